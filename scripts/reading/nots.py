"""Where our own sentences say "not": of what is told ("is not said"), and of nothing that could be true or false.

A "not" that slipped in stands where none can stand ("published not by"), behind a "no" ("no day is not printed"), or
before what a passage says ("is not the month of"), which is no matter of ours.
"""

import re
from functools import lru_cache

from scripts.reading.languages import english_words
from scripts.reading.quoted import quoted_spans

_WORDS = {name: frozenset(words.split()) for name, words in english_words("nots").items()}
_MARKED = "‖"
_TOKEN = re.compile(rf"[^\W_]+(?:[-'][^\W_]+)*|{_MARKED}|[.,;:()!?–—]")
_STOPS = frozenset(".,;:()!?–—")
_BEING = frozenset({"is", "are", "was", "were"})
_HAVING = frozenset({"has", "have", "had"})
#: What is told goes on behind these: "is not told as", "is not said to".
_GOING_ON = frozenset({"to", "as", "with", "of", "outside", "inside", "from"})


@lru_cache(maxsize=2**14)
def stray_nots(text: str) -> tuple[str, ...]:
    """The places of a sentence of ours, outside quotation marks, where a "not" may not stand."""
    if "not" not in text:
        return ()
    words = ["", *_TOKEN.findall(_outside_marks(text)), "", ""]
    found = [at for at, word in enumerate(words) if word.lower() == "not" and not _may_stand(words, at)]
    return tuple(" ".join(words[max(0, at - 1) : at + 3]).strip() for at in found)


def _may_stand(words: list[str], at: int) -> bool:
    before, behind, then = words[at - 1].lower(), words[at + 1].lower(), words[at + 2].lower()
    if before and before not in _STOPS and before not in _WORDS["before"]:
        return False
    if _behind_a_no(words, at) or behind in _WORDS["nothing"]:
        return False
    if before in _HAVING:
        return behind.endswith("ed") or behind in _WORDS["participles"]
    if before in _BEING and behind and behind not in _STOPS:  # "what was signed is told; who signed is not"
        return behind in _WORDS["telling"] and then not in _GOING_ON
    return True


def _behind_a_no(words: list[str], at: int) -> bool:
    """Whether the clause has a "no" in front of the "not"."""
    start = max((n for n in range(at) if words[n] in _STOPS), default=0)
    return any(word.lower() in _WORDS["nothing"] for word in words[start:at])


def _outside_marks(text: str) -> str:
    for start, end in reversed(quoted_spans(text)):
        text = f"{text[:start]} {_MARKED} {text[end:]}"
    return text.replace("’", "'")
