"""Commands that make a campaign or bring it to this version."""

from pathlib import Path
from typing import Annotated

import click
import typer

from hq_desktop.actions.founding import RacePlan, found
from hq_desktop.actions.samples import writing as samples
from hq_desktop.actions.samples.names import NAMES
from hq_desktop.commands.options import Address, day
from hq_desktop.commands.terminal import catalogue, explain, operator, say
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.errors import NotFound
from hq_desktop.storage.database import upgrade as bring_up_to_date


def sample(
    name: Annotated[str, typer.Argument()] = "",
    folder: Annotated[Path | None, typer.Argument()] = None,
    is_list: Annotated[
        bool, typer.Option("--list", help="Print the names of the samples.")
    ] = False,
) -> None:
    """Write the sample campaign FOLDER/NAME.hq."""
    if is_list:
        for code in NAMES:
            say(code)
        return
    if not name or folder is None:
        raise click.UsageError("expected NAME and FOLDER, or --list")
    if name not in NAMES:
        raise NotFound(noun="sample", key=name)
    say(str(samples.write(name, folder, catalogue())))


def new(
    campaign: Address,
    title: Annotated[str, typer.Option("--title")],
    election_day: Annotated[str, typer.Option("--election-day", metavar="YYYY-MM-DD")],
    profile: Annotated[list[str] | None, typer.Option("--profile")] = None,
    race: Annotated[list[str] | None, typer.Option("--race", metavar="CODE=PROFILE[:FORM]")] = None,
) -> None:
    """Make an empty campaign."""
    plans = [RacePlan(one, one) for one in profile or ()] + [_plan(one) for one in race or ()]
    if not plans:
        raise click.UsageError("expected --profile or --race at least once")
    founded = Campaign(title=title, election_day=day(election_day, "--election-day"))
    found(campaign, founded, plans, catalogue=catalogue(), operator=operator()).close()
    explain(f"{campaign}: made")


def upgrade(campaign: Address) -> None:
    """Bring a campaign of an older version to this one; on a server it is the keeper's deed."""
    bring_up_to_date(campaign)
    explain(f"{campaign}: up to date")


def _plan(text: str) -> RacePlan:
    code, equals, rest = text.partition("=")
    profile, _, form = rest.partition(":")
    if not code or not equals or not profile:
        raise click.UsageError(f"--race: expected CODE=PROFILE[:FORM], not {text!r}")
    return RacePlan(code, profile, form)
