"""What a person can do with the headquarters' people at precincts; every change is recorded."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import Directory, PrecinctId
from hq_desktop.domain.errors import Problem
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.layout import CANONICAL
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import RoleRights
from hq_desktop.domain.text import Text
from hq_desktop.exchange import photos
from hq_desktop.exchange.cells import Fault
from hq_desktop.exchange.media_types import media_type_of
from hq_desktop.exchange.people_lists import precincts_in
from hq_desktop.exchange.photos import Picture
from hq_desktop.storage import evidence, observers

ADDED = "observer_added"
CHANGED = "observer_changed"
REMOVED = "observer_removed"

Reader = Callable[[str], tuple[PrecinctId, ...] | Problem]
"""Reads the numbers of precincts that a person wrote; a problem says which is none."""


@dataclass(frozen=True, slots=True)
class ObserverActions:
    """Observers, proxies and the others who stand for the headquarters."""

    desk: Desk

    def all(self) -> tuple[Observer, ...]:
        """Return everyone, in the order they were added."""
        with self.desk.database.reading() as tx:
            return observers.all(tx)

    def rights(self, role: ObserverRole | None) -> RoleRights | None:
        """Return what a role may sign and do; None where nobody has stated the role."""
        return None if role is None else self.desk.catalogue.roles.get(role)

    def acts(self) -> tuple[Text, ...]:
        """Return the short names of the acts that articles are cited by."""
        return tuple(act.short for act in self.desk.catalogue.law.acts.values())

    def save(self, observer: Observer, scan: Path | None = None) -> Observer:
        """Add a person (id 0) or change one, with the scan of the credential kept as evidence.

        The journal's note tells the code, never the name. Raises ChangedElsewhere, AlreadyExists
        for a code taken, FileMissing or FileUnreadable for a scan, and then nothing is stored.
        """
        kept = None if scan is None else self._kept(scan)
        is_new = observer.id == ObserverId(0)
        with self.desk.database.transaction(self.desk.operator, ADDED if is_new else CHANGED) as tx:
            if kept is not None:
                file = evidence.add(tx, kept(tx.moment))
                paper = replace(observer.credential, scan=file.sha256)
                observer = replace(observer, credential=paper)
                tx.note(sha256=file.sha256)
            saved = observers.add(tx, observer) if is_new else observers.save(tx, observer)
            tx.note(code=saved.code)
        return saved

    def remove(self, observer: Observer) -> None:
        """Take a person out; raises ChangedElsewhere, and Refused after a reported incident."""
        with self.desk.database.transaction(self.desk.operator, REMOVED) as tx:
            observers.remove(tx, observer)
            tx.note(code=observer.code)

    def reader(self, directory: Directory) -> Reader:
        """Return how the numbers of precincts are read, by the rules of imported tables."""
        read = precincts_in(
            directory.precincts.values(),
            directory.commissions.values(),
            self.desk.catalogue.layouts[CANONICAL],
        )

        def precincts_of(text: str) -> tuple[PrecinctId, ...] | Problem:
            if not text.strip():
                return ()
            found = read(text, "")
            if isinstance(found, Fault):
                return Problem("", "", text, found.code, found.facts)
            return found

        return precincts_of

    def scan_name(self, observer: Observer) -> str:
        """Return what the scan of a credential was called; "" where there is none."""
        with self.desk.database.reading() as tx:
            file = evidence.find(tx, observer.credential.scan)
        return "" if file is None else file.name

    def scan(self, observer: Observer) -> Picture:
        """Return the first picture of a credential's scan; raises NotFound, FileUnreadable."""
        return photos.picture(self.desk.database.evidence.path(observer.credential.scan))

    def _kept(self, path: Path) -> Callable[[datetime], EvidenceFile]:
        """Keep the bytes of a picture or PDF that can be shown."""
        photos.pictures_in(path)
        photos.picture(path, longest=64)
        size, media_type = path.stat().st_size, media_type_of(path)
        sha256 = self.desk.database.evidence.put(path)
        return lambda moment: EvidenceFile(sha256, path.name, size, media_type, moment)
