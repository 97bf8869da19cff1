"""Build the site: `python -m dashboard.static_site FOLDER`."""

import argparse
import sys
import time
from pathlib import Path

from dashboard.static_site.build import build
from scripts.errors import DataError, UsageError

WRONG_DATA, WRONG_CALL = 1, 2


def main() -> int:
    """Build the site and say what it came to; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m dashboard.static_site", description=__doc__, allow_abbrev=False)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder, or an empty one")
    parser.add_argument("--force", action="store_true", help="replace files of the same names")
    options = parser.parse_args()
    started = time.monotonic()
    try:
        sizes = build(options.folder, replace=options.force)
    except (DataError, UsageError) as problem:
        print(problem, file=sys.stderr)
        return WRONG_DATA if isinstance(problem, DataError) else WRONG_CALL
    pages = sum(path.endswith(".html") and not path.startswith("cite/") for path in sizes)
    seconds = time.monotonic() - started
    print(f"{pages} pages, {len(sizes)} files in {options.folder}, {sum(sizes.values()) / 1e6:.1f} MB, {seconds:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
