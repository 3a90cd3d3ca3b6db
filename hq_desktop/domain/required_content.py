"""What a document must contain, and which of it an edited text lost."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.edited_text import LaidParagraph
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.places import places_in
from hq_desktop.domain.text import Text, folded
from hq_desktop.domain.text_guards import numbers_of_articles
from hq_desktop.domain.text_warnings import TextFault, TextWarning


@dataclass(frozen=True, slots=True)
class RequiredContent:
    """One thing that documents must contain: a fact, a kind of block, or what rests on articles.

    `documents` are their codes, with * for any letters. `words` tell a paragraph where neither a
    fact nor an article does.
    """

    code: str
    title: Text
    documents: tuple[str, ...]
    mark: LegalMark
    law: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    block: BlockKind | None = None
    words: Text = field(default_factory=Text)

    def is_for(self, document: str) -> bool:
        """Whether a document must contain it."""
        return any(fnmatchcase(document, one) for one in self.documents)


def content_lost(
    paragraphs: Iterable[LaidParagraph],
    contents: Iterable[RequiredContent],
    printed: Mapping[str, str],
) -> Iterator[tuple[str, TextWarning]]:
    """Give what the template contains and the text does not any more, by the paragraph that had it.

    `printed` are the facts as they are printed, by their places: a fact typed out by hand counts.
    """
    every = [one for one in paragraphs if one.is_printed]
    for content in contents:
        had = [one for one in every if not one.is_added and _has(content, one, one.template, {})]
        if not had or any(_has(content, one, one.text, printed) for one in every if one.text):
            continue
        lost = next((one for one in had if one.is_edited), had[0])
        yield (
            lost.key,
            TextWarning(
                TextFault.CONTENT_MISSING,
                "",
                reason=content.title,
                article=", ".join(content.law),
                edition=content.mark.edition,
            ),
        )


def _has(
    content: RequiredContent, one: LaidParagraph, text: str, printed: Mapping[str, str]
) -> bool:
    """Whether a paragraph with this text contains it."""
    if content.block is not None:
        return one.kind is content.block
    if content.places:
        named = {name for name, _ in places_in(text)}
        typed = [folded(printed.get(place, "")) for place in content.places]
        searched = folded(text)
        return bool(named & {*content.places}) or any(word and word in searched for word in typed)
    if content.words.ru:
        return any(folded(words) in folded(text) for words in content.words.every())
    return _rests_on(content.law, one, text)


def _rests_on(law: tuple[str, ...], one: LaidParagraph, text: str) -> bool:
    """Whether it still rests on articles: it did, and names those that the template names."""
    if one.is_added or not {*law} <= {*one.law}:
        return False
    numbers = {each.rpartition(" ")[2].partition("(")[0] for each in law}
    before, now = _named(one.template) & numbers, _named(text)
    return before <= now


def _named(text: str) -> set[str]:
    return {number for number, _ in numbers_of_articles(text)}
