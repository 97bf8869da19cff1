"""The package in DuckDB: typed tables with their keys, and views that answer questions.

The views are the `.sql` files in `views/`, each with the question that it answers as its first comment.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import schemas
from scripts.errors import DataError
from scripts.package.csv_tables import check_header, read_csv
from scripts.package.package import Package

if TYPE_CHECKING:  # the dashboard's server starts before DuckDB is there
    import duckdb

VIEWS = Path(__file__).parent / "views"
Config = dict[str, str | bool | int | float | list[str]]
#: A file that every DuckDB since 1.1 opens, and no larger than small tables need.
FILE: Config = {
    "storage_compatibility_version": "v1.0.0",
    "default_block_size": "16384",
}
#: Nothing is fetched from anywhere, and nothing is printed by a query that takes long.
QUIET = """
    set autoinstall_known_extensions = false; set autoload_known_extensions = false; set enable_progress_bar = false;
"""
#: So many rows of an answer are held at once.
AT_ONCE = 2000
TYPES = {"string": "VARCHAR", "integer": "BIGINT", "date": "DATE"}


def load(
    package: Package, target: str = ":memory:", config: Config = FILE, *, views: Literal["view", "table"] = "view"
) -> "duckdb.DuckDBPyConnection":
    """A database with the package's tables and views, in memory or in a new file; a view may be a table of its answer.

    Raises:
        DataError: a table cannot be read, or breaks a type or a key.
        write_errors(): the file cannot be written.

    """
    import duckdb

    connection = _connected(target, config)
    connection.execute("begin")
    for table in schemas.TABLES:
        check_header(package.path(table), table)
        try:
            connection.execute(create_statement(table))
            _fill(connection, table, package.path(table))
        except duckdb.Error as error:
            connection.close()
            if target != ":memory:" and isinstance(error, write_errors()):
                raise
            read_csv(package.path(table), table)  # a file that is no table gets our message, not the database's
            raise DataError(
                f"{package.path(table)}: {_first_line(error)}; run python -m scripts validate to see what is wrong"
            ) from None
    connection.execute(f"create view package as {package_query(package)}")
    for view in view_files():
        connection.execute(f"create {views} {view.stem} as {view.read_text(encoding='utf-8')}")
    connection.execute("commit")
    return connection


def write_errors() -> tuple[type[Exception], type[Exception], type[Exception]]:
    """What DuckDB raises where its file cannot be written."""
    import duckdb

    return duckdb.IOException, duckdb.FatalException, duckdb.TransactionException


def opened(path: Path, memory: str) -> "duckdb.DuckDBPyConnection":
    """A database in a file, to be asked only, in so much `memory` ("200MB"): what needs more lies beside it."""
    return _connected(str(path), {"memory_limit": memory}, read_only=True)


def _connected(target: str, config: Config, *, read_only: bool = False) -> "duckdb.DuckDBPyConnection":
    import duckdb

    connection = duckdb.connect(target, read_only=read_only, config=config)
    connection.execute(QUIET)
    return connection


def answered(connection: "duckdb.DuckDBPyConnection", sql: str) -> Iterator[dict[str, Any]]:
    """The rows of an answer one after the other, so that a large one is never held as a whole."""
    with connection.cursor() as cursor:
        names = [column[0] for column in cursor.execute(sql).description]
        while rows := cursor.fetchmany(AT_ONCE):
            yield from (dict(zip(names, row, strict=True)) for row in rows)


def count(connection: "duckdb.DuckDBPyConnection", table: str) -> int:
    """How many rows a table or a view has."""
    (found,) = connection.execute(f"select count(*) from {table}").fetchall()
    return int(found[0])


def package_query(package: Package) -> str:
    """The SQL of the view `package`: which package and which version of it this is, in one row."""
    told = {name: str(package.descriptor.get(name, "")).replace("'", "''") for name in ("title", "version")}
    return "select " + ", ".join(f"'{value}' as {name}" for name, value in told.items())


def view_files() -> list[Path]:
    """The files of the views, in the order in which they are made: a view behind those that it asks."""
    files = {path.stem: path for path in sorted(VIEWS.glob("*.sql"))}
    asked = {name: set(re.findall(r"\w+", path.read_text(encoding="utf-8"))) for name, path in files.items()}
    order = TopologicalSorter({name: sorted(asked[name] & files.keys() - {name}) for name in files})
    return [files[name] for name in order.static_order()]


def question(view: Path) -> str:
    """The question that a view answers: its leading comment."""
    lines = view.read_text(encoding="utf-8").splitlines()
    comment = [
        line.removeprefix("--").strip()
        for line in lines[: next(i for i, line in enumerate(lines) if not line.startswith("--"))]
    ]
    return " ".join(comment)


def create_statement(table: str) -> str:
    """The DDL of a table, from its Table Schema."""
    parts = [_column(field) for field in schemas.table_schema(table)["fields"]]
    parts.append(f"primary key ({', '.join(schemas.key_fields(table))})")
    for column, target, key in _foreign_keys(table):
        parts.append(f"foreign key ({column}) references {target} ({key})")
    return f"create table {table} (\n  " + ",\n  ".join(parts) + "\n)"


def _column(field: schemas.Field) -> str:
    required = " not null" if field.get("constraints", {}).get("required") else ""
    return f'"{field["name"]}" {TYPES[field["type"]]}{required}'


def _foreign_keys(table: str) -> list[tuple[str, str, str]]:
    """The foreign keys that DuckDB can hold: to a table loaded before, or to another row of the same one.

    DuckDB knows no deferred keys, so two of the schemas' keys are left to the other checks: a source names its
    publisher among the actors, which name their source; and a publisher is an actor that is introduced by itself.
    """
    keys = []
    for column, (target, key) in schemas.foreign_keys(table).items():
        loaded_before = schemas.TABLES.index(target) <= schemas.TABLES.index(table)
        names_itself = target == table and column in ("asserted_by", "reported_by")
        if loaded_before and not names_itself:
            keys.append((column, target, key))
    return keys


def _fill(connection: "duckdb.DuckDBPyConnection", table: str, path: Path) -> None:
    """Read the CSV with nothing guessed; rows that point at rows of the same table follow those that they point at."""
    columns = ", ".join(f"'{name}': 'VARCHAR'" for name in schemas.fields(table))
    read = (
        f"select {', '.join(map(_typed, schemas.fields(table).values()))} from read_csv(?, columns = {{{columns}}},"
        " header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '')"
    )
    own = [column for column, target, _ in _foreign_keys(table) if target == table]
    if not own:
        connection.execute(f"insert into {table} {read}", [str(path)]).fetchall()
        return
    connection.execute(f"create or replace temp table incoming as {read}", [str(path)])
    key = schemas.primary_key(table)
    pointing = connection.execute(f"select {key}, {', '.join(own)} from incoming").fetchall()
    for keys in _generations(pointing):
        connection.execute(f"insert into {table} select * from incoming where {key} in (select unnest(?))", [keys])
    # What was never ready points in a circle, or has no key: the constraints say so.
    if len(connection.execute(f"select {key} from {table}").fetchall()) < len(pointing):
        connection.execute(f"insert into {table} select * from incoming anti join {table} using ({key})")
    connection.execute("drop table incoming")


def _generations(rows: Sequence[tuple[str, ...]]) -> Iterator[list[str]]:
    """The keys of a table: those that point at none of it, those that point at these only, and so on; a row is a key,
    and what it points at.
    """
    sorter = TopologicalSorter({key: [each for each in others if each] for key, *others in rows})
    with suppress(CycleError):
        sorter.prepare()
    while ready := sorter.get_ready():
        yield list(ready)
        sorter.done(*ready)


def _typed(field: schemas.Field) -> str:
    name, kind = field["name"], TYPES[field["type"]]
    return f'cast("{name}" as {kind}) as "{name}"'


def _first_line(error: "duckdb.Error") -> str:
    return str(error).strip().splitlines()[0]
