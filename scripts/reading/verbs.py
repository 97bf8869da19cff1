"""The words for acts and for claims: the one table of verbs and nouns behind the readers of acts, claims and summaries.

A row is named by PLOVER's event type and, where the word tells one, its mode. How phrases are written: see `phrases`.
"""

#: Verbs by which one party acts towards another.
ACT_VERBS: dict[str, str] = {
    "AGREE": (
        "accept, agree, announce … intention, announce … plans, announce … visit, =are due in, =are due to, "
        "=are interested in, =are open to, =are prepared to, =are ready to, =are willing to, arrange to, assure, "
        "=be ready to, =been open to, =came to terms, come to … agreement, commit, commit himself, commit itself, "
        "commit to, =committed to, confirm … participation, confirm … readiness, consent, declare … intention, "
        "declare … readiness, expect to, =expected at, express interest, express readiness, express willingness, "
        "express … intention, express … interest, express … readiness, express … willingness, extend … invitation, "
        "give … assurances, give … consent, give … nod, =have it in mind to, =hopes to visit, intend to, invite, "
        "=is due at, =is due in, =is due to, =is expected to, =is interested in, =is open to, =is prepared to, "
        "=is ready to, =is willing to, look forward to, =looks forward to, make … a proposal, make … an offer, "
        "make … commitment, offer, =offered … haven, plan to, plan … meeting, plan … signing, plan … summit, "
        "plan … visit, pledge, =prepared to, present … proposal, promise, promise … aid, propose, propose that, "
        "put forward, reach … agreement, reach … deal, reach … understanding, =ready and willing, =ready for, "
        "=ready to, reaffirm … commitment, reaffirm … readiness, reiterate … readiness, settle on, sign up to, "
        "signal … willingness, =stands ready to, state … intention, state … readiness, strike a deal, "
        "strike a … deal, submit … proposal, suggest that, =suggested, =suggesting, swear to, table … proposal, "
        "undertake to, =undertook, voice … readiness, volunteer to, vow to continue, vow to help, vow to strengthen, "
        "vow to support, =was due to, =was open to, =was prepared to, =was ready to, =was willing to, "
        "=were ready to, =were willing to, =willing to, ~guarantee, ~schedule"
    ),
    "CONSULT": (
        "attend … talks, =briefed, conduct … negotiations, confer, confer with, consult, converse, discuss, "
        "engage in dialogue, engage in … talks, exchange … letters, exchange … views, have … conversation, "
        "have … exchange, hold … consultations, hold … meeting, hold … negotiations, hold … talks, =hosted talks, "
        "meet, negotiate, raise … with, receive … delegation, =sat down, see off, sit down with, speak to, "
        "speak with, take up … with, talk about, talk to, talk with, =talked, touch on, =was in contact, "
        "=were in contact, =wrote to, ~brief"
    ),
    "CONSULT visit": (
        "=arrived at, =arrived in, =arrives in, =arriving in, attend, call on … at his residence, =came on a visit, "
        "=came to, drop in on, embark on, =flew in, =flew to, fly to, =guests of, =is on a trip to, journey to, "
        "=landed in, make … visit, =paid a call on, participate in … held in, pay … visit, receive, "
        "=stopped over in, take part in … held in, =toured, travel to, visit, =was on a trip to, "
        "welcome … delegation, =welcomed guests, =welcomed … guests, =went to, ~host, ~tour"
    ),
    "CONSULT third-party": (
        "act as … mediator, arbitrate, bring together, bring … to the table, bring … together, =brokered, "
        "facilitate … talks, mediate, offer … good offices, shuttle, shuttle between, ~broker"
    ),
    "CONSULT phone": (
        "call … by phone, converse by phone, =got on the phone, =had a call with, =held a call with, "
        "hold … call with, phone, ring up, speak … by phone, speak … by telephone, speak … on the phone, "
        "speak … on the telephone, speak … over the phone, speak … over the telephone, =spoke by phone, "
        "=spoke by telephone, =spoke on the phone, talk … by phone, talk … on the phone, talk … on the telephone, "
        "talk … over the phone, telephone"
    ),
    "SUPPORT": (
        "accredit, acknowledge … contribution, acknowledge … role, admire, advocate for, affirm … support, applaud, "
        "appreciate, approve, attach … importance, back up, =backed, =backing, =backs, bestow, bless, "
        "boost … relations, boost … ties, call … reliable partner, =called … a brother, =called … a friend, co-sign, "
        "commend, compliment, conclude … agreement, conclude … deal, conclude … pact, conclude … treaty, condole, "
        "confer … on, confer … title, confer … upon, congratulate, convey … condolences, convey … congratulations, "
        "convey … sympathy, countersign, decorate, deepen … relations, deepen … ties, defend, elect … honorary, "
        "elevate, embrace, endorse, establish … relations, esteem, express gratitude, express … appreciation, "
        "express … condolence, express … condolences, express … gratitude, express … solidarity, express … support, "
        "express … sympathy, extend … condolences, extol, give … award, give … backing, give … blessing, "
        "give … green light, give … medal, give … medals, grant … citizenship, =grateful, greet, hand … award, "
        "hand … letter of thanks, hand … medal, hold … in high regard, improve … relations, =in favour of, justify, "
        "lay … wreath, lend … support, mourn with, name … honorary, =named … honorary, normalise, "
        "note with satisfaction, offer … condolences, offer … sympathy, open … consulate, open … embassy, "
        "pay tribute, pay … tribute, praise, present … medal, present … medals, present … order, "
        "=presented … credentials, rally behind, ratify, recognise, rejoice, reopen … embassy, restore … relations, "
        "resume … relations, salute, send … condolences, send … congratulations, send … greetings, "
        "send … letter of thanks, share … grief, side with, =sign, =signed, =signing, =signs a, =signs an, "
        "=signs the, speak highly, speak well of, stand behind, stand by, stand in solidarity, "
        "stand shoulder to shoulder, stand up for, stand with, strengthen … relations, strengthen … ties, "
        "stress … importance of relations, support, thank, upgrade, vindicate, vote for, vote in favour, vouch for, "
        "welcome, wish … recovery, wish … success, ~award, ~champion, ~cheer, ~hail, ~honour, ~initial, ~laud, "
        "~seal, ~value"
    ),
    "CONCEDE": (
        "abandon … claim, abandon … claims, accede to, accept … blame, accept … demand, accept … demands, "
        "accept … responsibility, acknowledge, acknowledge … guilt, acknowledge … responsibility, admit, "
        "admit … guilt, admit … responsibility, agree to … demands, amnesty, apologise, ask for … forgiveness, "
        "ask … forgiveness, atone for, back down, back-pedal, backtrack, beg … pardon, bow to, cave in, =caved, "
        "=caved in, climb down, commute, compromise, concede, drop … charges, drop … demand, drop … objection, "
        "drop … objections, ease, ease … restrictions, ease … sanctions, express regret, express … regret, "
        "express … regrets, express … remorse, extend … apologies, extend … apology, forgive, give in, give way, "
        "issue … apology, lift, lift … ban, lift … blockade, lift … curfew, lift … embargo, lift … restriction, "
        "lift … restrictions, lift … sanction, lift … sanctions, lift … siege, lift … state of emergency, "
        "lift … veto, lift … visa, make … apology, make … concession, make … concessions, offer … apologies, "
        "offer … apology, pardon, present … apologies, present … apology, recognise … responsibility, =regretted, "
        "reinstate, relax, relax … restrictions, relent, remove … restrictions, renounce, repent, say sorry, soften, "
        "=sorry, take responsibility, take … responsibility, =took the blame, unblock, =unblocked, unfreeze, waive, "
        "withdraw … demand, withdraw … objection, withdraw … objections, yield"
    ),
    "COOPERATE": (
        "build … together, buy … from, co-operate, collaborate, conduct … exercise, conduct … exercises, cooperate, "
        "coordinate with, develop … together, exchange … ambassadors, exchange … information, "
        "exchange … intelligence, exchange … prisoners, exchange … students, exercise together, extradite, "
        "hand … black boxes, hand … recorders, =held joint, hold … drills, hold … exercise, hold … exercises, "
        "hold … manoeuvres, invest in, investigate … together, join forces, =jointly, jointly build, "
        "jointly develop, jointly investigate, =jointly produced, produce … together, provide … data, sell, "
        "sell … to, share … data, share … information, share … intelligence, share … with, swap, team up, "
        "trade with, train together, =trained together, work closely, work jointly, work together, work … together, "
        "=worked jointly, ~export, ~import, ~purchase, ~trade"
    ),
    "AID": (
        "aid, airlift, allocate, assist, =came to the aid of, cancel … debt, contribute … to, deliver, "
        "dispatch … aid, donate, equip, evacuate, extend … credit, extend … loan, feed, finance, forgive … debt, "
        "give shelter, give … asylum, give … refuge, grant … asylum, grant … loan, grant … refuge, help, "
        "lend … aircraft, lend … billion, lend … equipment, lend … expert, lend … experts, lend … million, =lent, "
        "provide, rescue, send … aid, send … assistance, send … doctors, send … medicine, send … relief, "
        "send … rescuers, ship … aid, subsidise, take in, treat … wounded, write off … debt, ~arm, ~fund, ~house, "
        "~shelter, ~supply, ~train"
    ),
    "RETREAT": (
        "back off, =backed off, capitulate, de-escalate, disengage, =gave ground, retreat, stand down, =stood down, "
        "surrender, vacate"
    ),
    "RETREAT withdraw": (
        "cede, demobilise, disengage, end … occupation, evacuate … troops, hand back, hand over, leave … base, "
        "=left the base, move … back, pull back, pull out, pull … back, pull … out, redeploy, relinquish, "
        "return … territory, return … village, return … villages, vacate, withdraw"
    ),
    "RETREAT release": (
        "discharge, exchange … prisoners, =freed, =freeing, =frees, give … back, give … remains, hand over, "
        "hand … bodies, hand … over, hand … remains, hand … the bodies, hand … the remains, let … go, "
        "liberate … prisoners, release, repatriate, return … bodies, return … captives, return … hostages, "
        "return … prisoner, return … prisoners, return … remains, return … to their families, =set free, set … free, "
        "swap … prisoners"
    ),
    "RETREAT disarm": (
        "decommission, demilitarise, demine, destroy … stockpile, disarm, dismantle, hand in … weapons, "
        "hand over … weapons, lay down … arms, surrender … weapons"
    ),
    "RETREAT ceasefire": (
        "cease fire, cease … hostilities, =ceased fire, declare … ceasefire, declare … truce, end … hostilities, "
        "end … offensive, halt … fire, halt … offensive, halt … strikes, =held their fire, hold … fire, "
        "=laid down a truce, observe … ceasefire, observe … truce, =silenced their guns, stop … fighting, "
        "stop … offensive, stop … shelling, suspend … hostilities"
    ),
    "RETREAT access": (
        "admit … inspectors, admit … observers, allow … access, allow … convoy, allow … inspectors, allow … into, "
        "allow … observers, give … access, grant … access, let in, let … in, let … pass, let … through, "
        "open … border, open … corridor, permit … access, reopen … border, reopen … crossing, reopen … road, unblock"
    ),
    "RETREAT resign": "abdicate, quit … post, resign, step aside, step down, =stepped down, tender … resignation",
    "REQUEST": (
        "advise, advise … against, advise … to, appeal, appeal for, appeal to, =are obliged to, "
        "=as long as … does not, ask for, ask that, ask … for, ask … to, await, await … response, =awaiting, "
        "=awaits, beg, beseech, call for, call on, call upon, =called … to account, =cannot happen without, "
        "claim compensation, claim … compensation, condition … on, convey … demand, convince, demand, "
        "emphasise … importance of, emphasise … need, encourage, exert pressure, exhort, expect, expect to, "
        "expect … from, expect … to, express … hope, give … deadline, =had to, =has to, =have to, =high time, "
        "hope that, =hoped that, =hopes that, implore, insist, insist on, insist that, instruct, invite, "
        "invite … to join, =is expected to, =is obliged to, =it is essential, =it is imperative, =it is necessary, "
        "=it is time, =it is time for, lay down … condition, lay down … conditions, =let them, lobby, look to … to, "
        "make … a condition, make … conditional, make … dependent on, =must, =need to, =needed to, =needs to, "
        "=no … without, oblige, =on condition, =on condition that, =only if, order … to leave, =ought to, persuade, "
        "petition, plead, present … demands, press for, press … on, press … to, pressure, pressurise, prompt … to, "
        "propose that, =provided that, pursue, push for, put forward … demand, put forward … demands, "
        "put pressure on, recommend, remind … obligation, remind … obligations, request, require, seek, "
        "set … condition, set … conditions, set … demands, set … precondition, =should, solicit, "
        "stress … importance of, stress … necessity, stress … need, suggest that, summon, tell … to leave, "
        "tell … to stop, turn to … for, underline … need, urge, voice … demand, voice … hope, want … to, =wanted, "
        "=wants, warn … against, ~order"
    ),
    "ACCUSE": (
        "hold … responsible, =protested, =protesting, =protests, summon, =summoned, =summoning, =summons, ~question, "
        "~suspect"
    ),
    "ACCUSE allege": (
        "accuse, allege, appeal to … court, blame, bring … before the court, bring … case against, charge … with, "
        "=charged, claim, claim that, compare … to, complain of, denounce … as, detect … hand, file … case, "
        "file … complaint, file … lawsuit, file … suit, hold … accountable, hold … responsible, hold … to account, "
        "hurl … accusations, implicate, impute, incriminate, indict, lay … blame, level … accusations, "
        "lodge … complaint, make … accusations, make … allegations, =pinned the blame, place … blame, "
        "point … finger, put … blame, report … violation, report … violations, see … hand, seek … to prosecute, sue, "
        "take … to court, take … to the european court, take … to the international court, turn to … court, "
        "turn to … tribunal, ~attribute, ~suspect"
    ),
    "ACCUSE disapprove": (
        "=angered, assail, attack … for, belittle, bemoan, berate, blast, bristle, call into question, call out, "
        "insult, "
        "call … baseless, call … unacceptable, =called a, =called an, =called him a liar, =called his, =called it, "
        "=called such, =called the, =called their, =called these, =called this, =called … a lie, =called … lies, "
        "cast doubt, castigate, censure, characterise … as, =characterised as, chide, complain, condemn, "
        "consider … as, criticise, decry, deliver … protest, denounce, deny, deny that, depict … as, deplore, "
        "deride, describe … as, =described as, disagree, disapprove, discredit, dismiss … as, disparage, dispute, "
        "draw attention to, draw attention to … violation, dub, excoriate, expose, express concern, express … alarm, "
        "express … anger, express … concern, express … disappointment, express … dismay, express … displeasure, "
        "express … dissatisfaction, express … indignation, express … outrage, express … protest, "
        "express … regret that, find fault, fire back, =furious, give … dressing-down, hand … note, hit back, "
        "hit out, =indignant, =is opposed to, jeer, =kept silent, lambast, lambaste, lament, lash out, =lashed, "
        "lodge … protest, lodge … representations, look down on, make … representations, object to, oppose, "
        "=outraged, point to … as, portray … as, pour cold water, pour ridicule, pour scorn, rail against, rebuke, "
        "rebut, refute, regard … as, =regrets, reject … as, =remained silent, remind, reprimand, reproach, retort, "
        "ridicule, scoff at, scold, see … as, =slighted, snap at, sneer, speak out against, stigmatise, "
        "take a swipe, take aim at, take exception, take issue with, take … to task, tear into, treat … as, "
        "turn … blind eye, upbraid, view … as, vilify, voice concern, voice … alarm, voice … anger, voice … concern, "
        "voice … dismay, voice … outrage, voice … regret, warn … against, ~blast, ~brand, ~challenge, ~contest, "
        "~counter, ~fault, ~label, ~mock, ~object, ~rap, ~slam, ~term"
    ),
    "ACCUSE investigate": (
        "conduct … investigation, initiate … case, initiate … criminal case, initiate … investigation, inquire into, "
        "investigate, launch … criminal case, launch … inquiry, launch … investigation, launch … probe, open … case, "
        "open … criminal case, open … inquiry, open … investigation, ~probe"
    ),
    "REJECT": (
        "balk at, block … accession, block … candidacy, block … entry into, block … membership, block … resolution, "
        "boycott, boycott … meeting, boycott … summit, boycott … talks, =closed the door, decline, defy, disregard, "
        "fail to agree, fail to respond, fend off, fob off, =gave no reply, =gave no response, give no answer, "
        "give … cold shoulder, ignore … appeal, ignore … call, ignore … demand, ignore … request, "
        "leave … unanswered, leave … without a response, leave … without an answer, =left without an answer, "
        "=non-negotiable, not accept, =not accepted, =not prepared to, =not ready to, =not up for discussion, "
        "=off the table, oppose, rebuff, refuse, refuse to hand over, refuse … entry, =refused … entry, "
        "=reluctant to, resist, rule out, =ruled out, =said no, say no to, scoff at, shoot down … proposal, shun, "
        "shut the door, snub, spurn, stay away from, stonewall, turn down, =unanswered, =unwilling to, veto, "
        "vote against, walk away from, walk out of, =will not accept, withhold … consent, =would not accept"
    ),
    "THREATEN": (
        "blackmail, =by force if, give … ultimatum, =if necessary by force, intimidate, issue … ultimatum, menace, "
        "promise to destroy, promise to punish, promise to retaliate, promise … blow, promise … response, "
        "promise … retaliation, promise … revenge, put … on notice, rattle, reserve … right, =reserves the right, "
        "=shall be met with, =shall be punished, threaten, threaten … with, vow to punish, vow to respond, "
        "vow to retaliate, vow … response, vow … retaliation, vow … revenge, =vowed revenge, warn, warn … against, "
        "=will answer in kind, =will be forced to, =will be met with, =will be punished, =will bear … consequences, "
        "=will face … consequences, =will have consequences, =will have to bear, =will have … consequences, "
        "=will hit back, =will not allow, =will not go unanswered, =will not go unpunished, =will not hesitate to, "
        "=will not leave … unanswered, =will not remain unanswered, =will not remain unpunished, =will not tolerate, "
        "=will pay, =will pay dearly, =will regret, =will respond, =will retaliate, =will strike back, =will suffer, "
        "=would answer in kind, =would be forced to, =would be met by, =would be met with, "
        "=would face … consequences, =would have … consequences, =would not allow, =would not hesitate to, "
        "=would not leave … unanswered, =would not tolerate, =would respond, =would retaliate, =would strike back"
    ),
    "PROTEST": (
        "picket, =protest against, =protested, =protesting, =protests, take to … streets, =took to the streets"
    ),
    "PROTEST demo": (
        "burn … flag, demonstrate, gather … in front of, gather … outside, hold … protest, hold … rally, "
        "join … march, =march against, =marched, =marched against, picket, protest, protest … in front of, "
        "protest … outside, =protested outside, rally, stage … demonstration, stage … protest, stage … rally, "
        "stage … sit-in, take part in … demonstration, take part in … march, take part in … protest, "
        "take part in … rally, =took to the streets, ~march"
    ),
    "PROTEST riot": (
        "clash with police, =clashed with police, rampage, run riot, storm … building, storm … embassy, "
        "storm … parliament, ~riot"
    ),
    "PROTEST strike": (
        "call … strike, down tools, go on strike, =on strike, stage … strike, stage … walkout, =walked out"
    ),
    "PROTEST hunger": (
        "begin … hunger strike, go on … hunger strike, launch … hunger strike, =on hunger strike, start … hunger strike"
    ),
    "PROTEST boycott": "~boycott",
    "PROTEST obstruct": (
        "barricade, block … entrance, block … highway, block … road, block … roads, block … street, block … streets, "
        "block … traffic, blockade … road"
    ),
    "PROTEST vandalize": (
        "deface, desecrate, hurl eggs, hurl paint, hurl … at the embassy, pelt, ransack, smash, "
        "throw … at the embassy, throw … eggs, throw … paint, vandalise"
    ),
    "SANCTION": "blacklist, =fined, impose, penalise, punish, retaliate, strip … of, ~fine, ~sanction",
    "SANCTION convict": (
        "condemn to death, condemn … to death, condemn … to prison, convict, find … guilty, =found guilty, "
        "deliver … sentence, deliver … verdict, hand … sentence, =handed down, jail, =jailed, =put on trial, "
        "sentence … to, =was tried, =were tried, "
        "~sentence"
    ),
    "SANCTION expel": (
        "=asked to leave, chase away, chase out, declare … persona non grata, deport … diplomat, deport … diplomats, "
        "exclude, expel, expel … diplomat, expel … diplomats, kick … out, =kicked out, order … to leave, "
        "=ordered out, oust, send … home, send … packing, strip … accreditation, suspend … from, "
        "suspend … membership, tell … to leave, throw … out, =told to go, =told to leave"
    ),
    "SANCTION withdraw": (
        "close … consulate, close … embassy, close … mission, denounce … agreement, denounce … treaty, "
        "leave … alliance, leave … organisation, pull out of, quit, recall, =recalled, secede from, "
        "shut down … embassy, shut … consulate, shut … embassy, shutter, withdraw from, withdraw … ambassador"
    ),
    "SANCTION discontinue": (
        "abrogate, annul, ban … flights, ban … import, ban … imports, break off, break … off, break … relations, "
        "break … ties, =broke off, call off, call … off, =called off, cancel, close down, close … office, =cut gas, "
        "cut off, cut … aid, cut … relations, cut … ties, discontinue, downgrade, embargo, end … cooperation, "
        "freeze, freeze … aid, freeze … assets, freeze … relations, freeze … talks, =froze, halve, impose … ban, "
        "impose … embargo, impose … sanction, impose … sanctions, impose … tariffs, interrupt, postpone, "
        "reduce … aid, reduce … relations, rescind, revoke, =revoked the visas, roll back, scrap, sever, shut down, "
        "stop … cooperation, stop … supplies, suspend, tear up, terminate, terminate … agreement, ~halt, ~slap"
    ),
    "MOBILIZE": (
        "beef up, brandish, mass … along, mass … on the border, mobilise, place … on alert, put … on alert, "
        "put … on high alert, reinforce, show … force, =went on alert"
    ),
    "MOBILIZE troops": (
        "amass, amass … troops, call up, call up … reservists, concentrate … troops, conduct … military exercise, "
        "conduct … military exercises, deploy, deploy … forces, deploy … soldiers, deploy … troops, hold … drill, "
        "hold … drills, hold … exercise, hold … military exercises, mass, mass … armour, mass … army, mass … forces, "
        "mass … troops, =massed, move … battalion, move … battalions, move … brigade, move … brigades, "
        "move … column, move … forces, move … troops, redeploy … to the border, rush … reinforcements, "
        "send … battalion, send … brigade, send … reinforcements, send … troops, station … troops, ~garrison, "
        "~station"
    ),
    "MOBILIZE weapons": (
        "deploy … aircraft, deploy … artillery, deploy … missile, deploy … missiles, deploy … systems, "
        "deploy … tanks, deploy … warship, deploy … warships, deploy … weapons, fire … missile into the sea, "
        "fly over, install … missiles, move … artillery, move … tanks, send … warships, stockpile, test … missile, "
        "test … missiles, test-fire, =test-fired, ~sail"
    ),
    "MOBILIZE police": "deploy … police, deploy … riot, send in … police, send … police",
    "MOBILIZE militia": (
        "arm … militia, arm … militias, arm … volunteers, deploy … militia, form … militia, recruit, "
        "recruit … fighters, recruit … mercenaries, recruit … volunteers"
    ),
    "COERCE": (
        "assimilate, bully, close … office, coerce, crack down, crack … down, discriminate, force, force … to, "
        "harass, intimidate, oppress, persecute, pressure, repress, search … office, storm … building, "
        "storm … office, subjugate, suppress, violate … airspace, ~jam, ~raid, ~search"
    ),
    "COERCE seize": (
        "annex, appropriate, confiscate, expropriate, freeze … assets, impound, =impounded, intercept, invade, loot, "
        "nationalise, occupy, plunder, requisition, retake, seize, steal, take over, ~capture"
    ),
    "COERCE restrict": (
        "ban, bar … from, besiege, block … road, blockade, =blockaded, broadcast … propaganda, close … airspace, "
        "close … border, close … border crossing, close … crossing, close … crossings, close … road, curb, "
        "=denied entry, deny access, deny entry, deny … access, deny … entry, deny … visa, deny … visas, encircle, "
        "forbid, hinder, impede, impose … blockade, obstruct, outlaw, prevent, prohibit, refuse … entry, "
        "refuse … visa, restrict, revoke … visa, revoke … visas, seal … border, shut … border, storm … building, "
        "turn away, turn back, ~bar, ~block, ~limit"
    ),
    "COERCE censor": (
        "ban … broadcaster, ban … newspaper, block … website, block … websites, cancel … accreditation, censor, "
        "close … newspaper, jam … broadcast, revoke … accreditation, shut down … newspaper, silence, "
        "strip … accreditation, suspend … accreditation, suspend … broadcast, ~gag"
    ),
    "COERCE curfew": "declare … curfew, impose … curfew",
    "COERCE martial-law": (
        "declare … martial law, declare … state of emergency, impose … martial law, impose … state of emergency, "
        "introduce … martial law, introduce … state of emergency"
    ),
    "COERCE arrest": (
        "apprehend, arrest, detain, =held in custody, hold … captive, hold … prisoner, imprison, incarcerate, "
        "intern, jail, put … behind bars, put … on the wanted list, put … on … wanted list, remand, round up, "
        "take into custody, take … into custody, take … prisoner, throw … in prison, throw … into prison, ~capture"
    ),
    "COERCE deport": (
        "banish, cleanse, deport, displace, drive out, drive … out, ethnically cleanse, =ethnically cleansed, evict, "
        "expel, extradite, force … from their homes, force … out, force … to flee, force … to leave, relocate, "
        "resettle, uproot, ~exile"
    ),
    "COERCE withhold": (
        "block … aid, cut off, cut off … electricity, cut off … gas, cut off … water, cut … electricity, cut … gas, "
        "cut … water, deprive, refuse to hand over, withhold"
    ),
    "COERCE misinformation": (
        "disinform, fabricate, falsify, meddle in … election, misinform, spread … disinformation, spread … fake, "
        "spread … false, spread … lies, spread … misinformation, spread … propaganda, spread … rumours"
    ),
    "COERCE cyber": "=breached the servers, hack into, =hacked, launch … cyberattack, ~hack",
    "ASSAULT": (
        "ambush, annihilate, assault, attack, carry out … attack, commit, commit … genocide, commit … massacre, "
        "execute, exterminate, =fired, hit, injure, invade, kill, launch … assault, launch … attack, "
        "launch … offensive, massacre, murder, open fire on, open … front, perpetrate, =perpetrated genocide, "
        "slaughter, slay, target, terrorise, wage … war, =waged war, wound, ~fight, ~storm"
    ),
    "ASSAULT abduct": (
        "abduct, hijack, hold … hostage, hold … hostages, kidnap, take … hostage, =taken hostage, =took hostage"
    ),
    "ASSAULT beat": "beat, =beat up, =beaten, flog, manhandle, ~kick, ~lash, ~punch, ~slap, ~whip",
    "ASSAULT torture": "electrocute, ill-treat, maim, maltreat, mistreat, mutilate, torture, waterboard",
    "ASSAULT sexual": "commit … rape, molest, rape, sexually abuse, sexually assault",
    "ASSAULT targeted": (
        "assassinate, behead, execute, gun down, =killed the leader, liquidate, lynch, murder, ~poison"
    ),
    "ASSAULT destroy": (
        "bulldoze, burn, burn down, =burnt down, demolish, destroy, devastate, level … to the ground, =levelled, "
        "ravage, raze, =sank, scuttle, set fire to, set … on fire, =sunk, torch, ~ruin, ~sink, ~wreck"
    ),
    "ASSAULT primitive": (
        "hack to death, hack … to death, hurl … stones, stab, =stoned, throw … stones, ~club, ~knife, ~stone"
    ),
    "ASSAULT firearms": (
        "exchange fire, =exchanged fire, fire at, fire on, fire upon, gun down, open fire, open … fire, shoot, "
        "shoot dead, shoot down, =shot, snipe"
    ),
    "ASSAULT explosives": (
        "=blew up, blow up, detonate, dynamite, explode, lay … mines, =mined, plant … bomb, plant … mine, "
        "plant … mines, set off … bomb, ~bomb, ~mine"
    ),
    "ASSAULT suicide-attack": (
        "=blew herself up, =blew himself up, =blew themselves up, blow herself up, blow himself up, ram … into"
    ),
    "ASSAULT aerial": (
        "bombard, bombed … from the air, carry out … air strike, carry out … air strikes, carry out … airstrike, "
        "carry out … airstrikes, launch … air strike, launch … airstrike, launch … airstrikes, strafe, =strafed, "
        "strike … from the air, ~bomb"
    ),
    "ASSAULT drone": (
        "attack … with drones, attack … with … drones, =droned, launch … drone, launch … drones, "
        "strike … with drones, strike … with … drone"
    ),
    "ASSAULT heavy-weapons": (
        "bombard, =downed, fire … missile, fire … missiles, fire … mortar, fire … mortars, fire … rocket, "
        "fire … rockets, fire … shells, hit … with … missile, launch … missile, launch … missiles, launch … rocket, "
        "launch … rockets, =shelled, =shelling, shoot down, =shot down, =struck, ~down, ~pound, ~rocket, ~shell, "
        "~strike"
    ),
    "ASSAULT crowd-control": (
        "baton-charge, disperse, fire … rubber bullets, fire … tear gas, tear-gas, use … rubber bullets, "
        "use … tear gas, use … water cannon"
    ),
    "ASSAULT unconventional": (
        "=gassed, use … chemical weapon, use … chemical weapons, use … nuclear, use … white phosphorus, ~gas, ~poison"
    ),
}

