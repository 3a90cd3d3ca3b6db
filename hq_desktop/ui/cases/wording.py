"""The words of the cases: sheets, terms, what is missing, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.form import LegalMark
from hq_desktop.ui.figures import figure

translate = QCoreApplication.translate


def checked_mark(mark: LegalMark) -> str:
    """Return who has checked a legal item; nobody yet is said too."""
    if mark.is_checked:
        return translate("Cases", "checked by {name}").format(name=mark.checked_by)
    return translate("Cases", "to be checked by a lawyer")


def sheets(count: int) -> str:
    """Return a number of sheets in words."""
    text = translate("Cases", "%n sheet(s)", "", count)
    return text.replace(str(count), figure(count), 1)
