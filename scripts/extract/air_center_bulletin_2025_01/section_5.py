"""Section V, “Azerbaijan commemorates Black January: A turning point in national history”, in reading order.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from scripts.coding.entries import Coding

NIGHT = ("1990-01-19/1990-01-20", "On the night of January 19-20, 1990")
SOVIET_UNITS = ("soviet-forces", "Soviet military units and special forces")


def extract(doc: Coding) -> None:
    with doc.at("V heading", event="january-1990"):
        quote = doc.quote("Azerbaijan commemorates Black January: A turning point in national history")
        quote.statement("sta-air-center-january-1990-turning-point-heading",
            says="Black January: A turning point in national history",
            voice="document_voice", topic="january_1990",
            notes={"event": "“Black January” is what the first paragraph calls the events in Baku and other cities"})

    with doc.at("V ¶1", voice="document_voice", topic="january_1990", event="january-1990"):
        quote = doc.quote("Azerbaijan marks January 20 as National Mourning Day, commemorating the tragic events of 1990 when Soviet forces launched a brutal crackdown on civilians in Baku and other cities.")
        quote.statement("sta-air-center-january-1990-soviet-forces",
            says="Soviet forces launched a brutal crackdown on civilians in Baku and other cities")
        quote.exchange("exc-soviet-forces-civilians-1990",
            overrule={"event_type": "“launched a brutal crackdown on civilians” is told of armed forces: violence, not repression without it", "summary": "violence is told; the adjective in marks is a word of who tells it"},
            actor="soviet-forces", recipient="civilians-january-1990", event_type="ASSAULT",
            summary="Soviet forces are said to have launched what the bulletin calls a “brutal crackdown” on civilians in Baku and other cities.",
            event="january-1990", date=(NIGHT[0], "the tragic events of 1990", NIGHT[1]),
            notes={"event_mode": "the words do not say by what means"})

        doc.set_aside("January 20", kind="date", reason="background")

        quote = doc.quote("This year marks the 35th anniversary of what has become known as \"Black January,\" a pivotal moment that both scarred and strengthened Azerbaijan's path to independence.")
        quote.statement("sta-air-center-january-1990-pivotal-moment",
            says="\"Black January,\" a pivotal moment that both scarred and strengthened Azerbaijan's path to independence")
        quote.figure("fig-january-1990-anniversary",
            measure='anniversary of what has become known as "Black January,"',
            unit="occasions", count_kind="ordinal", count=35, count_text="35th", count_scope="event",
            date=("2025", "This year", "JANUARY-2025"), date_basis="derived")

    with doc.at("V ¶2", voice="document_voice", topic="january_1990", event="january-1990"):
        quote = doc.quote("On the night of January 19-20, 1990, Soviet military units and special forces unleashed unprecedented violence against peaceful civilians in Baku, Sumgayit, Lankaran, and Neftchala.")
        quote.statement("sta-air-center-january-1990-violence",
            says="Soviet military units and special forces unleashed unprecedented violence against peaceful civilians in Baku, Sumgayit, Lankaran, and Neftchala",
            restates="sta-air-center-january-1990-soviet-forces",
            notes={"restates": "The same night and people; more places are named here."})
        quote.exchange("exc-soviet-units-january-1990",
            overrule={"summary": "violence is told; the adjective in marks is a word of who tells it"},
            actor="soviet-forces", recipient="civilians-january-1990", event_type="ASSAULT",
            summary="Soviet military units and special forces are said to have used what the bulletin calls “unprecedented violence” against civilians in Baku, Sumgayit, Lankaran and Neftchala.",
            event="january-1990", restates="exc-soviet-forces-civilians-1990", date=NIGHT,
            notes={"event_mode": "the words do not say by what means"})

        quote = doc.quote("The military aggression, conducted in violation of international law, claimed 150 civilian lives, left 744 seriously wounded, and 4 people missing.")
        quote.statement("sta-air-center-january-1990-law",
            says="The military aggression, conducted in violation of international law")
        quote.casualty("cas-january-1990-killed",
            outcome=("killed", "claimed 150 civilian lives"), population="civilian", alleged_perpetrator=SOVIET_UNITS,
            count=150, count_text="150", count_scope="event", date=NIGHT,
            notes={"outcome": "the shortest unbroken words that tell the outcome"})
        quote.casualty("cas-january-1990-wounded",
            outcome=("injured", "seriously wounded"), alleged_perpetrator=SOVIET_UNITS, count=744, count_text="744",
            count_scope="event", date=NIGHT)
        quote.casualty("cas-january-1990-missing",
            outcome=("missing", "missing"), population="people", alleged_perpetrator=SOVIET_UNITS, count=4,
            count_text="4", count_scope="event", date=NIGHT)

        quote = doc.quote("Among the victims were children, women, and elderly citizens, making it one of the most heinous crimes against humanity of the 20th century.")
        quote.casualty("cas-january-1990-victims",
            outcome=("victims", "victims"), population="children, women, and elderly citizens",
            alleged_perpetrator=SOVIET_UNITS, qualifier="vague", count_text="children, women, and elderly citizens",
            count_scope="unspecified", date=NIGHT,
            notes={"count_scope": "“the victims” may be the killed, the wounded and the missing together: no single row is their whole"})
        quote.statement("sta-air-center-january-1990-judged",
            says="making it one of the most heinous crimes against humanity of the 20th century")

        doc.set_aside("of the 20th century", kind="date", reason="figure_of_speech")
        doc.set_aside("of the 20th century", kind="number", reason="part_of_name")

    with doc.at("V ¶3", voice="document_voice", topic="january_1990"):
        quote = doc.quote("The tragic events unfolded against a backdrop of rising national consciousness in Azerbaijan during the 1980s.")
        quote.statement("sta-air-center-rising-national-consciousness",
            says="The tragic events unfolded against a backdrop of rising national consciousness in Azerbaijan during the 1980s",
            event="national-movement-1980s")

        quote = doc.quote("The Soviet authorities' discriminatory policies, coupled with Armenia's territorial claims and the forced deportation of Azerbaijanis from present-day Armenia, had fueled a growing independence movement.")
        quote.statement("sta-air-center-fueled-independence-movement",
            says="The Soviet authorities' discriminatory policies, coupled with Armenia's territorial claims and the forced deportation of Azerbaijanis from present-day Armenia, had fueled a growing independence movement",
            topic="sovereignty",
            notes={"event": "about the independence movement, for which the movement of people is one of three grounds"})
        quote.deportation("dep-backdrop-of-january-1990",
            movement=("deportation", "forced deportation"), event="azerbaijanis-moved-undated",
            population="Azerbaijanis", origin="present-day Armenia",
            notes={"alleged_perpetrator": "the words do not say who deported them; Armenia is named for “territorial claims” and as the place", "date": "the paragraph speaks of the 1980s but does not date this “forced deportation”", "restates": "told here of the time before January 1990 and in section III of no time: whether the same is meant is not said"})

        quote = doc.quote("The Soviet leadership's response to these legitimate aspirations for freedom was brutal force.")
        quote.statement("sta-air-center-soviet-use-of-force",
            says="The Soviet leadership's response to these legitimate aspirations for freedom was brutal force",
            event="january-1990",
            notes={"event": "the “brutal force” that the next paragraph calls a “massacre”: the events in Baku and other cities"})

    with doc.at("V ¶4", voice="document_voice", topic="january_1990", event="january-1990"):
        doc.overrule("the massacre", reason="a label of the event; it gives no number, not even a vague one")
        quote = doc.quote("Despite Soviet attempts to suppress information about the massacre, National Leader Heydar Aliyev played a crucial role in bringing these atrocities to international attention in the immediate aftermath.")
        quote.statement("sta-air-center-soviet-information",
            says="Despite Soviet attempts to suppress information about the massacre")
        quote.statement("sta-air-center-heydar-aliyev-crucial-role",
            says="National Leader Heydar Aliyev played a crucial role in bringing these atrocities to international attention in the immediate aftermath")

        quote = doc.quote("Following Azerbaijan's independence and Heydar Aliyev's return to leadership, the events received proper political and legal assessment.")
        quote.statement("sta-air-center-january-1990-assessment",
            says="the events received proper political and legal assessment")

        quote = doc.quote("In March 1994, Azerbaijan's Milli Majlis (Parliament) adopted a decisive resolution \"On the tragic events committed in Baku on 20 January 1990.\"")
        # The words name nobody towards whom the parliament acts: its words are a row, and there is no exchange.
        quote.statement("sta-milli-majlis-resolution-title", by="milli-majlis",
            says='resolution "On the tragic events committed in Baku on 20 January 1990."',
            voice="reported_speech", occasion="milli-majlis-resolution-1994", date=("1994-03", "In March 1994"),
            notes={"voice": "only the title is quoted, and a title asserts nothing alone"},
            overrule={"statement": "“decisive” is the bulletin's word for the resolution, and not of its title"})
        quote.statement("sta-air-center-milli-majlis-resolution",
            says="Azerbaijan's Milli Majlis (Parliament) adopted a decisive resolution",
            event="milli-majlis-resolution-1994")

        doc.set_aside("20 January 1990", kind="date", reason="part_of_name")

    with doc.at("V ¶5", voice="document_voice", topic="january_1990", event="january-1990"):
        doc.overrule("The massacre", reason="a label of the event; it gives no number, not even a vague one")
        quote = doc.quote("The massacre, though intended to crush the spirit of resistance, instead became a catalyst for change.")
        quote.statement("sta-air-center-january-1990-aim",
            says="The massacre, though intended to crush the spirit of resistance")
        quote.statement("sta-air-center-january-1990-catalyst", says="instead became a catalyst for change")

        quote = doc.quote("Black January marked not only a turning point in Azerbaijan's independence struggle but also signaled the beginning of the Soviet Union's inevitable collapse.")
        quote.statement("sta-air-center-january-1990-turning-point",
            says="Black January marked not only a turning point in Azerbaijan's independence struggle",
            restates="sta-air-center-january-1990-turning-point-heading")
        quote.statement("sta-air-center-soviet-collapse",
            says="but also signaled the beginning of the Soviet Union's inevitable collapse")

        quote = doc.quote("The Azerbaijani people's unity and determination in the face of this tragedy laid the groundwork for future victories.")
        quote.statement("sta-air-center-groundwork-for-future",
            says="The Azerbaijani people's unity and determination in the face of this tragedy laid the groundwork for future victories")

    with doc.at("V ¶6", voice="document_voice", topic="january_1990"):
        quote = doc.quote("This spirit of resilience manifested itself most recently in the 44-day Patriotic War and subsequent counter-terror measures in September 2023.")
        quote.statement("sta-air-center-resilience-war-and-september-2023",
            says="This spirit of resilience manifested itself most recently in the 44-day Patriotic War and subsequent counter-terror measures in September 2023",
            topic="security",
            notes={"event": "two are told of: the war and what was done in September 2023", "topic": "the words do not name Karabakh"})
        quote.figure("fig-war-of-44-days",
            event="war-2020", measure="Patriotic War", unit="days", count=44, count_text="44-day", count_scope="event",
            notes={"event": "taken to be “the 2020 war” of section VI; the bulletin does not say so", "date": "the sentence gives the war no year"})

        quote = doc.quote("Today, as Azerbaijan commemorates this solemn anniversary, the nation remembers both the profound sadness of the loss and the pride in the martyrs who sacrificed their lives for independence, sovereignty, and territorial integrity.")
        quote.statement("sta-air-center-nation-remembers",
            says="the nation remembers both the profound sadness of the loss and the pride in the martyrs who sacrificed their lives for independence, sovereignty, and territorial integrity",
            event="january-1990")
        quote.casualty("cas-january-1990-remembered",
            outcome=("killed", "sacrificed their lives"), event="january-1990", population="martyrs",
            qualifier="vague", count_text="martyrs", count_scope="unspecified",
            notes={"event": "remembered on “this solemn anniversary”, that of January 1990; the sentence before speaks of the war and of September 2023, whose dead may be meant as well", "date": "when they died is not told",
                "restates": "that “the martyrs” are the “150 civilian lives” of V ¶2 is not said"})

        quote = doc.quote("The events of Black January, while tragic, demonstrated the unbreakable will of the Azerbaijani people and their commitment to national freedom—a commitment that continues to shape the nation's path forward.")
        quote.statement("sta-air-center-will-of-the-people",
            says="The events of Black January, while tragic, demonstrated the unbreakable will of the Azerbaijani people and their commitment to national freedom",
            event="january-1990")
        quote.statement("sta-air-center-commitment-shapes-path",
            says="their commitment to national freedom—a commitment that continues to shape the nation's path forward",
            topic="sovereignty",
            notes={"event": "about the path that is said to go on, and not about January 1990"})
