"""What an archive holds: every original once, under a name that says what it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from hq_desktop.domain.safe_names import LONGEST, ending_of, safe_name, stem_of

_LETTERS = 12


class Role(StrEnum):
    """What an original is, by the record that names it; the earlier decides where it lies."""

    SHEET = "sheet"
    OFFICIAL_SHEET = "official_sheet"
    INCIDENT = "incident"
    PUBLICATION = "publication"
    CASE_PAPER = "case_paper"
    ANNEX = "annex"
    CREDENTIAL = "credential"
    DELIVERY = "delivery"
    OTHER = "other"


_FOLDERS: Mapping[Role, str] = {
    Role.INCIDENT: "incidents",
    Role.PUBLICATION: "publications",
    Role.CASE_PAPER: "cases",
    Role.ANNEX: "annexes",
    Role.CREDENTIAL: "credentials",
    Role.DELIVERY: "deliveries",
    Role.OTHER: "other",
}


class LeftOut(StrEnum):
    """Why something of the campaign is not in the archive."""

    FILLED_BALLOT = "filled_ballot"
    NAMES = "names"
    LAWYER_ALONE = "lawyer_alone"
    EVIDENCE_MISSING = "evidence_missing"
    EVIDENCE_CHANGED = "evidence_changed"


@dataclass(frozen=True, slots=True)
class Link:
    """A record that names a file: what the file is to it, its noun and key, its precinct's title.

    `obtained_…` and `source` are what the record says of how the file came.
    """

    role: Role
    noun: str
    key: str
    precinct: str = ""
    obtained_by: str = ""
    obtained_at: datetime | None = None
    obtained_where: str = ""
    obtained_how: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """One file of evidence: what is known of it, and every record that names it.

    `path` is where it lies in the archive, "" where it was left out for the reason `left_out`.
    """

    sha256: str
    name: str
    size: int
    media_type: str
    added_at: datetime
    recorded_by: str = ""
    recorded_at: datetime | None = None
    conditions: str = ""
    links: tuple[Link, ...] = ()
    path: str = ""
    left_out: LeftOut | None = None

    @property
    def first(self) -> Link | None:
        """The link that decides where the file lies."""
        return self.links[0] if self.links else None

    @property
    def precincts(self) -> tuple[str, ...]:
        """The titles of its precincts, each once."""
        return tuple(dict.fromkeys(one.precinct for one in self.links if one.precinct))

    def told(self, name: str) -> str:
        """Return the first thing that its links say about it under a name; "" where none does."""
        return next((word for one in self.links if (word := str(getattr(one, name)))), "")

    @property
    def obtained_at(self) -> datetime | None:
        """When the first of its links that says so obtained it."""
        return next((one.obtained_at for one in self.links if one.obtained_at), None)


@dataclass(frozen=True, slots=True)
class Absent:
    """Something that is not in the archive, and why; `sha256` proves it when it turns up."""

    name: str
    sha256: str
    reason: LeftOut


def with_links(original: Original, links: Iterable[Link]) -> Original:
    """Return a file with its links, the one that decides its place first."""
    order = list(Role)
    return replace(original, links=tuple(sorted(links, key=lambda one: order.index(one.role))))


def placed(originals: Iterable[Original]) -> Iterator[Original]:
    """Give the files with their paths; no two paths are the same on any system."""
    taken: set[str] = set()
    for one in originals:
        if one.left_out is not None:
            yield one
            continue
        path = _path(one, _LETTERS)
        if path.casefold() in taken:
            path = _path(one, len(one.sha256))
        taken.add(path.casefold())
        yield replace(one, path=path)


def _path(one: Original, letters: int) -> str:
    """The record it belongs to, the name it came with, the beginning of its SHA-256."""
    first = one.first or Link(Role.OTHER, "", "")
    parts = [f"{first.noun}-{first.key[:letters]}"] if first.key else []
    if first.precinct and first.role in _FOLDERS:
        parts.append(safe_name(f"precinct-{first.precinct}", LONGEST // 2))
    ending = ending_of(one.name, one.media_type)
    stem = safe_name("-".join((*parts, stem_of(one.name))).strip("-"))
    return f"evidence/{_folder(first)}/{stem}-{one.sha256[:letters]}{ending}"


def _folder(first: Link) -> str:
    if first.role in _FOLDERS:
        return _FOLDERS[first.role]
    return safe_name(f"precinct-{first.precinct}", LONGEST // 2)
