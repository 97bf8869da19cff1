"""The acts that words tell, in sentences made up after the press of all sides and many conflicts."""

from hypothesis import given
from hypothesis import strategies as st

import schemas
from scripts.reading.acts import acts, event_modes, event_types
from scripts.reading.languages import english_words
from scripts.reading.phrases import noun_forms, verb_forms
from tests.each import failures
from tests.reading.written_before import MODES as MODES_WRITTEN_BEFORE
from tests.reading.written_before import SENTENCES as WRITTEN_BEFORE

PLOVER = {
    category["value"]: category for category in schemas.fields("diplomatic_exchanges")["event_type"]["categories"]
}

#: Sentence → the types that a coder might enter for it.
SENTENCES: dict[str, str] = {
    # AGREE
    "Ankara agreed to host the next round of talks.": "AGREE",
    "The Kremlin offered to deliver grain to six African countries.": "AGREE",
    "Seoul has proposed a joint survey of the wrecks.": "AGREE",
    "The prime minister will visit Tbilisi on Thursday.": "AGREE",
    "Washington pledged continued cooperation with Kyiv.": "AGREE",
    "The foreign ministers are expected to meet in Geneva next week.": "AGREE",
    "Nicosia said it was ready to resume negotiations.": "AGREE",
    "The two presidents are to sign the accord in Washington.": "AGREE",
    "Delhi expressed its willingness to share flood data with Dhaka.": "AGREE",
    "Ottawa promised Kyiv a second consignment.": "AGREE",
    "The planned visit of the German chancellor to Ankara was announced.": "AGREE",
    # CONSULT
    "The presidents met in Prague.": "CONSULT",
    "Blinken telephoned both leaders on Friday.": "CONSULT",
    "A Saudi delegation paid a visit to Tehran.": "CONSULT",
    "The foreign ministers of Greece and Türkiye held talks in Athens.": "CONSULT",
    "He discussed border security with his Tajik counterpart.": "CONSULT",
    "Oslo mediated between Colombo and the rebels.": "CONSULT",
    "The two leaders spoke by phone for an hour.": "CONSULT",
    "Borrell travelled to Belgrade and Pristina.": "CONSULT",
    "The leaders held a trilateral summit in Sochi.": "CONSULT",
    "Mr. Grandi was received by the king of Jordan.": "CONSULT",
    # SUPPORT
    "Tallinn recognised Kosovo in 2008.": "SUPPORT",
    "The Pope praised the efforts of Havana.": "SUPPORT",
    "Baku and Islamabad signed a declaration on strategic partnership.": "SUPPORT",
    "The Knesset ratified the treaty with Jordan.": "SUPPORT",
    "Erdoğan congratulated Tokayev on his victory.": "SUPPORT",
    "The king awarded the ambassador the Order of the Falcon.": "SUPPORT",
    "Beijing backed Islamabad at the Security Council.": "SUPPORT",
    "Riyadh and Tehran restored diplomatic relations.": "SUPPORT",
    "The Senate welcomed the decision of Skopje.": "SUPPORT",
    "Vilnius voiced full support for Chișinău.": "SUPPORT",
    # CONCEDE
    "The Netherlands apologised for its role in Indonesia.": "CONCEDE",
    "The sultan pardoned the British academic.": "CONCEDE",
    "Brussels lifted the restrictions on Belarusian potash.": "CONCEDE",
    "Tehran offered its apologies to the families.": "CONCEDE",
    "The general admitted responsibility for the downing.": "CONCEDE",
    "Belgium expressed deepest regrets to Congo.": "CONCEDE",
    "Yerevan granted amnesty to the deserters.": "CONCEDE",
    "An apology came from Jakarta.": "CONCEDE",
    # COOPERATE
    "Japan and Australia conducted joint exercises.": "COOPERATE",
    "Trade turnover between Minsk and Hanoi has doubled.": "COOPERATE",
    "The two services exchanged intelligence on smugglers.": "COOPERATE",
    "Malaysia and the Netherlands jointly investigated the crash.": "COOPERATE",
    "Spain extradited the suspect to France.": "COOPERATE",
    # AID
    "Qatar sent 40 tonnes of medical aid to Khartoum.": "AID",
    "Norway donated two ferries to Odesa.": "AID",
    "Doctors from Cuba assisted Sierra Leone.": "AID",
    "Tokyo supplied generators to Tonga.": "AID",
    "Costa Rica granted asylum to the Nicaraguan judge.": "AID",
    # RETREAT
    "Addis Ababa withdrew its troops from Badme.": "RETREAT",
    "Hamas released four captives.": "RETREAT",
    "The rebels laid down their arms.": "RETREAT",
    "A ceasefire took effect at midnight.": "RETREAT",
    "The junta allowed observers into the camp.": "RETREAT",
    "The envoy resigned.": "RETREAT",
    "Soldiers pulled back from the ridge.": "RETREAT",
    # REQUEST
    "Nairobi called on Kigali to end its support.": "REQUEST",
    "The families demand the truth from Kuala Lumpur.": "REQUEST",
    "Belgrade insists on the withdrawal of the police.": "REQUEST",
    "Russia must apologise, the president said.": "REQUEST",
    "France should leave the islands, she said.": "REQUEST",
    "A treaty will be possible only if Yerevan amends its constitution.": "REQUEST",
    "The commissioner urged Budapest to reconsider.": "REQUEST",
    "Kinshasa asked Luanda for help.": "REQUEST",
    "Baghdad appealed to Ankara for more water.": "REQUEST",
    "Kyiv requested an extraordinary meeting of the council.": "REQUEST",
    "Islamabad is seeking the extradition of the banker.": "REQUEST",
    # ACCUSE
    "Asmara accused Addis Ababa of stirring up trouble.": "ACCUSE",
    "London condemned the poisoning.": "ACCUSE",
    "The ministry denounced the resolution as biased.": "ACCUSE",
    "The spokesman rejected the allegations.": "ACCUSE",
    "Tehran dismissed the accusations as “baseless”.": "ACCUSE",
    "Manila protested to Beijing over the water cannon.": "ACCUSE",
    "Budapest criticised Kyiv's language law.": "ACCUSE",
    "The deputy blamed Paris for the riots.": "ACCUSE",
    "Khartoum denied any involvement.": "ACCUSE",
    "He noted that the Assembly's reports were prejudiced and a gross interference.": "ACCUSE",
    "Prosecutors opened a criminal case against the French diplomat.": "ACCUSE",
    "Hanoi lodged a formal complaint with the embassy.": "ACCUSE",
    "The committee deplored the silence of Brussels.": "ACCUSE",
    # REJECT
    "Rabat rejected Algiers' request.": "REJECT",
    "The junta refused to meet the envoy.": "REJECT",
    "Damascus turned down the offer of mediation.": "REJECT",
    "Moscow vetoed the draft resolution.": "REJECT",
    "Caracas declined the invitation.": "REJECT",
    "The proposal was rejected by Addis Ababa.": "REJECT",
    "Jerusalem ruled out a return to the old border.": "REJECT",
    "Tokyo did not accept the condition.": "REJECT",
    # THREATEN
    "Pyongyang threatened to turn Seoul into a sea of fire.": "THREATEN",
    "The general vowed revenge on Tel Aviv.": "THREATEN",
    "Ankara warned Athens against arming the islands.": "THREATEN",
    "Any breach will have serious consequences for Juba.": "THREATEN",
    "Tehran reserves the right to respond.": "THREATEN",
    # PROTEST
    "Thousands demonstrated outside the Swedish embassy.": "PROTEST",
    "Miners went on strike in protest at the deal.": "PROTEST",
    "The prisoners began a hunger strike.": "PROTEST",
    "Farmers blocked the road to Warsaw.": "PROTEST",
    "A rally was held in front of the consulate.": "PROTEST",
    "Fans rioted in Nicosia.": "PROTEST",
    # SANCTION
    "Prague expelled eighteen Russian diplomats.": "SANCTION",
    "Ottawa imposed sanctions on Tehran.": "SANCTION",
    "A court in The Hague sentenced the colonel to twenty years.": "SANCTION",
    "Quito recalled its ambassador from Mexico.": "SANCTION",
    "Rabat severed relations with Tehran.": "SANCTION",
    "Warsaw declared the attaché persona non grata.": "SANCTION",
    "Berlin suspended the pipeline's certification.": "SANCTION",
    # MOBILIZE
    "Caracas massed troops along the Essequibo.": "MOBILIZE",
    "The army was put on high alert.": "MOBILIZE",
    "Moscow deployed missiles in Kaliningrad.": "MOBILIZE",
    "Kigali mobilised its reserves.": "MOBILIZE",
    # COERCE
    "Iran seized a Greek tanker.": "COERCE",
    "Police detained the French journalist.": "COERCE",
    "Islamabad closed its airspace to Indian airliners.": "COERCE",
    "Hackers of the service broke into and hacked the ministry.": "COERCE",
    "Dhaka imposed a curfew.": "COERCE",
    "Athens denied entry to the minister.": "COERCE",
    "Stalin deported the Crimean Tatars.": "COERCE",
    # ASSAULT
    "Gunmen attacked the embassy in Tehran.": "ASSAULT",
    "The Syrian army shelled Idlib.": "ASSAULT",
    "A drone strike hit the refinery.": "ASSAULT",
    "Pirates kidnapped the crew.": "ASSAULT",
    "The airliner was shot down over Donetsk.": "ASSAULT",
    "Troops burned the village to the ground.": "ASSAULT",
    "Guards tortured the prisoners of war.": "ASSAULT",
}

