"""Legal items that no lawyer has put a name to, one after another."""

from collections.abc import Iterable, Iterator

from hq_desktop.catalogue.grades import Grading
from hq_desktop.catalogue.law import Law
from hq_desktop.catalogue.roles import Roles
from hq_desktop.domain.form import LegalMark, Profile, ProtocolForm
from hq_desktop.domain.law import Unchecked
from hq_desktop.domain.refusal import Refusal
from hq_desktop.domain.role_rights import Right
from hq_desktop.domain.station_paper import StationPaper
from hq_desktop.domain.text import Text


def unchecked_profile(profile: Profile) -> Iterator[Unchecked]:
    """Yield the profile and its rules; what profiles share is the same item again."""
    yield from _item("profile", profile.code, profile.title, profile.mark)
    if profile.lists is not None:
        code = f"{profile.code} {profile.lists.law}"
        yield from _item("profile", code, profile.title, profile.lists.mark)
    for threshold in profile.thresholds:
        yield from _item(
            "profile", f"{profile.code} {threshold.law}", threshold.text, threshold.mark
        )
    for rule in () if profile.is_archive else profile.parallel:
        yield from _item("profile", f"{rule.line} {rule.law}", rule.reason, rule.mark)


def unchecked_form(form: ProtocolForm) -> Iterator[Unchecked]:
    """Yield the form, its lines and its relations; what forms share is the same item again."""
    yield from _item("form", form.code, form.title, form.mark)
    for line in form.lines:
        yield from _item("line", line.code, line.label, line.mark)
    for relation in form.relations:
        yield from _item("relation", relation.id, relation.message, relation.mark)


def unchecked_grading(grading: Grading) -> Iterator[Unchecked]:
    """Yield the ladder of grades as one item."""
    yield from _item("grades", "A-E", grading.title, grading.mark)


def unchecked_law(law: Law) -> Iterator[Unchecked]:
    """Yield acts, articles, grounds, deadlines, routes, reliefs, events and bodies."""
    for act in law.acts.values():
        yield from _item("act", act.code, act.title, act.mark)
    for article in law.articles.values():
        yield from _item("article", article.code, article.about, article.mark)
    for ground in law.grounds.values():
        yield from _item("ground", ground.code, ground.title, ground.mark)
    for deadline in law.deadlines.values():
        yield from _item("deadline", deadline.code, deadline.action, deadline.mark)
    for route in law.routes.values():
        yield from _item("route", route.code, route.note, route.mark)
    for relief in law.reliefs.values():
        yield from _item("relief", relief.code, relief.title, relief.mark)
    yield from _unchecked_events(law)


def _unchecked_events(law: Law) -> Iterator[Unchecked]:
    for event in law.events.values():
        yield from _item("event", event.kind.value, event.title, event.mark)
    for body in law.bodies.values():
        yield from _item("body", body.level.value, body.title, body.mark)


def unchecked_roles(roles: Roles) -> Iterator[Unchecked]:
    """Yield the roles at the precinct, and what proves, allows and binds; shared items once."""
    for role in roles.values():
        yield from _item("role", role.role.value, role.title, role.mark)
        yield from unchecked_rights(role.rights)


def unchecked_rights(rights: Iterable[Right]) -> Iterator[Unchecked]:
    """Yield what proves, allows and binds."""
    for right in rights:
        yield from _item("right", right.code, right.text, right.mark)


def unchecked_paper(paper: StationPaper) -> Iterator[Unchecked]:
    """Yield the paper as one item; the articles it cites are listed by themselves."""
    yield from _item("paper", paper.kind.value, paper.title, paper.mark)


def unchecked_refusal(refusal: Refusal) -> Iterator[Unchecked]:
    """Yield a reason for a refusal as one item."""
    yield from _item("refusal", refusal.code, refusal.title, refusal.mark)


def _item(kind: str, code: str, title: Text, mark: LegalMark) -> Iterator[Unchecked]:
    if not mark.is_checked:
        yield Unchecked(kind, code, title, mark)
