"""The words of the comparison's spreadsheet in the three languages."""

from collections.abc import Mapping
from typing import Final

from hq_desktop.domain.text import Text

WORDS: Final[Mapping[str, Text]] = {
    "summary": Text("Сводка", "Жиынтық", "Summary"),
    "precincts": Text("Участки", "Учаскелер", "Precincts"),
    "discrepancies": Text("Расхождения", "Айырмашылықтар", "Discrepancies"),
    "territories": Text("Территории", "Аумақтар", "Territories"),
    "findings": Text("Соотношения", "Арақатынастар", "Relations"),
    "about": Text("О таблице", "Кесте туралы", "About"),
    "line": Text("Строка", "Жол", "Line"),
    "ours": Text("Наши данные", "Біздің деректер", "Ours"),
    "official": Text("Официально", "Ресми", "Official"),
    "difference": Text("Разница", "Айырма", "Difference"),
    "precincts_compared": Text(
        "Участков сравнено", "Салыстырылған учаскелер", "Precincts compared"
    ),
    "commission": Text("Комиссия", "Комиссия", "Commission"),
    "precinct": Text("Участок", "Учаске", "Precinct"),
    "name": Text("Название", "Атауы", "Name"),
    "address": Text("Адрес", "Мекенжай", "Address"),
    "voters": Text("Избирателей в списке", "Тізімдегі сайлаушылар", "Voters on the list"),
    "grade": Text("Степень копии", "Көшірме дәрежесі", "Grade"),
    "source": Text("Источник", "Дереккөз", "Source"),
    "disputed": Text("Спорные строки", "Даулы жолдар", "Disputed lines"),
    "precincts_total": Text("Участков всего", "Барлық учаскелер", "Precincts in all"),
    "precincts_observed": Text("Участков с копиями", "Көшірмесі бар учаскелер", "Precincts seen"),
    "lower": Text("Не меньше", "Кемінде", "At least"),
    "upper": Text("Не больше", "Көп дегенде", "At most"),
    "announced": Text("Объявлено", "Жарияланған", "Announced"),
    "seen_at": Text("Когда увидено", "Көрген уақыты", "Seen at"),
    "contradiction": Text("Противоречие", "Қайшылық", "Contradiction"),
    "below_lower": Text("меньше нижней границы", "төменгі шектен аз", "below the lower bound"),
    "above_upper": Text("больше верхней границы", "жоғарғы шектен көп", "above the upper bound"),
    "gap": Text("Разрыв", "Алшақтық", "Gap"),
    "survives_any": Text(
        "Останется без любых N копий",
        "Кез келген N көшірмесіз де сақталады",
        "Remains without any N copies",
    ),
    "smallest": Text("Наименьшая территория", "Ең шағын аумақ", "Smallest territory"),
    "yes": Text("да", "иә", "yes"),
    "no": Text("нет", "жоқ", "no"),
    "unknown": Text("нельзя сказать", "айту мүмкін емес", "cannot be said"),
    "side": Text("Чьи данные", "Кімнің деректері", "Side"),
    "relation": Text("Соотношение", "Арақатынас", "Relation"),
    "severity": Text("Значимость", "Маңыздылығы", "Severity"),
    "error": Text("нарушено", "сақталмаған", "error"),
    "warning": Text("проверить", "тексеру керек", "warning"),
    "info": Text("к сведению", "мәлімет үшін", "note"),
    "left": Text("Слева", "Сол жағы", "Left"),
    "right": Text("Справа", "Оң жағы", "Right"),
    "meaning": Text("Что это значит", "Бұл нені білдіреді", "Meaning"),
    "fact": Text("Сведение", "Мәлімет", "Fact"),
    "value": Text("Значение", "Мәні", "Value"),
    "campaign": Text("Кампания", "Науқан", "Campaign"),
    "race": Text("Выборы", "Сайлау", "Race"),
    "election_day": Text("День голосования", "Дауыс беру күні", "Election day"),
    "form": Text("Форма протокола", "Хаттама нысаны", "Protocol form"),
    "sample": Text("Учебный пример", "Оқу үлгісі", "Training sample"),
    "made_at": Text("Составлено", "Жасалған уақыты", "Made at"),
    "journal_number": Text("Записей в журнале", "Журналдағы жазбалар", "Journal entries"),
    "journal_head": Text("Голова журнала", "Журналдың басы", "Journal head"),
    "with_reading": Text(
        "Участков с нашими данными", "Біздің дерегі бар учаскелер", "With our figures"
    ),
    "with_official": Text(
        "Участков с официальными данными", "Ресми дерегі бар учаскелер", "With official figures"
    ),
    "differing": Text("Участков с расхождениями", "Айырмашылығы бар учаскелер", "Differing"),
    "official_leader": Text("Лидер официально", "Ресми көшбасшы", "Official leader"),
    "official_margin": Text("Отрыв официально", "Ресми айырма", "Official margin"),
    "readings_leader": Text("Лидер по копиям", "Көшірмелер бойынша көшбасшы", "Leader by copies"),
    "readings_margin": Text("Отрыв по копиям", "Көшірмелер бойынша айырма", "Margin by copies"),
    "margin_low": Text("Отрыв не меньше", "Айырма кемінде", "Margin at least"),
    "margin_high": Text("Отрыв не больше", "Айырма көп дегенде", "Margin at most"),
    "changes_result": Text("Результат меняется", "Нәтиже өзгереді", "Result changes"),
}
