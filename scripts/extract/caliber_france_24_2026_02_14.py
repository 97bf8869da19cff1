"""Analysis by Caliber.az of President Aliyev's interview with France 24, 14 February 2026, with the page around it.

The page weaves Aliyev's answers into its own account. Who speaks is decided in one way throughout:

- A clause under a verb of saying ("noting that", "clarified that", "continued") is reported speech, with whatever is
  inserted into it. So is a clause that his quoted words take up and without which they say nothing ("all of this"), and
  one that tells the outcome of what he is said to have told of.
- What a reporting sentence says outside that clause, and what is said of the interview, the correspondent or "our
  country", is the document's own voice.
- A sentence without a verb of saying in a paragraph that reports him is unclear: it may be either.

The interview prints no date: what is said in it is undated, and only the event has the year that is counted from the interview “in 2021”.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from typing import Any

from scripts.coding.entries import Coding
from scripts.coding.registry import Source
from scripts.documents.document import Section

#: The interview, and the remarks on the eve of the conference: no date is printed, the year is counted from the first interview.
INTERVIEW: dict[str, Any] = {"occasion": "france-24-interview-munich", "date": ("2026", "in 2021", "five years later"), "date_basis": "derived"}
EVE: dict[str, Any] = {"occasion": "aliyev-remarks-eve-of-munich-conference", "date": ("2026", "on the eve of the conference", "in 2021", "five years later"), "date_basis": "derived"}

SOURCE = Source(
    id="caliber-france-24-2026-02-14",
    sha256="9bee65283d807cb1f82cc4c1cbc039f2e684e4c27d75e97319d14023cbf27169",
    title="A history lesson from President Aliyev for France 24 Peace in the region, relations with Paris, and beyond",
    short_title="Caliber.az, 14 February 2026",
    publisher=("caliber", "Any use of materials is allowed only if there is a hyperlink to Caliber.az"),
    kind="analysis",
    language="en",
    perspective="Published by an Azerbaijani news outlet, which prints “ANALYTICS” over it and speaks of Azerbaijan as"
    " “our country”; comments on an interview of the President of Azerbaijan, of which it says “Confidence. Clarity. And"
    " truth!”.",
    date=("2026-02-14", "14 February 2026"),
    reuse_terms="Any use of materials is allowed only if there is a hyperlink to Caliber.az",
    reuse_link="https://caliber.az",
    sections=(
        Section("page", "twitter", furniture="site_furniture"),
        Section("title", "A history lesson from President Aliyev"),
        Section("", "Confidence. Clarity. And truth!"),
        Section("page end", "Caliber.Az", furniture="site_furniture"),
    ),
)


def extract(doc: Coding) -> None:
    """The page from its title to the last sentence of the analysis."""
    interview_then_and_now(doc)
    positions_on_peace(doc)
    united_states(doc)
    verdict(doc)
    armenians_of_karabakh(doc)
    return_and_selectivity(doc)
    relations_with_france(doc)
    copenhagen_and_conclusion(doc)
    doc.set_aside("France 24", kind="number", reason="part_of_name", everywhere=True)
    for words in ("both", "bilateral", "trilateral"):
        doc.set_aside(words, kind="number", reason="no_quantity", everywhere=True)
    doc.set_aside("one recalls", kind="number", reason="pronoun")
    doc.set_aside("First and foremost", kind="number", reason="figure_of_speech")
    doc.set_aside("verdict—one that could not", kind="number", reason="pronoun")
    doc.set_aside("World War II", kind="number", reason="part_of_name")
    doc.set_aside("One can only hope", kind="number", reason="pronoun")
    with doc.at("title"):
        doc.set_aside("16:50", kind="number", reason="identifier")


def interview_then_and_now(doc: Coding) -> None:
    """Title and ¶1–3: the interview of 2026 beside that of 2021, and the questions of both."""
    with doc.at("title ¶1"):
        quote = doc.quote("A history lesson from President Aliyev for France 24")
        quote.statement("sta-caliber-history-lesson", event="france-24-interview-munich", topic="media", voice="document_voice")

    with doc.at("¶1"):
        quote = doc.quote("Confidence. Clarity. And truth! These are precisely the words that define the direction of President Ilham Aliyev’s interview with France 24")
        quote.statement("sta-caliber-confidence-clarity-truth", event="france-24-interview-munich", topic="media", voice="document_voice")

        doc.nothing_in("An important nuance in this context", reason="narrative")
        doc.set_aside("not approaching Aliyev for the first time", kind="number", reason="denied")
        doc.set_aside("just a year after the start of the Patriotic War", kind="date", reason="background")

    with doc.at("¶2", topic="foreign_policy"):
        doc.overrule("questioning", reason="names an interview; what is asked is not told here")
        doc.nothing_in("But how does the current line of questioning", reason="rhetorical")

        quote = doc.quote("It clearly reflects the remarkable rise of Azerbaijan’s international authority over the past five years, including through the new realities created by Baku’s unique initiatives both in the region and beyond.")
        quote.statement("sta-caliber-rise-of-international-authority", voice="document_voice")
        quote.figure("fig-caliber-years-of-authority",
            measure="remarkable rise of Azerbaijan’s international authority", unit="years", count=5,
            count_text="five", count_scope="period")

        quote = doc.quote("one recalls what the president said on the eve of the conference—that this was his first time participating in the Munich Security Conference as the head of a state that has achieved peace", by=("ilham-aliyev", "the president said on the eve", "President Ilham Aliyev’s interview with France 24"), voice="reported_speech")
        quote.statement("sta-aliyev-first-time-as-head-of-state-at-peace",
            event="munich-security-conference",
            says="this was his first time participating in the Munich Security Conference as the head of a state that has achieved peace",
            **EVE, topic="peace_process")
        quote.figure("fig-aliyev-first-time-as-head-of-state-at-peace",
            event="munich-security-conference",
            measure="participating in the Munich Security Conference as the head of a state that has achieved peace",
            unit="occasions", count_kind="ordinal", count=1, count_text="first", count_scope="event",
            date=EVE["date"], date_basis="derived")

        quote = doc.quote("what the president said on the eve of the conference—that this was his first time participating in the Munich Security Conference as the head of a state that has achieved peace, and that “as always, our message is directed toward cooperation and peace.”")
        quote.statement("sta-aliyev-message-cooperation-and-peace",
            by=("ilham-aliyev", "the president said on the eve", "President Ilham Aliyev’s interview with France 24"),
            says="as always, our message is directed toward cooperation and peace",
            **EVE, voice="direct_quote",
            notes={"event": "about a message that is given “as always”, and not about the conference"})

    with doc.at("¶3", topic="territorial_claims"):
        doc.set_aside("the two South Caucasus countries", kind="number", reason="no_quantity")

        # A stray space stands inside the opening quotation mark.
        quote = doc.quote("in 2021 France 24’s questions focused on the possibility of establishing contacts between the leaders of the two South Caucasus countries to resume dialogue and move toward peace, or on “ claims over territories that Armenia considers to be its territory,”")
        quote.statement("sta-france-24-asks-territories-2021", by="france-24",
            says="questions focused on the possibility of establishing contacts between the leaders of the two South Caucasus countries to resume dialogue and move toward peace, or on “ claims over territories that Armenia considers to be its territory,”",
            occasion="france-24-interview-2021", voice="reported_speech",
            date=("2021-09", "in 2021", "in September 2021"),
            notes={"event": "about what was asked in 2021; the later interview is compared with it", "voice": "The quoted words name a subject of the questions; no question is quoted whole.", "date": "¶1 tells of the interview of 2021 as one of September."})

        quote = doc.quote("Thus, while in 2021 France 24’s questions focused on the possibility of establishing contacts between the leaders of the two South Caucasus countries to resume dialogue and move toward peace, or on “ claims over territories that Armenia considers to be its territory,” five years later we heard a very different configuration of the interview.")
        quote.figure("fig-years-between-interviews",
            event="france-24-interview-munich", measure="very different configuration of the interview", unit="years",
            count=5, count_text="five", count_scope="period",
            notes={"count_scope": "From the interview of 2021 to the later one, of which no date is printed."})
        quote.statement("sta-caliber-different-configuration",
            says="five years later we heard a very different configuration of the interview",
            event="france-24-interview-munich", topic="media", voice="document_voice")

        # “Questions now centred on”: their subjects only, in the document's words.
        quote = doc.quote("the potential revision of Armenia’s constitution to remove formulations aggressive toward our country")
        quote.statement("sta-caliber-constitution-formulations",
            says="the potential revision of Armenia’s constitution to remove formulations aggressive toward our country",
            voice="document_voice",
            notes={"voice": "“our country” is the document’s; no question in these words is quoted."})

        quote = doc.quote("the recent visit of US Vice President J.D. Vance to Baku")
        quote.exchange("exc-vance-visits-baku",
            actor="vance", recipient="azerbaijan", event_type="CONSULT", event_mode="visit",
            summary="Vance is said to have visited Baku.",
            event="vance-visit-baku", topic="bilateral_relations")


def positions_on_peace(doc: Coding) -> None:
    """¶4–6, first sentence: the Washington documents, trade, the constitution of Armenia, peace."""
    with doc.at("¶4", voice="reported_speech", topic="peace_process"):
        quote = doc.quote("On all points, President Aliyev provided detailed responses, clearly outlining Azerbaijan’s position")
        quote.statement("sta-caliber-detailed-responses", event="france-24-interview-munich", topic="media", voice="document_voice")

        quote = doc.quote("Azerbaijan’s position, which is grounded solely in the protection of the country’s national interests while fully respecting all norms and principles of international law")
        quote.statement("sta-caliber-position-national-interests", topic="foreign_policy", voice="document_voice",
            notes={"event": "about the position of the country, and not about the interview"})

        quote = doc.quote("First and foremost, the French correspondent’s attention was drawn to the documents signed at the White House in August last year")
        quote.statement("sta-aliyev-documents-signed-at-white-house",
            event="white-house-summit-2025-08",
            by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            says="the French correspondent’s attention was drawn to the documents signed at the White House in August last year",
            addressee="france-24-correspondent", **INTERVIEW,
            notes={"by": "The clause is in the passive; it is the first of the “detailed responses” of the sentence before."})

        quote = doc.quote("the French correspondent’s attention was drawn to the documents signed at the White House in August last year, including the fact that Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan")
        quote.statement("sta-aliyev-trump-signed-as-witness",
            event="white-house-summit-2025-08",
            by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            says="Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan",
            addressee="france-24-correspondent", **INTERVIEW)

        quote = doc.quote("the documents signed at the White House in August last year, including the fact that Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan", by=("ilham-aliyev", "President Aliyev provided detailed responses"), event="white-house-summit-2025-08", occasion="white-house-summit-2025-08", date=("2025-08", "in August last year", "14 February 2026"), date_basis="derived")
        quote.agreement("agr-documents-signed-at-white-house-2025-08",
            name="the documents signed at the White House", kind="document", status="signed", parties={},
            date=("2025-08", "in August last year", "14 February 2026"), date_basis="derived",
            notes={"name": "Who signed them is not said, so no party is entered; the Joint Declaration has a row of its own.", "event": "White House and August of the year before the document: the summit in Washington of ¶3."})
        quote.agreement("agr-joint-declaration-2025-08",
            name="the Joint Declaration between Baku and Yerevan", kind="declaration", status="signed",
            parties={"party": (("azerbaijan", "Baku"), ("armenia", "Yerevan")), "witness": ("trump",)},
            date=("2025-08", "in August last year", "14 February 2026"), date_basis="derived",
            notes={"status": "It is told among “the documents signed at the White House”, and as signed by a witness; the parties’ own signing is implied.", "event": "White House and August of the year before the document: the summit in Washington of ¶3."})
        quote.exchange("exc-azerbaijan-joint-declaration-with-armenia",
            actor="azerbaijan", recipient="armenia", event_type="SUPPORT",
            summary="Azerbaijan is said to have concluded with Armenia a Joint Declaration that Trump signed as a witness.",
            notes={"event_type": "A signing of the two parties is implied (“signed as a witness to”), not told by itself. One row for the joint act; the party named first is the actor.", "occasion": "White House and August of the year before the document: the summit in Washington of ¶3."})
        quote.exchange("exc-trump-witnesses-joint-declaration-of-azerbaijan",
            actor="trump", recipient="azerbaijan", event_type="SUPPORT",
            summary="Donald Trump is said to have signed as a witness Azerbaijan’s Joint Declaration with Armenia.",
            notes={"recipient": "One act towards two parties is two rows; the other is exc-trump-witnesses-joint-declaration-of-armenia."})
        quote.exchange("exc-trump-witnesses-joint-declaration-of-armenia",
            actor="trump", recipient="armenia", event_type="SUPPORT",
            summary="Donald Trump is said to have signed as a witness Armenia’s Joint Declaration with Azerbaijan.",
            notes={"recipient": "One act towards two parties is two rows; the other is exc-trump-witnesses-joint-declaration-of-azerbaijan."})

        quote = doc.quote("Based on this framework, Azerbaijan began supplying critically important oil products to its neighbouring country, which “marks the beginning of our trade relations.”", by=("ilham-aliyev", "President Aliyev provided detailed responses"), topic="economy_and_energy", event="oil-products-supply")
        quote.statement("sta-aliyev-oil-products-supplied",
            overrule={"voice": "the quoted words of the sentence are about this clause and say nothing without it"},
            says="Azerbaijan began supplying critically important oil products to its neighbouring country",
            addressee=("france-24-correspondent", "the French correspondent’s attention was drawn"),
            **INTERVIEW,
            notes={"voice": "No verb of saying stands here, but the quoted words of the sentence are about this clause and say nothing without it."})
        quote.statement("sta-aliyev-beginning-of-trade-relations",
            says="marks the beginning of our trade relations",
            addressee=("france-24-correspondent", "the French correspondent’s attention was drawn"),
            **INTERVIEW, voice="direct_quote",
            notes={"by": "The sentence names no speaker; “our” in an answer of the interview is Aliyev’s."})
        quote.exchange("exc-azerbaijan-supplies-oil-products-to-armenia",
            overrule={"event_type": "“the beginning of our trade relations”: a trade is told, no aid"},
            actor="azerbaijan",
            recipient=("armenia", "and Yerevan", "its neighbouring country"),
            event_type="COOPERATE",
            summary="Azerbaijan is said to have begun to supply oil products to Armenia.",
            date=("2025-08/..", "Based on this framework", "in August last year", "14 February 2026"),
            date_basis="derived",
            notes={"date": "Dated only by “this framework”, the documents of August: on or after it.", "voice": "No verb of saying stands here, but the quoted words of the sentence are about this clause and say nothing without it."})

        quote = doc.quote("As a result, the two sides are now learning to live in peace.")
        quote.statement("sta-caliber-learning-to-live-in-peace",
            says="the two sides are now learning to live in peace",
            voice="unclear",
            notes={"voice": "No verb of saying governs the sentence, and the paragraph reports answers of Aliyev: his words or the document’s."})

        doc.set_aside("the two sides", kind="number", reason="no_quantity")

    with doc.at("¶5", voice="reported_speech", topic="peace_process", **INTERVIEW):
        quote = doc.quote("President Ilham Aliyev clarified that while positive developments are evident in this area")
        quote.statement("sta-aliyev-positive-developments", by="ilham-aliyev",
            says="positive developments are evident in this area")

        quote = doc.quote("President Ilham Aliyev clarified that while positive developments are evident in this area, the official signing of a peace agreement can take place only if the Armenian side amends its constitution")
        quote.statement("sta-aliyev-signing-only-if-constitution-amended", by="ilham-aliyev",
            says="the official signing of a peace agreement can take place only if the Armenian side amends its constitution",
            addressee=("armenia", "the Armenian side"), exchange="exc-aliyev-demands-constitution-amended",
            notes={"addressee_id": "Called upon in these words; who heard them is not told in the paragraph."})

        quote = doc.quote("President Ilham Aliyev clarified that while positive developments are evident in this area, the official signing of a peace agreement can take place only if the Armenian side amends its constitution, which still contains a clause asserting territorial claims against Azerbaijan.")
        quote.agreement("agr-caliber-peace-agreement", by="ilham-aliyev",
            name="a peace agreement", kind="treaty", status="expected",
            parties={"party": (("azerbaijan", "against Azerbaijan"), ("armenia", "the Armenian side"))},
            notes={"status": "Conditional: “can take place only if”."})
        quote.statement("sta-aliyev-constitution-contains-claim", by="ilham-aliyev",
            says="its constitution, which still contains a clause asserting territorial claims against Azerbaijan",
            exchange="exc-aliyev-demands-constitution-amended", topic="territorial_claims")
        quote.exchange("exc-aliyev-demands-constitution-amended",
            actor="ilham-aliyev", recipient="armenia", event_type="REQUEST", event_mode="change",
            summary="Aliyev is said to have demanded that Armenia amend its constitution for a peace agreement to be signed.",
            outcome="open", voice="document_voice",
            notes={"event_type": "A condition put to the other side, without a word of demanding. That the constitution contains a territorial claim is the ground given for it and no act of its own."})

    with doc.at("¶6"):
        quote = doc.quote("At the same time, the head of state made a crucial clarification: for Azerbaijan, “peace has already been achieved.”")
        quote.statement("sta-aliyev-peace-already-achieved",
            by=("ilham-aliyev", "the head of state made a crucial clarification", "President Aliyev also reaffirmed"),
            says="peace has already been achieved",
            **INTERVIEW, topic="peace_process", voice="direct_quote")


def united_states(doc: Coding) -> None:
    """¶6, from its second sentence, and ¶7: Vance's visit, the corridor, earlier statements about Trump."""
    with doc.at("¶6", voice="reported_speech", topic="economy_and_energy", **INTERVIEW):
        quote = doc.quote("He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku, the outcome of which has made strategic partnership between the two states a reality on an equal footing.", by=("ilham-aliyev", "He then went on to provide a detailed account", "President Aliyev also reaffirmed"))
        quote.statement("sta-aliyev-strategic-partnership-reality",
            event="vance-visit-baku",
            says="the outcome of which has made strategic partnership between the two states a reality on an equal footing",
            topic="bilateral_relations",
            notes={"voice": "The account is told by its subject only; the relative clause tells the outcome of the visit and is read as part of the account."})
        quote.agreement("agr-strategic-partnership-united-states",
            name="strategic partnership", kind="partnership", status="made",
            parties={"party": (("azerbaijan", "Baku"), ("united-states", "U.S."))}, event="vance-visit-baku",
            notes={"status": "“has made … a reality”.", "name": "“between the two states”: which they are is told by the visit only."})

        doc.set_aside("the two states", kind="number", reason="no_quantity")

        quote = doc.quote("President Aliyev also reaffirmed the necessity of the Zangezur Corridor’s operation")
        quote.statement("sta-aliyev-necessity-of-corridor", by="ilham-aliyev",
            says="reaffirmed the necessity of the Zangezur Corridor’s operation")

        quote = doc.quote("President Aliyev also reaffirmed the necessity of the Zangezur Corridor’s operation, noting that its implementation has been made possible thanks to the personal contribution of Donald Trump.")
        quote.statement("sta-aliyev-corridor-thanks-to-trump", by="ilham-aliyev",
            says="its implementation has been made possible thanks to the personal contribution of Donald Trump",
            exchange="exc-aliyev-credits-trump")
        quote.exchange("exc-aliyev-credits-trump",
            actor="ilham-aliyev", recipient="trump", event_type="SUPPORT",
            summary="Aliyev is said to have credited Donald Trump’s “personal contribution” for the implementation of the “Zangezur Corridor”.",
            voice="document_voice")

    with doc.at("¶7", voice="reported_speech", topic="bilateral_relations"):
        quote = doc.quote("In light of these statements, the France 24 correspondent undoubtedly received confirmation that Azerbaijan’s leader’s promises align with his actions.")
        quote.statement("sta-caliber-correspondent-received-confirmation",
            event="france-24-interview-munich",
            says="the France 24 correspondent undoubtedly received confirmation that Azerbaijan’s leader’s promises align with his actions",
            topic="foreign_policy", voice="document_voice",
            overrule={"topic": "whether his actions keep what he promises is said of the leader's policy"})

        # Earlier statements: neither their day nor their occasion is told.
        quote = doc.quote("President Aliyev’s earlier confident statements that the “Trump Route” would inevitably come to fruition")
        quote.statement("sta-aliyev-route-inevitable", by="ilham-aliyev",
            says="the “Trump Route” would inevitably come to fruition",
            topic="economy_and_energy")

        quote = doc.quote("President Aliyev’s earlier confident statements that the “Trump Route” would inevitably come to fruition, and that, with Donald Trump’s return to the Oval Office, U.S.–Azerbaijan relations—deliberately strained under the Biden administration—would be revitalised to serve the interests of both countries", by="ilham-aliyev")
        quote.statement("sta-aliyev-us-relations-revitalised",
            says="with Donald Trump’s return to the Oval Office, U.S.–Azerbaijan relations—deliberately strained under the Biden administration—would be revitalised to serve the interests of both countries")
        quote.statement("sta-aliyev-relations-strained-under-biden",
            says="U.S.–Azerbaijan relations—deliberately strained under the Biden administration",
            notes={"voice": "An insertion between dashes, inside the clause that reports Aliyev; it may be the document’s own.", "exchange": "“under” names a time: who strained the relations is not said, so there is no act of anyone."})


