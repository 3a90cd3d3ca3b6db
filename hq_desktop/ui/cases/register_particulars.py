"""What the side of the card tells: the event in full, the files, the terms that run."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.terms import TermsBoard
from hq_desktop.domain.case_event import CaseEvent, CaseEventKind
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.ui import look
from hq_desktop.ui.cases.register_columns import term_line
from hq_desktop.ui.cases.register_lines import CaseLine
from hq_desktop.ui.cases.register_reasons import Reason
from hq_desktop.ui.cases.register_words import event_words, kind_words
from hq_desktop.ui.cases.terms_words import law_words, left_words
from hq_desktop.ui.figures import moment
from hq_desktop.ui.law_words import checked_mark

translate = QCoreApplication.translate
SCAN, PRINTED = "scan:", "file:"


@dataclass(frozen=True, slots=True)
class Told:
    """What an event needs to be told in words: names of files, reasons, the terms' board."""

    files: Mapping[str, EvidenceFile] = field(default_factory=dict)
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    terms: TermsBoard | None = None


def particulars(
    line: CaseLine, event: CaseEvent | None, told: Told, at: datetime, panel: QWidget
) -> str:
    """Return the current event, then the terms that run, as rich text."""
    parts = [] if event is None else list(_event(event, told, panel))
    parts += _terms(line, told, at, panel)
    return "".join(parts)


def _event(event: CaseEvent, told: Told, panel: QWidget) -> Iterator[str]:
    heading = f"{kind_words(event)}, {moment(event.at)}"
    yield f"<p style='margin:0 0 4px 0'>{_strong(heading)}</p>"
    words = event_words(event)
    if words:
        yield "".join(f"<p style='margin:2px 0'>{escape(one)}</p>" for one in words.splitlines())
    for code in event.reasons:
        reason = told.reasons.get(code)
        yield f"<p style='margin:2px 0'>– {_reason(code, reason, panel)}</p>"
    for sha256 in event.evidence:
        known = told.files.get(sha256)
        yield _link(SCAN + sha256, known.name if known is not None else sha256[:12], panel)
    for name, sha256 in event.files:
        yield _link(PRINTED + sha256, name, panel)
    if event.kind is CaseEventKind.TASK and event.done_at is None:
        hint = translate("Register", "Space: the task is done")
        yield f"<p style='margin:2px 0; color:{_ink(panel)}'>{escape(hint)}</p>"


def _reason(code: str, reason: Reason | None, panel: QWidget) -> str:
    if reason is None:
        return escape(code)
    law = f" <span style='color:{_ink(panel)}'>({escape(reason.law)})</span>" if reason.law else ""
    return f"{escape(reason.words)}{law}"


def _terms(line: CaseLine, told: Told, at: datetime, panel: QWidget) -> Iterator[str]:
    if not line.terms or told.terms is None:
        return
    title = translate("Register", "Terms that run")
    yield f"<p style='margin:10px 0 2px 0'>{_strong(title)}</p>"
    for term in line.terms:
        law = f"{law_words(term, told.terms)}; {checked_mark(term.deadline.mark)}"
        left = translate("Register", "left: {time}").format(time=left_words(term.left(at)))
        yield (
            f"<p style='margin:2px 0'>{escape(term_line(term, at))}, {escape(left)}<br>"
            f"<span style='color:{_ink(panel)}'>{escape(law)}</span></p>"
        )


def _link(address: str, name: str, panel: QWidget) -> str:
    color = look.color(panel, "accent").name()
    words = translate("Register", "open {name}").format(name=name)
    link = f"<a href='{escape(address)}' style='color:{color}'>{escape(words)}</a>"
    return f"<p style='margin:2px 0'>{link}</p>"


def _strong(words: str) -> str:
    return f"<span style='font-weight:600'>{escape(words)}</span>"


def _ink(panel: QWidget) -> str:
    return look.color(panel, "ink3").name()
