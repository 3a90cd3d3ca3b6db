<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>BasicsStep</name>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>&amp;Title of the campaign</source>
        <translation>&amp;Название кампании</translation>
    </message>
    <message>
        <source>Election &amp;day, for example 22.11.2026</source>
        <translation>&amp;День выборов, например 22.11.2026</translation>
    </message>
    <message>
        <source>&amp;Kind of election</source>
        <translation>&amp;Вид выборов</translation>
    </message>
    <message>
        <source>District in Russian, if there is one</source>
        <translation>Округ по-русски, если есть</translation>
    </message>
    <message>
        <source>District in Kazakh, if there is one</source>
        <translation>Округ по-казахски, если есть</translation>
    </message>
    <message>
        <source>&amp;Where to keep it: a folder, or postgresql://</source>
        <translation>&amp;Где хранить: папка или postgresql://</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>Write the election day, for example 22.11.2026.</source>
        <translation>Напишите день выборов, например 22.11.2026.</translation>
    </message>
    <message>
        <source>Choose the kind of election.</source>
        <translation>Выберите вид выборов.</translation>
    </message>
    <message>
        <source>Write where the campaign is kept.</source>
        <translation>Укажите, где хранить кампанию.</translation>
    </message>
    <message>
        <source>There is something at this place already. Choose another name.</source>
        <translation>По этому адресу уже что-то есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>School or place</source>
        <translation>Школа или место</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя, название</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>! not written</source>
        <translation>! не заполнено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Facts for documents</source>
        <translation>Сведения для документов</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>undone {moment}</source>
        <translation>отменён {moment}</translation>
    </message>
    <message>
        <source>✓ in force</source>
        <translation>✓ действует</translation>
    </message>
    <message>
        <source>role</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>место жительства</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>почтовый адрес</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ всё есть</translation>
    </message>
    <message>
        <source>! missing: {facts}</source>
        <translation>! не хватает: {facts}</translation>
    </message>
    <message>
        <source>closed: {reason}</source>
        <translation>закрыт: {reason}</translation>
    </message>
    <message>
        <source>− withdrawn {moment}</source>
        <translation>− выбыл {moment}</translation>
    </message>
    <message>
        <source>● ours</source>
        <translation>● наш</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>election</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>соотношение</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>route</source>
        <translation>порядок обращения</translation>
    </message>
    <message>
        <source>request</source>
        <translation>требование</translation>
    </message>
    <message>
        <source>read in the act</source>
        <translation>сверено с текстом акта</translation>
    </message>
    <message>
        <source>! from a second source</source>
        <translation>! из вторичного источника</translation>
    </message>
    <message>
        <source>! not verified</source>
        <translation>! не проверено</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписанты</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lawyer&apos;s check</source>
        <translation>Проверка юристом</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>close, withdraw</source>
        <translation>закрыть, снять</translation>
    </message>
</context>
<context>
    <name>CampaignWizard</name>
    <message>
        <source>New campaign</source>
        <translation>Новая кампания</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>Make the campaign</source>
        <translation>Создать кампанию</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>ordinary</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>special: hospital, ship, remand prison</source>
        <translation>особый: больница, судно, СИЗО</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>за рубежом</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>party</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>votes for contestants and against all, article 43(5)</source>
        <translation>голоса за участников и против всех, п.&#xa0;5 ст.&#xa0;43</translation>
    </message>
    <message>
        <source>the same and the invalid ballots</source>
        <translation>то же и недействительные бюллетени</translation>
    </message>
    <message>
        <source>voters who received ballots</source>
        <translation>избиратели, получившие бюллетени</translation>
    </message>
    <message>
        <source>territorial commission</source>
        <translation>территориальная (ТИК)</translation>
    </message>
    <message>
        <source>territorial commission of a district</source>
        <translation>ТИК района</translation>
    </message>
    <message>
        <source>territorial commission of a city</source>
        <translation>ТИК города</translation>
    </message>
    <message>
        <source>territorial commission of a region</source>
        <translation>ТИК области</translation>
    </message>
    <message>
        <source>constituency commission</source>
        <translation>окружная (ОИК)</translation>
    </message>
    <message>
        <source>Central Election Commission</source>
        <translation>Центральная (ЦИК)</translation>
    </message>
    <message>
        <source>court</source>
        <translation>суд</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Made</source>
        <translation>Собран</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>In</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степ.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Разрыв</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Лист {number} из {count}</translation>
    </message>
    <message>
        <source>checked by {name}</source>
        <translation>проверено: {name}</translation>
    </message>
    <message>
        <source>to be checked by a lawyer</source>
        <translation>требует проверки юриста</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>make the package</source>
        <translation>собрать пакет</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Mark at least one precinct or total above.</source>
        <translation>Отметьте выше хотя бы один участок или итог.</translation>
    </message>
    <message>
        <source>Package: {sheets}</source>
        <translation>Пакет: {sheets}</translation>
    </message>
    <message>
        <source>There is no race yet</source>
        <translation>Выборов пока нет</translation>
    </message>
    <message>
        <source>Add a race with its contestants and precincts first.</source>
        <translation>Сначала добавьте выборы, их участников и участки.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>К кампании</translation>
    </message>
    <message>
        <source>There is nothing to complain about yet</source>
        <translation>Пока не на что жаловаться</translation>
    </message>
    <message>
        <source>A document rests on a difference or on an announced total that cannot be right. Type protocols and official figures; the comparison shows what they prove.</source>
        <translation>Документ опирается на расхождение или на объявленный итог, который не может быть верным. Введите протоколы и официальные данные: сравнение покажет, что из них следует.</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>К сравнению</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close precinct {number}</source>
        <translation>Закрыть участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Close the precinct</source>
        <translation>Закрыть участок</translation>
    </message>
    <message>
        <source>A closed precinct counts nowhere: not in the comparison, not in the bounds. Its sheets stay, and it can be opened again. The journal keeps the reason.</source>
        <translation>Закрытый участок нигде не учитывается: ни в сравнении, ни в границах. Его листы остаются, и его можно открыть снова. Причина остаётся в журнале.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>precinct number</source>
        <translation>номер участка</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>commission above</source>
        <translation>вышестоящая комиссия</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>название по-русски</translation>
    </message>
    <message>
        <source>name in Kazakh</source>
        <translation>название по-казахски</translation>
    </message>
    <message>
        <source>“to whom” in Russian</source>
        <translation>«кому» по-русски</translation>
    </message>
    <message>
        <source>“to whom” in Kazakh</source>
        <translation>«кому» по-казахски</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>address in Russian</source>
        <translation>адрес по-русски</translation>
    </message>
    <message>
        <source>address in Kazakh</source>
        <translation>адрес по-казахски</translation>
    </message>
    <message>
        <source>voters on the list</source>
        <translation>избирателей в списке</translation>
    </message>
    <message>
        <source>grade of the copy</source>
        <translation>степень копии</translation>
    </message>
    <message>
        <source>who got the copy</source>
        <translation>кто получил копию</translation>
    </message>
    <message>
        <source>when it was got</source>
        <translation>когда получена</translation>
    </message>
    <message>
        <source>where it was got</source>
        <translation>где получена</translation>
    </message>
    <message>
        <source>how it was got</source>
        <translation>как получена</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Our protocols</source>
        <translation>Наши протоколы</translation>
    </message>
    <message>
        <source>Official figures of precincts</source>
        <translation>Официальные данные участков</translation>
    </message>
    <message>
        <source>Announced totals</source>
        <translation>Объявленные итоги</translation>
    </message>
