"""Where the typing of a sheet stands, and the keys that matter there."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Stage(Enum):
    """What the keys are for now."""

    PRECINCT = auto()
    KIND = auto()
    LINES = auto()
    ASIDE = auto()
    """In a list or panel beside the typing path."""


def stage_keys(stage: Stage, waiting: int = 0) -> tuple[tuple[str, str], ...]:
    """Return the keys of a stage and what they do, for the status bar; so many photos wait."""
    match stage:
        case Stage.PRECINCT:
            photos = translate("EntryKeys", "next photo: {count}").format(count=waiting)
            return (
                ("Enter", translate("EntryKeys", "choose")),
                ("↓", translate("EntryKeys", "list")),
                *((("F7", photos),) if waiting else ()),
                ("F3", translate("EntryKeys", "sheets")),
                ("F4", translate("EntryKeys", "lines of the form")),
                ("Ctrl O", translate("EntryKeys", "photo")),
            )
        case Stage.KIND:
            return (
                ("1 … 5", translate("EntryKeys", "kind of copy")),
                ("Esc", translate("EntryKeys", "back")),
            )
        case Stage.LINES:
            return (
                ("Enter", translate("EntryKeys", "on")),
                ("−", translate("EntryKeys", "back")),
                ("+", translate("EntryKeys", "blank")),
                (".", translate("EntryKeys", "dash")),
                ("*", translate("EntryKeys", "illegible")),
                ("/", translate("EntryKeys", "line")),
                ("F1", translate("EntryKeys", "why")),
                ("F2", translate("EntryKeys", "features")),
                ("Ctrl Enter", translate("EntryKeys", "save")),
            )
        case Stage.ASIDE:
            return (
                ("Enter", translate("EntryKeys", "choose")),
                ("Esc", translate("EntryKeys", "back")),
            )
