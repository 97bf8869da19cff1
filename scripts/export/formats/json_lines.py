"""JSON Lines: an object for each row, on a line of its own, to be read one by one."""

import json
from pathlib import Path

from scripts.export.formats import Exported, TableFormat
from scripts.package.atomic_write import write_text


def _write(exported: Exported, table: str, path: Path) -> None:
    write_text(path, (f"{json.dumps(row, ensure_ascii=False, default=str)}\n" for row in exported.rows(table)))


FORMAT = TableFormat("jsonl", "JSON Lines", "application/jsonl", "programs that read row by row", _write, order=2)
