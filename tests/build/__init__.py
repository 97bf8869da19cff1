"""Tests of `scripts/build`."""
