"""Draw everything anew: `python -m dashboard.drawings`."""

import json

from dashboard.charts.chart import DRAWN
from dashboard.drawings import drawn

for name, spec in drawn().items():
    (DRAWN / f"{name}.json").write_text(json.dumps(spec, indent=1) + "\n", encoding="utf-8", newline="\n")
