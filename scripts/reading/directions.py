"""Where a movement of people began and where it led, read from the words around a named place.

A preposition decides ("from", "to"), or a verb that takes a place as its object ("left", "entered"). "In" says nothing
by itself: the nearest word of movement in front of it does, or the first one behind. Between the preposition and the
name may stand other names of a list, and words that only narrow the place down ("their homes in", "what is now").
"""

import re
from collections.abc import Mapping

from scripts.reading.lexicon import plain

ORIGIN, DESTINATION = frozenset({"origin"}), frozenset({"destination"})
BOTH, NEITHER = ORIGIN | DESTINATION, frozenset[str]()

_HOMES = (
    r"homes?|houses?|homelands?|lands?|villages?|towns?|cities|hometowns?|places?|residences?|properties|property"
    r"|settlements?|districts?|regions?|areas?|provinces?|territory|territories|parts?|camps?|hearths"
    r"|birthplaces?|communities"
    r"|neighbou?rhoods?|suburbs?|outskirts|city|town|village|region|province|district|republic|state|country"
    r"|capital|island|enclave|strip"
)
_TITLE = r"[A-ZÀ-Þ][\w-]*"
# Words that stand between a preposition and a name without changing what it says.
_NARROWING = re.compile(
    r"(?:\b(?:the|a|an|all|both|its|their|his|her|our|some|most|much|many|parts?|any|other|various|several|two"
    r"|three|own|very"
    r"|what|which|is|are|was|were|now|today's|currently|formerly|then|present-day|modern-day|modern|current|today"
    r"|so-called|soviet|former|post-soviet|pre-war"
    r"|neighbou?ring|nearby|rebel-held|government-held|government-controlled|war-torn|independent|greater"
    r"|liberated|occupied|mainland"
    r"|north(?:ern|-eastern|-western|eastern|western|east|west)?|south(?:ern|-eastern|-western|eastern|western"
    r"|east|west)?|eastern|western|central|upper|lower|inner|east|west"
    r"|native|ancestral|historic|historical|original|permanent|abandoned|destroyed|mountainous|lowland|rural"
    r"|urban|border|of origin"
    rf"|(?:{_HOMES})(?: (?:in|of|at|on|across|around|near|inside|within|throughout|and \w+ (?:in|of)))?"
    r"|(?:in|as|and) (?:around|far|what)|far as|around|across|throughout|inside|within|near|outside|deep"
    rf"|(?:\w+ )?(?:side|bank|shores?|half|border) of)|[\"'(]|(?-i:{_TITLE}'s?)|[\w-]+-(?:controlled|held|occupied"
    r"|ruled|administered))\s*\Z",
    re.IGNORECASE,
)
_NAME = r"(?!(?i:from|to|into|in|for|between|left|and|or|via|through)\b)[A-ZÀ-Þ][\w'-]*"
_LISTED = re.compile(
    rf"(?:(?:\b(?i:the|northern|southern|eastern|western|present-day|modern) )?\b{_NAME}(?: (?:(?:of |the |al-"
    rf"|el-)*){_NAME}){{0,4}}(?:'s?)?(?: \([^)]*\))?)(?:,? (?i:and also|and|or|as well as)|,|/| &)\s*\Z"
)

