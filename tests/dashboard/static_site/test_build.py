"""The site as a whole: every link leads somewhere, nothing comes from elsewhere, and the words are those of the tables."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from dashboard import shown_package
from dashboard.charts import layouts
from dashboard.queries import claims
from dashboard.static_site import build, charts
from dashboard.static_site.addresses import Addresses
from scripts.errors import UsageError
from scripts.package.atomic_write import write
from scripts.package.package import ROOT, Package
from tests.dashboard.conftest import on_chart

#: A page of each kind.
LOOKED_AT = (
    *("index.html", "casualties.html", "views.html", "events/january-1990.html"),
    "documents/trend-paris-20-january.html",
)
#: What makes a browser load something, and by which attribute.
LOADING = {
    "script": "src",
    "img": "src",
    "link": "href",
    "iframe": "src",
    "image": "href",
    "use": "href",
    "source": "src",
}


class Parsed(HTMLParser):
    """What a page names: places, links, what it loads; and the words of the blockquote of each article."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.places: Counter[str] = Counter()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.quotations: dict[str, str] = {}
        self._article = self._quoting = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.places.update([told["id"]] if "id" in told else [])
        if tag == "a":
            self.links.append(told.get("href", told.get("xlink:href", "")))
        elif tag in LOADING and told.get("rel") != "canonical" and not told.get("type", "").startswith("application/"):
            self.loaded.append(told.get(LOADING[tag], ""))
        if tag == "article":
            self._article = told.get("id", "")
        self._quoting = self._article if tag == "blockquote" else self._quoting

    def handle_endtag(self, tag: str) -> None:
        self._quoting = "" if tag == "blockquote" else self._quoting

    def handle_data(self, data: str) -> None:
        if self._quoting:
            self.quotations[self._quoting] = self.quotations.get(self._quoting, "") + data


@pytest.fixture(scope="module")
def pages(site: dict[str, bytes]) -> dict[str, Parsed]:
    return {path: Parsed(data.decode()) for path, data in site.items() if path.endswith(".html")}


def leading_nowhere(site: dict[str, bytes], pages: dict[str, Parsed]) -> Iterator[str]:
    """The links, and what is loaded, that lead to no file or to no place in it."""
    for path, page in pages.items():
        for link in {*page.links, *page.loaded}:
            parts = urlsplit(link)
            if parts.scheme:
                continue
            file = str(PurePosixPath(os.path.normpath(PurePosixPath(path).parent / parts.path))) if parts.path else path
            place = unquote(parts.fragment)
            if file not in site or (place and place not in pages[file].places):
                yield f"{path}: {link}"


def test_every_link_leads_to_a_file_and_a_place_that_are_there(site: dict[str, bytes], pages: dict[str, Parsed]):
    assert sorted(leading_nowhere(site, pages)) == []
    spoiled = {path: data for path, data in site.items() if path != "codebook.html"}
    assert any("codebook.html#casualties" in told for told in leading_nowhere(spoiled, pages))
    twice = {path: [place for place, times in page.places.items() if times > 1] for path, page in pages.items()}
    assert {path: places for path, places in twice.items() if places} == {}


def test_no_page_loads_anything_from_another_host(site: dict[str, bytes], pages: dict[str, Parsed]):
    loaded = {name for page in pages.values() for name in page.loaded}
    scripts = {"copy_footnote.js", "footnote_buttons.js", "charts.js", "vega.js"}
    assert {PurePosixPath(name).name for name in loaded} == {"style.css", "favicon.svg", *scripts}
    assert not re.search(rb"@import|url\(", site["style.css"])
    ours = b"".join(site[name] for name in ("style.css", *(scripts - {"vega.js"})))
    assert not re.search(rb"https?://", ours)
    assert b"default-src 'none'; script-src 'self';" in site["casualties.html"]  # whatever Vega could load, it may not
    linked = {urlsplit(link).netloc for page in pages.values() for link in page.links}
    asked_for = {urlsplit(str(source["reuse_link"])).netloc for source in claims.sources() if source["reuse_link"]}
    assert linked == {"", "www.wikidata.org", "creativecommons.org"} | asked_for


def test_every_event_actor_and_document_has_a_page_and_all_of_it_is_small(site: dict[str, bytes], published: Package):
    for table, folder, key in (("events", "events", "event_id"), ("actors", "actors", "actor_id")):
        assert {f"{folder}/{row[key]}.html" for row in published.tables[table]} <= site.keys()
    assert {f"documents/{source}.html" for source in published.documents} <= site.keys()
    of_all = sum(len(ask({})) for ask in claims.BY_TABLE.values())
    assert sum(map(len, site.values())) < 4_700_000 * max(1.0, of_all / 500)


