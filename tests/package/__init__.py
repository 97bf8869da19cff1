"""Tests of `scripts/package`."""
