"""What an archive is to hold and hide, and the folder it is written into."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from hq_desktop.actions.archive import ArchiveRequest
from hq_desktop.domain.safe_names import safe_name
from hq_desktop.domain.text import Language
from hq_desktop.ui import files, hidden_names
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field, text_field, trimmed


class ArchiveDialog(FormDialog):
    """Everything can be chosen by keys; what exists already is refused before any work."""

    def __init__(
        self,
        name: str,
        packages: tuple[Path, ...],
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("ArchiveDialog", "Write an archive")
        super().__init__(title, QCoreApplication.translate("ArchiveDialog", "Write"), parent)
        self._packages = packages
        self.place: Path | None = None
        self.place_button = self.add(self.tr("Where"), QPushButton(self.tr("Choose …"), self))
        self.place_button.setAutoDefault(False)
        self.place_button.clicked.connect(self._ask_place)
        self.name = self.add(self.tr("Name of the folder"), text_field(name))
        choices = ((Language.RU, "Русский"), (Language.KK, "Қазақша"))
        known = language if language in (Language.RU, Language.KK) else Language.RU
        self.language = self.add(self.tr("Language of the headings"), choice_field(choices, known))
        self.by_code = self.add(
            self.tr("Observers"), QCheckBox(self.tr("by codes instead of names"), self)
        )
        self.by_code.setChecked(hidden_names.are_hidden())
        self.add_note(
            self.tr(
                "By codes the journal goes along by its hashes alone, as its texts name people: "
                "such an archive proves less. Inside photos and papers nothing is covered."
            )
        )
        self.ballots = self.add(
            self.tr("Filled ballots"), QCheckBox(self.tr("include their pictures, 27(4)"), self)
        )
        words = self.tr("include those made on this computer: {count}").format(count=len(packages))
        self.packages = self.add(self.tr("Packages"), QCheckBox(words, self))
        self.packages.setChecked(bool(packages))
        self.packages.setEnabled(bool(packages))

    @property
    def target(self) -> Path | None:
        """The folder that is to be written."""
        return None if self.place is None else self.place / safe_name(trimmed(self.name))

    @property
    def request(self) -> ArchiveRequest:
        """What was chosen."""
        return ArchiveRequest(
            language=Language(self.language.currentData()),
            is_by_code=self.by_code.isChecked(),
            with_ballots=self.ballots.isChecked(),
            packages=self._packages if self.packages.isChecked() else (),
        )

    def choose_place(self, folder: Path) -> None:
        """Take the folder in which the archive is to lie."""
        self.place = folder
        self.place_button.setText(str(folder))

    def fault(self) -> str:
        """Return what is missing, or that something stands there already."""
        target = self.target
        if target is None:
            return self.tr("Choose where the archive is to lie.")
        if not trimmed(self.name):
            return self.tr("Type a name for the folder.")
        if target.exists():
            return self.tr("{folder} exists already.").format(folder=target)
        return ""

    def _ask_place(self) -> None:
        folder = files.ask_folder(self, self.tr("Where the archive is to lie"))
        if folder is not None:
            self.choose_place(folder)
