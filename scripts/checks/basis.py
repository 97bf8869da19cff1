"""Evidence is tied to its row: where the words of a cell lie is computed, and compared with what is said of them.

`stated` where they lie inside the row's quotation, `context` where they lie outside, `derived` for a date in relative
words or with an open end. The words of a figure are one span inside the quotation, and are read as one figure there.
"""

from collections.abc import Iterator, Mapping

import schemas
from schemas.rows import Cells, Span
from schemas.whole_numbers import offset
from scripts.checks.finding import Finding, Outcome
from scripts.checks.judge import Judge
from scripts.documents.document import Document, collapsed
from scripts.documents.quotations import stands_in
from scripts.package.package import Package
from scripts.reading import Figure, find_dates, find_figures, is_read

TIED, DATED, WHOLE = (
    "bases of evidence computed again",
    "bases of dates computed again",
    "figures read in their quotation",
)
REMEDY = "cite the words where they stand, and build the package again"
#: The cells whose words are part of the row's own quotation.
INSIDE = ("count", "qualifier", "count_text", "outcome_text", "movement_text", "statement")
#: The basis of evidence that words of a document are cited with.
CITED = ("stated", "context", "derived")
Key = tuple[str, str]


def check_basis(judge: Judge, package: Package, documents: Mapping[str, Document]) -> None:
    """Every basis of evidence and of a date, and every figure, against the quotation of its row."""
    cited: dict[Key, list[tuple[int, Cells]]] = {}
    for number, row in judge.rows("evidence"):
        if row["basis"] in CITED:
            cited.setdefault((row["table_name"], row["record_id"]), []).append((number, row))
    agreements = {row["agreement_id"]: row for row in package.tables["agreements"]}
    for table in schemas.TABLES:
        for number, row in judge.rows(table):
            key = row[schemas.primary_key(table)]
            home = agreements.get(row["agreement_id"], {}) if table == "agreement_parties" else row
            evidence = cited.get((table, key), [])
            if evidence and table != "evidence":
                _check_row(judge, table, number, row, _quotation(table, home, documents), evidence)
            if row.get("qualifier") and "count_text" in row and is_read(judge.language(row)):
                _check_figure(judge, table, number, row, [each for _, each in evidence], documents)


def _quotation(table: str, row: Cells, documents: Mapping[str, Document]) -> tuple[str, Span] | None:
    """The document and the span that a row rests on: of a source the whole document."""
    source = row.get("source_id", "")
    if table == "sources":
        return (source, (0, len(documents[source].text))) if source in documents else None
    span = offset(row.get("quote_start", "")), offset(row.get("quote_end", ""))
    return None if None in span or source not in documents else (source, (span[0] or 0, span[1] or 0))


def _check_row(
    judge: Judge,
    table: str,
    number: int,
    row: Cells,
    quotation: tuple[str, Span] | None,
    evidence: list[tuple[int, Cells]],
) -> None:
    if quotation is None:
        return
    relative = row.get("date_basis") == "derived"
    for line, words in evidence:
        inside = _inside(words, quotation)
        basis = "derived" if words["field"] == "date_edtf" and relative else ("stated" if inside else "context")
        outside = words["field"] in INSIDE and not inside
        judge.outcome.count(TIED, words["basis"] == basis and not outside)
        if outside:
            problem = f"the words for {words['field']} lie outside of the row's quotation"
            _tell(judge.outcome, "evidence", line, words["evidence_id"], "quote_start", words["quote"], problem)
        elif words["basis"] != basis:
            problem = (
                f"the words lie {'inside' if inside else 'outside of'} the row's quotation, so the basis is {basis}"
            )
            _tell(judge.outcome, "evidence", line, words["evidence_id"], "basis", words["basis"], problem)
    if row.get("date_edtf") and row["date_basis"] != "external" and is_read(judge.language(row)):
        dating = [words for _, words in evidence if words["field"] == "date_edtf"]
        basis = _date_basis(row, dating, quotation, judge.language(row))
        faults = [] if row["date_basis"] == basis else [f"by the words that are cited it is {basis}"]
        judge.tell(DATED, table, number, row, "date_basis", faults, f'enter date_basis="{basis}", or cite other words')


