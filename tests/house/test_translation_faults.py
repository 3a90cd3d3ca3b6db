"""The check of the translations finds what it is there to find."""

from pathlib import Path

import pytest

from tests.house.test_texts import translations

ONE = "<message><source>{}</source><translation{}>{}</translation></message>"
COUNTED = (
    '<message numerus="yes"><source>%n sheet(s)</source><translation>{}</translation></message>'
)
FORM = "<numerusform>%n парақ</numerusform>"


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        (ONE.format("Save", ' type="unfinished"', ""), "is not translated"),
        (ONE.format("Save", ' type="unfinished"', "Сақтау"), "is not translated"),
        (ONE.format("Save", "", ""), "is not translated"),
        (ONE.format("By {name}", "", "{names} енгізді"), "other placeholders"),
        (COUNTED.format(FORM), "has 1 plural forms, not 2"),
        (COUNTED.format(FORM + FORM + FORM), "has 3 plural forms, not 2"),
        (COUNTED.format(FORM + "<numerusform>парақ</numerusform>"), "other placeholders"),
    ],
)
def test_a_faulty_message_is_named(message: str, fault: str, tmp_path: Path) -> None:
    assert fault in "".join(translations().faults(written(message, tmp_path)))


def test_a_good_message_is_not(tmp_path: Path) -> None:
    messages = ONE.format("By {name}", "", "{name} енгізді") + COUNTED.format(FORM + FORM)
    assert list(translations().faults(written(messages, tmp_path))) == []


def written(messages: str, folder: Path) -> Path:
    path = folder / "hq_kk.ts"
    text = f'<TS version="2.1" language="kk"><context><name>Page</name>{messages}</context></TS>'
    path.write_text(text, encoding="utf-8")
    return path
