"""Streamlit's own files: sent compressed once, and those that a page needs later named before."""

import gzip

from dashboard import compression, frontend, preloading


def test_what_pages_load_is_installed():
    assert frontend.at_once()
    assert any("ArrowVegaLiteChart" in address for address in frontend.later())
    assert not set(frontend.at_once()) & set(frontend.later())
    assert all(frontend.files()[address].is_file() for address in (*frontend.at_once(), *frontend.later()))


def test_every_part_is_one_that_streamlit_has():
    assert all(any(f"/{part}." in address for address in frontend.later()) for part in frontend.PARTS)


def test_a_streamlit_that_does_not_tell_of_its_files_gets_no_header(monkeypatch, tmp_path):
    remembered = (frontend.files, frontend._manifest, frontend.at_once, frontend.later, preloading.links)
    monkeypatch.setattr(frontend, "FOLDER", tmp_path)
    (tmp_path / "index.html").touch()
    for each in remembered:
        each.cache_clear()
    assert preloading.links() == ""
    for each in remembered:
        each.cache_clear()


def test_text_is_kept_compressed_and_the_rest_as_it_is():
    script = next(file for address, file in frontend.files().items() if address.endswith(".js"))
    assert gzip.decompress(compression.kept(script).body) == script.read_bytes()
    font = next(file for address, file in frontend.files().items() if address.endswith(".woff2"))
    assert compression.kept(font).body == font.read_bytes()
    assert "content-encoding" not in compression.kept(font).headers