def verdict(doc: Coding) -> None:
    """¶8–9: the question about the convicted and the answer."""
    with doc.at("¶8", topic="justice"):
        quote = doc.quote("Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict—one that could not be legitimately challenged, even by the most biased forces.")
        quote.statement("sta-caliber-calls-verdict-fair",
            event="baku-proceedings",
            says="Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict—one that could not be legitimately challenged, even by the most biased forces",
            voice="document_voice")
        quote.exchange("exc-azerbaijani-courts-convict-armenians",
            actor="azerbaijani-courts",
            recipient=("armenians-tried-in-baku", "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict", "the individuals who committed these crimes"),
            event_type="SANCTION", event_mode="convict",
            summary="Azerbaijani courts are said to have delivered a verdict against those whom the text calls “Armenian military criminals”.",
            event="baku-proceedings", occasion="baku-proceedings")

        quote = doc.quote("The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been raised")
        quote.statement("sta-correspondent-sentence-harsh", by="france-24-correspondent", event="baku-proceedings",
            says="calling the sentence “harsh,”",
            addressee=("ilham-aliyev", "meeting with President Aliyev"), **INTERVIEW, voice="direct_quote")

        quote = doc.quote("The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been raised during U.S. Vice President J.D. Vance’s meeting with President Aliyev")
        quote.statement("sta-correspondent-asks-pardon-raised", by="france-24-correspondent",
            says="asked whether the topic of their pardon had been raised during U.S. Vice President J.D. Vance’s meeting with President Aliyev",
            addressee=("ilham-aliyev", "meeting with President Aliyev"), **INTERVIEW, voice="reported_speech")

        quote = doc.quote("The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been raised during U.S. Vice President J.D. Vance’s meeting with President Aliyev, and whether the head of state plans any steps in this direction.")
        quote.statement("sta-correspondent-asks-steps-to-pardon", by="france-24-correspondent",
            says="whether the head of state plans any steps in this direction",
            addressee=("ilham-aliyev", "meeting with President Aliyev"), **INTERVIEW, voice="reported_speech")

    with doc.at("¶9", voice="reported_speech", topic="justice"):
        quote = doc.quote("President Aliyev’s response was clear and firmly grounded in international law.")
        quote.statement("sta-caliber-response-grounded-in-law", event="france-24-interview-munich", voice="document_voice")

        quote = doc.quote("While confirming that this topic was among the issues discussed with Vance, he offered the French journalist a concise legal and historical overview.", by=("ilham-aliyev", "While confirming", "President Aliyev’s response"))
        quote.statement("sta-aliyev-pardon-discussed-with-vance",
            says="this topic was among the issues discussed with Vance",
            addressee="france-24-correspondent", **INTERVIEW,
            notes={"says": "“this topic”: the pardon that the correspondent asks about in ¶8."})
        quote.exchange("exc-aliyev-vance-discuss-pardon",
            actor=("ilham-aliyev", "While confirming", "President Aliyev’s response"), recipient="vance",
            event_type="CONSULT",
            summary="Aliyev is said to have discussed with Vance, among other issues, a topic on which the journalist asked.",
            notes={"event_type": "The meeting of which ¶8 speaks (“Vance’s meeting with President Aliyev”); who raised the subject is not said.", "occasion": "Empty: that the meeting belonged to the visit to Baku is not said."})

        quote = doc.quote("He first emphasised that the individuals who committed these crimes were leaders of a separatist regime that operated illegally on the territory of a sovereign state", **INTERVIEW)
        quote.statement("sta-aliyev-convicted-were-leaders",
            by=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            says="the individuals who committed these crimes were leaders of a separatist regime that operated illegally on the territory of a sovereign state",
            addressee=("france-24-correspondent", "he offered the French journalist"),
            exchange="exc-aliyev-accuses-convicted-leaders")
        quote.exchange("exc-aliyev-accuses-convicted-leaders",
            actor=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            recipient="armenians-tried-in-baku", event_type="ACCUSE", event_mode="allege",
            summary="Aliyev is said to have described “the individuals who committed these crimes” as leaders of a “separatist regime” that, as told, “operated illegally on the territory of a sovereign state”.",
            voice="document_voice")

        doc.set_aside("He first emphasised", kind="number", reason="figure_of_speech")

        quote = doc.quote("He first emphasised that the individuals who committed these crimes were leaders of a separatist regime that operated illegally on the territory of a sovereign state and were held accountable, including for being long-time instigators and participants in “serious crimes against humanity.”", **INTERVIEW)
        quote.statement("sta-aliyev-convicted-held-accountable",
            event="baku-proceedings",
            by=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            says="were held accountable, including for being long-time instigators and participants in “serious crimes against humanity.”",
            addressee=("france-24-correspondent", "he offered the French journalist"),
            exchange="exc-aliyev-accuses-convicted-crimes-against-humanity",
            notes={"voice": "Four words of it are quoted; the assertion is in the document’s words.", "event": "That they were held accountable is about the proceedings; the act blames them for what came before."})
        quote.exchange("exc-aliyev-accuses-convicted-crimes-against-humanity",
            actor=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            recipient="armenians-tried-in-baku", event_type="ACCUSE", event_mode="allege",
            summary="Aliyev is said to have accused “the individuals who committed these crimes” of having instigated and taken part in alleged “serious crimes against humanity”.",
            voice="document_voice",
            notes={"event_type": "The comparison that follows (“even worse than what the Nazis did”) is an argument within this accusation."})

        quote = doc.quote("In this context, the president drew a careful line from the Nuremberg Trials to the Baku proceedings")
        quote.statement("sta-aliyev-nuremberg-and-baku",
            event="baku-proceedings",
            by=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            says="drew a careful line from the Nuremberg Trials to the Baku proceedings",
            addressee=("france-24-correspondent", "he offered the French journalist"),
            **INTERVIEW)

        quote = doc.quote("the president drew a careful line from the Nuremberg Trials to the Baku proceedings, noting that “their crimes were even worse than what the Nazis did during World War II.”")
        quote.statement("sta-aliyev-comparison-with-world-war-ii",
            by=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            says="their crimes were even worse than what the Nazis did during World War II",
            addressee=("france-24-correspondent", "he offered the French journalist"),
            **INTERVIEW, exchange="exc-aliyev-accuses-convicted-crimes-against-humanity",
            voice="direct_quote",
            notes={"event": "about what is compared, which is not dated, and not about the proceedings"})


