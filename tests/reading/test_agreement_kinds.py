"""What kind of agreement it is, is told by the noun in its name."""

from scripts.reading.agreement_kinds import agreement_kinds

KINDS = {
    "the joint communiqué of May": {"declaration"},
    "a ceasefire along the line": {"treaty"},
    "friendly relations with the islands": {"relationship"},
    "an agreement on grain": {"treaty", "partnership", "understanding", "document"},
    "peace agreement with the islands": {"treaty"},
    "the Lamp Initiative": set(),
}


def test_the_noun_tells_the_kind():
    assert {name: set(agreement_kinds(name)) for name in KINDS} == KINDS
