"""Phrases looked up in running English: a table of phrases becomes a reader that finds them in every inflection.

In a table a phrase is a verb ("call for"), of which the first word is inflected, or a noun ("peace talks"), of which
the last word is. "=" in front of a phrase leaves it as it stands; "~" in front of a verb takes only the forms that are
no nouns ("~note" is "noted" and "noting"); "…" stands for up to seven words of the same clause.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from scripts.reading.languages import english_words

# What the rules of spelling do not give: irregular verbs, and those that double their last letter.
_INFLECTION = english_words("inflection")
_IRREGULAR = {verb: past for verb, *past in (line.split() for line in _INFLECTION["irregular"].split(","))}
_DOUBLED = frozenset(_INFLECTION["doubled"].split())
_ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_GAP = r"(?:[^\w.;:!?…]+[\w-]+){0,7}?"
#: Where a sentence begins, or a quotation within one.
_OPENING = re.compile(r"(?:\A|[.!?:;“\"‘'(–—•*])[\s-]*\Z")
# What is written otherwise in America.
_ISE = re.compile(r"(?<=\w\w)is(e[sd]?|ing|ation)\b")
_OUR = re.compile(r"(?<=\w\w\w)our(?=\w*\b)")
_SPACE = re.compile(r"\s")
#: The dot comes first: it is looked for fast, and what stands before it only where there is one.
_DOT_IN_NAME = re.compile(r"\.(?:(?<=\b[A-Z]\.)|(?<=\bMr\.)|(?<=\bMrs\.)|(?<=\bDr\.)|(?<=\bGen\.)|(?<=\bSt\.))")
#: What stands between two words of a phrase, and what does not stand behind its last one.
_BETWEEN = re.compile(r"[^\w.;:!?]+")
_END = re.compile(r"(?![\w-])")
_TOKEN = re.compile(r"\w+(?:[-']\w+)*")


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase of a table in the words `start`–`end`; `key` is the row of the table."""

    key: str
    start: int
    end: int


class Phrases:
    """The phrases of some tables. At one place the longest is read, once for each row that has it."""

    def __init__(self, verbs: Mapping[str, str], nouns: Mapping[str, str]) -> None:
        """`verbs` and `nouns`: for each row the phrases, with commas between."""
        self._by_first_word: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for table, inflected in ((verbs, verb_forms), (nouns, noun_forms)):
            for key, phrases in table.items():
                for form in {form for phrase in split(phrases) for form in inflected(phrase)}:
                    first, _, rest = form.partition(" ")
                    self._by_first_word[_joined(first)].append((key, tuple(rest.split())))

    def find(self, words: str) -> list[Found]:
        """The phrases in the order of the words. Offsets are those of the words given."""
        flat, found = _lower(flattened(words)), []
        for token in _TOKEN.finditer(flat):
            begun = self._by_first_word.get(_joined(token[0].removesuffix("'s")))
            if begun is None:
                continue
            ends = [(key, end) for key, rest in begun if (end := _end(rest, flat, token.end())) is not None]
            longest = max((end for _, end in ends), default=0)
            keys = {key for key, end in ends if end == longest}
            found += [Found(key, token.start(), longest) for key in sorted(keys)]
        return found


def split(phrases: str) -> list[str]:
    """The phrases of a row of a table."""
    return [" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip()]


@lru_cache(maxsize=2**17)
def flattened(words: str) -> str:
    """The words with plain spaces and apostrophes and no dots in initials: one character for one."""
    straight = _SPACE.sub(" ", words).replace("’", "'").replace("‘", "'")
    return _DOT_IN_NAME.sub(" ", straight)


def _lower(words: str) -> str:
    """The words in lower case, one character for one ("İ" would become two)."""
    lower = words.lower()
    if len(lower) == len(words):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in words)


def is_name(words: str, start: int) -> bool:
    """Whether the word at `start` is capitalised in mid-sentence, as names are ("Aid Agency")."""
    opens = _OPENING.search(words, 0, start) is not None
    return words[start].isupper() and not opens and not _is_heading(words)