def armenians_of_karabakh(doc: Coding) -> None:
    """¶10–11: an offer, and remarks of October 2020 and of 2023."""
    with doc.at("¶10", voice="direct_quote", topic="karabakh"):
        quote = doc.quote("the France 24 correspondent touched on the angle of “compassion for the Armenians who had to leave Garabagh as a result of the latest war.”", event="armenians-moved-latest-war")
        quote.statement("sta-correspondent-compassion-for-armenians",
            overrule={"voice": "a noun phrase in marks names an angle and asserts nothing"}, by="france-24-correspondent",
            says="touched on the angle of “compassion for the Armenians who had to leave Garabagh as a result of the latest war.”",
            addressee=("ilham-aliyev", "Here, the president gave a history lesson", "President Aliyev emphasised"),
            **INTERVIEW, topic="population_movements", voice="reported_speech",
            notes={"voice": "The quoted words name what the correspondent touched on."})
        quote.deportation("dep-correspondent-armenians-departure",
            by=("france-24-correspondent", "the France 24 correspondent touched on the angle"),
            movement=("departure", "had to leave"), population="Armenians",
            origin="Garabagh",
            notes={"event": "“the latest war” carries no date; hence not the event of 2023.", "movement": "“had to leave”: a departure under constraint; by whom is not said.", "voice": "That they had to leave stands in the quoted words."})

        quote = doc.quote("Here, the president gave a history lesson, noting that Baku had from the outset publicly offered all Armenians living in Karabakh the opportunity to apply for Azerbaijani citizenship or a work permit.", voice="reported_speech")
        quote.statement("sta-aliyev-offer-citizenship-or-work-permit",
            by=("ilham-aliyev", "the president gave a history lesson", "President Aliyev emphasised"),
            says="Baku had from the outset publicly offered all Armenians living in Karabakh the opportunity to apply for Azerbaijani citizenship or a work permit",
            addressee=("france-24-correspondent", "the France 24 correspondent touched on"), **INTERVIEW)
        quote.statement("sta-azerbaijan-offer-citizenship-or-work-permit", by=("azerbaijan", "Baku had from the outset"),
            reported_by=("ilham-aliyev", "the president gave a history lesson", "President Aliyev emphasised"),
            says="publicly offered all Armenians living in Karabakh the opportunity to apply for Azerbaijani citizenship or a work permit",
            addressee="karabakh-armenians", exchange="exc-azerbaijan-offers-citizenship-or-work-permit",
            notes={"by": "What the offer said, as Aliyev tells of it; that it was made is his claim and a row of its own.", "date": "“from the outset” gives no date."})

        quote = doc.quote("the president gave a history lesson, noting that Baku had from the outset publicly offered all Armenians living in Karabakh the opportunity to apply for Azerbaijani citizenship or a work permit.")
        quote.exchange("exc-azerbaijan-offers-citizenship-or-work-permit",
            by=("ilham-aliyev", "the president gave a history lesson", "President Aliyev emphasised"),
            actor="azerbaijan", recipient="karabakh-armenians", event_type="AGREE",
            summary="Azerbaijan is said to have offered “all Armenians living in Karabakh” the opportunity to apply for Azerbaijani citizenship or a work permit.",
            outcome="open", voice="reported_speech",
            notes={"event_type": "An offer. “from the outset” gives no date.", "outcome": "A refusal is not told. ¶12, in words of Aliyev, says that they “preferred to choose to leave for Armenia”; that they “had to leave” is what the correspondent is quoted as saying."})

        quote = doc.quote("back in October 2020, President Aliyev emphasised: “Armenians who live in Nagorno-Karabakh are our citizens")
        quote.statement("sta-aliyev-armenians-are-our-citizens-2020", by="ilham-aliyev",
            says="Armenians who live in Nagorno-Karabakh are our citizens",
            occasion="aliyev-remarks-2020-10", date=("2020-10", "October 2020"))

        quote = doc.quote("back in October 2020, President Aliyev emphasised: “Armenians who live in Nagorno-Karabakh are our citizens and their security, their rights will be totally provided as long as the rights of all other people of Azerbaijan", occasion="aliyev-remarks-2020-10", date=("2020-10", "October 2020"))
        quote.statement("sta-aliyev-security-and-rights-provided-2020", by="ilham-aliyev",
            says="their security, their rights will be totally provided as long as the rights of all other people of Azerbaijan",
            exchange="exc-aliyev-promises-security-and-rights-2020")
        quote.exchange("exc-aliyev-promises-security-and-rights-2020",
            actor="ilham-aliyev", recipient="karabakh-armenians", event_type="AGREE",
            summary="Aliyev is said to have promised those whom he called “Armenians who live in Nagorno-Karabakh” that their security and rights would be “totally provided”.",
            voice="document_voice")

        quote = doc.quote("And after the criminal junta in Nagorno-Karabakh is thrown away, they, as Azerbaijani citizens will live better")
        quote.statement("sta-aliyev-armenians-will-live-better-2020",
            by=("ilham-aliyev", "President Aliyev emphasised"), occasion="aliyev-remarks-2020-10",
            date=("2020-10", "October 2020"))

        quote = doc.quote("But never we will allow the creation of the second Armenian state on the territory of Azerbaijan", by=("ilham-aliyev", "President Aliyev emphasised"))
        quote.statement("sta-aliyev-no-second-state-2020",
            occasion="aliyev-remarks-2020-10", topic="sovereignty", date=("2020-10", "October 2020"))
        quote.figure("fig-aliyev-second-state",
            measure="never we will allow the creation of the second Armenian state on the territory of Azerbaijan", unit="states", count_kind="ordinal", count=2,
            count_text="second", count_scope="unspecified",
            notes={"count": "An ordinal of what is said never to be allowed; which state is the first is not told."})

    with doc.at("¶11", voice="direct_quote", topic="karabakh"):
        quote = doc.quote("In 2023, following the conclusion of a unique, locally focused counter-terrorist operation,")
        quote.statement("sta-caliber-operation-unique-and-local",
            says="a unique, locally focused counter-terrorist operation",
            event="karabakh-2023-09", voice="document_voice",
            notes={"event": "Taken to be the military action of September 2023: concluded before remarks “In 2023”; no month is printed.", "voice": "Outside the clause that reports what was stressed."})

        quote = doc.quote("In 2023, following the conclusion of a unique, locally focused counter-terrorist operation, the country’s leader stressed that a “new historical opportunity” has been created for the Armenian population of Karabakh.")
        quote.statement("sta-aliyev-new-historical-opportunity-2023",
            by=("ilham-aliyev", "the country’s leader stressed", "President Aliyev emphasised: “Armenians who live"),
            says="a “new historical opportunity” has been created for the Armenian population of Karabakh",
            occasion="aliyev-remarks-2023-karabakh", voice="reported_speech", date=("2023", "In 2023"),
            notes={"event": "about the opportunity, which is said to come after the “operation”", "voice": "Three words of it are quoted; that the opportunity “has been created” is told without marks."})

        quote = doc.quote("Baku’s intention is to build a shared life based on peace, mutual understanding, and respect.")
        quote.statement("sta-caliber-shared-life",
            voice="unclear",
            notes={"voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023: his words or the document’s."})

        quote = doc.quote("“We have no problems with the Armenian people. We have no enmity,” he said.", by=("ilham-aliyev", "he said", "the country’s leader stressed", "President Aliyev emphasised: “Armenians who live"), occasion="aliyev-remarks-2023-karabakh", date=("2023", "In 2023"))
        quote.statement("sta-aliyev-no-problems-with-armenian-people-2023",
            says="We have no problems with the Armenian people")
        quote.statement("sta-aliyev-no-enmity-2023", says="We have no enmity")

        quote = doc.quote("he said. “We accused the elements and leaders of the criminal regime, and we will bring them to justice.”", by=("ilham-aliyev", "he said", "the country’s leader stressed", "President Aliyev emphasised: “Armenians who live"), topic="justice", occasion="aliyev-remarks-2023-karabakh", date=("2023", "In 2023"))
        quote.statement("sta-aliyev-accused-leaders-2023",
            says="We accused the elements and leaders of the criminal regime")
        quote.statement("sta-aliyev-bring-to-justice-2023",
            says="we will bring them to justice",
            exchange="exc-aliyev-threatens-prosecution-2023")

        quote = doc.quote("“We accused the elements and leaders of the criminal regime, and we will bring them to justice.”", topic="justice")
        quote.exchange("exc-azerbaijan-accused-leaders-2023",
            by=("ilham-aliyev", "he said", "the country’s leader stressed", "President Aliyev emphasised: “Armenians who live"),
            actor=("azerbaijan", "We accused", "Baku’s intention"), recipient="accused-leaders-2023",
            event_type="ACCUSE",
            summary="Azerbaijan is said to have accused those whom Aliyev called “the elements and leaders of the criminal regime”.",
            notes={"actor": "Aliyev says “We”; when the accusation was made is not said.", "event_mode": "of what they were accused is not said"})

        quote = doc.quote("he said. “We accused the elements and leaders of the criminal regime, and we will bring them to justice.”", topic="justice")
        quote.exchange("exc-aliyev-threatens-prosecution-2023",
            overrule={"event_type": "“we will bring them to justice” announces a prosecution; “We accused” is another act", "summary": "what is announced is what PLOVER counts as a threat; “criminal” is his word for others"},
            actor=("ilham-aliyev", "he said", "the country’s leader stressed", "President Aliyev emphasised: “Armenians who live"),
            recipient="accused-leaders-2023", event_type="THREATEN", event_mode="arrest",
            summary="Aliyev is said to have announced of “the elements and leaders of the criminal regime”: “we will bring them to justice”.",
            occasion="aliyev-remarks-2023-karabakh", date=("2023", "In 2023"), voice="document_voice",
            notes={"event_type": "An announced prosecution; PLOVER’s THREATEN/arrest covers threatened legal action."})

        quote = doc.quote("The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in accordance with the Constitution of Azerbaijan and the country’s commitments to international organisations—is to apply for Azerbaijani citizenship.")
        quote.statement("sta-caliber-only-requirement-citizenship",
            addressee=("karabakh-armenians", "for Armenians who wish to live in the country", "the Armenian population of Karabakh"),
            exchange="exc-azerbaijan-requires-citizenship", voice="unclear",
            notes={"voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023: his words or the document’s."})

        quote.exchange("exc-azerbaijan-requires-citizenship",
            overrule={"summary": "it names those on whom the requirement lies as the sentence does"},
            actor=("azerbaijan", "apply for Azerbaijani citizenship", "Baku’s intention"),
            recipient=("karabakh-armenians", "for Armenians who wish to live in the country", "the Armenian population of Karabakh"),
            event_type="REQUEST",
            summary="Azerbaijan is said to require of “Armenians who wish to live in the country” that they apply for Azerbaijani citizenship.",
            outcome="open", voice="unclear",
            notes={"event_type": "A condition, without a word of demanding.", "actor": "Who requires it is not said; it is Azerbaijan’s citizenship, and the sentences around tell what Baku intends.", "recipient": "Taken to be the “Armenian population of Karabakh” of whom the paragraph tells.", "voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023: his words or the document’s."})

        quote = doc.quote("Armenians who wish to live in the country—whose security will be guaranteed in accordance with the Constitution of Azerbaijan and the country’s commitments to international organisations")
        quote.statement("sta-caliber-security-will-be-guaranteed",
            says="whose security will be guaranteed in accordance with the Constitution of Azerbaijan and the country’s commitments to international organisations",
            voice="unclear",
            notes={"voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023: his words or the document’s."})

        quote = doc.quote("To facilitate this, an electronic portal for reintegration has been launched.")
        quote.statement("sta-caliber-electronic-portal",
            says="an electronic portal for reintegration has been launched",
            voice="unclear",
            notes={"voice": "“this” hangs on the sentence before, of which it cannot be told whose words it gives."})


