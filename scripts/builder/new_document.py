"""Starting the extraction of one more document: its text among the documents, what was received beside it, and a module
that has every sentence with what is seen in it.
"""

import hashlib
import json
import keyword
import os
import re
from dataclasses import dataclass
from pathlib import Path

import schemas
from schemas import edtf
from schemas.rows import Span
from scripts.builder.account import sentences
from scripts.builder.draft import Shelf, draft
from scripts.coding.registry import Original
from scripts.documents.document import Document, checked_text
from scripts.documents.lookalikes import code_points
from scripts.documents.plain_files import read_plain
from scripts.documents.quotations import pointing_at
from scripts.errors import DataError, UsageError, visible
from scripts.originals.lines import is_wrapped
from scripts.originals.read import extract
from scripts.reading import find_dates, is_english, is_read

HEAD = '''"""{source_id}: say in a line what the document is.

A `...` is what is still to decide; docs/coding-guide.md says how.
"""

from scripts.coding.entries import Coding
from scripts.coding.registry import {imported}

SOURCE = Source(
{cells}
)


'''


@dataclass(frozen=True, kw_only=True)
class Description:
    """What the one who starts a document says of it; what is None is left open.

    `publisher` is an actor's identifier, `publisher_name` his name where he is no actor yet, `date` is in EDTF.
    """

    publisher: str
    kind: str
    language: str = "en"
    date: str | None = None
    perspective: str | None = None
    address: str | None = None
    publisher_name: str | None = None
    unwrap: bool = False


def start_document(name: str, data: bytes, told: Description, shelf: Shelf, root: Path) -> list[str]:
    """Lay a document and its extraction module down in the project at `root`; returns what was made, what to look at,
    and what to do next. `name` is that of the file, `data` its bytes.

    Raises:
        UsageError: the name is no identifier, there is such a document already, or what is said of it cannot be.
        DataError: its text is not what a document has to be (UTF-8, LF, not empty).

    """
    source_id = _identifier(name)
    module = root / "scripts" / "extract" / f"{source_id.replace('-', '_')}.py"
    target = root / "data" / "documents" / f"{source_id}.txt"
    if os.path.exists(module) or (os.path.exists(target) and read_plain(target) != data):
        raise UsageError(
            f"{source_id}: there is such a document already ({module}); take another name, or go on in that module"
        )
    _refuse_codes(told)
    try:
        ending, extracted = extract(data, unwrap=told.unwrap)
        stored = extracted.text.encode("utf-8") if extracted else data
        document = Document(source_id, checked_text(target, stored), language=told.language)
    except DataError as error:
        raise DataError(f"{visible(name)}: {str(error).removeprefix(f'{target}: ')}") from None
    files = {target: stored}
    original = None
    if extracted:
        original = Original(name=f"{source_id}.{ending}", sha256=_sha256(data), extracted_by=extracted.by)
        files[root / "data" / "originals" / original.name] = data
    publisher, registered = _publisher(document, told, shelf)
    cells = {
        "id": source_id,
        "sha256": _sha256(stored),
        "original": original,
        "title": _title(document),
        "short_title": ...,
        **publisher,
        "kind": told.kind,
        "language": told.language,
        "perspective": told.perspective or ...,
        **_date(document, told),
        "address": told.address,
    }
    cited = [span for words in ("publisher", "date") for span in _cited(document, cells[words])]
    files[module] = _module(source_id, cells, draft(document, shelf, cited)).encode("utf-8")
    _write(files, root / "scripts" / "extract" / "actors.toml", registered)
    made = [f"{path}: {what}" for path, what in zip(files, _kinds(original), strict=True)]
    wrapped = not extracted and is_wrapped(document.text)
    hint = ["its lines are cut to the width of a page, so that paragraphs are cut too; start it again with --unwrap"]
    return [
        *made,
        *([f"actors.toml: {told.publisher}, the publisher; say what he is"] if registered else []),
        *(f"look: {remark}" for remark in [*(extracted.remarks if extracted else []), *(hint if wrapped else [])]),
        *(f"look: {remark}" for remark in _not_read(told.language)),
        f"then: python -m scripts progress {source_id}",
    ]


def _not_read(language: str) -> list[str]:
    """What no reader of ours reads of a text in a language."""
    if is_english(language):
        return []
    there = (
        "of its language figures, dates and quotation marks are read"
        if is_read(language)
        else "its language is not read"
    )
    return [f"{there}; which words claim something, and what they mean, you alone decide: read each sentence"]


def _kinds(original: Original | None) -> list[str]:
    if original is None:
        return ["the document, as received", "every sentence of it, with what is seen there; decide what is open"]
    return [
        f"its text, by {original.extracted_by}; offsets point into it",
        "the document, as received",
        "every sentence of it, with what is seen there; decide what is open",
    ]


def _identifier(name: str) -> str:
    source_id = Path(name).stem
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", source_id) or keyword.iskeyword(source_id):
        strange = next((character for character in name if not character.isascii()), "")
        what = f"has {code_points(strange)}; " if strange else ""
        raise UsageError(
            f"{visible(name)}: {what}name the file by its identifier, such as some-source-2026-01-31.txt"
            " (lower case, digits, hyphens), or say it: --id some-source-2026-01-31"
        )
    return source_id


