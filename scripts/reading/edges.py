"""Whether words are cut out of a phrase: what stands right before and right behind them in their sentence.

"the South" is cut out of "the South Caucasus", "systematic" out of "systematic deportations". A phrase ends before a
mark, before a word that begins something else ("from", "who", "and") or before a verb, and begins behind one; not in
the middle of a name, and not between a word that describes and what it describes.
"""

import re

from scripts.reading.common_words import DEMONYMS
from scripts.reading.dates import MONTHS
from scripts.reading.languages import english_words
from scripts.reading.phrases import is_verb_form, verb_forms


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


_ARTICLES = "the a an"
_OWNING = "its their his her our my your whose these those this"
_BETWEEN = (
    "of in on at by to from for with without against about between among over under into onto upon within during"
    " after before since until till through throughout across along toward towards despite concerning regarding via per"
    " than like near inside outside beyond behind amid amidst as following including up out off down away back around"
    " because due according alongside besides except unlike"
)
_JOINING = (
    "and or but nor so yet that which who whom when where while whether if although though because unless why how"
    " then thus therefore however also even only not never just still both either neither rather instead"
)
_CARRYING = (
    "is are was were be been being am has have had having do does did will would shall should can could may might must"
    " cannot ought said says"
)
_STANDING = (
    "he she it they we i you him them us me who there here one ones others another each all itself themselves himself"
    " herself"
)
_LATER = (
    "later ago again further soon already together often almost once ever well too anew abroad home forward afterwards"
    " overnight today yesterday tomorrow now else instead altogether twice alike apart aside"
)
_COUNTING = "some any no every two three four five six seven eight nine ten tens dozens scores hundreds thousands"
_FUNCTION = _set(_ARTICLES, _OWNING, _BETWEEN, _JOINING, _CARRYING, _STANDING, _LATER, _COUNTING)
#: What a verb takes along ("set out", "drawn up"): words may end with it.
_PARTICLES = _set("up out off down away back around on in over through along by")
#: What no words that are whole end with, where others follow.
_OPEN = _set(
    _ARTICLES, "its their his her our my your whose these those", _BETWEEN, _JOINING, _CARRYING
) - _PARTICLES.union(_set("also even only still both either neither just yet so then thus therefore however"))
#: What words that stand by themselves do not begin with.
_DANGLING = _set("and or nor but of than")
_RATHER = re.compile(r"but (?:also|rather|even|instead)\b")
_DESCRIBING = re.compile(
    r"(?:\w{2,}(?:al|ic|ous|ive|ful|less|ary|ible|able|ish|ese|iet|ern|istic|ant)|\w+-(?:\w+-)*\w+"
    r"|mass|complete|total|new|old|great|good|bad|big|small|large|whole|own|same|free|true|real|strong|deep|high|low|long|short|recent"
    r"|decisive|entire|common|main|joint|mere|various|certain|so-called|further|possible|sheer|own|current|past"
    r"|present|former|latter|next|last|first|second|third|private|public)",
)
#: Nouns that only look like words that describe.
_NOUNS = _set(
    "academic accountant adversary alternative anniversary appeal approval archive arrival assistant beneficiary"
    " boundary burial cable capital clinic combatant commentary constable consultant covenant criminal critic deal"
    " defendant denial descendant detective diary directive documentary executive fabric festival first general"
    " giant goal grant hospital immigrant immigrants incentive individual inhabitant initiative journal last library"
    " lieutenant logic material merchant migrant military missionary motive music narrative national nationals"
    " native next objective official panic parish participant past people perspective plant present principal"
    " private proposal public refusal relative remnant removal renewal representative republic restaurant rival"
    " rubbish salary second secretary servant signal summary survival table tenant territory third topic traffic"
    " trial vegetable vocabulary warrant withdrawal"
)
#: Verbs whose present forms are seldom nouns. (Those that are both, as "claims", are taken for verbs, too.)
_VERBS = (
    "accept achieve add affect aim allow announce appear apply argue arise ask assert assist attach attract avoid"
    " base become begin believe belong bring build call carry cast cause change claim come confirm consider"
    " constitute contain continue contradict contribute create damage deepen defend define deliver demand"
    " demonstrate deny depend describe destroy develop differ disrupt emphasise encourage enjoy ensure enter"
    " establish exist expect explain expose express face fail fall feel find fit follow force form fuel gain give go"
    " grow happen help highlight hold hope include increase indicate influence insist intend keep know lack last"
    " lead leave let lie live look lose maintain make mark mean meet mention move need note occur offer open oppose"
    " owe pave play pose prefer present prevent promise propose prove provide pursue put raise reach receive"
    " recognise reflect refuse refute reject remain remind report represent require respond rest return reveal rise"
    " run say see seek seem send serve set shape show signal speak stand start state stay stem stop strain"
    " strengthen stress suffer suggest support take talk tell tend testify think threaten treat turn underline"
    " undermine understand underscore unite urge use view violate visit wait want warn weaken welcome win wish work"
    " write"
)
_PRESENT = frozenset(form for verb in _VERBS.split() for form in verb_forms(verb))
_FINITE = _set(_CARRYING)
_OWNED = _set(_ARTICLES, _OWNING)
_OWNERS = _set("its their his her our my your")
_SUBJECTS = _set("he she it they we i who which")
_ALWAYS_OPEN = _set(_ARTICLES, "its their our my your whose and or nor of into onto than because")
#: A word by itself behind a mark: the mark parts it from the rest, and not from what is left out.
_ALONE_AT_END = re.compile(r"(?<=\D)[,;:—–] *[\w’'-]+\Z")
#: A word by itself before a mark, at the beginning of a quotation: "1953, followed by …".
_ALONE_AT_START = re.compile(r"(?:\d+|[a-z][\w’'-]*)[,;:—–]")
#: A verb in the past with its object: "overlooked President …", "signed the …".
_WITH_OBJECT = re.compile(r"[a-z]+(?:ed|ew|ook|old|ave|ade) (?:[A-Z]|(?:the|an?|its|their|his|her)\b)")
#: What describes the noun before it: "accusations made by …", "organizations like …".
_DESCRIBES = re.compile(r"(?:like|such as)\b|[a-z]+ by\b")
#: What a sentence may begin with and a quotation leave out: a number, or a word that ties it to the one before.
_LEFT_OUT = re.compile(
    r"\W*(?:[\dIVXLC]+\.?|and|but|yet|so|thus|hence|while|whereas|although|though|if|because|however|moreover"
    r"|furthermore|therefore|meanwhile|finally|still|also|then|here|again|indeed)\W*",
    re.IGNORECASE,
)
_WORD_BEHIND = re.compile(r"[\s\u00a0]+([^\W\d_][\w’'.-]*)")
_WORD_BEFORE = re.compile(r"(?:\A|(?<=[\s\u00a0“\"(—–]))([\w’'.-]*\w[\w’'.-]*)[\s\u00a0]+\Z")
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_DATES = frozenset([*(month.capitalize() for month in MONTHS), *_WEEKDAYS.split()])
#: A participle that describes: "the displaced", "of armed".
_ATTRIBUTE = re.compile(r"\b(?:the|an?|of|by|with|from|against|for|these|those|their|its) \w+ed\s+\Z")
#: All that is left of a sentence.
_MARK_AT_END = re.compile(r"[.?!]+[”\"’]?\s*")
_DATE_AT_START = re.compile(rf"(?:{'|'.join(month.capitalize() for month in MONTHS)}|(?:1\d|20)\d\d)\b")
_BEFORE_DATE = re.compile(r"\b(in|on|since|until)\s+\Z", re.IGNORECASE)
_ADVERB_BEFORE = re.compile(r"\b([a-z]+ly)[\s\u00a0]+\Z")
_OF_THE_SENTENCE = frozenset(english_words("grammar")["sentence_adverbs"].split())
_MARK = re.compile(r"[^\w\s’'\"”)]")
_LAST = re.compile(r"([^\W_][\w’'.-]*)[\W_]*\Z")
_FIRST = re.compile(r"\A[\W_]*([\w’'-]+)")
_BARE = re.compile(r"['’]s?\Z")


