"""The draft of an extraction: every sentence of a document in reading order, with what the readers see in it.

Where words stand is found by the machine; what they mean is left open (`...`), for a coder to decide. A row of which
something is open counts as nothing, and is told until it is filled in or taken out.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.rows import Row, Span
from scripts.builder import all_tables
from scripts.builder.account import mentions, sentences
from scripts.coding.registry import Event
from scripts.documents.document import Document, Paragraph, collapsed
from scripts.documents.quotations import pointing_at
from scripts.package.package import Package
from scripts.reading import DateMention, Figure, find_dates, find_figures
from scripts.reading.claim_words import ClaimWord, claim_words
from scripts.reading.names import Names
from scripts.reading.scan import INDEFINITE, Mention

#: Two sentences tell of the same where they share so many long words, and so large a part of the shorter one's.
_SHARED, _PART = 4, 0.5


@dataclass(frozen=True)
class Shelf:
    """What is there already: the actors' names, the events, and the sentences that were read."""

    names: Names
    actors: frozenset[str]
    events: Sequence[Event]
    passages: Sequence[Row]

    def alike(self, sentence: str) -> list[Row]:
        """The sentences of other documents that tell of the same, as far as their words show."""
        own = _long_words(sentence)
        found = []
        for row in self.passages:
            theirs = _long_words(row["passage"])
            shared = len(own & theirs)
            if shared >= _SHARED and shared >= _PART * min(len(own), len(theirs)):
                found.append((shared, row))
        return [row for _, row in sorted(found, key=lambda pair: -pair[0])[:2]]


def read_shelf(package: Package) -> Shelf:
    """What is there already, by the registries and the published sentences."""
    actors, events, _ = all_tables.registries()
    return Shelf(
        names=Names({actor.id: (actor.name, *actor.aliases) for actor in actors}),
        actors=frozenset(actor.id for actor in actors),
        events=events,
        passages=[row for row in package.tables["passages"] if row["disposition"] not in ("furniture", "repeats")],
    )


def draft(document: Document, shelf: Shelf, cited: Sequence[Span] = ()) -> str:
    """The body of `extract` for a document of which nothing is entered yet but what `SOURCE` has `cited`."""
    lines = ["def extract(doc: Coding) -> None:"]
    free = [m for m in mentions(document) if not any(start <= m.start and m.end <= end for start, end in cited)]
    before: Paragraph | None = None
    for paragraph, span in sentences(document):
        if paragraph != before:
            lines.append(f"    with doc.at({_literal(document.locator(paragraph.start, paragraph.end))}):")
        elif lines[-1]:
            lines.append("")
        lines += [f"        {line}" for line in _sentence(document, paragraph, span, shelf, free)]
        before = paragraph
    return "\n".join(lines) + "\n"


def _sentence(
    document: Document, paragraph: Paragraph, span: Span, shelf: Shelf, free: Sequence[Mention]
) -> Iterator[str]:
    """The lines for one sentence: what is seen in it, then what may be made of it. `free` are the mentions that nothing
    uses yet.
    """
    words = document.slice(*span)
    figures, dates, claims = (
        find_figures(words, document.language),
        find_dates(words, document.language),
        claim_words(words),
    )
    yield from _seen(words, figures, dates, claims, shelf)
    figures = [figure for figure in figures if figure.kind == "cardinal"]
    actors = len(shelf.names.named(words))
    rows = [*_rows(words, figures, dates, claims, actors)]
    place = paragraph.start, paragraph.end
    if rows:
        yield f"quote = doc.quote({_literal(pointing_at(document, span, place))})"
        yield from rows
    else:
        yield f"doc.nothing_in({_literal(pointing_at(document, span, place))}, reason=...)"
    told = [(figure.start, figure.end) for figure in figures] if rows else []
    for mention in free:
        if not (span[0] <= mention.start and mention.end <= span[1]):
            continue
        inner = document.slice(mention.start, mention.end)
        a_figure = any(words[slice(*figure)].find(inner) >= 0 for figure in told)
        if (mention.kind == "number" and not a_figure) or (
            mention.kind == "date" and not rows and not INDEFINITE.fullmatch(inner)
        ):
            pointed = pointing_at(document, (mention.start, mention.end), place)
            yield f"doc.set_aside({_literal(pointed)}, kind={_literal(mention.kind)}, reason=...)"


