"""How rows are written: in bulk, with checked versions, under numbers never given twice."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Boolean, Dialect, Table, bindparam, insert, inspect, select, update

from hq_desktop.domain.errors import ChangedElsewhere
from hq_desktop.domain.text import Text
from hq_desktop.storage.schema import NumberingRow, Row
from hq_desktop.storage.transaction import Transaction

Values = Mapping[str, Any]
Convert = Callable[[Any], Any]
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
    """Insert many rows at once."""
    names = [column.name for column in table_of(row).columns]
    add_tuples(tx, row, [tuple([one[name] for name in names]) for one in rows])


def add_tuples(tx: Transaction, row: type[Row], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert many rows, columns in the order of the table, straight through the driver."""
    if not rows:
        return
    sql, converted = _insertion(row, tx.connection.dialect)
    for place, convert in converted:
        if any(one[place] is not None for one in rows):
            rows = _with_converted(rows, place, convert)
    tx.connection.exec_driver_sql(sql, list(rows))


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


def _with_converted(
    rows: Sequence[tuple[Any, ...]], place: int, convert: Convert
) -> Sequence[tuple[Any, ...]]:
    known: dict[Any, Any] = {None: None}
    for one in rows:
        value = one[place]
        if value not in known:
            known[value] = convert(value)
    return [(*one[:place], known[one[place]], *one[place + 1 :]) for one in rows]


@cache
def _insertion(row: type[Row], dialect: Dialect) -> tuple[str, tuple[tuple[int, Convert], ...]]:
    """Return the statement, and the columns whose values the driver does not take as they are."""
    table = table_of(row)
    converted: list[tuple[int, Convert]] = []
    for place, column in enumerate(table.columns):
        convert = column.type.dialect_impl(dialect).bind_processor(dialect)
        if convert is not None and not isinstance(column.type, Boolean):
            converted.append((place, convert))
    return str(insert(table).compile(dialect=dialect)), tuple(converted)
