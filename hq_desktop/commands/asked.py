"""What a document is made of, as the words of a command say it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import click
import typer

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.package_annexes import added_file
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.commands.options import day, spoken, usage
from hq_desktop.domain.election import RaceCode

Word = Annotated[str | None, typer.Option("--complaint")]
Commission = Annotated[str | None, typer.Option("--commission")]
Court = Annotated[str | None, typer.Option("--court")]
Precincts = Annotated[str | None, typer.Option("--precincts", metavar="A,B,…")]
FiledOn = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD")]
RaceWord = Annotated[str | None, typer.Option("--race")]
LanguageWord = Annotated[str | None, typer.Option("--language", metavar="ru|kk")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FOLDER")]
Annexes = Annotated[
    list[str] | None,
    typer.Option("--annex", metavar="FILE[=TITLE]", help="A paper to attach; repeatable."),
]
ByCode = Annotated[bool, typer.Option("--observers-by-code")]
Signer = Annotated[
    str | None, typer.Option("--signatory", metavar="PERSON", help="Number or name.")
]
Representative = Annotated[
    str | None,
    typer.Option("--representative", metavar="PERSON", help="Of claims and court motions."),
]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a document is made of, as the words of a command say it."""

    complaint: str
    commission: str | None
    court: str | None
    precincts: str | None
    filed_on: str | None
    race: str | None
    language: str
    annexes: Sequence[str] | None
    is_by_code: bool

    def __post_init__(self) -> None:
        """Refuse words that do not fit together, before anything is opened."""
        spoken(self.language)
        if self.commission is not None and self.court is not None:
            raise click.UsageError("expected --commission or --court, not both")

    def request(
        self, actions: CasesActions, signatory: str | None, representative: str | None
    ) -> PackageRequest:
        """Return what is asked for; raises NotFound, WrongUsage for a person."""
        return PackageRequest(
            complaint=self.complaint,
            language=spoken(self.language),
            race=RaceCode(self.race) if self.race is not None else None,
            commission=self.commission,
            court=self.court,
            precincts=split(self.precincts),
            filed_on=day(self.filed_on, "--date") if self.filed_on is not None else None,
            annexes=tuple(added_file(one) for one in self.annexes or ()),
            is_by_code=self.is_by_code,
            signatory=None if signatory is None else actions.person(signatory),
            representative=None if representative is None else actions.person(representative),
        )


def split(text: str | None) -> tuple[str, ...]:
    """Return the precincts named; naming none is not the same as leaving the choice open."""
    if text is None:
        return ()
    named = tuple(one.strip() for one in text.split(",") if one.strip())
    return named or usage("--precincts: expected at least one precinct")
