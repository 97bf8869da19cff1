"""Digits and number words that count nothing: times of day, ages, addresses, telephone numbers, and numbers that name.

The lists of naming words are closed, so that an unknown name is read as a figure and shows up in the ledger, where a
rule such as "any capitalised word" would pass over "In Baku 150 people" in silence.
"""

import re
from collections.abc import Iterator

from schemas.hedges import alternation
from schemas.rows import Span
from scripts.reading.numerals import CLOCK, DIGITS, IDENTIFIER, NUMERAL, tokens

_PERSONS = (
    "boy, girl, man, woman, child, son, daughter, brother, sister, father, mother, grandson, granddaughter, resident,"
    " pensioner, student, teacher, soldier, serviceman, conscript, citizen, civilian, driver, farmer, veteran, refugee,"
    " person, victim, suspect, activist, journalist, blogger, doctor, nurse, mayor, native, schoolboy, schoolgirl,"
    " teenager, baby, widow, Armenian, Azerbaijani, Russian"
)
_AGE = rf"(?:(?<![\w.,])1?[0-9]?[0-9]|(?i:\b{NUMERAL}))"
_OLD = rf"{_AGE}[\s-]years?[\s-]old(?=\s*(?:[,.;)]|\Z)|\s+(?:[A-Z]|{alternation(_PERSONS.split(', '))}))"
_AT_AGE = rf"\b[Aa]ge[ds]?\s+(?:of\s+|between\s+|over\s+|under\s+)?{_AGE}(?:(?:\s+(?:and|to)\s+|[-–]){_AGE})?(?!\w)"
_BESIDE_NAME = (
    r"(?<=[a-z],\s)[1-9][0-9]?(?=,\s(?:who|was|is|were|had|has|died|from|of|told|said|says|a|an|the|[a-z]+ed)\b)"
)
_YEARS_OF_LIFE = r"\b(?:his|her|their)\s+(?:early\s+|mid[\s-]|late\s+)?[1-9]0['’]?s\b"

_NAMING = (
    "resolutions, articles, sections, chapters, paragraphs, protocols, annexes, arts., art., paras., para., pp., p.,"
    " nos."
)
_NAMING_CAPITAL = (
    "Resolutions, Articles, Sections, Chapters, Paragraphs, Pages, Rooms, Room, Protocols, Rules, Rule, Decrees, Decree"
)
_ONE = r"[0-9]+(?:[./-][0-9]+)*(?:\([0-9a-z]{1,3}\))*"  # 884, 62/243, 12(3)(b)
_LIST = rf"{_ONE}(?:,\s*{_ONE})*(?:(?:,?\s+(?:and|or)\s+|\s*[-–]\s*){_ONE})?"
_NAMED = rf"(?:(?i:{alternation(_NAMING.split(', '))})|{alternation(_NAMING_CAPITAL.split(', '))})\s*{_LIST}(?!\w)"
_UNIT = (
    r"(?<!\w)[0-9]+(?:st|nd|rd|th)\s+(?:[A-Z][\w-]*\s+){0,4}"
    r"(?i:regiments?|brigades?|battalions?|divisions?|corps|squadrons?|army|armies|fleets?|military\s+bases?)\b"
)
_TIME = (
    r"(?<![\w.:])[0-9]{1,2}(?:[.:][0-9]{2})?\s?(?:[ap]\.\s?m\.?|[ap]m\b|[AP]M\b)"
    r"|(?<![\w.:])[0-9]{1,2}[.:]?[0-9]{2}\s+(?:GMT|UTC|CET|CEST|MSK|EST|EDT)\b"
    rf"|(?:(?<!\w)[0-9]{{1,2}}|(?i:\b{NUMERAL}))\s+o['’]clock\b"
)
#: An address on the web or of an e-mail.
ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+|\b[\w.+-]+@[\w-]+\.[\w.-]+\w")
_TELEPHONE = r"(?<!\w)\+[0-9]{1,3}(?:[\s()-]{1,2}[0-9]{2,4}){2,}(?!\w)"
_FORMAT = r"(?<![\w+])[0-9]\+[0-9](?![\w+])"  # the 3+3 platform
_MASS = r"(?i:\bmass(?=[\s-]+(?:graves?|burials?|atrocit(?:y|ies)|media)\b))"
# "one" as a pronoun, and phrases that count nothing
_PRONOUN = (
    r"(?i:\b(?:no|another|each|every)\s+one\b(?!\s+hundred)|\bone['’]s\b|\bone(?=\s+(?:another|of\s+\w+\s+most|that|which"
    r"|who|can|cannot|could|may|might|must|should|would|recalls)\b)|\bfirst\s+(?:and\s+foremost|of\s+all)\b"
    r"|\bsome(?=\s+day\b))"
)


def _any(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: For each form the words or signs without which it need not be looked for, and how it is printed.
_FORMS = [
    (needed, re.compile(form))
    for needed, form in (
        (_any("@ http https www"), ADDRESS.pattern),
        (_any("+"), _TELEPHONE),
        (_any("a p am pm gmt utc cet cest msk est edt clock"), _TIME),
        (_any(":"), CLOCK.pattern),
        (_any("old"), _OLD),
        (_any("age aged ages"), _AT_AGE),
        (DIGITS, _BESIDE_NAME),
        (_any("his her their"), _YEARS_OF_LIFE),
        (_any("st nd rd th"), _UNIT),
        (DIGITS, _NAMED),
        (DIGITS, IDENTIFIER.pattern),
        (_any("+"), _FORMAT),
        (_any("mass"), _MASS),
        (_any("one first some"), _PRONOUN),
    )
]


def no_figures(words: str) -> Iterator[Span]:
    """What is no figure, in the order of the words: at one place by the first form, none overlapping another."""
    seen = tokens(words)
    forms = [form for needed, form in _FORMS if not needed.isdisjoint(seen)]
    at = 0
    while found := [match for form in forms if (match := form.search(words, at))]:
        first = min(found, key=_start)
        yield first.span()
        at = first.end()


def _start(match: re.Match[str]) -> int:
    return match.start()