_MOVING = r"(?:ing|s|es|ed)?"
#: What stands right in front of the place, the narrower first.
_GOVERNING: Mapping[str, frozenset[str]] = {
    r"\b(?:to|into) (?:and|or) from|from (?:and|or) (?:in)?to|back and forth to": BOTH,
    # "to" and "from" that tell no movement
    r"\b(?:according|thanks|due|owing|next|close|belong(?:s|ed|ing)?|relat(?:ed|ing|ion)|respon(?:d|se|ses|ded)"
    r"|opposed|loyal|contrary|compared|adjacent"
    r"|access|aid|threats?|appeal(?:s|ed)?|ties|link(?:s|ed)?|addition|reference|referring|subject|reply|replied"
    r"|spoke|speaking|talk(?:ed|ing)?|prior|similar"
    r"|allegian\w+|attach\w+|claims?|visits?|ambassador|envoy|support|damage|assistance|message|supplies|sold"
    r"|gave|given|grant(?:ed)?|ced(?:ed|ing)|annex\w+) to": NEITHER,
    r"\b(?:independen\w+|support|statements?|reports?|suffer\w*|gas|oil|aid|distinct|different|demand\w*"
    r"|apolog\w+|hear\w*|heard|comment\w*|respons\w+|threat\w*|protect\w*|assistance|help|silence"
    r"|reaction\w*) from": NEITHER,
    r"\bfar from|\bapart from|\baside from|\bother than": NEITHER,
    r"\bby way of|\bvia|\bthrough|\bby": NEITHER,
    r"\bfrom|\bout of|\baway from|\boff|\bout from|\bex": ORIGIN,
    r"\b(?:left|leav(?:e|es|ing)|fle(?:e|es|d|eing)|depart(?:s|ed|ing)?|quit(?:s|ting)?|vacat\w+|abandon\w*"
    r"|evacuat(?:e|es|ed|ing)|escap(?:e|es|ed|ing)|exit(?:s|ed|ing)?"
    r"|depopulat\w+|cleans(?:e|es|ed|ing) of|cleansed|cleansing of|evacuation of|departed|emptied|exodus of"
    r"|departure of|abandonment of)": ORIGIN,
    r"\b(?:to|into|onto|toward|towards|back in|back inside|home in|unto)": DESTINATION,
    r"\b(?:reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|repopulat\w+|resettl(?:e|ed|ing)|re-?settlement of"
    r"|resettlement of|settlement of|repopulation of|settling of|populat(?:e|ing))": DESTINATION,
}
#: "For" is a direction behind these only.
_BOUND_FOR = re.compile(
    r"\b(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing|ure)?|bound|headed|heading|head|heads|set off|set out|sets off"
    r"|flee|fled|fleeing|destined|embark\w*|making|made|make|abandon\w*|sail\w*)\b[^.;]*\Z",
    re.IGNORECASE,
)
_IN = re.compile(r"\b(?:in|within|across|throughout|inside|at|on|around|amid|over)\Z", re.IGNORECASE)
_OF = re.compile(r"\b(?:of|inhabiting|populating)\Z", re.IGNORECASE)
#: What a word of movement says of the place "in" which it happens.
_HAPPENING: Mapping[str, frozenset[str]] = {
    r"internally displaced|idps?|displaced (?:persons?|people|families|communities|population)": NEITHER,
    r"deport\w*|expel\w*|expuls\w+|(?<!internally )displac(?!ed (?:persons?|people|families|communities"
    r"|population))\w+|cleans\w+|evict\w+|uproot\w+|drove|driven (?:out|from|away)|remov(?:al|ed|ing)"
    r"|depopulat\w+|fled|flee(?:s|ing)?|exodus"
    r"|forc(?:ed|ing) (?:out|from|to (?:leave|flee|abandon)|off)|chased (?:out|from)|left (?:their|his|her|behind"
    r"|the) \w+|(?:lost|abandon\w*|leav(?:e|ing)) (?:their |his |her )?(?:\w+ )?(?:homes?|houses?|property|lands?)"
    r"|born|formerly|banish\w+|exile from|thrown out|uprooting|pogroms?|persecut\w+|hounded out": ORIGIN,
    r"(?:re-?)?settl(?:e|es|ed|ing|ement|ers)|arriv\w+|refuge|refugees?|shelter\w*|asylum|sanctuary|safety"
    r"|return\w*|repatriat\w+|relocat\w+|land(?:ed|ing)|rehous\w+|housed|hous(?:e|ing)"
    r"|accommodat\w+|haven|exiled?|exiles|disembark\w+|ended up|wound up|hosted|re-?integrat\w+|new lives?"
    r"|(?:sent|brought|came|come|go|went|taken|moved|transferred) (?:back|home)|received|welcomed|homecoming"
    r"|placed|interned|resid(?:e|ing)|dumped": DESTINATION,
}
_HAPPENED = [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), meaning) for words, meaning in _HAPPENING.items()]
_GOVERNED = [(re.compile(rf"(?:{words})\s*\Z", re.IGNORECASE), meaning) for words, meaning in _GOVERNING.items()]

