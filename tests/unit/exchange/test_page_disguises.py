import base64
import io
import struct
from pathlib import Path

import pytest
from PIL import ImageFont

from hq_desktop import paths
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.exchange import tables
from hq_desktop.exchange.glyph_digits import draws_digits

FONT = paths.resource("fonts", "PTSerif-Bold.ttf").read_bytes()


def read(folder: Path, cell: str, style: str = "", table: str = "") -> str:
    rows = f"<tr><th>УИК<th>За<tr><td>312<td>{cell}</td>"
    path = folder / "итоги.html"
    path.write_text(
        f"<!DOCTYPE html><html><head><style>{style}</style></head><body>"
        f"<table {table}>{rows}</table></body></html>",
        encoding="utf-8",
    )
    (sheet,) = tables.read(path).sheets
    return str(sheet.rows[-1][-1])


def swapped(font: bytes, one: str, other: str) -> bytes:
    """Return the font with its digits alone, two of them drawn as each other."""
    drawings = dict(zip("0123456789", glyphs(font), strict=True))
    drawings[one], drawings[other] = drawings[other], drawings[one]
    head = struct.pack(">HHHHI", 0, 1, 3, 1, 12)
    table = head + struct.pack(">HHHHH10H", 6, 30, 0, ord("0"), 10, *drawings.values())
    content = bytearray(font + table)
    struct.pack_into(">II", content, place_of(font, b"cmap") + 8, len(font), len(table))
    return bytes(content)


def place_of(font: bytes, name: bytes) -> int:
    """Return where the directory of a font tells of one of its tables."""
    (count,) = struct.unpack_from(">H", font, 4)
    return next(at for at in range(12, 12 + 16 * count, 16) if font[at : at + 4] == name)


def glyphs(font: bytes) -> list[int]:
    """Return the numbers of the drawings of 0 to 9, by a table of segments (cmap format 4)."""
    (start,) = struct.unpack_from(">I", font, place_of(font, b"cmap") + 8)
    (records,) = struct.unpack_from(">H", font, start + 2)
    for record in range(records):
        at = start + struct.unpack_from(">I", font, start + 8 + 8 * record)[0]
        if struct.unpack_from(">H", font, at)[0] == 4:
            (half,) = struct.unpack_from(">H", font, at + 6)
            for segment in range(at + 14, at + 14 + half, 2):
                if struct.unpack_from(">H", font, segment)[0] >= ord("9"):
                    (move,) = struct.unpack_from(">H", font, segment + 2 * half + 2)
                    return [(ord(sign) + move) % 65536 for sign in "0123456789"]
    raise AssertionError("the font has no such table")


def face(font: bytes, name: str, more: str = "") -> str:
    told = base64.b64encode(font).decode()
    return f"@font-face{{font-family:{name};src:url(data:font/ttf;base64,{told});{more}}}"


DISGUISES = {
    "right to left": ("<bdo dir=rtl>123</bdo>", ""),
    "right to left by style": (
        "<span style='unicode-bidi:bidi-override;direction:rtl'>123</span>",
        "",
    ),
    "right to left in the whole table": ("123 456", "table{direction:rtl}"),
    "a sign that turns the rest": ("\u202e321", ""),
    "order": ("<span class=a>1</span><span>2</span>", "td{display:flex}.a{order:2}"),
    "row in reverse": ("<div class=a><i>1</i><i>2</i></div>", ".a{flex-direction:row-reverse}"),
    "columns in order": ("12", "tr{display:flex} td:nth-child(2){order:-1}"),
    "digits before the content": ("23", "td:before{content:'1'}"),
    "digits after, written as codes": ("23", "td::after{content:'\\31\\30'}"),
    "digits of an attribute": ("<b data-x=1>23</b>", "b::before{content:attr(data-x)}"),
    "a counter beside digits": ("23", "td::before{content:counter(n)}"),
    "a first digit that is not shown": ("123", "td::first-letter{font-size:0}"),
    "display none": ("<i style='display:none'>1</i>23", ""),
    "display none by class": ("<i class=q>1</i>23", "table .q{display:none}"),
    "the hidden attribute": ("<i hidden>1</i>23", ""),
    "visibility": ("<i class=q>1</i>23", ".q{visibility:hidden}"),
    "no size": ("<i style='font-size:0'>1</i>23", ""),
    "no size in short": ("<i style='font:0/0 a'>1</i>23", ""),
    "no opacity": ("<i style='opacity:0'>1</i>23", ""),
    "no colour": ("<i style='color:transparent'>1</i>23", ""),
    "no colour in figures": ("<i style='color:rgba(0, 0, 0, 0)'>1</i>23", ""),
    "off the screen": ("<i style='position:absolute;left:-9999px'>1</i>23", ""),
    "indented away": ("<i style='text-indent:-9999px'>1</i>23", ""),
    "cut to nothing": ("<i style='width:0;overflow:hidden;display:inline-block'>1</i>23", ""),
    "clipped": ("<i style='clip-path:inset(50%)'>1</i>23", ""),
    "put elsewhere": ("<i style='position:absolute;right:0'>1</i>23", ""),
    "shifted": ("<i style='position:relative;left:20px'>1</i>2", ""),
    "pulled over": ("1<i style='margin-left:-20px'>2</i>", ""),
    "floating": ("1<i style='float:left'>2</i>", ""),
    "mirrored": ("<i style='transform:scaleX(-1)'>12</i>", ""),
    "upside down": ("<i style='transform:rotate(180deg)'>69</i>", ""),
    "letters backwards": ("<i style='letter-spacing:-2em'>12</i>", ""),
    "important rules win": (
        "<i class=q style='display:inline'>1</i>2",
        ".q{display:none!important}",
    ),
    "private use": ("\ue001\ue002", ""),
    "full-width digits": ("１２３", ""),
    "mathematical digits": ("𝟏𝟐𝟑", ""),
    "Bengali digits": ("১২", ""),
    "a letter for a nought": ("1О2", ""),
    "a letter for a three": ("1З", ""),
    "a font of the page that cannot be seen": (
        "123",
        "@font-face{font-family:x9;src:url(https://x.kz/a.woff)} td{font-family:x9,Arial}",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("cell", "style"), DISGUISES.values(), ids=DISGUISES)
def test_a_page_that_shows_other_digits_is_refused(tmp_path: Path, cell: str, style: str) -> None:
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, cell, style)
    assert caught.value.facts["reason"] == "digits_disguised"