#: Nouns that tell the same acts.
ACT_NOUNS: dict[str, str] = {
    "AGREE": (
        "=agreement between, =agreement on, =agreement to, =agreement with, =announced a visit, assurance, "
        "=consent of, expected signing, expected visit, forthcoming meeting, forthcoming signing, "
        "forthcoming summit, forthcoming visit, future visit, guarantee, invitation, next meeting, next round, "
        "offer, peace initiative, planned meeting, planned signing, planned summit, planned visit, pledge, promise, "
        "proposal, =readiness, scheduled meeting, scheduled visit, upcoming meeting, upcoming signing, "
        "upcoming summit, upcoming visit, =visit is expected, =visit is planned, =visit is scheduled, "
        "=visit was planned, =willingness"
    ),
    "CONSULT": (
        "=audience with, consultation, contact between, contact with, conversation, =correspondence with, dialogue, "
        "discussion, encounter, =exchange of letters, =exchange of views, =face to face, interview, meeting, "
        "=negotiating process, negotiation, =peace process, peace talk, roundtable, session, =talks"
    ),
    "CONSULT visit": (
        "=arrival in, =arrival of, delegation, =official visit, pilgrimage, state visit, =stopover, tour, trip, "
        "visit, working visit"
    ),
    "CONSULT third-party": (
        "Minsk-type format, arbitration, =brokered by, facilitator, go-between, =good offices, intermediary, "
        "=mediated by, =mediating role, mediation, mediation effort, mediator, shuttle diplomacy"
    ),
    "CONSULT multilateral": (
        "conference, congress, forum, =four-way, =general assembly, international conference, minsk group, "
        "multilateral format, multilateral meeting, multilateral talk, plenary session, quadrilateral meeting, "
        "=security council, six-party talk, summit, =three-way, trilateral, =trilateral format, trilateral meeting, "
        "trilateral summit, trilateral talk"
    ),
    "CONSULT phone": (
        "=by phone, =by telephone, call from, call with, =on the phone, =over the phone, =over the telephone, "
        "phone call, phone conversation, phone talk, telephone call, telephone conversation, telephone talk, "
        "video call, video conference, =videoconference"
    ),
    "SUPPORT": (
        "accession, accolade, applause, =appreciation, approval, award, =backing, blessing, condolence, "
        "congratulation, declaration of support, endorsement, =establishment of diplomatic relations, "
        "=establishment of relations, =full support, =gratitude, honorary citizen, =honorary title, normalisation, "
        "=opening of an embassy, =order of merit, praise, rapprochement, ratification, =recognition of, signature, "
        "=signing ceremony, =signing of, =solidarity, standing ovation, =state award, =staunch support, "
        "=strong support, =support for, =support of, sympathy, tribute, =unwavering support, vote of confidence, "
        "=welcoming"
    ),
    "CONCEDE": (
        "=abolition of, =acknowledgement of, =acknowledgment of, =admission of, amnesty, apology, clemency, "
        "compromise, concession, =easing of, =expression of regret, forgiveness, =lifting of, mea culpa, pardon, "
        "=recognition of guilt, =recognition of responsibility, =regret for, =regret over, =relaxation of, remorse, "
        "=removal of restrictions, =repeal of"
    ),
    "COOPERATE": (
        "co-operation, collaboration, =commodity turnover, cooperation, exchange of prisoners, "
        "=exchange of prisoners, =exports to, extradition, =imports from, intelligence sharing, investment, "
        "joint drill, joint exercise, joint investigation, joint manoeuvre, joint operation, joint patrol, "
        "joint production, joint project, joint venture, =joint work, partnership, prisoner exchange, prisoner swap, "
        "shipment, =swap of prisoners, =trade between, trade turnover, =trade turnover, =trade with"
    ),
    "AID": (
        "aid, =aid package, =arming of, arms delivery, =arms supplies, assistance, asylum, =delivery of, donation, "
        "=financial aid, financial support, grant, help, =humanitarian aid, humanitarian assistance, "
        "humanitarian convoy, humanitarian corridor, loan, =military aid, military support, relief, relief effort, "
        "subsidy, =supplies of weapons, =supply of arms, =supply of weapons"
    ),
    "RETREAT": "capitulation, =de-escalation, disengagement, retreat, surrender",
    "RETREAT withdraw": (
        "demobilisation, =end of the occupation, =handover of, pull-back, pull-out, pullback, pullout, "
        "=return of territories, =return of territory, =return of the villages, troop withdrawal, withdrawal, "
        "=withdrawal of troops"
    ),
    "RETREAT release": (
        "=exchange of prisoners, =freeing of, =handover of prisoners, =liberation of prisoners, prisoner exchange, "
        "prisoner release, prisoner swap, release, =release of prisoners, =repatriation of, =return of prisoners, "
        "=return of the bodies, =return of the remains"
    ),
    "RETREAT disarm": (
        "=decommissioning, =demilitarisation, demining, disarmament, =dismantling of, =laying down of arms"
    ),
    "RETREAT ceasefire": (
        "armistice, =cease-fire, ceasefire, =cessation of fire, =cessation of hostilities, "
        "=cessation of military operations, =end of hostilities, =end to hostilities, =halt to hostilities, "
        "humanitarian pause, truce"
    ),
    "RETREAT access": (
        "=access for humanitarian, =access for inspectors, =access for observers, =access of, =access to prisoners, "
        "=entry of observers, =opening of the border, =opening of the corridor, =reopening of, safe passage"
    ),
    "RETREAT resign": "abdication, resignation",
    "REQUEST": (
        "appeal, =appeal for, =appeal to, =appeals for, =appeals to, =call for, =call on, =call to, =calls for, "
        "=calls on, =calls to, condition, demand, =desire for, entreaty, exhortation, expectation that, "
        "=importance of, insistence, =letter of request, =necessity for, =necessity of, =need for, =need to, "
        "=order to, petition, plea, precondition, =pressure on, recommendation, reminder, request, requirement, "
        "ultimatum, =wish for"
    ),
    "ACCUSE": (
        "diplomatic protest, =formal protest, grievance, =note of protest, =notes of protest, =official protest, "
        "protest note, =strong protest"
    ),
    "ACCUSE allege": (
        "accusation, =accusatory, allegation, =blame for, =charge of, charge that, =charges against, =charges of, "
        "claim, claim that, =claims that, complaint, counter-accusation, denunciation, finger-pointing, imputation, "
        "incrimination, insinuation, lawsuit"
    ),
    "ACCUSE disapprove": (
        "alarm, anger, backlash, bewilderment, censure, =concern about, =concern at, =concern over, =concerns about, "
        "=concerns over, condemnation, consternation, contempt, critic, criticism, critique, denial, denunciation, "
        "=disagreement, disappointment, disapprobation, =disapproval, =discontent, dismay, =displeasure, "
        "=dissatisfaction, dressing-down, fury, grievance, =harsh words, hypocrisy, =indignation, mockery, "
        "objection, =outrage, rebuke, rebuttal, recrimination, refutation, =rejection of accusations, "
        "=rejection of the accusation, representations, reprimand, reproach, resentment, scorn, =sharp words, "
        "tirade, verbal attack, =war of words"
    ),
    "ACCUSE investigate": "criminal case, criminal proceeding, =fact-finding, inquiry, investigation, probe",
    "REJECT": (
        "=no answer to, =no reply to, =no response to, non-acceptance, =opposition to, rebuff, refusal, rejection, "
        "=rejection of, snub, =veto"
    ),
    "THREATEN": (
        "blackmail, =consequences for, =countermeasures, =crushing response, =decisive response, =dire consequences, "
        "=grave consequences, =harsh response, intimidation, retaliation, =retaliatory measures, retribution, "
        "=saber-rattling, =sabre-rattling, =serious consequences, =severe consequences, threat, ultimatum, warning"
    ),
    "PROTEST": "=civil disobedience, protest, protester, protestor, =protests, unrest",
    "PROTEST demo": (
        "demonstration, demonstrator, =mass protest, =mass protests, picket, =protest action, =protest march, "
        "protest rally, protester, protestor, rally, sit-in, vigil"
    ),
    "PROTEST riot": "=clashes with police, =disturbances, riot, rioter, =riots",
    "PROTEST strike": "general strike, labour strike, miners' strike, =strike action, striker, walkout",
    "PROTEST hunger": "hunger strike, hunger striker",
    "PROTEST boycott": "boycott",
    "PROTEST obstruct": "barricade, =road blockade, roadblock",
    "PROTEST vandalize": "desecration, graffiti, vandalism",
    "SANCTION": (
        "=countersanctions, =economic sanctions, penalty, =punitive measures, =retaliatory sanctions, sanction, "
        "=sanctions against, =sanctions on"
    ),
    "SANCTION convict": (
        "conviction, =guilty verdict, =life imprisonment, =life sentence, =prison sentence, =sentence of, verdict"
    ),
    "SANCTION expel": (
        "expulsion, =expulsion of diplomats, =expulsion of the ambassador, =expulsion of the diplomat, "
        "=expulsion of two, =persona non grata, =personae non gratae, =suspension of membership"
    ),
    "SANCTION withdraw": (
        "=closure of, =closure of its embassy, =closure of the consulate, =closure of the embassy, "
        "=denunciation of the treaty, =recall of, =withdrawal from, =withdrawal of its ambassador"
    ),
    "SANCTION discontinue": (
        "=ban on imports, =break in relations, =cancellation of, embargo, =freeze on, =freezing of, =import ban, "
        "=reduction of, =rupture of, =severance of, =suspension of, tariff, =termination of, =trade ban"
    ),
    "MOBILIZE": (
        "=combat alert, =combat readiness, =combat-ready, =heightened alert, =high alert, =military build-up, "
        "=military buildup, military drill, military exercise, military manoeuvre, mobilisation, =show of force, "
        "=troop build-up, =troop buildup, war game"
    ),
    "MOBILIZE troops": (
        "=concentration of troops, =deployment of forces, =deployment of peacekeepers, =deployment of troops, "
        "=massing of, military drill, military exercise, reservist, troop deployment, =troop movements"
    ),
    "MOBILIZE weapons": (
        "=deployment of missile, =deployment of missiles, =deployment of weapons, =militarisation, missile launch, "
        "missile test, =naval patrol, nuclear test, =rearmament"
    ),
    "MOBILIZE police": "=deployment of police, police deployment, =riot police",
    "MOBILIZE militia": (
        "=arming of militias, =arming of volunteers, =recruitment of fighters, =recruitment of mercenaries"
    ),
    "COERCE": (
        "=airspace violation, coercion, =crackdown, =discrimination against, harassment, =oppression, persecution, "
        "raid, raids on, repression"
    ),
    "COERCE seize": (
        "annexation, =appropriation of, capture, =capture of, confiscation, expropriation, looting, "
        "=nationalisation of, =occupation of, seizure"
    ),
    "COERCE restrict": (
        "=ban on, blockade, =border closure, =closure of airspace, =closure of the border, =closure of the corridor, "
        "=closure of the road, =denial of access, =denial of entry, encirclement, =entry ban, =obstruction of, "
        "=restriction of, =restrictions on, siege, travel ban"
    ),
    "COERCE censor": (
        "=ban on broadcasting, censorship, =closure of the newspaper, =media ban, =revocation of accreditation"
    ),
    "COERCE curfew": "curfew",
    "COERCE martial-law": "=martial law, =state of emergency",
    "COERCE arrest": (
        "arrest, =custody, detainee, detention, =hostage-holding, imprisonment, =incarceration, political prisoner"
    ),
    "COERCE deport": (
        "deportation, displacement, =ethnic cleansing, eviction, expulsion, =forced exodus, =forced relocation, "
        "=forced resettlement, =forcible transfer"
    ),
    "COERCE withhold": "=cut-off of, =gas cutoff, =power cut, =withholding of",
    "COERCE misinformation": (
        "=black propaganda, =disinformation, =election interference, fabrication, fake news, falsification, "
        "=information attack, =information war, =misinformation, =propaganda, =smear campaign"
    ),
    "COERCE cyber": "cyber attack, =cyber-attack, cyberattack, =denial-of-service, =hacking, hacking attack",
    "ASSAULT": (
        "=act of aggression, =act of terrorism, aggression, ambush, =armed attack, assault, atrocity, attack, "
        "bloodshed, clash, =crimes against humanity, extermination, genocide, =hostilities against, incursion, "
        "invasion, killing, massacre, =military aggression, murder, offensive, pogrom, raid, slaughter, terror act, "
        "terror attack, =terrorist act, terrorist attack, violence against, war crime"
    ),
    "ASSAULT abduct": "abduction, hijacking, hostage, hostage-taker, =hostage-taking, kidnapping",
    "ASSAULT beat": "beating, flogging, manhandling",
    "ASSAULT torture": "ill-treatment, =inhuman treatment, =mistreatment of, mutilation, torture",
    "ASSAULT sexual": "rape, =sexual abuse, sexual assault, sexual violence",
    "ASSAULT targeted": (
        "assassination, attempt on the life, beheading, execution, =extrajudicial executions, extrajudicial killing, "
        "lynching, poisoning, summary execution, =targeted killing"
    ),
    "ASSAULT destroy": "arson, =burning of, demolition, destruction, devastation, =razing of, ruin, sinking",
    "ASSAULT primitive": "knife attack, stabbing, =stone-throwing, stoning",
    "ASSAULT firearms": (
        "ceasefire violation, downing, exchange of fire, firefight, gunfire, shelling, =shoot-out, shooting, "
        "shootout, =small-arms fire, =sniper, sniper fire"
    ),
    "ASSAULT explosives": (
        "blast, bomb, bomb attack, bombing, =booby trap, car bomb, explosion, grenade attack, =land mine, landmine, "
        "mine explosion"
    ),
    "ASSAULT suicide-attack": "=self-immolation attack, suicide attack, suicide bomber, suicide bombing",
    "ASSAULT aerial": (
        "=aerial attack, aerial bombardment, air attack, air raid, air strike, airstrike, bombardment, bombing, "
        "bombing raid"
    ),
    "ASSAULT drone": (
        "drone attack, drone raid, drone strike, kamikaze drone, =loitering munition, uav attack, uav strike"
    ),
    "ASSAULT heavy-weapons": (
        "=air defence fire, =air-defence fire, =anti-aircraft fire, artillery attack, artillery fire, "
        "artillery strike, barrage, bombardment, downing, missile attack, missile strike, mortar attack, "
        "mortar fire, rocket attack, rocket fire, shelling, =shooting down, strike, tank fire"
    ),
    "ASSAULT crowd-control": "=dispersal of, rubber bullet, tear gas, water cannon",
    "ASSAULT unconventional": (
        "biological weapon, chemical attack, chemical weapon, gas attack, nerve agent, nuclear strike, "
        "=white phosphorus"
    ),
}

