"""The table `codes` has every closed vocabulary of the schemas, and nothing else."""

import json
import shutil
from pathlib import Path

import pytest

import schemas
from dashboard.text import labels
from schemas.vocabularies import code_rows
from scripts.builder.codebook import codebook
from scripts.package.package import Package

ROWS = code_rows()
VOCABULARIES = {(row["vocabulary"], row["code"]): row for row in ROWS}
#: Every field with a closed vocabulary: table, field, and its categories.
CLOSED = [
    (table, name, field["categories"])
    for table in schemas.TABLES
    for name, field in schemas.fields(table).items()
    if "categories" in field
]


def vocabulary_of(table: str, field: str) -> str:
    """The name under which the codes of a field stand: the field's, or that of table and field."""
    (name,) = {row["vocabulary"] for row in ROWS} & {field, f"{table}.{field}"}
    return name


def test_a_code_stands_once_in_its_vocabulary():
    assert len(VOCABULARIES) == len(ROWS)
    assert all(list(row) == list(schemas.fields("codes")) for row in ROWS)


def test_every_field_with_a_closed_vocabulary_has_one_with_its_codes_in_their_order():
    assert len(CLOSED) > 20
    for table, field, categories in CLOSED:
        name = vocabulary_of(table, field)
        codes = [row["code"] for row in ROWS if row["vocabulary"] == name]
        assert codes == schemas.codes(table, field) == [category["value"] for category in categories]


def test_every_code_has_the_label_and_the_definition_of_the_schema():
    for table, field, categories in CLOSED:
        for category in categories:
            row = VOCABULARIES[vocabulary_of(table, field), category["value"]]
            assert (row["label"], row["definition"]) == (category["label"], category["description"])


def test_fields_that_mean_the_same_share_a_vocabulary_and_fields_that_differ_do_not():
    assert vocabulary_of("casualties", "qualifier") == vocabulary_of("other_figures", "qualifier") == "qualifier"
    assert vocabulary_of("statements", "topic") == vocabulary_of("diplomatic_exchanges", "topic") == "topic"
    assert vocabulary_of("actors", "kind") == "actors.kind"
    assert vocabulary_of("casualties", "outcome") == "casualties.outcome"
    assert vocabulary_of("passages", "reason") == "passages.reason"


def test_there_is_no_vocabulary_that_no_field_uses():
    used = {vocabulary_of(table, field) for table, field, _ in CLOSED}
    assert {row["vocabulary"] for row in ROWS} == used | {"usage_warning"}


def test_every_usage_warning_is_a_code_with_its_text():
    warned = {row["code"]: (row["label"], row["definition"]) for row in ROWS if row["vocabulary"] == "usage_warning"}
    assert warned == {code: (warning["label"], warning["text"]) for code, warning in schemas.warnings().items()}


def test_a_code_says_where_it_comes_from():
    origins = {row["vocabulary"]: {other["origin"] for other in ROWS if other["vocabulary"] == row["vocabulary"]}
               for row in ROWS}  # fmt: skip
    plover = {name for name, origin in origins.items() if origin == {"PLOVER"}}
    assert plover == {"event_type", "event_mode", "quad_class"}
    assert origins.pop("usage_warning") == {"warning"}
    assert all(origin == {"own"} for name, origin in origins.items() if name not in plover)


def test_a_code_that_is_added_to_a_schema_is_known_everywhere(monkeypatch: pytest.MonkeyPatch):
    field = schemas.fields("sources")["kind"]
    added = {"value": "leaflet", "label": "leaflet", "description": "A sheet that is handed out."}
    monkeypatch.setitem(field, "categories", [*field["categories"], added])
    monkeypatch.setitem(field["constraints"], "enum", [*field["constraints"]["enum"], "leaflet"])
    assert "leaflet" in schemas.codes("sources", "kind")
    assert [row["definition"] for row in code_rows() if row["code"] == "leaflet"] == [added["description"]]
    assert added["description"] in codebook()
    assert labels.codes.__wrapped__("sources", "kind")["leaflet"].label == "leaflet"


def test_the_published_codes_are_those_of_the_schemas(published: Package):
    assert sorted(published.tables["codes"], key=str) == sorted(ROWS, key=str)


def test_every_code_in_a_cell_of_the_published_tables_can_be_looked_up(published: Package):
    looked_up = {
        (vocabulary_of(table, field), row[field])
        for table, field, _ in CLOSED
        for row in published.tables[table]
        if row[field]
    }
    assert len(looked_up) > 100
    assert looked_up <= VOCABULARIES.keys()


def test_a_code_is_said_once_and_stands_wherever_its_vocabulary_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for path in schemas.FOLDER.glob("*.json"):
        shutil.copy(path, tmp_path)
    path = tmp_path / "diplomatic_exchanges.schema.json"
    stored = json.loads(path.read_bytes())
    topic = next(field for field in stored["fields"] if field["name"] == "topic")
    topic["categories"].append({"value": "prisoners", "label": "Prisoners", "description": "People who are held."})
    path.write_text(json.dumps(stored), encoding="utf-8")
    monkeypatch.setattr(schemas, "FOLDER", tmp_path)
    for table in ("diplomatic_exchanges", "statements"):
        published = schemas.table_schema.__wrapped__(table)
        field = next(each for each in published["fields"] if each["name"] == "topic")
        assert field["constraints"]["enum"][-1] == field["categories"][-1]["value"] == "prisoners"