</context>
<context>
    <name>CommissionDialog</name>
    <message>
        <source>New commission</source>
        <translation>Новая комиссия</translation>
    </message>
    <message>
        <source>Commission “{name}”</source>
        <translation>Комиссия «{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Commission above it</source>
        <translation>Вышестоящая комиссия</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название по-казахски</translation>
    </message>
    <message>
        <source>“To whom” on a document, Russian</source>
        <translation>«Кому» в документе, по-русски</translation>
    </message>
    <message>
        <source>“To whom” on a document, Kazakh</source>
        <translation>«Кому» в документе, по-казахски</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Write a short code, for example: almaty-auezov.</source>
        <translation>Напишите короткий код, например: almaty-auezov.</translation>
    </message>
    <message>
        <source>Write the commission&apos;s name in one language at least.</source>
        <translation>Напишите название комиссии хотя бы на одном языке.</translation>
    </message>
</context>
<context>
    <name>CommissionsSection</name>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Add commission …</source>
        <translation>Добавить комиссию …</translation>
    </message>
    <message>
        <source>No commissions yet. The list of precincts brings those it names.</source>
        <translation>Комиссий пока нет. Список участков добавит те, что в нём названы.</translation>
    </message>
    <message>
        <source>Commission “{name}”</source>
        <translation>Комиссия «{name}»</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Precinct</source>
        <translation>УИК</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наши</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Офиц.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>дважды</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спор</translation>
    </message>
    <message>
        <source>waits for a copy</source>
        <translation>ждёт копию</translation>
    </message>
    <message>
        <source>no official figure</source>
        <translation>нет офиц. данных</translation>
    </message>
    <message>
        <source>other formula</source>
        <translation>другая формула</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>В копиях</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>within the bounds</source>
        <translation>в границах</translation>
    </message>
    <message>
        <source>{gap} too many</source>
        <translation>лишних {gap}</translation>
    </message>
    <message>
        <source>{gap} missing</source>
        <translation>не хватает {gap}</translation>
    </message>
    <message>
        <source>The whole race</source>
        <translation>Все выборы</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs every one of these sheets.</source>
        <translation>Держится только на всех этих листах вместе.</translation>
    </message>
    <message numerus="yes">
        <source>Survives leaving out any %n protocol(s).</source>
        <translation>
            <numerusform>Выдержит исключение любого %n протокола.</numerusform>
            <numerusform>Выдержит исключение любых %n протоколов.</numerusform>
            <numerusform>Выдержит исключение любых %n протоколов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the copies from %n precinct(s)</source>
        <translation>
            <numerusform>В копиях с %n участка</numerusform>
            <numerusform>В копиях с %n участков</numerusform>
            <numerusform>В копиях с %n участков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more precinct(s) without a copy →</source>
        <translation>
            <numerusform>ещё %n участок без копии →</numerusform>
            <numerusform>ещё %n участка без копии →</numerusform>
            <numerusform>ещё %n участков без копии →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Announced for %n precinct(s)</source>
        <translation>
            <numerusform>Объявлено по %n участку</numerusform>
            <numerusform>Объявлено по %n участкам</numerusform>
            <numerusform>Объявлено по %n участкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n precinct(s), {official} is announced.</source>
        <translation>
            <numerusform>По %n участку объявлено {official}.</numerusform>
            <numerusform>По %n участкам объявлено {official}.</numerusform>
            <numerusform>По %n участкам объявлено {official}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies from %n precinct(s) already hold {lower}.</source>
        <translation>
            <numerusform>В копиях с %n участка уже {lower}.</numerusform>
            <numerusform>В копиях с %n участков уже {lower}.</numerusform>
            <numerusform>В копиях с %n участков уже {lower}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gap} are missing, whatever stands in the other %n precinct(s).</source>
        <translation>
            <numerusform>Не хватает {gap}, сколько бы ни было ещё на %n участке.</numerusform>
            <numerusform>Не хватает {gap}, сколько бы ни было ещё на %n участках.</numerusform>
            <numerusform>Не хватает {gap}, сколько бы ни было ещё на %n участках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n precinct(s) can add {rest} at most. {gap} are too many, if these limits hold.</source>
        <translation>
            <numerusform>Ещё %n участок может добавить не больше {rest}. Лишних {gap}, если эти пределы верны.</numerusform>
            <numerusform>Ещё %n участка могут добавить не больше {rest}. Лишних {gap}, если эти пределы верны.</numerusform>
            <numerusform>Ещё %n участков могут добавить не больше {rest}. Лишних {gap}, если эти пределы верны.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies of all of them hold {lower}.</source>
        <translation>В копиях всех участков {lower}.</translation>
    </message>
    <message>
        <source>{gap} are missing.</source>
        <translation>Не хватает {gap}.</translation>
    </message>
    <message>
        <source>{gap} are too many.</source>
        <translation>Лишних {gap}.</translation>
    </message>
    <message>
        <source>The copies allow anything from {lower} to {upper}: the total contradicts none of them.</source>
        <translation>Копии допускают любой итог от {lower} до {upper}: объявленный ни одной не противоречит.</translation>
    </message>
    <message>
        <source>Bounds: {lower} and more; nothing limits the rest</source>
        <translation>Границы: от {lower}; остальное ничем не ограничено</translation>
    </message>
    <message>
        <source>Bounds: from {lower} to {upper}</source>
        <translation>Границы: от {lower} до {upper}</translation>
    </message>
    <message>
        <source>ballots received: {count}</source>
        <translation>по полученным бюллетеням: {count}</translation>
    </message>
    <message>
        <source>voters on the list and 1 %: {count}</source>
        <translation>по списку избирателей и 1&#xa0;%: {count}</translation>
    </message>
    <message>
        <source>3,030 ballots by default: {count}</source>
        <translation>3&#xa0;030 бюллетеней по умолчанию: {count}</translation>
    </message>
    <message>
        <source>not known: {count}</source>
        <translation>неизвестно: {count}</translation>
    </message>
    <message>
        <source>Limits of the unseen precincts. {sources}</source>
        <translation>Пределы участков без копии: {sources}</translation>
    </message>
    <message>
        <source>announced {moment}, version {number}, {commission}</source>
        <translation>объявлено {moment}, версия {number}, {commission}</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>определить нельзя</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>By the copies</source>
        <translation>По копиям</translation>
    </message>
    <message>
        <source>Whatever the rest holds</source>
        <translation>При любых остальных</translation>
    </message>
    <message>
        <source>margin of {name}</source>
        <translation>отрыв: {name}</translation>
    </message>
    <message>
        <source>It cannot be said whether the result changes</source>
        <translation>Нельзя сказать, меняется ли результат</translation>
    </message>
    <message>
        <source>The copies change the result</source>
        <translation>По копиям результат другой</translation>
    </message>
    <message>
        <source>The copies do not change the result</source>
        <translation>По копиям результат тот же</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>лидера нет</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>to a number</source>
        <translation>к числу</translation>
    </message>
    <message>
        <source>what is behind it</source>
        <translation>что за числом</translation>
    </message>
    <message>
        <source>to complaint</source>
        <translation>в жалобу</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>противоречия</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>Add a race with its contestants and precincts first.</source>
        <translation>Сначала добавьте выборы, их участников и участки.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>К кампании</translation>
    </message>
    <message>
        <source>No protocols yet</source>
        <translation>Протоколов пока нет</translation>
    </message>
    <message>
        <source>Type the first copy of a protocol. As soon as official figures are there too, this screen shows where they differ.</source>
        <translation>Введите первую копию протокола. Когда появятся и официальные данные, здесь будет видно, где они расходятся.</translation>
    </message>
    <message>
        <source>Type a protocol</source>
        <translation>Ввести протокол</translation>
    </message>
</context>
<context>
    <name>ContestantDialog</name>
    <message>
        <source>New contestant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Contestant “{name}”</source>
        <translation>Участник «{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Имя или название по-русски</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя или название по-казахски</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Code in tables</source>
        <translation>Код в таблицах</translation>
    </message>
    <message>
        <source>Write the name as it stands on the ballot.</source>
        <translation>Напишите имя так, как в бюллетене.</translation>
    </message>
    <message>
        <source>This code is taken or empty. Choose another one.</source>
        <translation>Код занят или пуст. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>ContestantGrid</name>
    <message>
        <source>Name in Russian</source>
        <translation>Имя по-русски</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Имя по-казахски</translation>
    </message>
</context>
<context>
    <name>ContestantsSection</name>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Выбыл</translation>
    </message>
    <message>
        <source>Add contestant …</source>
        <translation>Добавить участника …</translation>
    </message>
    <message>
        <source>No contestants yet. Add them in ballot order.</source>
        <translation>Участников пока нет. Добавьте их в порядке бюллетеня.</translation>
    </message>
    <message>
        <source>In the race again</source>
        <translation>Снова участвует</translation>
    </message>
</context>
<context>
    <name>ContestantsStep</name>
    <message>
        <source>In the order of the ballot. Type the names, paste two columns from a spreadsheet, or read a list from a file. They can be added later too.</source>
        <translation>В порядке бюллетеня. Введите имена, вставьте два столбца из таблицы или прочитайте список из файла. Можно добавить и позже.</translation>
    </message>
    <message>
        <source>&amp;Read a list from a file …</source>
        <translation>&amp;Прочитать список из файла …</translation>
    </message>
    <message>
        <source>The contestants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>ContradictionList</name>
    <message>
        <source>Contradictions</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>the smallest territory with the contradiction</source>
        <translation>наименьшая территория с противоречием</translation>
    </message>
    <message>
        <source>No announced total is contradicted</source>
        <translation>Противоречий нет</translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) within the bounds</source>
        <translation>
            <numerusform>%n строка в границах</numerusform>
            <numerusform>%n строки в границах</numerusform>
            <numerusform>%n строк в границах</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Разрыв</translation>
    </message>
