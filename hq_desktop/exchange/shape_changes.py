"""In what a table differs from the kept layout that it looks like."""

from collections.abc import Iterable
from typing import Final

from hq_desktop.domain.layout import Layout
from hq_desktop.domain.table_guess import Doubt, TableGuess
from hq_desktop.exchange.guess_doubts import Looked
from hq_desktop.exchange.heading_paths import compared

_ALIKE: Final = 0.5


def shape_doubts(guess: TableGuess, looked: Looked, layouts: Iterable[Layout]) -> tuple[Doubt, ...]:
    """Say in what a table differs from the saved layout that it looks like most."""
    own = [compared((one.heading,)) for one in guess.columns]
    best, share = None, _ALIKE
    for layout in layouts:
        if not layout.headings or layout.fingerprint == guess.fingerprint:
            continue
        both = set(own) & set(layout.headings) - {""}
        every = (set(own) | set(layout.headings)) - {""}
        if every and len(both) / len(every) >= share:
            best, share = layout, len(both) / len(every)
    if best is None:
        return ()
    added = [one for one in own if one and one not in best.headings]
    gone = [one for one in best.headings if one and one not in own]
    moved = [
        one
        for one, before in zip(own, best.headings, strict=False)
        if one and one != before and one in best.headings
    ]
    row, column = looked.extent.first, looked.extent.columns[0]
    return (
        looked.doubt(
            row,
            column,
            "shape_changed",
            layout=next(iter(best.title.every()), best.code),
            added=", ".join(added) or "—",
            gone=", ".join(gone) or "—",
            moved=", ".join(moved) if moved and not (added or gone) else "—",
        ),
    )
