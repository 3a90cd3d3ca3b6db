"""The paragraphs of a document's text as lines of the list."""

from collections.abc import Iterator, Sequence

from hq_desktop.actions.case_text import ShownParagraph
from hq_desktop.domain.complaint import BlockKind, Kind
from hq_desktop.domain.edited_text import ADDED, begun_after
from hq_desktop.ui.cases import text_words as words
from hq_desktop.ui.cases.text_lines import Mark, ParagraphLine

_STRONG = frozenset({BlockKind.TITLE, BlockKind.HEADING})


def lines_of(paragraphs: Sequence[ShownParagraph]) -> tuple[ParagraphLine, ...]:
    """Return the lines of a text in the order of the document; requests carry their numbers."""
    return tuple(_lines(paragraphs))


def line_after(line: ParagraphLine, lines: Sequence[ParagraphLine]) -> ParagraphLine:
    """Return a paragraph that is begun after another one.

    Behind what is drawn it may hold what every other paragraph may.
    """
    known = [one.facts for one in lines if one.facts]
    return ParagraphLine(
        key=begun_after(line.key),
        head=words.kind_word(BlockKind.PARAGRAPH),
        text="",
        facts=line.facts or min(known, key=len, default={}),
        marks=(words.added(),),
        is_added=True,
    )


def _lines(paragraphs: Sequence[ShownParagraph]) -> Iterator[ParagraphLine]:
    requests = 0
    written = {one.key.partition(ADDED)[0] for one in paragraphs if one.is_added and one.text}
    for one in paragraphs:
        if one.kind is BlockKind.REQUESTS and not one.is_removed and not one.is_dormant:
            requests += 1
        yield _line(one, requests, is_written=one.key in written)


def _line(one: ShownParagraph, request: int, *, is_written: bool) -> ParagraphLine:
    facts = words.facts_of(one.fields)
    is_room = one.kind is BlockKind.OWN_TEXT
    return ParagraphLine(
        key=one.key,
        head=_head(one, request),
        text=one.text,
        template=one.template,
        basis=one.basis,
        facts=facts,
        marks=tuple(_marks(one, is_written=is_written)),
        notes=tuple(words.note_of(warning, facts) for warning in one.warnings),
        draft=one.draft,
        is_strong=one.kind in _STRONG,
        is_removed=one.is_removed,
        is_added=one.is_added,
        is_edited=one.is_edited,
        is_outdated=one.is_outdated,
        is_drawn=one.is_drawn,
        is_dormant=one.is_dormant,
        is_room=is_room,
    )


def _head(one: ShownParagraph, request: int) -> str:
    """What a paragraph is; one of several repetitions is named by what it is about."""
    if one.kind is BlockKind.REQUESTS and not one.is_removed:
        return words.request_word(request)
    about = next(
        (
            each.value
            for each in one.fields
            if each.is_own and each.kind is Kind.WORDS and each.value
        ),
        "",
    )
    head = words.kind_word(one.kind)
    return f"{head}: {about}" if about else head


def _marks(one: ShownParagraph, *, is_written: bool) -> Iterator[Mark]:
    if one.is_drawn:
        is_room = one.kind is BlockKind.OWN_TEXT
        yield words.room_to_write(is_written=is_written) if is_room else words.from_facts()
    if one.is_edited or one.is_added:
        yield _changed(one)
    if one.is_dormant:
        yield words.not_printed()
    if one.is_outdated:
        yield words.outdated()
    if one.draft is not None:
        yield words.not_stored()


def _changed(one: ShownParagraph) -> Mark:
    if one.is_removed:
        return words.left_out()
    return words.added() if one.is_added else words.edited()
