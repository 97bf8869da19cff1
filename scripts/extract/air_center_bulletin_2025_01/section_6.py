"""Section VI, “Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia”, in reading
order.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
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
LAST_DEPORTATION = "“the last deportation” is taken to be the later of the two that VI ¶2 dates"
WHAT_IS_REJECTED = "what is rejected was said of a term and names nobody: statements, and no exchange"
WHAT_WAS_INVOKED = "told as an answer to “Armenia's invocation of international law”; what was invoked, and when, is not told"


def extract(doc: Coding) -> None:
    with doc.at("VI heading", by="azerbaijan", voice="reported_speech", event="azerbaijanis-moved-undated"):
        quote = doc.quote("Azerbaijan details evidence of systematic deportations of Azerbaijanis from Armenia")
        quote.deportation("dep-heading-section-vi",
            movement=("deportation", "systematic deportations"), population="Azerbaijanis", origin="Armenia",
            notes={"event": "the heading gives no period and no number"})

    with doc.at("VI ¶1", topic="population_movements", event="azerbaijanis-moved-undated", **REPLY):
        # What Mirzoyan claimed is told in VI ¶3 and names nobody towards whom he acted: statements, and no exchange.
        # Here only the subject of his claims is named: no statement of his.
        quote = doc.quote("Azerbaijan's Ministry of Foreign Affairs has strongly refuted claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the Western Azerbaijan Community and the historical deportation of Azerbaijanis from present-day Armenia.")
        quote.deportation("dep-air-center-azerbaijanis-deportation",
            movement=("deportation", "historical deportation"), population="Azerbaijanis",
            origin="present-day Armenia", restates="dep-heading-section-vi",
            notes={"voice": "Mirzoyan's claims are about it; nothing says that he used the word"})
        quote.exchange("exc-mfa-rejects-mirzoyan",
            actor="azerbaijan-mfa", recipient="mirzoyan", event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have rejected claims by Armenia’s Foreign Minister Mirzoyan about the “Western Azerbaijan Community” and what is called the “historical deportation of Azerbaijanis”.",
            notes={"responds_to": "it answers claims that are statements only (VI ¶3), so no exchange is named here"})
        quote.statement("sta-mfa-rejects-mirzoyan", by="azerbaijan-mfa",
            says="has strongly refuted claims made by Armenian Foreign Minister Ararat Mirzoyan regarding the Western Azerbaijan Community and the historical deportation of Azerbaijanis from present-day Armenia",
            voice="reported_speech", exchange="exc-mfa-rejects-mirzoyan")

        quote = doc.quote("The response came following Mirzoyan's press conference statements on January 8, 2025, which Azerbaijan's Foreign Ministry Spokesperson Aykhan Hajizada characterized as a \"falsification of history.\"", event="mirzoyan-press-conference-2025-01-08")
        quote.exchange("exc-hajizada-criticises-mirzoyan",
            actor="hajizada", recipient="mirzoyan", event_type="ACCUSE", event_mode="disapprove",
            summary="Hajizada is said to have called Mirzoyan’s press conference statements a “falsification of history”.")
        quote.statement("sta-hajizada-on-mirzoyan-statements", by="hajizada",
            says="falsification of history",
            voice="direct_quote", exchange="exc-hajizada-criticises-mirzoyan")

    with doc.at("VI ¶2", by=STATEMENT_2,
            voice="reported_speech", topic="population_movements", event="azerbaijanis-moved-two-centuries",
            exchange="exc-mfa-rejects-mirzoyan", **REPLY):
        # The paragraph names nobody as having displaced or deported: its account is part of the reply of VI ¶1.
        quote = doc.quote("In a detailed rebuttal, Hajizada outlined the systematic displacement of Azerbaijanis from their historical lands over the past two centuries, coinciding with the mass relocation of Armenians to the South Caucasus.", by="hajizada")
        quote.statement("sta-hajizada-displacement-two-centuries",
            says="outlined the systematic displacement of Azerbaijanis from their historical lands over the past two centuries")
        quote.deportation("dep-displacement-two-centuries",
            movement=("displacement", "systematic displacement"), population="Azerbaijanis",
            origin="their historical lands",
            notes={"date": TWO_CENTURIES})
        quote.figure("fig-centuries-of-displacement",
            measure="systematic displacement of Azerbaijanis from their historical lands", unit="centuries", count=2,
            count_text="two", count_scope="period",
            notes={"date": TWO_CENTURIES})
        quote.statement("sta-hajizada-relocation-of-armenians",
            says="coinciding with the mass relocation of Armenians to the South Caucasus",
            event="armenians-moved-two-centuries")
        quote.deportation("dep-relocation-of-armenians",
            movement=("relocation", "mass relocation"), event="armenians-moved-two-centuries",
            population="Armenians", destination="the South Caucasus", qualifier="vague", count_text="mass",
            count_scope="period",
            notes={"date": TWO_CENTURIES})

        quote = doc.quote("The statement detailed several waves of forced deportations, including the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953, followed by another mass deportation of over 250,000 people from 1987 to 1991.")
        quote.statement("sta-hajizada-waves",
            says="detailed several waves of forced deportations",
            notes={"by": THE_STATEMENT})
        quote.deportation("dep-hajizada-waves",
            movement=("deportation", "several waves of forced deportations"),
            population=("Azerbaijanis", "systematic displacement of Azerbaijanis"),
            notes={"by": THE_STATEMENT, "qualifier": "“several” counts waves, not people",
                "restates": "that the “waves” are all of the “systematic displacement” is not said"})
        quote.figure("fig-hajizada-waves",
            measure="waves of forced deportations", unit="occasions", qualifier="vague", count_text="several",
            count_scope="period",
            notes={"by": THE_STATEMENT})
        quote.statement("sta-hajizada-expulsion-1948-1953",
            says="the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953",
            event="azerbaijanis-moved-1948-1953",
            notes={"by": THE_STATEMENT})
        quote.statement("sta-hajizada-deportation-1987-1991",
            says="followed by another mass deportation of over 250,000 people from 1987 to 1991",
            event="azerbaijanis-moved-1987-1991",
            notes={"by": THE_STATEMENT})

        quote = doc.quote("the expulsion of approximately 150,000 Azerbaijanis between 1948 and 1953")
        quote.deportation("dep-expulsion-1948-1953",
            movement=("expulsion", "expulsion"), event="azerbaijanis-moved-1948-1953", population="Azerbaijanis",
            count=150_000, qualifier="approximately", count_text="approximately 150,000", count_scope="period",
            subset_of="dep-hajizada-waves", date=("1948/1953", "between 1948 and 1953"),
            notes={"by": THE_STATEMENT})

        quote = doc.quote("followed by another mass deportation of over 250,000 people from 1987 to 1991")
        quote.deportation("dep-deportation-1987-1991",
            movement=("deportation", "mass deportation"), event="azerbaijanis-moved-1987-1991", population="people",
            count=250_000, qualifier="more_than", count_text="over 250,000", count_scope="period",
            subset_of="dep-hajizada-waves", date=("1987/1991", "from 1987 to 1991"),
            notes={"by": THE_STATEMENT})

    with doc.at("VI ¶3", by=STATEMENT_3, voice="reported_speech", topic="population_movements"):
        doc.overrule("the last deportation", reason="names the movement by its time; that people were moved then is told in VI ¶2")
        doc.overrule("the 1987-1991 ethnic cleansing", reason="names the movement that “these expulsions” tells of")
        quote = doc.quote("The Ministry particularly challenged Mirzoyan's assertion that compensations were paid and departures were voluntary during the last deportation.", event="azerbaijanis-moved-1987-1991")
        quote.statement("sta-mirzoyan-compensations-paid", by="mirzoyan",
            says="compensations were paid",
            **PRESS_CONFERENCE,
            notes={"date": "taken to belong to the press conference statements that the ministry answers", "event": LAST_DEPORTATION})
        quote.statement("sta-mirzoyan-departures-voluntary", by="mirzoyan",
            says="departures were voluntary during the last deportation",
            **PRESS_CONFERENCE,
            notes={"date": "taken to belong to the press conference statements that the ministry answers", "event": LAST_DEPORTATION, "voice": "nothing says that “deportation” is his word"})
        quote.deportation("dep-mirzoyan-departures", by="mirzoyan",
            movement=("departure", "departures were voluntary"), date=("1987/1991", "from 1987 to 1991"),
            notes={"date": LAST_DEPORTATION})
        quote.exchange("exc-mfa-challenges-mirzoyan-on-departures", by=None,
            actor=MINISTRY, recipient="mirzoyan", event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijan's Ministry of Foreign Affairs is said to have challenged Mirzoyan's assertion that “compensations were paid and departures were voluntary”.",
            voice="document_voice", **REPLY)
        quote.statement("sta-mfa-challenges-mirzoyan", by=MINISTRY,
            says="particularly challenged Mirzoyan's assertion that compensations were paid and departures were voluntary during the last deportation",
            exchange="exc-mfa-challenges-mirzoyan-on-departures", **REPLY)

        quote = doc.quote("Hajizada pointed to the deaths of 216 Azerbaijanis during the 1987-1991 ethnic cleansing as evidence of the violent nature of these expulsions.", by="hajizada", event="azerbaijanis-moved-1987-1991")
        quote.casualty("cas-deaths-1987-1991",
            outcome=("killed", "deaths"), population="Azerbaijanis", count=216, count_text="216", count_scope="period",
            date=("1987/1991", "the 1987-1991 ethnic cleansing"))
        quote.statement("sta-hajizada-deaths-evidence-of-violence",
            says="pointed to the deaths of 216 Azerbaijanis during the 1987-1991 ethnic cleansing as evidence of the violent nature of these expulsions",
            exchange="exc-mfa-rejects-mirzoyan", **REPLY)
        quote.deportation("dep-expulsions-1987-1991",
            movement=("expulsion", "these expulsions"), restates="dep-deportation-1987-1991",
            date=("1987/1991", "the 1987-1991 ethnic cleansing"),
            notes={"population": "“Azerbaijanis” is said of the dead, not of the people of “these expulsions”"})

        quote = doc.quote("The statement also highlighted the destruction of thousands of historical and cultural monuments and the alteration of more than 2,000 toponyms in what Azerbaijan considers a systematic erasure of Azerbaijani heritage.", topic="heritage")
        quote.statement("sta-hajizada-on-monuments",
            says="highlighted the destruction of thousands of historical and cultural monuments",
            exchange="exc-mfa-rejects-mirzoyan", **REPLY,
            notes={"by": THE_STATEMENT})
        quote.figure("fig-monuments",
            measure="destruction of thousands of historical and cultural monuments", unit="monuments", qualifier="vague", count_text="thousands",
            count_scope="unspecified",
            notes={"by": THE_STATEMENT})
        quote.statement("sta-hajizada-on-toponyms",
            says="the alteration of more than 2,000 toponyms",
            exchange="exc-mfa-rejects-mirzoyan", **REPLY,
            notes={"by": THE_STATEMENT})
        quote.figure("fig-toponyms",
            measure="alteration of more than 2,000 toponyms", unit="place_names", count=2_000, qualifier="more_than", count_text="more than 2,000",
            count_scope="unspecified",
            notes={"by": THE_STATEMENT})
        quote.statement("sta-azerbaijan-on-heritage", by="azerbaijan",
            says="what Azerbaijan considers a systematic erasure of Azerbaijani heritage",
            notes={"voice": "“what Azerbaijan considers” stands within what “The statement” is told to have highlighted"})

    with doc.at("VI ¶4", topic="territorial_claims"):
        quote = doc.quote('The Ministry of Foreign Affairs rejected Armenian characterizations of the term "Western Azerbaijan Community" as a violation of international law or a territorial claim.')
        # The charge is told against a term; that a party is accused by it is not said: statements, and no exchange.
        quote.statement("sta-armenia-term-violates-international-law", by=ARMENIAN_SIDE,
            says='characterizations of the term "Western Azerbaijan Community" as a violation of international law',
            voice="reported_speech",
            notes={"by": "“Armenian characterizations”: the sentence does not say who made them"})
        quote.statement("sta-armenia-term-territorial-claim", by=ARMENIAN_SIDE,
            says='characterizations of the term "Western Azerbaijan Community" as a violation of international law or a territorial claim',
            voice="reported_speech",
            notes={"by": "“Armenian characterizations”: the sentence does not say who made them", "says": "the shortest unbroken words that give the second charge; the first is a row of its own"})
        quote.exchange("exc-mfa-rejects-violation-of-international-law",
            actor="azerbaijan-mfa", recipient=ARMENIAN_SIDE, event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have rejected the characterization by Armenia of the term “Western Azerbaijan Community” as “a violation of international law”.",
            **REPLY,
            notes={"responds_to": WHAT_IS_REJECTED})
        quote.exchange("exc-mfa-rejects-territorial-claim",
            actor="azerbaijan-mfa", recipient=ARMENIAN_SIDE, event_type="ACCUSE", event_mode="disapprove",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have rejected the characterization by Armenia of the term “Western Azerbaijan Community” as “a territorial claim”.",
            **REPLY,
            notes={"responds_to": WHAT_IS_REJECTED})
        quote.statement("sta-mfa-rejects-violation-of-international-law", by="azerbaijan-mfa",
            says='rejected Armenian characterizations of the term "Western Azerbaijan Community" as a violation of international law',
            voice="reported_speech", exchange="exc-mfa-rejects-violation-of-international-law", **REPLY)
        quote.statement("sta-mfa-rejects-territorial-claim", by="azerbaijan-mfa",
            says='rejected Armenian characterizations of the term "Western Azerbaijan Community" as a violation of international law or a territorial claim',
            voice="reported_speech", exchange="exc-mfa-rejects-territorial-claim", **REPLY,
            notes={"says": "the shortest unbroken words that give the second charge; the first is a row of its own"})

        quote = doc.quote("Minister Mirzoyan's denial of Azerbaijanis' right to return to their lands reveals an ongoing policy of Armenianization and systematic prevention of Azerbaijani return.", topic="return", event="azerbaijanis-return-to-armenia")
        quote.exchange("exc-mirzoyan-on-return",
            overrule={"event_type": "a right is refused, as told; no accusation is contested"},
            actor="mirzoyan", recipient="azerbaijanis", event_type="REJECT",
            summary="Mirzoyan is said to have rejected what is called “Azerbaijanis' right to return to their lands”; who says so cannot be told.",
            voice="unclear",
            notes={"responds_to": "what is refused is a right; nobody is told to have asked for it", "event_type": "a right that is claimed is refused; when and where is not told, so no mode and no date", "voice": NO_VERB_OF_SAYING})
        quote.statement("sta-mirzoyan-on-return", by="mirzoyan",
            says="denial of Azerbaijanis' right to return to their lands",
            voice="reported_speech", exchange="exc-mirzoyan-on-return",
            notes={"reported_by": "whether the ministry or the bulletin reports it cannot be told", "voice": "whose “denial” it is, is told; who tells of it is not"})
        quote.deportation("dep-return-mirzoyan",
            movement=("return", "right to return to their lands"), population="Azerbaijanis", destination="their lands",
            voice="unclear",
            notes={"voice": NO_VERB_OF_SAYING, "alleged_perpetrator": "Mirzoyan is named for the “denial”, which causes no movement; what he is told to have done is an exchange of its own"})
        quote.statement("sta-air-center-unclear-policy",
            says="Minister Mirzoyan's denial of Azerbaijanis' right to return to their lands reveals an ongoing policy of Armenianization and systematic prevention of Azerbaijani return",
            voice="unclear",
            notes={"voice": NO_VERB_OF_SAYING})
        quote.deportation("dep-return-spoken-of",
            movement=("return", "systematic prevention of Azerbaijani return"), population="Azerbaijanis",
            voice="unclear",
            notes={"voice": NO_VERB_OF_SAYING, "alleged_perpetrator": "whose policy it is said to be is not told"})

    with doc.at("VI ¶5", voice="direct_quote"):
        # To refer to someone's views is no act towards him: what is reported of them is a row, the referring is not.
        quote = doc.quote("The statement referenced recent revelations about former Armenian President Levon Ter-Petrosyan's views, who had described the removal of Azerbaijanis as \"the solution to a 600-year-old problem,\" which shows a consistent racist-chauvinist national ideology in Armenian leadership.")
        quote.statement("sta-ter-petrosyan-solution-in-reply", by="ter-petrosyan",
            says="the solution to a 600-year-old problem",
            reported_by=STATEMENT_5, topic="population_movements", event="movement-in-ter-petrosyan-speech",
            occasion="yerkrpah-congress-1993",
            date=("1993", "The recent revelations from 1993"),
            notes={"reported_by": THE_STATEMENT, "date": "the “recent revelations” are taken to be those of section III, which prints “600-year-old problem” only; “the solution to a” stands inside the quotation marks here alone",
                "occasion": "the speech of section III, at the first congress of Yerkrpah",
                "restates": "there it is the “complete removal of other ethnicities” that is called so: another people, so a rival claim"})
        quote.figure("fig-600-year-old-problem-in-reply", by="ter-petrosyan", reported_by=STATEMENT_5,
            measure="problem", unit="years", count=600, count_text="600-year-old", count_scope="period",
            restates="fig-600-year-old-problem",
            notes={"reported_by": THE_STATEMENT})
        quote.deportation("dep-removal-of-azerbaijanis", by="ter-petrosyan", reported_by=STATEMENT_5,
            movement=("expulsion", "removal"), event="movement-in-ter-petrosyan-speech", population="Azerbaijanis",
            voice="reported_speech",
            notes={"reported_by": THE_STATEMENT, "voice": "“the removal of Azerbaijanis” stands outside the quotation marks", "event": "taken to be the “removal” of the speech that section III tells of", "restates": "there it is told of “other ethnicities”: another people, so a rival claim"})
        quote.statement("sta-air-center-unclear-leadership",
            says="which shows a consistent racist-chauvinist national ideology in Armenian leadership",
            voice="unclear", topic="foreign_policy",
            notes={"topic": "said of a state's leadership, and of no relation to another state", "voice": "whether the statement of the ministry or the bulletin concludes this cannot be told"})

    with doc.at("VI ¶6", voice="reported_speech", topic="security", **REPLY):
        quote = doc.quote("Hajizada also addressed Armenia's invocation of international law, pointing to recent history where Armenian forces remained in Azerbaijani territories after the 2020 war and impeded reintegration processes.")
        quote.exchange("exc-hajizada-alleges-forces-remained",
            overrule={"event_type": "“pointing to” what a party did blames it; what it is said to have done is what is alleged"},
            actor="hajizada", recipient="armenian-forces", event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have alleged that Armenian forces remained in “Azerbaijani territories” after the war of 2020.",
            voice="document_voice",
            notes={"responds_to": WHAT_WAS_INVOKED})
        quote.statement("sta-hajizada-forces-remained", by="hajizada",
            says="Armenian forces remained in Azerbaijani territories after the 2020 war",
            exchange="exc-hajizada-alleges-forces-remained")
        quote.exchange("exc-hajizada-alleges-reintegration-impeded",
            overrule={"event_type": "“pointing to” what a party did blames it; what it is said to have done is what is alleged"},
            actor="hajizada", recipient="armenian-forces", event_type="ACCUSE", event_mode="allege",
            summary="Hajizada is said to have alleged that Armenian forces impeded what is called “reintegration” after the war of 2020.",
            voice="document_voice",
            notes={"responds_to": WHAT_WAS_INVOKED})
        quote.statement("sta-hajizada-forces-impeded", by="hajizada",
            says="impeded reintegration processes",
            exchange="exc-hajizada-alleges-reintegration-impeded")

        quote = doc.quote("The spokesperson emphasized that Armenia's commitment to peaceful coexistence could only be demonstrated through practical steps, specifically by creating conditions for the Western Azerbaijan Community members to return to their historical lands.", topic="return", event="azerbaijanis-return-to-armenia")
        quote.exchange("exc-hajizada-practical-steps",
            actor=SPOKESPERSON, recipient="armenia", event_type="REQUEST",
            summary="Hajizada is said to have called on Armenia to demonstrate a commitment to “peaceful coexistence” by creating conditions for members of the “Western Azerbaijan Community” to return to what are called “their historical lands”.",
            outcome="open", voice="document_voice",
            notes={"event_type": "a condition put to a named party: “could only be demonstrated through …”", "event_mode": "whether a change of policy or a concession is meant is not said"})
        quote.statement("sta-hajizada-practical-steps", by=SPOKESPERSON,
            says="Armenia's commitment to peaceful coexistence could only be demonstrated through practical steps, specifically by creating conditions for the Western Azerbaijan Community members to return to their historical lands",
            addressee="armenia", exchange="exc-hajizada-practical-steps",
            notes={"addressee_id": "Called upon in these words; to whom the reply was addressed is not said."})
        quote.deportation("dep-return-community", by=SPOKESPERSON,
            movement=("return", "to return to their historical lands"), population="Western Azerbaijan Community members",
            destination="their historical lands")

    with doc.at("VI ¶7",
            voice="reported_speech", topic="return", event="azerbaijanis-return-to-armenia", **REPLY):
        quote = doc.quote("The Ministry called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding their peaceful, dignified, and safe return, suggesting this would be a concrete indicator that Armenia has abandoned concepts of ethnic incompatibility and its status as a monoethnic state based on ethnic cleansing.")
        quote.exchange("exc-mfa-calls-for-dialogue",
            actor=MINISTRY, recipient="armenia", event_type="REQUEST", event_mode="meet",
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have called on Armenia to engage in dialogue with the “Western Azerbaijan Community” on its return.",
            outcome="open", voice="document_voice")
        quote.statement("sta-mfa-calls-for-dialogue", by=MINISTRY,
            says="called on Armenia to engage in dialogue with the Western Azerbaijan Community regarding their peaceful, dignified, and safe return",
            addressee="armenia", exchange="exc-mfa-calls-for-dialogue")
        quote.deportation("dep-mfa-return-community", by=MINISTRY,
            movement=("return", "peaceful, dignified, and safe return"), population="Western Azerbaijan Community",
            restates="dep-return-community",
            notes={"restates": "the spokesperson of VI ¶6 speaks for the ministry"})
        quote.exchange("exc-mfa-accuses-armenia-in-call-for-dialogue",
            actor=MINISTRY, recipient="armenia", event_type="ACCUSE", event_mode="allege", event=None,
            summary="Azerbaijan’s Ministry of Foreign Affairs is said to have accused Armenia of “concepts of ethnic incompatibility” and of a “status as a monoethnic state based on ethnic cleansing”.",
            voice="document_voice",
            notes={"event_type": "blame of a named party, told as what Armenia is still to have “abandoned”"})
        quote.statement("sta-mfa-concrete-indicator", by=MINISTRY,
            says="suggesting this would be a concrete indicator that Armenia has abandoned concepts of ethnic incompatibility and its status as a monoethnic state based on ethnic cleansing",
            addressee="armenia", exchange="exc-mfa-accuses-armenia-in-call-for-dialogue", event=None)
        quote.deportation("dep-mfa-concrete-indicator", by=MINISTRY,
            movement=("expulsion", "ethnic cleansing"), event="azerbaijanis-moved-undated",
            notes={"population": "no word for the people; those whose “return” the sentence speaks of are meant", "restates": "the heading names people and place, which these words do not", "event": "“ethnic cleansing” in Armenia, told without a period, of those whose “return” the sentence speaks of", "alleged_perpetrator": "told of the “status” of Armenia, not of who did it"})
