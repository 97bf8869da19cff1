"""A page can be read before JavaScript has drawn it; what machines look for is there; what is no page is 404."""

import re
from html import escape

import pytest
from starlette.responses import Response

from dashboard import navigation
from dashboard.markup.first_answer import PLACES, replaced
from dashboard.queries import chronology, claims, discrepancies, documents, records, short_names
from dashboard.routes.pages import NotFound
from dashboard.server.addresses import PAGES
from dashboard.server.security_headers import INDEX_PAGE
from tests.dashboard.routes.conftest import Answer, Ask, answered


def test_every_page_says_what_it_is_and_the_page_of_a_table_shows_its_first_claims(specimen, ask: Ask):
    wrong = []
    tables = {page: table for table, page in PAGES.items()}
    for script in navigation.pages():
        found = ask(f"/{navigation.address(script)}")
        titles = re.findall(r"<title>(.*?)</title>", found.text)
        if found.status != 200 or titles != [f"{escape(navigation.TITLES[script])} – Caucasus Claims"]:
            wrong.append((script, found.status, titles))
        if escape(navigation.question(script)) not in found.text or 'lang="en"' not in found.text:
            wrong.append((script, "description"))
        for claim in claims.BY_TABLE[tables[script]]({})[:3] if script in tables else []:
            if f'href="./cite/{claim["record_id"]}"' not in found.text or escape(claim["quote"]) not in found.text:
                wrong.append((script, claim["record_id"]))
    source = next(iter(short_names.documents()))
    first = {
        "chronology": chronology.dated({})[0]["quote"],
        "discrepancies": discrepancies.pairs({})[0]["quote_a"],
        "documents": next(row["passage"] for row in documents.passages(source) if row["disposition"] == "extracted"),
    }
    wrong += [page for page, words in first.items() if f"<blockquote>{escape(words)}" not in ask(f"/{page}").text]
    assert wrong == []


def test_a_page_that_is_to_show_a_record_begins_with_it(specimen, ask: Ask):
    html = ask("/casualties?record=cas-heron-survived").text
    assert re.findall(r'<h2><a href="\./cite/([^"]+)"', html) == ["cas-heron-survived"]
    assert f"<title>{escape(records.record('cas-heron-survived').title)}" in html
    assert "<script>alert" not in ask("/casualties?record=<script>alert(1)</script>").text


@pytest.mark.parametrize("place", PLACES)
def test_streamlits_page_has_every_place_once_and_a_page_without_it_is_refused(place):
    index = INDEX_PAGE.read_text(encoding="utf-8")
    without = replaced(index, PLACES[place], "")
    with pytest.raises(ValueError, match=r"index\.html"):
        replaced(without, PLACES[place], "")


def test_what_streamlit_would_send_its_page_for_is_answered_with_404_and_files_are_let_through(ask: Ask):
    async def streamlit(scope, receive, send):
        scope["endpoint"] = streamlit
        kind = "text/html" if scope["path"] != "/static/x.js" else "text/javascript"
        await Response("Streamlit", media_type=kind)(scope, receive, send)

    def asked(path: str) -> Answer:
        return answered(NotFound(streamlit), path, "GET", {})

    assert asked("/static/x.js").status == 200
    found = asked("/a/b")
    assert (found.status, "There is no such page" in found.text) == (404, True)
    assert 'href="../plain_page.css"' in found.text


def _listed(sitemap: str) -> list[str]:
    return re.findall(r"<loc>https://claims\.example/(.*?)</loc>", sitemap)


def test_machines_find_the_map_of_the_site_and_its_sign(specimen, ask: Ask):
    assert "Sitemap: https://claims.example/sitemap.xml" in ask("/robots.txt").text
    maps = _listed(ask("/sitemap.xml").text)
    listed = [address for each in maps for address in _listed(ask(f"/{each}").text)]
    assert ask("/sitemap-passages.xml").status == 404
    assert len(listed) == len(set(listed)) > len(records.names())
    assert [path for path in (*listed[:20], listed[-1]) if ask(f"/{path}").status != 200] == []
    assert ask("/favicon.svg").headers["content-type"] == "image/svg+xml"


def test_a_former_address_leads_on_for_good_with_all_that_it_names(specimen, ask: Ask):
    moved = ask("/deportations?record=dep-islands&movement=return")
    assert (moved.status, moved.headers["location"]) == (308, "movements?record=dep-islands&movement=return")
    assert ask("/movements?record=dep-islands").status == 200
