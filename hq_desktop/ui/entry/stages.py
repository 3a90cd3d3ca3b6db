"""Where the typing of a sheet stands, and the keys that matter there."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from hq_desktop.ui.entry.waiting import Turns

translate = QCoreApplication.translate

NOBODY_WAITS = Turns()


class Stage(Enum):
    """What the keys are for now."""

    PRECINCT = auto()
    KIND = auto()
    LINES = auto()
    ASIDE = auto()
    """In a list or panel beside the typing path."""


def stage_keys(
    stage: Stage,
    turns: Turns = NOBODY_WAITS,
    *,
    to_settle: int = 0,
    is_claimed: bool = False,
    has_findings: bool = False,
) -> tuple[tuple[str, str], ...]:
    """Return the keys of a stage and what they do, for the status bar; so many sheets wait.

    `is_claimed` says that the sheet in hand may be given back.
    """
    match stage:
        case Stage.PRECINCT:
            # The bar has room for what waits or for what one learns on the first day.
            is_full = bool(to_settle or turns.seconds or turns.cells)
            return (
                ("Enter", translate("EntryKeys", "choose")),
                *(() if is_full else (("↓", translate("EntryKeys", "list")),)),
                *((("F7", _next_words(turns)),) if turns.has_any else ()),
                *((("F11", _settle_words(to_settle)),) if to_settle else ()),
                ("F3", translate("EntryKeys", "sheets")),
                *(() if is_full else (("F4", translate("EntryKeys", "lines of the form")),)),
                ("Ctrl O", translate("EntryKeys", "photo")),
            )
        case Stage.KIND:
            return (
                ("1 … 5", translate("EntryKeys", "kind of copy")),
                *((("F7", translate("EntryKeys", "another sheet")),) if is_claimed else ()),
                *((("Shift F7", translate("EntryKeys", "give back")),) if is_claimed else ()),
                *((("F12", translate("EntryKeys", "cannot be entered")),) if is_claimed else ()),
                ("Esc", translate("EntryKeys", "back")),
            )
        case Stage.LINES:
            # F2 stands beside the features; why is asked once something does not agree.
            rest = ("Z B", translate("EntryKeys", "rest 0, blank"))
            return (
                ("−", translate("EntryKeys", "back")),
                ("+", translate("EntryKeys", "blank")),
                (".", translate("EntryKeys", "dash")),
                ("*", translate("EntryKeys", "illegible")),
                ("/", translate("EntryKeys", "line")),
                ("W", translate("EntryKeys", "words")),
                ("F1", translate("EntryKeys", "why")) if has_findings else rest,
                *((("F12", translate("EntryKeys", "cannot be entered")),) if is_claimed else ()),
                ("Ctrl Enter", translate("EntryKeys", "save")),
            )
        case Stage.ASIDE:
            return (
                ("Enter", translate("EntryKeys", "choose")),
                ("Esc", translate("EntryKeys", "back")),
            )


def _next_words(turns: Turns) -> str:
    """Say what the next sheet is: to be typed first, or a second time, unseen."""
    if turns.cells:
        said = translate("EntryKeys", "next: single cells, {cells}")
    elif not turns.seconds:
        said = translate("EntryKeys", "next sheet: {firsts}")
    elif not turns.firsts:
        said = translate("EntryKeys", "next: second entries, {seconds}")
    else:
        said = translate("EntryKeys", "next sheet: {firsts}, second entries {seconds}")
    return said.format(firsts=turns.firsts, seconds=turns.seconds, cells=turns.cells)


def _settle_words(count: int) -> str:
    return translate("EntryKeys", "to settle: {count}").format(count=count)
