"""The picture of the sheet beside the form: pages, zoom, turning, tones, all from the keyboard."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.sheet_pictures import PageFacts, PictureKey
from hq_desktop.domain import quads, tones
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import Page
from hq_desktop.domain.recipe import PLAIN, Recipe
from hq_desktop.ui import look, messages
from hq_desktop.ui.entry.photo_foot import PhotoFoot
from hq_desktop.ui.entry.picture_store import PictureStore
from hq_desktop.ui.entry.recipes_in_hand import RecipesInHand
from hq_desktop.ui.figures import digest
from hq_desktop.ui.in_order import InOrder
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.lens import Lens
from hq_desktop.ui.widgets.photo_view import PhotoView
from hq_desktop.ui.widgets.pyramid import Pyramid, pyramid_from
from hq_desktop.ui.widgets.shown_picture import ShownPicture


@dataclass(frozen=True, slots=True)
class _Shown:
    """One picture of one kept file."""

    page: Page
    number: int

    @property
    def key(self) -> PictureKey:
        return self.page.sha256, self.number


class PhotoPane(QWidget):
    """Shows the pages of the copy in hand; decoding happens outside the window's thread."""

    page_turned = Signal(object)
    """A page that a person turned; it is kept as it stands."""

    changed = Signal()
    """Another picture is shown, or the same one in another way."""

    dropped = Signal(list)

    def __init__(
        self, actions: EntryActions, tasks: Tasks, order: InOrder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._pages: tuple[Page, ...] = ()
        self._facts: dict[str, PageFacts] = {}
        self._shown: tuple[_Shown, ...] = ()
        self._place = 0
        self._instead: Recipe | None = None
        self._whole: set[PictureKey] = set()
        self.store = PictureStore(actions, tasks, self)
        self.recipes = RecipesInHand(actions, order, self)
        self.view = PhotoView(self)
        self.view.dropped.connect(self.dropped)
        self.lens = Lens(self.view)
        self.foot = PhotoFoot(self)
        self._which = QLabel(self)
        look.kind(self._which, "strong")
        self._digest = ElidedLabel(parent=self)
        look.kind(self._digest, "second")
        self._trouble = QLabel(self)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(16, 8, 16, 8)
        look.kind(self._trouble, "second")
        look.state(self._trouble, "attention")
        self._trouble.hide()
        self._build()

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self._shown)

    @property
    def place(self) -> int:
        """Which picture is shown, from 0."""
        return self._place

    @property
    def key(self) -> PictureKey | None:
        """The picture that is shown, or will be when it is decoded."""
        return self._shown[self._place].key if self._shown else None

    @property
    def recipe(self) -> Recipe:
        """How that picture is to be shown, as it is kept."""
        return self.recipes.of(self.key) if self.key is not None else PLAIN

    @property
    def is_whole(self) -> bool:
        """Whether a straightened picture is shown whole for the moment."""
        return self.key in self._whole

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show the pictures of kept files, the first of the newest file in view."""
        wanted = tuple(pages)
        before, self._pages = self._pages, wanted
        if _files(before) == _files(wanted):
            self._shown = tuple(replace(one, page=_newest(wanted, one.page)) for one in self._shown)
            return
        self.recipes.keep_now()
        self._shown = ()
        self._trouble.hide()
        newest = _first_new(before, wanted) if wanted else None
        if newest is not None and all(page.sha256 in self._facts for page in wanted):
            self._take(newest)
        else:
            self.view.clear_picture()
            self._name()
            self.changed.emit()
        if newest is not None:
            self._tasks.run(
                lambda: self._actions.page_facts(wanted),
                lambda facts: self._read(facts, newest),
                self._failed,
                kind="entry pages",
            )

    def as_turned(self, pages: Sequence[Page]) -> tuple[Page, ...]:
        """Return pages turned as their first pictures are shown."""
        return tuple(
            replace(page, turned=self.recipes.of((page.sha256, 0)).turned)
            if page.sha256 in self._facts
            else page
            for page in pages
        )

    def look_ahead(self, pages: Iterable[Page]) -> None:
        """Make pages ready that will be wanted soon, those of the sheet in hand first."""
        coming = tuple(pages)
        near = (self._place + 1, self._place - 1)
        keys = [self._shown[place].key for place in near if 0 <= place < len(self._shown)]
        first = [(page.sha256, 0) for page in coming[:1]]
        self.store.look_ahead([*keys[:1], *first, *keys[1:]])
        unknown = [page for page in coming if page.sha256 not in self._facts]
        if unknown:
            self._tasks.run(
                lambda: self._actions.page_facts(unknown), self._know, _ignore, kind="entry ahead"
            )

    def turn_page(self, steps: int) -> None:
        """Show the next or the previous picture."""
        self._go(min(max(self._place + steps, 0), max(len(self._shown) - 1, 0)))

    def turn_file(self, steps: int) -> None:
        """Show the first picture of the next or the previous file."""
        if self._shown:
            files = _files(self._pages)
            here = files.index(self._shown[self._place].page.sha256)
            wanted = files[min(max(here + steps, 0), len(files) - 1)]
            self._go(next(n for n, one in enumerate(self._shown) if one.page.sha256 == wanted))

    def turn(self, degrees: int) -> None:
        """Turn what is shown clockwise by 90 degrees or a multiple."""
        self.change(quads.turned_by(self.recipe, degrees))

    def tone(self, contrast: int = 0, brightness: int = 0) -> None:
        """Change contrast and brightness by steps."""
        now = self.recipe
        self.change(
            replace(
                now,
                contrast=tones.stepped(now.contrast, contrast),
                brightness=tones.stepped(now.brightness, brightness),
            )
        )

    def change(self, recipe: Recipe) -> None:
        """Show the picture in another way from now on."""
        if not self._shown:
            return
        one = self._shown[self._place]
        self.recipes.change(one.key, recipe)
        self._whole.discard(one.key)
        self._refresh()
        if one.number == 0 and one.page.turned != recipe.turned:
            self.page_turned.emit(replace(one.page, turned=recipe.turned))

    def toggle_whole(self) -> None:
        """Show the whole picture instead of the straightened sheet, or back."""
        if self.key is not None and self.recipe.is_straightened:
            self._whole ^= {self.key}
            self._refresh()

    def show_instead(self, recipe: Recipe | None) -> None:
        """Show the picture in another way while a mode is on; None ends that."""
        self._instead = recipe
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lens where it belongs."""
        super().resizeEvent(event)
        self.changed.emit()

    def _read(self, facts: Sequence[PageFacts], newest: Page) -> None:
        self._know(facts)
        if self._shown and len(self._shown) == sum(one.pictures for one in facts):
            self._refresh()
        else:
            self._take(newest)

    def _know(self, facts: Sequence[PageFacts]) -> None:
        self._facts.update({one.page.sha256: one for one in facts})
        self.recipes.take(facts)

    def _take(self, newest: Page) -> None:
        self._shown = tuple(
            _Shown(page, number)
            for page in self._pages
            for number in range(self._facts[page.sha256].pictures)
        )
        places = (n for n, one in enumerate(self._shown) if one.page.sha256 == newest.sha256)
        self._place = next(places, 0)
        self._load()

    def _go(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self._load()

    def _load(self) -> None:
        key = self.key
        if key is None:
            return
        self._name()
        if self.store.at_hand(key) is None:
            self.view.clear_picture()
            self.changed.emit()
            if key[1] == 0:
                self._tasks.run(
                    lambda: _small(self._actions, key[0]),
                    lambda small: self._show_small(key, small),
                    _ignore,
                    kind="entry thumbnail",
                )
        self.store.want(key, self._loaded, self._failed)

    def _loaded(self, pyramid: Pyramid) -> None:
        self._trouble.hide()
        self.view.show_picture(ShownPicture(pyramid, self._recipe_now()))
        self.changed.emit()

    def _show_small(self, key: PictureKey, small: Pyramid | None) -> None:
        """Show the small picture until the large one is decoded."""
        if small is not None and self.key == key and self.view.picture is None:
            self.view.show_picture(ShownPicture(small, self._recipe_now()))

    def _refresh(self) -> None:
        picture = self.view.picture
        if picture is not None:
            recipe = self._recipe_now()
            if picture.recipe != recipe:
                self.view.show_picture(ShownPicture(picture.pyramid, recipe))
            self.changed.emit()

    def _recipe_now(self) -> Recipe:
        if self._instead is not None:
            return self._instead
        return whole(self.recipe) if self.is_whole else self.recipe

    def _failed(self, error: HqError) -> None:
        self._trouble.setText(messages.explain(error))
        self._trouble.show()

    def _name(self) -> None:
        if not self._shown:
            self._which.setText(self.tr("Photo"))
            self._digest.clear()
            return
        one = self._shown[self._place]
        said = self.tr("Photo {place} of {count}")
        self._which.setText(said.format(place=self._place + 1, count=len(self._shown)))
        self._digest.setText(f"SHA-256 {digest(one.page.sha256)}")
        self._digest.setToolTip(f"{one.page.name}\n{one.page.sha256}")

    def _build(self) -> None:
        head = QWidget(self)
        look.kind(head, "top-bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(32)
        row = QHBoxLayout(head)
        # The form is wide enough before the head of the picture is.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._which)
        row.addWidget(self._digest, 1)
        keys = KeyRow(head)
        keys.show_keys((("Ctrl ↑↓", self.tr("move")), ("Ctrl + −", self.tr("scale"))))
        row.addWidget(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._trouble)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)


def _small(actions: EntryActions, sha256: str) -> Pyramid | None:
    path = actions.thumbnail(sha256)
    image = QImage() if path is None else QImage(str(path))
    return None if image.isNull() else pyramid_from(image)


def whole(recipe: Recipe) -> Recipe:
    """Return a recipe without what leaves parts of the picture out."""
    return replace(recipe, corners=None, crop=None)


def _files(pages: Sequence[Page]) -> tuple[str, ...]:
    return tuple(page.sha256 for page in pages)


def _newest(pages: Sequence[Page], page: Page) -> Page:
    return next((one for one in pages if one.sha256 == page.sha256), page)


def _first_new(before: Sequence[Page], after: Sequence[Page]) -> Page:
    known = set(_files(before))
    return next((page for page in after if page.sha256 not in known), after[0])


def _ignore(_error: HqError) -> None:
    """What cannot be made ready is told when it is wanted."""
