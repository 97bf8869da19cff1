"""A claim as the pages hand it on: a row of a claim table with all that its citation needs.

`dashboard/queries/claims.py` asks for it; citations, charts and lists show it. A test holds its columns against the
answers.
"""

from datetime import date
from typing import Any, TypedDict, cast


class Cited(TypedDict):
    """What every claim has: whose it is, who prints it, where, when, in which words."""

    record_id: str
    quote: str
    quote_start: int
    quote_end: int
    sentence: str
    locator: str
    source_id: str
    source_title: str
    source_date_printed: str
    external_date: str | None
    publisher_id: str
    published_by: str
    reuse_link: str | None
    claimed_by: str
    reported_by: str
    reporter: str
    #: Short names, for labels: whose claim it is, who tells of it, in which document.
    claimant: str
    told_by: str
    document: str
    voice: str
    date_edtf: str | None
    date_start: date | None
    date_end: date | None
    date_basis: str
    date_words: list[str] | None
    translation: str | None
    translator: str | None
    restates: str | None
    footnote: str
    status: str
    package: str


class Claim(Cited, total=False):
    """And what only some tables have. Where rows of several stand side by side, each has its table and its headline."""

    claim_table: str
    year: str
    asserted_by: str
    headline: str
    # -- what is counted: casualties, deportations, other figures
    event: str
    event_id: str | None
    count: int | None
    count_low: int | None
    count_high: int | None
    count_text: str | None
    count_scope: str | None
    qualifier: str | None
    subset_of: str | None
    population: str | None
    alleged_perpetrator_id: str | None
    outcome: str | None
    outcome_text: str
    movement: str
    movement_text: str
    origin: str | None
    destination: str | None
    measure: str
    unit: str
    count_kind: str
    # -- what is said and done: statements, exchanges
    topic: str
    occasion: str | None
    occasion_id: str | None
    day: str
    speaker: str
    speaker_id: str
    addressee: str | None
    addressee_id: str | None
    statement: str
    exchange_id: str | None
    actor: str
    actor_id: str
    shown_actor: str
    recipient: str
    recipient_id: str
    shown_recipient: str
    pair: str
    event_type: str
    event_mode: str | None
    quad_class: str
    summary: str
    responds_to: str | None
    # -- agreements
    name: str
    kind: str
    told_status: str
    parties: list[str] | None


def cell(claim: Claim, column: str) -> Any:
    """The value of a column that is named at run time: by a filter, a search, what is chosen in a chart."""
    return cast("dict[str, Any]", claim)[column]
