"""The layout of each chart: a file for each, whose `draw` puts rows on a sheet, ready for its drawing."""

from dashboard.charts.layouts import casualties, chronology, deportations, statements

__all__ = ["casualties", "chronology", "deportations", "statements"]
