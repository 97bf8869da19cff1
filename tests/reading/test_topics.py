"""What a sentence may be about is read from its words: the topic that a careful reader gives is among those read."""

from scripts.reading.topics import topics
from tests.each import failures

#: Sentences from other sides and other countries than the documents', with the topic that the coding guide gives them.
TOLD = """
    The airliner came down two miles short of the runway, and none of the crew survived. | aircraft_crash
    The commission published the recordings of the cockpit after eleven months. | aircraft_crash
    Some 14,000 Georgians were expelled from the villages around Gali, the office reported. | population_movements
    Whole streets were emptied as families fled over the pass. | population_movements
    The foreign ministry said that the displaced must be allowed to return to their homes. | return
    Tbilisi calls for the dignified return of all who had to go. | return
    The island's assembly accused the mainland of colonial habits. | overseas_territories
    Border guards and militants exchanged fire near the bridge. | security
    The two foreign ministers initialled a peace treaty after four rounds of talks. | peace_process
    Yerevan asked for guarantees for the population of Nagorno-Karabakh. | karabakh
    The draft constitution lays claim to both banks of the river. | territorial_claims
    Relations between Athens and Ankara have seldom been so strained. | bilateral_relations
    The president received the ambassador and spoke of friendly ties. | bilateral_relations
    Belgrade keeps to a policy of neutrality between the great powers. | foreign_policy
    Parliament declared the independence of the republic in the spring of 1991. | sovereignty
    The pipeline will carry gas to the coast from next year. | economy_and_energy
    A court in The Hague sentenced the general to forty years. | justice
    Four medieval monasteries were damaged, and their frescoes lost. | heritage
    The churches of the old town are part of the national heritage. | heritage
    Asked by a journalist, the minister gave no answer. | media
    The society elected a new board at its annual meeting. | association
"""


def cases() -> dict[str, tuple[str, str]]:
    found = [line.strip().rpartition(" | ") for line in TOLD.strip().splitlines()]
    return {words: (words, topic) for words, _, topic in found}


def test_the_topic_of_at_most_one_sentence_in_twenty_is_missed():
    def told(case: tuple[str, str]) -> None:
        read = topics(case[0])
        assert not read or case[1] in read

    assert len(failures(told, cases())) <= len(cases()) / 20, failures(told, cases())


def test_most_topics_are_not_read():
    """A reader that allowed every topic would miss none."""
    assert sum(len(topics(words)) for words in cases()) / len(cases()) < 4