#: Rejecting, whatever it was that was rejected: what follows tells an accusation from a request.
REJECTING = (
    "brush aside, brush off, disavow, dismiss, =dismissal of, disown, push back against, push back on, reject, "
    "=rejection, =rejection of, repel, repudiate, shrug off, throw out, wave away"
)
#: Words for what is rejected.
ACCUSATIONS = (
    "accusation, accusing, allegation, argument, assertion, attack, attempt to portray, blame, characterisation, "
    "charge, claim, comment, comparison, complaint, conclusion, condemnation, criticism, denunciation, fabrication, "
    "finding, idea, insinuation, interpretation, involvement, label, lie, link, narrative, notion, opinion, "
    "parallel, passage, propaganda, remark, report, reproach, resolution, responsibility, rumour, slander, "
    "speculation, statement, suggestion, suspicion, theory, thesis, verdict, version, wording"
)
REQUESTS = (
    "agreement, any return, appeal, application, attempt to, bid, call, candidacy, ceasefire, claim for, claim to, "
    "claims to, compensation, compromise, concession, condition, deal, demand, deployment, dialogue, draft, entry, "
    "extradition, idea, idea of, initiative, interference, invitation, mediation, negotiation, offer, overture, "
    "peace plan, petition, plan, plea, possibility, precondition, presence, pressure, proposal, recommendation, "
    "referendum, request, resolution, roadmap, settlement, suggestion, talks, terms, territorial claim, treaty, "
    "truce, ultimatum, use of force"
)
#: Words that blame: under any verb of saying they accuse whom they are said of.
BLAME = (
    "absurd, abuse, abused, aggression, aggressive, aggressor, antisemitic, apartheid, armenophobia, armenophobic, "
    "arrogance, arrogant, =at fault, atrocity, azerbaijanophobic, barbaric, barbarism, baseless, betrayal, betrayed, "
    "bias, biased, blackmail, blatant, =blind eye, bloody, breach, brutal, brutality, colonial, colonialism, "
    "coloniser, conceal, concealed, contradict, contradicted, contradicts, contrary, corrupt, corruption, "
    "counterproductive, =cover up, cover-up, covered up, cowardly, crime, criminal, cynical, cynicism, dangerous, "
    "deceitful, defamation, defamatory, deliberate, deny their, deplorable, destabilising, destructive, "
    "=devoid of foundation, dictatorship, discrimination, disgraceful, dishonest, disinformation, disrespect, "
    "disrespectful, distort, distorted, distorting, distortion, distorts, double standard, =double standards, erase, "
    "erased, erasing, escalate, escalated, escalation, ethnic cleansing, evade, evading, exploit, exploited, "
    "exploiting, exploits, fabricated, fabrication, =fail to, failed, =failed to, failing to, =fails to, failure, "
    "false, falsehood, =fanning, fascism, fascist, flagrant, foolish, fuelled, genocidal, genocide, gross, "
    "groundless, guilty, harmful, hatred, hiding, hostile, humiliating, hushed up, hypocrisy, hypocritical, ignore, "
    "ignored, ignores, ignoring, ill-intentioned, illegal, illegitimate, illogical, immoral, imperialist, impunity, "
    "inaction, inadmissible, inappropriate, incitement, inciting, incompatible, inconsistent, indifference, inhuman, "
    "inhumane, insincere, insolent, instigate, instigated, insult, insulting, interfere, interfered, interference, "
    "interfering, invented, irresponsible, islamophobia, islamophobic, =keep silent, =keeps silent, =kept silent, "
    "=lack of, liar, libel, lie, lied, looted, lying, malicious, malign, manipulation, meddling, mercenary, "
    "militarisation, militarist, misleading, misrepresent, misrepresented, misrepresenting, misuse, mythical, "
    "mythology, nazi, negligence, neo-colonialism, neocolonialism, nonsense, obstructed, obstructing, occupation, "
    "occupier, offensive, one-sided, oppressed, oppression, oppressive, outrageous, partial, partiality, persist, "
    "persists, plundered, pointless, =policy of hatred, politically motivated, =politically motivated, politicised, "
    "prejudice, prejudiced, pretext, propaganda, provocation, provocative, puppet, racism, racist, reckless, "
    "refuse to acknowledge, regime, regrettable, =remained silent, repression, repressive, responsible for, "
    "=responsible for, revanchism, revanchist, revenge, ridiculous, russophobia, russophobic, sabotage, sabotaging, "
    "scandalous, selective, separatism, separatist, shameful, slander, slanderous, smear, stupid, suppress, "
    "suppressed, tension, terrorist, threat to peace, to blame, trample, trampled, trampling, treacherous, "
    "=ulterior motives, unacceptable, unconstructive, undermine, undermined, undermining, unfair, unfounded, "
    "unfriendly, unjust, unjustified, unlawful, unprecedented, unprovoked, unsubstantiated, untrue, unwarranted, "
    "vandalism, violate, violated, violates, violating, violation, violator, weaponise, whitewash, whitewashed, "
    "whitewashing, =without basis, =without foundation, xenophobia, xenophobic"
)

