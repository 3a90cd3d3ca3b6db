"""The columns of the list of terms, and of its days."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.terms import TermsBoard
from hq_desktop.domain.terms import Term
from hq_desktop.domain.zone import day_of
from hq_desktop.ui.cases.terms_words import (
    about_words,
    is_late,
    law_words,
    left_of,
    left_words,
    todo_words,
    tone,
    until_words,
    weekday,
)
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TermDay:
    """A day of the calendar with the terms that end on it."""

    on: date
    terms: tuple[Term, ...]


def days_of(terms: Sequence[Term], at: datetime) -> tuple[TermDay, ...]:
    """Return the days on which terms end, in their order."""
    dated = [(_last_day(one, at), one) for one in terms]
    known = sorted(((on, one) for on, one in dated if on is not None), key=lambda pair: pair[0])
    return tuple(
        TermDay(on, tuple(one for _, one in pairs))
        for on, pairs in groupby(known, key=lambda pair: pair[0])
    )


def _last_day(term: Term, at: datetime) -> date | None:
    end = term.leads(at)
    if end is None:
        return None
    if term.deadline.hours is not None:
        return day_of(end)
    return term.nominal_on if term.is_safe_over(at) else term.safe_on


def term_columns(
    board: Callable[[], TermsBoard | None], at: Callable[[], datetime]
) -> tuple[Column[Term], ...]:
    """Return the columns: what ends first, and what it is about."""

    def about(term: Term) -> str:
        known = board()
        return about_words(term, known) if known is not None else ""

    def law(term: Term) -> str:
        known = board()
        return law_words(term, known) if known is not None else ""

    return (
        Column(
            lambda: translate("Terms", "Left"),
            lambda one: left_words(left_of(one, at())),
            key=lambda one: (is_late(one, at()), one.left(at()) is None, one.left(at())),
            is_number=True,
            tone=lambda one: tone(one, at()) or "strong",
            width=112,
        ),
        Column(
            lambda: translate("Terms", "Safe date"),
            lambda one: until_words(one, at()),
            key=lambda one: str(one.leads(at()) or "9"),
            tone=lambda one: "attention" if one.is_safe_over(at()) else "strong",
            width=140,
        ),
        Column(
            lambda: translate("Terms", "Nominal, not verified"),
            lambda one: weekday(one.nominal_on) if one.deadline.hours is None else "",
            key=lambda one: str(one.nominal_on or "9"),
            tone=lambda _: "ink3",
            width=184,
        ),
        Column(lambda: translate("Terms", "About"), about, is_cut_at_end=True),
        Column(lambda: translate("Terms", "What"), todo_words, width=300, is_cut_at_end=True),
        Column(lambda: translate("Terms", "Law"), law, width=120, is_cut_at_end=True),
    )


def day_columns(
    board: Callable[[], TermsBoard | None],
) -> tuple[Column[TermDay], ...]:
    """Return the columns of the week list."""

    def told(one: TermDay) -> str:
        known = board()
        if known is None:
            return ""
        return "; ".join(f"{todo_words(term)} ({about_words(term, known)})" for term in one.terms)

    return (
        Column(
            lambda: translate("Terms", "Week"),
            lambda one: str(one.on.isocalendar().week),
            key=lambda one: one.on,
            is_number=True,
            width=72,
        ),
        Column(
            lambda: translate("Terms", "Last day"),
            lambda one: weekday(one.on),
            key=lambda one: one.on,
            tone=lambda _: "strong",
            width=110,
        ),
        Column(
            lambda: translate("Terms", "Terms"),
            lambda one: str(len(one.terms)),
            key=lambda one: len(one.terms),
            is_number=True,
            width=80,
        ),
        Column(lambda: translate("Terms", "What ends"), told, is_cut_at_end=True),
    )
