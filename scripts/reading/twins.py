"""Sentences that are written several times and are not quite alike: one has a word more than another, or another word.

A reason that stands in many rows is one sentence. A copy that differs by one word has lost it, or got one by mistake.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from schemas.rows import Span

#: Shorter sentences than this differ by a word because they say something else.
SHORTEST = 5
_GAP = "\0"


def near_twins(sentences: Iterable[str]) -> dict[str, str]:
    """For each sentence that has a word more or less than another, or one word that is not that of several copies: the
    other.
    """
    copies = Counter(sentence for sentence in sentences if len(sentence.split(" ")) >= SHORTEST)
    with_gap: dict[str, list[str]] = defaultdict(list)
    for sentence in copies:
        for start, end in _words(sentence):
            with_gap[f"{sentence[:start]}{_GAP}{sentence[end:]}"].append(sentence)
    found: dict[str, str] = {}
    for sentence in copies:
        wider = [f"{sentence[:start]}{_GAP} {sentence[start:]}" for start, _ in _words(sentence)]
        for gap in (*wider, f"{sentence} {_GAP}"):
            for longer in with_gap.get(gap, ()):
                found |= {longer: sentence, sentence: longer}
    for group in (group for group in with_gap.values() if len(group) > 1):
        usual = max(group, key=lambda sentence: copies[sentence])
        if copies[usual] > 1:
            found |= {sentence: usual for sentence in group if copies[sentence] == 1}
    return found


def _words(sentence: str) -> Iterator[Span]:
    """Where each word of a sentence stands."""
    start = 0
    for word in sentence.split(" "):
        yield start, start + len(word)
        start += len(word) + 1
