"""A corpus of as many documents as you like, no two alike, each with its extraction.

A document is a bulletin of some stories. Names, numbers and dates are drawn anew for each story, so the actors, events
and rows of a corpus grow with its documents as those of real ones do. What is invented is invented throughout: no
country, person or ship is a real one.
"""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import SimpleNamespace
from unittest.mock import patch

import schemas
from scripts.builder import all_tables
from scripts.builder.build import package_files
from scripts.coding.entries import Coding
from scripts.coding.registry import Actor, Discrepancy, Event, Source
from scripts.documents.document import Section

#: How many stories a bulletin has.
STORIES = (4, 12)
#: Two stories of a bulletin may have the same number.
OWN_LINE = {"restates": "Each story tells of its own line."}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
BEGINNINGS = (
    "Bar, Bel, Dar, Del, Fal, Fen, Gal, Hol, Jar, Kel, Lor, Mar,"
    " Mel, Nar, Nor, Pel, Ral, Sel, Tar, Tol, Val, Vel, Wes, Yar, Zel"
)
MIDDLES = (
    "a, ab, ad, al, am, an, ar, as, av, e, ed, el, em, en, er, es, i,"
    " id, il, im, in, ir, is, o, ob, od, ol, om, on, or, os, u, un, ur"
)
ENDINGS = (
    "bek, bro, dan, dell, den, far, gar, han, kin, lam, len, lin, mar,"
    " mon, nak, nes, rak, ran, ren, ric, rin, ros, tal, tan, vik, vin"
)


