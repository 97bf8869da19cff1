"""A list of claims reads what is read of it, and is cut between what belongs together."""

from collections.abc import Sequence

import pytest

from dashboard.queries.claim_list import ClaimList

#: Key → the event that it is about.
EVENTS = {"a": "fire", "b": "fire", "c": "flood", "d": "storm", "e": "storm", "f": "storm", "g": "wind"}


@pytest.fixture
def read() -> list[str]:
    return []


@pytest.fixture
def claims(read) -> ClaimList:
    def ask(keys: Sequence[str]):
        read.extend(keys)
        return [{"record_id": key} for key in keys]

    return ClaimList(
        tuple(EVENTS), ask, lambda columns: {key: dict.fromkeys(columns, event) for key, event in EVENTS.items()}
    )


def test_only_what_is_shown_is_read(claims, read):
    assert len(claims) == 7 and len(claims[2:4]) == 2 and len(claims.where("event", "storm")) == 3
    assert [row["event"] for row in claims[:3].told("event")] == ["fire", "fire", "flood"]
    assert read == []
    assert [claim["record_id"] for claim in claims[2:4]] == ["c", "d"] == read
    assert claims[-1]["record_id"] == "g"


@pytest.mark.parametrize(
    ("groups", "most", "parts"),
    [(9, 99, ["abcdefg"]), (2, 99, ["abc", "defg"]), (9, 2, ["ab", "cdef", "g"]), (1, 1, ["ab", "c", "def", "g"])],
)
def test_a_list_is_cut_into_parts_and_no_group_is(claims, groups, most, parts):
    cut = claims.parts("event", groups, most)
    assert ["".join(part.keys) for part in cut] == parts


def test_nothing_is_one_part_of_nothing(claims):
    assert [list(part) for part in claims.of([]).parts("event", 1, 1)] == [[]]
