"""The text of a document as a lawyer edits it: paragraphs changed, left out and added.

An edit is found again by its key; where a later release moved or reworded the paragraph, by the
template's text that it was written over. An edit whose paragraph is not printed today is kept and
shown, and comes back with it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from hq_desktop.domain.case_text import EditedParagraph
from hq_desktop.domain.complaint import BlockKind, Each, Template, Value
from hq_desktop.domain.errors import NotFound, Refused
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.template_text import ABOUT, WORDED, TemplateParagraph, template_text
from hq_desktop.domain.text import Language

ADDED = "+"
"""Stands in the key of an added paragraph between what it follows and its own name."""

_BEGUN = f"{ADDED}new"

ADDABLE = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.REQUESTS, BlockKind.ADDRESSEE)
"""What an added paragraph can be."""

_ALIKE = 0.6
_BLANKS = re.compile(r"[ \t\r\n\f\v\u0085\u2028\u2029]+")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class LaidParagraph:
    """One paragraph as it stands now; texts hold their facts as places in braces.

    `template` is the template's text today, empty for an added paragraph; `basis` what it was when
    the paragraph was edited. One that `is_dormant` is edited and not printed with today's facts.
    """

    key: str
    kind: BlockKind
    template: str
    text: str
    is_printed: bool
    values: Mapping[str, Value] = field(default_factory=dict)
    each: Each | None = None
    law: tuple[str, ...] = ()
    edit: EditedParagraph | None = None

    @property
    def is_edited(self) -> bool:
        """Whether it differs from the template in any way."""
        return self.edit is not None

    @property
    def is_added(self) -> bool:
        """Whether no paragraph of the template stands behind it."""
        return self.edit is not None and ADDED in self.edit.key

    @property
    def anchor(self) -> str:
        """The key of the template's paragraph that it is, or that it follows."""
        return self.key.partition(ADDED)[0]

    @property
    def is_removed(self) -> bool:
        """Whether it is left out."""
        return self.edit is not None and not self.edit.text

    @property
    def is_outdated(self) -> bool:
        """Whether the template says something else now than when the paragraph was edited."""
        return self.edit is not None and not self.is_added and self.edit.basis != self.template

    @property
    def is_dormant(self) -> bool:
        """Whether it is edited, and today's facts or this release do not print it."""
        return self.edit is not None and not self.is_printed

    @property
    def is_drawn(self) -> bool:
        """Whether it is drawn from the facts and has no words of its own."""
        return self.kind not in WORDED and not self.is_added

    @property
    def basis(self) -> str:
        """What the template said when the paragraph was edited; empty where it was not."""
        return self.edit.basis if self.edit is not None and not self.is_added else ""


@dataclass(frozen=True, slots=True)
class EditableText:
    """A template's text and the edits laid over it."""

    template: tuple[TemplateParagraph, ...]
    edits: tuple[EditedParagraph, ...] = ()

    @property
    def paragraphs(self) -> tuple[LaidParagraph, ...]:
        """The paragraphs as they stand now."""
        return laid(self.template, self.edits)


def text_of(
    template: Template,
    facts: PackageFacts,
    language: Language,
    edits: Sequence[EditedParagraph] | None = None,
) -> tuple[LaidParagraph, ...]:
    """Return the paragraphs of a document in their order, with the edits of its facts or these."""
    own = facts.edited if edits is None else edits
    return laid(template_text(template, facts, language), own)


def laid(
    template: Sequence[TemplateParagraph], edits: Sequence[EditedParagraph]
) -> tuple[LaidParagraph, ...]:
    """Return the paragraphs of a template with edits laid over them; no edit is ever left out."""
    own = [one for one in edits if ADDED not in one.key]
    matched = _matched(template, own)
    places = {one.key: key for key, one in matched.items()}
    followers, homeless = _followers(template, edits, places)
    met = {one.key for one in matched.values()}
    found: list[LaidParagraph] = []
    for one in template:
        edit = matched.get(one.key)
        if one.is_printed or edit is not None:
            found.append(_over(one, edit))
        found += (_added(added, one) for added in followers.get(one.key, ()))
    found += (_without_place(one) for one in own if one.key not in met)
    found += (_without_place(one) for one in homeless)
    return tuple(found)