@dataclass(frozen=True)
class Story:
    """What is told of two countries: a ferry lost, a demand, an accord, people who left. All its words are its own."""

    country: str
    other: str
    first_name: str
    last_name: str
    ship: str
    port: str
    accord: str
    day: int
    year: int
    killed: int
    survived: int
    children: int
    left: int

    @property
    def people(self) -> str:
        """The people of the first country."""
        return f"{self.country}ers"

    @property
    def aboard(self) -> int:
        """Those who were killed and those who survived."""
        return self.killed + self.survived

    def march(self, days: int = 0) -> tuple[str, str]:
        """A day of the story: as a date, and as it is printed."""
        return f"{self.year}-03-{self.day + days:02d}", f"{self.day + days} March {self.year}"

    def text(self, number: str) -> str:
        """The story as it is printed."""
        return f"""\
{number}. Ferry accident strains relations between {self.country} and {self.other}
The ferry {self.ship} sank off Port {self.port} on {self.march()[1]}, claiming {self.killed} lives and leaving \
{self.survived} survivors. All {self.aboard} people aboard were {self.people}, and {self.children} of the dead were \
children. The investigation has not been able

to name a cause.
{self.first_name} {self.last_name}, foreign minister of {self.country}, said on {self.march(2)[1]}: "The signal lamp \
was dark. {self.other} owes us an apology." She demanded an apology from {self.other}.
{self.other} rejected the demand of {self.country} on {self.march(5)[1]}.
{self.country} and {self.other} signed the {self.accord} Accord on 2 February {self.year - 20}. The line has run for \
over {self.killed + 2} years and serves {self.survived + 3} ports, {self.children} of them on the islands.
{self.last_name} said that approximately {self.left},000 {self.people} were deported from {self.other} between \
{self.year - 70} and {self.year - 65}, and that more than {self.children},000 of them were sent to the islands.
"""

    @property
    def has_each_number_once(self) -> bool:
        """Whether no number stands in another one of the same sentence: the words of each cell are found once."""
        sentences = (
            (self.killed, self.survived, self.march()[1]),
            (self.aboard, self.children),
            (self.killed + 2, self.survived + 3, self.children),
            (self.left, self.year - 70, self.year - 65, self.children),
        )
        numbers = [[*map(str, sentence)] for sentence in sentences]
        return not any(
            one in other for each in numbers for at, one in enumerate(each) for other in each[:at] + each[at + 1 :]
        )

    @property
    def id(self) -> str:
        """What its rows and its events are named after."""
        return self.ship.lower()

    @property
    def minister(self) -> str:
        """The id of the one who speaks."""
        return f"{self.first_name}-{self.last_name}".lower()

    def actors(self, place: tuple[str, str]) -> list[Actor]:
        """The two countries and their minister, introduced where she speaks."""
        told = f"{self.first_name} {self.last_name}, foreign minister of {self.country},"
        return [
            Actor(self.country.lower(), self.country, "state", at=place, quote=told),
            Actor(
                self.other.lower(),
                self.other,
                "state",
                at=place,
                quote=f"{self.other} owes us an apology.",
                by=(self.minister, f"{self.first_name} {self.last_name}"),
                voice="direct_quote",
            ),
            Actor(
                self.minister,
                f"{self.first_name} {self.last_name}",
                "person",
                at=place,
                quote=told,
                role=f"foreign minister of {self.country}",
                aliases=(self.last_name,),
                affiliated_with=self.country.lower(),
            ),
        ]

    def events(self, source_id: str, number: str) -> list[Event]:
        """The accident, and that people left."""
        first, last = self.year - 70, self.year - 65
        return [
            Event(
                f"{self.id}-sinking",
                f"Sinking of the ferry {self.ship}",
                "crash",
                at=(source_id, f"{number} ¶1"),
                quote=f"The ferry {self.ship} sank off Port {self.port} on {self.march()[1]}",
                place=f"off Port {self.port}",
                date=self.march(),
            ),
            Event(
                f"{self.country.lower()}-deportations",
                f"Reported deportations of {self.people}, {first} to {last}",
                "population_movement",
                at=(source_id, f"{number} ¶5"),
                quote=f"approximately {self.left},000 {self.people} were deported from {self.other}"
                f" between {first} and {last}",
                date=(f"{first}/{last}", f"between {first} and {last}"),
                by=(self.minister, f"{self.last_name} said"),
                voice="reported_speech",
            ),
        ]

    def discrepancy(self, source_id: str, number: str) -> Discrepancy:
        """That the figures of the accident fit."""
        return Discrepancy(
            f"dis-{self.id}-killed-and-survivors-make-aboard",
            "consistent",
            weight="consistent",
            record_a=f"cas-{self.id}-killed",
            record_b=f"cas-{self.id}-aboard",
            a=(source_id, f"{number} ¶1", f"claiming {self.killed} lives and leaving {self.survived} survivors"),
            b=(source_id, f"{number} ¶1", f"All {self.aboard} people aboard were {self.people}"),
            table_name="casualties",
        )

    def enter(self, doc: Coding, number: str) -> None:
        """The rows, in reading order."""
        self._enter_accident(doc, number)
        self._enter_demand(doc, number)
        self._enter_accord(doc, number)
        self._enter_deportations(doc, number)

    def _enter_accident(self, doc: Coding, number: str) -> None:
        with doc.at(f"{number} ¶1", event=f"{self.id}-sinking"):
            quote = doc.quote(
                f"The ferry {self.ship} sank off Port {self.port} on {self.march()[1]}, claiming {self.killed} lives"
                f" and leaving {self.survived} survivors."
            )
            for outcome, words, count in (
                ("killed", f"claiming {self.killed} lives", self.killed),
                ("survived", "survivors", self.survived),
            ):
                quote.casualty(
                    f"cas-{self.id}-{outcome}",
                    outcome=(outcome, words),
                    count=count,
                    count_text=str(count),
                    count_scope="event",
                    date=self.march(),
                    subset_of=f"cas-{self.id}-aboard",
                    notes={"subset_of": "The next sentence counts those aboard."},
                )
            quote = doc.quote(
                f"All {self.aboard} people aboard were {self.people}, and {self.children} of the dead were children."
            )
            quote.casualty(
                f"cas-{self.id}-aboard",
                outcome=("aboard", "aboard"),
                population=(self.people, self.people),
                count=self.aboard,
                count_text=str(self.aboard),
                count_scope="event",
                date=self.march(),
            )
            quote.casualty(
                f"cas-{self.id}-children",
                outcome=("killed", "dead"),
                population="children",
                count=self.children,
                count_text=str(self.children),
                count_scope="subset",
                subset_of=f"cas-{self.id}-killed",
                date=self.march(),
                notes={"subset_of": "The sentence before counts the dead."},
            )
            doc.nothing_in("The investigation has not been able to name a cause.", reason="narrative")

    def _enter_demand(self, doc: Coding, number: str) -> None:
        last = self.last_name.lower()
        with doc.at(f"{number} ¶2", topic="bilateral_relations", event=f"{self.id}-sinking", date=self.march(2)):
            quote = doc.quote(f"She demanded an apology from {self.other}.")
            quote.exchange(
                f"exc-{last}-demands-apology",
                actor=(self.minister, "She demanded", f"{self.first_name} {self.last_name}"),
                recipient=self.other.lower(),
                event_type="REQUEST",
                event_mode="yield",
                summary=f"{self.last_name} is said to have demanded an apology from {self.other}.",
                outcome="refused",
                notes={"event_mode": "An apology gives way in words."},
            )
            quote = doc.quote(
                f"{self.first_name} {self.last_name}, foreign minister of {self.country}, said on {self.march(2)[1]}:"
                f' "The signal lamp was dark. {self.other} owes us an apology."'
            )
            quote.statement(
                f"sta-{last}-lamp-was-dark",
                by=self.minister,
                says="The signal lamp was dark",
                exchange=f"exc-{last}-demands-apology",
                voice="direct_quote",
            )
        with doc.at(f"{number} ¶3", topic="bilateral_relations"):
            quote = doc.quote(f"{self.other} rejected the demand of {self.country} on {self.march(5)[1]}.")
            quote.exchange(
                f"exc-{self.other.lower()}-rejects-demand",
                actor=self.other.lower(),
                recipient=self.country.lower(),
                event_type="REJECT",
                event_mode="yield",
                summary=f"{self.other} is said to have rejected the demand of {self.country}.",
                responds_to=f"exc-{last}-demands-apology",
                date=self.march(5),
            )

    def _enter_accord(self, doc: Coding, number: str) -> None:
        with doc.at(f"{number} ¶4", topic="bilateral_relations"):
            signed = f"2 February {self.year - 20}"
            quote = doc.quote(f"{self.country} and {self.other} signed the {self.accord} Accord on {signed}.")
            quote.agreement(
                f"agr-{self.accord.lower()}-accord",
                name=f"{self.accord} Accord",
                kind="treaty",
                status="signed",
                parties={"party": (self.country.lower(), self.other.lower())},
                date=(f"{self.year - 20}-02-02", signed),
            )
            years, ports = self.killed + 2, self.survived + 3
            quote = doc.quote(f"The line has run for over {years} years")
            quote.figure(
                f"fig-{self.id}-line-years",
                measure="line has run",
                unit="years",
                count=years,
                qualifier="more_than",
                count_text=f"over {years}",
                count_scope="period",
                notes=OWN_LINE,
            )
            quote = doc.quote(f"serves {ports} ports, {self.children} of them on the islands")
            quote.figure(
                f"fig-{self.id}-ports",
                measure="ports",
                unit="things",
                count=ports,
                count_text=str(ports),
                count_scope="unspecified",
                notes=OWN_LINE,
            )
            quote.figure(
                f"fig-{self.id}-island-ports",
                measure="of them on the islands",
                unit="things",
                count=self.children,
                count_text=str(self.children),
                count_scope="subset",
                subset_of=f"fig-{self.id}-ports",
                notes=OWN_LINE,
            )

    def _enter_deportations(self, doc: Coding, number: str) -> None:
        first, last = self.year - 70, self.year - 65
        said = (self.minister, f"{self.last_name} said")
        with doc.at(f"{number} ¶5", event=f"{self.country.lower()}-deportations", by=said, voice="reported_speech"):
            quote = doc.quote(
                f"approximately {self.left},000 {self.people} were deported from {self.other}"
                f" between {first} and {last}"
            )
            quote.deportation(
                f"dep-{self.country.lower()}-people",
                movement=("deportation", "deported"),
                population=self.people,
                origin=f"from {self.other}",
                alleged_perpetrator=(self.other.lower(), f"deported from {self.other}"),
                count=self.left * 1_000,
                qualifier="approximately",
                count_text=f"approximately {self.left},000",
                count_scope="period",
                date=(f"{first}/{last}", f"between {first} and {last}"),
            )
            quote = doc.quote(f"more than {self.children},000 of them were sent to the islands")
            quote.deportation(
                f"dep-{self.country.lower()}-islands",
                movement=("deportation", "sent"),
                destination="to the islands",
                count=self.children * 1_000,
                qualifier="more_than",
                count_text=f"more than {self.children},000",
                count_scope="subset",
                subset_of=f"dep-{self.country.lower()}-people",
                date=(f"{first}/{last}", f"between {first} and {last}"),
            )


