"""Checks where the paths of a descriptor lead: to plain files inside the package, and nowhere else.

Frictionless follows what a descriptor says: other descriptors, addresses, pipes, code pages, patterns that never end.
So it is only asked about a descriptor that says what ours say in these matters.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import schemas
from scripts.documents.plain_files import check_plain, is_inside, read_plain
from scripts.package.package import PROFILE, Package

#: What a file can be called everywhere: the files of an export are named after the package.
NAME = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")

#: What Frictionless would follow, and the values of ours for it; with none, it is not to be there.
FOLLOWED: dict[str, tuple[str | None, ...]] = {
    "type": (None, "table"),
    "format": (None, "csv", "txt", "original"),
    "encoding": (None, "utf-8"),
    **dict.fromkeys(("data", "url", "extrapaths", "scheme", "innerpath", "compression", "hashing", "stats"), (None,)),
    **dict.fromkeys(("$schema", "profile", "profiles", "dialect", "layout", "control", "detector", "package"), (None,)),
    **dict.fromkeys(("checklist", "pipeline", "basepath"), (None,)),
}


def faults(package: Package) -> Iterator[str]:
    """What is wrong with the name of a package, and with all that its descriptor leads to."""
    descriptor = package.descriptor
    if not NAME.fullmatch(descriptor.get("name", "")):
        yield f"the name {descriptor.get('name', '')!r} is none that a file could have everywhere"
    if descriptor.get("$schema") != PROFILE:
        yield f"$schema is {descriptor.get('$schema')!r}, not {PROFILE}"
    for name in ("profile", "profiles"):
        if name in descriptor:
            yield f"it has {name!r}, which leads to other files"
    named = Counter(str(resource.get("name")) for resource in descriptor["resources"] if isinstance(resource, dict))
    yield from (f"resource {name!r} is there {times} times" for name, times in named.items() if times > 1)
    for number, resource in enumerate(descriptor["resources"], start=1):
        if not isinstance(resource, dict) or not isinstance(resource.get("name"), str):
            yield f"resource {number} has no name"
        else:
            yield from (f"resource {resource['name']!r}: {fault}" for fault in _of_resource(package.root, resource))


def _of_resource(root: Path, resource: dict[str, Any]) -> Iterator[str]:
    for name, ours in FOLLOWED.items():
        if resource.get(name) not in ours:
            yield f"{name} is {resource[name]!r}, which leads elsewhere"
    yield from _of_path(root, resource.get("path"))
    schema = resource.get("schema")
    if isinstance(schema, str):
        yield from _of_path(root, schema)
    if resource["name"] in schemas.TABLES:
        if _read(root, schema) != schemas.table_schema(resource["name"]):
            yield f"its schema is not schemas/{resource['name']}.schema.json of this version"
    elif schema is not None:
        yield "has a schema, and is no table of ours"


def _of_path(root: Path, path: object) -> Iterator[str]:
    if not isinstance(path, str) or not is_inside(root, path):
        yield f"has no path inside the package ({path!r})"
        return
    try:
        check_plain(root / path)
    except OSError as error:
        yield f"{path} cannot be read ({error.strerror})"


def _read(root: Path, schema: object) -> object:
    """A schema that stands in the descriptor, or in a file that it names."""
    if not isinstance(schema, str):
        return schema
    try:
        return json.loads(read_plain(root / schema)) if is_inside(root, schema) else None
    except (OSError, ValueError, RecursionError):
        return None
