"""A cell that its words do not give is found, and so is a quotation that is not where it says."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import schemas
from schemas.rules import FIGURES
from scripts.checks import (
    Finding,
    actors,
    basis,
    edges,
    evidence,
    identifiers,
    judge,
    left_empty,
    links,
    meaning,
    naming,
    scopes,
    sources,
    spelling,
    told_again,
    topics,
)
from scripts.package.package import Package
from tests.specimen import COAST, HARBOUR, TEXTS, Copy, Row

Change = Callable[[Copy], object]


def findings(copy: Copy) -> list[Finding]:
    return evidence.check(Package(copy.root)).findings


def cell(table: str, record: str, **cells: str) -> Change:
    return lambda copy: copy.change(table, record, **cells)


def moved(table: str, record: str, words: str, text: str = TEXTS[HARBOUR], **offsets: int) -> Change:
    """Let a row cite other words, which stand in the document."""
    start = text.index(words) + offsets.get("start", 0)
    end = start + len(words) + offsets.get("end", 0) - offsets.get("start", 0)
    quote = re.sub(r"\s+", " ", text[start:end])
    return cell(table, record, quote=quote, quote_start=str(start), quote_end=str(end))


def removed(evidence_id: str) -> Change:
    return lambda copy: copy.remove("evidence", lambda row: row["evidence_id"] == evidence_id)


@dataclass
class Fault:
    plant: Change
    table: str
    record: str
    field: str
    told: str


def quote_fault(plant: Change, told: str, table: str = "casualties", record: str = "cas-heron-killed") -> Fault:
    return Fault(plant, table, record, "quote", told)


def cell_fault(table: str, record: str, field: str, value: str, told: str) -> Fault:
    return Fault(cell(table, record, **{field: value}), table, record, field, told)


def date_fault(value: str) -> Fault:
    return cell_fault("casualties", "cas-heron-killed", "date_edtf", value, "")


KILLED = "The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives and leaving 12 survivors."

QUOTATIONS = {
    "moved by one": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start=str(TEXTS[HARBOUR].index(KILLED) + 1)),
        "the document has other words at",
    ),
    "moved by one, words and all": quote_fault(
        moved("casualties", "cas-heron-killed", KILLED, start=1), "it starts inside 'The'"
    ),
    "one letter changed": quote_fault(
        cell("casualties", "cas-heron-killed", quote=KILLED.replace("30", "31")), "the document has other words at"
    ),
    "marks made straight": quote_fault(
        cell("statements", "sta-falk-no-lamp", quote='"We saw no lamp," said Elin Falk, a sailor\'s widow.'),
        "the document has other words at",
        "statements",
        "sta-falk-no-lamp",
    ),
    "white space kept": quote_fault(
        cell("casualties", "cas-heron-killed", quote=KILLED.replace("ferry Heron", "ferry  Heron")),
        "the document has other words at",
    ),
    "cut inside a number": quote_fault(
        moved("deportations", "dep-norlanders", "approximately 150,000 Norlanders", end=-len(",000 Norlanders")),
        "it ends inside '150,000'",
        "deportations",
        "dep-norlanders",
    ),
    "without its hedge": quote_fault(
        moved("deportations", "dep-norlanders", "150,000 Norlanders were deported"),
        "it cuts the figure “approximately 150,000”",
        "deportations",
        "dep-norlanders",
    ),
    "evidence without its hedge": quote_fault(
        moved("evidence", "cas-port-killed.count_text.1", "14 were killed", end=-len(" were killed")),
        "it cuts the figure “at least 14”",
        "evidence",
        "cas-port-killed.count_text.1",
    ),
    "of another document": quote_fault(
        cell("casualties", "cas-heron-killed", source_id=COAST), f"which has {len(TEXTS[COAST])} characters"
    ),
    "of a document that is not there": quote_fault(
        cell("casualties", "cas-heron-killed", source_id="nowhere"), "the document 'nowhere' is not there"
    ),
    "behind the end": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start="99990", quote_end="99999"),
        f"the offsets 99990–99999 are outside the document, which has {len(TEXTS[HARBOUR])} characters",
    ),
    "counted from the end": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start="-5", quote_end="-1"), "the offsets -5–-1 are outside"
    ),
    "empty": quote_fault(
        cell("casualties", "cas-heron-killed", quote="", quote_start="5", quote_end="5"), "the offsets 5–5 are outside"
    ),
    "turned round": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start="50", quote_end="40"), "the offsets 50–40 are outside"
    ),
    "offsets that are words": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start="start"), "the offsets 'start' and "
    ),
    "no offsets": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start="", quote_end=""),
        "the offsets '' and '' are not whole numbers",
    ),
    "offsets in halves": quote_fault(
        cell("casualties", "cas-heron-killed", quote_start="161.0"), "are not whole numbers"
    ),
}  # fmt: skip

CELLS = {
    "a count one too high": cell_fault("casualties", "cas-heron-killed", "count", "31", "the words read 30: “30”"),
    "a count in other thousands": cell_fault("deportations", "dep-norlanders", "count", "150", "the words read 150000"),
    "a count that is no number": cell_fault("casualties", "cas-heron-killed", "count", "many", "the words read 30"),
    "a count of the vague": cell_fault("casualties", "cas-deported-dozens", "count", "24", "no words are cited"),
    "at least made exact": cell_fault(
        "casualties", "cas-port-killed", "qualifier", "exact", "the words read at_least: “at least 14”"
    ),
    "exact made at least": cell_fault("casualties", "cas-heron-killed", "qualifier", "at_least", "read exact"),
    "more than made at least": cell_fault("deportations", "dep-islands", "qualifier", "at_least", "more_than"),
    "vague made exact": cell_fault("casualties", "cas-deported-dozens", "qualifier", "exact", "read vague"),
    "another number printed": cell_fault("casualties", "cas-heron-killed", "count_text", "31", "not stand in “30”"),
    "a figure cut short": cell_fault("casualties", "cas-port-killed", "count_text", "at least 1", "not stand"),
    "a day later": date_fault("2021-03-05"),
    "a month later": date_fault("2021-04-04"),
    "a year later": date_fault("2022-03-04"),
    "a month for a day": date_fault("2021-03"),
    "a year for a day": date_fault("2021"),
    "a day to come": date_fault("2021-03-04/2021-03-05"),
    "no year": date_fault("XXXX-03-04"),
    "no date at all": date_fault("in March"),
    "half of a period": cell_fault("deportations", "dep-norlanders", "date_edtf", "1948", ""),
    "a year that is not printed": cell_fault("sources", COAST, "date_edtf", "2021-03-05", ""),
    "another actor of the sentence": cell_fault(
        "diplomatic_exchanges", "exc-sutland-rejects-demand", "actor_id", "norland", "the words name sutland: “Sutland”"
    ),
    "an actor of the paragraph": cell_fault(
        "diplomatic_exchanges", "exc-sutland-rejects-demand", "actor_id", "carl-dahl", "the words name sutland"
    ),
    "an actor that is none": cell_fault("statements", "sta-dahl-foolish", "speaker_id", "nobody", "name carl-dahl"),
    "another claimant": cell_fault("casualties", "cas-heron-killed", "asserted_by", "ada-berg", "no words are cited"),
    "another statement": cell_fault("statements", "sta-dahl-foolish", "statement", "wise", "not stand in “foolish”"),
    "half a word": cell_fault("statements", "sta-dahl-foolish", "statement", "fool", "“fool” does not stand in"),
    "another place": cell_fault("events", "heron-sinking", "place", "off Port Fale", "not stand in “off Port Vale”"),
    "other terms of reuse": cell_fault("sources", COAST, "reuse_terms", "Free to use.", "“Free to use.” does"),
    "a place without words": cell_fault("deportations", "dep-islands", "origin", "Norland", "no words are cited"),
    "its evidence taken out": Fault(
        removed("cas-heron-killed.count.1"), "casualties", "cas-heron-killed", "count", "no words are cited"
    ),
    "one of two pieces of evidence taken out": Fault(
        removed("exc-berg-demands-apology.actor_id.2"),
        "diplomatic_exchanges", "exc-berg-demands-apology", "actor_id", "the words name nobody: “She demanded”",
    ),
    "evidence from elsewhere": Fault(
        moved("evidence", "cas-heron-killed.count.1", "12 survivors", end=-len(" survivors")),
        "casualties", "cas-heron-killed", "count", "the words read 12: “12”",
    ),
    "evidence that names another first": Fault(
        moved("evidence", "exc-sutland-rejects-demand.actor_id.1", "Norland and Sutland signed the Vale Accord"),
        "diplomatic_exchanges", "exc-sutland-rejects-demand", "actor_id", "the words name norland first",
    ),
    "evidence of what is done, and not by whom": Fault(
        moved("evidence", "exc-berg-demands-apology.actor_id.1", "demanded an apology"),
        "diplomatic_exchanges", "exc-berg-demands-apology", "actor_id", "not by whom: “demanded an apology”",
    ),
    "evidence of another paragraph alone": Fault(
        moved("evidence", "cas-port-killed.asserted_by.1", "Ada Berg witnessed it"),
        "casualties", "cas-port-killed", "asserted_by", "no word of the paragraph names him",
    ),
    "evidence of two numbers": Fault(
        moved("evidence", "cas-heron-killed.count.1", "claiming 30 lives and leaving 12 survivors"),
        "casualties", "cas-heron-killed", "count", "the words read 30, 12",
    ),
    "evidence without a number": Fault(
        moved("evidence", "cas-heron-killed.count.1", "claiming"),
        "casualties", "cas-heron-killed", "count", "the words read no number: “claiming”",
    ),
    "a direct quotation without marks": cell_fault(
        "statements", "sta-dahl-foolish", "voice", "direct_quote", "prints none of these words in quotation marks"
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", (QUOTATIONS | CELLS).values(), ids=(QUOTATIONS | CELLS).keys())
def test_a_planted_fault_is_found(package_copy: Copy, fault: Fault):
    fault.plant(package_copy)
    key = schemas.primary_key(fault.table)
    rows = [row[key] for row in package_copy.rows(fault.table)]
    place = fault.table, fault.record, fault.field
    ours = [f for f in findings(package_copy) if (f.table, f.record_id, f.field) == place and fault.told in f.problem]
    assert len(ours) == 1, "not found, or told twice"
    assert ours[0].row == rows.index(fault.record) + 2
    assert ours[0].remedy
    assert ours[0].check == "evidence"


@pytest.mark.parametrize("fault", CELLS.values(), ids=CELLS.keys())
def test_no_row_but_that_of_the_wrong_cell_is_blamed(package_copy: Copy, fault: Fault):
    """And its evidence: of a row whose actor is another the summary names the wrong one, too."""
    fault.plant(package_copy)
    blamed = {
        (f.record_id or "").split(".")[0] if f.table == "evidence" else f.record_id for f in findings(package_copy)
    }
    assert blamed == {fault.record.split(".")[0] if fault.table == "evidence" else fault.record}


def test_words_that_are_vague_need_no_number_in_them(package_copy: Copy):
    """“the dead” counts nobody: its hedge is vague."""
    package_copy.change("casualties", "cas-deported-dozens", count_text="people")
    for field in ("count_text", "qualifier"):
        moved(
            "evidence",
            f"cas-deported-dozens.{field}.1",
            "deported people died",
            start=len("deported "),
            end=-len(" died"),
        )(package_copy)
    assert findings(package_copy) == []


def test_a_direct_quotation_needs_only_part_of_its_words_in_marks(built: Path):
    outcome = evidence.check(Package(built))
    assert outcome.counts["direct quotations in quotation marks"] == (3, 3)


def test_a_document_that_is_gone_is_told_with_its_path_and_what_to_do(package_copy: Copy):
    path = package_copy.root / "data" / "documents" / f"{COAST}.txt"
    path.unlink()
    (finding,) = findings(package_copy)
    assert (finding.table, finding.record_id, finding.value) == ("sources", COAST, f"data/documents/{COAST}.txt")
    assert finding.problem.startswith("cannot be read")
    assert finding.remedy == "put the document there as it was received"


def test_all_documents_that_have_changed_are_told(package_copy: Copy):
    for path in sorted((package_copy.root / "data" / "documents").iterdir()):
        path.write_bytes(path.read_bytes() + b"\n")
    assert [finding.record_id for finding in findings(package_copy)] == [COAST, HARBOUR]


# -- what is checked is counted


def expected_counts(tables: dict[str, list[Row]]) -> dict[str, int]:
    """What there is to check, counted from the tables and the schemas alone."""
    stated = [
        field["readAs"]
        for table in schemas.TABLES
        for field in schemas.fields(table).values()
        if field["support"] == "stated"
        for row in tables[table]
        if row[field["name"]]
    ]
    cited = [table for table in schemas.TABLES if "quote_start" in schemas.fields(table) and table != "evidence"]
    summaries = {
        row["record_id"] for row in tables["evidence"] if row["basis"] == "overruled" and row["field"] == "summary"
    }
    return {
        "quotations found": sum(len(tables[table]) for table in cited),
        "pieces of evidence found": len(tables["evidence"]),
        "printed names found": len(tables["names"]),
        "passages of discrepancies found": sum(
            bool(row[side]) for row in tables["discrepancies"] for side in ("quote_a", "quote_b")
        ),
        "direct quotations in quotation marks": sum(
            row.get("voice") == "direct_quote" for rows in tables.values() for row in rows
        ),
        "stated cells have evidence": len(stated),
        **{counted: stated.count(reader) for reader, counted in evidence.COUNTED.items()},
        basis.TIED: sum(row["basis"] in basis.CITED for row in tables["evidence"]),
        basis.DATED: sum(bool(row.get("date_edtf")) for rows in tables.values() for row in rows),
        basis.WHOLE: sum(bool(row.get("qualifier")) for table in FIGURES for row in tables[table]),
        spelling.SPELT: sum(
            bool(row[column])
            for table, columns in spelling.OUR_WORDS.items()
            for row in tables[table]
            for column in columns
        ),
        spelling.ALIKE: sum(
            bool(row[column])
            for table, columns in spelling.OUR_WORDS.items()
            for column in {*columns} & {*spelling.REASONS}
            for row in tables[table]
        ),
        **dict.fromkeys((identifiers.SAID, identifiers.OWN), sum(len(tables[table]) for table in identifiers.NAMED)),
        actors.WHOLE: len(tables["names"]),
        sources.AGREE: 4 * len(tables["sources"]),
        "sizes of documents counted again": 2 * len(tables["sources"]),
        spelling.NAMED: sum(
            "." not in row[key]
            for table in schemas.TABLES
            for key in [schemas.primary_key(table)]
            if schemas.fields(table)[key]["support"] == "coded"
            for row in tables[table]
        ),
        meaning.OURS: len(tables["diplomatic_exchanges"]) - len(summaries),
    }


#: What readers tell: of how many cells depends on which they can read, and on which of them they are overruled.
READ = (
    meaning.AGREE,
    meaning.TELLS,
    meaning.TOLD,
    judge.OVERRULED,
    edges.WHOLE,
    edges.QUOTED,
    topics.FIT,
    actors.AGREE,
    links.RELATED,
    links.ATTENDED,
    links.AROUND,
    meaning.MODES,
    left_empty.FILLED,
    naming.NAMED,
    naming.DATED,
    scopes.FITS,
    sources.REFERRED,
    told_again.LINKED,
)


@pytest.mark.slow
@pytest.mark.parametrize("where", ["built", "published"])
def test_everything_that_there_is_is_checked(where, request: pytest.FixtureRequest):
    given = request.getfixturevalue(where)
    package = given if isinstance(given, Package) else Package(given)
    outcome = evidence.check(package)
    read = {what: outcome.counts.pop(what, (0, 0)) for what in READ}
    assert outcome.counts == {what: (total, total) for what, total in expected_counts(package.tables).items()}
    assert all(right == total for right, total in read.values())
    assert read[edges.QUOTED][1] > 20, "no quotation was looked at"
    readable, coded = outcome.reach[meaning.READ]
    assert 0.25 < readable / coded < 1
    assert all(total for _, total in outcome.counts.values())


def test_what_is_wrong_is_counted_as_checked_but_not_as_right(package_copy: Copy):
    package_copy.change("casualties", "cas-heron-killed", count="31", qualifier="at_least", quote="other words")
    counts = evidence.check(Package(package_copy.root)).counts
    for what in ("figures read again", "hedges read again", "quotations found"):
        right, total = counts[what]
        assert (right, total) == (total - 1, expected_counts(Package(package_copy.root).tables)[what])


# -- no cell of the published tables could be another


def reread(published: Package, change: Callable[[str, Row], dict[str, str]], reader: str) -> tuple[int, list[Finding]]:
    """Change every cell that this reader reads; how many there were, and what is found."""
    package = Package(published.root)
    changed = 0
    tables: dict[str, list[Row]] = {}
    for table, rows in published.tables.items():
        tables[table] = []
        for row in rows:
            cells = {
                field: change(row[field], row)
                for field in schemas.stated_fields(table)
                if row[field] and schemas.fields(table)[field]["readAs"] == reader
            }
            changed += len(cells)
            tables[table].append(row | cells)
    package.__dict__["tables"] = tables  # read in place of the files
    told = evidence.REMEDY, evidence.OR_OVERRULE
    return changed, [f for f in evidence.check(package).findings if f.remedy in told and _reads(f, reader)]


def _reads(finding: Finding, reader: str) -> bool:
    return bool(schemas.fields(finding.table)[finding.field or ""].get("readAs") == reader)


def other_qualifier(value: str, _: Any) -> str:
    return "exact" if value != "exact" else "at_least"


SWEEPS: dict[str, tuple[str, Callable[[str, Any], str]]] = {
    "every count one higher": ("number", lambda value, _: str(int(value) + 1)),
    "every count ten times as high": ("number", lambda value, _: f"{value}0"),
    "every hedge another": ("hedge", other_qualifier),
    "every actor one that is not there": ("actor", lambda value, _: "nobody"),
    "every printed word changed": ("words", lambda value, _: value[:-1] + "§"),
    "every date a thousand years later": ("date", lambda value, _: "3021-03-04"),
    "every date without its last part": (
        "date", lambda value, row: value.rpartition("-")[0]
        # Of the one left out "in 2021" and "in September 2021" are cited, and each gives a date.
        if re.fullmatch(r"[^/]*-[0-9]+", value) and row.get("statement_id") != "sta-france-24-asks-territories-2021"
        else "1066"),
}  # fmt: skip


@pytest.mark.parametrize(("reader", "change"), SWEEPS.values(), ids=SWEEPS.keys())
def test_no_published_cell_could_be_another_without_being_found(published: Package, reader, change):
    changed, found = reread(published, change, reader)
    assert changed > 10
    assert len(found) == changed


# -- the coverage of the published cells, from the tables alone


@pytest.mark.parametrize(
    "cells", [{"name": "Bergs"}, {"name_start": "0", "name_end": "3", "name": "HAR"}, {"name_end": "99999"}]
)
def test_a_printed_form_that_is_not_printed_there_is_found(package_copy: Copy, cells):
    row = package_copy.change("names", "ada-berg.berg", **cells)
    told = [finding for finding in findings(package_copy) if finding.table == "names"]
    assert [(f.row, f.record_id, f.field) for f in told] == [(row, "ada-berg.berg", "name")]
    assert "the document does not print this form there" in told[0].problem


def test_every_filled_stated_cell_of_the_published_tables_has_evidence(published: Package):
    """The publisher's claims have that of its document."""
    publishers = {row["source_id"]: row["publisher_id"] for row in published.tables["sources"]}
    cited = {
        (row["table_name"], row["record_id"], row["field"])
        for row in published.tables["evidence"]
        if row["basis"] in ("stated", "context", "derived")
    }
    cells = [
        (table, row[schemas.primary_key(table)], field)
        for table in schemas.TABLES
        for field in schemas.stated_fields(table)
        for row in published.tables[table]
        if row[field] and not (field in evidence.CLAIMANTS and row[field] == publishers[row["source_id"]])
    ]
    assert len(cells) > 1000
    assert [cell for cell in cells if cell not in cited] == []


def test_a_published_date_whose_year_stands_elsewhere_has_evidence_for_both_parts(published: Package):
    pieces: dict[tuple[str, str], list[str]] = {}
    for row in published.tables["evidence"]:
        if row["field"] == "date_edtf":
            pieces.setdefault((row["table_name"], row["record_id"]), []).append(row["quote"])
    split = [words for words in pieces.values() if len(words) > 1]
    assert split
    assert all(len(set(words)) == len(words) for words in split)
