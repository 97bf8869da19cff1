"""Check 4: every sentence and every number, date and quotation is accounted for, and by records that really cite it.

The sentences, the mentions and the records behind them are found again from the documents and the published tables.
"""

from itertools import groupby

import schemas
from schemas.rows import Cells, Row, Span
from schemas.whole_numbers import offset
from scripts.checks.by_document import Selection
from scripts.checks.claim_words import check_claim_words
from scripts.checks.finding import Finding, Outcome
from scripts.checks.judge import Judge
from scripts.checks.set_aside import check_reasons
from scripts.documents.document import Document, Paragraph
from scripts.documents.lookalikes import told_apart
from scripts.errors import RENEW, DataError, shortened
from scripts.package.package import Package
from scripts.package.usage import Uses, Using, claims_of, supported_by, use_rows, users_of, uses
from scripts.reading.scan import Mention, scan
from scripts.reading.sentences import sentence_spans

NAME = "ledger"
#: Where a row says where words stand: its locator, and the offsets that it is of.
LOCATORS = {
    "locator": ("source_id", "quote_start", "quote_end"),
    "locator_a": ("source_id_a", "quote_a_start", "quote_a_end"),
    "locator_b": ("source_id_b", "quote_b_start", "quote_b_end"),
}
LOCATOR_OF_A_NAME = ("source_id", "name_start", "name_end")
#: A place that a row names: table, row number, row, column, and where the words stand.
Located = tuple[str, int, Cells, str, Span]
AGAIN = f"account for it in the extraction module, or {RENEW}"


def check(package: Package, only: Selection | None = None) -> Outcome:
    """Passages tile the documents, mentions are those of the scan, and both say rightly what became of them. Of the
    rows of `only`, if it is given.
    """
    outcome = Outcome(NAME)
    used: list[Row] = []
    try:
        documents = package.documents
    except DataError:
        return outcome  # the evidence check says what is wrong with a document
    judge = Judge(outcome, package, only)
    by_document = uses({table: [row for _, row in judge.rows(table)] for table in schemas.TABLES})
    rows_of = {table: _by_document(judge, table) for table in ("passages", "mentions", "sections")}
    located = _located(judge)
    for source_id, document in documents.items():
        if only and source_id not in only.documents:
            continue
        found, sections = by_document[source_id], rows_of["sections"].get(source_id, [])
        passages = _in_order(outcome, "passages", rows_of["passages"].get(source_id, []))
        _check_tiles(outcome, document, passages)
        document = document.with_paragraphs(_paragraphs(passages))
        sentences = {
            span
            for p in document.paragraphs
            for span in sentence_spans(document.text, p.start, p.end, document.language)
        }
        misplaced = _misplaced(document.text, passages, tuple(row["title"] for _, row in sections if row["title"]))
        for number, row in passages:
            claims = claims_of(_span(row, "passage"), found)
            problems = [*misplaced.get(number, []), *_passage_problems(document, found, sentences, claims, row)]
            _count(outcome, "passages", number, row, "sentences accounted for", problems)
            used += use_rows("passage_id", row["passage_id"], claims)
        mentions = _in_order(outcome, "mentions", rows_of["mentions"].get(source_id, []))
        users = {number: users_of(_mention(row), found) for number, row in mentions}
        _check_scan(outcome, document, mentions, users)
        for number, row in mentions:
            used += use_rows("mention_id", row["mention_id"], users[number])
        _check_locators(outcome, document, located.get(source_id, []))
        _check_sections(outcome, document, sections)
    _check_uses(judge, used)
    _check_words(judge, package)
    return outcome


def check_words(package: Package) -> Outcome:
    """What of this check is about sentences alone, for tables that are not whole yet."""
    outcome = Outcome(NAME)
    _check_words(Judge(outcome, package), package)
    return outcome


def _check_words(judge: Judge, package: Package) -> None:
    """The words that claim something, and the reasons for which something is set aside."""
    check_claim_words(judge, package)
    check_reasons(judge, package, package.documents)
    judge.tell_overruled()


def _by_document(judge: Judge, table: str) -> dict[str, list[tuple[int, Cells]]]:
    """The rows of a table with their row numbers in the file, by document."""
    found: dict[str, list[tuple[int, Cells]]] = {}
    for number, row in judge.rows(table):
        found.setdefault(row["source_id"], []).append((number, row))
    return found


