"""The acts that words tell: PLOVER's event types and modes, read from verbs and nouns alone.

Every type that the words may tell is read, for a sentence may tell several acts; none where no word of the tables tells
one. What is only asked for, refused, promised or threatened is not an act of its own ("demanded an apology" is no
apology), and a meeting to come is agreed on, not held.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from scripts.reading.languages import english_words
from scripts.reading.phrases import Found, Phrases, flattened, is_name

_WORDS = english_words("acts")
_VERBS = Phrases(_WORDS["verbs"], {})
_NOUNS = Phrases({}, _WORDS["nouns"])
_REJECTING = Phrases({"reject": _WORDS["rejecting"]}, {})
_REJECTED = Phrases({}, {"ACCUSE disapprove": _WORDS["accusations"], "REJECT": _WORDS["requests"]})
_BLAME = Phrases({}, {"ACCUSE": _WORDS["blame"]})
_JUDGING = Phrases({"ACCUSE disapprove": _WORDS["judging"], "SUPPORT": _WORDS["judging"]}, {})
_IDIOMS = Phrases({"": _WORDS["idioms"]}, {})
_CONTENT = {
    kind: Phrases({}, table)
    for kind, table in {"REQUEST": _WORDS["asked"], "REJECT": _WORDS["asked"], **_WORDS["content"]}.items()
}

#: What these types ask, refuse, promise or threaten is not done by that.
_NOT_YET = frozenset({"REQUEST", "REJECT", "AGREE", "THREATEN"})
#: Acts of words, which may be answered or spoken of and still be told: an offer that is refused was made.
_OF_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "AGREE", "THREATEN"})
_FRIENDLY = frozenset({"CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})
_HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE"})

# Between a request and what is requested: a few words, and none that begins something else.
_CONTENT_OF = re.compile(
    r"(?!.*\b(?:and|but|during|after|before|while|when|following|with|at|as|because|who|which|in response)\b)"
    r"(?:[^\w,;:.!?]+[\w'-]+){0,6}[^\w,;:.!?]*",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"(?:\b(?:will|shall|going to|(?:is|are|was|were) (?:due|set|about|expected|scheduled|planned|slated|to)|"
    r"(?<!said )(?<!reported )(?<!believed )to be|"
    r"plans?|planned|intends?|intended|expects?|expected|hopes?|hoped|planning|intention)\b|'ll)"
    r"(?: (?:to|also|soon|be|of|continue|be able|together|then|again|not only|\w+ly)){0,4} \Z",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:planned|upcoming|forthcoming|future|expected|scheduled|announced|next)(?: [\w'-]+){0,3} \Z", re.IGNORECASE
)
_MAYBE = re.compile(r"\b(?:would|could|may|might|can)(?: (?:also|be|\w+ly)){0,3} \Z", re.IGNORECASE)
_NEGATED = re.compile(
    r"(?:\b(?:not|never|cannot|nor|neither|without|no longer)|n't)(?: (?:been|be|yet|have|to|ever|also|\w+ly)){0,3} \Z",
    re.IGNORECASE,
)
# What makes a noun the subject of something else, and a participle an adjective.
_SUBJECT = re.compile(
    r"\b(?:about|at|over|of|on|in|from|after|before|during|since|following|despite|amid|by"
    r"|to(?! have| be)|against|regarding|concerning)"
    r"(?: (?!and\b)[\w'-]+){0,3} \Z",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(
    r"\b(?:the|a|an|of|for|from|against|without|all|his|her|their|its|these|those|many|several) \Z", re.IGNORECASE
)
_SUPPOSED = re.compile(r"\b(?:if|unless)(?: [\w'-]+){0,5} \Z", re.IGNORECASE)
_IMPERATIVE = re.compile(
    r"(?:\A|[.!?“\"] ?)"
    r"(?:stop|let|do not|don't|leave|return|release|respect|withdraw|admit|apologi[sz]e|free)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;!?]")
_ACCEPTING = re.compile(
    r"(?:accept|agree|recogni[sz]|consent|approv|support|sign|ratif|comply|meet|acknowledg|tolerat|allow|cooperat"
    r"|participat)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Act:
    """An act told by the words `start`–`end`: the event types, each with the mode that the word itself tells.

    `told` is false where the words only mention the act, as the subject of something else ("over the visit").
    """

    types: frozenset[str]
    modes: frozenset[tuple[str, str]]
    start: int
    end: int
    verb: bool = True
    told: bool = True


def event_types(words: str) -> frozenset[str]:
    """Every event type that the words may tell; none where the reader cannot tell, as where acts are only mentioned."""
    read = acts(words)
    return frozenset(kind for act in read for kind in act.types) if any(act.told for act in read) else frozenset()


def event_modes(words: str, event_type: str) -> frozenset[str]:
    """The modes of this event type that the words give; none where they give none or the reader cannot tell."""
    told = [act for act in acts(words) if event_type in act.types]
    modes = {mode for act in told for kind, mode in act.modes if kind == event_type}
    if told and event_type in _CONTENT:
        modes |= {found.key for found in _CONTENT[event_type].find(words)}
    return frozenset(modes)


@lru_cache(maxsize=2**17)
def acts(words: str) -> tuple[Act, ...]:
    """The acts that the words tell, in the order of the words."""
    flat = re.sub(r"\s+", " ", flattened(words)).strip()
    idioms = [(found.start, found.end) for found in _IDIOMS.find(flat)]
    read = [
        act
        for act in [*_plain(flat), *_rejections(flat), *_blame(flat), *_imperatives(flat)]
        if not any(start <= act.start < end for start, end in idioms) and not is_name(flat, act.start)
    ]
    read.sort(key=lambda act: (act.start, -act.end))
    return tuple(act for act in read if not _is_content(flat, act, read))


def _plain(words: str) -> list[Act]:
    """Verbs and nouns of the tables, each in its time: done, to come, or denied."""
    verbs = [_act(places) for places in _by_place(_VERBS.find(words))]
    nouns = [replace(_act(places), verb=False) for places in _by_place(_NOUNS.find(words))]
    timed = {act.start: _in_its_time(words, act) for act in verbs}
    # What is spelled as a verb and as a noun ("will visit") is the verb where its time says so.
    moved = {act.start for act in verbs if timed[act.start] != act}
    told = [_in_its_time(words, act) for act in nouns if act.start not in moved]
    judging = [_act(places) for places in _by_place(_JUDGING.find(words))]
    return _either([_mentioned(words, act) for act in [*timed.values(), *told, *judging] if act], words)


def _either(read: list[Act], words: str) -> list[Act]:
    """What is spelled as a verb and as a noun, once: as the noun where what stands before it makes it one."""
    nouns = {(act.start, act.end): act for act in read if not act.verb}
    verbs = {(act.start, act.end): act for act in read if act.verb}
    for place in nouns.keys() & verbs.keys():
        as_verb = (nouns[place].told and verbs[place].told) or _after_to(words, verbs[place])
        del (nouns if as_verb else verbs)[place]
    return [*verbs.values(), *nouns.values()]


def _after_to(words: str, act: Act) -> bool:
    return words[: act.start].endswith(("to ", "not ", "who ", "that "))


def _mentioned(words: str, act: Act) -> Act:
    """The act, marked where what stands before makes it the subject of something else, or supposes it only."""
    before = words[max(0, act.start - 60) : act.start]
    mentioned = (_PARTICIPLE if act.verb else _SUBJECT).search(before) or _SUPPOSED.search(before)
    return replace(act, told=not mentioned)


def _by_place(found: list[Found]) -> list[list[Found]]:
    """What was found at the same words, together."""
    places: dict[tuple[int, int], list[Found]] = {}
    for one in found:
        places.setdefault((one.start, one.end), []).append(one)
    return list(places.values())


def _act(found: list[Found]) -> Act:
    rows = [one.key.split() for one in found]
    modes = frozenset((row[0], row[1]) for row in rows if len(row) > 1)
    return Act(frozenset(row[0] for row in rows), modes, found[0].start, found[0].end)


def _in_its_time(words: str, act: Act) -> Act | None:
    before, verb = words[: act.start], act.verb
    if verb and _NEGATED.search(before) and "REQUEST" not in act.types:
        # Not to accept is to refuse; not to do anything else is no act.
        return _of(act, {"REJECT"}) if _ACCEPTING.match(words, act.start) else None
    if _FUTURE.search(before) if verb else _TO_COME.search(before):
        coming = {"AGREE"} if act.types & _FRIENDLY else set()
        coming |= {"THREATEN"} if verb and act.types & _HOSTILE else set()
        return _of(act, coming | (set(act.types) - _FRIENDLY))
    if verb and _MAYBE.search(before) and act.types & (_FRIENDLY | _HOSTILE):
        return _of(act, {*act.types, "AGREE" if act.types & _FRIENDLY else "THREATEN"})
    return act


def _of(act: Act, types: set[str]) -> Act | None:
    """The same words as another act."""
    kept = frozenset(mode for mode in act.modes if mode[0] in types)
    return replace(act, types=frozenset(types), modes=kept) if types else None


def _rejections(words: str) -> list[Act]:
    """To reject an accusation is to accuse, to reject a request or an offer is to refuse; both where it is not told."""
    acts = []
    for found in _REJECTING.find(words):
        if _NEGATED.search(words[: found.start]):
            continue
        behind, before = _CLAUSE_END.split(words[found.end :])[0], _CLAUSE_END.split(words[: found.start])[-1]
        rows = _rejected(behind, first=True) or _rejected(before, first=False)
        rows |= {"ACCUSE disapprove"} if re.search(r"\bas\b", behind) else set()
        rows = rows or {"ACCUSE disapprove", "REJECT"}
        acts.append(_act([Found(row, found.start, found.end) for row in sorted(rows)]))
    return acts


def _rejected(words: str, *, first: bool) -> set[str]:
    """What is told of the thing rejected by the word for it that is nearest to the verb."""
    told = _REJECTED.find(words)
    nearest = told[0 if first else -1].start if told else None
    return {found.key for found in told if found.start == nearest}


def _blame(words: str) -> list[Act]:
    """Words that blame accuse under any verb of saying."""
    return [_act([found]) for found in _BLAME.find(words)]


def _imperatives(words: str) -> list[Act]:
    """What is told to do is asked: "Stop the shelling"."""
    return [_act([Found("REQUEST", match.start(), match.end())]) for match in _IMPERATIVE.finditer(words)]


def _is_content(words: str, act: Act, others: list[Act]) -> bool:
    """Whether the act is only what another one asks, refuses, promises or threatens."""
    if act.types & _OF_WORDS:
        return False
    return any(
        other.types <= _NOT_YET
        and other.end <= act.start
        and act.start - other.end < 60
        and _CONTENT_OF.fullmatch(words, other.end, act.start)
        for other in others
        if other is not act
    )
