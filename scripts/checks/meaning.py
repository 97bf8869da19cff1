"""Coded cells and our own sentences, read again from the words of the documents: a part of the check on evidence.

The readers know the words, never the coder's value. Where one cannot tell it says nothing, and the cell counts as not
read; where the value is none of those that it reads, that is a finding, unless the coder overruled it with a reason.
"""

import re
from collections.abc import Callable, Mapping

import schemas
from schemas.rows import Cells
from scripts.checks.judge import Judge
from scripts.checks.places import Places, Quoted
from scripts.documents.quotations import span_in
from scripts.package.package import Package
from scripts.reading.acts import event_modes, event_types
from scripts.reading.agreement_kinds import agreement_kinds
from scripts.reading.agreement_status import statuses, statuses_ruled_out
from scripts.reading.beside import tells_people
from scripts.reading.count_kinds import count_kinds
from scripts.reading.directions import directions, is_located
from scripts.reading.discrepancy_kinds import kinds_ruled_out, kinds_told
from scripts.reading.event_kinds import event_kinds
from scripts.reading.movements import movements
from scripts.reading.names import Names
from scripts.reading.outcomes import outcomes
from scripts.reading.parts import part_told
from scripts.reading.saying import SAYING
from scripts.reading.summaries import act_faults, negation_faults, order_faults, unknown_words, word_faults
from scripts.reading.units import units
from scripts.reading.voices import voices

AGREE, READ = "coded cells agree with their reader", "coded cells could be read by one"
TOLD = "printed words tell what happened to people, and to whom"
OURS = "sentences of ours fit the words they are about"
#: Words of ours about documents, which no document needs to have.
ABOUT_ACTS = "text bulletin item page cannot counted"
_PREPOSITION = re.compile(r"^(?:from|to|into|out of|in)\s+", re.IGNORECASE)
OUR_REMEDY = "say it in the document's words, or overrule the reader with a reason"
TOLD_REMEDY = "take the words that tell it, or say in a note on the code what they mean"
MODES = "modes that the words of an act tell are entered"
MODE_REMEDY = "enter the mode, or say in a note why none fits"
TELLS = "quotations of events at which somebody speaks say so"
#: The kinds of such events.
SPOKEN = ("speech", "interview")
REMEDY = "read the sentence again: correct the cell, or overrule the reader with a reason"


#: What reads the words that tell what happened to people, by table and coded column.
WORDS_FOR: Mapping[tuple[str, str], Callable[[str], frozenset[str]]] = {
    ("casualties", "outcome"): outcomes,
    ("deportations", "movement"): movements,
}
#: The codes that the words of a row allow for a cell; empty where they cannot tell.
Reader = Callable[[Cells, Quoted], frozenset[str]]


def _voice(row: Cells, quoted: Quoted) -> frozenset[str]:
    """Of a statement the voice is that of the words stated."""
    span = span_in(quoted.text, row["statement"], quoted.span) if row.get("statement") else quoted.span
    return voices(quoted.text, *(span or quoted.span), quoted.sentence)


def _status(status: str, sentence: str) -> frozenset[str]:
    """What the sentence tells; where it tells nothing, no status for which it has no word."""
    other = frozenset({f"no word for “{status}”"}) if status in statuses_ruled_out(sentence) else frozenset[str]()
    return statuses(sentence) or other


def _direction(place: str) -> Reader:
    def read(row: Cells, quoted: Quoted) -> frozenset[str]:
        """A place that is left is an origin, one that is gone to a destination."""
        # "From Sutland": the preposition is what the reader reads, and no part of the place.
        read = directions(quoted.words(quoted.sentence), _PREPOSITION.sub("", row[place]))
        return frozenset({row[place]}) if place in read else frozenset(read or {"no movement to or from it"})

    return read


def _words_for(table: str, coded: str) -> Reader:
    return lambda row, _: WORDS_FOR[table, coded](row[f"{coded}_text"])


def _units(counted: str, quote: str) -> frozenset[str]:
    return units(counted, quote.partition(counted)[2]) if counted else frozenset()


READERS: Mapping[tuple[str, str], Reader] = {
    **{place: _words_for(*place) for place in WORDS_FOR},
    ("deportations", "origin"): _direction("origin"),
    ("deportations", "destination"): _direction("destination"),
    ("other_figures", "count_kind"): lambda row, _: count_kinds(row["count_text"]),
    ("other_figures", "unit"): lambda row, _: _units(row["count_text"], row["quote"]),
    ("events", "place"): lambda row, quoted: frozenset(
        {row["place"] if is_located(quoted.words(quoted.sentence), row["place"]) else "no place there"}
    ),
    ("events", "kind"): lambda row, _: event_kinds(row["name"]),
    ("agreements", "kind"): lambda row, _: agreement_kinds(row["name"]),
    ("agreements", "status"): lambda row, quoted: _status(row["status"], quoted.words(quoted.sentence)),
    ("diplomatic_exchanges", "event_type"): lambda _, quoted: event_types(quoted.words(quoted.span)),
    ("diplomatic_exchanges", "event_mode"): lambda row, quoted: event_modes(
        quoted.words(quoted.span), row["event_type"]
    ),
    **{(table, "voice"): _voice for table in schemas.TABLES if "voice" in schemas.fields(table)},
}


