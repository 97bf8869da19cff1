"""A figure may be framed by any page, says whose claims it is made of, and leads to them; nothing else may be framed."""

import re

from dashboard.markup import embed
from dashboard.queries import short_names
from dashboard.server.site import base_path
from tests.dashboard.routes.conftest import Ask
from tests.specimen import HARBOUR


def test_only_figures_may_be_framed(specimen, ask: Ask):
    refusing = ["/cite/cas-heron-killed", "/api", "/casualties", "/embed.css", "/robots.txt", "/nopage"]
    for path in refusing:
        headers = ask(path).headers
        assert "frame-ancestors 'none'" in headers["content-security-policy"], path
        assert headers["x-frame-options"] == "DENY", path
    for path in ("/embed/heron-sinking", "/embed/casualties"):
        answer = ask(f"{base_path()}{path}")
        assert answer.status == 200
        assert "frame-ancestors *" in answer.headers["content-security-policy"], path
        assert "x-frame-options" not in answer.headers, path


def test_a_figure_tells_its_claimants_and_leads_to_each_claim(specimen, ask: Ask):
    for name, address in (("heron-sinking", "../event?record=heron-sinking"), ("casualties", "../casualties")):
        html = ask(f"/embed/{name}").text
        assert f'<a href="{address}">' in html, name
        assert 'href="../cite/cas-heron-killed"' in html, name
        assert "HARBOUR INSTITUTE" in html, name
        assert "none independently verified" in html, name
        assert "<script" not in html, name
    for page in embed.VIEWS:
        whole, kept = ask(f"/embed/{page}"), ask(f"/embed/{page}?source_id={HARBOUR}&nope=1")
        assert f"in: {short_names.documents()[HARBOUR]}" in kept.text, page
        assert f"source_id={HARBOUR}" in kept.text, page
        assert "nope" not in kept.text, page
        assert len(re.findall('href="\\.\\./(cite|documents|exchanges)', whole.text)) > 2, page
        assert re.findall(r'href="(?!\.\./|https?:|#)[^"]*"', whole.text) == [], page
        assert "No claim fits" in ask(f"/embed/{page}?source_id=nothing").text, page
    quoted = ask("/embed/cas-heron-killed").text
    assert "<blockquote>The ferry Heron sank off Port Vale" in quoted
    assert "printed by HARBOUR INSTITUTE" in quoted


def test_a_page_that_is_asked_for_its_figure_leads_there_and_what_is_none_is_404(specimen, ask: Ask):
    asked = ask("/event?record=heron-sinking&embed")
    assert (asked.status, asked.headers["location"]) == (307, "embed/heron-sinking")
    assert ask("/movements?embed").headers["location"] == "embed/movements"
    assert ask("/statements?embed&topic=ferry").headers["location"] == "embed/statements?topic=ferry"
    assert ask("/query?embed").status == 200
    for name in ("nothing", "%3Cscript%3E", "tables"):
        answer = ask(f"/embed/{name}")
        assert answer.status == 404, name
        assert "<script" not in answer.text, name


def test_the_line_to_embed_is_told_on_the_page_of_a_record_and_no_title_breaks_out_of_it(specimen, ask: Ask):
    assert "&lt;iframe src=&quot;https://claims.example/embed/cas-heron-killed" in ask("/cite/cas-heron-killed").text
    told = embed.line("a/b", '"><script>alert(1)</script>', "https://claims.example")
    assert "<script" not in told
    assert "/embed/a%2Fb" in told
    assert "&amp;quot;&amp;gt;" in told
    assert embed.line("a", "b", "") == ""
