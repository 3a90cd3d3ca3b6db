"""The documents we file, as data: blocks of text in two languages, the places they leave open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Language, Text

Value = int | Fraction | date | datetime | Text | str
"""What fills a place: a count, a mean, a day, a moment, words in both languages, or a name."""


class Kind(StrEnum):
    """What kind of value a place takes, and so which formats may follow its name."""

    NUMBER = "number"
    MEAN = "mean"
    DAY = "day"
    MOMENT = "moment"
    WORDS = "words"


class Subject(StrEnum):
    """What a document is about, and so how its act, addressee and exhibits are found."""

    PRECINCT = "precinct"
    TERRITORY = "territory"
    COURT = "court"
    RECOUNT = "recount"
    COPY = "copy"
    SUBMISSION = "submission"
    ELECTION = "election"
    FIGURES = "figures"
    EXPERTISE = "expertise"
    WITNESSES = "witnesses"
    RECORDINGS = "recordings"
    OWN = "own"

    @property
    def is_for_court(self) -> bool:
        """Whether a court hears it; every other document is for a commission or left open."""
        return self in _FOR_COURT

    @property
    def is_of_precincts(self) -> bool:
        """Whether it is about precincts that a person chooses."""
        return self in _OF_PRECINCTS


_FOR_COURT = frozenset(
    {Subject.COURT, Subject.COPY, Subject.EXPERTISE, Subject.WITNESSES, Subject.RECORDINGS}
)
_OF_PRECINCTS = frozenset(
    {
        Subject.PRECINCT,
        Subject.RECOUNT,
        Subject.COPY,
        Subject.SUBMISSION,
        Subject.EXPERTISE,
        Subject.WITNESSES,
        Subject.RECORDINGS,
    }
)


class BlockKind(StrEnum):
    """The closed list of blocks; `documents.blocks` has one function for each."""

    ADDRESSEE = "addressee"
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    REQUESTS = "requests"
    TABLE = "table"
    DERIVATION = "derivation"
    ATTACHMENTS = "attachments"
    SIGNATURE = "signature"
    RECEIPT = "receipt"
    OWN_TEXT = "own_text"


class Each(StrEnum):
    """What a block is repeated for."""

    CONTRADICTION = "contradiction"
    PRECINCT = "precinct"
    INCIDENT = "incident"
    ATTEMPT = "attempt"
    WITNESS = "witness"
    RECORDING = "recording"


class Annex(StrEnum):
    """The parts that follow a document, in the order the template names them."""

    TABLE = "table"
    DERIVATION = "derivation"
    VERSIONS = "versions"
    COPIES = "copies"
    ANNOUNCEMENT = "announcement"
    INCIDENTS = "incidents"
    DOCUMENTS = "documents"
    INVENTORY = "inventory"
    FILES = "files"


class Flag(StrEnum):
    """What may decide whether a block is printed."""

    BELOW_LOWER = "below_lower"
    ABOVE_UPPER = "above_upper"
    ALL_OBSERVED = "all_observed"
    SURVIVES = "survives"
    HAS_CONTRADICTIONS = "has_contradictions"
    HAS_DISCREPANCIES = "has_discrepancies"
    HAS_INCIDENTS = "has_incidents"
    HAS_FIGURES = "has_figures"
    HAS_COPY_REFUSED = "has_copy_refused"
    HAS_REMOVAL = "has_removal"
    HAS_WITNESSES = "has_witnesses"
    HAS_MATERIALS = "has_materials"
    HAS_COPIES = "has_copies"
    HAS_PRECINCTS = "has_precincts"
    NEUTRAL = "neutral"
    OF_CENTRAL = "of_central"
    OF_MASLIKHAT = "of_maslikhat"
    OF_AKIM = "of_akim"
    HAS_OUTCOME = "has_outcome"
    CHANGES_RESULT = "changes_result"
    HAS_UNCERTIFIED = "has_uncertified"
    MOMENT_KNOWN = "moment_known"
    PLACE_KNOWN = "place_known"
    PEOPLE_KNOWN = "people_known"
    WITNESSES_KNOWN = "witnesses_known"
    NUMBER_KNOWN = "number_known"
    CONTACT_KNOWN = "contact_known"
    RECORDER_KNOWN = "recorder_known"
    CONDITIONS_KNOWN = "conditions_known"
    SOURCE_KNOWN = "source_known"
    HAS_OFFICIAL = "has_official"
    NATIONAL = "national"
    LOCAL = "local"
    TO_CENTRAL = "to_central"
    TO_TERRITORIAL = "to_territorial"
    TO_DISTRICT = "to_district"
    TO_PRECINCT = "to_precinct"
    CAPS_RECEIVED = "caps_received"
    CAPS_LIST = "caps_list"
    CAPS_DEFAULT = "caps_default"


SCOPED_FLAGS = frozenset(
    {
        Flag.BELOW_LOWER,
        Flag.ABOVE_UPPER,
        Flag.ALL_OBSERVED,
        Flag.SURVIVES,
        Flag.MOMENT_KNOWN,
        Flag.PLACE_KNOWN,
        Flag.PEOPLE_KNOWN,
        Flag.WITNESSES_KNOWN,
        Flag.NUMBER_KNOWN,
        Flag.CONTACT_KNOWN,
        Flag.RECORDER_KNOWN,
        Flag.CONDITIONS_KNOWN,
        Flag.SOURCE_KNOWN,
        Flag.HAS_OFFICIAL,
        Flag.CAPS_RECEIVED,
        Flag.CAPS_LIST,
        Flag.CAPS_DEFAULT,
    }
)
"""Flags that every repetition of a block states for itself."""

REPRESENTATIVE = "{representative}"
"""The place that only a document with a line for a representative leaves open."""

PLACES: Mapping[str, Kind] = {
    "addressee": Kind.WORDS,
    "addressee_name": Kind.WORDS,
    "addressee_address": Kind.WORDS,
    "challenged": Kind.WORDS,
    "challenged_address": Kind.WORDS,
    "election": Kind.WORDS,
    "district": Kind.WORDS,
    "election_day": Kind.DAY,
    "seen_at": Kind.MOMENT,
    "source": Kind.WORDS,
    "signatory": Kind.WORDS,
    "signatory_role": Kind.WORDS,
    "signatory_iin": Kind.WORDS,
    "signatory_postal_address": Kind.WORDS,
    "signatory_residence": Kind.WORDS,
    "signatory_born_on": Kind.DAY,
    "signatory_born_at": Kind.WORDS,
    "signatory_phone": Kind.WORDS,
    "signatory_email": Kind.WORDS,
    "signatory_papers": Kind.WORDS,
    "representative": Kind.WORDS,
    "representative_address": Kind.WORDS,
    "representative_phone": Kind.WORDS,
    "representative_email": Kind.WORDS,
    "representative_papers": Kind.WORDS,
    "precincts": Kind.NUMBER,
    "precinct_numbers": Kind.WORDS,
    "precincts_at": Kind.WORDS,
    "precincts_of": Kind.WORDS,
    "precincts_by": Kind.WORDS,
    "pec_of": Kind.WORDS,
    "differing": Kind.NUMBER,
    "differing_numbers": Kind.WORDS,
    "differing_at": Kind.WORDS,
    "differing_by": Kind.WORDS,
    "differing_pec_of": Kind.WORDS,
    "discrepancies": Kind.NUMBER,
    "copies": Kind.NUMBER,
    "incidents": Kind.NUMBER,
    "ours": Kind.WORDS,
    "official_margin": Kind.NUMBER,
    "readings_margin": Kind.NUMBER,
}
"""Places any text of a document may leave open; an empty one leaves out an addressee's line."""

