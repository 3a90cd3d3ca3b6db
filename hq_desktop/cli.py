"""The command line: every headless command in its place, or the window."""

import sys
from collections.abc import Callable, Mapping, Sequence

import click
import typer

from hq_desktop.commands import (
    archives,
    campaigns,
    comparing,
    incoming,
    keeping,
    packages,
    program,
    register,
    terms,
    texts,
)
from hq_desktop.commands.program import Screens
from hq_desktop.commands.terminal import DONE, REFUSED, WRONG_USAGE, tell
from hq_desktop.domain.errors import HqError, WrongUsage

COMMANDS: Mapping[str, Callable[..., object]] = {
    "sample": campaigns.sample,
    "new": campaigns.new,
    "import": incoming.import_table,
    "intake": incoming.intake,
    "check": comparing.check,
    "compare": comparing.compare,
    "brief": packages.brief,
    "package": packages.package,
    "changed": packages.changed,
    "text": texts.text,
    "terms": terms.terms,
    "register": register.register,
    "backup": keeping.backup,
    "restore": keeping.restore,
    "upgrade": campaigns.upgrade,
    "verify": keeping.verify,
    "screenshots": program.screenshots,
    "self-check": program.self_check_command,
    "archive": archives.archive,
}
"""Every command under its name, in the order in which they are listed."""


def run(arguments: Sequence[str], screens: Screens) -> int:
    """Carry out a command line and return its exit code.

    0 done, 2 wrong usage, 3 refused and nothing changed, 4 verification failed.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if _is_window(arguments):
        return screens.window(arguments[0] if arguments else None)
    commands = typer.main.get_command(_app())
    try:
        code = commands.main(list(arguments), "hq-desktop", standalone_mode=False, obj=screens)
    except click.ClickException as fault:
        fault.show()
        return WRONG_USAGE
    except click.Abort:
        return WRONG_USAGE
    except HqError as error:
        tell(error)
        return WRONG_USAGE if isinstance(error, WrongUsage) else REFUSED
    return code if isinstance(code, int) else DONE


def _is_window(arguments: Sequence[str]) -> bool:
    """The window opens without a command, or with one word that is no command and no option."""
    if not arguments:
        return True
    is_word = len(arguments) == 1 and not arguments[0].startswith("-")
    return is_word and arguments[0] not in COMMANDS


def _app() -> typer.Typer:
    app = typer.Typer(
        no_args_is_help=False,
        add_completion=False,
        pretty_exceptions_enable=False,
        help="Without a command: hq-desktop [CAMPAIGN] opens the window.",
        callback=_hq_desktop,
    )
    for name, command in COMMANDS.items():
        app.command(name)(command)
    return app


def _hq_desktop() -> None:
    """Type precinct protocols, compare them with announced figures, print complaint packages."""
