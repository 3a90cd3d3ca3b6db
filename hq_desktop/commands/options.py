"""Options and arguments that several commands share, and how their words are read."""

from datetime import date, datetime
from typing import Annotated, NoReturn

import click
import typer

from hq_desktop.domain.text import Language


def _stated(address: str) -> str:
    """Refuse an empty address, which would mean the folder one stands in."""
    if not address.strip():
        raise click.BadParameter("expected a .hq folder or a postgresql:// address")
    return address


Address = Annotated[
    str,
    typer.Argument(metavar="CAMPAIGN", help="A .hq folder or postgresql://", callback=_stated),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]


def day(text: str, option: str) -> date:
    """Return the day that an option states; anything else is wrong usage."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 — a day has no zone
    except ValueError:
        usage(f"{option}: expected a date such as 2026-11-22, not {text!r}")


def spoken(text: str) -> Language:
    """Return the language of a document; anything else is wrong usage."""
    if text not in (Language.RU, Language.KK):
        usage(f"--language: expected ru or kk, not {text!r}")
    return Language(text)


def usage(message: str) -> NoReturn:
    """Refuse the words of a command line."""
    raise click.UsageError(message)
