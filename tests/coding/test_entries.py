"""What a coder enters becomes a row and the words behind it, or a problem that says what to do."""

from datetime import date
from typing import Any

import pytest

import schemas
from scripts.coding.entries import Coding
from scripts.coding.record import Known, Record
from scripts.documents.document import Document
from scripts.reading.names import Names
from tests.specimen import ACTORS, EVENTS, HARBOUR, MODULES, TEXTS


@pytest.fixture
def doc() -> Coding:
    """The bulletin, with nothing entered yet."""
    sources = {module.SOURCE.id: module.SOURCE for module in MODULES}
    documents = {name: Document(name, TEXTS[name], source.sections) for name, source in sources.items()}
    known = Known(
        names=Names({actor.id: (actor.name, *actor.aliases) for actor in ACTORS}),
        actors=frozenset(actor.id for actor in ACTORS),
        events=frozenset(event.id for event in EVENTS),
    )
    return Coding(documents[HARBOUR], sources[HARBOUR], known)


def enter_casualty(doc: Coding, **changed: Any) -> None:
    """A casualty that is right, but for what is changed."""
    cells: dict[str, Any] = {
        "quote": "The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives and leaving 12 survivors.",
        "id": "cas-heron-killed",
        "event": "heron-sinking",
        "outcome": "killed",
        "outcome_text": "claiming 30 lives",
        "count": 30,
        "qualifier": "exact",
        "count_text": "30",
        "date": ("2021-03-04", "4 March 2021"),
    }
    cells |= changed
    outcome = (cells.pop("outcome"), cells.pop("outcome_text"))
    doc.quote(cells.pop("quote")).casualty(cells.pop("id"), outcome=outcome, **cells)


def enter_exchange(doc: Coding, **changed: Any) -> None:
    cells: dict[str, Any] = {
        "quote": "Sutland rejected the demand of Norland on 9 March 2021.",
        "id": "exc-rejects",
        "actor": "sutland",
        "recipient": "norland",
        "event_type": "REJECT",
        "summary": "Sutland rejects the demand.",
        "topic": "bilateral_relations",
        "date": ("2021-03-09", "9 March 2021"),
    }
    cells |= changed
    doc.quote(cells.pop("quote")).exchange(cells.pop("id"), **cells)


def enter_statement(doc: Coding, **changed: Any) -> None:
    cells: dict[str, Any] = {
        "quote": "Carl Dahl, called the accusation of Norland foolish",
        "id": "sta-foolish",
        "says": "foolish",
        "by": "carl-dahl",
        "topic": "bilateral_relations",
        "voice": "reported_speech",
    }
    cells |= changed
    doc.quote(cells.pop("quote")).statement(cells.pop("id"), **cells)


def only(doc: Coding) -> Record:
    assert doc.problems == []
    (record,) = doc.records
    return record


def evidence(record: Record, field: str) -> list[tuple[str, str]]:
    return [(e["basis"], e["quote"]) for e in record.evidence if e["field"] == field]


# -- rows


def test_a_casualty_becomes_a_row_with_its_derived_cells(doc: Coding):
    enter_casualty(doc)
    row = only(doc).row
    assert list(row) == list(schemas.fields("casualties")), "every column, in order"
    start, end = row["quote_start"], row["quote_end"]
    assert row["quote"] == doc.document.slice(start, end)
    assert row["quote"].startswith("The ferry Heron sank")
    assert {column: row[column] for column in row if not column.startswith("quote")} == {
        "casualty_id": "cas-heron-killed",
        "event_id": "heron-sinking",
        "outcome": "killed",
        "outcome_text": "claiming 30 lives",
        "population": None,
        "alleged_perpetrator_id": None,
        "count_scope": None,
        "subset_of": None,
        "restates": None,
        "count": 30,
        "qualifier": "exact",
        "count_text": "30",
        "count_low": 30,
        "count_high": 30,
        "date_edtf": "2021-03-04",
        "date_start": date(2021, 3, 4),
        "date_end": date(2021, 3, 4),
        "date_basis": "stated",
        "asserted_by": "harbour-institute",
        "reported_by": "harbour-institute",
        "voice": "document_voice",
        "source_id": HARBOUR,
        "locator": "I ¶1",
    }