#: Sentence → what it does not tell: what is only asked, refused, promised or denied, and idioms and names.
NOT_TOLD: dict[str, str] = {
    "Baku demanded an apology.": "CONCEDE",
    "They called for a ceasefire.": "RETREAT",
    "The junta refused to release the prisoners.": "RETREAT",
    "Paris offered to mediate.": "CONSULT",
    "The minister will visit Oslo.": "CONSULT",
    "Nicosia threatened to expel the envoy.": "SANCTION",
    "The king did not meet the envoy.": "CONSULT",
    "The spokesman rejected the accusation.": "REJECT",
    "The spokesman rejected the invitation.": "ACCUSE",
    "The new law does not meet the needs of the region.": "CONSULT",
    "It should be noted that spring came late.": "REQUEST",
    "The ministry issued a press release.": "RETREAT",
    "He spoke of the Ministry of Emergency Aid.": "AID",
    "The talks are no heart attack.": "ASSAULT",
}

NOTHING = [
    "",
    "The weather in Shamakhi was fine.",
    "The ministry's building is yellow.",
    "Minister of Defence",
    "It was a long road, that said.",
]

MODES: dict[tuple[str, str], str] = {
    ("The two leaders spoke by phone.", "CONSULT"): "phone",
    ("He visited Baku.", "CONSULT"): "visit",
    ("A summit was held in Prague.", "CONSULT"): "multilateral",
    ("Oslo mediated between them.", "CONSULT"): "third-party",
    ("Asmara withdrew its troops.", "RETREAT"): "withdraw",
    ("The captors released the nurse.", "RETREAT"): "release",
    ("A ceasefire took effect.", "RETREAT"): "ceasefire",
    ("The envoy resigned.", "RETREAT"): "resign",
    ("Yerevan demanded the release of the prisoners.", "REQUEST"): "yield",
    ("Kyiv requested military aid.", "REQUEST"): "assist",
    ("Astana called for dialogue.", "REQUEST"): "meet",
    ("Yerevan must change its constitution.", "REQUEST"): "change",
    ("The king refused to meet the envoy.", "REJECT"): "meet",
    ("Paris condemned the attack.", "ACCUSE"): "disapprove",
    ("Moscow rejected the allegations.", "ACCUSE"): "disapprove",
    ("Paris accused Baku of meddling.", "ACCUSE"): "allege",
    ("Prosecutors opened a criminal case.", "ACCUSE"): "investigate",
    ("Tehran threatened war.", "THREATEN"): "violence",
    ("Paris threatened Moscow with sanctions.", "THREATEN"): "restrict",
    ("The miners are on a hunger strike.", "PROTEST"): "hunger",
    ("Prague expelled two diplomats.", "SANCTION"): "expel",
    ("A court sentenced the pilot.", "SANCTION"): "convict",
    ("Bern recalled its ambassador.", "SANCTION"): "withdraw",
    ("Baku severed relations with Paris.", "SANCTION"): "discontinue",
    ("Troops were massed: Moscow deployed troops.", "MOBILIZE"): "troops",
    ("Police detained the reporter.", "COERCE"): "arrest",
    ("They deported the Chechens.", "COERCE"): "deport",
    ("Pirates kidnapped the crew.", "ASSAULT"): "abduct",
    ("A drone strike hit Kyiv.", "ASSAULT"): "drone",
    ("The army shelled the town.", "ASSAULT"): "heavy-weapons",
}


