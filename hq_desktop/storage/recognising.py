"""Is the file of a campaign one, and all of it? Asked at every opening, so it must be quick."""

from sqlalchemy import Connection, inspect

from hq_desktop.domain.errors import CampaignDamaged
from hq_desktop.storage.migrations import steps
from hq_desktop.storage.places import FolderPlace
from hq_desktop.storage.schema import Row

_HEADER = 100
"""Bytes of the header of an SQLite file (sqlite.org/fileformat2.html, 1.3)."""
_WAL_HEADER, _FRAME_HEADER = 32, 24
_MAGIC = b"SQLite format 3\0"
_OF_A_CAMPAIGN = frozenset({"campaign", "journal"})


def refuse_cut(place: FolderPlace) -> None:
    """Raise CampaignDamaged for a file that is shorter than its own header says, or emptied.

    Pages that are still in the write-ahead log may be missing in the file itself.
    """
    if not place.file.is_file():
        return
    size = place.file.stat().st_size
    if not size:
        if place.evidence.is_dir() and any(place.evidence.iterdir()):
            raise CampaignDamaged(address=str(place.folder), reason="database_empty")
        return
    with place.file.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER:
        raise CampaignDamaged(address=str(place.folder), reason="database_cut")
    if header.startswith(_MAGIC) and header[24:28] == header[92:96]:
        page = int.from_bytes(header[16:18], "big")
        page = 65536 if page == 1 else page
        pages = int.from_bytes(header[28:32], "big")
        if size < (pages - _in_log(place, page)) * page:
            raise CampaignDamaged(address=str(place.folder), reason="database_cut")


def refuse_foreign(connection: Connection, address: str) -> None:
    """Raise CampaignDamaged for the database of something else, or one that lost tables."""
    names = set(inspect(connection).get_table_names())
    if names and not names >= _OF_A_CAMPAIGN:
        raise CampaignDamaged(address=address, reason="database_foreign")
    is_present = names and steps.revision_of(connection) == steps.HEAD
    if is_present and not names >= Row.metadata.tables.keys():
        raise CampaignDamaged(address=address, reason="tables_missing")


def _in_log(place: FolderPlace, page: int) -> int:
    """Return how many pages the write-ahead log may hold."""
    log = place.file.with_name(f"{place.file.name}-wal")
    if not log.is_file():
        return 0
    return max(0, log.stat().st_size - _WAL_HEADER) // (_FRAME_HEADER + page)
