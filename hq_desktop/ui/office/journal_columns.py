"""The columns of the journal."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.journal import JournalEntry
from hq_desktop.ui.figures import digest, figure, moment
from hq_desktop.ui.office.deeds import deed_words
from hq_desktop.ui.office.facts import Titles, fact_words
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate


def journal_columns(titles: Callable[[], Titles]) -> Sequence[Column[JournalEntry]]:
    """Return the columns of the journal; `titles` says what codes are called."""
    return (
        Column(
            lambda: translate("Office", "No."),
            lambda one: figure(one.number),
            lambda one: one.number,
            is_number=True,
            width=64,
        ),
        Column(
            lambda: translate("Office", "When"),
            lambda one: moment(one.moment),
            lambda one: one.moment,
            width=140,
        ),
        Column(lambda: translate("Office", "Who"), lambda one: one.operator, width=116),
        Column(
            lambda: translate("Office", "What"),
            lambda one: deed_words(one.deed),
            tone=lambda _: "strong",
            width=232,
        ),
        Column(
            lambda: translate("Office", "Facts"),
            lambda one: fact_words(one.facts, titles()),
            tooltip=lambda one: one.facts.get("sha256", ""),
        ),
        Column(
            lambda: translate("Office", "Hash"),
            lambda one: digest(one.digest),
            tone=lambda _: "ink3",
            width=100,
            tooltip=lambda one: one.digest,
        ),
    )
