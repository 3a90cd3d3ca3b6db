import email.policy
import random
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path

import pytest

from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.sentences import sentence
from hq_desktop.exchange import tables
from hq_desktop.exchange.cells import Book, Sheet, Span


def read(folder: Path, html: str, encoding: str = "utf-8", name: str = "итоги.html") -> Book:
    path = folder / name
    path.write_bytes(html.encode(encoding))
    return tables.read(path)


def only(folder: Path, rows: str, style: str = "") -> Sheet:
    (sheet,) = read(folder, page(f"<table>{rows}</table>", style)).sheets
    return sheet


def page(body: str, style: str = "") -> str:
    return (
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>Итоги голосования</title>"
        f"<style>{style}</style></head><body>{body}</body></html>"
    )


def reason(folder: Path, html: str) -> str:
    with pytest.raises(FileUnreadable) as caught:
        read(folder, html)
    return sentence(caught.value).filled()


def test_every_table_is_a_sheet_named_by_what_stands_before_it(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        page(
            "<table><tr><td>0</td></tr></table>"
            "<h2>Алматы</h2><table><tr><td>1</td></tr></table>"
            "<p>Далее</p><p>Бостандыкский район</p><table><tr><td>2</td></tr></table>"
            "<table><caption>По округу</caption><tr><td>3</td></tr></table>"
            "<table><tr><td>4</td></tr></table><table><tr><td> </td></tr></table>"
        ),
    )
    assert [(one.name, one.rows) for one in book.sheets] == [
        ("Итоги голосования", (("0",),)),
        ("Алматы", (("1",),)),
        ("Бостандыкский район", (("2",),)),
        ("По округу", (("3",),)),
        ("Алматы (2)", (("4",),)),
    ]


def test_spans_keep_their_value_in_the_first_cell(tmp_path: Path) -> None:
    sheet = only(
        tmp_path,
        "<tr><th rowspan=2>УИК<th colspan=2>Голоса</tr><tr><th>A<th>B</tr>"
        "<tr><td>312<td>5<td>6</tr>",
    )
    assert sheet.rows == (("УИК", "Голоса", ""), ("", "A", "B"), ("312", "5", "6"))
    assert sheet.spans == (Span(0, 0, 1, 0), Span(0, 1, 0, 2))


def test_a_span_over_everything_is_as_wide_as_the_table(tmp_path: Path) -> None:
    sheet = only(
        tmp_path, "<tr><td colspan=999>Итоги<tr><td>1<td>2<td>3<tr><td rowspan=0>4<td>5<td>6"
    )
    assert sheet.rows == (("Итоги", "", ""), ("1", "2", "3"), ("4", "5", "6"))


def test_a_cell_below_a_tall_one_is_not_moved_left(tmp_path: Path) -> None:
    sheet = only(tmp_path, "<tr><td>1<td rowspan=3>2<td>3<tr><td>4<td>5<tr><td>6<td>7")
    assert sheet.rows == (("1", "2", "3"), ("4", "", "5"), ("6", "", "7"))


def test_a_table_in_a_cell_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        page("<table><tr><td>menu<td><table><tr><td>312<td>5</table></table>"),
    )
    assert [one.rows for one in book.sheets] == [(("menu", ""),), (("312", "5"),)]


def test_the_foot_of_a_table_stands_at_its_end(tmp_path: Path) -> None:
    sheet = only(
        tmp_path,
        "<tfoot><tr><td>Итого</tr></tfoot><tbody><tr><td>312</tr></tbody>"
        "<thead><tr><td>УИК</tr></thead>",
    )
    assert sheet.rows == (("УИК",), ("312",), ("Итого",))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("1&nbsp;236", "1\u00a0236"),
        ("1&#160;236", "1\u00a0236"),
        ("1&thinsp;236", "1\u2009236"),
        ("685<br>78.92%", "685\n78.92%"),
        ("<p>685</p><p>78.92%</p>", "685\n78.92%"),
        ("  685\n  78 ", "685 78"),
        ("1 236<sup>1</sup>", "1 236¹"),
        ("12<sub>3</sub>", "12₃"),
        ("<s>123</s> 456", "~123~ 456"),
        ("<span style='text-decoration: line-through'>123</span>456", "~123~456"),
        ("<b>1</b>2<i>3</i>6", "1236"),
        ("12<wbr>36", "1236"),
        ("12&shy;36", "1236"),
        ("«Әділет» &amp; Ғ", "«Әділет» & Ғ"),
        ("685<script>document.write(1)</script>", "685"),
        ("685<!-- 7 -->", "685"),
        ("<span style='margin-right:8px'>685</span>123", "685\n123"),
        ("<span style='display:inline-block'>685</span><span>123</span>", "685\n123"),
        ("<div style='display:flex'><span>685</span><span>123</span></div>", "685\n123"),
        ("<pre>685\n123</pre>", "685\n123"),
    ],
)
def test_a_cell_is_read_as_it_is_seen(tmp_path: Path, html: str, text: str) -> None:
    assert only(tmp_path, f"<tr><td>{html}</td></tr>").rows == ((text,),)


def test_hidden_rows_columns_and_tables_are_told(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        page(
            "<table><col><col class=off><tr><td>1<td>2<tr class=off><td>3<td>4"
            "<tr><td>5<td class=off>9<td>6</table>"
            "<div class=off><table><tr><td>7</table></div>",
            ".off { display: none }",
        ),
    )
    first, second = book.sheets
    assert (first.hidden_rows, first.hidden_columns) == (frozenset({1}), frozenset({1}))
    assert first.rows[2] == ("5", "6")
    assert (first.is_visible, second.is_visible) == (True, False)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8_r", "utf-16", "cp866"])
