"""The words of the incidents: steps, fields, moments, who is who, in the language of the screen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hq_desktop.domain.election import Precinct
from hq_desktop.domain.incident import NOT_REACHED, Attempt, IncidentStatus
from hq_desktop.domain.law import AnsweredBy, Ground
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui.figures import NOTHING, moment
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate


def status_words(status: IncidentStatus) -> str:
    """Return how far an incident has come, with its sign."""
    return {
        IncidentStatus.REPORTED: translate("Incidents", "○ reported"),
        IncidentStatus.ON_PAPER: translate("Incidents", "● on paper"),
        IncidentStatus.HANDED_OVER: translate("Incidents", "✓ handed over"),
        IncidentStatus.CLOSED: translate("Incidents", "− closed"),
    }[status]


def lack_words(field: AnsweredBy) -> str:
    """Return what is missing, as one asks for it."""
    return {
        AnsweredBy.TIME: translate("Incidents", "time"),
        AnsweredBy.PLACE: translate("Incidents", "place"),
        AnsweredBy.PEOPLE: translate("Incidents", "people"),
        AnsweredBy.WITNESSES: translate("Incidents", "witness"),
        AnsweredBy.EVIDENCE: translate("Incidents", "files"),
        AnsweredBy.ATTEMPTS: translate("Incidents", "attempts"),
        AnsweredBy.ACCOUNT: translate("Incidents", "what happened"),
    }[field]


def lacks_words(fields: tuple[AnsweredBy, ...]) -> str:
    """Return everything that is missing in one line; "" where nothing is."""
    return ", ".join(lack_words(one) for one in fields)


def role_words(role: ObserverRole | None) -> str:
    """Return in what capacity a person stands at the precinct; "" where nobody said."""
    if role is None:
        return ""
    return {
        ObserverRole.PARTY_OBSERVER: translate("Incidents", "party observer"),
        ObserverRole.ORGANISATION_OBSERVER: translate("Incidents", "observer of an organisation"),
        ObserverRole.PROXY: translate("Incidents", "proxy"),
        ObserverRole.PARTY_REPRESENTATIVE: translate("Incidents", "representative of a party"),
        ObserverRole.COMMISSION_MEMBER: translate("Incidents", "member of the commission"),
        ObserverRole.CANDIDATE: translate("Incidents", "candidate"),
    }[role]


def ground_words(ground: Ground | None, code: str) -> str:
    """Return a ground with its number; one of another version of the program by its code."""
    return code if ground is None else f"{ground.number}   {worded(ground.title)}"


def place_words(precinct: Precinct | None) -> str:
    """Return the school and the address of a precinct."""
    if precinct is None:
        return ""
    both = (worded(precinct.name), worded(precinct.address))
    return ", ".join(part for part in both if part)


def person_words(person: Observer) -> str:
    """Return a person as the telephone needs them: code, name, telephone."""
    return "   ".join(part for part in (person.code, person.name, person.phone) if part)


def moment_words(when: datetime) -> str:
    """Return a moment so that it can be said back: Sunday, 22 November 2026, 20:15."""
    local = when.astimezone(ZONE)
    day = QLocale().toString(QDate(local.year, local.month, local.day), "dddd, d MMMM yyyy")
    return f"{day}, {local:%H:%M}"


def short_moment(when: datetime | None) -> str:
    """Return a moment of these days: 22.11 20:15."""
    return f"{when.astimezone(ZONE):%d.%m %H:%M}" if when else NOTHING


def attempt_words(attempt: Attempt) -> str:
    """Return one attempt in a line: when, which number, what came of it."""
    outcome = attempt.outcome
    if outcome == NOT_REACHED:
        outcome = translate("Incidents", "not reached")
    return ", ".join(part for part in (moment(attempt.made_at), attempt.number, outcome) if part)


def keys_of_list() -> tuple[tuple[str, str], ...]:
    """Return the keys of the table."""
    return (
        ("Ctrl N", translate("Incidents", "new call")),
        ("Enter", translate("Incidents", "change")),
        ("F8", translate("Incidents", "next step")),
        ("F9", translate("Incidents", "close")),
        ("Ctrl P", translate("Incidents", "paper")),
        ("F6", translate("Incidents", "papers made")),
        ("Ctrl F", translate("Incidents", "find")),
    )


def keys_of_nothing() -> tuple[tuple[str, str], ...]:
    """Return the one key of the empty screen."""
    return (("Ctrl N", translate("Incidents", "new call")),)


def keys_of_form() -> tuple[tuple[str, str], ...]:
    """Return the keys of a call being written down."""
    return (
        ("Enter", translate("Incidents", "further")),
        ("F3", translate("Incidents", "who calls")),
        ("Ctrl O", translate("Incidents", "files")),
        ("F8", translate("Incidents", "clear")),
        ("Esc", translate("Incidents", "to the list")),
        ("Ctrl Enter", translate("Incidents", "save")),
    )


def keys_of_paper() -> tuple[tuple[str, str], ...]:
    """Return the keys of a paper that is shown."""
    return (
        ("PgUp PgDn", translate("Incidents", "sheets")),
        ("Ctrl P", translate("Incidents", "print")),
        ("Ctrl S", translate("Incidents", "save as")),
        ("Esc", translate("Incidents", "to the list")),
    )
