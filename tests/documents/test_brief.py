"""The brief before a package: every kind of objection planted and taken away again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hq_desktop.actions.brief import BriefActions, BriefResult
from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.packages import MANIFEST, verify_package
from hq_desktop.domain.case import Case, CaseId, CaseStage
from hq_desktop.domain.case_event import CaseEvent, CaseEventId, CaseEventKind, Outcome
from hq_desktop.domain.election import COURT, Commission, CommissionCode
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.legal_event import LegalEvent, LegalEventId
from hq_desktop.domain.objections import Gravity, Told
from hq_desktop.domain.observer import Credential, CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.protocol import Feature, Grade, Side, Typing
from hq_desktop.domain.text import Language, Text
from hq_desktop.storage import case_events, cases, commissions, copies, legal_events, observers
from tests.documents.headquarters import (
    APPLICANT,
    CENTRAL,
    COURT_CODE,
    NIGHT,
    RACE,
    TOWN,
    Headquarters,
    founded,
    texts,
)

TERRITORY, PRECINCT, CLAIM = "complaint-territory", "complaint-precinct", "claim-court"
SOON = datetime(2026, 11, 25, 6, tzinfo=UTC)


def brief(
    made: Headquarters, complaint: str = TERRITORY, now: datetime = SOON, **asked: object
) -> dict[str, Told]:
    """What is objected to the documents of a kind, by the codes of the objections."""
    request = PackageRequest(complaint, **asked)  # type: ignore[arg-type] # its fields
    documents = made.cases.plan(request).documents
    found = [each for one in documents for each in made.cases.objections(one, request, now)]
    return {one.code: one for one in found}


def change(made: Headquarters, number: str, **facts: object) -> None:
    """Change our copy of a precinct."""
    with made.database.transaction("Айгүл", "copy_changed") as tx:
        for one in copies.of_precinct(tx, RACE, made.precincts[number]):
            if one.side is Side.OURS:
                copies.save(tx, replace(one, **facts))  # type: ignore[arg-type] # its fields


def before(made: Headquarters, complaint: str, stage: CaseStage, **facts: object) -> Case:
    """Record a case about the town's totals."""
    with made.database.transaction("Айгүл", "case_added") as tx:
        plain = Case(CaseId(0), RACE, complaint, CENTRAL, TOWN, "ru", stage=stage)
        return cases.add(tx, replace(plain, **facts))  # type: ignore[arg-type] # its fields


def happened(made: Headquarters, kind: EventKind, at: datetime, **facts: object) -> None:
    with made.database.transaction("Айгүл", "legal_event_recorded") as tx:
        event = LegalEvent(LegalEventId(0), kind, at, RACE)
        legal_events.add(tx, replace(event, **facts))  # type: ignore[arg-type] # its fields


LISTED = {"voters_on_list": 500, "contestant:k": 100}
SHEETS: tuple[tuple[str, dict[str, object]], ...] = (
    ("uncertified", {"grade": Grade.C}),
    ("pictures_only", {"grade": Grade.B}),
    ("figures_only", {"grade": Grade.E}),
    ("imported", {"typing": Typing.IMPORTED}),
    ("one_signature", {"features": {Feature.SEAL: True, Feature.CHAIR_SIGNATURE: True}}),
    ("marks_on_sheet", {"features": {Feature.PENCIL: True}}),
    ("wrong_form", {"features": {Feature.FORM_MATCHES: False}}),
    ("recorder_unknown", {"obtained_by": ""}),
    ("words_against_digits", {"words": {"contestant:k": 101}}),
    ("findings", {"cells": {**LISTED, "voters_received_ballots": 501}}),
)


@pytest.mark.parametrize(("code", "fact"), SHEETS, ids=[code for code, _ in SHEETS])
def test_what_a_sheet_shows_is_objected(
    contradicted: Headquarters, code: str, fact: dict[str, object]
) -> None:
    assert code not in brief(contradicted)
    change(contradicted, "1", **fact)
    found = brief(contradicted)[code]
    assert contradicted.precincts["1"] in found.precincts
    assert "№ 1" in found.says.replace("\u00a0", " ")


def test_typed_once_goes_with_the_second_entry(contradicted: Headquarters) -> None:
    assert len(brief(contradicted)["typed_once"].precincts) == 3
    for number in ("1", "2", "3"):
        change(contradicted, number, typing=Typing.TYPED_TWICE)
    assert "typed_once" not in brief(contradicted)


