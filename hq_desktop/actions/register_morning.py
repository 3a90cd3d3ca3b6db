"""What the morning page says, read from the register, the terms and the comparison."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.register_board import RegisterBoard, RegisterTask
from hq_desktop.domain.board import RaceComparison, RaceFacts, compare
from hq_desktop.domain.bounds import BELOW_LOWER, TerritoryLine
from hq_desktop.domain.case import CaseStage
from hq_desktop.domain.case_event import CaseEventKind, Outcome
from hq_desktop.domain.election import Race
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.morning import (
    AnsweredPaper,
    Counts,
    Ending,
    FiledPaper,
    MorningPage,
    OpenTask,
    RaceStrength,
)
from hq_desktop.domain.most_wanted import most_wanted
from hq_desktop.domain.proof_sentences import (
    contradiction_sentence,
    list_outcome_sentence,
    outcome_sentence,
)
from hq_desktop.domain.register import UNFILED
from hq_desktop.domain.terms import Term, TermSide
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.wordings import Sentences
from hq_desktop.domain.zone import at_clock, day_of, end_of

WANTED = 8
"""So many missing precincts are named."""

_INSTANT = timedelta(microseconds=1)


def morning_of(desk: Desk, board: RegisterBoard, day: date, moment: datetime) -> MorningPage:
    """Return the page of a day, from a register read at a moment."""
    at = max(moment, at_clock(day, 0))
    campaign = board.terms.directory.campaign
    running = tuple(_endings(board, at))
    last = end_of(day + timedelta(days=1))
    return MorningPage(
        day=day,
        moment=moment,
        campaign=campaign.title,
        is_sample=campaign.is_sample,
        endings=tuple(one for one in running if one.ends_at <= last),
        next_ending=next((one for one in running if one.ends_at > last), None),
        filed=tuple(_filed(board, day - timedelta(days=1))),
        answered=tuple(_answered(board, day - timedelta(days=1))),
        tasks=tuple(_by_person(board.tasks, at)),
        races=tuple(_strength(desk, facts) for facts in ComparisonActions(desk).all_facts()),
        counts=_counts(board),
    )


def _endings(board: RegisterBoard, at: datetime) -> Iterator[Ending]:
    """Terms that end together are one line, however many acts they are about."""
    responsible = _responsible(board)
    groups: dict[tuple[datetime, str, TermSide, EventKind, str], list[Term]] = {}
    for term in board.terms.live(at):
        end = term.leads(at)
        if end is not None:
            who = responsible.get(_key(term), "")
            key = (end, term.deadline.code, term.side, term.event.kind, who)
            groups.setdefault(key, []).append(term)
    for key, terms in groups.items():
        yield _ending(terms, key[-1], board, at)


def _ending(terms: list[Term], who: str, board: RegisterBoard, at: datetime) -> Ending:
    first = terms[0]
    end = first.leads(at) or at
    deadline = first.deadline
    about = dict.fromkeys(board.terms.about(one.event) for one in terms)
    return Ending(
        ends_at=end,
        last_on=day_of(end - _INSTANT),
        action=deadline.action,
        who=who,
        about=tuple(one for one in about if one.ru),
        is_ours=first.side is TermSide.OURS,
        is_nominal=first.is_safe_over(at),
        is_assumed=any(one.occurrence.is_assumed for one in terms),
        may_end_earlier=first.may_end_earlier,
        is_checked=deadline.mark.is_checked,
    )


def _key(term: Term) -> tuple[object, ...]:
    event = term.event
    return (term.deadline.code, term.side, event.id, event.kind, event.precinct, event.commission,
            event.incident, event.announcement, event.case)  # fmt: skip


def _responsible(board: RegisterBoard) -> Mapping[tuple[object, ...], str]:
    """Who has a task of the complaint that a term runs for."""
    return {
        _key(term): row.responsible for row in board.rows for term in row.terms if row.responsible
    }


def _filed(board: RegisterBoard, day: date) -> Iterator[FiledPaper]:
    for row in board.rows:
        one = row.filing
        if one is not None and day_of(one.at) == day:
            is_late = row.late is not None
            yield FiledPaper(
                row.title, row.about, row.addressee, one.at, one.how, one.number, is_late
            )


def _answered(board: RegisterBoard, day: date) -> Iterator[AnsweredPaper]:
    for row in board.rows:
        for one in row.events:
            if one.kind is CaseEventKind.ANSWERED and day_of(one.at) == day:
                known = (board.reasons.get(code) for code in one.reasons)
                yield AnsweredPaper(
                    row.title,
                    row.about,
                    row.addressee,
                    one.outcome or Outcome.NONE,
                    one.number,
                    tuple(each.title for each in known if each is not None),
                    one.words,
                )


def _by_person(
    tasks: Iterable[RegisterTask], at: datetime
) -> Iterator[tuple[str, tuple[OpenTask, ...]]]:
    """Whoever must act first stands first; tasks of nobody come last."""
    found: dict[str, list[OpenTask]] = {}
    for one in tasks:
        found.setdefault(one.event.who, []).append(
            OpenTask(
                one.event.words,
                one.row.about if one.row.about.ru else one.row.title,
                one.event.due,
                one.is_overdue(at),
            )
        )
    for who in sorted(found, key=lambda one: not one):
        yield who, tuple(found[who])


def _strength(desk: Desk, facts: RaceFacts) -> RaceStrength:
    found = compare(facts)
    titles = facts.directory.titles()
    wanted = most_wanted(facts, found, None, "")
    return RaceStrength(
        title=_race_title(desk, facts.race),
        seen=found.precincts.with_reading,
        total=found.precincts.total,
        sentence=_sentence(desk.catalogue.sentences, facts, found),
        wanted=tuple(titles[one.precinct] for one in wanted[:WANTED]),
    )


def _race_title(desk: Desk, race: Race) -> Text:
    title, district = desk.profile(race).title, race.district
    if not district.ru:
        return title
    return Text(f"{title.ru}, {district.ru}", f"{title.kk}, {district.kk or district.ru}")


def _sentence(words: Sentences, facts: RaceFacts, found: RaceComparison) -> Text:
    """The widest contradiction of the smallest territory, else what the copies say of the seat."""
    strongest = _strongest(found)
    if strongest is not None:
        return _of_contradiction(words, facts, strongest)
    race = facts.race

    def decided(language: Language) -> str:
        names = {str(one.code): one.name.in_language(language) for one in race.contestants}
        if found.outcome is not None:
            return outcome_sentence(words, language, found.outcome, names)
        if found.lists is not None:
            return list_outcome_sentence(words, language, found.lists, names)
        return ""

    return _on_paper(decided)


def _strongest(found: RaceComparison) -> TerritoryLine | None:
    """One that holds whatever the unseen sheets say goes before one that rests on their limits."""
    return min(
        found.contradictions,
        key=lambda one: (one.contradiction != BELOW_LOWER, not one.smallest, -(one.gap or 0)),
        default=None,
    )


def _of_contradiction(words: Sentences, facts: RaceFacts, one: TerritoryLine) -> Text:
    body = facts.directory.commissions.get(one.commission)
    name = Text(one.commission, one.commission) if body is None else body.name
    lines = {each.line: each.name for each in facts.race.contestants}
    lines |= {each.code: each.label for each in facts.form.lines}
    line = lines.get(one.line, Text(one.line, one.line))
    return _on_paper(
        lambda language: contradiction_sentence(
            words, language, one, name.in_language(language), line.in_language(language)
        )
    )


def _on_paper(say: Callable[[Language], str]) -> Text:
    return Text(say(Language.RU), say(Language.KK))


def _counts(board: RegisterBoard) -> Counts:
    by_stage = board.counts
    return Counts(
        total=len(board.rows),
        unfiled=sum(by_stage[one] for one in UNFILED),
        filed=by_stage[CaseStage.FILED],
        decided=by_stage[CaseStage.DECIDED] + by_stage[CaseStage.APPEALED],
    )
