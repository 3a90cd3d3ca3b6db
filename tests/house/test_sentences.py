"""Every failure is told in words."""

import ast
import importlib
import pkgutil
import string
from collections.abc import Iterator

import hq_desktop.domain
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.sentences import SENTENCES
from tests.house.sources import trees
from tests.house.test_texts import has_literal, sayings


def test_every_failure_has_a_sentence() -> None:
    assert [kind.__name__ for kind in failures() if kind.code not in SENTENCES] == []


def test_no_two_failures_share_a_code() -> None:
    codes = [kind.code for kind in failures()]
    assert sorted(codes) == sorted(set(codes))


def test_no_sentence_is_empty_or_padded() -> None:
    assert [code for code, text in SENTENCES.items() if not text or text != text.strip()] == []


def test_the_places_of_every_sentence_are_named() -> None:
    faulty = [
        code
        for code, text in SENTENCES.items()
        for _, name, _, _ in string.Formatter().parse(text)
        if name is not None and not name.isidentifier()
    ]
    assert faulty == []


def test_every_sentence_can_be_found_by_the_translators_tools() -> None:
    calls = [
        call
        for call, name in sayings(trees()["hq_desktop/domain/sentences.py"])
        if name == "QT_TRANSLATE_NOOP" and has_literal(call, 1)
    ]
    marked = {ast.literal_eval(call.args[1]) for call in calls}
    assert set(SENTENCES.values()) - marked == set()


def failures() -> list[type[HqError]]:
    """Every kind of failure, wherever in the domain it is written."""
    for module in pkgutil.walk_packages(hq_desktop.domain.__path__, "hq_desktop.domain."):
        importlib.import_module(module.name)
    return list(children(HqError))


def children(kind: type[HqError]) -> Iterator[type[HqError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from children(child)
