"""The law as data files: acts, articles, grounds, deadlines, routes, reliefs, obsolete terms."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from hq_desktop.catalogue.law_events import kinds_of, read_happenings
from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.law import (
    Act,
    AnsweredBy,
    Article,
    Body,
    Deadline,
    Ground,
    Level,
    ObsoleteTerm,
    Question,
    Relief,
    Route,
    StartingEvent,
)
from hq_desktop.domain.text import Text, folded, with_cyrillic_i

ELECTION_LAW = "election_law"
"""The act whose articles are cited by their bare number, 43(8)."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Law:
    """Everything of the law that is not a form or a profile, each kind by code."""

    acts: Mapping[str, Act] = field(default_factory=dict)
    articles: Mapping[str, Article] = field(default_factory=dict)
    grounds: Mapping[str, Ground] = field(default_factory=dict)
    deadlines: Mapping[str, Deadline] = field(default_factory=dict)
    routes: Mapping[str, Route] = field(default_factory=dict)
    reliefs: Mapping[str, Relief] = field(default_factory=dict)
    obsolete: tuple[ObsoleteTerm, ...] = ()
    events: Mapping[EventKind, StartingEvent] = field(default_factory=dict)
    incident_events: Mapping[str, EventKind] = field(default_factory=dict)
    bodies: Mapping[Level, Body] = field(default_factory=dict)

    def article(self, reference: str) -> Article | None:
        """Return the article a reference names, or the nearest whole it is a part of."""
        while reference:
            if reference in self.articles:
                return self.articles[reference]
            reference = reference.rpartition("(")[0]
        return None


def read_law(folder: Path) -> Law:
    """Return the law of a folder; every article named anywhere must stand in articles.toml."""
    articles = read_file(folder / "articles.toml")
    mark = articles.mark()
    happenings = read_happenings(folder / "events.toml")
    law = Law(
        acts={code: _act(code, one, mark) for code, one in articles.sections("act")},
        articles={code: _article(code, one, mark) for code, one in articles.sections("article")},
        grounds=_grounds(folder / "grounds.toml"),
        deadlines=_items(folder / "deadlines.toml", "deadline", _deadline),
        routes=_items(folder / "routes.toml", "route", _route),
        reliefs=_items(folder / "reliefs.toml", "relief", _relief),
        obsolete=_obsolete(folder / "obsolete.toml"),
        events=happenings.events,
        incident_events=happenings.incidents,
        bodies=happenings.bodies,
    )
    for article in law.articles.values():
        if article.act not in law.acts:
            articles.refuse(f"article.{article.code}.act", f"there is no act {article.act!r}")
    articles.done()
    _refuse_unknown(folder, law)
    for ground in happenings.incidents:
        if ground not in law.grounds:
            read_file(folder / "events.toml").refuse(
                f"incident.{ground}", f"no ground {ground!r} in grounds.toml"
            )
    return law


def _items(
    path: Path, key: str, read: Callable[[str, Section, LegalMark], _Item]
) -> Mapping[str, _Item]:
    top = read_file(path)
    mark = top.mark()
    found: dict[str, _Item] = {}
    for code, section in top.sections(key):
        found[code] = read(code, section, mark)
        section.done()
    top.done()
    return found


def _act(code: str, section: Section, mark: LegalMark) -> Act:
    act = Act(code, section.wording("title"), section.wording("short"), section.mark(mark))
    section.done()
    return act


def _article(code: str, section: Section, mark: LegalMark) -> Article:
    article = Article(
        code=code,
        act=section.text("act", ELECTION_LAW),
        about=section.wording("about"),
        text=_words_of_the_law(section),
        mark=section.mark(mark),
    )
    section.done()
    return article


def _words_of_the_law(section: Section) -> Text:
    """One language alone may stand here: the law is quoted, never translated."""
    if not section.has("text"):
        return Text()
    inner = section.section("text")
    text = Text(inner.text("ru", ""), with_cyrillic_i(inner.text("kk", "")))
    inner.done()
    return text


def _grounds(path: Path) -> Mapping[str, Ground]:
    top = read_file(path)
    mark = top.mark()
    questions = {code: _question(code, one) for code, one in top.sections("question")}
    found: dict[str, Ground] = {}
    for code, section in top.sections("ground"):
        found[code] = _ground(code, section, mark, questions)
        section.done()
    top.done()
    return found


def _question(code: str, section: Section) -> Question:
    question = Question(
        code=code,
        text=section.wording("text"),
        answered_by=section.choice("answered_by", AnsweredBy),
    )
    section.done()
    return question


