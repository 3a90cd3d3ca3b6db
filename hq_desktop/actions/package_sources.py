"""Where the page pictures of a package come from, unchanged or, under a limit, a little smaller."""

import hashlib
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Protocol

from hq_desktop.documents.bundle import PdfPage, Source, weight_of
from hq_desktop.documents.foreign_pages import passes
from hq_desktop.documents.pictures import Picture, is_pdf, passing_picture
from hq_desktop.documents.pouring import CHANGED
from hq_desktop.domain.errors import FileUnreadable, NotFound, PackageTooLarge
from hq_desktop.domain.package import Exhibit, ExhibitPage
from hq_desktop.domain.progress import Step
from hq_desktop.exchange import photos
from hq_desktop.exchange.paper_pictures import as_jpeg

RUNGS = ((3508, 85), (2480, 80), (2048, 70), (1654, 60))
"""Longest side in pixels and quality of JPEG, the least loss first: A4 at 300 to 140 dpi."""

MEGABYTE = 1_000_000

PageKey = tuple[str, int]


class FileSource(Protocol):
    """Where the bytes of an exhibit are."""

    def path(self, sha256: str) -> Path:
        """Return a file with these bytes; raises NotFound."""
        ...

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes under a name really have; raises NotFound."""
        ...


@dataclass(frozen=True, slots=True)
class WithAdded:
    """Evidence, and files that a person has just added and that are not kept yet."""

    kept: FileSource
    added: Mapping[str, Path]

    def path(self, sha256: str) -> Path:
        """Return a file with these bytes; raises NotFound."""
        found = self.added.get(sha256)
        return self.kept.path(sha256) if found is None else found

    def hashed(self, sha256: str) -> str:
        """Return the SHA-256 that the bytes under a name really have; raises NotFound."""
        found = self.added.get(sha256)
        return self.kept.hashed(sha256) if found is None else sha256_of(found)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The page pictures of a package; `reduced` are shown smaller than their files have them."""

    sources: Mapping[PageKey, Source]
    reduced: frozenset[PageKey] = frozenset()

    @property
    def size(self) -> int:
        """About how many bytes they take together."""
        return sum(weight_of(one) for one in self.sources.values())


@dataclass(frozen=True, slots=True)
class Room:
    """How many bytes a package may take, and how many it takes beside its page pictures."""

    most: int
    beside: int


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes; raises NotFound."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as fault:
        raise NotFound(noun="evidence_file", key=path.name) from fault


def prepared(exhibits: Iterable[Exhibit], store: FileSource, folder: Path) -> Prepared:
    """Return where every page comes from; what cannot pass as it is becomes a JPEG in a folder.

    Raises FileUnreadable for a file that is not what its SHA-256 says, or no picture.
    """
    found: dict[PageKey, Source] = {}
    can_pass = cache(passes)
    for page in _pages(exhibits):
        key = (page.sha256, page.number)
        if key not in found:
            found[key] = _source(store, page, folder, can_pass)
    return Prepared(found)


def lightened(
    whole: Prepared,
    exhibits: Iterable[Exhibit],
    store: FileSource,
    folder: Path,
    room: Room,
    step: Step,
) -> Prepared:
    """Return the pictures made smaller until the package fits, with the least loss.

    On each rung the heaviest comes first, and no more are touched than must be. Pages of PDFs stay
    as they are. Raises PackageTooLarge where the last rung is not enough.
    """
    sources = dict(whole.sources)
    left = whole.size + room.beside - room.most
    names = {(one.sha256, one.number): one for one in _pages(exhibits)}
    pictures = [key for key, one in sources.items() if isinstance(one, Picture)]
    reduced: set[PageKey] = set()
    for rung, (longest, quality) in enumerate(RUNGS):
        heaviest = sorted(pictures, key=lambda key: (-weight_of(sources[key]), key))
        for place, key in enumerate(heaviest):
            if left <= 0:
                return Prepared(sources, frozenset(reduced))
            step(rung * len(pictures) + place, len(RUNGS) * len(pictures))
            smaller = _redrawn(store.path(key[0]), names[key], folder, longest, quality)
            gain = weight_of(sources[key]) - weight_of(smaller)
            if gain > 0:
                sources[key] = smaller
                reduced.add(key)
                left -= gain
    if left > 0:
        least = -(-(room.most + left) // MEGABYTE)
        raise PackageTooLarge(limit=room.most // MEGABYTE, least=least)
    return Prepared(sources, frozenset(reduced))


def _pages(exhibits: Iterable[Exhibit]) -> Iterator[ExhibitPage]:
    for exhibit in exhibits:
        yield from exhibit.pages


def _source(store: FileSource, page: ExhibitPage, folder: Path, can_pass: "_CanPass") -> Source:
    """A whole file is proved while it is poured into the package, any other one here."""
    path = store.path(page.sha256)
    passing = passing_picture(path)
    if passing is not None and passing.is_whole:
        return replace(passing, sha256=page.sha256)
    if store.hashed(page.sha256) != page.sha256:
        raise FileUnreadable(path=page.name or page.sha256, reason=CHANGED)
    if passing is not None:
        return passing
    if is_pdf(path) and can_pass(path):
        return PdfPage(path, page.number, photos.pictures_in(path))
    return _redrawn(path, page, folder)


class _CanPass(Protocol):
    def __call__(self, path: Path, /) -> bool: ...


def _redrawn(
    path: Path, page: ExhibitPage, folder: Path, longest: int = RUNGS[0][0], quality: int = 90
) -> Picture:
    with tempfile.NamedTemporaryFile(dir=folder, suffix=".jpg", delete=False) as file:
        file.write(as_jpeg(path, page.number, longest, quality))
    found = passing_picture(Path(file.name))
    if found is None:
        raise FileUnreadable(path=page.name or path.name, reason="picture_missing")
    return found