def printed(paragraphs: Iterable[LaidParagraph]) -> tuple[LaidParagraph, ...]:
    """Return the paragraphs that are printed."""
    return tuple(one for one in paragraphs if one.is_printed and not one.is_removed)


def edits_in(paragraphs: Iterable[LaidParagraph]) -> tuple[EditedParagraph, ...]:
    """Return the edits that change what is printed, in the order of the document."""
    return tuple(
        replace(one.edit, key=one.key) for one in paragraphs if one.edit and one.is_printed
    )


def tidy(text: str) -> str:
    """Return a text as one paragraph: no line ends, no double blanks, nothing unprintable."""
    return _BLANKS.sub(" ", _UNPRINTABLE.sub("", text)).strip(" ")


def begun_after(key: str) -> str:
    """Return the key of a paragraph that is being typed after another one and is not saved yet."""
    return f"{key}{_BEGUN}"


def followed(key: str) -> str:
    """Return what a paragraph that is being typed follows; any other key is returned as it is."""
    return key.removesuffix(_BEGUN)


def found(paragraphs: Iterable[LaidParagraph], key: str) -> LaidParagraph:
    """Return a paragraph by its key; raises NotFound."""
    for one in paragraphs:
        if one.key == key:
            return one
    raise NotFound(noun="paragraph", key=key)


def changed(
    paragraphs: Sequence[LaidParagraph], key: str, text: str
) -> tuple[EditedParagraph, ...]:
    """Return the edits with the text of a paragraph changed; the template's own is put back.

    Raises NotFound, Refused for what is drawn from the facts, not printed today, or left empty.
    """
    one = _editable(paragraphs, key)
    said = tidy(text)
    if not said:
        raise Refused(reason="paragraph_empty")
    if one.is_added and one.edit is not None:
        return _with(paragraphs, one, replace(one.edit, text=said))
    if said == one.template:
        return without(paragraphs, key)
    return _with(paragraphs, one, EditedParagraph(one.key, said, one.template))


def removed(paragraphs: Sequence[LaidParagraph], key: str) -> tuple[EditedParagraph, ...]:
    """Return the edits with a paragraph left out; one that was added is gone.

    Raises NotFound, Refused for what is drawn from the facts or not printed today.
    """
    one = _editable(paragraphs, key)
    if one.is_added:
        return without(paragraphs, key)
    return _with(paragraphs, one, EditedParagraph(one.key, "", one.template))


def without(paragraphs: Sequence[LaidParagraph], key: str) -> tuple[EditedParagraph, ...]:
    """Return the edits without those of a paragraph, so that the template stands; raises NotFound.

    What was added after it stays.
    """
    one = found(paragraphs, key)
    return tuple(edit for edit in _edits(paragraphs) if edit != one.edit)


def kept(paragraphs: Sequence[LaidParagraph], key: str) -> tuple[EditedParagraph, ...]:
    """Return the edits with an outdated paragraph held against the template of today.

    Raises NotFound.
    """
    one = found(paragraphs, key)
    if one.edit is None or not one.is_outdated or not one.is_printed:
        return _edits(paragraphs)
    return _with(paragraphs, one, EditedParagraph(one.key, one.edit.text, one.template))


def added_after(
    paragraphs: Sequence[LaidParagraph], key: str, text: str, kind: BlockKind | None = None
) -> tuple[tuple[EditedParagraph, ...], str]:
    """Return the edits with a paragraph added after another one, and its key.

    Without a kind it is a request after a request, a line of the heading there, else a paragraph.
    Raises NotFound, Refused.
    """
    one = found(paragraphs, key)
    said = tidy(text)
    if not said:
        raise Refused(reason="paragraph_empty")
    if kind is not None and kind not in ADDABLE:
        raise Refused(reason="paragraph_is_drawn")
    name = (kind or kind_after(one.kind)).value
    anchor, _, _ = one.key.partition(ADDED)
    start = f"{anchor}{ADDED}{name}-"
    edits = _edits(paragraphs)
    keys = (*(each.key for each in paragraphs), *(each.key for each in edits))
    numbers = [int(each[len(start) :]) for each in keys if each.startswith(start)]
    basis = one.edit.basis if one.is_added and one.edit else one.template
    new = EditedParagraph(f"{start}{max(numbers, default=0) + 1}", said, basis)
    place = edits.index(one.edit) + 1 if one.is_added and one.edit else 0
    return (*edits[:place], new, *edits[place:]), new.key


