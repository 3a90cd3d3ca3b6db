"""Why a file is not typed, in words: for the intake and for the journal."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.assignment import Unusable

translate = QCoreApplication.translate


def unusable_words(reason: Unusable) -> str:
    """Return why a file is not typed."""
    words: Mapping[Unusable, str] = {
        Unusable.NOT_A_PROTOCOL: translate("Intake", "not a protocol"),
        Unusable.PAGE_MISSING: translate("Intake", "a page is missing"),
        Unusable.ILLEGIBLE: translate("Intake", "illegible"),
        Unusable.WRONG_ELECTION: translate("Intake", "another election"),
    }
    return words[reason]


def told_unusable(code: str) -> str:
    """Return the words of a code; one of another version of the program stays as it is written."""
    return unusable_words(Unusable(code)) if code in set(Unusable) else code
