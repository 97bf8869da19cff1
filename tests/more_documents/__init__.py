"""Three more documents, made for the tests, and what a coder decides of them: a text with Azerbaijani and Russian names,
a web page of another side with Armenian and French names, a table and right-to-left words, and a Word file in French.

`add` puts them into a copy of the project by the steps of CONTRIBUTING alone.
"""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from scripts.package.package import ROOT
from tests.originals.received import docx

HERE = Path(__file__).parent
#: What is not copied: what git does not keep, and what no test reads.
LEFT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", ".coverage*", "site")
#: The documents that are started beside that of CONTRIBUTING, and how.
STARTED = (
    'python -m scripts new caspian-wire-2023-10-02.txt --publisher caspian-wire --publisher-name "Caspian Wire"'
    ' --kind news_item --date 2023-10-02 --perspective "Published by a wire that dates its item from Tbilisi."',
    'python -m scripts new lyon-bulletin-2023-10-05.docx --publisher lyon-bulletin --publisher-name "Lyon Bulletin"'
    ' --kind bulletin --date 2023-10-05 --language fr --perspective "Issued by an association of Lyon."',
)
LYON = docx(
    [
        "Lyon Bulletin, 5 octobre 2023",
        "Au moins 14 personnes ont été blessées dans l'accident du 1er octobre, selon Hélène Martin, infirmière.",
        "« Nous partons demain », a dit Hélène Martin.",
    ],
    [["Page", "Titre"], ["A", "Lettres"]],
)


def steps() -> list[str]:
    """The commands of CONTRIBUTING that add a document, in order."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    guide = page.partition("## Another document\n")[2].partition("\n## ")[0]
    return re.findall(r"```\n\s*(python .*)\n\s*```", guide)


def add(root: Path) -> list[str]:
    """A copy of the project at `root`, with the documents in it; returns what each command said."""
    shutil.copytree(ROOT, root, ignore=LEFT)
    for name in ("caspian-wire-2023-10-02.txt", "some-wire-2026-01-31.html"):
        shutil.copy(HERE / name, root / name)
    (root / "lyon-bulletin-2023-10-05.docx").write_bytes(LYON)
    start, *look, build = steps()
    said = [run(root, command) for command in (start, *STARTED)]
    assert all(words.endswith("status 0") for words in said), said
    said += [run(root, command) for command in look]
    for received in (*root.glob("*wire*"), *root.glob("lyon*")):
        received.unlink()
    decide(root / "scripts" / "extract")
    return [*said, run(root, build)]


def decide(folder: Path) -> None:
    """Enter what the coder decides: in each module, and in the registries."""
    for decided in (HERE / "decided").glob("*.py"):
        module = folder / decided.name
        words = decided.read_text(encoding="utf-8")
        head = module.read_text(encoding="utf-8").partition("def extract")[0]
        title = re.search(r'SHORT_TITLE = (".*")', words)
        assert title
        head = head.replace("short_title=...", f"short_title={title[1]}")
        head = head.replace("perspective=...", 'perspective="Published by a wire that dates its item from Yerevan."')
        module.write_text(f"{head}def extract{words.partition('def extract')[2]}", encoding="utf-8")
    for registry in ("actors.toml", "events.toml"):
        with (folder / registry).open("a", encoding="utf-8") as file:
            file.write("\n" + (HERE / registry).read_text(encoding="utf-8"))


def run(root: Path, command: str) -> str:
    """What a command of the guide says in the copy: its status, and its words."""
    program = [sys.executable, *shlex.split(command)[1:]]
    done = subprocess.run(program, cwd=root, capture_output=True, text=True, encoding="utf-8")
    return f"{command}\n{done.stdout}{done.stderr}status {done.returncode}"
