"""Search over everything that the package holds: one index for the pages and for the API.

    found = search("Hajizada Macron")
    found.counts                      # {"statements": 4, "diplomatic_exchanges": 2, "passages": 3}
    found.hits[0].title               # 'Aykhan <mark>Hajizada</mark>: …', escaped HTML, what was found marked
    search('"January 1990"', kind="statements", page=2)

How to ask: all words have to be there, in any order; a word of three letters or more also finds longer words that begin
with it, and so does a shorter one with a star (`un*`); words in quotation marks stand together and are whole. Who says
or does something is searched with it, under every name that `names` has for him, so that a speaker finds all that he is
quoted as saying. How a name is spelled makes no difference (`dashboard/text/spellings.py`). No question is wrong: what
cannot be read as words finds nothing.

The index is SQLite's full text (FTS5), which comes with Python; DuckDB's is an extension that has to be downloaded, and
a library for a thousand sentences would be one more to keep. It holds the words of `spellings.tokens`, so that what is
found and what is marked are compared in one way.
"""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import product
from threading import Lock
from typing import Any, NamedTuple

from dashboard import shown_package
from dashboard.queries import connection
from dashboard.queries.claim_list import ClaimList
from dashboard.queries.search_entries import KINDS, Entry, entries
from dashboard.text.spellings import Token, plain, sounds, tokens

#: How many hits are on a page.
PAGE = 20
#: More of a question than this is not read.
LONGEST, MOST_WORDS = 400, 12
#: From this length on a word finds what begins with it, a name what sounds like it, and what begins to.
BEGINNING, SOUNDING, BEGINNING_TO_SOUND = 3, 3, 5
#: How many spellings of one phrase are tried.
MOST_SPELLINGS = 60

#: The columns of the index and how much a word in them weighs: what a record is called, the document's words, our words
#: and codes for it, and the names of those whom it is about.
WEIGHTS = {"title": 4.0, "quotation": 3.0, "about": 1.0, "names": 2.0}
STANDING_TOGETHER = re.compile('["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)')


class Hit(NamedTuple):
    """One record that was found. All but the identifiers is escaped HTML, with `<mark>` around what was found."""

    kind: str
    """Its table, one of `KINDS`."""
    record_id: str
    title: str
    """What it is, in a line: of a claim its headline, of a passage nothing, of anything else its name."""
    quotations: tuple[str, ...]
    """The words of the document; of a discrepancy both sides'."""
    claimant: str
    """Whose claim it is; empty where nobody's."""
    source_id: str
    source: str
    """The short title of the document."""
    locator: str


@dataclass(frozen=True)
class Found:
    """What a search found: how many of each kind, and one page of hits, the best first."""

    wanted: str
    counts: Mapping[str, int]
    """Kind → how many, whichever kind was asked for; in the order of `KINDS`, without those that have none."""
    hits: Sequence[Hit]
    page: int
    pages: int


