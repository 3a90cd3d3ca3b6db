"""What the lens shows: the line of the field in hand, on the sheet that is in the picture."""

from dataclasses import replace

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QImage

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain import quads
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.recipe import WHOLE, Box, LinePlaces, Quad, Strip
from hq_desktop.ui.entry.form_view import FormView
from hq_desktop.ui.entry.photo_pane import PhotoPane
from hq_desktop.ui.entry.sheet_layout import layout_of, places_on_paper
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.lens import BORDER
from hq_desktop.ui.widgets.photo_marks import Marks
from hq_desktop.ui.widgets.pyramid import image_of

GAP = 8
"""Pixels between the left edge of the picture and the lens; at the right it meets the form."""
LOWEST, HIGHEST = 40, 96
MARGIN = 0.2
"""How much of its height a line shows of the lines above and below it."""


class LineLens(QObject):
    """Keeps the lens level with the field, and remembers what was seen through it."""

    def __init__(
        self,
        pane: PhotoPane,
        form: FormView,
        actions: EntryActions,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._form = form
        self._actions = actions
        self._tasks = tasks
        self._draft: Draft | None = None
        self._layout = ""
        self._line = ""
        self._seen: Strip | None = None
        self._names: dict[str, tuple[str, str]] = {}
        self._is_held = False
        self.places: LinePlaces | None = None
        pane.changed.connect(self.update)
        form.verticalScrollBar().valueChanged.connect(self.update)

    @property
    def layout(self) -> str:
        """The name under which the places of the lines are kept."""
        return self._layout

    def take_place(self, place: Workplace) -> None:
        """Work with the form of a race; the places of its lines are read once."""
        lines = place.form.fields(
            place.race.contestants,
            frozenset(line.group or line.code for line in place.form.lines if line.is_optional),
        )
        self._names = {line.code: (name, line.number) for name, line in places_on_paper(lines)}
        layout = layout_of(place)
        if layout != self._layout:
            self._layout, self.places = layout, None
        self.read_places()

    def read_places(self) -> None:
        """Read again where the lines of the form stand."""
        layout = self._layout
        self._tasks.run(
            lambda: self._actions.line_places(layout), self.take_places, _ignore, kind="line places"
        )

    def take_places(self, places: LinePlaces | None) -> None:
        """Take over where the lines stand."""
        if places is None or places.form == self._layout:
            self.places = places
            self.update()

    def show_draft(self, draft: Draft) -> None:
        """Show the lines of another sheet."""
        self._draft = draft
        self.update()

    def go_to(self, line: str) -> None:
        """Go with the field to another line; "" where none is in hand."""
        self._line = line
        self.update()

    def hold(self, is_held: bool) -> None:
        """Stay away while a mode of the picture is on."""
        self._is_held = is_held
        self.update()

    def seen(self, line: str) -> Strip | None:
        """Return what is seen of a line through the lens now; None without a lens."""
        is_shown = line == self._line and not self._pane.lens.isHidden()
        return self._seen if is_shown else None

    def update(self) -> None:
        """Put the lens where it belongs, or away."""
        if self._is_held:
            self._pane.lens.hide()
            return
        strip = self._strip()
        self._seen = strip
        self._pane.foot.show_state(
            is_straightened=self._pane.recipe.is_straightened,
            has_places=self.places is not None,
            is_whole=self._pane.is_whole,
        )
        if strip is None:
            self._hide()
        elif (strip.sha256, strip.number) == self._pane.key:
            self._show_part(strip)
        else:
            self._show_kept(strip)

    def _strip(self) -> Strip | None:
        """What is seen of the line: as it was kept, else where it stands on the sheet."""
        draft, name = self._draft, self._names.get(self._line)
        if draft is None or name is None or self._line not in self._form.lines:
            return None
        if draft.is_correction and self._line in draft.strips:
            return draft.strips[self._line]
        return self.place_of(self._line)

    def place_of(self, line: str) -> Strip | None:
        """Return where a line stands on the sheet in the picture; None where nobody placed it."""
        name = self._names.get(line)
        if name is None:
            return None
        key, recipe = self._pane.key, self._pane.recipe
        box = self.places.lines.get(name[0]) if self.places is not None else None
        if key is None or box is None or not recipe.is_straightened:
            return None
        return Strip(*key, quads.quad_of(replace(recipe, crop=None), _with_margin(box)))

    def _hide(self) -> None:
        self._pane.lens.hide()
        self._pane.view.leave_room(0)
        self._pane.view.show_marks(Marks())

    def _show_part(self, strip: Strip) -> None:
        view = self._pane.view
        picture = view.picture
        if picture is None:
            self._hide()
            return
        place = self._placed(*picture.lengths(strip.quad))
        self._pane.lens.setGeometry(place)
        self._pane.lens.show_part(picture, strip.quad, self._number())
        outline = quads.shown_quad(picture.recipe, _without_margin(strip.quad))
        view.leave_room(view.height() // 2)
        view.bring_beside(outline, place)
        view.show_marks(Marks(outline=outline))

    def _show_kept(self, strip: Strip) -> None:
        """Show what was kept of another picture than the one in view."""
        place = self._placed(8.0, 1.0)
        ratio = self._pane.devicePixelRatioF()
        size = (
            max(1, round((place.width() - 2 * BORDER) * ratio)),
            max(1, round((place.height() - 2 * BORDER) * ratio)),
        )

        def cut() -> QImage:
            made = self._actions.strip(strip, size)
            return image_of(made.width, made.height, made.pixels)

        def show(image: QImage) -> None:
            if self._seen == strip:
                self._pane.lens.setGeometry(place)
                self._pane.lens.show_image(image, self._number())

        self._tasks.run(cut, show, lambda _error: self._hide(), kind="kept strip")

    def _placed(self, wide: float, high: float) -> QRect:
        """Return the place of the lens: at the height of the field, in the strip's proportions."""
        view = self._pane.view
        inner = view.width() - GAP - 2 * BORDER
        height = inner * high / max(wide, 1e-6)
        if height > HIGHEST:
            inner, height = round(inner * HIGHEST / height), HIGHEST
        outer = round(max(height, LOWEST)) + 2 * BORDER
        field = self._form.row(self._line).field
        middle = view.mapFromGlobal(field.mapToGlobal(field.rect().center())).y()
        top = min(max(middle - outer // 2, 0), max(view.height() - outer, 0))
        across = inner + 2 * BORDER
        return QRect(view.width() - across, top, across, outer)

    def _number(self) -> str:
        return self._names[self._line][1]


def _with_margin(box: Box) -> Box:
    """Return a box with a little of the lines above and below: no hand keeps to its line."""
    left, top, right, bottom = box
    more = (bottom - top) * MARGIN
    return left, max(0.0, top - more), right, min(1.0, bottom + more)


def _without_margin(quad: Quad) -> Quad:
    """Return the part of a strip that is its line."""
    more = MARGIN / (1 + 2 * MARGIN)
    matrix = quads.homography(WHOLE, quad)
    line = quads.corners((0.0, more, 1.0, 1.0 - more))
    one, two, three, four = (quads.mapped(matrix, point) for point in line)
    return one, two, three, four


def _ignore(_error: HqError) -> None:
    """Without the places there is no lens; the next time the form is read they are asked for."""