def _seen(
    words: str, figures: Sequence[Figure], dates: Sequence[DateMention], claims: Sequence[ClaimWord], shelf: Shelf
) -> Iterator[str]:
    """Comments: figures with their hedges, dates, actors, events, words that claim something, and what is alike."""
    seen = [f"“{each.text}” {_number(each)} {each.qualifier}".replace("  ", " ") for each in figures]
    seen += [f"“{each.text}” {each.edtf or each.relative or 'no date'}" for each in dates]
    seen += [f"“{words[each.start : each.end]}” {each.actor_id}" for each in shelf.names.mentions(words)]
    seen += [f"“{each.word}” {' or '.join(sorted(each.tables))}" for each in claims]
    days = {each.edtf for each in dates if each.edtf}
    seen += [f"event {event.id}?" for event in shelf.events if _value(event.date) in days]
    if seen:
        yield f"# {'; '.join(seen)}"
    for row in shelf.alike(words):
        theirs = {figure.count for figure in find_figures(row["passage"])}
        differ = [str(figure.count) for figure in figures if theirs and figure.count not in theirs]
        what = f"differs from ({', '.join(differ)})" if differ else "repeats"
        yield f"# {what}? {row['source_id']} {row['section'] or ''} ¶{row['paragraph']}: “{row['passage']}”"


def _rows(
    words: str, figures: Sequence[Figure], dates: Sequence[DateMention], claims: Sequence[ClaimWord], actors: int
) -> Iterator[str]:
    """The rows that the words, which name so many actors, may call for, with what is to be decided left open."""
    tables = {table for each in claims for table in each.tables}
    date = f", date=(..., {_literal(dates[0].text)})" if dates else ""
    counted: Sequence[Figure | None] = figures or [None]
    for table, method, coded in (("casualties", "casualty", "outcome"), ("deportations", "deportation", "movement")):
        if table in tables:
            word = next(each.word for each in claims if table in each.tables)
            for figure in counted:
                yield f"quote.{method}(..., {coded}=(..., {_literal(word)}){_count(figure)}{date})"
    if figures and not tables & {"casualties", "deportations"}:
        for figure in figures:
            yield f"quote.figure(..., measure=..., unit=...{_count(figure)})"
    if "agreements" in tables:
        yield f"quote.agreement(..., name=..., kind=..., status=..., parties=...{date})"
    if "diplomatic_exchanges" in tables and (actors > 1 or "statements" not in tables):
        yield "quote.exchange(..., actor=..., recipient=..., event_type=..., summary=...)"
    if "statements" in tables or re.search(r"[“”«»„\"]", words):
        yield "quote.statement(..., by=..., says=..., voice=..., topic=...)"


def _count(figure: Figure | None) -> str:
    if figure is None:
        return ", count_text=..."
    number = "between" if figure.qualifier == "between" else "count"
    return f", {number}=..., qualifier=..., count_text={_literal(figure.text)}, count_scope=..."


def _number(figure: Figure) -> str:
    """The number as it is read; a cell holds whole numbers only."""
    if figure.count is None:
        return "" if figure.qualifier in ("vague", "between") else "(no whole number that can be told)"
    return str(figure.count)


def _literal(words: str) -> str:
    """A string of Python, on one line."""
    return json.dumps(collapsed(words), ensure_ascii=False)


def _long_words(words: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", words.lower()) if len(word) > 4)


def _value(cell: object) -> str | None:
    return cell[0] if isinstance(cell, tuple) else cell if isinstance(cell, str) else None
