"""The charts of the dashboard as SVG in the page, each mark a link to its claims: they need no JavaScript.

What draws them is Vega itself, in vl-convert, the Altair project's own way to do so without a browser. They are as wide
as a phone, about, and stand beside the claims where there is room.
"""

import re
from html import escape

from dashboard.charts.spec import CHOICE, READING, Spec
from scripts.errors import UsageError

#: In pixels.
WIDTH = 440
#: A mark with its link, for which Vega, knowing nothing of the page, takes a place of its own; and what the mark tells.
MARK = re.compile(
    r'<a xlink:href="https://vega\.github\.io/vega-datasets/(#[^"]*)"><path aria-label="([^"]*)" role="graphics-symbol"'
    r' aria-roledescription="rect mark"'
)


def chart(drawn: Spec, places: str = "") -> str:
    """A chart with how to read it; a mark leads to the place on the page that is called as what it is chosen by, after
    `places`.
    """
    reading = f'<p class="reading">{escape(drawn["usermeta"][READING])}</p>'
    skip = '<a class="skip" href="#behind-the-chart">Skip the chart</a>'
    behind = '<span id="behind-the-chart" tabindex="-1"></span>'
    return f'{skip}<div class="chart">{_svg(_with_links(drawn, places))}</div>{reading}{behind}'


def _with_links(drawn: Spec, places: str) -> Spec:
    """The marks that are chosen in the dashboard lead to what they are chosen for."""
    (by,) = next(each["select"]["fields"] for each in drawn["params"] if each["name"] == CHOICE)
    *layers, marks = drawn["layer"]
    linked = marks | {
        "transform": [{"calculate": f"'#{places}' + datum['{by}']", "as": "leads_to"}],
        "encoding": marks["encoding"] | {"href": {"field": "leads_to"}},
    }
    return drawn | {"layer": [*layers, linked]}


def _svg(drawn: Spec) -> str:
    try:
        import vl_convert
    except ImportError:
        raise UsageError(
            "the site's charts are drawn by vl-convert, which is not installed; install what requirements-dev.lock pins"
        ) from None
    svg: str = vl_convert.vegalite_to_svg(drawn | {"width": WIDTH})
    return MARK.sub(r'<a href="\1"><title>\2</title><path', svg)
