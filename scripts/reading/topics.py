"""What a sentence may be about: the topics of which it has a word. A check on contradictions, and no more than that:
which of several topics is meant, only a coder can tell.
"""

from scripts.reading.lexicon import NOTHING, Lexicon

_WORDS = Lexicon(
    {
        "aircraft_crash": """
            crash(es|ed|ing)?, air(crafts?|planes?|liners?|lines?|ports?|space|strips?), planes?, flights?,
            aviation, pilots?, cockpit, black box(es)?, flight recorders?, bird ?strikes?, on board, aboard,
            crew( members?)?, wreckage, shot down, shrapnel, gas cylinders?, landings?""",
        "january_1990": """
            black january, (20|twentieth) (of )?january, january (19-)?20, january 1990, 1990, martyrs?,
            martyrdom, massacres?, soviet
            (troops|forces|army|units|military|authorities|leadership|information|use), national mourning,
            mourning, milli majlis, bloodshed, bloody, tragedy, tragic, victims?, spirit of resistance, solemn
            anniversary""",
        "population_movements": """
            deport(s|ed|ing|ation|ations|ees?)?, expel(s|led|ling)?, expulsions?,
            displac(e|ed|ing|ement|ements), refugees?, relocat(e|ed|ing|ion|ions), resettle(d|ment|ments)?,
            evict(ed|ion|ions)?, exodus, uproot(ed|ing)?, ethnic(ally)? cleans(ed|ing), remov(al|als|ed) of,
            depart(ed|ures?), (had|forced|preferred|chose|choose) … leave, left (their|his|her|for|the), fled,
            flee(s|ing)?, migrants?, migrat(ed|ion), emigrat(ed|ion), settlers?, compensations?, such measures,
            600-year-old, next 600 years""",
        "return": """
            return(s|ed|ing|ees?)?, repatriat(e|ed|ion), go(ing)? (back|home), come (back|home), homecoming,
            silent on, reciprocat(e|ed|es), (this|that|the) opportunity, monoethnic, ethnic incompatibility,
            calls? for dialogue""",
        "overseas_territories": """
            overseas, coloni(al|es|sed|zed|alism|alist|sation|zation), (neo|anti|de|post)-?coloni\\w+, new
            caledonia, guadeloupe, martinique, mayotte, polynesia, corsica, indigenous,
            interfer(e|es|ed|ing|ence), interventions?, ngos?, discredit, initiative group, allegations?,
            statements as, distract(ion|ing)?, deflect, attention from""",
        "security": """
            security, defen[cs]e, arm(ed|y|ies), armaments?, militar(y|ies|ily), troops?, forces?, soldiers?,
            units?, borders?, attacks?, attacked, drones?, missiles?, rockets?, shell(ed|ing)?, weapons?, wars?,
            volunteers?, militants?, bases?, resilience, terror\\w*, counter-terror\\w*, threats?, clashes,
            ceasefire, intercept(ed|ing)?, resistance""",
        "peace_process": """
            peace\\w*, negotiat\\w+, reconcil\\w+, treat(y|ies), talks, dialogue, normalis\\w+, normaliz\\w+,
            declarations?, agreements?, mediat\\w+, summit, settle(ment|d)?, rapprochement, documents? signed,
            constitution, grievances?, signed as, both nations, sincerity, overtures, key milestone,
            coexist\\w*, credibility, truths, revelations, positive developments, this area""",
        "karabakh": """
            (nagorno-)?[kg]araba(k|g)h, arts?akh, khankendi, stepanakert, shusha, separatis\\w+, minsk group,
            reintegrat\\w+, citizen(s|ship)?, work permit, integrat\\w+, armenian
            (population|people|residents|inhabitants), enmity, junta, country, rights, operation, living there,
            live in peace, shared life, apply""",
        "territorial_claims": """
            territor(y|ies|ial), claims? (to|on|over|against), constitution(s|al)?, zangezur, borders?,
            annex\\w*, irredent\\w+, revanchis\\w+, western azerbaijan, maps?, lands?, formulations, violation
            of international law, greater armenia, ambitions""",
        "bilateral_relations": """
            relations?, relationships?, ties, bilateral, partner(s|ship|ships)?, trust, friend(s|ly|ship)?,
            tensions?, cooperat\\w+, co-operat\\w+, problems?, restart, visits?, visited, official visit,
            demands, strained, skepticism, contacts?, interact\\w*, teams?, resentment, pressure, governance,
            influence, abyss, expectations, differences, two (states|countries|nations), both
            (countries|states|nations|sides), sister-city, testimony, resolutions?, reconsider, approach,
            willingness, joint, apolog(y|ies|ise|ised|ize|ized), accus(e|ed|es|ing|ation|ations),
            offer(s|ed|ing)?, rejected, rejects, reject, called … foolish, meeting, remaining, problematic""",
        "foreign_policy": """
            polic(y|ies), foreign, diploma\\w+, balanc\\w+, alignment, allied, alliances?, allies, neutral\\w*,
            powers?, stance, global\\w*, international\\w*, partner(s|ship|ships)?, west(ern)?, eu, nato,
            principles?, norms?, interests?, independent(ly)?, standing, authority, views?, region(al)?, actor,
            initiatives?, position, leadership, ideolog\\w+, revelations?, message, recognize, influence, shift,
            equality, strategic, approach""",
        "sovereignty": """
            sovereign\\w*, independen\\w+, integrity, occup(y|ied|ation|iers?|ying), liberat\\w+, statehood,
            freedom, nationhood, recogni[sz]\\w+, puppet, foreign military, self-determin\\w+, separatis\\w+,
            national (will|unity|awakening|consciousness||identity|dignity|freedom), military presence,
            influence, domestic, supported, sided, patriotic war, state(s)?""",
        "economy_and_energy": """
            econom\\w+, energy, oil, gas, trade, trading, exports?, imports?, suppl(y|ies|ied|ier|iers|ying),
            pipelines?, corridor, route, railways?, roads?, transit, transport\\w*, invest\\w+, products?,
            market, resources, diversif\\w+, budget""",
        "justice": """
            court(s|room)?, trials?, tried, verdicts?, sentenc\\w+, guilt\\w*, responsib\\w+, accountab\\w+,
            crim(e|es|inal|inals), punish\\w*, pardon(s|ed)?, prosecut\\w+, convict\\w*, justice, judg\\w+,
            nuremberg, law(s|ful|yers?)?, legal\\w*, accus\\w+, proceedings, investigat\\w+, condemn\\w*,
            killings, nazis?, compensation, reparations?, harsh, steps in this direction, instigators, violence,
            policy, decision, leaders of""",
        "heritage": """
            heritage, monuments?, toponyms?, place names?, cultur\\w+, histor(y|ic|ical)\\w*, churches,
            mosques?, cemeter\\w+, erasure, museums?, destruction, alteration""",
        "media": """
            interviews?, interview(ed|er|ing)?, question(s|ed|ing)?, journalis\\w+, correspondents?, media,
            press, newspapers?, television, broadcast\\w*, answers?, answered, responses?, responded,
            repl(y|ies|ied), listen\\w*, asked, lesson, views, videos?, footage, recordings?, public release,
            published?, confidence, clarity, topics?, selectiv\\w+, points of interest""",
        "association": """
            associations?, elect(ed|ion|ions)?, appoint(ed|ment|ments)?, ceremon(y|ies), annual, chair\\w*,
            secretary general, members?, board, program(me)?s?, presided, audience, performan\\w+, performed,
            mission""",
        NOTHING: "foreign (minister|ministers|ministry|ministries|secretary|affairs)",
    }
)


def topics(words: str) -> frozenset[str]:
    """The codes of `topic` of which the words have any."""
    return _WORDS.codes(words)
