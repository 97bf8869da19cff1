"""The views on Spark, over the exported Parquet. PySpark has an environment of its own; it needs Java 17 or later."""

import json
import os
import shutil
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from scripts.export.export import export
from scripts.export.formats import parquet_files
from scripts.package.database import answered, load, package_query, view_files
from scripts.package.package import Package
from scripts.package.spark_sql import in_spark
from tests.environments import environment

#: Small data on one machine: two workers, few tasks, nothing compiled that runs once, no pages for people.
ASK = """
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
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.parquet")):
    spark.read.parquet(str(file)).createOrReplaceTempView(file.stem)
answers = {}
for view, sql in json.load(sys.stdin).items():
    answer = spark.sql(sql).cache()
    answer.createOrReplaceTempView(view)
    answers[view] = [row.asDict() for row in answer.collect()]
json.dump(answers, sys.stdout, default=str)
"""


@pytest.mark.slow
def test_every_view_gives_on_spark_what_it_gives_in_duckdb(published: Package, tmp_path: Path):
    java = shutil.which("java") or os.environ.get("JAVA_HOME")
    assert java, "Spark runs on Java 17 or later; on Debian: apt-get install openjdk-17-jre-headless"
    programs = environment(tmp_path / "spark", "pyspark==4.3.0")
    export(published, tmp_path / "out", formats=[parquet_files.FORMAT])
    asked = {"package": package_query(published)} | {
        view.stem: in_spark(view.read_text(encoding="utf-8")) for view in view_files()
    }
    command = [programs / "python", "-c", ASK, tmp_path / "out"]
    done = subprocess.run(command, cwd=tmp_path, input=json.dumps(asked), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    with closing(load(published)) as connection:
        for view in asked:
            rows = [*answered(connection, f"from {view}")]
            assert rows, view
            assert written(told[view]) == written(rows), view


def written(rows: list[dict[str, Any]]) -> list[str]:
    """Rows in an order that both have: of what is empty, DuckDB puts last what Spark puts first."""
    return sorted(json.dumps(row, default=str, sort_keys=True) for row in rows)
