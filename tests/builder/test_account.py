"""Every sentence and every mention is used by a row, or set aside with a reason, or named."""

import dataclasses
from typing import Any

import pytest

import schemas
from scripts.builder.account import account, mentions, sentences
from scripts.coding.entries import Coding
from scripts.coding.record import Known
from scripts.coding.registry import Source
from scripts.documents.document import Document, Section
from scripts.package.usage import uses
from scripts.reading.names import Names

NAME = "storm-report"
#: Something of each kind: a masthead, a table of contents, a heading, a sentence that a page break cuts, site furniture.
TEXT = """\
REPORT OF MARCH 2021
Contents
A storm, 5 lines
2

A storm over Vale sinks 30 boats
Berg said that 30 boats sank on 4 March 2021, one by one. “It was dark,” she added. Nobody knows why.
It was the first storm of many, recently. Norland wrote "no

comment" in both papers. Berg left.
Share this: 106
"""
SECTIONS = (
    Section("masthead", "REPORT", furniture="masthead"),
    Section("contents", "Contents", furniture="heading_copy"),
    Section("I", "A storm over", heading=True),
    Section("site", "Share", furniture="site_furniture"),
)
Row = dict[str, Any]


@pytest.fixture
def doc() -> Coding:
    """The report, with nothing entered yet."""
    document = Document(NAME, TEXT, SECTIONS)
    source = Source(
        id=NAME,
        sha256="",
        title="REPORT",
        short_title="A title",
        publisher=("institute", "REPORT"),
        kind="bulletin",
        language="en",
        perspective="",
        date=("2021-03", "MARCH 2021"),
        sections=SECTIONS,
    )
    known = Known(
        names=Names({"institute": ["REPORT"], "berg": ["Berg"], "norland": ["Norland"]}),
        actors=frozenset({"institute", "berg", "norland"}),
        events=frozenset({"storm"}),
    )
    return Coding(document, source, known)


def account_for(doc: Coding) -> tuple[dict[str, list[Row]], list[str]]:
    """The tables after every sentence and mention has been accounted for, and what is told of those that are not."""
    tables: dict[str, list[Row]] = {table: [] for table in schemas.TABLES}
    for record in doc.records:
        tables[record.table].append(record.row)
        tables["evidence"] += record.evidence
    assert doc.problems == [], "the entries themselves are right"
    coding = dataclasses.replace(doc, problems=[], left=[])
    account(coding, tables, uses(tables)[NAME])
    return tables, [*coding.problems, *(told for _, told in coding.left)]


def accounted(doc: Coding) -> dict[str, list[Row]]:
    return account_for(doc)[0]


def passage(doc: Coding, begins: str) -> Row:
    (row,) = [row for row in accounted(doc)["passages"] if row["passage"].startswith(begins)]
    return row


def marked(doc: Coding, kind: str) -> dict[str, Row]:
    """The mentions of a kind by their words."""
    return {row["mention"]: row for row in accounted(doc)["mentions"] if row["kind"] == kind}


def mention(doc: Coding, kind: str, words: str) -> Row:
    return marked(doc, kind)[words]


def outcome(row: Row) -> tuple[str | None, str | None]:
    return row["disposition"], row["reason"]


def users(doc: Coding, row: Row) -> list[str]:
    """The records that use a sentence or a mention."""
    used = row.get("passage_id") or row.get("mention_id")
    return [use["record_id"] for use in accounted(doc)["uses"] if used in (use["passage_id"], use["mention_id"])]


def problems(doc: Coding, about: str) -> list[str]:
    """What is told of some words."""
    return [problem for problem in account_for(doc)[1] if f"“{about}" in problem]


SANK = "Berg said that 30 boats sank on 4 March 2021, one by one."
BOTH = f"{SANK} “It was dark,” she added."


def enter_figure(doc: Coding, quote: str = SANK, **changed: Any) -> None:
    cells: dict[str, Any] = {
        "id": "fig-boats",
        "measure": "boats",
        "unit": "things",
        "count": 30,
        "qualifier": "exact",
        "count_text": "30",
    }
    with doc.at("I ¶1"):
        cells |= changed
        doc.quote(quote).figure(cells.pop("id"), **cells)


