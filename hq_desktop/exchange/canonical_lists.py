"""The canonical layout outwards: lists of commissions, precincts and contestants."""

from collections.abc import Iterable, Sequence

from hq_desktop.domain.election import Commission, Contestant, Precinct
from hq_desktop.domain.imports import ImportKind
from hq_desktop.exchange.meanings import COLUMNS
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Value

_WIDTH = 24


def commissions_sheet(commissions: Iterable[Commission]) -> Sheet:
    """Return the commissions, one row each."""
    rows: list[dict[str, Value]] = [
        {
            "code": one.code,
            "parent": one.parent,
            "level": one.level,
            "name_ru": one.name.ru,
            "name_kk": one.name.kk,
            "heading_ru": one.heading.ru,
            "heading_kk": one.heading.kk,
            "address": one.address,
        }
        for one in commissions
    ]
    return _sheet(ImportKind.COMMISSIONS, rows)


def precincts_sheet(precincts: Iterable[Precinct]) -> Sheet:
    """Return the precincts, one row each."""
    rows: list[dict[str, Value]] = [
        {
            "precinct": one.number,
            "commission": one.commission,
            "name_ru": one.name.ru,
            "name_kk": one.name.kk,
            "address_ru": one.address.ru,
            "address_kk": one.address.kk,
            "voters_on_list": one.voters_on_list,
            "kind": one.kind.value,
        }
        for one in precincts
    ]
    return _sheet(ImportKind.PRECINCTS, rows)


def contestants_sheet(contestants: Iterable[Contestant]) -> Sheet:
    """Return the contestants in the order of the ballot."""
    rows: list[dict[str, Value]] = [
        {
            "code": one.code,
            "name_ru": one.name.ru,
            "name_kk": one.name.kk,
            "kind": one.kind.value,
        }
        for one in contestants
    ]
    return _sheet(ImportKind.CONTESTANTS, rows)


def _sheet(kind: ImportKind, rows: Sequence[dict[str, Value]]) -> Sheet:
    names = COLUMNS[kind]
    columns = [
        Column(name, Kind.COUNT if name == "voters_on_list" else Kind.TEXT, _WIDTH)
        for name in names
    ]
    return Sheet(kind.value, columns, [[row.get(name) for name in names] for row in rows])
