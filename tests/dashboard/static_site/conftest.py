"""The site as it is built from the published package, once."""

from typing import Any

import pytest

from benchmarks.chromium import launch_options
from dashboard import shown_package
from dashboard.static_site import build


@pytest.fixture(scope="session")
def site() -> dict[str, bytes]:
    """The files of the site by their paths. Not to be changed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(shown_package.VARIABLE, raising=False)
        return dict(build.files())


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The browser of all tests."""
    return launch_options()
