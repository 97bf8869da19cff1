"""Three more documents, from several sides and in three formats, are added by the steps of CONTRIBUTING alone.

That every other test passes with them, too, `python -m tests.with_more_documents` shows.
"""

import csv
import json
from pathlib import Path

import pytest

from tests import more_documents
from tests.originals.received import docx

pytestmark = pytest.mark.slow

NAMES = {"caspian-wire-2023-10-02": "txt", "some-wire-2026-01-31": "html", "lyon-bulletin-2023-10-05": "docx"}


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    root = tmp_path_factory.mktemp("more") / "project"
    return root, more_documents.add(root)


def rows(root: Path, table: str) -> list[dict[str, str]]:
    with (root / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_steps_of_the_guide_lead_to_a_package_that_passes_every_check(copied: tuple[Path, list[str]]):
    _, said = copied
    *started, progress, built = said
    assert [words.splitlines()[-2:] for words in started] == [
        [f"then: python -m scripts progress {name}", "status 0"]
        for name in ("some-wire-2026-01-31", "caspian-wire-2023-10-02", "lyon-bulletin-2023-10-05")
    ]
    assert progress.endswith("things to do\nstatus 1")
    assert "scripts/extract/some_wire_2026_01_31.py:" in progress
    assert "all checks passed" in built, built
    assert built.endswith("status 0")


def test_what_the_package_says_of_itself_follows_its_documents(copied: tuple[Path, list[str]]):
    root, _ = copied
    sources = {row["source_id"]: row for row in rows(root, "sources")}
    assert sources.keys() >= NAMES.keys()
    assert {name: Path(sources[name]["original_path"]).suffix.removeprefix(".") or "txt" for name in NAMES} == NAMES
    descriptor = json.loads((root / "datapackage.json").read_bytes())
    assert descriptor["description"].startswith(
        f"What {len(sources)} documents published in Azerbaijan and elsewhere claim"
    )
    assert json.loads((root / ".zenodo.json").read_bytes())["description"] == descriptor["description"]
    assert sources["some-wire-2026-01-31"]["external_date"] == "2026-01-31"


def test_names_of_every_alphabet_tables_and_right_to_left_words_are_kept(copied: tuple[Path, list[str]]):
    root, _ = copied
    printed = {row["name"] for row in rows(root, "names")}
    assert printed >= {"Şəfəq Əliyeva", "Пётр Орлов", "Մարիամ Սարգսյան", "Hélène Martin"}
    passages = [row["passage"] for row in rows(root, "passages")]
    assert {"October 1 4", "شكرا لكم", "A Letters"} <= set(passages)
    original = root / "data" / "originals" / "lyon-bulletin-2023-10-05.docx"
    assert original.read_bytes() == more_documents.LYON == docx(
        ["Lyon Bulletin, October 5, 2023", "The association of Lyon thanks its readers."],
        [["Page", "Title"], ["A", "Letters"]],
    )  # fmt: skip
