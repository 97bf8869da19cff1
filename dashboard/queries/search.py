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
"""

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from html import escape
from itertools import islice, product
from typing import Any, NamedTuple

from dashboard.queries import search_index
from dashboard.queries.claim_list import ClaimList
from dashboard.queries.search_entries import KINDS
from dashboard.text.spellings import Token, plain, sounds, tokens

#: How many hits are on a page.
PAGE = 20
#: More of a question than this is not read.
LONGEST, MOST_WORDS = 400, 12
#: From this length on a word finds what begins with it, and a name what begins to sound like it.
BEGINNING, BEGINNING_TO_SOUND = 3, 5
#: How many spellings of one phrase are tried.
MOST_SPELLINGS = 60

#: More records than this are not ranked: words that so many have tell none of them from the others.
RANKED = 2_000

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

    words: tuple[tuple[str, ...], ...]
    begins: bool

    def query(self) -> str:
        """The term in the language of FTS5. Words hold letters and figures only, so nothing in them is an operator."""
        spellings = [" ".join(each) for each in islice(product(*self.words), MOST_SPELLINGS)]
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

    def _ends(self, spelled: tuple[str, ...], token: Token) -> bool:
        return token.word in spelled or (self.begins and token.word.startswith(spelled))


def search(wanted: str, kind: str = "", page: int = 1, size: int = PAGE) -> Found:
    """What has all words of `wanted`: records of one kind, or of all, a page of `size` at a time, the best first.

    A page that is not there is the nearest that is; a `kind` that is none has no hits. Never raises for what a reader
    may write.
    """
    with _index() as index:
        terms = index.terms(wanted)
        counts = index.counts(terms)
        many = counts.get(kind, 0) if kind else sum(counts.values())
        pages = max(1, -(-many // size))
        page = min(max(1, page), pages)
        hits = index.hits(terms, kind, many, size, (page - 1) * size)
    return Found(wanted.strip(), counts, hits, page, pages)


def best(wanted: str, each: int = 3) -> dict[str, Sequence[Hit]]:
    """Kind → its best hits, at most so many `each`, in the order of `KINDS`."""
    with _index() as index:
        terms = index.terms(wanted)
        return {kind: index.hits(terms, kind, many, each) for kind, many in index.counts(terms).items()}


def records_with(wanted: str, kind: str) -> list[str]:
    """The records of a kind that have all words of `wanted`, in the order of their identifiers."""
    with _index() as index:
        return index.records(index.terms(wanted), kind)


def matching(table: str, rows: ClaimList, wanted: str) -> ClaimList:
    """Those of some rows of a table that have all words of `wanted`; all, where it says no words."""
    if not tokens(wanted):
        return rows
    return rows.of(records_with(wanted, table))


def marked(text: str, terms: Sequence[Term]) -> str:
    """A text as escaped HTML with `<mark>` around every place of a term."""
    pieces, end = [], 0
    for first, last in sorted({place for term in terms for place in term.places(text)}):
        if first >= end:
            pieces += [escape(text[end:first]), f"<mark>{escape(text[first:last])}</mark>"]
            end = last
    return "".join([*pieces, escape(text[end:])])


class Index:
    """The index of one published package, as `search_index.py` writes it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._range = {kind: (first, last) for kind, first, last in self._asked("select kind, first, last from kind")}

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

    def counts(self, terms: Sequence[Term]) -> dict[str, int]:
        """Kind → how many records have all terms, in the order of `KINDS`, without those of which none has."""
        if not terms:
            return {}
        sql = "select count(*) from entry where entry match ? and rowid between ? and ?"
        found = {kind: self._asked(sql, _query(terms), *self._range[kind])[0][0] for kind in KINDS}
        return {kind: many for kind, many in found.items() if many}

    def records(self, terms: Sequence[Term], kind: str) -> list[str]:
        """The records of a kind that have all terms, in the order of their identifiers."""
        if not terms:
            return []
        found = "select rowid from entry where entry match ? and rowid between ? and ?"
        sql = f"select record_id from shown where id in ({found}) order by id"
        return [record for (record,) in self._asked(sql, _query(terms), *self._range[kind])]

    def hits(self, terms: Sequence[Term], kind: str, many: int, size: int, offset: int = 0) -> list[Hit]:
        """Some of the `many` records that have all terms, of a kind or of all, the best first."""
        first, last = self._range.get(kind, (0, 0)) if kind else (0, 2**62)
        if not many:
            return []
        order = f"bm25(entry, {', '.join(map(str, WEIGHTS.values()))}), " if many <= RANKED else ""
        found = self._asked(
            f"""select rowid from entry where entry match ? and rowid between ? and ?
                order by {order}rowid limit ? offset ?""",
            *(_query(terms), first, last, size, offset),
        )
        return [_hit(terms, *self._asked("select * from shown where id = ?", number)[0]) for (number,) in found]

    def _asked(self, sql: str, *parameters: str | int) -> list[Any]:
        return self._connection.execute(sql, parameters).fetchall()

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

    def _spelled(self, word: str, begins: bool) -> tuple[str, ...]:
        """A word, then the names that sound like it; those that begin to, where only its beginning is told."""
        heard = tuple(sounds(word) - {""})
        alike = {name for sound in heard for name in self._sounding(sound, sound)}
        if begins and heard and min(map(len, heard)) >= BEGINNING_TO_SOUND:
            alike |= {name for sound in heard for name in self._sounding(sound, f"{sound}\U0010ffff")}
        return (word, *sorted(alike - {word}))

    def _sounding(self, first: str, last: str) -> list[str]:
        """The names with a sound from the first to the last."""
        return [name for (name,) in self._asked("select name from sound where sound between ? and ?", first, last)]


@contextmanager
def _index() -> Iterator[Index]:
    """The index of the package as it is published; a connection of its own for each question."""
    with closing(search_index.opened()) as connection:
        yield Index(connection)


def _query(terms: Sequence[Term]) -> str:
    return " AND ".join(term.query() for term in terms)


def _hit(
    terms: Sequence[Term],
    _number: int,
    kind: str,
    record_id: str,
    title: str,
    quotations: str,
    claimant: str,
    source_id: str,
    source: str,
    locator: str,
) -> Hit:
    """A record as it is shown."""
    return Hit(
        kind,
        record_id,
        marked(title, terms),
        tuple(marked(quotation, terms) for quotation in json.loads(quotations)),
        marked(claimant, terms),
        source_id,
        escape(source),
        escape(locator),
    )
