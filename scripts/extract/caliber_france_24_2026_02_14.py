"""Analysis by Caliber.az of President Aliyev's interview with France 24, 14 February 2026, with the page around it.

The page weaves Aliyev's answers into its own account. Who speaks is decided in one way throughout:

- A clause under a verb of saying ("noting that", "clarified that", "continued") is reported speech, with whatever is
  inserted into it. So is a clause that his quoted words take up and without which they say nothing ("all of this"), and
  one that tells the outcome of what he is said to have told of.
- What a reporting sentence says outside that clause, and what is said of the interview, the correspondent or "our
  country", is the document's own voice.
- A sentence without a verb of saying in a paragraph that reports him is unclear: it may be either.

The interview prints no date: what is said in it is undated, and only the event is dated as before the page.
"""

from scripts.coding.entries import Coding
from scripts.coding.registry import Source
from scripts.documents.document import Section

SOURCE = Source(
    id="caliber-france-24-2026-02-14",
    sha256="9bee65283d807cb1f82cc4c1cbc039f2e684e4c27d75e97319d14023cbf27169",
    title="A history lesson from President Aliyev for France 24 Peace in the region, relations with Paris, and beyond",
    publisher=("caliber", "Any use of materials is allowed only if there is a hyperlink to Caliber.az"),
    kind="analysis",
    language="en",
    perspective="Published by an Azerbaijani news outlet; comments on an interview of the President of Azerbaijan and"
    " takes his side.",
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
        doc.statement(
            "A history lesson from President Aliyev for France 24",
            id="sta-caliber-history-lesson",
            topic="media",
            voice="document_voice",
        )

    with doc.at("¶1"):
        doc.statement(
            "Confidence. Clarity. And truth! These are precisely the words that define the direction of President"
            " Ilham Aliyev’s interview with France 24",
            id="sta-caliber-confidence-clarity-truth",
            topic="media",
            voice="document_voice",
        )
        doc.nothing_in("An important nuance in this context", reason="narrative")
        doc.set_aside("not approaching Aliyev for the first time", kind="number", reason="denied")
        doc.set_aside("just a year after the start of the Patriotic War", kind="date", reason="background")

    with doc.at("¶2"):
        doc.nothing_in("But how does the current line of questioning", reason="rhetorical")
        doc.statement(
            "It clearly reflects the remarkable rise of Azerbaijan’s international authority over the past five"
            " years, including through the new realities created by Baku’s unique initiatives both in the region and"
            " beyond.",
            id="sta-caliber-rise-of-international-authority",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.figure(
            "It clearly reflects the remarkable rise of Azerbaijan’s international authority over the past five"
            " years, including through the new realities created by Baku’s unique initiatives both in the region and"
            " beyond.",
            id="fig-years-of-rising-authority",
            measure="rise of Azerbaijan’s international authority",
            unit="years",
            count=5,
            qualifier="exact",
            count_text="the past five years",
            count_scope="period",
        )
        doc.statement(
            "one recalls what the president said on the eve of the conference—that this was his first time"
            " participating in the Munich Security Conference as the head of a state that has achieved peace",
            id="sta-aliyev-first-time-as-head-of-state-at-peace",
            speaker=(
                "ilham-aliyev",
                "the president said on the eve",
                "President Ilham Aliyev’s interview with France 24",
            ),
            statement="this was his first time participating in the Munich Security Conference as the head of a state"
            " that has achieved peace",
            occasion="aliyev-remarks-eve-of-munich-conference",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.figure(
            "one recalls what the president said on the eve of the conference—that this was his first time"
            " participating in the Munich Security Conference as the head of a state that has achieved peace",
            id="fig-aliyev-first-time-as-head-of-state-at-peace",
            event="munich-security-conference-2026",
            measure="participating in the Munich Security Conference as the head of a state that has achieved peace",
            unit="occasions",
            count_kind="ordinal",
            count=1,
            qualifier="exact",
            count_text="first time",
            count_scope="event",
            asserted_by=(
                "ilham-aliyev",
                "the president said on the eve",
                "President Ilham Aliyev’s interview with France 24",
            ),
            voice="reported_speech",
        )
        doc.statement(
            "what the president said on the eve of the conference—that this was his first time participating in the"
            " Munich Security Conference as the head of a state that has achieved peace, and that “as always, our"
            " message is directed toward cooperation and peace.”",
            id="sta-aliyev-message-cooperation-and-peace",
            speaker=(
                "ilham-aliyev",
                "the president said on the eve",
                "President Ilham Aliyev’s interview with France 24",
            ),
            statement="as always, our message is directed toward cooperation and peace",
            occasion="aliyev-remarks-eve-of-munich-conference",
            topic="foreign_policy",
            voice="direct_quote",
        )

    with doc.at("¶3"):
        doc.statement(
            "in 2021 France 24’s questions focused on the possibility of establishing contacts between the leaders of"
            " the two South Caucasus countries to resume dialogue and move toward peace",
            id="sta-france-24-asks-contacts-2021",
            speaker="france-24",
            statement="questions focused on the possibility of establishing contacts between the leaders of the two"
            " South Caucasus countries to resume dialogue and move toward peace",
            occasion="france-24-interview-2021",
            topic="peace_process",
            date=("2021", "in 2021"),
            voice="reported_speech",
        )
        doc.set_aside("the two South Caucasus countries", kind="number", reason="no_quantity")
        # A stray space stands inside the opening quotation mark.
        doc.statement(
            "in 2021 France 24’s questions focused on the possibility of establishing contacts between the leaders of"
            " the two South Caucasus countries to resume dialogue and move toward peace, or on “ claims over"
            " territories that Armenia considers to be its territory,”",
            id="sta-france-24-asks-territories-2021",
            speaker="france-24",
            statement="claims over territories that Armenia considers to be its territory",
            occasion="france-24-interview-2021",
            topic="territorial_claims",
            date=("2021", "in 2021"),
            voice="direct_quote",
        )
        doc.figure(
            "Thus, while in 2021 France 24’s questions focused on the possibility of establishing contacts between the"
            " leaders of the two South Caucasus countries to resume dialogue and move toward peace, or on “ claims"
            " over territories that Armenia considers to be its territory,” five years later we heard a very different"
            " configuration of the interview.",
            id="fig-years-between-interviews",
            event="france-24-interview-2026",
            measure="a very different configuration of the interview",
            unit="years",
            count=5,
            qualifier="exact",
            count_text="five years",
            count_scope="period",
            notes={"count_scope": "From the interview of 2021 to the later one, of which no date is printed."},
        )
        doc.statement(
            "Questions now centred on the August 2025 trilateral summit in Washington, the recent visit of US Vice"
            " President J.D. Vance to Baku, prospects for a meeting between the heads of Azerbaijan and France, and"
            " the potential revision of Armenia’s constitution",
            id="sta-france-24-questions-now",
            speaker=("france-24", "France 24’s questions focused", "Questions now centred"),
            occasion="france-24-interview-2026",
            topic="media",
            voice="reported_speech",
            notes={
                "statement": "The subjects of the questions in the document’s words; no question is quoted.",
            },
        )
        doc.statement(
            "the potential revision of Armenia’s constitution to remove formulations aggressive toward our country",
            id="sta-caliber-constitution-aggressive-formulations",
            statement="revision of Armenia’s constitution to remove formulations aggressive toward our country",
            topic="territorial_claims",
            voice="document_voice",
            notes={
                "voice": "“our country” is the document’s; no question in these words is quoted.",
            },
        )
        doc.exchange(
            "the recent visit of US Vice President J.D. Vance to Baku",
            id="exc-vance-visits-baku",
            actor="vance",
            recipient="azerbaijan",
            event_type="CONSULT",
            event_mode="visit",
            summary="Vance is said to have visited Baku.",
            occasion="vance-visit-baku",
            topic="bilateral_relations",
        )


def positions_on_peace(doc: Coding) -> None:
    """¶4–6, first sentence: the Washington documents, trade, the constitution of Armenia, peace."""
    with doc.at("¶4"):
        doc.statement(
            "On all points, President Aliyev provided detailed responses, clearly outlining Azerbaijan’s position",
            id="sta-caliber-detailed-responses",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "Azerbaijan’s position, which is grounded solely in the protection of the country’s national interests"
            " while fully respecting all norms and principles of international law",
            id="sta-caliber-position-national-interests",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "First and foremost, the French correspondent’s attention was drawn to the documents signed at the White"
            " House in August last year",
            id="sta-aliyev-documents-signed-at-white-house",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee="france-24-correspondent",
            statement="the French correspondent’s attention was drawn to the documents signed at the White House in"
            " August last year",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-joint-declaration-with-armenia",
            topic="peace_process",
            voice="reported_speech",
            notes={
                "speaker_id": "The clause is in the passive; it is the first of the “detailed responses” of the"
                " sentence before.",
            },
        )
        doc.statement(
            "the French correspondent’s attention was drawn to the documents signed at the White House in August last"
            " year, including the fact that Donald Trump signed as a witness to the Joint Declaration between Baku"
            " and Yerevan",
            id="sta-aliyev-trump-signed-as-witness",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee="france-24-correspondent",
            statement="Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan",
            occasion="france-24-interview-2026",
            exchange="exc-trump-witnesses-joint-declaration-of-azerbaijan",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.agreement(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="agr-documents-signed-at-white-house-2025-08",
            name="the documents signed at the White House",
            kind="declaration",
            status="signed",
            parties={},
            event="white-house-summit-2025-08",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "kind": "What kind of documents is not said; the one that is named is the Joint Declaration.",
                "name": "Who signed them is not said, so no party is entered; the Joint Declaration has a row of its"
                " own.",
                "event_id": "White House and August of the year before the document: the summit in Washington of ¶3.",
            },
        )
        doc.agreement(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="agr-joint-declaration-2025-08",
            name="the Joint Declaration between Baku and Yerevan",
            kind="declaration",
            status="signed",
            parties={"party": (("azerbaijan", "Baku"), ("armenia", "Yerevan")), "witness": ("trump",)},
            event="white-house-summit-2025-08",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "status": "A signing of the two parties is implied (“signed as a witness to”), not told by itself.",
                "event_id": "White House and August of the year before the document: the summit in Washington of ¶3.",
            },
        )
        doc.exchange(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-azerbaijan-joint-declaration-with-armenia",
            actor="azerbaijan",
            recipient="armenia",
            event_type="SUPPORT",
            summary="Azerbaijan is said to have concluded with Armenia a Joint Declaration that Trump signed as a"
            " witness.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "event_type": "A signing of the two parties is implied (“signed as a witness to”), not told by"
                " itself. One row for the joint act; the party named first is the actor.",
                "occasion_id": "White House and August of the year before the document: the summit in Washington of"
                " ¶3.",
            },
        )
        doc.exchange(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-trump-witnesses-joint-declaration-of-azerbaijan",
            actor="trump",
            recipient="azerbaijan",
            event_type="SUPPORT",
            summary="Trump is said to have signed as a witness Azerbaijan’s Joint Declaration with Armenia.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "recipient_id": "One act towards two parties is two rows; the other is"
                " exc-trump-witnesses-joint-declaration-of-armenia.",
            },
        )
        doc.exchange(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-trump-witnesses-joint-declaration-of-armenia",
            actor="trump",
            recipient="armenia",
            event_type="SUPPORT",
            summary="Trump is said to have signed as a witness Armenia’s Joint Declaration with Azerbaijan.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "recipient_id": "One act towards two parties is two rows; the other is"
                " exc-trump-witnesses-joint-declaration-of-azerbaijan.",
            },
        )
        doc.statement(
            "Based on this framework, Azerbaijan began supplying critically important oil products to its"
            " neighbouring country, which “marks the beginning of our trade relations.”",
            id="sta-aliyev-oil-products-supplied",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee=("france-24-correspondent", "the French correspondent’s attention was drawn"),
            statement="Azerbaijan began supplying critically important oil products to its neighbouring country",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-supplies-oil-products-to-armenia",
            topic="economy_and_energy",
            voice="reported_speech",
            notes={
                "voice": "No verb of saying stands here, but the quoted words of the sentence are about this clause"
                " and say nothing without it.",
            },
        )
        doc.statement(
            "Based on this framework, Azerbaijan began supplying critically important oil products to its"
            " neighbouring country, which “marks the beginning of our trade relations.”",
            id="sta-aliyev-beginning-of-trade-relations",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee=("france-24-correspondent", "the French correspondent’s attention was drawn"),
            statement="marks the beginning of our trade relations",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-supplies-oil-products-to-armenia",
            topic="economy_and_energy",
            voice="direct_quote",
            notes={
                "speaker_id": "The sentence names no speaker; “our” in an answer of the interview is Aliyev’s.",
            },
        )
        doc.exchange(
            "Based on this framework, Azerbaijan began supplying critically important oil products to its"
            " neighbouring country, which “marks the beginning of our trade relations.”",
            id="exc-azerbaijan-supplies-oil-products-to-armenia",
            actor="azerbaijan",
            recipient=("armenia", "the Joint Declaration between Baku and Yerevan", "its neighbouring country"),
            event_type="COOPERATE",
            summary="Azerbaijan is said to have begun to supply oil products to Armenia.",
            occasion="oil-products-supply",
            topic="economy_and_energy",
            date=("2025-08/..", "Based on this framework", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "date_edtf": "Dated only by “this framework”, the documents of August: on or after it.",
                "voice": "No verb of saying stands here, but the quoted words of the sentence are about this clause"
                " and say nothing without it.",
            },
        )
        doc.statement(
            "As a result, the two sides are now learning to live in peace.",
            id="sta-caliber-learning-to-live-in-peace",
            statement="the two sides are now learning to live in peace",
            topic="peace_process",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence, and the paragraph reports answers of Aliyev: his"
                " words or the document’s.",
            },
        )
        doc.set_aside("the two sides", kind="number", reason="no_quantity")

    with doc.at("¶5"):
        doc.statement(
            "President Ilham Aliyev clarified that while positive developments are evident in this area",
            id="sta-aliyev-positive-developments",
            speaker="ilham-aliyev",
            statement="positive developments are evident in this area",
            occasion="france-24-interview-2026",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.statement(
            "President Ilham Aliyev clarified that while positive developments are evident in this area, the official"
            " signing of a peace agreement can take place only if the Armenian side amends its constitution",
            id="sta-aliyev-signing-only-if-constitution-amended",
            speaker="ilham-aliyev",
            statement="the official signing of a peace agreement can take place only if the Armenian side amends its"
            " constitution",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-demands-constitution-amended",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.agreement(
            "President Ilham Aliyev clarified that while positive developments are evident in this area, the official"
            " signing of a peace agreement can take place only if the Armenian side amends its constitution, which"
            " still contains a clause asserting territorial claims against Azerbaijan.",
            id="agr-caliber-peace-agreement",
            name="a peace agreement",
            kind="treaty",
            status="expected",
            restates="agr-trend-peace-agreement",
            parties={"party": (("azerbaijan", "against Azerbaijan"), ("armenia", "the Armenian side"))},
            asserted_by="ilham-aliyev",
            voice="reported_speech",
            notes={
                "status": "Conditional: “can take place only if”.",
                "restates": "The peace agreement between the same two that Trend tells as expected “this year”; that"
                " it is the same one is taken from the parties.",
            },
        )
        doc.statement(
            "President Ilham Aliyev clarified that while positive developments are evident in this area, the official"
            " signing of a peace agreement can take place only if the Armenian side amends its constitution, which"
            " still contains a clause asserting territorial claims against Azerbaijan.",
            id="sta-aliyev-constitution-contains-claim",
            speaker="ilham-aliyev",
            statement="its constitution, which still contains a clause asserting territorial claims against Azerbaijan",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-demands-constitution-amended",
            topic="territorial_claims",
            voice="reported_speech",
        )
        doc.exchange(
            "President Ilham Aliyev clarified that while positive developments are evident in this area, the official"
            " signing of a peace agreement can take place only if the Armenian side amends its constitution, which"
            " still contains a clause asserting territorial claims against Azerbaijan.",
            id="exc-aliyev-demands-constitution-amended",
            actor="ilham-aliyev",
            recipient="armenia",
            event_type="REQUEST",
            event_mode="change",
            summary="Aliyev is said to have made the signing of a peace agreement dependent on an amendment of"
            " Armenia’s constitution.",
            outcome="open",
            occasion="france-24-interview-2026",
            topic="peace_process",
            notes={
                "event_type": "A condition put to the other side, without a word of demanding. That the constitution"
                " contains a territorial claim is the ground given for it and no act of its own.",
            },
        )

    with doc.at("¶6"):
        doc.statement(
            "At the same time, the head of state made a crucial clarification: for Azerbaijan, “peace has already been"
            " achieved.”",
            id="sta-aliyev-peace-already-achieved",
            speaker=(
                "ilham-aliyev",
                "the head of state made a crucial clarification",
                "President Aliyev also reaffirmed",
            ),
            statement="peace has already been achieved",
            occasion="france-24-interview-2026",
            topic="peace_process",
            voice="direct_quote",
        )


def united_states(doc: Coding) -> None:
    """¶6, from its second sentence, and ¶7: Vance's visit, the corridor, earlier statements about Trump."""
    with doc.at("¶6"):
        doc.statement(
            "He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku, the outcome"
            " of which has made strategic partnership between the two states a reality on an equal footing.",
            id="sta-aliyev-strategic-partnership-reality",
            speaker=(
                "ilham-aliyev",
                "He then went on to provide a detailed account",
                "President Aliyev also reaffirmed",
            ),
            statement="the outcome of which has made strategic partnership between the two states a reality on an"
            " equal footing",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
            notes={
                "voice": "The account is told by its subject only; the relative clause tells the outcome of the visit"
                " and is read as part of the account.",
            },
        )
        doc.agreement(
            "He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku, the outcome"
            " of which has made strategic partnership between the two states a reality on an equal footing.",
            id="agr-strategic-partnership-united-states",
            name="strategic partnership",
            kind="partnership",
            status="signed",
            parties={"party": (("azerbaijan", "Baku"), ("united-states", "U.S."))},
            event="vance-visit-baku",
            asserted_by=(
                "ilham-aliyev",
                "He then went on to provide a detailed account",
                "President Aliyev also reaffirmed",
            ),
            voice="reported_speech",
            notes={
                "status": "“has made … a reality”: told as established; a signing is not told.",
                "name": "“between the two states”: which they are is told by the visit only.",
            },
        )
        doc.set_aside("the two states", kind="number", reason="no_quantity")
        doc.statement(
            "President Aliyev also reaffirmed the necessity of the Zangezur Corridor’s operation",
            id="sta-aliyev-necessity-of-corridor",
            speaker="ilham-aliyev",
            statement="reaffirmed the necessity of the Zangezur Corridor’s operation",
            occasion="france-24-interview-2026",
            topic="economy_and_energy",
            voice="reported_speech",
        )
        doc.statement(
            "President Aliyev also reaffirmed the necessity of the Zangezur Corridor’s operation, noting that its"
            " implementation has been made possible thanks to the personal contribution of Donald Trump.",
            id="sta-aliyev-corridor-thanks-to-trump",
            speaker="ilham-aliyev",
            statement="its implementation has been made possible thanks to the personal contribution of Donald Trump",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-credits-trump",
            topic="economy_and_energy",
            voice="reported_speech",
        )
        doc.exchange(
            "President Aliyev also reaffirmed the necessity of the Zangezur Corridor’s operation, noting that its"
            " implementation has been made possible thanks to the personal contribution of Donald Trump.",
            id="exc-aliyev-credits-trump",
            actor="ilham-aliyev",
            recipient="trump",
            event_type="SUPPORT",
            summary="Aliyev is said to have credited Trump’s “personal contribution” with having made the"
            " implementation of the Zangezur Corridor possible.",
            occasion="france-24-interview-2026",
            topic="economy_and_energy",
        )

    with doc.at("¶7"):
        doc.statement(
            "In light of these statements, the France 24 correspondent undoubtedly received confirmation that"
            " Azerbaijan’s leader’s promises align with his actions.",
            id="sta-caliber-correspondent-received-confirmation",
            statement="the France 24 correspondent undoubtedly received confirmation that Azerbaijan’s leader’s"
            " promises align with his actions",
            topic="foreign_policy",
            voice="document_voice",
        )
        # Earlier statements: neither their day nor their occasion is told.
        doc.statement(
            "President Aliyev’s earlier confident statements that the “Trump Route” would inevitably come to fruition",
            id="sta-aliyev-trump-route-inevitable",
            speaker="ilham-aliyev",
            statement="the “Trump Route” would inevitably come to fruition",
            topic="economy_and_energy",
            voice="reported_speech",
        )
        doc.statement(
            "President Aliyev’s earlier confident statements that the “Trump Route” would inevitably come to fruition,"
            " and that, with Donald Trump’s return to the Oval Office, U.S.–Azerbaijan relations—deliberately strained"
            " under the Biden administration—would be revitalised to serve the interests of both countries",
            id="sta-aliyev-us-relations-revitalised",
            speaker="ilham-aliyev",
            statement="with Donald Trump’s return to the Oval Office, U.S.–Azerbaijan relations—deliberately strained"
            " under the Biden administration—would be revitalised to serve the interests of both countries",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.statement(
            "President Aliyev’s earlier confident statements that the “Trump Route” would inevitably come to"
            " fruition, and that, with Donald Trump’s return to the Oval Office, U.S.–Azerbaijan"
            " relations—deliberately strained under the Biden administration—would be revitalised to serve the"
            " interests of both countries",
            id="sta-aliyev-relations-strained-under-biden",
            speaker="ilham-aliyev",
            statement="U.S.–Azerbaijan relations—deliberately strained under the Biden administration",
            topic="bilateral_relations",
            voice="reported_speech",
            notes={
                "voice": "An insertion between dashes, inside the clause that reports Aliyev; it may be the"
                " document’s own.",
                "exchange_id": "“under” names a time: who strained the relations is not said, so there is no act of"
                " anyone.",
            },
        )


def verdict(doc: Coding) -> None:
    """¶8–9: the question about the convicted and the answer."""
    with doc.at("¶8"):
        doc.statement(
            "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict—one that could not"
            " be legitimately challenged, even by the most biased forces.",
            id="sta-caliber-calls-verdict-fair",
            statement="Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict—one that"
            " could not be legitimately challenged, even by the most biased forces",
            topic="justice",
            voice="document_voice",
        )
        doc.exchange(
            "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict—one that could not"
            " be legitimately challenged, even by the most biased forces.",
            id="exc-azerbaijani-courts-convict-armenians",
            actor="azerbaijani-courts",
            recipient=(
                "convicted-armenians",
                "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict",
                "the individuals who committed these crimes",
            ),
            event_type="SANCTION",
            event_mode="convict",
            summary="Azerbaijani courts are said to have delivered a verdict against those whom the text calls"
            " “Armenian military criminals.”",
            occasion="baku-proceedings",
            topic="justice",
        )
        doc.statement(
            "The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been"
            " raised",
            id="sta-correspondent-sentence-harsh",
            speaker="france-24-correspondent",
            statement="calling the sentence “harsh,”",
            occasion="france-24-interview-2026",
            topic="justice",
            voice="direct_quote",
        )
        doc.statement(
            "The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been"
            " raised during U.S. Vice President J.D. Vance’s meeting with President Aliyev",
            id="sta-correspondent-asks-pardon-raised",
            speaker="france-24-correspondent",
            statement="asked whether the topic of their pardon had been raised during U.S. Vice President J.D. Vance’s"
            " meeting with President Aliyev",
            occasion="france-24-interview-2026",
            topic="justice",
            voice="reported_speech",
        )
        doc.statement(
            "The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been"
            " raised during U.S. Vice President J.D. Vance’s meeting with President Aliyev, and whether the head of"
            " state plans any steps in this direction.",
            id="sta-correspondent-asks-steps-to-pardon",
            speaker="france-24-correspondent",
            statement="whether the head of state plans any steps in this direction",
            occasion="france-24-interview-2026",
            topic="justice",
            voice="reported_speech",
        )

    with doc.at("¶9"):
        doc.statement(
            "President Aliyev’s response was clear and firmly grounded in international law.",
            id="sta-caliber-response-grounded-in-law",
            topic="justice",
            voice="document_voice",
        )
        doc.statement(
            "While confirming that this topic was among the issues discussed with Vance, he offered the French"
            " journalist a concise legal and historical overview.",
            id="sta-aliyev-pardon-discussed-with-vance",
            speaker=("ilham-aliyev", "While confirming", "President Aliyev’s response"),
            addressee="france-24-correspondent",
            statement="this topic was among the issues discussed with Vance",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-vance-discuss-pardon",
            topic="justice",
            voice="reported_speech",
            notes={
                "statement": "“this topic”: the pardon that the correspondent asks about in ¶8.",
            },
        )
        doc.exchange(
            "While confirming that this topic was among the issues discussed with Vance, he offered the French"
            " journalist a concise legal and historical overview.",
            id="exc-aliyev-vance-discuss-pardon",
            actor=("ilham-aliyev", "While confirming", "President Aliyev’s response"),
            recipient="vance",
            event_type="CONSULT",
            summary="Aliyev is said to have discussed with Vance, among other issues, a pardon of the convicted"
            " Armenians.",
            topic="justice",
            asserted_by=("ilham-aliyev", "While confirming", "President Aliyev’s response"),
            voice="reported_speech",
            notes={
                "event_type": "The meeting of which ¶8 speaks (“Vance’s meeting with President Aliyev”); who raised"
                " the subject is not said.",
                "occasion_id": "Empty: that the meeting belonged to the visit to Baku is not said.",
            },
        )
        doc.statement(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime"
            " that operated illegally on the territory of a sovereign state",
            id="sta-aliyev-convicted-were-leaders",
            speaker=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="the individuals who committed these crimes were leaders of a separatist regime that operated"
            " illegally on the territory of a sovereign state",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-convicted-leaders",
            topic="justice",
            voice="reported_speech",
        )
        doc.set_aside("He first emphasised", kind="number", reason="figure_of_speech")
        doc.statement(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime"
            " that operated illegally on the territory of a sovereign state and were held accountable, including for"
            " being long-time instigators and participants in “serious crimes against humanity.”",
            id="sta-aliyev-held-accountable-for-crimes",
            speaker=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="were held accountable, including for being long-time instigators and participants in “serious"
            " crimes against humanity.”",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-convicted-crimes-against-humanity",
            topic="justice",
            voice="reported_speech",
            notes={
                "voice": "Four words of it are quoted; the assertion is in the document’s words.",
            },
        )
        doc.exchange(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime"
            " that operated illegally on the territory of a sovereign state",
            id="exc-aliyev-accuses-convicted-leaders",
            actor=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            recipient="convicted-armenians",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Aliyev is said to have described the convicted as leaders of what the text calls a “separatist"
            " regime” that allegedly operated illegally on the territory of a sovereign state.",
            occasion="france-24-interview-2026",
            topic="justice",
        )
        doc.exchange(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime"
            " that operated illegally on the territory of a sovereign state and were held accountable, including for"
            " being long-time instigators and participants in “serious crimes against humanity.”",
            id="exc-aliyev-accuses-convicted-crimes-against-humanity",
            actor=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            recipient="convicted-armenians",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Aliyev is said to have accused the convicted of having instigated and taken part in alleged"
            " “serious crimes against humanity.”",
            occasion="france-24-interview-2026",
            topic="justice",
            notes={
                "event_type": "The comparison that follows (“even worse than what the Nazis did”) is an argument"
                " within this accusation.",
            },
        )
        doc.statement(
            "In this context, the president drew a careful line from the Nuremberg Trials to the Baku proceedings",
            id="sta-aliyev-nuremberg-and-baku",
            speaker=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="drew a careful line from the Nuremberg Trials to the Baku proceedings",
            occasion="france-24-interview-2026",
            topic="justice",
            voice="reported_speech",
        )
        doc.statement(
            "the president drew a careful line from the Nuremberg Trials to the Baku proceedings, noting that “their"
            " crimes were even worse than what the Nazis did during World War II.”",
            id="sta-aliyev-crimes-worse-than-nazis",
            speaker=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="their crimes were even worse than what the Nazis did during World War II",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-convicted-crimes-against-humanity",
            topic="justice",
            voice="direct_quote",
        )


def armenians_of_karabakh(doc: Coding) -> None:
    """¶10–11: an offer, and remarks of October 2020 and of 2023."""
    with doc.at("¶10"):
        doc.statement(
            "the France 24 correspondent touched on the angle of “compassion for the Armenians who had to leave"
            " Garabagh as a result of the latest war.”",
            id="sta-correspondent-compassion-for-armenians",
            speaker="france-24-correspondent",
            statement="compassion for the Armenians who had to leave Garabagh as a result of the latest war",
            occasion="france-24-interview-2026",
            topic="karabakh",
            voice="direct_quote",
        )
        doc.deportation(
            "the France 24 correspondent touched on the angle of “compassion for the Armenians who had to leave"
            " Garabagh as a result of the latest war.”",
            id="dep-armenians-had-to-leave-garabagh",
            event="karabakh-departure-latest-war",
            movement="departure",
            movement_text="had to leave",
            population="the Armenians",
            origin="Garabagh",
            asserted_by=("france-24-correspondent", "the France 24 correspondent touched on the angle"),
            voice="direct_quote",
            notes={
                "event_id": "“the latest war” carries no date; hence not the event of 2023.",
                "movement": "“had to leave”: a departure under constraint; by whom is not said.",
            },
        )
        doc.statement(
            "Here, the president gave a history lesson, noting that Baku had from the outset publicly offered all"
            " Armenians living in Karabakh the opportunity to apply for Azerbaijani citizenship or a work permit.",
            id="sta-aliyev-offer-citizenship-or-work-permit",
            speaker=("ilham-aliyev", "the president gave a history lesson", "President Aliyev emphasised"),
            statement="Baku had from the outset publicly offered all Armenians living in Karabakh the opportunity to"
            " apply for Azerbaijani citizenship or a work permit",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-offers-citizenship-or-work-permit",
            topic="karabakh",
            voice="reported_speech",
        )
        doc.exchange(
            "the president gave a history lesson, noting that Baku had from the outset publicly offered all Armenians"
            " living in Karabakh the opportunity to apply for Azerbaijani citizenship or a work permit.",
            id="exc-azerbaijan-offers-citizenship-or-work-permit",
            actor="azerbaijan",
            recipient="karabakh-armenians",
            event_type="AGREE",
            summary="Azerbaijan is said to have offered all Armenians living in Karabakh the opportunity to apply for"
            " Azerbaijani citizenship or a work permit.",
            topic="karabakh",
            asserted_by=("ilham-aliyev", "the president gave a history lesson", "President Aliyev emphasised"),
            voice="reported_speech",
            notes={
                "event_type": "An offer. “from the outset” gives no date.",
                "outcome": "Empty: a refusal is not told. ¶12, in words of Aliyev, says that they “preferred to"
                " choose to leave for Armenia”; that they “had to leave” is what the correspondent is quoted as"
                " saying.",
            },
        )
        doc.statement(
            "back in October 2020, President Aliyev emphasised: “Armenians who live in Nagorno-Karabakh are our"
            " citizens",
            id="sta-aliyev-armenians-are-our-citizens-2020",
            speaker="ilham-aliyev",
            statement="Armenians who live in Nagorno-Karabakh are our citizens",
            occasion="aliyev-remarks-2020-10",
            topic="karabakh",
            date=("2020-10", "October 2020"),
            voice="direct_quote",
        )
        doc.statement(
            "back in October 2020, President Aliyev emphasised: “Armenians who live in Nagorno-Karabakh are our"
            " citizens and their security, their rights will be totally provided as long as the rights of all other"
            " people of Azerbaijan",
            id="sta-aliyev-security-and-rights-provided-2020",
            speaker="ilham-aliyev",
            statement="their security, their rights will be totally provided as long as the rights of all other people"
            " of Azerbaijan",
            occasion="aliyev-remarks-2020-10",
            exchange="exc-aliyev-promises-security-and-rights-2020",
            topic="karabakh",
            date=("2020-10", "October 2020"),
            voice="direct_quote",
        )
        doc.exchange(
            "back in October 2020, President Aliyev emphasised: “Armenians who live in Nagorno-Karabakh are our"
            " citizens and their security, their rights will be totally provided as long as the rights of all other"
            " people of Azerbaijan",
            id="exc-aliyev-promises-security-and-rights-2020",
            actor="ilham-aliyev",
            recipient="karabakh-armenians",
            event_type="AGREE",
            summary="Aliyev is said to have promised the Armenians who live in Nagorno-Karabakh that their security"
            " and rights would be “totally provided.”",
            occasion="aliyev-remarks-2020-10",
            topic="karabakh",
            date=("2020-10", "October 2020"),
        )
        doc.statement(
            "And after the criminal junta in Nagorno-Karabakh is thrown away, they, as Azerbaijani citizens will live"
            " better",
            id="sta-aliyev-armenians-will-live-better-2020",
            speaker=("ilham-aliyev", "President Aliyev emphasised"),
            occasion="aliyev-remarks-2020-10",
            topic="karabakh",
            date=("2020-10", "October 2020"),
            voice="direct_quote",
        )
        doc.statement(
            "But never we will allow the creation of the second Armenian state on the territory of Azerbaijan",
            id="sta-aliyev-no-second-armenian-state-2020",
            speaker=("ilham-aliyev", "President Aliyev emphasised"),
            occasion="aliyev-remarks-2020-10",
            topic="sovereignty",
            date=("2020-10", "October 2020"),
            voice="direct_quote",
        )
        doc.figure(
            "But never we will allow the creation of the second Armenian state on the territory of Azerbaijan",
            id="fig-second-armenian-state",
            measure="Armenian state on the territory of Azerbaijan",
            unit="states",
            count_kind="ordinal",
            count=2,
            qualifier="exact",
            count_text="second",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "President Aliyev emphasised"),
            voice="direct_quote",
            notes={"count": "An ordinal of what is said never to be allowed; which state is the first is not told."},
        )

    with doc.at("¶11"):
        doc.statement(
            "In 2023, following the conclusion of a unique, locally focused counter-terrorist operation, the"
            " country’s leader stressed that",
            id="sta-caliber-operation-unique-and-local",
            statement="a unique, locally focused counter-terrorist operation",
            topic="karabakh",
            voice="document_voice",
            notes={
                "voice": "Outside the clause that reports what was stressed.",
            },
        )
        doc.statement(
            "In 2023, following the conclusion of a unique, locally focused counter-terrorist operation, the country’s"
            " leader stressed that a “new historical opportunity” has been created for the Armenian population of"
            " Karabakh.",
            id="sta-aliyev-new-historical-opportunity-2023",
            speaker=(
                "ilham-aliyev",
                "the country’s leader stressed",
                "President Aliyev emphasised: “Armenians who live",
            ),
            statement="a “new historical opportunity” has been created for the Armenian population of Karabakh",
            occasion="aliyev-remarks-2023-karabakh",
            topic="karabakh",
            date=("2023", "In 2023"),
            voice="reported_speech",
            notes={
                "voice": "Three words of it are quoted; that the opportunity “has been created” is told without marks.",
            },
        )
        doc.statement(
            "Baku’s intention is to build a shared life based on peace, mutual understanding, and respect.",
            id="sta-caliber-shared-life",
            topic="karabakh",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023:"
                " his words or the document’s.",
            },
        )
        doc.statement(
            "“We have no problems with the Armenian people. We have no enmity,” he said.",
            id="sta-aliyev-no-problems-with-armenian-people-2023",
            speaker=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            statement="We have no problems with the Armenian people",
            occasion="aliyev-remarks-2023-karabakh",
            topic="karabakh",
            date=("2023", "In 2023"),
            voice="direct_quote",
        )
        doc.statement(
            "“We have no problems with the Armenian people. We have no enmity,” he said.",
            id="sta-aliyev-no-enmity-2023",
            speaker=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            statement="We have no enmity",
            occasion="aliyev-remarks-2023-karabakh",
            topic="karabakh",
            date=("2023", "In 2023"),
            voice="direct_quote",
        )
        doc.statement(
            "he said. “We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
            id="sta-aliyev-accused-leaders-2023",
            speaker=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            statement="We accused the elements and leaders of the criminal regime",
            occasion="aliyev-remarks-2023-karabakh",
            exchange="exc-azerbaijan-accused-leaders-2023",
            topic="justice",
            date=("2023", "In 2023"),
            voice="direct_quote",
        )
        doc.exchange(
            "“We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
            id="exc-azerbaijan-accused-leaders-2023",
            actor=("azerbaijan", "We accused", "Baku’s intention"),
            recipient="accused-leaders-2023",
            event_type="ACCUSE",
            summary="Azerbaijan is said to have accused those whom Aliyev called “the elements and leaders of the"
            " criminal regime.”",
            topic="justice",
            asserted_by=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            voice="direct_quote",
            notes={
                "actor_id": "Aliyev says “We”; when the accusation was made is not said.",
            },
        )
        doc.statement(
            "he said. “We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
            id="sta-aliyev-bring-to-justice-2023",
            speaker=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            statement="we will bring them to justice",
            occasion="aliyev-remarks-2023-karabakh",
            exchange="exc-aliyev-threatens-prosecution-2023",
            topic="justice",
            date=("2023", "In 2023"),
            voice="direct_quote",
        )
        doc.exchange(
            "“We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
            id="exc-aliyev-threatens-prosecution-2023",
            actor=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            recipient="accused-leaders-2023",
            event_type="THREATEN",
            event_mode="arrest",
            summary="Aliyev is said to have announced that “the elements and leaders of the criminal regime” would be"
            " brought to justice.",
            occasion="aliyev-remarks-2023-karabakh",
            topic="justice",
            date=("2023", "In 2023"),
            notes={
                "event_type": "An announced prosecution; PLOVER’s THREATEN/arrest covers threatened legal action.",
            },
        )
        doc.statement(
            "The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in"
            " accordance with the Constitution of Azerbaijan and the country’s commitments to international"
            " organisations—is to apply for Azerbaijani citizenship.",
            id="sta-caliber-only-requirement-citizenship",
            topic="karabakh",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023:"
                " his words or the document’s.",
            },
        )
        doc.statement(
            "Armenians who wish to live in the country—whose security will be guaranteed in accordance with the"
            " Constitution of Azerbaijan and the country’s commitments to international organisations",
            id="sta-caliber-security-will-be-guaranteed",
            statement="whose security will be guaranteed in accordance with the Constitution of Azerbaijan and the"
            " country’s commitments to international organisations",
            topic="karabakh",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence, and the paragraph reports what Aliyev said in 2023:"
                " his words or the document’s.",
            },
        )
        doc.statement(
            "To facilitate this, an electronic portal for reintegration has been launched.",
            id="sta-caliber-reintegration-portal",
            statement="an electronic portal for reintegration has been launched",
            topic="karabakh",
            voice="unclear",
            notes={
                "voice": "“this” hangs on the sentence before, of which it cannot be told whose words it gives.",
            },
        )


