"""What a document is, and in which language, is told by its text."""

from pathlib import Path

from scripts.reading.document_kinds import document_kinds
from scripts.reading.text_language import text_languages

KINDS = {
    "OSLO, Norway, March 3. The ferry has sunk.": {"news_item", "press_release"},
    "Institute of Lamps\nQUARTERLY REVIEW\nNo. 3": {"bulletin", "report"},
    "INSTITUTE OF LAMPS\nAPRIL 2021\n": {"bulletin", "report"},
    "Menu\nOpinion\nWhy the lamp went out": {"analysis"},
    "The lamp went out at night.": set(),
    "He said in his opinion the review of April 2021 was late.": set(),
}
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in (Path(__file__).parent / "fresh").glob("*.txt")}
GERMAN = "Die Lampe war dunkel, und niemand hat gewusst, warum das Schiff so nahe an der Küste gefahren ist."


def test_the_beginning_of_a_text_tells_its_kind():
    assert {text: set(document_kinds(text)) for text in KINDS} == KINDS


def test_an_english_text_is_known_and_another_is_not():
    assert {name: text_languages(text) for name, text in TEXTS.items()} == dict.fromkeys(TEXTS, frozenset({"en"}))
    assert text_languages(GERMAN) == frozenset()
