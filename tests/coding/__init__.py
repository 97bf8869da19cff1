"""Tests of `scripts/coding`."""
