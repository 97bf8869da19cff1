"""Section III, “Historical recording challenges Armenia's commitment to peace”, in reading order.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from typing import Any

from scripts.coding.entries import Coding

#: What the footage is said to have captured.
CONGRESS: dict[str, Any] = {
    "occasion": "yerkrpah-congress-1993",
    "date": ("1993", "A recently surfaced video from 1993"),
}


def extract(doc: Coding) -> None:
    with doc.at("III heading"):
        quote = doc.quote("Historical recording challenges Armenia's commitment to peace")
        quote.statement("sta-air-center-recording-challenges-commitment", topic="peace_process", voice="document_voice")

    with doc.at("III ¶1", voice="document_voice", topic="peace_process"):
        quote = doc.quote("A recently surfaced video from 1993 has raised serious questions about historical intentions and current peace prospects in the Armenia-Azerbaijan peace negotiations.")
        quote.statement("sta-air-center-video-raises-questions", event="armenia-azerbaijan-negotiations")

        # Of Ter-Petrosyan's remarks only the subject is named here; what he is said to have said is told in III ¶2.
        doc.set_aside("the first congress", kind="number", reason="part_of_name")

        doc.overrule("about ethnic cleansing that contrast", reason="names what the remarks are about; whom it is said of stands in ¶2")
        quote = doc.quote("The footage, recorded at the first congress of the \"Yerkrpah\" Volunteer Union, captures Armenia's first president Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply with his public image as a peace advocate.")
        quote.statement("sta-air-center-remarks-contrast-with-public-image",
            says="Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply with his public image as a peace advocate",
            event="yerkrpah-congress-1993")

    with doc.at("III ¶2", voice="reported_speech", topic="population_movements"):
        quote = doc.quote("Yerkrpah, a volunteer organization established during the First Karabakh War that evolved into an informal branch of the Armenian Armed Forces.")
        quote.statement("sta-air-center-yerkrpah-and-armed-forces",
            topic="security", voice="document_voice")

        doc.set_aside("First Karabakh War", kind="number", reason="part_of_name")

        quote = doc.quote('In his speech, Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through the complete removal of other ethnicities from certain territories.', by="ter-petrosyan")
        quote.statement("sta-ter-petrosyan-600-year-old-problem",
            says='Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through the complete removal of other ethnicities from certain territories',
            addressee=("yerkrpah", "addressing members of Yerkrpah"), event="movement-in-ter-petrosyan-speech",
            **CONGRESS,
            notes={"voice": "only “600-year-old problem” stands in quotation marks; “removal” is the bulletin's word"})
        quote.figure("fig-600-year-old-problem",
            measure="problem", unit="years", count=600, count_text="600-year-old", count_scope="period",
            notes={"event": "the age of what is called a problem, and not a figure of the movement", "date": "the speech is of 1993; when the 600 years are said to have ended is not told"})
        quote.deportation("dep-removal-of-other-ethnicities",
            movement=("expulsion", "complete removal"), event="movement-in-ter-petrosyan-speech",
            population="other ethnicities", origin="certain territories",
            notes={"date": "the speech is of 1993; when the removal is said to have happened is not told"})

        quote = doc.quote('Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem" through the complete removal of other ethnicities from certain territories. He specifically mentioned that maintaining control over regions like Zangezur would have been impossible without such measures.')
        quote.statement("sta-ter-petrosyan-control-over-zangezur",
            by=("ter-petrosyan", "He specifically mentioned", "Ter-Petrosyan celebrated"),
            says="He specifically mentioned that maintaining control over regions like Zangezur would have been impossible without such measures",
            addressee=("yerkrpah", "addressing members of Yerkrpah"), event="movement-in-ter-petrosyan-speech",
            **CONGRESS,
            notes={"event": "“such measures” are the “complete removal” of the sentence before"})

    with doc.at("III ¶3", voice="document_voice", topic="security"):
        quote = doc.quote("The organization, whose name translates to \"Defender of the Land,\" remains active with approximately 8,000 volunteers serving at Armenia's borders.")
        quote.statement("sta-air-center-yerkrpah-active-at-borders")
        quote.figure("fig-yerkrpah-volunteers",
            measure="volunteers serving at Armenia's borders", unit="people", count=8_000, qualifier="approximately",
            count_text="approximately 8,000", count_scope="unspecified",
            notes={"date": "told in the present tense; no day or year is given"})

        quote = doc.quote("As recently as February 2024, its members were involved in attacks on Azerbaijani positions at the interstate border, demonstrating the group's continued military role in the region.")
        quote.exchange("exc-yerkrpah-border-2024-02",
            actor=("yerkrpah", "its members were involved", "The significance of Yerkrpah"),
            recipient=("azerbaijan", "attacks on Azerbaijani positions", "and Azerbaijan"),
            event_type="ASSAULT",
            summary="Members of Yerkrpah are said to have been involved in “attacks on Azerbaijani positions” at the interstate border.",
            event="interstate-border-2024-02", date=("2024-02", "February 2024"),
            notes={"event_mode": "the words do not say by what means"})
        quote.statement("sta-air-center-yerkrpah-border-2024-02",
            says="As recently as February 2024, its members were involved in attacks on Azerbaijani positions at the interstate border",
            event="interstate-border-2024-02")
        quote.statement("sta-air-center-yerkrpah-continued-military-role",
            says="demonstrating the group's continued military role in the region",
            notes={"event": "about the role of the group, of which the attacks are told as proof"})

    with doc.at("III ¶4"):
        quote = doc.quote("The leaked footage also captured Vazgen Sargsyan, then head of Yerkrpah and Armenia's Defense Minister, warning against the public release of Ter-Petrosyan's remarks due to potential damage to Armenia's interests.")
        quote.statement("sta-sargsyan-warns-against-release", by="vazgen-sargsyan",
            says="Vazgen Sargsyan, then head of Yerkrpah and Armenia's Defense Minister, warning against the public release of Ter-Petrosyan's remarks due to potential damage to Armenia's interests",
            topic="media", voice="reported_speech", **CONGRESS)

        quote = doc.quote("The emergence of this video after 32 years has profound implications for understanding both past negotiations and current peace prospects.")
        quote.statement("sta-air-center-video-profound-implications", topic="peace_process", voice="document_voice",
            notes={"event": "about what follows from the video, and not about the congress that it shows"})
        quote.figure("fig-years-until-video-emerged",
            event="yerkrpah-congress-1993", measure="emergence of this video", unit="years", count=32,
            count_text="32", count_scope="period",
            notes={"event": "the years are counted from the recording; when the video emerged is not dated"})

    with doc.at("III ¶5", voice="document_voice", topic="peace_process"):
        quote = doc.quote("These revelations cast doubt on the sincerity of past peace negotiations.")
        quote.statement("sta-air-center-doubt-on-past-negotiations", event="armenia-azerbaijan-negotiations-past")

        doc.overrule("remarks about ethnic cleansing having benefits", reason="names what the remarks are about; whom it is said of stands in ¶2")
        quote = doc.quote("Ter-Petrosyan's private remarks about ethnic cleansing having benefits \"for the next 600 years\" stand in stark contrast to his public persona as a politician seeking peaceful resolution.")
        quote.statement("sta-ter-petrosyan-next-600-years", by="ter-petrosyan",
            says='remarks about ethnic cleansing having benefits "for the next 600 years"',
            topic="population_movements", voice="reported_speech", event="movement-in-ter-petrosyan-speech", **CONGRESS,
            notes={"voice": "only “for the next 600 years” stands in quotation marks, and it asserts nothing alone", "event": "“ethnic cleansing” is taken to be the “complete removal” of ¶2; it only names here, so there is no row of a movement", "occasion": "called private here; the section tells of no other remarks than those at the congress"})
        quote.figure("fig-next-600-years", by="ter-petrosyan",
            measure="ethnic cleansing having benefits", unit="years", count=600, count_text="600",
            count_scope="period", voice="reported_speech",
            notes={"measure": "“ethnic cleansing” is the bulletin's term: it stands outside the quotation marks", "date": "from when on is not told; the remarks are of 1993"})
        quote.statement("sta-air-center-private-remarks-contrast-with-persona", event="yerkrpah-congress-1993",
            restates="sta-air-center-remarks-contrast-with-public-image",
            notes={"event": "the section tells of no other remarks than those at the congress",
                "restates": "The same contrast: of remarks with a “public image” there, with a “public persona” here."})

        quote = doc.quote("This dichotomy raises questions about the genuine intentions behind Armenia's diplomatic overtures during that period.")
        quote.statement("sta-air-center-questions-about-overtures", restates="sta-air-center-doubt-on-past-negotiations",
            notes={"restates": "The next sentence: “cast doubt on the sincerity” in other words."})

    with doc.at("III ¶6", voice="document_voice", topic="return"):
        quote = doc.quote("The current peace process faces similar challenges of credibility.")
        quote.statement("sta-air-center-peace-process-credibility",
            topic="peace_process", event="armenia-azerbaijan-negotiations")

        quote = doc.quote("Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani citizenship and laws,", event="karabakh-armenians-return")
        quote.exchange("exc-azerbaijan-offers-return-karabakh",
            actor="azerbaijan", recipient="karabakh-armenians", event_type="AGREE",
            summary="Azerbaijan is said to have made an offer for “Armenians who left Karabakh in 2023 to return under Azerbaijani citizenship and laws”.",
            outcome="open")
        quote.statement("sta-azerbaijan-offer-of-return-karabakh", by="azerbaijan",
            says="Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani citizenship and laws",
            addressee="karabakh-armenians", exchange="exc-azerbaijan-offers-return-karabakh", voice="reported_speech")
        quote.deportation("dep-air-center-armenians-departure-2023",
            movement=("departure", "left"), event="armenians-moved-2023", population="Armenians", origin="Karabakh",
            date=("2023", "left Karabakh in 2023"))
        quote.deportation("dep-azerbaijan-armenians-return", by="azerbaijan", voice="reported_speech",
            movement=("return", "to return"), population="Armenians",
            notes={"population": "those of them “who left Karabakh in 2023”", "destination": "Karabakh is named as the place that was left; where to return is not told in words"})

        quote = doc.quote("While Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani citizenship and laws, Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly expelled from modern-day Armenia.")
        quote.statement("sta-air-center-armenia-has-not-reciprocated",
            says="Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly expelled from modern-day Armenia",
            event="azerbaijanis-return-to-armenia")

        quote = doc.quote("Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly expelled from modern-day Armenia.")
        quote.deportation("dep-air-center-azerbaijanis-expulsion",
            movement=("expulsion", "forcibly expelled"), event="azerbaijanis-moved-undated",
            population="Azerbaijanis", origin="modern-day Armenia",
            notes={"alleged_perpetrator": "the words do not say who expelled them"})

        quote = doc.quote("Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani citizenship and laws, Armenia has not reciprocated with similar opportunities for Azerbaijanis forcibly expelled from modern-day Armenia.")
        quote.deportation("dep-air-center-azerbaijanis-return",
            movement=("return", "similar opportunities"), event="azerbaijanis-return-to-armenia",
            population="Azerbaijanis",
            notes={"population": "those of them called “forcibly expelled from modern-day Armenia”", "movement": "similar to the offered return of which the sentence speaks; told as not offered"})

        quote = doc.quote("Despite repeated calls for dialogue from representatives of displaced Azerbaijanis, the Armenian government, including current Prime Minister Nikol Pashinyan, has remained silent on this issue.")
        quote.exchange("exc-representatives-call-for-dialogue",
            actor="azerbaijanis-called-displaced-representatives", recipient="armenia", event_type="REQUEST",
            event_mode="meet",
            summary="Representatives of “displaced Azerbaijanis” are said to have called repeatedly on the Armenian government for dialogue.",
            outcome="open",
            notes={"outcome": "silence is told, not a refusal", "recipient": "the one said to have remained silent; the words name no addressee of the calls"})
        quote.statement("sta-representatives-call-for-dialogue", by="azerbaijanis-called-displaced-representatives",
            says="repeated calls for dialogue from representatives of displaced Azerbaijanis", addressee="armenia",
            exchange="exc-representatives-call-for-dialogue", voice="reported_speech",
            notes={"addressee": "the one said to have remained silent; the words name no addressee of the calls"})
        quote.figure("fig-calls-for-dialogue",
            measure="calls for dialogue", unit="occasions", qualifier="vague", count_text="repeated",
            count_scope="unspecified")
        quote.deportation("dep-air-center-azerbaijanis-displacement",
            movement=("displacement", "displaced"), event="azerbaijanis-moved-undated",
            population="Azerbaijanis", restates="dep-air-center-azerbaijanis-expulsion",
            notes={"restates": "“this issue” in the sentence: those said to be expelled from Armenia"})
        quote.statement("sta-air-center-armenian-government-silent",
            says="the Armenian government, including current Prime Minister Nikol Pashinyan, has remained silent on this issue")

    with doc.at("III ¶7", voice="document_voice", topic="territorial_claims"):
        quote = doc.quote("Adding to these concerns, revanchist voices within Armenia and its diaspora continue to promote expansionist ideologies.")
        quote.statement("sta-air-center-voices-promote-expansion",
            says="revanchist voices within Armenia and its diaspora continue to promote expansionist ideologies")

        quote = doc.quote('On December 30, 2024, Ara Puluzian, heading the Dashnaktsutyun Central Committee of "Artsakh," articulated ambitions extending beyond Karabakh to include parts of Georgia (referred to as "Javakhk") and eastern Türkiye (termed "Western Armenia").')
        quote.statement("sta-puluzian-ambitions", by="puluzian",
            says='articulated ambitions extending beyond Karabakh to include parts of Georgia (referred to as "Javakhk") and eastern Türkiye (termed "Western Armenia")',
            occasion="puluzian-remarks-2024-12-30", voice="reported_speech", date=("2024-12-30", "December 30, 2024"))


        quote = doc.quote("Such rhetoric, actively supported by organizations like the Armenian National Committee of America (ANCA), poses significant obstacles to regional stability.")
        quote.statement("sta-air-center-anca",
            says="Such rhetoric, actively supported by organizations like the Armenian National Committee of America (ANCA)")
        quote.statement("sta-air-center-rhetoric-obstacle-to-stability", says="poses significant obstacles to regional stability")
        quote.exchange("exc-anca-puluzian-rhetoric",
            actor="anca", recipient=("puluzian", "Such rhetoric", "Ara Puluzian"), event_type="SUPPORT",
            summary="The Armenian National Committee of America is said to have “actively supported” what the bulletin calls the “rhetoric” of Ara Puluzian.",
            notes={"recipient": "“Such rhetoric” takes up what the sentence before tells of Puluzian; he is entered as the one supported in it.", "actor": "“organizations like” it: others are meant as well and not named."})

    with doc.at("III ¶8", voice="document_voice", topic="peace_process"):
        quote = doc.quote("The recent revelations from 1993 illuminate the deep-rooted challenges in achieving lasting peace between Armenia and Azerbaijan.")
        quote.statement("sta-air-center-revelations-illuminate-challenges")

        quote = doc.quote("They expose not only the historical motivations behind the conflict but also the persistent influence of these narratives on current politics.")
        quote.statement("sta-air-center-revelations-and-motivations")

        quote = doc.quote("Moving forward, addressing these historical grievances openly and fostering genuine dialogue between both nations appears crucial for any meaningful progress in the peace process.")
        quote.statement("sta-air-center-dialogue-crucial-for-progress")

    with doc.at("III ¶9", voice="document_voice", topic="peace_process"):
        quote = doc.quote("The path to reconciliation requires confronting uncomfortable historical truths while working toward mutual understanding.")
        quote.statement("sta-air-center-reconciliation-requires-confronting")

        quote = doc.quote("Without acknowledging past actions and their contemporary implications, the prospects for sustainable peace in the South Caucasus remain uncertain.")
        quote.statement("sta-air-center-peace-prospects-uncertain")

        quote = doc.quote("The leaked video serves as a reminder that true reconciliation demands more than diplomatic gestures—it requires honest engagement with historical realities and a genuine commitment to moving beyond past grievances.")
        quote.statement("sta-air-center-reconciliation-demands-more")
