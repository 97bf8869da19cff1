"""Whose voice is a span of a document in? Read from marks of quotation and words of saying alone.

The answer is every code of `voice` that the words allow: one where they settle it, several where the coding guide
leaves it to judgement, none where there is nothing to read. Three facts decide: how much of the span stands in
quotation marks, whether the sentence has a word of saying outside of them, and whether the span is what it governs.

Words of saying are told in two tables. One word too many in the wide one costs nothing but a wider answer, one too few
a false alarm; so it is long. The narrow one rules codes out, so it holds only what nothing but speech can be.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from schemas.hedges import alternation
from schemas.rows import Span
from scripts.reading.quoted import quoted_spans

DIRECT, REPORTED, DOCUMENT, UNCLEAR = "direct_quote", "reported_speech", "document_voice", "unclear"

SPEECH = {
    "saying": (
        "say, tell, state, declare, announce, proclaim, remark, comment, mention, add, explain, clarify, inform,"
        " write, tweet"
    ),
    "claiming": (
        "claim, assert, allege, contend, argue, maintain, insist, affirm, reaffirm, reiterate, opine, believe"
    ),
    "stressing": "stress, emphasise, note, recall, warn, caution, remind",
    "answering": "reply, respond, retort, counter, deny, admit, concede, acknowledge",
    "promising": "promise, pledge, vow, assure, predict, hope",
    "complaining": "complain, lament, testify, charge",
    "expressing": "express, voice, convey",
}
"""Verbs whose that-clause is what someone says."""

NEVER_NOUNS = (
    "say, tell, declare, announce, proclaim, add, explain, clarify, inform, write, assert, allege, contend,"
    " argue, maintain, insist, affirm, reaffirm, reiterate, believe, emphasise, warn, remind, deny, admit,"
    " concede, acknowledge, assure, predict, complain, testify, express, convey, accuse, urge, ask, invite,"
    " advise, instruct, implore, condemn, denounce, criticise, describe, reject, refute, recommend, propose,"
    " threaten, consider, conclude, deplore, decry, commend, laud, applaud, congratulate, apologise, rebut,"
    " repudiate, castigate"
)
"""Verbs whose present forms are no nouns, as “claims” and “reports” are."""

OF_THINGS = (
    "tell, reveal, confirm, indicate, underline, underscore, highlight, demonstrate, show, point, echo, signal,"
    " imply, contradict, challenge, contest, detail, relate, address, continue, disseminate, circulate,"
    " justify, express, convey, recall, add, repeat, anticipate, refute, suggest, remind, attest, certify,"
    " verify, corroborate, evoke, identify, vouch, guarantee, qualify, oppose, undertake, decline, exclude,"
    " phrase, read"
)
"""Verbs that things can do, too: the wreckage tells another story."""

VERBS = {
    "of thinking": (
        "think, consider, expect, fear, doubt, wonder, assume, presume, guess, speculate, surmise, conclude, view,"
        " regard, interpret, suspect, wish, agree, disagree, understand, deem, perceive, estimate, forecast,"
        " intend, suppose, reckon, anticipate, envisage, assess, conjecture, theorise, posit, postulate, want,"
        " aspire, yearn, believe in"
    ),
    "of naming": (
        "describe, characterise, portray, depict, label, brand, dub, dismiss, refer, liken, compare, qualify,"
        " denigrate, tout, herald, trumpet, downplay, belittle, coin, nickname"
    ),
    "of blaming": (
        "blame, condemn, denounce, criticise, decry, deplore, deride, blast, lambast, lambaste, slam, chide,"
        " rebuke, reproach, berate, protest, censure, ridicule, mock, scold, vilify, impute, attribute, ascribe,"
        " fault, castigate, damn, disparage, excoriate, remonstrate, scoff, bemoan, bewail, moan, grumble, rue,"
        " reprimand, sneer, bristle, object to"
    ),
    "of refusing": (
        "reject, refute, dispute, rebut, repudiate, contest, challenge, contradict, refuse, decline, disavow,"
        " disown, debunk, oppose, shrug off, brush off, brush aside, wave away, hit back, lash out, fire back,"
        " hit out, exclude, play down, play up, turn down, talk down, speak out, pour scorn"
    ),
    "of demanding": (
        "demand, plead, recommend, suggest, propose, offer, threaten, petition, advocate, encourage, exhort,"
        " summon, entreat, beseech, insist on, decree, undertake, press for, push for, urge, ask, request, invite,"
        " advise, instruct, order, implore, appeal, call, beg, accuse"
    ),
    "of approving": (
        "welcome, commend, laud, applaud, hail, praise, thank, congratulate, apologise, regret, endorse, defend,"
        " justify, salute, appreciate, extol, boast, recognise, vouch, confess, pay tribute, sympathise"
    ),
    "of telling": (
        "articulate, outline, detail, recount, narrate, relate, report, reveal, disclose, confirm, speak, talk,"
        " address, discuss, elaborate, quote, cite, quip, joke, exclaim, shout, whisper, cry, chant, echo, repeat,"
        " restate, summarise, continue, signal, indicate, imply, hint, insinuate, point, underline, underscore,"
        " highlight, observe, specify, stipulate, pronounce, profess, attest, avow, swear, notify, alert, brief,"
        " question, dwell, lecture, admonish, reassure, guarantee, allude, certify, demonstrate, go on, aver,"
        " preach, venture, mutter, murmur, mumble, rant, rave, fume, thunder, roar, growl, sigh, bluster, apprise,"
        " confide, divulge, leak, inquire, enquire, query, formulate, phrase, chronicle, circulate, disseminate,"
        " peddle, weigh in, chime in, single out, sound the alarm, show, verify, corroborate, ascertain,"
        " calculate, tally, identify, spell out, bring up, hark back, hammer home, drive home, invoke, evoke,"
        " equate, muse, ponder, rejoice, exult, marvel, prophesy, walk back, retract, pinpoint, catalogue,"
        " itemise"
    ),
}
"""Verbs that may tell that someone speaks, beside those above."""

NOUNS = (
    "accusation, allegation, claim, statement, remark, comment, commentary, denial, demand, request, call,"
    " appeal, proposal, offer, promise, pledge, vow, threat, warning, criticism, condemnation, denunciation,"
    " complaint, objection, protest, apology, announcement, declaration, communiqué, communique, speech,"
    " address, letter, message, report, interview, article, op-ed, editorial, essay, briefing, conference,"
    " testimony, assertion, assurance, confirmation, acknowledgement, admission, opinion, view, viewpoint,"
    " position, stance, rhetoric, narrative, argument, explanation, account, version, answer, response, reply,"
    " rebuke, rejection, refusal, refutation, invitation, question, estimate, prediction, suggestion,"
    " recommendation, conclusion, belief, hope, concern, fear, expression, gratitude, thanks, emphasis,"
    " insistence, reference, mention, quotation, word, perspective, standpoint, spokesman, spokesperson,"
    " spokeswoman, observation, insinuation, idea, notion, contention, reproach, indictment, verdict, lie,"
    " rumour, propaganda, speculation, desire, intention, wish, readiness, willingness, commitment,"
    " conviction, confidence, regret, condolence, congratulation, praise, ultimatum, plea, clarification,"
    " disclosure, revelation, witness, thesis, manifesto, interpretation, characterisation, description,"
    " slogan, motto, note verbale, démarche, press release, readout, telegram, finding, source, theory,"
    " hypothesis, myth, tale, story, anecdote, memoir, diary, recollection, testament, sermon, homily,"
    " lecture, keynote, toast, oath, tribute, greeting, blog, headline, broadcast, hearing, submission,"
    " lawsuit, petition, memorandum, memo, survey, poll, statistic, anger, outrage, dismay, alarm, scepticism,"
    " skepticism, misgiving, reservation, doubt, lobbying, whistleblower, eyewitness, dossier,"
    " saying, adage"
)
"""Nouns that may tell what someone says."""

PHRASES = (
    r"according to|in the words? of|in the eyes? of|on behalf of|as \S+ put it|from the point of view|by way of"
    r"|on the grounds? that|reportedly|allegedly|supposedly|purportedly|ostensibly|so-called|apparently|said to"
    r"|in (?:his|her|their|its|\S+['’]s?) "
    r"(?:view|opinion|words?|eyes|telling|account|reading|estimation|mind|assessment|judge?ment)"
    r"|(?:made|makes?) (?:it |no |the |a |an )?(?:\w+ )?(?:clear|plain|secret|point|case|known|reference)"
    r"|had this to say|whether|let (?:\S+ ){1,4}?know|heard"
    r"|(?:took|takes?) (?:a |the )?(?:position|stance|issue|exception)"
    r"|(?:is|was|are|were) (?:confident|convinced|certain|sure|adamant)|let (?:it )?be known"
    r"|put (?:it|forward|the)|for (?:his|her|their|its) part|came out (?:against|for)|ruled out|rules out"
    r"|(?:set|laid|lays|drew|draws) (?:out|(?:the )?attention|a parallel)|(?:touch|touched|touching) (?:up)?on"
    r"|raised (?:the|his|her|their)"
    r"|(?:saw|sees|presented|presents|painted|paints|cast|casts|framed|frames|named|names|termed|terms|styled) "
    r"(?:\S+ ){1,10}?as"
    r"|(?:present|list|unveil)(?:s|ed|ing)|enumerat\w+|fores(?:ee|ees|aw|een)"
    r"|(?:found|finds|held|holds|felt|feels|shows|showed|means|meant) that"
    r"|per (?!cent|capita|year|day|month|week|hour|annum|person|head)"
    r"|puts? (?:\S+ ){1,8}?at|(?:found|finds) (?:evidence|no|a)"
    r"|(?:is|was|are|were) (?:ready|willing|prepared|determined|keen|eager|outraged)"
    r"|(?:is|was|are|were) (?:appalled|alarmed|concerned|dismayed|sceptical|skeptical)"
    r"|(?:is|was|are|were) (?:optimistic|pessimistic|hopeful|grateful|proud)"
    r"|(?:document|record|register|count|judg)(?:ed|ing)|(?:held|holds|hold) (?:\S+ ){1,5}?responsible"
    r"|(?:pinned|pins|laid|lays) (?:the )?(?:blame|responsibility)|(?:gave|gives|give) (?:voice|an? (?:\S+ )?of)"
    r"|ruled|(?:a|the) list of|let slip|link(?:s|ed) (?:\S+ ){1,8}?to|took to (?:Twitter|X|Facebook|Telegram|social)"
)
"""Other words that may tell it."""

IRREGULAR = {
    "say": "say|says|said|saying",
    "tell": "tell|tells|told|telling",
    "write": "write|writes|wrote|written|writing",
    "think": "think|thinks|thought|thinking",
    "speak": "speak|speaks|spoke|spoken|speaking",
    "understand": "understand|understands|understood",
    "forecast": "forecast|forecasts|forecasted|forecasting",
    "swear": "swear|swears|swore|sworn|swearing",
    "go": "go|goes|went|going",
    "bring": "bring|brings|brought|bringing",
    "drive": "drive|drives|drove|driven|driving",
    "hit": "hit|hits|hit|hitting",
    "come": "come|comes|came|coming",
    "pay": "pay|pays|paid|paying",
    "plead": "plead|pleads|pleaded|pled|pleading",
}
"""Verbs that are inflected out of the rule."""

DOCUMENTS_OWN = (
    "i, we, one, you, article, bulletin, paper, author, authors, analysis, section, essay, study, chapter, review"
)
"""Who says something when the document itself speaks."""

INSTRUMENT = (
    "article, agreement, treaty, constitution, law, plan, schedule, tradition, data, protocol, programme,"
    " clause, charter"
)
"""What one can act according to without its having said so."""

SUBJECTS = (
    "the, a, an, his, her, its, their, no, not, this, these, there, he, she, it, they, all, both, some, any, every, one"
)
"""Words with which a clause with “that” begins, and seldom one that only says which."""

FINITE = (
    "is, are, was, were, am, has, have, had, do, does, did, will, would, shall, should, can, could, may, might,"
    " must, cannot, need, i, we, they, he, she, it, there, let, don't, won't, isn't, aren't, it's, we're,"
    " they're, i'm, that's"
)
"""Words that make a clause of what stands in marks."""


def voices(text: str, start: int, end: int, sentence: Span) -> frozenset[str]:
    """The codes of `voice` that a row resting on `text[start:end]` may have. Empty where there is nothing to read.

    `sentence` is where the sentence of the span stands (of several, from the first to the last).
    """
    start, end = _within(text, start), _within(text, end)
    first, last = min(start, _within(text, sentence[0])), max(end, _within(text, sentence[1]))
    if not re.search(r"\w", text[start:end]):
        return frozenset()
    words = _on_one_line(text, first, last)
    return frozenset(_Place(words, start, end, first, last).voices())


def is_marked(text: str, start: int, end: int) -> float:
    """The share of the letters and digits of `text[start:end]` that stand in quotation marks."""
    start, end = _within(text, start), _within(text, end)
    return _share(_curled(text), start, end, _quotations(text))


@dataclass(frozen=True)
class _Place:
    """A span in its sentence, in its document."""

    text: str
    start: int
    end: int
    first: int
    last: int

    def voices(self) -> set[str]:
        """The codes that the marks and the words around them allow."""
        share = _share(self.text, self.start, self.end, self.quotations)
        if share == 1:
            return self._in_marks()
        telling = [piece for piece in self.pieces if not self._only_names(piece)]
        codes = self._partly_in_marks(telling, share) if telling else self._without_marks()
        return (codes - {UNCLEAR}) | {DIRECT} if self._in_single_marks() else codes

    def _in_marks(self) -> set[str]:
        """Of a span all of whose words stand in marks."""
        if len(self.pieces) == 1 and self._is_part(self.pieces[0]) and self._only_names(self.pieces[0]):
            return {DIRECT, DOCUMENT, REPORTED} if self.tells else {DIRECT, DOCUMENT}
        # “for the next 600 years” may do no more than qualify what is reported.
        if self._only_qualifies():
            return {DIRECT, REPORTED}
        first, last = self._paragraphs(self.pieces[0][0], self.pieces[-1][1])
        return {DIRECT} if _tells(self.own[first:last]) else {DIRECT, UNCLEAR}

    def _partly_in_marks(self, telling: list[Span], share: float) -> set[str]:
        """Of a span in which some words stand in marks that say something."""
        # That someone says it is told by the document.
        own = {DOCUMENT} if _tells(self.own[self.start : self.end]) or not self.tells else set()
        if not _asserts(" ".join(self.text[a:b] for a, b in telling)):
            return {DIRECT, REPORTED} | (own if self._governed() or self._goes_on_from_saying() else {DOCUMENT})
        codes = {DIRECT} if share >= 0.6 or self._only_attributes() else {DIRECT, REPORTED}
        return codes | own

    def _without_marks(self) -> set[str]:
        """Of a span in which nobody's words are printed, at most a name or a word in marks."""
        if not self.tells:
            return {DOCUMENT, UNCLEAR} if self._reports_around() else {DOCUMENT}
        if self._governed():
            return {REPORTED}
        if not self._begins_a_remark() and (self._tells_the_act() or self._goes_on_from_saying()):
            return {REPORTED, DOCUMENT}
        return {REPORTED, DOCUMENT, UNCLEAR}

    # -- marks

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The quotations of the document, marks included."""
        return _quotations(self.text)

    @cached_property
    def pieces(self) -> list[Span]:
        """The quotations in which words of the span stand."""
        return [
            (first, last)
            for first, last in self.quotations
            if re.search(r"\w", self.text[max(first, self.start) : min(last, self.end)])
        ]

    def _is_part(self, piece: Span) -> bool:
        """Is there a word of the sentence on either side of the marks?"""
        return bool(re.search(r"\w", self.text[self.first : piece[0]] + self.text[piece[1] : self.last]))

    def _only_names(self, piece: Span) -> bool:
        """Do the words in these marks only name or qualify: the title of a work, a word at arm's length?"""
        inside = self.text[piece[0] + 1 : piece[1] - 1]
        if _asserts(inside):
            return False
        if _is_title(inside):
            return True
        before, after = self.text[self.first : piece[0]], self.text[piece[1] : self.last]
        if _SO_CALLED.search(before):
            return True
        if len(re.findall(r"\w+", inside)) > 2 or _COPULA.search(before):
            return False
        return not self.tells or bool(_DETERMINER.search(before) and re.match(r"\s*\w", after))

    def _only_qualifies(self) -> bool:
        """Does the span in marks start as a phrase that says when, where or how?"""
        span = self.text[self.start : self.end]
        return bool(re.match(r"\W*(?:for|in|on|at|by|with|from|during|under|after|of)\s", span)) and not _asserts(span)

    def _only_attributes(self) -> bool:
        """Are the few words of the span outside of marks no more than “the ministry said in a statement”?"""
        own = self.own[self.start : self.end]
        return len(re.findall(r"\w+", own)) <= 8 and not re.search(r"\bthat\s+\w", own)

    def _in_single_marks(self) -> bool:
        """May single marks be marks of quotation here? They may be apostrophes, too, so only a phrase counts."""
        first, last = self._paragraphs(self.first, self.last)
        single = re.search(r"(?<!\w)[‘'](?=[^\W\d]).*\S[’'](?!\w)", self.text[first:last], re.DOTALL)
        if single is None or len(single[0].split()) < 3:
            return False
        return first + single.start() < self.end and self.start < first + single.end()

    # -- words of saying

    @cached_property
    def own(self) -> str:
        """The document's own words: what stands in marks is covered, one character for one, but for a word or two.

        Who “regrets” or “demands” still says something.
        """
        return _covered(self.text)

    @cached_property
    def tells(self) -> bool:
        """Has the sentence a word of saying, or a colon that hands over to someone's words?"""
        return _tells(self.own[self.first : self.last])

    def _reports_around(self) -> bool:
        """Does the paragraph, or the one before, tell or print what someone says? Of a heading also the one behind."""
        first, last = self._paragraphs(self.first, self.last)
        if not re.search(r"[.!?…]\W*$", self.text[first:last]):
            last = self._paragraphs(first, _next_word(self.text, last))[1]
        before = self.text.rfind("\n", 0, len(self.text[:first].rstrip())) + 1
        return _tells(self.own[before:last]) or "”" * 20 in self.own[before:last]

    def _paragraphs(self, first: int, last: int) -> Span:
        """The paragraphs that hold the text from `first` to `last`."""
        end = self.text.find("\n", last)
        return self.text.rfind("\n", 0, first) + 1, len(self.text) if end < 0 else end

    def _tells_the_act(self) -> bool:
        """Do the words of the span tell that someone says something? Then the telling is the document's."""
        return any(self.first + verb.start() >= self.start for verb in _main_verbs(self.own[self.first : self.end]))

    def _begins_a_remark(self) -> bool:
        """Does the span begin as a conclusion does: “which shows …”, “thus confirming …”?"""
        return _CONCLUSION.match(self.own[self.start : self.end]) is not None

    def _goes_on_from_saying(self) -> bool:
        """Does a verb or noun of saying stand before the span, and nothing between that could begin a remark on it?"""
        before = self.own[self.first : self.start]
        return _ends_with_noun_that(before) or any(
            not _BREAK.search(before[verb.end() :]) for verb in _main_verbs(before)
        )

    def _governed(self) -> bool:
        """Is the span, from its first word on, what someone is told to have said?"""
        before, after = self.own[self.first : self.start], self.own[self.end : self.last]
        return _is_attributed(before, after) or any(
            _is_active(before, verb.start()) and _hands_over(verb[0], before[verb.end() :])
            for verb in _FIRM.finditer(before)
            if not _is_inverted(before, verb.span())
        )


