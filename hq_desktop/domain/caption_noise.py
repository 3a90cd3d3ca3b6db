"""Numbers in what people write that are no precincts: schools, telephones, times, amounts."""

import re
from collections.abc import Iterable
from typing import Final

SCHOOL: Final = (
    r"(?:школ|мектеп|мектеб|мектепт|гимнази|лице|сош\b|сш\b|нш\b|детск\w*\s+сад|детсад|садик|"
    r"д/с\b|балабақша|балабакша|бөбек|колледж|кғу|кгу|вуз|университет|институт|больниц|"
    r"поликлиник|госпитал|аурухана|емхана|ауруха|клиник|дворец|сарай|дом\s+культуры|дк\b|"
    r"school|gymnasium|lyceum|college|kindergarten|hospital)"
)
"""The beginnings of words for houses with numbers of their own, in which people vote."""

COUNTED: Final = (
    r"(?:голос|дауыс|бюллет|избирател(?!ьн)|сайлаушы|человек|чел\b|адам|наблюдат|байқаушы|бақылаушы|"
    r"член|мүше|доверенн|фото|сурет|снимк|снимок|кадр|видео|бейне|копи[йяи]|көшірме|файл|"
    r"страниц|стр\b|бет\b|бетте|бетт|лист|парақ|экземпляр|экз\b|шт\b|штук|дана\b|раз[а]?\b|рет\b|"
    r"мин\b|минут|час|сағат|сағ\b|сек\b|секунд|дн[яей]|день|күн\b|тенге|теңге|тг\b|руб|км\b|"
    r"метр|кг\b|процент|пайыз|урн|жәшік|кабин|подпис|қол\b|печат|мөр\b|место|орын|кандидат|"
    r"нарушен|заявлен|жалоб|арыз|шағым|актов|акта\b|"
    r"протокола\b|протоколов|протоколы\b|год|жыл|лет\b|жаста|"
    r"votes?\b|ballots?\b|voters?\b|people|persons?\b|observers?\b|photos?\b|pictures?\b|pages?\b|"
    r"sheets?\b|files?\b|copies|minutes?\b|hours?\b|percent|am\b|pm\b)"
)
"""The beginnings of words for what is counted, so that the number before them is an amount."""

_MONTH = (
    r"(?:январ|феврал|март|апрел|ма[яй]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|"
    r"қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|"
    r"january|february|march|april|may\b|june|july|august|september|october|november|december)"
)
_ORDINAL = r"(?:\s*-?\s*(?:ші|шы|інші|ыншы|й|я|ая|ой|ом|го|м|th|st|nd|rd)\b)?"
_NUMBER = r"№?\s*\d{1,5}\w?\b"

