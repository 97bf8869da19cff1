"""Figures side by side, as an escaped HTML table: a line for each, a column for each claimant, and one scale of people.

Only a number that stands without a hedge is a filled mark. A hedge is an open one, with a line to where the words leave
the number open; "dozens" is a line from the lowest number that it allows. Words without a number stand on no scale.
"""

from collections.abc import Callable, Sequence
from html import escape
from math import log1p

from dashboard.markup.citation import region
from dashboard.markup.sentences import InTable, claimant
from dashboard.queries import short_names
from dashboard.text import findings
from dashboard.text.claim import Claim, cell
from dashboard.text.labels import code, codes, rank

#: Table → the column with what is counted: by it claims stand in one line.
COUNTED = {"casualties": "outcome", "deportations": "movement", "other_figures": "measure"}
#: The tables that count people: only these are on the scale.
OF_PEOPLE = ("casualties", "deportations")
#: Hedge → the sides to which it leaves a number open.
OPEN = {
    "at_least": "above",
    "more_than": "above",
    "between": "above",
    "vague": "above",
    "nearly": "below",
    "at_most": "below",
    "approximately": "around",
}
#: More would stand over each other where a page is narrow.
MOST_TICKS = 5

#: A claimant in a document.
Account = tuple[str, str]


def table(claims: Sequence[InTable], link: Callable[[str], str] = "#{}".format) -> str:
    """The figures among some claims, in the order of their tables and codes; nothing where there is none.

    `link` makes the address of a record, which without one is a place on the same page.
    """
    figures = sorted((each for each in claims if each[0] in COUNTED and each[1]["count_text"]), key=_order)
    if not figures:
        return ""
    accounts = list(dict.fromkeys(_account(each) for each in figures))
    largest = max((number(row) or 0 for name, row in figures if name in OF_PEOPLE), default=0)
    heads = "".join(_head(number, account) for number, account in enumerate(accounts))
    scale = f'<th scope="col" class="scale">{_ticks(largest)}</th>' if largest else ""
    lines: dict[str, list[InTable]] = {}
    for each in figures:
        lines.setdefault(_counted(each), []).append(each)
    body = "".join(_line(what, own, accounts, largest, link) for what, own in lines.items())
    head = f"<thead><tr><td></td>{heads}{scale}</tr></thead>"
    table = f"<table>{_caption(figures)}{head}<tbody>{body}</tbody></table>"
    return region("side-by-side", "Figures side by side", table)


def reading(claims: Sequence[InTable]) -> str:
    """How to read the marks, where there are some."""
    if not any(name in OF_PEOPLE and number(row) for name, row in claims):
        return ""
    return (
        '<p class="reading">A filled mark is a number without a hedge such as “at least”, an open one a number with'
        " one; the line goes to where the words leave it open, and its length says nothing. Words without a number"
        " stand on no scale. Figures are not to be added up, and a blank is not a zero.</p>"
    )


def _caption(figures: Sequence[InTable]) -> str:
    """What is to be seen of the numbers among them."""
    numbers = [(_counted(each), each[1]) for each in figures if number(each[1]) is not None]
    return f"<caption>{escape(findings.of_figures(numbers))}</caption>" if numbers else ""


def _order(each: InTable) -> tuple[int, int, str, int]:
    name, row = each
    column = COUNTED[name]
    return list(COUNTED).index(name), rank(name, column, str(cell(row, column))), row["source_id"], row["quote_start"]


def _account(each: InTable) -> Account:
    name, row = each
    return claimant(name, row), row["source_id"]


def _counted(each: InTable) -> str:
    name, row = each
    column = COUNTED[name]
    value = str(cell(row, column))
    return code(name, column, value) if codes(name, column) else f"“{value}”"


def _head(number: int, account: Account) -> str:
    actor, source = account
    name, document = short_names.actors()[actor], short_names.documents()[source]
    mark = f'<span class="mark filled lane-{number % 6}"></span>'
    return f'<th scope="col">{mark}{escape(name)}<small>{escape(document)}</small></th>'


def _line(
    what: str, own: Sequence[InTable], accounts: Sequence[Account], largest: int, link: Callable[[str], str]
) -> str:
    cells = "".join(
        f'<td data-whose="{escape(short_names.actors()[account[0]])}">'
        + " · ".join(_words(row, link) for name, row in own if _account((name, row)) == account)
        + "</td>"
        for account in accounts
    )
    on_scale = [(accounts.index(_account(each)), each[1]) for each in own if each[0] in OF_PEOPLE]
    on_scale = [(lane, row) for lane, row in on_scale if number(row) is not None]
    lanes = sorted({lane for lane, _ in on_scale})
    marks = "".join(_mark(row, lane, (lanes.index(lane) + 1) / (len(lanes) + 1), largest) for lane, row in on_scale)
    scale = f'<td class="scale" aria-hidden="true"><div>{marks}</div></td>' if largest else ""
    return f'<tr><th scope="row">{escape(what)}</th>{cells}{scale}</tr>'


def _words(row: Claim, link: Callable[[str], str]) -> str:
    """The words of a figure, and of whom, as printed; they lead to its sentence."""
    words, population = row["count_text"] or "", row.get("population")
    of_whom = f" <small>“{escape(population)}”</small>" if population and population not in words else ""
    return f'<a href="{escape(link(row["record_id"]))}">“{escape(words)}”</a>{of_whom}'


def number(row: Claim) -> int | None:
    """The number that a figure gives, or the lowest that its words allow."""
    return row["count"] if row["count"] is not None else row["count_low"]


def _mark(row: Claim, lane: int, height: float, largest: int) -> str:
    """The mark of a figure on the scale, in the colour and shape of its claimant, so far down its line."""
    stated = number(row) or 0
    look = "filled" if row["qualifier"] == "exact" else "words" if row["count"] is None else "open"
    place = f"left:{_place(stated, largest):.1f}%;top:{height:.0%}"
    return f'<span class="mark {look} lane-{lane % 6} {OPEN.get(row["qualifier"] or "", "")}" style="{place}"></span>'


def _ticks(largest: int) -> str:
    of_ten = [10**power for power in range(12) if 10**power <= largest]
    step, times = (2, "a hundred") if len(of_ten) > MOST_TICKS else (1, "ten")
    ticks = "".join(
        f'<span class="tick" style="left:{_place(number, largest):.1f}%">{number:,}</span>'
        for number in [0, *reversed(of_ten[::-step])]
    )
    return f'<div>{ticks}</div><small class="unit">people, each step {times} times the one before</small>'


def _place(number: int, largest: int) -> float:
    """The place of a number on the scale, in per cent of its width."""
    return 100 * log1p(number) / log1p(largest)
