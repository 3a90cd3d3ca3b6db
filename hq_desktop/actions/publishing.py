"""Recording what official figures stood in, with the bytes that prove it."""

import mimetypes
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.publication import Publication, in_order_seen
from hq_desktop.exchange.media_types import media_type_of
from hq_desktop.storage import evidence, publications
from hq_desktop.storage.evidence_files import EvidenceStore
from hq_desktop.storage.transaction import Transaction

Publish = Callable[[Transaction, Publication], Publication]
"""Stores a publication together with its files and returns it with its id."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where official figures stood: a web address, an issue and page of a newspaper, a picture."""

    address: str = ""
    issue: str = ""
    screenshot: Path | None = None


NOWHERE = Whereabouts()


@dataclass(frozen=True, slots=True)
class Sighting:
    """The files of a publication on their way in: what was read, and a picture of it.

    `file` is a file, or the bytes of what was pasted; `read_sha256` what they were when they were
    read, "" where nothing was read from them.
    """

    store: EvidenceStore
    file: Path | bytes | None = None
    file_name: str = ""
    screenshot: Path | None = None
    read_sha256: str = ""

    def record(self, tx: Transaction, publication: Publication) -> Publication:
        """Keep the files and store the publication that names them; raises as `kept` does."""
        return publications.add(tx, self.kept(tx, publication))

    def kept(self, tx: Transaction, publication: Publication) -> Publication:
        """Keep the files and return the publication, not stored yet, that names them.

        Raises FileMissing, and FileUnreadable where the file changed after it was read.
        """
        sha256 = "" if self.file is None else self._kept(tx, self.file, self.file_name)
        if self.read_sha256 and sha256 and sha256 != self.read_sha256:
            raise FileUnreadable(path=self.file_name, reason="file_changed_meanwhile")
        picture = self.screenshot
        shown = "" if picture is None else self._kept(tx, picture, picture.name)
        return replace(publication, file=sha256, file_name=self.file_name, screenshot=shown)

    def _kept(self, tx: Transaction, file: Path | bytes, name: str) -> str:
        return keep_file(tx, self.store, file, name)


def keep_file(tx: Transaction, store: EvidenceStore, file: Path | bytes, name: str) -> str:
    """Keep a file, or bytes under a name, as evidence; return the SHA-256. Raises FileMissing."""
    if isinstance(file, Path) and not file.is_file():
        raise FileMissing(path=str(file))
    if isinstance(file, Path):
        size, media_type = file.stat().st_size, media_type_of(file)
    else:
        size, media_type = len(file), mimetypes.guess_type(name)[0] or "text/plain"
    sha256 = store.put(file)
    known = EvidenceFile(
        sha256=sha256,
        name=name,
        size=size,
        media_type=media_type,
        added_at=tx.moment,
        recorded_by=tx.operator,
    )
    evidence.add(tx, known)
    return sha256


def same_page(known: Publication, told: Publication) -> bool:
    """Say whether somebody typed both from one page, so that they are one publication."""
    names = ("race", "kind", "source", "seen_at", "address", "issue", "file", "screenshot")
    return not known.is_whole_file and all(
        getattr(known, name) == getattr(told, name) for name in names
    )


def joined(known: Publication, told: Publication) -> Publication:
    """Return a publication with the places of another part of the same page."""
    return replace(
        known,
        precincts=tuple(dict.fromkeys((*known.precincts, *told.precincts))),
        commissions=tuple(dict.fromkeys((*known.commissions, *told.commissions))),
    )


def is_listed_anew(tx: Transaction, seen: Publication) -> bool:
    """Say whether a file lists other places than the last file of its source about any of them.

    A place that is gone, or is there again, makes a version even where no figure differs.
    """
    own = places_of(seen)
    earlier = (
        places_of(one)
        for one in reversed(in_order_seen(publications.of_race(tx, seen.race)))
        if (one.kind, one.source) == (seen.kind, seen.source) and one.is_whole_file
    )
    last = next((places for places in earlier if not own.isdisjoint(places)), own)
    return last != own


def places_of(publication: Publication) -> frozenset[int | str]:
    """Return the precincts or commissions whose figures stand in a publication."""
    places: Iterable[int | str] = (*publication.precincts, *publication.commissions)
    return frozenset(places)
