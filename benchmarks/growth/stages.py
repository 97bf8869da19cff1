"""The stages of the work on a package, each alone in a process of its own: CPU seconds and peak memory.

python -m benchmarks.growth.stages STAGE FOLDER
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.checks import evidence, ledger, with_frictionless, with_pandera
from scripts.checks.references import faults
from scripts.export.export import export
from scripts.package import kept_file
from scripts.package.database import load
from scripts.package.package import Package


def _read(package: Package) -> None:
    _ = package.tables


def _references(package: Package) -> None:
    assert [*faults(package)] == []


def _checked(check: Callable[..., object]) -> Callable[[Package], None]:
    def run(package: Package) -> None:
        found = vars(check(package))["findings"]
        assert found == [], found[0]

    return run


def _database(package: Package) -> None:
    load(package).close()


def _export(package: Package) -> None:
    with TemporaryDirectory() as folder:
        export(package, Path(folder) / "out")


def _site(package: Package) -> None:
    """With all that the dashboard keeps of a package made anew; its modules are the memory of no other stage."""
    from dashboard import shown_package
    from dashboard.static_site.build import build

    with TemporaryDirectory() as folder:
        os.environ |= {shown_package.VARIABLE: str(package.root), kept_file.VARIABLE: f"{folder}/kept"}
        build(Path(folder) / "site")


#: Of a package that is there already: `extraction`, which makes it, is timed where the corpus is made.
STAGES: dict[str, Callable[[Package], None]] = {
    "frictionless": _checked(with_frictionless.check),
    "reading the tables": _read,
    "references": _references,
    "pandera": _checked(with_pandera.check),
    "evidence": _checked(evidence.check),
    "ledger": _checked(ledger.check),
    "database": _database,
    "export": _export,
    "site": _site,
}
#: What reads the tables as a part of its work is given them read.
GIVEN_TABLES = ("pandera", "evidence", "ledger")


def main(stage: str, folder: str) -> None:
    """Run one stage and print its CPU seconds and the peak memory of the process in MiB, as JSON."""
    package = Package(Path(folder))
    if stage in GIVEN_TABLES:
        _read(package)
    started = time.process_time()
    STAGES[stage](package)
    seconds = time.process_time() - started
    scale = 2**20 if sys.platform == "darwin" else 2**10
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale
    print(json.dumps({"seconds": seconds, "peak": peak}))


if __name__ == "__main__":
    main(*sys.argv[1:])
