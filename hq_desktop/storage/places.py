"""Where a campaign lies: a `.hq` folder of this computer or a PostgreSQL database."""

import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from hq_desktop.domain.errors import CampaignMissing, NetworkFolder, WrongUsage

FILE = "campaign.sqlite"
EVIDENCE = "evidence"
DERIVED = "derived"
_SERVERS = ("postgresql://", "postgres://", "postgresql+psycopg://")
_NETWORK_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smbfs",
        "smb3",
        "afs",
        "ncpfs",
        "9p",
        "fuse.sshfs",
        "davfs",
        "fuse.davfs",
    }
)
_MOUNTS = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """A `.hq` folder."""

    folder: Path

    @property
    def file(self) -> Path:
        """The campaign's database file."""
        return self.folder / FILE

    @property
    def evidence(self) -> Path:
        """The folder of its evidence."""
        return self.folder / EVIDENCE

    @property
    def derived(self) -> Path:
        """The folder of what can be made again from the evidence."""
        return self.folder / DERIVED


def is_server(address: str) -> bool:
    """Say whether an address names a PostgreSQL database."""
    return address.startswith(_SERVERS)


def server_url(address: str) -> URL:
    """Return the address of a PostgreSQL database as the driver takes it."""
    try:
        return make_url(address).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as fault:  # the text may hold a password: it is not shown
        raise WrongUsage(reason="address_unreadable") from fault


def shown(address: str) -> str:
    """Return an address fit for a message: without its password."""
    if not is_server(address):
        return address
    return server_url(address).set(drivername="postgresql").render_as_string(hide_password=True)


def folder_place(address: str) -> FolderPlace:
    """Return the folder of an address; raises NetworkFolder on a network share."""
    folder = Path(address).expanduser().absolute()
    if address.startswith("\\\\") or is_on_network(folder):
        raise NetworkFolder(path=str(folder))
    return FolderPlace(folder)


def existing_place(address: str) -> FolderPlace:
    """Return the folder of a campaign that exists; raises CampaignMissing."""
    place = folder_place(address)
    if not place.file.is_file() or not place.file.stat().st_size:
        raise CampaignMissing(address=address)
    return place


def is_on_network(folder: Path, mounts: str | None = None) -> bool:
    """Say whether a folder lies on a network share, as far as the system tells.

    On Windows the real path of a folder on a mapped drive begins with two backslashes.
    """
    if folder.drive.startswith("\\\\") or os.path.realpath(folder).startswith("\\\\"):
        return True
    return _system_of(Path(os.path.realpath(folder)), mounts or _mounts()) in _NETWORK_SYSTEMS


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _system_of(folder: Path, mounts: str) -> str:
    """Return the kind of file system of the deepest mount over a folder."""
    parents = {str(one) for one in (folder, *folder.parents)}
    deepest, system = "", ""
    for line in mounts.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        mounted = parts[1].replace("\\040", " ")
        if mounted in parents and len(mounted) >= len(deepest):
            deepest, system = mounted, parts[2]
    return system
