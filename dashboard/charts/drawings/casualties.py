"""How claimed casualties look: figures on one scale."""

from dashboard.charts.drawings import layers as on
from dashboard.charts.drawings.figures import figures
from dashboard.charts.spec import Spec


def draw() -> Spec:
    """The drawing, over the datasets of the chart."""
    return on.whole(
        "Numbers of people killed, injured, missing, surviving or aboard as claimed in the documents: a row for each"
        " claim under its event and outcome, on one scale.",
        [*figures(), *on.headings(), on.choices(**on.ACROSS)],
    )
