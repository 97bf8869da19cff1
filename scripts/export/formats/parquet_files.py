"""Parquet: typed columns, with what the schema says of the table and of each column in the metadata of the file."""

from pathlib import Path

import schemas
from scripts.export.formats import Exported, TableFormat


def _write(exported: Exported, table: str, path: Path) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    rows = exported.connection.sql(f"from {table} order by {', '.join(schemas.key_fields(table))}").to_arrow_table()
    described = pa.schema(
        [
            rows.schema.field(name).with_metadata({"title": field["title"], "description": field["description"]})
            for name, field in schemas.fields(table).items()
        ],
        metadata=_told_of_table(exported, table),
    )
    parquet.write_table(rows.cast(described), path, compression="zstd")


def _told_of_table(exported: Exported, table: str) -> dict[str, str]:
    schema, descriptor = schemas.table_schema(table), exported.package.descriptor
    return {
        "title": schema["title"],
        "description": schema["description"],
        "package": f"{descriptor['title']} {descriptor['version']}",
        "license": ", ".join(each["name"] for each in descriptor["licenses"]),
    }


FORMAT = TableFormat(
    "parquet", "Parquet", "application/vnd.apache.parquet", "pandas, polars, R, DuckDB, Spark", _write, order=3
)
