"""Everything the program knows of law and forms, read at once from the resources."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, Protocol, TypeVar

from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.catalogue.filings import read_filings
from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.grades import Grading, read_grading
from hq_desktop.catalogue.heading_words import read_heading_words
from hq_desktop.catalogue.law import Law, read_law
from hq_desktop.catalogue.layouts import read_layout
from hq_desktop.catalogue.morning import read_morning
from hq_desktop.catalogue.objections import read_objections
from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.catalogue.refusals import read_refusals
from hq_desktop.catalogue.representation import read_representation
from hq_desktop.catalogue.roles import Roles, read_roles
from hq_desktop.catalogue.sentences import read_sentences
from hq_desktop.catalogue.station_papers import read_station_papers
from hq_desktop.catalogue.text_guards import read_contents, read_text_guards
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.catalogue.unchecked import (
    unchecked_form,
    unchecked_grading,
    unchecked_law,
    unchecked_paper,
    unchecked_profile,
    unchecked_refusal,
    unchecked_rights,
    unchecked_roles,
)
from hq_desktop.domain.complaint import ComplaintBook
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.filing import FilingRule
from hq_desktop.domain.form import Profile, ProtocolForm
from hq_desktop.domain.heading_words import HeadingWords
from hq_desktop.domain.law import Unchecked
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.objections import ObjectionBook
from hq_desktop.domain.protocol import GradeRule
from hq_desktop.domain.refusal import Refusal
from hq_desktop.domain.required_content import RequiredContent
from hq_desktop.domain.role_rights import Right
from hq_desktop.domain.station_paper import StationPaperBook
from hq_desktop.domain.text import Text
from hq_desktop.domain.text_guards import TextGuards
from hq_desktop.domain.wordings import Sentences


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Forms, profiles and layouts by code, and the law as data."""

    forms: Mapping[str, ProtocolForm]
    profiles: Mapping[str, Profile]
    grade_rules: tuple[GradeRule, ...] = ()
    layouts: Mapping[str, Layout] = field(default_factory=dict)
    law: Law = field(default_factory=Law)
    grading: Grading | None = None
    complaints: ComplaintBook = field(default_factory=ComplaintBook)
    objections: ObjectionBook = field(default_factory=ObjectionBook)
    station_papers: StationPaperBook = field(default_factory=StationPaperBook)
    roles: Roles = field(default_factory=dict)
    representation: tuple[Right, ...] = ()
    sentences: Sentences = field(default_factory=Sentences)
    heading_words: HeadingWords = field(default_factory=HeadingWords)
    refusals: Mapping[str, Refusal] = field(default_factory=dict)
    guards: TextGuards = field(default_factory=TextGuards)
    contents: tuple[RequiredContent, ...] = ()
    filings: Mapping[str, FilingRule] = field(default_factory=dict)
    morning: Mapping[str, Text] = field(default_factory=dict)

    def unchecked(self) -> tuple[Unchecked, ...]:
        """Return what no lawyer has checked: for the screen and the lawyer's sheet."""
        return tuple(dict.fromkeys(self._unchecked()))

    def _unchecked(self) -> Iterator[Unchecked]:
        for profile in self.profiles.values():
            yield from unchecked_profile(profile)
        for form in self.forms.values():
            yield from unchecked_form(form)
        if self.grading is not None:
            yield from unchecked_grading(self.grading)
        yield from unchecked_law(self.law)
        yield from unchecked_roles(self.roles)
        yield from unchecked_rights(self.representation)
        for paper in self.station_papers.papers.values():
            yield from unchecked_paper(paper)
        for refusal in self.refusals.values():
            yield from unchecked_refusal(refusal)


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


_Item = TypeVar("_Item", bound=_Coded)


