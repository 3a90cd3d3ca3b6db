"""Lines on which two entries differ, in words: which line, which values, who typed what."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.settling import Dispute, Settled
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.entry_states import EntryState
from hq_desktop.domain.protocol import CellState, Feature
from hq_desktop.domain.settlement import Settlement
from hq_desktop.domain.typed_lines import FEATURE, WORDS, Value, is_feature
from hq_desktop.ui.entry.cell_field import state_word
from hq_desktop.ui.entry.kinds import feature_words
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LineName:
    """A line as the paper names it; a feature has no number."""

    number: str
    label: str


def printed_names(place: Workplace) -> Mapping[str, LineName]:
    """Return the name of every line of a form, optional ones too."""
    optional = frozenset(one.group or one.code for one in place.form.lines if one.is_optional)
    fields = place.form.fields(place.race.contestants, optional)
    return {line.code: LineName(line.number, _capital(worded(line.label))) for line in fields}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def line_name(line: str, printed: Mapping[str, LineName]) -> LineName:
    """Return the name of a line that two entries differ on."""
    if is_feature(line):
        words = feature_words().get(Feature(line.removeprefix(FEATURE)), line)
        return LineName("", translate("EntrySettling", "feature: {name}").format(name=words))
    known = printed.get(line.removeprefix(WORDS), LineName("", line))
    if line.startswith(WORDS):
        said = translate("EntrySettling", "number in words: {label}")
        return LineName(known.number, said.format(label=known.label))
    return known


def value_words(value: Value, line: str) -> str:
    """Return what one entry has, or what was chosen."""
    if value is None:
        if line.startswith(WORDS):
            return translate("EntrySettling", "words as digits")
        return translate("EntrySettling", "nothing typed")
    if isinstance(value, bool):
        seen, missing = (
            translate("EntrySettling", "✓ seen"),
            translate("EntrySettling", "✕ missing"),
        )
        return seen if value else missing
    return state_word(value) if isinstance(value, CellState) else figure(value)


def standing_words(dispute: Dispute) -> str:
    """Return what a line waits for."""
    if not dispute.needs_third:
        return translate("EntrySettling", "≠ two values")
    if dispute.may_type:
        return translate("EntrySettling", "! you type it, unseen")
    return translate("EntrySettling", "… another person types it")


def outcome_words(settled: Settled, number: str, name: LineName) -> str:
    """Return what became of a line; who typed which is told only once it is closed."""
    line, where = settled.line, _where(number, name)
    if line.is_open:
        said = translate("EntrySettling", "→ {where}: another person types this line, unseen")
        return said.format(where=where)
    said = translate("EntrySettling", "✓ {where}: {value}. {typed}")
    words = said.format(where=where, value=value_words(line.chosen, line.line), typed=_typed(line))
    if settled.state is EntryState.SETTLED:
        words += translate("EntrySettling", ". The sheet is settled")
    return words


def taken_back_words(number: str, name: LineName) -> str:
    """Return that a line waits for its settling again."""
    said = translate("EntrySettling", "↶ {where}: open again; what was chosen stays in the history")
    return said.format(where=_where(number, name))


def _where(number: str, name: LineName) -> str:
    where = translate("EntrySettling", "precinct {number}").format(number=number)
    return ", ".join(part for part in (where, _numbered(name)) if part)


def _numbered(name: LineName) -> str:
    if not name.number:
        return name.label
    return translate("EntrySettling", "line {number}").format(number=name.number)


def _typed(line: Settlement) -> str:
    said = translate("EntrySettling", "{operator} typed {value}")
    typings = [(line.first_by, line.first), (line.second_by, line.second)]
    typings += [(one.operator, one.value) for one in line.thirds]
    return ", ".join(
        said.format(operator=operator, value=value_words(value, line.line))
        for operator, value in typings
    )
