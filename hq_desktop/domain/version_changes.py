"""Two versions of official figures against each other: what was changed after it was published.

Only what both versions state is compared. A line that one of them leaves out is no change; a
precinct or commission that is gone from a later file is told apart from changed figures.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.protocol import Cells, ProtocolCopy, Side, stated
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind, in_order_seen
from hq_desktop.domain.territory import Tree

Place = PrecinctId | CommissionCode
"""A precinct by its number in the campaign, or a commission by its code."""


@dataclass(frozen=True, slots=True)
class Version:
    """A publication with the figures that stand in it, those repeated unchanged included."""

    publication: Publication
    figures: Mapping[Place, Cells] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One figure that two versions state differently; exactly one of the first two is given."""

    precinct: PrecinctId | None
    commission: CommissionCode | None
    line: str
    before: int
    after: int

    @property
    def place(self) -> Place:
        """Where the figure stands."""
        if self.precinct is not None:
            return self.precinct
        return self.commission or CommissionCode("")

    @property
    def difference(self) -> int:
        """Later figure less the earlier one."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class LineChange:
    """What became of one line over the places where both versions state it.

    A commission counts within the one above it where both versions state the line of both.
    """

    line: str
    places: int
    changed: int
    before: int
    after: int

    @property
    def difference(self) -> int:
        """The later sum less the earlier one, over the same places."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """Everything that differs between two publications of one kind.

    `figures` stand in the order of the earlier publication, lines in the order of its cells.
    `gone` and `appeared` are places of one file that do not stand in the other one; what was typed
    from a page may be a part of it, so its gaps say nothing. `compared` counts the places of which
    both versions state a line. `lines` sums each line over these places.
    """

    earlier: Publication
    later: Publication
    figures: tuple[FigureChange, ...]
    lines: tuple[LineChange, ...]
    compared: int
    gone: tuple[Place, ...] = ()
    appeared: tuple[Place, ...] = ()

    @property
    def precincts(self) -> tuple[PrecinctId, ...]:
        """The precincts with a changed figure, each once."""
        found = (one.precinct for one in self.figures if one.precinct is not None)
        return tuple(dict.fromkeys(found))

    @property
    def commissions(self) -> tuple[CommissionCode, ...]:
        """The commissions with a changed figure, each once."""
        found = (one.commission for one in self.figures if one.commission is not None)
        return tuple(dict.fromkeys(found))

    @property
    def places_changed(self) -> int:
        """How many precincts or commissions have a changed figure."""
        return len(self.precincts) + len(self.commissions)

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not self.figures and not self.gone and not self.appeared


def version_of(
    publication: Publication,
    copies: Iterable[ProtocolCopy] = (),
    announcements: Iterable[Announcement] = (),
) -> Version:
    """Return a publication with its figures, found among all copies and announcements of its race.

    A row that repeats what stood there before makes no new copy or announcement: it holds the
    last one of the same source up to this publication. What was taken back does not count.
    """
    told: Iterable[tuple[Place, int, PublicationId | None, Cells]]
    if publication.kind is PublicationKind.OFFICIAL:
        told = (
            (one.precinct, one.id, one.publication, one.cells)
            for one in copies
            if one.side is Side.OFFICIAL and _counts(one, publication)
        )
    else:
        told = (
            (one.commission, one.id, one.publication, one.cells)
            for one in announcements
            if _counts(one, publication)
        )
    last: dict[Place, tuple[int, Cells]] = {}
    for place, number, stood_in, cells in told:
        if _is_by(stood_in, publication) and (place not in last or number > last[place][0]):
            last[place] = number, cells
    places = _places(publication)
    return Version(publication, {one: last[one][1] for one in places if one in last})


def within(version: Version, places: frozenset[Place]) -> Version:
    """Return a version as if nothing but some places stood in it."""
    publication = version.publication
    return Version(
        replace(
            publication,
            precincts=tuple(one for one in publication.precincts if one in places),
            commissions=tuple(one for one in publication.commissions if one in places),
        ),
        {one: cells for one, cells in version.figures.items() if one in places},
    )


def changes(earlier: Version, later: Version, tree: Tree) -> VersionChanges:
    """Return what differs between two versions of one race and kind.

    `tree` are the campaign's commissions: no sum holds a territory and its parts. Raises
    ValueError for publications of different races or kinds: unlike things.
    """
    first, second = earlier.publication, later.publication
    if (first.race, first.kind) != (second.race, second.kind):
        raise ValueError("publications of different races or kinds cannot be compared")
    sums: dict[str, list[int]] = {}
    found: list[FigureChange] = []
    pairs = {
        place: {line: (old, new) for line, old, new in _both(before, later.figures[place])}
        for place, before in earlier.figures.items()
        if place in later.figures
    }
    for place, stated_twice in pairs.items():
        over = _over(place, first.kind, pairs, tree)
        for line, (old, new) in stated_twice.items():
            counted = sums.setdefault(line, [0, 0, 0, 0])
            if not any(line in one for one in over):
                _count(counted, old, new)
            if old != new:
                found.append(_change(first.kind, place, line, old, new))
    return VersionChanges(
        earlier=first,
        later=second,
        figures=tuple(found),
        lines=tuple(LineChange(line, *counted) for line, counted in sums.items()),
        compared=sum(1 for one in pairs.values() if one),
        gone=_missing(first, second),
        appeared=_missing(second, first),
    )


def ordered(found: VersionChanges, places: Sequence[Place], lines: Sequence[str]) -> VersionChanges:
    """Return the same changes in an order of places and lines; what it does not name is last."""
    by_place = {one: number for number, one in enumerate(places)}
    by_line = {one: number for number, one in enumerate(lines)}
    far = max(len(by_place), len(by_line))
    return replace(
        found,
        figures=tuple(
            sorted(
                found.figures,
                key=lambda one: (by_place.get(one.place, far), by_line.get(one.line, far)),
            )
        ),
        lines=tuple(sorted(found.lines, key=lambda one: by_line.get(one.line, far))),
        gone=tuple(sorted(found.gone, key=lambda one: by_place.get(one, far))),
        appeared=tuple(sorted(found.appeared, key=lambda one: by_place.get(one, far))),
    )


def earlier_version(publication: Publication, every: Sequence[Publication]) -> Publication | None:
    """Return the publication of the same source, seen before, that says of the same places.

    None where there is none: then nothing is known to have been changed.
    """
    own = frozenset(_places(publication))
    before = None
    for one in in_order_seen(tuple(every)):
        if one.id == publication.id:
            return before
        is_alike = (one.race, one.kind, one.source) == (
            publication.race,
            publication.kind,
            publication.source,
        )
        if is_alike and one.is_current and not own.isdisjoint(_places(one)):
            before = one
    return before


def _counts(one: ProtocolCopy | Announcement, publication: Publication) -> bool:
    return (one.race, one.source) == (publication.race, publication.source) and (
        one.withdrawn_at is None
    )


def _is_by(number: PublicationId | None, publication: Publication) -> bool:
    """What belongs to no publication was stored before publications were."""
    if publication.is_whole_file:
        return number is None or number <= publication.id
    return number == publication.id


def _both(before: Cells, after: Cells) -> Iterator[tuple[str, int, int]]:
    for line in before:
        old, new = stated(before, line), stated(after, line)
        if old is not None and new is not None:
            yield line, old, new


def _over(
    place: Place,
    kind: PublicationKind,
    pairs: Mapping[Place, Mapping[str, tuple[int, int]]],
    tree: Tree,
) -> Sequence[Mapping[str, tuple[int, int]]]:
    """Return what both versions state of the commissions above one."""
    if kind is PublicationKind.OFFICIAL:
        return ()
    above = tree.above(CommissionCode(str(place)))
    return tuple(pairs[one] for one in above if one in pairs)


def _count(counted: list[int], old: int, new: int) -> None:
    counted[0] += 1
    counted[1] += old != new
    counted[2] += old
    counted[3] += new


def _change(kind: PublicationKind, place: Place, line: str, old: int, new: int) -> FigureChange:
    if kind is PublicationKind.OFFICIAL:
        return FigureChange(PrecinctId(int(place)), None, line, old, new)
    return FigureChange(None, CommissionCode(str(place)), line, old, new)


def _missing(first: Publication, second: Publication) -> tuple[Place, ...]:
    """Return the places of one file that do not stand in another one."""
    if not (first.is_whole_file and second.is_whole_file):
        return ()
    own = frozenset(_places(second))
    return tuple(one for one in _places(first) if one not in own)


def _places(publication: Publication) -> tuple[Place, ...]:
    return (*publication.precincts, *publication.commissions)
