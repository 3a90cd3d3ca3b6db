"""Copies of one precinct side by side: what differs between them is evidence, never merged."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Side


@dataclass(frozen=True, slots=True)
class CopyDifference:
    """A line for which copies of one precinct state different numbers, by copy in their order."""

    precinct: PrecinctId
    line: str
    figures: tuple[tuple[CopyId, int], ...]


def copy_differences(copies: Iterable[ProtocolCopy]) -> tuple[CopyDifference, ...]:
    """Return where our current readings of the same precinct and race differ.

    Only numbers are compared: what one copy does not state is no difference. A line on which
    the two entries of one copy differ is not stated by it (`domain.settlement`).
    """
    own: defaultdict[tuple[str, PrecinctId], list[ProtocolCopy]] = defaultdict(list)
    for copy in copies:
        if copy.side is Side.OURS and copy.is_current and copy.has_reading:
            own[copy.race, copy.precinct].append(copy)
    return tuple(
        CopyDifference(precinct, line, figures)
        for (_, precinct), several in own.items()
        if len(several) > 1
        for line, figures in _stated(several).items()
        if len({number for _, number in figures}) > 1
    )


def _stated(copies: Sequence[ProtocolCopy]) -> Mapping[str, tuple[tuple[CopyId, int], ...]]:
    lines = dict.fromkeys(line for copy in copies for line in copy.cells)
    return {
        line: tuple(
            (copy.id, number) for copy in copies if isinstance(number := copy.cells.get(line), int)
        )
        for line in lines
    }
