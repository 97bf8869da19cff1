"""Sections III and IV."""

from scripts.coding import Coding


def extract(doc: Coding) -> None:
    section_3(doc)
    section_4(doc)


def section_3(doc: Coding) -> None:
    """III. Historical recording challenges Armenia's commitment to peace."""
    with doc.at("III heading"):
        doc.statement(
            "Historical recording challenges Armenia's commitment to peace",
            id="sta-recording-challenges-commitment",
            topic="peace_process",
            voice="document_voice",
        )

    with doc.at("III ¶1"):
        doc.statement(
            "A recently surfaced video from 1993 has raised serious questions about historical intentions and current"
            " peace prospects in the Armenia-Azerbaijan peace negotiations.",
            id="sta-video-raises-questions",
            topic="peace_process",
            voice="document_voice",
        )
        doc.exchange(
            "current peace prospects in the Armenia-Azerbaijan peace negotiations.",
            id="exc-armenia-azerbaijan-negotiations",
            actor="armenia",
            recipient="azerbaijan",
            event_type="CONSULT",
            summary="Armenia and Azerbaijan are said to be in peace negotiations.",
            occasion="armenia-azerbaijan-negotiations",
            topic="peace_process",
            notes={"actor_id": "a mutual act; the state named first is entered as the actor"},
        )
        doc.statement(
            'The footage, recorded at the first congress of the "Yerkrpah" Volunteer Union, captures Armenia\'s first'
            " president Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply"
            " with his public image as a peace advocate.",
            id="sta-ter-petrosyan-remarks-1993",
            speaker="ter-petrosyan",
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement="making remarkable statements about ethnic cleansing",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            topic="deportations",
            voice="reported_speech",
            notes={"voice": "the words that describe the subject of the remarks are the bulletin's"},
        )
        doc.statement(
            "Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply with his"
            " public image as a peace advocate.",
            id="sta-remarks-contrast-with-public-image",
            statement="contrast sharply with his public image as a peace advocate",
            topic="peace_process",
            voice="document_voice",
        )

    with doc.at("III ¶2"):
        doc.statement(
            "Yerkrpah, a volunteer organization established during the First Karabakh War that evolved into an"
            " informal branch of the Armenian Armed Forces.",
            id="sta-yerkrpah-informal-branch",
            statement="evolved into an informal branch of the Armenian Armed Forces",
            topic="peace_process",
            voice="document_voice",
            notes={"topic": "no topic for armed formations; the section is about peace prospects"},
        )
        celebrated = (
            'In his speech, Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through'
            " the complete removal of other ethnicities from certain territories."
        )
        doc.statement(
            celebrated,
            id="sta-ter-petrosyan-600-year-old-problem",
            speaker="ter-petrosyan",
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement="600-year-old problem",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            topic="deportations",
            voice="direct_quote",
        )
        doc.statement(
            celebrated,
            id="sta-ter-petrosyan-removal",
            speaker="ter-petrosyan",
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement='celebrated what he termed the resolution of a "600-year-old problem" through the complete'
            " removal of other ethnicities from certain territories",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            topic="deportations",
            voice="reported_speech",
        )
        doc.deportation(
            celebrated,
            id="dep-removal-of-other-ethnicities",
            event="removal-ter-petrosyan-1993-speech",
            movement="expulsion",
            movement_text="the complete removal of",
            population="other ethnicities",
            origin="certain territories",
            asserted_by="ter-petrosyan",
            voice="reported_speech",
            notes={"date_edtf": "the speech is of 1993; when the removal is said to have happened is not told"},
        )
        doc.statement(
            "He specifically mentioned that maintaining control over regions like Zangezur would have been impossible"
            " without such measures.",
            id="sta-ter-petrosyan-control-over-zangezur",
            speaker=("ter-petrosyan", "He specifically mentioned", "In his speech, Ter-Petrosyan celebrated"),
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement="maintaining control over regions like Zangezur would have been impossible without such measures",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            topic="deportations",
            voice="reported_speech",
        )

    with doc.at("III ¶3"):
        doc.statement(
            "The significance of Yerkrpah extends to the present day.",
            id="sta-yerkrpah-significance-today",
            topic="peace_process",
            voice="document_voice",
            notes={"topic": "no topic for armed formations; the section is about peace prospects"},
        )
        doc.statement(
            'The organization, whose name translates to "Defender of the Land," remains active with approximately'
            " 8,000 volunteers serving at Armenia's borders.",
            id="sta-yerkrpah-active-at-borders",
            statement="remains active with approximately 8,000 volunteers serving at Armenia's borders",
            topic="peace_process",
            voice="document_voice",
            notes={"topic": "no topic for armed formations; the section is about peace prospects"},
        )
        attacks = (
            "As recently as February 2024, its members were involved in attacks on Azerbaijani positions at the"
            " interstate border, demonstrating the group's continued military role in the region."
        )
        doc.exchange(
            attacks,
            id="exc-yerkrpah-attacks-2024-02",
            actor=("yerkrpah", "its members were involved", "The significance of Yerkrpah"),
            recipient=("azerbaijan", "attacks on Azerbaijani positions", "the Armenia-Azerbaijan peace negotiations"),
            event_type="ASSAULT",
            summary="Members of Yerkrpah are said to have been involved in attacks on Azerbaijani positions at the"
            " interstate border.",
            occasion="border-attacks-2024-02",
            date=("2024-02", "February 2024"),
            topic="bilateral_relations",
            notes={"event_mode": "the words do not say by what means"},
        )
        doc.statement(
            attacks,
            id="sta-yerkrpah-involved-in-attacks",
            statement="its members were involved in attacks on Azerbaijani positions at the interstate border",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            attacks,
            id="sta-yerkrpah-continued-military-role",
            statement="demonstrating the group's continued military role in the region",
            topic="peace_process",
            voice="document_voice",
            notes={"topic": "no topic for armed formations; the section is about peace prospects"},
        )

    with doc.at("III ¶4"):
        doc.statement(
            "The leaked footage also captured Vazgen Sargsyan, then head of Yerkrpah and Armenia's Defense Minister,"
            " warning against the public release of Ter-Petrosyan's remarks due to potential damage to Armenia's"
            " interests.",
            id="sta-sargsyan-warns-against-release",
            speaker="vazgen-sargsyan",
            statement="warning against the public release of Ter-Petrosyan's remarks due to potential damage to"
            " Armenia's interests",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            topic="media",
            voice="reported_speech",
        )
        doc.statement(
            "The emergence of this video after 32 years has profound implications for understanding both past"
            " negotiations and current peace prospects.",
            id="sta-video-profound-implications",
            topic="peace_process",
            voice="document_voice",
        )

    with doc.at("III ¶5"):
        doc.statement(
            "These revelations cast doubt on the sincerity of past peace negotiations.",
            id="sta-doubt-on-past-negotiations",
            topic="peace_process",
            voice="document_voice",
        )
        remarks = (
            'Ter-Petrosyan\'s private remarks about ethnic cleansing having benefits "for the next 600 years" stand in'
            " stark contrast to his public persona as a politician seeking peaceful resolution."
        )
        doc.statement(
            remarks,
            id="sta-ter-petrosyan-next-600-years",
            speaker="ter-petrosyan",
            statement="for the next 600 years",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            topic="deportations",
            voice="direct_quote",
            notes={
                "occasion_id": "called private here; the section tells of no other remarks than those at the congress"
            },
        )
        doc.statement(
            remarks,
            id="sta-private-remarks-contrast-with-persona",
            statement="stand in stark contrast to his public persona as a politician seeking peaceful resolution",
            restates="sta-remarks-contrast-with-public-image",
            topic="peace_process",
            voice="document_voice",
        )
        doc.statement(
            "This dichotomy raises questions about the genuine intentions behind Armenia's diplomatic overtures during"
            " that period.",
            id="sta-questions-about-overtures",
            topic="peace_process",
            voice="document_voice",
        )

    with doc.at("III ¶6"):
        doc.statement(
            "The current peace process faces similar challenges of credibility.",
            id="sta-peace-process-credibility",
            topic="peace_process",
            voice="document_voice",
        )
        offer = (
            "Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani"
            " citizenship and laws,"
        )
        doc.exchange(
            offer,
            id="exc-azerbaijan-offers-return-karabakh",
            actor="azerbaijan",
            recipient="karabakh-armenians",
            event_type="AGREE",
            summary="Azerbaijan is said to offer Armenians who left Karabakh in 2023 a return under Azerbaijani"
            " citizenship and laws.",
            outcome="open",
            topic="right_of_return",
        )
        doc.statement(
            offer,
            id="sta-azerbaijan-offer-of-return-karabakh",
            speaker="azerbaijan",
            addressee="karabakh-armenians",
            statement="an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani citizenship and"
            " laws",
            exchange="exc-azerbaijan-offers-return-karabakh",
            topic="right_of_return",
            voice="reported_speech",
        )
        doc.deportation(
            "Armenians who left Karabakh in 2023",
            id="dep-armenians-left-karabakh-2023",
            event="karabakh-departure-2023",
            movement="departure",
            movement_text="left",
            population="Armenians",
            origin="Karabakh",
            date=("2023", "left Karabakh in 2023"),
        )
        doc.deportation(
            offer,
            id="dep-return-to-karabakh-offered",
            event="karabakh-armenians-return",
            movement="return",
            movement_text="an offer for Armenians who left Karabakh in 2023 to return",
            population="Armenians who left Karabakh in 2023",
            notes={"destination": "not named"},
        )
        doc.statement(
            "While Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under"
            " Azerbaijani citizenship and laws, Armenia has not reciprocated with similar opportunities for"
            " Azerbaijanis forcibly expelled from modern-day Armenia.",
            id="sta-armenia-has-not-reciprocated",
            statement="Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly expelled from"
            " modern-day Armenia",
            topic="right_of_return",
            voice="document_voice",
        )
        doc.deportation(
            "Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly expelled from"
            " modern-day Armenia.",
            id="dep-expelled-from-modern-day-armenia",
            event="azerbaijanis-from-modern-day-armenia",
            movement="expulsion",
            movement_text="forcibly expelled",
            population="Azerbaijanis",
            origin="modern-day Armenia",
            notes={
                "alleged_perpetrator_id": "the words do not say who expelled them",
            },
        )
        doc.deportation(
            "Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani"
            " citizenship and laws, Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly"
            " expelled from modern-day Armenia.",
            id="dep-return-of-azerbaijanis-not-offered",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="similar opportunities",
            population="Azerbaijanis forcibly expelled from modern-day Armenia",
            notes={"movement": "similar to the offered return of which the sentence speaks; told as not offered"},
        )
        silent = (
            "Despite repeated calls for dialogue from representatives of displaced Azerbaijanis, the Armenian"
            " government, including current Prime Minister Nikol Pashinyan, has remained silent on this issue."
        )
        doc.exchange(
            silent,
            id="exc-displaced-representatives-call-for-dialogue",
            actor="displaced-azerbaijanis-representatives",
            recipient="armenia",
            event_type="REQUEST",
            event_mode="meet",
            summary="Representatives of displaced Azerbaijanis are said to have called for dialogue repeatedly; the"
            " government of Armenia is said to have remained silent.",
            outcome="open",
            topic="right_of_return",
            notes={"outcome": "silence is told, not a refusal"},
        )
        doc.statement(
            silent,
            id="sta-displaced-representatives-call-for-dialogue",
            speaker="displaced-azerbaijanis-representatives",
            addressee="armenia",
            statement="repeated calls for dialogue from representatives of displaced Azerbaijanis",
            exchange="exc-displaced-representatives-call-for-dialogue",
            topic="right_of_return",
            voice="reported_speech",
        )
        doc.deportation(
            "Despite repeated calls for dialogue from representatives of displaced Azerbaijanis,",
            id="dep-displaced-azerbaijanis",
            event="azerbaijanis-from-modern-day-armenia",
            movement="displacement",
            movement_text="displaced",
            population="Azerbaijanis",
            restates="dep-expelled-from-modern-day-armenia",
            notes={"restates": "“this issue” in the sentence: those said to be expelled from Armenia"},
        )
        doc.statement(
            silent,
            id="sta-armenian-government-silent",
            statement="the Armenian government, including current Prime Minister Nikol Pashinyan, has remained silent"
            " on this issue",
            topic="right_of_return",
            voice="document_voice",
        )

    with doc.at("III ¶7"):
        doc.statement(
            "Adding to these concerns, revanchist voices within Armenia and its diaspora continue to promote"
            " expansionist ideologies.",
            id="sta-voices-promote-expansion",
            statement="revanchist voices within Armenia and its diaspora continue to promote expansionist ideologies",
            topic="territorial_claims",
            voice="document_voice",
        )
        ambitions = (
            'On December 30, 2024, Ara Puluzian, heading the Dashnaktsutyun Central Committee of "Artsakh," articulated'
            ' ambitions extending beyond Karabakh to include parts of Georgia (referred to as "Javakhk") and eastern'
            ' Türkiye (termed "Western Armenia").'
        )
        doc.exchange(
            ambitions,
            id="exc-puluzian-ambitions-georgia",
            actor="puluzian",
            recipient="georgia",
            event_type="THREATEN",
            event_mode="territory",
            summary="Puluzian is said to articulate ambitions that include parts of Georgia.",
            occasion="puluzian-remarks-2024-12-30",
            date=("2024-12-30", "December 30, 2024"),
            topic="territorial_claims",
            notes={"event_type": "the nearest type for a claim to territory; the words tell of ambitions only"},
        )
        doc.statement(
            ambitions,
            id="sta-puluzian-ambitions-georgia",
            speaker="puluzian",
            statement="articulated ambitions extending beyond Karabakh to include parts of Georgia (referred to as"
            ' "Javakhk")',
            occasion="puluzian-remarks-2024-12-30",
            exchange="exc-puluzian-ambitions-georgia",
            date=("2024-12-30", "December 30, 2024"),
            topic="territorial_claims",
            voice="reported_speech",
        )
        doc.exchange(
            ambitions,
            id="exc-puluzian-ambitions-turkiye",
            actor="puluzian",
            recipient="turkiye",
            event_type="THREATEN",
            event_mode="territory",
            summary="Puluzian is said to articulate ambitions that include the east of Türkiye.",
            occasion="puluzian-remarks-2024-12-30",
            date=("2024-12-30", "December 30, 2024"),
            topic="territorial_claims",
            notes={"event_type": "the nearest type for a claim to territory; the words tell of ambitions only"},
        )
        doc.statement(
            ambitions,
            id="sta-puluzian-ambitions-turkiye",
            speaker="puluzian",
            statement='eastern Türkiye (termed "Western Armenia")',
            occasion="puluzian-remarks-2024-12-30",
            exchange="exc-puluzian-ambitions-turkiye",
            date=("2024-12-30", "December 30, 2024"),
            topic="territorial_claims",
            voice="reported_speech",
        )
        rhetoric = (
            "Such rhetoric, actively supported by organizations like the Armenian National Committee of America (ANCA),"
            " poses significant obstacles to regional stability."
        )
        doc.statement(
            rhetoric,
            id="sta-rhetoric-supported-by-anca",
            statement="actively supported by organizations like the Armenian National Committee of America (ANCA)",
            topic="territorial_claims",
            voice="document_voice",
        )
        doc.statement(
            rhetoric,
            id="sta-rhetoric-obstacle-to-stability",
            statement="poses significant obstacles to regional stability",
            topic="territorial_claims",
            voice="document_voice",
        )

    with doc.at("III ¶8"):
        doc.statement(
            "The recent revelations from 1993 illuminate the deep-rooted challenges in achieving lasting peace between"
            " Armenia and Azerbaijan.",
            id="sta-revelations-illuminate-challenges",
            topic="peace_process",
            voice="document_voice",
        )
        expose = (
            "They expose not only the historical motivations behind the conflict but also the persistent influence of"
            " these narratives on current politics."
        )
        doc.statement(
            expose,
            id="sta-revelations-expose-motivations",
            statement="expose not only the historical motivations behind the conflict",
            topic="peace_process",
            voice="document_voice",
        )
        doc.statement(
            expose,
            id="sta-narratives-persistent-influence",
            statement="the persistent influence of these narratives on current politics",
            topic="peace_process",
            voice="document_voice",
        )
        doc.statement(
            "Moving forward, addressing these historical grievances openly and fostering genuine dialogue between both"
            " nations appears crucial for any meaningful progress in the peace process.",
            id="sta-dialogue-crucial-for-progress",
            topic="peace_process",
            voice="document_voice",
        )

    with doc.at("III ¶9"):
        doc.statement(
            "The path to reconciliation requires confronting uncomfortable historical truths while working toward"
            " mutual understanding.",
            id="sta-reconciliation-requires-confronting",
            topic="peace_process",
            voice="document_voice",
        )
        doc.statement(
            "Without acknowledging past actions and their contemporary implications, the prospects for sustainable"
            " peace in the South Caucasus remain uncertain.",
            id="sta-peace-prospects-uncertain",
            topic="peace_process",
            voice="document_voice",
        )
        doc.statement(
            "The leaked video serves as a reminder that true reconciliation demands more than diplomatic gestures—it"
            " requires honest engagement with historical realities and a genuine commitment to moving beyond past"
            " grievances.",
            id="sta-reconciliation-demands-more",
            topic="peace_process",
            voice="document_voice",
        )


