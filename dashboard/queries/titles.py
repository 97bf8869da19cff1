"""What a page calls a record of any table: in words, as no identifier is one."""

from collections.abc import Callable, Mapping
from textwrap import shorten

from dashboard.queries import claims, short_names, tables
from dashboard.text.headlines import headline
from dashboard.text.labels import code, column, table_title
from schemas.rows import Row

#: Letters of a sentence that a title has.
LONGEST = 90


def title(record_id: str, table: str | None = None) -> str:
    """What a record is called, of a `table` or of the one that has it; the identifier itself where there is none."""
    table = table or tables.table_with(record_id)
    if table and table in claims.BY_TABLE:
        return headline(table, claims.read(table, [record_id])[0])
    row = tables.record(table, record_id) if table else None
    return TITLES[table](row) if table and row else record_id


def variable(name: str) -> str:
    """What two coders coded, a table or one of its columns: `casualties.count`, in words."""
    table, _, field = name.partition(".")
    return f"{table_title(table)}, {column(table, field).lower()}" if field else table_title(table)


def coded(name: str, value: str) -> str:
    """What a coder entered for such a variable, in words."""
    table, _, field = name.partition(".")
    if value in short_names.actors():
        return short_names.actors()[value]
    return code(table, field, value) if field else value


def _words(text: str) -> str:
    return f"“{shorten(text, LONGEST, placeholder=' …')}”"


def _used(row: Row) -> str:
    return f"{title(row['passage_id'] or row['mention_id'])}, used by: {title(row['record_id'], row['table_name'])}"


#: What the records of other tables than those of claims are called.
TITLES: Mapping[str, Callable[[Row], str]] = {
    "actors": lambda row: row["name"],
    "events": lambda row: row["name"],
    "discrepancies": lambda row: row["description"],
    "sources": lambda row: row["title"],
    "names": lambda row: f"Printed name {_words(row['name'])}",
    "sections": lambda row: f"Section {row['section']}" + (f", {_words(row['title'])}" if row["title"] else ""),
    "passages": lambda row: f"Sentence {_words(row['passage'])}",
    "mentions": lambda row: f"{code('mentions', 'kind', row['kind']).capitalize()} {_words(row['mention'])}",
    "evidence": lambda row: (
        f"{column(row['table_name'], row['field'])}, as told of: {title(row['record_id'], row['table_name'])}"
    ),
    "uses": _used,
    "translations": lambda row: f"In English: {_words(row['translation'])}",
    "agreement_parties": lambda row: (
        f"{row['actor_id_name']}, {code('agreement_parties', 'part', row['part'])}: {_words(row['agreement_id_name'])}"
    ),
    "codes": lambda row: f"Code: {row['label']}",
    "double_coding": lambda row: f"Coded twice: {variable(row['variable'])}",
    "withdrawn": lambda row: f"Withdrawn row of {table_title(row['table_name'])}",
}
