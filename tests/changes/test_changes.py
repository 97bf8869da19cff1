"""Two versions of a package are compared row by row, and the number of the next version follows by the recipe."""

import json
import shutil
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.changes import changelog, tell
from scripts.changes.compare import Cell, compare
from scripts.changes.versions import read_version
from scripts.errors import DataError, UsageError
from tests.specimen import Copy


def change_schema(table: str, change: Callable[[dict], object]) -> Callable[[Copy], None]:
    def plant(copy: Copy) -> None:
        path = copy.root / "schemas" / f"{table}.schema.json"
        schema = json.loads(path.read_bytes())
        change(schema)
        path.write_text(json.dumps(schema))

    return plant


def field(schema: dict, name: str) -> dict:
    return next(each for each in schema["fields"] if each["name"] == name)


def without_column(copy: Copy) -> None:
    change_schema("codes", lambda schema: schema["fields"].pop())(copy)


def without_table(copy: Copy) -> None:
    with copy.edit_descriptor() as descriptor:
        descriptor["resources"] = [r for r in descriptor["resources"] if r["name"] != "double_coding"]


def one_more(table: str, key: str, name: str) -> Callable[[Copy], None]:
    return lambda copy: copy.write(table, [*copy.rows(table), copy.rows(table)[0] | {key: name}])


#: Change → how it is made, and what is said first.
CHANGES: dict[str, tuple[Callable[[Copy], object], str, str]] = {
    "nothing": (lambda _: None, "none", ""),
    "a value": (
        lambda c: c.change("casualties", "cas-heron-killed", count="31"),
        "patch",
        "casualties has 1 cell with another value",
    ),
    "other words for a column": (
        change_schema("codes", lambda s: field(s, "code").update(description="Other words.")),
        "patch",
        "codes.code is described in other words",
    ),
    "a row more": (one_more("casualties", "casualty_id", "cas-new"), "minor", "casualties has 1 new row"),
    "a code more": (
        change_schema("casualties", lambda s: field(s, "outcome")["constraints"]["enum"].append("lost")),
        "minor",
        "casualties.outcome has the new codes lost",
    ),
    "a row less that nothing names": (
        lambda c: c.remove("casualties", lambda row: row["casualty_id"] == "cas-heron-children"),
        "minor",
        "casualties has lost 1 row",
    ),
    "a row less that others name": (
        lambda c: c.remove("casualties", lambda row: row["casualty_id"] == "cas-heron-killed"),
        "major",
        "casualties has lost 1 row that other rows named",
    ),
    "a column less": (without_column, "major", "codes has lost column origin"),
    "a column that must be filled": (
        change_schema("casualties", lambda s: field(s, "population").update(constraints={"required": True})),
        "major",
        "casualties.population has another constraint (required)",
    ),
    "a table less": (without_table, "major", "the table double_coding is gone"),
    "another type": (
        change_schema("codes", lambda s: field(s, "label").update(type="integer")),
        "major",
        "codes.label was of type string and is of type integer",
    ),
}


def test_each_change_gives_its_level_and_says_why(built: Path, tmp_path: Path):
    old, wrong = read_version(str(built)), []
    for number, (what, (change, level, reason)) in enumerate(CHANGES.items()):
        copy = Copy(shutil.copytree(built, tmp_path / str(number)))
        change(copy)
        changes = compare(old, read_version(str(copy.root)))
        first = changes.reasons[0].what if changes.reasons else ""
        if (changes.level, first) != (level, reason):
            wrong.append((what, changes.level, first))
    assert wrong == []


def test_rows_are_named_with_old_and_new_values_in_every_form(built: Path, package_copy: Copy):
    package_copy.change("casualties", "cas-heron-killed", count="31")
    package_copy.remove("uses", lambda row: row["use_id"] == package_copy.rows("uses")[0]["use_id"])
    changes = compare(read_version(str(built)), read_version(str(package_copy.root)))
    assert changes.tables[0].changed == [Cell("cas-heron-killed", "count", "30", "31")]
    assert "  changed cas-heron-killed, count: “30” → “31”" in tell.as_text(changes).splitlines()
    assert "- changed cas-heron-killed, count: “30” → “31”" in tell.as_markdown(changes).splitlines()
    told = json.loads(tell.as_json(changes))
    assert (told["level"], len(told["tables"][1]["withdrawn"])) == ("minor", 1)
    assert "still the same" in tell.as_text(changes)


