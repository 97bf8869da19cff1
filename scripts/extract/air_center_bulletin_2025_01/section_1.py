"""Section I, “Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations”, in reading
order.
"""

from scripts.coding.entries import Coding


def extract(doc: Coding) -> None:
    with doc.at("I heading"):
        doc.statement(
            "Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations",
            id="sta-missile-strike-on-passenger-plane",
            statement="Russian missile strike on Azerbaijani passenger plane",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.statement(
            "Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations",
            id="sta-strike-strains-azerbaijan-russia-relations",
            topic="bilateral_relations",
            voice="document_voice",
        )

    with doc.at("I ¶1"):
        doc.casualty(
            "The final days of 2024 brought tragedy to Azerbaijan when Flight J2-8243, operated by Azerbaijan"
            " Airlines, crashed near Aktau, Kazakhstan, claiming 38 lives and leaving 29 survivors.",
            id="cas-j2-8243-killed",
            event="j2-8243-crash",
            outcome="killed",
            outcome_text="claiming 38 lives",
            count=38,
            qualifier="exact",
            count_text="38",
            count_scope="event",
            subset_of="cas-j2-8243-aboard",
            date=("2024-12-25", "December 25", "The final days of 2024"),
            notes={
                "alleged_perpetrator_id": "As the cause of the crash the paragraph names a missile (“a Russian"
                " surface-to-air missile”), not an actor."
            },
        )
        doc.casualty(
            "The final days of 2024 brought tragedy to Azerbaijan when Flight J2-8243, operated by Azerbaijan"
            " Airlines, crashed near Aktau, Kazakhstan, claiming 38 lives and leaving 29 survivors.",
            id="cas-j2-8243-survived",
            event="j2-8243-crash",
            outcome="survived",
            outcome_text="survivors",
            count=29,
            qualifier="exact",
            count_text="29",
            count_scope="event",
            subset_of="cas-j2-8243-aboard",
            date=("2024-12-25", "December 25", "The final days of 2024"),
        )
        doc.statement(
            "The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and"
            " Russia after it was revealed that a Russian surface-to-air missile was responsible for the crash.",
            id="sta-crash-strained-relations",
            statement="The incident, which occurred on December 25, has significantly strained relations between"
            " Azerbaijan and Russia",
            topic="bilateral_relations",
            voice="document_voice",
            restates="sta-strike-strains-azerbaijan-russia-relations",
        )
        doc.statement(
            "The incident, which occurred on December 25, has significantly strained relations between Azerbaijan and"
            " Russia after it was revealed that a Russian surface-to-air missile was responsible for the crash.",
            id="sta-missile-responsible-for-crash",
            statement="it was revealed that a Russian surface-to-air missile was responsible for the crash",
            topic="aircraft_crash",
            voice="document_voice",
            restates="sta-missile-strike-on-passenger-plane",
        )

    with doc.at("I ¶2"):
        doc.casualty(
            "The Embraer 190 aircraft, carrying 67 passengers including Azerbaijani, Russian, Kazakh, and Kyrgyz"
            " nationals, was en route from Baku to Grozny, Chechnya, when the incident occurred.",
            id="cas-j2-8243-aboard",
            event="j2-8243-crash",
            outcome="aboard",
            outcome_text="carrying",
            population="passengers including Azerbaijani, Russian, Kazakh, and Kyrgyz nationals",
            count=67,
            qualifier="exact",
            count_text="67",
            count_scope="event",
            date=("2024-12-25", "December 25", "The final days of 2024"),
        )
        # Nobody is named or described as having made the “initial attempts”: they are told within the next row.
        doc.statement(
            "Initial attempts to attribute the crash to a bird strike were quickly discredited when investigators"
            " discovered shrapnel marks on the aircraft's wreckage.",
            id="sta-bird-strike-quickly-discredited",
            statement="Initial attempts to attribute the crash to a bird strike were quickly discredited",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.statement(
            "Initial attempts to attribute the crash to a bird strike were quickly discredited when investigators"
            " discovered shrapnel marks on the aircraft's wreckage.",
            id="sta-investigators-discovered-shrapnel-marks",
            statement="investigators discovered shrapnel marks on the aircraft's wreckage",
            topic="aircraft_crash",
            voice="document_voice",
            notes={"voice": "The document tells what investigators found; it does not report words of theirs."},
        )

    with doc.at("I ¶3"):
        doc.statement(
            "The timing of the crash coincided with Ukrainian drone strikes in the North Caucasus region, including"
            " Chechnya.",
            id="sta-crash-coincided-with-drone-strikes",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.statement(
            "A U.S. official suggested that Russian air defense units might have mistaken the commercial airliner for"
            " a Ukrainian attack drone.",
            id="sta-us-official-mistaken-for-drone",
            statement="Russian air defense units might have mistaken the commercial airliner for a Ukrainian attack"
            " drone",
            speaker="us-official",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.statement(
            "While Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that"
            " morning, Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism"
            " from Azerbaijani officials.",
            id="sta-khamzat-kadyrov-confirms-drone-attack",
            statement="Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that"
            " morning",
            speaker="khamzat-kadyrov",
            topic="aircraft_crash",
            voice="reported_speech",
            notes={"date_edtf": "“that morning” dates the attack; when it was confirmed is not said."},
        )
        doc.statement(
            "While Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that"
            " morning, Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism"
            " from Azerbaijani officials.",
            id="sta-airspace-not-closed",
            statement="Russia had not closed its airspace to civilian aircraft",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.exchange(
            "While Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that"
            " morning, Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism"
            " from Azerbaijani officials.",
            id="exc-officials-criticize-open-airspace",
            actor="azerbaijani-officials",
            recipient="russia",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijani officials are said to have criticised Russia for not having closed its airspace to"
            " civilian aircraft.",
            topic="aircraft_crash",
        )
        doc.statement(
            "While Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that"
            " morning, Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism"
            " from Azerbaijani officials.",
            id="sta-officials-criticize-open-airspace",
            statement="Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism"
            " from Azerbaijani officials",
            speaker="azerbaijani-officials",
            exchange="exc-officials-criticize-open-airspace",
            topic="aircraft_crash",
            voice="reported_speech",
        )

    with doc.at("I ¶4"):
        doc.exchange(
            "President Ilham Aliyev raised serious concerns about the handling of the emergency. During a December 29"
            " address to local media, he questioned why the damaged aircraft was forced to attempt a risky journey"
            " across the Caspian Sea to Aktau rather than being directed to closer airports like Mineralnye Vody or"
            " Makhachkala.",
            id="exc-aliyev-questions-emergency-handling",
            actor="ilham-aliyev",
            recipient=("russia", "The handling of the crisis by Moscow"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev is said to have raised concerns about the handling of the emergency and to have asked why"
            " the aircraft was not directed to closer airports.",
            topic="aircraft_crash",
            occasion="aliyev-address-2024-12-29",
            date=("2024-12-29", "December 29", "The final days of 2024"),
            notes={
                "recipient_id": "The paragraph does not say whose handling is meant; paragraph 9 speaks of “the"
                " handling of the crisis by Moscow”."
            },
        )
        doc.statement(
            "President Ilham Aliyev raised serious concerns about the handling of the emergency.",
            id="sta-aliyev-concerns-emergency-handling",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-questions-emergency-handling",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.statement(
            "During a December 29 address to local media, he questioned why the damaged aircraft was forced to attempt"
            " a risky journey across the Caspian Sea to Aktau rather than being directed to closer airports like"
            " Mineralnye Vody or Makhachkala.",
            id="sta-aliyev-questions-journey-to-aktau",
            statement="he questioned why the damaged aircraft was forced to attempt a risky journey across the"
            " Caspian Sea to Aktau rather than being directed to closer airports like Mineralnye Vody or Makhachkala",
            speaker=("ilham-aliyev", "he questioned", "President Ilham Aliyev raised"),
            addressee="local-media",
            occasion="aliyev-address-2024-12-29",
            exchange="exc-aliyev-questions-emergency-handling",
            topic="aircraft_crash",
            voice="reported_speech",
            date=("2024-12-29", "December 29", "The final days of 2024"),
        )
        doc.statement(
            "Russian President Vladimir Putin's explanation that Ukrainian drone attacks prevented landings at closer"
            " airports was met with skepticism in Baku.",
            id="sta-putin-drone-attacks-prevented-landings",
            statement="Ukrainian drone attacks prevented landings at closer airports",
            speaker="putin",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.statement(
            "Russian President Vladimir Putin's explanation that Ukrainian drone attacks prevented landings at closer"
            " airports was met with skepticism in Baku.",
            id="sta-baku-skepticism-about-explanation",
            topic="aircraft_crash",
            voice="document_voice",
        )

    with doc.at("I ¶5"):
        doc.statement(
            "The response from Chechen officials further inflamed tensions.",
            id="sta-chechen-response-inflamed-tensions",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.exchange(
            "On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal"
            ' "For Services to the Chechen Republic"',
            id="exc-ramzan-kadyrov-awards-medal",
            actor="ramzan-kadyrov",
            recipient="khamzat-kadyrov",
            event_type="SUPPORT",
            summary="Ramzan Kadyrov is said to have awarded Khamzat Kadyrov a medal “For Services to the Chechen"
            " Republic”.",
            topic="aircraft_crash",
            date=("2024-12-26", "December 26", "The final days of 2024"),
        )
        doc.statement(
            'On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal "For Services'
            ' to the Chechen Republic"—the same Khamzat Kadyrov who had boasted about successfully intercepting all'
            ' "drones" over Chechnya on the day of the crash.',
            id="sta-khamzat-kadyrov-intercepting-all-drones",
            statement='the same Khamzat Kadyrov who had boasted about successfully intercepting all "drones" over'
            " Chechnya on the day of the crash",
            speaker="khamzat-kadyrov",
            topic="aircraft_crash",
            voice="reported_speech",
            notes={
                "date_edtf": "“on the day of the crash” may date the interception or the boast; no date of the"
                " statement is entered."
            },
        )
        doc.exchange(
            'On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal "For Services'
            ' to the Chechen Republic"—the same Khamzat Kadyrov who had boasted about successfully intercepting all'
            ' "drones" over Chechnya on the day of the crash. Azerbaijani media strongly condemned this action,'
            " pointing out that one of these supposed drones was actually a passenger aircraft carrying 67 people.",
            id="exc-media-condemn-medal",
            actor="azerbaijani-media",
            recipient=("ramzan-kadyrov", "Chechen leader Ramzan Kadyrov awarded his nephew"),
            event_type="ACCUSE",
            event_mode="disapprove",
            responds_to="exc-ramzan-kadyrov-awards-medal",
            summary="Azerbaijani media are said to have condemned Ramzan Kadyrov's award of the medal to Khamzat"
            " Kadyrov.",
            topic="aircraft_crash",
            date=("2024-12-26/..", "strongly condemned this action", "On December 26", "The final days of 2024"),
            date_basis="derived",
        )
        doc.statement(
            'On December 26, Chechen leader Ramzan Kadyrov awarded his nephew Khamzat Kadyrov a medal "For Services'
            ' to the Chechen Republic"—the same Khamzat Kadyrov who had boasted about successfully intercepting all'
            ' "drones" over Chechnya on the day of the crash. Azerbaijani media strongly condemned this action,'
            " pointing out that one of these supposed drones was actually a passenger aircraft carrying 67 people.",
            id="sta-media-supposed-drone-was-passenger-aircraft",
            statement="one of these supposed drones was actually a passenger aircraft carrying 67 people",
            speaker="azerbaijani-media",
            exchange="exc-media-condemn-medal",
            topic="aircraft_crash",
            voice="reported_speech",
            date=("2024-12-26/..", "strongly condemned this action", "On December 26", "The final days of 2024"),
            date_basis="derived",
        )
        doc.casualty(
            "Azerbaijani media strongly condemned this action, pointing out that one of these supposed drones was"
            " actually a passenger aircraft carrying 67 people.",
            id="cas-j2-8243-aboard-media",
            event="j2-8243-crash",
            outcome="aboard",
            outcome_text="carrying",
            population="people",
            count=67,
            qualifier="exact",
            count_text="67",
            count_scope="event",
            restates="cas-j2-8243-aboard",
            date=("2024-12-25", "on the day of the crash", "December 25", "The final days of 2024"),
            asserted_by="azerbaijani-media",
            voice="reported_speech",
        )
        doc.set_aside('"For Services to the Chechen Republic"', kind="quotation", reason="term_in_marks")
        doc.set_aside("one of these supposed drones", kind="number", reason="pronoun")

    with doc.at("I ¶6"):
        doc.exchange(
            "President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to"
            ' attribute the incident to bird strikes or gas cylinder explosions as "foolish and dishonest."',
            id="exc-aliyev-condemns-attribution",
            actor="ilham-aliyev",
            recipient="russia",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev is said to have condemned Russia's initial response, calling attempts to attribute the"
            " crash to bird strikes or gas cylinder explosions “foolish and dishonest”.",
            topic="aircraft_crash",
        )
        doc.statement(
            "President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to"
            ' attribute the incident to bird strikes or gas cylinder explosions as "foolish and dishonest."',
            id="sta-aliyev-foolish-and-dishonest",
            statement="foolish and dishonest",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-condemns-attribution",
            topic="aircraft_crash",
            voice="direct_quote",
        )
        doc.statement(
            "President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to"
            ' attribute the incident to bird strikes or gas cylinder explosions as "foolish and dishonest."',
            id="sta-russia-attributes-crash-to-bird-strikes-or-gas-cylinders",
            statement="attempts to attribute the incident to bird strikes or gas cylinder explosions",
            speaker="russia",
            topic="aircraft_crash",
            voice="reported_speech",
            notes={
                "speaker_id": "The attempts are told as part of Russia's initial response; who in Russia made them is"
                " not said."
            },
        )
        doc.exchange(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="exc-demand-apology",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            recipient="russia",
            event_type="REQUEST",
            event_mode="yield",
            outcome="met",
            summary="Aliyev is said to have demanded a formal apology from Russia.",
            topic="aircraft_crash",
            notes={"outcome": "Paragraph 7: Aliyev acknowledged Putin's apology “as fulfilling the first demand”."},
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-apology",
            statement="a formal apology from Russia",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            exchange="exc-demand-apology",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="exc-demand-acknowledgment-of-guilt",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            recipient="russia",
            event_type="REQUEST",
            event_mode="yield",
            outcome="open",
            summary="Aliyev is said to have demanded that Russia acknowledge guilt.",
            topic="aircraft_crash",
            notes={
                "outcome": "Paragraph 7 says that Putin's statement “notably avoided accepting blame”; a refusal of"
                " the demand is not told."
            },
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-acknowledgment-of-guilt",
            statement="acknowledgment of guilt",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            exchange="exc-demand-acknowledgment-of-guilt",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="exc-demand-punishment",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            recipient="russia",
            event_type="REQUEST",
            outcome="open",
            summary="Aliyev is said to have demanded of Russia the punishment of those responsible for the crash.",
            topic="aircraft_crash",
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-punishment",
            statement="punishment of those responsible",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            exchange="exc-demand-punishment",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="exc-demand-compensation",
            actor=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            recipient="russia",
            event_type="REQUEST",
            outcome="open",
            summary="Aliyev is said to have demanded of Russia compensation for the Azerbaijani state, injured"
            " passengers and crew members.",
            topic="aircraft_crash",
            notes={"outcome": "The offer that paragraph 7 tells of came from Ramzan Kadyrov and was rejected."},
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-compensation",
            statement="compensation for the Azerbaijani state, injured passengers, and crew members",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            exchange="exc-demand-compensation",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.casualty(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="cas-j2-8243-injured-passengers",
            event="j2-8243-crash",
            outcome="injured",
            outcome_text="injured",
            population="passengers",
            qualifier="vague",
            count_text="injured passengers",
            count_scope="subset",
            subset_of="cas-j2-8243-aboard",
            date=("2024-12-25", "December 25", "The final days of 2024"),
            asserted_by=(
                "ilham-aliyev",
                "He outlined four specific demands",
                "President Ilham Aliyev took a firm stance",
            ),
            voice="reported_speech",
            notes={"count_text": "No number is given; the words may but need not include injured crew members."},
        )
        doc.figure(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="fig-aliyev-specific-demands",
            event="j2-8243-crash",
            measure="specific demands",
            unit="demands",
            count=4,
            qualifier="exact",
            count_text="four",
            count_scope="event",
            notes={"voice": "The demands are Aliyev's; that there are four is how the bulletin counts them."},
        )

    with doc.at("I ¶7"):
        doc.exchange(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash.",
            id="exc-putin-apology",
            actor="putin",
            recipient=("azerbaijan", "Azerbaijan expected more"),
            event_type="CONCEDE",
            responds_to="exc-demand-apology",
            summary="Putin is said to have offered an apology “for the fact that the incident happened in Russian"
            " airspace”.",
            topic="aircraft_crash",
            notes={
                "recipient_id": "To whom the apology was offered is not said; Aliyev is told to have answered it for"
                " Azerbaijan."
            },
        )
        doc.statement(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash.",
            id="sta-putin-apology",
            statement='Putin offered an apology "for the fact that the incident happened in Russian airspace,"',
            speaker="putin",
            exchange="exc-putin-apology",
            topic="aircraft_crash",
            voice="reported_speech",
            notes={"voice": "The quoted words say for what he apologised; the apology is told in the bulletin's."},
        )
        doc.statement(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash.",
            id="sta-putin-avoided-accepting-blame",
            statement="his statement notably avoided accepting blame for the crash",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.exchange(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash. President Ilham Aliyev acknowledged this as"
            " fulfilling the first demand but emphasized that Azerbaijan expected more than vague expressions of"
            " regret.",
            id="exc-aliyev-acknowledges-apology",
            actor="ilham-aliyev",
            recipient="putin",
            event_type="SUPPORT",
            responds_to="exc-putin-apology",
            summary="Aliyev is said to have acknowledged Putin's apology as fulfilling the first of his demands.",
            topic="aircraft_crash",
            notes={
                "event_type": "Recognises that a demand is fulfilled; no type of PLOVER stands for accepting an"
                " apology."
            },
        )
        doc.statement(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash. President Ilham Aliyev acknowledged this as"
            " fulfilling the first demand but emphasized that Azerbaijan expected more than vague expressions of"
            " regret.",
            id="sta-aliyev-first-demand-fulfilled",
            statement="President Ilham Aliyev acknowledged this as fulfilling the first demand",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-acknowledges-apology",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.statement(
            "President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan"
            " expected more than vague expressions of regret.",
            id="sta-aliyev-expects-more-than-regret",
            statement="Azerbaijan expected more than vague expressions of regret",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-acknowledges-apology",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.figure(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash. President Ilham Aliyev acknowledged this as"
            " fulfilling the first demand but emphasized that Azerbaijan expected more than vague expressions of"
            " regret.",
            id="fig-first-demand-fulfilled",
            event="j2-8243-crash",
            measure="demand",
            unit="demands",
            count_kind="ordinal",
            count=1,
            qualifier="exact",
            count_text="first",
            count_scope="subset",
            subset_of="fig-aliyev-specific-demands",
            asserted_by="ilham-aliyev",
            voice="reported_speech",
            notes={"count": "An ordinal: the first of the four that paragraph 6 lists, a formal apology."},
        )
        doc.exchange(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="exc-ramzan-kadyrov-offers-assistance",
            actor="ramzan-kadyrov",
            recipient="azerbaijan",
            event_type="AGREE",
            outcome="refused",
            summary="Ramzan Kadyrov is said to have offered financial assistance.",
            topic="aircraft_crash",
            notes={
                "recipient_id": "To whom it was offered is not said; the Azerbaijani government is told to have"
                " rejected it."
            },
        )
        doc.statement(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="sta-ramzan-kadyrov-offers-assistance",
            statement="an offer of financial assistance from Ramzan Kadyrov",
            speaker="ramzan-kadyrov",
            exchange="exc-ramzan-kadyrov-offers-assistance",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="exc-azerbaijan-rejects-assistance",
            actor="azerbaijan",
            recipient="ramzan-kadyrov",
            event_type="REJECT",
            responds_to="exc-ramzan-kadyrov-offers-assistance",
            summary="The Azerbaijani government is said to have rejected an offer of financial assistance from Ramzan"
            " Kadyrov.",
            topic="aircraft_crash",
        )
        doc.statement(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="sta-azerbaijan-rejects-assistance",
            statement="The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov",
            speaker="azerbaijan",
            exchange="exc-azerbaijan-rejects-assistance",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="exc-azerbaijan-insists-on-reparations",
            actor="azerbaijan",
            recipient=("russia", "a formal apology from Russia"),
            event_type="REQUEST",
            outcome="open",
            responds_to="exc-ramzan-kadyrov-offers-assistance",
            summary="The Azerbaijani government is said to have insisted on “official reparations” instead.",
            topic="aircraft_crash",
            restates="exc-demand-compensation",
            notes={
                "recipient_id": "The sentence does not say from whom; the demands of paragraph 6 are addressed to"
                " Russia."
            },
        )
        doc.statement(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="sta-azerbaijan-insists-on-reparations",
            statement="insisting instead on official reparations",
            speaker="azerbaijan",
            exchange="exc-azerbaijan-insists-on-reparations",
            topic="aircraft_crash",
            voice="reported_speech",
            restates="sta-aliyev-demands-compensation",
        )

    with doc.at("I ¶8"):
        # A push that is addressed to nobody: no exchange.
        doc.statement(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="sta-azerbaijan-pushes-for-investigation",
            statement="Azerbaijan has pushed for an impartial investigation",
            speaker=("azerbaijan", "Azerbaijan has pushed"),
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="exc-investigation-team-embraer",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="embraer",
            event_type="COOPERATE",
            summary="Azerbaijan is said to have formed an investigation team that includes representatives from"
            " Embraer.",
            topic="aircraft_crash",
        )
        doc.exchange(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="exc-investigation-team-kazakhstan",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="kazakhstan",
            event_type="COOPERATE",
            summary="Azerbaijan is said to have formed an investigation team that includes officials from Kazakhstan.",
            topic="aircraft_crash",
        )
        doc.exchange(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="exc-investigation-team-russia",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="russia",
            event_type="COOPERATE",
            summary="Azerbaijan is said to have formed an investigation team that includes officials from Russia.",
            topic="aircraft_crash",
        )
        doc.exchange(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="exc-russia-proposes-iac",
            actor="russia",
            recipient=("azerbaijan", "Baku rejected"),
            event_type="AGREE",
            outcome="refused",
            summary="Russia is said to have proposed an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States.",
            topic="aircraft_crash",
            notes={
                "event_type": "A proposal is coded as an offer.",
                "recipient_id": "To whom it was made is not said; Baku is told to have rejected it.",
            },
        )
        doc.statement(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="sta-russia-proposes-iac",
            statement="Russia's proposal for an investigation by the Interstate Aviation Committee of the Commonwealth"
            " of Independent States",
            speaker="russia",
            exchange="exc-russia-proposes-iac",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="exc-azerbaijan-rejects-iac",
            actor="azerbaijan",
            recipient="russia",
            event_type="REJECT",
            responds_to="exc-russia-proposes-iac",
            summary="Azerbaijan is said to have rejected Russia's proposal for an investigation by the Interstate"
            " Aviation Committee.",
            topic="aircraft_crash",
        )
        doc.statement(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="sta-azerbaijan-rejects-iac",
            statement="Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of"
            " the Commonwealth of Independent States",
            speaker="azerbaijan",
            exchange="exc-azerbaijan-rejects-iac",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.statement(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="sta-azerbaijan-iac-potential-bias",
            statement="citing concerns about potential bias due to its predominantly Russian composition",
            speaker="azerbaijan",
            exchange="exc-azerbaijan-rejects-iac",
            topic="aircraft_crash",
            voice="reported_speech",
        )

    with doc.at("I ¶9"):
        doc.statement(
            "The tragic incident has exposed significant vulnerabilities in Azerbaijan-Russia relations and fueled"
            " public resentment against Russia within Azerbaijani society.",
            id="sta-crash-exposed-vulnerabilities",
            statement="The tragic incident has exposed significant vulnerabilities in Azerbaijan-Russia relations",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            "The tragic incident has exposed significant vulnerabilities in Azerbaijan-Russia relations and fueled"
            " public resentment against Russia within Azerbaijani society.",
            id="sta-crash-fueled-public-resentment",
            statement="fueled public resentment against Russia within Azerbaijani society",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            "President Ilham Aliyev noted that immediate transparency and accountability could have mitigated the"
            " diplomatic fallout.",
            id="sta-aliyev-transparency-could-have-mitigated",
            statement="immediate transparency and accountability could have mitigated the diplomatic fallout",
            speaker="ilham-aliyev",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.statement(
            "However, Russia's initial response—characterized by denial and delays—has further eroded trust between"
            " the two nations.",
            id="sta-russia-response-denial-and-delays",
            statement="Russia's initial response—characterized by denial and delays",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.statement(
            "However, Russia's initial response—characterized by denial and delays—has further eroded trust between"
            " the two nations.",
            id="sta-russia-response-eroded-trust",
            statement="Russia's initial response—characterized by denial and delays—has further eroded trust between"
            " the two nations",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.set_aside("the two nations", kind="number", reason="no_quantity")
        doc.statement(
            "The handling of the crisis by Moscow has deepened skepticism in Baku about Russia's reliability as a"
            " strategic partner, potentially marking a significant shift in regional dynamics.",
            id="sta-handling-deepened-skepticism",
            statement="The handling of the crisis by Moscow has deepened skepticism in Baku about Russia's reliability"
            " as a strategic partner",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            "The handling of the crisis by Moscow has deepened skepticism in Baku about Russia's reliability as a"
            " strategic partner, potentially marking a significant shift in regional dynamics.",
            id="sta-potential-shift-in-regional-dynamics",
            statement="potentially marking a significant shift in regional dynamics",
            topic="foreign_policy",
            voice="document_voice",
        )
