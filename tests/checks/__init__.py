"""Tests of `scripts/checks`."""
