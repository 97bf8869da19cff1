"""How is the data to be read, and what does it not say?"""

from dashboard.widgets import documentation

documentation.show("how-to-read")