@pytest.mark.parametrize("told", ["utf-8", "windows-1251", "koi8-r"])
def test_letters_are_told_whatever_the_page_says(tmp_path: Path, encoding: str, told: str) -> None:
    html = f"<html><meta charset={told}><table><tr><td>Участок<td>Голоса<tr><td>1<td>2</table>"
    (sheet,) = read(tmp_path, html, encoding).sheets
    assert sheet.rows[0] == ("Участок", "Голоса")


@pytest.mark.parametrize("name", ["итоги.xls", "итоги.csv", "итоги"])
def test_a_page_is_read_under_any_name(tmp_path: Path, name: str) -> None:
    html = "<html xmlns:x='urn:x'><table><tr><td x:num>312</table></html>"
    assert read(tmp_path, html, name=name).sheets[0].rows == (("312",),)


def test_a_page_without_a_table_says_so(tmp_path: Path) -> None:
    assert "no table" in reason(tmp_path, page("<div id=app></div><script>draw()</script>"))


def test_spans_beyond_all_measure_are_a_reason(tmp_path: Path) -> None:
    row = "<tr>" + "<td colspan=300 rowspan=65000>1" * 100
    assert "3,000,000" in reason(tmp_path, page(f"<table>{row * 200}</table>"))


def test_a_cell_that_nobody_closed_holds_two_figures_and_not_one(tmp_path: Path) -> None:
    (sheet,) = read(tmp_path, "<table><tfoot><tr><td>12<thead><tr><td>34</table>").sheets
    assert "1234" not in str(sheet.rows)


@pytest.mark.parametrize("depth", [500, 3000, 50_000])
def test_a_page_nested_beyond_measure_is_read_whole_or_refused(tmp_path: Path, depth: int) -> None:
    deep = page("<table><tr><td>1" + "<span>" * depth + "2</table>")
    if depth < 2000:
        assert read(tmp_path, deep).sheets[0].rows == (("12",),)
    else:
        assert "damaged" in reason(tmp_path, deep)


def test_entities_are_no_bomb(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "1"><!ENTITY b "&a;&a;&a;">]><table><tr><td>&b;</table>'
    assert read(tmp_path, bomb).sheets[0].rows == (("&b;",),)


def test_a_web_archive_is_read_with_its_parts(tmp_path: Path) -> None:
    letter = EmailMessage(policy=email.policy.SMTP)
    letter["From"] = "<Saved by Blink>"
    letter["Subject"] = "Итоги"
    letter.make_related()
    html = EmailMessage(policy=email.policy.SMTP)
    html.set_content(
        page("<table><tr><td>Участок<td>1<tr class=off><td>2<td>3</table>").replace(
            "<head>", "<head><link rel=stylesheet href='https://x.kz/a/s.css'>"
        ),
        subtype="html",
    )
    styles = EmailMessage(policy=email.policy.SMTP)
    styles.set_content(".off{display:none}", subtype="css")
    styles["Content-Location"] = "https://x.kz/a/s.css"
    letter.attach(html)
    letter.attach(styles)
    (tmp_path / "итоги.mhtml").write_bytes(letter.as_bytes())
    (sheet,) = tables.read(tmp_path / "итоги.mhtml").sheets
    assert sheet.rows[0] == ("Участок", "1")
    assert sheet.hidden_rows == {1}


def test_styles_saved_beside_a_page_are_read_and_nothing_outside(tmp_path: Path) -> None:
    inside, outside = tmp_path / "page", tmp_path / "other.css"
    (inside / "итоги_files").mkdir(parents=True)
    (inside / "итоги_files" / "s.css").write_text(".a{display:none}", encoding="utf-8")
    outside.write_text(".b{display:none}", encoding="utf-8")
    html = page("<table><tr><td>1<tr class=a><td>2<tr class=b><td>3</table>").replace(
        "<head>",
        "<head><link rel=stylesheet href='https://x.kz/s.css?v=2'>"
        "<link rel=stylesheet href='../other.css'>",
    )
    assert read(inside, html).sheets[0].hidden_rows == {1}


def test_what_was_copied_is_a_table_of_the_page_or_of_the_text() -> None:
    html = "Version:0.9\r\nStartHTML:00\r\n<html><table><tr><td>312<td>1&nbsp;236</table></html>"
    assert tables.read_clipboard("312\t1 236", html).sheets[0].rows == (("312", "1\u00a0236"),)
    book = tables.read_clipboard("312\t1 236\n313\t7\n", "<p>312</p>")
    assert book.name == "clipboard"
    assert book.sheets[0].rows == (("312", "1 236"), ("313", "7"))
    assert tables.read_clipboard("312;5", None).sheets[0].rows == (("312", "5"),)


@pytest.mark.parametrize(
    ("text", "html"), [(" \n", None), ("", "<p></p>"), ("1", "<table><tr><td><bdo dir=rtl>12")]
)
def test_what_was_copied_and_cannot_be_read_is_a_reason(text: str, html: str | None) -> None:
    with pytest.raises(FileUnreadable):
        tables.read_clipboard(text, html)


def test_no_damage_of_a_page_escapes_as_anything_but_a_reason(tmp_path: Path) -> None:
    style = "@media screen{.a>b:not(.c),td:nth-child(2n+1){display:none;font:0/0 x}}td::before{}"
    table = "<table><col span=2><tr><td rowspan=2 class=a>1<sup>2</sup><td><b>3</b></table>"
    whole = page(table * 3, style).encode()
    chance = random.Random(20261122)
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            content[chance.randrange(len(content))] = chance.choice(b"<>{}()[]'\";:=&#*\\/ 9aZ\xd0")
        (tmp_path / "t.html").write_bytes(content[: chance.randint(200, len(content))])
        with suppress(FileUnreadable):
            tables.read(tmp_path / "t.html")
