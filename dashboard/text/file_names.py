"""Names of files that a page gives: what is in them, by page, filters and version."""

import re
from collections.abc import Mapping, Sequence

#: What an address says of how much of a page is shown, not of what is chosen in it.
NOT_CHOICES = {"citations", "page", "order", "by", "as"}
LONGEST = 120


def file_name(package: str, page: str, chosen: Mapping[str, Sequence[str]], form: str) -> str:
    """The name of a file with what a page shows: `chosen` is what its address says.

    `caucasus-claims-0.2.0-casualties-outcome-injured.csv`
    """
    parts = [package, page]
    for name, values in sorted(chosen.items()):
        if name not in NOT_CHOICES:
            parts += [*([] if name == "record" else [name]), *values]
    told = re.sub(r"[^a-z0-9.]+", "-", " ".join(parts).lower()).strip("-.")
    return f"{told[:LONGEST].rstrip('-.')}.{form}"
