"""Citations of the package say what the project's own citation file says."""

import re

import pytest

import schemas
from dashboard.text import bibliography
from scripts.package.package import ROOT, Package


@pytest.fixture
def descriptor(published: Package):
    return published.descriptor


def test_the_cff_says_what_the_projects_citation_file_says(descriptor):
    own = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    for line in bibliography.cff(descriptor).splitlines():
        if not line.startswith("message"):
            assert line in own.splitlines()


@pytest.mark.parametrize("table", ["", *schemas.TABLES])
def test_every_citation_names_the_version_and_says_that_claims_are_not_verified(descriptor, table):
    for text in (bibliography.plain(descriptor, table), bibliography.bibtex(descriptor, table)):
        assert descriptor["version"] in text
        assert "not independently verified" in text
        assert table.replace("_", r"\_") in text or table in text


@pytest.mark.parametrize("table", ["", *schemas.TABLES])
def test_bibtex_has_balanced_braces_and_no_bare_underscore_in_its_fields(descriptor, table):
    text = bibliography.bibtex(descriptor, table)
    assert text.count("{") == text.count("}")
    assert not re.search(r"(?<!\\)_", text.partition(",")[2])
