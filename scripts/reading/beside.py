"""What stands right beside the words for a movement or a figure: the place left, the place gone to, the people.

"Expelled from Sutland" tells an origin, "the return of the Norlanders to their villages" a destination and a people,
"42 passengers" a people. Only what follows at once is read, so where a row leaves such a cell empty, its words tell it.
"""

import re

from scripts.reading.dates import MONTHS
from scripts.reading.languages import any_of, english_words
from scripts.reading.lexicon import plain

_WORDS = {name: any_of(words) for name, words in english_words("beside").items()}
_NAME = r"[A-ZÀ-Þ]"
_IN_WORD = re.compile(r"[\w-]")
_NO_PLACE = "|".join([*(month.capitalize() for month in MONTHS), _WORDS["no_place"]])
#: A place: a name, or a word for land that somebody lives in.
_PLACE = (
    rf"(?:(?:{_WORDS['narrowing']}) )*(?:(?:{_WORDS['describing']}) )*"
    rf"(?:(?!(?:{_NO_PLACE})\b){_NAME}[\w’'-]*|(?:{_WORDS['lands']})\b)"
)
_ADVERB = rf"(?: (?:{_WORDS['adverb']}))?"
_WHOM = rf"(?: of (?:[^\s,;:.]+ ){{0,3}}?[^\s,;:.]+| {_NAME}[\w-]+(?:s|ns|is))?"
_FROM = re.compile(rf"{_ADVERB}{_WHOM}{_ADVERB} (?:{_WORDS['from']}) ({_PLACE})")
_TO = re.compile(rf"{_ADVERB}{_WHOM}{_ADVERB} (?:back )?(?:{_WORDS['to']}) ({_PLACE})")
_INSIDE = {
    "origin": re.compile(rf"\b(?:{_WORDS['from']}) ({_PLACE})"),
    "destination": re.compile(rf"\b(?:{_WORDS['to']}) ({_PLACE})"),
}
_FOR = re.compile(rf"(?: {_PLACE})? {_WORDS['leave_for']} ({_PLACE})")
#: Verbs whose object is the place that is left.
_LEAVING = re.compile(rf"\b(?:{_WORDS['leave']}|{_WORDS['leave_place']})\Z", re.IGNORECASE)
_OBJECT = re.compile(rf" ({_PLACE})(?! (?:{_WORDS['left_so']})\b)")
_PEOPLES = rf"{_NAME}\w+(?:{_WORDS['peoples']})"
_PERSONS = rf"(?:{_WORDS['persons']})"
_PEOPLE_BEHIND = re.compile(rf" of (?:(?:{_WORDS['many']}) )*({_PEOPLES}|{_PERSONS})\b")
_PEOPLE_BEFORE = re.compile(rf"\b({_PEOPLES}|{_PERSONS})(?: who)?(?: (?:{_WORDS['happening']}))?(?: \w+ly)? \Z")
_PEOPLE = re.compile(
    rf"\b(?:{_PEOPLES}|{_PERSONS}|{_WORDS['groups']}|(?!(?:{_WORDS['no_plurals']})\b)[A-Z]?[a-z]{{2,}}s)\b"
)
_PEOPLE_COUNTED = re.compile(rf" (?:[a-z-]+ )?{_PERSONS}\b")


def places_beside(sentence: str, movement: str) -> dict[str, str]:
    """The "origin" and the "destination" that stand in the words for a movement or right behind them."""
    own = {name: words.search(plain(movement)) for name, words in _INSIDE.items()}
    told = {name: match[1] for name, match in own.items() if match}
    for _, behind in _around(sentence, movement):
        leaves = _LEAVING.search(movement)
        found = {"origin": _FROM.match(behind), "destination": _TO.match(behind)}
        if leaves:
            found = {"origin": found["origin"] or _OBJECT.match(behind), "destination": _FOR.match(behind)}
        told |= {name: match[1] for name, match in found.items() if match}
    return told


def people_moved(sentence: str, movement: str) -> str | None:
    """The people right behind the words for a movement ("expulsion of Norlanders"), or right before them ("Norlanders
    who were deported"); None where none stand there.
    """
    for before, behind in _around(sentence, movement):
        found = _PEOPLE_BEHIND.match(behind) or _PEOPLE_BEFORE.search(before)
        if found:
            return found[1]
    return None


def people_counted(sentence: str, figure: str) -> str | None:
    """The word for people behind a figure or at its end ("30 young women", "4 people"); None where there is none."""
    inside = re.search(rf"\b{_PERSONS}\Z", plain(figure))
    found = [inside] if inside else [_PEOPLE_COUNTED.match(behind) for _, behind in _around(sentence, figure)]
    return next((match[0].strip() for match in found if match), None)


def tells_people(words: str) -> bool:
    """Whether one of the words is one for people: a known one, one for a people or a group, or any in the plural."""
    return _PEOPLE.search(plain(words)) is not None


def _around(sentence: str, words: str) -> list[tuple[str, str]]:
    """What stands before and behind each place where a sentence has these words."""
    text, own = plain(sentence), plain(words)
    found: list[tuple[str, str]] = []
    at = text.find(own) if own else -1
    while at != -1:
        end = at + len(own)
        whole = not (_IN_WORD.match(text[at - 1 : at]) or _IN_WORD.match(text, end))
        found += [(text[:at], text[end:])] if whole else []
        at = text.find(own, end if whole else at + 1)
    return found
