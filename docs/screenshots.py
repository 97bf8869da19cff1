"""The pictures of the README: takes them anew, of the dashboard as it is.

make screenshots
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from playwright.sync_api import ViewportSize, sync_playwright

from benchmarks.chromium import launch_options
from benchmarks.servers import PAGE, serving

#: As wide as a small desk, and high enough for the three worked claims; sharp on a screen with more points than that.
SCREEN: ViewportSize = {"width": 1280, "height": 1050}
SHARP = 1.5
#: Letters stand as far apart as they are drawn: without a screen Chromium moves each to a whole point.
LETTERS = ("--font-render-hinting=none",)
IMAGES = Path(__file__).parent / "images"
VIEWS = {
    "overview": "",
    "event": "event?record=january-1990",
    "exchanges": "exchanges",
    "documents": "documents?record=dep-deportation-1987-1991",
}


def main() -> None:
    """Take them all, one after the other."""
    with sync_playwright() as playwright, serving(PAGE) as (address, _, _):
        browser = playwright.chromium.launch(**launch_options(*LETTERS))
        page = browser.new_page(viewport=SCREEN, device_scale_factor=SHARP, reduced_motion="reduce", locale="en-GB")
        for name, path in VIEWS.items():
            page.goto(f"{address}/{path}")
            page.locator("footer").wait_for()
            page.wait_for_timeout(3000)
            page.screenshot(path=IMAGES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
