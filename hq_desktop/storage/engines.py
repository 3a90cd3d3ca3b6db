"""How each database is spoken to: its connections and how its transactions begin."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from hq_desktop.domain.errors import FolderReadOnly
from hq_desktop.storage import places

_WAIT_FOR_WRITER = 5.0
_WAIT_FOR_SERVER = 5
_WRITERS_LOCK = 4_817_071
"""The number of the lock that makes the writers of a PostgreSQL campaign queue, one by one."""
_PATIENCE = """SELECT set_config('lock_timeout', '15s', true),
set_config('idle_in_transaction_session_timeout', '120s', true)"""
"""How long a writer waits for its turn, and how long one asleep may hold up others."""


def server_engine(address: str) -> Engine:
    """Return connections to a PostgreSQL database."""
    return create_engine(
        places.server_url(address),
        paramstyle="format",
        pool_pre_ping=True,
        connect_args={"connect_timeout": _WAIT_FOR_SERVER},
    )


def queue(connection: Connection) -> None:
    """Wait for the turn to write in a PostgreSQL campaign, where the journal is one chain."""
    connection.exec_driver_sql(_PATIENCE)
    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_WRITERS_LOCK,))


def file_engine(file: Path, *, is_copy: bool = False) -> Engine:
    """Return connections to a campaign's file; a folder that nobody may write to is only read.

    The references of a copy hold where it comes from. Checked while it is filled, they cost a
    look at every sheet for each sheet, because a sheet may name a later one.
    """
    wal = file.with_name(file.name + "-wal")
    is_frozen = file.exists() and not os.access(file.parent, os.W_OK)
    if is_frozen and wal.exists() and wal.stat().st_size:
        raise FolderReadOnly(path=str(file.parent))
    address = file.absolute().as_uri() + ("?immutable=1" if is_frozen else "")

    def connected() -> sqlite3.Connection:
        connection = sqlite3.connect(
            address,
            uri=True,
            timeout=_WAIT_FOR_WRITER,
            check_same_thread=False,
            isolation_level=None,
        )
        connection.execute(f"PRAGMA foreign_keys = {'OFF' if is_copy else 'ON'}")
        if not is_frozen:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -65536")
        return connection

    engine = create_engine(URL.create("sqlite", database=str(file)), creator=connected)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as SQLite should: writers at once, so that two never wait for each other."""
    is_writing = connection.get_execution_options().get("is_writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
