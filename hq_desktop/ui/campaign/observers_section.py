"""The register of the people at precincts: who stands where, and with which proof."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from hq_desktop.actions.observers import ObserverActions
from hq_desktop.domain.election import Directory, Race
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.observer import Observer, shown_name
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.ui import hidden_names, messages
from hq_desktop.ui.campaign.observer_columns import (
    NAME,
    PHONE,
    ObserverRow,
    observer_columns,
    observer_rows,
)
from hq_desktop.ui.campaign.observer_dialog import ObserverDialog
from hq_desktop.ui.campaign.rights_panel import RightsPanel
from hq_desktop.ui.campaign.scan_dialog import ScanDialog
from hq_desktop.ui.campaign.section import Section
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.pyramid import image_of

HIDE_KEY = "Ctrl+H"
_EVERYONE, _WANTING, _PROXIES, _OTHERS = "everyone", "wanting", "proxies", "others"


class ObserversSection(Section[ObserverRow]):
    """People with precincts and credentials; a switch shows their codes instead of their names."""

    names_switched = Signal()

    def __init__(
        self, actions: ObserverActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(observer_columns(), lambda row: row.observer.id, tasks, parent)
        self._actions = actions
        self._directory: Directory | None = None
        self._people: Sequence[Observer] = ()
        self._filter = QComboBox(self)
        self._filter.setAccessibleName(self.tr("Who is listed"))
        self._filter.setMaximumWidth(200)
        for value, words in (
            (_EVERYONE, self.tr("everyone")),
            (_WANTING, self.tr("! something is missing")),
            (_PROXIES, self.tr("proxies")),
            (_OTHERS, self.tr("all but proxies")),
        ):
            self._filter.addItem(words, value)
        self._filter.activated.connect(self._narrow)
        self._hiding = QCheckBox(self.tr("Codes, no names"), self)
        self._hiding.setToolTip(HIDE_KEY)
        self._hiding.setChecked(hidden_names.are_hidden())
        self._hiding.toggled.connect(self._switch_names)
        self._bar.insertWidget(2, self._filter)
        self._bar.insertWidget(3, self._hiding)
        self.add_deed(self.tr("Change …"), "F2", self._change)
        self._removal = self.add_deed(self.tr("Take out …"), "Ctrl+Del", self._remove)
        self.add_deed(self.tr("Add person …"), "Ctrl+N", self._add, is_primary=True)
        self._panel = RightsPanel(self)
        column = self.layout()
        assert column is not None  # noqa: S101 — a section has its column
        column.addWidget(self._panel)
        key = QAction(self)
        key.setShortcut(QKeySequence(HIDE_KEY))
        key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.triggered.connect(self._hiding.toggle)
        self.addAction(key)
        self.table.chosen.connect(self._change)
        self.table.current_changed.connect(self._show_rights)
        self._show_rights(None)

    def show_people(self, people: Sequence[Observer]) -> None:
        """Take over who there is; shown with the next race."""
        self._people = people

    def show_race(self, directory: Directory, _race: Race | None) -> None:
        """Show the people of the campaign."""
        self._directory = directory
        self._hiding.setChecked(hidden_names.are_hidden())
        self._show_list()

    def _show_list(self) -> None:
        if self._directory is None:
            return
        by_code = hidden_names.are_hidden()
        for column in (NAME, PHONE):
            self.table.setColumnHidden(column, by_code)
        self.table.show_records(observer_rows(self._people, self._directory, by_code=by_code))
        self._show_rights(self.table.current())
        self.show_note(
            ""
            if self._people
            else self.tr(
                "Nobody is listed yet. Import the list in “Imports”: precinct, name, telephone, "
                "role, credential; or add a person here."
            )
        )

    def _switch_names(self, is_hidden: bool) -> None:
        if is_hidden == hidden_names.are_hidden():
            return
        hidden_names.hide(is_hidden)
        self._show_list()
        self.names_switched.emit()

    def _narrow(self) -> None:
        chosen = self._filter.currentData()
        wanted = {
            _EVERYONE: None,
            _WANTING: lambda row: bool(row.gaps),
            _PROXIES: lambda row: row.observer.role is ObserverRole.PROXY,
            _OTHERS: lambda row: row.observer.role is not ObserverRole.PROXY,
        }[chosen]
        self.table.set_chosen(wanted)

    def _show_rights(self, row: ObserverRow | None) -> None:
        self._removal.setEnabled(row is not None)
        role = row.observer.role if row else None
        self._panel.show_person(row, self._actions.rights(role), self._actions.acts())

    def _add(self) -> None:
        if self._directory is not None:
            self._store(ObserverDialog(None, "", self._actions.reader(self._directory), "", self))

    def _change(self) -> None:
        row = self.table.current()
        if row is None or self._directory is None:
            return
        one = row.observer
        name = self._actions.scan_name(one) if one.credential.scan else ""
        read = self._actions.reader(self._directory)
        dialog = ObserverDialog(one, row.precincts, read, name, self)
        dialog.scan_field.look_asked.connect(lambda: self._look_at(one, dialog))
        self._store(dialog, one)

    def _store(self, dialog: ObserverDialog, known: Observer | None = None) -> None:
        if not dialog.exec():
            return
        one, scan = dialog.observer, dialog.scan
        if one != known or scan is not None:
            self.do(lambda: self._actions.save(one, scan), _title(one) or self.tr("Person"))

    def _remove(self) -> None:
        row = self.table.current()
        if row is None:
            return
        one = row.observer
        text = self.tr("The person leaves the list. The journal keeps that they were in it.")
        if messages.ask(self, _title(one), text, self.tr("Take out")):
            self.do(lambda: self._actions.remove(one), _title(one))

    def _look_at(self, one: Observer, dialog: QWidget) -> None:
        title = self.tr("Credential of {name}").format(name=_title(one))

        def shown(image: QImage) -> None:
            ScanDialog(image, title, dialog).exec()

        def failed(error: HqError) -> None:
            messages.tell_error(dialog, title, error)

        self._tasks.run(lambda: _scan(self._actions, one), shown, failed)


def _title(one: Observer) -> str:
    return shown_name(one, hidden_names.are_hidden())


def _scan(actions: ObserverActions, one: Observer) -> QImage:
    picture = actions.scan(one)
    return image_of(picture.width, picture.height, picture.pixels)
