"""What a discrepancy says is made of whose claim each side is, who tells it, where, and its words."""

from schemas.descriptions import descriptions

TABLES: dict[str, list[dict[str, str]]] = {
    "actors": [{"actor_id": name, "short_name": name.capitalize()} for name in ("ada", "berg", "post")],
    "sources": [{"source_id": "post-1", "publisher_id": "post"}],
    "statements": [
        {"statement_id": "sta-1", "speaker_id": "ada", "reported_by": "post", "voice": "direct_quote"},
        {"statement_id": "sta-2", "speaker_id": "ada", "reported_by": "berg", "voice": "reported_speech"},
        {"statement_id": "sta-3", "speaker_id": "post", "reported_by": "post", "voice": "unclear"},
    ],
}


def side(record: str, words: str, side: str) -> dict[str, str]:
    row = {"quote": words, "source_id": "post-1" if words else "", "locator": "¶1", "record_id": record}
    return {f"{name}_{side}": cell for name, cell in row.items()}


def told(first: tuple[str, str], second: tuple[str, str], reference: str = "") -> str:
    compared = side(*first, "a") | side(*second, "b") | {"external_reference": reference}
    tables = TABLES | {"discrepancies": [compared]}
    (words,) = descriptions(lambda table, *names: (tuple(map(row.get, names)) for row in tables.get(table, [])))
    return words


def test_the_claimant_comes_first_and_then_whoever_quotes_or_reports_him():
    assert told(("sta-1", "it sank"), ("sta-2", "It never sank.")) == (
        "Ada, as quoted by Post (¶1): “it sank”. Ada, as reported by Berg in Post (¶1): “It never sank.”"
    )


def test_words_without_a_claimant_are_the_publishers_and_what_is_elsewhere_comes_last():
    assert told(("", "March 5"), ("", ""), "Archive: 5 March 2021") == (
        "Post (¶1): “March 5”. Elsewhere: Archive: 5 March 2021."
    )
    assert told(("sta-3", "it sank"), ("", "")) == "Post (¶1, who speaks cannot be told): “it sank”."


def test_words_in_the_marks_of_their_document_get_no_second_ones():
    assert told(("", '"it sank"'), ("", 'the "Heron" sank')) == ('Post (¶1): "it sank". Post (¶1): “the "Heron" sank”.')
