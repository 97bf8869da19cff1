"""What kind of agreement its printed name tells, by the noun in it.

"Agreement" and "accord" are used of many: they tell that it is neither a declaration nor a relationship.
"""

from scripts.reading.phrases import Phrases

_WRITTEN = "treaty partnership understanding document"
_NOUNS = {
    "declaration": "declaration, joint statement, communiqué, communique, proclamation",
    "partnership": "partnership, alliance",
    "treaty": "treaty, peace agreement, peace accord, peace deal, convention, covenant, armistice, ceasefire, truce",
    "understanding": "understanding, restart, reset, gentlemen's agreement",
    "relationship": "relationship, relations, twinning, friendship",
    "document": "document, paper, protocol, memorandum, roadmap, charter, contract",
    _WRITTEN: "agreement, accord, pact, deal, arrangement, settlement",
}
_READER = Phrases({}, _NOUNS)


def agreement_kinds(name: str) -> frozenset[str]:
    """The kinds of which the first noun of a name may be; none where it holds no noun of the table."""
    found = _READER.find(name)
    first = min((one.start for one in found), default=0)
    return frozenset(code for one in found if one.start == first for code in one.key.split())
