"""Ugly tables as commissions publish them, made of figures that are known.

The shapes are those that parsers of public results describe: an automated system's page with
precincts side by side and "685 78.92%" in a cell, spreadsheets with headings in three rows and
numbered columns, lists of territories with sums between them. Names and figures are invented.
"""

import html
import random
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.samples.old_workbooks import write_xls

NAMES = {
    "a": ("Аманов Асқар Болатұлы", "Аманов А.Б."),
    "b": ("Бекова Дина Ерланқызы", "Бекова Д.Е."),
    "v": ("Власов Игорь Петрович", "Власов И.П."),
    "g": ("Ғалымов Серік Маратұлы", "Ғалымов С.М."),
}
VOTES = tuple(f"contestant:{code}" for code in NAMES)
LIST, RECEIVED, TOOK = "voters_on_list", "voters_received_ballots", "voters_participated"
AGAINST, INVALID = "votes_against_all", "ballots_invalid"
GIVEN, CANCELLED = "ballots_received_by_pec", "ballots_cancelled"
LINES = (LIST, RECEIVED, TOOK, *VOTES, AGAINST, INVALID, GIVEN, CANCELLED)
PRECINCTS = {"north": tuple(range(181, 193)), "south": tuple(range(193, 205))}
DISTRICTS = {"north": "Алмалинский район", "south": "Бостандыкский район"}

RUSSIAN = {
    LIST: "Число избирателей в списке",
    RECEIVED: "Число избирателей, получивших бюллетени",
    TOOK: "Число избирателей, принявших участие в голосовании",
    AGAINST: "Против всех",
    INVALID: "Недействительные бюллетени",
    GIVEN: "Бюллетеней получено УИК",
    CANCELLED: "Погашено бюллетеней",
    **{f"contestant:{code}": short for code, (_, short) in NAMES.items()},
}
KAZAKH = {
    LIST: "Тізімдегі сайлаушылар саны",
    RECEIVED: "Бюллетень алған сайлаушылар саны",
    TOOK: "Дауыс беруге қатысқан сайлаушылар саны",
    AGAINST: "Бәріне қарсымын",
    INVALID: "Жарамсыз бюллетеньдер",
    **{f"contestant:{code}": full for code, (full, _) in NAMES.items()},
}

Row = dict[str, int]
Truth = Mapping[str, Row]
"""Figures by precinct number, or by the code of a district, and line."""


