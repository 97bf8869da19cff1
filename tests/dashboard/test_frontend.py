"""Streamlit's own files: sent compressed once, and those that a page needs later named before."""

import gzip
import re
from base64 import b64encode
from hashlib import sha256

from dashboard import compression, entrance, frontend, headers


def test_what_pages_load_is_installed():
    assert frontend.at_once()
    assert any("ArrowVegaLiteChart" in address for address in frontend.later())
    assert not set(frontend.at_once()) & set(frontend.later())
    assert all(frontend.files()[address].is_file() for address in (*frontend.at_once(), *frontend.later()))


def test_every_part_is_one_that_streamlit_has():
    assert all(any(f"/{part}." in address for address in frontend.later()) for part in frontend.PARTS)


def test_the_page_is_streamlits_with_a_head_that_names_what_comes_later_and_where_the_server_is():
    ours = entrance.page()
    before, after = frontend.page().split("</head>")
    assert ours.startswith(before)
    assert ours.endswith(after)
    for address in frontend.later():
        assert (f'rel="modulepreload" fetchpriority="low" href=".{address}"' in ours) == address.endswith(".js")
    assert ours.index("__streamlit") < ours.index("</head>")


def test_every_script_in_the_page_is_let_in_by_its_hash():
    scripts = re.findall(r"<script>(.*?)</script>", entrance.page(), re.DOTALL)
    assert len(scripts) == 2
    for script in scripts:
        hashed = b64encode(sha256(script.encode()).digest()).decode()
        assert f"'sha256-{hashed}'" in headers.content_security_policy()


def test_a_streamlit_that_does_not_tell_of_its_files_gets_a_page_that_names_none(monkeypatch, tmp_path):
    remembered = (frontend.files, frontend._manifest, frontend.page, frontend.at_once, frontend.later, entrance.page)
    monkeypatch.setattr(frontend, "FOLDER", tmp_path)
    (tmp_path / "index.html").write_text("<head></head>", encoding="utf-8")
    for each in remembered:
        each.cache_clear()
    assert "modulepreload" not in entrance.page()
    assert "__streamlit" in entrance.page()
    for each in remembered:
        each.cache_clear()


def test_text_is_kept_compressed_and_the_rest_as_it_is():
    script = next(file for address, file in frontend.files().items() if address.endswith(".js"))
    assert gzip.decompress(compression.kept(script).body) == script.read_bytes()
    font = next(file for address, file in frontend.files().items() if address.endswith(".woff2"))
    assert compression.kept(font).body == font.read_bytes()
    assert "content-encoding" not in compression.kept(font).headers
