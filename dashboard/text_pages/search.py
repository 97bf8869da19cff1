"""Where do words stand: in quotations, names, figures, events, discrepancies, documents?"""

from html import escape

from dashboard.markup import notices
from dashboard.markup import search_hits as markup
from dashboard.markup.pages import PAGE
from dashboard.markup.text_page import Asked, Told
from dashboard.queries import search
from dashboard.queries.search_entries import KINDS


def told(asked: Asked) -> Told:
    """The best hits of each kind, or a page of those of one."""
    wanted, kind, words = (asked.first(name) for name in (markup.WANTED, markup.KIND, PAGE))
    above = notices.unknown(asked.named, markup.WANTED, markup.KIND, PAGE)
    if kind and kind not in KINDS:
        above += notices.notice(f"There is no kind “{escape(kind[:80])}” here; hits of every kind are shown.")
        kind = ""
    page = int(words) if words.isascii() and words.isdecimal() and len(words) < 9 else 1
    found = search.search(wanted, kind, page)
    many = sum(found.counts.values())
    if not many:
        nowhere = "Over everything that the documents are quoted with."
        return Told("Search", nowhere, above + markup.nothing(found.wanted))
    hits = markup.of_one_kind(found, kind) if kind else markup.of_each_kind(found, search.best(wanted))
    return Told("Search", f"{many} found for “{found.wanted}”", above + markup.counts(found, kind) + hits)
