"""`python -m scripts COMMAND`."""

import os
import signal
import sys
from contextlib import suppress


def run() -> int:
    """The exit status of the command; its modules take a while to be imported."""
    from scripts.interruption import INTERRUPTED, Interruption

    with Interruption():
        from scripts.cli import main

        return main()
    return INTERRUPTED


def run_and_end() -> None:
    """Run the command, and end the process at once: to free, piece by piece, what a check has read takes a tenth of its
    time.
    """
    status = run()
    for stream in filter(None, (sys.stdout, sys.stderr)):  # one that was closed before the command began is None
        with suppress(OSError, ValueError):  # its reader has gone, or it is closed already
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    # Before and after the command there is nothing to clear away: Ctrl-C ends the process, and nothing is said.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    run_and_end()
