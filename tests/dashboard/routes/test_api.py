"""The API answers as its OpenAPI document says, and tells what is wrong so that a program can read it."""

import json
from urllib.parse import parse_qsl, urlsplit

import jsonschema
import pytest

import schemas
from dashboard.queries import records, table_pages
from scripts.package.package import Package
from tests.dashboard.routes.conftest import Ask

SITE = "https://claims.example"


@pytest.fixture
def told(specimen, ask: Ask) -> dict:
    return json.loads(ask("/api/openapi.json").body)


def answer(ask: Ask, address: str) -> dict:
    found = ask(address)
    assert (found.status, found.headers["content-type"]) == (200, "application/json"), found.text
    return json.loads(found.body)


def test_every_address_answers_as_the_document_says(told: dict, ask: Ask):
    name = records.names()[-1]
    wrong = []
    for path, asked in told["paths"].items():
        content = asked["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        body = answer(ask, path.replace("{record_id}", name) + ("?q=heron" if path.endswith("search") else ""))
        schema = content | {"components": told["components"]}
        wrong += [
            f"{path}: {error.message[:200]}" for error in jsonschema.Draft202012Validator(schema).iter_errors(body)
        ]
    assert wrong == []
    assert {*schemas.TABLES} <= {path.rpartition("/")[2] for path in told["paths"]}
    assert {*table_pages.views()} <= {path.rpartition("/")[2] for path in told["paths"]}


def test_the_document_is_one_of_openapi_3_1(told: dict):
    assert told["openapi"] == "3.1.0"
    assert {"title", "version"} <= told["info"].keys()
    assert told["servers"] == [{"url": SITE}]
    for path, asked in told["paths"].items():
        names = [each["name"] for each in asked["get"]["parameters"]]
        assert len(names) == len(set(names)), path
        assert asked["get"]["summary"], path


def test_pages_of_a_table_hold_every_row_once_as_in_the_csv(specimen, ask: Ask):
    published = Package(specimen).tables["evidence"]
    rows, address = [], "/api/tables/evidence?size=37"
    while address:
        page = answer(ask, address)
        rows += page["rows"]
        address = page["links"].get("next", "").removeprefix(SITE)
    assert page["total"] == len(rows)
    assert [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in rows] == published


def test_rows_are_filtered_by_any_column_and_ordered(specimen, ask: Ask):
    page = answer(ask, "/api/tables/casualties?outcome=killed&outcome=survived&order=-count")
    assert {row["outcome"] for row in page["rows"]} == {"killed", "survived"}
    counts = [row["count"] for row in page["rows"]]
    filled = [count for count in counts if count is not None]
    assert counts == sorted(filled, reverse=True) + [None] * (len(counts) - len(filled))
    empty = answer(ask, "/api/tables/casualties?count=")
    assert [row["count"] for row in empty["rows"]] == [None] * empty["total"]
    assert answer(ask, "/api/views/claims?table_name=casualties")["total"] == len(
        Package(specimen).tables["casualties"]
    )
    assert answer(ask, "/api/tables/casualties?outcome=%27%20or%201=1--")["total"] == 0


def test_a_record_comes_with_its_words_its_footnote_and_addresses_that_answer(specimen, ask: Ask):
    record = answer(ask, "/api/records/cas-heron-killed")
    assert (record["table"], record["row"]["count"]) == ("casualties", 30)
    assert record["quotations"][0]["words"] == record["row"]["quote"]
    assert record["footnote"].endswith(f"{SITE}/cite/cas-heron-killed")
    for name in ("cite", "bib", "ris", "json", "txt"):
        assert ask(record["links"][name].removeprefix(SITE)).status == 200, name


def test_the_search_is_that_of_the_pages(specimen, ask: Ask):
    found = answer(ask, "/api/search?q=falk&kind=statements&size=1")
    assert found["total"] == found["counts"]["statements"] >= 1
    (hit,) = found["hits"]
    assert "<mark>Falk</mark>" in hit["title"]
    assert ask(urlsplit(hit["link"]).path).status == 200


@pytest.mark.parametrize(
    ("address", "status", "says"),
    [
        ("/api/nope", 404, "openapi.json"),
        ("/api/tables/atlantis", 404, "casualties"),
        ("/api/tables/claims", 404, "casualties"),
        ("/api/views/casualties", 404, "claims"),
        ("/api/records/cas-atlantis", 404, "cas-atlantis"),
        ("/api/records/cas-heron-lost", 410, "cas-heron-killed"),
        ("/api/tables/casualties?colour=red", 400, "colour"),
        ("/api/tables/casualties?order=colour", 400, "colour"),
        ("/api/tables/casualties?order=--count", 400, "count"),
        ("/api/tables/casualties?page=0", 400, "page"),
        ("/api/tables/casualties?page=²", 400, "page"),
        ("/api/tables/casualties?size=1001", 400, "between 1 and 1000"),
        ("/api/tables/casualties?size=" + "9" * 5000, 400, "size"),
        ("/api/search?q=x&kind=atlantis", 400, "atlantis"),
        ("/api/search?words=x", 400, "words"),
    ],
)
def test_what_is_wrong_is_told_as_a_problem(specimen, ask: Ask, address, status, says):
    found = ask(address.replace("²", "%C2%B2"))
    assert (found.status, found.headers["content-type"]) == (status, "application/problem+json")
    problem = json.loads(found.body)
    assert problem["status"] == status
    assert says in problem["detail"]
    assert problem["instance"] == address.partition("?")[0]


def test_people_get_a_page_and_programs_the_document(specimen, ask: Ask):
    assert "<h1>API</h1>" in ask("/api", accept="text/html,*/*").text
    assert answer(ask, "/api")["openapi"] == "3.1.0"


def test_addresses_of_other_pages_keep_what_was_asked(specimen, ask: Ask):
    links = answer(ask, "/api/tables/statements?source_id=harbour-bulletin-2021-03&size=1&page=2")["links"]
    assert dict(parse_qsl(urlsplit(links["next"]).query)) == {
        "source_id": "harbour-bulletin-2021-03",
        "size": "1",
        "page": "3",
    }
    assert links["previous"].endswith("page=1")
