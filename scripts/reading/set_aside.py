"""Why a number, a date or a sentence claims nothing, read from the words themselves and what stands around them.

The answer is every reason that the words allow: "both" counts what the sentence names, "one" stands for a noun, the
number in "Section 907" identifies. None where the reader does not know the words.
"""

import re

_NOTHING = frozenset[str]()
_COUNTING = re.compile(
    r"(?i)both|two|three|each|either|neither|pair|bilateral|trilateral|mutual|annual|biennial|double|dual"
)
_STANDING = re.compile(r"(?i)one|ones|some|others?|another")
_ORDINAL = re.compile(r"(?i)\w*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\d+(?:st|nd|rd|th)")
_IDENTIFIED = re.compile(
    r"(?:Section|Article|Flight|Rule|Clause|Paragraph|Chapter|Resolution|Decree|No\.|Boeing|Airbus|Embraer|Tu|Il|An|MiG"
    r"|Route|Room|Line|Highway|Bus|Channel|Protocol|Law)[\s-]*\Z"
)
_CODE = re.compile(r"[A-Z]+\d*-?\d+\w*|\d{1,2}:\d\d(?::\d\d)?")
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Þ][\w’'-]*[\s-]*\Z")
_CAPITAL_BEHIND = re.compile(r"\s+[A-ZÀ-Þ]")
_DENIED = re.compile(r"(?i)\b(?:not|never|hardly|no longer)\b[^.;]{0,60}\Z")
_SUPERLATIVE = re.compile(r"\s+of\s+(?:the|its|his|her|our|their)\s+(?:most|best|worst|\w+est)\b")
_ADVERB = re.compile(r"\s+(?:and foremost|of all|(?:\w+ly\s+)?\w+ed\b)")


def number_reasons(words: str, before: str, behind: str) -> frozenset[str]:
    """Why a number is no figure; `before` and `behind` stand around it in the text."""
    if _CODE.fullmatch(words) or (words[:1].isdigit() and _IDENTIFIED.search(before)):
        return frozenset({"identifier"})
    if _COUNTING.fullmatch(words):
        return frozenset({"no_quantity"})
    if _STANDING.fullmatch(words):
        return frozenset({"figure_of_speech" if _SUPERLATIVE.match(behind) else "pronoun"})
    if _ORDINAL.fullmatch(words):
        if _DENIED.search(before):
            return frozenset({"denied"})
        return frozenset({"figure_of_speech"} if _ADVERB.match(behind) else {"part_of_name"})
    named = _CAPITAL_BEFORE.search(before) or _CAPITAL_BEHIND.match(behind)
    if words[:1].isupper() or (words[:1].isdigit() and named):
        return frozenset({"part_of_name", "identifier"} if words.isdigit() else {"part_of_name"})
    if words.isalpha():  # "mass", "several": told elsewhere, or in words that claim nothing
        return frozenset({"restated", "no_claim", "no_quantity", "figure_of_speech"})
    return frozenset({"restated", "no_claim"})


def date_reasons(words: str) -> frozenset[str]:
    """Why a date dates no row."""
    if re.search(r"\d(?:st|nd|rd|th)\b.*\bcentury", words):
        return frozenset({"figure_of_speech", "part_of_name"})
    if re.search(r"\d", words):
        return frozenset({"part_of_name", "background", "restated", "no_claim"})
    if re.fullmatch(r"(?i)today|tomorrow|yesterday", words):
        return frozenset({"indefinite", "figure_of_speech"})
    counted = re.search(r"(?i)\b(?:years?|months?|weeks?|centur(?:y|ies)|decades?)\b", words)
    return frozenset({"indefinite", "background"} if counted else {"indefinite"})


def sentence_reasons(sentence: str) -> frozenset[str]:
    """Why a sentence of the text claims nothing: it asks, or it only leads on."""
    return frozenset({"rhetorical" if re.search(r"[?!]\W*\Z", sentence) else "narrative"})
