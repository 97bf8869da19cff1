"""Devices that only make the dashboard faster. Without this folder everything works, and a test shows that it does.

What they rely on that Streamlit does not promise, and the test that notices when it changes
(tests/dashboard/server/speed/):

- `index_page`: there is a `static/index.html` with one `</head>`.
  `test_the_page_is_streamlits_and_names_what_comes_later`
- `streamlit_files`: its bundler leaves a `static/manifest.json` with the names of six parts; without it none is named.
  `test_every_part_is_one_that_streamlit_has`
- `precompressed`: the names of the files in `static/static/` hold a hash of their content.
  `test_what_pages_load_is_installed`
- `garbage_collection`: a `gc.collect` after every run of a script; and, for all of the process, `gc.freeze`.
  `test_streamlit_still_collects_garbage_after_every_run`
"""

from dashboard.server.speed.index_page import routes
from dashboard.server.speed.precompressed import CompressedOnce
from dashboard.server.speed.warm_start import cool_down, warm_up

__all__ = ["CompressedOnce", "cool_down", "routes", "warm_up"]
