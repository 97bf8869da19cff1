"""What is in the zip: the Data Package, and what a stranger needs to read, cite and verify it without this project."""

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import schemas
from scripts.errors import RENEW, DataError
from scripts.export.release.descriptions import descriptions
from scripts.export.release.page import html_page
from scripts.export.release.readme import readme
from scripts.package.bibliography import cff
from scripts.package.database import TYPES, answered, count, package_query, view_files
from scripts.package.markdown_pages import markdown_page
from scripts.package.package import Package

if TYPE_CHECKING:
    import duckdb

HERE = Path(__file__).parent
VERIFIERS = ("verify.py", "verify.sql")
#: Pages on the data; those on the software are no part of it.
PAGES = ("how-to-read.md", "codebook.md", "coding-guide.md", "questions.md", "mutations.md")
#: What lies beside a package and goes with it, where it is there, and what that tells.
BESIDE = {
    "LICENSE": "on what terms the tables may be used",
    "ERRATA.md": "what is known to be wrong in the documents, and in how they were coded",
    "CHANGELOG.md": "what has changed from version to version",
}
#: Bytes of a file, and rows of an answer, that are held at once.
AT_ONCE, ROWS_AT_ONCE = 2**20, 1000


def contents(package: Package, connection: "duckdb.DuckDBPyConnection") -> Iterator[tuple[str, Iterable[bytes]]]:
    """The files of the zip by their names, each piece by piece, so that none is held as a whole; `connection` has the
    tables and views of the package. They are to be read in their order: the last tell sizes and sums of all others.

    Raises:
        DataError: a file of the package cannot be read.

    """
    sizes: dict[str, int] = {}
    sums: dict[str, str] = {}

    def read(name: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
        size, told = 0, hashlib.sha256()
        for piece in pieces:
            size += len(piece)
            told.update(piece)
            yield piece
        sizes[name], sums[name] = size, told.hexdigest()

    for name, pieces in chain(_pages(package, connection), _tables(package, connection)):
        yield name, read(name, pieces)
    for name, data in descriptions(package, sizes).items():
        yield name, read(name, [data])
    yield "SHA256SUMS", ["".join(f"{sums[name]}  {name}\n" for name in sorted(sums)).encode()]


def _pages(package: Package, connection: "duckdb.DuckDBPyConnection") -> Iterator[tuple[str, Iterable[bytes]]]:
    """What is to be read, each page as Markdown and as HTML; the read-me first."""
    counts = {table: count(connection, table) for table in schemas.TABLES}
    beside = {name: told for name, told in BESIDE.items() if (package.root / name).is_file()}
    files = {"README.md": readme(package, counts, beside).encode()}
    files |= {name: (package.root / name).read_bytes() for name in beside}
    docs = {f"docs/{page}": package.root / "docs" / page for page in PAGES}
    files |= {name: path.read_bytes() for name, path in docs.items() if path.is_file()}
    files |= {_as_html(name): _page(text) for name, text in files.items() if name.endswith(".md")}
    files["CITATION.cff"] = cff(package.descriptor).encode()
    return ((name, [data]) for name, data in files.items())


def _tables(package: Package, connection: "duckdb.DuckDBPyConnection") -> Iterator[tuple[str, Iterable[bytes]]]:
    """The Data Package, every claim in one table, and what is asked of them."""
    yield from data_package(package)
    yield "claims.csv", flat_claims(connection)
    yield "load.sql", [load_sql(package).encode()]
    yield from ((f"views/{view.name}", [view.read_bytes()]) for view in view_files())
    yield from ((name, [(HERE / name).read_bytes()]) for name in VERIFIERS)


def data_package(package: Package) -> Iterator[tuple[str, Iterable[bytes]]]:
    """The Data Package itself: descriptor, schemas, tables and documents, ready to be validated anywhere."""
    inside = ["datapackage.json"]
    for resource in package.descriptor["resources"]:
        inside += [resource["path"], *([resource["schema"]] if isinstance(resource.get("schema"), str) else [])]
    return ((name, _pieces(package.root / name)) for name in inside)


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while piece := file.read(AT_ONCE):
                yield piece
    except OSError as error:
        raise DataError(f"{error.filename}: cannot be read ({error.strerror}); {RENEW}") from None


def load_sql(package: Package) -> str:
    """`load.sql`: a script for DuckDB that makes the tables, with their types, and the views."""
    parts = ["-- In the folder that was unzipped: duckdb -init load.sql\n"]
    for table in schemas.TABLES:
        columns = ", ".join(f"'{name}': '{TYPES[field['type']]}'" for name, field in schemas.fields(table).items())
        parts.append(
            f"create or replace table {table} as from read_csv('data/{table}.csv', header = true, auto_detect = false,"
            f" delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = {{{columns}}});\n"
        )
    parts.append(f"create or replace view package as {package_query(package)};\n")
    parts += [
        f"\ncreate or replace view {view.stem} as\n{view.read_text(encoding='utf-8')};\n" for view in view_files()
    ]
    return "".join(parts)


def flat_claims(connection: "duckdb.DuckDBPyConnection") -> Iterator[bytes]:
    """`claims.csv`: a row for each claim, with names, not identifiers, and its footnote."""
    named = [name for name in connection.sql("from claims").columns if name == "record_id" or not name.endswith("_id")]
    rows = answered(connection, f"select {', '.join(named)} from claims")
    yield _csv([named])
    while some := list(islice(rows, ROWS_AT_ONCE)):
        yield _csv(row.values() for row in some)


def _csv(rows: Iterable[Iterable[object]]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue().encode()


def _as_html(name: str) -> str:
    return name.removesuffix(".md") + ".html"


def _page(text: bytes) -> bytes:
    return html_page(markdown_page(text.decode("utf-8"), _link)).encode()


def _link(target: str) -> str:
    """A link between pages leads to the page in HTML."""
    page, sign, anchor = target.partition("#")
    return f"{_as_html(page)}{sign}{anchor}" if page.endswith(".md") else target
