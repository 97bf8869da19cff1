"""A small world of its own: two documents about a ferry, their extraction, and the package that comes of them.

The tests plant their faults in it, so they say the same whatever the published documents say.
"""

import csv
import hashlib
import io
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import schemas
from scripts.builder import all_tables
from scripts.coding.entries import Coding
from scripts.coding.registry import Actor, Discrepancy, Event, Source
from scripts.documents.document import Section

HARBOUR = "harbour-bulletin-2021-03"
COAST = "coast-post-march-5"

TEXTS = {
    HARBOUR: """\
HARBOUR INSTITUTE BULLETIN, MARCH 2021
Table of contents
The ferry accident
The people who left

I. Ferry accident strains relations between Norland and Sutland
The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives and leaving 12 survivors. All 42 people \
aboard were Norlanders, and 5 of the dead were children. The wreck was searched on 7 March 2021. The \
investigation has not been able

to name a cause.
Ada Berg, foreign minister of Norland, said on 6 March 2021: "The signal lamp was dark. Sutland owes us an \
apology." She demanded an apology from Sutland.
Sutland rejected the demand of Norland on 9 March 2021. Its foreign minister, Carl Dahl, called the accusation \
of Norland foolish and offered Norland a joint inquiry.
Berg repeated her demand on 10 March 2021. The accident has been a lesson for both countries. Norland built the \
lamp. Norland and Sutland signed the Vale Accord on 2 February 2001, and Ada Berg witnessed it. The line has run for \
over 20 years and serves 13 ports, 4 of them on the islands. The Heron is the second ferry that was lost on it. The \
Vale Accord was made for "both shores", and the line serves 13 ports now.

II. The people who left Sutland
Berg said that approximately 150,000 Norlanders were deported from Sutland between 1948 and 1953, and that more \
than 2,000 of them were sent to the islands. She repeated that approximately 150,000 were deported. The council \
of Sutland denies this.
Dozens of deported people died on the way, and at least 14 were killed in the port, Berg added. All 42 people \
aboard the Heron knew their names.
""",
    COAST: """\
PORT VALE, March 5. The ferry Heron has sunk, the port authority told Coast Post. The port \
authority of Sutland counted more than 25 dead.
“We saw no lamp,” said Elin Falk, a sailor’s widow.
All rights reserved by Coast Post.
""",
}

#: A sentence of the bulletin that no claim quotes yet, for tests that enter one.
ONE_MORE = "The wreck was searched on 7 March 2021."


