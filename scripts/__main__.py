"""`python -m scripts COMMAND`."""

import sys

if __name__ == "__main__":
    try:
        from scripts.cli import main

        sys.exit(main())
    except ModuleNotFoundError as missing:
        print(
            f"the package {missing.name!r} is not installed; run `make`, then `. .venv/bin/activate`", file=sys.stderr
        )
        sys.exit(2)
