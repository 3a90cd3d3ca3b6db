"""Papers that a person adds to a package: any PDF or picture; what no paper shows is named."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions.package_exhibits import Files
from hq_desktop.actions.package_sources import WithAdded, sha256_of
from hq_desktop.documents.foreign_pages import unembedded
from hq_desktop.documents.pictures import is_pdf
from hq_desktop.documents.pouring import CHANGED
from hq_desktop.domain.errors import FileMissing, FileUnreadable
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.package import Exhibit, ExhibitKind, WeakPoint
from hq_desktop.domain.text import Text
from hq_desktop.exchange.media_types import media_type_of
from hq_desktop.storage import evidence
from hq_desktop.storage.evidence_files import EvidenceStore
from hq_desktop.storage.transaction import Transaction

_LETTERS = 16


@dataclass(frozen=True, slots=True)
class AddedFile:
    """A file to attach; its title stands in the inventory, by default its name without ending."""

    path: Path
    title: str = ""

    @property
    def shown_title(self) -> str:
        """Return what the inventory calls it."""
        return self.title or self.path.stem.replace("_", " ")


def added_file(told: str) -> AddedFile:
    """Return what to attach: a file by its name, or FILE=TITLE where no file has the whole name."""
    name, equals, title = told.rpartition("=")
    if equals and name and not Path(told).exists():
        return AddedFile(Path(name), title.strip())
    return AddedFile(Path(told))


@dataclass(frozen=True, slots=True)
class Added:
    """Files that a person added, as exhibits, and where their bytes lie now."""

    exhibits: tuple[Exhibit, ...] = ()
    paths: Mapping[str, Path] | None = None
    files: tuple[AddedFile, ...] = ()

    def over(self, kept: EvidenceStore) -> WithAdded:
        """Return where the bytes of every exhibit are, these ones included."""
        return WithAdded(kept, self.paths or {})

    def keep(self, store: EvidenceStore) -> None:
        """Keep the bytes as evidence; raises FileUnreadable for a file that changed meanwhile."""
        with store.batch() as put:
            for sha256, path in (self.paths or {}).items():
                if put(path) != sha256:
                    raise FileUnreadable(path=path.name, reason=CHANGED)

    def register(self, tx: Transaction) -> None:
        """Register the files as evidence."""
        for sha256, path in (self.paths or {}).items():
            size, kind = path.stat().st_size, media_type_of(path)
            evidence.add(tx, EvidenceFile(sha256, path.name, size, kind, tx.moment))

    def weak_points(self) -> tuple[WeakPoint, ...]:
        """Return what the lawyer must do or know about them."""
        names = {sha256: path.name for sha256, path in (self.paths or {}).items()}
        apart = [one.source for one in self.exhibits if one.apart]
        loose = [
            names[one.files[0][0]]
            for one in self.exhibits
            if one.pages and self._draws_with_foreign_fonts(one)
        ]
        found = (("annex_apart", apart), ("annex_fonts", loose))
        return tuple(WeakPoint(code, {"names": ", ".join(told)}) for code, told in found if told)

    def _draws_with_foreign_fonts(self, exhibit: Exhibit) -> bool:
        path = (self.paths or {})[exhibit.files[0][0]]
        return is_pdf(path) and unembedded(path)


def added(files: Sequence[AddedFile], known: Files) -> Added:
    """Return added files as exhibits, each once; raises FileMissing.

    A file that needs a password, is broken or no picture becomes one sheet that says so.
    """
    paths: dict[str, Path] = {}
    titles: dict[str, str] = {}
    for one in files:
        if not one.path.is_file():
            raise FileMissing(path=str(one.path))
        sha256 = sha256_of(one.path)
        paths.setdefault(sha256, one.path)
        titles.setdefault(sha256, one.shown_title)
    looking = replace(known, store=WithAdded(known.store, paths))
    found = tuple(_exhibit(sha256, titles[sha256], looking, paths) for sha256 in paths)
    return Added(found, paths, tuple(files))


def _exhibit(sha256: str, title: str, looking: Files, paths: Mapping[str, Path]) -> Exhibit:
    name = paths[sha256].name
    pages, reason = looking.pages_or_reason(sha256)
    return Exhibit(
        key=f"annex-{sha256[:_LETTERS]}",
        kind=ExhibitKind.ANNEX,
        title=Text(title, title),
        source=name,
        pages=tuple(replace(one, name=name) for one in pages),
        apart=reason,
        file=sha256 if reason else "",
    )


def apart_points(exhibits: Iterable[Exhibit]) -> tuple[WeakPoint, ...]:
    """Return what the lawyer must add by hand: files of incidents that no paper shows."""
    names = [one.source for one in exhibits if one.apart and one.kind is not ExhibitKind.ANNEX]
    return (WeakPoint("annex_apart", {"names": ", ".join(names)}),) if names else ()