@dataclass
class Corpus:
    """Documents by their id, and what was coded of them."""

    texts: dict[str, str] = field(default_factory=dict)
    modules: list[SimpleNamespace] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    discrepancies: list[Discrepancy] = field(default_factory=list)

    def add(self, publisher: str, year: int, stories: list[Story]) -> None:
        """One more bulletin."""
        source_id, masthead = f"{publisher.lower()}-bulletin", f"{publisher.upper()} INSTITUTE BULLETIN"
        told = dict(zip(ROMAN, stories, strict=False))
        text = f"{masthead}, MARCH {year}\n\n" + "\n".join(story.text(number) for number, story in told.items())
        source = Source(
            id=source_id,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            title=masthead,
            short_title=f"{publisher} Institute bulletin, March {year}",
            publisher=(f"{publisher.lower()}-institute", masthead),
            kind="bulletin",
            language="en",
            perspective="Issued by an institute that nobody founded.",
            date=(f"{year}-03", f"MARCH {year}"),
            sections=(
                Section("masthead", masthead, furniture="masthead"),
                *(Section(number, f"{number}. Ferry", heading=True) for number in told),
            ),
        )

        def extract(doc: Coding) -> None:
            for number, story in told.items():
                story.enter(doc, number)

        self.texts[source_id] = text
        self.modules.append(SimpleNamespace(SOURCE=source, extract=extract))
        place = (source_id, "masthead")
        name = f"{publisher.upper()} INSTITUTE"
        self.actors.append(Actor(f"{publisher.lower()}-institute", name, "organisation", at=place, quote=masthead))
        for number, story in told.items():
            self.actors += story.actors((source_id, f"{number} ¶2"))
            self.events += story.events(source_id, number)
            self.discrepancies.append(story.discrepancy(source_id, number))


