"""Every way by which files come in: opened, dropped, pasted, saved into the watched folder."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.intake import IntakeActions, IntakeReport
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import files, given, look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.intake.bringing import Bringing
from hq_desktop.ui.intake.screen import IntakeScreen
from hq_desktop.ui.intake.watch_keeping import WatchKeeping
from hq_desktop.ui.intake.watching import Watching
from hq_desktop.ui.tasks import Tasks


class WaysIn(QObject):
    """Joins the buttons, the strip and the watched folder with what takes files in."""

    came_in = Signal()
    """Something was taken in, or the taking in was ended."""

    def __init__(
        self,
        parts: IntakeScreen,
        actions: IntakeActions,
        tasks: Tasks,
        keeping: WatchKeeping,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = parent
        self.bringing = Bringing(actions, tasks, self)
        self.bringing.began.connect(parts.strip.begin)
        self.bringing.moved.connect(parts.strip.advance)
        self.bringing.reported.connect(self._reported)
        self.bringing.failed.connect(self._failed)
        parts.strip.cancel_asked.connect(self.bringing.cancel)
        parts.open_files.clicked.connect(self.open_files)
        parts.open_folder.clicked.connect(self.open_folder)
        parts.how_to.files_asked.connect(self.open_files)
        parts.how_to.folder_asked.connect(self.open_folder)
        parts.photo.dropped.connect(self.bringing.bring)
        self.watching = Watching(self.bringing, tasks, keeping, self)
        self.watching.changed.connect(self._tell_watch)
        parts.watch.clicked.connect(self.switch_watch)
        self._tell_watch()

    def open_files(self) -> None:
        """Ask for files and take them in."""
        self.bringing.bring(files.ask_several(self._window, self.tr("Photos, papers, zips")))

    def open_folder(self) -> None:
        """Ask for a folder, perhaps of an export, and take it in."""
        folder = files.ask_folder(self._window, self.tr("Folder of photos or of an export"))
        if folder is not None:
            self.bringing.bring([folder])

    def take(self, what: QMimeData) -> bool:
        """Take in files or a picture that were dropped or copied; say whether there were any."""
        paths = given.files_of(what)
        if paths:
            self.bringing.bring(paths)
            return True
        picture = given.picture_of(what)
        if picture is not None:
            self.bringing.paste(picture, given.picture_name())
        return picture is not None

    def paste(self) -> None:
        """Take in what lies in the clipboard."""
        self._parts.say("")
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if held is None or not self.take(held):
            self._parts.say(self.tr("! There is no file and no picture in the clipboard."))
            look.state(self._parts.result, "attention")

    def switch_watch(self) -> None:
        """Watch a folder, or watch none any more."""
        if self.watching.folder is not None:
            self.watching.stop()
            return
        folder = files.ask_folder(self._window, self.tr("Folder to watch"))
        if folder is not None:
            self.watching.watch(Path(folder))
        self._tell_watch()

    def end(self) -> None:
        """Stop taking in and looking: the screen goes."""
        self.watching.pause()
        self.bringing.cancel()

    def _reported(self, _title: str, report: IntakeReport) -> None:
        self._parts.strip.report(report)
        self.came_in.emit()

    def _failed(self, title: str, error: HqError) -> None:
        self._parts.strip.fail(title, error)
        self.came_in.emit()

    def _tell_watch(self) -> None:
        watching, shown = self.watching, self._parts.watch_words
        is_on = watching.folder is not None
        with QSignalBlocker(self._parts.watch):
            self._parts.watch.setChecked(is_on)
        shown.setVisible(is_on)
        if watching.error is not None:
            shown.show_text(f"! {messages.explain(watching.error)}")
            look.state(shown, "attention")
        elif is_on:
            told = self.tr("Watching {folder} · taken in: {count}")
            words = told.format(folder=watching.folder, count=figure(watching.taken))
            shown.show_text(" · ".join((*self._empty_words(watching.empty), words)))
            look.state(shown, "attention" if watching.empty else "")

    def _empty_words(self, names: Sequence[str]) -> Iterator[str]:
        """Say it first: the line is cut at its end."""
        if len(names) == 1:
            told = self.tr("! {file} is empty, waiting for it to be finished")
            yield told.format(file=names[0])
        elif names:
            yield self.tr("! %n empty file(s), waiting for them to be finished", "", len(names))
