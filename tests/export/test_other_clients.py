"""Programs that others wrote for a format open what we write in it.

They have an environment of their own, as nothing else here wants them. Without an index of packages there is nothing to
try, and the tests say so.
"""

import json
import subprocess
from pathlib import Path

import pytest

from tests.environments import environment
from tests.export.conftest import NAME
from tests.export.release.test_descriptions import unpacked
from tests.specimen import Copy

pytestmark = pytest.mark.slow

CLIENTS = ("bibtexparser==2.1.0", "csvw==4.1.1", "datasette==0.65.5", "mlcroissant==1.1.1", "rispy==0.10.0")

REFERENCES = """
import json, sys, bibtexparser, rispy
library = bibtexparser.parse_file(sys.argv[1])
assert not library.failed_blocks, library.failed_blocks
print(json.dumps([[entry.key for entry in library.entries], [entry["id"] for entry in rispy.load(open(sys.argv[2], encoding="utf-8"))]]))
"""

CROISSANT = """
import sys, mlcroissant
dataset = mlcroissant.Dataset(sys.argv[1])
assert not dataset.metadata.ctx.issues.errors, dataset.metadata.ctx.issues.report()
print(len(list(dataset.records("casualties"))))
"""


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return environment(tmp_path_factory.mktemp("clients") / "environment", *CLIENTS)


def told(*command: str | Path) -> str:
    """What a program prints where all is well."""
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"{done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout


def test_bibtex_and_ris_are_read_whole(programs: Path, exported: Path):
    read = told(programs / "python", "-c", REFERENCES, exported / f"{NAME}.bib", exported / f"{NAME}.ris")
    in_bibtex, in_ris = json.loads(read)
    assert in_bibtex == in_ris == [item["id"] for item in json.loads((exported / f"{NAME}.csl.json").read_bytes())]


def test_datasette_answers_a_table_a_view_and_its_own_search(programs: Path, exported: Path, rows):
    def page(path: str) -> dict[str, object]:
        command = (programs / "datasette", exported / f"{NAME}.sqlite", "--get", f"/{NAME}/{path}")
        return json.loads(told(*command, "--metadata", exported / f"{NAME}.datasette.json"))

    assert page("casualties.json?_facet=outcome")["filtered_table_rows_count"] == len(rows["casualties"])
    assert page("claims.json?_size=1")["rows"]
    (search,) = json.loads((exported / f"{NAME}.datasette.json").read_bytes())["databases"][NAME]["queries"]
    assert page(f"{search}.json?words=ferry&_shape=objects")["rows"]


def test_the_descriptions_of_the_tables_are_valid_csvw_and_croissant(
    programs: Path, package_copy: Copy, tmp_path: Path, rows
):
    with package_copy.edit_descriptor() as descriptor:
        descriptor["homepage"] = "https://claims.example"  # Croissant wants one
    unpacked(package_copy.root, tmp_path)
    assert told(programs / "csvwvalidate", tmp_path / "csv-metadata.json").strip() == "OK"
    assert int(told(programs / "python", "-c", CROISSANT, tmp_path / "croissant.json").split()[-1]) == len(
        rows["casualties"]
    )
