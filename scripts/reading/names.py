"""Actors that words name, by their printed forms only: a pronoun or a title names nobody."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


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
        longest_first = sorted(self._actors, key=lambda form: (-len(form), form))
        self._pattern = re.compile(rf"(?<![\w])(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})(?![\w])")

    def mentions(self, words: str) -> list[Mention]:
        """Every actor that the words name, in the order of the words."""
        return [
            Mention(actor_id, match.start(), match.end())
            for match in self._pattern.finditer(_straight(words))
            for actor_id in self._actors[match[0]]
        ]

    def named(self, words: str) -> set[str]:
        """The ids of the actors that the words name."""
        return {mention.actor_id for mention in self.mentions(words)}


def _straight(text: str) -> str:
    """Curly and straight apostrophes and every kind of space are read alike, one character for one."""
    return re.sub(r"\s", " ", text.replace("’", "'"))
