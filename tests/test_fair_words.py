"""Our own words take no side: a loaded term stands in quotation marks, or is one of the exceptions, each with its reason.

What is read is all that we say ourselves: names, summaries, notes, descriptions, labels, definitions, identifiers, pages,
and the texts, comments and names of the code. What the documents say is theirs and is not read.
"""

import ast
import io
import json
import re
import tokenize
from collections.abc import Iterator

import pytest

import schemas
from scripts.package.package import ROOT, Package

#: Terms that judge the parties, their acts, their lands or their dead.
JUDGING = (
    # states, their forces and their leaders
    r"separatis\w*", r"puppet\w*", r"self.proclaimed", r"breakaway", r"secession\w*", r"unrecogni[sz]ed", r"quasi.?state",
    r"pseudo\w*", r"client.state", r"vassals?", r"stooges?", r"lackeys?", r"regimes?", r"juntas?", r"cliques?", r"cronies",
    r"dictator\w*", r"autocra\w*", r"despot\w*", r"tyran\w*", r"authoritarian\w*", r"oligarch\w*", r"hegemon\w*",
    r"imperial\w*", r"(?:neo.?|de)?coloni\w*", r"lobby(?:ists?|ing)?", r"diktat", r"blackmail\w*", r"meddl\w*",
    r"militants?", r"bandits?", r"gangs?", r"mobs?", r"thugs?", r"rioters?", r"rebels?", r"insurgents?", r"insurrection",
    r"mercenar\w*", r"saboteurs?", r"fifth.column", r"foreign.agents?", r"enem(?:y|ies)", r"traitor\w*", r"treacher\w*",
    # what they are said to do, and why
    r"occup(?:ation|y|ies|ied|iers?|ying|ants?)", r"de.?occupation", r"liberat\w*", r"reconquer\w*", r"invaders?",
    r"invasion", r"annex(?:ed|ation)", r"aggress(?:ion|ors?|ive(?:ly)?)", r"provocati\w*", r"terroris\w*", r"terror",
    r"(?:anti|counter).?terror\w*", r"special.(?:military.)?operation", r"iron.fist", r"crackdowns?", r"forced",
    r"forc(?:ibly|eful(?:ly)?)", r"brutal\w*", r"savage\w*", r"barbar\w*", r"heinous", r"insidious", r"cowardly",
    r"malicious\w*", r"evil", r"vile", r"arrogan\w*", r"insolent", r"condescend\w*", r"megalomania", r"cynic\w*",
    r"hypocri\w*", r"double.standards?", r"shameful", r"disgrac\w*", r"outrag\w*", r"pretexts?", r"notorious",
    r"blockade[sd]?", r"siege", r"besieg\w*", r"captives?", r"political.prisoners?", r"sham", r"show.trials?",
    r"(?:il)?legitima\w*", r"illegal\w*", r"unlawful\w*", r"criminals?", r"crimes?", r"guilty", r"ethnic.cleans\w*",
    r"cleansing", r"genocid\w*", r"holocaust", r"exterminat\w*", r"annihilat\w*", r"eradicat\w*", r"erasure",
    r"massacre\w*", r"slaughter\w*", r"carnage", r"butcher\w*", r"atrocit\w*", r"pogroms?", r"murder\w*",
    r"assassinat\w*", r"desecrat\w*", r"vandalis\w*", r"loot(?:ed|ers?|ing)", r"plunder\w*", r"pillag\w*",
    r"shot.down", r"shoot.?down", r"down(?:ed|ing)",
    # what they think and say
    r"revanch\w*", r"expansionis\w*", r"irredent\w*", r"revisionis\w*", r"(?:ultra.?)?nationalis\w*", r"militari[sz]\w*",
    r"racis\w*", r"chauvinis\w*", r"fascis\w*", r"nazis?", r"extremis\w*", r"ideolog\w*", r"hatred", r"hostil\w*",
    r"(?:armeno|azerbaijano|turko|russo|franco|islamo)phob\w*", r"anti.(?:armenian|azerbaijani|russian|french|turkish)",
    r"falsif\w*", r"propagand\w*", r"disinform\w*", r"fabricat\w*", r"whitewash\w*", r"smear\w*", r"slander\w*",
    r"falsehoods?", r"myths?", r"imaginary", r"baseless", r"unfounded", r"so.called", r"purported\w*", r"ostensibl\w*",
    # people, their dead and their lands
    r"martyr\w*", r"hero(?:es|ic\w*)?", r"victor(?:y|ies|ious)", r"triumph\w*", r"glorious\w*", r"brave\w*",
    r"courag\w*", r"patriotic", r"sacrific\w*", r"sacred", r"defeat\w*", r"capitulat\w*", r"humiliat\w*",
    r"blood(?:y|shed|bath|thirsty)", r"trag(?:ic|ed)\w*", r"black.january", r"innocent", r"peaceful", r"exodus",
    r"refugees?", r"exiles?", r"uproot\w*", r"driven.out", r"repatriat\w*", r"reintegration", r"assimilat\w*",
    r"(?:armenian|azerbaijani|russi|turki)\w*i[sz]ation", r"settlers?", r"newcomers", r"indigenous", r"aborigin\w*",
    r"monoethnic", r"homelands?", r"motherland", r"fatherland", r"native.lands?", r"historic(?:al)?.(?:lands?|justice)",
    r"ancestral", r"cradle", r"right.(?:of|to).return", r"self.determination", r"sovereign.state", r"rightful\w*",
    r"just.cause",
)  # fmt: skip
#: Verbs that settle what is in dispute: who refutes is right, who admits has done it.
SETTLING = (
    r"refut\w+", r"debunk\w*", r"disprov\w*", r"discredit(?:s|ed)", r"expos(?:es?|ed|ing)", r"admit(?:s|ted)", r"confess\w*",
    r"boast\w*", r"brag\w*", r"reveal\w*", r"insult\w*", r"lied", r"liars?", r"fle(?:e|d|eing)", r"unleash\w*",
    r"den(?:y|ies|ied|ials?)", r"complained", r"evad\w+", r"rebuff\w*", r"conceal\w*", r"cover.?up", r"distort\w*",
    r"concoct\w*", r"falsely",
)  # fmt: skip
#: Names that one side has for a place, a people or a route.
ONE_SIDES_NAMES = (
    r"art[sc]akh\w*", r"nagorno.karabakh", r"(?:upper|mountainous).karabakh", r"[gq]arabagh", r"qarabağ",
    r"western.(?:azerbaijan\w*|armenia\w*)", r"southern.azerbaijan\w*", r"javakhk", r"stepanakert", r"khankendi",
    r"xankəndi", r"shush[ai]", r"lachin", r"berdzor", r"syunik", r"eastern.zangezur", r"zangezur.corridor", r"trump.route",
    r"crossroads.of.peace", r"tripp", r"irevan", r"erivan", r"nakhi?chevan", r"naxçıvan", r"azeris?", r"kanaky",
    r"ichkeria", r"near.abroad", r"collective.west",
)  # fmt: skip
LOADED = re.compile(rf"(?<!\w)(?:{'|'.join(JUDGING + SETTLING + ONE_SIDES_NAMES)})(?!\w)", re.IGNORECASE | re.DOTALL)

