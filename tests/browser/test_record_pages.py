"""The page of an event on paper, and the way there from a link that names a place on a page."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, Page, expect
from pypdfium2 import PdfDocument

from dashboard.queries import events
from tests.browser.conftest import Visit

#: What is there to be pressed, and says nothing.
CHROME = (
    "Copy footnote",
    "Search everything",
    "Collect",
    "Menu",
    "Open in document",
    "Permalink",
    "On this page",
    "Embed",
)


def test_an_event_prints_on_two_sides_and_one_of_many_more_claims_on_both_sides_of_two_sheets(visit: Visit):
    most = max(events.listing(), key=lambda row: row["how_many"])["event_id"]
    wrong = []
    for event, at_most in (("january-1990", 2), (most, 4)):
        page = visit(f"event?record={event}")
        shown = page.locator(
            "h1, .lead, .side-by-side td a, .sentence blockquote, section > .pair h3"
        ).all_text_contents()
        assert len(shown) > 20
        sides = printed_by(page)
        printed = letters("".join(sides))
        wrong += [f"{event}: {len(sides)} sides"] if len(sides) > at_most else []
        wrong += [f"{event}: not printed: {words}" for words in shown if letters(words) not in printed]
        wrong += [f"{event}: printed: {words}" for words in CHROME if letters(words) in printed]
    assert wrong == []


def printed_by(page: Page) -> list[str]:
    """The text of each side of paper."""
    with PdfDocument(page.pdf(format="A4", prefer_css_page_size=True)) as paper:
        return [side.get_textpage().get_text_range() for side in paper]


def letters(words: str) -> str:
    """Letters and figures alone: a line of a paper breaks words and spaces."""
    return "".join(letter for letter in words if letter.isalnum())


#: The parts of a chart on paper, as from where to where each goes of how much; and rows that lie in none of them whole.
PARTS = """() => {
    const chart = document.querySelector("[data-testid=stVegaLiteChart] svg");
    const { top, height } = chart.getBoundingClientRect();
    const rows = [...chart.querySelectorAll('[aria-roledescription="rect mark"]')]
        .map((row) => row.getBoundingClientRect()).map((row) => [row.top - top, row.bottom - top]);
    dispatchEvent(new Event("beforeprint"));
    const parts = [...document.querySelectorAll(".on-paper")].map((part) => part.viewBox.baseVal)
        .map((part) => [part.y, part.y + part.height]);
    dispatchEvent(new Event("afterprint"));
    const whole = ([from, to]) => parts.some(([begin, end]) => from >= begin - 1 && to <= end + 1);
    return { parts, height, cut: rows.filter((row) => !whole(row)), left: document.querySelectorAll(".on-paper").length };
}"""


def test_on_paper_a_chart_stands_in_parts_that_fit_on_a_side_and_cut_no_row(visit: Visit):
    found = visit("chronology").evaluate(PARTS)
    begun, ended = ([part[edge] for part in found["parts"]] for edge in (0, 1))
    assert len(begun) > 2
    assert (begun[0], begun[1:], ended[-1]) == (0, ended[:-1], found["height"])
    assert max(end - begin for begin, end in found["parts"]) <= 930
    assert (found["cut"], found["left"]) == ([], 0)


def test_on_paper_a_chart_begins_below_its_heading_and_a_table_has_the_columns_that_fit(visit: Visit):
    wrong = []
    for script in ("casualties", "movements", "chronology"):
        page = visit(script)
        first = printed_by(page)[0]
        wanted = ("not independently verified", page.locator("h1").inner_text())
        if any(letters(words) not in letters(first) for words in wanted):
            wrong.append((script, first))
    printed = letters("".join(printed_by(visit("tables"))))
    if letters("On paper the first five columns") not in printed:
        wrong.append(("tables", printed))
    assert wrong == []


def test_a_link_to_a_place_on_a_page_brings_it_into_view(visit: Visit):
    for path, place in (
        ("codebook#casualties.qualifier", "casualties.qualifier"),
        ("actor?record=hajizada#acts", "acts"),
    ):
        page = visit(path)
        expect(page.locator(f'[id="{place}"]'), path).to_be_in_viewport()


def test_another_site_can_frame_a_figure_and_no_page(visit: Visit, browser: Browser, server: str, tmp_path: Path):
    most = max(events.listing(), key=lambda row: row["how_many"])["event_id"]
    page = visit(f"event?record={most}")
    page.locator("summary").get_by_text("Embed", exact=True).click()
    line = page.locator(".embed .to-copy").inner_text()
    assert f'src="{server}/embed/{most}"' in line
    (tmp_path / "framing.html").write_text(f'{line}<iframe src="{server}/event?record={most}"></iframe>')
    with a_site(tmp_path) as other, browser.new_context() as strange:
        tab = strange.new_page()
        tab.goto(f"{other}/framing.html")
        figure, refused = (tab.frame_locator(f"iframe >> nth={place}") for place in (0, 1))
        expect(figure.locator(".side-by-side")).to_be_visible()
        expect(figure.get_by_role("link", name="Caucasus Claims")).to_have_attribute("href", re.compile(most))
        expect(refused.locator("body")).not_to_contain_text("Caucasus Claims")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *told: object) -> None:
        pass


@contextmanager
def a_site(folder: Path) -> Iterator[str]:
    """The address of somebody else's site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as site:
        Thread(target=site.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{site.server_port}"
        site.shutdown()