def test_a_relation_is_told_with_both_sides_and_the_difference(contradicted: Headquarters) -> None:
    change(contradicted, "1", cells={**LISTED, "voters_received_ballots": 520})
    (line,) = brief(contradicted)["findings"].details
    assert line.startswith("№\u00a01, ")
    assert line.endswith("520 и 500, разница +20")


def test_words_are_told_beside_the_digits(contradicted: Headquarters) -> None:
    change(contradicted, "1", words={"contestant:k": 101})
    (line,) = brief(contradicted)["words_against_digits"].details
    assert line.replace("\u00a0", " ") == "№ 1, Конырауов С.: цифрами 100, прописью 101"


def test_a_sheet_without_its_picture_is_objected(contradicted: Headquarters, photo: Path) -> None:
    assert len(brief(contradicted)["sheet_not_shown"].precincts) == 3
    for number in ("1", "2", "3"):
        contradicted.attach(number, photo)
    found = brief(contradicted)
    assert "sheet_not_shown" not in found
    assert len(found["conditions_unknown"].precincts) == 3


def test_copies_that_dispute_are_objected(contradicted: Headquarters) -> None:
    assert "disputed" not in brief(contradicted)
    contradicted.read("2", 111)
    assert brief(contradicted)["disputed"].is_answered


def test_precincts_where_we_gained_too_are_objected_and_answered_by_the_table(
    differing: Headquarters,
) -> None:
    assert "against_us" not in brief(differing, PRECINCT)
    differing.read("3", 90)
    differing.publish("3", 95)
    found = brief(differing, PRECINCT)["against_us"]
    assert found.precincts == (differing.precincts["3"],)
    assert "Сравнительная таблица" in found.where


def person(made: Headquarters, **facts: object) -> None:
    with made.database.transaction("Айгүл", "observer_added") as tx:
        plain = Observer(ObserverId(0), "Н-01", "Қайырбек Сәуле", ObserverRole.PROXY)
        observers.add(tx, replace(plain, **facts))  # type: ignore[arg-type] # its fields


def test_whoever_brought_copies_proves_to_be_an_observer(contradicted: Headquarters) -> None:
    assert "observers_unknown" in brief(contradicted)
    person(contradicted)
    found = brief(contradicted)
    assert "observers_unknown" not in found
    assert "Қайырбек Сәуле" in found["observers_unproved"].says
    hidden = brief(contradicted, is_by_code=True)["observers_unproved"].says
    assert "Н-01" in hidden
    assert "Қайырбек" not in hidden


def test_a_proved_observer_is_no_objection(contradicted: Headquarters) -> None:
    paper = Credential(CredentialKind.PROXY_CERTIFICATE, number="5")
    person(contradicted, credential=paper)
    assert not {"observers_unknown", "observers_unproved"} & brief(contradicted).keys()


def test_hours_are_counted_to_the_safe_date(contradicted: Headquarters) -> None:
    found = brief(contradicted)["term_running"]
    assert "осталось часов: 205" in found.says  # 3 December is over at 19:00 UTC
    assert found.gravity is Gravity.NOTED
    assert found.is_answered


def test_after_the_safe_date_the_nominal_one_is_not_told(contradicted: Headquarters) -> None:
    over = datetime(2026, 12, 3, 19, tzinfo=UTC)
    assert "term_over" not in brief(contradicted, now=over - timedelta(seconds=1))
    found = brief(contradicted, now=over)
    assert found["term_over"].gravity is Gravity.BARS
    assert "4 декабря" not in found["term_over"].says.replace("\u00a0", " ")
    assert "term_running" not in found


def test_an_act_that_was_earlier_ends_the_term_earlier(contradicted: Headquarters) -> None:
    happened(contradicted, EventKind.TOTALS_ANNOUNCED, NIGHT, commission=TOWN)
    said = brief(contradicted)["term_running"].says.replace("\u00a0", " ")
    assert "безопасно до 1 декабря 2026 года" in said


def test_a_recount_is_gone_after_the_publication(contradicted: Headquarters) -> None:
    asked = "application-recount"
    assert "recount_gone" not in brief(contradicted, asked)
    happened(contradicted, EventKind.RESULTS_PUBLISHED, NIGHT)
    assert brief(contradicted, asked)["recount_gone"].gravity is Gravity.BARS


