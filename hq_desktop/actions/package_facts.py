"""Freezing one document's facts: values, flags, tables and exhibits, in no language yet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from hq_desktop.actions.package_addressees import addressed
from hq_desktop.actions.package_exhibits import Files, copy_key
from hq_desktop.actions.package_numbers import Earlier
from hq_desktop.actions.package_occasions import COPY_REFUSED, REMOVED
from hq_desktop.actions.package_scopes import derivation, line_title, scopes
from hq_desktop.actions.package_sentences import contradiction_text, pattern_rows
from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.domain.bounds import BELOW_LOWER
from hq_desktop.domain.capacity import stays_neutral
from hq_desktop.domain.complaint import ComplaintBook, Flag, Template, Value
from hq_desktop.domain.election import Signatory
from hq_desktop.domain.law import Ground, Level
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.package import (
    CopyRow,
    DifferenceRow,
    Exhibit,
    ExhibitKind,
    PackageFacts,
    SumRow,
    VersionFacts,
    WeakPoint,
)
from hq_desktop.domain.protocol import Grade, stated
from hq_desktop.domain.role_rights import RoleRights
from hq_desktop.domain.text import Text
from hq_desktop.domain.wordings import Sentences
from hq_desktop.domain.zone import ZONE


@dataclass(frozen=True, slots=True)
class Words:
    """What facts are told with: documents, grades, grounds, sentences of figures, roles."""

    book: ComplaintBook
    grades: Mapping[Grade, Text]
    grounds: Mapping[str, Ground]
    sentences: Sentences
    roles: Mapping[ObserverRole, RoleRights]


@dataclass(frozen=True, slots=True)
class Draft:
    """One document before its facts are frozen."""

    challenge: Challenge
    template: Template
    signatory: Signatory | None
    exhibits: tuple[Exhibit, ...]
    weak_points: tuple[WeakPoint, ...]
    files: Files
    filed_on: date | None = None
    versions: tuple[VersionFacts, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    representative: Signatory | None = None


def frozen(draft: Draft, words: Words) -> PackageFacts:
    """Return the facts of one document."""
    challenge = draft.challenge
    contradictions = challenge.contradictions
    return PackageFacts(
        complaint=draft.template.code,
        is_sample=challenge.matter.facts.directory.campaign.is_sample,
        challenged=challenge.name,
        values=_values(draft, words.book),
        flags=frozenset(_flags(draft, words)),
        scopes=scopes(
            challenge,
            words.grades,
            words.grounds,
            not_reached=words.book.phrases["attempt_not_reached"],
        ),
        lines=tuple(line_title(challenge, one.line) for one in contradictions),
        copy_rows=tuple(_copy_rows(challenge)),
        differences=tuple(_differences(challenge)),
        sums=tuple(_sums(challenge)),
        derivations=tuple(
            derivation(
                one,
                line_title(challenge, one.line),
                contradiction_text(challenge, words.sentences, one),
            )
            for one in contradictions
        ),
        exhibits=draft.exhibits,
        weak_points=draft.weak_points,
        patterns=tuple(pattern_rows(challenge, words.sentences)),
        filed_on=draft.filed_on,
        act_on=act_on(challenge),
        versions=draft.versions,
    )


def act_on(challenge: Challenge) -> date | None:
    """Return the day of the act: when the totals were seen, or the day of voting for a precinct."""
    seen = [
        one.announcement.seen_at
        for one in challenge.contradictions
        if one.announcement.is_moment_stated
    ]
    if seen:
        return min(seen).astimezone(ZONE).date()
    if challenge.contradictions:
        return None
    return challenge.matter.facts.directory.campaign.election_day


def challenged_name(challenge: Challenge, book: ComplaintBook) -> Text:
    """Return whose act is challenged: a commission, or precinct commissions by their numbers."""
    if challenge.challenged is not None:
        return challenge.challenged.name
    return _numbered(challenge, book, "pec")


def _numbered(challenge: Challenge, book: ComplaintBook, phrase: str) -> Text:
    """Return a phrase about one or many precincts with their numbers."""
    if not challenge.rows:
        return Text()
    text = book.phrases[f"{phrase}_one" if len(challenge.rows) == 1 else f"{phrase}_many"]
    numbers = precinct_numbers(challenge)
    return Text(text.ru.replace("{numbers}", numbers), text.kk.replace("{numbers}", numbers))


def precinct_numbers(challenge: Challenge) -> str:
    """Return the numbers of the precincts in question."""
    return ", ".join(challenge.matter.titles[row.precinct.id] for row in challenge.rows)


def _values(draft: Draft, book: ComplaintBook) -> dict[str, Value]:
    challenge = draft.challenge
    facts = challenge.matter.facts
    rows = tuple(row for row in challenge.rows if row.is_differing)
    differing = replace(challenge, rows=rows)
    values: dict[str, Value | None] = {
        "challenged": challenged_name(challenge, book),
        "challenged_address": _challenged_address(challenge, book),
        "election": _election(challenge),
        "district": facts.race.district,
        "election_day": facts.directory.campaign.election_day,
        "precincts": len(challenge.rows),
        "precinct_numbers": precinct_numbers(challenge),
        "precincts_at": _numbered(challenge, book, "precincts_at"),
        "precincts_of": _numbered(challenge, book, "precincts_of"),
        "precincts_by": _numbered(challenge, book, "precincts_by"),
        "pec_of": _numbered(challenge, book, "pec_of"),
        "differing": len(differing.rows),
        "differing_numbers": precinct_numbers(differing),
        "differing_at": _numbered(differing, book, "precincts_at"),
        "differing_by": _numbered(differing, book, "precincts_by"),
        "differing_pec_of": _numbered(differing, book, "pec_of"),
        "discrepancies": sum(len(row.discrepancies) for row in challenge.rows),
        "copies": sum(1 for one in draft.exhibits if one.kind is ExhibitKind.COPY),
        "incidents": len(challenge.incidents),
        **_addressee(challenge, book),
        **_signatory(draft.signatory),
        **_representative(draft.representative),
        **_announced(challenge),
        **_outcome(challenge),
    }
    return {name: value for name, value in values.items() if value is not None}


def _challenged_address(challenge: Challenge, book: ComplaintBook) -> Text | str:
    """Where the challenged commission is: one of a precinct is at the precinct."""
    if challenge.challenged is not None:
        return challenge.challenged.address
    if len(challenge.rows) != 1:
        return ""
    room, address = _numbered(challenge, book, "pec_room"), challenge.rows[0].precinct.address
    return Text(
        ", ".join(part for part in (room.ru, address.ru) if part),
        ", ".join(part for part in (room.kk, address.kk) if part),
    )


def _election(challenge: Challenge) -> Text:
    facts = challenge.matter.facts
    title, district = facts.profile.title, facts.race.district
    return Text(
        ", ".join(part for part in (title.ru, district.ru) if part),
        ", ".join(part for part in (title.kk, district.kk) if part),
    )


def _addressee(challenge: Challenge, book: ComplaintBook) -> dict[str, Value | None]:
    addressee = challenge.addressee
    if challenge.is_to_precinct:
        return {
            "addressee": _numbered(challenge, book, "pec_to"),
            "addressee_name": _numbered(challenge, book, "pec"),
            "addressee_address": challenge.rows[0].precinct.address,
        }
    if addressee is None:
        return {}
    heading, name = addressee.heading, addressee.name
    return {
        "addressee": Text(heading.ru or name.ru, heading.kk or name.kk),
        "addressee_name": name,
        "addressee_address": addressee.address,
    }


def _signatory(one: Signatory | None) -> dict[str, Value | None]:
    if one is None:
        return {}
    return {
        "signatory": one.name,
        "signatory_role": one.role,
        "signatory_iin": one.iin,
        "signatory_postal_address": one.postal_address,
        "signatory_residence": one.residence,
        "signatory_born_on": one.born_on,
        "signatory_born_at": one.born_at,
        "signatory_phone": one.phone,
        "signatory_email": one.email,
        "signatory_papers": one.papers,
    }


def _representative(one: Signatory | None) -> dict[str, Value | None]:
    """Name, address, telephone and powers of a representative (АППК 131), where one was chosen."""
    if one is None:
        return {}
    return {
        "representative": one.name,
        "representative_address": one.postal_address or one.residence,
        "representative_phone": one.phone,
        "representative_email": one.email,
        "representative_papers": one.papers,
    }


def _announced(challenge: Challenge) -> dict[str, Value | None]:
    """When and where the challenged totals were seen; both only if somebody stated them."""
    if challenge.contradictions:
        one = challenge.contradictions[0].announcement
        return {
            "seen_at": one.seen_at if one.is_moment_stated else None,
            "source": one.source if one.is_source_stated and one.source else None,
        }
    official = [row.official for row in challenge.rows if row.official is not None]
    sources = sorted({one.source for one in official if one.is_source_stated and one.source})
    moments = [one.obtained_at for one in official if one.obtained_at and one.is_moment_stated]
    return {
        "seen_at": min(moments, default=None),
        "source": ", ".join(sources) or None,
    }


def _outcome(challenge: Challenge) -> dict[str, Value | None]:
    matter = challenge.matter
    outcome = matter.comparison.outcome
    if outcome is None or outcome.official_margin is None or outcome.readings_margin is None:
        return {}
    subject = matter.race.ours or outcome.official_leader
    named = next((one.name for one in matter.race.contestants if one.code == subject), None)
    return {
        "ours": named,
        "official_margin": outcome.official_margin,
        "readings_margin": outcome.readings_margin,
    }


def _flags(draft: Draft, words: Words) -> Iterator[Flag]:
    challenge = draft.challenge
    announced, outcome = _announced(challenge), _outcome(challenge)
    found = {
        Flag.BELOW_LOWER: bool(challenge.contradictions)
        and all(one.contradiction == BELOW_LOWER for one in challenge.contradictions),
        Flag.HAS_CONTRADICTIONS: bool(challenge.contradictions),
        Flag.HAS_DISCREPANCIES: any(row.is_differing for row in challenge.rows),
        Flag.HAS_FIGURES: bool(challenge.contradictions)
        or any(row.is_differing for row in challenge.rows),
        Flag.HAS_INCIDENTS: bool(challenge.incidents),
        Flag.HAS_COPY_REFUSED: any(one.ground == COPY_REFUSED for one in challenge.incidents),
        Flag.HAS_REMOVAL: any(one.ground == REMOVED for one in challenge.incidents),
        Flag.HAS_WITNESSES: any(one.witnesses for one in challenge.incidents),
        Flag.HAS_MATERIALS: any(one.kind is ExhibitKind.INCIDENT for one in draft.exhibits),
        Flag.HAS_COPIES: any(one.kind is ExhibitKind.COPY for one in draft.exhibits),
        Flag.HAS_PRECINCTS: bool(challenge.rows),
        Flag.NEUTRAL: draft.signatory is not None and stays_neutral(draft.signatory, words.roles),
        Flag.OF_CENTRAL: challenge.challenged is not None
        and challenge.challenged.level == Level.CENTRAL,
        Flag.OF_MASLIKHAT: "112" in challenge.matter.facts.profile.law,
        Flag.OF_AKIM: "113-11" in challenge.matter.facts.profile.law,
        Flag.HAS_OUTCOME: bool(outcome.get("ours")),
        Flag.CHANGES_RESULT: bool(outcome) and _changes_result(challenge),
        Flag.HAS_UNCERTIFIED: any(one.grade not in (None, Grade.A) for one in draft.exhibits),
        Flag.MOMENT_KNOWN: announced["seen_at"] is not None,
        Flag.SOURCE_KNOWN: announced["source"] is not None,
        Flag.NATIONAL: "44(1-1)" in challenge.matter.facts.profile.law,
        Flag.LOCAL: "44(2-1)" in challenge.matter.facts.profile.law,
    }
    yield from (flag for flag, is_so in found.items() if is_so)
    if challenge.is_to_precinct:
        yield Flag.TO_PRECINCT
    elif challenge.addressee is not None and not challenge.addressee.is_court:
        yield addressed(challenge.matter, challenge.addressee)


def _changes_result(challenge: Challenge) -> bool:
    outcome = challenge.matter.comparison.outcome
    return outcome is not None and outcome.changes_result is True


def _copy_rows(challenge: Challenge) -> Iterator[CopyRow]:
    """The copies behind the bounds; a figure that is not seen leaves its cell empty."""
    lines = challenge.contradictions
    observed = [frozenset(one.observed) for one in lines]
    for row in challenge.matter.rows:
        copy = row.ours
        if copy is None or not any(row.precinct.id in one for one in observed):
            continue
        figures = tuple(
            stated(copy.cells, one.line) if row.precinct.id in seen else None
            for one, seen in zip(lines, observed, strict=True)
        )
        title = challenge.matter.titles[row.precinct.id]
        yield CopyRow(title, copy_key(copy), copy.grade, copy.typing, figures)


def _differences(challenge: Challenge) -> Iterator[DifferenceRow]:
    titles = challenge.matter.titles
    for row in challenge.rows:
        if row.ours is None:
            continue
        for one in row.discrepancies:
            yield DifferenceRow(
                titles[one.precinct],
                line_title(challenge, one.line),
                one.ours,
                one.official,
                copy_key(row.ours),
                one.grade,
            )


def _sums(challenge: Challenge) -> Iterator[SumRow]:
    """The race's own sums, as every screen shows them."""
    if not any(row.is_differing for row in challenge.rows):
        return
    for one in challenge.matter.comparison.lines:
        if one.precincts:
            title = line_title(challenge, one.line)
            yield SumRow(title, one.ours, one.official, one.precincts)
