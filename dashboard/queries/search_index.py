"""The index of the search: SQLite's full text (FTS5), in a file that is made once for each content of the package.

It comes with Python; DuckDB's is an extension that has to be downloaded, and a library for a thousand sentences would
be one more to keep. It holds the words of `spellings.tokens`, so that what is found and what is marked are compared in
one way. Entries are numbered kind by kind, so a kind is a range of numbers.
"""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import Any

from dashboard import shown_package
from dashboard.queries import short_names
from dashboard.queries.search_entries import KINDS, entries
from dashboard.text.spellings import sounds, tokens

#: Names that sound shorter are not found by their sound.
SOUNDING = 3
COLUMNS = ("title", "quotation", "about", "names")
SCHEMA = f"""
    create virtual table entry using fts5({", ".join(COLUMNS)}, content='', columnsize=1);
    create table shown (
        id integer primary key, kind text, record_id text, title text, quotations text, claimant text, source_id text,
        source text, locator text
    );
    create table kind (kind text, first integer, last integer);
    create table sound (sound text, name text, primary key (sound, name)) without rowid;
"""


def opened() -> sqlite3.Connection:
    """The index of the package as it is published, to be asked only."""
    return sqlite3.connect(_address(*shown_package.published()), uri=True, check_same_thread=False)


@lru_cache(maxsize=2)
def _address(*published: Any) -> str:
    """Where the index is: in a file, or in memory where none can be kept."""
    from dashboard.prepared import database  # and DuckDB with it; the server need not wait for it to start

    path = database.kept("search", ".sqlite", _write)
    if path:
        return f"{path.as_uri()}?mode=ro&immutable=1"
    address = f"file:search-{hash(published)}?mode=memory&cache=shared"
    _fill(_in_memory(address))
    return address


@lru_cache(maxsize=2)
def _in_memory(address: str) -> sqlite3.Connection:
    """What is in memory is there for as long as a connection to it is."""
    return sqlite3.connect(address, uri=True, check_same_thread=False)


def _write(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        _fill(connection)


def _fill(connection: sqlite3.Connection) -> None:
    """Write every entry: its words to be found by, and what is shown of it."""
    connection.executescript(SCHEMA)
    sources = short_names.documents()
    capitals: dict[str, int] = defaultdict(int)
    first = dict.fromkeys(KINDS, 0)
    last = dict.fromkeys(KINDS, -1)
    for number, entry in enumerate(entries(), start=1):
        words = []
        for text in entry.texts():
            there = tokens(text)
            words.append(" ".join(token.word for token in there))
            for token in there:
                capitals[token.word] += 1 if text[token.start].isupper() else -1
        connection.execute(f"insert into entry (rowid, {', '.join(COLUMNS)}) values (?, ?, ?, ?, ?)", (number, *words))
        told = (entry.title, json.dumps(entry.quotations), entry.claimant, entry.source_id, sources[entry.source_id])
        shown = (number, entry.kind, entry.record_id, *told, entry.locator)
        connection.execute("insert into shown values (?, ?, ?, ?, ?, ?, ?, ?, ?)", shown)
        first[entry.kind], last[entry.kind] = first[entry.kind] or number, number
    connection.executemany("insert into kind values (?, ?, ?)", [(kind, first[kind], last[kind]) for kind in KINDS])
    # A name is a word that is written with a capital, but for addresses and such.
    names = (word for word, more in capitals.items() if more > 0)
    connection.executemany(
        "insert or ignore into sound values (?, ?)",
        ((sound, name) for name in names for sound in sounds(name) if len(sound) >= SOUNDING),
    )
    connection.commit()
