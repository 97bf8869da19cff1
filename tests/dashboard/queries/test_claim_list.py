"""A list of claims reads what is read of it, and is cut between what belongs together."""

from dataclasses import replace
from itertools import groupby

import pytest

from dashboard.queries import chronology, claims, connection
from dashboard.queries.claim_list import ClaimList


def test_only_what_is_shown_is_read(specimen):
    read: list[str] = []

    def reading(keys):
        read.extend(keys)
        return claims.read("casualties", keys)

    rows = replace(claims.casualties({}), read=reading)
    of_an_event = [row["record_id"] for row in rows.told("record_id", "event_id") if row["event_id"] == "heron-sinking"]
    assert len(rows) > len(of_an_event) > 2 and len(rows[2:4]) == len(rows[2:][:2]) == 2
    assert rows.where("event_id", "heron-sinking").keys == of_an_event
    assert rows[1:3].told("record_id") == rows.told("record_id")[1:3]
    assert not rows.of([]) and len(rows[3:1]) == 0 and read == []
    assert [claim["record_id"] for claim in rows[2:4]] == rows.keys[2:4] == read
    assert rows[-1]["record_id"] == rows.keys[-1] and rows[0]["record_id"] == rows.keys[0]


@pytest.mark.parametrize(("groups", "most"), [(99, 999), (2, 999), (99, 3), (1, 1)])
def test_a_list_is_cut_into_parts_that_are_full_and_no_group_is_cut(any_package, groups, most):
    def held(rows: ClaimList) -> list[int]:
        return [len([*same]) for _, same in groupby(row[column] for row in rows.told(column))]

    for rows, column in ((claims.casualties({}), "event_id"), (chronology.dated({}), "date_edtf")):
        parts = rows.parts(column, groups, most)
        assert [key for part in parts for key in part.keys] == rows.keys
        assert [each for part in parts for each in held(part)] == held(rows), "no group is cut"
        for part in parts:
            *before, _ = held(part)
            assert len(before) < groups and sum(before) < most, "it was full before"
        assert all(len(held(part)) == groups or len(part) >= most for part in parts[:-1]), "it is full"


def test_nothing_is_one_part_of_nothing(specimen):
    assert [list(part) for part in claims.casualties({}).of([]).parts("event_id", 1, 1)] == [[]]


def test_what_was_asked_already_is_not_asked_again(specimen, monkeypatch):
    def told():
        rows = claims.statements({"voice": ["direct_quote"]})
        return len(rows), [row["statement"] for row in rows], len(rows.parts("day", 1, 1))

    first = told()
    monkeypatch.setattr(connection, "rows", None)  # the database
    assert told() == first
