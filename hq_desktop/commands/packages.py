"""Commands about documents that are filed: packages, the brief, what changed since."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import click
import typer

from hq_desktop.actions.brief import BriefActions, brief_as_plain
from hq_desktop.actions.cases import CasesActions, PackageResult
from hq_desktop.actions.package_changes import PackageChanges
from hq_desktop.actions.package_changes_words import (
    change_in_words,
    comparison_as_plain,
    comparison_in_words,
)
from hq_desktop.actions.package_disk import PackageDiskActions, refuse_taken
from hq_desktop.actions.package_press import binding
from hq_desktop.commands.asked import (
    Annexes,
    ByCode,
    Chosen,
    Commission,
    Court,
    FiledOn,
    LanguageWord,
    Out,
    Precincts,
    RaceWord,
    Representative,
    Signer,
    Word,
)
from hq_desktop.commands.options import Address, Json
from hq_desktop.commands.terminal import (
    DONE,
    NOT_VERIFIED,
    at_desk,
    catalogue,
    explain,
    print_json,
    say,
)


def brief(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
    complaint: Word = None,
    commission: Commission = None,
    court: Court = None,
    precincts: Precincts = None,
    filed_on: FiledOn = None,
    race: RaceWord = None,
    language: LanguageWord = None,
    out: Out = None,
    annexes: Annexes = None,
    is_by_code: ByCode = False,
    signatory: Signer = None,
    representative: Representative = None,
    is_json: Json = False,
) -> None:
    """Write what the other side will say of a document, for the lawyer alone; nothing is filed."""
    if complaint is None or language is None or out is None:
        raise click.UsageError("expected CAMPAIGN, --complaint, --language and --out")
    chosen = Chosen(
        complaint, commission, court, precincts, filed_on, race, language, annexes, is_by_code
    )
    with at_desk(campaign) as desk:
        request = chosen.request(CasesActions(desk), signatory, representative)
        result = BriefActions(desk).write(request, out)
    if is_json:
        print_json(brief_as_plain(result))
        return
    for file, told in zip(result.files, result.objections, strict=True):
        say(f"{file.path} ({file.pages})")
        for one in told:
            explain(f"{one.gravity.value}: {one.says}")


def package(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Annotated[str, typer.Argument(metavar="CAMPAIGN")] = "",
    complaint: Word = None,
    commission: Commission = None,
    court: Court = None,
    precincts: Precincts = None,
    filed_on: FiledOn = None,
    race: RaceWord = None,
    language: LanguageWord = None,
    out: Out = None,
    annexes: Annexes = None,
    volume_mb: Annotated[int | None, typer.Option("--volume-mb", metavar="N", min=1)] = None,
    volume_sheets: Annotated[
        int | None, typer.Option("--volume-sheets", metavar="N", min=2)
    ] = None,
    max_mb: Annotated[int | None, typer.Option("--max-mb", metavar="N", min=1)] = None,
    copies: Annotated[int, typer.Option("--copies", metavar="N", min=0)] = 0,
    is_by_code: ByCode = False,
    signatory: Signer = None,
    representative: Representative = None,
    disk: Annotated[
        Path | None,
        typer.Option("--disk", metavar="FOLDER", help="Write the originals for the data disk."),
    ] = None,
    is_list: Annotated[bool, typer.Option("--list", help="Print the complaints' codes.")] = False,
    is_json: Json = False,
) -> None:
    """Build a complaint package."""
    if is_list:
        codes = list(catalogue().complaints.templates)
        print_json(codes) if is_json else say("\n".join(codes))
        return
    if not campaign or complaint is None or language is None or out is None:
        raise click.UsageError("expected CAMPAIGN, --complaint, --language and --out, or --list")
    chosen = Chosen(
        complaint, commission, court, precincts, filed_on, race, language, annexes, is_by_code
    )
    with at_desk(campaign) as desk:
        actions = CasesActions(desk)
        refuse_taken(disk)
        request = replace(
            chosen.request(actions, signatory, representative),
            binding=binding(volume_mb, volume_sheets, max_mb),
            copies=copies,
        )
        result = actions.assemble(request, out)
        if disk is not None:
            PackageDiskActions(desk).write(out, disk, only={one.path.name for one in result.files})
    for warning in result.warnings:
        explain(warning)
    if is_json:
        print_json(_package_as_plain(result))
    else:
        say("\n".join(f"{one.path} ({one.pages})" for one in result.files))


def changed(
    campaign: Address,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="A package; without it every recorded case."),
    ] = None,
    is_json: Json = False,
) -> int:
    """Say what changed since a package was made; exit 4 unless nothing did."""
    with at_desk(campaign) as desk:
        actions = PackageChanges(desk)
        found = (
            {str(folder): actions.of_folder(folder)}
            if folder
            else {str(number): one for number, one in actions.of_cases().items()}
        )
    if is_json:
        print_json({"packages": [comparison_as_plain(key, one) for key, one in found.items()]})
    else:
        for key, one in found.items():
            told = [change_in_words(change) for change in one.changes]
            say("\n".join((f"{key}: {comparison_in_words(one)}", *(f"  {line}" for line in told))))
    return DONE if all(one.is_unchanged for one in found.values()) else NOT_VERIFIED


def _package_as_plain(result: PackageResult) -> Mapping[str, object]:
    return {
        "files": [
            {"path": str(one.path), "pages": one.pages, "sha256": one.sha256}
            for one in result.files
        ],
        "exhibits": result.exhibits,
        "volumes": result.volumes,
        "warnings": list(result.warnings),
    }
