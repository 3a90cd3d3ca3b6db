"""Writing spreadsheets: plain rows in, a styled workbook out.

Text never becomes a formula: what begins with = + - @ is written as text, marked so that it stays
text when somebody edits the cell. A formula is only what the program itself puts as one, and its
value is written beside it, for viewers and readers that do not calculate.
"""

import errno
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap
from types import GeneratorType
from typing import Final, cast

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from hq_desktop.domain.errors import DiskFull, FolderReadOnly, HqError, StorageFailed
from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.cells import column_letters
from hq_desktop.exchange.formula_values import Formula, with_values

Value = str | int | datetime | Formula | None
"""What can be written into a cell; moments must know their zone and are shown in local time."""


class Kind(StrEnum):
    """How the values of a column are shown; facts are of any kind, each shown as it is."""

    TEXT = "text"
    COUNT = "count"
    DIFFERENCE = "difference"
    SHARE = "share"
    MOMENT = "moment"
    FACT = "fact"


class Tone(StrEnum):
    """What a row stands out as; always beside a word, never colour alone."""

    PLAIN = "plain"
    SUM = "sum"
    CONTRADICTION = "contradiction"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, how wide the column is in letters, and how its values are shown."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `tones` names the rows that stand out, `frozen` counts columns that stay.

    The last `totals` rows are sums and stay where they are when the rest is filtered or sorted.
    Formulas of other sheets name it by its `key`.
    """

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    tones: Mapping[int, Tone] = field(default_factory=dict)
    frozen: int = 1
    has_filter: bool = True
    totals: int = 0
    key: str = ""


_NUMBER_FORMATS: Final = {
    Kind.TEXT: "@",
    Kind.COUNT: "#,##0",
    Kind.DIFFERENCE: "+#,##0;−#,##0;0",
    Kind.SHARE: "#,##0.##",
    Kind.MOMENT: "dd.mm.yyyy hh:mm",
    Kind.FACT: "#,##0;−#,##0",
}
_FILLS: Final = {
    Tone.PLAIN: None,
    Tone.SUM: "F1F3F5",
    Tone.CONTRADICTION: "FBE3E0",
    Tone.DIFFERENCE: "FFF4DB",
}
_HEADER_FILL: Final = "E4E8EE"
_FONT: Final = "Calibri"
_LONGEST_TEXT: Final = 32_000
_LONGEST_TITLE: Final = 31
_A4: Final = 9
_PAGE_WIDTH: Final = 240
"""Letters across a page on which they can still be read."""
_WIDE_SCALE: Final = 70
_LINE_HEIGHT: Final = 15
_TALLEST: Final = 400
"""A row is at most 409 points high."""
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\']")
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOWHERE: Final = (PermissionError, FileNotFoundError, NotADirectoryError, IsADirectoryError)


def write(path: Path, sheets: Sequence[Sheet]) -> None:
    """Write a workbook; the file is whole or was not touched.

    Raises FolderReadOnly, DiskFull or StorageFailed.
    """
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".hq-") as folder:
            written = Path(folder) / "workbook.xlsx"
            book, values = _filled(sheets)
            book.save(written)
            if any(values):
                written = with_values(written, Path(folder) / "with values.xlsx", values)
            written.replace(path)
    except OSError as fault:
        raise of_disk(fault, path) from fault


def _filled(sheets: Sequence[Sheet]) -> tuple[Workbook, Sequence[Sequence[int | float]]]:
    """Return the workbook, and for each sheet the values of its formulas as they are written."""
    workbook = Workbook(write_only=True)
    taken: set[str] = set()
    titles = [_title(sheet.title, taken) for sheet in sheets]
    names = {sheet.key: title for sheet, title in zip(sheets, titles, strict=True) if sheet.key}
    values: list[list[int | float]] = []
    for sheet, title in zip(sheets, titles, strict=True):
        values.append([])
        _fill(workbook.create_sheet(title), sheet, partial(_live, names, values[-1]))
    return workbook, values


def _live(names: Mapping[str, str], values: list[int | float], formula: Formula) -> str:
    """Return a formula as the file has it, and remember its value."""
    values.append(formula.value)
    return f"={formula.told(names)}"


def of_disk(fault: OSError, path: Path) -> HqError:
    """Return what a person is told when a file or folder cannot be written."""
    if fault.errno in _FULL:
        return DiskFull(path=str(path))
    if isinstance(fault, _NOWHERE) or fault.errno == errno.EROFS:
        return FolderReadOnly(path=str(path))
    return StorageFailed(reason=str(fault))


def _title(title: str, taken: set[str]) -> str:
    """Return a sheet's name as spreadsheets allow it: short, once, without some signs."""
    plain = _NOT_IN_TITLE.sub(" ", ILLEGAL_CHARACTERS_RE.sub("", title)).strip() or "1"
    name, number = plain[:_LONGEST_TITLE], 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: _LONGEST_TITLE - 5]} ({number})"
    taken.add(name.casefold())
    return name


