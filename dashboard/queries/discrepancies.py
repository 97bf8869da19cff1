"""Queries of the page Discrepancies: which passages do not fit together, and what was checked and fits?"""

from dashboard import shown_package
from dashboard.queries import claims, connection
from dashboard.queries.claims import Filters
from dashboard.text.labels import rank
from schemas.rows import Row

TABLE = "discrepancies"
#: The weight of those that were checked and fit.
FITS = "consistent"


def pairs(filters: Filters) -> list[Row]:
    """The pairs that the filters keep, the weightiest first; `source_id` keeps both sides' documents."""
    found = connection.kept(
        f"""
        select own.discrepancy_id as record_id, own.* exclude (discrepancy_id),
            {_side("a")}, {_side("b")}, cited.footnote_a, cited.footnote_b,
            $status as status, $package as package
        from discrepancies as own
        {_joined("a")}
        {_joined("b")}
        left join contradictions as cited using (discrepancy_id)
        order by own.source_id_a, own.quote_a_start, own.discrepancy_id
        """,
        status=claims.STATUS,
        package=shown_package.version(),
    )
    kept = {column: set(values) for column, values in filters.items() if values}
    found = [row for row in found if all(values & _of(row, column) for column, values in kept.items())]
    return sorted(found, key=lambda row: [rank(TABLE, name, row[name]) for name in ("weight", "kind")])


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


def _of(row: Row, column: str) -> set[str]:
    """What a row has in a column; of documents, those of both passages."""
    return {row["source_id_a"], row["source_id_b"]} if column == "source_id" else {row[column]}


def _side(side: str) -> str:
    """What is told of one passage: where it is printed, in which sentence, and whose claim the row is that it is of."""
    return f"""
        source_{side}.title as title_{side}, source_{side}.short_title as document_{side},
        source_{side}.date_printed as date_printed_{side}, source_{side}.reuse_link as reuse_link_{side},
        publisher_{side}.name as published_by_{side},
        claimant_{side}.short_name as claimed_by_{side}, claim_{side}.voice as voice_{side},
        claim_{side}.table_name as table_{side},
        (select string_agg(passage, ' ' order by passage_start) from passages as sentence
            where sentence.source_id = own.source_id_{side} and sentence.passage_start < own.quote_{side}_end
            and sentence.passage_end > own.quote_{side}_start) as sentence_{side}"""


def _joined(side: str) -> str:
    return f"""
        left join sources as source_{side} on source_{side}.source_id = own.source_id_{side}
        left join actors as publisher_{side} on publisher_{side}.actor_id = source_{side}.publisher_id
        left join citations as claim_{side} on claim_{side}.record_id = own.record_id_{side}
        left join actors as claimant_{side} on claimant_{side}.actor_id = claim_{side}.claimant_id"""
