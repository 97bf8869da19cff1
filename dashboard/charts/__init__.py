"""The charts: a file for each, whose `draw` makes a chart of rows: Vega-Lite and its datasets. Nothing here knows
Streamlit.

Each chart says in its title who claims, in its subtitle that nothing is verified, and in its description what someone
who does not see it would miss. What can be chosen in a chart is chosen by the selection `choice`.
"""

from dashboard.charts import acts, casualties, chronology, deportations, exchanges, statements

__all__ = ["acts", "casualties", "chronology", "deportations", "exchanges", "statements"]
