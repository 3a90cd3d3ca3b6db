"""The headless command that writes an archive; `verify` checks it."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import click
import typer

from hq_desktop.actions.archive import ArchiveActions, ArchiveRequest, ArchiveResult
from hq_desktop.actions.desk import Desk
from hq_desktop.domain.errors import Cancelled
from hq_desktop.domain.progress import Step
from hq_desktop.domain.text import Language

DONE, NOT_VERIFIED, STOPPED = 0, 4, 130


@dataclass(frozen=True, slots=True)
class Terminal:
    """What a command has at hand: a campaign, Ctrl+C as an end of the work, words and JSON."""

    desk: Callable[[str], AbstractContextManager[Desk]]
    interruptible: Callable[[], AbstractContextManager[Step]]
    say: Callable[[str], None]
    explain: Callable[[str], None]
    print_json: Callable[[object], None]


def add_archive(app: typer.Typer, terminal: Terminal) -> None:
    """Add the command to the others."""

    @app.command()
    def archive(  # noqa: PLR0913, PLR0917 — one parameter an option
        campaign: Annotated[
            str, typer.Argument(metavar="CAMPAIGN", help="A .hq folder or postgresql://")
        ],
        folder: Annotated[
            Path, typer.Argument(metavar="FOLDER", help="A new folder; what exists is refused.")
        ],
        packages: Annotated[
            list[Path] | None,
            typer.Option("--package", metavar="DIR", help="A package to include; repeatable."),
        ] = None,
        is_by_code: Annotated[
            bool,
            typer.Option(
                "--by-code", help="Observers by their codes, the journal by its hashes alone."
            ),
        ] = False,
        with_ballots: Annotated[
            bool,
            typer.Option("--with-ballots", help="Include pictures of filled ballots (27(4))."),
        ] = False,
        language: Annotated[str, typer.Option("--language", metavar="ru|kk")] = Language.RU.value,
        is_json: Annotated[
            bool, typer.Option("--json", help="Print one JSON document and nothing else.")
        ] = False,
    ) -> int:
        """Write originals, manifest, journal, packages and a verifier into one folder."""
        if not campaign.strip():
            raise click.BadParameter("expected a .hq folder or a postgresql:// address")
        if language not in (Language.RU, Language.KK):
            raise click.UsageError(f"--language: expected ru or kk, not {language!r}")
        request = ArchiveRequest(
            Language(language), is_by_code, with_ballots, tuple(packages or ())
        )
        with terminal.desk(campaign) as desk, terminal.interruptible() as progress:
            try:
                result = ArchiveActions(desk).write(request, folder, progress)
            except Cancelled:
                terminal.explain("Stopped. Nothing was written.")
                return STOPPED
        if is_json:
            terminal.print_json(_as_plain(result))
        else:
            terminal.say(_in_words(result))
        for one in result.absent:
            terminal.explain(f"left out, {one.reason.value}: {one.name} {one.sha256}")
        return NOT_VERIFIED if result.lost else DONE


def _in_words(result: ArchiveResult) -> str:
    checked = result.checked
    return (
        f"{result.folder}: originals {result.originals}, files {checked.files}\n"
        f"journal head: {checked.journal_number} {checked.journal_head}\n"
        f"seal: {checked.seal}"
    )


def _as_plain(result: ArchiveResult) -> Mapping[str, object]:
    checked = result.checked
    return {
        "folder": str(result.folder),
        "originals": result.originals,
        "files": checked.files,
        "journal_number": checked.journal_number,
        "journal_head": checked.journal_head,
        "seal": checked.seal,
        "left_out": [
            {"name": one.name, "sha256": one.sha256, "reason": one.reason.value}
            for one in result.absent
        ],
    }
