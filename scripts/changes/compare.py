"""The changes from one version to the next, and what they make of its number.

The rule is the recipe of the Data Package standard (https://datapackage.org/recipes/data-package-version/): who reads
the data as before may fail after a major change; finds more after a minor one; finds errors corrected after a patch.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import schemas
from scripts.changes.versions import Table, Version

LEVELS = ("none", "patch", "minor", "major")


@dataclass(frozen=True)
class Cell:
    """A cell that has another value."""

    key: str
    column: str
    old: str
    new: str


@dataclass(frozen=True)
class TableChanges:
    """What has changed in a table; rows are named by their keys."""

    table: str
    added: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    changed: list[Cell] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether no row has changed."""
        return not (self.added or self.withdrawn or self.changed)


@dataclass(frozen=True)
class Reason:
    """A change that counts for the number of the version: `level` is one of `LEVELS`."""

    level: str
    what: str


@dataclass(frozen=True)
class Withdrawal:
    """A row that has gone, with the cells that it had."""

    table: str
    key: str
    cells: dict[str, str]


@dataclass(frozen=True)
class Changes:
    """All changes between two versions."""

    old: str
    new: str
    reasons: list[Reason]
    tables: list[TableChanges]
    unexplained: list[Withdrawal]
    """Rows that are cited, have gone, and of which the table `withdrawn` does not say why."""

    @property
    def level(self) -> str:
        """Major, minor or patch: the highest of the reasons."""
        return max((reason.level for reason in self.reasons), key=LEVELS.index, default="none")


def compare(old: Version, new: Version) -> Changes:
    """What has changed from `old` to `new`."""
    reasons = []
    if old.name != new.name:
        reasons.append(Reason("major", f"the package was called {old.name} and is called {new.name}"))
    reasons += [Reason("major", f"the table {name} is gone") for name in old.tables if name not in new.tables]
    reasons += [
        Reason("minor", f"the table {name} is new ({len(new.tables[name].rows)} rows)")
        for name in new.tables
        if name not in old.tables
    ]
    tables = []
    for name in old.tables.keys() & new.tables.keys():
        changes = _rows(name, old.tables[name], new.tables[name])
        tables += [] if changes.is_empty else [changes]
        reasons += [*_columns(name, old.tables[name], new.tables[name]), *_of_rows(changes, old)]
    reasons.sort(key=lambda reason: (-LEVELS.index(reason.level), reason.what))
    tables.sort(key=lambda each: each.table)
    return Changes(old.version, new.version, reasons, tables, list(_unexplained(tables, old, new)))


def _unexplained(changes: list[TableChanges], old: Version, new: Version) -> Iterator[Withdrawal]:
    """Rows of tables that are cited and have gone without an entry in `withdrawn`."""
    explained = new.tables["withdrawn"].rows if "withdrawn" in new.tables else {}
    for each in changes:
        for key in each.withdrawn:
            if each.table in schemas.CITED_TABLES and key not in explained:
                cells = {name: value for name, value in old.tables[each.table].rows[key].items() if value}
                yield Withdrawal(each.table, key, cells)


def _columns(name: str, old: Table, new: Table) -> Iterator[Reason]:
    lost = [column for column in old.fields if column not in new.fields]
    more = [column for column in new.fields if column not in old.fields]
    if lost:
        yield Reason("major", f"{name} has lost {_listed(lost)}")
    if more:
        yield Reason("major", f"{name} has the new {_listed(more)}")
    both = [column for column in old.fields if column in new.fields]
    if both != [column for column in new.fields if column in old.fields]:
        yield Reason("major", f"{name} has its columns in another order")
    if old.key != new.key:
        yield Reason("major", f"{name} has another key")
    for column in both:
        yield from _field(f"{name}.{column}", old.fields[column], new.fields[column])


def _field(where: str, old: dict[str, object], new: dict[str, object]) -> Iterator[Reason]:
    if old.get("type") != new.get("type"):
        yield Reason("major", f"{where} was of type {old.get('type')} and is of type {new.get('type')}")
    before, after = (each.get("constraints") or {} for each in (old, new))
    if isinstance(before, dict) and isinstance(after, dict):
        codes = [*before.get("enum", [])], [*after.get("enum", [])]
        if lost := [code for code in codes[0] if code not in codes[1]]:
            yield Reason("major", f"{where} no longer has the codes {', '.join(map(str, lost))}")
        if more := [code for code in codes[1] if code not in codes[0]]:
            yield Reason("minor", f"{where} has the new codes {', '.join(map(str, more))}")
        narrower = [rule for rule in after if rule != "enum" and after[rule] != before.get(rule)]
        if narrower:
            yield Reason("major", f"{where} has another constraint ({', '.join(narrower)})")
    if old.get("description") != new.get("description"):
        yield Reason("patch", f"{where} is described in other words")


def _rows(name: str, old: Table, new: Table) -> TableChanges:
    changes = TableChanges(name)
    changes.added.extend(key for key in new.rows if key not in old.rows)
    changes.withdrawn.extend(key for key in old.rows if key not in new.rows)
    both = [column for column in old.fields if column in new.fields]
    for key, row in new.rows.items():
        if key in old.rows:
            pairs = ((column, old.rows[key].get(column, ""), row.get(column, "")) for column in both)
            changes.changed.extend(Cell(key, column, was, now) for column, was, now in pairs if was != now)
    return changes


def _of_rows(changes: TableChanges, old: Version) -> Iterator[Reason]:
    table = changes.table
    if changes.added:
        yield Reason("minor", f"{table} has {_counted(len(changes.added), 'new row')}")
    if changes.withdrawn:
        named = _named_elsewhere(table, old) & set(changes.withdrawn)
        other = len(changes.withdrawn) - len(named)
        if named:
            yield Reason("major", f"{table} has lost {_counted(len(named), 'row')} that other rows named")
        if other:
            yield Reason("minor", f"{table} has lost {_counted(other, 'row')}")
    if changes.changed:
        yield Reason("patch", f"{table} has {_counted(len(changes.changed), 'cell')} with another value")


def _named_elsewhere(table: str, version: Version) -> set[str]:
    """The keys of a table that rows of the version point at."""
    return {
        row[column]
        for each in version.tables.values()
        for column, target in each.pointing.items()
        if target == table
        for row in each.rows.values()
        if row.get(column)
    }


def _listed(columns: list[str]) -> str:
    return ("column " if len(columns) == 1 else "columns ") + ", ".join(columns)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
