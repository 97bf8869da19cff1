"""What kind of happening the name of an event tells: by its first noun that tells one."""

from scripts.reading.languages import english_words
from scripts.reading.phrases import Phrases

_READER = Phrases({}, english_words("event_kinds"))


def event_kinds(name: str) -> frozenset[str]:
    """The kinds of which the first noun of a name may be; none where it holds no noun of the table."""
    found = _READER.find(name)
    first = min((one.start for one in found), default=0)
    return frozenset(one.key for one in found if one.start == first)
