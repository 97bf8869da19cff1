"""A warm start: what the first reader would wait for is done before the server says that it is ready."""

from contextlib import suppress
from importlib import import_module

from dashboard import charts, queries
from scripts.problems import DataError, UsageError


def warm() -> None:
    """Load the package, and what draws and sends charts. Where there is no package the pages say so themselves."""
    for needed in ("pandas", "pyarrow"):  # Streamlit imports them when the first chart is sent
        import_module(needed)
    with suppress(DataError, UsageError):
        charts.casualties.draw(queries.casualties({})).to_dict()
