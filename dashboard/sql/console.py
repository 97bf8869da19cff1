"""SQL from readers, each query in a process of its own (`sandbox.py`) over a read-only file of the package."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

from dashboard.prepared import database
from scripts.package.database import question, view_files
from scripts.package.package import ROOT

ROWS = 1_000
CHARACTERS = 2_000_000
SECONDS = 5.0
#: How much longer its process may take to begin, and to end when it is told to, before it is ended.
GRACE = 5.0
LONGEST = 5_000
AT_ONCE = 2
PATIENCE = 20.0

TOO_LONG = f"A query can have at most {LONGEST:,} characters here."
ENDED = (
    f"This query took more time or memory than there is for one query ({SECONDS:g} seconds, 256 MB), and was stopped."
)
NOWHERE = "Queries are answered from a file, and this server has no folder for one."
BUSY = "Too many queries are being asked at this moment; ask again in a few seconds."

EXAMPLES = {
    "Five claims, each with a footnote that can be pasted": "select footnote\nfrom claims\nlimit 5",
    "Everything that is claimed with “at least” or “more than”": (
        "select table_name, record_id, count_text, qualifier, count_low, quote\nfrom figures\n"
        "where qualifier in ('at_least', 'more_than')"
    ),
    "Which claims stand in the document’s own voice?": (
        "select record_id, claimant, quote\nfrom claims\nwhere voice = 'document_voice'"
    ),
    "How many rows has each table from each document? (Rows, not what they count)": (
        "select table_name, source_id, count(*) as how_many\nfrom claims\ngroup by all\norder by all"
    ),
    "Which columns has a table?": "describe casualties",
}

_places = BoundedSemaphore(AT_ONCE)


class RefusedError(Exception):
    """The query is not answered; the message says why, in one sentence."""


@dataclass(frozen=True)
class Answer:
    """What a query gives: at most `ROWS` rows, and whether there would be more."""

    names: list[str]
    rows: list[list[Any]]
    more: bool


def ask(sql: str) -> Answer:
    """The answer to one query.

    Raises:
        RefusedError: it is no question, it has an error, it takes too much, or too many ask at once.

    """
    if len(sql) > LONGEST:
        raise RefusedError(TOO_LONG)
    path = database.file()
    if not path:
        raise RefusedError(NOWHERE)
    if not _places.acquire(timeout=PATIENCE):
        raise RefusedError(BUSY)
    try:
        said = _in_a_process(path, sql)
    finally:
        _places.release()
    if "refused" in said:
        raise RefusedError(said["refused"])
    return Answer(**said)


def saved() -> dict[str, str]:
    """The saved views by the question that each answers: the query that asks it."""
    return {question(view): f"from {view.stem}" for view in view_files()}


def _in_a_process(path: Path, sql: str) -> dict[str, Any]:
    asked = {"database": str(path), "sql": sql, "rows": ROWS, "characters": CHARACTERS, "seconds": SECONDS}
    try:
        ended = subprocess.run(  # our own module; the query goes through the standard input
            [sys.executable, "-m", "dashboard.sql.sandbox"],
            input=json.dumps(asked).encode(),
            capture_output=True,
            timeout=SECONDS + GRACE,
            cwd=path.parent,
            env=_environment(),
        )
        said: dict[str, Any] = json.loads(ended.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise RefusedError(ENDED) from None
    return said


def _environment() -> dict[str, str]:
    """Nothing of the server's environment but what Python cannot start without."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", **kept}
