"""The part of the changelog's newest entry that is made by `python -m scripts changes OLD NEW --changelog`.

It stands between two marks, of which the first names the version that was compared with; what is written around them
by hand is not touched.
"""

import re

from scripts.errors import DataError

BEGIN, END = "<!-- changes since {}: made by python -m scripts changes -->", "<!-- end of changes -->"
PART = re.compile(BEGIN.format(r"[^\s:]+") + rf"\n.*?{END}", re.DOTALL)


def entered(changelog: str, old: str, told: str) -> str:
    """The changelog with what is `told` of the changes since `old`, a revision, in place of what was told there.

    Raises:
        DataError: it has no marks, or the newest entry is not where they are.

    """
    part = PART.search(changelog)
    if part is None or changelog.count("\n## ", 0, part.start()) != 1:
        marks = f"“{BEGIN.format(old)}” and, on the next line, “{END}”"
        raise DataError(f"CHANGELOG.md: the newest entry has no place for what has changed; write there {marks}")
    folded = f"<details><summary>Every change of the tables</summary>\n\n{told}\n\n</details>"
    return changelog[: part.start()] + "\n".join((BEGIN.format(old), folded, END)) + changelog[part.end() :]
