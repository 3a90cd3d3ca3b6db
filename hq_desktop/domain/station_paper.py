"""Papers for the polling station: what is written and signed on the spot, by hand or by press."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hq_desktop.domain.complaint import Kind
from hq_desktop.domain.election import Commission, Precinct
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.text import Text


class PaperKind(StrEnum):
    """Which paper; the value is the name of its data file."""

    ACT_VIOLATION = "act-violation"
    STATEMENT = "statement"
    REQUEST_COPY = "request-copy"
    REQUEST_RECOUNT = "request-recount"
    ACT_REFUSAL = "act-refusal"
    CHECKLIST = "checklist"


class SignerKind(StrEnum):
    """Whose signature a wording is for: the law gives observers and proxies rights of their own.

    `unknown` is a paper that nobody was named for; it will be filled in by hand.
    """

    OBSERVER = "observer"
    PROXY = "proxy"
    MEMBER = "member"
    OTHER = "other"
    UNKNOWN = "unknown"


_SIGNERS: Mapping[ObserverRole | None, SignerKind] = {
    None: SignerKind.UNKNOWN,
    ObserverRole.PARTY_OBSERVER: SignerKind.OBSERVER,
    ObserverRole.ORGANISATION_OBSERVER: SignerKind.OBSERVER,
    ObserverRole.PROXY: SignerKind.PROXY,
    ObserverRole.COMMISSION_MEMBER: SignerKind.MEMBER,
    ObserverRole.PARTY_REPRESENTATIVE: SignerKind.OTHER,
    ObserverRole.CANDIDATE: SignerKind.OTHER,
}


class PaperBlockKind(StrEnum):
    """The closed list of blocks; `documents.station_papers` has one function for each."""

    ADDRESSEE = "addressee"
    TITLE = "title"
    FIELDS = "fields"
    PARAGRAPH = "paragraph"
    ACCOUNT = "account"
    EVIDENCE = "evidence"
    ATTEMPTS = "attempts"
    REQUESTS = "requests"
    SIGNATURE = "signature"
    WITNESSES = "witnesses"
    RECEIPT = "receipt"
    CHECKS = "checks"


PAPER_PLACES: Mapping[str, Kind] = {
    "precinct": Kind.WORDS,
    "polling_place": Kind.WORDS,
    "commission": Kind.WORDS,
    "election": Kind.WORDS,
    "election_day": Kind.DAY,
    "signer": Kind.WORDS,
    "signer_role": Kind.WORDS,
    "signer_papers": Kind.WORDS,
    "signer_phone": Kind.WORDS,
    "happened_at": Kind.MOMENT,
    "happened_where": Kind.WORDS,
    "people": Kind.WORDS,
    "ground": Kind.WORDS,
    "articles": Kind.WORDS,
    "refused_paper": Kind.WORDS,
}
"""Places a text may leave open; an unknown one is ruled, to be filled in by hand."""

BLANKS: Mapping[str, int] = {"precinct": 6, "signer": 40, "signer_role": 30}
"""How many signs wide the rule of an unknown place is inside a sentence; elsewhere 20."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One wording with what it rests on and whose signature it is for; nobody named: anybody's.

    `label` stands before a field, whose `text` is what is known of it; an empty `text` is always
    left to the hand. `rows` are the ruled lines where nothing is known.
    """

    text: Text = field(default_factory=Text)
    label: Text = field(default_factory=Text)
    rows: int = 1
    signers: frozenset[SignerKind] = frozenset()
    law: tuple[str, ...] = ()
    mark: LegalMark = field(default_factory=lambda: LegalMark("", ""))

    def fits(self, signer: SignerKind) -> bool:
        """Whether the wording is for this signature."""
        return not self.signers or signer in self.signers


@dataclass(frozen=True, slots=True)
class PaperBlock:
    """One block of a station paper; `heading` stands over it where there is one."""

    kind: PaperBlockKind
    heading: Text = field(default_factory=Text)
    clauses: tuple[Clause, ...] = ()
    rows: int = 0


@dataclass(frozen=True, slots=True)
class StationPaper:
    """A paper as data; `signers` are those who may sign it, nobody named: anybody."""

    kind: PaperKind
    title: Text
    blocks: tuple[PaperBlock, ...]
    mark: LegalMark
    signers: frozenset[SignerKind] = frozenset()


@dataclass(frozen=True, slots=True)
class StationPaperBook:
    """Every station paper, the words they share, and what is to be known of articles.

    The parts of an article in `lists` are sub-paragraphs: 14(3) is sub-paragraph 3) of article 14.
    An article in `liability` says who answers for what; a paper from the station leaves it out.
    """

    papers: Mapping[PaperKind, StationPaper] = field(default_factory=dict)
    phrases: Mapping[str, Text] = field(default_factory=dict)
    lists: frozenset[str] = frozenset()
    liability: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """Everything one paper prints; what is None or empty is ruled. The same facts, the same bytes.

    `ground` and `law` are the title and the articles of the incident's ground.
    """

    kind: PaperKind
    is_sample: bool = False
    precinct: Precinct | None = None
    commission: Commission | None = None
    election: Text = field(default_factory=Text)
    election_day: date | None = None
    signer: Observer | None = None
    incident: Incident | None = None
    ground: Text = field(default_factory=Text)
    law: tuple[str, ...] = ()
    evidence: tuple[EvidenceFile, ...] = ()
    refused_paper: Text = field(default_factory=Text)

    @property
    def signer_kind(self) -> SignerKind:
        """In what capacity the paper is signed, as far as the law tells capacities apart."""
        return signer_kind(self.signer)


def signer_kind(signer: Observer | None) -> SignerKind:
    """Return the capacity of a person; nobody, and one whose role was not told, are unknown."""
    return SignerKind.UNKNOWN if signer is None else _SIGNERS[signer.role]


PAPER_PHRASES = (
    "role_party_observer",
    "role_organisation_observer",
    "role_proxy",
    "role_party_representative",
    "role_commission_member",
    "role_candidate",
    "credential_referral",
    "credential_proxy_certificate",
    "credential_candidate_certificate",
    "credential_power_of_attorney",
    "credential_other",
    "credential_number",
    "credential_issued",
    "credential_by",
    "article",
    "article_item",
    "article_part",
    "article_part_item",
    "file",
    "attempt_not_reached",
    "request",
    "signature_name",
    "signature_caption",
    "date_blank",
    "date_caption",
    "witness_name",
    "witness_contact",
    "witness_signature",
    "receipt_name",
    "receipt_signature",
    "receipt_number",
    "receipt_refused",
    "receipt_reason",
    "foot",
)
"""Words that station papers share; the data file must have every one."""
