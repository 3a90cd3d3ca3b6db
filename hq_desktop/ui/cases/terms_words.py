"""Terms in the words of the screen: time left, days with their weekday, how a term stands."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from hq_desktop.actions.terms import TermsBoard
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.terms import Term, TermSide, TermState
from hq_desktop.ui.figures import NOTHING, day, figure, moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import articles, checked_mark

translate = QCoreApplication.translate
_HOUR = 3600
_NO_NAMES: Mapping[CommissionCode, str] = {}


def now() -> datetime:
    """Return the moment that time left is counted from."""
    return datetime.now(UTC)


def left_words(left: timedelta | None) -> str:
    """Return time left in days and hours: 6 d 21 h; below an hour in minutes."""
    if left is None:
        return NOTHING
    hours = int(left.total_seconds() // _HOUR)
    if hours < 1:
        minutes = int(left.total_seconds() // 60)
        return translate("Terms", "{minutes} min").format(minutes=figure(minutes))
    if hours < 24:
        return translate("Terms", "{hours} h").format(hours=figure(hours))
    return translate("Terms", "{days} d {hours} h").format(
        days=figure(hours // 24), hours=figure(hours % 24)
    )


def weekday(on: date | None) -> str:
    """Return a day with its weekday: Thu 03.12."""
    if on is None:
        return NOTHING
    name = QLocale().dayName(on.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{name} {on:%d.%m}"


def is_late(term: Term, at: datetime) -> bool:
    """Whether something was filed when both counts of the days were over."""
    return term.state(at) is TermState.FILED_LATE


def left_of(term: Term, at: datetime) -> timedelta | None:
    """Return how much time is left; none of what was filed late."""
    return None if is_late(term, at) else term.left(at)


def until_words(term: Term, at: datetime) -> str:
    """Return the day that leads; within a night the moment; a term without days says so."""
    if is_late(term, at):
        return translate("Terms", "filed late")
    end = term.leads(at)
    if end is None:
        return translate("Terms", "not told in days")
    if term.deadline.hours is not None:
        return moment(end)
    return weekday(term.nominal_on if term.is_safe_over(at) else term.safe_on)


def todo_words(term: Term) -> str:
    """Return what is to be done or awaited."""
    action = worded(term.deadline.action)
    if term.side is TermSide.OURS:
        return action
    return translate("Terms", "answer: {action}").format(action=action)


def addressed_words(term: Term) -> str:
    """Return who may turn to whom."""
    return f"{worded(term.deadline.who)} → {worded(term.deadline.addressee)}"


def about_words(
    term: Term, board: TermsBoard, names: Mapping[CommissionCode, str] = _NO_NAMES
) -> str:
    """Return whose act it is, and the event; `names` are what commissions are called here."""
    commission = term.event.commission
    named = names.get(commission) if commission is not None else None
    about = named or worded(board.about(term.event))
    event = worded(board.events[term.event.kind].title)
    return f"{about}: {event}" if about else event


def law_words(term: Term, board: TermsBoard) -> str:
    """Return the articles, codes called as in the screen's language."""
    return articles(term.deadline.law, board.acts)


def tone(term: Term, at: datetime) -> str:
    """Return the colour of the time left: attention where it ends within two days."""
    return "attention" if term.state(at) is TermState.SOON else ""


def account(term: Term, board: TermsBoard, at: datetime) -> str:
    """Return everything a term rests on, sentence by sentence."""
    event = board.events[term.event.kind]
    told = [
        translate("Terms", "{event}: {moment}.").format(
            event=worded(event.title), moment=moment(term.event.at)
        ),
        addressed_words(term) + ".",
        worded(term.deadline.within) + ".",
    ]
    told += _dates(term, at)
    if term.filed_at is not None and is_late(term, at):
        filed = translate("Terms", "! Filed on {moment}, when it was over.")
        told.append(filed.format(moment=moment(term.filed_at)))
    if term.occurrence.is_assumed:
        told.append(translate("Terms", "! The moment is not stated; the earliest was taken."))
    told += [one for one in (worded(term.deadline.warning), worded(event.note)) if one]
    told.append(f"{law_words(term, board)}; {checked_mark(term.deadline.mark)}.")
    return " ".join(one[:1].upper() + one[1:] for one in told)


def _dates(term: Term, at: datetime) -> list[str]:
    told: list[str] = []
    if term.safe_on is not None and term.deadline.hours is None and not term.deadline.milestones:
        told.append(
            translate(
                "Terms",
                "Safe date {safe}: the day of the act counts as the first. "
                "Nominal date {nominal}: not verified. Calendar days, days off count.",
            ).format(safe=day(term.safe_on), nominal=day(term.nominal_on))
        )
        if term.is_safe_over(at):
            told.append(translate("Terms", "! The safe date is over."))
    if term.deadline.milestones:
        told.append(
            translate(
                "Terms",
                "Possible until the official publication, which may come at any time from {safe}, "
                "and at the latest on {nominal}.",
            ).format(safe=day(term.safe_on), nominal=day(term.nominal_on))
        )
    elif term.may_end_earlier:
        told.append(translate("Terms", "It may end earlier."))
    return told
