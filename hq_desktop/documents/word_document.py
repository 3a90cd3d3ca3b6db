"""The document itself as a Word file, for whoever goes on editing it outside of the program."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from docx.document import Document
from docx.enum.table import WD_ALIGN_VERTICAL
from docx.shared import Mm, Pt
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph

from hq_desktop.documents import word_parts as word
from hq_desktop.documents.blocks import (
    INLINE_ROWS,
    OWN_LINES,
    RECEIPT_LINES,
    RECEIPT_TITLE,
    attachments_of,
    ended,
    requests_of,
)
from hq_desktop.documents.pages import SAMPLE_MARK, TEXT_WIDTH, register_fonts
from hq_desktop.documents.paper import Marks, Paper
from hq_desktop.documents.rows import Rows
from hq_desktop.documents.tables import difference_rows, step_rows, summary_rows
from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.edited_text import LaidParagraph

_ADDRESSEE, _REQUEST, _ATTACHMENT = "Addressee", "Request", "Attachment"
_BODY, _SMALL = "Body", "Small"
_CELL, _LINE = "Cell", "Line"
_ONE, _MANY = "11111", "22222"
"""Stand where the numbers of the foot are put."""


def word_document(paper: Paper) -> bytes:
    """Return a document as a Word file, as a lawyer left its text; equal papers give equal bytes.

    A table of discrepancies that is too long for the text stands behind the signature.
    """
    register_fonts()  # tables are measured as they are made
    return word.bytes_of(_Writer(paper).written())


class _Writer:
    """One document being written."""

    def __init__(self, paper: Paper) -> None:
        self._paper, self._wording = paper, paper.wording
        language = "kk-KZ" if paper.wording.is_kazakh else "ru-RU"
        self._document: Document = word.empty_document(
            language, paper.wording.of(paper.template.title)
        )
        self._text = paper.text()
        self._numbers = {one.key: 1 + place for place, one in enumerate(requests_of(self._text))}
        _style(self._document)

    def written(self) -> Document:
        """Return the whole document."""
        drawn: Mapping[BlockKind, Callable[[Sequence[LaidParagraph]], None]] = {
            BlockKind.ADDRESSEE: self._addressee,
            BlockKind.TITLE: self._title,
            BlockKind.HEADING: self._headings,
            BlockKind.PARAGRAPH: self._paragraphs,
            BlockKind.REQUESTS: self._requests,
            BlockKind.TABLE: self._tables,
            BlockKind.DERIVATION: self._derivations,
            BlockKind.ATTACHMENTS: self._attachments,
            BlockKind.SIGNATURE: self._signature,
            BlockKind.OWN_TEXT: self._lines,
            BlockKind.RECEIPT: self._receipt,
        }
        for kind, run in groupby(self._text, key=lambda one: one.kind):
            drawn[kind](list(run))
        self._foot()
        return self._document

    def _add(self, text: str, style: str) -> Paragraph:
        return self._document.add_paragraph(text, style)

    def _said(self, one: LaidParagraph) -> str:
        return self._wording.said(one.text, one.values)

    def _addressee(self, run: Sequence[LaidParagraph]) -> None:
        for one in run:
            self._add(self._said(one), _ADDRESSEE)

    def _title(self, run: Sequence[LaidParagraph]) -> None:
        for place, one in enumerate(run):
            self._add(self._said(one), "Subtitle" if place else "Title")

    def _headings(self, run: Sequence[LaidParagraph]) -> None:
        for one in run:
            self._add(self._said(one), "Heading 1")

    def _paragraphs(self, run: Sequence[LaidParagraph]) -> None:
        for one in run:
            self._add(self._said(one), _BODY)

    def _requests(self, run: Sequence[LaidParagraph]) -> None:
        if self._numbers[run[0].key] == 1:
            self._add(self._wording.phrase("request"), "Heading 1")
        for one in run:
            is_last = self._numbers[one.key] == len(self._numbers)
            self._add(ended(self._said(one), is_last=is_last), _REQUEST)

    def _tables(self, _run: Sequence[LaidParagraph]) -> None:
        facts = self._paper.facts
        if facts.derivations:
            self._rows(summary_rows(self._paper))
        if len(facts.differences) <= INLINE_ROWS:
            self._differences()

    def _differences(self) -> None:
        """The table of the annex without its last column: a Word file has no sheets of exhibits."""
        if self._paper.facts.differences:
            self._rows(difference_rows(self._paper, Marks()), left_out=1)

    def _derivations(self, _run: Sequence[LaidParagraph]) -> None:
        for one in self._paper.facts.derivations:
            self._rows(step_rows(self._paper, one))

    def _attachments(self, _run: Sequence[LaidParagraph]) -> None:
        self._add(self._wording.phrase("attachments"), "Heading 1")
        for bullet, text in attachments_of(self._paper):
            self._add(f"{bullet}\t{text}", _ATTACHMENT)

    def _signature(self, _run: Sequence[LaidParagraph]) -> None:
        """The line to sign stays with what stands before it."""
        if self._document.paragraphs:
            self._document.paragraphs[-1].paragraph_format.keep_with_next = True
        facts, phrase = self._paper.facts, self._wording.phrase
        day = self._wording.day(facts.filed_on) if facts.filed_on else phrase("date_blank")
        name = self._wording.value(facts.values.get("signatory", ""))
        table = word.table_of(self._document, 2, (Mm(72), Mm(34), Mm(59)))
        for column, words in enumerate((day, "", name)):
            table.cell(0, column).vertical_alignment = WD_ALIGN_VERTICAL.BOTTOM
            paragraph = table.cell(0, column).paragraphs[0]
            paragraph.text, paragraph.style = words, _LINE
            paragraph.paragraph_format.space_before = Pt(18)
            paragraph.paragraph_format.keep_with_next = True
        word.rule(table.cell(0, 1), "bottom")
        for column, code in ((0, "date_caption"), (1, "signature_caption")):
            paragraph = table.cell(1, column).paragraphs[0]
            paragraph.text, paragraph.style = phrase(code), _SMALL
            paragraph.alignment = word.CENTER if column else word.LEFT
        if BlockKind.TABLE in {one.kind for one in self._text}:
            self._long_table()

    def _long_table(self) -> None:
        if len(self._paper.facts.differences) > INLINE_ROWS:
            heading = self._add(self._wording.phrase("table_differences"), "Heading 1")
            heading.paragraph_format.page_break_before = True
            self._differences()

    def _lines(self, run: Sequence[LaidParagraph]) -> None:
        """Room to write by hand where nobody typed a text."""
        written = {one.anchor for one in self._text if one.is_added}
        for one in run:
            for _ in range(OWN_LINES if one.key not in written else 0):
                word.rule_below(self._add("", _BODY))

    def _receipt(self, _run: Sequence[LaidParagraph]) -> None:
        phrase, values = self._wording.phrase, self._paper.facts.values
        title = self._add(phrase("receipt_title"), "Title")
        title.paragraph_format.page_break_before = True
        self._add(phrase("receipt_note"), "Normal")
        for code, value in (
            ("receipt_document", self._wording.of(self._paper.template.title)),
            ("receipt_addressee", self._wording.value(values.get("addressee_name", ""))),
            ("receipt_applicant", self._wording.value(values.get("signatory", ""))),
            ("receipt_sheets", "____"),
        ):
            self._add(f"{phrase(code)} {value}", "Normal")
        table = word.table_of(self._document, len(RECEIPT_LINES) + 1, (Mm(165),))
        for place, row in enumerate(table.rows):
            cell = row.cells[0]
            edges = ("top",) if not place else ("bottom",) if place == len(RECEIPT_LINES) else ()
            word.rule(cell, "left", "right", *edges)
            paragraph = cell.paragraphs[0]
            paragraph.style = _LINE
            if place:
                code = RECEIPT_LINES[place - 1]
                paragraph.text = f"{phrase(code)}\t{'_' * 28}"
                paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(56))
            else:
                paragraph.add_run(RECEIPT_TITLE).bold = True
                paragraph.alignment = word.CENTER
            paragraph.paragraph_format.space_before = Pt(10)

    def _rows(self, rows: Rows, left_out: int = 0) -> None:
        """A table as the package has it, every cell ruled; its head stands on every page."""
        columns = rows.columns[: len(rows.columns) - left_out]
        wide = sum(column.width for column in columns)
        widths = [Pt(column.width * TEXT_WIDTH / wide) for column in columns]
        table = word.table_of(self._document, 1 + len(rows.rows), widths)
        for place, column in enumerate(columns):
            self._cell(table.cell(0, place), column.head, is_bold=True)
        word.repeat_head(table)
        for place, row in enumerate(rows.rows, start=1):
            if row.is_note:
                whole = table.cell(place, 0).merge(table.cell(place, len(columns) - 1))
                self._cell(whole, row.cells[0])
                continue
            for number, (column, words) in enumerate(zip(columns, row.cells, strict=False)):
                cell = table.cell(place, number)
                self._cell(cell, words, is_bold=row.is_bold, is_number=column.is_number)
        self._document.add_paragraph("", _SMALL)

    @staticmethod
    def _cell(cell: Cell, words: str, *, is_bold: bool = False, is_number: bool = False) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = _CELL
        run = paragraph.add_run(words)
        run.bold = is_bold
        paragraph.alignment = word.RIGHT if is_number else word.LEFT
        word.rule(cell, "top", "bottom", "left", "right")

    def _foot(self) -> None:
        """The number of the page and how many there are, as fields."""
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.style = _SMALL
        paragraph.alignment = word.RIGHT
        if self._paper.facts.is_sample:
            paragraph.add_run(f"{SAMPLE_MARK} · ")
        before, _, rest = self._wording.footer(int(_ONE), int(_MANY)).partition(_ONE)
        between, _, after = rest.partition(_MANY)
        paragraph.add_run(before)
        word.field(paragraph, "PAGE", "1")
        paragraph.add_run(between)
        word.field(paragraph, "NUMPAGES", "1")
        paragraph.add_run(after)


def _style(document: Document) -> None:
    """The looks of the package, as styles that can be changed in Word in one place."""
    title = word.style_of(document, "Title")
    word.set_up(title, size=14, is_bold=True, align=word.CENTER, before=14, after=2)
    word.unruled(title)
    subtitle = word.style_of(document, "Subtitle")
    word.set_up(subtitle, size=12, align=word.CENTER, after=10)
    heading = word.style_of(document, "Heading 1")
    word.set_up(heading, size=12, is_bold=True, before=8, after=4)
    heading.paragraph_format.keep_with_next = True
    addressee = word.style_of(document, _ADDRESSEE)
    word.set_up(addressee, size=11, after=3)
    addressee.paragraph_format.left_indent = Mm(72)
    body = word.style_of(document, _BODY)
    word.set_up(body, size=12, align=word.JUSTIFIED, after=4)
    body.paragraph_format.first_line_indent = Mm(12.5)
    request = word.style_of(document, _REQUEST)
    word.set_up(request, size=12, align=word.JUSTIFIED, after=3)
    word.hang(request, Mm(7))
    word.count_by(document, request)
    attachment = word.style_of(document, _ATTACHMENT)
    word.set_up(attachment, size=12, after=2)
    word.hang(attachment, Mm(7))
    word.set_up(word.style_of(document, _LINE), size=12)
    word.set_up(word.style_of(document, _CELL), size=9)
    word.set_up(word.style_of(document, _SMALL), size=9)
