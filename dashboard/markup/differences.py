"""What differs between two passages, marked in them, as escaped HTML.

Marked are the words that our description of the pair quotes: of those the coder says that they do not fit together.
Bold within them are the words that the marked words of the other passage do not have.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape

from schemas.rows import Row

QUOTED = re.compile("“([^”]+)”")
WORD = re.compile(r"\w+(?:[’'.,]\w+)*")

#: Where words begin and end.
Span = tuple[int, int]


def marked(row: Row, side: str) -> str:
    """One passage of a pair as HTML."""
    quote, other = row[f"quote_{side}"], row["quote_b" if side == "a" else "quote_a"]
    told = QUOTED.findall(row["description"])
    spans = _where(told, quote)
    theirs = [word for start, end in _where(told, other or "") for word in _folded(other[start:end])]
    differ = _unshared(quote, spans, theirs) if theirs else []
    html, at = "", 0
    for start, end in spans:
        bold = [span for span in differ if start <= span[0] < end]
        html += f"{escape(quote[at:start])}<mark>{_bold(quote, start, end, bold)}</mark>"
        at = end
    return html + escape(quote[at:])


def _where(told: Sequence[str], quote: str) -> list[Span]:
    """Where a passage has words that are told of it: the longest first, none in another."""
    found: list[Span] = []
    for words in sorted(set(told), key=len, reverse=True):
        start = quote.find(words)
        if start >= 0 and all(start >= end or start + len(words) <= begun for begun, end in found):
            found.append((start, start + len(words)))
    return sorted(found)


def _unshared(quote: str, spans: Sequence[Span], theirs: Sequence[str]) -> list[Span]:
    """The runs of words in some spans that the other passage does not have there."""
    words = [match for start, end in spans for match in WORD.finditer(quote, start, end)]
    ours = [match[0].casefold() for match in words]
    compared = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    alone = [words[i] for kind, first, last, _, _ in compared if kind != "equal" for i in range(first, last)]
    return list(_runs(quote, alone))


def _runs(quote: str, words: Sequence["re.Match[str]"]) -> Iterator[Span]:
    """Words with nothing but spaces between them as one."""
    begun: Span | None = None
    for word in words:
        if begun and not quote[begun[1] : word.start()].strip():
            begun = begun[0], word.end()
            continue
        if begun:
            yield begun
        begun = word.span()
    if begun:
        yield begun


def _bold(quote: str, start: int, end: int, spans: Sequence[Span]) -> str:
    html, at = "", start
    for first, last in spans:
        last = min(last, end)
        html += f"{escape(quote[at:first])}<strong>{escape(quote[first:last])}</strong>"
        at = last
    return html + escape(quote[at:end])


def _folded(words: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(words)]
