"""A digit is a digit on any keyboard layout, by the sign or by the place of the key."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from hq_desktop.ui import keys
from hq_desktop.ui.keys import MACOS, WINDOWS, X11, Places

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
DIGITS = "1234567890"
KAZAKH = '"әіңғ,.үұқ'
KAZAKH_SHIFTED = "!ӘІҢҒ;:ҮҰҚ"
FRENCH = "&é\"'(-è_çà"


def stroke(
    text: str,
    *,
    scan: int = 0,
    virtual: int = 0,
    modifiers: Qt.KeyboardModifier = PLAIN,
    key: Qt.Key = Qt.Key.Key_unknown,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


def row(first: int, signs: str, where: Places, modifiers: Qt.KeyboardModifier = PLAIN) -> str:
    strokes = (
        stroke(sign, scan=code, modifiers=modifiers) for code, sign in enumerate(signs, first)
    )
    return "".join(keys.meant(one, where) for one in strokes)


@pytest.mark.parametrize("signs", [DIGITS, KAZAKH, FRENCH])
@pytest.mark.parametrize(("first", "where"), [(10, X11), (2, WINDOWS)])
def test_the_row_of_digits_gives_digits_in_every_layout(
    signs: str, first: int, where: Places
) -> None:
    assert row(first, signs, where) == DIGITS


def test_shift_on_the_kazakh_row_gives_digits_too() -> None:
    assert row(10, KAZAKH_SHIFTED, X11, SHIFT) == DIGITS


def test_the_macs_row_is_known_by_its_virtual_keys() -> None:
    codes = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
    strokes = [
        stroke(sign, virtual=code, scan=code) for code, sign in zip(codes, KAZAKH, strict=True)
    ]
    assert "".join(keys.meant(one, MACOS) for one in strokes) == DIGITS


@pytest.mark.parametrize(("letters", "digits"), [("әіңғүұқ", "2345890"), ("ӘІҢҒҮҰҚ", "2345890")])
def test_kazakh_letters_are_digits_even_without_a_key_code(letters: str, digits: str) -> None:
    assert "".join(keys.meant(stroke(letter), X11) for letter in letters) == digits


def test_a_star_over_the_eight_is_a_star() -> None:
    assert keys.meant(stroke("*", scan=17, modifiers=SHIFT), X11) == keys.ILLEGIBLE


@pytest.mark.parametrize(("scan", "where"), [(60, X11), (0x34, WINDOWS)])
def test_the_key_of_the_dot_is_a_dash_where_the_layout_has_a_letter(
    scan: int, where: Places
) -> None:
    assert keys.meant(stroke("ю", scan=scan), where) == keys.DASH


@pytest.mark.parametrize(
    ("sign", "scan", "meaning"),
    [
        ("№", 61, keys.JUMP),
        (".", 61, keys.DASH),
        ("/", 94, keys.JUMP),
        ("ө", 20, keys.BACK),
        ("һ", 21, keys.BLANK),
        ("=", 21, keys.BLANK),
        ("+", 21, keys.BLANK),
        ("-", 20, keys.BACK),
    ],
)
def test_signs_count_as_printed_and_else_by_their_place(sign: str, scan: int, meaning: str) -> None:
    assert keys.meant(stroke(sign, scan=scan), X11) == meaning


KEYPAD_X11 = dict(zip("789-456+1230.", range(79, 92), strict=True)) | {"*": 63, "/": 106}
KEYPAD_WINDOWS = dict(zip("789-456+1230.", range(0x47, 0x54), strict=True)) | {
    "*": 0x37,
    "/": 0x135,
}


@pytest.mark.parametrize(("codes", "where"), [(KEYPAD_X11, X11), (KEYPAD_WINDOWS, WINDOWS)])
def test_the_keypad_works_with_and_without_numlock(codes: dict[str, int], where: Places) -> None:
    for sign, code in codes.items():
        assert keys.meant(stroke(sign, scan=code, modifiers=KEYPAD), where) == sign
        assert keys.meant(stroke("", scan=code, modifiers=KEYPAD), where) == sign


def test_the_comma_of_a_russian_keypad_is_the_dot() -> None:
    assert keys.meant(stroke(",", scan=91, modifiers=KEYPAD), X11) == keys.DASH
    assert keys.meant(stroke(",", modifiers=KEYPAD), X11) == keys.DASH


@pytest.mark.parametrize(
    ("scan", "where"), [(111, X11), (116, X11), (0x148, WINDOWS), (0x150, WINDOWS)]
)
def test_the_arrows_beside_the_keypad_stay_arrows(scan: int, where: Places) -> None:
    assert keys.meant(stroke("", scan=scan, key=Qt.Key.Key_Up), where) == ""


def test_the_macs_arrows_stay_arrows() -> None:
    up = stroke("\uf700", virtual=126, modifiers=KEYPAD, key=Qt.Key.Key_Up)
    assert keys.meant(up, MACOS) == ""


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_a_command_is_no_digit(modifier: Qt.KeyboardModifier) -> None:
    assert keys.meant(stroke("1", scan=10, modifiers=modifier), X11) == ""


@pytest.mark.parametrize("text", ["a", "ж", " ", "", "\x08"])
def test_what_means_nothing_is_nothing(text: str) -> None:
    assert keys.meant(stroke(text), X11) == ""
