"""An identifier says what its row is: at least half of its words are the row's own, or stand in its paragraph. That of
a discrepancy has two of three, or calls what its passages differ in. And no two rows of a document would be called
better by each other's. A part of the check on evidence.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

import schemas
from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.package.package import Package
from scripts.reading.common_words import PLAIN_WORDS
from scripts.reading.discrepancy_kinds import called
from scripts.reading.spelling import acronyms, plain_words
from scripts.reading.stems import STEM

SAID = "identifiers say what their rows are"
OWN = "identifiers say it better than those of other rows would"
REMEDY = "name the row after what it tells, or put the cells into the row that they belong to"
#: The tables whose rows a coder names by what they tell.
NAMED = ("actors", "events", *schemas.CLAIM_TABLES, "discrepancies")
#: Shorter words than this are others with another letter ("war", "was").
SHORTEST = 6
#: Of how many words one may be another's, for the tables of which it is not one of two.
STRICTER = {"discrepancies": 3}
_EDGES = ("_start", "_end")
_INITIAL = re.compile(r"\b([A-Z])\.")


@dataclass(frozen=True)
class _Called:
    """A row with the words of its identifier, and its own."""

    number: int
    row: Cells
    words: list[str]
    own: frozenset[str]

    def lacks(self, other: "_Called") -> list[str]:
        """The words of its identifier that another row, or it itself, does not have."""
        return [word for word in self.words if not _stands_in(word, other.own)]


def check_identifiers(judge: Judge, package: Package, places: Places) -> None:
    """The words of every identifier against those of its row."""
    printed = frozenset[str]().union(*(plain_words(places.text(row["source_id"])) for row in package.tables["sources"]))
    for table in NAMED:
        key = schemas.primary_key(table)
        called_so: dict[str, list[_Called]] = defaultdict(list)
        for number, row in judge.rows(table):
            words = [word for word in row[key].split("-") if word != key[:3]]
            known = PLAIN_WORDS | (called(row["kind"]) if table == "discrepancies" else frozenset())
            strange = [word for word in words if word not in known]
            told = _words_of_row(_told(row, {key, *_links_within(table)}))
            called_so[row["source_id" if "source_id" in row else "source_id_a"]].append(
                _Called(number, row, strange, told)
            )
            unprinted = [word for word in strange if len(word) >= SHORTEST and word not in printed]
            meant: set[str] = set()
            for own in _own_words(places, table, row) if strange else ():
                strange = [word for word in strange if not _stands_in(word, own)]
                unprinted = [word for word in unprinted if word not in own]
                if not strange and not unprinted:
                    break
                meant |= {like for word in unprinted for like in own if _but_for_a_letter(word, like)}
            too_many = STRICTER.get(table, 2) * len(strange) > len(words)
            faults = [f"nothing in the row is called “{', '.join(strange)}”"] if too_many else []
            faults += [f"“{like}” is meant, but for a letter" for like in sorted(meant) if unprinted]
            judge.tell(SAID, table, number, row, key, faults, REMEDY)
        for rows in called_so.values():
            _check_exchanged(judge, table, rows)


def _check_exchanged(judge: Judge, table: str, rows: list[_Called]) -> None:
    """Of two rows of a document each would be called better by the identifier of the other, or one as well."""
    key = schemas.primary_key(table)
    for one in rows:
        lacking = one.lacks(one)
        better = [
            other.row[key]
            for other in (rows if lacking else ())
            if len(fewer := one.lacks(other)) < len(lacking)
            and len(fewer) + len(other.lacks(one)) < len(lacking) + len(other.lacks(other))
        ]
        faults = [f"it and “{other}” would each say better what the other's row is" for other in better[:1]]
        judge.tell(OWN, table, one.number, one.row, key, faults, REMEDY)


def _own_words(places: Places, table: str, row: Cells) -> Iterator[frozenset[str]]:
    """The words of the row, those of its paragraph, and the initials of both: most identifiers need the first only."""
    told = _told(row, {schemas.primary_key(table), *_links_within(table)})
    yield _words_of_row(told)
    if table != "discrepancies" and (quoted := places.of(row)):
        paragraph = _initials_joined(quoted.words(quoted.paragraph))
        yield _words_of_paragraph(paragraph)
        told = f"{told} {paragraph}"
    yield _with_beginnings(acronyms(told), "")


def _told(row: Cells, but: Collection[str]) -> str:
    """The cells of a row, but for offsets and some columns."""
    return _initials_joined(
        " ".join(cell for name, cell in row.items() if name not in but and not name.endswith(_EDGES))
    )


@lru_cache
def _links_within(table: str) -> frozenset[str]:
    """The columns that name another row of the table by its identifier."""
    return frozenset(column for column, (target, _) in schemas.foreign_keys(table).items() if target == table)


@lru_cache(maxsize=1)  # asked for twice in turn
def _words_of_row(told: str) -> frozenset[str]:
    return _with_beginnings(plain_words(told), told)


@lru_cache(maxsize=2**10)  # many rows stand in one paragraph
def _words_of_paragraph(paragraph: str) -> frozenset[str]:
    return _with_beginnings(plain_words(paragraph), paragraph)


def _initials_joined(text: str) -> str:
    return _INITIAL.sub(r"\1", text.replace("_", " "))


def _with_beginnings(words: frozenset[str], text: str) -> frozenset[str]:
    """Words with their beginnings, and the numbers of a text."""
    return words | {word[:STEM] for word in words} | set(re.findall(r"\d+", text))


def _but_for_a_letter(word: str, like: str) -> bool:
    """Whether two words are the same but for one letter, and no forms of one: "accuses", "accused"."""
    if len(word) != len(like) or word[0] != like[0]:
        return False
    other = [pair for pair in zip(word, like, strict=True) if pair[0] != pair[1]]
    return len(other) == 1 and other[0] not in (("s", "d"), ("e", "y"))


def _stands_in(word: str, words: frozenset[str]) -> bool:
    return word in words or (not word.isdigit() and word[:STEM] in words)