def return_and_selectivity(doc: Coding) -> None:
    """¶12–13: what became of the offer, those called “Western Azerbaijanis”, and the document on the correspondent."""
    with doc.at("¶12", voice="reported_speech", topic="return", **INTERVIEW):
        quote = doc.quote("as the leader of Azerbaijan explained to the French television journalist, the Armenians of Karabakh “preferred to choose to leave for Armenia.”", by=("ilham-aliyev", "the leader of Azerbaijan explained", "President Aliyev continued"), voice="direct_quote", event="armenians-moved-latest-war")
        quote.statement("sta-aliyev-armenians-preferred-to-leave",
            says="the Armenians of Karabakh “preferred to choose to leave for Armenia.”",
            addressee="france-24-correspondent", topic="population_movements")
        quote.deportation("dep-aliyev-armenians-departure",
            movement=("departure", "preferred to choose to leave"),
            population="Armenians of Karabakh", origin="Karabakh", destination=("Armenia", "to leave for Armenia"),
            notes={"event": "No date is printed; told in answer to the question of ¶10."},
            overrule={"origin": "“of Karabakh” stands with the people who left; the words for leaving have no “from”"})

        quote = doc.quote("President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western Azerbaijanis")
        quote.statement("sta-aliyev-yerevan-made-no-proposals", by="ilham-aliyev", event="azerbaijanis-return-to-armenia",
            says="official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western Azerbaijanis",
            addressee=("france-24-correspondent", "explained to the French television journalist"),
            exchange="exc-aliyev-criticises-yerevan-no-proposals")

        quote = doc.quote("President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing—despite the fact that they should be given this opportunity.", event="azerbaijanis-return-to-armenia")
        quote.exchange("exc-aliyev-criticises-yerevan-no-proposals",
            actor="ilham-aliyev", recipient="armenia", event_type="ACCUSE", event_mode="disapprove",
            summary="Aliyev is said to have criticised that Armenia, as told, had made no proposals to allow the return of what the text calls “the hundreds of thousands of Western Azerbaijanis”.",
            voice="document_voice")
        quote.statement("sta-aliyev-should-be-given-opportunity", by="ilham-aliyev",
            says="they should be given this opportunity",
            addressee=("france-24-correspondent", "explained to the French television journalist"),
            exchange="exc-aliyev-asks-opportunity-of-return")
        quote.exchange("exc-aliyev-asks-opportunity-of-return",
            actor="ilham-aliyev", recipient="armenia", event_type="REQUEST",
            summary="Aliyev is said to have held that Armenia should give those whom the text calls “Western Azerbaijanis” the opportunity of a return.",
            outcome="open", voice="document_voice",
            notes={"recipient": "“should be given” names nobody; the sentence says it against “official Yerevan”, which “has made no proposals” for it."})

        quote = doc.quote("official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western Azerbaijanis who were deported")
        quote.deportation("dep-aliyev-azerbaijanis-return", by=("ilham-aliyev", "President Aliyev continued"),
            movement=("return", "return"), event="azerbaijanis-return-to-armenia", population="Western Azerbaijanis",
            qualifier="vague", count_text="hundreds of thousands", count_scope="unspecified",
            notes={"movement": "A return that is said not to have been allowed for."})

        quote = doc.quote("President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing", event="azerbaijanis-moved-undated")
        quote.statement("sta-aliyev-azerbaijanis-moved", by="ilham-aliyev",
            says="Western Azerbaijanis who were deported and subjected to ethnic cleansing",
            addressee=("france-24-correspondent", "explained to the French television journalist"),
            topic="population_movements")
        # By whom is not said here; ¶13 speaks of “these blatant violations of international law by Armenia”.
        quote.deportation("dep-aliyev-azerbaijanis-moved", by=("ilham-aliyev", "President Aliyev continued"),
            movement=("deportation", "were deported"),
            population="Western Azerbaijanis", qualifier="vague", count_text="hundreds of thousands",
            count_scope="unspecified",
            notes={"event": "Neither period nor place is given; that Yerevan is to allow the return points to Armenia."})
        quote.deportation("dep-aliyev-azerbaijanis-expulsion", by=("ilham-aliyev", "President Aliyev continued"),
            movement=("expulsion", "subjected to ethnic cleansing"),
            population="Western Azerbaijanis", qualifier="vague", count_text="hundreds of thousands",
            count_scope="unspecified",
            notes={"movement": "Said of the same people, and with the same figure, as “deported”; the guide reads “ethnic cleansing” of a people as expulsion.", "event": "Neither period nor place is given; that Yerevan is to allow the return points to Armenia."})

    with doc.at("¶13", voice="document_voice", topic="media"):
        quote = doc.quote("It is quite telling that, after hearing the president’s perspective, the France 24 correspondent, without reacting to these blatant violations of international law by Armenia, stated that he would “want to quickly get to the relation” between France and Azerbaijan.")
        quote.statement("sta-caliber-correspondent-did-not-react",
            event="france-24-interview-munich",
            says="It is quite telling that, after hearing the president’s perspective, the France 24 correspondent, without reacting to these blatant violations of international law by Armenia, stated that he would “want to quickly get to the relation” between France and Azerbaijan")

        quote = doc.quote("the France 24 correspondent, without reacting to these blatant violations of international law by Armenia")
        quote.statement("sta-caliber-alleges-violations-by-armenia",
            says="these blatant violations of international law by Armenia",
            topic="population_movements",
            overrule={"topic": "“these” takes up the movements of which the paragraph before tells"})

        quote = doc.quote("the France 24 correspondent, without reacting to these blatant violations of international law by Armenia, stated that he would “want to quickly get to the relation” between France and Azerbaijan")
        quote.statement("sta-correspondent-get-to-the-relation", by="france-24-correspondent",
            says="he would “want to quickly get to the relation” between France and Azerbaijan",
            addressee=("ilham-aliyev", "after hearing the president’s perspective", "President Aliyev continued, official Yerevan"),
            **INTERVIEW, topic="bilateral_relations", voice="direct_quote")

        quote = doc.quote("Such selectivity on the part of the French journalist—though, of course, not the first time, is it?")
        quote.statement("sta-caliber-on-french-journalist", event="france-24-interview-munich")

        doc.set_aside("not the first time", kind="number", reason="denied")


