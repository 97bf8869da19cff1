"""What became of an agreement is read from the sentence that tells it, not from what else is signed or established."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.reading.agreement_status import statuses
from tests.each import failures

CODES = {"signed", "in_force", "negotiated", "expected", "made"}


def read_as(case: tuple[str, str]) -> None:
    """The sentence may tell the codes, and nothing else. Codes are separated by spaces."""
    sentence, codes = case
    assert statuses(sentence) == frozenset(codes.split())


def cases(text: str) -> dict[str, tuple[str, str]]:
    """One case a line: a sentence, a bar, codes."""
    found = [line.rsplit("|", 1) for line in text.strip().splitlines()]
    return {words.strip(): (words.strip(), codes.strip()) for words, codes in found}


TOLD = cases("""
    Egypt and Israel signed a peace treaty on the White House lawn. | signed
    A memorandum of understanding was signed between the two ministries. | signed
    Colombia and the FARC put their signatures to the accord. | signed
    The Kremlin said the two leaders had inked a gas contract. | signed
    Since the signing of the Dayton accords, there has been no war. | signed
    The General Framework, signed in Paris in December 1995, ended it. | signed
    JAPAN, CHINA SIGN FISHERIES PACT | signed
    Rwanda became the third state to sign the protocol. | signed
    Serbia and Kosovo are expected to sign a normalisation deal. | expected
    The foreign ministers will sign a protocol tomorrow. | expected
    The accord is to be signed in Doha next month. | expected
    If signed, the treaty would close a chapter of thirty years. | expected
    The president refused to sign the partnership agreement. | expected
    The signing of the peace agreement will be possible after a referendum. | expected
    Conditions for a future peace treaty were discussed with nobody. | expected
    The ministry voiced its readiness to conclude an agreement on borders. | expected
    Both sides are close to a deal, mediators said. | expected
    The agreement has not yet been signed. | signed expected
    The contract is expected this year. | expected
    The two governments are negotiating a free trade agreement. | negotiated
    Talks on a ceasefire agreement resumed in Jeddah. | negotiated
    Negotiations over the grain deal have stalled. | negotiated
    The draft treaty consists of seventeen articles. | negotiated
    Lawyers are still working on the text of the convention. | negotiated
    Discussions on a strategic partnership charter continued. | negotiated
    Under the terms of the 1974 disengagement agreement, the zone is demilitarised. | in_force
    The Montreux Convention remains in force. | in_force
    The treaty entered into force in 1992. | in_force
    Moscow accused Kyiv of violating the Minsk agreements. | in_force
    The convention obliges states to protect civilians. | in_force
    In accordance with the trilateral statement, the corridor was opened. | in_force
    The United States withdrew from the nuclear accord. | in_force
    The agreement is being implemented, the UN mission reported. | in_force
    Pursuant to the Protocol, inspectors visited the site. | in_force
    The rivals reached a ceasefire agreement after a night of shelling. | made
    An agreement was reached on the exchange of prisoners. | made
    A strategic partnership was established between Seoul and Hanoi. | made
    A deal has been struck, said the tabloid. | made
    The two countries concluded a treaty of friendship in 1978. | made
    The parties agreed on a truce. | made
    Qatar brokered the truce. | made
    The joint declaration was adopted at the summit. | made
    the establishment of a strategic partnership | made
    The text of the agreement was initialled in Washington. | signed made negotiated
""")

NOT_TOLD = cases("""
    The president signed a decree on amnesty. |
    He signed the book of condolences. |
    The minister concluded his visit to Ankara. |
    It is a positive sign. |
    The commission established the cause of the crash. |
    The chief negotiator arrived in Vienna. |
    The parliament adopted a resolution on the hostages. |
    He made it clear that the war was over. |
    The 1921 treaty is mentioned in the article. |
    |
""")


def test_a_status_is_read_from_the_words_that_tell_it():
    assert failures(read_as, TOLD) == {}


def test_what_is_signed_or_made_and_is_no_agreement_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


PIECES = st.sampled_from([*" ".join(TOLD).split(), *" ".join(NOT_TOLD).split(), ".", "…", "“", "’", "\u00ad", "İ"])


@given(words=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_at_all_are_read_as_codes_of_status(words):
    assert statuses(words) <= CODES


@given(words=st.lists(PIECES, max_size=25), space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t ", "\r\n"]))
def test_white_space_does_not_change_a_status(words, space):
    assert statuses(space.join(words)) == statuses(" ".join(words))
