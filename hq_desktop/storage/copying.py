"""Rows of one database copied into another one of the same revision."""

from sqlalchemy import Connection, insert, select

from hq_desktop.storage.rows import table_of
from hq_desktop.storage.schema import EvidencePartRow, Row

_AT_ONCE = 5_000


def copy_tables(source: Connection, target: Connection) -> None:
    """Copy every record, journal and draft; the bytes of evidence go their own way."""
    bytes_of_evidence = table_of(EvidencePartRow)
    for table in Row.metadata.sorted_tables:
        if table is bytes_of_evidence:
            continue
        found = source.execution_options(yield_per=_AT_ONCE).execute(
            select(table).order_by(*table.primary_key.columns)
        )
        for rows in found.mappings().partitions():
            target.execute(insert(table), [dict(row) for row in rows])
