"""What every part of a package is drawn from, and what is learnt while drawing it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from hq_desktop.documents.exif import Box
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.complaint import Annex, Template
from hq_desktop.domain.package import Exhibit, ExhibitKind, ExhibitPage, PackageFacts
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Text

_KINDS = {
    Annex.ANNOUNCEMENT: (ExhibitKind.ANNOUNCEMENT, ExhibitKind.OFFICIAL_COPY),
    Annex.INCIDENTS: (ExhibitKind.INCIDENT,),
}


@dataclass(frozen=True, slots=True)
class Attachment:
    """One numbered attachment: its part of the package, its name, its exhibits if it has them."""

    number: int
    annex: Annex
    title: str
    exhibits: tuple[Exhibit, ...] = ()

    @property
    def key(self) -> str:
        """What links to its first sheet."""
        return f"attachment-{self.number}"


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


@dataclass(frozen=True, slots=True)
class Paper:
    """One package in one language: facts, template, words, grades, the frozen state it shows.

    `counts` are the sheets of each attachment by its key, `firsts` the sheet each thing begins
    on; both are empty while sheets are being counted.
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

    def attachments(self) -> tuple[Attachment, ...]:
        """Return the attachments that have something in them, numbered."""
        found = [one for annex in self.template.annexes for one in self._of(annex)]
        return tuple(
            Attachment(place, annex, title, exhibits)
            for place, (annex, title, exhibits) in enumerate(found, start=1)
        )

    def grade(self, grade: Grade | None) -> str:
        """Return a grade with its words."""
        if grade is None:
            return ""
        return f"{grade.value} – {self.wording.of(self.grades[grade])}"

    def sheet_of(self, key: str) -> str:
        """Return the sheet a thing begins on, as printed."""
        return str(self.firsts.get(key, 0))

    def _of(self, annex: Annex) -> Iterator[tuple[Annex, str, tuple[Exhibit, ...]]]:
        match annex:
            case Annex.COPIES:
                yield from self._copies()
            case Annex.ANNOUNCEMENT | Annex.INCIDENTS:
                found = self._exhibits(*_KINDS[annex])
                if found:
                    yield annex, self.wording.phrase(f"annex_{annex.value}"), found
            case _:
                if self._has(annex):
                    yield annex, self.wording.phrase(f"annex_{annex.value}"), ()

    def _has(self, annex: Annex) -> bool:
        match annex:
            case Annex.TABLE:
                return bool(self.facts.copy_rows or self.facts.differences)
            case Annex.DERIVATION:
                return bool(self.facts.derivations)
            case Annex.VERSIONS:
                return bool(self.facts.versions)
            case _:
                return True

    def _copies(self) -> Iterator[tuple[Annex, str, tuple[Exhibit, ...]]]:
        copies = self._exhibits(ExhibitKind.COPY)
        for grade in Grade:
            found = tuple(one for one in copies if one.grade is grade)
            if found:
                title = self.wording.phrase("annex_copies", grade=self.grade(grade))
                yield Annex.COPIES, title, found

    def _exhibits(self, *kinds: ExhibitKind) -> tuple[Exhibit, ...]:
        return tuple(one for one in self.facts.exhibits if one.kind in kinds)
