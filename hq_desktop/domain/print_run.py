"""What goes through a printer and in which order: sheets of paper, each with one side or two.

A package counts a page as a sheet («на k листах»), because it is filed printed on one side. On two
sides every part of it begins on a front, so that nothing of the next annex is on the back of the
one before; a back that stays empty for it is a side like any other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain


class PartKind(StrEnum):
    """What a part of a file is."""

    DOCUMENT = "document"
    COVER = "cover"
    ANNEX = "annex"
    LISTS = "lists"


@dataclass(frozen=True, slots=True)
class PrintPart:
    """Pages of a file that belong together: the document, an exhibit, an annex without exhibits.

    `first` counts pages of the file from 0. `annex` is the number of its annex and `title` that
    annex's name, `number` is its own, such as "3.1"; all are "" for what has none.
    """

    kind: PartKind
    first: int
    pages: int
    annex: str = ""
    number: str = ""
    title: str = ""

    def __contains__(self, page: int) -> bool:
        """Whether a page of the file belongs to it."""
        return self.first <= page < self.first + self.pages


@dataclass(frozen=True, slots=True)
class PrintFile:
    """One file to print; `label` is the number printed on its first page.

    A file that is not filed is printed once, whatever the number of copies.
    """

    title: str
    pages: int
    parts: tuple[PrintPart, ...]
    label: int = 1
    is_filed: bool = True

    @property
    def own_parts(self) -> tuple[PrintPart, ...]:
        """The parts; a file without an outline is one."""
        return self.parts or (PrintPart(PartKind.DOCUMENT, 0, self.pages),)


class ScopeKind(StrEnum):
    """Which sheets a person asks for."""

    WHOLE = "whole"
    DOCUMENT = "document"
    ANNEXES = "annexes"
    EXHIBIT = "exhibit"
    SHEETS = "sheets"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which sheets: of annexes and printed numbers from `first` to `last`, of one exhibit."""

    kind: ScopeKind = ScopeKind.WHOLE
    first: int = 1
    last: int = 1
    exhibit: str = ""

    def has(self, file: PrintFile, part: PrintPart, page: int) -> bool:
        """Whether a page of a part is asked for."""
        match self.kind:
            case ScopeKind.WHOLE:
                return True
            case ScopeKind.DOCUMENT:
                return part.kind is PartKind.DOCUMENT and file.label == 1
            case ScopeKind.ANNEXES:
                return part.annex.isdigit() and self.first <= int(part.annex) <= self.last
            case ScopeKind.EXHIBIT:
                return bool(self.exhibit) and self.exhibit in (part.number, part.annex)
            case ScopeKind.SHEETS:
                return self.first <= file.label + page <= self.last


class Dividing(StrEnum):
    """What separator sheets stand between."""

    NOTHING = "nothing"
    COPIES = "copies"
    ANNEXES = "annexes"


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How a person wants it printed.

    `dividers_apart` prints the separator sheets by themselves, on paper of another colour.
    `is_reversed` begins with the last sheet, for a printer that lays them face up.
    """

    scope: Scope = field(default_factory=Scope)
    copies: int = 1
    is_collated: bool = True
    is_two_sided: bool = False
    is_reversed: bool = False
    dividing: Dividing = Dividing.NOTHING
    dividers_apart: bool = False


@dataclass(frozen=True, slots=True)
class Divider:
    """What a separator sheet says: a copy and volume, or an annex; it is never filed.

    `sheets` is None where the pages of the file do not tell; `copy` is 0 where copies are not
    kept apart.
    """

    annex: str = ""
    title: str = ""
    sheets: int | None = None
    copy: int = 0
    copies: int = 0
    volume: int = 0
    volumes: int = 0


@dataclass(frozen=True, slots=True)
class Side:
    """One side of paper: a page of a file, a divider (by its place), or nothing at all."""

    file: int | None = None
    page: int = 0
    divider: int | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is printed on it."""
        return self.file is None and self.divider is None


Sheet = tuple[Side, ...]
"""A sheet of paper: its front, and its back where two sides are printed."""

BLANK = Side()


@dataclass(frozen=True, slots=True)
class PrintRun:
    """Everything that is printed, in its order; each job is sent by itself.

    `numbered` are the sheets of one copy as its documents count them.
    """

    jobs: tuple[tuple[Sheet, ...], ...]
    dividers: tuple[Divider, ...]
    numbered: int

    @property
    def paper(self) -> int:
        """How many sheets of paper it takes."""
        return sum(len(job) for job in self.jobs)

    @property
    def sides(self) -> int:
        """How many sides are sent, empty backs included."""
        return sum(len(sheet) for job in self.jobs for sheet in job)

    @property
    def divider_sheets(self) -> int:
        """How many sheets of paper are separators."""
        return sum(sheet[0].divider is not None for job in self.jobs for sheet in job)

    @property
    def blank_backs(self) -> int:
        """How many backs stay empty."""
        return sum(side.is_blank for job in self.jobs for sheet in job for side in sheet)


def composed(files: Sequence[PrintFile], wish: PrintWish) -> PrintRun:
    """Return what is printed; a run without sheets where nothing of the files is asked for."""
    composing = _Composing(files, wish)
    sheets = composing.sheets()
    numbered = sum(
        1 for place, file in enumerate(files) if file.is_filed for _ in composing.pages(place)
    )
    if wish.is_reversed:
        sheets.reverse()
    return PrintRun(_jobs(sheets, wish), tuple(composing.dividers), numbered)


