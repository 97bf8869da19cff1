"""Pairs of passages that do not fit together, and what was checked and fits: what differs, not who is right.

By subject, then in reading order. In a pair the earlier passage is the first: in one document in reading order, between
two the bulletin before Trend before Caliber (Trend by its external date). One pair is one row; where a pair differs in
two ways it is two rows. A surname without the first name, or a title without the name, is no variant. A claim told
again without a difference is no row here: it has `restates=` in its table.
"""

from scripts.coding.registry import Discrepancy

AIR = "air-center-bulletin-2025-01"
CALIBER = "caliber-france-24-2026-02-14"
TREND = "trend-paris-20-january"

DISCREPANCIES = [
    # -- the crash of flight J2-8243: bulletin, sections I and II
    Discrepancy(
        "dis-year-of-the-crash",
        "date",
        "Section I dates the crash to December 25 in “the final days of 2024”; section II dates “an aircraft incident"
        " between the two nations” to December 2023.",
        a=(
            AIR,
            "I ¶1",
            "The final days of 2024 brought tragedy to Azerbaijan when Flight J2-8243, operated by Azerbaijan"
            " Airlines, crashed near Aktau, Kazakhstan, claiming 38 lives and leaving 29 survivors. The incident,"
            " which occurred on December 25,",
        ),
        b=(
            AIR,
            "II ¶1",
            "President Ilham Aliyev's response to Russia's handling of an aircraft incident between the two nations in"
            " December 2023",
        ),
        table="events",
    ),
    Discrepancy(
        "dis-cause-revealed-or-suggested",
        "account",
        "One passage tells it as “revealed” that a missile was responsible for the crash; the other gives as what a"
        " U.S. official suggested that air defense units “might have mistaken” the airliner for a drone.",
        a=(AIR, "I ¶1", "it was revealed that a Russian surface-to-air missile was responsible for the crash"),
        b=(
            AIR,
            "I ¶3",
            "A U.S. official suggested that Russian air defense units might have mistaken the commercial airliner for"
            " a Ukrainian attack drone.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-name-missile-strike-or-crash",
        "naming",
        "The heading calls the event a “missile strike”; the first paragraph tells that the flight “crashed”.",
        a=(AIR, "I heading", "Russian missile strike on Azerbaijani passenger plane"),
        b=(AIR, "I ¶1", "Flight J2-8243, operated by Azerbaijan Airlines, crashed near Aktau, Kazakhstan"),
        table="events",
    ),
    Discrepancy(
        "dis-name-crash-or-incident",
        "naming",
        "Section I speaks of “the crash”; section II speaks of “an aircraft incident between the two nations”.",
        a=(AIR, "I ¶1", "a Russian surface-to-air missile was responsible for the crash"),
        b=(AIR, "II ¶1", "an aircraft incident between the two nations"),
        table="events",
    ),
    Discrepancy(
        "dis-place-of-the-incident",
        "scope",
        "The aircraft is told to have crashed near Aktau, Kazakhstan; in the words quoted from Putin “the incident"
        " happened in Russian airspace”.",
        a=(AIR, "I ¶1", "crashed near Aktau, Kazakhstan"),
        b=(
            AIR,
            "I ¶7",
            'While Putin offered an apology "for the fact that the incident happened in Russian airspace,"',
        ),
        table="events",
    ),
    Discrepancy(
        "dis-killed-and-survivors-make-aboard",
        "consistent",
        "38 lives and 29 survivors make 67, the number of passengers that the next paragraph gives.",
        a=(AIR, "I ¶1", "claiming 38 lives and leaving 29 survivors"),
        b=(AIR, "I ¶2", "The Embraer 190 aircraft, carrying 67 passengers"),
        table="casualties",
    ),
    Discrepancy(
        "dis-aboard-passengers-or-people",
        "scope",
        "The number 67 counts passengers in one place and people in the other.",
        a=(AIR, "I ¶2", "The Embraer 190 aircraft, carrying 67 passengers"),
        b=(AIR, "I ¶5", "a passenger aircraft carrying 67 people"),
        table="casualties",
    ),
    Discrepancy(
        "dis-aboard-passengers-and-crew",
        "scope",
        "67 is given as the number of passengers, and the killed and the survivors together make no more; another"
        " passage speaks of crew members beside the passengers.",
        a=(AIR, "I ¶2", "The Embraer 190 aircraft, carrying 67 passengers"),
        b=(AIR, "I ¶6", "compensation for the Azerbaijani state, injured passengers, and crew members"),
        table="casualties",
    ),
    Discrepancy(
        "dis-drone-strikes-extent",
        "scope",
        "The bulletin speaks of “Ukrainian drone strikes” in a whole region; what Khamzat Kadyrov is told to have"
        " confirmed is “a drone attack on Grozny”, and whose is not said.",
        a=(AIR, "I ¶3", "Ukrainian drone strikes in the North Caucasus region, including Chechnya"),
        b=(
            AIR,
            "I ¶3",
            "Khamzat Kadyrov, head of the Chechen Security Council, confirmed a drone attack on Grozny that morning",
        ),
        table="events",
    ),
    Discrepancy(
        "dis-drones-with-and-without-marks",
        "wording",
        "The bulletin tells of drone strikes without reserve in one place; in the other “drones” stands in quotation"
        " marks.",
        a=(AIR, "I ¶3", "The timing of the crash coincided with Ukrainian drone strikes in the North Caucasus region"),
        b=(AIR, "I ¶5", 'successfully intercepting all "drones" over Chechnya on the day of the crash'),
        table="statements",
    ),
    Discrepancy(
        "dis-drones-intercepted",
        "account",
        "Khamzat Kadyrov is told to have said that all “drones” were intercepted; Azerbaijani media are told to have"
        " said that one of them was a passenger aircraft.",
        a=(
            AIR,
            "I ¶5",
            'the same Khamzat Kadyrov who had boasted about successfully intercepting all "drones" over Chechnya',
        ),
        b=(AIR, "I ¶5", "one of these supposed drones was actually a passenger aircraft carrying 67 people"),
        table="statements",
    ),
    Discrepancy(
        "dis-drone-might-or-actually",
        "account",
        "The U.S. official's suggestion is that air defense units “might have mistaken” the airliner for a drone; in"
        " the words of Azerbaijani media one of the supposed drones “was actually” a passenger aircraft.",
        a=(
            AIR,
            "I ¶3",
            "Russian air defense units might have mistaken the commercial airliner for a Ukrainian attack drone",
        ),
        b=(AIR, "I ¶5", "one of these supposed drones was actually a passenger aircraft carrying 67 people"),
        table="statements",
    ),
    Discrepancy(
        "dis-closer-airports",
        "account",
        "Aliyev is told to have asked why the aircraft was not directed to closer airports; Putin's explanation is"
        " that drone attacks prevented landings there.",
        a=(
            AIR,
            "I ¶4",
            "he questioned why the damaged aircraft was forced to attempt a risky journey across the Caspian Sea to"
            " Aktau rather than being directed to closer airports like Mineralnye Vody or Makhachkala",
        ),
        b=(
            AIR,
            "I ¶4",
            "Russian President Vladimir Putin's explanation that Ukrainian drone attacks prevented landings at closer"
            " airports",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-attempts-what-cause",
        "account",
        "The attempts to explain the crash name “a bird strike” in one place and “bird strikes or gas cylinder"
        " explosions” in the other.",
        a=(AIR, "I ¶2", "Initial attempts to attribute the crash to a bird strike"),
        b=(AIR, "I ¶6", "attempts to attribute the incident to bird strikes or gas cylinder explosions"),
        table="statements",
    ),
    Discrepancy(
        "dis-attempts-by-whom",
        "speaker",
        "Nobody is named as making the attempts in one place; in the other they are told as part of “Russia's initial"
        " response”.",
        a=(AIR, "I ¶2", "Initial attempts to attribute the crash to a bird strike were quickly discredited"),
        b=(
            AIR,
            "I ¶6",
            "President Ilham Aliyev took a firm stance against Russia's initial response, condemning attempts to"
            " attribute the incident to bird strikes or gas cylinder explosions",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-aliyev-words-on-russian-explanations",
        "wording",
        "Section I quotes Aliyev with “foolish and dishonest” of attempts to explain the crash; section II quotes him"
        " with “nonsensical” and “absurd” of Russian statements.",
        a=(
            AIR,
            "I ¶6",
            'condemning attempts to attribute the incident to bird strikes or gas cylinder explosions as "foolish and'
            ' dishonest."',
        ),
        b=(
            AIR,
            "II ¶1",
            'President Ilham Aliyev\'s forthright criticism of Russian statements as "nonsensical" and "absurd"',
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-four-demands-listed",
        "consistent",
        "Four demands are announced and four are listed: apology, acknowledgment, punishment, compensation.",
        a=(AIR, "I ¶6", "He outlined four specific demands"),
        b=(
            AIR,
            "I ¶6",
            "a formal apology from Russia, acknowledgment of guilt, punishment of those responsible, and compensation"
            " for the Azerbaijani state, injured passengers, and crew members",
        ),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-first-demand-is-the-apology",
        "consistent",
        "“The first demand” of which the later passage speaks in connection with an apology is the first of the four"
        " listed, a formal apology.",
        a=(AIR, "I ¶6", "He outlined four specific demands: a formal apology from Russia"),
        b=(AIR, "I ¶7", "President Ilham Aliyev acknowledged this as fulfilling the first demand"),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-apology-formal-or-offered",
        "wording",
        "Demanded is “a formal apology from Russia”; told as offered by Putin is an apology “for the fact that the"
        " incident happened in Russian airspace”.",
        a=(AIR, "I ¶6", "a formal apology from Russia"),
        b=(AIR, "I ¶7", 'Putin offered an apology "for the fact that the incident happened in Russian airspace,"'),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-apology-or-regret",
        "wording",
        "Putin is told to have offered “an apology”; Aliyev, in answer to it, to have expected more than “vague"
        " expressions of regret”.",
        a=(AIR, "I ¶7", "While Putin offered an apology"),
        b=(AIR, "I ¶7", "emphasized that Azerbaijan expected more than vague expressions of regret"),
        table="statements",
    ),
    Discrepancy(
        "dis-compensation-or-reparations",
        "wording",
        "Aliyev's demand is told as one for “compensation”; the Azerbaijani government is told to have insisted on"
        " “official reparations”.",
        a=(AIR, "I ¶6", "compensation for the Azerbaijani state, injured passengers, and crew members"),
        b=(
            AIR,
            "I ¶7",
            "The Azerbaijani government also rejected an offer of financial assistance from Ramzan Kadyrov, insisting"
            " instead on official reparations.",
        ),
        table="diplomatic_exchanges",
    ),
    # -- states and bodies: bulletin, sections I and II
    Discrepancy(
        "dis-name-azerbaijani-government-baku",
        "naming",
        "The government is called “the Azerbaijani government” in one place and “Baku” in the other.",
        a=(AIR, "I ¶7", "The Azerbaijani government also rejected an offer of financial assistance"),
        b=(AIR, "I ¶8", "Baku rejected Russia's proposal for an investigation"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-republic-of-azerbaijan",
        "naming",
        "The masthead names the state “REPUBLIC OF AZERBAIJAN”, the text “Azerbaijan”.",
        a=(AIR, "masthead ¶5", "HIGHLIGHT OF THE FOREIGN POLICY OF REPUBLIC OF AZERBAIJAN"),
        b=(AIR, "II heading", "Azerbaijan refuses to play by great power rules"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-publisher-english-azerbaijani",
        "naming",
        "The masthead prints the publisher's name in English and in Azerbaijani.",
        a=(AIR, "masthead ¶1", "CENTER OF ANALYSIS OF INTERNATIONAL RELATIONS"),
        b=(AIR, "masthead ¶2", "BEYNÖLXALQ MÜNASİBƏTLƏRİN TƏHLİLİ MƏRKƏZİ"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-russia-moscow",
        "naming",
        "The Russian government is called “Russia” in one place and “Moscow” in the other.",
        a=(AIR, "I ¶9", "However, Russia's initial response"),
        b=(AIR, "I ¶9", "The handling of the crisis by Moscow"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-chechnya-chechen-republic",
        "naming",
        "The name of a medal has “Chechen Republic”; the bulletin's own words have “Chechnya”.",
        a=(AIR, "I ¶5", '"For Services to the Chechen Republic"'),
        b=(AIR, "I ¶5", 'intercepting all "drones" over Chechnya'),
        table="statements",
    ),
    Discrepancy(
        "dis-name-united-states-european-union",
        "naming",
        "“United States” and “European Union” are written out in one place and abbreviated to “U.S.” and “EU” in the"
        " other.",
        a=(AIR, "II ¶4", "Both the United States and European Union"),
        b=(AIR, "II ¶7", "both the U.S. and EU"),
        table="actors",
    ),
    Discrepancy(
        "dis-who-holds-outdated-views",
        "scope",
        "Outdated views are ascribed to “both the United States and European Union” in one place and to “others”,"
        " beside “some” who see it otherwise, in the other.",
        a=(AIR, "II ¶4", "Both the United States and European Union often demonstrate outdated views of Azerbaijan"),
        b=(
            AIR,
            "II ¶8",
            "While some recognize Azerbaijan's strategic importance, particularly in ensuring European energy"
            " security, others persist in viewing the country through an outdated lens.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-year-that-begins",
        "consistent",
        "The bulletin is of January 2025, and the text has Azerbaijan enter the year 2025.",
        a=(AIR, "masthead ¶3", "JANUARY-2025"),
        b=(AIR, "II ¶2", "As Azerbaijan enters 2025, designated as the Year of Constitution and Sovereignty"),
        table="sources",
    ),
    Discrepancy(
        "dis-china-one-or-several-partnerships",
        "wording",
        "One passage tells of the signing of “a strategic partnership” with China, the other of “developing strategic"
        " partnerships” with China.",
        a=(AIR, "II ¶6", "the signing of a strategic partnership with China in July 2024"),
        b=(AIR, "II ¶9", "developing strategic partnerships with China"),
        table="agreements",
    ),
    Discrepancy(
        "dis-eu-member-states-counted-or-not",
        "figure",
        "One passage tells of agreements with “ten EU member states”, the other of strengthened ties with “EU member"
        " states” without a number.",
        a=(
            AIR,
            "II ¶6",
            "the expansion of similar agreements with ten EU member states, most recently with Slovakia in May 2024",
        ),
        b=(AIR, "II ¶9", "strengthening ties with EU member states"),
        table="agreements",
    ),
    Discrepancy(
        "dis-strained-relations-with-the-us",
        "wording",
        "In one document decisions of the Biden administration “have contributed to” strained relations; in the other"
        " relations were “deliberately strained” under it.",
        a=(
            AIR,
            "II ¶5",
            "The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional"
            " cooperation initiatives, have contributed to strained relations.",
        ),
        b=(CALIBER, "¶7", "U.S.–Azerbaijan relations—deliberately strained under the Biden administration"),
        table="statements",
    ),
    # -- the recording of 1993 and the quotation of Ter-Petrosyan: bulletin, sections III and VI
    Discrepancy(
        "dis-video-surfaced-or-leaked",
        "wording",
        "The video is called “recently surfaced” in one place and “leaked” in the other.",
        a=(AIR, "III ¶1", "A recently surfaced video from 1993"),
        b=(AIR, "III ¶4", "The leaked footage also captured Vazgen Sargsyan"),
        table="statements",
    ),
    Discrepancy(
        "dis-video-of-1993-after-32-years",
        "consistent",
        "1993 and 32 years make 2025; the bulletin is of January 2025.",
        a=(AIR, "III ¶1", "A recently surfaced video from 1993"),
        b=(AIR, "III ¶4", "The emergence of this video after 32 years"),
        table="statements",
    ),
    Discrepancy(
        "dis-name-first-or-former-president",
        "naming",
        "Ter-Petrosyan is called “Armenia's first president” in one place and “former Armenian President” in the"
        " other.",
        a=(AIR, "III ¶1", "Armenia's first president Levon Ter-Petrosyan"),
        b=(AIR, "VI ¶5", "former Armenian President Levon Ter-Petrosyan's views"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-yerkrpah",
        "naming",
        'The organisation is called “"Yerkrpah" Volunteer Union” in one place and “Yerkrpah” in the other.',
        a=(AIR, "III ¶1", 'the first congress of the "Yerkrpah" Volunteer Union'),
        b=(AIR, "III ¶2", "addressing members of Yerkrpah, a volunteer organization"),
        table="actors",
    ),
    Discrepancy(
        "dis-speech-or-private-remarks",
        "account",
        "The remarks are told as a speech to members at a congress in one place and as “private remarks” in the other.",
        a=(
            AIR,
            "III ¶2",
            "The video features Ter-Petrosyan addressing members of Yerkrpah, a volunteer organization established"
            " during the First Karabakh War that evolved into an informal branch of the Armenian Armed Forces. In his"
            " speech, Ter-Petrosyan celebrated",
        ),
        b=(AIR, "III ¶5", "Ter-Petrosyan's private remarks"),
        table="statements",
    ),
    Discrepancy(
        "dis-subject-of-the-remarks",
        "wording",
        "What the remarks were about is called “ethnic cleansing” in one place and “the complete removal of other"
        " ethnicities” in the other.",
        a=(AIR, "III ¶1", "Levon Ter-Petrosyan making remarkable statements about ethnic cleansing"),
        b=(AIR, "III ¶2", "the complete removal of other ethnicities from certain territories"),
        table="statements",
    ),
    Discrepancy(
        "dis-600-years-past-or-next",
        "wording",
        "The words quoted from Ter-Petrosyan have a problem that is 600 years old in one place and benefits for the"
        " next 600 years in the other.",
        a=(AIR, "III ¶2", 'what he termed the resolution of a "600-year-old problem"'),
        b=(AIR, "III ¶5", 'remarks about ethnic cleansing having benefits "for the next 600 years"'),
        table="statements",
    ),
    Discrepancy(
        "dis-extent-of-the-600-year-quotation",
        "quotation_extent",
        "In section III the quotation marks hold “600-year-old problem”; in section VI they hold “the solution to a"
        " 600-year-old problem”.",
        a=(AIR, "III ¶2", 'Ter-Petrosyan celebrated what he termed the resolution of a "600-year-old problem"'),
        b=(AIR, "VI ¶5", 'had described the removal of Azerbaijanis as "the solution to a 600-year-old problem,"'),
        table="statements",
    ),
    Discrepancy(
        "dis-resolution-or-solution",
        "wording",
        "The same words are reported as “the resolution of” a problem in section III and quoted as “the solution to”"
        " it in section VI.",
        a=(AIR, "III ¶2", "celebrated what he termed the resolution of"),
        b=(AIR, "VI ¶5", 'as "the solution to a 600-year-old problem,"'),
        table="statements",
    ),
    Discrepancy(
        "dis-population-of-the-removal",
        "scope",
        "Section III speaks of the removal of “other ethnicities” from “certain territories”; section VI speaks of the"
        " removal of “Azerbaijanis” and names no place.",
        a=(AIR, "III ¶2", "through the complete removal of other ethnicities from certain territories"),
        b=(AIR, "VI ¶5", "who had described the removal of Azerbaijanis"),
        table="deportations",
    ),
    # -- places named in two ways: bulletin, section III, and Caliber
    Discrepancy(
        "dis-name-parts-of-georgia",
        "naming",
        "The place is called “parts of Georgia” in the bulletin's words and “Javakhk” in words that it ascribes to"
        " others.",
        a=(AIR, "III ¶7", "to include parts of Georgia"),
        b=(AIR, "III ¶7", '(referred to as "Javakhk")'),
        table="statements",
    ),
    Discrepancy(
        "dis-name-eastern-turkiye",
        "naming",
        "The place is called “eastern Türkiye” in the bulletin's words and “Western Armenia” in words that it ascribes"
        " to others.",
        a=(AIR, "III ¶7", "and eastern Türkiye"),
        b=(AIR, "III ¶7", '(termed "Western Armenia")'),
        table="statements",
    ),
    Discrepancy(
        "dis-name-artsakh-and-karabakh",
        "naming",
        "“Artsakh” stands in quotation marks as part of the name of a body, “Karabakh” without them as that of a"
        " place; whether the same place is meant is not said.",
        a=(AIR, "III ¶7", 'heading the Dashnaktsutyun Central Committee of "Artsakh,"'),
        b=(AIR, "III ¶7", "ambitions extending beyond Karabakh"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-karabakh-garabagh",
        "spelling",
        "The place is spelled “Garabagh” in words quoted from the correspondent and “Karabakh” in the document's"
        " report of the answer.",
        a=(CALIBER, "¶10", "the Armenians who had to leave Garabagh"),
        b=(CALIBER, "¶10", "all Armenians living in Karabakh"),
        table="deportations",
    ),
    Discrepancy(
        "dis-name-karabakh-nagorno-karabakh",
        "naming",
        "The document's report of an answer has “Karabakh”; the words quoted from October 2020 have"
        " “Nagorno-Karabakh”.",
        a=(CALIBER, "¶10", "all Armenians living in Karabakh"),
        b=(CALIBER, "¶10", "Armenians who live in Nagorno-Karabakh"),
        table="statements",
    ),
    # -- those who left Karabakh, and what they were offered: bulletin, section III, and Caliber
    Discrepancy(
        "dis-left-or-had-to-leave",
        "wording",
        "In the bulletin Armenians “left” Karabakh in 2023; in words quoted from the correspondent they “had to"
        " leave”, and no year is printed.",
        a=(AIR, "III ¶6", "Armenians who left Karabakh in 2023"),
        b=(CALIBER, "¶10", "the Armenians who had to leave Garabagh as a result of the latest war"),
        table="deportations",
    ),
    Discrepancy(
        "dis-left-or-preferred-to-leave",
        "wording",
        "In the bulletin Armenians “left” Karabakh; in words quoted from Aliyev they “preferred to choose to leave”.",
        a=(AIR, "III ¶6", "Armenians who left Karabakh in 2023"),
        b=(CALIBER, "¶12", "the Armenians of Karabakh “preferred to choose to leave for Armenia.”"),
        table="deportations",
    ),
    Discrepancy(
        "dis-had-to-leave-or-preferred",
        "account",
        "In words quoted from the correspondent Armenians “had to leave”; in words quoted from Aliyev they “preferred"
        " to choose to leave”.",
        a=(CALIBER, "¶10", "the Armenians who had to leave Garabagh as a result of the latest war"),
        b=(CALIBER, "¶12", "the Armenians of Karabakh “preferred to choose to leave for Armenia.”"),
        table="deportations",
    ),
    Discrepancy(
        "dis-leaving-2023-or-latest-war",
        "date",
        "One passage dates the leaving to 2023; the other ties it to “the latest war” and prints no year.",
        a=(AIR, "III ¶6", "who left Karabakh in 2023"),
        b=(CALIBER, "¶10", "as a result of the latest war"),
        table="deportations",
    ),
    Discrepancy(
        "dis-offer-to-whom-and-of-what",
        "scope",
        "In the bulletin the offer is a return under citizenship and laws, to Armenians who left in 2023; in Caliber"
        " it is to apply for citizenship or a work permit, made “from the outset” to all Armenians living in Karabakh.",
        a=(
            AIR,
            "III ¶6",
            "Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani"
            " citizenship and laws",
        ),
        b=(
            CALIBER,
            "¶10",
            "Baku had from the outset publicly offered all Armenians living in Karabakh the opportunity to apply for"
            " Azerbaijani citizenship or a work permit",
        ),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-offer-of-return-or-of-living-there",
        "scope",
        "In the bulletin the offer is told of Armenians who left, as a return under citizenship and laws; in Caliber"
        " applying for citizenship is “the only requirement” for Armenians “who wish to live in the country”.",
        a=(
            AIR,
            "III ¶6",
            "Azerbaijan has extended an offer for Armenians who left Karabakh in 2023 to return under Azerbaijani"
            " citizenship and laws",
        ),
        b=(
            CALIBER,
            "¶11",
            "The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in"
            " accordance with the Constitution of Azerbaijan and the country’s commitments to international"
            " organisations—is to apply for Azerbaijani citizenship.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-citizenship-or-work-permit",
        "account",
        "One passage speaks of applying for citizenship or a work permit, the other of applying for citizenship as"
        " “the only requirement”.",
        a=(CALIBER, "¶10", "the opportunity to apply for Azerbaijani citizenship or a work permit"),
        b=(
            CALIBER,
            "¶11",
            "The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in"
            " accordance with the Constitution of Azerbaijan and the country’s commitments to international"
            " organisations—is to apply for Azerbaijani citizenship.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-citizens-or-applicants",
        "account",
        "In the report of the interview Armenians of Karabakh were offered to apply for citizenship; in the words"
        " quoted from October 2020 they “are our citizens”.",
        a=(
            CALIBER,
            "¶10",
            "offered all Armenians living in Karabakh the opportunity to apply for Azerbaijani citizenship",
        ),
        b=(CALIBER, "¶10", "“Armenians who live in Nagorno-Karabakh are our citizens"),
        table="statements",
    ),
    # -- the Armenian side on return: bulletin, sections III and VI
    Discrepancy(
        "dis-silence-or-denial",
        "account",
        "In section III the Armenian government has remained silent on the issue; section VI speaks of a denial of a"
        " right of return by its minister.",
        a=(
            AIR,
            "III ¶6",
            "the Armenian government, including current Prime Minister Nikol Pashinyan, has remained silent on this"
            " issue",
        ),
        b=(AIR, "VI ¶4", "Minister Mirzoyan's denial of Azerbaijanis' right to return to their lands"),
        table="statements",
    ),
    Discrepancy(
        "dis-silence-or-press-conference",
        "account",
        "In section III the Armenian government has remained silent on the issue; section VI tells of claims that its"
        " foreign minister made about deportation.",
        a=(
            AIR,
            "III ¶6",
            "the Armenian government, including current Prime Minister Nikol Pashinyan, has remained silent on this"
            " issue",
        ),
        b=(
            AIR,
            "VI ¶1",
            "claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the Western Azerbaijan Community and"
            " the historical deportation of Azerbaijanis from present-day Armenia",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-who-is-to-return",
        "scope",
        "One passage speaks of a right to return of Azerbaijanis, the other of a return of members of the Western"
        " Azerbaijan Community.",
        a=(AIR, "VI ¶4", "Azerbaijanis' right to return to their lands"),
        b=(AIR, "VI ¶6", "the Western Azerbaijan Community members to return to their historical lands"),
        table="deportations",
    ),
    Discrepancy(
        "dis-their-lands-or-historical-lands",
        "wording",
        "The lands of a return are “their lands” in one place and “their historical lands” in the other.",
        a=(AIR, "VI ¶4", "to return to their lands"),
        b=(AIR, "VI ¶6", "to return to their historical lands"),
        table="deportations",
    ),
    Discrepancy(
        "dis-name-community-body-or-term",
        "naming",
        "The Western Azerbaijan Community is named as a body in one place and as a term, in quotation marks, in the"
        " other.",
        a=(AIR, "VI ¶1", "regarding the Western Azerbaijan Community"),
        b=(AIR, "VI ¶4", 'Armenian characterizations of the term "Western Azerbaijan Community"'),
        table="actors",
    ),
    Discrepancy(
        "dis-name-representatives-or-community",
        "naming",
        "Section III speaks of “representatives of displaced Azerbaijanis”, section VI of the “Western Azerbaijan"
        " Community”; whether the same people are meant is not said.",
        a=(AIR, "III ¶6", "repeated calls for dialogue from representatives of displaced Azerbaijanis"),
        b=(AIR, "VI ¶7", "to engage in dialogue with the Western Azerbaijan Community"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-azerbaijanis-or-western-azerbaijanis",
        "naming",
        "The bulletin speaks of “Azerbaijanis”, Caliber of “Western Azerbaijanis”; whether the same people are meant"
        " is not said.",
        a=(AIR, "III ¶6", "Azerbaijanis forcibly expelled from modern-day Armenia"),
        b=(CALIBER, "¶12", "Western Azerbaijanis who were deported"),
        table="deportations",
    ),
    # -- claimed deportations: bulletin, sections III, V and VI, and Caliber
    Discrepancy(
        "dis-name-modern-day-or-present-day",
        "naming",
        "The place of origin is “modern-day Armenia” in one section and “present-day Armenia” in another.",
        a=(AIR, "III ¶6", "forcibly expelled from modern-day Armenia"),
        b=(AIR, "V ¶3", "the forced deportation of Azerbaijanis from present-day Armenia"),
        table="deportations",
    ),
    Discrepancy(
        "dis-name-armenia-or-present-day",
        "naming",
        "The place of origin is “Armenia” in the heading and “present-day Armenia” in the text.",
        a=(AIR, "VI heading", "systematic deportations of Azerbaijanis from Armenia"),
        b=(AIR, "VI ¶1", "the historical deportation of Azerbaijanis from present-day Armenia"),
        table="deportations",
    ),
    Discrepancy(
        "dis-present-day-armenia-or-historical-lands",
        "scope",
        "The place of origin is “present-day Armenia” in one paragraph and “their historical lands” in the next.",
        a=(AIR, "VI ¶1", "Azerbaijanis from present-day Armenia"),
        b=(AIR, "VI ¶2", "Azerbaijanis from their historical lands"),
        table="deportations",
    ),
    Discrepancy(
        "dis-deportation-one-or-several",
        "figure",
        "One paragraph speaks of “the historical deportation”, the next of “several waves of forced deportations”.",
        a=(AIR, "VI ¶1", "the historical deportation of Azerbaijanis"),
        b=(AIR, "VI ¶2", "several waves of forced deportations"),
        table="deportations",
    ),
    Discrepancy(
        "dis-another-or-the-last-deportation",
        "naming",
        "What is dated 1987 to 1991 is called “another mass deportation”; the next paragraph speaks of “the last"
        " deportation” and does not date it.",
        a=(AIR, "VI ¶2", "followed by another mass deportation of over 250,000 people from 1987 to 1991"),
        b=(AIR, "VI ¶3", "during the last deportation"),
        table="deportations",
    ),
    Discrepancy(
        "dis-word-for-1987-1991",
        "wording",
        "What is told of 1987 to 1991 is called a “mass deportation” in one paragraph and “ethnic cleansing” in the"
        " next.",
        a=(AIR, "VI ¶2", "another mass deportation of over 250,000 people from 1987 to 1991"),
        b=(AIR, "VI ¶3", "the 1987-1991 ethnic cleansing"),
        table="deportations",
    ),
    Discrepancy(
        "dis-period-1987-1991",
        "consistent",
        "Both passages give the years 1987 and 1991 as the ends of the period.",
        a=(AIR, "VI ¶2", "from 1987 to 1991"),
        b=(AIR, "VI ¶3", "during the 1987-1991 ethnic cleansing"),
        table="deportations",
    ),
    Discrepancy(
        "dis-deportation-before-1990-or-until-1991",
        "date",
        "Section V tells of a “forced deportation” among what went before January 1990; section VI dates a “mass"
        " deportation” to 1987 to 1991, and whether the same is meant is not said.",
        a=(
            AIR,
            "V ¶3",
            "the forced deportation of Azerbaijanis from present-day Armenia, had fueled a growing independence"
            " movement",
        ),
        b=(AIR, "VI ¶2", "another mass deportation of over 250,000 people from 1987 to 1991"),
        table="deportations",
    ),
    Discrepancy(
        "dis-departures-voluntary-or-not",
        "account",
        "The statement of the Azerbaijani side speaks of “forced deportations”; Mirzoyan is told to have said that"
        " departures were voluntary.",
        a=(AIR, "VI ¶2", "The statement detailed several waves of forced deportations"),
        b=(AIR, "VI ¶3", "Mirzoyan's assertion that compensations were paid and departures were voluntary"),
        table="deportations",
    ),
    Discrepancy(
        "dis-departures-voluntary-and-deaths",
        "account",
        "Mirzoyan is told to have said that departures were voluntary; Hajizada is told to have pointed to deaths as"
        " evidence of violence.",
        a=(AIR, "VI ¶3", "Mirzoyan's assertion that compensations were paid and departures were voluntary"),
        b=(
            AIR,
            "VI ¶3",
            "Hajizada pointed to the deaths of 216 Azerbaijanis during the 1987-1991 ethnic cleansing as evidence of"
            " the violent nature of these expulsions.",
        ),
        table="deportations",
    ),
    Discrepancy(
        "dis-azerbaijanis-or-people",
        "scope",
        "The number for 1948 to 1953 counts “Azerbaijanis”, that for 1987 to 1991 “people”.",
        a=(AIR, "VI ¶2", "the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953"),
        b=(AIR, "VI ¶2", "over 250,000 people from 1987 to 1991"),
        table="deportations",
    ),
    Discrepancy(
        "dis-numbers-deported",
        "figure",
        "The bulletin gives approximately 150,000 and over 250,000 for two periods; Caliber gives “hundreds of"
        " thousands” and no period.",
        a=(
            AIR,
            "VI ¶2",
            "the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953, followed by another mass"
            " deportation of over 250,000 people from 1987 to 1991",
        ),
        b=(CALIBER, "¶12", "the hundreds of thousands of Western Azerbaijanis who were deported"),
        table="deportations",
    ),
    # -- who speaks for Azerbaijan's ministry, and what cannot be told: bulletin, section VI
    Discrepancy(
        "dis-who-details-evidence",
        "speaker",
        "The heading has Azerbaijan detail evidence; the first paragraph has its Ministry of Foreign Affairs answer.",
        a=(AIR, "VI heading", "Azerbaijan details evidence of systematic deportations"),
        b=(AIR, "VI ¶1", "Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims"),
        table="statements",
    ),
    Discrepancy(
        "dis-who-answers-mirzoyan",
        "speaker",
        "The answer to Mirzoyan is told of the Ministry of Foreign Affairs in one paragraph and of its spokesperson in"
        " the next.",
        a=(
            AIR,
            "VI ¶1",
            "Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims made by Armenian Foreign Minister"
            " Ararat Mirzoyan",
        ),
        b=(AIR, "VI ¶2", "In a detailed rebuttal, Hajizada outlined the systematic displacement of Azerbaijanis"),
        table="statements",
    ),
    Discrepancy(
        "dis-whose-statement",
        "speaker",
        "One sentence names Hajizada as the speaker; the next ascribes what follows to “the statement”, and whose it"
        " is, is not said.",
        a=(AIR, "VI ¶2", "Hajizada outlined the systematic displacement of Azerbaijanis"),
        b=(AIR, "VI ¶2", "The statement detailed several waves of forced deportations"),
        table="statements",
    ),
    Discrepancy(
        "dis-speaker-of-the-denial-sentence",
        "speaker",
        "The first sentence is ascribed to the ministry; the next has no verb of saying, and whether the ministry or"
        " the bulletin says it cannot be told.",
        a=(AIR, "VI ¶4", "The Ministry of Foreign Affairs rejected Armenian characterizations"),
        b=(
            AIR,
            "VI ¶4",
            "Minister Mirzoyan's denial of Azerbaijanis' right to return to their lands reveals an ongoing policy of"
            " Armenianization and systematic prevention of Azerbaijani return.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-speaker-of-the-ideology-clause",
        "speaker",
        "The sentence begins with what “the statement” referenced; whether its last clause belongs to the statement or"
        " to the bulletin cannot be told.",
        a=(
            AIR,
            "VI ¶5",
            "The statement referenced recent revelations about former Armenian President Levon Ter-Petrosyan's views",
        ),
        b=(AIR, "VI ¶5", "which shows a consistent racist-chauvinist national ideology in Armenian leadership"),
        table="statements",
    ),
    Discrepancy(
        "dis-spelling-of-hajizada",
        "spelling",
        "The spokesperson's first name is “Ay Khan” in section IV and “Aykhan” in section VI.",
        a=(AIR, "IV ¶2", "Ay Khan Hajizada, Spokesperson for Azerbaijan's Ministry of Foreign Affairs"),
        b=(AIR, "VI ¶1", "Azerbaijan's Foreign Ministry Spokesperson Aykhan Hajizada"),
        table="actors",
    ),
    # -- the answers to Barrot and Macron: bulletin, section IV
    Discrepancy(
        "dis-accusations-of-france-or-of-barrot",
        "speaker",
        "The heading speaks of accusations by France, the text of accusations by its minister Barrot.",
        a=(AIR, "IV heading", "Azerbaijan rejects France's accusations of interference in Overseas Territories"),
        b=(AIR, "IV ¶1", "accusations made by French Minister for Europe and Foreign Affairs Jean-Noël Barrot"),
        table="statements",
    ),
    Discrepancy(
        "dis-who-rejects-azerbaijan-or-ministry",
        "speaker",
        "The heading has Azerbaijan reject the accusations, the text its Ministry of Foreign Affairs.",
        a=(AIR, "IV heading", "Azerbaijan rejects France's accusations"),
        b=(AIR, "IV ¶1", "Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations"),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-who-rejects-ministry-or-baku",
        "speaker",
        "The answer to Barrot is the ministry's in one sentence and “from Baku” in the next.",
        a=(AIR, "IV ¶1", "Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations"),
        b=(AIR, "IV ¶1", "drawing a sharp response from Baku"),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-who-rejects-ministry-or-spokesperson",
        "speaker",
        "The answer to Barrot is the ministry's in one paragraph and its spokesperson's in the next.",
        a=(AIR, "IV ¶1", "Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations"),
        b=(
            AIR,
            "IV ¶2",
            "Ay Khan Hajizada, Spokesperson for Azerbaijan's Ministry of Foreign Affairs, characterized Barrot's"
            " allegations",
        ),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-who-says-pointless",
        "speaker",
        "The sentence on pressure is ascribed to the ministry's statement; “pointless”, in the next, to Azerbaijan.",
        a=(
            AIR,
            "IV ¶5",
            "The Ministry's statement also addressed France's alleged misuse of its position in international"
            " organizations",
        ),
        b=(AIR, "IV ¶5", 'Azerbaijan characterized these efforts as "pointless" and destined to fail.'),
        table="statements",
    ),
    Discrepancy(
        "dis-who-answers-macron",
        "speaker",
        "The answer to Macron is told of Azerbaijan in one paragraph and of the ministry's spokesperson in the next.",
        a=(AIR, "IV ¶6", "Azerbaijan has strongly rejected allegations made by French President Emmanuel Macron"),
        b=(AIR, "IV ¶7", "Foreign Ministry Spokesperson Ay Khan Hajizada characterized Macron's statements"),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-name-of-the-ministry",
        "naming",
        "The ministry is “Azerbaijan's Ministry of Foreign Affairs” in one place and “Azerbaijan's Foreign Ministry”"
        " in the other.",
        a=(AIR, "IV ¶1", "Azerbaijan's Ministry of Foreign Affairs has strongly rejected accusations"),
        b=(AIR, "IV ¶3", "Azerbaijan's Foreign Ministry defended the group's activities"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-of-the-ministry-without-state",
        "naming",
        "The ministry is named with its state in one place and without it in the other.",
        a=(AIR, "VI ¶1", "Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims"),
        b=(AIR, "VI ¶4", "The Ministry of Foreign Affairs rejected Armenian characterizations"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-france-paris",
        "naming",
        "The French government is called “France” and “Paris” in one sentence.",
        a=(AIR, "IV ¶5", "France's alleged misuse of its position in international organizations"),
        b=(AIR, "IV ¶5", "accusing Paris of attempting to pressure NGOs"),
        table="actors",
    ),
    Discrepancy(
        "dis-attention-drawn-from-what",
        "wording",
        "Attention is said to be drawn away from the handling of indigenous populations in overseas territories in one"
        " place, from “these domestic issues” in the other.",
        a=(
            AIR,
            "IV ¶2",
            "an attempt to deflect attention from France's handling of indigenous populations in its overseas"
            " territories, particularly in New Caledonia",
        ),
        b=(AIR, "IV ¶4", "France's accusations against Azerbaijan serve as a distraction from these domestic issues"),
        table="statements",
    ),
    Discrepancy(
        "dis-interference-alleged-or-imaginary",
        "wording",
        "The interference is “alleged” in one place; in the other it is “imaginary”, and “interference” stands in"
        " quotation marks.",
        a=(AIR, "IV ¶1", "alleged Azerbaijani interference in France's overseas territories"),
        b=(AIR, "IV ¶9", 'accusing Azerbaijan\'s over imaginary "interference"'),
        table="statements",
    ),
    Discrepancy(
        "dis-interfering-or-unacceptable-interventions",
        "wording",
        "What Macron said is reported as “interfering” in one paragraph and quoted as “unacceptable interventions” in"
        " the next.",
        a=(AIR, "IV ¶6", "he accused Azerbaijan of interfering in French overseas territories"),
        b=(
            AIR,
            "IV ¶7",
            'Macron claimed Azerbaijan had made "unacceptable interventions" in French overseas territories',
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-macron-on-which-territories",
        "scope",
        "Macron's claim is of “French overseas territories” in one paragraph; the next adds “particularly in New"
        " Caledonia”.",
        a=(AIR, "IV ¶6", "interfering in French overseas territories"),
        b=(AIR, "IV ¶7", "in French overseas territories, particularly in New Caledonia"),
        table="statements",
    ),
    Discrepancy(
        "dis-order-of-the-two-accusations",
        "consistent",
        "What is told as “previously” is dated January 6, 2025, before the accusations of January 29, 2025.",
        a=(AIR, "IV ¶1", "The accusations were made during French Senate discussions on January 29, 2025"),
        b=(
            AIR,
            "IV ¶6",
            "Previously, Azerbaijan has strongly rejected allegations made by French President Emmanuel Macron during"
            " his January 6, 2025, address",
        ),
        table="diplomatic_exchanges",
    ),
    Discrepancy(
        "dis-speaker-of-the-closing-paragraph",
        "speaker",
        "The paragraph before reports Hajizada; the closing paragraph has no verb of saying, and whether he or the"
        " bulletin says it cannot be told.",
        a=(AIR, "IV ¶8", "He noted that France had never condemned Armenia's actions against Azerbaijan"),
        b=(
            AIR,
            "IV ¶9",
            "Azerbaijan's military actions were conducted solely within its sovereign territory and aimed at ending"
            " Armenian occupation, in accordance with international law. France's current stance is undermining"
            " regional stability. French statements continue to question Azerbaijan's sovereignty and encourage"
            " Armenian revanchism through extensive militarization. France's failure in its overseas territories"
            " reflect its insidious neo-colonial policy. Instead of accusing Azerbaijan's over imaginary"
            ' "interference" and blaming Baku for its own incompetence, France should focus on addressing the'
            " concerns of indigenous populations in its overseas territories and reconsider its approach to"
            " international relations in the region.",
        ),
        table="statements",
    ),
    # -- January 1990: bulletin, section V, and Trend
    Discrepancy(
        "dis-january-1990-killed",
        "figure",
        "The bulletin gives 150 civilian lives; the ambassador is quoted with “dozens dead”.",
        a=(
            AIR,
            "V ¶2",
            "The military aggression, conducted in violation of international law, claimed 150 civilian lives",
        ),
        b=(
            TREND,
            "¶2",
            "committing unprecedented violence against civilians, leaving dozens dead and hundreds injured",
        ),
        table="casualties",
    ),
    Discrepancy(
        "dis-january-1990-wounded",
        "figure",
        "The bulletin gives 744 “seriously wounded”; the ambassador is quoted with “hundreds injured” and does not say"
        " how seriously.",
        a=(AIR, "V ¶2", "left 744 seriously wounded"),
        b=(TREND, "¶2", "leaving dozens dead and hundreds injured"),
        table="casualties",
    ),
    Discrepancy(
        "dis-january-1990-missing",
        "scope",
        "The bulletin counts 4 people missing; the ambassador's sentence speaks of dead and injured only.",
        a=(AIR, "V ¶2", "claimed 150 civilian lives, left 744 seriously wounded, and 4 people missing"),
        b=(TREND, "¶2", "leaving dozens dead and hundreds injured"),
        table="casualties",
    ),
    Discrepancy(
        "dis-january-1990-other-cities",
        "scope",
        "The places are “Baku and other cities” in one paragraph and four named cities in the next.",
        a=(AIR, "V ¶1", "a brutal crackdown on civilians in Baku and other cities"),
        b=(AIR, "V ¶2", "unprecedented violence against peaceful civilians in Baku, Sumgayit, Lankaran, and Neftchala"),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-four-cities-or-baku",
        "scope",
        "The bulletin names four cities; in the words quoted from the ambassador troops entered Baku, and no other"
        " city is named.",
        a=(AIR, "V ¶2", "unprecedented violence against peaceful civilians in Baku, Sumgayit, Lankaran, and Neftchala"),
        b=(
            TREND,
            "¶2",
            "During that night, Soviet troops entered Baku, committing unprecedented violence against civilians",
        ),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-resolution-baku",
        "scope",
        "The bulletin names four cities; the title of the resolution that it quotes names Baku.",
        a=(AIR, "V ¶2", "against peaceful civilians in Baku, Sumgayit, Lankaran, and Neftchala"),
        b=(AIR, "V ¶4", '"On the tragic events committed in Baku on 20 January 1990."'),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-night-or-day",
        "date",
        "The bulletin dates the events to the night of January 19–20; the title of the resolution that it quotes to 20"
        " January.",
        a=(AIR, "V ¶2", "On the night of January 19-20, 1990"),
        b=(AIR, "V ¶4", '"On the tragic events committed in Baku on 20 January 1990."'),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-trend-night-or-day",
        "date",
        "The first paragraph names the event after 20 January; the second tells it of the night between 19 and 20"
        " January.",
        a=(TREND, "¶1", "the victims of the 20 January tragedy"),
        b=(TREND, "¶2", "the bloody events of the night between 19 and 20 January 1990"),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-same-night",
        "consistent",
        "Both documents give the night of 19 to 20 January 1990.",
        a=(AIR, "V ¶2", "On the night of January 19-20, 1990"),
        b=(TREND, "¶2", "the night between 19 and 20 January 1990"),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-35th-anniversary",
        "consistent",
        "1990 and 35 years make 2025; the bulletin is of January 2025.",
        a=(AIR, "V ¶1", "commemorating the tragic events of 1990"),
        b=(AIR, "V ¶1", "This year marks the 35th anniversary"),
        table="other_figures",
    ),
    Discrepancy(
        "dis-name-black-january-or-20-january",
        "naming",
        "The event is “Black January” in the bulletin and “the 20 January tragedy” in Trend.",
        a=(AIR, "V ¶1", 'what has become known as "Black January,"'),
        b=(TREND, "¶1", "the victims of the 20 January tragedy"),
        table="events",
    ),
    Discrepancy(
        "dis-name-soviet-forces-or-units",
        "naming",
        "Those said to have acted are “Soviet forces” in one paragraph and “Soviet military units and special forces”"
        " in the next.",
        a=(AIR, "V ¶1", "Soviet forces launched a brutal crackdown"),
        b=(AIR, "V ¶2", "Soviet military units and special forces unleashed unprecedented violence"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-soviet-units-or-troops",
        "naming",
        "Those said to have acted are “Soviet military units and special forces” in the bulletin and “Soviet troops”"
        " in Trend.",
        a=(AIR, "V ¶2", "Soviet military units and special forces unleashed unprecedented violence"),
        b=(TREND, "¶2", "when Soviet troops entered Baku"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-soviet-authorities-or-leadership",
        "naming",
        "The government is “the Soviet authorities” in one sentence and “the Soviet leadership” in another of the same"
        " paragraph.",
        a=(AIR, "V ¶3", "The Soviet authorities' discriminatory policies"),
        b=(AIR, "V ¶3", "The Soviet leadership's response"),
        table="actors",
    ),
    Discrepancy(
        "dis-civilians-or-peaceful-civilians",
        "wording",
        "“Civilians” in one paragraph are “peaceful civilians” in the next.",
        a=(AIR, "V ¶1", "a brutal crackdown on civilians"),
        b=(AIR, "V ¶2", "unprecedented violence against peaceful civilians"),
        table="casualties",
    ),
    Discrepancy(
        "dis-peaceful-civilians-or-civilians-trend",
        "wording",
        "Both documents speak of “unprecedented violence”: in the bulletin against “peaceful civilians”, in Trend"
        " against “civilians”.",
        a=(AIR, "V ¶2", "unleashed unprecedented violence against peaceful civilians"),
        b=(TREND, "¶2", "when Soviet troops entered Baku, committing unprecedented violence against civilians"),
        table="casualties",
    ),
    Discrepancy(
        "dis-civilians-or-ordinary-people",
        "wording",
        "The ambassador is quoted with violence against “civilians” and with “ordinary people” who faced tanks and"
        " weapons.",
        a=(TREND, "¶2", "committing unprecedented violence against civilians, leaving dozens dead"),
        b=(TREND, "¶3", "Ordinary people faced tanks and weapons with courage, sacrificing their lives for freedom"),
        table="casualties",
    ),
    Discrepancy(
        "dis-january-1990-word-for-the-acts",
        "wording",
        "What is called a “brutal crackdown” in one paragraph is called “military aggression” in the next.",
        a=(AIR, "V ¶1", "Soviet forces launched a brutal crackdown on civilians"),
        b=(AIR, "V ¶2", "The military aggression, conducted in violation of international law"),
        table="events",
    ),
    Discrepancy(
        "dis-january-1990-word-in-the-resolution",
        "wording",
        "The bulletin's own words have “the massacre”; the title of the resolution that it quotes has “the tragic"
        " events”.",
        a=(AIR, "V ¶4", "Despite Soviet attempts to suppress information about the massacre"),
        b=(AIR, "V ¶4", '"On the tragic events committed in Baku on 20 January 1990."'),
        table="events",
    ),
    Discrepancy(
        "dis-word-for-the-dead-bulletin",
        "wording",
        "The people remembered are “the victims” in one paragraph and “the martyrs” in another.",
        a=(AIR, "V ¶2", "Among the victims were children, women, and elderly citizens"),
        b=(
            AIR,
            "V ¶6",
            "the martyrs who sacrificed their lives for independence, sovereignty, and territorial integrity",
        ),
        table="casualties",
    ),
    Discrepancy(
        "dis-word-for-the-dead-trend",
        "wording",
        "The people remembered are “the victims” in the report and “martyrs” in the words quoted from the ambassador.",
        a=(TREND, "¶1", "to honor the memory of the victims of the 20 January tragedy"),
        b=(TREND, "¶6", "the legacy of the 20 January martyrs"),
        table="casualties",
    ),
    Discrepancy(
        "dis-the-dead-of-which-event",
        "scope",
        "In the bulletin it is not said of which event the martyrs are; in Trend those of 20 January are named apart"
        " from “all heroes”.",
        a=(
            AIR,
            "V ¶6",
            "the martyrs who sacrificed their lives for independence, sovereignty, and territorial integrity",
        ),
        b=(TREND, "¶6", "the 20 January martyrs and all heroes who sacrificed for the homeland"),
        table="casualties",
    ),
    Discrepancy(
        "dis-independence-movement-before-or-after",
        "account",
        "In the bulletin a growing independence movement stands before January 1990; in Trend January 1990 is called"
        " the beginning of the path to independence.",
        a=(AIR, "V ¶3", "had fueled a growing independence movement"),
        b=(
            TREND,
            "¶4",
            "the 20 January tragedy is not only a day of mourning but also the beginning of the path toward"
            " Azerbaijan’s state independence",
        ),
        table="statements",
    ),
    # -- quotations and speakers: Trend
    Discrepancy(
        "dis-trend-reported-and-quoted",
        "quotation_extent",
        "The same words are reported up to “civilians” and then quoted with the dead and the injured added.",
        a=(
            TREND,
            "¶2",
            "recounted the bloody events of the night between 19 and 20 January 1990, when Soviet troops entered Baku,"
            " committing unprecedented violence against civilians.",
        ),
        b=(
            TREND,
            "¶2",
            "During that night, Soviet troops entered Baku, committing unprecedented violence against civilians,"
            " leaving dozens dead and hundreds injured.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-trend-opening-and-closing-mark",
        "quotation_extent",
        "The quotation opens in one paragraph, which prints no closing mark, and is closed at the end of the next,"
        " which prints no opening mark.",
        a=(
            TREND,
            "¶2",
            "“20 January is not only a tragic day etched into our national memory but also a turning point in the"
            " fight for freedom.",
        ),
        b=(
            TREND,
            "¶3",
            "The events of 20 January could not break the Azerbaijani people’s will for independence. On the contrary,"
            " this tragedy strengthened national unity and reinforced the idea of sovereignty. Ordinary people faced"
            " tanks and weapons with courage, sacrificing their lives for freedom and laying the foundation of a"
            " future independent state,” Abdullayeva said.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-trend-speaker-of-the-path-sentence",
        "speaker",
        "The first sentence is ascribed to the ambassador; the next has no verb of saying, and whether she or Trend"
        " says it cannot be told.",
        a=(TREND, "¶4", "The ambassador emphasized that the 20 January tragedy is not only a day of mourning"),
        b=(
            TREND,
            "¶4",
            "This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the"
            " 44-day Patriotic War, when the Azerbaijani Armed Forces, under the leadership of President and Supreme"
            " Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s 30-year quest for"
            " justice and sovereignty.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-trend-speaker-of-the-negotiations-sentences",
        "speaker",
        "The first sentence is ascribed to the ambassador; the next two have no verb of saying, and whether she or"
        " Trend says them cannot be told.",
        a=(
            TREND,
            "¶5",
            "She also noted that following the restoration of territorial integrity, new realities have been"
            " established in the region",
        ),
        b=(
            TREND,
            "¶5",
            "Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement,"
            " which is expected this year. Such a step could represent a key milestone for long-term stability and"
            " cooperation in the South Caucasus.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-trend-thirty-years",
        "consistent",
        "Thirty years before 2020 is 1990, the year of the events that the item is about; the words do not say when"
        " the “quest” began.",
        a=(TREND, "¶2", "the bloody events of the night between 19 and 20 January 1990"),
        b=(
            TREND,
            "¶4",
            "in 2020 during the 44-day Patriotic War, when the Azerbaijani Armed Forces, under the leadership of"
            " President and Supreme Commander Ilham Aliyev, liberated occupied territories, fulfilling the nation’s"
            " 30-year quest",
        ),
        table="other_figures",
    ),
    # -- the association in Paris: Trend
    Discrepancy(
        "dis-trend-year-not-printed",
        "external",
        "The item prints a day and a month and no year; Report.az reported the election of Jérôme Begen, which the"
        " item tells of, on 17 January 2026.",
        a=(TREND, "¶1", "BAKU, Azerbaijan, January 16."),
        table="sources",
        external_reference="Report.az, 17 January 2026, on the election of Jérôme Begen as president of the"
        " association",
    ),
    Discrepancy(
        "dis-trend-appointed-or-elected",
        "wording",
        "Begen is “the newly appointed president” in one paragraph and “was elected” in the next.",
        a=(TREND, "¶7", "Jérôme Begen, the newly appointed president of the Friends of Azerbaijan Association (ADA)"),
        b=(TREND, "¶8", "Jérôme Begen was elected as ADA’s new president."),
        table="events",
    ),
    Discrepancy(
        "dis-trend-meeting-before-address",
        "consistent",
        "Begen speaks at the ceremony as the new president; the meeting that elected him is told to have been held"
        " before it.",
        a=(TREND, "¶7", "Following her speech, Jérôme Begen, the newly appointed president"),
        b=(TREND, "¶8", "Before the ceremony, ADA held its annual meeting"),
        table="events",
    ),
    Discrepancy(
        "dis-trend-secretary-general",
        "account",
        "Fataliyeva presents the report as Secretary General; a secretary general is also told to have been appointed,"
        " and whether she is meant is not said.",
        a=(TREND, "¶8", "Secretary General Mirvari Fataliyeva presented the annual report"),
        b=(TREND, "¶8", "new vice presidents and a secretary general were appointed for a three-year term"),
        table="events",
    ),
    Discrepancy(
        "dis-trend-name-of-the-association",
        "naming",
        "The association is named in full with “ADA”, letters that the English name does not give, and later “ADA”"
        " alone.",
        a=(TREND, "¶1", "together with the Friends of Azerbaijan Association (ADA)"),
        b=(TREND, "¶8", "ADA held its annual meeting"),
        table="actors",
    ),
    Discrepancy(
        "dis-trend-name-of-the-conservatory",
        "naming",
        "The conservatory is named in English and, in brackets, in Italian.",
        a=(TREND, "¶9", "the Parma Arrigo Boito Conservatory"),
        b=(TREND, "¶9", "(Conservatorio di Musica Arrigo Boito – Parma)"),
        table="actors",
    ),
    # -- the wars and the operation of 2023: all three documents
    Discrepancy(
        "dis-name-44-day-patriotic-war-or-2020-war",
        "naming",
        "The war is “the 44-day Patriotic War” in one section and “the 2020 war” in the next.",
        a=(AIR, "V ¶6", "the 44-day Patriotic War"),
        b=(AIR, "VI ¶6", "after the 2020 war"),
        table="events",
    ),
    Discrepancy(
        "dis-name-patriotic-war-caliber",
        "naming",
        "The war is “the 44-day Patriotic War” in the bulletin and “the Patriotic War of the Azerbaijani people” in"
        " Caliber.",
        a=(AIR, "V ¶6", "the 44-day Patriotic War"),
        b=(CALIBER, "¶1", "the Patriotic War of the Azerbaijani people"),
        table="events",
    ),
    Discrepancy(
        "dis-name-patriotic-war-or-second-karabakh-war",
        "naming",
        "The war is “the Patriotic War of the Azerbaijani people” in one paragraph and “the Second Karabakh War” in"
        " another; that they are the same is not said.",
        a=(CALIBER, "¶1", "just a year after the start of the Patriotic War of the Azerbaijani people"),
        b=(CALIBER, "¶14", "with the outbreak of the Second Karabakh War"),
        table="events",
    ),
    Discrepancy(
        "dis-name-2020-war-or-second-karabakh-war",
        "naming",
        "The war is “the 2020 war” in the bulletin and “the Second Karabakh War” in Caliber, which prints no year for"
        " it.",
        a=(AIR, "VI ¶6", "after the 2020 war"),
        b=(CALIBER, "¶16", "with the outbreak of the Second Karabakh War"),
        table="events",
    ),
    Discrepancy(
        "dis-name-latest-war",
        "naming",
        "The correspondent is quoted with “the latest war”; the document speaks of “the Second Karabakh War”, and"
        " whether the same war is meant is not said.",
        a=(CALIBER, "¶10", "as a result of the latest war"),
        b=(CALIBER, "¶14", "with the outbreak of the Second Karabakh War"),
        table="events",
    ),
    Discrepancy(
        "dis-latest-war-or-operation",
        "naming",
        "The correspondent is quoted with “the latest war”; the document tells of a “counter-terrorist operation”"
        " before remarks of 2023, and whether the same is meant is not said.",
        a=(CALIBER, "¶10", "as a result of the latest war"),
        b=(
            CALIBER,
            "¶11",
            "In 2023, following the conclusion of a unique, locally focused counter-terrorist operation",
        ),
        table="events",
    ),
    Discrepancy(
        "dis-first-and-second-karabakh-war",
        "consistent",
        "One document speaks of a “First”, the other of a “Second” Karabakh War.",
        a=(AIR, "III ¶2", "established during the First Karabakh War"),
        b=(CALIBER, "¶14", "with the outbreak of the Second Karabakh War"),
        table="events",
    ),
    Discrepancy(
        "dis-44-days-in-two-documents",
        "consistent",
        "Both documents give the war 44 days.",
        a=(AIR, "V ¶6", "in the 44-day Patriotic War and subsequent"),
        b=(TREND, "¶4", "during the 44-day Patriotic War"),
        table="other_figures",
    ),
    Discrepancy(
        "dis-year-of-the-war-in-two-documents",
        "consistent",
        "Both documents give the war the year 2020.",
        a=(AIR, "VI ¶6", "after the 2020 war"),
        b=(TREND, "¶4", "in 2020 during the 44-day Patriotic War"),
        table="events",
    ),
    Discrepancy(
        "dis-year-after-the-start-of-the-war",
        "consistent",
        "Trend dates the 44-day Patriotic War to 2020; Caliber has September 2021 a year after the start of the"
        " Patriotic War, which gives 2020.",
        a=(TREND, "¶4", "in 2020 during the 44-day Patriotic War"),
        b=(
            CALIBER,
            "¶1",
            "in September 2021—just a year after the start of the Patriotic War of the Azerbaijani people",
        ),
        table="events",
    ),
    Discrepancy(
        "dis-name-measures-or-operation",
        "naming",
        "What the bulletin calls “counter-terror measures in September 2023” is a “counter-terrorist operation” in"
        " Caliber, which gives the year 2023 and no month.",
        a=(AIR, "V ¶6", "subsequent counter-terror measures in September 2023"),
        b=(
            CALIBER,
            "¶11",
            "In 2023, following the conclusion of a unique, locally focused counter-terrorist operation",
        ),
        table="events",
    ),
    Discrepancy(
        "dis-name-actions-or-measures",
        "naming",
        "Section II speaks of “Azerbaijan's actions in Karabakh” in a passage on November 2023, section V of"
        " “counter-terror measures in September 2023”; whether the same is meant is not said.",
        a=(
            AIR,
            "II ¶4",
            "criticized Azerbaijan's actions in Karabakh, which Baku viewed as a legitimate defense of its sovereignty",
        ),
        b=(AIR, "V ¶6", "subsequent counter-terror measures in September 2023"),
        table="events",
    ),
    Discrepancy(
        "dis-territorial-integrity-and-remaining-forces",
        "account",
        "Trend has territorial integrity restored in 2020 during the war; in the bulletin Armenian forces are said to"
        " have remained in Azerbaijani territories after it.",
        a=(AIR, "VI ¶6", "Armenian forces remained in Azerbaijani territories after the 2020 war"),
        b=(
            TREND,
            "¶4",
            "the restoration of Azerbaijan’s territorial integrity in 2020 during the 44-day Patriotic War",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-territorial-integrity-and-foreign-presence",
        "date",
        "Trend has territorial integrity restored in 2020; the bulletin has the country free of foreign military"
        " presence as it enters 2025, for the first time in over two centuries.",
        a=(
            AIR,
            "II ¶2",
            "As Azerbaijan enters 2025, designated as the Year of Constitution and Sovereignty, the nation marks a"
            " historic milestone: for the first time in over two centuries, it stands free of foreign military"
            " presence on its soil.",
        ),
        b=(TREND, "¶4", "the restoration of Azerbaijan’s territorial integrity in 2020"),
        table="statements",
    ),
    Discrepancy(
        "dis-war-alone-or-war-and-measures",
        "scope",
        "The bulletin names the 44-day war and the measures of September 2023 together; Trend names the 44-day war"
        " alone.",
        a=(AIR, "V ¶6", "the 44-day Patriotic War and subsequent counter-terror measures in September 2023"),
        b=(
            TREND,
            "¶4",
            "This path ultimately led to the restoration of Azerbaijan’s territorial integrity in 2020 during the"
            " 44-day Patriotic War",
        ),
        table="statements",
    ),
    # -- peace and its signing: all three documents
    Discrepancy(
        "dis-peace-achieved-or-agreement-unsigned",
        "account",
        "The signing of a peace agreement “can take place only if” Armenia's constitution is amended; for Azerbaijan"
        " “peace has already been achieved”.",
        a=(
            CALIBER,
            "¶5",
            "the official signing of a peace agreement can take place only if the Armenian side amends its"
            " constitution",
        ),
        b=(CALIBER, "¶6", "for Azerbaijan, “peace has already been achieved.”"),
        table="statements",
    ),
    Discrepancy(
        "dis-signing-expected-or-conditional",
        "account",
        "In Trend a peace agreement “is expected this year”; in Caliber its signing depends on an amendment of"
        " Armenia's constitution.",
        a=(TREND, "¶5", "a peace agreement, which is expected this year"),
        b=(
            CALIBER,
            "¶5",
            "the official signing of a peace agreement can take place only if the Armenian side amends its"
            " constitution",
        ),
        table="agreements",
    ),
    Discrepancy(
        "dis-peace-negotiated-or-achieved",
        "account",
        "In Trend negotiations on a peace agreement are “currently ongoing”; in Caliber peace “has already been"
        " achieved” for Azerbaijan.",
        a=(
            TREND,
            "¶5",
            "Negotiations are currently ongoing between Azerbaijan and neighboring Armenia to sign a peace agreement",
        ),
        b=(CALIBER, "¶6", "for Azerbaijan, “peace has already been achieved.”"),
        table="statements",
    ),
    Discrepancy(
        "dis-peace-uncertain-or-achieved",
        "account",
        "In the bulletin of January 2025 the prospects for peace “remain uncertain”; on the page of February 2026"
        " peace “has already been achieved” for Azerbaijan.",
        a=(AIR, "III ¶9", "the prospects for sustainable peace in the South Caucasus remain uncertain"),
        b=(CALIBER, "¶6", "for Azerbaijan, “peace has already been achieved.”"),
        table="statements",
    ),
    Discrepancy(
        "dis-learning-peace-or-peace-achieved",
        "wording",
        "The two sides “are now learning to live in peace” in one place; for Azerbaijan peace “has already been"
        " achieved” in the other.",
        a=(CALIBER, "¶4", "the two sides are now learning to live in peace"),
        b=(CALIBER, "¶6", "for Azerbaijan, “peace has already been achieved.”"),
        table="statements",
    ),
    Discrepancy(
        "dis-constitution-formulations-or-claim",
        "wording",
        "What is to be changed in Armenia's constitution is “formulations aggressive toward our country” in one place"
        " and “a clause asserting territorial claims” in the other.",
        a=(
            CALIBER,
            "¶3",
            "the potential revision of Armenia’s constitution to remove formulations aggressive toward our country",
        ),
        b=(
            CALIBER,
            "¶5",
            "its constitution, which still contains a clause asserting territorial claims against Azerbaijan",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-name-summit-or-white-house",
        "naming",
        "What is called a “trilateral summit in Washington” in one paragraph is told as documents “signed at the White"
        " House” in the next.",
        a=(CALIBER, "¶3", "the August 2025 trilateral summit in Washington"),
        b=(CALIBER, "¶4", "the documents signed at the White House in August last year"),
        table="events",
    ),
    Discrepancy(
        "dis-august-2025-or-last-year",
        "consistent",
        "“August last year” on a page of 14 February 2026 is August 2025, the month that the paragraph before prints.",
        a=(CALIBER, "¶3", "the August 2025 trilateral summit"),
        b=(CALIBER, "¶4", "in August last year"),
        table="events",
    ),
    Discrepancy(
        "dis-trilateral-and-three-named",
        "consistent",
        "The summit is called trilateral; three are named, two of them with the Joint Declaration between them and one"
        " as its witness.",
        a=(CALIBER, "¶3", "the August 2025 trilateral summit in Washington"),
        b=(CALIBER, "¶4", "Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan"),
        table="agreements",
    ),
    Discrepancy(
        "dis-name-yerevan-or-armenian-side",
        "naming",
        "The Armenian government is “Yerevan” in one paragraph and “the Armenian side” in the next.",
        a=(CALIBER, "¶4", "the Joint Declaration between Baku and Yerevan"),
        b=(CALIBER, "¶5", "only if the Armenian side amends its constitution"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-armenian-government-or-official-yerevan",
        "naming",
        "The Armenian government is “the Armenian government” in the bulletin and “official Yerevan” in Caliber.",
        a=(AIR, "III ¶6", "the Armenian government, including current Prime Minister Nikol Pashinyan"),
        b=(CALIBER, "¶12", "official Yerevan has made no proposals"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-zangezur-corridor-or-trump-route",
        "naming",
        "One paragraph speaks of “the Zangezur Corridor”, the next of the “Trump Route”; that they are the same is not"
        " said.",
        a=(CALIBER, "¶6", "the necessity of the Zangezur Corridor’s operation"),
        b=(CALIBER, "¶7", "the “Trump Route” would inevitably come to fruition"),
        table="statements",
    ),
    # -- the page and its dates: Caliber
    Discrepancy(
        "dis-spelling-of-caliber",
        "spelling",
        "The outlet is spelled “Caliber.az” at the head of the page and “Caliber.Az” at its foot.",
        a=(CALIBER, "page ¶3", "Any use of materials is allowed only if there is a hyperlink to Caliber.az"),
        b=(CALIBER, "page end ¶1", "Caliber.Az"),
        table="actors",
    ),
    Discrepancy(
        "dis-spelling-us",
        "spelling",
        "The abbreviation is “US” in one paragraph and “U.S.” in another, with the same title.",
        a=(CALIBER, "¶3", "US Vice President J.D. Vance"),
        b=(CALIBER, "¶6", "U.S. Vice President Vance’s visit"),
        table="actors",
    ),
    Discrepancy(
        "dis-copyright-year-and-date",
        "consistent",
        "The year of the copyright line is that of the page's date.",
        a=(CALIBER, "page ¶4", "Caliber.az © 2026"),
        b=(CALIBER, "title ¶2", "14 February 2026 16:50"),
        table="sources",
    ),
    Discrepancy(
        "dis-interview-of-2021",
        "consistent",
        "One paragraph dates the earlier interview to September 2021, another to 2021.",
        a=(CALIBER, "¶1", "President Aliyev spoke with a France 24 correspondent in September 2021"),
        b=(CALIBER, "¶3", "in 2021 France 24’s questions focused"),
        table="events",
    ),
    Discrepancy(
        "dis-2021-and-five-years-later",
        "consistent",
        "2021 and five years make 2026, the year of the page.",
        a=(CALIBER, "¶3", "while in 2021 France 24’s questions focused"),
        b=(CALIBER, "¶3", "five years later we heard a very different configuration of the interview"),
        table="events",
    ),
    Discrepancy(
        "dis-september-2021-and-five-years-later",
        "figure",
        "“Five years later” than September 2021 would be September 2026; the page is of 14 February 2026, four years"
        " and five months after that September.",
        a=(CALIBER, "¶1", "in September 2021"),
        b=(CALIBER, "¶3", "five years later we heard a very different configuration of the interview"),
        table="other_figures",
    ),
    Discrepancy(
        "dis-september-2021-and-past-five-years",
        "figure",
        "“The past five years” are set against an interview of September 2021; the page is of 14 February 2026, less"
        " than five years after it.",
        a=(CALIBER, "¶1", "in September 2021"),
        b=(CALIBER, "¶2", "over the past five years"),
        table="other_figures",
    ),
    Discrepancy(
        "dis-name-correspondent-or-journalist",
        "naming",
        "The interviewer is “the France 24 correspondent” in one paragraph and “the France 24 journalist” in the next.",
        a=(CALIBER, "¶7", "the France 24 correspondent undoubtedly received confirmation"),
        b=(CALIBER, "¶8", "The France 24 journalist, calling the sentence “harsh,”"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-correspondent-by-outlet-or-country",
        "naming",
        "The interviewer is named by the outlet in one paragraph and by the country in the next.",
        a=(CALIBER, "¶7", "the France 24 correspondent undoubtedly received confirmation"),
        b=(CALIBER, "¶8", "Naturally, the French correspondent raised the expected question"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-television-journalist",
        "naming",
        "The interviewer is “the French journalist” in one paragraph and “the French television journalist” in"
        " another.",
        a=(CALIBER, "¶9", "he offered the French journalist a concise legal and historical overview"),
        b=(CALIBER, "¶12", "explained to the French television journalist"),
        table="actors",
    ),
    Discrepancy(
        "dis-speaker-of-learning-to-live-in-peace",
        "speaker",
        "The paragraph begins with Aliyev's answers; its last sentence has no verb of saying, and whether he or the"
        " document says it cannot be told.",
        a=(CALIBER, "¶4", "President Aliyev provided detailed responses"),
        b=(CALIBER, "¶4", "As a result, the two sides are now learning to live in peace."),
        table="statements",
    ),
    # -- the convicted: Caliber
    Discrepancy(
        "dis-verdict-fair-or-harsh",
        "wording",
        "The document calls the verdict “fair”; the journalist is quoted with “harsh” of the sentence.",
        a=(CALIBER, "¶8", "against whom Azerbaijani courts delivered a fair verdict"),
        b=(CALIBER, "¶8", "The France 24 journalist, calling the sentence “harsh,”"),
        table="statements",
    ),
    Discrepancy(
        "dis-name-of-the-convicted",
        "naming",
        "The convicted are called “Armenian military criminals” in one paragraph and “leaders of a separatist regime”"
        " in the next.",
        a=(
            CALIBER,
            "¶8",
            "the fate of Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict",
        ),
        b=(CALIBER, "¶9", "the individuals who committed these crimes were leaders of a separatist regime"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-of-the-led-interview-or-2023",
        "naming",
        "The report of the interview has “a separatist regime”, the words quoted from 2023 have “the criminal regime”;"
        " whether the same is meant is not said.",
        a=(
            CALIBER,
            "¶9",
            "leaders of a separatist regime that operated illegally on the territory of a sovereign state",
        ),
        b=(CALIBER, "¶11", "the elements and leaders of the criminal regime"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-of-the-led-2020-or-2023",
        "naming",
        "The words quoted from October 2020 have “the criminal junta in Nagorno-Karabakh”, those of 2023 “the criminal"
        " regime”; whether the same is meant is not said.",
        a=(CALIBER, "¶10", "the criminal junta in Nagorno-Karabakh"),
        b=(CALIBER, "¶11", "the elements and leaders of the criminal regime"),
        table="actors",
    ),
    Discrepancy(
        "dis-name-of-the-led-or-entity",
        "naming",
        "One paragraph has “a separatist regime”, another “a puppet entity on Azerbaijani soil”; whether the same is"
        " meant is not said.",
        a=(
            CALIBER,
            "¶9",
            "leaders of a separatist regime that operated illegally on the territory of a sovereign state",
        ),
        b=(CALIBER, "¶14", "have its parliament recognise a puppet entity on Azerbaijani soil"),
        table="actors",
    ),
    Discrepancy(
        "dis-speaker-of-the-shared-life-sentence",
        "speaker",
        "The first sentence reports what was stressed in 2023; the next has no verb of saying, and whether Aliyev or"
        " the document says it cannot be told.",
        a=(
            CALIBER,
            "¶11",
            "the country’s leader stressed that a “new historical opportunity” has been created for the Armenian"
            " population of Karabakh",
        ),
        b=(
            CALIBER,
            "¶11",
            "Baku’s intention is to build a shared life based on peace, mutual understanding, and respect.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-speaker-of-the-requirement-sentences",
        "speaker",
        "The sentence before is quoted from Aliyev; the next two have no verb of saying, and whether he or the"
        " document says them cannot be told.",
        a=(
            CALIBER,
            "¶11",
            "“We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
        ),
        b=(
            CALIBER,
            "¶11",
            "The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in"
            " accordance with the Constitution of Azerbaijan and the country’s commitments to international"
            " organisations—is to apply for Azerbaijani citizenship. To facilitate this, an electronic portal for"
            " reintegration has been launched.",
        ),
        table="statements",
    ),
    # -- relations with France: Caliber and bulletin, section IV
    Discrepancy(
        "dis-source-of-problems-or-any-problems",
        "wording",
        "Reported is that Baku has never been “a source of problems” with Paris, quoted that Azerbaijan has “never had"
        " any problems” with it.",
        a=(CALIBER, "¶14", "Baku has never been a source of problems with Paris"),
        b=(CALIBER, "¶15", "Azerbaijan has “never had any problems” with Paris"),
        table="statements",
    ),
    Discrepancy(
        "dis-no-problems-or-something-wrong",
        "account",
        "Aliyev is quoted with “never had any problems” with Paris, and with “the first sign that something was wrong"
        " in our relations”.",
        a=(CALIBER, "¶15", "Azerbaijan has “never had any problems” with Paris"),
        b=(CALIBER, "¶16", "that was the first sign that something was wrong in our relations - well, on their part.”"),
        table="statements",
    ),
    Discrepancy(
        "dis-no-problems-or-problems-arose",
        "account",
        "Aliyev is quoted with “never had any problems” with Paris, and reported to have said on whose initiative"
        " problems did not arise.",
        a=(CALIBER, "¶15", "Azerbaijan has “never had any problems” with Paris"),
        b=(CALIBER, "¶17", "the problems between the countries arose not on “our initiative”"),
        table="statements",
    ),
    Discrepancy(
        "dis-disagreements-or-no-problems",
        "account",
        "The bulletin tells of “a series of diplomatic disagreements” between Azerbaijan and France; Aliyev is quoted"
        " in Caliber with “never had any problems” with Paris.",
        a=(
            AIR,
            "IV ¶6",
            "a series of diplomatic disagreements between Azerbaijan and France, reflecting deeper tensions in the"
            " bilateral relations",
        ),
        b=(CALIBER, "¶15", "Azerbaijan has “never had any problems” with Paris"),
        table="statements",
    ),
    Discrepancy(
        "dis-turn-with-macron-or-with-the-war",
        "date",
        "Cooperation is told of the time “before Macron came to power”; “the first sign” is told of the outbreak of"
        " the Second Karabakh War.",
        a=(
            CALIBER,
            "¶15",
            "we cooperated with France perhaps even more than with any other European country before Macron came to"
            " power",
        ),
        b=(
            CALIBER,
            "¶16",
            "with the outbreak of the Second Karabakh War, Paris “they clearly sided with the occupiers, that was the"
            " first sign that something was wrong in our relations",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-word-for-those-supported",
        "wording",
        "France is said to have supported “the separatists” in one paragraph; Aliyev is quoted with “sided with the"
        " occupiers” in another.",
        a=(CALIBER, "¶14", "openly supported the separatists"),
        b=(CALIBER, "¶16", "they clearly sided with the occupiers"),
        table="statements",
    ),
    Discrepancy(
        "dis-2024-or-interview",
        "date",
        "The first passage is dated to the year after 2023; whether what follows was said then or in the interview is"
        " not told.",
        a=(CALIBER, "¶15", "The following year, the country’s leader underlined"),
        b=(
            CALIBER,
            "¶16",
            "President Aliyev also reminded that both the National Leader Heydar Aliyev and he himself made their"
            " first official visits",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-meeting-in-prospect-or-held",
        "account",
        "A meeting between the heads of Azerbaijan and France is a prospect in one paragraph; another tells of a"
        " meeting in autumn 2025, and with whom is not said.",
        a=(CALIBER, "¶3", "prospects for a meeting between the heads of Azerbaijan and France"),
        b=(CALIBER, "¶17", "his meeting at the European Political Community summit in Copenhagen in autumn 2025"),
        table="events",
    ),
    Discrepancy(
        "dis-speaker-of-the-france-sentences",
        "speaker",
        "The first sentence reports Aliyev; the next two have no verb of saying, and whether he or the document says"
        " them cannot be told.",
        a=(
            CALIBER,
            "¶14",
            "President Aliyev continued his history lesson, noting that Baku has never been a source of problems with"
            " Paris.",
        ),
        b=(
            CALIBER,
            "¶14",
            "Yet, with the outbreak of the Second Karabakh War and the restoration of Azerbaijan’s territorial"
            " integrity, France—now a defender of this fundamental principle in reference to Denmark and"
            " Ukraine—openly supported the separatists, even going so far as to have its parliament recognise a puppet"
            " entity on Azerbaijani soil, something that Armenia itself did not do. Moreover, despite Baku’s advocacy"
            " for respect for the country’s sovereignty, certain well-known French political figures, by illegally"
            " visiting the occupied Azerbaijani territories, publicly insulted Azerbaijan’s statehood.",
        ),
        table="statements",
    ),
    Discrepancy(
        "dis-speaker-of-the-friendly-atmosphere-clause",
        "speaker",
        "The sentence before reports Aliyev; whether “the friendly atmosphere” in the next is his word or the"
        " document's cannot be told.",
        a=(
            CALIBER,
            "¶17",
            "The head of state reiterated that the problems between the countries arose not on “our initiative”",
        ),
        b=(CALIBER, "¶17", "Moreover, following the friendly atmosphere of the Copenhagen meeting"),
        table="statements",
    ),
]
