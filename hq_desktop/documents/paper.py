"""What every part of a package is drawn from, and what is learnt while drawing it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from hq_desktop.documents.exif import Box
from hq_desktop.documents.wording import DASH, Wording
from hq_desktop.domain.complaint import Annex, Template
from hq_desktop.domain.edited_text import LaidParagraph, printed, text_of
from hq_desktop.domain.numbering import UNNUMBERED, Part, numbers_of, parts_of
from hq_desktop.domain.package import Exhibit, ExhibitPage, PackageFacts
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Text


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attachment: its part of the package, its name, its exhibits if it has them.

    `number` is 0 for the lists that close a package; `numbers` are those of its exhibits.
    """

    number: int
    code: str
    annex: Annex
    title: str
    exhibits: tuple[Exhibit, ...] = ()
    numbers: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """What links to its first sheet."""
        return f"attachment-{self.code}"


def label_of(attachment: Attachment, number: int) -> str:
    """Return the number of an exhibit as printed; a paper added by itself has its annex's."""
    if attachment.annex is Annex.DOCUMENTS:
        return str(attachment.number)
    return f"{attachment.number}.{number}"


@dataclass(frozen=True, slots=True)
class Span:
    """The sheets of one volume, both included; `number` counts volumes from 1."""

    number: int
    first: int
    last: int

    def __contains__(self, sheet: int) -> bool:
        """Whether a sheet lies in the volume."""
        return self.first <= sheet <= self.last


Start = tuple[str, int]
"""Where a volume may begin: the key of an attachment or exhibit, and its page from 0."""


DOCUMENT = "document"
"""The key of the document itself."""


@dataclass(slots=True)
class Marks:
    """What drawing tells: where things stand, what links where, where pictures go."""

    sheets: dict[str, int] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    links: list[tuple[int, Box, str]] = field(default_factory=list)
    pictures: list[tuple[int, Box, ExhibitPage]] = field(default_factory=list)

    def linked(self, sheet: int, box: Box, target: str) -> None:
        """Keep a link."""
        self.links.append((sheet, box, target))


class Mark(Flowable):
    """Notes on which sheet a part begins; takes no room."""

    def __init__(self, key: str, title: str, marks: Marks) -> None:
        super().__init__()
        self._key = key
        self._title = title
        self._marks = marks

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Keep the number of the sheet."""
        self._marks.sheets[self._key] = self.canv.getPageNumber()
        self._marks.titles[self._key] = self._title


@dataclass(frozen=True, slots=True)
class Paper:
    """One package in one language: facts, template, words, grades, the frozen state it shows.

    `counts` are the sheets of each attachment by its key, `firsts` the sheet each thing begins
    on; both are empty while sheets are being counted. `starts` says where the second volume and
    every further one begins, `spans` which sheets each holds; both are empty for one volume.
    `reduced` are the page pictures that are shown smaller than their files have them.
    """

    template: Template
    facts: PackageFacts
    wording: Wording
    grades: Mapping[Grade, Text]
    digest: str
    journal_number: int
    journal_head: str
    counts: Mapping[str, int] = field(default_factory=dict)
    firsts: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    starts: tuple[Start, ...] = ()
    spans: tuple[Span, ...] = ()
    reduced: frozenset[tuple[str, int]] = frozenset()

    def attachments(self) -> tuple[Attachment, ...]:
        """Return the attachments that have something in them, by their numbers, the lists last."""
        numbers = self.numbers()
        found = [self._attachment(part, numbers) for part in parts_of(self.template, self.facts)]
        return tuple(sorted(found, key=lambda one: (one.number == 0, one.number)))

    def text(self) -> tuple[LaidParagraph, ...]:
        """Return the paragraphs of the document that are printed, as a lawyer left them."""
        return printed(text_of(self.template, self.facts, self.wording.language))

    def numbers(self) -> Mapping[str, int]:
        """Return the numbers of annexes and exhibits: the remembered ones, new ones after them."""
        return numbers_of(self.template, self.facts, dict(self.facts.numbers))

    def headed(self, one: Attachment) -> str:
        """Return the name of an attachment with its number, if it has one."""
        if not one.number:
            return one.title
        return self.wording.phrase("attachment_title", number=str(one.number), title=one.title)

    def volume_of(self, sheet: int) -> Span | None:
        """Return the volume that holds a sheet; None where there is one volume alone."""
        return next((one for one in self.spans if sheet in one), None)

    def grade(self, grade: Grade | None) -> str:
        """Return a grade with its words."""
        if grade is None:
            return ""
        return f"{grade.value} – {self.wording.of(self.grades[grade])}"

    def sheet_of(self, key: str) -> str:
        """Return the sheet a thing begins on, as printed; a dash where it is not attached."""
        return str(self.firsts.get(key, 0)) if self.shows(key) else DASH

    def shows(self, key: str) -> bool:
        """Whether a thing is in the package; while sheets are being counted everything is."""
        return not self.firsts or key in self.firsts

    def _attachment(self, part: Part, numbers: Mapping[str, int]) -> Attachment:
        if part.annex in UNNUMBERED:
            return Attachment(0, part.code, part.annex, self._titled(part))
        placed = sorted((numbers[f"{part.code}/{one.key}"], one.key) for one in part.exhibits)
        known = {one.key: one for one in part.exhibits}
        return Attachment(
            numbers[part.code],
            part.code,
            part.annex,
            self._titled(part),
            tuple(known[key] for _, key in placed),
            tuple(number for number, _ in placed),
        )

    def _titled(self, part: Part) -> str:
        match part.annex:
            case Annex.COPIES:
                return self.wording.phrase("annex_copies", grade=self.grade(part.grade))
            case Annex.DOCUMENTS:
                return self.wording.of(part.exhibits[0].title)
            case _:
                return self.wording.phrase(f"annex_{part.annex.value}")