def test_an_act_is_read_from_its_words():
    def read(case: tuple[str, str]) -> None:
        sentence, kind = case
        assert kind in event_types(sentence), sorted(event_types(sentence))

    assert failures(read, {sentence: (sentence, kind) for sentence, kind in SENTENCES.items()}) == {}


#: What nothing but understanding tells, or words of no table.
UNREAD = {
    "Seoul resumed loudspeaker broadcasts along the frontier.",
    "Tehran reiterated that the bombers had been sent from Erbil.",
    "A convoy carrying flour from Turkey reached the besieged enclave.",
    "Belarus flew migrants to the Polish border, says Warsaw, in a hybrid attack.",
    "Kampala will send 1,000 instructors to Mogadishu.",
    "The Swiss will represent American interests in Tehran.",
    "Residents of Nouméa set up barricades against the reform from Paris.",
    "The crew from Azerbaijan was held for two days in Yekaterinburg.",
    "Kazakhstan handed a copy of the black box to Russia and Azerbaijan.",
    "The mayor of Yerevan laid flowers at the monument to the Russian soldiers.",
    "China flew 45 warplanes around Taiwan.",
    "Serbia granted Hungarian citizens visa-free travel.",
    "Georgia's premier declared that Kyiv had sent saboteurs to Tbilisi.",
}
#: What is read as something else.
MISREAD = {"Nobody in Astana will bow to such pressure, the senator replied to Moscow."}