def test_every_withdrawn_record_has_a_place_that_its_permalink_leads_to(pages: dict[str, Parsed], published: Package):
    gone = {row["withdrawn_id"] for row in published.tables["withdrawn"]}
    assert gone <= pages["withdrawn.html"].places.keys()
    assert {Addresses().records[record] for record in gone} == {f"withdrawn.html#{record}" for record in gone}


def test_a_quotation_reads_as_the_table_has_it(pages: dict[str, Parsed]):
    told = {record: words for page in pages.values() for record, words in page.quotations.items()}
    rows = [row for ask in claims.BY_TABLE.values() for row in ask({})]
    assert len(rows) > 400
    assert [row["record_id"] for row in rows if told.get(row["record_id"]) != row["quote"]] == []


def test_the_first_page_tells_search_engines_that_it_is_of_a_data_set(site: dict[str, bytes]):
    _, _, behind = site["index.html"].decode().partition('<script type="application/ld+json">')
    assert json.loads(behind.partition("</script>")[0])["@type"] == "Dataset"


def test_every_answer_of_the_questions_stands_below_its_query(site: dict[str, bytes]):
    told = site["questions.html"].decode()
    assert told.count("<pre><code class=language-sql>") == told.count('aria-label="The answer to question ') == 12


#: The address of the site of a package that has one.
HOME = "https://claims.example/site"


@pytest.fixture(scope="module")
def at_home(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a copy of the specimen's package that names its homepage."""
    root = shutil.copytree(built, tmp_path_factory.mktemp("at-home") / "package")
    descriptor = root / "datapackage.json"
    told = json.loads(descriptor.read_text(encoding="utf-8")) | {"homepage": HOME}
    descriptor.write_text(json.dumps(told), encoding="utf-8")
    return root


def test_another_process_builds_the_same_bytes_with_permalinks_and_a_map_where_its_address_is_known(
    at_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setenv(shown_package.VARIABLE, str(at_home))
    folder = tmp_path / "site"
    command = [sys.executable, "-m", "dashboard.static_site", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.fullmatch(r"\d+ pages, \d+ files in .*site, [\d.]+ MB, [\d.]+ s\n", done.stdout)
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    written = {name: path.read_bytes() for name, path in paths.items()}
    assert written == dict(build.files())
    for row in claims.casualties({}):
        record = row["record_id"]
        assert f'url=../casualties.html#{record}"'.encode() in written[f"cite/{record}.html"]
    assert f"<loc>{HOME}/casualties.html</loc>".encode() in written["sitemap.xml"]
    assert f"<link rel=canonical href={HOME}/index.html>".encode() in written["index.html"]
    assert f"<base href={HOME}/>".encode() in written["404.html"]
    with pytest.raises(UsageError, match=r"is not empty .*--force"):
        build.build(folder)


def test_without_what_draws_the_charts_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    with pytest.raises(UsageError, match=r"requirements-dev\.lock"):
        charts.chart(layouts.casualties.draw(claims.casualties({})))


@pytest.mark.browser
def test_without_javascript_no_page_is_wider_than_its_screen_and_everyone_can_read_it(
    site: dict[str, bytes], browser: Browser, tmp_path: Path
):
    for path, data in site.items():
        write(tmp_path / path, data)
    wrong: dict[str, object] = {}
    for width in (390, 1280):
        page = browser.new_page(viewport={"width": width, "height": 900}, java_script_enabled=False)
        for name in LOOKED_AT:
            page.goto((tmp_path / name).as_uri())
            assert page.locator("h1").is_visible()
            assert page.get_by_role("button").count() == 0
            wide = page.evaluate("document.documentElement.scrollWidth")
            wrong |= {f"{name} at {width}": wide} if wide > width else {}
        page.close()
    page = browser.new_page(viewport={"width": 390, "height": 900})
    for name in LOOKED_AT:
        page.goto((tmp_path / name).as_uri())
        wrong |= {f"{name}: {each['id']}": each["nodes"][:1] for each in Axe().run(page).response["violations"]}
    assert wrong == {}
    _walk_the_marks(page, (tmp_path / "casualties.html").as_uri())
    page.close()


def _walk_the_marks(page: Page, address: str) -> None:
    """With JavaScript, Vega draws the same marks, each a link for the keyboard that tells what it rests on."""
    page.goto(address)
    marks = page.locator('.chart [role="link"]')
    marks.first.wait_for()
    drawn = on_chart("casualties")
    assert marks.count() == len(drawn) > 5
    marks.nth(1).focus()
    told = page.get_by_role("tooltip")
    assert drawn[1]["quote"] in " ".join(told.inner_text().split())
    page.keyboard.press("Enter")
    page.wait_for_url(f"**#{drawn[1]['record_id']}")
    assert page.get_by_role("button", name="Copy footnote").first.is_visible()
