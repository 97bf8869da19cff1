"""The figure: the only place that draws. A chart, the citations of what it shows, the same as a table, and as CSV.

A mark that is chosen narrows the citations, the table and the CSV to it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import NamedTuple

import streamlit as st

from dashboard.charts import arrow_table, grid
from dashboard.charts.spec import CHOICE, READING, ROOM, Spec, drawing
from dashboard.markup import citation, embed, off_chart_list
from dashboard.markup.citation import table_of
from dashboard.markup.pages import PAGE, PART, links, wanted
from dashboard.queries.cache import once
from dashboard.queries.claim_list import ClaimList
from dashboard.server.addresses import FILTERS, PAGES, RECORD
from dashboard.text.claim import Claim, cell
from dashboard.text.claimants import whose
from dashboard.text.headlines import headline
from dashboard.text.labels import number
from dashboard.widgets import address, chart_selection, here, pages
from dashboard.widgets.csv_button import named, offer

Draw = Callable[[Sequence[Claim]], Spec]

#: More citations than this are shown when asked for: what a browser takes to draw 25 is felt at every filter.
SHOWN = 5
#: Rows on a page of text.
READ = 20
#: The name, in the address, of how many citations are asked for: none is as many as that, or `all`.
CITATIONS, ALL = "citations", "all"
#: What the address of a page with a figure names beside its filters.
IN_ADDRESS = (RECORD, CITATIONS, PAGE, PART)
#: More than so many claims are never cited all at once, and more than so many are in no list and no address.
MOST, LISTED = 100, 500


class Cut(NamedTuple):
    """How a chart of many claims is cut into parts: after so many groups, or with the one that makes so many claims."""

    together: str = "event_id"
    groups: int = 60
    claims: int = 200


BY_EVENT = Cut()


def figure(
    table: str,
    rows: ClaimList,
    draw: Draw,
    *,
    cut: Cut | None = None,
    chosen_by: str = "record_id",
    text: Callable[..., str] | None = None,
) -> None:
    """Draw `rows` of a claim table with their citations.

    `chosen_by` is the column that a choice in the chart is about. With a `text`, which makes HTML of rows, they stand
    first, to be read page by page, and the chart beside them helps to choose.
    """
    with st.container(key=f"figure-{table}"):
        if _nothing_fits(rows):
            return
        chosen = chart_selection.chosen(rows, chosen_by)
        left, right = st.columns([3, 2], gap="medium")
        chart, beside = (right, left) if text else (left, right)
        with chart:
            part, others = _part(table, rows, cut or BY_EVENT, chosen)
            drawn = once(f"chart of {table}", part, lambda rows: _with_tables(draw(list(rows))))
            _draw(table, drawn, chosen, chosen_by, others)
            _take_away(table, chosen or rows)
        with beside:
            if text:
                _read(table, chosen or rows, len(rows), chosen_by, text)
                return
            with st.container(key=f"citations-{table}-{'chosen' if chosen else 'all'}"):
                _cite(table, chosen or part, len(rows), chosen_by, "chosen" if chosen else "in this part")


def counted(
    table: str,
    rows: ClaimList,
    title: Callable[[ClaimList], str],
    matrix: Callable[[ClaimList], str],
    below: Callable[[ClaimList], str],
    *,
    chosen_by: str,
) -> None:
    """Count `rows` in HTML that leads to what it counts, under a title that says what is to be seen, with their
    citations beside it; what stands `below` is made of those that are chosen.
    """
    with st.container(key=f"figure-{table}"):
        if _nothing_fits(rows):
            return
        chosen = chart_selection.chosen(rows, chosen_by)
        left, right = st.columns([2, 1], gap="medium")
        with left:
            told = f"{whose(rows[:MOST])}; not independently verified."
            st.html(
                f'<h2 class="finding">{escape(title(rows))}</h2><p class="reading">{escape(told)}</p>{matrix(rows)}'
            )
            hint = _hint(" Choose a count to read its acts.")
            st.html(f'<p class="reading">A blank says nothing: it is not a zero.{hint}</p>')
            _take_away(table, chosen or rows, drawn=False)
            st.html(below(chosen))
        with right, st.container(key=f"citations-{table}-{'chosen' if chosen else 'all'}"):
            _cite(table, chosen or rows, len(rows), chosen_by)


def _nothing_fits(rows: ClaimList) -> bool:
    """Say so where no claim fits the filters."""
    if not rows:
        st.info("No claim fits these filters. That says nothing about what happened; take one away to see more.")
    return not rows


def listed_below(table: str, rows: ClaimList, heading: str, why: str, by: Callable[[Claim], str]) -> None:
    """The rows that the chart has no place for, as a list grouped `by` something; nothing where there is none.

    Of many the first are listed, and it is said how many there are.
    """
    if rows:
        if len(rows) > MOST:
            why = f"{why} The first {MOST} are listed; a filter narrows them."
        groups = list(grid.together(rows[:MOST], by))
        st.html(off_chart_list.listing(heading, why, groups, table, of_all=len(rows)))


def _part(table: str, rows: ClaimList, cut: Cut, chosen: ClaimList) -> tuple[ClaimList, str]:
    """The part of the rows that is drawn, which the address names or has what is chosen; the way to others."""
    parts = rows.parts(*cut)
    if len(parts) == 1:
        return rows, ""
    with_chosen = next((n for n, part in enumerate(parts, 1) if chosen and chosen.keys[0] in part.keys), None)
    asked = address.named()
    number = with_chosen or wanted(asked, len(parts), PART) or 1
    return parts[number - 1], links(PAGES.get(table, table), asked, number, len(parts), name=PART)


# -- the chart


def _with_tables(drawn: Spec) -> Spec:
    """The chart with its data as tables of Arrow: where only these change, Streamlit does not draw it anew."""
    return drawn | {"datasets": {name: arrow_table.written(records) for name, records in drawn["datasets"].items()}}


def _draw(table: str, drawn: Spec, chosen: ClaimList, chosen_by: str, others: str) -> None:
    key, begun_with = chart_selection.chart_key(table, cell(chosen[0], chosen_by) if chosen else None)
    spec = {name: part for name, part in drawn.items() if name != "description"} | {
        "usermeta": {name: part for name, part in drawn["usermeta"].items() if name not in (READING, ROOM)},
        "params": [_begun(parameter, begun_with, chosen_by) for parameter in drawn["params"]],
    }
    # One element, whether or not there are other parts: a chart before which an element comes or goes is thrown away by
    # the browser and drawn from nothing. With as much room as the chart will take: what is below must not move.
    room = f"<style>.st-key-chart-{table} {{ min-height: {drawn['usermeta'][ROOM]:.0f}px; }}</style>"
    st.html(f'<div class="parts">{others}</div>{room}')
    with st.container(key=f"chart-{table}"):
        st.vega_lite_chart(
            None,
            spec,
            width="stretch",
            key=key,
            on_select=partial(chart_selection.choose, table, key, chosen_by),
            selection_mode=CHOICE,
            alt=drawing(table)["description"],  # another makes Streamlit draw it anew; its title is read from the chart
        )
    st.html(f'<p class="reading">{escape(drawn["usermeta"][READING])}</p>')


def _begun(parameter: Spec, mark: str | None, chosen_by: str) -> Spec:
    """A parameter of the chart; the selection begins with the mark that the address names."""
    if parameter["name"] == CHOICE and mark:
        return parameter | {"value": [{chosen_by: mark}]}
    return parameter


# -- what stands beside and below it


def _cite(table: str, rows: ClaimList, of_all: int, chosen_by: str, which: str = "chosen") -> None:
    """The citations, and how many of how many they are; `which` says why they are not all."""
    cut = _is_cut(len(rows))
    shown = rows[:SHOWN] if cut else rows
    count = f'<p class="count" role="status">{_count(len(rows), of_all, which)}</p>'
    site, day = here.site(), here.day()
    st.html(
        count
        + citation.skip(table, len(shown))
        + once(f"citations of {table} {site} {day}", shown, partial(citation.citations, table, site=site, day=day))
        + citation.behind(table)
    )
    if len(rows) < of_all and which == "chosen":
        st.button("Show all", key=f"all-{table}", on_click=chart_selection.forget, args=(chosen_by,))
    if cut and len(rows) <= MOST:
        st.button(f"Show all {len(rows)}", key=f"more-{table}", on_click=_show_all)


def _read(table: str, rows: ClaimList, of_all: int, chosen_by: str, text: Callable[..., str]) -> None:
    """The rows as text, page by page; one alone as its citation."""
    chosen = f"{len(rows)} of {of_all} claims chosen" if len(rows) < of_all else number(of_all, "claim")
    with st.container(horizontal=True, vertical_alignment="center", key=f"count-{table}"):
        st.html(f'<p class="count" role="status">{chosen}</p>')
        if len(rows) < of_all:
            st.button("Show all", key=f"all-{table}", on_click=chart_selection.forget, args=(chosen_by,))
    listing = partial(citation.citations, table) if len(rows) == 1 and of_all > 1 else text
    pages.show(PAGES[table], rows, READ, partial(listing, site=here.site(), day=here.day()))


def _count(shown: int, of_all: int, which: str) -> str:
    if shown < of_all:
        first = f"; the first {SHOWN}" if _is_cut(shown) else ""
        return f"{shown} of {of_all} claims {which}{first}"
    if _is_cut(of_all):
        return f"{SHOWN} of {of_all} claims{_hint('. Choose a mark or a filter to narrow them; the table has all.')}"
    return f"{number(of_all, 'claim')}{_hint('. Choose a mark to narrow them.')}"


def _hint(words: str) -> str:
    """What one can do here, which paper does not say."""
    return f'<span class="hint">{words}</span>'


def _is_cut(rows: int) -> bool:
    return rows > SHOWN and (rows > MOST or st.query_params.get(CITATIONS) != ALL)


def _show_all() -> None:
    st.query_params[CITATIONS] = ALL


# -- what one takes away


def _take_away(table: str, rows: ClaimList, *, drawn: bool = True) -> None:
    """The claims as a file, the chart as a picture, and the same claims as a table for those who do not use a chart.

    It stands before the citations: whoever goes by the keyboard need not pass them.
    """
    with st.container(horizontal=True, key=f"take-{table}"):
        offer(rows, "claim", table)
        references = once("references", rows, _references) if len(rows) <= LISTED else ""
        st.html(f'<div class="take-away">{_pictures(table) if drawn else ""}{references}{_embed(table, rows)}</div>')
    listed = rows[:LISTED]
    told = f"The first {LISTED} claims" if len(listed) < len(rows) else f"The same {number(len(rows), 'claim')}"
    opened = st.expander(f"{told} as a table", key=f"list-{table}", on_change="rerun")
    if opened.open:
        opened.html(citation.listing(table, listed))


def _embed(table: str, rows: ClaimList) -> str:
    """The line that embeds the figure, as the filters keep it, or the one claim that is chosen."""
    page = PAGES.get(table, table)
    if len(rows) == 1:
        return embed.line(rows[0]["record_id"], headline(table_of(rows[0], table), rows[0]), here.site())
    kept = {name: values for name, values in address.named().items() if name in FILTERS[page]}
    return embed.line(page, embed.title(page), here.site(), kept)


def _references(rows: ClaimList) -> str:
    """The way to the footnotes of these claims, and to files of them for reference managers."""
    # Identifiers are letters, figures and strokes: nothing in them is to be written otherwise in an address.
    way = "references?" + "&".join(f"{RECORD}={row['record_id']}" for row in rows.told("record_id"))
    words = f"Footnotes, BibTeX, RIS of {number(len(rows), 'claim')}"
    return f'<p class="do"><a class="swift" href="{escape(way)}">{words}</a></p>'


def _pictures(table: str) -> str:
    """The buttons that give the chart as a picture (`dashboard/static/picture.js`)."""
    buttons = "".join(
        f'<button type="button" class="picture" data-form="{form}" data-name="{escape(named(table, form))}">'
        f"Download chart ({form.upper()})</button>"
        for form in ("png", "svg")
    )
    return f'<p class="actions">{buttons}</p>'