def _asked(section: Section, questions: Mapping[str, Question]) -> Iterator[Question]:
    for code in section.words("ask"):
        if code not in questions:
            section.refuse("ask", f"there is no question {code!r}")
        yield questions[code]


def _ground(
    code: str, section: Section, mark: LegalMark, questions: Mapping[str, Question]
) -> Ground:
    ground = Ground(
        code=code,
        number=section.whole("number"),
        title=section.wording("title"),
        law=section.words("law"),
        offences=section.words("offences", ()),
        crimes=section.words("crimes", ()),
        evidence=section.wording("evidence"),
        mark=section.mark(mark),
        warning=section.wording("warning", is_needed=False),
        is_weak=section.flag("weak", default=False),
        ask=tuple(_asked(section, questions)),
    )
    if ground.is_weak and not ground.warning.ru:
        section.refuse("warning", "a weak ground must say why it is weak")
    return ground


def _deadline(code: str, section: Section, mark: LegalMark) -> Deadline:
    return Deadline(
        code=code,
        action=section.wording("action"),
        who=section.wording("who"),
        addressee=section.wording("addressee"),
        within=section.wording("within"),
        answer=section.wording("answer"),
        law=section.words("law"),
        mark=section.mark(mark),
        days=section.whole("days") if section.has("days") else None,
        answer_days=section.whole("answer_days") if section.has("answer_days") else None,
        profiles=section.words("profiles", ()),
        warning=section.wording("warning", is_needed=False),
        starts=kinds_of(section, "starts"),
        from_handing=section.text("runs_from", "act") == "handing",
        hours=section.whole("hours") if section.has("hours") else None,
        bodies=frozenset(_levels(section, "bodies", ())),
        to=frozenset(_levels(section, "to", ())),
        ends=kinds_of(section, "ends"),
        milestones=section.words("milestones", ()),
        days_of=_days_of(section),
        answer_starts=kinds_of(section, "answer_starts"),
    )


def _days_of(section: Section) -> Mapping[str, int]:
    if not section.has("days_of"):
        return {}
    inner = section.section("days_of")
    return {profile: inner.whole(profile) for profile in inner.names()}


def _route(code: str, section: Section, mark: LegalMark) -> Route:
    return Route(
        code=code,
        body=section.choice("body", Level),
        addressees=_levels(section, "addressees"),
        law=section.words("law"),
        mark=section.mark(mark),
        profiles=section.words("profiles", ()),
        note=section.wording("note", is_needed=False),
        events=kinds_of(section, "events"),
    )


def _relief(code: str, section: Section, mark: LegalMark) -> Relief:
    return Relief(
        code=code,
        title=section.wording("title"),
        law=section.words("law"),
        addressees=_levels(section, "addressees"),
        mark=section.mark(mark),
        note=section.wording("note", is_needed=False),
        events=kinds_of(section, "events"),
        milestone=section.text("milestone", ""),
        profiles=section.words("profiles", ()),
    )


def _levels(
    section: Section, key: str, default: tuple[str, ...] | None = None
) -> tuple[Level, ...]:
    words = section.words(key, default)
    for word in words:
        if word not in tuple(Level):
            section.refuse(key, f"there is no body {word!r}")
    return tuple(Level(word) for word in words)


def _obsolete(path: Path) -> tuple[ObsoleteTerm, ...]:
    top = read_file(path)
    found = []
    for code, section in top.sections("term"):
        words = tuple(folded(word) for word in section.words("words"))
        since = section.day("since") if section.has("since") else None
        found.append(ObsoleteTerm(code, words, section.wording("reason"), since))
        section.done()
    top.done()
    return tuple(found)


def _refuse_unknown(folder: Path, law: Law) -> None:
    for file, key, references in _references(law):
        for reference in references:
            if law.article(reference) is None:
                read_file(folder / file).refuse(key, f"no article {reference!r} in articles.toml")


def _references(law: Law) -> Iterator[tuple[str, str, Iterable[str]]]:
    for ground in law.grounds.values():
        cited = (*ground.law, *ground.offences, *ground.crimes)
        yield "grounds.toml", f"ground.{ground.code}", cited
    for deadline in law.deadlines.values():
        yield "deadlines.toml", f"deadline.{deadline.code}.law", deadline.law
    for route in law.routes.values():
        yield "routes.toml", f"route.{route.code}.law", route.law
    for event in law.events.values():
        yield "events.toml", f"event.{event.kind.value}.law", event.law
    for relief in law.reliefs.values():
        yield "reliefs.toml", f"relief.{relief.code}.law", relief.law
