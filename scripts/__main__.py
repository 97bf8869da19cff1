"""`python -m scripts COMMAND`."""

import signal
import sys


def run() -> int:
    """The exit status of the command; its modules take a while to be imported."""
    from scripts.interruption import INTERRUPTED, Interruption

    with Interruption():
        from scripts.cli import main

        return main()
    return INTERRUPTED


if __name__ == "__main__":
    # Before and after the command there is nothing to clear away: Ctrl-C ends the process, and nothing is said.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(run())
