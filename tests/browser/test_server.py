"""Addresses that last, and the headers that come with every answer."""

import http.client
from urllib.parse import urlsplit

import pytest

import schemas
from dashboard.addresses import PAGES
from scripts.package import ROOT


def get(server: str, path: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=20)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


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


@pytest.mark.parametrize("record", ["cas-atlantis", "%0d%0aSet-Cookie:a=b", "..%2f..%2f", "%3Cscript%3E"])
def test_a_record_that_is_not_there_leads_to_the_overview(server, record):
    response, _ = get(server, f"/cite/{record}")
    if response.status == 302:
        assert (response.getheader("Location") or "").startswith("../?record=")
    assert response.getheader("Set-Cookie") is None
    assert response.status in (302, 400, 404, 200)


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


def test_what_is_large_is_sent_compressed(server):
    response, body = get(server, "/data/statements.csv", **{"Accept-Encoding": "gzip"})
    assert response.getheader("Content-Encoding") == "gzip"
    assert len(body) < (ROOT / "data" / "statements.csv").stat().st_size / 2
