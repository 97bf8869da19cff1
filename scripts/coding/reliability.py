"""How far two coders agree who coded the same sentences independently: Krippendorff's alpha for each variable.

The unit is a sentence, drawn by a fixed seed. A variable is either whether a coder made rows of a table of it
(`casualties`: yes, no), or the set of codes in a column over the rows that he made of it (`statements.voice`:
`direct_quote|reported_speech`). A coder who made no row of the table has no value there, and the sentence counts for
the columns only where both made one.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import schemas
from schemas.rows import Row
from scripts.errors import DataError

ENTERED = Path(__file__).parent / "double_coding.csv"


@dataclass(frozen=True)
class Sample:
    """How many sentences of each document are drawn, by a fixed seed."""

    seed: int
    sizes: Mapping[str, int]


#: The samples in the order in which they were drawn, by whose codings are compared; none has a sentence of another.
SAMPLES = {
    "maker_and_reader": Sample(
        20260214,
        MappingProxyType(
            {"air-center-bulletin-2025-01": 26, "caliber-france-24-2026-02-14": 15, "trend-paris-20-january": 7}
        ),
    ),
    "two_readers": Sample(
        20261127,
        MappingProxyType(
            {"air-center-bulletin-2025-01": 38, "caliber-france-24-2026-02-14": 16, "trend-paris-20-january": 6}
        ),
    ),
    "two_more_readers": Sample(
        20261128,
        MappingProxyType(
            {"air-center-bulletin-2025-01": 19, "caliber-france-24-2026-02-14": 8, "trend-paris-20-january": 3}
        ),
    ),
    "third_pair": Sample(
        20261129,
        MappingProxyType(
            {"air-center-bulletin-2025-01": 29, "caliber-france-24-2026-02-14": 12, "trend-paris-20-january": 4}
        ),
    ),
    "fourth_pair": Sample(  # all that was left
        20261130,
        MappingProxyType(
            {"air-center-bulletin-2025-01": 26, "caliber-france-24-2026-02-14": 11, "trend-paris-20-january": 5}
        ),
    ),
}

#: The columns that are compared, by table.
COLUMNS = {
    "casualties": ("outcome", "qualifier", "count", "asserted_by", "date_edtf"),
    "deportations": ("movement", "qualifier", "asserted_by", "date_edtf"),
    "diplomatic_exchanges": (
        "actor_id",
        "recipient_id",
        "event_type",
        "event_mode",
        "outcome",
        "date_edtf",
    ),
    "statements": ("speaker_id", "reported_by", "voice", "topic", "date_edtf"),
}


@dataclass(frozen=True)
class Agreement:
    """Of one variable: how many sentences both coded, in how many they agree, and alpha (None where only one value
    occurs).
    """

    variable: str
    units: int
    agreed: int
    alpha: float | None

    def __str__(self) -> str:
        alpha = "undefined (one value only)" if self.alpha is None else f"{self.alpha:.2f}"
        return f"{self.variable:36} alpha {alpha:>6}   {self.agreed} of {self.units} agree"


def coded_values(rows: dict[str, list[Row]]) -> dict[str, str]:
    """A coder's value of every variable for one sentence, from the rows that were made of it: `""` for none."""
    values = {}
    for table, columns in COLUMNS.items():
        values[table] = "yes" if rows.get(table) else "no"
        for column in columns:
            filled = {"none" if row[column] in (None, "") else str(row[column]) for row in rows.get(table, [])}
            values[f"{table}.{column}"] = "|".join(sorted(filled))
    return values


def double_coding_rows() -> list[Row]:
    """The rows of `double_coding`, from the file in which the two codings were laid side by side and settled.

    Raises:
        DataError: a row is longer or shorter than the header.

    """
    with ENTERED.open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    for number, cells in enumerate(lines, start=2):
        if len(cells) != len(header):
            raise DataError(
                f"{ENTERED}, row {number}: has {len(cells)} cells, the header has {len(header)}; quote cells that"
                " contain commas"
            )
    rows: list[Row] = [{name: cell or None for name, cell in zip(header, cells, strict=True)} for cells in lines]
    return [{"double_coding_id": f"{row['passage_id']}.{row['variable']}", **row} for row in rows]


def agreements_by_coders(rows: Iterable[dict[str, str]]) -> dict[str, list[Agreement]]:
    """The agreement on every variable, by whose codings are compared."""
    rows = list(rows)
    samples = {
        coders: [row for row in rows if row["coders"] == coders] for coders in schemas.codes("double_coding", "coders")
    }
    return {coders: agreements(sample) for coders, sample in samples.items() if sample}


def listing(found: dict[str, list[Agreement]]) -> str:
    """A line for each variable, under a line that says whose codings are compared."""
    categories = schemas.fields("double_coding")["coders"]["categories"]
    labels = {category["value"]: category["label"] for category in categories}
    return "\n".join(line for coders, each in found.items() for line in (f"{labels[coders]}:", *map(str, each)))


def coded_once(passages: Iterable[dict[str, str]], rows: Iterable[dict[str, str]]) -> list[str]:
    """The documents of which no sentence was coded twice, from the rows of `passages` and of `double_coding`."""
    source = {row["passage_id"]: row["source_id"] for row in passages}
    return sorted(set(source.values()) - {source[row["passage_id"]] for row in rows})


def agreements(rows: Iterable[dict[str, str]]) -> list[Agreement]:
    """The agreement on every variable, from the rows of one sample; in the order of the variables."""
    pairs: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        pairs.setdefault(row["variable"], []).append((row["coder_1"], row["coder_2"]))
    return [
        _agreement(variable, pairs[variable])
        for variable in schemas.codes("double_coding", "variable")
        if variable in pairs
    ]


def _agreement(variable: str, pairs: list[tuple[str, str]]) -> Agreement:
    both = [(a, b) for a, b in pairs if a and b]
    agreed = sum(a == b for a, b in both)
    values = sorted({value for pair in both for value in pair})
    if len(values) < 2:
        return Agreement(variable, len(both), agreed, None)
    import krippendorff  # with NumPy, slow to import; only this command needs it

    data = [[float(values.index(pair[coder])) for pair in both] for coder in (0, 1)]
    alpha = krippendorff.alpha(
        reliability_data=data, level_of_measurement="nominal", value_domain=list(map(float, range(len(values))))
    )
    return Agreement(variable, len(both), agreed, float(alpha))
