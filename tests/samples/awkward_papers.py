"""Papers as people attach them: scanned, locked, lying, large, with forms, with a broken table."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

import img2pdf
import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image, ImageFilter

A4, A3 = (595, 842), (842, 1191)
TYPED = "Typed into the form"


def written(words: str, size: tuple[int, int] = A4, pages: int = 1, rotated: int = 0) -> Pdf:
    """Return pages with a few words in a font that the file does not bring along."""
    pdf = Pdf.new()
    for number in range(pages):
        pdf.add_blank_page(page_size=size)
        page = pdf.pages[number]
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        said = f"BT /F1 24 Tf 60 {size[1] - 80} Td ({words} {number + 1}) Tj ET"
        page.obj.Contents = Stream(pdf, said.encode())
        if rotated:
            page.obj.Rotate = rotated
    return pdf


def scanned(path: Path, pages: int = 2, seed: int = 0) -> Path:
    """Write a scan: pictures of pages and no text."""
    pictures = []
    for number in range(pages):
        small = Image.effect_noise((124, 175), 60 + seed + number).resize((1240, 1754))
        output = io.BytesIO()
        small.filter(ImageFilter.GaussianBlur(1)).save(output, "JPEG", quality=80)
        pictures.append(output.getvalue())
    path.write_bytes(img2pdf.convert(pictures) or b"")
    return path


def plain(path: Path, pages: int = 3) -> Path:
    """Write a few written pages."""
    written("Plain", pages=pages).save(path)
    return path


def lying(path: Path) -> Path:
    """Write a page that is wider than high."""
    written("Landscape", (842, 595)).save(path)
    return path


def turned(path: Path) -> Path:
    """Write an upright page that says of itself to be shown lying."""
    written("Rotated", rotated=90).save(path)
    return path


def large(path: Path) -> Path:
    """Write a sheet of A3, lying."""
    written("A3", (1191, 842)).save(path)
    return path


def locked(path: Path) -> Path:
    """Write a file that asks for a password before it shows anything."""
    written("Locked").save(path, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return path


def guarded(path: Path) -> Path:
    """Write an encrypted file that anybody may read."""
    written("Guarded").save(path, encryption=pikepdf.Encryption(user="", owner="secret"))
    return path


def _form(path: Path, *, is_drawn: bool) -> Path:
    pdf = written("Form")
    page = pdf.pages[0]
    font = page.obj.Resources.Font.F1
    field = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Tx,
        T=String("name"),
        V=String(TYPED),
        DA=String("/F1 18 Tf 0 g"),
        Rect=Array([60, 600, 400, 640]),
        F=4,
    )
    if is_drawn:
        drawing = Stream(pdf, f"/Tx BMC BT /F1 18 Tf 4 12 Td ({TYPED}) Tj ET EMC".encode())
        drawing.Type, drawing.Subtype = Name.XObject, Name.Form
        drawing.BBox = Array([0, 0, 340, 40])
        drawing.Resources = Dictionary(Font=Dictionary(F1=font))
        field.AP = Dictionary(N=pdf.make_indirect(drawing))
    note = pdf.make_indirect(field)
    page.obj.Annots = Array([note])
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([note]),
        DR=Dictionary(Font=Dictionary(F1=font)),
        DA=String("/F1 18 Tf 0 g"),
        NeedAppearances=not is_drawn,
    )
    pdf.save(path)
    return path


def filled_form(path: Path) -> Path:
    """Write a form whose field has a value and its drawing."""
    return _form(path, is_drawn=True)


def undrawn_form(path: Path) -> Path:
    """Write a form whose field has a value that the reader has to draw."""
    return _form(path, is_drawn=False)


def broken_table(path: Path) -> Path:
    """Write a file whose table of objects points nowhere."""
    whole = io.BytesIO()
    written("Broken table", pages=2).save(
        whole, object_stream_mode=pikepdf.ObjectStreamMode.disable
    )
    content = whole.getvalue()
    start = content.rindex(b"startxref")
    path.write_bytes(content[:start] + b"startxref\n7\n%%EOF\n")
    return path


def ruined(path: Path) -> Path:
    """Write a file that only begins like a PDF."""
    path.write_bytes(b"%PDF-1.7\n" + b"\x00\x17ruined" * 400)
    return path


def empty(path: Path) -> Path:
    """Write a page on which nothing stands."""
    pdf = Pdf.new()
    pdf.add_blank_page(page_size=A4)
    pdf.save(path)
    return path


KINDS: Mapping[str, Callable[[Path], Path]] = {
    "scanned": scanned,
    "plain": plain,
    "lying": lying,
    "turned": turned,
    "large": large,
    "locked": locked,
    "guarded": guarded,
    "filled_form": filled_form,
    "undrawn_form": undrawn_form,
    "broken_table": broken_table,
    "ruined": ruined,
    "empty": empty,
}
"""One of each kind: twelve papers, of which two cannot be shown."""

UNSHOWABLE = ("locked", "ruined")


def papers(folder: Path) -> Mapping[str, Path]:
    """Write one of each kind into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return {name: write(folder / f"{name}.pdf") for name, write in KINDS.items()}
