"""The page of an event, as escaped HTML: what the documents say of it, and the list of all events."""

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

from dashboard.markup import embed, sentences, side_by_side
from dashboard.markup.defined import defined
from dashboard.markup.record_page import (
    Section,
    by_document,
    compared,
    facts,
    group_list,
    introduced,
    links,
    page,
    sources,
)
from dashboard.markup.sentences import InTable
from dashboard.queries import short_names
from dashboard.queries.discrepancies import FITS
from dashboard.server.addresses import on_page
from dashboard.text.claim import Claim
from dashboard.text.dates import spoken
from dashboard.text.labels import code, number
from schemas.rows import Row

TABLE = "events"
#: The parts of the page with sentences: place, title, and the tables whose claims rest on them.
PARTS = (
    ("figures", "The sentences of these figures", ("casualties", "other_figures")),
    ("movements", "Movements of people, as claimed", ("deportations",)),
    ("acts", "What is said to have been done, by whom and to whom", ("diplomatic_exchanges",)),
    ("agreements", "Agreements", ("agreements",)),
    ("statements", "What else is said of it, or was said at it", ("statements",)),
)


def sheet(
    event: Row,
    claims: Mapping[str, Sequence[Claim]],
    discrepancies: Sequence[Row],
    parts: Sequence[Row],
    next_in_time: tuple[Row | None, Row | None],
    site: str = "",
    *,
    brief: bool = False,
) -> str:
    """Everything on one event: figures side by side first, then each kind of claim with its sentences.

    With the address of the `site` it says how others embed the figures. Where it is `brief`, pairs of passages are one
    link away, on a page of their own.
    """
    everything = [(table, row) for table, rows in claims.items() for row in rows]
    figures = side_by_side.table(everything) + side_by_side.reading(everything)
    if figures:
        figures += embed.line(event["event_id"], event["name"], site)
    near = _near(event, parts, next_in_time)
    found = by_document(row["source_id"] for _, row in everything)
    sections = [
        *_each_sentence_once(claims),
        compared(discrepancies, set(map(sentences.sentence_of, everything)), brief=brief),
        Section("documents", "Documents", len(found), sources(found, short_names.documents())),
        Section("near", "Near it", len(near), links(near)),
    ]
    return page(_about(event) + figures + _agreement(discrepancies, brief=brief), sections)


def listing(events: Sequence[Row], of_all: Sequence[Row] = ()) -> str:
    """Events by year, those without one last, each with how many claims are about it or were made at it; behind a year
    stands how many there are `of_all`.
    """
    years: dict[str, list[Row]] = {}
    for row in events:
        years.setdefault(_year(row), []).append(row)
    counted = Counter(map(_year, of_all or events))
    return "".join(group_list(year, counted[year], map(_line, rows)) for year, rows in years.items())


def _year(row: Row) -> str:
    first = row["date_start"] or row["date_end"]
    return str(first.year) if first else "No date given"


def _line(row: Row) -> tuple[str, str, str]:
    claims = number(row["how_many"], "claim")
    told = [
        spoken(row["date_edtf"]) if row["date_edtf"] else "",
        code(TABLE, "kind", row["kind"]),
        f"{claims} in {number(row['in_documents'], 'document')}" if row["in_documents"] > 1 else claims,
    ]
    return on_page(TABLE, row["event_id"]), row["name"], " · ".join(filter(None, told))


def _each_sentence_once(claims: Mapping[str, Sequence[Claim]]) -> list[Section]:
    """The sentences in reading order, each in the first part that has a claim on it, with all that rest on it."""
    resting: dict[tuple[str, str], list[InTable]] = {}
    part_of: dict[tuple[str, str], str] = {}
    for place, _, tables in PARTS:
        for claim in sorted(((table, row) for table in tables for row in claims[table]), key=_place):
            sentence = sentences.sentence_of(claim)
            resting.setdefault(sentence, []).append(claim)
            part_of.setdefault(sentence, place)
    sections = []
    for place, title, _ in PARTS:
        told = [claim for sentence, own in resting.items() if part_of[sentence] == place for claim in own]
        sections.append(Section(place, title, len(told), sentences.listing(told)))
    return sections


def _place(claim: InTable) -> tuple[str, int, str]:
    _, row = claim
    return row["source_id"], row["quote_start"], row["record_id"]


def _about(event: Row) -> str:
    """What kind of event, when and where as printed, part of which; and the words that introduce it."""
    basis = f" ({code(TABLE, 'date_basis', event['date_basis'])})" if event["date_edtf"] else ""
    whole = event["part_of"]
    told = {
        defined(TABLE, "kind"): escape(code(TABLE, "kind", event["kind"])),
        defined(TABLE, "date_edtf"): escape(spoken(event["date_edtf"]) + basis),
        defined(TABLE, "place"): f"“{escape(event['place'])}”" if event["place"] else "",
        defined(TABLE, "part_of"): f'<a href="{on_page(TABLE, whole)}">{escape(event["part_of_name"])}</a>'
        if whole
        else "",
        "Introduced by": introduced(event, event["event_id"]),
    }
    return facts(told)


def _agreement(discrepancies: Sequence[Row], *, brief: bool) -> str:
    """Whether the passages on the figures agree, in a line for each pair that does not."""
    differ = [row for row in discrepancies if row["weight"] != FITS]
    first = [row for row in differ if row["table_name"] in side_by_side.COUNTED] or differ
    if not first:
        return ""
    lines = "".join(
        f"<li>{escape(code('discrepancies', 'kind', row['kind']).capitalize())}:"
        f' <a href="{_pair(row["record_id"], brief=brief)}">{escape(row["description"])}</a></li>'
        for row in first
    )
    return f'<div class="do-they-agree"><h2>Do they agree?</h2><ul>{lines}</ul></div>'


def _pair(record_id: str, *, brief: bool) -> str:
    """Where a pair of passages is to be read."""
    return on_page("discrepancies", record_id) if brief else f"#{record_id}"


def _near(event: Row, parts: Sequence[Row], next_in_time: tuple[Row | None, Row | None]) -> list[tuple[str, str]]:
    before, after = next_in_time
    found = [("Part of", event["part_of"], event["part_of_name"])] if event["part_of"] else []
    found += [("A part of it", row["event_id"], row["name"]) for row in parts]
    found += [(word, row["event_id"], row["name"]) for word, row in (("Before", before), ("After", after)) if row]
    return [(on_page(TABLE, record), f"{word}: {name}") for word, record, name in found]
