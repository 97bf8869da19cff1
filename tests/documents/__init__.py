"""Tests of `scripts/documents`."""