</context>
<context>
    <name>CountingStep</name>
    <message>
        <source>Three ways of counting who took part are in real use. What is not recorded is not compared; it can be set later.</source>
        <translation>На деле встречаются три способа считать принявших участие. Что не указано, то не сравнивается; указать можно и позже.</translation>
    </message>
    <message>
        <source>Which contestant is &amp;ours</source>
        <translation>Кто из участников &amp;наш</translation>
    </message>
    <message>
        <source>“Took part” in our &amp;copies</source>
        <translation>«Участвовали» в наших &amp;копиях</translation>
    </message>
    <message>
        <source>“Took part” in official &amp;figures</source>
        <translation>«Участвовали» в &amp;официальных данных</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>announced totals typed</source>
        <translation>введены объявленные итоги</translation>
    </message>
    <message>
        <source>announced totals taken out</source>
        <translation>убраны объявленные итоги</translation>
    </message>
    <message>
        <source>campaign changed</source>
        <translation>кампания изменена</translation>
    </message>
    <message>
        <source>campaign made</source>
        <translation>кампания создана</translation>
    </message>
    <message>
        <source>commission written</source>
        <translation>комиссия записана</translation>
    </message>
    <message>
        <source>contestant added</source>
        <translation>участник добавлен</translation>
    </message>
    <message>
        <source>contestant changed</source>
        <translation>участник изменён</translation>
    </message>
    <message>
        <source>contestant in the race again</source>
        <translation>участник снова участвует</translation>
    </message>
    <message>
        <source>contestant withdrawn</source>
        <translation>участник выбыл</translation>
    </message>
    <message>
        <source>sheet corrected</source>
        <translation>лист исправлен</translation>
    </message>
    <message>
        <source>sheet moved to another precinct</source>
        <translation>лист перенесён на другой участок</translation>
    </message>
    <message>
        <source>sheet typed</source>
        <translation>лист введён</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>импорт отменён</translation>
    </message>
    <message>
        <source>official figures of a precinct typed</source>
        <translation>введены официальные данные участка</translation>
    </message>
    <message>
        <source>facts of a package frozen</source>
        <translation>сведения пакета зафиксированы</translation>
    </message>
    <message>
        <source>picture kept as evidence</source>
        <translation>фото сохранено как доказательство</translation>
    </message>
    <message>
        <source>precinct added</source>
        <translation>участок добавлен</translation>
    </message>
    <message>
        <source>precinct changed</source>
        <translation>участок изменён</translation>
    </message>
    <message>
        <source>precinct closed</source>
        <translation>участок закрыт</translation>
    </message>
    <message>
        <source>precinct opened again</source>
        <translation>участок снова открыт</translation>
    </message>
    <message>
        <source>settings of a race changed</source>
        <translation>настройки выборов изменены</translation>
    </message>
    <message>
        <source>races founded</source>
        <translation>выборы заведены</translation>
    </message>
    <message>
        <source>places of a sample written</source>
        <translation>записаны места примера</translation>
    </message>
    <message>
        <source>sheets of a sample written</source>
        <translation>записаны листы примера</translation>
    </message>
    <message>
        <source>announced totals of a sample written</source>
        <translation>записаны объявленные итоги примера</translation>
    </message>
    <message>
        <source>signatory added</source>
        <translation>подписант добавлен</translation>
    </message>
    <message>
        <source>signatory changed</source>
        <translation>данные подписанта изменены</translation>
    </message>
    <message>
        <source>standing copy chosen</source>
        <translation>выбрана принятая копия</translation>
    </message>
    <message>
        <source>table imported</source>
        <translation>таблица импортирована</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Make the package</source>
        <translation>Собрать пакет</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n приложение</numerusform>
            <numerusform>%n приложения</numerusform>
            <numerusform>%n приложений</numerusform>
        </translation>
    </message>
    <message>
        <source>The document stands here</source>
        <translation>Здесь будет документ</translation>
    </message>
    <message>
        <source>Choose what it is about and make the package, or look at a draft. What you see is exactly the file that is printed.</source>
        <translation>Выберите предмет и соберите пакет или посмотрите черновик. На экране ровно тот файл, который будет напечатан.</translation>
    </message>
    <message>
        <source>Language of the document: {name}</source>
        <translation>Язык документа: {name}</translation>
    </message>
</context>
<context>
    <name>EntryCell</name>
    <message>
        <source>∅ blank</source>
        <translation>∅ пусто</translation>
    </message>
    <message>
        <source>— dash</source>
        <translation>— прочерк</translation>
    </message>
    <message>
        <source>? illegible</source>
        <translation>? неразборчиво</translation>
    </message>
</context>
<context>
    <name>EntryFeatures</name>
    <message>
        <source>signature of the chair</source>
        <translation>подпись председателя</translation>
    </message>
    <message>
        <source>signature of the secretary</source>
        <translation>подпись секретаря</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>figures in words</source>
        <translation>прописью</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>исправления</translation>
    </message>
    <message>
        <source>form and annex match</source>
        <translation>форма и приложение сходятся</translation>
    </message>
    <message>
        <source>paper in hand</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>posted sheet</source>
        <translation>вывешенный лист</translation>
    </message>
</context>
<context>
    <name>EntryKeys</name>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>lines of the form</source>
        <translation>строки формы</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>kind of copy</source>
        <translation>вид копии</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>on</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>прочерк</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>неразборчиво</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>features</source>
        <translation>признаки</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
</context>
<context>
    <name>EntryNotes</name>
    <message>
        <source>does not agree with line {number}</source>
        <translation>не сходится со строкой {number}</translation>
    </message>
    <message>
        <source>not checked: line {number} is not stated</source>
        <translation>не проверено: строка {number} без числа</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>There is nothing to type yet</source>
        <translation>Вводить пока нечего</translation>
    </message>
    <message>
        <source>! finish this sheet first, or clear it with F8</source>
        <translation>! сначала закончите этот лист или очистите его: F8</translation>
    </message>
    <message>
        <source>! {name} is kept; its sheet was saved meanwhile. Open the file again.</source>
        <translation>! Файл {name} сохранён, но лист за это время уже записан. Откройте файл снова.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Why it is moved (may stay empty)</source>
        <translation>Почему переносится (можно не заполнять)</translation>
    </message>
    <message>
        <source>shows a photo, scan or PDF of the sheet; or drop the file here</source>
        <translation>показать фото, скан или PDF листа; или перетащите файл сюда</translation>
    </message>
</context>
<context>
    <name>EntrySheets</name>
    <message>
        <source>typed twice</source>
        <translation>введён дважды</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>введён один раз</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>ещё не введён</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлен</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Keep these facts</source>
        <translation>Запомнить эти сведения</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) missing for this document</source>
        <translation>
            <numerusform>Для этого документа не хватает %n сведения</numerusform>
            <numerusform>Для этого документа не хватает %n сведений</numerusform>
            <numerusform>Для этого документа не хватает %n сведений</numerusform>
        </translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>The list of precincts</source>
        <translation>Список участков</translation>
    </message>
    <message>
        <source>The contestants in ballot order</source>
        <translation>Участники в порядке бюллетеня</translation>
    </message>
    <message>
        <source>Who signs, with the facts documents need</source>
        <translation>Кто подписывает, со сведениями для документов</translation>
    </message>
    <message>
        <source>The first protocol</source>
        <translation>Первый протокол</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>What is in hand?</source>
        <translation>Что на руках?</translation>
    </message>
    <message>
        <source>Features of the copy: ✓ seen, ✕ missing, · not looked for</source>
        <translation>Признаки копии: ✓ есть, ✕ нет, · не смотрели</translation>
    </message>
    <message>
        <source>Optional lines of the form</source>
        <translation>Необязательные строки формы</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Precinct {number}</source>
        <translation>УИК №&#xa0;{number}</translation>
    </message>
    <message>
        <source>{commission}, {voters} voters on the list</source>
        <translation>{commission}, избирателей в списке: {voters}</translation>
    </message>
    <message>
        <source>grade {grade}: {wording}</source>
        <translation>степень {grade}: {wording}</translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message>
        <source>Take back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>Импортировать таблицу …</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Begin with the precincts: a spreadsheet with number, commission, address and voters.</source>
        <translation>Пока ничего не импортировано. Начните с участков: таблица с номером, комиссией, адресом и числом избирателей.</translation>
    </message>
    <message>
        <source>Import of a table</source>
        <translation>Импорт таблицы</translation>
    </message>