def _is_inverted(before: str, verb: Span) -> bool:
    """Whether a quotation stands before the verb and who speaks behind it: “…,” said the widow."""
    return before[: verb[0]].rstrip().endswith("”") and not before[verb[1] :].strip()


def _is_attributed(before: str, after: str) -> bool:
    """“According to the ministry, …” and “…, the ministry said.”"""
    opening = _OPENING.fullmatch(before)
    if opening:
        return not re.search(alternation(_listed(INSTRUMENT)), opening[0], re.IGNORECASE)
    closing = _CLOSING.search(after)
    return bool(closing) and not _tells(before) and not _REMARK.search(before + after)


def _hands_over(verb: str, between: str) -> bool:
    """Does the verb hand over to what comes behind `between`: “said that …”, “accused Armenia of …”?"""
    if not between.strip():
        return verb in _BARE
    if _IN_THAT_CLAUSE.fullmatch(between):
        return verb in _SPEECH
    accused = re.fullmatch(r"(?:\s+[\w.'’-]+){1,6}?\s+of\s*", between)
    return accused is not None and re.match("accus|warn", verb, re.IGNORECASE) is not None


def _is_active(words: str, verb: int) -> bool:
    """Does someone else than the document say it? Not so of “was accused”, “the alleged”, “we said”."""
    before = words[:verb].rstrip(" ,")
    subject = [word for word in re.findall(r"[\w'’-]+", before.lower()) if not _ADVERB.fullmatch(word)][-1:]
    return before.endswith("”") or bool(subject and subject[0] not in _NO_SPEAKER)


