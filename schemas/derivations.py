"""Temporary."""

from scripts.reading import count_bounds as figure_bounds
from scripts.reading import date_bounds

__all__ = ["date_bounds", "figure_bounds"]
