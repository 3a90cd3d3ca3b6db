"""Rooms, modules and classes are named and introduced as the house wants it."""

import ast
import re
from pathlib import PurePosixPath

from tests.house.sources import PROGRAM, ROOT, trees

NOUNS_NOT_YET_FOUND = {
    *("manager", "helper", "helpers", "util", "utils", "handler", "controller", "service"),
    *("processor", "base", "common", "data", "info", "misc"),
}


def test_every_package_is_introduced_by_one_sentence_and_nothing_else() -> None:
    faulty = [
        path
        for path, tree in trees().items()
        if path.endswith("/__init__.py") and path != "hq_desktop/__init__.py"
        if len(tree.body) != 1 or not is_one_sentence(ast.get_docstring(tree))
    ]
    assert faulty == []


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {path.parent for path in PROGRAM.rglob("*.py")}
    faulty = [str(folder.relative_to(ROOT)) for folder in sorted(folders) if is_bare(folder.name)]
    assert [name for name in faulty if not (ROOT / name / "__init__.py").exists()] == []


def test_the_root_holds_the_version_and_nothing_else() -> None:
    first, second = trees()["hq_desktop/__init__.py"].body
    assert isinstance(first, ast.Expr)
    assert ast.unparse(second).startswith("__version__ = ")


def test_no_module_or_class_has_a_name_that_means_nothing() -> None:
    faulty = [
        f"{path}: {name}"
        for path, tree in trees().items()
        for name in (PurePosixPath(path).stem, *class_names(tree))
        if NOUNS_NOT_YET_FOUND & set(words(name))
    ]
    assert faulty == []


def test_no_import_hides_from_the_contracts() -> None:
    faulty = [
        f"{path}: {name}"
        for path, tree in trees().items()
        for node in ast.walk(tree)
        for name in hidden_import_names(node)
    ]
    assert faulty == []


def is_one_sentence(text: str | None) -> bool:
    return bool(text) and text is not None and text.endswith(".") and ". " not in text


def is_bare(folder: str) -> bool:
    """Whether a folder is a package: Alembic reads its revisions as files."""
    return folder not in {"versions", "revisions", "migrations"}


def class_names(tree: ast.Module) -> list[str]:
    return [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def words(name: str) -> list[str]:
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().strip("_")
    return snake.replace("data_file", "file").split("_")  # a data file is a thing of this house


def hidden_import_names(node: ast.AST) -> list[str]:
    match node:
        case ast.ImportFrom(module="__future__"):
            return ["__future__"]
        case ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
            return ["TYPE_CHECKING"]
    return []
