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

# Written without a look at the table, as a test of it; what it did not know was added to it afterwards.
UNSEEN = cases("""
    The treaty was signed at San Stefano on 3 March 1878. | signed
    Both presidents signed the Shusha Declaration. | signed
    Turkey and Libya signed a maritime deal. | signed
    The visit ended with the signing of five documents. | signed
    The agreement, signed by the two premiers, covers gas. | signed in_force
    A joint statement signed on 10 November 2020 ended the fighting. | signed
    After the signing of the Abraham Accords, flights began. | signed
    The sides plan to sign a comprehensive agreement by June. | expected
    Signing of the document is planned for the spring. | expected
    Kyiv hopes for a security agreement. | expected
    Without constitutional change there can be no peace treaty. | expected
    A peace deal could be reached this month, the envoy said. | expected
    We are ready to sign a treaty of friendship. | expected
    He expressed hope that the agreement would soon be signed. | expected
    The memorandum awaits signature. | expected
    Once the treaty is signed, borders will open. | expected
    Talks about a new partnership agreement began in 2017. | negotiated
    The peace treaty is under negotiation. | negotiated
    The parties have agreed 15 of the 17 articles of the treaty. | negotiated
    They are negotiating a new framework document. | negotiated
    The two sides continue work on the text of the agreement. | negotiated
    The ceasefire agreement of May 1994 was violated by artillery. | in_force
    As allies under the North Atlantic Treaty, they must consult. | in_force
    The two countries have a strategic partnership. | in_force
    The Turkmenchay treaty divided the land along the Araxes. |
    Baku and Naples are sister cities under an agreement. | in_force
    The accord provides for joint patrols. | in_force
    Relations are governed by the 1997 Basic Treaty. | in_force
    Russia and Iran have established a strategic partnership. | made
    The warring sides agreed to a ceasefire. | made
    Azerbaijan has concluded strategic partnerships with ten states. | made
    The truce was agreed in Muscat. | made
    With Italy, a comprehensive partnership was forged in 2020. | made
    A deal was reached overnight. | made
    The town twinning, established in 1994, is alive. | made
    The minister signed a letter of condolence. |
    The film premiered in Cannes. |
    On Monday in Beijing, after years of quiet diplomacy, Iran and Saudi Arabia agreed to restore relations. | made
    The Foreign Ministry recalls that the Treaty on Conventional Forces was signed by 22 states. | signed
    He told reporters that a peace agreement with the FARC had been concluded. | made
    Washington and Hanoi upgraded ties to a comprehensive strategic partnership. | made
    The leaders of both countries signed a declaration on allied interaction in Moscow on 22 February. | signed
    In Tashkent, the presidents signed a joint declaration on strategic partnership, and then attended a concert. | signed
    The document provides for visa-free travel. | in_force
    According to the tripartite statement of 9 November, peacekeepers were deployed. | in_force
    Yerevan rejected the proposal to sign a separate memorandum. | expected
    Prime Minister said the final text of the treaty has been agreed. | negotiated
    Moscow and Minsk form a union state under the 1999 treaty. | in_force
    The agreement on the railway, which had been discussed for years, was finally signed. | signed
    The ministers exchanged views on a draft agreement on readmission. | negotiated
    A new partnership and cooperation agreement is to replace the one of 1999. | expected
    An understanding was reached on the release of prisoners. | made
    We have signed documents on strategic partnership with Italy. | signed
    The ceasefire has largely held. | in_force
    The trade accord has been in effect since 2011. | in_force
    The two sides have yet to sign the accord. | expected
    the strategic partnership between our countries is developing | in_force
""")


def test_a_status_is_read_from_the_words_that_tell_it():
    assert failures(read_as, TOLD) == {}


def test_what_is_signed_or_made_and_is_no_agreement_is_passed_over():
    assert failures(read_as, NOT_TOLD) == {}


def test_a_status_is_read_in_sentences_written_without_a_look_at_the_table():
    assert failures(read_as, UNSEEN) == {}


PIECES = st.sampled_from([*" ".join(TOLD).split(), *" ".join(NOT_TOLD).split(), ".", "…", "“", "’", "\u00ad", "İ"])


@given(words=st.text(max_size=60) | st.lists(PIECES, max_size=25).map(" ".join))
def test_any_words_at_all_are_read_as_codes_of_status(words):
    assert statuses(words) <= CODES


@given(words=st.lists(PIECES, max_size=25), space=st.sampled_from(["\n", "  ", "\n\n", "\u00a0", "\t ", "\r\n"]))
def test_white_space_does_not_change_a_status(words, space):
    assert statuses(space.join(words)) == statuses(" ".join(words))
