"""Tables as they are published: CSV, UTF-8, LF, one header line, rows ordered by key, an empty cell for nothing."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path

import schemas
from schemas.rows import Row
from scripts.documents.lookalikes import most_alike, told_apart
from scripts.documents.plain_files import check_plain, read_plain
from scripts.errors import RENEW, DataError, shortened, visible


def to_csv(table: str, rows: list[Row]) -> bytes:
    """The rows of a table as the bytes of its file; the columns are the schema's."""
    fields = schemas.fields(table)
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(fields)
    writer.writerows(map(itemgetter(*fields), rows))
    return buffer.getvalue().encode("utf-8")


def read_csv(path: Path, table: str) -> list[dict[str, str]]:
    """The rows of a published table as they stand in the file: every cell a string, an empty one for nothing.

    Raises:
        DataError: the file is missing, is not UTF-8, or its header is not the schema's; or a row is longer or shorter
            than the header.

    """
    with _readable(path):
        text = read_plain(path).decode("utf-8")
    reader = csv.reader(io.StringIO(text, newline=""))
    expected = _columns(reader, path, table)
    rows: list[dict[str, str]] = []
    once: dict[str, str] = {}  # many cells hold the same words, and these are kept once
    for number, cells in enumerate(_records(reader, path), start=2):
        if len(cells) != len(expected):
            raise DataError(
                f"{path}, row {number}: has {len(cells)} cells, the header has {len(expected)}; quote cells that"
                " contain commas"
            )
        rows.append(dict(zip(expected, map(once.setdefault, cells, cells), strict=True)))
    return rows


def check_header(path: Path, table: str) -> None:
    """Refuse a file that cannot be read, or whose columns are not the schema's; its first line is read, and no more.

    Raises:
        DataError: as `read_csv`.

    """
    with _readable(path):
        check_plain(path)
        with path.open("rb") as file:
            line = file.readline().decode("utf-8")
    _columns(csv.reader([line]), path, table)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}); {RENEW}") from None
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: is not UTF-8 (byte {error.start}); save the table as UTF-8") from None


def _columns(reader: Iterator[list[str]], path: Path, table: str) -> list[str]:
    """The columns of the schema, which the header has to name."""
    header, expected = _header(reader, path), list(schemas.fields(table))
    if header and header[0].startswith("\ufeff"):
        raise DataError(f"{path}: has a byte order mark; save the table as UTF-8 without one")
    if header != expected:
        raise DataError(
            f"{path}: {_difference(header, expected)}; the columns are those of schemas/{table}.schema.json, in"
            " that order"
        )
    return expected


def _header(reader: Iterator[list[str]], path: Path) -> list[str]:
    try:
        return next(reader, [])
    except csv.Error as error:
        raise DataError(f"{path}, row 1: cannot be read ({error}); close the quotation mark that is open") from None


def _records(reader: Iterator[list[str]], path: Path) -> Iterator[list[str]]:
    number = 2
    try:
        for number, cells in enumerate(reader, start=2):
            yield cells
            number += 1
    except csv.Error as error:
        raise DataError(
            f"{path}, row {number}: cannot be read ({error}); close the quotation mark that is open"
        ) from None


def _difference(header: list[str], expected: list[str]) -> str:
    missing = [name for name in expected if name not in header]
    extra = [name for name in header if name not in expected]
    if missing:
        alike = most_alike(missing[0], extra)
        difference = told_apart(alike, missing[0], ("the file", "the schema")) if alike else ""
        others = [f"and extra column {_listed(extra)}"] if extra else []
        told = ": ".join([*others, *filter(None, [difference])])
        return f"missing column {', '.join(missing)}" + (f" ({told})" if told else "")
    if extra:
        return f"extra column {_listed(extra)}"
    moved = next(name for name, wanted in zip(header, expected, strict=False) if name != wanted)
    return f"column {moved} is out of order"


def _listed(names: list[str]) -> str:
    return visible(shortened(", ".join(names), 200))
