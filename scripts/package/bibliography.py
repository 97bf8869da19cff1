"""References of the package, a table, a document and any record: plain words, BibTeX, RIS, CSL-JSON; and the CFF.

    reference = bibliography.of_record(row, descriptor, site="https://claims.example")
    bibliography.FORMATS["ris"].written(reference)

`of_package`, `of_document` and `of_record` say once what a reference has; the formats write it. A claim is cited as
the words of its claimant in the document that prints them, found in this package: its author is the claimant, its
container the document, its archive the package. The words of its footnote are those of the view `citations`; the full
address and the day of access follow where they are known.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

import schemas
from schemas.rows import Row
from scripts.package.database import answered

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Descriptor = Mapping[str, Any]

STATUS = "Claims as printed; not independently verified."

#: One row for each record that quotes a document, with all that `of_record` needs, for `where record_id = …`.
RECORDS = """
    select cited.*, source.date_edtf as source_date_edtf, source.language, voice.label as voice_label
    from citations as cited join sources as source using (source_id)
    join codes as voice on voice.vocabulary = 'voice' and voice.code = cited.voice
"""
#: One row for each document, with all that `of_document` needs.
DOCUMENTS = """
    select source.*, publisher.name as publisher
    from sources as source join actors as publisher on publisher.actor_id = source.publisher_id
"""

#: What is cited → its type in BibTeX, in RIS, in CSL.
TYPES = {
    "package": ("misc", "DATA", "dataset"),
    "claim": ("misc", "GEN", "document"),
    "news_item": ("misc", "NEWS", "article-newspaper"),
    "analysis": ("misc", "ELEC", "webpage"),
    "bulletin": ("techreport", "RPRT", "report"),
    "document": ("misc", "GEN", "document"),
}
#: Where the package is found → how a CITATION.cff calls it.
CFF_PLACES = {"homepage": "url", "repository": "repository-code", "doi": "doi"}
#: What BibTeX reads as more than a letter.
BIBTEX = str.maketrans(
    {letter: f"\\{letter}" for letter in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)
DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True)
class Reference:
    """One thing that is cited, in no format yet. What is empty is not known."""

    key: str
    kind: str
    """One of `TYPES`."""
    title: str
    author: str
    issued: str
    """An EDTF date, or as it is printed."""
    words: str
    """The whole reference in plain words, without address and day of access."""
    container: str = ""
    publisher: str = ""
    place: str = ""
    """Where in the container."""
    version: str = ""
    archive: str = ""
    """The package and its version, for what is found in it."""
    note: str = STATUS
    language: str = ""
    url: str = ""
    accessed: date | None = None


def of_package(descriptor: Descriptor, table: str = "") -> Reference:
    """The reference of the package, or of one of its tables."""
    title = f"{schemas.table_schema(table)['title']} (table {table})" if table else str(descriptor["title"])
    author, year = _authors(descriptor), str(descriptor["created"])[:4]
    within = f"{title}, in: " if table else ""
    return Reference(
        key=f"{descriptor['name']}-{descriptor['version']}" + (f"-{table}" if table else ""),
        kind="package",
        title=title,
        author=author,
        issued=str(descriptor["created"])[:10],
        words=f"{author} ({year}): {within}{_whole(descriptor)} [data set]. {STATUS}",
        container=str(descriptor["title"]) if table else "",
        version=str(descriptor["version"]),
    )


def of_document(source: Row, descriptor: Descriptor) -> Reference:
    """The reference of a document, of which `source` is a row of `DOCUMENTS`."""
    printed = source["date_printed"] or "undated"
    link = f" {source['reuse_link']}" if source["reuse_link"] else ""
    return Reference(
        key=source["source_id"],
        kind=source["kind"] if source["kind"] in TYPES else "document",
        title=source["title"],
        author=source["publisher"],
        issued=_dated(source["date_edtf"], source["date_printed"]),
        words=f"{source['publisher']}, “{source['title']}”, {printed}. {_whole(descriptor)}, document"
        f" {source['source_id']}.{link}",
        publisher=source["publisher"],
        archive=_whole(descriptor),
        note=source["reuse_terms"] or "",
        language=source["language"] or "",
    )


def of_record(record: Row, descriptor: Descriptor) -> Reference:
    """The reference of a claim, an event or an actor, of which `record` is a row of `RECORDS`."""
    return Reference(
        key=record["record_id"],
        kind="claim",
        title=_in_marks(record["quote"]),
        author=record["claimant"],
        issued=_dated(record["source_date_edtf"], record["source_date_printed"]),
        words=record["footnote"],
        container=record["source_title"],
        publisher=record["publisher"],
        place=record["locator"],
        archive=_whole(descriptor),
        note=f"Reported by {record['reporter']} ({record['voice_label']}). {STATUS}"
        + (f" {record['reuse_link']}" if record["reuse_link"] else ""),
        language=record["language"] or "",
    )


def of_row(table: str, record_id: str, words: str, descriptor: Descriptor) -> Reference:
    """The reference of a row that is ours, not a document's: a discrepancy, a code, what became of a sentence."""
    whole = of_package(descriptor, table)
    told = f"“{words}” " if words else ""
    return replace(
        whole,
        key=record_id,
        title=words or record_id,
        container=whole.title,
        words=f"{told}{whole.author}, in: {_whole(descriptor)}, table {table}, record {record_id}.",
        archive=_whole(descriptor),
    )