def _harbour(doc: Coding) -> None:
    with doc.at("I ¶1", event="heron-sinking"):
        quote = doc.quote(
            "The ferry Heron sank off Port Vale on 4 March 2021, claiming 30 lives and leaving 12 survivors."
        )
        quote.casualty(
            "cas-heron-killed",
            outcome=("killed", "claiming 30 lives"),
            count=30,
            count_text="30",
            count_scope="event",
            subset_of="cas-heron-aboard",
            date=("2021-03-04", "4 March 2021"),
        )
        quote.casualty(
            "cas-heron-survived",
            outcome=("survived", "survivors"),
            count=12,
            count_text="12",
            count_scope="event",
            subset_of="cas-heron-aboard",
            date=("2021-03-04", "4 March 2021"),
        )

        quote = doc.quote("All 42 people aboard were Norlanders, and 5 of the dead were children.")
        quote.casualty(
            "cas-heron-aboard",
            outcome=("aboard", "aboard"),
            population=("Norlanders", "Norlanders"),
            count=42,
            count_text="42",
            count_scope="event",
            date=("2021-03-04", "4 March 2021"),
        )
        quote.casualty(
            "cas-heron-children",
            outcome=("killed", "dead"),
            population="children",
            count=5,
            count_text="5",
            count_scope="subset",
            subset_of="cas-heron-killed",
            date=("2021-03-04", "4 March 2021"),
            notes={"subset_of": "The sentence before counts the dead."},
        )

        doc.nothing_in("The investigation has not been able to name a cause.", reason="narrative")
    with doc.at("I ¶2", topic="bilateral_relations", event="heron-sinking", date=("2021-03-06", "6 March 2021")):
        quote = doc.quote("She demanded an apology from Sutland.")
        quote.exchange(
            "exc-berg-demands-apology",
            actor=("ada-berg", "She demanded", "Ada Berg"),
            recipient="sutland",
            event_type="REQUEST",
            event_mode="yield",
            summary="Berg is said to have demanded an apology from Sutland.",
            outcome="refused",
            notes={"event_mode": "An apology gives way in words."},
        )

        quote = doc.quote(
            'Ada Berg, foreign minister of Norland, said on 6 March 2021: "The signal lamp was dark. Sutland owes us an apology."'
        )
        quote.statement(
            "sta-berg-lamp-was-dark",
            by="ada-berg",
            says="The signal lamp was dark",
            exchange="exc-berg-demands-apology",
            voice="direct_quote",
        )
    with doc.at("I ¶3", topic="bilateral_relations"):
        quote = doc.quote("Sutland rejected the demand of Norland on 9 March 2021.")
        quote.exchange(
            "exc-sutland-rejects-demand",
            actor="sutland",
            recipient="norland",
            event_type="REJECT",
            event_mode="yield",
            summary="Sutland is said to have rejected the demand of Norland.",
            responds_to="exc-berg-demands-apology",
            date=("2021-03-09", "9 March 2021"),
        )

        quote = doc.quote("Carl Dahl, called the accusation of Norland foolish and offered Norland a joint inquiry.")
        quote.exchange(
            "exc-dahl-offers-inquiry",
            actor="carl-dahl",
            recipient="norland",
            event_type="AGREE",
            summary="Carl Dahl is said to have offered Norland a joint inquiry.",
            responds_to="exc-berg-demands-apology",
            outcome="open",
            date=("2021-03-06/..", "6 March 2021"),
            date_basis="derived",
        )

        quote = doc.quote("Carl Dahl, called the accusation of Norland foolish")
        quote.statement(
            "sta-dahl-foolish",
            by="carl-dahl",
            says="foolish",
            addressee=("norland", "the accusation of Norland"),
            voice="reported_speech",
        )
    with doc.at("I ¶4", topic="bilateral_relations"):
        quote = doc.quote("Berg repeated her demand on 10 March 2021.")
        quote.exchange(
            "exc-berg-repeats-demand",
            actor="ada-berg",
            recipient=("sutland", "her demand", "an apology from Sutland"),
            event_type="REQUEST",
            event_mode="yield",
            summary="Berg is said to have repeated her demand of an apology from Sutland.",
            outcome="open",
            restates="exc-berg-demands-apology",
            event="heron-sinking",
            date=("2021-03-10", "10 March 2021"),
        )

        quote = doc.quote("The accident has been a lesson for both countries.")
        quote.statement("sta-harbour-institute-accident-a-lesson", voice="document_voice")

        doc.set_aside("Berg repeated her demand", kind="number", reason="restated")
        doc.set_aside("both countries", kind="number", reason="no_quantity")
        doc.nothing_in("Norland built the lamp.", reason="narrative")

        quote = doc.quote("Norland and Sutland signed the Vale Accord on 2 February 2001, and Ada Berg witnessed it.")
        quote.agreement(
            "agr-vale-accord",
            name="Vale Accord",
            kind="treaty",
            status="signed",
            parties={"party": ("norland", "sutland"), "witness": ("ada-berg",)},
            date=("2001-02-02", "2 February 2001"),
        )

        quote = doc.quote("The line has run for over 20 years")
        quote.figure(
            "fig-line-years",
            measure="line has run",
            unit="years",
            count=20,
            qualifier="more_than",
            count_text="over 20",
            count_scope="period",
        )

        quote = doc.quote("serves 13 ports, 4 of them on the islands")
        quote.figure("fig-ports", measure="ports", unit="things", count=13, count_text="13", count_scope="unspecified")
        quote.figure(
            "fig-island-ports",
            measure="of them on the islands",
            unit="things",
            count=4,
            count_text="4",
            count_scope="subset",
            subset_of="fig-ports",
        )

        quote = doc.quote("The Heron is the second ferry that was lost on it.")
        quote.figure(
            "fig-second-ferry",
            measure="ferry that was lost",
            unit="things",
            count=2,
            count_kind="ordinal",
            count_text="second",
            count_scope="unspecified",
            event="heron-sinking",
            date=("2021-03-04", "4 March 2021"),
        )

        quote = doc.quote('The Vale Accord was made for "both shores", and the line serves 13 ports now.')
        quote.agreement(
            "agr-vale-accord-repeated",
            name="Vale Accord",
            kind="treaty",
            status="made",
            parties={"party": (("norland", "Norland and Sutland"), ("sutland", "and Sutland"))},
            restates="agr-vale-accord",
        )
        quote.figure(
            "fig-ports-repeated",
            measure="ports",
            unit="things",
            count=13,
            count_text="13",
            count_scope="unspecified",
            restates="fig-ports",
        )

        doc.set_aside('"both shores"', kind="number", reason="no_quantity")
        doc.set_aside('"both shores"', kind="quotation", reason="term_in_marks")
    berg: dict[str, Any] = {"by": ("ada-berg", "Berg said"), "voice": "reported_speech"}
    with doc.at("II ¶1", event="deportations-1948-1953", **berg):
        quote = doc.quote("approximately 150,000 Norlanders were deported from Sutland between 1948 and 1953")
        quote.deportation(
            "dep-norlanders",
            movement=("deportation", "deported"),
            population="Norlanders",
            origin="from Sutland",
            alleged_perpetrator=("sutland", "deported from Sutland"),
            count=150_000,
            qualifier="approximately",
            count_text="approximately 150,000",
            count_scope="period",
            date=("1948/1953", "between 1948 and 1953"),
        )

        quote = doc.quote("more than 2,000 of them were sent to the islands")
        quote.deportation(
            "dep-islands",
            movement=("deportation", "sent"),
            destination="to the islands",
            date=("1948/1953", "between 1948 and 1953"),
            count=2_000,
            qualifier="more_than",
            count_text="more than 2,000",
            count_scope="subset",
            subset_of="dep-norlanders",
        )

        quote = doc.quote("She repeated that approximately 150,000 were deported.")
        quote.deportation(
            "dep-norlanders-repeated",
            movement=("deportation", "deported"),
            count=150_000,
            qualifier="approximately",
            count_text="approximately 150,000",
            count_scope="period",
            restates="dep-norlanders",
        )
        quote.statement(
            "sta-berg-repeats-deported",
            by=("ada-berg", "She repeated", "Berg said"),
            says="approximately 150,000 were deported",
            topic="population_movements",
        )

        doc.set_aside("She repeated", kind="number", reason="restated")
        doc.nothing_in("The council of Sutland denies this.", reason="narrative")
        doc.overrule("denies", reason="What is denied is not said.")
    with doc.at("II ¶2", event="deportations-1948-1953"):
        then = ("1948/1953", "between 1948 and 1953")
        doc.overrule("deported people", reason="The words name the people.")
        added = {"by": ("ada-berg", "Berg added"), "voice": "reported_speech"}

        quote = doc.quote(
            "Dozens of deported people died on the way, and at least 14 were killed in the port,", **added
        )
        quote.casualty(
            "cas-deported-dozens",
            outcome=("killed", "died on the way"),
            population="deported people",
            qualifier="vague",
            count_text="Dozens",
            count_scope="period",
            date=then,
        )
        quote.casualty(
            "cas-port-killed",
            outcome=("killed", "killed"),
            count=14,
            qualifier="at_least",
            count_text="at least 14",
            count_scope="unspecified",
            date=then,
        )

        quote = doc.quote("All 42 people aboard the Heron knew their names.")
        quote.casualty(
            "cas-heron-aboard-repeated",
            outcome=("aboard", "aboard"),
            population="people",
            event="heron-sinking",
            count=42,
            count_text="42",
            count_scope="event",
            restates="cas-heron-aboard",
        )