def load(folder: Path) -> Catalogue:
    """Return the catalogue of a resources folder; raise FaultyDataFile on any fault."""
    place = folder / "law"
    law = read_law(place)
    forms = _folder(folder / "forms", lambda path: read_form(text_of(path), path.name, place))
    profiles = _folder(folder / "profiles", read_profile)
    complaints = read_complaints(folder / "complaints")
    station_papers = read_station_papers(folder / "papers")
    _check_references(law, forms, profiles)
    objections = read_objections(folder / "complaints", complaints.words)
    _check_complaints(law, complaints)
    for rule in objections.rules.values():
        _refuse_unknown(law, "objections", rule.law)
    _check_papers(law, station_papers)
    roles = read_roles(place / "roles.toml")
    for role in roles.values():
        _refuse_unknown(law, "roles", (one for right in role.rights for one in right.law))
    representation = read_representation(place / "representation.toml")
    cited = (law for right in representation for law in right.law)
    _refuse_unknown(law, "representation", cited)
    refusals = read_refusals(place / "refusals.toml")
    for one in refusals.values():
        _refuse_unknown(law, "refusals", one.law)
    filings = read_filings(place / "filings.toml")
    _check_filings(law, complaints, filings)
    grading = read_grading(place / "grades.toml")
    return Catalogue(
        forms=forms,
        profiles=profiles,
        grade_rules=grading.rules,
        layouts=_folder(folder / "layouts", read_layout),
        law=law,
        grading=grading,
        complaints=complaints,
        objections=objections,
        station_papers=station_papers,
        roles=roles,
        representation=representation,
        sentences=read_sentences(folder / "sentences"),
        refusals=refusals,
        filings=filings,
        morning=read_morning(place / "morning.toml"),
        guards=read_text_guards(place / "tone.toml", law),
        contents=read_contents(place / "contents.toml", law),
        heading_words=read_heading_words(folder / "layouts" / "words" / "headings.toml"),
    )


def _check_references(
    law: Law, forms: Mapping[str, ProtocolForm], profiles: Mapping[str, Profile]
) -> None:
    for profile in profiles.values():
        if profile.form not in forms:
            _refuse(profile.code, "form", f"there is no form {profile.form!r}")
        _refuse_unknown(law, profile.code, profile.law)
    for form in forms.values():
        _refuse_unknown(law, form.code, (line.law for line in form.lines))
        for relation in form.relations:
            _refuse_unknown(law, form.code, relation.law.split(", "))


def _check_complaints(law: Law, complaints: ComplaintBook) -> None:
    for template in complaints.templates.values():
        for block in template.blocks:
            for item in block.items:
                _refuse_unknown(law, template.code, item.law)


def _check_filings(law: Law, complaints: ComplaintBook, rules: Mapping[str, FilingRule]) -> None:
    for code, rule in rules.items():
        if code not in complaints.templates:
            _refuse("filings", f"filing.{code}", "there is no such document")
        for term in sorted(rule.terms):
            if term not in law.deadlines:
                _refuse("filings", f"filing.{code}.terms", f"there is no term {term!r}")


def _check_papers(law: Law, book: StationPaperBook) -> None:
    for paper in book.papers.values():
        for block in paper.blocks:
            for clause in block.clauses:
                _refuse_unknown(law, paper.kind.value, clause.law)


def _folder(folder: Path, read: Callable[[Path], _Item]) -> Mapping[str, _Item]:
    found: dict[str, _Item] = {}
    for path in sorted(folder.glob("*.toml")):
        item = read(path)
        if item.code != path.stem:
            _refuse(path.stem, "code", f"expected the file's name, {path.stem!r}")
        found[item.code] = item
    return found


def _refuse_unknown(law: Law, code: str, references: Iterable[str]) -> None:
    for reference in references:
        if law.article(reference) is None:
            _refuse(code, "law", f"there is no article {reference!r} in articles.toml")


def _refuse(code: str, key: str, reason: str) -> NoReturn:
    raise FaultyDataFile(file=f"{code}.toml", key=key, reason=reason)
