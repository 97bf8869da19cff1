"""How is the data to be read, and what does it not say?"""

from functools import partial

from dashboard.markup import documentation

told = partial(documentation.told, "how-to-read")
