"""One contradiction read as a paragraph, with its ladder, its derivation and what it survives."""

from html import escape

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.ui import look
from hq_desktop.ui.comparison import proof_text
from hq_desktop.ui.comparison.proof_ground import ANNOUNCED, OBSERVED, ground
from hq_desktop.ui.comparison.proof_sheets import SheetsBehind
from hq_desktop.ui.comparison.proof_side import ProofSide
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import line_name, territory_name
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.fitted_text import FittedText
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.screen_keys import add_key

SIDE = 440


class ProofView(QWidget):
    """The proof of one announced total; the numbers lead to their sheets."""

    closed = Signal()
    complaint_asked = Signal()
    official_asked = Signal()
    """Where and when the total was announced is asked for."""

    charts_asked = Signal()
    opened = Signal(object)
    """The precinct whose sheet is asked for, a `GroundRow`."""

    keys_changed = Signal()
    """The proof, or the sheets behind one of its numbers."""

    stepped = Signal(object)
    """Another contradiction is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self.one: TerritoryLine | None = None
        self._written = ("", "")
        self._sentence = ""
        self._outcome = ""
        self._code = ""
        self._stack = QStackedWidget(self)
        self.sheets = SheetsBehind(self)
        self._header = PageHeader(self.tr("Proof"), self)
        self._chip = Chip("", "contradiction", self)
        self.text = FittedText(self)
        self.derivation = FittedText(self)
        self.side = ProofSide(self)
        self._complaint = QPushButton(self.tr("To complaint"), self)
        self._sheets = QPushButton(self.tr("Show the sheets"), self)
        self._charts = QPushButton(self.tr("Charts"), self)
        self._previous = QPushButton("← " + self.tr("prev."), self)
        self._next = QPushButton(self.tr("next") + " →", self)
        self._build()
        self._add_actions()

    def show_proof(
        self, board: RaceView, one: TerritoryLine, sentence: str, outcome: str = ""
    ) -> None:
        """Show the proof of an announced total.

        The sentence says what is proved of it, `outcome` what follows for the seat or mandates.
        """
        is_other = self.one is None or (one.commission, one.line) != (
            self.one.commission,
            self.one.line,
        )
        self._board, self.one = board, one
        self._sentence, self._outcome = sentence, outcome
        every = board.comparison.contradictions
        self._header.show_note(self._about())
        if one in every:
            text = self.tr("contradiction {number} of {count}").format(
                number=every.index(one) + 1, count=len(every)
            )
            self._chip.show_text("≠ " + text, "contradiction")
        else:
            self._chip.show_text("✓ " + self.tr("within the bounds"), "good")
        for button in (self._previous, self._next):
            button.setEnabled(len(every) > 1)
        self._complaint.setEnabled(one.contradiction is not None)
        written = self._paragraph(board, one), self._table(board, one)
        if written != self._written:  # the same text keeps the number that is current
            self._written = written
            self.text.show_html(written[0])
            self.derivation.show_html(written[1])
        self.side.show_proof(one)
        if is_other:
            self.leave_sheets()
        elif self.is_at_sheets():
            self._show_sheets(self._code)

    def is_at_sheets(self) -> bool:
        """Say whether the sheets behind a number are on screen."""
        return self._stack.currentWidget() is self.sheets

    def follow(self, code: str) -> None:
        """Show what is behind a number."""
        if code == ANNOUNCED:
            self.official_asked.emit()
        elif self._board is not None and self.one is not None:
            self._show_sheets(code)
            self._stack.setCurrentWidget(self.sheets)
            self.setFocusProxy(self.sheets)
            self.sheets.setFocus()
            self.keys_changed.emit()

    def leave_sheets(self) -> None:
        """Go back to the number that was followed."""
        if self.is_at_sheets():
            self._stack.setCurrentIndex(0)
            self.setFocusProxy(self.text)
            self.text.setFocus()
            self.keys_changed.emit()

    def _show_sheets(self, code: str) -> None:
        if self._board is None or self.one is None:
            return
        self._code = code
        self.sheets.show_ground(ground(self._board, self.one, code), self._about())

    def _about(self) -> str:
        if self.one is None:
            return ""
        name = territory_name(self._board, self.one.commission)
        return f"{name}, {line_name(self._board, self.one.line)}"

    def step(self, by: int) -> None:
        """Ask for the contradiction before or after this one."""
        if self._board is None or self.one is None:
            return
        every = self._board.comparison.contradictions
        if not every:
            return
        place = every.index(self.one) if self.one in every else -by
        self.stepped.emit(every[(place + by) % len(every)])

    def _paragraph(self, board: RaceView, one: TerritoryLine) -> str:
        ink3 = look.color(self, "ink2").name()
        accent = look.color(self, "accent").name()
        notes = "<br>".join(proof_text.limits(board, one))
        text = proof_text.paragraph(board, one).replace(
            "<a ", f'<a style="color:{accent}; font-weight:600" '
        )
        return (
            f'<div style="font-size:18px; line-height:140%; font-weight:500; '
            f'white-space:pre-wrap; margin-bottom:14px">{escape(self._sentence)}</div>'
            f'<div style="font-size:15px; line-height:150%; white-space:pre-wrap">{text}</div>'
            f"{self._outcome_html()}"
            f'<div style="font-size:13px; line-height:140%; color:{ink3}; margin-top:10px; '
            f'white-space:pre-wrap">{notes}</div>'
        )

    def _outcome_html(self) -> str:
        if not self._outcome:
            return ""
        word = self.tr("Outcome")
        return (
            f'<div style="font-size:15px; line-height:150%; white-space:pre-wrap; margin-top:8px">'
            f'<span style="font-weight:600">{word}.</span> '
            f"{escape(self._outcome)}</div>"
        )

    def _table(self, board: RaceView, one: TerritoryLine) -> str:
        line, ink2 = look.color(self, "line").name(), look.color(self, "ink2").name()
        accent = look.color(self, "accent").name()
        how, count, origin = self.tr("How it is found"), self.tr("Number"), self.tr("From")
        cell = f"padding:7px 12px 7px 0; border-bottom:1px solid {line}"
        strong = f"{cell}; font-weight:600; white-space:pre-wrap"
        head = f"{cell}; color:{ink2}; font-size:12px"
        titles = (("", ""), (how, ""), (count, "right"), (origin, ""))
        rows = [
            "<tr>"
            + "".join(f'<td style="{head}" align="{side}">{word}</td>' for word, side in titles)
            + "</tr>"
        ]
        for number, (what, value, source) in enumerate(proof_text.derivation(board, one), start=1):
            linked = source.replace("<a ", f'<a style="color:{accent}" ')
            rows.append(
                f'<tr><td style="{cell}; color:{ink2}">{number}</td><td style="{cell}">{what}</td>'
                f'<td style="{strong}" align="right">{value}</td>'
                f'<td style="{cell}; color:{ink2}; white-space:pre-wrap">{linked}</td></tr>'
            )
        return f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'

    def _build(self) -> None:
        back = QPushButton("← " + self.tr("Comparison"), self)
        back.setToolTip(self.tr("Back (Esc)"))
        back.clicked.connect(self.closed)
        self._header.add_before(back)
        self._header.add_beside(self._chip)
        self._chip.setFixedHeight(24)
        self._header.add_deed(self._previous)
        self._header.add_deed(self._next)
        look.kind(self._complaint, "primary")
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._complaint.clicked.connect(self.complaint_asked)
        self._sheets.clicked.connect(lambda: self.follow(OBSERVED))
        self._charts.clicked.connect(self.charts_asked)
        self.side.followed.connect(self.follow)
        self.sheets.closed.connect(self.leave_sheets)
        self.sheets.opened.connect(self.opened)
        for text in (self.text, self.derivation):
            text.anchorClicked.connect(self._follow)
        self.text.setAccessibleName(self.tr("Proof"))
        self.derivation.setAccessibleName(self.tr("How it is found"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main(), 1)
        row.addWidget(self.side)
        self.side.setFixedWidth(SIDE)
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(row, 1)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self.sheets)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.text)

    def _main(self) -> QScrollArea:
        inside = QWidget(self)
        look.kind(inside, "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self._complaint)
        deeds.addWidget(self._sheets)
        deeds.addWidget(self._charts)
        deeds.addStretch(1)
        column.addWidget(self.text)
        column.addLayout(deeds)
        column.addWidget(self.derivation)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _add_actions(self) -> None:
        deeds = (
            ("Esc", self.closed.emit),
            ("Alt+Left", lambda: self.step(-1)),
            ("Alt+Right", lambda: self.step(1)),
            ("Ctrl+L", lambda: self.follow(OBSERVED)),
        )
        for key, deed in deeds:
            add_key(self._page, key, deed)

    def _follow(self, link: QUrl) -> None:
        self.follow(link.toString())
