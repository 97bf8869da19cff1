"""A second, independent coding of a sample of sentences: the second coder's entries, as made.

They were made from the documents and the code book alone, by a coder who had not seen the tables, and are kept
unchanged after the comparison: `double_coding.csv` beside this module has both codings and how each difference was
settled. They are not part of the tables. A comment above the entries of a sentence gives its `passage_id`, and says why
where it has none.
"""

from scripts.coding.entries import Coding


def trend(doc: Coding) -> None:
    with doc.at("¶1", voice="reported_speech"):
        # trend-paris-20-january.30
        quote = doc.quote("held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told Trend")
        quote.casualty("second-001", by=("azerbaijan-embassy-france", "The Embassy of Azerbaijan in France"),
            outcome=("victims", "victims"), event="january-1990", qualifier="vague", count_text="the victims",
            count_scope="event", date=("1990-01-20", "20 January", "20 January 1990"))

        quote = doc.quote("The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy, the embassy told Trend.")
        quote.statement("second-002", by="azerbaijan-embassy-france",
            says="The Embassy of Azerbaijan in France, together with the Friends of Azerbaijan Association (ADA), held a ceremony in Paris to honor the memory of the victims of the 20 January tragedy",
            addressee="trend", topic="january_1990")
    # no exchange: holding a ceremony together is not an act of one towards the other.
    with doc.at("¶2", voice="reported_speech", topic="january_1990", occasion="abdullayeva-remarks-paris"):
        # trend-paris-20-january.237
        quote = doc.quote("the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence against civilians.")
        quote.exchange("second-003", by=("abdullayeva", "Leyla Abdullayeva, recounted the bloody events"),
            actor="soviet-forces", recipient="civilians-january-1990", event_type="ASSAULT",
            summary="Soviet troops are said to have entered Baku and committed violence against civilians.",
            occasion="january-1990", date=("1990-01-19/1990-01-20", "between 19 and 20 January 1990"))

        quote = doc.quote("In her remarks, Azerbaijan’s Ambassador to France, Leyla Abdullayeva, recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence against civilians.")
        quote.statement("second-004", by="abdullayeva",
            says="recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku, committing unprecedented violence against civilians",
            exchange="second-003")

        # trend-paris-20-january.466
        quote = doc.quote("20 January is not only a tragic day etched into our national memory but also a turning point in the fight for freedom.")
        quote.statement("second-005", by=("abdullayeva", "Azerbaijan’s Ambassador to France, Leyla Abdullayeva"),
            voice="direct_quote")
    with doc.at("¶3"):
        # trend-paris-20-january.891
        quote = doc.quote("On the contrary, this tragedy strengthened national unity and reinforced the idea of sovereignty.")
        quote.statement("second-006", by=("abdullayeva", "Abdullayeva said"),
            topic="january_1990", occasion="abdullayeva-remarks-paris", voice="direct_quote")
    with doc.at("¶5", voice="unclear", topic="peace_process"):
        # trend-paris-20-january.1796
        quote = doc.quote("Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement")
        quote.exchange("second-007",
            actor="azerbaijan", recipient="armenia", event_type="CONSULT",
            summary="Azerbaijan and Armenia are said to be negotiating a peace agreement.",
            occasion="armenia-azerbaijan-negotiations")

        quote = doc.quote("Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement, which is expected this year.")
        quote.statement("second-008", exchange="second-007")
    with doc.at("¶7"):
        # trend-paris-20-january.2474
        quote = doc.quote("He spoke about ADA’s mission and activities, emphasizing the importance of promoting Azerbaijani culture and expanding membership.")
        quote.statement("second-009",
            by=("begen", "He spoke about ADA’s mission", "Jérôme Begen, the newly appointed president"),
            addressee=("paris-ceremony-audience", "addressed the audience"), topic="association",
            occasion="begen-address-paris", voice="reported_speech")
    # trend-paris-20-january.2688
    # no row: narrative of what happened at the meeting; nothing of what was said is told, and nobody is acted upon.


