"""The facts of a station paper as words of its language; what is not known is an empty word."""

import re
from collections.abc import Iterator, Mapping

from hq_desktop.documents.wording import Wording
from hq_desktop.domain.complaint import Value
from hq_desktop.domain.election import Precinct
from hq_desktop.domain.incident import NOT_REACHED, Attempt
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.station_paper import BLANKS, PaperFacts, StationPaperBook
from hq_desktop.domain.text import Text

_REFERENCE = re.compile(r"([\d-]+)(?:\(([\d-]+)\))?(?:\(([\d-]+)\))?")
_PLACE = re.compile(r"\{([a-z_]+)\}")
_BLANK = 20
_DIGEST = 12
_SENT = frozenset({ObserverRole.PARTY_OBSERVER, ObserverRole.ORGANISATION_OBSERVER})
"""Observers are sent by an organisation, and their capacity is told with it: 20-1(1)."""


def values_of(facts: PaperFacts, wording: Wording, book: StationPaperBook) -> Mapping[str, str]:
    """Return every place of the paper by name."""
    incident, signer = facts.incident, facts.signer
    moment = incident.happened_at if incident else None
    return {
        "precinct": facts.precinct.number if facts.precinct else "",
        "polling_place": _polling_place(facts.precinct, wording),
        "commission": wording.of(facts.commission.name) if facts.commission else "",
        "election": wording.of(facts.election),
        "election_day": wording.day(facts.election_day) if facts.election_day else "",
        "signer": signer.name if signer else "",
        "signer_role": _role(signer, wording) if signer else "",
        "signer_papers": _papers(signer, wording) if signer else "",
        "signer_phone": signer.phone if signer else "",
        "happened_at": wording.moment(moment, on=True) if moment else "",
        "happened_where": incident.place if incident else "",
        "people": incident.people if incident else "",
        "ground": wording.of(facts.ground),
        "articles": "; ".join(_articles(facts, wording, book)),
        "refused_paper": wording.of(facts.refused_paper),
    }


def is_known(text: str, values: Mapping[str, str]) -> bool:
    """Whether every place of a text has its value."""
    return all(values[name] for name in _PLACE.findall(text))


def open_end(text: Text, values: Mapping[str, str], wording: Wording) -> str:
    """Return what stands before the last place of a text that ends in one which is not known."""
    said = text.in_language(wording.language)
    found = _PLACE.search(said)
    is_open = found is not None and found.end() == len(said) and not values[found.group(1)]
    return said[: found.start()].strip() if found is not None and is_open else ""


def with_blanks(text: Text, values: Mapping[str, str], wording: Wording) -> str:
    """Return a text with its places filled, and a rule where a value is not known."""
    filled: Mapping[str, Value] = {
        name: value or "_" * BLANKS.get(name, _BLANK) for name, value in values.items()
    }
    return wording.fill(text, filled)


def evidence_of(facts: PaperFacts, wording: Wording) -> tuple[str, ...]:
    """Return the files by name and the beginning of their SHA-256.

    Pictures of a filled ballot are not named: nobody may take them or pass them on, 27(4).
    """
    return tuple(
        wording.phrase("file", name=one.name, digest=one.sha256[:_DIGEST])
        for one in facts.evidence
        if not one.shows_filled_ballot
    )


def attempts_of(facts: PaperFacts, wording: Wording) -> tuple[str, ...]:
    """Return each attempt to reach a body: when, how, what came of it."""
    attempts = facts.incident.attempts if facts.incident else ()
    return tuple(_attempt(one, wording) for one in attempts)


def _attempt(one: Attempt, wording: Wording) -> str:
    outcome = one.outcome
    if outcome == NOT_REACHED:
        outcome = wording.phrase("attempt_not_reached")
    told = " – ".join(part for part in (one.number, outcome) if part)
    return ": ".join(part for part in (wording.moment(one.made_at), told) if part)


def _polling_place(precinct: Precinct | None, wording: Wording) -> str:
    if precinct is None:
        return ""
    return ", ".join(wording.of(one) for one in (precinct.name, precinct.address) if one.every())


def _role(signer: Observer, wording: Wording) -> str:
    if signer.role is None:
        return ""
    role = wording.phrase(f"role_{signer.role.value}")
    organisation = signer.credential.organisation
    return f"{role}, {organisation}" if signer.role in _SENT and organisation else role


def _papers(signer: Observer, wording: Wording) -> str:
    """The paper, its number, who gave it (unless the capacity says so already) and when."""
    credential = signer.credential
    if credential.kind is None:
        return ""
    parts = [wording.phrase(f"credential_{credential.kind.value}")]
    if credential.number:
        parts[0] += f" {wording.phrase('credential_number', number=credential.number)}"
    if credential.organisation and signer.role not in _SENT:
        parts.append(wording.phrase("credential_by", organisation=credential.organisation))
    if credential.issued_on:
        parts.append(wording.phrase("credential_issued", day=wording.day(credential.issued_on)))
    return ", ".join(parts)


def _articles(facts: PaperFacts, wording: Wording, book: StationPaperBook) -> Iterator[str]:
    """Articles in words: 20-1(2)(11) is sub-paragraph 11) of paragraph 2 of article 20-1."""
    for reference in facts.law:
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            yield reference
            continue
        article, part, item = found.groups(default="")
        if article in book.liability:
            continue
        if article in book.lists:
            part, item = "", part
        code = "_".join(["article", *["part"] * bool(part), *["item"] * bool(item)])
        yield wording.phrase(code, article=article, part=part, item=item)