#: Verbs of saying.
SAYING = (
    "according to, =according to, accuse, acknowledge, add, admit, affirm, allege, allude, announce, argue, "
    "articulate, assert, assess, believe, boast, bring to … attention, call attention, characterise, cite, claim, "
    "clarify, comment, compare, complain, concede, conclude, confirm, contend, convey, declare, denote, deny, "
    "describe, disclose, draw attention, elaborate, emphasise, evaluate, explain, express, highlight, hint, "
    "indicate, inform, insist, interpret, lament, liken, maintain, mention, observe, opine, point out, point to, "
    "portray, predict, proclaim, profess, pronounce, publish, purport, reaffirm, recall, recount, refer to, "
    "reiterate, remark, repeat, reply, respond, respond to, reveal, say, speak about, speak of, stress, suggest, "
    "summarise, tell, testify, tweet, underline, underscore, write, ~address, ~answer, ~attribute, ~caution, "
    "~credit, ~joke, ~link, ~note, ~post, ~quote, ~report, ~state, ~term, ~voice"
)
#: Verbs of signing.
SIGNING = (
    "accede to, co-sign, conclude … accord, conclude … agreement, conclude … deal, conclude … pact, "
    "conclude … treaty, countersign, ratify, reach … agreement, =sign, =signed, =signing, =signs a, =signs an, "
    "=signs the, strike a deal, strike a … deal, ~initial"
)

