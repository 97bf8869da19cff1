"""Where in an extraction module an entry stands that is being made: `scripts/extract/some_document.py:41:9`."""

import sys
from functools import lru_cache
from pathlib import Path
from types import CodeType, FrameType

_ROOT = Path(__file__).parents[2]
_MODULES = str(_ROOT / "scripts" / "extract")


def placed(place: str, what: str) -> str:
    """What is told of a place, behind it, where one is known."""
    return f"{place}: {what}" if place else what


def nowhere(column: str) -> str:
    """The place of what stands in no file."""
    return ""


def entry_place() -> str:
    """File, line and column, from 1, of the call that an extraction module is in; empty outside of one."""
    frame: FrameType | None = sys._getframe(1)
    while frame and not frame.f_code.co_filename.startswith(_MODULES):
        frame = frame.f_back
    if frame is None:
        return ""
    line, _, column, _ = _positions(frame.f_code)[frame.f_lasti // 2]
    file = Path(frame.f_code.co_filename).relative_to(_ROOT).as_posix()
    return f"{file}:{line or frame.f_lineno}:{(column or 0) + 1}"


@lru_cache(maxsize=256)  # a module makes hundreds of entries in one function
def _positions(code: CodeType) -> list[tuple[int | None, int | None, int | None, int | None]]:
    return list(code.co_positions())
