"""The independent reader: figures, hedges and dates read again from the words of a quotation.

The check on evidence compares what a coder entered with what this package reads. It never sees a coder's value,
imports nothing of ours, reads no file, and gives the same answer for the same words. Where it cannot tell it says so
(no count, no date) and never guesses.
"""

from scripts.reading.dates import DateMention, find_dates, supports
from scripts.reading.edtf import Parts, parse
from scripts.reading.edtf import bounds as date_bounds
from scripts.reading.hedges import HEDGES, HEDGES_AFTER, QUALIFIERS, SCALES, VAGUE
from scripts.reading.hedges import bounds as count_bounds
from scripts.reading.numbers import Figure, find_figures

__all__ = [
    "HEDGES",
    "HEDGES_AFTER",
    "QUALIFIERS",
    "SCALES",
    "VAGUE",
    "DateMention",
    "Figure",
    "Parts",
    "count_bounds",
    "date_bounds",
    "find_dates",
    "find_figures",
    "parse",
    "supports",
]
