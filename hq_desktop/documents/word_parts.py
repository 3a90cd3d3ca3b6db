"""What a Word file is put together from: styles, fields, rules, numbers, and the file itself."""

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph

FONT, SUBSTITUTE = "PT Serif", "Times New Roman"
"""The font of everything that is printed, and the one for computers that do not have it."""

LEFT, CENTER, RIGHT, JUSTIFIED = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)

_NO_MOMENT = datetime(2000, 1, 1)  # noqa: DTZ001 — the format has no zone, and the day says nothing
_ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)
_NUMBERS = 90
"""The number of our own list, away from those of the empty document."""
_THEME = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_AFTER_BORDERS = ("w:shd", "w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign")
"""What follows the lines of a cell: Word reads its parts in one order alone."""
_NOT_OURS = ("thumbnail", "customXml")
_FONTS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:font w:name="{FONT}"><w:altName w:val="{SUBSTITUTE}"/><w:charset w:val="CC"/>
<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>
<w:font w:name="{SUBSTITUTE}"><w:charset w:val="CC"/><w:family w:val="roman"/>
<w:pitch w:val="variable"/></w:font></w:fonts>"""
_APPLICATION = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Application>hq-desktop</Application></Properties>"""


def empty_document(language: str, title: str) -> Document:
    """Return an A4 document with the binding margin, our font, a language, and nobody's name."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.top_margin, section.bottom_margin = Mm(18), Mm(20)
    section.footer_distance = Mm(10)
    _speak(document, language)
    _describe(document, language, title)
    for relation in list(document.part.package.rels.values()):
        if any(word in relation.reltype for word in _NOT_OURS):
            document.part.package.rels.pop(relation.rId)
    normal = document.styles["Normal"]
    if isinstance(normal, ParagraphStyle):
        set_up(normal, size=12, after=4)
    return document


def _describe(document: Document, language: str, title: str) -> None:
    known = document.core_properties
    known.title, known.language = title, language
    known.author = known.last_modified_by = known.comments = known.keywords = ""
    known.created = known.modified = _NO_MOMENT
    known.revision = 1


def _speak(document: Document, language: str) -> None:
    """Say which language the words are in, so that spelling is checked in it."""
    for one in document.styles.element.iter(qn("w:lang")):
        one.set(qn("w:val"), language)
        one.set(qn("w:eastAsia"), language)


def set_up(
    style: ParagraphStyle,
    *,
    size: float,
    is_bold: bool = False,
    align: WD_ALIGN_PARAGRAPH = LEFT,
    before: float = 0,
    after: float = 0,
) -> None:
    """Give a style our font, black, and its room."""
    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), is_bold
    style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    letters = style.element.get_or_add_rPr()
    for own in [*letters.findall(qn("w:spacing")), *letters.findall(qn("w:kern"))]:
        letters.remove(own)
    fonts = letters.get_or_add_rFonts()
    for name in _THEME:
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)
    room = style.paragraph_format
    room.alignment, room.widow_control = align, True
    room.space_before, room.space_after = Pt(before), Pt(after)
    room.line_spacing = Pt(round(size * 1.29 * 2) / 2)


def style_of(document: Document, name: str) -> ParagraphStyle:
    """Return a paragraph style by its name, a new one over Normal where there is none."""
    if name not in document.styles:
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles["Normal"]
    found = document.styles[name]
    if not isinstance(found, ParagraphStyle):
        raise TypeError(f"{name} is no style of a paragraph")
    return found


def hang(style: ParagraphStyle, indent: Length) -> None:
    """Let the first line of a style begin so much to the left of the others."""
    style.paragraph_format.left_indent = indent
    style.paragraph_format.first_line_indent = Length(-indent)


def unruled(style: ParagraphStyle) -> None:
    """Take away the line that Word draws under a style by itself."""
    for one in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
        one.getparent().remove(one)


def field(paragraph: Paragraph, code: str, shown: str) -> None:
    """Add a field that Word fills in, such as PAGE."""
    one = OxmlElement("w:fldSimple")
    one.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = shown
    run.append(text)
    one.append(run)
    paragraph._p.append(one)


def count_by(document: Document, style: ParagraphStyle) -> None:
    """Let the paragraphs of a style be counted 1., 2., 3. by Word itself."""
    numbering = document.part.numbering_part.element
    abstract = _element("w:abstractNum", abstractNumId=_NUMBERS)
    level = _element("w:lvl", ilvl=0)
    for name, value in (("start", 1), ("numFmt", "decimal"), ("lvlText", "%1."), ("lvlJc", "left")):
        level.append(_element(f"w:{name}", val=value))
    abstract.append(_element("w:multiLevelType", val="singleLevel"))
    abstract.append(level)
    numbering.insert(0, abstract)
    number = _element("w:num", numId=_NUMBERS)
    number.append(_element("w:abstractNumId", val=_NUMBERS))
    numbering.append(number)
    counted = style.element.get_or_add_pPr().get_or_add_numPr()
    counted.get_or_add_numId().val = _NUMBERS


def rule(cell: Cell, *edges: str) -> None:
    """Draw thin lines at the edges of a cell: top, bottom, left, right."""
    borders = OxmlElement("w:tcBorders")
    for edge in ("top", "left", "bottom", "right"):
        if edge in edges:
            borders.append(_element(f"w:{edge}", val="single", sz=4, space=0, color="000000"))
    cell._tc.get_or_add_tcPr().insert_element_before(borders, *_AFTER_BORDERS)


def rule_below(paragraph: Paragraph) -> None:
    """Draw a line to write on under a paragraph."""
    borders = OxmlElement("w:pBdr")
    for edge in ("bottom", "between"):  # paragraphs alike share one frame
        borders.append(_element(f"w:{edge}", val="single", sz=4, space=1, color="808080"))
    paragraph._p.get_or_add_pPr().append(borders)


def table_of(document: Document, count: int, widths: Sequence[Length]) -> Table:
    """Return a table of so many empty rows whose columns keep their widths."""
    table: Table = document.add_table(count, len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    return table


def repeat_head(table: Table) -> None:
    """Let the first row of a table stand on every page."""
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def bytes_of(document: Document) -> bytes:
    """Return the file; the same document gives the same bytes, whenever and wherever."""
    written = io.BytesIO()
    document.save(written)
    ours = {"word/fontTable.xml": _FONTS, "docProps/app.xml": _APPLICATION}
    output = io.BytesIO()
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(output, "w") as after:
        for name in before.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_MOMENT)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            content = ours[name].encode() if name in ours else before.read(name)
            after.writestr(entry, content)
    return output.getvalue()


def _element(name: str, **values: object) -> BaseOxmlElement:
    element = OxmlElement(name)
    for key, value in values.items():
        element.set(qn(f"w:{key}"), str(value))
    return element
