"""What a reader does, in a real browser: from a mark to its sentence, by address, by keyboard, on a phone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from dashboard.queries import chronology
from dashboard.queries import claims as claim_queries
from dashboard.server.addresses import PAGES
from dashboard.widgets.figure import READ, SHOWN
from schemas.rows import Row
from tests.browser.conftest import Visit, citations, downloaded, mark, settle
from tests.dashboard.conftest import SINGLE, on_chart

CLAIMS = {
    "casualties": claim_queries.casualties,
    "deportations": claim_queries.deportations,
    "diplomatic_exchanges": lambda filters: claim_queries.exchanges(filters, grouped=True),
    "statements": claim_queries.statements,
}
TABLES = [table for table in CLAIMS if table != "diplomatic_exchanges"]  # which are counted, not drawn
#: Tables of which a mark is all claims that have the same in a column.
CHOSEN_BY = {"statements": "day"}


def claims(table: str) -> list[Row]:
    return CLAIMS[table]({})


# -- from a mark to its sentence


@pytest.mark.parametrize("table", TABLES)
def test_a_page_draws_its_chart_shows_its_citations_and_gives_its_claims_and_its_picture(visit: Visit, table: str):
    page = visit(PAGES[table])
    chart = page.get_by_test_id("stVegaLiteChart")
    expect(chart).to_have_attribute("aria-label", re.compile("not independently verified"))
    marks = page.locator('[aria-roledescription="rect mark"]')
    rows = claims(table)
    by = CHOSEN_BY.get(table, "record_id")
    expect(marks).to_have_count(len({row[by] for row in on_chart(table)}))
    expect(citations(page)).to_have_count(min(len(rows), READ if table == "statements" else SHOWN))
    expect(citations(page).first.locator("blockquote")).to_have_text(rows[0]["quote"])
    expect(page.get_by_test_id("stException")).to_have_count(0)
    if table == "casualties":
        hedges_are_drawn_open_with_their_wording(page)
    assert [
        (row["record_id"], row["quote"], row["claimed_by"]) for row in downloaded(page, r"Download \d+ claims")
    ] == [(row["record_id"], row["quote"], row["claimed_by"]) for row in rows]
    if table == "casualties":
        the_picture_of_the_chart_can_be_taken(page, table.replace("_", "-"))


def hedges_are_drawn_open_with_their_wording(page: Page) -> None:
    hedged = next(row for row in claims("casualties") if row["qualifier"] in ("at_least", "more_than"))
    chart = page.get_by_test_id("stVegaLiteChart")
    expect(chart.get_by_text(f"“{hedged['count_text']}”").first).to_be_visible()  # others may print the same
    expect(chart.locator('path[stroke-width="2"][fill="var(--paper)"]')).not_to_have_count(0)


def the_picture_of_the_chart_can_be_taken(page: Page, name: str) -> None:
    """As pixels and as SVG, in light colours that need no style sheet, under a name that says what is in it."""
    for form, begins in (("png", b"\x89PNG"), ("svg", b"<svg")):
        with page.expect_download() as started:
            page.get_by_role("button", name=f"Download chart ({form.upper()})").click()
        picture = Path(started.value.path()).read_bytes()
        assert re.fullmatch(rf"caucasus-claims-[0-9.]+-{name}\.{form}", started.value.suggested_filename)
        assert picture.startswith(begins)
        assert len(picture) > 10_000
    assert b"not independently verified" in picture
    assert b"var(" not in picture


def test_nothing_of_a_chart_leaves_without_its_claims(visit: Visit):
    """Streamlit's own buttons on a chart, which give it without its words, are not shown, whatever they are called."""
    page = visit(PAGES["casualties"])
    page.get_by_test_id("stVegaLiteChart").hover(position={"x": 200, "y": 20})
    buttons = page.get_by_test_id("stElementToolbarButton")
    expect(buttons.first).to_be_attached()
    assert [button.is_visible() for button in buttons.all()] == [False] * buttons.count()


@pytest.mark.parametrize("table", SINGLE)
def test_choosing_a_mark_narrows_the_citations_to_its_sentence_and_back(visit: Visit, table: str):
    page = visit(PAGES[table])
    wanted = on_chart(table)[2]
    mark(page, wanted["record_id"]).click()
    expect(citations(page)).to_have_count(1)
    expect(citations(page).locator("blockquote")).to_have_text(wanted["quote"])
    expect(citations(page)).to_contain_text(wanted["claimant"])
    expect(page).to_have_url(re.compile(rf"[?&]record={wanted['record_id']}$"))
    expect(mark(page, wanted["record_id"])).to_have_css("fill-opacity", "0.14")
    settle(page)
    page.get_by_role("button", name="Show all").click()
    expect(citations(page)).to_have_count(min(len(claims(table)), SHOWN))
    expect(page).not_to_have_url(re.compile("record="))
    expect(mark(page, wanted["record_id"])).to_have_count(1)  # the chart that was drawn before is gone
    expect(mark(page, wanted["record_id"])).to_have_css("fill-opacity", "0")


