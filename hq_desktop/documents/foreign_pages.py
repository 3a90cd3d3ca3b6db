"""Pages of PDFs that others made: filled forms kept visible, lying pages turned, faults named."""

from contextlib import ExitStack
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf

from hq_desktop.documents.exif import Box, fitted, is_lying, placed, turned
from hq_desktop.domain.errors import FileUnreadable

Matrix = tuple[float, ...]

_UPRIGHT, _TO_THE_LEFT = 1, 270


class ForeignPages:
    """The PDFs that pages of one file are taken from, each opened once."""

    def __init__(self, target: Pdf, stack: ExitStack) -> None:
        self._target = target
        self._stack = stack
        self._opened: dict[Path, Pdf] = {}

    def placed(
        self, path: Path, number: int, degrees: int, box: Box
    ) -> tuple[Object, Matrix, bool]:
        """Return a page as a drawing, the matrix that puts it into a box, and whether it lies.

        A page that is wider than high is turned so that its top is at the binding. Raises
        FileUnreadable.
        """
        try:
            page = self._pdf(path).pages[number]
            left, bottom, right, top = (float(edge) for edge in page.trimbox)
            width, height = right - left, top - bottom
            form = page.as_form_xobject(handle_transformations=False)
            form.BBox = pikepdf.Array([left, bottom, right, top])
            drawing = self._target.copy_foreign(form)
        except (pikepdf.PdfError, IndexError, ValueError, ZeroDivisionError) as fault:
            raise FileUnreadable(path=path.name, reason=str(fault)) from fault
        orientation = turned(turned(_UPRIGHT, rotation_of(page)), degrees)
        shown = (height, width) if is_lying(orientation) else (width, height)
        lies = shown[0] > shown[1]
        if lies:
            orientation, shown = turned(orientation, _TO_THE_LEFT), shown[::-1]
        a, b, c, d, e, f = placed(orientation, fitted(*shown, box))
        matrix = (
            a / width,
            b / width,
            c / height,
            d / height,
            e - a * left / width - c * bottom / height,
            f - b * left / width - d * bottom / height,
        )
        return drawing, matrix, lies

    def _pdf(self, path: Path) -> Pdf:
        if path not in self._opened:
            pdf = self._stack.enter_context(Pdf.open(path, suppress_warnings=True))
            if has_notes(pdf):
                pdf.flatten_annotations("all")
            self._opened[path] = pdf
        return self._opened[path]


def rotation_of(page: pikepdf.Page) -> int:
    """Return by how many degrees a page is turned clockwise, its parents heard too."""
    node = page.obj
    for _ in range(_DEEPEST):
        if "/Rotate" in node:
            return int(node.Rotate) // 90 * 90
        if "/Parent" not in node:
            break
        parent = node.Parent
        if not isinstance(parent, Dictionary):
            break
        node = parent
    return 0


_DEEPEST = 64


def has_notes(pdf: Pdf) -> bool:
    """Whether a PDF has a form or notes that are drawn over its pages."""
    return "/AcroForm" in pdf.Root or any("/Annots" in page.obj for page in pdf.pages)


def passes(path: Path) -> bool:
    """Whether the pages of a PDF can go into another as they are.

    They cannot where the file is too broken, or where a field of its form has a value and no
    drawing of it: that would have to be drawn first.
    """
    try:
        with Pdf.open(path, suppress_warnings=True) as pdf:
            if not len(pdf.pages):
                return False
            form = pdf.Root.get("/AcroForm")
            if isinstance(form, Dictionary) and form.get("/NeedAppearances", False):
                return False
            return not any(_is_undrawn(note) for page in pdf.pages for note in _notes(page))
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError):
        return False


def unembedded(path: Path) -> bool:
    """Whether a PDF draws with fonts that it does not bring along."""
    try:
        with Pdf.open(path, suppress_warnings=True) as pdf:
            return any(
                isinstance(one, Dictionary)
                and one.get("/Type") == Name.FontDescriptor
                and not any(key in one for key in ("/FontFile", "/FontFile2", "/FontFile3"))
                for one in pdf.objects
            ) or any(
                isinstance(one, Dictionary)
                and one.get("/Type") == Name.Font
                and one.get("/Subtype") in (Name.Type1, Name.TrueType)
                and "/FontDescriptor" not in one
                for one in pdf.objects
            )
    except pikepdf.PdfError:
        return False


def _notes(page: pikepdf.Page) -> list[Object]:
    notes = page.obj.get("/Annots")
    return [one for one in notes if isinstance(one, Dictionary)] if notes is not None else []


def _is_undrawn(note: Object) -> bool:
    """A widget with a value, its own or its field's, and nothing that draws it."""
    if note.get("/Subtype") != Name.Widget or "/AP" in note:
        return False
    field: Object | None = note
    for _ in range(_DEEPEST):
        if field is None:
            return False
        if "/V" in field:
            return True
        field = field.get("/Parent")
    return False