def truth(day: int) -> dict[str, Row]:
    """Return the figures of every precinct; a few change the next day."""
    chance = random.Random(2026)
    found: dict[str, Row] = {}
    for number in (*PRECINCTS["north"], *PRECINCTS["south"]):
        voters = chance.randint(1100, 2900)
        received = int(voters * chance.uniform(0.45, 0.8))
        invalid = chance.randint(3, 25)
        against = chance.randint(20, 90)
        left = received - invalid - against - chance.randint(0, 4)
        shares = sorted(chance.sample(range(1, left), len(VOTES) - 1))
        votes = [end - start for start, end in zip([0, *shares], [*shares, left], strict=True)]
        given = -(-voters * 101 // 100)
        found[str(number)] = {
            LIST: voters,
            RECEIVED: received,
            TOOK: left + against,
            **dict(zip(VOTES, votes, strict=True)),
            AGAINST: against,
            INVALID: invalid,
            GIVEN: given,
            CANCELLED: given - received,
        }
    for changed in ("183", "190", "201") if day > 1 else ():
        moved = min(11, found[changed][VOTES[1]])
        found[changed][VOTES[1]] -= moved
        found[changed][VOTES[0]] += moved
    return found


def summed(figures: Truth, numbers: Sequence[object], line: str) -> int:
    """Return a line's sum over precincts."""
    return sum(figures[str(one)][line] for one in numbers)


def territories(figures: Truth) -> dict[str, Row]:
    """Return the sums of the districts."""
    return {
        code: {line: summed(figures, numbers, line) for line in LINES}
        for code, numbers in PRECINCTS.items()
    }


def share(part: int, whole: int) -> str:
    """Return a percentage as it is published."""
    return f"{100 * part / whole:.2f}"


def spaced(number: int, sign: str = " ") -> str:
    """Return a number with a sign between its thousands."""
    return f"{number:,}".replace(",", sign)


Make = Callable[[Path, Truth], None]


@dataclass(frozen=True)
class Ugly:
    """One ugly file: how it is made, which lines it states, what a person must say of it."""

    name: str
    make: Make
    lines: tuple[str, ...] = LINES
    kind: str = "official"
    columns: Mapping[int, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    is_sure: bool = True


def save(path: Path, fill: Callable[[Worksheet], None]) -> None:
    """Write one sheet that a function fills."""
    book = Workbook()
    fill(book.worksheets[0])
    book.save(path)


def put(sheet: Worksheet, row: int, cells: Sequence[Any], column: int = 1) -> None:
    """Write cells beside each other; both counted from 1."""
    for place, value in enumerate(cells, start=column):
        if value is not None:
            sheet.cell(row, place, value)


def two_rows(path: Path, figures: Truth) -> None:
    """Headings in two rows with merged cells, a title, a counter, sums and a note."""
    lines = (LIST, RECEIVED, TOOK, *VOTES, AGAINST, INVALID)

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Сведения о результатах голосования по выборам Президента"
        sheet.merge_cells("A1:K1")
        sheet["A2"] = "по состоянию на 22.11.2026, избирателей, принявших участие"
        put(sheet, 4, ["№ п/п", "№ УИК", *(RUSSIAN[line] for line in lines[:3])])
        sheet["F4"] = "Число голосов, поданных за кандидатов"
        sheet.merge_cells("F4:I4")
        put(sheet, 4, [RUSSIAN[AGAINST], RUSSIAN[INVALID]], 10)
        put(sheet, 5, [RUSSIAN[line] for line in VOTES], 6)
        for column in "ABCDEJK":
            sheet.merge_cells(f"{column}4:{column}5")
        row = 6
        for place, (number, cells) in enumerate(figures.items(), start=1):
            put(sheet, row, [place, int(number), *(cells[line] for line in lines)])
            row += 1
        put(sheet, row, ["Итого", None, *(summed(figures, tuple(figures), one) for one in lines)])
        sheet.cell(row + 2, 1, "Примечание: данные предварительные, уточняются по 3 участкам.")

    save(path, fill)


def three_rows(path: Path, figures: Truth) -> None:
    """Three heading rows, votes and percents side by side, numbered columns, sums on top."""

    def fill(sheet: Worksheet) -> None:
        sheet["B2"] = "Результаты голосования"
        put(sheet, 3, ["Избирательный участок №", "Избиратели"], 2)
        sheet.merge_cells("B3:B5")
        sheet.merge_cells("C3:D3")
        put(sheet, 4, ["в списке", "получившие бюллетени"], 3)
        sheet.merge_cells("C4:C5")
        sheet.merge_cells("D4:D5")
        sheet["E3"] = "Подано голосов за кандидатов"
        sheet.merge_cells("E3:L3")
        for place, line in enumerate(VOTES):
            column = 5 + 2 * place
            sheet.cell(4, column, RUSSIAN[line])
            sheet.merge_cells(start_row=4, end_row=4, start_column=column, end_column=column + 1)
            put(sheet, 5, ["голосов", "%"], column)
        put(sheet, 6, list(range(1, 12)), 2)
        every = tuple(figures)
        put(sheet, 7, ["В целом по городу", *_with_shares(_sums(figures, every))], 2)
        for row, (number, cells) in enumerate(figures.items(), start=8):
            put(sheet, row, [f"УИК № {number}", *_with_shares(cells)], 2)

    save(path, fill)


def _sums(figures: Truth, numbers: Sequence[str]) -> Row:
    return {line: summed(figures, numbers, line) for line in LINES}


def _with_shares(cells: Row) -> list[Any]:
    found: list[Any] = [cells[LIST], cells[RECEIVED]]
    for line in VOTES:
        found += [cells[line], round(100 * cells[line] / cells[RECEIVED], 2)]
    return found


def automated(path: Path, figures: Truth) -> None:
    """Precincts side by side, numbered lines, sums before them, count and percent in a cell."""

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Сводная таблица итогов голосования"
        sheet["A2"] = "Территориальная комиссия"
        put(sheet, 4, [None, None, "Итого", *(f"УИК №{number}" for number in figures)])
        lines = (LIST, GIVEN, RECEIVED, CANCELLED, TOOK, INVALID, AGAINST)
        for row, line in enumerate(lines, start=5):
            put(sheet, row, [row - 4, RUSSIAN[line], summed(figures, tuple(figures), line)])
            put(sheet, row, [cells[line] for cells in figures.values()], 4)
        for row, line in enumerate(VOTES, start=5 + len(lines) + 1):
            total = summed(figures, tuple(figures), line)
            whole = summed(figures, tuple(figures), TOOK)
            full = NAMES[line.removeprefix("contestant:")][0]
            put(sheet, row, [row - 5, full, f"{total} {share(total, whole)}%"])
            both = [f"{one[line]} {share(one[line], one[TOOK])}%" for one in figures.values()]
            put(sheet, row, both, 4)

    save(path, fill)


def several(path: Path, figures: Truth) -> None:
    """A table of turnout by the hour above the table of results, in one sheet."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST)

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Ход голосования"
        put(sheet, 2, ["№ участка", "10:00", "14:00", "20:00"])
        for row, (number, cells) in enumerate(list(figures.items())[:5], start=3):
            put(sheet, row, [int(number), cells[TOOK] // 3, cells[TOOK] // 2, cells[TOOK]])
        sheet["A10"] = "Результаты голосования"
        put(sheet, 12, ["№ участка", *(RUSSIAN[line] for line in lines)])
        for row, (number, cells) in enumerate(figures.items(), start=13):
            put(sheet, row, [int(number), *(cells[line] for line in lines)])

    save(path, fill)


def districts(path: Path, figures: Truth) -> None:
    """A sheet a district, headings once more on each page, sums under each part."""
    lines = (LIST, RECEIVED, TOOK, *VOTES, AGAINST, INVALID)
    book = Workbook()
    book.remove(book.worksheets[0])
    for code, numbers in PRECINCTS.items():
        sheet = book.create_sheet(DISTRICTS[code])
        row = 1
        for part in (numbers[:6], numbers[6:]):
            put(sheet, row, ["Участок", "Адрес", *(RUSSIAN[line] for line in lines)])
            for number in part:
                row += 1
                cells = figures[str(number)]
                put(sheet, row, [number, "ул. Абая, школа", *(cells[line] for line in lines)])
            row += 1
            put(sheet, row, ["Итого", None, *(summed(figures, part, line) for line in lines)])
            row += 2
    book.save(path)


def old_text(path: Path, figures: Truth) -> None:
    """Semicolons, cp1251, thousands with a no-break space, marks of footnotes, a note."""
    lines = (LIST, RECEIVED, TOOK, *VOTES, AGAINST, INVALID)
    names = {**RUSSIAN, "contestant:a": "Аманов", "contestant:g": "Галымов"}
    text = ["Итоги голосования;;;;;;;;;", ";".join(["УИК №", *(names[line] for line in lines)])]
    for number, cells in figures.items():
        values = [spaced(cells[line], "\u00a0") for line in lines]
        if number == "185":
            values[0] += "*"
        text.append(";".join([f"УИК №{number}", *values]))
    sums = (spaced(summed(figures, tuple(figures), line), "\u00a0") for line in lines)
    text += [";".join(["ИТОГО:", *sums]), "* с учётом дополнительного списка;;;;;;;;;"]
    path.write_bytes("\r\n".join([*text, ""]).encode("cp1251"))


def dotted(path: Path, figures: Truth) -> None:
    """Tabs, UTF-16, thousands with a dot."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST, GIVEN)
    text = ["\t".join(["Precinct No", *(ENGLISH[line] for line in lines)])]
    for number, cells in figures.items():
        text.append("\t".join([number, *(spaced(cells[line], ".") for line in lines)]))
    path.write_bytes("\r\n".join([*text, ""]).encode("utf-16"))


ENGLISH = {
    LIST: "Voters on the list",
    RECEIVED: "Voters who received ballots",
    AGAINST: "Against all",
    GIVEN: "Ballots received by the commission",
    **{f"contestant:{code}": full for code, (full, _) in NAMES.items()},
}


def _page(title: str, rows: Sequence[str], charset: str) -> str:
    return (
        f'<html><head><meta charset="{charset}"><title>{title}</title></head><body>'
        "<table><tr><td>Главная</td><td>Новости</td></tr></table>"
        f"<h1>{title}</h1><table border=1>{''.join(rows)}</table>"
        "<p>© Избирательная комиссия</p></body></html>"
    )


def _cells(values: Sequence[object], tag: str = "td") -> str:
    inside = "".join(f"<{tag}>{html.escape(str(one))}</{tag}>" for one in values)
    return f"<tr>{inside}</tr>"


def saved_page(path: Path, figures: Truth) -> None:
    """A saved web page: headings over several columns, another table above."""
    over = (
        "<tr><th rowspan=2>Участок №</th><th rowspan=2>Избирателей в списке</th>"
        f"<th rowspan=2>Получили бюллетени избиратели</th><th colspan={len(VOTES) + 1}>"
        "Количество голосов</th></tr>"
    )
    rows = [
        over,
        _cells([*(RUSSIAN[line] for line in VOTES), "Против всех"], "th"),
    ]
    for number, cells in figures.items():
        values = [spaced(cells[line]) for line in (LIST, RECEIVED, *VOTES, AGAINST)]
        rows.append(_cells([number, *values]))
    path.write_text(_page("Результаты", rows, "utf-8"), encoding="utf-8")


def lying_xls(path: Path, figures: Truth) -> None:
    """A web page called .xls, in cp1251, with apostrophes between thousands."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST, INVALID)
    rows = [_cells(["Номер участка", *(RUSSIAN[line] for line in lines)], "th")]
    for number, cells in figures.items():
        rows.append(_cells([number, *(spaced(cells[line], "'") for line in lines)]))
    rows.append(
        _cells(["Всего", *(spaced(summed(figures, tuple(figures), one), "'") for one in lines)])
    )
    page = _page("Выборы", rows, "windows-1251")
    path.write_bytes(page.encode("cp1251", "xmlcharrefreplace"))


def kazakh(path: Path, figures: Truth) -> None:
    """Kazakh headings with Latin letters among them, sums called so in Kazakh."""
    lines = (LIST, RECEIVED, TOOK, *VOTES, AGAINST, INVALID)

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Дауыс беру нәтижелері туралы мәлiметтер"
        put(sheet, 3, ["Р/с", "Сайлау учаскесінің №", *(KAZAKH[line] for line in lines)])
        for place, (number, cells) in enumerate(figures.items(), start=1):
            numbers = [cells[line] for line in lines]
            put(sheet, 3 + place, [place, f"№ {number} сайлау учаскесі", *numbers])
        total = [summed(figures, tuple(figures), line) for line in lines]
        put(sheet, 5 + len(figures), [None, "Қала бойынша барлығы", *total])

    save(path, fill)


def open_document(path: Path, figures: Truth) -> None:
    """An .ods with merged headings, its numbers as text, a dash where nothing was counted."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST)
    heads = [("Участок", 1, 2), ("Избирателей в списке", 1, 2), (RUSSIAN[RECEIVED], 1, 2)]
    rows = [
        [*heads, ("Голоса избирателей", len(VOTES) + 1, 1)],
        [("", 1, 1)] * 3 + [(RUSSIAN[line], 1, 1) for line in (*VOTES, AGAINST)],
    ]
    for number, cells in figures.items():
        rows.append([(f"№{number}", 1, 1), *((spaced(cells[line]), 1, 1) for line in lines)])
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", _MANIFEST)
        packed.writestr("content.xml", _CONTENT.format(rows="".join(map(_ods_row, rows))))


def _ods_row(cells: Sequence[tuple[str, int, int]]) -> str:
    found = []
    for text, across, down in cells:
        spans = (
            f' table:number-columns-spanned="{across}" table:number-rows-spanned="{down}"'
            if across > 1 or down > 1
            else ""
        )
        inside = f"<text:p>{html.escape(text)}</text:p>" if text else ""
        kind = ' office:value-type="string"' if text else ""
        found.append(f"<table:table-cell{kind}{spans}>{inside}</table:table-cell>")
        found.extend("<table:covered-table-cell/>" for _ in range(across - 1))
    return f"<table:table-row>{''.join(found)}</table:table-row>"


_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/"
 manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="Итоги">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"""


def old_binary(path: Path, figures: Truth) -> None:
    """A true .xls with merged headings in two rows."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST, INVALID)
    cells: list[tuple[int, int, Any]] = [(0, 0, "Итоги"), (1, 0, "УИК"), (1, 3, "Голоса")]
    cells += [(1, place, RUSSIAN[line]) for place, line in ((1, LIST), (2, RECEIVED))]
    cells += [(2, place, RUSSIAN[line]) for place, line in enumerate(VOTES, start=3)]
    cells += [(1, 7, RUSSIAN[AGAINST]), (1, 8, RUSSIAN[INVALID])]
    for row, (number, one) in enumerate(figures.items(), start=3):
        cells += [
            (row, place, value)
            for place, value in enumerate([int(number), *(one[line] for line in lines)])
        ]
    merged = [(1, 2, column, column) for column in (0, 1, 2, 7, 8)] + [(1, 1, 3, 6)]
    write_xls(path, "Лист1", cells, merged)


def clipboard(path: Path, figures: Truth) -> None:
    """Text copied from a spreadsheet: shortened headings, numbered columns."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST, INVALID)
    heads = ["№", "Изб. уч.", "Избир. в списках", "Избир., получ. бюлл."]
    heads += [NAMES[line.removeprefix("contestant:")][1].split()[0].upper() for line in VOTES]
    text = ["\t".join([*heads, "Против всех", "Недейств."])]
    text.append("\t".join(str(one) for one in range(1, len(heads) + 3)))
    for place, (number, cells) in enumerate(figures.items(), start=1):
        text.append("\t".join([str(place), number, *(str(cells[line]) for line in lines)]))
    path.write_text("\n".join([*text, ""]), encoding="utf-8")


def totals(path: Path, figures: Truth) -> None:
    """Totals of the districts by names of their own, percents beside, the city's sum under them."""
    lines = (LIST, RECEIVED, *VOTES, AGAINST)

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Итоги по районам"
        sheet["A3"] = "Наименование района"
        column = 2
        for line in lines:
            sheet.cell(3, column, RUSSIAN[line])
            column += 1
            if line in (*VOTES, AGAINST):
                sheet.cell(3, column, "%")
                column += 1
        for row, (code, cells) in enumerate(territories(figures).items(), start=4):
            put(sheet, row, [DISTRICTS[code], *_beside(cells, lines)])
        put(sheet, 6, ["Всего по городу", *_beside(_sums(figures, tuple(figures)), lines)])

    save(path, fill)


def _beside(cells: Row, lines: Sequence[str]) -> Iterator[Any]:
    for line in lines:
        yield cells[line]
        if line in (*VOTES, AGAINST):
            yield f"{share(cells[line], cells[RECEIVED])}%".replace(".", ",")


def side_by_side(path: Path, figures: Truth) -> None:
    """One table in two halves beside each other, as it fits the paper."""
    lines = (LIST, RECEIVED, *VOTES)

    def fill(sheet: Worksheet) -> None:
        half = len(figures) // 2
        for column, part in (
            (1, list(figures.items())[:half]),
            (3 + len(lines), list(figures.items())[half:]),
        ):
            put(sheet, 2, ["УИК", *(RUSSIAN[line] for line in lines)], column)
            for row, (number, cells) in enumerate(part, start=3):
                put(sheet, row, [int(number), *(cells[line] for line in lines)], column)

    save(path, fill)


def nicknames(path: Path, figures: Truth) -> None:
    """Headings that only a person can understand."""
    lines = (LIST, *VOTES)

    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, ["Участок", "Избирателей", "Кандидат 1", "Кандидат 2", "Кандидат 3"])
        sheet["F1"] = "Кандидат 4"
        for row, (number, cells) in enumerate(figures.items(), start=2):
            put(sheet, row, [f"УИК № {number} (школа)", *(str(cells[line]) for line in lines)])

    save(path, fill)


def out_of_order(path: Path, figures: Truth) -> None:
    """Contestants by their success, against all before them: nothing would show an exchange."""
    lines = (LIST, RECEIVED, AGAINST, VOTES[2], VOTES[0], VOTES[3], VOTES[1])

    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, ["№ участка", *(RUSSIAN[line] for line in lines)])
        for row, (number, cells) in enumerate(figures.items(), start=2):
            put(sheet, row, [int(number), *(spaced(cells[line]) for line in lines)])

    save(path, fill)