def relations_with_france(doc: Coding) -> None:
    """¶14–16: France in the answers, and remarks of 2023, of 2024 and without a date."""
    with doc.at("¶14", voice="unclear", topic="sovereignty"):
        quote = doc.quote("President Aliyev continued his history lesson, noting that Baku has never been a source of problems with Paris.")
        quote.statement("sta-aliyev-baku-never-source-of-problems", by="ilham-aliyev",
            says="Baku has never been a source of problems with Paris",
            **INTERVIEW, topic="bilateral_relations", voice="reported_speech")

        # From here to the end of the paragraph no verb of saying stands: Aliyev's answer or the document's own words.
        quote = doc.quote("with the outbreak of the Second Karabakh War and the restoration of Azerbaijan’s territorial integrity, France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported the separatists")
        quote.statement("sta-caliber-france-gave-open-support",
            event="war-2020",
            says="France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported the separatists",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s.", "event": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year."})
        quote.exchange("exc-france-people-named-by-caliber",
            actor=("france", "France—now a defender"), recipient="people-named-by-caliber", event_type="SUPPORT",
            event="war-2020",
            summary="France is said to have “openly supported” those whom the text calls “the separatists”.",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s.", "event": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year.", "recipient": "People who are described and not named, as those of ¶11 are."})

        doc.set_aside("Second Karabakh War", kind="number", reason="part_of_name")

        quote = doc.quote("the restoration of Azerbaijan’s territorial integrity, France—now a defender of this fundamental principle in reference to Denmark and Ukraine")
        quote.statement("sta-caliber-france-now-defender-of-principle",
            says="France—now a defender of this fundamental principle in reference to Denmark and Ukraine",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s."})

        quote = doc.quote("France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported the separatists, even going so far as to have its parliament recognise a puppet entity on Azerbaijani soil")
        quote.statement("sta-caliber-french-parliament",
            says="even going so far as to have its parliament recognise a puppet entity on Azerbaijani soil",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s."})
        quote.exchange("exc-french-parliament-entity",
            actor=("french-parliament", "have its parliament recognise"),
            recipient="entity-named-by-caliber", event_type="SUPPORT",
            summary="The French parliament is said to have recognised what the text calls a “puppet entity on Azerbaijani soil”.",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s.", "event_type": "A recognition, as told; which chamber or act is not said.", "actor": "France is said to “have its parliament recognise”: the body that acts is entered."})

        quote = doc.quote("to have its parliament recognise a puppet entity on Azerbaijani soil, something that Armenia itself did not do")
        quote.statement("sta-caliber-armenia-did-not-recognise",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s."})

        quote = doc.quote("despite Baku’s advocacy for respect for the country’s sovereignty, certain well-known French political figures, by illegally visiting the occupied Azerbaijani territories, publicly insulted Azerbaijan’s statehood")
        quote.statement("sta-caliber-french-figures-visits",
            says="certain well-known French political figures, by illegally visiting the occupied Azerbaijani territories, publicly insulted Azerbaijan’s statehood",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s."})
        quote.exchange("exc-french-figures-visits",
            actor="french-political-figures", recipient="azerbaijan", event_type="ACCUSE", event_mode="disapprove",
            summary="French political figures are said to have “publicly insulted Azerbaijan’s statehood” by “visiting the occupied Azerbaijani territories”.",
            notes={"voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his words or the document’s.", "event_type": "Told as something that “publicly insulted” a state; not CONSULT, as no host is named, and who was visited is no party."})

    with doc.at("¶15",
            by=("ilham-aliyev", "the country’s leader underlined", "President Aliyev emphasised that the notorious"),
            voice="reported_speech", topic="sovereignty", occasion="aliyev-remarks-on-france",
            date=("2024", "as early as 2023", "The following year"), date_basis="derived"):
        quote = doc.quote("as early as 2023, President Aliyev emphasised that the notorious Minsk Group—particularly France—was irritated by Baku’s restoration of its territorial integrity")
        quote.statement("sta-aliyev-minsk-group-irritated-2023", by="ilham-aliyev",
            says="the notorious Minsk Group—particularly France—was irritated by Baku’s restoration of its territorial integrity",
            occasion="aliyev-remarks-2023-minsk-group", date=("2023", "as early as 2023"))

        quote = doc.quote("as early as 2023, President Aliyev emphasised that the notorious Minsk Group—particularly France—was irritated by Baku’s restoration of its territorial integrity, which completely disrupted their plans")
        quote.statement("sta-aliyev-plans-disrupted-2023", by="ilham-aliyev",
            says="Baku’s restoration of its territorial integrity, which completely disrupted their plans",
            occasion="aliyev-remarks-2023-minsk-group", date=("2023", "as early as 2023"))

        quote = doc.quote("The following year, the country’s leader underlined that Azerbaijan has “never had any problems” with Paris")
        quote.statement("sta-aliyev-never-had-problems",
            says="Azerbaijan has “never had any problems” with Paris",
            topic="bilateral_relations", voice="direct_quote")

        quote = doc.quote("The following year, the country’s leader underlined that Azerbaijan has “never had any problems” with Paris and that “we cooperated with France perhaps even more than with any other European country before Macron came to power.”")
        quote.statement("sta-aliyev-cooperated-with-france",
            says="we cooperated with France perhaps even more than with any other European country before Macron came to power",
            topic="bilateral_relations", voice="direct_quote")

    # “we cooperated with France … more than”: a comparison of lasting relations, and no single act.
    # Whether ¶16 tells the remarks of 2024 on, or the interview, is not said: no date and no occasion.
    with doc.at("¶16", voice="reported_speech", topic="bilateral_relations"):
        quote = doc.quote("President Aliyev also reminded that both the National Leader Heydar Aliyev and he himself made their first official visits after their elections to France.")
        quote.statement("sta-aliyev-first-visits-to-france", by="ilham-aliyev",
            says="both the National Leader Heydar Aliyev and he himself made their first official visits after their elections to France",
            notes={"by": "Whether he said it in 2024 or in the interview is not told."})
        quote.exchange("exc-heydar-aliyev-visits-france", by=("ilham-aliyev", "President Aliyev also reminded"),
            actor="heydar-aliyev", recipient="france", event_type="CONSULT", event_mode="visit",
            summary="Heydar Aliyev is said to have visited France on his first official visit after his election.")
        quote.exchange("exc-ilham-aliyev-visits-france", by=("ilham-aliyev", "President Aliyev also reminded"),
            actor=("ilham-aliyev", "President Aliyev also reminded", "he himself"), recipient="france",
            event_type="CONSULT", event_mode="visit",
            summary="Ilham Aliyev is said to have visited France on his first official visit after his election.")
        quote.figure("fig-first-official-visits-to-france", by=("ilham-aliyev", "President Aliyev also reminded"),
            measure="official visits after their elections to France", unit="occasions", count_kind="ordinal", count=1,
            count_text="first", count_scope="unspecified",
            notes={"count": "An ordinal that is said of each of two presidents: the first visit of either."})

        quote = doc.quote("Furthermore, Azerbaijani cities established sister-city relationships with 13 French cities. Yet, “the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all of this into the abyss,” he noted")
        quote.statement("sta-aliyev-sister-cities", by=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            says="Azerbaijani cities established sister-city relationships with 13 French cities",
            notes={"voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in his quoted words takes it up.", "by": "Whether he said it in 2024 or in the interview is not told."})

        quote = doc.quote("Azerbaijani cities established sister-city relationships with 13 French cities", by=("ilham-aliyev", "President Aliyev also reminded"))
        quote.exchange("exc-azerbaijani-cities-sister-french-cities",
            overrule={"voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in his quoted words takes the clause up"},
            actor="azerbaijani-cities", recipient="french-cities", event_type="SUPPORT",
            summary="Azerbaijani cities are said to have established sister-city relationships with 13 French cities.",
            notes={"voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in the quoted words that follow takes it up."})
        quote.agreement("agr-sister-city-relationships",
            overrule={"voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in his quoted words takes the clause up"},
            name="sister-city relationships with 13 French cities", kind="relationship", status="made",
            parties={"party": ("azerbaijani-cities", "french-cities")},
            notes={"status": "Told as established; of “all of this” the next sentence says that it was thrown “into the abyss”."})
        quote.figure("fig-french-sister-cities",
            overrule={"voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in his quoted words takes the clause up"},
            measure="sister-city relationships with 13 French cities", unit="cities", count=13, count_text="13", count_scope="unspecified",
            notes={"voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in the quoted words that follow takes it up."})

        quote = doc.quote("Yet, “the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all of this into the abyss,” he noted")
        quote.statement("sta-aliyev-on-macron-government",
            by=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            says="the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all of this into the abyss",
            exchange="exc-aliyev-condemns-macron-government", voice="direct_quote",
            notes={"by": "Whether he said it in 2024 or in the interview is not told."})
        quote.exchange("exc-aliyev-condemns-macron-government",
            actor=("ilham-aliyev", "he noted", "President Aliyev also reminded"), recipient="france",
            event_type="ACCUSE", event_mode="disapprove",
            summary="Aliyev is said to have blamed for relations with France what he called “the exorbitant ambitions and unfounded megalomania of the Macron government”.",
            voice="document_voice",
            notes={"date": "Empty: whether he said it in 2024 or in the interview is not told."})

        quote = doc.quote("he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”", exchange="exc-aliyev-accuses-france-of-siding", event="war-2020")
        quote.statement("sta-aliyev-paris-took-sides",
            by=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            says="they clearly sided with the occupiers",
            topic="sovereignty", voice="direct_quote",
            notes={"event": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year.", "by": "Whether he said it in 2024 or in the interview is not told."})
        quote.exchange("exc-aliyev-accuses-france-of-siding",
            actor=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"), recipient="france",
            event_type="ACCUSE", event_mode="allege",
            summary="Aliyev is said to have accused France of having sided with what he called “the occupiers” at the outbreak of what the text calls the “Second Karabakh War”.",
            topic="sovereignty", voice="document_voice",
            notes={"event": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year.", "event_type": "Whom the quoted word means is not said, so France’s own act has no row with a recipient.", "date": "Empty: whether he said it in 2024 or in the interview is not told."})
        quote.statement("sta-aliyev-first-sign-something-wrong",
            by=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            says="that was the first sign that something was wrong in our relations - well, on their part",
            voice="direct_quote",
            notes={"event": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year.", "by": "Whether he said it in 2024 or in the interview is not told."})
        quote.figure("fig-first-sign-something-wrong",
            by=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            measure="sign that something was wrong in our relations", unit="things", count_kind="ordinal", count=1,
            count_text="first", count_scope="unspecified", voice="direct_quote",
            notes={"event": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year."})

        doc.set_aside("Second Karabakh War", kind="number", reason="part_of_name")


def copenhagen_and_conclusion(doc: Coding) -> None:
    """¶17–18: the meeting in Copenhagen, what is to follow, and the document's last words."""
    with doc.at("¶17", voice="direct_quote", topic="bilateral_relations"):
        quote = doc.quote("as President Aliyev emphasised in his latest response to the France 24 correspondent, his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very positive, and we agreed to put a restart button. We are ready for that.”")
        quote.statement("sta-aliyev-copenhagen-very-positive", by="ilham-aliyev",
            says="which was very positive",
            addressee="france-24-correspondent", event="copenhagen-meeting-2025", **INTERVIEW)

        quote = doc.quote("his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very positive, and we agreed to put a restart button. We are ready for that.”", by=("ilham-aliyev", "President Aliyev emphasised in his latest response"), event="copenhagen-meeting-2025")
        quote.exchange("exc-aliyev-meets-france-copenhagen",
            actor=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            recipient=("france", "the relation” between France and Azerbaijan", "we agreed to put a restart button", "both sides to normalise relations"),
            event_type="CONSULT",
            summary="Aliyev is said to have had a meeting at the European Political Community summit in Copenhagen, told in an answer about relations with France.",
            occasion="epc-summit-copenhagen-2025", voice="reported_speech", date=("2025-23", "in autumn 2025"),
            notes={"recipient": "Whom he met is not named; the answer is about relations with France, and no person is entered.", "event_mode": "a meeting at a summit of many; how many met is not said"})
        quote.statement("sta-aliyev-restart-button",
            says="we agreed to put a restart button",
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW)
        quote.exchange("exc-aliyev-agrees-restart-with-france",
            actor=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            recipient=("france", "the relation” between France and Azerbaijan", "we agreed to put a restart button", "both sides to normalise relations"),
            event_type="AGREE",
            summary="Aliyev is said to have agreed “to put a restart button” in relations with France.",
            occasion="copenhagen-meeting-2025", date=("2025-23", "in autumn 2025"),
            notes={"recipient": "“we” are not named; the answer is about relations with France.", "event_type": "“We are ready for that” is said of this agreement and no act of its own."})
        quote.agreement("agr-restart-button-2025",
            name="a restart button", kind="understanding", status="made",
            parties={"party": (("ilham-aliyev", "President Aliyev emphasised in his latest response"), ("france", "the relation” between France and Azerbaijan", "we agreed to put a restart button", "both sides to normalise relations"))},
            date=("2025-23", "in autumn 2025"),
            notes={"name": "“we” are not named: France is entered as the answer is about relations with it."})
        quote.statement("sta-aliyev-ready-for-restart",
            says="We are ready for that", event=None,
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW,
            notes={"event": "about what is to come, and not about the meeting in Copenhagen"})

        quote = doc.quote("The head of state reiterated that the problems between the countries arose not on “our initiative”")
        quote.statement("sta-aliyev-problems-not-our-initiative",
            by=("ilham-aliyev", "The head of state reiterated", "President Aliyev emphasised in his latest response"),
            says="the problems between the countries arose not on “our initiative”",
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW, restates="sta-aliyev-baku-never-source-of-problems",
            voice="reported_speech",
            notes={"restates": "He “reiterated” it: what was told before is that “Baku has never been a source of problems”."})

        quote = doc.quote("The head of state reiterated that the problems between the countries arose not on “our initiative” and highlighted the strong willingness of both sides to normalise relations, particularly in achieving peace between Armenia and Azerbaijan.")
        quote.statement("sta-aliyev-willingness-to-normalise",
            by=("ilham-aliyev", "The head of state reiterated", "President Aliyev emphasised in his latest response"),
            says="the strong willingness of both sides to normalise relations, particularly in achieving peace between Armenia and Azerbaijan",
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW, voice="reported_speech")

        quote = doc.quote("following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of interaction between our teams")
        quote.statement("sta-aliyev-interaction-between-teams",
            by=("ilham-aliyev", "The head of state reiterated", "President Aliyev emphasised in his latest response"),
            says="there has been a lot of interaction between our teams",
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW)

        quote = doc.quote("“there has been a lot of interaction between our teams. They regularly contact each other.”")
        quote.statement("sta-aliyev-teams-regularly-contact",
            by=("ilham-aliyev", "The head of state reiterated", "President Aliyev emphasised in his latest response"),
            says="They regularly contact each other",
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW)

        quote = doc.quote("following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of interaction between our teams. They regularly contact each other.”")
        quote.exchange("exc-azerbaijan-france-teams-interact",
            by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            actor=("azerbaijan", "and Azerbaijan", "our teams"),
            recipient=("france", "the relation” between France and Azerbaijan", "both sides to normalise relations"),
            event_type="CONSULT",
            summary="Teams of Azerbaijan are said to have been in contact with teams of France after a meeting in Copenhagen.",
            date=("2025-23/..", "in autumn 2025", "following the friendly atmosphere of the Copenhagen meeting"),
            date_basis="derived",
            notes={"recipient": "Whose teams is not said; the answer is about relations with France."})
        quote.figure("fig-interaction-between-teams",
            by=("ilham-aliyev", "The head of state reiterated", "President Aliyev emphasised in his latest response"),
            measure="interaction between our teams", unit="occasions", qualifier="vague", count_text="a lot of",
            count_scope="period",
            date=("2025-23/..", "in autumn 2025", "following the friendly atmosphere of the Copenhagen meeting"),
            date_basis="derived")

        quote = doc.quote("Any remaining problematic issues, he noted, need to be resolved through joint efforts, based on mutual respect, including respect for each other’s legal systems and non-interference.")
        quote.statement("sta-aliyev-remaining-issues-joint-efforts",
            by=("ilham-aliyev", "he noted", "President Aliyev emphasised in his latest response"),
            says="Any remaining problematic issues, he noted, need to be resolved through joint efforts, based on mutual respect, including respect for each other’s legal systems and non-interference",
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            **INTERVIEW, voice="reported_speech")

    with doc.at("¶18", voice="document_voice", topic="media"):
        quote = doc.quote("It is fair to say that President Ilham Aliyev, in his characteristic manner, clearly addressed all the points of interest to France 24.")
        quote.statement("sta-caliber-addressed-all-points", event="france-24-interview-munich", restates="sta-caliber-detailed-responses",
            notes={"restates": "The summing up of the page: all points were answered, as paragraph 4 says."})

        quote = doc.quote("One can only hope that those who read or watch this interview—French citizens and others—will find the capacity to reassess their outdated views of what took place in the South Caucasus and recognise the current realities.")
        quote.statement("sta-caliber-hope-views-reassessed")

        quote = doc.quote("These realities continue to take shape, primarily through Azerbaijan’s initiatives")
        quote.statement("sta-caliber-realities-take-shape", topic="foreign_policy")

        quote = doc.quote("These realities continue to take shape, primarily through Azerbaijan’s initiatives, a country that has never wavered from the path of peace and adherence to international law.")
        quote.statement("sta-caliber-never-wavered-from-peace",
            says="Azerbaijan’s initiatives, a country that has never wavered from the path of peace and adherence to international law",
            topic="foreign_policy")
