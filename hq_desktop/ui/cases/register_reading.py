"""What was read of the register, in the words of the screen."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.register import FilingWarning, RegisterBoard, RegisterRow
from hq_desktop.domain.case import Case
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.refusal import Refusal
from hq_desktop.domain.register import CasePlace, same_case
from hq_desktop.domain.short_names import short_names
from hq_desktop.domain.zone import ZONE, end_of
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.register_particulars import Told
from hq_desktop.ui.cases.register_reasons import Reason
from hq_desktop.ui.cases.register_words import task_words
from hq_desktop.ui.figures import day, moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import articles, checked_mark

translate = QCoreApplication.translate
_NO_NAMES: Mapping[CommissionCode, str] = {}


def lines_of(board: RegisterBoard) -> tuple[CaseLine, ...]:
    """Return every case as a line."""
    known = board.terms.directory.commissions
    names = {code: worded(one.name) or code for code, one in known.items()}
    short = short_names(names, {code: one.parent for code, one in known.items()})
    return tuple(line_of(row, short) for row in board.rows)


def line_of(row: RegisterRow, short: Mapping[CommissionCode, str] = _NO_NAMES) -> CaseLine:
    """Return a case in the words of the screen; `short` are names of commissions for a table."""
    about, addressee = worded(row.about), worded(row.addressee)
    told, asked = row.case.challenged, row.case.addressee
    return CaseLine(
        case=row.case,
        title=worded(row.title),
        about=about,
        addressee=addressee,
        about_short=(short.get(told) if told is not None else "") or about,
        addressee_short=(short.get(asked) if asked is not None else "") or addressee,
        events=row.events,
        terms=row.terms,
        late=row.late,
    )


def told_of(board: RegisterBoard) -> Told:
    """Return what an event needs to be told in words."""
    reasons = {one.code: one for one in known_reasons(board)}
    return Told(board.files, reasons, board.terms)


def known_reasons(board: RegisterBoard) -> tuple[Reason, ...]:
    """Return the reasons of refusals in the words of the screen."""
    return tuple(_reason(code, one, board) for code, one in board.reasons.items())


def _reason(code: str, one: Refusal, board: RegisterBoard) -> Reason:
    law = articles(one.law, board.terms.acts)
    return Reason(code, worded(one.title), law)


def attention(line: CaseLine, board: RegisterBoard, at: datetime) -> tuple[str, ...]:
    """Return what needs a person: a late filing, tasks that are overdue."""
    return tuple(_attention(line, board, at))


def _attention(line: CaseLine, board: RegisterBoard, at: datetime) -> Iterator[str]:
    if line.late is not None:
        words = translate("Register", "Filed after the safe date ({law}; {mark}).")
        yield words.format(
            law=articles(line.late.law, board.terms.acts), mark=checked_mark(line.late.mark)
        )
    for task in line.tasks:
        if task.due is not None and end_of(task.due) <= at:
            overdue = translate("Register", "Overdue: {task}.")
            yield overdue.format(task=task_words(task))


def warning_words(warnings: Iterable[FilingWarning], board: RegisterBoard) -> str:
    """Return what the law says of a filing at that moment; nothing is blocked by it."""
    return " ".join(_warning(one, board) for one in warnings)


def _warning(one: FilingWarning, board: RegisterBoard) -> str:
    sentences: Mapping[str, str] = {
        "after_safe": translate(
            "Register", "The safe date {until} is over; the nominal one is not verified"
        ),
        "after_nominal": translate("Register", "The nominal date {until}, too, is over"),
        "remedy_gone": translate("Register", "What was to be asked for is gone since {until}"),
    }
    law = f"{articles(one.deadline.law, board.terms.acts)}; {checked_mark(one.deadline.mark)}"
    return f"{sentences[one.code].format(until=_end(one))} ({law})."


def _end(one: FilingWarning) -> str:
    """Return the last day of a term, which ends at the midnight after it."""
    if one.until is None or one.code == "remedy_gone":
        return moment(one.until)
    return day((one.until - timedelta(minutes=1)).astimezone(ZONE).date())


def case_of(place: CasePlace, board: RegisterBoard) -> RegisterRow | None:
    """Return the case a document belongs to, else the newest one about the same act."""
    rows = {row.case.id: row for row in board.rows}
    cases = [row.case for row in board.rows]
    found = same_case(place, cases)
    if found is None:
        alike = [one for one in cases if _is_alike(place, one)]
        found = max(alike, key=lambda one: one.id, default=None)
    return None if found is None else rows[found.id]


def _is_alike(place: CasePlace, case: Case) -> bool:
    same = (case.race, case.complaint, case.challenged, case.addressee)
    if same != (place.race, place.complaint, place.challenged, place.addressee):
        return False
    one, other = frozenset(place.precincts), frozenset(case.precincts)
    return one == other or bool(one & other) or (place.challenged is not None and not one)
