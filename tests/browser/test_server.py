"""Addresses that last, and the headers that come with every answer."""

import gzip
import http.client
from urllib.parse import urlsplit

import pytest

import schemas
from dashboard.server.addresses import PAGES
from dashboard.server.speed import streamlit_files
from scripts.package.package import ROOT


def get(server: str, path: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    return ask(server, "GET", path, **headers)


def ask(server: str, method: str, path: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=20)
    connection.request(method, path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


#: A script that the page does not name itself: it is asked for when something is drawn.
LATER = next(
    address
    for address in streamlit_files.files()
    if address.endswith(".js") and address not in streamlit_files.at_once()
)


@pytest.mark.parametrize("table", schemas.TABLES)
def test_a_table_has_an_address_that_gives_it_byte_for_byte(server, table):
    response, body = get(server, f"/data/{table}.csv")
    assert response.status == 200
    assert (response.getheader("Content-Type") or "").startswith("text/csv")
    assert body == (ROOT / "data" / f"{table}.csv").read_bytes()


def test_a_table_that_is_not_there_is_told_with_those_that_are(server):
    response, body = get(server, "/data/atlantis.csv")
    assert response.status == 404
    assert b"casualties" in body


@pytest.mark.parametrize("path", ["/data/..%2Fdatapackage.csv", "/data/..%2f..%2fetc%2fpasswd.csv", "/data/.csv"])
def test_no_other_file_is_given(server, path):
    response, _ = get(server, path)
    assert response.status in (400, 404) or (response.getheader("Content-Type") or "").startswith("text/html")


@pytest.mark.parametrize(
    "path", ["/", "/data/sources.csv", "/cite/x", "/_stcore/health", *(f"/{p}" for p in PAGES.values())]
)
def test_every_answer_has_the_security_headers(server, path):
    response, _ = get(server, path)
    policy = response.getheader("Content-Security-Policy") or ""
    assert "default-src 'self'" in policy
    assert "unsafe-eval" not in policy
    assert "script-src 'self' 'sha256-" in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]
    assert "frame-ancestors 'none'" in policy
    assert response.getheader("X-Content-Type-Options") == "nosniff"
    assert response.getheader("Referrer-Policy") == "no-referrer"


@pytest.mark.parametrize("address", [streamlit_files.at_once()[0], LATER, streamlit_files.at_once()[-1]])
def test_a_file_of_the_page_comes_compressed_to_who_takes_it_and_as_it_is_to_others(server, address):
    plain, file = get(server, address)
    assert plain.getheader("Content-Encoding") is None
    assert file == streamlit_files.files()[address].read_bytes()
    packed, body = get(server, address, **{"Accept-Encoding": "gzip, deflate, br"})
    tag = plain.getheader("ETag")
    if address.endswith((".js", ".css")):
        assert packed.getheader("Content-Encoding") == "gzip"
        body, tag = gzip.decompress(body), f"W/{tag}"
    assert body == file
    assert packed.getheader("ETag") == tag
    assert packed.getheader("Vary") == "Accept-Encoding"
    for name in ("Last-Modified", "Cache-Control"):
        assert packed.getheader(name) == plain.getheader(name)
    assert "immutable" in (packed.getheader("Cache-Control") or "")
    assert "default-src 'self'" in (packed.getheader("Content-Security-Policy") or "")


def test_who_has_a_file_or_wants_a_part_of_it_is_answered_as_by_streamlit(server):
    taking = {"Accept-Encoding": "gzip"}
    address = LATER
    first, _ = get(server, address, **taking)
    again, nothing = get(server, address, **taking, **{"If-None-Match": first.getheader("ETag") or ""})
    assert (again.status, nothing) == (304, b"")
    part, body = get(server, address, **taking, Range="bytes=0-9")
    assert (part.status, body) == (206, streamlit_files.files()[address].read_bytes()[:10])
    head, nothing = ask(server, "HEAD", address, **taking)
    assert (head.status, nothing) == (200, b"")
    assert head.getheader("Content-Length") == first.getheader("Content-Length")


@pytest.mark.parametrize("address", ["/static/js/atlantis.js", "/static/../index.html", "/static/js"])
def test_only_files_that_are_there_are_kept(server, address):
    response, _ = get(server, address, **{"Accept-Encoding": "gzip"})
    assert "immutable" not in (response.getheader("Cache-Control") or "")
