"""Builds again whenever a module, a registry or a document is saved: first what is left to do, then, when nothing is,
the package.
"""

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.errors import DataError
from scripts.progress.left import progress

#: Seconds between two looks at the files.
PAUSE = 0.3
#: File → when it was changed, and its size.
Stamps = dict[Path, tuple[int, int]]


def watch(root: Path, say: Callable[[str], None], build: Callable[[], object], looks: Iterator[None]) -> None:
    """Tell what is left at every save, of the document that was saved; `looks` gives the moments to look.

    `build` is called when nothing is left.
    """
    sys.dont_write_bytecode = True  # two saves in a second leave a cache that looks new
    before: Stamps = {}
    for _ in looks:
        now = stamps(root)
        if now != before:
            changed = [path for path in now if now[path] != before.get(path)]
            _tell(root, changed if before else [], say, build)
            before = now


def every(pause: float) -> Iterator[None]:
    """Moments, so many seconds apart, for ever."""
    while True:
        yield
        time.sleep(pause)


def stamps(root: Path) -> Stamps:
    """What extraction reads."""
    patterns = ("scripts/extract/**/*.py", "scripts/extract/*.toml", "data/documents/*.txt")
    files = [path for pattern in patterns for path in root.glob(pattern)]
    return {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in files}


def _tell(root: Path, changed: list[Path], say: Callable[[str], None], build: Callable[[], object]) -> None:
    started = time.monotonic()
    forget_modules()
    try:
        left = progress(root, _documents(root, changed))
        say(str(left))
        done = not left.todo
    except DataError as error:
        say(str(error))
        done = False
    say(f"{time.monotonic() - started:.1f} s")
    if done:
        try:
            build()
        except DataError as error:
            say(str(error))


def _documents(root: Path, changed: list[Path]) -> list[str]:
    """The documents of the modules that were saved; none, for all, where a registry was."""
    modules = {path.relative_to(root / "scripts" / "extract").parts[0] for path in changed if path.suffix == ".py"}
    if any(path.suffix != ".py" for path in changed):
        return []
    names = [module.removesuffix(".py").replace("_", "-") for module in sorted(modules)]
    return [name for name in names if (root / "data" / "documents" / f"{name}.txt").exists()]


def forget_modules() -> None:
    """Extraction modules are read from their files again."""
    importlib.invalidate_caches()
    for name in [name for name in sys.modules if name.startswith("scripts.extract.")]:
        del sys.modules[name]
