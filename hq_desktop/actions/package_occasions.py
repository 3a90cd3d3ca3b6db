"""What calls for the further documents: a recount, a refused copy, witnesses, recordings."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hq_desktop.actions.package_addressees import establishing, submitting
from hq_desktop.actions.package_exhibits import Files
from hq_desktop.actions.package_subjects import (
    Challenge,
    Matter,
    Recording,
    by_commission,
    claims,
    contradictions_of,
    directly_above,
    grouped,
    incidents_of,
    precincts_named,
    rows_under,
    titles_of,
)
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.complaint import Subject, Template
from hq_desktop.domain.election import Commission
from hq_desktop.domain.errors import NoSubject, NothingAgainst
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.protocol import Grade

COPY_REFUSED = "copy_refused"
REMOVED = "observers_removed"
TWO_SHEETS = "two_protocols"
"""Grounds that documents ask for by name."""

_CERTIFIED = (Grade.A, Grade.B)
"""Grades of copies that bear both signatures and the seal."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a person asked to be made a document of, and what there is to make it of."""

    matter: Matter
    template: Template
    commission: str | None
    chosen: Sequence[str]
    court: Commission | None
    files: Files

    def challenges(self) -> tuple[Challenge, ...]:
        """Return what the document can be made of; raises NoSubject, NothingAgainst."""
        if self.template.profiles and self.matter.race.profile not in self.template.profiles:
            raise NoSubject(reason="other_election")
        made = _MADE[self.template.subject]
        return made(self)

    def recounts(self) -> tuple[Challenge, ...]:
        """Return one for each commission over the precincts, and for each that announced totals."""
        rows = [one for one in self._rows() if one.is_differing or self._incidents((one,))]
        lines = () if self.chosen else contradictions_of(self.matter, self.commission)
        self._refuse_innocent(rows, is_enough=bool(lines))
        named = self._named()
        groups: dict[Commission | None, list[PrecinctRow]] = {}
        for one in rows:
            addressee = named or directly_above(self.matter, one.precinct)
            groups.setdefault(addressee, []).append(one)
        announced = {named or one: found for one, found in by_commission(self.matter, lines)}
        return tuple(
            Challenge(
                self.matter,
                None if groups.get(addressee) else addressee,
                addressee,
                rows=tuple(groups.get(addressee, ())),
                contradictions=announced.get(addressee, ()) if addressee else (),
                incidents=self._incidents(groups.get(addressee, ())),
            )
            for addressee in dict.fromkeys((*announced, *groups))
        )

    def refused_copies(self) -> tuple[Challenge, ...]:
        """Return one for each precinct: a claim has one defendant (АППК 107(5))."""
        found: list[Challenge] = []
        for row in self._rows():
            own = self._incidents((row,))
            if any(one.ground == COPY_REFUSED for one in own):
                found.append(Challenge(self.matter, None, self.court, (row,), incidents=own))
        if not found:
            raise NoSubject(reason="copy_not_refused")
        return tuple(found)

    def submissions(self) -> tuple[Challenge, ...]:
        """Return one for each commission that can make the submission."""
        rows = [one for one in self._rows() if self.matter.against(one)]
        self._refuse_innocent(rows)
        groups = grouped((submitting(self.matter, one.precinct), one) for one in rows)
        return tuple(
            Challenge(
                self.matter,
                None,
                addressee,
                rows=tuple(own),
                incidents=incidents_of(self.matter, own),
                is_to_precinct=addressee is None,
            )
            for addressee, every in groups
            for own in ([every] if addressee is not None else [[one] for one in every])
        )

    def elections(self) -> tuple[Challenge, ...]:
        """Return one for the commission that establishes the result of the election."""
        rows = [one for one in self._rows() if self.matter.against(one)]
        lines = contradictions_of(self.matter, self.commission)
        self._refuse_innocent(rows, is_enough=bool(lines))
        every = self.matter.rows
        named = self._named() or establishing(self.matter, every[0].precinct)
        return (
            Challenge(
                self.matter,
                named,
                named,
                rows=tuple(rows),
                contradictions=tuple(lines),
                incidents=incidents_of(self.matter, rows),
            ),
        )

    def unknown_figures(self) -> tuple[Challenge, ...]:
        """Return one for each commission that knows figures which are not published."""
        rows = [one for one in self._rows() if one.official is None]
        if not rows:
            raise NoSubject(reason="figures_known")
        named = self._named()
        announcing = dict(by_commission(self.matter, self.matter.comparison.territories))
        if named is None and announcing:
            asked: Iterable[Commission | None] = announcing
        else:
            asked = dict.fromkeys(
                named or directly_above(self.matter, one.precinct) for one in rows
            )
        found = []
        for addressee in asked:
            inside = rows_under(self.matter, addressee.code) if addressee else rows
            own = tuple(one for one in inside if one in rows)
            if own:
                found.append(Challenge(self.matter, addressee, addressee, rows=own))
        return tuple(found)

    def two_sheets(self) -> tuple[Challenge, ...]:
        """Return one for each claim with precincts that have two sheets to be held together."""
        return self._of_claim(self._with_two_sheets(), "two_sheets_missing")

    def witnesses(self) -> tuple[Challenge, ...]:
        """Return one for each claim with precincts where somebody can be asked."""
        found = self._of_claim(self._with_witnesses(), "witnesses_missing")
        return tuple(
            replace(one, incidents=tuple(each for each in one.incidents if each.witnesses))
            for one in found
        )

    def _with_two_sheets(self) -> Iterator[PrecinctRow]:
        for row in self._rows():
            is_signed = row.ours is not None and row.ours.grade in _CERTIFIED
            incidents = incidents_of(self.matter, (row,))
            if (row.is_differing and is_signed) or any(
                one.ground == TWO_SHEETS for one in incidents
            ):
                yield row

    def _with_witnesses(self) -> Iterator[PrecinctRow]:
        """Precincts whose incidents name witnesses, or whose signed copies differ."""
        for row in self._rows():
            is_signed = row.ours is not None and row.ours.grade in _CERTIFIED
            named = any(one.witnesses for one in incidents_of(self.matter, (row,)))
            if named or (row.is_differing and is_signed):
                yield row

    def _of_claim(self, rows: Iterable[PrecinctRow], reason: str) -> tuple[Challenge, ...]:
        """A motion goes with the claim against the commission that answers for the precincts."""
        chosen = tuple(rows)
        if not chosen:
            raise NoSubject(reason=reason)
        lines = contradictions_of(self.matter, self.commission)
        made = claims(self.matter, chosen, lines, self.commission, self.court)
        return tuple(replace(one, contradictions=()) for one in made if one.rows)

    def recorded(self) -> tuple[Challenge, ...]:
        """Return one for each claim with precincts whose incidents were recorded."""
        kept = {one.precinct for one in self.matter.incidents if any(self._recordings(one))}
        rows = (one for one in self._rows() if one.precinct.id in kept)
        return tuple(
            replace(
                one,
                incidents=tuple(each for each in one.incidents if any(self._recordings(each))),
                recordings=tuple(
                    record for incident in one.incidents for record in self._recordings(incident)
                ),
            )
            for one in self._of_claim(rows, "recordings_missing")
        )

    def _recordings(self, incident: Incident) -> Iterator[Recording]:
        for sha256 in incident.evidence:
            file = self.files.told(sha256)
            if file is not None and not file.shows_filled_ballot:
                yield Recording(incident, file)

    def own(self) -> tuple[Challenge, ...]:
        """Return what the lawyer writes of: everything that stands against anybody in the race."""
        rows = tuple(one for one in self._rows() if self.matter.against(one))
        court = self.court if "court" in self.template.needs else None
        incidents = incidents_of(self.matter, rows)
        return (Challenge(self.matter, None, court, rows=rows, incidents=incidents),)

    def _named(self) -> Commission | None:
        return None if self.commission is None else self.matter.commission(self.commission)

    def _rows(self) -> list[PrecinctRow]:
        rows = rows_under(self.matter, self.commission)
        if not self.chosen:
            return rows
        wanted = precincts_named(self.matter.facts, self.matter.titles, self.chosen)
        return [one for one in rows if one.precinct.id in wanted]

    def _incidents(self, rows: Iterable[PrecinctRow]) -> tuple[Incident, ...]:
        grounds = self.template.grounds
        found = incidents_of(self.matter, rows)
        return tuple(one for one in found if not grounds or one.ground in grounds)

    def _refuse_innocent(self, rows: Sequence[PrecinctRow], *, is_enough: bool = False) -> None:
        """Refuse where nothing stands against precincts that were chosen, or against any."""
        asked = self._rows()
        innocent = [one for one in asked if one not in rows] if self.chosen else []
        if innocent or (not rows and not is_enough):
            raise NothingAgainst(precincts=titles_of(self.matter, innocent or asked))


_MADE: Mapping[Subject, Callable[[Occasion], tuple[Challenge, ...]]] = {
    Subject.RECOUNT: Occasion.recounts,
    Subject.COPY: Occasion.refused_copies,
    Subject.SUBMISSION: Occasion.submissions,
    Subject.ELECTION: Occasion.elections,
    Subject.FIGURES: Occasion.unknown_figures,
    Subject.EXPERTISE: Occasion.two_sheets,
    Subject.WITNESSES: Occasion.witnesses,
    Subject.RECORDINGS: Occasion.recorded,
    Subject.OWN: Occasion.own,
}
