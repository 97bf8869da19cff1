"""Analysis by Caliber.az of President Aliyev's interview with France 24, 14 February 2026, with the page around it."""

from scripts.coding import Coding
from scripts.documents import Section
from scripts.registry import Source

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
    sections=(
        Section("page", "twitter"),
        Section("title", "A history lesson from President Aliyev"),
        Section("", "Confidence. Clarity. And truth!"),
        Section("page end", "Caliber.Az"),
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
        doc.exchange(
            "President Ilham Aliyev’s interview with France 24, given on the sidelines of the Munich Security"
            " Conference",
            id="exc-aliyev-france-24-interview-2026",
            actor="ilham-aliyev",
            recipient="france-24",
            event_type="CONSULT",
            summary="Ilham Aliyev gives an interview to France 24 on the sidelines of the Munich Security Conference.",
            occasion="france-24-interview-2026",
            topic="media",
            date=("2026", "in 2021", "five years later"),
            date_basis="derived",
            notes={"date_edtf": "No day is printed; ¶3 puts the interview five years behind that of 2021."},
        )
        doc.exchange(
            "President Aliyev spoke with a France 24 correspondent in September 2021",
            id="exc-aliyev-france-24-interview-2021",
            actor="ilham-aliyev",
            recipient="france-24-correspondent-2021",
            event_type="CONSULT",
            summary="Ilham Aliyev speaks with a France 24 correspondent.",
            occasion="france-24-interview-2021",
            topic="media",
            date=("2021-09", "in September 2021"),
        )

    with doc.at("¶2"):
        doc.statement(
            "It clearly reflects the remarkable rise of Azerbaijan’s international authority over the past five years",
            id="sta-caliber-rise-of-international-authority",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "the new realities created by Baku’s unique initiatives both in the region and beyond",
            id="sta-caliber-new-realities-by-initiatives",
            topic="foreign_policy",
            voice="document_voice",
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
        doc.statement(
            "five years later we heard a very different configuration of the interview",
            id="sta-caliber-different-configuration",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "Questions now centred on the August 2025 trilateral summit in Washington",
            id="sta-france-24-asks-washington-summit",
            speaker=("france-24", "France 24’s questions focused", "Questions now centred"),
            occasion="france-24-interview-2026",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.statement(
            "Questions now centred on the August 2025 trilateral summit in Washington, the recent visit of US Vice"
            " President J.D. Vance to Baku",
            id="sta-france-24-asks-vance-visit",
            speaker=("france-24", "France 24’s questions focused", "Questions now centred"),
            statement="the recent visit of US Vice President J.D. Vance to Baku",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.statement(
            "Questions now centred on the August 2025 trilateral summit in Washington, the recent visit of US Vice"
            " President J.D. Vance to Baku, prospects for a meeting between the heads of Azerbaijan and France",
            id="sta-france-24-asks-meeting-with-france",
            speaker=("france-24", "France 24’s questions focused", "Questions now centred"),
            statement="prospects for a meeting between the heads of Azerbaijan and France",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.statement(
            "Questions now centred on the August 2025 trilateral summit in Washington, the recent visit of US Vice"
            " President J.D. Vance to Baku, prospects for a meeting between the heads of Azerbaijan and France, and"
            " the potential revision of Armenia’s constitution",
            id="sta-france-24-asks-constitution",
            speaker=("france-24", "France 24’s questions focused", "Questions now centred"),
            statement="the potential revision of Armenia’s constitution",
            occasion="france-24-interview-2026",
            topic="territorial_claims",
            voice="reported_speech",
        )
        doc.statement(
            "the potential revision of Armenia’s constitution to remove formulations aggressive toward our country",
            id="sta-caliber-constitution-aggressive-formulations",
            statement="formulations aggressive toward our country",
            topic="territorial_claims",
            voice="document_voice",
            notes={"voice": "“our country” is the document’s; a question in these words is not quoted."},
        )
        doc.exchange(
            "the recent visit of US Vice President J.D. Vance to Baku",
            id="exc-vance-visits-baku",
            actor="vance",
            recipient="azerbaijan",
            event_type="CONSULT",
            event_mode="visit",
            summary="Vance visits Baku.",
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
            "Azerbaijan’s position, which is grounded solely in the protection of the country’s national interests",
            id="sta-caliber-position-national-interests",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "Azerbaijan’s position, which is grounded solely in the protection of the country’s national interests"
            " while fully respecting all norms and principles of international law",
            id="sta-caliber-position-international-law",
            statement="fully respecting all norms and principles of international law",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "First and foremost, the French correspondent’s attention was drawn to the documents signed at the White"
            " House in August last year",
            id="sta-aliyev-documents-signed-at-white-house",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee="france-24-correspondent",
            statement="attention was drawn to the documents signed at the White House in August last year",
            occasion="france-24-interview-2026",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.statement(
            "the French correspondent’s attention was drawn to the documents signed at the White House in August last"
            " year, including the fact that Donald Trump signed as a witness to the Joint Declaration between Baku and"
            " Yerevan",
            id="sta-aliyev-trump-signed-as-witness",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            addressee="france-24-correspondent",
            statement="Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan",
            occasion="france-24-interview-2026",
            topic="peace_process",
            voice="reported_speech",
        )
        doc.exchange(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-azerbaijan-joint-declaration-with-armenia",
            actor="azerbaijan",
            recipient="armenia",
            event_type="SUPPORT",
            summary="Azerbaijan concludes a Joint Declaration with Armenia at the White House.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "event_type": "A signing of the two parties is implied (“signed as a witness to”), not told by itself.",
                "occasion_id": "White House and August of the year before the document: the summit in Washington of"
                " ¶3.",
            },
        )
        doc.exchange(
            "the documents signed at the White House in August last year, including the fact that Donald Trump signed"
            " as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-armenia-joint-declaration-with-azerbaijan",
            actor="armenia",
            recipient="azerbaijan",
            event_type="SUPPORT",
            summary="Armenia concludes a Joint Declaration with Azerbaijan at the White House.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
            notes={
                "event_type": "A signing of the two parties is implied (“signed as a witness to”), not told by itself.",
                "occasion_id": "White House and August of the year before the document: the summit in Washington of"
                " ¶3.",
            },
        )
        doc.exchange(
            "Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-trump-witnesses-joint-declaration-of-azerbaijan",
            actor="trump",
            recipient="azerbaijan",
            event_type="SUPPORT",
            summary="Trump signs the Joint Declaration between Azerbaijan and Armenia as a witness.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
        )
        doc.exchange(
            "Donald Trump signed as a witness to the Joint Declaration between Baku and Yerevan",
            id="exc-trump-witnesses-joint-declaration-of-armenia",
            actor="trump",
            recipient="armenia",
            event_type="SUPPORT",
            summary="Trump signs the Joint Declaration between Azerbaijan and Armenia as a witness.",
            occasion="white-house-summit-2025-08",
            topic="peace_process",
            date=("2025-08", "in August last year", "14 February 2026"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev provided detailed responses"),
            voice="reported_speech",
        )
        doc.statement(
            "Based on this framework, Azerbaijan began supplying critically important oil products to its neighbouring"
            " country",
            id="sta-caliber-oil-products-supplied",
            topic="economy_and_energy",
            voice="unclear",
            notes={
                "voice": "Between reported answers and with a quotation behind it; nobody is named as saying this"
                " clause."
            },
        )
        doc.statement(
            "Azerbaijan began supplying critically important oil products to its neighbouring country, which “marks"
            " the beginning of our trade relations.”",
            id="sta-aliyev-beginning-of-trade-relations",
            speaker=("ilham-aliyev", "President Aliyev provided detailed responses"),
            statement="marks the beginning of our trade relations",
            occasion="france-24-interview-2026",
            topic="economy_and_energy",
            voice="direct_quote",
            notes={"speaker_id": "The sentence names no speaker; the paragraph gives his answers."},
        )
        doc.exchange(
            "Based on this framework, Azerbaijan began supplying critically important oil products to its neighbouring"
            " country, which “marks the beginning of our trade relations.”",
            id="exc-azerbaijan-supplies-oil-products-to-armenia",
            actor="azerbaijan",
            recipient=("armenia", "the Joint Declaration between Baku and Yerevan", "its neighbouring country"),
            event_type="COOPERATE",
            summary="Azerbaijan begins supplying oil products to Armenia.",
            occasion="oil-products-supply",
            topic="economy_and_energy",
            date=("2025-08/..", "in August last year", "14 February 2026"),
            date_basis="derived",
            voice="unclear",
            notes={"date_edtf": "Dated only by “this framework”, the documents of August: on or after it."},
        )
        doc.statement(
            "As a result, the two sides are now learning to live in peace.",
            id="sta-caliber-learning-to-live-in-peace",
            statement="the two sides are now learning to live in peace",
            topic="peace_process",
            voice="unclear",
            notes={"voice": "Between reported answers; nobody is named as saying it."},
        )

    with doc.at("¶5"):
        doc.statement(
            "when asked about the full normalisation of bilateral relations",
            id="sta-correspondent-asks-normalisation",
            speaker=("france-24-correspondent", "the French correspondent’s attention was drawn"),
            occasion="france-24-interview-2026",
            topic="peace_process",
            voice="reported_speech",
            notes={"speaker_id": "The clause is in the passive; in this interview the correspondent asks."},
        )
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
        doc.statement(
            "President Ilham Aliyev clarified that while positive developments are evident in this area, the official"
            " signing of a peace agreement can take place only if the Armenian side amends its constitution, which"
            " still contains a clause asserting territorial claims against Azerbaijan.",
            id="sta-aliyev-constitution-contains-claim",
            speaker="ilham-aliyev",
            statement="its constitution, which still contains a clause asserting territorial claims against Azerbaijan",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-armenia-constitution",
            topic="territorial_claims",
            voice="reported_speech",
        )
        doc.exchange(
            "President Ilham Aliyev clarified that while positive developments are evident in this area, the official"
            " signing of a peace agreement can take place only if the Armenian side amends its constitution",
            id="exc-aliyev-demands-constitution-amended",
            actor="ilham-aliyev",
            recipient="armenia",
            event_type="REQUEST",
            event_mode="change",
            summary="Aliyev makes the signing of a peace agreement dependent on Armenia amending its constitution.",
            outcome="open",
            occasion="france-24-interview-2026",
            topic="peace_process",
            notes={"event_type": "A condition put to the other side, without a word of demanding."},
        )
        doc.exchange(
            "the Armenian side amends its constitution, which still contains a clause asserting territorial claims"
            " against Azerbaijan",
            id="exc-aliyev-accuses-armenia-constitution",
            actor=("ilham-aliyev", "President Ilham Aliyev clarified"),
            recipient="armenia",
            event_type="ACCUSE",
            summary="Aliyev says that Armenia’s constitution contains a clause asserting territorial claims against"
            " Azerbaijan.",
            occasion="france-24-interview-2026",
            topic="territorial_claims",
            notes={"event_type": "A complaint about the other side’s law; no mode, as no wrongdoing is spoken of."},
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
            "He then went on to provide a detailed account of U.S. Vice President Vance’s visit to Baku",
            id="sta-aliyev-account-of-vance-visit",
            speaker=("ilham-aliyev", "He then went on", "President Aliyev also reaffirmed"),
            statement="a detailed account of U.S. Vice President Vance’s visit to Baku",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.exchange(
            "U.S. Vice President Vance’s visit to Baku",
            id="exc-vance-visits-baku-account",
            actor="vance",
            recipient="azerbaijan",
            event_type="CONSULT",
            event_mode="visit",
            summary="Vance visits Baku.",
            restates="exc-vance-visits-baku",
            occasion="vance-visit-baku",
            topic="bilateral_relations",
            asserted_by=("ilham-aliyev", "He then went on", "President Aliyev also reaffirmed"),
            voice="reported_speech",
        )
        doc.statement(
            "U.S. Vice President Vance’s visit to Baku, the outcome of which has made strategic partnership between"
            " the two states a reality on an equal footing",
            id="sta-caliber-strategic-partnership-reality",
            statement="the outcome of which has made strategic partnership between the two states a reality on an"
            " equal footing",
            topic="bilateral_relations",
            voice="unclear",
            notes={"voice": "Whether this is part of the account or the document’s remark on it is not told."},
        )
        doc.exchange(
            "U.S. Vice President Vance’s visit to Baku, the outcome of which has made strategic partnership between"
            " the two states a reality on an equal footing",
            id="exc-united-states-strategic-partnership-with-azerbaijan",
            actor=("united-states", "U.S.–Azerbaijan relations", "strategic partnership between the two states"),
            recipient="azerbaijan",
            event_type="SUPPORT",
            summary="The United States is said to have entered a strategic partnership with Azerbaijan as the outcome"
            " of Vance’s visit.",
            occasion="vance-visit-baku",
            topic="bilateral_relations",
            voice="unclear",
            notes={"event_type": "Relations improved, as told; whether anything was signed is not said."},
        )
        doc.exchange(
            "U.S. Vice President Vance’s visit to Baku, the outcome of which has made strategic partnership between"
            " the two states a reality on an equal footing",
            id="exc-azerbaijan-strategic-partnership-with-united-states",
            actor="azerbaijan",
            recipient=("united-states", "U.S.–Azerbaijan relations", "strategic partnership between the two states"),
            event_type="SUPPORT",
            summary="Azerbaijan is said to have entered a strategic partnership with the United States as the outcome"
            " of Vance’s visit.",
            occasion="vance-visit-baku",
            topic="bilateral_relations",
            voice="unclear",
            notes={"event_type": "Relations improved, as told; whether anything was signed is not said."},
        )
        doc.statement(
            "President Aliyev also reaffirmed the necessity of the Zangezur Corridor’s operation",
            id="sta-aliyev-necessity-of-corridor",
            speaker="ilham-aliyev",
            statement="the necessity of the Zangezur Corridor’s operation",
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
            summary="Aliyev credits Trump with having made the implementation of the Zangezur Corridor possible.",
            occasion="france-24-interview-2026",
            topic="economy_and_energy",
        )

    with doc.at("¶7"):
        doc.statement(
            "In light of these statements, the France 24 correspondent undoubtedly received confirmation that"
            " Azerbaijan’s leader’s promises align with his actions.",
            id="sta-caliber-promises-align-with-actions",
            statement="Azerbaijan’s leader’s promises align with his actions",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "In light of these statements, the France 24 correspondent undoubtedly received confirmation that"
            " Azerbaijan’s leader’s promises align with his actions.",
            id="sta-caliber-correspondent-received-confirmation",
            statement="the France 24 correspondent undoubtedly received confirmation",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "in preparing for the interview, the journalist could hardly have overlooked President Aliyev’s earlier"
            " confident statements",
            id="sta-caliber-journalist-could-hardly-overlook",
            topic="media",
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
            "U.S.–Azerbaijan relations—deliberately strained under the Biden administration—would be revitalised to"
            " serve the interests of both countries",
            id="sta-caliber-relations-strained-under-biden",
            statement="U.S.–Azerbaijan relations—deliberately strained under the Biden administration",
            topic="bilateral_relations",
            voice="unclear",
            notes={"voice": "An insertion between dashes: the earlier statements’ or the document’s own."},
        )


def verdict(doc: Coding) -> None:
    """¶8–9: the question about the convicted and the answer."""
    with doc.at("¶8"):
        doc.statement(
            "Naturally, the French correspondent raised the expected question regarding the fate of Armenian military"
            " criminals",
            id="sta-caliber-question-on-convicted-expected",
            statement="Naturally, the French correspondent raised the expected question",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "the French correspondent raised the expected question regarding the fate of Armenian military criminals",
            id="sta-correspondent-asks-fate-of-convicted",
            speaker="france-24-correspondent",
            statement="question regarding the fate of Armenian military criminals",
            occasion="france-24-interview-2026",
            topic="justice",
            voice="reported_speech",
            notes={"speaker_id": "The question is the correspondent’s, the words for the persons are the document’s."},
        )
        doc.statement(
            "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict",
            id="sta-caliber-calls-verdict-fair",
            statement="Azerbaijani courts delivered a fair verdict",
            topic="justice",
            voice="document_voice",
        )
        doc.statement(
            "Azerbaijani courts delivered a fair verdict—one that could not be legitimately challenged, even by the"
            " most biased forces",
            id="sta-caliber-verdict-cannot-be-challenged",
            statement="one that could not be legitimately challenged, even by the most biased forces",
            topic="justice",
            voice="document_voice",
        )
        doc.exchange(
            "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict",
            id="exc-azerbaijani-courts-convict-armenians",
            actor="azerbaijani-courts",
            recipient=(
                "convicted-armenians",
                "Armenian military criminals, against whom Azerbaijani courts delivered a fair verdict",
                "the individuals who committed these crimes",
            ),
            event_type="SANCTION",
            event_mode="convict",
            summary="Azerbaijani courts deliver a verdict against Armenians.",
            occasion="baku-proceedings",
            topic="justice",
        )
        doc.statement(
            "The France 24 journalist, calling the sentence “harsh,” asked whether the topic of their pardon had been"
            " raised",
            id="sta-correspondent-sentence-harsh",
            speaker="france-24-correspondent",
            statement="harsh",
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
        doc.exchange(
            "U.S. Vice President J.D. Vance’s meeting with President Aliyev",
            id="exc-vance-meets-aliyev",
            actor="vance",
            recipient="ilham-aliyev",
            event_type="CONSULT",
            summary="Vance meets Aliyev.",
            topic="bilateral_relations",
            asserted_by=("france-24-correspondent", "The France 24 journalist, calling the sentence “harsh,” asked"),
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
            statement="confirming that this topic was among the issues discussed with Vance",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-vance-discuss-pardon",
            topic="justice",
            voice="reported_speech",
        )
        doc.exchange(
            "While confirming that this topic was among the issues discussed with Vance",
            id="exc-aliyev-vance-discuss-pardon",
            actor="vance",
            recipient=("ilham-aliyev", "President Aliyev’s response", "J.D. Vance’s meeting with President Aliyev"),
            event_type="CONSULT",
            summary="Vance and Aliyev discuss, among other issues, the pardon of the convicted Armenians.",
            topic="justice",
            asserted_by=("ilham-aliyev", "While confirming", "President Aliyev’s response"),
            voice="reported_speech",
            notes={"event_type": "A subject of the meeting of exc-vance-meets-aliyev; who raised it is not said."},
        )
        doc.statement(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime",
            id="sta-aliyev-convicted-were-leaders",
            speaker=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="the individuals who committed these crimes were leaders of a separatist regime",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-convicted-leaders",
            topic="justice",
            voice="reported_speech",
        )
        doc.statement(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime"
            " that operated illegally on the territory of a sovereign state",
            id="sta-aliyev-regime-operated-illegally",
            speaker=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            addressee=("france-24-correspondent", "he offered the French journalist"),
            statement="a separatist regime that operated illegally on the territory of a sovereign state",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-convicted-leaders",
            topic="sovereignty",
            voice="reported_speech",
        )
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
            voice="direct_quote",
        )
        doc.exchange(
            "He first emphasised that the individuals who committed these crimes were leaders of a separatist regime"
            " that operated illegally on the territory of a sovereign state",
            id="exc-aliyev-accuses-convicted-leaders",
            actor=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            recipient="convicted-armenians",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Aliyev says that the convicted led a “separatist regime” that operated illegally on the territory"
            " of a sovereign state.",
            occasion="france-24-interview-2026",
            topic="justice",
        )
        doc.exchange(
            "the individuals who committed these crimes were leaders of a separatist regime that operated illegally on"
            " the territory of a sovereign state and were held accountable, including for being long-time instigators"
            " and participants in “serious crimes against humanity.”",
            id="exc-aliyev-accuses-convicted-crimes-against-humanity",
            actor=("ilham-aliyev", "He first emphasised", "President Aliyev’s response"),
            recipient="convicted-armenians",
            event_type="ACCUSE",
            event_mode="allege",
            summary="Aliyev says that the convicted were instigators of and participants in “serious crimes against"
            " humanity.”",
            occasion="france-24-interview-2026",
            topic="justice",
        )
        doc.statement(
            "In this context, the president drew a careful line from the Nuremberg Trials to the Baku proceedings",
            id="sta-aliyev-nuremberg-and-baku",
            speaker=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
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
            statement="their crimes were even worse than what the Nazis did during World War II",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-accuses-convicted-worse-than-nazis",
            topic="justice",
            voice="direct_quote",
        )
        doc.exchange(
            "the president drew a careful line from the Nuremberg Trials to the Baku proceedings, noting that “their"
            " crimes were even worse than what the Nazis did during World War II.”",
            id="exc-aliyev-accuses-convicted-worse-than-nazis",
            actor=("ilham-aliyev", "the president drew a careful line", "President Aliyev’s response"),
            recipient=(
                "convicted-armenians",
                "the individuals who committed these crimes",
                "their crimes were even worse",
            ),
            event_type="ACCUSE",
            event_mode="allege",
            summary="Aliyev says that the crimes alleged against the convicted were worse than those of the Nazis.",
            occasion="france-24-interview-2026",
            topic="justice",
        )


def armenians_of_karabakh(doc: Coding) -> None:
    """¶10–11: an offer, and remarks of October 2020 and of 2023."""
    with doc.at("¶10"):
        doc.statement(
            "It was also entirely expected that the France 24 correspondent touched on the angle of “compassion for"
            " the Armenians who had to leave Garabagh as a result of the latest war.”",
            id="sta-caliber-compassion-angle-expected",
            statement="It was also entirely expected that the France 24 correspondent touched on the angle",
            topic="media",
            voice="document_voice",
        )
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
            "“compassion for the Armenians who had to leave Garabagh as a result of the latest war.”",
            id="dep-armenians-had-to-leave-garabagh",
            event="karabakh-departure-2023",
            movement="departure",
            movement_text="had to leave",
            population="the Armenians",
            origin="Garabagh",
            asserted_by=("france-24-correspondent", "the France 24 correspondent touched on the angle"),
            voice="direct_quote",
            notes={
                "event_id": "“the latest war” carries no date here; the departure told in ¶12 follows remarks of 2023.",
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
            "Baku had from the outset publicly offered all Armenians living in Karabakh the opportunity to apply for"
            " Azerbaijani citizenship or a work permit",
            id="exc-azerbaijan-offers-citizenship-or-work-permit",
            actor="azerbaijan",
            recipient="karabakh-armenians",
            event_type="AGREE",
            summary="Azerbaijan offers the Armenians living in Karabakh to apply for Azerbaijani citizenship or a work"
            " permit.",
            outcome="refused",
            topic="karabakh",
            asserted_by=("ilham-aliyev", "the president gave a history lesson", "President Aliyev emphasised"),
            voice="reported_speech",
            notes={
                "event_type": "An offer. “from the outset” gives no date.",
                "outcome": "¶12, in Aliyev’s words: they “preferred to choose to leave for Armenia.”",
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
            summary="Aliyev promises the Armenians who live in Nagorno-Karabakh security and rights.",
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

    with doc.at("¶11"):
        doc.statement(
            "following the conclusion of a unique, locally focused counter-terrorist operation",
            id="sta-caliber-operation-unique-and-local",
            statement="a unique, locally focused counter-terrorist operation",
            topic="karabakh",
            voice="document_voice",
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
            voice="direct_quote",
        )
        doc.statement(
            "Baku’s intention is to build a shared life based on peace, mutual understanding, and respect.",
            id="sta-caliber-shared-life",
            topic="karabakh",
            voice="unclear",
            notes={"voice": "Between two reports of what Aliyev said in 2023; nobody is named as saying it."},
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
            "“We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
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
            summary="Azerbaijan is said to have accused “the elements and leaders of the criminal regime.”",
            topic="justice",
            asserted_by=("ilham-aliyev", "he said", "President Aliyev emphasised: “Armenians who live"),
            voice="direct_quote",
            notes={"actor_id": "Aliyev says “We”; when the accusation was made is not said."},
        )
        doc.statement(
            "“We accused the elements and leaders of the criminal regime, and we will bring them to justice.”",
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
            summary="Aliyev announces that “the elements and leaders” will be brought to justice.",
            occasion="aliyev-remarks-2023-karabakh",
            topic="justice",
            date=("2023", "In 2023"),
            notes={"event_type": "An announced prosecution; PLOVER’s THREATEN/arrest covers threatened legal action."},
        )
        doc.statement(
            "The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in"
            " accordance with the Constitution of Azerbaijan and the country’s commitments to international"
            " organisations—is to apply for Azerbaijani citizenship.",
            id="sta-caliber-only-requirement-citizenship",
            topic="karabakh",
            voice="unclear",
            notes={"voice": "Behind a report of what Aliyev said in 2023; nobody is named as saying it."},
        )
        doc.statement(
            "Armenians who wish to live in the country—whose security will be guaranteed in accordance with the"
            " Constitution of Azerbaijan and the country’s commitments to international organisations",
            id="sta-caliber-security-will-be-guaranteed",
            statement="whose security will be guaranteed in accordance with the Constitution of Azerbaijan and the"
            " country’s commitments to international organisations",
            exchange="exc-azerbaijan-guarantees-security",
            topic="karabakh",
            voice="unclear",
            notes={"voice": "Behind a report of what Aliyev said in 2023; nobody is named as saying it."},
        )
        doc.exchange(
            "The only requirement for Armenians who wish to live in the country—whose security will be guaranteed in"
            " accordance with the Constitution of Azerbaijan and the country’s commitments to international"
            " organisations—is to apply for Azerbaijani citizenship.",
            id="exc-azerbaijan-guarantees-security",
            actor="azerbaijan",
            recipient=(
                "karabakh-armenians",
                "the Armenian population of Karabakh",
                "Armenians who wish to live in the country",
            ),
            event_type="AGREE",
            summary="Azerbaijan is said to guarantee the security of Armenians who wish to live in the country and"
            " apply for citizenship.",
            time_context="announced",
            topic="karabakh",
            voice="unclear",
        )
        doc.statement(
            "To facilitate this, an electronic portal for reintegration has been launched.",
            id="sta-caliber-reintegration-portal",
            statement="an electronic portal for reintegration has been launched",
            topic="karabakh",
            voice="unclear",
            notes={"voice": "Behind a report of what Aliyev said in 2023; nobody is named as saying it."},
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
            exchange="exc-karabakh-armenians-leave",
            topic="karabakh",
            voice="direct_quote",
        )
        doc.exchange(
            "as the leader of Azerbaijan explained to the French television journalist, the Armenians of Karabakh"
            " “preferred to choose to leave for Armenia.”",
            id="exc-karabakh-armenians-leave",
            actor="karabakh-armenians",
            recipient=("azerbaijan", "Baku had from the outset publicly offered"),
            event_type="REJECT",
            summary="The Armenians of Karabakh are said to have left for Armenia instead of taking up Azerbaijan’s"
            " offer.",
            responds_to="exc-azerbaijan-offers-citizenship-or-work-permit",
            topic="karabakh",
            asserted_by=("ilham-aliyev", "the leader of Azerbaijan explained", "President Aliyev continued"),
            voice="direct_quote",
            notes={"event_type": "Told as the answer to the offer (“However”); a refusal in words is not told."},
        )
        doc.deportation(
            "the Armenians of Karabakh “preferred to choose to leave for Armenia.”",
            id="dep-armenians-preferred-to-leave",
            event="karabakh-departure-2023",
            movement="departure",
            movement_text="leave",
            population="the Armenians of Karabakh",
            origin="Karabakh",
            destination=("Armenia", "to leave for Armenia"),
            asserted_by=("ilham-aliyev", "the leader of Azerbaijan explained", "President Aliyev continued"),
            voice="direct_quote",
            notes={"event_id": "No date is printed; the sentence follows remarks of 2023."},
        )
        doc.statement(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of"
            " thousands of Western Azerbaijanis",
            id="sta-aliyev-yerevan-made-no-proposals",
            speaker="ilham-aliyev",
            statement="official Yerevan has made no proposals to allow the return of the hundreds of thousands of"
            " Western Azerbaijanis",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-criticises-yerevan-no-proposals",
            topic="right_of_return",
            voice="reported_speech",
        )
        doc.exchange(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of"
            " thousands of Western Azerbaijanis",
            id="exc-aliyev-criticises-yerevan-no-proposals",
            actor="ilham-aliyev",
            recipient="armenia",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev complains that Armenia has made no proposals to allow the return of Western Azerbaijanis.",
            occasion="france-24-interview-2026",
            topic="right_of_return",
        )
        doc.deportation(
            "the return of the hundreds of thousands of Western Azerbaijanis who were deported",
            id="dep-western-azerbaijanis-return",
            event="western-azerbaijan-return",
            movement="return",
            movement_text="the return of",
            population="Western Azerbaijanis",
            qualifier="vague",
            count_text="hundreds of thousands",
            count_scope="unspecified",
            asserted_by=("ilham-aliyev", "President Aliyev continued"),
            voice="reported_speech",
            notes={"movement": "A return that is said not to have been allowed for."},
        )
        doc.statement(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of"
            " thousands of Western Azerbaijanis who were deported",
            id="sta-aliyev-western-azerbaijanis-deported",
            speaker="ilham-aliyev",
            statement="the hundreds of thousands of Western Azerbaijanis who were deported",
            occasion="france-24-interview-2026",
            topic="deportations",
            voice="reported_speech",
        )
        # By whom is not said here; ¶13 speaks of “these blatant violations of international law by Armenia”.
        doc.deportation(
            "the hundreds of thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing",
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
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of"
            " thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing",
            id="sta-aliyev-western-azerbaijanis-subjected",
            speaker="ilham-aliyev",
            statement="subjected to ethnic cleansing",
            occasion="france-24-interview-2026",
            topic="deportations",
            voice="reported_speech",
        )
        doc.statement(
            "President Aliyev continued, official Yerevan has made no proposals to allow the return of the hundreds of"
            " thousands of Western Azerbaijanis who were deported and subjected to ethnic cleansing—despite the fact"
            " that they should be given this opportunity.",
            id="sta-aliyev-should-be-given-opportunity",
            speaker="ilham-aliyev",
            statement="they should be given this opportunity",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-calls-for-return",
            topic="right_of_return",
            voice="reported_speech",
        )
        doc.exchange(
            "official Yerevan has made no proposals to allow the return of the hundreds of thousands of Western"
            " Azerbaijanis who were deported and subjected to ethnic cleansing—despite the fact that they should be"
            " given this opportunity",
            id="exc-aliyev-calls-for-return",
            actor=("ilham-aliyev", "President Aliyev continued"),
            recipient="armenia",
            event_type="REQUEST",
            summary="Aliyev says that Armenia should give Western Azerbaijanis the opportunity to return.",
            outcome="open",
            occasion="france-24-interview-2026",
            topic="right_of_return",
            notes={"event_type": "“should be given this opportunity”: a call, without a word of demanding."},
        )

    with doc.at("¶13"):
        doc.statement(
            "It is quite telling that, after hearing the president’s perspective, the France 24 correspondent, without"
            " reacting to these blatant violations of international law by Armenia, stated that he would “want to"
            " quickly get to the relation” between France and Azerbaijan.",
            id="sta-caliber-correspondent-did-not-react",
            statement="It is quite telling that, after hearing the president’s perspective, the France 24"
            " correspondent, without reacting to these blatant violations of international law by Armenia",
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
            "Such selectivity on the part of the French journalist",
            id="sta-caliber-selectivity-of-journalist",
            topic="media",
            voice="document_voice",
        )
        doc.statement(
            "Such selectivity on the part of the French journalist—though, of course, not the first time, is it?",
            id="sta-caliber-selectivity-not-first-time",
            statement="though, of course, not the first time, is it?",
            topic="media",
            voice="document_voice",
        )


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
            " France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported"
            " the separatists",
            id="sta-caliber-france-gave-open-support",
            statement="France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly"
            " supported the separatists",
            exchange="exc-france-supports-entity",
            topic="sovereignty",
            voice="unclear",
        )
        doc.exchange(
            "with the outbreak of the Second Karabakh War and the restoration of Azerbaijan’s territorial integrity,"
            " France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported"
            " the separatists",
            id="exc-france-supports-entity",
            actor="france",
            recipient=(
                "entity-recognised-by-french-parliament",
                "openly supported the separatists, even going so far as to have its parliament recognise a puppet"
                " entity on Azerbaijani soil",
            ),
            event_type="SUPPORT",
            summary="France is said to have supported those whom the text calls “the separatists.”",
            occasion="war-2020",
            topic="sovereignty",
            voice="unclear",
            notes={
                "recipient_id": "Whom the word means is not said; the recognition of the entity is told as the"
                " furthest point of this support.",
                "event_type": "Support of which kind is not said.",
            },
        )
        doc.statement(
            "France—now a defender of this fundamental principle in reference to Denmark and Ukraine",
            id="sta-caliber-france-now-defender-of-principle",
            topic="sovereignty",
            voice="unclear",
        )
        doc.exchange(
            "the restoration of Azerbaijan’s territorial integrity, France—now a defender of this fundamental"
            " principle in reference to Denmark and Ukraine",
            id="exc-france-defends-principle-for-denmark",
            actor="france",
            recipient="denmark",
            event_type="SUPPORT",
            summary="France is said now to defend the principle of territorial integrity in reference to Denmark.",
            topic="sovereignty",
            voice="unclear",
        )
        doc.exchange(
            "the restoration of Azerbaijan’s territorial integrity, France—now a defender of this fundamental"
            " principle in reference to Denmark and Ukraine",
            id="exc-france-defends-principle-for-ukraine",
            actor="france",
            recipient="ukraine",
            event_type="SUPPORT",
            summary="France is said now to defend the principle of territorial integrity in reference to Ukraine.",
            topic="sovereignty",
            voice="unclear",
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
        )
        doc.exchange(
            "France—now a defender of this fundamental principle in reference to Denmark and Ukraine—openly supported"
            " the separatists, even going so far as to have its parliament recognise a puppet entity on Azerbaijani"
            " soil",
            id="exc-french-parliament-recognises-entity",
            actor=("french-parliament", "have its parliament recognise"),
            recipient="entity-recognised-by-french-parliament",
            event_type="SUPPORT",
            summary="The French parliament is said to have recognised what the text calls an “entity on Azerbaijani"
            " soil.”",
            topic="sovereignty",
            voice="unclear",
            notes={"event_type": "A recognition, as told; which chamber or act is not said."},
        )
        doc.statement(
            "to have its parliament recognise a puppet entity on Azerbaijani soil, something that Armenia itself did"
            " not do",
            id="sta-caliber-armenia-did-not-recognise",
            statement="something that Armenia itself did not do",
            topic="sovereignty",
            voice="unclear",
        )
        doc.statement(
            "despite Baku’s advocacy for respect for the country’s sovereignty",
            id="sta-caliber-baku-advocated-respect",
            statement="Baku’s advocacy for respect for the country’s sovereignty",
            topic="sovereignty",
            voice="unclear",
        )
        doc.statement(
            "certain well-known French political figures, by illegally visiting the occupied Azerbaijani territories,"
            " publicly insulted Azerbaijan’s statehood",
            id="sta-caliber-french-figures-visited-illegally",
            statement="illegally visiting the occupied Azerbaijani territories",
            topic="sovereignty",
            voice="unclear",
        )
        doc.statement(
            "certain well-known French political figures, by illegally visiting the occupied Azerbaijani territories,"
            " publicly insulted Azerbaijan’s statehood",
            id="sta-caliber-french-figures-insulted-statehood",
            statement="publicly insulted Azerbaijan’s statehood",
            exchange="exc-french-figures-insult-azerbaijan",
            topic="sovereignty",
            voice="unclear",
        )
        doc.exchange(
            "certain well-known French political figures, by illegally visiting the occupied Azerbaijani territories,"
            " publicly insulted Azerbaijan’s statehood",
            id="exc-french-figures-insult-azerbaijan",
            actor="french-political-figures",
            recipient="azerbaijan",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="French political figures are said to have insulted Azerbaijan’s statehood by visits to"
            " territories that the text calls “occupied.”",
            topic="sovereignty",
            voice="unclear",
            notes={
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
            exchange="exc-aliyev-criticises-minsk-group-2023",
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
        doc.exchange(
            "as early as 2023, President Aliyev emphasised that the notorious Minsk Group—particularly France—was"
            " irritated by Baku’s restoration of its territorial integrity, which completely disrupted their plans",
            id="exc-aliyev-criticises-minsk-group-2023",
            actor="ilham-aliyev",
            recipient="minsk-group",
            event_type="ACCUSE",
            summary="Aliyev says that the Minsk Group was irritated by what he calls the restoration of territorial"
            " integrity.",
            occasion="aliyev-remarks-2023-minsk-group",
            topic="sovereignty",
            date=("2023", "as early as 2023"),
            notes={"event_type": "Criticism without a word of accusing; hence no mode."},
        )
        doc.exchange(
            "as early as 2023, President Aliyev emphasised that the notorious Minsk Group—particularly France—was"
            " irritated by Baku’s restoration of its territorial integrity, which completely disrupted their plans",
            id="exc-aliyev-criticises-france-2023",
            actor="ilham-aliyev",
            recipient="france",
            event_type="ACCUSE",
            summary="Aliyev says that France was irritated by what he calls the restoration of territorial integrity.",
            occasion="aliyev-remarks-2023-minsk-group",
            topic="sovereignty",
            date=("2023", "as early as 2023"),
            notes={"event_type": "Criticism without a word of accusing; hence no mode."},
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
            exchange="exc-azerbaijan-cooperated-with-france",
            topic="bilateral_relations",
            date=("2024", "as early as 2023", "The following year"),
            date_basis="derived",
            voice="direct_quote",
        )
        doc.exchange(
            "Azerbaijan has “never had any problems” with Paris and that “we cooperated with France perhaps even more"
            " than with any other European country before Macron came to power.”",
            id="exc-azerbaijan-cooperated-with-france",
            actor="azerbaijan",
            recipient="france",
            event_type="COOPERATE",
            summary="Azerbaijan is said to have cooperated with France before Macron came to power.",
            topic="bilateral_relations",
            asserted_by=(
                "ilham-aliyev",
                "the country’s leader underlined",
                "President Aliyev emphasised that the notorious",
            ),
            voice="direct_quote",
        )

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
            "the National Leader Heydar Aliyev and he himself made their first official visits after their elections"
            " to France",
            id="exc-heydar-aliyev-visits-france",
            actor="heydar-aliyev",
            recipient="france",
            event_type="CONSULT",
            event_mode="visit",
            summary="Heydar Aliyev makes his first official visit after his election to France.",
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
            summary="Ilham Aliyev makes his first official visit after his election to France.",
            topic="bilateral_relations",
            asserted_by=("ilham-aliyev", "President Aliyev also reminded"),
            voice="reported_speech",
        )
        doc.statement(
            "Furthermore, Azerbaijani cities established sister-city relationships with 13 French cities.",
            id="sta-caliber-sister-cities",
            statement="Azerbaijani cities established sister-city relationships with 13 French cities",
            exchange="exc-azerbaijani-cities-sister-french-cities",
            topic="bilateral_relations",
            voice="unclear",
            notes={"voice": "Between two reports of what Aliyev said; nobody is named as saying it."},
        )
        doc.exchange(
            "Azerbaijani cities established sister-city relationships with 13 French cities",
            id="exc-azerbaijani-cities-sister-french-cities",
            actor="azerbaijani-cities",
            recipient="french-cities",
            event_type="SUPPORT",
            summary="Azerbaijani cities establish sister-city relationships with 13 French cities.",
            topic="bilateral_relations",
            voice="unclear",
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
            summary="Aliyev blames the Macron government for the state of relations between Azerbaijan and France.",
            topic="bilateral_relations",
        )
        doc.statement(
            "explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with the"
            " occupiers, that was the first sign that something was wrong in our relations - well, on their part.”",
            id="sta-aliyev-paris-took-sides",
            speaker=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            statement="they clearly sided with the occupiers",
            exchange="exc-aliyev-accuses-france-of-siding",
            topic="sovereignty",
            voice="direct_quote",
            notes={"speaker_id": "Whether he said it in 2024 or in the interview is not told."},
        )
        doc.exchange(
            "he noted, explaining that with the outbreak of the Second Karabakh War, Paris “they clearly sided with"
            " the occupiers, that was the first sign that something was wrong in our relations - well, on their part.”",
            id="exc-aliyev-accuses-france-of-siding",
            actor=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            recipient="france",
            event_type="ACCUSE",
            event_mode="disapprove",
            summary="Aliyev says that France sided with those whom he calls “the occupiers” when the Second Karabakh"
            " War broke out.",
            topic="sovereignty",
            notes={
                "event_type": "Whom the quoted word means is not said, so France’s own act has no row with a recipient."
            },
        )
        doc.statement(
            "Paris “they clearly sided with the occupiers, that was the first sign that something was wrong in our"
            " relations - well, on their part.”",
            id="sta-aliyev-first-sign-something-wrong",
            speaker=("ilham-aliyev", "he noted, explaining", "President Aliyev also reminded"),
            statement="that was the first sign that something was wrong in our relations - well, on their part",
            topic="bilateral_relations",
            voice="direct_quote",
            notes={"speaker_id": "Whether he said it in 2024 or in the interview is not told."},
        )


def copenhagen_and_conclusion(doc: Coding) -> None:
    """¶17–18: the meeting in Copenhagen, what is to follow, and the document's last words."""
    with doc.at("¶17"):
        doc.statement(
            "as President Aliyev emphasised in his latest response to the France 24 correspondent, his meeting at the"
            " European Political Community summit in Copenhagen in autumn 2025 “which was very positive, and we agreed"
            " to put a restart button. We are ready for that.”",
            id="sta-aliyev-copenhagen-very-positive",
            speaker="ilham-aliyev",
            addressee="france-24-correspondent",
            statement="which was very positive",
            occasion="france-24-interview-2026",
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
            summary="Aliyev has a meeting at the European Political Community summit in Copenhagen.",
            occasion="copenhagen-meeting-2025",
            topic="bilateral_relations",
            date=("2025-23", "in autumn 2025"),
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="reported_speech",
            notes={
                "recipient_id": "Whom he met is not named; the answer is about relations with France, and no person is"
                " entered.",
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
            summary="Aliyev and the other side are said to have agreed “to put a restart button” in relations with"
            " France.",
            occasion="copenhagen-meeting-2025",
            topic="bilateral_relations",
            date=("2025-23", "in autumn 2025"),
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="direct_quote",
            notes={"recipient_id": "“we” are not named; the answer is about relations with France."},
        )
        doc.statement(
            "“which was very positive, and we agreed to put a restart button. We are ready for that.”",
            id="sta-aliyev-ready-for-restart",
            speaker=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            addressee=("france-24-correspondent", "in his latest response to the France 24 correspondent"),
            statement="We are ready for that",
            occasion="france-24-interview-2026",
            exchange="exc-aliyev-ready-for-restart-with-france",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.exchange(
            "“which was very positive, and we agreed to put a restart button. We are ready for that.”",
            id="exc-aliyev-ready-for-restart-with-france",
            actor=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            recipient=("france", "the relation” between France and Azerbaijan", "both sides to normalise relations"),
            event_type="AGREE",
            summary="Aliyev says that Azerbaijan is ready for a restart of relations with France.",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            notes={"recipient_id": "The other side is not named; the answer is about relations with France."},
        )
        doc.statement(
            "The head of state reiterated that the problems between the countries arose not on “our initiative”",
            id="sta-aliyev-problems-not-our-initiative",
            speaker=(
                "ilham-aliyev",
                "The head of state reiterated",
                "President Aliyev emphasised in his latest response",
            ),
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
            statement="the strong willingness of both sides to normalise relations, particularly in achieving peace"
            " between Armenia and Azerbaijan",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )
        doc.statement(
            "following the friendly atmosphere of the Copenhagen meeting",
            id="sta-caliber-friendly-atmosphere",
            statement="the friendly atmosphere of the Copenhagen meeting",
            topic="bilateral_relations",
            voice="unclear",
            notes={"voice": "Between two quoted answers: Aliyev’s or the document’s words."},
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
            statement="They regularly contact each other",
            occasion="france-24-interview-2026",
            exchange="exc-azerbaijan-france-teams-interact",
            topic="bilateral_relations",
            voice="direct_quote",
        )
        doc.exchange(
            "following the friendly atmosphere of the Copenhagen meeting, “there has been a lot of interaction between"
            " our teams. They regularly contact each other.”",
            id="exc-azerbaijan-france-teams-interact",
            actor=("azerbaijan", "the relation” between France and Azerbaijan", "our teams"),
            recipient=("france", "the relation” between France and Azerbaijan", "both sides to normalise relations"),
            event_type="CONSULT",
            summary="Teams of Azerbaijan and France are said to have been in contact after the meeting in Copenhagen.",
            topic="bilateral_relations",
            date=("2025-23/..", "in autumn 2025", "following the friendly atmosphere of the Copenhagen meeting"),
            date_basis="derived",
            asserted_by=("ilham-aliyev", "President Aliyev emphasised in his latest response"),
            voice="direct_quote",
            notes={"recipient_id": "Whose teams is not said; the answer is about relations with France."},
        )
        doc.statement(
            "Any remaining problematic issues, he noted, need to be resolved through joint efforts, based on mutual"
            " respect, including respect for each other’s legal systems and non-interference.",
            id="sta-aliyev-remaining-issues-joint-efforts",
            speaker=("ilham-aliyev", "he noted", "President Aliyev emphasised in his latest response"),
            statement="need to be resolved through joint efforts, based on mutual respect, including respect for each"
            " other’s legal systems and non-interference",
            occasion="france-24-interview-2026",
            topic="bilateral_relations",
            voice="reported_speech",
        )

    with doc.at("¶18"):
        doc.statement(
            "It is fair to say that President Ilham Aliyev, in his characteristic manner, clearly addressed all the"
            " points of interest to France 24.",
            id="sta-caliber-addressed-all-points",
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
            "those who read or watch this interview—French citizens and others—will find the capacity to reassess"
            " their outdated views of what took place in the South Caucasus",
            id="sta-caliber-views-outdated",
            statement="their outdated views of what took place in the South Caucasus",
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
            "Azerbaijan’s initiatives, a country that has never wavered from the path of peace and adherence to"
            " international law",
            id="sta-caliber-never-wavered-from-peace",
            statement="a country that has never wavered from the path of peace",
            topic="foreign_policy",
            voice="document_voice",
        )
        doc.statement(
            "a country that has never wavered from the path of peace and adherence to international law",
            id="sta-caliber-adherence-to-international-law",
            statement="adherence to international law",
            topic="foreign_policy",
            voice="document_voice",
        )