_NOISE: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:https?://|www\.|t\.me/|wa\.me/)\S+",
        r"[\w.\-]{1,60}@[\w\-]{1,60}\.\w+",
        # telephones
        r"(?<!\d)\+?[78][\s\-(]*\d{3}[\s\-)]*\d{3}[\s\-]*\d{2}[\s\-]*\d{2}(?!\d)",
        r"(?<!\d)\(?7\d{2}\)?[\s\-]+\d{3}[\s\-]*\d{2}[\s\-]*\d{2}(?!\d)",
        r"\b(?:тел(?:ефон)?|т|моб|сот|ватсап|whatsapp|tel|phone|mob)\b[\s.:№]*\+?\d[\d\s()\-]{3,}\d",
        r"(?<!\d)\d{2,3}-\d{2}-\d{2}(?!\d)",
        # dates, times, years
        r"(?<!\d)\d{1,2}[./\-]\d{1,2}[./\-](?:20)?\d{2}(?!\d)",
        r"(?<!\d)(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}(?!\d)",
        r"(?<![\d№.])\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)",
        rf"(?<!\d)\d{{1,2}}\s*-?(?:го|е|ое|шы|ші)?\s*{_MONTH}\w*",
        rf"{_MONTH}\w*\s+\d{{1,2}}\b",
        r"(?<!\d)(?:19|20)\d{2}\s*-?(?:й|го|м)?\s*(?:год\w*|г\b\.?|жыл\w*|ж\b\.?)",
        r"\b(?:в|до|после|с|к|около|сағат)\s+\d{1,2}\s*(?=$|[,.!?;])",
        r"(?<!\d)\d{1,2}\s*(?:ч\b|утра|вечера|ночи|дня)",
        # schools, hospitals
        rf"\b{SCHOOL}\w*[\s.\-–:#№N]*(?:им\w*\.?\s+\w+\s*)?{_NUMBER}",
        rf"(?<!\d)№?\s*\d{{1,5}}{_ORDINAL}[\s\-–]*(?:орта\s+|средн\w+\s+)?{SCHOOL}\w*",
        # streets, houses, rooms
        (
            r"\b(?:ул|улица|көш|көшесі|кошеси|пр|просп|проспект|пр-т|даңғылы|пер|переулок|мкр|мкрн|"
            r"микрорайон|ықшамаудан\w*|шағын\s*аудан\w*)\b\.?[^\d\n;]{0,40}?\d+\s*[а-я]?(?:[/\-]\d+)?\b"
        ),
        r"\b[а-яәғқңөұүһіё]+\s+(?:көшесі|көш\b\.?|даңғылы)\s*,?\s*\d+(?:[/\-]\d+)?",
        r"(?<!\d)\d+\s*-?\s*(?:мкр|мкрн|микрорайон|ықшам|шағын\s*ауд)\w*",
        (
            r"\b(?:д|дом|үй|кв|квартир\w*|пәтер|офис|оф|каб|кабинет\w*|ауд|аудитори\w*|корп|корпус\w*|"
            r"подъезд\w*|этаж\w*|қабат\w*|комнат\w*|бөлме\w*|room|house|apt|flat|floor)\b[\s.№]*\d+\w?"
        ),
        r"(?<!\d)\d+\s*-?\s*(?:этаж|қабат|комнат|кабинет|бөлме|подъезд)\w*",
        # amounts, shares, parts
        r"(?<!\d)\d+(?:[.,]\d+)?\s*%",
        r"(?<![\d,])\d{1,3},\d{1,2}(?![\d,])(?!\s*(?:уик|уч|пик))",
        r"(?<!\d)\d+\s*(?:из|of)\s*\d+",
        r"(?<!\d)\d{1,2}/\d{1,2}(?!\d)",
        rf"(?<!\d)\d+{_ORDINAL}\s*-?\s*{COUNTED}\w*",
        (
            r"\b(?:стр|страниц\w*|лист|листы|бет|парақ|page|стр-ца|фото|сурет|снимок|photo|copy|копия|"
            r"часть|пункт|ст|статья|строка|строк[аеи]|жол|округ\w*)\b[\s.\-№#:]*\d+(?:\s*[-–,и]\s*\d+)*"
        ),
        (
            r"\b(?:итого|всего|барлығы|жалпы|total|явка|роздано|получено|выдано|испорчен\w*|"
            r"недействительн\w*|погашен\w*|проголосовал\w*|в\s+списке|за|против)\b[\s:=\-–]*\d+"
        ),
    )
)


_TELEPHONES: Final = _NOISE[2:6]


def without_telephones(text: str) -> str:
    """Return the text with telephone numbers blotted out, letter for letter."""
    return _blotted(text, _TELEPHONES)


def without_noise(text: str) -> str:
    """Return the text with everything blotted out, letter for letter, that is no precinct."""
    return _blotted(text, _NOISE)


def _blotted(text: str, patterns: Iterable[re.Pattern[str]]) -> str:
    for pattern in patterns:
        text = pattern.sub(lambda found: "\x00" * len(found[0]), text)
    return text
