"""The one kind of finding that every check returns."""

from dataclasses import asdict, dataclass, field
from typing import Any

from scripts.errors import shortened, visible


@dataclass(frozen=True, order=True)
class Finding:
    """Something that is wrong: where it stands, what is wrong, what to do.

    `row` is the row number in the table's file (the header is row 1), `record_id` its key, where there are such.
    """

    check: str
    table: str
    row: int | None
    record_id: str | None
    field: str | None
    value: str | None
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = f"data/{self.table}.csv" if self.row else self.table
        cell = " ".join(filter(None, [shortened(self.record_id or ""), self.field]))
        parts = [f"{place}:{self.row}" if self.row else place, cell]
        value = "" if not self.value else f" ({shortened(self.value)})"
        return visible(
            f"{' '.join(filter(None, parts))}: {shortened(self.problem, 600)}{value}; {self.remedy} [{self.check}]"
        )

    def as_dict(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self)


@dataclass
class Outcome:
    """What one check found, and how many things it checked, so that checking nothing cannot look like success."""

    check: str
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    #: How far the check reaches: of so many things how many it can say something about.
    reach: dict[str, tuple[int, int]] = field(default_factory=dict)

    #: What no reader reads again, for want of one for its language: by document how many cells and sentences.
    unread: dict[str, int] = field(default_factory=dict)

    def count(self, what: str, good: bool) -> None:
        """Count one more thing checked, and whether it was right."""
        right, of = self.counts.get(what, (0, 0))
        self.counts[what] = (right + good, of + 1)

    def add(self, what: str, right: int, total: int) -> None:
        """Count so many more things checked, and how many of them were right."""
        before, of = self.counts.get(what, (0, 0))
        self.counts[what] = (before + right, of + total)

    def reaches(self, what: str, reached: bool) -> None:
        """Count one more thing that the check might look at, and whether it can."""
        part, total = self.reach.get(what, (0, 0))
        self.reach[what] = (part + reached, total + 1)

    def __str__(self) -> str:
        counted = {**self.counts, **self.reach}
        told = [f"{right} of {total} {what}" for what, (right, total) in counted.items()]
        told += [f"not read again: {cells} cells of {source}" for source, cells in sorted(self.unread.items())]
        return f"{self.check}: " + ", ".join(told)
