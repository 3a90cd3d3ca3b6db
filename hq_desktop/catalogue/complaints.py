"""Complaint templates as data: every place, flag, word and article they name is checked here."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.complaint import (
    Annex,
    Block,
    BlockKind,
    ComplaintBook,
    CountedWord,
    Each,
    Flag,
    Item,
    Kind,
    Subject,
    Template,
)
from hq_desktop.domain.complaint_words import FACTS, PHRASES
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.places import PLACE, forms_of, places_in, places_of
from hq_desktop.domain.text import Text

WORDS_FILE = "words.toml"
"""Words that all templates share."""

OBJECTIONS_FILE = "objections.toml"
"""What the other side may object; read by `catalogue.objections`."""

_NO_TEMPLATES = frozenset({WORDS_FILE, OBJECTIONS_FILE})

_WORDLESS = frozenset(
    {
        BlockKind.TABLE,
        BlockKind.DERIVATION,
        BlockKind.ATTACHMENTS,
        BlockKind.SIGNATURE,
        BlockKind.RECEIPT,
        BlockKind.OWN_TEXT,
    }
)


def read_complaints(folder: Path) -> ComplaintBook:
    """Return the documents of a folder; raise FaultyDataFile with the file, the key, the reason."""
    top = read_file(folder / WORDS_FILE)
    top.mark()
    words = {code: _word(section) for code, section in top.sections("word")}
    phrases = dict(_texts(top, "phrase"))
    facts = dict(_texts(top, "fact"))
    _refuse_missing(top, "phrase", PHRASES, phrases)
    _refuse_missing(top, "fact", FACTS, facts)
    top.done()
    templates: dict[str, Template] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name not in _NO_TEMPLATES:
            template = _template(read_file(path), path.stem, words)
            templates[template.code] = template
    ordered = sorted(templates.values(), key=lambda one: (one.place, one.code))
    return ComplaintBook({one.code: one for one in ordered}, words, phrases, facts)


def _texts(top: Section, key: str) -> Iterator[tuple[str, Text]]:
    table = top.section(key)
    for code in table.names():
        yield code, table.wording(code)
    table.done()


def _refuse_missing(
    top: Section, key: str, needed: Iterable[str], found: Mapping[str, object]
) -> None:
    for code in needed:
        if code not in found:
            top.refuse(f"{key}.{code}", "this key is missing")
    for code in found:
        if code not in set(needed):
            top.refuse(f"{key}.{code}", "this key is unknown")


def _word(section: Section) -> CountedWord:
    forms = section.words("ru")
    if len(forms) != 3:
        section.refuse("ru", "expected three forms: after 1, after 2, after 5")
    word = CountedWord((forms[0], forms[1], forms[2]), section.text("kk"))
    section.done()
    return word


def _template(top: Section, name: str, words: Mapping[str, CountedWord]) -> Template:
    code = top.text("code")
    if code != name:
        top.refuse("code", f"expected the file's name, {name!r}")
    mark = top.mark()
    subject = top.choice("subject", Subject)
    needs = top.words("needs")
    for fact in needs:
        if fact not in FACTS:
            top.refuse("needs", f"there is no fact {fact!r}")
    template = Template(
        code=code,
        title=top.wording("title"),
        subject=subject,
        needs=needs,
        blocks=tuple(_block(one, mark, words) for one in top.tables("block")),
        annexes=tuple(Annex(one) for one in _chosen(top, "annexes", Annex)),
        mark=mark,
        place=top.whole("place", 0),
        grounds=top.words("grounds", ()),
        profiles=top.words("profiles", ()),
    )
    _refuse_codes(top, template)
    top.done()
    return template


def _refuse_codes(top: Section, template: Template) -> None:
    """Complaints to commissions rest on the election law alone: АППК 3(4)(5)."""
    if template.subject.is_for_court:
        return
    for place, block in enumerate(template.blocks, start=1):
        for item in block.items:
            for reference in item.law:
                if " " in reference:
                    reason = f"a complaint to a commission cites the election law only: {reference}"
                    top.refuse(f"block.{place}.law", reason)


def _block(section: Section, mark: LegalMark, words: Mapping[str, CountedWord]) -> Block:
    kind = section.choice("kind", BlockKind)
    each = section.choice("each", Each) if section.has("each") else None
    known = places_of(each)
    when, unless = _flags(section, "when"), _flags(section, "unless")
    items: tuple[Item, ...]
    if section.has("text"):
        items = (_item(section, mark, words, known),)
    else:
        items = tuple(_item(one, mark, words, known) for one in section.tables("item"))
        section.done()
    if not items and kind not in _WORDLESS:
        section.refuse("text", f"a block {kind.value} needs a text or items")
    return Block(kind, items, each, when, unless)


def _item(
    section: Section,
    mark: LegalMark,
    words: Mapping[str, CountedWord],
    known: Mapping[str, Kind],
) -> Item:
    item = Item(
        text=section.wording("text"),
        when=_flags(section, "when"),
        unless=_flags(section, "unless"),
        law=section.words("law", ()),
        mark=section.mark(mark),
    )
    refuse_places(section, item.text, words, known)
    section.done()
    return item


def refuse_places(
    section: Section, text: Text, words: Mapping[str, CountedWord], known: Mapping[str, Kind]
) -> None:
    """Refuse a text whose places are unknown, badly formed or not the same in both languages."""
    for key, wording in (("text.ru", text.ru), ("text.kk", text.kk)):
        if "{" in PLACE.sub("", wording) or "}" in PLACE.sub("", wording):
            section.refuse(key, "a brace that is no place; expected {name} or {name:form}")
        for name, form in places_in(wording):
            if name not in known:
                section.refuse(key, f"there is no place {{{name}}}")
            if form and form not in forms_of(known[name], words):
                section.refuse(key, f"the place {{{name}}} has no form {form!r}")
    ru, kk = ({name for name, _ in places_in(one)} for one in (text.ru, text.kk))
    if ru != kk:
        section.refuse("text", f"the languages leave different places open: {sorted(ru ^ kk)}")


def _flags(section: Section, key: str) -> frozenset[Flag]:
    return frozenset(Flag(one) for one in _chosen(section, key, Flag, ()))


def _chosen(
    section: Section,
    key: str,
    choices: type[Flag] | type[Annex],
    default: tuple[str, ...] | None = None,
) -> tuple[str, ...]:
    words = section.words(key, default)
    known = {one.value for one in choices}
    for word in words:
        if word not in known:
            section.refuse(key, f"there is no {word!r}; expected one of {', '.join(sorted(known))}")
    return words
