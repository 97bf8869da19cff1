"""What an event is called, in the form that all names of events have: what happened first ("Crash of …, 4 March").

What happened is a noun of the table of kinds; behind it stand a preposition and who or what it happened to.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import pairwise

from scripts.reading.dates import MONTHS
from scripts.reading.event_kinds import event_kinds
from scripts.reading.languages import english_words
from scripts.reading.quoted import quoted_spans

_MONTHS = "|".join(month.capitalize() for month in MONTHS)
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[,(‖]")
_WORDS = {name: frozenset(words.split()) for name, words in english_words("event_names").items()}
_OPENING = _WORDS["opening"] | frozenset(",(‖")
#: What no name ends with; "as called for" is whole.
_OPEN_END = (_WORDS["opening"] | _WORDS["articles"]) - {"for"}
#: What parts the words on its two sides.
_APART = _OPENING | _WORDS["articles"] | _WORDS["parting"]
_DATED = re.compile(rf"(?:\d{{1,2}} (?:{_MONTHS})|(?:{_MONTHS}) \d{{4}})")


@lru_cache(maxsize=2**14)
def event_name_faults(name: str) -> tuple[str, ...]:
    """What is not as in a name of an event; nothing where all is."""
    words = _WORD.findall(_outside_marks(name))
    head = next((words[:at] for at, word in enumerate(words) if word.lower() in _OPENING), words)
    faults = [] if name[:1].isupper() or name[:1].isdigit() else ["a name begins with a capital letter"]
    if not event_kinds(" ".join(head[-2:])):
        faults.append(f"“{' '.join(head)}” tells no kind of event" if head else "it does not begin with what happened")
    if words and words[-1].lower() in _OPEN_END:
        faults.append(f"nothing follows “{words[-1]}”")
    for at, (word, then) in enumerate(pairwise(words)):
        noun = (word.islower() or at == 0) and event_kinds(word)
        if noun and (then in _WORDS["articles"] or (then[:1].isupper() and then.isalpha())):
            faults.append(f"a word is missing between “{word}” and “{then}”")
    return tuple(faults)


def unprinted_pairs(name: str, printed: str, called: Collection[str]) -> list[str]:
    """Two words of a name side by side that stand so nowhere in print, behind the words for what happened.

    `printed` has all words in lower case, single spaces between; `called` those of titles with the names behind them.
    """
    words = _WORD.findall(_outside_marks(name))
    start = next((at for at, word in enumerate(words) if word.lower() in _OPENING), len(words))
    pairs = [f"{one} {other}" for one, other in pairwise(words[start:]) if not {one.lower(), other.lower()} & _APART]
    return [
        pair
        for pair in pairs
        if f" {pair.lower()} " not in printed and pair.lower() not in called and not _DATED.fullmatch(pair)
    ]


def _outside_marks(name: str) -> str:
    for start, end in reversed(quoted_spans(name)):
        name = f"{name[:start]} ‖ {name[end:]}"
    return name.replace("’", "'")
