"""Sentences of the documents, each once, with the claims that rest on it, as escaped HTML."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import islice
from textwrap import shorten

import schemas
from dashboard.queries import short_names
from dashboard.server.addresses import in_document, on_page
from dashboard.text.claim import Claim, cell
from dashboard.text.dates import spoken
from dashboard.text.headlines import said
from dashboard.text.labels import code

#: A claim with the table that it is from.
InTable = tuple[str, Claim]
#: Letters of a statement in a line, and where it is to be told apart from others of its sentence.
SHORT, LONGER = 90, 240
#: The columns with the words of a claim; of a claim that has none of them the whole quotation is marked.
WORDS = ("statement", "count_text", "outcome_text", "movement_text")


def listing(claims: Sequence[InTable], *, brief: bool = False) -> str:
    """Sentences in the order of their first claims, each with all claims that rest on it; nothing for none. Where it is
    `brief`, a line for each claim leads to where its sentence and its footnote are.
    """
    return f'<div class="sentences">{_told(claims, brief=brief)}</div>' if claims else ""


def bare(claims: Sequence[InTable], at_most: int = 1) -> str:
    """The first sentences without what rests on them."""
    first = islice(_by_sentence(claims), at_most)
    return f'<div class="sentences">{"".join(_sentence(own) for own in first)}</div>'


def grouped(groups: Mapping[str, Sequence[InTable]], *, brief: bool = False) -> str:
    """The same as the listing under headings, which are HTML, each with how many claims are under it."""
    told = "".join(
        f"<h3>{heading} <small>{len(claims)}</small></h3>{_told(claims, brief=brief)}"
        for heading, claims in groups.items()
    )
    return f'<div class="sentences">{told}</div>' if told else ""


def claimant(table: str, row: Claim) -> str:
    """The actor whose claim it is."""
    return str(cell(row, schemas.claimant_field(table)))


def sentence_of(claim: InTable) -> tuple[str, str]:
    """The document of a claim and its sentence there."""
    _, row = claim
    return row["source_id"], row["sentence"] or row["quote"]


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


def _told(claims: Sequence[InTable], *, brief: bool) -> str:
    if brief:
        return f"<ul>{''.join(_line(table, row) for table, row in claims)}</ul>"
    return "".join(_sentence(own, _resting(own)) for own in _by_sentence(claims))


def _line(table: str, row: Claim) -> str:
    """What a claim says, in short, whose it is, and when it is said to have been."""
    record = row["record_id"]
    when = f" · {escape(spoken(row['date_edtf']))}" if row["date_edtf"] else ""
    said = _in_words(table, row, SHORT)
    return (
        f'<li class="citation brief" id="{escape(record)}"><a href="{on_page(table, record)}">{escape(said)}</a>'
        f" {escape(account(table, row))}{when}</li>"
    )


def _by_sentence(claims: Sequence[InTable]) -> Iterable[list[InTable]]:
    together: dict[tuple[str, str], list[InTable]] = {}
    for table, row in claims:
        together.setdefault(sentence_of((table, row)), []).append((table, row))
    return together.values()


def _sentence(claims: Sequence[InTable], below: str = "") -> str:
    """One sentence: whose, where, and its words; what is told `below` it."""
    _, first = claims[0]
    accounts = _accounts(claims)
    whose = f"<strong>{escape(accounts[0])}</strong> · " if len(accounts) == 1 else ""
    where = f"{short_names.documents()[first['source_id']]}, {first['locator']}"
    return f"""
        <article class="sentence">
        <p class="where">{whose}{escape(where)}<span class="ways">
        · <a href="{in_document(first["record_id"])}">Open in document</a></span></p>
        <blockquote>{marked(first["sentence"] or first["quote"], list(_words(claims)))}</blockquote>
        {below}
        </article>"""


def _resting(claims: Sequence[InTable]) -> str:
    """What each claim says that rests on a sentence, with whose it is where they are not all of one, and with its words
    where others would be told alike.
    """
    named = len(_accounts(claims)) > 1
    told = Counter(_said(*claim) for claim in claims)
    said = [_in_words(*claim, LONGER) if told[_said(*claim)] > 1 else _said(*claim) for claim in claims]
    return f"<ul>{''.join(_claim(*claim, each, named=named) for claim, each in zip(claims, said, strict=True))}</ul>"


def _accounts(claims: Sequence[InTable]) -> list[str]:
    return list(dict.fromkeys(account(*claim) for claim in claims))


def _words(claims: Sequence[InTable]) -> Iterator[str]:
    for _, row in claims:
        words = [str(row.get(column)) for column in WORDS if row.get(column)]
        yield from words or [row["quote"]]


def _claim(table: str, row: Claim, said: str, *, named: bool) -> str:
    """What a claim says, in short as `said`, `named` with whose it is, and its footnote to take away."""
    record = row["record_id"]
    whose = f" claimed by {escape(account(table, row))}" if named else ""
    when = f" · {escape(spoken(row['date_edtf']))}" if row["date_edtf"] else ""
    return f"""
        <li class="citation brief" id="{escape(record)}">
        <a href="{on_page(table, record)}">{escape(said)}</a>{whose}{when}
        <details><summary>Footnote</summary><p class="footnote">{escape(row["footnote"])}</p>
        <button type="button" class="copy">Copy footnote</button></details>
        </li>"""


def _in_words(table: str, row: Claim, letters: int) -> str:
    """What a claim says, of a statement with its first words."""
    words = shorten(row.get("statement") or "", letters, placeholder=" …")
    return f"{_said(table, row)}: “{words}”" if words else _said(table, row)


def _said(table: str, row: Claim) -> str:
    """What a claim says, where it is known whose it is: of a statement, to whom, and on what."""
    if table != "statements":
        return said(table, row)
    addressee = row["addressee_id"]
    to = f" to {short_names.actors()[addressee]}" if addressee else ""
    return f"Statement{to} on {code(table, 'topic', row['topic'])}"
