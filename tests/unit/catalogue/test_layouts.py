from pathlib import Path

import pytest

from hq_desktop.catalogue.layouts import read_layout
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import LEFT_OUT
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.paths import resource

SHIPPED = sorted(resource("layouts").glob("*.toml"))
TITLE = 'code = "a"\ntitle = { ru = "а", kk = "ә" }\n'


def refused(folder: Path, text: str) -> tuple[str, str, str]:
    path = folder / "a.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        read_layout(path)
    facts = caught.value.facts
    return str(facts["file"]), str(facts["key"]), str(facts["reason"])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_layout_is_read(path: Path) -> None:
    layout = read_layout(path)
    assert layout.code == path.stem
    assert LEFT_OUT not in layout.columns


def test_a_layout_of_a_publication_says_what_is_special() -> None:
    layout = read_layout(Path(__file__).parents[2] / "samples" / "tables" / "сайт.toml")
    assert layout.kinds == (ImportKind.OFFICIAL,)
    assert layout.orientation is Orientation.COLUMNS
    assert layout.columns["contestant:K"] == ("За Қайратова",)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("code = ", "TOML"),
        ('title = { ru = "а", kk = "ә" }', "code"),
        ('code = "a"', "title"),
        (TITLE + 'kinds = ["votes"]', "kinds"),
        (TITLE + 'orientation = "diagonal"', "orientation"),
        (TITLE + "header_row = 0", "header_row"),
        (TITLE + 'header_row = "1"', "header_row"),
        (TITLE + "header_rows = [2]", "header_rows"),
        (TITLE + "header_rows = [3, 2]", "header_rows"),
        (TITLE + "sheet = 0", "sheet"),
        (TITLE + "sheet = true", "sheet"),
        (TITLE + 'skip = "Итого"', "skip"),
        (TITLE + 'ignore_unknown = "yes"', "ignore_unknown"),
        (TITLE + 'columns = ["a"]', "columns"),
        (TITLE + '[columns]\nprecinct = "УИК"', "columns.precinct"),
        (TITLE + '[columns]\na = ["х"]\nb = ["Х"]', "columns.b"),
        (TITLE + 'colour = "red"', "colour"),
    ],
)
def test_a_faulty_layout_is_refused_with_file_key_and_reason(
    tmp_path: Path, text: str, key: str
) -> None:
    file, told, reason = refused(tmp_path, text)
    assert (file, told) == ("a.toml", key)
    assert reason