def section_4(doc: Coding) -> None:
    """IV. Azerbaijan rejects France's accusations of interference in Overseas Territories."""
    with doc.at("IV heading"):
        heading = "Azerbaijan rejects France's accusations of interference in Overseas Territories"
        doc.exchange(
            heading,
            id="exc-heading-france-accuses-azerbaijan",
            actor="france",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="allege",
            summary="France is said to accuse Azerbaijan of interference in overseas territories.",
            occasion="barrot-senate-2025-01-29",
            restates="exc-barrot-accuses-azerbaijan",
            date=("2025-01-29", "January 29, 2025"),
            topic="overseas_territories",
        )
        doc.statement(
            heading,
            id="sta-heading-france-accusations",
            speaker="france",
            statement="France's accusations of interference in Overseas Territories",
            occasion="barrot-senate-2025-01-29",
            exchange="exc-heading-france-accuses-azerbaijan",
            restates="sta-barrot-alleges-interference",
            date=("2025-01-29", "January 29, 2025"),
            topic="overseas_territories",
            voice="reported_speech",
        )
        doc.exchange(
            heading,
            id="exc-heading-azerbaijan-rejects",
            actor="azerbaijan",
            recipient="france",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan is said to reject France's accusations of interference in overseas territories.",
            responds_to="exc-heading-france-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            restates="exc-mfa-rejects-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            heading,
            id="sta-heading-azerbaijan-rejects",
            speaker="azerbaijan",
            statement="rejects France's accusations of interference in Overseas Territories",
            occasion="mfa-response-to-barrot",
            exchange="exc-heading-azerbaijan-rejects",
            restates="sta-mfa-rejects-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )

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
            summary="Barrot is said to accuse Azerbaijan of interference in France's overseas territories.",
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
            summary="Azerbaijan's Ministry of Foreign Affairs is said to reject Barrot's accusations of interference.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            rejected,
            id="sta-mfa-rejects-barrot",
            speaker="azerbaijan-mfa",
            statement="has strongly rejected accusations made by French Minister for Europe and Foreign Affairs"
            " Jean-Noël Barrot",
            occasion="mfa-response-to-barrot",
            exchange="exc-mfa-rejects-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
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
            summary="Hajizada says that Barrot's allegations are an attempt to deflect attention from France's"
            " handling of indigenous populations in its overseas territories.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            deflect,
            id="sta-hajizada-attempt-to-deflect",
            speaker="hajizada",
            statement="characterized Barrot's allegations as an attempt to deflect attention from France's handling of"
            " indigenous populations in its overseas territories, particularly in New Caledonia",
            occasion="mfa-response-to-barrot",
            exchange="exc-hajizada-accuses-barrot-of-deflection",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
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
            summary="Hajizada accuses France of a record of regional interference.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="foreign_policy",
        )
        doc.statement(
            record,
            id="sta-hajizada-regional-interference",
            speaker=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            statement="pointed to France's own record of regional interference",
            occasion="mfa-response-to-barrot",
            exchange="exc-hajizada-accuses-france-of-regional-interference",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
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
            summary="Hajizada accuses France of attempts to undermine what is called Azerbaijan's peace-building"
            " efforts.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="peace_process",
        )
        doc.statement(
            record,
            id="sta-hajizada-undermining-peace-building",
            speaker=("hajizada", "The spokesperson pointed", "Ay Khan Hajizada"),
            statement="attempts to undermine Azerbaijan's peace-building efforts",
            occasion="mfa-response-to-barrot",
            exchange="exc-hajizada-accuses-france-of-undermining",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="peace_process",
            voice="reported_speech",
        )

    with doc.at("IV ¶3"):
        doc.statement(
            "The diplomatic exchange has brought attention to the Baku Initiative Group, an NGO that focuses on"
            " exposing colonial policies in overseas territories.",
            id="sta-attention-to-baku-initiative-group",
            statement="The diplomatic exchange has brought attention to the Baku Initiative Group",
            topic="overseas_territories",
            voice="document_voice",
        )
        doc.statement(
            "the Baku Initiative Group, an NGO that focuses on exposing colonial policies in overseas territories.",
            id="sta-baku-initiative-group-focus",
            statement="an NGO that focuses on exposing colonial policies in overseas territories",
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
            summary="Azerbaijan's Ministry of Foreign Affairs is said to defend the activities of the Baku Initiative"
            " Group.",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            defended,
            id="sta-mfa-attempts-to-discredit",
            speaker="azerbaijan-mfa",
            statement="attempts to discredit such organizations only serve to hinder the decolonization process",
            occasion="mfa-response-to-barrot",
            exchange="exc-mfa-defends-baku-initiative-group",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶4"):
        doc.exchange(
            "In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia, where at"
            " least 14 people reportedly died and many others were injured in the previous year due to the use of"
            " force. The spokesperson suggested that France's accusations against Azerbaijan serve as a distraction"
            " from these domestic issues.",
            id="exc-hajizada-criticises-france-new-caledonia",
            actor="hajizada",
            recipient=("france", "France's accusations against Azerbaijan"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada criticises French policies by reference to events in New Caledonia.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            "In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia, where at"
            " least 14 people reportedly died and many others were injured in the previous year due to the use of"
            " force.",
            id="sta-hajizada-new-caledonia-events",
            speaker="hajizada",
            statement="referenced recent events in New Caledonia, where at least 14 people reportedly died and many"
            " others were injured in the previous year due to the use of force",
            occasion="mfa-response-to-barrot",
            exchange="exc-hajizada-criticises-france-new-caledonia",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )
        new_caledonia = (
            "Hajizada referenced recent events in New Caledonia, where at least 14 people reportedly died and many"
            " others were injured in the previous year due to the use of force."
        )
        doc.casualty(
            new_caledonia,
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
            new_caledonia,
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
            notes={"alleged_perpetrator_id": "“due to the use of force” does not say whose"},
        )
        distraction = (
            "The spokesperson suggested that France's accusations against Azerbaijan serve as a distraction from these"
            " domestic issues."
        )
        doc.exchange(
            distraction,
            id="exc-hajizada-accuses-france-of-distraction",
            actor=("hajizada", "The spokesperson suggested", "Hajizada referenced recent events"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada says that France's accusations against Azerbaijan distract from domestic issues.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            restates="exc-hajizada-accuses-barrot-of-deflection",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            distraction,
            id="sta-hajizada-distraction",
            speaker=("hajizada", "The spokesperson suggested", "Hajizada referenced recent events"),
            statement="France's accusations against Azerbaijan serve as a distraction from these domestic issues",
            occasion="mfa-response-to-barrot",
            exchange="exc-hajizada-accuses-france-of-distraction",
            restates="sta-hajizada-attempt-to-deflect",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶5"):
        misuse = (
            "The Ministry's statement also addressed France's alleged misuse of its position in international"
            " organizations,"
        )
        doc.exchange(
            misuse,
            id="exc-mfa-accuses-france-of-misuse-of-position",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs alleges that France misuses its position in"
            " international organizations.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="foreign_policy",
        )
        doc.statement(
            misuse,
            id="sta-mfa-misuse-of-position",
            speaker=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            statement="France's alleged misuse of its position in international organizations",
            occasion="mfa-response-to-barrot",
            exchange="exc-mfa-accuses-france-of-misuse-of-position",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="foreign_policy",
            voice="reported_speech",
        )
        pressure = (
            "The Ministry's statement also addressed France's alleged misuse of its position in international"
            " organizations, accusing Paris of attempting to pressure NGOs that speak out against neo-colonial"
            " policies."
        )
        doc.exchange(
            pressure,
            id="exc-mfa-accuses-france-of-pressure-on-ngos",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            recipient=("france", "accusing Paris"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs accuses France of attempting to pressure NGOs.",
            responds_to="exc-barrot-accuses-azerbaijan",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            pressure,
            id="sta-mfa-pressure-on-ngos",
            speaker=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry"),
            statement="accusing Paris of attempting to pressure NGOs that speak out against neo-colonial policies",
            occasion="mfa-response-to-barrot",
            exchange="exc-mfa-accuses-france-of-pressure-on-ngos",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )
        doc.exchange(
            "accusing Paris of attempting to pressure NGOs that speak out against neo-colonial policies.",
            id="exc-france-alleged-pressure-on-ngos",
            actor=("france", "accusing Paris"),
            recipient="ngos-against-neo-colonial-policies",
            event_type="COERCE",
            summary="France is alleged by Azerbaijan's Ministry of Foreign Affairs to attempt to pressure NGOs.",
            asserted_by=("azerbaijan-mfa", "The Ministry's statement also addressed", "Azerbaijan's Foreign Ministry"),
            voice="reported_speech",
            topic="overseas_territories",
            notes={"event_type": "the words tell of an attempt and do not say by what means"},
        )
        pointless = 'Azerbaijan characterized these efforts as "pointless" and destined to fail.'
        doc.exchange(
            pointless,
            id="exc-azerbaijan-dismisses-pressure-on-ngos",
            actor="azerbaijan",
            recipient=("france", "accusing Paris of attempting"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan criticises the attempts to pressure NGOs that are attributed to France.",
            responds_to="exc-france-alleged-pressure-on-ngos",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            pointless,
            id="sta-azerbaijan-pointless",
            speaker="azerbaijan",
            statement="pointless",
            occasion="mfa-response-to-barrot",
            exchange="exc-azerbaijan-dismisses-pressure-on-ngos",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="direct_quote",
        )
        doc.statement(
            pointless,
            id="sta-azerbaijan-destined-to-fail",
            speaker="azerbaijan",
            statement="destined to fail",
            occasion="mfa-response-to-barrot",
            exchange="exc-azerbaijan-dismisses-pressure-on-ngos",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶6"):
        series = (
            "This latest exchange adds to a series of diplomatic disagreements between Azerbaijan and France,"
            " reflecting deeper tensions in the bilateral relations."
        )
        doc.statement(
            series,
            id="sta-series-of-disagreements-with-france",
            statement="This latest exchange adds to a series of diplomatic disagreements between Azerbaijan and France",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            series,
            id="sta-deeper-tensions-with-france",
            statement="reflecting deeper tensions in the bilateral relations",
            topic="bilateral_relations",
            voice="document_voice",
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
            summary="Macron is said to accuse Azerbaijan of interfering in French overseas territories.",
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
            summary="Azerbaijan is said to reject Macron's allegations of interference.",
            responds_to="exc-macron-accuses-azerbaijan",
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            previously,
            id="sta-azerbaijan-rejects-macron",
            speaker="azerbaijan",
            statement="has strongly rejected allegations made by French President Emmanuel Macron",
            occasion="mfa-response-to-macron",
            exchange="exc-azerbaijan-rejects-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )

    with doc.at("IV ¶7"):
        baseless = (
            'Foreign Ministry Spokesperson Ay Khan Hajizada characterized Macron\'s statements as "baseless" and'
            ' "provocative," saying they distort reality and are unacceptable.'
        )
        doc.exchange(
            baseless,
            id="exc-hajizada-rejects-macron",
            actor="hajizada",
            recipient="macron",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary='Hajizada rejects Macron\'s statements as "baseless" and unacceptable.',
            responds_to="exc-macron-accuses-azerbaijan",
            occasion="mfa-response-to-macron",
            restates="exc-azerbaijan-rejects-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            baseless,
            id="sta-hajizada-baseless",
            speaker="hajizada",
            statement="baseless",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-rejects-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="direct_quote",
        )
        doc.statement(
            baseless,
            id="sta-hajizada-unacceptable",
            speaker="hajizada",
            statement="are unacceptable",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-rejects-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )
        doc.exchange(
            baseless,
            id="exc-hajizada-accuses-macron-of-distortion",
            actor="hajizada",
            recipient="macron",
            event_type="ACCUSE",
            event_mode="allege",
            summary='Hajizada says that Macron\'s statements are "provocative" and distort reality.',
            responds_to="exc-macron-accuses-azerbaijan",
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
        )
        doc.statement(
            baseless,
            id="sta-hajizada-provocative",
            speaker="hajizada",
            statement="provocative",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-accuses-macron-of-distortion",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="direct_quote",
        )
        doc.statement(
            baseless,
            id="sta-hajizada-distort-reality",
            speaker="hajizada",
            statement="they distort reality",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-accuses-macron-of-distortion",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="overseas_territories",
            voice="reported_speech",
        )
        interventions = (
            'The response came after Macron claimed Azerbaijan had made "unacceptable interventions" in French overseas'
            " territories, particularly in New Caledonia."
        )
        doc.exchange(
            interventions,
            id="exc-macron-accuses-unacceptable-interventions",
            actor="macron",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="allege",
            summary='Macron is said to claim that Azerbaijan made "unacceptable interventions" in French overseas'
            " territories.",
            occasion="macron-ambassadors-conference-2025-01-06",
            restates="exc-macron-accuses-azerbaijan",
            date=("2025-01-06", "January 6, 2025"),
            topic="overseas_territories",
        )
        doc.statement(
            interventions,
            id="sta-macron-unacceptable-interventions",
            speaker="macron",
            statement="unacceptable interventions",
            occasion="macron-ambassadors-conference-2025-01-06",
            exchange="exc-macron-accuses-unacceptable-interventions",
            restates="sta-macron-alleges-interference",
            date=("2025-01-06", "January 6, 2025"),
            topic="overseas_territories",
            voice="direct_quote",
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
            summary="Hajizada criticises what he is said to describe as France's selective approach to international"
            " law.",
            responds_to="exc-macron-accuses-azerbaijan",
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
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
            statement="what he described as France's selective approach to international law",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-accuses-france-of-selective-approach",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="foreign_policy",
            voice="reported_speech",
        )
        never_condemned = (
            "He noted that France had never condemned Armenia's actions against Azerbaijan, including ethnic cleansing"
            " policy, mass killings, and crimes against humanity."
        )
        doc.exchange(
            never_condemned,
            id="exc-hajizada-criticises-france-never-condemned",
            actor=("hajizada", "He noted", "Hajizada highlighted what he described"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada says that France never condemned actions against Azerbaijan that he attributes to"
            " Armenia.",
            responds_to="exc-macron-accuses-azerbaijan",
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-france-never-condemned",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="France had never condemned Armenia's actions against Azerbaijan",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-criticises-france-never-condemned",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
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
            summary='Hajizada accuses Armenia of an "ethnic cleansing policy".',
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-armenia-policy",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="Armenia's actions against Azerbaijan, including ethnic cleansing policy",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-accuses-armenia-of-policy",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
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
            summary='Hajizada accuses Armenia of "mass killings".',
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-armenia-killings",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="mass killings",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-accuses-armenia-of-killings",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
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
            summary='Hajizada accuses Armenia of "crimes against humanity".',
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="justice",
        )
        doc.statement(
            never_condemned,
            id="sta-hajizada-armenia-crimes",
            speaker=("hajizada", "He noted", "Hajizada highlighted what he described"),
            statement="crimes against humanity",
            occasion="mfa-response-to-macron",
            exchange="exc-hajizada-accuses-armenia-of-crimes",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            topic="justice",
            voice="reported_speech",
        )

    # Here Hajizada may still be speaking, or the bulletin; the words do not tell. No day is told either.
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
        )
        doc.statement(
            military_actions,
            id="sta-unclear-aim-of-actions",
            statement="aimed at ending Armenian occupation",
            topic="sovereignty",
            voice="unclear",
        )
        doc.statement(
            military_actions,
            id="sta-unclear-actions-and-international-law",
            statement="in accordance with international law",
            topic="sovereignty",
            voice="unclear",
        )
        doc.statement(
            "France's current stance is undermining regional stability.",
            id="sta-unclear-france-undermines-stability",
            topic="foreign_policy",
            voice="unclear",
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
            event_mode="disapprove",
            summary="France is said to question Azerbaijan's sovereignty; who says so cannot be told.",
            voice="unclear",
            topic="sovereignty",
        )
        doc.statement(
            french_statements,
            id="sta-unclear-france-questions-sovereignty",
            statement="French statements continue to question Azerbaijan's sovereignty",
            topic="sovereignty",
            voice="unclear",
        )
        doc.statement(
            french_statements,
            id="sta-unclear-france-encourages-through-militarization",
            statement="encourage Armenian revanchism through extensive militarization",
            topic="foreign_policy",
            voice="unclear",
        )
        doc.statement(
            "France's failure in its overseas territories reflect its insidious neo-colonial policy.",
            id="sta-unclear-failure-in-overseas-territories",
            topic="overseas_territories",
            voice="unclear",
        )
        instead = (
            'Instead of accusing Azerbaijan\'s over imaginary "interference" and blaming Baku for its own incompetence,'
            " France should focus on addressing the concerns of indigenous populations in its overseas territories"
        )
        doc.exchange(
            instead,
            id="exc-unclear-france-accuses-azerbaijan",
            actor="france",
            recipient=("azerbaijan", "accusing Azerbaijan's over"),
            event_type="ACCUSE",
            event_mode="allege",
            summary='France is said to accuse Azerbaijan of "interference"; who says so cannot be told.',
            restates="exc-macron-accuses-azerbaijan",
            voice="unclear",
            topic="overseas_territories",
            notes={
                "restates": "the passage follows the answer to Macron; the accusation by Barrot may be meant as well"
            },
        )
        doc.statement(
            instead,
            id="sta-unclear-imaginary-interference",
            statement='accusing Azerbaijan\'s over imaginary "interference"',
            topic="overseas_territories",
            voice="unclear",
        )
        doc.exchange(
            instead,
            id="exc-unclear-france-blames-azerbaijan",
            actor="france",
            recipient=("azerbaijan", "blaming Baku"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="France is said to blame Azerbaijan; who says so cannot be told.",
            voice="unclear",
            topic="overseas_territories",
        )
        doc.statement(
            instead,
            id="sta-unclear-blaming-baku",
            statement="blaming Baku for its own incompetence",
            topic="overseas_territories",
            voice="unclear",
        )
        france_should = (
            "France should focus on addressing the concerns of indigenous populations in its overseas territories and"
            " reconsider its approach to international relations in the region."
        )
        doc.statement(
            france_should,
            id="sta-unclear-france-should-address-concerns",
            addressee="france",
            statement="France should focus on addressing the concerns of indigenous populations in its overseas"
            " territories",
            topic="overseas_territories",
            voice="unclear",
        )
        doc.statement(
            france_should,
            id="sta-unclear-france-should-reconsider-approach",
            addressee="france",
            statement="reconsider its approach to international relations in the region",
            topic="foreign_policy",
            voice="unclear",
        )
