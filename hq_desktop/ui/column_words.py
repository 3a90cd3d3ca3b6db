"""The columns a table may have, in words for the person who maps them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.election import Race
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import PERCENT_PREFIX
from hq_desktop.domain.sentences import QT_TRANSLATE_NOOP
from hq_desktop.ui.language import worded
from hq_desktop.ui.messages import said

translate = QCoreApplication.translate

COLUMNS: Mapping[str, str] = {
    "precinct": QT_TRANSLATE_NOOP("Columns", "precinct number"),
    "commission": QT_TRANSLATE_NOOP("Columns", "commission"),
    "code": QT_TRANSLATE_NOOP("Columns", "code"),
    "parent": QT_TRANSLATE_NOOP("Columns", "commission above"),
    "level": QT_TRANSLATE_NOOP("Columns", "level"),
    "kind": QT_TRANSLATE_NOOP("Columns", "kind"),
    "name": QT_TRANSLATE_NOOP("Columns", "name"),
    "phone": QT_TRANSLATE_NOOP("Columns", "telephone"),
    "role": QT_TRANSLATE_NOOP("Columns", "role"),
    "organisation": QT_TRANSLATE_NOOP("Columns", "organisation that sent the person"),
    "credential_kind": QT_TRANSLATE_NOOP("Columns", "kind of credential"),
    "credential": QT_TRANSLATE_NOOP("Columns", "number of the credential"),
    "seal": QT_TRANSLATE_NOOP("Columns", "seal: yes, no"),
    "issued_on": QT_TRANSLATE_NOOP("Columns", "credential issued on"),
    "valid_until": QT_TRANSLATE_NOOP("Columns", "credential valid until"),
    "messenger": QT_TRANSLATE_NOOP("Columns", "name in the messenger"),
    "note": QT_TRANSLATE_NOOP("Columns", "note"),
    "name_ru": QT_TRANSLATE_NOOP("Columns", "name in Russian"),
    "name_kk": QT_TRANSLATE_NOOP("Columns", "name in Kazakh"),
    "heading_ru": QT_TRANSLATE_NOOP("Columns", "“to whom” in Russian"),
    "heading_kk": QT_TRANSLATE_NOOP("Columns", "“to whom” in Kazakh"),
    "address": QT_TRANSLATE_NOOP("Columns", "address"),
    "address_ru": QT_TRANSLATE_NOOP("Columns", "address in Russian"),
    "address_kk": QT_TRANSLATE_NOOP("Columns", "address in Kazakh"),
    "voters_on_list": QT_TRANSLATE_NOOP("Columns", "voters on the list"),
    "grade": QT_TRANSLATE_NOOP("Columns", "grade of the copy"),
    "obtained_by": QT_TRANSLATE_NOOP("Columns", "who got the copy"),
    "obtained_at": QT_TRANSLATE_NOOP("Columns", "when it was got"),
    "obtained_where": QT_TRANSLATE_NOOP("Columns", "where it was got"),
    "obtained_how": QT_TRANSLATE_NOOP("Columns", "how it was got"),
}
"""Our own columns; lines and contestants have the words of the form and the ballot."""

Labels = Mapping[str, str]


def column_words(code: str, labels: Labels) -> str:
    """Return a column in words."""
    if code in labels:
        return labels[code]
    if code.startswith(PERCENT_PREFIX):
        line = column_words(code.removeprefix(PERCENT_PREFIX), labels)
        return translate("Columns", "per cent: {column}").format(column=line)
    words = COLUMNS.get(code)
    return code if words is None else said("Columns", words)


def labels_of(race: Race, form: ProtocolForm) -> Labels:
    """Return the form's lines and the contestants in words."""
    lines = {line.code: f"{line.number}. {worded(line.label)}" for line in form.lines}
    return lines | {one.line: worded(one.name) or one.code for one in race.contestants}


def kind_words(kind: ImportKind) -> str:
    """Return what the rows of a table are."""
    return {
        ImportKind.COMMISSIONS: translate("Columns", "Commissions"),
        ImportKind.PRECINCTS: translate("Columns", "Precincts"),
        ImportKind.CONTESTANTS: translate("Columns", "Contestants"),
        ImportKind.OBSERVERS: translate("Columns", "Observers"),
        ImportKind.READINGS: translate("Columns", "Our protocols"),
        ImportKind.OFFICIAL: translate("Columns", "Official figures of precincts"),
        ImportKind.TOTALS: translate("Columns", "Announced totals"),
    }[kind]
