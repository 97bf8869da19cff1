"""The pages that are measured, and their servers."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Subject:
    """A page that is measured: its server, its address, its charts, and what can be chosen in its filter.

    Streamlit reads its settings in `.streamlit/` of the folder that it runs in: the dashboard's own for what is ours.
    """

    app: Path
    page: str = ""
    charts: int = 3
    voices: tuple[str, ...] = ("direct_quote", "reported_speech")
    folder: Path = ROOT / "dashboard"


#: The page of the dashboard with the most marks and the most claims.
PAGE = Subject(
    ROOT / "dashboard" / "streamlit_app.py",
    "statements",
    1,
    ("direct quotation", "reported speech"),
)
#: The same three charts as the plain page, drawn by the dashboard's own parts on the dashboard's own server.
THREE = Subject(ROOT / "benchmarks" / "three_figures_app.py")


@contextmanager
def plain() -> Iterator[Subject]:
    """The plain page, with Streamlit as it comes: alone in a folder with the data."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "data", folder / "data")
        yield Subject(Path(shutil.copy(ROOT / "benchmarks" / "plain_page.py", folder)), folder=folder)


@contextmanager
def serving(subject: Subject) -> Iterator[tuple[str, int, float]]:
    """A running server: its address, its process, and the seconds that it took to be healthy."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--server.headless", "true", "--server.address", "127.0.0.1", "--browser.gatherUsageStats", "false"]
    command = [sys.executable, "-m", "streamlit", "run", str(subject.app), "--server.port", str(port), *options]
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=subject.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        while not healthy(address):
            if process.poll() is not None:
                sys.exit(f"{subject.app.name} does not start; run it alone to see why")
            time.sleep(0.005)
        yield address, process.pid, time.perf_counter() - started
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def counting(address: str) -> Iterator[tuple[str, list[int]]]:
    """The address of something that stands before a server and counts the bytes that it answers with."""
    counted: list[int] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def carry(source: socket.socket, target: socket.socket, counts: list[int] | None) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if counts is not None:
                    counts.append(len(data))
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def accept() -> None:
        with suppress(OSError):
            while True:
                reader, _ = listening.accept()
                server = socket.create_connection(("127.0.0.1", int(address.rsplit(":", 1)[1])))
                for source, target, counts in ((reader, server, None), (server, reader, counted)):
                    Thread(target=carry, args=(source, target, counts), daemon=True).start()

    Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", counted
    finally:
        listening.close()


def healthy(address: str) -> bool:
    """Whether a server answers."""
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5):
            return True
    except (urllib.error.URLError, OSError):
        return False


def memory(process: int) -> float:
    """The memory of a process, in MiB."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) / 2**10
