"""The door to a campaign's database: opening, making, and the unit of work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import platformdirs
from sqlalchemy import Engine

from hq_desktop.domain.election import Campaign
from hq_desktop.domain.errors import CampaignExists, CampaignNeedsUpgrade
from hq_desktop.storage import campaigns, journal, places
from hq_desktop.storage.carrying import carry_over
from hq_desktop.storage.engines import file_engine, queue, server_engine
from hq_desktop.storage.evidence_files import DatabaseEvidence, EvidenceStore, FolderEvidence
from hq_desktop.storage.faults import told
from hq_desktop.storage.folders import keep_copy, new_folder
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.pauses import few_collections
from hq_desktop.storage.recognising import refuse_cut, refuse_foreign
from hq_desktop.storage.transaction import Transaction

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


class Database:
    """A campaign's records; may be shared between threads, a transaction may not."""

    def __init__(self, address: str, engine: Engine, evidence: EvidenceStore, clock: Clock) -> None:
        self.address = address
        self.evidence = evidence
        self.engine = engine
        self._clock = clock

    @property
    def is_shared(self) -> bool:
        """Whether several computers work on it: a PostgreSQL campaign."""
        return places.is_server(self.address)

    @property
    def derived(self) -> Path:
        """The folder of what can be made again from the evidence; it may be deleted at any time."""
        if self.is_shared:
            return platformdirs.user_cache_path("hq-desktop", appauthor=False) / "derived"
        return places.FolderPlace(Path(self.address).expanduser().absolute()).derived

    @contextmanager
    def transaction(self, operator: str, deed: str, **facts: str) -> Iterator[Transaction]:
        """Give a unit of work that changes records, and write its one journal entry.

        An exception rolls everything back. Faults of disk, file or server become HqError.
        """
        with (
            few_collections(),  # an import makes a million objects, and all of them stay
            told(places.shown(self.address)),
            self.engine.connect().execution_options(**self._writing()) as connection,
            connection.begin(),
        ):
            if self.is_shared:
                queue(connection)
            moment = self._clock().astimezone(UTC)
            tx = Transaction(connection, operator, moment, is_writing=True, facts=facts)
            yield tx
            journal.write(tx, deed)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Give a view of the records at one moment, in which nothing can be changed."""
        with (
            told(places.shown(self.address)),
            self.engine.connect().execution_options(**self._reading()) as connection,
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
        self.engine.dispose()

    def _writing(self) -> dict[str, Any]:
        return {"isolation_level": "READ COMMITTED"} if self.is_shared else {"is_writing": True}

    def _reading(self) -> dict[str, Any]:
        if not self.is_shared:
            return {"is_writing": False}
        return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


def create_campaign(
    address: str, campaign: Campaign, *, operator: str, clock: Clock = utc_now
) -> Database:
    """Make a campaign where there is none; raises CampaignExists, FolderReadOnly, NetworkFolder.

    It appears whole or not at all: tables, campaign and first journal entry are one transaction.
    """
    if places.is_server(address):
        return _filled(_server(address, clock), campaign, operator)
    place = places.folder_place(address)
    with new_folder(place):
        return _filled(_folder_database(address, place, clock), campaign, operator)


def open_campaign(address: str, *, clock: Clock = utc_now) -> Database:
    """Open a campaign; a local one of an older layout is copied and upgraded.

    Raises CampaignMissing, CampaignDamaged, NewerCampaign, CampaignNeedsUpgrade, NetworkFolder,
    ServerAway.
    """
    if places.is_server(address):
        database = _server(address, clock)
    else:
        refuse_cut(places.folder_place(address))
        database = _folder_database(address, places.existing_place(address), clock)
    try:
        with told(places.shown(address)):
            _bring_up_to_date(database, database.engine)
    except BaseException:
        database.close()
        raise
    return database


def upgrade(address: str) -> None:
    """Bring a campaign to this program's layout; raises what opening it raises otherwise.

    A campaign in a folder is copied first. A shared one is the keeper's deed, from one computer,
    after a backup of the server.
    """
    try:
        open_campaign(address).close()
    except CampaignNeedsUpgrade:
        upgrade_shared(address)
        open_campaign(address).close()


def upgrade_shared(address: str) -> None:
    """Bring a shared campaign to this program's layout in one transaction."""
    engine = server_engine(address)
    try:
        with told(places.shown(address)), engine.begin() as connection:
            queue(connection)
            carry_over(connection, steps.upgrade(connection, places.shown(address)), utc_now())
    finally:
        engine.dispose()


def _bring_up_to_date(database: Database, engine: Engine) -> None:
    shown = places.shown(database.address)
    with engine.connect() as connection:
        if not database.is_shared:
            refuse_foreign(connection, shown)
        if steps.check(connection, shown, is_shared=database.is_shared):
            return
    keep_copy(places.existing_place(database.address), steps.HEAD)
    with (
        engine.connect().execution_options(is_writing=True) as connection,
        connection.begin(),
    ):
        carry_over(connection, steps.upgrade(connection, shown), utc_now())


def _filled(database: Database, campaign: Campaign, operator: str) -> Database:
    try:
        with database.transaction(operator, "campaign_created", title=campaign.title) as tx:
            if steps.revision_of(tx.connection) is not None:
                raise CampaignExists(address=places.shown(database.address))
            steps.upgrade(tx.connection, places.shown(database.address))
            campaigns.add(tx, campaign)
    except BaseException:
        database.close()
        raise
    return database


def _folder_database(address: str, place: places.FolderPlace, clock: Clock) -> Database:
    return Database(address, file_engine(place.file), FolderEvidence(place.evidence), clock)


def _server(address: str, clock: Clock) -> Database:
    engine = server_engine(address)
    return Database(address, engine, DatabaseEvidence(engine, places.shown(address)), clock)
