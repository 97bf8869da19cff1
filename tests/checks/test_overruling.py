"""Every reader whose reading can hold a row back is overruled with a reason, and by nothing else."""

import shutil
from pathlib import Path

import schemas
from schemas.rows import Cells
from scripts.checks import Finding, evidence, judge, ledger
from scripts.package.package import Package
from tests.each import failures
from tests.specimen import Copy

#: Of each family of readers a cell that is entered otherwise than it reads: table, record, what is entered, the cell.
FAMILIES: dict[str, tuple[str, str, Cells, str]] = {
    "numbers": ("casualties", "cas-heron-killed", {"count": "31"}, "count"),
    "hedges": ("casualties", "cas-heron-killed", {"qualifier": "approximately"}, "qualifier"),
    "dates": ("casualties", "cas-heron-killed", {"date_edtf": "2021-03-05"}, "date_edtf"),
    "bases of dates": ("casualties", "cas-heron-killed", {"date_basis": "context"}, "date_basis"),
    "names": ("diplomatic_exchanges", "exc-sutland-rejects-demand", {"recipient_id": "ada-berg"}, "recipient_id"),
    "figures in their quotation": ("casualties", "cas-port-killed", {"count_text": "14"}, "count_text"),
    "quotation marks": ("statements", "sta-dahl-foolish", {"voice": "direct_quote"}, "voice"),
    "codes": ("casualties", "cas-heron-killed", {"outcome": "injured"}, "outcome"),
    "summaries": ("diplomatic_exchanges", "exc-sutland-rejects-demand", {"summary": "Sutland sends grain."}, "summary"),
    "topics": ("diplomatic_exchanges", "exc-sutland-rejects-demand", {"topic": "association"}, "topic"),
    "spelling": ("events", "heron-sinking", {"name": "Sinkking of the Heron"}, "name"),
    "reasons": ("mentions", "no_quantity", {"reason": "page_number"}, "reason"),
}


def overrule(copy: Copy, table: str, record: str, field: str, quoted: tuple[str, str, str]) -> None:
    """Write down why a cell stands although its reader reads another."""
    row = next(row for row in copy.rows("evidence") if row["basis"] == "coded")
    source, start, end = quoted
    row |= {"evidence_id": f"{record}.{field}.9", "table_name": table, "record_id": record, "field": field}
    row |= {"source_id": source, "quote_start": start, "quote_end": end, "basis": "overruled", "note": "It is so."}
    row["quote"] = Package(copy.root).documents[source].slice(int(start), int(end))
    copy.write("evidence", [*copy.rows("evidence"), row])


def read(copy: Copy, table: str, record: str, field: str) -> tuple[list[Finding], list[tuple[int, int]]]:
    """What is told of a cell, and the counts of overruled readers."""
    package = Package(copy.root)
    outcomes = [evidence.check(package), ledger.check(package)]
    told = [f for o in outcomes for f in o.findings if (f.table, f.record_id, f.field) == (table, record, field)]
    return told, [o.counts[judge.OVERRULED] for o in outcomes if judge.OVERRULED in o.counts]


def test_each_reader_is_overruled_with_a_reason_and_told_without(built: Path, tmp_path: Path):
    def overruled(family: tuple[str, str, Cells, str]) -> None:
        table, record, cells, field = family
        copy = Copy(shutil.copytree(built, tmp_path / f"{table}.{record}.{field}"))
        before = next(row for row in copy.rows(table) if record in (row[schemas.primary_key(table)], row.get("reason")))
        key = before[schemas.primary_key(table)]
        copy.change(table, key, **cells)
        assert read(copy, table, key, field)[0], "its reader says nothing"
        what = "quote" if "quote_start" in before else "mention"
        overrule(copy, table, key, field, (before["source_id"], before[f"{what}_start"], before[f"{what}_end"]))
        assert read(copy, table, key, field) == ([], [(1, 1)])

    assert failures(overruled, FAMILIES) == {}
