"""Pairs of passages that do not fit together, and plain arithmetic that was checked. It is said what differs, not who is right."""

from scripts.registry import Discrepancy

AIR = "air-center-bulletin-2025-01"
CALIBER = "caliber-france-24-2026-02-14"
TREND = "trend-paris-20-january"

DISCREPANCIES = [
    Discrepancy(
        "dis-year-of-the-crash",
        "date",
        "The crash is dated to December 25 in “the final days of 2024” in one place, and an aircraft incident between the same two"
        " nations to December 2023 in the other.",
        a=(
            AIR,
            "I ¶1",
            "The final days of 2024 brought tragedy to Azerbaijan when Flight J2-8243, operated by Azerbaijan Airlines, crashed",
        ),
        b=(AIR, "II ¶1", "an aircraft incident between the two nations in December 2023"),
        table="events",
    ),
]
