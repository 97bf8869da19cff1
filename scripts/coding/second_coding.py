"""A second, independent coding of a sample of sentences: the second coder's entries, as made.

They were made from the documents and the code book alone, by a coder who had not seen the tables, and are kept
unchanged after the comparison: `double_coding.csv` beside this module has both codings and how each difference was
settled. They are not part of the tables. A comment above the entries of a sentence gives its `passage_id`, and says why
where it has none.
"""

from scripts.coding.entries import Coding


def trend(doc: Coding) -> None:
    with doc.at("¶1"):
        # trend-paris-20-january.30
        doc.casualty(
            "held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told"
            " Trend",
            id="second-001",
            event="black-january-1990",
            outcome="victims",
            outcome_text="victims",
            qualifier="vague",
            count_text="the victims",
            count_scope="event",
            date=("1990-01-20", "20 January", "20 January 1990"),
            asserted_by=("azerbaijan-embassy-france", "The Embassy of Azerbaijan in France"),
            voice="reported_speech",
        )
        doc.statement(
            "The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a"
            " ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told Trend.",
            id="second-002",
            speaker="azerbaijan-embassy-france",
            addressee="trend",
            statement="The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA),"
            " held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy",
            topic="black_january",
            voice="reported_speech",
        )
        # no exchange: holding a ceremony together is not an act of one towards the other.
    with doc.at("¶2"):
        # trend-paris-20-january.237
        doc.exchange(
            "the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku,"
            " committing unprecedented violence against civilians.",
            id="second-003",
            actor="soviet-forces",
            recipient="civilians-january-1990",
            event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and committed violence against civilians.",
            topic="black_january",
            occasion="black-january-1990",
            date=("1990-01-19/1990-01-20", "between 19 and 20 January 1990"),
            asserted_by=("abdullayeva", "Leyla Abdullayeva, recounted the bloody events"),
            voice="reported_speech",
        )
        doc.statement(
            "In her remarks, Azerbaijan’s Ambassador to France, Leyla Abdullayeva, recounted the bloody events of the"
            " night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence"
            " against civilians.",
            id="second-004",
            speaker="abdullayeva",
            statement="recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops"
            " entered Baku, committing unprecedented violence against civilians",
            topic="black_january",
            occasion="abdullayeva-remarks-paris",
            exchange="second-003",
            voice="reported_speech",
        )
        # trend-paris-20-january.466
        doc.statement(
            "20 January is not only a tragic day etched into our national memory but also a turning point in the fight"
            " for freedom.",
            id="second-005",
            speaker=("abdullayeva", "Azerbaijan’s Ambassador to France, Leyla Abdullayeva"),
            topic="black_january",
            occasion="abdullayeva-remarks-paris",
            voice="direct_quote",
        )
    with doc.at("¶3"):
        # trend-paris-20-january.891
        doc.statement(
            "On the contrary, this tragedy strengthened national unity and reinforced the idea of sovereignty.",
            id="second-006",
            speaker=("abdullayeva", "Abdullayeva said"),
            topic="black_january",
            occasion="abdullayeva-remarks-paris",
            voice="direct_quote",
        )
    with doc.at("¶5"):
        # trend-paris-20-january.1796
        doc.exchange(
            "Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement",
            id="second-007",
            actor="azerbaijan",
            recipient="armenia",
            event_type="CONSULT",
            summary="Azerbaijan and Armenia are said to be negotiating a peace agreement.",
            topic="peace_process",
            occasion="armenia-azerbaijan-negotiations",
            voice="unclear",
        )
        doc.statement(
            "Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement,"
            " which is expected this year.",
            id="second-008",
            topic="peace_process",
            exchange="second-007",
            voice="unclear",
        )
    with doc.at("¶7"):
        # trend-paris-20-january.2474
        doc.statement(
            "He spoke about ADA’s mission and activities, emphasizing the importance of promoting Azerbaijani culture"
            " and expanding membership.",
            id="second-009",
            speaker=("begen", "He spoke about ADA’s mission", "Jérôme Begen, the newly appointed president"),
            addressee=("paris-ceremony-audience", "addressed the audience"),
            topic="association",
            occasion="begen-address-paris",
            voice="reported_speech",
        )
    # trend-paris-20-january.2688
    # no row: narrative of what happened at the meeting; nothing of what was said is told, and nobody is acted upon.


