"""How do I cite these records: the footnotes of all that I collected or chose, and files for reference managers?"""

import streamlit as st

from dashboard.markup import reference_list
from dashboard.queries import references
from dashboard.server.addresses import RECORD
from dashboard.text.labels import number
from dashboard.widgets import address, here
from dashboard.widgets.csv_button import named
from dashboard.widgets.page import heading, missing
from scripts.package.bibliography import FORMATS, joined

heading(
    "References",
    "A footnote for each record that this address names, with its full address, the version and today’s date. Each"
    " cites a claim as printed; none is independently verified.",
)
address.only(RECORD)
wanted = list(dict.fromkeys(st.query_params.get_all(RECORD)))
found = references.of_records(wanted, here.site(), here.day())
for record in wanted:
    if record not in found:
        missing(record)
if told := list(found.values()):
    st.html(f'<p class="count" role="status">{number(len(told), "reference")}</p>')
    with st.container(horizontal=True, key="take-references"):
        for end, form in FORMATS.items():
            st.download_button(
                f"{form.label} (.{end})",
                joined(told, end),
                named("references", end),
                form.media_type,
                key=f"as-{end}",
                on_click="ignore",
            )
    st.html(reference_list.listing(told))
else:
    st.info("Nothing is collected yet. “Collect” stands under every citation; what you collect stays in this browser.")
