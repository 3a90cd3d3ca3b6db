"""The lists of official figures, column by column."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.entry import CellDifference
from hq_desktop.domain.protocol import Cell, CellState
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.official.rows import SubjectRow, Version
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

SOURCE = 2
"""Where the source stands among the columns of versions."""


def commission_columns() -> Sequence[Column[SubjectRow]]:
    """Return the columns of the commissions."""
    return (
        Column(
            lambda: translate("Official", "Commission"),
            lambda row: "     " * row.depth + (row.short or row.title),
            lambda row: row.order,
        ),
        _seen(),
        _versions(),
    )


def precinct_columns() -> Sequence[Column[SubjectRow]]:
    """Return the columns of the precincts."""
    return (
        Column(
            lambda: translate("Official", "No."),
            lambda row: row.title,
            lambda row: row.order,
            is_number=True,
            tone=lambda _: "strong",
            width=72,
        ),
        Column(lambda: translate("Official", "School, address"), lambda row: row.place),
        _seen(),
        _versions(),
    )


def version_columns(label: Callable[[str], str]) -> Sequence[Column[Version]]:
    """Return the columns of the versions of one commission or precinct."""
    return (
        Column(
            lambda: translate("Official", "Version"),
            lambda one: str(one.number),
            lambda one: one.number,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Official", "Seen"),
            lambda one: moment(one.seen_at),
            lambda one: one.seen_at,
            width=142,
        ),
        Column(lambda: translate("Official", "Source"), lambda one: one.source, width=150),
        Column(
            lambda: translate("Official", "What changed"),
            lambda one: _changes(one, label),
            tone=lambda one: "attention" if one.changes else "ink2",
        ),
        Column(
            lambda: translate("Official", "Page"),
            lambda one: translate("Official", "✓ kept") if one.page else "–",
            width=84,
        ),
    )


def cell_words(cell: Cell | None) -> str:
    """Return a cell as the lists show it."""
    match cell:
        case CellState.BLANK:
            return "∅"
        case CellState.DASH:
            return "—"
        case CellState.ILLEGIBLE:
            return "?"
        case int():
            return figure(cell)
        case _:
            return translate("Official", "not stated")


def _changes(version: Version, label: Callable[[str], str]) -> str:
    if version.is_withdrawn:
        return translate("Official", "no longer in force")
    return "; ".join(_change(one, label) for one in version.changes)


def _change(change: CellDifference, label: Callable[[str], str]) -> str:
    return f"{label(change.line)}: {cell_words(change.first)} → {cell_words(change.second)}"


def _seen() -> Column[SubjectRow]:
    return Column(
        lambda: translate("Official", "Seen"),
        lambda row: moment(row.current.seen_at) if row.current else "–",
        lambda row: row.current.seen_at if row.current else None,
        tone=lambda row: "" if row.current else "ink3",
        width=142,
    )


def _versions() -> Column[SubjectRow]:
    return Column(
        lambda: translate("Official", "Versions"),
        lambda row: str(len(row.versions)) if row.versions else "",
        lambda row: len(row.versions),
        is_number=True,
        width=76,
    )
