"""A row as the dashboard hands it on: column → value."""

from typing import Any

Row = dict[str, Any]
