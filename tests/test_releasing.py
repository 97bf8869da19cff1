"""What is said of a release, and what Zenodo is told of it, is what the package has."""

import json
import re

from scripts.changes.changelog import entered
from scripts.cli import main
from scripts.package.package import ROOT, Package


def test_every_command_of_a_release_is_one_that_there_is(capsys):
    page = (ROOT / "RELEASING.md").read_text(encoding="utf-8")
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    commands = set(re.findall(r"-m scripts (\w+)", page + workflow))
    assert commands == {"changes", "reliability", "build", "export"}
    for command in commands:
        assert main([command, "--help"]) == 0


def test_what_the_changelog_tells_of_the_tables_is_made_again_before_a_release():
    """The last version is in the history, which is not everywhere; where a release is made, it is."""
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    steps = ("fetch-depth: 0", 'CHANGELOG.md | head -n 1)" . --changelog', "git diff --exit-code")
    places = [workflow.index(step) for step in steps]
    assert places == sorted(places)
    page = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (since,) = re.findall(r"^<!-- changes since ([^:]*):", page, re.MULTILINE)
    assert "told by a test" in entered(page, since, "told by a test")


def test_zenodo_is_told_what_the_descriptor_tells(published: Package):
    told = json.loads((ROOT / ".zenodo.json").read_bytes())
    descriptor = published.descriptor
    assert (told["title"], told["description"]) == (descriptor["title"], descriptor["description"])
    assert told["license"] == descriptor["licenses"][0]["name"].lower()
    assert [each["name"] for each in told["creators"]] == [each["title"] for each in descriptor["contributors"]]