def cut_at_end(words: str, behind: str) -> str | None:
    """What the words lack at their end: the word of theirs that leaves them open, or the one behind that goes on with
    them; None where they are whole. `behind` is what stands behind them in their sentence.
    """
    last = next((found for part in reversed(words.split(" ")) if (found := _LAST.search(part))), None)
    if last is None or _MARK.match(words[-1]):
        return None
    following = _WORD_BEHIND.match(behind)
    if last[1].lower() in _ALWAYS_OPEN or (following and last[1].lower() in _OPEN - {"will"}):
        return last[1]
    if following is None:
        return None
    if _ALONE_AT_END.search(words):
        return following[1]
    word = following[1].rstrip(".")
    if word[0].isupper():
        # "The South" goes on with "Caucasus"; "the war" does not with "France".
        named = last[1][0].isupper() and not last[1].isupper()  # in "THE SOUTH BULLETIN" nothing tells
        return word if named and not _BARE.search(last[1]) and word.lower() not in _FUNCTION else None
    if word.lower() in _FUNCTION or word.endswith("ly") or is_verb_form(word) or word in _PRESENT:
        return None
    return None if last[1][0].isupper() and not tells_a_people(last[1]) else word


def cut_at_start(before: str, words: str, *, articles: bool = False, owners: bool = False) -> str | None:
    """What the words lack at their beginning: the word before them that describes what they name, or that begins their
    name; None where they are whole. With `articles` an article or a possessive belongs to them, too, with `owners` a
    possessive.
    """
    first, preceding = _FIRST.match(words), _word_before(before)
    if first is None:
        return None
    if first[1] in _DANGLING and not _RATHER.match(words) and not re.search(r"[.!?:…]\W*\Z", before):
        return first[1]
    if preceding is None:
        return None
    word = preceding[1]
    if word.lower() in _FUNCTION:
        owned = _OWNED if articles else _OWNERS if owners else ()
        return word if word.lower() in owned else None
    if first[1].lower() in _FUNCTION or words[:1] in '“"(':
        return None
    if word[0].isupper():
        if tells_a_people(word):
            return word
        if word in _DATES:
            return None
        return word if first[1][0].isupper() and not re.search(r"['’]s?\Z|\.\Z", word) else None
    if is_verb_form(word):
        return word if _ATTRIBUTE.search(before) else None
    return word if _DESCRIBING.fullmatch(word) and word not in _NOUNS else None


