"""Facts of an invented incident, as a paper for the station is filled with them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hq_desktop.domain.election import Commission, CommissionCode, Precinct, PrecinctId
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import Attempt, Incident, IncidentId, Witness
from hq_desktop.domain.observer import Credential, CredentialKind, Observer, ObserverId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.station_paper import PaperFacts, PaperKind
from hq_desktop.domain.text import Text
from tests.documents.headquarters import KAZAKH, catalogue

TOWN = CommissionCode("town")
NIGHT = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
ACCOUNT = (
    "Секретарь комиссии сказал, что копии выдают на следующий день, и ушёл из помещения.\n"
    "На просьбу записать причину письменно ответа не было."
)
FULL = "Сведения о событии записаны со слов присутствующих, время указано по часам в зале. "

OBSERVER = Observer(
    ObserverId(1),
    "Н-01",
    f"Һәкімов {KAZAKH}",
    ObserverRole.ORGANISATION_OBSERVER,
    "+7 000 000 00 01",
    credential=Credential(
        CredentialKind.REFERRAL, "ОО «Бұлақ»", "17", has_seal=True, issued_on=date(2026, 11, 1)
    ),
)
PROXY = replace(
    OBSERVER,
    role=ObserverRole.PROXY,
    credential=Credential(CredentialKind.PROXY_CERTIFICATE, number="5"),
)

INCIDENT = Incident(
    IncidentId(1),
    "copy_refused",
    PrecinctId(1),
    NIGHT,
    ACCOUNT,
    people="секретарь комиссии",
    place="стол комиссии, актовый зал",
    evidence=("1a2b3c4d5e6f7081", "ff00ff00ff00ff00"),
    witnesses=(Witness("Куәгерова Ү.", "г. Тасбулак, ул. Ковыльная, 5; +7 000 000 00 02"),),
    attempts=(Attempt(NIGHT, "+7 000 000 00 09", "не ответили"),),
)
FILES = (
    EvidenceFile("1a2b3c4d5e6f7081", "IMG_233012.jpg", 1, "image/jpeg", NIGHT),
    EvidenceFile(
        "ff00ff00ff00ff00", "IMG_бюллетень.jpg", 1, "image/jpeg", NIGHT, shows_filled_ballot=True
    ),
)


def signer_of(kind: PaperKind) -> Observer:
    """A recount is asked for by a proxy, everything else by an observer here."""
    return PROXY if kind is PaperKind.REQUEST_RECOUNT else OBSERVER


def known(kind: PaperKind, account: str = ACCOUNT) -> PaperFacts:
    """Every fact a paper can be filled with."""
    ground = catalogue().law.grounds["copy_refused"]
    return PaperFacts(
        kind,
        precinct=Precinct(
            PrecinctId(1),
            "312",
            TOWN,
            Text("школа № 5", "№ 5 мектеп"),
            Text("г. Тасбулак, ул. Родниковая, 3", "Тасбұлақ қ., Бұлақ к., 3"),
        ),
        commission=Commission(
            TOWN,
            Text(
                "Территориальная избирательная комиссия города Тасбулака",
                "Тасбұлақ қаласының аумақтық сайлау комиссиясы",
            ),
        ),
        election=Text("Выборы акима, город Тасбулак", "Әкім сайлауы, Тасбұлақ қаласы"),
        election_day=date(2026, 11, 22),
        signer=signer_of(kind),
        incident=replace(INCIDENT, account=account),
        ground=ground.title,
        law=ground.law,
        evidence=FILES,
        refused_paper=catalogue().station_papers.papers[PaperKind.REQUEST_COPY].title,
    )


def blank(kind: PaperKind) -> PaperFacts:
    """Nothing is known."""
    return PaperFacts(kind)


def long(kind: PaperKind) -> PaperFacts:
    """An account of more than a sheet."""
    return known(kind, "\n".join([FULL * 3] * 14))
