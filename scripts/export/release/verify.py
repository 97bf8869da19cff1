"""Verify this package with Python alone, 3.8 or later: no other software, no network, no file but those beside this.

    python verify.py            in the folder that was unzipped

It proves that the package is whole and that what it quotes is there. It does not prove that a document tells the truth,
nor that a sentence was understood rightly.

How a quotation is compared: its place is counted in Unicode code points from 0, the end not included, in the document
decoded as UTF-8 with its line ends as they are. In what stands there each run of white space is written as one space.
White space is what Unicode calls so (property White_Space): the no-break space U+00A0 is, the zero-width space U+200B
is not. Nothing else is changed: no case, no quotation mark, no dash.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List

WHITE_SPACE = re.compile("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")

#: Numbers that are written as words; larger ones are written in digits.
ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
WORDS = {word: number for words in (ONES, ORDINALS) for number, word in enumerate(words.split(), start=1)}
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}

Tables = Dict[str, List[Dict[str, str]]]


class Report:
    """How many things were checked, how many of them are right, and what is wrong with the others."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = {}
        self.faults: list[str] = []

    def check(self, what: str, right: bool, where: str, fault: str) -> None:
        """Count one thing; where it is not right, keep what is wrong with it."""
        count = self.counts.setdefault(what, [0, 0])
        count[0] += right
        count[1] += 1
        if not right:
            self.faults.append(f"{where}: {fault}")


def collapsed(text: str) -> str:
    """The text with each run of white space as one space, as quotations write it."""
    return WHITE_SPACE.sub(" ", text)


