"""The charts say who claims, draw a hedge as a hedge, leave blank what is not told, and let every claim be chosen."""

import itertools
import re
import subprocess
import sys
from typing import Any

import pytest

from dashboard.charts import drawings, layouts, sheet
from dashboard.charts import spec as on
from dashboard.text.claimants import named
from schemas.rows import Row
from scripts.package.package import ROOT
from tests.dashboard.conftest import SINGLE, claims, on_chart

Spec = dict[str, Any]

#: What of a chart depends on the rows.
DATA = ("datasets", "description", "usermeta")

BUILDERS = {
    "casualties": ("casualties", layouts.casualties.draw),
    "deportations": ("deportations", layouts.deportations.draw),
    "statements": ("statements", layouts.statements.draw),
}
#: The charts on which a place is all claims that have the same in a column.
CHOSEN_BY = {"statements": "day"}


def drawn(name: str, rows: list[Row] | None = None) -> Spec:
    table, build = BUILDERS[name]
    spec: Spec = build(claims(table) if rows is None else rows)
    return spec


def layers(spec: Spec, mark: str) -> list[tuple[Spec, list[Spec]]]:
    """The layers of one kind of mark that show something, each with the records that it shows."""
    found = [(layer, shown(spec, layer)) for layer in spec["layer"] if layer["mark"]["type"] == mark]
    return [(layer, records) for layer, records in found if records and layer["data"]["name"] != on.SHEET]


def shown(spec: Spec, layer: Spec) -> list[Spec]:
    """The records of a layer for which its filter holds: read as a browser does, by a reader of the few forms used."""
    records: list[Spec] = spec["datasets"][layer["data"]["name"]]
    for transform in layer.get("transform", []):
        records = [record for record in records if holds(transform["filter"], record)]
    return records


def holds(expression: str, record: Spec) -> bool:
    if expression.startswith("!"):
        return not holds(expression[1:], record)
    if valid := re.fullmatch(r"isValid\(datum\.(\w+)\)", expression):
        return record[valid[1]] is not None
    if equal := re.fullmatch(r"datum\.(\w+) (==|!=) '([\w ]+)'", expression):
        return (record[equal[1]] == equal[3]) is (equal[2] == "==")
    (name,) = re.fullmatch(r"datum\.(\w+)", expression).groups()
    return bool(record[name])


def sheet_of(spec: Spec) -> Spec:
    (record,) = spec["datasets"][on.SHEET]
    return record


def words_drawn(spec: Spec) -> str:
    return "\n".join(r["words"] for layer, records in layers(spec, "text") for r in records if "words" in r)


def places(spec: Spec) -> list[Spec]:
    """The records that can be chosen."""
    (found,) = [
        records for layer, records in layers(spec, "rect") if layer["encoding"].get("description", {}).get("field")
    ]
    return found


# -- all charts


@pytest.mark.parametrize("name", BUILDERS)
def test_a_chart_says_who_claims_that_nothing_is_verified_and_what_one_would_see(any_package, name):
    spec = drawn(name)
    subtitle = sheet_of(spec)["subtitle"].replace("\n", " ")
    first = named(claims(BUILDERS[name][0])).split(",")[0].split(" and ")[0]
    assert subtitle.startswith(f"Claimed by {first}")
    assert "not independently verified" in subtitle
    assert claims(BUILDERS[name][0])[0]["package"] in subtitle
    assert "not independently verified" in spec["description"]
    assert spec["description"].startswith(sheet_of(spec)["title"].replace("\n", " "))


@pytest.mark.parametrize("name", BUILDERS)
def test_words_of_a_chart_are_in_ink_and_its_marks_are_elements_for_the_keyboard(any_package, name):
    spec = drawn(name)
    assert spec["config"]["axis"]["labelColor"] == spec["config"]["axis"]["titleColor"] == "var(--ink)"
    assert spec["config"]["aria"] is True
    assert spec["usermeta"]["embedOptions"] == {"renderer": "svg"}


@pytest.mark.parametrize("name", BUILDERS)
def test_lines_of_a_title_fit_on_a_phone(any_package, name):
    spec = drawn(name)
    for name, most in (("title", sheet.TITLE_LINE), ("subtitle", sheet.LINE)):
        narrow, wide = sheet_of(spec)[name], sheet_of(spec)[f"{name}_wide"]
        assert max(sheet.wide(line) for line in narrow.splitlines()) <= most
        assert narrow.split() == wide.split()
        assert narrow.count("\n") >= wide.count("\n")


def test_what_is_drawn_is_what_altair_draws():
    kept = {path.stem: on.drawing(path.stem) for path in on.DRAWN.iterdir()}
    assert kept == drawings.drawn(), "draw it anew: python -m dashboard.charts.drawings"


@pytest.mark.parametrize("name", BUILDERS)
def test_a_chart_of_other_rows_differs_in_its_data_alone(any_package, name):
    rows = claims(BUILDERS[name][0])
    publisher = {name: rows[0][name] for name in ("published_by", "reuse_link")}
    some = [row | publisher for row in (rows[0], rows[-1])]
    everything = [row | publisher for row in rows]
    of_all, of_some = ({k: v for k, v in drawn(name, each).items() if k not in DATA} for each in (everything, some))
    assert of_all == of_some


