"""Rows of `sections`: the sections of a document, as its extraction module declares them."""

from schemas.rows import Row
from scripts.documents.document import Document


def section_rows(document: Document) -> list[Row]:
    """The sections in the order of the text, each from its first paragraph to its last. What has no label is none."""
    rows = []
    for section in filter(lambda section: section.label, document.sections):
        paragraphs = [p for p in document.paragraphs if p.section == section.label]
        heading = paragraphs[0]
        rows.append(
            {
                "source_id": document.source_id,
                "section": section.label,
                "title": document.slice(heading.start, heading.end) if section.heading else None,
                "section_start": heading.start,
                "section_end": paragraphs[-1].end,
            }
        )
    return rows
