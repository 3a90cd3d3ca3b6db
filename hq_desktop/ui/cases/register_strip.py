"""On the desk: where the case of the chosen document stands, and the way to file it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop.domain.case import CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.ui import look
from hq_desktop.ui.cases.register_columns import next_words
from hq_desktop.ui.cases.register_lines import TO_FILE, CaseLine
from hq_desktop.ui.cases.register_words import number_words, outcome_words, stage_words
from hq_desktop.ui.cases.terms_words import now
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.widgets.elided_label import ElidedLabel

translate = QCoreApplication.translate


class CaseStrip(QWidget):
    """One line; hidden while the document has no case and nothing is appealed."""

    file_asked = Signal()
    register_asked = Signal()
    appeal_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appealed = ""
        self._standing = ""
        self.words = ElidedLabel("", self)
        self.appeal = QLabel(self)
        look.kind(self.appeal, "strong")
        self.file = QPushButton(self.tr("File   F9"), self)
        look.kind(self.file, "primary")
        self.open = QPushButton(self.tr("Register   F6"), self)
        self.drop = QPushButton(self.tr("Not an appeal"), self)
        self.file.clicked.connect(self.file_asked)
        self.open.clicked.connect(self.register_asked)
        self.drop.clicked.connect(self.appeal_dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self.appeal)
        row.addWidget(self.drop)
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
        row.addWidget(self.file)
        self.show_case(None)

    def show_case(self, line: CaseLine | None, others: int = 0) -> None:
        """Show where a case stands; `others` are further documents of the same choice."""
        self._standing = "" if line is None else standing(line)
        words = self._standing
        if words and others:
            more = translate("Register", "and {count} more")
            words = f"{words}; {more.format(count=figure(others))}"
        self.words.show_text(words)
        is_unfiled = line is not None and line.case.stage in TO_FILE
        look.state(self.words, "attention" if is_unfiled else "")
        self.file.setVisible(is_unfiled)
        self._show()

    def show_appeal(self, words: str) -> None:
        """Show against which decision the next document is; "" where none is appealed."""
        self._appealed = words
        self.appeal.setText(words)
        self._show()

    def _show(self) -> None:
        for widget in (self.appeal, self.drop):
            widget.setVisible(bool(self._appealed))
        self.setVisible(bool(self._standing or self._appealed))


def standing(line: CaseLine) -> str:
    """Return where a case stands, in one sentence."""
    case = line.case
    told = [translate("Register", "Case № {number}").format(number=case.id)]
    filing, answer = line.filing, line.answer
    if case.stage is CaseStage.PRINTED:
        printed = _newest(line, CaseEventKind.PRINTED)
        told.append(_at(translate("Register", "printed {moment}"), printed))
    elif case.stage is CaseStage.FILED and filing is not None:
        told.append(_at(translate("Register", "filed {moment}"), filing))
        told.append(number_words(filing.number))
    elif case.stage is CaseStage.DECIDED and answer is not None and answer.outcome is not None:
        told.append(_at(translate("Register", "answered {moment}"), answer))
        told.append(outcome_words(answer.outcome))
    else:
        told.append(stage_words(case.stage))
    words = ", ".join(one for one in told if one)
    if case.stage in TO_FILE:
        unfiled = translate("Register", "{case}; not filed yet")
        words = unfiled.format(case=words)
    following = next_words(line, now())
    return f"{words}; {following}" if following else words


def _newest(line: CaseLine, kind: CaseEventKind) -> CaseEvent | None:
    found = [one for one in line.events if one.kind is kind]
    return found[-1] if found else None


def _at(words: str, event: CaseEvent | None) -> str:
    return words.format(moment=moment(event.at if event is not None else None))
