"""The server as everybody starts it: from any folder, for other machines too, and without a word to another host."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from scripts.package.package import ROOT

#: Notes whom the process asks or looks up, in its first line of Python.
LISTENING = """
import os, sys

def note(event, told):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        with open(os.environ["ASKED"], "a", encoding="utf-8") as file:
            file.write(f"{event} {told[1:] if event == 'socket.connect' else told}\\n")

sys.addaudithook(note)
"""
HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


class Server(NamedTuple):
    """Where it listens, and the file with whom it has asked."""

    port: int
    asked: Path

    def get(self, path: str, **headers: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        body = b"" if response.status == 101 else response.read()
        connection.close()
        return response.status, body

    def handshake(self, **headers: str) -> int:
        return self.get("/_stcore/stream", **HANDSHAKE, **headers)[0]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Started as every tutorial says, from a folder that has nothing to do with it, and open to other machines."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "sitecustomize.py").write_text(LISTENING)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "dashboard" / "streamlit_app.py")]
    options = ["--server.port", str(port), "--server.address", "0.0.0.0", "--server.headless", "true"]
    told = {"PYTHONPATH": str(elsewhere), "ASKED": str(elsewhere / "asked.txt")}
    with (elsewhere / "log.txt").open("w") as log:
        process = subprocess.Popen([*command, *options], cwd=elsewhere, env=os.environ | told, stdout=log, stderr=log)
        try:
            running = Server(port, elsewhere / "asked.txt")
            wait(running, process, elsewhere / "log.txt")
            yield running
        finally:
            process.terminate()
            process.wait(30)
    told_in_log = (elsewhere / "log.txt").read_text()
    assert "Traceback" not in told_in_log
    assert "not a valid config option" not in told_in_log, "Streamlit knows no more what our settings set"


def wait(server: Server, process: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + 120
    while time.monotonic() < until and process.poll() is None:
        try:
            if server.get("/_stcore/health")[0] == 200:
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(log.read_text())


def test_the_file_that_every_host_looks_for_serves_the_downloads_from_any_folder(server: Server):
    published = (ROOT / "data" / "casualties.csv").read_bytes()
    assert server.get("/data/casualties.csv") == (200, published)
    assert server.get("/cite/cas-j2-8243-killed")[0] == 200
    assert b"<title>" in server.get("/casualties")[1]


def test_what_is_text_comes_compressed(server: Server):
    paths = ("/", "/casualties", "/event", "/search?q=killed", "/text_page.css", "/data/casualties.csv", "/api/tables")
    begins = {path: server.get(path, **{"Accept-Encoding": "gzip"})[1][:2] for path in paths}
    assert [path for path, first in begins.items() if first != b"\x1f\x8b"] == []


def test_a_foreign_page_opens_no_web_socket_and_no_other_host_is_asked_for_anything(server: Server):
    own = f"127.0.0.1:{server.port}"
    assert server.handshake(Host=own) == 101
    assert server.handshake(Host=own, Origin=f"http://{own}") == 101
    assert server.handshake(Host=own, Origin=f"http://localhost:{server.port}") == 101
    for origin in ("http://evil.example", f"http://{own}.evil.example", "null", "", "http://[", "file://"):
        assert server.handshake(Host=own, Origin=origin) == 403, origin
    noted = server.asked.read_text(encoding="utf-8").splitlines() if server.asked.exists() else []
    # A server on 0.0.0.0 looks its own address up to bind to it.
    assert [
        line for line in noted if not any(here in line for here in ("'127.0.0.1'", "'localhost'", "'0.0.0.0'"))
    ] == []


def test_whoever_is_named_in_the_settings_may_open_a_web_socket(monkeypatch):
    from streamlit import config

    from dashboard.server.origins import allowed

    assert not allowed("https://claims.example")
    settings = {
        "server.enableCORS": True,
        "server.corsAllowedOrigins": ["https://claims.example"],
        "browser.serverAddress": "data.example",
    }
    monkeypatch.setattr(config, "get_option", settings.__getitem__)
    assert allowed("https://claims.example")
    assert allowed("https://data.example:8443")
    assert not allowed("https://evil.example")
    settings["server.enableCORS"] = False
    assert allowed("https://evil.example")