PLACES_OF_EACH: Mapping[Each, Mapping[str, Kind]] = {
    Each.CONTRADICTION: {
        "line": Kind.WORDS,
        "official": Kind.NUMBER,
        "lower": Kind.NUMBER,
        "upper": Kind.NUMBER,
        "gap": Kind.NUMBER,
        "observed": Kind.NUMBER,
        "unseen": Kind.NUMBER,
        "total": Kind.NUMBER,
        "rest": Kind.NUMBER,
        "rest_mean": Kind.MEAN,
        "survives": Kind.NUMBER,
        "caps_received": Kind.NUMBER,
        "caps_list": Kind.NUMBER,
        "caps_default": Kind.NUMBER,
    },
    Each.PRECINCT: {
        "precinct": Kind.WORDS,
        "lines": Kind.NUMBER,
        "official_source": Kind.WORDS,
        "obtained_at": Kind.MOMENT,
        "grade": Kind.WORDS,
    },
    Each.INCIDENT: {
        "incident": Kind.WORDS,
        "incident_at": Kind.MOMENT,
        "incident_account": Kind.WORDS,
        "incident_place": Kind.WORDS,
        "incident_people": Kind.WORDS,
        "incident_witnesses": Kind.WORDS,
        "precinct": Kind.WORDS,
    },
    Each.ATTEMPT: {
        "precinct": Kind.WORDS,
        "attempt_at": Kind.MOMENT,
        "attempt_number": Kind.WORDS,
        "attempt_outcome": Kind.WORDS,
    },
    Each.WITNESS: {
        "witness": Kind.WORDS,
        "witness_contact": Kind.WORDS,
        "incident": Kind.WORDS,
        "incident_at": Kind.MOMENT,
        "precinct": Kind.WORDS,
    },
    Each.RECORDING: {
        "recording": Kind.WORDS,
        "recording_hash": Kind.WORDS,
        "recorded_at": Kind.MOMENT,
        "recorded_by": Kind.WORDS,
        "recorded_how": Kind.WORDS,
        "incident": Kind.WORDS,
        "precinct": Kind.WORDS,
    },
}
"""Further places inside a block that is repeated."""


