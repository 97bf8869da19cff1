"""News item by Trend, dated "January 16": a ceremony of the Azerbaijani embassy in Paris for 20 January 1990.

The document prints no year and does not date the ceremony: what was said and done there is undated. The quotation that
opens in ¶2 has no closing mark there and ends in ¶3. How the voice was decided:

- Between quotation marks the ambassador speaks, and under a verb of saying ("recounted", "emphasized", "noted") her
  words are reported.
- The sentences of ¶4–5 without a verb of saying stand between reports of her words and may be hers or Trend's: unclear.

One statement is one sentence; it is split only where each part has a subject of its own and can be true by itself.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from scripts.coding.entries import Coding
from scripts.coding.registry import Source

SOURCE = Source(
    id="trend-paris-20-january",
    sha256="cedfc18e5bbb45e392cde5adae9376fc1cd6589890d03ff431822375da09d49a",
    title="BAKU, Azerbaijan, January 16.",
    short_title="Trend, 16 January",
    publisher=("trend", "the embassy told Trend"),
    kind="news_item",
    language="en",
    perspective="Published by an Azerbaijani news outlet, from “BAKU, Azerbaijan”; reports a ceremony of the Azerbaijani"
    " embassy in France as “the embassy told Trend”.",
    date=("XXXX-01-16", "January 16"),
    external_date="2026-01-16",
    external_date_reference="Report.az, 17 January 2026, 20:30, in Russian, on the election of Jérôme Begen as president"
    " of the association (seen on 27 November 2026): https://report.az/ru/vneshnyaya-politika/"
    "vo-francii-izbran-novyj-prezident-associavcii-druzej-azerbajdzhana",
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
    with doc.at("¶1", by=EMBASSY_TOLD, voice="reported_speech", event="paris-ceremony"):
        quote = doc.quote("The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told Trend.")
        quote.statement("sta-trend-embassy-held-ceremony",
            says="The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy",
            addressee=("trend", "the embassy told Trend"), topic="january_1990")
        quote.casualty("cas-trend-january-1990-victims",
            outcome=("victims", "victims"), event="january-1990", qualifier="vague", count_text="victims",
            count_scope="event", date=(NIGHT[0], "the 20 January tragedy", NIGHT[1]))


def quotation_1(doc: Coding) -> None:
    """The ambassador on the night of 19–20 January 1990 (¶2–3)."""
    with doc.at("¶2", by=SAID_IN_QUOTATION_1,
            voice="direct_quote", topic="january_1990", event="january-1990",
            occasion="abdullayeva-remarks-paris"):
        quote = doc.quote("In her remarks, Azerbaijan’s Ambassador to France, Leyla Abdullayeva, recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence against civilians.", voice="reported_speech")
        quote.statement("sta-trend-abdullayeva-violence-reported", by="abdullayeva",
            says="recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence against civilians",
            notes={"voice": WHEN})
        quote.exchange("exc-trend-soviet-troops-reported",
            overrule={"summary": "violence is told; the adjective in marks is a word of who tells it"}, by=("abdullayeva", "Leyla Abdullayeva, recounted"),
            actor="soviet-forces", recipient=("civilians-january-1990", "violence against civilians"),
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and to have used what Abdullayeva calls “unprecedented violence” against civilians.",
            event="january-1990", occasion=None, date=NIGHT,
            notes={"event_mode": "the words do not say by what means", "voice": WHEN})

        quote = doc.quote("“20 January is not only a tragic day etched into our national memory but also a turning point in the fight for freedom.")
        quote.statement("sta-trend-abdullayeva-turning-point",
            says="20 January is not only a tragic day etched into our national memory but also a turning point in the fight for freedom")

        # The day stands for what happened on it, here and where it names “the events” and “the tragedy”.
        doc.set_aside("“20 January is not only", kind="date", reason="part_of_name")

        doc.overrule("the bloodshed", reason="names what is told of in the next sentences, and counts nobody")
        quote = doc.quote("Despite the bloodshed, the Azerbaijani people’s will could not be broken.")
        quote.statement("sta-trend-abdullayeva-will-not-broken")

        quote = doc.quote("During that night, Soviet troops entered Baku, committing unprecedented violence against civilians, leaving dozens dead and hundreds injured.")
        quote.statement("sta-trend-abdullayeva-violence-quoted", restates="sta-trend-abdullayeva-violence-reported")
        quote.exchange("exc-trend-soviet-troops-quoted",
            actor="soviet-forces", recipient=("civilians-january-1990", "violence against civilians"),
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and to have committed what Abdullayeva calls “unprecedented violence” against civilians, with people dead and injured.",
            event="january-1990", occasion=None, restates="exc-trend-soviet-troops-reported", date=THAT_NIGHT,
            date_basis="derived",
            notes={"event_mode": "the words do not say by what means"})
        quote.casualty("cas-trend-january-1990-killed",
            outcome=("killed", "dead"), population="civilians", alleged_perpetrator="soviet-forces", qualifier="vague",
            count_text="dozens", count_scope="event", date=THAT_NIGHT, date_basis="derived",
            notes={"population": CIVILIANS, "count_scope": IN_BAKU})
        quote.casualty("cas-trend-january-1990-injured",
            outcome=("injured", "injured"), population="civilians", alleged_perpetrator="soviet-forces",
            qualifier="vague", count_text="hundreds", count_scope="event", date=THAT_NIGHT, date_basis="derived",
            notes={"population": CIVILIANS, "count_scope": IN_BAKU})
    with doc.at("¶3", by=SAID_IN_QUOTATION_1,
            voice="direct_quote", topic="january_1990", event="january-1990",
            occasion="abdullayeva-remarks-paris"):
        quote = doc.quote("The events of 20 January could not break the Azerbaijani people’s will for independence.")
        quote.statement("sta-trend-abdullayeva-will-for-independence", restates="sta-trend-abdullayeva-will-not-broken",
            notes={"restates": "The “people’s will” that “could not be broken”, told again with what it was for."})

        doc.set_aside("The events of 20 January", kind="date", reason="part_of_name")

        quote = doc.quote("The events of 20 January could not break the Azerbaijani people’s will for independence. On the contrary, this tragedy strengthened national unity and reinforced the idea of sovereignty.")
        quote.statement("sta-trend-abdullayeva-national-unity",
            says="this tragedy strengthened national unity and reinforced the idea of sovereignty")

        quote = doc.quote("Ordinary people faced tanks and weapons with courage, sacrificing their lives for freedom and laying the foundation of a future independent state,” Abdullayeva said.", by="abdullayeva")
        quote.statement("sta-trend-abdullayeva-faced-tanks",
            says="Ordinary people faced tanks and weapons with courage, sacrificing their lives for freedom and laying the foundation of a future independent state")
        quote.casualty("cas-trend-ordinary-people",
            outcome=("killed", "sacrificing their lives"), population="Ordinary people", qualifier="vague",
            count_text="Ordinary people", count_scope="unspecified", date=NIGHT,
            notes={"alleged_perpetrator": "the words tell of “tanks and weapons” and name nobody",
                "restates": "that “Ordinary people” are the “dozens dead” of ¶2 is not said"})


def reported_remarks(doc: Coding) -> None:
    """The ambassador on independence, the war of 2020 and the negotiations (¶4–5)."""
    with doc.at("¶4", voice="unclear", topic="sovereignty"):
        quote = doc.quote("The ambassador emphasized that the 20 January tragedy is not only a day of mourning but also the beginning of the path toward Azerbaijan’s state independence.")
        quote.statement("sta-trend-abdullayeva-path-to-independence", by=EMPHASIZED,
            says="the 20 January tragedy is not only a day of mourning but also the beginning of the path toward Azerbaijan’s state independence",
            occasion="abdullayeva-remarks-paris", event="january-1990", topic="january_1990",
            voice="reported_speech")

        doc.set_aside("20 January tragedy", kind="date", reason="part_of_name")

        quote = doc.quote("The ambassador emphasized that the 20 January tragedy is not only a day of mourning but also the beginning of the path toward Azerbaijan’s state independence. This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the 44-day Patriotic War,")
        quote.statement("sta-trend-unclear-path-to-territorial-integrity",
            says="This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the 44-day Patriotic War",
            event="war-2020", notes={"voice": HERS_OR_TRENDS})

        quote = doc.quote("This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the 44-day Patriotic War,")
        quote.figure("fig-trend-war-of-44-days",
            event="war-2020", measure="Patriotic War", unit="days", count=44, count_text="44-day", count_scope="event",
            date=("2020", "in 2020"),
            notes={"voice": HERS_OR_TRENDS})

        # The words do not say by whom the territories were “occupied”: no act of one actor towards another.
        quote = doc.quote("This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the 44-day Patriotic War, when the Azerbaijani Armed Forces, under the leadership of President and Supreme Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for justice and sovereignty.")
        quote.statement("sta-trend-unclear-armed-forces-2020",
            says="the Azerbaijani Armed Forces, under the leadership of President and Supreme Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for justice and sovereignty",
            event="war-2020", topic="security", notes={"voice": HERS_OR_TRENDS})
        quote.figure("fig-trend-years-of-quest",
            measure="quest for justice and sovereignty", unit="years", count=30, count_text="30-year",
            count_scope="period",
            notes={"event": "years that are said to end with the war; the war itself has 44 days", "date": "said to have been fulfilled in 2020; from when on the years are counted is not told", "voice": HERS_OR_TRENDS})
    with doc.at("¶5", voice="unclear", topic="peace_process"):
        quote = doc.quote("She also noted that following the restoration of territorial integrity, new realities have been established in the region, with a focus on a peace agenda.")
        quote.statement("sta-trend-abdullayeva-new-realities", by=NOTED,
            says="following the restoration of territorial integrity, new realities have been established in the region, with a focus on a peace agenda",
            occasion="abdullayeva-remarks-paris", voice="reported_speech")

        quote = doc.quote("Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement, which is expected this year.")
        quote.statement("sta-trend-unclear-negotiations-ongoing",
            says="Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement",
            event="armenia-azerbaijan-negotiations", notes={"voice": HERS_OR_TRENDS})
        quote.exchange("exc-trend-azerbaijan-negotiates",
            actor=("azerbaijan", "between Azerbaijan"), recipient=("armenia", "neighboring Armenia"),
            event_type="CONSULT", event="armenia-azerbaijan-negotiations", occasion="armenia-azerbaijan-negotiations",
            summary="Azerbaijan is said to be negotiating with Armenia to sign a peace agreement.",
            notes={"actor": "a mutual act; the state named first is entered as the actor", "date": "“currently”: the document does not say on which day this was said", "voice": HERS_OR_TRENDS})
        # By whom the agreement is “expected” is not said, and nobody promises it: a statement, and no exchange.
        quote.statement("sta-trend-unclear-peace-agreement-expected",
            says="a peace agreement, which is expected this year",
            notes={"voice": HERS_OR_TRENDS})
        quote.agreement("agr-trend-peace-agreement",
            name="a peace agreement", kind="treaty", status="expected",
            parties={"party": (("azerbaijan", "between Azerbaijan"), ("armenia", "neighboring Armenia"))},
            notes={"status": "Said to be under negotiation as well; by whom it is expected is not said.", "date": "“this year”: the document prints no year.", "voice": HERS_OR_TRENDS})

        quote = doc.quote("Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement, which is expected this year. Such a step could represent a key milestone for long-term stability and cooperation in the South Caucasus.")
        quote.statement("sta-trend-unclear-key-milestone",
            says="Such a step could represent a key milestone for long-term stability and cooperation in the South Caucasus",
            notes={"voice": HERS_OR_TRENDS})


def quotation_2(doc: Coding) -> None:
    """The ambassador on the dead (¶6)."""
    with doc.at("¶6", by=SAID_IN_QUOTATION_2,
            voice="direct_quote", topic="january_1990", occasion="abdullayeva-remarks-paris"):
        quote = doc.quote("“Today, an independent, strong, and victorious Azerbaijan stands tall on the legacy of the 20 January martyrs and all heroes who sacrificed for the homeland.")
        quote.statement("sta-trend-abdullayeva-stands-tall",
            says="Today, an independent, strong, and victorious Azerbaijan stands tall on the legacy of the 20 January martyrs and all heroes who sacrificed for the homeland")
        # “all heroes who sacrificed”: the words do not say that these people were killed or hurt, nor where or when.
        quote.casualty("cas-trend-january-1990-remembered",
            outcome=("killed", "martyrs"), event="january-1990", population="martyrs", qualifier="vague",
            count_text="martyrs", count_scope="event",
            date=(NIGHT[0], "the 20 January martyrs", NIGHT[1]),
            notes={"outcome": "“martyrs” are people who died for a cause; the words say no more",
                "restates": "that “the 20 January martyrs” are the “dozens dead” of ¶2 is not said"})

        doc.set_aside("Today", kind="date", reason="figure_of_speech")

        quote = doc.quote("“Today, an independent, strong, and victorious Azerbaijan stands tall on the legacy of the 20 January martyrs and all heroes who sacrificed for the homeland. Their dedication will never be forgotten and will remain a symbol of freedom and pride throughout Azerbaijani history,” the ambassador said.")
        quote.statement("sta-trend-abdullayeva-never-forgotten",
            says="Their dedication will never be forgotten and will remain a symbol of freedom and pride throughout Azerbaijani history")


def association(doc: Coding) -> None:
    """The association's new president and its annual meeting (¶7–8); ¶9 tells of the performances."""
    with doc.at("¶7"):
        doc.overrule("addressed", reason="what he said is not told in this sentence")
        quote = doc.quote("Following her speech, Jérôme Begen, the newly appointed president of the Friends of Azerbaijan Association (ADA), addressed the audience. He spoke about ADA’s mission and activities, emphasizing the importance of promoting Azerbaijani culture and expanding membership.")
        quote.statement("sta-trend-begen-mission-and-activities", by="begen",
            says="He spoke about ADA’s mission and activities, emphasizing the importance of promoting Azerbaijani culture and expanding membership",
            addressee="paris-ceremony-audience", occasion="begen-address-paris", topic="association",
            voice="reported_speech")
    with doc.at("¶8"):
        # Of the report and the programs only that they were presented is told, not what they say: no statement.
        doc.set_aside("the current year", kind="date", reason="background")
        doc.set_aside("annual", kind="number", reason="no_quantity", everywhere=True)

        # Elected and appointed by whom is not said, and it is the association's own affair: events, and no exchange.
        quote = doc.quote("In addition, new vice presidents and a secretary general were appointed for a three-year term.")
        quote.figure("fig-trend-ada-term",
            event="ada-appointments", measure="term", unit="years", count=3, count_text="three-year",
            count_scope="event")
    with doc.at("¶5"):
        doc.set_aside("expected this year", kind="date", reason="indefinite")
    with doc.at("¶9"):
        doc.overrule("concluded", reason="the ceremony ended")
