"""Our own neutral sentence about an act, read against the words that it sums up: who acts, what is done, what is new.

A summary reads "X is said to have rejected Y's “accusations”": actor first, in reported form, loaded words in quotation
marks. Every function tells in plain English what does not fit, and says nothing where it cannot tell.
"""

import re
from dataclasses import replace

from scripts.reading.acts import Act, acts
from scripts.reading.common_words import DEMONYMS, PLAIN_WORDS
from scripts.reading.dates import DAYS, MONTHS
from scripts.reading.languages import english_words
from scripts.reading.names import Mention, Names
from scripts.reading.numbers import find_figures
from scripts.reading.phrases import Phrases, flattened
from scripts.reading.quoted import quoted_spans

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Where the subject of a summary ends.
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|did)(?: (?:not|never|also|then|in turn|reportedly))?"
    r" (?:said|to|been|reported|quoted|told|described|alleged|\w+ed)\b|\b(?:said|says|reportedly|told)\b"
)
_NAMED_BY_THE_WAY = re.compile(r"\b(?:of|in|from|for|at|to)(?: the)? \Z", re.IGNORECASE)
_ATTRIBUTE = re.compile(r" (?!(?:is|are|was|were|has|have|and|will|or|said|told|reportedly)\b)[a-z]")
#: What stands in front of the subject: "In Vienna,", "According to Armenia,".
_SETTING = re.compile(r"(?:According to|After|Ahead of|As|At|Before|During|For|In|On|To|With)\b[^,]*, ?")
_PEOPLE = re.compile(rf"\b({'|'.join(DEMONYMS)})s?\b")
_POSSESSIVE = re.compile(r"'s?\b|'(?= )")
_NOT = re.compile(r"\b(?:not|never|no|nor|neither|none|nobody|nothing|without|cannot|nowhere)\b|n't\b", re.IGNORECASE)
_NOT_SAID = re.compile(
    r"\b(?:is|are|was|were) (?:not|never) (?:\w+ly )?(?:said|reported|told|alleged|quoted)\b", re.IGNORECASE
)
#: The main verb of a summary, denied: an act that was not done is none.
_UNDONE = re.compile(
    r"\b(?:(?:said|alleged|reported) (?:not|never) to(?: have)?|to have (?:not|never))(?: been| \w+ly)? ([\w-]+)",
    re.IGNORECASE,
)
_UN = re.compile(r"\b(?:un(?!der|it|ion|iv|less|til)[a-z]{5,}|non-?[a-z]{4,})\b", re.IGNORECASE)
#: A denied verb: the word that denies and the words right behind it.
_DENIED = re.compile(r"(?:\b(?:not|never|cannot)|n't)((?: [a-z'-]+){1,3})", re.IGNORECASE)
_ADJUNCT = re.compile(
    r"\b(?:in|at|during|after|before|on|following|since|amid|ahead of)"
    r"(?: (?:a|an|the|his|her|their|its|this|that))?(?: [\w-]+)?? \Z",
    re.IGNORECASE,
)
_AND = re.compile(r"\band(?: to)?(?: have)?(?: \w+ly)? \Z")
#: A verb that carries a noun: "lodged a protest".
_CARRIED = re.compile(
    r"\b(?:made|issued|voiced|expressed|lodged|launched|held|given|gave|extended|conveyed|sent|raised|levelled|submitted|filed"
    r"|conducted|carried out|delivered|paid|imposed|repeated|reiterated|put forward|named|listed|set|set out|had)"
    r"(?: [\w-]+){0,2} \Z",
    re.IGNORECASE,
)
_DATING = re.compile(rf"\b(?:{'|'.join([*DAYS, 'last', 'next', 'ago', 'spring', 'summer', 'autumn', 'winter'])})\b")
_LETTER = re.compile(r"\w")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
#: Words that count without telling how many; a summary may use them as it likes.
_LOOSE = frozenset(["some", "several", "many", "few", "multiple", "numerous", "mass"])

