"""The register for JSON and for a line of a terminal: codes, days, moments of the precincts."""

from collections.abc import Mapping
from datetime import datetime

from hq_desktop.actions.register_board import RegisterBoard, RegisterRow
from hq_desktop.actions.register_filing import FilingWarning
from hq_desktop.actions.terms_words import term_as_plain
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.zone import ZONE


def register_as_plain(board: RegisterBoard, now: datetime) -> Mapping[str, object]:
    """Return the whole register, the tasks by their days, and how many cases stand where."""
    return {
        "cases": [row_as_plain(row, board, now) for row in board.rows],
        "tasks": [
            {**_event_as_plain(one.event), "is_overdue": one.is_overdue(now)} for one in board.tasks
        ],
        "counts": {stage.value: count for stage, count in board.counts.items()},
    }


def row_as_plain(row: RegisterRow, board: RegisterBoard, now: datetime) -> Mapping[str, object]:
    """Return one case with its events and the terms that run for it."""
    case = row.case
    return {
        "case": case.id,
        "race": case.race,
        "complaint": case.complaint,
        "title": row.title.ru,
        "about": row.about.ru,
        "challenged": case.challenged,
        "addressee": case.addressee,
        "precincts": [board.terms.titles.get(one, str(one)) for one in case.precincts],
        "language": case.language,
        "stage": case.stage.value,
        "act_on": None if case.act_on is None else case.act_on.isoformat(),
        "filed_on": None if case.filed_on is None else case.filed_on.isoformat(),
        "filed_number": case.filed_number,
        "outcome": None if row.outcome is None else row.outcome.value,
        "reasons": list(row.reasons),
        "responsible": row.responsible,
        "late": None if row.late is None else row.late.code,
        "snapshots": list(case.snapshots),
        "is_newest": row.is_newest,
        "terms": [term_as_plain(one, board.terms.about(one.event), now) for one in row.terms],
        "events": [_event_as_plain(one) for one in row.events],
    }


def warning_as_plain(one: FilingWarning) -> Mapping[str, object]:
    """Return what the law says of a moment of filing."""
    return {
        "code": one.code,
        "deadline": one.deadline.code,
        "until": one.until.astimezone(ZONE).isoformat(),
        "law": list(one.deadline.law),
        "is_checked": one.deadline.mark.is_checked,
    }


def row_in_words(row: RegisterRow) -> str:
    """Return one case as a line."""
    case = row.case
    filed = "" if case.filed_on is None else f"{case.filed_on} {case.filed_number}".strip()
    parts = (f"{case.id}", case.stage.value, case.complaint, row.about.ru, filed, case.decision)
    return "  ".join(part for part in parts if part)


def _event_as_plain(one: CaseEvent) -> Mapping[str, object]:
    """Of a task its day is when it must be done, of a draft and an answer the day of the act."""
    name = "due" if one.kind is CaseEventKind.TASK else "act_on"
    return {
        "event": one.id,
        "case": one.case,
        "kind": one.kind.value,
        "at": one.at.astimezone(ZONE).isoformat(),
        "operator": one.operator,
        "how": None if one.how is None else one.how.value,
        "number": one.number,
        "outcome": None if one.outcome is None else one.outcome.value,
        "reasons": list(one.reasons),
        "words": one.words,
        name: None if one.due is None else one.due.isoformat(),
        "who": one.who,
        "done_at": None if one.done_at is None else one.done_at.astimezone(ZONE).isoformat(),
        "evidence": list(one.evidence),
        "snapshot": one.snapshot,
        "files": [{"name": name, "sha256": sha256} for name, sha256 in one.files],
    }
