"""Sentences that are written several times and are not quite alike: one has a word more than another, or another word.

A reason that stands in many rows is one sentence. A copy that differs by one word has lost it, or got one by mistake.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

#: Shorter sentences than this differ by a word because they say something else.
SHORTEST = 5


def near_twins(sentences: Iterable[str]) -> dict[str, str]:
    """For each sentence that has a word more or less than another, or one word that is not that of several copies: the
    other.
    """
    copies = Counter(sentence for sentence in sentences if len(sentence.split(" ")) >= SHORTEST)
    with_gap: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for sentence in copies:
        words = sentence.split(" ")
        for at in range(len(words)):
            with_gap[*words[:at], "", *words[at + 1 :]].append(sentence)
    found: dict[str, str] = {}
    for sentence in copies:
        own = sentence.split(" ")
        for at in range(len(own) + 1):
            for longer in with_gap.get((*own[:at], "", *own[at:]), ()):
                found |= {longer: sentence, sentence: longer}
    for group in with_gap.values():
        usual = max(group, key=lambda sentence: copies[sentence])
        if copies[usual] > 1:
            found |= {sentence: usual for sentence in group if copies[sentence] == 1}
    return found
