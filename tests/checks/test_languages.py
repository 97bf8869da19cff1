"""What no reader knows the language of is not read again, and every count of its document says so."""

import pytest

from scripts.checks import evidence, ledger
from scripts.package.package import Package
from tests.specimen import HARBOUR, Copy


@pytest.mark.parametrize(("language", "figures"), [("ka", False), ("fr", True)])
def test_what_has_no_reader_is_counted_as_not_read_again(package_copy: Copy, language, figures):
    def outcome() -> tuple[evidence.Outcome, evidence.Outcome]:
        package = Package(package_copy.root)
        return evidence.check(package), ledger.check(package)

    english = outcome()[0]
    package_copy.change("sources", HARBOUR, language=language)
    package_copy.change("casualties", "cas-heron-killed", outcome="injured", count="31")
    told, accounted = outcome()
    # Nobody tells that the words are about another outcome; figures are read where the language is known.
    of_row = {finding.field for finding in told.findings if finding.record_id == "cas-heron-killed"}
    assert ("outcome" in of_row, "count" in of_row) == (False, figures)
    assert english.unread == {}
    assert told.unread[HARBOUR] > 10
    assert f"not read again: {told.unread[HARBOUR]} cells of {HARBOUR}" in str(told)
    assert accounted.unread[HARBOUR] > 3
    read = [each.counts["figures read again"][1] for each in (told, english)]
    assert (read[0] < read[1]) == (not figures)
