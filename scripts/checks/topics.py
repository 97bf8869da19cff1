"""The topic of a row is one of those that its sentence has words for, or goes on from a row beside it: a part of the
check on evidence.

Which of several topics is meant a coder tells; the reader only tells that the words have nothing of one.
"""

from collections import Counter

import schemas
from schemas.rows import Span
from scripts.checks.judge import Judge
from scripts.checks.places import Places
from scripts.reading.topics import KNOWN, topics

FIT = "topics have words in their sentence"
REMEDY = "take the topic that the words have, or overrule the reader with a reason"


def check_topics(judge: Judge, places: Places) -> None:
    """Every topic against the words of its row, and the topics of the rows of its paragraph."""
    found = [
        (table, number, row, quoted)
        for table in schemas.TABLES
        if "topic" in schemas.fields(table)
        for number, row in judge.rows(table)
        if (quoted := places.of(row))
    ]
    told = {(row["source_id"], quoted.sentence): topics(quoted.words(quoted.sentence)) for _, _, row, quoted in found}
    beside: Counter[tuple[str, Span, str]] = Counter(
        (row["source_id"], quoted.paragraph, row["topic"])
        for _, _, row, quoted in found
        if row["topic"] in told[row["source_id"], quoted.sentence]
    )
    for table, number, row, quoted in found:
        codes = told[row["source_id"], quoted.sentence]
        goes_on = beside[row["source_id"], quoted.paragraph, row["topic"]]
        # Where the reader knows no word of the sentence, or of the topic, it says nothing.
        if codes and row["topic"] in KNOWN:
            fits = row["topic"] in codes or bool(goes_on)
            faults = [] if fits else [f"the words are about {', '.join(sorted(codes))}"]
            judge.tell_meaning(FIT, table, number, row, "topic", faults, REMEDY)
