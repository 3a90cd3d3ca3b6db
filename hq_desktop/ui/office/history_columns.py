"""The columns of the three lists of the history: records, their changes, the fields changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.record_names import RecordName
from hq_desktop.domain.history import FieldChange, RecordChange
from hq_desktop.ui.figures import clock, moment
from hq_desktop.ui.office.deeds import deed_words
from hq_desktop.ui.office.facts import Titles, fact_words
from hq_desktop.ui.office.field_words import both_words, field_words
from hq_desktop.ui.office.record_words import noun_words, record_words
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate
Told = Callable[[], Titles]


def name_columns() -> Sequence[Column[RecordName]]:
    """Return the one column of records."""
    return (
        Column(
            lambda: translate("History", "Record"),
            record_words,
            tone=lambda one: "strong" if one.together else "ink3" if one.is_gone else "",
        ),
    )


def change_columns(titles: Told) -> Sequence[Column[RecordChange]]:
    """Return the columns of changes: when, who, what, of which record."""
    return (
        Column(
            lambda: translate("History", "When"),
            lambda one: f"{moment(one.moment)[:5]} {clock(one.moment)}",
            lambda one: one.number,
            width=116,
            tooltip=lambda one: moment(one.moment),
        ),
        Column(lambda: translate("History", "Who"), lambda one: one.operator, width=88),
        Column(
            lambda: translate("History", "What"),
            _what,
            tone=lambda one: "attention" if one.is_removal else "strong",
            tooltip=lambda one: f"{_what(one)}: {fact_words(one.facts, titles())}",
        ),
        Column(
            lambda: translate("History", "Record"), lambda one: noun_words(one.record), width=112
        ),
    )


def field_columns(titles: Told, noun: Callable[[], str]) -> Sequence[Column[FieldChange]]:
    """Return the columns of changed fields: which, before, after; `noun` is whose they are."""
    return (
        Column(
            lambda: translate("History", "Field"),
            lambda one: field_words(one.path, titles(), noun()),
            width=136,
        ),
        Column(
            lambda: translate("History", "Before"),
            lambda one: both_words(one, titles())[0],
            tone=lambda _: "ink3",
        ),
        Column(
            lambda: translate("History", "After"),
            lambda one: both_words(one, titles())[1],
            tone=lambda _: "strong",
        ),
    )


def _what(one: RecordChange) -> str:
    words = deed_words(one.deed)
    return (
        translate("History", "{deed} (taken out)").format(deed=words) if one.is_removal else words
    )
