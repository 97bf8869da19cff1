"""Which faults do the checks find, when faults are planted one by one?"""

from dashboard.widgets import documentation

documentation.show("mutations")
