"""What a damaged campaign still tells, in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.damage import Recovered, Survey, TableLeft
from hq_desktop.domain.sentences import QT_TRANSLATE_NOOP
from hq_desktop.ui.figures import figure
from hq_desktop.ui.messages import said
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate
_SHOWN = 12

TABLES: Mapping[str, str] = {
    "protocol_copy": QT_TRANSLATE_NOOP("Damage", "sheets"),
    "entry": QT_TRANSLATE_NOOP("Damage", "typings of sheets"),
    "draft": QT_TRANSLATE_NOOP("Damage", "drafts"),
    "precinct": QT_TRANSLATE_NOOP("Damage", "precincts"),
    "commission": QT_TRANSLATE_NOOP("Damage", "commissions"),
    "race": QT_TRANSLATE_NOOP("Damage", "races"),
    "announcement": QT_TRANSLATE_NOOP("Damage", "announced totals"),
    "incident": QT_TRANSLATE_NOOP("Damage", "incidents"),
    "observer": QT_TRANSLATE_NOOP("Damage", "people at precincts"),
    "delivery": QT_TRANSLATE_NOOP("Damage", "deliveries"),
    "assignment": QT_TRANSLATE_NOOP("Damage", "decisions about files"),
    "evidence_file": QT_TRANSLATE_NOOP("Damage", "files of evidence"),
    "case": QT_TRANSLATE_NOOP("Damage", "complaints"),
    "journal": QT_TRANSLATE_NOOP("Damage", "journal entries"),
}
"""The tables of a survey; a test compares them with what is read."""


def table_columns() -> Sequence[Column[TableLeft]]:
    """Return the columns of what can be read."""
    return (
        Column(lambda: translate("Damage", "Records"), _table),
        Column(
            lambda: translate("Damage", "Readable"),
            lambda one: figure(one.rows),
            lambda one: one.rows,
            is_number=True,
            width=110,
        ),
        Column(
            lambda: translate("Damage", "How far"),
            _how_far,
            tone=lambda one: "good" if one.is_whole else "attention",
            width=190,
        ),
    )


def survey_words(survey: Survey) -> str:
    """Return what can be read in a sentence or two."""
    if not survey.is_readable:
        return translate("Damage", "Nothing in the file can be read any more.")
    words = translate(
        "Damage",
        "Sheets that can be read: {sheets}. Journal: proved up to entry No. {proved}, the last "
        "that can be read is No. {last}. Drafts that go into the restored campaign: {drafts}.",
    )
    return words.format(
        sheets=figure(survey.rows("protocol_copy")),
        proved=figure(survey.proved_to),
        last=figure(survey.last_entry),
        drafts=figure(len(survey.drafts)),
    )


def since_words(survey: Survey, moment: datetime) -> str:
    """Return what was typed after a backup and must be typed again; "" where nothing was."""
    typed = survey.typed_since(moment)
    if not typed:
        return ""
    told = [f"{one.precinct or '?'} ({one.operator})" for one in typed]
    listed = ", ".join(told[:_SHOWN]) + (" …" if len(told) > _SHOWN else "")
    return translate(
        "Damage",
        "Typed after this backup, to be typed again: {count}. Precincts: {precincts}.",
    ).format(count=figure(len(typed)), precincts=listed)


def recovered_words(recovered: Recovered) -> str:
    """Return what was put into the restored campaign."""
    words = translate("Damage", "Drafts put back: {count}.").format(count=figure(recovered.drafts))
    for operator, name in recovered.renamed:
        also = translate(
            "Damage", "A second new sheet of {operator} is kept under the name “{name}”."
        )
        words = f"{words} {also.format(operator=operator, name=name)}"
    return words


def _table(one: TableLeft) -> str:
    words = TABLES.get(one.table)
    return one.table if words is None else said("Damage", words)


def _how_far(one: TableLeft) -> str:
    if one.is_whole:
        return translate("Damage", "✓ to the end")
    if one.rows:
        return translate("Damage", "! in part")
    return translate("Damage", "! not at all")
