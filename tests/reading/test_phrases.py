"""Phrases as agencies of several sides print them, with what a careful reader reads, written down before any reader of
ours had been tried on them (`phrases.csv`). The test prints how many are read rightly, by language and reader.

Figures are written as hedge and number (`at_least 14`; `between 100..150`; `exact ?` where the number cannot be told),
dates as EDTF (`?` where the date cannot be told, `relative -1 day` where it takes another), sentences with a bar
between them. `dating` has words for a date, a plus, other words of the document, and the date that both give together.
"""

import csv
from collections import Counter, defaultdict
from pathlib import Path

from scripts.reading import find_dates, find_figures, supports
from scripts.reading.quoted import quoted_spans
from scripts.reading.sentences import sentence_spans

#: The share of phrases that every reader of every language has to read rightly.
BAR = 0.95


def figures(phrase: str, language: str) -> str:
    found = []
    for figure in find_figures(phrase, language):
        number = "?" if figure.count is None else str(figure.count)
        if figure.qualifier == "between":
            number = "?" if figure.low is None else f"{figure.low}..{figure.high}"
        found.append("vague" if figure.qualifier == "vague" else f"{figure.qualifier} {number}")
    return "; ".join(found)


def dates(phrase: str, language: str) -> str:
    mentions = find_dates(phrase, language)
    return "; ".join(f"relative {date.relative}" if date.relative else date.edtf or "?" for date in mentions)


def quotations(phrase: str, language: str) -> str:
    return "; ".join(phrase[start:end] for start, end in quoted_spans(phrase))


def sentences(phrase: str, language: str) -> str:
    return " ¦ ".join(phrase[start:end] for start, end in sentence_spans(phrase, 0, len(phrase), language))


READERS = {"figures": figures, "dates": dates, "quotations": quotations, "sentences": sentences}


def read(row: dict[str, str]) -> str:
    """What the reader of a row reads in its phrase, written as the table writes it."""
    if row["reader"] != "dating":
        return READERS[row["reader"]](row["phrase"], row["language"])
    return supports(row["reads"], row["phrase"].split(" + "), row["language"]) or row["reads"]


def test_readers_read_ordinary_news_in_each_language():
    with Path(__file__).with_name("phrases.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 300
    right, total, missed = Counter[str](), Counter[str](), defaultdict(list)
    for row in rows:
        group = f"{row['language']} {row['reader']}"
        total[group] += 1
        answer = read(row)
        right[group] += answer == row["reads"]
        if answer != row["reads"]:
            missed[group].append(f"{row['phrase']}: “{answer}”, not “{row['reads']}”")
    print(*(f"{group}: {right[group]} of {total[group]}" for group in total), sep="\n")
    print(*(f"missed, {group}: {each}" for group in total for each in missed[group]), sep="\n")
    assert {group: missed[group] for group in total if right[group] < BAR * total[group]} == {}