def _coast(doc: Coding) -> None:
    with doc.at("¶1"):
        doc.overrule("told Coast Post", reason="What is told is in the heading of the bulletin.")
        quote = doc.quote("The port authority of Sutland counted more than 25 dead.")
        quote.casualty(
            "cas-coast-heron-dead",
            by="port-authority",
            outcome=("killed", "dead"),
            event="heron-sinking",
            count=25,
            qualifier="more_than",
            count_text="more than 25",
            count_scope="event",
            voice="reported_speech",
        )
    with doc.at("¶2"):
        quote = doc.quote("“We saw no lamp,” said Elin Falk, a sailor’s widow.")
        quote.statement(
            "sta-falk-no-lamp",
            by="elin-falk",
            says="We saw no lamp,",
            topic="bilateral_relations",
            voice="direct_quote",
        )


MODULES = [
    SimpleNamespace(
        SOURCE=Source(
            id=HARBOUR,
            sha256=hashlib.sha256(TEXTS[HARBOUR].encode()).hexdigest(),
            title="HARBOUR INSTITUTE BULLETIN",
            short_title="Harbour Institute bulletin, March 2021",
            publisher=("harbour-institute", "HARBOUR INSTITUTE BULLETIN"),
            kind="bulletin",
            language="en",
            perspective="Issued by an institute in Norland.",
            date=("2021-03", "MARCH 2021"),
            sections=(
                Section("masthead", "HARBOUR", furniture="masthead"),
                Section("contents", "Table of contents", furniture="heading_copy"),
                Section("I", "I. Ferry accident strains relations between Norland and Sutland", heading=True),
                Section("II", "II. The people who left Sutland", heading=True),
            ),
        ),
        extract=_harbour,
    ),
    SimpleNamespace(
        SOURCE=Source(
            id=COAST,
            sha256=hashlib.sha256(TEXTS[COAST].encode()).hexdigest(),
            title="PORT VALE, March 5.",
            short_title="Coast Post, 5 March",
            publisher=("coast-post", "told Coast Post"),
            kind="news_item",
            language="en",
            perspective="Published by a newspaper in Sutland.",
            date=("XXXX-03-05", "March 5"),
            external_date="2021-03-05",
            external_date_reference="The newspaper's archive of 2021.",
            reuse_terms="All rights reserved by Coast Post.",
            reuse_link="https://coast.example",
        ),
        extract=_coast,
    ),
]

