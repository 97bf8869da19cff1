"""Two coders are compared as they coded, and their agreement is what the statistic says it is."""

import json
import random
import re
from collections.abc import Callable, Iterator

import pytest

import schemas
from scripts.builder.account import Row, sentences
from scripts.builder.all_tables import registries
from scripts.cli import main
from scripts.coding import reliability, second_coding
from scripts.coding.entries import Coding
from scripts.coding.record import Known
from scripts.coding.reliability import (
    SAMPLES,
    Agreement,
    agreements,
    agreements_by_coders,
    coded_values,
    double_coding_rows,
)
from scripts.documents.document import Document
from scripts.errors import DataError
from scripts.extract import document_modules
from scripts.package.package import Package
from scripts.package.usage import claims_of, uses
from scripts.reading.names import Names
from tests import specimen
from tests.specimen import Copy

VARIABLE = "casualties.outcome"
FIRST = SAMPLES["maker_and_reader"]
VARIABLES = schemas.codes("double_coding", "variable")


def alpha(first: str, second: str) -> Agreement:
    """The agreement of two coders, a letter for each unit; `-` where a coder has no value."""
    rows = [
        {"variable": VARIABLE, "coder_1": a.strip("-"), "coder_2": b.strip("-")}
        for a, b in zip(first, second, strict=True)
    ]
    (found,) = agreements(rows)
    return found


# -- the statistic

#: Worked examples; the two of Krippendorff are from “Computing Krippendorff's Alpha-Reliability” (2011), A and B.
KNOWN = {
    "perfect": ("aabbc", "aabbc", 5, 1.0),
    "Krippendorff's binary data": ("0100000010", "1110010000", 6, 0.095),
    "Krippendorff's nominal data": ("aabbdcccedda", "babbbcccëddd".replace("ë", "e"), 9, 0.692),
    "chance": ("ab" * 200, "aabb" * 100, 200, 0.0),
    "the opposite each time": ("abababab", "babababa", 0, -0.875),
    "one unit, two values": ("a", "b", 0, 0.0),
}


@pytest.mark.parametrize(("first", "second", "agreed", "expected"), KNOWN.values(), ids=KNOWN.keys())
def test_alpha_is_what_it_is_known_to_be(first, second, agreed, expected):
    found = alpha(first, second)
    assert (found.units, found.agreed) == (len(first), agreed)
    assert found.alpha == pytest.approx(expected, abs=0.002)


def test_alpha_does_not_depend_on_what_the_values_are_called():
    assert alpha("aabbdcccedda", "babbbcccéddd".replace("é", "e")).alpha == alpha("zzyywxxxvwwz", "yzyyyxxxvwww").alpha


def test_where_only_one_value_occurs_there_is_no_alpha():
    found = alpha("aaaa", "aaaa")
    assert (found.units, found.agreed, found.alpha) == (4, 4, None)


def test_a_unit_that_only_one_coder_has_a_value_for_does_not_count():
    assert alpha("aabbc-b", "aabbcb-") == alpha("aabbc", "aabbc")
    assert alpha("--", "ab") == Agreement(VARIABLE, 0, 0, None)


def test_agreement_is_told_in_the_order_of_the_variables():
    rows = [{"variable": name, "coder_1": "a", "coder_2": "b"} for name in reversed(VARIABLES)]
    assert [found.variable for found in agreements(rows)] == VARIABLES


@pytest.mark.parametrize(
    ("agreement", "told"),
    [
        (Agreement("statements.voice", 43, 36, 0.7812), "statements.voice alpha 0.78 36 of 43 agree"),
        (Agreement("casualties", 48, 48, 1.0), "casualties alpha 1.00 48 of 48 agree"),
        (Agreement("casualties", 3, 1, -0.125), "casualties alpha -0.12 1 of 3 agree"),
        (Agreement("casualties", 3, 3, None), "casualties alpha undefined (one value only) 3 of 3 agree"),
    ],
)
def test_agreement_is_told_in_one_line(agreement, told):
    assert re.sub(r"\s+", " ", str(agreement)) == told


# -- what a coder made of a sentence


def test_a_sentence_without_rows_has_no_values_but_whether_there_are_any():
    values = coded_values({})
    assert list(values) == VARIABLES
    assert {name for name, value in values.items() if value == "no"} == set(reliability.COLUMNS)
    assert {value for name, value in values.items() if "." in name} == {""}


def test_the_values_of_several_rows_are_one_set_in_order():
    rows: list[Row] = [
        dict.fromkeys(reliability.COLUMNS["casualties"]) | {"outcome": outcome, "count": count}
        for outcome, count in (("survived", 12), ("killed", 30), ("killed", None))
    ]
    values = coded_values({"casualties": rows})
    assert values["casualties"] == "yes"
    assert values["casualties.outcome"] == "killed|survived"
    assert values["casualties.count"] == "12|30|none"
    assert values["casualties.date_edtf"] == "none"
    assert values["statements"] == "no"


