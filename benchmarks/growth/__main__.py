"""How the cost of every stage grows with the number of documents, and what it is beside plain Frictionless.

    python -m benchmarks.growth [DOCUMENTS ...]      (3 30 300 if none are named)

Every stage is a fresh process. A growth exponent of 1 is as much again for as many documents again; it is taken between
the two largest corpora, as what every process pays once hides it in small ones.
"""

import argparse
import json
import math
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.growth.corpus import corpus, lay_out, write_package
from benchmarks.growth.one_changed import one_changed
from benchmarks.growth.stages import STAGES
from scripts.package.package import Package

PEER = "frictionless"
#: The stages of a build, and the build where one document has changed, with the share of the others that it may take.
BUILD = ("extraction", "reading the tables", PEER, "pandera", "evidence", "ledger")
ONE_CHANGED, PART = "one changed document", 0.05
#: What is ours beside Frictionless in `validate`, and how much of its time it may take.
OURS, SHARE = ("pandera", "evidence", "ledger"), 0.5
EXPONENT = 1.1


@dataclass(frozen=True)
class Cost:
    """CPU seconds and peak MiB of a stage."""

    seconds: float
    peak: float


def measured(size: int, folder: Path) -> tuple[dict[str, Cost], int]:
    """The cost of every stage on a corpus of so many documents, and how many rows it has."""
    made = corpus(size)
    lay_out(made, folder)
    started = time.process_time()
    write_package(made, folder)
    costs = {"extraction": Cost(time.process_time() - started, math.nan)}
    for stage in STAGES:
        command = [sys.executable, "-m", "benchmarks.growth.stages", stage, str(folder)]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        costs[stage] = Cost(**told)
        print(f"{size} documents, {stage}: {costs[stage].seconds:.2f} s", file=sys.stderr, flush=True)
    costs[ONE_CHANGED] = Cost(one_changed(made, folder), math.nan)
    return costs, sum(map(len, Package(folder).tables.values()))


def main(sizes: list[int]) -> None:
    """Print a table: a line for each stage, a column for each corpus."""
    costs: dict[int, dict[str, Cost]] = {}
    for size in sizes:
        with TemporaryDirectory() as folder:
            costs[size], rows = measured(size, Path(folder))
        print(f"{size} documents have {rows:,} rows", file=sys.stderr, flush=True)
    print(f"{'CPU seconds (peak MiB)':20}" + "".join(f"{size:>16,}" for size in sizes) + "  growth   of Frictionless")
    for stage in costs[sizes[-1]]:
        print(_line(stage, [costs[size][stage] for size in sizes], sizes, costs[sizes[-1]][PEER]))
    ours = [Cost(sum(costs[size][stage].seconds for stage in OURS), math.nan) for size in sizes]
    print(_line(" + ".join(OURS), ours, sizes, costs[sizes[-1]][PEER]))
    print(f"{'at most':20}{'':{16 * len(sizes)}}{EXPONENT:8.2f}{SHARE:18.2f}")
    whole = sum(costs[sizes[-1]][stage].seconds for stage in BUILD)
    print(f"{ONE_CHANGED}: {costs[sizes[-1]][ONE_CHANGED].seconds / whole:.2f} of a build of all (at most {PART})")


def _line(name: str, costs: list[Cost], sizes: list[int], peer: Cost) -> str:
    peaks = ("" if math.isnan(cost.peak) else f"({cost.peak:,.0f})" for cost in costs)
    cells = "".join(f"{cost.seconds:8.2f} {peak:>7}" for cost, peak in zip(costs, peaks, strict=True))
    exponent = _exponent(costs, sizes)
    return f"{name:20}{cells}{exponent:>8}{costs[-1].seconds / peer.seconds:18.2f}"


def _exponent(costs: list[Cost], sizes: list[int]) -> str:
    if len(sizes) < 2:
        return ""
    (less, more), (small, large) = (cost.seconds for cost in costs[-2:]), sizes[-2:]
    return f"{math.log(more / less) / math.log(large / small):.2f}"


def _number(text: str) -> int:
    if not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of documents")
    return int(text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__.split("\n", 1)[0])
    parser.add_argument(
        "documents", nargs="*", type=_number, default=[3, 30, 300], help="how many a corpus has (3 30 300)"
    )
    main(sorted(set(parser.parse_args().documents)))
