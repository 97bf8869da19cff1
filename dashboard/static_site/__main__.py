"""Build the site: `python -m dashboard.static_site FOLDER`."""

import argparse
import signal
import sys
import time

from scripts.errors import DataError, UsageError
from scripts.interruption import INTERRUPTED, Interruption
from scripts.package.new_folder import named
from scripts.package.progress_bar import progress_bar

WRONG_DATA, WRONG_CALL = 1, 2


def run() -> int:
    """The exit status of the command; an interruption is told in a line."""
    with Interruption():
        return main()
    return INTERRUPTED


def main() -> int:
    """Build the site and say what it came to; returns the exit status."""
    # It takes a while, in which Ctrl-C has nothing to clear away.
    from dashboard.static_site.build import STEPS, build

    parser = argparse.ArgumentParser(prog="python -m dashboard.static_site", description=__doc__, allow_abbrev=False)
    parser.add_argument("folder", type=named, metavar="FOLDER", help="a new folder, or an empty one")
    parser.add_argument("--force", action="store_true", help="replace files of the same names")
    options = parser.parse_args()
    started = time.monotonic()
    try:
        with progress_bar(len(STEPS)) as before:
            sizes = build(options.folder, replace=options.force, before=before)
    except (DataError, UsageError) as problem:
        print(problem, file=sys.stderr)
        return WRONG_DATA if isinstance(problem, DataError) else WRONG_CALL
    pages = sum(path.endswith(".html") and not path.startswith("cite/") for path in sizes)
    seconds = time.monotonic() - started
    print(f"{pages} pages, {len(sizes)} files in {options.folder}, {sum(sizes.values()) / 1e6:.1f} MB, {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    # Before and after the command there is nothing to clear away: Ctrl-C ends the process, and nothing is said.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(run())
