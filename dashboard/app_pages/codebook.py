"""What does each table, column, code and warning mean?"""

from dashboard.widgets import documentation

documentation.show("codebook")
