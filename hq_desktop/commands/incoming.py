"""Commands that take in tables, photos and messages."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.intake import IntakeActions
from hq_desktop.actions.intake_words import intake_as_plain, intake_in_words, reason_in_words
from hq_desktop.actions.publishing import Whereabouts
from hq_desktop.commands.options import Address, Json, usage
from hq_desktop.commands.terminal import (
    DONE,
    REFUSED,
    STOPPED,
    at_desk,
    explain,
    interruptible,
    print_json,
    say,
    tell,
)
from hq_desktop.domain.election import RaceCode
from hq_desktop.domain.errors import (
    Cancelled,
    FileMissing,
    FileUnreadable,
    HqError,
    Problem,
    RowsRefused,
)
from hq_desktop.domain.imports import ImportKind, ImportOutcome
from hq_desktop.domain.sentences import expected, sentence
from hq_desktop.domain.table_guess import Correction
from hq_desktop.exchange import values


def import_table(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
    kind: Annotated[ImportKind, typer.Argument(metavar="KIND")],
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    race: Annotated[str | None, typer.Option("--race")] = None,
    layout: Annotated[
        str | None,
        typer.Option("--layout", help="A layout's code or path; guess: the program's own guess."),
    ] = None,
    is_confirmed: Annotated[
        bool, typer.Option("--confirm-doubts", help="Import though a guess is in doubt.")
    ] = False,
    source: Annotated[str | None, typer.Option("--source")] = None,
    seen_at: Annotated[str | None, typer.Option("--seen-at")] = None,
    address: Annotated[
        str, typer.Option("--address", help="Where official figures stood: a web address.")
    ] = "",
    issue: Annotated[
        str, typer.Option("--issue", help="Number and page of the newspaper they stood in.")
    ] = "",
    screenshot: Annotated[
        Path | None, typer.Option("--screenshot", help="A picture of the page, kept as evidence.")
    ] = None,
    is_dry: Annotated[bool, typer.Option("--dry-run")] = False,
    is_json: Json = False,
) -> int:
    """Import a table; one bad row and nothing is stored."""
    with at_desk(campaign) as desk:
        try:
            outcome = ImportActions(desk).run(
                kind,
                file,
                race=RaceCode(race) if race is not None else None,
                layout=layout,
                correction=Correction() if is_confirmed else None,
                source=source,
                seen_at=_moment(seen_at),
                where=Whereabouts(address, issue, screenshot),
                dry_run=is_dry,
            )
        except (FileMissing, FileUnreadable) as error:
            if is_json:
                print_json(_unread_as_plain(file, error))
            raise
    if is_json:
        print_json(_import_as_plain(outcome))
    else:
        say(
            f"accepted {outcome.accepted}, rejected {outcome.rejected}, "
            f"created {outcome.created}, updated {outcome.updated}"
        )
    if outcome.problems:
        tell(RowsRefused(outcome.problems))
        return REFUSED
    return DONE


def intake(
    campaign: Address,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="Files, folders, exports of Telegram or WhatsApp."),
    ],
    is_dry: Annotated[bool, typer.Option("--dry-run")] = False,
    is_json: Json = False,
) -> int:
    """Take in photos and messages; what is there already adds nothing."""
    with at_desk(campaign) as desk, interruptible() as progress:
        try:
            report = IntakeActions(desk).take_in(paths, is_dry=is_dry, progress=progress)
        except Cancelled:
            explain("Stopped. What came in stays; the same command goes on.")
            return STOPPED
    print_json(intake_as_plain(report)) if is_json else say(intake_in_words(report))
    for one in report.refused:
        explain(f"{one.name}: {reason_in_words(one.reason)}")
    return DONE


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    told = values.moment(text)
    if not isinstance(told, datetime):
        usage(f"--seen-at: expected a date and time such as 2026-11-22T23:45, not {text!r}")
    return told


def _import_as_plain(outcome: ImportOutcome) -> Mapping[str, object]:
    return {
        "accepted": outcome.accepted,
        "rejected": outcome.rejected,
        "created": outcome.created,
        "updated": outcome.updated,
        "problems": [_problem_as_plain(one) for one in outcome.problems],
    }


def _problem_as_plain(problem: Problem) -> Mapping[str, str]:
    return {
        "sheet": problem.sheet,
        "cell": problem.cell,
        "value": problem.value,
        "expected": expected(problem).filled(),
    }


def _unread_as_plain(file: Path, error: HqError) -> Mapping[str, object]:
    """Return what an import answers when there were no rows to read: the file is the problem."""
    problem = {"sheet": file.name, "cell": "", "value": "", "expected": sentence(error).filled()}
    counts = {"accepted": 0, "rejected": 0, "created": 0, "updated": 0}
    return {**counts, "problems": [problem]}
