"""The charts of the dashboard as SVG in the page, each mark a link to its claims: they need no JavaScript.

What draws them is Vega itself, in vl-convert, the Altair project's own way to do so without a browser. They are as wide
as a phone, about, and stand beside the claims where there is room. Where there is JavaScript, Vega's own scripts, which
vl-convert has, put the same chart in their place (`charts.js`). They interpret its expressions, for which nothing has
to be evaluated that the page's policy would forbid.
"""

import json
import re
from functools import cache
from html import escape
from typing import Any

from dashboard.charts.spec import CHOICE, READING, Spec
from scripts.errors import UsageError

#: In pixels.
WIDTH = 440
#: What pages have of Vega: its modules but those for maps, trees, networks and word clouds, which no chart here has and
#: which are a quarter of it. They are called as vl-convert has them in itself: it fetches nothing.
MODULES = {
    "vega-dataflow": ("6.1.0", "{transforms}"),
    "vega-transforms": ("5.1.0", "* as ofRows"),
    "vega-view-transforms": ("5.1.0", "* as ofMarks"),
    "vega-encode": ("5.1.0", "* as ofScales"),
    "vega-view": ("6.1.0", "{View}"),
    "vega-parser": ("7.1.0", "{parse}"),
    "vega-interpreter": ("2.0.0", "{expressionInterpreter}"),
}
WHERE = "https://cdn.jsdelivr.net/npm"
SCRIPT = "Object.assign(transforms, ofRows, ofMarks, ofScales); window.vega = {View, parse, expressionInterpreter};"
#: Numbers that are told to more than a hundredth of a pixel.
LONG = re.compile(r"(\.\d\d)\d+")
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
    linked = _with_links(drawn, places) | {"width": WIDTH}
    spec = f'<script type="application/json">{_json(_vl_convert().vegalite_to_vega(linked))}</script>'
    return f'{skip}<div class="chart">{_svg(linked)}{spec}</div>{reading}{behind}'


@cache
def vega() -> str:
    """Vega's script, with its interpreter of expressions, for pages to call."""
    imports = (f'import {names} from "{WHERE}/{name}@{version}/+esm";' for name, (version, names) in MODULES.items())
    script: str = _vl_convert().javascript_bundle("".join([*imports, SCRIPT]))
    return script


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
    svg: str = _vl_convert().vegalite_to_svg(drawn)
    return MARK.sub(r'<a href="\1"><title>\2</title><path', LONG.sub(r"\1", svg))


def _json(drawn: Spec) -> str:
    """JSON in a script element, which no words can end."""
    return json.dumps(drawn, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _vl_convert() -> Any:
    try:
        import vl_convert
    except ImportError:
        raise UsageError(
            "the site's charts are drawn by vl-convert, which is not installed; install what requirements-dev.lock pins"
        ) from None
    return vl_convert
