"""A program that tries one deed on a campaign as somebody who is not root.

Run as `python -m tests.storage.visitor DEED FOLDER`: for root nothing is read only, so it
becomes nobody once everything is imported.
"""

import os
import sys
from pathlib import Path

import alembic.migration
import alembic.operations  # noqa: F401 — nobody may not read root's interpreter

from hq_desktop.domain.errors import HqError
from hq_desktop.storage import races
from hq_desktop.storage.database import create_campaign, open_campaign
from hq_desktop.storage.verification import verify
from tests.storage import town

_NOBODY = 65534


def attempt(deed: str, folder: Path) -> str:
    """Return what came of it: a word, or the code of the error."""
    try:
        if deed == "create":
            create_campaign(str(folder / "new.hq"), town.CAMPAIGN, operator="x")
        database = open_campaign(str(folder))
        if deed == "evidence":
            database.evidence.put(b"x")
        if deed == "write":
            with database.transaction("x", "form_kept") as tx:
                races.keep_form(tx, "own", "")
        return "intact" if verify(database).is_intact else "broken"
    except HqError as error:
        return error.code


if __name__ == "__main__":
    if os.geteuid() == 0:
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
    sys.stdout.write(attempt(sys.argv[1], Path(sys.argv[2])))
