"""`archive`, and the verifier in it as a program of its own: any change is named."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from tests.e2e.commands import NOT_VERIFIED, REFUSED, WRONG_USAGE, done, run
from tests.e2e.shared_samples import sample


@pytest.fixture(scope="module")
def campaign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Штаб")
    made = sample("district-15", tmp_path_factory)
    return Path(shutil.copytree(made, folder / made.name))


@pytest.fixture(scope="module")
def made(campaign: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a package, in a folder with Cyrillic letters and spaces."""
    folder = tmp_path_factory.mktemp("Архив штаба")
    done("package", campaign, "--complaint", "complaint-precinct", "--language", "ru",
         "--out", folder / "Жалоба 1", "--disk", folder / "Диск")  # fmt: skip
    done("archive", campaign, folder / "Архив", "--package", folder / "Жалоба 1")
    return folder / "Архив"


@pytest.fixture
def archive(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Әр түрлі"))


def verified(archive: Path, *words: str) -> tuple[int, str]:
    """What the verifier in the archive says, without site packages and without our program."""
    told = subprocess.run(  # noqa: S603 — the program under test
        [sys.executable, "-I", "-S", str(archive / "verify.py"), *words],
        cwd=archive.parent,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert told.stderr == b""
    return told.returncode, told.stdout.decode("utf-8")


def test_an_archive_verifies_itself(archive: Path) -> None:
    code, said = verified(archive)
    assert (code, "ВСЁ КАК ЗАПИСАНО / AS IT WAS WRITTEN" in said) == (0, True)
    assert "verified" in done("verify", archive).err


def test_a_head_and_a_seal_that_were_kept_are_compared(campaign: Path, tmp_path: Path) -> None:
    told = done("archive", campaign, tmp_path / "a", "--json").json()
    head = ("--head", str(told["journal_number"]), told["journal_head"])
    assert verified(tmp_path / "a", *head, "--seal", told["seal"])[0] == 0
    assert told["seal"] == sha256((tmp_path / "a" / "SHA256SUMS").read_bytes()).hexdigest()
    code, said = verified(tmp_path / "a", "--head", "1", "0" * 64, "--seal", "0" * 64)
    assert code == 1
    assert "head of the journal differs: № 1" in said
    assert "the seal is another one" in said
    (tmp_path / "heads.txt").write_text(f"1 {'0' * 64}\n", encoding="ascii")
    assert run("verify", tmp_path / "a", "--heads", tmp_path / "heads.txt").code == NOT_VERIFIED


def test_a_bit_that_flips_anywhere_is_named(archive: Path) -> None:
    draw = random.Random(7)
    files = [one for one in sorted(archive.rglob("*")) if one.is_file() and one.stat().st_size]
    chosen = [one for one in files if one.parent == archive] + draw.sample(files, 6)
    for file in chosen:
        if file.name == "verify.py":
            continue  # what is run may not even be a program any more
        before = file.read_bytes()
        content = bytearray(before)
        content[draw.randrange(len(content))] ^= 1 << draw.randrange(8)
        file.write_bytes(content)
        code, said = verified(archive)
        assert code == 1, file
        assert file.relative_to(archive).as_posix() in said or file.name == "SHA256SUMS", said
        file.write_bytes(before)
    assert verified(archive)[0] == 0


def test_a_changed_verifier_is_named_by_the_program(archive: Path) -> None:
    with (archive / "verify.py").open("ab") as file:
        file.write(b"\n")
    told = run("verify", archive)
    assert (told.code, "verify.py" in told.err) == (NOT_VERIFIED, True)


def test_a_file_that_is_gone_and_one_that_came_are_named(archive: Path) -> None:
    gone = next(archive.glob("evidence/*/*"))
    gone.unlink()
    (archive / "evidence" / "жаңа.jpg").write_bytes(b"new")
    (archive / "Thumbs.db").write_bytes(b"of the system")
    code, said = verified(archive)
    assert code == 1
    assert f"file missing: {gone.relative_to(archive).as_posix()}" in said
    assert "file that is not of the archive: evidence/жаңа.jpg" in said
    assert "Thumbs" not in said


def test_a_journal_that_was_cut_or_edited_is_named_though_all_hashes_were_made_anew(
    archive: Path,
) -> None:
    journal = archive / "journal.jsonl"
    lines = journal.read_text(encoding="utf-8").splitlines()
    changed(archive, "journal.jsonl", "\n".join(lines[:-1]) + "\n")
    assert "journal ends elsewhere" in verified(archive)[1]
    entry = json.loads(lines[1])
    entry["operator"] = "somebody else"
    edited = [lines[0], json.dumps(entry, ensure_ascii=False), *lines[2:]]
    changed(archive, "journal.jsonl", "\n".join(edited) + "\n")
    code, said = verified(archive)
    assert (code, "journal entry changed: № 2" in said) == (1, True)
    changed(archive, "journal.jsonl", "\n".join([lines[0], *lines[2:]]) + "\n")
    assert "journal entry missing: № 2" in verified(archive)[1]
    changed(archive, "journal.jsonl", "\n".join(lines) + "\n")
    assert verified(archive)[0] == 0


def test_a_record_that_was_edited_taken_out_or_added_is_named(archive: Path) -> None:
    lines = (archive / "records.jsonl").read_text(encoding="utf-8").splitlines()
    noun, key, text = json.loads(lines[-1])
    cases: tuple[tuple[str, Callable[[], list[str]]], ...] = (
        ("record changed", lambda: [*lines[:-1], json.dumps([noun, key, text + " "])]),
        ("record missing", lambda: lines[:-1]),
        ("record not in the journal", lambda: [*lines, json.dumps([noun, "999", text])]),
    )
    for words, edited in cases:
        changed(archive, "records.jsonl", "\n".join(edited()) + "\n")
        assert f"{words}: {noun}" in verified(archive)[1]


def test_an_original_that_the_journal_does_not_know_is_named(archive: Path) -> None:
    path = next(archive.glob("evidence/*/*")).relative_to(archive).as_posix()
    changed(archive, path, "another photo")
    assert "record not in the journal: evidence_file" in verified(archive)[1]


def test_damage_that_leaves_no_sense_is_said_and_never_a_traceback(archive: Path) -> None:
    for name, content in (
        ("manifest.json", "[]"),
        ("journal.jsonl", "{}\n[1]\nnonsense\n"),
        ("records.jsonl", "7\n"),
        ("SHA256SUMS", "\x00"),
    ):
        before = (archive / name).read_bytes()
        (archive / name).write_text(content, encoding="utf-8")
        code, said = verified(archive)
        assert (code, "НЕ ТАК" in said) == (1, True)
        (archive / name).write_bytes(before)
    shutil.rmtree(archive / "evidence")
    assert verified(archive)[0] == 1


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")
def test_the_usual_tool_checks_archive_and_disk(made: Path) -> None:
    for folder in (made, made.parent / "Диск"):
        told = subprocess.run(
            ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"],  # noqa: S607
            cwd=folder,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
        assert told.returncode == 0


def test_a_package_is_in_it_without_the_sheet_for_the_lawyer(made: Path) -> None:
    names = {one.name for one in (made / "packages" / "Жалоба 1").iterdir()}
    there = {one.name for one in (made.parent / "Жалоба 1").iterdir()}
    assert "manifest.json" in names
    assert len(there - names) == 1
    told = json.loads((made / "manifest.json").read_text(encoding="utf-8"))
    assert [one["reason"] for one in told["left_out"]] == ["lawyer_alone"]


def test_a_package_that_is_not_as_it_was_made_is_refused(
    campaign: Path, made: Path, tmp_path: Path
) -> None:
    package = Path(shutil.copytree(made.parent / "Жалоба 1", tmp_path / "Жалоба"))
    document = next(package.glob("*.pdf"))
    document.write_bytes(document.read_bytes() + b"\n")
    told = run("archive", campaign, tmp_path / "a", "--package", package)
    assert (told.code, document.name in told.err) == (REFUSED, True)
    document.unlink()
    assert run("archive", campaign, tmp_path / "a", "--package", package).code == REFUSED
    assert not (tmp_path / "a").exists()


def test_a_package_of_another_campaign_is_refused(made: Path, tmp_path: Path) -> None:
    other = tmp_path / "Другой.hq"
    done("new", other, "--title", "x", "--election-day", "2026-11-22", "--profile", "akim")
    told = run("archive", other, tmp_path / "a", "--package", made.parent / "Жалоба 1")
    assert (told.code, "another campaign" in told.err) == (REFUSED, True)


def test_by_code_the_journal_goes_along_without_texts(campaign: Path, tmp_path: Path) -> None:
    told = done("archive", campaign, tmp_path / "a", "--by-code", "--language", "kk")
    assert "seal:" in told.out
    code, said = verified(tmp_path / "a")
    assert (code, "links only" in said) == (0, True)
    assert run("archive", campaign, tmp_path / "a").code == REFUSED
    assert run("archive", campaign, tmp_path / "b", "--language", "fr").code == WRONG_USAGE


def test_a_disk_is_refused_where_something_stands_before_a_package_is_made(
    campaign: Path, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    told = run("package", campaign, "--complaint", "complaint-precinct", "--language", "ru",
               "--out", tmp_path / "out", "--disk", tmp_path / "disk")  # fmt: skip
    assert (told.code, (tmp_path / "out").exists()) == (REFUSED, False)


def changed(archive: Path, name: str, content: str) -> None:
    """Change a file and everything in the archive that speaks of its bytes, as a forger would."""
    (archive / name).write_text(content, encoding="utf-8", newline="\n")
    digest = sha256(content.encode()).hexdigest()
    told = json.loads((archive / "manifest.json").read_text(encoding="utf-8"))
    for one in told["files"]:
        if one["path"] == name:
            one["sha256"] = digest
    (archive / "manifest.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    sums = []
    for line in (archive / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        path = line[66:]
        sums.append(f"{sha256((archive / path).read_bytes()).hexdigest()}  {path}\n")
    (archive / "SHA256SUMS").write_text("".join(sums), encoding="utf-8", newline="\n")
