"""How does a coder decide what becomes a row, and how it is coded?"""

from functools import partial

from dashboard.markup import documentation

told = partial(documentation.told, "coding-guide")
