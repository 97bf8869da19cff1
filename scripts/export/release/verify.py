"""Verify this package with Python alone, 3.8 or later: no other software, no network, no file but those beside this.

    python verify.py            in the folder that was unzipped

It proves that the package is whole, that its parts agree, and that what it quotes is there; README.md says what it
cannot see. A quotation's place is counted in Unicode code points from 0, the end not included, in the document decoded
as UTF-8 with its line ends as they are. In what stands there each run of white space is written as one space. White
space is what Unicode calls so (property White_Space): the no-break space U+00A0 is, the zero-width space U+200B is not.
Nothing else is changed: no case, no quotation mark, no dash.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

Thing = Tuple[str, str, bool]  # what is checked, where, and whether it is right


def read_table(path: Path) -> List[Dict[str, str]]:
    """The rows of a table, every cell as it is written."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def collapsed(text: str) -> str:
    """The text with each run of white space as one space, as quotations write it."""
    return re.sub("[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+", " ", text)


def sha256(path: Path) -> str:
    """The SHA-256 of a file; of one that is missing, nothing."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


class Package:
    """What is in the folder: the schema and the rows of each table, and the words of each document."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.readme = folder, (folder / "README.md").read_text("utf-8")
        self.resources = json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"]
        tables = [each for each in self.resources if "schema" in each]
        self.schemas = {each["name"]: json.loads((folder / each["schema"]).read_text("utf-8")) for each in tables}
        keys = [(table, key) for table, schema in self.schemas.items() for key in schema.get("foreignKeys", [])]
        self.pointing = {(table, key["fields"][0]): key["reference"]["resource"] or table for table, key in keys}
        self.tables = {each["name"]: read_table(folder / each["path"]) for each in tables}
        self.sources = {row["source_id"]: row for row in self.tables["sources"]}
        self.documents = {name: (folder / row["path"]).read_bytes().decode() for name, row in self.sources.items()}

    def rows(self) -> Iterator[Tuple[str, List[str], str, Dict[str, str]]]:
        """Each row of each table: the table, the key of the row, where it stands, and its cells."""
        for table, rows in self.tables.items():
            for number, row in enumerate(rows, start=2):
                yield table, [row[each] for each in self.schemas[table]["primaryKey"]], f"{table}, row {number}", row

    def files(self) -> Iterator[Thing]:
        """Files have their hashes, and are those that SHA256SUMS lists and README.md leads to."""
        listed = {line[66:]: line[:64] for line in (self.folder / "SHA256SUMS").read_text("utf-8").splitlines()}
        for name, hashed in listed.items():
            yield "files have the hash of SHA256SUMS", name, sha256(self.folder / name) == hashed
        paths = sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())
        for name in paths:
            yield "files are listed in SHA256SUMS", name, name in {*listed, "SHA256SUMS"}
        for name in sorted(set(re.findall(r"\]\(([^():#]+)[#)]", self.readme))):
            yield "files that README.md names are there", name, (self.folder / name).is_file()
        for each in self.resources:
            hashed = "sha256:" + sha256(self.folder / each["path"])
            yield "resources have the hash of datapackage.json", each["path"], hashed == each["hash"]
        for source, row in self.sources.items():
            for kind in ("", "original_"):
                right = not row[f"{kind}path"] or sha256(self.folder / row[f"{kind}path"]) == row[f"{kind}sha256"]
                yield "documents have the hash of sources.csv", source, right

    def cells(self) -> Iterator[Thing]:
        """Tables have all rows, with the columns of their schemas, filled where required, codes out of their lists."""
        for table, count in re.findall(r"\]\(data/(\w+)\.csv\) \| (\d+) \|", self.readme):
            yield "tables have as many rows as README.md tells", table, len(self.tables.get(table, [])) == int(count)
        for table, _, where, row in self.rows():
            fields = {field["name"]: field.get("constraints", {}) for field in self.schemas[table]["fields"]}
            yield "rows have all columns", where, list(fields) == list(row) and None not in row.values()
            for name, rules in fields.items():
                if rules.get("required"):
                    yield "required cells are filled", f"{where}, {name}", bool(row[name])
                if rules.get("enum") and row[name]:
                    yield "codes are in their lists", f"{where}, {name}", row[name] in rules["enum"]

    def keys(self) -> Iterator[Thing]:
        """Keys are unique; what points at a row points at one that is there, a side of a discrepancy in any table."""
        ids = {(table, key[0]) for table, key, _, _ in self.rows()}
        often = Counter((table, *key) for table, key, _, _ in self.rows())
        for table, key, where, row in self.rows():
            yield "keys are filled and unique", where, all(key) and often[(table, *key)] == 1
            for name, value in row.items():
                target = row["table_name"] if name == "record_id" else self.pointing.get((table, name))
                if value and (target or name.startswith("record_id")):
                    right = any((each, value) in ids for each in ([target] if target else self.tables))
                    yield "references point at rows", f"{where}, {name}", right

    def quotes(self) -> Iterator[Thing]:
        """What is quoted stands at its place: `quote` from `quote_start` to `quote_end` of `source_id`, and so on."""
        for table, _, where, row in self.rows():
            for name in ("quote", "quote_a", "quote_b", "passage", "mention", "name"):
                if row.get(name) and f"{name}_start" in row:
                    text = self.documents[row["source_id" + (name[5:] if name.startswith("quote") else "")]]
                    right = collapsed(text[int(row[f"{name}_start"]) : int(row[f"{name}_end"])]) == row[name]
                    yield f"{table}: {name} stands at its place", where, right

    def tiles(self) -> Iterator[Thing]:
        """The passages of a document follow one another, and nothing but white space stands between them."""
        for source, text in self.documents.items():
            rows = [row for row in self.tables["passages"] if row["source_id"] == source]
            spans, last = sorted((int(row["passage_start"]), int(row["passage_end"])) for row in rows), 0
            for start, end in [*spans, (len(text), len(text))]:
                right, last = last <= start and not collapsed(text[last:start]).strip(" "), end
                yield "passages begin where the last one ended", f"{source}, {start}", right

    def figures(self) -> Iterator[Thing]:
        """The words of a figure stand in its quotation; digits among them are its number, perhaps with zeros behind."""
        for _, _, where, row in self.rows():
            words, count = row.get("count_text", ""), row.get("count", "")
            if words or count:
                right = re.search(rf"(?<!\w){re.escape(words or '-')}(?!\w)", row["quote"]) is not None
                yield "figures stand in their quotations", where, right
            digits = re.search("[0-9]+", re.sub(r"[,.\s]", "", words))
            if count and digits and "dozen" not in words:
                yield "figures have the digits of their words", where, bool(re.fullmatch(f"{digits[0]}0*", count))

    def evidence(self) -> Iterator[Thing]:
        """Stated cells have words, but for claims of the publisher itself; those for an actor have one of its names."""
        cited: Dict[Tuple[str, ...], str] = defaultdict(str)
        for row in self.tables["evidence"]:
            cited[row["table_name"], row["record_id"], row["field"]] += f" {row['basis']}: {row['quote'].lower()}"
        forms: Dict[str, List[str]] = defaultdict(list)
        for row in self.tables["names"]:
            forms[row["actor_id"]].append(row["name"].lower())
        for table, key, where, row in self.rows():
            stated = [each["name"] for each in self.schemas[table]["fields"] if each["support"] == "stated"]
            for name in (each for each in stated if row[each]):
                words = cited[table, key[0], name]
                right = bool(words) or row[name] == self.sources[row["source_id"]]["publisher_id"]
                yield "stated cells have words", f"{where}, {name}", right
                if words and self.pointing.get((table, name)) == "actors" and "overruled:" not in words:
                    right = any(form in words for form in forms[row[name]])
                    yield "words for an actor name it", f"{where}, {name}", right

    def claims(self) -> Iterator[Thing]:
        """claims.csv has all claims, rows of tables with `restates`: their cells, names, and footnotes of these."""
        full = {row["actor_id"]: row["name"] for row in self.tables["actors"]}
        named = {row["event_id"]: row["name"] for row in self.tables["events"]}
        named.update((row["actor_id"], row["short_name"]) for row in self.tables["actors"])
        flat = read_table(self.folder / "claims.csv")
        told = {(row.pop("table_name"), row["record_id"]): row for row in flat}
        rows = [each for each in self.rows() if "restates" in each[3]]
        yield "claims.csv has as many rows as there are claims", "claims.csv", len(flat) == len(rows)
        for table, key, where, row in rows:
            source, claimant = self.sources[row["source_id"]], row.get("speaker_id") or row["asserted_by"]
            cells = told.get((table, key[0]), {})
            footnote = cells.pop("footnote", "")
            same = {**row, "claimant": named[claimant], "reporter": named[row["reported_by"]]}
            given = ["", full[source["publisher_id"]], *source.values(), *row.values(), *map(named.get, row.values())]
            right = all(cells[each] == same[each] if each in same else cells[each] in given for each in cells)
            parts = (row["quote"], full[claimant], source["title"], row["locator"], key[0], source["reuse_link"])
            right = right and all(part in footnote for part in parts)
            yield "claims.csv tells what the tables tell", where, right

    def everything(self) -> Iterator[Thing]:
        """All that is checked."""
        for part in (self.files, self.cells, self.keys, self.quotes, self.tiles, self.figures, self.evidence):
            yield from part()
        yield from self.claims()


def main() -> int:
    """Print what is wrong and how many things were checked; 0 where all are right, 1 where not."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).resolve().parent
    counts: Dict[str, List[int]] = defaultdict(lambda: [0, 0])
    try:
        for what, where, is_right in Package(folder).everything():
            counts[what] = [counts[what][0] + is_right, counts[what][1] + 1]
            if not is_right:
                print(f"{where}: not so: {what}")
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"the package cannot be read: {error!r}")
        return 1
    right, of = (sum(count[column] for count in counts.values()) for column in (0, 1))
    print(*(f"{some} of {every} {what}" for what, (some, every) in counts.items()), sep="\n")
    print(f"{sha256(folder / 'SHA256SUMS')} is the SHA-256 of SHA256SUMS")
    print(f"{right} of {of}: {'all is right' if right == of else 'this copy is damaged; get a whole one'}")
    return int(right != of)


if __name__ == "__main__":
    sys.exit(main())
