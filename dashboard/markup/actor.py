"""The page of an actor, as escaped HTML: names, what is said by it and of it, and whose claims these are; the list."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from html import escape
from typing import Any

from dashboard.markup import sentences
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
from dashboard.server.addresses import on_page
from dashboard.text.claim import Claim, cell
from dashboard.text.dates import spoken
from dashboard.text.labels import code, codes, number
from schemas.rows import Row

TABLE = "actors"
#: The tables with figures.
FIGURES = ("casualties", "deportations", "other_figures")

#: Part → table → claims.
Parts = Mapping[str, Mapping[str, Sequence[Claim]]]


def find(name: str, wanted: str) -> str:
    """The box in which one looks for an actor, called `name` in the address, with what is looked for."""
    label = "Find an actor by any printed name"
    return (
        f'<form class="search" role="search" aria-label="Actors" action="actor" method="get"><input type="search"'
        f' name="{name}" value="{escape(wanted)}" maxlength="100" placeholder="{label}" aria-label="{label}">'
        ' <button type="submit">Find</button></form>'
    )


def nobody() -> str:
    """That no actor is called so."""
    return "<p>No printed name fits.</p>"


def sheet(
    actor: Row,
    names: Sequence[Row],
    claims: Parts,
    discrepancies: Sequence[Row],
    acting_for: Sequence[Row],
    *,
    brief: bool = False,
) -> str:
    """Everything on one actor: names, what came of demands, words by day, acts by counterpart.

    Where it is `brief`, sentences, footnotes and pairs of passages are one link away, on pages of their own.
    """
    listed, by = (partial(make, brief=brief) for make in (_listed, _by))
    name, own = actor["short_name"], actor["actor_id"]
    acts = claims["does"]["diplomatic_exchanges"]
    first = [
        _by_outcome("Demands and offers, and what is told to have come of them", acts),
        by("statements", "Quoted or reported as saying, by day", claims["says"], _day, _in_time),
        by("acts", "Said to have done, and to whom", claims["does"], _other("recipient_id")),
        by("received", f"Said to have been done to {name}, and by whom", claims["has done to it"], _other("actor_id")),
        by("addressed", f"Said to {name}", claims["is spoken to"], _other("speaker_id")),
    ]
    told = _but(_in_order(claims["claims"]), claims["does"], claims["has done to it"])
    blamed = _but(_in_order(claims["is said to be behind it"]), claims["claims"])
    reported = [] if _publishes(claims) else _others(claims, own)
    found = by_document({row["record_id"]: row["source_id"] for _, row in _all(claims)}.values())
    members = [(on_page(TABLE, row["actor_id"]), row["short_name"]) for row in acting_for]
    sections = [
        *first,
        listed("blamed", f"Figures of which {name} is said to be the cause", blamed),
        listed("figures", f"Figures that {name} gives", [each for each in told if each[0] in FIGURES]),
        listed("told", f"What {name} tells of others", [each for each in told if each[0] not in FIGURES]),
        listed("reported", f"Claims of others that {name} reports", reported),
        compared(discrepancies, set(map(sentences.sentence_of, _all(claims))), brief=brief),
        Section("members", f"Who is said to act for {name}", len(members), links(members)),
        Section("documents", "Documents", len(found), sources(found, short_names.documents())),
    ]
    return page(_about(actor, names), sections)


def listing(actors: Sequence[Row], of_all: Sequence[Row] = ()) -> str:
    """Actors by kind, each with in how many claims it takes part; behind a kind stands how many there are `of_all`."""
    counted = Counter(row["kind"] for row in of_all or actors)
    kinds = {kind: [row for row in actors if row["kind"] == kind] for kind in codes(TABLE, "kind")}
    return "".join(
        group_list(code(TABLE, "kind", kind).capitalize(), counted[kind], map(_line, rows))
        for kind, rows in kinds.items()
        if rows
    )


def _line(row: Row) -> tuple[str, str, str]:
    role = f"“{row['role']}”" if row["role"] else ""
    claims = number(row["how_many"], "claim") if row["how_many"] else ""
    told = " · ".join(filter(None, [role, claims]))
    return on_page(TABLE, row["actor_id"]), row["short_name"], told


def _about(actor: Row, names: Sequence[Row]) -> str:
    """Who it is: kind, role and names as printed, for whom it acts; and the words that introduce it."""
    body, item = actor["affiliated_with"], actor["wikidata_id"]
    wikidata = f'<a href="https://www.wikidata.org/wiki/{item}" rel="noopener">{item}</a>' if item else ""
    role = f"“{escape(actor['role'])}”" if actor["role"] else ""
    return facts(
        {
            defined(TABLE, "kind"): escape(code(TABLE, "kind", actor["kind"])),
            defined(TABLE, "role"): role,
            "Names as printed": ", ".join(_printed(row) for row in names),
            defined(TABLE, "affiliated_with"): _link(body) if body else "",
            defined(TABLE, "country"): escape(_country(actor["country"])),
            defined(TABLE, "wikidata_id"): wikidata,
            "Introduced by": introduced(actor, actor["actor_id"]),
        }
    )


def _country(country: str | None) -> str:
    """The state that a code stands for; the code alone where it is none that a document names."""
    return (short_names.state(country) or country) if country else ""


def _printed(row: Row) -> str:
    where = f"{row['short_title']}, {row['locator']}"
    return f'<span title="first in {escape(where)}">“{escape(row["name"])}”</span>'


def _link(actor_id: str) -> str:
    return f'<a href="{on_page(TABLE, actor_id)}">{escape(short_names.actors()[actor_id])}</a>'


# -- the sections


def _listed(place: str, title: str, claims: Sequence[InTable], *, brief: bool) -> Section:
    return Section(place, title, len(claims), sentences.listing(claims, brief=brief))


def _by(
    place: str,
    title: str,
    claims: Mapping[str, Sequence[Claim]],
    group: Callable[[Claim], str],
    order: Callable[[Claim], Any] | None = None,
    *,
    brief: bool,
) -> Section:
    """Claims under a heading for each group, in which they stand together."""
    found = _in_order(claims)
    if order:
        found = sorted(found, key=lambda claim: order(claim[1]))
    groups: dict[str, list[InTable]] = {}
    for table, row in found:
        groups.setdefault(group(row), []).append((table, row))
    if not order:
        groups = dict(sorted(groups.items(), key=lambda item: -len(item[1])))
    return Section(place, title, len(found), sentences.grouped(groups, brief=brief))


def _by_outcome(title: str, acts: Sequence[Claim]) -> Section:
    """Demands, requests and offers, with how they are told to have ended first."""
    asked = [row for row in acts if row["outcome"]]
    lines = "".join(
        f"<li><strong>{escape(code('diplomatic_exchanges', 'outcome', row['outcome']))}</strong>"
        f' <a href="#{escape(row["record_id"])}">{escape(row["summary"])}</a></li>'
        for row in sorted(asked, key=lambda row: (row["recipient"], row["source_id"], row["quote_start"]))
    )
    return Section("demands", title, len(asked), f'<ul class="demands">{lines}</ul>' if asked else "")


def _day(row: Claim) -> str:
    return escape(spoken(row["date_edtf"]))


def _in_time(row: Claim) -> Any:
    last = date.max
    return row["date_start"] or row["date_end"] or last, row["date_end"] or last, row["source_id"], row["quote_start"]


def _other(column: str) -> Callable[[Claim], str]:
    return lambda row: _link(cell(row, column))


def _in_order(claims: Mapping[str, Sequence[Claim]]) -> list[InTable]:
    return [(table, row) for table, rows in claims.items() for row in rows]


def _but(claims: Sequence[InTable], *others: Mapping[str, Sequence[Claim]]) -> list[InTable]:
    """Claims that are not among others, which stand on the page already."""
    there = {row["record_id"] for other in others for _, row in _in_order(other)}
    return [each for each in claims if each[1]["record_id"] not in there]


def _all(claims: Parts) -> list[InTable]:
    return [each for tables in claims.values() for each in _in_order(tables)]


def _publishes(claims: Parts) -> bool:
    """Whether it prints a document: then it reports whatever nobody else does."""
    return any(row["publisher_id"] == row["reported_by"] for _, row in _in_order(claims["reports"]))


def _others(claims: Parts, own: str) -> list[InTable]:
    """Claims that are someone else's."""
    reported = [each for each in _in_order(claims["reports"]) if sentences.claimant(*each) != own]
    return _but(reported, claims["does"], claims["has done to it"], claims["is spoken to"])
