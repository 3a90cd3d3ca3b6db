"""Writes down in the register what was printed: the files, how many copies, from which facts."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from hq_desktop.actions.package_sources import sha256_of
from hq_desktop.actions.packages import MANIFEST
from hq_desktop.actions.register import RegisterActions
from hq_desktop.domain.case import Case, CaseStage
from hq_desktop.domain.errors import Refused
from hq_desktop.storage import cases


def record_print(register: RegisterActions, files: Sequence[Path], copies: int) -> tuple[Case, ...]:
    """Record a print in every case that its documents belong to; return those cases.

    A file whose package has no case, or whose case lets nothing be printed any more, is passed
    over: paper that was printed needs no permission.
    """
    told: dict[str, list[tuple[str, str]]] = {}
    for file in files:
        snapshot = _snapshots(file.parent).get(file.name)
        if snapshot:
            told.setdefault(snapshot, []).append((file.name, sha256_of(file)))
    with register.desk.database.reading() as tx:
        every = [one for one in cases.all(tx) if one.stage is not CaseStage.WITHDRAWN]
    recorded: list[Case] = []
    for snapshot, printed in told.items():
        for case in (one for one in every if snapshot in one.snapshots):
            try:
                recorded.append(register.printed(case, tuple(printed), snapshot, copies))
            except Refused:
                continue
    return tuple(recorded)


def _snapshots(folder: Path) -> Mapping[str, str]:
    """The frozen facts of every file of a package; none for a folder that is no package."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        return {str(one["path"]): str(one["snapshot"]) for one in listed}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
