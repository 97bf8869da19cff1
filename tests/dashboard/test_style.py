"""The style sheets, and the charts, use the tokens and name no colour of their own."""

import re

from dashboard.charts.spec import DRAWN
from scripts.package.package import ROOT

STATIC = ROOT / "dashboard" / "static"
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(")
TOKEN = re.compile(r"var\((--[a-z-]+)\)")

#: What a rule calls one of the tokens for itself.
OWN = re.compile(r"(--[a-z-]+): var\(")


def test_whatever_is_drawn_has_its_colours_from_the_tokens():
    known = set(re.findall(r"^  (--[a-z-]+):", (STATIC / "tokens.css").read_text(encoding="utf-8"), re.MULTILINE))
    used = [*(path for path in STATIC.glob("*.css") if path.name != "tokens.css"), *DRAWN.glob("*.json")]
    texts = {path.name: path.read_text(encoding="utf-8") for path in used}
    assert {
        name: told
        for name, text in texts.items()
        if (told := set(TOKEN.findall(text)) - known - set(OWN.findall(text)))
    } == {}
    own = {name: told for name, text in texts.items() if name != "print.css" and (told := COLOUR.findall(text))}
    assert own == {}, "colours that have no name in tokens.css: they would be wrong in the dark"


def test_every_colour_is_said_for_light_and_for_dark():
    told = (STATIC / "tokens.css").read_text(encoding="utf-8")
    colours = [line for line in told.splitlines() if COLOUR.search(line)]
    assert len(colours) > 15
    assert [line for line in colours if not re.search(r"light-dark\(#\w{6}, #\w{6}\)", line)] == []
