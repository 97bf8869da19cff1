"""A document as escaped HTML: whole, every quotation of a row marked, what is asked for highlighted.

Text is sliced here, in Python, by the stored offsets (Unicode code points); a browser counts otherwise. Quotations
overlap, so a sentence is cut into pieces at each place where one starts or ends, and a piece belongs to all that cover
it. What is highlighted is compared with the quotation, character for character; where it differs there is no page.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import groupby, pairwise

from dashboard.text.labels import code, number, table_title
from schemas.rows import Row
from scripts.documents.document import collapsed, stands_at

#: The letter of each table: the second channel beside colour and kind of underline (dashboard/style.css).
LETTERS = {
    "casualties": "C",
    "deportations": "M",
    "diplomatic_exchanges": "E",
    "statements": "S",
    "other_figures": "F",
    "agreements": "A",
    "actors": "N",
    "events": "H",
}
#: What stands for all of them in an address.
EVERY_LAYER = "all"


#: What became of a sentence that is menus and the like of the page it was on, and of one that a row quotes.
FURNITURE, EXTRACTED = "furniture", "extracted"


class MisplacedError(ValueError):
    """The words at the stored offsets are not the quotation."""


@dataclass(frozen=True)
class Quotation:
    """Where a row quotes a document."""

    table: str
    record_id: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True)
class Piece:
    """Words between two offsets, and the spans that cover all of them."""

    start: int
    end: int
    spans: tuple[Quotation, ...]


Address = Callable[[Piece], str]


@dataclass
class Reader:
    """A document to be shown: `passages` in reading order, `spans` to mark, `chosen` to highlight."""

    text: str
    passages: Sequence[Row]
    spans: Sequence[Quotation]
    chosen: Sequence[Quotation] = ()
    #: Where a piece leads, and where a sentence leads, to what rests on it.
    of_piece: Address = lambda piece: "#"
    of_sentence: Callable[[Row], str] = lambda passage: "#"
    resting: dict[str, int] = field(default_factory=dict)
    #: What stands beside a paragraph, as HTML, of its sentences.
    beside: Callable[[Sequence[Row]], str] = lambda passages: ""
    _highlighted: list[tuple[int, int, str]] = field(default_factory=list)

    def html(self) -> str:
        """The document.

        Raises:
            MisplacedError: a quotation is not where its row says.

        """
        for span in (*self.spans, *self.chosen):
            check(self.text, span)
        self._check_whole()
        self._highlighted.clear()
        in_paragraphs = groupby(self.passages, key=lambda passage: (passage["section"], passage["paragraph"]))
        paragraphs = [list(found) for _, found in in_paragraphs]
        text = next((n for n, own in enumerate(paragraphs) if any(p["disposition"] == EXTRACTED for p in own)), 0)
        before, behind = paragraphs[:text], paragraphs[text:]
        shown = self._told(before, self._is_unmarked, "before the text") + self._told(
            behind, self._is_furniture, f"of {code('passages', 'disposition', FURNITURE)}"
        )
        for span in self.chosen:
            self._check_highlight(span)
        layers = "many" if self._many_layers() else "one"
        return f'<div class="document" data-layers="{layers}" lang="en" tabindex="-1">{shown}</div>'

    def _told(self, paragraphs: Sequence[list[Row]], is_folded: Callable[[list[Row]], bool], which: str) -> str:
        """Some paragraphs; what is to be folded of them behind a line that says how many and which."""
        return "".join(
            self._folded(list(found), which) if folded else "".join(map(self._paragraph, found))
            for folded, found in groupby(paragraphs, is_folded)
        )

    def _folded(self, paragraphs: Sequence[list[Row]], which: str) -> str:
        told = f"{number(len(paragraphs), 'paragraph')} {which}"
        shown = "".join(map(self._paragraph, paragraphs))
        return f'<details class="folded"><summary>{escape(told)}</summary>{shown}</details>'

    def _is_furniture(self, passages: Sequence[Row]) -> bool:
        """Whether a paragraph is furniture of a page, and nothing of it is marked or highlighted."""
        return self._is_unmarked(passages) and all(passage["disposition"] == FURNITURE for passage in passages)

    def _is_unmarked(self, passages: Sequence[Row]) -> bool:
        start, end = passages[0]["passage_start"], passages[-1]["passage_end"]
        return not any(span.start < end and start < span.end for span in (*self.spans, *self.chosen))

    def _paragraph(self, passages: Sequence[Row]) -> str:
        section, count = passages[0]["section"], passages[0]["paragraph"]
        sentences = " ".join(self._sentence(passage) for passage in passages)
        place, name = anchor(section, count), locator(section, count)
        link = f'<a class="locator" href="#{place}">{escape(name)}</a>'
        element = "p" if count else "h3"
        words = f"<{element}>{sentences}</{element}>{self.beside(passages)}"
        return f'<div class="paragraph" id="{place}">{link}{words}</div>'

    def _sentence(self, passage: Row) -> str:
        start, end = passage["passage_start"], passage["passage_end"]
        words = "".join(self._piece(piece) for piece in pieces(start, end, (*self.spans, *self.chosen)))
        became = escape(passage["disposition"])
        return (
            f'<span class="sentence became-{became}" id="{sentence_anchor(passage)}">{words}'
            f"{self._rests(passage)}{_reason(passage)}</span>"
        )

    def _piece(self, piece: Piece) -> str:
        printed = self.text[piece.start : piece.end]
        words = escape(printed)
        if any(span in self.chosen for span in piece.spans):
            place = ' id="chosen"' if piece.start <= self.chosen[0].start < piece.end else ""
            self._highlighted.append((piece.start, piece.end, printed))
            words = f"<mark{place}>{words}</mark>"
        marked = [span for span in piece.spans if span in self.spans]
        if not marked:
            return words
        tables = in_order({span.table for span in marked})
        for table in reversed(tables[1:]):
            words = f'<span class="of-{table}">{words}</span>'
        begun = {span.table for span in marked if span.start == piece.start} if self._many_layers() else set()
        tags = "".join(
            f'<span class="tag tag-{table}" data-letter="{LETTERS[table]}"></span>' for table in in_order(begun)
        )
        rows = number(len(marked), "row")
        title = f"{rows}: {', '.join(table_title(table) for table in tables)}"
        address = escape(self.of_piece(Piece(piece.start, piece.end, tuple(marked))))
        return f'{tags}<a class="swift span of-{tables[0]}" href="{address}" title="{escape(title)}">{words}</a>'

    def _many_layers(self) -> bool:
        """Whether rows of several tables are marked: only then a letter tells whose a mark is."""
        return len({span.table for span in self.spans}) > 1

    def _rests(self, passage: Row) -> str:
        """The link from a sentence to all that rests on it."""
        count = self.resting.get(passage["passage_id"], 0)
        if not count:
            return ""
        label = f"{number(count, 'row')} resting on this sentence"
        address = escape(self.of_sentence(passage))
        return f'<a class="swift rests" href="{address}" aria-label="{label}" title="{label}" data-count="{count}"></a>'

    def _check_whole(self) -> None:
        """The sentences are all of the document: nothing but white space stands outside them."""
        edges = [0, *(passage[edge] for passage in self.passages for edge in ("passage_start", "passage_end"))]
        for start, end in zip(edges[::2], [*edges[1::2], len(self.text)], strict=True):
            if start > end or self.text[start:end].strip():
                raise MisplacedError(f"“{self.text[start:end][:80]}”, at {start}, stands in no sentence, or in two")

    def _check_highlight(self, span: Quotation) -> None:
        """What was highlighted is the quotation."""
        shown, behind = "", span.start
        for start, end, printed in self._highlighted:
            if span.start <= start and end <= span.end:
                between = self.text[behind:start]  # between two sentences
                shown, behind = shown + (" " if between.isspace() else between) + printed, end
        words = collapsed(shown)
        if words != span.quote:
            raise MisplacedError(f"{span.record_id}: “{words}” is highlighted, the quotation is “{span.quote}”")


def check(text: str, span: Quotation) -> None:
    """The words at a span's offsets are its quotation.

    Raises:
        MisplacedError: they are not.

    """
    if not stands_at(text, (span.start, span.end), span.quote):
        words = collapsed(text[span.start : span.end])
        raise MisplacedError(f"{span.record_id}: at {span.start} stands “{words}”, the quotation is “{span.quote}”")


def pieces(start: int, end: int, spans: Iterable[Quotation]) -> list[Piece]:
    """A stretch of text cut where spans start or end."""
    covering = [span for span in spans if span.start < end and span.end > start]
    cuts = {start, end} | {cut for span in covering for cut in (span.start, span.end) if start < cut < end}
    return [
        Piece(first, last, tuple(span for span in covering if span.start <= first and last <= span.end))
        for first, last in pairwise(sorted(cuts))
    ]


def in_order(tables: Iterable[str]) -> list[str]:
    """Tables in the order of the legend."""
    return [table for table in LETTERS if table in set(tables)]


def locator(section: str | None, count: int) -> str:
    """A paragraph for people, as in the locators of the tables."""
    return " ".join(filter(None, (section, f"¶{count}" if count else "heading")))


def anchor(section: str | None, count: int) -> str:
    """A paragraph as a fragment of an address."""
    return "-".join(["at", *re.findall(r"\w+", section or ""), str(count)])


def sentence_anchor(passage: Row) -> str:
    """A sentence as a fragment of an address."""
    return f"sentence-{passage['passage_start']}"


def sections(passages: Iterable[Row]) -> dict[str, str]:
    """The sections of a document → the fragment where each begins."""
    found: dict[str, str] = {}
    for passage in passages:
        found.setdefault(passage["section"] or "", anchor(passage["section"], passage["paragraph"]))
    return found


def legend() -> str:
    """Which mark is which table’s."""
    entries = "".join(
        f'<li><span class="tag tag-{table}" data-letter="{letter}"></span>'
        f'<span class="of-{table}">{escape(table_title(table))}</span></li>'
        for table, letter in LETTERS.items()
    )
    return f'<ul class="legend" aria-label="Marks">{entries}</ul>'


def layers(rows: Mapping[str, int], shown: Collection[str], address: Callable[[str], str]) -> str:
    """The marks to choose from, table → how many rows it has, by links of which one is shown, and one to all."""
    entries = "".join(
        f"<li>{_layer(f'{table_title(table)} {rows[table]}', address(table), table, shown=list(shown) == [table])}</li>"
        for table in in_order(rows)
    )
    everything = _layer("all", address(EVERY_LAYER), "", shown=len(shown) > 1)
    return f'<nav aria-label="Marks"><ul class="legend"><li>Marked:</li>{entries}<li>{everything}</li></ul></nav>'


def tools() -> str:
    """Finding words in the document, and going from hit to hit and from mark to mark (`document_tools.js`)."""
    buttons = {
        name: "".join(
            f'<button type="button" data-to="{name}" data-step="{step}" aria-label="{word} {name}">{sign}</button>'
            for word, step, sign in (("Previous", -1, "↑"), ("Next", 1, "↓"))
        )
        for name in ("hit", "mark")
    }
    return (
        '<div class="document-tools" role="group" aria-label="In this document">'
        '<input type="search" aria-label="Find in this document" placeholder="Find in this document" maxlength="200">'
        f'{buttons["hit"]}<span>Marks {buttons["mark"]}</span><output aria-live="polite"></output></div>'
    )


def _layer(words: str, address: str, table: str, *, shown: bool) -> str:
    current = ' aria-current="true"' if shown else ""
    mark = f' class="of-{table}"' if table else ""
    return f'<a class="swift" href="{escape(address)}"{current}><span{mark}>{escape(words)}</span></a>'


def _reason(passage: Row) -> str:
    """What became of a sentence of which no row was made, and why."""
    if passage["disposition"] == EXTRACTED:
        return ""
    kinds = ("disposition", "reason")
    told = ": ".join(filter(None, (code("passages", kind, passage[kind]) for kind in kinds)))
    return f' <small class="why">[{escape(told)}]</small>'
