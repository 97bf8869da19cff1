"""The scan finds every number, date and quotation, whether or not any row needs it."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemas.hedges import SCALES, VAGUE, alternation
from scripts.documents.document import Document
from scripts.reading.quoted import quoted_spans
from scripts.reading.scan import INDEFINITE, Mention, scan
from tests.reading.documents import BULLETIN, CALIBER, TREND, flat

DOCUMENTS = {"bulletin": BULLETIN, "Trend": TREND, "Caliber": CALIBER}


def scanned(text: str) -> list[Mention]:
    """The scan of a whole document, paragraph by paragraph."""
    return scan(text, [(paragraph.start, paragraph.end) for paragraph in Document("d", text).paragraphs])


def found(text: str) -> list[tuple[str, str]]:
    return [(mention.kind, flat(text[mention.start : mention.end])) for mention in scanned(text)]


def outside(text: str, pattern: str, *kinds: str) -> list[str]:
    """What the pattern finds in the text outside the mentions of these kinds, with the words around it."""
    mentions = [mention for mention in scanned(text) if mention.kind in kinds]
    return [
        flat(text[max(0, match.start() - 20) : match.end() + 20])
        for match in re.finditer(pattern, text, re.IGNORECASE)
        if not any(mention.start <= match.start() and match.end() <= mention.end for mention in mentions)
    ]


# -- the documents, whole

ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "once",
    "twice",
]
NUMBER_WORDS = [*ONES, *ORDINALS, "both", "half", *SCALES, *(word for word in VAGUE if word != "some"), "some"]
MONTHS = r"(?<!Black )\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
#: Words of time that date or count, as they stand in the documents and as they might stand in others.
RELATIVE = (
    r"\b(?:last|this|next|previous|following|current) (?:year|month|week|century|decade)\b|\bthat (?:morning|night|day)\b"
    r"|\b(?:today|yesterday|tomorrow|tonight|nowadays|currently|recently|previously)\b"
    r"|\b(?:spring|summer|autumn|winter) \d{4}|\bthe \d{4}s\b|\b(?:\d+|two|three|five|several) (?:years|months|decades|centuries)\b"
)


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_every_digit_of_the_documents_is_in_a_mention(text):
    assert len(re.findall(r"\d+", text)) > 10
    assert outside(text, r"\d+", "number", "date") == []


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_every_quotation_mark_of_the_documents_is_in_a_mention(text):
    assert len(re.findall(r"[“”\"]", text)) >= 6
    assert outside(text, r"[“”\"]", "quotation") == []


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_every_number_word_of_the_documents_is_in_a_mention(text):
    words = alternation(NUMBER_WORDS)
    assert re.findall(words, text, re.IGNORECASE)
    assert outside(text, words, "number", "date") == []


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_every_month_of_the_documents_is_in_a_date(text):
    """“Black January” is a name."""
    assert outside(text, MONTHS, "date") == []


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_every_word_of_time_of_the_documents_is_in_a_date(text):
    assert re.findall(RELATIVE, text, re.IGNORECASE)
    assert outside(text, RELATIVE, "date") == []


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_mentions_of_one_kind_stand_apart_and_in_the_order_of_the_text(text):
    mentions = scanned(text)
    assert mentions == sorted(mentions)
    for kind in ("number", "date", "quotation"):
        spans = [(mention.start, mention.end) for mention in mentions if mention.kind == kind]
        assert all(last <= first for (_, last), (first, _) in zip(spans, spans[1:], strict=False))
        assert all(text[start:end] == text[start:end].strip() for start, end in spans)


# -- phrases of the documents, in reading order

Cases = dict[str, list[str]]
NUMBERS: Cases = {
    "Azerbaijan-Russia relations\n2\n- II. Azerbaijan": ["2"],
    "when Flight J2-8243, operated by": ["J2-8243"],
    "claiming 38 lives and leaving 29 survivors.": ["38", "29"],
    "The Embraer 190 aircraft, carrying 67 passengers": ["190", "67"],
    "pointing out that one of these supposed drones": ["one"],
    "He outlined four specific demands": ["four"],
    "fulfilling the first demand": ["first"],
    "Both the United States and European Union": ["Both"],
    "reinstating Section 907 and": ["907"],
    "with ten EU member states": ["ten"],
    "The European Parliament's numerous resolutions": ["numerous"],
    "While some recognize": ["some"],
    "during the First Karabakh War": ["First"],
    '"600-year-old problem"': ["600"],
    "Despite repeated calls for dialogue": ["repeated"],
    "at least 14 people reportedly died and many others": ["at least 14", "many others"],
    "adds to a series of diplomatic disagreements": ["a series of"],
    "ethnic cleansing policy, mass killings": ["mass"],
    "marks the 35th anniversary": ["35th"],
    "claimed 150 civilian lives, left 744 seriously wounded, and 4 people missing": ["150", "744", "4"],
    "in the 44-day Patriotic War": ["44"],
    "several waves of forced deportations": ["several"],
    "of over 250,000 people": ["over 250,000"],
    "the destruction of thousands of historical": ["thousands"],
    "leaving dozens dead and hundreds injured": ["dozens", "hundreds"],
    "30-year quest": ["30"],
    "held its annual meeting": ["annual"],
    "for a three-year term": ["three"],
    "for France 24 Peace in the region": ["24"],
    "16:50": ["16:50"],
    "the August 2025 trilateral summit": ["trilateral"],
    "First and foremost, the French": ["First"],
    "what the Nazis did during World War II.”": ["World War II"],
    "the creation of the second Armenian state": ["second"],
    "the hundreds of thousands of Western Azerbaijanis": ["hundreds of thousands"],
    "with 13 French cities": ["13"],
    "Views: 106": ["106"],
}
DATES: Cases = {
    "JANUARY-2025": ["JANUARY-2025"],
    "The final days of 2024 brought": ["The final days of 2024"],
    "which occurred on December 25, has": ["December 25"],
    "a drone attack on Grozny that morning, Russia": ["that morning"],
    "on the day of the crash": ["the day"],
    "As Azerbaijan enters 2025, designated": ["2025"],
    "for the first time in over two centuries": ["in over two centuries"],
    "most recently with Slovakia in May 2024": ["most recently", "May 2024"],
    "to their lowest point since the Soviet era": ["since the Soviet era"],
    "A recently surfaced video from 1993": ["recently", "1993"],
    "extends to the present day.": ["present day"],
    "The emergence of this video after 32 years": ["after 32 years"],
    '"for the next 600 years"': ["for the next 600 years"],
    "diplomatic overtures during that period.": ["during that period"],
    "were injured in the previous year due": ["the previous year"],
    "Previously, Azerbaijan": ["Previously"],
    "This year marks": ["This year"],
    "On the night of January 19-20, 1990, Soviet": ["January 19-20, 1990"],
    "of the 20th century.": ["the 20th century"],
    "during the 1980s.": ["the 1980s"],
    "in the immediate aftermath.": ["in the immediate aftermath"],
    "Today, as Azerbaijan": ["Today"],
    "over the past two centuries, coinciding": ["over the past two centuries"],
    "between 1948 and 1953, followed by": ["1948 and 1953"],
    "from 1987 to 1991": ["1987 to 1991"],
    "during the 1987-1991 ethnic": ["1987-1991"],
    "BAKU, Azerbaijan, January 16. The": ["January 16"],
    "the 20 January tragedy": ["20 January"],
    "between 19 and 20 January 1990, when": ["19 and 20 January 1990"],
    "During that night, Soviet": ["that night"],
    "Negotiations are currently ongoing": ["currently"],
    "which is expected this year.": ["this year"],
    "projects for the current year.": ["the current year"],
    "14 February 2026 16:50": ["14 February 2026"],
    "in September 2021—just a year after the start": ["September 2021", "a year after"],
    "over the past five years, including": ["over the past five years"],
    "on the eve of the conference": ["on the eve of"],
    "five years later we heard": ["five years later"],
    "in August last year, including": ["August last year"],
    "At the same time, the head": ["At the same time"],
    "earlier confident statements": ["earlier"],
    "had from the outset publicly": ["from the outset"],
    "back in October 2020, President": ["October 2020"],
    "The following year, the country": ["The following year"],
    "in autumn 2025 “which": ["autumn 2025"],
}
QUOTATIONS: Cases = {
    'a medal "For Services to the Chechen Republic"—the same': ['"For Services to the Chechen Republic"'],
    'as "foolish and dishonest." He outlined': ['"foolish and dishonest."'],
    "on “ claims over territories that Armenia considers to be its territory,” five": [
        "“ claims over territories that Armenia considers to be its territory,”"
    ],
    "statements that the “Trump Route” would": ["“Trump Route”"],
}
CASES = [
    *(("number", phrase, words) for phrase, words in NUMBERS.items()),
    *(("date", phrase, words) for phrase, words in DATES.items()),
    *(("quotation", phrase, words) for phrase, words in QUOTATIONS.items()),
]


@pytest.mark.parametrize(("kind", "phrase", "words"), CASES, ids=[f"{kind}: {words[0]}" for kind, _, words in CASES])
def test_a_phrase_of_the_documents_has_its_mentions_and_no_others_of_their_kind(kind, phrase, words):
    assert [mention for of_kind, mention in found(phrase) if of_kind == kind] == words


@pytest.mark.parametrize(("kind", "phrase", "words"), CASES, ids=[f"{kind}: {words[0]}" for kind, _, words in CASES])
def test_a_phrase_stands_in_a_document_and_is_found_in_it(kind, phrase, words):
    homes = [text for text in DOCUMENTS.values() if flat(phrase) in flat(text)]
    assert homes, "no such phrase in any document"
    assert all({(kind, word) for word in words} <= set(found(text)) for text in homes)


# -- what other documents may bring

OTHERS = {
    "a date and a number in one": ("38 were killed on 5 May 2021.", [("number", "38"), ("date", "5 May 2021")]),
    "nothing": ("The investigation has not been able to name a cause.", []),
    "a word that only begins like a number": ("A tenet of the oneness of secondary schools, onetime.", []),
    "a modal verb that is no month": ("They may march.", []),
    "an identifier": ("An F-16 of the G20.", [("number", "F-16"), ("number", "G20")]),
    "a mark that nothing closes": ("He said “no to it.", [("quotation", "“")]),
    "a mark that nothing opens": ("He said no” to it.", [("quotation", "”")]),
    "a straight mark alone": ('He said "no to it.', [("quotation", '"')]),
}


@pytest.mark.parametrize(("text", "expected"), OTHERS.values(), ids=OTHERS.keys())
def test_other_words_have_their_mentions(text, expected):
    assert found(text) == expected


WORDS = [
    "over",
    "12",
    "1990",
    "16:50",
    "12:2",
    "1,000",
    "2.5",
    "January",
    "19-20",
    "25",
    "and",
    "million",
    "the",
    "two",
    "20th",
    "century",
    "last",
    "year",
    "five",
    "years",
    "later",
    "between",
    "to",
    "from",
    "J2-8243",
    "%",
    "44-day",
    "(",
    "at",
    "least",
    "3",
    "May",
    "no",
    "1987-1991",
    "$5",
    "10:30:00",
    "1.2.3",
    "first",
    "of",
    "dozens",
]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join) | st.text(
    "0123 ,.:-%$abJI/'’\n", max_size=12
)


@given(text=TEXTS)
@example(text="12:2")
@example(text="16:50 years later")
@example(text="3,13b3")
def test_no_digit_of_any_text_is_outside_a_mention(text):
    assert outside(text, r"\d+", "number", "date") == []


@given(text=TEXTS)
def test_a_page_break_moves_no_mention(text):
    """What stands behind it goes on in lower case, so that it is one paragraph."""
    words = f"it says {text} and more"
    assert [(m.kind, m.start, m.end) for m in scan(words, [(0, len(words))])] == [
        (m.kind, m.start, m.end) for m in scan(words.replace(" ", "\n"), [(0, len(words))])
    ]


@pytest.mark.parametrize("words", ["recently", "Now", "in the immediate aftermath", "since the Soviet era"])
def test_words_of_time_that_date_nothing_are_dates_of_the_scan(words):
    assert INDEFINITE.fullmatch(words)
    assert ("date", words) in found(f"It was, {words}, told.")


# -- quotation marks

QUOTED = {
    "straight": ('He said "no" to it.', ['"no"']),
    "straight, twice": ('He said "no" and "never".', ['"no"', '"never"']),
    "curly": ("He said “no” to it.", ["“no”"]),
    "with a stray space": ("He said “ no ” to it.", ["“ no ”"]),
    "single marks inside": ("He said “they ‘know’ it” to us.", ["“they ‘know’ it”"]),
    "straight marks inside": ('He said “they "know" it” to us.', ['“they "know" it”']),
    "curly marks inside straight": ('He said "they “know” it" to us.', ['"they “know” it"']),
    "curly marks inside curly": ("He said “they “know” it” to us.", ["“they “know” it”"]),
    "over a page break": ('He said "no\n\ndoubt" to it.', ['"no doubt"']),
    "over paragraphs": ("He said: “No.\nNever.\nNot at all,” and left.", ["“No. Never. Not at all,”"]),
    "opened again in every paragraph": ("He said: “No.\n“Never,” and left.", ["“No. “Never,”"]),
    "single marks among apostrophes": ("It was Putin's and Baku’s 'no' in the '90s.", ["'no'"]),
    "none": ("Nobody said anything.", []),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED.keys())
def test_quotations_are_found_with_their_marks(text, expected):
    assert [flat(text[start:end]) for start, end in quoted_spans(text)] == expected


def test_a_quotation_of_the_documents_runs_over_paragraphs():
    (running,) = [words for kind, words in found(TREND) if kind == "quotation" and "Despite the bloodshed" in words]
    assert running.startswith("“20 January is not only")
    assert running.endswith("a future independent state,”")


def test_a_quotation_of_the_documents_has_sentences_cut_by_an_ellipsis():
    assert any(
        kind == "quotation" and words.startswith("“Armenians who live") and words.endswith("territory of Azerbaijan.”")
        for kind, words in found(CALIBER)
    )
