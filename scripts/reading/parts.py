"""As what somebody takes part in an agreement, by the words around his name in their sentence.

Who "signed as a witness" or "witnessed" it is a witness, who "hosted" it or at whose "invitation" it was made its host;
a name without such words is that of a party.
"""

import re

#: Under each part what stands behind the name of who has it, and what stands in front of it.
_PARTS = {
    "witness": (r"(?:signed(?: it)? as (?:a )?witness|witness(?:ed|es)|as (?:a )?witness)\b", r"witnessed by"),
    "host": (r"(?:hosted|was the host|'s invitation)\b", r"(?:hosted by|at the invitation of)"),
}
#: Up to three words between the name and what tells the part, but none that joins another name.
_BETWEEN = r"(?:(?!and\b|or\b)[\w-]+ ){0,3}"
_READERS = {
    part: (re.compile(rf"\s*{_BETWEEN}{behind}"), re.compile(rf"\b{before}(?: the)? {_BETWEEN}\Z"))
    for part, (behind, before) in _PARTS.items()
}


def part_told(before: str, behind: str) -> str:
    """The part that the words before and behind a name tell."""
    for part, (follows, precedes) in _READERS.items():
        if follows.match(behind.replace("’", "'")) or precedes.search(before):
            return part
    return "party"