#: What holds a word of an act and tells none.
IDIOMS = (
    "=a lot of ground, =a sign, =a sign that, =aforesaid, =aid agencies, =aid agency, =aid worker, =aid workers, "
    "=are alleged to, =are reported to, =are said to, =as a sign, =as agreed, =at a stroke, =at hand, "
    "=attack aircraft, =attack helicopter, =attack helicopters, =award-winning, =back and forth, =beyond question, "
    "=breaking news, =broken down, =by agreement, =by mistake, =call into question, call itself, call themselves, "
    "calls into question, =came under fire, =cannot help, =casualty insurance, =charge d'affaires, "
    "=chargé d'affaires, =charm offensive, =clear sign, =coal mine, =come to terms, =commission on missing persons, "
    "=committee on missing persons, =conference call, =conference hall, =conference room, =constitutional order, "
    "=could not help, =course of, =cut short, =dead end, =dead heat, =dead language, =dead letter, =dead on arrival, "
    "=dead reckoning, =dead right, =dead sea, =dead set, =dead weight, =dead zone, =deadlock, =defence minister, "
    "=defence ministry, =defense minister, =defense ministry, =demand and supply, =die down, =die hard, =die-hard, "
    "=died down, =died out, =dies down, =diplomatic offensive, =displaced anger, =displacement of water, "
    "draw … attention of readers, =drop-dead, =dying down, =dying to, =error of judgement, =expelled gas, =far left, "
    "=fashion victim, =fell victim to its own, =final sentence, =fire brigade, =fire extinguisher, =fire fighters, "
    "=first aid, =first sentence, =flight number, =flight path, =flight recorder, =flight recorders, "
    "=free of charge, =genocide memorial, =genocide museum, =gold mine, =having said that, =hearing aid, "
    "=heart attack, =help but, =human rights defender, =human rights defenders, =in charge, =in charge of, "
    "=in demand, =in march, =in order, =in order that, =in order to, =in question, =in recognition, =in response to, "
    "=in return, =in support, =in terms of, =in the face of, =in the first place, =injured party, "
    "=international order, =is alleged to, =is missing the point, =is reported to, =is said to, "
    "=it goes without saying, =it is said, =it must be noted, =it must be remembered, =it must be said, "
    "=it should be added, =it should be emphasised, =it should be mentioned, =it should be noted, "
    "=it should be recalled, =it should be said, =it should be stressed, =kill off, =kill the deal, =kill the idea, "
    "=kill time, =killed off the, =killed the bill, =killed the deal, =killed the idea, =killed the mood, "
    "=killed the project, =killed the proposal, =killed the story, =killing the deal, =killing two birds, "
    "=kills the deal, =labour union, =last march, =law and order, =law-and-order, =left bank, =left behind, "
    "=left hand, =left no doubt, =left open, =left out, =left over, =left unanswered, =left untouched, =left wing, "
    "=left-wing, =lost generation, =lost time, make ends meet, =many happy returns, =march 1, =marching orders, "
    "meet with approval, meet with criticism, meet with resistance, meet … challenge, meet … challenges, "
    "meet … conditions, meet … cost, meet … criteria, meet … deadline, meet … demand, meet … demands, "
    "meet … expectations, meet … need, meet … needs, meet … obligations, meet … requirement, meet … requirements, "
    "meet … standard, meet … standards, meet … target, =meeting of minds, =meeting room, =meets the eye, "
    "=mine clearance, =minister without portfolio, =missed the point, =missing an opportunity, =missing data, "
    "=missing element, =missing from the agenda, =missing from the text, =missing from this, =missing link, "
    "=missing opportunity, =missing out, =missing page, =missing persons bureau, =missing persons commission, "
    "=missing piece, =missing the point, =missing value, =missing word, =must be noted, =must be stressed, "
    "=must-have, =must-see, =needless to say, =next sentence, =no doubt, =no room left, =no sign, =no signs, "
    "=no wonder, =nothing left, =of course, =of march, =old habits die, =on demand, =on march, =on the one hand, "
    "=on the other hand, =opened the meeting, =order of the, =out of order, =out of the question, =panic attack, "
    "=peace conference building, =peace offensive, =point of order, =political left, =press briefing, "
    "=press conference, =press release, =press releases, =press secretary, =press service, =previous sentence, "
    "=public order, release … communique, release … data, release … figures, release … footage, release … letter, "
    "release … photo, release … photos, release … report, release … statement, release … video, =return fire, "
    "=return match, =return on investment, =return ticket, =return to normal, =return to the negotiating table, "
    "=return to the question, =return to the subject, =return to this, =returned fire, =returned to normal, "
    "=returned to power, =road sign, =road signs, =rule of law, =security council resolution, =sentence above, "
    "=sentence structure, =short cut, =should be noted, =should come as no surprise, =should the need arise, "
    "=sign of, =signs of, =since march, =so help me, =so to say, =so-called, =state of the art, =statement released, "
    "strike … balance, strike … chord, strike … note, =struck by the, =suicide note, supply and demand, "
    "=supply and demand, take charge, =tax return, =that being said, =that is to say, =that said, "
    "=the case in point, =the die is cast, =the said, =the sign, =the signs, =the so called, =there is no question, "
    "=this sentence, =to kill two birds, =to pay a price, =to say the least, =trade union, =trade unions, "
    "=trade-off, =trial and error, =turned down the road, =under fire, =victim of its own success, =visiting card, "
    "=visiting professor, =war museum, =warning sign, =warning signs, =was said to, =were said to, =what is left, "
    "=with respect to, =without question, =world order, =wounded pride"
)

