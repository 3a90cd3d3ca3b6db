"""What was let go over the screen or lies in the clipboard: files, or a picture."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from hq_desktop.domain.zone import ZONE


def is_takeable(given: QMimeData) -> bool:
    """Say whether there is a file or a picture in it."""
    return bool(files_of(given)) or given.hasImage()


def files_of(given: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders."""
    return tuple(Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile())


def picture_of(given: QMimeData) -> QImage | None:
    """Return the picture; None where there is none."""
    if not given.hasImage():
        return None
    image = QImage(given.imageData())
    return None if image.isNull() else image


def picture_name() -> str:
    """Return a name for a picture that has none: when it was taken from the clipboard."""
    return f"{datetime.now(ZONE):%Y-%m-%d %H.%M.%S}.png"
