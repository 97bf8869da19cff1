"""How many discrepancies there are of each kind and weight, as an escaped HTML table of counts to choose."""

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

from dashboard.queries.discrepancies import TABLE
from dashboard.server.addresses import page_with
from dashboard.text.labels import codes

PAGE = "discrepancies"
#: What a count chooses: the names of both in the address are those of the columns, the values their codes.
CHOSEN = WEIGHT, KIND = "weight", "kind"

#: Kind and weight → how many pairs have both.
Counts = Mapping[tuple[str, str], int]


def matrix(counted: Counts, parameters: Mapping[str, Sequence[str]]) -> str:
    """The table, folded on a phone, where the pairs themselves are to be seen first."""
    table = _table(counted, parameters)
    folded = f"<details><summary>By kind and weight</summary>{table}</details>"
    return f'<div class="on-desk">{table}</div><div class="on-phone">{folded}</div>'


def _table(counted: Counts, parameters: Mapping[str, Sequence[str]]) -> str:
    """Kinds down the side, weights along the top; `counted` is of all kinds and weights, `parameters` the address.

    A count that is chosen already lets go of the choice. A cell without a pair is blank.
    """
    of_kind, of_weight = Counter[str](), Counter[str]()
    for (kind, weight), how_many in counted.items():
        of_kind[kind] += how_many
        of_weight[weight] += how_many
    weights = [code for code in codes(TABLE, WEIGHT) if code in of_weight]
    kinds = [code for code in codes(TABLE, KIND) if code in of_kind]

    def cell(how_many: int, **chosen: str) -> str:
        return f"<td>{_count(how_many, chosen, parameters) if how_many else ''}</td>"

    def line(kind: str) -> str:
        counts = "".join(cell(counted.get((kind, weight), 0), kind=kind, weight=weight) for weight in weights)
        return f'<tr><th scope="row">{_named(KIND, kind)}</th>{counts}{cell(of_kind[kind], kind=kind)}</tr>'

    head = "".join(f'<th scope="col">{_named(WEIGHT, weight)}</th>' for weight in weights)
    foot = "".join(cell(of_weight[weight], weight=weight) for weight in weights)
    return (
        '<div class="scrolls"><table class="counts matrix">'
        '<caption>Pairs of each kind and weight.<span class="hint"> Choose a count to see them.</span></caption>'
        f'<thead><tr><th scope="col">Kind</th>{head}<th scope="col">all</th></tr></thead>'
        f"<tbody>{''.join(map(line, kinds))}</tbody>"
        f'<tfoot><tr><th scope="row">all</th>{foot}{cell(of_kind.total())}</tr></tfoot></table></div>'
    )


def _named(column: str, code: str) -> str:
    return escape(codes(TABLE, column)[code].label)


def _count(how_many: int, chosen: Mapping[str, str], parameters: Mapping[str, Sequence[str]]) -> str:
    """A count that leads to what it counts."""
    now = {name: "".join(parameters.get(name, ())) for name in (WEIGHT, KIND)}
    wanted = {name: chosen.get(name, "") for name in (WEIGHT, KIND)}
    is_chosen = now == wanted and any(wanted.values())
    href = page_with(PAGE, parameters, **(dict.fromkeys(wanted, "") if is_chosen else wanted))
    told = ", ".join(codes(TABLE, name)[code].label for name, code in chosen.items()) or "all"
    current = ' aria-current="true"' if is_chosen else ""
    return f'<a class="swift" href="{escape(href)}" aria-label="{how_many}: {escape(told)}"{current}>{how_many}</a>'