def _main_verbs(words: str) -> Iterator[re.Match[str]]:
    """The verbs with which the words tell that someone says something, but for those of “after he refused”."""
    for verb in _ACT.finditer(words):
        if _is_active(words, verb.start()) and not _SUBORDINATE.search(words[: verb.start()]):
            yield verb


def _ends_with_noun_that(words: str) -> bool:
    """“… the claim that”, “… the answer was that”."""
    that = _THAT.search(words)
    return that is not None and any(noun.end() == that.start() for noun in _SAYING_NOUN.finditer(words))


def _tells(words: str) -> bool:
    return (
        _SAYING.search(words) is not None
        or _SAYING_PHRASE.search(words) is not None
        or re.search(r":\s*[“”\w]", words) is not None
    )


def _asserts(words: str) -> bool:
    """Would these words alone assert something: are they a clause?"""
    count = len(re.findall(r"[\w'’]+", words))
    return count >= 3 and (_FINITE.search(words.replace("’", "'")) is not None or count >= 12)


def _is_title(words: str) -> bool:
    """Is every word but the small ones capitalised, as in the title of a work? A single word is no title."""
    large = [word for word in re.findall(r"[^\W\d_]+", words) if word not in _SMALL]
    return len(large) > 1 and all(word[0].isupper() for word in large)


