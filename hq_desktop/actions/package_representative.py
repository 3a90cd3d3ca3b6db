"""A representative in a claim or a motion: chosen by a person, and left out where nobody is."""

from collections.abc import Sequence
from dataclasses import replace

from hq_desktop.actions.package_facts import Draft
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.election import Signatory, SignatoryId
from hq_desktop.domain.errors import NotFound, WrongUsage
from hq_desktop.domain.text import folded

NEEDS = ("representative_address",)
"""What a claim says of a representative besides the name: АППК 131."""


def represented(
    drafts: Sequence[Draft],
    template: Template,
    people: Sequence[Signatory],
    number: SignatoryId | None,
) -> tuple[Draft, ...]:
    """Return the drafts with their representative.

    Raises NotFound; WrongUsage for a document without a line for one, or for who signs it.
    """
    if number is None:
        return tuple(drafts)
    if not template.names_representative:
        raise WrongUsage(reason="representative_out_of_place")
    one = next((each for each in people if each.id == number), None)
    if one is None:
        raise NotFound(noun="signatory", key=number)
    for draft in drafts:
        if draft.signatory is not None and draft.signatory.id == one.id:
            raise WrongUsage(reason="representative_signs", name=one.name)
    return tuple(replace(draft, representative=one) for draft in drafts)


def needs_of(draft: Draft) -> tuple[str, ...]:
    """Return the facts that a document cannot do without."""
    own = draft.template.needs
    return own if draft.representative is None else (*own, *NEEDS)


def person_named(people: Sequence[Signatory], words: str) -> SignatoryId:
    """Return who is meant by a number or a name in any case; raises NotFound, WrongUsage."""
    wanted = folded(words)
    found = [one.id for one in people if wanted in (str(one.id), folded(one.name))]
    if not found:
        raise NotFound(noun="signatory", key=words)
    if len(found) > 1:
        raise WrongUsage(reason="person_ambiguous", names=", ".join(map(str, found)))
    return found[0]
