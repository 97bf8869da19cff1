"""What machines look for at addresses that every site has: `robots.txt`, `sitemap.xml`, the sign of the site."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

import schemas
from dashboard import navigation
from dashboard.queries import tables
from dashboard.routes.answers import answer
from dashboard.routes.pages import nothing
from dashboard.server import addresses, site

#: The name of the map of all that is no record.
MAP_OF_PAGES = "pages"

SIGN = Path(__file__).parents[1] / "static" / "favicon.svg"


def robots(request: Request) -> Response:
    """All may be read, but for what Streamlit speaks with its own pages."""
    told = f"User-agent: *\nDisallow: /_stcore/\nDisallow: /media/\n\nSitemap: {site.address(request)}/sitemap.xml\n"
    return answer(told, "text/plain; charset=utf-8")


def sitemap(request: Request) -> Response:
    """The maps that there are: one of the pages, and one for each table whose records have a page of their own."""
    home = site.address(request)
    parts = [f"{home}/sitemap-{part}.xml" for part in (MAP_OF_PAGES, *schemas.CITED_TABLES)]
    return _listed("sitemapindex", "sitemap", parts)


def part_of_sitemap(request: Request) -> Response:
    """Every page that one finds in the navigation, or the page of every record of a table."""
    part, home = request.path_params["part"], site.address(request)
    if part == MAP_OF_PAGES:
        paths = [navigation.address(script) for script in navigation.pages() if script not in navigation.HIDDEN]
    elif part in schemas.CITED_TABLES:
        paths = [addresses.permalink(record) for record in tables.identifiers([part])]
    else:
        return nothing(request.url.path)
    return _listed("urlset", "url", [f"{home}/{path}" for path in paths])


def _listed(whole: str, each: str, found: Sequence[str]) -> Response:
    """Addresses in the language of sitemaps."""
    told = "".join(f"<{each}><loc>{escape(address)}</loc></{each}>\n" for address in found)
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<{whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return answer(f"{head}{told}</{whole}>\n", "application/xml")


def sign(request: Request) -> Response:
    """The sign of the site: a quotation mark."""
    return answer(SIGN.read_bytes(), "image/svg+xml")
