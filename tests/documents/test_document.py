"""Documents are read as they were received, and every place in them has one name."""

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.documents.document import Document, Paragraph, Section, read_document
from scripts.errors import DataError
from tests.specimen import HARBOUR, MODULES, TEXTS

SECTIONS = MODULES[0].SOURCE.sections


@pytest.fixture
def document() -> Document:
    return Document(HARBOUR, TEXTS[HARBOUR], SECTIONS)


# -- reading the file


def test_a_document_is_its_bytes_and_their_text(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes("“Ä”\u2028\x0b\u00a0é e\u0301\n".encode())
    data, text = read_document(path, hashlib.sha256(path.read_bytes()).hexdigest())
    assert text == "“Ä”\u2028\x0b\u00a0é e\u0301\n", "nothing is normalised"
    assert data == path.read_bytes()


BAD = {
    "missing": (None, "cannot be read", "put the document there"),
    "empty": (b"", "is empty", "put the document there"),
    "white space only": (b" \n\t\n", "is empty", "put the document there"),
    "no-break spaces only": ("\u00a0\u2003\n".encode(), "is empty", "put the document there"),
    "Latin-1": ("caf\xe9 au lait".encode("latin-1"), "is not UTF-8 (byte 3 is 0xe9)", "store the text as UTF-8"),
    "UTF-16": ("text".encode("utf-16-le"), "has NUL bytes at byte 1", "store the text as UTF-8"),
    "byte order mark": (b"\xef\xbb\xbftext", "has a byte order mark at byte 0", "store the text as UTF-8"),
    "CRLF": (b"one\r\ntwo\n", "has carriage returns at byte 3", "line feeds only"),
    "CR": (b"one\rtwo", "has carriage returns at byte 3", "line feeds only"),
    "NUL": (b"one\0two", "has NUL bytes at byte 3", "store the text as UTF-8"),
    "changed": (b"another text", "has changed: its SHA-256 is", "restore the document"),
}


@pytest.mark.parametrize(("content", "what", "remedy"), BAD.values(), ids=BAD.keys())
def test_a_bad_document_gets_one_message_with_path_fault_and_remedy(tmp_path: Path, content, what, remedy):
    path = tmp_path / "document.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataError) as error:
        read_document(path, hashlib.sha256(b"the text that was coded").hexdigest())
    message = str(error.value)
    assert message.startswith(f"{path}: ")
    assert what in message
    assert remedy in message
    assert "\n" not in message


def test_a_folder_in_the_place_of_a_document_is_told(tmp_path: Path):
    with pytest.raises(DataError, match="cannot be read"):
        read_document(tmp_path)


def test_a_mark_inside_the_text_is_no_byte_order_mark(tmp_path: Path):
    (tmp_path / "a.txt").write_bytes("one\ufefftwo".encode())
    assert read_document(tmp_path / "a.txt")[1] == "one\ufefftwo"


# -- sections and paragraphs


def test_paragraphs_are_counted_within_their_section_and_headings_are_not(document: Document):
    places = [(p.section, p.number, document.text[p.start : p.end][:16]) for p in document.paragraphs]
    assert places == [
        ("masthead", 1, "HARBOUR INSTITUT"),
        ("contents", 1, "Table of content"),
        ("contents", 2, "The ferry accide"),
        ("contents", 3, "The people who l"),
        ("I", 0, "I. Ferry acciden"),
        ("I", 1, "The ferry Heron "),
        ("I", 2, "Ada Berg, foreig"),
        ("I", 3, "Sutland rejected"),
        ("I", 4, "Berg repeated he"),
        ("II", 0, "II. The people w"),
        ("II", 1, "Berg said that a"),
        ("II", 2, "Dozens of deport"),
    ]


def test_a_page_break_in_mid_sentence_does_not_end_the_paragraph(document: Document):
    (paragraph,) = [p for p in document.paragraphs if (p.section, p.number) == ("I", 1)]
    assert document.slice(paragraph.start, paragraph.end).endswith("has not been able to name a cause.")
    assert "\n\n" in document.text[paragraph.start : paragraph.end]


def test_a_lower_case_line_after_a_heading_opens_the_first_paragraph():
    document = Document("d", "Heading\nlower case from the start\n", (Section("I", "Heading", heading=True),))
    assert [(p.number, document.text[p.start : p.end]) for p in document.paragraphs] == [
        (0, "Heading"),
        (1, "lower case from the start"),
    ]


def test_a_lower_case_line_that_opens_a_section_does_not_continue_the_one_before():
    document = Document("d", "One.\nii. two\n", (Section("i", "One"), Section("ii", "ii. two")))
    assert [(p.section, p.number) for p in document.paragraphs] == [("i", 1), ("ii", 1)]


def test_an_indented_heading_is_a_heading():
    document = Document("d", "One.\n  Heading\nText\n", (Section("", "One"), Section("I", "  Heading", heading=True)))
    assert [(p.section, p.number) for p in document.paragraphs] == [("", 1), ("I", 0), ("I", 1)]


def test_what_stands_before_the_first_section_belongs_to_none():
    document = Document("d", "furniture\nHeading\nText\n", (Section("I", "Heading", heading=True),))
    assert [(p.section, p.number) for p in document.paragraphs] == [("", 1), ("I", 0), ("I", 1)]


def test_a_document_without_sections_counts_its_paragraphs():
    document = Document("d", "One.\n\n  Two. \n")
    assert document.paragraphs == [Paragraph("", 1, 0, 4), Paragraph("", 2, 8, 12)]


def test_sections_may_be_declared_in_any_order(document: Document):
    assert Document(HARBOUR, document.text, SECTIONS[::-1]).paragraphs == document.paragraphs


@pytest.mark.parametrize("begins", ["nowhere", "The"], ids=["no line", "two lines"])
def test_a_section_has_to_open_with_exactly_one_line(document: Document, begins):
    with pytest.raises(DataError, match=rf"lines begin with '{begins}'.* declare words that begin exactly one line"):
        _ = Document("d", document.text, (Section("I", begins),)).paragraphs


@st.composite
def texts_with_sections(draw: st.DrawFn) -> tuple[str, tuple[Section, ...]]:
    lines = draw(st.lists(st.text(st.sampled_from("aA “1") | st.characters(exclude_characters="\n"))))
    openings = {line for line in lines if line and sum(other.startswith(line) for other in lines) == 1}
    opened = draw(st.lists(st.sampled_from(sorted(openings)), unique=True)) if openings else []
    return "\n".join(lines), tuple(Section(f"{n}", line, draw(st.booleans())) for n, line in enumerate(opened))


@given(texts_with_sections())
def test_paragraphs_cover_every_character_that_is_not_white_space_exactly_once(text_with_sections):
    text, sections = text_with_sections
    paragraphs = Document("d", text, sections).paragraphs
    covered = [at for p in paragraphs for at in range(p.start, p.end)]
    assert len(covered) == len(set(covered)), "no character stands in two paragraphs"
    assert {at for at in covered if not text[at].isspace()} == {at for at, c in enumerate(text) if not c.isspace()}
    assert all(not text[p.start].isspace() and not text[p.end - 1].isspace() for p in paragraphs)
    assert covered == sorted(covered), "in reading order"
    places = [(p.section, p.number) for p in paragraphs]
    assert len(places) == len(set(places)), "every paragraph has a name of its own"


# -- locators


def test_every_paragraph_is_found_again_by_its_locator(document: Document):
    for paragraph in document.paragraphs:
        locator = document.locator(paragraph.start, paragraph.end)
        assert document.span_of(locator) == (paragraph.start, paragraph.end), locator


@pytest.mark.parametrize(
    ("locator", "begins", "ends"),
    [
        ("I ¶1", "The ferry Heron", "name a cause."),
        ("I heading", "I. Ferry", "Norland and Sutland"),
        ("I ¶1–2", "The ferry Heron", "an apology from Sutland."),
        ("II", "II. The people", "knew their names."),
        ("masthead ¶1", "HARBOUR", "MARCH 2021"),
        ("", "HARBOUR", "names.\n"),
    ],
)
def test_a_locator_names_a_place(document: Document, locator, begins, ends):
    start, end = document.span_of(locator)
    assert document.text[start:end].startswith(begins)
    assert document.text[start:end].endswith(ends)
    assert not locator or not locator.endswith(("1", "2", "heading")) or document.locator(start, end) == locator


def test_a_locator_needs_no_space_before_its_paragraph(document: Document):
    assert document.span_of("I¶1") == document.span_of("I ¶1")


@pytest.mark.parametrize(
    "locator",
    ["I ¶5", "I ¶4–5", "I ¶2–1", "III ¶1", "masthead heading", "¶1", "first paragraph", "first\nparagraph"],
)
def test_a_place_that_is_not_there_is_told_with_those_that_are(document: Document, locator):
    with pytest.raises(DataError) as error:
        document.span_of(locator)
    assert f"there is no place {locator!r}" in str(error.value)
    assert "it has masthead ¶1–1, contents ¶1–3, I ¶1–4, II ¶1–2" in str(error.value)


def test_a_span_over_two_sections_is_named_with_both(document: Document):
    start, end = document.span_of("I ¶4")[0], document.span_of("II ¶1")[1]
    assert document.locator(start, end) == "I ¶4–II ¶1"


def test_a_heading_and_its_first_paragraph_are_named_apart(document: Document):
    start, end = document.span_of("II heading")[0], document.span_of("II ¶1")[1]
    assert document.locator(start, end) == "II heading–II ¶1"


def test_white_space_has_no_place(document: Document):
    gap = document.text.index("\n\nI. Ferry")
    with pytest.raises(DataError, match="cite words, not white space"):
        document.locator(gap, gap + 2)


# -- slices and occurrences


def test_a_slice_writes_each_run_of_white_space_as_one_space_and_changes_nothing_else():
    text = "a \n\n b\u00a0\tc “d” e\u0301—f"
    assert Document("d", text).slice(0, len(text)) == "a b c “d” e\u0301—f"


def test_words_are_found_across_a_page_break_at_the_offsets_of_the_text(document: Document):
    ((start, end),) = document.occurrences("has not been able to name a cause", 0, len(document.text))
    assert document.text[start:end] == "has not been able\n\nto name a cause"


def test_every_occurrence_inside_the_place_is_found_and_none_outside():
    document = Document("d", "aaa aa a")
    assert document.occurrences("aa", 0, 8) == [(0, 2), (1, 3), (4, 6)]
    assert document.occurrences("aa", 1, 6) == [(1, 3), (4, 6)]
    assert document.occurrences("aa", 0, 2) == [(0, 2)]
    assert document.occurrences("  ", 0, 8) == []


@pytest.mark.parametrize("words", ["≥12", "12", "“no”", "don’t"])
def test_an_occurrence_is_exact_to_the_sign_and_the_mark(words):
    text = "aged ≥12 years, “no” and don’t"
    variants = {words, words.replace("≥", ">="), words.replace("“", '"').replace("”", '"'), words.replace("’", "'")}
    found = {variant for variant in variants if Document("d", text).occurrences(variant, 0, len(text))}
    assert found == {words}


@given(data=st.data(), text=st.text(min_size=1).filter(lambda text: not text.isspace()))
def test_a_slice_is_found_again_where_it_was_taken(data, text):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    document = Document("d", text)
    words = document.slice(start, end)
    stripped = text[start:end].strip()
    begin = start + len(text[start:end]) - len(text[start:end].lstrip())
    assert re.sub(r"\s+", "", words) == re.sub(r"\s+", "", text[start:end])
    if stripped:
        assert (begin, begin + len(stripped)) in document.occurrences(words, start, end)
    for first, last in document.occurrences(words, 0, len(text)):
        assert document.slice(first, last) == words.strip()
