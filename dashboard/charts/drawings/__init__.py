"""How the charts look, in Altair: a file for each, whose `draw` makes Vega-Lite over the datasets of its chart.

Nothing here depends on rows, and nothing here is loaded by the dashboard, which reads what is drawn:

    python -m dashboard.charts.drawings

draws all of it anew into `dashboard/charts/drawn/`; the tests say when that is to be done.
"""

from dashboard.charts.drawings import casualties, chronology, deportations, statements
from dashboard.charts.spec import Spec

DRAWINGS = (casualties, chronology, deportations, statements)


def drawn() -> dict[str, Spec]:
    """Every drawing by its name, which is that of its file and of the chart."""
    return {module.__name__.rsplit(".", 1)[1]: module.draw() for module in DRAWINGS}
