"""Measures a reader with a browser: the seconds and the bytes until everything is drawn."""

import re
import time

from playwright.sync_api import Browser, Locator, Page, ViewportSize

from benchmarks.servers import Subject, counting

#: Seconds without a change after which a page is drawn.
STILL = 1.5
SIZE: ViewportSize = {"width": 1280, "height": 900}

#: Notes when the reader last pressed, and when the page was last changed.
WATCH = """() => {
    window.changed = performance.now();
    document.addEventListener('pointerdown', () => { window.pressed = performance.now(); }, true);
    new MutationObserver(() => { window.changed = performance.now(); })
        .observe(document.querySelector('[data-testid=stMain]'), {subtree: true, childList: true, attributes: true});
}"""
DRAWN = """charts => document.querySelector('h1')
    && (charts || document.querySelector('footer'))
    && document.querySelectorAll('[data-testid=stVegaLiteChart] svg').length === charts
    && (!document.querySelector('#root') || document.querySelector('[data-test-script-state=notRunning]'))"""


def first_session(browser: Browser, subject: Subject, address: str) -> float:
    """Seconds until the heading, the charts and all else are drawn, in a browser that has nothing of the page yet."""
    context = browser.new_context(viewport=SIZE)
    page = context.new_page()
    started = time.perf_counter()
    page.goto(f"{address}/{subject.page}", wait_until="commit")
    page.wait_for_function(DRAWN, arg=subject.charts, timeout=60_000, polling=20)
    taken = time.perf_counter() - started
    context.close()
    return taken


def weight(browser: Browser, subject: Subject, address: str) -> float:
    """Bytes that come over the wire until a first page is drawn: all of them, those of the web socket too."""
    with counting(address) as (between, counted):
        first_session(browser, subject, between)
        return float(sum(counted))


def redraws(browser: Browser, subject: Subject, address: str) -> list[float]:
    """Seconds from a click in the filter to the last change of the page: one value, another added to it, neither of
    which was drawn before, and both taken away, which was. The next click waits until the page is still.
    """
    page = browser.new_page(viewport=SIZE)
    page.goto(f"{address}/{subject.page}")
    page.wait_for_function(DRAWN, arg=subject.charts, timeout=60_000)
    page.evaluate(WATCH)
    _still(page)
    found = []
    for voice in subject.voices:
        page.get_by_role("combobox", name="How it is told").click()
        option = page.get_by_role("option", name=re.compile(rf"^{voice}( \(\d+\))?$"))  # with how many it keeps
        option.wait_for()
        found.append(_answer(page, option))
    page.keyboard.press("Escape")
    _still(page)
    found.append(_answer(page, page.get_by_role("button", name="Clear all").first))
    page.close()
    return found


def _answer(page: Page, target: Locator) -> float:
    """Seconds from a click to the last change: from when the button went down, not from when it was looked for."""
    target.click()
    _still(page)
    return float(page.evaluate("() => window.changed - window.pressed")) / 1000


def _still(page: Page) -> None:
    """Wait until nothing has changed for a while."""
    page.wait_for_timeout(STILL * 1000)
    page.wait_for_function("still => performance.now() - window.changed > still", arg=STILL * 1000)
