"""The door to a campaign's database: opening, making, and the unit of work."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text

from hq_desktop.domain.election import Campaign
from hq_desktop.domain.errors import CampaignExists, FolderReadOnly, HqError
from hq_desktop.storage import campaigns, journal, migrations, places
from hq_desktop.storage.evidence_files import DatabaseEvidence, EvidenceStore, FolderEvidence
from hq_desktop.storage.faults import of_disk, told
from hq_desktop.storage.transaction import Transaction

Clock = Callable[[], datetime]
_WAIT_FOR_WRITER = 5.0
_WRITERS_LOCK = 4_817_071
"""The number of the lock that makes the writers of a PostgreSQL campaign queue, one by one."""


def utc_now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


class Database:
    """A campaign's records; may be shared between threads, a transaction may not."""

    def __init__(self, address: str, engine: Engine, evidence: EvidenceStore, clock: Clock) -> None:
        self.address = address
        self.evidence = evidence
        self._engine = engine
        self._clock = clock

    @property
    def is_shared(self) -> bool:
        """Whether several computers work on it: a PostgreSQL campaign."""
        return places.is_server(self.address)

    @contextmanager
    def transaction(self, operator: str, deed: str, **facts: str) -> Iterator[Transaction]:
        """Give a unit of work that changes records, and write its one journal entry.

        An exception rolls everything back. Faults of disk, file or server become HqError.
        """
        with (
            told(places.shown(self.address)),
            self._engine.connect().execution_options(**self._writing()) as connection,
            connection.begin(),
        ):
            if self.is_shared:
                connection.execute(
                    text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITERS_LOCK}
                )
            moment = self._clock().astimezone(UTC)
            tx = Transaction(connection, operator, moment, is_writing=True, facts=facts)
            yield tx
            journal.write(tx, deed)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Give a view of the records at one moment, in which nothing can be changed."""
        with (
            told(places.shown(self.address)),
            self._engine.connect().execution_options(**self._reading()) as connection,
            connection.begin(),
        ):
            moment = self._clock().astimezone(UTC)
            yield Transaction(connection, "", moment, is_writing=False)

    def journal_number(self) -> int:
        """Return the number of the last journal entry; asked every two seconds for news."""
        with self.reading() as tx:
            return journal.last_number(tx)

    def close(self) -> None:
        """Let go of the file or the server."""
        self._engine.dispose()

    def _writing(self) -> dict[str, Any]:
        return {"isolation_level": "READ COMMITTED"} if self.is_shared else {"is_writing": True}

    def _reading(self) -> dict[str, Any]:
        if not self.is_shared:
            return {"is_writing": False}
        return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def create_campaign(
    address: str, campaign: Campaign, *, operator: str, clock: Clock = utc_now
) -> Database:
    """Make a campaign where there is none; raises CampaignExists, FolderReadOnly, NetworkFolder."""
    database = _made(address, clock)
    try:
        with database.transaction(operator, "campaign_created", title=campaign.title) as tx:
            campaigns.add(tx, campaign)
    except BaseException:
        database.close()
        raise
    return database


def open_campaign(address: str, *, clock: Clock = utc_now) -> Database:
    """Open a campaign; a local one of an older layout is copied and upgraded.

    Raises CampaignMissing, NewerCampaign, CampaignNeedsUpgrade, NetworkFolder, ServerAway.
    """
    database = _server(address, clock) if places.is_server(address) else _folder(address, clock)
    try:
        with told(places.shown(address)):
            _bring_up_to_date(database)
    except BaseException:
        database.close()
        raise
    return database


def upgrade_shared(address: str) -> None:
    """Bring a shared campaign to this program's layout: the keeper's deed, from one computer."""
    engine = _server_engine(address)
    try:
        with told(places.shown(address)), engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITERS_LOCK})
            migrations.upgrade(connection, places.shown(address))
    finally:
        engine.dispose()


def _bring_up_to_date(database: Database) -> None:
    address = database.address
    with database._engine.connect() as connection:
        is_current = migrations.check(connection, address, is_shared=database.is_shared)
    if is_current:
        return
    place = places.existing_place(address)
    _keep_copy(place.file, migrations.HEAD)
    with database._engine.connect().execution_options(is_writing=True) as connection:
        with connection.begin():
            migrations.upgrade(connection, address)


def _keep_copy(file: Path, revision: str) -> None:
    """Copy a local campaign before it is upgraded; restoring the copy is the way back."""
    kept = file.with_name(f"campaign.before-{revision}.sqlite")
    source = sqlite3.connect(file)
    target = sqlite3.connect(kept)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()


def _made(address: str, clock: Clock) -> Database:
    return (
        _made_on_server(address, clock)
        if places.is_server(address)
        else _made_folder(address, clock)
    )


def _made_on_server(address: str, clock: Clock) -> Database:
    database = _server(address, clock)
    try:
        with told(places.shown(address)), database._engine.begin() as connection:
            if migrations.revision_of(connection) is not None:
                raise CampaignExists(address=places.shown(address))
            migrations.upgrade(connection, address)
    except BaseException:
        database.close()
        raise
    return database


def _made_folder(address: str, clock: Clock) -> Database:
    place = places.folder_place(address)
    if place.folder.exists() and (not place.folder.is_dir() or any(place.folder.iterdir())):
        raise CampaignExists(address=address)
    is_ours = not place.folder.exists()
    try:
        place.evidence.mkdir(parents=True)
        database = _folder_database(address, place, clock)
        with told(str(place.folder)):
            _prepare_file(database._engine)
    except OSError as fault:
        raise of_disk(fault, str(place.folder)) from fault
    except HqError:
        if is_ours:
            shutil.rmtree(place.folder, ignore_errors=True)
        raise
    return database


def _prepare_file(engine: Engine) -> None:
    with engine.connect().execution_options(is_writing=True) as connection, connection.begin():
        migrations.upgrade(connection, "")


def _folder(address: str, clock: Clock) -> Database:
    return _folder_database(address, places.existing_place(address), clock)


def _folder_database(address: str, place: places.FolderPlace, clock: Clock) -> Database:
    return Database(address, _file_engine(place.file), FolderEvidence(place.evidence), clock)


def _server(address: str, clock: Clock) -> Database:
    engine = _server_engine(address)
    return Database(address, engine, DatabaseEvidence(engine, places.shown(address)), clock)


def _server_engine(address: str) -> Engine:
    return create_engine(
        places.server_url(address),
        paramstyle="format",
        pool_pre_ping=True,
        connect_args={"connect_timeout": 5},
    )


def _file_engine(file: Path) -> Engine:
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
        connection.execute("PRAGMA foreign_keys = ON")
        if not is_frozen:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -65536")
        return connection

    engine = create_engine(f"sqlite:///{file}", creator=connected)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as SQLite should: writers at once, so that two never wait for each other."""
    is_writing = connection.get_execution_options().get("is_writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