def _word_before(before: str) -> re.Match[str] | None:
    """The last word before words, which stands behind the last space but those at the end."""
    return _WORD_BEFORE.search(before, max(0, before.rfind(" ", 0, len(before.rstrip()))))


def article_before(words: str) -> str | None:
    """The article that words begin with."""
    first = words.partition(" ")[0]
    return first if first.lower() in _set(_ARTICLES) else None


def told_how(before: str) -> str | None:
    """The adverb in front of words that tells how it happened ("forcibly expelled"), and not when or by whose words."""
    adverb = _ADVERB_BEFORE.search(before)
    return adverb[1] if adverb and adverb[1] not in _OF_THE_SENTENCE else None


def left_out(before: str, words: str, behind: str) -> str | None:
    """The one word of a sentence that a quotation leaves out at its beginning or its end, or the subject of its verb.

    None where more words are left out, or none: then the edges are told by the words around them.
    """
    first, preceding, following = _FIRST.match(words), _word_before(before), re.findall(r"[\w’'-]+", behind)
    if len(following) == 1:
        return str(following[0])
    if not before.strip() and (mark := _MARK_AT_END.fullmatch(behind)):
        return mark[0].strip()
    if _DATE_AT_START.match(words) and (dating := _BEFORE_DATE.search(before)):
        return dating[1]
    if preceding is None or first is None:
        return None
    if _ALONE_AT_START.match(words) and first[1].lower() not in _FUNCTION and not first[1].endswith("ly"):
        return preceding[1]
    if len(re.findall(r"[\w’'-]+", before)) == 1 and not _LEFT_OUT.fullmatch(before):
        return preceding[1]
    if _DESCRIBES.match(words) and (first[1] in ("like", "such") or is_verb_form(first[1])) and _is_noun(preceding[1]):
        return preceding[1]
    finite = first[1] in _FINITE or (is_verb_form(first[1]) and not first[1].endswith("ing"))
    subject = preceding[1].lower() in _SUBJECTS or preceding[1][0].isupper()
    if _WITH_OBJECT.match(words) and is_verb_form(first[1]) and preceding[1].lower() not in _FUNCTION:
        return preceding[1]
    return preceding[1] if finite and subject else None


def _is_noun(word: str) -> bool:
    """Whether a word in small letters can be a noun: none that only joins, and no adverb or verb."""
    return word.islower() and word not in _FUNCTION and not word.endswith("ly") and not is_verb_form(word)


def tells_a_people(word: str) -> bool:
    """Whether a capitalised word describes, as those for peoples do ("Armenian", "Western")."""
    return word in DEMONYMS or word in ("Western", "Eastern", "Northern", "Southern", "South", "North", "West", "East")
