"""The views in Spark's words: over the exported Parquet they give what they give in DuckDB.

    for table in parquet files:  spark.read.parquet(…).createOrReplaceTempView(table)
    for view in view_files():    spark.sql(in_spark(view.read_text())).createOrReplaceTempView(view.stem)

The views are written in what both understand. Only what is put together in
an order is called otherwise, and is translated here.
"""

import re

#: `list(basis order by evidence_id)`, `first(note order by evidence_id)`: DuckDB's aggregates in an order.
ORDERED = re.compile(r"\b(list|first)\((\w+) order by (\w+)\)")
#: `string_agg(words, ' · ' order by first, second)`.
JOINED = re.compile(r"\bstring_agg\((.*?), ('[^']*')\s+order by ([^)]*)\)", re.DOTALL)


def in_spark(sql: str) -> str:
    """A view of the package as Spark SQL."""
    return JOINED.sub(r"listagg(\1, \2) within group (order by \3)", ORDERED.sub(_collected, sql))


def _collected(found: re.Match[str]) -> str:
    kind, what, order = found.groups()
    collected = f"transform(array_sort(collect_list(struct({order}, {what}))), each -> each.{what})"
    return collected if kind == "list" else f"{collected}[0]"
