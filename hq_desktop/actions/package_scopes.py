"""What a repeated block is filled with: each contradiction, precinct and incident for itself."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.domain.bounds import BELOW_LOWER, CapSource, TerritoryLine
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.complaint import Each, Flag, Value
from hq_desktop.domain.incident import NOT_REACHED, Incident
from hq_desktop.domain.journal import digest
from hq_desktop.domain.law import Ground
from hq_desktop.domain.package import DerivationFacts, LadderRow, Scope
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Text

PRECINCTS_TOLD = 10
"""More differing precincts are told by the table alone."""

_LETTERS = 8

_CAP_FLAGS = {
    CapSource.BALLOTS_RECEIVED: (Flag.CAPS_RECEIVED, "caps_received"),
    CapSource.VOTERS_ON_LIST: (Flag.CAPS_LIST, "caps_list"),
    CapSource.DEFAULT: (Flag.CAPS_DEFAULT, "caps_default"),
}


def scopes(
    challenge: Challenge,
    grades: Mapping[Grade, Text],
    grounds: Mapping[str, Ground],
    not_reached: Text,
) -> dict[Each, tuple[Scope, ...]]:
    """Return the repetitions of every block that is repeated."""
    rows = [row for row in challenge.rows if row.is_differing]
    return {
        Each.CONTRADICTION: tuple(
            replace(_contradiction(one, line_title(challenge, one.line)), about=one.line)
            for one in challenge.contradictions
        ),
        Each.PRECINCT: tuple(
            _precinct(challenge, row, grades) for row in rows if len(rows) <= PRECINCTS_TOLD
        ),
        Each.INCIDENT: tuple(_incidents(challenge, grounds)),
        Each.ATTEMPT: tuple(_attempts(challenge, not_reached)),
        Each.WITNESS: tuple(_called(challenge, grounds)),
        Each.RECORDING: tuple(_recordings(challenge, grounds)),
    }


def line_title(challenge: Challenge, line: str) -> Text:
    """Return the words of a line: a contestant's name or the label of the form."""
    race, form = challenge.matter.race, challenge.matter.facts.form
    for one in race.contestants:
        if one.line == line:
            return one.name
    found = next((one for one in form.lines if one.code == line), None)
    return Text(line, line) if found is None else found.label


def derivation(one: TerritoryLine, line: Text, sentence: Text | None = None) -> DerivationFacts:
    """Return the steps of one bound with the ladder of grades below it, and what they prove."""
    announcement = one.announcement
    return DerivationFacts(
        line=line,
        is_below=one.contradiction == BELOW_LOWER,
        total=one.precincts_total,
        observed=one.precincts_observed,
        lower=one.lower,
        upper=one.upper,
        official=one.official,
        gap=one.gap or 0,
        survives=one.survives_any,
        source=announcement.source if announcement.is_source_stated else "",
        seen_at=announcement.seen_at if announcement.is_moment_stated else None,
        caps={source.value: count for source, count in one.caps.items()},
        ladder=tuple(
            LadderRow(
                level,
                heard.precincts_observed,
                heard.lower,
                heard.upper,
                heard.gap,
                heard.survives_any,
            )
            for level, heard in one.by_grade.items()
        ),
        sentence=sentence or Text(),
    )


def _contradiction(one: TerritoryLine, line: Text) -> Scope:
    steps = derivation(one, line)
    values: dict[str, Value] = {
        "line": line,
        "official": one.official,
        "lower": one.lower,
        "gap": steps.gap,
        "observed": steps.observed,
        "unseen": steps.unseen,
        "total": steps.total,
        "rest": steps.rest,
        "survives": steps.survives or 0,
    }
    if one.upper is not None:
        values["upper"] = one.upper
    if steps.rest_mean is not None:
        values["rest_mean"] = steps.rest_mean
    flags = {Flag.BELOW_LOWER if steps.is_below else Flag.ABOVE_UPPER}
    if not steps.unseen:
        flags.add(Flag.ALL_OBSERVED)
    if steps.survives:
        flags.add(Flag.SURVIVES)
    for source, (flag, name) in _CAP_FLAGS.items():
        values[name] = one.caps.get(source, 0)
        if one.caps.get(source):
            flags.add(flag)
    return Scope(values, frozenset(flags))


