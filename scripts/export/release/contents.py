"""What is in the zip: the Data Package, and what a stranger needs to read, cite and verify it without this project."""

import csv
import hashlib
import io
from pathlib import Path

import duckdb

import schemas
from scripts.errors import RENEW, DataError
from scripts.export.release.descriptions import descriptions
from scripts.export.release.page import html_page
from scripts.export.release.readme import readme
from scripts.package.bibliography import cff
from scripts.package.database import TYPES, package_query, view_files
from scripts.package.markdown_pages import markdown_page
from scripts.package.package import Package

HERE = Path(__file__).parent
VERIFIERS = ("verify.py", "verify.sql")
#: Pages on the data; those on the software are no part of it.
PAGES = ("how-to-read.md", "codebook.md", "coding-guide.md", "questions.md", "mutations.md")
#: What lies beside a package and goes with it, where it is there.
BESIDE = ("LICENSE", "CHANGELOG.md", "ERRATA.md")


def contents(package: Package, connection: duckdb.DuckDBPyConnection) -> dict[str, bytes]:
    """The files of the zip by their names; `connection` has the tables and views of the package.

    Raises:
        DataError: a file of the package cannot be read.

    """
    files = data_package(package)
    files |= {f"views/{view.name}": view.read_bytes() for view in view_files()}
    files |= {name: (HERE / name).read_bytes() for name in VERIFIERS}
    files |= {name: (package.root / name).read_bytes() for name in BESIDE if (package.root / name).is_file()}
    docs = {f"docs/{page}": package.root / "docs" / page for page in PAGES}
    files |= {name: path.read_bytes() for name, path in docs.items() if path.is_file()}
    files["load.sql"] = load_sql(package).encode()
    files["claims.csv"] = flat_claims(connection)
    files["CITATION.cff"] = cff(package.descriptor).encode()
    counts = {table: len(connection.sql(f"select 1 from {table}")) for table in schemas.TABLES}
    files["README.md"] = readme(package, counts).encode()
    files |= {_as_html(name): _page(text) for name, text in files.items() if name.endswith(".md")}
    files |= descriptions(package, files)
    sums = "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return {name: files[name] for name in sorted(files)} | {"SHA256SUMS": sums.encode()}


def data_package(package: Package) -> dict[str, bytes]:
    """The Data Package itself: descriptor, schemas, tables and documents, ready to be validated anywhere."""
    inside = ["datapackage.json"]
    for resource in package.descriptor["resources"]:
        inside += [resource["path"], *([resource["schema"]] if isinstance(resource.get("schema"), str) else [])]
    try:
        return {name: (package.root / name).read_bytes() for name in inside}
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


def flat_claims(connection: duckdb.DuckDBPyConnection) -> bytes:
    """`claims.csv`: a row for each claim, with names, not identifiers, and its footnote."""
    named = [name for name in connection.sql("from claims").columns if name == "record_id" or not name.endswith("_id")]
    answer = connection.sql(f"select {', '.join(named)} from claims")
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows(answer.fetchall())
    return buffer.getvalue().encode()


def _as_html(name: str) -> str:
    return name.removesuffix(".md") + ".html"


def _page(text: bytes) -> bytes:
    return html_page(markdown_page(text.decode("utf-8"), _link)).encode()


def _link(target: str) -> str:
    """A link between pages leads to the page in HTML."""
    page, sign, anchor = target.partition("#")
    return f"{_as_html(page)}{sign}{anchor}" if page.endswith(".md") else target
