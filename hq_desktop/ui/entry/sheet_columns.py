"""What a list of sheets says of each: precinct, moment, grade, where from, or why it lies aside."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.entry import Sheet
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.protocol import Typing
from hq_desktop.ui.figures import NOTHING, clock
from hq_desktop.ui.obstacle_words import obstacle_words
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

MOMENT_PLACE, GRADE_PLACE = 1, 2
"""Where these columns stand; a list of what lies aside has less use for them."""


def typing_word(typing: Typing | None) -> str:
    """Return how the figures of a copy came into the program."""
    match typing:
        case Typing.TYPED_TWICE:
            return translate("EntrySheets", "typed twice")
        case Typing.TYPED_ONCE:
            return translate("EntrySheets", "typed once")
        case Typing.IMPORTED:
            return translate("EntrySheets", "imported")
        case None:
            return translate("EntrySheets", "not typed yet")


def sheet_columns(number: Callable[[PrecinctId], str]) -> tuple[Column[Sheet], ...]:
    """Return the columns of a list of sheets; `number` names a precinct."""
    return (
        Column(
            lambda: translate("EntrySheets", "Precinct"),
            lambda sheet: number(sheet.copy.precinct),
            is_number=True,
            width=88,
        ),
        Column(
            lambda: translate("EntrySheets", "Saved"),
            lambda sheet: clock(_moment(sheet)),
            width=80,
        ),
        Column(
            lambda: translate("EntrySheets", "Grade"),
            lambda sheet: sheet.copy.grade.value if sheet.copy.has_reading else "",
            width=72,
            is_grade=True,
        ),
        Column(lambda: translate("EntrySheets", "Source"), _source, tone=_tone),
    )


def _moment(sheet: Sheet) -> datetime | None:
    """Return when a sheet was put aside or taken out, else when it was typed last."""
    if sheet.copy.withdrawn_at is not None:
        return sheet.copy.withdrawn_at
    if sheet.obstacle is not None:
        return sheet.obstacle.met_at
    return sheet.last.saved_at if sheet.last else None


def _source(sheet: Sheet) -> str:
    aside = _aside(sheet)
    if aside:
        return aside
    told = sheet.copy.obtained_by or sheet.copy.source
    corrected = translate("EntrySheets", "corrected") if _is_corrected(sheet) else ""
    parts = (told, typing_word(sheet.copy.typing), corrected)
    return " · ".join(part for part in parts if part)


def _aside(sheet: Sheet) -> str:
    """Return why a sheet is not typed or counted; "" where it is."""
    if sheet.copy.withdrawn_at is not None:
        return f"✕ {sheet.out_because or NOTHING}"
    if sheet.obstacle is None:
        return ""
    reason = obstacle_words(sheet.obstacle.reason)
    told = ": ".join(part for part in (reason, sheet.obstacle.note) if part)
    return f"✕ {told}"


def _tone(sheet: Sheet) -> str:
    return "attention" if _aside(sheet) else ""


def _is_corrected(sheet: Sheet) -> bool:
    return any(entry.is_correction for entry in sheet.entries)
