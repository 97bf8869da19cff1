"""The style sheets of `dashboard/static`, each where it is used: by pages of Streamlit, and by pages without."""

from pathlib import Path

STATIC = Path(__file__).parents[1] / "static"
#: Of pages that Streamlit has no part in.
PLAIN = ("tokens", "plain_page")
#: Of figures in the pages of others, on top.
EMBEDDED = "embed"


def of_pages() -> str:
    """What all pages with charts, documents and tables share, the sheet for paper last."""
    sheets = sorted(STATIC.glob("*.css"), key=lambda sheet: (sheet.stem == "print", sheet.stem))
    return _together(*(sheet.stem for sheet in sheets if sheet.stem not in ("plain_page", EMBEDDED)))


def of_plain_pages() -> str:
    """What the pages of records have."""
    return _together(*PLAIN)


def of_figures() -> str:
    """What figures in the pages of others have."""
    return _together(*PLAIN, "record_page", "exchange_matrix", EMBEDDED)


def _together(*names: str) -> str:
    return "".join((STATIC / f"{name}.css").read_text(encoding="utf-8") for name in names)
