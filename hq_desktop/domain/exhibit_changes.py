"""Which exhibits were added, replaced or taken out of a package, and what is told of each."""

from collections.abc import Iterator

from hq_desktop.domain.fact_change import ChangeKind, FactChange, Facts, text_of, told
from hq_desktop.domain.package import ExhibitKind

_CARD = (
    "title",
    "grade",
    "typing",
    "obtained_at",
    "obtained_by",
    "obtained_where",
    "obtained_how",
    "source",
)


_COPIES = (ExhibitKind.COPY.value, ExhibitKind.OFFICIAL_COPY.value)
"""A copy that takes the place of another one of its precinct replaces it."""


def exhibit_changes(before: Facts, after: Facts) -> Iterator[FactChange]:
    """Give every exhibit that is gone, is new, shows another file or is told otherwise."""
    old = {one["key"]: one for one in before.get("exhibits") or ()}
    new = {one["key"]: one for one in after.get("exhibits") or ()}
    came = {_subject(one): one for key, one in new.items() if key not in old}
    labels, fresh = exhibit_labels(before), exhibit_labels(after)
    taken: set[str] = set()
    for key, one in old.items():
        label, title = labels.get(key, ""), text_of(one["title"])
        has = new.get(key) or (came.get(_subject(one)) if one["kind"] in _COPIES else None)
        if has is None:
            yield FactChange(ChangeKind.EXHIBIT_GONE, label, title)
            continue
        taken.add(has["key"])
        if has["key"] != key or _pages(one) != _pages(has):
            yield FactChange(ChangeKind.EXHIBIT_REPLACED, label, title)
        yield from _card(one, has, label)
    for key, one in new.items():
        if key not in taken:
            yield FactChange(ChangeKind.EXHIBIT_NEW, fresh.get(key, ""), text_of(one["title"]))


def _card(one: Facts, has: Facts, label: str) -> Iterator[FactChange]:
    title = text_of(one["title"])
    for name in _CARD:
        was, now = told(one.get(name)), told(has.get(name))
        if was != now:
            yield FactChange(ChangeKind.EXHIBIT_CARD, label, title, name, was, now)


def exhibit_labels(facts: Facts) -> dict[str, str]:
    """Return the number of every exhibit as it is printed, such as "3.2", by its key."""
    numbers = {str(code): int(number) for code, number in facts.get("numbers") or ()}
    found: dict[str, str] = {}
    for code, number in numbers.items():
        annex, slash, key = code.partition("/")
        if slash:
            alone = annex == key
            found[key] = str(numbers[annex]) if alone else f"{numbers.get(annex, '')}.{number}"
    return found


def _subject(exhibit: Facts) -> tuple[str, str]:
    """What an exhibit is of: a copy that takes the place of another one is of the same."""
    return exhibit["kind"], text_of(exhibit.get("precinct")).ru


def _pages(exhibit: Facts) -> tuple[object, ...]:
    pages = exhibit.get("pages") or ()
    shown = ((one["sha256"], one.get("number", 0), one.get("turned", 0)) for one in pages)
    return (*shown, exhibit.get("file", ""))