# -- marks, one character for one


@lru_cache(maxsize=4096)  # the rows of a document ask for the same text
def _quotations(text: str) -> tuple[Span, ...]:
    return tuple(quoted_spans(_curled(text)))


@lru_cache(maxsize=4096)
def _covered(text: str) -> str:
    """The text whose quotations of more than two words are covered."""
    covered = text
    for first, last in _quotations(text):
        if len(text[first:last].split()) > 2:
            covered = covered[:first] + "”" * (last - first) + covered[last:]
    return covered


def _curled(text: str) -> str:
    """The text with its marks of every kind as curly ones, by the side on which the word stands.

    Straight marks cannot take turns: a quotation of several paragraphs opens each and closes the last.
    """
    text = re.sub(r"„([^„“”]*)[“”]", "“\\1”", text).replace("«", "“").replace("»", "”").replace("‟", "“")
    # A paragraph may be indented, and its mark still opens the line.
    text = re.sub(r"\n\s+(?=[“\"])", lambda space: "\n" * len(space[0]), text)
    curled, opened = list(text), False
    for mark in re.finditer(r"[“”\"]", text):
        if mark[0] == '"':
            opened = _opens(text, mark.start(), opened)
            curled[mark.start()] = "“" if opened else "”"
        else:
            opened = mark[0] == "“"
    return "".join(curled)


