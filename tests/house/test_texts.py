"""What the program says can be found by Qt's tools and put into every language."""

import ast
import importlib.util
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from tests.house.sources import ROOT, trees

# Where the text stands among the arguments of each way to say something.
TEXT_AT = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1, "QT_TR_NOOP": 0}
# The places that say texts; elsewhere `translate` moves a canvas or the letters of a string.
SPEAK = (
    "hq_desktop/ui/",
    "hq_desktop/app.py",
    "hq_desktop/domain/sentences.py",
    "hq_desktop/domain/text_fields.py",
)
# The places that pass on texts which were marked where they stand.
PASSES_ON = {"hq_desktop/ui/messages.py", "hq_desktop/domain/sentences.py"}


def test_every_text_is_a_literal() -> None:
    faulty = [
        f"{path}:{call.lineno}: {ast.unparse(call)}"
        for path, tree in speakers()
        if path not in PASSES_ON
        for call, name in sayings(tree)
        if not has_literal(call, TEXT_AT[name])
    ]
    assert faulty == []


def test_no_text_is_put_together_by_an_f_string() -> None:
    faulty = [
        f"{path}:{call.lineno}"
        for path, tree in speakers()
        for call, _ in sayings(tree)
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert faulty == []


def test_no_text_is_said_inside_an_f_string() -> None:
    """The reader of texts does not see it there, and it would stay English for ever."""
    faulty = [
        f"{path}:{call.lineno}"
        for path, tree in speakers()
        for joined in ast.walk(tree)
        if isinstance(joined, ast.JoinedStr)
        for call, _ in sayings(joined)
    ]
    assert faulty == []


def test_texts_are_marked_only_where_they_are_said() -> None:
    elsewhere = [
        f"{path}:{call.lineno}"
        for path, tree in trees().items()
        if not path.startswith(SPEAK)
        for call, name in sayings(tree)
        if name != "translate"
    ]
    assert elsewhere == []


def test_every_text_of_the_program_is_translated_with_its_placeholders() -> None:
    assert translations().check() == []


def speakers() -> Iterator[tuple[str, ast.Module]]:
    """The modules that say something to people."""
    return ((path, tree) for path, tree in trees().items() if path.startswith(SPEAK))


def sayings(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            if name in TEXT_AT and not is_of_str(node, name):
                yield node, name


def is_of_str(call: ast.Call, name: str) -> bool:
    """Whether this is `str.translate`, which takes one table."""
    return name == "translate" and isinstance(call.func, ast.Attribute) and len(call.args) == 1


def has_literal(call: ast.Call, position: int) -> bool:
    """Whether all that Qt's tools must read, the context and the text, is written out."""
    read = call.args[: position + 1]
    return len(read) == position + 1 and all(
        isinstance(argument, ast.Constant) and isinstance(argument.value, str) for argument in read
    )


@cache
def translations() -> ModuleType:
    """The module that `make check` uses too."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
