"""A citation shows the words, whose they are, who prints them, where and when, and none of it is read as code."""

import re
from datetime import date

import pytest

from dashboard.markup import citation, document_rows, documentation, overview, reply_threads
from dashboard.queries import chronology, connection
from dashboard.queries import claims as claim_queries
from dashboard.queries import overview as overview_queries
from dashboard.server.addresses import on_page
from dashboard.text.labels import code
from scripts.package.package import ROOT
from tests.dashboard.conftest import CLAIMS, claims, row

NASTY = 'he said <script>alert("1")</script> & _left_ ~town~ “so”'
ESCAPED = "he said &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; _left_ ~town~ “so”"


@pytest.mark.parametrize("table", CLAIMS)
def test_a_citation_tells_all_that_is_needed_to_cite(any_package, table):
    for told in claims(table):
        html = citation.citation(table, told)
        for cell in ("claimant", "document", "locator", "footnote", "record_id"):
            assert citation.escape(told[cell]) in html
        full = {told["claimed_by"], told["published_by"]} - {told["claimant"], told["document"].split(",")[0]}
        card = html[: html.index('class="footnote"')].replace(citation.escape(told["quote"]), "")
        assert [name for name in full if name.isupper() and name in card] == [], "short names, but for the footnote"
        assert f'href="cite/{told["record_id"]}"' in html


def undefined(html: str) -> str:
    """A citation without its links into the code book."""
    return re.sub(r'<a class="swift defined"[^>]*>(.*?)</a>', r"\1", html)


def test_what_a_citation_links_to_the_code_book_has_an_entry_there_and_is_passed_by_the_keyboard(any_package):
    book = documentation.page((ROOT / "docs" / "codebook.md").read_text(encoding="utf-8"))
    for table in CLAIMS:
        html = citation.citation(table, claims(table)[0])
        links = re.findall(r'<a [^>]*href="codebook#([^"]+)"[^>]*>', html)
        assert len(links) > 3, table
        assert [place for place in links if f'id="{place}"' not in book] == [], table
        assert html.count('tabindex="-1"') == len(links)


def test_a_citation_reads_like_this(specimen):
    html = undefined(citation.citation("casualties", row("casualties", "cas-coast-heron-dead")))
    words = " ".join(html.replace("</dt><dd>", ": ").replace("</div><div>", "; ").split())
    assert "Sinking of the ferry Heron: killed, “more than 25”" in words
    assert "<blockquote>The port authority of Sutland counted more than 25 dead.</blockquote>" in words
    told = row("casualties", "cas-coast-heron-dead")
    assert (
        f'Claimed by: <a href="{on_page("actors", told["asserted_by"])}">port authority</a> (reported speech)' in words
    )
    assert f'Event: <a href="{on_page("events", told["event_id"])}">Sinking of the ferry Heron</a>' in words
    document = row("casualties", "cas-coast-heron-dead")["document"]
    assert f"Document: {document} (" in words
    assert "(date from elsewhere: 5 March 2021), ¶1" in words
    assert "Date: no date given" in words


def test_a_statement_is_cited_as_that_of_its_speaker_in_his_voice(any_package):
    for told in claims("statements"):
        assert told["claimant"] == told["speaker"]
        speaker = f'<a href="{on_page("actors", told["speaker_id"])}">{citation.escape(told["speaker"])}</a>'
        voice = citation.escape(code("statements", "voice", told["voice"]))
        assert f"<dt>Speaker</dt><dd>{speaker} ({voice})</dd>" in undefined(citation.citation("statements", told))


