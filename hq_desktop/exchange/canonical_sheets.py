"""The canonical layout outwards: tables to fill in, and figures that can be imported again."""

from collections.abc import Iterable, Mapping, Sequence

from hq_desktop.domain.election import Precinct, PrecinctId, Race
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.protocol import Cell, CellState, ProtocolCopy
from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.meanings import COLUMNS, FIGURES
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Value

_STATES: Mapping[CellState, str] = {
    CellState.BLANK: "blank",
    CellState.DASH: "-",
    CellState.ILLEGIBLE: "?",
}
_SHEET_OF_COPY = ("grade", "obtained_by", "obtained_at", "obtained_where", "obtained_how")
_NAMING_WIDTH = 14
_FIGURE_WIDTH = 11


def template(
    kind: ImportKind,
    race: Race | None = None,
    form: ProtocolForm | None = None,
    precincts: Iterable[Precinct] = (),
) -> Sheet:
    """Return an empty table of a kind to fill in; with precincts, one row for each.

    Rows that stay empty change nothing when the table is imported.
    """
    names = list(COLUMNS[kind])
    lines = _usual_lines(race, form) if kind in FIGURES else []
    rows = (
        [_precinct_row(one, [*names, *lines]) for one in precincts] if "precinct" in names else []
    )
    return Sheet(kind.value, _columns(names, lines), rows, has_filter=False)


def copies_sheet(
    kind: ImportKind,
    race: Race,
    form: ProtocolForm,
    precincts: Mapping[PrecinctId, Precinct],
    copies: Sequence[ProtocolCopy],
) -> Sheet:
    """Return readings or official figures in the canonical layout, one row a copy."""
    names = [name for name in COLUMNS[kind] if name not in _SHEET_OF_COPY]
    about = [name for name in COLUMNS[kind] if name in _SHEET_OF_COPY]
    lines = _stated_lines(race, form, (one.cells for one in copies))
    rows = []
    for copy in copies:
        precinct = precincts[copy.precinct]
        features = {
            "grade": copy.grade.value,
            "obtained_by": copy.obtained_by,
            "obtained_at": _moment(copy),
            "obtained_where": copy.obtained_where,
            "obtained_how": copy.obtained_how,
        }
        rows.append(
            [
                precinct.number,
                precinct.commission,
                *(features[name] for name in about),
                *(_cell(copy.cells.get(line)) for line in lines),
            ]
        )
    return Sheet(kind.value, _columns([*names, *about], lines), rows)


def totals_sheet(race: Race, form: ProtocolForm, announcements: Sequence[Announcement]) -> Sheet:
    """Return announced totals in the canonical layout, one row a commission."""
    lines = _stated_lines(race, form, (one.cells for one in announcements))
    rows = [
        [one.commission, *(_cell(one.cells.get(line)) for line in lines)] for one in announcements
    ]
    return Sheet(ImportKind.TOTALS.value, _columns(["commission"], lines), rows)


def _usual_lines(race: Race | None, form: ProtocolForm | None) -> list[str]:
    if race is None or form is None:
        return []
    return [line.code for line in form.fields(race.contestants)]


def _stated_lines(race: Race, form: ProtocolForm, every: Iterable[Mapping[str, Cell]]) -> list[str]:
    """Return the lines that a form always has and those that somebody stated besides."""
    stated = {line for cells in every for line in cells}
    usual = _usual_lines(race, form)
    order = [line.code for line in form.fields(race.contestants, shown=frozenset(stated))]
    return list(dict.fromkeys((*order, *usual, *sorted(stated))))


def _columns(names: Sequence[str], lines: Sequence[str]) -> list[Column]:
    return [
        *(Column(name, width=_NAMING_WIDTH) for name in names),
        *(Column(line, Kind.COUNT, _FIGURE_WIDTH) for line in lines),
    ]


def _precinct_row(precinct: Precinct, names: Sequence[str]) -> list[Value]:
    known: Mapping[str, Value] = {
        "precinct": precinct.number,
        "commission": precinct.commission,
    }
    return [known.get(name) for name in names]


def _cell(cell: Cell | None) -> Value:
    return _STATES[cell] if isinstance(cell, CellState) else cell


def _moment(copy: ProtocolCopy) -> str:
    """Return a stated moment with its zone, so that it is the same moment when it is read."""
    if copy.obtained_at is None or not copy.is_moment_stated:
        return ""
    return copy.obtained_at.astimezone(ZONE).isoformat(sep=" ")
