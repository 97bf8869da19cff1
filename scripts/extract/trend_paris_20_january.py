"""News item by Trend, dated "January 16": a ceremony of the Azerbaijani embassy in Paris for 20 January 1990.

The document prints no year and does not date the ceremony: what was said and done there is undated. The quotation that
opens in ¶2 has no closing mark there and ends in ¶3. Of ¶4–5 only two sentences have a verb of saying; all stand
between the ambassador's quoted words ("… Abdullayeva said", "… the ambassador said") and before "Following her speech",
and are read as her reported speech.
"""

from scripts.coding import Coding
from scripts.registry import Source

SOURCE = Source(
    id="trend-paris-20-january",
    sha256="cedfc18e5bbb45e392cde5adae9376fc1cd6589890d03ff431822375da09d49a",
    title="BAKU, Azerbaijan, January 16.",
    publisher=("trend", "the embassy told Trend"),
    kind="news_item",
    language="en",
    perspective="Published by an Azerbaijani news outlet; reports an event of the Azerbaijani embassy in France as the"
    " embassy told it.",
    date=("XXXX-01-16", "January 16"),
    external_date="2026-01-16",
    external_date_reference="Report.az, 17 January 2026, on the election of Jérôme Begen as president of the"
    " association; the document prints no year.",
)

NIGHT = ("1990-01-19/1990-01-20", "the night between 19 and 20 January 1990")
EMBASSY = ("azerbaijan-embassy-france", "The Embassy of Azerbaijan in France")
EMBASSY_TOLD = (*EMBASSY, "the embassy told Trend")
SAID_IN_QUOTATION_1 = ("abdullayeva", "Abdullayeva said")
EMPHASIZED = ("abdullayeva", "The ambassador emphasized", "Leyla Abdullayeva")
NOTED = ("abdullayeva", "She also noted", "Leyla Abdullayeva")
SAID_IN_QUOTATION_2 = ("abdullayeva", "the ambassador said", "Leyla Abdullayeva")
CONTINUED = {
    "voice": "no verb of saying in this sentence: read as going on with what the ambassador is reported to have said"
}


def extract(doc: Coding) -> None:
    ceremony(doc)
    quotation_1(doc)
    reported_remarks(doc)
    quotation_2(doc)
    association(doc)


def ceremony(doc: Coding) -> None:
    """The ceremony, as the embassy told Trend (¶1)."""
    with doc.at("¶1"):
        doc.statement(
            "The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a"
            " ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told Trend.",
            id="sta-trend-embassy-held-ceremony",
            speaker=EMBASSY_TOLD,
            addressee=("trend", "the embassy told Trend"),
            statement="The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA),"
            " held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy",
            topic="black_january",
            voice="reported_speech",
        )
        doc.casualty(
            "held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy,",
            id="cas-trend-black-january-victims",
            event="black-january-1990",
            outcome="victims",
            outcome_text="victims",
            qualifier="vague",
            count_text="the victims",
            count_scope="event",
            date=NIGHT,
            asserted_by=EMBASSY_TOLD,
            voice="reported_speech",
        )
        doc.exchange(
            "The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a"
            " ceremony in Paris",
            id="exc-trend-embassy-ada-ceremony",
            actor=EMBASSY,
            recipient=("ada", "Friends of Azerbaijan Association (ADA)"),
            event_type="COOPERATE",
            summary="The Embassy of Azerbaijan in France and the Friends of Azerbaijan Association (ADA) hold a"
            " ceremony in Paris together.",
            occasion="paris-ceremony",
            topic="association",
            asserted_by=EMBASSY_TOLD,
            voice="reported_speech",
            notes={"event_type": "an event held jointly; the embassy, named first, is entered as the actor"},
        )


