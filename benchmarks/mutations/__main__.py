"""`python -m benchmarks.mutations`: plants faults in a copy of the published package and tells which are found.

    python -m benchmarks.mutations --sample 300 --seed 1              a sample of everything, in ten minutes
    python -m benchmarks.mutations --table casualties --column count  one table, or one column
    python -m benchmarks.mutations --class consistent --sample 100    one class
    python -m benchmarks.mutations --json benchmarks/mutations/results.json    keep the results
    python -m benchmarks.mutations --docs                             write docs/mutations.md from the kept results

The same seed and sample give the same faults. The exit status is 1 where more than 3 % of them are argued to be none.
"""

import argparse
import os
import sys
import time
from pathlib import Path

import schemas
from benchmarks.mutations.bench import CLASSES, DOCUMENTS, run, strata
from benchmarks.mutations.report import (
    RESULTS,
    counted,
    equivalents,
    page,
    read_results,
    report,
    stored,
    too_many,
    write_results,
)
from scripts.package.package import ROOT

PAGE = ROOT / "docs" / "mutations.md"


def main() -> None:
    """Run the bench, or write its page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutations", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seed", type=int, default=1, help="what the draw depends on (1)")
    parser.add_argument("--sample", type=int, default=300, help="how many faults are planted (300)")
    parser.add_argument("--table", choices=(*schemas.TABLES, DOCUMENTS), help="one table only")
    parser.add_argument("--column", help="one column only; (row) for whole rows")
    parser.add_argument("--class", dest="class_", choices=(*CLASSES, "both"), default="both", help="one class only")
    parser.add_argument("--json", type=Path, help="keep the results in this file; with --docs, read them there")
    parser.add_argument(
        "--jobs", type=int, default=min(2, os.cpu_count() or 1), help="how many processes share the work"
    )
    parser.add_argument(
        "--docs", action="store_true", help="write docs/mutations.md from kept results, and run nothing"
    )
    options = parser.parse_args()
    known = equivalents()
    if options.docs:
        PAGE.write_text(page(read_results(options.json or RESULTS), known), encoding="utf-8", newline="\n")
        return
    found = strata(CLASSES if options.class_ == "both" else (options.class_,), options.table, options.column)
    if not found:
        parser.error(f"there is no column {options.column} where a fault could be planted")
    started = time.monotonic()
    mutants = []
    for mutant in run(ROOT, found, seed=options.seed, sample=options.sample, jobs=options.jobs):
        mutants.append(mutant)
        if not mutant.caught_by:
            print(f"got through: {mutant}", file=sys.stderr, flush=True)
    results = stored(mutants, options.seed, options.sample)
    if options.json:
        write_results(options.json, results)
    print(report(results, known))
    seconds = time.monotonic() - started
    print(f"{len(mutants)} faults of {len(found)} strata, {seconds / max(1, len(mutants)):.1f} s each", file=sys.stderr)
    sys.exit(int(too_many(*counted(results, known))))


if __name__ == "__main__":
    main()