def references(connection: "DuckDBPyConnection", descriptor: Descriptor) -> Iterator[Reference]:
    """The references of the package, of its documents and of every record that quotes one, in that order."""
    yield of_package(descriptor)
    for row in answered(connection, f"{DOCUMENTS} order by source_id"):
        yield of_document(row, descriptor)
    for row in answered(connection, f"{RECORDS} order by source_id, quote_start, table_name, record_id"):
        yield of_record(row, descriptor)


def at(reference: Reference, site: str, path: str, accessed: date | None = None) -> Reference:
    """A reference with its full address, where the address of the site is known, and the day on which it was read."""
    return replace(reference, url=f"{site.rstrip('/')}/{path}".rstrip("/"), accessed=accessed) if site else reference


def permalink(record_id: str) -> str:
    """The path of a record below the address of the site."""
    return f"cite/{quote(record_id, safe='')}"


def plain(reference: Reference) -> str:
    """A reference in plain words: a footnote."""
    seen = f" (accessed {_spoken(reference.accessed)})" if reference.accessed else ""
    return reference.words + (f" {reference.url}{seen}" if reference.url else "")


def bibtex(reference: Reference) -> str:
    """A reference for BibTeX and BibLaTeX."""
    kind = TYPES[reference.kind][0]
    found = ("In: " if reference.container else "") + ", ".join(
        filter(None, [reference.container, reference.publisher, reference.place])
    )
    fields = {
        "title": f"{{{_bibtex(reference.title)}}}",
        "author": f"{{{_bibtex(reference.author)}}}",  # in braces of its own: it has no first name
        "year": reference.issued[:4] if DAY.match(reference.issued) else "",
        "date": reference.issued if DAY.fullmatch(reference.issued) else "",
        "version": reference.version,
        "institution" if kind == "techreport" else "howpublished": _bibtex(found or reference.publisher or "Data set"),
        "note": _bibtex(". ".join(filter(None, [_held(reference), reference.note]))),
        "url": reference.url,
        "urldate": reference.accessed.isoformat() if reference.accessed else "",
    }
    told = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{reference.key},\n{told}}}\n"


def ris(reference: Reference) -> str:
    """A reference in the format of Research Information Systems, which every reference manager reads."""
    day = reference.issued if DAY.fullmatch(reference.issued) else ""
    tags = [
        ("TY", TYPES[reference.kind][1]),
        ("ID", reference.key),
        ("TI", reference.title),
        ("AU", reference.author),
        ("T2", reference.container),
        ("PB", reference.publisher),
        ("PY", day[:4]),
        ("DA", _slashed(day)),
        ("SE", reference.place),
        ("ET", reference.version),
        ("DB", reference.archive),
        ("AN", reference.key if reference.archive else ""),
        ("LA", reference.language),
        ("N1", reference.note),
        ("UR", reference.url),
        ("Y2", _slashed(reference.accessed.isoformat()) if reference.accessed else ""),
    ]
    return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in tags if value) + "ER  - \r\n"


