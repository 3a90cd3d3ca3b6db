"""An inspection tells what a file is, and never fails at what somebody sent."""

import io
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from PIL import Image, ImageDraw, TiffImagePlugin

from hq_desktop.domain.errors import FileMissing
from hq_desktop.domain.inspection import Defect, Inspection
from hq_desktop.domain.sentences import REASONS
from hq_desktop.exchange import limits, pdf_guard
from hq_desktop.exchange.inspecting import inspect, media_type_of

SHA = "0" * 64


def found(path: Path) -> Inspection:
    return inspect(path, SHA)


def grain(size: tuple[int, int] = (400, 300), mode: str = "RGB") -> Image.Image:
    return Image.effect_noise(size, 60).convert(mode)


def encoded(kind: str, **options: object) -> bytes:
    output = io.BytesIO()
    grain().save(output, kind, **options)
    return output.getvalue()


def kept(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_a_photo_is_known_by_its_content_whatever_it_is_called(tmp_path: Path, kind: str) -> None:
    seen = found(kept(tmp_path / "claims.pdf", encoded(kind)))
    assert (seen.media_type, seen.fault) == (f"image/{kind.lower()}", "")
    assert (seen.width, seen.height, seen.pictures) == (400, 300, 1)
    assert len(seen.look) == 64
    assert seen.sha256 == SHA


@pytest.mark.parametrize("orientation", range(9))
def test_a_photo_is_measured_upright(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    for ending in ("jpg", "png", "webp", "tiff"):
        path = tmp_path / f"photo.{ending}"
        grain().save(path, exif=exif)
        seen = found(path)
        assert (seen.width, seen.height) == ((300, 400) if orientation > 4 else (400, 300)), ending
        assert seen.orientation == orientation, ending


def test_a_telephones_photo_tells_moment_device_and_place(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x0110] = 1, "samsung", "SM-A515F\0\0"
    exif.get_ifd(0x8769).update({0x9003: "2026:11:22 20:41:05", 0x9011: "+05:00"})
    exif.get_ifd(0x8825).update(
        {1: "N", 2: (51.0, 7.0, 45.6), 3: "E", 4: (71.0, 25.0, 49.44), 5: b"\0"}
    )
    path = tmp_path / "photo.jpg"
    grain().save(path, exif=exif)
    seen = found(path)
    assert (seen.taken_at, seen.device) == ("2026-11-22 20:41:05+05:00", "samsung SM-A515F")
    assert seen.latitude == pytest.approx(51.12933333)
    assert seen.longitude == pytest.approx(71.4304)


def test_a_place_in_the_south_and_west_is_negative(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "S", 2: (33.0, 30.0, 0.0), 3: "W", 4: (70.0, 0.0, 0.0)})
    path = tmp_path / "photo.jpg"
    grain().save(path, exif=exif)
    seen = found(path)
    assert (seen.latitude, seen.longitude) == (-33.5, -70.0)


def test_a_place_that_no_map_has_is_left_out(tmp_path: Path) -> None:
    nothing = TiffImagePlugin.IFDRational(0, 0)
    for degrees in ((0.0, 0.0, 0.0), (251.0, 0.0, 0.0), (nothing, nothing, nothing)):
        exif = Image.Exif()
        exif.get_ifd(0x8825).update({1: "N", 2: degrees, 3: "E", 4: degrees})
        path = tmp_path / "photo.jpg"
        grain().save(path, exif=exif)
        seen = found(path)
        assert (seen.latitude, seen.longitude, seen.fault) == (None, None, "")


@pytest.mark.parametrize("claimed", ["0000:00:00 00:00:00", "yesterday", "", "2026:13:40 25:00:00"])
def test_a_moment_that_no_clock_shows_is_left_out(tmp_path: Path, claimed: str) -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = claimed
    path = tmp_path / "photo.jpg"
    grain().save(path, exif=exif)
    assert found(path).taken_at == ""


def test_a_makers_name_is_not_said_twice(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "Canon EOS 80D"
    path = tmp_path / "photo.jpg"
    grain().save(path, exif=exif)
    assert found(path).device == "Canon EOS 80D"


def test_a_heic_tells_what_its_exif_said(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "iPhone 13"
    path = tmp_path / "IMG_1.HEIC"
    pillow_heif.from_pillow(grain((640, 480))).save(path, exif=exif.tobytes())
    seen = found(path)
    assert (seen.media_type, seen.width, seen.height) == ("image/heic", 640, 480)
    assert (seen.device, seen.fault) == ("iPhone 13", "")


def test_the_pages_of_a_document_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "scan"
    grain().save(path, "PDF", save_all=True, append_images=[grain()] * 11)
    seen = found(path)
    assert (seen.media_type, seen.pictures, seen.fault) == ("application/pdf", 12, "")
    assert seen.width > seen.height > 1000
    fax = tmp_path / "fax"
    grain(mode="1").save(fax, "TIFF", save_all=True, append_images=[grain(mode="1")] * 2)
    assert (found(fax).media_type, found(fax).pictures) == ("image/tiff", 3)


def box(brand: bytes, *others: bytes) -> bytes:
    return (16 + 4 * len(others)).to_bytes(4, "big") + b"ftyp" + brand + bytes(4) + b"".join(others)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (box(b"isom", b"mp42"), "video/mp4"),
        (box(b"qt  "), "video/quicktime"),
        (box(b"3gp4"), "video/3gpp"),
        (box(b"M4A "), "audio/mp4"),
        (b"\x1a\x45\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "video/webm"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "video/x-msvideo"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"),
        (b"ID3\x04\x00", "audio/mpeg"),
        (b"\xff\xfb\x90\x64" + bytes(60), "audio/mpeg"),
        (b"OggS\x00\x02", "audio/ogg"),
        (b"#!AMR\n", "audio/amr"),
        ("УИК 181, протокол".encode(), "text/plain"),
        ("УИК 181".encode("utf-16"), "text/plain"),
        (b"<!DOCTYPE html><html>", "text/html"),
        (b"PK\x05\x06" + bytes(18), "application/zip"),
    ],
)
def test_an_attachment_is_known_and_without_fault(
    tmp_path: Path, content: bytes, media_type: str
) -> None:
    seen = found(kept(tmp_path / "photo.jpg", content))
    assert (seen.media_type, seen.pictures, seen.fault, seen.look) == (media_type, 0, "", "")


def test_an_office_document_is_known(tmp_path: Path) -> None:
    path = tmp_path / "list"
    Workbook().save(path)
    assert media_type_of(path).endswith("spreadsheetml.sheet")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
def test_a_picture_that_breaks_off_is_told(tmp_path: Path, kind: str) -> None:
    content = encoded(kind)
    for length in (len(content) // 2, len(content) - 20):
        seen = found(kept(tmp_path / "photo", content[:length]))
        assert seen.fault in {"cut_short", "damaged"}, length
        assert (seen.pictures, seen.look) == (0, "")


def test_a_photo_cut_in_the_middle_still_tells_its_size(tmp_path: Path) -> None:
    content = encoded("JPEG")
    seen = found(kept(tmp_path / "photo", content[: len(content) // 2]))
    assert (seen.fault, seen.width, seen.height) == ("cut_short", 400, 300)


def test_a_png_without_its_end_is_told(tmp_path: Path) -> None:
    assert found(kept(tmp_path / "photo", encoded("PNG")[:-12])).fault == "cut_short"


def test_a_png_with_a_changed_byte_is_told(tmp_path: Path) -> None:
    content = bytearray(encoded("PNG"))
    content[len(content) // 2] ^= 1
    assert found(kept(tmp_path / "photo", bytes(content))).fault == "damaged"


def test_a_download_filled_up_with_zeros_is_told(tmp_path: Path) -> None:
    content = encoded("JPEG")
    half = len(content) // 2
    assert found(kept(tmp_path / "photo", content[:half] + bytes(half))).fault == "cut_short"


def test_zeros_after_the_end_of_a_photo_are_no_fault(tmp_path: Path) -> None:
    assert found(kept(tmp_path / "photo", encoded("JPEG") + bytes(200_000))).fault == ""


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "file_empty"),
        (b"\x00\x01\x02\x03", "content_unknown"),
        (b"\xff\xd8\xff\xe0 nothing more", "cut_short"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"%PDF-1.7\nand no more", "damaged"),
        (box(b"heic"), "damaged"),
    ],
)
def test_what_is_no_picture_says_why(tmp_path: Path, content: bytes, fault: str) -> None:
    assert found(kept(tmp_path / "photo.jpg", content)).fault == fault
    assert fault in REASONS


def test_a_file_that_is_away_is_no_finding(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        found(tmp_path / "nowhere.jpg")


def large_header(width: int, height: int) -> bytes:
    """A JPEG that says it is large; only its header is there to be believed."""
    content = bytearray(encoded("JPEG"))
    place = content.index(b"\xff\xc0") + 5
    content[place : place + 4] = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return bytes(content)


def test_a_picture_of_200_megapixels_is_refused_by_its_header(tmp_path: Path) -> None:
    seen = found(kept(tmp_path / "photo", large_header(16000, 12500)))
    assert (seen.fault, seen.pictures) == ("too_many_pixels", 0)


def test_a_png_of_100_megapixels_is_refused_because_it_must_be_decoded_whole(
    tmp_path: Path,
) -> None:
    path = tmp_path / "photo.png"
    Image.new("1", (10000, 10000)).save(path)
    assert found(path).fault == "picture_too_heavy"


def test_a_document_with_too_many_pages_is_told(tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    with pikepdf.new() as pdf:
        for _ in range(limits.MOST_PICTURES + 1):
            pdf.add_blank_page()
        pdf.save(path)
    assert found(path).fault == "too_many_pages"
    fax = tmp_path / "fax.tiff"
    tiny = [Image.new("1", (8, 8))] * limits.MOST_PICTURES
    tiny[0].save(fax, save_all=True, append_images=tiny)
    assert found(fax).fault == "too_many_pages"


def test_a_locked_document_is_told(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user="u", owner="o"))
    assert found(path).fault == "password"


def test_a_document_that_may_only_not_be_changed_is_read(tmp_path: Path) -> None:
    path = tmp_path / "restricted.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path, encryption=pikepdf.Encryption(user="", owner="o"))
    assert (found(path).fault, found(path).pictures) == ("", 1)


def document(path: Path, fill: Callable[[pikepdf.Pdf], None]) -> Path:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        fill(pdf)
        pdf.save(path, compress_streams=False)
    return path


def packed(size: int, times: int = 1) -> bytes:
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()
    for _ in range(times - 1):
        content = zlib.compress(content, 9)
    return content


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_document_that_unpacks_without_end_is_refused(tmp_path: Path, times: int) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(pdf, packed(pdf_guard.MOST_UNPACKED + (1 << 20), times))
        stream.Filter = pikepdf.Array([pikepdf.Name.FlateDecode] * times)
        pdf.pages[0].Contents = stream

    path = document(tmp_path / "bomb.pdf", fill)
    assert path.stat().st_size < 200_000
    assert found(path).fault == "unpacks_too_large"


def test_a_document_with_a_giant_image_is_refused(tmp_path: Path) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        image = pikepdf.Stream(pdf, packed(1 << 20))
        image.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image})
        image.update({"/Width": 60000, "/Height": 50000, "/BitsPerComponent": 8})
        image.update({"/ColorSpace": pikepdf.Name.DeviceGray, "/Filter": pikepdf.Name.FlateDecode})
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
        pdf.pages[0].Contents = pikepdf.Stream(pdf, b"q 600 0 0 800 0 0 cm /I Do Q")

    assert found(document(tmp_path / "giant.pdf", fill)).fault == "too_many_pixels"


def test_a_giant_page_is_refused(tmp_path: Path) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].MediaBox = pikepdf.Array([0, 0, 10_000_000, 10_000_000])

    assert found(document(tmp_path / "giant.pdf", fill)).fault == "page_too_large"


def nested(depth: int, times: int, listed: bool) -> Callable[[pikepdf.Pdf], None]:
    """Drawings that draw another drawing several times, and so on."""

    def fill(pdf: pikepdf.Pdf) -> None:
        inner = pikepdf.Stream(pdf, b"0 0 1 1 re f")
        for level in range(depth):
            form = pikepdf.Stream(pdf, b"/F Do " * times) if level else inner
            form.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form})
            form.BBox = pikepdf.Array([0, 0, 600, 800])
            if level:
                resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
                form.Resources = pdf.make_indirect(resources) if listed else resources
            inner = pdf.make_indirect(form)
        pdf.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
        pdf.pages[0].Contents = pikepdf.Stream(pdf, b"/F Do")

    return fill


