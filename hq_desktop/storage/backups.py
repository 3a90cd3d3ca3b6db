"""A campaign copied into one sealed file; what its generations need of it too.

The file is a zip: `campaign.sqlite`, `evidence/SHA-256`, and `manifest.json` with the SHA-256 of
each. Its comment is the SHA-256 of every byte before it, so that no byte changes unseen.
"""

import hashlib
import json
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from hq_desktop import __version__
from hq_desktop.domain.errors import AlreadyExists, NotFound
from hq_desktop.domain.progress import Step, silent
from hq_desktop.storage import campaigns, evidence, journal, places
from hq_desktop.storage.copying import copy_tables
from hq_desktop.storage.database import Database, utc_now
from hq_desktop.storage.engines import file_engine
from hq_desktop.storage.evidence_files import UNFINISHED
from hq_desktop.storage.faults import of_disk, told
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.transaction import Transaction

KIND = "hq-desktop backup 1"
MANIFEST = "manifest.json"
MANIFEST_DIGEST = "manifest.sha256"
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
    unfinished = file.with_name(file.name + UNFINISHED)
    with disk(file), _taken_away(unfinished):
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent, suffix=UNFINISHED) as folder:
            _fill(database, unfinished, Path(folder) / RECORDS, progress)
        _seal(unfinished)
        unfinished.replace(file)


def _fill(database: Database, unfinished: Path, records: Path, progress: Step) -> None:
    about, registered = keep_records(database, records)
    members: dict[str, str] = {}
    with zipfile.ZipFile(unfinished, "w") as archive:
        archive.comment = b"0" * SEAL
        with records.open("rb") as file:
            members[RECORDS] = _add(archive, RECORDS, iter(lambda: file.read(_BLOCK), b""))
        for done, sha256 in enumerate(registered, start=1):
            with suppress(NotFound):  # the copy tells of a missing file as the campaign does
                name = EVIDENCE + sha256
                members[name] = _add(archive, name, database.evidence.blocks(sha256))
            progress(done, len(registered))
        archive.writestr(MANIFEST, manifest_text({**about, "files": members}))


def manifest_text(content: dict[str, object]) -> str:
    """Return the text of a manifest."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


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


def keep_records(database: Database, records: Path) -> tuple[dict[str, object], Sequence[str]]:
    """Copy the records of one moment into a file; return what the copy is and what it names.

    Both are read from the copy: evidence that it names was put away before, so it is there.
    """
    if database.is_shared:
        with database.reading() as tx:
            _copy_from_server(tx, records)
    else:
        campaign = places.existing_place(database.address).file
        with (
            told(places.shown(database.address)),
            closing(sqlite3.connect(campaign)) as source,
            closing(sqlite3.connect(records)) as kept,
        ):
            source.backup(kept)
    engine = file_engine(records)
    try:
        copy = Database(str(records), engine, database.evidence, utc_now)
        with copy.reading() as tx:
            found = _about(tx), [one.sha256 for one in evidence.all(tx)]
    finally:
        engine.dispose()
    with closing(sqlite3.connect(records)) as kept:
        kept.execute("PRAGMA journal_mode = DELETE")
    return found


def _copy_from_server(tx: Transaction, records: Path) -> None:
    engine = file_engine(records, is_copy=True)
    try:
        with (
            engine.connect().execution_options(is_writing=True) as connection,
            connection.begin(),
        ):
            steps.upgrade(connection, str(records))
            copy_tables(tx.connection, connection)
    finally:
        engine.dispose()


def _add(archive: zipfile.ZipFile, name: str, blocks: Iterator[bytes]) -> str:
    """Add bytes under a name and return their SHA-256."""
    hashed = hashlib.sha256()
    block = next(blocks, b"")  # before the member is begun: evidence may be missing
    with archive.open(name, "w", force_zip64=True) as member:
        while block:
            hashed.update(block)
            member.write(block)
            block = next(blocks, b"")
    return hashed.hexdigest()


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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
def disk(path: Path) -> Iterator[None]:
    """Turn the faults of a disk into HqError."""
    try:
        yield
    except OSError as fault:
        raise of_disk(fault, str(path)) from fault


@contextmanager
def _taken_away(unfinished: Path) -> Iterator[None]:
    """Take away what is left of an unfinished file, however the work ends."""
    try:
        yield
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
