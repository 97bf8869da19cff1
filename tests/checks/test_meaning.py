"""A code that its words do not tell is found, and so is a sentence of ours that says more than the document's."""

from collections.abc import Mapping

import pytest

from scripts.checks import Finding, evidence, judge, meaning
from scripts.checks.actors import affiliation_faults, body_faults
from scripts.package.package import Package
from tests.specimen import COAST, HARBOUR, TEXTS, Copy

DEPORTED = "approximately 150,000 Norlanders were deported from Sutland"
#: Table, record, what is changed, and what is told of which field.
FAULTS: Mapping[str, tuple[str, str, dict[str, str], str, str]] = {
    "another outcome": ("casualties", "cas-heron-killed", {"outcome": "injured"}, "outcome", "the words read killed"),
    "another movement": (
        "deportations", "dep-norlanders", {"movement": "return"}, "movement", "the words read deportation"),
    "another status": ("agreements", "agr-vale-accord", {"status": "expected"}, "status", "the words read signed"),
    "another type of act": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand", {"event_type": "ASSAULT"}, "event_type", "the words read"),
    "another voice": ("statements", "sta-falk-no-lamp", {"voice": "document_voice"}, "voice", "read direct_quote"),
    "quoted, and in no marks": (
        "casualties", "cas-port-killed", {"voice": "direct_quote"}, "voice", "the words read"),
    "the place gone to is called the place left": (
        "deportations", "dep-islands", {"origin": "to the islands", "destination": ""}, "origin",
        "the words read destination"),
    "the parties exchanged": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand", {"actor_id": "norland", "recipient_id": "sutland"},
        "summary", "names sutland before norland, who acts"),
    "a word put in": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand",
        {"summary": "Sutland is said to have angrily rejected the demand of Norland."},
        "summary", "“angrily” stands neither there"),
    "not put in": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand",
        {"summary": "Sutland is said to have not accepted the gift of Norland."}, "summary", "“gift” stands neither there"),
    "a number put in": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand",
        {"summary": "Sutland is said to have rejected 12 demands of Norland."}, "summary", "“12”"),
    "words quoted that are not there": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand",
        {"summary": "Sutland is said to have rejected the “shameless” demand of Norland."}, "summary", "“shameless”"),
    "a letter of ours changed": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The archive: a newspapr of 2021"}, "external_reference",
        "“newspapr” is no English word"),
    "a word of ours twice": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The archive archive: 2021"}, "external_reference",
        "“archive” stands twice in a row"),
    "a size that is not counted": (
        "sources", "harbour-bulletin-2021-03", {"characters": "12"}, "characters", "the document has "),
    "a place without its noun": (
        "deportations", "dep-islands", {"destination": "the"}, "destination", "it ends with “the”, before its noun"),
    "an identifier that is no word": (
        "casualties", "cas-heron-killed", {"casualty_id": "cas-heron-kilqed"}, "casualty_id", "“kilqed” is no English word"),
    "another kind of event": ("events", "heron-sinking", {"kind": "speech"}, "kind", "the words read crash"),
    "another kind of agreement": (
        "agreements", "agr-vale-accord", {"kind": "declaration"}, "kind", "the words read document"),
    "a witness called a party": (
        "agreement_parties", "agr-vale-accord.ada-berg", {"part": "party"}, "part", "the words read witness"),
    "a party called a witness": (
        "agreement_parties", "agr-vale-accord.norland", {"part": "witness"}, "part", "the words read party"),
    "another language": (
        "sources", "harbour-bulletin-2021-03", {"language": "no"}, "language", "the text reads en"),
    "another kind of document": (
        "sources", "coast-post-march-5", {"kind": "bulletin"}, "kind", "the text reads news_item or press_release"),
    "a short title of another day": (
        "sources", "coast-post-march-5", {"short_title": "Coast Post, 6 March"}, "short_title", "end with the date"),
    "a short title of another outlet": (
        "sources", "coast-post-march-5", {"short_title": "Harbour Post, 5 March"}, "short_title", "begin with “Coast Post”"),
    "a short title with a word put in": (
        "sources", "coast-post-march-5", {"short_title": "Coast Post lamp, 5 March"}, "short_title", "nor what it is"),
    "an address of another site": (
        "sources", "coast-post-march-5",
        {"external_date_reference": "coast.example, 2021: https://harbour.example/lamp"},
        "external_date_reference", "does not name harbour.example"),
    "a reference with a not": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "Not the newspaper's archive."},
        "external_reference", "belongs to none"),
    "a printed date without its month": (
        "sources", "coast-post-march-5", {"date_printed": "5"}, "date_printed", "5"),
    "an event that the words do not tell of": (
        "casualties", "cas-coast-heron-dead", {"event_id": "deportations-1948-1953"}, "event_id", "tells of something else"),
    "an event of people who moved, where nobody moves": (
        "other_figures", "fig-second-ferry", {"event_id": "deportations-1948-1953"}, "event_id", "people who move"),
    "an occasion of other people": (
        "statements", "sta-falk-no-lamp", {"occasion_id": "heron-sinking"}, "occasion_id", "who speaks is not named"),
    "a statement told again in other words, without a note": (
        "statements", "sta-berg-repeats-deported", {"restates": "sta-berg-lamp-was-dark"}, "restates", "few of its words"),
    "a statement told again in the same words that names no other": (
        "statements", "sta-berg-repeats-deported", {"statement": "the signal lamp was dark"}, "restates",
        "those of sta-berg-lamp-was-dark"),
    "an identifier of another row": (
        "casualties", "cas-heron-killed", {"casualty_id": "cas-deported-islands"}, "casualty_id",
        "nothing in the row is called “deported, islands”"),
    "a discrepancy that is called as another": (
        "discrepancies", "dis-heron-killed", {"discrepancy_id": "dis-year-of-heron-sinking"}, "discrepancy_id",
        "nothing in the row is called “year, sinking”"),
    "a sentence that is none": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The archive: in the of newspaper"}, "external_reference",
        "“the of” is no English"),
    "a name cut in two": (
        "names", "ada-berg.ada-berg", {"name": "Berg", "name_start": str(TEXTS[HARBOUR].index("Ada Berg") + 4)}, "name",
        "“Ada” before it belongs to it"),
    "a place that the words tell, left out": (
        "deportations", "dep-islands", {"destination": ""}, "destination", "“the islands” stands beside its words"),
    "an event at which somebody speaks, without a word of it": (
        "events", "heron-search", {"kind": "speech"}, "quote", "no word of saying"),
    "a place that the name of an event tells, left out": (
        "events", "heron-sinking", {"name": "Sinking of the ferry Heron near Port Vale", "place": ""}, "place",
        "“Port Vale” stands beside"),
    "a place from which nobody is told to have moved": (
        "deportations", "dep-norlanders", {"origin": "Norlanders"}, "origin", "the words read no movement to or from it"),
    "a place that is none": (
        "events", "heron-sinking", {"place": "ferry Heron"}, "place", "the words read no place there"),
    "a difference in what neither passage has": (
        "discrepancies", "dis-heron-killed", {"kind": "spelling"}, "kind", "they do not differ in a spelling"),
    "two figures that are told to be two accounts": (
        "discrepancies", "dis-heron-killed", {"kind": "account"}, "kind", "the words read consistent or date or figure"),
    "a passage with the full stop of its sentence": (
        "discrepancies", "dis-heron-killed",
        {"quote_b": "more than 25 dead.", "quote_b_start": str(TEXTS[COAST].index("more than 25"))}, "quote_b",
        "“.” is the sentence's"),

    "an agreement to come of which no word tells": (
        "agreements", "agr-vale-accord-repeated", {"status": "expected"}, "status", "the words read"),
    "a name that is a sentence of the document": (
        "events", "heron-search", {"name": "The wreck was searched on 7 March 2021."}, "name", "words of the document"),
    "an order called a count": (
        "other_figures", "fig-second-ferry", {"count_kind": "cardinal"}, "count_kind", "the words read ordinal"),
    "an event in marks that are not there": (
        "events", "heron-sinking", {"voice": "direct_quote"}, "voice", "prints none of these words in quotation marks"),
    "a short title with a word behind its date": (
        "sources", "coast-post-march-5", {"short_title": "Coast Post, 5 March late"}, "short_title", "more than its date"),
    "a name that denies": (
        "events", "heron-sinking", {"name": "Sinking not of the ferry Heron"}, "name", "a name has no “not”"),
    "a reference seen on no day": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The newspaper's archive (seen 2 May 2021)."},
        "external_reference", "told as “(seen on 1 February 2026)”"),
    "a month without its year": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The newspaper's archive, 2 May."},
        "external_reference", "“May” has no year"),
    "a number that is no day": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The newspaper's 12 archive."},
        "external_reference", "“12 archive” is no day"),
    "an event with a word put into a name": (
        "events", "heron-sinking", {"name": "Sinking of the ferry Vale Heron"}, "name", "“Vale Heron” stands so in no"),
    "a person called by surname only": (
        "actors", "ada-berg", {"short_name": "Berg"}, "short_name", "“Ada Berg” is printed, too"),
    "a person called by no printed form": (
        "actors", "ada-berg", {"short_name": "Envoy Berg"}, "short_name", "by a printed form of his name"),
    "a short name that is cut out of the name": (
        "actors", "coast-post", {"short_name": "Post"}, "short_name", "it is cut out of “Coast Post”"),
    "a short name with a word inside": (
        "actors", "coast-post", {"short_name": "Coast Vale Post"}, "short_name", "stands inside “Coast Post”"),
    "a short name that begins with a small word": (
        "actors", "coast-post", {"short_name": "of Coast Post"}, "short_name", "“of” is no beginning or end"),
    "a name of an event without what happened": (
        "events", "heron-sinking", {"name": "Old of the ferry Heron"}, "name", "tells no kind of event"),
    "a year twice, with a comma": (
        "discrepancies", "dis-year-of-the-newspaper", {"external_reference": "The archive of 2021, 2021."},
        "external_reference", "“2021” stands twice in a row"),
    "a scope that the words do not tell": (
        "casualties", "cas-heron-survived", {"count_scope": "period"}, "count_scope", "the words tell event"),
    "an event without its row called one": (
        "other_figures", "fig-ports", {"count_scope": "event"}, "count_scope", "the words tell period or unspecified"),
    "an identifier with another letter": (
        "casualties", "cas-heron-killed", {"casualty_id": "cas-heron-killer"}, "casualty_id",
        "“killed” is meant, but for a letter"),
    "words for an outcome that tell none": (
        "casualties", "cas-heron-survived", {"outcome_text": "leaving"}, "outcome_text", "“leaving” tells no outcome"),
    "words for a movement that tell none": (
        "deportations", "dep-norlanders", {"movement_text": "between"}, "movement_text", "“between” tells no movement"),
    "a population that is none": (
        "casualties", "cas-heron-aboard", {"population": "aboard"}, "population", "“aboard” are no people"),
    "a population with the comma behind it": (
        "casualties", "cas-heron-aboard", {"population": "Norlanders,"}, "population", "it ends with “,”"),
    "a population with its article": (
        "casualties", "cas-heron-aboard", {"population": "the Norlanders"}, "population",
        "it begins with the article “the”"),
    "an event that nothing around its row tells of": (
        "casualties", "cas-coast-heron-dead", {"event_id": "heron-search"}, "event_id", "no other row of its paragraph"),
    "a mode that the words tell, left out": (
        "diplomatic_exchanges", "exc-sutland-rejects-demand",
        {"event_type": "COERCE", "event_mode": "", "quote": DEPORTED, "quote_start": str(TEXTS[HARBOUR].index(DEPORTED)),
         "quote_end": str(TEXTS[HARBOUR].index(DEPORTED) + len(DEPORTED))}, "event_mode", "the words read deport"),
    "dozens of one happening called unspecified": (
        "casualties", "cas-heron-aboard", {"count": "", "count_text": "Dozens", "count_scope": "unspecified"},
        "count_scope", "the words tell event"),
    "a place without its article, which is cited": (
        "deportations", "dep-islands", {"destination": "islands"}, "destination", "more is cited than its words"),
}  # fmt: skip