@pytest.mark.parametrize(("one", "other"), [("3", "8"), ("1", "7"), ("6", "9"), ("0", "5")])
def test_a_font_that_draws_one_digit_as_another_is_refused(
    tmp_path: Path, one: str, other: str
) -> None:
    style = face(swapped(FONT, one, other), "site")
    with pytest.raises(FileUnreadable) as caught:
        read(tmp_path, "123", style + "td{font-family:site}")
    assert caught.value.facts["reason"] == "digits_disguised"


def test_a_font_by_a_usual_name_is_looked_at_all_the_same(tmp_path: Path) -> None:
    style = face(swapped(FONT, "3", "8"), "'Open Sans'")
    with pytest.raises(FileUnreadable):
        read(tmp_path, "123", style + "body{font-family:'Open Sans',sans-serif}")


def test_a_font_in_the_folder_of_the_page_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "итоги_files").mkdir()
    (tmp_path / "итоги_files" / "r.ttf").write_bytes(swapped(FONT, "3", "8"))
    style = "@font-face{font-family:Roboto;src:url(https://x.kz/r.ttf)}td{font-family:Roboto}"
    with pytest.raises(FileUnreadable):
        read(tmp_path, "123", style)
    (tmp_path / "итоги_files" / "r.ttf").write_bytes(FONT)
    assert read(tmp_path, "123", style) == "123"


HONEST = {
    "an honest font in the page": ("123", face(FONT, "site") + "td{font-family:site}"),
    "a font of the web by name": (
        "123",
        "@font-face{font-family:'Open Sans';src:url(o.woff2)} body{font-family:'Open Sans',serif}",
    ),
    "a font for other letters alone": (
        "123",
        "@font-face{font-family:x;src:url(a.woff);unicode-range:U+0400-04FF}td{font-family:x}",
    ),
    "icons elsewhere": (
        "123",
        "@font-face{font-family:q;src:url(i.woff)}.i{font-family:q}.i:before{content:'\\f105'}",
    ),
    "an icon beside a figure": ("<i class=i></i>123", ".i:before{content:'\\f105'}"),
    "words for readers aloud": ("<i class=s>голосов</i>123", ".s{position:absolute;left:-9999px}"),
    "styles for paper": ("<i class=p>1</i>23", "@media print{.p{display:none}}"),
    "styles for a telephone": (
        "<i class=p>1</i>23",
        "@media (max-width:600px){.p{display:none} td::before{content:'1'}}",
    ),
    "styles under the pointer": ("<i class=p>1</i>23", ".p:hover{display:none}"),
    "styles of another element": ("<i>1</i>23", "div>.p,.off i,#x i{display:none}"),
    "a later rule shows it again": ("<i class=p>1</i>23", ".p{display:none} td .p{display:inline}"),
    "a row number by counter": ("", "td+td::before{content:counter(n)}"),
    "a turned heading": ("<i style='transform:rotate(-90deg)'>123</i>", ""),
    "bold and colours": ("<b style='color:#fff;background:#00f;font-size:9pt'>123</b>", ""),
    "short font rule": ("123", "td{font:bold 700 12px/1.4 'Segoe UI', Arial}"),
    "parents without size": ("<b style='font-size:14px'>123</b>", "td+td{font-size:0}"),
    "a comment with braces": ("123", "/* } td{display:none} */ td{color:red}"),
    "a picture in a style": ("123", "td{background:url('data:image/svg+xml;utf8,<a>{;}</a>')}"),
    "broken styles": ("123", "td{{{;;}:::}@media{"),
}


@pytest.mark.parametrize(("cell", "style"), HONEST.values(), ids=HONEST)
def test_a_usual_page_is_read(tmp_path: Path, cell: str, style: str) -> None:
    assert read(tmp_path, cell, style) in {"123", "голосов123", ""}


def test_hidden_words_are_no_part_of_a_figure(tmp_path: Path) -> None:
    style = ".s{position:absolute;clip:rect(0,0,0,0);width:1px;overflow:hidden}"
    assert read(tmp_path, "<i class=s>голосов</i>123", style) == "123"


def test_our_own_fonts_draw_digits(tmp_path: Path) -> None:
    files = sorted(paths.resource("fonts").glob("*.ttf"))
    assert [file.name for file in files if not draws_digits(file.read_bytes())] == []


def test_every_exchange_of_two_digits_is_found() -> None:
    pairs = [(a, b) for a in "0123456789" for b in "0123456789" if a < b]
    assert [pair for pair in pairs if draws_digits(swapped(FONT, *pair)) is not False] == []


def test_what_is_no_font_cannot_be_told() -> None:
    assert draws_digits(b"no font") is None
    assert ImageFont.truetype(io.BytesIO(FONT), 10).getname()[0] == "PT Serif"