def read_again(judge: Judge, package: Package, places: Places, names: Names) -> None:
    """Read every coded cell that has a reader, and every sentence of ours that is about a quotation."""
    for table in schemas.TABLES:
        rows = [*judge.rows(table)]
        readers = {column: reader for (of, column), reader in READERS.items() if of == table}
        coded = [name for name, field in schemas.fields(table).items() if field["support"] == "coded"][1:]
        read_in_rows = _read(readers, rows, places)
        for number, row in rows:
            read = read_in_rows.get(number, {})
            for column in coded if "quote_start" in row else []:
                if row[column]:
                    judge.outcome.reaches(READ, bool(read.get(column)))
            for column, codes in read.items():
                faults = [] if row[column] in codes else [f"the words read {' or '.join(sorted(codes))}"]
                if codes:
                    judge.tell_meaning(AGREE, table, number, row, column, faults, REMEDY)
    _check_told(judge, package)
    _check_modes(judge, places)
    _check_parts(judge, places)
    _check_occasions(judge, places)
    _check_summaries(judge, package, places, names)
    _check_kinds(judge)


def _read(
    readers: Mapping[str, Reader], rows: list[tuple[int, Cells]], places: Places
) -> dict[int, dict[str, frozenset[str]]]:
    """What the readers of a table read for the filled cells of its rows, by row number and column."""
    read: dict[int, dict[str, frozenset[str]]] = {}
    # Rows of one document together: a reader goes through its text once.
    for number, row in sorted(rows, key=lambda pair: pair[1]["source_id"]) if readers else ():
        quoted = places.of(row)
        if quoted:
            read[number] = {column: reader(row, quoted) for column, reader in readers.items() if row[column]}
    return read


def _check_told(judge: Judge, package: Package) -> None:
    """The words for an outcome or a movement tell one, unless a note on its code says what they mean, and those for a
    population are words for people.
    """
    noted = {(row["record_id"], row["field"]) for row in package.tables["evidence"] if row["note"]}
    for (table, coded), reads in WORDS_FOR.items():
        column, key = f"{coded}_text", schemas.primary_key(table)
        for number, row in judge.rows(table):
            if row[column] and (row[key], coded) not in noted:
                faults = [] if reads(row[column]) else [f"“{row[column]}” tells no {coded}"]
                judge.tell_meaning(TOLD, table, number, row, column, faults, TOLD_REMEDY)
            if row["population"]:
                faults = [] if tells_people(row["population"]) else [f"“{row['population']}” are no people"]
                judge.tell_meaning(TOLD, table, number, row, "population", faults, REMEDY)


def _check_modes(judge: Judge, places: Places) -> None:
    """An act has the mode that its words tell. What is asked for may be more than a mode says."""
    for number, row in judge.rows("diplomatic_exchanges"):
        noted = ("diplomatic_exchanges", row["exchange_id"], "event_mode") in places.noted
        quoted = None if row["event_mode"] or noted or row["event_type"] == "REQUEST" else places.of(row)
        if quoted:
            told = event_modes(quoted.words(quoted.span), row["event_type"])
            faults = [f"the words read {mode}" for mode in told if len(told) == 1]
            judge.tell_meaning(MODES, "diplomatic_exchanges", number, row, "event_mode", faults, MODE_REMEDY)


def _check_parts(judge: Judge, places: Places) -> None:
    """As what somebody takes part in an agreement, by the words around his name."""
    for number, row in judge.rows("agreement_parties"):
        spans = [(one.source_id, one.span) for one in places.cited("agreement_parties", row)]
        read = {part_told(*places.around(*where)) for where in spans}
        told = (read - {"party"}) or read  # one place is enough to tell that he is no party
        faults = [f"the words read {' or '.join(sorted(told))}"] if told and row["part"] not in told else []
        judge.tell_meaning(AGREE, "agreement_parties", number, row, "part", faults, REMEDY)


def _check_occasions(judge: Judge, places: Places) -> None:
    """The quotation of an event at which somebody speaks has a word of saying."""
    for number, row in judge.rows("events"):
        quoted = places.of(row) if row["kind"] in SPOKEN else None
        if quoted:
            faults = [] if SAYING.search(quoted.words(quoted.span)) else ["no word of saying is in it"]
            judge.tell_meaning(TELLS, "events", number, row, "quote", faults, "quote the words that tell what it was")


def _check_summaries(judge: Judge, package: Package, places: Places, names: Names) -> None:
    """A summary names who acts and then towards whom, tells an act of its type, and adds nothing to the words."""
    called = {row["actor_id"]: f"{row['name']} {row['short_name']}" for row in package.tables["actors"]}
    for number, row in judge.rows("diplomatic_exchanges"):
        quoted = places.of(row)
        if quoted is None:
            continue
        # What nobody can be named for is the publisher's, whom no sentence needs to name.
        teller = called.get(row["asserted_by"], "") if row["voice"] in ("unclear", "document_voice") else ""
        summary, around = row["summary"], f"{places.words_around('diplomatic_exchanges', row)} {ABOUT_ACTS} {teller}"
        faults = [
            *order_faults(summary, names, row["actor_id"], row["recipient_id"]),
            *act_faults(summary, row["event_type"]),
            *negation_faults(summary, row["quote"]),
            *word_faults(summary, row["quote"], around, names),
            *(
                f"“{word}” stands neither there nor among our words of reporting"
                for word in unknown_words(summary, around)
            ),
        ]
        judge.tell_meaning(OURS, "diplomatic_exchanges", number, row, "summary", faults, OUR_REMEDY)


def _check_kinds(judge: Judge) -> None:
    """The two passages of a discrepancy can differ in what its kind says."""
    for number, row in judge.rows("discrepancies"):
        if not row["quote_b"]:
            continue
        sides, kind = (row["quote_a"], row["quote_b"]), row["kind"]
        told = kinds_told(*sides)
        faults = [f"they do not differ in a {kind}"] if kind in kinds_ruled_out(*sides) else []
        faults += [f"the words read {' or '.join(sorted(told))}"] if told and kind not in told else []
        judge.tell_meaning(AGREE, "discrepancies", number, row, "kind", faults, REMEDY)