def _opens(text: str, mark: int, opened: bool) -> bool:
    """Does the straight mark open a quotation? Where both sides look alike marks take turns."""
    free_before = mark == 0 or text[mark - 1].isspace() or text[mark - 1] in "([{—–"
    free_behind = mark + 1 == len(text) or text[mark + 1].isspace() or text[mark + 1] in ".,;:!?)]}—–-"
    return free_before if free_before != free_behind else not opened


def _share(text: str, start: int, end: int, quotations: Iterable[Span]) -> float:
    letters = [match.start() for match in re.finditer(r"\w", text[start:end])]
    meeting = [(first, last) for first, last in quotations if first < end and start < last]
    marked = [at for at in letters if any(first <= start + at < last for first, last in meeting)]
    return len(marked) / len(letters) if letters else 0.0


def _on_one_line(text: str, first: int, last: int) -> str:
    """The text with a sentence that no line break cuts. A line that begins in lower case goes on with the last."""
    text = text[:first] + re.sub(r"\s", " ", text[first:last]) + text[last:]
    return re.sub(r"\n(?=[a-z])", " ", text)


def _next_word(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())


def _within(text: str, at: int) -> int:
    return min(max(at, 0), len(text))


# -- the tables as patterns


def _listed(*tables: str | Iterable[str]) -> Iterator[str]:
    for table in tables:
        for line in [table] if isinstance(table, str) else table:
            yield from (word.strip() for word in line.split(","))