def test_every_stated_cell_cites_the_words_that_give_it(doc: Coding):
    enter_casualty(doc)
    record = only(doc)
    cited = {(e["field"], e["basis"], e["quote"]) for e in record.evidence}
    assert cited == {
        ("outcome_text", "stated", "claiming 30 lives"),
        ("count_text", "stated", "30"),
        ("count", "stated", "30"),
        ("qualifier", "stated", "30"),
        ("date_edtf", "stated", "4 March 2021"),
    }
    for e in record.evidence:
        assert (e["table_name"], e["record_id"], e["source_id"]) == ("casualties", "cas-heron-killed", HARBOUR)
        assert doc.document.slice(e["quote_start"], e["quote_end"]) == e["quote"]
    assert "cas-heron-killed.count.1" in [e["evidence_id"] for e in record.evidence]


def test_a_figure_without_a_number_has_the_bounds_of_its_words(doc: Coding):
    enter_casualty(
        doc,
        quote="Dozens of deported people died on the way",
        outcome_text="died",
        count=None,
        qualifier="vague",
        count_text="Dozens",
        date=None,
    )
    row = only(doc).row
    assert (row["count"], row["count_low"], row["count_high"]) == (None, 24, None)


def test_a_figure_between_two_numbers_has_them_as_its_bounds(doc: Coding):
    enter_casualty(doc, outcome_text="died", count=None, qualifier=None, between=(20, 30), count_text="30", date=None)
    row = only(doc).row
    figure = (row["count"], row["qualifier"], row["count_low"], row["count_high"])
    assert figure == (None, "between", 20, 30)


def test_a_movement_needs_no_figure(doc: Coding):
    doc.quote("more than 2,000 of them were sent to the islands").deportation(
        "dep-islands", event="deportations-1948-1953", movement=("deportation", "sent")
    )
    record = only(doc)
    assert {record.row[c] for c in ("count", "qualifier", "count_text", "count_low", "count_high")} == {None}
    assert record.id == "dep-islands"


def test_the_quad_class_is_that_of_the_event_type(doc: Coding):
    enter_exchange(doc)
    assert only(doc).row["quad_class"] == "verbal_conflict"


def test_without_statement_the_whole_quotation_is_the_statement_but_for_its_full_stop(doc: Coding):
    enter_statement(doc, says=None)
    doc.quote("The accident has been a lesson for both countries.").statement("sta-lesson", topic="security")
    assert [record.row["statement"] for record in doc.records] == [
        "Carl Dahl, called the accusation of Norland foolish",
        "The accident has been a lesson for both countries",
    ]


@pytest.mark.parametrize("said", [{"voice": "document_voice"}, {}], ids=["said", "by itself"])
def test_the_documents_own_voice_is_its_publishers_and_dated_as_the_document_is(doc: Coding, said):
    doc.quote("The accident has been a lesson for both countries.").statement(
        "sta-lesson", topic="bilateral_relations", **said
    )
    record = only(doc)
    assert record.row["speaker_id"] == record.row["reported_by"] == "harbour-institute"
    assert (record.row["date_edtf"], record.row["date_basis"]) == ("2021-03", "context")
    assert evidence(record, "date_edtf") == [("context", "MARCH 2021")]


# -- dates


def test_what_has_no_date_is_undated(doc: Coding):
    enter_casualty(doc, date=None)
    row = only(doc).row
    assert (row["date_edtf"], row["date_start"], row["date_end"], row["date_basis"]) == (None, None, None, "undated")


