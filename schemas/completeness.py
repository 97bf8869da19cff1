"""Rules on what has to be there, and what may not: cells that go together, and reasons that are owed.

Registered like those of `rules.py`; import `RULES` from `relations.py` to have them all.
"""

import re
from collections import Counter

import pandas as pd

import schemas
from schemas import edtf
from schemas.frames import Frames
from schemas.notes import filled_or_noted, noted
from schemas.rules import CLAIMS, DATED, FIGURES, PLACE, RULES, cells_of, rowwise, rule

__all__ = ["RULES"]

#: The tables whose rows tell of one event, and of nothing else.
ABOUT = ("casualties", "deportations")
#: The date at the end of an identifier.
_NAMED_AFTER = re.compile(r"-((?:1[5-9]|20)\d\d(?:s|-\d\d(?:-\d\d)?|-(?:1[5-9]|20)\d\d)?)\Z")


@rule("count_scope", *FIGURES)
def a_figure_says_of_what_whole_it_is_told(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """count_scope is filled exactly where there is a figure; enter the scope, "unspecified" where the words do not tell
    it, or take it out
    """
    return frame["count_scope"].notna() == frame["qualifier"].notna()


@rule("subset_of", *FIGURES)
def a_part_has_a_figure(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row has no figure, and is part of what another row counts; enter the figure, or take subset_of out"""
    return frame["subset_of"].isna() | frame["qualifier"].notna()


@rule("count_scope", *FIGURES)
def a_part_has_a_scope(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the row counts a part of another (subset_of), and what it counts is left open; enter subset, or its own event or
    period
    """
    return frame["subset_of"].isna() | (frame["count_scope"] != "unspecified")


@rule("subset_of", "casualties")
def those_aboard_contain_the_others(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the document counts those aboard, and these are a part of them, or of those with the same outcome; name the row
    that counts the whole
    """
    aboard = set(
        zip(*(frame.loc[frame["outcome"] == "aboard", name] for name in ("event_id", "source_id")), strict=True)
    )
    outcomes = dict(zip(frame["casualty_id"], frame["outcome"], strict=True))

    def part(outcome: str, event: str | None, source: str, whole: str | None) -> bool:
        return outcome == "aboard" or (event, source) not in aboard or outcomes.get(whole) in ("aboard", outcome)

    return rowwise(frame, part, "outcome", "event_id", "source_id", "subset_of")


@rule("responds_to", "diplomatic_exchanges")
def an_answer_is_told_in_the_section_of_the_act(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the act that is answered is told in another document or section; point at the act that the words tell of"""

    def section(source: str, locator: str | None) -> tuple[str, str]:
        return source, (locator or "").partition("¶")[0]

    keys = frame["exchange_id"], frame["source_id"], frame["locator"]
    told = {key: section(source, locator) for key, source, locator in zip(*keys, strict=True)}
    return rowwise(
        frame,
        lambda answered, *place: answered not in told or told[answered] == section(*place),
        "responds_to",
        "source_id",
        "locator",
    )


@rule("evidence_id", "evidence")
def evidence_is_named_after_its_cell(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the identifier is not record, field and number, counted from 1; build the package again"""
    cells = Counter(zip(frame["record_id"], frame["field"], strict=True))

    def named(identifier: str, record: str, field: str) -> bool:
        number = identifier.removeprefix(f"{record}.{field}.")
        return number in {str(n + 1) for n in range(cells[record, field])}

    return rowwise(frame, named, "evidence_id", "record_id", "field")


@rule("basis", "evidence")
def only_a_publisher_is_known_from_elsewhere(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """only the publisher of a document and his name may be known from elsewhere; cite the words that give this cell"""
    publishers = set(frames["sources"]["publisher_id"])

    def fits(basis: str, table: str, record: str, field: str) -> bool:
        named = (table, field) == ("actors", "name") and record in publishers
        return basis != "external" or named or (table, field) == ("sources", "publisher_id")

    return rowwise(frame, fits, "basis", "table_name", "record_id", "field")


@rule("quote_start", "evidence")
def a_judgement_is_about_the_quotation(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a coder's judgement is cited with other words than the row's quotation; build the package again"""
    quoted = {
        (table, key): place
        for table in (*CLAIMS, "agreements")
        for key, *place in zip(*(frames[table][name] for name in (frames[table].columns[0], *PLACE)), strict=True)
    }

    def same(table: str, record: str, basis: str, *place: object) -> bool:
        return basis not in schemas.ON_THE_QUOTATION or quoted.get((table, record), [*place]) == [*place]

    return rowwise(frame, same, "table_name", "record_id", "basis", *PLACE)


@rule("role", "actors")
def a_person_has_a_role_or_a_reason(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the person has no role, and no note says why; enter the words that tell it, or say why there are none"""
    return filled_or_noted(frame, frames, "role", frame["kind"] == "person")


@rule("affiliated_with", "actors")
def a_state_acts_for_nobody(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a state acts for nobody else, and a body of several states for none of them; take affiliated_with out"""
    kinds = dict(zip(frame["actor_id"], frame["kind"], strict=True))
    of_states = (frame["kind"] == "international_body") & (frame["affiliated_with"].map(kinds) == "state")
    return ((frame["kind"] != "state") | frame["affiliated_with"].isna()) & ~of_states


@rule("country", "actors")
def a_state_has_its_country(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a body or a person of a state has that state's country, unless a note says why not, and an organisation of states
    has none; enter it, or take it out
    """
    country = dict(zip(frame["actor_id"], frame["country"], strict=True))
    reasons = noted(frames, "country")

    def fits(key: str, kind: str, own: str | None, body: str | None) -> bool:
        if kind == "international_body":
            return own is None
        owed = body is not None and not pd.isna(country.get(body))
        return own is not None or key in reasons or not owed

    return rowwise(frame, fits, "actor_id", "kind", "country", "affiliated_with")


@rule("country", "actors")
def a_state_has_a_country(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """other states have their country here, and this one has none, and no note says why; enter its code, or say why it
    has none
    """
    states = frame["kind"] == "state"
    return filled_or_noted(frame, frames, "country", states & bool(frame["country"][states].notna().any()))


@rule("wikidata_id", "actors")
def states_have_their_items_alike(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """other states have their item of Wikidata here, and this one has none; enter it"""
    states = frame["kind"] == "state"
    return ~states | frame["wikidata_id"].notna() | (not frame["wikidata_id"][states].notna().any())


@rule("external_date", "sources")
def an_external_date_stands_in_its_reference(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the external date and its reference do not go together: the reference names the year, and the date lies in what
    the document prints; correct one of them
    """

    def fits(external: str | None, reference: str | None, printed: str | None) -> bool:
        if external is None or reference is None:
            return external is reference
        return external[:4] in reference and re.match((printed or "").replace("X", "."), external) is not None

    return rowwise(frame, fits, "external_date", "external_date_reference", "date_edtf")


@rule("date_edtf", "sources")
def a_printed_date_is_told_in_numbers(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the words for the date and date_edtf go together; enter both, or none"""
    return frame["date_edtf"].notna() == frame["date_printed"].notna()


@rule("addressee_id", "statements")
def a_document_addresses_nobody(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """what a document says in its own voice is said to its readers; take the addressee out, or say in a note why not"""
    reasons = noted(frames, "addressee_id")
    return frame["addressee_id"].isna() | (frame["voice"] != "document_voice") | frame["statement_id"].isin(reasons)


#: Words for doing what was asked.
_GRANTED = re.compile(
    r"\b(?:fulfil|grant|compl[iy]|satisf|releas|agree|consent|implement|carr(?:y|ied) out|paid|pays|yield|withdr[ae]w"
    r"|apolog|met\b|meets\b|concede|gave in|hand(?:ed)? over|lifted|return)",
    re.IGNORECASE,
)


@rule("outcome", "diplomatic_exchanges")
def what_came_of_it_says_where_it_is_told(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """it is said to be met, or met in part, exactly where a note on the outcome quotes the words that tell it (“as
    fulfilling the first demand”); quote them, or enter "open"
    """
    reasons = noted(frames, "outcome")

    def told(key: str, outcome: str | None) -> bool:
        quoted = " ".join(re.findall("“[^”]*”", reasons.get(key, "")))
        return (outcome in ("met", "partly_met")) == bool(_GRANTED.search(quoted))

    return rowwise(frame, told, "exchange_id", "outcome")


@rule("agreement_id", "agreement_parties")
def a_party_is_not_alone(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the agreement has this party and no other; name the other, or say in a note on its name why no other party is
    told
    """
    many = Counter(frame.loc[frame["part"] == "party", "agreement_id"])
    reasons = noted(frames, "name")
    return rowwise(frame, lambda key: many[key] != 1 or "part" in reasons.get(key, ""), "agreement_id")


@rule("quote", "agreements")
def who_takes_another_part_is_named(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the agreement has parties, and its words tell of another part ("as a witness") that none of them has; name who
    took it
    """
    parts = frames["agreement_parties"].groupby("agreement_id")["part"].agg(set).to_dict()
    others = [part for part in schemas.codes("agreement_parties", "part") if part != "party"]

    def named(key: str, quote: str) -> bool:
        taken = parts.get(key)
        return not taken or all(part in taken or f"as a {part}" not in quote.lower() for part in others)

    return rowwise(frame, named, "agreement_id", "quote")


@rule("extracted_by", "sources")
def a_text_of_an_original_says_what_made_it(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """path, hash and size of the original and the tool that made its text go together; enter all, or none"""
    told = frame[["original_path", "original_sha256", "original_bytes", "extracted_by"]].notna().sum(axis=1)
    return told.isin([0, 4])


@rule("reuse_link", "sources")
def terms_of_use_have_their_link(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """terms of use and their link go together, and an address in the terms is that of the link; enter both, or none"""

    def fits(link: str | None, terms: str | None) -> bool:
        if link is None or terms is None:
            return link is terms
        hosts = re.findall(r"\b[\w-]+(?:\.[a-z]{2,})+\b", terms.lower())
        return not hosts or any(
            link.lower().removeprefix("https://").removeprefix("www.").startswith(host) for host in hosts
        )

    return rowwise(frame, fits, "reuse_link", "reuse_terms")


@rule("date_basis", *DATED)
def an_external_date_has_no_words(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the date comes from outside, and words of a document are cited for it; correct its basis"""
    evidence = frames["evidence"]
    dated = set(
        evidence["record_id"][(evidence["field"] == "date_edtf") & ~evidence["basis"].isin(schemas.ON_THE_QUOTATION)]
    )
    return rowwise(frame, lambda key, basis: basis != "external" or key not in dated, frame.columns[0], "date_basis")


@rule("actor_id", "agreement_parties")
def a_party_takes_part_once(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the agreement has this party twice; take one of them out"""
    return ~frame.duplicated(["agreement_id", "actor_id"], keep=False)


@rule("date_edtf", "events", "agreements")
def what_is_named_after_a_date_has_it(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the identifier ends with a date ("-2020", "-2024-02", "-1948-1953", "-1980s"), which is not that of the row;
    enter the date, or name the row otherwise
    """

    def dated(key: str, date: str | None) -> bool:
        told = _NAMED_AFTER.search(key)
        return not told or (date or "").startswith(re.sub(r"^(\d{4})-(?=\d{4}$)", r"\1/", told[1].replace("0s", "X")))

    return rowwise(frame, dated, frame.columns[0], "date_edtf")


@rule("date_edtf", "events")
def an_event_has_a_date_where_its_rows_have_one(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """rows tell when this happened, and the event has no date; enter it here, too"""
    dated = {
        event
        for table in ABOUT
        for event, date in zip(frames[table]["event_id"], frames[table]["date_edtf"].notna(), strict=True)
        if date
    }
    return rowwise(frame, lambda key, date: date is not None or key not in dated, "event_id", "date_edtf")


@rule("date_edtf", *ABOUT)
def a_row_has_a_date_where_its_event_has_one(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the document dates the event, and not this row of it; enter the date, or say in a note why these people are not
    told of then
    """
    reasons, events = noted(frames, "date_edtf"), frames["events"]
    rows = events[events["date_edtf"].notna()]
    dated = set(zip(rows["event_id"], rows["source_id"], strict=True))

    def whole(key: str, date: str | None, restated: str | None, *event: str) -> bool:
        return bool(date or restated) or event not in dated or key in reasons

    return rowwise(frame, whole, frame.columns[0], "date_edtf", "restates", "event_id", "source_id")


@rule("agreement_party_id", "agreement_parties")
def a_part_is_named_after_its_actor(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the identifier is not agreement and actor; build the package again"""
    return frame["agreement_party_id"] == frame["agreement_id"] + "." + frame["actor_id"]


#: Who may have somebody act for it.
_ACTED_FOR = ("state", "government_body", "armed_force", "organisation", "international_body", "outlet")


@rule("affiliated_with", "actors")
def one_acts_for_a_body(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """who it acts for is a person or a people, which nobody acts for but a part of the same people; name the body"""
    kinds = dict(zip(frame["actor_id"], frame["kind"], strict=True))

    def fits(kind: str, body: str | None) -> bool:
        return body not in kinds or kinds[body] in _ACTED_FOR or kind == kinds[body] == "community"

    return rowwise(frame, fits, "kind", "affiliated_with")


#: Who has such an office has it of a body or a state.
_OFFICE = re.compile(
    r"\b(?:president|minister|ambassador|spokes(?:person|man|woman)|secretary|director|chair(?:man|woman|person)?"
    r"|head(?:ing)?|leader|commander|chief|governor|mayor|commissioner|envoy|prosecutor|deputy)\b",
    re.IGNORECASE,
)


@rule("affiliated_with", "actors")
def who_has_an_office_acts_for_whose_it_is(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """the role is an office, and nobody is named for whom the person acts; name the body or the state, or say in a note
    why there is none
    """
    office = rowwise(frame, lambda kind, role: kind == "person" and bool(_OFFICE.search(role or "")), "kind", "role")
    return filled_or_noted(frame, frames, "affiliated_with", office)


@rule("name_id", "names")
def a_form_is_named_after_its_actor(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the identifier does not begin with that of the actor; build the package again"""
    return rowwise(frame, lambda key, actor: key.startswith(f"{actor}."), "name_id", "actor_id")


@rule("name", "events")
def an_event_has_a_name_of_its_own(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """another event has this name, too; say how the two differ, or take one of them out"""
    return ~frame.duplicated("name", keep=False)


@rule("reason", "double_coding")
def what_differs_says_how_it_was_settled(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a reason stands exactly where the two codings and what was settled are not all the same; enter it, or take it
    out
    """
    values = "coder_1", "coder_2", "settled"
    return rowwise(frame, lambda *cells: (len(set(cells[:3])) > 1) == (cells[3] is not None), *values, "reason")


@rule("coders", "double_coding")
def a_sentence_has_one_pair_of_coders(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """other rows on this sentence are of other coders; enter the coders who coded it"""
    pairs = frame.groupby("passage_id")["coders"].nunique()
    return frame["passage_id"].map(pairs) == 1


@rule("variable", "double_coding")
def who_made_a_row_filled_it(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """a coder, or what was settled, has a value here exactly where he made a row of this table for the sentence; enter
    what he entered
    """
    columns = "coder_1", "coder_2", "settled"
    made = {(key, table): row for key, table, *row in cells_of(frame, "passage_id", "variable", *columns)}

    def filled(passage: str, variable: str, *values: str | None) -> bool:
        table, _, column = variable.partition(".")
        rows = made.get((passage, table))
        return (
            not column
            or rows is None
            or all((v is not None) == (r == "yes") for v, r in zip(values, rows, strict=True))
        )

    return rowwise(frame, filled, "passage_id", "variable", *columns)


@rule("variable", "double_coding")
def a_coding_is_in_the_codes_of_its_variable(frame: pd.DataFrame, frames: Frames) -> "pd.Series[bool]":
    """a coding is no code of its variable, no date, or the identifier of nobody whom the reason tells of; enter what
    the coders entered, in the codes of the schema
    """
    other = {code for code in frames["codes"]["code"] if "_" in code or code.isupper()}

    def fits(variable: str, reason: str | None, *coded: str | None) -> bool:
        table, _, column = variable.partition(".")
        values = {value for cell in coded for value in (cell or "").split("|") if value and value != "none"}
        if not column:
            return values <= {"yes", "no"}
        target, _ = schemas.foreign_keys(table).get(column, ("", ""))
        if target:
            unknown = values - {*frames[target][schemas.primary_key(target)]}
            return all(value.replace("-", " ") in (reason or "") for value in unknown)
        if schemas.fields(table)[column].get("readAs") == "date":
            return all(map(_is_date, values))
        codes = schemas.codes(table, column)
        return values <= set(codes) if codes else not values & other

    return rowwise(frame, fits, "variable", "reason", "coder_1", "coder_2", "settled")


def _is_date(value: str) -> bool:
    try:
        edtf.bounds(value)
    except ValueError:
        return False
    return True


#: What became of a sentence, and why nothing was extracted.
SET_ASIDE = {
    "context": ("introduces",),
    "no_claim": ("narrative", "rhetorical"),
    "heading": ("masthead", "restated", "narrative"),
    "furniture": ("site_furniture", "page_number", "masthead"),
    "repeats": ("heading_copy", "restated"),
}


@rule("reason", "passages")
def the_reason_is_one_of_what_became_of_it(frame: pd.DataFrame, _: Frames) -> "pd.Series[bool]":
    """the reason is none for what became of the sentence; correct one of the two"""
    return rowwise(
        frame,
        lambda disposition, reason: reason is None or reason in SET_ASIDE.get(disposition, ()),
        "disposition",
        "reason",
    )
