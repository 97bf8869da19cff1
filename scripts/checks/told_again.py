"""Statements of one speaker that have most of their words in common are told again: a part of the check on evidence.

A note on `restates` says how two of them differ all the same, or why one with few words in common is the other again; a
discrepancy tells the two apart as well. What one sentence says is told once.
"""

from collections import Counter, defaultdict
from itertools import combinations
from math import log

from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.package.package import Package
from scripts.reading.stems import stems

LINKED = "what is told again has the words of what it restates"
REMEDY = "correct restates, or say in a note on it why these two are the same claim, or how they differ"
#: So many stems in common, and this share of the weight of the shorter statement, are no chance.
STEMS, SHARE = 3, 0.55


class _Said:
    """A statement with its sentence and its stems."""

    def __init__(self, number: int, row: Cells, places: Places) -> None:
        quoted = places.of(row)
        self.number, self.row, self.key = number, row, row["statement_id"]
        self.stems = stems(row["statement"])
        self.sentence = quoted.sentence if quoted else (0, 0)

    def is_apart_from(self, before: "_Said") -> bool:
        return before.sentence[1] <= self.sentence[0]


def check_told_again(judge: Judge, package: Package, places: Places) -> None:
    """Every statement against the earlier ones of its speaker in its document."""
    told_apart = {frozenset((row["record_id_a"], row["record_id_b"])) for row in package.tables["discrepancies"]}
    passages: dict[str, list[frozenset[str]]] = defaultdict(list)
    for row in package.tables["passages"]:
        passages[row["source_id"]].append(stems(row["passage"]))
    said: dict[str, dict[str, list[_Said]]] = defaultdict(lambda: defaultdict(list))
    for number, row in judge.rows("statements"):
        said[row["source_id"]][row["speaker_id"]].append(_Said(number, row, places))
    for source_id, speakers in said.items():
        weights = _weights(passages[source_id])
        for group in speakers.values():
            group.sort(key=lambda one: one.sentence)
            alike: dict[str, list[str]] = defaultdict(list)
            for before, after in combinations(group, 2):
                apart = frozenset((before.key, after.key)) in told_apart
                if not apart and after.is_apart_from(before) and _alike(before.stems, after.stems, weights):
                    alike[after.key].append(before.key)
            for one in group:
                noted = ("statements", one.key, "restates") in places.noted
                told = [] if noted else _faults(one.row["restates"], alike[one.key])
                judge.tell_meaning(LINKED, "statements", one.number, one.row, "restates", told, REMEDY)


def _faults(restated: str, alike: list[str]) -> list[str]:
    if not restated:
        return [f"most of its words are those of {alike[0]}"] if alike else []
    return [] if restated in alike else ["few of its words are those of what it restates"]


def _weights(passages: list[frozenset[str]]) -> dict[str, float]:
    """What a stem tells of its passage: the more, the fewer passages of the document have it."""
    found = Counter(stem for passage in passages for stem in passage)
    return {stem: log((len(passages) + 1) / many) for stem, many in found.items()}


def _alike(one: frozenset[str], other: frozenset[str], weights: dict[str, float]) -> bool:
    shared = one & other
    if len(shared) < STEMS:
        return False
    whole, part, both = (sum(weights.get(stem, 0) for stem in each) for each in (one, other, shared))
    return both >= SHARE * min(whole, part)
