"""Every failure is told in words."""

import ast
import importlib
import pkgutil
import string
from collections.abc import Iterator

import hq_desktop.domain
from hq_desktop.domain.errors import FactsMissing, HqError, Refused
from hq_desktop.domain.sentences import (
    EXPECTED,
    NOUNS,
    REASONS,
    SENTENCES,
    UNTOLD,
    VERIFICATION,
    sentence,
)
from tests.house.sources import ROOT, trees
from tests.house.test_texts import has_literal, sayings


def test_every_failure_has_a_sentence() -> None:
    assert [kind.__name__ for kind in failures() if kind.code not in SENTENCES] == []


def test_no_two_failures_share_a_code() -> None:
    codes = [kind.code for kind in failures()]
    assert sorted(codes) == sorted(set(codes))


def test_no_sentence_is_empty_or_padded() -> None:
    every = {**SENTENCES, **EXPECTED, **REASONS, **NOUNS, **VERIFICATION, **UNTOLD}
    assert [code for code, text in every.items() if not text or text != text.strip()] == []


def test_the_places_of_every_sentence_are_named() -> None:
    faulty = [
        code
        for code, text in {**SENTENCES, **EXPECTED, **REASONS, **VERIFICATION}.items()
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
    mappings = (SENTENCES, EXPECTED, REASONS, NOUNS, VERIFICATION, UNTOLD)
    every = {text for texts in mappings for text in texts.values()}
    assert every - marked == set()


def test_every_reason_that_is_written_down_is_a_code_with_a_sentence() -> None:
    faulty = [
        f"{path}:{fact.lineno}: {ast.unparse(fact)}"
        for path, fact in facts_of({"Refused", "WrongUsage", "FileUnreadable"}, "reason")
        if isinstance(fact, ast.JoinedStr)
        or (isinstance(fact, ast.Constant) and fact.value not in REASONS)
    ]
    assert faulty == []


def test_every_reason_with_a_sentence_is_given_somewhere() -> None:
    written = {
        node.value
        for path, tree in trees().items()
        if path != "hq_desktop/domain/sentences.py"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert set(REASONS) - written == set()


def test_every_thing_that_a_failure_names_has_a_noun() -> None:
    named = {
        fact.value
        for _, fact in facts_of({"NotFound", "AlreadyExists", "ChangedElsewhere"}, "noun")
        if isinstance(fact, ast.Constant)
    }
    own = {
        node.value.value
        for tree in trees().values()
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and [ast.unparse(target) for target in node.targets] == ["NOUN"]
    }
    assert (named | own) - set(NOUNS) == set()


def test_what_a_verification_finds_has_a_sentence_and_no_sentence_is_spare() -> None:
    given = {
        node.args[0].value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "VerificationProblem"
        and isinstance(node.args[0], ast.Constant)
    }
    assert given | told_by_the_verifier() == set(VERIFICATION)


def test_what_a_sheet_lacks_is_said_in_words() -> None:
    told = sentence(FactsMissing(names="precinct_untold")).filled()
    assert told == "The document cannot be made yet. Missing: the precinct."


def test_a_reason_is_filled_with_the_facts_of_its_failure() -> None:
    told = sentence(Refused(reason="sheet_typed", key=7)).filled()
    assert told == "Refused: somebody has typed from its sheet (7). Nothing was changed."


def test_a_reason_of_the_system_stays_as_it_is() -> None:
    assert "disk {0} on fire" in sentence(Refused(reason="disk {0} on fire")).filled()


def told_by_the_verifier() -> set[str]:
    """The codes of the program that travels in archives; its findings are told here as well."""
    tree = ast.parse((ROOT / "resources" / "verifier" / "verify.py").read_text(encoding="utf-8"))
    words = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "WORDS"
    )
    return set(ast.literal_eval(next(words)))


def facts_of(failures: set[str], name: str) -> Iterator[tuple[str, ast.expr]]:
    """Where a failure is made: the path and what is given for one of its facts."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in failures:
                yield from ((path, one.value) for one in node.keywords if one.arg == name)


def failures() -> list[type[HqError]]:
    """Every kind of failure, wherever in the domain it is written."""
    for module in pkgutil.walk_packages(hq_desktop.domain.__path__, "hq_desktop.domain."):
        importlib.import_module(module.name)
    return list(children(HqError))


def children(kind: type[HqError]) -> Iterator[type[HqError]]:
    yield kind
    for child in kind.__subclasses__():
        yield from children(child)