#: What is claimed, told as if it were known, in a sentence that does not say that it is told.
AS_A_FACT = re.compile(
    r"\b(?:was|were|been|being|are|is) (?:\w+ly )?"
    r"(?:deported|expelled|displaced|resettled|driven out|destroyed|murdered|attacked|tortured)\b"
    r"|\b(?:deportation|expulsion|displacement|removal|killing|destruction|persecution|attack|strike|violence)s?"
    r" (?:of|against|on) (?:the )?(?-i:[A-Z])\w+"
    r"|\b(?:deported|expelled|displaced|attacked|killed|shelled|bombed) (?:the |many |\d+ )?(?-i:[A-Z])\w+s\b",
    re.IGNORECASE,
)
TOLD = re.compile(r"\b(?:said|told|tells?|claim\w*|alleg\w*|according to|speaks? of|words say|called|names?)\b", re.I)

ACCUSATION = "the identifier says that it is an accusation, and of what"
TITLE = "in the title of a hearing"
DENIED_BY_THE_WORDS = "the code for a number of which the words say that it is not so"

#: Where a loaded term may stand outside quotation marks: how the place begins, the term in lower case, and why.
EXCEPTIONS = (
    ("actors.actor_id: western-azerbaijan-community", "western azerbaijan", "the name that the organisation has"),
    ("discrepancies.description: dis-external-obrien-office", "nagorno-karabakh", TITLE),
    ("discrepancies.external_reference: dis-external-obrien-office", "nagorno-karabakh", TITLE),
    ("ERRATA.md", "nagorno-karabakh", TITLE),
    ("diplomatic_exchanges.exchange_id: exc-aliyev-accuses-convicted-crimes-against-humanity", "crimes", ACCUSATION),
    ("diplomatic_exchanges.exchange_id: exc-hajizada-accuses-armenia-of-crimes", "crimes", ACCUSATION),
    ("statements.statement_id: sta-hajizada-accuses-armenia-of-crimes", "crimes", ACCUSATION),
    ("diplomatic_exchanges.exchange_id: exc-hajizada-alleges-reintegration-impeded", "reintegration", ACCUSATION),
    ("codes.code: mentions.reason denied", "denied", DENIED_BY_THE_WORDS),
    ("codes.label: mentions.reason denied", "denied", DENIED_BY_THE_WORDS),
    ("mentions.schema.json", "denied", DENIED_BY_THE_WORDS),
    ("docs/codebook.md", "denied", DENIED_BY_THE_WORDS),
    ("docs/coding-guide.md", "denial", "how to code the denial of an accusation, whoever makes it"),
    ("double_coding.reason: air-center-bulletin-2025-01.15647.diplomatic_exchanges", "denial", "of an accusation"),
    ("double_coding.reason: air-center-bulletin-2025-01.14002.statements.topic", "expose", "“is said to expose”"),
    ("dashboard/server/security_headers.py", "deny", "the value of a header of HTTP"),
)


