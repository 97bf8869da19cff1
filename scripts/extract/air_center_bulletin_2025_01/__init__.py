"""Bulletin of the Center of Analysis of International Relations (AIR Center), Baku, January 2025: six sections, in
reading order.
"""

from scripts.coding.entries import Coding
from scripts.coding.registry import Source
from scripts.documents.document import Section
from scripts.extract.air_center_bulletin_2025_01 import section_1, section_2, section_3, section_4, section_5, section_6

SOURCE = Source(
    id="air-center-bulletin-2025-01",
    sha256="7f954d647c3f1586d90a85dd65239cb9e0fc759d7f44df9c44f15676d1c27c69",
    title="HIGHLIGHT OF THE FOREIGN POLICY OF REPUBLIC OF AZERBAIJAN",
    short_title="AIR Center bulletin, January 2025",
    publisher=("air-center", "CENTER OF ANALYSIS OF INTERNATIONAL RELATIONS"),
    kind="bulletin",
    language="en",
    perspective="Issued as “HIGHLIGHT OF THE FOREIGN POLICY OF REPUBLIC OF AZERBAIJAN” by a centre that the President of"
    " Azerbaijan established by an order of February 2019 (Trend, 7 February 2019: today.az/news/politics/178908.html);"
    " reports statements of Azerbaijan's President and Ministry of Foreign Affairs and comments in its own voice.",
    date=("2025-01", "JANUARY-2025"),
    sections=(
        Section("masthead", "CENTER OF ANALYSIS OF INTERNATIONAL RELATIONS", furniture="masthead"),
        Section("contents", "Table of contents", furniture="heading_copy"),
        Section(
            "I",
            "I. **Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations**",
            heading=True,
        ),
        Section("II", "II. Azerbaijan refuses to play by great power rules", heading=True),
        Section("III", "III. Historical recording challenges Armenia's commitment to peace", heading=True),
        Section(
            "IV",
            "IV. Azerbaijan rejects France's accusations of interference in Overseas Territories",
            heading=True,
        ),
        Section("V", "V. Azerbaijan commemorates Black January: A turning point in national history", heading=True),
        Section(
            "VI",
            "VI. Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia",
            heading=True,
        ),
    ),
)


def extract(doc: Coding) -> None:
    for section in (section_1, section_2, section_3, section_4, section_5, section_6):
        section.extract(doc)
    # "Both" and "bilateral" count what their sentences name, and claim nothing by it.
    for words in ("both", "Both", "bilateral"):
        doc.set_aside(words, kind="number", reason="no_quantity", everywhere=True)
    for identifier in ("J2-8243", "Embraer 190", "Section 907"):
        doc.set_aside(identifier, kind="number", reason="identifier")
    doc.set_aside("another mass deportation", kind="number", reason="restated")
    doc.set_aside("Today, as Azerbaijan", kind="date", reason="indefinite")
    doc.set_aside("making it one of the most heinous crimes", kind="number", reason="figure_of_speech")
