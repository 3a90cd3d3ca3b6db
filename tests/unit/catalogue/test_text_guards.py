"""The data of the guards: what documents must contain stands in them, faults are refused by key."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.text_guards import read_contents, read_text_guards
from hq_desktop.domain.complaint import PLACES, Flag
from hq_desktop.domain.edited_text import laid, removed
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.required_content import content_lost
from hq_desktop.domain.template_text import template_text
from hq_desktop.domain.text import Language

LAW = read_law(paths.resource("law"))
BOOK = read_complaints(paths.resource("complaints"))
CONTENTS = read_contents(paths.resource("law", "contents.toml"), LAW)
FACTS = PackageFacts(
    "", False, "", dict.fromkeys(PLACES, "x"), frozenset(Flag), {}, (), (), (), (), (), (), ()
)


@pytest.mark.parametrize("code", [one for one in BOOK.templates if not one.startswith("own-")])
@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_a_document_that_loses_what_it_must_contain_is_warned_of_it(
    code: str, language: Language
) -> None:
    """Left out paragraph by paragraph, every content that a document has is missed in the end."""
    own = [one for one in CONTENTS if one.is_for(code)]
    assert own
    lines = template_text(BOOK.templates[code], replace(FACTS, flags=frozenset()), language)
    untouched = laid(lines, ())
    assert list(content_lost(untouched, own, {})) == []
    bare = untouched
    for one in untouched:
        if not one.is_drawn:
            bare = laid(lines, removed(bare, one.key))
    missed = {warning.reason.ru for _, warning in content_lost(bare, own, {})}
    assert missed
    assert {"имя заявителя", "кто подаёт ходатайство", "фамилия, имя, отчество истца"} & missed


def test_every_content_of_a_claim_stands_in_a_claim() -> None:
    claims = [one for one in CONTENTS if one.is_for("claim-court")]
    lines = template_text(BOOK.templates["claim-court"], FACTS, Language.RU)
    lines = tuple(replace(one, is_printed=True) for one in lines)
    text = laid(lines, ())
    bare = text
    for one in text:
        if not one.is_drawn:
            bare = laid(lines, removed(bare, one.key))
    missed = {warning.reason.ru for _, warning in content_lost(bare, claims, {})}
    assert missed == {one.title.ru for one in claims}


READ = {
    "contents.toml": lambda path: read_contents(path, LAW),
    "tone.toml": lambda path: read_text_guards(path, LAW),
}


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("contents.toml", '"АППК 131"', '"АППК 7777"', "content.claim_court.law"),
        ("contents.toml", '["signatory"]', '["signatorry"]', "content.claim_name.places"),
        ("contents.toml", 'block = "requests"', 'block = "asks"', "content.claim_demands.block"),
        ("contents.toml", 'places = ["addressee", "addressee_name"]', "", "content.claim_court"),
        ("tone.toml", "words", "wrods", "word.falsification.words"),
        ("tone.toml", "instead", "insted", "word.falsification.instead"),
    ],
)
def test_a_faulty_file_is_refused_by_its_key(
    tmp_path: Path, file: str, old: str, new: str, key: str
) -> None:
    path = Path(shutil.copy(paths.resource("law", file), tmp_path / file))
    text = path.read_text(encoding="utf-8")
    if old.startswith("places"):
        text = text.replace('law = ["АППК 131"]\n' + old, "", 1)
        key += ".places"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        READ[file](path)
    assert (caught.value.facts["file"], caught.value.facts["key"]) == (file, key)
