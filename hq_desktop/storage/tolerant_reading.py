"""A damaged SQLite file read as far as it goes, in a copy: the file itself is not touched."""

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from hq_desktop.domain.progress import Step
from hq_desktop.storage.places import FolderPlace
from hq_desktop.storage.schema_pages import put_schema, schema_tables

_BLOCK = 1 << 20
_PAGE = 4096
"""The page size that SQLite gives to new files, and so to every campaign."""
_MOST_LOOKED_UP = 100_000
"""Rows that are asked for one by one between two readable ends of a table."""
_LOST_AT_MOST, _SMALL = 20, 1 << 30
"""How many times longer than what is left a file may have been, and what is always believed."""
Row = tuple[Any, ...]


@contextmanager
def left_of(place: FolderPlace, progress: Step) -> Iterator[sqlite3.Connection]:
    """Give a connection to a copy of a campaign's file and log, its header mended if need be."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / place.file.name
        _copy(place.file, copy, progress)
        log = place.file.with_name(f"{place.file.name}-wal")
        if log.is_file():
            _copy(log, copy.with_name(log.name), progress)
        if not _is_opened(copy):
            _mend_header(copy)
        _lengthen(copy)
        if not _has_tables(copy):
            put_schema(copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.text_factory = _text
            # Where a part of the schema is lost, the tables of the rest are read all the same.
            connection.execute("PRAGMA writable_schema = ON")
            yield connection


def rows(
    connection: sqlite3.Connection, table: str, columns: Sequence[str]
) -> tuple[list[Row], bool]:
    """Return the rows of a table that can be read, and whether reading ended without a fault.

    A damaged page hides what stands behind it: the table is read from both ends, and what lies
    between row by row.
    """
    wanted = ", ".join(f'"{name}"' for name in columns)
    source = f'SELECT rowid, {wanted} FROM "{table}"'  # noqa: S608 — names of our own tables
    found, is_whole = _read(connection, f"{source} ORDER BY rowid")
    if not is_whole:
        behind, _ = _read(connection, f"{source} ORDER BY rowid DESC")
        first, last = max(found, default=0), min(behind, default=0)
        found |= behind
        for number in range(first + 1, min(last, first + _MOST_LOOKED_UP)):
            with suppress(sqlite3.Error):
                one = connection.execute(f"{source} WHERE rowid = ?", (number,)).fetchone()
                if one is not None:
                    found[number] = one[1:]
    return [found[number] for number in sorted(found)], is_whole


def count(connection: sqlite3.Connection, table: str) -> tuple[int, bool]:
    """Return how many rows of a table can be read, and whether reading ended without a fault."""
    names: list[str] = []
    with suppress(sqlite3.Error):
        names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    if not names:
        return 0, False
    found, is_whole = rows(connection, table, names)
    return len(found), is_whole


def _read(connection: sqlite3.Connection, query: str) -> tuple[dict[int, Row], bool]:
    """Return rows until the first fault; pages that lead in a circle are one."""
    found: dict[int, Row] = {}
    try:
        for number, *rest in connection.execute(query):
            if number in found:
                return found, False
            found[number] = tuple(rest)
    except (sqlite3.Error, MemoryError, OverflowError):
        return found, False
    return found, True


def _copy(source: Path, target: Path, progress: Step) -> None:
    """Copy a file; a block that the disk does not give any more is filled with zeros."""
    size = source.stat().st_size
    with source.open("rb") as file, target.open("wb") as copy:
        for start in range(0, size, _BLOCK):
            length = min(_BLOCK, size - start)
            try:
                file.seek(start)
                block = file.read(length)
            except OSError:
                block = b""
            copy.write(block.ljust(length, b"\0"))
            progress(start + length, size)


def _is_opened(copy: Path) -> bool:
    """Say whether SQLite takes the file for a database."""
    try:
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as fault:
        return getattr(fault, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_NOTADB
    return True


def _has_tables(copy: Path) -> bool:
    """Say whether the schema can be read to its end."""
    try:
        with closing(sqlite3.connect(copy)) as connection:
            found = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error:
        return False
    return found >= schema_tables()


def _mend_header(copy: Path) -> None:
    """Write the header that every campaign has (sqlite.org/fileformat2.html, 1.3)."""
    size = copy.stat().st_size
    with copy.open("rb+") as file:
        header = bytearray(file.read(100).ljust(100, b"\0"))
        header[:24] = b"SQLite format 3\0" + _PAGE.to_bytes(2, "big") + bytes((2, 2, 0, 64, 32, 32))
        header[28:32] = (size // _PAGE).to_bytes(4, "big")
        header[44:48] = (4).to_bytes(4, "big")
        header[56:60] = (1).to_bytes(4, "big")
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)


def _lengthen(copy: Path) -> None:
    """Put zeros where the end of a cut file was: of a shorter one SQLite reads nothing at all."""
    size = copy.stat().st_size
    with copy.open("rb+") as file:
        header = file.read(100).ljust(100, b"\0")
        page = int.from_bytes(header[16:18], "big")
        wanted = int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page)
        if size < wanted <= max(size * _LOST_AT_MOST, _SMALL):
            file.truncate(wanted)


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")
