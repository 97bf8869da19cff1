"""Faults planted in summaries of our own are told, and a sound summary is left alone."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

import schemas
from scripts.reading.names import Names
from scripts.reading.summaries import act_faults, negation_faults, order_faults, unknown_words, word_faults
from tests.each import failures
from tests.reading.written_before import SUMMARIES as WRITTEN_BEFORE

NAMES = Names(
    {
        "azerbaijan": ["Azerbaijan", "Baku", "official Baku"],
        "armenia": ["Armenia", "Yerevan"],
        "france": ["France", "Paris"],
        "russia": ["Russia", "Moscow"],
        "azerbaijan-mfa": ["Ministry of Foreign Affairs of Azerbaijan", "Azerbaijani Foreign Ministry"],
        "macron": ["Emmanuel Macron", "Macron"],
        "mirzoyan": ["Ararat Mirzoyan", "Mirzoyan"],
        "netherlands": ["Netherlands"],
        "indonesia": ["Indonesia"],
        "rutte": ["Mark Rutte"],
        "un": ["United Nations", "UN"],
        "un-council": ["United Nations Security Council"],
        "senate": ["Senate of France", "French Senate"],
    }
)

PLOVER = [category["value"] for category in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]]


@dataclass(frozen=True)
class Sound:
    """A summary without a fault, with what it sums up and the cells of its row."""

    summary: str
    quotation: str
    actor: str
    recipient: str
    kind: str


SOUND = [
    Sound(
        "The Ministry of Foreign Affairs of Azerbaijan is said to have rejected France's “accusations” of 12 May.",
        "On 12 May the Ministry of Foreign Affairs of Azerbaijan firmly rejected the “accusations” voiced by France.",
        "azerbaijan-mfa",
        "france",
        "ACCUSE",
    ),
    Sound(
        "The foreign ministry of Azerbaijan is said to have rejected the request of France.",
        "The foreign ministry of Azerbaijan rejected the request that France had made.",
        "azerbaijan-mfa",
        "france",
        "REJECT",
    ),
    Sound(
        "Emmanuel Macron is said to have demanded that Azerbaijan release the prisoners.",
        "In his address Emmanuel Macron demanded the release of all prisoners held by Azerbaijan.",
        "macron",
        "azerbaijan",
        "REQUEST",
    ),
    Sound(
        "The president of France, Emmanuel Macron, is said to have visited Armenia.",
        "The President of France, Emmanuel Macron, paid a two-day visit to Armenia.",
        "macron",
        "armenia",
        "CONSULT",
    ),
    Sound(
        "Armenia's foreign minister, Ararat Mirzoyan, is said to have met with the foreign minister of Russia.",
        "Armenia's foreign minister, Ararat Mirzoyan, met the foreign minister of Russia.",
        "mirzoyan",
        "russia",
        "CONSULT",
    ),
    Sound(
        "Mark Rutte is said to have apologised to Indonesia for “excessive violence” in 1947.",
        "Mark Rutte apologised to Indonesia for the “excessive violence” of 1947.",
        "rutte",
        "indonesia",
        "CONCEDE",
    ),
    Sound(
        "Azerbaijan and Armenia are said to have signed a declaration together.",
        "Azerbaijan and Armenia signed a joint declaration.",
        "azerbaijan",
        "armenia",
        "SUPPORT",
    ),
    Sound(
        "France and Russia are said to have offered mediation to Armenia.",
        "France and Russia offered to mediate between Armenia and its neighbour.",
        "russia",
        "armenia",
        "AGREE",
    ),
    Sound(
        "Russia is said to have refused to recognise that its air defence was responsible, as Azerbaijan asks.",
        "Russia has not recognised that its air defence was responsible, which Azerbaijan asks of it.",
        "russia",
        "azerbaijan",
        "REJECT",
    ),
    Sound(
        "The United Nations Security Council is said to have condemned the Netherlands without a vote.",
        "Without a vote the United Nations Security Council condemned the Netherlands.",
        "un-council",
        "netherlands",
        "ACCUSE",
    ),
    Sound(
        "The Azerbaijani side is said to have called on the French side to “stop interfering”.",
        'The Azerbaijani side called on the French side to "stop interfering".',
        "azerbaijan",
        "france",
        "REQUEST",
    ),
    Sound(
        "Baku is said to have expelled two diplomats of France.",
        "Baku expelled two French diplomats; France regretted it.",
        "azerbaijan",
        "france",
        "SANCTION",
    ),
    Sound(
        "The French Senate is said to have accused Azerbaijan of “ethnic cleansing”.",
        "The French Senate accused Azerbaijan of “ethnic\ncleansing” in a vote.",
        "senate",
        "azerbaijan",
        "ACCUSE",
    ),
]  # fmt: skip

MORE_NAMES = Names(
    {
        "azerbaijan": ["Azerbaijan", "Baku"],
        "armenia": ["Armenia", "Yerevan"],
        "france": ["France", "Paris"],
        "russia": ["Russia", "Moscow"],
        "aliyev": ["Ilham Aliyev", "Aliyev", "President Ilham Aliyev"],
        "putin": ["Vladimir Putin", "Putin"],
        "wac": ["Western Azerbaijan Community", "Community"],
        "ep": ["European Parliament"],
        "eu": ["European Union", "EU"],
        "mfa-ru": ["Russian Foreign Ministry", "Foreign Ministry of Russia"],
        "zakharova": ["Maria Zakharova", "Zakharova"],
        "us": ["United States", "US", "Washington"],
        "vance": ["J.D. Vance", "JD Vance"],
        "hajizada": ["Aykhan Hajizada", "Hajizada"],
        "kazakhstan": ["Kazakhstan"],
        "azal": ["Azerbaijan Airlines", "AZAL"],
        "senate": ["French Senate"],
        "amb": ["ambassador of France in Azerbaijan", "Anne Boillon"],
        "pashinyan": ["Nikol Pashinyan", "Pashinyan"],
        "iran": ["Iran"],
        "armavia": ["Armenian diaspora"],
    }
)
#: Summaries written before the reader was tried on them, with actor and recipient.
ORDERED = [
    ("The Western Azerbaijan Community is said to have condemned the European Parliament.", "wac", "ep"),
    (
        "Aykhan Hajizada, spokesperson of the foreign ministry of Azerbaijan, is said to have rejected the “accusations” of France.",
        "hajizada",
        "france",
    ),
    (
        "The spokesperson of Azerbaijan's foreign ministry, Aykhan Hajizada, is said to have rejected what the French Senate said.",
        "hajizada",
        "senate",
    ),
    ("President Ilham Aliyev is said to have demanded three things of Russia.", "aliyev", "russia"),
    ("J.D. Vance is said to have visited Azerbaijan and Armenia.", "vance", "armenia"),
    ("In February 2026 J.D. Vance is said to have discussed trade with Ilham Aliyev in Baku.", "vance", "aliyev"),
    (
        "On the day after the crash Vladimir Putin is said to have apologised to Ilham Aliyev by telephone.",
        "putin",
        "aliyev",
    ),
    ("The European Union and the United States are said to have offered Armenia help.", "us", "armenia"),
    ("The European Union, the United States and France are said to have offered Armenia help.", "france", "armenia"),
    ("Maria Zakharova of the Russian Foreign Ministry is said to have criticised Baku.", "zakharova", "azerbaijan"),
    ("The ambassador of France in Azerbaijan is said to have been absent at the request of Paris.", "amb", "france"),
    (
        "Azerbaijan's foreign ministry is said to have summoned the ambassador of France in Azerbaijan.",
        "azerbaijan-mfa",
        "amb",
    ),
    ("The Armenian side is said to have alleged that the Azerbaijani side fired.", "armenia", "azerbaijan"),
    ("Azerbaijan Airlines is said to have suspended its flights to Russia.", "azal", "russia"),
    (
        "Kazakhstan is said to have sent the recorders to Brazil, as Russia and Azerbaijan agreed.",
        "kazakhstan",
        "russia",
    ),
    ("It is said that Iran has accused Azerbaijan.", "iran", "azerbaijan"),
    ("Azerbaijan is alleged by Armenia to have fired at Armenia.", "azerbaijan", "armenia"),
    ("Aliyev told Putin that Azerbaijan expects an apology from Russia.", "aliyev", "putin"),
    ("Aliyev told Putin that Azerbaijan expects an apology from Russia.", "aliyev", "russia"),
    ("The US president is said to have received Nikol Pashinyan.", "us", "pashinyan"),
    ("The president of the United States is said to have received Nikol Pashinyan.", "trump", "pashinyan"),
    (
        "France, through the French Senate, is said to have called on Azerbaijan to release the prisoners.",
        "france",
        "azerbaijan",
    ),
]

#: The same, with actor and recipient that do not fit.
NOT_ORDERED = [
    ("The European Parliament is said to have condemned the Western Azerbaijan Community.", "wac", "ep"),
    ("The “accusations” of France are said to have been rejected by Aykhan Hajizada.", "hajizada", "france"),
    ("Russia is said to have been asked three things by President Ilham Aliyev.", "aliyev", "russia"),
    ("Azerbaijan and Armenia are said to have been visited by J.D. Vance.", "vance", "armenia"),
    ("Armenia is said to have been offered help by the European Union and the United States.", "us", "armenia"),
    ("Azerbaijan Airlines is said to have suspended its flights to Russia.", "azerbaijan", "russia"),
    ("The Western Azerbaijan Community is said to have condemned France.", "azerbaijan", "france"),
    ("Vladimir Putin is said to have apologised to Ilham Aliyev.", "russia", "aliyev"),
    ("Vladimir Putin is said to have apologised to Ilham Aliyev.", "putin", "azerbaijan"),
    ("The French Senate is said to have condemned Azerbaijan.", "france", "azerbaijan"),
    ("Russia's demand is said to have been rejected by Azerbaijan.", "azerbaijan", "russia"),
    ("The demand of Russia is said to have been rejected by Azerbaijan.", "azerbaijan", "russia"),
    ("To Russia, Azerbaijan is said to have sent a note.", "azerbaijan", "russia"),
    ("Kazakhstan is said to have sent the recorders to Brazil.", "kazakhstan", "russia"),
    ("According to Armenia, Russia is said to have left Armenia alone.", "russia", "armenia"),
]

#: Summary → actor and recipient that do not fit it.
DISORDERED: dict[str, tuple[str, str]] = {
    "France is said to have accused Azerbaijan.": ("azerbaijan", "france"),
    "France is said to have been accused by Azerbaijan.": ("azerbaijan", "france"),
    "In a letter to France, Azerbaijan is said to have protested.": ("azerbaijan", "france"),
    "Armenia is said to have accused Azerbaijan.": ("france", "azerbaijan"),
    "France is said to have accused Armenia.": ("france", "azerbaijan"),
    "France is said to have protested.": ("france", "azerbaijan"),
    "The Senate of France is said to have accused Azerbaijan.": ("france", "azerbaijan"),
    "The United Nations Security Council is said to have condemned Russia.": ("un", "russia"),
    "Armenia and Azerbaijan are said to have signed a treaty.": ("azerbaijan", "armenia"),
    "It is said that the prisoners were released.": ("azerbaijan", "armenia"),
    "France's foreign ministry is said to have accused Azerbaijan.": ("azerbaijan", "france"),
    "Ararat Mirzoyan is said to have met Emmanuel Macron.": ("macron", "mirzoyan"),
    "The French side is said to have thanked the Azerbaijani side.": ("azerbaijan", "france"),
}

#: Summary → a type that its verb does not tell.
OTHER_ACTS: dict[str, str] = {
    "France is said to have accused Azerbaijan of breaking a promise.": "AGREE",
    "France is said to have offered Armenia aid.": "AID",
    "France is said to have demanded an apology from Russia.": "CONCEDE",
    "Russia is said to have rejected France's accusation.": "REJECT",
    "Russia is said to have rejected France's request.": "ACCUSE",
    "Russia is said to have apologised to France for the attack.": "ASSAULT",
    "Macron is said to have praised Armenia.": "ACCUSE",
    "Macron is said to have condemned Armenia at a meeting.": "CONSULT",
    "Macron is said to have met Mirzoyan.": "REQUEST",
    "Baku is said to have expelled two diplomats.": "THREATEN",
    "Baku is said to have threatened to expel two diplomats.": "SANCTION",
    "Paris is said to have signed a treaty with Yerevan.": "AGREE",
}

NEGATED: dict[str, tuple[str, str]] = {
    "is not said": ("France is not said to have accused Azerbaijan.", "France accused Azerbaijan."),
    "is not said, though denied": ("France is not said to have visited Baku.", "France did not visit Baku."),
    "said not to have": ("France is said not to have accused Azerbaijan.", "France accused Azerbaijan."),
    "said to have not": ("France is said to have not signed the treaty.", "France signed the treaty in May."),
    "never": ("France is said to have never thanked Russia.", "France thanked Russia."),
    "no": ("France is said to have given no aid to Armenia.", "France gave aid to Armenia."),
    "without": ("France is said to have met Armenia without Russia.", "France met Armenia and Russia."),
    "of another verb": ("X is said to have asked Y not to leave.", "X asked Y to leave, and did not wait."),
    "left out": ("Russia is said to have recognised the vote.", "Russia does not recognise the vote."),
    "left out, with n't": ("Russia is said to have accepted the terms.", "Russia won’t accept the terms."),
    "left out, with never": ("Russia is said to have apologised.", "Russia has never apologised to anybody."),
}

#: Summaries and quotations that deny as much as each other, or where it cannot be told.
AGREEING = [
    (
        "Russia is said to have denied that its air defence hit the aircraft.",
        "Russia denied that its air defence had hit the aircraft, saying it had never operated there.",
    ),
    (
        "Azerbaijan is said to have demanded that France not interfere.",
        "“Do not interfere in our affairs,” Azerbaijan told France.",
    ),
    (
        "Azerbaijan is said to have called on France to refrain from interfering.",
        "Azerbaijan told France not to interfere.",
    ),
    (
        "Armenia is said to have insisted on a treaty without preconditions.",
        "Armenia insists on an unconditional treaty.",
    ),
    (
        "Aliyev is said to have told Putin that Baku will not forget.",
        "Aliyev told Putin that Baku would never forget the crash.",
    ),
    (
        "The Community is said to have accused Armenia of not allowing the return.",
        "The Community accused Armenia of refusing the return of those expelled.",
    ),
    ("Russia is said to have refused to answer.", "Russia did not answer."),
    ("Macron is said to have thanked Azerbaijan.", "Macron thanked not only Armenia but also Azerbaijan."),
    (
        "Iran is said to have warned Azerbaijan that a corridor is unacceptable.",
        "Iran told Azerbaijan that it would not accept a corridor.",
    ),
    (
        "France is said to have criticised Azerbaijan for the sentence.",
        "There is no reason for such a sentence, France told Azerbaijan, whose courts it does not trust.",
    ),
    (
        "Azerbaijan is said to have rejected the claim as “unfounded”.",
        "Azerbaijan rejected the claim as “unfounded”, noting that it never attacked anyone.",
    ),
    (
        "Pashinyan is said to have promised to open the road.",
        "Pashinyan promised that Yerevan would open the road and would not close it again.",
    ),
    (
        "The Senate is said to have recognised the republic.",
        "The Senate recognised the republic, which nobody else has recognised.",
    ),
    (
        "Azerbaijan is said to have told Armenia that it has no claims to its territory.",
        "Azerbaijan has no claims to the territory of Armenia, Aliyev told Yerevan.",
    ),
    ("Russia is said to have apologised.", "Russia apologised but did not admit its guilt."),
    ("Russia is said to have apologised for the crash.", "Russia did not delay and apologised."),
    (
        "France is said to have accused Azerbaijan of nothing less than “theft”.",
        "France accused Azerbaijan of nothing less than “theft”.",
    ),
    (
        "Armenia is said to have complained of the lack of an answer.",
        "Armenia complained that there had been no answer.",
    ),
    ("Georgia is said to have stressed that it is neutral.", "Georgia stressed that it takes no side."),
    ("Azerbaijan is said to have stated that it does not need France.", "Azerbaijan stated it can do without France."),
]

#: Fault → summary and quotation, and what is told.
PUT_IN: dict[str, tuple[str, str, str]] = {
    "words that are not quoted": ("X is said to have called it “vile”.", "X called it wrong.", "vile"),
    "other inflection in quotes": ("X decried “lies”.", "X decried a “lie”.", "lies"),
    "a cut word in quotes": ("X decried “lie”.", "X decried “lies”.", "lie"),
    "a number": ("X is said to have expelled 3 envoys.", "X expelled 2 envoys.", "3"),
    "a number in words": ("X is said to have expelled three envoys.", "X expelled two envoys.", "three"),
    "a grown number": ("X is said to have held 230 people.", "X held 23 people.", "230"),
    "a year": ("X is said to have left in 1992.", "X left in 1991.", "1992"),
    "a month": ("X is said to have left in May.", "X left in June.", "May"),
    "a weekday": ("X is said to have left on Monday.", "X left on Friday.", "Monday"),
    "a relative day": ("X is said to have left yesterday.", "X left on Friday.", "yesterday"),
    "a relative year": ("X is said to have left last year.", "X left this year.", "last"),
    "a name": ("X is said to have left Oslo.", "X left Bergen.", "Oslo"),
    "a name in front": ("Oslo is said to have called X.", "Bergen called X.", "Oslo"),
}  # fmt: skip

LOADED: dict[str, tuple[str, str, list[str]]] = {
    "an adjective": (
        "France is said to have condemned the brutal arrest of the reporter.",
        "France condemned the arrest of the reporter.",
        ["brutal"],
    ),
    "an adverb": ("Russia is said to have falsely accused Kyiv.", "Russia accused Kyiv.", ["falsely"]),
    "a noun": ("Russia is said to have accused the regime in Kyiv.", "Russia accused Kyiv.", ["regime"]),
    "inflections": (
        "Russia is said to have accused Kyiv of shelling villages and of militarisation.",
        "Kyiv shells every village and militarises, Russia said in its accusation.",
        [],
    ),
    "quotation marks": ("Russia is said to have spoken of the “brutal” arrest.", "the “brutal” arrest", []),
}


def test_a_sound_summary_has_no_fault():
    def sound(case: Sound) -> None:
        assert order_faults(case.summary, NAMES, case.actor, case.recipient) == []
        assert act_faults(case.summary, case.kind) == []
        assert negation_faults(case.summary, case.quotation) == []
        assert word_faults(case.summary, case.quotation) == []
        assert unknown_words(case.summary, case.quotation) == []

    assert failures(sound, {case.summary: case for case in SOUND}) == {}


def test_actor_and_recipient_in_the_wrong_place_are_told():
    told = {summary: order_faults(summary, NAMES, *who) for summary, who in DISORDERED.items()}
    assert [summary for summary, faults in told.items() if not faults] == []


def test_lists_titles_settings_and_peoples_are_no_disorder():
    told = {case: order_faults(case[0], MORE_NAMES, case[1], case[2]) for case in ORDERED}
    assert {case: faults for case, faults in told.items() if faults} == {}
    assert [case for case in ORDERED if not order_faults(case[0], MORE_NAMES, case[2], case[1])] == []
    assert [case for case in NOT_ORDERED if not order_faults(case[0], MORE_NAMES, case[1], case[2])] == []


def test_actor_and_recipient_exchanged_are_told():
    """Whoever stands first is the actor, so no summary fits the row with the two exchanged."""
    missed = [case.summary for case in SOUND if not order_faults(case.summary, NAMES, case.recipient, case.actor)]
    assert missed == []


def test_another_act_is_told():
    told = {summary: act_faults(summary, kind) for summary, kind in OTHER_ACTS.items()}
    assert [summary for summary, faults in told.items() if not faults] == []


def test_summaries_written_before_the_reader_was_tried_are_read():
    assert len(WRITTEN_BEFORE) == 45
    assert {summary for summary, kind in WRITTEN_BEFORE.items() if act_faults(summary, kind)} == {
        "Iran is alleged to have let the plane of Armenia pass.",
        "The Council of Europe is said to have refused the delegation of Azerbaijan its credentials.",
    }


def test_nearly_every_wrong_type_of_a_summary_is_told():
    mistakes = [(s, kind) for s, right in WRITTEN_BEFORE.items() for kind in PLOVER if kind != right]
    told = [bool(act_faults(summary, kind)) for summary, kind in mistakes]
    assert sum(told) / len(told) > 0.9


def test_where_no_act_is_read_none_is_wrong():
    assert act_faults("France is said to have a long coast.", "ACCUSE") == []


def test_a_not_put_in_or_left_out_is_told():
    told = {name: negation_faults(*case) for name, case in NEGATED.items()}
    assert [name for name, faults in told.items() if not faults] == []


def test_a_not_put_in_before_the_verb_of_any_sound_summary_is_told():
    for case in SOUND:
        for verb in ("is", "are"):
            denied = case.summary.replace(f" {verb} said", f" {verb} not said")
            assert denied == case.summary or negation_faults(denied, case.quotation), denied
        denied = case.summary.replace("said to have", "said not to have")
        if not any(word in case.quotation for word in ("reject", "not ", "ithout", "stop")):
            assert negation_faults(denied, case.quotation), denied


def test_denials_that_agree_are_no_fault():
    assert {case: faults for case in AGREEING if (faults := negation_faults(*case))} == {}


def test_a_not_before_the_main_verb_is_told_whatever_else_the_quotation_denies():
    for put_in in ("is not said to have", "is said not to have", "is said to have never"):
        denied = [(summary.replace("is said to have", put_in), quotation) for summary, quotation in AGREEING]
        assert [case for case in denied if not negation_faults(*case)] == []


def test_what_is_put_into_a_summary_is_told():
    def told(case: tuple[str, str, str]) -> None:
        summary, quotation, word = case
        faults = word_faults(summary, quotation)
        assert len(faults) == 1 and f"“{word}”" in faults[0], faults

    assert failures(told, PUT_IN) == {}


def test_numbers_dates_and_names_may_come_from_what_surrounds_the_quotation():
    summary, surroundings = "In May Oslo is said to have expelled 3 envoys.", "In May Oslo expelled three."
    assert len(word_faults(summary, "It expelled envoys.")) == 3
    assert word_faults(summary, "It expelled envoys.", surroundings) == []
    assert word_faults("X decried “lies”.", "X decried it.", "All “lies”.") != []


def test_an_actor_may_be_named_by_another_of_its_forms():
    assert word_faults("Azerbaijan is said to have left.", "Baku left.") != []
    assert word_faults("Azerbaijan is said to have left.", "Baku left.", names=NAMES) == []


def test_words_of_its_own_are_found_in_a_summary():
    def told(case: tuple[str, str, list[str]]) -> None:
        summary, quotation, words = case
        assert unknown_words(summary, quotation) == words

    assert failures(told, LOADED) == {}


_ANY = st.text() | st.lists(
    st.sampled_from([w for case in SOUND for w in (case.summary + " " + case.quotation).split()])
).map(" ".join)


@given(_ANY, _ANY)
def test_no_text_breaks_the_readers_and_line_breaks_change_nothing(summary: str, quotation: str):
    broken, quoted = summary.replace(" ", "\n"), quotation.replace(" ", "\r\n")
    assert order_faults(summary, NAMES, "azerbaijan", "france") == order_faults(broken, NAMES, "azerbaijan", "france")
    assert act_faults(summary, "ACCUSE") == act_faults(broken, "ACCUSE")
    assert negation_faults(summary, quotation) == negation_faults(broken, quoted)
    assert word_faults(summary, quotation, names=NAMES) == word_faults(broken, quoted, names=NAMES)
    assert unknown_words(summary, quotation) == unknown_words(broken, quoted)
