"""Rows of `names`: every printed form of every actor, where it is printed first."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain

from schemas.rows import Row, Span
from scripts.builder.entry_lines import registry_place
from scripts.coding.entry_place import placed
from scripts.coding.registry import Actor
from scripts.documents.document import Document
from scripts.documents.quotations import widened, with_possessive
from scripts.errors import DataError
from scripts.reading.names import Names

#: Letters that Unicode does not take apart into a plain letter and a mark.
PLAIN = str.maketrans({"ə": "e", "Ə": "e", "ı": "i", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"})


def name_rows(actors: Iterable[Actor], documents: Mapping[str, Document], names: Names) -> tuple[list[Row], list[str]]:
    """The rows, and a problem for every form that is printed nowhere.

    A form is looked for in the document that introduces its actor, then in the others; a place where it is a part of
    a longer form that names somebody is no place of it, unless there is no other. A name known from elsewhere has none.
    """
    rows: list[Row] = []
    problems = []
    naming = {source_id: _Naming(documents[source_id], names) for source_id in sorted(documents)}
    for actor in actors:
        taken: set[str] = set()
        for form in dict.fromkeys((*(() if actor.external_name else (actor.name,)), *actor.aliases)):
            try:
                rows.append(_row(actor, form, naming, taken))
            except DataError as error:
                place = registry_place("actors", actor.id, "name" if form == actor.name else "aliases")
                problems.append(placed(place, f"actors {actor.id}, aliases: {error}"))
    return rows, problems


class _Naming:
    """A document, and where it names whom."""

    def __init__(self, document: Document, names: Names) -> None:
        self.document = document
        self._names = names

    @cached_property
    def places(self) -> frozenset[tuple[str, int, int]]:
        """Each actor that is named, and where."""
        return frozenset((m.actor_id, m.start, m.end) for m in self._names.mentions(self.document.text))


def _row(actor: Actor, form: str, documents: Mapping[str, _Naming], taken: set[str]) -> Row:
    # One after another: most forms are printed in the first, and there are many of both.
    in_turn = (documents[source_id] for source_id in chain([actor.at[0]], documents) if source_id in documents)
    document, start, end = next(_places(actor.id, form, in_turn), (None, 0, 0))
    if document is None:
        raise DataError(f"{form!r} is printed in no document; enter only forms that are")
    name_id = f"{actor.id}.{_slug(form)}"
    while name_id in taken:  # forms that differ in a capital letter or an accent only
        name_id += "-2"
    taken.add(name_id)
    return {
        "name_id": name_id,
        "actor_id": actor.id,
        "name": document.slice(start, end),
        "source_id": document.source_id,
        "locator": document.locator(start, end),
        "name_start": start,
        "name_end": end,
    }


def _places(actor_id: str, form: str, documents: Iterable[_Naming]) -> Iterator[tuple[Document, int, int]]:
    """Where a form is printed as whole words: first where it names the actor by itself."""
    inside_others = []
    for each in documents:
        for start, end in _whole_words(each.document, form):
            if (actor_id, start, end) in each.places:
                yield each.document, start, end
            else:
                inside_others.append((each.document, start, end))
    yield from inside_others


def _whole_words(document: Document, form: str) -> Iterator[Span]:
    """Where a form stands as whole words, a possessive ending apart."""
    for start, end in document.occurrences(form, 0, len(document.text)):
        whole = start, with_possessive(document.text, end)
        if widened(document.text, *whole) == whole:
            yield start, end


def _slug(form: str) -> str:
    """A printed form in lower case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", form.translate(PLAIN)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "form"
