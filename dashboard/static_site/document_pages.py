"""A page for each document: whole, what rows quote marked, and beside each paragraph the rows that rest on it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from textwrap import shorten

import schemas
from dashboard.markup import coverage, document_choice, document_heading, overview, standing
from dashboard.markup.document import LETTERS, Reader, sentence_anchor
from dashboard.queries import claims, documents, short_names
from dashboard.server.addresses import on_page
from dashboard.static_site.page import Page, question, title
from dashboard.text import headlines, labels
from dashboard.text.claim import Claim
from schemas.rows import Row

#: How the place of the rows on a sentence is called; where the sentence begins follows.
ROWS = "rows-"
#: Words by which a sentence is known again beside it.
FIRST_WORDS = 6
#: Letters of a statement beside its sentence.
WORDS = 90


def pages() -> Iterator[Page]:
    """The pages, and the one that leads to them."""
    names = short_names.documents()
    yield Page("documents.html", title("documents"), question("documents"), _list(names))
    records = documents.records_by_document()
    said = _said(records.values())
    for source in claims.sources():
        inside = _inside(source, records[source["source_id"]], said)
        yield Page(f"documents/{source['source_id']}.html", source["short_title"], question("documents"), inside)


def _list(names: Mapping[str, str]) -> str:
    chosen = coverage.choice(names, "", lambda source: f"documents?document={source}")
    return chosen + overview.perspectives(claims.sources()) + coverage.table(names, "", documents.coverage())


def _inside(source: Row, records: Sequence[Row], said: Mapping[str, str]) -> str:
    source_id = source["source_id"]
    passages = documents.passages(source_id)
    resting = _resting(passages, records)

    def beside(own: Sequence[Row]) -> str:
        told = "".join(_notes(passage, resting[passage["passage_id"]], said) for passage in own)
        return f'<div class="notes">{told}</div>' if told else ""

    whole = Reader(
        documents.text(source_id),
        passages,
        document_choice.spans(records),
        of_piece=lambda piece: f"#{ROWS}{_sentence_at(passages, piece.start)['passage_start']}",
        of_sentence=lambda passage: f"#{ROWS}{passage['passage_start']}",
        resting={passage: len(rows) for passage, rows in resting.items()},
        beside=beside,
    )
    return (
        f"{standing.usage('passages', 'discrepancies')}{document_heading.introduced(source)}{whole.html()}"
        f"{coverage.breakdown(documents.dispositions(source_id))}"
    )


def _resting(passages: Sequence[Row], records: Sequence[Row]) -> dict[str, list[Row]]:
    """Sentence → the rows that quote words of it."""
    found: dict[str, list[Row]] = defaultdict(list)
    for passage in passages:
        start, end = passage["passage_start"], passage["passage_end"]
        found[passage["passage_id"]] = [r for r in records if r["quote_start"] < end and r["quote_end"] > start]
    return found


def _sentence_at(passages: Sequence[Row], place: int) -> Row:
    return next(passage for passage in passages if passage["passage_start"] <= place < passage["passage_end"])


def _notes(passage: Row, rows: Sequence[Row], said: Mapping[str, str]) -> str:
    """The rows on a sentence, each a link to where it is told of."""
    if not rows:
        return ""
    words = passage["passage"].split()
    begins = " ".join(words[:FIRST_WORDS]).strip('“”"') + (" …" if len(words) > FIRST_WORDS else "")
    items = "".join(
        f'<li><span class="tag tag-{row["table_name"]}" data-letter="{LETTERS[row["table_name"]]}"></span>'
        f'<a href="{escape(on_page(row["table_name"], row["record_id"]))}">{escape(said[row["record_id"]])}</a></li>'
        for row in sorted(rows, key=lambda row: list(LETTERS).index(row["table_name"]))
    )
    return (
        f'<div id="{ROWS}{passage["passage_start"]}">'
        f'<p><a href="#{sentence_anchor(passage)}">“{escape(begins)}”</a></p><ul>{items}</ul></div>'
    )


def _words(row: Claim) -> str:
    """The words of a statement, and whose they are: many of a sentence are on the same topic."""
    return f"{row['speaker']}: “{shorten(row['statement'], WORDS, placeholder=' …')}”"


def _said(records: Iterable[Sequence[Row]]) -> dict[str, str]:
    """Record → what it is about."""
    found = {
        row["record_id"]: _words(row) if table == "statements" else headlines.headline(table, row)
        for table in schemas.CLAIM_TABLES
        for row in claims.BY_TABLE[table]({})
    }
    introduced = (row for own in records for row in own if row["table_name"] not in schemas.CLAIM_TABLES)
    return found | {row["record_id"]: f"{labels.table_title(row['table_name'])}: {row['name']}" for row in introduced}