def enter_statement(doc: Coding, quote: str = BOTH, statement: str = "It was dark,", **changed: Any) -> None:
    cells: dict[str, Any] = {"id": "sta-dark", "by": ("berg", "Berg said"), "topic": "media"} | changed
    doc.quote(quote).statement(cells.pop("id"), says=statement, voice="reported_speech", **cells)


# -- passages


def test_a_passage_is_a_sentence_with_its_place_words_and_offsets(doc: Coding):
    row = passage(doc, "“It was dark")
    start = TEXT.index("“It was")
    assert list(row) == list(schemas.fields("passages"))
    assert row["passage_id"] == f"{NAME}.{start}"
    assert (row["source_id"], row["section"], row["paragraph"]) == (NAME, "I", 1)
    assert TEXT[row["passage_start"] : row["passage_end"]] == row["passage"] == "“It was dark,” she added."


def test_passages_stand_in_the_order_of_the_text_and_hold_all_of_it(doc: Coding):
    rows = accounted(doc)["passages"]
    assert [row["passage_start"] for row in rows] == sorted(row["passage_start"] for row in rows)
    assert "".join("".join(row["passage"].split()) for row in rows) == "".join(TEXT.split())


def test_a_sentence_that_a_page_break_cuts_is_one_passage_written_in_one_line(doc: Coding):
    row = passage(doc, "Norland wrote")
    assert row["passage"] == 'Norland wrote "no comment" in both papers.'
    assert "\n" in TEXT[row["passage_start"] : row["passage_end"]]


def test_a_heading_is_a_paragraph_of_its_own(doc: Coding):
    places = {row["passage"]: (row["section"], row["paragraph"]) for row in accounted(doc)["passages"]}
    assert places["A storm over Vale sinks 30 boats"] == ("I", 0)
    assert places["REPORT OF MARCH 2021"] == ("masthead", 1)


def test_a_document_without_sections_has_passages_without_one():
    document = Document("d", "One. Two.\nThree.")
    assert [(p.section, p.number, document.slice(*span)) for p, span in sentences(document)] == [
        ("", 1, "One."),
        ("", 1, "Two."),
        ("", 2, "Three."),
    ]


def test_a_sentence_that_a_claim_quotes_is_extracted_and_names_its_claims_in_order(doc: Coding):
    enter_figure(doc)
    enter_figure(doc, id="fig-a")
    assert outcome(passage(doc, "Berg said")) == ("extracted", None)
    assert users(doc, passage(doc, "Berg said")) == ["fig-a", "fig-boats"]


def test_every_sentence_of_a_quotation_is_extracted(doc: Coding):
    enter_figure(doc, BOTH)
    assert outcome(passage(doc, "“It was dark")) == ("extracted", None)
    assert users(doc, passage(doc, "“It was dark")) == ["fig-boats"]


def test_of_a_statement_only_the_sentence_with_the_words_stated_is_extracted(doc: Coding):
    """Its quotation may take a sentence along that says who speaks."""
    enter_statement(doc)
    assert outcome(passage(doc, "“It was dark")) == ("extracted", None)
    assert users(doc, passage(doc, "“It was dark")) == ["sta-dark"]
    assert users(doc, passage(doc, "Berg said")) == []
    assert outcome(passage(doc, "Berg said")) == ("context", "introduces")


def test_a_sentence_that_is_only_cited_for_a_cell_is_context(doc: Coding):
    enter_statement(doc, "“It was dark,” she added.", by=("berg", "Berg left."))
    assert outcome(passage(doc, "Berg left.")) == ("context", "introduces")


def test_a_sentence_that_introduces_an_actor_is_context(doc: Coding):
    doc.enter("actors", "Berg left.", {"actor_id": "berg", "name": "Berg", "asserted_by": "berg"}, {})
    assert outcome(passage(doc, "Berg left.")) == ("context", "introduces")


