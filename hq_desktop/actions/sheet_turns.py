"""Whose turn which sheet is: what waits for one person, the next one, one that is passed over."""

from dataclasses import dataclass, replace

from hq_desktop.actions.double_entry import DoubleEntryActions, NextSheet
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.entry_states import Progress
from hq_desktop.domain.next_sheet import Candidate
from hq_desktop.domain.protocol import CopyId
from hq_desktop.storage import drafts


@dataclass(frozen=True, slots=True)
class SheetTurns(DoubleEntryActions):
    """Sheets handed out to one person who may pass some over (`passed`)."""

    passed: frozenset[CopyId] = frozenset()

    def waiting(self, race: RaceCode) -> tuple[Candidate, ...]:
        """Return what this person could type now, the most useful first; raises NotFound.

        First entries are all there; second ones only as far as one was looked for.
        """
        return self._candidates(race)

    def next_after(
        self, race: RaceCode, passed: frozenset[CopyId], given_back: CopyId | None
    ) -> NextSheet | None:
        """Give an untouched sheet back and claim the next one that was not passed over.

        Once every sheet has been passed over they come round again. Raises NotFound.
        """
        if given_back is not None:
            with self.desk.database.transaction(self.desk.operator, "draft_dropped") as tx:
                drafts.drop(tx, self.desk.operator, given_back)
        found = replace(self, passed=passed).next_sheet(race)
        return found if found or not passed else replace(self, passed=frozenset()).next_sheet(race)

    def _is_free(self, now: Progress) -> bool:
        return now.copy.id not in self.passed and DoubleEntryActions._is_free(self, now)

    def _candidates(self, code: RaceCode) -> tuple[Candidate, ...]:
        every = DoubleEntryActions._candidates(self, code)
        return tuple(one for one in every if one.progress.copy.id not in self.passed)
