"""Where addresses of the dashboard lead on the site: the same HTML stands on both, and only its addresses differ."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape, unescape
from pathlib import PurePosixPath
from urllib.parse import parse_qs, urlsplit

import schemas
from dashboard import navigation
from dashboard.markup.exchange_matrix import PAIR
from dashboard.queries import claims, connection, discrepancies, documents
from dashboard.server.addresses import OTHER_PAGES, PAGES, RECORD

LINK = re.compile(r'<a\b(?P<before>[^>]*?) href="(?P<address>[^"]*)"(?P<after>[^>]*)>(?P<inside>.*?)</a>', re.DOTALL)
#: Links that scripts of the dashboard follow without loading a page.
BY_SCRIPT = ' class="swift"'
#: Buttons, which do nothing without scripts: those of the site put them there (`footnote_buttons.js`).
BUTTON = re.compile(r'\s*<button type="button" class="copy">[^<]*</button>')
#: Titles of columns on the way to the code book: words here, or the site would be a twentieth larger.
DEFINED = "swift defined"
#: What the dashboard has as one page that is asked for a record is a folder here, with a page for each.
FOLDERS = {"events": "events", "actors": "actors", "sources": "documents"}
#: Last part of an address of the dashboard → page of the site, where they are not called alike.
RENAMED = {navigation.FIRST: "index", "": "index", "event": "events", "actor": "actors", "questions.md": "questions"}
#: The page of all records that are no longer there.
WITHDRAWN = "withdrawn"
#: Pages that only a server can answer, and what stands for them.
INSTEAD = {"tables": "download", "api": "download"}


def claims_page(table: str) -> str:
    """The page with all claims of a table."""
    return f"{PAGES.get(table, table)}.html"


@dataclass
class Addresses:
    """The pages of the site, by the addresses that the dashboard has for them. `files` are there besides."""

    files: frozenset[str] = frozenset()
    #: Record → where it is told of.
    records: dict[str, str] = field(default_factory=lambda: dict(_records()))
    #: Record, or a pair and its side → the sentence that it quotes.
    sentences: dict[tuple[str, str], str] = field(default_factory=lambda: dict(_sentences()))

    def file(self, address: str) -> str | None:
        """The file, and the place in it, for an address as it is from the dashboard's first page; None where there is
        nothing of the kind.
        """
        if address.startswith("#") or urlsplit(address).scheme:
            return address
        parts = urlsplit(address)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        found = self._found(parts.path.removeprefix("./"), asked)
        return f"{found}#{parts.fragment}" if found and parts.fragment else found

    def _found(self, path: str, asked: dict[str, str]) -> str | None:
        record = asked.get(RECORD, "")
        if path.startswith("data/"):
            return path if path in self.files else None
        if path.startswith("cite/"):
            return self.records.get(path.removeprefix("cite/"))
        if path == "documents" and record:
            return self.sentences.get((record, asked.get("side", "")))
        if path == "documents" and "document" in asked:
            return self.records.get(asked["document"])
        if record:
            return self.records.get(record)
        if path == "tables" and "table" in asked:
            return f"codebook.html#{asked['table']}"
        if PAIR in asked:
            return f"{claims_page('diplomatic_exchanges')}#{asked[PAIR]}"
        name = INSTEAD.get(path) or RENAMED.get(path, path)
        return f"{name}.html"


def frozen(html: str, page: str, addresses: Addresses) -> str:
    """The HTML of a page with its links as they are from its own file; what leads nowhere here stays as words, and
    what only a script could answer is left out.
    """

    def link(match: re.Match[str]) -> str:
        found = None if DEFINED in match["before"] else addresses.file(unescape(match["address"]))
        if found is None:
            return match["inside"]
        told = f'{match["before"]} href="{escape(relative(found, page))}"{match["after"]}'.replace(BY_SCRIPT, "")
        return f"<a{told}>{match['inside']}</a>"

    return LINK.sub(link, BUTTON.sub("", html))


def relative(address: str, page: str) -> str:
    """An address as it is from the top of the site, as it is from a page."""
    if address.startswith("#") or urlsplit(address).scheme:
        return address
    file, mark, place = address.partition("#")
    if file == page and place:
        return f"#{place}"
    return f"{'../' * (len(PurePosixPath(page).parts) - 1)}{file}{mark}{place}"


def _records() -> Iterator[tuple[str, str]]:
    """What points at a record that has no page of its own is led to what it belongs to."""
    named: list[tuple[str, Callable[[dict[str, str]], str]]] = [
        ("select withdrawn_id as id from withdrawn", lambda row: f"{WITHDRAWN}.html#{row['id']}"),
        ("select name_id as id, actor_id as of from names", lambda row: f"actors/{row['of']}.html"),
        (
            "select passage_id as id, source_id as of, passage_start as start from passages",
            lambda row: f"documents/{row['of']}.html#sentence-{row['start']}",
        ),
    ]
    for sql, page in named:
        yield from ((row["id"], page(row)) for row in connection.rows(sql))
    for table, folder in FOLDERS.items():
        key = schemas.primary_key(table)
        yield from (
            (row["id"], f"{folder}/{row['id']}.html") for row in connection.rows(f"select {key} as id from {table}")
        )
    for row in discrepancies.pairs({}):
        yield row["record_id"], f"{OTHER_PAGES[discrepancies.TABLE]}.html#{row['record_id']}"
    for table, ask in claims.BY_TABLE.items():
        yield from ((record, f"{claims_page(table)}#{record}") for record in ask({}).keys)


def _sentences() -> Iterator[tuple[tuple[str, str], str]]:
    starts: dict[str, list[int]] = defaultdict(list)
    for row in connection.rows("select source_id, passage_start from passages order by all"):
        starts[row["source_id"]].append(row["passage_start"])

    def place(source_id: str, start: int) -> str:
        own = starts[source_id]
        return f"documents/{source_id}.html#sentence-{own[bisect_right(own, start) - 1]}"

    for source_id, records in documents.records_by_document().items():
        for row in records:
            yield (row["record_id"], ""), place(source_id, row["quote_start"])
    for row in discrepancies.pairs({}):
        for side in "ab":
            if row[f"source_id_{side}"]:
                found = place(row[f"source_id_{side}"], row[f"quote_{side}_start"])
                yield (row["record_id"], side), found