def _jobs(sheets: Sequence[Sheet], wish: PrintWish) -> tuple[tuple[Sheet, ...], ...]:
    """Return what is sent at once; separator sheets of another paper go first, by themselves."""
    if not wish.dividers_apart:
        return (tuple(sheets),) if sheets else ()
    apart = tuple(one for one in sheets if one[0].divider is not None)
    rest = tuple(one for one in sheets if one[0].divider is None)
    return tuple(one for one in (apart, rest) if one)


class _Composing:
    """One run being put together."""

    def __init__(self, files: Sequence[PrintFile], wish: PrintWish) -> None:
        self._files = files
        self._wish = wish
        self._annexes = annex_sheets(files)
        self.dividers: list[Divider] = []

    def sheets(self) -> list[Sheet]:
        """Return every sheet: the copies of what is filed, then once what is not."""
        copies = max(1, self._wish.copies)
        filed = [place for place, one in enumerate(self._files) if one.is_filed]
        others = [place for place, one in enumerate(self._files) if not one.is_filed]
        if self._wish.is_collated:
            found = [
                sheet
                for copy in range(1, copies + 1)
                for sheet in self._bundle(filed, copy if copies > 1 else 0)
            ]
        else:
            found = [sheet for sheet in self._bundle(filed, 0) for _ in range(copies)]
        return [*found, *self._bundle(others, 0, is_filed=False)]

    def pages(self, place: int) -> Iterator[tuple[PrintPart, int]]:
        """Give the pages of a file that are asked for, with the part each belongs to."""
        file = self._files[place]
        if not file.is_filed:
            yield from ((file.own_parts[0], page) for page in range(file.pages))
            return
        for part in file.own_parts:
            for page in range(part.first, part.first + part.pages):
                if self._wish.scope.has(file, part, page):
                    yield part, page

    def _bundle(
        self, places: Sequence[int], copy: int, *, is_filed: bool = True
    ) -> Iterator[Sheet]:
        """Give the sheets of one copy."""
        for volume, place in enumerate(places, start=1):
            pages = list(self.pages(place))
            if not pages:
                continue
            if is_filed:
                yield from self._opening(volume, len(places), place, copy)
            yield from self._of_file(place, pages, is_filed=is_filed)

    def _opening(self, volume: int, volumes: int, place: int, copy: int) -> Iterator[Sheet]:
        """Give the divider before a copy or volume, where there is more than one of them."""
        if self._wish.dividing is Dividing.NOTHING or not (copy or volumes > 1):
            return
        yield self._divider(
            Divider(
                title=self._files[place].title,
                copy=copy,
                copies=self._wish.copies if copy else 0,
                volume=volume if volumes > 1 else 0,
                volumes=volumes if volumes > 1 else 0,
            )
        )

    def _of_file(
        self, place: int, pages: Sequence[tuple[PrintPart, int]], *, is_filed: bool
    ) -> Iterator[Sheet]:
        held: list[Side] = []
        before: PrintPart | None = None
        for part, page in pages:
            if part is not before:
                yield from self._pairs(held)
                held = []
                if is_filed:
                    yield from self._before_annex(part, before)
            before = part
            held.append(Side(place, page))
        yield from self._pairs(held)

    def _before_annex(self, part: PrintPart, before: PrintPart | None) -> Iterator[Sheet]:
        is_new = part.annex and (before is None or before.annex != part.annex)
        if self._wish.dividing is Dividing.ANNEXES and is_new:
            title, sheets = self._annexes[part.annex]
            yield self._divider(Divider(annex=part.annex, title=title, sheets=sheets))

    def _divider(self, one: Divider) -> Sheet:
        if one not in self.dividers:
            self.dividers.append(one)
        side = Side(divider=self.dividers.index(one))
        return (side, BLANK) if self._wish.is_two_sided else (side,)

    def _pairs(self, sides: Sequence[Side]) -> Iterator[Sheet]:
        """Give sides as sheets; a part with an odd number of sides leaves its last back empty."""
        if not self._wish.is_two_sided:
            yield from ((side,) for side in sides)
            return
        for place in range(0, len(sides), 2):
            back = sides[place + 1] if place + 1 < len(sides) else BLANK
            yield sides[place], back


def annex_sheets(files: Sequence[PrintFile]) -> dict[str, tuple[str, int | None]]:
    """Return the title of every annex and its sheets over all volumes.

    Where a volume begins in the middle of an exhibit, its first pages have no entry in the outline;
    the sheets of the annex before are then None.
    """
    found: dict[str, tuple[str, int | None]] = {}
    last = ""
    for part in chain.from_iterable(one.parts for one in files if one.is_filed):
        if part.kind is PartKind.COVER and part.pages > 1 and last:
            found[last] = (found[last][0], None)
        if part.annex:
            title, sheets = found.get(part.annex, (part.title, 0))
            more = None if sheets is None else sheets + part.pages
            found[part.annex] = (title, more)
            last = part.annex
    return found


def exhibit_numbers(files: Sequence[PrintFile]) -> tuple[str, ...]:
    """Return the numbers of everything that can be printed by its number."""
    parts = chain.from_iterable(one.parts for one in files if one.is_filed)
    return tuple(dict.fromkeys(one.number for one in parts if one.number))