ACTORS = [
    Actor(
        "harbour-institute",
        "HARBOUR INSTITUTE",
        "organisation",
        at=(HARBOUR, "masthead"),
        quote="HARBOUR INSTITUTE BULLETIN",
    ),
    Actor("coast-post", "Coast Post", "outlet", at=(COAST, "¶1"), quote="the port authority told Coast Post"),
    Actor(
        "norland",
        "Norland",
        "state",
        at=(HARBOUR, "I ¶2"),
        quote="Ada Berg, foreign minister of Norland,",
        country="NOR",
    ),
    Actor(
        "sutland",
        "Sutland",
        "state",
        at=(HARBOUR, "I ¶2"),
        quote="Sutland owes us an apology.",
        by=("ada-berg", "Ada Berg"),
        voice="direct_quote",
        notes={"country": "No list of codes has it."},
    ),
    Actor(
        "ada-berg",
        "Ada Berg",
        "person",
        at=(HARBOUR, "I ¶2"),
        quote="Ada Berg, foreign minister of Norland,",
        role="foreign minister of Norland",
        aliases=("Berg",),
        affiliated_with="norland",
        country="NOR",
    ),
    Actor(
        "carl-dahl",
        "Carl Dahl",
        "person",
        at=(HARBOUR, "I ¶3"),
        quote="Its foreign minister, Carl Dahl,",
        role="foreign minister",
        affiliated_with="sutland",
        notes={"affiliated_with": "“Its”: of Sutland, which opens the paragraph."},
    ),
    Actor(
        "port-authority",
        "port authority",
        "government_body",
        at=(COAST, "¶1"),
        quote="The port authority of Sutland",
        affiliated_with="sutland",
    ),
    Actor(
        "elin-falk",
        "Elin Falk",
        "person",
        at=(COAST, "¶2"),
        quote="Elin Falk, a sailor’s widow",
        role="a sailor’s widow",
    ),
]

