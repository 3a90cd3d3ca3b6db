"""Everything the program knows of law and forms, read at once from the resources."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.grades import read_grading
from hq_desktop.catalogue.layouts import read_layout
from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.form import Profile, ProtocolForm
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.protocol import GradeRule


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Forms, profiles and layouts by code, and the law as data."""

    forms: Mapping[str, ProtocolForm]
    profiles: Mapping[str, Profile]
    grade_rules: tuple[GradeRule, ...] = field(default_factory=tuple)
    layouts: Mapping[str, Layout] = field(default_factory=dict)


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


_Item = TypeVar("_Item", bound=_Coded)


def load(folder: Path) -> Catalogue:
    """Return the catalogue of a resources folder; raise FaultyDataFile on any fault."""
    law = folder / "law"
    forms = _folder(folder / "forms", lambda path: read_form(text_of(path), path.name, law))
    profiles = _folder(folder / "profiles", read_profile)
    for profile in profiles.values():
        if profile.form not in forms:
            raise FaultyDataFile(
                file=f"{profile.code}.toml", key="form", reason=f"no form {profile.form!r}"
            )
    return Catalogue(
        forms=forms,
        profiles=profiles,
        grade_rules=read_grading(law / "grades.toml").rules,
        layouts=_folder(folder / "layouts", read_layout),
    )


def _folder(folder: Path, read: Callable[[Path], _Item]) -> Mapping[str, _Item]:
    found: dict[str, _Item] = {}
    for path in sorted(folder.glob("*.toml")):
        item = read(path)
        if item.code != path.stem:
            raise FaultyDataFile(
                file=path.name, key="code", reason=f"expected the file's name, {path.stem!r}"
            )
        found[item.code] = item
    return found
