"""The coding guide shows what the extraction modules do."""

import re

from scripts.package.package import ROOT


def test_the_paragraph_in_the_coding_guide_is_the_one_in_its_extraction_module():
    guide = (ROOT / "docs" / "coding-guide.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```python\ndef extract.*?\n(.*?)\n```", guide, re.DOTALL)
    place, _, rows = shown.partition("\n")
    module = (ROOT / "scripts" / "extract" / "air_center_bulletin_2025_01" / "section_6.py").read_text(encoding="utf-8")
    assert rows in module
    assert module.rindex(place, 0, module.index(rows)) > 0
