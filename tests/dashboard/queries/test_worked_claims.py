"""The claims that the overview works through come from the data by a rule, and stand there with their sentences."""

from collections import Counter, defaultdict
from html import escape

from dashboard.markup import worked_claims as markup
from dashboard.queries import worked_claims
from tests.dashboard.conftest import claims
from tests.dashboard.text_pages.test_pages import shown as page


def test_the_figures_are_those_of_the_event_with_the_most_that_several_give(any_package):
    given = defaultdict(set)
    for table, column in (("casualties", "outcome"), ("deportations", "movement")):
        for row in claims(table):
            if row["count"] is not None or row["count_low"] is not None:
                given[row["event_id"], table, row[column]].add(row["asserted_by"])
    lines = Counter(event for (event, *_), whose in given.items() if len(whose) > 1)
    found = worked_claims.differing_figures()
    if not lines:
        assert found is None
        return
    assert found
    assert lines[found.event["event_id"]] == max(lines.values())
    assert len({row["asserted_by"] for _, row in found.claims}) > 1


def test_the_demands_are_of_one_actor_to_one_other_with_what_came_of_each(any_package):
    acts = worked_claims.demands()
    asked = [row for row in claims("diplomatic_exchanges") if row["outcome"]]
    assert len({(row["actor_id"], row["recipient_id"]) for row in acts}) == min(1, len(asked))
    assert all(row["outcome"] for row in acts)
    told = markup.demands(acts)
    assert [row["record_id"] for row in acts if escape(row["summary"]) not in told] == []


def test_the_most_quoted_stands_first_with_words_of_his_own(any_package):
    counted = Counter(row["speaker_id"] for row in claims("statements") if row["voice"] == "direct_quote")
    speakers = worked_claims.quoted()
    assert [(row["actor_id"], row["how_many"]) for row in speakers] == sorted(
        counted.items(), key=lambda each: (-each[1], each[0])
    )
    last = worked_claims.last_words(speakers[0]["actor_id"])
    assert last
    assert (last["speaker_id"], last["voice"]) == (speakers[0]["actor_id"], "direct_quote")


def test_a_newcomer_sees_a_search_three_claims_with_their_sentences_and_what_is_contradicted(published):
    shown = page("overview")
    cards = shown.split('<section class="card">')[1:]
    assert len(cards) == 3
    assert [card for card in cards if "<blockquote>" not in card or "Open in document" not in card] == []
    pairs = worked_claims.contradictions()
    assert pairs
    assert [row["record_id"] for row in pairs if f'href="discrepancies?record={row["record_id"]}"' not in shown] == []
    parts = ["<h1>", 'role="search"', '<section class="card">', 'id="contradictions"', 'class="doors"', "are checked"]
    assert [shown.index(part) for part in parts] == sorted(shown.index(part) for part in parts)
