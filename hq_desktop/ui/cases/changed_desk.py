"""Watches the packages of the list: compares them in a task and tells which say something else."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.package_changes import PackageChanges, PackageComparison
from hq_desktop.ui.cases.changed_dialog import ChangedDialog
from hq_desktop.ui.cases.changed_strip import ChangedStrip
from hq_desktop.ui.cases.changed_words import Names
from hq_desktop.ui.cases.made_list import MadeList
from hq_desktop.ui.cases.shelf import MadePackage
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.screen_keys import add_key

WATCHED = 6
"""So many of the newest packages are compared, besides the one that is open."""


class ChangedDesk(QObject):
    """What is known of the packages, for as long as the campaign's journal stays as it is."""

    again_asked = Signal(object)
    """The request of a package whose next version is wanted."""

    failed = Signal(object)

    def __init__(
        self,
        actions: PackageChanges,
        tasks: Tasks,
        made: MadeList,
        strip: ChangedStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions, self._tasks, self._window = actions, tasks, window
        self._made, self._strip = made, strip
        self._packages: tuple[MadePackage, ...] = ()
        self._open: MadePackage | None = None
        self._head = ""
        self._known: dict[Path, PackageComparison] = {}
        strip.details_asked.connect(self.show_details)
        strip.again_asked.connect(self.ask_again)
        self._add_keys(strip.parentWidget() or window)

    def watch(self, packages: Sequence[MadePackage]) -> None:
        """Compare the packages that are listed; those far down wait until they are opened."""
        self._packages = tuple(packages)
        self._compare()

    def open(self, package: MadePackage | None) -> None:
        """Show over the preview what changed since a package was made; None shows nothing."""
        self._open = package
        self._show()
        if package is not None and package.folder not in self._known:
            self._compare()

    def show_details(self) -> None:
        """List every change of the open package."""
        found = self._comparison()
        if self._open is not None and found is not None and found.changes:
            dialog = ChangedDialog(self._open.name, found.changes, self._names, self._window)
            dialog.exec()
            dialog.deleteLater()

    def ask_again(self) -> None:
        """Ask for the next version of the open package, as it was asked for before."""
        package, found = self._open, self._comparison()
        if package is None or found is None or not found.is_comparable:
            return
        papers = package.folder.parent / "papers"
        self._tasks.run(
            lambda: self._actions.again(package.folder, papers),
            self.again_asked.emit,
            self.failed.emit,
        )

    def _add_keys(self, desk: QWidget) -> None:
        """Keys that hold on the desk alone: the terms have other ones there."""
        for key, deed in (("F8", self.show_details), ("Shift+F8", self.ask_again)):
            add_key(desk, key, deed)

    def _compare(self) -> None:
        wanted = [one.folder for one in self._packages[:WATCHED]]
        if self._open is not None and self._open.folder not in wanted:
            wanted.append(self._open.folder)
        if wanted:
            self._tasks.run(
                _compared(self._actions, wanted, self._head, dict(self._known)),
                self._tell,
                self.failed.emit,
                kind="package changes",
            )

    def _tell(self, told: tuple[str, dict[Path, PackageComparison]]) -> None:
        self._head, self._known = told
        self._made.show_changes(self._known)
        self._show()

    def _show(self) -> None:
        self._strip.show_comparison(self._comparison(), self._names)

    def _comparison(self) -> PackageComparison | None:
        return None if self._open is None else self._known.get(self._open.folder)

    @property
    def _names(self) -> Names:
        return self._actions.desk.catalogue.complaints.facts


def _compared(
    actions: PackageChanges, wanted: Sequence[Path], head: str, known: dict[Path, PackageComparison]
) -> Callable[[], tuple[str, dict[Path, PackageComparison]]]:
    """Return work that compares what is not known since the journal's head."""

    def work() -> tuple[str, dict[Path, PackageComparison]]:
        now = actions.head()
        kept = known if now == head else {}
        fresh = [one for one in wanted if one not in kept]
        return now, {**kept, **(actions.of_folders(fresh) if fresh else {})}

    return work