def findings(copy: Copy) -> list[Finding]:
    return evidence.check(Package(copy.root)).findings


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_wrong_code_or_sentence_of_ours_is_found(package_copy: Copy, fault):
    table, record, cells, field, told = fault
    row = package_copy.change(table, record, **cells)
    ours = [f for f in findings(package_copy) if (f.table, f.row, f.field) == (table, row, field)]
    assert any(told in finding.problem for finding in ours), [str(finding) for finding in findings(package_copy)]


def overruled(copy: Copy, record: str, field: str) -> None:
    """Overrule the reader of a cell of a casualty."""
    row = next(row for row in copy.rows("evidence") if row["record_id"] == record)
    changed = {"evidence_id": f"{record}.{field}.9", "field": field, "basis": "overruled", "note": "It is so."}
    copy.write("evidence", [*copy.rows("evidence"), row | changed])


def test_an_overruled_reader_is_counted_and_says_nothing(package_copy: Copy):
    package_copy.change("casualties", "cas-heron-killed", outcome="injured")
    overruled(package_copy, "cas-heron-killed", "outcome")
    outcome = evidence.check(Package(package_copy.root))
    assert [f for f in outcome.findings if f.field == "outcome"] == []
    assert outcome.counts[judge.OVERRULED] == (1, 1)


