"""How statements look: the voice of each in its colour and its shape."""

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.statements import TABLE
from dashboard.charts.spec import Spec

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


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    colour, shape = (on.looks(looks, TABLE, "voice") for looks in (COLOURS, SHAPES))
    return on.whole(
        "Statements as reported in the documents, a mark for each in the colour and the shape of its voice.",
        [*on.headings(), *on.marks("voice", colour, shape)],
        on_a_sheet=True,
    )
