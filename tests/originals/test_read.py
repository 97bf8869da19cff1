"""What is received in another form than text has its words read whole, the same ones every time."""

import re
import sys
from importlib import metadata

import pytest

from scripts.errors import DataError, UsageError
from scripts.originals import extracted
from scripts.originals.lines import is_wrapped, right_to_left, unwrapped
from scripts.originals.read import extract, kind_of
from tests.originals.received import EACH, MESSAGE, PAGE, PDF_PAGES, pdf

TEXTS = {
    "html": """\
Fourteen hurt, ministry says

Yerevan, 12 March 2021. At least 14 people were injured, said Մարիամ Սարգսյան.

Side     Killed
Norland  12

قال المتحدث إن ١٢ شخصا قتلوا.
""",
    "pdf": """\
Statement on the talks of March

The ministry said on 12 March 2021 that approximately 150 people had been moved from the internationally known harbour \
to the islands, among them several children and their teachers, and that they had been received there with care.

A second paragraph ends the statement.
""",
    "docx": """\
Déclaration du 12 mars 2021

Au moins 14 personnes.

Side     Killed
Norland  12
""",
    "eml": """\
From: Press office <press@ministry.example>
Date: Fri, 12 Mar 2021 10:00:00 +0000
Subject: Déclaration

Au moins 14 personnes ont été blessées, a dit Mme Şəfəq Əliyeva.
""",
}
BY = {
    "html": "inscriptis [0-9.]+",
    "pdf": "pypdfium2 [0-9.]+",
    "docx": "mammoth [0-9.]+, inscriptis [0-9.]+",
    "eml": "email of Python 3[.][0-9]+",
}


def test_the_same_tool_gives_the_same_text_every_time_and_names_itself():
    read = {kind: [extract(data) for _ in range(2)] for kind, data in EACH.items()}
    assert {kind: first[1].text for kind, (first, _) in read.items() if first[1]} == TEXTS
    for kind, (first, second) in read.items():
        assert first == second
        assert first[0] == kind_of(EACH[kind]) == kind
        assert first[1]
        assert re.fullmatch(BY[kind], first[1].by)


def test_what_a_coder_has_to_look_at_is_named():
    told = {kind: found[1].remarks for kind, found in ((k, extract(data)) for k, data in EACH.items()) if found[1]}
    assert told["html"] == [
        "left out: what stands outside of <article> (menus, related pages, the foot of the page)",
        "1 table(s): each row is a line of the text; quote a row whole",
    ]
    assert told["pdf"] == [
        "left out, as it stands on each of 2 pages: “Ministry of Example”",
        "left out, as it stands on each of 2 pages: “Page # of #”",
        "line 3: “internationally” was cut at the end of a line; compare it",
    ]
    assert told["docx"] == ["1 table(s): each row is a line of the text; quote a row whole"]
    assert told["eml"] == []
    assert right_to_left("plain\nقال\n") == [
        "line 2: right-to-left words, which a PDF keeps in no order; compare them with the original"
    ]


def test_a_page_without_an_article_is_read_whole_in_whatever_encoding():
    page = "<html><head><meta charset='windows-1251'></head><body><p>Баку</p><p>Menu</p></body></html>"
    found = extract(page.encode("cp1251"))[1]
    assert found
    assert (found.text, found.remarks) == ("Баку\n\nMenu\n", [])


def test_an_e_mail_may_be_a_web_page_have_attachments_and_be_wrapped():
    page = MESSAGE.replace("text/plain", "text/html").replace("Au moins", "<p>Au moins")
    assert [found.text for found in [extract(page.encode())[1]] if found] == [TEXTS["eml"]]
    mixed = MESSAGE.partition("Content-Type")[0] + (
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nWords.\n--b\n'
        'Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n\n%\n--b--\n'
    )
    found = extract(mixed.encode())[1]
    assert found
    assert found.text.endswith("\n\nWords.\n")
    assert found.remarks == ["an attachment is not read: a.pdf; start it as a document of its own"]
    wrapped = MESSAGE.partition("\n\n")[0] + "\n\n" + "\n".join(["words that go on and on until the line is full"] * 6)
    found = extract(wrapped.encode())[1]
    assert found
    assert found.text.splitlines()[-1].count("words") == 6


def test_plain_text_is_left_as_it_is_unless_its_lines_are_to_be_joined():
    lines = PDF_PAGES[0][2:4] * 3
    text = "\n".join(lines)
    assert extract(text.encode()) == ("txt", None)
    assert is_wrapped(text)
    assert not is_wrapped(TEXTS["pdf"])
    kind, joined = extract(text.encode(), unwrap=True)
    assert joined
    assert (kind, joined.text.count("\n"), joined.by) == ("txt", 1, "lines joined to paragraphs")
    assert unwrapped(["A title", "", "Short.", "Another."])[0] == "A title\n\nShort.\n\nAnother.\n"


BAD = {
    "a broken PDF": (b"%PDF-1.4 and nothing", "is no PDF that can be read"),
    "a PDF without text": (pdf([[]]), "is a PDF without text"),
    "a broken Word file": (b"PK\x03\x04 word/document.xml", "is no Word file that can be read"),
    "an e-mail without words": (
        MESSAGE.partition("Content-Type")[0].encode() + b"Content-Type: image/png\n\n%\n",
        "is an e-mail without words",
    ),
}


@pytest.mark.parametrize(("data", "told"), BAD.values(), ids=BAD.keys())
def test_what_cannot_be_read_is_told_with_what_to_do(data, told):
    with pytest.raises(DataError, match=f"{told}.*; "):
        extract(data)


def test_a_library_that_is_not_installed_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch):
    assert extracted.tool("pytest").startswith("pytest ")

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setitem(sys.modules, "inscriptis", None)
    monkeypatch.setattr("scripts.originals.extracted.version", missing)
    with pytest.raises(UsageError, match=r"'inscriptis' is not installed.*pip install \"\.\[documents\]\""):
        extract(PAGE.encode())