def _forms(verb: str) -> list[str]:
    """Every form of a verb: of “deny” also “denies”, “denied”, “denying”, of “-ise” also “-ize”."""
    verb, space, rest = verb.partition(" ")
    return [f"{form}{space}{rest}" for form in _forms_of_one_word(verb)]


def _forms_of_one_word(verb: str) -> list[str]:
    if verb in IRREGULAR:
        return IRREGULAR[verb].split("|")
    if verb.endswith("e"):
        stems = [verb[:-1], verb[:-2] + "z"] if verb.endswith("ise") else [verb[:-1]]
        return [stem + ending for stem in stems for ending in ("e", "es", "ed", "ing")]
    if re.search("[^aeiou]y$", verb):
        return [verb[:-1] + ending for ending in ("y", "ies", "ied", "ying")]
    return [verb, f"{verb}s", f"{verb}es", *(stem + end for stem in (verb, verb + verb[-1]) for end in ("ed", "ing"))]


def _past(verb: str) -> list[str]:
    """The past of a verb, in every spelling."""
    verb, space, rest = verb.partition(" ")
    told = [IRREGULAR[verb].split("|")[2]] if verb in IRREGULAR else _forms_of_one_word(verb)
    return [f"{form}{space}{rest}" for form in told if verb in IRREGULAR or form[len(verb) - 1 :].endswith("ed")]


