"""Sentences begin and end where a reader sees them, and together hold every character."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scripts.documents.document import Document
from scripts.reading.sentences import sentence_spans
from tests.reading.documents import BULLETIN, CALIBER, TREND, flat

DOCUMENTS = {"bulletin": BULLETIN, "Trend": TREND, "Caliber": CALIBER}


def split(text: str) -> list[str]:
    return [flat(text[start:end]) for start, end in sentence_spans(text, 0, len(text))]


def sentences(text: str) -> list[str]:
    """The sentences of a document, paragraph by paragraph."""
    return [
        flat(text[start:end])
        for paragraph in Document("d", text).paragraphs
        for start, end in sentence_spans(text, paragraph.start, paragraph.end)
    ]


# -- the traps of the documents: where a sentence ends, marked with |

TRAPS = {
    "a date with a full stop": "BAKU, Azerbaijan, January 16.|The Embassy of Azerbaijan in France",
    "initials and a title": "the recent visit of US Vice President J.D. Vance to Baku, prospects for a meeting",
    "a title with full stops": "He then went on to provide a detailed account of U.S. Vice President Vance’s visit",
    "full stops and initials": "during U.S. Vice President J.D. Vance’s meeting with President Aliyev",
    "a country with full stops at the beginning": "A U.S. official suggested that Russian air defense units",
    "a country with full stops and an office": "when U.S. Deputy Secretary of State James O'Brien's congressional",
    "a country with full stops before a dash": "U.S.–Azerbaijan relations—deliberately strained under",
    "two countries": "as both the U.S. and EU have attempted",
    "a number of a heading": "II. Azerbaijan refuses to play by great power rules\n",
    "a number of a heading with one letter": "V. Azerbaijan commemorates Black January: A turning point",
    "a heading with marks of emphasis": "I. **Russian missile strike on Azerbaijani passenger plane strains",
    "a heading with a list mark": "- III. Historical recording challenges Armenia's commitment to peace\n",
    "an address of the web": "hyperlink to Caliber.az\n",
    "a name with a full stop in it": "Caliber.Az\n",
    "a sign and a full stop alone": "Caliber.az © 2026. .",
    "three sentences of a word": "Confidence.|Clarity.|And truth!|These are precisely the words",
    "a page break in mid-sentence": "The handling of the crisis\n\nby Moscow has deepened skepticism",
    "a page break after a dash": 'medal "For Services to the Chechen Republic"—the same Khamzat Kadyrov\n\nwho had boasted',
    "a page break after an initial": "the historical motivations behind the conflict but also",
    "a page break before the end": "attempts to discredit such\n\norganizations only serve",
    "a quotation that ends a sentence": 'gas cylinder explosions as "foolish and dishonest."|He outlined four specific',
    "a quotation that ends with a comma": 'happened in Russian airspace," his statement notably avoided',
    "a title in marks that ends a sentence": 'committed in Baku on 20 January 1990."',
    "a curly quotation that ends a sentence": "“marks the beginning of our trade relations.”|As a result, the two sides",
    "two sentences in one quotation": "a restart button.|We are ready for that.”|The head of state reiterated",
    "a quotation that goes on after a clause": "with the Armenian people.|We have no enmity,” he said.|“We accused the",
    "a quotation behind a full stop": "violence against civilians.|“20 January is not only a tragic day",
    "an ellipsis in a quotation": "the rights of all other people of Azerbaijan…And after the criminal junta in",
    "an ellipsis and a conjunction": "Azerbaijani citizens will live better…But never we will allow",
    "a colon before a quotation": "President Aliyev emphasised: “Armenians who live in Nagorno-Karabakh",
    "a list behind a colon": "He outlined four specific demands: a formal apology from Russia, acknowledgment",
    "a dash without spaces": "closed its airspace to civilian aircraft—a decision that drew",
    "a question within dashes": "the French journalist—though, of course, not the first time, is it?",
    "a question": "differ in substance?|It clearly reflects",
    "a bracket": 'parts of Georgia (referred to as "Javakhk") and eastern Türkiye (termed "Western Armenia").|Such rhetoric',
    "a bracket with a dash": "(Conservatorio di Musica Arrigo Boito – Parma) and laureate",
    "an abbreviation in brackets": "Association (ADA), addressed the audience.|He spoke about",
    "a hyphen with spaces": "something was wrong in our relations - well, on their part.”",
    "a year and a full stop": "in December 2023.|President Ilham Aliyev's forthright criticism",
    "a number with a comma": "with approximately 8,000 volunteers serving at Armenia's borders.|As recently",
    "a range of days": "On the night of January 19-20, 1990, Soviet military units",
    "decades": "in Azerbaijan during the 1980s.|The Soviet authorities'",
    "a clock time": "14 February 2026 16:50\n",
}


@pytest.mark.parametrize("marked", TRAPS.values(), ids=TRAPS.keys())
def test_a_sentence_of_the_documents_ends_where_it_ends_and_nowhere_else(marked):
    """In the whole document: each part stands inside one sentence, and two parts in two that follow each other."""
    parts = [flat(part) for part in marked.split("|")]
    homes = [text for text in DOCUMENTS.values() if flat(marked.replace("|", " ")) in flat(text)]
    assert homes, "no such words in any document"
    for text in homes:
        found = sentences(text)
        places = [i for i, sentence in enumerate(found) if parts[0] in sentence and sentence.endswith(parts[0])]
        if len(parts) == 1:
            assert any(parts[0] in sentence for sentence in found)
            continue
        assert places
        for offset, part in enumerate(parts[1:-1], start=1):
            assert found[places[0] + offset] == part
        assert found[places[0] + len(parts) - 1].startswith(parts[-1])


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_the_sentences_of_a_document_tile_it(text):
    at = 0
    for paragraph in Document("d", text).paragraphs:
        for start, end in sentence_spans(text, paragraph.start, paragraph.end):
            assert at <= start < end
            assert text[at:start].strip() == ""
            assert text[start:end] == text[start:end].strip()
            at = end
    assert text[at:].strip() == ""


@pytest.mark.parametrize(("text", "count"), [(BULLETIN, 149), (TREND, 25), (CALIBER, 75)], ids=DOCUMENTS.keys())
def test_the_documents_have_as_many_sentences_as_a_reader_counts(text, count):
    assert len(sentences(text)) == count


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_no_sentence_of_the_running_text_begins_in_lower_case_or_ends_without_a_mark(text):
    """Where one does, it was cut, or two were taken for one; headings, counters and buttons are no running text."""
    running = [sentence for sentence in sentences(text) if len(sentence.split()) > 12 and "hyperlink" not in sentence]
    assert len(running) > 20
    headings = [s for s in running if re.match(r"(- )?[IV]+\. |A history lesson from|twitter ", s)]
    for sentence in set(running) - set(headings):
        assert re.match(r"[“\"]?[A-ZÀ-Ý0-9]", sentence), sentence
        assert re.search(r"[.?!][”\"]?$", sentence), sentence


# -- other texts

OTHERS = {
    "one sentence": ("It sank.", ["It sank."]),
    "no full stop": ("It sank", ["It sank"]),
    "white space around": ("  It sank. \n", ["It sank."]),
    "no-break spaces": ("It\u00a0sank.\u00a0Nobody knows.", ["It sank.", "Nobody knows."]),
    "a page break between sentences": ("It sank.\n\nNobody knows.", ["It sank.", "Nobody knows."]),
    "white space only": (" \n ", []),
    "nothing": ("", []),
    "a contraction": ("They can't say. They don't know.", ["They can't say.", "They don't know."]),
    "a decimal": ("It rose by 2.5 metres. It fell.", ["It rose by 2.5 metres.", "It fell."]),
    "one letter": ("a", ["a"]),
    "marks only": ("… . !", ["… . !"]),
}


@pytest.mark.parametrize(("text", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_other_texts_are_split_too(text, expected):
    assert split(text) == expected


def test_only_the_paragraph_that_is_asked_for_is_split():
    text = "One. Two.\nThree. Four.\nFive."
    start = text.index("Three")
    assert sentence_spans(text, start, start + len("Three. Four.")) == [
        (start, start + len("Three.")),
        (start + len("Three. "), start + len("Three. Four.")),
    ]


WORDS = st.sampled_from(
    ["It", "sank", "U.S.", "J.D.", "Vance", "“No", "yes,”", '"', "…", "—", "can't", "2.5", "Az.", "Caliber.Az", "(a)",
     "No.", "1.", "II.", "e.g.", "?!", "-", "’s", "\u00a0", "–", "!", ".", "Mr.", "\u200b", "ﬁ", "é", "e\u0301", "\ufeff"]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=14).flatmap(
    lambda words: st.lists(
        st.sampled_from(["", " ", "\n", "\n\n", "\t"]), min_size=len(words), max_size=len(words)
    ).map(lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True)))
) | st.text(max_size=40)


@given(text=TEXTS)
@example(text="Views: 106\n\nshare-lineLiked")
@example(text="\u200bIt sank.")
def test_sentences_tile_any_text(text):
    spans = sentence_spans(text, 0, len(text))
    at = 0
    for start, end in spans:
        assert at <= start < end
        assert text[at:start].strip() == "", "no character but white space outside one"
        assert text[start:end] == text[start:end].strip()
        at = end
    assert text[at:].strip() == ""


@given(text=TEXTS, before=TEXTS)
def test_what_stands_around_a_paragraph_does_not_change_its_sentences(text, before):
    shift = len(before)
    assert sentence_spans(before + text + before, shift, shift + len(text)) == [
        (start + shift, end + shift) for start, end in sentence_spans(text, 0, len(text))
    ]


@given(text=TEXTS)
def test_a_page_break_ends_no_sentence(text):
    """A line feed in the middle of a sentence is read as a space."""
    assert sentence_spans(text.replace("\n", " "), 0, len(text)) == sentence_spans(text, 0, len(text))
