"""Sections V and VI."""

from typing import Any

from scripts.coding import Coding

NIGHT = ("1990-01-19/1990-01-20", "On the night of January 19-20, 1990")
#: The ministry's reply is dated only by what it answers: Mirzoyan's press conference.
REPLY: dict[str, Any] = {
    "occasion": "azerbaijan-mfa-reply-mirzoyan",
    "date": ("2025-01-08/..", "January 8, 2025"),
    "date_basis": "derived",
}
MINISTRY = ("azerbaijan-mfa", "The Ministry", "Azerbaijan's Ministry of Foreign Affairs")
SPOKESPERSON = ("hajizada", "The spokesperson", "Hajizada also addressed Armenia's invocation")
#: "The statement" of VI ¶2, ¶3 and ¶5: who is named last before it.
STATEMENT_2 = ("hajizada", "The statement", "Hajizada outlined the systematic displacement")
STATEMENT_3 = ("hajizada", "The statement", "Hajizada pointed to the deaths")
STATEMENT_5 = ("azerbaijan-mfa", "The statement", "The Ministry of Foreign Affairs rejected Armenian characterizations")
THE_STATEMENT = "“The statement” is read as the spokesperson's, who is named in the sentence before it"


def extract(doc: Coding) -> None:
    section_5(doc)
    section_6(doc)


