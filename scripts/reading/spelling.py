"""Words that are misspelt: neither English by a dictionary nor printed in the documents; and words that stand twice in
a row. The dictionary is pyspellchecker's, which is American; British spellings are read as theirs.
"""

import gzip
import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from string import ascii_lowercase

from anyascii import anyascii

from scripts.reading.phrases import is_verb_form
from scripts.reading.quoted import quoted_spans

#: Shorter names than this are like many words.
SHORTEST_NAME = 6
_WORD = re.compile(r"(?<![\w/.@])[A-Z]?[a-z]+(?:['’][a-z]+)?(?![\w/@]|\.\w)")
_TWICE = re.compile(r"(?<!\w)(?:(\w+\.?) (?i:\1)|(\w{3,}), (?i:\2))(?!\w)")
_APOSTROPHE = re.compile(r"['’]")
#: The apostrophe comes first: it is looked for fast, and what stands around it only where there is one.
_INNER_APOSTROPHE = re.compile(r"['’](?<=\w['’])(?=\w)")
_ACCENT = re.compile(r"[\u0300-\u036f]")
_LETTERS = re.compile(r"[^\W\d_]+")
_CAPITALISED = re.compile(r"[A-Z]\w+(?:\s+(?:(?:of|the|and|for)\s+)*[A-Z]\w+)+")
#: So many words in a row are taken from where they stand.
RUN = 6
_RUNNING = re.compile(r"\w+(?:[-']\w+)*")
_ADDRESS = re.compile(r"https?://\S+|\w+\.\w+/\S+")
#: British endings and how they are written in America.
_AMERICAN = (
    (re.compile(r"is(e[sdr]?|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"ys(e[sdr]?|ing)$"), r"yz\1"),
    (re.compile(r"our(s|ed|ing|able|ite|ites)?$"), r"or\1"),
    (re.compile(r"ence(s)?$"), r"ense\1"),
    (re.compile(r"tre(s|d)?$"), r"ter\1"),
    (re.compile(r"ll(ed|ing|er|ers)$"), r"l\1"),
    (re.compile(r"ings$"), "ing"),
)


class _Latin(dict[int, str]):
    """Each character in Latin letters, as `str.translate` asks for them: a text has few different ones."""

    def __missing__(self, character: int) -> str:
        self[character] = anyascii(chr(character))
        return self[character]


_LATIN = _Latin()


def misspelt(text: str, printed: Collection[str]) -> list[str]:
    """The words that are in no dictionary and not among the printed ones (in lower case)."""
    words = _WORD.findall(_ADDRESS.sub(" ", text))
    return [word for word in words if not _is_word(word.lower(), printed)]


def misspelt_names(text: str, printed: Collection[str]) -> list[str]:
    """Capitalised words that nothing knows, and that are English or printed but for one letter: "Tsansport"."""
    strange = [word for word in misspelt(text, printed) if word[0].isupper() and len(word) >= SHORTEST_NAME]
    return [word for word in strange if any(like in printed or like in _dictionary() for like in _with_one_other(word))]


def _with_one_other(word: str) -> Iterator[str]:
    """A word with another letter in one place; not at its end, where words differ in their endings."""
    small = word.lower()
    for at in range(1, len(small) - 1):
        yield from (small[:at] + letter + small[at + 1 :] for letter in ascii_lowercase if letter != small[at])


def misspelt_in_id(identifier: str, printed: Collection[str]) -> list[str]:
    """The words of an identifier (lower case, with hyphens) that are neither English nor among the printed ones."""
    return [word for word in re.findall(r"[a-z]+", identifier) if not _is_word(word, printed)]


def doubled(text: str) -> list[str]:
    """The words that stand twice with nothing but a space between, or a comma ("of 2024, 2024")."""
    return [match[1] or match[2] for match in _TWICE.finditer(text)]


def denies(name: str) -> bool:
    """Whether a name of ours has a "not" outside quotation marks."""
    return bool(re.search(r"\b[Nn]ot\b", re.sub(r"“[^”]*”", "", name)))


@lru_cache(maxsize=2**14)
def tells(name: str) -> bool:
    """Whether a name of ours has a verb in the past, as a sentence has."""
    return any(is_verb_form(word) and word.endswith("ed") for word in re.findall(r"\b[a-z]+", name))


def plain_words(text: str) -> frozenset[str]:
    """The words of a text as identifiers have them: in lower case, without marks on letters and apostrophes, and in
    Latin letters ("sefeq" for Şəfəq, "orlov" for Орлов).
    """
    parts = {*_INNER_APOSTROPHE.sub("", text).split()}
    foreign = {part for part in parts if not part.isascii()}  # few: most words are plain already
    bare = _ACCENT.sub("", unicodedata.normalize("NFKD", " ".join(foreign)))
    plain = " ".join([*(parts - foreign), bare, bare.translate(_LATIN)])
    return frozenset(word.lower() for word in _LETTERS.findall(plain))


@lru_cache(maxsize=2**14)
def acronyms(text: str) -> frozenset[str]:
    """The initials of three to five capitalised words in a row: "mfa" for Ministry of Foreign Affairs."""
    runs = [re.findall(r"\b[A-Z]", run) for run in _CAPITALISED.findall(text)]
    return frozenset(
        "".join(run[first:last]).lower()
        for run in runs
        for first in range(len(run))
        for last in range(first + 3, min(first + 5, len(run)) + 1)
    )


@lru_cache(maxsize=2**14)
def taken(text: str, quotation: str) -> tuple[str, ...]:
    """So many words of a text in a row, outside quotation marks, that they are those of a quotation; or all of them."""
    theirs = f" {' '.join(_RUNNING.findall(straight(quotation)))} "
    outside = [
        text[end:start] for end, start in pairwise((0, *(at for span in quoted_spans(text) for at in span), len(text)))
    ]
    runs = [_RUNNING.findall(straight(part)) for part in outside[::2]]
    length = RUN if len(runs) > 1 else min(RUN, max(2, len(runs[0])))
    found = [" ".join(run[at : at + length]) for run in runs for at in range(len(run) - length + 1)]
    return tuple(words for words in found if f" {words} " in theirs)[:1]


def unpaired(text: str) -> list[str]:
    """The marks and brackets that open and do not close, or the other way round."""
    return [f"{left}{right}" for left, right in ("“”", "()", "[]") if text.count(left) != text.count(right)]


def unprinted(text: str, printed: str) -> list[str]:
    """The words in quotation marks that do not stand in the printed text (in lower case, with straight marks)."""
    found = []
    for start, end in quoted_spans(text):
        pieces = (piece.strip(" ,.;") for piece in straight(text[start + 1 : end - 1]).split("…"))
        found += [piece for piece in pieces if piece and piece not in printed]
    return found


def straight(text: str) -> str:
    """The text in lower case, with straight marks and single spaces."""
    return " ".join(re.sub(r"[“”]", '"', re.sub(r"[‘’]", "'", text)).lower().split())


def in_dictionary(word: str) -> bool:
    """Whether an English dictionary has a word (in lower case)."""
    return word in _dictionary()


def _is_word(word: str, printed: Collection[str]) -> bool:
    if word.isalpha() and (word in printed or word in _dictionary()):  # as most words are, as they stand
        return True
    return any(each in printed or each in _dictionary() for each in _spelt(word))


@lru_cache(maxsize=65536)
def _spelt(word: str) -> tuple[str, ...]:
    """A word as it is written, then with each British ending as in America."""
    bare = _bare(word)
    return tuple(dict.fromkeys([bare, *(ending.sub(american, bare) for ending, american in _AMERICAN)]))


def _bare(word: str) -> str:
    """A word without its possessive or shortened ending."""
    return _APOSTROPHE.split(word)[0] if not word.endswith(("n't", "n’t")) else "not"


@cache
def _dictionary() -> Collection[str]:
    """The words of the dictionary alone: what would correct them takes as long again to make.

    The file is one JSON object of words and how often each is met: what stands in marks are the words.
    """
    packed = files("spellchecker").joinpath("resources", "en.json.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode("utf-8").lower().split('"')[1::2])
