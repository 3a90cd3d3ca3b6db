"""A term in words for calendars and tables, in the language of whoever reads them."""

from collections.abc import Mapping
from datetime import datetime

from hq_desktop.domain.terms import Term, TermSide
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.zone import ZONE

_SAFE = Text(
    "Безопасная дата {day}: день акта считается первым.",
    "Қауіпсіз күн {day}: акт күні бірінші күн деп саналады.",
    "Safe date {day}: the day of the act counts as the first.",
)
_NOMINAL = Text(
    "Номинальная дата {day}: счёт дней не проверен юристом.",
    "Номиналды күн {day}: күндерді санауды заңгер тексермеген.",
    "Nominal date {day}: the counting of days was not checked by a lawyer.",
)
_EARLIER = Text("Может закончиться раньше.", "Ертерек аяқталуы мүмкін.", "It may end earlier.")
_ASSUMED = Text(
    "Момент события не указан, взят самый ранний.",
    "Оқиға сәті көрсетілмеген, ең ертесі алынды.",
    "The moment of the event is not stated; the earliest was taken.",
)
_ANSWER = Text("ответ: {action}", "жауап: {action}", "answer: {action}")


def term_title(term: Term, about: Text, language: Language) -> str:
    """Return what is to be done, and about whom."""
    action = term.deadline.action.in_language(language)
    if term.side is TermSide.THEIRS:
        action = _ANSWER.in_language(language).format(action=action)
    place = about.in_language(language)
    return f"{action} – {place}" if place else action


def term_account(term: Term, event: Text, language: Language) -> str:
    """Return what a term rests on: the event, both dates, what may end it earlier, articles."""
    lines = [f"{event.in_language(language)}, {_moment(term.event.at)}"]
    if term.safe_on is not None and term.deadline.hours is None:
        lines.append(_SAFE.in_language(language).format(day=f"{term.safe_on:%d.%m.%Y}"))
    if term.nominal_on is not None and term.deadline.hours is None:
        lines.append(_NOMINAL.in_language(language).format(day=f"{term.nominal_on:%d.%m.%Y}"))
    if term.may_end_earlier:
        lines.append(_EARLIER.in_language(language))
    if term.occurrence.is_assumed:
        lines.append(_ASSUMED.in_language(language))
    lines.append(", ".join(term.deadline.law))
    return "\n".join(lines)


def term_as_plain(term: Term, about: Text, now: datetime) -> Mapping[str, object]:
    """Return a term for JSON: codes, dates, moments in the zone of the precincts."""
    left = term.left(now)
    event = term.event
    return {
        "deadline": term.deadline.code,
        "action": term.deadline.action.ru,
        "side": term.side.value,
        "state": term.state(now).value,
        "event": event.kind.value,
        "at": event.at.astimezone(ZONE).isoformat(),
        "act_on": term.occurrence.act_on.isoformat(),
        "is_assumed": term.occurrence.is_assumed,
        "race": event.race,
        "about": about.ru,
        "safe_on": None if term.safe_on is None else term.safe_on.isoformat(),
        "safe_until": None if term.safe_until is None else term.safe_until.isoformat(),
        "nominal_on": None if term.nominal_on is None else term.nominal_on.isoformat(),
        "hours_left": None if left is None else int(left.total_seconds() // 3600),
        "may_end_earlier": term.may_end_earlier,
        "law": list(term.deadline.law),
        "mark": term.deadline.mark.mark,
        "is_checked": term.deadline.mark.is_checked,
        "incident": event.incident,
        "announcement": event.announcement,
        "case": event.case,
        "legal_event": event.id or None,
    }


def _moment(when: datetime) -> str:
    return f"{when.astimezone(ZONE):%d.%m.%Y %H:%M}"
