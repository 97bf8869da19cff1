"""A warm start: what the first reader would wait for is done before the server says that it is ready."""

from dashboard import charts, queries
from scripts.problems import DataError, UsageError


def warm() -> None:
    """Load the package, and what draws and sends charts. Where there is no package the pages say so themselves."""
    import pandas  # noqa: F401  Streamlit imports both when the first chart is sent
    import pyarrow  # noqa: F401

    try:
        charts.casualties(queries.casualties({})).to_dict()
    except (DataError, UsageError):
        pass
