"""Runs the whole test suite in a copy of the project that has three more documents: python -m tests.with_more_documents.

What is given is handed on to pytest: `python -m tests.with_more_documents -m "not browser"`. It takes as long as the
suite, so a workflow of its own runs it beside CI.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests import more_documents


def main(arguments: list[str]) -> int:
    """The exit status of pytest in the copy."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        *_, built = more_documents.add(root)
        print(built, flush=True)
        if not built.endswith("status 0"):
            return 1
        someone = ["-c", "user.name=Tests", "-c", "user.email=tests@example.org"]
        for command in (["init", "--quiet"], ["add", "--all"], [*someone, "commit", "--quiet", "--message", "All"]):
            subprocess.run(["git", *command], cwd=root, check=True)  # tests ask git what is kept, and what was
        # The documents are there already, and the test that adds them has nothing to add.
        suite = [sys.executable, "-m", "pytest", "--ignore", "tests/builder/test_more_documents.py"]
        return subprocess.run([*suite, *arguments], cwd=root).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
