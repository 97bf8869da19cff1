"""CSV: the published tables, byte for byte."""

from pathlib import Path

from scripts.export.formats import Exported, TableFormat
from scripts.package.atomic_write import copy


def _write(exported: Exported, table: str, path: Path) -> None:
    copy(exported.package.path(table), path)


FORMAT = TableFormat("csv", "CSV", "text/csv", "anything that reads tables", _write, order=0)
