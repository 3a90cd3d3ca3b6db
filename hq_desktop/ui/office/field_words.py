"""Fields of records and what stands in them, in words."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.history import FieldChange
from hq_desktop.ui.figures import NOTHING, day, digest, figure, moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.messages import said
from hq_desktop.ui.obstacle_words import told_obstacle
from hq_desktop.ui.office.facts import Titles, form_words
from hq_desktop.ui.office.field_names import FIELDS, OWN_FIELDS, VALUES

translate = QCoreApplication.translate

_SAME_TITLES = {
    "precincts": "precinct",
    "parent": "commission",
    "addressee": "commission",
    "challenged": "commission",
}
_SAME_VALUES = {"took_part_official": "took_part"}
_DIGESTS = frozenset({"sha256", "same_as", "scan", "page", "digest", "journal_head", "evidence"})
_NUMBERED = frozenset(
    {"id", "copy", "supersedes", "superseded_by", "incident", "case", "announcement", "reported_by"}
)
_MANY = 6
_SHA256 = 64


def field_words(path: Sequence[str], titles: Titles, noun: str = "") -> str:
    """Return a field in words: a line of the form by its label, a part of a record after it.

    `noun` is the kind of record: the name of a person is another thing than that of a file.
    """
    if path[0] in {"cells", "lines", "strips"} and len(path) > 1:
        title = titles.get("line", {}).get(path[1])
        words = path[1] if title is None else worded(title) or path[1]
        return words if path[0] == "cells" else f"{_name(path[0])}: {words}"
    if path[0] == "features" and len(path) > 1:
        return _name(path[1])
    if path[0] == "card" and len(path) > 1:
        return ", ".join(_name(one) for one in path[1:])
    own = OWN_FIELDS.get((noun, path[0]))
    first = _name(path[0]) if own is None else said("Fields", own)
    return ", ".join((first, *(_name(one) for one in path[1:])))


def value_words(path: Sequence[str], value: object, titles: Titles) -> str:
    """Return what stood in a field in words; a dash where nothing did."""
    field = path[0] if path[0] == "cells" else path[-1]
    match value:
        case None | "" | []:
            words = NOTHING
        case bool():
            words = translate("Fields", "yes") if value else translate("Fields", "no")
        case int():
            number = str(value) if field in _NUMBERED else figure(value)
            words = _titled(field, str(value), titles) or number
        case str():
            words = _text(field, value, titles)
        case list():
            words = _listed([value_words(path, one, titles) for one in value])
        case dict():
            parts = (value_words((*path, name), one, titles) for name, one in value.items())
            words = " / ".join(parts)
        case _:
            words = str(value)
    return words


def both_words(change: FieldChange, titles: Titles) -> tuple[str, str]:
    """Return what stood in a field before and after; of long lists what went and what came."""
    old, new = change.before, change.after
    if isinstance(old, list) and isinstance(new, list) and max(len(old), len(new)) > _MANY:
        gone = [one for one in old if one not in new]
        come = [one for one in new if one not in old]
        return _part(len(old), "−", gone, change, titles), _part(
            len(new), "+", come, change, titles
        )
    return value_words(change.path, old, titles), value_words(change.path, new, titles)


def _part(
    count: int, sign: str, items: Sequence[object], change: FieldChange, titles: Titles
) -> str:
    words = translate("Fields", "{count} in all").format(count=figure(count))
    if not items:
        return words
    listed = _listed([value_words(change.path, one, titles) for one in items])
    return f"{words}: {sign} {listed}"


def _listed(words: Sequence[str]) -> str:
    if len(words) <= _MANY:
        return "; ".join(words)
    more = translate("Fields", "and {count} more").format(count=figure(len(words) - _MANY))
    return f"{'; '.join(words[:_MANY])} {more}"


def _name(field: str) -> str:
    words = FIELDS.get(field)
    return field if words is None else said("Fields", words)


def _text(field: str, value: str, titles: Titles) -> str:
    known = VALUES.get((_SAME_VALUES.get(field, field), value))
    if known is not None:
        return said("Fields", known)
    if field in _DIGESTS:
        return digest(value)
    if field.endswith("_at") or field in {"moment", "at"}:
        return _parsed(datetime.fromisoformat, moment, value)
    if field.endswith(("_on", "_until", "_day")):
        return _parsed(date.fromisoformat, day, value)
    if field == "reason":
        return told_obstacle(value)  # words of a person are no code and stay as they are
    return _coded(field, value, titles) or _titled(field, value, titles) or value


def _coded(field: str, value: str, titles: Titles) -> str:
    """Return a code of several parts in words: a form and its rows, a way in and what came."""
    if field == "form":
        return form_words(value, titles)
    channel, colon, rest = value.partition(":")
    if field != "key" or not colon or ("channel", channel) not in VALUES:
        return ""
    told = said("Fields", VALUES["channel", channel])
    return f"{told}: {digest(rest) if len(rest) >= _SHA256 else rest}"


def _parsed(read: Callable[[str], object], shown: Callable[..., str], value: str) -> str:
    try:
        return shown(read(value))
    except ValueError:  # a person's own words, such as where somebody was born
        return value


def _titled(field: str, value: str, titles: Titles) -> str:
    if field == "ours":
        return _titled("line", f"contestant:{value}", titles)
    title = titles.get(_SAME_TITLES.get(field, field), {}).get(value)
    return "" if title is None else worded(title)
