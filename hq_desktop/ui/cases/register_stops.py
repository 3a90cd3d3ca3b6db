"""Which stops the life of a case has: what happened to it, and what comes next."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.case import CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.terms import TermSide, TermState
from hq_desktop.ui.cases.register_lines import TO_FILE, CaseLine
from hq_desktop.ui.cases.register_timeline import Stop, StopKind
from hq_desktop.ui.cases.register_words import number_words, outcome_words
from hq_desktop.ui.cases.terms_words import until_words
from hq_desktop.ui.figures import moment

translate = QCoreApplication.translate
_SIDE = frozenset({CaseEventKind.NOTE, CaseEventKind.TASK})


def stops(line: CaseLine, at: datetime) -> tuple[Stop, ...]:
    """Return the stops of a case; of several printings the last one."""
    happened = [one for one in line.events if one.kind not in _SIDE]
    seen = [one for place, one in enumerate(happened) if not _is_repeated(happened, place)]
    past = [_stop(one, is_last=place == len(seen) - 1) for place, one in enumerate(seen)]
    return (*past, *_ahead(line, at))


def _is_repeated(events: list[CaseEvent], place: int) -> bool:
    printed = CaseEventKind.PRINTED
    return events[place].kind is printed and any(one.kind is printed for one in events[place + 1 :])


def _stop(event: CaseEvent, *, is_last: bool) -> Stop:
    kind = StopKind.HERE if is_last else StopKind.PAST
    if event.kind is CaseEventKind.FILED:
        words = translate("Register", "Filed {number}").format(number=number_words(event.number))
    elif event.kind is CaseEventKind.ANSWERED and event.outcome is not None:
        answered = translate("Register", "Answered: {outcome}")
        words = answered.format(outcome=outcome_words(event.outcome))
    else:
        words = {
            CaseEventKind.DRAFTED: translate("Register", "Drafted"),
            CaseEventKind.PRINTED: translate("Register", "Printed"),
            CaseEventKind.APPEALED: translate("Register", "Appealed"),
            CaseEventKind.WITHDRAWN: translate("Register", "Withdrawn"),
        }.get(event.kind, translate("Register", "Answered"))
    return Stop(words.strip(), moment(event.at), kind)


def _ahead(line: CaseLine, at: datetime) -> Iterator[Stop]:
    term = line.next_term(at)
    until = ""
    kind = StopKind.AHEAD
    if term is not None:
        words = translate("Register", "until {day}")
        until = words.format(day=until_words(term, at)) if term.leads(at) else ""
        if term.state(at) is TermState.SOON:
            kind = StopKind.URGENT
    stage = line.case.stage
    if stage in TO_FILE:
        if stage is CaseStage.DRAFTED:
            yield Stop(translate("Register", "Print"), "", StopKind.AHEAD)
        yield Stop(translate("Register", "File"), until, kind)
        yield Stop(translate("Register", "Answer"), "", StopKind.AHEAD)
    elif stage is CaseStage.FILED:
        is_theirs = term is not None and term.side is TermSide.THEIRS
        yield Stop(translate("Register", "Answer"), until if is_theirs else "", kind)
    elif stage is CaseStage.DECIDED and term is not None:
        yield Stop(translate("Register", "Appeal"), until, kind)