def test_sentences_written_before_the_reader_was_tried_are_read():
    told = {sentence: event_types(sentence) for sentence in WRITTEN_BEFORE}
    assert len(told) == 180
    assert {sentence for sentence, types in told.items() if not types} == UNREAD
    wrong = {sentence for sentence, types in told.items() if types and WRITTEN_BEFORE[sentence] not in types}
    assert wrong == MISREAD


def test_most_wrong_types_would_be_told():
    """The check is worth something: of all types that a coder could enter by mistake, few are among those read."""
    mistakes = [(s, kind) for s, right in WRITTEN_BEFORE.items() for kind in PLOVER if kind != right]
    told = [kind not in event_types(sentence) for sentence, kind in mistakes if event_types(sentence)]
    assert sum(told) / len(told) > 0.95


def test_every_type_has_sentences_of_its_own():
    assert set(SENTENCES.values()) == set(PLOVER)
    assert len(SENTENCES) >= 100


def test_few_other_types_are_read_beside_it():
    """A reader that reads everything everywhere finds no fault in anything."""
    read = [len(event_types(sentence)) for sentence in SENTENCES]
    assert sum(read) / len(read) < 1.6


def test_what_is_not_done_is_not_read():
    def read(case: tuple[str, str]) -> None:
        sentence, kind = case
        assert kind not in event_types(sentence)

    assert failures(read, {sentence: (sentence, kind) for sentence, kind in NOT_TOLD.items()}) == {}


