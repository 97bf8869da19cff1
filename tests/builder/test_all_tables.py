"""All extraction modules and registries together become tables, or one message with every problem."""

import dataclasses
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

import schemas
from scripts.builder import entry_lines
from scripts.builder.all_tables import Tables, extract_tables
from scripts.checks.evidence import CLAIMANTS
from scripts.coding.registry import Actor, Event
from scripts.errors import DataError
from scripts.extract import document_modules
from scripts.package.package import ROOT
from tests import specimen
from tests.specimen import ACTORS, COAST, EVENTS, HARBOUR, MODULES, ONE_MORE, TEXTS

Row = dict[str, object]


@pytest.fixture(scope="module")
def documents(built: Path) -> Path:
    return built / "data" / "documents"


@pytest.fixture(scope="module")
def tables(documents: Path) -> Tables:
    with specimen.coded():
        return extract_tables(documents)


def row(tables: Tables, table: str, record_id: str) -> Row:
    (found,) = [row for row in tables[table] if row[schemas.primary_key(table)] == record_id]
    return found


def problems(documents: Path, **world: list) -> list[str]:
    with specimen.coded(**world), pytest.raises(DataError) as error:
        extract_tables(documents)
    return str(error.value).splitlines()


def with_entries(*entries) -> list[SimpleNamespace]:
    """The modules, with more entries behind those of the bulletin."""

    def extract(doc):
        MODULES[0].extract(doc)
        for enter in entries:
            enter(doc)

    return [SimpleNamespace(SOURCE=MODULES[0].SOURCE, extract=extract), MODULES[1]]


# -- tables


@pytest.mark.parametrize("table", schemas.TABLES)
def test_every_table_has_rows_in_the_order_of_their_key_with_every_column(tables: Tables, table):
    keys = [[str(row[name]) for name in schemas.key_fields(table)] for row in tables[table]]
    assert keys == sorted(keys)
    assert bool(keys) == (table in specimen.FILLED)
    assert all(list(row) == list(schemas.fields(table)) for row in tables[table])


def test_a_source_is_described_by_its_module_and_its_file(tables: Tables):
    data = TEXTS[HARBOUR].encode()
    source = row(tables, "sources", HARBOUR)
    assert source["bytes"] == len(data)
    assert source["characters"] == len(TEXTS[HARBOUR])
    assert source["path"] == f"data/documents/{HARBOUR}.txt"
    assert source["date_printed"] == "MARCH 2021"
    assert (source["date_edtf"], source["date_basis"]) == ("2021-03", "stated")
    assert source["short_title"] == "Harbour Institute bulletin, March 2021"


def test_the_sections_of_a_document_stand_where_it_has_them(tables: Tables):
    titles = {row["section"]: row["title"] for row in tables["sections"] if row["source_id"] == HARBOUR}
    assert titles == {
        "I": "I. Ferry accident strains relations between Norland and Sutland",
        "II": "II. The people who left Sutland",
        "contents": None,
        "masthead": None,
    }
    for row in tables["sections"]:
        assert TEXTS[row["source_id"]][row["section_start"] :].startswith(row["title"] or "")


def test_every_printed_form_of_an_actor_is_a_row(tables: Tables):
    forms = [
        (row["name"], row["source_id"], row["locator"]) for row in tables["names"] if row["actor_id"] == "ada-berg"
    ]
    assert forms == [("Ada Berg", HARBOUR, "I ¶2"), ("Berg", HARBOUR, "I ¶4")]
    for row in tables["names"]:
        assert TEXTS[row["source_id"]][row["name_start"] : row["name_end"]] == row["name"]


def test_a_year_from_elsewhere_stays_apart_from_what_the_document_prints(tables: Tables):
    source = row(tables, "sources", COAST)
    assert (source["date_edtf"], source["date_start"], source["external_date"]) == ("XXXX-03-05", None, "2021-03-05")


def test_actors_and_events_are_rows_of_the_document_that_introduces_them(tables: Tables):
    assert row(tables, "actors", "elin-falk")["source_id"] == COAST
    assert row(tables, "actors", "ada-berg")["short_name"] == "Ada Berg"
    assert row(tables, "actors", "ada-berg")["locator"] == "I ¶2"
    assert row(tables, "actors", "sutland")["asserted_by"] == "ada-berg"
    assert row(tables, "actors", "norland")["asserted_by"] == "harbour-institute"
    assert row(tables, "events", "heron-search")["part_of"] == "heron-sinking"
    assert row(tables, "events", "heron-sinking")["place"] == "off Port Vale"


def test_every_filled_stated_cell_has_evidence_and_no_evidence_is_without_its_cell(tables: Tables):
    """The publisher's claims have the evidence of its document."""
    publishers = {row["source_id"]: row["publisher_id"] for row in tables["sources"]}
    cited = {(e["table_name"], e["record_id"], e["field"]) for e in tables["evidence"]}
    stated = {
        (table, row[schemas.primary_key(table)], field)
        for table in schemas.TABLES
        for row in tables[table]
        for field in schemas.stated_fields(table)
        if row[field] is not None
    }
    records = {row[schemas.primary_key(table)]: row for table in schemas.TABLES for row in tables[table]}
    the_publishers = {
        (table, record, field)
        for table, record, field in stated
        if field in CLAIMANTS and records[record][field] == publishers[records[record]["source_id"]]
    }
    assert stated - the_publishers <= cited
    noted = {
        (e["table_name"], e["record_id"], e["field"])
        for e in tables["evidence"]
        if e["basis"] in schemas.ON_THE_QUOTATION
    }
    assert cited - stated == noted