def _refuse_codes(told: Description) -> None:
    kinds = schemas.codes("sources", "kind")
    if told.kind not in kinds:
        raise UsageError(f"--kind {visible(told.kind)}: there is no such kind; kinds: {', '.join(kinds)}")
    if not re.fullmatch("[a-z]{2}", told.language):
        raise UsageError(
            f"--language {visible(told.language)}: name it by two letters, as in ISO 639-1: en, az, hy, ru, fr"
        )
    if told.date:
        try:
            edtf.bounds(told.date)
        except ValueError as error:
            raise UsageError(f"--date {visible(told.date)}: {error}; write it as 2026-01-31, 2026-01 or 2026") from None


def _publisher(document: Document, told: Description, shelf: Shelf) -> tuple[dict[str, object], str]:
    """The cells of SOURCE that name the publisher, and the entry of him that the registry needs, if it has none."""
    text = document.text
    known = [m for m in shelf.names.mentions(text) if m.actor_id == told.publisher]
    span = (known[0].start, known[0].end) if known else None
    if not span and told.publisher_name:
        found = document.occurrences(told.publisher_name, 0, len(text))
        span = found[0] if found else None
    if not known and told.publisher not in shelf.actors and not told.publisher_name:
        raise UsageError(
            f"--publisher {visible(told.publisher)}: there is no such actor yet; say his name, too: --publisher-name"
        )
    if span is None and not told.address:
        raise UsageError(
            f"the document does not name its publisher, {visible(told.publisher)}; say where it was published:"
            ' --address "https://… (seen on 1 February 2026)"'
        )
    new = "" if told.publisher in shelf.actors else _entry(document, told, span)
    if span:
        return {"publisher": (told.publisher, pointing_at(document, span, (0, len(text))))}, new
    return {"publisher": (told.publisher,), "external_publisher": told.address}, new


def _entry(document: Document, told: Description, span: Span | None) -> str:
    """The publisher's entry in actors.toml."""
    found = sentences(document)
    paragraph, sentence = next(pair for pair in found if span is None or pair[1][0] <= span[0] < pair[1][1])
    place = paragraph.start, paragraph.end
    cells = {
        "name": told.publisher_name,
        "kind": "outlet" if told.kind in ("news_item", "analysis") else "organisation",
        "at": [document.source_id, document.locator(*place) if span else ""],
        "quote": pointing_at(document, sentence, place) if span else _title(document),
        **({} if span else {"external_name": told.address}),
    }
    lines = (f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in cells.items())
    return f"\n[{told.publisher}]\n" + "\n".join(lines) + "\n"


def _date(document: Document, told: Description) -> dict[str, object]:
    """The cells of SOURCE that date the document: with the words that print the date, or from elsewhere."""
    if told.date is None:
        return {"date": None}
    for mention in find_dates(document.text, document.language):
        if mention.edtf == told.date:
            span = mention.start, mention.end
            return {"date": (told.date, pointing_at(document, span, (0, len(document.text))))}
    if not told.address:
        raise UsageError(
            f"the document does not print the date {told.date}; say where it was published:"
            ' --address "https://… (seen on 1 February 2026)"'
        )
    site = re.match(r"https?://(?:www\.)?([^/\s]+)", told.address)
    reference = f"{site[1] + ', ' if site else ''}dated {told.date}: {told.address}"
    return {"date": None, "external_date": told.date, "external_date_reference": reference}


def _cited(document: Document, cell: object) -> list[Span]:
    """Where the words stand that give a cell of SOURCE."""
    words = cell[1] if isinstance(cell, tuple) and len(cell) > 1 else ""
    return document.occurrences(words, 0, len(document.text))


def _title(document: Document) -> str:
    """The first line that stands there once, as it is found again by its words."""
    lines = [document.slice(p.start, p.end) for p in document.paragraphs]
    once = [line for line in lines if len(document.occurrences(line, 0, len(document.text))) == 1]
    return (once or lines)[0]


def _module(source_id: str, cells: dict[str, object], body: str) -> str:
    needless = {name for name, cell in cells.items() if cell is None}
    shown = "\n".join(f"    {name}={_python(cell)}," for name, cell in cells.items() if name not in needless)
    imported = "Original, Source" if cells["original"] else "Source"
    return HEAD.format(source_id=source_id, imported=imported, cells=shown) + body


def _python(cell: object) -> str:
    """A value as it is written in a module."""
    if cell is ...:
        return "..."
    if isinstance(cell, Original):
        parts = ", ".join(f"{name}={_python(value)}" for name, value in vars(cell).items())
        return f"Original({parts})"
    if isinstance(cell, tuple):
        return f"({', '.join(map(_python, cell))}{',' if len(cell) == 1 else ''})"
    return json.dumps(cell, ensure_ascii=False)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(files: dict[Path, bytes], registry: Path, registered: str) -> None:
    """Write all of them or none, and the publisher's entry behind the others."""
    made: list[Path] = []
    try:
        for path, data in files.items():
            if path.parent.name == "originals":
                path.parent.mkdir(exist_ok=True)
            if not path.exists():
                with path.open("xb") as file:
                    made.append(path)
                    file.write(data)
        if registered:
            with registry.open("a", encoding="utf-8", newline="\n") as file:
                file.write(registered)
    except OSError as error:
        for path in made:
            path.unlink()
        raise UsageError(f"{error.filename}: cannot be written ({error.strerror}); nothing was made") from None
