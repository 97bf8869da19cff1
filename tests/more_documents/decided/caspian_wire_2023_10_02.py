"""What a coder decides of the document; goes into its module."""

from scripts.coding.entries import Coding

SHORT_TITLE = "Caspian Wire, 2 October 2023"


def extract(doc: Coding) -> None:
    with doc.at("¶1"):
        doc.nothing_in("Caspian Wire, Tbilisi, October 2, 2023", reason="masthead", disposition="heading")
    with doc.at("¶2", topic="aircraft_crash", event="ganja-bus-crash", by=("sefeq-eliyeva", "said Şəfəq Əliyeva"), voice="reported_speech"):
        quote = doc.quote("At least 14 people were injured when a bus crashed near Ganja on October 1, 2023, said Şəfəq Əliyeva, a doctor.")
        quote.casualty("cas-caspian-wire-ganja-injured",
            outcome=("injured", "injured"), population="people", count=14, qualifier="at_least", count_text="At least 14",
            count_scope="event", date=("2023-10-01", "October 1, 2023"))

        doc.nothing_in("No cause is named.", reason="narrative")
    with doc.at("¶3", topic="bilateral_relations", by=("orlov", "Pyotr Orlov"), voice="reported_speech"):
        quote = doc.quote("Pyotr Orlov (Пётр Орлов), the driver, said that the road was wet.")
        quote.statement("sta-orlov-road-was-wet", says="the road was wet", event=None, overrule={"topic": "no topic is about a road"})
