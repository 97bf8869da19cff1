"""Words of saying, in every inflection: two tables, looked up in running text.

One word too many in the wide one (`SAYING`) costs nothing but a wider answer, one too few a false alarm; so it is long.
The narrow ones rule codes out, so they hold only what nothing but speech can be.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache

from scripts.reading.languages import english_words

_WORDS = english_words("voices")
_WORD = re.compile(r"\w+")


class Words:
    """A table of words and phrases, looked up by their first word; used as a pattern is."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms: dict[str, list[str]] = {}
        for form in forms:
            self._forms.setdefault(_WORD.findall(form)[0], []).append(form)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Where they stand, in the order of the text; at one place the first of the table."""
        end = 0
        for word in _WORD.finditer(text):
            match = self._match(word) if word.start() >= end else None
            if match:
                end = match.end()
                yield match

    def search(self, text: str) -> re.Match[str] | None:
        """The first of them."""
        return next(self.finditer(text), None)

    def __contains__(self, word: str) -> bool:
        return word.lower() in self._forms.get(word.lower(), ())

    def _match(self, word: re.Match[str]) -> re.Match[str] | None:
        lower = word[0].lower()
        matches = (
            word if form == lower else _phrase(form).match(word.string, word.start())
            for form in self._forms.get(lower, ())
        )
        return next(filter(None, matches), None)


@cache
def _phrase(form: str) -> re.Pattern[str]:
    return re.compile(re.escape(form).replace(r"\ ", r"\s+") + r"\b", re.IGNORECASE)


def listed(*tables: str | Iterable[str]) -> Iterator[str]:
    """The words of rows, which stand with commas between."""
    for table in tables:
        for line in [table] if isinstance(table, str) else table:
            yield from (" ".join(word.split()) for word in line.split(","))


def _forms(verb: str) -> list[str]:
    """Every form of a verb: of “deny” also “denies”, “denied”, “denying”, of “-ise” also “-ize”."""
    verb, space, rest = verb.partition(" ")
    return [f"{form}{space}{rest}" for form in _forms_of_one_word(verb)]


def _forms_of_one_word(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        stems = [verb[:-1], verb[:-2] + "z"] if verb.endswith("ise") else [verb[:-1]]
        return [stem + ending for stem in stems for ending in ("e", "es", "ed", "ing")]
    if re.search("[^aeiou]y$", verb):
        return [verb[:-1] + ending for ending in ("y", "ies", "ied", "ying")]
    return [verb, f"{verb}s", f"{verb}es", *(stem + end for stem in (verb, verb + verb[-1]) for end in ("ed", "ing"))]


def _past(verb: str) -> list[str]:
    """The past of a verb, in every spelling."""
    verb, space, rest = verb.partition(" ")
    told = [_IRREGULAR[verb][2]] if verb in _IRREGULAR else _forms_of_one_word(verb)
    return [f"{form}{space}{rest}" for form in told if verb in _IRREGULAR or form[len(verb) - 1 :].endswith("ed")]


def _plural(nouns: Iterable[str]) -> Iterator[str]:
    for noun in nouns:
        stems = [noun, noun[:-1] + "ie"] if noun.endswith("y") else [noun]
        yield from (stem + ending for stem in stems for ending in ("", "s", "es"))


def _told(verbs: Mapping[str, str], but: Container[str] = ()) -> Iterator[str]:
    """The forms of the verbs with which a sentence tells that someone says something, and that are no nouns."""
    never_nouns = set(listed(_WORDS["never_nouns"]))
    for verb in listed(verbs.values()):
        if verb not in but:
            yield from _past(verb)
            if verb in never_nouns:
                yield from _forms(verb)


_IRREGULAR = {verb: list(listed(forms)) for verb, forms in _WORDS["irregular"].items()}
_SPEECH: Mapping[str, str] = _WORDS["speech"]
_EVERY_VERB: Mapping[str, str] = {**_SPEECH, **_WORDS["verbs"]}
_NOUNS = list(_plural(listed(_WORDS["nouns"])))

SAYING = Words([*(form for verb in listed(_EVERY_VERB.values()) for form in _forms(verb)), *_NOUNS])
"""Whatever may tell that someone says something."""

# Whatever the word before it, a clause with “that” may be what someone says.
_CLAUSE = rf"that (?:{'|'.join(listed(_WORDS['subjects']))}|(?-i:[A-Z]|\d)\w*)"
SAYING_PHRASE = re.compile(rf"\b(?:{'|'.join(_WORDS['phrases'])}|{_CLAUSE})\b".replace(" ", r"\s+"), re.IGNORECASE)
"""Phrases that may tell it."""

SPEECH = Words(_told(_SPEECH))
"""Verbs of which the clause with “that” is what someone says."""

FIRM = Words([*_told(_SPEECH), *listed(_WORDS["firm"])])
"""Those, and verbs that hand over what someone says in another way: “accused Armenia of …”."""

ACT = Words(_told(_EVERY_VERB, but=set(listed(_WORDS["of_things"]))))
"""Verbs that tell that someone, and not a thing, says something."""

BARE = Words(listed(_WORDS["bare"]))
"""Verbs right behind which it stands."""

NOUN = Words(_NOUNS)
"""Nouns for what someone says."""

FINITE = Words(listed(_WORDS["finite"]))
"""Words that make a clause of what stands in marks."""

SMALL = frozenset(listed(_WORDS["small"]))
"""Words that no title capitalises."""

INSTRUMENT = frozenset(listed(_WORDS["instrument"]))
"""What one can act according to without its having said so."""

NO_SPEAKER = frozenset(listed(_WORDS["documents_own"], _WORDS["no_speaker"]))
"""What stands in front of a verb of saying where the document itself speaks, or nothing tells who does."""
