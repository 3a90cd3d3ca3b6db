"""The claim on a sheet, and its second entry, typed blind by another person."""

from dataclasses import dataclass, replace

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.entry import opened
from hq_desktop.domain.claim import Claim, is_same_person
from hq_desktop.domain.entry import Draft, Entry, EntryId
from hq_desktop.domain.entry_states import EntryDeed, EntryState, Progress, check
from hq_desktop.domain.errors import ChangedElsewhere, FactsMissing, Refused
from hq_desktop.domain.protocol import CopyId, ProtocolCopy, Side, Typing, grade_of
from hq_desktop.domain.settlement import Settlement, SettlementId
from hq_desktop.domain.typed_lines import Typed, agreed, differences, reading_of, with_reading
from hq_desktop.storage import (
    claims,
    copies,
    drafts,
    entries,
    races,
    settlements,
)
from hq_desktop.storage.transaction import Transaction

SECOND_SAVED = "second_entry_saved"

_OVER = frozenset({EntryState.DIFFERING, EntryState.SETTLED})


@dataclass(frozen=True, slots=True)
class SecondSaved:
    """What became of a copy when its second entry was saved; `open_lines` wait to be settled."""

    copy: ProtocolCopy
    state: EntryState
    open_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DoubleEntryActions:
    """Sheets claimed and typed a second time in one campaign by one operator."""

    desk: Desk

    def claim(self, copy: CopyId) -> Claim:
        """Claim a sheet to type it, or go on with it.

        Raises ClaimedElsewhere, and Refused where it is not to be typed, or not by this person.
        """
        with self.desk.database.transaction(self.desk.operator, "sheet_claimed") as tx:
            return self._claimed(tx, entries.progress(tx, copy))

    def give_back(self, copy: CopyId) -> None:
        """Let a claimed sheet go, so that the next person gets it; what was typed is kept."""
        with self.desk.database.transaction(self.desk.operator, "sheet_given_back") as tx:
            claims.give_back(tx, self.desk.operator, copy)

    def claims(self) -> tuple[Claim, ...]:
        """Return who has which sheet now, the oldest claim first."""
        with self.desk.database.reading() as tx:
            return tuple(one for one in claims.all(tx) if one.is_live(tx.moment))

    def second_draft(self, copy: CopyId) -> Draft:
        """Claim a sheet for its second entry and return the draft, or what was left of it.

        It has pages, precinct and origin; figures, words, features and strips of the first
        entry are not in it. Raises ClaimedElsewhere and Refused.
        """
        with self.desk.database.transaction(self.desk.operator, "sheet_claimed") as tx:
            now = entries.progress(tx, copy)
            check(now.state, EntryDeed.SAVE_SECOND)
            self._claimed(tx, now)
            draft = self._draft(tx, now, is_second=True)
            if draft is None:
                raise Refused(reason="correction_is_open")
            return draft

    def save_second(self, draft: Draft) -> SecondSaved:
        """Store the second entry: what is equal is settled at once, the rest waits, line by line.

        Raises ChangedElsewhere where somebody else's second entry was faster, FactsMissing where
        the kind of copy was not told, Refused where the chart, the race or the rule of two
        people does not allow it.
        """
        if draft.copy is None:
            raise FactsMissing(names="copy_untold")
        if not draft.features:
            raise FactsMissing(names="features_untold")
        with self.desk.database.transaction(self.desk.operator, SECOND_SAVED) as tx:
            now = entries.progress(tx, draft.copy)
            if now.state in _OVER and now.copy.version != draft.copy_version:
                raise ChangedElsewhere(noun="protocol_copy", key=draft.copy)
            self._check_second(tx, now)
            entry = entries.add(tx, self._entry(tx, draft, draft.copy))
            first = reading_of(now.copy)
            second = Typed(entry.cells, entry.words, entry.features)
            lines = settlements.open_many(tx, _open_lines(now, entry, first, second))
            saved = copies.save(tx, self._compared(now.copy, draft, agreed(first, second), lines))
            drafts.drop(tx, self.desk.operator, draft.copy)
            tx.note(precinct=str(saved.precinct), copy=str(saved.id), open=str(len(lines)))
            state = entries.progress(tx, saved.id).state
        return SecondSaved(saved, state, tuple(one.line for one in lines))

    def _claimed(self, tx: Transaction, now: Progress) -> Claim:
        check(now.state, EntryDeed.CLAIM)
        if now.copy.has_reading:
            self._check_second(tx, now)
        elif now.copy.side is not Side.OURS:
            raise Refused(reason="sheet_is_official")
        return claims.take(tx, self.desk.operator, now.copy.id)

    def _check_second(self, tx: Transaction, now: Progress) -> None:
        check(now.state, EntryDeed.SAVE_SECOND)
        if now.copy.side is not Side.OURS:
            raise Refused(reason="sheet_is_official")
        if races.get(tx, now.copy.race).is_second_entry_off:
            raise Refused(reason="second_entry_is_off")
        if is_same_person(now.typist, self.desk.operator):
            raise Refused(reason="second_entry_by_another")
        left = drafts.find(tx, self.desk.operator, now.copy.id)
        if left is not None and left.is_correction:
            raise Refused(reason="correction_is_open")
        if now.copy.id in drafts.seen_by(tx, self.desk.operator):
            raise Refused(reason="figures_were_seen")

    def _draft(self, tx: Transaction, now: Progress, *, is_second: bool) -> Draft | None:
        """Return what this person left of the entry, else a new draft; None while they correct.

        A first entry that another person was faster with is as blind as a second: it goes on.
        """
        left = drafts.find(tx, self.desk.operator, now.copy.id)
        if left is None:
            return _blind(now.copy) if is_second else opened(now.copy)
        if left.is_correction:
            return None
        if is_second and left.is_first:
            return replace(left, is_first=False, is_second=True, copy_version=now.copy.version)
        return left

    def _entry(self, tx: Transaction, draft: Draft, copy: CopyId) -> Entry:
        return Entry(
            id=EntryId(0),
            copy=copy,
            operator=self.desk.operator,
            cells=dict(draft.cells),
            saved_at=tx.moment,
            strips={line: one for line, one in draft.strips.items() if line in draft.cells},
            is_second=True,
            features=dict(draft.features),
            words=dict(draft.words),
        )

    def _compared(
        self, before: ProtocolCopy, draft: Draft, typed: Typed, lines: tuple[Settlement, ...]
    ) -> ProtocolCopy:
        known = {page.sha256 for page in before.pages}
        return replace(
            graded(with_reading(before, typed), self.desk),
            typing=Typing.TYPED_ONCE if lines else Typing.TYPED_TWICE,
            pages=(*before.pages, *(one for one in draft.pages if one.sha256 not in known)),
        )


def graded(copy: ProtocolCopy, desk: Desk) -> ProtocolCopy:
    """Return a copy with the grade that its features give; a stated grade stays."""
    if copy.is_grade_stated:
        return copy
    return replace(copy, grade=grade_of(copy.features, desk.catalogue.grade_rules))


def _blind(copy: ProtocolCopy) -> Draft:
    return Draft(
        race=copy.race,
        precinct=copy.precinct,
        copy=copy.id,
        source=copy.source,
        obtained_by=copy.obtained_by,
        obtained_at=copy.obtained_at,
        obtained_where=copy.obtained_where,
        pages=copy.pages,
        copy_version=copy.version,
        is_second=True,
    )


def _open_lines(now: Progress, entry: Entry, first: Typed, second: Typed) -> list[Settlement]:
    return [
        Settlement(
            id=SettlementId(0),
            copy=entry.copy,
            line=one.line,
            entry=entry.id,
            first=one.first,
            second=one.second,
            first_by=now.typist,
            second_by=entry.operator,
            opened_at=entry.saved_at,
        )
        for one in differences(first, second)
    ]
