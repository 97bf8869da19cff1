"""Answers leave at once.

Streamlit binds its socket in a way (no protocol named) by which asyncio does not know it for TCP, and leaves Nagle's
algorithm on: the second part of each answer waits until the browser has acknowledged the first, which it puts off for
40 ms (Kludex/uvicorn#3149 tells of the same). A page is a hundred answers, a click a few messages.
"""

import os
import socket
import stat
from pathlib import Path

#: The files that this process has open; Windows has no such place.
OPEN = Path("/dev/fd")


def send_at_once() -> None:
    """Switch Nagle's algorithm off where this process listens: what it accepts is as what accepted it."""
    for number in [int(entry.name) for entry in OPEN.iterdir()] if OPEN.exists() else []:
        if _is_socket(number):
            with socket.socket(fileno=os.dup(number)) as found:
                if _listens(found):
                    found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _is_socket(number: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(number).st_mode)
    except OSError:
        return False


def _listens(found: socket.socket) -> bool:
    internet = found.family in (socket.AF_INET, socket.AF_INET6) and found.type == socket.SOCK_STREAM
    return internet and found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 1
