"""English words that several readers know: those that stand in every text, and those for peoples."""

from collections.abc import Mapping

from scripts.reading.languages import english_words

PLAIN_WORDS = frozenset[str](english_words("summaries")["plain"].split())
"""Words that a summary may hold without anybody having printed them."""

DEMONYMS: Mapping[str, str] = english_words("peoples")
"""States by the word for their people."""

_GRAMMAR = english_words("grammar")
ARTICLES = frozenset[str](_GRAMMAR["articles"].split())
SMALL_WORDS = ARTICLES.union(_GRAMMAR["prepositions"].split(), _GRAMMAR["joining"].split())
"""Articles, prepositions and what joins two words."""
