"""The devices that only make the dashboard faster can be deleted."""

import shutil
from pathlib import Path

from playwright.sync_api import Page, expect

from dashboard import navigation
from scripts.package.package import ROOT
from tests.browser.conftest import free_port, open_path, serving


def test_every_page_opens_without_the_folder_of_speed_devices(page: Page, tmp_path: Path):
    root = tmp_path / "project"
    for folder in ("dashboard", "data", "docs", "schemas", "scripts"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "datapackage.json", root)
    shutil.rmtree(root / "dashboard" / "server" / "speed")
    with serving(free_port(), tmp_path / "log.txt", root=root) as address:
        for script in navigation.pages():
            open_path(page, address, navigation.address(script))
            expect(page.locator("h1")).to_have_count(1)
            expect(page.locator("footer")).to_contain_text("Claims as printed")
        page.goto("about:blank")
