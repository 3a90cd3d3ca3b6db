"""What the observers of an invented election send to headquarters, before any messenger."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from hq_desktop.domain.zone import ZONE
from tests.samples.chats import pictures
from tests.samples.chats.truth import TOWNS, Likeness, Place, Told

START = datetime(2026, 11, 22, 20, 5, tzinfo=ZONE)
_NAMES = ("Айгүл", "Ерлан", "Дана", "Болат", "Сәуле", "Марат", "Гүлнар", "Тимур", "Жанар", "Олег")
_LETTERS = "АБДЕЖКМНСТ"
_SPELLINGS = (
    *("УИК {n}", "уч.{n}", "№{n} учаске", "{n}-участок", "ИУ {n}", "{n}", "УИК №{n} хаттама"),
    *("участок {n}, протокол", "{n} учаскесі", "избирательный участок № {n}", "уик{n}"),
    *("Хаттама {n}-учаске", "УИК-{n}", "Протокол с {n} участка"),
)
_TALK = (
    *("Здравствуйте, я на месте", "Явка на 12:00 — 345", "Считают, нас отсадили далеко"),
    *("Штаб, примите пожалуйста", "Копию не дают", "школа {n}, второй этаж", "Жарайды, рақмет"),
    *("Позвоните мне +7 701 000 00 00", "Сейчас начнут считать", "Хаттама ілінген жоқ"),
)


class Shape(Enum):
    """As what a file is sent."""

    PHOTO = "photo"
    DOCUMENT = "document"
    VIDEO = "video"
    VOICE = "voice"


@dataclass(slots=True)
class SentFile:
    """A file of a post; `number` counts all files, `content` is empty where it is missing."""

    number: int
    shape: Shape
    content: bytes
    place: Place | None
    told: Told
    likeness: Likeness
    original: int | None = None


@dataclass(slots=True)
class Post:
    """One message: at most one file, as in every messenger."""

    sender: str
    at: datetime
    text: str = ""
    file: SentFile | None = None
    forwarded_from: str = ""
    answers: "Post | None" = None


@dataclass(slots=True)
class Story:
    """All posts in the order of time, and which precincts each observer was sent to."""

    posts: list[Post] = field(default_factory=list)
    observers: dict[str, tuple[Place, ...]] = field(default_factory=dict)


def story(seed: int, messages: int, files: int, extended: bool) -> Story:
    """Return `messages` things that were sent, albums counting once, with `files` files.

    About 4 files in a hundred come on top, named and not exported. `extended` adds a tenth of
    each, later in time; what was before stays as it was.
    """
    teller = _Teller(seed)
    teller.tell(messages, files)
    if extended:
        teller.tell(max(2, messages // 10), max(2, files // 10))
    return teller.story


class _Teller:
    """Draws a story; the same seed draws the same one."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.story = Story()
        self._now = START
        self._files = 0
        self._sheets: list[SentFile] = []
        self._made: dict[tuple[int, int], SentFile] = {}
        self._draw_observers()

    def tell(self, messages: int, files: int) -> None:
        """Add so many messages with so many files."""
        missing = max(1, files // 25)
        sizes = _sizes(self.chance, max(1, messages * 3 // 4), files)
        turns: list[int] = [*sizes, *([0] * (messages - len(sizes) - missing)), *([-1] * missing)]
        self.chance.shuffle(turns)
        for size in turns:
            self._now += timedelta(seconds=self.chance.randint(20, 110))
            if size < 0:
                self._send_missing()
            elif size == 0:
                self._talk()
            else:
                self._send(size)

    def _draw_observers(self) -> None:
        places = [(town, str(n)) for town, (_, numbers) in TOWNS.items() for n in numbers]
        self.chance.shuffle(places)
        for number in range(60):
            name = f"{_NAMES[number % 10]} {_LETTERS[number // 10]}."
            count = 1 if number % 4 else 2
            self.story.observers[name] = tuple(places.pop() for _ in range(count))

    def _send(self, size: int) -> None:
        """Send files at once; now and then one that is passed on, a video, a sheet of nobody."""
        kind = self.chance.random()
        sender = self.chance.choice(list(self.story.observers))
        if size == 1 and kind < 0.04:
            self._post(sender, self._no_picture())
        elif self._sheets and kind < 0.28:
            self._pass_on(sender, size)
        elif kind < 0.33:
            self._send_sheets("Прохожий", size, None, "", Told.NOTHING)
        else:
            self._send_own(sender, size)

    def _send_own(self, sender: str, size: int) -> None:
        """Send sheets of one precinct, told in one of the ways in which it is told."""
        place = self.chance.choice(self.story.observers[sender])
        alone = len(self.story.observers[sender]) == 1
        way = self.chance.random()
        if way < 0.62 or (not alone and way > 0.78):
            told = Told.CAPTION if size == 1 else Told.ALBUM
            self._send_sheets(sender, size, place, self._caption(place, alone), told)
        elif way < 0.78:
            first = self._send_sheets(sender, size, place, "", Told.REPLY)
            self._now += timedelta(seconds=8)
            self._post(sender, None, f"это {self._caption(place, alone)}", answers=first)
        else:
            text = "" if way < 0.93 else f"школа {self.chance.randint(181, 220)}"
            self._send_sheets(sender, size, place, text, Told.SENDER)

    def _send_sheets(
        self, sender: str, size: int, place: Place | None, text: str, told: Told
    ) -> Post:
        posts = [
            self._post(sender, self._sheet(place, told), text * (page == 0)) for page in range(size)
        ]
        return posts[0]

    def _sheet(self, place: Place | None, told: Told) -> SentFile:
        number = self._next_number()
        plain = pictures.photo(place[1] if place else "", number)
        is_document = self.chance.random() < 0.1
        content = pictures.as_file(plain, number) if is_document else plain
        shape = Shape.DOCUMENT if is_document else Shape.PHOTO
        sheet = SentFile(number, shape, content, place, told, Likeness.DISTINCT)
        self._sheets.append(sheet)
        return sheet

    def _pass_on(self, sender: str, size: int) -> None:
        """Send again what came before: the same bytes, or what a messenger made of them."""
        for original in self.chance.choices(self._sheets, k=size):
            is_exact = self.chance.random() < 0.5
            sent = self._copy(original) if is_exact else self._recompressed(original)
            self._post(sender, sent, forwarded_from=self.chance.choice(list(self.story.observers)))

    def _recompressed(self, original: SentFile) -> SentFile:
        """Return what a messenger made of a picture; made twice in one way, it is an exact copy."""
        way = self.chance.randint(0, 3)
        made = self._made.get((original.number, way))
        if made is not None:
            return self._copy(made)
        sent = self._copy(original)
        sent.shape, sent.likeness = Shape.PHOTO, Likeness.NEAR
        sent.content = pictures.recompressed(original.content, way)
        self._made[original.number, way] = sent
        return sent

    def _copy(self, original: SentFile) -> SentFile:
        number = self._next_number()
        told = Told.SAME if original.place else Told.NOTHING
        exact = Likeness.EXACT
        return replace(original, number=number, told=told, likeness=exact, original=original.number)

    def _no_picture(self) -> SentFile:
        number = self._next_number()
        shape = self.chance.choice((Shape.VIDEO, Shape.VOICE))
        made = pictures.video(number) if shape is Shape.VIDEO else pictures.voice(number)
        return SentFile(number, shape, made, None, Told.NOTHING, Likeness.NO_PICTURE)

    def _send_missing(self) -> None:
        sender = self.chance.choice(list(self.story.observers))
        number = self._next_number()
        lost = SentFile(number, Shape.PHOTO, b"", None, Told.NOTHING, Likeness.NO_PICTURE)
        self._post(sender, lost)

    def _talk(self) -> None:
        sender = self.chance.choice(list(self.story.observers))
        text = self.chance.choice(_TALK).format(n=self.chance.randint(181, 220))
        self._post(sender, None, text + "\nПодпишу позже" * (self.chance.random() < 0.2))

    def _caption(self, place: Place, is_known_by_sender: bool) -> str:
        """Return a number as people write it; where two towns have it, mostly with the town."""
        town, number = place
        text = self.chance.choice(_SPELLINGS).format(n=number)
        has_namesake = sum(int(number) in numbers for _, numbers in TOWNS.values()) > 1
        if has_namesake and (not is_known_by_sender or self.chance.random() < 0.5):
            text = f"{text}, {TOWNS[town][0]}"
        return f"{text}, школа 181" if self.chance.random() < 0.05 else text

    def _post(
        self,
        sender: str,
        file: SentFile | None,
        text: str = "",
        forwarded_from: str = "",
        answers: Post | None = None,
    ) -> Post:
        self._now += timedelta(seconds=1)
        post = Post(sender, self._now, text, file, forwarded_from, answers)
        self.story.posts.append(post)
        return post

    def _next_number(self) -> int:
        self._files += 1
        return self._files


def _sizes(chance: random.Random, messages: int, files: int) -> list[int]:
    """Share files out among messages, at least one each."""
    sizes = [1] * min(messages, files)
    for _ in range(files - len(sizes)):
        sizes[chance.randrange(len(sizes))] += 1
    return sizes


def present(posts: list[Post]) -> Iterator[SentFile]:
    """Yield the files that were exported."""
    return (post.file for post in posts if post.file is not None and post.file.content)
