"""Search in words, alike however they are written: without regard to case, accents, or the kind of quotation mark."""

import unicodedata
from collections.abc import Sequence

import streamlit as st

from dashboard.text.claim import Claim, cell

#: The name of a search in the address.
SEARCH = "q"
#: Letters and marks that are alike for a reader and that Unicode does not take apart.
ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("əƏ", "e"),
        **dict.fromkeys("ıİ", "i"),
        "\u00ad": "",
    }
)


def plain(words: str) -> str:
    """Words as they are compared."""
    apart = unicodedata.normalize("NFKD", words.translate(ALIKE))
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).casefold().split())


def matching(rows: Sequence[Claim], wanted: str, columns: Sequence[str]) -> list[Claim]:
    """The rows that have all words of `wanted` in some of their columns; words in quotation marks as one."""
    terms = _terms(plain(wanted))
    if not terms:
        return list(rows)
    return [row for row in rows if _has(" ".join(plain(str(cell(row, c) or "")) for c in columns), terms)]


def ask(label: str, help_text: str) -> str:
    """Show the search; what is searched for stands in the address."""
    wanted = st.text_input(label, key=SEARCH, help=help_text, placeholder="any words", bind="query-params")
    return (wanted or "").strip()


def _has(text: str, terms: Sequence[str]) -> bool:
    return all(term in text for term in terms)


def _terms(wanted: str) -> list[str]:
    """Words, and what stands between two quotation marks as one."""
    terms: list[str] = []
    for place, part in enumerate(wanted.split('"')):
        quoted = place % 2 == 1 and wanted.count('"') > place
        terms += [part.strip()] if quoted else part.split()
    return [term for term in terms if term]
