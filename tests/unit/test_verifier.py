"""The verifier stands alone: plain Python, old enough and with words for everything it finds."""

import ast
import sys

from hq_desktop import paths

SOURCE = paths.resource("verifier", "verify.py").read_text(encoding="utf-8")


def test_python_3_8_can_read_it() -> None:
    ast.parse(SOURCE, feature_version=(3, 8))


def test_it_needs_the_standard_library_alone() -> None:
    names = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(SOURCE))
        for name in (
            [one.name for one in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names <= sys.stdlib_module_names


def test_everything_it_finds_is_said_in_words() -> None:
    tree = ast.parse(SOURCE)
    (words,) = (
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "WORDS"
    )
    given = {
        one.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("wrong")
        for one in ast.walk(node.args[0])
        if isinstance(one, ast.Constant)
    }
    assert given == set(words)