def test_words_that_a_coder_only_reasons_about_are_not_yet_used(doc: Coding):
    enter_figure(doc, notes={"event_id": "They sank one by one."})
    noted = [e for e in accounted(doc)["evidence"] if e["basis"] == "left_empty"]
    assert noted
    assert uses({"evidence": noted})[NAME].all == []


def test_a_heading_that_a_claim_quotes_is_extracted(doc: Coding):
    with doc.at("I heading"):
        doc.quote("A storm over Vale sinks 30 boats").statement("sta-heading", topic="media", voice="document_voice")
    assert outcome(passage(doc, "A storm over")) == ("extracted", None)
    assert users(doc, passage(doc, "A storm over")) == ["sta-heading"]


@pytest.mark.parametrize(
    ("begins", "expected"),
    [
        ("REPORT", ("heading", "masthead")),
        ("Contents", ("repeats", "heading_copy")),
        ("A storm, 5", ("repeats", "heading_copy")),
        ("2", ("furniture", "page_number")),
        ("A storm over", ("heading", "restated")),
        ("Share", ("furniture", "site_furniture")),
    ],
)
def test_what_is_not_text_needs_no_entry(doc: Coding, begins, expected):
    assert outcome(passage(doc, begins)) == expected


# -- mentions


def test_a_mention_has_its_kind_words_and_offsets(doc: Coding):
    row = mention(doc, "quotation", '"no comment"')
    start = TEXT.index('"no')
    assert list(row) == list(schemas.fields("mentions"))
    assert row["mention_id"] == f"{NAME}.quotation.{start}"
    assert (row["mention_start"], row["mention_end"]) == (start, TEXT.index(" in both"))


def test_every_mention_of_the_text_is_found_without_a_row(doc: Coding):
    found = [(m.kind, doc.document.slice(m.start, m.end)) for m in mentions(doc.document)]
    assert found == [
        ("date", "MARCH 2021"),
        ("number", "5"),
        ("number", "2"),
        ("number", "30"),
        ("number", "30"),
        ("date", "4 March 2021"),
        ("number", "one"),
        ("number", "one"),
        ("quotation", "“It was dark,”"),
        ("number", "first"),
        ("number", "many"),
        ("date", "recently"),
        ("quotation", '"no comment"'),
        ("number", "both"),
        ("number", "106"),
    ]


def used(doc: Coding, kind: str) -> dict[str, list[str]]:
    return {words: users(doc, row) for words, row in marked(doc, kind).items() if row["disposition"] == "used"}


def test_a_number_is_used_by_the_figure_that_cites_it_and_by_no_other_of_its_sentence(doc: Coding):
    enter_figure(doc)
    with doc.at("I ¶2"):
        doc.quote("It was the first storm of many").figure(
            "fig-storm", measure="storm", unit="occasions", count=1, count_text="first", count_kind="ordinal"
        )
    assert used(doc, "number") == {"30": ["fig-boats"], "first": ["fig-storm"]}


def test_a_date_is_used_by_the_record_that_cites_it(doc: Coding):
    enter_figure(doc, date=("2021-03-04", "4 March 2021"))
    enter_figure(doc, id="fig-undated")
    assert used(doc, "date") == {"4 March 2021": ["fig-boats"]}


def test_a_number_or_a_date_that_is_said_in_passing_in_a_statement_is_not_used(doc: Coding):
    enter_statement(doc, SANK, "30 boats sank on 4 March 2021", id="sta-sank")
    rows = [row for row in accounted(doc)["mentions"] if row["kind"] in ("number", "date")]
    assert [row["mention"] for row in rows if row["disposition"] == "used" or users(doc, row)] == []


def test_a_quotation_is_used_by_the_statement_of_its_words_without_the_marks(doc: Coding):
    enter_statement(doc)
    assert used(doc, "quotation") == {"“It was dark,”": ["sta-dark"]}


