"""The page of an actor holds every claim in which it takes part, and every name under which it is printed."""

import re
from html import escape

from dashboard.markup import actor
from dashboard.queries import actors, events
from tests.dashboard.conftest import claims


def page_of(actor_id: str) -> str:
    told = actors.claims_of(actor_id)
    compared = events.compared(actors.as_one(told), actor_id)
    names = actors.printed_names(actor_id)
    return actor.sheet(actors.actor(actor_id), names, told, compared, actors.acting_for(actor_id))


def test_every_claim_in_which_an_actor_takes_part_stands_on_its_page_and_links_lead_somewhere(any_package):
    wrong = {}
    for row in actors.listing():
        record = row["actor_id"]
        page, told = page_of(record), actors.claims_of(record)
        taking_part = {
            each["record_id"]
            for part, tables in told.items()
            for claims in tables.values()
            for each in claims
            if part != "reports"
        }
        shown = re.findall(r'<li class="citation brief" id="([^"]+)"', page)
        places = re.findall(r' id="([^"]+)"', page)
        lost = set(re.findall(r'href="#([^"]+)"', page)) - set(places)
        nameless = [name["name"] for name in actors.printed_names(record) if f">“{escape(name['name'])}”<" not in page]
        if taking_part - set(shown) or lost or nameless or len(shown) != len(set(shown)):
            wrong[record] = taking_part - set(shown), lost, nameless, len(shown) - len(set(shown))
    assert wrong == {}


def test_demands_stand_first_with_what_is_told_to_have_come_of_them(any_package):
    act = next(row for row in claims("diplomatic_exchanges") if row["outcome"])
    page = page_of(act["actor_id"])
    asked = [row for row in claims("diplomatic_exchanges") if row["outcome"] and row["actor_id"] == act["actor_id"]]
    assert page.index('id="demands"') < page.index('<div class="sentences">')
    assert page.count("<li><strong>") == len(asked)
    assert f'<a href="#{act["record_id"]}">{escape(act["summary"])}</a>' in page


def test_an_actor_is_found_by_any_name_as_printed_however_it_is_spelled(specimen):
    found = [row["actor_id"] for row in actors.named("ADA bérg")]
    assert "ada-berg" in found
    assert len(found) < len(actors.listing())
    assert list(actors.named("nobody of this name")) == []
    assert len(actors.named(" ")) == len(actors.listing())