def test_without_a_word_of_the_tables_the_reader_abstains():
    assert {words: event_types(words) for words in NOTHING if event_types(words)} == {}


def test_a_rejection_of_who_knows_what_may_be_both():
    assert event_types("Baku rejected it.") == {"ACCUSE", "REJECT"}


def test_a_mode_is_read_from_its_words():
    def read(case: tuple[tuple[str, str], str]) -> None:
        (sentence, kind), mode = case
        assert mode in event_modes(sentence, kind), sorted(event_modes(sentence, kind))

    assert failures(read, {key[0]: (key, mode) for key, mode in MODES.items()}) == {}


def test_modes_written_before_the_reader_was_tried_are_read():
    told = [(sentence, mode, event_modes(sentence, kind)) for sentence, kind, mode in MODES_WRITTEN_BEFORE]
    assert len(told) == 40
    assert [case for case in told if (case[1] not in case[2] if case[1] else case[2])] == []


def test_a_mode_is_read_of_the_type_that_is_asked_for():
    assert event_modes("Prague expelled two diplomats.", "ASSAULT") == frozenset()
    assert event_modes("Baku apologised.", "CONCEDE") == frozenset()


def test_the_tables_know_the_types_and_modes_of_the_schemas_only():
    words = english_words("acts")
    rows = [row.split() for row in [*words["verbs"], *words["nouns"]]]
    content = {**words["content"], "REQUEST": words["asked"], "REJECT": words["asked"]}
    rows += [[kind, mode] for kind, table in content.items() for mode in table]
    assert {row[0] for row in rows} == set(PLOVER)
    assert [row for row in rows if row[1:] and row[1] not in PLOVER[row[0]]["modes"]] == []
    every = {(kind, mode) for kind, category in PLOVER.items() for mode in category["modes"]}
    assert every - {(row[0], row[1]) for row in rows if row[1:]} == set()


def test_a_verb_is_inflected_as_english_does():
    forms = {
        "accuse": "accuse accuses accused accusing",
        "deny": "deny denies denied denying",
        "expel": "expel expels expelled expelling",
        "condemn": "condemn condemns condemned condemning",
        "meet": "meet meets met meeting",
        "apologise": "apologise apologised apologises apologising apologize apologized apologizes apologizing",
        "flee": "flee flees fled fleeing",
        "die": "die dies died dying",
    }
    assert {verb: set(told.split()) - verb_forms(verb) for verb, told in forms.items()} == {
        verb: set() for verb in forms
    }
    assert {verb: verb_forms(verb) for verb in ("call for", "=should", "~note")} == {
        "call for": {"call for", "calls for", "called for", "calling for"},
        "=should": {"should"},
        "~note": {"noted", "noting"},
    }
    assert noun_forms("peace treaty") == {"peace treaty", "peace treaties"}


@given(st.text() | st.lists(st.sampled_from([word for s in SENTENCES for word in s.split()])).map(" ".join))
def test_no_text_breaks_the_reader_and_white_space_changes_nothing(words: str):
    spaced = words.replace(" ", "\n  ")
    assert event_types(words) == event_types(spaced)
    assert event_types(words) <= set(PLOVER)
    for kind in PLOVER:
        assert event_modes(words, kind) == event_modes(spaced, kind)
        assert event_modes(words, kind) <= set(PLOVER[kind]["modes"])
    assert all(0 <= act.start < act.end for act in acts(words))