def test_the_real_documents_each_have_a_module_and_the_modules_are_found_by_themselves():
    named = {module.SOURCE.id: module.__name__.rpartition(".")[2] for module in document_modules()}
    stored = {path.stem for path in (ROOT / "data" / "documents").glob("*.txt")}
    assert set(named) == stored
    assert all(name == source_id.replace("-", "_") for source_id, name in named.items())


# -- problems


def test_problems_of_all_documents_and_registries_are_told_at_once(documents: Path):
    def enter(doc):
        doc.quote("There is no such sentence.").statement("sta-none", topic="media", voice="document_voice")

    told = problems(
        documents,
        modules=with_entries(enter),
        actors=[*ACTORS, Actor("nobody", "Nobody", "person", at=(COAST, "¶1"), quote="Nobody was there")],
        events=[*EVENTS, Event("nothing", "Nothing", "war", at=(HARBOUR, "I ¶1"), quote="Nothing happened")],
    )
    assert [line.split(": ")[0] for line in told] == [
        "events nothing, quote",
        "statements sta-none, quote",
        "actors nobody, quote",
        "actors nobody, aliases",
    ]


def test_an_identifier_that_stands_twice_is_told_with_both_places(documents: Path):
    def enter(doc):
        doc.quote(ONE_MORE).statement("sta-dahl-foolish", topic="bilateral_relations", voice="document_voice")

    assert problems(documents, modules=with_entries(enter)) == [
        "statements sta-dahl-foolish: the identifier stands twice (I ¶3 and I ¶1); give each row its own"
    ]


def test_an_identifier_that_stands_in_two_claim_tables_is_told(documents: Path):
    def enter(doc):
        doc.quote(ONE_MORE).statement("cas-heron-killed", topic="bilateral_relations", voice="document_voice")

    (told,) = problems(documents, modules=with_entries(enter))
    assert "cas-heron-killed: the identifier stands twice" in told


def test_an_actor_and_an_event_of_one_identifier_are_told(documents: Path):
    """Their evidence would have the same identifiers."""
    twin = dataclasses.replace(EVENTS[0], id="sutland")
    (told,) = problems(documents, events=[*EVENTS, twin])
    assert "sutland: the identifier stands twice" in told


@pytest.mark.parametrize("registry", ["actors", "events"])
def test_an_entry_of_a_registry_in_a_document_that_is_not_there_is_told(documents: Path, registry):
    entries = ACTORS if registry == "actors" else EVENTS
    lost = dataclasses.replace(entries[0], id="lost", at=("no-such-document", "¶1"))
    assert problems(documents, **{registry: [*entries, lost]}) == [
        f"{registry} lost, at: no document 'no-such-document'; there are {HARBOUR}, {COAST}"
    ]


def test_a_wrong_entry_of_the_registry_is_told_like_any_other(documents: Path):
    wrong = dataclasses.replace(
        ACTORS[4], kind="persn", role="prime minister", aliases=("Bergh",), affiliated_with="atlantis"
    )
    told = problems(documents, actors=[*ACTORS[:4], wrong, *ACTORS[5:]])
    ours = [line for line in told if line.startswith("actors ada-berg, ")]
    assert [line.removeprefix("actors ada-berg, ").split(" ")[0] for line in ours] == [
        "kind:",
        "role:",
        "affiliated_with:",
        "aliases:",
    ]


def test_a_translation_without_its_translator_is_told(documents: Path):
    def enter(doc) -> None:
        quote = doc.quote(ONE_MORE, translation="One more.")
        quote.statement("sta-translated", topic="bilateral_relations")

    (told,) = problems(documents, modules=with_entries(enter))
    assert told.endswith(
        'statements sta-translated: a translation is the words in English and who translated them: translation=("…", "…")'
    )


def test_a_publisher_whom_its_words_do_not_name_is_told_by_the_check(documents: Path):
    """An unknown publisher already by the extraction."""
    unknown = SimpleNamespace(
        SOURCE=dataclasses.replace(MODULES[1].SOURCE, publisher=("coast-pos", "told Coast Post")),
        extract=lambda doc: None,
    )
    told = problems(documents, modules=[MODULES[0], unknown])
    assert any(line.startswith(f"sources {COAST}, publisher_id: unknown actor 'coast-pos'") for line in told)


def test_a_document_that_has_changed_stops_the_extraction(tmp_path: Path):
    root = specimen.lay_out(tmp_path)
    path = root / "data" / "documents" / f"{COAST}.txt"
    path.write_bytes(path.read_bytes().replace(b"25", b"26"))
    (told,) = problems(path.parent)
    assert told.startswith(f"{path}: has changed: its SHA-256 is ")


def test_a_source_that_is_not_filled_in_is_told(documents: Path):
    """As `new` leaves it."""
    blank = dataclasses.replace(
        MODULES[1].SOURCE, publisher=("", ""), kind="", perspective="", date=("", ""), reuse_terms=None
    )
    told = problems(documents, modules=[MODULES[0], SimpleNamespace(SOURCE=blank, extract=lambda doc: None)])
    fields = {line.removeprefix(f"sources {COAST}, ").split(":")[0] for line in told if line.startswith("sources")}
    assert {"publisher_id", "kind", "date_printed", "date_edtf"} <= fields


def test_a_module_that_does_not_run_is_told_with_its_line(documents: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(entry_lines, "FOLDER", Path(__file__).parent)

    def enter(doc) -> None:
        doc.quote(ONE_MORE).casualty("cas-none", event="heron-sinking")

    (told,) = problems(documents, modules=with_entries(enter))
    place, _, what = told.partition(": ")
    assert re.fullmatch(r"tests/builder/test_all_tables\.py:\d+:9", place)
    assert what.startswith("TypeError: ")
    assert "outcome" in what
