"""What became of an agreement, read from the sentence that tells of it.

A word of making ("established", "reached") counts near a word for an agreement only, since a sentence makes and
establishes other things too. What is yet to be signed is expected, whatever words follow.
"""

from scripts.reading.lexicon import NOTHING, Lexicon

_AGREEMENT = (
    r"(agreements?|accords?|treat(y|ies)|pacts?|deals?|conventions?|protocols?|memorand(um|a|ums)|mous?|charters?"
    r"|truces?"
    r"|armistices?|ceasefires?|cease-fires?|partnerships?|alliances?|compacts?|covenants?|contracts?|communiqués?"
    r"|communiques?|declarations?|understandings?|settlements?|arrangements?|roadmaps?|road maps?|framework|documents?"
    r"|cooperation|co-operation|(joint|trilateral|tripartite|quadrilateral|final) statements?|relationships?"
    r"|twinning|sister[ -]cit(y|ies)|relations)"
)
# "Understanding", "relations" and the like are made without being signed; a law or a visit is no agreement at all.
_MADE = (
    r"(established|concluded|reached|made|adopted|struck|agreed( upon| on)?|sealed|clinched|founded|created"
    r"|formed|forged"
    r"|achieved|brokered|announced|proclaimed|declared|endorsed|approved|set up|secured|cemented|formali[sz]ed"
    r"|finali[sz]ed"
    r"|hammered out|entered into(?! force)|cut|launched|worked out|drawn up|come to|came to|arrived at"
    r"|institutionali[sz]ed)"
)
_TO_SIGN = (
    r"(sign|signed|ink|inked|conclude|concluded|initial|initialled|ratify|ratified|finali[sz]e|finali[sz]ed|adopt"
    r"|adopted|reach|reached|seal|sealed|clinch|establish|established|strike|make peace)"
)
_WILL = (
    r"(will|would|shall|should|could|may|might|can|cannot|must|to|ought to|needs? to|wants? to|'ll|won't|wouldn't"
    r"|couldn't|won)"
)
_BY_ITSELF = (
    r"( (not|also|soon|be|have|then|now|yet|only|never|finally|eventually|formally|officially|jointly|ever|get"
    r"|\w+ly))*"
)
_AHEAD = (
    r"(before|until|till|ahead of|pending|prior to|towards?|possible|potential|eventual|upcoming|forthcoming"
    r"|future|planned"
    r"|expected|imminent|early|prospective|prospects? (of|for)|ready for|readiness for|prepare(d|s)? for"
    r"|preparations? for"
    r"|preparing for|hopes? (of|for)|obstacles? to|barriers? to|conditions? for|delay(ed|ing|s)?|postpone(d"
    r"|ment of)?|prevent(ed|ing|s)?"
    r"|block(ed|ing|s)?|hinder(ed|ing|s)?|proposed|proposal for|called for|calls? for|calling for|in favou?r of"
    r"|refus(ed|es|al) of|refused|closer to"
    r"|speed up|accelerat(e|ed|ing)|await(s|ed|ing)?|envisag(e|es|ed|ing)|propos(e|es|ing)|schedul(e|ed) for"
    r"|scheduled|anticipat(e|ed|ing)|expect(s|ing)?"
    r"|achiev(e|ing)|plans? for|deadline for|road to|path to|opportunity for|chances? (of|for)|without|subject to"
    r"|condition(al|ed)? on|precondition for|depends on)"
)
_BACK = (
    r"(since|after|following|upon|from|despite|(ended|concluded|culminat(ed|es|ing)|resulted|crowned) (with|in"
    r"|by)|hailed|welcomed|attended|witnessed|anniversary of|on the day of|day of|marked|celebrated)"
)