def test_a_date_whose_words_stand_outside_the_quotation_comes_from_context(doc: Coding):
    enter_casualty(doc, date=("2021-03-07", "7 March 2021"))
    record = only(doc)
    assert record.row["date_basis"] == "context"
    assert evidence(record, "date_edtf") == [("context", "7 March 2021")]


def test_a_derived_date_has_derived_evidence(doc: Coding):
    enter_exchange(doc, date=("2021-03-06/..", "6 March 2021"), date_basis="derived")
    record = only(doc)
    assert (record.row["date_basis"], record.row["date_start"], record.row["date_end"]) == (
        "derived",
        date(2021, 3, 6),
        None,
    )
    assert evidence(record, "date_edtf") == [("derived", "6 March 2021")]


def test_a_plain_date_is_given_by_the_quotation(doc: Coding):
    enter_exchange(doc, date="2021-03-09")
    record = only(doc)
    assert record.row["date_basis"] == "stated"
    assert evidence(record, "date_edtf") == [("stated", record.row["quote"])]


def test_a_date_of_several_words_cites_each(doc: Coding):
    enter_casualty(doc, date=("2021-03", "March 2021", "MARCH 2021"), quote="The wreck was searched on 7 March 2021.",
                   count_text="7", count=7, outcome_text="searched")  # fmt: skip
    assert evidence(only(doc), "date_edtf") == [("stated", "March 2021"), ("context", "MARCH 2021")]


@pytest.mark.parametrize("edtf", ["2021-13-45", "yesterday", "2021-02-30", "2022/2021"])
def test_a_date_that_is_none_is_a_problem(doc: Coding, edtf):
    enter_casualty(doc, date=(edtf, "4 March 2021"))
    (problem,) = doc.problems
    assert problem.startswith("casualties cas-heron-killed, date_edtf: ")
    assert edtf in problem


# -- where words are looked for


def test_an_actor_is_cited_where_the_quotation_names_it(doc: Coding):
    enter_exchange(doc)
    record = only(doc)
    assert evidence(record, "actor_id") == [("stated", "Sutland")]
    assert evidence(record, "recipient_id") == [("stated", "Norland")]


def test_an_actor_behind_a_pronoun_is_cited_with_the_words_that_name_it(doc: Coding):
    enter_exchange(
        doc, quote="She demanded an apology from Sutland.", actor=("ada-berg", "She demanded", "Ada Berg"),
        recipient="sutland", date=None,
    )  # fmt: skip
    assert evidence(only(doc), "actor_id") == [("stated", "She demanded"), ("context", "Ada Berg")]


def test_a_possessive_name_is_cited_whole():
    text = "He heard Berg's answer, Norland’s too."
    document = Document(HARBOUR, text)
    known = Known(
        Names({"ada-berg": ["Berg"], "norland": ["Norland"]}),
        frozenset({"ada-berg", "norland", "harbour-institute"}),
        frozenset(),
    )
    doc = Coding(document, MODULES[0].SOURCE, known)
    enter_exchange(doc, quote="Berg's answer, Norland’s too", actor="ada-berg", recipient=("norland", "Norland"),
                   by="ada-berg", date=None)  # fmt: skip
    record = only(doc)
    assert evidence(record, "actor_id") == [("stated", "Berg's")]
    assert evidence(record, "recipient_id") == [("stated", "Norland’s")]


def test_words_are_looked_for_in_the_quotation_then_the_paragraph_then_the_section_then_the_document(doc: Coding):
    places = {"Carl Dahl": "stated", "9 March 2021": "context", "The wreck": "context", "MARCH 2021": "context"}
    for number, (words, basis) in enumerate(places.items()):
        enter_statement(doc, id=f"sta-{number}", by=("carl-dahl", words))
        assert evidence(doc.records[-1], "speaker_id") == [(basis, words)]
    assert doc.problems == []


