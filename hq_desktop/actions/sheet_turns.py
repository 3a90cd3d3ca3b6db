"""Whose turn which sheet is: what waits for one person, the next one, one that is passed over."""

from collections.abc import Mapping
from dataclasses import dataclass

from hq_desktop.actions.double_entry import DoubleEntryActions
from hq_desktop.domain.bounds import Cap, cap_of
from hq_desktop.domain.claim import is_same_person
from hq_desktop.domain.election import PrecinctId, Race, RaceCode
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.entry_states import Progress
from hq_desktop.domain.next_sheet import Candidate, WaitingSheets, Why, ranked
from hq_desktop.domain.protocol import CopyId
from hq_desktop.domain.settlement import Settlement
from hq_desktop.domain.territory import tree_of
from hq_desktop.storage import (
    announcements,
    campaigns,
    claims,
    copies,
    drafts,
    entries,
    obstacles,
    progresses,
    races,
    settlements,
)
from hq_desktop.storage.transaction import Transaction

_AT_ONCE = 200
"""How many sheets are looked at together for a second entry."""
_TRIES = 3
"""How often the next sheet is looked for again where others took all that was found."""
_NONE: frozenset[CopyId] = frozenset()


@dataclass(frozen=True, slots=True)
class NextSheet:
    """The sheet that helps most now, claimed for the person who asked, and why it is the one.

    A second entry's `draft` (`draft.is_second`) carries not one figure of the first.
    """

    copy: CopyId
    draft: Draft
    why: Why


