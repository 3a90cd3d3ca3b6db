"""What starts terms, as data: events, which incidents are events, what bodies are called."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.law import Body, Level, StartingEvent


@dataclass(frozen=True, slots=True)
class Happenings:
    """Everything of events.toml: events, incidents that are events by their ground, bodies."""

    events: Mapping[EventKind, StartingEvent]
    incidents: Mapping[str, EventKind]
    bodies: Mapping[Level, Body]


def read_happenings(path: Path) -> Happenings:
    """Return what a data file tells; every event and every body must stand in it."""
    top = read_file(path)
    mark = top.mark()
    happenings = Happenings(
        events=_events(top, mark),
        incidents={
            one: _kind(top, f"incident.{one}", word) for one, word in top.entries("incident")
        },
        bodies=_bodies(top, mark),
    )
    top.done()
    return happenings


def kinds_of(section: Section, key: str) -> frozenset[EventKind]:
    """Take a list of events; none where the key is not there."""
    return frozenset(_kind(section, key, word) for word in section.words(key, ()))


def _events(top: Section, mark: LegalMark) -> Mapping[EventKind, StartingEvent]:
    found: dict[EventKind, StartingEvent] = {}
    for code, section in top.sections("event"):
        kind = _kind(top, f"event.{code}", code)
        found[kind] = StartingEvent(
            kind=kind,
            title=section.wording("title"),
            law=section.words("law"),
            mark=section.mark(mark),
            body=section.choice("body", Level) if section.has("body") else None,
            note=section.wording("note", is_needed=False),
        )
        section.done()
    for kind in EventKind:
        if kind not in found:
            top.refuse(f"event.{kind.value}", "this key is missing")
    return found


def _bodies(top: Section, mark: LegalMark) -> Mapping[Level, Body]:
    found: dict[Level, Body] = {}
    for code, section in top.sections("body"):
        if code not in tuple(Level):
            top.refuse(f"body.{code}", "there is no such body")
        level = Level(code)
        law = section.words("law", ())
        found[level] = Body(level, section.wording("title"), section.mark(mark), law)
        section.done()
    for level in Level:
        if level not in found:
            top.refuse(f"body.{level.value}", "this key is missing")
    return found


def _kind(section: Section, key: str, word: str) -> EventKind:
    if word not in tuple(EventKind):
        section.refuse(key, f"there is no event {word!r}")
    return EventKind(word)
