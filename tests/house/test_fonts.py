"""The shipped fonts can write what the office writes."""

import re

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from tests.house.sources import ROOT

FONTS = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"
RUSSIAN = "".join(chr(code) for code in range(ord("А"), ord("я") + 1)) + "Ёё"
PAPER = "0123456789№«»–—−≤≥≠×½…§\u00a0"
SCREEN = PAPER + "\u202f✓→←↑↓Σ∅●○"


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem)
def test_a_font_has_every_kazakh_and_russian_letter(font: object) -> None:
    assert missing(str(font), KAZAKH + RUSSIAN) == ""


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem)
def test_a_font_has_the_signs_of_its_place(font: object) -> None:
    signs = SCREEN if "Inter" in str(font) else PAPER
    assert missing(str(font), signs) == ""


def test_paper_and_screen_have_their_fonts() -> None:
    assert {font.stem.partition("-")[0] for font in FONTS} == {"Inter", "PTSans", "PTSerif"}


@pytest.mark.parametrize("licence", ["Inter-LICENSE.txt", "PT-LICENSE.txt"])
def test_a_font_travels_with_its_licence(licence: str) -> None:
    text = (ROOT / "resources" / "fonts" / licence).read_text(encoding="utf-8")
    assert re.search("(?i)copyright.+(ParaType|Inter Project)", text)


def missing(font: str, letters: str) -> str:
    known = TTFontFile(font).charToGlyph
    return "".join(letter for letter in letters if ord(letter) not in known)