#: Words for people whom something happened to, and for what happened to them.
DEATHS = (
    "assassinate, be martyred, behead, =blown up by a mine, =burned alive, =burnt alive, claim … lives, "
    "=claimed the lives, =cost the lives, cost … lives, die, =disappeared without, drown, execute, exterminate, "
    "fall in … battle, fall in … fighting, fall in … war, =fell in battle, =fell in the battle, =fell victim, "
    "go missing, =gone missing, =gunned down, hurt, injure, kill, lose … life, lose … lives, =lost her life, "
    "=lost his life, =lost their lives, maim, martyr, massacre, murder, =on board were, =passed away, perish, "
    "=shot dead, slaughter, slay, starve to death, survive, torture to death, =unaccounted for, =was shot, "
    "=went missing, =were shot, wound"
)
DEAD = (
    "=aboard, bloodshed, =bodies of, =body of, casualty, corpse, =dead, dead body, death, =death toll, execution, "
    "=fallen, fallen soldier, fatality, genocide, =injured, injury, =killed, killing, =loss of life, =loss of lives, "
    "=losses, martyr, mass grave, massacre, =missing, murder, =on board, pogrom, =remains of, =slain, slaughter, "
    "survivor, =the fallen, =the toll, victim, =wounded"
)
MOVING = (
    "abandon … homes, =abandoned their homes, banish, cleanse, deport, displace, drive out, drive … from, "
    "drive … out, =driven from, =drove out, emigrate, ethnically cleanse, =ethnically cleansed, "
    "=ethnically cleansing, evacuate, evict, expel, flee, force out, force … from their homes, force … out, "
    "force … to flee, force … to leave, =forced from, =forced to flee, =forced to leave, =forcibly removed, "
    "=forcibly transferred, go back home, go … home, =had to leave their, leave … home, leave … homeland, "
    "leave … homes, =left their homes, left … homes, move back to, =moved back, moved … into their homes, "
    "oust … from their homes, relocate, remove … from their homes, repatriate, resettle, return home, return … home, "
    "return … homeland, return … homes, return … native land, return … native lands, send … into exile, "
    "=sent into exile, settle … in, transfer … population, uproot, ~exile"
)
MOVES = (
    "deportation, deportee, =dignified return, =displaced people, displaced person, displacement, emigration, "
    "=ethnic cleansing, evacuation, evacuee, eviction, exile, exodus, expulsion, =forced departure, "
    "forced migration, =great return, =idp, =idps, =internally displaced, population exchange, population transfer, "
    "refugee, relocation, repatriation, resettlement, =return of refugees, =return of the refugees, returnee, "
    "=right of return, =right to return, =safe return, =the displaced"
)
#: Words that make a return or a leaving one of people.
PEOPLE = (
    "ancestors, ancestral land, =children, citizen, civilian, community, compatriot, deportee, descendant, "
    "displaced, evacuee, exile, family, home, homeland, homes, =idp, =idps, inhabitant, =internally displaced, =men, "
    "migrant, minority, native, =native land, =native lands, people, person, =place of origin, =places of origin, "
    "population, refugee, resident, settler, villager, =woman, =women"
)
#: People who are counted.
COUNTED = (
    "casualty, =children, civilian, conscript, crew member, dead, deportee, detainee, evacuee, family, fighter, "
    "hostage, =injured, inhabitant, martyr, =men, migrant, officer, passenger, patient, people, person, prisoner, "
    "protester, refugee, resident, serviceman, settler, =servicemen, soldier, =soldiers, student, survivor, "
    "=troops, victim, villager, volunteer, =women, worker, =wounded"
)
#: Verbs that call something a name, which may blame or praise.
JUDGING = 'call … ", call … “, =hailed as, =known as'

