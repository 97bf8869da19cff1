"""What pages ask is what the package says, now, in a file or in memory."""

import shutil
from pathlib import Path

import pytest

from dashboard import shown_package
from dashboard.prepared import database
from dashboard.queries import connection, search
from scripts.package import kept_file
from scripts.package.database import load, view_files
from scripts.package.package import Package
from tests.specimen import Copy
from tests.without_folders import without_folders


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(kept_file.VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def shown(monkeypatch: pytest.MonkeyPatch, root: Path) -> Path | None:
    monkeypatch.setenv(shown_package.VARIABLE, str(root))
    return database.file()


def test_a_changed_cell_has_another_file_and_the_same_cells_elsewhere_the_same(package_copy: Copy, monkeypatch):
    first = shown(monkeypatch, package_copy.root)
    same, other = (shutil.copytree(package_copy.root, package_copy.root.with_name(name)) for name in ("same", "other"))
    assert shown(monkeypatch, same) == first
    cells = other / "data" / "casualties.csv"  # and the descriptor has the old hash
    text = cells.read_text(encoding="utf-8")
    cells.write_text(text.replace("children", "youths"), encoding="utf-8")
    assert shown(monkeypatch, other) != first
    sql = "select count(*) as how_many from casualties where population = 'youths'"
    assert connection.rows(sql)[0]["how_many"] > 0
    shown(monkeypatch, same)
    assert connection.rows(sql)[0]["how_many"] == 0


def test_other_code_has_another_file(specimen, monkeypatch):
    first = database.file()
    monkeypatch.setattr(database, "CODE_HASH", "of another version")
    database._content.cache_clear()
    assert database.file() != first
    database._content.cache_clear()


def test_views_have_the_answers_that_they_give_anywhere_in_their_order(built: Path, specimen):
    with load(Package(built)) as plain:
        for view in [path.stem for path in view_files()]:
            with plain.cursor() as cursor:
                cursor.execute(f"from {view}")
                names = [column[0] for column in cursor.description]
                assert connection.rows(f"from {view}") == [
                    dict(zip(names, row, strict=True)) for row in cursor.fetchall()
                ], view


def test_where_no_file_can_be_kept_all_is_answered_from_memory(built: Path, cache: Path, tmp_path, monkeypatch):
    kept = shown(monkeypatch, built)
    told = connection.rows("from pages.event_list"), connection.rows("from claims"), search.search("heron")
    assert kept and kept.is_relative_to(cache)
    without_folders(monkeypatch, tmp_path)
    for asked in (connection._connection, search.search_index._address):
        asked.cache_clear()
    assert database.file() is None
    assert told == (connection.rows("from pages.event_list"), connection.rows("from claims"), search.search("heron"))
    for asked in (connection._connection, search.search_index._address):
        asked.cache_clear()