</context>
<context>
    <name>JournalFacts</name>
    <message>
        <source>precinct {value}</source>
        <translation>участок {value}</translation>
    </message>
    <message>
        <source>from precinct {value}</source>
        <translation>с участка {value}</translation>
    </message>
    <message>
        <source>copy No. {value}</source>
        <translation>копия № {value}</translation>
    </message>
    <message>
        <source>grade {value}</source>
        <translation>степень {value}</translation>
    </message>
    <message>
        <source>import No. {value}</source>
        <translation>импорт № {value}</translation>
    </message>
    <message>
        <source>new: {value}</source>
        <translation>новых: {value}</translation>
    </message>
    <message>
        <source>changed: {value}</source>
        <translation>изменено: {value}</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>Number of the line to go to</source>
        <translation>Номер строки, к которой перейти</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Grades</source>
        <translation>Степени</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Разрыв</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>Без любых</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>LawSection</name>
    <message>
        <source>To be checked by a lawyer: nobody has put a name to these items. Documents that are filed carry no mark of this; the lawyer&apos;s sheet lists it.</source>
        <translation>Требует проверки юриста: под этими положениями ещё нет ничьего имени. На подаваемых документах пометки нет; они перечислены в листе юриста.</translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <source>Packages made before</source>
        <translation>Собранные ранее пакеты</translation>
    </message>
    <message>
        <source>None yet on this computer.</source>
        <translation>На этом компьютере пока нет.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New campaign …</source>
        <translation>Новая кампания …</translation>
    </message>
    <message>
        <source>Open campaign …</source>
        <translation>Открыть кампанию …</translation>
    </message>
    <message>
        <source>Colours as in the system</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making the package …</source>
        <translation>Пакет собирается …</translation>
    </message>
    <message>
        <source>Drafting …</source>
        <translation>Готовится черновик …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Печатается …</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Sheet “{sheet}”, heading in row {row}, rows: {count}.</source>
        <translation>Лист «{sheet}», заголовок в строке {row}, строк: {count}.</translation>
    </message>
    <message>
        <source>! Problems: {count}. Nothing is stored while there are any.</source>
        <translation>! Ошибок в таблице: {count}. Пока они есть, ничего не записывается.</translation>
    </message>
    <message>
        <source>✓ New: {created}, changed: {updated}.</source>
        <translation>✓ Новых: {created}, изменено: {updated}.</translation>
    </message>
    <message>
        <source>? choose</source>
        <translation>? выберите</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>не импортировать</translation>
    </message>
    <message>
        <source>What column {letters} is</source>
        <translation>Что в столбце {letters}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{place}: “{value}” — {expected}</source>
        <translation>{place}: «{value}» — {expected}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved is safe. A report without personal facts was written to {place}. Send it to whoever keeps the program.</source>
        <translation>В программе произошла ошибка. Сохранённое не пострадало. Отчёт без личных данных записан сюда: {place}. Отправьте его тому, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>campaign</source>
        <translation>кампания</translation>
    </message>
    <message>
        <source>race</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>вид выборов</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>contestant</source>
        <translation>участник голосования</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>подписант</translation>
    </message>
    <message>
        <source>frozen facts</source>
        <translation>зафиксированные данные</translation>
    </message>
    <message>
        <source>choice of the standing copy</source>
        <translation>выбор принятой копии</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>объявленные итоги</translation>
    </message>
    <message>
        <source>file of evidence</source>
        <translation>файл доказательства</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>copy of a protocol</source>
        <translation>копия протокола</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>court</source>
        <translation>суд</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>ввод</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>нарушение</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>форма таблицы</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>пример</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хэш</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Verify everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>journal entries: {count}</source>
        <translation>записей в журнале: {count}</translation>
    </message>
    <message>
        <source>Journal head:</source>
        <translation>Хэш журнала:</translation>
    </message>
    <message>
        <source>To be read aloud on the telephone, written down or printed</source>
        <translation>Прочитать вслух по телефону, записать или напечатать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>Reading the journal, the records and the evidence …</source>
        <translation>Читаются журнал, записи и доказательства …</translation>
    </message>
    <message>
        <source>journal entries {entries}, evidence files {files}</source>
        <translation>записей журнала {entries}, файлов доказательств {files}</translation>
    </message>
    <message>
        <source>✓ Everything is as it was written: {counted}.</source>
        <translation>✓ Всё в том виде, в каком записано: {counted}.</translation>
    </message>
    <message>
        <source>! Not as it was written ({counted}):</source>
        <translation>! Не в том виде, в каком записано ({counted}):</translation>
    </message>
    <message>
        <source>The verification was cancelled.</source>
        <translation>Проверка отменена.</translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>School, address</source>
        <translation>Школа, адрес</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Увидено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ есть</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>больше не действует</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальные</translation>
    </message>
    <message>
        <source>totals, precincts</source>
        <translation>итоги, участки</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>further</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>Choose a commission or a precinct first.</source>
        <translation>Сначала выберите комиссию или участок.</translation>
    </message>
    <message>
        <source>No figure is typed yet.</source>
        <translation>Ни одно число ещё не введено.</translation>
    </message>
    <message>
        <source>totals: {totals}, precincts with official figures: {precincts}</source>
        <translation>итогов: {totals}, участков с официальными данными: {precincts}</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>✓ {title}: stored as a new version</source>
        <translation>✓ {title}: записано новой версией</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>Choose who announced the figures at the left, then type them here.</source>
        <translation>Слева выберите, кто объявил данные, затем введите их здесь.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Записать новой версией</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Obtained by (observer)</source>
        <translation>Кто получил (наблюдатель)</translation>
    </message>
    <message>
        <source>When, such as 23:40 or 22.11.2026 23:40</source>
        <translation>Когда, например 23:40 или 22.11.2026 23:40</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
    <message>
        <source>Where the copy comes from (may stay empty)</source>
        <translation>Откуда копия (можно не заполнять)</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>to a number</source>
        <translation>к числу</translation>
    </message>
    <message>
        <source>what is behind it</source>
        <translation>что за числом</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>экраны</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Сохранить как …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Never filed: {name}</source>
        <translation>Не подаётся: {name}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Official figures</source>
        <translation>Официальные данные</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>To complaint</source>
        <translation>В жалобу</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>No total has been announced for this line here. Enter what the commission announced, and the panel shows whether it can be right.</source>
        <translation>По этой строке здесь ничего не объявлено. Введите объявленный комиссией итог, и будет видно, может ли он быть верным.</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>не объявлено</translation>
    </message>
    <message>
        <source>within the bounds</source>
        <translation>в границах</translation>
    </message>
    <message>
        <source>contradiction {number} of {count}</source>
        <translation>противоречие {number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s): the sides differ by exactly the invalid ballots. This is another formula of “took part”, not a discrepancy.</source>
        <translation>
            <numerusform>%n участок: стороны отличаются ровно на недействительные бюллетени. Это другая формула «участвовали», а не расхождение.</numerusform>
            <numerusform>%n участка: стороны отличаются ровно на недействительные бюллетени. Это другая формула «участвовали», а не расхождение.</numerusform>
            <numerusform>%n участков: стороны отличаются ровно на недействительные бюллетени. Это другая формула «участвовали», а не расхождение.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>На чём держится</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photo {place} of {count}</source>
        <translation>Фото {place} из {count}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>поворот</translation>
    </message>
</context>
<context>
    <name>PictureKeeping</name>
    <message>
        <source>Pictures and PDF ({endings})</source>
        <translation>Снимки и PDF ({endings})</translation>
    </message>
    <message>
        <source>Photo or PDF of the sheet</source>
        <translation>Фото или PDF листа</translation>
    </message>
</context>
<context>
    <name>PrecinctChoice</name>
    <message>
        <source>No precinct {number} in this race</source>
        <translation>Участка №&#xa0;{number} на этих выборах нет</translation>
    </message>
    <message>
        <source>Precinct {number} exists more than once: which one?</source>
        <translation>Участков №&#xa0;{number} несколько: какой?</translation>
    </message>
</context>
<context>
    <name>PrecinctChooser</name>
    <message>
        <source>Mark all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Снять отметки</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) marked</source>
        <translation>
            <numerusform>отмечен %n участок</numerusform>
            <numerusform>отмечено %n участка</numerusform>
            <numerusform>отмечено %n участков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecinctDialog</name>
    <message>
        <source>New precinct</source>
        <translation>Новый участок</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>School or place, Russian</source>
        <translation>Школа или место, по-русски</translation>
    </message>
    <message>
        <source>School or place, Kazakh</source>
        <translation>Школа или место, по-казахски</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Адрес, по-русски</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Адрес, по-казахски</translation>
    </message>
    <message>
        <source>Voters on the list (empty: not known)</source>
        <translation>Избирателей в списке (пусто: неизвестно)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Observers, one a line: name; telephone</source>
        <translation>Наблюдатели, по одному в строке: имя; телефон</translation>
    </message>
    <message>
        <source>Write the precinct&apos;s number.</source>
        <translation>Напишите номер участка.</translation>
    </message>
    <message>
        <source>Choose the commission; add one first if there is none.</source>
        <translation>Выберите комиссию; если её нет, сначала добавьте.</translation>
    </message>
    <message>
        <source>The number of voters is a whole number.</source>
        <translation>Число избирателей должно быть целым.</translation>
    </message>
</context>
<context>
    <name>PrecinctField</name>
    <message>
        <source>Precinct: number, school or address</source>
        <translation>Участок: номер, школа или адрес</translation>
    </message>
</context>
<context>
    <name>PrecinctList</name>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>Find by number, school or address</source>
        <translation>Найти по номеру, школе или адресу</translation>
    </message>
    <message>
        <source>Number, school or address</source>
        <translation>Номер, школа или адрес</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Open the sheets of the precinct</source>
        <translation>Открыть листы участка</translation>
    </message>
    <message>
        <source>Marked precincts to a complaint</source>
        <translation>Отмеченные участки в жалобу</translation>
    </message>
    <message>
        <source>compared {count} of {total}, in agreement {same}</source>
        <translation>сравнимы {count} из {total}, совпадают {same}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s)</source>
        <translation>
            <numerusform>%n участок</numerusform>
            <numerusform>%n участка</numerusform>
            <numerusform>%n участков</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>With a copy</source>
        <translation>С копией</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Различаются</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Нет копии</translation>
    </message>
    <message>
        <source>No official</source>
        <translation>Нет официальных</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорные</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Не сходятся</translation>
    </message>
