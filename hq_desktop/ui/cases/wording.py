"""The words of the cases: sheets, terms, what is missing, in the language of the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Text
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate


def checked_mark(mark: LegalMark) -> str:
    """Return who has checked a legal item; nobody yet is said too."""
    if mark.is_checked:
        return translate("Cases", "checked by {name}").format(name=mark.checked_by)
    return translate("Cases", "to be checked by a lawyer")


def articles(law: Sequence[str], acts: Sequence[Text]) -> str:
    """Return articles one after another, codes called as in the screen's language.

    `acts` are the short names of the codes.
    """
    words = ", ".join(law)
    for act in acts:
        words = words.replace(act.ru, worded(act))
    return words


def sheets(count: int) -> str:
    """Return a number of sheets in words."""
    text = translate("Cases", "%n sheet(s)", "", count)
    return text.replace(str(count), figure(count), 1)
