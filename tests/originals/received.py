"""Documents as they are received, made for the tests: a web page, a PDF of two pages, a Word file, an e-mail."""

import io
import zipfile

PAGE = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wire</title><script>var hidden = 99;</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Fourteen hurt, ministry says</h1>
<p>Yerevan, 12 March 2021. At least 14 people were injured, said Մարիամ Սարգսյան.</p>
<table><tr><th>Side</th><th>Killed</th></tr><tr><td>Norland</td><td>12</td></tr></table>
<p dir="rtl">قال المتحدث إن ١٢ شخصا قتلوا.</p></article><footer>All rights reserved</footer></body></html>
"""

#: Lines as long as those of a page; the second page goes on in mid-sentence.
PDF_PAGES = [
    [
        "Ministry of Example",
        "Statement on the talks of March",
        "The ministry said on 12 March 2021 that approximately 150 people had been moved from the inter-",
        "nationally known harbour to the islands, among them several children and their teachers, and that",
        "Page 1 of 2",
    ],
    [
        "Ministry of Example",
        "they had been received there with care.",
        "A second paragraph ends the statement.",
        "Page 2 of 2",
    ],
]

MESSAGE = """\
From: Press office <press@ministry.example>
Date: Fri, 12 Mar 2021 10:00:00 +0000
Subject: =?utf-8?q?D=C3=A9claration?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Au moins 14 personnes ont été blessées, a dit Mme Şəfəq Əliyeva.
"""


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF with these lines in Helvetica."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        content = f"BT /F1 9 Tf 40 800 Td {shown}ET"
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {5 + 2 * number} 0 R >>",
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        ]
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{body}\nendobj\n".encode())
    start = out.tell()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode())
    out.write(f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def docx(paragraphs: list[str], table: list[list[str]]) -> bytes:
    """A Word file with these paragraphs and a table behind them."""

    def paragraph(words: str) -> str:
        return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"

    cells = [[f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row] for row in table]
    rows = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in cells)
    body = "".join(map(paragraph, paragraphs)) + f"<w:tbl>{rows}</w:tbl>"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}"'
        ' Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


WORD = docx(["Déclaration du 12 mars 2021", "Au moins 14 personnes."], [["Side", "Killed"], ["Norland", "12"]])
EACH = {"html": PAGE.encode(), "pdf": pdf(PDF_PAGES), "docx": WORD, "eml": MESSAGE.encode()}
