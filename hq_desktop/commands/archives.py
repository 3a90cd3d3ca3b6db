"""The command that writes an archive; `verify` checks it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from hq_desktop.actions.archive import ArchiveActions, ArchiveRequest, ArchiveResult
from hq_desktop.commands.options import Address, Json, spoken
from hq_desktop.commands.terminal import (
    DONE,
    NOT_VERIFIED,
    STOPPED,
    at_desk,
    explain,
    interruptible,
    print_json,
    say,
)
from hq_desktop.domain.errors import Cancelled
from hq_desktop.domain.text import Language


def archive(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
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
    is_json: Json = False,
) -> int:
    """Write originals, manifest, journal, packages and a verifier into one folder."""
    request = ArchiveRequest(spoken(language), is_by_code, with_ballots, tuple(packages or ()))
    with at_desk(campaign) as desk, interruptible() as progress:
        try:
            result = ArchiveActions(desk).write(request, folder, progress)
        except Cancelled:
            explain("Stopped. Nothing was written.")
            return STOPPED
    if is_json:
        print_json(_as_plain(result))
    else:
        say(_in_words(result))
    for one in result.absent:
        explain(f"left out, {one.reason.value}: {one.name} {one.sha256}")
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