def csl(reference: Reference) -> dict[str, Any]:
    """A reference as an item of CSL-JSON (Citation Style Language), which citeproc, pandoc and Zotero read."""
    item = {
        "id": reference.key,
        "type": TYPES[reference.kind][2],
        "title": reference.title,
        "author": [{"literal": reference.author}],
        "issued": _csl_date(reference.issued),
        "container-title": reference.container,
        "publisher": reference.publisher,
        "section": reference.place,
        "version": reference.version,
        "archive": reference.archive,
        "archive_location": reference.key if reference.archive else "",
        "language": reference.language,
        "note": reference.note,
        "URL": reference.url,
        "accessed": _csl_date(reference.accessed.isoformat()) if reference.accessed else None,
    }
    return {name: value for name, value in item.items() if value}


def cff(descriptor: Descriptor) -> str:
    """The reference of the package as a `CITATION.cff`."""
    authors = "".join(f"  - name: {each['title']}\n" for each in descriptor["contributors"])
    return (
        "cff-version: 1.2.0\n"
        'message: "Please cite the package, and with a claim its own footnote."\n'
        f"title: {descriptor['title']}\n"
        f"abstract: {json.dumps(descriptor['description'], ensure_ascii=False)}\n"
        "type: dataset\n"
        f"version: {descriptor['version']}\n"
        f"date-released: {descriptor['created'][:10]}\n"
        f"license: {descriptor['licenses'][0]['name']}\n"
        + "".join(f"{name}: {descriptor[told]}\n" for told, name in CFF_PLACES.items() if descriptor.get(told))
        + f"authors:\n{authors}"
    )


def zenodo(descriptor: Descriptor) -> str:
    """What Zenodo reads of a release, as a `.zenodo.json`."""
    told = {
        "upload_type": "dataset",
        "title": descriptor["title"],
        "description": descriptor["description"],
        "creators": [{"name": each["title"]} for each in descriptor["contributors"]],
        "license": descriptor["licenses"][0]["name"].lower(),
        "access_right": "open",
        "language": "eng",
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


class Format(NamedTuple):
    """A way to write a reference."""

    label: str
    media_type: str
    written: Callable[[Reference], str]


#: The end of a file's name → the format of a reference.
FORMATS = {
    "txt": Format("Footnote", "text/plain; charset=utf-8", lambda reference: f"{plain(reference)}\n"),
    "bib": Format("BibTeX", "application/x-bibtex; charset=utf-8", bibtex),
    "ris": Format("RIS", "application/x-research-info-systems; charset=utf-8", ris),
    "json": Format(
        "CSL-JSON",
        "application/vnd.citationstyles.csl+json",
        lambda reference: json.dumps([csl(reference)], ensure_ascii=False, indent=1) + "\n",
    ),
}


def joined(references: Sequence[Reference], form: str) -> str:
    """Several references in one file: one list in CSL-JSON, one below the other in every other format."""
    if form == "json":
        return json.dumps([csl(each) for each in references], ensure_ascii=False, indent=1) + "\n"
    return "\n".join(FORMATS[form].written(each) for each in references)


def _authors(descriptor: Descriptor) -> str:
    return ", ".join(each["title"] for each in descriptor["contributors"])


def _whole(descriptor: Descriptor) -> str:
    return f"{descriptor['title']}, version {descriptor['version']}"


def _held(reference: Reference) -> str:
    return f"{reference.archive}, record {reference.key}" if reference.archive else ""


def _in_marks(words: str) -> str:
    """Words in quotation marks; what is in marks already gets no second ones."""
    return words if re.fullmatch('“[^“”]*”|"[^"]*"', words) else f"“{words}”"


def _dated(edtf: str | None, printed: str | None) -> str:
    """A date that reference managers understand, or else as it is printed."""
    return edtf if edtf and DAY.fullmatch(edtf) else printed or ""


def _bibtex(words: str) -> str:
    return " ".join(words.split()).translate(BIBTEX)


def _slashed(day: str) -> str:
    """A date as RIS writes it: year, month and day, each with a stroke behind it but the last."""
    year, month, rest = [*day.split("-"), "", ""][:3] if day else ("", "", "")
    return f"{year}/{month}/{rest}" if day else ""


def _csl_date(day: str) -> dict[str, Any] | None:
    if not day:
        return None
    return {"date-parts": [[int(part) for part in day.split("-")]]} if DAY.fullmatch(day) else {"literal": day}


def _spoken(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
