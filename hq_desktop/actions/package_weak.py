"""Weak points counted from the facts and frozen with them; the brief tells them in its words.

They are part of what a package is known by, so neither codes nor values ever change: what depends
on the moment or on other records stands in the brief alone (`actions/brief_objections`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from hq_desktop.actions.package_exhibits import Files
from hq_desktop.actions.package_facts import act_on
from hq_desktop.actions.package_origins import has_conditions, with_origin
from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.domain.bounds import BELOW_LOWER
from hq_desktop.domain.complaint import Subject, Value
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.law import Deadline, Level
from hq_desktop.domain.official import Announcement
from hq_desktop.domain.package import WeakPoint
from hq_desktop.domain.protocol import Grade, ProtocolCopy, Typing

_NAMED = 15

PRESENT_LAW = date(2026, 7, 1)
"""From this day the articles that the documents cite are in force as they are cited."""


_CHALLENGING = (Subject.PRECINCT, Subject.TERRITORY, Subject.COURT, Subject.COPY)
"""What challenges an act: ten days run for it, and two of them run beside each other."""

_RECOUNTING = (Subject.PRECINCT, Subject.TERRITORY, Subject.RECOUNT)
_SAID: Mapping[Subject, str] = {
    Subject.SUBMISSION: "submission_term",
    Subject.ELECTION: "whole_election",
    Subject.COPY: "copy_asked_by",
    Subject.OWN: "own_text",
}
"""What the lawyer is told of a kind of document, whatever its facts are."""


def weak_points(
    challenge: Challenge,
    subject: Subject,
    copies: Sequence[ProtocolCopy],
    files: Files,
    term: Deadline | None,
) -> tuple[WeakPoint, ...]:
    """Return the weak points of one document: the evidence first, then the act and its term."""
    return (
        *_of_copies(challenge, copies, files),
        *_of_pictures(challenge, copies, files),
        *_of_official(challenge),
        *_of_terms(challenge, subject, term),
        *_of_others(challenge, subject),
    )


def weak_sheets(
    challenge: Challenge, copies: Sequence[ProtocolCopy], files: Files
) -> Mapping[str, Sequence[ProtocolCopy]]:
    """Return the copies that a weak point counts, by its code; a code may have none."""
    with_findings = {one.copy for one in challenge.matter.findings}
    told = [with_origin(one, files.origins) for one in copies]
    tests: Mapping[str, Callable[[ProtocolCopy], bool]] = {
        "uncertified": lambda one: one.grade in (Grade.C, Grade.D, Grade.E),
        "pictures_only": lambda one: one.grade is Grade.B,
        "figures_only": lambda one: one.grade is Grade.E,
        "typed_once": lambda one: one.typing is Typing.TYPED_ONCE,
        "imported": lambda one: one.typing is Typing.IMPORTED,
        "findings": lambda one: one.id in with_findings,
        "recorder_unknown": lambda one: (
            not one.obtained_by or one.obtained_at is None or not one.is_moment_stated
        ),
    }
    rows = challenge.matter.comparison.rows
    return {
        **{code: [one for one in told if is_weak(one)] for code, is_weak in tests.items()},
        "disputed": [row.ours for row in rows if row.disputed and row.ours is not None],
        "against_us": list(_against_us(challenge)),
        "conditions_unknown": [
            one for one in copies if one.pages and not has_conditions(one, files.origins)
        ],
    }


def _of_copies(
    challenge: Challenge, copies: Sequence[ProtocolCopy], files: Files
) -> Iterator[WeakPoint]:
    for code, found in weak_sheets(challenge, copies, files).items():
        yield from _counted(challenge, code, found)


def _counted(
    challenge: Challenge, code: str, copies: Sequence[ProtocolCopy]
) -> Iterator[WeakPoint]:
    if copies:
        numbers = numbers_of(challenge, [one.precinct for one in copies])
        yield WeakPoint(code, {"count": len(copies), "numbers": numbers})


def numbers_of(challenge: Challenge, precincts: Sequence[PrecinctId]) -> str:
    """Return the numbers of precincts, the first of many."""
    titles = [challenge.matter.titles[one] for one in precincts]
    return ", ".join(titles[:_NAMED]) + (" …" if len(titles) > _NAMED else "")


def _against_us(challenge: Challenge) -> Iterator[ProtocolCopy]:
    """Precincts whose official figure gives ours more votes than our copy does."""
    ours = challenge.matter.race.ours
    line = next((one.line for one in challenge.matter.race.contestants if one.code == ours), None)
    for row in challenge.rows:
        gains = any(one.line == line and one.difference > 0 for one in row.discrepancies)
        if gains and row.ours is not None:
            yield row.ours


def _of_pictures(
    challenge: Challenge, copies: Sequence[ProtocolCopy], files: Files
) -> Iterator[WeakPoint]:
    """A court looks at a picture only where who, when and under what conditions is stated."""
    shown = {sha256 for one in challenge.incidents for sha256 in one.evidence}
    told = [file for file in map(files.told, shown) if file is not None]
    untold = sum(
        not (one.recorded_by and one.recorded_at and one.conditions)
        for one in told
        if not one.shows_filled_ballot
    )
    if untold:
        yield WeakPoint("incident_pictures_untold", {"count": untold})
    shown |= {page.sha256 for one in copies for page in one.pages}
    shown |= {one.announcement.page for one in challenge.contradictions}
    filled = sum(files.shows_filled_ballot(one) for one in shown)
    if filled:
        yield WeakPoint("filled_ballot", {"count": filled})


def _of_official(challenge: Challenge) -> Iterator[WeakPoint]:
    announced = {one.announcement.id: one.announcement for one in challenge.contradictions}
    official = [row.official for row in challenge.rows if row.is_differing and row.official]
    sources: list[Announcement | ProtocolCopy] = [*announced.values(), *official]
    unstated = sum(1 for one in sources if not (one.is_source_stated and one.is_moment_stated))
    if unstated:
        yield WeakPoint("source_not_stated", {"count": unstated})
    bare = sum(1 for one in announced.values() if not one.page)
    bare += sum(1 for one in official if not one.pages)
    if bare:
        yield WeakPoint("no_official_picture", {"count": bare})
    if any(
        one.contradiction != BELOW_LOWER and one.precincts_observed < one.precincts_total
        for one in challenge.contradictions
    ):
        yield WeakPoint("caps")


def _of_terms(challenge: Challenge, subject: Subject, term: Deadline | None) -> Iterator[WeakPoint]:
    """Whether the day of the act counts is not said, so the safe and the nominal day are shown."""
    act = act_on(challenge)
    window = term.window(act) if act is not None and term is not None else None
    if act is not None and window is not None and subject in _CHALLENGING:
        values: dict[str, Value] = {"act": act, "safe": window.safe, "nominal": window.nominal}
        yield WeakPoint("term", values)
    if subject in _RECOUNTING:
        yield WeakPoint("recount_term")
    if subject in _SAID:
        yield WeakPoint(_SAID[subject])


def _of_others(challenge: Challenge, subject: Subject) -> Iterator[WeakPoint]:
    outcome = challenge.matter.comparison.outcome
    if outcome is None or outcome.changes_result is not True:
        yield WeakPoint("result_unchanged")
    if subject is Subject.COURT:
        yield WeakPoint("effect")
        if challenge.challenged is not None and challenge.challenged.level == Level.CENTRAL:
            yield WeakPoint("central_act")
    yield WeakPoint("status")
    facts = challenge.matter.facts
    if facts.profile.is_archive or facts.directory.campaign.election_day < PRESENT_LAW:
        yield WeakPoint("archive")
