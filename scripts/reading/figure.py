"""A figure as the readers find it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as printed: `text` is the slice `start` to `end` of the input, hedges included.

    `count` is None where the words give no one whole number: vague words, ranges, fractions, decimals, digits that may
    be read in two ways ("10.000"). `low` and `high` are the bounds of the published rule; of a range (`between`) they
    are its ends, or None where these cannot be told ("20 to 30,000"). `kind` is `cardinal` or `ordinal`.
    """

    text: str
    start: int
    end: int
    count: int | None
    qualifier: str
    low: int | None
    high: int | None
    kind: str = "cardinal"
