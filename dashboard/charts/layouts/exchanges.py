"""Exchanges as a matrix: who acts down the side, towards whom along the top, in each cell how many acts are told."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from dashboard.charts import tooltips
from dashboard.charts.sheet import Record, wide, wrap
from dashboard.charts.spec import POINTED_AT, Spec, finished
from dashboard.text import labels
from dashboard.text.claim import Claim
from dashboard.text.claim import cell as value_of

TABLE = "diplomatic_exchanges"
#: The name of the dataset.
CELLS = "cells"
#: Names up to so many letters stand in one line, longer ones in two.
NAME = 22
#: From this share of the largest count on, a count is printed in white.
DARK = 0.55


def draw(rows: Sequence[Claim]) -> Spec:
    """The acts of `rows`, counted by actor and recipient. A cell without an act is blank: blank is not zero."""
    cells = [_cell(list(acts)) for _, acts in groupby(sorted(rows, key=_pair), key=_pair)]
    _order(cells, rows)
    return finished(
        "exchanges",
        {CELLS: cells},
        rows,
        most=max(cell["acts"] for cell in cells),
        title=f"Acts told, actor by recipient, as claimed by {tooltips.claimants(rows)}",
        reading=f"{labels.number(len(rows), 'act')} told, counted: actors down the side, recipients along the top. A"
        " blank cell says nothing: it is not a zero. A matrix that is wider than its place scrolls sideways.",
    )


def _pair(row: Claim) -> str:
    return str(row["pair"])


def _cell(acts: Sequence[Claim]) -> Record:
    actor, recipient, pair = (str(acts[0][field]) for field in ("shown_actor", "shown_recipient", "pair"))
    kinds = Counter(labels.code(TABLE, "event_type", act["event_type"]) for act in acts)
    return {
        "pair": pair,
        "acts": len(acts),
        "actor": _wrapped(actor),
        "recipient": _wrapped(recipient),
        "told": f"{actor} to {recipient}: {labels.number(len(acts), 'act')} told; {pair}",
        POINTED_AT: {
            "Actor": actor,
            "Recipient": recipient,
            "Acts told": ", ".join(f"{kind} {number}" for kind, number in kinds.most_common()),
        },
    }


def _order(cells: Sequence[Record], rows: Sequence[Claim]) -> None:
    """Say of each cell where it stands: the names with the most acts first; and whether its count is on dark ground."""
    most = max(cell["acts"] for cell in cells)
    for side in ("actor", "recipient"):
        counted = Counter(value_of(row, f"shown_{side}") for row in rows)
        names = sorted(counted, key=lambda name: (-counted[name], name))
        for cell in cells:
            cell[f"{side}_order"] = names.index(cell[POINTED_AT][side.title()])
    for cell in cells:
        cell["dark"] = cell["acts"] >= most * DARK


def _wrapped(name: str) -> str:
    return "\n".join(wrap(name, max(NAME, wide(name) / 2 + 4)))
