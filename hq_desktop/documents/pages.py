"""The sheet of paper: A4 with a binding margin, the fonts, the styles, the foot of every sheet."""

from dataclasses import dataclass
from functools import cache

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from hq_desktop.documents.wording import Wording
from hq_desktop.paths import resource

WIDTH, HEIGHT = A4
LEFT = 30 * mm
"""The binding margin."""
RIGHT, TOP, BOTTOM = 15 * mm, 18 * mm, 20 * mm
TEXT_WIDTH = WIDTH - LEFT - RIGHT
TEXT_HEIGHT = HEIGHT - TOP - BOTTOM
ABOVE_FOOT = BOTTOM - 3 * mm
"""Where the foot of a sheet ends."""

SERIF, BOLD, ITALIC = "PTSerif", "PTSerif-Bold", "PTSerif-Italic"

INK = HexColor(0x1A1C1E)
FAINT = HexColor(0x5C6065)
HAIRLINE = HexColor(0x85827A)
SHADE = HexColor(0xF0EEE8)
OURS = HexColor(0x0F5C8C)

SAMPLE_MARK = "Учебный пример / Оқу үлгісі"
"""Stands on every sheet of a sample's package, in both languages whatever the paper's is."""

_FILES = {
    SERIF: "PTSerif-Regular.ttf",
    BOLD: "PTSerif-Bold.ttf",
    ITALIC: "PTSerif-Italic.ttf",
}


@cache
def register_fonts() -> None:
    """Make PT Serif known to reportlab; it has every Kazakh letter and is embedded."""
    rl_config.useA85 = 0  # the pages are compressed once, when everything is put together
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
    pdfmetrics.registerFontFamily(SERIF, normal=SERIF, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


PLAIN = ParagraphStyle(
    "plain",
    fontName=SERIF,
    fontSize=12,
    leading=15.5,
    textColor=INK,
    alignment=TA_LEFT,
    spaceAfter=4,
    allowWidows=0,
    allowOrphans=0,
    bulletFontName=SERIF,
    bulletFontSize=12,
)
BODY = ParagraphStyle("body", PLAIN, alignment=TA_JUSTIFY, firstLineIndent=12.5 * mm)
REQUEST = ParagraphStyle("request", PLAIN, alignment=TA_JUSTIFY, leftIndent=20, spaceAfter=3)
ADDRESS = ParagraphStyle("address", PLAIN, fontSize=11, leading=13.5, spaceAfter=3)
TITLE = ParagraphStyle(
    "title",
    PLAIN,
    fontName=BOLD,
    fontSize=14,
    leading=18,
    alignment=TA_CENTER,
    spaceBefore=14,
    spaceAfter=2,
)
SUBTITLE = ParagraphStyle("subtitle", PLAIN, leading=15, alignment=TA_CENTER, spaceAfter=10)
HEADING = ParagraphStyle("heading", PLAIN, fontName=BOLD, spaceBefore=8)
PART = ParagraphStyle(
    "part", PLAIN, fontName=BOLD, fontSize=13, leading=17, alignment=TA_CENTER, spaceAfter=8
)
NOTE = ParagraphStyle("note", PLAIN, fontSize=9.5, leading=12, spaceBefore=4)


@dataclass(frozen=True, slots=True)
class Foot:
    """What every sheet carries at its foot; the printed number is the number of the PDF page.

    `title` says which paper the sheet belongs to, where sheets may come apart, `volume` in which
    volume it lies.
    """

    wording: Wording
    total: int
    is_sample: bool
    title: str = ""
    volume: str = ""

    def draw(self, canvas: Canvas, sheet: int) -> None:
        """Draw the foot of one sheet."""
        canvas.saveState()
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.4)
        canvas.line(LEFT, BOTTOM - 4 * mm, WIDTH - RIGHT, BOTTOM - 4 * mm)
        canvas.setFillColor(FAINT)
        canvas.setFont(SERIF, 9)
        if self.is_sample:
            canvas.drawString(LEFT, BOTTOM - (12 if self.title else 8) * mm, SAMPLE_MARK)
        if self.title:
            canvas.drawString(LEFT, BOTTOM - 8 * mm, self.title)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 9)
        number = self.wording.footer(sheet, self.total)
        words = f"{self.volume} · {number}" if self.volume else number
        canvas.drawRightString(WIDTH - RIGHT, BOTTOM - 8 * mm, words)
        canvas.restoreState()
