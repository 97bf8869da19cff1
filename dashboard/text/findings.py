"""What is to be seen in a chart, in neutral words counted from its claims: its title, wherever it is drawn."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dashboard.text.claim import Claim
from dashboard.text.claimants import listed
from dashboard.text.dates import spoken
from dashboard.text.labels import number


def of_figures(figures: Iterable[tuple[str, Claim]]) -> str:
    """Whether those who give a figure give the same; each claim comes with what it counts, in words."""
    told: dict[tuple[str | None, str], list[Claim]] = {}
    for counted, row in figures:
        told.setdefault((row["event_id"], counted), []).append(row)
    if not told:
        return "None of these claims gives a number"
    if len(told) == 1:
        (((_, counted), own),) = told.items()
        return f"{counted[:1].upper()}{counted[1:]}: {listed(_printed(own))}{_as_told(own)}"
    compared = [(counted, own) for (_, counted), own in told.items() if len(own) > 1]
    differ = [f"{counted} ({', '.join(_printed(own))})" for counted, own in compared if _differ(own)]
    if differ:
        others = len(told) - len(differ)
        return f"Told differently: {listed(differ)}" + (f"; {number(others, 'other')} once or alike" if others else "")
    if compared:
        return f"{number(len(told), 'figure')}: {len(compared)} told more than once, and alike"
    return f"{len(told)} figures, each told once"


def of_movements(rows: Sequence[Claim]) -> str:
    """How many of these claims say how many people, from where, and to where."""
    counted = sum(row["count_text"] is not None and row["count_low"] is not None for row in rows)
    ends = Counter(sum(bool(row[end]) for end in ("origin", "destination")) for row in rows)
    return (
        f"{number(len(rows), 'claimed movement')}: {_so_many(counted)} with a number,"
        f" {_so_many(ends[1] + ends[2])} with a place named, {_so_many(ends[2])} from where to where"
    )


def of_statements(rows: Sequence[Claim]) -> str:
    """Of which date the most statements are, and how many have none."""
    dated = Counter(row["date_edtf"] for row in rows if row["date_edtf"])
    undated = len(rows) - dated.total()
    if not dated:
        return f"{number(len(rows), 'statement')}: none with a date"
    date, most = dated.most_common(1)[0]
    if most == len(rows):
        return f"{number(most, 'statement')}, dated {spoken(date)}"
    none = f", {undated} without a date" if undated else ""
    return f"{len(rows)} statements: {most} dated {spoken(date)}{none}"


def of_dates(stretches: Sequence[tuple[str, int]], dates: int) -> str:
    """In which stretch of years most of what is dated falls; each comes with its years and how much is dated there."""
    of_all = sum(many for _, many in stretches)
    years, most = max(stretches, key=lambda stretch: stretch[1])
    told = f"{f'{of_all} events and claims' if of_all > 1 else '1 event or claim'} at {number(dates, 'date')}"
    return f"{told}, {years}" if len(stretches) == 1 else f"{told}: {most} fall in {years}"


def of_acts(rows: Sequence[Mapping[str, Any]]) -> str:
    """Who is said to act most often, and towards whom."""
    actor, most = Counter(str(row["shown_actor"]) for row in rows).most_common(1)[0]
    towards = Counter(str(row["shown_recipient"]) for row in rows if row["shown_actor"] == actor)
    first = [name for name, times in towards.items() if times == max(towards.values())]
    told = f"{number(len(rows), 'act')} told"
    if most == len(rows) and len(towards) == 1:
        return f"{told}: by {actor} towards {first[0]}"
    return f"{told}: {most} by {actor}, most often towards {listed(sorted(first))}"


def _differ(own: Sequence[Claim]) -> bool:
    return len({(row["count"], row["qualifier"], row["count_low"]) for row in own}) > 1


def _printed(own: Sequence[Claim]) -> list[str]:
    return list(dict.fromkeys(f"“{row['count_text']}”" for row in own))


def _as_told(own: Sequence[Claim]) -> str:
    return f", as {len(own)} claims give it" if len(own) > 1 else ", as one claim gives it"


def _so_many(many: int) -> str:
    return str(many) if many else "none"
