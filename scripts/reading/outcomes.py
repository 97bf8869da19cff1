"""What became of people, read from the words that tell it: killed, injured, missing, captured, survived and so on.

What is denied is read like what is told. "Casualties" may be dead, wounded or just victims, so it means all three.
"""

from scripts.reading.lexicon import NOTHING, Lexicon

_LIFE = r"(life|lives)"
_MANY_DEATHS = (
    r"(burn(ed|t|ing)?|stab(bed)?|beaten|tortured|crush(ed)?|fr(oze|ozen)|starv(ed|ing)|bl(ed|eeding)|stoned"
    r"|trampled|hacked|chok(ed|ing)|shot|put|sent)"
)

_MEANINGS = Lexicon(
    {
        "killed": rf"""
            kill(s|ed|ing|ings|er|ers)?, dead, die(s|d)?, dying, deaths?, death[ -]tolls?, deceased, fatalit(y|ies),
            fatal(ly)?,
            perish(es|ed|ing)?, slain, slay(s|ed|ing|ings)?, slew, murder(s|ed|ing|ers?)?, massacr(e|es|ed|ing),
            slaughter(s|ed|ing)?, execut(e|es|ed|ing|ions?), extrajudicial(ly)? (killings?|executions?),
            assassinat(e|ed|ions?),
            exterminat(e|ed|ing|ion), annihilat(ed|ion), butcher(ed|y|ing), behead(ed|ing|ings)?, decapitat(ed|ion),
            hang(ed|ing|ings), lynch(ed|ing|ings)?, drown(s|ed|ing|ings)?, suffocat(ed|ion), asphyxiat(ed|ion),
            electrocuted,
            strangl(ed|ing), gunned down, mown down, mowed down, cut down, shot down in, shot and killed, blown up by,
            (gunned|struck) (him|her|them) down, wip(ed|ing) out, {_MANY_DEATHS} to death, (burn(ed|t)|buried) alive,
            (lose|loses|lost|losing|loss of|gave|give|given|giving|cost|costs|costing|claim|claims|claimed|claiming
            |take
            |takes|took|taken|taking|laid down|lay down|laying down|sacrificed?|sacrificing|snuffed out|ended|ending
            |end|laid
            |robbed of|deprived of|pay with|paid with|paying with|paid for it with) … {_LIFE},
            loss of (\S+ )?{_LIFE}, {_LIFE} … (lost|claimed|taken|cut short|sacrificed|extinguished|snuffed out),
            (sacrifice|toll|deprivation) (of|in) (\S+ ){{0,2}}{_LIFE},
            (the )?(human )?toll … (rose|risen|rises|stood|stands|climbed|reached|could|may|passes|topped),
            (committed|commit) suicide, martyr(s|ed|dom|doms)?, shahids?, shaheeds?,
            (the )?fallen (soldiers?|servicemen
            |comrades|heroes|fighters|warriors)?, the fallen,
            (soldiers|troops|servicemen|fighters|men|volunteers|defenders) fell,
            (fell|fallen|fall) … (in battle|in action|in combat|in the
            line of duty|on the battlefield|heroically|defending|at the front), passed away, pass away, passing away,
            (met|meeting|meet) (his|her|their|a) (\S+ )?(death|deaths|end),
            (did not|didn't|failed to|would not|not) (survive|make it),
            bod(y|ies), corpses?, cadavers?, (human|mortal|skeletal|his|her|their|the) remains,
            remains of … (people|persons|soldiers|servicemen|victims|civilians|bodies), mass graves?,
            (laid to rest|buried|burials?|funerals?), bereaved,
            (fatally|mortally) (wounded|injured|shot|stabbed|hit|struck), (fatal|mortal) (wounds?|injur(y|ies)),
            (succumb(ed|s|ing)?|die(s|d)?|dying|death|perish(ed)?) … (wounds?|injur(y|ies)), genocid(e|es|al), kia,
            left … dead,
            (stillborn|starvation) deaths?,
            (neutrali[sz]|liquidat|eliminat)(e|es|ed|ing|ion) … (terrorists?|militants?|fighters?|gunmen
            |saboteurs?|insurgents?|commanders?|leaders?|troops|soldiers|servicemen|people|civilians)""",
        "killed injured": r"""
            (terrorists?|militants?|fighters?|gunmen|saboteurs?|insurgents?|soldiers|servicemen) … neutrali[sz]ed,
            neutrali[sz]ed … (terrorists?|militants?|fighters?|gunmen|saboteurs?|insurgents?|soldiers|troops
            |personnel)""",
        "killed missing": r"""
            (feared|presumed|believed|assumed|declared|thought) (to be |to have been |to have )?(dead|drowned|killed
            |died|lost),
            buried (under|beneath|in) … (rubble|debris|ruins|mud|snow|landslide|concrete)""",
        "killed victims": r"fell victims?, fall(s|en|ing)? victims?, (claim|claims|claimed|claiming|took) … victims",
        "killed injured victims": r"""
            casualt(y|ies), (human|personnel|manpower|heavy|civilian|military|irreparable|combat) losses,
            suffered … losses, (enemy|army|troop|battlefield|russian|ukrainian|armenian|azerbaijani|israeli|syrian
            |turkish|serbian|german) losses""",
        "injured": r"""
            injur(e|es|ed|ing|y|ies), wound(s|ed|ing|ings)?, hurt, hurting, maim(ed|ing|s)?, mutilat(ed|ion),
            crippled, disabled,
            hospitali[sz](ed|ation|ations),
            (taken|rushed|admitted|brought|sent|transferred|airlifted|evacuated|delivered|referred) … (hospitals?
            |clinics?|intensive care),
            in (hospital|intensive care|critical condition|serious condition|a critical condition
            |a serious condition),
            (receiv(e|ed|ing)|requir(e|ed|ing)|need(ed|ing)?|sought|undergoing|given) (\S+ ){0,2}(treatment
            |medical (care|attention|help|assistance)),
            treated (for|at|in), (suffer(ed|ing)?|sustain(ed|ing)?|with|receiv(ed|ing)) … (burns|fractures?|trauma
            |traumas|bruises|concussions?
            |shock|shrapnel|wounds?|injur(y|ies)|gunshot|lacerations|cuts), concuss(ed|ions?),
            amput(ated|ations?|ees?), lost … (limbs?|legs?|arms?|hands?|feet|eyes?|sight),
            limbs lost, shell[ -]shocked, traumati[sz]ed, contus(ed|ions?), blinded, scalded, bruised,
            scarred for life, paralysed, paralyzed""",
        "injured victims": r"""
            harmed, (persons|people|civilians|those|residents|families|children|number|population|passengers
            |citizens) (\S+ ){0,2}(affected|harmed|suffered),
            affected (persons|people|population|populations|civilians|families|residents|citizens|communities)""",
        "missing": r"""
            missing, disappear(s|ed|ing|ance|ances)?, vanish(es|ed|ing)?, unaccounted[ -]for, not … accounted for,
            unaccounted,
            (whereabouts|fate|fates) … (unknown|unclear|uncertain|not known|undetermined|unresolved|established
            |clarified|clarify|not been established),
            unknown … (whereabouts|fates?),
            (clarify|determine|establish|know|learn|clarification of|ascertain) … (fates?|whereabouts) of,
            (fates?|whereabouts) of … (persons|people|soldiers|servicemen|civilians|relatives|loved ones|prisoners
            |those|passengers|fishermen|sailors|citizens),
            without (a )?trace, no trace (of|has),
            (not|never|yet to) (\S+ ){0,2}(been )?(found|located|seen again|heard from|heard of|traced|seen since
            |recovered|turned up),
            (searching|search|searches|searched|looking|hunt|hunting) for … (people|persons|survivors|passengers
            |sailors|fishermen|soldiers|crew|miners|workers|men|women|children|boys|girls|migrants|bodies),
            mias?, failed to (return|come home), (feared|believed) (to be )?trapped,
            trapped (under|beneath|in|inside|underground), lost at sea,
            (still|remain|remained) unlocated, whose (fate|whereabouts), lost contact with""",
        "survived": r"""
            surviv(e|es|ed|ing|al|als|or|ors), alive, rescu(e|es|ed|ing), sav(ed|ing) … lives, lives saved,
            (were|was|been|be) saved, (rescuers|divers|firefighters|doctors|medics) … saved,
            unhurt, unharmed, uninjured, unscathed, safe and (sound|well), (liv(e|es|ed)) (through|to tell),
            made it (out|through|to safety|ashore),
            (escap(e|es|ed|ing)|got away|got out|emerged|walked away|walk away|came through|crawled
            |jumped clear) … (with (their|his|her) (life|lives)|death|alive|unhurt|unharmed|unscathed|injury|harm
            |uninjured|safely|the wreckage|the crash|the fire|the blast|the attack|the massacre|the collapse
            |the sinking|the shooting),
            (pulled|dragged|freed|extricated|plucked|dug|fished|winched|lifted|picked) … from … (rubble|wreckage
            |debris|ruins|water|waters|sea|waves|wreck|fuselage|cabin),
            (pulled|dragged|brought) … to safety, outliv(e|ed), spared, remain(s|ed|ing)? alive,
            was the only one (left|to live), still breathing, (lone|sole) survivor""",
        "captured": r"""
            captur(e|es|ed|ing), captives?, captivity, taken into captivity,
            (taken|held|took|takes?|taking|holding|hold) (prisoners?|hostages?|captive),
            (taken|took|held|holding|taking) … (prisoners?|hostages?|captive), hostages?, prisoners? of war, pows?,
            (abduct|kidnap)(p?ed|p?ing|ions?)?""",
        "aboard": r"""
            aboard, on[ -]board, onboard,
            (carry|carries|carried|carrying|transporting|with) … (passengers|people|persons|souls|crew|migrants
            |occupants),
            (passengers|people|persons|souls|crew) … (travelling|traveling|flying|sailing) (on|in),
            (was|were) on the (plane|aircraft|flight|jet|helicopter|ship|boat|ferry|train|bus|vessel|airliner),
            passenger (list|manifest)""",
        "victims": r"""
            victims?, victimi[sz](ed|ation), sufferers, (those|all|people) (\S+ ){0,2}who (\S+ )?suffered,
            injured part(y|ies)""",
        NOTHING: r"""
            (plan|deal|talks|process|agreement|accord|bill|proposal|peace|project|format|group) (is|are|was
            |were) (\w+ )?dead, dead (end|ends|sea|letter|weight|line|lock|zone|calm|air|set),
            sentenced? (\S+ ){0,2}to death,
            deaths? (penalt(y|ies)|sentences?|row|threats?|squads?|certificates?|camps?|camp|march|throes|trap|knell
            |wish),
            (threat|threats|threatened|threatening) (of|to|with) (\w+ )?(death|kill|murder),
            suicide (bomb(er|ers|ing|ings)?|attacks?|drones?|vests?),
            execut(e|es|ed|ing|ions?) (of )?(the |a |an |its |his |this )?(budget|plan|plans|agreement|agreements
            |order|orders|decision|decisions|programme|program|contract|warrant|project|strategy|tasks?
            |instructions?),
            genocide (convention|prevention),
            (kill|kills|killed|killing) (the |off the |a )?(deal|bill|talks|plan|proposal|time|momentum|chances
            |process|hopes?),
            (old|open|deep|fresh|historic|historical|heal|healing|heal the|reopen(ed)?|reopen(ed)? old|emotional
            |psychological|unhealed|the country's) wounds?, wounds of (the )?(war|past|history|conflict),
            rub salt in(to)? … wounds?, wound (up|down), insult to injury,
            (hurt|hurts|hurting) (the |our |their |its |his )?(relations|feelings|interests|economy|economies|trade
            |exports|ties|chances|efforts|process),
            injured (pride|party),
            missing (link|piece|pieces|opportunit(y|ies)|element|out|the point|chance|ingredient|component
            |the deadline),
            missing from (the |its |their |this |his )?(agreement|text|statement|draft|report|document|list|agenda
            |debate|speech|declaration|map|table|treaty|discussion),
            (keep|keeps|kept|keeping|stay|stayed) … alive (in memory|in)?, take(n)? on board,
            (took|takes|taking) on board, on board with, (members of the|the|advisory|on the) board of,
            (the )?surviv(al|e) (of|as) (the |a |our |their )?(\w+ )?(state|nation|regime|government|party|coalition
            |union|company|republic|deal|agreement|ceasefire|culture|language|economy), political survival,
            surviv(ed|e|es) (a |the )?(no[ -]confidence|confidence|vote|impeachment),
            victim mentality, play(s|ed|ing)? the victim, victimhood, victim blaming,
            (fallen|fell|falls|falling) (to|by|from|below|under|into|short|behind|out|apart|in price|sharply|through
            |for|on|since|again), body of (law|evidence|work|water|experts),
            (governing|legislative|executive|state|law enforcement|supervisory|un|treaty|government|international
            |regulatory|public|judicial|monitoring|relevant|competent|advisory|representative|elected
            |religious) (body|bodies),
            buried (the )?(hatchet|treasure), buried in (the )?(report|paperwork|text|document),
            (post|posted|reported|booked) (\w+ )?losses,
            losses (of|in) (the )?(economy|revenue|territory|market|trade),
            (economic|financial|material|territorial|crop|job) losses,
            disappear(s|ed|ing)? from (the )?(agenda|map|market|text|radar|screens?|shelves|public view|discourse),
            (lost|lose|losing) … way of life,
            hang(ing)? (in the balance|over), cut down on,
            rescue (package|plan|fund|deal|loan|workers?|teams?|operations?|services?|efforts?|crews?|personnel
            |boats?|helicopters?|mission|missions|centre|center), saved (money|time|the day|face),
            spared no (effort|efforts|expense),
            disabled (the|a) (\w+ )?(tank|radar|system|vehicle|ship|drone|device|engine),
            shot down (a|an|the|two|three|several|\d+) … (drones?|uavs?|planes?|aircraft|jets?|helicopters?
            |missiles?)""",
    }
)

# Who is called a passenger was aboard, unless the words say more of him.
_BY_THE_WAY = Lexicon(
    {"aboard": "passengers?, crews?, crew ?members?, occupants?, stowaways?, flight attendants?, pilots?"}
)


def outcomes(words: str) -> frozenset[str]:
    """The codes of `casualties.outcome` that the words may mean; none where they do not say what became of people."""
    return _MEANINGS.codes(words) or _BY_THE_WAY.codes(words)
