"""The layout of each chart: a file for each, whose `draw` puts rows on a sheet, ready for its drawing."""

from dashboard.charts.layouts import acts, casualties, chronology, deportations, exchanges, statements

__all__ = ["acts", "casualties", "chronology", "deportations", "exchanges", "statements"]
