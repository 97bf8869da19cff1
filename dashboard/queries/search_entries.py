"""What a search can find: every record of the package, as it is shown and with the words that it is found by."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast

import schemas
from dashboard.queries import claims, connection
from dashboard.text.claim import Claim
from dashboard.text.headlines import headline
from dashboard.text.labels import code
from schemas.rows import Row

#: The tables that are searched: what a hit can be, in the order in which kinds are shown.
KINDS = (
    *("actors", "events", "statements", "casualties", "deportations", "diplomatic_exchanges", "other_figures"),
    *("agreements", "discrepancies", "sources", "passages"),
)
#: The columns that hold words of a document to be shown.
QUOTATIONS = ("quote", "quote_a", "quote_b", "passage")
#: Columns of words or codes that nobody would search for.
UNSEARCHED = frozenset(
    {
        *QUOTATIONS,
        "locator",
        "locator_a",
        "locator_b",
        "voice",
        "date_edtf",
        "date_basis",
        "quad_class",
        "path",
        "sha256",
    }
)
#: The columns that say who tells of it.
TELLING = ("asserted_by", "reported_by")
#: A column and a code in it.
Coded = tuple[str, str]
#: What a record is called, in a table whose rows are no claims.
NAMES = {"actors": "name", "events": "name", "discrepancies": "description", "sources": "short_title"}


class Entry(NamedTuple):
    """A record: what is shown of it, and what else it is found by."""

    kind: str
    record_id: str
    title: str
    quotations: tuple[str, ...]
    claimant: str
    source_id: str
    locator: str
    about: str
    """Our words and codes for it, and the events that it is about."""
    names: str
    """Whoever it is about, under every printed name."""

    def texts(self) -> tuple[str, str, str, str]:
        """The words that it is found by, from what it is called to whom it is about."""
        return self.title, "\n".join(self.quotations), self.about, self.names


def entries() -> Iterator[Entry]:
    """Every record that can be found, table by table."""
    actors, events = _actors(), {row["event_id"]: row["name"] for row in connection.rows("from events")}
    for table in KINDS:
        rows = _rows(table, actors)
        printed = _printed(table, rows)
        for row in rows:
            yield _entry(table, row, actors, events, printed)


def _entry(
    table: str, row: Row, actors: Mapping[str, Row], events: Mapping[str, str], printed: Mapping[Coded, set[str]]
) -> Entry:
    pointing = [(row[column], target) for column, target in _references(table).items() if row.get(column)]
    searched = [column for column in _searched(table) if row.get(column)]
    about = [_told(table, column, row) for column in searched]
    about += [word for column in searched for word in sorted(printed.get((column, row[column]), ()))]
    names = [form for actor, target in pointing if target == "actors" for form in actors[actor]["printed"]]
    return Entry(
        kind=table,
        record_id=row["record_id"],
        title=row["called"],
        quotations=tuple(row[column] for column in QUOTATIONS if row.get(column)),
        claimant=_claimant(table, row, actors),
        source_id=row.get("source_id") or row["source_id_a"],
        locator=_locator(row),
        about="\n".join([*about, *(events[event] for event, target in pointing if target == "events")]),
        names="\n".join(names),
    )


def _printed(table: str, rows: Sequence[Row]) -> dict[Coded, set[str]]:
    """Column and code → the single words that any row prints for it: “dead” finds whoever is said to be killed."""
    found: dict[Coded, set[str]] = {}
    for column in [name for name in schemas.fields(table) if f"{name}_text" in schemas.fields(table)]:
        for row in rows:
            if (word := row[f"{column}_text"] or "").isalpha():
                found.setdefault((column, row[column]), set()).add(word)
    return found


def _actors() -> dict[str, Row]:
    """Each actor with all that it is called: its name, its short name and every printed form."""
    found = connection.rows("""
        select actor_id, any_value(own.name) as name, any_value(short_name) as short_name,
            list_distinct([any_value(own.name), any_value(short_name)] || coalesce(list(names.name), [])) as printed
        from actors as own left join names using (actor_id) group by actor_id
    """)
    return {row["actor_id"]: row | {"printed": sorted(row["printed"])} for row in found}


def _rows(table: str, actors: Mapping[str, Row]) -> Sequence[Row]:
    """The rows of a table, each with its identifier and what it is `called`."""
    if table in claims.BY_TABLE:
        return [row | {"called": headline(table, cast("Claim", row))} for row in claims.in_short(table)]
    key = schemas.primary_key(table)
    rows = [row | {"record_id": row[key]} for row in connection.rows(f"from {table} order by {key}")]
    return [row | {"called": _called(table, row, actors)} for row in rows]


def _called(table: str, row: Row, actors: Mapping[str, Row]) -> str:
    if table == "passages":
        return ""
    name = str(row[NAMES[table]])
    others = [form for form in actors[row["record_id"]]["printed"] if form != name] if table == "actors" else []
    return f"{name} (also {', '.join(others)})" if others else name


def _references(table: str) -> dict[str, str]:
    """Column → the table of which it names a record. An actor is about itself, not about who tells of it."""
    pointing = {column: target for column, (target, _) in schemas.foreign_keys(table).items()}
    if table not in schemas.CLAIM_TABLES:
        pointing = {column: target for column, target in pointing.items() if column not in TELLING}
    return pointing | ({"record_id": "actors"} if table == "actors" else {})


def _searched(table: str) -> list[str]:
    """The columns with words or codes to search for."""
    left_out = {*QUOTATIONS, *UNSEARCHED, *schemas.key_fields(table), *schemas.foreign_keys(table)}
    return [name for name, field in schemas.fields(table).items() if field["type"] == "string" and name not in left_out]


def _told(table: str, column: str, row: Row) -> str:
    """A cell as people read it: of a code its label."""
    return code(table, column, row[column])


def _claimant(table: str, row: Row, actors: Mapping[str, Row]) -> str:
    claimant = row.get(schemas.claimant_field(table))
    return str(actors[claimant]["short_name"]) if claimant else ""


def _locator(row: Row) -> str:
    """Where it stands in its document, for people; a whole document stands nowhere."""
    if "passage" in row:
        return f"{row['section'] or ''} ¶{row['paragraph']}".strip()
    return str(row.get("locator") or row.get("locator_a") or "")
