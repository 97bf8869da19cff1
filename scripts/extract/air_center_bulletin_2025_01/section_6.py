"""Section VI, “Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia”, in reading
order.
"""

from typing import Any

from scripts.coding.entries import Coding

#: The ministry's reply is dated only by what it answers: Mirzoyan's press conference.
REPLY: dict[str, Any] = {
    "occasion": "azerbaijan-mfa-reply-mirzoyan",
    "date": ("2025-01-08/..", "January 8, 2025"),
    "date_basis": "derived",
}
PRESS_CONFERENCE: dict[str, Any] = {
    "occasion": "mirzoyan-press-conference-2025-01-08",
    "date": ("2025-01-08", "January 8, 2025"),
}
MINISTRY = ("azerbaijan-mfa", "The Ministry", "Azerbaijan's Ministry of Foreign Affairs")
SPOKESPERSON = ("hajizada", "The spokesperson", "Hajizada also addressed Armenia's invocation")
ARMENIAN_SIDE = ("armenia", "Armenian characterizations", "Armenia's invocation of international law")
#: "The statement" of VI ¶2, ¶3 and ¶5 is one text and has one speaker.
STATEMENT_2 = ("hajizada", "The statement", "Hajizada outlined the systematic displacement")
STATEMENT_3 = ("hajizada", "The statement", "Hajizada pointed to the deaths")
STATEMENT_5 = ("hajizada", "The statement", "In a detailed rebuttal, Hajizada outlined")
THE_STATEMENT = (
    "“The statement” is read as one text in all of VI: the rebuttal that VI ¶2 ascribes to Hajizada. It could be the"
    " ministry's, for which he speaks"
)
NO_VERB_OF_SAYING = (
    "the sentence stands in the account of the ministry's reply but has no verb of saying: whether the ministry or the"
    " bulletin speaks cannot be told"
)
TWO_CENTURIES = "“over the past two centuries”: no year is printed"


