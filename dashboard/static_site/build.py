"""All files of the site, put in their places at once or not at all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace as replaced
from html import escape
from io import BytesIO
from pathlib import Path

from dashboard import shown_package
from dashboard.queries import connection, records
from dashboard.server import style_sheets
from dashboard.static_site import charts, claim_pages, document_pages, documentation_pages, first_pages, record_pages
from dashboard.static_site.addresses import Addresses, relative
from dashboard.static_site.page import Page, homepage, written
from scripts.errors import UsageError
from scripts.export.formats import zip_archive
from scripts.package import bibliography
from scripts.package.atomic_write import alone, staged_as_made, unwritten, write
from scripts.package.new_folder import made, refuse_what_is_there

HERE = Path(__file__).parent
#: Scripts and pictures of the dashboard that pages use, and scripts of the site's own.
STATIC, OWN = ("copy_footnote.js", "favicon.svg"), ("footnote_buttons.js", "charts.js")


#: What is made, in this order, by name.
PARTS: dict[str, Callable[[], Iterable[Page]]] = {
    "claims": claim_pages.pages,
    "events and actors": record_pages.pages,
    "documents": document_pages.pages,
    "documentation": documentation_pages.pages,
}
#: What is made before and after them.
STEPS = ("zip", "links", "first pages", *PARTS, "Vega")


def build(folder: Path, *, replace: bool = False, before: Callable[[str], None] = lambda _: None) -> dict[str, int]:
    """Write the site into `folder`, which is made, all or none; returns the bytes of each file. `before` is called with
    the name of each of the `STEPS` before it is made.

    Raises:
        UsageError: the folder cannot be written, or something is in it that is not to be replaced.
        DataError: there is no package, or it cannot be read.

    """
    sizes: dict[str, int] = {}
    try:
        with made(folder):
            if not replace:
                refuse_what_is_there(folder)
            with alone(folder), staged_as_made(folder) as place:
                for path, data in files(before):
                    write(place(path), data)
                    sizes[path] = len(data)
    except OSError as error:
        raise UsageError(f"{unwritten(folder, error)}, or name another folder") from None
    return sizes


def files(before: Callable[[str], None] = lambda _: None) -> Iterator[tuple[str, bytes]]:
    """The files of the site with their paths, the same for the same package, as they are made: each is large, and they
    are many.
    """
    before("zip")
    data = _archive()
    yield from data.items()
    before("links")
    addresses = Addresses(frozenset(data))
    listed: list[Page] = []
    before("first pages")
    yield from _written(first_pages.pages(*data), addresses, listed)
    for name, part in PARTS.items():
        before(name)
        yield from _written(part(), addresses, listed)
    yield from _written([first_pages.contents(listed)], addresses, listed)
    before("Vega")
    yield "vega.js", charts.vega().encode()
    yield from ((name, (style_sheets.STATIC / name).read_bytes()) for name in STATIC)
    yield from ((name, (HERE / name).read_bytes()) for name in OWN)
    style = f"{style_sheets.of_frozen_pages()}{(HERE / 'site.css').read_text(encoding='utf-8')}"
    yield "style.css", style.encode()
    if home := homepage():
        yield from _below(home, listed, addresses)


def _written(pages: Iterable[Page], addresses: Addresses, listed: list[Page]) -> Iterator[tuple[str, bytes]]:
    """Pages as files; each is listed without what it holds."""
    for page in pages:
        yield page.path, written(page, addresses).encode()
        listed.append(replaced(page, inside=""))


def _archive() -> dict[str, bytes]:
    """What one takes away: the zip, which has every table."""
    package, zipped = shown_package.package(), BytesIO()
    zip_archive.archive(package, connection.opened(), zipped)
    return {f"data/{package.descriptor['name']}.zip": zipped.getvalue()}


def _leads_to(path: str, place: str) -> str:
    """The page of a permalink, which leads on to where the record is told of."""
    to = escape(relative(place, path))
    return (
        f'<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>{Path(path).stem}</title>\n'
        f'<meta http-equiv="refresh" content="0; url={to}"><a href="{to}">{Path(path).stem}</a></html>\n'
    )


def _below(home: str, pages: list[Page], addresses: Addresses) -> Iterator[tuple[str, bytes]]:
    """What a site has whose address is known: a page for each permalink that is printed somewhere, and the map that
    search engines read.
    """
    for record in (*records.names(), *records.withdrawn()):
        path = f"{bibliography.permalink(record)}.html"
        yield path, _leads_to(path, addresses.records[record]).encode()
    urls = "".join(f"<url><loc>{escape(f'{home}/{page.path}')}</loc></url>\n" for page in pages)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    yield "sitemap.xml", f"{head}{urls}</urlset>\n".encode()
    yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {home}/sitemap.xml\n".encode()
