"""What a discrepancy says, by one published rule: who tells which words, where; then what is told elsewhere.

Such as: Harbour Institute (I ¶1): “claiming 30 lives”. The minister, as quoted by Coast Post (¶2): “more than 25 dead”.
The build writes it, a rule holds every package against it, and nobody enters any of it.
"""

from collections.abc import Callable, Iterable
from typing import Any

import schemas

#: Answers the cells of some columns of a table, row by row.
Columns = Callable[..., Iterable[tuple[Any, ...]]]

#: The tables whose rows say whose claim they are.
TOLD = tuple(table for table in schemas.TABLES if "reported_by" in schemas.fields(table))
#: How the words of one are told by another.
HOW = {"direct_quote": "quoted", "reported_speech": "reported"}
#: The pairs of quotation marks that documents print.
MARKS = ('""', "“”", "«»", "„“")
#: What is told of each of the two passages.
SIDE = ("quote", "source_id", "locator", "record_id")


def quoted(words: str) -> str:
    """Words in quotation marks, in those that the document prints around all of them, or else in ours."""
    return words if words[0] + words[-1] in MARKS and not set(words[1:-1]) & set("".join(MARKS)) else f"“{words}”"


def descriptions(columns: Columns) -> list[str]:
    """That of each row of `discrepancies`, in the order of the table."""
    names: dict[Any, str] = dict(columns("actors", "actor_id", "short_name"))
    publishers: dict[Any, str] = dict(columns("sources", "source_id", "publisher_id"))
    told = {
        record: rest
        for table in TOLD
        for record, *rest in columns(
            table, schemas.primary_key(table), schemas.claimant_field(table), "reported_by", "voice"
        )
    }

    def side(quote: str, source: str, place: str, record: str) -> str:
        publisher = publishers.get(source)
        claimant, reporter, voice = told.get(record, (publisher, publisher, ""))
        who = names.get(claimant, str(claimant))
        if claimant != reporter:
            who += f", as {HOW.get(voice, 'told')} by {names.get(reporter, reporter)}"
        if publisher not in (claimant, reporter):
            who += f" in {names.get(publisher, publisher)}"
        where = f"{place}, who speaks cannot be told" if voice == "unclear" else place
        return f"{who} ({where}): {quoted(quote)}" + ("" if quote.endswith(".") else ".")

    sides = [[*columns("discrepancies", *(f"{name}_{end}" for name in SIDE))] for end in "ab"]
    elsewhere = (reference for (reference,) in columns("discrepancies", "external_reference"))
    return [
        " ".join(
            [*(side(*passage) for passage in pair if passage[0]), *([f"Elsewhere: {reference}."] if reference else [])]
        )
        for *pair, reference in zip(*sides, elsewhere, strict=True)
    ]
