"""Where the program's own files and the user's campaigns stand."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
# An installed program carries its resources inside the package, a checkout beside it.
_ROOT = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of one of the program's own files below `resources/`."""
    return _ROOT.joinpath("resources", *parts)


def translation_folder() -> Path:
    """Return the folder of the compiled translations."""
    return _ROOT / "translations"


def data_folder() -> Path:
    """Return the user's folder of campaigns; the variable `HQ_DESKTOP_DATA` moves it."""
    chosen = os.environ.get("HQ_DESKTOP_DATA")
    return Path(chosen) if chosen else platformdirs.user_data_path("hq-desktop", appauthor=False)