def test_another_body_than_the_route_has_is_objected(differing: Headquarters) -> None:
    assert "wrong_addressee" not in brief(differing, PRECINCT)
    with differing.database.transaction("Айгүл", "commission_added") as tx:
        own = Text("Комиссия города Карасу", "Қарасу қаласының комиссиясы")
        commissions.save_many(
            tx, [Commission(CommissionCode("karasu"), own, CENTRAL, level="territorial")]
        )
    request = PackageRequest(PRECINCT)
    (document,) = differing.cases.plan(request).documents
    other = replace(document.draft.challenge, addressee=known(differing, "karasu"))
    moved = replace(document, draft=replace(document.draft, challenge=other))
    found = {one.code: one for one in differing.cases.objections(moved, request, SOON)}
    assert "Комиссия города Карасу" in found["wrong_addressee"].says
    assert "города Тасбулака" in found["wrong_addressee"].do


def known(made: Headquarters, code: str) -> Commission:
    return made.cases.desk.directory().commissions[CommissionCode(code)]


def test_the_court_of_the_address_book_hears_a_claim(contradicted: Headquarters) -> None:
    assert known(contradicted, COURT_CODE).level == COURT
    assert "wrong_addressee" not in brief(contradicted, CLAIM)


def test_a_claim_beside_a_complaint_on_the_same_act_is_objected(contradicted: Headquarters) -> None:
    assert not {"parallel", "parallel_filed"} & brief(contradicted).keys()
    case = before(contradicted, CLAIM, CaseStage.DRAFTED)
    assert brief(contradicted)["parallel"].gravity is Gravity.WEAKENS
    with contradicted.database.transaction("Айгүл", "case_changed") as tx:
        cases.save(tx, replace(case, stage=CaseStage.FILED, filed_number="17"))
    found = brief(contradicted)
    assert found["parallel_filed"].gravity is Gravity.BARS
    assert "№\u00a017" in found["parallel_filed"].says
    assert "parallel" not in found


def test_a_complaint_does_not_bar_a_claim_on_the_same_act(contradicted: Headquarters) -> None:
    """20(9): the commission waits while a court has the act, never the other way round."""
    before(contradicted, TERRITORY, CaseStage.FILED, filed_number="17")
    found = brief(contradicted, CLAIM)
    assert "parallel_filed" not in found
    assert "№\u00a017" in found["parallel"].says


def test_a_withdrawn_claim_is_none(contradicted: Headquarters) -> None:
    before(contradicted, CLAIM, CaseStage.WITHDRAWN)
    assert not {"parallel", "parallel_filed", "same_before"} & brief(contradicted).keys()


def test_the_same_complaint_handed_in_before_is_objected(contradicted: Headquarters) -> None:
    before(contradicted, TERRITORY, CaseStage.PRINTED)
    assert "same_before" not in brief(contradicted)
    before(contradicted, TERRITORY, CaseStage.FILED)
    assert "same_before" in brief(contradicted)


def refused(made: Headquarters, *reasons: str, words: str = "") -> None:
    case = before(made, TERRITORY, CaseStage.DECIDED)
    with made.database.transaction("Айгүл", "case_answered") as tx:
        case_events.add(
            tx,
            CaseEvent(
                CaseEventId(0),
                case.id,
                CaseEventKind.ANSWERED,
                NIGHT,
                outcome=Outcome.REFUSED,
                reasons=reasons,
                words=words,
            ),
        )


def test_a_reason_of_an_earlier_refusal_comes_back_with_what_it_meets_here(
    contradicted: Headquarters,
) -> None:
    change(contradicted, "1", grade=Grade.C)
    refused(contradicted, "observer_status")
    found = brief(contradicted)["refused_before"]
    assert "статус наблюдателя не подтверждён" in found.says
    assert any("Неизвестно, кто присутствовал" in one for one in found.details)
    assert not found.is_answered


def test_a_reason_that_no_longer_fits_is_for_knowledge(contradicted: Headquarters) -> None:
    refused(contradicted, "protocol_form")
    person(contradicted)
    found = brief(contradicted, now=SOON)
    assert "refused_before" in found  # the form's resolution is not stated
    refused(contradicted, "standing")
    assert brief(contradicted)["refused_cleared"].gravity is Gravity.NOTED


def test_the_words_of_a_refusal_stand_for_a_reason(contradicted: Headquarters) -> None:
    refused(contradicted, words="копии сняты с другого листа")
    assert "копии сняты с другого листа" in brief(contradicted)["refused_before"].says


