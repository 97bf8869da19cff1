"""Whose claims some rows are, in a few words."""

from collections import Counter
from collections.abc import Sequence

from dashboard.text.claim import Claim

#: So many are named; of more the first two.
NAMED = 3


def whose(rows: Sequence[Claim]) -> str:
    """Whose claims these are, those with the most first, and in which documents."""
    return f"Claimed by {named(rows)}, as printed in: {'; '.join(dict.fromkeys(row['document'] for row in rows))}"


def named(rows: Sequence[Claim]) -> str:
    """Who claims, those with the most claims first."""
    return listed([name for name, _ in Counter(row["claimant"] for row in rows).most_common()])


def listed(names: Sequence[str]) -> str:
    """Some names, of many the first two."""
    if len(names) > NAMED:
        names = [*names[: NAMED - 1], f"{len(names) - NAMED + 1} others"]
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