def test_a_table_is_a_variable_and_so_is_each_column_that_is_compared():
    expected = [name for table, columns in reliability.COLUMNS.items()
                for name in (table, *(f"{table}.{column}" for column in columns))]  # fmt: skip
    assert expected == VARIABLES
    for table, columns in reliability.COLUMNS.items():
        assert set(columns) <= schemas.fields(table).keys()


# -- the sample

#: The entries of the second coder by document.
SECOND: dict[str, Callable[[Coding], None]] = {
    "air-center-bulletin-2025-01": second_coding.bulletin,
    "caliber-france-24-2026-02-14": second_coding.caliber,
    "trend-paris-20-january": second_coding.trend,
}


@pytest.fixture(scope="module")
def documents(published: Package) -> dict[str, Document]:
    return {
        module.SOURCE.id: Document(module.SOURCE.id, published.documents[module.SOURCE.id].text, module.SOURCE.sections)
        for module in document_modules()
    }


@pytest.fixture(scope="module")
def sampled(documents: dict[str, Document]) -> dict[str, tuple[int, int]]:
    """The sentences that the fixed seed draws, by passage."""
    draw = random.Random(FIRST.seed)
    found = {}
    for document in documents.values():
        if document.source_id not in FIRST.sizes:
            continue
        no_text = {section.label for section in document.sections if section.furniture} | {"title"}
        running = [span for place, span in sentences(document) if place.number and place.section not in no_text]
        for span in draw.sample(running, FIRST.sizes[document.source_id]):
            found[f"{document.source_id}.{span[0]}"] = span
    return found


def test_at_least_30_sentences_are_drawn_for_each_sample(published: Package):
    sources = {row["source_id"] for row in published.tables["sources"]}
    assert FIRST.sizes.keys() == SECOND.keys()
    assert {
        coders: (sample.sizes.keys() <= sources, sum(sample.sizes.values()) >= 30) for coders, sample in SAMPLES.items()
    } == dict.fromkeys(schemas.codes("double_coding", "coders"), (True, True))


def test_the_sentences_that_were_coded_twice_are_those_that_the_seeds_draw(published: Package, sampled):
    coded_by = {row["passage_id"]: row["coders"] for row in published.tables["double_coding"]}
    drawn = {"maker_and_reader": set(sampled)}
    # Later samples are drawn from the sentences that are left, but for headings, furniture and what is repeated.
    for coders in list(SAMPLES)[1:]:
        draw, left = (
            random.Random(SAMPLES[coders].seed),
            {source: list[str]() for source in sorted(SAMPLES[coders].sizes)},
        )
        for row in published.tables["passages"]:
            known = any(row["passage_id"] in each for each in drawn.values())
            drawn_from = row["source_id"] in left
            if drawn_from and not known and row["disposition"] not in ("heading", "furniture", "repeats"):
                left[row["source_id"]].append(row["passage_id"])
        drawn[coders] = {
            passage for source, pool in left.items() for passage in draw.sample(pool, SAMPLES[coders].sizes[source])
        }
    assert drawn == {coders: {passage for passage, by in coded_by.items() if by == coders} for coders in SAMPLES}


# -- both codings, as they were made


def values_of(tables: dict[str, list[Row]], sampled: dict[str, tuple[int, int]]) -> Iterator[tuple[str, str, str]]:
    """For every sentence and variable the value that these tables give: passage, variable, value."""
    found = uses(tables)
    for passage, span in sampled.items():
        claims = {record for _, record in claims_of(span, found[passage.rpartition(".")[0]])}
        rows = {
            table: [row for row in tables[table] if row[schemas.primary_key(table)] in claims]
            for table in reliability.COLUMNS
        }
        yield from ((passage, variable, value) for variable, value in coded_values(rows).items())


@pytest.fixture(scope="module")
def coded(published: Package) -> dict[tuple[str, str], Row]:
    """What the first sample has, of which the second coder's entries are kept."""
    return {
        (row["passage_id"], row["variable"]): row
        for row in published.tables["double_coding"]
        if row["coders"] == "maker_and_reader"
    }


