"""What is told of an actor is read from the words that name him: role, country, and what our short name is made of.

A part of the check on evidence. A note on a cell says why it differs from what the words tell.
"""

import re
from collections import defaultdict

from schemas.rows import Cells
from schemas.whole_numbers import offset
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.package.package import Package
from scripts.reading.common_words import ARTICLES, DEMONYMS, PLAIN_WORDS, SMALL_WORDS
from scripts.reading.edges import tells_a_people
from scripts.reading.lexicon import plain
from scripts.reading.names import head_word, plain_parts
from scripts.reading.phrases import flattened

WHOLE = "printed names are whole"
AGREE = "roles, countries, bodies and short names fit their actors"
REMEDY = "correct the cell, or say why in a note"
#: The kinds of actors that a state has.
OF_STATES = ("armed_force", "government_body")
#: What we say of those who are described and not named.
OURS = {"accused", "called", "named", "spoken", "tried"}
#: Words that begin a sentence, and no name.
_OPENING = frozenset(
    [
        "while",
        "when",
        "where",
        "whether",
        "although",
        "though",
        "because",
        "since",
        "unless",
        "until",
        "once",
        "if",
        "as",
        "but",
        "yet",
        "so",
    ]
)
#: A capitalised word in front of a name.
_NAME_BEFORE = re.compile(r"(?:\A|(?<=\w |, ))([A-Z][a-z][\w-]*) \Z")
_MARKS = re.compile(r"[“”\"]")
#: What may stand between a name and a role, which is behind it, or before it.
_GAP, _GAP_BEHIND = re.compile(r"\A[\s,(]+"), re.compile(r"[\s,(]+\Z")


def check_actors(judge: Judge, package: Package, places: Places) -> None:
    """The cells of every actor that the words around his name tell."""
    rows = package.tables["actors"]
    forms: dict[str, list[str]] = defaultdict(list)
    for row in package.tables["names"]:
        forms[row["actor_id"]].append(row["name"])
    countries = {
        form: row["country"]
        for row in rows
        if row["kind"] == "state" and row["country"]
        for form in forms[row["actor_id"]]
    }
    bodies = {row["actor_id"]: row for row in rows}
    states = {form: row["actor_id"] for row in rows if row["kind"] == "state" for form in forms[row["actor_id"]]}
    for number, row in judge.rows("actors"):
        own = forms[row["actor_id"]]
        body = row["affiliated_with"]
        faults = {
            "role": _role_faults(places, row, own),
            "short_name": _short_name_faults(places, row, own, forms.get(body, [])),
            "country": _country_faults(row, own, bodies.get(body), forms.get(body, []), countries),
            "affiliated_with": [
                *affiliation_faults(row, own, states),
                *body_faults(row, f"{places.words_around('actors', row)} {' '.join(own)}", forms.get(body, [])),
            ],
        }
        for column, told in faults.items():
            if ("actors", row["actor_id"], column) not in places.noted:
                judge.tell_meaning(AGREE, "actors", number, row, column, told, REMEDY)


def check_names(judge: Judge, package: Package, places: Places) -> None:
    """A printed name is whole: no capitalised word in front of it belongs to it, but for the role of a person."""
    bodies = {row["actor_id"]: row for row in package.tables["actors"]}
    for number, row in judge.rows("names"):
        span, actor = (offset(row["name_start"]), offset(row["name_end"])), bodies.get(row["actor_id"])
        if actor is None or span[0] is None or span[1] is None:
            continue
        before, _ = places.around(row["source_id"], (span[0], span[1]))
        part = _NAME_BEFORE.search(before)
        called = plain_parts(actor["role"]) if actor["kind"] == "person" else set()
        cut = (
            part is not None and row["name"][:1].isupper() and not {part[1].lower()} & (called | PLAIN_WORDS | _OPENING)
        )
        faults = [f"“{part[1]}” before it belongs to it"] if part and cut and not row["name"].isupper() else []
        judge.tell(WHOLE, "names", number, row, "name", faults, "enter the whole name, as it is printed")


def _role_faults(places: Places, row: Cells, forms: list[str]) -> list[str]:
    """A role stands right in front of the name, or right behind it."""
    spans = [one for one in places.cited("actors", row) if one.field == "role"]
    if not spans or not row["role"] or not forms:
        return []
    named = tuple(forms)
    for one in spans:
        text, (start, end) = places.text(one.source_id), one.span
        before, behind = _GAP_BEHIND.sub("", text[max(0, start - 80) : start]), _GAP.sub("", text[end : end + 80])
        if before.endswith(named) or behind.startswith(named):
            return []
    return ["the words do not stand beside the name"]