def number_in(words: str) -> float | None:
    """The number that the words give: "over 250,000", "five years", "2 million"."""
    found = re.findall(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?|[a-z]+", words.lower())
    for word, following in zip(found, [*found[1:], ""]):
        if word in WORDS or word[0].isdigit():
            number = WORDS[word] if word in WORDS else float(word.replace(",", ""))
            return number * SCALES.get(following, 1)
    return None


def sha256(path: Path) -> str:
    """The SHA-256 of a file; of one that is missing, nothing."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def check_files(folder: Path, package: dict[str, Any], report: Report) -> None:
    """Files have the hashes that SHA256SUMS and datapackage.json give, and no other file is there."""
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    listed = {line[66:]: line[:64] for line in lines}
    for name in listed:
        right = sha256(folder / name) == listed[name]
        report.check("files have the hash of SHA256SUMS", right, name, "is missing, or has changed")
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name != "SHA256SUMS":
            report.check("files are listed in SHA256SUMS", name in listed, name, "is not listed")
    for resource in package["resources"]:
        right = resource["hash"] == "sha256:" + sha256(folder / resource["path"])
        report.check("resources have the hash of datapackage.json", right, resource["path"], "has another hash")


def read_table(path: Path, schema: dict[str, Any], report: Report) -> list[dict[str, str]]:
    """The rows of a table: with the columns of its schema, filled where it requires that, codes out of its lists."""
    names = [field["name"] for field in schema["fields"]]
    with path.open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    report.check("headers are those of the schemas", header == names, path.name, "has other columns than its schema")
    for number, cells in enumerate(lines, start=2):
        report.check("rows are complete", len(cells) == len(names), f"{path.name}, row {number}", "lacks cells")
    rows = [dict(zip(names, [*cells, *[""] * len(names)])) for cells in lines]
    for name, rules in ((field["name"], field.get("constraints", {})) for field in schema["fields"]):
        for number, row in enumerate(rows, start=2):
            where = f"{path.name}, row {number}, {name}"
            if rules.get("required"):
                report.check("required cells are filled", bool(row[name]), where, "is empty")
            if rules.get("enum") and row[name]:
                report.check("codes are in their lists", row[name] in rules["enum"], where, f"no code is {row[name]!r}")
    return rows


def check_keys(tables: Tables, schemas: dict[str, Any], report: Report) -> None:
    """Keys are unique, and what points at a row points at one that is there, a side of a discrepancy in any table."""
    ids = {}
    for table, rows in tables.items():
        keys = [tuple(row[name] for name in schemas[table]["primaryKey"]) for row in rows]
        ids[table], often = {key[0] for key in keys}, Counter(keys)
        for number, key in enumerate(keys, start=2):
            right = all(key) and often[key] == 1
            report.check("keys are filled and unique", right, f"{table}, row {number}", f"{key} is no key")
    for table, rows in tables.items():
        pointing = {key["fields"][0]: key["reference"]["resource"] or table for key in schemas[table]["foreignKeys"]}
        for number, row in enumerate(rows, start=2):
            for column in [name for name in row if row[name] and (name in pointing or name.startswith("record_id"))]:
                named = row["table_name"] if column == "record_id" else pointing.get(column)
                right = any(row[column] in ids.get(target, ()) for target in ([named] if named else ids))
                where = f"{table}, row {number}, {column}"
                report.check("references point at rows", right, where, f"there is no {row[column]!r}")


def check_quotations(tables: Tables, documents: dict[str, str], report: Report) -> None:
    """What a column quotes stands at its place: `quote` from `quote_start` to `quote_end` of the document `source_id`,
    and so with `passage`, `mention`, `name`, and the two sides of a discrepancy, `quote_a` and `quote_b`.
    """
    for table, rows in tables.items():
        for column in ("quote", "quote_a", "quote_b", "passage", "mention", "name"):
            side = column[5:] if column.startswith("quote") else ""
            for number, row in enumerate(rows, start=2):
                if row.get(column) and f"{column}_start" in row:
                    start, end = int(row[f"{column}_start"]), int(row[f"{column}_end"])
                    right = collapsed(documents[row[f"source_id{side}"]][start:end]) == row[column]
                    fault = f"other words stand from {start} to {end} than {row[column]!r}"
                    report.check(f"{table}: {column} stands at its place", right, f"{table}, row {number}", fault)


def check_figures(tables: Tables, report: Report) -> None:
    """The words of a figure stand in its quotation, and its number is what they give."""
    for table, rows in tables.items():
        for number, row in enumerate(rows, start=2):
            words, where = row.get("count_text") or "", f"{table}, row {number}"
            if words or row.get("count"):
                right = re.search(rf"(?<!\w){re.escape(words or '-')}(?!\w)", row["quote"]) is not None
                report.check("figures stand in their quotations", right, where, f"{words!r} is not in the quotation")
            if row.get("count"):
                right = number_in(words) == float(row["count"])
                report.check("figures are what their words give", right, where, f"{words!r} is not {row['count']}")


def check_tiles(passages: list[dict[str, str]], documents: dict[str, str], report: Report) -> None:
    """The passages of a document follow one another, and nothing but white space stands between them."""
    for source, text in documents.items():
        spans = [(int(p["passage_start"]), int(p["passage_end"])) for p in passages if p["source_id"] == source]
        last = 0
        for start, end in [*sorted(spans), (len(text), len(text))]:
            right = last <= start and not collapsed(text[last:start]).strip(" ")
            fault = f"{last} to {start} stands in no passage, or in two"
            report.check("passages begin where the last one ended", right, source, fault)
            last = end


def verify(folder: Path) -> Report:
    """Check everything in a folder."""
    report, tables, schemas = Report(), {}, {}
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    check_files(folder, package, report)
    for resource in package["resources"]:
        if "schema" in resource:
            schema = json.loads((folder / resource["schema"]).read_text(encoding="utf-8"))
            schemas[resource["name"]] = {"foreignKeys": [], **schema}
            tables[resource["name"]] = read_table(folder / resource["path"], schema, report)
    documents = {row["source_id"]: (folder / row["path"]).read_bytes().decode("utf-8") for row in tables["sources"]}
    check_keys(tables, schemas, report)
    check_quotations(tables, documents, report)
    check_figures(tables, report)
    check_tiles(tables["passages"], documents, report)
    return report


def main() -> int:
    """Print every fault and how many things were checked; 0 where all are right, 1 where not."""
    try:
        report = verify(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
    except (OSError, ValueError, KeyError) as error:
        print(f"the package cannot be read: {error!r}")
        return 1
    lines = [*report.faults, *(f"{right} of {of} {what}" for what, (right, of) in report.counts.items())]
    right, of = (sum(count[column] for count in report.counts.values()) for column in (0, 1))
    verdict = "all is right" if right == of else "this copy is damaged; get a whole one"
    print(*lines, f"{right} of {of}: {verdict}", sep="\n")
    return int(right != of)


if __name__ == "__main__":
    sys.exit(main())
