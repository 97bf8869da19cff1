"""References say what the tables say, whole, in every format, and are read by those who know these formats."""

import json
import re
from datetime import date

import pytest

import schemas
from scripts.package import bibliography
from scripts.package.database import load
from scripts.package.package import ROOT, Package

SITE, SEEN = "https://claims.example/of/1990", date(2026, 3, 5)


def asked(package: Package, sql: str) -> list[dict]:
    with load(package) as connection:
        answer = connection.sql(sql)
        return [dict(zip(answer.columns, row, strict=True)) for row in answer.fetchall()]


@pytest.fixture(scope="module")
def package(built) -> Package:
    return Package(built)


@pytest.fixture(scope="module")
def records(package: Package) -> list[dict]:
    return asked(package, bibliography.RECORDS)


@pytest.fixture(scope="module")
def everything(package: Package, records: list[dict]) -> list[bibliography.Reference]:
    """A reference of each kind: package, tables, documents, every record that quotes, a row of ours."""
    descriptor = package.descriptor
    found = [bibliography.of_package(descriptor, table) for table in ("", *schemas.TABLES)]
    found += [bibliography.of_document(row, descriptor) for row in asked(package, bibliography.DOCUMENTS)]
    found += [bibliography.of_record(row, descriptor) for row in records]
    found.append(bibliography.of_row("discrepancies", "dis-x", "A & B {50 %} \\ ~_^", descriptor))
    return [bibliography.at(each, f"{SITE}/", bibliography.permalink(each.key), SEEN) for each in found]


def test_the_projects_citation_file_is_made_here(published: Package):
    own = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert own == bibliography.cff(published.descriptor)


def test_every_record_that_quotes_a_document_has_a_reference(package: Package, records: list[dict]):
    quoting = [*schemas.CLAIM_TABLES, "events", "actors"]
    assert sorted(row["record_id"] for row in records) == sorted(
        row[schemas.primary_key(table)] for table in quoting for row in package.tables[table]
    )


def test_every_reference_has_version_address_and_day_in_every_format(package, everything):
    wanting = []
    for reference in everything:
        told = {form: each.written(reference) for form, each in bibliography.FORMATS.items()}
        days = {
            "txt": "accessed 5 March 2026",
            "bib": "2026-03-05",
            "ris": "2026/03/05",
            "json": "2026,\n     3,\n     5",
        }
        for form, text in told.items():
            held = re.sub(r"\\(?=[&%$#_{}])", "", text)
            needed = (package.descriptor["version"], f"{SITE}/cite/", days[form])
            wanting += [(reference.key, form, words) for words in needed if words not in held]
    assert wanting == []


def test_a_claim_is_cited_as_its_claimants_words_in_the_document_that_prints_them(package, records):
    (record,) = [row for row in records if row["record_id"] == "sta-berg-dark"] or [
        next(row for row in records if row["record_id"].startswith("sta-") and row["claimant"] == "Ada Berg")
    ]
    reference = bibliography.of_record(record, package.descriptor)
    item = bibliography.csl(reference)
    assert item["author"] == [{"literal": "Ada Berg"}]
    assert record["quote"] in item["title"]
    assert (item["container-title"], item["section"]) == (record["source_title"], record["locator"])
    assert (item["archive_location"], item["issued"]) == (record["record_id"], {"date-parts": [[2021, 3]]})
    assert "not independently verified" in item["note"]
    assert bibliography.plain(reference) == record["footnote"]
    assert "URL" not in item


def test_bibtex_is_balanced_and_holds_no_letter_that_tex_would_read_as_more(everything):
    wrong = []
    for reference in everything:
        fields = bibliography.bibtex(reference).split("\n")[1:-2]
        for line in fields:
            value = re.fullmatch(r"  (\w+) = \{(.*)\},", line)
            assert value, line
            bare = re.sub(r"\\(?:[&%$#_{}]|text\w+\{\})", "", value[2])
            if value[1] != "url" and (re.search(r"[&%$#_\\~^]", bare) or bare.count("{") != bare.count("}")):
                wrong.append(line)
    assert wrong == []


def test_ris_is_a_line_for_each_tag_from_type_to_end(everything):
    wrong = []
    for reference in everything:
        lines = bibliography.ris(reference).split("\r\n")
        wrong += [line for line in lines[:-1] if not re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line)]
        assert (lines[0][:6], lines[-2:]) == ("TY  - ", ["ER  - ", ""])
    assert wrong == []


def test_csl_is_json_with_known_variables_only(everything):
    known = {
        *("id", "type", "title", "author", "issued", "container-title", "publisher", "section", "version", "archive"),
        *("archive_location", "language", "note", "URL", "accessed"),
    }
    for reference in everything:
        (item,) = json.loads(bibliography.FORMATS["json"].written(reference))
        assert item.keys() <= known
        assert {"id", "type", "title", "author"} <= item.keys()


def test_a_date_without_a_year_is_told_as_printed():
    assert bibliography._dated("XXXX-01-16", "January 16") == "January 16"
    assert bibliography._csl_date("January 16") == {"literal": "January 16"}
