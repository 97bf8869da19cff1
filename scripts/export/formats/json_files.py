"""JSON: a list with an object for each row; a day is a text, nothing is null."""

import json
from pathlib import Path

from scripts.export.formats import Exported, TableFormat
from scripts.package.atomic_write import write


def _write(exported: Exported, table: str, path: Path) -> None:
    text = json.dumps(exported.rows(table), ensure_ascii=False, indent=1, default=str)
    write(path, f"{text}\n".encode())


FORMAT = TableFormat("json", "JSON", "application/json", "programs and web pages", _write, order=1)