def bulletin(doc: Coding) -> None:
    with doc.at("I ¶1", voice="document_voice"):
        # air-center-bulletin-2025-01.963: two parts, each with its own subject
        quote = doc.quote("The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and Russia after it was revealed that a Russian surface-to-air missile was responsible for the crash.")
        quote.statement("second-010",
            says="The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and Russia",
            topic="bilateral_relations")

        quote = doc.quote("it was revealed that a Russian surface-to-air missile was responsible for the crash.")
        quote.statement("second-011", topic="aircraft_crash")
    with doc.at("I ¶2"):
        # air-center-bulletin-2025-01.1350
        quote = doc.quote("Initial attempts to attribute the crash to a bird strike were quickly discredited when investigators discovered shrapnel marks on the aircraft's wreckage.")
        quote.statement("second-012", topic="aircraft_crash", voice="document_voice")
    with doc.at("I ¶5"):
        # air-center-bulletin-2025-01.2451
        quote = doc.quote("The response from Chechen officials further inflamed tensions.")
        quote.statement("second-013",
            topic="aircraft_crash", voice="document_voice",
            notes={"topic": "the aftermath of the crash; between whom the tensions are is not said"})
    with doc.at("I ¶8", topic="aircraft_crash"):
        # air-center-bulletin-2025-01.3956
        quote = doc.quote("Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the Commonwealth of Independent States")
        quote.exchange("second-014",
            actor="russia", recipient="azerbaijan", event_type="AGREE",
            summary="Russia is said to have proposed an investigation by the Interstate Aviation Committee.",
            outcome="refused",
            notes={"event_type": "a proposal is read as an offer"})
        quote.exchange("second-015",
            actor="azerbaijan", recipient="russia", event_type="REJECT",
            summary="Azerbaijan is said to have rejected Russia's proposal of an investigation by the Interstate Aviation Committee.",
            responds_to="second-014")

        quote = doc.quote("Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the Commonwealth of Independent States, citing concerns about potential bias due to its predominantly Russian composition.")
        quote.statement("second-016", by="azerbaijan", exchange="second-015", voice="reported_speech")
    # air-center-bulletin-2025-01.4957
    # no row: connecting narrative; what the response said is told in the next sentence.
    with doc.at("II ¶2"):
        # air-center-bulletin-2025-01.5307
        quote = doc.quote("As Azerbaijan enters 2025, designated as the Year of Constitution and Sovereignty, the nation marks a historic milestone: for the first time in over two centuries, it stands free of foreign military presence on its soil.")
        quote.statement("second-017", topic="sovereignty", voice="document_voice")
    # air-center-bulletin-2025-01.5668
    # no row: a heading of what follows.
    with doc.at("II ¶4"):
        # air-center-bulletin-2025-01.6152
        quote = doc.quote("Both the United States and European Union often demonstrate outdated views of Azerbaijan as a minor regional player susceptible to external pressure.")
        quote.statement("second-018", topic="foreign_policy", voice="document_voice")
    with doc.at("II ¶5"):
        # air-center-bulletin-2025-01.6545: no exchange, the sentence names nobody towards whom the decisions were taken
        quote = doc.quote("The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional cooperation initiatives, have contributed to strained relations.")
        quote.statement("second-019", topic="bilateral_relations", voice="document_voice")
    with doc.at("II ¶6"):
        # air-center-bulletin-2025-01.6878: no exchange, no verb tells the making of the declaration
        quote = doc.quote("Contrary to Western speculation about Azerbaijan's alignment with Russia, particularly following the February 2022 declaration on allied interactions with President Vladimir Putin, Azerbaijan has maintained a deliberately balanced foreign policy.")
        quote.statement("second-020", topic="foreign_policy", voice="document_voice")
    with doc.at("II ¶10"):
        # air-center-bulletin-2025-01.8731
        quote = doc.quote("Rather than treating Azerbaijan as a minor regional player, acknowledging its sovereignty and strategic significance could foster more productive relationships.")
        quote.statement("second-021", topic="foreign_policy", voice="document_voice")
    with doc.at("III ¶1"):
        # air-center-bulletin-2025-01.9328
        quote = doc.quote("The footage, recorded at the first congress of the \"Yerkrpah\" Volunteer Union, captures Armenia's first president Levon Ter-Petrosyan making remarkable statements about ethnic cleansing that contrast sharply with his public image as a peace advocate.")
        quote.statement("second-022", topic="peace_process", voice="document_voice")
    with doc.at("III ¶2"):
        # air-center-bulletin-2025-01.9953
        quote = doc.quote("He specifically mentioned that maintaining control over regions like Zangezur would have been impossible without such measures.")
        quote.statement("second-023",
            by=("ter-petrosyan", "He specifically mentioned", "Ter-Petrosyan addressing members of Yerkrpah"),
            says="maintaining control over regions like Zangezur would have been impossible without such measures",
            addressee=("yerkrpah", "addressing members of Yerkrpah"), topic="population_movements",
            occasion="yerkrpah-congress-1993", voice="reported_speech",
            date=("1993", "A recently surfaced video from 1993"))
    with doc.at("III ¶4"):
        # air-center-bulletin-2025-01.10472
        quote = doc.quote("The leaked footage also captured Vazgen Sargsyan, then head of Yerkrpah and Armenia's Defense Minister, warning against the public release of Ter-Petrosyan's remarks due to potential damage to Armenia's interests.")
        quote.statement("second-024", by="vazgen-sargsyan",
            says="warning against the public release of Ter-Petrosyan's remarks due to potential damage to Armenia's interests",
            topic="media", occasion="yerkrpah-congress-1993", voice="reported_speech",
            date=("1993", "A recently surfaced video from 1993"))
    with doc.at("III ¶5"):
        # air-center-bulletin-2025-01.10900
        quote = doc.quote("Ter-Petrosyan's private remarks about ethnic cleansing having benefits \"for the next 600 years\"")
        quote.statement("second-025", by="ter-petrosyan",
            says='ethnic cleansing having benefits "for the next 600 years"',
            topic="population_movements", occasion="yerkrpah-congress-1993", voice="reported_speech",
            date=("1993", "A recently surfaced video from 1993"))

        quote = doc.quote("Ter-Petrosyan's private remarks about ethnic cleansing having benefits \"for the next 600 years\" stand in stark contrast to his public persona as a politician seeking peaceful resolution.")
        quote.statement("second-026", topic="peace_process", voice="document_voice")
    with doc.at("III ¶6", topic="return"):
        # air-center-bulletin-2025-01.11519
        quote = doc.quote("Despite repeated calls for dialogue from representatives of displaced Azerbaijanis")
        quote.deportation("second-027",
            movement=("displacement", "displaced"), event="azerbaijanis-moved-undated",
            population="Azerbaijanis")

        quote = doc.quote("Despite repeated calls for dialogue from representatives of displaced Azerbaijanis, the Armenian government, including current Prime Minister Nikol Pashinyan, has remained silent on this issue.")
        quote.exchange("second-028",
            actor="azerbaijanis-called-displaced-representatives", recipient="armenia", event_type="REQUEST",
            event_mode="meet",
            summary="Representatives of displaced Azerbaijanis are said to have called repeatedly for dialogue.",
            outcome="open")
        quote.statement("second-029", voice="document_voice")
    with doc.at("III ¶8"):
        # air-center-bulletin-2025-01.12514
        quote = doc.quote("Moving forward, addressing these historical grievances openly and fostering genuine dialogue between both nations appears crucial for any meaningful progress in the peace process.")
        quote.statement("second-030", topic="peace_process", voice="document_voice")
    # air-center-bulletin-2025-01.14002
    # no row: connecting narrative that introduces the group.
    with doc.at("IV ¶3",
            topic="overseas_territories", occasion="mfa-response-to-barrot", date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived"):
        # air-center-bulletin-2025-01.14153
        quote = doc.quote("Azerbaijan's Foreign Ministry defended the group's activities, stating that attempts to discredit such organizations only serve to hinder the decolonization process.")
        quote.exchange("second-031",
            actor="azerbaijan-mfa",
            recipient=("baku-initiative-group", "the group's activities", "Baku Initiative Group"),
            event_type="SUPPORT",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have defended the activities of the Baku Initiative Group.")
        quote.statement("second-032", by="azerbaijan-mfa",
            says="attempts to discredit such organizations only serve to hinder the decolonization process",
            exchange="second-031", voice="reported_speech")
    with doc.at("IV ¶4",
            voice="reported_speech", topic="overseas_territories", event="new-caledonia-events",
            occasion="mfa-response-to-barrot", date=("2025-01-29/..", "January 29, 2025"), date_basis="derived"):
        # air-center-bulletin-2025-01.14321
        quote = doc.quote("Hajizada referenced recent events in New Caledonia, where at least 14 people reportedly died and many others were injured in the previous year due to the use of force.", by="hajizada")
        quote.casualty("second-033",
            outcome=("killed", "died"), population="people", count=14, qualifier="at_least", count_text="at least 14",
            count_scope="event", date=("2024", "in the previous year", "January 29, 2025"), date_basis="derived")
        quote.casualty("second-034",
            outcome=("injured", "injured"), qualifier="vague", count_text="many others", count_scope="event",
            date=("2024", "in the previous year", "January 29, 2025"), date_basis="derived")

        quote = doc.quote("In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia")
        quote.exchange("second-035",
            actor="hajizada",
            recipient=("france", "criticism of French policies", "France's accusations against Azerbaijan"),
            event_type="ACCUSE", event_mode="disapprove",
            summary="Hajizada is said to have criticised French policies, referring to events in New Caledonia.",
            voice="document_voice")

        quote = doc.quote("In a pointed criticism of French policies, Hajizada referenced recent events in New Caledonia, where at least 14 people reportedly died and many others were injured in the previous year due to the use of force.")
        quote.statement("second-036", by="hajizada",
            says="recent events in New Caledonia, where at least 14 people reportedly died and many others were injured in the previous year due to the use of force",
            exchange="second-035")
    with doc.at("IV ¶5",
            topic="overseas_territories", occasion="mfa-response-to-barrot", date=("2025-01-29/..", "January 29, 2025"),
            date_basis="derived"):
        # air-center-bulletin-2025-01.14656
        quote = doc.quote("The Ministry's statement also addressed France's alleged misuse of its position in international organizations, accusing Paris of attempting to pressure NGOs that speak out against neo-colonial policies.")
        quote.exchange("second-037",
            actor=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry defended"),
            recipient="france", event_type="ACCUSE", event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have accused France of attempting to pressure NGOs and of alleged misuse of its position in international organizations.")
        quote.statement("second-038",
            by=("azerbaijan-mfa", "The Ministry's statement", "Azerbaijan's Foreign Ministry defended"),
            exchange="second-037", voice="reported_speech")
    with doc.at("IV ¶8"):
        # air-center-bulletin-2025-01.15647: no exchange, an argument within a reply
        quote = doc.quote("In a pointed rebuttal, Hajizada highlighted what he described as France's selective approach to international law.")
        quote.statement("second-039", by="hajizada",
            topic="foreign_policy", occasion="mfa-response-to-macron", voice="reported_speech",
            date=("2025-01-06/..", "January 6, 2025"), date_basis="derived")
    with doc.at("IV ¶9"):
        # air-center-bulletin-2025-01.16083
        quote = doc.quote("France's current stance is undermining regional stability.")
        quote.statement("second-040", topic="foreign_policy", voice="unclear")
    with doc.at("V ¶1", topic="january_1990"):
        # air-center-bulletin-2025-01.16720
        quote = doc.quote("Azerbaijan marks January 20 as National Mourning Day, commemorating the tragic events of 1990 when Soviet forces launched a brutal crackdown on civilians in Baku and other cities.")
        quote.exchange("second-041",
            actor="soviet-forces", recipient="civilians-january-1990", event_type="ASSAULT",
            summary='Soviet forces are said to have launched a "brutal crackdown" on civilians in Baku and other cities.',
            occasion="january-1990", date=("1990-01-20", "January 20", "1990"))
        quote.statement("second-042", voice="document_voice")
    with doc.at("V ¶4"):
        # air-center-bulletin-2025-01.17953: no exchange, the attempts to suppress are towards nobody that is named
        quote = doc.quote("Despite Soviet attempts to suppress information about the massacre, National Leader Heydar Aliyev played a crucial role in bringing these atrocities to international attention in the immediate aftermath.")
        quote.statement("second-043", topic="january_1990", voice="document_voice")
    with doc.at("VI ¶7",
            topic="return", occasion="azerbaijan-mfa-reply-mirzoyan",
            date=("2025-01-08/..", "January 8, 2025"), date_basis="derived"):
        # air-center-bulletin-2025-01.21964
        quote = doc.quote("The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding their peaceful, dignified, and safe return")
        quote.deportation("second-044",
            by=("azerbaijan-mfa", "The Ministry called on Armenia", "The Ministry of Foreign Affairs rejected"),
            movement=("return", "return"), event="azerbaijanis-return-to-armenia", population="Western Azerbaijan Community",
            voice="reported_speech")
        quote.exchange("second-045",
            actor=("azerbaijan-mfa", "The Ministry called on Armenia", "The Ministry of Foreign Affairs rejected"),
            recipient="armenia", event_type="REQUEST", event_mode="meet",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have called on Armenia to engage in dialogue with the Western Azerbaijan Community.",
            outcome="open")

        quote = doc.quote("The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding their peaceful, dignified, and safe return, suggesting this would be a concrete indicator that Armenia has abandoned concepts of ethnic incompatibility and its status as a monoethnic state based on ethnic cleansing.")
        quote.statement("second-046",
            by=("azerbaijan-mfa", "The Ministry called on Armenia", "The Ministry of Foreign Affairs rejected"),
            addressee="armenia", exchange="second-045", voice="reported_speech")


def caliber(doc: Coding) -> None:
    with doc.at("¶1"):
        # caliber-france-24-2026-02-14.400: no exchange, giving an interview to the press is taken as no diplomatic act
        quote = doc.quote("Confidence. Clarity. And truth! These are precisely the words that define the direction of President Ilham Aliyev’s interview with France 24, given on the sidelines of the Munich Security Conference.")
        quote.statement("second-047", topic="media", voice="document_voice")
    # caliber-france-24-2026-02-14.568
    # no row: connecting narrative.
    with doc.at("¶4", by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech", topic="peace_process", occasion="white-house-summit-2025-08",
            date=("2025-08", "August last year", "14 February 2026"), date_basis="derived"):
        # caliber-france-24-2026-02-14.2474
        quote = doc.quote("the documents signed at the White House in August last year, including the fact that Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan.")
        quote.exchange("second-048",
            actor="azerbaijan", recipient="armenia", event_type="SUPPORT",
            summary="Azerbaijan and Armenia are said to have signed documents, among them a Joint Declaration, at the White House.")
        quote.exchange("second-049",
            actor="trump", recipient="azerbaijan", event_type="SUPPORT",
            summary="Donald Trump is said to have signed as a witness to the Joint Declaration.")
        quote.exchange("second-050",
            actor="trump", recipient="armenia", event_type="SUPPORT",
            summary="Donald Trump is said to have signed as a witness to the Joint Declaration.")

        quote = doc.quote("First and foremost, the French correspondent’s attention was drawn to the documents signed at the White House in August last year, including the fact that Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan.")
        quote.statement("second-051",
            addressee="france-24-correspondent", occasion="france-24-interview-munich",
            date=("../2026-02-14", "14 February 2026"), date_basis="derived")
    with doc.at("¶6",
            by=("ilham-aliyev", "He then went on to provide a detailed account", "President Aliyev also reaffirmed"),
            voice="reported_speech", topic="bilateral_relations"):
        # caliber-france-24-2026-02-14.3413
        quote = doc.quote("He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku")
        quote.exchange("second-052",
            actor="vance", recipient="azerbaijan", event_type="CONSULT", event_mode="visit",
            summary="Vance is said to have visited Baku.",
            occasion="vance-visit-baku")

        quote = doc.quote("He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku, the outcome of which has made strategic partnership between the two states a reality on an equal footing.")
        quote.statement("second-053",
            occasion="france-24-interview-munich", date=("../2026-02-14", "14 February 2026"), date_basis="derived")
    with doc.at("¶9", voice="reported_speech", topic="justice"):
        # caliber-france-24-2026-02-14.4867
        quote = doc.quote("President Aliyev’s response was clear and firmly grounded in international law.")
        quote.statement("second-054", voice="document_voice")

        # caliber-france-24-2026-02-14.4947
        quote = doc.quote("While confirming that this topic was among the issues discussed with Vance")
        quote.exchange("second-055", by=("ilham-aliyev", "President Aliyev’s response"),
            actor=("ilham-aliyev", "President Aliyev’s response"), recipient="vance", event_type="CONSULT",
            summary="Aliyev is said to have discussed the topic of a pardon, among others, with Vance.",
            occasion="vance-visit-baku")

        quote = doc.quote("While confirming that this topic was among the issues discussed with Vance, he offered the French journalist a concise legal and historical overview.")
        quote.statement("second-056",
            by=("ilham-aliyev", "he offered the French journalist", "President Aliyev’s response"),
            says="this topic was among the issues discussed with Vance",
            addressee="france-24-correspondent", occasion="france-24-interview-munich",
            date=("../2026-02-14", "14 February 2026"), date_basis="derived")

        # caliber-france-24-2026-02-14.5387: no exchange, no verb by which he acts towards those spoken of
        quote = doc.quote("In this context, the president drew a careful line from the Nuremberg Trials to the Baku proceedings, noting that “their crimes were even worse than what the Nazis did during World War II.”")
        quote.statement("second-057",
            by=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            says="their crimes were even worse than what the Nazis did during World War II.",
            addressee=("france-24-correspondent", "he offered the French journalist"),
            occasion="france-24-interview-munich", voice="direct_quote", date=("../2026-02-14", "14 February 2026"),
            date_basis="derived")
    with doc.at("¶10", by="france-24-correspondent", voice="direct_quote"):
        # caliber-france-24-2026-02-14.5578
        quote = doc.quote("the France 24 correspondent touched on the angle of “compassion for the Armenians who had to leave Garabagh as a result of the latest war.”")
        quote.deportation("second-058",
            movement=("departure", "had to leave"), event="armenians-moved-latest-war", population="the Armenians",
            origin="Garabagh")

        quote = doc.quote("It was also entirely expected that the France 24 correspondent touched on the angle of “compassion for the Armenians who had to leave Garabagh as a result of the latest war.”")
        quote.statement("second-059",
            says="compassion for the Armenians who had to leave Garabagh as a result of the latest war.",
            topic="karabakh", occasion="france-24-interview-munich", date=("../2026-02-14", "14 February 2026"),
            date_basis="derived")
    with doc.at("¶11", topic="karabakh"):
        # caliber-france-24-2026-02-14.6648
        quote = doc.quote("Baku’s intention is to build a shared life based on peace, mutual understanding, and respect.")
        quote.statement("second-060", voice="unclear")

        # caliber-france-24-2026-02-14.6789
        quote = doc.quote("We have no enmity,” he said.")
        quote.statement("second-061",
            by=("ilham-aliyev", "he said", "the country’s leader stressed", "back in October 2020, President Aliyev"),
            says="We have no enmity",
            occasion="aliyev-remarks-2023-karabakh", voice="direct_quote", date=("2023", "In 2023"))
    with doc.at("¶14", voice="unclear", topic="sovereignty"):
        # caliber-france-24-2026-02-14.8517
        quote = doc.quote("Moreover, despite Baku’s advocacy for respect for the country’s sovereignty, certain well-known French political figures, by illegally visiting the occupied Azerbaijani territories, publicly insulted Azerbaijan’s statehood.")
        quote.exchange("second-062",
            actor="french-political-figures", recipient="azerbaijan", event_type="ACCUSE", event_mode="disapprove",
            summary="French political figures are said to have \"publicly insulted\" Azerbaijan's statehood by alleged illegal visits.",
            notes={"event_type": "no type is for an insult by deed; the nearest that is directed at Azerbaijan"})
        quote.statement("second-063")
    with doc.at("¶15", by=("ilham-aliyev", "the country’s leader underlined", "President Aliyev emphasised"),
            voice="direct_quote", topic="bilateral_relations", occasion="aliyev-remarks-on-france",
            date=("2024", "The following year", "as early as 2023"), date_basis="derived"):
        # caliber-france-24-2026-02-14.8989: two clauses, each with its own subject
        quote = doc.quote("The following year, the country’s leader underlined that Azerbaijan has “never had any problems” with Paris and that “we cooperated with France perhaps even more than with any other European country before Macron came to power.”")
        quote.statement("second-064", says="Azerbaijan has “never had any problems” with Paris")
        quote.statement("second-065",
            says="we cooperated with France perhaps even more than with any other European country before Macron came to power.")
    with doc.at("¶16", by=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            voice="direct_quote", topic="bilateral_relations"):
        # caliber-france-24-2026-02-14.9468: two clauses, each with its own subject; on which occasion is not told
        quote = doc.quote("Yet, “the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all of this into the abyss,” he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”")
        quote.statement("second-066",
            says="the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all of this into the abyss")
        quote.statement("second-067",
            says="they clearly sided with the occupiers, that was the first sign that something was wrong in our relations - well, on their part.")
    with doc.at("¶17"):
        # caliber-france-24-2026-02-14.10441
        quote = doc.quote("They regularly contact each other.")
        quote.statement("second-068", by=("ilham-aliyev", "as President Aliyev emphasised in his latest response"),
            addressee=("france-24-correspondent", "latest response to the France 24 correspondent"),
            topic="bilateral_relations", occasion="france-24-interview-munich", voice="direct_quote",
            date=("../2026-02-14", "14 February 2026"), date_basis="derived")
    with doc.at("¶18"):
        # caliber-france-24-2026-02-14.11020
        quote = doc.quote("These realities continue to take shape, primarily through Azerbaijan’s initiatives, a country that has never wavered from the path of peace and adherence to international law.")
        quote.statement("second-069", topic="foreign_policy", voice="document_voice")
