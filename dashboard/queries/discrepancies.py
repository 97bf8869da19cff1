"""Queries of the page Discrepancies: which passages do not fit together, and what was checked and fits?"""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

from dashboard import shown_package
from dashboard.queries import claims, connection
from dashboard.queries.claims import Filters
from dashboard.text.labels import codes
from schemas.rows import Row

TABLE = "discrepancies"
#: The columns in whose order, that of their vocabularies, pairs are shown.
RANKED = ("weight", "kind")
#: What is told of both passages: a pair is kept for either.
BOTH_SIDES = {"source_id": ("source_id_a", "source_id_b"), "of_record": ("record_id_a", "record_id_b")}
#: The weight of those that were checked and fit.
FITS = "consistent"
#: Some records → the pairs that are about any of them.
About = Callable[[Collection[str]], Sequence[Row]]


def pairs(filters: Filters) -> Sequence[Row]:
    """The pairs that the filters keep, the weightiest first; `source_id` and `of_record` keep what either side has."""
    kept, asked = _kept(filters)
    order = {f"order_{name}": list(codes(TABLE, name)) for name in RANKED}
    ranks = ", ".join(f"coalesce(list_position($order_{name}, {name}), 999)" for name in RANKED)
    sql = f"select *, $status as status, $package as package {kept} order by {ranks}, rowid"
    return connection.Answer(sql, {"status": claims.STATUS, "package": shown_package.version()} | asked | order)


def about(records: Collection[str]) -> list[Row]:
    """The pairs of which a side is about one of some records, the weightiest first."""
    return list(iter(pairs({"of_record": sorted(records)})))


def about_each() -> About:
    """The same for who asks of record after record: the pairs are read once."""
    listed = list(iter(pairs({})))
    places: dict[str, set[int]] = defaultdict(set)
    for place, row in enumerate(listed):
        for side in BOTH_SIDES["of_record"]:
            places[row[side]].add(place)
    return lambda records: [listed[place] for place in sorted(set().union(*(places.get(r, ()) for r in records)))]


def counts(filters: Filters) -> dict[tuple[str, str], int]:
    """Kind and weight → how many of the pairs that the filters keep have both."""
    kept, asked = _kept(filters)
    found = connection.rows(f"select kind, weight, count(*) as how_many {kept} group by all", asked)
    return {(row["kind"], row["weight"]): row["how_many"] for row in found}


def compared(source_id: str, start: int, end: int) -> list[Row]:
    """Which discrepancies quote words between two offsets?"""
    return [
        row
        for row in pairs({"source_id": [source_id]})
        if any(
            row[f"source_id_{side}"] == source_id
            and row[f"quote_{side}_start"] < end
            and row[f"quote_{side}_end"] > start
            for side in "ab"
        )
    ]


def _kept(filters: Filters) -> tuple[str, dict[str, list[str]]]:
    """The list with what the filters keep of it, as SQL, and the values that it names."""
    asked = {f"kept_{column}": list(values) for column, values in filters.items() if values}
    conditions = [
        " or ".join(f"{each} in (select unnest(${name}))" for each in BOTH_SIDES.get(column, (column,)))
        for name in asked
        for column in [name.removeprefix("kept_")]
    ]
    return f"from pages.{TABLE} where {' and '.join(f'({each})' for each in conditions) or 'true'}", asked
