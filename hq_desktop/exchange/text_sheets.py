"""Writing sheets as text: semicolons and UTF-8 with its mark, as spreadsheets here open it.

A text that a spreadsheet would take for a formula gets a space before it; reading a table takes
spaces off again. Every text is in quotation marks, so no other delimiter cuts it.
"""

import csv
import io
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.formula_values import Formula
from hq_desktop.exchange.workbook import Sheet, Value, of_disk

_FORMULA_SIGNS = ("=", "+", "-", "@")


def write_folder(folder: Path, sheets: Mapping[str, Sheet]) -> tuple[Path, ...]:
    """Write each sheet as a file of its name into a folder, made if missing; return the files.

    A file is whole or was not touched. Raises FolderReadOnly, DiskFull or StorageFailed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder, prefix=".hq-") as scratch:
            for name, sheet in sheets.items():
                (Path(scratch) / name).write_text(_text(sheet), encoding="utf-8-sig", newline="")
            for name in sheets:
                (Path(scratch) / name).replace(folder / name)
    except OSError as fault:
        raise of_disk(fault, folder) from fault
    return tuple(folder / name for name in sheets)


def _text(sheet: Sheet) -> str:
    page = io.StringIO()
    writer = csv.writer(page, delimiter=";", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([_safe(column.title) for column in sheet.columns])
    writer.writerows([_told(value) for value in row] for row in sheet.rows)
    return page.getvalue()


def _told(value: Value) -> str | int | float:
    if isinstance(value, Formula):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(ZONE).isoformat(sep=" ")
    return _safe(value) if isinstance(value, str) else "" if value is None else value


def _safe(text: str) -> str:
    """A dash alone is what stands on a sheet, and no formula."""
    plain = " ".join(text.split())
    return f" {plain}" if len(plain) > 1 and plain.startswith(_FORMULA_SIGNS) else plain
