"""Check 4: every sentence and every number, date and quotation is accounted for, and by records that really cite it.

The sentences, the mentions and the records behind them are found again from the documents and the published tables.
"""

from scripts.checks.finding import Finding, Outcome
from scripts.documents import Document
from scripts.ledger import Use, claims_of, users_of, uses
from scripts.package import Package
from scripts.problems import DataError
from scripts.reading.scan import Mention, scan
from scripts.reading.sentences import sentence_spans

NAME = "ledger"
Cells = dict[str, str]
Span = tuple[int, int]
AGAIN = "account for it in the extraction module and build the package again"


def check(package: Package) -> Outcome:
    """Passages tile the documents, mentions are those of the scan, and both say rightly what became of them."""
    outcome = Outcome(NAME)
    try:
        documents = package.documents
    except DataError:
        return outcome  # the evidence check says what is wrong with a document
    for source_id, document in documents.items():
        found = uses(package.tables, source_id)
        passages = _numbered(outcome, package, "passages", source_id)
        _check_tiles(outcome, document, passages)
        for number, row in passages:
            _check_passage(outcome, document, found, number, row)
        _check_scan(outcome, document, passages, _numbered(outcome, package, "mentions", source_id), found)
    return outcome


def _numbered(outcome: Outcome, package: Package, table: str, source_id: str) -> list[tuple[int, Cells]]:
    """The rows of a document in the order of the text, with their row numbers in the file."""
    what = table.removesuffix("s")
    rows = []
    for number, row in enumerate(package.tables[table], start=2):
        if row["source_id"] != source_id:
            continue
        ends = row[f"{what}_start"], row[f"{what}_end"]
        if all(end.isdecimal() and end.isascii() for end in ends):
            rows.append((number, row))
        else:
            problem = f"the offsets {ends[0]!r} and {ends[1]!r} are not whole numbers"
            _report(outcome, table, number, row, f"{what}_start", problem)
    return sorted(rows, key=lambda pair: int(pair[1][f"{what}_start"]))


def _span(row: Cells, what: str) -> Span:
    return int(row[f"{what}_start"]), int(row[f"{what}_end"])


def _report(outcome: Outcome, table: str, number: int | None, row: Cells, field: str | None, problem: str) -> None:
    key = row.get(f"{table.removesuffix('s')}_id")
    outcome.findings.append(Finding(NAME, table, number, key, field, row.get(field or ""), problem, AGAIN))


def _check_tiles(outcome: Outcome, document: Document, passages: list[tuple[int, Cells]]) -> None:
    """No character but white space outside a passage, none in two."""
    at = 0
    covered = 0
    for number, row in passages:
        start, end = _span(row, "passage")
        if start < at:
            _report(outcome, "passages", number, row, "passage_start", "overlaps the passage before it")
        elif left := document.text[at:start].strip():
            _report(
                outcome, "passages", number, row, "passage_start", f"leaves out what stands before it: “{left[:60]}”"
            )
        covered += len("".join(document.text[max(at, start) : end].split()))
        at = max(at, end)
    if left := document.text[at:].strip():
        problem = f"the passages of {document.source_id} leave out its end: “{left[:60]}”"
        outcome.findings.append(Finding(NAME, "passages", None, None, None, None, problem, AGAIN))
    characters = len("".join(document.text.split()))
    right, total = outcome.counts.get("characters inside a passage", (0, 0))
    outcome.counts["characters inside a passage"] = (right + covered, total + characters)


def _check_passage(outcome: Outcome, document: Document, found: list[Use], number: int, row: Cells) -> None:
    span = _span(row, "passage")
    problems = []
    if document.slice(*span) != row["passage"]:
        problems.append(("passage", "the document has other words at these offsets"))
    if sentence_spans(document.text, *span) != [span]:
        problems.append(("passage", "is not one sentence"))
    claims = claims_of(span, found)
    if row["records"] != "|".join(claims):
        problems.append(("records", f"the claims that quote this sentence are {'|'.join(claims) or 'none'}"))
    if (row["disposition"] == "extracted") != bool(claims):
        problems.append(("disposition", "is “extracted” exactly where a claim quotes the sentence"))
    if (row["disposition"] == "extracted") == bool(row["reason"]):
        problems.append(("reason", "stands exactly where nothing was extracted"))
    outcome.count("sentences accounted for", not problems)
    for field, problem in problems:
        _report(outcome, "passages", number, row, field, problem)


def _check_scan(
    outcome: Outcome,
    document: Document,
    passages: list[tuple[int, Cells]],
    rows: list[tuple[int, Cells]],
    found: list[Use],
) -> None:
    """The mentions of a document are those that the scan finds, no more and no fewer."""
    scanned = {
        (mention.kind, mention.start, mention.end): mention for mention in scan(document.text, _paragraphs(passages))
    }
    for number, row in rows:
        mention = scanned.pop((row["kind"], *_span(row, "mention")), None)
        problems = _mention_problems(document, mention, found, row)
        outcome.count(f"{row['kind']}s accounted for", not problems)
        for field, problem in problems:
            _report(outcome, "mentions", number, row, field, problem)
    for mention in scanned.values():
        outcome.count(f"{mention.kind}s accounted for", False)
        words = document.slice(mention.start, mention.end)
        place = f"{document.source_id} {document.locator(mention.start, mention.end)}"
        problem = f"the {mention.kind} “{words}” in {place} is missing"
        outcome.findings.append(Finding(NAME, "mentions", None, None, None, None, problem, AGAIN))


def _mention_problems(
    document: Document, mention: Mention | None, found: list[Use], row: Cells
) -> list[tuple[str, str]]:
    if mention is None:
        return [("mention", "the scan finds no such thing there")]
    problems = []
    if document.slice(mention.start, mention.end) != row["mention"]:
        problems.append(("mention", "the document has other words at these offsets"))
    users = users_of(mention, found)
    if row["disposition"] == "used" and row["records"] != "|".join(users):
        problems.append(("records", f"the records that cite it are {'|'.join(users) or 'none'}"))
    if row["disposition"] == "set_aside" and (users or row["records"]):
        problems.append(("disposition", f"is set aside, but used by {'|'.join(users) or row['records']}"))
    if (row["disposition"] == "used") == bool(row["reason"]):
        problems.append(("reason", "stands exactly where the mention is set aside"))
    return problems


def _paragraphs(passages: list[tuple[int, Cells]]) -> list[Span]:
    """The paragraphs of a document, from its passages."""
    spans: dict[tuple[str, str], Span] = {}
    for _, row in passages:
        start, end = _span(row, "passage")
        first, last = spans.get((row["section"], row["paragraph"]), (start, end))
        spans[row["section"], row["paragraph"]] = (min(first, start), max(last, end))
    return list(spans.values())
