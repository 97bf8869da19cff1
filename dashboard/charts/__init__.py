"""The charts: pure functions from rows to an Altair chart, one file for each. Nothing here knows Streamlit.

Each chart says in its title who claims, in its subtitle that nothing is verified, and in its description what someone who does not see it
would miss. Whatever can be chosen in a chart is chosen by the selection `choice`.
"""

from dashboard.charts.casualties import casualties
from dashboard.charts.deportations import deportations
from dashboard.charts.exchanges import exchanges
from dashboard.charts.statements import statements

__all__ = ["casualties", "deportations", "exchanges", "statements"]