def test_a_quotation_may_be_used_in_parts(doc: Coding):
    for part in ("no", "comment"):
        quote = doc.quote('Norland wrote "no comment" in both papers.')
        quote.statement(f"sta-{part}", says=part, by="norland", topic="media", voice="direct_quote")
    assert used(doc, "quotation") == {'"no comment"': ["sta-comment", "sta-no"]}


def test_a_quotation_is_not_used_by_what_ends_at_its_marks(doc: Coding):
    enter_statement(doc, "“It was dark,” she added.", "she added.", by=("berg", "Berg said"))
    assert used(doc, "quotation") == {}


def test_what_is_cited_in_another_document_uses_nothing_here(doc: Coding):
    enter_figure(doc)
    tables = accounted(doc)
    assert uses(tables)[NAME].all
    assert uses(tables)["another-document"].all == []


@pytest.mark.parametrize(
    ("kind", "words", "reason"),
    [
        ("date", "MARCH 2021", "masthead"),
        ("number", "5", "heading_copy"),
        ("number", "2", "page_number"),
        ("number", "106", "site_furniture"),
        ("date", "recently", "indefinite"),
    ],
)
def test_what_stands_outside_the_text_or_dates_nothing_needs_no_entry(doc: Coding, kind, words, reason):
    assert outcome(mention(doc, kind, words)) == ("set_aside", reason)


def test_furniture_that_a_row_uses_is_used(doc: Coding):
    doc.enter("sources", TEXT, {"source_id": NAME, "date_edtf": ("2021-03", "MARCH 2021")}, {})
    assert used(doc, "date") == {"MARCH 2021": [NAME]}


# -- set aside


def test_a_sentence_is_set_aside_with_its_disposition_and_reason(doc: Coding):
    doc.nothing_in("Nobody knows", reason="rhetorical")
    assert outcome(passage(doc, "Nobody knows")) == ("no_claim", "rhetorical")


def test_a_coder_may_say_more_of_a_sentence_that_is_only_cited(doc: Coding):
    enter_statement(doc, "“It was dark,” she added.", by=("berg", "Berg left."))
    doc.nothing_in("Berg left.", reason="narrative")
    assert outcome(passage(doc, "Berg left.")) == ("no_claim", "narrative")


def test_a_mention_is_set_aside_with_its_reason_and_only_of_its_kind(doc: Coding):
    doc.set_aside("first storm of many, recently", kind="number", reason="figure_of_speech")
    numbers = marked(doc, "number")
    for words in ("first", "many"):
        assert outcome(numbers[words]) == ("set_aside", "figure_of_speech")
    assert outcome(numbers["both"]) == (None, None)


def test_the_reader_of_reasons_is_overruled_with_a_reason_that_is_published(doc: Coding):
    doc.set_aside("both", kind="number", reason="background", overrule="“Both” names the brothers.")
    doc.nothing_in("Nobody knows", reason="narrative", overrule="It asks nothing.")
    told = [row for row in accounted(doc)["evidence"] if row["basis"] == "overruled"]
    assert [(row["table_name"], row["field"], row["note"]) for row in told] == [
        ("passages", "reason", "It asks nothing."),
        ("mentions", "reason", "“Both” names the brothers."),
    ]


def test_a_mention_of_another_kind_in_the_same_words_is_not_set_aside_with_it(doc: Coding):
    doc.set_aside("30 boats sank on 4 March 2021", kind="number", reason="restated")
    assert outcome(mention(doc, "date", "4 March 2021")) == (None, None)


def test_a_mention_is_set_aside_wherever_it_stands_in_the_place_that_is_read(doc: Coding):
    with doc.at("I ¶1"):
        doc.set_aside("one", kind="number", reason="figure_of_speech", everywhere=True)
    rows = [row for row in accounted(doc)["mentions"] if row["mention"] == "one"]
    assert [outcome(row) for row in rows] == [("set_aside", "figure_of_speech")] * 2


