"""How acts in order of time look: each in the colour and the shape of its kind."""

from dashboard.charts import telling
from dashboard.charts.acts import TABLE
from dashboard.charts.chart import Spec
from dashboard.drawings import layers as on

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

#: What a place shows when pointed at.
NAMES = telling.names(TABLE, "Act", "Kind", "Answers")


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    colour, shape = (on.looks(looks, TABLE, "quad_class") for looks in (COLOURS, SHAPES))
    return on.whole([*on.headings(), *on.marks(NAMES, "quad_class", colour, shape)], on_a_sheet=True)
