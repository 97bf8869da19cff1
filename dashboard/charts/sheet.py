"""A sheet: rows of marks and headings from top to bottom, laid out before they are drawn.

Charts are as wide as their place, from a phone (360 pixels) to a desk; only heights are known. So everything is laid
out from top to bottom in pixels, and words stand above what they belong to rather than beside it.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

#: Lower-case letters that fit into a line on a phone: of the title, of a heading, of other words.
TITLE_LINE, HEADING_LINE, LINE = 42, 52, 60
#: From so many pixels on a chart is wide, and its lines are so much longer.
WIDE, LONGER = 560, 1.6
#: How much wider a capital is than a lower-case letter.
CAPITAL = 1.3

#: What is drawn for one row, or for some of them: names for the chart to refer to.
Record = dict[str, Any]


@dataclass
class Sheet:
    """A sheet that is filled from top to bottom; `height` is how far it is filled, in pixels, and `labelled` how far it
    was below its last label.
    """

    height: float = 0
    labelled: float = -1
    headings: list[Record] = field(default_factory=list)

    def heading(self, words: str) -> None:
        """Words over the rows that follow."""
        self.headings.append(self.words(words, above=18, wrap_at=HEADING_LINE, line=17) | {"level": "heading"})

    def label(self, words: str) -> None:
        """A word for the rows that follow, under their heading."""
        self.headings.append(self.words(words, above=6) | {"level": "label"})
        self.labelled = self.height

    def subheading(self, words: str) -> None:
        """Lesser words over the rows that follow."""
        below_label = self.labelled == self.height
        self.headings.append(self.words(words, above=4) | {"level": "lesser"})
        if below_label:  # the label stays as near to it where the lesser words are in fewer lines
            self.headings[-2]["spare"] += self.headings[-1]["spare"]

    def words(self, words: str, *, above: float = 0, wrap_at: int = LINE, line: float = 15) -> Record:
        """Words, wrapped, in as much room as a phone needs; where they are `wide`, `spare` pixels are left above."""
        lines, wide = wrap(words, wrap_at), wrap(words, wrap_at * LONGER)
        top, _ = self.row(above + line * len(lines) + 3)
        spare = line * (len(lines) - len(wide))
        return {"words": "\n".join(lines), "wide": "\n".join(wide), "spare": spare, "y": top + above}

    def row(self, height: float) -> tuple[float, float]:
        """Room for one more row: its top and its bottom."""
        top = self.height
        self.height += height
        return top, self.height


@cache
def wrap(words: str, at: float) -> tuple[str, ...]:
    """Words in lines no wider than `at` lower-case letters; a longer word has a line of its own."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and wide(longer) <= at:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def wide(words: str) -> float:
    """About how wide words are, in lower-case letters."""
    return len(words) + (CAPITAL - 1) * sum(map(str.isupper, words))
