"""Neighbours that no sentence has: what a word left out, put in or taken for another leaves in our own sentences.

"The of", "in bulletin's masthead", "takes 24 the", "a apology". The reader knows small words and a few verbs, and no
nouns: where two words may stand together in any sentence it says nothing.
"""

import re
from functools import lru_cache
from itertools import pairwise

from scripts.reading.dates import MONTHS
from scripts.reading.languages import english_words
from scripts.reading.quoted import quoted_spans

_WORDS = {name: frozenset(words.split()) for name, words in english_words("grammar").items()}
_ARTICLES, _OWNING, _POINTING = _WORDS["articles"], _WORDS["owning"], _WORDS["pointing"]
_DETERMINERS = _ARTICLES | _OWNING | _WORDS["owning_alone"]
_PREPOSITIONS, _JOINING, _SUBJECTS = _WORDS["prepositions"], _WORDS["joining"], _WORDS["subjects"]
_MODAL = _WORDS["modal"]
_FINITE = _MODAL | _WORDS["being_and_having"]
#: Verbs in a form that no noun has.
_TELLING = _WORDS["telling"]
#: Who owns something without an article: "nobody's", "at arm's length".
_OWNERS = _WORDS["owners"]
#: What may stand before "own".
_BEFORE_OWN = _DETERMINERS | {"her"}
_VOWEL_SOUND = re.compile(r"[aei]|o(?!ne\b|nce\b)|u(?!ni|se|su|to|ran|kr)|hour|honest|honou?r|heir", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+(?:[-'./:][^\W_]+)*|[^\w\s]")
#: What stands in quotation marks, or is an address, may be anything.
_ANYTHING = "‖"
_ADDRESS = re.compile(r"https?://\S+|\b[\w-]+\.[a-z]{2,}/\S*")
_OPEN_ENDS = re.compile(r"[.;!?)]|")
#: Behind these comes a noun, and before it none of those.
_ASKING = _ARTICLES | _OWNING
_NO_NOUNS = (_DETERMINERS | _POINTING | _JOINING | _FINITE | _SUBJECTS | _TELLING | _PREPOSITIONS | {"not"}) - {"than"}
_BARE_OWNER = re.compile(r"[a-z]+[a-rt-z]'s")
#: Behind these a number may stand with an article behind it: "in 2024 the", "on 3 March the".
_DATING = _PREPOSITIONS | frozenset(month.lower() for month in MONTHS)
#: What never stands before "of", and before "to".
_BEFORE_NO_OF = _MODAL | _WORDS["before_no_of"]
_BEFORE_NO_TO = _MODAL | _WORDS["before_no_to"]
#: Small words that begin no name; "The", "May" and "Will" may.
_NO_NAMES = (_PREPOSITIONS | _DETERMINERS | _POINTING | _JOINING | _FINITE | _SUBJECTS | _WORDS["no_names"]) - _WORDS[
    "names_too"
]
_ADDRESSING = _WORDS["addressing"]
_LOOSE_ENDS = _WORDS["loose_ends"]
_CLAUSE_ENDS = frozenset(".,;:()!?" + _ANYTHING)
_DENYING = _WORDS["denying"]
#: What two million words of presidents' messages have less than fifty times, and most of that in a spelling of old.
_NEVER = re.compile(
    r"\bwhat (?:calls|describes|considers)\b"
    rf"|\bto (?:{'|'.join(sorted(_TELLING | _WORDS['never_behind_to']))})\b"
    r"|\b(?P<twice>who|which|what|it|its|the|a) of (?P=twice)\b|\bwhich (?:of which|which|who)\b"
    r"|\b(?:of|to|at|for|with|into|upon|during|despite) (?:of|into|upon|despite)\b"
    r"|\b(?:is|are|was|were) not said to have\b"
    r"|\b(?!(?:approx|prof|dept|govt)\b)[a-z]{4,} \. [a-z]{2,}"  # a sentence begins with a capital letter
    r"|\bno (?!(?:need|speed|bed|seed|feed|breed|deed|weed|hundred)\b)\w+ed\b(?= ?(?:[.,;:]|$))"
)


@lru_cache(maxsize=2**14)  # at every save most sentences are as they were
def broken(text: str) -> tuple[str, ...]:
    """The places of our own words, outside quotation marks, where neighbours cannot be those of one sentence."""
    words = ["", *_TOKEN.findall(_outside_marks(text)), ""]
    found = [f"{x} {y}".strip() for x, y in pairwise(words) if any(rule(x, y) for rule in _RULES)]
    found += [f"{x} {y} {z}" for x, y, z in zip(words, words[1:], words[2:], strict=False) if _stray(x, y, z)]
    found += [" ".join(words[at - 1 : at + 4]) for at in range(1, len(words) - 3) if _noun_short_of(words, at)]
    found += [match[0] for match in _NEVER.finditer(" ".join(words))]
    return tuple(dict.fromkeys(found))


def _outside_marks(text: str) -> str:
    for start, end in reversed(quoted_spans(text)):
        text = f"{text[:start]} {_ANYTHING} {text[end:]}"
    return _ADDRESS.sub(_ANYTHING, text.replace("’", "'"))


def _open_end(x: str, y: str) -> bool:
    """An article or a possessive without a noun behind it, or "and" without a second part."""
    small = x.lower()
    if small in _ASKING:
        return bool(_OPEN_ENDS.fullmatch(y)) or y in (",", ":")
    return small in _JOINING and bool(_OPEN_ENDS.fullmatch(y))


def _no_noun(x: str, y: str) -> bool:
    """Behind an article comes a noun, or what describes it."""
    small = x.lower()
    if small in _ASKING:
        return y.lower() in _NO_NOUNS and not y[:1].isupper()
    return y in _ARTICLES | _POINTING and small in _POINTING | {"his"}


def _wrong_article(x: str, y: str) -> bool:
    """Whether "a" stands before a vowel or "an" before a consonant. Letters read one by one are left alone."""
    if x.lower() not in ("a", "an") or not y[:1].isalpha() or not y[1:].islower():
        return False
    return bool(_VOWEL_SOUND.match(y)) != (x.lower() == "an")


def _wrong_verb(x: str, y: str) -> bool:
    """Behind "will" and its like comes a verb as it stands in a dictionary, and no subject behind a preposition."""
    small = x.lower()
    if small in _MODAL:
        return y in _DETERMINERS or y in _FINITE - {"have", "do"} or y in _TELLING
    if y in _SUBJECTS:
        return small in _PREPOSITIONS - {"as", "than", "since", "until"}
    return small == "not" and (y in _FINITE | _TELLING or y == "not")


def _two_numbers(x: str, y: str) -> bool:
    """Two numbers with nothing between are none; "20 000" is one."""
    return x.isdecimal() and y[:1].isdecimal() and not (y.isdecimal() and len(y) == 3)


def _nothing_between(x: str, y: str) -> bool:
    """Whether a noun is missing before "of", or a verb before "to": "in of people", "its to the minister"."""
    return (y == "of" and x in _BEFORE_NO_OF) or (y == "to" and x in _BEFORE_NO_TO)


def _capital_inside(x: str, y: str) -> bool:
    """Whether a small word has the capital letter that it has at the beginning of a sentence: "of Before the war"."""
    small = y.lower()
    raised = y.istitle() or (y.isupper() and x.islower())
    return x[:1].isalnum() and y != small and raised and small in _NO_NAMES - _ADDRESSING


_RULES = (_open_end, _no_noun, _wrong_article, _wrong_verb, _two_numbers, _nothing_between, _capital_inside)


def _noun_short_of(words: list[str], at: int) -> bool:
    """Whether two nouns with their articles stand side by side behind a preposition: "on an interview the president".

    Not where the preposition begins the clause: "In the bulletin the war is …".
    """
    preposition, article, noun, second = (word.lower() for word in words[at : at + 4])
    if second not in _ARTICLES or article not in _ASKING or preposition not in _PREPOSITIONS - _LOOSE_ENDS:
        return False
    if not words[at + 2].islower() or noun.endswith(("ed", "ing", "ly")) or words[at - 1] in _CLAUSE_ENDS | {""}:
        return False
    start = max((n for n in range(at) if words[n] in _CLAUSE_ENDS), default=0)
    return words[start + 1].lower() not in _PREPOSITIONS | _LOOSE_ENDS


def _stray(x: str, y: str, z: str) -> bool:
    """Whether a word stands where nothing asks for it: "in own voice", "in bulletin's masthead", "takes 24 the"."""
    small = x.lower()
    if y == "own":
        return x != _ANYTHING and small not in _BEFORE_OWN and not small.endswith(("'s", "s'", "'"))
    if y.isdigit() and small in _DENYING and z.endswith(("ed", "told", "said")):
        return True
    if y.isdigit() and z.lower() in _DETERMINERS:
        return x[:1].isalpha() and small not in _DATING
    return bool(_BARE_OWNER.fullmatch(y)) and y[:-2] not in _OWNERS and small in _PREPOSITIONS | _JOINING | _MODAL
