"""What is chosen by one digit: the kind of copy, its features, the optional lines shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.form import FormLine, ProtocolForm
from hq_desktop.domain.protocol import Features
from hq_desktop.ui.entry import kinds
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.choice_list import Choice, ChoiceList, ToggleList


class FormChoices(QObject):
    """Asks by lists over the form and says what was chosen."""

    kind_chosen = Signal(object)
    features_changed = Signal(object)
    shown_changed = Signal(object)
    closed = Signal()

    def __init__(self, kind_list: ChoiceList, toggles: ToggleList, parent: QObject) -> None:
        super().__init__(parent)
        self._kinds = kind_list
        self._toggles = toggles
        self._features: Features = {}
        self._optional: tuple[tuple[str, str], ...] = ()
        self._shown: frozenset[str] = frozenset()
        self._asks_features = True
        kind_list.chosen.connect(self._kind)
        toggles.chosen.connect(self._toggle)
        toggles.closed.connect(self._close)

    def ask_kind(self, place: Workplace, why: str = "") -> None:
        """Ask which kind of copy this is, below why it is the next one; only a key chooses."""
        rows = []
        for features in kinds.KINDS:
            grade = place.grade(features)
            rule = place.grade_rule(grade)
            rows.append(Choice(worded(rule.label) if rule else "", grade.value))
        asked = self.tr("What is in hand?")
        self._kinds.show_choices(f"{why}\n{asked}" if why else asked, rows, -1)
        self._kinds.open()

    def ask_features(self, features: Features) -> None:
        """Let each feature be gone on by its digit: seen, missing, not looked for."""
        self._asks_features = True
        self._features = features
        self._show_features()
        self._toggles.open()

    def ask_lines(self, form: ProtocolForm, shown: frozenset[str]) -> None:
        """Let optional lines and groups be shown or hidden."""
        self._asks_features = False
        self._optional = optional_lines(form)
        self._shown = shown
        self._show_lines()
        self._toggles.open()

    def _kind(self, place: int) -> None:
        if 0 <= place < len(kinds.KINDS):
            self._kinds.hide()
            self.kind_chosen.emit(kinds.KINDS[place])

    def _toggle(self, place: int) -> None:
        if self._asks_features:
            feature = tuple(kinds.feature_words())[place]
            self._features = kinds.toggled(self._features, feature)
            self._show_features(place)
            self.features_changed.emit(self._features)
            return
        code = self._optional[place][0]
        self._shown = self._shown ^ {code}
        self._show_lines(place)
        self.shown_changed.emit(self._shown)

    def _show_features(self, current: int = -1) -> None:
        rows = [
            Choice(word, kinds.sign(self._features.get(feature)))
            for feature, word in kinds.feature_words().items()
        ]
        heading = self.tr("Features of the copy: ✓ seen, ✕ missing, · not looked for")
        self._toggles.show_choices(heading, rows, current)

    def _show_lines(self, current: int = -1) -> None:
        rows = [
            Choice(words, "✓" if code in self._shown else "·") for code, words in self._optional
        ]
        self._toggles.show_choices(self.tr("Optional lines of the form"), rows, current)

    def _close(self) -> None:
        self._toggles.hide()
        self.closed.emit()


def optional_lines(form: ProtocolForm) -> tuple[tuple[str, str], ...]:
    """Return what can be shown or hidden: codes of lines, or of groups once, with their words."""
    found: dict[str, str] = {}
    for line in form.lines:
        if line.is_optional:
            found.setdefault(line.group or line.code, _told(line))
    return tuple(found.items())


def shown_by(lines: Sequence[FormLine], codes: frozenset[str]) -> frozenset[str]:
    """Return which optional lines or groups must be shown because figures stand in them."""
    return frozenset(
        line.group or line.code for line in lines if line.is_optional and line.code in codes
    )


def _told(line: FormLine) -> str:
    words = worded(line.label)
    return f"{line.number}   {words} …" if line.group else f"{line.number}   {words}"
