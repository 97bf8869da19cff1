"""Sentences of the documents, each once, with the claims that rest on it, as escaped HTML."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

import schemas
from dashboard.queries import short_names
from dashboard.server.addresses import in_document, permalink
from dashboard.text.claim import Claim, cell
from dashboard.text.dates import spoken
from dashboard.text.headlines import said
from dashboard.text.labels import code

#: A claim with the table that it is from.
InTable = tuple[str, Claim]
#: The columns with the words of a claim; of a claim that has none of them the whole quotation is marked.
WORDS = ("statement", "count_text", "outcome_text", "movement_text")


def listing(claims: Sequence[InTable]) -> str:
    """Sentences in the order of their first claims, each with all claims that rest on it; nothing for none."""
    return f'<div class="sentences">{_sentences(claims)}</div>' if claims else ""


def grouped(groups: Mapping[str, Sequence[InTable]]) -> str:
    """The same under headings, which are HTML, each with how many claims are under it."""
    told = "".join(
        f"<h3>{heading} <small>{len(claims)}</small></h3>{_sentences(claims)}" for heading, claims in groups.items()
    )
    return f'<div class="sentences">{told}</div>' if told else ""


def _sentences(claims: Sequence[InTable]) -> str:
    together: dict[tuple[str, str], list[InTable]] = {}
    for table, row in claims:
        together.setdefault((row["source_id"], row["sentence"] or row["quote"]), []).append((table, row))
    return "".join(map(_sentence, together.values()))


def claimant(table: str, row: Claim) -> str:
    """The actor whose claim it is."""
    return str(cell(row, schemas.claimant_field(table)))


def account(table: str, row: Claim) -> str:
    """Whose claim it is, in which voice, and who reports it where that is neither the claimant nor the publisher."""
    names = short_names.actors()
    whose, reporter = claimant(table, row), row["reported_by"]
    told = f"{names[whose]} ({code(table, 'voice', row['voice'])})"
    return told if reporter in (whose, row["publisher_id"]) else f"{told}, as reported by {names[reporter]}"


def marked(sentence: str, words: Sequence[str]) -> str:
    """A sentence with some of its words marked: those that stand in it once."""
    begun = sorted((sentence.index(each), each) for each in set(words) if sentence.count(each) == 1)
    parts, end = [], 0
    for start, each in begun:
        if start + len(each) > end:
            parts.append(escape(sentence[end:start]))
            parts.append(f"<mark>{escape(sentence[max(start, end) : start + len(each)])}</mark>")
            end = start + len(each)
    return "".join([*parts, escape(sentence[end:])])


def _sentence(claims: Sequence[InTable]) -> str:
    """One sentence: whose, where and when, its words, and what each claim says that rests on it."""
    _, first = claims[0]
    accounts = list(dict.fromkeys(account(*claim) for claim in claims))
    whose = f"<strong>{escape(accounts[0])}</strong> · " if len(accounts) == 1 else ""
    where = f"{short_names.documents()[first['source_id']]}, {first['locator']}"
    resting = "".join(_claim(table, row, named=len(accounts) > 1) for table, row in claims)
    return f"""
        <article class="sentence">
        <p class="where">{whose}{escape(where)} · <a href="{in_document(first["record_id"])}">Open in document</a></p>
        <blockquote>{marked(first["sentence"] or first["quote"], list(_words(claims)))}</blockquote>
        <ul>{resting}</ul>
        </article>"""


def _words(claims: Sequence[InTable]) -> Iterator[str]:
    for _, row in claims:
        words = [str(row.get(column)) for column in WORDS if row.get(column)]
        yield from words or [row["quote"]]


def _claim(table: str, row: Claim, *, named: bool) -> str:
    """What a claim says, `named` with whose it is, and its footnote to take away."""
    record = row["record_id"]
    whose = f" claimed by {escape(account(table, row))}" if named else ""
    when = f" · {escape(spoken(row['date_edtf']))}" if row["date_edtf"] else ""
    return f"""
        <li class="citation brief" id="{escape(record)}">
        <a href="{permalink(record)}">{escape(_said(table, row))}</a>{whose}{when} ·
        <button type="button" class="copy">Copy footnote</button>
        <details><summary>Footnote</summary><p class="footnote">{escape(row["footnote"])}</p></details>
        </li>"""


def _said(table: str, row: Claim) -> str:
    """What a claim says, where it is known whose it is: of a statement, to whom, and on what."""
    if table != "statements":
        return said(table, row)
    addressee = row["addressee_id"]
    to = f" to {short_names.actors()[addressee]}" if addressee else ""
    return f"Statement{to} on {code(table, 'topic', row['topic'])}"
