"""The three documents, and how a test lays its cases out along them."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "data" / "documents"
BULLETIN, TREND, CALIBER = (
    (FOLDER / f"{name}.txt").read_bytes().decode("utf-8")
    for name in ("air-center-bulletin-2025-01", "trend-paris-20-january", "caliber-france-24-2026-02-14")
)


def flat(text: str) -> str:
    """The text as quotations write it."""
    return " ".join(text.split())
