"""One planned document as the other side will see it, with what is known beside its facts."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_exhibits import copy_key
from hq_desktop.actions.package_facts import Draft
from hq_desktop.actions.package_origins import with_origin
from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.actions.package_weak import numbers_of, weak_sheets
from hq_desktop.actions.terms import TermsActions, TermsBoard
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.case import Case
from hq_desktop.domain.case_event import CaseEvent
from hq_desktop.domain.complaint import Annex, Flag, Item, Template, Value
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.numbering import Part, parts_of
from hq_desktop.domain.objections import Objection, Place
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.protocol import ProtocolCopy
from hq_desktop.storage import case_events, cases, observers

IN_TEXT = Place()
"""The text of the document itself."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A document with its facts, its attached copies, and the records that speak against it.

    `weak` are its copies by the weak points they have; `now` is the moment hours are counted from.
    """

    draft: Draft
    facts: PackageFacts
    copies: Sequence[ProtocolCopy]
    weak: Mapping[str, Sequence[ProtocolCopy]]
    parts: Sequence[Part]
    cases: Sequence[Case]
    events: Sequence[CaseEvent]
    people: Sequence[Observer]
    board: TermsBoard
    catalogue: Catalogue
    now: datetime
    is_by_code: bool

    @property
    def challenge(self) -> Challenge:
        """What is challenged."""
        return self.draft.challenge

    @property
    def template(self) -> Template:
        """The document."""
        return self.draft.template

    @property
    def used(self) -> frozenset[PrecinctId]:
        """The precincts whose copies the figures of the document rest on."""
        observed = {one for line in self.challenge.contradictions for one in line.observed}
        return frozenset(
            observed | {row.precinct.id for row in self.challenge.rows if row.is_differing}
        )

    def annexes(self, *kinds: Annex) -> tuple[Place, ...]:
        """Return the annexes of some kinds that the document has."""
        return tuple(Place(one.code) for one in self.parts if one.annex in kinds)

    def sheets(self, copies: Iterable[ProtocolCopy]) -> tuple[Place, ...]:
        """Return where some copies are attached, annex by annex."""
        keys = {copy_key(one) for one in copies}
        found = (
            Place(one.code, tuple(each.key for each in one.exhibits if each.key in keys))
            for one in self.parts
            if one.annex is Annex.COPIES
        )
        return tuple(one for one in found if one.exhibits)

    def in_text(self, *law: str) -> tuple[Place, ...]:
        """Return the text of the document where what is printed of it cites an article."""
        cited = {article for item in self.printed() for article in item.law}
        return (IN_TEXT,) if cited & set(law) else ()

    def in_text_of_result(self) -> tuple[Place, ...]:
        """Return the text of the document where what is printed says that the result changes."""
        is_said = any(Flag.CHANGES_RESULT in item.when for item in self.printed())
        return (IN_TEXT,) if is_said else ()

    def printed(self) -> Iterator[Item]:
        """Give the wordings of the document that its facts print."""
        flags = self.facts.flags
        for block in self.template.blocks:
            if block.each is not None or block.fits(flags):
                yield from (one for one in block.items if block.each or one.fits(flags))

    def counted(
        self,
        code: str,
        copies: Collection[ProtocolCopy],
        where: tuple[Place, ...] = (),
        details: tuple[Mapping[str, Value], ...] = (),
    ) -> Iterator[Objection]:
        """Give an objection that counts copies; none where there are none."""
        yield from self.of_precincts(code, [one.precinct for one in copies], where, details)

    def of_precincts(
        self,
        code: str,
        precincts: Sequence[PrecinctId],
        where: tuple[Place, ...] = (),
        details: tuple[Mapping[str, Value], ...] = (),
    ) -> Iterator[Objection]:
        """Give an objection that counts precincts; none where there are none."""
        if precincts:
            numbers = numbers_of(self.challenge, precincts)
            values: dict[str, Value] = {"count": len(precincts), "numbers": numbers}
            yield Objection(code, values, tuple(precincts), details, where)


def dispute_of(
    desk: Desk, draft: Draft, facts: PackageFacts, now: datetime, *, is_by_code: bool = False
) -> Dispute:
    """Return a planned document with everything that speaks against it; reads, writes nothing."""
    with desk.database.reading() as tx:
        recorded, events, people = cases.all(tx), case_events.all(tx), observers.all(tx)
    keys = {one.key for one in draft.exhibits}
    every = draft.challenge.matter.facts.copies
    plain = [one for one in every if copy_key(one) in keys]
    used = [one for one in _used(draft.challenge) if copy_key(one) not in keys]
    return Dispute(
        draft=draft,
        facts=facts,
        copies=[with_origin(one, draft.files.origins) for one in plain],
        weak=weak_sheets(draft.challenge, [*plain, *used], draft.files),
        parts=parts_of(draft.template, facts),
        cases=recorded,
        events=events,
        people=people,
        board=TermsActions(desk).board(),
        catalogue=desk.catalogue,
        now=now,
        is_by_code=is_by_code,
    )


def _used(challenge: Challenge) -> Iterator[ProtocolCopy]:
    """The standing copies that the figures rest on."""
    observed = {one for line in challenge.contradictions for one in line.observed}
    differing = {row.precinct.id for row in challenge.rows if row.is_differing}
    for row in challenge.matter.rows:
        if row.ours is not None and row.precinct.id in observed | differing:
            yield row.ours
