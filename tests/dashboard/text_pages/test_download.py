"""Every file is offered with its size, and the package, a table and a claim can be cited."""

import re
from html import unescape

import pytest

import schemas
from dashboard import shown_package
from dashboard.markup import downloads
from dashboard.prepared import file_sizes
from dashboard.routes.data import made
from dashboard.server.formats import WHOLE
from tests.dashboard.text_pages.test_pages import notices, shown


def copies(html: str) -> list[str]:
    return [unescape(each) for each in re.findall(r'<pre class="to-copy">(.*?)</pre>', html, re.DOTALL)]


def test_every_table_is_offered_in_every_format_with_what_opens_it_and_its_size(any_package):
    html = shown("download")
    addresses = [f"data/{table}.{form}" for table in schemas.TABLES for form in ("csv", "json", "parquet")]
    addresses += [*(f"data/package.{form}" for form in ("zip", "sqlite", "duckdb")), "docs/codebook.md"]
    assert [address for address in addresses if f'href="{address}"' not in html] == []
    for table in schemas.TABLES:
        size = downloads.kilobytes(shown_package.package().path(table).stat().st_size)
        assert f'aria-label="{table}.csv">csv</a><br><small>{size}</small>' in html
    assert "<td></td>" not in html, "a format has no size"
    assert "<small></small>" not in html, "a file has no size"
    zipped = (made(WHOLE["zip"]) / f"{shown_package.package().descriptor['name']}.zip").stat().st_size
    assert f">zip</a></th><td>{downloads.kilobytes(zipped)}</td>" in html
    assert "pandas, polars" in html


def test_of_a_package_that_is_long_to_write_only_the_sizes_of_published_files_are_told(specimen, monkeypatch):
    monkeypatch.setattr(file_sizes, "MOST", 100)
    file_sizes._sizes.cache_clear()
    html = shown("download")
    file_sizes._sizes.cache_clear()
    assert f"<small>{downloads.kilobytes(shown_package.package().path('casualties').stat().st_size)}</small>" in html
    assert ">zip</a></th><td></td>" in html


def test_the_package_a_table_and_a_claim_can_be_cited(specimen):
    codes = copies(shown("download", table="deportations", record="cas-heron-killed"))
    version = shown_package.package().descriptor["version"]
    assert any(code.startswith("@misc{") and "table deportations" in code for code in codes)
    assert any(code.startswith("cff-version: 1.2.0") for code in codes)
    assert any("cas-heron-killed" in code and "claiming 30 lives" in code for code in codes)
    assert all(version in code for code in codes if not code.startswith("curl"))
    assert any("table casualties" in code for code in copies(shown("download")))


@pytest.mark.parametrize("record", ["<b>nothing</b>", "heron-sinking"])
def test_what_is_no_claim_and_what_is_no_table_gets_a_sentence(specimen, record):
    claim, table = notices(shown("download", record=record)) + notices(shown("download", table=record))
    assert "There is no claim “" in claim
    assert "There is no table “" in table
    assert "<b>" not in claim + table


def test_calibers_condition_stands_with_its_hyperlink(monkeypatch):
    monkeypatch.delenv(shown_package.VARIABLE, raising=False)
    assert '<a href="https://caliber.az" rel="noopener">https://caliber.az</a>): “' in shown("download")
