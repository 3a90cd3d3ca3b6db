"""What a person asks of a package, and what would be made of it."""

import re
from dataclasses import dataclass, field
from datetime import date

from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.actions.package_facts import Draft
from hq_desktop.actions.package_press import Binding
from hq_desktop.domain.case_text import CaseText
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.election import RaceCode, SignatoryId
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.register import CasePlace
from hq_desktop.domain.text import Language, Text

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class PackageRequest:
    """What a person asked for; what is left out is taken from the campaign or asked for by name.

    `commission` is whose act is challenged or who is addressed, `court` who hears a claim.
    `versions` are two publications, the earlier first: what was changed between them becomes an
    annex of the documents that it is about. `representative` is for claims and court motions.
    `annexes` are papers of any kind that a person adds,
    `binding` says how the document is bound and how large it may be. With `is_by_code` people at
    the precincts stand in it by their codes and their names in a sealed annex; `copies` are how
    many are handed in, by the number of participants (АППК 131(8)); 0 leaves it out.
    """

    complaint: str
    language: Language = Language.RU
    race: RaceCode | None = None
    commission: str | None = None
    court: str | None = None
    precincts: tuple[str, ...] = ()
    filed_on: date | None = None
    signatory: SignatoryId | None = None
    representative: SignatoryId | None = None
    versions: tuple[PublicationId, PublicationId] | None = None
    annexes: tuple[AddedFile, ...] = ()
    binding: Binding = field(default_factory=Binding)
    is_by_code: bool = False
    copies: int = 0


@dataclass(frozen=True, slots=True)
class PlannedDocument:
    """One document as it would be made: both sides, sheets, what is missing.

    `draft` is what its facts were frozen from, `text` what a lawyer made of its text.
    """

    place: CasePlace
    race: RaceCode
    challenged: Text
    addressee: Text
    precincts: tuple[str, ...]
    facts: PackageFacts
    missing: tuple[str, ...]
    draft: Draft = field(compare=False, repr=False)
    text: CaseText | None = None

    @property
    def exhibits(self) -> int:
        """How many things would be attached."""
        return len(self.facts.exhibits)


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """What would be made, before anything is written."""

    template: Template
    language: Language
    documents: tuple[PlannedDocument, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Every fact that is missing, by its name in the language of the document, each once."""
        return tuple(dict.fromkeys(one for each in self.documents for one in each.missing))


def place_of(draft: Draft, language: Language) -> CasePlace:
    """Return which case of the register a document belongs to."""
    challenge = draft.challenge
    return CasePlace(
        race=challenge.matter.race.code,
        complaint=draft.template.code,
        challenged=challenge.challenged.code if challenge.challenged else None,
        addressee=challenge.addressee.code if challenge.addressee else None,
        precincts=tuple(sorted(row.precinct.id for row in challenge.rows)),
        language=language.value,
        signatory=draft.signatory.id if draft.signatory else None,
        representative=draft.representative.id if draft.representative else None,
    )


def file_name(plan: PackagePlan, document: PlannedDocument) -> str:
    """Return the name of a document's files; of several races each names its own."""
    races = {one.race for one in plan.documents}
    parts = (plan.template.code, document.race if len(races) > 1 else "", document.facts.challenged)
    whole = "-".join(part for part in parts if part)
    return f"{_UNFIT.sub('-', whole)[:_LONGEST_NAME]}-{plan.language.value}"
