"""Clients of years ago read the package: they know Data Package v1 and no type `list`.

Each has an environment of its own, as it wants other versions of what we use. Without an index of packages there is
nothing to try, and the test says so.
"""

import json
import subprocess
from pathlib import Path

import pytest

from scripts.package.package import ROOT, Package
from tests.environments import environment

pytestmark = pytest.mark.slow


def test_an_old_frictionless_finds_the_package_valid(tmp_path: Path, published: Package):
    programs = environment(tmp_path / "old", "frictionless==5.6.0")
    command = [programs / "frictionless", "validate", ROOT / "datapackage.json", "--json"]
    report = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout)
    assert report["valid"] is True, report["errors"]
    assert {task["name"] for task in report["tasks"]} >= set(published.tables)


READ = """
import json, sys, datapackage
package = datapackage.Package(sys.argv[1])
assert package.valid, package.errors
tables = {r.name: r.read(keyed=True) for r in package.resources if r.tabular}
print(json.dumps({"rows": {name: len(rows) for name, rows in tables.items()}, "count": tables["casualties"][0]["count"]}))
"""


def test_a_client_of_data_package_v1_reads_every_table_with_its_types(tmp_path: Path, published: Package):
    programs = environment(tmp_path / "v1", "setuptools<80", "datapackage==1.15.4")
    command = [programs / "python", "-W", "ignore", "-c", READ, ROOT / "datapackage.json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["rows"] == {table: len(rows) for table, rows in published.tables.items()}
    assert told["count"] == int(published.tables["casualties"][0]["count"])