def test_choosing_another_mark_shows_the_other_sentence(visit: Visit):
    first, second = claims("casualties")[0], claims("casualties")[1]
    page = visit(f"casualties?record={first['record_id']}")
    mark(page, second["record_id"]).click()
    expect(page).to_have_url(re.compile(rf"record={second['record_id']}$"))
    expect(citations(page)).to_have_count(1)
    expect(citations(page)).to_contain_text(second["record_id"])
    expect(mark(page, first["record_id"])).to_have_css("fill-opacity", "0")


def test_a_cell_of_the_matrix_shows_as_many_acts_as_it_counts_and_lets_go_of_them(visit: Visit):
    page = visit("exchanges")
    pairs = [row["pair"] for row in claims("diplomatic_exchanges")]
    pair = next(pair for pair in pairs if 1 < pairs.count(pair) <= SHOWN)
    cell = page.locator(f'.wide-matrix a[href$="pair={pair}"]')
    expect(cell).to_have_text(str(pairs.count(pair)))
    cell.click()
    expect(citations(page)).to_have_count(pairs.count(pair))
    expect(page).to_have_url(re.compile(r"\?pair="))
    page.locator(".wide-matrix a[aria-current]").click()
    expect(citations(page)).to_have_count(SHOWN)
    expect(page).not_to_have_url(re.compile("pair="))


def test_the_matrix_names_each_actor_when_asked_to_and_lets_go_of_the_cell(visit: Visit):
    rows = claim_queries.exchanges({})
    page = visit(f"exchanges?pair={claims('diplomatic_exchanges')[0]['pair']}")
    page.get_by_role("radio", name="each as named").click(position={"x": 20, "y": 26})
    expect(page.locator(".wide-matrix td a")).to_have_count(len({row["pair"] for row in rows}))
    expect(page).to_have_url(re.compile(r"/exchanges\?by=each"))
    expect(page).not_to_have_url(re.compile("pair="))
    expect(page.locator(".notice")).to_have_count(0)


def test_on_a_phone_pairs_are_a_list(visit: Visit, page: Page):
    page.set_viewport_size({"width": 390, "height": 844})
    visit("exchanges")
    expect(page.locator(".wide-matrix")).not_to_be_visible()
    pairs = page.locator(".pairs").first.get_by_role("link")
    expect(pairs.first).to_be_visible()
    pairs.first.click()
    expect(page).to_have_url(re.compile(r"\?pair="))


# -- by address


@pytest.mark.parametrize("path", ["statements?record=sta-atlantis", "exchanges?pair=a~b"])
def test_an_address_of_nothing_gets_a_sentence_and_the_whole_page(visit: Visit, path: str):
    page = visit(path)
    expect(page.locator(".notice")).to_contain_text("There is nothing called")
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_a_filter_in_the_address_is_kept_and_a_value_that_is_gone_is_told(visit: Visit):
    killed = [row for row in claims("casualties") if row["outcome"] == "killed"]
    page = visit("casualties?outcome=killed")
    expect(citations(page)).to_have_count(min(len(killed), SHOWN))
    page = visit("casualties?outcome=vanished&outcome=killed")
    expect(page.locator(".notice")).to_contain_text("Outcome: there is no “vanished” here")
    expect(citations(page)).to_have_count(min(len(killed), SHOWN))


#: What is drawn: each element of the chart by itself, in no order. The numbers in names of clips are Vega's own.
DRAWN = """() => [...document.querySelectorAll("[data-testid=stVegaLiteChart] svg *")]
    .map((each) => (each.children.length ? each.cloneNode(false) : each).outerHTML.replace(/clip\\d+/g, "clip"))
    .sort()"""


