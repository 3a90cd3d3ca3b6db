"""What the program stands on is pinned, named once and kept out of the domain."""

import re
import tomllib

from tests.house.sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = [
    line
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
# What a package is imported as, where that is not its name.
IMPORTED_AS = {
    "pillow": "PIL",
    "pyside6_essentials": "PySide6",
    "pyside6_pdf": "PySide6",
    "python_docx": "docx",
}


def test_the_constraints_are_names_and_versions_only() -> None:
    assert [line for line in PINS if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_everything_asked_for_is_pinned() -> None:
    project = PROJECT["project"]
    asked = {
        name(one) for one in (*project["dependencies"], *project["optional-dependencies"]["dev"])
    }
    assert asked - {name(line) for line in PINS} == set()


def test_the_build_uses_the_pinned_versions() -> None:
    assert set(PROJECT["build-system"]["requires"]) - {*PINS, *dashed(PINS)} == set()


def test_the_domain_is_kept_from_every_dependency() -> None:
    contract = next(
        one
        for one in PROJECT["tool"]["importlinter"]["contracts"]
        if one["name"] == "The domain is plain Python"
    )
    imported = {IMPORTED_AS.get(one, one) for one in map(name, PROJECT["project"]["dependencies"])}
    assert imported - set(contract["forbidden_modules"]) == set()


def test_no_contract_has_an_exception() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    assert [one["name"] for one in contracts if "ignore_imports" in one] == []


def name(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace("-", "_")


def dashed(pins: list[str]) -> list[str]:
    return [pin.replace("_", "-") for pin in pins]
