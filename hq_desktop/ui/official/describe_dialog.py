"""Saying afterwards where something was published: address, issue, a screenshot."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from hq_desktop.domain.publication import Publication
from hq_desktop.ui import files
from hq_desktop.ui.figures import moment
from hq_desktop.ui.origin_box import PICTURES
from hq_desktop.ui.widgets.form_dialog import FormDialog, text_field, trimmed


class DescribeDialog(FormDialog):
    """The facts of one publication that can be added later; its figures cannot."""

    def __init__(self, one: Publication, parent: QWidget | None = None) -> None:
        title = self.tr("{source}, seen {moment}").format(
            source=one.source, moment=moment(one.seen_at)
        )
        super().__init__(title, self.tr("Save"), parent)
        self._picture: Path | None = None
        self._address = self.add(self.tr("Web address"), text_field(one.address, longest=2000))
        self._issue = self.add(self.tr("Newspaper: issue, page"), text_field(one.issue))
        words = self.tr("kept; choose another …") if one.screenshot else self.tr("choose …")
        self._shot = self.add(self.tr("Screenshot"), QPushButton(words))
        self._shot.setAutoDefault(False)
        self._shot.clicked.connect(self._choose)

    @property
    def address(self) -> str:
        """The web address as written."""
        return trimmed(self._address)

    @property
    def issue(self) -> str:
        """The issue and page as written."""
        return trimmed(self._issue)

    @property
    def screenshot(self) -> Path | None:
        """The picture that was chosen; None leaves the kept one."""
        return self._picture

    def _choose(self) -> None:
        pattern = self.tr("Pictures") + f" ({PICTURES})"
        chosen = files.ask_open(self, self.tr("Screenshot"), pattern)
        if chosen is not None:
            self._picture = chosen
            self._shot.setText(chosen.name)
