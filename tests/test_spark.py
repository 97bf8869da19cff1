"""Views and checks on Spark, with two local workers. PySpark has an environment of its own; it needs Java 17 or later."""

import json
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from scripts.checks import evidence, ledger
from scripts.export.export import export
from scripts.export.formats import parquet_files
from scripts.package.database import answered, load, package_query, view_files
from scripts.package.package import ROOT, Package
from scripts.package.spark_sql import in_spark
from tests.environments import environment
from tests.specimen import Copy

#: Small data on one machine: two workers, few tasks, nothing compiled that runs once, no pages for people.
SESSION = """
import json, pathlib, sys
from pyspark.sql import SparkSession
builder = SparkSession.builder.master("local[2]")
for name, value in {
    "spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false",
    "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1", "spark.sql.shuffle.partitions": "1",
    "spark.sql.adaptive.enabled": "false", "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}.items():
    builder = builder.config(name, value)
spark = builder.getOrCreate()
"""
ASK = """
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.parquet")):
    spark.read.parquet(str(file)).createOrReplaceTempView(file.stem)
answers = {}
for view, sql in json.load(sys.stdin).items():
    answer = spark.sql(sql).cache()
    answer.createOrReplaceTempView(view)
    answers[view] = [row.asDict() for row in answer.collect()]
json.dump(answers, sys.stdout, default=str)
"""
CHECK = """
from scripts.checks.on_spark import check_on_spark
from scripts.package.package import open_package
outcomes = check_on_spark(spark, open_package(pathlib.Path(sys.argv[1])))
json.dump([[str(outcome), *map(str, outcome.findings)] for outcome in outcomes], sys.stdout)
"""


@pytest.fixture(scope="module")
def on_spark(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    """Runs a script in a Spark session: what it answers as JSON."""
    java = shutil.which("java") or os.environ.get("JAVA_HOME")
    assert java, "Spark runs on Java 17 or later; on Debian: apt-get install openjdk-17-jre-headless"
    folder = tmp_path_factory.mktemp("spark")
    programs = environment(folder / "environment", "pyspark==4.3.0")
    ours = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), sysconfig.get_path("purelib")])}

    def run(script: str, argument: Path, asked: object = None) -> Any:
        command = [programs / "python", "-c", SESSION + script, argument]
        done = subprocess.run(command, cwd=folder, env=ours, input=json.dumps(asked), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    return run


@pytest.mark.slow
def test_every_view_gives_on_spark_what_it_gives_in_duckdb(
    published: Package, on_spark: Callable[..., Any], tmp_path: Path
):
    export(published, tmp_path / "out", formats=[parquet_files.FORMAT])
    asked = {"package": package_query(published)} | {
        view.stem: in_spark(view.read_text(encoding="utf-8")) for view in view_files()
    }
    told = on_spark(ASK, tmp_path / "out", asked)
    with closing(load(published)) as connection:
        for view in asked:
            rows = [*answered(connection, f"from {view}")]
            assert rows, view
            assert written(told[view]) == written(rows), view


@pytest.mark.slow
def test_the_checks_find_on_spark_what_they_find_on_one_machine(package_copy: Copy, on_spark: Callable[..., Any]):
    package_copy.change("casualties", "cas-heron-killed", count="31")
    package_copy.remove("uses", lambda row: row["record_id"] == "cas-heron-survived")
    package = Package(package_copy.root)
    expected = [
        [f"{check.NAME}: 2 of 2 documents gone through", *sorted(map(str, check.check(package).findings))]
        for check in (evidence, ledger)
    ]
    assert all(len(told) > 1 for told in expected)
    assert on_spark(CHECK, package.root) == expected


def written(rows: list[dict[str, Any]]) -> list[str]:
    """Rows in an order that both have: of what is empty, DuckDB puts last what Spark puts first."""
    return sorted(json.dumps(row, default=str, sort_keys=True) for row in rows)
