"""A record has a page that whoever has no JavaScript can read, and that reference managers and previews understand."""

import json
import re
from html.parser import HTMLParser

import pytest

import schemas
from dashboard.queries import records
from dashboard.server import site
from scripts.package.package import Package
from tests.dashboard.routes.conftest import Ask
from tests.specimen import HARBOUR, Copy

SITE = "https://claims.example"
NASTY = '</script><script>alert(1)</script><img src=x onerror="alert(1)"> \u2028 & “”'


class Head(HTMLParser):
    """What a page has in its head, and which elements it has at all."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.links: list[tuple[str, str]] = []
        self.elements: list[str] = []
        self.attributes: set[str] = set()
        self.feed(html)
        (self.linked,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL) or [""]

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        self.elements.append(tag)
        self.attributes |= told.keys()
        if tag == "meta":
            self.meta[told.get("name") or told.get("property") or "charset"] = told.get("content", "")
        if tag == "link":
            self.links.append((told["rel"], told["href"]))


def test_every_record_of_every_table_has_a_page_and_all_references(any_package, ask: Ask):
    wrong = []
    for table, rows in Package(any_package).tables.items():
        if table == "withdrawn" or not rows:
            continue
        row = rows[len(rows) // 2]
        name = ":".join(row[field] for field in schemas.key_fields(table))
        for end in ("", ".bib", ".ris", ".json", ".txt"):
            answer = ask(f"/cite/{name}{end}")
            if answer.status != 200 or f"{SITE}/cite/" not in answer.text:
                wrong.append((name, end, answer.status))
    assert wrong == []


def test_the_page_of_a_claim_tells_words_claimant_and_place_and_leads_to_both(specimen, ask: Ask):
    html = ()
    html = ask("/cite/cas-heron-killed").text
    assert "The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives" in html
    assert "<dt>Claimed by</dt>" in html
    assert "HARBOUR INSTITUTE BULLETIN" in html
    assert 'href="../casualties?record=cas-heron-killed"' in html
    assert 'href="../documents?record=cas-heron-killed"' in html
    assert f"version {Package(specimen).descriptor['version']}. {SITE}/cite/cas-heron-killed</p>" in html
    assert "not independently verified" in html


def test_zotero_previews_and_search_engines_find_their_tags(specimen, ask: Ask):
    """Zotero's Embedded Metadata needs `citation_title`; its rules for type, authors and date read the others."""
    head = Head(ask("/cite/cas-heron-killed").text)
    assert head.meta["citation_title"].startswith("“The ferry Heron sank")
    assert head.meta["citation_author"] == "HARBOUR INSTITUTE"
    assert re.fullmatch(r"\d{4}(/\d\d){0,2}", head.meta["citation_publication_date"])
    assert head.meta["citation_public_url"] == f"{SITE}/cite/cas-heron-killed" == head.meta["og:url"]
    assert head.meta["og:title"] and head.meta["description"] == head.meta["og:description"]
    assert {name for name, content in head.meta.items() if not content} <= {"charset"}
    assert ("canonical", f"{SITE}/cite/cas-heron-killed") in head.links
    assert {href for rel, href in head.links if rel == "describedby"} == {
        f"cas-heron-killed.{end}" for end in ("bib", "ris", "json", "txt")
    }
    linked = json.loads(head.linked)
    assert (linked["@context"], linked["@type"]) == ("https://schema.org", "Claim")
    (quotation,) = linked["appearance"]
    assert (quotation["@type"], quotation["text"]) == (
        "Quotation",
        records.record("cas-heron-killed").quotations[0].words,
    )


def test_words_are_given_to_a_claimant_only_where_they_are_quoted_as_his(specimen, ask: Ask):
    for name in records.names():
        record = records.record(name)
        if record.table in schemas.CLAIM_TABLES:
            (quotation,) = json.loads(Head(ask(f"/cite/{name}").text).linked)["appearance"]
            assert ("author" in quotation) == (record.quotations[0].voice == "direct_quote")


def test_events_actors_pairs_and_documents_have_pages_too(specimen, ask: Ask):
    pages = {
        "heron-sinking": 'href="../event?record=heron-sinking"',
        "ada-berg": 'href="../actor?record=ada-berg"',
        HARBOUR: f'href="../documents?document={HARBOUR}"',
    }
    pair = Package(specimen).tables["discrepancies"][0]["discrepancy_id"]
    pages[pair] = f'href="../documents?record={pair}&amp;side=b"'
    assert [name for name, link in pages.items() if link not in ask(f"/cite/{name}").text] == []


def test_a_withdrawn_record_is_gone_and_says_why_and_what_tells_it_now(specimen, ask: Ask):
    for end in ("", ".bib"):
        answer = ask(f"/cite/cas-heron-lost{end}")
        assert answer.status == 410
        assert "withdrawn in version 0.2.0. Named anew: an identifier asserts nothing." in answer.text
        assert '<a href="cas-heron-killed">' in answer.text
        assert "</dt><dd>&lt;lost&gt;</dd>" in answer.text
    assert "<a href" not in ask("/cite/dis-spelling-of-heron").text.partition("<main")[2].partition("What it said")[0]


@pytest.mark.parametrize(
    "name", ["cas-atlantis", "cas-atlantis.bib", "x.exe", "%3Cscript%3E", "%0d%0aSet-Cookie:a=b", "🐟"]
)
def test_what_is_not_there_is_answered_with_404(specimen, ask: Ask, name):
    answer = ask(f"/cite/{name}")
    assert answer.status == 404
    assert "There is no such record" in answer.text
    assert "<script" not in answer.text
    assert "set-cookie" not in answer.headers
    assert "<h1>" in answer.text


def test_no_cell_is_read_as_html_or_ends_the_script_that_holds_it(package_copy: Copy, monkeypatch, ask: Ask):
    monkeypatch.setenv("CAUCASUS_CLAIMS_PACKAGE", str(package_copy.root))
    package_copy.change(
        "casualties", "cas-heron-killed", quote=NASTY, outcome_text=NASTY, population=NASTY, locator=NASTY
    )
    package_copy.change("sources", HARBOUR, title=NASTY, date_printed=NASTY)
    package_copy.change("events", "heron-sinking", name=NASTY)
    before = Head(ask("/cite/cas-heron-survived").text)
    for name in ("cas-heron-killed", "heron-sinking", HARBOUR):
        html = ask(f"/cite/{name}").text
        head = Head(html)
        assert set(head.elements) <= set(before.elements)
        assert head.attributes <= before.attributes
        assert head.elements.count("script") == 1
        assert NASTY in json.dumps(json.loads(head.linked), ensure_ascii=False).replace('\\"', '"')


def test_a_named_address_is_told_instead_of_the_one_that_a_proxy_asks_for(specimen, ask: Ask, monkeypatch):
    monkeypatch.setenv(site.VARIABLE, "https://museum.example/claims/")
    assert 'content="https://museum.example/claims/cite/ada-berg"' in ask("/cite/ada-berg").text
