"""Why a number, a date or a sentence claims nothing is read from the words."""

from scripts.reading.set_aside import date_reasons, number_reasons, sentence_reasons
from tests.each import failures


def cases(lines: str) -> dict[str, tuple[str, str]]:
    """One case a line: the words, in brackets where they stand in others, a bar, and a reason that holds."""
    found = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in lines.strip().splitlines()]
    return {words: (words, reason) for words, reason in found}


NUMBERS = cases("""
    The [two] islands had agreed. | no_quantity
    a [trilateral] meeting | no_quantity
    It was [one] of the most violent storms. | figure_of_speech
    a harbour, and not a small [one]. | pronoun
    under Article [12] of the charter | identifier
    The train left at [16:40]. | identifier
    Flight [QX-301] was late. | identifier
    the [Second] Fishery War | part_of_name
    reporters of Channel North [7] asked | part_of_name
    not for the [first] time | denied
    [First] and foremost, the pier must go. | figure_of_speech
    He [first] stressed that the pier must go. | figure_of_speech
    another [mass] eviction | restated
""")
DATES = cases("""
    recently | indefinite
    for the current year | background
    12 May | part_of_name
    the 19th century | figure_of_speech
    Today | indefinite
""")
SENTENCES = cases("""
    Who could have known it? | rhetorical
    The story of the pier goes on. | narrative
""")


def test_a_number_that_is_no_figure():
    def told(case: tuple[str, str]) -> None:
        before, _, rest = case[0].partition("[")
        words, _, behind = rest.partition("]")
        assert case[1] in number_reasons(words, before, behind)

    assert failures(told, NUMBERS) == {}


def test_a_date_that_dates_nothing():
    def told(case: tuple[str, str]) -> None:
        assert case[1] in date_reasons(case[0])

    assert failures(told, DATES) == {}


def test_a_sentence_that_claims_nothing():
    def told(case: tuple[str, str]) -> None:
        assert sentence_reasons(case[0]) == {case[1]}

    assert failures(told, SENTENCES) == {}


def test_not_every_reason_holds_of_any_words():
    answers = [number_reasons(words, "the ", " ships") for words in ("two", "one", "first", "12", "several")]
    assert all(len(answer) < 5 for answer in answers)
    assert frozenset.intersection(*answers) == frozenset()
