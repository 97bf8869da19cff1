"""The page of an event holds everything that is told of it, once, and draws a figure no firmer than its words."""

import re

from dashboard.markup import event, side_by_side
from dashboard.queries import events
from tests.dashboard.conftest import claims


def page_of(event_id: str) -> str:
    told = events.claims_of(event_id)
    return event.sheet(
        events.event(event_id),
        told,
        events.compared(told, event_id),
        events.parts(event_id),
        events.next_in_time(event_id),
    )


def test_every_claim_that_belongs_to_an_event_stands_on_its_page_once_and_no_other_does(any_package):
    wrong = {}
    for row in events.listing():
        record = row["event_id"]
        belonging = [each["record_id"] for told in events.claims_of(record).values() for each in told]
        shown = re.findall(r'<li class="citation brief" id="([^"]+)"', page_of(record))
        if sorted(shown) != sorted(belonging) or row["how_many"] != len(belonging):
            wrong[record] = set(shown) ^ set(belonging)
    assert wrong == {}


def test_each_sentence_stands_on_the_page_of_an_event_once(any_package):
    twice = {}
    for row in events.listing():
        told = re.findall(
            r"<article class=.sentence.*?<blockquote>(.*?)</blockquote>", page_of(row["event_id"]), re.DOTALL
        )
        plain = [re.sub(r"<[^>]+>", "", each) for each in told]
        twice[row["event_id"]] = [each for each in plain if plain.count(each) > 1]
    assert {event: alike for event, alike in twice.items() if alike} == {}


def test_every_place_that_a_page_links_to_on_itself_is_there(any_package):
    for row in events.listing():
        page = page_of(row["event_id"])
        assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r' id="([^"]+)"', page)), row["event_id"]


def test_only_a_number_without_a_hedge_is_a_filled_mark_and_words_alone_are_on_no_scale(any_package):
    for row in claims("casualties"):
        drawn = side_by_side.table([("casualties", row)])
        marks = re.findall(r'<span class="mark (\w+) [^"]*" style', drawn)
        numbered = row["count"] is not None or row["count_low"] is not None
        exact, words = row["qualifier"] == "exact", row["count"] is None
        assert marks == (["filled" if exact else "words" if words else "open"] if numbered else []), row["record_id"]
        assert f"“{row['count_text']}”" in drawn


def test_claims_of_one_sentence_are_told_apart_by_their_words():
    alike = []
    for row in events.listing():
        for own in re.findall(r"<article class=.sentence.*?</article>", page_of(row["event_id"]), re.DOTALL):
            told = re.findall(r'<li class="citation brief" id="[^"]+">\s*(<a href="statements.*?</a>[^·]*)', own)
            told = [re.sub(r"<[^>]+>", "", each) for each in told]
            alike += [each for each in told if told.count(each) > 1]
    assert alike == []


def test_figures_of_one_kind_stand_in_one_line_under_whose_they_are(specimen):
    told = [("casualties", row) for row in claims("casualties")]
    drawn = side_by_side.table(told)
    assert drawn.count('<th scope="row">') == len({row["outcome"] for _, row in told})
    assert drawn.count('<th scope="col"><span') == len({(row["asserted_by"], row["source_id"]) for _, row in told})


def test_a_long_scale_has_every_other_power_of_ten_so_that_its_numbers_stand_apart(specimen):
    row = claims("casualties")[0]
    for count, ticks, step in (
        (744, ["0", "1", "10", "100"], "ten"),
        (300_000, ["0", "10", "1,000", "100,000"], "a hundred"),
    ):
        drawn = side_by_side.table([("casualties", row | {"count": count, "qualifier": "exact"})])
        assert re.findall(r'class="tick" style="[^"]*">([^<]+)<', drawn) == ticks
        assert f"each step {step} times the one before" in drawn
