"""What a person sets once: language, appearance, the name at the keyboard, recent campaigns."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

_RECENT_AT_MOST = 8


class Language(StrEnum):
    """A language of the screen."""

    RUSSIAN = "ru"
    KAZAKH = "kk"
    ENGLISH = "en"


class Theme(StrEnum):
    """Light, dark, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one person on one computer; `unknown` keeps keys of other versions.

    `operators` remembers who types in which campaign, `backups` the folder of its backups,
    `watched` the folder that it watches, `filters` the filters of its precincts that got a name,
    `chase_filters` those of its chase list.
    """

    language: Language = Language.RUSSIAN
    document_language: Language = Language.RUSSIAN
    theme: Theme = Theme.SYSTEM
    operator: str = ""
    recent: tuple[str, ...] = ()
    import_folder: str = ""
    export_folder: str = ""
    compact: bool = False
    operators: Mapping[str, str] = field(default_factory=dict)
    watched: Mapping[str, str] = field(default_factory=dict)
    backups: Mapping[str, str] = field(default_factory=dict)
    filters: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    chase_filters: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    unknown: Mapping[str, object] = field(default_factory=dict)


def with_recent(settings: Settings, address: str) -> Settings:
    """Return settings that name a campaign first among the recent; a password is left out."""
    kept = _without_password(address)
    others = [known for known in settings.recent if known != kept]
    return replace(settings, recent=(kept, *others)[:_RECENT_AT_MOST])


def with_operator(settings: Settings, address: str, operator: str) -> Settings:
    """Return settings that remember who types in a campaign on this computer."""
    operators = {**settings.operators, _without_password(address): operator}
    return replace(settings, operator=operator, operators=operators)


def operator_of(settings: Settings, address: str) -> str:
    """Return who types in a campaign on this computer, or "" where nobody has said so yet."""
    return settings.operators.get(_without_password(address), "")


def with_backups(settings: Settings, address: str, folder: str) -> Settings:
    """Return settings that keep the backups of a campaign in a folder; "" keeps none."""
    return replace(settings, backups={**settings.backups, _without_password(address): folder})


def backups_of(settings: Settings, address: str) -> str:
    """Return the folder of a campaign's backups, or "" where none was chosen."""
    return settings.backups.get(_without_password(address), "")


def with_watched(settings: Settings, address: str, folder: str) -> Settings:
    """Return settings that remember which folder a campaign watches here; "" forgets it."""
    place = _without_password(address)
    others = {known: path for known, path in settings.watched.items() if known != place}
    return replace(settings, watched={**others, place: folder} if folder else others)


def watched_of(settings: Settings, address: str) -> str:
    """Return the folder a campaign watches on this computer, "" where it watches none."""
    return settings.watched.get(_without_password(address), "")


def with_filters(settings: Settings, address: str, filters: Sequence[Sequence[str]]) -> Settings:
    """Return settings that keep the filters of a campaign's precincts, each a row of four words."""
    return replace(settings, filters=_with_rows(settings.filters, address, filters))


def filters_of(settings: Settings, address: str) -> tuple[tuple[str, ...], ...]:
    """Return the filters of a campaign's precincts that got a name on this computer."""
    return _rows_of(settings.filters, address)


def with_chase_filters(
    settings: Settings, address: str, filters: Sequence[Sequence[str]]
) -> Settings:
    """Return settings that keep the filters of a campaign's chase list, rows of four words."""
    return replace(settings, chase_filters=_with_rows(settings.chase_filters, address, filters))


def chase_filters_of(settings: Settings, address: str) -> tuple[tuple[str, ...], ...]:
    """Return the filters of a campaign's chase list that got a name on this computer."""
    return _rows_of(settings.chase_filters, address)


def read(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings of a file and the keys whose values were wrong and are not used.

    A missing file gives the defaults. A file that is no JSON object is named by the key "".
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError):
        return Settings(), ("",)
    if not isinstance(stored, dict):
        return Settings(), ("",)
    return _from_stored(stored)


def write(path: Path, settings: Settings) -> None:
    """Store the settings; the file is either the old or the new one, never half."""
    stored: dict[str, object] = dict(settings.unknown)
    for name in _names():
        stored[name] = getattr(settings, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(stored, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    os.replace(fresh, path)  # noqa: PTH105 — the words of the standard library for this promise


def _names() -> list[str]:
    return [known.name for known in fields(Settings) if known.name != "unknown"]


def _from_stored(stored: dict[str, object]) -> tuple[Settings, tuple[str, ...]]:
    values: dict[str, Any] = {}
    wrong = []
    for name in _names():
        if name in stored:
            try:
                values[name] = _checked(name, stored[name])
            except ValueError:
                wrong.append(name)
    unknown = {name: value for name, value in stored.items() if name not in _names()}
    return Settings(**values, unknown=unknown), tuple(wrong)


def _checked(name: str, value: object) -> object:
    match name, value:
        case ("language" | "document_language", str()):
            return Language(value)
        case ("theme", str()):
            return Theme(value)
        case ("compact", bool()):
            return value
        case ("recent", list()) if all(isinstance(address, str) for address in value):
            return tuple(value)
        case ("operators" | "backups" | "watched" | "filters" | "chase_filters", dict()) if all(
            _is_filters(one) if name.endswith("filters") else isinstance(one, str)
            for one in value.values()
        ):
            return value
        case ("operator" | "import_folder" | "export_folder", str()):
            return value
    raise ValueError(name)


_FILTER_WORDS = 4
"""Name, condition, words looked for, commission."""


def _is_filters(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, list)
        and len(one) == _FILTER_WORDS
        and all(isinstance(word, str) for word in one)
        for one in value
    )


def _with_rows(
    kept: Mapping[str, Sequence[Sequence[str]]], address: str, rows: Sequence[Sequence[str]]
) -> Mapping[str, Sequence[Sequence[str]]]:
    return {**kept, _without_password(address): [list(one) for one in rows]}


def _rows_of(
    kept: Mapping[str, Sequence[Sequence[str]]], address: str
) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(one) for one in kept.get(_without_password(address), ()))


def _without_password(address: str) -> str:
    if "://" not in address:
        return address
    parts = urlsplit(address)
    user, _, host = parts.netloc.rpartition("@")
    name = user.partition(":")[0]
    return urlunsplit(parts._replace(netloc=f"{name}@{host}" if name else host))
