"""Streamlit's own files: sent compressed once, and those that a page needs later named before."""

import gzip

from dashboard.server.speed import index_page, precompressed, streamlit_files


def test_what_pages_load_is_installed():
    assert streamlit_files.at_once()
    assert any("ArrowVegaLiteChart" in address for address in streamlit_files.later())
    assert not set(streamlit_files.at_once()) & set(streamlit_files.later())
    assert all(
        streamlit_files.files()[address].is_file() for address in (*streamlit_files.at_once(), *streamlit_files.later())
    )


def test_every_part_is_one_that_streamlit_has():
    assert all(any(f"/{part}." in address for address in streamlit_files.later()) for part in streamlit_files.PARTS)


def test_the_page_is_streamlits_and_names_what_comes_later():
    ours = index_page.page()
    before, after = streamlit_files.page().split("</head>")
    assert ours.startswith(before)
    assert ours.endswith(after)
    for address in streamlit_files.later():
        assert (f'rel="modulepreload" fetchpriority="low" href=".{address}"' in ours) == address.endswith(".js")


def test_a_streamlit_that_does_not_tell_of_its_files_gets_a_page_that_names_none(monkeypatch, tmp_path):
    remembered = (
        streamlit_files.files,
        streamlit_files._manifest,
        streamlit_files.page,
        streamlit_files.at_once,
        streamlit_files.later,
        index_page.page,
    )
    monkeypatch.setattr(streamlit_files, "FOLDER", tmp_path)
    (tmp_path / "index.html").write_text("<head></head>", encoding="utf-8")
    for each in remembered:
        each.cache_clear()
    assert "modulepreload" not in index_page.page()
    for each in remembered:
        each.cache_clear()


def test_text_is_kept_compressed_and_the_rest_as_it_is():
    script = next(file for address, file in streamlit_files.files().items() if address.endswith(".js"))
    assert gzip.decompress(precompressed.kept(script).body) == script.read_bytes()
    font = next(file for address, file in streamlit_files.files().items() if address.endswith(".woff2"))
    assert precompressed.kept(font).body == font.read_bytes()
    assert "content-encoding" not in precompressed.kept(font).headers
