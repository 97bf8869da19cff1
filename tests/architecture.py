"""The rooms of this project and what each may import: the one table behind the test and behind docs/architecture.md.

    python -m tests.architecture

writes the table into the page again; a test says when that is to be done.
"""

import ast
from pathlib import Path

from scripts.package.package import ROOT

PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- rooms: written by python -m tests.architecture -->\n", "<!-- end of rooms -->\n"

#: Room → the rooms that it imports beside itself. From the top down: a room knows those below it, never one above.
ROOMS: dict[str, tuple[str, ...]] = {
    "benchmarks": (
        "dashboard",
        "dashboard.routes",
        "dashboard.widgets",
        "dashboard.charts",
        "dashboard.queries",
    ),
    "benchmarks.growth": (
        "dashboard.static_site",
        "dashboard.shown_package",
        "scripts.checks",
        "scripts.export",
        "scripts.builder",
        "scripts.package",
        "scripts.coding",
        "scripts.documents",
        "schemas",
    ),
    "benchmarks.mutations": (
        "scripts.checks",
        "scripts.builder",
        "scripts.package",
        "scripts.documents",
        "scripts.reading",
        "scripts.errors",
        "schemas",
    ),
    "dashboard": (
        "dashboard.routes",
        "dashboard.widgets",
        "dashboard.markup",
        "dashboard.queries",
        "dashboard.server",
        "dashboard.server.speed",
        "dashboard.shown_package",
        "dashboard.navigation",
        "scripts.errors",
    ),
    "dashboard.app_pages": (
        "dashboard.widgets",
        "dashboard.charts",
        "dashboard.markup",
        "dashboard.queries",
        "dashboard.text",
        "dashboard.server",
        "scripts.package",
        "schemas",
    ),
    "dashboard.static_site": (
        "dashboard.charts",
        "dashboard.markup",
        "dashboard.queries",
        "dashboard.text",
        "dashboard.server",
        "dashboard.shown_package",
        "dashboard.navigation",
        "scripts",
        "scripts.export.formats",
        "scripts.package",
        "scripts.errors",
        "schemas",
    ),
    "dashboard.routes": (
        "dashboard.text_pages",
        "dashboard.markup",
        "dashboard.queries",
        "dashboard.text",
        "dashboard.server",
        "dashboard.shown_package",
        "dashboard.navigation",
        "scripts.export",
        "scripts.export.formats",
        "scripts.package",
        "schemas",
    ),
    "dashboard.text_pages": (
        "dashboard.markup",
        "dashboard.queries",
        "dashboard.prepared",
        "dashboard.server",
        "dashboard.shown_package",
        "dashboard.navigation",
        "scripts.package",
        "schemas",
    ),
    "dashboard.widgets": (
        "dashboard.charts",
        "dashboard.markup",
        "dashboard.queries",
        "dashboard.sql",
        "dashboard.text",
        "dashboard.server",
        "dashboard.shown_package",
        "schemas",
    ),
    "dashboard.charts": ("dashboard.text",),
    "dashboard.markup": (
        "dashboard.queries",
        "dashboard.text",
        "dashboard.server",
        "dashboard.navigation",
        "scripts.package",
        "scripts.documents",
        "schemas",
    ),
    "dashboard.sql": ("dashboard.prepared", "scripts.package", "scripts.errors"),
    "dashboard.queries": (
        "dashboard.prepared",
        "dashboard.text",
        "dashboard.shown_package",
        "scripts.package",
        "scripts.documents",
        "schemas",
    ),
    "dashboard.prepared": ("dashboard.shown_package", "scripts.export", "scripts.package", "schemas"),
    "dashboard.text": ("schemas",),
    "dashboard.server": (
        "dashboard.shown_package",
        "scripts.export.formats",
        "scripts.package",
    ),
    "dashboard.server.speed": (),
    "dashboard.shown_package": ("scripts.package",),
    "dashboard.navigation": (),
    "scripts": (
        "scripts.progress",
        "scripts.checks",
        "scripts.builder",
        "scripts.changes",
        "scripts.export",
        "scripts.export.formats",
        "scripts.package",
        "scripts.coding",
        "scripts.documents",
        "scripts.errors",
    ),
    "scripts.progress": (
        "scripts.checks",
        "scripts.builder",
        "scripts.package",
        "scripts.errors",
        "schemas",
    ),
    "scripts.changes": ("scripts.package", "scripts.errors", "schemas"),
    "scripts.export": ("scripts.export.formats", "scripts.package", "scripts.errors", "schemas"),
    "scripts.export.formats": ("scripts.export.release", "scripts.package", "schemas"),
    "scripts.export.release": ("scripts.export.release.descriptions", "scripts.package", "scripts.errors", "schemas"),
    "scripts.export.release.descriptions": ("scripts.package", "schemas"),
    "scripts.checks": ("scripts.package", "scripts.documents", "scripts.reading", "scripts.errors", "schemas"),
    "scripts.builder": (
        "scripts.extract",
        "scripts.coding",
        "scripts.package",
        "scripts.originals",
        "scripts.documents",
        "scripts.reading",
        "scripts.errors",
        "schemas",
    ),
    "scripts.extract": ("scripts.coding", "scripts.documents"),
    "scripts.coding": ("scripts.documents", "scripts.reading", "scripts.errors", "schemas"),
    "scripts.package": ("scripts.documents", "scripts.reading", "scripts.errors", "schemas"),
    "scripts.originals": ("scripts.errors",),
    "scripts.documents": ("scripts.reading", "scripts.errors", "schemas"),
    "scripts.reading": ("scripts.reading.languages", "schemas"),
    "scripts.reading.languages": (),
    "scripts.errors": (),
    "schemas": (),
}


def modules() -> dict[str, Path]:
    """Every module of ours, tests apart, by its name."""
    found = {}
    for part in ("benchmarks", "dashboard", "schemas", "scripts"):
        for path in sorted((ROOT / part).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def room_of(module: str) -> str:
    """The room in which a module lies."""
    return max((room for room in ROOMS if module == room or module.startswith(f"{room}.")), key=len)


def purpose(room: str) -> str:
    """What a room is for: the first sentence of its own."""
    path = ROOT / Path(*room.split("."))
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    told = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    return " ".join(told.split("\n\n")[0].split())


def table() -> str:
    """The rooms in Markdown."""
    lines = ["| room | what it is for | imports |", "|---|---|---|"]
    for room, imported in ROOMS.items():
        names = ", ".join(f"`{name.replace('.', '/')}`" for name in imported) or "nothing of ours"
        lines.append(f"| `{room.replace('.', '/')}` | {purpose(room)} | {names} |")
    return "\n".join(lines) + "\n"


def page() -> str:
    """The page as it should be."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    return before + BEGIN + table() + END + rest.split(END)[1]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
