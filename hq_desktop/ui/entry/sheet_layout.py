"""Which printed sheet a place of a line belongs to.

Two races may share a form and differ in their contestants: the paper is the same where the number
of contestants is, and there the third contestant stands where the third one stood.
"""

from collections.abc import Sequence

from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.election import CONTESTANT_PREFIX
from hq_desktop.domain.form import CONTESTANTS, FormLine


def layout_of(place: Workplace) -> str:
    """Return the name under which the places of a race's lines are kept."""
    return f"{place.form.code}/{len(place.race.contestants)}"


def places_on_paper(lines: Sequence[FormLine]) -> tuple[tuple[str, FormLine], ...]:
    """Return each line with its name on the paper: contestants by their order."""
    named = []
    count = 0
    for line in lines:
        is_contestant = line.code.startswith(CONTESTANT_PREFIX)
        count += is_contestant
        named.append((f"{CONTESTANTS}:{count}" if is_contestant else line.code, line))
    return tuple(named)
