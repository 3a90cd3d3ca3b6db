"""The exhibits of a package: which copies and files, with their provenance and their pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hq_desktop.actions.package_origins import Origin, file_with_origin, with_origin
from hq_desktop.actions.package_sources import FileSource
from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.documents.pictures import passing_picture
from hq_desktop.domain.complaint import ComplaintBook
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.package import Exhibit, ExhibitKind, ExhibitPage, Figure
from hq_desktop.domain.protocol import Feature, Page, ProtocolCopy
from hq_desktop.domain.text import Text
from hq_desktop.exchange import photos


@dataclass(frozen=True, slots=True)
class Files:
    """The evidence of a campaign: what is known of each file, and its bytes."""

    store: FileSource
    known: Mapping[str, EvidenceFile]
    origins: Mapping[str, Origin] = field(default_factory=dict)

    def pages(self, page: Page) -> Iterator[ExhibitPage]:
        """Give the pages of a file that a paper can show; raises FileUnreadable if it has none.

        A picture of a filled ballot has none: it may not be spread (election law 27(4)).
        """
        if self.shows_filled_ballot(page.sha256):
            return
        path = self.store.path(page.sha256)
        for number in range(_pages_in(path)):
            yield ExhibitPage(page.sha256, page.name, page.turned, number)

    def pages_or_none(self, sha256: str) -> tuple[ExhibitPage, ...]:
        """Return the pages of a file, or nothing where no paper can show it."""
        return self.pages_or_reason(sha256)[0]

    def pages_or_reason(self, sha256: str) -> tuple[tuple[ExhibitPage, ...], str]:
        """Return the pages of a file, or the code of why no paper can show it."""
        try:
            return tuple(self.pages(Page(sha256))), ""
        except FileUnreadable as fault:
            return (), str(fault.facts["reason"])

    def shows_filled_ballot(self, sha256: str) -> bool:
        """Whether a person marked a file as a picture of a filled ballot."""
        file = self.known.get(sha256)
        return file is not None and file.shows_filled_ballot

    def told(self, sha256: str) -> EvidenceFile | None:
        """Return what is known of a file, the card of its delivery included."""
        file = self.known.get(sha256)
        return None if file is None else file_with_origin(file, self.origins)


def exhibits(challenge: Challenge, book: ComplaintBook, files: Files) -> tuple[Exhibit, ...]:
    """Return everything that is attached to one document, in the order of the paper."""
    copies = tuple(_copies(challenge))
    return (
        *(_copy(challenge, one, ExhibitKind.COPY, book, files) for one in copies),
        *_official(challenge, book, files),
        *_announcements(challenge, book, files),
        *_incidents(challenge, book, files),
    )


def copy_key(copy: ProtocolCopy) -> str:
    """Return what names a copy's exhibit."""
    return f"copy-{copy.id}"


def _pages_in(path: Path) -> int:
    return 1 if passing_picture(path) is not None else photos.pictures_in(path)


def _copies(challenge: Challenge) -> Iterator[ProtocolCopy]:
    """The standing copies behind the bounds, then those of differing precincts, each once."""
    observed = {one for line in challenge.contradictions for one in line.observed}
    own = {row.precinct.id for row in challenge.rows}
    for row in challenge.matter.rows:
        if row.ours is not None and row.precinct.id in observed | own:
            yield row.ours


def _copy(
    challenge: Challenge,
    copy: ProtocolCopy,
    kind: ExhibitKind,
    book: ComplaintBook,
    files: Files,
) -> Exhibit:
    copy = with_origin(copy, files.origins)
    number = challenge.matter.titles[copy.precinct]
    phrase = "exhibit_copy" if kind is ExhibitKind.COPY else "exhibit_official_copy"
    is_ours = kind is ExhibitKind.COPY
    pages = tuple(one for page in copy.pages for one in files.pages(page))
    return Exhibit(
        key=copy_key(copy),
        kind=kind,
        title=titled(book, phrase, number),
        precinct=Text(number, number),
        grade=copy.grade if is_ours else None,
        typing=copy.typing if is_ours else None,
        obtained_at=copy.obtained_at if copy.is_moment_stated else None,
        obtained_by=copy.obtained_by,
        obtained_where=copy.obtained_where,
        obtained_how=copy.obtained_how,
        source=copy.source if copy.is_source_stated else "",
        pages=pages,
        figures=figures(challenge, copy) if is_ours or not pages else (),
        features=tuple(
            (one, copy.features[one]) for one in Feature if is_ours and one in copy.features
        ),
    )


def figures(challenge: Challenge, copy: ProtocolCopy) -> tuple[Figure, ...]:
    """Return the cells of a copy in the order of its form."""
    facts = challenge.matter.facts
    fields = facts.form.fields(facts.race.contestants, frozenset(copy.cells))
    return tuple(
        Figure(line.label, line.number, copy.cells[line.code])
        for line in fields
        if line.code in copy.cells
    )


def titled(book: ComplaintBook, phrase: str, number: str) -> Text:
    """Return a phrase in both languages with its number."""
    text = book.phrases[phrase]
    return Text(text.ru.replace("{number}", number), text.kk.replace("{number}", number))


def _official(challenge: Challenge, book: ComplaintBook, files: Files) -> Iterator[Exhibit]:
    """Official copies that have a page of their own; one page is attached once."""
    seen: set[str] = set()
    for row in challenge.rows:
        copy = row.official
        if copy is None or not copy.pages or seen.issuperset(one.sha256 for one in copy.pages):
            continue
        seen.update(one.sha256 for one in copy.pages)
        yield _copy(challenge, copy, ExhibitKind.OFFICIAL_COPY, book, files)


def _announcements(challenge: Challenge, book: ComplaintBook, files: Files) -> Iterator[Exhibit]:
    seen: set[str] = set()
    for line in challenge.contradictions:
        one = line.announcement
        if not one.page or one.page in seen:
            continue
        seen.add(one.page)
        yield Exhibit(
            key=f"announcement-{one.id}",
            kind=ExhibitKind.ANNOUNCEMENT,
            title=book.phrases["exhibit_announcement"],
            obtained_at=one.seen_at if one.is_moment_stated else None,
            obtained_by=one.operator,
            source=one.source if one.is_source_stated else "",
            pages=files.pages_or_none(one.page),
        )


def _incidents(challenge: Challenge, book: ComplaintBook, files: Files) -> Iterator[Exhibit]:
    for incident in challenge.incidents:
        number = challenge.matter.titles[incident.precinct]
        for place, sha256 in enumerate(incident.evidence, start=1):
            file = files.told(sha256)
            pages, reason = files.pages_or_reason(sha256)
            yield Exhibit(
                key=f"incident-{incident.id}-{place}",
                kind=ExhibitKind.INCIDENT,
                title=titled(book, "exhibit_incident", number),
                precinct=Text(number, number),
                obtained_at=file.recorded_at if file else None,
                obtained_by=file.recorded_by if file else "",
                obtained_how=file.conditions if file else "",
                source=file.name if file else "",
                pages=pages,
                apart=reason,
                file=sha256 if reason else "",
            )
