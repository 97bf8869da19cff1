"""Three more documents, from several sides and in three formats, are added by the steps of CONTRIBUTING alone.

That every other test passes with them, too, `python -m tests.with_more_documents` shows.
"""

import csv
import json
import re
from contextlib import closing
from pathlib import Path

import pytest
from starlette.requests import Request

from dashboard import shown_package
from dashboard.routes.data import package_file
from scripts.package.database import load
from scripts.package.package import Package
from tests import more_documents

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
    assert {"October 1 4", "شكرا لكم", "A Lettres"} <= set(passages)
    original = root / "data" / "originals" / "lyon-bulletin-2023-10-05.docx"
    assert original.read_bytes() == more_documents.LYON


def test_figures_of_another_language_are_read_and_what_they_mean_is_told_as_not_read(copied: tuple[Path, list[str]]):
    root, (*_, built) = copied
    package = Package(root)
    (row,) = (row for row in package.tables["casualties"] if row["casualty_id"] == "cas-lyon-accident-blessees")
    assert (row["count"], row["qualifier"], row["date_edtf"]) == ("14", "at_least", "2023-10-01")
    (source_id, cells), *others = package.not_read_again.items()
    assert (source_id, others) == ("lyon-bulletin-2023-10-05", [])
    told = re.findall(rf"not read again: (\d+) cells of {source_id}", built)
    assert cells == sum(map(int, told)) > 5
    (resource,) = (each for each in package.descriptor["resources"] if each["name"] == f"document-{source_id}")
    assert resource["description"].endswith(
        f"No reader knows its language for {cells} of its cells: they are the coder's alone."
    )


def test_a_translation_stands_beside_the_quotation_and_nothing_is_read_in_it(copied: tuple[Path, list[str]]):
    """The translator’s “99” is no figure of the document: no check asks for it."""
    root, _ = copied
    translated = "sta-martin-partons-demain.en", "statements", "sta-martin-partons-demain"
    translated += "“We leave tomorrow”, said Hélène Martin, aged 99.", "A. Translator"
    assert [tuple(row.values()) for row in rows(root, "translations")] == [translated]
    (row,) = (each for each in rows(root, "statements") if each["statement_id"] == translated[2])
    assert row["quote"] == "« Nous partons demain », a dit Hélène Martin."
    with closing(load(Package(root))) as connection:
        ((footnote, _),) = connection.execute(
            "select footnote, quote from claims where record_id = ?", [translated[2]]
        ).fetchall()
    assert footnote.startswith(
        f"“{row['quote']}” [in English, translated by A. Translator: {translated[3]}], in a sentence of Lyon Bulletin"
    )


def test_what_was_received_is_saved_and_never_opened_by_the_dashboard(
    copied: tuple[Path, list[str]], monkeypatch: pytest.MonkeyPatch
):
    package = Package(copied[0])
    monkeypatch.setattr(shown_package, "package", lambda: package)
    originals = [each["path"] for each in package.descriptor["resources"] if each["name"].startswith("original-")]
    assert {Path(path).suffix for path in originals} == {".html", ".docx"}
    for path in originals:
        answer = package_file(Request({"type": "http", "path_params": {"path": path.removeprefix("data/")}}))
        assert (answer.status_code, answer.media_type) == (200, "application/octet-stream")
        assert answer.headers["content-disposition"] == f'attachment; filename="{Path(path).name}"'
