"""How large each file is that can be downloaded: all formats are written once for each content, weighed, and let go.

A package of many documents is not: there a format is written when it is asked for, and its size is not known before.
"""

import json
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from dashboard import shown_package
from dashboard.prepared import database
from scripts.export import export
from scripts.package import kept_file

#: Bytes of all tables as CSV: of more, writing every format takes longer than a reader waits for a page.
MOST = 5_000_000
#: The code that writes the formats, as it is when this process begins.
CODE_HASH = kept_file.content_of(sorted(Path(export.__file__).parent.rglob("*.py")))


def sizes() -> dict[str, int]:
    """Name of a file → its bytes, of every format; of the CSV files only where writing all would take too long."""
    return dict(_sizes(*shown_package.published()))


@lru_cache(maxsize=2)
def _sizes(root: Path, stamp: int) -> dict[str, int]:
    resources = shown_package.package_at(root, stamp).descriptor["resources"]
    published = {Path(each["path"]).name: each["bytes"] for each in resources if each["path"].endswith(".csv")}
    if sum(published.values()) > MOST:
        return published
    kept = database.kept("sizes", ".json", _weigh, CODE_HASH)
    return published | (json.loads(kept.read_text(encoding="utf-8")) if kept else {})


def _weigh(path: Path) -> None:
    with TemporaryDirectory() as folder:
        export.export(shown_package.package(), Path(folder), replace=True)
        found = {each.name: each.stat().st_size for each in Path(folder).iterdir() if each.is_file()}
    path.write_text(json.dumps(found), encoding="utf-8")