def _plural(nouns: Iterable[str]) -> Iterator[str]:
    for noun in nouns:
        stems = [noun, noun[:-1] + "ie"] if noun.endswith("y") else [noun]
        yield from (stem + ending for stem in stems for ending in ("", "s", "es"))


def _told(verbs: Mapping[str, str], but: Container[str] = ()) -> Iterator[str]:
    """The forms of the verbs with which a sentence tells that someone says something, and that are no nouns."""
    never_nouns = set(_listed(NEVER_NOUNS))
    for verb in _listed(verbs.values()):
        if verb not in but:
            yield from _past(verb)
            if verb in never_nouns:
                yield from _forms(verb)


class _Words:
    """A table of words and phrases, looked up by their first word; used as a pattern is."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms: dict[str, list[str]] = {}
        for form in forms:
            self._forms.setdefault(_WORD.findall(form)[0], []).append(form)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Where they stand, in the order of the text; at one place the first of the table."""
        end = 0
        for word in _WORD.finditer(text):
            match = self._match(word) if word.start() >= end else None
            if match:
                end = match.end()
                yield match

    def search(self, text: str) -> re.Match[str] | None:
        """The first of them."""
        return next(self.finditer(text), None)

    def __contains__(self, word: str) -> bool:
        return word.lower() in self._forms.get(word.lower(), ())

    def _match(self, word: re.Match[str]) -> re.Match[str] | None:
        lower = word[0].lower()
        matches = (
            word if form == lower else _phrase(form).match(word.string, word.start())
            for form in self._forms.get(lower, ())
        )
        return next(filter(None, matches), None)


_WORD = re.compile(r"\w+")


@cache
def _phrase(form: str) -> re.Pattern[str]:
    return re.compile(re.escape(form).replace(r"\ ", r"\s+") + r"\b", re.IGNORECASE)


