"""Actors that words name, by their printed forms only: a pronoun or a title names nobody."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Mention:
    """An actor named at `start`–`end` of the words that were read."""

    actor_id: str
    start: int
    end: int


class Names:
    """The printed forms of all actors. The longest form wins: "Heydar Aliyev" does not name the actor with the alias
    "Aliyev".
    """

    def __init__(self, forms: Mapping[str, Iterable[str]]) -> None:
        """`forms`: for each actor the name and every alias. A form that two actors share names both."""
        self._actors: dict[str, list[str]] = {}
        for actor_id, printed in forms.items():
            for form in filter(None, printed):
                self._actors.setdefault(_straight(form), []).append(actor_id)
        self._by_first_word: dict[str, list[str]] = {}
        for form in sorted(self._actors, key=lambda form: (-len(form), form)):
            first = _WORD_OR_SIGN.match(form)
            self._by_first_word.setdefault(first[0] if first else form, []).append(form)
        self._find_once = lru_cache(maxsize=2**17)(self._find)  # many rows rest on the same words

    def mentions(self, words: str) -> list[Mention]:
        """Every actor that the words name, in the order of the words."""
        return list(self._find_once(words))

    def _find(self, words: str) -> tuple[Mention, ...]:
        return tuple(
            Mention(actor_id, start, start + len(form))
            for start, form in self._forms(_straight(words))
            for actor_id in self._actors[form]
        )

    def _forms(self, words: str) -> Iterator[tuple[int, str]]:
        """Every printed form that stands there as whole words: where, and which."""
        end = 0
        for first in _WORD_OR_SIGN.finditer(words):
            start = first.start()
            if start < end or _is_letter(words[start - 1 : start]):
                continue
            for form in self._by_first_word.get(first[0], ()):
                if words.startswith(form, start) and not _is_letter(words[start + len(form) : start + len(form) + 1]):
                    end = start + len(form)
                    yield start, form
                    break

    def named(self, words: str) -> set[str]:
        """The ids of the actors that the words name."""
        return {mention.actor_id for mention in self.mentions(words)}


_WORD_OR_SIGN = re.compile(r"\w+|\S")


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def plain_parts(words: str) -> set[str]:
    """The words in lower case, without marks and possessive endings."""
    return {part.lower().removesuffix("'s") for part in re.findall(r"[\w'.-]*\w", _straight(words))}


def head_word(name: str) -> str:
    """The word that tells what a name is the name of: the last one in front of "of", "in", "who" or a comma."""
    words = re.sub(r"[“”\"]", "", _straight(name)).lower()
    first = re.split(r",| (?:of|in|for|to|from|who|that|living|spoken|forcibly)\b", words.strip())[0].split()
    return first[-1] if first else ""


def _straight(text: str) -> str:
    """Curly and straight apostrophes and every kind of space are read alike, one character for one."""
    return re.sub(r"\s", " ", text.replace("’", "'"))
