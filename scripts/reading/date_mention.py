"""A date as the readers find it."""

from dataclasses import dataclass

from schemas.edtf import Parts

#: Centuries as they are printed in Roman numerals.
ROMAN = {"XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as printed: `text` is the slice `start` to `end` of the input.

    `parts` holds one part for a date, two for a period, none where the words give none. `relative` is the distance from
    a date that other words give: "-1 year", "0 day", "+5 year", "-1 Tuesday" (the one before), "0 Tuesday" (the
    nearest).
    """

    text: str
    start: int
    end: int
    parts: tuple[Parts, ...] = ()
    relative: str | None = None

    @property
    def edtf(self) -> str | None:
        """The date in EDTF; None where it takes other words to tell, or where the calendar has no such day."""
        if self.relative or not self.parts or not all(part.exists for part in self.parts):
            return None
        return "/".join(map(str, self.parts))
