"""JSON: a list with an object for each row; a day is a text, nothing is null."""

from pathlib import Path

from scripts.export.formats import Exported, TableFormat
from scripts.package.atomic_write import write_text
from scripts.package.json_list import json_list


def _write(exported: Exported, table: str, path: Path) -> None:
    write_text(path, json_list(exported.rows(table)))


FORMAT = TableFormat("json", "JSON", "application/json", "programs and web pages", _write, order=1)