@pytest.mark.parametrize(
    ("path", "filter", "option", "column", "value"),
    [
        ("casualties", "Outcome", "killed (", "outcome", "killed"),
        ("movements", "Movement", "deportation (", "movement", "deportation"),
        ("statements", "How it is told", "direct quotation (", "voice", "direct_quote"),
    ],
)
def test_choosing_a_filter_changes_the_chart_in_its_place_to_what_its_address_draws(
    visit: Visit, path: str, filter: str, option: str, column: str, value: str
):
    page = visit(path)
    (table,) = (table for table in TABLES if PAGES[table] == path)
    rows = [row for row in on_chart(table) if row[column] == value]
    page.locator("[data-testid=stVegaLiteChart] svg").evaluate("svg => { svg.dataset.before = true; }")
    page.get_by_role("combobox", name=filter).click()
    page.get_by_role("option", name=re.compile(f"^{re.escape(option)}")).click()
    page.keyboard.press("Escape")
    marks = page.locator('[aria-roledescription="rect mark"]')
    expect(marks).to_have_count(len({row[CHOSEN_BY.get(table, "record_id")] for row in rows}))
    expect(page).to_have_url(re.compile(rf"\?{column}={value}$"))
    expect(page.locator("svg[data-before]")).to_have_count(1)  # a chart that is drawn anew takes twice as long
    settle(page)
    changed = page.evaluate(DRAWN)
    marks.nth(1).click()
    expect(page).to_have_url(re.compile(r"&(record|pair|day)="))
    page = visit(re.split(r"&(?:record|pair|day)=", page.url.split("/")[-1])[0])
    assert page.evaluate(DRAWN) == changed


def test_a_chosen_mark_stays_the_same_claim_when_a_filter_changes(visit: Visit):
    wanted = next(row for row in claims("casualties") if row["outcome"] == "killed")
    page = visit(f"casualties?record={wanted['record_id']}")
    page.get_by_role("combobox", name="Outcome").click()
    page.get_by_role("option", name="killed").click()
    expect(page).to_have_url(re.compile("outcome=killed"))
    settle(page)
    expect(citations(page)).to_have_count(1)
    expect(citations(page)).to_contain_text(wanted["record_id"])
    expect(mark(page, wanted["record_id"])).to_have_css("fill-opacity", "0.14")


# -- what one takes away


def test_the_csv_of_a_chosen_claim_is_that_claim(visit: Visit):
    wanted = claims("deportations")[0]
    page = visit(f"movements?record={wanted['record_id']}")
    assert [row["record_id"] for row in downloaded(page, "Download 1 claim")] == [wanted["record_id"]]


def test_the_footnote_is_there_to_read(visit: Visit):
    wanted = claims("casualties")[0]
    page = visit(f"casualties?record={wanted['record_id']}")
    page.locator("summary").get_by_text("Footnote, BibTeX, RIS", exact=True).click()
    expect(page.locator(".footnote")).to_contain_text(wanted["footnote"])


# -- without a mouse, on a phone, elsewhere


def test_the_keyboard_alone_reaches_a_record(visit: Visit):
    page = visit("casualties")
    page.locator(".st-key-list-casualties summary").focus()
    page.keyboard.press("Enter")
    link = page.locator(".listing a").first
    expect(link).to_be_visible()
    settle(page)
    page.locator(".listing").focus()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"record={claims('casualties')[0]['record_id']}$"))
    expect(citations(page)).to_have_count(1)


def test_marks_are_reached_and_chosen_by_the_keyboard_and_the_citations_can_be_skipped(visit: Visit):
    page = visit("casualties")
    rows = claims("casualties")
    marks = page.locator('[aria-roledescription="rect mark"]')
    page.get_by_role("combobox", name="Hedge").focus()
    for _ in range(4):  # a help and the chart
        page.keyboard.press("Tab")
        if marks.first.evaluate("mark => mark === document.activeElement"):
            break
    expect(marks.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(marks.nth(2)).to_be_focused()
    page.keyboard.press("Enter")
    wanted = (marks.nth(2).get_attribute("aria-label") or "").split("; ")[-1]
    assert wanted in {row["record_id"] for row in rows}
    expect(page).to_have_url(re.compile(rf"record={wanted}$"))
    expect(citations(page)).to_have_count(1)
    reached = []
    while "Skip 1 citation" not in reached:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText"))
        assert len(reached) < 8, f"the table stands before the citations, and before them a way past: {reached}"
    assert any("as a table" in each for each in reached)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Show all")).to_be_focused()


def test_the_mark_that_an_address_names_is_in_view(visit: Visit, page: Page):
    wanted = chronology.dated({})[-1]
    for size in ({"width": 1280, "height": 900}, {"width": 390, "height": 844}):
        page.set_viewport_size(size)
        visit(f"chronology?record={wanted['record_id']}")
        expect(mark(page, wanted["date_edtf"])).to_be_in_viewport(ratio=1)
        expect(citations(page).locator("blockquote")).to_be_in_viewport()


def test_on_a_phone_a_chosen_mark_brings_its_sentence_into_view(visit: Visit, page: Page):
    page.set_viewport_size({"width": 390, "height": 844})
    visit("casualties")
    wanted = claims("casualties")[3]
    mark(page, wanted["record_id"]).click()
    expect(citations(page)).to_have_count(1)
    expect(citations(page).locator("blockquote")).to_be_in_viewport()
