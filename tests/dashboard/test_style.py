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


def test_words_can_be_read_on_whatever_is_behind_them_in_the_light_and_in_the_dark():
    """WCAG 2.2 AA: 4.5 to 1. Marked words are not measured by axe where they stand in a link."""
    told = (STATIC / "tokens.css").read_text(encoding="utf-8")
    colours = dict(re.findall(r"(--[a-z-]+): (light-dark\(.*?\));", told))
    behind = ("--paper", "--shade", "--highlight", "--pointed", "--warning-shade")
    pairs = [(words, under) for words in ("--ink", "--faint", "--link", "--wrong") for under in behind]
    pairs += [("--paper", "--link"), ("--paper", "--accent")]
    unreadable = {
        (words, under): ratio
        for words, under in pairs
        for one, other in zip(*(re.findall(r"#\w{6}", colours[name]) for name in (words, under)), strict=True)
        if (ratio := contrast(one, other)) < 4.5
    }
    assert unreadable == {}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, as WCAG computes it."""
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