def extract(doc: Coding) -> None:
    with doc.at("VI heading"):
        evidence = "Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia"
        doc.statement(
            evidence,
            id="sta-azerbaijan-evidence-heading",
            speaker="azerbaijan",
            statement="Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-refutes-mirzoyan",
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
            restates="dep-expelled-from-modern-day-armenia",
            asserted_by="azerbaijan",
            voice="reported_speech",
        )

    with doc.at("VI ¶1"):
        # What Mirzoyan claimed is told in VI ¶3 and names nobody towards whom he acted: statements, and no exchange.
        # Here only the subject of his claims is named: no statement.
        refuted = (
            "Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims made by Armenian Foreign Minister"
            " Ararat Mirzoyan regarding the Western Azerbaijan Community and the historical deportation of"
            " Azerbaijanis from present-day Armenia."
        )
        doc.deportation(
            refuted,
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
            refuted,
            id="exc-mfa-refutes-mirzoyan",
            actor="azerbaijan-mfa",
            recipient="mirzoyan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have rejected claims by Armenia’s Foreign"
            " Minister Mirzoyan about the Western Azerbaijan Community and the alleged deportation of Azerbaijanis.",
            topic="deportations",
            **REPLY,
            notes={
                "responds_to": "it answers claims that are statements only (VI ¶3), so no exchange is named here",
            },
        )
        doc.statement(
            refuted,
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
            "The response came following Mirzoyan's press conference statements on January 8, 2025, which Azerbaijan's"
            ' Foreign Ministry Spokesperson Aykhan Hajizada characterized as a "falsification of history."'
        )
        doc.exchange(
            falsification,
            id="exc-hajizada-falsification-of-history",
            actor="hajizada",
            recipient="mirzoyan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan’s Foreign Ministry Spokesperson Hajizada is said to have called Mirzoyan’s press"
            " conference statements a “falsification of history”.",
            topic="deportations",
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
        # The paragraph names nobody as having displaced or deported: its account is part of the reply of VI ¶1.
        displacement = (
            "In a detailed rebuttal, Hajizada outlined the systematic displacement of Azerbaijanis from their"
            " historical lands over the past two centuries, coinciding with the mass relocation of Armenians to the"
            " South Caucasus."
        )
        doc.statement(
            displacement,
            id="sta-hajizada-systematic-displacement",
            speaker="hajizada",
            statement="outlined the systematic displacement of Azerbaijanis from their historical lands over the past"
            " two centuries",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-refutes-mirzoyan",
            **REPLY,
        )
        doc.deportation(
            displacement,
            id="dep-displacement-two-centuries",
            event="deportations-two-centuries",
            movement="displacement",
            movement_text="systematic displacement",
            population="Azerbaijanis",
            origin="their historical lands",
            asserted_by="hajizada",
            voice="reported_speech",
            notes={"date_edtf": TWO_CENTURIES},
        )
        doc.figure(
            displacement,
            id="fig-centuries-of-displacement",
            event="deportations-two-centuries",
            measure="systematic displacement of Azerbaijanis from their historical lands",
            unit="centuries",
            count=2,
            qualifier="exact",
            count_text="the past two centuries",
            count_scope="period",
            asserted_by="hajizada",
            voice="reported_speech",
            notes={"date_edtf": TWO_CENTURIES},
        )
        doc.statement(
            displacement,
            id="sta-hajizada-relocation-of-armenians",
            speaker="hajizada",
            statement="coinciding with the mass relocation of Armenians to the South Caucasus",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-refutes-mirzoyan",
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
            notes={"date_edtf": TWO_CENTURIES},
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
            exchange="exc-mfa-refutes-mirzoyan",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.deportation(
            waves,
            id="dep-waves-of-deportations",
            event="deportations-two-centuries",
            movement="deportation",
            movement_text="several waves of forced deportations",
            population=("Azerbaijanis", "systematic displacement of Azerbaijanis"),
            asserted_by=STATEMENT_2,
            voice="reported_speech",
            notes={"asserted_by": THE_STATEMENT, "qualifier": "“several” counts waves, not people"},
        )
        doc.figure(
            waves,
            id="fig-waves-of-deportations",
            event="deportations-two-centuries",
            measure="waves of forced deportations",
            unit="occasions",
            qualifier="vague",
            count_text="several",
            count_scope="period",
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
            exchange="exc-mfa-refutes-mirzoyan",
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
            subset_of="dep-waves-of-deportations",
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
            exchange="exc-mfa-refutes-mirzoyan",
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
            subset_of="dep-waves-of-deportations",
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
            **PRESS_CONFERENCE,
            notes={"date_edtf": "taken to belong to the press conference statements that the ministry answers"},
        )
        doc.statement(
            challenged,
            id="sta-mirzoyan-departures-voluntary",
            speaker="mirzoyan",
            statement="departures were voluntary during the last deportation",
            voice="reported_speech",
            topic="deportations",
            **PRESS_CONFERENCE,
            notes={
                "date_edtf": "taken to belong to the press conference statements that the ministry answers",
                "voice": "nothing says that “deportation” is his word",
            },
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
            notes={"date_edtf": "“the last deportation” is the later of the two that VI ¶2 dates"},
        )
        doc.statement(
            challenged,
            id="sta-mfa-challenges-mirzoyan",
            speaker=MINISTRY,
            statement="particularly challenged Mirzoyan's assertion that compensations were paid and departures were"
            " voluntary during the last deportation",
            voice="reported_speech",
            topic="deportations",
            exchange="exc-mfa-refutes-mirzoyan",
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
            exchange="exc-mfa-refutes-mirzoyan",
            **REPLY,
        )
        doc.deportation(
            deaths,
            id="dep-expulsions-1987-1991",
            event="deportations-1987-1991",
            movement="expulsion",
            movement_text="these expulsions",
            restates="dep-deportation-1987-1991",
            date=("1987/1991", "the 1987-1991 ethnic cleansing"),
            asserted_by="hajizada",
            voice="reported_speech",
            notes={"population": "“Azerbaijanis” is said of the dead, not of those expelled"},
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
            statement="highlighted the destruction of thousands of historical and cultural monuments",
            voice="reported_speech",
            topic="heritage",
            exchange="exc-mfa-refutes-mirzoyan",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.figure(
            heritage,
            id="fig-monuments-destroyed",
            measure="historical and cultural monuments",
            unit="monuments",
            qualifier="vague",
            count_text="thousands",
            count_scope="unspecified",
            asserted_by=STATEMENT_3,
            voice="reported_speech",
            notes={"asserted_by": THE_STATEMENT},
        )
        doc.statement(
            heritage,
            id="sta-hajizada-toponyms-altered",
            speaker=STATEMENT_3,
            statement="the alteration of more than 2,000 toponyms",
            voice="reported_speech",
            topic="heritage",
            exchange="exc-mfa-refutes-mirzoyan",
            **REPLY,
            notes={"speaker_id": THE_STATEMENT},
        )
        doc.figure(
            heritage,
            id="fig-toponyms-altered",
            measure="toponyms",
            unit="place_names",
            count=2_000,
            qualifier="more_than",
            count_text="more than 2,000",
            count_scope="unspecified",
            asserted_by=STATEMENT_3,
            voice="reported_speech",
            notes={"asserted_by": THE_STATEMENT},
        )
        doc.statement(
            heritage,
            id="sta-azerbaijan-erasure-of-heritage",
            speaker="azerbaijan",
            statement="what Azerbaijan considers a systematic erasure of Azerbaijani heritage",
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
            actor=ARMENIAN_SIDE,
            recipient="western-azerbaijan-community",
            event_type="ACCUSE",
            event_mode="allege",
            summary="The Armenian side is said to have characterised the term “Western Azerbaijan Community” as “a"
            " violation of international law”.",
            topic="territorial_claims",
            notes={
                "actor_id": "“Armenian characterizations”: the sentence does not say who made them",
                "recipient_id": "the charge is told against the term, so against the body that bears it",
            },
        )
        doc.exchange(
            rejected,
            id="exc-armenia-term-territorial-claim",
            actor=ARMENIAN_SIDE,
            recipient="western-azerbaijan-community",
            event_type="ACCUSE",
            event_mode="allege",
            summary="The Armenian side is said to have characterised the term “Western Azerbaijan Community” as “a"
            " territorial claim”.",
            topic="territorial_claims",
            notes={
                "actor_id": "“Armenian characterizations”: the sentence does not say who made them",
                "recipient_id": "the charge is told against the term, so against the body that bears it",
            },
        )
        doc.statement(
            rejected,
            id="sta-armenia-term-violates-international-law",
            speaker=ARMENIAN_SIDE,
            statement='characterizations of the term "Western Azerbaijan Community" as a violation of international'
            " law",
            voice="reported_speech",
            topic="territorial_claims",
            exchange="exc-armenia-term-violates-international-law",
            notes={"speaker_id": "“Armenian characterizations”: the sentence does not say who made them"},
        )
        doc.statement(
            rejected,
            id="sta-armenia-term-territorial-claim",
            speaker=ARMENIAN_SIDE,
            statement='characterizations of the term "Western Azerbaijan Community" as a violation of international'
            " law or a territorial claim",
            voice="reported_speech",
            topic="territorial_claims",
            exchange="exc-armenia-term-territorial-claim",
            notes={
                "speaker_id": "“Armenian characterizations”: the sentence does not say who made them",
                "statement": "the shortest unbroken words that give the second charge; the first is a row of its own",
            },
        )
        doc.exchange(
            rejected,
            id="exc-mfa-rejects-violation-of-international-law",
            actor="azerbaijan-mfa",
            recipient=ARMENIAN_SIDE,
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have rejected that the term “Western"
            " Azerbaijan Community” is “a violation of international law”.",
            topic="territorial_claims",
            responds_to="exc-armenia-term-violates-international-law",
            **REPLY,
        )
        doc.exchange(
            rejected,
            id="exc-mfa-rejects-territorial-claim",
            actor="azerbaijan-mfa",
            recipient=ARMENIAN_SIDE,
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have rejected that the term “Western"
            " Azerbaijan Community” is “a territorial claim”.",
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
            notes={
                "statement": "the shortest unbroken words that give the second charge; the first is a row of its own",
            },
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
            summary="Mirzoyan is said to have denied Azerbaijanis a right to return to “their lands”; who says so"
            " cannot be told.",
            topic="right_of_return",
            voice="unclear",
            notes={
                "event_type": "a right that is claimed is refused; when and where is not told, so no mode and no date",
                "voice": NO_VERB_OF_SAYING,
            },
        )
        doc.statement(
            denial,
            id="sta-mirzoyan-denies-right-of-return",
            speaker="mirzoyan",
            statement="denial of Azerbaijanis' right to return to their lands",
            voice="reported_speech",
            topic="right_of_return",
            exchange="exc-mirzoyan-denies-right-of-return",
            notes={"asserted_by": "whether the ministry or the bulletin reports it cannot be told"},
        )
        doc.deportation(
            denial,
            id="dep-right-to-return-denied",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="right to return to their lands",
            population="Azerbaijanis",
            destination="their lands",
            voice="unclear",
            notes={"voice": NO_VERB_OF_SAYING},
        )
        doc.statement(
            denial,
            id="sta-unclear-denial-reveals-policy",
            statement="Minister Mirzoyan's denial of Azerbaijanis' right to return to their lands reveals an ongoing"
            " policy of Armenianization and systematic prevention of Azerbaijani return",
            voice="unclear",
            topic="right_of_return",
            notes={"voice": NO_VERB_OF_SAYING},
        )
        doc.deportation(
            denial,
            id="dep-return-prevented",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="systematic prevention of Azerbaijani return",
            population="Azerbaijanis",
            voice="unclear",
            notes={"voice": NO_VERB_OF_SAYING},
        )

    with doc.at("VI ¶5"):
        # To refer to someone's views is no act towards him: what is reported of them is a row, the referring is not.
        solution = (
            "The statement referenced recent revelations about former Armenian President Levon Ter-Petrosyan's views,"
            ' who had described the removal of Azerbaijanis as "the solution to a 600-year-old problem," which shows a'
            " consistent racist-chauvinist national ideology in Armenian leadership."
        )
        doc.statement(
            solution,
            id="sta-ter-petrosyan-solution-in-reply",
            speaker="ter-petrosyan",
            statement="the solution to a 600-year-old problem",
            voice="direct_quote",
            topic="deportations",
            occasion="yerkrpah-congress-1993",
            restates="sta-ter-petrosyan-600-year-old-problem",
            date=("1993", "The recent revelations from 1993"),
            asserted_by=STATEMENT_5,
            notes={
                "asserted_by": THE_STATEMENT,
                "date_edtf": "the “recent revelations” are taken to be those of section III, which prints"
                " “600-year-old problem” only; “the solution to a” stands inside the quotation marks here alone",
            },
        )
        doc.figure(
            solution,
            id="fig-600-year-old-problem-in-reply",
            measure="problem",
            unit="years",
            count=600,
            qualifier="exact",
            count_text="600-year-old",
            count_scope="period",
            restates="fig-600-year-old-problem",
            asserted_by="ter-petrosyan",
            voice="direct_quote",
            notes={"asserted_by": "quoted as his description, at second hand: “the statement” quotes him"},
        )
        doc.deportation(
            solution,
            id="dep-removal-of-azerbaijanis",
            event="removal-ter-petrosyan-1993-speech",
            movement="expulsion",
            movement_text="removal",
            population="Azerbaijanis",
            restates="dep-removal-of-other-ethnicities",
            asserted_by="ter-petrosyan",
            voice="reported_speech",
            notes={
                "asserted_by": "reported as his description; “the removal of Azerbaijanis” stands outside the quotation"
                " marks",
                "restates": "taken to be the removal of the speech that section III tells of; there it is of “other"
                " ethnicities”",
            },
        )
        doc.statement(
            solution,
            id="sta-unclear-ideology-in-leadership",
            statement="which shows a consistent racist-chauvinist national ideology in Armenian leadership",
            voice="unclear",
            topic="bilateral_relations",
            notes={"voice": "whether the statement of the ministry or the bulletin concludes this cannot be told"},
        )

    with doc.at("VI ¶6"):
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
            summary="Hajizada is said to have alleged that Armenian forces remained in “Azerbaijani territories” after"
            " the war of 2020.",
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
            summary="Hajizada is said to have alleged that Armenian forces impeded what is called “reintegration”"
            " after the war of 2020.",
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
        # "could only be demonstrated" names a condition; a demand is made in VI ¶7 alone.
        practical_steps = (
            "The spokesperson emphasized that Armenia's commitment to peaceful coexistence could only be"
            " demonstrated through practical steps, specifically by creating conditions for the Western Azerbaijan"
            " Community members to return to their historical lands."
        )
        doc.statement(
            practical_steps,
            id="sta-hajizada-practical-steps",
            speaker=SPOKESPERSON,
            statement="Armenia's commitment to peaceful coexistence could only be demonstrated through practical"
            " steps, specifically by creating conditions for the Western Azerbaijan Community members to return to"
            " their historical lands",
            voice="reported_speech",
            topic="right_of_return",
            **REPLY,
        )
        doc.deportation(
            practical_steps,
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
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have called on Armenia to engage in dialogue"
            " with the Western Azerbaijan Community on its return.",
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
            " incompatibility and its status as a monoethnic state based on ethnic cleansing",
            voice="reported_speech",
            topic="right_of_return",
            exchange="exc-mfa-calls-for-dialogue",
            **REPLY,
        )
