"""The texts coded afresh: every cell stands in its text, and every value is a code of its schema."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import schemas
from tests.each import failures
from tests.reading.documents import flat

FRESH = Path(__file__).parent / "fresh"
#: Each text as its paragraphs, white space written as one space.
PARAGRAPHS = {
    path.stem: [flat(paragraph) for paragraph in path.read_text(encoding="utf-8").split("\n\n")]
    for path in FRESH.glob("*.txt")
}
#: The column of the package whose codes a variable has; the others are words of the text.
CODED = {
    "movement": ("deportations", "movement"),
    "outcome": ("casualties", "outcome"),
    "status": ("agreements", "status"),
    "event_type": ("diplomatic_exchanges", "event_type"),
    "event_mode": ("diplomatic_exchanges", "event_mode"),
    "request_outcome": ("diplomatic_exchanges", "outcome"),
    "voice": ("statements", "voice"),
}
PLACES = ("origin", "destination")

Row = dict[str, str]


def read(name: str) -> dict[str, Row]:
    """The rows of a table of this folder, by file, line and words, which name them when one fails."""
    with (FRESH / name).open(encoding="utf-8", newline="") as file:
        return {f"{name}:{line} {row['words']}": row for line, row in enumerate(csv.DictReader(file), start=2)}


CELLS, NOTHING = read("cells.csv"), read("nothing.csv")


def whole_sentence(row: Row) -> None:
    """The sentence stands once in its text, from one sentence edge to the next."""
    standing = re.compile(rf"(?:^|[.?!][”\"]? ){re.escape(row['sentence'])}(?=$| [A-Z“\"])")
    assert sum(len(standing.findall(paragraph)) for paragraph in PARAGRAPHS[row["text"]]) == 1


def words_of_the_sentence(row: Row) -> None:
    """The words stand in the sentence and cut no word of it."""
    assert re.search(rf"(?<!\w){re.escape(row['words'])}(?!\w)", row["sentence"])


def code(row: Row) -> None:
    """The value is a code of its schema, or the place as printed."""
    if row["variable"] in PLACES:
        assert row["value"] == row["words"]
    else:
        assert row["value"] in schemas.codes(*CODED[row["variable"]])


def mode_of_its_type(row: Row) -> None:
    """The same words tell an act, and the mode is one that acts of this type have."""
    modes = {
        type_["value"]: type_["modes"] for type_ in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
    }
    acts = [act["value"] for act in of("event_type").values() if place(act) == place(row)]
    assert [row["value"] in modes[act] for act in acts] == [True]


def request(row: Row) -> None:
    """What has an end is told as a request, a demand or an offer."""
    acts = [act for act in of("event_type").values() if act["sentence"] == row["sentence"]]
    assert any(row["words"] in act["words"] and act["value"] in ("REQUEST", "AGREE") for act in acts)


def of(variable: str) -> dict[str, Row]:
    return {name: row for name, row in CELLS.items() if row["variable"] == variable}


def place(row: Row) -> tuple[str, str, str]:
    return row["text"], row["sentence"], row["words"]


def test_every_sentence_stands_whole_in_its_text():
    assert failures(whole_sentence, CELLS | NOTHING) == {}


def test_the_words_of_every_cell_stand_in_its_sentence():
    assert failures(words_of_the_sentence, CELLS | NOTHING) == {}


def test_every_value_is_a_code_of_its_schema_or_the_place_as_printed():
    assert failures(code, CELLS) == {}


def test_every_mode_belongs_to_the_act_that_the_same_words_tell():
    assert failures(mode_of_its_type, of("event_mode")) == {}


def test_every_outcome_of_a_request_is_that_of_a_request_or_an_offer():
    assert failures(request, of("request_outcome")) == {}


def test_the_same_words_have_one_value():
    values = defaultdict(list)
    for row in CELLS.values():
        values[(*place(row), row["variable"])].append(row["value"])
    assert {key: told for key, told in values.items() if len(told) > 1} == {}


def test_what_is_no_cell_is_coded_nowhere():
    coded = {(*place(row), row["variable"]) for row in CELLS.values()}
    assert [name for name, row in NOTHING.items() if (*place(row), row["variable"]) in coded] == []
    assert {row["variable"] for row in NOTHING.values()} <= CODED.keys() | set(PLACES)


def test_every_text_and_every_variable_has_cells():
    assert {row["text"] for row in CELLS.values()} == PARAGRAPHS.keys()
    assert {row["variable"] for row in CELLS.values()} == CODED.keys() | set(PLACES)
