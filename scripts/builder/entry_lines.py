"""Where something stands that is no entry of a module (of those `scripts/coding/entry_place.py` tells it): what a
document is, what all documents share, and what makes a module fail.
"""

import ast
import traceback
from pathlib import Path
from types import ModuleType

from scripts.extract import FOLDER


def source_place(module: ModuleType, column: str = "") -> str:
    """Where a module says what its document is; the line of the cell that fills a column of `sources`, if one does."""
    return _in_source(_source(module), column)


def first_place(module: ModuleType) -> str:
    """Where the entries of a module begin."""
    entries = getattr(module.extract, "__code__", None)
    return f"{_shown(Path(entries.co_filename))}:{entries.co_firstlineno}:1" if entries and _source(module) else ""


def registry_place(table: str, record: str, column: str = "") -> str:
    """Where an entry stands that all documents share; the line of the cell, if it has one of that name."""
    path = FOLDER / f"{table}.toml"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    if f"[{record}]" not in lines:
        return ""
    start = lines.index(f"[{record}]") + 1
    cells = next((at for at, line in enumerate(lines[start:], start) if line.startswith("[")), len(lines))
    line = next((at for at in range(start, cells) if lines[at].partition("=")[0].strip() == column), start - 1)
    return f"{_shown(path)}:{line + 1}:1"


def failing_place(error: BaseException) -> str:
    """Where in an extraction module something failed; empty outside of one."""
    if isinstance(error, SyntaxError):
        return f"{_shown(Path(error.filename or ''))}:{error.lineno}:{error.offset}"
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if _is_module(frame.filename)]
    return f"{_shown(Path(frames[-1].filename))}:{frames[-1].lineno}:{(frames[-1].colno or 0) + 1}" if frames else ""


def _is_module(file: str) -> bool:
    return FOLDER in Path(file).parents


def _source(module: ModuleType) -> str:
    """The file of a module; empty where it has none."""
    return getattr(module, "__file__", None) or ""


def _in_source(file: str, column: str) -> str:
    if not file:
        return ""
    assigned = [node for node in ast.parse(Path(file).read_text(encoding="utf-8")).body if isinstance(node, ast.Assign)]
    made = [node.value for node in assigned if ast.unparse(node.targets[0]) == "SOURCE"]
    cells = [each for call in made if isinstance(call, ast.Call) for each in call.keywords if _fills(each.arg, column)]
    at = max(cells, key=lambda cell: len(cell.arg or ""), default=next(iter(made), None))
    return f"{_shown(Path(file))}:{at.lineno}:{at.col_offset + 1}" if at else ""


def _fills(argument: str | None, column: str) -> bool:
    """Whether an argument of SOURCE fills a column: `date` fills `date_edtf`."""
    return column == argument or column.startswith(f"{argument}_")


def _shown(path: Path) -> str:
    return path.relative_to(FOLDER.parents[1]).as_posix() if FOLDER in path.parents else str(path)