def _check_uses(judge: Judge, used: list[Row]) -> None:
    """Which record uses what: the rows are those that the words cited give, no more and no fewer."""
    expected = {row["use_id"]: {name: cell or "" for name, cell in row.items()} for row in used}
    outcome = judge.outcome
    for number, row in judge.rows("uses"):
        agrees = expected.pop(row["use_id"], None) == row
        outcome.count("uses agree", agrees)
        if not agrees:
            problem = "the record does not use this, by the words that are cited for it"
            key = row["use_id"]
            outcome.findings.append(Finding(NAME, "uses", number, key, "record_id", row["record_id"], problem, RENEW))
    for missing in expected.values():
        outcome.count("uses agree", False)
        problem = f"the use of {missing['passage_id'] or missing['mention_id']} by {missing['record_id']} is missing"
        outcome.findings.append(Finding(NAME, "uses", None, None, None, None, problem, RENEW))


def _check_sections(outcome: Outcome, document: Document, rows: list[tuple[int, Cells]]) -> None:
    """The sections are those of the passages, each from its first word to its last."""
    paragraphs: dict[str, list[Paragraph]] = {}
    for paragraph in document.paragraphs:
        paragraphs.setdefault(paragraph.section, []).append(paragraph)
    paragraphs.pop("", None)
    for number, row in rows:
        inside = paragraphs.pop(row["section"], [])
        agrees = bool(inside) and row == {
            "source_id": document.source_id,
            "section": row["section"],
            "title": document.slice(inside[0].start, inside[0].end) if inside[0].number == 0 else "",
            "section_start": str(inside[0].start),
            "section_end": str(inside[-1].end),
        }
        outcome.count("sections agree", agrees)
        if not agrees:
            problem = "the passages of this section stand elsewhere, or under another heading"
            key, section = row["source_id"], row["section"]
            outcome.findings.append(Finding(NAME, "sections", number, key, "section", section, problem, RENEW))
    for section in paragraphs:
        outcome.count("sections agree", False)
        problem = f"the section {section} of {document.source_id}, which passages name, is missing"
        outcome.findings.append(Finding(NAME, "sections", None, None, None, None, problem, RENEW))


def _in_order(outcome: Outcome, table: str, rows: list[tuple[int, Cells]]) -> list[tuple[int, Cells]]:
    """The rows of a document in the order of the text, but for those that stand nowhere, which are told."""
    what = table.removesuffix("s")
    found = []
    for number, row in rows:
        ends = row[f"{what}_start"], row[f"{what}_end"]
        if all(offset(end) is not None for end in ends):
            found.append((number, row))
        else:
            problem = f"the offsets {shortened(ends[0])!r} and {shortened(ends[1])!r} are not whole numbers"
            _report(outcome, table, number, row, f"{what}_start", problem)
    return sorted(found, key=lambda pair: int(pair[1][f"{what}_start"]))


def _span(row: Cells, what: str) -> Span:
    return int(row[f"{what}_start"]), int(row[f"{what}_end"])


def _mention(row: Cells) -> Mention:
    start, end = _span(row, "mention")
    return Mention(kind=row["kind"], start=start, end=end)


def _count(
    outcome: Outcome, table: str, number: int, row: Cells, counted: str, problems: list[tuple[str, str]]
) -> None:
    outcome.count(counted, not problems)
    for field, problem in problems:
        _report(outcome, table, number, row, field, problem)


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


def _misplaced(
    text: str, passages: list[tuple[int, Cells]], headings: tuple[str, ...]
) -> dict[int, list[tuple[str, str]]]:
    """By row number, what is wrong with section and paragraph.

    A paragraph is a line, with the lines behind it that begin in lower case; paragraphs are counted within a section,
    from 1, or from 0 where a heading opens it.
    """
    wrong: dict[int, list[tuple[str, str]]] = {}
    before: Cells = {"section": "\0", "paragraph": "", "passage_end": "0"}
    seen = set()
    for number, row in passages:
        start, opens = int(row["passage_start"]), row["section"] != before["section"]
        same = not opens and row["paragraph"] == before["paragraph"]
        continues = "\n" not in text[int(before["passage_end"]) : start] or (same and text[start : start + 1].islower())
        counted = "1" if opens else _next(before["paragraph"])
        expected = "0" if headings and text.startswith(headings, start) else counted
        if same and not continues:
            problem = ("paragraph", "is in the paragraph of the sentence before it, but on a line of its own")
        elif not same and continues and before["paragraph"]:
            problem = ("section" if opens else "paragraph", "continues the paragraph before it")
        elif opens and row["section"] in seen:
            problem = ("section", "stands apart from the rest of its section")
        elif not same and row["paragraph"] != expected:
            problem = ("paragraph", f"should be {expected}: paragraphs are counted within a section, a heading is 0")
        else:
            problem = None
        if problem:
            wrong[number] = [problem]
        seen.add(row["section"])
        before = row
    return wrong


def _next(paragraph: str) -> str:
    number = offset(paragraph)
    return "" if number is None else str(number + 1)


