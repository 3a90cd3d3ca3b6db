"""The world's faults: each has its own error, and nothing is changed."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import (
    DiskFull,
    FolderReadOnly,
    HqError,
    ServerAway,
    StorageFailed,
    WrongUsage,
)
from hq_desktop.storage import copies
from hq_desktop.storage.database import Database, create_campaign, open_campaign
from hq_desktop.storage.faults import of_disk, told
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.verification import verify
from tests.storage import town
from tests.storage.town import RACE, Clock, Town

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A local campaign with the town, closed."""
    address = tmp_path / "Штаб.hq"
    database = create_campaign(str(address), town.CAMPAIGN, operator="Айгүл", clock=Clock())
    town.build(database)
    database.close()
    return address


def test_a_full_disk_is_named_and_nothing_is_changed(folder: Path) -> None:
    database = open_campaign(str(folder))
    before = verify(database)
    with pytest.raises(DiskFull) as said, database.transaction("Айгүл", "imported") as tx:
        _fill_the_disk(tx)
    assert said.value.facts["path"] == str(folder)
    assert verify(database) == before
    database.close()


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, FolderReadOnly),
        (errno.EACCES, FolderReadOnly),
        (errno.EIO, StorageFailed),
    ],
)
def test_every_fault_of_the_file_system_is_told(number: int, expected: type[HqError]) -> None:
    fault = OSError(number, os.strerror(number))
    assert type(of_disk(fault, "x")) is expected
    with pytest.raises(expected), told("x"):
        raise fault


def test_a_damaged_file_is_named(folder: Path) -> None:
    file = folder / "campaign.sqlite"
    file.write_bytes(b"not a database at all" * 1000)
    with pytest.raises(StorageFailed) as said:
        open_campaign(str(folder))
    assert "database" in str(said.value.facts["reason"])


def test_a_fault_of_our_own_statement_is_not_dressed_up(database: Database) -> None:
    with pytest.raises(Exception, match="nowhere") as said, database.reading() as tx:
        tx.connection.execute(text("SELECT * FROM nowhere"))
    assert not isinstance(said.value, HqError)


def test_a_broken_reference_is_refused(database: Database, built: Town) -> None:
    lost = town.plain_copy(PrecinctId(999))
    with pytest.raises(StorageFailed), database.transaction("Айгүл", "typed") as tx:
        copies.add(tx, lost)
    with database.reading() as tx:
        assert copies.of_race(tx, RACE) == ()


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(WrongUsage):
        open_campaign("postgresql://[::")


@pytest.mark.postgres
def test_a_server_that_goes_away_is_named_and_comes_back(server_address: str) -> None:
    database = open_campaign(server_address)
    other = open_campaign(server_address)
    with pytest.raises(ServerAway), database.transaction("Айгүл", "form_kept") as tx:
        _end_connection(tx, other)
    assert database.journal_number() == 1
    database.close()
    other.close()


def _fill_the_disk(tx: Transaction) -> None:
    pages = tx.connection.scalar(text("PRAGMA page_count"))
    tx.connection.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
    copies.add_many(tx, [town.plain_copy(PrecinctId(1))] * 2000)


def _end_connection(tx: Transaction, other: Database) -> None:
    mine = tx.connection.scalar(text("SELECT pg_backend_pid()"))
    with other.reading() as theirs:
        theirs.connection.execute(text("SELECT pg_terminate_backend(:mine)"), {"mine": mine})
    tx.connection.execute(text("SELECT 1"))


@pytest.fixture
def denied(folder: Path) -> Iterator[Path]:
    """The campaign where everybody may look and nobody may write."""
    with tempfile.TemporaryDirectory() as parent:
        denied = Path(shutil.copytree(folder, Path(parent, "Штаб.hq")))
        for one in (*denied.rglob("*"), denied, Path(parent)):
            one.chmod(0o555 if one.is_dir() else 0o444)
        yield denied
        for one in (Path(parent), denied, denied / "evidence"):
            one.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights on folders")
@pytest.mark.parametrize(
    ("deed", "answer"),
    [
        ("create", "folder_read_only"),
        ("write", "folder_read_only"),
        ("evidence", "folder_read_only"),
        ("verify", "intact"),
    ],
)
def test_a_read_only_folder_can_be_verified_and_not_written(
    deed: str, answer: str, denied: Path
) -> None:
    done = subprocess.run(  # noqa: S603 — our own program
        [sys.executable, "-m", "tests.storage.visitor", deed, str(denied)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.stdout.strip() == answer, done.stderr