def loaded(text: str) -> list[str]:
    """The loaded terms of a text outside quotation marks, and what it tells of people as a fact."""
    ours = re.sub(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|«[^»]*»|`[^`]*`", " ", text)
    sentences = re.split(r"(?<=[.;:!?])\s|\n\n", ours)
    facts = [match[0] for part in sentences if not TOLD.search(part) for match in AS_A_FACT.finditer(part)]
    return [match[0] for match in LOADED.finditer(ours)] + facts


def in_words(identifier: str) -> str:
    """An identifier as the words that it is made of."""
    return re.sub(r"[-_./]+|(?<=[a-z])(?=[A-Z])", " ", identifier)


# -- everything that we say

Said = Iterator[tuple[str, str]]

#: The columns that are ours. In the others the documents speak, or there are codes and identifiers.
OUR_COLUMNS = {
    "events": ("name",),
    "actors": ("short_name",),
    "diplomatic_exchanges": ("summary",),
    "evidence": ("note",),
    "discrepancies": ("description", "external_reference"),
    "sources": ("short_title", "perspective", "external_date_reference"),
    "codes": ("label", "definition"),
    "double_coding": ("reason",),
    "withdrawn": ("reason",),
}
#: Their identifiers are made of identifiers of other tables, or of what is printed; or they were withdrawn, many of
#: them because they asserted something.
MADE_OF_OTHERS = ("translations", "names", "evidence", "uses", "double_coding", "passages", "mentions", "withdrawn")


def in_the_tables(package: Package) -> Said:
    """What we enter in the published tables, identifiers included."""
    for table, rows in package.tables.items():
        if schemas.key_fields(table) == [schemas.key_fields(table)[0]] and table not in MADE_OF_OTHERS:
            key = schemas.primary_key(table)
            yield from ((f"{table}.{key}: {row[key]}", in_words(row[key])) for row in rows)
        if table == "codes":
            yield from ((f"codes.code: {row['vocabulary']} {row['code']}", in_words(row["code"])) for row in rows)
        for column in OUR_COLUMNS.get(table, ()):
            for row in rows:
                yield f"{table}.{column}: {' '.join(row[name] for name in schemas.key_fields(table))}", row[column]


def in_the_schemas() -> Said:
    """Titles, descriptions, labels and codes, the descriptor and the usage warnings."""
    for path in sorted(schemas.FOLDER.glob("*.json")):
        for place, text in texts(json.loads(path.read_text(encoding="utf-8"))):
            yield f"{path.name}{place}", text


def texts(node: object, place: str = "") -> Said:
    """The texts of a JSON file by their place. An example is a value of the tables."""
    if isinstance(node, dict):
        for key in node.keys() - {"example", "pattern"}:
            yield from texts(node[key], f"{place}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from texts(value, f"{place}.{index}")
    elif isinstance(node, str):
        yield place, node if " " in node else in_words(node)


def in_the_pages() -> Said:
    """The pages by paragraph, and what is said of the package to those who install or cite it."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "CITATION.cff", ROOT / "pyproject.toml"]
    for path in sorted(set(pages) - {ROOT / "docs" / "mutations.md"}):  # whose words are planted faults
        text = re.sub(r"^```.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for number, paragraph in enumerate(re.split(r"\n\s*\n", text), 1):
            yield f"{path.relative_to(ROOT)}: paragraph {number}", paragraph


