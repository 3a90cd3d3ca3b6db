"""The sentences of the comparison as data: every code, language, place and noun is checked here."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.complaint import CountedWord
from hq_desktop.domain.text import Text
from hq_desktop.domain.wordings import PLACES, Sentences, places_of

NOUNS_FILE = "words.toml"
"""The file of the folder that holds the counted nouns."""


def read_sentences(folder: Path) -> Sentences:
    """Return the sentences of a folder; raise FaultyDataFile with the file, the key, the reason."""
    top = read_file(folder / NOUNS_FILE)
    mark = top.mark()
    nouns = {code: _noun(section) for code, section in top.sections("word")}
    top.done()
    wordings: dict[str, Text] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name == NOUNS_FILE:
            continue
        file = read_file(path)
        file.mark()
        for code, text in _wordings(file, nouns):
            if code in wordings:
                file.refuse(f"sentence.{code}", "this sentence stands in another file too")
            wordings[code] = text
        file.done()
    for code in PLACES:
        if code not in wordings:
            top.refuse(f"sentence.{code}", "no file of this folder has this sentence")
    return Sentences(wordings, nouns, mark)


def _noun(section: Section) -> CountedWord:
    russian, english = section.words("ru"), section.words("en")
    if len(russian) != 3:
        section.refuse("ru", "expected three forms: after 1, after 2, after 5")
    if len(english) != 2:
        section.refuse("en", "expected two forms: after 1, after 2")
    noun = CountedWord(
        (russian[0], russian[1], russian[2]), section.text("kk"), (english[0], english[1])
    )
    section.done()
    return noun


def _wordings(file: Section, nouns: Mapping[str, CountedWord]) -> Iterator[tuple[str, Text]]:
    for code, section in file.sections("sentence"):
        if code not in PLACES:
            file.refuse(f"sentence.{code}", "there is no such sentence")
        told = {language: section.text(language) for language in ("ru", "kk", "en")}
        section.done()
        for language, wording in told.items():
            _check_places(section, code, language, wording, nouns)
        yield code, Text(told["ru"], told["kk"], told["en"])


def _check_places(
    section: Section, code: str, language: str, wording: str, nouns: Mapping[str, CountedWord]
) -> None:
    needed = frozenset(PLACES[code].split())
    found = frozenset(name for name, _ in places_of(wording))
    if found != needed:
        names = ", ".join(sorted(found ^ needed))
        section.refuse(language, f"expected just the places of this sentence; see {names}")
    if wording.count("{") != len(tuple(places_of(wording))):
        section.refuse(language, "a place is not written as {name} or {name:word}")
    for _, noun in places_of(wording):
        if noun and noun not in nouns:
            section.refuse(language, f"there is no word {noun!r} in {NOUNS_FILE}")
