"""Whole numbers in groups of three, and in words as protocols must carry them (43(8))."""

_ONES = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
_TENS = [
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
_HUNDREDS = [
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
]
_FEMALE = {"один": "одна", "два": "две"}


NO_BREAK = "\u00a0"
MINUS = "\u2212"


def grouped(number: int) -> str:
    """Return a whole number in groups of three that no line breaks apart, with a true minus."""
    shown = f"{abs(number):,}".replace(",", NO_BREAK)
    return f"{MINUS}{shown}" if number < 0 else shown


def in_russian_words(number: int) -> str:
    """Return a count from 0 to 999,999 in Russian words, in the nominative case.

    Raises ValueError outside this range.
    """
    if not 0 <= number <= 999_999:
        raise ValueError(number)
    if number == 0:
        return _ONES[0]
    thousands, rest = divmod(number, 1000)
    words: list[str] = []
    if thousands:
        words += [_FEMALE.get(word, word) for word in _below_thousand(thousands)]
        words.append(_thousand(thousands))
    return " ".join(words + _below_thousand(rest))


def _below_thousand(number: int) -> list[str]:
    words = []
    if number >= 100:
        words.append(_HUNDREDS[number // 100 - 1])
    number %= 100
    if number >= 20:
        words.append(_TENS[number // 10 - 2])
        number %= 10
    if number:
        words.append(_ONES[number])
    return words


def _thousand(number: int) -> str:
    if number % 100 in range(11, 15):
        return "тысяч"
    return {1: "тысяча", 2: "тысячи", 3: "тысячи", 4: "тысячи"}.get(number % 10, "тысяч")
