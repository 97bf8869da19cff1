"""Section IV, “Azerbaijan rejects France's accusations of interference in Overseas Territories”, in reading order."""

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
    with doc.at("IV ¶1"):
        doc.exchange(
            "accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged"
            " Azerbaijani interference in France's overseas territories. The accusations were made during French"
            " Senate discussions on January 29, 2025, drawing a sharp response from Baku.",
            id="exc-barrot-accuses-azerbaijan",
            actor="barrot",
            recipient=("azerbaijan", "alleged Azerbaijani interference", "a sharp response from Baku"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Barrot is said to have accused Azerbaijan of interference in France's overseas territories.",
            occasion="barrot-senate-2025-01-29",
            date=("2025-01-29", "January 29, 2025"),
            topic="overseas_territories",
        )
        doc.statement(
            "accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged"
            " Azerbaijani interference in France's overseas territories. The accusations were made during French"
            " Senate discussions on January 29, 2025,",
            id="sta-barrot-alleges-interference",
            speaker="barrot",
            statement="accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding"
            " alleged Azerbaijani interference in France's overseas territories",
            occasion="barrot-senate-2025-01-29",
            exchange="exc-barrot-accuses-azerbaijan",
            date=("2025-01-29", "January 29, 2025"),
            topic="overseas_territories",
            voice="reported_speech",
        )
        rejected = (
            "Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations made by French Minister for"
            " Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in France's"
            " overseas territories."
        )
        doc.exchange(
            rejected,
            id="exc-mfa-rejects-barrot",
            actor="azerbaijan-mfa",
            recipient="barrot",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have rejected Barrot's accusations of alleged"
            " interference in France's overseas territories.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="overseas_territories",
        )
        doc.statement(
            rejected,
            id="sta-mfa-rejects-barrot",
            speaker="azerbaijan-mfa",
            statement="Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations made by French"
            " Minister for Europe and Foreign Affairs Jean-Noël Barrot regarding alleged Azerbaijani interference in"
            " France's overseas territories",
            exchange="exc-mfa-rejects-barrot",
            **TO_BARROT,
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶2"):
        deflect = (
            "Ay Khan Hajizada, Spokesperson for Azerbaijan's Ministry of Foreign Affairs, characterized Barrot's"
            " allegations as an attempt to deflect attention from France's handling of indigenous populations in its"
            " overseas territories, particularly in New Caledonia."
        )
        doc.exchange(
            deflect,
            id="exc-hajizada-accuses-barrot-of-deflection",
            actor="hajizada",
            recipient="barrot",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have called Barrot's allegations an attempt to deflect attention from"
            " France's handling of indigenous populations in its overseas territories, particularly in New Caledonia.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="overseas_territories",
        )
        doc.statement(
            deflect,
            id="sta-hajizada-attempt-to-deflect",
            speaker="hajizada",
            statement="characterized Barrot's allegations as an attempt to deflect attention from France's handling of"
            " indigenous populations in its overseas territories, particularly in New Caledonia",
            exchange="exc-hajizada-accuses-barrot-of-deflection",
            **TO_BARROT,
            topic="overseas_territories",
            voice="reported_speech",
        )
        record = (
            "The spokesperson pointed to France's own record of regional interference and attempts to undermine"
            " Azerbaijan's peace-building efforts."
        )
        doc.exchange(
            record,
            id="exc-hajizada-accuses-france-of-regional-interference",
            actor=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have alleged that France has a record of regional interference.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="foreign_policy",
        )
        doc.statement(
            record,
            id="sta-hajizada-regional-interference",
            speaker=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            statement="pointed to France's own record of regional interference",
            exchange="exc-hajizada-accuses-france-of-regional-interference",
            **TO_BARROT,
            topic="foreign_policy",
            voice="reported_speech",
        )
        doc.exchange(
            record,
            id="exc-hajizada-accuses-france-of-undermining",
            actor=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have alleged that France attempts to undermine what is called “Azerbaijan's"
            " peace-building efforts”.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="peace_process",
        )
        doc.statement(
            record,
            id="sta-hajizada-undermining-peace-building",
            speaker=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            statement="attempts to undermine Azerbaijan's peace-building efforts",
            exchange="exc-hajizada-accuses-france-of-undermining",
            **TO_BARROT,
            topic="peace_process",
            voice="reported_speech",
        )

    with doc.at("IV ¶3"):
        doc.statement(
            "The diplomatic exchange has brought attention to the Baku Initiative Group, an NGO that focuses on"
            " exposing colonial policies in overseas territories.",
            id="sta-baku-initiative-group-focus",
            statement="the Baku Initiative Group, an NGO that focuses on exposing colonial policies in overseas"
            " territories",
            topic="overseas_territories",
            voice="document_voice",
        )
        defended = (
            "Azerbaijan's Foreign Ministry defended the group's activities, stating that attempts to discredit such"
            " organizations only serve to hinder the decolonization process."
        )
        doc.exchange(
            defended,
            id="exc-mfa-defends-baku-initiative-group",
            actor="azerbaijan-mfa",
            recipient=("baku-initiative-group", "the group's activities", "the Baku Initiative Group"),
            event_type="SUPPORT",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have defended the activities of the Baku"
            " Initiative Group.",
            **TO_BARROT,
            topic="overseas_territories",
        )
        doc.statement(
            defended,
            id="sta-mfa-attempts-to-discredit",
            speaker="azerbaijan-mfa",
            statement="attempts to discredit such organizations only serve to hinder the decolonization process",
            exchange="exc-mfa-defends-baku-initiative-group",
            **TO_BARROT,
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶4"):
        criticism = (
            "In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia, where at"
            " least 14 people reportedly died and many others were injured in the previous year due to the use of"
            " force."
        )
        doc.exchange(
            criticism,
            id="exc-hajizada-criticises-france-new-caledonia",
            actor="hajizada",
            recipient=("france", "France's accusations against Azerbaijan"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada is said to have criticised French policies with reference to events in New Caledonia.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="overseas_territories",
        )
        doc.statement(
            criticism,
            id="sta-hajizada-new-caledonia-events",
            speaker="hajizada",
            statement="referenced recent events in New Caledonia, where at least 14 people reportedly died and many"
            " others were injured in the previous year due to the use of force",
            exchange="exc-hajizada-criticises-france-new-caledonia",
            **TO_BARROT,
            topic="overseas_territories",
            voice="reported_speech",
        )
        doc.casualty(
            criticism,
            id="cas-new-caledonia-killed",
            event="new-caledonia-events",
            outcome="killed",
            outcome_text="reportedly died",
            population="people",
            count=14,
            qualifier="at_least",
            count_text="at least 14",
            count_scope="event",
            date=("2024", "in the previous year", "January 29, 2025"),
            date_basis="derived",
            asserted_by="hajizada",
            voice="reported_speech",
            notes={
                "asserted_by": "the clause “where at least 14 …” hangs on what Hajizada is said to have referenced; by"
                " whom it was “reportedly” said is not told",
                "alleged_perpetrator_id": "“due to the use of force” does not say whose",
            },
        )
        doc.casualty(
            criticism,
            id="cas-new-caledonia-injured",
            event="new-caledonia-events",
            outcome="injured",
            outcome_text="were injured",
            population="people",
            qualifier="vague",
            count_text="many others",
            count_scope="event",
            date=("2024", "in the previous year", "January 29, 2025"),
            date_basis="derived",
            asserted_by="hajizada",
            voice="reported_speech",
            notes={
                "asserted_by": "the clause “where at least 14 …” hangs on what Hajizada is said to have referenced",
                "alleged_perpetrator_id": "“due to the use of force” does not say whose",
            },
        )
        distraction = (
            "The spokesperson suggested that France's accusations against Azerbaijan serve as a distraction from these"
            " domestic issues."
        )
        doc.statement(
            distraction,
            id="sta-hajizada-distraction",
            speaker=("hajizada", "The spokesperson suggested", "Hajizada referenced recent events"),
            statement="The spokesperson suggested that France's accusations against Azerbaijan serve as a distraction"
            " from these domestic issues",
            exchange="exc-hajizada-accuses-barrot-of-deflection",
            restates="sta-hajizada-attempt-to-deflect",
            **TO_BARROT,
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶5"):
        pressure = (
            "The Ministry's statement also addressed France's alleged misuse of its position in international"
            " organizations, accusing Paris of attempting to pressure NGOs that speak out against neo-colonial"
            " policies."
        )
        doc.exchange(
            pressure,
            id="exc-mfa-accuses-france-of-misuse-of-position",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have alleged that France misuses its position"
            " in international organizations.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="foreign_policy",
        )
        doc.statement(
            pressure,
            id="sta-mfa-misuse-of-position",
            speaker=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            statement="The Ministry's statement also addressed France's alleged misuse of its position in"
            " international organizations",
            exchange="exc-mfa-accuses-france-of-misuse-of-position",
            **TO_BARROT,
            topic="foreign_policy",
            voice="reported_speech",
        )
        doc.exchange(
            pressure,
            id="exc-mfa-accuses-france-of-pressure-on-ngos",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            recipient=("france", "accusing Paris"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have accused France of attempting to pressure"
            " NGOs that speak out against what are called “neo-colonial policies”.",
            responds_to="exc-barrot-accuses-azerbaijan",
            **TO_BARROT,
            topic="overseas_territories",
        )
        doc.statement(
            pressure,
            id="sta-mfa-pressure-on-ngos",
            speaker=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            statement="accusing Paris of attempting to pressure NGOs that speak out against neo-colonial policies",
            exchange="exc-mfa-accuses-france-of-pressure-on-ngos",
            **TO_BARROT,
            topic="overseas_territories",
            voice="reported_speech",
        )
        doc.statement(
            'Azerbaijan characterized these efforts as "pointless" and destined to fail.',
            id="sta-azerbaijan-pointless",
            speaker="azerbaijan",
            statement='Azerbaijan characterized these efforts as "pointless" and destined to fail',
            exchange="exc-mfa-accuses-france-of-pressure-on-ngos",
            **TO_BARROT,
            topic="overseas_territories",
            voice="direct_quote",
        )

    with doc.at("IV ¶6"):
        doc.statement(
            "This latest exchange adds to a series of diplomatic disagreements between Azerbaijan and France,"
            " reflecting deeper tensions in the bilateral relations.",
            id="sta-deeper-tensions-with-france",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.figure(
            "This latest exchange adds to a series of diplomatic disagreements between Azerbaijan and France,"
            " reflecting deeper tensions in the bilateral relations.",
            id="fig-disagreements-azerbaijan-france",
            measure="diplomatic disagreements between Azerbaijan and France",
            unit="occasions",
            qualifier="vague",
            count_text="a series of",
            count_scope="period",
        )
        address = (
            "allegations made by French President Emmanuel Macron during his January 6, 2025, address at the"
            " Ambassadors' Conference, where he accused Azerbaijan of interfering in French overseas territories."
        )
        doc.exchange(
            address,
            id="exc-macron-accuses-azerbaijan",
            actor="macron",
            recipient=("azerbaijan", "he accused Azerbaijan"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Macron is said to have accused Azerbaijan of interfering in French overseas territories.",
            occasion="macron-ambassadors-conference-2025-01-06",
            date=("2025-01-06", "January 6, 2025"),
            topic="overseas_territories",
        )
        doc.statement(
            address,
            id="sta-macron-alleges-interference",
            speaker="macron",
            statement="he accused Azerbaijan of interfering in French overseas territories",
            occasion="macron-ambassadors-conference-2025-01-06",
            exchange="exc-macron-accuses-azerbaijan",
            date=("2025-01-06", "January 6, 2025"),
            topic="overseas_territories",
            voice="reported_speech",
        )
        previously = (
            "Previously, Azerbaijan has strongly rejected allegations made by French President Emmanuel Macron during"
            " his January 6, 2025, address at the Ambassadors' Conference,"
        )
        doc.exchange(
            previously,
            id="exc-azerbaijan-rejects-macron",
            actor="azerbaijan",
            recipient="macron",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan is said to have rejected Macron's allegations of interference in French overseas"
            " territories.",
            responds_to="exc-macron-accuses-azerbaijan",
            **TO_MACRON,
            topic="overseas_territories",
        )
        doc.statement(
            previously,
            id="sta-azerbaijan-rejects-macron",
            speaker="azerbaijan",
            statement="Azerbaijan has strongly rejected allegations made by French President Emmanuel Macron",
            exchange="exc-azerbaijan-rejects-macron",
            **TO_MACRON,
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶7"):
        baseless = (
            'Foreign Ministry Spokesperson Ay Khan Hajizada characterized Macron\'s statements as "baseless" and'
            ' "provocative," saying they distort reality and are unacceptable.'
        )
        doc.statement(
            baseless,
            id="sta-hajizada-baseless",
            speaker="hajizada",
            statement='characterized Macron\'s statements as "baseless" and "provocative,"',
            exchange="exc-azerbaijan-rejects-macron",
            **TO_MACRON,
            topic="overseas_territories",
            voice="direct_quote",
        )
        doc.statement(
            baseless,
            id="sta-hajizada-distort-reality",
            speaker="hajizada",
            statement="saying they distort reality and are unacceptable",
            exchange="exc-azerbaijan-rejects-macron",
            **TO_MACRON,
            topic="overseas_territories",
            voice="reported_speech",
        )
        doc.statement(
            'The response came after Macron claimed Azerbaijan had made "unacceptable interventions" in French overseas'
            " territories, particularly in New Caledonia.",
            id="sta-macron-unacceptable-interventions",
            speaker="macron",
            statement='Macron claimed Azerbaijan had made "unacceptable interventions" in French overseas territories,'
            " particularly in New Caledonia",
            occasion="macron-ambassadors-conference-2025-01-06",
            exchange="exc-macron-accuses-azerbaijan",
            restates="sta-macron-alleges-interference",
            date=("2025-01-06", "January 6, 2025"),
            topic="overseas_territories",
            voice="reported_speech",
            notes={
                "date_edtf": "taken to be the address of ¶6, which is answered; the sentence gives no day",
                "voice": "only “unacceptable interventions” is quoted; that Azerbaijan made them is told without marks",
            },
        )

    with doc.at("IV ¶8"):
        selective = (
            "In a pointed rebuttal, Hajizada highlighted what he described as France's selective approach to"
            " international law."
        )
        doc.exchange(
            selective,
            id="exc-hajizada-accuses-france-of-selective-approach",
            actor="hajizada",
            recipient="france",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada is said to have criticised what he called France's “selective approach to international"
            " law”.",
            responds_to="exc-macron-accuses-azerbaijan",
            **TO_MACRON,
            topic="foreign_policy",
            notes={
                "occasion_id": "the paragraph calls it a rebuttal and follows the answer to Macron; it names no"
                " occasion"
            },
        )
        doc.statement(
            selective,
            id="sta-hajizada-selective-approach",
            speaker="hajizada",
            statement="Hajizada highlighted what he described as France's selective approach to international law",
            exchange="exc-hajizada-accuses-france-of-selective-approach",
            **TO_MACRON,
            topic="foreign_policy",
            voice="reported_speech",
        )
        never_condemned = (
            "He noted that France had never condemned Armenia's actions against Azerbaijan, including ethnic cleansing"
            " policy, mass killings, and crimes against humanity."
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-france-never-condemned",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="France had never condemned Armenia's actions against Azerbaijan",
            exchange="exc-hajizada-accuses-france-of-selective-approach",
            **TO_MACRON,
            topic="justice",
            voice="reported_speech",
        )
        doc.exchange(
            never_condemned,
            id="exc-hajizada-accuses-armenia-of-policy",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient=("armenia", "Armenia's actions against Azerbaijan"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have counted an alleged “ethnic cleansing policy” among Armenia's actions"
            " against Azerbaijan.",
            **TO_MACRON,
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-armenia-policy",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="Armenia's actions against Azerbaijan, including ethnic cleansing policy",
            exchange="exc-hajizada-accuses-armenia-of-policy",
            **TO_MACRON,
            topic="justice",
            voice="reported_speech",
        )
        doc.exchange(
            never_condemned,
            id="exc-hajizada-accuses-armenia-of-killings",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient=("armenia", "Armenia's actions against Azerbaijan"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have counted alleged “mass killings” among Armenia's actions against"
            " Azerbaijan.",
            **TO_MACRON,
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-armenia-killings",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="Armenia's actions against Azerbaijan, including ethnic cleansing policy, mass killings",
            exchange="exc-hajizada-accuses-armenia-of-killings",
            **TO_MACRON,
            topic="justice",
            voice="reported_speech",
        )
        doc.casualty(
            never_condemned,
            id="cas-hajizada-mass-killings",
            event="armenia-actions-against-azerbaijan",
            outcome="killed",
            outcome_text="mass killings",
            alleged_perpetrator=("armenia", "Armenia's actions against Azerbaijan"),
            qualifier="vague",
            count_text="mass",
            count_scope="unspecified",
            asserted_by=("hajizada", "He noted", "Hajizada highlighted what he described"),
            voice="reported_speech",
        )
        doc.exchange(
            never_condemned,
            id="exc-hajizada-accuses-armenia-of-crimes",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient=("armenia", "Armenia's actions against Azerbaijan"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada is said to have counted alleged “crimes against humanity” among Armenia's actions"
            " against Azerbaijan.",
            **TO_MACRON,
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-armenia-crimes",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="Armenia's actions against Azerbaijan, including ethnic cleansing policy, mass killings, and"
            " crimes against humanity",
            exchange="exc-hajizada-accuses-armenia-of-crimes",
            **TO_MACRON,
            topic="justice",
            voice="reported_speech",
        )

    with doc.at("IV ¶9"):
        military_actions = (
            "Azerbaijan's military actions were conducted solely within its sovereign territory and aimed at ending"
            " Armenian occupation, in accordance with international law."
        )
        doc.statement(
            military_actions,
            id="sta-unclear-actions-within-own-territory",
            statement="Azerbaijan's military actions were conducted solely within its sovereign territory",
            topic="sovereignty",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            military_actions,
            id="sta-unclear-aim-of-actions",
            statement="aimed at ending Armenian occupation",
            topic="sovereignty",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            military_actions,
            id="sta-unclear-actions-and-international-law",
            statement="in accordance with international law",
            topic="sovereignty",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            "France's current stance is undermining regional stability.",
            id="sta-unclear-france-undermines-stability",
            topic="foreign_policy",
            voice="unclear",
            notes=UNCLEAR,
        )
        french_statements = (
            "French statements continue to question Azerbaijan's sovereignty and encourage Armenian revanchism through"
            " extensive militarization."
        )
        doc.exchange(
            french_statements,
            id="exc-unclear-france-questions-sovereignty",
            actor=("france", "French statements continue", "France's current stance"),
            recipient="azerbaijan",
            event_type="ACCUSE",
            summary="France is said to question Azerbaijan's sovereignty in its statements; whose claim this is cannot"
            " be told.",
            voice="unclear",
            topic="sovereignty",
            notes={"event_type": "what is said to be put in question is told, not how; hence no mode"} | UNCLEAR,
        )
        doc.statement(
            french_statements,
            id="sta-unclear-france-questions-sovereignty",
            statement="French statements continue to question Azerbaijan's sovereignty",
            topic="sovereignty",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            french_statements,
            id="sta-unclear-france-encourages-through-militarization",
            statement="encourage Armenian revanchism through extensive militarization",
            topic="foreign_policy",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            "France's failure in its overseas territories reflect its insidious neo-colonial policy.",
            id="sta-unclear-failure-in-overseas-territories",
            topic="overseas_territories",
            voice="unclear",
            notes=UNCLEAR,
        )
        instead = (
            'Instead of accusing Azerbaijan\'s over imaginary "interference" and blaming Baku for its own incompetence,'
            " France should focus on addressing the concerns of indigenous populations in its overseas territories and"
            " reconsider its approach to international relations in the region."
        )
        doc.statement(
            instead,
            id="sta-unclear-imaginary-interference",
            statement='accusing Azerbaijan\'s over imaginary "interference"',
            topic="overseas_territories",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            instead,
            id="sta-unclear-blaming-baku",
            statement="blaming Baku for its own incompetence",
            topic="overseas_territories",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            instead,
            id="sta-unclear-france-should-address-concerns",
            statement="France should focus on addressing the concerns of indigenous populations in its overseas"
            " territories",
            topic="overseas_territories",
            voice="unclear",
            notes=UNCLEAR,
        )
        doc.statement(
            instead,
            id="sta-unclear-france-should-reconsider-approach",
            statement="reconsider its approach to international relations in the region",
            topic="foreign_policy",
            voice="unclear",
            notes=UNCLEAR,
        )