def test_quotations_are_looked_for_in_the_place_that_is_being_read_only(doc: Coding):
    with doc.at("I ¶2"):
        with doc.at("I ¶1"):
            enter_casualty(doc)
        enter_casualty(doc, id="cas-elsewhere")
    enter_casualty(doc, id="cas-anywhere")
    assert [record.id for record in doc.records] == ["cas-heron-killed", "cas-anywhere"]
    (problem,) = doc.problems
    assert problem.startswith(f"casualties cas-elsewhere, quote: {HARBOUR} I ¶2: not found: “The ferry Heron")


# -- what is said once


LAMP = 'Ada Berg, foreign minister of Norland, said on 6 March 2021: "The signal lamp was dark.'


def test_what_is_said_for_a_place_goes_to_the_rows_that_have_it_unless_they_say_otherwise(doc: Coding):
    shared: dict[str, Any] = {"topic": "media", "voice": "direct_quote", "event": "heron-sinking", "by": "ada-berg"}
    with doc.at("I ¶2", **shared, occasion="heron-search", date=("2021-03-06", "6 March 2021"), date_basis="derived"):
        quote = doc.quote(LAMP, topic="bilateral_relations")
        quote.statement("sta-shared", says="The signal lamp was dark")
        quote.statement("sta-own", says="The signal lamp was dark", topic="justice", date=("2021-03", "March 2021"))
        quote.figure("fig-shared", measure="signal lamp", unit="things", count=6, count_text="6")
    told = [
        {
            name: record.row.get(name)
            for name in ("topic", "voice", "occasion_id", "event_id", "date_edtf", "date_basis")
        }
        for record in doc.records
    ]
    dated = {"date_edtf": "2021-03-06", "date_basis": "derived"}
    common = {"voice": "direct_quote", "occasion_id": "heron-search", "event_id": "heron-sinking"}
    assert doc.problems == []
    assert told == [
        {"topic": "bilateral_relations", **common, **dated},
        {"topic": "justice", **common, "date_edtf": "2021-03", "date_basis": "stated"},
        {"topic": None, "voice": "direct_quote", "occasion_id": None, "event_id": "heron-sinking"}
        | {"date_edtf": None, "date_basis": "undated"},
    ]
    assert [record.row.get("speaker_id") or record.row["asserted_by"] for record in doc.records] == ["ada-berg"] * 3
    assert doc.records[0].row["reported_by"] == "harbour-institute", "who reports it is not whose claim it is"


def test_what_is_said_for_a_place_ends_with_it(doc: Coding):
    with doc.at("I ¶1", topic="media"):
        pass
    enter_statement(doc, topic="justice")
    with doc.at("I ¶4"):
        doc.quote("The accident has been a lesson for both countries.").figure(
            "fig-lesson", measure="lesson", unit="things", count_text="both", count=2
        )
    assert [record.row.get("topic") for record in doc.records] == ["justice", None]


def test_a_count_without_a_hedge_is_exact(doc: Coding):
    enter_casualty(doc, qualifier=None)
    assert only(doc).row["qualifier"] == "exact"


def test_a_word_that_no_row_knows_is_a_problem_with_a_hint(doc: Coding):
    enter_casualty(doc, topic="media")
    enter_statement(doc, ocasion="heron-sinking")
    assert doc.problems == [
        "casualties cas-heron-killed, topic: there is no such thing to say; a row of casualties takes by, reported_by,"
        " voice, event, date, date_basis, restates, notes, overrule",
        "statements sta-foolish, ocasion: there is no such thing to say; did you mean occasion?",
    ]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_cell_of_two_lines_is_a_problem(doc: Coding, end):
    enter_exchange(doc, summary=f"Sutland rejects{end}the demand.")
    assert doc.problems == ["diplomatic_exchanges exc-rejects, summary: holds a line break; write it as one line"]


def test_a_quotation_without_a_row_is_a_problem(doc: Coding):
    enter_casualty(doc)
    doc.quote("She demanded an apology")
    assert doc.idle_quotes() == [
        f"{HARBOUR}: no row rests on the quotation “She demanded an apology”; enter one, or take it out"
    ]


