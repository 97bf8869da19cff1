"""Words that are misspelt: neither English by a dictionary nor printed in the documents. The dictionary is
pyspellchecker's, which is American; British spellings are read as theirs.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache

_WORD = re.compile(r"(?<![\w/.@])[a-z]+(?:['’][a-z]+)?(?![\w/@]|\.\w)")
_APOSTROPHE = re.compile(r"['’]")
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


def misspelt(text: str, printed: Collection[str]) -> list[str]:
    """The words in lower case that are in no dictionary and not among the printed ones (in lower case)."""
    words = _WORD.findall(_ADDRESS.sub(" ", text))
    return [word for word in words if not any(each in printed or each in _dictionary() for each in _spelt(word))]


def _spelt(word: str) -> Iterator[str]:
    """A word as it is written, then with each British ending as in America."""
    yield (bare := _bare(word))
    yield from (ending.sub(american, bare) for ending, american in _AMERICAN)


def _bare(word: str) -> str:
    """A word without its possessive or shortened ending."""
    return _APOSTROPHE.split(word)[0] if not word.endswith(("n't", "n’t")) else "not"


@cache
def _dictionary() -> Collection[str]:
    from spellchecker import SpellChecker  # reads a file of some hundred thousand words; only the checks need it

    words: Collection[str] = SpellChecker(language="en").word_frequency.dictionary
    return words