def test_a_row_that_is_cited_and_goes_without_a_reason_is_told_with_its_entry(built: Path, package_copy: Copy):
    package_copy.remove("casualties", lambda row: row["casualty_id"] == "cas-heron-children")
    package_copy.remove("evidence", lambda row: row["record_id"] == "cas-heron-children")
    old = read_version(str(built))
    changes = compare(old, read_version(str(package_copy.root)))
    for told in (tell.as_text(changes), tell.as_markdown(changes)):
        assert "Gone without a reason: cas-heron-children (1). Enter each in scripts/extract/withdrawn.toml" in told
    entries = tomllib.loads(tell.as_entries(changes))
    values = json.loads(entries["cas-heron-children"].pop("last_values"))
    entered = {"table_name": "casualties", "withdrawn_in": changes.new, "reason": ""}
    assert entries == {"cas-heron-children": entered}
    assert values == {name: cell for name, cell in old.tables["casualties"].rows["cas-heron-children"].items() if cell}
    gone = {"withdrawn_id": "cas-heron-children", "table_name": "casualties"}
    package_copy.write("withdrawn", [*package_copy.rows("withdrawn"), package_copy.rows("withdrawn")[0] | gone])
    assert compare(old, read_version(str(package_copy.root))).unexplained == []


def test_what_has_changed_stands_between_the_marks_of_the_newest_entry_and_nowhere_else():
    page = "# Log\n\n## Unreleased\n\nBy hand.\n\n{}\n\nBy hand.\n\n## 0.1.0\n\nFirst.\n"
    place = "<!-- changes since v0.1.0: made by python -m scripts changes -->\n{}<!-- end of changes -->"
    made = changelog.entered(page.format(place.format("stale\n")), "v0.1.1", "- a \\1 row")
    before, _, rest = page.partition("{}")
    assert (made.startswith(before), made.endswith(rest)) == (True, True)
    assert "stale" not in made
    assert "\n\n- a \\1 row\n\n" in made
    assert "changes since v0.1.1:" in made
    assert changelog.entered(made, "v0.1.1", "- a \\1 row") == made
    for lacking in (page, f"{page}\n{place}"):
        with pytest.raises(DataError, match="has no place for what has changed; write there “<!-- changes since v0"):
            changelog.entered(lacking, "v0.1.1", "told")


def test_a_zip_and_a_revision_are_read_as_a_folder_is(built: Path, tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "package.zip", "w") as archive:
        for path in built.rglob("*.*"):
            archive.write(path, path.relative_to(built))
    assert read_version(str(tmp_path / "package.zip")) == read_version(str(built))
    assert {"casualties", "evidence"} <= read_version("HEAD").tables.keys()


def test_what_is_no_package_gets_one_line(built: Path, tmp_path: Path):
    (tmp_path / "text").write_text("words")
    (tmp_path / "empty").mkdir()
    shutil.copytree(built, tmp_path / "torn")
    (tmp_path / "torn" / "data" / "codes.csv").write_bytes(b"\xff")
    shutil.copytree(built, tmp_path / "lacking")
    (tmp_path / "lacking" / "data" / "codes.csv").unlink()
    for name in ("text", "nowhere"):
        with pytest.raises(UsageError, match="is no folder, zip or git revision"):
            read_version(str(tmp_path / name))
    for where in ("-x", "HEAD --output=x", "HEAD:README.md", "a\0b"):
        with pytest.raises(UsageError, match="is no folder, zip or git revision"):
            read_version(where)
    for name, told in {"empty": "datapackage.json", "torn": "cannot be read", "lacking": r"codes\.csv"}.items():
        with pytest.raises(DataError, match=told) as error:
            read_version(str(tmp_path / name))
        assert "\n" not in str(error.value)