</context>
<context>
    <name>PrecinctsSection</name>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Закрыть …</translation>
    </message>
    <message>
        <source>Add precinct …</source>
        <translation>Добавить участок …</translation>
    </message>
    <message>
        <source>No precincts yet. Import the list in “Imports”, or add one here.</source>
        <translation>Участков пока нет. Импортируйте список в разделе «Импорт» или добавьте участок здесь.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок №&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>PrecinctsStep</name>
    <message>
        <source>A spreadsheet with number and commission, and if it has them address, school and voters. Rows above the heading do not matter. Without a file the precincts can be added later.</source>
        <translation>Таблица с номером и комиссией, а если есть, то и с адресом, школой и числом избирателей. Строки над заголовком не мешают. Без файла участки можно добавить позже.</translation>
    </message>
    <message>
        <source>&amp;Choose the spreadsheet …</source>
        <translation>&amp;Выбрать таблицу …</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Без этого файла</translation>
    </message>
    <message>
        <source>The precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Map the columns or correct the cells, or go on without this file.</source>
        <translation>Укажите столбцы или исправьте ячейки либо продолжите без этого файла.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The package as it will be printed</source>
        <translation>Пакет, как он будет напечатан</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>PDF, as it will be printed</source>
        <translation>PDF, как будет напечатано</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>choose above what this column is, or “not imported”</source>
        <translation>выберите выше, что это за столбец, или «не импортировать»</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Что ожидалось</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>The announced total lies within the bounds</source>
        <translation>Объявленный итог в границах</translation>
    </message>
    <message>
        <source>Announced less than the copies already hold</source>
        <translation>Объявлено меньше, чем уже есть в копиях</translation>
    </message>
    <message>
        <source>Announced more than there can be</source>
        <translation>Объявлено больше, чем может быть</translation>
    </message>
    <message>
        <source>{gap} are too many, if these limits hold.</source>
        <translation>Лишних {gap}, если эти пределы верны.</translation>
    </message>
    <message>
        <source>{gap} are missing.</source>
        <translation>Не хватает {gap}.</translation>
    </message>
    <message>
        <source>Every precinct has been seen.</source>
        <translation>Копии есть со всех участков.</translation>
    </message>
    <message numerus="yes">
        <source>{commission}, {moment}: for {line}, {official} is announced in %n precinct(s) in all.</source>
        <translation>
            <numerusform>{commission}, {moment}. По строке «{line}» объявлено {official}, всего по %n участку.</numerusform>
            <numerusform>{commission}, {moment}. По строке «{line}» объявлено {official}, всего по %n участкам.</numerusform>
            <numerusform>{commission}, {moment}. По строке «{line}» объявлено {official}, всего по %n участкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of protocols from %n precinct(s) hold {lower}.</source>
        <translation>
            <numerusform>В копиях протоколов с %n участка уже {lower}.</numerusform>
            <numerusform>В копиях протоколов с %n участков уже {lower}.</numerusform>
            <numerusform>В копиях протоколов с %n участков уже {lower}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} are too many.</source>
        <translation>Лишних {gap}.</translation>
    </message>
    <message numerus="yes">
        <source>With %n other precinct(s) without a copy, any total from {lower} to {upper} is possible.</source>
        <translation>
            <numerusform>Без копии ещё %n участок: возможен любой итог от {lower} до {upper}.</numerusform>
            <numerusform>Без копии ещё %n участка: возможен любой итог от {lower} до {upper}.</numerusform>
            <numerusform>Без копии ещё %n участков: возможен любой итог от {lower} до {upper}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other precinct(s) without a copy: none can hold less than zero, so no total below {lower}.</source>
        <translation>
            <numerusform>Без копии ещё %n участок: меньше нуля там быть не может, поэтому итог не меньше {lower}.</numerusform>
            <numerusform>Без копии ещё %n участка: меньше нуля там быть не может, поэтому итог не меньше {lower}.</numerusform>
            <numerusform>Без копии ещё %n участков: меньше нуля там быть не может, поэтому итог не меньше {lower}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other precinct(s) without a copy: they can add {most} at most, so no total above {upper}.</source>
        <translation>
            <numerusform>Без копии ещё %n участок: добавить можно не больше {most}, поэтому итог не больше {upper}.</numerusform>
            <numerusform>Без копии ещё %n участка: добавить можно не больше {most}, поэтому итог не больше {upper}.</numerusform>
            <numerusform>Без копии ещё %n участков: добавить можно не больше {most}, поэтому итог не больше {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the announced total to be right, they would have to hold {average} each on average.</source>
        <translation>Чтобы объявленное было верно, на них должно быть в среднем по {average}.</translation>
    </message>
    <message>
        <source>This does not depend on the precincts without a copy.</source>
        <translation>Вывод не зависит от участков, копий с которых нет.</translation>
    </message>
    <message>
        <source>It does not say who changed a figure, nor where.</source>
        <translation>Доказательство не говорит, кто и где изменил числа.</translation>
    </message>
    <message>
        <source>A smaller territory inside shows the same contradiction.</source>
        <translation>То же противоречие есть и в меньшей территории внутри.</translation>
    </message>
    <message>
        <source>Smallest territory with this contradiction: {territory}.</source>
        <translation>Наименьшая территория с противоречием: {territory}.</translation>
    </message>
    <message>
        <source>Figures of the copies: typed twice {twice}, typed once {once}, imported {imported}.</source>
        <translation>Данные копий: введены дважды {twice}, один раз {once}, импорт {imported}.</translation>
    </message>
    <message>
        <source>Announced for the territory</source>
        <translation>Объявлено по территории</translation>
    </message>
    <message>
        <source>Sum of the copies, lower bound</source>
        <translation>Сумма по копиям, нижняя граница</translation>
    </message>
    <message>
        <source>Precincts without a copy</source>
        <translation>Участков без копии</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>Gap ({how})</source>
        <translation>Разрыв ({how})</translation>
    </message>
    <message>
        <source>Average of a precinct without a copy</source>
        <translation>В среднем на участок без копии</translation>
    </message>
    <message>
        <source>announced under the lower bound</source>
        <translation>объявлено ниже нижней границы</translation>
    </message>
    <message>
        <source>announced over the upper bound</source>
        <translation>объявлено выше верхней границы</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>источник не указан</translation>
    </message>
    <message>
        <source>nothing limits some precincts</source>
        <translation>часть участков ничем не ограничена</translation>
    </message>
    <message>
        <source>plus {rest}</source>
        <translation>плюс {rest}</translation>
    </message>
</context>
<context>
    <name>ProofSide</name>
    <message>
        <source>mark: announced {official}</source>
        <translation>черта: объявлено {official}</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>разрыв {gap}</translation>
    </message>
    <message>
        <source>no gap: these copies alone prove nothing</source>
        <translation>разрыва нет: одни эти копии ничего не доказывают</translation>
    </message>
    <message>
        <source>{left} more to the announced total</source>
        <translation>до объявленного ещё {left}</translation>
    </message>
    <message>
        <source>it holds; at {step} it ends</source>
        <translation>держится, при {step} исчезает</translation>
    </message>
    <message>
        <source>nothing is contradicted any more</source>
        <translation>противоречия больше нет</translation>
    </message>
    <message>
        <source>announced {official}</source>
        <translation>объявлено {official}</translation>
    </message>
    <message>
        <source>at most {bound}, less than announced</source>
        <translation>не больше {bound}, меньше объявленного</translation>
    </message>
    <message>
        <source>at most {bound}, not less than announced</source>
        <translation>не больше {bound}, не меньше объявленного</translation>
    </message>
    <message>
        <source>{bound} is left, more than announced</source>
        <translation>останется {bound}, больше объявленного</translation>
    </message>
    <message>
        <source>{bound} is left, not more than announced</source>
        <translation>останется {bound}, не больше объявленного</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>На чём держится</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>Исключено протоколов</translation>
    </message>
    <message>
        <source>The heaviest sheets are left out first. Bound by sheets left out.</source>
        <translation>Сначала исключаются самые крупные. Граница по числу исключённых листов.</translation>
    </message>
    <message>
        <source>Without any k protocols</source>
        <translation>Если исключить любые k протоколов</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>To complaint</source>
        <translation>В жалобу</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Показать листы</translation>
    </message>
    <message>
        <source>prev.</source>
        <translation>пред.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>след.</translation>
    </message>
    <message>
        <source>contradiction {number} of {count}</source>
        <translation>противоречие {number} из {count}</translation>
    </message>
    <message>
        <source>within the bounds</source>
        <translation>в границах</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
</context>
<context>
    <name>RaceCard</name>
    <message>
        <source>What needs a person</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>список неизвестен, участков: {count}</translation>
    </message>
    <message>
        <source>Precincts with our copies</source>
        <translation>Участки с нашими копиями</translation>
    </message>
    <message>
        <source>Voters of these precincts</source>
        <translation>Избиратели этих участков</translation>
    </message>
    <message>
        <source>Precincts with official figures</source>
        <translation>Участки с официальными данными</translation>
    </message>
    <message>
        <source>totals announced: {count}</source>
        <translation>объявлено итогов: {count}</translation>
    </message>
    <message>
        <source>of {whole}, {share}</source>
        <translation>из {whole}, {share}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>✓ Nothing waits.</source>
        <translation>✓ Ничего не ждёт.</translation>
    </message>
    <message>
        <source>announced totals contradict the copies; the widest gap is {gap}</source>
        <translation>объявленные итоги противоречат копиям; наибольший разрыв {gap}</translation>
    </message>
    <message>
        <source>precincts where official figures differ from our copy</source>
        <translation>участки, где официальные данные отличаются от нашей копии</translation>
    </message>
    <message>
        <source>precincts where copies of one grade state different numbers</source>
        <translation>участки, где копии одной степени дают разные числа</translation>
    </message>
    <message>
        <source>precincts with figures that do not add up: compare with the paper</source>
        <translation>участки, где числа не сходятся: сверьте с бумагой</translation>
    </message>
    <message>
        <source>sheets that nobody has typed yet</source>
        <translation>листы, которые ещё никто не ввёл</translation>
    </message>
    <message>
        <source>sheets typed once; a second typing makes them stronger</source>
        <translation>листы, введённые один раз; повторный ввод сделает их надёжнее</translation>
    </message>
    <message>
        <source>precincts without a copy of ours</source>
        <translation>участки без нашей копии</translation>
    </message>
</context>
<context>
    <name>RaceSection</name>
    <message>
        <source>allow {cap} ballots for a precinct whose list is not known</source>
        <translation>допускать {cap} бюллетеней для участка, список которого неизвестен</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>{campaign}: {profile}, form {form}, {count} precincts</source>
        <translation>{campaign}: {profile}, форма {form}, участков: {count}</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>Округ, по-русски</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>Округ, по-казахски</translation>
    </message>
    <message>
        <source>Which contestant is ours</source>
        <translation>Кто из участников наш</translation>
    </message>
    <message>
        <source>“Took part” in our copies</source>
        <translation>«Участвовали» в наших копиях</translation>
    </message>
    <message>
        <source>“Took part” in official figures</source>
        <translation>«Участвовали» в официальных данных</translation>
    </message>
    <message>
        <source>“Took part” is compared only when both sides are recorded and equal: three ways of counting it are in real use.</source>
        <translation>«Участвовали» сравнивается, только если обе стороны указаны и одинаковы: на деле встречаются три способа подсчёта.</translation>
    </message>
    <message>
        <source>Article 23 limits a precinct to 3,000 voters, article 37(3) adds 1 %. Without this an upper bound stays unknown where a list is not known. Special precincts and precincts abroad never take it.</source>
        <translation>Статья 23 ограничивает участок 3&#xa0;000 избирателей, п.&#xa0;3 ст.&#xa0;37 добавляет 1&#xa0;%. Без этого верхняя граница неизвестна там, где неизвестен список. К особым участкам и участкам за рубежом не применяется.</translation>
    </message>
    <message>
        <source>Race “{race}”</source>
        <translation>Выборы «{race}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Who is typing: click to change</source>
        <translation>Кто вводит: нажмите, чтобы сменить</translation>
    </message>
    <message>
        <source>Campaigns and colours (F10)</source>
        <translation>Кампании и цвета (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Precincts with something against them</source>
        <translation>Участки, по которым есть что обжаловать</translation>
    </message>
    <message>
        <source>Announced totals that cannot be right</source>
        <translation>Объявленные итоги, которые не могут быть верными</translation>
    </message>
    <message>
        <source>No precinct differs. There is nothing to complain about yet.</source>
        <translation>Расхождений по участкам нет. Жаловаться пока не на что.</translation>
    </message>
    <message>
        <source>No announced total is contradicted. A claim rests on precincts then.</source>
        <translation>Противоречий в объявленных итогах нет. Тогда иск опирается на участки.</translation>
    </message>
    <message>
        <source>left blank on paper</source>
        <translation>на бумаге останется пустым</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>День подачи</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message>
        <source>Challenged</source>
        <translation>Обжалуется</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Безопасная дата</translation>
    </message>
    <message>
        <source>Nominal date</source>
        <translation>Номинальная дата</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>the day of the act is not known</source>
        <translation>день акта неизвестен</translation>
    </message>
    <message>
        <source>10 days, art. {articles}</source>
        <translation>10 дней, ст.&#xa0;{articles}</translation>
    </message>
    <message>
        <source>the day of the act counts as the first</source>
        <translation>день акта считается первым</translation>
    </message>
    <message>
        <source>act of {day}</source>
        <translation>акт от {day}</translation>
    </message>
</context>
<context>
    <name>SavedSheets</name>
    <message>
        <source>Which precinct does the sheet of precinct {number} belong to?</source>
        <translation>К какому участку относится лист участка №&#xa0;{number}?</translation>
    </message>
    <message>
        <source>Move the sheet to precinct {number}</source>
        <translation>Перенести лист на участок №&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
</context>
<context>
    <name>SeenBox</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>The figures are seen at this moment</source>
        <translation>Данные увидены в этот момент</translation>
    </message>
    <message>
        <source>no file chosen …</source>
        <translation>файл не выбран …</translation>
    </message>
    <message>
        <source>Source: address or page</source>
        <translation>Источник: адрес или страница</translation>
    </message>
    <message>
        <source>Seen: 24.11.2026 14:05</source>
        <translation>Увидено: 24.11.2026 14:05</translation>
    </message>
    <message>
        <source>Page or screenshot</source>
        <translation>Страница или снимок экрана</translation>
    </message>
    <message>
        <source>Write where the figures were seen.</source>
        <translation>Укажите, где увидены данные.</translation>
    </message>
    <message>
        <source>Write when they were seen, for example 24.11.2026 14:05.</source>
        <translation>Укажите, когда они увидены, например 24.11.2026 14:05.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Произошло что-то непредвиденное.</translation>
    </message>
    <message>
        <source>Refused: {reason}. Nothing was changed.</source>
        <translation>Отказано: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Wrong usage: {reason}.</source>
        <translation>Неверное использование: {reason}.</translation>
    </message>
    <message>
        <source>The data file {file} cannot be used. {key}: {reason}. Correct the file.</source>
        <translation>Файл данных {file} непригоден. {key}: {reason}. Исправьте файл.</translation>
    </message>
    <message>
        <source>There is no campaign at {address}. Check the name, or make a new campaign.</source>
        <translation>По адресу {address} кампании нет. Проверьте имя или создайте новую кампанию.</translation>
    </message>
    <message>
        <source>A campaign exists at {address} already. Open it, or choose another name.</source>
        <translation>По адресу {address} кампания уже есть. Откройте её или выберите другое имя.</translation>
    </message>
    <message>
        <source>The campaign {address} was made by a newer version of the program ({revision}). Nothing was changed. Update the program on this computer.</source>
        <translation>Кампания {address} создана более новой версией программы ({revision}). Ничего не изменено. Обновите программу на этом компьютере.</translation>
    </message>
    <message>
        <source>The shared campaign {address} has an older layout. Ask its keeper to upgrade it.</source>
        <translation>Общая кампания {address} устроена по-старому. Попросите того, кто её ведёт, обновить её.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Nothing was changed. Choose a folder of your own.</source>
        <translation>Записать в {path} нельзя. Ничего не изменено. Выберите свою папку.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}. What was being saved is not saved; everything before is intact. Free some space and try again.</source>
        <translation>На диске, где {path}, нет места. Последнее не сохранено; всё прежнее цело. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where a campaign folder is not safe. Keep it on this computer, or use PostgreSQL to work together.</source>
        <translation>{path} находится в сетевой папке, где хранить кампанию небезопасно. Держите её на этом компьютере, а для совместной работы используйте PostgreSQL.</translation>
    </message>
    <message>
        <source>The database server {address} does not answer: {reason}. Check the network and the address, then try again.</source>
        <translation>Сервер базы данных {address} не отвечает: {reason}. Проверьте сеть и адрес и повторите.</translation>
    </message>
    <message>
        <source>The database refused: {reason}. What was being saved is not saved.</source>
        <translation>База данных отказала: {reason}. Последнее не сохранено.</translation>
    </message>
    <message>
        <source>Somebody else saved {noun} {key} meanwhile. Nothing was overwritten. Look at the newer figures, then save again.</source>
        <translation>Тем временем другой оператор сохранил ту же запись ({noun} {key}). Ничего не перезаписано. Посмотрите новые данные и сохраните снова.</translation>
    </message>
    <message>
        <source>There is no {noun} “{key}”.</source>
        <translation>Не найдено: {noun} «{key}».</translation>
    </message>
    <message>
        <source>{noun} “{key}” exists already. Nothing was changed.</source>
        <translation>Уже есть: {noun} «{key}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}. Nothing was changed.</source>
        <translation>Файл {path} не читается: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>The table has problems: {count}. Nothing was stored. Correct these cells.</source>
        <translation>Ошибок в таблице: {count}. Ничего не записано. Исправьте эти ячейки.</translation>
    </message>
    <message>
        <source>The document cannot be made yet. Missing: {names}.</source>
        <translation>Документ пока нельзя составить. Не хватает: {names}.</translation>
    </message>
    <message>
        <source>Nothing stands against precincts {precincts}: no official figure that differs and no incident. There is nothing to complain about.</source>
        <translation>По участкам {precincts} ничего нет: ни расхождения с официальными данными, ни записанного нарушения. Жаловаться не на что.</translation>
    </message>
    <message>
        <source>The totals announced by {commission} contradict nothing in the readings, so there is nothing to complain about.</source>
        <translation>Итоги, которые объявила комиссия {commission}, не противоречат принятым данным копий, поэтому жаловаться не на что.</translation>
    </message>
    <message>
        <source>No announced total contradicts the readings, so there is nothing to complain about.</source>
        <translation>Ни один объявленный итог не противоречит принятым данным копий, поэтому жаловаться не на что.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>the address of the database cannot be read</source>
        <translation>адрес базы данных не разобрать</translation>
    </message>
    <message>
        <source>a campaign needs at least one race</source>
        <translation>кампании нужны хотя бы одни выборы</translation>
    </message>
    <message>
        <source>the race must be named</source>
        <translation>нужно указать выборы</translation>
    </message>
    <message>
        <source>the race must be named, one of: {names}</source>
        <translation>нужно указать выборы, одни из: {names}</translation>
    </message>
    <message>
        <source>a table with problems changes nothing</source>
        <translation>таблица с ошибками ничего не меняет</translation>
    </message>
    <message>
        <source>the layout {layout} is not for such a table</source>
        <translation>форма таблицы {layout} не для такой таблицы</translation>
    </message>
    <message>
        <source>such a table has no column {column}</source>
        <translation>в такой таблице нет столбца {column}</translation>
    </message>
    <message>
        <source>a complaint goes to a commission, a claim to a court</source>
        <translation>жалоба подаётся в комиссию, иск — в суд</translation>
    </message>
    <message>
        <source>{parent} stands below {commission} and cannot be the commission above it</source>
        <translation>{parent} стоит ниже, чем {commission}, и не может быть вышестоящей</translation>
    </message>
    <message>
        <source>several precincts have the number {precinct}; name one of: {names}</source>
        <translation>номер {precinct} у нескольких участков; укажите один из: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day such as 24.11.1980</source>
        <translation>«{text}» не дата; нужно так: 24.11.1980</translation>
    </message>
    <message>
        <source>this import has been taken back already</source>
        <translation>этот импорт уже отменён</translation>
    </message>
    <message>
        <source>an import of contestants or observers is corrected by another import</source>
        <translation>импорт участников голосования или наблюдателей исправляют новым импортом</translation>
    </message>
    <message>
        <source>the import changed records that were there before: {count}</source>
        <translation>импорт изменил записи, которые уже были: {count}</translation>
    </message>
    <message>
        <source>a later version replaced its sheet ({key})</source>
        <translation>лист этого импорта заменён более поздней версией ({key})</translation>
    </message>
    <message>
        <source>somebody has typed from its sheet ({key})</source>
        <translation>по листу этого импорта уже вводили данные ({key})</translation>
    </message>
    <message>
        <source>somebody is typing from its sheet ({key})</source>
        <translation>по листу этого импорта сейчас вводят данные ({key})</translation>
    </message>
    <message>
        <source>somebody has chosen its sheet ({key})</source>
        <translation>лист этого импорта выбран как принятый ({key})</translation>
    </message>
    <message>
        <source>a later version replaced its total ({key})</source>
        <translation>итоги этого импорта заменены более поздней версией ({key})</translation>
    </message>
    <message>
        <source>there is a sheet of its precinct ({key})</source>
        <translation>есть лист участка из этого импорта ({key})</translation>
    </message>
    <message>
        <source>there is a decision about its precinct ({key})</source>
        <translation>есть решение по участку из этого импорта ({key})</translation>
    </message>
    <message>
        <source>there is an incident at its precinct ({key})</source>
        <translation>на участке из этого импорта записано нарушение ({key})</translation>
    </message>
    <message>
        <source>a commission stands below its commission ({key})</source>
        <translation>под комиссией из этого импорта стоит другая комиссия ({key})</translation>
    </message>
    <message>
        <source>a precinct stands below its commission ({key})</source>
        <translation>под комиссией из этого импорта есть участок ({key})</translation>
    </message>
    <message>
        <source>there is a total of its commission ({key})</source>
        <translation>есть итоги комиссии из этого импорта ({key})</translation>
    </message>
    <message>
        <source>there is a complaint to its commission ({key})</source>
        <translation>есть жалоба в комиссию из этого импорта ({key})</translation>
    </message>
    <message>
        <source>there is a complaint about its commission ({key})</source>
        <translation>есть жалоба на комиссию из этого импорта ({key})</translation>
    </message>
    <message>
        <source>its name ends in none of {names}</source>
        <translation>его имя не кончается ни на одно из: {names}</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>он больше 256 МБ</translation>
    </message>
    <message>
        <source>it holds more than 1 GB when unpacked</source>
        <translation>в распакованном виде он больше 1 ГБ</translation>
    </message>
    <message>
        <source>a sheet has cells so far out that it cannot be read</source>
        <translation>на листе есть ячейки так далеко, что прочитать его нельзя</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is protected with a password, or an .xls file renamed</source>
        <translation>он защищён паролем, или это переименованный файл .xls</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>он защищён паролем</translation>
    </message>
    <message>
        <source>it is not a spreadsheet, though its name ends in {ending}</source>
        <translation>это не электронная таблица, хотя имя кончается на {ending}</translation>
    </message>
    <message>
        <source>it is a spreadsheet, though its name ends in {ending}</source>
        <translation>это электронная таблица, хотя имя кончается на {ending}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>он повреждён</translation>
    </message>
    <message>
        <source>it is damaged ({detail})</source>
        <translation>он повреждён ({detail})</translation>
    </message>
    <message>
        <source>line {line}: {detail}</source>
        <translation>строка {line}: {detail}</translation>
    </message>
    <message>
        <source>it is not text in UTF-8, UTF-16 or Windows-1251</source>
        <translation>это не текст в UTF-8, UTF-16 или Windows-1251</translation>
    </message>
    <message>
        <source>line {line}: expected a number and a hash, not “{text}”</source>
        <translation>строка {line}: нужны номер и хэш, а не «{text}»</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one recorded</source>
        <translation>его SHA-256 не тот, что записан</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>в нём нет изображения</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>это не PDF</translation>
    </message>
    <message>
        <source>the printer {printer} takes nothing</source>
        <translation>принтер {printer} не принимает документ</translation>
    </message>
    <message>
        <source>expected a header row with {names}</source>
        <translation>нужна строка заголовка, в ней: {names}</translation>
    </message>
    <message>
        <source>expected one of the columns {names}; this column is unknown</source>
        <translation>нужен один из столбцов: {names}; этот столбец неизвестен</translation>
    </message>
    <message>
        <source>this heading means several columns; expected one of {names}</source>
        <translation>заголовок подходит нескольким столбцам; нужен один из: {names}</translation>
    </message>
    <message>
        <source>expected each column once</source>
        <translation>каждый столбец нужен один раз</translation>
    </message>
    <message>
        <source>expected a whole number, 0 or more</source>
        <translation>нужно целое число, 0 или больше</translation>
    </message>
    <message>
        <source>expected at most 999,999,999</source>
        <translation>нужно не больше 999&#xa0;999&#xa0;999</translation>
    </message>
    <message>
        <source>expected a value here</source>
        <translation>здесь нужно значение</translation>
    </message>
    <message>
        <source>expected once; stands in {first} already</source>
        <translation>нужно один раз; уже есть в {first}</translation>
    </message>
    <message>
        <source>expected a precinct of this race</source>
        <translation>нужен участок этих выборов</translation>
    </message>
    <message>
        <source>several precincts have this number; expected COMMISSION/NUMBER, one of {names}</source>
        <translation>этот номер у нескольких участков; нужно КОМИССИЯ/НОМЕР, одно из: {names}</translation>
    </message>
    <message>
        <source>expected a commission of this campaign</source>
        <translation>нужна комиссия этой кампании</translation>
    </message>
    <message>
        <source>several commissions have this name; expected a code, one of {names}</source>
        <translation>так называются несколько комиссий; нужен код, один из: {names}</translation>
    </message>
    <message>
        <source>expected a parent that does not stand below this commission</source>
        <translation>вышестоящая комиссия не может быть ниже этой</translation>
    </message>
    <message>
        <source>expected a grade: A, B, C, D or E</source>
        <translation>нужна степень: A, B, C, D или E</translation>
    </message>
    <message>
        <source>expected a date and time such as 2026-11-22 23:45</source>
        <translation>нужны дата и время, например 2026-11-22 23:45</translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <translation>нужно одно из: {names}</translation>
    </message>
    <message>
        <source>expected a contestant&apos;s code that is not a line of the form</source>
        <translation>нужен код участника, не совпадающий со строкой формы</translation>
    </message>
    <message>
        <source>expected a contestant of this race</source>
        <translation>нужен участник этих выборов</translation>
    </message>
    <message>
        <source>expected a sheet of the file: {names}</source>
        <translation>нужен лист файла: {names}</translation>
    </message>
    <message>
        <source>expected text or a number, not a date, a truth value or a failed formula</source>
        <translation>нужен текст или число, а не дата, логическое значение или формула с ошибкой</translation>
    </message>
    <message>
        <source>expected at least one row under the header</source>
        <translation>под заголовком нужна хотя бы одна строка</translation>
    </message>
    <message>
        <source>Journal entry {number}: the entry before it is missing (expected number {wanted}).</source>
        <translation>Запись журнала {number}: нет записи перед ней (ожидался номер {wanted}).</translation>
    </message>
    <message>
        <source>Journal entry {number}: it does not follow the entry before it.</source>
        <translation>Запись журнала {number}: она не продолжает запись перед ней.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its content was changed after it was written.</source>
        <translation>Запись журнала {number}: её содержание изменено после того, как она сделана.</translation>
    </message>
    <message>
        <source>Journal entry {number}: the list of records it touched was changed after it was written.</source>
        <translation>Запись журнала {number}: список затронутых ею данных изменён после того, как она сделана.</translation>
    </message>
    <message>
        <source>Journal entry {number}: it is missing, but the records it touched are listed.</source>
        <translation>Запись журнала {number}: её нет, но список затронутых ею данных есть.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its head was kept, but the journal has no such entry.</source>
        <translation>Запись журнала {number}: её хэш сохранён отдельно, но в журнале такой записи нет.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its hash is not the one of the head that was kept.</source>
        <translation>Запись журнала {number}: её хэш не тот, что сохранён отдельно.</translation>
    </message>
    <message>
        <source>Record “{noun} {key}”: the journal does not know it.</source>
        <translation>Данные «{noun} {key}»: в журнале их нет.</translation>
    </message>
    <message>
        <source>Record “{noun} {key}”: it differs from its last journal entry; it was changed.</source>
        <translation>Данные «{noun} {key}»: отличаются от последней записи журнала о них; они изменены.</translation>
    </message>
    <message>
        <source>Record “{noun} {key}”: it is missing, though its last journal entry keeps it.</source>
        <translation>Данные «{noun} {key}»: их нет, хотя по последней записи журнала они есть.</translation>
    </message>
    <message>
        <source>Evidence file {file}: its bytes were changed.</source>
        <translation>Файл доказательства {file}: его содержимое изменено.</translation>
    </message>
    <message>
        <source>Evidence file {file}: it is missing.</source>
        <translation>Файл доказательства {file}: его нет.</translation>
    </message>
    <message>
        <source>Evidence file {file}: it does not belong to the campaign.</source>
        <translation>Файл доказательства {file}: он не относится к кампании.</translation>
    </message>
    <message>
        <source>{file}: the file is missing.</source>
        <translation>{file}: файла нет.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be read ({reason}).</source>
        <translation>{file}: файл не читается ({reason}).</translation>
    </message>
    <message>
        <source>{file}: its content was changed after it was built.</source>
        <translation>{file}: содержимое изменено после того, как файл создан.</translation>
    </message>
    <message>
        <source>{file}: a package names only files beside its manifest.</source>
        <translation>{file}: пакет называет только файлы рядом со своим manifest.json.</translation>
    </message>
    <message>
        <source>the precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>what kind of copy it is</source>
        <translation>какая это копия</translation>
    </message>
    <message>
        <source>the copy to correct</source>
        <translation>копия, которую исправляют</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Saved sheets</source>
        <translation>Сохранённые листы</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>other precinct</source>
        <translation>другой участок</translation>
    </message>
    <message>
        <source>Copies of this precinct: {count}, then my last sheets</source>
        <translation>Копий этого участка: {count}, ниже мои последние листы</translation>
    </message>
    <message>
        <source>My last sheets</source>
        <translation>Мои последние листы</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Saving precinct {number} …</source>
        <translation>Сохраняется участок №&#xa0;{number} …</translation>
    </message>
    <message>
        <source>✓ Moved to precinct {number}</source>
        <translation>✓ Перенесено на участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>✓ Saved: precinct {number}, grade {grade}</source>
        <translation>✓ Сохранено: участок №&#xa0;{number}, степень {grade}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Очистить лист</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>Строки формы</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Снимок целиком</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Picture up</source>
        <translation>Снимок вверх</translation>
    </message>
    <message>
        <source>Picture down</source>
        <translation>Снимок вниз</translation>
    </message>
    <message>
        <source>Picture left</source>
        <translation>Снимок влево</translation>
    </message>
    <message>
        <source>Picture right</source>
        <translation>Снимок вправо</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>There are no precincts yet</source>
        <translation>Участков пока нет</translation>
    </message>
    <message>
        <source>Bring their list in under Campaign.</source>
        <translation>Загрузите их список в разделе «Кампания».</translation>
    </message>
    <message>
        <source>Next sheet: number of the precinct</source>
        <translation>Следующий лист: номер участка</translation>
    </message>
    <message>
        <source>! same figures as the sheet saved at {time} · F3</source>
        <translation>! те же числа, что в листе от {time} · F3</translation>
    </message>
    <message>
        <source>! sheets of this precinct saved already: {count} · F3</source>
        <translation>! листов этого участка уже сохранено: {count} · F3</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>первый ввод</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>of a saved sheet; what stood there is kept</source>
        <translation>сохранённого листа; прежнее остаётся</translation>
    </message>
