"""How statements look: the voice of each in its colour and its shape."""

from dashboard.charts import telling
from dashboard.charts.chart import Spec
from dashboard.charts.statements import TABLE
from dashboard.drawings import layers as on

COLOURS = {
    "direct_quote": on.BLUE,
    "reported_speech": on.VERMILION,
    "document_voice": on.INK,
    "unclear": on.GREY,
}
SHAPES = {
    "direct_quote": "circle",
    "reported_speech": "square",
    "document_voice": "diamond",
    "unclear": "triangle-up",
}

#: What a place shows when pointed at.
NAMES = telling.names(TABLE, "Speaker", "Voice", "Topic")


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    colour, shape = (on.looks(looks, TABLE, "voice") for looks in (COLOURS, SHAPES))
    return on.whole([*on.headings(), *on.marks(NAMES, "voice", colour, shape)], on_a_sheet=True)
