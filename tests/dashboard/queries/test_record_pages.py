"""What the pages of events and actors ask, of one record and of every record at once."""

from dashboard.queries import actors, discrepancies, events
from dashboard.queries.claims import naming_each


def test_what_is_read_once_for_every_page_is_what_each_page_asks_for():
    naming, about = naming_each(), discrepancies.about_each()
    listed, names = list(events.listing()), actors.all_printed_names()
    near = events.each_next_in_time(listed)
    differing = []
    for event in [each["event_id"] for each in listed[::4]]:
        claims = events.claims_of(event)
        beside = near.get(event, (None, None))
        same = claims == events.claims_of(event, naming) and beside == events.next_in_time(event)
        if not (same and events.compared(claims, event) == events.compared(claims, event, about=about)):
            differing.append(event)
    for actor in [each["actor_id"] for each in actors.listing()[::6]]:
        own = [row for row in names if row["actor_id"] == actor]
        if actors.claims_of(actor) != actors.claims_of(actor, naming) or own != actors.printed_names(actor):
            differing.append(actor)
    assert differing == []
    assert any(about({event["event_id"]}) for event in listed)
    assert None not in near[listed[1]["event_id"]]
