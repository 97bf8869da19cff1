"""The package as it is published, and every other format, made once for each published package when first asked for."""

import json
import os
import tempfile
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import pytest

import schemas
from dashboard import shown_package
from dashboard.routes import data
from tests.dashboard.routes.conftest import Ask
from tests.specimen import Copy


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data._made.cache_clear()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    yield tmp_path / "temporary"
    data._made.cache_clear()


def test_a_format_is_made_once_and_anew_when_the_package_is_published_anew(
    package_copy: Copy, place: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(shown_package.VARIABLE, str(package_copy.root))
    monkeypatch.setattr(data, "_made", lru_cache(maxsize=1)(data._made.__wrapped__))
    folder = data.made(data.EACH["csv"])
    assert {path.name for path in folder.iterdir()} == {f"{table}.csv" for table in schemas.TABLES}
    assert data.made(data.EACH["csv"]) == folder
    os.utime(package_copy.root / "datapackage.json", ns=(1, 1))
    assert data.made(data.EACH["csv"]) != folder
    assert len(list(place.iterdir())) == 1, "the former is deleted"


def test_the_descriptor_names_files_that_are_there_byte_for_byte(any_package, ask: Ask):
    told = json.loads(ask("/data/datapackage.json").body)
    wrong = []
    for resource in told["resources"]:
        body = ask(f"/data/{resource['path']}").body
        if f"sha256:{sha256(body).hexdigest()}" != resource["hash"] or len(body) != resource["bytes"]:
            wrong.append(resource["path"])
        if (
            isinstance(resource.get("schema"), str)
            and not json.loads(ask(f"/data/{resource['schema']}").body)["fields"]
        ):
            wrong.append(resource["schema"])
    assert wrong == []
    assert [each["path"] for each in told["sources"] if ask(f"/data/{each['path']}").status != 200] == []


@pytest.mark.parametrize(
    "path", ["nope.txt", "../datapackage.json", "documents/../../secret", "schemas/x.json", "documents"]
)
def test_no_other_file_is_given(specimen, ask: Ask, path):
    assert ask(f"/data/{path}").status == 404


def test_who_has_an_answer_already_is_told_that_nothing_changed(specimen, ask: Ask):
    wrong = []
    for address in (
        "/data/casualties.csv",
        "/data/datapackage.json",
        "/api/tables/casualties",
        "/cite/ada-berg",
        "/api",
    ):
        first = ask(address)
        tag = first.headers["etag"]
        again = ask(address, if_none_match=f'"other", {tag}')
        if (again.status, again.body, again.headers.get("etag")) != (304, b"", tag):
            wrong.append((address, again.status))
        if "content-length" in again.headers or ask(address, if_none_match='"other"').status != 200:
            wrong.append(address)
        assert tag.startswith("W/")
        assert first.headers["cache-control"] == "no-cache"
    assert wrong == []
    day = ask("/data/casualties.csv").headers["last-modified"]
    assert ask("/data/casualties.csv", if_modified_since=day).status == 304
    assert ask("/data/casualties.csv", if_modified_since="Thu, 01 Jan 1970 00:00:00 GMT").status == 200
    assert ask("/data/casualties.csv", if_modified_since="yesterday").status == 200


def test_any_page_may_read_the_data_and_nothing_else(specimen, ask: Ask):
    for address in ("/data/casualties.csv", "/api/search?q=x", "/api/nope", "/cite/ada-berg.json"):
        assert ask(address, origin="https://other.example").headers["access-control-allow-origin"] == "*", address
        asked = ask(address, "OPTIONS", origin="https://other.example", access_control_request_method="GET")
        assert asked.status == 200
        assert "GET" in asked.headers["access-control-allow-methods"]
        assert "POST" not in asked.headers["access-control-allow-methods"]
    assert "access-control-allow-origin" not in ask("/docs/codebook.md", origin="https://other.example").headers
