"""The documents as they were received: bytes, text, sections and paragraphs.

A document is decoded as it is stored. Nothing is normalised, so every offset is a Unicode code point, counted from 0,
half-open, into the file as it lies in `data/documents/`. Python slices and DuckDB's `substr` agree on that.

A *section* begins at a line that is declared in the document's extraction module and ends where the next one begins.
A *paragraph* is a line that is not blank, together with the lines behind it that begin in lower case: that is what a
page break in mid-sentence looks like. Paragraphs are counted within their section, headings not counted.
"""

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from schemas.rows import Span
from schemas.spans import Spans
from scripts.documents.plain_files import read_plain
from scripts.errors import DataError

LOCATOR = re.compile(
    r"(?P<section>.*?)\s*(?:(?P<heading>heading)|¶(?P<first>[0-9]{1,9})(?:–(?P<last>[0-9]{1,9}))?)?", re.DOTALL
)

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Section:
    """A part of a document: `label` as used in locators, `begins` = how its first line begins (exactly one line
    does).
    """

    label: str
    begins: str
    heading: bool = False
    #: What a part is that is not text: `masthead`, `heading_copy` (a table of contents) or `site_furniture`.
    furniture: str | None = None


@dataclass(frozen=True)
class Paragraph:
    """`number` 0 is the heading of its section."""

    section: str
    number: int
    start: int
    end: int


