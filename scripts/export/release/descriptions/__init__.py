"""Descriptions of the zip for machines, a file for each standard: what is in it, what each column holds, on what terms.

Each is made from the descriptor and the schemas. To add a standard is to add a file with `NAME` and `described`.
"""

import json
from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from scripts.package.package import Package


def descriptions(package: Package, sizes: Mapping[str, int]) -> dict[str, bytes]:
    """The descriptions by their names in the zip, whose other files have these `sizes` in bytes. Where a standard wants
    an address that the package does not have, its description is left out.
    """
    found = {}
    for module in iter_modules(__path__):
        standard = import_module(f"{__name__}.{module.name}")
        told = standard.described(package, sizes)
        if told:
            found[standard.NAME] = f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()
    return found
