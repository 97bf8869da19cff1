"""How acts in order of time look: each in the colour and the shape of its kind."""

from dashboard.charts.drawings import layers as on
from dashboard.charts.layouts.acts import TABLE
from dashboard.charts.spec import Spec

COLOURS = {
    "verbal_cooperation": on.SKY,
    "material_cooperation": on.BLUE,
    "verbal_conflict": on.ORANGE,
    "material_conflict": on.VERMILION,
}
SHAPES = {
    "verbal_cooperation": "circle",
    "material_cooperation": "square",
    "verbal_conflict": "triangle-up",
    "material_conflict": "diamond",
}


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    colour, shape = (on.looks(looks, TABLE, "quad_class") for looks in (COLOURS, SHAPES))
    return on.whole(
        "Acts as told in the documents, in order of time, each in the colour and the shape of its kind.",
        [*on.headings(), *on.marks("quad_class", colour, shape)],
        on_a_sheet=True,
    )
