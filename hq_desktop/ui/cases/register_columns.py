"""The columns of the register, and of the life of one case."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.terms import Term, TermSide
from hq_desktop.domain.zone import end_of
from hq_desktop.ui.cases.register_lines import TO_FILE, CaseLine
from hq_desktop.ui.cases.register_words import (
    event_words,
    filed_words,
    kind_words,
    outcome_words,
    stage_words,
    task_words,
)
from hq_desktop.ui.cases.terms_words import left_words, todo_words, until_words
from hq_desktop.ui.figures import NOTHING, moment
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate
Clock = Callable[[], datetime]


def next_words(line: CaseLine, at: datetime) -> str:
    """Return what ends first: the answer that is waited for, or what is ours to do."""
    term = line.next_term(at)
    if term is None:
        return ""
    words = translate("Register", "appeal until {day}")
    if term.side is TermSide.THEIRS:
        words = translate("Register", "answer until {day}")
    elif line.case.stage in TO_FILE:
        words = translate("Register", "file until {day}")
    return words.format(day=until_words(term, at))


def term_line(term: Term, at: datetime) -> str:
    """Return until when a body answers, or until when we may do what."""
    words = translate("Register", "until {day}: {what}")
    return words.format(day=until_words(term, at), what=todo_words(term))


def terms_account(line: CaseLine, at: datetime) -> str:
    """Return every term that runs for a case."""
    return "\n".join(term_line(one, at) for one in line.terms)


def tasks_words(line: CaseLine) -> str:
    """Return who must do what, the earliest first."""
    return "; ".join(task_words(one) for one in line.tasks)


def case_columns(at: Clock) -> tuple[Column[CaseLine], ...]:
    """Return the columns of the register: what ends first stands first."""

    def left(line: CaseLine) -> str:
        time = line.left(at())
        if time is None:
            return NOTHING
        return translate("Register", "overdue") if time <= timedelta() else left_words(time)

    return (
        Column(
            lambda: translate("Register", "Left"),
            left,
            key=lambda one: (one.left(at()) is None, one.left(at()), one.case.id),
            is_number=True,
            tone=lambda one: "attention" if one.is_soon(at()) else "strong",
            width=108,
        ),
        Column(
            lambda: translate("Register", "Next term"),
            lambda one: next_words(one, at()),
            key=lambda one: (one.ends_at(at()) is None, one.ends_at(at())),
            is_cut_at_end=True,
            tooltip=lambda one: terms_account(one, at()),
            width=156,
        ),
        Column(
            lambda: translate("Register", "Document"), lambda one: one.title, is_cut_at_end=True
        ),
        Column(
            lambda: translate("Register", "About"),
            lambda one: one.about_short,
            tooltip=lambda one: one.about,
            found_by=lambda one: one.about,
            is_cut_at_end=True,
            width=124,
        ),
        Column(
            lambda: translate("Register", "Addressed to"),
            lambda one: one.addressee_short,
            tooltip=lambda one: one.addressee,
            found_by=lambda one: one.addressee,
            is_cut_at_end=True,
            width=124,
        ),
        Column(
            lambda: translate("Register", "Stage"),
            lambda one: stage_words(one.case.stage),
            width=100,
        ),
        Column(
            lambda: translate("Register", "Filed"),
            lambda one: filed_words(one.case),
            key=lambda one: str(one.case.filed_on or "9"),
            is_cut_at_end=True,
            width=156,
        ),
        Column(
            lambda: translate("Register", "Who must do what"),
            tasks_words,
            is_cut_at_end=True,
            width=142,
        ),
        Column(
            lambda: translate("Register", "Outcome"),
            lambda one: outcome_words(one.outcome) if one.outcome is not None else "",
            is_cut_at_end=True,
            width=104,
        ),
    )


def event_columns(at: Clock) -> tuple[Column[CaseEvent], ...]:
    """Return the columns of what happened to a case."""

    def tone(event: CaseEvent) -> str:
        is_open = event.kind is CaseEventKind.TASK and event.done_at is None
        if is_open and event.due is not None and end_of(event.due) <= at():
            return "attention"
        return "strong"

    return (
        Column(
            lambda: translate("Register", "When"),
            lambda one: moment(one.at),
            key=lambda one: one.at,
            width=144,
        ),
        Column(lambda: translate("Register", "What"), kind_words, tone=tone, width=124),
        Column(lambda: translate("Register", "Particulars"), event_words, is_cut_at_end=True),
        Column(
            lambda: translate("Register", "Files"),
            lambda one: str(len(one.evidence) + len(one.files) or ""),
            key=lambda one: len(one.evidence) + len(one.files),
            is_number=True,
            width=64,
        ),
        Column(
            lambda: translate("Register", "By"),
            lambda one: one.operator,
            is_cut_at_end=True,
            width=112,
        ),
    )
