"""What changed since a package was made: for programs as JSON, for a terminal in a line each."""

from collections.abc import Mapping

from hq_desktop.actions.package_changes import PackageComparison
from hq_desktop.domain.fact_change import FactChange, Told
from hq_desktop.domain.package import plain
from hq_desktop.domain.text import Text


def comparison_as_plain(key: str, one: PackageComparison) -> Mapping[str, object]:
    """Return a compared package as JSON has it; `changed` is null where nobody can tell."""
    return {
        "package": key,
        "changed": bool(one.changes) if one.is_comparable else None,
        "changes": [change_as_plain(change) for change in one.changes],
    }


def change_as_plain(one: FactChange) -> Mapping[str, object]:
    """Return a change as JSON has it; wordings in Russian and Kazakh, empty fields left out."""
    told = plain(one)
    kept = told if isinstance(told, Mapping) else {}
    return {
        name: {key: words for key, words in value.items() if words}
        if isinstance(value, Mapping)
        else value
        for name, value in kept.items()
        if value not in ("", None, {"ru": "", "kk": "", "en": ""})
    }


def comparison_in_words(one: PackageComparison) -> str:
    """Return whether a package still says what the campaign says."""
    if not one.is_comparable:
        return "cannot be compared: it does not keep what it was made from"
    return f"changes: {len(one.changes)}" if one.changes else "unchanged"


def change_in_words(one: FactChange) -> str:
    """Return a change in one line: its code, where, what, both values."""
    parts = (one.kind.value, one.place, one.line.ru, one.name)
    told = " ".join(part for part in parts if part)
    if one.before is None and one.after is None:
        return told
    return f"{told}: {_said(one.before)} → {_said(one.after)}"


def _said(value: Told) -> str:
    if isinstance(value, Text):
        return value.ru
    return "–" if value is None else str(value)
