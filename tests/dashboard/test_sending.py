"""Answers leave at once."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor

from dashboard import streamlit_app
from dashboard.sending import send_at_once


def at_once(found: socket.socket) -> bool:
    return found.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


def test_what_is_accepted_where_the_process_listens_sends_at_once():
    with socket.create_server(("127.0.0.1", 0)) as listening, socket.socket() as idle:
        assert not at_once(listening)
        send_at_once()
        assert at_once(listening)
        assert not at_once(idle)
        with socket.create_connection(listening.getsockname()):
            accepted, _ = listening.accept()
            with accepted:
                assert at_once(accepted)


def test_what_is_open_stays_open_and_what_is_no_socket_is_left_alone(tmp_path):
    with (tmp_path / "file").open("w+") as file, socket.create_server(("127.0.0.1", 0)) as listening:
        for _ in range(3):
            send_at_once()
        file.write("still")
        with socket.create_connection(listening.getsockname()):
            listening.accept()[0].close()


def test_where_open_files_have_no_place_nothing_happens(monkeypatch, tmp_path):
    monkeypatch.setattr("dashboard.sending.OPEN", tmp_path / "nowhere")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        send_at_once()
        assert not at_once(listening)


def test_the_dashboard_sends_at_once_when_it_has_started(monkeypatch):
    monkeypatch.setattr(streamlit_app, "warm_up", lambda: None)

    async def start() -> bool:
        async with streamlit_app.lifespan(streamlit_app.app):
            return at_once(listening)

    # In a thread of its own: where tests with a browser ran before, this one has a loop already.
    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as thread:
        assert thread.submit(asyncio.run, start()).result()