def test_words_that_stand_twice_are_set_aside_only_where_it_is_said_which(doc: Coding):
    doc.set_aside("30", kind="number", reason="restated")
    (problem,) = doc.problems
    assert problem.startswith(f"mentions: {NAME}: found 2 times (I heading, I ¶1): “30”")


@pytest.mark.parametrize(
    ("enter", "told"),
    [
        (lambda doc: doc.nothing_in("Nobody", reason="nothing"), "passages “Nobody”, reason: unknown code 'nothing'"),
        (
            lambda doc: doc.nothing_in("Nobody", reason="narrative", disposition="set_aside"),
            "passages “Nobody”, disposition: unknown code 'set_aside'; codes: extracted, context, no_claim,",
        ),
        (
            lambda doc: doc.set_aside("both", kind="numeral", reason="no_quantity"),
            "mentions “both”, kind: unknown code 'numeral'; codes: number, date, quotation",
        ),
        (
            lambda doc: doc.set_aside("both", kind="number", reason="narrative"),
            "mentions “both”, reason: unknown code 'narrative'; codes: page_number,",
        ),
        (lambda doc: doc.nothing_in("Somebody", reason="narrative"), f"passages: {NAME} contents ¶1: not found"),
        (lambda doc: doc.set_aside("nine", kind="number", reason="pronoun"), f"mentions: {NAME} contents ¶1: not"),
    ],
    ids=["reason", "disposition", "kind", "reason of a mention", "a sentence that is not there", "words not there"],
)
def test_an_entry_that_is_wrong_is_told(doc: Coding, enter, told):
    with doc.at("contents ¶1") if "contents" in told else doc.at("I"):
        enter(doc)
    (problem,) = doc.problems
    assert problem.startswith(told)


# -- what is neither used nor set aside


def test_a_sentence_that_nobody_accounts_for_is_named_with_its_place_and_what_to_do(doc: Coding):
    assert problems(doc, "Nobody knows") == [
        f"passages {NAME} I ¶1: no row uses “Nobody knows why.”; make a row of it, or set it aside with a reason"
    ]


def test_a_mention_that_nobody_accounts_for_is_named_with_its_place_and_kind(doc: Coding):
    assert problems(doc, "4 March") == [
        f"mentions {NAME} I ¶1: no row uses “4 March 2021” (date); make a row of it, or set it aside with a reason"
    ]


def test_all_that_is_missed_is_named_at_once(doc: Coding):
    tables, problems = account_for(doc)
    missed = [row for table in ("passages", "mentions") for row in tables[table] if row["disposition"] is None]
    assert len(missed) == 6 + 10
    assert len(problems) == len(missed)


# -- entries that do nothing


@pytest.mark.parametrize(
    ("enter", "words"),
    [
        (lambda doc: doc.nothing_in("30 boats sank", reason="narrative"), "30 boats sank"),
        (lambda doc: doc.set_aside("30 boats sank", kind="number", reason="restated"), "30 boats sank"),
        (lambda doc: doc.set_aside("Nobody knows", kind="number", reason="pronoun"), "Nobody knows"),
        (lambda doc: doc.set_aside("both", kind="date", reason="no_claim"), "both"),
        (lambda doc: doc.set_aside("4 March", kind="date", reason="no_claim"), "4 March"),
    ],
    ids=["a claim", "a used number", "no number", "another kind", "part of a date"],
)
def test_an_entry_that_sets_nothing_aside_is_told(doc: Coding, enter, words):
    """As when a row is made later of what was set aside first."""
    enter_figure(doc)
    with doc.at("I ¶1–2"):
        enter(doc)
    told = [problem for problem in problems(doc, words) if "take the entry out" in problem]
    assert len(told) == 1
    assert told[0].startswith(("passages ", "mentions "))
    assert f"{NAME} I ¶" in told[0]


def test_a_sentence_that_is_set_aside_for_two_reasons_is_told(doc: Coding):
    """One of them would be lost in silence."""
    doc.nothing_in("Nobody knows", reason="narrative")
    doc.nothing_in("knows why", reason="rhetorical")
    assert len(problems(doc, "knows why")) == 1
