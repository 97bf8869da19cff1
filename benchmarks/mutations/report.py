"""What came of the planted faults: the share that was told, by class and support, operator and table, and every fault
that was not; for the terminal and as the page `docs/mutations.md`.
"""

import json
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import schemas
from benchmarks.mutations.bench import CLASSES, DOCUMENTS, Mutant, planted_in
from benchmarks.mutations.operators import NAMES

FOLDER = Path(__file__).parent
#: The results that the page is made of.
RESULTS = FOLDER / "results.json"
EQUIVALENT = FOLDER / "equivalent.toml"
#: How many of all faults may be argued away as no faults, in percent.
MOST_EQUIVALENT = 3
SUPPORTS = ("stated", "derived", "coded", "keys", "quotations", "whole rows", "documents")

Equivalents = dict[tuple[str, str, str, str], str]


def equivalents(path: Path = EQUIVALENT) -> Equivalents:
    """Table, record, column and value of every change that makes no row say anything else, with the reason."""
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("equivalent", [])
    return {(e["table"], e["record"], e["column"], e["value"]): e["reason"] for e in entries}


def stored(mutants: Iterable[Mutant], seed: int, sample: int) -> dict[str, Any]:
    """The results as JSON holds them."""
    return {"seed": seed, "sample": sample, **planted_in(), "mutants": [asdict(mutant) for mutant in mutants]}


def write_results(path: Path, results: dict[str, Any]) -> None:
    """Write results, a fault on a line."""
    head = {name: value for name, value in results.items() if name != "mutants"}
    lines = ",\n".join(json.dumps(mutant, ensure_ascii=False) for mutant in results["mutants"])
    body = json.dumps(head, ensure_ascii=False)[:-1]
    path.write_text(f'{body}, "mutants": [\n{lines}\n]}}\n', encoding="utf-8", newline="\n")


def read_results(path: Path = RESULTS) -> dict[str, Any]:
    """Stored results."""
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def stale(results: dict[str, Any]) -> list[str]:
    """In what stored results are of another day than the operators and the columns."""
    return [what for what, now in planted_in().items() if results[what] != now]


def counted(results: dict[str, Any], known: Equivalents) -> tuple[list[Mutant], list[Mutant]]:
    """The faults, and those that are none by the list of equivalents."""
    mutants = [Mutant(**mutant) for mutant in results["mutants"]]
    return (
        [m for m in mutants if (m.table, m.record, m.column, m.new) not in known],
        [m for m in mutants if (m.table, m.record, m.column, m.new) in known],
    )


def too_many(faults: list[Mutant], argued: list[Mutant]) -> bool:
    """Whether more faults are argued away than may be."""
    return len(argued) * 100 > MOST_EQUIVALENT * (len(faults) + len(argued))


def report(results: dict[str, Any], known: Equivalents) -> str:
    """The shares as tables in Markdown, and every fault that got through."""
    faults, argued = counted(results, known)
    through = [mutant for mutant in faults if not mutant.caught_by]
    parts = [
        f"Seed {results['seed']}: {len(faults)} faults, {len(faults) - len(through)} told. Argued to be no faults:"
        f" {len(argued)}, each in `benchmarks/mutations/equivalent.toml`.\n",
        "## By support\n",
        _table("support", SUPPORTS, faults, lambda mutant: mutant.support, total=True),
        "## By operator\n",
        _table("operator", NAMES, faults, lambda mutant: mutant.operator),
        "## By table\n",
        _table("table", (*schemas.TABLES, DOCUMENTS), faults, lambda mutant: mutant.table),
        "## Which check told it first\n",
        "The checks are asked the quickest first, and a fault that one of them tells is shown to no other.\n",
        _checks(faults),
        "## What got through\n",
        _through(through),
    ]
    return "\n".join(parts)


def _table(
    head: str, names: Iterable[str], faults: list[Mutant], of: Callable[[Mutant], str], *, total: bool = False
) -> str:
    lines = [f"| {head} | {' | '.join(f'{c} | told | share' for c in CLASSES)} |", "|---|" + "--:|" * 3 * len(CLASSES)]
    groups = [(name, [mutant for mutant in faults if of(mutant) == name]) for name in names]
    if total:
        groups.append(("**all**", faults))
    for name, group in groups:
        if group:
            cells = [_share([mutant for mutant in group if mutant.class_ == class_]) for class_ in CLASSES]
            lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _share(group: list[Mutant]) -> str:
    told = sum(bool(mutant.caught_by) for mutant in group)
    return f"{len(group)} | {told} | {100 * told // len(group)} %" if group else "0 | 0 | –"


def _checks(faults: list[Mutant]) -> str:
    names = sorted({mutant.caught_by for mutant in faults})
    lines = ["| check | " + " | ".join(CLASSES) + " |", "|---|" + "--:|" * len(CLASSES)]
    for name in names:
        numbers = [sum((m.caught_by, m.class_) == (name, class_) for m in faults) for class_ in CLASSES]
        lines.append(f"| {name or '(none)'} | {' | '.join(map(str, numbers))} |")
    return "\n".join(lines) + "\n"


def _through(through: list[Mutant]) -> str:
    lines = ["| class | operator | row | column | old | new |", "|---|---|---|---|---|---|"]
    for mutant in sorted(through, key=str):
        cells = [mutant.class_, mutant.operator, f"{mutant.table} `{mutant.record}`", mutant.column]
        old, new = _apart(mutant.old, mutant.new)
        lines.append(f"| {' | '.join([*cells, _shown(old), _shown(new)])} |")
    return ("\n".join(lines) if through else "Nothing.") + "\n"


def _apart(old: str, new: str, longest: int = 120, around: int = 40) -> tuple[str, str]:
    """Two long values, each cut to where they differ and some characters around."""
    if max(len(old), len(new)) <= longest:
        return old, new
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    start, rest = max(0, first - around), max(0, last - around)
    before, behind = "…" if start else "", "…" if rest else ""
    return f"{before}{old[start : len(old) - rest]}{behind}", f"{before}{new[start : len(new) - rest]}{behind}"


def _alike(one: str, other: str) -> int:
    """How many characters two values share from their beginning."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _shown(value: str) -> str:
    """A cell for a table: on one line, its outer spaces to be seen."""
    told = _spaced(value).replace("|", "\\|").replace("\n", "⏎").replace("<", "&lt;").replace("*", "\\*")
    return told or "(empty)"


def _spaced(value: str) -> str:
    """The spaces at the ends of a value as marks."""
    inner = value.strip(" ")
    before = len(value) - len(value.lstrip(" "))
    return "␣" * before + inner + "␣" * (len(value) - before - len(inner))


PAGE_HEAD = """# What the checks tell of planted faults

Generated by `python -m benchmarks.mutations --docs` from `benchmarks/mutations/results.json`; not to be edited by hand.

One fault at a time is planted in a copy of the published package, and every check is run on it, as a user runs it.
A fault is told if any check finds anything. *Naive* faults are slips of the hand: one cell or one row changes, and size
and hash in the descriptor are repaired. *Consistent* faults are worked through to the end: derived cells, evidence and
ledger follow, so that only the meaning is wrong. A change of what a coder judged may be as right as what stood there,
and is a fault here all the same, unless it is argued in `benchmarks/mutations/equivalent.toml`.

The draw is stratified over class, table, column and operator, so rare columns weigh as much as common ones: the shares
are of kinds of fault, not of cells.

"""


def page(results: dict[str, Any], known: Equivalents) -> str:
    """The page in the documentation."""
    return PAGE_HEAD + report(results, known)
