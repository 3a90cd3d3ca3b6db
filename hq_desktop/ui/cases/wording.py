"""The words of the cases: sheets, terms, what is missing, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.ui.figures import figure

translate = QCoreApplication.translate


def sheet_of(number: int, count: int) -> str:
    """Return which sheet of how many is shown."""
    return translate("Cases", "Sheet {number} of {count}").format(
        number=figure(number), count=figure(count)
    )
