"""Words cut out of a phrase are told by what stands right around them."""

import csv
from pathlib import Path

from scripts.reading.edges import cut_at_end, cut_at_start, left_out, told_how
from tests.each import failures

Case = tuple[str, str, str]
#: In each sentence the words that are looked at stand in brackets.
WHOLE = """
    Some [forty families] left the valley before the snow.
    They were moved from [the Upper Marsh] to the coast.
    The council spoke of [mass evictions], and of little else.
    The governor denied that [the mill had been shelled] or emptied.
    The ministry [called the report a forgery], he added.
    Nobody believed [the explanation of the harbour master] when it came.
    On Friday [Port Sarn] closed its gates.
    [The envoys] reached Lesk on Monday.
    He blamed [the northern tribes] who had broken the truce.
    [Of the nine villages burnt in June, two were rebuilt.]
    The bulletin counts [over 300 fishermen] among the drowned.
    It was [a quarrel over water] that began the war.
    She asked whether [the prisoners would be released soon].
    There is [no proof of a second explosion], the captain writes.
    [The treaty of Vale] remains in force.
    The [refugees] reported no losses.
    Among them were [children, nurses, and old men], none of them armed.
"""
CUT = """
    They were moved from the Upper [Marsh] to the coast. | Upper
    They were moved from [the Upper] Marsh to the coast. | Marsh
    The council spoke of [mass] evictions, and of little else. | evictions
    The council spoke of a [systematic policy of] eviction. | of
    The governor denied that the [mill had been shelled] or emptied. | the
    The governor denied that the mill [had been] shelled or emptied. | been
    The bulletin counts [over 300] fishermen among the drowned. | fishermen
    He blamed [the northern] tribes who had broken the truce. | tribes
    He blamed northern [tribes] who had broken the truce. | northern
    It was a quarrel over water [and a] second one over grain. | and
    The people of [the Salt] Coast were never asked. | Coast
    Her answer was a sharp, [political] statement. | statement
"""
QUOTED = """
    He [noted that the pier was closed.] | He
    In [2019 the pier was closed by the harbour master.] | In
    [The pier was closed by the harbour] master. | master
    [The pier was closed] yesterday. | yesterday
    While [the pier was closed, the boats lay idle.] |
    IV. [The pier is closed] |
    The master, who came late, said that [the pier was closed.] |
    [The pier was closed], and nobody knew why. |
    [The pier was closed, and nobody knew why]. | .
    They closed it in [March 2019, when the master was new.] | in
    It has stood in [19 harbours, none of them closed.] |
    She rejects the accusations [made by the master] of the pier. | accusations
    They were met by crews [like that of the Heron] at sea. | crews
    The crews were quickly [met by the master] on the pier. |
"""


def parted(sentence: str) -> Case:
    """What stands before the brackets, in them and behind them."""
    before, _, rest = sentence.partition("[")
    words, _, behind = rest.partition("]")
    return before, words, behind


def cases(lines: str) -> dict[str, tuple[Case, str]]:
    found = [line.strip().partition(" |") for line in lines.strip().splitlines()]
    return {sentence: (parted(sentence), told.strip()) for sentence, _, told in found}


def cuts(case: Case, *, articles: bool) -> list[str]:
    before, words, behind = case
    return [cut for cut in (cut_at_start(before, words, articles=articles), cut_at_end(words, behind)) if cut]


def test_whole_phrases_are_left_alone():
    def whole(case: tuple[Case, str]) -> None:
        assert cuts(case[0], articles=False) == []

    assert failures(whole, cases(WHOLE)) == {}


def test_the_word_that_was_cut_off_is_told():
    def cut(case: tuple[Case, str]) -> None:
        assert case[1] in cuts(case[0], articles=True)

    assert failures(cut, cases(CUT)) == {}


def test_the_one_word_of_a_sentence_that_a_quotation_leaves_out_is_told():
    def told(case: tuple[Case, str]) -> None:
        assert (left_out(*case[0]) or "") == case[1]

    assert failures(told, cases(QUOTED)) == {}


def test_of_words_coded_afresh_at_most_one_in_twenty_is_called_cut():
    """The words of cells that were coded before there was this reader (`fresh/README.md`)."""
    with (Path(__file__).parent / "fresh" / "cells.csv").open(encoding="utf-8", newline="") as file:
        coded = list(csv.DictReader(file))
    clauses = ("voice", "event_type")
    coded = [cell for cell in coded if cell["variable"] in (*clauses, "movement", "outcome", "origin", "destination")]
    parts = [(cell["sentence"].partition(cell["words"]), cell["variable"] in clauses) for cell in coded]
    alarms = [case for case, clause in parts if cuts(case, articles=clause)]
    assert len(parts) > 200
    assert len(alarms) / len(parts) <= 0.05, alarms


def test_an_adverb_tells_how_it_happened_unless_it_tells_when_or_by_whose_words():
    before = ("were forcibly ", "14 people reportedly ", "were ", "the family ")
    assert [told_how(words) for words in before] == ["forcibly", None, None, None]
