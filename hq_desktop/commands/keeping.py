"""Commands that back a campaign up, bring it back and verify what was kept."""

from pathlib import Path
from typing import Annotated

import typer

from hq_desktop.actions import backups
from hq_desktop.actions.verification import verify_anything
from hq_desktop.commands.options import Address, Json
from hq_desktop.commands.terminal import DONE, NOT_VERIFIED, at_desk, explain, print_json, say
from hq_desktop.domain.sentences import not_as_written
from hq_desktop.domain.verification import VerificationReport


def backup(campaign: Address, file: Annotated[Path, typer.Argument(metavar="FILE")]) -> int:
    """Write a campaign into one self-contained file, and verify the file."""
    with at_desk(campaign) as desk:
        report = backups.BackupActions(desk).back_up(file)
    say(f"{file}: journal entries {report.journal_entries}, evidence {report.evidence_files}")
    return _told_verified(report)


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    campaign: Address,
) -> None:
    """Make a new campaign of a backup; nothing is overwritten."""
    backups.restore(file, campaign)
    explain(f"{campaign}: restored")


def verify(
    path: Annotated[
        str,
        typer.Argument(metavar="PATH", help="A campaign, a backup, a package or an archive."),
    ],
    heads: Annotated[Path | None, typer.Option("--heads", metavar="FILE")] = None,
    is_json: Json = False,
) -> int:
    """Verify a campaign's journal, records and evidence, a backup, a package, an archive."""
    report = verify_anything(path, heads)
    problems = [not_as_written(one).filled() for one in report.problems]
    if is_json:
        print_json(
            {
                "ok": report.is_intact,
                "journal_entries": report.journal_entries,
                "evidence_files": report.evidence_files,
                "problems": problems,
            }
        )
    else:
        say(f"journal entries {report.journal_entries}, evidence files {report.evidence_files}")
    return _told_verified(report)


def _told_verified(report: VerificationReport) -> int:
    for one in report.problems:
        explain(not_as_written(one).filled())
    explain("verified" if report.is_intact else "not verified")
    return DONE if report.is_intact else NOT_VERIFIED