_SAYING = _Words(
    [
        *(form for verb in _listed(SPEECH.values(), VERBS.values()) for form in _forms(verb)),
        *_plural(_listed(NOUNS)),
    ]
)
# Whatever the word before it, a clause with “that” may be what someone says.
_CLAUSE = rf"that (?:{'|'.join(_listed(SUBJECTS))}|(?-i:[A-Z]|\d)\w*)"
_SAYING_PHRASE = re.compile(rf"\b(?:{PHRASES}|{_CLAUSE})\b".replace(" ", r"\s+"), re.IGNORECASE)
_SPEECH = _Words(_told(SPEECH))
_FIRM = _Words([*_told(SPEECH), *_listed("accused, accuses, accuse, accusing, demanded, demanding")])
_ACT = _Words(_told({**SPEECH, **VERBS}, but=set(_listed(OF_THINGS))))
_IN_THAT_CLAUSE = re.compile(
    r"(?:\s+[^\s,;:—–()]+){0,7}?\s+that"
    r"(?:\s+(?!(?:and|but|which|who|while|when|after|before|because|since)\b)[^\s,;:—–()]+)*\s*"
    r"|\s+that\s.*\band\s+that\s*",
    re.IGNORECASE,
)
_BARE = _Words(
    _listed(
        "said, say, says, saying, claimed, claiming, alleged, alleging, demanded, demanding, argue, argues, argued,"
        " arguing, insist, insists, insisted, insisting, believe, believes, believed, believing"
    )
)
_SAYING_NOUN = _Words(_plural(_listed(NOUNS)))
_THAT = re.compile(r"(?:\s+(?:is|was))?\s+that\s*$", re.IGNORECASE)
_OPENING = re.compile(
    r"\W*(?:according\s+to|in\s+the\s+(?:words|view|opinion)\s+of|as\s+\w+ed\s+by|per)\s[^,:;]*,\s*"
    r"|\W*in\s+(?:\w+\s+){0,3}?(?:his|her|their|\w+['’]s?)\s+(?:view|opinion|words|eyes|account|assessment),\s*",
    re.IGNORECASE,
)
_NO_SUBJECT = "and|but|which|who|whose|that|where|when|after|before|since|until|if|because|to|I|we|is|was|were|are"
_CLOSING = re.compile(
    r",\s*(?:according\s+to|said|(?!(?:in|at|on|by|with|for|during|from|as)\b)"
    rf"(?:(?!(?:{_NO_SUBJECT})\b)[^\s,;:—]+\s+){{1,9}}?"
    r"(?:sa(?:id|ys?)|add(?:ed|s)|told|tells|wrote|writes|warn(?:ed|s)|assured|insist(?:ed|s)|argue[ds]|believes))"
    r"\b[^,;:—]*$",
    re.IGNORECASE,
)
_REMARK = re.compile(r"[;:—–(]|,\s*(?:but|while|whereas|which|although|though)\b", re.IGNORECASE)
_CONCLUSION = re.compile(r"\W*(?:which|thus|thereby|hence|therefore|so|this|these|\w+ing)\b", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:after|when|since|while|before|until|once|if|although|because|which|that)\b[^,;:]*$", re.IGNORECASE
)
_BREAK = re.compile(r"[,;:—–()]|\band\b", re.IGNORECASE)
_FINITE = _Words(_listed(FINITE))
_SO_CALLED = re.compile(
    r"\b(?:so-called|known\s+as|entitled|titled|named|the\s+(?:term|word|phrase))\s*$", re.IGNORECASE
)
_COPULA = re.compile(r"\b(?:is|are|was|were|be|been|being|as|remains?|became)\s+(?:\w+ly\s+|not\s+)?$", re.IGNORECASE)
_SMALL = set(_listed("a, an, the, of, and, or, in, on, at, to, for, from, by, with, s"))
_DETERMINER = re.compile(
    r"\b(?:the|an?|its|their|his|her|this|that|these|those|of|for|in|by|with|and|from|\w+['’]s?)\s*$", re.IGNORECASE
)
_ADVERB = re.compile(
    r"(?!(?:rally|family|assembly|ally|italy|july)$)\w+ly|not|never|also|then|again|later|further|once|has|had|have"
)
_NO_SPEAKER = {
    *_listed(DOCUMENTS_OWN),
    *_listed("be, been, being, is, are, was, were, the, a, an, its, their, his, her, of, by, so, as, in, this, when"),
    *_listed("if, while, though, to, would, could, should, might, may, can, must, will, shall, do, does, did, or"),
}
