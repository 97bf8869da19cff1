"""`python -m scripts COMMAND`."""

import gc
import signal
import sys


def run() -> int:
    """The exit status of the command; its modules take a while to be imported."""
    # What a command reads it keeps to its end: looked through for what is of no more use at every 700 objects, as is
    # Python's habit, it costs a sixth of all CPU time and frees nothing.
    gc.set_threshold(50_000, 20, 20)
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
