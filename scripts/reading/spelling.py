"""Words that are misspelt: neither English by a dictionary nor printed in the documents. The dictionary is
pyspellchecker's, which is American; British spellings are read as theirs.
"""

import re
from collections.abc import Collection
from functools import cache

_WORD = re.compile(r"(?<![\w/.@])[a-z]+(?:['’][a-z]+)?(?![\w/@]|\.\w)")
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
    return [
        match[0]
        for match in _WORD.finditer(_ADDRESS.sub(" ", text))
        if not any(
            word in printed or word in _dictionary()
            for word in (_bare(match[0]), *(ending.sub(american, _bare(match[0])) for ending, american in _AMERICAN))
        )
    ]


def _bare(word: str) -> str:
    """A word without its possessive or shortened ending."""
    return re.split(r"['’]", word)[0] if not word.endswith(("n't", "n’t")) else "not"


@cache
def _dictionary() -> Collection[str]:
    from spellchecker import SpellChecker  # reads a file of some hundred thousand words; only the checks need it

    words: Collection[str] = SpellChecker(language="en").word_frequency.dictionary
    return words
