"""One query, asked in a process of its own that can neither write nor reach anything, and that ends with its answer.

`python -m dashboard.sql.sandbox` reads the query as JSON and writes the answer as JSON. Nothing here is imported by the
pages: what a query does to this process, it does to nothing else. DuckDB's own limits are the first wall: a file that
is opened for reading only, no access outside it, a locked configuration, little memory, one thread, an interruption
when the time is up. They are not enough: `select len(range(500000000))` takes all the memory of the machine and cannot
be interrupted. So the system limits the process as well, and `console.py` ends it.
"""

import json
import re
import sys
from contextlib import suppress
from threading import Timer
from typing import Any

import duckdb

from scripts.errors import UsageError
from scripts.package.query import ask, changes, reaches_out, told

READ_ONLY: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "256MB",
    "temp_directory": "",
    "threads": "1",
    "enable_external_access": "false",
    "lock_configuration": "true",
}
MEMORY = 512 * 2**20  # of the process, whatever DuckDB counts
EXACT = 2**53  # what is greater is not exact in JSON, nor in a browser

CLOSED = (
    "Queries read the tables of this package and nothing else: files, other databases, extensions and settings are"
    " closed."
)
#: What tells in which folder the file lies, which may hold the name of a user. DuckDB takes such a name as text too.
TELLING = re.compile("duckdb_(databases|settings)|database_list|pg_settings|current_setting", re.IGNORECASE)
#: What asks another query, put together or written in JSON so that no name stands in this one.
ANOTHER = re.compile(r"\b(query|query_table|json_execute_serialized_sql)\"?\s*\(", re.IGNORECASE)
MEMORY_GONE = "This query needed more memory than there is for one query (256 MB), and was stopped."
READING_ONLY = "The tables can be read here and not changed."


class RefusalError(Exception):
    """The query is not answered; the message says why, in one sentence for the reader."""


def answer(database: str, sql: str, *, rows: int, characters: int, seconds: float) -> dict[str, Any]:
    """The answer to one query: names, at most so many rows and characters, and whether there would be more.

    Raises:
        RefusalError: it is no question, it asks for what is closed, it has an error, or it takes too much.

    """
    if TELLING.search(sql) or ANOTHER.search(_without_texts(sql)):
        raise RefusalError(CLOSED)
    with duckdb.connect(database, read_only=True, config=READ_ONLY) as connection:
        timer = Timer(seconds, connection.interrupt)
        timer.daemon = True
        timer.start()
        try:
            question = ask(connection, sql)
            return _cut(question.columns, connection, rows, characters)
        except UsageError as refused:
            raise RefusalError(f"{str(refused)[0].upper()}{str(refused)[1:]}.") from None
        except duckdb.InterruptException:
            raise RefusalError(f"This query took longer than {_counted(seconds)} and was stopped.") from None
        except (duckdb.OutOfMemoryException, MemoryError):
            raise RefusalError(MEMORY_GONE) from None
        except duckdb.Error as error:
            raise RefusalError(_in_plain_words(error)) from None
        finally:
            timer.cancel()


def _without_texts(sql: str) -> str:
    """A query without its comments and without what stands between quotation marks as text."""
    read = sql.encode("utf-8", "ignore")
    tokens = duckdb.tokenize(read.decode("utf-8"))
    ends = [*(start for start, _ in tokens), len(read)][1:]
    left_out = (duckdb.token_type.string_const, duckdb.token_type.comment)
    kept = (read[start:end] for (start, kind), end in zip(tokens, ends, strict=True) if kind not in left_out)
    return b" ".join(kept).decode("utf-8", "ignore")


def _cut(names: list[str], result: duckdb.DuckDBPyConnection, rows: int, characters: int) -> dict[str, Any]:
    """As many rows as may be shown, one at a time: what is not shown is not computed."""
    shown: list[list[Any]] = []
    while (row := result.fetchone()) is not None:
        cells = [_cell(cell) for cell in row]
        characters -= sum(len(str(cell)) for cell in cells)
        if len(shown) == rows or characters < 0:
            return {"names": names, "rows": shown, "more": True}
        shown.append(cells)
    return {"names": names, "rows": shown, "more": False}


def _cell(cell: object) -> object:
    if isinstance(cell, list):
        return ["" if part is None else str(part) for part in cell]
    if cell is None or isinstance(cell, str | bool) or (isinstance(cell, int) and abs(cell) < EXACT):
        return cell
    return str(cell)


def _in_plain_words(error: duckdb.Error) -> str:
    message = told(error)
    if reaches_out(error) or isinstance(error, duckdb.IOException):
        return CLOSED
    if changes(error):
        return READING_ONLY
    return f"This query cannot be answered: {message.partition(': ')[2] or message}"


def _counted(seconds: float) -> str:
    return "1 second" if seconds == 1 else f"{seconds:g} seconds"


def _limit(seconds: float) -> None:
    """Have the system hold this process to its limits, where it can (not on Windows)."""
    with suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 3, int(seconds) + 3))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # not a byte to any file
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Answer the query on the standard input on the standard output."""
    question = json.load(sys.stdin.buffer)
    _limit(question["seconds"])
    try:
        said = answer(**question)
    except RefusalError as refusal:
        said = {"refused": str(refusal)}
    sys.stdout.buffer.write(json.dumps(said).encode())


if __name__ == "__main__":
    main()
