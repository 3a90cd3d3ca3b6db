"""The document as a Word file, read as Word reads it."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from hq_desktop.actions.case_text import CaseTextActions
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.errors import FolderReadOnly
from hq_desktop.domain.text import Language
from tests.documents.headquarters import Headquarters, catalogue
from tests.documents.test_edited_texts import PRECINCT, opened, paragraph
from tests.documents.test_further_documents import eventful

LANGUAGES = [Language.RU, Language.KK]


def exported(
    made: Headquarters, folder: Path, request: PackageRequest = PRECINCT
) -> tuple[Path, Document]:
    own, desk = opened(made, request=request)
    path = own.export_docx(desk, folder / "текст.docx")
    return path, docx.Document(str(path))


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def everything(document: Document) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return flat("\n".join([*(one.text for one in document.paragraphs), *cells]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(catalogue().complaints.templates))
def test_every_document_is_exported_with_every_paragraph_in_order(
    tmp_path: Path, code: str, language: Language
) -> None:
    made = eventful(tmp_path)
    request = PackageRequest(code, language)
    for document in made.cases.plan(request).documents[:1]:
        own = CaseTextActions(made.cases.desk)
        desk = own.open(document.place, document)
        path = own.export_docx(desk, tmp_path / f"{code}.docx")
        text = everything(docx.Document(str(path)))
        place = 0
        for one in desk.paragraphs:
            said = flat(one.said).rstrip(";.")
            assert said in text
            if one.kind is BlockKind.PARAGRAPH:
                place = text.index(said, place)
        assert "{" not in text
    made.database.close()


def test_the_page_is_that_of_the_package_and_its_numbers_are_fields(
    differing: Headquarters, tmp_path: Path
) -> None:
    _, document = exported(differing, tmp_path)
    (section,) = document.sections
    sizes = (section.page_width, section.page_height, section.left_margin)
    assert [round(one.mm) for one in sizes if one is not None] == [210, 297, 30]
    foot = section.footer.paragraphs[0]
    codes = [one.get(qn("w:instr")) for one in foot._p.iter(qn("w:fldSimple"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert "".join(one.text or "" for one in foot._p.iter(qn("w:t"))) == "лист 1 из 1"


@pytest.mark.parametrize(("language", "tag"), [(Language.RU, "ru-RU"), (Language.KK, "kk-KZ")])
def test_it_says_which_language_and_which_font_it_is_in(
    differing: Headquarters, tmp_path: Path, language: Language, tag: str
) -> None:
    path, document = exported(differing, tmp_path, replace(PRECINCT, language=language))
    tags = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert tags == {tag}
    for name in ("Normal", "Title", "Heading 1", "Body", "Request"):
        assert document.styles[name].font.name == "PT Serif"
    with zipfile.ZipFile(path) as whole:
        fonts = whole.read("word/fontTable.xml").decode()
    assert re.search(r'w:name="PT Serif"><w:altName w:val="Times New Roman"', fonts)


def test_requests_are_counted_by_word_and_differences_are_a_table(
    differing: Headquarters, tmp_path: Path
) -> None:
    _, document = exported(differing, tmp_path)
    requests = [one for one in document.paragraphs if one.style and one.style.name == "Request"]
    assert len(requests) > 2
    assert all(one.text.endswith(";") for one in requests[:-1])
    assert requests[-1].text.endswith(".")
    assert document.styles["Request"].element.pPr.numPr.numId.val == 90
    head = [cell.text for cell in document.tables[0].rows[0].cells]
    row = [cell.text for cell in document.tables[0].rows[1].cells]
    assert head[0] == "Участок №"
    assert (row[0], row[3], row[4]) == ("2", "110", "80")


def test_the_lawyers_words_are_exported_with_their_facts(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    desk = own.save(desk, paragraph(desk, "{discrepancies}").key, "Подписал {signatory} <&>.")
    path = own.export_docx(desk, tmp_path / "a.docx")
    assert "Подписал Һәкімов Ғалым <&>." in everything(docx.Document(str(path)))


def test_the_same_text_gives_the_same_bytes_and_names_nobody(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    first = own.export_docx(desk, tmp_path / "a.docx").read_bytes()
    second = own.export_docx(desk, tmp_path / "b.docx").read_bytes()
    assert first == second
    known = docx.Document(io.BytesIO(first)).core_properties
    assert (known.author, known.last_modified_by, known.comments) == ("", "", "")
    with zipfile.ZipFile(io.BytesIO(first)) as whole:
        assert {one.date_time[0] for one in whole.infolist()} == {1980}
        parts = b"".join(whole.read(name) for name in whole.namelist())
    assert b"python-docx" not in parts
    assert "Айгүл".encode() not in parts


def test_an_own_text_without_words_has_lines_to_write_on(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    _, document = exported(contradicted, tmp_path, PackageRequest("own-appeal"))
    ruled = [one for one in document.paragraphs if one._p.findall(f".//{qn('w:pBdr')}")]
    assert len(ruled) == 14


def test_cells_hold_their_parts_in_the_order_that_word_reads(
    differing: Headquarters, tmp_path: Path
) -> None:
    _, document = exported(differing, tmp_path)
    order = ["tcW", "gridSpan", "vMerge", "tcBorders", "vAlign"]
    for one in document.element.iter(qn("w:tcPr")):
        names = [child.tag.rpartition("}")[2] for child in one]
        assert names == sorted(names, key=order.index)


def test_a_folder_that_cannot_be_written_to_is_named(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    taken = tmp_path / "taken"
    taken.write_bytes(b"")
    with pytest.raises(FolderReadOnly):
        own.export_docx(desk, taken / "a.docx")
