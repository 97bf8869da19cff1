"""The headless Chromium of the tests, the benchmarks and the pictures: which one there is, and how it is started.

    python -m benchmarks.chromium

installs one where there is none: Debian's where we may install it, Playwright's own elsewhere.
"""

import os
import shutil
import subprocess
import sys
from typing import Any

#: The system's, by the names of its commands; the first that is there is taken.
COMMANDS = ("chromium-headless-shell", "chromium")
#: Debian's packages: the smallest browser, and letters for it to draw.
PACKAGES = ("chromium-headless-shell", "fonts-dejavu-core")
#: It asks no other host for anything, and runs as root and with little shared memory, as in a container.
QUIET = (
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def of_system() -> str | None:
    """The path of the system's own, or None where there is none."""
    return next(filter(None, map(shutil.which, COMMANDS)), None)


def launch_options(*more: str) -> dict[str, Any]:
    """What Playwright's `launch` is given, with `more` arguments; without a path it takes its own."""
    path = of_system()
    return {"args": [*QUIET, *more]} | ({"executable_path": path} if path else {})


def install() -> int:
    """Install a browser where the system has none; returns the exit status."""
    if of_system():
        return 0
    if may_install():
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        told = "apt-get update -qq && apt-get install -y -qq --no-install-recommends"
        done = subprocess.run(
            ["/bin/sh", "-c", f"{told} {' '.join(PACKAGES)}"], env=environment, stdout=subprocess.DEVNULL
        )
        if done.returncode == 0:
            return 0
    return subprocess.run([sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]).returncode


def may_install() -> bool:
    """Whether this is a Debian on which we are root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


if __name__ == "__main__":
    sys.exit(install())