@pytest.mark.parametrize("listed", [False, True])
def test_drawings_inside_drawings_without_end_are_refused(tmp_path: Path, listed: bool) -> None:
    assert found(document(tmp_path / "a.pdf", nested(12, 10, listed))).fault == "unpacks_too_large"
    assert found(document(tmp_path / "b.pdf", nested(4, 10, listed))).fault == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(("JPEG", "PNG", "WEBP", "TIFF", "GIF", "PDF")))
def test_whatever_bytes_are_changed_an_inspection_comes_back(
    tmp_path: Path, seed: int, kind: str
) -> None:
    chance = random.Random(seed)
    content = bytearray(encoded(kind))
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    seen = found(kept(tmp_path / "photo", bytes(content)))
    assert seen.fault == "" or seen.fault in REASONS


def page(size: tuple[int, int], ink: str = "black", paper: str = "white") -> Image.Image:
    image = Image.new("RGB", size, paper)
    pen = ImageDraw.Draw(image)
    for row in range(20, size[1] - 20, 24):
        for place in range(20, size[0] - 20, 14):
            pen.rectangle((place, row, place + 6, row + 10), fill=ink)
    return image


def test_a_small_picture_is_flagged(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    page((480, 640)).save(path)
    assert found(path).defects == (Defect.SMALL,)


def test_a_dark_picture_is_flagged_and_not_called_blurred(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    page((960, 1280), "#040404", "#2c2c2c").save(path)
    assert found(path).defects == (Defect.DARK,)
