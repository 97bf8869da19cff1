"""What a coder decides of the document; goes into its module."""

from scripts.coding.entries import Coding

SHORT_TITLE = "Lyon Bulletin, 5 October 2023"


def extract(doc: Coding) -> None:
    with doc.at("¶1"):
        doc.nothing_in("Lyon Bulletin, 5 octobre 2023", reason="masthead", disposition="heading")
    with doc.at("¶2", event="ganja-bus-crash", by=("martin", "Hélène Martin"), voice="reported_speech"):
        quote = doc.quote("Au moins 14 personnes ont été blessées dans l'accident du 1er octobre, selon Hélène Martin, infirmière.")
        quote.casualty("cas-lyon-accident-blessees",
            outcome=("injured", "blessées"), population="personnes", count=14, qualifier="at_least", count_text="Au moins 14",
            count_scope="event", date=("2023-10-01", "1er octobre", "5 octobre 2023"))
    with doc.at("¶3"):
        quote = doc.quote("« Nous partons demain », a dit Hélène Martin.", translation=("“We leave tomorrow”, said Hélène Martin, aged 99.", "A. Translator"))
        quote.statement("sta-martin-partons-demain", by="martin", says="Nous partons demain", voice="direct_quote", topic="foreign_policy")
        doc.set_aside("demain", kind="date", reason="indefinite")
    with doc.at("¶4"):
        doc.nothing_in("Page Titre", reason="narrative")
    with doc.at("¶5"):
        doc.nothing_in("A Lettres", reason="narrative")
