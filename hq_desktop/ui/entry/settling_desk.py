"""Settling by cell: opens the list, shows the paper of each line, keeps what was decided."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.settling import Dispute, Settled, SettlingActions
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import Cell
from hq_desktop.domain.settlement import Settlement, SettlementId
from hq_desktop.domain.typed_lines import is_feature
from hq_desktop.ui import messages
from hq_desktop.ui.entry.photo_work import PhotoWork
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.settling_paper import SettlingPaper
from hq_desktop.ui.entry.settling_view import Way
from hq_desktop.ui.entry.settling_words import (
    LineName,
    line_name,
    outcome_words,
    printed_names,
    taken_back_words,
)
from hq_desktop.ui.entry.showing import Showing
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.tasks import Tasks

translate = QCoreApplication.translate


class SettlingDesk(QObject):
    """The way of one line after another, from the list to the journal."""

    counted = Signal()
    opened = Signal()
    closed = Signal()
    saved = Signal(str)

    def __init__(
        self,
        parts: EntryScreen,
        showing: Showing,
        photo: PhotoWork,
        actions: EntryActions,
        tasks: Tasks,
        order: InOrder,
    ) -> None:
        super().__init__(parts)
        self._parts = parts
        self._view = parts.settling
        self._showing = showing
        self._photo = photo
        self._settling = SettlingActions(actions.desk)
        self._tasks = tasks
        self._order = order
        self._names: Mapping[str, LineName] = {}
        self._disputes: tuple[Dispute, ...] = ()
        self._race = RaceCode("")
        self._is_single = False
        self._passed: set[SettlementId] = set()
        self._decided: list[Settlement] = []
        """What was decided here and can be taken back, the last one at the end."""
        self._last: Settlement | None = None
        self._opened_again: SettlementId | None = None
        self._paper = SettlingPaper(parts, photo, actions, tasks, self)
        parts.name_lines = self._name
        self._view.settled.connect(self._settle)
        self._view.typed.connect(self._type)
        self._view.turned.connect(self._turned)
        self._view.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether lines are being settled now."""
        return self._parts.is_settling

    @property
    def count(self) -> int:
        """How many lines wait for a choice between two values."""
        return sum(not one.needs_third for one in self._disputes)

    @property
    def thirds(self) -> int:
        """How many lines this person is asked to type that were settled against both."""
        return sum(one.may_type and one.id not in self._passed for one in self._disputes)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter now."""
        one = self._view.current
        if one is not None and one.needs_third and one.may_type:
            first: tuple[tuple[str, str], ...] = (
                ("+", translate("EntryKeys", "blank")),
                (".", translate("EntryKeys", "dash")),
                ("*", translate("EntryKeys", "illegible")),
            )
        elif one is not None and not one.needs_third:
            against = (  # a feature is there or it is not
                ("3", translate("EntryKeys", "neither")),
                ("*", translate("EntryKeys", "illegible")),
            )
            first = (
                ("1 2", translate("EntryKeys", "this value")),
                *(() if is_feature(one.line) else against),
                ("/", translate("EntryKeys", "reason")),
            )
        else:
            first = ()
        confirm = (("Enter", translate("EntryKeys", "confirm")),) if first else ()
        has_last = bool(self._decided or self._last)
        back = (("Ctrl Z", translate("EntryKeys", "take back")),) if has_last else ()
        return (
            *first,
            *confirm,
            *back,
            ("Esc", translate("EntryKeys", "back to typing")),
        )

    def take_place(self, place: Workplace) -> None:
        """Work with the form of a race."""
        self._names = printed_names(place)
        self.ask(place.race.code)

    def ask(self, race: RaceCode) -> None:
        """Read what waits to be settled in a race."""
        self._race = race

        def read() -> tuple[tuple[Dispute, ...], Settlement | None]:
            return self._settling.disputes(race), self._settling.last_settled(race)

        self._tasks.run(read, lambda found: self._read(*found), _ignore, kind="disputes")

    def toggle(self) -> None:
        """Open the list of lines to settle, or go back to typing."""
        if self.is_open:
            self.close()
        else:
            self._open(is_single=False)

    def open_single(self) -> bool:
        """Open the first line that this person types unseen; say whether there is one."""
        if not self.thirds:
            return False
        self._open(is_single=True)
        return True

    def take_back(self) -> None:
        """Open the line again that was decided last; a figure in hand goes first."""
        if self._view.reason.isVisible():
            return
        if self._view.cell.cell is not None:
            self._view.cell.show_cell(None)
            return

        def work() -> Settled | None:
            # Read here: what was decided a moment ago is kept before this begins.
            line = self._decided[-1] if self._decided else self._settling.last_settled(self._race)
            return None if line is None else self._settling.take_back(line)

        self._order.run(work, self._taken_back, self._not_taken_back)

    def close(self) -> None:
        """Go back to typing."""
        if self.is_open:
            if self._is_single:
                self._passed |= {one.id for one in self._wanted()}
            self._paper.leave()
            self._parts.show_settling(is_open=False)
            self.closed.emit()

    def _open(self, *, is_single: bool) -> None:
        self._is_single = is_single
        self._photo.leave_line()
        self._parts.close_overlays()
        self._parts.form.forget_current()
        self._view.current = None
        self._view.tell("")
        self._parts.show_settling(is_open=True)
        self._show_mode()
        self._view.show_disputes(self._wanted())
        self._view.take_keys()
        self.opened.emit()
        self.ask(self._race)

    def _show_mode(self) -> None:
        if self._is_single:
            self._parts.mode.show_text(self.tr("one cell"), "fact")
            self._parts.header.show_note(self.tr("blind: what was typed before is hidden"))
        else:
            self._parts.mode.show_text(self.tr("settling"), "fact")
            self._parts.header.show_note(self.tr("only lines that differ; nothing else is retyped"))

    def _wanted(self) -> tuple[Dispute, ...]:
        return tuple(one for one in self._disputes if one.may_type or not self._is_single)

    def _read(self, disputes: tuple[Dispute, ...], last: Settlement | None) -> None:
        self._disputes, self._last = disputes, last
        self._parts.show_open_lines(self.count)
        if self.is_open:
            self._view.show_disputes(self._wanted())
            again, self._opened_again = self._opened_again, None
            if again is not None:
                self._view.go_to(lambda one: one.id == again)
            self._end_single()
        self.counted.emit()

    def _end_single(self) -> None:
        """Go back to typing once the last single cell is typed."""
        if self._is_single and not self._wanted():
            self.close()

    def _name(self, line: str) -> LineName:
        return line_name(line, self._names)

    def _settle(self, dispute: Dispute, way: Way, reason: str) -> None:
        if way is Way.ILLEGIBLE:
            self._keep(dispute, lambda: self._settling.mark_illegible(dispute, reason))
        elif way is Way.NEITHER:
            self._keep(dispute, lambda: self._settling.send_to_third(dispute, reason))
        else:
            value = dispute.values[0 if way is Way.LEFT else 1]
            self._keep(dispute, lambda: self._settling.choose(dispute, value, reason))

    def _type(self, dispute: Dispute, cell: Cell) -> None:
        self._keep(dispute, lambda: self._settling.type_third(dispute, cell))

    def _keep(self, dispute: Dispute, deed: Callable[[], Settled]) -> None:
        """Go on to the next line at once; what was decided is kept behind it."""
        self._order.run(deed, self._kept, self._not_kept)
        self._disputes = tuple(one for one in self._disputes if one.id != dispute.id)
        self._parts.show_open_lines(self.count)
        self._view.show_disputes(self._wanted())
        self.counted.emit()

    def _kept(self, settled: Settled) -> None:
        number = self._showing.number(settled.copy.precinct)
        words = outcome_words(settled, number, self._name(settled.line.line))
        self._view.tell(words, "" if settled.line.is_open else "good")
        if not settled.line.is_open or not settled.line.thirds:
            self._decided.append(settled.line)
        if self._is_single and not self._wanted():
            self._showing.saved_words = words
        self._end_single()
        self.saved.emit(words)
        self.ask(self._race)

    def _taken_back(self, settled: Settled | None) -> None:
        if settled is None:
            self._view.tell(self.tr("Nothing was settled that could be taken back"), "")
            return
        if self._decided:
            self._decided.pop()
        number = self._showing.number(settled.copy.precinct)
        words = taken_back_words(number, self._name(settled.line.line))
        self._view.tell(words, "")
        self._opened_again = settled.line.id
        self.saved.emit(words)
        self.ask(self._race)

    def _not_taken_back(self, error: HqError) -> None:
        self._decided.clear()
        self._not_kept(error)

    def _not_kept(self, error: HqError) -> None:
        self._view.tell("! " + messages.explain(error), "attention")
        self.ask(self._race)

    def _turned(self, dispute: Dispute | None) -> None:
        self._paper.show_line(dispute)
        if dispute is not None:
            self.counted.emit()


def _ignore(_error: HqError) -> None:
    """A list that cannot be read stays away; the window says when a server is away."""
