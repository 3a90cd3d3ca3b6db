"""What the lists of official figures show: commissions, precincts, and their versions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.official import OfficialFigures
from hq_desktop.domain.election import Commission, CommissionCode, Precinct
from hq_desktop.domain.entry import CellDifference, differences
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.protocol import Cells, ProtocolCopy
from hq_desktop.domain.short_names import short_names
from hq_desktop.domain.territory import Tree, tree_of
from hq_desktop.domain.text import Text

Names = Callable[[Text], str]
"""How a wording is read: in the language of the screen."""


@dataclass(frozen=True, slots=True)
class Version:
    """What one source said at one moment, and what it changed against the version before."""

    number: int
    seen_at: datetime | None
    source: str
    cells: Cells
    changes: tuple[CellDifference, ...]
    operator: str
    page: str
    is_withdrawn: bool
    announcement: Announcement | None = None


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A commission or a precinct with the versions of what was announced for it."""

    commission: Commission | None
    precinct: Precinct | None
    title: str
    place: str
    depth: int
    order: int
    versions: tuple[Version, ...]
    short: str = ""
    """The title without the words that its siblings share, which an elided column would hide."""

    @property
    def key(self) -> tuple[str, object]:
        """What stays the same when the list is read again."""
        if self.commission is not None:
            return "commission", self.commission.code
        return "precinct", self.precinct.id if self.precinct is not None else None

    @property
    def current(self) -> Version | None:
        """The version in force."""
        return next((one for one in self.versions if not one.is_withdrawn), None)


def commission_rows(figures: OfficialFigures, name: Names) -> tuple[SubjectRow, ...]:
    """Return the commissions as a tree read from above."""
    tree = tree_of(figures.directory.commissions.values())
    full = {code: name(one.name) or code for code, one in tree.commissions.items()}
    short = short_names(full, {code: one.parent for code, one in tree.commissions.items()})
    return tuple(
        SubjectRow(
            commission=one,
            precinct=None,
            title=full[one.code],
            short=short[one.code],
            place=one.code,
            depth=depth,
            order=order,
            versions=_announced(figures.of_commission(one.code)),
        )
        for order, (one, depth) in enumerate(_walk(tree))
    )


def precinct_rows(figures: OfficialFigures, name: Names) -> tuple[SubjectRow, ...]:
    """Return the precincts of the race that are open."""
    directory = figures.directory
    titles = directory.titles()
    return tuple(
        SubjectRow(
            commission=None,
            precinct=one,
            title=titles[one.id],
            place=", ".join(part for part in (name(one.name), name(one.address)) if part),
            depth=0,
            order=order,
            versions=_published(figures.of_precinct(one.id)),
        )
        for order, one in enumerate(directory.open_precincts(figures.race))
    )


def _announced(found: Sequence[Announcement]) -> tuple[Version, ...]:
    before = [*found[1:], None][: len(found)]
    return tuple(
        Version(
            number=len(found) - place,
            seen_at=one.seen_at,
            source=one.source,
            cells=one.cells,
            changes=differences(older.cells, one.cells) if older else (),
            operator=one.operator,
            page=one.page,
            is_withdrawn=one.withdrawn_at is not None,
            announcement=one,
        )
        for place, (one, older) in enumerate(zip(found, before, strict=True))
    )


def _published(found: Sequence[ProtocolCopy]) -> tuple[Version, ...]:
    before = [*found[1:], None][: len(found)]
    return tuple(
        Version(
            number=len(found) - place,
            seen_at=one.obtained_at,
            source=one.source,
            cells=one.cells,
            changes=differences(older.cells, one.cells) if older else (),
            operator=one.operator,
            page=one.pages[0].sha256 if one.pages else "",
            is_withdrawn=not one.is_current,
        )
        for place, (one, older) in enumerate(zip(found, before, strict=True))
    )


def _walk(tree: Tree) -> Iterator[tuple[Commission, int]]:
    tops = sorted(
        code for code, one in tree.commissions.items() if one.parent not in tree.commissions
    )
    waiting: list[tuple[CommissionCode, int]] = [(code, 0) for code in reversed(tops)]
    while waiting:
        code, depth = waiting.pop()
        yield tree.commissions[code], depth
        waiting.extend((child, depth + 1) for child in reversed(tree.children.get(code, ())))
