"""The metadata for Datasette speaks of tables, columns and searches that the SQLite file has."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.export.conftest import NAME

#: What one types, and nothing at first: marks, signs and words that FTS5 would read as its own.
ASKED = ("", "lamp", "signal-lamp  dark", '"lamp')


def test_all_that_it_names_is_in_the_file(exported: Path):
    told = json.loads((exported / f"{NAME}.datasette.json").read_bytes())["databases"][NAME]
    with closing(sqlite3.connect(exported / f"{NAME}.sqlite")) as connection:
        for table, about in told["tables"].items():
            columns = {row[1] for row in connection.execute(f"pragma table_info({table})")}
            assert {*about.get("columns", {}), *about.get("facets", [])} <= columns, table
            assert about["description"]
        for query in told["queries"].values():
            found = {words: len(connection.execute(query["sql"], {"words": words}).fetchall()) for words in ASKED}
            assert found.pop("") == 0
            assert 0 not in found.values()