def _passage_problems(
    document: Document, found: Uses, sentences: set[Span], claims: list[Using], row: Cells
) -> list[tuple[str, str]]:
    span = _span(row, "passage")
    problems = []
    if row["passage_id"] != f"{document.source_id}.{span[0]}":
        problems.append(("passage_id", "is not document and offset"))
    if document.slice(*span) != row["passage"]:
        problems.append(("passage", _other_words(document, span, row["passage"])))
    if span not in sentences:
        problems.append(("passage", "is not one sentence"))
    if row["disposition"] == "context" and not supported_by(span, found):
        problems.append(("disposition", "is “context”, and nothing cites the sentence"))
    if (row["disposition"] == "extracted") != bool(claims):
        problems.append(("disposition", "is “extracted” exactly where a claim quotes the sentence"))
    if (row["disposition"] == "extracted") == bool(row["reason"]):
        problems.append(("reason", "stands exactly where nothing was extracted"))
    return problems


def _check_scan(
    outcome: Outcome,
    document: Document,
    rows: list[tuple[int, Cells]],
    users: dict[int, list[Using]],
) -> None:
    """The mentions of a document are those that the scan finds, no more and no fewer."""
    paragraphs = [(paragraph.start, paragraph.end) for paragraph in document.paragraphs]
    scanned = {
        (mention.kind, mention.start, mention.end): mention
        for mention in scan(document.text, paragraphs, document.language)
    }
    for number, row in rows:
        mention = scanned.pop((row["kind"], *_span(row, "mention")), None)
        problems = _mention_problems(document, mention, users[number], row)
        _count(outcome, "mentions", number, row, f"{row['kind']}s accounted for", problems)
    for mention in scanned.values():
        outcome.count(f"{mention.kind}s accounted for", False)
        words = document.slice(mention.start, mention.end)
        place = f"{document.source_id} {_place(document, (mention.start, mention.end))}"
        problem = f"the {mention.kind} “{words}” in {place} is missing"
        outcome.findings.append(Finding(NAME, "mentions", None, None, None, None, problem, AGAIN))


def _mention_problems(
    document: Document, mention: Mention | None, users: list[Using], row: Cells
) -> list[tuple[str, str]]:
    if mention is None:
        return [("mention", "the scan finds no such thing there")]
    problems = []
    if row["mention_id"] != f"{document.source_id}.{mention.kind}.{mention.start}":
        problems.append(("mention_id", "is not document, kind and offset"))
    if document.slice(mention.start, mention.end) != row["mention"]:
        problems.append(("mention", _other_words(document, (mention.start, mention.end), row["mention"])))
    if (row["disposition"] == "used") != bool(users):
        told = ", ".join(record_id for _, record_id in users) or "no record"
        problems.append(("disposition", f"is “used” exactly where a record cites it, and {told} does"))
    if (row["disposition"] == "used") == bool(row["reason"]):
        problems.append(("reason", "stands exactly where the mention is set aside"))
    return problems


def _located(judge: Judge) -> dict[str, list[Located]]:
    """Every place that a row names, by the document that it is in."""
    found: dict[str, list[Located]] = {}
    for table in schemas.TABLES:
        for column in (name for name in LOCATORS if name in schemas.fields(table)):
            source, *ends = LOCATORS[column] if table != "names" else LOCATOR_OF_A_NAME
            for number, row in judge.rows(table):
                start, end = offset(row[ends[0]]), offset(row[ends[1]])
                if start is not None and end is not None:
                    found.setdefault(row[source], []).append((table, number, row, column, (start, end)))
    return found


def _check_locators(outcome: Outcome, document: Document, located: list[Located]) -> None:
    """The places that rows name are those of their words."""
    for table, number, row, column, span in located:
        place = _place(document, span)
        outcome.count("locators agree", row[column] == place)
        if row[column] != place:
            key = row[schemas.primary_key(table)]
            problem, remedy = f"the words stand in {place or 'no passage'}", RENEW
            outcome.findings.append(Finding(NAME, table, number, key, column, row[column], problem, remedy))


def _other_words(document: Document, span: Span, words: str) -> str:
    difference = told_apart(document.slice(*span), words, ("the document", "the cell"))
    return f"the document has other words at these offsets{difference and f': {difference}'}"


def _place(document: Document, span: Span) -> str:
    try:
        return document.locator(*span)
    except DataError:
        return ""


def _paragraphs(passages: list[tuple[int, Cells]]) -> list[Paragraph]:
    """The paragraphs of a document, from its passages."""
    found: list[Paragraph] = []
    for (section, paragraph), rows in groupby(passages, lambda pair: (pair[1]["section"], pair[1]["paragraph"])):
        spans = [_span(row, "passage") for _, row in rows]
        counted = offset(paragraph)
        found.append(Paragraph(section, -1 if counted is None else counted, spans[0][0], max(end for _, end in spans)))
    return found
