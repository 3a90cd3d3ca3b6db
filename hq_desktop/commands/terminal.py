"""What every command has at hand: a campaign, words, JSON, Ctrl+C as an end of the work."""

import getpass
import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.domain.errors import Cancelled, HqError, RowsRefused
from hq_desktop.domain.sentences import expected, sentence
from hq_desktop.storage.database import open_campaign

DONE, WRONG_USAGE, REFUSED, NOT_VERIFIED = 0, 2, 3, 4
STOPPED = 130
"""What a shell gives a command that Ctrl+C ended."""


@contextmanager
def at_desk(address: str) -> Iterator[Desk]:
    """Open a campaign and close it; raises what opening raises."""
    law = catalogue()
    database = open_campaign(address)
    try:
        yield Desk(database, law, operator())
    finally:
        database.close()


@contextmanager
def interruptible() -> Iterator[Callable[[int, int], None]]:
    """Give a progress that ends the work between two files once Ctrl+C was pressed.

    Pressed again it ends the work at once. How far the work is, is shown on a terminal only.
    """
    pressed: list[int] = []
    shown = ""

    def press(number: int, _frame: object) -> None:
        pressed.append(number)
        signal.signal(signal.SIGINT, before)

    def progress(done: int, total: int) -> None:
        nonlocal shown
        if pressed:
            raise Cancelled
        told = f"{100 * done // total} %" if total else ""
        if told != shown and sys.stderr.isatty():
            print(f"\r{told}", end="", file=sys.stderr, flush=True)  # noqa: T201 — a terminal
            shown = told

    before = signal.signal(signal.SIGINT, press)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        if shown:
            explain("")


@cache
def catalogue() -> Catalogue:
    """Return forms, law and complaints as the program brings them, read once."""
    return load(paths.resource())


def operator() -> str:
    """Return who stands in the journal for what a command does."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "command line"


def say(text: str) -> None:
    """Print a result."""
    print(text)  # noqa: T201 — a command's result


def explain(text: str) -> None:
    """Print a message for a person, which is no result."""
    print(text, file=sys.stderr)  # noqa: T201 — messages go to standard error


def print_json(value: object) -> None:
    """Print the one JSON document that a program asked for."""
    print(json.dumps(value, ensure_ascii=False, indent=1))  # noqa: T201 — a command's result


def tell(error: HqError) -> None:
    """Say why something is refused, row by row where rows are at fault."""
    explain(sentence(error).filled())
    if isinstance(error, RowsRefused):
        for one in error.problems:
            place = f"{one.sheet}!{one.cell}" if one.cell else one.sheet
            explain(f"  {place}: {one.value!r}: {expected(one).filled()}")
