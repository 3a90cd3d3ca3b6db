"""Objections to our copies: who certified, typed and brought them, what stands on the sheets."""

from collections.abc import Iterator, Mapping

from hq_desktop.actions.brief_dispute import Dispute
from hq_desktop.actions.package_scopes import line_title
from hq_desktop.domain.complaint import Annex, Value
from hq_desktop.domain.credentials import gaps
from hq_desktop.domain.numerals import MINUS, grouped
from hq_desktop.domain.objections import Objection
from hq_desktop.domain.observer import Observer, shown_name
from hq_desktop.domain.protocol import Feature, Grade, ProtocolCopy, stated
from hq_desktop.domain.strength import failing_relations
from hq_desktop.domain.text import folded

_FORBIDDEN = (Feature.CORRECTIONS, Feature.PENCIL, Feature.TWO_INKS)
"""What may not stand on a protocol: election law 43(8)."""

_SIGNATURES = (Feature.CHAIR_SIGNATURE, Feature.SECRETARY_SIGNATURE)

_UNANSWERED = ("figures_only", "typed_once", "imported", "recorder_unknown", "conditions_unknown")
_NAMED = 10


def of_copies(dispute: Dispute) -> Iterator[Objection]:
    """Give the objections to the copies that a document attaches or rests on."""
    weak = dispute.weak
    for code in _UNANSWERED:
        yield from dispute.counted(code, weak[code])
    uncertified = weak["uncertified"]
    why = dispute.in_text("АППК 131(7)")
    told = (*why, *dispute.sheets(uncertified)) if why else ()
    yield from dispute.counted("uncertified", uncertified, told)
    pictures = weak["pictures_only"]
    yield from dispute.counted("pictures_only", pictures, dispute.sheets(pictures))
    derived, table = dispute.annexes(Annex.DERIVATION), dispute.annexes(Annex.TABLE)
    yield from dispute.counted("disputed", weak["disputed"], derived)
    yield from dispute.counted("against_us", weak["against_us"], table)
    yield from _on_sheets(dispute)
    yield from _findings(dispute)
    yield from _words(dispute)
    yield from _people(dispute)


def _on_sheets(dispute: Dispute) -> Iterator[Objection]:
    """What was looked for on the sheets and speaks against them."""

    def having(*features: Feature) -> list[ProtocolCopy]:
        return [one for one in dispute.copies if any(one.features.get(each) for each in features)]

    signed = [
        one
        for one in dispute.copies
        if sum(bool(one.features.get(each)) for each in _SIGNATURES) == 1
    ]
    yield from dispute.counted("one_signature", signed)
    yield from dispute.counted("marks_on_sheet", having(*_FORBIDDEN))
    other = [one for one in dispute.copies if one.features.get(Feature.FORM_MATCHES) is False]
    yield from dispute.counted("wrong_form", other)
    bare = [one for one in dispute.copies if not one.pages and one.grade is not Grade.E]
    yield from dispute.counted("sheet_not_shown", bare)
    form = dispute.challenge.matter.facts.form
    if dispute.copies and not (form.resolution and form.annex):
        yield Objection("form_unstated")


def _findings(dispute: Dispute) -> Iterator[Objection]:
    """Which relation does not hold in which sheet, and by how much."""
    own = {one.id: one for one in dispute.weak["findings"]}
    relations = {one.id: one for one in dispute.challenge.matter.facts.form.relations}
    found = [
        one
        for one in dispute.challenge.matter.findings
        if one.copy in own and failing_relations(one.finding.severity)
    ]
    failing = [own[copy] for copy in dict.fromkeys(one.copy for one in found)]
    details: tuple[Mapping[str, Value], ...] = tuple(
        {
            "precinct": dispute.challenge.matter.titles[one.precinct],
            "relation": relations[one.finding.relation].message,
            "left": one.finding.left,
            "right": one.finding.right,
            "difference": _signed(one.finding.difference),
        }
        for one in found
    )
    yield from dispute.counted("findings", failing, dispute.sheets(failing), details)


def _words(dispute: Dispute) -> Iterator[Objection]:
    """Digits and words of one line that name different numbers."""
    unlike: list[ProtocolCopy] = []
    details: list[dict[str, Value]] = []
    for copy in dispute.copies:
        told = [(line, said) for line, said in copy.words.items() if said is not None]
        if copy.words:
            unlike.append(copy)
        for line, said in told:
            digits = stated(copy.cells, line)
            if digits is not None:
                number = dispute.challenge.matter.titles[copy.precinct]
                title = line_title(dispute.challenge, line)
                details.append({"precinct": number, "line": title, "digits": digits, "words": said})
    yield from dispute.counted("words_against_digits", unlike, (), tuple(details))


def _people(dispute: Dispute) -> Iterator[Objection]:
    """Whoever obtained the copies and did not prove to be an observer, or is not known at all."""
    day = dispute.challenge.matter.facts.directory.campaign.election_day
    unproved: dict[str, ProtocolCopy] = {}
    unknown: list[ProtocolCopy] = []
    for copy in dispute.copies:
        person = _who(dispute, copy)
        if person is None:
            unknown.append(copy)
        elif gaps(person, day):
            unproved.setdefault(shown_name(person, dispute.is_by_code), copy)
    if unproved:
        names = list(unproved)
        told = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        yield Objection(
            "observers_unproved",
            {"count": len(names), "names": told},
            tuple(one.precinct for one in unproved.values()),
        )
    yield from dispute.counted("observers_unknown", unknown)


def _who(dispute: Dispute, copy: ProtocolCopy) -> Observer | None:
    """The person a copy was obtained by; else whoever is known to have stood at the precinct."""
    said = folded(copy.obtained_by)
    for one in dispute.people:
        if said and said in {folded(one.name), folded(one.code)} - {""}:
            return one
    return next((one for one in dispute.people if copy.precinct in one.precincts), None)


def _signed(number: int) -> str:
    return f"+{grouped(number)}" if number > 0 else f"{MINUS}{grouped(-number)}"
