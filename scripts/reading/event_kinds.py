"""What kind of happening the name of an event tells: by its first noun that tells one."""

from scripts.reading.phrases import Phrases

#: Under each kind the nouns that tell it; "events" tells that something happened, and not what.
_NOUNS = {
    "crash": "crash, air crash, plane crash, accident, collision, derailment, sinking, shipwreck, shooting down",
    "war": "war, civil war",
    "military_action": "military action, military operation, operation, offensive, invasion, campaign, events",
    "attack": "attack, strike, air strike, bombing, shelling, raid, ambush, assault, explosion, events",
    "violence": "violence, riot, massacre, unrest, clash, crackdown, pogrom, uprising, rebellion, protest, events",
    "population_movement": (
        "movement, return, deportation, expulsion, displacement, relocation, exodus, departure, flight of, migration"
        ", resettlement, evacuation, repatriation"
    ),
    "meeting": "meeting, summit, conference, congress, discussion, session, forum, consultation, debate, talks",
    "visit": "visit, trip, tour, voyage",
    "interview": "interview",
    "speech": (
        "speech, remark, address, reply, response, answer, press conference, testimony, message, briefing, statement"
        ", lecture, sermon, declaration"
    ),
    "ceremony": "ceremony, performance, commemoration, reception, funeral, parade, inauguration, opening, concert",
    "election": "election, appointment, referendum, vote, ballot",
    "legal_act": (
        "resolution, proceeding, verdict, trial, law, decree, ruling, judgment, inquiry, investigation, act"
        ", bill, decision"
    ),
    "agreement": "agreement, accord, treaty, pact, signing, protocol, armistice, truce, declaration, convention",
    "negotiation": "negotiation, peace negotiation, talks, mediation, peace process",
    "period": "period, rise, action, supply, rule, era, blockade, occupation, service, decade, crisis, search, events",
}
_READER = Phrases({}, _NOUNS)


def event_kinds(name: str) -> frozenset[str]:
    """The kinds of which the first noun of a name may be; none where it holds no noun of the table."""
    found = _READER.find(name)
    first = min((one.start for one in found), default=0)
    return frozenset(one.key for one in found if one.start == first)