# -- notes


def test_a_note_on_a_coded_field_is_kept_as_evidence_of_its_own(doc: Coding):
    enter_exchange(doc, notes={"event_type": "In doubt."})
    (cited,) = [e for e in only(doc).evidence if e["field"] == "event_type"]
    assert (cited["basis"], cited["note"], cited["quote"]) == ("coded", "In doubt.", doc.records[0].row["quote"])


@pytest.mark.parametrize("field", ["outcome_text", "asserted_by", "date_edtf", "count", "qualifier", "count_text"])
def test_a_note_on_a_stated_field_is_kept_with_its_words_once(doc: Coding, field):
    enter_casualty(doc, notes={field: "In doubt."})
    assert [e["field"] for e in only(doc).evidence if e["note"] == "In doubt."] == [field]


def test_a_note_on_a_field_that_is_not_there_is_a_problem(doc: Coding):
    enter_exchange(doc, notes={"event_typ": "In doubt."})
    (problem,) = doc.problems
    assert problem.startswith(
        "diplomatic_exchanges exc-rejects, event_typ: a note on an unknown field; the fields are exchange_id, actor_id,"
    )


@pytest.mark.parametrize("field", ["event_mode", "occasion_id", "date_edtf"])
def test_a_note_says_why_a_cell_is_empty(doc: Coding, field):
    enter_exchange(doc, date=None, notes={field: "It is not told."})
    (cited,) = [e for e in only(doc).evidence if e["field"] == field]
    assert (cited["basis"], cited["note"]) == ("left_empty", "It is not told.")


@pytest.mark.parametrize("field", ["date_start", "locator", "quote"])
def test_a_note_on_a_cell_that_nobody_enters_is_a_problem(doc: Coding, field):
    """It would be lost in silence."""
    enter_exchange(doc, notes={field: "In doubt."})
    (problem,) = doc.problems
    assert problem.startswith(f"diplomatic_exchanges exc-rejects, {field}: ")


# -- problems

PROBLEMS = {
    "unknown event": (
        enter_casualty,
        {"event": "heron-sinkin"},
        "casualties cas-heron-killed, event_id: unknown event 'heron-sinkin'; did you mean heron-sinking?",
    ),
    "unknown event without a likeness": (
        enter_casualty,
        {"event": "xyz"},
        "casualties cas-heron-killed, event_id: unknown event 'xyz'; events: deportations-1948-1953, heron-search,",
    ),
    "unknown actor": (
        enter_exchange,
        {"actor": ("sutlant", "Sutland")},
        "diplomatic_exchanges exc-rejects, actor_id: unknown actor 'sutlant'; did you mean sutland",
    ),
    "unknown claimant": (
        enter_casualty,
        {"by": ("nobody", "Heron")},
        "casualties cas-heron-killed, asserted_by: unknown actor 'nobody'; ",
    ),
    "unknown outcome": (
        enter_casualty,
        {"outcome": "kiled"},
        "casualties cas-heron-killed, outcome: unknown code 'kiled'; did you mean killed?",
    ),
    "unknown qualifier": (
        enter_casualty,
        {"qualifier": "exactly"},
        "casualties cas-heron-killed, qualifier: unknown code 'exactly'; did you mean exact",
    ),
    "unknown event type": (
        enter_exchange,
        {"event_type": "REJCT"},
        "diplomatic_exchanges exc-rejects, event_type: unknown code 'REJCT'; did you mean REJECT",
    ),
    "unknown voice": (
        enter_statement,
        {"voice": "whisper"},
        "statements sta-foolish, voice: unknown code 'whisper'; codes: direct_quote, document_voice,",
    ),
    "unknown topic": (
        enter_statement,
        {"topic": "bilateral"},
        "statements sta-foolish, topic: unknown code 'bilateral'; ",
    ),
    "an actor whom the words do not name": (
        enter_exchange,
        {"actor": "ada-berg"},
        "diplomatic_exchanges exc-rejects, actor_id: the quotation does not name 'ada-berg'; enter ('ada-berg', “words"
        " that name it”), or add the printed form to its aliases in the registry",
    ),
    "words that are not there": (
        enter_casualty,
        {"outcome_text": ("killing", "claimed 30 lives")},
        f"casualties cas-heron-killed, outcome_text: {HARBOUR} I ¶1: not found: “claimed 30 lives”; the nearest text",
    ),
    "words that stand twice": (
        enter_casualty,
        {"population": "ing"},
        f"casualties cas-heron-killed, population: {HARBOUR}: found 2 times (I ¶1, I ¶1): “ing”; quote more of the",
    ),
    "a fraction": (
        enter_casualty,
        {"count": 3.5},
        "casualties cas-heron-killed, count: 3.5 is no whole number, and a cell holds no other; leave the count out",
    ),
    "a figure without its words": (
        enter_casualty,
        {"count_text": None},
        "casualties cas-heron-killed, count: a figure needs the words that give it: count_text=…",
    ),
    "words for a coded field": (
        enter_exchange,
        {"event_type": ("REJECT", "rejected")},
        "diplomatic_exchanges exc-rejects, event_type: is not a stated field and takes a value alone; say why in notes",
    ),
    "a quotation that is cut": (
        enter_casualty,
        {"quote": "claiming 30 lives and leaving 12 surv"},
        f"casualties cas-heron-killed, quote: {HARBOUR} I ¶1: “claiming 30 lives and leaving 12 surv”: it ends inside",
    ),
}


