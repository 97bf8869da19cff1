"""News item by Trend, dated "January 16": a ceremony of the Azerbaijani embassy in Paris for 20 January 1990.

The document prints no year and does not date the ceremony: what was said and done there is undated. The quotation that
opens in ¶2 has no closing mark there and ends in ¶3. How the voice was decided:

- Between quotation marks the ambassador speaks, and under a verb of saying ("recounted", "emphasized", "noted") her
  words are reported.
- The sentences of ¶4–5 without a verb of saying stand between reports of her words and may be hers or Trend's: unclear.

One statement is one sentence; it is split only where each part has a subject of its own and can be true by itself.
"""

from scripts.coding.entries import Coding
from scripts.coding.registry import Source

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
THAT_NIGHT = (NIGHT[0], "During that night", NIGHT[1])
EMBASSY_TOLD = ("azerbaijan-embassy-france", "The Embassy of Azerbaijan in France", "the embassy told Trend")
SAID_IN_QUOTATION_1 = ("abdullayeva", "Abdullayeva said")
EMPHASIZED = ("abdullayeva", "The ambassador emphasized", "Leyla Abdullayeva")
NOTED = ("abdullayeva", "She also noted", "Leyla Abdullayeva")
SAID_IN_QUOTATION_2 = ("abdullayeva", "the ambassador said", "Leyla Abdullayeva")
WHEN = "the clause that begins with “when” is read as part of what she recounted; the same words stand in her quotation"
HERS_OR_TRENDS = (
    "nobody is named as saying it; between reports of the ambassador's words, it may be hers or the document's own"
)
CIVILIANS = "read from “violence against civilians, leaving …”; the words do not count civilians apart from others"
IN_BAKU = "told of Baku, where the bulletin of the AIR Center tells its figures of Baku and three other cities"


def extract(doc: Coding) -> None:
    ceremony(doc)
    quotation_1(doc)
    reported_remarks(doc)
    quotation_2(doc)
    association(doc)


def ceremony(doc: Coding) -> None:
    """The ceremony, as the embassy told Trend (¶1)."""
    # “together with” is no act of the embassy towards the association: a statement, and no exchange.
    with doc.at("¶1"):
        held = (
            "The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a"
            " ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told Trend."
        )
        doc.statement(
            held,
            id="sta-trend-embassy-held-ceremony",
            speaker=EMBASSY_TOLD,
            addressee=("trend", "the embassy told Trend"),
            statement="The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA),"
            " held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy",
            topic="black_january",
            voice="reported_speech",
        )
        doc.casualty(
            held,
            id="cas-trend-black-january-victims",
            event="black-january-1990",
            outcome="victims",
            outcome_text="victims",
            qualifier="vague",
            count_text="the victims",
            count_scope="event",
            date=(NIGHT[0], "the 20 January tragedy", NIGHT[1]),
            asserted_by=EMBASSY_TOLD,
            voice="reported_speech",
        )


