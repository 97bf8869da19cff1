"""What a task of the Spark job finds with what it is given, and nothing else of the package."""

from pathlib import Path

from scripts.checks import evidence, ledger
from scripts.checks.on_spark import Share, Shares, check_shares
from tests.checks.test_checked_before import spoiled_all_over


def test_tasks_of_one_document_each_find_together_what_is_found_in_the_package(built: Path):
    package = spoiled_all_over(built)
    shares = Shares(package)
    tasks = [check_shares(shares.shared, [Share.unpacked(*share.packed())]) for share in shares]
    assert len(tasks) == 2 and all(tasks)
    found = {*evidence.check_across(package).findings}.union(*tasks)
    assert found == {*evidence.check(package).findings, *ledger.check(package).findings}
