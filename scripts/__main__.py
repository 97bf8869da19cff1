"""`python -m scripts COMMAND`."""

import sys

try:
    from scripts.cli import main
except ModuleNotFoundError as missing:
    print(f"the package {missing.name!r} is not installed; run `make` and then `. .venv/bin/activate`", file=sys.stderr)
    sys.exit(2)

if __name__ == "__main__":
    sys.exit(main())
