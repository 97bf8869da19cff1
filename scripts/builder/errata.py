"""`ERRATA.md`: what is known to be wrong, or cannot all be right, in the documents; and what is, in our coding.

It is written by every build from the table `discrepancies`; nobody edits it by hand.
"""

from collections.abc import Iterable

from schemas.rows import Row

PATH = "ERRATA.md"
HEAD = """# Errata

Written by `python -m scripts build` from the table [`discrepancies`](data/discrepancies.csv); do not edit.

## In the documents

A document is never corrected: what it prints is what is recorded. Below are the passages that cannot both be true, and
those that were weighed against a published work or decision. The table has {rows} rows, also of what is only told
differently, and of what was checked and fits. Neither says who is right.
"""
FOOT = """
## In our coding

No row of this version is known to be wrong. What the checks cannot see is in [docs/mutations.md](docs/mutations.md).
Whoever finds a wrong or a missing row does as `CONTRIBUTING.md` says. What was corrected from one version to the next
is told by `python -m scripts changes OLD NEW` and in the [changelog](CHANGELOG.md).
"""


def errata(discrepancies: Iterable[Row]) -> str:
    """The page in Markdown."""
    rows = list(discrepancies)
    contradictions = [row for row in rows if row["weight"] == "contradiction"]
    external = [row for row in rows if row["kind"] == "external" and row["weight"] != "consistent"]
    parts = [HEAD.format(rows=len(rows))]
    parts += _section("Cannot both be true", contradictions) + _section("Other than a published reference", external)
    return "\n".join(parts) + FOOT


def _section(title: str, rows: list[Row]) -> list[str]:
    return [f"### {title}\n", *(f"{_entry(row)}\n" for row in rows)] if rows else []


def _entry(row: Row) -> str:
    return f"- `{row['discrepancy_id']}`: {row['description']}"
