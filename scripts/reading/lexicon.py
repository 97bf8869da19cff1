"""A table of phrases and the codes that they may mean: what the readers of coded cells have in common.

A phrase is in lower case, with straight quotes and single spaces; brackets and bars stand for inflections, as in a
regular expression, and a name in capitals (`{HOME}`) for a part that many phrases of a file share. An ellipsis stands
for a few words of the same sentence, which are read by themselves. Where a phrase holds all the words of another, it
counts and the other does not: "fatally wounded" is not "wounded". So what only looks like a word of the table
("left-wing") is said by a longer phrase that means nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache

from schemas.rows import Span
from scripts.reading.languages import english_words

_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "\u00ad": "", "\u200b": ""})
_BETWEEN = r"(?!\w)(?:'s)?[^\w\s.;:!?]*(?: \S*[^\s.;:!?]){0,6} [\"'(]*"

_CHOICE = re.compile(r"\\.|\[[^\]]*\]|\([^()]*\)")
_LETTERS = re.compile(r"([a-z' -]+)([?*{]?)")

_STARTS = re.compile(r"(?<!\w)[a-z]{2}")
ANYWHERE = ""
"""The start of phrases that begin with a choice, and may stand in any text."""

NOTHING = ""
"""The key of phrases that mean none of the codes."""

_PART = re.compile(r"\{([A-Z_]+)\}")


def plain(words: str) -> str:
    """The words with straight quotes and single spaces."""
    return " ".join(words.translate(_SIGNS).split())


class Lexicon:
    """What phrases mean. The table has codes, separated by spaces, and the phrases that may mean any of them."""

    def __init__(self, table: Mapping[str, str]) -> None:
        """`table`: under the codes the phrases, separated by a comma and white space."""
        self._by_start: dict[str, list[tuple[_Phrase, frozenset[str]]]] = defaultdict(list)
        for codes, phrases in table.items():
            for phrase in " ".join(re.sub(r"\n\s*\|", "|", phrases).split()).split(", "):
                read = _Phrase(phrase)
                self._by_start[read.start].append((read, frozenset(codes.split())))
        self._read_once = lru_cache(maxsize=2**17)(self._read)  # many rows rest on the same few words

    def codes(self, words: str) -> frozenset[str]:
        """Every code that the words may mean; none where they hold no phrase of the table."""
        return self._read_once(words)

    def _read(self, words: str) -> frozenset[str]:
        text = plain(words).lower()
        found = [
            (_pieces(match), codes)
            for start in {ANYWHERE, *_STARTS.findall(text)}
            for phrase, codes in self._by_start.get(start, ())
            if phrase.rarest in text
            for match in phrase.find(text)
        ]
        return frozenset(
            code
            for pieces, codes in found
            if not any(_covered(pieces, others) for others, _ in found)
            for code in codes
        )


def english_lexicon(job: str) -> Lexicon:
    """The phrases of a file of English words; those that mean nothing stand under `nothing`."""
    words = english_words(job)
    parts = {name: _one_line(part) for name, part in words.get("parts", {}).items()}
    table = {**words["codes"], NOTHING: words["nothing"]}
    return Lexicon({codes: _PART.sub(lambda name: parts[name[1]], phrases) for codes, phrases in table.items()})


def _one_line(part: str) -> str:
    """A part whose alternatives stand on several lines."""
    return re.sub(r"\n\s*(?=\|)", "", part).strip()


class _Phrase:
    """A phrase of a table. A text has the words of few phrases, and only those are compiled."""

    def __init__(self, phrase: str) -> None:
        self._pieces = phrase.split(" … ")
        letters = [_letters(piece) for piece in self._pieces]
        #: What stands in every text that has the phrase, the longest first, which fewest have.
        self._needed = sorted({part for parts in letters for part in parts}, key=len, reverse=True)
        #: What few texts have, in which alone the phrase needs to be looked for.
        self.rarest = self._needed[0] if self._needed else ""
        start = _STARTS.match(letters[0][0])
        #: The letters with which a word of every text begins that has the phrase.
        self.start = start[0] if start else ANYWHERE

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the phrase stands."""
        if not all(part in text for part in self._needed):
            return iter(())
        if len(self._pieces) > 1 and not all(_compiled(piece).search(text) for piece in self._pieces):
            return iter(())
        return self._pattern.finditer(text)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        pieces = [f"(?P<piece_{number}>{piece})" for number, piece in enumerate(self._pieces)]
        return re.compile(rf"(?<!\w)(?:{_BETWEEN.join(pieces)})(?!\w)")


def _letters(piece: str) -> list[str]:
    """The letters that stand together in every text that fits a piece; the first are those with which it begins, and
    none where it begins with a choice.
    """
    outside, choices = piece, 1
    while choices:
        outside, choices = _CHOICE.subn("\0", outside)
    if set(outside) & set("(|)"):
        raise ValueError(f"{piece!r}: alternatives stand within brackets, and an ellipsis outside of them")
    found = [letters[:-1] if may_lack_last else letters for letters, may_lack_last in _LETTERS.findall(outside)]
    return found if _LETTERS.match(outside) else ["", *found]


@cache
def _compiled(piece: str) -> re.Pattern[str]:
    """A piece by itself, which many phrases share."""
    return re.compile(piece)


def _pieces(match: re.Match[str]) -> list[Span]:
    """Where the words of the phrase stand, without those that the ellipsis stands for."""
    return [match.span(name) for name in match.groupdict()]


def _covered(pieces: list[Span], others: list[Span]) -> bool:
    """Whether other words hold these, and more."""
    return pieces != others and all(
        any(start <= first and last <= end for start, end in others) for first, last in pieces
    )
