"""The words of the cases: sheets in numbers."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.ui.figures import figure

translate = QCoreApplication.translate


def sheets(count: int) -> str:
    """Return a number of sheets in words."""
    text = translate("Cases", "%n sheet(s)", "", count)
    return text.replace(str(count), figure(count), 1)
