"""Which annexes a document has, and the numbers that they and their exhibits keep for good.

Pages that are added to a bundle later go to its end: annex 7 stays annex 7 in the next version.
A number that falls free is not given again. A copy whose grade changes moves to another annex.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hq_desktop.domain.complaint import Annex, BlockKind, Item, Template
from hq_desktop.domain.journal import digest
from hq_desktop.domain.package import Exhibit, ExhibitKind, PackageFacts
from hq_desktop.domain.places import is_told
from hq_desktop.domain.protocol import Grade

UNNUMBERED = frozenset({Annex.INVENTORY, Annex.FILES})
"""Parts that say what is in the bundle, and stand at its end without a number."""

KINDS = {
    Annex.COPIES: (ExhibitKind.COPY,),
    Annex.ANNOUNCEMENT: (ExhibitKind.ANNOUNCEMENT, ExhibitKind.OFFICIAL_COPY),
    Annex.INCIDENTS: (ExhibitKind.INCIDENT,),
    Annex.DOCUMENTS: (ExhibitKind.ANNEX,),
}
"""The exhibits that each annex shows; an annex that is not here has none."""

_LETTERS = 12


@dataclass(frozen=True, slots=True)
class Part:
    """One annex: its code, what it is, the grade of its copies, its exhibits if it has them."""

    code: str
    annex: Annex
    grade: Grade | None = None
    exhibits: tuple[Exhibit, ...] = ()


def parts_of(template: Template, facts: PackageFacts) -> tuple[Part, ...]:
    """Return the parts that have something in them: the template's, what was added, the lists."""
    numbered = [one for one in template.annexes if one not in UNNUMBERED | {Annex.DOCUMENTS}]
    listing = (Annex.INVENTORY, Annex.FILES) if Annex.INVENTORY in template.annexes else ()
    every = (*numbered, Annex.DOCUMENTS, *listing)
    return tuple(part for annex in every for part in _parts(annex, facts))


def own_papers(template: Template, facts: PackageFacts) -> Iterator[tuple[str, Item]]:
    """Give the papers that the applicant adds by hand, each with the code of its number."""
    for block in template.blocks:
        if block.kind is not BlockKind.ATTACHMENTS or not block.fits(facts.flags):
            continue
        for item in block.items:
            if item.fits(facts.flags) and is_told(item.text.ru, facts.values):
                yield f"own-{digest(item.text.ru)[:_LETTERS]}", item


def numbers_of(
    template: Template, facts: PackageFacts, kept: Mapping[str, int]
) -> Mapping[str, int]:
    """Return the number of every annex, exhibit and paper: the kept ones, new ones after them."""
    found = dict(kept)
    parts = [one for one in parts_of(template, facts) if one.annex not in UNNUMBERED]
    own = (code for code, _ in own_papers(template, facts))
    _number((*(one.code for one in parts), *own), found, "")
    for part in parts:
        _number((one.key for one in part.exhibits), found, f"{part.code}/")
    return found


def _number(codes: Iterator[str] | tuple[str, ...], found: dict[str, int], inside: str) -> None:
    """Number codes of one level: what stands inside an annex is counted by itself."""
    mine = [number for code, number in found.items() if _level(code) == inside]
    last = max(mine, default=0)
    for code in codes:
        if inside + code not in found:
            last += 1
            found[inside + code] = last


def _level(code: str) -> str:
    annex, slash, _ = code.partition("/")
    return annex + slash if slash else ""


def _parts(annex: Annex, facts: PackageFacts) -> Iterator[Part]:
    match annex:
        case Annex.COPIES:
            yield from _copies(facts)
        case Annex.ANNOUNCEMENT | Annex.INCIDENTS:
            if found := _exhibits(facts, *KINDS[annex]):
                yield Part(annex.value, annex, exhibits=found)
        case Annex.DOCUMENTS:
            for one in _exhibits(facts, *KINDS[annex]):
                yield Part(one.key, annex, exhibits=(one,))
        case _:
            if _has(annex, facts):
                yield Part(annex.value, annex)


def _has(annex: Annex, facts: PackageFacts) -> bool:
    match annex:
        case Annex.TABLE:
            return bool(facts.copy_rows or facts.differences)
        case Annex.DERIVATION:
            return bool(facts.derivations)
        case Annex.VERSIONS:
            return bool(facts.versions)
        case Annex.FILES:
            return any(one.files for one in facts.exhibits)
        case _:
            return True


def _copies(facts: PackageFacts) -> Iterator[Part]:
    copies = _exhibits(facts, *KINDS[Annex.COPIES])
    for grade in Grade:
        found = tuple(one for one in copies if one.grade is grade)
        if found:
            yield Part(f"{Annex.COPIES.value}-{grade.value}", Annex.COPIES, grade, found)


def _exhibits(facts: PackageFacts, *kinds: ExhibitKind) -> tuple[Exhibit, ...]:
    return tuple(one for one in facts.exhibits if one.kind in kinds)