EVENTS = [
    Event(
        "heron-sinking",
        "Sinking of the ferry Heron",
        "crash",
        at=(HARBOUR, "I ¶1"),
        quote="The ferry Heron sank off Port Vale on 4 March 2021",
        place="off Port Vale",
        date=("2021-03-04", "4 March 2021"),
    ),
    Event(
        "heron-search",
        "Search of the wreck of the Heron",
        "period",
        at=(HARBOUR, "I ¶1"),
        quote="The wreck was searched on 7 March 2021.",
        part_of="heron-sinking",
        date=("2021-03-07", "7 March 2021"),
        notes={"part_of": "It is the wreck of the ferry that sank."},
    ),
    Event(
        "deportations-1948-1953",
        "Reported deportations of Norlanders, 1948 to 1953",
        "population_movement",
        at=(HARBOUR, "II ¶1"),
        quote="approximately 150,000 Norlanders were deported from Sutland between 1948 and 1953",
        date=("1948/1953", "between 1948 and 1953"),
        by=("ada-berg", "Berg said"),
        voice="reported_speech",
    ),
]


DISCREPANCIES = [
    Discrepancy(
        "dis-heron-killed",
        "figure",
        weight="difference",
        a=(HARBOUR, "I ¶1", "claiming 30 lives"),
        record_a="cas-heron-killed",
        b=(COAST, "¶1", "The port authority of Sutland counted more than 25 dead."),
        record_b="cas-coast-heron-dead",
        table_name="casualties",
    ),
    Discrepancy(
        "dis-killed-and-survivors-make-aboard",
        "consistent",
        weight="consistent",
        record_a="cas-heron-killed",
        record_b="cas-heron-aboard",
        a=(HARBOUR, "I ¶1", "claiming 30 lives and leaving 12 survivors"),
        b=(HARBOUR, "I ¶1", "All 42 people aboard were Norlanders"),
        table_name="casualties",
    ),
    Discrepancy(
        "dis-year-of-the-newspaper",
        "external",
        weight="difference",
        a=(COAST, "¶1", "PORT VALE, March 5."),
        table_name="sources",
        external_reference="The newspaper's archive: 6 March 2021",
    ),
]


def passage_id(source_id: str, words: str) -> str:
    """The identifier of the sentence that begins with these words."""
    return f"{source_id}.{TEXTS[source_id].index(words)}"


def mention_id(source_id: str, kind: str, words: str) -> str:
    """The identifier of the mention that begins with these words."""
    return f"{source_id}.{kind}.{TEXTS[source_id].index(words)}"


def _double_coding(passage: str, *variables: tuple[str | None, ...]) -> list[dict[str, str | None]]:
    """What two coders made of a sentence: variable, first coder, second coder, what was settled and why."""
    columns = ("double_coding_id", "passage_id", "coders", "variable", "coder_1", "coder_2", "settled", "reason")
    return [
        dict(zip(columns, (f"{passage}.{row[0]}", passage, "maker_and_reader", *row), strict=True)) for row in variables
    ]


DOUBLE_CODING = [
    *_double_coding(
        passage_id(HARBOUR, "The ferry Heron sank"),
        ("casualties", "yes", "yes", "yes", None),
        ("casualties.outcome", "killed|survived", "killed", "killed|survived", "Survivors are counted, too."),
        ("statements", "no", "yes", "no", "What is counted is no statement."),
        ("statements.voice", None, "document_voice", None, "There is no statement."),
    ),
    *_double_coding(
        passage_id(HARBOUR, "Norland built the lamp."),
        ("casualties", "no", "no", "no", None),
        ("statements", "no", "no", "no", None),
    ),
    *_double_coding(
        passage_id(COAST, "The port authority"),
        ("casualties", "yes", "yes", "yes", None),
        ("casualties.outcome", "killed", "killed", "killed", None),
        ("statements", "no", "no", "no", None),
    ),
]


WITHDRAWN = [
    {
        "withdrawn_id": "cas-heron-lost",
        "table_name": "casualties",
        "withdrawn_in": "0.2.0",
        "reason": "Named anew: an identifier asserts nothing.",
        "replaced_by": "cas-heron-killed",
        "last_values": '{"casualty_id": "cas-heron-lost", "count_text": "30", "outcome_text": "<lost>"}',
    },
    {
        "withdrawn_id": "dis-spelling-of-heron",
        "table_name": "discrepancies",
        "withdrawn_in": "0.2.0",
        "reason": "Only a spelling differs.",
        "replaced_by": None,
        "last_values": '{"discrepancy_id": "dis-spelling-of-heron"}',
    },
]


