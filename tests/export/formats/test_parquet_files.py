"""Parquet is queried where it lies: on an object store one asks for the bytes that a query needs."""

import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import polars
import pytest

#: Of each answer of the store: which bytes, and how many.
Asked = list[tuple[str, int]]


@pytest.fixture
def store(exported: Path) -> Iterator[tuple[str, Asked]]:
    """An address with the files of an export, which gives parts of them as object stores do, and what it was asked."""
    asked: Asked = []

    class Store(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            data, ranged = (exported / Path(self.path).name).read_bytes(), self.headers.get("Range", "")
            first, last = re.fullmatch(r"bytes=(\d*)-(\d*)", ranged).groups()
            start = int(first) if first else max(0, len(data) - int(last))
            part = data[start : int(last) + 1 if first and last else None]
            asked.append((ranged, len(part)))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{start + len(part) - 1}/{len(data)}")
            self.send_header("Content-Length", str(len(part)))
            self.end_headers()
            self.wfile.write(part)

        def log_message(self, *_: object) -> None:
            """Nothing is told of single requests."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Store) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def test_a_query_of_a_file_on_a_store_asks_for_its_columns_only(
    store: tuple[str, Asked], exported: Path, rows: dict[str, list[dict[str, str]]]
):
    (address, asked), file = store, "passages.parquet"
    extracted = polars.scan_parquet(f"{address}/{file}").filter(disposition="extracted").select("passage_id").collect()
    assert extracted["passage_id"].to_list() == [
        row["passage_id"] for row in rows["passages"] if row["disposition"] == "extracted"
    ]
    end, *columns = asked
    assert end[0].startswith("bytes=-"), "where the columns lie stands at the end of the file"
    assert 0 < sum(length for _, length in columns) < (exported / file).stat().st_size / 2
