"""Quotations and printed words are whole: none is cut out of a phrase, or runs into a sentence that it does not quote.

A part of the check on evidence. The word next to printed words may belong to them only where another cell of the row is
cited with it: in "150 civilian lives" the count, the people and the outcome share one phrase.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import schemas
from schemas.full_stop import without_full_stop
from schemas.rows import Cells, Span
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.documents.quotations import span_in
from scripts.reading.edges import article_before, cut_at_end, cut_at_start, left_out, told_how
from scripts.reading.movements import movements
from scripts.reading.outcomes import outcomes

WHOLE, QUOTED = "printed phrases are whole", "quotations begin and end with their phrases"
REMEDY = "take the whole phrase, or overrule the reader with a reason"
#: Cells of printed words whose beginning is not that of a phrase: of a name people print a part. Of a role or an
#: agreement the word before that describes it is a part: "French President", "strategic partnership".
NAMED = {"actors": ("name",), "events": ("name",), "names": ("name",)}
#: Cells that are no phrases: the title of a document, what its publisher says of using it, a number before its noun.
NO_PHRASES = ("title", "date_printed", "reuse_terms", "count_text")
#: Cells of places, which a possessive tells apart: "their historical lands".
PLACES = ("origin", "destination", "place")
#: Cells of places that an article belongs to, as to a name: "the South Caucasus".
WITH_ARTICLE = ("origin", "destination")
#: Cells of who or what is counted, which go without theirs, so that the same is written in one way.
WITHOUT_ARTICLE = ("population", "measure")
#: So many words of a longer quotation are a piece of it.
A_FEW = 2
#: What reads the words that tell what happened to people.
TOLD: Mapping[str, Callable[[str], frozenset[str]]] = {"outcome_text": outcomes, "movement_text": movements}
#: The readers of cells that may share a phrase with others.
SHARING = ("words", "number", "hedge")
_WORDS = re.compile(r"[\w’'-]+")
#: A mark that parts words from what follows; the full stop of an abbreviation is none.
_STRAY_MARK = re.compile(r"[,;:“(]\Z|(?<=[a-z\d]{3})\.\Z|\A[”)]|\A“[^”]*\Z|\A[^“]*”\Z")


def check_edges(judge: Judge, places: Places) -> None:
    """The edges of every quotation, and of every cell of printed words."""
    for table in schemas.TABLES:
        fields = schemas.fields(table)
        sides = ["", "_a", "_b"] if table != "evidence" else []
        sides = [side for side in sides if f"quote{side}_start" in fields]
        printed = [
            name
            for name in schemas.stated_fields(table)
            if fields[name]["readAs"] == "words" and name not in NO_PHRASES
        ]
        for number, row in judge.rows(table):
            for side in sides:
                if row[f"quote{side}"]:
                    _check_quotation(judge, places, table, number, row, side)
            for name in filter(row.get, printed):
                if name != "statement" and (mark := _STRAY_MARK.search(row[name])):
                    judge.tell_fact(WHOLE, table, number, row, name, [f"it ends with “{mark[0]}”"], REMEDY)
                if name in WITHOUT_ARTICLE and (article := article_before(row[name])):
                    problem = f"it begins with the article “{article}”"
                    judge.tell_fact(WHOLE, table, number, row, name, [problem], "begin it with the word behind")
                spans = list(_printed(places, table, row, name))
                faults = {fault for span in spans for fault in _faults(places, table, row, name, span)}
                judge.tell_meaning(WHOLE, table, number, row, name, sorted(faults), REMEDY)


def _check_quotation(judge: Judge, places: Places, table: str, number: int, row: Cells, side: str) -> None:
    quoted = places.of(row, side)
    if quoted is None:
        return
    source_id, words = row[f"source_id{side}"], row[f"quote{side}"]
    before, behind = places.around(source_id, quoted.span)
    parts = [left_out(before, words, behind), cut_at_start(before, words, articles=True), cut_at_end(words, behind)]
    faults = [f"“{part}” belongs to it" for part in dict.fromkeys(filter(None, parts))]
    if side and before.strip() and without_full_stop(words) != words:
        faults.append("“.” is the sentence's, of which it is a part")
    for sentence in places.sentences(source_id, quoted.span):
        inside = _WORDS.findall(quoted.text[max(sentence[0], quoted.span[0]) : min(sentence[1], quoted.span[1])])
        if len(inside) == 1 < len(_WORDS.findall(quoted.text[slice(*sentence)])):
            faults.append(f"of one sentence it has the word “{inside[0]}” only")
    for marked in places.quotations(source_id, quoted.span):
        inside = _WORDS.findall(quoted.text[max(marked[0], quoted.span[0]) : min(marked[1], quoted.span[1])])
        if len(inside) <= A_FEW < len(_WORDS.findall(quoted.text[slice(*marked)])):
            faults.append(f"of words in quotation marks it has “{' '.join(inside)}” only")
    judge.tell_meaning(QUOTED, table, number, row, f"quote{side}", faults, REMEDY)


def _printed(places: Places, table: str, row: Cells, name: str) -> Iterator[tuple[str, Span]]:
    """Where the words of a cell stand: in what is cited for it, a statement in its quotation."""
    if name == "statement":
        quoted = places.of(row)
        spans = [(row["source_id"], quoted.span)] if quoted else []
    else:
        spans = [(one.source_id, one.span) for one in places.cited(table, row) if one.field == name]
    for source_id, span in spans:
        found = span_in(places.text(source_id), row[name], span)
        if found:
            yield source_id, found


def _faults(places: Places, table: str, row: Cells, name: str, where: tuple[str, Span]) -> Iterator[str]:
    source_id, (start, end) = where
    before, behind = places.around(source_id, (start, end))
    fields = schemas.fields(table)
    others = [
        one.span
        for one in places.cited(table, row)
        if one.field != name and one.source_id == source_id and _may_share(name, one.field, fields.get(one.field, {}))
    ]
    whole = name not in NAMED.get(table, ())
    lacking = (
        cut_at_start(before, row[name], articles=name == "statement" or name in WITH_ARTICLE, owners=name in PLACES)
        if whole
        else None
    )
    if lacking and not any(first < start - 1 <= last for first, last in others):
        yield f"“{lacking}” before it belongs to it"
    if name in TOLD and (how := told_how(before)) and not any(first < start - 1 <= last for first, last in others):
        yield f"“{how}” before it belongs to it"
    if name in TOLD and (more := _told_with(TOLD[name], row[name], before, behind)):
        yield f"“{more}” belongs to it: without it the words tell nothing"
    lacking = cut_at_end(row[name], behind)
    called = name == "role" and lacking is not None and lacking[0].isupper()  # a name follows
    if lacking and not called and not any(first <= end + 1 < last for first, last in others):
        yield f"“{lacking}” belongs to it"


def _told_with(reads: Callable[[str], frozenset[str]], words: str, before: str, behind: str) -> str | None:
    """The word beside words that tell nothing of what happened, and tell it with that word."""
    beside = re.search(r"[\w’'-]+(?= \Z)", before), re.match(r"[\w’'-]+", behind.lstrip())
    longer = (f"{{}} {words}", f"{words} {{}}")
    for word, together in zip(beside, longer, strict=True):
        if word and not reads(words) and reads(together.format(word[0])):
            return word[0]
    return None


def _may_share(name: str, field: str, about: Mapping[str, Any]) -> bool:
    """Whether the words next to a cell may be another cell's: a statement stands behind who speaks."""
    return field == "speaker_id" if name == "statement" else about.get("readAs") in SHARING
