"""Under a list: who stands above a precinct or commission, which courts hear, what is missing."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from hq_desktop.domain.bodies import Above, Link
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.law import Level
from hq_desktop.domain.text import Text
from hq_desktop.ui import look
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import articles

HEIGHT = 176
_WIDTHS = (5, 4, 4)
PLACE_LAW, SUPREME_LAW = ("АППК 102", "АППК 106"), ("АППК 105",)


class AbovePanel(QScrollArea):
    """Three columns: the chain from below, the courts, what the directory does not have."""

    def __init__(self, titles: Mapping[Level, Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.setAccessibleName(self.tr("Bodies above it"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        look.kind(ground, "foot-bar")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = _label(ground, "heading")
        self._texts = [_label(ground, "second") for _ in range(3)]
        grid = QGridLayout(ground)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0, 1, 3)
        heads = (self.tr("From below"), self.tr("Courts that may hear"), self.tr("Missing"))
        for place, (words, text) in enumerate(zip(heads, self._texts, strict=True)):
            head = _label(ground, "caption")
            head.setText(words)
            grid.addWidget(head, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, 2, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, _WIDTHS[place])
        grid.setRowStretch(3, 1)
        self.setWidget(ground)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The three columns as they are read."""
        return tuple(one.text() for one in self._texts)

    def show_above(
        self,
        title: str,
        above: Above | None,
        commissions: Mapping[CommissionCode, Commission],
        acts: Sequence[Text],
    ) -> None:
        """Show what is above; nothing takes no room. `acts` are short names of codes."""
        self.setVisible(above is not None)
        if above is None:
            return
        self._title.setText(title)
        missing = list(self._missing(above))
        look.state(self._texts[2], "attention" if missing else "good")
        for text, lines in zip(
            self._texts,
            (
                [self._step(place, link) for place, link in enumerate(above.links, start=1)],
                list(self._courts(above, commissions, acts)) or [self.tr("none")],
                missing or [self.tr("✓ nothing is missing")],
            ),
            strict=True,
        ):
            text.setText("\n".join(lines))
        self.verticalScrollBar().setValue(0)

    def _step(self, place: int, link: Link) -> str:
        title = worded(self._titles[link.level])
        if link.commission is None:
            is_missing = link.level is not Level.PRECINCT
            return f"{place}. {title}" + (self.tr(" – not in the directory") if is_missing else "")
        return f"{place}. {worded(link.commission.name) or title}"

    def _courts(
        self,
        above: Above,
        commissions: Mapping[CommissionCode, Commission],
        acts: Sequence[Text],
    ) -> Iterator[str]:
        for one in above.courts:
            over = None if one.parent is None else commissions.get(one.parent)
            if over is None:
                where = self.tr("territory not stated")
            else:
                where = self.tr("hears {territory}").format(territory=worded(over.name))
            yield f"· {worded(one.name) or one.code}: {where}"
        if above.courts:
            yield self.tr("by the place of the body: {law}").format(law=articles(PLACE_LAW, acts))
        if above.supreme is not None:
            words = self.tr("· {court}: acts of the central commission, {law}")
            yield words.format(court=worded(above.supreme.name), law=articles(SUPREME_LAW, acts))

    def _missing(self, above: Above) -> Iterator[str]:
        for link in above.links:
            one = link.commission
            if one is None and link.level is not Level.PRECINCT:
                yield self.tr("! no commission in the directory: {body}").format(
                    body=worded(self._titles[link.level])
                )
            elif one is not None and not one.heading.every():
                yield self.tr("! not written “to whom”: {name}").format(
                    name=worded(one.name) or one.code
                )
        if not above.courts:
            first = next((one.commission for one in above.links if one.commission), None)
            place = "–" if first is None else worded(first.name) or first.code
            yield self.tr("! no court in the directory for {place}").format(place=place)
        for one in above.courts:
            if not one.address:
                yield self.tr("! no address: {name}").format(name=worded(one.name) or one.code)


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    look.kind(label, kind)
    return label
