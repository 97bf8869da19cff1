"""Which faults do the checks find, when faults are planted one by one?"""

from functools import partial

from dashboard.markup import documentation

told = partial(documentation.told, "mutations")
