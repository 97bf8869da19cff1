"""Section II, “Azerbaijan refuses to play by great power rules”, in reading order.

How to read this, without programming: docs/coding-guide.md, “The shape of an extraction module”.
"""

from scripts.coding.entries import Coding


def extract(doc: Coding) -> None:
    with doc.at("II heading"):
        quote = doc.quote("Azerbaijan refuses to play by great power rules")
        quote.statement("sta-air-center-azerbaijan-refuses-great-power-rules", topic="foreign_policy", voice="document_voice")

    with doc.at("II ¶1", voice="document_voice", topic="foreign_policy"):
        quote = doc.quote("In a notable shift from traditional power dynamics, Azerbaijan has become an increasingly assertive and independent actor on the global stage.")
        quote.statement("sta-air-center-azerbaijan-assertive-independent-actor")

        doc.set_aside("the two nations", kind="number", reason="no_quantity")

        # Dates the incident, of which section I says “The final days of 2024”: the two are in `discrepancies`.
        doc.set_aside("December 2023", kind="date", reason="background")

        quote = doc.quote("This shift was highlighted in President Ilham Aliyev's response to Russia's handling of an aircraft incident between the two nations in December 2023. President Ilham Aliyev's forthright criticism of Russian statements as \"nonsensical\" and \"absurd\" demonstrated Azerbaijan's growing confidence in defending its interests, even against major powers.")
        quote.exchange("exc-aliyev-criticizes-russian-statements",
            actor=("ilham-aliyev", "President Ilham Aliyev's forthright criticism"),
            recipient=("russia", "Russia's handling"), event_type="ACCUSE", event_mode="disapprove",
            summary="Aliyev is said to have called Russian statements “nonsensical” and “absurd”, in response to Russia's handling of an aircraft incident.",
            event="j2-8243-crash", topic="aircraft_crash",
            notes={"event": "Taken for the crash of section I, whose handling by Russia is criticised there; the year printed here is another.", "date": "Only the incident has a date; the handling of it and the statements that are answered have none."})

        quote = doc.quote("President Ilham Aliyev's forthright criticism of Russian statements as \"nonsensical\" and \"absurd\" demonstrated Azerbaijan's growing confidence in defending its interests, even against major powers.")
        quote.statement("sta-aliyev-calls-statements-nonsensical-and-absurd", by="ilham-aliyev",
            says="President Ilham Aliyev's forthright criticism of Russian statements as \"nonsensical\" and \"absurd\"",
            event="j2-8243-crash", exchange="exc-aliyev-criticizes-russian-statements", topic="aircraft_crash",
            voice="direct_quote",
            notes={"date": "Only the incident has a date; the handling of it and the statements that are answered have none."})
        quote.statement("sta-air-center-azerbaijan-growing-confidence",
            notes={"event": "about what the criticism is said to have shown, and not about the crash"})

    with doc.at("II ¶2", voice="document_voice", topic="sovereignty"):
        quote = doc.quote("As Azerbaijan enters 2025, designated as the Year of Constitution and Sovereignty, the nation marks a historic milestone: for the first time in over two centuries, it stands free of foreign military presence on its soil.")
        quote.statement("sta-air-center-free-of-foreign-military-presence",
            says="the nation marks a historic milestone: for the first time in over two centuries, it stands free of foreign military presence on its soil")
        quote.figure("fig-air-center-first-time-free-of-foreign-military-presence",
            measure="it stands free of foreign military presence on its soil", unit="occasions", count_kind="ordinal",
            count=1, count_text="first", count_scope="period", date=("2025", "As Azerbaijan enters 2025"))
        quote.figure("fig-air-center-centuries-of-foreign-military-presence",
            measure="foreign military presence on its soil", unit="centuries", count=2, qualifier="more_than",
            count_text="over two", count_scope="period",
            notes={"measure": "The presence is implied: free of it “for the first time in” this span.", "date": "“As Azerbaijan enters 2025” dates the end of it, not the centuries."})

        quote = doc.quote("As Azerbaijan enters 2025, designated as the Year of Constitution and Sovereignty, the nation marks a historic milestone: for the first time in over two centuries, it stands free of foreign military presence on its soil. This achievement distinguishes Azerbaijan as the only Eastern Partnership country to reach such a significant marker of true independence.")
        quote.statement("sta-air-center-only-eastern-partnership-country",
            says="This achievement distinguishes Azerbaijan as the only Eastern Partnership country to reach such a significant marker of true independence")

        quote = doc.quote("This achievement distinguishes Azerbaijan as the only Eastern Partnership country to reach such a significant marker of true independence.")
        quote.agreement("agr-eastern-partnership",
            overrule={"status": "named as existing; “to reach” is said of a marker of independence"},
            name="Eastern Partnership", kind="partnership", status="in_force", parties={"party": ("azerbaijan",)},
            notes={"kind": "By its name; the words say only that it has countries and that Azerbaijan is one of them.",
                "name": "Of its other parties no word tells."})

    with doc.at("II ¶3", voice="document_voice"):
        doc.nothing_in("The nation's transformation extends beyond military sovereignty.", reason="narrative")

        quote = doc.quote("Leveraging its strategic position at the intersection of vital transportation routes and its substantial energy resources, Azerbaijan has steadily developed its economy beyond oil dependency.")
        quote.statement("sta-air-center-economy-beyond-oil-dependency", topic="economy_and_energy")

        quote = doc.quote("This economic diversification has strengthened the country's position as an emerging middle power capable of protecting its interests independently.")
        quote.statement("sta-air-center-emerging-middle-power", topic="foreign_policy")

    with doc.at("II ¶4", voice="document_voice", topic="karabakh"):
        quote = doc.quote("However, Western perceptions have not kept pace with Azerbaijan's evolution.")
        quote.statement("sta-air-center-western-perceptions-not-kept-pace", topic="foreign_policy")

        quote = doc.quote("Both the United States and European Union often demonstrate outdated views of Azerbaijan as a minor regional player susceptible to external pressure.")
        quote.statement("sta-air-center-us-and-eu-outdated-views", topic="foreign_policy",
            notes={"event": "about views held in general; the testimony is named as evidence of them"})

        quote = doc.quote("Both the United States and European Union often demonstrate outdated views of Azerbaijan as a minor regional player susceptible to external pressure. This disconnect was particularly evident in November 2023, when U.S. Deputy Secretary of State James O'Brien's congressional testimony criticized Azerbaijan's actions in Karabakh, which Baku viewed as a legitimate defense of its sovereignty.")
        quote.statement("sta-air-center-disconnect-evident-in-testimony",
            says="This disconnect was particularly evident in November 2023, when U.S. Deputy Secretary of State James O'Brien's congressional testimony criticized Azerbaijan's actions in Karabakh",
            event="obrien-testimony-2023-11", topic="bilateral_relations")

        quote = doc.quote("This disconnect was particularly evident in November 2023, when U.S. Deputy Secretary of State James O'Brien's congressional testimony criticized Azerbaijan's actions in Karabakh, which Baku viewed as a legitimate defense of its sovereignty.")
        quote.exchange("exc-obrien-criticizes-azerbaijan",
            actor="obrien", recipient="azerbaijan", event_type="ACCUSE", event_mode="disapprove",
            summary="James O'Brien is said to have criticised Azerbaijan's actions in Karabakh in congressional testimony.",
            occasion="obrien-testimony-2023-11", date=("2023-11", "in November 2023"))
        quote.statement("sta-obrien-criticizes-azerbaijan", by="obrien",
            says="U.S. Deputy Secretary of State James O'Brien's congressional testimony criticized Azerbaijan's actions in Karabakh",
            occasion="obrien-testimony-2023-11", exchange="exc-obrien-criticizes-azerbaijan", voice="reported_speech",
            date=("2023-11", "in November 2023"))
        quote.statement("sta-air-center-baku-view-of-actions-in-karabakh",
            says="Azerbaijan's actions in Karabakh, which Baku viewed as a legitimate defense of its sovereignty",
            notes={"voice": "The view is Baku's; the document tells it, and of no words in which it was said."})

    with doc.at("II ¶5", topic="bilateral_relations"):
        # What Section 907 is and towards whom the decisions were taken is not said: statements, and no exchange.
        quote = doc.quote("The Biden administration's subsequent decisions, including reinstating Section 907 and opposing regional cooperation initiatives, have contributed to strained relations.")
        quote.statement("sta-air-center-biden-decisions-strained-relations", voice="document_voice")
        quote.statement("sta-air-center-biden-administration-section-907",
            says="The Biden administration's subsequent decisions, including reinstating Section 907",
            voice="document_voice")
        quote.statement("sta-air-center-biden-administration-cooperation-initiatives",
            says="opposing regional cooperation initiatives",
            voice="document_voice")

        quote = doc.quote('In July 2024, President Ilham Aliyev directly addressed these tensions, criticizing Western powers for making what he termed "unrealistic demands" of Azerbaijan.')
        quote.exchange("exc-western-powers-demands", by="ilham-aliyev",
            actor="western-powers", recipient="azerbaijan", event_type="REQUEST", outcome="open",
            summary="Western powers are said to demand of Azerbaijan what Aliyev termed “unrealistic demands”.",
            voice="reported_speech")
        quote.exchange("exc-aliyev-criticizes-western-powers",
            actor="ilham-aliyev", recipient="western-powers", event_type="ACCUSE", event_mode="disapprove",
            responds_to="exc-western-powers-demands",
            summary="Aliyev is said to have criticised Western powers for what he termed “unrealistic demands” of Azerbaijan.",
            date=("2024-07", "In July 2024"))
        quote.statement("sta-aliyev-unrealistic-demands", by="ilham-aliyev",
            says="unrealistic demands",
            exchange="exc-aliyev-criticizes-western-powers", voice="direct_quote", date=("2024-07", "In July 2024"))

    with doc.at("II ¶6", voice="document_voice", topic="foreign_policy"):
        # Nobody is named as having speculated: the “Western speculation” is no statement of its own.
        quote = doc.quote("Contrary to Western speculation about Azerbaijan's alignment with Russia, particularly following the February 2022 declaration on allied interactions with President Vladimir Putin, Azerbaijan has maintained a deliberately balanced foreign policy.")
        quote.exchange("exc-azerbaijan-putin-declaration",
            overrule={"event_type": "the act is the declaration made with Putin; “speculation” is that of others"},
            actor=("azerbaijan", "Azerbaijan has maintained"), recipient="putin", event_type="AGREE",
            summary="Azerbaijan is said to have made a declaration on allied interactions with Putin.",
            date=("2022-02", "February 2022"),
            notes={"actor": "Who made the declaration with Putin is not said; the sentence is about Azerbaijan.", "event_type": "The words do not say that the declaration was signed."})
        quote.agreement("agr-declaration-on-allied-interactions-2022-02",
            name="declaration on allied interactions with President Vladimir Putin", kind="declaration",
            status="made", parties={"party": (("azerbaijan", "Azerbaijan has maintained"), "putin")},
            date=("2022-02", "February 2022"),
            notes={"status": "That it was signed, and who made it with Putin, is not said."})
        quote.statement("sta-air-center-azerbaijan-balanced-foreign-policy",
            says="Azerbaijan has maintained a deliberately balanced foreign policy")

        quote = doc.quote("This was demonstrated through the signing of a strategic partnership with China in July 2024 and the expansion of similar agreements with ten EU member states, most recently with Slovakia in May 2024.")
        quote.exchange("exc-azerbaijan-china-strategic-partnership",
            actor=("azerbaijan", "Azerbaijan has maintained"), recipient="china", event_type="SUPPORT",
            summary="Azerbaijan is said to have signed a strategic partnership with China.",
            date=("2024-07", "in July 2024"))
        quote.exchange("exc-azerbaijan-eu-member-states-agreements",
            overrule={"event_type": "an expansion of agreements is told; that anything was signed or exchanged is not"},
            actor=("azerbaijan", "Azerbaijan has maintained"), recipient="eu-member-states", event_type="AGREE",
            summary="Azerbaijan is said to have expanded agreements similar to a strategic partnership with ten EU member states.",
            notes={"event_type": "The signing is told of the partnership with China only."})
        quote.exchange("exc-azerbaijan-slovakia-agreement",
            overrule={"event_type": "an expansion of agreements is told; that anything was signed or exchanged is not"},
            actor=("azerbaijan", "Azerbaijan has maintained"), recipient="slovakia", event_type="AGREE",
            summary="Azerbaijan is said to have made an agreement similar to a strategic partnership with Slovakia.",
            date=("2024-05", "in May 2024"),
            notes={"event_type": "The signing is told of the partnership with China only."})
        quote.agreement("agr-strategic-partnership-china-2024-07",
            name="a strategic partnership with China", kind="partnership", status="signed",
            parties={"party": (("azerbaijan", "Azerbaijan has maintained"), "china")}, date=("2024-07", "in July 2024"))
        quote.agreement("agr-similar-agreements-eu-member-states",
            overrule={"status": "“signing” governs the Chinese partnership; these are told of as an expansion"},
            name="similar agreements with ten EU member states", kind="partnership", status="made",
            parties={"party": (("azerbaijan", "Azerbaijan has maintained"), "eu-member-states")},
            notes={"kind": "“similar” to a strategic partnership.", "status": "“the expansion of similar agreements”; the signing is told of the partnership with China only.", "date": "Only the most recent of them is dated."})
        quote.figure("fig-eu-member-states-with-agreements",
            measure="expansion of similar agreements with ten EU member states", unit="states", count=10,
            count_text="ten", count_scope="period",
            notes={"date": "The last of them is dated to May 2024; since when there are ten is not said."})
        quote.agreement("agr-similar-agreement-slovakia-2024-05",
            overrule={"status": "“signing” governs the Chinese partnership; these are told of as an expansion"},
            name="similar agreements with ten EU member states, most recently with Slovakia", kind="partnership",
            status="made", parties={"party": (("azerbaijan", "Azerbaijan has maintained"), "slovakia")},
            date=("2024-05", "in May 2024"),
            notes={"kind": "“similar” to a strategic partnership.", "name": "One of the ten; the words do not name it by itself.", "status": "“the expansion of similar agreements”; the signing is told of the partnership with China only."})

        quote = doc.quote("Azerbaijan has positioned itself as a crucial alternative energy supplier for Eastern European nations seeking to reduce their dependence on Russian resources.")
        quote.statement("sta-air-center-crucial-alternative-energy-supplier", topic="economy_and_energy")

    with doc.at("II ¶7", voice="document_voice", topic="foreign_policy"):
        quote = doc.quote("President Ilham Aliyev's administration has consistently emphasized that Azerbaijan seeks partnerships based on equality and mutual respect, rather than subordinate relationships with major powers.")
        quote.statement("sta-administration-partnerships-based-on-equality", by="aliyev-administration",
            says="Azerbaijan seeks partnerships based on equality and mutual respect, rather than subordinate relationships with major powers",
            voice="reported_speech")

        quote = doc.quote("President Ilham Aliyev's administration has consistently emphasized that Azerbaijan seeks partnerships based on equality and mutual respect, rather than subordinate relationships with major powers. This stance has sometimes conflicted with Western expectations, as both the U.S. and EU have attempted to influence Azerbaijan's international relationships and domestic policies.")
        quote.statement("sta-air-center-stance-conflicted-with-western-expectations",
            says="This stance has sometimes conflicted with Western expectations")

        quote = doc.quote("This stance has sometimes conflicted with Western expectations, as both the U.S. and EU have attempted to influence Azerbaijan's international relationships and domestic policies.")
        quote.statement("sta-air-center-us-and-eu-attempted-to-influence",
            says="both the U.S. and EU have attempted to influence Azerbaijan's international relationships and domestic policies",
            topic="sovereignty")

    with doc.at("II ¶8", voice="document_voice", topic="bilateral_relations"):
        quote = doc.quote("The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to halt energy imports, reflect a condescending approach that has damaged Western-Azerbaijani relations to their lowest point since the Soviet era.")
        quote.exchange("exc-european-parliament-criticizes-governance",
            actor="european-parliament", recipient="azerbaijan", event_type="ACCUSE", event_mode="disapprove",
            summary="The European Parliament is said to have criticised Azerbaijan's governance in numerous resolutions.")
        quote.statement("sta-european-parliament-criticizes-governance", by="european-parliament",
            says="The European Parliament's numerous resolutions criticizing Azerbaijan's governance",
            exchange="exc-european-parliament-criticizes-governance", voice="reported_speech")
        quote.figure("fig-european-parliament-resolutions",
            measure="resolutions criticizing Azerbaijan's governance", unit="documents", qualifier="vague",
            count_text="numerous", count_scope="unspecified")
        quote.statement("sta-european-parliament-calls-to-halt-imports", by="european-parliament",
            says="calls to halt energy imports",
            exchange="exc-european-parliament-criticizes-governance", topic="economy_and_energy",
            voice="reported_speech")
        quote.statement("sta-air-center-resolutions-approach",
            says="The European Parliament's numerous resolutions criticizing Azerbaijan's governance, including calls to halt energy imports, reflect a condescending approach")
        quote.statement("sta-air-center-relations-lowest-point-since-soviet-era",
            says="a condescending approach that has damaged Western-Azerbaijani relations to their lowest point since the Soviet era")

        quote = doc.quote("While some recognize Azerbaijan's strategic importance, particularly in ensuring European energy security, others persist in viewing the country through an outdated lens.")
        quote.statement("sta-air-center-some-recognize-strategic-importance",
            says="some recognize Azerbaijan's strategic importance, particularly in ensuring European energy security",
            topic="foreign_policy")
        quote.statement("sta-air-center-others-outdated-lens",
            says="others persist in viewing the country through an outdated lens",
            topic="foreign_policy")

        doc.set_aside("While some recognize", kind="number", reason="pronoun")

    with doc.at("II ¶9", voice="document_voice", topic="foreign_policy"):
        quote = doc.quote("Azerbaijan's foreign policy demonstrates a sophisticated balance, maintaining allied relations with NATO member Türkiye while developing strategic partnerships with China and strengthening ties with EU member states.")
        quote.statement("sta-air-center-foreign-policy-sophisticated-balance", restates="sta-air-center-azerbaijan-balanced-foreign-policy")
        quote.agreement("agr-allied-relations-turkiye",
            name="allied relations with NATO member Türkiye", kind="relationship", status="in_force",
            parties={"party": ("azerbaijan", "turkiye")},
            notes={"kind": "“allied relations”: no alliance or treaty is told, so the less specific kind."})
        quote.agreement("agr-strategic-partnerships-china",
            name="strategic partnerships with China", kind="partnership", status="in_force",
            parties={"party": ("azerbaijan", "china")},
            notes={"name": "In the plural, and as developing; paragraph 6 tells of one that was signed.", "status": "“developing” may be said of what exists or of what is to be made; entered is the less specific."})

        quote = doc.quote("Azerbaijan's foreign policy demonstrates a sophisticated balance, maintaining allied relations with NATO member Türkiye while developing strategic partnerships with China and strengthening ties with EU member states. This multifaceted approach reinforces Azerbaijan's commitment to maintaining independence and resisting external pressure.")
        quote.statement("sta-air-center-approach-reinforces-independence",
            says="This multifaceted approach reinforces Azerbaijan's commitment to maintaining independence and resisting external pressure")

    with doc.at("II ¶10", voice="document_voice", topic="foreign_policy"):
        quote = doc.quote("For Western powers, Azerbaijan's transformation presents an opportunity for reassessment.")
        quote.statement("sta-air-center-opportunity-for-reassessment")

        quote = doc.quote("Rather than treating Azerbaijan as a minor regional player, acknowledging its sovereignty and strategic significance could foster more productive relationships.")
        quote.statement("sta-air-center-acknowledging-sovereignty-could-foster",
            says="acknowledging its sovereignty and strategic significance could foster more productive relationships")

        quote = doc.quote("Building partnerships based on mutual respect would not only advance shared objectives in regional stability and energy security but also create a foundation for more effective long-term cooperation.")
        quote.statement("sta-air-center-partnerships-would-advance-objectives",
            says="Building partnerships based on mutual respect would not only advance shared objectives in regional stability and energy security")
        quote.statement("sta-air-center-partnerships-would-create-foundation",
            says="create a foundation for more effective long-term cooperation")
