"""The pages, in the order of the navigation. What a page answers is the first line of its script."""

import ast
from functools import cache
from pathlib import Path

APP_PAGES, TEXT_PAGES = (Path(__file__).parent / room for room in ("app_pages", "text_pages"))

#: Script, which is also the last part of its address, → title. The first is where one starts.
TITLES = {
    "overview": "Overview",
    "casualties": "Casualties",
    "movements": "Movements",
    "exchanges": "Exchanges",
    "statements": "Statements",
    "event": "Events",
    "actor": "Actors",
    "chronology": "Chronology",
    "discrepancies": "Discrepancies",
    "documents": "Documents",
    "tables": "Tables",
    "query": "Query",
    "download": "Download",
    "how_to_read": "How to read",
    "codebook": "Code book",
    "coding_guide": "Coding guide",
    "mutations": "Planted faults",
    "search": "Search",
    "references": "References",
}
FIRST = next(iter(TITLES))
#: Pages that stand under “More”, as the others fill a line of their own.
MORE = {"tables", "query", "download", "how_to_read"}
#: Pages that one comes to otherwise than by the navigation.
HIDDEN = {"search", "references", "codebook", "coding_guide", "mutations"}
#: Former address of a page → its script.
MOVED = {"deportations": "movements"}


@cache
def pages() -> tuple[str, ...]:
    """The scripts that are there, in order."""
    return tuple(script for script in TITLES if path(script).exists())


@cache
def app_pages() -> tuple[str, ...]:
    """Those of them that need Streamlit."""
    return tuple(script for script in pages() if path(script).parent == APP_PAGES)


def path(script: str) -> Path:
    """Where the script of a page is."""
    text = TEXT_PAGES / f"{script}.py"
    return text if text.exists() else APP_PAGES / f"{script}.py"


def address(script: str) -> str:
    """The address of a page, relative to the first."""
    return "" if script == FIRST else script


@cache
def question(script: str) -> str:
    """What a page answers, in a line."""
    told = ast.get_docstring(ast.parse(path(script).read_text(encoding="utf-8"))) or ""
    return told.splitlines()[0] if told else ""