@pytest.fixture(scope="module")
def second(documents: dict[str, Document], sampled) -> dict[tuple[str, str], str]:
    """What the second coder's own entries give."""
    sources = {module.SOURCE.id: module.SOURCE for module in document_modules()}
    actors, events, _ = registries()
    known = Known(
        names=Names({actor.id: (actor.name, *actor.aliases) for actor in actors}),
        actors=frozenset(actor.id for actor in actors),
        events=frozenset(event.id for event in events),
    )
    tables: dict[str, list[Row]] = {table: [] for table in schemas.TABLES}
    for source_id, enter in SECOND.items():
        coding = Coding(documents[source_id], sources[source_id], known)
        enter(coding)
        assert coding.problems == []
        for record in coding.records:
            tables[record.table].append(record.row)
            tables["evidence"] += record.evidence
    return {(passage, variable): value for passage, variable, value in values_of(tables, sampled)}


def test_what_is_published_of_the_second_coder_is_what_he_entered(coded, second):
    assert {key: row["coder_2"] for key, row in coded.items()} == {key: second[key] for key in coded}


def test_what_was_settled_is_what_the_published_tables_say(published: Package, sampled, coded):
    settled = {(passage, variable): value for passage, variable, value in values_of(published.tables, sampled)}
    assert {key: row["settled"] for key, row in coded.items()} == {key: settled[key] for key in coded}


def test_every_value_that_either_coder_has_is_there(sampled, coded, second):
    """And a row only where there is one."""
    assert {key for key, value in second.items() if value} <= coded.keys()
    assert {(passage, table) for passage in sampled for table in reliability.COLUMNS} <= coded.keys()
    assert all(row["coder_1"] or row["coder_2"] for row in coded.values())


def test_where_the_coders_differ_a_reason_says_how_it_was_settled(published: Package):
    rows = published.tables["double_coding"]
    differing = [row for row in rows if row["coder_1"] != row["coder_2"]]
    assert differing
    assert all(len(row["reason"].split()) >= 3 for row in differing)
    agreed = [row for row in rows if row["coder_1"] == row["coder_2"]]
    assert all(bool(row["reason"]) == (row["settled"] != row["coder_1"]) for row in agreed), "a later reading says why"


def test_what_is_published_is_what_was_entered(published: Package):
    entered = [{name: cell or "" for name, cell in row.items()} for row in double_coding_rows()]
    assert sorted(entered, key=str) == sorted(published.tables["double_coding"], key=str)
    assert all(row["double_coding_id"] == f"{row['passage_id']}.{row['variable']}" for row in entered)


def test_a_reason_with_a_comma_that_nobody_quoted_is_told_and_not_cut(tmp_path, monkeypatch):
    entered = tmp_path / "double_coding.csv"
    header, first = reliability.ENTERED.read_text(encoding="utf-8").splitlines()[:2]
    entered.write_text(f"{header}\n{first}said once, and again\n", encoding="utf-8")
    monkeypatch.setattr(reliability, "ENTERED", entered)
    with pytest.raises(DataError, match=re.escape(f"{entered}, row 2: has 8 cells, the header has 7; quote cells")):
        double_coding_rows()


# -- the command


def test_the_command_prints_every_variable_of_the_published_coding(published: Package, capsys):
    assert main(["reliability"]) == 0
    told = capsys.readouterr().out.splitlines()
    found = agreements_by_coders(published.tables["double_coding"])
    labels = {row["value"]: row["label"] for row in schemas.fields("double_coding")["coders"]["categories"]}
    assert list(found) == list(SAMPLES)
    # A variable has a line where the sample has a row of its table.
    compared = {
        coders: {row["variable"] for row in published.tables["double_coding"] if row["coders"] == coders}
        for coders in found
    }
    assert {coders: [each.variable for each in agreed] for coders, agreed in found.items()} == {
        coders: [variable for variable in VARIABLES if variable in variables] for coders, variables in compared.items()
    }
    lines = [line for coders, agreed in found.items() for line in (f"{labels[coders]}:", *map(str, agreed))]
    assert told[: len(lines)] == lines
    assert [line for line in told[len(lines) :] if not line.startswith("coded once only, ")] == []


def test_a_document_that_nobody_has_coded_a_second_time_is_told(home: Copy, capsys):
    home.remove("double_coding", lambda row: row["passage_id"].startswith(specimen.COAST))
    assert main(["reliability"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"coded once only, and by nobody again: {specimen.COAST}"


def test_the_command_prints_json_for_programs(home: Copy, capsys):
    """Of the package where it is called: the specimen, in which the coders differ on the survivors."""
    assert main(["reliability", "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert {row.pop("coders") for row in read} == {"maker_and_reader"}
    told = {row.pop("variable"): row for row in read}
    assert told == {
        "casualties": {"units": 3, "agreed": 3, "alpha": 1.0},
        "casualties.outcome": {"units": 2, "agreed": 1, "alpha": pytest.approx(0.0)},
        "statements": {"units": 3, "agreed": 2, "alpha": pytest.approx(0.0)},
        "statements.voice": {"units": 0, "agreed": 0, "alpha": None},
    }
