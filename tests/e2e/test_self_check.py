"""The program says of itself whether it works on this computer."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_self_check_is_good_in_a_folder_with_a_cyrillic_name_and_a_space(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "Штаб кандидата"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "hq_desktop", "self-check"],
        cwd=folder,
        env={**os.environ, "HQ_DESKTOP_DATA": str(folder)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
