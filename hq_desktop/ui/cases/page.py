"""The cases: choose what to complain about, see what is missing, make, read, print, save."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop import paths
from hq_desktop.actions.archive import ArchiveActions
from hq_desktop.actions.cases import CasesActions, PackageResult
from hq_desktop.actions.package_changes import PackageChanges
from hq_desktop.actions.package_plan import PackagePlan, PackageRequest
from hq_desktop.actions.print_record import record_print
from hq_desktop.actions.register import RegisterActions
from hq_desktop.actions.terms import TermsActions
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.terms import Term
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, messages
from hq_desktop.ui.cases.changed_desk import ChangedDesk
from hq_desktop.ui.cases.desk_view import DeskView
from hq_desktop.ui.cases.disk_desk import DiskDesk
from hq_desktop.ui.cases.making import Making
from hq_desktop.ui.cases.objection_reading import Way
from hq_desktop.ui.cases.place_keys import keys_of_desk, keys_of_nothing, keys_of_terms
from hq_desktop.ui.cases.planning import Planning
from hq_desktop.ui.cases.print_desk import PrintDesk
from hq_desktop.ui.cases.register_appeal import AppealWay
from hq_desktop.ui.cases.register_desk import RegisterDesk
from hq_desktop.ui.cases.register_view import RegisterView
from hq_desktop.ui.cases.request_form import Wanted
from hq_desktop.ui.cases.shelf import MadePackage, Shelf
from hq_desktop.ui.cases.subjects import Subjects, read_subjects
from hq_desktop.ui.cases.terms_view import TermsView
from hq_desktop.ui.cases.text_place import TextPlace
from hq_desktop.ui.cases.wording import sheets
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import current
from hq_desktop.ui.page import (
    Page,
    PrecinctSubject,
    RegisterSubject,
    TermsSubject,
    TerritorySubject,
)
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.screen_keys import add_key
from hq_desktop.ui.written_notice import tell_written

DESK, NO_RACE, NOTHING, TERMS, REGISTER, TEXT = range(6)
APART = frozenset({TERMS, REGISTER, TEXT})
"""Places of their own, left by Esc."""


class CasesPage(Page):
    """Documents against what was announced, from the choice to the printed sheets."""

    def __init__(
        self,
        actions: CasesActions,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._shelf = shelf or Shelf(paths.data_folder() / "packages")
        self._shown_for: PackageRequest | None = None
        self.view = DeskView(actions.complaints(), self)
        self.planning = Planning(actions, tasks, self.view, self)
        self.making = Making(actions, tasks, self._shelf, self)
        self.print_desk = PrintDesk(self.view.bar, self.making, self)
        changes = PackageChanges(actions.desk)
        self.changed = ChangedDesk(changes, tasks, self.view.made, self.view.changed, self)
        self.disk_desk = DiskDesk(self.view.bar, self.making, self)
        self.terms = TermsView(TermsActions(actions.desk), tasks, self)
        filed = RegisterActions(actions.desk)
        self.register = RegisterView(filed, tasks, self._shelf, self)
        self.register_desk = RegisterDesk(filed, tasks, self.register, self.view.case, self)
        self.text = TextPlace(actions.desk, tasks, self.view, self)
        self._ending = self._overdue = 0
        self._place = DESK
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()

    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Cases")

    @property
    def subjects(self) -> Subjects | None:
        """What the documents of the race can be about; None where there is no race."""
        return self.planning.subjects

    @property
    def plan(self) -> PackagePlan | None:
        """What would be made as the choices stand."""
        return self.planning.plan

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that do something where the person is."""
        place = self._stack.currentIndex()
        apart = {REGISTER: self.register.keys, TEXT: self.text.view.keys, TERMS: keys_of_terms}
        return apart.get(place, keys_of_desk if place == DESK else keys_of_nothing)()

    def refresh(self) -> None:
        """Read again what a document can be about, and plan again."""
        race, spoken, shelf = self.planning.race, current(), self._shelf
        self.terms.refresh()
        self.register.refresh()
        self._tasks.run(
            lambda: (read_subjects(self._actions, race, spoken), _made_here(self._actions, shelf)),
            self._read,
            kind="case subjects",
        )

    def show_subject(self, subject: object) -> None:
        """Take precincts or an announced total from another screen."""
        match subject:
            case TermsSubject():
                self.show_terms()
            case RegisterSubject():
                self.show_register()
            case TerritorySubject():
                self._leave_terms()
                self.planning.race = subject.race
                self.planning.wanted = Wanted(commission=subject.commission)
            case PrecinctSubject():
                self._leave_terms()
                self.planning.race = subject.race
                self.planning.wanted = Wanted(precincts=(subject.precinct,))
            case tuple():
                found = [one for one in subject if isinstance(one, PrecinctSubject)]
                if found:
                    self.planning.race = found[0].race
                    self.planning.wanted = Wanted(precincts=tuple(one.precinct for one in found))
        self.refresh()

    def show_terms(self) -> None:
        """Show every term that runs."""
        self._stack.setCurrentIndex(TERMS)
        self.terms.setFocus()
        self.keys_changed.emit()

    def show_register(self) -> None:
        """Show every case and how far it has come."""
        self._stack.setCurrentIndex(REGISTER)
        self.register.setFocus()
        self.keys_changed.emit()

    def _begin_appeal(self, way: AppealWay) -> None:
        """Choose on the desk what a decision is appealed by."""
        self.planning.race, self.planning.wanted = way.case.race, way.wanted
        self._leave_terms()
        self.refresh()

    def show_text(self) -> None:
        """Show the text of what is planned, to be edited."""
        self._stack.setCurrentIndex(TEXT)
        self.keys_changed.emit()

    def _leave_terms(self) -> None:
        self._stack.setCurrentIndex(self._place)
        self.setFocus()
        self.keys_changed.emit()

    def _lead(self, term: Term) -> None:
        """Go from a term to what it is about: a case, an incident, a total, a precinct."""
        event = term.event
        race = event.race or self.planning.race
        if event.incident is not None and race is not None and event.precinct is not None:
            self.asked.emit("incidents", PrecinctSubject(race, event.precinct))
        elif event.case is None and race is not None and event.commission is not None:
            self.show_subject(TerritorySubject(race, event.commission))
        elif event.case is None and race is not None and event.precinct is not None:
            self.show_subject(PrecinctSubject(race, event.precinct))
        else:
            self._leave_terms()

    def _lead_to(self, way: Way) -> None:
        """Go from an objection to where it can be mended."""
        if way.page == "cases":
            self.show_subject(way.subject)
        else:
            self.asked.emit(way.page, way.subject)

    def _count_terms(self, count: int) -> None:
        self._ending = count
        self._show_badge()

    def _count_overdue(self, count: int) -> None:
        self._overdue = count
        self._show_badge()

    def _show_badge(self) -> None:
        count = self._ending + self._overdue
        self.badge_changed.emit(f"! {figure(count)}" if count else "", "attention" if count else "")

    def make(self) -> None:
        """Make the package that is planned."""
        if self.planning.request is not None and self.plan is not None and not self.plan.missing:
            self.view.preview.close_file()
            self.making.make(self.planning.request)

    def brief(self) -> None:
        """Show what the other side will say and where it is answered; nothing is made."""
        if self.planning.request is not None and self.plan is not None:
            self.view.preview.close_file()
            self.making.brief(self.planning.request)

    def draft(self) -> None:
        """Show the documents as they are now, whatever is missing."""
        if self.planning.request is not None and self.plan is not None:
            self.view.preview.close_file()
            self.text.view.close_file()
            self.making.draft(self.planning.request)

    def print(self) -> None:
        """Ask how the documents that are shown are printed, and print them."""
        self.print_desk.ask()

    def save_as(self) -> None:
        """Copy the document that is shown to where the person wants it."""
        path = self.view.bar.current()
        if path is None:
            return
        target = files.ask_save(self, self.tr("Save as"), path.name, "PDF (*.pdf)")
        if target is not None:
            self._tasks.run(lambda: self._shelf.copy(path, target), self._copied, self._tell)

    def may_close(self) -> bool:
        """Say whether no package is being made; if one is, it is ended first."""
        self.making.cancel()
        self.text.keep()
        return True

    def _read(self, found: tuple[Subjects | None, tuple[MadePackage, ...]]) -> None:
        subjects, packages = found
        self.view.made.show_packages(packages)
        self.changed.watch(packages)
        self.changed.open(self._package_shown(packages))
        self.planning.show(subjects)
        if subjects is None:
            self._go(NO_RACE)
            return
        is_empty = not subjects.precincts and not subjects.totals and not packages
        self._go(NOTHING if is_empty else DESK)
        self.replan()

    def _package_shown(self, packages: Sequence[MadePackage]) -> MadePackage | None:
        """What was made a minute ago may have changed as well; a draft is none of them."""
        shown = self.view.bar.current()
        return next((one for one in packages if shown and one.folder == shown.parent), None)

    def replan(self) -> None:
        """Plan what the choices ask for."""
        self.planning.replan()

    def _asked(self, request: PackageRequest | None) -> None:
        """Show no document that belongs to other choices."""
        if request != self._shown_for:
            self.view.clear_preview()
            self.changed.open(None)

    def _planned(self, plan: PackagePlan | None) -> None:
        self.register_desk.show_plan(plan)
        self.text.show_plan(plan)

    def _kept(self) -> None:
        self.saved.emit("")
        self.refresh()

    def _made(self, result: PackageResult) -> None:
        self._show_files([one.path for one in (*result.files, *result.briefs)])
        count = sum(one.pages for one in result.files)
        self.saved.emit(self.tr("Package: {sheets}").format(sheets=sheets(count)))
        self.register_desk.made()
        self.refresh()

    def _show_files(self, found: Sequence[Path]) -> None:
        """What is shown belongs to the choices as they are; others would show another document."""
        self._shown_for = self.planning.request
        self.changed.open(None)
        self.view.bar.show_documents(found)
        if found:
            self._open(found[0])
        if self._stack.currentIndex() == TEXT:
            self.text.show_files(found)
        elif found and self.isVisible():  # PgDn turns the sheets and not the choice of a document
            self.view.preview.setFocus()

    def _open(self, path: Path) -> None:
        self.view.show_preview(path)

    def _open_made(self, package: MadePackage) -> None:
        self._show_files((*package.files, *package.briefs))
        self.changed.open(package)

    def _make_again(self, request: PackageRequest | None) -> None:
        """Make the next version of a package that was made before."""
        if request is not None:
            self.view.preview.close_file()
            self.making.make(request)

    def _record_print(self, printed: tuple[Path, ...], copies: int) -> None:
        register = RegisterActions(self._actions.desk)
        self._tasks.run(
            lambda: record_print(register, printed, copies),
            lambda _cases: self.register.refresh(),
            self._tell,
        )

    def _text_stored(self) -> None:
        """What is shown was drawn before the text was changed."""
        self._shown_for = None
        self.view.clear_preview()
        self.saved.emit("")

    def _copied(self, target: Path) -> None:
        self.saved.emit(str(target))
        tell_written(self, target)

    def _tell(self, error: HqError) -> None:
        messages.tell_error(self, self.title(), error)

    def _choose_race(self, code: str) -> None:
        self.planning.race = RaceCode(code)
        self.refresh()

    def _choose_language(self, language: Language) -> None:
        self.view.form.language = language
        self.view.show_language(language)
        self.replan()

    def _go(self, place: int) -> None:
        self._place = place
        self.setFocusProxy(self._stack.widget(place) or self.view)
        if self._stack.currentIndex() not in APART:
            is_held = self._stack.isAncestorOf(QApplication.focusWidget() or self)
            self._stack.setCurrentIndex(place)
            if is_held and place != DESK:
                self.setFocus()
        self.keys_changed.emit()

    def _build(self) -> None:
        self._stack.addWidget(self.view)
        self._add_note(
            self.tr("There is no race yet"),
            self.tr("Add a race with its contestants and precincts first."),
            self.tr("To the campaign"),
            "campaign",
        )
        self._add_note(
            self.tr("There is nothing to complain about yet"),
            self.tr(
                "A document rests on a difference or on an announced total that cannot be right. "
                "Type protocols and official figures; the comparison shows what they prove."
            ),
            self.tr("To the comparison"),
            "comparison",
        )
        self._stack.addWidget(self.terms)
        self._stack.addWidget(self.register)
        self._stack.addWidget(self.text.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.view)

    def _add_note(self, heading: str, sentence: str, deed: str, page: str) -> None:
        note = EmptyNote(heading, sentence, deed, self)
        note.asked.connect(lambda: self.asked.emit(page, None))
        self._stack.addWidget(note)

    def _connect(self) -> None:
        view, making = self.view, self.making
        view.form.changed.connect(self.replan)
        view.form.race_chosen.connect(self._choose_race)
        view.language_chosen.connect(self._choose_language)
        view.make_asked.connect(self.make)
        view.draft_asked.connect(self.draft)
        self.planning.asked.connect(self._asked)
        self.planning.planned.connect(self._planned)
        self.planning.kept.connect(self._kept)
        self.planning.failed.connect(self._tell)
        view.objections.led.connect(self._lead_to)
        view.objections.brief_asked.connect(self.brief)
        view.made.chosen.connect(self._open_made)
        view.bar.document_chosen.connect(self._open)
        view.bar.print_asked.connect(self.print)
        view.bar.save_asked.connect(self.save_as)
        view.bar.cancelled.connect(making.cancel)
        making.running.connect(view.show_running)
        making.running.connect(self.text.view.show_running)
        making.stepped.connect(view.bar.show_step)
        making.made.connect(self._made)
        making.drafted.connect(self._show_files)
        self.disk_desk.written.connect(self.saved.emit)
        self.print_desk.sheets_printed.connect(lambda count: self.saved.emit(sheets(count)))
        self.print_desk.failed.connect(self._tell)
        self.print_desk.printed.connect(self._record_print)
        self.changed.again_asked.connect(self._make_again)
        self.changed.failed.connect(self._tell)
        making.failed.connect(self._tell)
        self.terms.closed.connect(self._leave_terms)
        self.terms.led.connect(self._lead)
        self.terms.counted.connect(self._count_terms)
        self.terms.recorded.connect(lambda: self.saved.emit(""))
        self.register.closed.connect(self._leave_terms)
        self.register.counted.connect(self._count_overdue)
        self.register.recorded.connect(lambda: self.saved.emit(""))
        self.register.recorded.connect(self.terms.refresh)
        self.text.shown.connect(self.show_text)
        self.text.view.closed.connect(self._leave_terms)
        self.text.view.keys_changed.connect(self.keys_changed)
        self.text.view.language_chosen.connect(self._choose_language)
        self.text.view.draft_asked.connect(self.draft)
        self.text.view.recorded.connect(self._text_stored)
        self._stack.currentChanged.connect(lambda _place: self.text.view.hand.leave())
        self.register_desk.shown.connect(self.show_register)
        self.register_desk.appeal_begun.connect(self._begin_appeal)
        self.register_desk.failed.connect(self._tell)
        self._add_keys()

    def _add_keys(self) -> None:
        for key, deed in (
            ("F4", self.show_terms),
            ("F6", self.register_desk.open),
            ("F9", self.register_desk.file),
            ("Ctrl+P", self.make),
            ("F5", self.draft),
            ("Ctrl+B", self.brief),
            ("Ctrl+Shift+P", self.print),
            ("Ctrl+S", self.save_as),
        ):
            action = add_key(self, key, deed)
            # A place apart has keys of its own: one that means two things would do neither.
            self._stack.currentChanged.connect(
                lambda place, action=action: action.setEnabled(place not in APART)
            )


def _made_here(actions: CasesActions, shelf: Shelf) -> tuple[MadePackage, ...]:
    """Give the packages of this campaign: one computer keeps those of every campaign together."""
    own = frozenset(ArchiveActions(actions.desk).packages_in(shelf.folder))
    return tuple(one for one in shelf.packages() if one.folder in own)