#: The modes of these types are told by what is asked, refused or threatened.
_ASKED = {
    "assist": (
        "aid, ammunition, arms, assistance, asylum, backing, funding, help, humanitarian aid, loan, "
        "military support, protection, refuge, rescue, support, weapon"
    ),
    "meet": (
        "conference, consultation, dialogue, discuss, invitation, mediation, meet, meeting, negotiate, negotiation, "
        "peace talk, =return to the negotiating table, sit down, summit, talk, =to visit, visit"
    ),
    "yield": (
        "access, accountability, acknowledge, admit, allow, apologise, apologising, apology, =bring … to justice, "
        "cease, =cease fire, ceasefire, compensate, compensation, concession, disarm, =end, extradite, extradition, "
        "=free the, =halt, hand over, lift, =open, pay, =pull out, punish, punishment, recognise responsibility, "
        "=refrain, release, =reopen, reparation, resign, return, right of return, right to return, step down, =stop, "
        "surrender, vacate, withdraw, withdrawal"
    ),
    "change": (
        "abandon, abolish, amend, amendment, annul, cancel, change, comply, constitution, constitutional, correct, "
        "demarcate, dissolution, dissolve, election, fulfil, implement, law, legislation, policy, reconsider, "
        "reform, renounce, repeal, respect, revise"
    ),
}
MODES_BY_CONTENT: dict[str, dict[str, str]] = {
    "REQUEST": _ASKED,
    "REJECT": _ASKED,
    "ASSAULT": {
        "heavy-weapons": "air defence, anti-aircraft, artillery, howitzer, missile, mortar, rocket, shell, tank",
        "drone": "drone, uav, unmanned aerial vehicle",
        "firearms": "bullet, gun, gunman, gunmen, machine gun, pistol, rifle, sniper",
        "explosives": "bomb, explosive, grenade, landmine, mine",
    },
    "THREATEN": {
        "restrict": "ban, blockade, =close the, =cut off, embargo, restriction, sanction, =sanctions, tariff",
        "arrest": "arrest, detain, imprison, jail, prosecute, =prosecuted, prosecution, trial",
        "relations": "=ambassador, =break off, =leave the, =recall, relation, =sever, ties, treaty, =withdraw from",
        "expel": "deport, expel, =expelled, expulsion, persona non grata",
        "territory": "annex, annexation, occupy, =seize, =take back, territorial, territory",
        "violence": (
            "annihilate, attack, bomb, =crush, destroy, force, invade, =iron fist, kill, military, missile, shoot, "
            "strike, war, weapon, =wipe"
        ),
    },
}

