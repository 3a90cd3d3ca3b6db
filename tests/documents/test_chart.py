"""The chart on paper: greys alone, every number written out, lengths that are the figures'."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from hq_desktop import paths
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.documents.chart import BoundsChart
from hq_desktop.documents.pages import TEXT_WIDTH, register_fonts
from hq_desktop.documents.wording import Wording, number
from hq_desktop.domain.package import DerivationFacts
from hq_desktop.domain.text import Language, Text

BELOW = DerivationFacts(
    line=Text("line", "line"),
    is_below=True,
    total=554,
    observed=225,
    lower=69_669,
    upper=657_969,
    official=50_366,
    gap=19_303,
    survives=35,
    source="",
    seen_at=None,
    caps={},
    ladder=(),
)
SEEN = replace(BELOW, total=15, observed=15, lower=2_150, upper=2_150, official=2_100, gap=50)
ABOVE = replace(BELOW, is_below=False, lower=31_000, upper=52_000, official=60_500, gap=8_500)
NOTHING = replace(BELOW, observed=0, is_below=False, lower=0, upper=0, official=7, gap=7)


@pytest.fixture(scope="module")
def law() -> Catalogue:
    """The law as data, read once."""
    return load(paths.resource())


UPPER, LOWER = 53, 26
"""Bottoms of the two bars in millimetres; a bar is 11 high."""


def drawn(facts: DerivationFacts, language: Language, law: Catalogue, folder: Path) -> Path:
    register_fonts()
    target = folder / "chart.pdf"
    chart = BoundsChart(facts, Wording(language, law.complaints))
    wide, high = chart.wrap(0, 0)
    canvas = Canvas(str(target), pagesize=(wide, high))
    chart.drawOn(canvas, 0, 0)
    canvas.save()
    return target


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
@pytest.mark.parametrize("facts", [BELOW, SEEN, ABOVE, NOTHING])
def test_every_number_is_written_out(
    facts: DerivationFacts, language: Language, law: Catalogue, tmp_path: Path
) -> None:
    with pypdfium2.PdfDocument(drawn(facts, language, law, tmp_path)) as pdf:
        text = pdf[0].get_textpage().get_text_bounded().replace("\xa0", " ")
    for figure in (facts.lower, facts.official, facts.gap, facts.total):
        assert number(figure).replace("\xa0", " ") in text


@pytest.mark.parametrize("facts", [BELOW, ABOVE])
def test_the_chart_has_no_colour(facts: DerivationFacts, law: Catalogue, tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(drawn(facts, Language.RU, law, tmp_path)) as pdf:
        picture = pdf[0].render(scale=2).to_pil().convert("RGB")
    found = picture.getcolors(1 << 20)
    assert found is not None
    strongest = max(max(colour) - min(colour) for _, colour in found)
    assert strongest <= 16  # the ink of the page is a very dark grey with a breath of blue


def test_the_bars_end_where_the_figures_say(law: Catalogue, tmp_path: Path) -> None:
    scale = 4
    with pypdfium2.PdfDocument(drawn(BELOW, Language.RU, law, tmp_path)) as pdf:
        grey = pdf[0].render(scale=scale).to_pil().convert("L")
    level = grey.height - (UPPER + 1) * mm * scale
    dark = [across for across in range(grey.width) if grey.getpixel((across, level)) < 100]
    seen = max(one for one in dark if all(other in dark for other in range(one - 20, one)))
    level = grey.height - (LOWER + 1) * mm * scale
    edges = [across for across in range(40, grey.width) if grey.getpixel((across, level)) < 60]
    assert edges[0] / seen == pytest.approx(BELOW.official / BELOW.lower, abs=0.01)


def test_the_unseen_rest_is_neither_full_nor_empty(law: Catalogue, tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(drawn(BELOW, Language.RU, law, tmp_path)) as pdf:
        grey = pdf[0].render(scale=2).to_pil().convert("L")
    right, level = round((TEXT_WIDTH - 10 * mm) * 2), round(grey.height - (UPPER + 5) * mm * 2)
    rest = grey.crop((right - 60, level - 10, right, level + 10))
    lights = {one > 200 for one in rest.tobytes()}
    assert lights == {True, False}


def test_the_letters_of_kazakh_are_embedded(law: Catalogue, tmp_path: Path) -> None:
    with pikepdf.Pdf.open(drawn(BELOW, Language.KK, law, tmp_path)) as pdf:
        fonts = [font for font in pdf.pages[0].Resources.Font.values() if "/FontDescriptor" in font]
        files = ["/FontFile2" in font.FontDescriptor for font in fonts]
    assert files
    assert all(files)


def test_a_long_caption_stays_on_the_sheet(law: Catalogue, tmp_path: Path) -> None:
    huge = replace(BELOW, total=10**9, observed=10**9 - 1, lower=10**12, official=10**11)
    with pypdfium2.PdfDocument(drawn(huge, Language.KK, law, tmp_path)) as pdf:
        page = pdf[0].get_textpage()
        right = max(page.get_charbox(place)[2] for place in range(page.count_chars()))
    assert right <= TEXT_WIDTH
