"""A workbook whose bytes follow from what stands in it: no clock, no system in its file."""

import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hq_desktop.exchange.workbook import Sheet, write

_PROPERTIES = "docProps/core.xml"
_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip can say."""
_UNIX = 3
_BLOCK = 1 << 20


def write_same(path: Path, sheets: Sequence[Sheet], moment: datetime) -> None:
    """Write a workbook that says it was made at a moment; the same sheets give the same bytes.

    Raises FolderReadOnly, DiskFull or StorageFailed.
    """
    with TemporaryDirectory(dir=path.parent, prefix=".hq-") as folder:
        made = Path(folder) / "made.xlsx"
        write(made, sheets)
        with zipfile.ZipFile(made) as source, zipfile.ZipFile(path, "w") as copy:
            for name in source.namelist():
                _copy(source, copy, name, moment)


def _copy(source: zipfile.ZipFile, copy: zipfile.ZipFile, name: str, moment: datetime) -> None:
    part = zipfile.ZipInfo(name, _EARLIEST)
    part.compress_type = zipfile.ZIP_DEFLATED
    part.create_system = _UNIX
    if name == _PROPERTIES:
        told = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
        copy.writestr(part, _MOMENT.sub(rb"\g<1>" + told + rb"\g<2>", source.read(name)))
        return
    with source.open(name) as page, copy.open(part, "w") as target:
        while block := page.read(_BLOCK):
            target.write(block)