#: Words that deny without a "not".
NEGATING = (
    "abandon, =absence, abstain, =anti, =apart from, avoid, ban, =barely, =baseless, cease, contradict, =contrary, "
    "decline, =denial, deny, dismiss, dispute, disregard, end, =except, exclude, fail, =failure, =false, =far from, "
    "=few, forbid, forgo, =free from, =free of, =groundless, halt, =hardly, =hardly any, ignore, =impossible, "
    "=inadmissible, =instead of, =irrelevant, lack, =lacking, =little, neglect, =non, =nothing, object, omit, =only, "
    "oppose, =other than, prevent, prohibit, =rather than, rebut, refrain, =refusal, refuse, refute, reject, "
    "=rejection, rule out, spare, stop, =unable, =unacceptable, =unfounded, =unlikely, =untrue, =unwilling, veto, "
    "withdraw, withhold"
)

#: What a summary may say in words of its own: how an act is told.
REPORTING = (
    "accept, accuse, act, agree, allege, answer, apologise, appeal, approve, arrest, ask, attack, attempt, award, "
    "begin, blame, call, call for, call on, call upon, complain, concern, conclude, condemn, congratulate, consult, "
    "continue, criticise, decline, defend, demand, denounce, deplore, deport, detain, discuss, expect, expel, "
    "follow, give, hand, hold, hold talks, hold … responsible, honour, host, insist, intend, invite, lie, make, "
    "mediate, meet, negotiate, object, offer, phone, plan, pledge, praise, present, promise, propose, protest, put, "
    "ratify, recall, receive, recognise, refuse, regard, regret, relate, release, reproach, request, sanction, seek, "
    "send, set, =sign, =signed, =signing, =signs a, =signs an, =signs the, speak, support, suspend, take, talk, "
    "telephone, thank, threaten, travel, try, urge, use, visit, want, warn, welcome, wish, withdraw"
)
_PLAIN = (
    "a an the this that these those such it its he his him she her they their them who whom whose which what when "
    "where why how there here and or but nor not no never if whether as than so too also only even both each "
    "every all any some other another more most much many less least own same of in on at by to from for with "
    "about against between among over under into onto upon out up down off after before during since until till "
    "through towards toward within without because regarding concerning despite via per behind beyond around "
    "across along amid is are was were be been being am has have had having do does did done doing will would "
    "shall should can could may might must ought need needs alleged allegedly reported reportedly said purported "
    "claimed so-called described act action part side sides party parties people country countries state states "
    "accusation accusations allegation allegations claim claims statement statements remark remarks words demand "
    "demands request requests call calls offer offers proposal proposals question questions answer response reply "
    "reference way thing things matter issue case role position view account name title time one two first then "
    "now later again still already together jointly mutual mutually meeting meetings talks visit visits "
    "negotiations dialogue relations relation future past former planned official officials government ministry "
    "minister president foreign leadership leader authorities spokesman spokesperson condition conditions support "
    "criticism condemnation condolences gratitude apology readiness willingness intention interest concern "
    "concerns responsibility agreement agreements joint common"
)
#: Words that a summary may hold without anybody having printed them.
PLAIN_WORDS = frozenset(_PLAIN.split())

#: States by the word for their people.
DEMONYMS: dict[str, str] = {
    "Azerbaijani": "Azerbaijan",
    "Armenian": "Armenia",
    "Georgian": "Georgia",
    "Russian": "Russia",
    "French": "France",
    "Turkish": "Türkiye",
    "Iranian": "Iran",
    "American": "United States",
    "British": "United Kingdom",
    "German": "Germany",
    "Italian": "Italy",
    "Spanish": "Spain",
    "Ukrainian": "Ukraine",
    "Kazakh": "Kazakhstan",
    "Uzbek": "Uzbekistan",
    "Chinese": "China",
    "Israeli": "Israel",
    "Indian": "India",
    "Pakistani": "Pakistan",
    "Greek": "Greece",
    "Belarusian": "Belarus",
    "Polish": "Poland",
    "Hungarian": "Hungary",
    "Soviet": "Soviet Union",
    "European": "European Union",
    "Dutch": "Netherlands",
    "Belgian": "Belgium",
    "Swiss": "Switzerland",
    "Canadian": "Canada",
    "Lithuanian": "Lithuania",
}
