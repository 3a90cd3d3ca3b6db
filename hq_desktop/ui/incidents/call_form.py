"""A call being written down: precinct, caller, ground, time, account, in the order of speaking."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from hq_desktop.actions.incidents import IncidentRegister
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.incident import Attempt, Incident, IncidentDraft, witnesses_of
from hq_desktop.domain.law import AnsweredBy, Ground
from hq_desktop.domain.observer import Observer
from hq_desktop.ui import look
from hq_desktop.ui.incidents.asked import Articles, AskedPane
from hq_desktop.ui.incidents.call_layout import CallLayout
from hq_desktop.ui.incidents.grounds import GroundList
from hq_desktop.ui.incidents.wording import moment_words, person_words
from hq_desktop.ui.language import worded
from hq_desktop.ui.precinct_choice import PrecinctChoice

ASKED, GROUNDS = 0, 1


class CallForm(QWidget):
    """At the left the fields, at the right what to ask, or the grounds while one is chosen."""

    changed = Signal()
    save_asked = Signal()
    given_up = Signal()
    """Escape in the empty field of the precinct."""

    def __init__(self, articles: Articles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = IncidentDraft()
        self._register: IncidentRegister | None = None
        self.fields = CallLayout(self)
        self.asked = AskedPane(articles, self)
        self.grounds = GroundList(self)
        self.side = QStackedWidget(self)
        self.side.addWidget(self.asked)
        self.side.addWidget(self.grounds)
        look.kind(self.side, "surface")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._choice = PrecinctChoice(
            self.fields.head.precinct, self.fields.head, self.fields.found, self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.fields, 11)
        row.addWidget(self.side, 9)
        self._connect()

    @property
    def draft(self) -> IncidentDraft:
        """The call as it is told so far."""
        return self._draft

    def show_register(self, register: IncidentRegister) -> None:
        """Take precincts, people and grounds; what is typed stays."""
        is_first = self._register is None
        self._register = register
        self._choice.set_index(register.index)
        self.fields.time.set_day(register.election_day)
        if is_first:
            self.grounds.show_grounds(tuple(register.grounds.values()))
            self._show_races(register)
        self._show_files()

    def begin(self, draft: IncidentDraft) -> None:
        """Take a call in hand and put the keys where it goes on."""
        self._show(draft)
        self.go_on()

    def put_away(self) -> None:
        """Have no call in hand."""
        self._show(IncidentDraft())

    def go_on(self) -> None:
        """Put the keys into the first thing that is not told yet."""
        fields, draft = self.fields, self._draft
        if draft.precinct is None:
            self._choice.ask()
        elif not draft.ground:
            fields.ground.setFocus()
        elif draft.happened_at is None:
            fields.time.setFocus()
        else:
            fields.account.setFocus()

    def renew(self, version: int) -> None:
        """Say that the call changes a newer version than it was opened from."""
        self._draft = replace(self._draft, version=version)
        self.changed.emit()

    def show_newer(self, incident: Incident) -> None:
        """Show what somebody else saved meanwhile."""
        self.side.setCurrentIndex(ASKED)
        self.asked.show_newer(incident)

    def add_files(self, files: Sequence[str]) -> None:
        """Add kept files to what shows it."""
        every = tuple(dict.fromkeys((*self._draft.evidence, *files)))
        self._change(evidence=every)
        self._show_files()

    def remove_file(self, sha256: str) -> None:
        """Take a file away from what shows it; it stays in the evidence."""
        self._change(evidence=tuple(one for one in self._draft.evidence if one != sha256))
        self._show_files()

    def add_attempt(self, attempt: Attempt) -> None:
        """Add an attempt to reach somebody."""
        self._change(attempts=(*self._draft.attempts, attempt))
        self.fields.attempts.show_attempts(self._draft.attempts)

    def note_attempt(self) -> None:
        """Note an attempt to reach somebody, made now; where none is asked for, ask for it."""
        self.fields.show_row(self.fields.attempts, is_shown=True)
        self.fields.attempts.note()

    def ask_caller(self) -> None:
        """Ask who of the precinct is calling."""
        register, precinct = self._register, self._draft.precinct
        if register is None or precinct is None:
            return
        people = register.people_of(precinct)
        if people:
            self.fields.callers.ask(self.fields.head.precinct.text(), people)
        else:
            self._caller_told(None)

    def answered(self) -> frozenset[AnsweredBy]:
        """Return which kinds of questions have an answer; words are judged by people."""
        draft = self._draft
        told: dict[AnsweredBy, object] = {
            AnsweredBy.TIME: draft.happened_at,
            AnsweredBy.PLACE: draft.place.strip(),
            AnsweredBy.PEOPLE: draft.people.strip(),
            AnsweredBy.WITNESSES: witnesses_of(draft.witnesses),
            AnsweredBy.EVIDENCE: draft.evidence,
            AnsweredBy.ATTEMPTS: draft.attempts,
        }
        return frozenset(field for field, value in told.items() if value)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the questions again when the keys leave the grounds."""
        if event.type() == QEvent.Type.FocusIn:
            self._show_side()
        return False

    # Showing

    def _show(self, draft: IncidentDraft) -> None:
        self._draft = draft
        fields = self.fields
        blocked = [QSignalBlocker(one) for one in (fields.account, fields.time, *fields.lines)]
        fields.account.setPlainText(draft.account)
        fields.time.show_told(draft.time, draft.happened_at)
        for line, text in zip(
            fields.lines, (draft.place, draft.people, draft.witnesses), strict=True
        ):
            line.setText(text)
        for one in blocked:
            one.unblock()
        fields.found.hide()
        fields.callers.hide()
        fields.attempts.clear()
        fields.attempts.show_attempts(draft.attempts)
        fields.race.setCurrentIndex(max(0, fields.race.findData(draft.race)))
        self._show_precinct()
        self._show_ground()
        self._show_time()
        self._show_files()
        self._show_side()
        self.grounds.narrow("")

    def _show_precinct(self) -> None:
        head, register, precinct = self.fields.head, self._register, self._draft.precinct
        found = register.index.get(precinct) if register and precinct is not None else None
        head.precinct.show_text(found.precinct.number if found else "")
        head.show_precinct(found)
        self._show_caller()

    def _show_caller(self) -> None:
        register = self._register
        people = register.observers if register else ()
        by = next((one for one in people if one.id == self._draft.reported_by), None)
        words = self.tr("Calling: {person}   F3").format(person=person_words(by)) if by else ""
        self.fields.head.show_caller(words)

    def _show_ground(self) -> None:
        ground = self._ground()
        field = self.fields.ground
        field.show_text(str(ground.number) if ground else self._draft.ground)
        self.fields.ground_words.setText(worded(ground.title) if ground else "")
        asks = ground is not None and ground.asks_for(AnsweredBy.ATTEMPTS)
        is_shown = asks or bool(self._draft.attempts)
        self.fields.show_row(self.fields.attempts, is_shown=is_shown)
        self._show_asked()

    def _show_side(self) -> None:
        """What to ask, once there is a ground; until then the grounds there are."""
        self.side.setCurrentIndex(ASKED if self._draft.ground else GROUNDS)

    def _show_asked(self) -> None:
        self.asked.show_ground(self._ground(), self.answered(), len(self._draft.evidence))

    def _show_time(self) -> None:
        field, words = self.fields.time, self.fields.time_words
        look.state(words, "attention" if field.is_faulty else "")
        if field.is_faulty:
            words.setText(self.tr("! no time: write 2015, 20:15 or 23.11 0130"))
        elif field.moment is not None:
            words.setText(moment_words(field.moment))
        else:
            words.setText(self.tr("2015 is 20:15 of the day of voting; Enter is now"))

    def _show_files(self) -> None:
        known = self._register.files if self._register else {}
        self.fields.files.show_files(
            [(one, known[one].name if one in known else one[:12]) for one in self._draft.evidence]
        )

    def _show_races(self, register: IncidentRegister) -> None:
        races = register.directory.races
        box = self.fields.race
        box.addItem(self.tr("All races"), None)
        for race in races:
            box.addItem(worded(race.district) or race.code, race.code)
        self.fields.show_row(box, is_shown=len(races) > 1)

    def _ground(self) -> Ground | None:
        return self._register.grounds.get(self._draft.ground) if self._register else None

    # Telling

    def _change(self, **told: object) -> None:
        after = replace(self._draft, **told)  # type: ignore[arg-type] # fields of the draft
        if after != self._draft:
            self._draft = after
            self._show_asked()
            self.changed.emit()

    def _picked(self, found: FoundPrecinct) -> None:
        if found.precinct.id != self._draft.precinct:
            self._change(precinct=found.precinct.id, reported_by=None)
            self._show_caller()
        self.ask_caller()

    def _caller_told(self, person: Observer | None) -> None:
        self._change(reported_by=person.id if person else None)
        self._show_caller()
        self._after_caller()

    def _after_caller(self) -> None:
        self.fields.callers.hide()
        (self.fields.ground if not self._draft.ground else self.fields.time).setFocus()

    def _precinct_left(self) -> None:
        if self._draft.precinct is not None:
            self._show_precinct()
            self._after_caller()
        else:
            self.given_up.emit()

    def _ground_entered(self) -> None:
        self.side.setCurrentIndex(GROUNDS)
        self.grounds.narrow("")
        wanted = self._draft.ground
        if wanted:
            self.grounds.table.select_record(lambda one: one.code == wanted)

    def _ground_taken(self, ground: Ground) -> None:
        self._change(ground=ground.code)
        self._show_ground()
        self.fields.time.setFocus()

    def _ground_left(self) -> None:
        self._show_ground()
        self.fields.time.setFocus()

    def _time_told(self) -> None:
        self._show_time()
        field = self.fields.time
        typed = "" if field.moment is not None else field.text()
        self._change(happened_at=field.moment, time=typed)

    def _step(self, place: int) -> None:
        lines = self.fields.lines
        if place >= len(lines):
            self.save_asked.emit()
        elif place < 0:
            self.fields.account.setFocus()
        else:
            lines[place].setFocus()

    def _connect(self) -> None:
        fields = self.fields
        self._choice.picked.connect(self._picked)
        self._choice.given_up.connect(self._precinct_left)
        fields.callers.told.connect(self._caller_told)
        fields.callers.closed.connect(self._after_caller)
        fields.ground.entered.connect(self._ground_entered)
        fields.ground.typed.connect(self.grounds.narrow)
        fields.ground.moved.connect(self.grounds.point)
        fields.ground.chosen.connect(self.grounds.take)
        fields.ground.left_behind.connect(self._ground_left)
        self.grounds.chosen.connect(self._ground_taken)
        fields.time.told.connect(self._time_told)
        fields.time.stepped.connect(
            lambda steps: (fields.account if steps > 0 else fields.ground).setFocus()
        )
        fields.account.textChanged.connect(
            lambda: self._change(account=fields.account.toPlainText())
        )
        fields.place.textEdited.connect(lambda text: self._change(place=text))
        fields.people.textEdited.connect(lambda text: self._change(people=text))
        fields.witnesses.textEdited.connect(lambda text: self._change(witnesses=text))
        for place, line in enumerate(fields.lines):
            line.stepped.connect(lambda steps, place=place: self._step(place + steps))
        fields.attempts.noted.connect(self.add_attempt)
        fields.files.removed.connect(self.remove_file)
        fields.race.activated.connect(lambda _: self._change(race=self._race()))
        for one in (fields.time, fields.account, *fields.lines):
            one.installEventFilter(self)

    def _race(self) -> RaceCode | None:
        code = self.fields.race.currentData()
        return None if code is None else RaceCode(code)
