"""Streamlit's own files, sent compressed once."""

import gzip

from dashboard.server.speed import precompressed, streamlit_files


def test_what_every_page_loads_is_installed():
    assert any(address.endswith(".js") for address in streamlit_files.at_once())
    assert all(streamlit_files.files()[address].is_file() for address in streamlit_files.at_once())


def test_a_streamlit_that_has_moved_its_files_is_served_all_the_same(monkeypatch, tmp_path):
    monkeypatch.setattr(streamlit_files, "FOLDER", tmp_path)
    (tmp_path / "index.html").write_text("<head></head>", encoding="utf-8")
    for each in (streamlit_files.files, streamlit_files.at_once):
        each.cache_clear()
    assert (streamlit_files.files(), streamlit_files.at_once()) == ({}, ())
    for each in (streamlit_files.files, streamlit_files.at_once):
        each.cache_clear()


def test_text_is_kept_compressed_and_the_rest_as_it_is():
    script = next(file for address, file in streamlit_files.files().items() if address.endswith(".js"))
    assert gzip.decompress(precompressed.kept(script).body) == script.read_bytes()
    assert precompressed.kept(script).headers["etag"].startswith("W/")
    font = next(file for address, file in streamlit_files.files().items() if address.endswith(".woff2"))
    assert precompressed.kept(font).body == font.read_bytes()
    assert "content-encoding" not in precompressed.kept(font).headers
    assert not precompressed.kept(font).headers["etag"].startswith("W/")
