"""Section I, “Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations”, in reading
order.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from scripts.coding.entries import Coding


def extract(doc: Coding) -> None:
    with doc.at("I heading", voice="document_voice", event="j2-8243-crash"):
        quote = doc.quote("Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations")
        quote.statement("sta-air-center-heading-missile",
            says="Russian missile strike on Azerbaijani passenger plane",
            topic="aircraft_crash")
        quote.statement("sta-air-center-heading-relations-with-russia", topic="bilateral_relations")

    with doc.at("I ¶1", voice="document_voice", event="j2-8243-crash"):
        quote = doc.quote("The final days of 2024 brought tragedy to Azerbaijan when Flight J2-8243, operated by Azerbaijan Airlines, crashed near Aktau, Kazakhstan, claiming 38 lives and leaving 29 survivors.")
        quote.casualty("cas-j2-8243-killed",
            outcome=("killed", "claiming 38 lives"), count=38, count_text="38", count_scope="event",
            subset_of="cas-j2-8243-aboard", date=("2024-12-25", "December 25", "The final days of 2024"),
            notes={"outcome": "the shortest unbroken words that tell the outcome", "alleged_perpetrator": "As the cause of the crash the paragraph names a missile (“a Russian surface-to-air missile”), not an actor."})
        quote.casualty("cas-j2-8243-survived",
            outcome=("survived", "survivors"), count=29, count_text="29", count_scope="event",
            subset_of="cas-j2-8243-aboard", date=("2024-12-25", "December 25", "The final days of 2024"))

        quote = doc.quote("The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and Russia after it was revealed that a Russian surface-to-air missile was responsible for the crash.")
        quote.statement("sta-air-center-crash-strained-relations",
            says="The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and Russia",
            topic="bilateral_relations", restates="sta-air-center-heading-relations-with-russia",
            notes={"restates": "The heading says it first: “strains” of the same relations."})
        quote.statement("sta-air-center-missile-named-as-cause",
            says="it was revealed that a Russian surface-to-air missile was responsible for the crash",
            topic="aircraft_crash", restates="sta-air-center-heading-missile",
            notes={"restates": "The heading says it first, as a “Russian missile strike”."})

    with doc.at("I ¶2", voice="document_voice", topic="aircraft_crash", event="j2-8243-crash"):
        quote = doc.quote("The Embraer 190 aircraft, carrying 67 passengers including Azerbaijani, Russian, Kazakh, and Kyrgyz nationals, was en route from Baku to Grozny, Chechnya, when the incident occurred.")
        quote.casualty("cas-j2-8243-aboard",
            outcome=("aboard", "carrying"),
            population="passengers including Azerbaijani, Russian, Kazakh, and Kyrgyz nationals", count=67,
            count_text="67", count_scope="event", date=("2024-12-25", "December 25", "The final days of 2024"))

        # Nobody is named or described as having made the “initial attempts”: they are told within the next row.
        quote = doc.quote("Initial attempts to attribute the crash to a bird strike were quickly discredited when investigators discovered shrapnel marks on the aircraft's wreckage.")
        quote.statement("sta-air-center-on-attempts-to-attribute-crash",
            says="Initial attempts to attribute the crash to a bird strike were quickly discredited")
        quote.statement("sta-air-center-investigators-discovered-shrapnel-marks",
            says="investigators discovered shrapnel marks on the aircraft's wreckage",
            notes={"voice": "The document tells what investigators found; it does not report words of theirs."})

    with doc.at("I ¶3", voice="reported_speech", topic="aircraft_crash"):
        quote = doc.quote("The timing of the crash coincided with Ukrainian drone strikes in the North Caucasus region, including Chechnya.")
        quote.statement("sta-air-center-crash-coincided-with-drone-strikes", event="j2-8243-crash", voice="document_voice",
            notes={"event": "The timing of the crash is spoken of; the drone strikes are an event of their own."})

        quote = doc.quote("A U.S. official suggested that Russian air defense units might have mistaken the commercial airliner for a Ukrainian attack drone.")
        quote.statement("sta-us-official-mistaken-for-drone", by="us-official",
            says="Russian air defense units might have mistaken the commercial airliner for a Ukrainian attack drone",
            event="j2-8243-crash")

        quote = doc.quote("While Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that morning, Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism from Azerbaijani officials.")
        quote.statement("sta-khamzat-kadyrov-confirms-drone-attack", by="khamzat-kadyrov",
            says="Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that morning",
            event="drone-attack-grozny-2024-12-25", topic="security",
            notes={"date": "“that morning” dates the attack; when it was confirmed is not said."})
        quote.statement("sta-air-center-airspace-not-closed",
            says="Russia had not closed its airspace to civilian aircraft",
            voice="document_voice")
        quote.exchange("exc-officials-criticize-open-airspace",
            actor="azerbaijani-officials", recipient="russia", event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijani officials are said to have criticised a decision of Russia that is told of, not to close its airspace to civilian aircraft.",
            voice="document_voice")
        quote.statement("sta-officials-criticize-open-airspace", by="azerbaijani-officials",
            says="Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism from Azerbaijani officials",
            exchange="exc-officials-criticize-open-airspace")

    with doc.at("I ¶4", voice="reported_speech", topic="aircraft_crash", event="j2-8243-crash"):
        quote = doc.quote("President Ilham Aliyev raised serious concerns about the handling of the emergency. During a December 29 address to local media, he questioned why the damaged aircraft was forced to attempt a risky journey across the Caspian Sea to Aktau rather than being directed to closer airports like Mineralnye Vody or Makhachkala.")
        quote.exchange("exc-aliyev-questions-emergency-handling",
            actor="ilham-aliyev", recipient=("russia", "The handling of the crisis by Moscow"), event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev is said to have raised concerns about the handling of the emergency by Russia and to have questioned why the aircraft, as told, was not directed to closer airports.",
            occasion="aliyev-address-2024-12-29", date=("2024-12-29", "December 29", "The final days of 2024"),
            voice="document_voice",
            notes={"recipient": "The paragraph does not say whose handling is meant; paragraph 9 speaks of “the handling of the crisis by Moscow”."})

        quote = doc.quote("President Ilham Aliyev raised serious concerns about the handling of the emergency.")
        quote.statement("sta-aliyev-concerns-emergency-handling", by="ilham-aliyev",
            addressee=("local-media", "address to local media"), occasion="aliyev-address-2024-12-29",
            exchange="exc-aliyev-questions-emergency-handling",
            date=("2024-12-29", "December 29", "The final days of 2024"),
            notes={"date": "The next sentence says what he questioned, and when and before whom."})

        quote = doc.quote("During a December 29 address to local media, he questioned why the damaged aircraft was forced to attempt a risky journey across the Caspian Sea to Aktau rather than being directed to closer airports like Mineralnye Vody or Makhachkala.")
        quote.statement("sta-aliyev-questions-journey-to-aktau",
            by=("ilham-aliyev", "he questioned", "President Ilham Aliyev raised"),
            says="he questioned why the damaged aircraft was forced to attempt a risky journey across the Caspian Sea to Aktau rather than being directed to closer airports like Mineralnye Vody or Makhachkala",
            addressee="local-media", occasion="aliyev-address-2024-12-29",
            exchange="exc-aliyev-questions-emergency-handling",
            date=("2024-12-29", "December 29", "The final days of 2024"))

        quote = doc.quote("Russian President Vladimir Putin's explanation that Ukrainian drone attacks prevented landings at closer airports was met with skepticism in Baku.")
        quote.statement("sta-putin-drone-attacks-prevented-landings", by="putin",
            says="Ukrainian drone attacks prevented landings at closer airports")
        quote.statement("sta-air-center-baku-skepticism-about-explanation", voice="document_voice")

    with doc.at("I ¶5", topic="aircraft_crash"):
        quote = doc.quote("The response from Chechen officials further inflamed tensions.")
        quote.statement("sta-air-center-chechen-response-inflamed-tensions", topic="bilateral_relations", event="j2-8243-crash", voice="document_voice")

        quote = doc.quote('On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal "For Services to the Chechen Republic"')
        quote.exchange("exc-ramzan-kadyrov-awards-medal",
            actor="ramzan-kadyrov", recipient="khamzat-kadyrov", event_type="SUPPORT",
            summary="Ramzan Kadyrov is said to have awarded Khamzat Kadyrov a medal “For Services to the Chechen Republic”.",
            date=("2024-12-26", "December 26", "The final days of 2024"))

        quote = doc.quote('On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal "For Services to the Chechen Republic"—the same Khamzat Kadyrov who had boasted about successfully intercepting all "drones" over Chechnya on the day of the crash.')
        quote.statement("sta-khamzat-kadyrov-intercepting-all-drones", by="khamzat-kadyrov",
            says='the same Khamzat Kadyrov who had boasted about successfully intercepting all "drones" over Chechnya on the day of the crash',
            event="drone-strikes-north-caucasus-2024-12-25", topic="security", voice="reported_speech",
            notes={"date": "“on the day of the crash” may date the interception or what he said of it; no date of the statement is entered."})

        quote = doc.quote('On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal "For Services to the Chechen Republic"—the same Khamzat Kadyrov who had boasted about successfully intercepting all "drones" over Chechnya on the day of the crash. Azerbaijani media strongly condemned this action, pointing out that one of these supposed drones was actually a passenger aircraft carrying 67 people.', date=("2024-12-26/..", "strongly condemned this action", "On December 26", "The final days of 2024"), date_basis="derived")
        quote.exchange("exc-media-condemn-medal",
            actor="azerbaijani-media", recipient=("ramzan-kadyrov", "Chechen leader Ramzan Kadyrov awarded his nephew"),
            event_type="ACCUSE", event_mode="disapprove", responds_to="exc-ramzan-kadyrov-awards-medal",
            summary="Azerbaijani media are said to have condemned Ramzan Kadyrov's award of the medal to Khamzat Kadyrov.")
        quote.statement("sta-media-supposed-drone-was-passenger-aircraft", by="azerbaijani-media",
            says="one of these supposed drones was actually a passenger aircraft carrying 67 people",
            event="j2-8243-crash", exchange="exc-media-condemn-medal", voice="reported_speech",
            notes={"event": "What they pointed out is about the crash; what they condemned is the award."})

        quote = doc.quote("Azerbaijani media strongly condemned this action, pointing out that one of these supposed drones was actually a passenger aircraft carrying 67 people.")
        quote.casualty("cas-j2-8243-aboard-media", by="azerbaijani-media",
            outcome=("aboard", "carrying"), event="j2-8243-crash", population="people", count=67, count_text="67",
            count_scope="event", voice="reported_speech",
            date=("2024-12-25", "on the day of the crash", "December 25", "The final days of 2024"), date_basis="derived")

        doc.set_aside('"For Services to the Chechen Republic"', kind="quotation", reason="term_in_marks")
        doc.set_aside("one of these supposed drones", kind="number", reason="pronoun")

    with doc.at("I ¶6", topic="aircraft_crash", event="j2-8243-crash"):
        quote = doc.quote("President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to attribute the incident to bird strikes or gas cylinder explosions as \"foolish and dishonest.\"")
        quote.exchange("exc-aliyev-condemns-attribution",
            actor="ilham-aliyev", recipient="russia", event_type="ACCUSE", event_mode="disapprove",
            summary="Aliyev is said to have condemned Russia's initial response, calling attempts to attribute the incident to bird strikes or gas cylinder explosions “foolish and dishonest”.")
        quote.statement("sta-aliyev-calls-attempts-foolish-and-dishonest", by="ilham-aliyev",
            says="foolish and dishonest",
            exchange="exc-aliyev-condemns-attribution", voice="direct_quote")
        quote.statement("sta-russia-attributes-crash-to-bird-strikes-or-gas-cylinders", by="russia",
            says="attempts to attribute the incident to bird strikes or gas cylinder explosions",
            voice="reported_speech",
            notes={"by": "The attempts are told as part of Russia's initial response; who in Russia made them is not said."})

        quote = doc.quote("He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.")
        quote.exchange("exc-aliyev-demands-apology",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"), recipient="russia",
            event_type="REQUEST", event_mode="yield", outcome="met",
            summary="Aliyev is said to have demanded a formal apology from Russia.",
            notes={"outcome": "Paragraph 7: Aliyev acknowledged Putin's apology “as fulfilling the first demand”."})
        quote.statement("sta-aliyev-demands-apology",
            by=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            says="a formal apology from Russia",
            exchange="exc-aliyev-demands-apology", voice="reported_speech")
        quote.exchange("exc-aliyev-demands-acknowledgment-of-guilt",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"), recipient="russia",
            event_type="REQUEST", event_mode="yield", outcome="open",
            summary="Aliyev is said to have demanded of Russia the “acknowledgment of guilt”.",
            notes={"outcome": "Paragraph 7 says that Putin's statement “notably avoided accepting blame”; a refusal of the demand is not told."})
        quote.statement("sta-aliyev-demands-acknowledgment-of-guilt",
            by=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            says="acknowledgment of guilt",
            exchange="exc-aliyev-demands-acknowledgment-of-guilt", voice="reported_speech")
        quote.exchange("exc-aliyev-demands-punishment",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"), recipient="russia",
            event_type="REQUEST", outcome="open",
            summary="Aliyev is said to have demanded of Russia the punishment of “those responsible”.")
        quote.statement("sta-aliyev-demands-punishment",
            by=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            says="punishment of those responsible",
            exchange="exc-aliyev-demands-punishment", voice="reported_speech")
        quote.exchange("exc-aliyev-demands-compensation",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"), recipient="russia",
            event_type="REQUEST", outcome="open",
            summary="Aliyev is said to have demanded of Russia compensation for the Azerbaijani state, injured passengers and crew members.",
            notes={"outcome": "The offer that paragraph 7 tells of came from Ramzan Kadyrov and was rejected."})
        quote.statement("sta-aliyev-demands-compensation",
            by=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            says="compensation for the Azerbaijani state, injured passengers, and crew members",
            exchange="exc-aliyev-demands-compensation", voice="reported_speech")
        quote.casualty("cas-j2-8243-injured-passengers",
            by=("ilham-aliyev", "He outlined four specific demands", "President Ilham Aliyev took a firm stance"),
            outcome=("injured", "injured"), population="passengers", qualifier="vague", count_text="injured passengers",
            count_scope="subset", subset_of="cas-j2-8243-aboard", voice="reported_speech",
            date=("2024-12-25", "December 25", "The final days of 2024"),
            notes={"count_text": "No number is given; the words may but need not include injured crew members."})
        quote.figure("fig-aliyev-specific-demands",
            measure="specific demands", unit="demands", count=4, count_text="four", count_scope="event",
            notes={"voice": "The demands are Aliyev's; that there are four is how the bulletin counts them."})

    with doc.at("I ¶7", voice="reported_speech", topic="aircraft_crash", event="j2-8243-crash"):
        quote = doc.quote('While Putin offered an apology "for the fact that the incident happened in Russian airspace," his statement notably avoided accepting blame for the crash.')
        quote.exchange("exc-putin-apology",
            actor="putin", recipient=("azerbaijan", "Azerbaijan expected more"), event_type="CONCEDE",
            summary="Putin is said to have offered Azerbaijan an apology “for the fact that the incident happened in Russian airspace”.",
            voice="document_voice",
            notes={"recipient": "To whom the apology was offered is not said; Aliyev is told to have answered it for Azerbaijan.", "responds_to": "Told as fulfilling a demand, not as given in answer to it."})
        quote.statement("sta-putin-apology", by="putin",
            says='Putin offered an apology "for the fact that the incident happened in Russian airspace,"',
            exchange="exc-putin-apology",
            notes={"voice": "The quoted words say for what he apologised; the apology is told in the bulletin's."})
        quote.statement("sta-air-center-on-putin-statement",
            says="his statement notably avoided accepting blame for the crash",
            voice="document_voice")

        quote = doc.quote('While Putin offered an apology "for the fact that the incident happened in Russian airspace," his statement notably avoided accepting blame for the crash. President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan expected more than vague expressions of regret.')
        quote.exchange("exc-aliyev-acknowledges-apology",
            overrule={"event_type": "“acknowledged this as fulfilling” recognises; what is offered and demanded are other acts", "summary": "to acknowledge that a demand is fulfilled is no admission"},
            actor="ilham-aliyev", recipient="putin", event_type="SUPPORT", responds_to="exc-putin-apology",
            summary="Aliyev is said to have acknowledged Putin's apology as fulfilling the first of his demands.",
            voice="document_voice",
            notes={"event_type": "Recognises that a demand is fulfilled; no type of PLOVER stands for accepting an apology."})
        quote.statement("sta-aliyev-first-demand-fulfilled", by="ilham-aliyev",
            says="President Ilham Aliyev acknowledged this as fulfilling the first demand",
            exchange="exc-aliyev-acknowledges-apology")
        quote.figure("fig-aliyev-first-demand", by="ilham-aliyev",
            measure="fulfilling the first demand", unit="demands", count_kind="ordinal", count=1, count_text="first",
            count_scope="subset", subset_of="fig-aliyev-specific-demands",
            notes={"count": "An ordinal: the first of the four that paragraph 6 lists, a formal apology."})

        quote = doc.quote("President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan expected more than vague expressions of regret.")
        quote.statement("sta-aliyev-expects-more-than-regret", by="ilham-aliyev",
            says="Azerbaijan expected more than vague expressions of regret",
            exchange="exc-aliyev-acknowledges-apology")

        quote = doc.quote("The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting instead on official reparations.")
        quote.exchange("exc-ramzan-kadyrov-offers-assistance",
            actor="ramzan-kadyrov", recipient="azerbaijan", event_type="AGREE", outcome="refused",
            summary="Ramzan Kadyrov is said to have offered Azerbaijan financial assistance.",
            voice="document_voice",
            notes={"recipient": "To whom it was offered is not said; the Azerbaijani government is told to have rejected it."})
        quote.statement("sta-ramzan-kadyrov-offers-assistance", by="ramzan-kadyrov",
            says="an offer of financial assistance from Ramzan Kadyrov",
            addressee="azerbaijan", exchange="exc-ramzan-kadyrov-offers-assistance",
            notes={"addressee": "To whom it was offered is not said; the Azerbaijani government is told to have rejected it."})
        quote.exchange("exc-azerbaijan-rejects-assistance",
            actor="azerbaijan", recipient="ramzan-kadyrov", event_type="REJECT", event_mode="assist",
            responds_to="exc-ramzan-kadyrov-offers-assistance",
            summary="The Azerbaijani government is said to have rejected an offer of financial assistance from Ramzan Kadyrov.",
            voice="document_voice")
        quote.statement("sta-azerbaijan-rejects-assistance", by="azerbaijan",
            says="The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov",
            exchange="exc-azerbaijan-rejects-assistance")
        quote.exchange("exc-azerbaijan-insists-on-reparations",
            actor="azerbaijan", recipient=("russia", "a formal apology from Russia"), event_type="REQUEST",
            outcome="open", responds_to="exc-ramzan-kadyrov-offers-assistance",
            summary="The Azerbaijani government is said to have insisted on “official reparations” from Russia instead of an offer of financial assistance.",
            voice="document_voice",
            notes={"recipient": "The sentence does not say from whom; the demands of paragraph 6 are addressed to Russia."})
        quote.statement("sta-azerbaijan-insists-on-reparations", by="azerbaijan",
            says="insisting instead on official reparations",
            exchange="exc-azerbaijan-insists-on-reparations")

    with doc.at("I ¶8", topic="aircraft_crash", event="j2-8243-crash"):
        # A push that is addressed to nobody: no exchange.
        quote = doc.quote("Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts, representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.")
        quote.statement("sta-azerbaijan-pushes-for-investigation", by=("azerbaijan", "Azerbaijan has pushed"),
            says="Azerbaijan has pushed for an impartial investigation",
            voice="reported_speech")
        quote.exchange("exc-azerbaijan-team-with-embraer",
            overrule={"event_type": "“forming a team that includes” tells of working together; the push for an investigation is another act"},
            actor=("azerbaijan", "Azerbaijan has pushed"), recipient="embraer", event_type="COOPERATE",
            summary="Azerbaijan is said to have formed an investigation team that includes representatives from Embraer.")
        quote.exchange("exc-azerbaijan-team-with-kazakhstan",
            overrule={"event_type": "“forming a team that includes” tells of working together; the push for an investigation is another act"},
            actor=("azerbaijan", "Azerbaijan has pushed"), recipient="kazakhstan", event_type="COOPERATE",
            summary="Azerbaijan is said to have formed an investigation team that includes officials from Kazakhstan.")
        quote.exchange("exc-azerbaijan-team-with-russia",
            overrule={"event_type": "“forming a team that includes” tells of working together; the push for an investigation is another act"},
            actor=("azerbaijan", "Azerbaijan has pushed"), recipient="russia", event_type="COOPERATE",
            summary="Azerbaijan is said to have formed an investigation team that includes officials from Russia.")

        quote = doc.quote("Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the Commonwealth of Independent States, citing concerns about potential bias due to its predominantly Russian composition.")
        quote.exchange("exc-russia-proposes-iac",
            actor="russia", recipient=("azerbaijan", "Baku rejected"), event_type="AGREE", outcome="refused",
            summary="Russia is said to have proposed to Azerbaijan an investigation by the Interstate Aviation Committee of the Commonwealth of Independent States.",
            notes={"event_type": "A proposal is coded as an offer.", "recipient": "To whom it was made is not said; Baku is told to have rejected it."})
        quote.statement("sta-russia-proposes-iac", by="russia",
            says="Russia's proposal for an investigation by the Interstate Aviation Committee of the Commonwealth of Independent States",
            addressee=("azerbaijan", "Baku rejected"), exchange="exc-russia-proposes-iac", voice="reported_speech",
            notes={"addressee": "To whom it was made is not said; Baku is told to have rejected it."})
        quote.exchange("exc-azerbaijan-rejects-iac",
            actor="azerbaijan", recipient="russia", event_type="REJECT", responds_to="exc-russia-proposes-iac",
            summary="Azerbaijan is said to have rejected Russia's proposal for an investigation by the Interstate Aviation Committee.")
        quote.statement("sta-azerbaijan-rejects-iac", by="azerbaijan",
            says="Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the Commonwealth of Independent States",
            exchange="exc-azerbaijan-rejects-iac", voice="reported_speech")
        quote.statement("sta-azerbaijan-iac-potential-bias", by="azerbaijan",
            says="citing concerns about potential bias due to its predominantly Russian composition",
            exchange="exc-azerbaijan-rejects-iac", voice="reported_speech")

    with doc.at("I ¶9", voice="document_voice", topic="bilateral_relations", event="j2-8243-crash"):
        quote = doc.quote("The tragic incident has exposed significant vulnerabilities in Azerbaijan-Russia relations and fueled public resentment against Russia within Azerbaijani society.")
        quote.statement("sta-air-center-crash-vulnerabilities",
            says="The tragic incident has exposed significant vulnerabilities in Azerbaijan-Russia relations")
        quote.statement("sta-air-center-crash-fueled-public-resentment",
            says="fueled public resentment against Russia within Azerbaijani society")

        quote = doc.quote("President Ilham Aliyev noted that immediate transparency and accountability could have mitigated the diplomatic fallout.")
        quote.statement("sta-aliyev-transparency-could-have-mitigated", by="ilham-aliyev",
            says="immediate transparency and accountability could have mitigated the diplomatic fallout",
            voice="reported_speech")

        quote = doc.quote("However, Russia's initial response—characterized by denial and delays—has further eroded trust between the two nations.")
        quote.statement("sta-air-center-russia-response-characterized",
            says="Russia's initial response—characterized by denial and delays",
            topic="aircraft_crash",
            overrule={"topic": "the response is that to the crash, of which the section tells"})
        quote.statement("sta-air-center-russia-response-eroded-trust",
            says="Russia's initial response—characterized by denial and delays—has further eroded trust between the two nations")

        doc.set_aside("the two nations", kind="number", reason="no_quantity")

        quote = doc.quote("The handling of the crisis by Moscow has deepened skepticism in Baku about Russia's reliability as a strategic partner, potentially marking a significant shift in regional dynamics.")
        quote.statement("sta-air-center-handling-deepened-skepticism",
            says="The handling of the crisis by Moscow has deepened skepticism in Baku about Russia's reliability as a strategic partner")
        quote.statement("sta-air-center-potential-shift-in-regional-dynamics",
            says="potentially marking a significant shift in regional dynamics",
            event=None, topic="foreign_policy",
            notes={"event": "about the region, and not about the crash"})