def _date_basis(row: Cells, dating: list[Cells], quotation: tuple[str, Span], code: str) -> str:
    relative = any(mention.relative for words in dating for mention in find_dates(words["quote"], code))
    if relative or ".." in row["date_edtf"]:
        return "derived"
    return "stated" if all(_inside(words, quotation) for words in dating) else "context"


def _inside(words: Cells, quotation: tuple[str, Span]) -> bool:
    source, (start, end) = quotation
    first, last = offset(words["quote_start"]), offset(words["quote_end"])
    return words["source_id"] == source and first is not None and last is not None and start <= first < last <= end


def _check_figure(
    judge: Judge, table: str, number: int, row: Cells, evidence: list[Cells], documents: Mapping[str, Document]
) -> None:
    """Count, hedge and printed words are one figure, as it is read in the quotation with what stands around it."""
    spans = {
        (words["quote_start"], words["quote_end"])
        for words in evidence
        if words["field"] in ("count", "qualifier", "count_text")
    }
    problem = _figure_fault(row, spans, documents)
    judge.tell(WHOLE, table, number, row, "count_text", [problem] if problem else [], REMEDY)


def _figure_fault(row: Cells, spans: set[tuple[str, str]], documents: Mapping[str, Document]) -> str | None:
    if len(spans) != 1:
        return f"its count, qualifier and printed words are cited from {len(spans)} places, and are one figure"
    start, end = offset(row["quote_start"]), offset(row["quote_end"])
    first, last = (offset(edge) for edge in next(iter(spans)))
    document = documents.get(row["source_id"])
    if document is None or None in (start, end, first, last):
        return None  # the check on quotations tells it
    words = collapsed(document.text[first:last])
    if row["count_text"] != words and stands_in(row["count_text"], words):
        return f"the words cited for the figure are “{words}”, and these are a part of them"
    if row["qualifier"] == "between" and (fault := _ends_fault(row, words, document.language)):
        return fault
    if fault := _more_than_the_figure(row, words, document.language):
        return fault
    alone, there = (
        [(figure.count, figure.qualifier) for figure in figures]
        for figures in (
            find_figures(words, document.language),
            _figures_at(document, (start or 0, end or 0), (first or 0, last or 0)),
        )
    )
    # "five years later" is a distance in time there, and a number of years by itself.
    if not there or there == alone:
        return None
    told = ", ".join(f"{count or 'no number'}, {qualifier}" for count, qualifier in there)
    return f"in the quotation, with what stands around them, these words read {told}"


def _more_than_the_figure(row: Cells, words: str, code: str) -> str | None:
    """Of a number its printed words are the number and its hedge, and no noun: "4", not "4 people"; but "44-day"."""
    figures = list(find_figures(words, code))
    if not row["count"] or len(figures) != 1 or figures[0].qualifier != row["qualifier"]:
        return None
    more = (words[: figures[0].start] + words[figures[0].end :]).strip()
    return f"“{more}” is no part of the figure “{figures[0].text}”" if more and not more.startswith("-") else None


def _ends_fault(row: Cells, words: str, code: str) -> str | None:
    """Of a range both ends are read again."""
    read = [(str(figure.low), str(figure.high)) for figure in find_figures(words, code) if figure.low is not None]
    if read == [(row["count_low"], row["count_high"])]:
        return None
    told = " and ".join(f"{low} to {high}" for low, high in read) or "no two numbers"
    return f"its words read {told}, and not {row['count_low']} to {row['count_high']}"


def _figures_at(document: Document, quotation: Span, span: Span) -> Iterator[Figure]:
    """The figures of a quotation that share words with a span."""
    flat = "".join(" " if character.isspace() else character for character in document.text[slice(*quotation)])
    for figure in find_figures(flat, document.language):
        if quotation[0] + figure.start < span[1] and span[0] < quotation[0] + figure.end:
            yield figure


def _tell(outcome: Outcome, table: str, number: int, key: str, column: str, value: str, problem: str) -> None:
    outcome.findings.append(Finding(outcome.check, table, number, key, column, value, problem, REMEDY))
