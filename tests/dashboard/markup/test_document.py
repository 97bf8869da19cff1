"""The reader shows a document whole, marks every quotation where it stands, and highlights nothing else."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from dashboard.markup import document, document_choice
from dashboard.markup.document import LETTERS, MisplacedError, Piece, Quotation, Reader
from dashboard.queries import claims
from dashboard.queries import documents as document_queries
from schemas.rows import Row
from scripts.package.package import ROOT
from tests.specimen import COAST, HARBOUR

STYLE = (ROOT / "dashboard" / "static" / "style.css").read_text(encoding="utf-8")


class Words(HTMLParser):
    """The words of some HTML: all of the document, and those that are highlighted."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.all, self.highlighted, self.asides = "", "", ""
        self.links: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        aside = tag == "summary" or dict(attributes).get("class") in ("why", "locator")
        self.open.append("aside" if aside else tag)
        if tag == "a":
            self.links.append(dict(attributes))

    def handle_endtag(self, tag):
        self.open.pop()

    def handle_data(self, data):
        if "aside" in self.open:
            self.asides += data + "\n"
        else:
            self.all += data
            self.highlighted += data if "mark" in self.open else "\n"


def sources() -> list[str]:
    return [row["source_id"] for row in claims.sources()]


def whole(source_id: str, *chosen: Quotation, spans: list[Quotation] | None = None) -> Reader:
    return Reader(
        document_queries.text(source_id),
        document_queries.passages(source_id),
        document_choice.spans(document_queries.records(source_id)) if spans is None else spans,
        chosen,
        resting=document_queries.resting(source_id),
    )


def span(source_id: str, record_id: str) -> Quotation:
    (found,) = [s for s in document_choice.spans(document_queries.records(source_id)) if s.record_id == record_id]
    return found


def flat(words: str) -> str:
    return " ".join(words.split())


def without_spaces(words: str) -> str:
    return "".join(words.split())


def test_a_document_is_shown_whole_and_nothing_else_is(any_package):
    for source_id in sources():
        shown = Words(whole(source_id).html())
        assert without_spaces(shown.all) == without_spaces(document_queries.text(source_id))
        assert shown.highlighted.strip() == ""


def folded(html: str) -> set[str]:
    return set(re.findall(r'id="(sentence-\d+)"', "".join(re.findall(r"<details.*?</details>", html))))


def test_furniture_and_what_stands_before_the_text_are_folded_unless_something_in_them_is_marked():
    for source_id in sources():
        passages = document_queries.passages(source_id)
        first = next(row["passage_start"] for row in passages if row["disposition"] == document.EXTRACTED)
        found = {row["disposition"] for row in _folded(source_id) if row["passage_start"] > first}
        assert found <= {document.FURNITURE}
        assert document.EXTRACTED not in {row["disposition"] for row in _folded(source_id)}
    assert {row["disposition"] for source_id in sources() for row in _folded(source_id)} > {document.FURNITURE}
    source_id = next(source_id for source_id in sources() if _folded(source_id))
    row = _folded(source_id)[0]
    words = Quotation("passages", "x", row["passage"], row["passage_start"], row["passage_end"])
    assert document.sentence_anchor(row) not in folded(whole(source_id, words, spans=[]).html())


def _folded(source_id: str) -> list[Row]:
    shut = folded(whole(source_id, spans=[]).html())
    return [row for row in document_queries.passages(source_id) if document.sentence_anchor(row) in shut]


