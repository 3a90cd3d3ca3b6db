"""Archives: one is written for a court, an expert or a journalist, and one is checked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop import paths
from hq_desktop.actions.archive import ArchiveActions, ArchiveRequest, ArchiveResult
from hq_desktop.actions.archive_check import CheckedArchive
from hq_desktop.domain.safe_names import safe_name
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, language, look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.office.archive_dialog import ArchiveDialog
from hq_desktop.ui.tasks import Progress
from hq_desktop.ui.widgets.elided_label import ElidedLabel

Told = tuple[str, str]
"""Words for the person, and their tone."""


class ArchiveBar(QWidget):
    """One line of words and two buttons; the work itself is the page's to run."""

    asked = Signal(str, object, object)
    """The word for long work, the work itself, and what tells its result."""

    def __init__(self, actions: ArchiveActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        heading = QLabel(self.tr("Archive:"), self)
        look.kind(heading, "second")
        words = ElidedLabel(
            self.tr("one folder that anybody can read and check without this program"), parent=self
        )
        look.kind(words, "second")
        self.write_button = QPushButton(self.tr("Write an archive …"), self)
        self.write_button.setToolTip("Ctrl+F6")
        self.write_button.clicked.connect(self.ask_write)
        self.check_button = QPushButton(self.tr("Check an archive …"), self)
        self.check_button.setToolTip("Ctrl+F5")
        self.check_button.clicked.connect(self.ask_check)
        row.addWidget(heading)
        row.addWidget(words, 1)
        row.addWidget(self.write_button)
        row.addWidget(self.check_button)

    def set_running(self, *, is_running: bool) -> None:
        """Offer nothing while something else runs."""
        self.write_button.setEnabled(not is_running)
        self.check_button.setEnabled(not is_running)

    def ask_write(self) -> None:
        """Ask what the archive is to hold and where it is to lie, then write it."""
        if not self.write_button.isEnabled():
            return
        dialog = self.dialog()
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if is_accepted and dialog.target is not None:
            self.write(dialog.request, dialog.target)

    def dialog(self) -> ArchiveDialog:
        """Return the dialog with what this computer knows."""
        packages = self._actions.packages_in(paths.data_folder() / "packages")
        name = safe_name(self._actions.usual_name())
        return ArchiveDialog(name, packages, Language(language.current()), self)

    def ask_check(self) -> None:
        """Ask for an archive and check it."""
        if not self.check_button.isEnabled():
            return
        folder = files.ask_folder(self, self.tr("The archive to check"))
        if folder is not None:
            self.check(folder)

    def write(self, request: ArchiveRequest, target: Path) -> None:
        """Write an archive into a new folder and say its head and its seal."""

        def work(progress: Progress) -> ArchiveResult:
            return self._actions.write(request, target, progress.step)

        told: Callable[[ArchiveResult], Told] = self._written
        self.asked.emit(self.tr("Writing {file} …").format(file=target.name), work, told)

    def check(self, folder: Path) -> None:
        """Check an archive, ours or anybody's."""

        def work(progress: Progress) -> CheckedArchive:
            return self._actions.check(folder, progress=progress.step)

        def told(checked: CheckedArchive) -> Told:
            return self._checked(folder, checked)

        self.asked.emit(self.tr("Reading {file} …").format(file=folder.name), work, told)

    def _written(self, result: ArchiveResult) -> Told:
        lines = [
            self.tr("✓ Archive written and checked: {folder}").format(folder=result.folder),
            self.tr("originals {originals}, files {files}, left out {absent}").format(
                originals=figure(result.originals),
                files=figure(result.checked.files),
                absent=figure(len(result.absent)),
            ),
            *self._marks(result.checked),
        ]
        if not result.lost:
            return "\n".join(lines), "good"
        words = self.tr("! The bytes of these originals are lost or changed, they are not in it:")
        names = (one.name or one.sha256 for one in result.lost[: messages.MANY])
        return "\n".join((*lines, words, *names)), "attention"

    def _checked(self, folder: Path, checked: CheckedArchive) -> Told:
        if not checked.report.is_intact:
            words = self.tr("! {folder} is not as it was written:").format(folder=folder)
            problems = checked.report.problems[: messages.MANY]
            return "\n".join((words, *map(messages.explain_found, problems))), "attention"
        words = self.tr("✓ {folder} is as it was written, files {files}").format(
            folder=folder, files=figure(checked.files)
        )
        lines = [words, *self._marks(checked)]
        if not checked.is_whole:
            lines.append(
                self.tr("The journal is in it without texts: only its links were checked.")
            )
        return "\n".join(lines), "good"

    def _marks(self, checked: CheckedArchive) -> tuple[str, str]:
        """Say what is to be kept elsewhere."""
        return (
            self.tr("Journal head: {number} {head}").format(
                number=figure(checked.journal_number), head=checked.journal_head
            ),
            self.tr("Seal of the archive: {seal}").format(seal=checked.seal),
        )
