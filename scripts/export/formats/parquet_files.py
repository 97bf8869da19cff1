"""Parquet: typed columns, with what the schema says of the table and of each column in the metadata of the file."""

from pathlib import Path

import schemas
from scripts.export.formats import Exported, TableFormat

#: Rows that are held at once, which become a row group of the file.
AT_ONCE = 100_000


def _write(exported: Exported, table: str, path: Path) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    rows = exported.connection.sql(f"from {table} order by {', '.join(schemas.key_fields(table))}")
    batches = rows.to_arrow_reader(AT_ONCE)
    described = pa.schema(
        [
            batches.schema.field(name).with_metadata({"title": field["title"], "description": field["description"]})
            for name, field in schemas.fields(table).items()
        ],
        metadata=_told_of_table(exported, table),
    )
    with parquet.ParquetWriter(path, described, compression="zstd") as file:
        for batch in batches:
            file.write_table(pa.Table.from_batches([batch]).cast(described))


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
