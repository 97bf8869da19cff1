"""What is told of a document is read from its text: its language, its kind, and our short title of it. A part of the
check on evidence.
"""

import re

from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.package.package import Package
from scripts.reading import ENGLISH, find_dates, is_read, supports
from scripts.reading.dates import MONTHS
from scripts.reading.document_kinds import document_kinds
from scripts.reading.text_language import text_languages

AGREE = "languages, kinds and short titles fit their documents"
REFERRED = "references say where to look, and name the site of their address"
REMEDY = "correct the cell by what the document prints"
_HOST = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*")
_MONTH = "|".join(month.capitalize() for month in MONTHS)
#: A month without its year, and a number that is no day, time, article or page of anything.
_UNDATED = re.compile(rf"\b(?:{_MONTH})\b(?! (?:1\d|20)\d\d\b)")
_STRAY = re.compile(rf"(?<![\w.:/-])(?<!\b[Nn]o\. )(?<!\barticle )\d{{1,2}} (?!(?:{_MONTH})\b|\w+s\b|crew\b)[A-Za-z]+")
#: Who published it, where that is a site which is called by its address: "wire.example".
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)+\b")
_SEEN = re.compile(r"\bseen\b", re.IGNORECASE)
_SEEN_ON = re.compile(rf"\(seen on \d{{1,2}} (?:{'|'.join(month.capitalize() for month in MONTHS)}) \d{{4}}\)")
#: The columns that tell where something from outside the documents can be looked up.
REFERENCES = {"sources": "external_date_reference", "discrepancies": "external_reference"}


def check_sources(judge: Judge, package: Package, places: Places) -> None:
    """The cells of every document that its text tells, and every reference to what stands elsewhere."""
    called = {row["actor_id"]: row["short_name"] for row in package.tables["actors"]}
    for number, row in judge.rows("sources"):
        text = places.text(row["source_id"])
        told = {
            "language": _code_faults(row["language"], text_languages(text)),
            "kind": _code_faults(row["kind"], document_kinds(text)),
            "short_title": _title_faults(row, called.get(row["publisher_id"], "")),
        }
        if judge.reads(row, is_read):
            told["date_printed"] = _date_faults(row["date_edtf"], row["date_printed"], row["language"])
        for column, faults in told.items():
            judge.tell(AGREE, "sources", number, row, column, faults, REMEDY)
    for table, column in REFERENCES.items():
        for number, row in judge.rows(table):
            if row[column]:
                judge.tell(REFERRED, table, number, row, column, _reference_faults(row[column]), "say where to look")


def _reference_faults(reference: str) -> list[str]:
    words = _HOST.sub("", reference).lower()
    faults = [f"it does not name {host}" for host in _HOST.findall(reference) if host.lower() not in words]
    faults += (
        ["when it was seen is told as “(seen on 1 February 2026)”"] if _SEEN.search(_SEEN_ON.sub("", reference)) else []
    )
    faults += [f"“{found[0]}” has no year" for found in _UNDATED.finditer(_HOST.sub("", reference))]
    faults += [f"“{found[0]}” is no day" for found in _STRAY.finditer(_HOST.sub("", reference))]
    begun = reference[:1].isupper() or _SITE.match(reference)
    faults += [] if begun else ["it does not begin with who published it"]
    return [*faults, "it is a place to look at, and “not” belongs to none"] if re.search(r"\bnot\b", words) else faults


def _code_faults(code: str, read: frozenset[str]) -> list[str]:
    return [f"the text reads {' or '.join(sorted(read))}"] if read and code not in read else []


def _title_faults(row: Cells, publisher: str) -> list[str]:
    """A short title is who published it, what it is if that is said, and when: "Coast Post, 5 March"."""
    called, _, dated = row["short_title"].rpartition(", ")
    named = called.lower().startswith(publisher.lower())
    kind = called[len(publisher) :].strip() if named else ""
    faults = [] if named else [f"it does not begin with “{publisher}”, who published it"]
    if kind and kind != row["kind"].replace("_", " "):
        faults.append(f"“{kind}” is neither who published it nor what it is")
    found = find_dates(dated)
    if dated and row["date_edtf"] and [mention.text for mention in found] != [dated]:
        return [*faults, f"“{dated}” is more than its date, or none"]
    return faults + [f"it does not end with the date: {fault}" for fault in _date_faults(row["date_edtf"], dated)]


def _date_faults(date: str, words: str, language: str = ENGLISH) -> list[str]:
    fault = supports(date, [words], language) if date else None
    return [] if fault is None else [fault]
