"""Incidents and the register of cases as sheets of an archive's workbook."""

from datetime import date

from hq_desktop.actions.archive_page import WIDE, Pages
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.incident import Incident
from hq_desktop.exchange.workbook import Kind, Sheet, Value


def incident_sheet(page: Pages) -> Sheet:
    """Return every incident with what shows it."""
    columns = [
        page.column("number", Kind.COUNT, 8),
        page.column("precinct", width=14),
        page.column("happened_at", Kind.MOMENT, 17),
        page.column("ground", width=WIDE),
        page.column("account", width=70),
        page.column("place", width=24),
        page.column("people", width=WIDE),
        page.column("witnesses", width=WIDE),
        page.column("status", width=16),
        page.column("reason", width=24),
        page.column("path", width=60),
    ]
    rows = [_incident(page, one) for one in page.state.incidents]
    return Sheet(page.word("incidents"), columns, rows, frozen=2)


def _incident(page: Pages, one: Incident) -> list[Value]:
    hide = page.veil.words
    witnesses = "; ".join(", ".join(filter(None, (who.name, who.contact))) for who in one.witnesses)
    return [
        one.id,
        page.titles.get(one.precinct, ""),
        one.happened_at,
        page.called(page.grounds.get(one.ground), one.ground),
        hide(one.account),
        hide(one.place),
        hide(one.people),
        str(len(one.witnesses)) if page.veil.is_on and one.witnesses else witnesses,
        page.word(f"status_{one.status}"),
        hide(one.closed_reason),
        page.places(one.evidence),
    ]


def case_sheet(page: Pages) -> Sheet:
    """Return the register: a row for a case, then one for everything that happened to it."""
    columns = [
        page.column("number", Kind.COUNT, 8),
        page.column("document", width=WIDE),
        page.column("addressee", width=WIDE),
        page.column("challenged", width=WIDE),
        page.column("event", width=18),
        page.column("happened_at", Kind.MOMENT, 17),
        page.column("how", width=18),
        page.column("incoming", width=18),
        page.column("outcome_of_case", width=20),
        page.column("words", width=50),
        page.column("who", width=24),
        page.column("due", width=14),
        page.column("done_at", Kind.MOMENT, 17),
        page.column("path", width=60),
    ]
    rows: list[list[Value]] = []
    for case in page.state.cases:
        rows.append(_case(page, case))
        own = [one for one in page.state.case_events if one.case == case.id]
        own.sort(key=lambda one: (one.at, one.id))
        rows.extend(_event(page, case, one) for one in own)
    return Sheet(page.word("cases"), columns, rows, frozen=2)


def _case(page: Pages, one: Case) -> list[Value]:
    stage = "case_withdrawn" if one.stage is CaseStage.WITHDRAWN else one.stage.value
    return [
        *_naming(page, one),
        page.word(stage),
        None,
        "",
        one.filed_number,
        "",
        page.veil.words(one.decision),
        "",
        _day(one.filed_on),
        None,
        "",
    ]


def _event(page: Pages, case: Case, one: CaseEvent) -> list[Value]:
    kind = "case_withdrawn" if one.kind is CaseEventKind.WITHDRAWN else one.kind.value
    return [
        *_naming(page, case),
        page.word(kind),
        one.at,
        "" if one.how is None else page.word(f"way_{one.how}"),
        one.number,
        "" if one.outcome is None else page.word(f"answer_{one.outcome}"),
        page.veil.words(one.words),
        page.veil.person(one.who),
        _day(one.due),
        one.done_at,
        page.places(one.evidence),
    ]


def _naming(page: Pages, case: Case) -> list[Value]:
    return [
        case.id,
        page.called(page.documents.get(case.complaint), case.complaint),
        page.commission(case.addressee),
        page.commission(case.challenged),
    ]


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"
