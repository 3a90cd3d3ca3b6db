"""Files that are let go over the screen, or pasted: paths, or a picture as PNG bytes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

PNG = "PNG"


def paths_in(content: QMimeData | None) -> list[Path]:
    """Return the local files that are carried; an empty clipboard carries nothing at all."""
    if content is None:
        return []
    return [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]


def picture_in(content: QMimeData | None) -> bytes:
    """Return the picture that is carried, as PNG; b"" where there is none."""
    image = content.imageData() if content is not None and content.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return b""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, PNG)  # type: ignore[call-overload]  # the stubs want bytes, Qt a name
    buffer.close()
    return bytes(store.data())


def take_clipboard(
    keep_files: Callable[[Sequence[Path]], None], keep_picture: Callable[[bytes], None]
) -> bool:
    """Hand on the files or the picture of the clipboard; say whether there was one."""
    content = QGuiApplication.clipboard().mimeData()
    paths = paths_in(content)
    if paths:
        keep_files(paths)
        return True
    picture = picture_in(content)
    if picture:
        keep_picture(picture)
    return bool(picture)
