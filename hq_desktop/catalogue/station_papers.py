"""Station papers as data: every place, signer, word and article they name is checked here."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.complaints import refuse_places
from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.places import places_in
from hq_desktop.domain.station_paper import (
    PAPER_PHRASES,
    PAPER_PLACES,
    Clause,
    PaperBlock,
    PaperBlockKind,
    PaperKind,
    SignerKind,
    StationPaper,
    StationPaperBook,
)
from hq_desktop.domain.text import Text

WORDS_FILE = "words.toml"
"""The one file of the folder that is no paper: words that all of them share."""

_WORDLESS = frozenset(
    {
        PaperBlockKind.ACCOUNT,
        PaperBlockKind.EVIDENCE,
        PaperBlockKind.ATTEMPTS,
        PaperBlockKind.SIGNATURE,
        PaperBlockKind.WITNESSES,
    }
)


def read_station_papers(folder: Path) -> StationPaperBook:
    """Return the papers of a folder; raise FaultyDataFile with the file, the key, the reason."""
    top = read_file(folder / WORDS_FILE)
    top.mark()
    phrases = _phrases(top)
    lists, liability = (frozenset(top.words(key)) for key in ("lists", "liability"))
    top.done()
    papers = {kind: _paper(folder / f"{kind.value}.toml", kind) for kind in PaperKind}
    for path in sorted(folder.glob("*.toml")):
        if path.name != WORDS_FILE and path.stem not in tuple(PaperKind):
            read_file(path).refuse("code", f"there is no station paper {path.stem!r}")
    return StationPaperBook(papers, phrases, lists, liability)


def _phrases(top: Section) -> Mapping[str, Text]:
    table = top.section("phrase")
    phrases = {code: table.wording(code) for code in table.names()}
    table.done()
    for code in PAPER_PHRASES:
        if code not in phrases:
            table.refuse(code, "this key is missing")
    for code in phrases:
        if code not in PAPER_PHRASES:
            table.refuse(code, "this key is unknown")
    return phrases


def _paper(path: Path, kind: PaperKind) -> StationPaper:
    top = read_file(path)
    if top.choice("code", PaperKind) is not kind:
        top.refuse("code", f"expected the file's name, {path.stem!r}")
    mark = top.mark()
    paper = StationPaper(
        kind=kind,
        title=top.wording("title"),
        blocks=tuple(_block(one, mark) for one in top.tables("block")),
        mark=mark,
        signers=_signers(top),
    )
    _refuse_codes(top, paper)
    top.done()
    return paper


def _refuse_codes(top: Section, paper: StationPaper) -> None:
    """What is handed to a commission rests on the election law alone: АППК 3(4)(5)."""
    if paper.kind is PaperKind.CHECKLIST:
        return
    for place, block in enumerate(paper.blocks, start=1):
        for clause in block.clauses:
            for reference in clause.law:
                if " " in reference:
                    reason = f"a paper for a commission cites the election law only: {reference}"
                    top.refuse(f"block.{place}.law", reason)


def _block(section: Section, mark: LegalMark) -> PaperBlock:
    kind = section.choice("kind", PaperBlockKind)
    block = PaperBlock(
        kind=kind,
        heading=section.wording("heading", is_needed=False),
        clauses=tuple(_clause(one, kind, mark) for one in section.tables("item")),
        rows=section.whole("rows") if section.has("rows") else 0,
    )
    if not block.clauses and kind not in _WORDLESS:
        section.refuse("item", f"a block {kind.value} needs items")
    section.done()
    return block


def _clause(section: Section, kind: PaperBlockKind, mark: LegalMark) -> Clause:
    is_field = kind is PaperBlockKind.FIELDS
    clause = Clause(
        text=section.wording("text", is_needed=not is_field),
        label=section.wording("label") if is_field else Text(),
        rows=section.whole("rows") if section.has("rows") else 1,
        signers=_signers(section),
        law=section.words("law", ()),
        mark=section.mark(mark),
    )
    refuse_places(section, clause.text, {}, PAPER_PLACES)
    if any(True for _ in places_in(clause.label.ru + clause.label.kk)):
        section.refuse("label", "a label leaves no place open")
    section.done()
    return clause


def _signers(section: Section) -> frozenset[SignerKind]:
    words = section.words("signers", ())
    for word in words:
        if word not in tuple(SignerKind):
            section.refuse("signers", f"there is no signer {word!r}")
    return frozenset(SignerKind(word) for word in words)
