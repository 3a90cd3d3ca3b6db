"""The columns of the chase."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.chase import ChaseLine
from hq_desktop.domain.election import precinct_order
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.overview.chase_words import TONES, call_words, person_words, phone_words
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate


def chase_columns(
    short: Callable[[ChaseLine], str], whole: Callable[[ChaseLine], str]
) -> Sequence[Column[ChaseLine]]:
    """Return the columns; the reason takes the room that is left and is whole in its tooltip."""
    return (
        Column(
            lambda: translate("Chase", "Precinct"),
            lambda line: line.title,
            lambda line: precinct_order(line.precinct)[1:],
            is_number=True,
            tone=lambda _line: "strong",
            tooltip=lambda line: worded(line.precinct.name),
            width=92,
        ),
        Column(
            lambda: translate("Chase", "Voters"),
            lambda line: figure(line.precinct.voters_on_list),
            lambda line: line.precinct.voters_on_list,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Chase", "Call"),
            person_words,
            tone=lambda line: "" if line.people else "attention",
            width=148,
        ),
        Column(
            lambda: translate("Chase", "Phone"),
            phone_words,
            width=148,
        ),
        Column(
            lambda: translate("Chase", "Last call"),
            lambda line: call_words(line.last_call),
            lambda line: line.last_call.made_at if line.last_call else None,
            tone=lambda line: TONES[line.last_call.outcome] if line.last_call else "ink3",
            width=160,
        ),
        Column(lambda: translate("Chase", "Why"), short, tooltip=whole),
    )
