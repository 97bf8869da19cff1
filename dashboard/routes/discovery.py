"""What machines look for at addresses that every site has: `robots.txt`, `sitemap.xml`, the sign of the site."""

from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from dashboard import navigation
from dashboard.queries import records
from dashboard.routes.answers import answer
from dashboard.server import addresses, site

SIGN = Path(__file__).parents[1] / "static" / "favicon.svg"


def robots(request: Request) -> Response:
    """All may be read, but for what Streamlit speaks with its own pages."""
    told = f"User-agent: *\nDisallow: /_stcore/\nDisallow: /media/\n\nSitemap: {site.address(request)}/sitemap.xml\n"
    return answer(told, "text/plain; charset=utf-8")


def sitemap(request: Request) -> Response:
    """Every page, and the page of every record that one would look for by name."""
    home = site.address(request)
    paths = [navigation.address(script) for script in navigation.pages() if script not in navigation.HIDDEN]
    paths += map(addresses.permalink, records.names())
    told = "".join(f"<url><loc>{escape(f'{home}/{path}')}</loc></url>\n" for path in paths)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return answer(f"{head}{told}</urlset>\n", "application/xml")


def sign(request: Request) -> Response:
    """The sign of the site: a quotation mark."""
    return answer(SIGN.read_bytes(), "image/svg+xml")
