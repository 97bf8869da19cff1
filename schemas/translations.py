"""Rules of translations: what is translated is a quotation in another language.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

import pandas as pd

import schemas
from schemas.completeness import RULES
from schemas.frames import Frames
from schemas.rules import cells_of, rowwise, rule

__all__ = ["RULES"]


@rule("translation", "translations")
def what_is_translated_is_in_another_language(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """no record of this key quotes words in another language than English, or its quotation is what stands here; enter
    the quotation in English, or take the translation out
    """
    sources = frames["sources"]
    foreign = {source for source, language in cells_of(sources, "source_id", "language") if language != "en"}
    quoted = {
        (table, key): quote
        for table in schemas.QUOTING_TABLES
        for key, source, quote in cells_of(frames[table], schemas.primary_key(table), "source_id", "quote")
        if source in foreign
    }
    return rowwise(
        frame,
        lambda table, record, words: quoted.get((table, record), words) != words,
        "table_name",
        "record_id",
        "translation",
    )


@rule("translation_id", "translations")
def a_translation_is_named_after_its_record(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the identifier is not that of the record and .en; build the package again"""
    return frame["translation_id"] == frame["record_id"] + ".en"
