"""The printed text of a document, paragraph by paragraph, as its template has it.

Every paragraph has a key that says what it is and, in a repeated block, what it is about. It stays
the same when precincts or incidents are added, when figures change, and in both languages.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from hq_desktop.domain.complaint import (
    SCOPED_FLAGS,
    Block,
    BlockKind,
    Each,
    Flag,
    Item,
    Template,
    Value,
)
from hq_desktop.domain.journal import digest
from hq_desktop.domain.package import PackageFacts, Scope
from hq_desktop.domain.places import is_told
from hq_desktop.domain.text import Language

WORDED = frozenset(
    {
        BlockKind.ADDRESSEE,
        BlockKind.TITLE,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.REQUESTS,
    }
)
"""Blocks that are made of words; the others are drawn from the facts and have none to edit."""

ABOUT = "/"
"""Stands in a key between the paragraph and what its repetition is about."""

_LETTERS = 8


@dataclass(frozen=True, slots=True)
class TemplateParagraph:
    """One paragraph of a template in one language, its facts places in braces.

    A block without words of its own has an empty text. `is_printed` says whether the facts of today
    let it be printed; `values` fill its places; `law` are the articles it cites.
    """

    key: str
    kind: BlockKind
    text: str
    is_printed: bool
    values: Mapping[str, Value] = field(default_factory=dict)
    each: Each | None = None
    law: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """What the repetition is about; empty outside of repeated blocks."""
        return self.key.partition(ABOUT)[2]


def template_text(
    template: Template, facts: PackageFacts, language: Language
) -> tuple[TemplateParagraph, ...]:
    """Return every paragraph of a template in its order, those not printed today too."""
    met: Counter[str] = Counter()
    return tuple(
        paragraph
        for block in template.blocks
        for paragraph in _of_block(block, facts, language, met)
    )


def _of_block(
    block: Block, facts: PackageFacts, language: Language, met: Counter[str]
) -> Iterator[TemplateParagraph]:
    if block.kind is BlockKind.PARAGRAPH:
        key = _key(block.kind, block.items, met)
        for one in _repeated(key, block, facts, language):
            yield one if block.each is None else replace(one, key=_once(one.key, met))
    elif block.kind in WORDED:
        for item in block.items:
            yield _line(_key(block.kind, (item,), met), block, item, facts, language)
    else:
        is_printed = block.fits(facts.flags)
        yield TemplateParagraph(_key(block.kind, (), met), block.kind, "", is_printed, facts.values)


def _line(
    key: str, block: Block, item: Item, facts: PackageFacts, language: Language
) -> TemplateParagraph:
    """A line of its own; one of the heading is left out where a value is missing."""
    text = item.text.in_language(language)
    is_printed = block.fits(facts.flags) and item.fits(facts.flags)
    if block.kind is BlockKind.ADDRESSEE:
        is_printed = is_printed and is_told(text, facts.values)
    return TemplateParagraph(key, block.kind, text, is_printed, facts.values, law=item.law)


def _repeated(
    key: str, block: Block, facts: PackageFacts, language: Language
) -> Iterator[TemplateParagraph]:
    """One paragraph for each repetition; its items are its sentences."""
    for scope in scopes_of(block, facts):
        flags = flags_of(block, facts, scope)
        shown = [one for one in block.items if one.fits(flags)]
        yield TemplateParagraph(
            key if block.each is None else f"{key}{ABOUT}{scope.about}",
            block.kind,
            " ".join(one.text.in_language(language) for one in shown),
            block.fits(flags) and bool(shown),
            {**facts.values, **scope.values},
            block.each,
            tuple(dict.fromkeys(law for one in shown for law in one.law)),
        )


def scopes_of(block: Block, facts: PackageFacts) -> tuple[Scope, ...]:
    """Return the repetitions of a block; one empty one where it is not repeated."""
    return (Scope({}),) if block.each is None else facts.scopes.get(block.each, ())


def flags_of(block: Block, facts: PackageFacts, scope: Scope) -> frozenset[Flag]:
    """Return what a repetition of a block goes by: what it knows itself before the document's."""
    return facts.flags if block.each is None else (facts.flags - SCOPED_FLAGS) | scope.flags


def _key(kind: BlockKind, items: tuple[Item, ...], met: Counter[str]) -> str:
    """A key by the words of all sentences, printed today or not; a second one alike is counted."""
    words = "\n".join(one.text.ru for one in items)
    key = f"{kind.value}-{digest(words)[:_LETTERS]}" if items else kind.value
    return _once(key, met)


def _once(key: str, met: Counter[str]) -> str:
    """The key itself, from the second time on with its number."""
    met[key] += 1
    return key if met[key] == 1 else f"{key}.{met[key]}"
