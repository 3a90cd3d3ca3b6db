"""The data disk of a package: the originals of its exhibits, whole or not at all."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions.archive_packages import prove
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.packages import MANIFEST
from hq_desktop.documents.pouring import CHANGED
from hq_desktop.domain.disk_files import DiskFile, disk_files, with_paths
from hq_desktop.domain.errors import AlreadyExists, FileMissing, FileUnreadable, NotFound, Refused
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.safe_names import ending_of, safe_name
from hq_desktop.exchange.kept_folder import KeptFolder, kept_folder
from hq_desktop.storage import evidence, snapshots
from hq_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PackageDisk:
    """A folder as it goes onto a disk: how many files, how many bytes."""

    folder: Path
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class PackageDiskActions:
    """The data disks of the packages of one campaign."""

    desk: Desk

    def write(
        self,
        package: Path,
        target: Path,
        progress: Step = silent,
        only: Collection[str] | None = None,
    ) -> PackageDisk:
        """Write the originals of a package into a new folder, with their SHA-256 beside them.

        Names are those of the list of files, after the numbers of the exhibits; several documents
        have a folder each. `only` names the files of the package that are meant. Raises
        AlreadyExists, FileMissing, FileUnreadable for a changed original, Refused, DiskFull.
        """
        with self.desk.database.reading() as tx:
            files = tuple(_files(tx, package, only))
            sizes = {one.sha256: one.size for one in evidence.all(tx)}
        if not files:
            raise Refused(reason="no_package_files", name=package.name)
        total = sum(sizes.get(one.sha256, 0) for one in files)
        with kept_folder(target) as kept:
            done = 0
            for one in files:
                done += self._copy(kept, one)
                progress(done >> 10, max(1, total >> 10))
            kept.write_sums()
            kept.prove()
        return PackageDisk(target, len(files), done)

    def _copy(self, kept: KeptFolder, one: DiskFile) -> int:
        try:
            written = kept.write(one.path, self.desk.database.evidence.blocks(one.sha256))
        except NotFound as fault:
            raise FileMissing(path=one.name or one.sha256) from fault
        if written.sha256 != one.sha256:
            raise FileUnreadable(path=one.name or one.sha256, reason=CHANGED)
        return written.size


def refuse_taken(target: Path | None) -> None:
    """Raise AlreadyExists where something stands at the place of a data disk, before any work."""
    if target is not None and target.exists():
        raise AlreadyExists(noun="folder", key=str(target))


def _files(tx: Transaction, package: Path, only: Collection[str] | None) -> Iterator[DiskFile]:
    documents = _documents(package, only)
    for name, digest in documents.items():
        frozen = snapshots.find(tx, digest)
        if frozen is None:
            raise Refused(reason="package_of_other_campaign", name=package.name)
        found = [_known(tx, one) for one in disk_files(json.loads(frozen.facts)["facts"])]
        yield from with_paths(found, f"{safe_name(name)}/" if len(documents) > 1 else "")


def _documents(package: Path, only: Collection[str] | None) -> Mapping[str, str]:
    """Return the frozen facts of each document of a package by the name of its first volume."""
    prove(package)
    found: dict[str, str] = {}
    for one in json.loads((package / MANIFEST).read_bytes())["files"]:
        is_meant = one["filed"] and (only is None or one["path"] in only)
        if is_meant and one["snapshot"] not in found.values():
            found[Path(one["path"]).stem] = one["snapshot"]
    return found


def _known(tx: Transaction, one: DiskFile) -> DiskFile:
    """Refuse what is the picture of a filled ballot by now; give a bare name its ending."""
    file = evidence.find(tx, one.sha256)
    if file is None:
        raise FileMissing(path=one.name or one.sha256)
    if file.shows_filled_ballot:
        raise Refused(reason="filled_ballot", name=one.name or file.name)
    if ending_of(one.name):
        return one
    return replace(one, name=one.name + ending_of(file.name, file.media_type))
