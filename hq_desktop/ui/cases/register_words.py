"""The register in the words of the screen: stages, ways, outcomes, what happened and when."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind, FilingWay, Outcome
from hq_desktop.ui.figures import day, moment

translate = QCoreApplication.translate


def stage_words(stage: CaseStage) -> str:
    """Return how far a case has come."""
    return {
        CaseStage.DRAFTED: translate("Register", "drafted"),
        CaseStage.PRINTED: translate("Register", "printed"),
        CaseStage.FILED: translate("Register", "filed"),
        CaseStage.DECIDED: translate("Register", "answered"),
        CaseStage.APPEALED: translate("Register", "appealed"),
        CaseStage.WITHDRAWN: translate("Register", "withdrawn"),
    }[stage]


def way_words(way: FilingWay) -> str:
    """Return how a document was handed in."""
    return {
        FilingWay.HAND: translate("Register", "by hand"),
        FilingWay.POST: translate("Register", "by post"),
        FilingWay.E_REQUEST: translate("Register", "e-Otinish"),
        FilingWay.COURT_CABINET: translate("Register", "court cabinet"),
        FilingWay.EMAIL: translate("Register", "by e-mail"),
    }[way]


def outcome_words(outcome: Outcome) -> str:
    """Return what a body answered."""
    return {
        Outcome.SATISFIED: translate("Register", "satisfied"),
        Outcome.PARTLY: translate("Register", "satisfied in part"),
        Outcome.REFUSED: translate("Register", "refused"),
        Outcome.RETURNED: translate("Register", "returned"),
        Outcome.LEFT: translate("Register", "left without consideration"),
        Outcome.TRANSFERRED: translate("Register", "transferred to another body"),
        Outcome.NONE: translate("Register", "no answer came"),
    }[outcome]


def kind_words(event: CaseEvent) -> str:
    """Return what happened, in one word; a task says whether it is done."""
    if event.kind is CaseEventKind.TASK:
        if event.done_at is not None:
            return "✓ " + translate("Register", "task done")
        return "… " + translate("Register", "task")
    return {
        CaseEventKind.DRAFTED: translate("Register", "drafted"),
        CaseEventKind.PRINTED: translate("Register", "printed"),
        CaseEventKind.FILED: translate("Register", "filed"),
        CaseEventKind.ANSWERED: translate("Register", "answered"),
        CaseEventKind.APPEALED: translate("Register", "appealed"),
        CaseEventKind.WITHDRAWN: translate("Register", "withdrawn"),
        CaseEventKind.NOTE: translate("Register", "note"),
    }[event.kind]


def number_words(number: str) -> str:
    """Return a number of a paper with its sign; "" where there is none."""
    return f"№ {number}" if number else ""


def filed_words(case: Case) -> str:
    """Return on which day and under which number a case was filed; "" while it is not."""
    if case.filed_on is None:
        return ""
    parts = (f"{case.filed_on:%d.%m}", number_words(case.filed_number))
    return ", ".join(part for part in parts if part)


def task_words(task: CaseEvent) -> str:
    """Return who must do what until when."""
    until = ""
    if task.due is not None:
        until = translate("Register", "until {day}").format(day=day(task.due))
    told = f"{task.who}: {task.words}" if task.who else task.words
    return ", ".join(part for part in (told, until) if part)


def event_words(event: CaseEvent) -> str:
    """Return the particulars of an event in one line."""
    if event.kind is CaseEventKind.TASK:
        done = translate("Register", "done {moment}").format(moment=moment(event.done_at))
        return ", ".join((task_words(event), done)) if event.done_at else task_words(event)
    parts = (
        way_words(event.how) if event.how is not None else "",
        outcome_words(event.outcome) if event.outcome is not None else "",
        _number(event),
        _act_words(event),
        event.words,
    )
    return ", ".join(part for part in parts if part)


def _number(event: CaseEvent) -> str:
    """Of a draft and an appeal the number is that of the other case, of a printing the copies."""
    match event.kind:
        case CaseEventKind.DRAFTED if event.number:
            words = translate("Register", "against the decision in case № {number}")
        case CaseEventKind.APPEALED if event.number:
            words = translate("Register", "by case № {number}")
        case CaseEventKind.PRINTED if event.number:
            words = translate("Register", "copies: {number}")
        case _:
            return number_words(event.number)
    return words.format(number=event.number)


def _act_words(event: CaseEvent) -> str:
    if event.act_on is None:
        return ""
    if event.kind is CaseEventKind.ANSWERED:
        return translate("Register", "decision of {day}").format(day=day(event.act_on))
    return translate("Register", "act of {day}").format(day=day(event.act_on))