def quotation_1(doc: Coding) -> None:
    """The ambassador on the night of 19–20 January 1990 (¶2–3)."""
    with doc.at("¶2"):
        doc.statement(
            "In her remarks, Azerbaijan’s Ambassador to France, Leyla Abdullayeva, recounted the bloody events of the"
            " night between 19 and 20 January 1990,",
            id="sta-trend-abdullayeva-bloody-events",
            speaker="abdullayeva",
            statement="recounted the bloody events of the night between 19 and 20 January 1990",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="reported_speech",
        )
        doc.statement(
            "Leyla Abdullayeva, recounted the bloody events of the night between 19 and 20 January 1990, when Soviet"
            " troops entered Baku, committing unprecedented violence against civilians.",
            id="sta-trend-abdullayeva-violence-reported",
            speaker="abdullayeva",
            statement="Soviet troops entered Baku, committing unprecedented violence against civilians",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="reported_speech",
        )
        doc.exchange(
            "the night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented"
            " violence against civilians.",
            id="exc-trend-soviet-violence-reported",
            actor=("soviet-forces", "Soviet troops"),
            recipient=("civilians-january-1990", "violence against civilians"),
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and to have committed violence against civilians.",
            occasion="black-january-1990",
            topic="black_january",
            date=NIGHT,
            asserted_by=("abdullayeva", "Leyla Abdullayeva, recounted"),
            voice="reported_speech",
        )
        doc.statement(
            "“20 January is not only a tragic day etched into our national memory but also a turning point in the"
            " fight for freedom.",
            id="sta-trend-abdullayeva-tragic-day",
            speaker=SAID_IN_QUOTATION_1,
            statement="20 January is not only a tragic day etched into our national memory",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.statement(
            "“20 January is not only a tragic day etched into our national memory but also a turning point in the"
            " fight for freedom.",
            id="sta-trend-abdullayeva-turning-point",
            speaker=SAID_IN_QUOTATION_1,
            statement="a turning point in the fight for freedom",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.statement(
            "Despite the bloodshed, the Azerbaijani people’s will could not be broken.",
            id="sta-trend-abdullayeva-will-not-broken",
            speaker=SAID_IN_QUOTATION_1,
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        during_that_night = (
            "During that night, Soviet troops entered Baku, committing unprecedented violence against civilians,"
            " leaving dozens dead and hundreds injured."
        )
        doc.statement(
            during_that_night,
            id="sta-trend-abdullayeva-violence-quoted",
            speaker=SAID_IN_QUOTATION_1,
            statement="Soviet troops entered Baku, committing unprecedented violence against civilians",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            restates="sta-trend-abdullayeva-violence-reported",
            voice="direct_quote",
        )
        doc.statement(
            during_that_night,
            id="sta-trend-abdullayeva-dead-and-injured",
            speaker=SAID_IN_QUOTATION_1,
            statement="leaving dozens dead and hundreds injured",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.exchange(
            during_that_night,
            id="exc-trend-soviet-violence-quoted",
            actor=("soviet-forces", "Soviet troops"),
            recipient=("civilians-january-1990", "violence against civilians"),
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and to have committed violence against civilians,"
            " leaving people dead and injured.",
            occasion="black-january-1990",
            topic="black_january",
            restates="exc-trend-soviet-violence-reported",
            date=NIGHT,
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
        )
        doc.casualty(
            during_that_night,
            id="cas-trend-black-january-killed",
            event="black-january-1990",
            outcome="killed",
            outcome_text="dead",
            population="civilians",
            alleged_perpetrator=("soviet-forces", "Soviet troops"),
            qualifier="vague",
            count_text="dozens",
            count_scope="event",
            date=NIGHT,
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
        )
        doc.casualty(
            during_that_night,
            id="cas-trend-black-january-injured",
            event="black-january-1990",
            outcome="injured",
            outcome_text="injured",
            population="civilians",
            alleged_perpetrator=("soviet-forces", "Soviet troops"),
            qualifier="vague",
            count_text="hundreds",
            count_scope="event",
            date=NIGHT,
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
        )
    with doc.at("¶3"):
        doc.statement(
            "The events of 20 January could not break the Azerbaijani people’s will for independence.",
            id="sta-trend-abdullayeva-will-for-independence",
            speaker=SAID_IN_QUOTATION_1,
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            restates="sta-trend-abdullayeva-will-not-broken",
            voice="direct_quote",
        )
        doc.statement(
            "On the contrary, this tragedy strengthened national unity and reinforced the idea of sovereignty.",
            id="sta-trend-abdullayeva-national-unity",
            speaker=SAID_IN_QUOTATION_1,
            statement="this tragedy strengthened national unity",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.statement(
            "On the contrary, this tragedy strengthened national unity and reinforced the idea of sovereignty.",
            id="sta-trend-abdullayeva-idea-of-sovereignty",
            speaker=SAID_IN_QUOTATION_1,
            statement="reinforced the idea of sovereignty",
            occasion="abdullayeva-remarks-paris",
            topic="sovereignty",
            voice="direct_quote",
        )
        ordinary_people = (
            "Ordinary people faced tanks and weapons with courage, sacrificing their lives for freedom and laying the"
            " foundation of a future independent state,” Abdullayeva said."
        )
        doc.statement(
            ordinary_people,
            id="sta-trend-abdullayeva-faced-tanks",
            speaker="abdullayeva",
            statement="Ordinary people faced tanks and weapons with courage",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.statement(
            ordinary_people,
            id="sta-trend-abdullayeva-sacrificing-lives",
            speaker="abdullayeva",
            statement="sacrificing their lives for freedom",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.statement(
            ordinary_people,
            id="sta-trend-abdullayeva-foundation-of-state",
            speaker="abdullayeva",
            statement="laying the foundation of a future independent state",
            occasion="abdullayeva-remarks-paris",
            topic="sovereignty",
            voice="direct_quote",
        )
        doc.casualty(
            ordinary_people,
            id="cas-trend-ordinary-people-sacrificing-lives",
            event="black-january-1990",
            outcome="killed",
            outcome_text="sacrificing their lives",
            population="Ordinary people",
            qualifier="vague",
            count_text="people",
            count_scope="event",
            date=NIGHT,
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
        )


def reported_remarks(doc: Coding) -> None:
    """The ambassador on independence, the war of 2020 and the negotiations (¶4–5)."""
    with doc.at("¶4"):
        emphasized = (
            "The ambassador emphasized that the 20 January tragedy is not only a day of mourning but also the beginning"
            " of the path toward Azerbaijan’s state independence."
        )
        doc.statement(
            emphasized,
            id="sta-trend-abdullayeva-day-of-mourning",
            speaker=EMPHASIZED,
            statement="the 20 January tragedy is not only a day of mourning",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="reported_speech",
        )
        doc.statement(
            emphasized,
            id="sta-trend-abdullayeva-path-to-independence",
            speaker=EMPHASIZED,
            statement="the beginning of the path toward Azerbaijan’s state independence",
            occasion="abdullayeva-remarks-paris",
            topic="sovereignty",
            voice="reported_speech",
        )
        doc.statement(
            "This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the"
            " 44-day Patriotic War,",
            id="sta-trend-abdullayeva-territorial-integrity-restored",
            speaker=EMPHASIZED,
            statement="This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020"
            " during the 44-day Patriotic War",
            occasion="abdullayeva-remarks-paris",
            topic="sovereignty",
            voice="reported_speech",
            notes=CONTINUED,
        )
        # The words do not say whose troops were there: a statement, and no act of one actor towards another.
        armed_forces = (
            "during the 44-day Patriotic War, when the Azerbaijani Armed Forces, under the leadership of President and"
            " Supreme Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for"
            " justice and sovereignty."
        )
        doc.statement(
            armed_forces,
            id="sta-trend-abdullayeva-liberated-territories",
            speaker=EMPHASIZED,
            statement="the Azerbaijani Armed Forces, under the leadership of President and Supreme Commander Ilham"
            " Aliyev, liberated occupied territories",
            occasion="abdullayeva-remarks-paris",
            topic="sovereignty",
            voice="reported_speech",
            notes=CONTINUED,
        )
        doc.statement(
            armed_forces,
            id="sta-trend-abdullayeva-quest-fulfilled",
            speaker=EMPHASIZED,
            statement="fulfilling the nation’s 30-year quest for justice and sovereignty",
            occasion="abdullayeva-remarks-paris",
            topic="sovereignty",
            voice="reported_speech",
            notes=CONTINUED,
        )
    with doc.at("¶5"):
        also_noted = (
            "She also noted that following the restoration of territorial integrity, new realities have been"
            " established in the region, with a focus on a peace agenda."
        )
        doc.statement(
            also_noted,
            id="sta-trend-abdullayeva-new-realities",
            speaker=NOTED,
            statement="following the restoration of territorial integrity, new realities have been established in the"
            " region",
            occasion="abdullayeva-remarks-paris",
            topic="foreign_policy",
            voice="reported_speech",
        )
        doc.statement(
            also_noted,
            id="sta-trend-abdullayeva-peace-agenda",
            speaker=NOTED,
            statement="with a focus on a peace agenda",
            occasion="abdullayeva-remarks-paris",
            topic="peace_process",
            voice="reported_speech",
        )
        negotiations = (
            "Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement,"
            " which is expected this year."
        )
        doc.statement(
            negotiations,
            id="sta-trend-abdullayeva-negotiations-ongoing",
            speaker=NOTED,
            statement="Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace"
            " agreement",
            occasion="abdullayeva-remarks-paris",
            topic="peace_process",
            voice="reported_speech",
            notes=CONTINUED,
        )
        doc.exchange(
            negotiations,
            id="exc-trend-peace-negotiations",
            actor=("azerbaijan", "between Azerbaijan"),
            recipient=("armenia", "neighboring Armenia"),
            event_type="CONSULT",
            summary="Azerbaijan and Armenia are said to be negotiating to sign a peace agreement.",
            topic="peace_process",
            asserted_by=NOTED,
            voice="reported_speech",
            notes={"event_type": "an act of both sides; the one named first is entered as the actor"} | CONTINUED,
        )
        doc.statement(
            negotiations,
            id="sta-trend-abdullayeva-peace-agreement-expected",
            speaker=NOTED,
            statement="a peace agreement, which is expected this year",
            occasion="abdullayeva-remarks-paris",
            topic="peace_process",
            voice="reported_speech",
            notes=CONTINUED,
        )
        # "this year" stays undated: the document prints no year.
        doc.exchange(
            negotiations,
            id="exc-trend-peace-agreement-expected",
            actor=("azerbaijan", "between Azerbaijan"),
            recipient=("armenia", "neighboring Armenia"),
            event_type="AGREE",
            summary="The signing of a peace agreement by Azerbaijan and Armenia is said to be expected within the"
            " year.",
            time_context="announced",
            topic="peace_process",
            asserted_by=NOTED,
            voice="reported_speech",
            notes={"event_type": "a signing to come, of both sides; the one named first is entered as the actor"}
            | CONTINUED,
        )
        doc.statement(
            "Such a step could represent a key milestone for long-term stability and cooperation in the South"
            " Caucasus.",
            id="sta-trend-abdullayeva-key-milestone",
            speaker=NOTED,
            occasion="abdullayeva-remarks-paris",
            topic="peace_process",
            voice="reported_speech",
            notes=CONTINUED,
        )


def quotation_2(doc: Coding) -> None:
    """The ambassador on the dead (¶6)."""
    with doc.at("¶6"):
        stands_tall = (
            "“Today, an independent, strong, and victorious Azerbaijan stands tall on the legacy of the 20 January"
            " martyrs and all heroes who sacrificed for the homeland."
        )
        doc.statement(
            stands_tall,
            id="sta-trend-abdullayeva-stands-tall",
            speaker=SAID_IN_QUOTATION_2,
            statement="Today, an independent, strong, and victorious Azerbaijan stands tall on the legacy of the 20"
            " January martyrs and all heroes who sacrificed for the homeland",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.casualty(
            stands_tall,
            id="cas-trend-black-january-martyrs",
            event="black-january-1990",
            outcome="killed",
            outcome_text="martyrs",
            qualifier="vague",
            count_text="the 20 January martyrs",
            count_scope="event",
            date=NIGHT,
            asserted_by=SAID_IN_QUOTATION_2,
            voice="direct_quote",
            notes={"outcome": "“martyrs” are people who died for a cause; the words say no more"},
        )
        doc.casualty(
            stands_tall,
            id="cas-trend-heroes-who-sacrificed",
            event="homeland-sacrifices-unspecified",
            outcome="victims",
            outcome_text="sacrificed",
            population="heroes",
            qualifier="vague",
            count_text="all heroes",
            count_scope="unspecified",
            asserted_by=SAID_IN_QUOTATION_2,
            voice="direct_quote",
            notes={"outcome": "the words do not say that these people lost their lives: the less specific code"},
        )
        doc.statement(
            "Their dedication will never be forgotten and will remain a symbol of freedom and pride throughout"
            " Azerbaijani history,” the ambassador said.",
            id="sta-trend-abdullayeva-never-forgotten",
            speaker=SAID_IN_QUOTATION_2,
            statement="Their dedication will never be forgotten",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        doc.statement(
            "Their dedication will never be forgotten and will remain a symbol of freedom and pride throughout"
            " Azerbaijani history,” the ambassador said.",
            id="sta-trend-abdullayeva-symbol-of-freedom",
            speaker=SAID_IN_QUOTATION_2,
            statement="will remain a symbol of freedom and pride throughout Azerbaijani history",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )


def association(doc: Coding) -> None:
    """The association's new president, its annual meeting, the performances (¶7–9)."""
    with doc.at("¶7"):
        spoke_about = (
            "He spoke about ADA’s mission and activities, emphasizing the importance of promoting Azerbaijani culture"
            " and expanding membership."
        )
        begen = ("begen", "Following her speech, Jérôme Begen")
        audience = ("paris-ceremony-audience", "addressed the audience")
        doc.statement(
            spoke_about,
            id="sta-trend-begen-mission-and-activities",
            speaker=begen,
            addressee=audience,
            statement="He spoke about ADA’s mission and activities",
            occasion="begen-address-paris",
            topic="association",
            voice="reported_speech",
        )
        doc.statement(
            spoke_about,
            id="sta-trend-begen-promoting-culture",
            speaker=begen,
            addressee=audience,
            statement="emphasizing the importance of promoting Azerbaijani culture",
            occasion="begen-address-paris",
            topic="heritage",
            voice="reported_speech",
        )
        doc.statement(
            spoke_about,
            id="sta-trend-begen-expanding-membership",
            speaker=begen,
            addressee=audience,
            statement="expanding membership",
            occasion="begen-address-paris",
            topic="association",
            voice="reported_speech",
        )
    with doc.at("¶8"):
        presented = (
            "The outgoing president, former member of the French National Assembly Jérôme Lambert, and Secretary"
            " General Mirvari Fataliyeva presented the annual report and outlined programs and projects for the current"
            " year."
        )
        doc.statement(
            presented,
            id="sta-trend-lambert-annual-report",
            speaker=("lambert", "Jérôme Lambert"),
            statement="presented the annual report and outlined programs and projects for the current year",
            occasion="ada-annual-meeting",
            topic="association",
            voice="reported_speech",
        )
        doc.statement(
            presented,
            id="sta-trend-fataliyeva-annual-report",
            speaker=("fataliyeva", "Mirvari Fataliyeva"),
            statement="presented the annual report and outlined programs and projects for the current year",
            occasion="ada-annual-meeting",
            topic="association",
            voice="reported_speech",
        )
        # Who appointed the vice presidents and the secretary general, and who they are, is not said: no exchange.
        doc.exchange(
            "Jérôme Begen was elected as ADA’s new president.",
            id="exc-trend-ada-elects-begen",
            actor=("ada", "ADA’s new president"),
            recipient="begen",
            event_type="SUPPORT",
            summary="The Friends of Azerbaijan Association (ADA) elects Jérôme Begen as its president.",
            occasion="ada-president-election",
            topic="association",
            notes={
                "event_type": "PLOVER has no type for an election; the words do not say who voted: the association's"
                " annual meeting is what the paragraph is about"
            },
        )
    with doc.at("¶9"):
        doc.statement(
            "The ceremony concluded with performances by distinguished Azerbaijani artists.",
            id="sta-trend-distinguished-artists",
            statement="performances by distinguished Azerbaijani artists",
            topic="association",
            voice="document_voice",
        )