def _short_name_faults(places: Places, row: Cells, forms: list[str], body: list[str]) -> list[str]:
    """A short name is made of words that are printed for the actor, and ends as one of his names does."""
    short, name = row["short_name"], row["name"]
    if row["kind"] == "person":
        return _person_faults(short, forms)
    if short == name:
        return []
    known = plain_parts(" ".join([*forms, row["role"], *body, row["actor_id"].replace("-", " ")]))
    known |= {word.lower() for word in re.findall(r"\b[A-Z][\w.]*\w", places.text(row["source_id"]))} | OURS
    known |= {"".join(re.findall(r"\b[A-Z]", form)).lower() for form in forms}
    new = [part for part in plain_parts(short) if part not in known and part not in PLAIN_WORDS and not part.isdigit()]
    faults = [f"“{part}” is printed of nobody of this name" for part in sorted(new)]
    initials = short.isupper() and " " not in short
    if not initials and not short.startswith("those ") and head_word(short) not in {head_word(form) for form in forms}:
        faults.append("no name of this actor ends with its last word")
    bare = _MARKS.sub("", short).strip()
    if not bare:
        return ["it has no word"]
    before, _, behind = name.rpartition(bare)
    if before and not behind and tells_a_people(before.split()[-1]):
        faults.append(f"“{before.strip()}” belongs to it")
    return [*faults, *_parted(bare.split(), [_MARKS.sub("", form).split() for form in forms])]


def _person_faults(short: str, forms: list[str]) -> list[str]:
    """A person is called alike on every side: by first name and surname, wherever both are printed."""
    if short not in forms:
        return ["a person is called by a printed form of his name"]
    if " " not in short and (whole := [form for form in forms if " " in form]):
        return [f"“{whole[0]}” is printed, too: a person is called by first name and surname"]
    return []


def _parted(short: list[str], forms: list[list[str]]) -> list[str]:
    """What is cut out of a name, or has something else inside it. A name may end before its preposition ("of …"), and
    begin behind small letters ("certain well-known …") or with whose it is ("Berg's government").
    """
    whole = [form[1:] if form[0].lower() in ARTICLES else form for form in forms if form]
    if short in whole:
        return []
    faults = [
        f"“{word}” is no beginning or end of a name" for word in {short[0], short[-1]} if word.lower() in SMALL_WORDS
    ]
    for form in whole:
        at = next((n for n in range(len(form)) if form[n : n + len(short)] == short), None)
        begins = at and (" ".join(form[:at]).islower() or short[0].endswith("'s"))
        if (at and not begins) or (at == 0 and form[len(short)].lower() not in SMALL_WORDS):
            faults.append(f"it is cut out of “{' '.join(form)}”")
        places = [short.index(word) for word in form if word in short]
        if len(places) == len(form) > 1 and places == sorted(places) and places[-1] - places[0] >= len(form):
            faults.append(f"something else stands inside “{' '.join(form)}”")
    return faults


def affiliation_faults(row: Cells, forms: list[str], states: dict[str, str]) -> list[str]:
    """Forces and bodies of a state that begin with the word for its people act for this state."""
    if row["kind"] not in OF_STATES:
        return []
    told = {states[state] for people, state in DEMONYMS.items() if state in states and _begins(forms, people)}
    return [f"the words tell {state}" for state in sorted(told)] if row["affiliated_with"] not in told else []


def _begins(forms: list[str], people: str) -> bool:
    return any(flattened(form).startswith(f"{people} ") for form in forms)


def body_faults(row: Cells, words: str, of_body: list[str]) -> list[str]:
    """Whom somebody acts for is named where he is told of, by one of his names or by the word for his people."""
    peoples = [people for people, state in DEMONYMS.items() if state in of_body]
    told = any(_stands_in(_undotted(form), _undotted(words)) for form in [*of_body, *peoples])
    return [] if told or not row["affiliated_with"] else ["the words around the name do not tell of that one"]


def _undotted(words: str) -> str:
    """The words with plain quotation marks and without dots: "U.S." and "US" are one."""
    return plain(words).replace(".", "")


def _stands_in(name: str, words: str) -> bool:
    return name in words and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def _country_faults(
    row: Cells, forms: list[str], body: Cells | None, of_body: list[str], countries: dict[str, str]
) -> list[str]:
    """The country is that of a state that the name, the role or the body tells; without one there is none."""
    if row["kind"] in ("state", "international_body"):
        return []
    words = flattened(" ".join([*forms, row["role"]]))
    for form in of_body:  # "president of the Friends of X" tells nothing of X
        words = words.replace(flattened(form), "")
    told = {country for form, country in countries.items() if _stands_in(form, words)}
    told |= {countries[state] for people, state in DEMONYMS.items() if state in countries and _stands_in(people, words)}
    told |= {body["country"]} if body and body["country"] else set()
    if row["country"]:
        return [] if row["country"] in told else [f"the words tell {', '.join(sorted(told)) or 'no state'}"]
    # Of peoples and groups of people the words tell who they are, and not whose citizens.
    return [f"the words tell {', '.join(sorted(told))}"] if told and row["kind"] != "community" else []