@pytest.mark.parametrize(("enter", "changed", "expected"), PROBLEMS.values(), ids=PROBLEMS.keys())
def test_a_wrong_entry_is_told_with_table_record_field_value_and_remedy(doc: Coding, enter, changed, expected):
    enter(doc, **changed)
    assert any(problem.startswith(expected) for problem in doc.problems), doc.problems
    assert all("\n" not in problem for problem in doc.problems)


def test_a_place_that_is_not_there_is_a_problem_and_the_reading_goes_on(doc: Coding):
    with doc.at("IX ¶1"):
        enter_casualty(doc)
    assert [record.id for record in doc.records] == ["cas-heron-killed"]
    (problem,) = doc.problems
    assert problem.startswith(f"{HARBOUR}: there is no place 'IX ¶1'; it has masthead ¶1–1,")


def test_all_problems_of_an_entry_are_told_at_once(doc: Coding):
    enter_exchange(doc, actor="ada-berg", recipient=("nobody", "xyz"), topic="x", date=("2021-99", "9 March 2021"))
    fields = [problem.split(": ")[0].split(", ")[1] for problem in doc.problems]
    assert fields == ["actor_id", "recipient_id", "recipient_id", "topic", "date_edtf"]


# -- overruled readers


def test_a_reader_is_overruled_with_a_reason_that_is_published(doc: Coding):
    enter_casualty(doc, overrule={"outcome": "The reader knows no such outcome."})
    (cited,) = [e for e in only(doc).evidence if e["basis"] == "overruled"]
    assert (cited["field"], cited["note"]) == ("outcome", "The reader knows no such outcome.")


def test_a_reader_is_overruled_by_the_name_of_the_entry(doc: Coding):
    enter_statement(doc, overrule={"by": "He is named in the sentence before."})
    assert [e["field"] for e in only(doc).evidence if e["basis"] == "overruled"] == ["speaker_id"]


def test_no_reader_is_overruled_on_an_empty_cell(doc: Coding):
    enter_casualty(doc, overrule={"subset_of": "It is empty."})
    assert doc.problems == [
        "casualties cas-heron-killed, subset_of: a reader is overruled on a cell that is not filled; take it out"
    ]