def _precinct(challenge: Challenge, row: PrecinctRow, grades: Mapping[Grade, Text]) -> Scope:
    number = challenge.matter.titles[row.precinct.id]
    values: dict[str, Value] = {"precinct": number, "lines": len(row.discrepancies)}
    flags: set[Flag] = set()
    if row.official is not None:
        flags.add(Flag.HAS_OFFICIAL)
        if row.official.is_source_stated and row.official.source:
            values["official_source"] = row.official.source
            flags.add(Flag.SOURCE_KNOWN)
    if row.ours is not None:
        label, letter = grades[row.ours.grade], row.ours.grade.value
        values["grade"] = Text(f"{letter} ({label.ru})", f"{letter} ({label.kk})")
        if row.ours.obtained_at is not None and row.ours.is_moment_stated:
            values["obtained_at"] = row.ours.obtained_at
            flags.add(Flag.MOMENT_KNOWN)
    return Scope(values, frozenset(flags), about=f"precinct-{row.precinct.id}")


def _title(incident: Incident, grounds: Mapping[str, Ground]) -> Text:
    ground = grounds.get(incident.ground)
    return Text(incident.ground, incident.ground) if ground is None else ground.title


def _known(
    told: Mapping[Flag, tuple[str, Value | None]], values: dict[str, Value], about: str
) -> Scope:
    """A scope of what is known: each value that is there, with the flag that says so."""
    values.update({name: value for name, value in told.values() if value})
    return Scope(values, frozenset(flag for flag, (_, value) in told.items() if value), about)


def _about(incident: Incident, one: str = "") -> str:
    """An incident by its number, and one thing of it by a digest, which names nobody."""
    return f"incident-{incident.id}" + (f"-{digest(one)[:_LETTERS]}" if one else "")


def _called(challenge: Challenge, grounds: Mapping[str, Ground]) -> Iterator[Scope]:
    """Every witness of an incident; a court that calls them is told how to reach them."""
    for one in challenge.incidents:
        for witness in one.witnesses:
            told: dict[Flag, tuple[str, Value | None]] = {
                Flag.CONTACT_KNOWN: ("witness_contact", witness.contact),
                Flag.MOMENT_KNOWN: ("incident_at", one.happened_at),
            }
            values: dict[str, Value] = {
                "witness": witness.name or witness.contact,
                "incident": _title(one, grounds),
                "precinct": challenge.matter.titles[one.precinct],
            }
            yield _known(told, values, _about(one, f"{witness.name} {witness.contact}"))


def _recordings(challenge: Challenge, grounds: Mapping[str, Ground]) -> Iterator[Scope]:
    for one in challenge.recordings:
        told: dict[Flag, tuple[str, Value | None]] = {
            Flag.MOMENT_KNOWN: ("recorded_at", one.file.recorded_at),
            Flag.RECORDER_KNOWN: ("recorded_by", one.file.recorded_by),
            Flag.CONDITIONS_KNOWN: ("recorded_how", one.file.conditions.rstrip(" .")),
        }
        values: dict[str, Value] = {
            "recording": one.file.name,
            "recording_hash": one.file.sha256,
            "incident": _title(one.incident, grounds),
            "precinct": challenge.matter.titles[one.incident.precinct],
        }
        yield _known(told, values, _about(one.incident, one.file.sha256))


def _incidents(challenge: Challenge, grounds: Mapping[str, Ground]) -> Iterator[Scope]:
    for one in challenge.incidents:
        told: dict[Flag, tuple[str, Value | None]] = {
            Flag.MOMENT_KNOWN: ("incident_at", one.happened_at),
            Flag.PLACE_KNOWN: ("incident_place", one.place),
            Flag.PEOPLE_KNOWN: ("incident_people", one.people),
            Flag.WITNESSES_KNOWN: ("incident_witnesses", _witnesses(one)),
        }
        values: dict[str, Value] = {
            "incident": _title(one, grounds),
            "incident_account": _sentence(one.account),
            "precinct": challenge.matter.titles[one.precinct],
        }
        yield _known(told, values, _about(one))


def _sentence(account: str) -> str:
    """What an observer said, ended where nobody ended it: other sentences follow."""
    told = " ".join(account.split())
    return told if not told or told[-1] in ".!?…»" else f"{told}."


def _witnesses(incident: Incident) -> str:
    """Witnesses by their names; how to reach them is told to a court that calls them."""
    return "; ".join(one.name for one in incident.witnesses if one.name)


def _attempts(challenge: Challenge, not_reached: Text) -> Iterator[Scope]:
    for incident in challenge.incidents:
        for one in incident.attempts:
            outcome: Value = not_reached if one.outcome in ("", NOT_REACHED) else one.outcome
            values: dict[str, Value] = {
                "precinct": challenge.matter.titles[incident.precinct],
                "attempt_at": one.made_at,
                "attempt_outcome": outcome,
            }
            if one.number:
                values["attempt_number"] = one.number
            flags = frozenset({Flag.NUMBER_KNOWN}) if one.number else frozenset()
            yield Scope(values, flags, _about(incident, f"{one.made_at.isoformat()} {one.number}"))
