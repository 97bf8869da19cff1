"""How does a coder decide what becomes a row, and how it is coded?"""

from dashboard.widgets import documentation

documentation.show("coding-guide")
