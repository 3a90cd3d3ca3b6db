"""What closes a package: the frozen state, in words and as a QR code, and the signature."""

from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from hq_desktop.documents.blocks import SignatureLine
from hq_desktop.documents.file_list import listed_digest
from hq_desktop.documents.pages import INK, NOTE, TEXT_WIDTH
from hq_desktop.documents.paper import Paper

_SIDE = 34 * mm
_GAP = 5 * mm


def closing(paper: Paper) -> list[Flowable]:
    """Return the closing lines beside their QR code, and the line to sign on."""
    phrase = paper.wording.phrase
    head = phrase("frozen_journal", number=str(paper.journal_number), head=paper.journal_head)
    words = [phrase("note_hash"), phrase("frozen_facts", digest=paper.digest), head]
    listed = listed_digest(paper)
    if listed:
        words.append(phrase("files_digest", digest=listed))
    return [Proof(words, proof_text(paper)), SignatureLine(paper)]


def proof_text(paper: Paper) -> str:
    """Return what the QR code says: the frozen facts, the journal's head, the list of files."""
    parts = [f"facts {paper.digest}", f"journal {paper.journal_number} {paper.journal_head}"]
    listed = listed_digest(paper)
    if listed:
        parts.append(f"files {listed}")
    return "\n".join(parts)


class Proof(Flowable):
    """Notes on the left and the same in a QR code on the right."""

    def __init__(self, words: list[str], text: str) -> None:
        super().__init__()
        self._notes = [Paragraph(escape(one), NOTE) for one in words]
        self._code: Any = QrCodeWidget(text, barLevel="L")
        self._wide = TEXT_WIDTH - _SIDE - _GAP
        self.spaceBefore = 6

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size of notes and code side by side."""
        heights = [one.wrap(self._wide, 1000)[1] + NOTE.spaceBefore for one in self._notes]
        self._height = max(_SIDE, sum(heights))
        return TEXT_WIDTH, self._height

    def draw(self) -> None:
        """Draw the notes from the top down, then the dark runs of the code."""
        canvas: Canvas = self.canv
        level = self._height
        for one in self._notes:
            level -= one.wrap(self._wide, 1000)[1] + NOTE.spaceBefore
            one.drawOn(canvas, 0, level)
        self._draw_code(canvas)

    def _draw_code(self, canvas: Canvas) -> None:
        code = self._code.qr
        code.make()
        count = code.getModuleCount()
        step = _SIDE / count
        canvas.setFillColor(INK)
        for row in range(count):
            begin = None
            for column in range(count + 1):
                is_dark = column < count and code.isDark(row, column)
                if is_dark and begin is None:
                    begin = column
                elif not is_dark and begin is not None:
                    left = TEXT_WIDTH - _SIDE + begin * step
                    bottom = self._height - (row + 1) * step
                    canvas.rect(left, bottom, (column - begin) * step, step, stroke=0, fill=1)
                    begin = None
