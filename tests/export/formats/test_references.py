"""Files of references hold the package, every document and every record, each once and in one order."""

import json
import re
from pathlib import Path

import schemas
from tests.export.conftest import NAME


def test_every_format_has_the_same_references(exported: Path, rows):
    keys = {
        "bib": re.findall(r"^@\w+\{(.+),$", (exported / f"{NAME}.bib").read_text(encoding="utf-8"), re.MULTILINE),
        "ris": re.findall(r"^ID  - (.+)$", (exported / f"{NAME}.ris").read_text(encoding="utf-8"), re.MULTILINE),
        "csl": [item["id"] for item in json.loads((exported / f"{NAME}.csl.json").read_bytes())],
    }
    quoting = (*schemas.CLAIM_TABLES, "events", "actors")
    wanted = [row["source_id"] for row in rows["sources"]]
    wanted += [row[schemas.primary_key(table)] for table in quoting for row in rows[table]]
    assert keys["bib"] == keys["ris"] == keys["csl"]
    assert keys["csl"][0].startswith(NAME)
    assert sorted(keys["csl"][1:]) == sorted(wanted)
