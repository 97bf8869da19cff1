"""What does each table, column, code and warning mean?"""

from functools import partial

from dashboard.markup import documentation

told = partial(documentation.told, "codebook")
