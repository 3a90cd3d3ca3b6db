"""The places that texts leave open for facts: how they are written, which there are, which fit."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from hq_desktop.domain.complaint import PLACES, PLACES_OF_EACH, CountedWord, Each, Kind, Value
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.text import Text

PLACE = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")
"""A place: its name and, after a colon, the counted word or the form of a date."""

ON = "on"
"""The form of a day or moment that answers "when" (Kazakh: қарашада)."""

_WRITTEN = re.compile(r"\{([^{}]*)\}")
_SHOWN = 20
_NEAR = 0.4


def places_in(text: str) -> Iterator[tuple[str, str]]:
    """Return the places of a text: the name, and the form after the colon if there is one."""
    for found in PLACE.finditer(text):
        yield found.group(1), found.group(2) or ""


def places_of(each: Each | None) -> Mapping[str, Kind]:
    """Return the places that a text may leave open, in a repeated block its own ones too."""
    return {**PLACES, **(PLACES_OF_EACH[each] if each else {})}


def forms_of(kind: Kind, words: Mapping[str, CountedWord]) -> tuple[str, ...]:
    """Return the forms that may follow the name of a place."""
    match kind:
        case Kind.NUMBER:
            return tuple(words)
        case Kind.DAY | Kind.MOMENT:
            return (ON,)
        case _:
            return ()


def is_told(text: str, values: Mapping[str, Value]) -> bool:
    """Whether every place of a text has a value that prints something."""
    empty: tuple[object, ...] = (None, "", Text())
    return all(values.get(name) not in empty for name, _ in places_in(text))


def written(name: str, form: str = "") -> str:
    """Return a place as it stands in a text."""
    return f"{{{name}:{form}}}" if form else f"{{{name}}}"


def check_places(text: str, known: Mapping[str, Kind], words: Mapping[str, CountedWord]) -> None:
    """Say nothing where every place of a text can be filled.

    Raises Refused that names the place, and the nearest name or form that is right.
    """
    for found in _WRITTEN.finditer(text):
        place = PLACE.fullmatch(found.group())
        name, form = place.groups() if place else (found.group(1).strip(), None)
        if place is None or name not in known:
            nearest = _nearest(name.partition(":")[0], tuple(known))
            if nearest:
                raise Refused(reason="place_unknown", place=found.group(), nearest=written(nearest))
            raise Refused(reason="place_unlike_any", place=found.group())
        forms = forms_of(known[name], words)
        if form and form not in forms:
            nearest = _nearest(form, forms)
            right = written(name, nearest) if nearest else written(name)
            raise Refused(reason="place_form_unfit", place=found.group(), nearest=right)
    rest = _WRITTEN.sub("", text)
    at = min((rest.find(sign) for sign in "{}" if sign in rest), default=-1)
    if at >= 0:
        raise Refused(reason="brace_astray", words=rest[at : at + _SHOWN])


def _nearest(word: str, known: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(word.casefold(), known, 1, _NEAR)), "")
