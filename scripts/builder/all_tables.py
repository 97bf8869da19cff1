"""Documents → records: runs every extraction module and the registries, and tells all problems at once."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path
from types import ModuleType

import schemas
from schemas.rows import Row
from schemas.vocabularies import code_rows
from scripts.builder.account import account
from scripts.builder.discrepancies import discrepancy_rows
from scripts.builder.entry_lines import failing_place, first_place, registry_place, source_place
from scripts.builder.kept_rows import NAMES, KeptRows, Tables, content_of
from scripts.builder.printed_names import name_rows
from scripts.builder.sections import section_rows
from scripts.coding.entries import Coding
from scripts.coding.entry_place import placed
from scripts.coding.quote import translated
from scripts.coding.record import Known, Record
from scripts.coding.registry import Actor, Discrepancy, Event, Original, Source, Withdrawn
from scripts.coding.registry_file import read_registry
from scripts.coding.reliability import double_coding_rows
from scripts.documents.document import Document, read_document, read_original
from scripts.errors import DataError
from scripts.extract import FOLDER, document_modules
from scripts.package.our_code import hash_of, our_code
from scripts.package.usage import uses
from scripts.reading.names import Names


@dataclass(frozen=True)
class Extraction:
    """What modules and registries enter. `problems` are what is wrong with entries, `left` the sentences and mentions
    of which nothing is made, most telling first; a line for each.
    """

    tables: Tables
    codings: dict[str, Coding]
    problems: list[str]
    left: list[str]


def extract_tables(documents: Path, kept: KeptRows | None = None) -> Tables:
    """All tables, each ordered by its key. Documents whose rows are `kept` are not extracted again.

    Raises:
        DataError: a document or an entry is wrong; the message has a line for every problem.

    """
    found = extraction(documents, kept=kept)
    if found.problems or found.left:
        raise DataError("\n".join([*found.problems, *found.left]))
    for table, rows in found.tables.items():
        rows.sort(key=itemgetter(*schemas.key_fields(table)))
    return found.tables


def extraction(documents: Path, only: Collection[str] = (), kept: KeptRows | None = None) -> Extraction:
    """What is entered of the documents in a folder; of those named by `only`, if any is, and what all share. Of a
    document whose rows are `kept` nothing is entered, and its rows are those.

    Raises:
        DataError: a document cannot be read, or a module cannot be run.

    """
    modules = {module.SOURCE.id: module for module in _modules()}
    actors, events, discrepancies = registries()
    registered: list[Actor | Event] = [*actors, *events]
    texts: dict[str, Document] = {}
    stored: dict[str, bytes] = {}
    for name, module in modules.items():
        source: Source = module.SOURCE
        stored[name], text = read_document(documents / f"{name}.txt", source.sha256)
        texts[name] = Document(name, text, source.sections, language=source.language)
    known = Known(
        names=Names({actor.id: (actor.name, *actor.aliases) for actor in actors}),
        actors=frozenset(actor.id for actor in actors),
        events=frozenset(event.id for event in events),
    )
    codings = {
        name: Coding(
            texts[name],
            module.SOURCE,
            known,
            start=first_place(module),
            source_place=partial(source_place, module),
        )
        for name, module in modules.items()
    }
    names, unprinted = _names(actors, texts, known.names, kept)
    contents = _contents(modules, documents, registered, names) if kept else {}
    unchanged = {name: rows for name, content in contents.items() if kept and (rows := kept.rows(name, content))}
    changed = {name: coding for name, coding in codings.items() if name not in unchanged}
    for name, coding in changed.items():
        with coding.standing(coding.source_place):
            _enter_source(coding, stored[name], documents.parent / "originals")
    for entry in registered:
        if entry.at[0] not in unchanged:
            _enter_registered(codings, entry)
    entered = {name: coding for name, coding in changed.items() if not only or name in only}
    for name, coding in entered.items():
        _enter_rows(modules[name], coding)
    by_document = unchanged | {name: _tables(coding.records) for name, coding in changed.items()}
    for name, coding in entered.items():
        rows = by_document[name]
        account(coding, rows, uses(rows | {"names": names.get(name, [])})[name])
        if kept and name in contents:
            kept.made(name, contents[name], rows)
    tables = {table: [row for name in codings for row in by_document[name][table]] for table in schemas.TABLES}
    tables["discrepancies"] = discrepancy_rows(codings, tables, discrepancies)
    tables["names"] = [row for rows in names.values() for row in rows]
    tables["sections"] = [row for document in texts.values() for row in section_rows(document)]
    tables["double_coding"] = double_coding_rows()
    tables["withdrawn"] = withdrawn_rows()
    tables["codes"] = code_rows()
    problems = [problem for coding in codings.values() for problem in coding.problems]
    places = {record: place for coding in codings.values() for record, place in coding.places.items()}
    problems += [*unprinted, *_repeated(tables, places)]
    left = sorted((each for coding in entered.values() for each in coding.left), key=lambda each: -each[0])
    return Extraction(tables, entered, problems, [told for _, told in left])


def _names(
    actors: list[Actor], texts: Mapping[str, Document], names: Names, kept: KeptRows | None
) -> tuple[Tables, list[str]]:
    """The rows of `names` by document, and what is printed nowhere; as they are kept, where no text and no actor has
    changed.
    """
    content = hash_of([our_code(), repr(actors), *(part for text in texts.values() for part in _told(text))])
    if kept and (found := kept.rows(NAMES, content)) is not None:
        return found, []
    rows, unprinted = name_rows(actors, texts, names)
    found = {}
    for row in rows:
        found.setdefault(row["source_id"], []).append(row)
    if kept:
        kept.made(NAMES, content, found)
    return found, unprinted


def _told(document: Document) -> tuple[str, ...]:
    return document.source_id, document.language, repr(document.sections), document.text


def _contents(
    modules: Mapping[str, ModuleType], documents: Path, registered: list[Actor | Event], names: Tables
) -> dict[str, str]:
    """By document the hash of what its rows are made of: its text, its original, its module, the actors and events that
    it introduces and the names that it prints; and of all actors their names, of all events that there are such.
    """
    shared = repr([(each.id, each.name, each.aliases) if isinstance(each, Actor) else each.id for each in registered])
    introduced: dict[str, list[Actor | Event]] = {}
    for each in registered:
        introduced.setdefault(each.at[0], []).append(each)
    contents: dict[str, str] = {}
    for name, module in modules.items():
        own = repr([module.SOURCE, introduced.get(name), names.get(name)])
        original: Original | None = module.SOURCE.original
        received = read_original(documents.parent / "originals" / original.name, original.sha256) if original else b""
        content = content_of(module, shared, own, hashlib.sha256(received).hexdigest())
        contents |= {name: content} if content else {}
    return contents


def _modules() -> list[ModuleType]:
    """The extraction modules; where one is no Python, at which place and why."""
    try:
        return document_modules()
    except Exception as error:  # a module is written by hand, and any of its lines may be no Python that runs
        raise _failed(error) from None


def _failed(error: Exception) -> DataError:
    """That a module fails: at which place and why."""
    place = failing_place(error)
    what = f"is no Python: {error.msg}" if isinstance(error, SyntaxError) else f"{type(error).__name__}: {error}"
    return DataError(placed(place, what))


def registries() -> tuple[list[Actor], list[Event], list[Discrepancy]]:
    """What documents share.

    Raises:
        DataError: as `read_registry`, of all three.

    """
    return (
        read_registry(FOLDER / "actors.toml", Actor),
        read_registry(FOLDER / "events.toml", Event),
        read_registry(FOLDER / "discrepancies.toml", Discrepancy),
    )


def withdrawn_rows() -> list[Row]:
    """The rows of `withdrawn`, from their registry.

    Raises:
        DataError: as `read_registry`.

    """
    entries = read_registry(FOLDER / "withdrawn.toml", Withdrawn)
    return [
        {
            "withdrawn_id": entry.id,
            "table_name": entry.table_name,
            "withdrawn_in": entry.withdrawn_in,
            "reason": entry.reason,
            "replaced_by": entry.replaced_by,
            "last_values": entry.last_values,
        }
        for entry in entries
    ]


def _enter_rows(module: ModuleType, coding: Coding) -> None:
    """What an extraction module enters; where it cannot be run, at which place and why."""
    try:
        module.extract(coding)
    except Exception as error:  # a module is written by hand, and any of its lines may be no Python that runs
        raise _failed(error) from None
    coding.problems += coding.idle_quotes()


def _enter_source(coding: Coding, data: bytes, originals: Path) -> None:
    source = coding.source
    original = source.original
    received = read_original(originals / original.name, original.sha256) if original else b""
    whole = (0, len(coding.document.text))
    cells = {
        "source_id": source.id,
        "title": source.title,
        "short_title": source.short_title,
        "publisher_id": source.publisher,
        "kind": source.kind,
        "language": source.language,
        "date_printed": source.date[1] if source.date else None,
        "date_edtf": source.date,
        "date_basis": None,
        "external_date": source.external_date,
        "external_date_reference": source.external_date_reference,
        "reuse_terms": source.reuse_terms,
        "reuse_link": source.reuse_link,
        "perspective": source.perspective,
        "path": f"data/documents/{source.id}.txt",
        "sha256": source.sha256,
        "bytes": len(data),
        "characters": len(coding.document.text),
        "original_path": f"data/originals/{original.name}" if original else None,
        "original_sha256": original.sha256 if original else None,
        "original_bytes": len(received) or None,
        "extracted_by": original.extracted_by if original else None,
        "address": source.address,
    }
    external = {"publisher_id": source.external_publisher} if source.external_publisher else {}
    coding.enter_span("sources", whole, cells, {}, external=external)


def _enter_registered(codings: dict[str, Coding], entry: Actor | Event) -> None:
    """An actor or an event, in the document that introduces it."""
    source_id, place = entry.at
    table = "actors" if isinstance(entry, Actor) else "events"
    if source_id not in codings:
        told = f"{table} {entry.id}, at: no document {source_id!r}; there are {', '.join(codings)}"
        next(iter(codings.values())).problem(told, registry_place(table, entry.id, "at"))
        return
    coding = codings[source_id]
    cells: dict[str, object] = {
        "asserted_by": entry.by or coding.source.publisher[0],
        "reported_by": coding.source.publisher[0],
        "voice": entry.voice,
        "name": entry.name,
        "kind": entry.kind,
    }
    if isinstance(entry, Actor):
        cells |= {
            "actor_id": entry.id,
            "role": entry.role,
            "short_name": entry.short_name or entry.name,
            "country": entry.country,
            "wikidata_id": entry.wikidata_id,
            "affiliated_with": entry.affiliated_with,
        }
    else:
        cells |= {
            "event_id": entry.id,
            "part_of": entry.part_of,
            "place": entry.place,
            "date_edtf": entry.date,
            "date_basis": entry.date_basis,
        }
    with coding.standing(partial(registry_place, table, entry.id)), coding.at(place):
        external = {"name": entry.external_name} if isinstance(entry, Actor) and entry.external_name else {}
        span = coding.enter(table, entry.quote, cells, entry.notes, overruled=entry.overrule, external=external)
        if span and entry.translation:
            coding.enter_span("translations", span, translated(table, entry.id, entry.translation), {})


#: Tables of rows that no coder names as he enters them.
NOT_NAMED = (
    "translations",
    "evidence",
    "passages",
    "mentions",
    "uses",
    "names",
    "sections",
    "double_coding",
    "withdrawn",
    "codes",
)


def _repeated(tables: Tables, places: Mapping[str, str]) -> list[str]:
    """Identifiers that stand twice, in one table or in two: evidence is named after them."""
    seen: dict[str, tuple[str, Row]] = {}
    problems = []
    for table in (table for table in schemas.TABLES if table not in (*NOT_NAMED, "discrepancies")):
        for row in tables[table]:
            key = str(row[schemas.primary_key(table)])
            other, first = seen.setdefault(key, (table, row))
            if first is not row:
                there = "" if other == table else f"{other} "
                told = (
                    f"{table} {key}: the identifier stands twice ({there}{first.get('locator')} and"
                    f" {row.get('locator')}); give each row its own"
                )
                problems.append(placed(places.get(key, ""), told))
    return problems


def _tables(records: list[Record]) -> Tables:
    tables: Tables = {table: [] for table in schemas.TABLES}
    for record in records:
        tables[record.table].append(record.row)
        tables["evidence"] += record.evidence
    return tables
