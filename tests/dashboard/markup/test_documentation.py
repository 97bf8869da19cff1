"""The pages of the documentation lead to each other, and every column, table and warning has its entry."""

import re
from html import unescape

import schemas
from dashboard import navigation
from dashboard.markup import documentation
from dashboard.server import formats
from dashboard.server.addresses import DOCUMENTATION, WARNINGS, codebook_address


def pages() -> dict[str, str]:
    """Script → the page as HTML."""
    paths = {name: formats.documentation(name) for name in DOCUMENTATION}
    return {DOCUMENTATION[name]: documentation.page(path.read_text("utf-8")) for name, path in paths.items() if path}


def test_every_link_leads_to_a_page_of_the_dashboard_and_every_place_is_there():
    shown = pages()
    assert len(shown) == len(DOCUMENTATION) == len(formats.PAGES)
    places = {script: set(re.findall(r' id="([^"]+)"', page)) for script, page in shown.items()}
    wrong = []
    for script, page in shown.items():
        for link in map(unescape, re.findall(r'href="([^"]+)"', page)):
            to, _, place = link.partition("#")
            known = to in ("", "./") or to in navigation.TITLES or to.startswith("https://")
            if not known or (place and to in ("", *places) and place not in places[to or script]):
                wrong.append(f"{script}: {link}")
    assert wrong == []


def test_every_table_column_and_warning_has_its_entry_in_the_code_book():
    book = pages()["codebook"]
    addresses = [codebook_address(table) for table in schemas.TABLES]
    addresses += [codebook_address(table, field) for table in schemas.TABLES for field in schemas.fields(table)]
    assert [each for each in [*addresses, WARNINGS] if f'id="{each.partition("#")[2]}"' not in book] == []
    assert all(book.count(f'<a href="#{table}">') == 1 for table in schemas.TABLES), "the contents stand there once"