@dataclass(frozen=True, slots=True)
class SheetTurns(DoubleEntryActions):
    """Sheets handed out to one person."""

    def next_sheet(self, race: RaceCode, passed: frozenset[CopyId] = _NONE) -> NextSheet | None:
        """Claim the sheet that helps most and return it; None where nothing waits.

        `passed` are sheets to leave out. Raises NotFound for an unknown race. The order is told
        in `domain.next_sheet`.
        """
        for _ in range(_TRIES):
            candidates = self.takeable(race, passed)
            given = self._first_free(candidates) if candidates else None
            if given is not None or not candidates:
                return given
        return None

    def next_after(
        self, race: RaceCode, passed: frozenset[CopyId], given_back: CopyId | None
    ) -> NextSheet | None:
        """Give an untouched sheet back and claim the next one that was not passed over.

        Once every sheet has been passed over they come round again. Raises NotFound.
        """
        if given_back is not None:
            with self.desk.database.transaction(self.desk.operator, "draft_dropped") as tx:
                drafts.drop(tx, self.desk.operator, given_back)
        found = self.next_sheet(race, passed)
        return found if found or not passed else self.next_sheet(race)

    def takeable(self, code: RaceCode, passed: frozenset[CopyId] = _NONE) -> tuple[Candidate, ...]:
        """Return what this person could type now, the most useful first; raises NotFound.

        First entries are all there; second ones only as far as one was looked for.
        """
        with self.desk.database.reading() as tx:
            race = races.get(tx, code)
            waiting = progresses.untyped(tx, code)
            places = tuple({one.copy.precinct for one in waiting})
            read = copies.read_among(tx, code, places)
            needs = _needs(tx, race, places)
            seen = drafts.seen_by(tx, self.desk.operator)
            chosen = (*waiting, *progresses.held(tx, code, self.desk.operator))
            if not race.is_second_entry_off:
                chosen += self._second_entries(tx, code, seen | passed)
        found = ranked(
            {one.copy.id: one for one in chosen}.values(),
            self.desk.operator,
            read=read,
            needs=needs,
            is_second_wanted=not race.is_second_entry_off,
        )
        return tuple(
            one
            for one in found
            if one.progress.copy.id not in passed
            and not (one.is_second and one.progress.copy.id in seen)
        )

    def waiting(self, code: RaceCode) -> WaitingSheets:
        """Return every sheet that waits for this person, by what it waits for; raises NotFound."""
        with self.desk.database.reading() as tx:
            race = races.get(tx, code)
            firsts = ranked(
                progresses.untyped(tx, code),
                self.desk.operator,
                read=frozenset(),
                needs={},
                is_second_wanted=False,
            )
            seconds = self._all_seconds(tx, race)
            lines = settlements.open_ones(tx)
            found = copies.some(tx, tuple({one.copy for one in lines}))
        own = [one for one in lines if found[one.copy].is_current and found[one.copy].race == code]
        return WaitingSheets(
            firsts=frozenset(one.progress.copy.id for one in firsts),
            seconds=seconds,
            to_settle=frozenset(one.copy for one in own if not one.needs_third),
            thirds=frozenset(one.copy for one in own if self._may_type(one)),
        )

    def second_entries(self, code: RaceCode) -> frozenset[CopyId]:
        """Return every sheet whose blind second entry this person may type now."""
        with self.desk.database.reading() as tx:
            return self._all_seconds(tx, races.get(tx, code))

    def _may_type(self, line: Settlement) -> bool:
        return line.needs_third and line.may_be_typed_by(self.desk.operator)

    def _all_seconds(self, tx: Transaction, race: Race) -> frozenset[CopyId]:
        if race.is_second_entry_off:
            return frozenset()
        taken = {
            one.copy
            for one in claims.all(tx)
            if one.is_live(tx.moment) and not one.is_of(self.desk.operator)
        }
        met = {one.copy for one in obstacles.all(tx)}
        barred = taken | met | settlements.open_counts(tx).keys()
        barred |= drafts.seen_by(tx, self.desk.operator)
        typed = progresses.typed_alone(tx, race.code)
        own = {one for one in set(typed.values()) if is_same_person(one, self.desk.operator)}
        return frozenset(
            copy for copy, typist in typed.items() if copy not in barred and typist not in own
        )

    def _first_free(self, candidates: tuple[Candidate, ...]) -> NextSheet | None:
        """Claim the first candidate that nobody took meanwhile."""
        with self.desk.database.transaction(self.desk.operator, "sheet_claimed") as tx:
            seen = drafts.seen_by(tx, self.desk.operator)
            for one in candidates:
                now = entries.progress(tx, one.progress.copy.id)
                is_blind = not one.is_second or now.copy.id not in seen
                if is_blind and self._is_mine_to_take(now, one):
                    draft = self._draft(tx, now, is_second=one.is_second)
                    if draft is not None:
                        claims.take(tx, self.desk.operator, now.copy.id)
                        return NextSheet(now.copy.id, draft, one.why)
        return None

    def _second_entries(
        self, tx: Transaction, race: RaceCode, without: frozenset[CopyId]
    ) -> tuple[Progress, ...]:
        """Return the oldest sheets typed once, up to where one is for this person."""
        last = CopyId(0)
        while part := progresses.typed_once(tx, race, after=last, at_most=_AT_ONCE):
            free = tuple(one for one in part if one.copy.id not in without)
            if any(self._is_free(one) for one in free):
                return free
            last = part[-1].copy.id
        return ()

    def _is_free(self, now: Progress) -> bool:
        return bool(
            ranked((now,), self.desk.operator, read=frozenset(), needs={}, is_second_wanted=True)
        )

    def _is_mine_to_take(self, now: Progress, wanted: Candidate) -> bool:
        """Say whether a candidate is still what it was a moment ago, and free."""
        again = ranked(
            (now,),
            self.desk.operator,
            read=frozenset(),
            needs={},
            is_second_wanted=wanted.is_second,
        )
        return any(one.is_second == wanted.is_second for one in again)


def _needs(tx: Transaction, race: Race, places: tuple[PrecinctId, ...]) -> Mapping[PrecinctId, Cap]:
    """Return the caps of those precincts that lie under an announced total."""
    announced = {one.commission for one in announcements.of_race(tx, race.code)}
    if not announced or not places:
        return {}
    directory = campaigns.directory(tx)
    tree = tree_of(directory.commissions.values())
    covered = {below for one in announced for below in tree.under(one)}
    own = (directory.precincts[one] for one in places if one in directory.precincts)
    return {
        one.id: cap_of(one, (), is_default_allowed=race.is_default_cap_allowed)
        for one in own
        if one.commission in covered
    }