def return_and_selectivity(doc: Coding) -> None:
    """¶12–13: what became of the offer, Western Azerbaijanis, and the document on the correspondent."""
    with doc.at("¶12"):
        doc.statement(
            "as the leader of Azerbaijan explained to the French television journalist, the Armenians of Karabakh"
            " “preferred to choose to leave for Armenia.”",
            id="sta-aliyev-armenians-preferred-to-leave",
            speaker=("ilham-aliyev", "the leader of Azerbaijan explained", "President Aliyev continued"),
            addressee="france-24-correspondent",
            statement="the Armenians of Karabakh “preferred to choose to leave for Armenia.”",
            occasion="france-24-interview-2026",
            topic="karabakh",
            voice="direct_quote",
        )
        doc.deportation(
            "as the leader of Azerbaijan explained to the French television journalist, the Armenians of Karabakh"
            " “preferred to choose to leave for Armenia.”",
            id="dep-armenians-preferred-to-leave",
            event="karabakh-departure-latest-war",
            movement="departure",
            movement_text="preferred to choose to leave",
            population="the Armenians of Karabakh",
            origin="Karabakh",
            destination=("Armenia", "to leave for Armenia"),
            asserted_by=("ilham-aliyev", "the leader of Azerbaijan explained", "President Aliyev continued"),
            voice="direct_quote",
            notes={
                "event_id": "No date is printed; told in answer to the question of ¶10.",
            },
        )
        doc.statement(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of"
            " thousands of Western Azerbaijanis",
            id="sta-aliyev-yerevan-made-no-proposals",
            speaker="ilham-aliyev",
            addressee=("france-24-correspondent", "explained to the French television journalist"),
            statement="official Yerevan has made no proposals to allow the return of the hundreds of thousands of"
            " Western Azerbaijanis",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-criticises-yerevan-no-proposals",
            restates="sta-armenia-has-not-reciprocated",
            topic="right_of_return",
            voice="reported_speech",
            notes={
                "restates": "the bulletin speaks of “Azerbaijanis forcibly expelled from modern-day Armenia”; they are"
                " taken to be the same people",
            },
        )
        doc.exchange(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds"
            " of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing—despite the"
            " fact that they should be given this opportunity.",
            id="exc-aliyev-criticises-yerevan-no-proposals",
            actor="ilham-aliyev",
            recipient="armenia",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev is said to have complained that Armenia had made no proposals to allow the return of what"
            " the text calls “the hundreds of thousands of Western Azerbaijanis.”",
            occasion="france-24-interview-2026",
            topic="right_of_return",
            notes={
                "event_type": "A complaint. “should be given this opportunity” has no addressee and is no demand of"
                " its own.",
            },
        )
        doc.deportation(
            "official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western"
            " Azerbaijanis who were deported",
            id="dep-western-azerbaijanis-return",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="return",
            population="Western Azerbaijanis",
            qualifier="vague",
            count_text="hundreds of thousands",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "President Aliyev continued"),
            voice="reported_speech",
            notes={
                "movement": "A return that is said not to have been allowed for.",
            },
        )
        doc.statement(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds"
            " of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing",
            id="sta-aliyev-western-azerbaijanis-deported",
            speaker="ilham-aliyev",
            addressee=("france-24-correspondent", "explained to the French television journalist"),
            statement="Western Azerbaijanis who were deported and subjected to ethnic cleansing",
            occasion="france-24-interview-2026",
            topic="deportations",
            voice="reported_speech",
        )
        # By whom is not said here; ¶13 speaks of “these blatant violations of international law by Armenia”.
        doc.deportation(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds"
            " of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing",
            id="dep-western-azerbaijanis-deported",
            event="azerbaijanis-from-modern-day-armenia",
            movement="deportation",
            movement_text="were deported",
            population="Western Azerbaijanis",
            qualifier="vague",
            count_text="hundreds of thousands",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "President Aliyev continued"),
            voice="reported_speech",
            notes={
                "event_id": "Neither period nor place is given; that Yerevan is to allow the return points to Armenia.",
            },
        )
        doc.statement(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds"
            " of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing—despite the"
            " fact that they should be given this opportunity.",
            id="sta-aliyev-should-be-given-opportunity",
            speaker="ilham-aliyev",
            addressee=("france-24-correspondent", "explained to the French television journalist"),
            statement="they should be given this opportunity",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-criticises-yerevan-no-proposals",
            topic="right_of_return",
            voice="reported_speech",
        )

    with doc.at("¶13"):
        doc.statement(
            "It is quite telling that, after hearing the president’s perspective, the France 24 correspondent,"
            " without reacting to these blatant violations of international law by Armenia, stated that he would"
            " “want to quickly get to the relation” between France and Azerbaijan.",
            id="sta-caliber-correspondent-did-not-react",
            statement="It is quite telling that, after hearing the president’s perspective, the France 24"
            " correspondent, without reacting to these blatant violations of international law by Armenia, stated"
            " that he would “want to quickly get to the relation” between France and Azerbaijan",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "the France 24 correspondent, without reacting to these blatant violations of international law by Armenia",
            id="sta-caliber-alleges-violations-by-armenia",
            statement="these blatant violations of international law by Armenia",
            topic="deportations",
            voice="document_voice",
        )
        doc.statement(
            "the France 24 correspondent, without reacting to these blatant violations of international law by"
            " Armenia, stated that he would “want to quickly get to the relation” between France and Azerbaijan",
            id="sta-correspondent-get-to-the-relation",
            speaker="france-24-correspondent",
            statement="he would “want to quickly get to the relation” between France and Azerbaijan",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.statement(
            "Such selectivity on the part of the French journalist—though, of course, not the first time, is it?",
            id="sta-caliber-selectivity-of-journalist",
            topic="media",
            voice="document_voice",
        )
        doc.set_aside("not the first time", kind="number", reason="denied")


def relations_with_france(doc: Coding) -> None:
    """¶14–16: France in the answers, and remarks of 2023, of 2024 and without a date."""
    with doc.at("¶14"):
        doc.statement(
            "President Aliyev continued his history lesson, noting that Baku has never been a source of problems with"
            " Paris.",
            id="sta-aliyev-baku-never-source-of-problems",
            speaker="ilham-aliyev",
            statement="Baku has never been a source of problems with Paris",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        # From here to the end of the paragraph no verb of saying stands: Aliyev's answer or the document's own words.
        doc.statement(
            "with the outbreak of the Second Karabakh War and the restoration of Azerbaijan’s territorial integrity,"
            " France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly"
            " supported the separatists",
            id="sta-caliber-france-gave-open-support",
            statement="France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly"
            " supported the separatists",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
                "exchange_id": "Whom “the separatists” means is not said, so France’s act has no row with a recipient.",
            },
        )
        doc.set_aside("Second Karabakh War", kind="number", reason="part_of_name")
        doc.statement(
            "the restoration of Azerbaijan’s territorial integrity, France—now a defender of this fundamental"
            " principle in reference to Denmark and Ukraine",
            id="sta-caliber-france-now-defender-of-principle",
            statement="France—now a defender of this fundamental principle in reference to Denmark and Ukraine",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
            },
        )
        doc.statement(
            "France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported"
            " the separatists, even going so far as to have its parliament recognise a puppet entity on Azerbaijani"
            " soil",
            id="sta-caliber-french-parliament-recognised-entity",
            statement="even going so far as to have its parliament recognise a puppet entity on Azerbaijani soil",
            exchange="exc-french-parliament-recognises-entity",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
            },
        )
        doc.exchange(
            "France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported"
            " the separatists, even going so far as to have its parliament recognise a puppet entity on Azerbaijani"
            " soil",
            id="exc-french-parliament-recognises-entity",
            actor=("french-parliament", "have its parliament recognise"),
            recipient="entity-recognised-by-french-parliament",
            event_type="SUPPORT",
            summary="The French parliament is said to have recognised what the text calls a “puppet entity on"
            " Azerbaijani soil.”",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
                "event_type": "A recognition, as told; which chamber or act is not said.",
                "actor_id": "France is said to “have its parliament recognise”: the body that acts is entered.",
            },
        )
        doc.statement(
            "to have its parliament recognise a puppet entity on Azerbaijani soil, something that Armenia itself did"
            " not do",
            id="sta-caliber-armenia-did-not-recognise",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
            },
        )
        doc.statement(
            "despite Baku’s advocacy for respect for the country’s sovereignty, certain well-known French political"
            " figures, by illegally visiting the occupied Azerbaijani territories, publicly insulted Azerbaijan’s"
            " statehood",
            id="sta-caliber-french-figures-insulted-statehood",
            statement="certain well-known French political figures, by illegally visiting the occupied Azerbaijani"
            " territories, publicly insulted Azerbaijan’s statehood",
            exchange="exc-french-figures-insult-azerbaijan",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
            },
        )
        doc.exchange(
            "despite Baku’s advocacy for respect for the country’s sovereignty, certain well-known French political"
            " figures, by illegally visiting the occupied Azerbaijani territories, publicly insulted Azerbaijan’s"
            " statehood",
            id="exc-french-figures-insult-azerbaijan",
            actor="french-political-figures",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="French political figures are said to have “publicly insulted Azerbaijan’s statehood” by visits"
            " to what the text calls “occupied Azerbaijani territories.”",
            topic="sovereignty",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence; it follows what Aliyev is told to have noted: his"
                " words or the document’s.",
                "event_type": "Told as an insult to a state; not CONSULT, as no host is named and the visited are not"
                " a party.",
            },
        )

    with doc.at("¶15"):
        doc.statement(
            "as early as 2023, President Aliyev emphasised that the notorious Minsk Group—particularly France—was"
            " irritated by Baku’s restoration of its territorial integrity",
            id="sta-aliyev-minsk-group-irritated-2023",
            speaker="ilham-aliyev",
            statement="the notorious Minsk Group—particularly France—was irritated by Baku’s restoration of its"
            " territorial integrity",
            occasion="aliyev-remarks-2023-minsk-group",
            topic="sovereignty",
            date=("2023", "as early as 2023"),
            voice="reported_speech",
        )
        doc.statement(
            "as early as 2023, President Aliyev emphasised that the notorious Minsk Group—particularly France—was"
            " irritated by Baku’s restoration of its territorial integrity, which completely disrupted their plans",
            id="sta-aliyev-plans-disrupted-2023",
            speaker="ilham-aliyev",
            statement="Baku’s restoration of its territorial integrity, which completely disrupted their plans",
            occasion="aliyev-remarks-2023-minsk-group",
            topic="sovereignty",
            date=("2023", "as early as 2023"),
            voice="reported_speech",
        )
        doc.statement(
            "The following year, the country’s leader underlined that Azerbaijan has “never had any problems” with"
            " Paris",
            id="sta-aliyev-never-had-problems-2024",
            speaker=(
                "ilham-aliyev",
                "the country’s leader underlined",
                "President Aliyev emphasised that the notorious",
            ),
            statement="Azerbaijan has “never had any problems” with Paris",
            occasion="aliyev-remarks-2024-france",
            topic="bilateral_relations",
            date=("2024", "as early as 2023", "The following year"),
            date_basis="derived",
            voice="direct_quote",
        )
        doc.statement(
            "The following year, the country’s leader underlined that Azerbaijan has “never had any problems” with"
            " Paris and that “we cooperated with France perhaps even more than with any other European country before"
            " Macron came to power.”",
            id="sta-aliyev-cooperated-with-france-2024",
            speaker=(
                "ilham-aliyev",
                "the country’s leader underlined",
                "President Aliyev emphasised that the notorious",
            ),
            statement="we cooperated with France perhaps even more than with any other European country before Macron"
            " came to power",
            occasion="aliyev-remarks-2024-france",
            topic="bilateral_relations",
            date=("2024", "as early as 2023", "The following year"),
            date_basis="derived",
            voice="direct_quote",
        )
        # “we cooperated with France … more than”: a comparison of lasting relations, and no single act.

    # Whether ¶16 tells the remarks of 2024 on, or the interview, is not said: no date and no occasion.
    with doc.at("¶16"):
        doc.statement(
            "President Aliyev also reminded that both the National Leader Heydar Aliyev and he himself made their"
            " first official visits after their elections to France.",
            id="sta-aliyev-first-visits-to-france",
            speaker="ilham-aliyev",
            statement="both the National Leader Heydar Aliyev and he himself made their first official visits after"
            " their elections to France",
            topic="bilateral_relations",
            voice="reported_speech",
            notes={"speaker_id": "Whether he said it in 2024 or in the interview is not told."},
        )
        doc.exchange(
            "President Aliyev also reminded that both the National Leader Heydar Aliyev and he himself made their"
            " first official visits after their elections to France.",
            id="exc-heydar-aliyev-visits-france",
            actor="heydar-aliyev",
            recipient="france",
            event_type="CONSULT",
            event_mode="visit",
            summary="Heydar Aliyev is said to have gone to France on his first official visit after his election.",
            topic="bilateral_relations",
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
        )
        doc.exchange(
            "President Aliyev also reminded that both the National Leader Heydar Aliyev and he himself made their"
            " first official visits after their elections to France.",
            id="exc-ilham-aliyev-visits-france",
            actor=("ilham-aliyev", "President Aliyev also reminded", "he himself"),
            recipient="france",
            event_type="CONSULT",
            event_mode="visit",
            summary="Ilham Aliyev is said to have gone to France on his first official visit after his election.",
            topic="bilateral_relations",
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
        )
        doc.figure(
            "President Aliyev also reminded that both the National Leader Heydar Aliyev and he himself made their"
            " first official visits after their elections to France.",
            id="fig-first-official-visits-to-france",
            measure="official visits after their elections",
            unit="occasions",
            count_kind="ordinal",
            count=1,
            qualifier="exact",
            count_text="first",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
            notes={"count": "An ordinal that is said of each of two presidents: the first visit of either."},
        )
        doc.statement(
            "Furthermore, Azerbaijani cities established sister-city relationships with 13 French cities. Yet, “the"
            " exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all of this"
            " into the abyss,” he noted",
            id="sta-aliyev-sister-cities",
            speaker=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            statement="Azerbaijani cities established sister-city relationships with 13 French cities",
            exchange="exc-azerbaijani-cities-sister-french-cities",
            topic="bilateral_relations",
            voice="reported_speech",
            notes={
                "voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in his quoted words takes"
                " it up.",
                "speaker_id": "Whether he said it in 2024 or in the interview is not told.",
            },
        )
        doc.exchange(
            "Azerbaijani cities established sister-city relationships with 13 French cities",
            id="exc-azerbaijani-cities-sister-french-cities",
            actor="azerbaijani-cities",
            recipient="french-cities",
            event_type="SUPPORT",
            summary="Azerbaijani cities are said to have established sister-city relationships with 13 French cities.",
            topic="bilateral_relations",
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
            notes={
                "voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in the quoted words that"
                " follow takes it up.",
            },
        )
        doc.agreement(
            "Azerbaijani cities established sister-city relationships with 13 French cities",
            id="agr-sister-city-relationships",
            name="sister-city relationships with 13 French cities",
            kind="relationship",
            status="signed",
            parties={"party": ("azerbaijani-cities", "french-cities")},
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
            notes={
                "status": "Told as established; of “all of this” the next sentence says that it was thrown “into the"
                " abyss”.",
            },
        )
        doc.figure(
            "Azerbaijani cities established sister-city relationships with 13 French cities",
            id="fig-french-sister-cities",
            measure="French cities",
            unit="cities",
            count=13,
            qualifier="exact",
            count_text="13",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
            notes={
                "voice": "“Furthermore” goes on with what he “reminded”, and “all of this” in the quoted words that"
                " follow takes it up.",
            },
        )
        doc.statement(
            "Yet, “the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all"
            " of this into the abyss,” he noted",
            id="sta-aliyev-megalomania-of-macron-government",
            speaker=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            statement="the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw"
            " all of this into the abyss",
            exchange="exc-aliyev-condemns-macron-government",
            topic="bilateral_relations",
            voice="direct_quote",
            notes={"speaker_id": "Whether he said it in 2024 or in the interview is not told."},
        )
        doc.exchange(
            "Yet, “the exorbitant ambitions and unfounded megalomania of the Macron government essentially threw all"
            " of this into the abyss,” he noted",
            id="exc-aliyev-condemns-macron-government",
            actor=("ilham-aliyev", "he noted", "President Aliyev also reminded"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev is said to have blamed what he called “the exorbitant ambitions and unfounded megalomania"
            " of the Macron government” for having thrown ties with France “into the abyss.”",
            topic="bilateral_relations",
            notes={
                "date_edtf": "Empty: whether he said it in 2024 or in the interview is not told.",
            },
        )
        doc.statement(
            "he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with"
            " the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”",
            id="sta-aliyev-paris-took-sides",
            speaker=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            statement="they clearly sided with the occupiers",
            exchange="exc-aliyev-accuses-france-of-siding",
            restates="sta-caliber-france-gave-open-support",
            topic="sovereignty",
            voice="direct_quote",
            notes={
                "speaker_id": "Whether he said it in 2024 or in the interview is not told.",
            },
        )
        doc.exchange(
            "he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with"
            " the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”",
            id="exc-aliyev-accuses-france-of-siding",
            actor=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev is said to have accused France of having sided with what he called “the occupiers” when"
            " the Second Karabakh War broke out.",
            topic="sovereignty",
            notes={
                "event_type": "Whom the quoted word means is not said, so France’s own act has no row with a"
                " recipient.",
                "date_edtf": "Empty: whether he said it in 2024 or in the interview is not told.",
            },
        )
        doc.statement(
            "he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with"
            " the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”",
            id="sta-aliyev-first-sign-something-wrong",
            speaker=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            statement="that was the first sign that something was wrong in our relations - well, on their part",
            exchange="exc-aliyev-accuses-france-of-siding",
            topic="bilateral_relations",
            voice="direct_quote",
            notes={
                "speaker_id": "Whether he said it in 2024 or in the interview is not told.",
            },
        )
        doc.figure(
            "he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with"
            " the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”",
            id="fig-first-sign-something-wrong",
            event="war-2020",
            measure="sign that something was wrong in our relations",
            unit="things",
            count_kind="ordinal",
            count=1,
            qualifier="exact",
            count_text="first",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            voice="direct_quote",
            notes={
                "event_id": "“the Second Karabakh War”, taken to be the war of 2020; the document gives it no year.",
            },
        )
        doc.set_aside("Second Karabakh War", kind="number", reason="part_of_name")


def copenhagen_and_conclusion(doc: Coding) -> None:
    """¶17–18: the meeting in Copenhagen, what is to follow, and the document's last words."""
    with doc.at("¶17"):
        doc.statement(
            "as President Aliyev emphasised in his latest response to the France 24 correspondent, his meeting at the"
            " European Political Community summit in Copenhagen in autumn 2025 “which was very positive, and we"
            " agreed to put a restart button. We are ready for that.”",
            id="sta-aliyev-copenhagen-very-positive",
            speaker="ilham-aliyev",
            addressee="france-24-correspondent",
            statement="which was very positive",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-meets-france-copenhagen",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.exchange(
            "his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very"
            " positive, and we agreed to put a restart button. We are ready for that.”",
            id="exc-aliyev-meets-france-copenhagen",
            actor=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            recipient=(
                "france",
                "the relation” between France and Azerbaijan",
                "we agreed to put a restart button",
                "both sides to normalise relations",
            ),
            event_type="CONSULT",
            summary="Aliyev is said to have had a meeting at the European Political Community summit in Copenhagen,"
            " told in an answer about relations with France.",
            occasion="copenhagen-meeting-2025",
            topic="bilateral_relations",
            date=("2025-23", "in autumn 2025"),
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="reported_speech",
            notes={
                "recipient_id": "Whom he met is not named; the answer is about relations with France, and no person"
                " is entered.",
            },
        )
        doc.statement(
            "his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very"
            " positive, and we agreed to put a restart button. We are ready for that.”",
            id="sta-aliyev-restart-button",
            speaker=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="we agreed to put a restart button",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-agrees-restart-with-france",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.exchange(
            "his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very"
            " positive, and we agreed to put a restart button. We are ready for that.”",
            id="exc-aliyev-agrees-restart-with-france",
            actor=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            recipient=(
                "france",
                "the relation” between France and Azerbaijan",
                "we agreed to put a restart button",
                "both sides to normalise relations",
            ),
            event_type="AGREE",
            summary="Aliyev is said to have agreed “to put a restart button” in relations with France.",
            occasion="copenhagen-meeting-2025",
            topic="bilateral_relations",
            date=("2025-23", "in autumn 2025"),
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="direct_quote",
            notes={
                "recipient_id": "“we” are not named; the answer is about relations with France.",
                "event_type": "“We are ready for that” is said of this agreement and no act of its own.",
            },
        )
        doc.agreement(
            "his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very"
            " positive, and we agreed to put a restart button. We are ready for that.”",
            id="agr-restart-button-2025",
            name="we agreed to put a restart button",
            kind="understanding",
            status="signed",
            parties={
                "party": (
                    ("ilham-aliyev", "President Aliyev emphasised in his latest response"),
                    (
                        "france",
                        "the relation” between France and Azerbaijan",
                        "we agreed to put a restart button",
                        "both sides to normalise relations",
                    ),
                )
            },
            event="copenhagen-meeting-2025",
            date=("2025-23", "in autumn 2025"),
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="direct_quote",
            notes={
                "name": "“we” are not named: France is entered as the answer is about relations with it.",
                "status": "Said to be agreed; that anything was written or signed is not told.",
            },
        )
        doc.statement(
            "his meeting at the European Political Community summit in Copenhagen in autumn 2025 “which was very"
            " positive, and we agreed to put a restart button. We are ready for that.”",
            id="sta-aliyev-ready-for-restart",
            speaker=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="We are ready for that",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-agrees-restart-with-france",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.statement(
            "The head of state reiterated that the problems between the countries arose not on “our initiative”",
            id="sta-aliyev-problems-not-our-initiative",
            speaker=(
                "ilham-aliyev",
                "The head of state reiterated",
                "President Aliyev emphasised in his latest response",
            ),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="the problems between the countries arose not on “our initiative”",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            restates="sta-aliyev-baku-never-source-of-problems",
            voice="reported_speech",
        )
        doc.statement(
            "The head of state reiterated that the problems between the countries arose not on “our initiative” and"
            " highlighted the strong willingness of both sides to normalise relations, particularly in achieving peace"
            " between Armenia and Azerbaijan.",
            id="sta-aliyev-willingness-to-normalise",
            speaker=(
                "ilham-aliyev",
                "The head of state reiterated",
                "President Aliyev emphasised in his latest response",
            ),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="the strong willingness of both sides to normalise relations, particularly in achieving peace"
            " between Armenia and Azerbaijan",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.statement(
            "Moreover, following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of"
            " interaction between our teams.",
            id="sta-caliber-friendly-atmosphere",
            statement="the friendly atmosphere of the Copenhagen meeting",
            topic="bilateral_relations",
            voice="unclear",
            notes={
                "voice": "No verb of saying governs the sentence, and the quoted words stand without this clause:"
                " Aliyev’s or the document’s.",
            },
        )
        doc.statement(
            "following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of interaction between"
            " our teams",
            id="sta-aliyev-interaction-between-teams",
            speaker=(
                "ilham-aliyev",
                "The head of state reiterated",
                "President Aliyev emphasised in his latest response",
            ),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="there has been a lot of interaction between our teams",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-france-teams-interact",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.statement(
            "“there has been a lot of interaction between our teams. They regularly contact each other.”",
            id="sta-aliyev-teams-regularly-contact",
            speaker=(
                "ilham-aliyev",
                "The head of state reiterated",
                "President Aliyev emphasised in his latest response",
            ),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="They regularly contact each other",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-france-teams-interact",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.exchange(
            "following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of interaction"
            " between our teams. They regularly contact each other.”",
            id="exc-azerbaijan-france-teams-interact",
            actor=("azerbaijan", "the relation” between France and Azerbaijan", "our teams"),
            recipient=("france", "the relation” between France and Azerbaijan", "both sides to normalise relations"),
            event_type="CONSULT",
            summary="Teams of Azerbaijan are said to have been in contact with teams of France after a meeting in"
            " Copenhagen.",
            topic="bilateral_relations",
            date=("2025-23/..", "in autumn 2025", "following the friendly atmosphere of the Copenhagen meeting"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="direct_quote",
            notes={
                "recipient_id": "Whose teams is not said; the answer is about relations with France.",
            },
        )
        doc.figure(
            "following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of interaction between"
            " our teams. They regularly contact each other.”",
            id="fig-interaction-between-teams",
            measure="interaction between our teams",
            unit="occasions",
            qualifier="vague",
            count_text="a lot of",
            count_scope="period",
            date=("2025-23/..", "in autumn 2025", "following the friendly atmosphere of the Copenhagen meeting"),
            date_basis="derived",
            asserted_by=(
                "ilham-aliyev",
                "The head of state reiterated",
                "President Aliyev emphasised in his latest response",
            ),
            voice="direct_quote",
        )
        doc.statement(
            "Any remaining problematic issues, he noted, need to be resolved through joint efforts, based on mutual"
            " respect, including respect for each other’s legal systems and non-interference.",
            id="sta-aliyev-remaining-issues-joint-efforts",
            speaker=("ilham-aliyev", "he noted", "President Aliyev emphasised in his latest response"),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="Any remaining problematic issues, he noted, need to be resolved through joint efforts, based"
            " on mutual respect, including respect for each other’s legal systems and non-interference",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )

    with doc.at("¶18"):
        doc.statement(
            "It is fair to say that President Ilham Aliyev, in his characteristic manner, clearly addressed all the"
            " points of interest to France 24.",
            id="sta-caliber-addressed-all-points",
            restates="sta-caliber-detailed-responses",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "One can only hope that those who read or watch this interview—French citizens and others—will find the"
            " capacity to reassess their outdated views of what took place in the South Caucasus and recognise the"
            " current realities.",
            id="sta-caliber-hope-views-reassessed",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "These realities continue to take shape, primarily through Azerbaijan’s initiatives",
            id="sta-caliber-realities-take-shape",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "These realities continue to take shape, primarily through Azerbaijan’s initiatives, a country that has"
            " never wavered from the path of peace and adherence to international law.",
            id="sta-caliber-never-wavered-from-peace",
            statement="Azerbaijan’s initiatives, a country that has never wavered from the path of peace and"
            " adherence to international law",
            topic="foreign_policy",
            voice="document_voice",
        )