def _is_heading(words: str) -> bool:
    """Whether the words capitalise everything, as headings do."""
    long = re.findall(r"[^\W\d_]{4,}", words)
    return not re.search(r"[.!?]\W*\Z", words) and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


@cache  # several tables have the same phrases
def verb_forms(phrase: str) -> set[str]:
    """A phrase with its first word in every form of the verb."""
    if phrase.startswith("="):
        return _spellings(phrase[1:])
    first, _, rest = phrase.lstrip("~").partition(" ")
    nouns = {first, _with_s(first)} if phrase.startswith("~") else set()
    return {form for verb in _inflected(first) - nouns for form in _spellings(f"{verb} {rest}".strip())}


def is_verb_form(word: str) -> bool:
    """Whether a word may be a verb by its form: a past form, a participle, or any form of an irregular verb."""
    return word.endswith(("ed", "ing")) or word in _verb_words()


@cache
def _verb_words() -> frozenset[str]:
    return frozenset(form for verb in _IRREGULAR for form in _inflected(verb))


def noun_forms(phrase: str) -> set[str]:
    """A phrase with its last word in the singular and the plural."""
    if phrase.startswith("="):
        return _spellings(phrase[1:])
    return {form for noun in (phrase, _with_s(phrase)) for form in _spellings(noun)}


@cache  # many phrases begin with the same verb
def _inflected(verb: str) -> set[str]:
    if verb in _IRREGULAR:
        regular = [] if verb == "be" else [_with_s(verb), _stem(verb, "ing") + "ing"]
        return {verb, *_IRREGULAR[verb], *regular}
    past = verb[:-1] + "ied" if re.search(r"[^aeiou]y\Z", verb) else _stem(verb, "ed") + "ed"
    doubles = verb in _DOUBLED or _ONE_SYLLABLE.fullmatch(verb)
    doubled = {verb + verb[-1] + "ed", verb + verb[-1] + "ing"} if doubles else set()
    return {verb, _with_s(verb), past, _stem(verb, "ing") + "ing", *doubled}


def _stem(verb: str, ending: str) -> str:
    """What an ending is added to: a silent e falls, and a short verb doubles its last letter."""
    if verb.endswith("e") and not (verb.endswith(("ee", "ye", "oe")) and ending == "ing"):
        return verb[:-1]
    return verb + verb[-1] if verb in ("cut", "get", "hit", "let", "put", "run", "set", "shed", "shut", "sit") else verb


def _with_s(word: str) -> str:
    if re.search(r"[^aeiou]y\Z", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh|go|do)\Z", word) else "s")


def _spellings(phrase: str) -> set[str]:
    """British and American."""
    found = {phrase, phrase.replace("defence", "defense")}
    if "is" in phrase:
        found.add(_ISE.sub(r"iz\1", phrase))
    if "our" in phrase:
        found.add(_OUR.sub("or", phrase))
    return found


def _joined(word: str) -> str:
    """A word by which a phrase is looked up: "cease-fire" and "ceasefire" are one."""
    return word.replace("-", "")


def _end(rest: tuple[str, ...], words: str, at: int) -> int | None:
    """Where a phrase ends of which this is the rest, and the first word ends at `at`; None where it does not stand."""
    if "…" in rest:
        there = all(word == "…" or word in words for word in rest)
        match = _pattern(rest).match(words, at) if there else None
        return match.end() if match else None
    for word in rest:
        between = _BETWEEN.match(words, at)
        if between is None or not words.startswith(word, between.end()):
            return None
        at = between.end() + len(word)
    return at if _END.match(words, at) else None


@cache  # a text meets few of the phrases: only those are compiled
def _pattern(rest: tuple[str, ...]) -> re.Pattern[str]:
    """What follows the first word of a phrase."""
    return re.compile(
        "".join(_GAP if word == "…" else _BETWEEN.pattern + re.escape(word) for word in rest) + _END.pattern
    )
