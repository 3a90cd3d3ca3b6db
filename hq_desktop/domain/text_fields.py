"""The facts that may stand in a text: how each is written, called and printed.

The English here is the source; screens translate it in the context `Places`.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from hq_desktop.domain.complaint import PLACES_OF_EACH, Each, Kind, Value
from hq_desktop.domain.places import written
from hq_desktop.domain.sentences import QT_TRANSLATE_NOOP

NAMES: Mapping[str, str] = {
    "addressee": QT_TRANSLATE_NOOP("Places", "Addressee, as in the heading"),
    "addressee_name": QT_TRANSLATE_NOOP("Places", "Name of the addressee"),
    "addressee_address": QT_TRANSLATE_NOOP("Places", "Address of the addressee"),
    "challenged": QT_TRANSLATE_NOOP("Places", "Whose act is challenged"),
    "challenged_address": QT_TRANSLATE_NOOP("Places", "Address of whose act is challenged"),
    "election": QT_TRANSLATE_NOOP("Places", "Election"),
    "district": QT_TRANSLATE_NOOP("Places", "District"),
    "election_day": QT_TRANSLATE_NOOP("Places", "Day of voting"),
    "seen_at": QT_TRANSLATE_NOOP("Places", "When the official figures were seen"),
    "source": QT_TRANSLATE_NOOP("Places", "Source of the official figures"),
    "signatory": QT_TRANSLATE_NOOP("Places", "Who signs"),
    "signatory_role": QT_TRANSLATE_NOOP("Places", "Role of who signs"),
    "signatory_iin": QT_TRANSLATE_NOOP("Places", "IIN of who signs"),
    "signatory_postal_address": QT_TRANSLATE_NOOP("Places", "Postal address of who signs"),
    "signatory_residence": QT_TRANSLATE_NOOP("Places", "Place of living of who signs"),
    "signatory_born_on": QT_TRANSLATE_NOOP("Places", "Date of birth of who signs"),
    "signatory_born_at": QT_TRANSLATE_NOOP("Places", "Place of birth of who signs"),
    "signatory_phone": QT_TRANSLATE_NOOP("Places", "Telephone of who signs"),
    "signatory_email": QT_TRANSLATE_NOOP("Places", "E-mail of who signs"),
    "signatory_papers": QT_TRANSLATE_NOOP("Places", "Paper on the status of who signs"),
    "representative": QT_TRANSLATE_NOOP("Places", "Representative"),
    "representative_address": QT_TRANSLATE_NOOP("Places", "Address of the representative"),
    "representative_phone": QT_TRANSLATE_NOOP("Places", "Telephone of the representative"),
    "representative_email": QT_TRANSLATE_NOOP("Places", "E-mail of the representative"),
    "representative_papers": QT_TRANSLATE_NOOP("Places", "Paper on the representative's powers"),
    "precincts": QT_TRANSLATE_NOOP("Places", "Number of precincts"),
    "precinct_numbers": QT_TRANSLATE_NOOP("Places", "Numbers of the precincts"),
    "precincts_at": QT_TRANSLATE_NOOP("Places", "Precincts: where?"),
    "precincts_of": QT_TRANSLATE_NOOP("Places", "Precincts: of which?"),
    "precincts_by": QT_TRANSLATE_NOOP("Places", "Precincts: over which?"),
    "pec_of": QT_TRANSLATE_NOOP("Places", "Precinct commissions: of which?"),
    "differing": QT_TRANSLATE_NOOP("Places", "Number of differing precincts"),
    "differing_numbers": QT_TRANSLATE_NOOP("Places", "Numbers of the differing precincts"),
    "differing_at": QT_TRANSLATE_NOOP("Places", "Differing precincts: where?"),
    "differing_by": QT_TRANSLATE_NOOP("Places", "Differing precincts: over which?"),
    "differing_pec_of": QT_TRANSLATE_NOOP(
        "Places", "Commissions of differing precincts: of which?"
    ),
    "discrepancies": QT_TRANSLATE_NOOP("Places", "Number of differing lines"),
    "copies": QT_TRANSLATE_NOOP("Places", "Number of our copies"),
    "incidents": QT_TRANSLATE_NOOP("Places", "Number of incidents"),
    "ours": QT_TRANSLATE_NOOP("Places", "Our candidate or list"),
    "official_margin": QT_TRANSLATE_NOOP("Places", "Margin by the official figures"),
    "readings_margin": QT_TRANSLATE_NOOP("Places", "Margin by our copies"),
    "line": QT_TRANSLATE_NOOP("Places", "Line of the protocol"),
    "official": QT_TRANSLATE_NOOP("Places", "Announced number"),
    "lower": QT_TRANSLATE_NOOP("Places", "Lower bound"),
    "upper": QT_TRANSLATE_NOOP("Places", "Upper bound"),
    "gap": QT_TRANSLATE_NOOP("Places", "By how much the bound is passed"),
    "observed": QT_TRANSLATE_NOOP("Places", "Number of precincts seen"),
    "unseen": QT_TRANSLATE_NOOP("Places", "Number of precincts not seen"),
    "total": QT_TRANSLATE_NOOP("Places", "Number of precincts of the territory"),
    "rest": QT_TRANSLATE_NOOP("Places", "What is left for precincts not seen"),
    "rest_mean": QT_TRANSLATE_NOOP("Places", "The same on average for one precinct"),
    "survives": QT_TRANSLATE_NOOP("Places", "Copies that may be left out"),
    "caps_received": QT_TRANSLATE_NOOP("Places", "Precincts bounded by ballots received"),
    "caps_list": QT_TRANSLATE_NOOP("Places", "Precincts bounded by the list of voters"),
    "caps_default": QT_TRANSLATE_NOOP("Places", "Precincts bounded by the law"),
    "precinct": QT_TRANSLATE_NOOP("Places", "Number of the precinct"),
    "lines": QT_TRANSLATE_NOOP("Places", "Number of differing lines of the precinct"),
    "official_source": QT_TRANSLATE_NOOP("Places", "Source of the precinct's official figures"),
    "obtained_at": QT_TRANSLATE_NOOP("Places", "When our copy was obtained"),
    "grade": QT_TRANSLATE_NOOP("Places", "Grade of our copy"),
    "incident": QT_TRANSLATE_NOOP("Places", "Kind of the incident"),
    "incident_at": QT_TRANSLATE_NOOP("Places", "When it happened"),
    "incident_account": QT_TRANSLATE_NOOP("Places", "What happened"),
    "incident_place": QT_TRANSLATE_NOOP("Places", "Where it happened"),
    "incident_people": QT_TRANSLATE_NOOP("Places", "Who acted"),
    "incident_witnesses": QT_TRANSLATE_NOOP("Places", "Witnesses of the incident"),
    "attempt_at": QT_TRANSLATE_NOOP("Places", "When somebody was called"),
    "attempt_number": QT_TRANSLATE_NOOP("Places", "Number that was called"),
    "attempt_outcome": QT_TRANSLATE_NOOP("Places", "What came of the call"),
    "witness": QT_TRANSLATE_NOOP("Places", "Witness"),
    "witness_contact": QT_TRANSLATE_NOOP("Places", "How to reach the witness"),
    "recording": QT_TRANSLATE_NOOP("Places", "File of the recording"),
    "recording_hash": QT_TRANSLATE_NOOP("Places", "SHA-256 of the recording"),
    "recorded_at": QT_TRANSLATE_NOOP("Places", "When it was recorded"),
    "recorded_by": QT_TRANSLATE_NOOP("Places", "Who recorded it"),
    "recorded_how": QT_TRANSLATE_NOOP("Places", "Under which conditions it was recorded"),
}
"""What the fact of every place is called on screen."""

_CAMPAIGN = QT_TRANSLATE_NOOP("Places", "Campaign")
_DIRECTORY = QT_TRANSLATE_NOOP("Places", "Directory of commissions and courts")
_PEOPLE = QT_TRANSLATE_NOOP("Places", "Who signs")
_OFFICIAL = QT_TRANSLATE_NOOP("Places", "Official figures")
_COMPARISON = QT_TRANSLATE_NOOP("Places", "Comparison")
_COPIES = QT_TRANSLATE_NOOP("Places", "Our copies")
_INCIDENTS = QT_TRANSLATE_NOOP("Places", "Incidents")

_ORIGINS: Mapping[str, str] = {
    "addressee": _DIRECTORY,
    "challenged": _DIRECTORY,
    "election": _CAMPAIGN,
    "district": _CAMPAIGN,
    "seen": _OFFICIAL,
    "source": _OFFICIAL,
    "signatory": _PEOPLE,
    "representative": _PEOPLE,
    "copies": _COPIES,
    "obtained": _COPIES,
    "grade": _COPIES,
    "incidents": _INCIDENTS,
}
"""Where a fact is from, by the first word of its place."""

_OF_EACH: Mapping[Each, str] = {
    Each.CONTRADICTION: _COMPARISON,
    Each.PRECINCT: _COMPARISON,
    Each.INCIDENT: _INCIDENTS,
    Each.ATTEMPT: _INCIDENTS,
    Each.WITNESS: _INCIDENTS,
    Each.RECORDING: _INCIDENTS,
}

Form = tuple[str, str]
"""A place and a form of it."""


@dataclass(frozen=True, slots=True)
class TextField:
    """A fact that may stand in a paragraph; `value` is what is printed today, in its language.

    `is_own` says that it belongs to what the paragraph is repeated for.
    """

    place: str
    form: str
    kind: Kind
    name: str
    origin: str
    value: str
    is_own: bool = False

    @property
    def written(self) -> str:
        """The field as it stands in a text."""
        return written(self.place, self.form)


def fields_of(
    each: Each | None,
    known: Mapping[str, Kind],
    values: Mapping[str, Value],
    used: Collection[Form],
    said: Callable[[Value, str], str],
) -> Iterator[TextField]:
    """Give the facts that a paragraph may hold, its own ones first, in every form that is used."""
    own = [name for name in known if _is_own(name, each)]
    for name in (*own, *(one for one in known if one not in own)):
        forms = dict.fromkeys(("", *(form for place, form in used if place == name)))
        for form in forms:
            value = values.get(name)
            yield TextField(
                place=name,
                form=form,
                kind=known[name],
                name=NAMES[name],
                origin=_origin(name, each),
                value="" if value is None else said(value, form),
                is_own=name in own,
            )


def _is_own(name: str, each: Each | None) -> bool:
    return each is not None and name in PLACES_OF_EACH[each]


def _origin(name: str, each: Each | None) -> str:
    if each is not None and _is_own(name, each):
        return _ORIGINS.get(name.partition("_")[0], _OF_EACH[each])
    return _ORIGINS.get(name.partition("_")[0], _COMPARISON)
