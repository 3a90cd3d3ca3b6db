"""Small races made of plain values, for tests of the comparison."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    Directory,
    Precinct,
    PrecinctId,
    PrecinctKind,
    Race,
    RaceCode,
    TookPart,
)
from hq_desktop.domain.form import (
    FormLine,
    LegalMark,
    ListRule,
    ParallelRule,
    Profile,
    ProtocolForm,
    ThresholdRule,
)
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import Cell, CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.standing import StandingChoice
from hq_desktop.domain.text import Text

RACE = RaceCode("race")
START = datetime(2026, 11, 22, 20, tzinfo=UTC)
LINES = (
    "voters_on_list",
    "voters_received_ballots",
    "voters_participated",
    "contestants",
    "votes_against_all",
    "ballots_invalid",
    "ballots_received_by_pec",
    "ballots_cancelled",
)
FORM = ProtocolForm(
    code="plain",
    title=Text("form", "form"),
    lines=tuple(FormLine(code, str(place), Text(code)) for place, code in enumerate(LINES, 1)),
    relations=(),
    mark=LegalMark("", ""),
)


@dataclass
class RaceMaker:
    """Collects a race piece by piece and gives it as facts."""

    codes: Sequence[str] = ("a", "b")
    outcome: str = "plurality"
    lists: ListRule | None = None
    thresholds: Sequence[ThresholdRule] = ()
    parallel: Sequence[ParallelRule] = ()
    mandates: int | None = None
    ours: str | None = None
    took_part: TookPart | None = None
    took_part_official: TookPart | None = None
    is_default_cap_allowed: bool = False
    withdrawn: frozenset[str] = frozenset()
    commissions: dict[str, str | None] = field(default_factory=lambda: {"root": None})
    precincts: list[Precinct] = field(default_factory=list)
    copies: list[ProtocolCopy] = field(default_factory=list)
    announcements: list[Announcement] = field(default_factory=list)
    choices: list[StandingChoice] = field(default_factory=list)

    def precinct(
        self,
        commission: str = "root",
        voters: int | None = None,
        kind: PrecinctKind = PrecinctKind.ORDINARY,
    ) -> PrecinctId:
        number = PrecinctId(len(self.precincts) + 1)
        self.precincts.append(
            Precinct(
                number, str(number), CommissionCode(commission), voters_on_list=voters, kind=kind
            )
        )
        return number

    def copy(
        self,
        precinct: PrecinctId,
        cells: Mapping[str, Cell],
        side: Side = Side.OURS,
        grade: Grade = Grade.A,
        typing: Typing | None = Typing.TYPED_ONCE,
        hours: int | None = 0,
    ) -> CopyId:
        number = CopyId(len(self.copies) + 1)
        self.copies.append(
            ProtocolCopy(
                id=number,
                race=RACE,
                precinct=precinct,
                side=side,
                source=f"source {number}",
                grade=grade,
                cells=dict(cells),
                typing=typing,
                obtained_at=None if hours is None else START + timedelta(hours=hours),
            )
        )
        return number

    def announce(self, commission: str, cells: Mapping[str, Cell], hours: int = 0) -> None:
        self.announcements.append(
            Announcement(
                id=AnnouncementId(len(self.announcements) + 1),
                race=RACE,
                commission=CommissionCode(commission),
                cells=dict(cells),
                source="site",
                seen_at=START + timedelta(hours=hours),
            )
        )

    def facts(self) -> RaceFacts:
        race = Race(
            code=RACE,
            profile="plain",
            form="plain",
            contestants=tuple(
                Contestant(
                    ContestantCode(code),
                    Text(code, code),
                    withdrawn_at=START if code in self.withdrawn else None,
                )
                for code in self.codes
            ),
            ours=ContestantCode(self.ours) if self.ours else None,
            took_part=self.took_part,
            took_part_official=self.took_part_official,
            is_default_cap_allowed=self.is_default_cap_allowed,
            precincts=frozenset(one.id for one in self.precincts),
            mandates=self.mandates,
        )
        return RaceFacts(
            directory=Directory(
                campaign=Campaign("test", date(2026, 11, 22)),
                races=(race,),
                commissions={
                    CommissionCode(code): Commission(
                        CommissionCode(code),
                        Text(code, code),
                        None if parent is None else CommissionCode(parent),
                    )
                    for code, parent in self.commissions.items()
                },
                precincts={one.id: one for one in self.precincts},
            ),
            race=race,
            form=FORM,
            profile=Profile(
                "plain",
                Text("p", "p"),
                "plain",
                "candidate",
                False,
                self.outcome,
                LegalMark("", ""),
                lists=self.lists,
                thresholds=tuple(self.thresholds),
                parallel=tuple(self.parallel),
            ),
            copies=tuple(self.copies),
            announcements=tuple(self.announcements),
            choices=tuple(self.choices),
        )