def in_the_code() -> Said:
    """The texts, comments and names of the code, line by line where it is not Python.

    Of the extraction, the registries and the second coding only comments, docstrings and names are read: their texts are
    the documents' words, or ours that the tables publish. The readers know the words of others.
    """
    for path in sorted(path for folder in ("dashboard", "scripts", "schemas") for path in (ROOT / folder).rglob("*")):
        place = str(path.relative_to(ROOT))
        if path.parent.name == "reading":
            continue  # the readers are about words, and deny nothing but what a "not" denies
        entered = "extract" in path.parts or path.name == "second_coding.py"
        if path.suffix == ".py":
            for line, text in in_python(path.read_text(encoding="utf-8"), with_texts=not entered):
                yield f"{place}: {line}", text
        elif path.suffix in (".sql", ".js", ".css", ".toml"):
            for line, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if path.suffix != ".toml" or text.startswith("#"):
                    yield f"{place}: {line}", text


def in_python(source: str, with_texts: bool) -> Iterator[tuple[int, str]]:
    """The docstrings, names and comments of a module, and its texts."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Module() if docstring := ast.get_docstring(node):
                yield 1, docstring
            case ast.FunctionDef() | ast.ClassDef():
                yield node.lineno, f"{in_words(node.name)}. {ast.get_docstring(node) or ''}"
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, in_words(node.id)
            case ast.JoinedStr() if with_texts:
                yield node.lineno, "".join(str(getattr(part, "value", "")) for part in node.values)
            case ast.Constant(value=str(text)) if with_texts:
                yield node.lineno, text
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


@pytest.fixture(scope="module")
def said(published: Package) -> list[tuple[str, str]]:
    """Everything that we say, by where it stands."""
    return [*in_the_tables(published), *in_the_schemas(), *in_the_pages(), *in_the_code()]


# -- tests


def excepted(place: str, term: str) -> list[tuple[str, str]]:
    """The exceptions that let a term stand in a place."""
    return [(start, word) for start, word, _ in EXCEPTIONS if place.startswith(start) and word == term.lower()]


def test_a_loaded_term_is_seen_outside_quotation_marks_only():
    assert loaded("the Puppet regime, ethnic\ncleansing, its so-called martyrs and counter-terrorism") == [
        "Puppet",
        "regime",
        "ethnic\ncleansing",
        "so-called",
        "martyrs",
        "counter-terrorism",
    ]
    assert loaded('they speak of "ethnic cleansing", “separatists” and `ethnic_cleansing`') == []


def test_every_term_of_the_lists_is_found_in_the_documents_or_is_a_word_that_others_use(published):
    """The lists are made from the documents: most of what judges in them is on the lists."""
    printed = " ".join(row["passage"] for row in published.tables["passages"])
    found = {match[0].lower() for match in LOADED.finditer(printed)}
    assert {"puppet", "occupiers", "liberated", "massacre", "martyrs", "artsakh", "revealed", "forced"} <= found
    assert len(found) > 60


def test_what_is_told_of_people_is_told_as_told():
    assert loaded("The people were deported. They fled.") == ["fled", "were deported"]
    assert loaded("The expulsion of Norlanders. Norland shelled the Sutlanders.") == [
        "expulsion of Norlanders",
        "shelled the Sutlanders",
    ]
    assert loaded("The people are said to have been deported. Expulsion of Norlanders, as claimed.") == []


def test_what_happened_to_one_people_is_named_as_what_happened_to_another(published):
    named = [row["name"] for row in published.tables["events"] if row["kind"] == "population_movement"]
    form = re.compile(r"Movement of .+, as claimed(?:, told without a period)?|Return of .+, as proposed")
    assert named
    assert [name for name in named if not form.fullmatch(name)] == []


def test_our_own_words_take_no_side(said):
    assert len(said) > 10_000
    assert [(place, term) for place, text in said for term in loaded(text) if not excepted(place, term)] == []


def test_every_exception_is_needed(said):
    used = {exception for place, text in said for term in loaded(text) for exception in excepted(place, term)}
    assert {(start, word) for start, word, _ in EXCEPTIONS} - used == set()
    assert all(reason for *_, reason in EXCEPTIONS)
