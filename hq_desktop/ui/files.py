"""The one door through which the person names a file to open or to write."""

import shutil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_save(parent: QWidget | None, title: str, name: str, kind: str) -> Path | None:
    """Ask where to write a file; None where the person turned back.

    `kind` is a filter of Qt such as `PDF (*.pdf)`; its ending is added where it is missing.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kind)
    if not chosen:
        return None
    ending = Path(name).suffix
    return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(ending)


def ask_open(parent: QWidget | None, title: str, kind: str) -> Path | None:
    """Ask for a file to read; None where the person turned back."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(chosen) if chosen else None


def ask_several(parent: QWidget | None, title: str, kind: str = "") -> list[Path]:
    """Ask for files to read; none where the person turned back."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", kind)
    return [Path(one) for one in chosen]


def ask_folder(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a folder; None where the person turned back."""
    chosen = QFileDialog.getExistingDirectory(parent, title)
    return Path(chosen) if chosen else None


def open_folder(folder: Path) -> bool:
    """Show a folder in the program that the person has for folders; say whether that began."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_outside(path: Path, name: str, folder: Path) -> bool:
    """Open a copy of a kept file in the program the person has for it; say whether that began.

    The copy goes into a folder under its own name: kept files have none, and must not be changed.
    """
    shown = folder / Path(name).name
    shutil.copyfile(path, shown)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))