def section_5(doc: Coding) -> None:
    """V. Azerbaijan commemorates Black January: A turning point in national history."""
    with doc.at("V heading"):
        doc.statement(
            "Azerbaijan commemorates Black January: A turning point in national history",
            id="sta-black-january-turning-point-heading",
            statement="Black January: A turning point in national history",
            voice="document_voice",
            topic="black_january",
        )

    with doc.at("V ¶1"):
        crackdown = (
            "Azerbaijan marks January 20 as National Mourning Day, commemorating the tragic events of 1990 when"
            " Soviet forces launched a brutal crackdown on civilians in Baku and other cities."
        )
        doc.statement(
            crackdown,
            id="sta-black-january-crackdown",
            statement="Soviet forces launched a brutal crackdown on civilians in Baku and other cities",
            voice="document_voice",
            topic="black_january",
        )
        doc.exchange(
            crackdown,
            id="exc-soviet-crackdown-1990",
            actor="soviet-forces",
            recipient="civilians-january-1990",
            event_type="ASSAULT",
            summary="Soviet forces are said to have launched a “brutal crackdown” on civilians in Baku and other"
            " cities.",
            topic="black_january",
            occasion="black-january-1990",
            date=("1990", "the tragic events of 1990"),
        )
        doc.statement(
            'This year marks the 35th anniversary of what has become known as "Black January," a pivotal moment that'
            " both scarred and strengthened Azerbaijan's path to independence.",
            id="sta-black-january-pivotal-moment",
            statement="a pivotal moment that both scarred and strengthened Azerbaijan's path to independence",
            voice="document_voice",
            topic="black_january",
        )

    with doc.at("V ¶2"):
        violence = (
            "On the night of January 19-20, 1990, Soviet military units and special forces unleashed"
            " unprecedented violence against peaceful civilians in Baku, Sumgayit, Lankaran, and Neftchala."
        )
        doc.statement(
            violence,
            id="sta-black-january-unprecedented-violence",
            statement="Soviet military units and special forces unleashed unprecedented violence against peaceful"
            " civilians in Baku, Sumgayit, Lankaran, and Neftchala",
            voice="document_voice",
            topic="black_january",
            restates="sta-black-january-crackdown",
        )
        doc.exchange(
            violence,
            id="exc-soviet-violence-january-1990",
            actor="soviet-forces",
            recipient="civilians-january-1990",
            event_type="ASSAULT",
            summary="Soviet military units and special forces are said to have used “unprecedented violence” against"
            " civilians in Baku, Sumgayit, Lankaran and Neftchala.",
            topic="black_january",
            occasion="black-january-1990",
            restates="exc-soviet-crackdown-1990",
            date=NIGHT,
        )
        doc.statement(
            "The military aggression, conducted in violation of international law, claimed 150 civilian lives",
            id="sta-black-january-military-aggression",
            statement="The military aggression, conducted in violation of international law",
            voice="document_voice",
            topic="black_january",
        )
        aggression = (
            "The military aggression, conducted in violation of international law, claimed 150 civilian lives,"
            " left 744 seriously wounded, and 4 people missing."
        )
        doc.casualty(
            aggression,
            id="cas-black-january-killed",
            event="black-january-1990",
            outcome="killed",
            outcome_text="claimed 150 civilian lives",
            population="civilian",
            alleged_perpetrator=("soviet-forces", "Soviet military units and special forces"),
            count=150,
            qualifier="exact",
            count_text="150",
            count_scope="event",
            date=NIGHT,
        )
        doc.casualty(
            aggression,
            id="cas-black-january-wounded",
            event="black-january-1990",
            outcome="injured",
            outcome_text="seriously wounded",
            alleged_perpetrator=("soviet-forces", "Soviet military units and special forces"),
            count=744,
            qualifier="exact",
            count_text="744",
            count_scope="event",
            date=NIGHT,
        )
        doc.casualty(
            aggression,
            id="cas-black-january-missing",
            event="black-january-1990",
            outcome="missing",
            outcome_text="missing",
            population="people",
            alleged_perpetrator=("soviet-forces", "Soviet military units and special forces"),
            count=4,
            qualifier="exact",
            count_text="4 people",
            count_scope="event",
            date=NIGHT,
        )
        doc.casualty(
            "Among the victims were children, women, and elderly citizens",
            id="cas-black-january-victims",
            event="black-january-1990",
            outcome="victims",
            outcome_text="victims",
            population="children, women, and elderly citizens",
            alleged_perpetrator=("soviet-forces", "Soviet military units and special forces"),
            qualifier="vague",
            count_text="children, women, and elderly citizens",
            count_scope="unspecified",
            date=NIGHT,
            notes={
                "count_scope": "“the victims” may be the killed, the wounded and the missing together: no single row"
                " is their whole",
            },
        )
        doc.statement(
            "Among the victims were children, women, and elderly citizens, making it one of the most heinous crimes"
            " against humanity of the 20th century.",
            id="sta-black-january-heinous-crime",
            statement="one of the most heinous crimes against humanity of the 20th century",
            voice="document_voice",
            topic="black_january",
        )

    with doc.at("V ¶3"):
        doc.statement(
            "The tragic events unfolded against a backdrop of rising national consciousness in Azerbaijan during the"
            " 1980s.",
            id="sta-rising-national-consciousness",
            statement="a backdrop of rising national consciousness in Azerbaijan during the 1980s",
            voice="document_voice",
            topic="black_january",
        )
        fueled = (
            "The Soviet authorities' discriminatory policies, coupled with Armenia's territorial claims and the"
            " forced deportation of Azerbaijanis from present-day Armenia, had fueled a growing independence"
            " movement."
        )
        doc.statement(
            fueled,
            id="sta-soviet-discriminatory-policies",
            statement="The Soviet authorities' discriminatory policies",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            fueled,
            id="sta-armenia-territorial-claims-1980s",
            statement="Armenia's territorial claims",
            voice="document_voice",
            topic="territorial_claims",
        )
        doc.statement(
            fueled,
            id="sta-forced-deportation-black-january",
            statement="the forced deportation of Azerbaijanis from present-day Armenia",
            voice="document_voice",
            topic="deportations",
        )
        doc.statement(
            fueled,
            id="sta-fueled-independence-movement",
            statement="had fueled a growing independence movement",
            voice="document_voice",
            topic="black_january",
        )
        doc.deportation(
            "the forced deportation of Azerbaijanis from present-day Armenia",
            id="dep-forced-deportation-black-january",
            event="azerbaijanis-from-modern-day-armenia",
            movement="deportation",
            movement_text="forced deportation",
            population="Azerbaijanis",
            origin="present-day Armenia",
            notes={"event_id": "the paragraph speaks of the 1980s but does not date this deportation"},
        )
        brutal_force = "The Soviet leadership's response to these legitimate aspirations for freedom was brutal force."
        doc.statement(
            brutal_force,
            id="sta-soviet-brutal-force",
            statement="The Soviet leadership's response to these legitimate aspirations for freedom was brutal force",
            voice="document_voice",
            topic="black_january",
        )
        doc.exchange(
            brutal_force,
            id="exc-soviet-leadership-force",
            actor="soviet-union",
            recipient=("independence-movement", "a growing independence movement"),
            event_type="ASSAULT",
            summary="The Soviet leadership is said to have answered a growing independence movement with force.",
            topic="black_january",
            occasion="black-january-1990",
            restates="exc-soviet-crackdown-1990",
            date=NIGHT,
            notes={
                "recipient_id": "the sentence names “these legitimate aspirations for freedom”; the one before it"
                " says whose they are",
                "event_type": "what the force consisted of is told in the paragraphs before",
            },
        )

    with doc.at("V ¶4"):
        suppressed = (
            "Despite Soviet attempts to suppress information about the massacre, National Leader Heydar Aliyev"
            " played a crucial role in bringing these atrocities to international attention in the immediate"
            " aftermath."
        )
        doc.statement(
            suppressed,
            id="sta-soviet-suppressed-information",
            statement="Soviet attempts to suppress information about the massacre",
            voice="document_voice",
            topic="black_january",
        )
        doc.casualty(
            "Soviet attempts to suppress information about the massacre",
            id="cas-black-january-massacre",
            event="black-january-1990",
            outcome="killed",
            outcome_text="massacre",
            qualifier="vague",
            count_text="massacre",
            count_scope="event",
            restates="cas-black-january-killed",
            date=NIGHT,
            notes={
                "outcome": "the word for the event implies many killed; it stands again, without more, at the start"
                " of V ¶5",
            },
        )
        doc.statement(
            suppressed,
            id="sta-heydar-aliyev-crucial-role",
            statement="National Leader Heydar Aliyev played a crucial role in bringing these atrocities to"
            " international attention in the immediate aftermath",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            "Following Azerbaijan's independence and Heydar Aliyev's return to leadership, the events received proper"
            " political and legal assessment.",
            id="sta-black-january-proper-assessment",
            statement="the events received proper political and legal assessment",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            "In March 1994, Azerbaijan's Milli Majlis (Parliament) adopted a decisive resolution \"On the tragic"
            ' events committed in Baku on 20 January 1990."',
            id="sta-milli-majlis-resolution-title",
            speaker="milli-majlis",
            statement="On the tragic events committed in Baku on 20 January 1990",
            voice="direct_quote",
            topic="black_january",
            occasion="milli-majlis-resolution-1994",
            date=("1994-03", "In March 1994"),
        )

    with doc.at("V ¶5"):
        massacre = (
            "The massacre, though intended to crush the spirit of resistance, instead became a catalyst for change."
        )
        doc.statement(
            massacre,
            id="sta-black-january-intended-to-crush",
            statement="intended to crush the spirit of resistance",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            massacre,
            id="sta-black-january-catalyst",
            statement="instead became a catalyst for change",
            voice="document_voice",
            topic="black_january",
        )
        turning_point = (
            "Black January marked not only a turning point in Azerbaijan's independence struggle but also"
            " signaled the beginning of the Soviet Union's inevitable collapse."
        )
        doc.statement(
            turning_point,
            id="sta-black-january-turning-point",
            statement="Black January marked not only a turning point in Azerbaijan's independence struggle",
            voice="document_voice",
            topic="black_january",
            restates="sta-black-january-turning-point-heading",
        )
        doc.statement(
            turning_point,
            id="sta-soviet-collapse",
            statement="signaled the beginning of the Soviet Union's inevitable collapse",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            "The Azerbaijani people's unity and determination in the face of this tragedy laid the groundwork for"
            " future victories.",
            id="sta-groundwork-future-victories",
            statement="The Azerbaijani people's unity and determination in the face of this tragedy laid the"
            " groundwork for future victories",
            voice="document_voice",
            topic="black_january",
        )

    with doc.at("V ¶6"):
        resilience = (
            "This spirit of resilience manifested itself most recently in the 44-day Patriotic War and subsequent"
            " counter-terror measures in September 2023."
        )
        doc.statement(
            resilience,
            id="sta-resilience-patriotic-war",
            statement="This spirit of resilience manifested itself most recently in the 44-day Patriotic War",
            voice="document_voice",
            topic="karabakh",
        )
        doc.statement(
            resilience,
            id="sta-resilience-counter-terror-measures",
            statement="and subsequent counter-terror measures in September 2023",
            voice="document_voice",
            topic="karabakh",
        )
        remembers = (
            "Today, as Azerbaijan commemorates this solemn anniversary, the nation remembers both the profound"
            " sadness of the loss and the pride in the martyrs who sacrificed their lives for independence,"
            " sovereignty, and territorial integrity."
        )
        doc.statement(
            remembers,
            id="sta-nation-remembers",
            statement="the nation remembers both the profound sadness of the loss and the pride in the martyrs",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            remembers,
            id="sta-martyrs-sacrificed",
            statement="the martyrs who sacrificed their lives for independence, sovereignty, and territorial integrity",
            voice="document_voice",
            topic="black_january",
        )
        doc.casualty(
            "the martyrs who sacrificed their lives for independence, sovereignty, and territorial integrity",
            id="cas-black-january-martyrs",
            event="black-january-1990",
            outcome="killed",
            outcome_text="sacrificed their lives",
            population="martyrs",
            qualifier="vague",
            count_text="the martyrs",
            count_scope="unspecified",
            restates="cas-black-january-killed",
            date=NIGHT,
            notes={"event_id": "remembered on “this solemn anniversary”, that is of January 1990"},
        )
        unbreakable = (
            "The events of Black January, while tragic, demonstrated the unbreakable will of the Azerbaijani"
            " people and their commitment to national freedom—a commitment that continues to shape the nation's"
            " path forward."
        )
        doc.statement(
            unbreakable,
            id="sta-unbreakable-will",
            statement="The events of Black January, while tragic, demonstrated the unbreakable will of the"
            " Azerbaijani people and their commitment to national freedom",
            voice="document_voice",
            topic="black_january",
        )
        doc.statement(
            unbreakable,
            id="sta-commitment-shapes-path",
            statement="a commitment that continues to shape the nation's path forward",
            voice="document_voice",
            topic="sovereignty",
        )


