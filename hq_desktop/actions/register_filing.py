"""Handing a complaint in: how and when, and what the law says of that moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.terms import TermsBoard
from hq_desktop.domain.case import Case
from hq_desktop.domain.case_event import FilingWay
from hq_desktop.domain.filing import is_concerned
from hq_desktop.domain.law import Deadline
from hq_desktop.domain.terms import Term, TermSide
from hq_desktop.domain.zone import aware

AFTER_SAFE = "after_safe"
AFTER_NOMINAL = "after_nominal"
REMEDY_GONE = "remedy_gone"


@dataclass(frozen=True, slots=True)
class Filing:
    """How, when and under which incoming number a document was handed in; scans prove it."""

    how: FilingWay
    at: datetime
    number: str = ""
    scans: tuple[Path, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class FilingWarning:
    """What stands against a moment of filing: the term, and since when it is over."""

    code: str
    deadline: Deadline
    until: datetime


@dataclass(frozen=True, slots=True)
class Filed:
    """A complaint that was handed in, and what the law says of the moment; nothing is blocked."""

    case: Case
    warnings: tuple[FilingWarning, ...] = ()


def terms_under(case: Case, board: TermsBoard) -> tuple[Term, ...]:
    """Return our terms that a complaint is or would be filed under, the first to end first."""
    wanted = board.filings.under(case)
    return tuple(
        one
        for one in board.terms
        if one.side is TermSide.OURS
        and one.deadline.code in wanted
        and is_concerned(one.occurrence, case, board.filings, board.directory)
    )


def weighed(case: Case, at: datetime, board: TermsBoard) -> tuple[FilingWarning, ...]:
    """Return what stands against filing at a moment; of each term the gravest, told once."""
    found: dict[str, FilingWarning] = {}
    for term in terms_under(case, board):
        for one in _of_term(term, aware(at)):
            known = found.get(term.deadline.code)
            if known is None or _gravity(one) < _gravity(known):
                found[term.deadline.code] = one
    return tuple(found.values())


def _of_term(term: Term, at: datetime) -> Iterator[FilingWarning]:
    ends = (
        (REMEDY_GONE, term.gone_at),
        (AFTER_NOMINAL, term.nominal_until),
        (AFTER_SAFE, term.safe_until),
    )
    for code, end in ends:
        if end is not None and at >= end:
            yield FilingWarning(code, term.deadline, end)


def _gravity(one: FilingWarning) -> tuple[int, datetime]:
    return (REMEDY_GONE, AFTER_NOMINAL, AFTER_SAFE).index(one.code), one.until
