"""Publishing with something going wrong at the k-th step that changes a file: for every k, in a process of its own.

    python -m tests.interrupting FOLDER {kill | fail | kill-again | interrupt} [MOUNTED]

Below FOLDER lie `old/` and `new/`, a package before and after. For each step k the new one is published over a copy of
the old one, `FOLDER/k`, and at step k the process is killed, or the disk is full, or Ctrl-C is typed. The folder
MOUNTED of the package is as on another file system. What is printed is JSON: for each k how it ended.
"""

import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.errors import DataError
from scripts.package.atomic_write import STAGE, finish_interrupted, publish

STEPS = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir"}

#: How a publication ends: no step was left to go wrong at; with a message; with a traceback; as if nothing were wrong.
WHOLE, TOLD, CRASHED, UNHURT, INTERRUPTED, KILLED = 0, 1, 2, 3, 4, 9

#: There are not so many steps: something else goes wrong each time.
MOST = 200


def mount(folder: str) -> None:
    """From now on, nothing can be renamed into a folder of this name or out of it, as on another file system."""
    rename = os.replace

    def lies_there(path: Path) -> bool:
        return folder in str(path).partition(STAGE)[0].split("/")

    def replace(source: Path, target: Path) -> None:
        if lies_there(source) != lies_there(target):
            raise OSError(errno.EXDEV, "Invalid cross-device link", str(source), None, str(target))
        rename(source, target)

    os.replace = replace


class Interruption:
    """From now on, the step-th change below a folder does not come to pass; writing a file out is a change too."""

    def __init__(self, step: int, below: Path, mode: str) -> None:
        self.left, self.below, self.mode = step, str(below), mode
        write_out = os.fsync
        os.fsync = lambda fd: (self.strike(fd), write_out(fd))[1]
        sys.addaudithook(self.watch)

    def watch(self, event: str, arguments: tuple) -> None:
        if event not in STEPS or (event == "open" and arguments[1] in (None, "r", "rb")):
            return
        # A tree is removed by names relative to an open folder.
        if str(arguments[0]).startswith(self.below) or event in ("os.remove", "os.rmdir"):
            self.strike()

    def strike(self, fd: int | None = None) -> None:
        self.left -= 1
        if self.left:
            return
        if self.mode == "fail":
            raise OSError(28, "No space left on device", None if fd else self.below)
        if self.mode == "interrupt":
            raise KeyboardInterrupt
        if fd is not None:
            os.ftruncate(fd, os.fstat(fd).st_size // 2)  # not all that was written had reached the disk
        os._exit(KILLED)


def attempt(action: Callable[[Path], object], step: int, root: Path, mode: str) -> tuple[int, str]:
    """How an action ends, and its message, in a child that is interrupted at a step."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        status, message = WHOLE, ""
        interruption = Interruption(step, root, mode)
        try:
            action(root)
            status = WHOLE if interruption.left > 0 else UNHURT
        except DataError as error:
            status, message = TOLD, str(error)
        except KeyboardInterrupt:
            status = INTERRUPTED
        except BaseException as error:
            status, message = CRASHED, repr(error)
        os.write(writer, message.encode())
        os._exit(status)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        message = pipe.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), message


def main(folder: Path, mode: str) -> None:
    files = [path for path in (folder / "new").rglob("*") if path.is_file()]
    new = {str(path.relative_to(folder / "new")): path.read_bytes() for path in files}
    ended: list[tuple[int, str]] = []
    while not ended or (ended[-1][0] != WHOLE and len(ended) < MOST):
        root = folder / str(len(ended))
        shutil.copytree(folder / "old", root)
        ended.append(attempt(lambda root: publish(root, new), len(ended) + 1, root, mode))
        step = 1
        while mode == "kill-again" and attempt(finish_interrupted, step, root, mode)[0] != WHOLE:
            step += 1
    print(json.dumps(ended))


if __name__ == "__main__":
    for folder in sys.argv[3:]:
        mount(folder)
    main(Path(sys.argv[1]), sys.argv[2])
