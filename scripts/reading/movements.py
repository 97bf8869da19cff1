"""Movements of people, read from the words that tell them.

The word decides, as in the coding guide: who was deported was not expelled, whatever happened. A word that is none of
the guide's may mean several codes ("fled"). What is denied, demanded or prevented is read like what is told.
"""

from scripts.reading.lexicon import NOTHING, Lexicon

_PEOPLE = (
    r"(people|peoples|persons|population|populations|civilians|residents|inhabitants|families|children|women|refugees"
    r"|villagers|community|communities|minority|minorities|citizens|nationals|locals|households|migrants|detainees)"
)
_HOME = (
    r"(home|homes|house|houses|homeland|homelands|land|lands|village|villages|town|towns|property|properties|country"
    r"|territory|territories|region|cities|city|place|places|area|areas|hearths|land of their ancestors)"
)
_OWN = r"((their|his|her|our|its|the|own|native|ancestral|historic|historical|home|former|permanent|original) )*"
_FORCED = r"(forced|forcibly|forcible|involuntary|involuntarily|unlawful|unlawfully|illegal|illegally|compulsory)"

_MEANINGS = Lexicon(
    {
        "deportation": r"""
            deport(s|ed|ing|ation|ations|ee|ees|able)?,
            (sent|shipped|transported|taken) (off )?to (siberia|the gulag),
            (sent|packed|loaded|herded|put|crammed) … (cattle|freight|railway|rail) (cars|trucks|wagons|carriages)""",
        "deportation expulsion": r"""
            exil(e|es|ed|ing), banish(es|ed|ing|ment|ments)?, (sent|driven|forced|drove) (\w+ )?into exile,
            bundled (out|off|onto) … (bus|buses|trains|planes|lorries|trucks)""",
        "deportation expulsion return": r"""
            (send|sends|sent|sending|push|pushed|pushing|force|forced|forcing|turn|turned|turning) … back,
            pushbacks?, push-backs?, (non-)?refoulement, refouled, (forced|forcible) returns?""",
        "deportation displacement relocation": rf"""
            {_FORCED} (and \w+ )?(population )?transfer(s|red|ring)?, {_FORCED} (moved|moving),
            transfer(s|red|ring)? (of )?(\S+ ){{0,3}}{_PEOPLE}, population (transfer|exchange|swap)s?,
            (exchange|transfer)s? of populations?, rounded up, herded … (into|onto|to),
            (put|placed|forced) (aboard|onto) … (barges|ships|trains|boats|buses)""",
        "expulsion": rf"""
            expel(s|led|ling|lee|lees)?, expulsions?, (forced|forcible|compulsory|mass) removals?,
            remov(e|es|ed|al|als|ing), evict(s|ed|ing|ion|ions|ee|ees)?,
            ethnic(ally)?[ -]cleans(e|es|ed|ing|ings), cleans(e|es|ed|ing|ings)( of)?, purg(e|es|ed|ing)( of)?,
            (drive|drives|drove|driven|driving|force|forces|forced|forcing|throw|threw|thrown|kick|kicked|chase|chased
            |push|pushed|pushing|hound|hounded|turn|turned|squeeze|squeezed|boot|booted|turfed|run|burned|burnt|bombed
            |starved|flushed|cleared) … (out|off|away),
            (driven|drove|driving|chased|hounded|thrown|turned|swept|cast) … from,
            ousted from {_OWN}{_HOME}, cleared of {_OWN}(\S+ ){{0,2}}{_PEOPLE},
            emptied of {_OWN}(\S+ ){{0,2}}{_PEOPLE}""",
        "expulsion displacement": rf"""
            (forced|forcing|ejected|torn|wrenched|bombed|burned|burnt|shelled) (away )?from {_OWN}{_HOME},
            uproot(s|ed|ing)?, depopulat(e|es|ed|ing|ion), de-populat(ed|ion), dispossess(ed|ion),
            (deprived|stripped) of {_OWN}(homes|homeland|homelands),
            (lost|losing|lose) {_OWN}(homes|homeland|homelands)""",
        "expulsion displacement departure": r"""
            (force|forces|forced|forcing|compel|compels|compelled|compelling|made|oblige|obliged|pressured|coerced
            |driven|ordered|told|intimidated|pushed|caused|causing|prompted|prompting|led|obligated|required) … (to
            |into)
            (leave|leaving|depart|departing|flee|fleeing|abandon|abandoning|emigrate|quit|vacate|move out),
            had to (leave|flee|abandon|depart|emigrate|quit)""",
        "displacement": r"""
            displac(e|es|ed|ing|ement|ements), idps?, refugees?, refugeehood, asylum[ -]seekers?, dislocat(ed|ion),
            (made|making|rendered|rendering|left|leaving|leaves|became|become|becoming|made them) … homeless,
            homelessness, (forced|involuntary) (migration|migrations|migrants?), without a roof over their heads""",
        "displacement departure": r"""
            fle(e|es|d|eing), mass flight, (the )?flight (of|from), (took|taken|take|put|taking) (\S+ )?(to )?flight,
            exodus(es)?, (seek|seeks|sought|seeking|take|took|taken|taking|find|found|finding) … (refuge|shelter
            |safety
            |asylum|sanctuary),
            abandon(s|ed|ing)? … (homes?|houses?|villages?|lands?|property|towns?|camps?|city|belongings),
            (escape|escapes|escaped|escaping) (from|to|into|across|the), (ran|run|running) for their lives,
            on the move, poured (across|over|into|out), streamed (across|over|into|out),
            crossed (the border|over|into)""",
        "displacement relocation departure": "evacuat(e|es|ed|ing|ion|ions|ee|ees), moved out",
        "relocation": r"""
            relocat(e|es|ed|ing|ion|ions), re-locat(ed|ion), resettl(e|es|ed|ing|ement|ements|er|ers),
            re-settl(e|ed|ing|ement), rehous(e|ed|ing), re-hous(ed|ing), transplant(ed|ing|ation),
            (settle|settles|settled|settling|settlement) … (in|on|at|around),
            (moved|move|moves|moving|shifted|transported|bussed|bused|brought|ferried) … (to|into|in),
            (accommodated|housed|placed|rehoused|sheltered) in,
            (settlement|resettling|colonisation|colonization) of""",
        "relocation departure": r"""
            (im)?migrat(e|es|ed|ing|ion|ions), (im)?migrants?, moved away, move away, mov(e|ed|ing) abroad""",
        "departure": r"""
            left, leav(e|es|ing), depart(s|ed|ing|ure|ures)?, emigrat(e|es|ed|ing|ion|ions), emigr(e|é|ant)s?,
            out-?migration, outflow, vacat(e|es|ed|ing), (went|go|gone|going) (into exile|abroad|away),
            walk(ed)? out of, quit, quitting, (pack|packed|packing) (up|their bags)""",
        "return": r"""
            return(s|ed|ing|ee|ees)?, repatriat(e|es|ed|ing|ion|ions), homecomings?, readmi(t|ts|tted|tting|ssion),
            re-return, (go|goes|going|gone|went|come|comes|coming|came|get|getting|got|bring|brings|bringing|brought
            |move
            |moves|moved|moving|settle|settled|settling|resettle|resettled|resettling|relocate|relocated|relocating
            |take
            |taken|took|let|allow|allowed|allowing|welcome|welcomed|trickle|trickled|trickling|flow|flowing
            |find their way
            |make their way|make it|made it|head|heading|headed|fly|flown|walk|walked|drive|bus|bused|bussed|transfer
            |transferred|ferried|cross|crossed|crossing) … (back|home), (repopulat|re-populat)(e|es|ed|ing|ion),
            back (in|to|on) (their|our|his|her) (\S+ ){0,2}(homes?|houses?|homelands?|lands?|villages?|towns?
            |soil)""",
        "return relocation": rf"""
            (resettl|re-settl|relocat)(e|es|ed|ing|ement|ion) … (in|to|into|on) (their|our|his|her|native|the
            liberated) {_OWN}(liberated )?{_HOME}""",
        NOTHING: r"""
            un(ited nations)?'?s? high commissioner for refugees, unhcr, unrwa, un refugee agency, refugee agency,
            relief and works agency for palestine refugees, international organi[sz]ation for migration,
            refugee council, refugee convention, convention relating to the status of refugees,
            (state )?committee (for|on) (the )?(affairs of )?refugees(( and|,) (idps|internally displaced persons
            |forced migrants|displaced persons))?, refugees international, migration service,
            in return( for)?, returned the (letter|money|ball|documents?|favou?r|note|prize|award|medal),
            return(s|ed|ing)? (the )?fire, return (visit|visits|match|ticket|flight|flights),
            tax returns?, returns? on (\w+ )?(investment|investments|capital), of no return, happy returns,
            return(s|ed|ing)? (of |the |to the |to a |to |a )*(negotiat(ions|ing table)|talks|dialogue|table|normal
            |normality
            |normalcy|war|peace|violence|fighting|power|office|favour|favor|compliment|call|calls|control|ceasefire
            |constitutional order|status quo|question|issue|topic|agenda|ranks|field|form|hostilities|the table),
            return(s|ed|ing)? (of )?(all |the |their |its |occupied |stolen |looted |cultural |seized )*(territory
            |territories|property|properties|assets|artefacts|artifacts|bodies|remains|heritage|body|money|funds
            |icons),
            remov(e|es|ed|al|als
            |ing) (of )?(all |the |any |its |their |these |those |existing |economic |trade |remaining
            )*(sanctions|mines|landmines|barriers|obstacles|restrictions|checkpoints|weapons|debris|rubble|tariffs
            |threats?
            |wreckage|doubts?|troops|clause|provisions?|references?|waste|ban|embargo|blockade|president|minister
            |officials?
            |government|director|flags?|monuments?|statues?|crosses|inscriptions?|data|posts?|content|video|name
            |names),
            expel(s|led|ling)? … (diplomats?|ambassadors?|attach(é|e)s?|players?|students?|mps?|deput(y|ies)
            |members? of parliament|the member), expulsion of … (diplomats?|ambassadors?|attach(é|e)s?),
            (delegation|minister|president|envoy|ambassador|mission|team|plane|train|negotiators|ship) (\w+ )?(left
            |leaves|departed|departs|returned|returns),
            (left|right|far|centre|center)-?(left|right)?[ -](wing|wingers?|leaning),
            (the|far|on the|its|his|her) left,
            left (bank|party|hand|side|flank|front), (left|leave|leaves|leaving) … (dead|killed|wounded|injured
            |missing|behind|open|unanswered|no doubt|in ruins|damaged|destroyed|alone|traces?|a mark|its mark|scars?
            |impression|unresolved|unaccounted|without|out of|intact|unprotected|vulnerable|paralysed|paralyzed
            |stranded|to chance|with no),
            (\w+ )?(is|are|was|were|be|remains?|nothing|little|few|only|has|have|had) left (to|of|in|on), left over,
            leave(s)? much to, (parental|maternity|sick|annual|on|paid|unpaid) leave, leave it (at|to),
            departures? from (the |this |its |his |their |these |those |previous |past |a |an |any |long-standing
            )*(principles?|policy|policies|norms?|practice|standards?|position|approach|course|tradition|line|rules?),
            point of departure, (arrivals? and )?departure (time|lounge|hall|gate|airport)s?,
            departed (soul|souls|from this life),
            (go|goes|going|went|dates?) back (to the (\d+s?|early|late|mid|time|times|days|era|beginning|roots)|\d+
            |(\w+ )?(years|decades|centuries)|on),
            (date|dates|dating|dated|trace|traces|looking|look|looked|hold|holds|holding|held|set|step
            |steps|pull|pulled|pulling|fight|fighting|cut|draw|scale|roll|rolled) back,
            gave? (\S+ )?back (the )?territor(y|ies),
            (carried|pointed|ruled|turned|pulled|singled|found|stood|laid|wiped|set|spelled|called|called him
            |broke) out,
            money launder\w+, (peace|price|political) settlements? (of|in),
            settlement of (the )?(\S+ )?(conflict|dispute
            |disputes|crisis|issue|question|war|problem),
            settle (the|a|its|their) (conflict|dispute|score|scores|matter)""",
    }
)


def movements(words: str) -> frozenset[str]:
    """The codes of `deportations.movement` that the words may mean; none where they tell no movement of people."""
    return _MEANINGS.codes(words)
