"""The checks that go by document, as a Spark job: each task goes through its share of the documents, with the functions
that `validate` calls.

    spark = SparkSession.builder.getOrCreate()
    for outcome in check_on_spark(spark, open_package(Path("caucasus-claims"))):
        print(outcome, outcome.findings)

The driver reads the package and looks at what rows of several documents say of each other. A task gets the rows of its
documents, and what all tasks share: the texts, and the tables that rows of every document are read with.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import schemas
from schemas.rows import Cells
from scripts.checks import evidence, ledger
from scripts.checks.by_document import NO_DOCUMENT, Numbered, Part, by_document, select
from scripts.checks.finding import Finding, Outcome
from scripts.checks.linked import SHARED
from scripts.package.atomic_write import write
from scripts.package.package import Package
from scripts.package.working_folder import WorkingFolder

if TYPE_CHECKING:
    import pyarrow as pa

#: How many tasks a worker's core gets: with a few, one that has long documents keeps no other waiting.
TASKS_A_CORE = 3
GONE_THROUGH = "documents gone through"


@dataclass(frozen=True)
class Shared:
    """What every task reads beside the rows of its documents."""

    #: The documents, by their paths in the package.
    texts: dict[str, bytes]
    tables: dict[str, list[Cells]]
    #: The rows that rest on no document.
    loose: Part


@dataclass(frozen=True)
class Share:
    """A document in a task: its rows, and the passages of the other documents that its discrepancies quote."""

    source_id: str
    part: Part
    beside: list[Cells]

    def packed(self) -> tuple[str, str]:
        """As a row of a data frame."""
        return self.source_id, json.dumps([self.part, self.beside])

    @classmethod
    def unpacked(cls, source_id: str, packed: str) -> "Share":
        """Of such a row."""
        part, beside = json.loads(packed)
        return cls(source_id, {table: [(number, row) for number, row in rows] for table, rows in part.items()}, beside)


class Shares:
    """A package by what tasks are given of it.

    Raises:
        DataError: a document is not there, or not the one that was read.

    """

    def __init__(self, package: Package) -> None:
        _ = package.documents  # that they are the ones that were read, and lie in the package
        self._package, self._parts = package, by_document(package)

    @cached_property
    def shared(self) -> Shared:
        """What every task gets."""
        root, tables = self._package.root, self._package.tables
        return Shared(
            {row["path"]: (root / row["path"]).read_bytes() for row in tables["sources"]},
            {table: tables[table] for table in SHARED},
            self._parts.get(NO_DOCUMENT, {table: [] for table in schemas.TABLES}),
        )

    def __iter__(self) -> Iterator[Share]:
        """What one of them gets."""
        for row in self._package.tables["sources"]:
            part = self._parts[row["source_id"]]
            quoted = {side[f"source_id_{end}"] for _, side in part["discrepancies"] for end in "ab"}
            others = [self._parts[name]["passages"] for name in sorted(quoted - {row["source_id"], ""})]
            yield Share(row["source_id"], part, [passage for passages in others for _, passage in passages])


def check_on_spark(spark: Any, package: Package) -> list[Outcome]:
    """What evidence and ledger find, by a `pyspark.sql.SparkSession` whose workers have this code and its packages."""
    shares, tasks = Shares(package), spark.sparkContext.defaultParallelism * TASKS_A_CORE
    shared = spark.sparkContext.broadcast(shares.shared)
    rows = spark.createDataFrame([share.packed() for share in shares], "source_id string, packed string")

    def checked(batches: Iterable["pa.RecordBatch"]) -> Iterator["pa.RecordBatch"]:
        return _check_batches(shared.value, batches)

    told = rows.repartition(tasks).mapInArrow(checked, "finding string").collect()
    found = {Finding(**json.loads(row.finding)) for row in told} | {*evidence.check_across(package).findings}
    documents = len(package.tables["sources"])
    return [
        Outcome(
            check,
            {GONE_THROUGH: (documents, documents)},
            sorted((each for each in found if each.check == check), key=str),
        )
        for check in (evidence.NAME, ledger.NAME)
    ]


def _check_batches(shared: Shared, batches: Iterable["pa.RecordBatch"]) -> Iterator["pa.RecordBatch"]:
    """A task of the job: packed shares in, findings out."""
    import pyarrow as pa

    shares = [Share.unpacked(**row) for batch in batches for row in batch.to_pylist()]
    found = [json.dumps(finding.as_dict()) for finding in (check_shares(shared, shares) if shares else ())]
    yield pa.RecordBatch.from_pydict({"finding": pa.array(found, pa.string())})


def check_shares(shared: Shared, shares: list[Share]) -> list[Finding]:
    """What evidence and ledger find in some documents."""
    parts = {NO_DOCUMENT: shared.loose, **{share.source_id: share.part for share in shares}}
    only = select(parts, {share.source_id for share in shares})
    beside = (passage for share in shares for passage in share.beside if passage["source_id"] not in only.documents)
    passages = {passage["passage_id"]: passage for passage in beside}
    tables = {table: _rows(only.rows[table]) for table in schemas.TABLES} | shared.tables
    tables["passages"] += passages.values()
    with _laid_out(shared, tables) as package:
        return [*evidence.check_documents(package, only).findings, *ledger.check(package, only).findings]


def _rows(numbered: list[Numbered]) -> list[Cells]:
    return [row for _, row in numbered]


@contextmanager
def _laid_out(shared: Shared, tables: dict[str, list[Cells]]) -> Iterator[Package]:
    """A package of the documents with some rows, where no table is read from a file."""
    with WorkingFolder() as folder:
        for path, data in shared.texts.items():
            write(folder / path, data)
        package = Package(folder)
        vars(package)["tables"] = tables
        yield package