SIGNERS: tuple[tuple[str, dict[str, object]], ...] = (
    ("signer_papers", {"papers": ""}),
    ("signer_role", {"role": Text("агитатор", "үгітші")}),
    ("signer_neutral", {"role": Text("наблюдатель партии", "партияның байқаушысы")}),
    ("signer_ends", {"role": Text("доверенное лицо", "сенім білдірілген адам")}),
)


@pytest.mark.parametrize(("code", "fact"), SIGNERS, ids=[code for code, _ in SIGNERS])
def test_who_signs_is_objected(bare: Headquarters, code: str, fact: dict[str, object]) -> None:
    for number, votes in (("1", 100), ("2", 110)):
        bare.read(number, votes)
    bare.announce(TOWN, 20)
    bare.sign(replace(APPLICANT, **fact))  # type: ignore[arg-type] # its fields
    assert code in brief(bare)


def test_a_candidate_with_papers_is_no_objection(contradicted: Headquarters) -> None:
    codes = brief(contradicted).keys()
    assert not {"signer_papers", "signer_role", "signer_neutral", "signer_not_entitled"} & codes


def test_papers_that_the_document_names_are_missing_until_added(
    contradicted: Headquarters, photo: Path
) -> None:
    assert "удостоверение № 1" in brief(contradicted)["annex_missing"].says.replace("\u00a0", " ")
    assert "annex_missing" not in brief(contradicted, annexes=(AddedFile(photo),))


def test_a_copy_attached_for_an_incident_alone_is_not_used_by_the_sums(
    differing: Headquarters,
) -> None:
    assert "copy_unused" not in brief(differing, PRECINCT)
    differing.happen("1")
    assert brief(differing, PRECINCT)["copy_unused"].precincts == (differing.precincts["1"],)


def test_what_the_sums_use_and_nobody_attaches_is_objected(contradicted: Headquarters) -> None:
    assert "copy_not_attached" not in brief(contradicted)
    request = PackageRequest(TERRITORY)
    (document,) = contradicted.cases.plan(request).documents
    fewer = replace(document.draft, exhibits=document.draft.exhibits[1:])
    found = contradicted.cases.objections(replace(document, draft=fewer), request, SOON)
    (one,) = [each for each in found if each.code == "copy_not_attached"]
    assert one.precincts == (contradicted.precincts["1"],)


def test_the_effect_on_the_result_is_asked_for(tmp_path: Path) -> None:
    seat = founded(tmp_path, profile="maslikhat_smd")
    for number in map(str, range(1, 7)):
        seat.read(number, 100)
        seat.publish(number, 30 if number == "1" else 100)
    seat.sign()
    same = brief(seat, PRECINCT)
    for number in map(str, range(1, 7)):
        change_official(seat, number, 10)
    changed, claimed = brief(seat, PRECINCT), brief(seat, CLAIM)
    seat.database.close()
    assert "result_same" in same
    assert "result_same" not in changed
    assert not changed["result_changed"].is_answered  # its text does not speak of the result
    assert claimed["result_changed"].is_answered
    assert claimed["effect"].is_answered


def change_official(made: Headquarters, number: str, votes: int) -> None:
    with made.database.transaction("Айгүл", "copy_changed") as tx:
        for one in copies.of_precinct(tx, RACE, made.precincts[number]):
            if one.side is Side.OFFICIAL:
                copies.save(tx, replace(one, cells={**one.cells, "contestant:k": votes}))


def test_what_nobody_can_say_of_the_result_stays_open(contradicted: Headquarters) -> None:
    assert "result_open" in brief(contradicted)


def test_partial_coverage_is_answered_by_the_derivation(contradicted: Headquarters) -> None:
    found = brief(contradicted)["coverage"]
    assert "3 из 6" in found.says
    assert "Расчёт границ" in found.where


def test_one_copy_that_carries_everything_is_objected(contradicted: Headquarters) -> None:
    assert "holds_on_each" not in brief(contradicted)
    contradicted.announce(TOWN, 300)
    assert "holds_on_each" in brief(contradicted)


def test_a_proof_that_falls_with_uncertified_copies_is_objected(contradicted: Headquarters) -> None:
    assert "falls_certified" not in brief(contradicted)
    for number in ("1", "2"):
        change(contradicted, number, grade=Grade.D)
    assert brief(contradicted)["falls_certified"].is_answered


