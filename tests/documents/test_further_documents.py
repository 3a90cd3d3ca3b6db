"""Recounts, refused copies, submissions, appeals, requests, motions: printed or refused by name."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.errors import HqError, NoSubject, NothingAgainst
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Witness
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import evidence
from tests.documents.headquarters import (
    APPLICANT,
    KAZAKH,
    NIGHT,
    TOWN,
    Headquarters,
    catalogue,
    founded,
    texts,
)

CODES = tuple(catalogue().complaints.templates)
OBSERVER = replace(
    APPLICANT,
    role=Text("наблюдатель общественного объединения", "қоғамдық бірлестіктің байқаушысы"),
)


def recorded(headquarters: Headquarters, folder: Path, **told: object) -> str:
    """Keep a video, with what is told of it, and return its SHA-256."""
    video = folder / "count.mp4"
    video.write_bytes(b"\0\0\0\x18ftypmp42")
    sha256 = headquarters.database.evidence.put(video)
    with headquarters.database.transaction("Айгүл", "evidence_added") as tx:
        file = EvidenceFile(sha256, video.name, 12, "video/mp4", tx.moment)
        evidence.add(tx, replace(file, **told))  # type: ignore[arg-type] # its fields
    return sha256


def eventful(folder: Path, profile: str = "maslikhat_smd") -> Headquarters:
    """A campaign in which every document has something to rest on."""
    made = founded(folder, profile=profile)
    made.read("2", 110)
    made.publish("2", 80)
    made.announce(TOWN, 100)
    video = recorded(
        made, folder, recorded_by="Н-07", recorded_at=NIGHT, conditions="с телефона, от стола"
    )
    made.happen("3", witnesses=(Witness("Ботакөз Ә.", "+7 000"),), evidence=(video,))
    made.sign()
    return made


def printed(
    headquarters: Headquarters, out: Path, code: str, language: Language = Language.RU
) -> str:
    """Make a document and return its text as one line."""
    result = headquarters.cases.assemble(PackageRequest(code, language), out)
    pages = "\n".join(text for file in result.files for text in texts(file.path))
    return " ".join(pages.replace("\u00a0", " ").split())


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
@pytest.mark.parametrize("code", CODES)
def test_every_document_is_printed_whole_in_both_languages(
    tmp_path: Path, code: str, language: Language
) -> None:
    made = eventful(tmp_path)
    text = printed(made, tmp_path / "out", code, language)
    made.database.close()
    assert APPLICANT.name in text
    assert "{" not in text
    assert ".." not in text
    assert " ," not in text
    if language is Language.KK:
        assert set(KAZAKH) & set(text)


def only_a_reading(headquarters: Headquarters) -> None:
    headquarters.read("1", 100)


def an_equal_official_figure(headquarters: Headquarters) -> None:
    for number in ("1", "2", "3", "4", "5", "6"):
        headquarters.read(number, 100)
        headquarters.publish(number, 100)


def an_incident_without_witness(headquarters: Headquarters) -> None:
    headquarters.happen("3", ground="voter_lists")


@pytest.mark.parametrize(
    ("code", "given", "fault", "reason"),
    [
        ("application-recount", only_a_reading, NothingAgainst, None),
        ("application-recount", an_incident_without_witness, NothingAgainst, None),
        ("claim-copy", an_incident_without_witness, NoSubject, "copy_not_refused"),
        ("motion-originals", only_a_reading, NothingAgainst, None),
        ("request-submission", an_equal_official_figure, NothingAgainst, None),
        ("appeal-invalid", an_equal_official_figure, NothingAgainst, None),
        ("request-figures", an_equal_official_figure, NoSubject, "figures_known"),
        ("motion-expertise", an_equal_official_figure, NoSubject, "two_sheets_missing"),
        ("motion-witnesses", an_incident_without_witness, NoSubject, "witnesses_missing"),
        ("motion-interim", only_a_reading, NothingAgainst, None),
        ("motion-video", an_incident_without_witness, NoSubject, "recordings_missing"),
    ],
)
def test_a_document_without_a_subject_is_refused_by_name(
    tmp_path: Path,
    code: str,
    given: Callable[[Headquarters], None],
    fault: type[HqError],
    reason: str | None,
) -> None:
    made = founded(tmp_path, profile="maslikhat_smd")
    made.sign()
    given(made)
    with pytest.raises(fault) as refusal:
        made.cases.assemble(PackageRequest(code), tmp_path / "out")
    made.database.close()
    assert refusal.value.facts.get("reason") == reason
    assert not (tmp_path / "out").exists()


def test_the_appeal_on_a_whole_election_is_refused_for_a_president(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    with pytest.raises(NoSubject) as refusal:
        contradicted.cases.assemble(PackageRequest("appeal-invalid"), tmp_path / "out")
    assert refusal.value.facts["reason"] == "other_election"


@pytest.mark.parametrize(
    ("profile", "article"), [("maslikhat_smd", "статьи 112 "), ("akim", "статьи 113-11 ")]
)
def test_the_appeal_cites_the_norm_of_its_own_election(
    tmp_path: Path, profile: str, article: str
) -> None:
    made = eventful(tmp_path, profile)
    text = printed(made, tmp_path / "out", "appeal-invalid")
    made.database.close()
    other = {"статьи 112 ", "статьи 113-11 "} - {article}
    assert article in text
    assert not any(one in text for one in other)


@pytest.mark.parametrize(
    ("profile", "addressee", "asked"),
    [
        ("president", "В Территориальную избирательную комиссию", "в Центральную избирательную"),
        ("akim", "В участковую избирательную комиссию избирательного участка № 3", "в территориал"),
    ],
)
def test_the_lower_commission_is_asked_for_the_submission(
    tmp_path: Path, profile: str, addressee: str, asked: str
) -> None:
    """Where the commission above a precinct establishes the result, the lower one is its own."""
    made = founded(tmp_path, profile=profile)
    made.happen("3")
    made.sign()
    text = printed(made, tmp_path / "out", "request-submission")
    made.database.close()
    assert text.partition(" из ")[2].split(" ", 1)[1].startswith(addressee)
    assert f"внести {asked}" in text


def test_a_claim_for_a_copy_names_the_precincts_commission_and_its_room(tmp_path: Path) -> None:
    made = eventful(tmp_path)
    text = printed(made, tmp_path / "out", "claim-copy")
    made.database.close()
    assert "Ответчик: Участковая избирательная комиссия избирательного участка № 3" in text
    assert "Место нахождения: помещение избирательного участка № 3" in text


def test_two_refusals_make_two_claims(tmp_path: Path) -> None:
    made = founded(tmp_path)
    made.happen("3")
    made.happen("4")
    made.sign()
    result = made.cases.assemble(PackageRequest("claim-copy"), tmp_path / "out")
    made.database.close()
    assert [one.path.stem for one in result.files] == ["claim-copy-3-ru", "claim-copy-4-ru"]


def test_figures_are_said_to_differ_only_where_they_do(tmp_path: Path) -> None:
    made = eventful(tmp_path)
    claim = printed(made, tmp_path / "out", "claim-court")
    made.database.close()
    assert "по 1 избирательному участку (№ 2) числа копий" in claim


def test_a_recording_is_told_with_when_by_whom_and_how(tmp_path: Path) -> None:
    made = eventful(tmp_path)
    text = printed(made, tmp_path / "out", "motion-video")
    made.database.close()
    assert "Запись сделана 22 ноября 2026 года в 23:30. Кем сделана: Н-07." in text
    assert "При каких условиях и обстоятельствах: с телефона, от стола." in text


def test_a_picture_of_a_filled_ballot_is_no_recording(tmp_path: Path) -> None:
    made = founded(tmp_path)
    made.happen("3", evidence=(recorded(made, tmp_path, shows_filled_ballot=True),))
    made.sign()
    with pytest.raises(NoSubject):
        made.cases.assemble(PackageRequest("motion-video"), tmp_path / "out")
    made.database.close()


def test_a_court_is_told_how_to_reach_a_witness(tmp_path: Path) -> None:
    made = eventful(tmp_path)
    text = printed(made, tmp_path / "out", "motion-witnesses")
    made.database.close()
    assert "Ботакөз Ә. (+7 000). Может сообщить о событии" in text


@pytest.mark.parametrize("code", ["claim-court", "appeal-invalid"])
def test_what_an_observer_signs_names_nobodys_margin(tmp_path: Path, code: str) -> None:
    made = founded(tmp_path, profile="maslikhat_smd")
    for number in ("1", "2", "3", "4", "5", "6"):
        made.read(number, 100)
        made.publish(number, 30)
    made.sign(OBSERVER)
    observer = printed(made, tmp_path / "out", code)
    made.database.close()
    assert "разница с ближайшим соперником" not in observer
    (tmp_path / "other").mkdir()
    other = founded(tmp_path / "other", profile="maslikhat_smd")
    for number in ("1", "2", "3", "4", "5", "6"):
        other.read(number, 100)
        other.publish(number, 30)
    other.sign()
    candidate = printed(other, tmp_path / "other" / "out", code)
    other.database.close()
    assert "разница с ближайшим соперником" in candidate
