"""Opens what belongs to a case: scans from the evidence, printed files from the shelf."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal

from hq_desktop.actions.register import RegisterActions
from hq_desktop.domain.case_event import CaseEvent
from hq_desktop.domain.errors import FileMissing
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.ui import files
from hq_desktop.ui.cases.register_particulars import PRINTED, SCAN
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.tasks import Tasks


class CaseFiles(QObject):
    """Files are opened as copies, in the program the person has for them."""

    failed = Signal(object)

    def __init__(
        self, actions: RegisterActions, tasks: Tasks, shelf: Shelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._tasks, self._shelf = actions, tasks, shelf
        self._scratch: QTemporaryDir | None = None

    def open_all(self, event: CaseEvent, known: Mapping[str, EvidenceFile]) -> None:
        """Open every file of an event."""
        for sha256 in event.evidence:
            self._open_scan(sha256, known)
        for name, sha256 in event.files:
            self._open_printed(name, sha256)

    def follow(
        self, address: str, events: Iterable[CaseEvent], known: Mapping[str, EvidenceFile]
    ) -> None:
        """Open the file that a link of the card names."""
        sha256 = address.partition(":")[2]
        if address.startswith(SCAN):
            self._open_scan(sha256, known)
        elif address.startswith(PRINTED):
            names = {digest: name for one in events for name, digest in one.files}
            self._open_printed(names.get(sha256, ""), sha256)

    def _open_scan(self, sha256: str, known: Mapping[str, EvidenceFile]) -> None:
        name = known[sha256].name if sha256 in known else sha256
        self._tasks.run(
            lambda: self._actions.scan(sha256),
            lambda path: self._show(path, name),
            self.failed.emit,
        )

    def _open_printed(self, name: str, sha256: str) -> None:
        self._tasks.run(
            lambda: kept_file(self._shelf, name, sha256),
            lambda path: self._show(path, name),
            self.failed.emit,
        )

    def _show(self, path: Path, name: str) -> None:
        if self._scratch is None:
            self._scratch = QTemporaryDir()
        files.open_outside(path, name, Path(self._scratch.path()))


def kept_file(shelf: Shelf, name: str, sha256: str) -> Path:
    """Return the file of that name and SHA-256 on the shelf; raises FileMissing."""
    for package in shelf.packages():
        for path in package.files:
            if path.name == name and hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
                return path
    raise FileMissing(path=str(shelf.folder / name))
