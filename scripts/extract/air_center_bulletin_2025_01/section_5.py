"""Section V, “Azerbaijan commemorates Black January: A turning point in national history”, in reading order."""

from scripts.coding.entries import Coding

NIGHT = ("1990-01-19/1990-01-20", "On the night of January 19-20, 1990")
SOVIET_UNITS = ("soviet-forces", "Soviet military units and special forces")


def extract(doc: Coding) -> None:
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
            id="exc-soviet-forces-civilians-1990",
            actor="soviet-forces",
            recipient="civilians-january-1990",
            event_type="ASSAULT",
            summary="Soviet forces are said to have launched what the bulletin calls a “brutal crackdown” on civilians"
            " in Baku and other cities.",
            topic="black_january",
            occasion="black-january-1990",
            date=(NIGHT[0], "the tragic events of 1990", NIGHT[1]),
            notes={"event_mode": "the words do not say by what means"},
        )
        doc.set_aside("January 20", kind="date", reason="background")
        doc.statement(
            'This year marks the 35th anniversary of what has become known as "Black January," a pivotal moment that'
            " both scarred and strengthened Azerbaijan's path to independence.",
            id="sta-black-january-pivotal-moment",
            statement='"Black January," a pivotal moment that both scarred and strengthened Azerbaijan\'s path to'
            " independence",
            voice="document_voice",
            topic="black_january",
        )
        doc.figure(
            'This year marks the 35th anniversary of what has become known as "Black January," a pivotal moment that'
            " both scarred and strengthened Azerbaijan's path to independence.",
            id="fig-black-january-anniversary",
            event="black-january-1990",
            measure='anniversary of what has become known as "Black January,"',
            unit="occasions",
            count_kind="ordinal",
            count=35,
            qualifier="exact",
            count_text="35th",
            count_scope="event",
            date=("2025", "This year", "JANUARY-2025"),
            date_basis="derived",
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
            summary="Soviet military units and special forces are said to have used what the bulletin calls"
            " “unprecedented violence” against civilians in Baku, Sumgayit, Lankaran and Neftchala.",
            topic="black_january",
            occasion="black-january-1990",
            restates="exc-soviet-forces-civilians-1990",
            date=NIGHT,
            notes={"event_mode": "the words do not say by what means"},
        )
        aggression = (
            "The military aggression, conducted in violation of international law, claimed 150 civilian lives,"
            " left 744 seriously wounded, and 4 people missing."
        )
        doc.statement(
            aggression,
            id="sta-black-january-military-aggression",
            statement="The military aggression, conducted in violation of international law",
            voice="document_voice",
            topic="black_january",
        )
        doc.casualty(
            aggression,
            id="cas-black-january-killed",
            event="black-january-1990",
            outcome="killed",
            outcome_text="claimed 150 civilian lives",
            population="civilian",
            alleged_perpetrator=SOVIET_UNITS,
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
            alleged_perpetrator=SOVIET_UNITS,
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
            alleged_perpetrator=SOVIET_UNITS,
            count=4,
            qualifier="exact",
            count_text="4 people",
            count_scope="event",
            date=NIGHT,
        )
        victims = (
            "Among the victims were children, women, and elderly citizens, making it one of the most heinous crimes"
            " against humanity of the 20th century."
        )
        doc.casualty(
            victims,
            id="cas-black-january-victims",
            event="black-january-1990",
            outcome="victims",
            outcome_text="victims",
            population="children, women, and elderly citizens",
            alleged_perpetrator=SOVIET_UNITS,
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
            victims,
            id="sta-black-january-heinous-crime",
            statement="making it one of the most heinous crimes against humanity of the 20th century",
            voice="document_voice",
            topic="black_january",
        )
        doc.set_aside("of the 20th century", kind="date", reason="figure_of_speech")
        doc.set_aside("of the 20th century", kind="number", reason="part_of_name")

    with doc.at("V ¶3"):
        doc.statement(
            "The tragic events unfolded against a backdrop of rising national consciousness in Azerbaijan during the"
            " 1980s.",
            id="sta-rising-national-consciousness",
            statement="The tragic events unfolded against a backdrop of rising national consciousness in Azerbaijan"
            " during the 1980s",
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
            id="sta-fueled-independence-movement",
            statement="The Soviet authorities' discriminatory policies, coupled with Armenia's territorial claims and"
            " the forced deportation of Azerbaijanis from present-day Armenia, had fueled a growing independence"
            " movement",
            voice="document_voice",
            topic="black_january",
        )
        doc.deportation(
            fueled,
            id="dep-forced-deportation-black-january",
            event="azerbaijanis-from-modern-day-armenia",
            movement="deportation",
            movement_text="forced deportation",
            population="Azerbaijanis",
            origin="present-day Armenia",
            restates="dep-expelled-from-modern-day-armenia",
            notes={
                "alleged_perpetrator_id": "the words do not say who deported them; Armenia is named for “territorial"
                " claims” and as the place",
                "date_edtf": "the paragraph speaks of the 1980s but does not date this deportation",
            },
        )
        doc.statement(
            "The Soviet leadership's response to these legitimate aspirations for freedom was brutal force.",
            id="sta-soviet-brutal-force",
            statement="The Soviet leadership's response to these legitimate aspirations for freedom was brutal force",
            voice="document_voice",
            topic="black_january",
        )

    with doc.at("V ¶4"):
        # "massacre" here and in V ¶5 labels the event and gives no number, not even a vague one: no casualty row.
        suppressed = (
            "Despite Soviet attempts to suppress information about the massacre, National Leader Heydar Aliyev"
            " played a crucial role in bringing these atrocities to international attention in the immediate"
            " aftermath."
        )
        doc.statement(
            suppressed,
            id="sta-soviet-suppressed-information",
            statement="Despite Soviet attempts to suppress information about the massacre",
            voice="document_voice",
            topic="black_january",
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
            statement='adopted a decisive resolution "On the tragic events committed in Baku on 20 January 1990."',
            voice="reported_speech",
            topic="black_january",
            occasion="milli-majlis-resolution-1994",
            date=("1994-03", "In March 1994"),
            notes={"voice": "only the title is quoted, and it asserts nothing; “decisive” is the bulletin's word"},
        )
        doc.set_aside("20 January 1990", kind="date", reason="part_of_name")

    with doc.at("V ¶5"):
        massacre = (
            "The massacre, though intended to crush the spirit of resistance, instead became a catalyst for change."
        )
        doc.statement(
            massacre,
            id="sta-black-january-intended-to-crush",
            statement="The massacre, though intended to crush the spirit of resistance",
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
            statement="but also signaled the beginning of the Soviet Union's inevitable collapse",
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
        doc.statement(
            "This spirit of resilience manifested itself most recently in the 44-day Patriotic War and subsequent"
            " counter-terror measures in September 2023.",
            id="sta-resilience-war-and-september-2023",
            statement="This spirit of resilience manifested itself most recently in the 44-day Patriotic War and"
            " subsequent counter-terror measures in September 2023",
            voice="document_voice",
            topic="karabakh",
        )
        doc.figure(
            "This spirit of resilience manifested itself most recently in the 44-day Patriotic War and subsequent"
            " counter-terror measures in September 2023.",
            id="fig-patriotic-war-days",
            event="war-2020",
            measure="Patriotic War",
            unit="days",
            count=44,
            qualifier="exact",
            count_text="44-day",
            count_scope="event",
            notes={
                "event_id": "taken to be “the 2020 war” of section VI; the bulletin does not say so",
                "date_edtf": "the sentence gives the war no year",
            },
        )
        remembers = (
            "Today, as Azerbaijan commemorates this solemn anniversary, the nation remembers both the profound"
            " sadness of the loss and the pride in the martyrs who sacrificed their lives for independence,"
            " sovereignty, and territorial integrity."
        )
        doc.statement(
            remembers,
            id="sta-nation-remembers",
            statement="the nation remembers both the profound sadness of the loss and the pride in the martyrs who"
            " sacrificed their lives for independence, sovereignty, and territorial integrity",
            voice="document_voice",
            topic="black_january",
        )
        doc.casualty(
            remembers,
            id="cas-black-january-martyrs",
            event="black-january-1990",
            outcome="killed",
            outcome_text="sacrificed their lives",
            population="martyrs",
            qualifier="vague",
            count_text="the martyrs",
            count_scope="unspecified",
            notes={
                "event_id": "remembered on “this solemn anniversary”, that of January 1990",
                "date_edtf": "when they died is not told; the sentence before speaks of the war and of September 2023,"
                " whose dead may be meant as well",
            },
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
            statement="their commitment to national freedom—a commitment that continues to shape the nation's path"
            " forward",
            voice="document_voice",
            topic="sovereignty",
        )
