"""Words of ours that are misspelt, sentences of ours that are none, and identifiers: a part of the check on evidence.

A word is known that is English, that a document prints, or that is a name of the schemas.
"""

import re
from collections.abc import Mapping
from functools import cache, partial

import schemas
from scripts.checks.judge import Judge
from scripts.documents.document import Document
from scripts.documents.quotations import stands_in
from scripts.package.package import Package
from scripts.reading.event_names import event_name_faults, unprinted_pairs
from scripts.reading.grammar import broken
from scripts.reading.nots import stray_nots
from scripts.reading.spelling import (
    acronyms,
    denies,
    doubled,
    misspelt,
    misspelt_in_id,
    misspelt_names,
    plain_words,
    straight,
    taken,
    tells,
    unpaired,
    unprinted,
)
from scripts.reading.twins import near_twins

SPELT, NAMED = "cells of ours are spelt as a dictionary does", "identifiers are made of English or printed words"
ALIKE = "reasons of ours that are alike are the same"
NO_WORD = "is no English word, and is not printed"
REMEDY = "spell it as a dictionary does, quote the document, or overrule the reader with a reason"
#: The columns that hold our own words.
OUR_WORDS = {
    "sources": ("short_title", "perspective", "external_date_reference"),
    "actors": ("short_name",),
    "events": ("name",),
    "diplomatic_exchanges": ("summary",),
    "discrepancies": ("external_reference",),
    "evidence": ("note",),
    "double_coding": ("reason",),
    "withdrawn": ("reason",),
}
_RUNNING = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|\|")
#: The columns that have names and titles which no document prints.
FOREIGN = ("external_reference",)
#: The columns with reasons, which stand in many rows alike.
REASONS = ("note", "reason")
#: The columns that say “not” only of what is told.
TELLING = ("note", "perspective")
#: The columns with our remarks on a quotation.
REMARKS = ("note",)
#: The columns with what we call something.
NAMES = ("short_title", "short_name", "name")


def check_spelling(judge: Judge, package: Package, documents: Mapping[str, Document]) -> None:
    """Every word of ours is English, or printed in the documents, or a name of the schemas, and so are identifiers."""
    _check_identifiers(judge, package, documents)
    printed = {word.lower() for document in documents.values() for word in re.findall(r"[^\W\d_]+", document.text)}
    printed |= {word for name in _schema_words(package) for word in re.split(r"[^a-z]+", name.lower())}
    text = straight(" ".join(document.text for document in documents.values()))
    pairs, called = _in_a_row(package, documents), _titles(package)
    strange_words = cache(partial(misspelt, printed=printed))  # the same reason stands in many rows
    for table, columns in OUR_WORDS.items():
        for number, row in judge.rows(table):
            for column in filter(row.get, columns):
                foreign = column in FOREIGN  # names of others, which nothing knows
                words = misspelt_names(row[column], printed) if foreign else []
                words += [word for word in strange_words(row[column]) if word.islower() or not foreign]
                faults = [f"“{word}” {NO_WORD}" for word in words]
                faults += [f"“{word}” stands twice in a row" for word in doubled(row[column])]
                faults += [f"“{words}” is no English" for words in broken(row[column])]
                if column in TELLING or (table, column) == ("double_coding", "reason"):
                    faults += [f"“{words}” says “not” of more than what is told" for words in stray_nots(row[column])]
                if column in REMARKS:
                    faults += [f"“{words}” are words of the document" for words in taken(row[column], row["quote"])]
                if (table, column) == ("events", "name"):
                    faults += event_name_faults(row[column])
                    strange = unprinted_pairs(row[column], pairs, called)
                    faults += [f"“{pair}” stands so in no document, and in no name" for pair in strange]
                faults += ["a name has no “not”"] if column in NAMES and denies(row[column]) else []
                faults += [f"{pair} do not come in pairs" for pair in unpaired(row[column])]
                faults += [f"“{words}” is quoted, and no document prints it" for words in unprinted(row[column], text)]
                if column in NAMES and tells(row[column]) and stands_in(row[column], row.get("quote", "")):
                    faults.append("it is ours to name, and these are words of the document")
                judge.tell(SPELT, table, number, row, column, faults, REMEDY)


def _in_a_row(package: Package, documents: Mapping[str, Document]) -> str:
    """The words of all documents and of all names, in lower case, single spaces between and no marks."""
    texts = [document.text for document in documents.values()]
    texts += [f"{row['name']} | {row['short_name']} |" for row in package.tables["actors"]]
    texts += [row["place"] for row in package.tables["events"]]
    return f" {' '.join(_RUNNING.findall(straight(' '.join(texts))))} "


def _titles(package: Package) -> set[str]:
    """The words of everybody's role in front of the last word of his name: "president macron"."""
    return {
        f"{word} {last}".lower()
        for row in package.tables["actors"]
        for last in row["name"].split()[-1:]
        for word in re.findall(r"[\w'’-]+", row["role"])
    }


def check_twins(judge: Judge, package: Package) -> None:
    """A reason that stands in many rows is written alike in all of them, whatever documents they rest on."""
    for table, columns in OUR_WORDS.items():
        for column in set(columns) & set(REASONS):
            twins = near_twins(row[column] for row in package.tables[table])
            for number, row in enumerate(package.tables[table], start=2):
                if row[column]:
                    twin = twins.get(row[column])
                    faults = [f"it is “{twin}”, which another row has, but for one word"] if twin else []
                    judge.tell(ALIKE, table, number, row, column, faults, REMEDY)


def _check_identifiers(judge: Judge, package: Package, documents: Mapping[str, Document]) -> None:
    """Every word of an identifier that a coder made is English, printed, or short for printed words."""
    texts = [document.text for document in documents.values()] + _schema_words(package)
    printed = set().union(*map(plain_words, texts), *map(acronyms, texts))
    for table in schemas.TABLES:
        key = schemas.primary_key(table)
        if schemas.fields(table)[key]["support"] == "coded":
            for number, row in judge.rows(table):
                if "." in row[key]:  # it is made of others' identifiers
                    continue
                # The identifiers of a table begin with what its key is called: "cas-" for casualty_id.
                words = [word for word in misspelt_in_id(row[key], printed) if word != key[:3]]
                faults = [f"“{word}” {NO_WORD}" for word in words]
                judge.tell(NAMED, table, number, row, key, faults, REMEDY)


def _schema_words(package: Package) -> list[str]:
    """What the schemas, the codes and the documents are called."""
    names = [name for table in schemas.TABLES for name in (table, *schemas.fields(table))]
    return [
        *names,
        *(row["code"] for row in package.tables["codes"]),
        *(row["name"] for row in package.tables["names"]),
    ]
