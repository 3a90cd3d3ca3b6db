"""The settings of one person on one computer."""

from pathlib import Path

from hq_desktop import settings
from hq_desktop.settings import Language, Settings, Theme


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings.read(tmp_path / "settings.json") == (Settings(), ())


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "Папка" / "settings.json"
    chosen = Settings(
        language=Language.KAZAKH, theme=Theme.DARK, operator="Әсем Ө.", recent=("/a b.hq",)
    )
    settings.write(path, chosen)
    assert settings.read(path) == (chosen, ())


def test_a_key_of_another_version_survives_a_save(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"colour_of_2031": "blue"}', encoding="utf-8")
    stored, _ = settings.read(path)
    settings.write(path, stored)
    assert '"colour_of_2031": "blue"' in path.read_text(encoding="utf-8")


def test_a_wrong_value_is_named_and_the_others_are_used(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "tlh", "compact": 1, "theme": "dark"}', encoding="utf-8")
    assert settings.read(path) == (Settings(theme=Theme.DARK), ("language", "compact"))


def test_a_file_that_is_no_settings_is_named_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("[1, 2", encoding="utf-8")
    assert settings.read(path) == (Settings(), ("",))


def test_the_latest_campaign_comes_first_and_once() -> None:
    stored = Settings(recent=("a.hq", "b.hq"))
    assert settings.with_recent(stored, "b.hq").recent == ("b.hq", "a.hq")


def test_a_password_is_never_stored() -> None:
    stored = settings.with_recent(Settings(), "postgresql://asem:secret@server:5432/night")
    assert stored.recent == ("postgresql://asem@server:5432/night",)


def test_the_watched_folder_is_remembered_for_each_campaign_and_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    first = settings.with_watched(Settings(), "postgresql://me:word@host/a", "/scans")
    both = settings.with_watched(first, "/b.hq", "/downloads")
    settings.write(file, both)
    kept, wrong = settings.read(file)
    assert wrong == ()
    assert settings.watched_of(kept, "postgresql://me@host/a") == "/scans"
    assert settings.watched_of(settings.with_watched(kept, "/b.hq", ""), "/b.hq") == ""


def test_filters_with_names_are_kept_campaign_by_campaign(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = settings.with_filters(Settings(), "a.hq", [("Юг", "missing", "312", "south")])
    settings.write(path, kept)
    stored, wrong = settings.read(path)
    assert (settings.filters_of(stored, "a.hq"), wrong) == (
        (("Юг", "missing", "312", "south"),),
        (),
    )
    assert settings.filters_of(stored, "b.hq") == ()
    path.write_text('{"filters": {"a.hq": [["Юг"]]}}', encoding="utf-8")
    assert settings.read(path) == (Settings(), ("filters",))


def test_the_chase_list_keeps_filters_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = settings.with_filters(Settings(), "a.hq", [("Юг", "missing", "", "south")])
    both = settings.with_chase_filters(kept, "a.hq", [("Обещали", "promised", "312", "")])
    settings.write(path, both)
    stored, wrong = settings.read(path)
    assert wrong == ()
    assert settings.chase_filters_of(stored, "a.hq") == (("Обещали", "promised", "312", ""),)
    assert settings.filters_of(stored, "a.hq") == (("Юг", "missing", "", "south"),)
    path.write_text('{"chase_filters": {"a.hq": [["Юг", 1, "", ""]]}}', encoding="utf-8")
    assert settings.read(path) == (Settings(), ("chase_filters",))
