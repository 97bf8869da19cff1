"""A published package: CSV tables, DuckDB and views, queries, export formats, and writing all of it or nothing."""
