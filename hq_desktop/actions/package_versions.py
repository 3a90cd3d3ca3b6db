"""Two versions of official figures as an annex of a document: what was changed between them."""

from collections.abc import Iterator, Sequence

from hq_desktop.actions.package_exhibits import Files
from hq_desktop.actions.package_scopes import line_title
from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.actions.paper_order import in_paper_order
from hq_desktop.domain.complaint import ComplaintBook
from hq_desktop.domain.package import (
    Exhibit,
    ExhibitKind,
    VersionFacts,
    VersionRow,
    VersionSource,
    VersionSum,
)
from hq_desktop.domain.pattern import vote_lines
from hq_desktop.domain.publication import Publication, PublicationKind
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.version_changes import (
    FigureChange,
    Place,
    Version,
    VersionChanges,
    changes,
    within,
)
from hq_desktop.domain.version_sentences import changes_sentence
from hq_desktop.domain.wordings import Sentences

Pair = tuple[Version, Version]
"""The earlier and the later version."""


def version_facts(
    challenge: Challenge, pair: Pair | None, words: Sentences
) -> tuple[VersionFacts, ...]:
    """Return what was changed at the places a document is about; nothing where nothing was."""
    if pair is None or pair[0].publication.race != challenge.matter.race.code:
        return ()
    places = _places(challenge)
    facts = challenge.matter.facts
    tree = tree_of(facts.directory.commissions.values())
    found = changes(within(pair[0], places), within(pair[1], places), tree)
    found = in_paper_order(found, facts.directory, facts.race, facts.form)
    return () if found.is_empty else (_frozen(challenge, found, words),)


def version_exhibits(
    facts: Sequence[VersionFacts], pair: Pair | None, book: ComplaintBook, files: Files
) -> tuple[Exhibit, ...]:
    """Return the pictures of the two versions, where there are any and the document has them."""
    if not facts or pair is None:
        return ()
    return tuple(_exhibits([one.publication for one in pair], book, files))


def _exhibits(
    publications: Sequence[Publication], book: ComplaintBook, files: Files
) -> Iterator[Exhibit]:
    for one in publications:
        shown = one.screenshot or one.file
        pages = files.pages_or_none(shown) if shown else ()
        if pages:
            yield Exhibit(
                key=f"publication-{one.id}",
                kind=ExhibitKind.ANNOUNCEMENT,
                title=book.phrases["exhibit_announcement"],
                obtained_at=one.seen_at if one.is_moment_stated else None,
                obtained_by=one.operator,
                obtained_where=", ".join(part for part in (one.address, one.issue) if part),
                source=one.source if one.is_source_stated else "",
                pages=pages,
            )


def _places(challenge: Challenge) -> frozenset[Place]:
    """A precinct's complaint is about its precincts, any other one about a whole territory."""
    if challenge.challenged is None:
        return frozenset(row.precinct.id for row in challenge.rows)
    tree = challenge.matter.tree
    under = frozenset(tree.under(challenge.challenged.code))
    precincts = challenge.matter.facts.directory.precincts.values()
    return under | {one.id for one in precincts if one.commission in under}


def _frozen(challenge: Challenge, found: VersionChanges, words: Sentences) -> VersionFacts:
    votes = vote_lines(challenge.matter.facts.form, challenge.matter.race.contestants)
    return VersionFacts(
        sentence=Text(
            changes_sentence(words, Language.RU, found), changes_sentence(words, Language.KK, found)
        ),
        is_of_precincts=found.earlier.kind is PublicationKind.OFFICIAL,
        earlier=_source(found.earlier),
        later=_source(found.later),
        rows=tuple(_row(challenge, one, is_vote=one.line in votes) for one in found.figures),
        sums=tuple(
            VersionSum(
                line=line_title(challenge, one.line),
                places=one.places,
                changed=one.changed,
                before=one.before,
                after=one.after,
                is_vote=one.line in votes,
            )
            for one in found.lines
        ),
        gone=tuple(_place(challenge, one) for one in found.gone),
        appeared=tuple(_place(challenge, one) for one in found.appeared),
    )


def _row(challenge: Challenge, one: FigureChange, *, is_vote: bool) -> VersionRow:
    return VersionRow(
        place=_place(challenge, one.place),
        line=line_title(challenge, one.line),
        before=one.before,
        after=one.after,
        is_vote=is_vote,
    )


def _place(challenge: Challenge, place: Place) -> Text:
    if isinstance(place, int):
        number = challenge.matter.titles[place]
        return Text(number, number)
    known = challenge.matter.facts.directory.commissions.get(place)
    return Text(place, place) if known is None else known.name


def _source(one: Publication) -> VersionSource:
    return VersionSource(
        source=one.source,
        address=one.address,
        issue=one.issue,
        seen_at=one.seen_at if one.is_moment_stated else None,
        stored_at=one.moment,
        file=one.file,
        file_name=one.file_name,
        screenshot=one.screenshot,
    )
