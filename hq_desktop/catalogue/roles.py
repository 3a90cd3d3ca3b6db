"""Roles at the precinct as data: their names, and what each may sign and do."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import Right, RightKind, RoleRights

Roles = Mapping[ObserverRole, RoleRights]


def read_roles(path: Path) -> Roles:
    """Return every role of a data file; raise FaultyDataFile where one of them is missing."""
    top = read_file(path)
    mark = top.mark()
    titles = {code: (one.wording("title"), one) for code, one in top.sections("role")}
    rights = tuple(read_right(code, one, mark, _roles(one)) for code, one in top.sections("right"))
    found: dict[ObserverRole, RoleRights] = {}
    for role in ObserverRole:
        if role.value not in titles:
            top.refuse(f"role.{role.value}", "this key is missing")
        title, section = titles.pop(role.value)
        own = tuple(one for one in rights if role in one.roles)
        found[role] = RoleRights(role, title, own, section.mark(mark), section.words("words", ()))
        section.done()
    for code in titles:
        top.refuse(f"role.{code}", "there is no such role")
    top.done()
    return found


def read_right(
    code: str, section: Section, mark: LegalMark, roles: frozenset[ObserverRole]
) -> Right:
    """Return one item; what names no article is refused unless its mark is U."""
    right = Right(
        code=code,
        kind=section.choice("kind", RightKind),
        roles=roles,
        text=section.wording("text"),
        law=section.words("law", ()),
        mark=section.mark(mark),
        opens=section.words("opens", ()),
        is_end=section.flag("ends", default=False),
    )
    if not right.law and right.mark.mark != "U":
        section.refuse("law", "what names no article is not verified: its mark is U")
    section.done()
    return right


def _roles(section: Section) -> frozenset[ObserverRole]:
    words = section.words("roles")
    for word in words:
        if word not in tuple(ObserverRole):
            section.refuse("roles", f"there is no role {word!r}")
    return frozenset(ObserverRole(word) for word in words)
