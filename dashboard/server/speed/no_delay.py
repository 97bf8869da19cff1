"""Answers are sent at once, and not kept until the browser has acknowledged what came before (Nagle's algorithm).

asyncio switches that off for sockets that name TCP as their protocol. The one that Streamlit opens names none, so the
body of every small answer, which is written after its head, waited some 40 ms for nothing.
"""

import gc
import socket


def send_at_once() -> None:
    """Switch it off for whoever connects from now on: a connection inherits it from the socket that listens."""
    for each in gc.get_objects():
        if isinstance(each, socket.socket) and each.fileno() >= 0 and _listens(each):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _listens(each: socket.socket) -> bool:
    """Whether it is a socket of TCP that waits for connections."""
    internet = each.family in (socket.AF_INET, socket.AF_INET6) and each.type == socket.SOCK_STREAM
    return internet and bool(each.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
