"""Spans of a text that stand in quotation marks.

Curly marks, guillemets and low marks open and close; straight marks take turns. A quotation may run over paragraphs and
page breaks, one in single marks may not: these are apostrophes too, and open only in front of a word.
"""

import re

_MARK = re.compile(r"[“\"„«‹»‘']")
# A mark that opens a line inside a quotation goes on with it; any other opens a quotation within.
_QUOTED = re.compile(
    r"“(?:[^“”]|(?<=\n)“|“[^“”]*”)*”|\"[^\"]*\""
    r"|„[^„“”\"]*[“”\"]|«(?:[^«»]|«[^«»]*»)*»|‹[^‹›\n]*›|»[^«»\n]{1,300}«"
    r"|(?<!\w)‘(?=\w)(?:[^‘’“”\n]|’(?=\w))*’(?!\w)|(?<![\w'])'(?=[^\W\d_])(?:[^'\"\n]|'(?=\w))*(?<!\s)'(?!\w)"
)


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """The spans of the text in quotation marks, marks included, in order."""
    return [match.span() for match in _QUOTED.finditer(text)] if _MARK.search(text) else []