def quotation_1(doc: Coding) -> None:
    """The ambassador on the night of 19–20 January 1990 (¶2–3)."""
    with doc.at("¶2"):
        recounted = (
            "In her remarks, Azerbaijan’s Ambassador to France, Leyla Abdullayeva, recounted the bloody events of the"
            " night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence"
            " against civilians."
        )
        doc.statement(
            recounted,
            id="sta-trend-abdullayeva-violence-reported",
            speaker="abdullayeva",
            statement="recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops"
            " entered Baku, committing unprecedented violence against civilians",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            restates="sta-black-january-unprecedented-violence",
            voice="reported_speech",
            notes={"voice": WHEN},
        )
        doc.exchange(
            recounted,
            id="exc-trend-soviet-violence-reported",
            actor="soviet-forces",
            recipient=("civilians-january-1990", "violence against civilians"),
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and to have used what Abdullayeva calls “unprecedented"
            " violence” against civilians.",
            occasion="black-january-1990",
            topic="black_january",
            restates="exc-soviet-violence-january-1990",
            date=NIGHT,
            asserted_by=("abdullayeva", "Leyla Abdullayeva, recounted"),
            voice="reported_speech",
            notes={"event_mode": "the words do not say by what means", "voice": WHEN},
        )
        doc.statement(
            "“20 January is not only a tragic day etched into our national memory but also a turning point in the"
            " fight for freedom.",
            id="sta-trend-abdullayeva-turning-point",
            restates="sta-black-january-turning-point",
            speaker=SAID_IN_QUOTATION_1,
            statement="20 January is not only a tragic day etched into our national memory but also a turning point in"
            " the fight for freedom",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )
        # The day stands for what happened on it, here and where it names “the events” and “the tragedy”.
        doc.set_aside("“20 January is not only", kind="date", reason="part_of_name")
        doc.statement(
            "Despite the bloodshed, the Azerbaijani people’s will could not be broken.",
            id="sta-trend-abdullayeva-will-not-broken",
            restates="sta-unbreakable-will",
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
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            restates="sta-trend-abdullayeva-violence-reported",
            voice="direct_quote",
        )
        doc.exchange(
            during_that_night,
            id="exc-trend-soviet-violence-quoted",
            actor="soviet-forces",
            recipient=("civilians-january-1990", "violence against civilians"),
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and to have used what Abdullayeva calls “unprecedented"
            " violence” against civilians and to have left people dead and injured.",
            occasion="black-january-1990",
            topic="black_january",
            restates="exc-trend-soviet-violence-reported",
            date=THAT_NIGHT,
            date_basis="derived",
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
            notes={"event_mode": "the words do not say by what means"},
        )
        doc.casualty(
            during_that_night,
            id="cas-trend-black-january-killed",
            event="black-january-1990",
            outcome="killed",
            outcome_text="dead",
            population="civilians",
            alleged_perpetrator="soviet-forces",
            qualifier="vague",
            count_text="dozens",
            count_scope="event",
            restates="cas-black-january-killed",
            date=THAT_NIGHT,
            date_basis="derived",
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
            notes={"population": CIVILIANS, "count_scope": IN_BAKU},
        )
        doc.casualty(
            during_that_night,
            id="cas-trend-black-january-injured",
            event="black-january-1990",
            outcome="injured",
            outcome_text="injured",
            population="civilians",
            alleged_perpetrator="soviet-forces",
            qualifier="vague",
            count_text="hundreds",
            count_scope="event",
            restates="cas-black-january-wounded",
            date=THAT_NIGHT,
            date_basis="derived",
            asserted_by=SAID_IN_QUOTATION_1,
            voice="direct_quote",
            notes={"population": CIVILIANS, "count_scope": IN_BAKU},
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
        doc.set_aside("The events of 20 January", kind="date", reason="part_of_name")
        doc.statement(
            "The events of 20 January could not break the Azerbaijani people’s will for independence. On the contrary,"
            " this tragedy strengthened national unity and reinforced the idea of sovereignty.",
            id="sta-trend-abdullayeva-national-unity",
            speaker=SAID_IN_QUOTATION_1,
            statement="this tragedy strengthened national unity and reinforced the idea of sovereignty",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
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
            statement="Ordinary people faced tanks and weapons with courage, sacrificing their lives for freedom and"
            " laying the foundation of a future independent state",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
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
            count_text="Ordinary people",
            count_scope="unspecified",
            restates="cas-trend-black-january-killed",
            date=NIGHT,
            asserted_by="abdullayeva",
            voice="direct_quote",
            notes={"alleged_perpetrator_id": "the words tell of “tanks and weapons” and name nobody"},
        )


def reported_remarks(doc: Coding) -> None:
    """The ambassador on independence, the war of 2020 and the negotiations (¶4–5)."""
    with doc.at("¶4"):
        doc.statement(
            "The ambassador emphasized that the 20 January tragedy is not only a day of mourning but also the beginning"
            " of the path toward Azerbaijan’s state independence.",
            id="sta-trend-abdullayeva-path-to-independence",
            speaker=EMPHASIZED,
            statement="the 20 January tragedy is not only a day of mourning but also the beginning of the path toward"
            " Azerbaijan’s state independence",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="reported_speech",
        )
        doc.set_aside("20 January tragedy", kind="date", reason="part_of_name")
        doc.statement(
            "The ambassador emphasized that the 20 January tragedy is not only a day of mourning but also the beginning"
            " of the path toward Azerbaijan’s state independence. This path ultimately led to the restoration of"
            " Azerbaijan’s territorial integrity in 2020 during the 44-day Patriotic War,",
            id="sta-trend-unclear-path-to-territorial-integrity",
            statement="This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during"
            " the 44-day Patriotic War",
            topic="sovereignty",
            voice="unclear",
            notes={"voice": HERS_OR_TRENDS},
        )
        doc.figure(
            "This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the"
            " 44-day Patriotic War,",
            id="fig-trend-patriotic-war-days",
            event="war-2020",
            measure="Patriotic War",
            unit="days",
            count=44,
            qualifier="exact",
            count_text="44-day",
            count_scope="event",
            restates="fig-patriotic-war-days",
            date=("2020", "in 2020"),
            voice="unclear",
            notes={"voice": HERS_OR_TRENDS},
        )
        # The words do not say by whom the territories were “occupied”: no act of one actor towards another.
        doc.statement(
            "This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the"
            " 44-day Patriotic War, when the Azerbaijani Armed Forces, under the leadership of President and Supreme"
            " Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for justice"
            " and sovereignty.",
            id="sta-trend-unclear-armed-forces-2020",
            statement="the Azerbaijani Armed Forces, under the leadership of President and Supreme Commander Ilham"
            " Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for justice and"
            " sovereignty",
            topic="sovereignty",
            voice="unclear",
            notes={"voice": HERS_OR_TRENDS},
        )
        doc.figure(
            "This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the"
            " 44-day Patriotic War, when the Azerbaijani Armed Forces, under the leadership of President and Supreme"
            " Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for justice"
            " and sovereignty.",
            id="fig-trend-years-of-quest",
            measure="quest for justice and sovereignty",
            unit="years",
            count=30,
            qualifier="exact",
            count_text="30-year",
            count_scope="period",
            date=("2020", "in 2020 during the 44-day Patriotic War"),
            voice="unclear",
            notes={"date_edtf": "when it is said to have been fulfilled", "voice": HERS_OR_TRENDS},
        )
    with doc.at("¶5"):
        doc.statement(
            "She also noted that following the restoration of territorial integrity, new realities have been"
            " established in the region, with a focus on a peace agenda.",
            id="sta-trend-abdullayeva-new-realities",
            speaker=NOTED,
            statement="following the restoration of territorial integrity, new realities have been established in the"
            " region, with a focus on a peace agenda",
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
            id="sta-trend-unclear-negotiations-ongoing",
            statement="Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace"
            " agreement",
            topic="peace_process",
            voice="unclear",
            notes={"voice": HERS_OR_TRENDS},
        )
        doc.exchange(
            negotiations,
            id="exc-trend-peace-negotiations",
            actor=("azerbaijan", "between Azerbaijan"),
            recipient=("armenia", "neighboring Armenia"),
            event_type="CONSULT",
            occasion="armenia-azerbaijan-negotiations",
            summary="Azerbaijan is said to be negotiating with Armenia to sign a peace agreement.",
            topic="peace_process",
            voice="unclear",
            notes={
                "actor_id": "a mutual act; the state named first is entered as the actor",
                "date_edtf": "“currently”: the document does not say on which day this was said",
                "voice": HERS_OR_TRENDS,
            },
        )
        # By whom the agreement is “expected” is not said, and nobody promises it: a statement, and no exchange.
        doc.statement(
            negotiations,
            id="sta-trend-unclear-peace-agreement-expected",
            statement="a peace agreement, which is expected this year",
            topic="peace_process",
            voice="unclear",
            notes={"voice": HERS_OR_TRENDS},
        )
        doc.agreement(
            negotiations,
            id="agr-trend-peace-agreement",
            name="a peace agreement",
            kind="treaty",
            status="expected",
            parties={"party": (("azerbaijan", "between Azerbaijan"), ("armenia", "neighboring Armenia"))},
            voice="unclear",
            notes={
                "status": "Said to be under negotiation as well; by whom it is expected is not said.",
                "date_edtf": "“this year”: the document prints no year.",
                "voice": HERS_OR_TRENDS,
            },
        )
        doc.statement(
            "Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement,"
            " which is expected this year. Such a step could represent a key milestone for long-term stability and"
            " cooperation in the South Caucasus.",
            id="sta-trend-unclear-key-milestone",
            statement="Such a step could represent a key milestone for long-term stability and cooperation in the South"
            " Caucasus",
            topic="peace_process",
            voice="unclear",
            notes={"voice": HERS_OR_TRENDS},
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
        doc.set_aside("Today", kind="date", reason="figure_of_speech")
        # “all heroes who sacrificed”: the words do not say that these people were killed or hurt, nor where or when.
        doc.casualty(
            stands_tall,
            id="cas-trend-black-january-legacy",
            event="black-january-1990",
            outcome="killed",
            outcome_text="martyrs",
            population="20 January martyrs",
            qualifier="vague",
            count_text="martyrs",
            count_scope="event",
            restates="cas-trend-black-january-killed",
            date=(NIGHT[0], "the 20 January martyrs", NIGHT[1]),
            asserted_by=SAID_IN_QUOTATION_2,
            voice="direct_quote",
            notes={"outcome": "“martyrs” are people who died for a cause; the words say no more"},
        )
        doc.statement(
            "“Today, an independent, strong, and victorious Azerbaijan stands tall on the legacy of the 20 January"
            " martyrs and all heroes who sacrificed for the homeland. Their dedication will never be forgotten and will"
            " remain a symbol of freedom and pride throughout Azerbaijani history,” the ambassador said.",
            id="sta-trend-abdullayeva-never-forgotten",
            speaker=SAID_IN_QUOTATION_2,
            statement="Their dedication will never be forgotten and will remain a symbol of freedom and pride"
            " throughout Azerbaijani history",
            occasion="abdullayeva-remarks-paris",
            topic="black_january",
            voice="direct_quote",
        )


def association(doc: Coding) -> None:
    """The association's new president and its annual meeting (¶7–8); ¶9 tells of the performances."""
    with doc.at("¶7"):
        doc.statement(
            "Following her speech, Jérôme Begen, the newly appointed president of the Friends of Azerbaijan Association"
            " (ADA), addressed the audience. He spoke about ADA’s mission and activities, emphasizing the importance of"
            " promoting Azerbaijani culture and expanding membership.",
            id="sta-trend-begen-mission-and-activities",
            speaker="begen",
            addressee="paris-ceremony-audience",
            statement="He spoke about ADA’s mission and activities, emphasizing the importance of promoting Azerbaijani"
            " culture and expanding membership",
            occasion="begen-address-paris",
            topic="association",
            voice="reported_speech",
        )
    with doc.at("¶8"):
        # Of the report and the programs only that they were presented is told, not what they say: no statement.
        doc.set_aside("the current year", kind="date", reason="background")
        doc.set_aside("annual", kind="number", reason="no_quantity", everywhere=True)
        # Elected and appointed by whom is not said, and it is the association's own affair: events, and no exchange.
        doc.figure(
            "In addition, new vice presidents and a secretary general were appointed for a three-year term.",
            id="fig-trend-ada-term",
            event="ada-appointments",
            measure="term",
            unit="years",
            count=3,
            qualifier="exact",
            count_text="three-year",
            count_scope="event",
        )
    with doc.at("¶5"):
        doc.set_aside("expected this year", kind="date", reason="indefinite")
