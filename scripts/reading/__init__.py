"""The independent readers: figures, hedges, dates, names and sentences, read from words alone.

The check on evidence compares what a coder entered with what this package reads. It never sees a coder's value,
imports nothing of ours but `schemas`, reads no file but those of its words, and gives the same answer for the same
words. Where it cannot tell it says so (no count, no date) and never guesses.
"""

from scripts.reading.date_mention import DateMention
from scripts.reading.dates import find_dates
from scripts.reading.dating import supports
from scripts.reading.figure import Figure
from scripts.reading.languages import ENGLISH, is_english, is_read
from scripts.reading.numbers import find_figures

__all__ = ["ENGLISH", "DateMention", "Figure", "find_dates", "find_figures", "is_english", "is_read", "supports"]
