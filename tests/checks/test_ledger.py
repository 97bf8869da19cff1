"""What is left out, invented, moved, or said to be used by a row that does not use it, is found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

import schemas
from scripts.checks import Finding, claim_words, evidence, ledger, set_aside, with_pandera
from scripts.package.package import Package
from scripts.reading.scan import scan
from scripts.reading.sentences import sentence_spans
from tests.specimen import COAST, HARBOUR, TEXTS, Copy, Row, mention_id, passage_id

Tables = dict[str, list[Row]]
Change = Callable[[Tables], object]

SANK = passage_id(HARBOUR, "The ferry Heron sank")
LAMP = passage_id(HARBOUR, "Norland built the lamp.")
CUT = passage_id(HARBOUR, "The investigation has not")
INTRODUCING = passage_id(HARBOUR, "The wreck was searched")
LAST = passage_id(COAST, "All rights reserved")
KILLED = mention_id(HARBOUR, "number", "30 lives")
BOTH = mention_id(HARBOUR, "number", "both countries")
SEARCHED = mention_id(HARBOUR, "date", "7 March 2021")


def spoiled(root_of: Package, *changes: Change) -> Package:
    """The package with tables that are changed in memory."""
    tables = {table: [dict(row) for row in rows] for table, rows in root_of.tables.items()}
    for change in changes:
        change(tables)
    package = Package(root_of.root)
    package.__dict__["tables"] = tables  # read in place of the files
    return package


def find(tables: Tables, table: str, key: str) -> Row:
    (row,) = [row for row in tables[table] if row[schemas.primary_key(table)] == key]
    return row


def cells(table: str, key: str, **changed: str) -> Change:
    return lambda tables: find(tables, table, key).update(changed)


def section(tables: Tables, label: str) -> Row:
    """A section of the bulletin."""
    return next(row for row in tables["sections"] if (row["source_id"], row["section"]) == (HARBOUR, label))


def section_cells(label: str, **changed: str) -> Change:
    return lambda tables: section(tables, label).update(changed)


def moved(table: str, key: str, field: str, by: int) -> Change:
    def change(tables: Tables) -> None:
        row = find(tables, table, key)
        row[field] = str(int(row[field]) + by)

    return change


def removed(table: str, key: str) -> Change:
    return lambda tables: tables[table].remove(find(tables, table, key))


def added(table: str, like: str, **changed: str) -> Change:
    return lambda tables: tables[table].append(find(tables, table, like) | changed)


def split(key: str, after: str) -> Change:
    """Two passages of one sentence."""

    def change(tables: Tables) -> None:
        row = find(tables, "passages", key)
        text = TEXTS[row["source_id"]]
        edge = text.index(after, int(row["passage_start"])) + len(after)
        rest = row | {
            "passage_id": f"{row['source_id']}.{edge + 1}",
            "passage": row["passage"].partition(f"{after} ")[2],
            "passage_start": str(edge + 1),
        }
        row |= {"passage": row["passage"].partition(after)[0] + after, "passage_end": str(edge)}
        tables["passages"].append(rest)

    return change


def joined(first: str, second: str) -> Change:
    """One passage of two sentences."""

    def change(tables: Tables) -> None:
        row, rest = find(tables, "passages", first), find(tables, "passages", second)
        row |= {"passage": f"{row['passage']} {rest['passage']}", "passage_end": rest["passage_end"]}
        tables["passages"].remove(rest)

    return change


@dataclass
class Fault:
    plant: Change
    table: str
    record: str | None
    field: str | None
    told: str


def passage_fault(plant: Change, field: str, told: str, record: str = LAMP) -> Fault:
    return Fault(plant, "passages", record, field, told)


def use_fault(plant: Change, record: str | None, told: str) -> Fault:
    return Fault(plant, "uses", record, record and "record_id", told)


def mention_fault(plant: Change, field: str, told: str, record: str = KILLED) -> Fault:
    return Fault(plant, "mentions", record, field, told)


INVENTED = "the scan finds no such thing there"
NOT_NUMBERS = "are not whole numbers"

FAULTS = {
    # what is left out
    "a sentence removed": passage_fault(
        removed("passages", LAMP), "passage_start", "leaves out what stands before it: “Norland built the lamp.”",
        passage_id(HARBOUR, "Norland and Sutland signed"),
    ),
    "the first sentence removed": passage_fault(
        removed("passages", f"{HARBOUR}.0"), "passage_start", "leaves out what stands before it: “HARBOUR INSTITUTE",
        passage_id(HARBOUR, "Table of contents"),
    ),
    "the last sentence removed": Fault(
        removed("passages", LAST), "passages", None, None, f"the passages of {COAST} leave out its end: “All rights"
    ),
    "a number removed": Fault(
        removed("mentions", KILLED), "mentions", None, None, f"the number “30” in {HARBOUR} I ¶1 is missing"
    ),
    "a date removed": Fault(
        removed("mentions", SEARCHED), "mentions", None, None, f"the date “7 March 2021” in {HARBOUR} I ¶1 is missing"
    ),
    "a quotation removed": Fault(
        removed("mentions", mention_id(COAST, "quotation", "“We saw")), "mentions", None, None,
        f"the quotation ““We saw no lamp,”” in {COAST} ¶2 is missing",
    ),
    "a number of another document": mention_fault(cells("mentions", KILLED, source_id=COAST), "mention", INVENTED),
    # what is invented
    "a mention invented": mention_fault(
        added("mentions", KILLED, mention_id=f"{HARBOUR}.number.1", mention_start="1", mention_end="3", mention="AR"),
        "mention", INVENTED, f"{HARBOUR}.number.1",
    ),
    "a mention twice": mention_fault(
        added("mentions", KILLED, mention_id=f"{HARBOUR}.number.1"), "mention", INVENTED, f"{HARBOUR}.number.1"
    ),
    "a number that is said to be a date": mention_fault(cells("mentions", KILLED, kind="date"), "mention", INVENTED),
    "a sentence twice": passage_fault(
        added("passages", LAMP, passage_id=f"{HARBOUR}.1"), "passage_start", "overlaps the passage before it",
        f"{HARBOUR}.1",
    ),
    # what is moved or changed
    "a sentence that begins one later": passage_fault(
        moved("passages", LAMP, "passage_start", 1), "passage_start", "leaves out what stands before it: “N”"
    ),
    "a sentence that begins one earlier": passage_fault(
        moved("passages", LAMP, "passage_start", -1), "passage", "is not one sentence"
    ),
    "a sentence that ends one earlier": passage_fault(
        moved("passages", LAMP, "passage_end", -1), "passage", "the document has other words at these offsets"
    ),
    "a sentence that ends one later": passage_fault(
        moved("passages", LAMP, "passage_end", 1), "passage", "is not one sentence"
    ),
    "a sentence that ends in the next": passage_fault(
        moved("passages", LAMP, "passage_end", 9), "passage_start", "overlaps the passage before it",
        passage_id(HARBOUR, "Norland and Sutland signed"),
    ),
    "a sentence that ends behind the document": passage_fault(
        moved("passages", LAST, "passage_end", 999), "passage", "is not one sentence", LAST
    ),
    "a sentence that ends before it begins": passage_fault(
        moved("passages", LAMP, "passage_end", -99), "passage", "the document has other words at these offsets"
    ),
    "other words": passage_fault(
        cells("passages", LAMP, passage="Sutland built the lamp."), "passage", "the document has other words"
    ),
    "a page break kept": passage_fault(
        cells("passages", CUT, passage="The investigation has not been able\n\nto name a cause."), "passage",
        "the document has other words", CUT,
    ),
    "two sentences in one passage": passage_fault(
        joined(LAMP, passage_id(HARBOUR, "Norland and Sutland signed")), "passage", "is not one sentence"
    ),
    "one sentence in two passages": passage_fault(split(SANK, "Port Vale"), "passage", "is not one sentence", SANK),
    "a sentence cut where the page breaks": passage_fault(
        split(CUT, "has not been able"), "passage", "is not one sentence", CUT
    ),
    "a sentence of another paragraph": passage_fault(cells("passages", LAMP, paragraph="3"), "paragraph", ""),
    "a sentence that opens a paragraph of its own": passage_fault(
        cells("passages", LAMP, paragraph="5"), "paragraph", ""
    ),
    "a paragraph that is counted twice": passage_fault(
        cells("passages", passage_id(HARBOUR, "Sutland rejected"), paragraph="2"), "paragraph", "",
        passage_id(HARBOUR, "Sutland rejected"),
    ),
    "a heading that is counted": passage_fault(
        cells("passages", passage_id(HARBOUR, "I. Ferry"), paragraph="1"), "paragraph", "",
        passage_id(HARBOUR, "I. Ferry"),
    ),
    "a paragraph that is a heading": passage_fault(
        cells("passages", LAST, paragraph="0"), "paragraph", "", LAST
    ),
    "a sentence of another section": passage_fault(cells("passages", LAMP, section="II"), "section", ""),
    "the identifier of another offset": passage_fault(
        cells("passages", LAMP, passage_id=f"{HARBOUR}.1"), "passage_id", "", f"{HARBOUR}.1"
    ),
    "a mention that begins one later": mention_fault(
        moved("mentions", KILLED, "mention_start", 1), "mention", INVENTED
    ),
    "a mention that ends one later": mention_fault(moved("mentions", KILLED, "mention_end", 1), "mention", INVENTED),
    "a mention with other words": mention_fault(
        cells("mentions", KILLED, mention="31"), "mention", "the document has other words at these offsets"
    ),
    "a mention with the identifier of another offset": mention_fault(
        cells("mentions", KILLED, mention_id=f"{HARBOUR}.number.1"), "mention_id", "", f"{HARBOUR}.number.1"
    ),
    "offsets that are words": passage_fault(
        cells("passages", LAMP, passage_end="end"), "passage_start", NOT_NUMBERS
    ),
    "offsets in halves": mention_fault(
        cells("mentions", KILLED, mention_start="1.5"), "mention_start", NOT_NUMBERS
    ),
    "offsets in other digits": mention_fault(
        cells("mentions", KILLED, mention_end="²"), "mention_start", NOT_NUMBERS
    ),
    "a claim in another paragraph": Fault(
        cells("casualties", "cas-heron-killed", locator="I ¶2"), "casualties", "cas-heron-killed", "locator", ""
    ),
    "a side of a discrepancy in another paragraph": Fault(
        cells("discrepancies", "dis-heron-killed", locator_b="¶2"), "discrepancies", "dis-heron-killed", "locator_b", ""
    ),
    # what is said to be used, and is not
    "a sentence extracted that no claim quotes": passage_fault(
        cells("passages", LAMP, disposition="extracted", reason=""), "disposition",
        "is “extracted” exactly where a claim quotes the sentence",
    ),
    "a sentence extracted by a claim that does not quote it": use_fault(
        added("uses", f"{SANK}.cas-heron-killed", use_id=f"{SANK}.sta-dahl-foolish", table_name="statements",
               record_id="sta-dahl-foolish"), f"{SANK}.sta-dahl-foolish", "the record does not use this",
    ),
    "a claim that quotes the sentence left out": use_fault(
        removed("uses", f"{SANK}.cas-heron-killed"), None, f"the use of {SANK} by cas-heron-killed is missing"
    ),
    "a use by a record of another table": use_fault(
        cells("uses", f"{SANK}.cas-heron-killed", table_name="statements"), f"{SANK}.cas-heron-killed", "does not use"
    ),
    "a sentence that a claim quotes said to hold none": passage_fault(
        cells("passages", SANK, disposition="no_claim", reason="narrative"), "disposition",
        "is “extracted” exactly where a claim quotes the sentence", SANK,
    ),
    "a sentence said to be cited that nothing cites": passage_fault(
        cells("passages", LAMP, disposition="context", reason="introduces"), "disposition", ""
    ),
    "a mention used by a record that does not cite it": use_fault(
        cells("uses", f"{KILLED}.cas-heron-killed", record_id="cas-heron-survived"), f"{KILLED}.cas-heron-killed",
        "the record does not use this",
    ),
    "a mention that nobody uses marked used": mention_fault(
        cells("mentions", BOTH, disposition="used", reason=""), "disposition", "and no record does", BOTH,
    ),
    "a used mention set aside": mention_fault(
        cells("mentions", KILLED, disposition="set_aside", reason="pronoun"), "disposition",
        "is “used” exactly where a record cites it, and cas-heron-killed does",
    ),
    "a mention whose evidence is gone": mention_fault(
        lambda tables: [removed("evidence", f"cas-heron-killed.{field}.1")(tables)
                        for field in ("count", "qualifier", "count_text")],
        "disposition", "and no record does",
    ),
    "a sentence whose claim is gone": passage_fault(
        lambda tables: [removed("casualties", f"cas-heron-{what}")(tables) for what in ("killed", "survived")],
        "disposition", "is “extracted” exactly where a claim quotes the sentence", SANK,
    ),
    # sections
    "a section that ends elsewhere": Fault(
        section_cells("I", section_end="40"), "sections", HARBOUR, "section", "stand elsewhere"
    ),
    "another heading": Fault(
        section_cells("I", title="I. Fairy"), "sections", HARBOUR, "section", "under another heading"
    ),
    "a section left out": Fault(
        lambda tables: tables["sections"].remove(section(tables, "II")), "sections", None, None,
        f"the section II of {HARBOUR}, which passages name, is missing",
    ),
    # what has no reason, or one too many
    "a sentence without a reason": passage_fault(
        cells("passages", LAMP, reason=""), "reason", "stands exactly where nothing was extracted"
    ),
    "an extracted sentence with a reason": passage_fault(
        cells("passages", SANK, reason="narrative"), "reason", "stands exactly where nothing was extracted", SANK
    ),
    "a mention set aside without a reason": mention_fault(
        cells("mentions", BOTH, reason=""), "reason", "stands exactly where the mention is set aside", BOTH
    ),
    "a used mention with a reason": mention_fault(
        cells("mentions", KILLED, reason="pronoun"), "reason", "stands exactly where the mention is set aside"
    ),
    "a mention that is neither": mention_fault(
        cells("mentions", BOTH, disposition="", reason=""), "reason", "stands exactly where", BOTH
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def specimen_package(built) -> Package:
    return Package(built)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_planted_fault_is_found(specimen_package: Package, fault: Fault):
    package = spoiled(specimen_package, fault.plant)
    ours = [
        f
        for f in ledger.check(package).findings
        if (f.table, f.record_id, f.field) == (fault.table, fault.record, fault.field) and fault.told in f.problem
    ]
    assert len(ours) == 1, "not found, or told twice"
    assert ours[0].check == "ledger"
    assert "build the package again" in ours[0].remedy
    if fault.record:
        assert package.tables[fault.table][ours[0].row - 2][schemas.primary_key(fault.table)] == fault.record


def test_nothing_is_told_before_a_fault_is_planted(specimen_package: Package):
    assert ledger.check(spoiled(specimen_package)).findings == []


# -- the planted faults of the other checks that the ledger rests on


def findings(check: Callable[[Package], object], copy: Copy) -> list[Finding]:
    return check(Package(copy.root)).findings


def test_a_discrepancy_whose_two_sides_are_the_same_words_is_found(package_copy: Copy):
    first = {f"{name}_b": row[f"{name}_a"] for row in package_copy.rows("discrepancies")[:1]
             for name in ("source_id", "locator", "quote")}  # fmt: skip
    row = package_copy.rows("discrepancies")[0]
    ends = {"quote_b_start": row["quote_a_start"], "quote_b_end": row["quote_a_end"]}
    package_copy.change("discrepancies", "dis-heron-killed", **first, **ends, record_id_b="")
    found = [f for f in findings(with_pandera.check, package_copy) if f.table == "discrepancies"]
    (finding,) = [f for f in found if not f.field.startswith(("record_id", "description"))]
    assert (finding.record_id, finding.field) == ("dis-heron-killed", "quote_b")
    assert finding.problem == "both sides are the same words"


def test_a_restatement_cycle_is_found_in_every_row_of_it(package_copy: Copy):
    package_copy.change("other_figures", "fig-ports", restates="fig-ports-repeated")
    found = {(f.record_id, f.field) for f in findings(with_pandera.check, package_copy)}
    assert found == {("fig-ports", "restates"), ("fig-ports-repeated", "restates")}


def test_a_number_of_people_cannot_be_set_aside_as_no_claim(specimen_package: Package):
    survivors = mention_id(HARBOUR, "number", "12 survivors")
    for reason, found in (("no_claim", 1), ("figure_of_speech", 1), ("restated", 0)):
        set_aside = cells("mentions", survivors, disposition="set_aside", reason=reason)
        told = [f.problem for f in ledger.check(spoiled(specimen_package, set_aside)).findings if f.field == "reason"]
        assert len([problem for problem in told if "a word for people" in problem]) == found, reason


@pytest.mark.parametrize("side", ["a", "b"])
def test_a_side_of_a_discrepancy_that_is_not_where_it_says_is_found(package_copy: Copy, side):
    for row in package_copy.rows("discrepancies"):
        if row[f"quote_{side}"]:
            start = str(int(row[f"quote_{side}_start"]) + 1)
            package_copy.change("discrepancies", row["discrepancy_id"], **{f"quote_{side}_start": start})
    found = findings(evidence.check, package_copy)
    assert {f.field for f in found} == {f"quote_{side}"}
    quoted = {row["discrepancy_id"] for row in package_copy.rows("discrepancies") if row[f"quote_{side}"]}
    assert {f.record_id for f in found} == quoted


#: In new tables as in old ones: record, field, value, what is told.
CELLS = {
    "a hedge dropped": ("fig-line-years", {"qualifier": "exact"}, "the words read more_than: “over 20”"),
    "a figure one higher": ("fig-ports", {"count": "14"}, "the words read 13: “13”"),
    "a year moved": ("fig-second-ferry", {"date_edtf": "2022-03-04"}, ""),
    "other things counted": ("fig-ports", {"measure": "harbours"}, "“harbours” does not stand in “ports”"),
    "an agreement of another name": ("agr-vale-accord", {"name": "Vale Treaty"}, "“Vale Treaty” does not stand in"),
    "an agreement of another year": ("agr-vale-accord", {"date_edtf": "2002-02-02"}, ""),
    "another party of the sentence": (
        "agr-vale-accord.norland", {"actor_id": "ada-berg"}, "the words name norland: “Norland”"),
    "another party of the paragraph": ("agr-vale-accord.sutland", {"actor_id": "carl-dahl"}, "the words name sutland"),
    "another claimant": ("fig-ports", {"asserted_by": "ada-berg"}, "no words are cited"),
}  # fmt: skip


@pytest.mark.parametrize(("record", "changed", "told"), CELLS.values(), ids=CELLS.keys())
def test_a_wrong_cell_of_a_new_table_is_found(package_copy: Copy, record, changed, told):
    table = {"fig": "other_figures", "agr": "agreement_parties" if "." in record else "agreements"}[record[:3]]
    package_copy.change(table, record, **changed)
    found = findings(evidence.check, package_copy)
    assert {(finding.table, finding.record_id, finding.field) for finding in found} == {(table, record, *changed)}
    assert any(told in finding.problem for finding in found)


#: In the documents themselves: table, a row by words of its quotation, what is changed.
REAL = {
    "a hedge dropped": ("deportations", "over 250,000 people", {"qualifier": "exact"}),
    "a hedge sharpened": ("casualties", "at least 14 people", {"qualifier": "more_than"}),
    "a year moved": ("casualties", "claimed 150 civilian lives", {"date_edtf": "1991-01-19/1991-01-20"}),
    "an actor of the same paragraph": (
        "diplomatic_exchanges", "Baku rejected Russia's proposal", {"actor_id": "interstate-aviation-committee"}),
    "the other party": ("diplomatic_exchanges", "Baku rejected Russia's proposal", {"recipient_id": "azerbaijan"}),
}  # fmt: skip


@pytest.mark.parametrize(("table", "words", "changed"), REAL.values(), ids=REAL.keys())
def test_a_wrong_cell_of_the_published_tables_is_found(published: Package, table, words, changed):
    def plant(tables: Tables) -> None:
        rows = [row for row in tables[table] if words in row["quote"]]
        assert rows, "the fault is not planted: no such row"
        rows[0] |= changed

    found = evidence.check(spoiled(published, plant)).findings
    assert (table, *changed) in {(f.table, f.field) for f in found}
    assert {f.table for f in found} <= {table, "evidence"}


def test_a_published_quotation_cut_inside_a_number_is_found(published: Package):
    def plant(tables: Tables) -> None:
        row = next(row for row in tables["deportations"] if "over 250,000" in row["quote"])
        cut = row["quote"].partition(",000")[0]
        row |= {"quote": cut, "quote_end": str(int(row["quote_start"]) + len(cut))}

    (finding,) = [f for f in evidence.check(spoiled(published, plant)).findings if f.field == "quote"]
    assert "it ends inside '250,000'" in finding.problem


# -- nothing of what is published could be left out or moved


def each(table: str, which: Callable[[Row], bool], **changed: str) -> Change:
    def change(tables: Tables) -> None:
        rows = [row for row in tables[table] if which(row)]
        assert len(rows) > 10
        for row in rows:
            row |= changed

    return change


EXTRACTED, USED = (lambda row: row["disposition"] == "extracted"), (lambda row: row["disposition"] == "used")
SWEEPS = {
    "every extracted sentence is said to hold no claim": (
        each("passages", EXTRACTED, disposition="no_claim", reason="narrative"), "passages", EXTRACTED),
    "every other sentence is said to be extracted": (
        each("passages", lambda row: not EXTRACTED(row), disposition="extracted", reason=""),
        "passages", lambda row: not EXTRACTED(row)),
    "every used mention is set aside": (
        each("mentions", USED, disposition="set_aside", reason="restated"), "mentions", USED),
    "every mention that is set aside is used": (
        each("mentions", lambda row: not USED(row), disposition="used", reason=""),
        "mentions", lambda row: not USED(row)),
    "every use is by another row": (
        each("uses", bool, record_id="sta-no-such"), "uses", bool),
    "no sentence has a reason": (
        each("passages", lambda row: bool(row["reason"]), reason=""), "passages", lambda row: bool(row["reason"])),
}  # fmt: skip


@pytest.mark.parametrize(("change", "table", "which"), SWEEPS.values(), ids=SWEEPS.keys())
def test_no_published_row_of_the_ledger_could_be_another(published: Package, change, table, which):
    changed = {row[schemas.primary_key(table)] for row in published.tables[table] if which(row)}
    found = ledger.check(spoiled(published, change)).findings
    assert {f.record_id for f in found if f.table == table} == changed


def test_every_mention_of_the_published_documents_is_missed_where_it_is_taken_out(published: Package):
    found = ledger.check(spoiled(published, lambda tables: tables["mentions"].clear())).findings
    found = [finding for finding in found if finding.table == "mentions"]
    assert len(found) == len(published.tables["mentions"])
    for row in published.tables["mentions"]:
        assert any(f"the {row['kind']} “{row['mention']}” in {row['source_id']} " in f.problem for f in found)


def test_every_sentence_of_the_published_documents_is_missed_where_it_is_taken_out(published: Package):
    """Every second one, so that each stands alone between two that are there."""
    tables = published.tables["passages"]
    in_order = sorted(tables, key=lambda row: (row["source_id"], int(row["passage_start"])))
    for first in (0, 1):
        doomed = in_order[first::2]

        def change(tables: Tables, doomed: list[Row] = doomed) -> None:
            tables["passages"] = [row for row in tables["passages"] if row not in doomed]

        told = " ".join(f.problem for f in ledger.check(spoiled(published, change)).findings if f.table == "passages")
        assert all(row["passage"][:30] in " ".join(told.split()) for row in doomed)


# -- what is checked is counted


def expected_counts(package: Package) -> dict[str, int]:
    mentions = package.tables["mentions"]
    untitled = {(row["source_id"], row["section"]) for row in package.tables["sections"] if not row["title"]}
    return {
        "characters inside a passage": sum(len("".join(d.text.split())) for d in package.documents.values()),
        "sentences accounted for": len(package.tables["passages"]),
        **{f"{kind}s accounted for": sum(row["kind"] == kind for row in mentions)
           for kind in ("number", "date", "quotation")},
        claim_words.HELD: sum(
            word.tables != claim_words.ONLY_ACTS
            for row in package.tables["passages"]
            if row["disposition"] not in claim_words.NO_TEXT
            and (row["source_id"], row["section"]) not in untitled
            for word in claim_words.claim_words(row["passage"])
        ),
        set_aside.AGREE: sum(
            bool(row["reason"]) and row["disposition"] not in ("context", "repeats") for row in package.tables["passages"]
        ) + sum(bool(row["reason"]) for row in mentions),
        "uses agree": len(package.tables["uses"]),
        "sections agree": len(package.tables["sections"]),
        "locators agree": sum(bool(row[name]) for table, rows in package.tables.items() for row in rows
                              for name in schemas.fields(table) if name.startswith("locator")),
    }  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("where", ["built", "published"])
def test_everything_that_there_is_is_checked(where, request: pytest.FixtureRequest):
    given = request.getfixturevalue(where)
    package = given if isinstance(given, Package) else Package(given)
    counts = ledger.check(package).counts
    assert counts == {what: (total, total) for what, total in expected_counts(package).items()}
    assert all(total for _, total in counts.values())


def test_what_is_missing_is_counted_as_not_right(specimen_package: Package):
    clean = ledger.check(specimen_package).counts
    counts = ledger.check(spoiled(specimen_package, removed("mentions", KILLED), removed("passages", LAMP))).counts
    right, total = clean["numbers accounted for"]
    assert counts["numbers accounted for"] == (right - 1, total)
    right, total = clean["characters inside a passage"]
    assert counts["characters inside a passage"] == (right - len("Norlandbuiltthelamp."), total)


def test_a_document_that_is_gone_is_left_to_the_check_that_tells_it(package_copy: Copy):
    (package_copy.root / "data" / "documents" / f"{COAST}.txt").unlink()
    outcome = ledger.check(Package(package_copy.root))
    assert (outcome.findings, outcome.counts) == ([], {})
    assert findings(evidence.check, package_copy)


# -- the published ledger, from the documents alone


def spans(package: Package, table: str, source_id: str) -> Iterator[tuple[int, int]]:
    what = table.removesuffix("s")
    rows = [row for row in package.tables[table] if row["source_id"] == source_id]
    yield from sorted((int(row[f"{what}_start"]), int(row[f"{what}_end"])) for row in rows)


def test_the_published_passages_tile_the_documents(published: Package):
    for source_id, document in published.documents.items():
        at = 0
        for start, end in spans(published, "passages", source_id):
            assert document.text[at:start].strip() == "", "no character but white space outside one"
            assert at <= start < end, "none in two"
            at = end
        assert document.text[at:].strip() == ""


def test_the_published_sentences_and_mentions_are_those_of_the_documents(published: Package):
    for source_id, document in published.documents.items():
        lines = [(paragraph.start, paragraph.end) for paragraph in document.paragraphs]
        assert list(spans(published, "passages", source_id)) == [
            span for line in lines for span in sentence_spans(document.text, *line)
        ]
        assert list(spans(published, "mentions", source_id)) == sorted(
            (mention.start, mention.end) for mention in scan(document.text, lines)
        )


def test_every_sentence_and_mention_has_records_or_a_reason(published: Package):
    used = {row["passage_id"] or row["mention_id"] for row in published.tables["uses"]}
    for row in published.tables["passages"]:
        assert (row["passage_id"] in used) == (row["disposition"] == "extracted") != bool(row["reason"])
    for row in published.tables["mentions"]:
        assert (row["mention_id"] in used) == (row["disposition"] == "used") != bool(row["reason"])


def test_every_claim_is_listed_by_a_sentence(published: Package):
    listed = {row["record_id"] for row in published.tables["uses"] if row["passage_id"]}
    claims = {row[schemas.primary_key(table)] for table in schemas.CLAIM_TABLES for row in published.tables[table]}
    assert listed == claims
