"""Words that call for a row: of deaths, of people moved, of what was said, done or signed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from scripts.reading.languages import english_words
from scripts.reading.phrases import Phrases, flattened, is_name, split

_WORDS = english_words("claim_words")
_WORDS_OF_ACTS = english_words("acts")

_DEATHS, _MOVEMENTS = "casualties", "deportations"
_ACT, _STATEMENT, _AGREEMENT = "diplomatic_exchanges", "statements", "agreements"

#: Types of which a verb tells an act, and those of them that are done with words.
_ACTS = frozenset({"ACCUSE", "AGREE", "CONCEDE", "CONSULT", "REJECT", "REQUEST", "SANCTION", "SUPPORT", "THREATEN"})
_DONE_WITH_WORDS = _ACTS - {"CONSULT", "SANCTION"}
_TABLES: Mapping[str, frozenset[str]] = {
    "dead": frozenset({_DEATHS}),
    "moved": frozenset({_MOVEMENTS}),
    "said": frozenset({_STATEMENT, _ACT}),
    "signed": frozenset({_AGREEMENT, _ACT}),
    "done": frozenset({_ACT}),
}
#: Of verbs that mean much else, and of "should", only other words can tell that they are claims.
_TOO_WIDE = re.compile(
    r"=|(?:accept|adopt|advise|approve|assure|await|brief|counter|ease|encourage|expect|fine|halt|host|initial|insist"
    r"|lift|meet|order|plan|present|put|quit|relax|request|schedule|seal|seek|tour|upgrade|value|yield)\Z"
    r"|(?:sign|ratify|co-sign|countersign|conclude)"  # of these the tables have a row of their own
)


def _strong(*types: str) -> str:
    """The verbs for these types that are seldom anything else."""
    rows = [phrases for row, phrases in _WORDS_OF_ACTS["verbs"].items() if row.split()[0] in types]
    return ", ".join(phrase for row in rows for phrase in split(row) if not _TOO_WIDE.match(phrase))


_VERBS = Phrases(
    {
        "dead": _WORDS["deaths"],
        "moved": _WORDS["moving"],
        "said": ", ".join((_WORDS["saying"], _WORDS_OF_ACTS["rejecting"], _strong(*sorted(_DONE_WITH_WORDS)))),
        "signed": _WORDS["signing"],
        "done": "=met, =meets with, =meeting with, " + _strong(*sorted(_ACTS - _DONE_WITH_WORDS)),
    },
    {"dead": _WORDS["dead"], "moved": _WORDS["moves"]},
)
_COMING_HOME = Phrases({"moved": _WORDS["coming_home"]}, {"moved": _WORDS["homecomings"]})
_PEOPLE = Phrases({}, {"": _WORDS["people"]})
_IDIOMS = Phrases({"": _WORDS_OF_ACTS["idioms"]}, {})
_ENVOYS = re.compile(
    r"\b(?:diplomat|ambassador|attach[ée]|consul|embassy|envoy|charg[ée] d'affaires|journalist)", re.IGNORECASE
)
# "Left 12 wounded" and "leaving dozens dead" move nobody.
_LEAVING = re.compile(
    r"(?:left|leav\w+)(?: \S+){0,5}? (?:dead|wounded|injured|missing|homeless|orphaned)\b", re.IGNORECASE
)
_COUNTED = Phrases({}, {"": _WORDS["counted"]})
_BEHIND = re.compile(
    r"(?:\s+(?!(?:the|an?|of|in|on|at|as|and|or|to|by|for|from|with|against|among|between|that|who|is|are|was|were)\b)[\w'’-]+){1,3}"
)
# Peoples, as printed: "the Azerbaijanis", "Armenians", "Turks". "Azerbaijani" alone may be an adjective.
_PEOPLES = re.compile(r"\b[A-Z]\w+(?:ians|anis|ans|ese|ks|ews|abs|ds|tars|ars)\b")


@dataclass(frozen=True, slots=True, order=True)
class ClaimWord:
    """A word, or a few, at `start`–`end` of the sentence that may call for a row in one of the tables."""

    start: int
    end: int
    word: str
    tables: frozenset[str]


def claim_words(sentence: str) -> list[ClaimWord]:
    """The words of the sentence that call for a row, in its order; names and idioms that claim nothing are left out."""
    flat = flattened(sentence)
    found = _VERBS.find(flat) + (_COMING_HOME.find(flat) if _of_people(flat) else [])
    idioms = [(idiom.start, idiom.end) for idiom in _IDIOMS.find(flat)]
    tables: dict[tuple[int, int], frozenset[str]] = {}
    for one in found:
        span = (one.start, one.end)
        if not _within(span, idioms) and not is_name(flat, one.start) and not _LEAVING.match(flat, one.start):
            told = _TABLES["done"] if one.key == "moved" and _ENVOYS.search(flat) else _TABLES[one.key]
            tables[span] = tables.get(span, frozenset()) | told
    return sorted(ClaimWord(start, end, sentence[start:end], told) for (start, end), told in tables.items())


def counts_people(behind: str) -> bool:
    """Whether a number before these words counts people: a word for them follows, after two words at most ("30 young
    women"), and none that begins something else ("one of the men").
    """
    near = _BEHIND.match(behind)
    return near is not None and bool(_COUNTED.find(near[0]) or _PEOPLES.search(near[0]))


def _of_people(words: str) -> bool:
    return bool(_PEOPLE.find(words) or _PEOPLES.search(words))


def _within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] < end for start, end in others)