_WORDS = english_words("summaries")
_REJECTING, _SAYING = english_words("acts")["rejecting"], english_words("claim_words")["saying"]
_NEGATIVE = Phrases({"": f"{_WORDS['negating']}, {_REJECTING}"}, {})
_VOCABULARY = Phrases({"": f"{_WORDS['reporting']}, {_SAYING}, {_REJECTING}"}, {})


# -- who


def order_faults(summary: str, names: Names, actor_id: str, recipient_id: str) -> list[str]:
    """Whether the summary names the actor first and the recipient behind it."""
    # A name in marks is a name: representatives of “displaced persons”.
    words = re.sub(r"[“”\"]", "", " ".join(summary.split()).replace("’", "'"))
    mentions = _mentions(words, names)
    setting = _SETTING.match(words)
    begin = setting.end() if setting else 0
    acting = next((one for one in mentions if one.actor_id == actor_id and one.start >= begin), None)
    if acting is None:
        return _without_actor(words, [one for one in mentions if one.start >= begin], actor_id, recipient_id)
    faults = [
        f"names {one.actor_id} before {actor_id}, who acts"
        for one in mentions
        if one.end <= acting.start and not _may_come_first(words, one, acting, recipient_id)
    ]
    if not any(one.actor_id == recipient_id and one.start >= acting.end for one in mentions):
        faults.append(f"does not name {recipient_id} behind {actor_id}, who acts")
    return faults


def _mentions(words: str, names: Names) -> list[Mention]:
    """Whom the words name, a state also by the word for its people ("the Azerbaijani side")."""
    named = names.mentions(words)
    peoples = [
        Mention(one.actor_id, match.start(), match.end())
        for match in _PEOPLE.finditer(words)
        if not any(one.start <= match.start() < one.end for one in named)
        for one in names.mentions(DEMONYMS[match[1]])
    ]
    return sorted([*named, *peoples], key=lambda one: one.start)


def _without_actor(words: str, mentions: list[Mention], actor_id: str, recipient_id: str) -> list[str]:
    """A body may be described by the name of its state ("the foreign ministry of X"): then only the recipient tells."""
    first = {one.actor_id for one in mentions if one.start == mentions[0].start}
    if recipient_id in first:
        return [f"names {recipient_id} first, and {actor_id}, who acts, not at all"]
    if first and _in_passing(words, mentions[0]):
        return []
    return [f"does not name {actor_id}, who acts"]


def _may_come_first(words: str, one: Mention, acting: Mention, recipient_id: str) -> bool:
    """Whether a name in front of the actor's belongs to the same subject: to a list, or to a description."""
    predicate = _PREDICATE.search(words)
    if predicate and predicate.start() < acting.start:
        return False
    if one.actor_id == recipient_id:
        described = _in_passing(words, one) and not _SETTING.match(words)
        return described and words[one.end :].startswith(("'", ","))  # "France's president", "the president of France,"
    return _in_passing(words, one) or re.search(r",| and\b| or\b", words[one.end : acting.start]) is not None


def _in_passing(words: str, one: Mention) -> bool:
    """Whether a name only describes something else: "of France", "France's", "the France team"."""
    behind = words[one.end :]
    return bool(_NAMED_BY_THE_WAY.search(words[: one.start]) or _POSSESSIVE.match(behind) or _ATTRIBUTE.match(behind))


# -- what


def act_faults(summary: str, event_type: str) -> list[str]:
    """Whether the verb of the summary tells an act of this type; nothing where no act is read."""
    told = _main_act(summary)
    if told is None or event_type in told.types:
        return []
    verb = flattened(" ".join(summary.split()))[told.start : told.end]
    return [f"“{verb}” tells {' or '.join(sorted(told.types))}, not {event_type}"]


def _main_act(summary: str) -> Act | None:
    """The first act that a verb tells behind the subject, with those that "and" puts beside it: outside quotation marks
    if there is one.
    """
    words = " ".join(summary.split())
    predicate = _PREDICATE.search(flattened(words))
    start = predicate.end() if predicate else 0
    unquoted = _unquoted(words)
    for text in (unquoted, words):
        # A quoted adjective ("brutal") is not what is told: in quotation marks only verbs are.
        read = [
            act
            for act in acts(text)
            if act.start >= start and act.told and (act.verb or text == unquoted) and _is_predicate(text, act, start)
        ]
        if read:
            beside = [act for act in read if act.start == read[0].start or _AND.search(text[: act.start])]
            return replace(read[0], types=frozenset().union(*(act.types for act in beside)))
    return None


