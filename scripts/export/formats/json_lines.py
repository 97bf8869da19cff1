"""JSON Lines: an object for each row, on a line of its own, to be read one by one."""

import json
from pathlib import Path

from scripts.export.formats import Exported, TableFormat
from scripts.package.atomic_write import write


def _write(exported: Exported, table: str, path: Path) -> None:
    lines = (json.dumps(row, ensure_ascii=False, default=str) for row in exported.rows(table))
    write(path, "".join(f"{line}\n" for line in lines).encode())


FORMAT = TableFormat("jsonl", "JSON Lines", "application/jsonl", "programs that read row by row", _write, order=2)
