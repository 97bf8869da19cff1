"""Sources, actors, events, discrepancies and withdrawn rows as coders enter them: plain values, as on an index card.

All but sources stand in TOML files (`registry_file.py`), sources in their extraction modules.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from scripts.documents.document import Section

#: A cell that the document states: the value alone (its words are in the quotation), or the value and the words that
#: give it.
Stated = str | tuple[str, ...] | None
#: The English of a quotation in another language, and who translated it.
Translation = tuple[str, str] | None


@dataclass(frozen=True, kw_only=True)
class Original:
    """What was received, where that is no plain text: the name of the file in `data/originals/`, its hash, and the tool
    that made the text.
    """

    name: str
    sha256: str
    extracted_by: str


@dataclass(frozen=True, kw_only=True)
class Source:
    """A document, described by its extraction module.

    `publisher` is an actor and the words that name it. Where the document names it nowhere, it is the actor alone, and
    `external_publisher` says where that is known from; so does `external_date_reference` of a date that is not printed.
    """

    id: str
    sha256: str
    title: str
    short_title: str
    publisher: tuple[str, ...]
    kind: str
    language: str
    perspective: str
    date: tuple[str, ...] | None = None
    sections: tuple[Section, ...] = ()
    original: Original | None = None
    address: str | None = None
    external_publisher: str | None = None
    reuse_terms: str | None = None
    reuse_link: str | None = None
    external_date: str | None = None
    external_date_reference: str | None = None


@dataclass(frozen=True)
class Actor:
    """Someone or something that acts, speaks or is acted upon, with the words that introduce it.

    `at` is the document and the place in it where `quote` stands. The name of a publisher may be printed nowhere:
    `external_name` says where it is known from.
    """

    id: str
    name: str
    kind: str
    at: tuple[str, str] = field(kw_only=True)
    quote: str = field(kw_only=True)
    role: Stated = field(default=None, kw_only=True)
    aliases: tuple[str, ...] = field(default=(), kw_only=True)
    short_name: str | None = field(default=None, kw_only=True)
    wikidata_id: str | None = field(default=None, kw_only=True)
    country: str | None = field(default=None, kw_only=True)
    affiliated_with: str | None = field(default=None, kw_only=True)
    by: Stated = field(default=None, kw_only=True)
    voice: str = field(default="document_voice", kw_only=True)
    notes: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    overrule: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    external_name: str | None = field(default=None, kw_only=True)
    translation: Translation = field(default=None, kw_only=True)


@dataclass(frozen=True)
class Discrepancy:
    """Two passages that do not fit together, or whose arithmetic was checked: each a document, a place in it, the
    words, and the record that is in tension, if one is.

    What comes from outside the documents has no second passage but an `external_reference` and what is said there.
    """

    id: str
    kind: str
    weight: str = field(kw_only=True)
    a: tuple[str, str, str] = field(kw_only=True)
    record_a: str | None = field(default=None, kw_only=True)
    record_b: str | None = field(default=None, kw_only=True)
    b: tuple[str, str, str] | None = field(default=None, kw_only=True)
    table_name: str | None = field(default=None, kw_only=True)
    external_reference: str | None = field(default=None, kw_only=True)


@dataclass(frozen=True)
class Withdrawn:
    """A row of an earlier version that is no longer there: of which table, since which version, why, and its cells.

    `last_values` is a JSON object, as `python -m scripts changes OLD NEW --withdrawn` prints it.
    """

    id: str
    table_name: str = field(kw_only=True)
    withdrawn_in: str = field(kw_only=True)
    reason: str = field(kw_only=True)
    last_values: str = field(kw_only=True)
    replaced_by: str | None = field(default=None, kw_only=True)


@dataclass(frozen=True)
class Event:
    """A happening that claims are about, with the words that introduce it."""

    id: str
    name: str
    kind: str
    at: tuple[str, str] = field(kw_only=True)
    quote: str = field(kw_only=True)
    part_of: str | None = field(default=None, kw_only=True)
    place: Stated = field(default=None, kw_only=True)
    date: Stated = field(default=None, kw_only=True)
    date_basis: str | None = field(default=None, kw_only=True)
    by: Stated = field(default=None, kw_only=True)
    voice: str = field(default="document_voice", kw_only=True)
    notes: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    overrule: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    translation: Translation = field(default=None, kw_only=True)
