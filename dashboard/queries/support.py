"""Which words support which cell, as SQL for the queries that ask it."""

import schemas


def supporting() -> str:
    """The evidence of every cell.

    Whose claim a row is and who reports it needs none of its own where that is the publisher: there it rests on the
    words that name the publisher of the document.
    """
    own = "select table_name, record_id, field, basis, quote, note, evidence_id from evidence"
    tables = [table for table in schemas.TABLES if "reported_by" in schemas.fields(table)]
    publishers = [
        _of_the_publisher(table, field) for table in tables for field in (schemas.claimant_field(table), "reported_by")
    ]
    return " union all ".join([own, *publishers])


def _of_the_publisher(table: str, field: str) -> str:
    key = schemas.primary_key(table)
    return f"""
        select '{table}', own.{key}, '{field}', 'context', named.quote, null, named.evidence_id
        from {table} as own
        join sources as source on source.source_id = own.source_id and source.publisher_id = own.{field}
        join evidence as named on named.table_name = 'sources' and named.record_id = own.source_id
            and named.field = 'publisher_id'
        where not exists (
            from evidence as cited where cited.table_name = '{table}' and cited.record_id = own.{key}
            and cited.field = '{field}')
    """
