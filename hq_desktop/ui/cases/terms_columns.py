"""The columns of the list of terms, and of its days."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.terms import TermsBoard
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.short_names import short_names
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
from hq_desktop.ui.language import worded
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


class _ShortNames:
    """Names of commissions without the words they share, made once for a board."""

    def __init__(self) -> None:
        self._board: TermsBoard | None = None
        self._names: Mapping[CommissionCode, str] = {}

    def of(self, board: TermsBoard) -> Mapping[CommissionCode, str]:
        """Return the names by the commissions' codes."""
        if self._board is not board:
            known = board.directory.commissions
            names = {code: worded(one.name) or code for code, one in known.items()}
            self._board = board
            self._names = short_names(names, {code: one.parent for code, one in known.items()})
        return self._names


def term_columns(
    board: Callable[[], TermsBoard | None], at: Callable[[], datetime]
) -> tuple[Column[Term], ...]:
    """Return the columns: what ends first, and what it is about."""
    names = _ShortNames()

    def about(term: Term) -> str:
        known = board()
        return about_words(term, known, names.of(known)) if known is not None else ""

    def about_in_full(term: Term) -> str:
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
            width=132,
        ),
        Column(
            lambda: translate("Terms", "Nominal, not verified"),
            lambda one: weekday(one.nominal_on) if one.deadline.hours is None else "",
            key=lambda one: str(one.nominal_on or "9"),
            tone=lambda _: "ink3",
            width=184,
        ),
        Column(
            lambda: translate("Terms", "About"),
            about,
            tooltip=about_in_full,
            found_by=about_in_full,
            is_cut_at_end=True,
        ),
        Column(lambda: translate("Terms", "What"), todo_words, is_cut_at_end=True),
        Column(lambda: translate("Terms", "Law"), law, width=144, is_cut_at_end=True),
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