class Term(NamedTuple):
    """Words that have to stand together, each with its spellings; of the last perhaps only the beginning."""

    words: tuple[frozenset[str], ...]
    begins: bool

    def query(self) -> str:
        """The term in the language of FTS5. Words hold letters and figures only, so nothing in them is an operator."""
        spellings = [" ".join(each) for each in product(*(sorted(word) for word in self.words))][:MOST_SPELLINGS]
        whole = [f'"{spelling}"' for spelling in spellings]
        begun = [f"{spelling} *" for spelling in whole] if self.begins else []  # what is found whole, is found twice
        return f"({' OR '.join([*whole, *begun])})"

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the term stands in a text."""
        there = tokens(text)
        for first in range(len(there) - len(self.words) + 1):
            here = there[first : first + len(self.words)]
            *before, last = zip(self.words, here, strict=True)
            if all(token.word in spelled for spelled, token in before) and self._ends(*last):
                yield here[0].start, here[-1].end

    def _ends(self, spelled: frozenset[str], token: Token) -> bool:
        return token.word in spelled or (self.begins and token.word.startswith(tuple(spelled)))


def search(wanted: str, kind: str = "", page: int = 1, size: int = PAGE) -> Found:
    """What has all words of `wanted`: records of one kind, or of all, a page of `size` at a time, the best first.

    A page that is not there is the nearest that is; a `kind` that is none has no hits. Never raises for what a reader
    may write.
    """
    index = _index(*shown_package.published())
    terms = index.terms(wanted)
    ranked = index.ranked(terms)
    counted = Counter(found for found, _ in ranked)
    kept = [record for record in ranked if kind in ("", record[0])]
    pages = max(1, -(-len(kept) // size))
    page = min(max(1, page), pages)
    hits = [index.hit(record, terms) for record in kept[(page - 1) * size : page * size]]
    return Found(wanted.strip(), {each: counted[each] for each in KINDS if counted[each]}, hits, page, pages)


def best(wanted: str, each: int = 3) -> dict[str, Sequence[Hit]]:
    """Kind → its best hits, at most so many `each`, in the order of `KINDS`."""
    index = _index(*shown_package.published())
    terms = index.terms(wanted)
    found: dict[str, list[tuple[str, str]]] = {kind: [] for kind in KINDS}
    for record in index.ranked(terms):
        if len(found[record[0]]) < each:
            found[record[0]].append(record)
    return {kind: [index.hit(record, terms) for record in records] for kind, records in found.items() if records}


def matching(table: str, rows: ClaimList, wanted: str) -> ClaimList:
    """Those of some rows of a table that have all words of `wanted`; all, where it says no words."""
    index = _index(*shown_package.published())
    terms = index.terms(wanted)
    found = {record for kind, record in index.ranked(terms) if kind == table}
    return rows.of([key for key in rows.keys if key in found]) if terms else rows


def marked(text: str, terms: Sequence[Term]) -> str:
    """A text as escaped HTML with `<mark>` around every place of a term."""
    pieces, end = [], 0
    for first, last in sorted({place for term in terms for place in term.places(text)}):
        if first >= end:
            pieces += [escape(text[end:first]), f"<mark>{escape(text[first:last])}</mark>"]
            end = last
    return "".join([*pieces, escape(text[end:])])


class _Index:
    """The index of one published package, in memory."""

    def __init__(self) -> None:
        self.sources = {row["source_id"]: row["short_title"] for row in connection.rows("from sources")}
        self.entries = {(entry.kind, entry.record_id): entry for entry in entries()}
        self.name_sounds = _name_sounds(self.entries.values())
        self.lock = Lock()
        self.sqlite = sqlite3.connect(":memory:", check_same_thread=False)
        self.sqlite.execute(
            f"create virtual table entry using fts5(kind unindexed, id unindexed, {', '.join(WEIGHTS)})"
        )
        self.sqlite.executemany("insert into entry values (?, ?, ?, ?, ?, ?)", map(_indexed, self.entries.values()))

    def terms(self, wanted: str) -> list[Term]:
        """A question as terms: each word, and what stands in quotation marks as one."""
        found: list[Term] = []
        wanted = wanted[:LONGEST]
        end = 0
        for together in STANDING_TOGETHER.finditer(wanted):
            found += self._single(wanted[end : together.start()])
            found += self._term(together[1], begins=together[1].rstrip().endswith("*"))
            end = together.end()
        return [*found, *self._single(wanted[end:])][:MOST_WORDS]

    def ranked(self, terms: Sequence[Term]) -> list[tuple[str, str]]:
        """Kind and identifier of the records that have all terms, the best first."""
        if not terms:
            return []
        weights = ", ".join(str(weight) for weight in (0, 0, *WEIGHTS.values()))
        sql = f"select kind, id from entry where entry match ? order by bm25(entry, {weights}), rowid"
        with self.lock:
            return self.sqlite.execute(sql, [" AND ".join(term.query() for term in terms)]).fetchall()

    def hit(self, record: tuple[str, str], terms: Sequence[Term]) -> Hit:
        """A record as it is shown."""
        entry = self.entries[record]
        return Hit(
            *record,
            marked(entry.title, terms),
            tuple(marked(quotation, terms) for quotation in entry.quotations),
            marked(entry.claimant, terms),
            entry.source_id,
            escape(self.sources[entry.source_id]),
            escape(entry.locator),
        )

    def _single(self, words: str) -> list[Term]:
        return [
            term
            for word in words.split()
            for term in self._term(word, begins=word.endswith("*") or len(plain(word)) >= BEGINNING)
        ]

    def _term(self, words: str, *, begins: bool) -> list[Term]:
        """Words that stand together, if there are any."""
        whole = [token.word for token in tokens(words)]
        spelled = [self._spelled(word, begins and place == len(whole)) for place, word in enumerate(whole, 1)]
        return [Term(tuple(spelled), begins)] if spelled else []

    def _spelled(self, word: str, begins: bool) -> frozenset[str]:
        """A word, and the names that sound like it; those that begin to, where only its beginning is told."""
        heard = tuple(sounds(word) - {""})
        alike = {name for sound in heard for name in self.name_sounds.get(sound, ())}
        if begins and heard and min(map(len, heard)) >= BEGINNING_TO_SOUND:
            alike |= {name for sound, names in self.name_sounds.items() if sound.startswith(heard) for name in names}
        return frozenset({word, *alike})


@lru_cache(maxsize=2)
def _index(*published: Any) -> _Index:
    """The index of the package as it is published."""
    return _Index()


def _indexed(entry: Entry) -> tuple[str, ...]:
    return (entry.kind, entry.record_id, *(" ".join(word.word for word in tokens(text)) for text in entry.texts()))


def _name_sounds(entries: Iterable[Entry]) -> dict[str, set[str]]:
    """Sound → the names that sound so. A name is a word that is written with a capital, but for addresses and such."""
    capitals: dict[str, int] = defaultdict(int)
    for entry in entries:
        for text in entry.texts():
            for token in tokens(text):
                capitals[token.word] += 1 if text[token.start].isupper() else -1
    found: dict[str, set[str]] = defaultdict(set)
    for name in (word for word, more in capitals.items() if more > 0):
        for sound in sounds(name):
            if len(sound) >= SOUNDING:
                found[sound].add(name)
    return dict(found)