@contextmanager
def coded(
    modules: list[SimpleNamespace] | None = None,
    actors: list[Actor] | None = None,
    events: list[Event] | None = None,
    discrepancies: list[Discrepancy] | None = None,
    double_coding: list[dict[str, str | None]] | None = None,
) -> Iterator[None]:
    """Let the extraction see this world instead of the published documents; any part of it may be replaced."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(all_tables, "document_modules", lambda: MODULES if modules is None else modules)
        registries = (
            ACTORS if actors is None else actors,
            EVENTS if events is None else events,
            DISCREPANCIES if discrepancies is None else discrepancies,
        )
        patch.setattr(all_tables, "registries", lambda: registries)
        rows = DOUBLE_CODING if double_coding is None else double_coding
        patch.setattr(all_tables, "double_coding_rows", lambda: [dict(row) for row in rows])
        patch.setattr(all_tables, "withdrawn_rows", lambda: [dict(row) for row in WITHDRAWN])
        yield


def lay_out(root: Path) -> Path:
    """A project before its first build: the documents and the schemas."""
    (root / "data" / "documents").mkdir(parents=True)
    for source_id, text in TEXTS.items():
        (root / "data" / "documents" / f"{source_id}.txt").write_bytes(text.encode())
    shutil.copytree(schemas.FOLDER, root / "schemas", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return root


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


Row = dict[str, str]

#: The tables that have rows: both documents are in English, and nothing is translated.
FILLED = tuple(table for table in schemas.TABLES if table != "translations")

#: How a key is built where it is more than one name.
KEY_FORMS = {
    "agreement_parties": "{}.x",
    "evidence": "{}.x.1",
    "translations": "{}.en",
    "passages": "{}.1",
    "mentions": "{}.number.1",
    "double_coding": "{}.1.casualties",
    "names": "{}.x",
    "uses": "{}.x",
}


def key_named(table: str, name: str) -> str:
    """A key of a table, in the form that its schema asks for, made of a name that no row has."""
    return KEY_FORMS.get(table, "{}").format(name)


class Copy:
    """A published package that a test may spoil."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, table: str) -> Path:
        return self.root / "data" / f"{table}.csv"

    def rows(self, table: str) -> list[Row]:
        return list(csv.DictReader(io.StringIO(self.path(table).read_text(encoding="utf-8"), newline="")))

    def write(self, table: str, rows: list[Row]) -> None:
        buffer = io.StringIO(newline="")
        writer = csv.DictWriter(buffer, list(schemas.fields(table)), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        self.write_bytes(table, buffer.getvalue().encode())

    def write_bytes(self, table: str, data: bytes) -> None:
        """Write a table's file, and its size and hash into the descriptor."""
        self.path(table).write_bytes(data)
        with self.edit_descriptor() as descriptor:
            resource = next(r for r in descriptor["resources"] if r["name"] == table)
            resource |= {"bytes": len(data), "hash": f"sha256:{hashlib.sha256(data).hexdigest()}"}

    def change(self, table: str, record_id: str, **cells: str) -> int:
        """Change cells of one row; returns the row's number in the file."""
        rows = self.rows(table)
        key = schemas.primary_key(table)
        (index,) = [i for i, row in enumerate(rows) if row[key] == record_id]
        rows[index] |= cells
        self.write(table, rows)
        return index + 2

    def remove(self, table: str, doomed: Callable[[Row], bool]) -> None:
        rows = self.rows(table)
        kept = [row for row in rows if not doomed(row)]
        assert len(kept) < len(rows), "the fault is not planted: no such row"
        self.write(table, kept)

    @contextmanager
    def edit_descriptor(self) -> Iterator[dict]:
        path = self.root / "datapackage.json"
        descriptor = json.loads(path.read_bytes())
        yield descriptor
        path.write_bytes((json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n").encode())
