"""A campaign as one self-contained file: its records, its evidence, and what proves both.

The file is a zip: `campaign.sqlite`, `evidence/SHA-256`, and `manifest.json` with the SHA-256 of
each. Its comment is the SHA-256 of every byte before it, so that no byte changes unseen.
"""

import hashlib
import json
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from hq_desktop import __version__
from hq_desktop.domain.errors import AlreadyExists, NotFound
from hq_desktop.storage import campaigns, evidence, journal, places
from hq_desktop.storage.copying import copy_tables
from hq_desktop.storage.database import Database
from hq_desktop.storage.engines import file_engine
from hq_desktop.storage.evidence_files import UNFINISHED
from hq_desktop.storage.faults import of_disk
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.transaction import Transaction
from hq_desktop.storage.verification import Step, silent

KIND = "hq-desktop backup 1"
MANIFEST = "manifest.json"
RECORDS = "campaign.sqlite"
EVIDENCE = "evidence/"
SEAL = 64
"""Bytes of the comment: a SHA-256 in hex."""
_BLOCK = 1 << 20


def write(database: Database, file: Path, *, progress: Step = silent) -> None:
    """Write a campaign into a new file while others go on working; it appears whole or not at all.

    Holds the records of one moment and every file of evidence that they name. Raises
    AlreadyExists, DiskFull, FolderReadOnly.
    """
    if file.exists():
        raise AlreadyExists(noun="backup", key=str(file))
    with _unfinished(file) as unfinished:
        with tempfile.TemporaryDirectory(dir=file.parent, suffix=UNFINISHED) as folder:
            _fill(database, unfinished, Path(folder) / RECORDS, progress)
        _seal(unfinished)
        unfinished.replace(file)


def _fill(database: Database, unfinished: Path, records: Path, progress: Step) -> None:
    with database.reading() as tx:
        about = _about(tx)
        registered = [one.sha256 for one in evidence.all(tx)]
        _keep_records(database, tx, records)
        members: dict[str, str] = {}
        with zipfile.ZipFile(unfinished, "w") as archive:
            archive.comment = b"0" * SEAL
            members[RECORDS] = _add_file(archive, records)
            for done, sha256 in enumerate(registered, start=1):
                with suppress(NotFound):  # the copy tells of a missing file as the campaign does
                    name = EVIDENCE + sha256
                    members[name] = _add(archive, name, database.evidence.blocks(sha256))
                progress(done, len(registered))
            text = json.dumps({**about, "files": members}, ensure_ascii=False, indent=1)
            archive.writestr(MANIFEST, text)


def _about(tx: Transaction) -> dict[str, object]:
    head = journal.head(tx)
    return {
        "kind": KIND,
        "program": __version__,
        "revision": steps.HEAD,
        "campaign": campaigns.get(tx).title,
        "taken_at": tx.moment.isoformat(),
        "journal_number": head.number if head else 0,
        "journal_head": head.digest if head else "",
    }


def _keep_records(database: Database, tx: Transaction, records: Path) -> None:
    """Copy the records of this moment into a file of their own."""
    if not database.is_shared:
        campaign = places.existing_place(database.address).file
        with (
            closing(sqlite3.connect(campaign)) as source,
            closing(sqlite3.connect(records)) as kept,
        ):
            source.backup(kept)
            kept.execute("PRAGMA journal_mode = DELETE")
        return
    engine = file_engine(records)
    try:
        with (
            engine.connect().execution_options(is_writing=True) as connection,
            connection.begin(),
        ):
            steps.upgrade(connection, str(records))
            copy_tables(tx.connection, connection)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(records)) as kept:
        kept.execute("PRAGMA journal_mode = DELETE")


def _add_file(archive: zipfile.ZipFile, path: Path) -> str:
    with path.open("rb") as file:
        return _add(archive, path.name, iter(lambda: file.read(_BLOCK), b""))


def _add(archive: zipfile.ZipFile, name: str, blocks: Iterator[bytes]) -> str:
    """Add bytes under a name and return their SHA-256."""
    hashed = hashlib.sha256()
    first = next(blocks, b"")  # before the member is begun: evidence may be missing
    with archive.open(name, "w", force_zip64=True) as member:
        for block in (first, *()) if not first else _with(first, blocks):
            hashed.update(block)
            member.write(block)
    return hashed.hexdigest()


def _with(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _seal(unfinished: Path) -> None:
    """Write the SHA-256 of everything before the comment into the comment."""
    with unfinished.open("rb+") as file:
        digest = digest_before_seal(file)
        file.seek(-SEAL, os.SEEK_END)
        file.write(digest.encode())
        file.flush()
        os.fsync(file.fileno())


def digest_before_seal(file: BinaryIO) -> str:
    """Return the SHA-256 of all bytes of a backup but its comment."""
    left = file.seek(0, os.SEEK_END) - SEAL
    file.seek(0)
    hashed = hashlib.sha256()
    while left > 0 and (block := file.read(min(_BLOCK, left))):
        hashed.update(block)
        left -= len(block)
    return hashed.hexdigest()


@contextmanager
def _unfinished(file: Path) -> Iterator[Path]:
    """Give a place beside the file to write in; what is left of it is taken away."""
    unfinished = file.with_name(file.name + UNFINISHED)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        yield unfinished
    except OSError as fault:
        raise of_disk(fault, str(file)) from fault
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
