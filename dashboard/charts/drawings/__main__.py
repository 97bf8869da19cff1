"""Draw everything anew: `python -m dashboard.charts.drawings`."""

import json

from dashboard.charts.drawings import drawn
from dashboard.charts.spec import DRAWN

for name, spec in drawn().items():
    (DRAWN / f"{name}.json").write_text(json.dumps(spec, indent=1) + "\n", encoding="utf-8", newline="\n")
