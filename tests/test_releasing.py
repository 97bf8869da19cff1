"""What is said of a release, and what Zenodo is told of it, is what the package has."""

import json
import re

from scripts.cli import main
from scripts.package.package import ROOT, Package


def test_every_command_of_a_release_is_one_that_there_is(capsys):
    page = (ROOT / "RELEASING.md").read_text(encoding="utf-8")
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    commands = set(re.findall(r"-m scripts (\w+)", page + workflow))
    assert commands == {"changes", "reliability", "build", "export"}
    for command in commands:
        assert main([command, "--help"]) == 0


def test_zenodo_is_told_what_the_descriptor_tells(published: Package):
    told = json.loads((ROOT / ".zenodo.json").read_bytes())
    descriptor = published.descriptor
    assert (told["title"], told["description"]) == (descriptor["title"], descriptor["description"])
    assert told["license"] == descriptor["licenses"][0]["name"].lower()
    assert [each["name"] for each in told["creators"]] == [each["title"] for each in descriptor["contributors"]]
