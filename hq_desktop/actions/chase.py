"""The chase: whom to call for sheets that are missing, in the order of what they would add."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.bounds import Cap, cap_of
from hq_desktop.domain.call import Call, CallId, CallOutcome, Contact
from hq_desktop.domain.chase import Reason, Totals, order, posted_at_least_until
from hq_desktop.domain.coverage import MISSING, Stand, stand_of
from hq_desktop.domain.election import Directory, Precinct, PrecinctId, Race, RaceCode
from hq_desktop.domain.entry_states import EntryState
from hq_desktop.domain.form import Line, ProtocolForm
from hq_desktop.domain.law import Article
from hq_desktop.domain.most_wanted import deciding_cap, is_limited_by_ballots, lines_of_result
from hq_desktop.domain.observer import ObserverId
from hq_desktop.domain.protocol import Side, stated
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Text
from hq_desktop.storage import calls, contacts, progresses
from hq_desktop.storage.pauses import few_collections

CALL_LOGGED = "call_logged"
CALL_TAKEN_BACK = "call_taken_back"
POSTING = "43(8)"


@dataclass(frozen=True, slots=True)
class ChaseLine:
    """A precinct that a sheet is needed from; `calls` are those about it, the latest first."""

    precinct: Precinct
    title: str
    stand: Stand
    people: tuple[Contact, ...]
    cap: Cap
    reason: Reason
    calls: tuple[Call, ...] = ()

    @property
    def last_call(self) -> Call | None:
        """The latest call about the precinct."""
        return self.calls[0] if self.calls else None


@dataclass(frozen=True, slots=True)
class Chase:
    """The precincts to be called of one race, the one that adds most first.

    `posted_until` is what follows from 43(8) for all of them; no lawyer has checked how the two
    days are counted. `article` is that text, `posting` its short words where the law file has it.
    """

    race: Race
    form: ProtocolForm
    directory: Directory
    lines: tuple[ChaseLine, ...]
    posted_until: datetime
    moment: datetime
    article: Article | None
    posting: Text


@dataclass(frozen=True, slots=True)
class ChaseActions:
    """The chase in one campaign, with the log of calls."""

    desk: Desk

    def races(self) -> tuple[Race, ...]:
        """Return the races of the campaign, in their order."""
        return self.desk.directory().races

    def chase(self, code: RaceCode) -> Chase:
        """Return whom to call in a race; raises NotFound for an unknown race."""
        with few_collections():
            facts = ComparisonActions(self.desk).facts(code)
            own = tuple(one for one in facts.copies if one.side is Side.OURS)
            with self.desk.database.reading() as tx:
                people = contacts.by_precinct(tx)
                made = calls.all(tx)
                states = {one.copy.id: one.state for one in progresses.of(tx, own)}
                moment = tx.moment
            by_precinct: dict[PrecinctId, list[EntryState]] = {}
            for copy in own:
                by_precinct.setdefault(copy.precinct, []).append(states[copy.id])
            return Chase(
                race=facts.race,
                form=facts.form,
                directory=facts.directory,
                lines=_lines(facts, by_precinct, people, made),
                posted_until=posted_at_least_until(facts.directory.campaign.election_day),
                moment=moment,
                article=self.desk.catalogue.law.article(POSTING),
                posting=self._posting(),
            )

    def log_call(
        self, precinct: PrecinctId, observer: ObserverId, outcome: CallOutcome, note: str = ""
    ) -> Call:
        """Note a call that was just made."""
        with self.desk.database.transaction(self.desk.operator, CALL_LOGGED) as tx:
            call = Call(
                CallId(0),
                observer,
                precinct,
                tx.moment,
                self.desk.operator,
                outcome,
                " ".join(note.split()),
            )
            tx.note(precinct=str(precinct), outcome=outcome.value)
            return calls.add(tx, call)

    def take_back(self, call: Call) -> None:
        """Take back the note of a call; the journal keeps it. Raises NotFound."""
        with self.desk.database.transaction(self.desk.operator, CALL_TAKEN_BACK) as tx:
            tx.note(precinct=str(call.precinct), outcome=call.outcome.value)
            calls.remove(tx, call)

    def export(self, path: Path, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write rows of the list as a workbook, under these headings.

        Raises FolderReadOnly, DiskFull or StorageFailed.
        """
        # The library of workbooks takes longer to load than the window: only who exports waits.
        from hq_desktop.exchange import workbook

        widths = [max(len(one), 12) for one in head]
        for row in rows:
            widths = [max(wide, min(len(cell), 60)) for wide, cell in zip(widths, row, strict=True)]
        columns = [
            workbook.Column(title, width=wide) for title, wide in zip(head, widths, strict=True)
        ]
        workbook.write(path, [workbook.Sheet(head[0], columns, rows)])

    def _posting(self) -> Text:
        copies_given = self.desk.catalogue.law.deadlines.get("D02")
        return copies_given.within if copies_given is not None else Text()


def _lines(
    facts: RaceFacts,
    states: Mapping[PrecinctId, Sequence[EntryState]],
    people: Mapping[PrecinctId, tuple[Contact, ...]],
    made: Sequence[Call],
) -> tuple[ChaseLine, ...]:
    comparison = board.compare(facts)
    totals = Totals(
        (one for one in comparison.territories if is_limited_by_ballots(one.line)),
        tree_of(facts.directory.commissions.values()),
        deciding_cap(comparison, comparison.whole.unread(lines_of_result(comparison.whole))),
    )
    titles = facts.directory.titles()
    received = _received(facts)
    called: dict[PrecinctId, tuple[Call, ...]] = {}
    for call in made:
        called[call.precinct] = (call, *called.get(call.precinct, ()))
    found: list[ChaseLine] = []
    for one in facts.directory.open_precincts(facts.race):
        stand = stand_of(states.get(one.id, ()))
        if stand in MISSING:
            cap = cap_of(
                one,
                received.get(one.id, ()),
                is_default_allowed=facts.race.is_default_cap_allowed,
            )
            reason = totals.reason(one.commission, cap)
            found.append(
                ChaseLine(
                    one,
                    titles[one.id],
                    stand,
                    people.get(one.id, ()),
                    cap,
                    reason,
                    called.get(one.id, ()),
                )
            )
    found.sort(key=lambda line: order(line.reason, line.cap, line.precinct.voters_on_list))
    return tuple(found)


def _received(facts: RaceFacts) -> Mapping[PrecinctId, list[int]]:
    """Return the ballots that other sources say a precinct received."""
    found: dict[PrecinctId, list[int]] = {}
    for copy in facts.copies:
        ballots = stated(copy.cells, Line.BALLOTS_RECEIVED)
        if copy.is_current and ballots is not None:
            found.setdefault(copy.precinct, []).append(ballots)
    return found