_MEANINGS = Lexicon(
    {
        "signed": rf"""
            sign(s|ed)?, co-?signed, re-signed, inked, inks, inking, penned, put pen to paper,
            (put|affixed|appended|set|placed|added) … signatures?,
            under the signatures? of, signator(y|ies), (bears?|bearing|bore) … signatures?,
            (first|second|third|fourth|fifth|last|latest|only|\d+(st|nd|rd|th)) … to sign,
            {_BACK} (the )?(official |formal )?(signing|signature)( of| ceremony)?,
            {_AGREEMENT} of \d+ \w+ \d{{4}} between, (signing|signature) (ceremony )?(took|takes|has taken) place""",
        "signed expected": r"""
            signing, signature, (yet to be|not|never|not been|never been|not yet|not yet been|still not) signed,
            (gathered|met|came|travelled|arrived|flew|convened) … to sign,
            (agreed|agreeing|pledged) to (sign|conclude)""",
        "signed in_force": r"""
            ratif(y|ies|ied|ication|ications|ying), acced(e|ed|es|ing) to, accession to, acceded, state parties,
            states parties, party to, parties to""",
        "signed made negotiated": r"initial(l)?(ed|ing)",
        "in_force": rf"""
            in force, (enter|enters|entered|entering|came|come|comes|coming|put|brought|entry) in(to)? (force|effect
            |operation), took effect, takes effect, in effect, effective (from|as of|since),
            (under|within|in) (the )?(terms|provisions|framework|article|articles|conditions|scope) … {_AGREEMENT},
            (under|in accordance with|in line with|in compliance with|pursuant to|according to|in violation of
            |in breach of|contrary to|by virtue of|on the basis of
            |based on|as part of|as stipulated (in|by)|as provided (for )?(in|by)|as required by|as envisaged (in|by)
            |as agreed in|in keeping with|in contravention of|laid down in|enshrined in
            |set out in|stipulated (in|by)|envisaged (in|by)|provided for (in|by)|contained in|required by
            |guaranteed by|bound by|governed by|regulated by) … {_AGREEMENT},
            {_AGREEMENT} … (provides?|provided|stipulates?|stipulated|obliges?|obligates?|requires?|required
            |guarantees?|guaranteed|allows?|allowed|permits?|prohibits?|bans?
            |envisages?|envisions?|envisaged|governs?|regulates?|sets out|calls for|called for|commits?|committed
            |binds?|mandates?|covers?|gives|ensures?|remains?|holds?|still stands|applies),
            (implement|implements|implemented|implementing|implementation of|violat(e|es|ed|ing|ions? of)|breach(es
            |ed|ing)?( of)?|comply with|complied with|complying with|compliance with|abide by|abided by|abiding by
            |honou?r(s|ed|ing)?
            |adhere(s|d)? to|adherence to|uphold|upholding|respect(s|ed|ing)? (for)?|fulfil(l|led|ling|ment of)?
            |observ(e|es|ed|ing|ance of)|withdr(aw|ew|awn|awal|awing) from|pull(ed|ing)? out of|quit|denounc(e|ed|ing)
            |suspend(s|ed|ing)?|terminat(e|es|ed|ing)|abrogat(e|ed|ing|ion of)|annul(led)?|scrap(ped)?|revok(e|ed)
            |t(ear|ore) up|guarantor of|renew(ed|al of)?|extend(ed)?|extension of|obligations under
            |commitments under|rights under|enshrined in|validity of|breaking|broke|broken
            |collapse of) … {_AGREEMENT},
            {_AGREEMENT} … (is|was|are|were|has been|have been|being|remains?) … (violated|breached|implemented
            |respected|observed|honou?red|valid|binding|operational|suspended|terminated|extended|renewed|denounced
            |annulled|abrogated|in place|upheld|broken|expired|fulfilled),
            (has|have|enjoys?|maintains?) (a|an|the) … {_AGREEMENT},
            (existing|current|valid|effective|binding|long-standing|longstanding|present|prevailing) … {_AGREEMENT},
            {_AGREEMENT} (has |had |have )?(expire[sd]?|collapsed|lapsed|broke down|works|worked
            |(largely |mostly |so far )?held),
            {_AGREEMENT} … (is|are|continues?|has been|keeps?) … (developing|growing|deepening
            |strengthening|expanding|flourishing|based on|develop|grow|expand)""",
        "negotiated": rf"""
            negotiat(e|es|ed|ing|ion|ions), renegotiat(e|ed|ing|ion),
            (talks|discussions?|consultations?|dialogue|work|working|progress|discussed|discuss|discussing|discusses
            |bargaining|haggling) (on|over|about|towards?|for|of)? … {_AGREEMENT},
            draft(s|ed|ing)?( of)? … {_AGREEMENT},
            {_AGREEMENT} … (under|in) (discussion|negotiation|preparation|development|consideration),
            (text|wording|articles|provisions|draft|clauses|points) … (agreed|finali[sz]ed|discussed|negotiated
            |under discussion|exchanged|coordinated),
            (agree|agreed|agreeing|work|working|worked|finali[sz](e|ed|ing)|exchang(e|ed|ing)|discuss(ed|ing)?
            |comments?|proposals?|edits?) … (text|wording|articles|draft|package) of … {_AGREEMENT}, drafting, draft,
            (text|wording|articles|provisions|clauses) … {_AGREEMENT} … (agreed|finali[sz]ed|concluded|coordinated),
            {_AGREEMENT} … (being|still) … (drafted|discussed|worked on|prepared|elaborated|negotiated|debated
            |finali[sz]ed),
            (hammering|hammer) out … {_AGREEMENT}, (preparing|elaborat(e|ed|ing)|prepar(e|ed)) … {_AGREEMENT}""",
        "made": rf"""
            {_MADE} … {_AGREEMENT}, {_AGREEMENT} … {_MADE},
            (establish|conclud|reach|adopt|forg|seal|creat|form|announc|mak|strik)ing … {_AGREEMENT},
            (establish|conclud|reach|adopt|forg|creat|strik|mak)e?s … {_AGREEMENT},
            (establishment|conclusion|adoption|creation|formation|announcement) of … {_AGREEMENT}, made peace,
            (upgrad|elevat|rais|transform)(ed|ing) … (to|into) … {_AGREEMENT}, {_AGREEMENT} … (concluded|made)""",
        "made negotiated": rf"""
            {_AGREEMENT} … negotiated, negotiated … {_AGREEMENT}, (brokered|mediated|finali[sz]ed|negotiated) by""",
        "expected": rf"""
            {_WILL}{_BY_ITSELF} {_TO_SIGN},
            (going|about|due|expected|set|ready|poised|likely|scheduled|planned|prepared|willing|unwilling|reluctant
            |able|unable|plan|plans|planning|intend|intends|hope|hopes|hoping|agreed|refused|refuses|refusing|refusal
            |failed|fails|failing
            |declined|want|wanted|wants|call|called|urged|urges|readiness|intention|commitment|decision|pledge
            |pledged|promised|offered|offer|proposed|proposal|seek|seeks|seeking|sought|aim|aims|try|trying
            |tried) … to{_BY_ITSELF} {_TO_SIGN},
            (if|once|when|unless|until|till|before|provided that|as soon as|should|in case|in the event) … (is|are
            |gets?|be|were) … {_TO_SIGN}, (if|once|when|unless|until|before) … (signs|sign),
            (if|once|unless|until|when) {_TO_SIGN},
            there {_WILL}{_BY_ITSELF} (no|a|an) … {_AGREEMENT}, {_AGREEMENT} … {_WILL}{_BY_ITSELF} {_MADE},
            {_WILL}{_BY_ITSELF} {_MADE} … {_AGREEMENT}, {_AGREEMENT} (is|are|was|were) to( be)?, unsigned,
            {_AHEAD} (the |a |an |any |its |their |such |this |of |final |official |formal )*(signing|signature
            |conclusion|ratification|signature of|establishment|adoption),
            (signing|signature|conclusion|ratification) … (will|would|could|may|might|is expected|is planned
            |is scheduled|is due|was expected|is likely|can|should|must|has been postponed|was postponed|is possible
            |was delayed|is imminent|remains|depends|is set|is contingent),
            (future|possible|potential|eventual|prospective|planned|expected|proposed|upcoming|forthcoming
            |anticipated|envisaged|hoped-for|long-awaited|looming|comprehensive future) … {_AGREEMENT},
            (expects?|expected|hopes?|hoping|awaits?|awaiting|anticipates?|await|plans?|planned|seeks?|seeking|need
            |needs|want|wants|wanted|calls for|called for|demands?|demanded|proposed?|proposes|offer|offered|push for
            |pushing for|aims? at|striving for) … {_AGREEMENT},
            (prospects?|chances?|hopes?|conditions?|preconditions?|need|possibility|plans?|outlook) (of
            |for) … {_AGREEMENT}, {_AGREEMENT} … (is|was|are|were) … (expected|planned|likely|possible|within reach
            |imminent|near|near at hand|close|at hand|on the horizon|envisaged|anticipated|due|needed|proposed
            |conditional),
            {_WILL}{_BY_ITSELF} (enter into force|come into force|take effect|come into effect|be (made|created
            |set up|founded|struck|announced|launched)|make|create|set up|announce|launch|form
            |agree on) … {_AGREEMENT},
            {_AGREEMENT} … {_WILL}{_BY_ITSELF} (enter into force|come into force|take effect|come into effect
            |apply from),
            (on the verge of|close to|near|nearing|one step away from|on the brink of|approaching|edging towards?
            |move towards?|moving towards?|moved closer to|inching closer to|working towards?
            |within reach of) … ({_AGREEMENT}|{_TO_SIGN}|signing)""",
        NOTHING: r"""
            sign(s|ed|ing)? (off |into law |up )?(a |an |the |his |her |new )*(\w+ )?(decree|decrees|order|orders|law
            |laws|bill|bills|act|waiver|letter|letters|petition|petitions|appeal|resolution|autograph|autographs
            |guestbook|book of condolences),
            sign(s|ed)? off on, sign(s|ed|ing)? up, sign language, signs (of|that), as a sign of, sign of,
            warning signs?, vital signs, positive sign, (good|bad|clear|another) sign,
            (after|following) … (months|years|weeks|rounds|days|hours|decades) of … (negotiations|talks),
            chief negotiators?, negotiators?, negotiating table,
            conclud(e|es|ed|ing) (that|his|her|its|their|by|with|the (visit|meeting|trip|speech|session|talks)),
            made (it|clear|possible|public|no|up|in|a (statement|speech|comment|mistake|visit|call|decision|proposal)
            |remarks|comments|progress|reference|sure|use|an? (attempt|effort|appeal|address|announcement)),
            establish(es|ed|ing)? (that|the (fact|truth|facts|identity|cause|circumstances)),
            reached (out|the age|a peak|a level|the capital|for comment),
            adopted (a |the |an )?(\w+ )?(resolution|law|bill|amendment|motion|child|approach|budget|position
            |constitution)""",
    }
)


def statuses(sentence: str) -> frozenset[str]:
    """The codes of `agreements.status` that the sentence may tell; none where it does not say what became of it."""
    return _MEANINGS.codes(sentence)
