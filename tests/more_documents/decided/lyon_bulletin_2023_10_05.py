"""What a coder decides of the document; goes into its module."""

from scripts.coding.entries import Coding

SHORT_TITLE = "Lyon Bulletin, 5 October 2023"


def extract(doc: Coding) -> None:
    with doc.at("¶1"):
        doc.nothing_in("Lyon Bulletin, October 5, 2023", reason="masthead", disposition="heading")
    with doc.at("¶2"):
        doc.overrule("thanks", reason="a courtesy to readers")
        doc.nothing_in("The association of Lyon thanks its readers.", reason="narrative")
    with doc.at("¶3"):
        doc.nothing_in("Page Title", reason="narrative")
    with doc.at("¶4"):
        doc.nothing_in("A Letters", reason="narrative")
