"""Under a list: who stands above a precinct or commission, which courts hear, what is missing."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.bodies import Above, Link
from hq_desktop.domain.election import Commission, CommissionCode
from hq_desktop.domain.law import Body, Level
from hq_desktop.domain.text import Text
from hq_desktop.ui.campaign.column_panel import ColumnPanel
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import articles

translate = QCoreApplication.translate
HEIGHT = 176
_PARTS = (5, 4, 4)
_MISSING = 2


class AbovePanel(ColumnPanel):
    """Three columns: the chain from below, the courts, what the directory does not have."""

    def __init__(self, bodies: Mapping[Level, Body], parent: QWidget | None = None) -> None:
        captions = (
            translate("AbovePanel", "From below"),
            translate("AbovePanel", "Courts that may hear"),
            translate("AbovePanel", "Missing"),
        )
        super().__init__(
            translate("AbovePanel", "Bodies above it"), captions, _PARTS, HEIGHT, parent
        )
        self._bodies = bodies

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
        missing = list(self._missing(above))
        self.show_state(_MISSING, is_faulty=bool(missing))
        self.show_columns(
            title,
            (
                [self._step(place, link) for place, link in enumerate(above.links, start=1)],
                list(self._courts(above, commissions, acts)) or [self.tr("none")],
                missing or [self.tr("✓ nothing is missing")],
            ),
        )

    def _step(self, place: int, link: Link) -> str:
        title = worded(self._bodies[link.level].title)
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
            yield self.tr("by the place of the body: {law}").format(
                law=self._law(Level.COURT, acts)
            )
        if above.supreme is not None:
            words = self.tr("· {court}: acts of the central commission, {law}")
            yield words.format(
                court=worded(above.supreme.name), law=self._law(Level.SUPREME_COURT, acts)
            )

    def _law(self, level: Level, acts: Sequence[Text]) -> str:
        return articles(self._bodies[level].law, acts)

    def _missing(self, above: Above) -> Iterator[str]:
        for link in above.links:
            one = link.commission
            if one is None and link.level is not Level.PRECINCT:
                yield self.tr("! no commission in the directory: {body}").format(
                    body=worded(self._bodies[link.level].title)
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