@pytest.mark.parametrize(
    ("reporter", "named"), [("Carl Dahl", True), ("HARBOUR INSTITUTE", False), ("Ada Berg", False)]
)
@pytest.mark.parametrize("cite", [citation.citation, document_rows.introduced])
def test_who_reports_is_told_where_it_is_neither_the_claimant_nor_the_publisher(specimen, cite, reporter, named):
    told = row("casualties", "cas-heron-killed") | {
        "name": "Heron",
        "claimed_by": "Ada Berg",
        "reporter": reporter,
        "told_by": reporter,
    }
    assert told["published_by"] == "HARBOUR INSTITUTE"
    html = undefined(cite("casualties", told))
    assert ("<dt>Reported by</dt><dd>Carl Dahl</dd>" in html) == named
    assert ("Reported by" in html) == named


def test_the_date_comes_with_its_basis(specimen):
    html = undefined(citation.citation("casualties", row("casualties", "cas-heron-killed")))
    assert "<dd>4 March 2021 (stated), from “4 March 2021”</dd>" in html


@pytest.mark.parametrize("cell", ["quote", "claimant", "document", "locator", "footnote", "event", "count_text"])
def test_no_cell_is_read_as_html(specimen, cell):
    told = row("casualties", "cas-heron-killed") | {cell: NASTY}
    for html in (citation.citation("casualties", told), citation.listing("casualties", [told])):
        assert "<script>" not in html
    assert ESCAPED in citation.citation("casualties", told)


def test_the_footnote_of_a_citation_has_the_full_address_and_the_day(specimen):
    told = row("casualties", "cas-heron-killed")
    html = citation.citation("casualties", told, "https://claims.example/of", date(2026, 11, 5))
    address = "https://claims.example/of/cite/cas-heron-killed (accessed 5 November 2026)"
    assert f'<p class="footnote">{citation.escape(told["footnote"])} {address}</p>' in html
    assert 'href="cite/cas-heron-killed.bib" download>BibTeX</a>' in html


def test_a_citation_in_its_document_does_not_lead_to_itself(specimen):
    told = row("casualties", "cas-heron-killed")
    assert "Open in document" in citation.citation("casualties", told)
    assert "Open in document" not in citation.citation("casualties", told, opens=False)


def test_the_words_of_a_statement_are_marked_in_its_quotation(specimen):
    html = citation.citation("statements", row("statements", "sta-berg-lamp-was-dark"))
    assert "&quot;<mark>The signal lamp was dark</mark>. Sutland owes us" in html


def test_words_that_stand_twice_in_the_quotation_are_not_marked(specimen):
    told = row("statements", "sta-berg-lamp-was-dark") | {"statement": "s"}
    assert "<mark>" not in undefined(citation.citation("statements", told))


def test_a_publisher_who_asks_for_a_hyperlink_is_cited_with_it(specimen):
    told = row("statements", "sta-falk-no-lamp") | {"document": "Caliber.az", "reuse_link": "https://caliber.az"}
    html = citation.citation("statements", told)
    assert 'Caliber.az (<a href="https://caliber.az" rel="noopener">https://caliber.az</a>)' in html
    assert '<a href="http' not in citation.citation("statements", row("statements", "sta-berg-lamp-was-dark"))


def test_the_footnote_is_that_of_the_view(any_package):
    for table in (*CLAIMS, "events"):
        kept = {"claim_table": ["events"]}
        told = [*chronology.dated(kept), *chronology.undated(kept)] if table == "events" else claims(table)
        of_view = {
            each["record_id"]: each["footnote"]
            for each in connection.rows(
                "select record_id, footnote from citations where table_name = $table", {"table": table}
            )
        }
        assert {each["record_id"]: each["footnote"] for each in told} == of_view
        assert all(
            f'<p class="footnote">{citation.escape(each["footnote"])}</p>' in citation.citation(table, each)
            for each in told
        )


@pytest.mark.parametrize("table", CLAIMS)
def test_the_table_has_a_link_to_every_claim(any_package, table):
    html = citation.listing(table, claims(table))
    assert html.count("<tr>") == len(claims(table)) + 1
    assert all(f'href="{on_page(table, told["record_id"])}"' in html for told in claims(table))