_AT = (
    r"(?:in|at|near|on|off|to|from|of|across|around|outside|inside|throughout|over|into|towards?|through|between|by|above"
    r"|under|behind|beside|before|within|left|leav(?:e|es|ing)|fled|reach(?:ed|ing)?|enter(?:ed|ing)?|visit(?:ed|ing)?"
    r"|struck|strik(?:es|ing)|hit|hits|shook|swept|overran|held|took|[a-z]+ed)"
)
_BEGINS_AS_PLACE = re.compile(rf"{_AT}\b", re.IGNORECASE)
_BEFORE_PLACE = re.compile(
    rf"\b{_AT}(?: (?:the|its|their|his|her|our|both|all))?(?: [a-z-]+(?:ern|al|ed|ing|ous|ic|ary|side)?)?\s\Z",
    re.IGNORECASE,
)

_NEAR = 300
"""How far in front of a name its preposition is looked for."""


def directions(sentence: str, place: str) -> frozenset[str]:
    """Whether the sentence makes the place an "origin" or a "destination": one, both, or none where it does not say."""
    text, name = plain(sentence), plain(place)
    if not name:
        return NEITHER
    # A name that is part of a word ("Armenia-born") is no place to which anybody goes.
    places = re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text, re.IGNORECASE)
    return NEITHER.union(*(_direction(text, match.start(), match.end()) for match in places))


def is_located(sentence: str, place: str) -> bool:
    """Whether the sentence has words that make this a place: "in", "near", "off", or a verb that leaves it."""
    text, name = plain(sentence), plain(place)
    if _BEGINS_AS_PLACE.match(name):
        return True
    found = re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text, re.IGNORECASE)
    return any(
        _BEFORE_PLACE.search(text[: match.start()])
        or (name[:1].isupper() and re.match(r" [a-z]{4,}", text[match.end() :]))  # "the Vienna round"
        for match in found
    )


def _direction(text: str, start: int, end: int) -> frozenset[str]:
    before = _governed(text[max(0, start - _NEAR) : start])
    if re.search(r"\bbetween\Z", before, re.IGNORECASE):
        return BOTH
    for words, meaning in _GOVERNED:
        if words.search(before):
            return meaning
    if re.search(r"\bfor\Z", before, re.IGNORECASE):
        return DESTINATION if _BOUND_FOR.search(before) else NEITHER
    if _IN.search(before):
        return _happening(text, start, end)
    if _OF.search(before):
        return _happening(text, start, end) & ORIGIN
    return NEITHER


def _governed(before: str) -> str:
    """What is in front of a name, up to the preposition or the verb that governs it."""
    before, shorter = before.rstrip(), ""
    while before != shorter:
        shorter = before
        before = _LISTED.sub("", before).rstrip()
        before = _NARROWING.sub("", before).rstrip() if not _governs(before) else before
    return before


def _governs(before: str) -> bool:
    return any(words.search(before) for words, _ in _GOVERNED)


def _happening(text: str, start: int, end: int) -> frozenset[str]:
    """What the nearest word of movement in front of a place says of it; if there is none, the first one behind."""
    told = [(match.start(), meaning) for words, meaning in _HAPPENED for match in words.finditer(text)]
    before = [(at, meaning) for at, meaning in told if at < start]
    if before:
        return max(before, key=lambda one: one[0])[1]
    behind = [(at, meaning) for at, meaning in told if at >= end]
    return min(behind, key=lambda one: one[0])[1] & ORIGIN if behind else NEITHER