def kind_after(kind: BlockKind) -> BlockKind:
    """Return what is added after a paragraph of a kind where nobody says what."""
    is_of_list = kind in (BlockKind.REQUESTS, BlockKind.ADDRESSEE)
    return kind if is_of_list else BlockKind.PARAGRAPH


def _editable(paragraphs: Iterable[LaidParagraph], key: str) -> LaidParagraph:
    one = found(paragraphs, key)
    if one.is_drawn:
        raise Refused(reason="paragraph_is_drawn")
    if not one.is_printed:
        raise Refused(reason="paragraph_not_printed")
    return one


def _edits(paragraphs: Iterable[LaidParagraph]) -> tuple[EditedParagraph, ...]:
    """The edits under the keys of today, but for those that have no place in it."""
    return tuple(one.edit for one in paragraphs if one.edit is not None)


def _with(
    paragraphs: Sequence[LaidParagraph], one: LaidParagraph, edit: EditedParagraph
) -> tuple[EditedParagraph, ...]:
    """The edits with one put in the place of its paragraph's, or among them in its order."""
    every = (edit if each is one else each.edit for each in paragraphs)
    return tuple(each for each in every if each is not None)


def _matched(
    template: Sequence[TemplateParagraph], own: Sequence[EditedParagraph]
) -> dict[str, EditedParagraph]:
    """The edit of each paragraph: by its key, else by the text it was written over."""
    free = {one.key: one for one in template if one.kind in WORDED}
    found: dict[str, EditedParagraph] = {}
    rest: list[EditedParagraph] = []
    for edit in own:
        if edit.key in free and edit.key not in found:
            found[edit.key] = edit
        else:
            rest.append(edit)
    for edit in rest:
        key = _nearest(edit.key, edit.basis, [free[key] for key in free if key not in found])
        if key:
            found[key] = edit
    return found


def _nearest(key: str, basis: str, template: Iterable[TemplateParagraph]) -> str:
    """The paragraph of the same kind, about the same thing, that is most like what one was."""
    kind, about = key.partition("-")[0], key.partition(ABOUT)[2]
    best, most = "", _ALIKE
    for one in template:
        if one.kind.value == kind and one.about == about and one.text and basis:
            alike = SequenceMatcher(None, one.text, basis, autojunk=False).ratio()
            if alike > most:
                best, most = one.key, alike
    return best


def _followers(
    template: Sequence[TemplateParagraph],
    edits: Sequence[EditedParagraph],
    places: Mapping[str, str],
) -> tuple[dict[str, list[EditedParagraph]], list[EditedParagraph]]:
    """The added paragraphs by the key they follow today, and those that have no place."""
    known = {one.key for one in template}
    followers: dict[str, list[EditedParagraph]] = {}
    homeless: list[EditedParagraph] = []
    for edit in edits:
        anchor, plus, _ = edit.key.partition(ADDED)
        if not plus:
            continue
        if anchor not in known:
            anchor = places.get(anchor) or _nearest(anchor, edit.basis, template)
        if anchor:
            followers.setdefault(anchor, []).append(edit)
        else:
            homeless.append(edit)
    return followers, homeless


def _over(one: TemplateParagraph, edit: EditedParagraph | None) -> LaidParagraph:
    text = one.text if edit is None else edit.text
    return LaidParagraph(
        one.key, one.kind, one.text, text, one.is_printed, one.values, one.each, one.law, edit
    )


def _added(edit: EditedParagraph, after: TemplateParagraph) -> LaidParagraph:
    name = edit.key.partition(ADDED)[2]
    return LaidParagraph(
        key=f"{after.key}{ADDED}{name}",
        kind=_kind(name),
        template="",
        text=edit.text,
        is_printed=True,
        values=after.values,
        each=after.each,
        edit=edit,
    )


def _without_place(edit: EditedParagraph) -> LaidParagraph:
    """An edit whose paragraph this release or these facts do not have."""
    name = edit.key.partition(ADDED)[2] or edit.key
    return LaidParagraph(edit.key, _kind(name), "", edit.text, is_printed=False, edit=edit)


def _kind(name: str) -> BlockKind:
    word = name.partition("-")[0]
    return next((one for one in WORDED if one.value == word), BlockKind.PARAGRAPH)
