"""Section IV, “Azerbaijan rejects France's accusations of interference in Overseas Territories”, in reading order.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from typing import Any

from scripts.coding.entries import Coding

#: The answers of the ministry and its spokesperson are dated only by what they answer.
TO_BARROT: dict[str, Any] = {
    "occasion": "mfa-response-to-barrot",
    "date": ("2025-01-29/..", "January 29, 2025"),
    "date_basis": "derived",
}
TO_MACRON: dict[str, Any] = {
    "occasion": "mfa-response-to-macron",
    "date": ("2025-01-06/..", "January 6, 2025"),
    "date_basis": "derived",
}
UNCLEAR = {
    "voice": "no verb of saying governs the paragraph, which follows the account of Hajizada's answer: his words or the"
    " document's"
}


def extract(doc: Coding) -> None:
    with doc.at("IV ¶1", topic="overseas_territories", **TO_BARROT):
        quote = doc.quote("accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in France's overseas territories. The accusations were made during French Senate discussions on January 29, 2025, drawing a sharp response from Baku.")
        quote.exchange("exc-barrot-accuses-azerbaijan",
            actor="barrot", recipient=("azerbaijan", "alleged Azerbaijani interference", "a sharp response from Baku"),
            event_type="ACCUSE", event_mode="allege",
            summary="Barrot is said to have accused Azerbaijan of “interference in France's overseas territories”.",
            occasion="barrot-senate-2025-01-29", date=("2025-01-29", "January 29, 2025"))

        quote = doc.quote("accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in France's overseas territories. The accusations were made during French Senate discussions on January 29, 2025,")
        quote.statement("sta-barrot-alleges-interference", by="barrot",
            says="accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in France's overseas territories",
            occasion="barrot-senate-2025-01-29", exchange="exc-barrot-accuses-azerbaijan", voice="reported_speech",
            date=("2025-01-29", "January 29, 2025"))

        quote = doc.quote("Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in France's overseas territories.", event="barrot-senate-2025-01-29")
        quote.exchange("exc-mfa-rejects-barrot",
            actor="azerbaijan-mfa", recipient="barrot", event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have rejected Barrot's accusations of “alleged Azerbaijani interference in France's overseas territories”.",
            responds_to="exc-barrot-accuses-azerbaijan")
        quote.statement("sta-mfa-rejects-barrot", by="azerbaijan-mfa",
            says="Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in France's overseas territories",
            exchange="exc-mfa-rejects-barrot", voice="reported_speech")

    with doc.at("IV ¶2", topic="peace_process", **TO_BARROT):
        quote = doc.quote("Ay Khan Hajizada, Spokesperson for Azerbaijan's Ministry of Foreign Affairs, characterized Barrot's allegations as an attempt to deflect attention from France's handling of indigenous populations in its overseas territories, particularly in New Caledonia.", topic="overseas_territories", event="barrot-senate-2025-01-29")
        quote.exchange("exc-hajizada-accuses-barrot-of-deflection",
            actor="hajizada", recipient="barrot", event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have called Barrot's allegations “an attempt to deflect attention” from France's handling of “indigenous populations” in its overseas territories, particularly in New Caledonia.",
            responds_to="exc-barrot-accuses-azerbaijan")
        quote.statement("sta-hajizada-calls-allegations-attempt-to-deflect", by="hajizada",
            says="characterized Barrot's allegations as an attempt to deflect attention from France's handling of indigenous populations in its overseas territories, particularly in New Caledonia",
            exchange="exc-hajizada-accuses-barrot-of-deflection", voice="reported_speech")

        quote = doc.quote("The spokesperson pointed to France's own record of regional interference and attempts to undermine Azerbaijan's peace-building efforts.")
        quote.exchange("exc-hajizada-accuses-france-of-regional-interference",
            actor=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"), recipient="france", event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have alleged that France has a “record of regional interference”.",
            responds_to="exc-barrot-accuses-azerbaijan", topic="foreign_policy")
        quote.statement("sta-hajizada-alleges-regional-interference",
            by=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            says="pointed to France's own record of regional interference",
            exchange="exc-hajizada-accuses-france-of-regional-interference", topic="foreign_policy",
            voice="reported_speech")
        quote.exchange("exc-hajizada-accuses-france-of-undermining",
            actor=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"), recipient="france", event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have alleged that France “attempts to undermine Azerbaijan's peace-building efforts”.",
            responds_to="exc-barrot-accuses-azerbaijan")
        quote.statement("sta-hajizada-alleges-undermining-of-peace-building",
            by=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            says="attempts to undermine Azerbaijan's peace-building efforts",
            exchange="exc-hajizada-accuses-france-of-undermining", voice="reported_speech")

    with doc.at("IV ¶3", topic="overseas_territories"):
        quote = doc.quote("The diplomatic exchange has brought attention to the Baku Initiative Group, an NGO that focuses on exposing colonial policies in overseas territories.")
        quote.statement("sta-air-center-exchange-brought-attention",
            says="The diplomatic exchange has brought attention to the Baku Initiative Group",
            voice="document_voice")
        quote.statement("sta-air-center-baku-initiative-group-focus",
            says="the Baku Initiative Group, an NGO that focuses on exposing colonial policies in overseas territories",
            voice="document_voice")

        quote = doc.quote("Azerbaijan's Foreign Ministry defended the group's activities, stating that attempts to discredit such organizations only serve to hinder the decolonization process.", **TO_BARROT)
        quote.exchange("exc-mfa-defends-baku-initiative-group",
            actor="azerbaijan-mfa",
            recipient=("baku-initiative-group", "the group's activities", "the Baku Initiative Group"),
            event_type="SUPPORT",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have defended the activities of the Baku Initiative Group.")
        quote.statement("sta-mfa-on-attempts-to-discredit", by="azerbaijan-mfa",
            says="attempts to discredit such organizations only serve to hinder the decolonization process",
            exchange="exc-mfa-defends-baku-initiative-group", voice="reported_speech")

    with doc.at("IV ¶4",
            voice="reported_speech", topic="overseas_territories", event="new-caledonia-events", **TO_BARROT):
        quote = doc.quote("In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia, where at least 14 people reportedly died and many others were injured in the previous year due to the use of force.")
        quote.exchange("exc-hajizada-criticises-france-new-caledonia",
            actor="hajizada", recipient=("france", "France's accusations against Azerbaijan"), event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada is said to have criticised French policies with reference to events in New Caledonia.",
            responds_to="exc-barrot-accuses-azerbaijan", voice="document_voice")
        quote.statement("sta-hajizada-new-caledonia-events", by="hajizada",
            says="referenced recent events in New Caledonia, where at least 14 people reportedly died and many others were injured in the previous year due to the use of force",
            exchange="exc-hajizada-criticises-france-new-caledonia")
        quote.casualty("cas-new-caledonia-killed", by="hajizada",
            outcome=("killed", "died"), population="people", count=14, qualifier="at_least",
            count_text="at least 14", count_scope="event", date=("2024", "in the previous year", "January 29, 2025"),
            date_basis="derived",
            notes={"by": "the clause “where at least 14 …” hangs on what Hajizada is said to have referenced; by whom it was “reportedly” said is not told", "alleged_perpetrator": "“due to the use of force” does not say whose"})
        quote.casualty("cas-new-caledonia-injured", by="hajizada",
            outcome=("injured", "injured"), population="people", qualifier="vague", count_text="many others",
            count_scope="event", date=("2024", "in the previous year", "January 29, 2025"), date_basis="derived",
            notes={"by": "the clause “where at least 14 …” hangs on what Hajizada is said to have referenced", "alleged_perpetrator": "“due to the use of force” does not say whose"})

        quote = doc.quote("The spokesperson suggested that France's accusations against Azerbaijan serve as a distraction from these domestic issues.")
        quote.statement("sta-hajizada-calls-accusations-distraction",
            by=("hajizada", "The spokesperson suggested", "Hajizada referenced recent events"),
            says="The spokesperson suggested that France's accusations against Azerbaijan serve as a distraction from these domestic issues",
            event=None, exchange="exc-hajizada-accuses-france-of-distraction",
            restates="sta-hajizada-calls-allegations-attempt-to-deflect",
            notes={"restates": "A “distraction” here is “an attempt to deflect attention” there."})
        quote.exchange("exc-hajizada-accuses-france-of-distraction",
            actor=("hajizada", "The spokesperson suggested", "Hajizada referenced recent events"), recipient="france",
            event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have called France's accusations against Azerbaijan “a distraction from these domestic issues”.",
            event=None, responds_to="exc-barrot-accuses-azerbaijan", voice="document_voice")

    with doc.at("IV ¶5",
            topic="overseas_territories", exchange="exc-mfa-accuses-france-of-pressure-on-ngos", **TO_BARROT):
        quote = doc.quote("The Ministry's statement also addressed France's alleged misuse of its position in international organizations, accusing Paris of attempting to pressure NGOs that speak out against neo-colonial policies.")
        quote.exchange("exc-mfa-accuses-france-of-misuse-of-position",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"), recipient="france",
            event_type="ACCUSE", event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have alleged a “misuse of its position in international organizations” by France.",
            responds_to="exc-barrot-accuses-azerbaijan", topic="foreign_policy")
        quote.statement("sta-mfa-alleges-misuse-of-position",
            by=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            says="The Ministry's statement also addressed France's alleged misuse of its position in international organizations",
            exchange="exc-mfa-accuses-france-of-misuse-of-position", topic="foreign_policy", voice="reported_speech")
        quote.exchange("exc-mfa-accuses-france-of-pressure-on-ngos",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            recipient=("france", "accusing Paris"), event_type="ACCUSE", event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have accused France of “attempting to pressure NGOs that speak out against neo-colonial policies”.",
            responds_to="exc-barrot-accuses-azerbaijan")
        quote.statement("sta-mfa-alleges-pressure-on-ngos",
            by=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            says="accusing Paris of attempting to pressure NGOs that speak out against neo-colonial policies",
            voice="reported_speech")

        quote = doc.quote('Azerbaijan characterized these efforts as "pointless" and destined to fail.')
        quote.statement("sta-azerbaijan-calls-efforts-pointless", by="azerbaijan",
            says='Azerbaijan characterized these efforts as "pointless" and destined to fail',
            voice="direct_quote")

    with doc.at("IV ¶6", topic="overseas_territories"):
        quote = doc.quote("This latest exchange adds to a series of diplomatic disagreements between Azerbaijan and France, reflecting deeper tensions in the bilateral relations.")
        quote.statement("sta-air-center-deeper-tensions-with-france", topic="bilateral_relations", voice="document_voice")
        quote.figure("fig-disagreements-azerbaijan-france",
            measure="diplomatic disagreements between Azerbaijan and France", unit="occasions", qualifier="vague",
            count_text="a series of", count_scope="unspecified")

        quote = doc.quote("allegations made by French President Emmanuel Macron during his January 6, 2025, address at the Ambassadors' Conference, where he accused Azerbaijan of interfering in French overseas territories.", occasion="macron-ambassadors-conference-2025-01-06", date=("2025-01-06", "January 6, 2025"))
        quote.exchange("exc-macron-accuses-azerbaijan",
            actor="macron", recipient=("azerbaijan", "he accused Azerbaijan"), event_type="ACCUSE", event_mode="allege",
            summary="Macron is said to have accused Azerbaijan of “interfering in French overseas territories”.")
        quote.statement("sta-macron-alleges-interference", by="macron",
            says="he accused Azerbaijan of interfering in French overseas territories",
            exchange="exc-macron-accuses-azerbaijan", voice="reported_speech")

        quote = doc.quote("Previously, Azerbaijan has strongly rejected allegations made by French President Emmanuel Macron during his January 6, 2025, address at the Ambassadors' Conference, where he accused Azerbaijan of interfering in French overseas territories.", event="macron-ambassadors-conference-2025-01-06", **TO_MACRON)
        quote.exchange("exc-azerbaijan-rejects-macron",
            actor="azerbaijan", recipient="macron", event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijan is said to have rejected Macron's allegations of “interfering in French overseas territories”.",
            responds_to="exc-macron-accuses-azerbaijan")
        quote.statement("sta-azerbaijan-rejects-macron", by="azerbaijan",
            says="Azerbaijan has strongly rejected allegations made by French President Emmanuel Macron",
            exchange="exc-azerbaijan-rejects-macron", voice="reported_speech")

    with doc.at("IV ¶7", by="hajizada",
            voice="reported_speech", topic="overseas_territories", exchange="exc-azerbaijan-rejects-macron",
            **TO_MACRON):
        quote = doc.quote("Foreign Ministry Spokesperson Ay Khan Hajizada characterized Macron's statements as \"baseless\" and \"provocative,\" saying they distort reality and are unacceptable.", event="macron-ambassadors-conference-2025-01-06")
        quote.statement("sta-hajizada-on-macron-statements",
            says="characterized Macron's statements as \"baseless\" and \"provocative,\"",
            voice="direct_quote")
        quote.statement("sta-hajizada-says-statements-unacceptable", says="saying they distort reality and are unacceptable")

        quote = doc.quote('The response came after Macron claimed Azerbaijan had made "unacceptable interventions" in French overseas territories, particularly in New Caledonia.')
        quote.statement("sta-macron-unacceptable-interventions", by="macron",
            says='Macron claimed Azerbaijan had made "unacceptable interventions" in French overseas territories, particularly in New Caledonia',
            occasion="macron-ambassadors-conference-2025-01-06", exchange="exc-macron-alleges-interventions",
            date=("2025-01-06", "January 6, 2025"),
            notes={"date": "taken to be the address of ¶6, which is answered; the sentence gives no day", "voice": "only “unacceptable interventions” is quoted; that Azerbaijan made them is told without marks"})
        quote.exchange("exc-macron-alleges-interventions", by=None,
            actor="macron", recipient="azerbaijan", event_type="ACCUSE", event_mode="allege",
            summary="Macron is said to have accused Azerbaijan of “unacceptable interventions” in French overseas territories.",
            occasion="macron-ambassadors-conference-2025-01-06", restates="exc-macron-accuses-azerbaijan",
            date=("2025-01-06", "January 6, 2025"), voice="document_voice",
            notes={"date": "taken to be the address of ¶6, which is answered; the sentence gives no day"})

    with doc.at("IV ¶8",
            voice="reported_speech", topic="justice", exchange="exc-hajizada-accuses-france-of-selective-approach",
            **TO_MACRON):
        quote = doc.quote("In a pointed rebuttal, Hajizada highlighted what he described as France's selective approach to international law.", topic="foreign_policy")
        quote.exchange("exc-hajizada-accuses-france-of-selective-approach",
            actor="hajizada", recipient="france", event_type="ACCUSE", event_mode="disapprove",
            summary="Hajizada is said to have criticised what he called France's “selective approach to international law”.",
            responds_to="exc-macron-accuses-azerbaijan", voice="document_voice",
            notes={"occasion": "the paragraph calls it a rebuttal and follows the answer to Macron; it names no occasion"})
        quote.statement("sta-hajizada-alleges-selective-approach", by="hajizada",
            says="Hajizada highlighted what he described as France's selective approach to international law")

        quote = doc.quote("He noted that France had never condemned Armenia's actions against Azerbaijan, including ethnic cleansing policy, mass killings, and crimes against humanity.", event="actions-attributed-to-armenia")
        quote.statement("sta-hajizada-france-never-condemned",
            by=("hajizada", "He noted", "Hajizada highlighted what he described"),
            says="France had never condemned Armenia's actions against Azerbaijan", topic="foreign_policy")
        quote.exchange("exc-hajizada-accuses-armenia-of-policy",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient=("armenia", "Armenia's actions against Azerbaijan"), event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have counted an alleged “ethnic cleansing policy” among “Armenia's actions against Azerbaijan”.",
            topic="population_movements", voice="document_voice")
        quote.statement("sta-hajizada-armenia-policy",
            by=("hajizada", "He noted", "Hajizada highlighted what he described"),
            says="Armenia's actions against Azerbaijan, including ethnic cleansing policy",
            exchange="exc-hajizada-accuses-armenia-of-policy", topic="population_movements")
        quote.deportation("dep-hajizada-policy-attributed-to-armenia",
            by=("hajizada", "He noted", "Hajizada highlighted what he described"),
            movement=("expulsion", "ethnic cleansing"),
            alleged_perpetrator=("armenia", "Armenia's actions against Azerbaijan"),
            notes={"population": "no word for the people is printed; the actions are “against Azerbaijan”"})
        quote.exchange("exc-hajizada-accuses-armenia-of-killings",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient=("armenia", "Armenia's actions against Azerbaijan"), event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have counted alleged “mass killings” among “Armenia's actions against Azerbaijan”.",
            voice="document_voice")
        quote.statement("sta-hajizada-armenia-killings",
            by=("hajizada", "He noted", "Hajizada highlighted what he described"),
            says="Armenia's actions against Azerbaijan, including ethnic cleansing policy, mass killings",
            exchange="exc-hajizada-accuses-armenia-of-killings")
        quote.casualty("cas-hajizada-mass-killings",
            by=("hajizada", "He noted", "Hajizada highlighted what he described"), outcome=("killed", "killings"),
            alleged_perpetrator=("armenia", "Armenia's actions against Azerbaijan"), qualifier="vague",
            count_text="mass", count_scope="unspecified")
        quote.exchange("exc-hajizada-accuses-armenia-of-crimes",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient=("armenia", "Armenia's actions against Azerbaijan"), event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have counted alleged “crimes against humanity” among “Armenia's actions against Azerbaijan”.",
            voice="document_voice")
        quote.statement("sta-hajizada-accuses-armenia-of-crimes",
            by=("hajizada", "He noted", "Hajizada highlighted what he described"),
            says="Armenia's actions against Azerbaijan, including ethnic cleansing policy, mass killings, and crimes against humanity",
            exchange="exc-hajizada-accuses-armenia-of-crimes")

    with doc.at("IV ¶9", voice="unclear", topic="sovereignty"):
        quote = doc.quote("Azerbaijan's military actions were conducted solely within its sovereign territory and aimed at ending Armenian occupation, in accordance with international law.", topic="security")
        quote.statement("sta-air-center-unclear-actions-within-own-territory",
            says="Azerbaijan's military actions were conducted solely within its sovereign territory",
            notes=UNCLEAR)
        quote.statement("sta-air-center-unclear-aim-of-actions", says="aimed at ending Armenian occupation", notes=UNCLEAR)
        quote.statement("sta-air-center-unclear-actions-and-international-law",
            says="in accordance with international law",
            notes=UNCLEAR)

        quote = doc.quote("France's current stance is undermining regional stability.")
        quote.statement("sta-air-center-unclear-france-and-stability", topic="foreign_policy", notes=UNCLEAR)

        quote = doc.quote("French statements continue to question Azerbaijan's sovereignty and encourage Armenian revanchism through extensive militarization.")
        quote.statement("sta-air-center-unclear-france-questions-sovereignty",
            says="French statements continue to question Azerbaijan's sovereignty",
            notes=UNCLEAR)
        quote.statement("sta-air-center-unclear-france-and-armenia",
            says="encourage Armenian revanchism through extensive militarization",
            topic="security",
            notes=UNCLEAR)

        quote = doc.quote("France's failure in its overseas territories reflect its insidious neo-colonial policy.")
        quote.statement("sta-air-center-unclear-overseas-territories", topic="overseas_territories", notes=UNCLEAR)

        quote = doc.quote("Instead of accusing Azerbaijan's over imaginary \"interference\" and blaming Baku for its own incompetence, France should focus on addressing the concerns of indigenous populations in its overseas territories and reconsider its approach to international relations in the region.")
        quote.statement("sta-air-center-unclear-interference",
            overrule={"voice": "the marks set one word at arm’s length; whose sentence it is cannot be told"},
            says="accusing Azerbaijan's over imaginary \"interference\"",
            topic="overseas_territories",
            notes=UNCLEAR)
        quote.statement("sta-air-center-unclear-blaming-baku",
            says="blaming Baku for its own incompetence",
            topic="overseas_territories",
            notes=UNCLEAR)
        quote.exchange("exc-air-center-unclear-france-concerns",
            overrule={"voice": "the marks set one word at arm’s length; whose sentence it is cannot be told"},
            actor=("air-center", "CENTER OF ANALYSIS OF INTERNATIONAL RELATIONS"), recipient="france",
            event_type="REQUEST", event_mode="change",
            summary="The AIR Center is said to call on France to focus on “addressing the concerns of indigenous populations in its overseas territories”; whose words these are cannot be told.",
            outcome="open", topic="overseas_territories",
            notes={"actor": "entered under the publisher, as the words are"} | UNCLEAR)
        quote.statement("sta-air-center-unclear-france-should-address-concerns",
            says="France should focus on addressing the concerns of indigenous populations in its overseas territories",
            addressee="france", exchange="exc-air-center-unclear-france-concerns", topic="overseas_territories",
            notes=UNCLEAR)
        quote.exchange("exc-air-center-unclear-france-approach",
            overrule={"voice": "the marks set one word at arm’s length; whose sentence it is cannot be told"},
            actor=("air-center", "CENTER OF ANALYSIS OF INTERNATIONAL RELATIONS"), recipient="france",
            event_type="REQUEST", event_mode="change",
            summary="The AIR Center is said to call on France to “reconsider its approach to international relations in the region”; whose words these are cannot be told.",
            outcome="open", topic="foreign_policy",
            notes={"actor": "entered under the publisher, as the words are"} | UNCLEAR)
        quote.statement("sta-air-center-unclear-france-should-reconsider-approach",
            says="reconsider its approach to international relations in the region",
            addressee="france", exchange="exc-air-center-unclear-france-approach", topic="foreign_policy",
            notes=UNCLEAR)
