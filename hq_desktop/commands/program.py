"""Commands about the program itself: its screens as pictures, whether it works here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import click
import typer

from hq_desktop.actions import self_check
from hq_desktop.commands.options import Address
from hq_desktop.commands.terminal import DONE, NOT_VERIFIED, say


@dataclass(frozen=True, slots=True)
class Screens:
    """What needs Qt, handed in so that commands load none of it."""

    window: Callable[[str | None], int]
    pictures: Callable[[str, Path], Sequence[Path]]


def screenshots(
    context: typer.Context,
    campaign: Address,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER")],
) -> None:
    """Write every screen as a PNG, without a display."""
    screens = context.find_object(Screens)
    if screens is None:
        raise click.UsageError("there are no screens here")
    for path in screens.pictures(campaign, folder):
        say(str(path))


def self_check_command() -> int:
    """Say whether the program works on this computer."""
    is_good = True
    for result in self_check.run():
        say(f"{'ok  ' if result.is_good else 'FAIL'} {result.subject}: {result.account}")
        is_good = is_good and result.is_good
    return DONE if is_good else NOT_VERIFIED
