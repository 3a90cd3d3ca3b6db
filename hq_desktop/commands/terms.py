"""The command that prints the terms of the law."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from hq_desktop.actions.terms import TermsActions
from hq_desktop.actions.terms_words import term_as_plain
from hq_desktop.commands.options import Address, Json
from hq_desktop.commands.terminal import at_desk, explain, print_json, say
from hq_desktop.domain.text import Language


def terms(
    campaign: Address,
    is_json: Json = False,
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", help="Write them as a calendar.")
    ] = None,
) -> None:
    """Print the terms that still run, what ends first standing first, then what was filed late."""
    now = datetime.now(UTC)
    with at_desk(campaign) as desk:
        actions = TermsActions(desk)
        board = actions.board()
        rows = [term_as_plain(one, board.about(one.event), now) for one in board.listed(now)]
        if ics is not None:
            count = actions.write_calendar(ics, Language.RU, now)
            explain(f"calendar entries: {count}")
    if is_json:
        print_json({"terms": rows})
        return
    for row in rows:
        say("{safe_on} (nominal {nominal_on}) {deadline} {event} {about}".format_map(row))
    explain(f"terms: {len(rows)}")
