"""Sections I and II."""

from scripts.coding import Coding


def extract(doc: Coding) -> None:
    section_1(doc)
    section_2(doc)


def section_1(doc: Coding) -> None:
    """I. Russian missile strike on Azerbaijani passenger plane strains Azerbaijan-Russia relations"""
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
            statement="strains Azerbaijan-Russia relations",
            topic="bilateral_relations",
            voice="document_voice",
        )

    with doc.at("I ¶1"):
        doc.casualty(
            "Flight J2-8243, operated by Azerbaijan Airlines, crashed near Aktau, Kazakhstan, claiming 38 lives and"
            " leaving 29 survivors.",
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
                "outcome": "No perpetrator is entered: as the cause of the crash the paragraph names a missile ('a"
                " Russian surface-to-air missile'), not an actor."
            },
        )
        doc.casualty(
            "Flight J2-8243, operated by Azerbaijan Airlines, crashed near Aktau, Kazakhstan, claiming 38 lives and"
            " leaving 29 survivors.",
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
        doc.statement(
            "Initial attempts to attribute the crash to a bird strike were quickly discredited when investigators"
            " discovered shrapnel marks on the aircraft's wreckage.",
            id="sta-initial-attempts-bird-strike",
            statement="Initial attempts to attribute the crash to a bird strike",
            topic="aircraft_crash",
            voice="unclear",
            notes={"voice": "The paragraph does not say who made these attempts."},
        )
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
            " morning, Russia had not closed its airspace to civilian aircraft",
            id="sta-khamzat-kadyrov-confirms-drone-attack",
            statement="confirmed a drone attack on Grozny that morning",
            speaker="khamzat-kadyrov",
            topic="aircraft_crash",
            voice="reported_speech",
            notes={"statement": "'that morning' dates the attack; when it was confirmed is not said."},
        )
        doc.statement(
            "While Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that"
            " morning, Russia had not closed its airspace to civilian aircraft",
            id="sta-airspace-not-closed",
            statement="Russia had not closed its airspace to civilian aircraft",
            topic="aircraft_crash",
            voice="document_voice",
        )
        doc.exchange(
            "Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism from"
            " Azerbaijani officials.",
            id="exc-officials-criticize-open-airspace",
            actor="azerbaijani-officials",
            recipient="russia",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijani officials criticise Russia for not having closed its airspace to civilian aircraft.",
            topic="aircraft_crash",
        )
        doc.statement(
            "Russia had not closed its airspace to civilian aircraft—a decision that drew sharp criticism from"
            " Azerbaijani officials.",
            id="sta-officials-criticize-open-airspace",
            statement="a decision that drew sharp criticism from Azerbaijani officials",
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
            recipient=("russia", "Russia's handling of an aircraft incident"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev criticises the handling of the emergency and asks why the aircraft was not directed to"
            " closer airports.",
            topic="aircraft_crash",
            occasion="aliyev-address-2024-12-29",
            date=("2024-12-29", "December 29", "The final days of 2024"),
            notes={
                "recipient_id": "The paragraph does not say whose handling is meant; section II speaks of Russia's."
            },
        )
        doc.statement(
            "President Ilham Aliyev raised serious concerns about the handling of the emergency.",
            id="sta-aliyev-concerns-emergency-handling",
            statement="raised serious concerns about the handling of the emergency",
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
            statement="why the damaged aircraft was forced to attempt a risky journey across the Caspian Sea to Aktau"
            " rather than being directed to closer airports like Mineralnye Vody or Makhachkala",
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
            statement="was met with skepticism in Baku",
            speaker=("azerbaijan", "skepticism in Baku"),
            topic="aircraft_crash",
            voice="reported_speech",
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
            summary='Ramzan Kadyrov awards Khamzat Kadyrov a medal "For Services to the Chechen Republic".',
            topic="aircraft_crash",
            date=("2024-12-26", "December 26", "The final days of 2024"),
        )
        doc.statement(
            'the same Khamzat Kadyrov who had boasted about successfully intercepting all "drones" over Chechnya on'
            " the day of the crash.",
            id="sta-khamzat-kadyrov-intercepting-all-drones",
            statement='successfully intercepting all "drones" over Chechnya on the day of the crash',
            speaker="khamzat-kadyrov",
            topic="aircraft_crash",
            voice="reported_speech",
            notes={
                "statement": "'on the day of the crash' may date the interception or the boast; no date of the"
                " statement is entered."
            },
        )
        doc.exchange(
            "Azerbaijani media strongly condemned this action, pointing out that one of these supposed drones was"
            " actually a passenger aircraft carrying 67 people.",
            id="exc-media-condemn-medal",
            actor="azerbaijani-media",
            recipient=("ramzan-kadyrov", "Chechen leader Ramzan Kadyrov awarded his nephew"),
            event_type="ACCUSE",
            event_mode="disapprove",
            responds_to="exc-ramzan-kadyrov-awards-medal",
            summary="Azerbaijani media condemn the award of the medal to Khamzat Kadyrov.",
            topic="aircraft_crash",
            date=("2024-12-26/..", "strongly condemned this action", "On December 26", "The final days of 2024"),
            date_basis="derived",
        )
        doc.statement(
            "Azerbaijani media strongly condemned this action, pointing out that one of these supposed drones was"
            " actually a passenger aircraft carrying 67 people.",
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

    with doc.at("I ¶6"):
        doc.exchange(
            "President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to"
            ' attribute the incident to bird strikes or gas cylinder explosions as "foolish and dishonest."',
            id="exc-aliyev-condemns-attribution",
            actor="ilham-aliyev",
            recipient="russia",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev criticises Russia's initial response and calls attempts to attribute the crash to bird"
            ' strikes or gas cylinder explosions "foolish and dishonest".',
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
            id="sta-russia-attributes-crash-to-bird-strikes",
            statement="attempts to attribute the incident to bird strikes",
            speaker="russia",
            topic="aircraft_crash",
            voice="reported_speech",
            asserted_by="ilham-aliyev",
            notes={
                "speaker_id": "The attempts are told as part of Russia's initial response; who in Russia made them"
                " is not said."
            },
        )
        doc.statement(
            "President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to"
            ' attribute the incident to bird strikes or gas cylinder explosions as "foolish and dishonest."',
            id="sta-russia-attributes-crash-to-gas-cylinder",
            statement="attempts to attribute the incident to bird strikes or gas cylinder explosions",
            speaker="russia",
            topic="aircraft_crash",
            voice="reported_speech",
            asserted_by="ilham-aliyev",
            notes={
                "speaker_id": "The attempts are told as part of Russia's initial response; who in Russia made them is"
                " not said.",
                "statement": "This row is the attribution to gas cylinder explosions.",
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
            summary="Aliyev demands a formal apology from Russia.",
            topic="aircraft_crash",
            notes={"outcome": "Paragraph 7: Aliyev acknowledged Putin's apology 'as fulfilling the first demand'."},
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-apology",
            statement="a formal apology from Russia",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            addressee="russia",
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
            summary="Aliyev demands that Russia acknowledge guilt.",
            topic="aircraft_crash",
            notes={
                "outcome": "Paragraph 7 says that Putin's statement 'avoided accepting blame'; a refusal of the demand"
                " is not told."
            },
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-acknowledgment-of-guilt",
            statement="acknowledgment of guilt",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            addressee="russia",
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
            event_mode="yield",
            outcome="open",
            summary="Aliyev demands that Russia punish those responsible.",
            topic="aircraft_crash",
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-punishment",
            statement="punishment of those responsible",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            addressee="russia",
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
            event_mode="yield",
            outcome="open",
            summary="Aliyev demands that Russia compensate the Azerbaijani state, injured passengers and crew members.",
            topic="aircraft_crash",
            notes={"outcome": "The offer that paragraph 7 tells of came from Ramzan Kadyrov and was rejected."},
        )
        doc.statement(
            "He outlined four specific demands: a formal apology from Russia, acknowledgment of guilt, punishment of"
            " those responsible, and compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="sta-aliyev-demands-compensation",
            statement="compensation for the Azerbaijani state, injured passengers, and crew members",
            speaker=("ilham-aliyev", "He outlined", "President Ilham Aliyev took a firm stance"),
            addressee="russia",
            exchange="exc-demand-compensation",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.casualty(
            "compensation for the Azerbaijani state, injured passengers, and crew members.",
            id="cas-j2-8243-injured-passengers",
            event="j2-8243-crash",
            outcome="injured",
            outcome_text="injured",
            population="passengers",
            qualifier="vague",
            count_text="injured passengers",
            count_scope="unspecified",
            date=("2024-12-25", "December 25", "The final days of 2024"),
            asserted_by=(
                "ilham-aliyev",
                "He outlined four specific demands",
                "President Ilham Aliyev took a firm stance",
            ),
            voice="reported_speech",
            notes={"count_text": "No number is given; the words may but need not include injured crew members."},
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
            summary='Putin apologises "for the fact that the incident happened in Russian airspace".',
            topic="aircraft_crash",
            notes={
                "recipient_id": "To whom the apology was offered is not said; it is told as an answer to Azerbaijan's"
                " expectations."
            },
        )
        doc.statement(
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace," his'
            " statement notably avoided accepting blame for the crash.",
            id="sta-putin-apology",
            statement="for the fact that the incident happened in Russian airspace",
            speaker="putin",
            exchange="exc-putin-apology",
            topic="aircraft_crash",
            voice="direct_quote",
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
            "President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan"
            " expected more than vague expressions of regret.",
            id="exc-aliyev-acknowledges-apology",
            actor="ilham-aliyev",
            recipient=("putin", "Putin offered an apology"),
            event_type="SUPPORT",
            responds_to="exc-putin-apology",
            summary="Aliyev acknowledges Putin's apology as fulfilling the first of his demands.",
            topic="aircraft_crash",
            notes={
                "event_type": "Recognises that a demand is fulfilled; no type of PLOVER stands for accepting an"
                " apology."
            },
        )
        doc.statement(
            "President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan"
            " expected more than vague expressions of regret.",
            id="sta-aliyev-first-demand-fulfilled",
            statement="acknowledged this as fulfilling the first demand",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-acknowledges-apology",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan"
            " expected more than vague expressions of regret.",
            id="exc-aliyev-expects-more-than-regret",
            actor="ilham-aliyev",
            recipient=("putin", "Putin offered an apology"),
            event_type="REQUEST",
            outcome="open",
            responds_to="exc-putin-apology",
            summary='Aliyev says that Azerbaijan expects more than "vague expressions of regret".',
            topic="aircraft_crash",
            notes={
                "event_type": "An expectation told as emphasised in answer to the apology; what more is expected is"
                " not said here."
            },
        )
        doc.statement(
            "President Ilham Aliyev acknowledged this as fulfilling the first demand but emphasized that Azerbaijan"
            " expected more than vague expressions of regret.",
            id="sta-aliyev-expects-more-than-regret",
            statement="Azerbaijan expected more than vague expressions of regret",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-expects-more-than-regret",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.exchange(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="exc-ramzan-kadyrov-offers-assistance",
            actor="ramzan-kadyrov",
            recipient="azerbaijan",
            event_type="AGREE",
            outcome="refused",
            summary="Ramzan Kadyrov offers financial assistance.",
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
            summary="The Azerbaijani government rejects Ramzan Kadyrov's offer of financial assistance.",
            topic="aircraft_crash",
        )
        doc.statement(
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
            id="sta-azerbaijan-rejects-assistance",
            statement="rejected an offer of financial assistance from Ramzan Kadyrov",
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
            event_mode="yield",
            outcome="open",
            responds_to="exc-ramzan-kadyrov-offers-assistance",
            summary='The Azerbaijani government insists on "official reparations".',
            topic="aircraft_crash",
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
            id="exc-investigation-team-experts",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="international-experts",
            event_type="COOPERATE",
            summary="Azerbaijan forms an investigation team that includes international experts.",
            topic="aircraft_crash",
        )
        doc.exchange(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="exc-investigation-team-embraer",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="embraer",
            event_type="COOPERATE",
            summary="Azerbaijan forms an investigation team that includes representatives from Embraer.",
            topic="aircraft_crash",
        )
        doc.exchange(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="exc-investigation-team-kazakhstan",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="kazakhstan",
            event_type="COOPERATE",
            summary="Azerbaijan forms an investigation team that includes officials from Kazakhstan.",
            topic="aircraft_crash",
        )
        doc.exchange(
            "Azerbaijan has pushed for an impartial investigation, forming a team that includes international experts,"
            " representatives from Embraer, and officials from Azerbaijan, Kazakhstan, and Russia.",
            id="exc-investigation-team-russia",
            actor=("azerbaijan", "Azerbaijan has pushed"),
            recipient="russia",
            event_type="COOPERATE",
            summary="Azerbaijan forms an investigation team that includes officials from Russia.",
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
            summary="Russia proposes an investigation by the Interstate Aviation Committee of the Commonwealth of"
            " Independent States.",
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
            summary="Azerbaijan rejects Russia's proposal for an investigation by the Interstate Aviation Committee.",
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
            statement="concerns about potential bias due to its predominantly Russian composition",
            speaker="azerbaijan",
            exchange="exc-azerbaijan-rejects-iac",
            topic="aircraft_crash",
            voice="reported_speech",
        )
        doc.statement(
            "Baku rejected Russia's proposal for an investigation by the Interstate Aviation Committee of the"
            " Commonwealth of Independent States, citing concerns about potential bias due to its predominantly"
            " Russian composition.",
            id="sta-azerbaijan-iac-russian-composition",
            statement="its predominantly Russian composition",
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
            statement="has further eroded trust between the two nations",
            topic="bilateral_relations",
            voice="document_voice",
        )
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


def section_2(doc: Coding) -> None:
    """II. Azerbaijan refuses to play by great power rules"""
    with doc.at("II heading"):
        doc.statement(
            "Azerbaijan refuses to play by great power rules",
            id="sta-azerbaijan-refuses-great-power-rules",
            topic="foreign_policy",
            voice="document_voice",
        )

    with doc.at("II ¶1"):
        doc.statement(
            "In a notable shift from traditional power dynamics, Azerbaijan has become an increasingly assertive and"
            " independent actor on the global stage.",
            id="sta-azerbaijan-assertive-independent-actor",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "This shift was highlighted in President Ilham Aliyev's response to Russia's handling of an aircraft"
            " incident between the two nations in December 2023.",
            id="sta-shift-highlighted-in-response",
            topic="foreign_policy",
            voice="document_voice",
        )
        # The year is entered as printed; section I dates the crash of flight J2-8243 to the final days of 2024.
        doc.exchange(
            "President Ilham Aliyev's response to Russia's handling of an aircraft incident between the two nations in"
            ' December 2023. President Ilham Aliyev\'s forthright criticism of Russian statements as "nonsensical"'
            ' and "absurd" demonstrated Azerbaijan\'s growing confidence in defending its interests, even against'
            " major powers.",
            id="exc-aliyev-criticizes-russian-statements",
            actor=("ilham-aliyev", "President Ilham Aliyev's forthright criticism"),
            recipient=("russia", "Russia's handling"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary='Aliyev calls Russian statements on an aircraft incident "nonsensical" and "absurd".',
            topic="aircraft_crash",
            date=(
                "2023-12/..",
                "response to Russia's handling of an aircraft incident between the two nations in December 2023",
            ),
            date_basis="derived",
            notes={
                "date_edtf": "Dated only by the incident that is answered, with the year as printed; section I dates"
                " the crash of flight J2-8243 to December 25 in the final days of 2024."
            },
        )
        doc.statement(
            "President Ilham Aliyev's forthright criticism of Russian statements as"
            ' "nonsensical" and "absurd" demonstrated Azerbaijan\'s growing confidence in defending its interests',
            id="sta-aliyev-nonsensical",
            statement="nonsensical",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-criticizes-russian-statements",
            topic="aircraft_crash",
            voice="direct_quote",
            date=(
                "2023-12/..",
                "response to Russia's handling of an aircraft incident between the two nations in December 2023",
            ),
            date_basis="derived",
            notes={"date_edtf": "Dated only by the incident that is answered, with the year as printed."},
        )
        doc.statement(
            "President Ilham Aliyev's forthright criticism of Russian statements as"
            ' "nonsensical" and "absurd" demonstrated Azerbaijan\'s growing confidence in defending its interests',
            id="sta-aliyev-absurd",
            statement="absurd",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-criticizes-russian-statements",
            topic="aircraft_crash",
            voice="direct_quote",
            date=(
                "2023-12/..",
                "response to Russia's handling of an aircraft incident between the two nations in December 2023",
            ),
            date_basis="derived",
            notes={"date_edtf": "Dated only by the incident that is answered, with the year as printed."},
        )
        doc.statement(
            'President Ilham Aliyev\'s forthright criticism of Russian statements as "nonsensical" and "absurd"'
            " demonstrated Azerbaijan's growing confidence in defending its interests, even against major powers.",
            id="sta-azerbaijan-growing-confidence",
            statement="demonstrated Azerbaijan's growing confidence in defending its interests, even against major"
            " powers",
            topic="foreign_policy",
            voice="document_voice",
        )

    with doc.at("II ¶2"):
        doc.statement(
            "the nation marks a historic milestone: for the first time in over two centuries, it stands free of"
            " foreign military presence on its soil.",
            id="sta-free-of-foreign-military-presence",
            topic="sovereignty",
            voice="document_voice",
        )
        doc.statement(
            "This achievement distinguishes Azerbaijan as the only Eastern Partnership country to reach such a"
            " significant marker of true independence.",
            id="sta-only-eastern-partnership-country",
            topic="sovereignty",
            voice="document_voice",
        )

    with doc.at("II ¶3"):
        doc.statement(
            "The nation's transformation extends beyond military sovereignty.",
            id="sta-transformation-beyond-military-sovereignty",
            topic="sovereignty",
            voice="document_voice",
        )
        doc.statement(
            "Leveraging its strategic position at the intersection of vital transportation routes and its substantial"
            " energy resources, Azerbaijan has steadily developed its economy beyond oil dependency.",
            id="sta-economy-beyond-oil-dependency",
            topic="economy_and_energy",
            voice="document_voice",
        )
        doc.statement(
            "This economic diversification has strengthened the country's position as an emerging middle power capable"
            " of protecting its interests independently.",
            id="sta-emerging-middle-power",
            topic="foreign_policy",
            voice="document_voice",
        )

    with doc.at("II ¶4"):
        doc.statement(
            "However, Western perceptions have not kept pace with Azerbaijan's evolution.",
            id="sta-western-perceptions-not-kept-pace",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "Both the United States and European Union often demonstrate outdated views of Azerbaijan as a minor"
            " regional player susceptible to external pressure.",
            id="sta-us-and-eu-outdated-views",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "This disconnect was particularly evident in November 2023, when U.S. Deputy Secretary of State James"
            " O'Brien's congressional testimony criticized Azerbaijan's actions in Karabakh",
            id="sta-disconnect-evident-in-testimony",
            statement="This disconnect was particularly evident in November 2023",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.exchange(
            "in November 2023, when U.S. Deputy Secretary of State James O'Brien's congressional testimony criticized"
            " Azerbaijan's actions in Karabakh",
            id="exc-obrien-criticizes-azerbaijan",
            actor="obrien",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="O'Brien criticises Azerbaijan's actions in Karabakh in a congressional testimony.",
            topic="karabakh",
            occasion="obrien-testimony-2023-11",
            date=("2023-11", "in November 2023"),
        )
        doc.statement(
            "in November 2023, when U.S. Deputy Secretary of State James O'Brien's congressional testimony criticized"
            " Azerbaijan's actions in Karabakh",
            id="sta-obrien-criticizes-azerbaijan",
            statement="criticized Azerbaijan's actions in Karabakh",
            speaker="obrien",
            occasion="obrien-testimony-2023-11",
            exchange="exc-obrien-criticizes-azerbaijan",
            topic="karabakh",
            voice="reported_speech",
            date=("2023-11", "in November 2023"),
        )
        doc.statement(
            "Azerbaijan's actions in Karabakh, which Baku viewed as a legitimate defense of its sovereignty.",
            id="sta-baku-legitimate-defense-of-sovereignty",
            statement="which Baku viewed as a legitimate defense of its sovereignty",
            speaker=("azerbaijan", "Baku viewed"),
            topic="karabakh",
            voice="reported_speech",
        )

    with doc.at("II ¶5"):
        doc.exchange(
            "The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional"
            " cooperation initiatives, have contributed to strained relations.",
            id="exc-biden-reinstates-section-907",
            actor="biden-administration",
            recipient=("azerbaijan", '"unrealistic demands" of Azerbaijan'),
            event_type="SANCTION",
            summary="The Biden administration reinstates Section 907.",
            topic="bilateral_relations",
            date=("2023-11/..", "subsequent decisions", "in November 2023"),
            date_basis="derived",
            notes={
                "event_type": "The document does not say what Section 907 is; it tells its reinstatement as a decision"
                " that strained relations.",
                "recipient_id": "The sentence names no recipient; the paragraph speaks of relations with Azerbaijan.",
            },
        )
        doc.exchange(
            "The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional"
            " cooperation initiatives, have contributed to strained relations.",
            id="exc-biden-opposes-regional-cooperation",
            actor="biden-administration",
            recipient=("azerbaijan", '"unrealistic demands" of Azerbaijan'),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="The Biden administration opposes regional cooperation initiatives.",
            topic="bilateral_relations",
            date=("2023-11/..", "subsequent decisions", "in November 2023"),
            date_basis="derived",
            notes={
                "event_type": "Opposing: whose initiatives they were and whether a proposal was refused is not said.",
                "recipient_id": "The sentence names no recipient; the paragraph speaks of relations with Azerbaijan.",
            },
        )
        doc.statement(
            "The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional"
            " cooperation initiatives, have contributed to strained relations.",
            id="sta-biden-decisions-strained-relations",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.exchange(
            "In July 2024, President Ilham Aliyev directly addressed these tensions, criticizing Western powers for"
            ' making what he termed "unrealistic demands" of Azerbaijan.',
            id="exc-western-powers-demands",
            actor="western-powers",
            recipient="azerbaijan",
            event_type="REQUEST",
            outcome="open",
            summary='Western powers make what Aliyev calls "unrealistic demands" of Azerbaijan.',
            topic="bilateral_relations",
            asserted_by="ilham-aliyev",
            voice="reported_speech",
        )
        doc.exchange(
            "In July 2024, President Ilham Aliyev directly addressed these tensions, criticizing Western powers for"
            ' making what he termed "unrealistic demands" of Azerbaijan.',
            id="exc-aliyev-criticizes-western-powers",
            actor="ilham-aliyev",
            recipient="western-powers",
            event_type="ACCUSE",
            event_mode="disapprove",
            responds_to="exc-western-powers-demands",
            summary='Aliyev criticises Western powers for what he calls "unrealistic demands" of Azerbaijan.',
            topic="bilateral_relations",
            date=("2024-07", "In July 2024"),
        )
        doc.statement(
            "In July 2024, President Ilham Aliyev directly addressed these tensions, criticizing Western powers for"
            ' making what he termed "unrealistic demands" of Azerbaijan.',
            id="sta-aliyev-unrealistic-demands",
            statement="unrealistic demands",
            speaker="ilham-aliyev",
            exchange="exc-aliyev-criticizes-western-powers",
            topic="bilateral_relations",
            voice="direct_quote",
            date=("2024-07", "In July 2024"),
        )

    with doc.at("II ¶6"):
        doc.statement(
            "Contrary to Western speculation about Azerbaijan's alignment with Russia, particularly following the"
            " February 2022 declaration on allied interactions with President Vladimir Putin, Azerbaijan has"
            " maintained a deliberately balanced foreign policy.",
            id="sta-western-speculation-about-alignment",
            statement="Western speculation about Azerbaijan's alignment with Russia",
            topic="foreign_policy",
            voice="unclear",
            notes={"voice": "The speculation is called Western; who speaks is not said."},
        )
        doc.exchange(
            "Contrary to Western speculation about Azerbaijan's alignment with Russia, particularly following the"
            " February 2022 declaration on allied interactions with President Vladimir Putin, Azerbaijan has"
            " maintained a deliberately balanced foreign policy.",
            id="exc-azerbaijan-putin-declaration",
            actor=("azerbaijan", "Azerbaijan has maintained"),
            recipient="putin",
            event_type="AGREE",
            summary="Azerbaijan and Putin make a declaration on allied interactions.",
            topic="foreign_policy",
            date=("2022-02", "February 2022"),
            notes={
                "actor_id": "Who made the declaration with Putin is not said; the sentence is about Azerbaijan.",
                "event_type": "The words do not say that the declaration was signed.",
            },
        )
        doc.statement(
            "Contrary to Western speculation about Azerbaijan's alignment with Russia, particularly following the"
            " February 2022 declaration on allied interactions with President Vladimir Putin, Azerbaijan has"
            " maintained a deliberately balanced foreign policy.",
            id="sta-azerbaijan-balanced-foreign-policy",
            statement="Azerbaijan has maintained a deliberately balanced foreign policy",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.exchange(
            "This was demonstrated through the signing of a strategic partnership with China in July 2024",
            id="exc-azerbaijan-china-strategic-partnership",
            actor=("azerbaijan", "Azerbaijan has maintained"),
            recipient="china",
            event_type="SUPPORT",
            summary="Azerbaijan and China sign a strategic partnership.",
            topic="foreign_policy",
            date=("2024-07", "in July 2024"),
        )
        doc.exchange(
            "the expansion of similar agreements with ten EU member states, most recently with Slovakia in May 2024.",
            id="exc-azerbaijan-eu-member-states-agreements",
            actor=("azerbaijan", "Azerbaijan has maintained"),
            recipient="eu-member-states",
            event_type="SUPPORT",
            summary="Azerbaijan makes agreements similar to a strategic partnership with ten EU member states.",
            topic="foreign_policy",
            notes={"event_type": "'similar agreements': similar to one that is told as signed."},
        )
        doc.exchange(
            "the expansion of similar agreements with ten EU member states, most recently with Slovakia in May 2024.",
            id="exc-azerbaijan-slovakia-agreement",
            actor=("azerbaijan", "Azerbaijan has maintained"),
            recipient="slovakia",
            event_type="SUPPORT",
            summary="Azerbaijan makes an agreement similar to a strategic partnership with Slovakia.",
            topic="foreign_policy",
            date=("2024-05", "in May 2024"),
            notes={"event_type": "'similar agreements': similar to one that is told as signed."},
        )
        doc.statement(
            "Azerbaijan has positioned itself as a crucial alternative energy supplier for Eastern European nations"
            " seeking to reduce their dependence on Russian resources.",
            id="sta-crucial-alternative-energy-supplier",
            topic="economy_and_energy",
            voice="document_voice",
        )

    with doc.at("II ¶7"):
        doc.statement(
            "President Ilham Aliyev's administration has consistently emphasized that Azerbaijan seeks partnerships"
            " based on equality and mutual respect, rather than subordinate relationships with major powers.",
            id="sta-administration-partnerships-based-on-equality",
            statement="Azerbaijan seeks partnerships based on equality and mutual respect, rather than subordinate"
            " relationships with major powers",
            speaker="aliyev-administration",
            topic="foreign_policy",
            voice="reported_speech",
        )
        doc.statement(
            "This stance has sometimes conflicted with Western expectations, as both the U.S. and EU have attempted to"
            " influence Azerbaijan's international relationships and domestic policies.",
            id="sta-stance-conflicted-with-western-expectations",
            statement="This stance has sometimes conflicted with Western expectations",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "This stance has sometimes conflicted with Western expectations, as both the U.S. and EU have attempted to"
            " influence Azerbaijan's international relationships and domestic policies.",
            id="sta-us-and-eu-attempted-to-influence",
            statement="both the U.S. and EU have attempted to influence Azerbaijan's international relationships and"
            " domestic policies",
            topic="sovereignty",
            voice="document_voice",
        )

    with doc.at("II ¶8"):
        doc.exchange(
            "The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to"
            " halt energy imports",
            id="exc-european-parliament-criticizes-governance",
            actor="european-parliament",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="The European Parliament criticises Azerbaijan's governance in resolutions.",
            topic="bilateral_relations",
        )
        doc.statement(
            "The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to"
            " halt energy imports",
            id="sta-european-parliament-criticizes-governance",
            statement="numerous resolutions criticizing Azerbaijan's governance",
            speaker="european-parliament",
            exchange="exc-european-parliament-criticizes-governance",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.exchange(
            "The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to"
            " halt energy imports",
            id="exc-european-parliament-calls-to-halt-imports",
            actor="european-parliament",
            recipient="azerbaijan",
            event_type="REQUEST",
            outcome="open",
            summary="The European Parliament calls for a halt to energy imports, in resolutions that criticise"
            " Azerbaijan's governance.",
            topic="economy_and_energy",
            notes={
                "recipient_id": "To whom the calls were addressed is not said; Azerbaijan is the one whom the"
                " resolutions are told to criticise."
            },
        )
        doc.statement(
            "The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to"
            " halt energy imports",
            id="sta-european-parliament-calls-to-halt-imports",
            statement="calls to halt energy imports",
            speaker="european-parliament",
            exchange="exc-european-parliament-calls-to-halt-imports",
            topic="economy_and_energy",
            voice="reported_speech",
        )
        doc.statement(
            "The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to"
            " halt energy imports, reflect a condescending approach that has damaged Western-Azerbaijani relations to"
            " their lowest point since the Soviet era.",
            id="sta-resolutions-condescending-approach",
            statement="reflect a condescending approach",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            "The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to"
            " halt energy imports, reflect a condescending approach that has damaged Western-Azerbaijani relations to"
            " their lowest point since the Soviet era.",
            id="sta-relations-lowest-point-since-soviet-era",
            statement="a condescending approach that has damaged Western-Azerbaijani relations to their lowest point"
            " since the Soviet era",
            topic="bilateral_relations",
            voice="document_voice",
        )
        doc.statement(
            "While some recognize Azerbaijan's strategic importance, particularly in ensuring European energy"
            " security, others persist in viewing the country through an outdated lens.",
            id="sta-some-recognize-strategic-importance",
            statement="some recognize Azerbaijan's strategic importance, particularly in ensuring European energy"
            " security",
            topic="economy_and_energy",
            voice="document_voice",
        )
        doc.statement(
            "While some recognize Azerbaijan's strategic importance, particularly in ensuring European energy"
            " security, others persist in viewing the country through an outdated lens.",
            id="sta-others-outdated-lens",
            statement="others persist in viewing the country through an outdated lens",
            topic="foreign_policy",
            voice="document_voice",
        )

    with doc.at("II ¶9"):
        doc.statement(
            "Azerbaijan's foreign policy demonstrates a sophisticated balance, maintaining allied relations with NATO"
            " member Türkiye while developing strategic partnerships with China and strengthening ties with EU member"
            " states.",
            id="sta-foreign-policy-sophisticated-balance",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.exchange(
            "Azerbaijan's foreign policy demonstrates a sophisticated balance, maintaining allied relations with NATO"
            " member Türkiye while developing strategic partnerships with China and strengthening ties with EU member"
            " states.",
            id="exc-azerbaijan-turkiye-allied-relations",
            actor="azerbaijan",
            recipient="turkiye",
            event_type="SUPPORT",
            summary="Azerbaijan maintains allied relations with Türkiye.",
            topic="foreign_policy",
            notes={
                "event_type": "Told as a lasting relation beside partnerships that are developed; no single act is"
                " told."
            },
        )
        doc.exchange(
            "Azerbaijan's foreign policy demonstrates a sophisticated balance, maintaining allied relations with NATO"
            " member Türkiye while developing strategic partnerships with China and strengthening ties with EU member"
            " states.",
            id="exc-azerbaijan-china-partnerships-again",
            actor="azerbaijan",
            recipient="china",
            event_type="SUPPORT",
            summary="Azerbaijan develops strategic partnerships with China.",
            topic="foreign_policy",
            restates="exc-azerbaijan-china-strategic-partnership",
        )
        doc.exchange(
            "Azerbaijan's foreign policy demonstrates a sophisticated balance, maintaining allied relations with NATO"
            " member Türkiye while developing strategic partnerships with China and strengthening ties with EU member"
            " states.",
            id="exc-azerbaijan-eu-member-states-ties",
            actor="azerbaijan",
            recipient="eu-member-states",
            event_type="SUPPORT",
            summary="Azerbaijan strengthens ties with EU member states.",
            topic="foreign_policy",
            restates="exc-azerbaijan-eu-member-states-agreements",
        )
        doc.statement(
            "This multifaceted approach reinforces Azerbaijan's commitment to maintaining independence and resisting"
            " external pressure.",
            id="sta-approach-reinforces-independence",
            topic="foreign_policy",
            voice="document_voice",
        )

    with doc.at("II ¶10"):
        doc.statement(
            "For Western powers, Azerbaijan's transformation presents an opportunity for reassessment.",
            id="sta-opportunity-for-reassessment",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "Rather than treating Azerbaijan as a minor regional player, acknowledging its sovereignty and strategic"
            " significance could foster more productive relationships.",
            id="sta-acknowledging-sovereignty-could-foster",
            statement="acknowledging its sovereignty and strategic significance could foster more productive"
            " relationships",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "Building partnerships based on mutual respect would not only advance shared objectives in regional"
            " stability and energy security but also create a foundation for more effective long-term cooperation.",
            id="sta-partnerships-would-advance-objectives",
            statement="Building partnerships based on mutual respect would not only advance shared objectives in"
            " regional stability and energy security",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "Building partnerships based on mutual respect would not only advance shared objectives in regional"
            " stability and energy security but also create a foundation for more effective long-term cooperation.",
            id="sta-partnerships-would-create-foundation",
            statement="create a foundation for more effective long-term cooperation",
            topic="foreign_policy",
            voice="document_voice",
        )
