"""The dashboard over the specimen's package, or over the published one."""

from pathlib import Path

import pytest

from dashboard import shown_package
from dashboard.queries import claims as claim_queries
from schemas.rows import Row
from scripts.package.package import ROOT

CLAIMS = {
    "casualties": claim_queries.casualties,
    "deportations": claim_queries.deportations,
    "diplomatic_exchanges": claim_queries.exchanges,
    "statements": claim_queries.statements,
}
#: Tables of which a mark of the chart is one claim.
SINGLE = ("casualties", "deportations")


@pytest.fixture
def specimen(built: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The specimen's package is what the dashboard shows."""
    monkeypatch.setenv(shown_package.VARIABLE, str(built))
    return built


@pytest.fixture(params=["specimen", "published"])
def any_package(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each of both packages in turn is what the dashboard shows."""
    root = request.getfixturevalue("built") if request.param == "specimen" else ROOT
    monkeypatch.setenv(shown_package.VARIABLE, str(root))
    return root


def claims(table: str) -> list[Row]:
    return CLAIMS[table]({})


def on_chart(table: str) -> list[Row]:
    """The claims that a chart has a mark for: all but those that the page lists below it."""
    below = CLAIMS[table]({}).where(claim_queries.IN_WORDS, True).keys if table in SINGLE else ()
    return [row for row in claims(table) if row["record_id"] not in below]


def row(table: str, record_id: str) -> Row:
    (found,) = [row for row in claims(table) if row["record_id"] == record_id]
    return found