@pytest.mark.parametrize("name", BUILDERS)
def test_no_layer_asks_for_a_dataset_or_a_field_that_is_not_there(any_package, name):
    spec = drawn(name)
    for layer in spec["layer"]:
        for channel in layer["encoding"].values():
            for field in [
                each["field"] for each in (channel if isinstance(channel, list) else [channel]) if "field" in each
            ]:
                assert all(field in record for record in shown(spec, layer)), field
    asked = set(re.findall(r"data\('sheet'\)\[0\]\.(\w+)", str({k: v for k, v in spec.items() if k not in DATA})))
    assert asked <= sheet_of(spec).keys()


@pytest.mark.parametrize("name", BUILDERS)
def test_a_chart_lets_one_place_be_chosen(any_package, name):
    (choice,) = [p for p in drawn(name)["params"] if p["name"] == "choice"]
    assert choice["select"] == {"type": "point", "fields": [CHOSEN_BY.get(name, "record_id")]} | {
        "on": "click",
        "toggle": False,
    }


@pytest.mark.parametrize("name", SINGLE)
def test_every_claim_is_one_place_that_tells_it(any_package, name):
    rows = {r["record_id"]: r for r in on_chart(name)}
    found = places(drawn(name))
    assert {place["record_id"] for place in found} == rows.keys()
    for place in found:
        told = rows[place["record_id"]]
        assert place["pointed_at"]["Quotation"] == f"“{told['quote']}”"
        assert told["claimant"] in place["told"]
        assert place["told"].endswith(told["record_id"])
        assert place["bottom"] > place["top"]


@pytest.mark.parametrize("name", SINGLE)
def test_no_two_places_lie_over_each_other(any_package, name):
    found = sorted(places(drawn(name)), key=lambda place: (place["top"], place.get("left", 0)))
    for before, after in itertools.pairwise(found):
        assert before["bottom"] <= after["top"] or before["right"] <= after["left"]


@pytest.mark.parametrize("name", BUILDERS)
def test_the_picture_of_a_chart_has_the_hyperlink_that_a_publisher_asks_for(specimen, name):
    rows = [r | {"published_by": "Caliber.az", "reuse_link": "https://caliber.az"} for r in claims(BUILDERS[name][0])]
    told = "Includes material of Caliber.az (https://caliber.az)."
    assert sheet_of(drawn(name, rows))["subtitle"].replace("\n", " ").count(told) == 1
    without = [r | {"reuse_link": None} for r in rows]
    assert "http" not in sheet_of(drawn(name, without))["subtitle"]


@pytest.mark.parametrize("name", BUILDERS)
def test_a_single_claim_is_enough_for_a_chart(any_package, name):
    rows = claims(BUILDERS[name][0])
    for one in rows[:: len(rows) // 8 + 1]:
        assert drawn(name, [one])["layer"]


def test_charts_and_queries_know_neither_streamlit_nor_what_takes_long_to_load():
    code = (
        "import sys, dashboard.charts.layouts, dashboard.queries.claims, dashboard.markup.citation;"
        " sys.exit(bool({'streamlit', 'altair', 'pandas', 'pyarrow', 'scripts.reading'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_there_is_one_place_that_draws():
    drawing = re.compile(r"\b(altair_chart|vega_lite_chart|plotly_chart|pyplot|line_chart|bar_chart|scatter_chart)\b")
    found = {
        str(path.relative_to(ROOT)) for path in (ROOT / "dashboard").rglob("*.py") if drawing.search(path.read_text())
    }
    assert found == {"dashboard/widgets/figure.py"}


# -- statements


def test_a_bar_of_statements_is_as_long_as_their_number_and_those_without_a_date_come_last(any_package):
    rows = claims("statements")
    bars = places(drawn("statements"))
    days = [row["day"] for row in rows]
    assert [bar["day"] for bar in bars] == list(dict.fromkeys(days))
    assert "undated" not in [bar["day"] for bar in bars[:-1]]
    most = max(days.count(day) for day in days)
    for bar in bars:
        assert bar["count"] == str(days.count(bar["day"]))
        assert bar["right"] == pytest.approx(layouts.statements.LONGEST * days.count(bar["day"]) / most)


# -- words


def test_words_are_wrapped_without_a_word_lost():
    words = "Movement of Azerbaijanis from the territory of Armenia, told without a period"
    lines = sheet.wrap(words, 30)
    assert " ".join(lines) == words
    assert all(sheet.wide(line) <= 30 for line in lines)
    assert sheet.wrap("Llanfairpwllgwyngyll", 5) == ("Llanfairpwllgwyngyll",)


def test_capitals_are_wider():
    assert sheet.wide("ABC") > sheet.wide("abc") == 3


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("a", "a"),
        ("aab", "a and b"),
        ("aabbc", "a, b and c"),
        ("abbccc", "c, b and a"),
        ("aaabbcd", "a, b and 2 others"),
    ],
)
def test_claimants_are_named_those_with_the_most_claims_first(names, told):
    assert named([{"claimant": name} for name in names]) == told