@dataclass(frozen=True, slots=True)
class Item:
    """One wording with what it rests on: a paragraph, a request, a line of the heading.

    It is printed when all of `when` and none of `unless` hold. `law` are the articles it cites.
    """

    text: Text
    when: frozenset[Flag] = frozenset()
    unless: frozenset[Flag] = frozenset()
    law: tuple[str, ...] = ()
    mark: LegalMark = field(default_factory=lambda: LegalMark("", ""))

    def fits(self, flags: frozenset[Flag]) -> bool:
        """Whether the item is printed under these flags."""
        return self.when <= flags and not self.unless & flags


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a document; `items` are its lines, requests or the one text it has."""

    kind: BlockKind
    items: tuple[Item, ...] = ()
    each: Each | None = None
    when: frozenset[Flag] = frozenset()
    unless: frozenset[Flag] = frozenset()

    def fits(self, flags: frozenset[Flag]) -> bool:
        """Whether the block is printed under these flags."""
        return self.when <= flags and not self.unless & flags


@dataclass(frozen=True, slots=True)
class Template:
    """A document: what it is about, the facts it cannot do without, its blocks and annexes.

    `place` is its order in the list of documents. `grounds` are the kinds of incident it may rest
    on, `profiles` the kinds of election it is for; without any, every kind.
    """

    code: str
    title: Text
    subject: Subject
    needs: tuple[str, ...]
    blocks: tuple[Block, ...]
    annexes: tuple[Annex, ...]
    mark: LegalMark
    place: int = 0
    grounds: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()

    @property
    def names_representative(self) -> bool:
        """Whether a representative may stand in it (АППК 131)."""
        items = (item for block in self.blocks for item in block.items)
        return any(REPRESENTATIVE in item.text.ru for item in items)


@dataclass(frozen=True, slots=True)
class CountedWord:
    """A noun after a number: three forms in Russian (1, 2, 5), one in Kazakh, two in English.

    Words that are for paper alone have no English.
    """

    ru: tuple[str, str, str]
    kk: str
    en: tuple[str, str] | None = None

    def after(self, number: int, language: Language) -> str:
        """Return the form that follows a number."""
        if language is Language.EN and self.en is not None:
            return self.en[number != 1]
        return self.kk if language is Language.KK else self.ru[russian_form(number)]


def russian_form(number: int) -> int:
    """Return which of the three Russian forms follows a number: 0 for 1, 1 for 2–4, 2 for 5."""
    last, tens = abs(number) % 10, abs(number) % 100
    if last == 1 and tens != 11:
        return 0
    return 1 if last in {2, 3, 4} and tens not in {12, 13, 14} else 2


@dataclass(frozen=True, slots=True)
class ComplaintBook:
    """Every document there is, and the words that all of them share.

    `phrases` are the words of tables, cards and forms; `facts` name what may be missing.
    """

    templates: Mapping[str, Template] = field(default_factory=dict)
    words: Mapping[str, CountedWord] = field(default_factory=dict)
    phrases: Mapping[str, Text] = field(default_factory=dict)
    facts: Mapping[str, Text] = field(default_factory=dict)
