"""Spoiling a table file at random, as downloads, hands and other programs do."""

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

Spoil = Callable[[Path, random.Random], None]

_LETTERS = "ОоЗзlIБбSв"
_CELL = re.compile(r"<t[dh][^>]*>([^<]*)</t[dh]>")


def cut(path: Path, chance: random.Random) -> None:
    """Take the end of the file away."""
    content = path.read_bytes()
    path.write_bytes(content[: chance.randint(len(content) // 3, len(content) - 1)])


def letters(path: Path, chance: random.Random) -> None:
    """Put a letter for a digit of a figure."""

    def spoiled(text: str) -> str:
        places = [place for place, sign in enumerate(text) if sign.isdigit()]
        place = chance.choice(places)
        return text[:place] + chance.choice(_LETTERS) + text[place + 1 :]

    _edit(path, chance, lambda cells: _change(cells, chance, spoiled))


def doubled_row(path: Path, chance: random.Random) -> None:
    """Write a row a second time with another figure."""

    def double(cells: list[list[Any]]) -> None:
        rows = [row for row in cells[2:] if sum(map(_is_figure, row)) > 2]
        copy = list(chance.choice(rows))
        place = chance.choice([at for at, one in enumerate(copy) if _is_figure(one)][1:])
        copy[place] = "77"
        cells.insert(cells.index(rows[-1]) - chance.randint(0, min(5, len(rows) - 1)), copy)

    _edit(path, chance, double)


def swapped_headings(path: Path, chance: random.Random) -> None:
    """Exchange two headings, and not what stands under or beside them."""

    def swap(cells: list[list[Any]]) -> None:
        rows = [
            [(at, row) for row, one in enumerate(line) if _is_text(one)]
            for at, line in enumerate(cells)
        ]
        wide = max(reversed(rows), key=len)
        places = wide if len(wide) > 2 else [one for line in rows for one in line[:1]]
        (row, column), (other, beside) = chance.sample(places, 2)
        kept = cells[row][column]
        cells[row][column], cells[other][beside] = cells[other][beside], kept

    _edit(path, chance, swap)


def swapped_keys(path: Path, chance: random.Random) -> None:
    """Exchange the numbers of two precincts, and not their figures."""

    def swap(cells: list[list[Any]]) -> None:
        every = [
            (at, column)
            for at, line in enumerate(cells)
            for column, one in enumerate(line)
            if re.search(r"(?<![0-9])(?:1[89]|20)[0-9](?![0-9])", str(one or ""))
            and (_is_text(one) or column < 2)
        ]
        if len(every) < 2:
            return
        (row, column), (other, beside) = chance.sample(every, 2)
        kept = cells[row][column]
        cells[row][column], cells[other][beside] = cells[other][beside], kept

    _edit(path, chance, swap)


def shuffled_columns(path: Path, chance: random.Random) -> None:
    """Exchange two columns with their headings."""

    def shuffle(cells: list[list[Any]]) -> None:
        width = min(map(len, filter(None, cells)))
        if width < 3:
            return
        first, second = chance.sample(range(1, width), 2)
        for row in cells:
            row[first], row[second] = row[second], row[first]

    _edit(path, chance, shuffle)


def missing_column(path: Path, chance: random.Random) -> None:
    """Take a column out."""
    column = chance.randrange(1, 8)

    def take(cells: list[list[Any]]) -> None:
        for row in cells:
            if column < len(row):
                del row[column]

    _edit(path, chance, take)


EVERY: Sequence[Spoil] = (
    cut,
    letters,
    doubled_row,
    swapped_headings,
    swapped_keys,
    shuffled_columns,
    missing_column,
)


def _is_figure(value: object) -> bool:
    return any(map(str.isdigit, str(value or ""))) and not any(map(str.isalpha, str(value)))


def _is_text(value: object) -> bool:
    text = str(value or "")
    return sum(map(str.isalpha, text)) > 2 and len(text) < 80


def _change(cells: list[list[Any]], chance: random.Random, spoiled: Callable[[str], str]) -> None:
    places = [
        (row, column)
        for row, values in enumerate(cells)
        for column, value in enumerate(values)
        if row > 2 and _is_figure(value)
    ]
    row, column = chance.choice(places)
    cells[row][column] = spoiled(str(cells[row][column]))


def _edit(path: Path, chance: random.Random, change: Callable[[list[list[Any]]], None]) -> None:
    """Change the cells of a file and write them back in its own format."""
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        sheet = book[chance.choice(book.sheetnames)]
        values: list[list[Any]] = [[cell.value for cell in row] for row in sheet.iter_rows()]
        change(values)
        _refill(sheet, values)
        book.save(path)
        return
    encoding = {".txt": "utf-16", ".tsv": "utf-8", ".csv": "cp1251"}.get(path.suffix)
    if encoding is None:
        _edit_page(path, change)
        return
    sign = {".csv": ";"}.get(path.suffix, "\t")
    text = path.read_bytes().decode(encoding)
    cells: list[list[Any]] = [line.split(sign) for line in text.splitlines()]
    change(cells)
    ended = "\n".join(sign.join(map(str, row)) for row in cells) + "\n"
    path.write_bytes(ended.encode(encoding))


def _refill(sheet: Worksheet, cells: list[list[Any]]) -> None:
    merged = [str(one) for one in sheet.merged_cells.ranges]
    for one in merged:
        sheet.unmerge_cells(one)
    sheet.delete_rows(1, sheet.max_row)
    for row, values in enumerate(cells, start=1):
        for column, value in enumerate(values, start=1):
            if value is not None:
                sheet.cell(row, column, value)
    for one in merged:
        sheet.merge_cells(one)


def _edit_page(path: Path, change: Callable[[list[list[Any]]], None]) -> None:
    """Change the table of a page; rows whose cells stand over several are left as they are."""
    encoding = "cp1251" if path.suffix == ".xls" else "utf-8"
    before, table, after = re.split(
        r"(<table border=1>.*?</table>)", path.read_bytes().decode(encoding), flags=re.DOTALL
    )
    rows = re.findall(r"<tr>.*?</tr>", table)
    cells: list[list[Any]] = [_CELL.findall(row) for row in rows]
    heads = [row for row in rows if "span" in row]
    cells = cells[len(heads) :]
    change(cells)
    made = ["<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in cells]
    text = before + "<table border=1>" + "".join((*heads, *made)) + "</table>" + after
    path.write_bytes(text.encode(encoding))