def _is_predicate(words: str, act: Act, start: int) -> bool:
    """Whether the act is what the sentence tells: by a verb, or by a noun with a verb that only carries it."""
    before = words[start : act.start]
    if not act.verb:
        return bool(_CARRIED.search(before))
    # "told Russia to admit", "at a meeting": what is asked of others, and where it happened
    return not _ADJUNCT.search(words[: act.start]) and not re.search(
        r"\w (?:to|not to) \Z", re.sub(r"^\W*(?:to )?(?:have )?", "", before)
    )


# -- whether


def negation_faults(summary: str, quotation: str) -> list[str]:
    """Whether the summary denies what the quotation does not, or leaves out that it denies."""
    ours, theirs = _flat(_unquoted(summary)), _flat(quotation)
    denied_verbs = [word for match in _DENIED.finditer(theirs) if (word := _first_content(match[1]))]
    if _NOT_SAID.search(ours):
        return ["says of an act that it is not said to have been done"]
    if (undone := _UNDONE.search(ours)) and not any(_akin(undone[1], verb) for verb in denied_verbs):
        return [f"says of an act that it was not done: “{undone[0]}”"]
    denied = _NOT.search(ours)
    if denied and not _NOT.search(theirs) and not _denies(theirs):
        return [f"“{denied[0]}” is not in the quotation, which denies nothing"]
    if denied or _denies(ours):
        return [] if _denies(theirs) else _denied_anew(ours, theirs, denied_verbs)
    own = _words(ours)
    return [f"leaves out the “not” before “{verb}”" for verb in denied_verbs if any(_akin(verb, word) for word in own)]


def _denied_anew(ours: str, theirs: str, denied_verbs: list[str]) -> list[str]:
    """Verbs that the summary denies and the quotation, though it denies another one, does not."""
    verbs = [word for match in _DENIED.finditer(ours) if (word := _first_content(match[1]))]
    return [
        f"puts a “not” before “{verb}”"
        for verb in verbs
        if any(_akin(verb, word) for word in _words(theirs)) and not any(_akin(verb, word) for word in denied_verbs)
    ]


def _denies(words: str) -> bool:
    """Whether the words deny something without a "not"."""
    return bool(_NEGATIVE.find(words) or _UN.search(words))


def _first_content(words: str) -> str | None:
    """The verb that a "not" denies; "not only" and "not less" deny none."""
    if re.match(r" (?:only|just|merely|least|less|fewer|more)\b", words):
        return None
    return next((word for word in words.split() if len(word) >= 4 and word.islower() and word not in PLAIN_WORDS), None)


# -- which words


def word_faults(summary: str, quotation: str, surroundings: str = "", names: Names | None = None) -> list[str]:
    """Quoted words, numbers, dates and names of the summary that the quotation (the last three: or what surrounds it)
    does not have. With `names` an actor may be named by any of its forms.
    """
    ours, theirs = _flat(_unquoted(summary)), _flat(f"{quotation}\n{surroundings}")
    return [
        *_quoted_faults(summary, quotation),
        *_number_faults(ours, theirs),
        *_date_faults(ours, theirs),
        *_name_faults(ours, theirs, names),
    ]


def _quoted_faults(summary: str, quotation: str) -> list[str]:
    """Words in quotation marks have to stand in the quotation, character for character."""
    theirs = _marks_alike(quotation)
    quoted = [summary[start + 1 : end - 1] for start, end in quoted_spans(summary)]
    return [
        f"“{' '.join(words.split())}” does not stand in the quotation"
        for words in quoted
        if not _stands_in(_marks_alike(words), theirs)
    ]


