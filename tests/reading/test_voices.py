"""Whose voice a span is in is read as the coding guide has it: the right code is always among those that are read."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from scripts.reading.sentences import sentence_spans
from scripts.reading.voices import is_marked, voices
from tests.each import failures

CODES = {"direct_quote", "reported_speech", "document_voice", "unclear"}

# A span stands between square brackets, in a sentence of some document.


def unmarked(document: str) -> tuple[str, int, int, tuple[int, int]]:
    """A document without its brackets, the span that stood in them, and the sentences that hold it."""
    start, end = document.index("["), document.index("]") - 1
    text = document.replace("[", "").replace("]", "")
    sentences = [
        span
        for paragraph in re.finditer(r"[^\n]+", text)
        for span in sentence_spans(text, *paragraph.span())
        if span[0] < end and start < span[1]
    ]
    return text, start, end, (sentences[0][0], sentences[-1][1])


def read(document: str) -> frozenset[str]:
    return voices(*unmarked(document))


def is_read(case: tuple[str, str]) -> None:
    code, document = case
    assert code in read(document), f"{sorted(read(document))}, not {code}"
    assert read(document) != CODES, "says nothing"


def cases(sentences: dict[str, list[str]]) -> dict[str, tuple[str, str]]:
    return {document: (code, document) for code, documents in sentences.items() for document in documents}


WRITTEN_WITH_THE_READER = {
    "direct_quote": [
        "“[We will return to our homes],” the chairman of the community told reporters.",
        "“[The fire came from the other side of the border],” Ivan Petrov, a farmer, told Reuters by telephone.",
        'The prime minister said: "[There is no alternative to peace]."',
        'In a post on X, the minister wrote "[We stand with the people of Moldova]" hours after the vote.',
        "He called the decision of the court “[a disgrace]”.",
        "Ankara has dismissed the resolution as “[null and void]”.",
        "“We wanted [an investigation],” he said, “and we were given silence.”",
        "“[We wanted an investigation],” he said, “[and we were given silence].”".replace("],” he said, “[", ",” he said, “"),
        "As the High Commissioner put it, “[no one has been held to account]”.",
        "“We were told to leave. [Nobody came to help us]. We walked for six days,” she recalled.",
        "“We were told to leave. We walked for six days.\n“[Nobody came to help us]. That is all,” she recalled.",
        '"We were told to leave. We walked for six days.\n"[Nobody came to help us]. That is all," she recalled.',
        "The spokeswoman described the claim that 400 soldiers had died as “[pure fiction]”.",
        "According to the ministry, “[the enemy suffered losses]” near the village.",
        "“He told me ‘[go home]’ and shut the door,” the witness testified.",
        'The communiqué reads: "[The Parties reaffirm their respect for territorial integrity]".',
        "“[Thirty-one people were killed in the strike],” the governor announced on Telegram.",
        "Lavrov: “[We shall respond in kind]”",
        "The ombudsman's verdict was short: «[The state failed these people]».",
        "The envoy said the talks had been [“useful and constructive”].",
        "[Tbilisi called these efforts “pointless”].",
        "[“Such statements are irresponsible,” the ministry said in a statement].",
        "[The president, speaking in Shusha, said that “this page of history has been closed”].",
        "Kyiv accused Moscow of “[a deliberate attack on civilians]”.",
        "‘[We are not going anywhere],’ Mr Okafor said.",
        "'[We are not going anywhere],' Mr Okafor said.",
        "\"[They are burying the truth],\" said Maria Dolidze, whose son was among the missing.",
    ],
    "reported_speech": [
        "The foreign ministry said that [Armenia had violated the ceasefire].",
        "The foreign ministry said [Armenia had violated the ceasefire].",
        "The governor told journalists on Sunday that [eleven houses had been destroyed].",
        "[Eleven houses had been destroyed], the governor said.",
        "According to the UN refugee agency, [some 40,000 people crossed the river in a week].",
        "[Some 40,000 people crossed the river in a week], according to the UN refugee agency.",
        "Human Rights Watch accused the army of [shelling residential areas].",
        "The Secretary-General urged the parties to [return to the negotiating table].",
        "Amnesty International called on Baku to [release all prisoners of war].",
        "The ambassador denied that [his country had supplied the drones].",
        "Belgrade rejected [allegations that its police had beaten detainees].",
        "The committee voiced concern over [the disappearance of 14 activists].",
        "He added that [the road would be opened before winter], and that the costs would be shared.",
        "He added that the road would be opened before winter, and that [the costs would be shared].",
        "In Tehran's view, [the corridor is a red line].",
        "The report by the Council of Europe documents [the expulsion of 700 villagers].",
        "[The minister noted that 214 sites had been cleared of mines].",
        "[Moscow's accusations of genocide against Kyiv] were repeated at the session.",
        "The opposition's demand for [the resignation of the cabinet] was read out in the square.",
        "By way of accusation, the speaker pointed to [the burning of three villages in 1992].",
        "He spoke of peace [“for the next hundred years”] and thanked the hosts.",
        "The president said that [the “corridor” would not be discussed].",
        "Pashinyan reiterated that [Yerevan recognises the 29,800 square kilometres of its neighbour].",
        "She recounted the night when [the soldiers burned the school].",
        "The delegation expressed hope that [the treaty will be signed by spring].",
        "Residents recalled that [the bombing had lasted three days].",
        "Speaking to the BBC, the mayor argued [the city was abandoned by the capital].",
        "Asked about the incident, the spokesman replied that [no Georgian soldier was in the area].",
        "Zakharova, for her part, stressed that [the mediation of third parties was not needed].",
        "The general estimated [enemy losses at 2,000].",
        "The letter to the Security Council alleges [that mercenaries were brought from abroad].",
        "The Foreign Ministry of Pakistan condemned [the killing of two clerics in the border district].",
        "Baku: [Yerevan must amend its constitution]",
        "The NGO lamented the fact that [not one perpetrator had been tried].",
        "The Kremlin dismissed the reports as invention and said [the pilots had acted correctly].",
        "Mirzoyan expressed regret that [the opportunity had been missed].",
        "The spokesperson warned Israel that [any strike would be answered].",
    ],
    "document_voice": [
        "[The two countries signed a trade agreement in 2019].",
        "[The crash near Aktau changed the course of relations between the capitals].",
        "[The village had 300 inhabitants before the war].",
        "[The response further inflamed tensions].",
        "[The “Great Return” programme entered its second year].",
        "The minister said that the talks were over, [a position which rests on a misreading of the treaty].",
        "[His accusations further poisoned the atmosphere].",
        "[The so-called “corridor” remains closed].",
        "[More than 150 civilians were killed on the night of 20 January].",
        "While Paris claims to be neutral, [its arms deliveries tell another story].",
        "We note that [the number of returnees has doubled].",
        "It should be said that [this was not the first such incident].",
        "[The minister called on his counterpart to end the blockade].",
        "[The film “The Last Bridge” was shown in Nakhchivan].",
        "[The two ministers met in Washington on Friday and agreed on a second round].",
        "[France recalled its ambassador for consultations in April].",
        "This article argues that [the peace dividend has been unevenly shared].",
        "[It was reported that 12 people were missing].",
        "The visit came days after the statement in Munich, [marking a new low in relations].",
        "[Georgia's economy grew by 9 per cent in 2024].",
        "[The magazine “Caucasus Survey” has appeared since 2013].",
    ],
    "unclear": [
        "The minister spoke at length about the border. [The old maps are useless].",
        "The ombudsman listed the villages. [Three hundred families were expelled from them].",
        "He said that no one had been tried, [which shows the contempt of the state for its citizens].",
        "The ambassador recalled the year 1988. [Whole districts were emptied within weeks]. Nobody was punished, he added.",
        "“It was a massacre,” he said. [The soldiers came at night].",
        "The speaker described the archive as a treasure.\n[The documents prove continuous settlement].",
        "The figures were presented by the ministry, [thus confirming the failure of the mission].",
    ],
}


def test_the_right_voice_is_among_those_that_are_read():
    assert failures(is_read, cases(WRITTEN_WITH_THE_READER)) == {}