def corpus(size: int) -> Corpus:
    """So many documents, the same ones every time."""
    draw = Random(size)
    names = _names(draw)
    made = Corpus()
    for _ in range(size):
        publisher, year = next(names), draw.randint(1990, 2020)
        made.add(publisher, year, [_story(draw, names, year) for _ in range(draw.randint(*STORIES))])
    return made


def _story(draw: Random, names: Iterator[str], year: int) -> Story:
    country, other, first_name, last_name, ship, port, accord = (next(names) for _ in range(7))
    while True:
        story = Story(
            country,
            other,
            first_name,
            last_name,
            ship,
            port,
            accord,
            day=draw.randint(1, 20),
            year=year,
            killed=draw.randint(20, 90),
            survived=draw.randint(20, 90),
            children=draw.randint(3, 9),
            left=draw.randint(100, 900),
        )
        if story.has_each_number_once:
            return story


def _names(draw: Random) -> Iterator[str]:
    """Names that nobody has, none of them twice."""
    seen: set[str] = set()
    while True:
        name = "".join(draw.choice(part.split(", ")) for part in (BEGINNINGS, MIDDLES, ENDINGS))
        name += draw.choice(ENDINGS.split(", ")) if len(seen) > 5_000 else ""
        if name not in seen:
            seen.add(name)
            yield name


@contextmanager
def coded(made: Corpus) -> Iterator[None]:
    """Let the builder see this corpus in place of what is coded here."""
    with patch.multiple(
        all_tables,
        document_modules=lambda: made.modules,
        registries=lambda: (made.actors, made.events, made.discrepancies),
        double_coding_rows=list,
        withdrawn_rows=list,
    ):
        yield


def lay_out(made: Corpus, root: Path) -> None:
    """The documents of a corpus in a folder, as a project has them before its first build."""
    (root / "data" / "documents").mkdir(parents=True)
    for source_id, text in made.texts.items():
        (root / "data" / "documents" / f"{source_id}.txt").write_bytes(text.encode())
    shutil.copytree(schemas.FOLDER, root / "schemas", ignore=shutil.ignore_patterns("*.py", "__pycache__"))


def write_package(made: Corpus, root: Path) -> None:
    """Build the package of a corpus that is laid out, without checking it."""
    with coded(made):
        for name, data in package_files(root / "data" / "documents").items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_bytes(data)