def _number_faults(ours: str, theirs: str) -> list[str]:
    """Every number of the summary is one of theirs, in digits or in words."""
    figures = find_figures(ours)
    new = [
        figure.text
        for figure in figures
        if not _stands_in(figure.text.lower(), theirs.lower())
        and not _LOOSE & set(figure.text.lower().split())
        and (figure.count is None or figure.count not in {one.count for one in find_figures(theirs)})
    ]
    # What is no figure: years, days of a month, numbers that name something.
    counted = [(figure.start, figure.end) for figure in figures]
    new += [
        match[0]
        for match in re.finditer(r"\d+", ours)
        if not _stands_in(match[0], theirs) and not any(start <= match.start() < end for start, end in counted)
    ]
    return [f"the number “{number}” does not stand in the quotation" for number in new]


def _date_faults(ours: str, theirs: str) -> list[str]:
    """Every word that dates is one of theirs."""
    printed = {word.lower() for word in _words(theirs)}
    return [
        f"the date word “{word}” does not stand in the quotation"
        for word in _DATING.findall(ours)
        if word not in printed
    ]


def _name_faults(ours: str, theirs: str, names: Names | None) -> list[str]:
    """Every capitalised word is one of theirs, or part of the name of someone whom they name otherwise."""
    printed = {part.lower() for word in _words(theirs) for part in (word, *_parts(word))}
    named = names.named(theirs) if names else set()
    known = [(one.start, one.end) for one in (names.mentions(ours) if names else []) if one.actor_id in named]
    new = [
        match[0]
        for match in _WORD.finditer(ours)
        if match[0][0].isupper()
        and not (match.start() == 0 and match[0].lower() in PLAIN_WORDS)
        and not printed & {match[0].lower(), match[0].lower().removesuffix("'s")}
        and not any(start <= match.start() < end for start, end in known)
    ]
    kinds = {word: "date word" if word in (*MONTHS, *_WEEKDAYS) else "name" for word in new}
    return [f"the {kinds[word]} “{word}” does not stand in the quotation" for word in new]


def unknown_words(summary: str, *quotations: str) -> list[str]:
    """The words of the summary outside quotation marks that neither the quotations have, in any inflection, nor the
    vocabulary of reporting. Names are left to `word_faults`.
    """
    ours = _flat(_unquoted(summary))
    theirs = {word.lower() for quotation in quotations for word in _words(_flat(quotation))}
    reporting = [(found.start, found.end) for found in _VOCABULARY.find(ours)]
    return [
        match[0]
        for match in _WORD.finditer(ours)
        if match[0].islower()
        and match[0] not in PLAIN_WORDS
        and not any(start <= match.start() < end for start, end in reporting)
        and not any(_akin(match[0], word) for word in theirs)
    ]


# -- words


def _flat(text: str) -> str:
    return " ".join(flattened(text).split())


def _stands_in(words: str, text: str) -> bool:
    """Whether the words stand in the text, not cut out of longer ones."""
    at = text.find(words)
    while at != -1:
        if not _LETTER.match(text[at - 1 : at]) and not _LETTER.match(text, at + len(words)):
            return True
        at = text.find(words, at + 1)
    return False


def _marks_alike(text: str) -> str:
    return re.sub(r"[“”]", '"', _flat(text))


def _unquoted(text: str) -> str:
    """The text with what stands in quotation marks blanked, one character for one."""
    for start, end in quoted_spans(text):
        text = text[:start] + re.sub(r"[^\s“”\"]", "_", text[start:end]) + text[end:]
    return text


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _parts(word: str) -> list[str]:
    """A hyphenated word and a possessive, taken apart."""
    return [word.removesuffix("'s"), *word.split("-")]


def _akin(one: str, other: str) -> bool:
    """Whether two words are inflections of one: the same but for the ending, or forms that the tables know."""
    one, other = one.lower().removesuffix("'s"), other.lower().removesuffix("'s")
    if one == other or one[:4] != other[:4]:
        return one == other
    shorter = min(len(one), len(other))
    alike = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), shorter)
    return alike >= max(4, shorter - 3) and max(len(one), len(other)) - alike <= 6
