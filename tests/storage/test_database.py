import threading  # noqa: TID251 — the tests play the threads that ui.tasks would start
from itertools import pairwise
from pathlib import Path

import pytest

from hq_desktop.domain.election import Campaign
from hq_desktop.domain.errors import (
    CampaignExists,
    CampaignMissing,
    ChangedElsewhere,
    NetworkFolder,
    ServerAway,
)
from hq_desktop.storage import campaigns, copies, journal, places, precincts, signatories
from hq_desktop.storage.database import Database, create_campaign, open_campaign
from hq_desktop.storage.transaction import Transaction
from tests.storage import town
from tests.storage.town import Clock, Town


def test_a_campaign_is_there_after_it_was_made(campaign_address: str) -> None:
    create_campaign(campaign_address, town.CAMPAIGN, operator="Айгүл").close()
    again = open_campaign(campaign_address)
    with again.reading() as tx:
        assert campaigns.get(tx) == town.CAMPAIGN
    assert again.is_shared == campaign_address.startswith("postgresql")
    again.close()


def test_a_second_campaign_at_the_address_is_refused(database: Database, made_address: str) -> None:
    with pytest.raises(CampaignExists):
        create_campaign(made_address, town.CAMPAIGN, operator="Айгүл")
    with database.reading() as tx:
        assert len(journal.entries(tx)) == 1


def test_where_no_campaign_is_none_is_opened(campaign_address: str) -> None:
    with pytest.raises(CampaignMissing):
        open_campaign(campaign_address)


def test_one_transaction_writes_one_journal_entry(database: Database, built: Town) -> None:
    number = database.journal_number()
    with database.transaction("Ерлан", "sheets_typed", precinct="312") as tx:
        copies.add(tx, town.full_copy(built.precincts[0].id))
        copies.add(tx, town.full_copy(built.precincts[1].id))
        tx.note(kind="наблюдатель")
    with database.reading() as tx:
        (entry,) = journal.entries(tx, after=number)
    assert (entry.operator, entry.deed) == ("Ерлан", "sheets_typed")
    assert entry.facts == {"precinct": "312", "kind": "наблюдатель"}


def test_a_transaction_that_changed_nothing_writes_no_entry(database: Database) -> None:
    number = database.journal_number()
    with database.transaction("Ерлан", "looked"):
        pass
    assert database.journal_number() == number


def test_an_exception_leaves_everything_as_it_was(database: Database, built: Town) -> None:
    number = database.journal_number()
    with pytest.raises(ZeroDivisionError), database.transaction("Ерлан", "broken") as tx:
        _half_done(tx, built)
    with database.reading() as tx:
        assert copies.of_race(tx, town.RACE) == ()
    assert database.journal_number() == number


def test_nothing_can_be_changed_while_reading(database: Database, built: Town) -> None:
    with pytest.raises(RuntimeError), database.reading() as tx:
        tx.mark("copy", 1, {})


def test_a_reader_sees_one_moment(database: Database, built: Town) -> None:
    with database.reading() as tx:
        before = copies.of_race(tx, town.RACE)
        with database.transaction("Ерлан", "typed") as other:
            copies.add(other, town.full_copy(built.precincts[0].id))
        assert copies.of_race(tx, town.RACE) == before


def test_the_second_of_two_editors_is_told(database: Database, built: Town) -> None:
    with database.reading() as tx:
        (seen,) = signatories.all(tx)
    with database.transaction("Айгүл", "signatory_changed") as tx:
        signatories.save(tx, seen)
    with pytest.raises(ChangedElsewhere), database.transaction("Ерлан", "changed") as tx:
        signatories.save(tx, seen)


def test_writers_in_two_threads_keep_the_chain_straight(database: Database, built: Town) -> None:
    def write(operator: str) -> None:
        for _ in range(5):
            with database.transaction(operator, "typed") as tx:
                copies.add(tx, town.full_copy(built.precincts[0].id))

    before = database.journal_number()
    threads = [threading.Thread(target=write, args=(name,)) for name in ("Айгүл", "Ерлан")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as tx:
        entries = journal.entries(tx, after=before)
    assert [entry.number for entry in entries] == list(range(before + 1, before + 11))
    assert all(later.previous == earlier.digest for earlier, later in pairwise(entries))


def test_the_clock_of_the_campaign_dates_the_journal(database: Database, clock: Clock) -> None:
    with database.transaction("Айгүл", "moved") as tx:
        precincts.add_many(tx, ())
        campaigns.save(tx, campaigns.get(tx))
    with database.reading() as tx:
        head = journal.head(tx)
    assert head is not None
    assert head.moment < clock.moment
    assert head.moment.utcoffset() is not None


def test_a_server_that_is_away_is_named_without_its_password() -> None:
    with pytest.raises(ServerAway) as told:
        open_campaign("postgresql://hq:secret@127.0.0.1:9/nowhere")
    assert "secret" not in str(told.value)
    assert "127.0.0.1" in str(told.value.facts["address"])


def test_a_failed_making_leaves_no_folder_behind(tmp_path: Path) -> None:
    folder = tmp_path / "new.hq"
    with pytest.raises(AttributeError):
        create_campaign(str(folder), Campaign("Штаб", None), operator="Айгүл", clock=_no_clock)  # type: ignore[arg-type]
    assert not folder.exists()


def _half_done(tx: Transaction, built: Town) -> None:
    copies.add(tx, town.full_copy(built.precincts[0].id))
    raise ZeroDivisionError


def _no_clock() -> None:
    return None


@pytest.mark.parametrize("system", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_folder_on_a_network_share_is_recognised(system: str, tmp_path: Path) -> None:
    share = tmp_path / "общая папка"
    share.mkdir()
    mounts = f"/dev/sda / ext4 rw 0 0\nserver:/x {_escaped(share)} {system} rw 0 0\n"
    assert places.is_on_network(share / "Штаб.hq", mounts)
    assert not places.is_on_network(tmp_path / "Штаб.hq", mounts)


def test_a_windows_share_is_recognised() -> None:
    with pytest.raises(NetworkFolder):
        places.folder_place("\\\\server\\share\\Штаб.hq")


def _escaped(path: Path) -> str:
    return str(path).replace(" ", "\\040")
