"""Names of files and folders that every system takes, and people still recognise."""

import re
import unicodedata
from collections.abc import Mapping

LONGEST = 60
"""Letters of one name; with a few folders above it a path stays far below Windows' 260."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_SPACES = re.compile(r"\s+")
_ENDING = re.compile(r"\.[a-z0-9]{1,8}", re.ASCII)
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{device}{sign}" for device in ("com", "lpt") for sign in "0123456789¹²³"}
)
_ENDINGS: Mapping[str, str] = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/heic": ".heic",
    "image/webp": ".webp",
    "application/pdf": ".pdf",
    "video/mp4": ".mp4",
    "audio/ogg": ".ogg",
    "text/html": ".html",
    "text/plain": ".txt",
}
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def safe_name(told: str, most: int = LONGEST) -> str:
    """Return a name that Windows, macOS and Linux take: composed letters, no signs of paths.

    Letters of any language stay. A name with nothing left in it is "_".
    """
    composed = _SPACES.sub(" ", unicodedata.normalize("NFC", told))
    seen = "".join(one for one in composed if unicodedata.category(one) not in _INVISIBLE)
    plain = _SPACES.sub(" ", _FORBIDDEN.sub("_", seen))
    short = plain.strip(" .")[:most].strip(" .")
    if short.partition(".")[0].rstrip().casefold() in _DEVICES:
        short = f"_{short}"[:most]
    return short or "_"


def ending_of(told: str, media_type: str = "") -> str:
    """Return the ending of a file's name in small letters, with its dot.

    Where it has none, the usual one of its kind; "" where that is not known either.
    """
    _, dot, last = told.rpartition(".")
    ending = f"{dot}{last}".casefold()
    return ending if _ENDING.fullmatch(ending) else _ENDINGS.get(media_type, "")


def stem_of(told: str) -> str:
    """Return the name of a file without its ending, and without the folders before it."""
    name = re.split(r"[/\\]", told)[-1]
    ending = ending_of(name)
    return name[: len(name) - len(ending)] if ending else name
