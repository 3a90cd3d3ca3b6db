"""Where the program's own files and the user's campaigns stand."""

from pathlib import Path

import pytest

from hq_desktop import paths


def test_a_resource_is_found() -> None:
    assert paths.resource("fonts", "PTSerif-Regular.ttf").is_file()


def test_the_variable_moves_campaigns_and_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HQ_DESKTOP_DATA", str(tmp_path))
    assert paths.data_folder() == tmp_path
