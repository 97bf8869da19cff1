"""Section III, “Historical recording challenges Armenia's commitment to peace”, in reading order."""

from typing import Any

from scripts.coding.entries import Coding

#: What the footage is said to have captured.
CONGRESS: dict[str, Any] = {
    "occasion": "yerkrpah-congress-1993",
    "date": ("1993", "A recently surfaced video from 1993"),
}


def extract(doc: Coding) -> None:
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
            restates="sta-recording-challenges-commitment",
            topic="peace_process",
            voice="document_voice",
        )
        # Of Ter-Petrosyan's remarks only the subject is named here; what he is said to have said is told in III ¶2.
        doc.set_aside("the first congress", kind="number", reason="part_of_name")
        doc.statement(
            "Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply with his"
            " public image as a peace advocate.",
            id="sta-remarks-contrast-with-public-image",
            topic="peace_process",
            voice="document_voice",
        )

    with doc.at("III ¶2"):
        doc.statement(
            "Yerkrpah, a volunteer organization established during the First Karabakh War that evolved into an"
            " informal branch of the Armenian Armed Forces.",
            id="sta-yerkrpah-informal-branch",
            topic="peace_process",
            voice="document_voice",
            notes={"topic": "no topic for armed formations; the section is about peace prospects"},
        )
        doc.set_aside("First Karabakh War", kind="number", reason="part_of_name")
        celebrated = (
            'In his speech, Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through'
            " the complete removal of other ethnicities from certain territories."
        )
        doc.statement(
            celebrated,
            id="sta-ter-petrosyan-600-year-old-problem",
            speaker="ter-petrosyan",
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement='Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through the'
            " complete removal of other ethnicities from certain territories",
            **CONGRESS,
            topic="deportations",
            voice="reported_speech",
            notes={"voice": "only “600-year-old problem” stands in quotation marks; “removal” is the bulletin's word"},
        )
        doc.figure(
            celebrated,
            id="fig-600-year-old-problem",
            measure="problem",
            unit="years",
            count=600,
            qualifier="exact",
            count_text="600-year-old",
            count_scope="period",
            asserted_by="ter-petrosyan",
            voice="direct_quote",
            notes={"date_edtf": "the speech is of 1993; when the 600 years are said to have ended is not told"},
        )
        doc.deportation(
            celebrated,
            id="dep-removal-of-other-ethnicities",
            event="removal-ter-petrosyan-1993-speech",
            movement="expulsion",
            movement_text="complete removal",
            population="other ethnicities",
            origin="certain territories",
            asserted_by="ter-petrosyan",
            voice="reported_speech",
            notes={"date_edtf": "the speech is of 1993; when the removal is said to have happened is not told"},
        )
        doc.statement(
            'Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through the complete'
            " removal of other ethnicities from certain territories. He specifically mentioned that maintaining control"
            " over regions like Zangezur would have been impossible without such measures.",
            id="sta-ter-petrosyan-control-over-zangezur",
            speaker=("ter-petrosyan", "He specifically mentioned", "Ter-Petrosyan celebrated"),
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement="He specifically mentioned that maintaining control over regions like Zangezur would have been"
            " impossible without such measures",
            **CONGRESS,
            topic="deportations",
            voice="reported_speech",
        )

    with doc.at("III ¶3"):
        doc.statement(
            'The organization, whose name translates to "Defender of the Land," remains active with approximately'
            " 8,000 volunteers serving at Armenia's borders.",
            id="sta-yerkrpah-active-at-borders",
            topic="peace_process",
            voice="document_voice",
            notes={"topic": "no topic for armed formations; the section is about peace prospects"},
        )
        doc.figure(
            'The organization, whose name translates to "Defender of the Land," remains active with approximately'
            " 8,000 volunteers serving at Armenia's borders.",
            id="fig-yerkrpah-volunteers",
            measure="volunteers serving at Armenia's borders",
            unit="people",
            count=8_000,
            qualifier="approximately",
            count_text="approximately 8,000",
            count_scope="unspecified",
            notes={"date_edtf": "told in the present tense; no day or year is given"},
        )
        attacks = (
            "As recently as February 2024, its members were involved in attacks on Azerbaijani positions at the"
            " interstate border, demonstrating the group's continued military role in the region."
        )
        doc.exchange(
            attacks,
            id="exc-yerkrpah-attacks-2024-02",
            actor=("yerkrpah", "its members were involved", "The significance of Yerkrpah"),
            recipient=("azerbaijan", "attacks on Azerbaijani positions", "peace between Armenia and Azerbaijan"),
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
            statement="As recently as February 2024, its members were involved in attacks on Azerbaijani positions at"
            " the interstate border",
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
            statement="Vazgen Sargsyan, then head of Yerkrpah and Armenia's Defense Minister, warning against the"
            " public release of Ter-Petrosyan's remarks due to potential damage to Armenia's interests",
            **CONGRESS,
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
        doc.figure(
            "The emergence of this video after 32 years has profound implications for understanding both past"
            " negotiations and current peace prospects.",
            id="fig-years-until-video-emerged",
            event="yerkrpah-congress-1993",
            measure="The emergence of this video",
            unit="years",
            count=32,
            qualifier="exact",
            count_text="32 years",
            count_scope="period",
            notes={"event_id": "the years are counted from the recording; when the video emerged is not dated"},
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
            statement='remarks about ethnic cleansing having benefits "for the next 600 years"',
            **CONGRESS,
            topic="deportations",
            voice="reported_speech",
            notes={
                "voice": "only “for the next 600 years” stands in quotation marks, and it asserts nothing alone",
                "occasion_id": "called private here; the section tells of no other remarks than those at the congress",
            },
        )
        doc.figure(
            remarks,
            id="fig-next-600-years",
            measure="benefits",
            unit="years",
            count=600,
            qualifier="exact",
            count_text="the next 600 years",
            count_scope="period",
            asserted_by="ter-petrosyan",
            voice="direct_quote",
            notes={"date_edtf": "from when on is not told; the remarks are of 1993"},
        )
        doc.statement(
            remarks,
            id="sta-private-remarks-contrast-with-persona",
            restates="sta-remarks-contrast-with-public-image",
            topic="peace_process",
            voice="document_voice",
        )
        doc.statement(
            "This dichotomy raises questions about the genuine intentions behind Armenia's diplomatic overtures during"
            " that period.",
            id="sta-questions-about-overtures",
            restates="sta-doubt-on-past-negotiations",
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
            summary="Azerbaijan is said to have offered Armenians who left Karabakh in 2023 a return under Azerbaijani"
            " citizenship and laws.",
            outcome="open",
            topic="right_of_return",
        )
        doc.statement(
            offer,
            id="sta-azerbaijan-offer-of-return-karabakh",
            speaker="azerbaijan",
            addressee="karabakh-armenians",
            statement="Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under"
            " Azerbaijani citizenship and laws",
            exchange="exc-azerbaijan-offers-return-karabakh",
            topic="right_of_return",
            voice="reported_speech",
        )
        doc.deportation(
            offer,
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
            movement_text="to return",
            population="Armenians who left Karabakh in 2023",
            notes={"destination": "Karabakh is named as the place that was left; where to return is not told in words"},
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
            summary="Representatives of “displaced Azerbaijanis” are said to have called repeatedly for dialogue, on"
            " which the Armenian government is said to have remained silent.",
            outcome="open",
            topic="right_of_return",
            notes={
                "outcome": "silence is told, not a refusal",
                "recipient_id": "the one said to have remained silent; the words name no addressee of the calls",
            },
        )
        doc.statement(
            silent,
            id="sta-displaced-representatives-call-for-dialogue",
            speaker="displaced-azerbaijanis-representatives",
            statement="repeated calls for dialogue from representatives of displaced Azerbaijanis",
            exchange="exc-displaced-representatives-call-for-dialogue",
            topic="right_of_return",
            voice="reported_speech",
        )
        doc.figure(
            silent,
            id="fig-calls-for-dialogue",
            measure="calls for dialogue",
            unit="occasions",
            qualifier="vague",
            count_text="repeated",
            count_scope="unspecified",
        )
        doc.deportation(
            silent,
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
        doc.statement(
            ambitions,
            id="sta-puluzian-ambitions",
            speaker="puluzian",
            statement="articulated ambitions extending beyond Karabakh to include parts of Georgia (referred to as"
            ' "Javakhk") and eastern Türkiye (termed "Western Armenia")',
            occasion="puluzian-remarks-2024-12-30",
            date=("2024-12-30", "December 30, 2024"),
            topic="territorial_claims",
            voice="reported_speech",
        )
        doc.set_aside('"Artsakh,"', kind="quotation", reason="term_in_marks")
        rhetoric = (
            "Such rhetoric, actively supported by organizations like the Armenian National Committee of America (ANCA),"
            " poses significant obstacles to regional stability."
        )
        doc.statement(
            rhetoric,
            id="sta-rhetoric-supported-by-anca",
            statement="Such rhetoric, actively supported by organizations like the Armenian National Committee of"
            " America (ANCA)",
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
        doc.statement(
            "They expose not only the historical motivations behind the conflict but also the persistent influence of"
            " these narratives on current politics.",
            id="sta-revelations-expose-motivations",
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
            restates="sta-reconciliation-requires-confronting",
            topic="peace_process",
            voice="document_voice",
        )
