"""Where the rows of a package stand: their quotations, sentences and paragraphs, as its passages have them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import schemas
from schemas.rows import Cells, Span
from schemas.spans import Spans
from schemas.whole_numbers import offset
from scripts.documents.document import Document, collapsed
from scripts.package.package import Package


@dataclass(frozen=True)
class Quoted:
    """What a row rests on: its quotation, the sentences that it stands in, and their paragraphs."""

    text: str
    span: Span
    sentence: Span
    paragraph: Span

    def words(self, span: Span) -> str:
        """The words of a span, on one line."""
        return collapsed(self.text[slice(*span)])


@dataclass(frozen=True)
class Cited:
    """Words of a document that are cited for a cell."""

    field: str
    source_id: str
    span: Span


class Places:
    """Where rows stand, and the words cited for their cells."""

    def __init__(self, package: Package, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._cited: dict[tuple[str, str], list[Cited]] = {}
        #: The notes by the table, the record and the column of their cell; what overrules a reader is none.
        self.noted = {
            (row["table_name"], row["record_id"], row["field"]): row["note"]
            for row in package.tables["evidence"]
            if row["note"] and row["basis"] != "overruled"
        }
        for row in package.tables["evidence"]:
            span = _span(row, "quote")
            if row["basis"] not in ("overruled", "external") and span and row["source_id"] in documents:
                cited = Cited(row["field"], row["source_id"], span)
                self._cited.setdefault((row["table_name"], row["record_id"]), []).append(cited)
        passages: dict[str, list[tuple[Span, tuple[Span, tuple[str, str]]]]] = {}
        self._paragraphs: dict[tuple[str, str, str], Span] = {}
        for row in package.tables["passages"]:
            if span := _span(row, "passage"):
                place = row["section"], row["paragraph"]
                passages.setdefault(row["source_id"], []).append((span, (span, place)))
                paragraph = row["source_id"], *place
                self._paragraphs[paragraph] = _hull([span], self._paragraphs.get(paragraph, span))
        self._passages = {source_id: Spans(each) for source_id, each in passages.items()}
        #: What rows stand in, found once: every part of the check asks for it.
        self._quoted: dict[tuple[str, Span], Quoted] = {}

    def text(self, source_id: str) -> str:
        """The text of a document; nothing where it is not there."""
        document = self._documents.get(source_id)
        return document.text if document else ""

    def quotations(self, source_id: str, span: Span) -> list[Span]:
        """What stands in quotation marks and shares words with a span."""
        document = self._documents.get(source_id)
        marked = document.quotations if document else []
        return [(start, end) for start, end in marked if start < span[1] and span[0] < end]

    def sentences(self, source_id: str, span: Span) -> list[Span]:
        """The sentences that share words with a span, in the order of the text."""
        return [passage for passage, _ in self._touched(source_id, span)]

    def _touched(self, source_id: str, span: Span) -> list[tuple[Span, tuple[str, str]]]:
        passages = self._passages.get(source_id)
        return passages.meeting(span) if passages else []

    def around(self, source_id: str, span: Span) -> tuple[str, str]:
        """What stands before a span and behind it, in the sentences that it shares words with; one line each."""
        sentences = self.sentences(source_id, span) or [span]
        start, end = _hull(sentences[1:], sentences[0])
        text = re.sub(r"\s", " ", self.text(source_id)[start:end])
        return text[: span[0] - start], text[span[1] - start :]

    def of(self, row: Cells, side: str = "") -> Quoted | None:
        """Where a row stands (of a discrepancy one `side`); None where its offsets are none, which the check on
        quotations tells.
        """
        span, source_id = _span(row, f"quote{side}"), row[f"source_id{side}"]
        document = self._documents.get(source_id)
        if document is None or span is None or not 0 <= span[0] < span[1] <= len(document.text):
            return None
        if (source_id, span) not in self._quoted:
            self._quoted[source_id, span] = self._found(document, source_id, span)
        return self._quoted[source_id, span]

    def _found(self, document: Document, source_id: str, span: Span) -> Quoted:
        own = self._touched(source_id, span)
        if not own:  # a document of which no row is read, as `progress` does: of its sentences nothing is known
            around = [
                (each.start, each.end) for each in document.paragraphs if each.start < span[1] and span[0] < each.end
            ]
            paragraph = _hull(around, span)
            return Quoted(document.text, span, paragraph, paragraph)
        sentences = [passage for passage, _ in own]
        paragraphs = [self._paragraphs[source_id, *place] for _, place in own]
        return Quoted(document.text, span, _hull(sentences[1:], sentences[0]), _hull(paragraphs[1:], paragraphs[0]))

    def cited(self, table: str, row: Cells) -> list[Cited]:
        """The words cited for the cells of a row, but where a reader is overruled."""
        return self._cited.get((table, row[schemas.primary_key(table)]), [])

    def words_around(self, table: str, row: Cells) -> str:
        """The paragraph of a row, and the words cited for its cells."""
        quoted = self.of(row)
        paragraph = quoted.words(quoted.paragraph) if quoted else ""
        cited = [collapsed(self.text(one.source_id)[slice(*one.span)]) for one in self.cited(table, row)]
        return " ".join([paragraph, *cited])


def _span(row: Cells, what: str) -> Span | None:
    start, end = offset(row[f"{what}_start"]), offset(row[f"{what}_end"])
    return None if start is None or end is None else (start, end)


def _hull(spans: list[Span], first: Span) -> Span:
    """From where the first of some spans begins to where the last ends."""
    for span in spans:
        first = min(first[0], span[0]), max(first[1], span[1])
    return first
