"""Compile, renew and check the translations; the build and `make` share this one place.

python .ci/translations.py compile     translations/*.ts to *.qm, where the source is newer
python .ci/translations.py renew       read the program's words into every .ts
python .ci/translations.py check       every word of the program is there and translated
"""

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "translations"
# How many plural forms Qt asks of a language (QLocale's rules).
PLURALS = {"ru": 3, "kk": 2, "en": 2}
# The language of the code: only its plurals are written down.
SOURCE = "en"
PLACES = re.compile(r"\{[^{}]*\}|%n|%L?\d")


def tool(name: str) -> str:
    """Return the path of one of Qt's own tools, which come with PySide6."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        sys.exit("translations: PySide6 is not installed; run make setup first.")
    suffix = ".exe" if os.name == "nt" else ""
    return str(Path(package.origin).parent / (name + suffix))


def run(command: list[str]) -> None:
    """Run one of Qt's tools and end with its words when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        sys.exit(f"translations: {Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def compile_all(sources: Path = SOURCES) -> list[Path]:
    """Compile each .ts beside itself, unless its .qm is newer; return the .qm files."""
    compiled = []
    for source in sorted(sources.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            run([tool("lrelease"), "-silent", str(source), "-qm", str(target)])
        compiled.append(target)
    return compiled


def renew(targets: list[Path]) -> None:
    """Read the program's words into each .ts, keeping what is translated."""
    modules = sorted(str(path) for path in (ROOT / "hq_desktop").rglob("*.py"))
    for target in targets:
        language = language_of(target)
        run(
            [
                tool("lupdate"),
                *modules,
                *("-no-obsolete", "-locations", "none", "-source-language", SOURCE),
                *("-target-language", language),
                *(("-pluralonly",) if language == SOURCE else ()),
                *("-ts", str(target)),
            ]
        )


def language_of(path: Path) -> str:
    """Return the language of a .ts: the last part of its name."""
    return path.stem.rpartition("_")[2]


def texts(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """Return the messages of a .ts by context, source and comment."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 — our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message: ElementTree.Element) -> list[str]:
    """Return the translated forms of a message: one, or one for each plural."""
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def faults(path: Path) -> Iterator[str]:
    """Yield what is wrong with the messages of a .ts."""
    language = language_of(path)
    for (context, source, _), message in texts(path).items():
        place = f"{path.name}: {context}: {source!r}"
        translated = forms(message)
        translation = message.find("translation")
        if translation is None or translation.get("type") or not all(translated):
            yield f"{place} is not translated"
        elif message.get("numerus") == "yes" and len(translated) != PLURALS[language]:
            yield f"{place} has {len(translated)} plural forms, not {PLURALS[language]}"
        elif any(places(form) != places(source) for form in translated):
            yield f"{place} has other placeholders in its translation"


def places(text: str) -> list[str]:
    """Return the placeholders of a text in an order that does not matter."""
    return sorted(set(PLACES.findall(text)))


def differences(path: Path) -> Iterator[str]:
    """Yield the words the program says that a .ts does not know, and those nobody says."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        fresh.write_bytes(path.read_bytes())
        renew([fresh])
        said, known = texts(fresh).keys(), texts(path).keys()
    for context, source, _ in sorted(said - known):
        yield f"{path.name}: {context}: {source!r} is missing; run make translations"
    for context, source, _ in sorted(known - said):
        yield f"{path.name}: {context}: {source!r} is said nowhere; run make translations"


def check(sources: Path = SOURCES) -> list[str]:
    """Return everything that is wrong with the translations."""
    found = []
    for language in PLURALS:
        path = sources / f"hq_{language}.ts"
        if path.exists():
            found += [*differences(path), *faults(path)]
        else:
            found.append(f"{path.name} is missing")
    return found


def main() -> None:
    """Do what the first argument names."""
    match sys.argv[1:]:
        case ["compile"]:
            compile_all()
        case ["renew"]:
            SOURCES.mkdir(exist_ok=True)
            renew([SOURCES / f"hq_{language}.ts" for language in PLURALS])
        case ["check"]:
            found = check()
            sys.exit("\n".join(found) if found else 0)
        case _:
            sys.exit("translations: say compile, renew or check.")


if __name__ == "__main__":
    main()
