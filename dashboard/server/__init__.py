"""What stands around Streamlit: addresses, downloads, security headers, origins.

What the dashboard relies on that Streamlit does not promise, and the test that notices when it changes (what only makes
it faster has a list of its own, in `speed/`):

- `static/index.html` has its script inline, which is let in by its hash (`security_headers.py`).
  `test_every_script_in_the_page_is_let_in_by_its_hash`
- the names `stElementToolbar` and `stVegaLiteChart` (`style.css`): Streamlit's own buttons on a chart are not shown.
  `test_nothing_of_a_chart_leaves_without_its_claims`
- the names `stMainBlockContainer`, `stColumn`, `stHtml` and, by keys of ours, `st-key-…` (`style.css`, `into_view.js`).
  `tests/browser/test_documents.py`, `test_every_page.py`
- `data-test-connection-state`, and that a page runs again at `popstate` (`connection.js`, `into_view.js`).
  `test_a_page_that_was_open_when_the_server_started_anew_still_answers`
- a foreign page is let in or not before Streamlit sees it (`origins.py`).
  `test_a_foreign_page_opens_no_web_socket_and_no_other_host_is_asked_for_anything`
"""
