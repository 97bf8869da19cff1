"""Rules of discrepancies: both passages are there and differ, and their records, kind and weight are theirs.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

import re

import pandas as pd

import schemas
from schemas.descriptions import descriptions
from schemas.frames import Frames
from schemas.rules import CLAIMS, PLACE, cells_of, rowwise, rule
from schemas.translations import RULES

__all__ = ["RULES"]

#: How far apart passages can be that differ in this.
WEIGHTS = {
    "spelling": ("variant",),
    "naming": ("variant", "difference"),
    "consistent": ("consistent",),
    "quotation_extent": ("difference", "variant"),
    "speaker": ("difference", "contradiction"),
    "figure": ("difference", "contradiction"),
    "date": ("difference", "contradiction"),
    # What is told of more people, or in other words, may be as true; what may not is another account.
    "scope": ("difference",),
    "wording": ("difference",),
    "account": ("difference", "contradiction"),
}


@rule("weight", "discrepancies")
def the_weight_is_one_of_its_kind(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """passages that differ in this are not that far apart, or further; correct the weight or the kind"""
    return rowwise(frame, lambda kind, weight: weight in WEIGHTS.get(kind, (weight,)), "kind", "weight")


@rule("weight", "discrepancies")
def figures_that_contradict_are_numbers(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """one side gives no number in digits, so that both may be true ("dozens", "150"); enter the weight difference"""

    def numbers(kind: str, weight: str, *quotes: str | None) -> bool:
        return (kind, weight) != ("figure", "contradiction") or all(map(re.compile(r"\d").search, filter(None, quotes)))

    return rowwise(frame, numbers, "kind", "weight", "quote_a", "quote_b")


@rule("quote_a_end", "discrepancies")
def passages_are_not_empty(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a passage ends before it starts; enter the start before the end"""
    return rowwise(
        frame,
        lambda *ends: all(start is None or end is None or start < end for start, end in (ends[:2], ends[2:])),
        "quote_a_start",
        "quote_a_end",
        "quote_b_start",
        "quote_b_end",
    )


@rule("quote_b", "discrepancies")
def sides_are_two_passages(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """both sides are the same words; quote the other passage"""

    def differ(source_a: str, a: str, start_a: int, source_b: str | None, b: str | None, start_b: int | None) -> bool:
        # The same words at two places differ in their place; that is a restatement, not a discrepancy.
        return b is None or (a != b and (source_a, start_a) != (source_b, start_b))

    return rowwise(frame, differ, "source_id_a", "quote_a", "quote_a_start", "source_id_b", "quote_b", "quote_b_start")


@rule("record_id_a", "discrepancies")
def records_in_tension_quote_the_passages(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a record named for a side is not there, or its quotation does not meet that passage; name the row that quotes it,
    or none
    """
    spans = {
        key: (source, start, end)
        for table in CLAIMS
        for key, source, start, end in zip(
            *(frames[table][name] for name in (schemas.primary_key(table), *PLACE)), strict=True
        )
    }

    def meets(record: str | None, source: str | None, start: int | None, end: int | None) -> bool:
        if record is None or source is None or start is None or end is None:
            return record is None
        there, first, last = spans.get(record, ("", 0, 0))
        return bool(there == source and first < end and start < last)

    sides = [(f"record_id_{side}", f"source_id_{side}", f"quote_{side}_start", f"quote_{side}_end") for side in "ab"]
    first, second = (rowwise(frame, meets, *side) for side in sides)
    return first & second


@rule("weight", "discrepancies")
def what_fits_is_consistent(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """kind "consistent" has weight "consistent", and nothing else has it but what is told elsewhere, too, of a document
    or in the same numbers; enter the weight that the passages have
    """

    def fits(kind: str, weight: str, table: str, quote: str, reference: str | None) -> bool:
        if kind != "external":
            return (weight == "consistent") == (kind == "consistent")
        numbers = set(re.findall(r"\d+", quote))
        same = bool(numbers) and numbers <= set(re.findall(r"\d+", reference or ""))
        return weight != "consistent" or table == "sources" or same

    return rowwise(frame, fits, "kind", "weight", "table_name", "quote_a", "external_reference")


@rule("external_reference", "discrepancies")
def what_is_external_has_a_reference(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """what comes from outside the documents has a reference and no second passage, and nothing else has; enter one of
    the two
    """
    return rowwise(
        frame,
        lambda kind, b, reference: (kind == "external") == (reference is not None) == (b is None),
        "kind",
        "quote_b",
        "external_reference",
    )


@rule("description", "discrepancies")
def what_differs_is_told_by_the_rule(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the description is not what the published rule makes of the passages and the named records; build the package
    again
    """
    told = descriptions(lambda table, *columns: cells_of(frames[table], *columns))
    return frame["description"] == pd.Series(told, index=frame.index, dtype=object)


@rule("quote_b", "discrepancies")
def a_side_is_whole_or_empty(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the second side has a part of what a passage has; enter the passage, or take the rest out"""
    columns = [str(name) for name in frame if str(name).endswith("_b") or "_b_" in str(name)]
    needed = [name for name in columns if name != "record_id_b"]
    return rowwise(frame, lambda *cells: len({cell is None for cell in cells}) == 1, *needed)


@rule("table_name", "discrepancies")
def a_discrepancy_is_of_the_table_of_its_records(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """neither record that is named is of this table; name the table of one of them"""
    tables = {key: table for table in CLAIMS for key in frames[table][schemas.primary_key(table)]}

    def fits(table: str, *records: str | None) -> bool:
        named = {tables.get(record) for record in records if record}
        return not named or table in named

    return rowwise(frame, fits, "table_name", "record_id_a", "record_id_b")


@rule("record_id_a", "discrepancies")
def a_passage_that_a_row_quotes_names_it(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """rows quote this passage, and none is named; name the one that is in tension"""
    spans: dict[str, list[tuple[int, int]]] = {}
    for table in CLAIMS:
        for place, first, last in cells_of(frames[table], *PLACE):
            spans.setdefault(place, []).append((first, last))

    def named(table: str, record: str | None, source: str | None, start: int | None, end: int | None) -> bool:
        if table == "sources" or record or source is None or start is None or end is None:
            return True
        return not any(first < end and start < last for first, last in spans.get(source, ()))

    sides = [(f"record_id_{side}", f"source_id_{side}", f"quote_{side}_start", f"quote_{side}_end") for side in "ab"]
    first, second = (rowwise(frame, named, "table_name", *side) for side in sides)
    return first & second


@rule("discrepancy_id", "discrepancies")
def a_tension_is_told_once(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """another row has the same two passages and the same kind; take one of them out"""
    sides = ["kind", "external_reference", *(f"{name}_{side}" for side in "ab" for name in ("source_id", "quote"))]
    return ~frame.duplicated(sides, keep=False)
