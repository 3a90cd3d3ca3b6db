"""Tables for the tests of the exchange: written as people write them, an invented town inside."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.layouts import read_layout
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.domain.election import (
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.errors import Problem
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.text import Text
from hq_desktop.exchange import tables
from hq_desktop.exchange.figures import PrecinctFigures, read_precinct_figures
from hq_desktop.exchange.grids import Found, find
from hq_desktop.exchange.meanings import meanings
from hq_desktop.exchange.parsed import Parsed
from hq_desktop.paths import resource

_FORM = resource("forms", "maslikhat-smd-2026.toml")
FORM = read_form(text_of(_FORM), _FORM.name)
CANONICAL = read_layout(resource("layouts", "canonical.toml"))
RACE = Race(
    RaceCode("d15"),
    "maslikhat_smd",
    FORM.code,
    contestants=(
        Contestant(ContestantCode("K"), Text("Қайратов Қ.", "Қайратов Қ. Қ.", "Kairatov")),
        Contestant(ContestantCode("L"), Text("Лебедева Л.")),
    ),
)
NORTH, SOUTH = CommissionCode("север"), CommissionCode("юг")
COMMISSIONS = (
    Commission(CommissionCode("город"), Text("Городская комиссия", "Қалалық комиссия")),
    Commission(NORTH, Text("Северная комиссия"), CommissionCode("город")),
    Commission(SOUTH, Text("Южная комиссия"), CommissionCode("город")),
)
PRECINCTS = (
    Precinct(PrecinctId(1), "311", NORTH),
    Precinct(PrecinctId(2), "312", NORTH),
    Precinct(PrecinctId(3), "313", NORTH),
    Precinct(PrecinctId(4), "313", SOUTH),
    Precinct(PrecinctId(5), "045", SOUTH),
)


def workbook(folder: Path, *sheets: Sequence[Any], name: str = "t.xlsx") -> Path:
    """Write sheets of rows as a workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for rows in sheets:
        page = book.create_sheet(f"Лист{len(book.worksheets) + 1}")
        for row in rows:
            page.append(list(row))
    book.save(folder / name)
    return folder / name


def found(path: Path, kind: ImportKind, layout: Layout = CANONICAL) -> Found:
    """Find the tables of a file."""
    return find(tables.read(path), meanings(kind, layout, RACE, FORM), layout)


def figures(
    path: Path, kind: ImportKind = ImportKind.READINGS, layout: Layout = CANONICAL
) -> Parsed[PrecinctFigures]:
    """Read a file of figures about the town's precincts; its headings must be right."""
    seen = found(path, kind, layout)
    assert seen.problems == ()
    return read_precinct_figures(seen.grids, layout, PRECINCTS, COMMISSIONS)


def places(problems: Sequence[Problem]) -> list[tuple[str, str, str]]:
    """Say where the problems are, what stands there, and what they are."""
    return [(one.cell, one.value, one.code) for one in problems]
