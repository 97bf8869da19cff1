"""The hand extraction: one module per document, in reading order, and the registries that they share, as TOML files.

To add a document is to add its text to `data/documents/` and one module here with a `SOURCE` and an `extract`;
nothing else in the code changes.
"""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

FOLDER = Path(__file__).parent


def document_modules() -> list[ModuleType]:
    """The extraction modules, by name."""
    modules = [
        import_module(f"{__name__}.{info.name}") for info in sorted(iter_modules(__path__), key=lambda info: info.name)
    ]
    return [module for module in modules if hasattr(module, "SOURCE")]
