"""Devices that only make the dashboard faster. Without this folder everything works, and a test shows that it does.

What they rely on that Streamlit does not promise, and the test that notices when it changes
(tests/dashboard/server/speed/):

- `precompressed`: the names of the files in `static/static/` hold a hash of their content.
  `test_what_every_page_loads_is_installed`
- `no_delay`: a socket that is there before the application starts, and names no protocol.
  `test_streamlit_still_opens_a_socket_that_delays_and_with_us_it_does_not`
"""

from dashboard.server.speed.precompressed import CompressedOnce
from dashboard.server.speed.warm_start import warm_up

__all__ = ["CompressedOnce", "warm_up"]