def test_what_scrolls_can_be_reached_by_the_keyboard(specimen):
    for html in (citation.citations("casualties", claims("casualties")), citation.listing("casualties", [])):
        assert html.startswith("<div")
        assert 'tabindex="0" role="region" aria-label=' in html


# -- threads


def test_a_thread_goes_from_an_act_to_its_replies(specimen):
    html = reply_threads.listing(claim_queries.exchanges({}))
    demand, *rest = html.split("Berg is said to have demanded an apology from Sutland.")
    assert demand.startswith('<ol class="threads"><li>')
    assert demand.endswith('<a href="exchanges?record=exc-berg-demands-apology">')
    (after,) = rest
    assert after.startswith('</a> <strong class="outcome">outcome, as told: refused</strong>')
    inside = after[after.index("<ol>") : after.index("</ol>")]
    assert "Sutland is said to have rejected the demand of Norland." in inside
    assert "Dahl is said to have offered Norland a joint inquiry." in inside
    assert "Berg is said to have repeated her demand of an apology from Sutland." not in inside


def test_an_act_whose_beginning_is_filtered_away_begins_a_thread_that_names_it(specimen):
    everything = claim_queries.exchanges({})
    rows = [r for r in everything if r["record_id"] != "exc-berg-demands-apology"]
    begun = {r["record_id"] for r in reply_threads.beginnings(rows)}
    assert begun == {r["record_id"] for r in rows if r["responds_to"] == "exc-berg-demands-apology"}
    html = reply_threads.page(rows, everything)
    assert html.count('Answers, left out by the filters: <a href="exchanges?record=exc-berg-demands-apology">') == len(
        begun
    )


def test_where_acts_are_chosen_only_chains_with_one_of_them_are_told_and_those_whole(any_package):
    rows = claim_queries.exchanges({})
    reply = next(r for r in rows if r["responds_to"])
    html = reply_threads.page(rows, rows, [reply])
    assert "From an act to its replies: 1<" in html
    assert all(f"record={record}" in html for record in (reply["record_id"], reply["responds_to"]))


def test_an_act_that_neither_answers_nor_is_answered_is_no_thread(specimen):
    alone = [r for r in claim_queries.exchanges({}) if r["record_id"] == "exc-berg-repeats-demand"]
    assert reply_threads.beginnings(alone) == []
    assert "None among the acts that are shown" in reply_threads.page(alone, alone)


def test_demands_stand_by_how_they_are_told_to_have_ended(any_package):
    rows = [r for r in claim_queries.exchanges({}) if r["outcome"]]
    html = reply_threads.demands(rows)
    ends = {r["outcome"] for r in rows}
    assert html.count("<h3>") == len(ends)
    for end in ends:
        of_all = sum(r["outcome"] == end for r in rows)
        told = code("diplomatic_exchanges", "outcome", end).capitalize()
        part = html[html.index(f"<h3>{told}, as told ({of_all})</h3>") :].split("<h3>")[1]
        assert all(r["record_id"] in part for r in rows if r["outcome"] == end)


def test_every_reply_is_told_once(any_package):
    rows = claim_queries.exchanges({})
    html = reply_threads.listing(rows)
    for reply in rows:
        if reply["responds_to"]:
            assert html.count(f'href="exchanges?record={reply["record_id"]}"') == 1


# -- the overview


def test_the_overview_leaves_blank_what_a_document_does_not_tell(specimen):
    html = overview.counts(claim_queries.sources(), overview_queries.rows_by_table_and_document())
    movements = html[html.index("Claimed movements of people") :]
    assert movements[: movements.index("</tr>")].endswith("<td></td><td>3</td>")


def test_the_overview_says_from_whose_perspective_and_on_what_terms(specimen):
    html = overview.perspectives(claim_queries.sources())
    assert "Published by a newspaper in Sutland." in html
    assert "Reuse terms as printed: “All rights reserved by Coast Post.”" in html