def test_motions_of_the_race_answer_what_the_commission_brings(contradicted: Headquarters) -> None:
    assert not brief(contradicted)["originals_differ"].is_answered
    motion = before(contradicted, "motion-originals", CaseStage.DRAFTED)
    found = brief(contradicted)["originals_differ"]
    assert found.where == "отдельные ходатайства"
    assert "подлинник" in found.answer.lower()
    with contradicted.database.transaction("Айгүл", "case_changed") as tx:
        cases.save(tx, replace(motion, stage=CaseStage.WITHDRAWN))
    assert not brief(contradicted)["originals_differ"].is_answered


def test_the_official_side_needs_a_source_and_a_picture(contradicted: Headquarters) -> None:
    found = brief(contradicted)
    assert "no_official_picture" in found
    assert "source_not_stated" not in found


def test_an_incident_without_witnesses_is_objected(differing: Headquarters) -> None:
    assert "incident_untold" not in brief(differing, PRECINCT)
    differing.happen("2")
    assert "incident_untold" in brief(differing, PRECINCT)


def test_a_removal_needs_the_decision(differing: Headquarters) -> None:
    assert "removal_undecided" not in brief(differing, PRECINCT)
    differing.happen("2", ground="observers_removed")
    assert "removal_undecided" in brief(differing, PRECINCT)


def test_a_weak_ground_is_objected(differing: Headquarters) -> None:
    assert "weak_ground" not in brief(differing, PRECINCT)
    differing.happen("2", ground="no_video")
    assert "weak_ground" in brief(differing, PRECINCT)


def test_a_claim_that_rests_on_offences_alone_is_not_for_this_court(bare: Headquarters) -> None:
    bare.read("2", 100)
    bare.happen("2", ground="observers_removed")
    bare.sign()
    assert brief(bare, CLAIM)["offence_forum"].gravity is Gravity.BARS
    bare.publish("2", 50)
    assert "offence_forum" not in brief(bare, CLAIM)


def test_unverified_law_is_told_with_how_many(contradicted: Headquarters) -> None:
    found = brief(contradicted)["unverified_law"]
    assert found.is_answered
    assert "юрист не проверил" in found.says


def written(made: Headquarters, out: Path, language: Language = Language.RU) -> BriefResult:
    return BriefActions(made.cases.desk).write(PackageRequest(TERRITORY, language), out, SOON)


def test_a_brief_is_made_without_a_package_and_recorded_nowhere(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    number = contradicted.database.journal_number()
    (file,) = written(contradicted, tmp_path / "out").files
    assert file.path.name == "complaint-territory-town-ru-brief.pdf"
    assert [one.name for one in (tmp_path / "out").iterdir()] == [file.path.name]
    assert contradicted.database.journal_number() == number
    assert all("Для юриста. Не подаётся." in text for text in texts(file.path))


def test_the_same_moment_gives_the_same_bytes(contradicted: Headquarters, tmp_path: Path) -> None:
    first, second = (written(contradicted, tmp_path / one).files[0] for one in ("a", "b"))
    assert first.sha256 == second.sha256


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_a_brief_says_everything_in_one_language(
    contradicted: Headquarters, tmp_path: Path, language: Language
) -> None:
    change(contradicted, "1", grade=Grade.C, words={"contestant:k": 101})
    result = written(contradicted, tmp_path, language)
    text = "".join("".join(texts(result.files[0].path)).split())
    for one in result.objections[0]:
        for said in (one.says, *one.details, one.answer, one.where, one.do):
            assert "{" not in said
            assert "".join(said.split()) in text


def test_a_brief_beside_a_package_leaves_the_package_proved(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    made = contradicted.cases.assemble(PackageRequest(TERRITORY), out)
    assert [one.path.name for one in made.briefs] == ["complaint-territory-town-ru-brief.pdf"]
    assert verify_package(out) == ()
    written(contradicted, out)
    assert verify_package(out) == ()
    assert (out / MANIFEST).exists()


def test_a_missing_fact_does_not_stop_a_brief(bare: Headquarters, tmp_path: Path) -> None:
    bare.read("1", 300)
    bare.announce(TOWN, 1)
    assert written(bare, tmp_path).files[0].pages >= 2


def test_what_depends_on_the_moment_is_no_frozen_fact(contradicted: Headquarters) -> None:
    request = PackageRequest(TERRITORY)
    first = contradicted.cases.plan(request).documents[0].facts
    before(contradicted, CLAIM, CaseStage.FILED)
    person(contradicted)
    assert contradicted.cases.plan(request).documents[0].facts == first
