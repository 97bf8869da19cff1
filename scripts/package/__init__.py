"""A published package: its CSV tables, DuckDB, queries, export formats, and how it is written all or none."""