def test_every_row_is_highlighted_word_for_word(any_package):
    for source_id in sources():
        spans = document_choice.spans(document_queries.records(source_id))
        for wanted in spans[:: max(1, len(spans) // 25)]:
            html = whole(source_id, wanted).html()
            assert flat(Words(html).highlighted) == flat(wanted.quote)
            assert html.count('id="chosen"') == 1


def test_two_passages_can_be_highlighted_and_the_first_named_is_brought_into_view(specimen):
    killed, called = span(HARBOUR, "cas-heron-killed"), span(HARBOUR, "exc-berg-demands-apology")
    html = whole(HARBOUR, called, killed).html()
    assert killed.start < called.start
    assert flat(Words(html).highlighted) == flat(f"{killed.quote} {called.quote}")
    assert re.search(r'<mark id="chosen">([^<]*)', html)[1] == called.quote


def test_a_quotation_that_goes_over_a_page_break_is_highlighted_whole(specimen):
    words = "The investigation has not been able to name a cause."
    start = document_queries.text(HARBOUR).index("The investigation has not")
    over = Quotation("passages", "over", words, start, start + len(words) + 1)
    assert "\n\n" in document_queries.text(HARBOUR)[over.start : over.end]
    assert flat(Words(whole(HARBOUR, over).html()).highlighted) == words


@pytest.mark.parametrize("by", [-1, 1])
def test_a_span_that_is_off_by_one_gets_no_page(specimen, by):
    wanted = span(HARBOUR, "cas-heron-killed")
    moved = replace(wanted, start=wanted.start + by, end=wanted.end + by)
    for shown in (whole(HARBOUR, moved), whole(HARBOUR, spans=[moved])):
        with pytest.raises(MisplacedError, match="cas-heron-killed"):
            shown.html()


def test_a_highlight_that_is_not_the_quotation_gets_no_page(specimen, monkeypatch):
    def off_by_one(start, end, spans):
        return [replace(p, end=p.end + 1) if p.end < end else p for p in cut(start, end, spans)]

    cut = document.pieces
    wanted = span(HARBOUR, "sta-berg-lamp-was-dark")
    shorter = replace(wanted, quote=wanted.quote[:-1], end=wanted.end - 1)
    monkeypatch.setattr(document, "pieces", off_by_one)
    with pytest.raises(MisplacedError, match="is highlighted, the quotation is"):
        whole(HARBOUR, shorter, spans=[]).html()


def test_words_that_stand_in_no_sentence_are_told(specimen):
    shown = whole(COAST)
    shown.passages = shown.passages[1:]
    with pytest.raises(MisplacedError, match="stands in no sentence"):
        shown.html()


# -- pieces


def test_a_sentence_is_cut_where_quotations_start_and_end():
    outer, inner = Quotation("statements", "a", "", 2, 10), Quotation("casualties", "b", "", 5, 12)
    assert document.pieces(0, 20, [outer, inner]) == [
        Piece(0, 2, ()),
        Piece(2, 5, (outer,)),
        Piece(5, 10, (outer, inner)),
        Piece(10, 12, (inner,)),
        Piece(12, 20, ()),
    ]


def test_pieces_tile_what_they_cut(any_package):
    for source_id in sources():
        spans = document_choice.spans(document_queries.records(source_id))
        for passage in document_queries.passages(source_id):
            start, end = passage["passage_start"], passage["passage_end"]
            found = document.pieces(start, end, spans)
            assert (found[0].start, found[-1].end) == (start, end)
            assert all(before.end == after.start for before, after in pairwise(found))


def test_every_row_is_reached_by_a_link_in_its_document(any_package):
    for source_id in sources():
        reached: set[str] = set()
        shown = whole(source_id)
        shown.of_piece = lambda piece, reached=reached: reached.update(s.record_id for s in piece.spans) or "#"
        shown.html()
        assert reached == {row["record_id"] for row in document_queries.records(source_id)}


def test_a_piece_of_one_row_leads_to_it_and_a_piece_of_several_to_all_of_them():
    one, other = Quotation("statements", "sta-one", "", 2, 10), Quotation("casualties", "cas-other", "", 2, 10)
    kept = {"table_name": ["Statements", "Actors"], "record": ["old"], "document": ["old"]}
    assert document_choice.of_piece("doc", kept, Piece(2, 10, (one,))) == (
        "documents?record=sta-one&table_name=Statements&table_name=Actors"
    )
    assert document_choice.of_piece("doc", kept, Piece(2, 10, (one, other))) == (
        "documents?document=doc&span=2-10&table_name=Statements&table_name=Actors"
    )


# -- what is told beside the words


def test_a_sentence_without_a_row_says_what_became_of_it_and_why(specimen):
    html = whole(HARBOUR).html()
    assert "name a cause. [no claim: connecting narrative]" in flat(re.sub("<[^>]*>", "", html))
    told = {p["passage"] for p in document_queries.passages(HARBOUR) if p["disposition"] != "extracted"}
    assert html.count('class="why"') == len(told) > 1


def test_a_sentence_says_how_many_rows_rest_on_it(specimen):
    (passage,) = [p for p in document_queries.passages(HARBOUR) if p["passage"].startswith("The ferry Heron sank")]
    start, end = passage["passage_start"], passage["passage_end"]
    quoting = [r for r in document_queries.records(HARBOUR) if r["quote_start"] < end and r["quote_end"] > start]
    resting = [*document_queries.supported(HARBOUR, start, end), *quoting]
    count = len({(row["table_name"], row["record_id"]) for row in resting})
    assert count > len(quoting) > 1
    html = whole(HARBOUR).html()
    sentence = html[html.index("The ferry Heron sank") :]
    assert re.search(r'aria-label="(\d+) rows resting', sentence)[1] == str(count)


def test_a_sentence_that_only_gives_names_or_dates_leads_to_what_rests_on_it(any_package):
    context = [p for s in sources() for p in document_queries.passages(s) if p["disposition"] == "context"]
    assert all(document_queries.resting(p["source_id"])[p["passage_id"]] for p in context)


def test_paragraphs_have_their_locators_as_anchors(specimen):
    html = whole(HARBOUR).html()
    assert '<div class="paragraph" id="at-I-2"><a class="locator" href="#at-I-2">I ¶2</a>' in html
    assert 'id="at-I-0"' in html
    assert len(re.findall(r'\bid="([^"]*)"', html)) == len(set(re.findall(r'\bid="([^"]*)"', html)))


def test_the_words_of_a_document_are_never_read_as_html():
    text = '<script>alert("1")</script> & so on'
    passage = {"passage_id": "x.0", "section": None, "paragraph": 1, "passage_start": 0, "passage_end": len(text)}
    shown = Reader(
        text,
        [passage | {"disposition": "extracted", "reason": None}],
        [Quotation("statements", "sta", text, 0, len(text))],
        [Quotation("statements", "sta", text, 0, len(text))],
        of_piece=lambda piece: 'documents?x="><script>',
    )
    html = shown.html()
    assert "<script>" not in html
    assert Words(html).highlighted == text


def test_every_table_has_a_letter_a_colour_and_a_line_of_its_own():
    assert set(LETTERS) == set(document_queries.QUOTING)
    assert len(set(LETTERS.values())) == len(LETTERS)
    lines = {}
    for table in LETTERS:
        rules = "".join(re.findall(rf"(?m)^\.(?:[\w-]+, \.)*of-{table}\b[^{{]*\{{(.*?)\}}", STYLE))
        line = re.search(r"text-decoration-style: (\w+); text-underline-offset: (\w+)", rules)
        assert "text-decoration-color: var(--" in rules
        lines[table] = line.groups()
        assert f'data-letter="{LETTERS[table]}"' in document.legend()
    assert len(set(lines.values())) == len(lines), lines
