"""Everything is found, however it is written; no question fails; and what is shown is escaped."""

from html import unescape

import pytest

from dashboard.queries import claims, search
from dashboard.queries.search_entries import KINDS, entries
from scripts.package.package import Package


def found(wanted: str, kind: str = "") -> set[str]:
    return {hit.record_id for hit in search.search(wanted, kind, size=10_000).hits}


def marked(html: str) -> list[str]:
    return [part.partition("</mark>")[0] for part in html.split("<mark>")[1:]]


def test_every_record_is_found_by_its_own_quotation(any_package):
    missing, everything = [], list(entries())
    for entry in everything:
        words = (entry.quotations or (entry.title,))[0].replace('"', " ")[: search.LONGEST - 2]
        whole = words.rpartition(" ")[0] or words  # the last may be cut
        letters = any(letter.isalnum() for letter in whole)
        if letters and entry.record_id not in search.records_with(f"“{whole}”", entry.kind):
            missing.append(entry)
    assert missing == []
    published = Package(any_package).tables
    assert len(everything) == sum(len(published[kind]) for kind in KINDS)


def test_all_words_are_wanted_in_any_order_and_those_in_quotation_marks_together(specimen):
    assert "cas-heron-killed" in found("lives HERON")
    assert "cas-heron-killed" in found('"ferry heron" claim')
    assert "cas-heron-killed" in found("“ferry Heron sank")
    assert "cas-heron-killed" not in found('"Heron ferry"')
    assert "cas-heron-killed" not in found("heron atlantis")
    assert "cas-heron-killed" not in found('"claim"'), "in quotation marks a word is whole"
    assert "cas-heron-killed" in found("cl*") - found('"cl"')
    assert found('"150,000"', "deportations")


def test_a_word_that_one_claim_prints_for_an_outcome_finds_all_claims_with_that_outcome(any_package):
    rows = claims.casualties({})
    words = {row["outcome_text"]: row["outcome"] for row in rows if (row["outcome_text"] or "").isalpha()}
    assert words
    for word, outcome in words.items():
        assert {row["record_id"] for row in rows if row["outcome"] == outcome} <= found(word, "casualties"), word


def test_a_speaker_finds_all_that_he_is_quoted_as_saying_by_every_name(specimen):
    said = {row["record_id"] for row in claims.statements({}) if row["speaker_id"] == "ada-berg"}
    assert said
    for name in ("Berg", "Ada Berg", "Адa Берг".replace("a", "а"), "BƏRG"):
        assert said <= found(name, "statements"), name


def test_what_is_found_is_marked_wherever_it_is_shown_and_all_else_is_escaped(specimen):
    hits = search.search('"falk" widow').hits
    (said,) = [hit for hit in hits if hit.kind == "statements"]
    assert marked(said.title) == marked(said.claimant) == ["Falk"]
    assert marked(said.quotations[0]) == ["Falk", "widow"]
    with search._index() as index:
        terms = index.terms("img <b>")
    assert search.marked("<img src=x> & <b>", terms) == "&lt;<mark>img</mark> src=x&gt; &amp; &lt;<mark>b</mark>&gt;"


def test_hits_are_counted_by_kind_ranked_and_paged(specimen):
    everything = search.search("heron", size=10_000)
    assert sum(everything.counts.values()) == len(everything.hits) > 6
    assert list(everything.counts) == [kind for kind in KINDS if kind in everything.counts]
    first, second = search.search("heron", page=1, size=3), search.search("heron", page=2, size=3)
    assert [*first.hits, *second.hits] == list(everything.hits[:6])
    assert first.pages == -(-len(everything.hits) // 3)
    assert search.search("heron", page=99, size=3).page == first.pages
    assert search.search("heron", page=-1, size=3).page == 1
    assert search.search("heron", "events").counts == everything.counts
    assert {hit.kind for hit in search.search("heron", "events").hits} == {"events"}
    assert search.search("sinking heron").hits[0].record_id == "heron-sinking", "what is called so comes first"
    assert {
        kind: list(hits)[:1] for kind, hits in search.best("heron", each=1).items()
    }.keys() == everything.counts.keys()


@pytest.mark.parametrize(
    "wanted",
    ["", " ", '"', '""""', "“", "*", "**", "NOT", "AND OR", "NEAR(a b)", "title:x", "^a", "-a", "(", "%", ".*", "';--",
     "\x00", "\ud800", "😀", "a" * 100_000, "a " * 10_000, '"' * 5_000, "ə" * 300, "c" * 300, "ı̇", "\u00ad", "<script>"],
)  # fmt: skip
def test_no_question_fails(specimen, wanted):
    answer = search.search(wanted, "atlantis", page=10**30)
    assert (answer.hits, answer.page) == ([], 1)
    assert len(search.search(wanted).hits) <= search.PAGE


def test_rows_are_kept_that_have_all_words_and_all_of_them_where_none_is_said(specimen):
    rows = claims.statements({})
    assert list(search.matching("statements", rows, " “” ")) == list(rows)
    kept = search.matching("statements", rows, "lamp Falk")
    assert [unescape(row["quote"]) for row in kept] == ["“We saw no lamp,” said Elin Falk, a sailor’s widow."]
