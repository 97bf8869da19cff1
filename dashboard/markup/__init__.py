"""Rows in, escaped HTML out."""
