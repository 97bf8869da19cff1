"""What `build` and `validate` take of CPU and memory, as ratios to `frictionless validate` on the same package in the
same run.

    make benchmark

Each command is a fresh process, the commands take turns, and the median of the runs counts: machines are shared and
noisy. Each turn is printed when it is done.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
RUNS = 5
PEER = "frictionless validate datapackage.json"
COMMANDS = {
    PEER: [sys.executable, "-m", "frictionless", "validate", "datapackage.json"],
    "python -m scripts validate": [sys.executable, "-m", "scripts", "validate"],
    "python -m scripts build": [sys.executable, "-m", "scripts", "build"],
}
LIMITS = {"python -m scripts validate": 2.4, "python -m scripts build": 3.0}


def measured(command: list[str]) -> tuple[float, float]:
    """CPU seconds and peak MiB of one run of a command."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"{' '.join(command)}: failed; run it alone to see why")
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale


def main() -> None:
    """Print a line per command."""
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in COMMANDS}
    for command in COMMANDS.values():
        measured(command)  # once to fill the caches of the disk
    for turn in range(1, RUNS + 1):
        for name, command in COMMANDS.items():
            runs[name].append(measured(command))
        told = ", ".join(f"{each[-1][0]:.2f} s" for each in runs.values())
        print(f"turn {turn} of {RUNS}: {told}", flush=True)
    base = statistics.median(seconds for seconds, _ in runs[PEER])
    for name, results in runs.items():
        seconds = statistics.median(seconds for seconds, _ in results)
        memory = max(memory for _, memory in results)
        limit = f" (at most {LIMITS[name]})" if name in LIMITS else ""
        print(f"{name:40} {seconds:6.2f} s of CPU  ratio {seconds / base:4.2f}{limit}  peak {memory:4.0f} MiB")


if __name__ == "__main__":
    main()