_MAIN = (LIST, RECEIVED, TOOK, *VOTES, AGAINST, INVALID)
EVERY = (
    Ugly("two_rows.xlsx", two_rows, _MAIN),
    Ugly("three_rows.xlsx", three_rows, (LIST, RECEIVED, *VOTES)),
    Ugly("automated.xlsx", automated, LINES),
    Ugly("several.xlsx", several, (LIST, RECEIVED, *VOTES, AGAINST)),
    Ugly("districts.xlsx", districts, _MAIN),
    Ugly("old_text.csv", old_text, _MAIN, is_sure=False),
    Ugly("dotted.txt", dotted, (LIST, RECEIVED, *VOTES, AGAINST, GIVEN), is_sure=False),
    Ugly("saved_page.html", saved_page, (LIST, RECEIVED, *VOTES, AGAINST)),
    Ugly("lying.xls", lying_xls, (LIST, RECEIVED, *VOTES, AGAINST, INVALID)),
    Ugly("kazakh.xlsx", kazakh, _MAIN),
    Ugly("open.ods", open_document, (LIST, RECEIVED, *VOTES, AGAINST)),
    Ugly("binary.xls", old_binary, (LIST, RECEIVED, *VOTES, AGAINST, INVALID)),
    Ugly("clipboard.tsv", clipboard, (LIST, RECEIVED, *VOTES, AGAINST, INVALID)),
    Ugly(
        "totals.xlsx",
        totals,
        (LIST, RECEIVED, *VOTES, AGAINST),
        kind="totals",
        columns={0: "commission"},
        keys={DISTRICTS["north"]: "north", DISTRICTS["south"]: "south"},
        is_sure=False,
    ),
    Ugly("side_by_side.xlsx", side_by_side, (LIST, RECEIVED, *VOTES)),
    Ugly(
        "nicknames.xlsx",
        nicknames,
        (LIST, *VOTES),
        columns={2 + place: line for place, line in enumerate(VOTES)},
        is_sure=False,
    ),
    Ugly("out_of_order.xlsx", out_of_order, (LIST, RECEIVED, AGAINST, *VOTES), is_sure=False),
)
