"""Who is said to have acted towards whom, as escaped HTML: a matrix of counts, and on a phone a list of pairs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from dashboard.markup.citation import region
from dashboard.server.addresses import page_with
from dashboard.text.labels import code, number

TABLE, PAGE = "diplomatic_exchanges", "exchanges"
#: The name, in the address, of the pair that is chosen.
PAIR = "pair"
#: Pairs that a phone lists at once; the others are folded.
FIRST = 10
#: Actors down the side, recipients along the top, and pairs of the list, at most: those with the most acts.
MOST, PAIRS = 60, 400

#: An act, and what the matrix has to be told of it.
Act = Mapping[str, Any]
TOLD = ("shown_actor", "shown_recipient", PAIR, "event_type")
#: What the address names.
Parameters = Mapping[str, Sequence[str]]


def matrix(rows: Sequence[Act], parameters: Parameters) -> str:
    """Actors down the side, recipients along the top, those with the most acts first. A pair without acts is blank.

    Of very many, those with the most acts are there, and it is said how many others there are.
    """
    pairs: dict[tuple[str, str], list[Act]] = {}
    for row in rows:
        pairs.setdefault((row["shown_actor"], row["shown_recipient"]), []).append(row)
    table = region("wide-matrix", "Acts told, by actor and recipient", _table(rows, pairs, parameters))
    return f'<div class="on-desk">{table}</div><div class="on-phone">{_list(pairs, parameters)}</div>'


def _table(rows: Sequence[Act], pairs: Mapping[tuple[str, str], Sequence[Act]], parameters: Parameters) -> str:
    sides = [_the_most_first(rows, f"shown_{side}") for side in ("actor", "recipient")]
    (actors, recipients), others = (each[:MOST] for each in sides), sum(len(each[MOST:]) for each in sides)
    most = max(map(len, pairs.values()))
    head = "".join(f'<th scope="col"><span>{escape(name)}</span></th>' for name in recipients)
    body = "".join(
        f'<tr><th scope="row">{escape(actor)}</th>'
        + "".join(_cell(pairs.get((actor, recipient), ()), most, parameters) for recipient in recipients)
        + "</tr>"
        for actor in actors
    )
    return (
        f"<table><caption>Actors down the side, recipients along the top{_left_out(others)}</caption>"
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _left_out(others: int) -> str:
    return f"; {number(others, 'name')} with fewer acts left out, choose by the filters" if others else ""


def _cell(acts: Sequence[Act], most: int, parameters: Parameters) -> str:
    if not acts:
        return "<td></td>"
    return f'<td style="--share:{len(acts) / most:.2f}">{_link(acts, str(len(acts)), parameters)}</td>'


def _list(pairs: Mapping[tuple[str, str], Sequence[Act]], parameters: Parameters) -> str:
    ranked = sorted(pairs.items(), key=lambda pair: (-len(pair[1]), pair[0]))[:PAIRS]
    items = [
        f"<li>{_link(acts, f'{actor} → {recipient}', parameters)} <strong>{len(acts)}</strong></li>"
        for (actor, recipient), acts in ranked
    ]
    first, others = "".join(items[:FIRST]), "".join(items[FIRST:])
    folded = (
        f"<details><summary>{number(len(items) - FIRST, 'other pair')}</summary><ul>{others}</ul></details>"
        if others
        else ""
    )
    return f'<ul class="pairs">{first}</ul>{folded}'


def _link(acts: Sequence[Act], words: str, parameters: Parameters) -> str:
    """What leads to the acts of a pair, and, where they are chosen already, lets them go."""
    act = acts[0]
    chosen = list(parameters.get(PAIR, ())) == [act["pair"]]
    href = page_with(PAGE, parameters, **{PAIR: "" if chosen else act["pair"]})
    kinds = Counter(code(TABLE, "event_type", each["event_type"]) for each in acts)
    told = ", ".join(f"{kind} {times}" for kind, times in kinds.most_common())
    label = f"{act['shown_actor']} to {act['shown_recipient']}: {number(len(acts), 'act')} told"
    current = ' aria-current="true"' if chosen else ""
    return (
        f'<a class="swift" href="{escape(href)}" aria-label="{escape(label)}" title="{escape(told)}"{current}>'
        f"{escape(words)}</a>"
    )


def _the_most_first(rows: Sequence[Act], column: str) -> list[str]:
    counted = Counter(str(row[column]) for row in rows)
    return sorted(counted, key=lambda name: (-counted[name], name))