def test_a_reader_that_agrees_is_not_to_be_overruled(package_copy: Copy):
    overruled(package_copy, "cas-heron-killed", "outcome")
    (finding,) = [f for f in findings(package_copy) if f.field == "outcome"]
    assert "the reader agrees, and is overruled all the same" in finding.problem


def test_it_is_told_of_how_many_coded_cells_a_reader_can_tell(package_copy: Copy):
    outcome = evidence.check(Package(package_copy.root))
    read, coded = outcome.reach[meaning.READ]
    assert 0 < read < coded
    assert f"{read} of {coded} {meaning.READ}" in str(outcome)


def test_forces_and_bodies_called_after_a_people_act_for_its_state():
    forces = {"kind": "armed_force", "affiliated_with": ""}
    states = {"Russia": "russia", "Soviet Union": "soviet-union"}
    assert affiliation_faults(forces, ["Soviet troops"], states) == ["the words tell soviet-union"]
    assert affiliation_faults(forces | {"affiliated_with": "soviet-union"}, ["Soviet troops"], states) == []
    assert affiliation_faults(forces | {"affiliated_with": "russia"}, ["Soviet troops"], states) != []
    assert affiliation_faults(forces | {"kind": "outlet"}, ["Russian Post"], states) == []
    assert affiliation_faults(forces, ["troops", "French forces"], states) == []


def test_who_acts_for_another_has_a_word_for_him():
    row = {"affiliated_with": "united-states"}
    assert body_faults(row, "said US Vice President Vance in Baku", ["U.S."]) == []
    assert body_faults(row, "an American official said", ["United States"]) == []
    assert body_faults(row, "the nations of the region", ["United States"]) != []
    assert body_faults({"affiliated_with": ""}, "the nations of the region", []) == []
