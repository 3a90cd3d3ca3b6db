"""Which sheet is the next one, and the words that say why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hq_desktop.domain.bounds import UNKNOWN_CAP, Cap, CapSource
from hq_desktop.domain.claim import Claim
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry_states import LastEntry, Progress
from hq_desktop.domain.next_sheet import WhyNext, ranked
from hq_desktop.domain.protocol import CopyId, Feature, Grade, Page, ProtocolCopy, Side, Typing
from hq_desktop.domain.sentences import WHY_NEXT, why_next

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def sheet(number: int, **changed: object) -> ProtocolCopy:
    """A photographed sheet of the precinct of the same number that nobody typed."""
    made = ProtocolCopy(
        CopyId(number),
        RaceCode("r"),
        PrecinctId(number),
        Side.OURS,
        "н",
        Grade.E,
        {},
        None,
        pages=(Page("a" * 64),),
    )
    return replace(made, **changed)  # type: ignore[arg-type]  # fields of ProtocolCopy


def waits(number: int, **changed: object) -> Progress:
    return Progress(sheet(number, **changed), NOW)


def typed(number: int, by: str, **changed: object) -> Progress:
    return Progress(sheet(number, typing=Typing.TYPED_ONCE, **changed), NOW, LastEntry(by))


def order(
    *progresses: Progress,
    read: tuple[int, ...] = (),
    needs: dict[int, Cap] | None = None,
    is_second_wanted: bool = True,
) -> list[tuple[int, WhyNext]]:
    found = ranked(
        progresses,
        "Айгүл",
        read=frozenset(PrecinctId(one) for one in read),
        needs={PrecinctId(one): cap for one, cap in (needs or {}).items()},
        is_second_wanted=is_second_wanted,
    )
    return [(one.progress.copy.id, one.why.code) for one in found]


def cap(ballots: int) -> Cap:
    return Cap(ballots, CapSource.VOTERS_ON_LIST)


def test_unseen_precincts_come_before_second_entries_before_further_copies() -> None:
    assert order(waits(1), typed(2, "Ерлан"), waits(3), read=(1, 2)) == [
        (3, WhyNext.PRECINCT_UNSEEN),
        (2, WhyNext.SECOND_ENTRY),
        (1, WhyNext.FURTHER_COPY),
    ]


def test_the_better_grade_comes_first_then_what_a_total_can_hide_most_in() -> None:
    needs = {1: cap(500), 2: cap(2000), 4: UNKNOWN_CAP}
    found = order(waits(1), waits(2), waits(3, grade=Grade.C), waits(4), waits(5), needs=needs)
    assert found == [
        (3, WhyNext.PRECINCT_UNSEEN),
        (4, WhyNext.TOTAL_NEEDS_UNLIMITED),
        (2, WhyNext.TOTAL_NEEDS),
        (1, WhyNext.TOTAL_NEEDS),
        (5, WhyNext.PRECINCT_UNSEEN),
    ]


def test_of_equal_sheets_the_oldest_comes_first() -> None:
    late = waits(1, obtained_at=NOW)
    early = waits(2, obtained_at=NOW - timedelta(hours=2))
    assert [number for number, _ in order(waits(3), late, early)] == [2, 1, 3]


def test_nobody_is_given_their_own_sheet_what_another_holds_or_what_has_no_paper() -> None:
    elsewhere = replace(waits(1), claim=Claim(CopyId(1), "Ерлан", NOW, NOW))
    own = typed(2, "АЙГҮЛ")
    spoken = typed(3, "Ерлан", pages=())
    paper = typed(4, "Ерлан", pages=(), features={Feature.PAPER_IN_HAND: True})
    assert order(elsewhere, own, spoken, paper) == [(4, WhyNext.SECOND_ENTRY)]


def test_what_a_person_holds_already_comes_first() -> None:
    held = replace(typed(2, "Ерлан"), claim=Claim(CopyId(2), "Айгүл", NOW, NOW))
    assert order(waits(1), held)[0] == (2, WhyNext.HELD)


def test_where_second_entries_are_off_nobody_is_given_one() -> None:
    assert order(typed(1, "Ерлан"), is_second_wanted=False) == []


def test_every_reason_is_said_with_its_facts() -> None:
    assert set(WHY_NEXT) == set(WhyNext)
    (found,) = ranked(
        (waits(1),),
        "Айгүл",
        read=frozenset(),
        needs={PrecinctId(1): cap(2020)},
        is_second_wanted=True,
    )
    assert "up to 2020 votes" in why_next(found.why).filled()
