"""A test of many cases tells every case that fails, by its name, and not the first one only."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest


def failures(check: Callable[[Any], None], cases: Mapping[str, Any]) -> dict[str, str]:
    """What `check` finds wrong, by the name of the case. There has to be a case."""
    assert cases, "there is nothing to look at"
    told = {}
    for name, case in cases.items():
        try:
            check(case)
        except (Exception, pytest.fail.Exception) as error:
            told[name] = f"{type(error).__name__}: {error}"
    return told
