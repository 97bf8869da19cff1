"""What stands before several servers and gives each request to the next of them, whichever gave the page before.

A connection carries one request: a browser is told to close it, and opens another for the next one. A web socket stays
where it was opened. A server that does not answer is passed over.
"""

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from threading import Thread

END = b"\r\n\r\n"


class Balancer:
    """Gives requests to servers, by their ports, in turn; it knows which server has the last web socket, and how many
    requests each has been given.
    """

    def __init__(self, ports: Sequence[int]) -> None:
        self.ports = list(ports)
        self.given = dict.fromkeys(ports, 0)
        self.web_socket = 0
        self._turn = count()
        self._listening = socket.create_server(("127.0.0.1", 0))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def run(self) -> None:
        with suppress(OSError):
            while True:
                reader, _ = self._listening.accept()
                Thread(target=self._answer, args=(reader,), daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _answer(self, reader: socket.socket) -> None:
        with reader, suppress(OSError):
            head = b""
            while END not in head:
                if not (data := reader.recv(65536)):
                    return
                head += data
            upgrades = b"\r\nupgrade: websocket" in head.lower()
            port, server = self._next()
            with server:
                self.given[port] += 1
                if upgrades:
                    self.web_socket = port
                server.sendall(head if upgrades else _closing(head))
                back = Thread(target=_carry, args=(server, reader), daemon=True)
                back.start()
                _carry(reader, server)
                back.join()

    def _next(self) -> tuple[int, socket.socket]:
        first = next(self._turn)
        for number in range(len(self.ports)):
            port = self.ports[(first + number) % len(self.ports)]
            with suppress(ConnectionRefusedError):
                return port, socket.create_connection(("127.0.0.1", port))
        raise ConnectionRefusedError("no server answers")


@contextmanager
def balanced(*ports: int) -> Iterator[Balancer]:
    """A balancer before some servers."""
    balancer = Balancer(ports)
    Thread(target=balancer.run, daemon=True).start()
    try:
        yield balancer
    finally:
        balancer.close()


def _closing(head: bytes) -> bytes:
    """A request that asks for the connection to be closed behind its answer."""
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    return b"\r\n".join([lines[0], b"Connection: close", *lines[1:]])


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
