"""The columns of the coordinator's lists of precincts and commissions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.overview import CommissionLine, PrecinctLine
from hq_desktop.domain.coverage import Stand, Tally, together
from hq_desktop.domain.election import precinct_order
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.overview.wording import (
    TONES,
    commission_name,
    line_commission,
    people_words,
    signed,
)
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate
_PLACES = {stand: place for place, stand in enumerate(Stand)}


def precinct_columns(short: Callable[[str], str]) -> Sequence[Column[PrecinctLine]]:
    """Return the columns of the list of precincts; `short` names a commission by its code."""
    return (
        Column(
            lambda: translate("Overview", "Precinct"),
            lambda line: line.title,
            lambda line: precinct_order(line.precinct)[1:],
            is_number=True,
            tone=lambda _line: "strong",
            width=92,
        ),
        Column(
            lambda: translate("Overview", "School, place"),
            lambda line: worded(line.precinct.name) or worded(line.precinct.address),
            tooltip=lambda line: worded(line.precinct.address),
        ),
        Column(
            lambda: translate("Overview", "Commission"),
            lambda line: short(line.precinct.commission),
            tooltip=lambda line: commission_name(line.commission, line.precinct.commission),
            width=230,
        ),
        Column(
            lambda: translate("Overview", "Voters"),
            lambda line: figure(line.precinct.voters_on_list),
            lambda line: line.precinct.voters_on_list,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Overview", "Stands at"),
            lambda line: signed(line.stand),
            lambda line: _PLACES[line.stand],
            tone=lambda line: TONES[line.stand],
            width=168,
        ),
        Column(
            lambda: translate("Overview", "Sheets"),
            lambda line: figure(line.sheets),
            lambda line: line.sheets,
            is_number=True,
            width=60,
        ),
        Column(
            lambda: translate("Overview", "People there"),
            lambda line: people_words(line.people) or "–",
            width=170,
        ),
    )


def commission_columns(short: Callable[[str], str]) -> Sequence[Column[CommissionLine]]:
    """Return the columns of the list of commissions: all their precincts, then stand by stand."""
    return (
        Column(
            lambda: translate("Overview", "Commission"),
            lambda line: short(line.code),
            tooltip=line_commission,
        ),
        _count(lambda: translate("Overview", "Precincts"), lambda line: line.whole, 84),
        _count(
            lambda: translate("Overview", "Sheet missing"),
            lambda line: line.missing,
            116,
            tone="strong",
        ),
        Column(
            lambda: translate("Overview", "Voters there"),
            _voters,
            lambda line: line.missing.voters,
            is_number=True,
            tooltip=_voters_whole,
            width=112,
        ),
        *(
            _count(partial(signed, stand), _of(stand), width)
            for stand, width in (
                (Stand.WAITING, 140),
                (Stand.TYPED_ONCE, 108),
                (Stand.DIFFERING, 124),
                (Stand.SETTLED, 96),
                (Stand.IMPORTED, 98),
            )
        ),
    )


def _of(stand: Stand) -> Callable[[CommissionLine], Tally]:
    return lambda line: together(line.stands, (stand,))


def _count(
    title: Callable[[], str],
    of: Callable[[CommissionLine], Tally],
    width: int,
    tone: str = "",
) -> Column[CommissionLine]:
    return Column(
        title,
        lambda line: figure(of(line).precincts),
        lambda line: of(line).precincts,
        is_number=True,
        tone=lambda line: tone if of(line).precincts else "ink3",
        width=width,
    )


def _voters(line: CommissionLine) -> str:
    missing = line.missing
    return f"{figure(missing.voters)} + ?" if missing.unknown else figure(missing.voters)


def _voters_whole(line: CommissionLine) -> str:
    missing = line.missing
    words = translate("Overview", "{voters} voters on the lists").format(
        voters=figure(missing.voters)
    )
    if not missing.unknown:
        return words
    unknown = translate("Overview", "list not known: {count} precincts").format(
        count=figure(missing.unknown)
    )
    return f"{words}; {unknown}"
