"""Footnotes one below the other, as escaped HTML."""

from collections.abc import Sequence
from html import escape

from dashboard.server.addresses import permalink
from scripts.package import bibliography
from scripts.package.bibliography import Reference


def listing(references: Sequence[Reference]) -> str:
    """A footnote for each, numbered, with a link to its record and a button that lets go of it."""
    entries = "".join(
        f'<li><p class="footnote">{escape(bibliography.plain(each))}</p>'
        f'<p class="do"><a href="{permalink(each.key)}">Permalink</a>'
        f' <button type="button" class="collect" data-record="{escape(each.key)}" aria-pressed="false">Collect</button>'
        "</p></li>"
        for each in references
    )
    empty = '<p class="actions"><button type="button" class="let-go">Forget what is collected</button></p>'
    return f'<ol class="references">{entries}</ol>{empty}'
