"""JSON with one long list, told item by item, so that it is never held as a whole."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def json_list(items: Iterable[Any], around: Mapping[str, Any] | None = None, name: str = "") -> Iterator[str]:
    """The pieces of what `json.dumps(…, indent=1)` gives of a list, or of an object that ends with it under a name."""
    before, after, margin = "", "", "\n "
    if around is not None:
        before, _, after = _dumped({**around, name: []}).rpartition("[]")
        margin = "\n  "
    opening = "["
    for item in items:
        yield f"{before}{opening}{margin}{_dumped(item).replace(chr(10), margin)}"
        before, opening = "", ","
    yield f"{before}[]{after}\n" if opening == "[" else f"{margin[:-1]}]{after}\n"


def _dumped(item: Any) -> str:
    return json.dumps(item, ensure_ascii=False, indent=1, default=str)
