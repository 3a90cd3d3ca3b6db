"""A whole sheet typed while the Kazakh layout is active."""

from tests.gui.entry.office import LINES, PAPER, Office

ROW = dict(zip("1234567890", '"әіңғ,.үұқ', strict=True))
FIRST = 10


def test_a_sheet_is_typed_by_the_row_that_carries_letters(office: Office) -> None:
    kazakh(office, "312\n2" + "".join(f"{number}\n" for number in PAPER))
    office.settle()
    (copy,) = office.copies()
    assert copy.precinct == office.precinct("312")
    assert tuple(copy.cells.items()) == tuple(zip(LINES, PAPER, strict=True))


def test_a_word_that_begins_with_a_letter_of_the_row_is_a_word(office: Office) -> None:
    kazakh(office, "2")
    assert office.page.parts.identity.precinct.text() == "2"
    office.at(24, "у")
    assert office.page.parts.identity.precinct.text() == "әу"
    for sign in "езов":
        office.at(0, sign)
    office.type("\n")
    assert office.page.parts.identity.precinct.text() == "310"


def kazakh(office: Office, text: str) -> None:
    for sign in text:
        if sign == "\n":
            office.type(sign)
        else:
            office.at(FIRST + "1234567890".index(sign), ROW[sign])
