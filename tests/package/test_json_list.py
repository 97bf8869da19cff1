"""A long list is told item by item as it would be told whole."""

import json

from scripts.package.json_list import json_list

ITEMS = [{}, {"a": "one\nline", "b": [1, {"c": None}]}, "“[]”", []]


def test_the_pieces_are_what_the_whole_would_be():
    for number in range(len(ITEMS) + 1):
        items = ITEMS[:number]
        assert "".join(json_list(iter(items))) == json.dumps(items, ensure_ascii=False, indent=1) + "\n"
        around = {"head": {"empty": []}, "items": items}
        told = "".join(json_list(iter(items), {"head": {"empty": []}}, "items"))
        assert told == json.dumps(around, ensure_ascii=False, indent=1) + "\n"