def bulletin(doc: Coding) -> None:
    with doc.at("I ¶1"):
        # air-center-bulletin-2025-01.963: two parts, each with its own subject
        doc.statement(
            "The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and"
            " Russia after it was revealed that a Russian surface-to-air missile was responsible for the crash.",
            id="second-010",
            statement="The incident, which occurred on December 25, has significantly strained relations between"
            " Azerbaijan and Russia",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            "it was revealed that a Russian surface-to-air missile was responsible for the crash.",
            id="second-011",
            topic="aircraft_crash",
            voice="document_voice",
        )
    with doc.at("I ¶2"):
        # air-center-bulletin-2025-01.1350
        doc.statement(
            "Initial attempts to attribute the crash to a bird strike were quickly discredited when investigators"
            " discovered shrapnel marks on the aircraft's wreckage.",
            id="second-012",
            topic="aircraft_crash",
            voice="document_voice",
        )
    with doc.at("I ¶5"):
        # air-center-bulletin-2025-01.2451
        doc.statement(
            "The response from Chechen officials further inflamed tensions.",
            id="second-013",
            topic="aircraft_crash",
            voice="document_voice",
            notes={"topic": "the aftermath of the crash; between whom the tensions are is not said"},
        )
    with doc.at("I ¶8"):
        # air-center-bulletin-2025-01.3956
        doc.exchange(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States",
            id="second-014",
            actor="russia",
            recipient="azerbaijan",
            event_type="AGREE",
            summary="Russia is said to have proposed an investigation by the Interstate Aviation Committee.",
            topic="aircraft_crash",
            outcome="refused",
            notes={"event_type": "a proposal is read as an offer"},
        )
        doc.exchange(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States",
            id="second-015",
            actor="azerbaijan",
            recipient="russia",
            event_type="REJECT",
            summary="Azerbaijan is said to have rejected Russia's proposal of an investigation by the Interstate"
            " Aviation Committee.",
            topic="aircraft_crash",
            responds_to="second-014",
        )
        doc.statement(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="second-016",
            speaker="azerbaijan",
            topic="aircraft_crash",
            exchange="second-015",
            voice="reported_speech",
        )
    # air-center-bulletin-2025-01.4957
    # no row: connecting narrative; what the response said is told in the next sentence.
    with doc.at("II ¶2"):
        # air-center-bulletin-2025-01.5307
        doc.statement(
            "As Azerbaijan enters 2025, designated as the Year of Constitution and Sovereignty, the nation marks a"
            " historic milestone: for the first time in over two centuries, it stands free of foreign military presence"
            " on its soil.",
            id="second-017",
            topic="sovereignty",
            voice="document_voice",
        )
    # air-center-bulletin-2025-01.5668
    # no row: a heading of what follows.
    with doc.at("II ¶4"):
        # air-center-bulletin-2025-01.6152
        doc.statement(
            "Both the United States and European Union often demonstrate outdated views of Azerbaijan as a minor"
            " regional player susceptible to external pressure.",
            id="second-018",
            topic="foreign_policy",
            voice="document_voice",
        )
    with doc.at("II ¶5"):
        # air-center-bulletin-2025-01.6545: no exchange, the sentence names nobody towards whom the decisions were taken
        doc.statement(
            "The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional"
            " cooperation initiatives, have contributed to strained relations.",
            id="second-019",
            topic="bilateral_relations",
            voice="document_voice",
        )
    with doc.at("II ¶6"):
        # air-center-bulletin-2025-01.6878: no exchange, no verb tells the making of the declaration
        doc.statement(
            "Contrary to Western speculation about Azerbaijan's alignment with Russia, particularly following the"
            " February 2022 declaration on allied interactions with President Vladimir Putin, Azerbaijan has maintained"
            " a deliberately balanced foreign policy.",
            id="second-020",
            topic="foreign_policy",
            voice="document_voice",
        )
    with doc.at("II ¶10"):
        # air-center-bulletin-2025-01.8731
        doc.statement(
            "Rather than treating Azerbaijan as a minor regional player, acknowledging its sovereignty and strategic"
            " significance could foster more productive relationships.",
            id="second-021",
            topic="foreign_policy",
            voice="document_voice",
        )
    with doc.at("III ¶1"):
        # air-center-bulletin-2025-01.9328
        doc.statement(
            'The footage, recorded at the first congress of the "Yerkrpah" Volunteer Union, captures Armenia\'s first'
            " president Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply"
            " with his public image as a peace advocate.",
            id="second-022",
            topic="peace_process",
            voice="document_voice",
        )
    with doc.at("III ¶2"):
        # air-center-bulletin-2025-01.9953
        doc.statement(
            "He specifically mentioned that maintaining control over regions like Zangezur would have been impossible"
            " without such measures.",
            id="second-023",
            speaker=("ter-petrosyan", "He specifically mentioned", "Ter-Petrosyan addressing members of Yerkrpah"),
            addressee=("yerkrpah", "addressing members of Yerkrpah"),
            statement="maintaining control over regions like Zangezur would have been impossible without such measures",
            topic="deportations",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            voice="reported_speech",
        )
    with doc.at("III ¶4"):
        # air-center-bulletin-2025-01.10472
        doc.statement(
            "The leaked footage also captured Vazgen Sargsyan, then head of Yerkrpah and Armenia's Defense Minister,"
            " warning against the public release of Ter-Petrosyan's remarks due to potential damage to Armenia's"
            " interests.",
            id="second-024",
            speaker="vazgen-sargsyan",
            statement="warning against the public release of Ter-Petrosyan's remarks due to potential damage to"
            " Armenia's interests",
            topic="media",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            voice="reported_speech",
        )
    with doc.at("III ¶5"):
        # air-center-bulletin-2025-01.10900
        doc.statement(
            'Ter-Petrosyan\'s private remarks about ethnic cleansing having benefits "for the next 600 years"',
            id="second-025",
            speaker="ter-petrosyan",
            statement='ethnic cleansing having benefits "for the next 600 years"',
            topic="deportations",
            occasion="yerkrpah-congress-1993",
            date=("1993", "A recently surfaced video from 1993"),
            voice="reported_speech",
        )
        doc.statement(
            'Ter-Petrosyan\'s private remarks about ethnic cleansing having benefits "for the next 600 years" stand in'
            " stark contrast to his public persona as a politician seeking peaceful resolution.",
            id="second-026",
            topic="peace_process",
            voice="document_voice",
        )
    with doc.at("III ¶6"):
        # air-center-bulletin-2025-01.11519
        doc.deportation(
            "Despite repeated calls for dialogue from representatives of displaced Azerbaijanis",
            id="second-027",
            event="azerbaijanis-from-modern-day-armenia",
            movement="displacement",
            movement_text="displaced",
            population="Azerbaijanis",
        )
        doc.exchange(
            "Despite repeated calls for dialogue from representatives of displaced Azerbaijanis, the Armenian"
            " government, including current Prime Minister Nikol Pashinyan, has remained silent on this issue.",
            id="second-028",
            actor="displaced-azerbaijanis-representatives",
            recipient="armenia",
            event_type="REQUEST",
            event_mode="meet",
            summary="Representatives of displaced Azerbaijanis are said to have called repeatedly for dialogue.",
            topic="right_of_return",
            outcome="open",
        )
        doc.statement(
            "Despite repeated calls for dialogue from representatives of displaced Azerbaijanis, the Armenian"
            " government, including current Prime Minister Nikol Pashinyan, has remained silent on this issue.",
            id="second-029",
            topic="right_of_return",
            voice="document_voice",
        )
    with doc.at("III ¶8"):
        # air-center-bulletin-2025-01.12514
        doc.statement(
            "Moving forward, addressing these historical grievances openly and fostering genuine dialogue between both"
            " nations appears crucial for any meaningful progress in the peace process.",
            id="second-030",
            topic="peace_process",
            voice="document_voice",
        )
    # air-center-bulletin-2025-01.14002
    # no row: connecting narrative that introduces the group.
    with doc.at("IV ¶3"):
        # air-center-bulletin-2025-01.14153
        doc.exchange(
            "Azerbaijan's Foreign Ministry defended the group's activities, stating that attempts to discredit such"
            " organizations only serve to hinder the decolonization process.",
            id="second-031",
            actor="azerbaijan-mfa",
            recipient=("baku-initiative-group", "the group's activities", "Baku Initiative Group"),
            event_type="SUPPORT",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have defended the activities of the Baku"
            " Initiative Group.",
            topic="overseas_territories",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
        )
        doc.statement(
            "Azerbaijan's Foreign Ministry defended the group's activities, stating that attempts to discredit such"
            " organizations only serve to hinder the decolonization process.",
            id="second-032",
            speaker="azerbaijan-mfa",
            statement="attempts to discredit such organizations only serve to hinder the decolonization process",
            topic="overseas_territories",
            occasion="mfa-response-to-barrot",
            exchange="second-031",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            voice="reported_speech",
        )
    with doc.at("IV ¶4"):
        # air-center-bulletin-2025-01.14321
        doc.casualty(
            "Hajizada referenced recent events in New Caledonia, where at least 14 people reportedly died and many"
            " others were injured in the previous year due to the use of force.",
            id="second-033",
            event="new-caledonia-events",
            outcome="killed",
            outcome_text="died",
            population="people",
            count=14,
            qualifier="at_least",
            count_text="at least 14",
            count_scope="event",
            date=("2024", "in the previous year", "January 29, 2025"),
            date_basis="derived",
            asserted_by="hajizada",
            voice="reported_speech",
        )
        doc.casualty(
            "Hajizada referenced recent events in New Caledonia, where at least 14 people reportedly died and many"
            " others were injured in the previous year due to the use of force.",
            id="second-034",
            event="new-caledonia-events",
            outcome="injured",
            outcome_text="injured",
            qualifier="vague",
            count_text="many others",
            count_scope="event",
            date=("2024", "in the previous year", "January 29, 2025"),
            date_basis="derived",
            asserted_by="hajizada",
            voice="reported_speech",
        )
        doc.exchange(
            "In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia",
            id="second-035",
            actor="hajizada",
            recipient=("france", "criticism of French policies", "France's accusations against Azerbaijan"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada is said to have criticised French policies, referring to events in New Caledonia.",
            topic="overseas_territories",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
        )
        doc.statement(
            "In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia, where at"
            " least 14 people reportedly died and many others were injured in the previous year due to the use of"
            " force.",
            id="second-036",
            speaker="hajizada",
            statement="recent events in New Caledonia, where at least 14 people reportedly died and many others were"
            " injured in the previous year due to the use of force",
            topic="overseas_territories",
            occasion="mfa-response-to-barrot",
            exchange="second-035",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            voice="reported_speech",
        )
    with doc.at("IV ¶5"):
        # air-center-bulletin-2025-01.14656
        doc.exchange(
            "The Ministry's statement also addressed France's alleged misuse of its position in international"
            " organizations, accusing Paris of attempting to pressure NGOs that speak out against neo-colonial"
            " policies.",
            id="second-037",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry defended"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have accused France of attempting to pressure"
            " NGOs and of alleged misuse of its position in international organizations.",
            topic="overseas_territories",
            occasion="mfa-response-to-barrot",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
        )
        doc.statement(
            "The Ministry's statement also addressed France's alleged misuse of its position in international"
            " organizations, accusing Paris of attempting to pressure NGOs that speak out against neo-colonial"
            " policies.",
            id="second-038",
            speaker=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry defended"),
            topic="overseas_territories",
            occasion="mfa-response-to-barrot",
            exchange="second-037",
            date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived",
            voice="reported_speech",
        )
    with doc.at("IV ¶8"):
        # air-center-bulletin-2025-01.15647: no exchange, an argument within a reply
        doc.statement(
            "In a pointed rebuttal, Hajizada highlighted what he described as France's selective approach to"
            " international law.",
            id="second-039",
            speaker="hajizada",
            topic="foreign_policy",
            occasion="mfa-response-to-macron",
            date=("2025-01-06/..", "January 6, 2025"),
            date_basis="derived",
            voice="reported_speech",
        )
    with doc.at("IV ¶9"):
        # air-center-bulletin-2025-01.16083
        doc.statement(
            "France's current stance is undermining regional stability.",
            id="second-040",
            topic="foreign_policy",
            voice="unclear",
        )
    with doc.at("V ¶1"):
        # air-center-bulletin-2025-01.16720
        doc.exchange(
            "Azerbaijan marks January 20 as National Mourning Day, commemorating the tragic events of 1990 when Soviet"
            " forces launched a brutal crackdown on civilians in Baku and other cities.",
            id="second-041",
            actor="soviet-forces",
            recipient="civilians-january-1990",
            event_type="ASSAULT",
            summary='Soviet forces are said to have launched a "brutal crackdown" on civilians in Baku and other'
            " cities.",
            topic="black_january",
            occasion="black-january-1990",
            date=("1990-01-20", "January 20", "1990"),
        )
        doc.statement(
            "Azerbaijan marks January 20 as National Mourning Day, commemorating the tragic events of 1990 when Soviet"
            " forces launched a brutal crackdown on civilians in Baku and other cities.",
            id="second-042",
            topic="black_january",
            voice="document_voice",
        )
    with doc.at("V ¶4"):
        # air-center-bulletin-2025-01.17953: no exchange, the attempts to suppress are towards nobody that is named
        doc.statement(
            "Despite Soviet attempts to suppress information about the massacre, National Leader Heydar Aliyev played"
            " a crucial role in bringing these atrocities to international attention in the immediate aftermath.",
            id="second-043",
            topic="black_january",
            voice="document_voice",
        )
    with doc.at("VI ¶7"):
        # air-center-bulletin-2025-01.21964
        doc.deportation(
            "The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding"
            " their peaceful, dignified, and safe return",
            id="second-044",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="return",
            population="Western Azerbaijan Community",
            asserted_by=(
                "azerbaijan-mfa",
                "The Ministry called on Armenia",
                "The Ministry of Foreign Affairs rejected",
            ),
            voice="reported_speech",
        )
        doc.exchange(
            "The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding"
            " their peaceful, dignified, and safe return",
            id="second-045",
            actor=("azerbaijan-mfa", "The Ministry called on Armenia", "The Ministry of Foreign Affairs rejected"),
            recipient="armenia",
            event_type="REQUEST",
            event_mode="meet",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have called on Armenia to engage in dialogue"
            " with the Western Azerbaijan Community.",
            topic="right_of_return",
            outcome="open",
            occasion="azerbaijan-mfa-reply-mirzoyan",
            date=("2025-01-08/..", "January 8, 2025"),
            date_basis="derived",
        )
        doc.statement(
            "The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding"
            " their peaceful, dignified, and safe return, suggesting this would be a concrete indicator that Armenia"
            " has abandoned concepts of ethnic incompatibility and its status as a monoethnic state based on ethnic"
            " cleansing.",
            id="second-046",
            speaker=("azerbaijan-mfa", "The Ministry called on Armenia", "The Ministry of Foreign Affairs rejected"),
            addressee="armenia",
            topic="right_of_return",
            occasion="azerbaijan-mfa-reply-mirzoyan",
            exchange="second-045",
            date=("2025-01-08/..", "January 8, 2025"),
            date_basis="derived",
            voice="reported_speech",
        )


def caliber(doc: Coding) -> None:
    with doc.at("¶1"):
        # caliber-france-24-2026-02-14.400: no exchange, giving an interview to the press is taken as no diplomatic act
        doc.statement(
            "Confidence. Clarity. And truth! These are precisely the words that define the direction of President"
            " Ilham Aliyev’s interview with France 24, given on the sidelines of the Munich Security Conference.",
            id="second-047",
            topic="media",
            voice="document_voice",
        )
    # caliber-france-24-2026-02-14.568
    # no row: connecting narrative.
    with doc.at("¶4"):
        # caliber-france-24-2026-02-14.2474
        signing = (
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan."
        )
        doc.exchange(
            signing,
            id="second-048",
            actor="azerbaijan",
            recipient="armenia",
            event_type="SUPPORT",
            summary="Azerbaijan and Armenia are said to have signed documents, among them a Joint Declaration, at the"
            " White House.",
            topic="peace_process",
            occasion="white-house-summit-2025-08",
            date=("2025-08", "August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
        )
        doc.exchange(
            signing,
            id="second-049",
            actor="trump",
            recipient="azerbaijan",
            event_type="SUPPORT",
            summary="Donald Trump is said to have signed as a witness to the Joint Declaration.",
            topic="peace_process",
            occasion="white-house-summit-2025-08",
            date=("2025-08", "August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
        )
        doc.exchange(
            signing,
            id="second-050",
            actor="trump",
            recipient="armenia",
            event_type="SUPPORT",
            summary="Donald Trump is said to have signed as a witness to the Joint Declaration.",
            topic="peace_process",
            occasion="white-house-summit-2025-08",
            date=("2025-08", "August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
        )
        doc.statement(
            "First and foremost, the French correspondent’s attention was drawn to the documents signed at the White"
            " House in August last year, including the fact that Donald Trump signed as a witness to the Joint"
            " Declaration between Baku and Yerevan.",
            id="second-051",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee="france-24-correspondent",
            topic="peace_process",
            occasion="france-24-interview-2026",
            date=("../2026-02-14", "14 February 2026"),
            date_basis="derived",
            voice="reported_speech",
        )
    with doc.at("¶6"):
        # caliber-france-24-2026-02-14.3413
        doc.exchange(
            "He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku",
            id="second-052",
            actor="vance",
            recipient="azerbaijan",
            event_type="CONSULT",
            event_mode="visit",
            summary="Vance is said to have visited Baku.",
            topic="bilateral_relations",
            occasion="vance-visit-baku",
            asserted_by=(
                "ilham-aliyev",
                "He then went on to provide a detailed account",
                "President Aliyev also reaffirmed",
            ),
            voice="reported_speech",
        )
        doc.statement(
            "He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku, the outcome of"
            " which has made strategic partnership between the two states a reality on an equal footing.",
            id="second-053",
            speaker=(
                "ilham-aliyev",
                "He then went on to provide a detailed account",
                "President Aliyev also reaffirmed",
            ),
            topic="bilateral_relations",
            occasion="france-24-interview-2026",
            date=("../2026-02-14", "14 February 2026"),
            date_basis="derived",
            voice="reported_speech",
        )
    with doc.at("¶9"):
        # caliber-france-24-2026-02-14.4867
        doc.statement(
            "President Aliyev’s response was clear and firmly grounded in international law.",
            id="second-054",
            topic="justice",
            voice="document_voice",
        )
        # caliber-france-24-2026-02-14.4947
        doc.exchange(
            "While confirming that this topic was among the issues discussed with Vance",
            id="second-055",
            actor=("ilham-aliyev", "President Aliyev’s response"),
            recipient="vance",
            event_type="CONSULT",
            summary="Aliyev is said to have discussed the topic of a pardon, among others, with Vance.",
            topic="justice",
            occasion="vance-visit-baku",
            asserted_by=("ilham-aliyev", "President Aliyev’s response"),
            voice="reported_speech",
        )
        doc.statement(
            "While confirming that this topic was among the issues discussed with Vance, he offered the French"
            " journalist a concise legal and historical overview.",
            id="second-056",
            speaker=("ilham-aliyev", "he offered the French journalist", "President Aliyev’s response"),
            addressee="france-24-correspondent",
            statement="this topic was among the issues discussed with Vance",
            topic="justice",
            occasion="france-24-interview-2026",
            date=("../2026-02-14", "14 February 2026"),
            date_basis="derived",
            voice="reported_speech",
        )
        # caliber-france-24-2026-02-14.5387: no exchange, no verb by which he acts towards those spoken of
        doc.statement(
            "In this context, the president drew a careful line from the Nuremberg Trials to the Baku proceedings,"
            " noting that “their crimes were even worse than what the Nazis did during World War II.”",
            id="second-057",
            speaker=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="their crimes were even worse than what the Nazis did during World War II.",
            topic="justice",
            occasion="france-24-interview-2026",
            date=("../2026-02-14", "14 February 2026"),
            date_basis="derived",
            voice="direct_quote",
        )
    with doc.at("¶10"):
        # caliber-france-24-2026-02-14.5578
        doc.deportation(
            "the France 24 correspondent touched on the angle of “compassion for the Armenians who had to leave"
            " Garabagh as a result of the latest war.”",
            id="second-058",
            event="karabakh-departure-latest-war",
            movement="departure",
            movement_text="had to leave",
            population="the Armenians",
            origin="Garabagh",
            asserted_by="france-24-correspondent",
            voice="direct_quote",
        )
        doc.statement(
            "It was also entirely expected that the France 24 correspondent touched on the angle of “compassion for the"
            " Armenians who had to leave Garabagh as a result of the latest war.”",
            id="second-059",
            speaker="france-24-correspondent",
            statement="compassion for the Armenians who had to leave Garabagh as a result of the latest war.",
            topic="karabakh",
            occasion="france-24-interview-2026",
            date=("../2026-02-14", "14 February 2026"),
            date_basis="derived",
            voice="direct_quote",
        )
    with doc.at("¶11"):
        # caliber-france-24-2026-02-14.6648
        doc.statement(
            "Baku’s intention is to build a shared life based on peace, mutual understanding, and respect.",
            id="second-060",
            topic="karabakh",
            voice="unclear",
        )
        # caliber-france-24-2026-02-14.6789
        doc.statement(
            "We have no enmity,” he said.",
            id="second-061",
            speaker=(
                "ilham-aliyev",
                "he said",
                "the country’s leader stressed",
                "back in October 2020, President Aliyev",
            ),
            statement="We have no enmity",
            topic="karabakh",
            occasion="aliyev-remarks-2023-karabakh",
            date=("2023", "In 2023"),
            voice="direct_quote",
        )
    with doc.at("¶14"):
        # caliber-france-24-2026-02-14.8517
        insult = (
            "Moreover, despite Baku’s advocacy for respect for the country’s sovereignty, certain well-known French"
            " political figures, by illegally visiting the occupied Azerbaijani territories, publicly insulted"
            " Azerbaijan’s statehood."
        )
        doc.exchange(
            insult,
            id="second-062",
            actor="french-political-figures",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary='French political figures are said to have "publicly insulted" Azerbaijan\'s statehood by alleged'
            " illegal visits.",
            topic="sovereignty",
            voice="unclear",
            notes={"event_type": "no type is for an insult by deed; the nearest that is directed at Azerbaijan"},
        )
        doc.statement(insult, id="second-063", topic="sovereignty", voice="unclear")
    with doc.at("¶15"):
        # caliber-france-24-2026-02-14.8989: two clauses, each with its own subject
        underlined = (
            "The following year, the country’s leader underlined that Azerbaijan has “never had any problems” with"
            " Paris and that “we cooperated with France perhaps even more than with any other European country before"
            " Macron came to power.”"
        )
        doc.statement(
            underlined,
            id="second-064",
            speaker=("ilham-aliyev", "the country’s leader underlined", "President Aliyev emphasised"),
            statement="Azerbaijan has “never had any problems” with Paris",
            topic="bilateral_relations",
            occasion="aliyev-remarks-2024-france",
            date=("2024", "The following year", "as early as 2023"),
            date_basis="derived",
            voice="direct_quote",
        )
        doc.statement(
            underlined,
            id="second-065",
            speaker=("ilham-aliyev", "the country’s leader underlined", "President Aliyev emphasised"),
            statement="we cooperated with France perhaps even more than with any other European country before"
            " Macron came to power.",
            topic="bilateral_relations",
            occasion="aliyev-remarks-2024-france",
            date=("2024", "The following year", "as early as 2023"),
            date_basis="derived",
            voice="direct_quote",
        )
    with doc.at("¶16"):
        # caliber-france-24-2026-02-14.9468: two clauses, each with its own subject; on which occasion is not told
        noted = (
            "Yet, “the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all"
            " of this into the abyss,” he noted, explaining that with the outbreak of the Second Karabakh War, Paris"
            " “they clearly sided with the occupiers, that was the first sign that something was wrong in our relations"
            " - well, on their part.”"
        )
        doc.statement(
            noted,
            id="second-066",
            speaker=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            statement="the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw"
            " all of this into the abyss",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.statement(
            noted,
            id="second-067",
            speaker=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            statement="they clearly sided with the occupiers, that was the first sign that something was wrong in our"
            " relations - well, on their part.",
            topic="bilateral_relations",
            voice="direct_quote",
        )
    with doc.at("¶17"):
        # caliber-france-24-2026-02-14.10441
        doc.statement(
            "They regularly contact each other.",
            id="second-068",
            speaker=("ilham-aliyev", "as President Aliyev emphasised in his latest response"),
            addressee=("france-24-correspondent", "latest response to the France 24 correspondent"),
            topic="bilateral_relations",
            occasion="france-24-interview-2026",
            date=("../2026-02-14", "14 February 2026"),
            date_basis="derived",
            voice="direct_quote",
        )
    with doc.at("¶18"):
        # caliber-france-24-2026-02-14.11020
        doc.statement(
            "These realities continue to take shape, primarily through Azerbaijan’s initiatives, a country that has"
            " never wavered from the path of peace and adherence to international law.",
            id="second-069",
            topic="foreign_policy",
            voice="document_voice",
        )
