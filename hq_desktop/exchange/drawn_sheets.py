"""Protocol sheets drawn as if photographed, for the samples; each says that it is one."""

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from hq_desktop.domain.numerals import in_russian_words
from hq_desktop.domain.protocol import Cell, CellState

WIDTH, HEIGHT = 1000, 1414
_PAPER, _PRINT, _INK, _DESK = (247, 243, 232), (35, 35, 40), (38, 52, 128), (92, 72, 54)
_LEFT, _RIGHT, _TOP = 60, 940, 330
_FIGURES, _WORDS = 560, 690
_CROOKED = 0.3
"""The share of sheets that were not held straight; turning pixels is most of the work."""
_ROTATED_EXIF = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One printed row: number and label of the line, and what is written in it."""

    number: str
    label: str
    cell: Cell | None


@dataclass(frozen=True, slots=True)
class DrawnSheet:
    """What one sheet shows; `seed` makes the hand that fills it in."""

    heading: Sequence[str]
    rows: Sequence[SheetRow]
    precinct: str
    seed: int
    is_signed: bool = True
    is_sealed: bool = True
    orientation: int = 1


class SheetPainter:
    """Draws sheets with one set of fonts; what is printed alike is drawn once."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts
        self._blanks: dict[tuple[str, ...], Image.Image] = {}

    def draw(self, sheet: DrawnSheet) -> bytes:
        """Return the sheet as a JPEG, some turned with the EXIF mark that says so."""
        chance = random.Random(sheet.seed)  # noqa: S311 — a repeatable drawing, nothing secret
        page = self._blank(sheet).copy()
        pen = ImageDraw.Draw(page)
        self._fill_in(pen, sheet, chance)
        self._sign(page, pen, sheet, chance)
        return _photographed(page, sheet.orientation, chance)

    @cached_property
    def _serif(self) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(str(self._fonts / "PTSerif-Regular.ttf"), 19)

    @cached_property
    def _bold(self) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(str(self._fonts / "PTSerif-Bold.ttf"), 25)

    @cached_property
    def _hand(self) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(str(self._fonts / "PTSerif-Italic.ttf"), 30)

    @cached_property
    def _small_hand(self) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(str(self._fonts / "PTSerif-Italic.ttf"), 17)

    def _row_height(self, sheet: DrawnSheet) -> int:
        return min(56, 780 // len(sheet.rows))

    def _blank(self, sheet: DrawnSheet) -> Image.Image:
        key = (*sheet.heading, *(row.label for row in sheet.rows))
        if key not in self._blanks:
            self._blanks[key] = self._print(sheet)
        return self._blanks[key]

    def _print(self, sheet: DrawnSheet) -> Image.Image:
        page = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
        pen = ImageDraw.Draw(page)
        pen.rectangle((60, 50, 420, 100), outline=_PRINT, width=2)
        pen.text((240, 75), "УЧЕБНЫЙ ПРИМЕР / ОҚУ ҮЛГІСІ", _PRINT, self._serif, anchor="mm")
        pen.text((WIDTH // 2, 150), "ПРОТОКОЛ / ХАТТАМА", _PRINT, self._bold, anchor="mm")
        for place, line in enumerate(sheet.heading):
            pen.text((WIDTH // 2, 195 + 30 * place), line, _PRINT, self._serif, anchor="mm")
        height = self._row_height(sheet)
        for place, row in enumerate(sheet.rows):
            top = _TOP + place * height
            pen.rectangle((_LEFT, top, _RIGHT, top + height), outline=_PRINT)
            pen.text((_LEFT + 10, top + height // 2), row.number, _PRINT, self._serif, anchor="lm")
            self._label(pen, row.label, top, height)
        bottom = _TOP + len(sheet.rows) * height
        for column in (_LEFT + 55, _FIGURES, _WORDS):
            pen.line((column, _TOP, column, bottom), _PRINT)
        for place, role in enumerate(("Председатель / Төраға", "Секретарь / Хатшы")):
            pen.text((_LEFT, bottom + 60 + 60 * place), role, _PRINT, self._serif, anchor="ls")
            pen.line((300, bottom + 62 + 60 * place, 560, bottom + 62 + 60 * place), _PRINT)
        return page

    def _label(self, pen: ImageDraw.ImageDraw, label: str, top: int, height: int) -> None:
        lines = _wrapped(label, self._serif, _FIGURES - _LEFT - 75)[: max(1, height // 20)]
        first = top + height // 2 - 10 * (len(lines) - 1)
        for place, line in enumerate(lines):
            spot = (_LEFT + 65, first + 20 * place)
            pen.text(spot, line, _PRINT, self._serif, anchor="lm")

    def _fill_in(self, pen: ImageDraw.ImageDraw, sheet: DrawnSheet, chance: random.Random) -> None:
        pen.text((WIDTH // 2, 285), f"№ {sheet.precinct}", _INK, self._hand, anchor="mm")
        height = self._row_height(sheet)
        for place, row in enumerate(sheet.rows):
            middle = _TOP + place * height + height // 2
            spot = (
                (_FIGURES + _WORDS) // 2 + chance.randint(-8, 8),
                middle + chance.randint(-3, 3),
            )
            match row.cell:
                case CellState.DASH:
                    pen.line((spot[0] - 22, spot[1], spot[0] + 22, spot[1] - 3), _INK, 3)
                case CellState.ILLEGIBLE:
                    pen.ellipse((spot[0] - 34, spot[1] - 13, spot[0] + 34, spot[1] + 13), _INK)
                case int(number):
                    pen.text(spot, str(number), _INK, self._hand, anchor="mm")
                    self._words(pen, number, middle)

    def _words(self, pen: ImageDraw.ImageDraw, number: int, middle: int) -> None:
        lines = _wrapped(in_russian_words(number), self._small_hand, _RIGHT - _WORDS - 14)
        for place, line in enumerate(lines[:2]):
            top = middle + 17 * place - 8 * (min(len(lines), 2) - 1)
            pen.text((_WORDS + 8, top), line, _INK, self._small_hand, anchor="lm")

    def _sign(
        self, page: Image.Image, pen: ImageDraw.ImageDraw, sheet: DrawnSheet, chance: random.Random
    ) -> None:
        bottom = _TOP + len(sheet.rows) * self._row_height(sheet)
        if sheet.is_signed:
            for place in range(2):
                _squiggle(pen, (330, bottom + 45 + 60 * place), chance)
        if sheet.is_sealed:
            middle = (740 + chance.randint(-25, 25), bottom + 110)
            for radius in (78, 72, 46):
                pen.ellipse(_around(middle, radius), outline=_INK, width=3)
            pen.text(middle, sheet.precinct, _INK, self._hand, anchor="mm")
            _seal_rim(page, middle, self._small_hand)


def _around(middle: tuple[int, int], radius: int) -> tuple[int, int, int, int]:
    return middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius


def _seal_rim(page: Image.Image, middle: tuple[int, int], font: ImageFont.FreeTypeFont) -> None:
    pen = ImageDraw.Draw(page)
    words = "УЧЕБНЫЙ ПРИМЕР • ОҚУ ҮЛГІСІ • "
    for place, letter in enumerate(words):
        angle = 2 * pi * place / len(words) - pi / 2
        spot = (middle[0] + 59 * cos(angle), middle[1] + 59 * sin(angle))
        pen.text(spot, letter, _INK, font, anchor="mm")


def _squiggle(pen: ImageDraw.ImageDraw, start: tuple[int, int], chance: random.Random) -> None:
    wide, high = chance.randint(9, 15), chance.randint(10, 22)
    points = [
        (start[0] + wide * step / 2, start[1] + high * sin(step * 1.4) * cos(step / 5))
        for step in range(24)
    ]
    pen.line(points, _INK, 3, joint="curve")


def _photographed(page: Image.Image, orientation: int, chance: random.Random) -> bytes:
    turned = page
    if chance.random() < _CROOKED:
        turned = page.rotate(chance.uniform(-1.6, 1.6), Image.Resampling.BILINEAR, fillcolor=_DESK)
    if orientation in _ROTATED_EXIF:
        turned = turned.transpose(_ROTATED_EXIF[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    turned.save(out, "JPEG", quality=50, exif=exif)
    return out.getvalue()


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
