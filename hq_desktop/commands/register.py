"""The command of the register: what stands in it, a filing or an answer, the morning page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from hq_desktop.actions.register import Answer, Filing, RegisterActions
from hq_desktop.actions.register_words import register_as_plain, row_in_words, warning_as_plain
from hq_desktop.commands.options import Address, Json, day, spoken, usage
from hq_desktop.commands.terminal import at_desk, explain, print_json, say
from hq_desktop.domain.case import CaseId
from hq_desktop.domain.case_event import FilingWay, Outcome
from hq_desktop.domain.text import Language
from hq_desktop.domain.zone import ZONE, day_of

_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the options say of one case."""

    filed: str | None
    how: str | None
    answered: str | None
    outcome: str | None
    act_on: str | None
    reasons: Sequence[str]
    number: str
    words: str
    scans: Sequence[Path]

    @property
    def is_empty(self) -> bool:
        return self.filed is None and self.answered is None

    def filing(self) -> Filing:
        if self.how is None:
            usage("--filed: expected --how too")
        way = _one_of(self.how, FilingWay, "--how")
        at = _moment(self.filed or "", "--filed")
        return Filing(way, at, self.number, tuple(self.scans), self.words)

    def answer(self) -> Answer:
        if self.outcome is None:
            usage("--answered: expected --outcome too")
        return Answer(
            received_at=_moment(self.answered or "", "--answered"),
            act_on=None if self.act_on is None else day(self.act_on, "--act-on"),
            number=self.number,
            outcome=_one_of(self.outcome, Outcome, "--outcome"),
            reasons=tuple(self.reasons),
            words=self.words,
            scans=tuple(self.scans),
        )


def register(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
    case: Annotated[
        int | None, typer.Option("--case", metavar="N", help="A case, by its number.")
    ] = None,
    filed: Annotated[
        str | None, typer.Option("--filed", metavar="MOMENT", help="It was handed in then.")
    ] = None,
    how: Annotated[
        str | None, typer.Option("--how", metavar="|".join(FilingWay), help="How it was.")
    ] = None,
    answered: Annotated[
        str | None, typer.Option("--answered", metavar="MOMENT", help="It was answered then.")
    ] = None,
    outcome: Annotated[
        str | None, typer.Option("--outcome", metavar="|".join(Outcome), help="What was answered.")
    ] = None,
    act_on: Annotated[
        str | None, typer.Option("--act-on", metavar="D", help="The day of the decision itself.")
    ] = None,
    reasons: Annotated[
        list[str] | None,
        typer.Option("--reason", metavar="CODE", help="A reason of the list; repeatable."),
    ] = None,
    number: Annotated[
        str, typer.Option("--number", metavar="TEXT", help="The incoming number, the decision's.")
    ] = "",
    words: Annotated[
        str, typer.Option("--words", metavar="TEXT", help="What is said in words.")
    ] = "",
    scans: Annotated[
        list[Path] | None,
        typer.Option("--scan", metavar="FILE", help="A scan of the receipt or the decision."),
    ] = None,
    morning: Annotated[
        Path | None, typer.Option("--morning", metavar="FILE.pdf", help="Write the morning page.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--day", metavar="D", help="The morning's day; else today.")
    ] = None,
    language: Annotated[str, typer.Option("--language", metavar="ru|kk")] = Language.RU.value,
    is_json: Json = False,
) -> None:
    """Print the register; write down that a case was filed or answered; the morning page."""
    now = datetime.now(UTC)
    told = _Told(filed, how, answered, outcome, act_on, reasons or (), number, words, scans or ())
    wanted = day_of(now) if on is None else day(on, "--day")
    tongue = spoken(language)
    if told.is_empty == (case is not None) or (filed is not None and answered is not None):
        usage("expected --case N with either --filed MOMENT or --answered MOMENT")
    with at_desk(campaign) as desk:
        actions = RegisterActions(desk)
        warnings = [] if case is None else _write_down(actions, CaseId(case), told)
        if morning is not None:
            actions.morning_page(wanted, tongue, morning, now)
            explain(f"morning page: {morning}")
        board = actions.board(now)
    if is_json:
        print_json({**register_as_plain(board, now), "warnings": warnings})
        return
    for row in board.rows:
        say(row_in_words(row))
    for one in warnings:
        explain("! {code}: {deadline} until {until}".format_map(one))
    explain(f"cases: {len(board.rows)}, tasks: {len(board.tasks)}")


def _write_down(actions: RegisterActions, case: CaseId, told: _Told) -> list[dict[str, object]]:
    known = actions.case(case)
    if told.filed is None:
        actions.answer(known, told.answer())
        return []
    return [dict(warning_as_plain(one)) for one in actions.file(known, told.filing()).warnings]


def _moment(text: str, option: str) -> datetime:
    """Return a moment; one without a zone is told where the precincts are."""
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        usage(f"{option}: expected a moment such as 2026-11-24T11:30, not {text!r}")
    return told if told.tzinfo is not None else told.replace(tzinfo=ZONE)


def _one_of(text: str, words: type[_Word], option: str) -> _Word:
    try:
        return words(text)
    except ValueError:
        usage(f"{option}: expected one of {', '.join(words)}, not {text!r}")
