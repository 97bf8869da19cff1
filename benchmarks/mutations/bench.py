"""Faults drawn by a seed, each planted in a copy of the package and every check run on it.

The draw is stratified: each class, table, column and operator has its turn before any has a second one, and within a
stratum the row is drawn. The checks are the user's own (`scripts.checks`), on files, in process. They run the quickest
first and stop at the first that finds something, because a fault is caught if there is any finding.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any

import schemas
from benchmarks.mutations import consistent
from benchmarks.mutations.content import Content, Workbench
from benchmarks.mutations.operators import (
    CELL_OPERATORS,
    DOCUMENT_OPERATORS,
    NAMES,
    ROW_OPERATORS,
    Site,
    document_changed,
    kind_of,
)
from schemas.rows import Cells
from scripts.checks import CHECKS, run_check
from scripts.errors import DataError
from scripts.package.package import Package

CLASSES = ("naive", "consistent")
DOCUMENTS = "(documents)"
ROW = "(row)"
#: What was withdrawn is history: no document says it any more. Translations have no row yet to plant a fault in.
SPOILED = tuple(table for table in schemas.TABLES if table not in ("withdrawn", "translations"))
#: Nothing else follows from a row that stands twice, or in another place: these are planted naively only.
NAIVE_ONLY = frozenset({"row duplicated, same id", "rows reordered"})
#: The checks that take longest, in the order in which they are left for last.
SLOWEST = ("ledger", "with_pandera", "with_frictionless")
#: In how many rows a stratum looks for a place to plant its fault.
TRIES = 60


@dataclass(frozen=True)
class Stratum:
    """One operator in one column of one table, in one class."""

    class_: str
    table: str
    column: str
    operator: str

    @property
    def support(self) -> str:
        """What kind of cell it is: as the schema tells, but for keys, quotations, rows and documents."""
        if self.table == DOCUMENTS:
            return "documents"
        if self.column == ROW:
            return "whole rows"
        kind = kind_of(self.table, self.column)
        named = {"key": "keys", "words": "quotations", "offset": "quotations"}
        return named.get(kind, str(schemas.fields(self.table)[self.column]["support"]))


@dataclass(frozen=True)
class Mutant:
    """One planted fault, and which check told it first; nothing where none did."""

    class_: str
    table: str
    record: str
    column: str
    operator: str
    support: str
    old: str
    new: str
    caught_by: str = ""

    def __str__(self) -> str:
        place = " ".join(filter(None, [self.table, self.record, self.column]))
        return f"{self.class_}, {self.operator}: {place}: {self.old!r} → {self.new!r}"


# -- what may be planted


def strata(classes: tuple[str, ...] = CLASSES, table: str | None = None, column: str | None = None) -> list[Stratum]:
    """Every stratum of these classes, or those of one table or one column."""
    found = [
        Stratum(class_, name, place, operator)
        for class_ in classes
        for name in (*SPOILED, DOCUMENTS)
        for place, operator in _places(name)
        if class_ == "naive" or _can_be_consistent(name, place, operator)
    ]
    return [s for s in found if table in (None, s.table) and column in (None, s.column)]


def _places(table: str) -> Iterator[tuple[str, str]]:
    if table == DOCUMENTS:
        yield from (("", operator) for operator in DOCUMENT_OPERATORS)
        return
    yield from ((ROW, operator) for operator in ROW_OPERATORS)
    for column in schemas.fields(table):
        kind = kind_of(table, column)
        yield from ((column, name) for name, (kinds, _) in CELL_OPERATORS.items() if kind in kinds)


def _can_be_consistent(table: str, column: str, operator: str) -> bool:
    """Whether there is anything that could follow: what a rule computes is right or not, by itself."""
    if table == DOCUMENTS:
        return True
    if operator in NAIVE_ONLY or (column == ROW and table in consistent.DERIVED_TABLES):
        return False
    if column == ROW or column == "date_basis":
        return True
    if kind_of(table, column) in ("words", "offset"):
        return table not in consistent.DERIVED_TABLES
    return str(schemas.fields(table)[column]["support"]) != "derived"


# -- one fault


def mutant(content: Content, stratum: Stratum, draw: Random) -> tuple[Mutant, Content] | None:
    """A fault of a stratum and the content with it; nothing where it has no place, or makes no difference."""
    if stratum.table == DOCUMENTS:
        return _in_document(content, stratum, draw)
    rows = content.tables[stratum.table]
    for index in draw.sample(range(len(rows)), min(TRIES, len(rows))):
        made = (
            _in_row(content, stratum, index, draw) if stratum.column == ROW else _in_cell(content, stratum, index, draw)
        )
        if made is not None and made[1].tables != content.tables:
            return made
    return None


def _in_cell(content: Content, stratum: Stratum, index: int, draw: Random) -> tuple[Mutant, Content] | None:
    table, column = stratum.table, stratum.column
    row = content.tables[table][index]
    cells = CELL_OPERATORS[stratum.operator][1](Site(content, table, row, column), draw)
    if not cells:
        return None
    spoilt = content.copy()
    changed = spoilt.tables[table][index]
    changed |= cells
    if stratum.class_ == "consistent":
        if kind_of(table, column) == "key":
            consistent.rename_row(spoilt, table, row[column], cells[column])
        else:
            consistent.follow(content, spoilt, table, row[schemas.primary_key(table)])
        consistent.account(spoilt)
    if all(changed[name] == row[name] for name in cells):  # what follows has put it right
        return None
    return _made(stratum, row, _told(row, cells), _told(changed, cells), spoilt)


def _told(row: Cells, cells: Cells) -> str:
    return " | ".join(row[name] for name in cells if not name.endswith(("_start", "_end")) or len(cells) == 1)


def _in_row(content: Content, stratum: Stratum, index: int, draw: Random) -> tuple[Mutant, Content] | None:
    table, operator = stratum.table, stratum.operator
    row = content.tables[table][index]
    key = row[schemas.primary_key(table)]
    spoilt = content.copy()
    new = ROW_OPERATORS[operator](spoilt, table, index, draw)
    if new is None:
        return None
    if stratum.class_ == "consistent":
        if operator == "row deleted":
            consistent.forget_row(spoilt, table, key)
        elif operator == "row content exchanged":
            consistent.exchange_evidence(spoilt, table, key, new)
        else:
            consistent.cite_copy(spoilt, table, key, new)
        consistent.account(spoilt)
    return _made(stratum, row, ", ".join(row[name] for name in schemas.key_fields(table)), new, spoilt)


def _in_document(content: Content, stratum: Stratum, draw: Random) -> tuple[Mutant, Content] | None:
    spoilt = content.copy()
    source_id = draw.choice(sorted(content.documents))
    words = document_changed(spoilt, source_id, DOCUMENT_OPERATORS[stratum.operator], draw)
    if words is None:
        return None
    if stratum.class_ == "consistent":
        consistent.follow_document(spoilt)
        consistent.account(spoilt)
    return _made(stratum, {"source_id": source_id}, *words, spoilt)


def _made(stratum: Stratum, row: Cells, old: str, new: str, spoilt: Content) -> tuple[Mutant, Content]:
    """The fault by name; the tables as they are published, each ordered by its key, unless that is the fault."""
    keys = ["source_id"] if stratum.table == DOCUMENTS else schemas.key_fields(stratum.table)
    if stratum.operator != "rows reordered":
        spoilt.order()
    record = ", ".join(row[name] for name in keys)
    made = Mutant(stratum.class_, stratum.table, record, stratum.column, stratum.operator, stratum.support, old, new)
    return made, spoilt


# -- whether it is told


def _last(check: Any) -> int:
    name = check.__module__.rpartition(".")[2]
    return SLOWEST.index(name) + 1 if name in SLOWEST else 0


def caught_by(root: Path) -> str:
    """The first check that finds something in a package, the quickest asked first; nothing where none does."""
    package = Package(root)
    try:
        _ = package.descriptor, package.tables
        for check in sorted(CHECKS, key=_last):
            outcome = run_check(check, package)
            if outcome.findings:
                return outcome.check
    except DataError:
        return "reading"
    return ""


def tried(bench: Workbench, stratum: Stratum, draw: Random) -> Mutant | None:
    """A fault of a stratum, planted, checked and taken out again."""
    made = mutant(bench.content, stratum, draw)
    if made is None:
        return None
    fault, spoilt = made
    before = bench.plant(spoilt, consistent=stratum.class_ == "consistent")
    try:
        told = caught_by(bench.root)
    except Exception as error:  # a check that breaks tells nobody what is wrong
        told = ""
        fault = Mutant(**asdict(fault) | {"new": f"{fault.new} (a check broke: {type(error).__name__}: {error})"})
    finally:
        for path, data in before.items():
            path.write_bytes(data)
    return Mutant(**asdict(fault) | {"caught_by": told})


# -- many of them


_BENCH: list[Workbench] = []  # of this process


def _set_up(published: Path, folder: str) -> None:
    _BENCH.append(Workbench(published, Path(mkdtemp(dir=folder))))


def _try(stratum: Stratum, seed: str) -> Mutant | None:
    return tried(_BENCH[0], stratum, Random(seed))


def run(published: Path, found: list[Stratum], *, seed: int, sample: int, jobs: int) -> Iterator[Mutant]:
    """As many faults as `sample` says, no two alike, each with the check that told it.

    The same seed gives the same faults, however many processes share the work.
    """
    seen: set[Mutant] = set()
    with (
        TemporaryDirectory() as folder,
        ProcessPoolExecutor(jobs, initializer=_set_up, initargs=(published, folder)) as pool,
    ):
        for turn in count():
            order = list(found)
            Random(f"{seed} {turn}").shuffle(order)
            planted = 0
            for fault in _in_order(pool, ((stratum, f"{seed} {turn} {stratum}") for stratum in order), 2 * jobs):
                if fault is None or fault in seen:
                    continue
                seen.add(fault)
                planted += 1
                yield fault
                if len(seen) == sample:
                    pool.shutdown(cancel_futures=True)
                    return
            if not planted:
                return


def _in_order(pool: ProcessPoolExecutor, work: Iterable[tuple[Stratum, str]], ahead: int) -> Iterator[Mutant | None]:
    """The results in the order of the work, of which only so much is handed out ahead."""
    waiting: deque[Future[Mutant | None]] = deque()
    for stratum, seed in work:
        waiting.append(pool.submit(_try, stratum, seed))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def planted_in() -> dict[str, Any]:
    """The operators and the columns of today, by which stored results are known to be of another day."""
    return {"operators": list(NAMES), "columns": {table: list(schemas.fields(table)) for table in SPOILED}}
