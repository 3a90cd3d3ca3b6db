"""The world's faults as HqError: a full disk, a read-only folder, a server that is away."""

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from hq_desktop.domain.errors import (
    CampaignDamaged,
    DiskFull,
    FolderReadOnly,
    HqError,
    ServerAway,
    StorageFailed,
)

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER = frozenset({errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG})
_WORLD = (OperationalError, IntegrityError, DataError)
_ROOM_TO_WORK = 1_000_000


@contextmanager
def told(address: str) -> Iterator[None]:
    """Turn the faults of a disk or a database into HqError; faults of the program pass."""
    try:
        yield
    except PoolTimeout as fault:
        raise StorageFailed(reason=str(fault)) from fault
    except DBAPIError as fault:
        told_as = _of_database(fault, address)
        if told_as is None:
            raise
        raise told_as from fault
    except sqlite3.Error as fault:  # of a connection beside the engine
        told_as = _of_sqlite(fault, address)
        if told_as is None:
            raise
        raise told_as from fault
    except OSError as fault:
        raise of_disk(fault, address) from fault


def of_disk(fault: OSError, path: str) -> HqError:
    """Return what a fault of the file system means for the person."""
    if fault.errno in _FULL:
        return DiskFull(path=path)
    if fault.errno in _FORBIDDEN | _NO_FOLDER:
        return FolderReadOnly(path=path)
    return StorageFailed(reason=str(fault))


def _of_database(fault: DBAPIError, address: str) -> HqError | None:
    if isinstance(fault.orig, sqlite3.Error):
        return _of_sqlite(fault.orig, address)
    state: str = getattr(fault.orig, "sqlstate", None) or ""
    if fault.connection_invalidated or state[:2] in ("08", "57") or _is_unreachable(fault, state):
        return ServerAway(address=address, reason=_reason(fault))
    if state == "53100":
        return DiskFull(path=address)
    return StorageFailed(reason=_reason(fault)) if isinstance(fault, _WORLD) else None


def _is_unreachable(fault: DBAPIError, state: str) -> bool:
    """A connection that never came to be carries no SQLSTATE."""
    return isinstance(fault, OperationalError) and not state


def _of_sqlite(fault: sqlite3.Error, address: str) -> HqError | None:
    primary = getattr(fault, "sqlite_errorcode", 0) & 0xFF
    damage = _damage(fault, primary)
    if damage:
        return CampaignDamaged(address=address, reason=damage)
    is_io_full = primary == sqlite3.SQLITE_IOERR and _is_full(address)
    if primary == sqlite3.SQLITE_FULL or is_io_full:
        return DiskFull(path=address)
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return FolderReadOnly(path=address)
    if primary in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE, 0):
        return None  # our own statement was wrong
    return StorageFailed(reason=str(fault))


def _damage(fault: sqlite3.Error, primary: int) -> str:
    """Return what is wrong with the file itself; "" where it is something else."""
    if primary == sqlite3.SQLITE_NOTADB:
        return "not_a_database"
    if primary == sqlite3.SQLITE_CORRUPT:
        return "database_malformed"
    # A text that is no UTF-8 has been damaged on the disk; the driver gives it no code.
    return "database_text" if str(fault).startswith("Could not decode") else ""


def _is_full(address: str) -> bool:
    try:
        return shutil.disk_usage(Path(address)).free < _ROOM_TO_WORK
    except OSError:
        return False


def _reason(fault: DBAPIError) -> str:
    return " ".join(str(fault.orig).split())
