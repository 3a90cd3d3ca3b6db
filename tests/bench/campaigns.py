"""Campaigns and tables of the size of a country, for the bars."""

import random
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.imports import ImportActions
from hq_desktop.catalogue.library import load
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.imports import ImportKind
from tests.bench.bar_comparison import CODES, protocol

DISTRICTS = 204


def empty_country(folder: Path, precincts: int) -> Desk:
    """Return a desk in a campaign with precincts and contestants and nothing typed."""
    catalogue = load(paths.resource())
    database = found(
        str(folder / "country.hq"),
        Campaign("country", date(2026, 11, 22)),
        [RacePlan("president", "president")],
        catalogue=catalogue,
        operator="bench",
    )
    desk = Desk(database, catalogue, "bench")
    chance = random.Random(1)
    rows: list[list[str | int]] = [
        [
            str(place + 1),
            f"d{place % DISTRICTS}",
            f"улица {place}",
            f"{place} көшесі",
            chance.randint(100, 3_000),
        ]
        for place in range(precincts)
    ]
    header = ["precinct", "commission", "address_ru", "address_kk", "voters_on_list"]
    listed = workbook(folder / "precincts.xlsx", header, rows)
    people = workbook(
        folder / "contestants.xlsx",
        ["code", "name_ru", "name_kk", "kind"],
        [[code, f"Участник {code}", f"Үміткер {code}", "candidate"] for code in CODES],
    )
    for kind, path in ((ImportKind.PRECINCTS, listed), (ImportKind.CONTESTANTS, people)):
        outcome = ImportActions(desk).run(kind, path)
        if outcome.problems:
            raise ValueError(outcome.problems[:3])
    return desk


def readings(path: Path, precincts: int) -> Path:
    """Write a canonical workbook of readings, 17 figures a precinct."""
    chance = random.Random(2)
    cells = [protocol(chance, chance.randint(100, 3_000)) for _ in range(precincts)]
    header = ["precinct", *(line.removeprefix("contestant:") for line in cells[0])]
    return workbook(path, header, [[str(n), *one.values()] for n, one in enumerate(cells, 1)])


def workbook(path: Path, header: list[str], rows: list[list[str | int]]) -> Path:
    """Write a workbook of one sheet."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Лист1")
    sheet.append(header)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path
