"""What share of planted faults the checks on a package tell: one fault at a time, in a copy, told or not.

    python -m benchmarks.mutations --sample 300

- `content` is a package in memory, which a fault may change;
- `operators` are the faults, one small function each;
- `consistent` is what follows a change where somebody works the fault through to the end;
- `bench` samples the faults and has every check run on each;
- `report` tells what came of it, on the terminal and as `docs/mutations.md`.

A fault is planted in one of two classes. *Naive*: only that cell or row changes, as a slip of the hand; size and hash
in the descriptor are repaired, and the table is written as published. *Consistent*: all that the project's own rules
derive from the cell follows, the evidence is cited again wherever a document prints words for the new value, and the
ledger is computed again. Only a check of meaning can tell such a fault.
"""
