"""Which digit or sign a key was meant to be, whatever keyboard layout is active."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

BLANK = "+"
BACK = "-"
DASH = "."
ILLEGIBLE = "*"
JUMP = "/"

_SIGNS = frozenset("+-.*/")
_DIGITS = frozenset("0123456789")
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the keys lie on one platform: key code to what the key means there.

    `row` is the row of digits, `keypad` the keypad with and without NumLock, `signs` the keys
    that carry our signs on a Latin keyboard; these count only where the layout's own sign has
    no meaning, so that a sign printed on the key is always right.
    """

    row: Mapping[int, str]
    keypad: Mapping[int, str]
    signs: Mapping[int, str]
    is_virtual: bool = False


def _numbered(first: int, meanings: str) -> Mapping[int, str]:
    return MappingProxyType(
        {code: one for code, one in enumerate(meanings, start=first) if one != " "}
    )


WINDOWS = Places(
    row=_numbered(0x02, "1234567890"),
    keypad=MappingProxyType({0x37: "*", 0x135: "/", **_numbered(0x47, "789-456+1230.")}),
    signs=MappingProxyType({0x0C: BACK, 0x0D: BLANK, 0x34: DASH, 0x35: JUMP}),
)
X11 = Places(
    row=_numbered(10, "1234567890"),
    keypad=MappingProxyType({63: "*", 106: "/", **_numbered(79, "789-456+1230.")}),
    signs=MappingProxyType({20: BACK, 21: BLANK, 60: DASH, 61: JUMP}),
)
MACOS = Places(
    row=MappingProxyType(
        {18: "1", 19: "2", 20: "3", 21: "4", 23: "5", 22: "6", 26: "7", 28: "8", 25: "9", 29: "0"}
    ),
    keypad=MappingProxyType(
        {65: ".", 67: "*", 69: "+", 75: "/", 78: "-", **_numbered(82, "01234567 89")}
    ),
    signs=MappingProxyType({27: BACK, 24: BLANK, 47: DASH, 44: JUMP}),
    is_virtual=True,
)

_PLATFORMS = MappingProxyType({"windows": WINDOWS, "cocoa": MACOS})

_KAZAKH_LETTERS = MappingProxyType(
    dict(zip("әіңғүұқөһ", ("2", "3", "4", "5", "8", "9", "0", BACK, BLANK), strict=True))
)
"""The Kazakh layout (РСТ КазССР 903-90) carries letters where others carry digits and - =."""

_KAZAKH_SIGNS = MappingProxyType({'"': "1", "!": "1", ";": "6", ":": "7"})
"""Signs of the same row; as text they mean a digit only where no key code says which key it was."""

_LATIN = frozenset("qwertyuiopasdfghjklzxcvbnm")
_CYRILLIC_PLACES = MappingProxyType(
    dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))
)


def places() -> Places:
    """Return the key codes of the platform the window runs on."""
    return _PLATFORMS.get(QGuiApplication.platformName(), X11)


def meant(event: QKeyEvent, where: Places | None = None) -> str:
    """Return the digit or one of + - . * / that the key means while figures are typed, or "".

    The row of digits and the keypad are known by their key codes; after them the sign the
    layout gives counts, then the Kazakh letters, then the place of the key on a Latin keyboard.
    """
    if event.modifiers() & _COMMANDS:
        return ""
    known = where or places()
    code = event.nativeVirtualKey() if known.is_virtual else event.nativeScanCode()
    text = event.text().casefold()
    if not code and not known.is_virtual:
        return _by_text(text) or _KAZAKH_SIGNS.get(text, "")
    if code in known.row:
        return ILLEGIBLE if text == ILLEGIBLE else known.row[code]
    return known.keypad.get(code) or _by_text(text) or known.signs.get(code, "")


def _by_text(text: str) -> str:
    if not text:
        return ""
    if text in _DIGITS or text in _SIGNS:
        return text
    if text == ",":
        return DASH
    return _KAZAKH_LETTERS.get(text, "")


def letter(event: QKeyEvent) -> str:
    """Return the Latin letter of the key that was pressed, whatever layout is active, or "".

    The Russian and the Kazakh layout have their common letters at the same places.
    """
    if event.modifiers() & _COMMANDS:
        return ""
    text = event.text().casefold()
    return text if text in _LATIN else _CYRILLIC_PLACES.get(text, "")


def is_enter(event: QKeyEvent) -> bool:
    """Say whether Enter was pressed, on either side of the keyboard."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
