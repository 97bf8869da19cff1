"""Reads a registry: a TOML file with a table for each actor, event, discrepancy or withdrawn row, by its identifier."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from scripts.coding.registry import Actor, Discrepancy, Event, Withdrawn
from scripts.documents.plain_files import read_plain
from scripts.errors import DataError, visible

Registered = TypeVar("Registered", Actor, Event, Discrepancy, Withdrawn)

#: The fields that hold several texts, and how many: a document, a place in it, and for two of them the words that stand
#: there; a translation and its translator.
SEVERAL = {"at": 2, "a": 3, "b": 3, "translation": 2}
#: How fields are written that are not plain words.
FORMS = {
    "notes": 'notes.field = "why"',
    "overrule": 'overrule.field = "why"',
    "aliases": 'aliases = ["one form", "another"]',
    "at": 'at = ["document", "place"]',
    "a": 'a = ["document", "place", "words"]',
    "b": 'b = ["document", "place", "words"]',
    "translation": 'translation = ["words in English", "who translated them"]',
}


def read_registry(path: Path, kind: type[Registered]) -> list[Registered]:
    """The entries of a registry, in the order of its file.

    Raises:
        DataError: the file cannot be read, is no TOML, or has entries that are none; a line for each problem, which
            begins with the place, `actors.toml:12`.

    """
    try:
        text = read_plain(path).decode("utf-8")
        entries = tomllib.loads(text)
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}); get it back from version control") from None
    except UnicodeDecodeError as error:
        raise DataError(f"{path}: byte {error.start} is no UTF-8; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise DataError(
            f"{path}: {visible(str(error))}; each entry is `[identifier]` and lines `name = value`"
        ) from None
    problems = [
        f"{path}:{_line(text, name)} {name}{problem}"
        for name, values in entries.items()
        for problem in _problems(kind, values)
    ]
    if problems:
        raise DataError("\n".join(problems))
    return [
        kind(id=name, **{column: _frozen(value) for column, value in values.items()})
        for name, values in entries.items()
    ]


def _line(text: str, name: str) -> int:
    """The line of an entry's head, from 1."""
    head = re.search(rf"^\s*\[?\s*[\"']?{re.escape(name)}\b", text, re.MULTILINE)
    return text.count("\n", 0, head.end()) + 1 if head else 1


def _problems(kind: type[Any], values: Any) -> Iterator[str]:
    """What is wrong with an entry: what it lacks, what it should not have, what is of another kind."""
    if not isinstance(values, dict):
        yield f": stands outside of any entry; an entry begins with `[identifier]`, and {values!r} belongs below one"
        return
    known = {each.name: each for each in fields(kind) if each.name != "id"}
    for name, each in known.items():
        if name not in values and _needed(each):
            yield f", {name}: is missing; every entry has {', '.join(n for n in known if _needed(known[n]))}"
    for name, value in values.items():
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"an entry may have {', '.join(known)}"
            yield f", {name}: there is no such thing to say; {hint}"
        elif not _fits(name, known[name], value):
            form = FORMS.get(name) or f'{name} = "words"'
            yield f", {name}: is {value!r}; write {form}"


def _needed(each: "Field[Any]") -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _fits(name: str, each: "Field[Any]", value: Any) -> bool:
    if name in ("notes", "overrule"):
        return isinstance(value, dict) and all(isinstance(note, str) for note in value.values())
    words = isinstance(value, list) and bool(value) and all(isinstance(word, str) for word in value)
    if name in SEVERAL:
        return words and len(value) == SEVERAL[name]
    if name == "aliases":
        return words
    return isinstance(value, str) or (words and "tuple" in str(each.type))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
