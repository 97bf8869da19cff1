"""Where two words look the same, a message names the characters in which they differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.checks import evidence
from scripts.documents.document import Document
from scripts.documents.lookalikes import clusters, most_alike, told_apart
from scripts.documents.quotations import find_once
from scripts.errors import DataError, visible
from scripts.package.package import Package
from tests.specimen import Copy

G = "U+011F LATIN SMALL LETTER G WITH BREVE"
#: What the document prints, what is quoted, and how they are told apart.
ALIKE = {
    "an accent apart": ("Residents of Ag\u0306dam fled", "Residents of Ağdam fled", f"g + U+0306 COMBINING BREVE, the quotation {G}"),
    "an accent in one": ("Residents of Ağdam fled", "Residents of Ag\u0306dam fled", f"{G}, the quotation g + U+0306 COMBINING BREVE"),
    "a space without width": ("Ali\u200byev said", "Aliyev said", "i + U+200B ZERO WIDTH SPACE, the quotation i"),
    "a mark of direction": ("he \u200fsaid no", "he said no", "U+0020 SPACE + U+200F RIGHT-TO-LEFT MARK, the quotation U+0020 SPACE"),
    "an embedding": ("the \u202aofficial\u202c line", "the official line", "U+0020 SPACE + U+202A LEFT-TO-RIGHT EMBEDDING, the quotation U+0020 SPACE"),
    "a ligature": ("the of\ufb01cial line", "the official line", "U+FB01 LATIN SMALL LIGATURE FI, the quotation f + i"),
    "a soft hyphen": ("co\u00adoperation of both", "cooperation of both", "o + U+00AD SOFT HYPHEN, the quotation o"),
    "a hyphen that does not break": ("non\u2011interference of", "non-interference of", "U+2011 NON-BREAKING HYPHEN, the quotation -"),
    "a letter of another script": ("the \u0430gency reported", "the agency reported", "U+0430 CYRILLIC SMALL LETTER A, the quotation a"),
    "a curly mark": ("he said “no” to all", 'he said "no" to all', 'U+201C LEFT DOUBLE QUOTATION MARK, the quotation "'),
}  # fmt: skip


@pytest.mark.parametrize(("printed", "quoted", "told"), ALIKE.values(), ids=ALIKE.keys())
def test_a_quotation_that_is_not_found_and_looks_the_same_is_told_by_code_points(printed, quoted, told):
    document = Document("d", f"First. {printed}. Last.")
    with pytest.raises(DataError) as error:
        find_once(document, quoted, [(0, len(document.text))])
    assert f"the document writes {told}" in str(error.value)
    assert f"“{printed}”" in str(error.value), "the nearest text is shown whole"


@pytest.mark.parametrize("quoted", ["31 lives were lost", "Nothing of this"])
def test_where_anybody_sees_the_difference_no_code_point_is_named(quoted):
    document = Document("d", "It is said that 30 lives were lost.")
    with pytest.raises(DataError) as error:
        find_once(document, quoted, [(0, len(document.text))])
    assert "writes" not in str(error.value)


def test_a_published_quotation_in_other_code_points_is_told_by_them(package_copy: Copy):
    quote = next(row["quote"] for row in package_copy.rows("casualties") if row["casualty_id"] == "cas-heron-killed")
    package_copy.change("casualties", "cas-heron-killed", quote=quote.replace("i", "i\u200d", 1))
    (finding,) = [f for f in evidence.check(Package(package_copy.root)).findings if f.field == "quote"]
    assert finding.problem.endswith("the document writes i, the quotation i + U+200D ZERO WIDTH JOINER")
    assert "\\u200d" in str(finding), "what has no ink is written as its code point"


def test_a_published_word_that_only_looks_as_printed_is_told_by_code_points(package_copy: Copy):
    package_copy.change("actors", "ada-berg", name="Ada Be\u0433g")
    told = [f.problem for f in evidence.check(Package(package_copy.root)).findings if f.field == "name"]
    assert told
    assert all(problem.endswith("writes r, the cell U+0433 CYRILLIC SMALL LETTER GHE") for problem in told)


def test_the_word_that_looks_the_same_is_found_among_others():
    assert most_alike("casualty_id", ["casualties", "casualty\u200b_id", "count"]) == "casualty\u200b_id"
    assert most_alike("casualty_id", ["casualtyid", "count"]) == "casualtyid"
    assert most_alike("casualty_id", ["count"]) is None


@given(text=st.text())
def test_a_text_is_its_clusters_and_no_text_differs_from_itself(text):
    assert "".join(clusters(text)) == text
    assert told_apart(text, text) == ""
    assert visible(text).isprintable()
    assert visible(visible(text)) == visible(text)
