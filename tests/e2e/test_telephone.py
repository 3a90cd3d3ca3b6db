"""A power cut while an observer is on the telephone takes nothing that was said."""

import os
import subprocess
import sys
from pathlib import Path

from hq_desktop import paths
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.incidents import IncidentActions
from hq_desktop.catalogue.library import load
from hq_desktop.storage.database import open_campaign
from hq_desktop.storage.verification import verify
from tests.gui import hall

ROOT = Path(__file__).resolve().parents[2]
SAID = "He says the seal is lo"


def test_a_killed_program_has_the_call_as_it_was_typed(tmp_path: Path) -> None:
    catalogue = load(paths.resource())
    made = hall.build(tmp_path / "Штаб 1.hq", catalogue)
    address = made.database.address
    made.database.close()
    kill_on_the_telephone(address)
    database = open_campaign(address)
    register = IncidentActions(Desk(database, catalogue, hall.OPERATOR)).register()
    (draft,) = register.drafts
    assert draft.precinct is not None
    assert register.directory.precincts[draft.precinct].number == "313"
    assert (draft.ground, draft.account) == ("copy_refused", SAID)
    assert register.incidents == ()
    assert verify(database).is_intact
    database.close()


def kill_on_the_telephone(address: str) -> None:
    """Write part of a call down in a program of its own, then kill it."""
    command = [sys.executable, "-m", "tests.e2e.telephone", address, hall.OPERATOR, SAID]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    with subprocess.Popen(  # noqa: S603 — our own module
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as telephone:
        assert telephone.stdout is not None
        said = telephone.stdout.readline().strip()
        telephone.kill()
    assert said == "typed"
