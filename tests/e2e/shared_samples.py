"""The sample campaigns, each written once for all processes of a test run; tests copy, or read."""

import os
import shutil
import time
from pathlib import Path

import pytest

from tests.e2e.commands import done


def sample(name: str, factory: pytest.TempPathFactory) -> Path:
    """Return the campaign of a sample, which nobody may change; the first caller writes it."""
    own = factory.getbasetemp()
    root = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "samples"
    root.mkdir(exist_ok=True)
    made = root / name
    try:
        (root / f"{name}.lock").mkdir()
    except FileExistsError:
        _wait_for(made)
    else:
        making = root / f"{name}.making"
        done("sample", name, making)
        making.rename(made)
    return made / f"{name}.hq"


def copy_of(campaign: Path, folder: Path) -> Path:
    """Return a campaign of one's own, equal to another."""
    return Path(shutil.copytree(campaign, folder / "Своя копия.hq"))


def _wait_for(made: Path) -> None:
    for _ in range(3000):
        if made.exists():
            return
        time.sleep(0.1)
    pytest.fail(f"the sample {made.name} was not written within five minutes")
