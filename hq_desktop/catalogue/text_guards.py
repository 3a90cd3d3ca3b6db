"""What edited texts are held against, as data: old terms, accusing words, articles, contents."""

from pathlib import Path

from hq_desktop.catalogue.law import ELECTION_LAW, Law
from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.complaint import PLACES, BlockKind
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.required_content import RequiredContent
from hq_desktop.domain.text import Text, folded
from hq_desktop.domain.text_guards import AccusingWord, KnownAct, TextGuards

_ELECTION_LAW_NAMES = ("закон", "заң")
"""What documents call the election law once its whole name has been said."""

_LONG = 4
_END = 2


def read_text_guards(path: Path, law: Law) -> TextGuards:
    """Return the guards: the law's old terms and articles, and the accusing words of a file."""
    top = read_file(path)
    accusing = tuple(_word(code, section) for code, section in top.sections("word"))
    top.done()
    return TextGuards(law.obsolete, accusing, tuple(_act(code, law) for code in law.acts))


def read_contents(path: Path, law: Law) -> tuple[RequiredContent, ...]:
    """Return what documents must contain; raise FaultyDataFile for an unknown place or article."""
    top = read_file(path)
    mark = top.mark()
    contents = tuple(_content(code, one, mark, law) for code, one in top.sections("content"))
    top.done()
    return contents


def _word(code: str, section: Section) -> AccusingWord:
    words = tuple(folded(one) for one in section.words("words"))
    found = AccusingWord(code, words, section.wording("instead"))
    section.done()
    return found


def _act(code: str, law: Law) -> KnownAct:
    """An act by its short names and by what its articles are called: НК 668(9)."""
    own = [one.code for one in law.articles.values() if one.act == code]
    if code == ELECTION_LAW:
        return KnownAct(_ELECTION_LAW_NAMES, frozenset(map(_number, own)), is_election_law=True)
    called = (one.partition(" ")[0] for one in own if " " in one)
    names = (*law.acts[code].short.every(), *called)
    return KnownAct(tuple(dict.fromkeys(map(_stems, names))), frozenset(map(_number, own)))


def _number(reference: str) -> str:
    return reference.rpartition(" ")[2].partition("(")[0]


def _stems(name: str) -> str:
    """A name without the ends of its long words; one of capitals alone is left as it is."""
    if sum(sign.isupper() for sign in name) > 1:
        return name
    return " ".join(word[:-_END] if len(word) > _LONG else word for word in name.split())


def _content(code: str, section: Section, mark: LegalMark, law: Law) -> RequiredContent:
    content = RequiredContent(
        code=code,
        title=section.wording("title"),
        documents=section.words("documents"),
        mark=section.mark(mark),
        law=section.words("law", ()),
        places=section.words("places", ()),
        block=section.choice("block", BlockKind) if section.has("block") else None,
        words=section.wording("words") if section.has("words") else Text(),
    )
    _refuse_unknown(section, content, law)
    section.done()
    return content


def _refuse_unknown(section: Section, content: RequiredContent, law: Law) -> None:
    for reference in content.law:
        if law.article(reference) is None:
            section.refuse("law", f"no article {reference!r} in articles.toml")
    for place in content.places:
        if place not in PLACES:
            section.refuse("places", f"there is no place {{{place}}}")
    if not (content.law or content.places or content.words.ru or content.block):
        section.refuse("places", "nothing tells where it stands")
