"""Small answers are not kept back."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor

from streamlit.web.server.starlette.starlette_server import _bind_socket

from dashboard.server.speed.no_delay import send_at_once


def delayed(listening: socket.socket) -> bool:
    """Whether asyncio, which is given the socket, keeps back what it sends to whoever connects."""

    async def serve() -> bool:
        accepted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            taken = writer.get_extra_info("socket")
            accepted.set_result(not taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        async with await asyncio.start_server(answer, sock=listening):
            _, writer = await asyncio.open_connection(*listening.getsockname())
            told = await accepted
            writer.close()
            return told

    with ThreadPoolExecutor(1) as thread:  # a browser of other tests may have a loop in this one
        return thread.submit(asyncio.run, serve()).result()


def test_streamlit_still_opens_a_socket_that_delays_and_with_us_it_does_not():
    assert delayed(_bind_socket("127.0.0.1", 0, 5))
    listening = _bind_socket("127.0.0.1", 0, 5)
    listening.listen()
    send_at_once()
    assert not delayed(listening)
