"""Whose voice is a span of a document in? Read from marks of quotation and words of saying alone.

The answer is every code of `voice` that the words allow: one where they settle it, several where the coding guide
leaves it to judgement, none where there is nothing to read. Three facts decide: how much of the span stands in
quotation marks, whether the sentence has a word of saying outside of them, and whether the span is what it governs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from schemas.hedges import alternation
from schemas.rows import Span
from scripts.reading import saying
from scripts.reading.marks import covered, quotations, share_quoted

DIRECT, REPORTED, DOCUMENT, UNCLEAR = "direct_quote", "reported_speech", "document_voice", "unclear"

_IN_THAT_CLAUSE = re.compile(
    r"(?:\s+[^\s,;:—–()]+){0,7}?\s+that"
    r"(?:\s+(?!(?:and|but|which|who|while|when|after|before|because|since)\b)[^\s,;:—–()]+)*\s*"
    r"|\s+that\s.*\band\s+that\s*",
    re.IGNORECASE,
)
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
_SO_CALLED = re.compile(
    r"\b(?:so-called|known\s+as|entitled|titled|named|the\s+(?:term|word|phrase))\s*$", re.IGNORECASE
)
_COPULA = re.compile(r"\b(?:is|are|was|were|be|been|being|as|remains?|became)\s+(?:\w+ly\s+|not\s+)?$", re.IGNORECASE)
_DETERMINER = re.compile(
    r"\b(?:the|an?|its|their|his|her|this|that|these|those|of|for|in|by|with|and|from|\w+['’]s?)\s*$", re.IGNORECASE
)
_ADVERB = re.compile(
    r"(?!(?:rally|family|assembly|ally|italy|july)$)\w+ly|not|never|also|then|again|later|further|once|has|had|have"
)


@lru_cache(maxsize=2**14)
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
    return share_quoted(text, start, end)


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
        share = share_quoted(self.text, self.start, self.end)
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
        return quotations(self.text)

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
        return covered(self.text)

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
            for verb in saying.FIRM.finditer(before)
            if not _is_inverted(before, verb.span())
        )


def _is_inverted(before: str, verb: Span) -> bool:
    """Whether a quotation stands before the verb and who speaks behind it: “…,” said the widow."""
    return before[: verb[0]].rstrip().endswith("”") and not before[verb[1] :].strip()


def _is_attributed(before: str, after: str) -> bool:
    """“According to the ministry, …” and “…, the ministry said.”"""
    opening = _OPENING.fullmatch(before)
    if opening:
        return not re.search(alternation(saying.INSTRUMENT), opening[0], re.IGNORECASE)
    closing = _CLOSING.search(after)
    return bool(closing) and not _tells(before) and not _REMARK.search(before + after)


def _hands_over(verb: str, between: str) -> bool:
    """Does the verb hand over to what comes behind `between`: “said that …”, “accused Armenia of …”?"""
    if not between.strip():
        return verb in saying.BARE
    if _IN_THAT_CLAUSE.fullmatch(between):
        return verb in saying.SPEECH
    accused = re.fullmatch(r"(?:\s+[\w.'’-]+){1,6}?\s+of\s*", between)
    return accused is not None and re.match("accus|warn", verb, re.IGNORECASE) is not None


def _is_active(words: str, verb: int) -> bool:
    """Does someone else than the document say it? Not so of “was accused”, “the alleged”, “we said”."""
    before = words[:verb].rstrip(" ,")
    subject = [word for word in re.findall(r"[\w'’-]+", before.lower()) if not _ADVERB.fullmatch(word)][-1:]
    return before.endswith("”") or bool(subject and subject[0] not in saying.NO_SPEAKER)


def _main_verbs(words: str) -> Iterator[re.Match[str]]:
    """The verbs with which the words tell that someone says something, but for those of “after he refused”."""
    for verb in saying.ACT.finditer(words):
        if _is_active(words, verb.start()) and not _SUBORDINATE.search(words[: verb.start()]):
            yield verb


def _ends_with_noun_that(words: str) -> bool:
    """“… the claim that”, “… the answer was that”."""
    that = _THAT.search(words)
    return that is not None and any(noun.end() == that.start() for noun in saying.NOUN.finditer(words))


@lru_cache(maxsize=2**14)  # the rows of a paragraph ask for the same words
def _tells(words: str) -> bool:
    return (
        saying.SAYING.search(words) is not None
        or saying.SAYING_PHRASE.search(words) is not None
        or re.search(r":\s*[“”\w]", words) is not None
    )


def _asserts(words: str) -> bool:
    """Would these words alone assert something: are they a clause?"""
    count = len(re.findall(r"[\w'’]+", words))
    return count >= 3 and (saying.FINITE.search(words.replace("’", "'")) is not None or count >= 12)


def _is_title(words: str) -> bool:
    """Is every word but the small ones capitalised, as in the title of a work? A single word is no title."""
    large = [word for word in re.findall(r"[^\W\d_]+", words) if word not in saying.SMALL]
    return len(large) > 1 and all(word[0].isupper() for word in large)


def _on_one_line(text: str, first: int, last: int) -> str:
    """The text with a sentence that no line break cuts. A line that begins in lower case goes on with the last."""
    text = _lines_joined(text)
    sentence = text[first:last]
    on_one_line = re.sub(r"\s", " ", sentence)
    return text if on_one_line == sentence else text[:first] + on_one_line + text[last:]


@lru_cache(maxsize=64)  # the rows of a document ask for the same text
def _lines_joined(text: str) -> str:
    return re.sub(r"\n(?=[a-z])", " ", text)


def _next_word(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())


def _within(text: str, at: int) -> int:
    return min(max(at, 0), len(text))