def section_6(doc: Coding) -> None:
    """VI. Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia."""
    with doc.at("VI heading"):
        evidence = "Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia"
        doc.statement(
            evidence,
            id="sta-azerbaijan-evidence-heading",
            speaker="azerbaijan",
            statement="details evidence of systematic deportations of Azerbaijanis from Armenia",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-hajizada-rebuttal",
            **REPLY,
        )
        doc.deportation(
            evidence,
            id="dep-systematic-deportations-heading",
            event="azerbaijanis-from-modern-day-armenia",
            movement="deportation",
            movement_text="systematic deportations",
            population="Azerbaijanis",
            origin="Armenia",
            asserted_by="azerbaijan",
            voice="reported_speech",
        )

    with doc.at("VI ¶1"):
        doc.exchange(
            "claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the Western Azerbaijan Community and"
            " the historical deportation of Azerbaijanis from present-day Armenia.",
            id="exc-mirzoyan-claims",
            actor="mirzoyan",
            recipient="western-azerbaijan-community",
            event_type="ACCUSE",
            summary="Armenia's Foreign Minister Mirzoyan makes claims about the Western Azerbaijan Community and"
            " about the alleged deportation of Azerbaijanis at a press conference.",
            topic="deportations",
            occasion="mirzoyan-press-conference-2025-01-08",
            date=("2025-01-08", "January 8, 2025"),
            notes={
                "recipient_id": "the words name no addressee; this is the one whom the claims are said to be about",
                "event_type": "no type fits plain claims; what is answered as false, and partly as a charge, is taken"
                " as an accusation without a mode",
            },
        )
        doc.statement(
            "claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the Western Azerbaijan Community and"
            " the historical deportation of Azerbaijanis from present-day Armenia. The response came following"
            " Mirzoyan's press conference statements on January 8, 2025,",
            id="sta-mirzoyan-claims",
            speaker="mirzoyan",
            statement="claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the Western Azerbaijan"
            " Community and the historical deportation of Azerbaijanis from present-day Armenia",
            voice="reported_speech",
            topic="deportations",
            occasion="mirzoyan-press-conference-2025-01-08",
            exchange="exc-mirzoyan-claims",
            date=("2025-01-08", "January 8, 2025"),
        )
        doc.deportation(
            "the historical deportation of Azerbaijanis from present-day Armenia",
            id="dep-historical-deportation",
            event="azerbaijanis-from-modern-day-armenia",
            movement="deportation",
            movement_text="historical deportation",
            population="Azerbaijanis",
            origin="present-day Armenia",
            restates="dep-systematic-deportations-heading",
            notes={"voice": "Mirzoyan's claims are about it; nothing says that he used the word"},
        )
        doc.exchange(
            "Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims made by Armenian Foreign Minister"
            " Ararat Mirzoyan",
            id="exc-mfa-refutes-mirzoyan",
            actor="azerbaijan-mfa",
            recipient="mirzoyan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs rejects claims by Armenia's Foreign Minister Mirzoyan"
            " about the Western Azerbaijan Community and the alleged deportation of Azerbaijanis.",
            topic="deportations",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
        )
        doc.statement(
            "Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims made by Armenian Foreign Minister"
            " Ararat Mirzoyan regarding the Western Azerbaijan Community and the historical deportation of"
            " Azerbaijanis from present-day Armenia.",
            id="sta-mfa-refutes-mirzoyan",
            speaker="azerbaijan-mfa",
            statement="has strongly refuted claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the"
            " Western Azerbaijan Community and the historical deportation of Azerbaijanis from present-day Armenia",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-refutes-mirzoyan",
            **REPLY,
        )
        falsification = (
            "Mirzoyan's press conference statements on January 8, 2025, which Azerbaijan's Foreign Ministry"
            ' Spokesperson Aykhan Hajizada characterized as a "falsification of history."'
        )
        doc.exchange(
            falsification,
            id="exc-hajizada-falsification-of-history",
            actor="hajizada",
            recipient="mirzoyan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Foreign Ministry Spokesperson Hajizada calls statements by Mirzoyan a"
            " “falsification of history”.",
            topic="deportations",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
        )
        doc.statement(
            falsification,
            id="sta-hajizada-falsification-of-history",
            speaker="hajizada",
            statement="falsification of history",
            voice="direct_quote",
            topic="deportations",
            exchange="exc-hajizada-falsification-of-history",
            **REPLY,
        )

    with doc.at("VI ¶2"):
        doc.exchange(
            "In a detailed rebuttal, Hajizada outlined the systematic displacement of Azerbaijanis from their"
            " historical lands over the past two centuries",
            id="exc-hajizada-rebuttal",
            actor="hajizada",
            recipient=("mirzoyan", "Mirzoyan's press conference statements"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Hajizada answers Mirzoyan's claims with an account of alleged displacements and deportations of"
            " Azerbaijanis over two centuries.",
            topic="deportations",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
            notes={
                "recipient_id": "the paragraph names nobody as having displaced or deported; the recipient is whom it"
                " rebuts",
            },
        )
        displacement = (
            "Hajizada outlined the systematic displacement of Azerbaijanis from their historical lands over the"
            " past two centuries, coinciding with the mass relocation of Armenians to the South Caucasus."
        )
        doc.statement(
            displacement,
            id="sta-hajizada-systematic-displacement",
            speaker="hajizada",
            statement="the systematic displacement of Azerbaijanis from their historical lands over the past two"
            " centuries",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-hajizada-rebuttal",
            **REPLY,
        )
        doc.deportation(
            "Hajizada outlined the systematic displacement of Azerbaijanis from their historical lands over the past"
            " two centuries",
            id="dep-displacement-two-centuries",
            event="deportations-two-centuries",
            movement="displacement",
            movement_text="systematic displacement",
            population="Azerbaijanis",
            origin="their historical lands",
            asserted_by="hajizada",
            voice="reported_speech",
        )
        doc.statement(
            displacement,
            id="sta-hajizada-relocation-of-armenians",
            speaker="hajizada",
            statement="coinciding with the mass relocation of Armenians to the South Caucasus",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-hajizada-rebuttal",
            **REPLY,
        )
        doc.deportation(
            displacement,
            id="dep-relocation-of-armenians",
            event="armenian-relocation-two-centuries",
            movement="relocation",
            movement_text="mass relocation",
            population="Armenians",
            destination="the South Caucasus",
            qualifier="vague",
            count_text="mass",
            count_scope="period",
            asserted_by="hajizada",
            voice="reported_speech",
        )
        waves = (
            "The statement detailed several waves of forced deportations, including the expulsion of"
            " approximately 150,000 Azerbaijanis between 1948 and 1953, followed by another mass deportation of"
            " over 250,000 people from 1987 to 1991."
        )
        doc.statement(
            waves,
            id="sta-hajizada-waves-of-deportations",
            speaker=STATEMENT_2,
            statement="detailed several waves of forced deportations",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-hajizada-rebuttal",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.deportation(
            "The statement detailed several waves of forced deportations",
            id="dep-waves-of-deportations",
            event="deportations-two-centuries",
            movement="deportation",
            movement_text="forced deportations",
            population=("Azerbaijanis", "systematic displacement of Azerbaijanis"),
            asserted_by=STATEMENT_2,
            voice="reported_speech",
            notes={"asserted_by": THE_STATEMENT},
        )
        doc.statement(
            waves,
            id="sta-hajizada-expulsion-1948-1953",
            speaker=STATEMENT_2,
            statement="the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-hajizada-rebuttal",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.deportation(
            "the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953",
            id="dep-expulsion-1948-1953",
            event="deportations-1948-1953",
            movement="expulsion",
            movement_text="expulsion",
            population="Azerbaijanis",
            count=150_000,
            qualifier="approximately",
            count_text="approximately 150,000",
            count_scope="period",
            date=("1948/1953", "between 1948 and 1953"),
            asserted_by=STATEMENT_2,
            voice="reported_speech",
            notes={"asserted_by": THE_STATEMENT},
        )
        doc.statement(
            waves,
            id="sta-hajizada-deportation-1987-1991",
            speaker=STATEMENT_2,
            statement="followed by another mass deportation of over 250,000 people from 1987 to 1991",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-hajizada-rebuttal",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.deportation(
            "followed by another mass deportation of over 250,000 people from 1987 to 1991",
            id="dep-deportation-1987-1991",
            event="deportations-1987-1991",
            movement="deportation",
            movement_text="mass deportation",
            population="people",
            count=250_000,
            qualifier="more_than",
            count_text="over 250,000",
            count_scope="period",
            date=("1987/1991", "from 1987 to 1991"),
            asserted_by=STATEMENT_2,
            voice="reported_speech",
            notes={"asserted_by": THE_STATEMENT},
        )

    with doc.at("VI ¶3"):
        challenged = (
            "The Ministry particularly challenged Mirzoyan's assertion that compensations were paid and"
            " departures were voluntary during the last deportation."
        )
        doc.statement(
            challenged,
            id="sta-mirzoyan-compensations-paid",
            speaker="mirzoyan",
            statement="compensations were paid",
            voice="reported_speech",
            topic="deportations",
            occasion="mirzoyan-press-conference-2025-01-08",
            exchange="exc-mirzoyan-claims",
            date=("2025-01-08", "January 8, 2025"),
            asserted_by=MINISTRY,
            notes={"date_edtf": "taken to belong to the press conference statements that the ministry answers"},
        )
        doc.statement(
            challenged,
            id="sta-mirzoyan-departures-voluntary",
            speaker="mirzoyan",
            statement="departures were voluntary during the last deportation",
            voice="reported_speech",
            topic="deportations",
            occasion="mirzoyan-press-conference-2025-01-08",
            exchange="exc-mirzoyan-claims",
            date=("2025-01-08", "January 8, 2025"),
            asserted_by=MINISTRY,
            notes={"date_edtf": "taken to belong to the press conference statements that the ministry answers"},
        )
        doc.deportation(
            challenged,
            id="dep-departures-voluntary",
            event="deportations-1987-1991",
            movement="departure",
            movement_text="departures were voluntary",
            date=("1987/1991", "from 1987 to 1991"),
            asserted_by="mirzoyan",
            voice="reported_speech",
            notes={"date_edtf": "“the last deportation” is the second of the two that VI ¶2 dates"},
        )
        doc.deportation(
            challenged,
            id="dep-last-deportation",
            event="deportations-1987-1991",
            movement="deportation",
            movement_text="the last deportation",
            restates="dep-deportation-1987-1991",
            date=("1987/1991", "from 1987 to 1991"),
            voice="unclear",
            notes={
                "date_edtf": "“the last deportation” is the second of the two that VI ¶2 dates",
                "voice": "whether the word is Mirzoyan's, the ministry's or the document's cannot be told",
            },
        )
        doc.exchange(
            challenged,
            id="exc-mfa-challenges-compensations",
            actor=MINISTRY,
            recipient="mirzoyan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs disputes Mirzoyan's assertion that compensations were"
            " paid.",
            topic="deportations",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
        )
        doc.exchange(
            challenged,
            id="exc-mfa-challenges-voluntary-departures",
            actor=MINISTRY,
            recipient="mirzoyan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs disputes Mirzoyan's assertion that departures during"
            " “the last deportation” were voluntary.",
            topic="deportations",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
        )
        doc.statement(
            challenged,
            id="sta-mfa-challenges-compensations",
            speaker=MINISTRY,
            statement="particularly challenged Mirzoyan's assertion that compensations were paid",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-challenges-compensations",
            **REPLY,
        )
        doc.statement(
            challenged,
            id="sta-mfa-challenges-voluntary-departures",
            speaker=MINISTRY,
            statement="particularly challenged Mirzoyan's assertion that compensations were paid and departures were"
            " voluntary during the last deportation",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-challenges-voluntary-departures",
            **REPLY,
        )
        deaths = (
            "Hajizada pointed to the deaths of 216 Azerbaijanis during the 1987-1991 ethnic cleansing as evidence"
            " of the violent nature of these expulsions."
        )
        doc.casualty(
            deaths,
            id="cas-deaths-1987-1991",
            event="deportations-1987-1991",
            outcome="killed",
            outcome_text="deaths",
            population="Azerbaijanis",
            count=216,
            qualifier="exact",
            count_text="216",
            count_scope="period",
            date=("1987/1991", "the 1987-1991 ethnic cleansing"),
            asserted_by="hajizada",
            voice="reported_speech",
        )
        doc.statement(
            deaths,
            id="sta-hajizada-deaths-evidence-of-violence",
            speaker="hajizada",
            statement="pointed to the deaths of 216 Azerbaijanis during the 1987-1991 ethnic cleansing as evidence of"
            " the violent nature of these expulsions",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-challenges-voluntary-departures",
            **REPLY,
        )
        doc.statement(
            deaths,
            id="sta-hajizada-ethnic-cleansing-1987-1991",
            speaker="hajizada",
            statement="the 1987-1991 ethnic cleansing",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-challenges-voluntary-departures",
            **REPLY,
        )
        doc.deportation(
            deaths,
            id="dep-expulsions-1987-1991",
            event="deportations-1987-1991",
            movement="expulsion",
            movement_text="these expulsions",
            population="Azerbaijanis",
            restates="dep-deportation-1987-1991",
            date=("1987/1991", "the 1987-1991 ethnic cleansing"),
            asserted_by="hajizada",
            voice="reported_speech",
        )
        heritage = (
            "The statement also highlighted the destruction of thousands of historical and cultural monuments and"
            " the alteration of more than 2,000 toponyms in what Azerbaijan considers a systematic erasure of"
            " Azerbaijani heritage."
        )
        doc.statement(
            heritage,
            id="sta-hajizada-monuments-destroyed",
            speaker=STATEMENT_3,
            statement="the destruction of thousands of historical and cultural monuments",
            voice="reported_speech",
            topic="heritage",
            exchange="exc-hajizada-alleges-monuments-destroyed",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.exchange(
            "The statement also highlighted the destruction of thousands of historical and cultural monuments",
            id="exc-hajizada-alleges-monuments-destroyed",
            actor=STATEMENT_3,
            recipient=("mirzoyan", "Mirzoyan's assertion"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada alleges that thousands of historical and cultural monuments were destroyed.",
            topic="heritage",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
            notes={
                "actor_id": THE_STATEMENT,
                "recipient_id": "the sentence names nobody as having done it; the recipient is whom the statement"
                " answers",
            },
        )
        doc.statement(
            heritage,
            id="sta-hajizada-toponyms-altered",
            speaker=STATEMENT_3,
            statement="the alteration of more than 2,000 toponyms",
            voice="reported_speech",
            topic="heritage",
            exchange="exc-hajizada-alleges-toponyms-altered",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.exchange(
            "The statement also highlighted the destruction of thousands of historical and cultural monuments and the"
            " alteration of more than 2,000 toponyms",
            id="exc-hajizada-alleges-toponyms-altered",
            actor=STATEMENT_3,
            recipient=("mirzoyan", "Mirzoyan's assertion"),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada alleges that more than 2,000 place names were changed.",
            topic="heritage",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
            notes={
                "actor_id": THE_STATEMENT,
                "recipient_id": "the sentence names nobody as having done it; the recipient is whom the statement"
                " answers",
            },
        )
        doc.statement(
            "the alteration of more than 2,000 toponyms in what Azerbaijan considers a systematic erasure of"
            " Azerbaijani heritage.",
            id="sta-azerbaijan-erasure-of-heritage",
            speaker="azerbaijan",
            statement="a systematic erasure of Azerbaijani heritage",
            voice="reported_speech",
            topic="heritage",
        )

    with doc.at("VI ¶4"):
        rejected = (
            'The Ministry of Foreign Affairs rejected Armenian characterizations of the term "Western Azerbaijan'
            ' Community" as a violation of international law or a territorial claim.'
        )
        doc.exchange(
            rejected,
            id="exc-armenia-term-violates-international-law",
            actor=("armenia", "Armenia's invocation of international law"),
            recipient="western-azerbaijan-community",
            event_type="ACCUSE",
            event_mode="allege",
            summary="The Armenian side is said to have called the term “Western Azerbaijan Community” a violation of"
            " international law.",
            topic="territorial_claims",
            asserted_by=("azerbaijan-mfa", "The Ministry of Foreign Affairs"),
            voice="reported_speech",
            notes={
                "actor_id": "“Armenian characterizations”: the sentence does not say who made them",
                "recipient_id": "the charge is told against the term, so against the body that bears it",
            },
        )
        doc.exchange(
            rejected,
            id="exc-armenia-term-territorial-claim",
            actor=("armenia", "Armenia's invocation of international law"),
            recipient="western-azerbaijan-community",
            event_type="ACCUSE",
            event_mode="allege",
            summary="The Armenian side is said to have called the term “Western Azerbaijan Community” a territorial"
            " claim.",
            topic="territorial_claims",
            asserted_by=("azerbaijan-mfa", "The Ministry of Foreign Affairs"),
            voice="reported_speech",
            notes={
                "actor_id": "“Armenian characterizations”: the sentence does not say who made them",
                "recipient_id": "the charge is told against the term, so against the body that bears it",
            },
        )
        doc.statement(
            rejected,
            id="sta-armenia-term-violates-international-law",
            speaker=("armenia", "Armenia's invocation of international law"),
            statement='characterizations of the term "Western Azerbaijan Community" as a violation of international'
            " law",
            voice="reported_speech",
            topic="territorial_claims",
            exchange="exc-armenia-term-violates-international-law",
            asserted_by=("azerbaijan-mfa", "The Ministry of Foreign Affairs"),
            notes={"speaker_id": "“Armenian characterizations”: the sentence does not say who made them"},
        )
        doc.statement(
            rejected,
            id="sta-armenia-term-territorial-claim",
            speaker=("armenia", "Armenia's invocation of international law"),
            statement='characterizations of the term "Western Azerbaijan Community" as a violation of international'
            " law or a territorial claim",
            voice="reported_speech",
            topic="territorial_claims",
            exchange="exc-armenia-term-territorial-claim",
            asserted_by=("azerbaijan-mfa", "The Ministry of Foreign Affairs"),
            notes={"speaker_id": "“Armenian characterizations”: the sentence does not say who made them"},
        )
        doc.exchange(
            rejected,
            id="exc-mfa-rejects-violation-of-international-law",
            actor="azerbaijan-mfa",
            recipient=("armenia", "Armenia's invocation of international law"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs rejects the Armenian view that the term “Western"
            " Azerbaijan Community” violates international law.",
            topic="territorial_claims",
            responds_to="exc-armenia-term-violates-international-law",
            **REPLY,
        )
        doc.exchange(
            rejected,
            id="exc-mfa-rejects-territorial-claim",
            actor="azerbaijan-mfa",
            recipient=("armenia", "Armenia's invocation of international law"),
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs rejects the Armenian view that the term “Western"
            " Azerbaijan Community” is a territorial claim.",
            topic="territorial_claims",
            responds_to="exc-armenia-term-territorial-claim",
            **REPLY,
        )
        doc.statement(
            rejected,
            id="sta-mfa-rejects-violation-of-international-law",
            speaker="azerbaijan-mfa",
            statement='rejected Armenian characterizations of the term "Western Azerbaijan Community" as a violation'
            " of international law",
            voice="reported_speech",
            topic="territorial_claims",
            exchange="exc-mfa-rejects-violation-of-international-law",
            **REPLY,
        )
        doc.statement(
            rejected,
            id="sta-mfa-rejects-territorial-claim",
            speaker="azerbaijan-mfa",
            statement='rejected Armenian characterizations of the term "Western Azerbaijan Community" as a violation'
            " of international law or a territorial claim",
            voice="reported_speech",
            topic="territorial_claims",
            exchange="exc-mfa-rejects-territorial-claim",
            **REPLY,
        )
        denial = (
            "Minister Mirzoyan's denial of Azerbaijanis' right to return to their lands reveals an ongoing policy"
            " of Armenianization and systematic prevention of Azerbaijani return."
        )
        doc.exchange(
            denial,
            id="exc-mirzoyan-denies-right-of-return",
            actor="mirzoyan",
            recipient="azerbaijanis",
            event_type="REJECT",
            summary="Mirzoyan is said to have denied that Azerbaijanis have a right to return to “their lands”.",
            topic="right_of_return",
            notes={"event_type": "the denial of a right that is claimed; when and where it was said is not told"},
        )
        doc.statement(
            denial,
            id="sta-mirzoyan-denies-right-of-return",
            speaker="mirzoyan",
            statement="denial of Azerbaijanis' right to return to their lands",
            voice="reported_speech",
            topic="right_of_return",
            exchange="exc-mirzoyan-denies-right-of-return",
        )
        doc.deportation(
            denial,
            id="dep-right-to-return-denied",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="return to their lands",
            population="Azerbaijanis",
            destination="their lands",
        )
        doc.statement(
            denial,
            id="sta-policy-of-armenianization",
            statement="reveals an ongoing policy of Armenianization",
            voice="document_voice",
            topic="right_of_return",
            notes={
                "voice": "nobody is named as saying it, though the sentence stands in the account of the ministry's"
                " statement",
            },
        )
        doc.statement(
            denial,
            id="sta-prevention-of-return",
            statement="reveals an ongoing policy of Armenianization and systematic prevention of Azerbaijani return",
            voice="document_voice",
            topic="right_of_return",
            notes={
                "voice": "nobody is named as saying it, though the sentence stands in the account of the ministry's"
                " statement",
            },
        )
        doc.deportation(
            denial,
            id="dep-return-prevented",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="systematic prevention of Azerbaijani return",
            population="Azerbaijanis",
        )

    with doc.at("VI ¶5"):
        doc.exchange(
            "The statement referenced recent revelations about former Armenian President Levon Ter-Petrosyan's views",
            id="exc-mfa-cites-ter-petrosyan",
            actor=STATEMENT_5,
            recipient="ter-petrosyan",
            event_type="ACCUSE",
            summary="Azerbaijan's Ministry of Foreign Affairs refers to views of former Armenian President"
            " Ter-Petrosyan on the “removal of Azerbaijanis”.",
            topic="deportations",
            responds_to="exc-mirzoyan-claims",
            **REPLY,
            notes={"event_type": "his words are held against him; the sentence has no verb of accusing, so no mode"},
        )
        doc.statement(
            "The statement referenced recent revelations about former Armenian President Levon Ter-Petrosyan's views,"
            ' who had described the removal of Azerbaijanis as "the solution to a 600-year-old problem,"',
            id="sta-mfa-cites-ter-petrosyan",
            speaker=STATEMENT_5,
            statement="referenced recent revelations about former Armenian President Levon Ter-Petrosyan's views",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-cites-ter-petrosyan",
            **REPLY,
        )
        solution = (
            "former Armenian President Levon Ter-Petrosyan's views, who had described the removal of Azerbaijanis"
            ' as "the solution to a 600-year-old problem,"'
        )
        doc.statement(
            solution,
            id="sta-ter-petrosyan-solution-as-told-by-mfa",
            speaker="ter-petrosyan",
            statement="the solution to a 600-year-old problem",
            voice="direct_quote",
            topic="deportations",
            occasion="yerkrpah-congress-1993",
            restates="sta-ter-petrosyan-600-year-old-problem",
            date=("1993", "The recent revelations from 1993"),
            asserted_by=STATEMENT_5,
            notes={
                "date_edtf": "the “recent revelations” are taken to be those of section III, which also prints the"
                " quotation",
            },
        )
        doc.deportation(
            solution,
            id="dep-removal-of-azerbaijanis",
            event="removal-ter-petrosyan-1993-speech",
            movement="expulsion",
            movement_text="the removal of",
            population="Azerbaijanis",
            asserted_by=STATEMENT_5,
            voice="reported_speech",
            notes={
                "asserted_by": "“the removal of Azerbaijanis” stands outside the quotation marks: it is the"
                " ministry's wording",
                "event_id": "taken to be the removal of the speech that section III tells of; there it is of “other"
                " ethnicities”",
            },
        )
        doc.statement(
            'as "the solution to a 600-year-old problem," which shows a consistent racist-chauvinist national'
            " ideology in Armenian leadership.",
            id="sta-racist-chauvinist-ideology",
            statement="shows a consistent racist-chauvinist national ideology in Armenian leadership",
            voice="unclear",
            topic="bilateral_relations",
            notes={"voice": "whether the ministry's statement or the document draws the conclusion cannot be told"},
        )

    with doc.at("VI ¶6"):
        doc.statement(
            "Hajizada also addressed Armenia's invocation of international law",
            id="sta-armenia-invokes-international-law",
            speaker="armenia",
            statement="Armenia's invocation of international law",
            voice="reported_speech",
            topic="bilateral_relations",
            asserted_by="hajizada",
        )
        remained = (
            "Hajizada also addressed Armenia's invocation of international law, pointing to recent history where"
            " Armenian forces remained in Azerbaijani territories after the 2020 war and impeded reintegration"
            " processes."
        )
        doc.exchange(
            remained,
            id="exc-hajizada-alleges-forces-remained",
            actor="hajizada",
            recipient="armenian-forces",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada alleges that Armenian forces remained in “Azerbaijani territories” after the war of"
            " 2020.",
            topic="karabakh",
            responds_to="exc-armenia-term-violates-international-law",
            **REPLY,
            notes={"responds_to": "the one appeal to international law by Armenia that the section tells (VI ¶4)"},
        )
        doc.statement(
            remained,
            id="sta-hajizada-forces-remained",
            speaker="hajizada",
            statement="Armenian forces remained in Azerbaijani territories after the 2020 war",
            voice="reported_speech",
            topic="karabakh",
            exchange="exc-hajizada-alleges-forces-remained",
            **REPLY,
        )
        doc.exchange(
            remained,
            id="exc-hajizada-alleges-reintegration-impeded",
            actor="hajizada",
            recipient="armenian-forces",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Hajizada alleges that Armenian forces impeded reintegration after the war of 2020.",
            topic="karabakh",
            responds_to="exc-armenia-term-violates-international-law",
            **REPLY,
            notes={"responds_to": "the one appeal to international law by Armenia that the section tells (VI ¶4)"},
        )
        doc.statement(
            remained,
            id="sta-hajizada-reintegration-impeded",
            speaker="hajizada",
            statement="impeded reintegration processes",
            voice="reported_speech",
            topic="karabakh",
            exchange="exc-hajizada-alleges-reintegration-impeded",
            **REPLY,
        )
        doc.exchange(
            "Armenian forces remained in Azerbaijani territories after the 2020 war and impeded reintegration"
            " processes.",
            id="exc-armenian-forces-impede-reintegration",
            actor="armenian-forces",
            recipient=("azerbaijan", "what Azerbaijan considers"),
            event_type="COERCE",
            summary="Armenian forces are alleged to have impeded reintegration in “Azerbaijani territories” after the"
            " war of 2020.",
            topic="karabakh",
            date=("2020/..", "after the 2020 war"),
            date_basis="derived",
            asserted_by=("hajizada", "Hajizada also addressed Armenia's invocation"),
            voice="reported_speech",
            notes={
                "recipient_id": "“Azerbaijani territories”: the sentence names the state by an adjective only",
                "event_type": "how it was impeded is not told, so no mode",
            },
        )
        practical_steps = (
            "The spokesperson emphasized that Armenia's commitment to peaceful coexistence could only be"
            " demonstrated through practical steps, specifically by creating conditions for the Western Azerbaijan"
            " Community members to return to their historical lands."
        )
        doc.statement(
            practical_steps,
            id="sta-hajizada-practical-steps",
            speaker=SPOKESPERSON,
            statement="Armenia's commitment to peaceful coexistence could only be demonstrated through practical steps",
            voice="reported_speech",
            topic="peace_process",
            exchange="exc-hajizada-conditions-for-return",
            **REPLY,
        )
        doc.statement(
            practical_steps,
            id="sta-hajizada-conditions-for-return",
            speaker=SPOKESPERSON,
            statement="specifically by creating conditions for the Western Azerbaijan Community members to return to"
            " their historical lands",
            voice="reported_speech",
            topic="right_of_return",
            exchange="exc-hajizada-conditions-for-return",
            **REPLY,
        )
        doc.exchange(
            practical_steps,
            id="exc-hajizada-conditions-for-return",
            actor=SPOKESPERSON,
            recipient="armenia",
            event_type="REQUEST",
            event_mode="change",
            summary="Hajizada says that Armenia can show its commitment to peaceful coexistence only by creating"
            " conditions for the return of Western Azerbaijan Community members.",
            topic="right_of_return",
            outcome="open",
            **REPLY,
            notes={
                "event_type": "worded as a condition; what is asked of Armenia is named, so it is taken as a demand",
            },
        )
        doc.deportation(
            "specifically by creating conditions for the Western Azerbaijan Community members to return to their"
            " historical lands.",
            id="dep-return-to-historical-lands",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="to return to their historical lands",
            population="Western Azerbaijan Community members",
            destination="their historical lands",
            asserted_by=SPOKESPERSON,
            voice="reported_speech",
        )

    with doc.at("VI ¶7"):
        dialogue = (
            "The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding"
            " their peaceful, dignified, and safe return, suggesting this would be a concrete indicator that Armenia"
            " has abandoned concepts of ethnic incompatibility and its status as a monoethnic state based on ethnic"
            " cleansing."
        )
        doc.exchange(
            dialogue,
            id="exc-mfa-calls-for-dialogue",
            actor=MINISTRY,
            recipient="armenia",
            event_type="REQUEST",
            event_mode="meet",
            summary="Azerbaijan's Ministry of Foreign Affairs calls on Armenia to enter into dialogue with the"
            " Western Azerbaijan Community on the return of its members.",
            topic="right_of_return",
            outcome="open",
            **REPLY,
        )
        doc.statement(
            dialogue,
            id="sta-mfa-calls-for-dialogue",
            speaker=MINISTRY,
            addressee="armenia",
            statement="called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding their"
            " peaceful, dignified, and safe return",
            voice="reported_speech",
            topic="right_of_return",
            exchange="exc-mfa-calls-for-dialogue",
            **REPLY,
        )
        doc.deportation(
            dialogue,
            id="dep-safe-return",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="peaceful, dignified, and safe return",
            population="Western Azerbaijan Community",
            restates="dep-return-to-historical-lands",
            asserted_by=MINISTRY,
            voice="reported_speech",
        )
        doc.statement(
            dialogue,
            id="sta-mfa-concrete-indicator",
            speaker=MINISTRY,
            statement="suggesting this would be a concrete indicator that Armenia has abandoned concepts of ethnic"
            " incompatibility",
            voice="reported_speech",
            topic="peace_process",
            exchange="exc-mfa-alleges-ethnic-incompatibility",
            **REPLY,
        )
        doc.exchange(
            dialogue,
            id="exc-mfa-alleges-ethnic-incompatibility",
            actor=MINISTRY,
            recipient="armenia",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs suggests that Armenia has yet to show that it has"
            " abandoned “concepts of ethnic incompatibility”.",
            topic="peace_process",
            **REPLY,
            notes={"event_type": "the charge is implied by what dialogue is said to show"},
        )
        doc.statement(
            dialogue,
            id="sta-mfa-monoethnic-state",
            speaker=MINISTRY,
            statement="its status as a monoethnic state based on ethnic cleansing",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-alleges-monoethnic-state",
            **REPLY,
        )
        doc.exchange(
            dialogue,
            id="exc-mfa-alleges-monoethnic-state",
            actor=MINISTRY,
            recipient="armenia",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Azerbaijan's Ministry of Foreign Affairs describes Armenia as “a monoethnic state based on"
            " ethnic cleansing”.",
            topic="deportations",
            **REPLY,
        )
