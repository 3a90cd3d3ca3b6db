"""Why a sheet cannot be entered, in words: for the entry screen and for the journal."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.entry_states import CannotEnter

translate = QCoreApplication.translate


def obstacle_words(reason: CannotEnter) -> str:
    """Return why a sheet cannot be entered."""
    words: Mapping[CannotEnter, str] = {
        CannotEnter.ILLEGIBLE: translate("Obstacles", "the picture cannot be read"),
        CannotEnter.PAGE_MISSING: translate("Obstacles", "a page is missing"),
        CannotEnter.NOT_A_PROTOCOL: translate("Obstacles", "not a protocol"),
        CannotEnter.WRONG_ELECTION: translate("Obstacles", "another election or race"),
        CannotEnter.WRONG_PRECINCT: translate("Obstacles", "another precinct"),
        CannotEnter.OTHER: translate("Obstacles", "another reason, told in a note"),
    }
    return words[reason]


def told_obstacle(code: str) -> str:
    """Return the words of a code; one of another version of the program stays as it is written."""
    return obstacle_words(CannotEnter(code)) if code in set(CannotEnter) else code
