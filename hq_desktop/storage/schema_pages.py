"""The pages that say where each table lies, put anew into a copy of a file that lost them.

Every campaign of a revision is made by the same statements, so its tables begin on the same pages:
a campaign made for the purpose lends the pages of its schema. A campaign that was upgraded from an
older revision has others; there the pages do not fit, and nothing is changed.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from hq_desktop.storage.engines import file_engine
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.schema import Row

_PAGE = 4096
_HEADER = 100
_DIGEST = 64
"""Letters of a SHA-256 in hexadecimal."""
_INTERIOR = 5
"""The first byte of a page that leads to other pages (sqlite.org/fileformat2.html, 1.6)."""


def schema_tables() -> frozenset[str]:
    """Return the names of the tables of a campaign."""
    return frozenset(Row.metadata.tables)


def put_schema(copy: Path) -> None:
    """Put the pages of the schema into a copy, where the tables of the copy fit them."""
    with tempfile.TemporaryDirectory() as folder:
        lender = Path(folder) / "lender.sqlite"
        _make(lender)
        lent = lender.read_bytes()
        tried = copy.with_name("tried.sqlite")
        tried.write_bytes(_with_schema(copy.read_bytes(), lent))
        if _fits(tried):
            for log in copy.parent.glob(f"{copy.name}-*"):
                log.unlink()
            tried.replace(copy)


def _make(lender: Path) -> None:
    engine = file_engine(lender)
    try:
        with (
            engine.connect().execution_options(is_writing=True) as connection,
            connection.begin(),
        ):
            steps.upgrade(connection, str(lender))
    finally:
        engine.dispose()
    with closing(sqlite3.connect(lender)) as file:
        file.execute("PRAGMA journal_mode = DELETE")


def _with_schema(content: bytes, lent: bytes) -> bytes:
    size = max(len(content), len(lent))
    mended = bytearray(content.ljust(-(-size // _PAGE) * _PAGE, b"\0"))
    for number in _schema_pages(lent, 1):
        start = (number - 1) * _PAGE
        mended[start : start + _PAGE] = lent[start : start + _PAGE]
    mended[28:32] = (len(mended) // _PAGE).to_bytes(4, "big")
    mended[32:40] = bytes(8)  # no page is free
    mended[92:96] = mended[24:28]
    return bytes(mended)


def _schema_pages(content: bytes, number: int) -> Iterator[int]:
    """Give the pages of the schema's tree below a page."""
    yield number
    start = (number - 1) * _PAGE
    head = start + (_HEADER if number == 1 else 0)
    if content[head] != _INTERIOR:
        return
    cells = int.from_bytes(content[head + 3 : head + 5], "big")
    for place in range(cells):
        at = head + 12 + 2 * place
        cell = start + int.from_bytes(content[at : at + 2], "big")
        yield from _schema_pages(content, int.from_bytes(content[cell : cell + 4], "big"))
    yield from _schema_pages(content, int.from_bytes(content[head + 8 : head + 12], "big"))


def _fits(tried: Path) -> bool:
    """Say whether the tables are where the schema says: the journal tells it, or the campaign."""
    with closing(sqlite3.connect(tried)) as file:
        for query, fits in (
            ("SELECT deed, digest FROM journal ORDER BY number LIMIT 1", _is_entry),
            ("SELECT id, election_day FROM campaign", _is_campaign),
        ):
            with suppress(sqlite3.Error):
                row = file.execute(query).fetchone()
                if row is not None and fits(row):
                    return True
    return False


def _is_entry(row: tuple[object, ...]) -> bool:
    deed, digest = row
    return str(deed).isidentifier() and len(str(digest)) == _DIGEST


def _is_campaign(row: tuple[object, ...]) -> bool:
    number, day = row
    return number == 1 and len(str(day)) == len("2026-11-22")
