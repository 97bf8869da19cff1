"""What a coder decides of the document; goes into its module."""

from scripts.coding.entries import Coding

SHORT_TITLE = "Some Wire, 31 January 2026"


def extract(doc: Coding) -> None:
    with doc.at("¶1"):
        quote = doc.quote("Armenia asks France for ambulances")
        quote.exchange("exc-some-wire-armenia-asks-france",
            actor="armenia", recipient="france", event_type="REQUEST", event_mode="assist", topic="foreign_policy",
            summary="Armenia is said to ask France for ambulances.", outcome="open")
    with doc.at("¶2", topic="foreign_policy"):
        doc.nothing_in("Some Wire, Yerevan.", reason="masthead", disposition="heading")

        quote = doc.quote("Armenia asked France for 3 ambulances, said Mariam Sargsyan (Մարիամ Սարգսյան), an adviser.", by=("sargsyan", "said Mariam Sargsyan"), voice="reported_speech")
        quote.exchange("exc-some-wire-armenia-asks-france-repeated",
            actor="armenia", recipient="france", event_type="REQUEST", event_mode="assist",
            summary="Armenia is said to have asked France for 3 ambulances.", outcome="open",
            overrule={"topic": "it is about help, and nobody's words"})
        quote.figure("fig-some-wire-ambulances",
            measure="ambulances", unit="things", count=3, count_text="3", count_scope="unspecified")
    with doc.at("¶3", topic="foreign_policy"):
        quote = doc.quote("“We expect them soon,” said Hélène Martin, a nurse.")
        quote.statement("sta-martin-expect-them-soon", by="martin", says="We expect them soon,", voice="direct_quote")
    with doc.at("¶4"):
        doc.nothing_in("Day Buses", reason="narrative")
    with doc.at("¶5"):
        quote = doc.quote("October 1 4")
        quote.figure("fig-some-wire-buses-october-1",
            measure="Day Buses", unit="things", count=4, count_text="4", count_scope="unspecified",
            date=("XXXX-10-01", "October 1"))
    with doc.at("¶6"):
        doc.nothing_in("شكرا لكم", reason="narrative")
