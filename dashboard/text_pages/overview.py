"""What is this, whose claims are these, what do they look like, is anything contradicted, how were they checked?"""

from html import escape

from dashboard import navigation, shown_package
from dashboard.markup import notices, overview, search_hits
from dashboard.markup import worked_claims as markup
from dashboard.markup.text_page import Asked, Told
from dashboard.queries import claims, discrepancies, worked_claims
from dashboard.queries import overview as queries
from dashboard.server.addresses import RECORD


def told(asked: Asked) -> Told:
    """Worked claims and contradictions first, then the ways in, and bookkeeping last."""
    descriptor = shown_package.package().descriptor
    first, _, others = descriptor["description"].partition(". ")
    excluding, speakers, sources = worked_claims.contradictions(), worked_claims.quoted(), claims.sources()
    cards = markup.cards(
        markup.figures(worked_claims.differing_figures()),
        markup.demands(worked_claims.demands()),
        markup.quoted(speakers, worked_claims.last_words(speakers[0]["actor_id"]) if speakers else None),
    )
    parts = [
        notices.unknown(asked.named, RECORD),
        *map(notices.missing, asked.named.get(RECORD, ())),
        search_hits.box(),
        markup.contradicted(excluding),
        cards,
        markup.contradictions(excluding, len(discrepancies.pairs({}))),
        overview.doors(_doors()),
        f"{overview.perspectives(sources)}<p>{escape(others)}</p>",
        overview.counts(sources, queries.rows_by_table_and_document()),
        overview.checks(queries.checks(), queries.not_read_again()),
    ]
    return Told(descriptor["title"], f"{first}.", "".join(parts))


def _doors() -> list[tuple[str, str, str]]:
    """Address, title and question of every page of the navigation but this."""
    pages = [script for script in navigation.pages() if script not in (navigation.FIRST, *navigation.HIDDEN)]
    return [(script, navigation.TITLES[script], navigation.question(script)) for script in pages]
