"""How rows are written: in bulk, with checked versions, under numbers never given twice."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Dialect, Table, bindparam, insert, inspect, select, update

from hq_desktop.domain.errors import ChangedElsewhere
from hq_desktop.domain.text import Text
from hq_desktop.storage.schema import NumberingRow, Row
from hq_desktop.storage.transaction import Transaction

Values = Mapping[str, Any]
_CHUNK = 500
"""How many keys one IN list may carry on every database."""


def table_of(row: type[Row]) -> Table:
    """Return the table of a row."""
    table = inspect(row).local_table
    assert isinstance(table, Table)  # noqa: S101 — each row is declared with a table
    return table


def add_row(tx: Transaction, row: type[Row], values: Values) -> None:
    """Insert one row."""
    add_rows(tx, row, [values])


def add_rows(tx: Transaction, row: type[Row], rows: Sequence[Values]) -> None:
    """Insert many rows at once, straight through the database driver."""
    if not rows:
        return
    sql, names, converted = _insertion(row, tx.connection.dialect)
    values = [[one[name] for name in names] for one in rows]
    for place, convert in converted:
        for one in values:
            if one[place] is not None:
                one[place] = convert(one[place])
    tx.connection.exec_driver_sql(sql, [tuple(one) for one in values])


def change_row(tx: Transaction, row: type[Row], key: Values, version: int, values: Values) -> None:
    """Update a row of a known version; raises ChangedElsewhere where it has moved on."""
    table = table_of(row)
    statement = update(table).values(**values, version=version + 1)
    for name, value in key.items():
        statement = statement.where(table.c[name] == value)
    done = tx.connection.execute(statement.where(table.c.version == version))
    if done.rowcount != 1:
        raise ChangedElsewhere(noun=table.name, key="/".join(str(one) for one in key.values()))


def change_rows(tx: Transaction, row: type[Row], rows: Sequence[Values]) -> None:
    """Write whole rows again, found by their primary key; the caller has checked versions."""
    if not rows:
        return
    table = table_of(row)
    statement = update(table).values(
        {one.name: bindparam(f"new_{one.name}") for one in table.columns if not one.primary_key}
    )
    for one in table.primary_key.columns:
        statement = statement.where(one == bindparam(f"new_{one.name}"))
    tx.connection.execute(
        statement, [{f"new_{name}": value for name, value in one.items()} for one in rows]
    )


def take_numbers(tx: Transaction, noun: str, count: int = 1) -> range:
    """Return the next numbers of a noun; a number is never given twice, even after removal."""
    last = tx.connection.scalar(select(NumberingRow.last).where(NumberingRow.noun == noun))
    if last is None:
        add_row(tx, NumberingRow, {"noun": noun, "last": count})
        return range(1, count + 1)
    tx.connection.execute(
        update(NumberingRow).where(NumberingRow.noun == noun).values(last=last + count)
    )
    return range(last + 1, last + count + 1)


T = TypeVar("T")


def wording(prefix: str, words: Text) -> dict[str, str]:
    """Return the three columns of a wording."""
    return {f"{prefix}_ru": words.ru, f"{prefix}_kk": words.kk, f"{prefix}_en": words.en}


def chunks(items: Sequence[T]) -> list[Sequence[T]]:
    """Return the items in parts that fit an IN list."""
    return [items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK)]


@cache
def _insertion(
    row: type[Row], dialect: Dialect
) -> tuple[str, tuple[str, ...], tuple[tuple[int, Any], ...]]:
    """Return the statement, its columns in order, and the columns whose values are converted."""
    table = table_of(row)
    compiled = insert(table).compile(dialect=dialect)
    names = tuple(column.name for column in table.columns)
    processors = (
        column.type.dialect_impl(dialect).bind_processor(dialect) for column in table.columns
    )
    converted = tuple(
        (place, convert) for place, convert in enumerate(processors) if convert is not None
    )
    return str(compiled), names, converted
