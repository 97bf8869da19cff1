"""What stands right beside the words for a movement or a figure: the place left, the place gone to, the people.

"Expelled from Sutland" tells an origin, "the return of the Norlanders to their villages" a destination and a people,
"42 passengers" a people. Only what follows at once is read, so where a row leaves such a cell empty, its words tell it.
"""

import re

from scripts.reading.dates import MONTHS
from scripts.reading.lexicon import plain

_NARROWING = (
    r"(?:the|an?|all|both|its|their|his|her|our|certain|other|most|much of|parts? of|what is now|what was then)"
)
_DESCRIBING = (
    r"(?:[a-z]+-[a-z-]+|present|modern|historical|historic|ancestral|native|occupied|liberated|neighbouring|neighboring"
    r"|northern|southern|eastern|western|former|own|surrounding)"
)
_LANDS = (
    r"(?:homes?|homelands?|lands?|villages?|towns?|cities|city|country|countries|region|regions|province|provinces|territory"
    r"|territories|islands?|camps?|districts?|houses?|capital|coast|border|settlements?)"
)
_NO_PLACE = "|".join([*(month.capitalize() for month in MONTHS), "God", "I", "He", "She", "They", "We"])
#: A place: a name, or a word for land that somebody lives in.
_PLACE = rf"(?:{_NARROWING} )*(?:{_DESCRIBING} )*(?:(?!(?:{_NO_PLACE})\b)[A-ZÀ-Þ][\w’'-]*|{_LANDS}\b)"
_ADVERB = r"(?: (?:forcibly|en masse|back|again|out|away|home|peacefully|voluntarily|safely|together))?"
_WHOM = r"(?: of (?:[^\s,;:.]+ ){0,3}?[^\s,;:.]+| [A-ZÀ-Þ][\w-]+(?:s|ns|is))?"
_FROM = re.compile(rf"{_ADVERB}{_WHOM}{_ADVERB} (?:from|out of) ({_PLACE})")
_TO = re.compile(rf"{_ADVERB}{_WHOM}{_ADVERB} (?:back )?(?:to|into) ({_PLACE})")
_INSIDE = {
    "origin": re.compile(rf"\b(?:from|out of) ({_PLACE})"),
    "destination": re.compile(rf"\b(?:to|into) ({_PLACE})"),
}
_LEAVE = r"(?:left|leave|leaves|leaving|departed|departs?|fled|flee|flees|fleeing|set out)"
_FOR = re.compile(rf"(?: {_PLACE})? for ({_PLACE})")
#: Verbs whose object is the place that is left.
_LEAVING = re.compile(rf"\b(?:{_LEAVE}|abandoned|quit|vacated)\Z", re.IGNORECASE)
_OBJECT = re.compile(rf" ({_PLACE})(?! (?:dead|wounded|alone|behind|open|without)\b)")
_PEOPLES = r"[A-ZÀ-Þ]\w+(?:ians|anis|ans|ese|ders|ks|ews|abs|tars|ars|is)"
_PERSONS = (
    r"(?:people|persons?|civilians?|men|women|children|passengers|soldiers|servicemen|servicewomen|troops|fighters|residents"
    r"|citizens|villagers|inhabitants|students|workers|officers|policemen|nationals|families|refugees)"
)
_MANY = r"(?:the|all|more than|over|about|some|nearly|almost|approximately|at least|[\d,.]+|thousands of|hundreds of)"
_PEOPLE_BEHIND = re.compile(rf" of (?:{_MANY} )*({_PEOPLES}|{_PERSONS})\b")
_PEOPLE_BEFORE = re.compile(
    rf"\b({_PEOPLES}|{_PERSONS})(?: who)?(?: (?:were|are|have been|had been|had|have))?(?: \w+ly)? \Z"
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


def _around(sentence: str, words: str) -> list[tuple[str, str]]:
    """What stands before and behind each place where a sentence has these words."""
    text, own = plain(sentence), plain(words)
    places = re.finditer(rf"(?<![\w-]){re.escape(own)}(?![\w-])", text) if own else ()
    return [(text[: match.start()], text[match.end() :]) for match in places]