def _fill(page: Worksheet, sheet: Sheet, live: Callable[[Formula], str]) -> None:
    for place, column in enumerate(sheet.columns):
        page.column_dimensions[column_letters(place)].width = column.width
    page.freeze_panes = f"{column_letters(sheet.frozen)}2"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    _fit_paper(page, sheet)
    page.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text="&A · &P / &N"))
    page.row_dimensions[1].height = _height([(one.title, one.width - 1) for one in sheet.columns])
    page.append(_headings(page, sheet))
    pens = {tone: _pens(page, sheet, tone) for tone in Tone}
    wrapped = [
        (place, one.width)
        for place, one in enumerate(sheet.columns)
        if one.kind in (Kind.TEXT, Kind.FACT)
    ]
    for place, row in enumerate(sheet.rows):
        height = _height([(row[column], width) for column, width in wrapped])
        if height > _LINE_HEIGHT:
            page.row_dimensions[place + 2].height = height
        written = _written(pens[sheet.tones.get(place, Tone.PLAIN)], row, live)
        page.append(cast("GeneratorType[Cell | None, object, object]", written))
    listed = len(sheet.rows) - sheet.totals
    if sheet.has_filter and listed:
        corner = f"{column_letters(len(sheet.columns) - 1)}{listed + 1}"
        page.auto_filter.ref = f"A1:{corner}"


def _fit_paper(page: Worksheet, sheet: Sheet) -> None:
    """Repeat headings on every page; what is too wide for one goes over several."""
    page.print_title_rows = "1:1"
    page.page_setup.fitToHeight = 0
    if sum(column.width for column in sheet.columns) <= _PAGE_WIDTH:
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    else:
        page.page_setup.scale = _WIDE_SCALE
        page.page_setup.pageOrder = "overThenDown"
        page.print_title_cols = f"A:{column_letters(sheet.frozen - 1)}"


def _height(cells: Iterable[tuple[Value, int]]) -> int:
    """Return the height of a row in points, so that no wrapped text is cut off.

    Spreadsheets fit the height only of rows that somebody edits.
    """
    lines = 1
    for value, width in cells:
        if isinstance(value, str) and len(value) >= width:
            lines = max(lines, len(wrap(value, max(1, width - 2))))
    return min(lines * _LINE_HEIGHT, _TALLEST)


def _headings(page: Worksheet, sheet: Sheet) -> list[Cell]:
    cells = []
    for column in sheet.columns:
        cell = _cell(page, bold=True, fill=_HEADER_FILL)
        is_text = column.kind in (Kind.TEXT, Kind.FACT)
        cell.alignment = Alignment(
            wrap_text=True,
            vertical="center",
            horizontal="left" if is_text else "right",
            indent=int(is_text),
        )
        cell.border = Border(bottom=Side(style="thin", color="8A94A6"))
        _put(cell, column.title)
        cells.append(cell)
    return cells


def _pens(page: Worksheet, sheet: Sheet, tone: Tone) -> Sequence[tuple[Cell, Cell]]:
    """Return for each column a styled cell and one whose text must never be a formula.

    One cell is used for all rows: the writer puts it on the page before it takes the next, and
    a style that is made once instead of for each cell is what makes large tables fast.
    """
    pens = []
    for column in sheet.columns:
        plain, guarded = (
            _cell(page, bold=tone is Tone.SUM, fill=_FILLS[tone], kind=column.kind)
            for _ in range(2)
        )
        guarded.quotePrefix = True
        pens.append((plain, guarded))
    return pens


def _cell(page: Worksheet, *, bold: bool, fill: str | None, kind: Kind | None = None) -> Cell:
    cell = WriteOnlyCell(page)
    cell.font = Font(name=_FONT, size=11, bold=bold)
    if fill is not None:
        cell.fill = PatternFill("solid", start_color=fill)
    if kind is not None:
        is_text = kind in (Kind.TEXT, Kind.FACT)
        cell.number_format = _NUMBER_FORMATS[kind]
        cell.alignment = Alignment(
            vertical="top",
            wrap_text=is_text,
            horizontal="left" if is_text else "right",
            indent=int(is_text),
        )
    return cell


def _written(
    pens: Sequence[tuple[Cell, Cell]], row: Sequence[Value], live: Callable[[Formula], str]
) -> Iterator[Cell | None]:
    for (plain, guarded), value in zip(pens, row, strict=True):
        if value is None or value == "":
            yield None
        elif isinstance(value, str):
            pen = guarded if value.startswith(_FORMULA_SIGNS) else plain
            _put(pen, value)
            yield pen
        elif isinstance(value, Formula):
            plain.value = live(value)
            yield plain
        else:
            plain.value = _local(value) if isinstance(value, datetime) else value
            yield plain


def _local(moment: datetime) -> datetime:
    return moment.astimezone(ZONE).replace(tzinfo=None)


def _put(cell: Cell, text: str) -> None:
    """Put a text into a cell as text, whatever it begins with."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:_LONGEST_TEXT]
    cell.data_type = "s"
