"""The words of the cases: sheets in numbers, and law as every screen calls it."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.ui.figures import figure
from hq_desktop.ui.law_words import articles, checked_mark

__all__ = ["articles", "checked_mark", "sheets"]

translate = QCoreApplication.translate


def sheets(count: int) -> str:
    """Return a number of sheets in words."""
    text = translate("Cases", "%n sheet(s)", "", count)
    return text.replace(str(count), figure(count), 1)