</context>
<context>
    <name>SignatoriesSection</name>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Add signatory …</source>
        <translation>Добавить подписанта …</translation>
    </message>
    <message>
        <source>Nobody can sign yet. A complaint needs a person with these facts.</source>
        <translation>Подписать пока некому. Для жалобы нужен человек с этими сведениями.</translation>
    </message>
</context>
<context>
    <name>SignatoryDialog</name>
    <message>
        <source>New signatory</source>
        <translation>Новый подписант</translation>
    </message>
    <message>
        <source>Signatory “{name}”</source>
        <translation>Подписант «{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Family name, name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Role in Russian</source>
        <translation>Статус по-русски</translation>
    </message>
    <message>
        <source>Role in Kazakh</source>
        <translation>Статус по-казахски</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Date of birth: 31.12.1980</source>
        <translation>Дата рождения: 31.12.1980</translation>
    </message>
    <message>
        <source>A date is written like 31.12.1980.</source>
        <translation>Дата пишется так: 31.12.1980.</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рождения</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Papers: power of attorney, certificate</source>
        <translation>Бумаги: доверенность, удостоверение</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; this one has {count} signs.</source>
        <translation>В ИИН 12 цифр; здесь знаков: {count}.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Headquarters</source>
        <translation>Избирательный штаб</translation>
    </message>
    <message>
        <source>Protocols, comparison, complaints</source>
        <translation>Протоколы, сравнение, жалобы</translation>
    </message>
    <message>
        <source>Type the precinct protocols, see where the announced figures cannot be true, print the complaint package.</source>
        <translation>Введите протоколы участков, найдите, где объявленные числа не могут быть верны, напечатайте пакет жалобы.</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Новая кампания</translation>
    </message>
    <message>
        <source>Look at a sample campaign</source>
        <translation>Посмотреть кампанию-пример</translation>
    </message>
    <message>
        <source>A city: less is announced than the copies hold</source>
        <translation>Город: объявлено меньше, чем в копиях</translation>
    </message>
    <message>
        <source>A district of 15 precincts: 50 votes decide</source>
        <translation>Округ из 15 участков: решают 50 голосов</translation>
    </message>
    <message>
        <source>Election night: 554 precincts, 8 contestants</source>
        <translation>Ночь выборов: 554 участка, 8 участников</translation>
    </message>
    <message>
        <source>Campaigns on this computer</source>
        <translation>Кампании на этом компьютере</translation>
    </message>
    <message>
        <source>No campaign was opened on this computer yet.</source>
        <translation>На этом компьютере ещё не открывали ни одной кампании.</translation>
    </message>
    <message>
        <source>&amp;Open a campaign folder …</source>
        <translation>&amp;Открыть папку кампании …</translation>
    </message>
    <message>
        <source>or the address of a shared campaign</source>
        <translation>или адрес общей кампании</translation>
    </message>
    <message>
        <source>Open a campaign folder</source>
        <translation>Открыть папку кампании</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>working …</source>
        <translation>работаю …</translation>
    </message>
    <message>
        <source>nothing saved yet</source>
        <translation>ещё ничего не сохранено</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Сохранено {time}</translation>
    </message>
    <message>
        <source>Journal {head}</source>
        <translation>Журнал {head}</translation>
    </message>
    <message>
        <source>Entry {number} of the journal: {digest}</source>
        <translation>Запись журнала №&#xa0;{number}: {digest}</translation>
    </message>
</context>
<context>
    <name>SubjectLists</name>
    <message>
        <source>Totals of commissions</source>
        <translation>Итоги комиссий</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>number, name or address</source>
        <translation>номер, название или адрес</translation>
    </message>
    <message>
        <source>Find a commission or precinct</source>
        <translation>Найти комиссию или участок</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Import of a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>&amp;Choose the file …</source>
        <translation>&amp;Выбрать файл …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Seen: 24.11.2026 14:05</source>
        <translation>Увидено: 24.11.2026 14:05</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Форма таблицы</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>A table to import</source>
        <translation>Таблица для импорта</translation>
    </message>
    <message>
        <source>! The moment is written like 24.11.2026 14:05.</source>
        <translation>! Дата и время пишутся так: 24.11.2026 14:05.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Table .xlsx</source>
        <translation>Таблица .xlsx</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>For contestants</source>
        <translation>За кандидатов</translation>
    </message>
    <message>
        <source>Against all</source>
        <translation>Против всех</translation>
    </message>
    <message>
        <source>Sum of votes</source>
        <translation>Сумма голосов</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Участвовали</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Turnout: issued · took part</source>
        <translation>Явка: выдано · участие</translation>
    </message>
</context>
<context>
    <name>WeakList</name>
    <message>
        <source>What the commission will object to</source>
        <translation>Что возразит комиссия</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n возражение</numerusform>
            <numerusform>%n возражения</numerusform>
            <numerusform>%n возражений</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is typing?</source>
        <translation>Кто вводит?</translation>
    </message>
    <message>
        <source>A name or a code. Every sheet and every entry of the journal carries it. This computer will not ask again; the name at the lower left changes it.</source>
        <translation>Имя или код. Он стоит на каждом листе и в каждой записи журнала. На этом компьютере больше не спросят; сменить можно, нажав на имя слева внизу.</translation>
    </message>
    <message>
        <source>&amp;Name or code</source>
        <translation>&amp;Имя или код</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Nothing contradicts so far.</source>
        <translation>Пока всё сходится.</translation>
    </message>
    <message>
        <source>lines {lines}: {numbers}; election law, article {law}</source>
        <translation>строки {lines}: {numbers}; закон о выборах, статья {law}</translation>
    </message>
    <message>
        <source>{law} (to be checked by a lawyer)</source>
        <translation>{law} (требует проверки юриста)</translation>
    </message>
</context>
</TS>
