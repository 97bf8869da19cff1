"""Lines of a page made paragraphs: hard wraps undone, words that a line end cuts joined, page furniture left out."""

import re
from collections import Counter
from collections.abc import Iterable

#: A line is full, and goes on in the next one, from this share of the longest line.
_FULL = 0.8
#: What a hyphen at the end of a line is written as.
_HYPHENS = "-\u00ad\u2010"
#: How many lines at the top and at the foot of a page may be furniture.
_EDGE = 3
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEAST = 40  # characters of a line from which it can be a wrapped one


def is_wrapped(text: str) -> bool:
    """Whether most lines of a text end in mid-sentence: it was cut to the width of a page."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    goes_on = [a for a in lines[:-1] if len(a) >= _LEAST and a[-1] not in ".!?:;”»\"'"]
    return len(lines) > 4 and len(goes_on) > len(lines) / 2


def unwrapped(lines: Iterable[str]) -> tuple[str, list[str]]:
    """A paragraph a line, with a blank line between two, and a remark for each word that was joined.

    A paragraph ends at a blank line, and at a line that is not full.
    """
    given = [line.strip() for line in lines]
    width = max(map(len, given), default=0) * _FULL
    paragraphs: list[str] = []
    remarks = []
    goes_on = False
    for line in given:
        if line and goes_on and paragraphs[-1][-1] in _HYPHENS and line[0].islower():
            paragraphs[-1] = paragraphs[-1].rstrip(_HYPHENS) + line
            word = re.search(r"\S*\Z", paragraphs[-1][: -len(line)])
            joined = (word[0] if word else "") + line.split()[0]
            remarks.append(f"line {2 * len(paragraphs) - 1}: “{joined}” was cut at the end of a line; compare it")
        elif line and goes_on:
            paragraphs[-1] += f" {line}"
        elif line:
            paragraphs.append(line)
        goes_on = len(line) >= max(width, _LEAST)
    return "\n\n".join(paragraphs) + "\n", remarks


def without_furniture(pages: list[list[str]]) -> tuple[list[str], list[str]]:
    """The lines of all pages but those that every page has at its top or foot, and a remark for each of these.

    Numbers may differ from page to page: `Page 3 of 7`.
    """
    filled = [[line for line in page if line.strip()] for page in pages]
    seen = Counter(
        pattern for page in filled for pattern in {_numberless(line) for line in page[:_EDGE] + page[-_EDGE:]}
    )
    furniture = {pattern for pattern, count in seen.items() if len(pages) > 1 and count == len(pages)}
    kept: list[str] = []
    for page in pages:
        edges = {id(line) for line in [*page[: _EDGE + 1], *page[-_EDGE - 1 :]]}
        kept += [line for line in page if not (id(line) in edges and _numberless(line) in furniture)]
    told = [f"left out, as it stands on each of {len(pages)} pages: “{pattern}”" for pattern in sorted(furniture)]
    return kept, told


def right_to_left(text: str) -> list[str]:
    """A remark for each line with right-to-left letters, whose order a PDF does not keep."""
    return [
        f"line {number}: right-to-left words, which a PDF keeps in no order; compare them with the original"
        for number, line in enumerate(text.splitlines(), start=1)
        if _RIGHT_TO_LEFT.search(line)
    ]


def _numberless(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()))
