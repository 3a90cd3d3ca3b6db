"""Papers for signature at the station: from an incident or blank, as bytes or as a file."""

import re
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.documents.station_papers import make_paper
from hq_desktop.domain.election import Directory, Precinct, PrecinctId, Race, RaceCode
from hq_desktop.domain.errors import NotFound, Refused, WrongUsage
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Incident, IncidentId
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.station_paper import PaperFacts, PaperKind, StationPaper, signer_kind
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import evidence, incidents, observers
from hq_desktop.storage.faults import of_disk
from hq_desktop.storage.transaction import Transaction

_KEPT = frozenset("-_. ")
"""Signs besides letters and digits that every file system takes."""


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """One paper: which, in which language, and what it is filled with; the rest is ruled.

    An incident brings its precinct, its race and, where nobody is named to sign, its reporter.
    """

    kind: PaperKind
    language: Language
    precinct: PrecinctId | None = None
    incident: IncidentId | None = None
    signer: ObserverId | None = None
    race: RaceCode | None = None
    refused_paper: PaperKind | None = None


@dataclass(frozen=True, slots=True)
class StationPaperActions:
    """What can be done about papers for the station; nothing of it changes the campaign."""

    desk: Desk

    def kinds(self) -> tuple[PaperKind, ...]:
        """Return the papers there are, in the order in which they are offered."""
        return tuple(self.desk.catalogue.station_papers.papers)

    def title(self, kind: PaperKind) -> Text:
        """Return what a paper is called."""
        return self._paper(kind).title

    def make(self, request: PaperRequest) -> bytes:
        """Return the paper as a PDF; what is not known is ruled, to be filled in by hand.

        The same facts give the same bytes. Raises NotFound; Refused where the law gives the paper
        to others than who is to sign it (43(7-1): a recount is asked for by a proxy).
        """
        return self._pressed(request, self._facts(request))

    def write(self, request: PaperRequest, folder: Path) -> Path:
        """Write the paper and return its file, named by precinct, paper and language.

        Never overwrites another file; the same paper that lies there already is left as it is.
        Raises what `make` raises, FolderReadOnly, DiskFull.
        """
        facts = self._facts(request)
        content = self._pressed(request, facts)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return _kept(content, folder, _name(request, facts.precinct))
        except OSError as fault:
            raise of_disk(fault, str(folder)) from fault

    def _pressed(self, request: PaperRequest, facts: PaperFacts) -> bytes:
        return make_paper(facts, self.desk.catalogue.station_papers, request.language)

    def _paper(self, kind: PaperKind) -> StationPaper:
        return self.desk.catalogue.station_papers.papers[kind]

    def _facts(self, request: PaperRequest) -> PaperFacts:
        if request.language is Language.EN:
            raise WrongUsage(reason="papers_in_two_languages")
        directory = self.desk.directory()
        with self.desk.database.reading() as tx:
            incident = None if request.incident is None else incidents.get(tx, request.incident)
            signer = self._signer(tx, request, incident)
            files = _files(tx, incident)
        precinct = _precinct(directory, request, incident)
        race = _race(directory, request, incident, precinct)
        ground = self.desk.catalogue.law.grounds.get(incident.ground) if incident else None
        refused = request.refused_paper
        return PaperFacts(
            kind=request.kind,
            is_sample=directory.campaign.is_sample,
            precinct=precinct,
            commission=directory.commissions.get(precinct.commission) if precinct else None,
            election=self._election(race) if race else Text(),
            election_day=directory.campaign.election_day,
            signer=signer,
            incident=incident,
            ground=ground.title if ground else Text(),
            law=ground.law if ground else (),
            evidence=files,
            refused_paper=self.title(refused) if refused else Text(),
        )

    def _signer(
        self, tx: Transaction, request: PaperRequest, incident: Incident | None
    ) -> Observer | None:
        """Return who is to sign; a reporter who may not sign leaves the place to one who may."""
        allowed = self._paper(request.kind).signers
        if request.signer is None:
            reporter = _reporter(tx, incident)
            is_fit = not allowed or signer_kind(reporter) in allowed
            return reporter if is_fit else None
        signer = observers.get(tx, request.signer)
        if allowed and signer_kind(signer) not in allowed:
            raise Refused(reason="only_a_proxy_asks_for_a_recount", name=signer.code)
        return signer

    def _election(self, race: Race) -> Text:
        title, district = self.desk.profile(race).title, race.district
        return Text(
            ", ".join(part for part in (title.ru, district.ru) if part),
            ", ".join(part for part in (title.kk, district.kk) if part),
        )


def _reporter(tx: Transaction, incident: Incident | None) -> Observer | None:
    if incident is None or incident.reported_by is None:
        return None
    return observers.get(tx, incident.reported_by)


def _files(tx: Transaction, incident: Incident | None) -> tuple[EvidenceFile, ...]:
    known = (evidence.find(tx, one) for one in incident.evidence) if incident else ()
    return tuple(one for one in known if one is not None)


def _precinct(
    directory: Directory, request: PaperRequest, incident: Incident | None
) -> Precinct | None:
    wanted = request.precinct if incident is None else incident.precinct
    if wanted is None:
        return None
    if wanted not in directory.precincts:
        raise NotFound(noun="precinct", key=wanted)
    return directory.precincts[wanted]


def _race(
    directory: Directory,
    request: PaperRequest,
    incident: Incident | None,
    precinct: Precinct | None,
) -> Race | None:
    """Return the race named, else the incident's, else the only one the precinct votes in."""
    wanted = request.race or (incident.race if incident else None)
    if wanted is not None:
        race = directory.race(wanted)
        if race is None:
            raise NotFound(noun="race", key=wanted)
        return race
    held = [one for one in directory.races if precinct is None or precinct.id in one.precincts]
    return held[0] if len(held) == 1 else None


def _name(request: PaperRequest, precinct: Precinct | None) -> str:
    number = precinct.number if precinct else ""
    kept = "".join(sign if sign.isalnum() or sign in _KEPT else "-" for sign in number)
    parts = (kept.strip(" ."), request.kind.value, request.language.value)
    return "-".join(part for part in parts if part)


def made_as(stem: str) -> tuple[PaperKind, Language] | None:
    """Return which paper a file is, and its language, by the name that `write` gave it.

    None for a file of another name.
    """
    for kind in PaperKind:
        for language in (Language.RU, Language.KK):
            last = f"{kind.value}-{language.value}"
            if re.fullmatch(rf"(?:.*-)?{re.escape(last)}(?:-\d+)?", stem):
                return kind, language
    return None


def _kept(content: bytes, folder: Path, name: str) -> Path:
    """Write under the first name that is free, or find the same bytes under one that is not."""
    place = 1
    while True:
        path = folder / (f"{name}.pdf" if place == 1 else f"{name}-{place}.pdf")
        try:
            file = path.open("xb")
        except FileExistsError:
            if path.is_file() and path.read_bytes() == content:
                return path
            place += 1
            continue
        try:
            with file:
                file.write(content)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