class Document:
    """One stored document. `sections` empty means one unlabelled section; `language` is its ISO 639-1 code."""

    def __init__(self, source_id: str, text: str, sections: tuple[Section, ...] = (), *, language: str = "en") -> None:
        self.source_id = source_id
        self.language = language
        self.text = text
        self.sections = sections

    @cached_property
    def _flat(self) -> tuple[str, list[int]]:
        """The text with each run of white space as one space, and for each of its characters the offset in the text."""
        offsets: list[int] = []
        at = 0
        for space in _SPACE.finditer(self.text):
            offsets += range(at, space.start() + 1)
            at = space.end()
        return collapsed(self.text), [*offsets, *range(at, len(self.text))]

    @cached_property
    def paragraphs(self) -> list[Paragraph]:
        """All paragraphs in reading order; together they hold every character that is not white space."""
        starts = self._section_starts()
        found: list[Paragraph] = []
        for match in re.finditer(r"[^\n]*\S[^\n]*", self.text):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            end = match.start() + len(match[0].rstrip())
            section = self._section_at(starts, match.start())
            opens = any(offset == match.start() for offset, _ in starts)
            if found and not opens and self.text[start].islower() and found[-1].number:
                found[-1] = Paragraph(section.label, found[-1].number, found[-1].start, end)
                continue
            if opens and section.heading:
                number = 0
            elif found and found[-1].section == section.label:
                number = found[-1].number + 1
            else:
                number = 1
            found.append(Paragraph(section.label, number, start, end))
        return found

    @cached_property
    def figures(self) -> list[Span]:
        """Every figure with its hedges, signs and scale words, as the independent reader finds it, in order."""
        # The dashboard reads documents and no figures: what it does not load, it does not wait for.
        from scripts.reading import find_figures

        spans = []
        for paragraph in self.paragraphs:
            # One character for one, so that a page break cuts no figure and no offset moves.
            words = re.sub(r"\s", " ", self.text[paragraph.start : paragraph.end])
            spans += [(paragraph.start + f.start, paragraph.start + f.end) for f in find_figures(words, self.language)]
        return spans

    @cached_property
    def quotations(self) -> list[Span]:
        """Every span in quotation marks, in order."""
        from scripts.reading.quoted import quoted_spans

        return quoted_spans(self.text)

    def _section_starts(self) -> list[tuple[int, Section]]:
        if not self.sections:
            return [(0, Section("", ""))]
        starts = []
        for section in self.sections:
            lines = [m.start() for m in re.finditer(rf"^{re.escape(section.begins)}", self.text, re.MULTILINE)]
            if len(lines) != 1:
                raise DataError(
                    f"{self.source_id}: {len(lines)} lines begin with {section.begins!r}, which opens section"
                    f" {section.label!r}; declare words that begin exactly one line"
                )
            starts.append((lines[0], section))
        return sorted(starts, key=lambda pair: pair[0])

    @staticmethod
    def _section_at(starts: list[tuple[int, Section]], offset: int) -> Section:
        index = bisect_right([start for start, _ in starts], offset) - 1
        return starts[index][1] if index >= 0 else Section("", "")

    def with_paragraphs(self, paragraphs: list[Paragraph]) -> "Document":
        """The same document with its sections and paragraphs known from elsewhere: the published passages."""
        document = Document(self.source_id, self.text, language=self.language)
        document.__dict__["paragraphs"] = paragraphs
        return document

    def slice(self, start: int, end: int) -> str:
        """The words from `start` to `end` as a quotation writes them."""
        return collapsed(self.text[start:end])

    def locator(self, start: int, end: int) -> str:
        """The place of a span, for people: `VI ¶2`, `VI heading`, `¶2–3`."""
        touched = self._spans.meeting((start, end))
        if not touched:
            raise DataError(f"{self.source_id}: no paragraph at {start}–{end}; cite words, not white space")
        first, last = touched[0], touched[-1]
        return f"{_place(first)}{_through(first, last)}"

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph of a character that is not white space."""
        return self._spans.meeting((offset, offset + 1))[0]

    @cached_property
    def _spans(self) -> Spans[Paragraph]:
        return Spans(((paragraph.start, paragraph.end), paragraph) for paragraph in self.paragraphs)

    def span_of(self, locator: str) -> tuple[int, int]:
        """The span that a locator names; the empty locator is the whole document.

        Raises:
            DataError: there is no such place.

        """
        match = LOCATOR.fullmatch(locator)
        assert match is not None, "the pattern matches every string"
        if not locator:
            return 0, len(self.text)
        inside = [p for p in self.paragraphs if p.section == match["section"]]
        if match["heading"]:
            inside = [p for p in inside if p.number == 0]
        elif match["first"]:
            first, last = int(match["first"]), int(match["last"] or match["first"])
            inside = [p for p in inside if first <= p.number <= last]
            inside = inside if len(inside) == last - first + 1 > 0 else []
        if not inside:
            raise DataError(f"{self.source_id}: there is no place {locator!r}; {self._places()}")
        return inside[0].start, inside[-1].end

    def _places(self) -> str:
        counts: dict[str, int] = {}
        for paragraph in self.paragraphs:
            counts[paragraph.section] = max(counts.get(paragraph.section, 0), paragraph.number)
        return "it has " + ", ".join(f"{label} ¶1–{count}".strip() for label, count in counts.items())

    def occurrences(self, words: str, start: int, end: int) -> list[tuple[int, int]]:
        """All spans inside `start`–`end` that read as `words`, white space apart."""
        flat, offsets = self._flat
        wanted = re.sub(r"\s+", " ", words).strip()
        spans = []
        at = flat.find(wanted)
        while wanted and at != -1:
            begin, finish = offsets[at], offsets[at + len(wanted) - 1] + 1
            if start <= begin and finish <= end:
                spans.append((begin, finish))
            at = flat.find(wanted, at + 1)
        return spans


def collapsed(words: str) -> str:
    """Words with each run of white space as one space: the one change that a quotation makes."""
    # Of all white space only the plain space is printable, and most words have single ones.
    return words if words.isprintable() and "  " not in words else _SPACE.sub(" ", words)


def stands_at(text: str, span: Span, words: str) -> bool:
    """Whether a quotation stands, character for character, where its offsets say."""
    return collapsed(text[span[0] : span[1]]) == words


def _place(paragraph: Paragraph) -> str:
    number = "heading" if paragraph.number == 0 else f"¶{paragraph.number}"
    return f"{paragraph.section} {number}".strip()


def _through(first: Paragraph, last: Paragraph) -> str:
    if first == last:
        return ""
    return f"–{last.number}" if first.section == last.section and first.number else f"–{_place(last)}"


def read_original(path: Path, sha256: str) -> bytes:
    """The bytes of what was received, of which a document is the text.

    Raises:
        DataError: missing, or not the bytes that `sha256` was computed from.

    """
    try:
        data = read_plain(path)
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror}); put the original there as it was received"
        ) from None
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise DataError(
            f"{path}: has changed: its SHA-256 is {found}, the text was made from {sha256}; restore the original"
        )
    return data


def read_document(path: Path, sha256: str | None = None) -> tuple[bytes, str]:
    """The bytes and the text of a stored document.

    Raises:
        DataError: missing, empty, not UTF-8, with a byte order mark, carriage returns or NUL bytes, or not the bytes
            that `sha256` was computed from.

    """
    try:
        data = read_plain(path)
    except OSError as error:
        raise DataError(
            f"{path}: cannot be read ({error.strerror}); put the document there as it was received"
        ) from None
    text = checked_text(path, data)
    found = hashlib.sha256(data).hexdigest()
    if sha256 is not None and found != sha256:
        raise DataError(
            f"{path}: has changed: its SHA-256 is {found}, the extraction was made from {sha256};"
            " restore the document (git checkout, or a whole copy of the package), or read the new one again and enter"
            " its hash"
        )
    return data, text


def checked_text(path: Path, data: bytes) -> str:
    """The text of a document in `path`.

    Raises:
        DataError: empty, not UTF-8, with a byte order mark, carriage returns or NUL bytes.

    """
    for mark, name in (
        (b"\xef\xbb\xbf", "a byte order mark"),
        (b"\r", "carriage returns"),
        (b"\0", "NUL bytes"),
    ):
        if mark in data if mark != b"\xef\xbb\xbf" else data.startswith(mark):
            raise DataError(
                f"{path}: has {name} at byte {data.index(mark)}, which would shift every offset;"
                " store the text as UTF-8 with line feeds only, before it is coded"
            )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{path}: is not UTF-8 (byte {error.start} is 0x{data[error.start]:02x}); store the text as UTF-8"
            " before it is coded"
        ) from None
    if not text.strip():
        raise DataError(f"{path}: is empty; put the document there as it was received")
    return text
