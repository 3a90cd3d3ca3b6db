"""Commands that hold figures against each other."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.actions.comparison_json import comparisons_as_plain, findings_as_plain
from hq_desktop.commands.options import Address, Json
from hq_desktop.commands.terminal import at_desk, explain, print_json, say


def check(campaign: Address, is_json: Json = False) -> None:
    """Print the control relations that do not hold."""
    with at_desk(campaign) as desk:
        actions, directory = ComparisonActions(desk), desk.directory()
        rows = [
            row
            for race in directory.races
            for row in findings_as_plain(race.code, actions.findings(race.code), directory)
        ]
    if is_json:
        print_json({"findings": rows})
        return
    for row in rows:
        say("{race} {precinct}: {relation} {severity}, {left} / {right}".format_map(row))
    explain(f"findings: {len(rows)}")


def compare(
    campaign: Address,
    is_json: Json = False,
    xlsx: Annotated[Path | None, typer.Option("--xlsx", metavar="FILE")] = None,
    csv: Annotated[
        Path | None,
        typer.Option("--csv", metavar="FOLDER", help="Write tables that can be imported again."),
    ] = None,
) -> None:
    """Compare both sides and bound the announced totals."""
    with at_desk(campaign) as desk:
        actions = ComparisonActions(desk)
        document = comparisons_as_plain(actions.all_facts())
        if xlsx is not None:
            actions.export(xlsx)
        if csv is not None:
            for path in actions.export_tables(csv):
                explain(str(path))
    if is_json:
        print_json(document)
        return
    races = document["races"]
    if isinstance(races, list):
        for race in races:
            say(_summary(race))


def _summary(race: Mapping[str, object]) -> str:
    """One race in a few lines for people; programs ask for --json."""
    lines = [f"{race['race']}: {json.dumps(race['precincts'])}"]
    territories = race["territories"]
    if isinstance(territories, list):
        lines.extend(
            f"  {one['commission']} {one['line']}: announced {one['official']}, "
            f"{one['contradiction']}, gap {one['gap']}"
            for one in territories
            if one["contradiction"]
        )
    lines.append(f"  outcome: {json.dumps(race['outcome'])}")
    if race["lists"] is not None:
        lines.append(f"  lists: {json.dumps(race['lists'], ensure_ascii=False)}")
    return "\n".join(lines)
