"""Announced totals against the sums of their own parts: commissions below, and precincts.

A total is compared with a sum only where every part states the line. Where some do not, nothing is
compared but this: nobody's count is negative, so the parts that do cannot hold more than the total.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from hq_desktop.domain.election import CommissionCode, Precinct, PrecinctId
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.official_check import CheckKind, OfficialCheck, Parts
from hq_desktop.domain.protocol import stated
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.standing import Standing
from hq_desktop.domain.territory import Tree


class Part(NamedTuple):
    """What a part states: an announcement, or the standing official figures of a precinct."""

    announcement: Announcement | None = None
    precinct: Standing | None = None

    def stated(self, line: str) -> int | None:
        """Return the figure of a line; None where it is not stated or disputed."""
        if self.announcement is not None:
            return stated(self.announcement.cells, line)
        return None if self.precinct is None else self.precinct.stated(line)

    @property
    def publication(self) -> PublicationId | None:
        """What it stood in."""
        if self.announcement is not None:
            return self.announcement.publication
        return None if self.precinct is None else self.precinct.copy.publication


@dataclass(frozen=True, slots=True)
class OfficialParts:
    """Everything official of one race, by commission and by precinct."""

    tree: Tree
    announced: Mapping[CommissionCode, Announcement]
    precincts: Mapping[CommissionCode, Sequence[Precinct]]
    figures: Mapping[PrecinctId, Standing]

    def checks(self, total: Announcement, place: OfficialCheck) -> Iterator[OfficialCheck]:
        """Give what the parts of an announced total show; `place` says where it was announced."""
        below = list(self._below(total.commission))
        if any(one.announcement is not None for one in below):
            yield from _compared(total, below, replace(place, of=Parts.COMMISSIONS))
        own = [part for code in self.tree.under(total.commission) for part in self._own(code)]
        if any(one.precinct is not None for one in own):
            yield from _compared(total, own, replace(place, of=Parts.PRECINCTS))

    def _below(self, code: CommissionCode) -> Iterator[Part]:
        """Give the nearest parts that cover the territory once: announced ones, else theirs."""
        opened, waiting = {code}, [code]
        while waiting:
            one = waiting.pop()
            yield from self._own(one)
            for child in self.tree.children.get(one, ()):
                if child in opened:
                    continue  # a loop in the data ends the walk
                opened.add(child)
                if child in self.announced:
                    yield Part(self.announced[child])
                else:
                    waiting.append(child)

    def _own(self, code: CommissionCode) -> Iterator[Part]:
        for precinct in self.precincts.get(code, ()):
            yield Part(precinct=self.figures.get(precinct.id))


def _compared(
    total: Announcement, parts: Sequence[Part], place: OfficialCheck
) -> Iterator[OfficialCheck]:
    missing: dict[int, list[str]] = {}
    numbers = {one.publication for one in parts} | {total.publication}
    place = replace(place, is_one_publication=len(numbers) == 1 and None not in numbers)
    for line in total.cells:
        announced = stated(total.cells, line)
        known = [number for one in parts if (number := one.stated(line)) is not None]
        if announced is None or not known:
            continue
        told = replace(
            place,
            lines=(line,),
            stated=announced,
            computed=sum(known),
            parts=len(known),
            missing=len(parts) - len(known),
        )
        if told.missing and sum(known) <= announced:
            missing.setdefault(told.missing, []).append(line)
        elif sum(known) != announced:
            yield replace(told, kind=CheckKind.EXCEED if told.missing else CheckKind.SUM)
    for count, lines in missing.items():
        yield replace(
            place,
            kind=CheckKind.MISSING,
            lines=tuple(lines),
            parts=len(parts) - count,
            missing=count,
        )
