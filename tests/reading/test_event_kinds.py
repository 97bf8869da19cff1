"""What happened is told by the first noun of an event's name that tells it."""

from scripts.reading.event_kinds import event_kinds

KINDS = {
    "Fall of the bridge at Oslo": set(),
    "Collision of two ferries in fog": {"crash"},
    "Shelling of a village on the day of the summit": {"attack"},
    "Press conference after the crash": {"speech"},
    "Signing of a treaty at a ceremony": {"agreement"},
    "Exodus from the valley, as claimed": {"population_movement"},
    "Sessions of the assembly in May": {"meeting"},
    "Referendum on the union": {"election"},
    "Events of June in two cities": {"military_action", "attack", "violence", "period"},
}


def test_the_first_noun_tells_the_kind():
    assert {name: set(event_kinds(name)) for name in KINDS} == KINDS
