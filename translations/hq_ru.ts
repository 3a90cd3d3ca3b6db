<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AbovePanel</name>
    <message>
        <source>Bodies above it</source>
        <translation>Вышестоящие органы</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>Снизу вверх</translation>
    </message>
    <message>
        <source>Courts that may hear</source>
        <translation>Суды, которые могут рассмотреть</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>✓ nothing is missing</source>
        <translation>✓ всё есть</translation>
    </message>
    <message>
        <source> – not in the directory</source>
        <translation> — нет в справочнике</translation>
    </message>
    <message>
        <source>territory not stated</source>
        <translation>территория не указана</translation>
    </message>
    <message>
        <source>hears {territory}</source>
        <translation>рассматривает: {territory}</translation>
    </message>
    <message>
        <source>by the place of the body: {law}</source>
        <translation>по месту нахождения органа: {law}</translation>
    </message>
    <message>
        <source>· {court}: acts of the central commission, {law}</source>
        <translation>· {court}: акты ЦИК, {law}</translation>
    </message>
    <message>
        <source>! no commission in the directory: {body}</source>
        <translation>! нет комиссии в справочнике: {body}</translation>
    </message>
    <message>
        <source>! not written “to whom”: {name}</source>
        <translation>! не заполнено «кому»: {name}</translation>
    </message>
    <message>
        <source>! no court in the directory for {place}</source>
        <translation>! в справочнике нет суда: {place}</translation>
    </message>
    <message>
        <source>! no address: {name}</source>
        <translation>! нет адреса: {name}</translation>
    </message>
</context>
<context>
    <name>AddedPapers</name>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Приложить бумаги</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Received, time of the precinct</source>
        <translation>Получен, время участка</translation>
    </message>
    <message>
        <source>Day of the decision itself</source>
        <translation>День самого решения</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Названные причины</translation>
    </message>
    <message>
        <source>In the decision&apos;s own words</source>
        <translation>Словами решения</translation>
    </message>
    <message>
        <source>Scan of the decision</source>
        <translation>Скан решения</translation>
    </message>
    <message>
        <source>Terms to appeal run from the day of the decision, not from its receipt.</source>
        <translation>Сроки обжалования идут со дня решения, а не со дня его получения.</translation>
    </message>
    <message>
        <source>Received: write the day and the time, for example: 24.11.2026 14:05.</source>
        <translation>Получен: укажите день и время, например: 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>Day of the decision itself: write it, for example: 24.11.2026.</source>
        <translation>День самого решения: укажите, например: 24.11.2026.</translation>
    </message>
    <message>
        <source>Day of the decision itself: it is later than the decision came.</source>
        <translation>День самого решения: он позже дня получения.</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Archive:</source>
        <translation>Архив:</translation>
    </message>
    <message>
        <source>one folder that anybody can read and check without this program</source>
        <translation>одна папка, которую любой прочтёт и проверит без этой программы</translation>
    </message>
    <message>
        <source>Write an archive …</source>
        <translation>Записать архив …</translation>
    </message>
    <message>
        <source>Check an archive …</source>
        <translation>Проверить архив …</translation>
    </message>
    <message>
        <source>The archive to check</source>
        <translation>Архив для проверки</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Записывается {file} …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Читается {file} …</translation>
    </message>
    <message>
        <source>✓ Archive written and checked: {folder}</source>
        <translation>✓ Архив записан и проверен: {folder}</translation>
    </message>
    <message>
        <source>originals {originals}, files {files}, left out {absent}</source>
        <translation>исходных файлов {originals}, всего файлов {files}, не вошло {absent}</translation>
    </message>
    <message>
        <source>! The bytes of these originals are lost or changed, they are not in it:</source>
        <translation>! Эти исходные файлы утрачены или изменены, в архив они не вошли:</translation>
    </message>
    <message>
        <source>! {folder} is not as it was written:</source>
        <translation>! {folder} — не в том виде, в каком записан:</translation>
    </message>
    <message>
        <source>✓ {folder} is as it was written, files {files}</source>
        <translation>✓ {folder} — в том виде, в каком записан; файлов {files}</translation>
    </message>
    <message>
        <source>The journal is in it without texts: only its links were checked.</source>
        <translation>Журнал в нём без текстов: проверена только связь записей.</translation>
    </message>
    <message>
        <source>Journal head: {number} {head}</source>
        <translation>Хеш журнала: {number} {head}</translation>
    </message>
    <message>
        <source>Seal of the archive: {seal}</source>
        <translation>Отпечаток архива: {seal}</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Write an archive</source>
        <translation>Запись архива</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Имя папки</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Язык заголовков</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>by codes instead of names</source>
        <translation>коды вместо имён</translation>
    </message>
    <message>
        <source>By codes the journal goes along by its hashes alone, as its texts name people: such an archive proves less. Inside photos and papers nothing is covered.</source>
        <translation>С кодами журнал входит одними хешами, так как его тексты называют людей: такой архив доказывает меньше. Внутри снимков и бумаг ничего не закрывается.</translation>
    </message>
    <message>
        <source>Filled ballots</source>
        <translation>Заполненные бюллетени</translation>
    </message>
    <message>
        <source>include their pictures, 27(4)</source>
        <translation>включить их снимки, п. 4 ст. 27</translation>
    </message>
    <message>
        <source>include those made on this computer: {count}</source>
        <translation>включить собранные на этом компьютере: {count}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Choose where the archive is to lie.</source>
        <translation>Выберите, где будет архив.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Введите имя папки.</translation>
    </message>
    <message>
        <source>{folder} exists already.</source>
        <translation>{folder} уже есть.</translation>
    </message>
    <message>
        <source>Where the archive is to lie</source>
        <translation>Где будет архив</translation>
    </message>
</context>
<context>
    <name>AskedPane</name>
    <message>
        <source>What to ask</source>
        <translation>Что спросить</translation>
    </message>
    <message>
        <source>Saved meanwhile; saving again puts yours in its place</source>
        <translation>Тем временем сохранено другое; повторное сохранение заменит его вашим</translation>
    </message>
    <message>
        <source>weak ground</source>
        <translation>слабое основание</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Чем это подтвердить</translation>
    </message>
    <message>
        <source>Articles of the election law</source>
        <translation>Статьи закона о выборах</translation>
    </message>
    <message>
        <source>For a prosecutor alone</source>
        <translation>Только для прокурора</translation>
    </message>
    <message>
        <source>to be checked by a lawyer</source>
        <translation>требует проверки юриста</translation>
    </message>
</context>
<context>
    <name>AttemptsBox</name>
    <message>
        <source>Number dialled</source>
        <translation>Набранный номер</translation>
    </message>
    <message>
        <source>number dialled</source>
        <translation>набранный номер</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>answered? what was said</source>
        <translation>ответили? что сказали</translation>
    </message>
    <message>
        <source>Not reached now   F7</source>
        <translation>Не дозвонились   F7</translation>
    </message>
    <message>
        <source>Note this now   F7</source>
        <translation>Записать попытку   F7</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Folder of backups …</source>
        <translation>Папка копий …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Копировать сейчас</translation>
    </message>
    <message>
        <source>Into one file …</source>
        <translation>В один файл …</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>Резервные копии:</translation>
    </message>
    <message>
        <source>Folder of backups, best on another disk</source>
        <translation>Папка резервных копий, лучше на другом диске</translation>
    </message>
    <message>
        <source>! no folder chosen: nothing is backed up by itself</source>
        <translation>! папка не выбрана: сами копии не делаются</translation>
    </message>
    <message>
        <source>writing into {folder} …</source>
        <translation>записывается в {folder} …</translation>
    </message>
    <message>
        <source>{folder}, none yet</source>
        <translation>{folder}, копий пока нет</translation>
    </message>
    <message>
        <source>{folder}, the last good one of {moment}</source>
        <translation>{folder}, последняя исправная от {moment}</translation>
    </message>
    <message>
        <source>a later one is not as it was written</source>
        <translation>более поздняя не в том виде, в каком записана</translation>
    </message>
</context>
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
    <name>BindingFields</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the binding</source>
        <translation>Изменить сборку</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <source>one volume</source>
        <translation>один том</translation>
    </message>
    <message>
        <source>volumes by size, MB</source>
        <translation>тома по размеру, МБ</translation>
    </message>
    <message>
        <source>volumes by sheets</source>
        <translation>тома по листам</translation>
    </message>
    <message>
        <source>Most of a volume</source>
        <translation>Наибольший том</translation>
    </message>
    <message>
        <source>All files together, MB at most</source>
        <translation>Все файлы вместе, не больше МБ</translation>
    </message>
    <message>
        <source>Copies handed in</source>
        <translation>Подаётся экземпляров</translation>
    </message>
    <message>
        <source>Observers by code, names in a sealed file</source>
        <translation>Наблюдатели под кодами, имена в запечатанном файле</translation>
    </message>
    <message>
        <source>volumes up to {size} MB</source>
        <translation>тома до {size} МБ</translation>
    </message>
    <message numerus="yes">
        <source>volumes up to %n sheet(s)</source>
        <translation>
            <numerusform>тома до %n листа</numerusform>
            <numerusform>тома до %n листов</numerusform>
            <numerusform>тома до %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {size} MB</source>
        <translation>не больше {size} МБ</translation>
    </message>
    <message>
        <source>copies handed in: {count}</source>
        <translation>экземпляров: {count}</translation>
    </message>
    <message>
        <source>observers by code</source>
        <translation>наблюдатели под кодами</translation>
    </message>
    <message>
        <source>one volume, people by name</source>
        <translation>один том, люди по именам</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Taking in {title}</source>
        <translation>Принимается: {title}</translation>
    </message>
    <message>
        <source>Taking in {title}: {share}</source>
        <translation>Принимается: {title}, {share}</translation>
    </message>
    <message>
        <source>{title}: stopped. What came in so far stays; give it again to go on.</source>
        <translation>{title}: остановлено. Принятое остаётся; чтобы продолжить, передайте то же ещё раз.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>note, if there is one; Enter notes the call</source>
        <translation>примечание, если есть; Enter — записать звонок</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>Примечание к звонку</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Calling: {person}   F3</source>
        <translation>Звонит: {person}   F3</translation>
    </message>
    <message>
        <source>! no time: write 2015, 20:15 or 23.11 0130</source>
        <translation>! время не разобрать: нужно 2015, 20:15 или 23.11 0130</translation>
    </message>
    <message>
        <source>2015 is 20:15 of the day of voting; Enter is now</source>
        <translation>2015 — 20:15 дня выборов, Enter — сейчас</translation>
    </message>
    <message>
        <source>All races</source>
        <translation>Все выборы</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Number of the precinct, school or street</source>
        <translation>Номер участка, школа или улица</translation>
    </message>
</context>
<context>
    <name>CallLayout</name>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where at the precinct</source>
        <translation>Где на участке</translation>
    </message>
    <message>
        <source>Who acted: name, office</source>
        <translation>Чьи действия: имя, должность</translation>
    </message>
    <message>
        <source>Witnesses: name, phone; name, phone</source>
        <translation>Свидетели: имя, телефон; имя, телефон</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Add files   Ctrl+O</source>
        <translation>Добавить файлы   Ctrl+O</translation>
    </message>
    <message>
        <source>A picture is pasted by Ctrl+Shift+V</source>
        <translation>Снимок вставляется по Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Attempts to reach</source>
        <translation>Попытки дозвониться</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>CallWriting</name>
    <message>
        <source>This call was not saved yet. It is as it was typed.</source>
        <translation>Этот звонок ещё не сохранён. Здесь то, что было введено.</translation>
    </message>
    <message>
        <source>! The precinct first: its number and Enter.</source>
        <translation>! Сначала участок: номер и Enter.</translation>
    </message>
    <message>
        <source>! What happened? The number of the ground and Enter.</source>
        <translation>! Что произошло? Номер основания и Enter.</translation>
    </message>
    <message>
        <source>The call was cleared. Ctrl+Z brings it back.</source>
        <translation>Звонок очищен. Ctrl+Z вернёт его.</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Somebody else, or not told</source>
        <translation>Кто-то другой или не назвался</translation>
    </message>
    <message>
        <source>Who is calling from precinct {number}?</source>
        <translation>Кто звонит с участка №&#xa0;{number}?</translation>
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
        <source>Acts as</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Role on the document</source>
        <translation>Статус в документе</translation>
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
        <source>! not stated</source>
        <translation>! не указан</translation>
    </message>
    <message>
        <source>? {role}: a guess</source>
        <translation>? {role}: догадка</translation>
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
        <source>reason for a refusal</source>
        <translation>причина отказа</translation>
    </message>
    <message>
        <source>event that starts terms</source>
        <translation>событие для срока</translation>
    </message>
    <message>
        <source>name of a body</source>
        <translation>название органа</translation>
    </message>
    <message>
        <source>station paper</source>
        <translation>документ участка</translation>
    </message>
    <message>
        <source>right or duty</source>
        <translation>право или обязанность</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Save title and day</source>
        <translation>Сохранить название и день</translation>
    </message>
    <message>
        <source>Title of the campaign</source>
        <translation>Название кампании</translation>
    </message>
    <message>
        <source>Day of voting: 22.11.2026</source>
        <translation>День голосования: 22.11.2026</translation>
    </message>
    <message>
        <source>The day of voting is {day}</source>
        <translation>День голосования — {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) move</source>
        <translation>
            <numerusform>сдвинется %n срок</numerusform>
            <numerusform>сдвинутся %n срока</numerusform>
            <numerusform>сдвинутся %n сроков</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheets} sheets and {totals} announced totals stay as they are</source>
        <translation>Листы ({sheets}) и объявленные итоги ({totals}) остаются как есть</translation>
    </message>
    <message>
        <source>Title and day</source>
        <translation>Название и день</translation>
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
        <source>Observers and proxies</source>
        <translation>Наблюдатели и доверенные лица</translation>
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
        <source>codes or names</source>
        <translation>коды или имена</translation>
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
        <source>precinct commission</source>
        <translation>участковая (УИК)</translation>
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
    <name>CardPanel</name>
    <message>
        <source>Card of the delivery</source>
        <translation>Карточка происхождения</translation>
    </message>
    <message>
        <source>! The moment is written as 22.11.2026 21:45</source>
        <translation>! Дата и время пишутся так: 22.11.2026 21:45</translation>
    </message>
    <message>
        <source>The file claims (not verified): {claims}</source>
        <translation>В самом файле указано (не проверено): {claims}</translation>
    </message>
    <message>
        <source>From the message</source>
        <translation>Из сообщения</translation>
    </message>
    <message>
        <source>From whom and how, as the message tells</source>
        <translation>От кого и каким путём, по сообщению</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Who took the pictures</source>
        <translation>Кто снимал</translation>
    </message>
    <message>
        <source>When (22.11.2026 21:45)</source>
        <translation>Когда (22.11.2026 21:45)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>With what device</source>
        <translation>На какое устройство</translation>
    </message>
    <message>
        <source>Under what conditions</source>
        <translation>При каких условиях</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>От кого получено</translation>
    </message>
    <message>
        <source>How it was received</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>Где бумага</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Filed: {what}</source>
        <translation>Подача: {what}</translation>
    </message>
    <message>
        <source>Answer to: {what}</source>
        <translation>Ответ: {what}</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Отзыв: {what}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Note to: {what}</source>
        <translation>Примечание: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Task: {what}</source>
        <translation>Задача: {what}</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>File   F9</source>
        <translation>Подача   F9</translation>
    </message>
    <message>
        <source>Register   F6</source>
        <translation>Реестр   F6</translation>
    </message>
    <message>
        <source>Not an appeal</source>
        <translation>Не обжаловать</translation>
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
        <source>Changed since</source>
        <translation>Изменилось</translation>
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
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the directory: {body}</source>
        <translation>нет в списке: {body}</translation>
    </message>
    <message>
        <source>filed elsewhere: a commission waits, art. 20(9)</source>
        <translation>подано и в другой орган: комиссия ждёт, п. 9 ст. 20</translation>
    </message>
    <message>
        <source>not in the address book: {body}</source>
        <translation>нет в списке комиссий и судов: {body}</translation>
    </message>
    <message>
        <source>may sign: {roles}</source>
        <translation>может подписать: {roles}</translation>
    </message>
    <message>
        <source>{name}: nobody has stated the role, so the text stays neutral; choose it in “Campaign”, “Signatories”</source>
        <translation>{name}: статус не указан, поэтому текст нейтральный; выберите его в разделе «Кампания», «Подписанты»</translation>
    </message>
    <message>
        <source>{name}: “{role}” is a guess from the words of the document; choose the role in “Campaign”, “Signatories”</source>
        <translation>{name}: «{role}» — догадка по словам документа; выберите статус в разделе «Кампания», «Подписанты»</translation>
    </message>
    <message>
        <source>{name}, {role}: not among those who may sign this</source>
        <translation>{name}, {role}: не из тех, кто может это подписать</translation>
    </message>
    <message>
        <source>{name}, {role}: may sign</source>
        <translation>{name}, {role}: может подписать</translation>
    </message>
    <message>
        <source>papers of the signatory: {papers}</source>
        <translation>бумаги подписанта: {papers}</translation>
    </message>
    <message>
        <source>no paper recorded: {paper}</source>
        <translation>бумага не указана: {paper}</translation>
    </message>
    <message>
        <source>binds: {duty}</source>
        <translation>обязанность: {duty}</translation>
    </message>
    <message>
        <source>how long: {event}</source>
        <translation>как долго: {event}</translation>
    </message>
    <message>
        <source>representative: {name}; papers: {papers}</source>
        <translation>представитель: {name}; бумаги: {papers}</translation>
    </message>
    <message>
        <source>representative: {rule}</source>
        <translation>представитель: {rule}</translation>
    </message>
    <message>
        <source>representative {name}: no paper recorded: {paper}</source>
        <translation>представитель {name}: бумага не указана: {paper}</translation>
    </message>
    <message numerus="yes">
        <source>the commission first: its %n day(s) to answer end before the safe date for a court</source>
        <translation>
            <numerusform>сначала комиссия: её %n день на ответ истекает до безопасной даты для суда</numerusform>
            <numerusform>сначала комиссия: её %n дня на ответ истекают до безопасной даты для суда</numerusform>
            <numerusform>сначала комиссия: её %n дней на ответ истекают до безопасной даты для суда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a court at once: the commission&apos;s %n day(s) to answer end after the safe date</source>
        <translation>
            <numerusform>сразу суд: %n день комиссии на ответ истекает после безопасной даты</numerusform>
            <numerusform>сразу суд: %n дня комиссии на ответ истекают после безопасной даты</numerusform>
            <numerusform>сразу суд: %n дней комиссии на ответ истекают после безопасной даты</numerusform>
        </translation>
    </message>
    <message>
        <source> ({law}; our reading of the terms)</source>
        <translation> ({law}; так мы читаем сроки)</translation>
    </message>
    <message>
        <source>the package answers it</source>
        <translation>в пакете есть ответ</translation>
    </message>
    <message>
        <source>Nothing in the package answers it.</source>
        <translation>В пакете на это ответа нет.</translation>
    </message>
    <message>
        <source>Answered: {places}</source>
        <translation>Где ответ: {places}</translation>
    </message>
    <message>
        <source>Do now: {deed}</source>
        <translation>Сделать сейчас: {deed}</translation>
    </message>
    <message>
        <source>To the entry of this sheet</source>
        <translation>К вводу этого листа</translation>
    </message>
    <message>
        <source>To the card of the delivery</source>
        <translation>К карточке происхождения</translation>
    </message>
    <message>
        <source>To the incidents</source>
        <translation>К нарушениям</translation>
    </message>
    <message>
        <source>To the papers for the precinct</source>
        <translation>К бумагам для участка</translation>
    </message>
    <message>
        <source>To the observers</source>
        <translation>К наблюдателям</translation>
    </message>
    <message>
        <source>To the signatories</source>
        <translation>К подписантам</translation>
    </message>
    <message>
        <source>To the commissions</source>
        <translation>К комиссиям</translation>
    </message>
    <message>
        <source>To the lawyer&apos;s check</source>
        <translation>К проверке юристом</translation>
    </message>
    <message>
        <source>To the official figures</source>
        <translation>К официальным данным</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>К сравнению</translation>
    </message>
    <message>
        <source>To the terms</source>
        <translation>К срокам</translation>
    </message>
    <message>
        <source>the text is the template&apos;s</source>
        <translation>текст по шаблону</translation>
    </message>
    <message>
        <source>{count} of {total} paragraphs differ</source>
        <translation>изменено абзацев: {count} из {total}</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Кому и от кого</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Требование</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Chart of the bounds</source>
        <translation>График границ</translation>
    </message>
    <message>
        <source>List of annexes</source>
        <translation>Список приложений</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Дата и подпись</translation>
    </message>
    <message>
        <source>Sheet for the receipt</source>
        <translation>Лист для отметки</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>Требование {number}</translation>
    </message>
    <message>
        <source>from: {place}</source>
        <translation>откуда: {place}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>the template has changed</source>
        <translation>шаблон изменился</translation>
    </message>
    <message>
        <source>not printed with the facts of today</source>
        <translation>по нынешним данным не печатается</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>введено, не сохранено</translation>
    </message>
    <message>
        <source>drawn from the facts</source>
        <translation>строится по данным</translation>
    </message>
    <message>
        <source>Enter writes here</source>
        <translation>Enter — писать здесь</translation>
    </message>
    <message>
        <source>ruled lines; Enter writes here</source>
        <translation>линейки; Enter — писать здесь</translation>
    </message>
    <message>
        <source>“{words}” is a term of another edition. {reason}</source>
        <translation>«{words}» — термин другой редакции. {reason}</translation>
    </message>
    <message>
        <source>“{words}” accuses. By facts alone: {reason}</source>
        <translation>«{words}» звучит как обвинение. Только по фактам: {reason}</translation>
    </message>
    <message>
        <source>“{words}”: this article is not among those that were read.</source>
        <translation>«{words}»: этой статьи нет среди прочитанных.</translation>
    </message>
    <message>
        <source>“{words}”: commissions are shown the election law alone, not the codes.</source>
        <translation>«{words}»: в комиссиях ссылаются только на закон о выборах, не на кодексы.</translation>
    </message>
    <message>
        <source>The document must contain this: {reason}</source>
        <translation>В документе это должно быть: {reason}</translation>
    </message>
    <message>
        <source>“{words}” is equal to a fact: {name}</source>
        <translation>«{words}» совпадает с данными: {name}</translation>
    </message>
    <message>
        <source>“{words}” is called by a code in this document.</source>
        <translation>«{words}»: в этом документе человек назван кодом.</translation>
    </message>
    <message>
        <source>Shift F2 ties “{words}” to: {name}</source>
        <translation>Shift F2 — связать «{words}» с данными: {name}</translation>
    </message>
    <message>
        <source>Shift F2 puts “{name}” in the place of “{words}”</source>
        <translation>Shift F2 — поставить «{name}» вместо «{words}»</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
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
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>file</source>
        <translation>подача</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
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
        <source>brief</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>make the package</source>
        <translation>собрать</translation>
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
        <source>to where it begins</source>
        <translation>к началу работы</translation>
    </message>
    <message>
        <source>to what it is about</source>
        <translation>к предмету</translation>
    </message>
    <message>
        <source>record an event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>change, take out</source>
        <translation>изменить, убрать</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недели</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>календарь</translation>
    </message>
    <message>
        <source>to the cases</source>
        <translation>к делам</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>сроки</translation>
    </message>
    <message>
        <source>register</source>
        <translation>реестр</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>Nothing stands there any more that this package complains of</source>
        <translation>того, на что жалуется этот пакет, больше нет</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>изменилось %n число</numerusform>
            <numerusform>изменились %n числа</numerusform>
            <numerusform>изменилось %n чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other changes: %n</source>
        <translation>
            <numerusform>других изменений: %n</numerusform>
            <numerusform>других изменений: %n</numerusform>
            <numerusform>других изменений: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>подписант</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>a statement of the document</source>
        <translation>сведения документа</translation>
    </message>
    <message>
        <source>our copies</source>
        <translation>наши копии</translation>
    </message>
    <message>
        <source>official figures</source>
        <translation>официальные данные</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>нижняя граница</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>верхняя граница</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>разрыв</translation>
    </message>
    <message>
        <source>precincts with a copy</source>
        <translation>участков с копией</translation>
    </message>
    <message>
        <source>precincts in all</source>
        <translation>всего участков</translation>
    </message>
    <message>
        <source>precincts compared</source>
        <translation>сравнено участков</translation>
    </message>
    <message>
        <source>copies that may fall away</source>
        <translation>сколько копий можно исключить</translation>
    </message>
    <message>
        <source>margin as announced</source>
        <translation>отрыв по объявленным итогам</translation>
    </message>
    <message>
        <source>margin by the copies</source>
        <translation>отрыв по копиям</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>степень</translation>
    </message>
    <message>
        <source>how it was typed</source>
        <translation>как введено</translation>
    </message>
    <message>
        <source>when it was obtained</source>
        <translation>когда получено</translation>
    </message>
    <message>
        <source>who obtained it</source>
        <translation>кто получил</translation>
    </message>
    <message>
        <source>where it was obtained</source>
        <translation>где получено</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>как получено</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>when the totals were seen</source>
        <translation>когда увидены итоги</translation>
    </message>
    <message>
        <source>day of the act</source>
        <translation>день акта</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>прежняя версия</translation>
    </message>
    <message>
        <source>later version</source>
        <translation>новая версия</translation>
    </message>
    <message>
        <source>nothing stands there any more that the document complains of</source>
        <translation>того, на что жалуется документ, больше нет</translation>
    </message>
    <message>
        <source>{line}: the announced {before} contradicts the copies no more</source>
        <translation>{line}: объявленное {before} больше не противоречит копиям</translation>
    </message>
    <message>
        <source>precinct {place}, {line}: differs no more; it was {before} and {after}</source>
        <translation>участок № {place}, {line}: расхождения больше нет; было {before} и {after}</translation>
    </message>
    <message>
        <source>precinct {place}, {line}, {name}:</source>
        <translation>участок № {place}, {line}, {name}:</translation>
    </message>
    <message>
        <source>{line}: the announced {after} contradicts the copies now</source>
        <translation>{line}: объявленное {after} теперь противоречит копиям</translation>
    </message>
    <message>
        <source>precinct {place}, {line}: differs now, our {before}, official {after}</source>
        <translation>участок № {place}, {line}: теперь расхождение, у нас {before}, официально {after}</translation>
    </message>
    <message>
        <source>sum of {line}, {name}:</source>
        <translation>сумма: {line}, {name}:</translation>
    </message>
    <message>
        <source>exhibit {place} is gone: {line}</source>
        <translation>приложения {place} больше нет: {line}</translation>
    </message>
    <message>
        <source>exhibit {place} shows another file: {line}</source>
        <translation>в приложении {place} другой файл: {line}</translation>
    </message>
    <message>
        <source>exhibit {place} is new: {line}</source>
        <translation>новое приложение {place}: {line}</translation>
    </message>
    <message>
        <source>exhibit {place}, {name}:</source>
        <translation>приложение {place}, {name}:</translation>
    </message>
    <message>
        <source>precinct {place}: the incident is gone: {line}</source>
        <translation>участок № {place}: нарушения больше нет: {line}</translation>
    </message>
    <message>
        <source>precinct {place}: new incident: {line}</source>
        <translation>участок № {place}: новое нарушение: {line}</translation>
    </message>
    <message>
        <source>precinct {place}: an incident is told otherwise: {line}</source>
        <translation>участок № {place}: нарушение описано иначе: {line}</translation>
    </message>
    <message>
        <source>published figures, {place}, {line}, {name}:</source>
        <translation>опубликованные данные, {place}, {line}, {name}:</translation>
    </message>
    <message>
        <source>code {place}:</source>
        <translation>код {place}:</translation>
    </message>
    <message>
        <source>the wording of the document</source>
        <translation>слова документа</translation>
    </message>
    <message>
        <source>something that is printed in tables</source>
        <translation>то, что печатается в таблицах</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Changed since the package was made</source>
        <translation>Что изменилось после сборки пакета</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ChangedStrip</name>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>It cannot be told whether the data changed since: the package was made by an older version of the program or from another campaign.</source>
        <translation>Изменились ли с тех пор данные, сказать нельзя: пакет собран прежней версией программы или из другой кампании.</translation>
    </message>
    <message>
        <source>Since this package was made: {changes}</source>
        <translation>После сборки этого пакета: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Line of the chart</source>
        <translation>Строка графика</translation>
    </message>
    <message>
        <source>− no longer there: {places}</source>
        <translation>− больше нет: {places}</translation>
    </message>
    <message>
        <source>+ new there: {places}</source>
        <translation>+ появились: {places}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed} of {places} changed; together {sum}.</source>
        <translation>Изменилось {changed} из {places}; в сумме {sum}.</translation>
    </message>
    <message>
        <source>before, {moment}</source>
        <translation>раньше, {moment}</translation>
    </message>
    <message>
        <source>after, {moment}</source>
        <translation>позже, {moment}</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n precinct(s) differ</source>
        <translation>
            <numerusform>Расхождение на %n участке</numerusform>
            <numerusform>Расхождения на %n участках</numerusform>
            <numerusform>Расхождения на %n участках</numerusform>
        </translation>
    </message>
    <message>
        <source>{differing} of {compared} compared; together {sum}.</source>
        <translation>{differing} из {compared} сравнимых; в сумме {sum}.</translation>
    </message>
    <message>
        <source>No precinct has figures of both sides: nothing to compare.</source>
        <translation>Ни по одному участку нет данных обеих сторон: сравнивать нечего.</translation>
    </message>
    <message>
        <source>Differences by precinct: {about}</source>
        <translation>Расхождения по участкам: {about}</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>наши</translation>
    </message>
    <message>
        <source>official</source>
        <translation>официальные</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
    <message>
        <source>Before the first sheet</source>
        <translation>До первого листа</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}, precinct {precinct}</source>
        <translation>Лист {number} из {count}, участок № {precinct}</translation>
    </message>
    <message>
        <source>not less than {lower}</source>
        <translation>не меньше {lower}</translation>
    </message>
    <message>
        <source>not less than {lower}, not more than {upper}</source>
        <translation>не меньше {lower}, не больше {upper}</translation>
    </message>
    <message>
        <source>no upper bound is known</source>
        <translation>верхняя граница неизвестна</translation>
    </message>
    <message>
        <source>exactly {sum}</source>
        <translation>ровно {sum}</translation>
    </message>
    <message>
        <source>not more than {upper}</source>
        <translation>не больше {upper}</translation>
    </message>
    <message>
        <source>Bounds as the sheets came in: {about}</source>
        <translation>Границы по мере поступления листов: {about}</translation>
    </message>
    <message>
        <source>announced {official}</source>
        <translation>объявлено {official}</translation>
    </message>
    <message>
        <source>impossible since sheet {number}</source>
        <translation>невозможно с листа {number}</translation>
    </message>
    <message>
        <source>No total has been announced for this line here.</source>
        <translation>По этой строке здесь ничего не объявлено.</translation>
    </message>
    <message>
        <source>The sheets so far do not contradict the announced total.</source>
        <translation>Полученные листы объявленному итогу пока не противоречат.</translation>
    </message>
    <message>
        <source>The announced total was impossible before the first sheet.</source>
        <translation>Объявленный итог невозможен ещё до первого листа.</translation>
    </message>
    <message>
        <source>Since sheet {number} of {count} the announced total {official} is impossible.</source>
        <translation>С листа {number} из {count} объявленный итог {official} невозможен.</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Картинка в буфере обмена.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>The picture is written.</source>
        <translation>Картинка записана.</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>Записать картинку сюда не удалось.</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>По величине</translation>
    </message>
    <message>
        <source>Both figures</source>
        <translation>Оба числа</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>The whole (0)</source>
        <translation>Целиком (0)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Копировать картинку (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save the picture (Ctrl+S)</source>
        <translation>Сохранить картинку (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Announced and seen</source>
        <translation>Объявлено и получено</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>As the sheets came in</source>
        <translation>По поступлению</translation>
    </message>
    <message>
        <source>No total has been announced for this line here.</source>
        <translation>По этой строке здесь ничего не объявлено.</translation>
    </message>
    <message>
        <source>Every precinct has been seen.</source>
        <translation>Копии есть со всех участков.</translation>
    </message>
    <message>
        <source>Hatched: precincts without a copy. − shows their whole.</source>
        <translation>Штриховка: участки без копии. Клавиша − покажет их целиком.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Последний звонок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещали</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказали</translation>
    </message>
    <message>
        <source>nobody is listed</source>
        <translation>никого в списке</translation>
    </message>
    <message>
        <source>list not known</source>
        <translation>список неизвестен</translation>
    </message>
    <message>
        <source>{count} voters</source>
        <translation>избирателей {count}</translation>
    </message>
    <message>
        <source>! the sheet here cannot be read</source>
        <translation>! лист есть, но не читается</translation>
    </message>
    <message>
        <source>this sheet alone may settle the result</source>
        <translation>один этот лист может решить результат</translation>
    </message>
    <message>
        <source>no total is announced over it</source>
        <translation>итог, в который он входит, не объявлен</translation>
    </message>
    <message>
        <source>≠ announced total of {line} is {votes} short of the sheets seen</source>
        <translation>≠ объявлено на {votes} меньше, чем в полученных листах: {line}</translation>
    </message>
    <message>
        <source>≠ announced total of {line} is {votes} above what there can be</source>
        <translation>≠ объявлено на {votes} больше возможного: {line}</translation>
    </message>
    <message>
        <source>more than {votes} for {line} here contradict the announced total</source>
        <translation>больше {votes} здесь противоречит объявленному итогу: {line}</translation>
    </message>
    <message>
        <source>announced total of {line} is within {votes} of the most there can be; this sheet may decide</source>
        <translation>объявленному до предела {votes}, этот лист может решить: {line}</translation>
    </message>
    <message>
        <source>announced total of {line} leaves {votes} for all sheets not seen</source>
        <translation>объявленное оставляет {votes} на все неполученные листы: {line}</translation>
    </message>
    <message>
        <source>announced total of {line} is {votes} below the most there can be</source>
        <translation>объявлено на {votes} меньше наибольшего возможного: {line}</translation>
    </message>
    <message>
        <source>two days from the end of voting at 20:00 are over since {until}</source>
        <translation>два дня с окончания голосования в 20:00 истекли {until}</translation>
    </message>
    <message>
        <source>at least until {until}, two days from the end of voting at 20:00</source>
        <translation>не меньше чем до {until}, два дня с окончания голосования в 20:00</translation>
    </message>
    <message>
        <source>Posted copies, 43(8): {words}. ? How the days are counted: no lawyer has checked.</source>
        <translation>Вывешенные копии, п. 8 ст. 43: {words}. ? Как считать дни: юрист не проверял.</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Последний звонок</translation>
    </message>
    <message>
        <source>nobody is listed at this precinct</source>
        <translation>на этом участке никого в списке</translation>
    </message>
    <message>
        <source>numbers are hidden</source>
        <translation>номера скрыты</translation>
    </message>
    <message>
        <source>copied: {phone}</source>
        <translation>скопировано: {phone}</translation>
    </message>
    <message>
        <source>Precinct {number}: {reason}</source>
        <translation>Участок №&#xa0;{number}: {reason}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>under an announced total</source>
        <translation>итог объявлен</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>ещё не звонили</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещали</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>nobody to call</source>
        <translation>некому звонить</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Contradictions in it</source>
        <translation>Не сходится</translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation>Всё найденное</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок № {number}</translation>
    </message>
    <message>
        <source>✓ The official figures agree with themselves</source>
        <translation>✓ Официальные данные сходятся между собой</translation>
    </message>
    <message>
        <source>Totals were added up from their parts, percentages tried against every usual base, places against votes, control relations recomputed, as far as what was published allows. It does not mean that the figures agree with your protocols: that is shown in the comparison.</source>
        <translation>Насколько позволяет опубликованное, итоги сложены из частей, проценты проверены по всем обычным основам, места — по голосам, контрольные соотношения пересчитаны. Это не значит, что данные совпадают с вашими протоколами: это показывает сравнение.</translation>
    </message>
    <message>
        <source>No official figures yet</source>
        <translation>Официальных данных пока нет</translation>
    </message>
    <message>
        <source>As soon as figures are imported or typed, they are held against themselves.</source>
        <translation>Как только данные импортированы или введены, они проверяются между собой.</translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation>К числам</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Введите слова, чтобы сузить список</translation>
    </message>
</context>
<context>
    <name>ClaimWatch</name>
    <message>
        <source>! half an hour without a figure: this sheet is free for others now</source>
        <translation>! полчаса без единого числа: лист теперь могут взять другие</translation>
    </message>
    <message>
        <source>! in {count} min this sheet goes to whoever asks; a figure keeps it</source>
        <translation>! через {count}&#xa0;мин лист могут взять другие; любое число удержит его</translation>
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
        <source>role</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>organisation that sent the person</source>
        <translation>кто направил</translation>
    </message>
    <message>
        <source>kind of credential</source>
        <translation>вид документа</translation>
    </message>
    <message>
        <source>number of the credential</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>seal: yes, no</source>
        <translation>печать: да, нет</translation>
    </message>
    <message>
        <source>credential issued on</source>
        <translation>документ выдан</translation>
    </message>
    <message>
        <source>credential valid until</source>
        <translation>документ действует до</translation>
    </message>
    <message>
        <source>name in the messenger</source>
        <translation>имя в мессенджере</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
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
        <source>per cent: {column}</source>
        <translation>процент: {column}</translation>
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
        <source>Territory it hears: its commission</source>
        <translation>Чья территория подсудна: комиссия</translation>
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
    <name>CommissionList</name>
    <message>
        <source>{commissions} commissions; {missing} of {all} precincts without a sheet</source>
        <translation>комиссий: {commissions}; участков без листа: {missing} из {all}</translation>
    </message>
</context>
<context>
    <name>CommissionsSection</name>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Table …</source>
        <translation>Таблица …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Убрать …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Добавить …</translation>
    </message>
    <message>
        <source>No commissions yet. Import a table with code, name, level, the commission above, address; or the list of precincts, which brings those it names.</source>
        <translation>Комиссий пока нет. Импортируйте таблицу: код, название, уровень, вышестоящая комиссия, адрес — или список участков, он внесёт названные в нём комиссии.</translation>
    </message>
    <message>
        <source>It leaves the directory. The journal keeps that it was there.</source>
        <translation>Запись уйдёт из справочника. В журнале останется, что она была.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Import of a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Commissions and courts as a table</source>
        <translation>Комиссии и суды таблицей</translation>
    </message>
    <message>
        <source>commissions.xlsx</source>
        <translation>комиссии.xlsx</translation>
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
        <source>Pattern</source>
        <translation>Вид расхождения</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Ст.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>no copy of ours</source>
        <translation>нашей копии нет</translation>
    </message>
    <message numerus="yes">
        <source>%n copy/copies of ours</source>
        <translation>
            <numerusform>%n наша копия</numerusform>
            <numerusform>%n наши копии</numerusform>
            <numerusform>%n наших копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they differ on %n line(s)</source>
        <translation>
            <numerusform>различаются в %n строке</numerusform>
            <numerusform>различаются в %n строках</numerusform>
            <numerusform>различаются в %n строках</numerusform>
        </translation>
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
        <source>typed twice, by two people</source>
        <translation>введена дважды, двумя людьми</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>введена один раз</translation>
    </message>
    <message>
        <source>imported from a table</source>
        <translation>импортирована из таблицы</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>ещё не введена</translation>
    </message>
    <message>
        <source>words</source>
        <translation>прописью</translation>
    </message>
    <message numerus="yes">
        <source>words say another number on %n line(s)</source>
        <translation>
            <numerusform>прописью другое число в %n строке</numerusform>
            <numerusform>прописью другое число в %n строках</numerusform>
            <numerusform>прописью другое число в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control relation(s) do not hold</source>
        <translation>
            <numerusform>не выполняется %n контрольное соотношение</numerusform>
            <numerusform>не выполняются %n контрольных соотношения</numerusform>
            <numerusform>не выполняются %n контрольных соотношений</numerusform>
        </translation>
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
        <source>Survives</source>
        <translation>Запас</translation>
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
        <source>{gap} too many</source>
        <translation>лишних {gap}</translation>
    </message>
    <message>
        <source>{gap} missing</source>
        <translation>не хватает {gap}</translation>
    </message>
    <message>
        <source>Our sheets state it in {seen} of {total} precincts</source>
        <translation>Число есть в наших листах: участков {seen} из {total}</translation>
    </message>
    <message>
        <source>It still holds without any {count} of the sheets</source>
        <translation>Сохраняется, если исключить любые листы, числом до {count}</translation>
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
            <numerusform>ещё %n без копии →</numerusform>
            <numerusform>ещё %n без копии →</numerusform>
            <numerusform>ещё %n без копии →</numerusform>
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
        <source>nobody leads</source>
        <translation>лидера нет</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Could add</source>
        <translation>Добавит до</translation>
    </message>
    <message>
        <source>Of what is open</source>
        <translation>Сузит границы</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>В одиночку</translation>
    </message>
    <message>
        <source>could decide</source>
        <translation>может решить</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>in “{race}” {figure}</source>
        <translation>в «{race}» — {figure}</translation>
    </message>
    <message>
        <source>other ballot of this precinct ({side}): {line} {figure}</source>
        <translation>бюллетени этого участка ({side}): {line} — здесь {figure}</translation>
    </message>
    <message>
        <source>{line}: {reason} ({law})</source>
        <translation>{line}: {reason} ({law})</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Папка для таблиц</translation>
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
    <name>Copies</name>
    <message>
        <source>Obtained</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Stands because</source>
        <translation>Почему принята</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Что не сходится</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) fail</source>
        <translation>
            <numerusform>%n соотношение</numerusform>
            <numerusform>%n соотношения</numerusform>
            <numerusform>%n соотношений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words on %n line(s)</source>
        <translation>
            <numerusform>прописью в %n строке</numerusform>
            <numerusform>прописью в %n строках</numerusform>
            <numerusform>прописью в %n строках</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>? disputed</source>
        <translation>? спор</translation>
    </message>
    <message>
        <source>≠ our copies</source>
        <translation>≠ наши копии</translation>
    </message>
    <message>
        <source>≠ official {gap}</source>
        <translation>≠ официально {gap}</translation>
    </message>
    <message>
        <source>≠ words</source>
        <translation>≠ прописью</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наши</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Официальные</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>копия {number}</translation>
    </message>
    <message>
        <source>{moment}, not stated</source>
        <translation>{moment}, не указано</translation>
    </message>
    <message>
        <source>{grade}, as stated</source>
        <translation>{grade}, из таблицы</translation>
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
        <source>chosen by a person</source>
        <translation>выбор человека</translation>
    </message>
    <message>
        <source>the only one with figures</source>
        <translation>единственная с числами</translation>
    </message>
    <message>
        <source>the best grade</source>
        <translation>лучшая степень</translation>
    </message>
    <message>
        <source>the surer typing</source>
        <translation>надёжнее введена</translation>
    </message>
    <message>
        <source>obtained first</source>
        <translation>получена раньше</translation>
    </message>
    <message>
        <source>alike in all else, the first one here</source>
        <translation>при прочих равных записана первой</translation>
    </message>
    <message>
        <source>{source} stands because {operator} chose it: “{reason}”.</source>
        <translation>{source} — принятая копия: выбор оператора {operator} («{reason}»).</translation>
    </message>
    <message>
        <source>{source} stands because: {why}.</source>
        <translation>{source} — принятая копия: {why}.</translation>
    </message>
    <message>
        <source>best grade ({grade})</source>
        <translation>лучшая степень ({grade})</translation>
    </message>
    <message>
        <source>of the copies of grade {grade}, {typed}</source>
        <translation>из копий степени {grade} {typed}</translation>
    </message>
    <message>
        <source>of equal copies the earliest ({moment})</source>
        <translation>из равных копий самая ранняя ({moment})</translation>
    </message>
    <message>
        <source>{operator} had chosen a copy that does not count any more (“{reason}”).</source>
        <translation>Выбранная раньше копия больше не учитывается (оператор {operator}: «{reason}»).</translation>
    </message>
    <message>
        <source>≠ words: {number}</source>
        <translation>≠ прописью: {number}</translation>
    </message>
    <message>
        <source>≠ {line}: digits {digits}, words {words}. 43(8)</source>
        <translation>≠ {line}: цифрами {digits}, прописью {words} (п. 8 ст. 43)</translation>
    </message>
    <message>
        <source>Copies of the best grade state different numbers here, and nobody chose: the line counts as not seen. F2 lets a copy stand.</source>
        <translation>Копии лучшей степени дают здесь разные числа, и никто не выбрал: строка считается неизвестной. F2 — принять копию.</translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>Copies of the precinct side by side</source>
        <translation>Копии участка рядом</translation>
    </message>
</context>
<context>
    <name>CopyPhotoPane</name>
    <message>
        <source>This copy has no photo.</source>
        <translation>У этой копии нет фото.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photo {place} of {count}</source>
        <translation>Фото {place} из {count}</translation>
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
    <name>CustodyPanel</name>
    <message>
        <source>Where the file was</source>
        <translation>Путь файла</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>typings of sheets</source>
        <translation>вводы листов</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>черновики</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>commissions</source>
        <translation>комиссии</translation>
    </message>
    <message>
        <source>races</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>announced totals</source>
        <translation>объявленные итоги</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>нарушения</translation>
    </message>
    <message>
        <source>people at precincts</source>
        <translation>люди на участках</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>поступления</translation>
    </message>
    <message>
        <source>decisions about files</source>
        <translation>решения о файлах</translation>
    </message>
    <message>
        <source>files of evidence</source>
        <translation>файлы доказательств</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>жалобы</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>записи журнала</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Насколько</translation>
    </message>
    <message>
        <source>Nothing in the file can be read any more.</source>
        <translation>В файле больше ничего не читается.</translation>
    </message>
    <message>
        <source>Sheets that can be read: {sheets}. Journal: proved up to entry No. {proved}, the last that can be read is No. {last}. Drafts that go into the restored campaign: {drafts}.</source>
        <translation>Листов читается: {sheets}. Журнал: подтверждён до записи №&#xa0;{proved}, последняя читаемая №&#xa0;{last}. Черновиков, которые перейдут в восстановленную кампанию: {drafts}.</translation>
    </message>
    <message>
        <source>Typed after this backup, to be typed again: {count}. Precincts: {precincts}.</source>
        <translation>Введено после этой копии, ввести заново: {count}. Участки: {precincts}.</translation>
    </message>
    <message>
        <source>Drafts put back: {count}.</source>
        <translation>Возвращено черновиков: {count}.</translation>
    </message>
    <message>
        <source>A second new sheet of {operator} is kept under the name “{name}”.</source>
        <translation>Второй новый лист оператора {operator} сохранён под именем «{name}».</translation>
    </message>
    <message>
        <source>✓ to the end</source>
        <translation>✓ до конца</translation>
    </message>
    <message>
        <source>! in part</source>
        <translation>! частично</translation>
    </message>
    <message>
        <source>! not at all</source>
        <translation>! ничего</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>✓ Precinct {number}</source>
        <translation>✓ Участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>✓ Page of the sheet of precinct {number}</source>
        <translation>✓ Страница листа участка №&#xa0;{number}</translation>
    </message>
    <message>
        <source>✓ Evidence of incident {number}</source>
        <translation>✓ Доказательство нарушения №&#xa0;{number}</translation>
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
        <source>decision about a file taken back</source>
        <translation>решение о файле отменено</translation>
    </message>
    <message>
        <source>picture marked as one of a filled ballot, or not</source>
        <translation>отмечено, заполненный ли это бюллетень</translation>
    </message>
    <message>
        <source>call to a person noted</source>
        <translation>звонок человеку записан</translation>
    </message>
    <message>
        <source>note of a call taken back</source>
        <translation>запись звонка отменена</translation>
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
        <source>card of a delivery written</source>
        <translation>карточка происхождения заполнена</translation>
    </message>
    <message>
        <source>day of the challenged act told</source>
        <translation>указан день обжалуемого акта</translation>
    </message>
    <message>
        <source>answer to a complaint received</source>
        <translation>получен ответ на обращение</translation>
    </message>
    <message>
        <source>answer to a complaint appealed</source>
        <translation>ответ на обращение обжалован</translation>
    </message>
    <message>
        <source>complaint drafted</source>
        <translation>обращение подготовлено</translation>
    </message>
    <message>
        <source>event of a complaint taken back</source>
        <translation>событие дела отменено</translation>
    </message>
    <message>
        <source>complaint handed in</source>
        <translation>обращение подано</translation>
    </message>
    <message>
        <source>note to a complaint written</source>
        <translation>примечание к делу записано</translation>
    </message>
    <message>
        <source>complaint printed</source>
        <translation>обращение напечатано</translation>
    </message>
    <message>
        <source>task of a complaint done, or not after all</source>
        <translation>задача по делу: выполнена или снова открыта</translation>
    </message>
    <message>
        <source>task of a complaint given</source>
        <translation>задача по делу поставлена</translation>
    </message>
    <message>
        <source>text of a complaint locked</source>
        <translation>текст обращения закрыт для правки</translation>
    </message>
    <message>
        <source>finished PDF taken out of a complaint</source>
        <translation>готовый PDF убран из обращения</translation>
    </message>
    <message>
        <source>finished PDF put in place of a text</source>
        <translation>вместо текста взят готовый PDF</translation>
    </message>
    <message>
        <source>text of a complaint edited</source>
        <translation>текст обращения изменён</translation>
    </message>
    <message>
        <source>text of a complaint unlocked</source>
        <translation>текст обращения открыт для правки</translation>
    </message>
    <message>
        <source>complaint withdrawn</source>
        <translation>обращение отозвано</translation>
    </message>
    <message>
        <source>differing cell found illegible</source>
        <translation>спорная ячейка признана неразборчивой</translation>
    </message>
    <message>
        <source>differing cell settled against both</source>
        <translation>по спорной ячейке отклонены оба значения</translation>
    </message>
    <message>
        <source>differing cell settled</source>
        <translation>спорная ячейка решена</translation>
    </message>
    <message>
        <source>settled cell taken back</source>
        <translation>решение по спорной ячейке отменено</translation>
    </message>
    <message>
        <source>differing cell typed by another person</source>
        <translation>спорная ячейка введена другим человеком</translation>
    </message>
    <message>
        <source>commission taken out</source>
        <translation>комиссия убрана</translation>
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
        <source>withdrawn sheet counts again</source>
        <translation>убранный лист снова учитывается</translation>
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
        <source>sheet taken out</source>
        <translation>лист убран</translation>
    </message>
    <message>
        <source>messages and files taken in</source>
        <translation>сообщения и файлы приняты</translation>
    </message>
    <message>
        <source>files inspected</source>
        <translation>файлы осмотрены</translation>
    </message>
    <message>
        <source>file given to a precinct</source>
        <translation>файл отнесён к участку</translation>
    </message>
    <message>
        <source>file kept as evidence</source>
        <translation>файл сохранён как доказательство</translation>
    </message>
    <message>
        <source>file made evidence of an incident</source>
        <translation>файл приложен к нарушению</translation>
    </message>
    <message>
        <source>file found unusable</source>
        <translation>файл признан непригодным</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>импорт отменён</translation>
    </message>
    <message>
        <source>attempt to reach somebody noted</source>
        <translation>попытка дозвониться записана</translation>
    </message>
    <message>
        <source>incident changed</source>
        <translation>нарушение изменено</translation>
    </message>
    <message>
        <source>incident closed</source>
        <translation>нарушение закрыто</translation>
    </message>
    <message>
        <source>files added to an incident</source>
        <translation>файлы добавлены к нарушению</translation>
    </message>
    <message>
        <source>step of an incident noted</source>
        <translation>следующий шаг по нарушению отмечен</translation>
    </message>
    <message>
        <source>incident written down</source>
        <translation>нарушение записано</translation>
    </message>
    <message>
        <source>incident taken up again</source>
        <translation>нарушение возобновлено</translation>
    </message>
    <message>
        <source>layout of a table kept</source>
        <translation>форма таблицы сохранена</translation>
    </message>
    <message>
        <source>event that starts terms recorded</source>
        <translation>записано событие, с которого идёт срок</translation>
    </message>
    <message>
        <source>event that starts terms changed</source>
        <translation>изменено событие, с которого идёт срок</translation>
    </message>
    <message>
        <source>event that starts terms taken out</source>
        <translation>убрано событие, с которого идёт срок</translation>
    </message>
    <message>
        <source>lines of a form found on its sheet</source>
        <translation>строки формы найдены на листе</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>сообщение отправлено</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>человек добавлен</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>данные человека изменены</translation>
    </message>
    <message>
        <source>person taken out</source>
        <translation>человек убран из списка</translation>
    </message>
    <message>
        <source>observers made people of their own</source>
        <translation>наблюдатели перенесены в свой список</translation>
    </message>
    <message>
        <source>sheet found impossible to enter</source>
        <translation>отмечено, что лист нельзя ввести</translation>
    </message>
    <message>
        <source>sheet can be entered after all</source>
        <translation>лист снова можно вводить</translation>
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
        <source>picture taken out of its group</source>
        <translation>снимок отделён от похожих</translation>
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
        <source>place of a publication written</source>
        <translation>записано, где опубликовано</translation>
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
        <source>view of a picture changed</source>
        <translation>вид снимка изменён</translation>
    </message>
    <message>
        <source>earlier state of a record put back</source>
        <translation>прежнее состояние записи возвращено</translation>
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
        <source>sheet typed a second time</source>
        <translation>сделан повторный ввод листа</translation>
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
        <source>choice of the standing copy taken back</source>
        <translation>выбор принятой копии отменён</translation>
    </message>
    <message>
        <source>table imported</source>
        <translation>таблица импортирована</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>{source}, seen {moment}</source>
        <translation>{source}, увидено {moment}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Newspaper: issue, page</source>
        <translation>Газета: номер, страница</translation>
    </message>
    <message>
        <source>kept; choose another …</source>
        <translation>есть; выбрать другой …</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>выбрать …</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Снимок экрана</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
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
        <source>names in the sealed file: {count}</source>
        <translation>имён в запечатанном файле: {count}</translation>
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
    <name>DiskDesk</name>
    <message>
        <source>Where the data disk is to lie</source>
        <translation>Где будет папка для носителя</translation>
    </message>
    <message>
        <source>{folder}: files {count}</source>
        <translation>{folder}: файлов {count}</translation>
    </message>
</context>
<context>
    <name>DoubtsList</name>
    <message>
        <source>What must be settled</source>
        <translation>Что нужно решить</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
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
    <message>
        <source>pencil</source>
        <translation>карандаш</translation>
    </message>
    <message>
        <source>two inks</source>
        <translation>разные чернила</translation>
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
        <source>another sheet</source>
        <translation>другой лист</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>cannot be entered</source>
        <translation>нельзя ввести</translation>
    </message>
    <message>
        <source>next: second entries, {seconds}</source>
        <translation>далее: повторные вводы, {seconds}</translation>
    </message>
    <message>
        <source>next sheet: {firsts}, second entries {seconds}</source>
        <translation>след. лист: {firsts}, повторных {seconds}</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>rest 0, blank</source>
        <translation>остальное 0, пусто</translation>
    </message>
    <message>
        <source>to settle: {count}</source>
        <translation>спорных строк: {count}</translation>
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
        <source>this value</source>
        <translation>это значение</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ни одно</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>подтвердить</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>back to typing</source>
        <translation>назад к вводу</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>words</source>
        <translation>прописью</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>next: single cells, {cells}</source>
        <translation>далее: отдельные ячейки, {cells}</translation>
    </message>
    <message>
        <source>next sheet: {firsts}</source>
        <translation>след. лист: {firsts}</translation>
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
    <message>
        <source>The words say another number than the digits</source>
        <translation>Прописью записано не то число, что цифрами</translation>
    </message>
    <message>
        <source>words: {number}</source>
        <translation>прописью: {number}</translation>
    </message>
    <message>
        <source>≠ digits, {law}</source>
        <translation>≠ цифры, {law}</translation>
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
        <source>! {name} is kept; its sheet was saved meanwhile. Open the file again.</source>
        <translation>! Файл {name} сохранён, но лист за это время уже записан. Откройте файл снова.</translation>
    </message>
</context>
<context>
    <name>EntryPhoto</name>
    <message>
        <source>! the corners cross: put them around the sheet</source>
        <translation>! углы перекрещены: расставьте их вокруг листа</translation>
    </message>
    <message>
        <source>left top</source>
        <translation>левый верхний</translation>
    </message>
    <message>
        <source>right top</source>
        <translation>правый верхний</translation>
    </message>
    <message>
        <source>right bottom</source>
        <translation>правый нижний</translation>
    </message>
    <message>
        <source>left bottom</source>
        <translation>левый нижний</translation>
    </message>
    <message>
        <source>Corner {place} of 4: {name}</source>
        <translation>Угол {place} из 4: {name}</translation>
    </message>
    <message>
        <source>Put the frame on line {number}: {label}</source>
        <translation>Рамка на строку {number}: {label}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
    </message>
    <message>
        <source>larger steps</source>
        <translation>крупнее шаг</translation>
    </message>
    <message>
        <source>next corner</source>
        <translation>след. угол</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>выпрямить</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>след. строка</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>! straighten the sheet first: F9</source>
        <translation>! сначала выпрямите лист: F9</translation>
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
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>waiting: {firsts}</source>
        <translation>ждёт ввода: {firsts}</translation>
    </message>
    <message>
        <source>second entries: {seconds}</source>
        <translation>повторных вводов: {seconds}</translation>
    </message>
    <message>
        <source>waiting: {firsts}, second entries: {seconds}</source>
        <translation>ждёт ввода: {firsts}, повторных: {seconds}</translation>
    </message>
    <message>
        <source>≠ to settle: {count} · F11</source>
        <translation>≠ спорных строк: {count} · F11</translation>
    </message>
    <message>
        <source>shows a photo, scan or PDF of the sheet; or drop the file here</source>
        <translation>показать фото, скан или PDF листа; или перетащите файл сюда</translation>
    </message>
</context>
<context>
    <name>EntrySettling</name>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Чего ждёт</translation>
    </message>
    <message>
        <source>feature: {name}</source>
        <translation>признак: {name}</translation>
    </message>
    <message>
        <source>number in words: {label}</source>
        <translation>число прописью: {label}</translation>
    </message>
    <message>
        <source>words as digits</source>
        <translation>прописью то же, что цифрами</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>не введено</translation>
    </message>
    <message>
        <source>✓ seen</source>
        <translation>✓ есть</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ нет</translation>
    </message>
    <message>
        <source>≠ two values</source>
        <translation>≠ два значения</translation>
    </message>
    <message>
        <source>! you type it, unseen</source>
        <translation>! вводите вы, вслепую</translation>
    </message>
    <message>
        <source>… another person types it</source>
        <translation>… введёт другой человек</translation>
    </message>
    <message>
        <source>↶ {where}: open again; what was chosen stays in the history</source>
        <translation>↶ {where}: снова открыто; выбранное остаётся в истории</translation>
    </message>
    <message>
        <source>precinct {number}</source>
        <translation>участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>→ {where}: another person types this line, unseen</source>
        <translation>→ {where}: эту строку вслепую введёт другой человек</translation>
    </message>
    <message>
        <source>✓ {where}: {value}. {typed}</source>
        <translation>✓ {where}: {value} ({typed})</translation>
    </message>
    <message>
        <source>. The sheet is settled</source>
        <translation>. По листу всё решено</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>{operator} typed {value}</source>
        <translation>ввод {operator}: {value}</translation>
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
    <name>EventDialog</name>
    <message>
        <source>Event that starts terms</source>
        <translation>Событие, с которого идёт срок</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When, time of the precinct</source>
        <translation>Когда, по времени участка</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Commission or court</source>
        <translation>Комиссия или суд</translation>
    </message>
    <message>
        <source>Precinct number</source>
        <translation>Номер участка</translation>
    </message>
    <message>
        <source>Day of the act itself</source>
        <translation>День самого акта</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Terms run from the day of the act. Where a decision reached you later, write the day of the decision itself too: the ten days run from it.</source>
        <translation>Сроки идут со дня акта. Если решение получено позже, укажите и день самого решения: десять дней идут с него.</translation>
    </message>
    <message>
        <source>Write the day and the time, for example: 24.11.2026 14:05.</source>
        <translation>Укажите день и время, например: 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>There is no precinct of this number, or more than one.</source>
        <translation>Участка с этим номером нет, или таких несколько.</translation>
    </message>
    <message>
        <source>Write the number of the precinct.</source>
        <translation>Укажите номер участка.</translation>
    </message>
    <message>
        <source>Choose the commission whose act it is.</source>
        <translation>Выберите комиссию, чей это акт.</translation>
    </message>
    <message>
        <source>Choose the commission or write the number of the precinct.</source>
        <translation>Выберите комиссию или укажите номер участка.</translation>
    </message>
    <message>
        <source>Write the day of the decision itself, for example: 24.11.2026.</source>
        <translation>Укажите день самого решения, например: 24.11.2026.</translation>
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
    <name>Fields</name>
    <message>
        <source>what happened</source>
        <translation>что произошло</translation>
    </message>
    <message>
        <source>day of the act</source>
        <translation>день акта</translation>
    </message>
    <message>
        <source>kept since</source>
        <translation>хранится с</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>attempts to reach somebody</source>
        <translation>попытки дозвониться</translation>
    </message>
    <message>
        <source>born at</source>
        <translation>место рождения</translation>
    </message>
    <message>
        <source>born on</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>яркость</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карточка</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>whose act is challenged</source>
        <translation>чей акт обжалуется</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>name of the chat</source>
        <translation>название чата</translation>
    </message>
    <message>
        <source>closed since</source>
        <translation>закрыто с</translation>
    </message>
    <message>
        <source>reason for closing</source>
        <translation>причина закрытия</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>commissions</source>
        <translation>комиссии</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>условия</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>содержимое файла</translation>
    </message>
    <message>
        <source>contestants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>контраст</translation>
    </message>
    <message>
        <source>sheet No.</source>
        <translation>лист №</translation>
    </message>
    <message>
        <source>corners of the sheet</source>
        <translation>углы листа</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>новых строк</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>part shown</source>
        <translation>показанная часть</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>хеш</translation>
    </message>
    <message>
        <source>district</source>
        <translation>округ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>election day</source>
        <translation>день выборов</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>files of evidence</source>
        <translation>файлы доказательств</translation>
    </message>
    <message>
        <source>frozen facts</source>
        <translation>зафиксированные данные</translation>
    </message>
    <message>
        <source>what is seen on the sheet</source>
        <translation>признаки листа</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>number of the filing</source>
        <translation>входящий номер</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>подано</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>what it is recognised by</source>
        <translation>по чему узнаётся</translation>
    </message>
    <message>
        <source>form of the protocol</source>
        <translation>форма протокола</translation>
    </message>
    <message>
        <source>forwarded from</source>
        <translation>переслано от</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>зафиксировано</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>степень</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>когда произошло</translation>
    </message>
    <message>
        <source>announcement No.</source>
        <translation>объявленные итоги №</translation>
    </message>
    <message>
        <source>has the seal</source>
        <translation>есть печать</translation>
    </message>
    <message>
        <source>“to whom” on a document</source>
        <translation>«кому» в документе</translation>
    </message>
    <message>
        <source>number in the campaign</source>
        <translation>номер в кампании</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>import No.</source>
        <translation>импорт №</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>нарушение</translation>
    </message>
    <message>
        <source>is a correction</source>
        <translation>это исправление</translation>
    </message>
    <message>
        <source>the legal maximum may be a bound</source>
        <translation>предел по закону</translation>
    </message>
    <message>
        <source>the grade was stated by the table</source>
        <translation>степень из таблицы</translation>
    </message>
    <message>
        <source>the moment was stated</source>
        <translation>время указано</translation>
    </message>
    <message>
        <source>is a sample</source>
        <translation>это пример</translation>
    </message>
    <message>
        <source>is the second entry</source>
        <translation>это повторный ввод</translation>
    </message>
    <message>
        <source>one entry is enough</source>
        <translation>хватит одного ввода</translation>
    </message>
    <message>
        <source>the source was stated</source>
        <translation>источник указан</translation>
    </message>
    <message>
        <source>the time zone is known</source>
        <translation>часовой пояс известен</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>number and page of the newspaper</source>
        <translation>номер и страница газеты</translation>
    </message>
    <message>
        <source>head of the journal</source>
        <translation>хеш журнала</translation>
    </message>
    <message>
        <source>number of the journal entry</source>
        <translation>номер записи журнала</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>places of the lines</source>
        <translation>места строк</translation>
    </message>
    <message>
        <source>called at</source>
        <translation>время звонка</translation>
    </message>
    <message>
        <source>mandates</source>
        <translation>мандаты</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>тип файла</translation>
    </message>
    <message>
        <source>name in the messenger</source>
        <translation>имя в мессенджере</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>when it was got</source>
        <translation>когда получена</translation>
    </message>
    <message>
        <source>person No.</source>
        <translation>человек №</translation>
    </message>
    <message>
        <source>who got the sheet</source>
        <translation>кто получил лист</translation>
    </message>
    <message>
        <source>how it was got</source>
        <translation>как получена</translation>
    </message>
    <message>
        <source>where it was got</source>
        <translation>где получена</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>what came of the call</source>
        <translation>чем кончился звонок</translation>
    </message>
    <message>
        <source>our contestant</source>
        <translation>наш участник</translation>
    </message>
    <message>
        <source>page kept</source>
        <translation>сохранённая страница</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>where the paper is</source>
        <translation>где бумага</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>бумаги</translation>
    </message>
    <message>
        <source>commission above it</source>
        <translation>вышестоящая комиссия</translation>
    </message>
    <message>
        <source>who acted</source>
        <translation>чьи действия</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>проценты</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>почтовый адрес</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>kind of election</source>
        <translation>вид выборов</translation>
    </message>
    <message>
        <source>publication No.</source>
        <translation>публикация №</translation>
    </message>
    <message>
        <source>places by votes</source>
        <translation>места по голосам</translation>
    </message>
    <message>
        <source>race</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>от кого получено</translation>
    </message>
    <message>
        <source>how it was received</source>
        <translation>как получено</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>когда записано</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>кто записал</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>где записано</translation>
    </message>
    <message>
        <source>answer to message</source>
        <translation>ответ на сообщение</translation>
    </message>
    <message>
        <source>reported by observer No.</source>
        <translation>сообщил наблюдатель №</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>место жительства</translation>
    </message>
    <message>
        <source>role</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>same picture as</source>
        <translation>тот же снимок, что</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>SHA-256 of the screenshot</source>
        <translation>SHA-256 снимка экрана</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>увидено</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>номер отправителя</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>shows a filled ballot</source>
        <translation>заполненный бюллетень</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>размер в байтах</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>стадия</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>what was seen while typing</source>
        <translation>увидено при вводе</translation>
    </message>
    <message>
        <source>replaced by sheet No.</source>
        <translation>заменён листом №</translation>
    </message>
    <message>
        <source>replaces No.</source>
        <translation>заменяет №</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>how “took part” is counted</source>
        <translation>«участвовали» у нас</translation>
    </message>
    <message>
        <source>how they count “took part”</source>
        <translation>«участвовали» у них</translation>
    </message>
    <message>
        <source>turned, degrees</source>
        <translation>поворот, градусы</translation>
    </message>
    <message>
        <source>how the figures came in</source>
        <translation>как введены данные</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>why it cannot be used</source>
        <translation>почему непригоден</translation>
    </message>
    <message>
        <source>changed rows</source>
        <translation>изменено строк</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>действует до</translation>
    </message>
    <message>
        <source>voters on the list</source>
        <translation>избирателей в списке</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>не действует с</translation>
    </message>
    <message>
        <source>witnesses</source>
        <translation>свидетели</translation>
    </message>
    <message>
        <source>numbers in words</source>
        <translation>числа прописью</translation>
    </message>
    <message>
        <source>capacity of the signatory</source>
        <translation>статус подписанта</translation>
    </message>
    <message>
        <source>text of the template</source>
        <translation>текст шаблона</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>how it was filed</source>
        <translation>как подано</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто для правки</translation>
    </message>
    <message>
        <source>locked by</source>
        <translation>кто закрыл</translation>
    </message>
    <message>
        <source>edited paragraphs</source>
        <translation>изменённые абзацы</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>причины</translation>
    </message>
    <message>
        <source>SHA-256 of the finished PDF</source>
        <translation>SHA-256 готового PDF</translation>
    </message>
    <message>
        <source>finished PDF</source>
        <translation>готовый PDF</translation>
    </message>
    <message>
        <source>representative No.</source>
        <translation>представитель №</translation>
    </message>
    <message>
        <source>signatory No.</source>
        <translation>подписант №</translation>
    </message>
    <message>
        <source>who must do it</source>
        <translation>кто должен сделать</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>по-казахски</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>по-английски</translation>
    </message>
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
        <source>figures in pencil</source>
        <translation>числа карандашом</translation>
    </message>
    <message>
        <source>two inks</source>
        <translation>разные чернила</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>posted sheet</source>
        <translation>вывешенный лист</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>имя человека</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>words</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>что решено</translation>
    </message>
    <message>
        <source>written down by</source>
        <translation>кто записал</translation>
    </message>
    <message>
        <source>known again by</source>
        <translation>по чему узнаётся</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>папка под слежением</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
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
        <source>ours</source>
        <translation>наши</translation>
    </message>
    <message>
        <source>official</source>
        <translation>официальные</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>введён один раз</translation>
    </message>
    <message>
        <source>typed twice</source>
        <translation>введён дважды</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещали</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>special</source>
        <translation>особый</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>за рубежом</translation>
    </message>
    <message>
        <source>figures of precincts</source>
        <translation>данные участков</translation>
    </message>
    <message>
        <source>totals of commissions</source>
        <translation>итоги комиссий</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>вручено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>the same picture again</source>
        <translation>тот же снимок ещё раз</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>непригоден</translation>
    </message>
    <message>
        <source>evidence of an incident</source>
        <translation>доказательство нарушения</translation>
    </message>
    <message>
        <source>not a protocol</source>
        <translation>не протокол</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>нет страницы</translation>
    </message>
    <message>
        <source>of another election</source>
        <translation>с других выборов</translation>
    </message>
    <message>
        <source>without invalid ballots</source>
        <translation>без недействительных</translation>
    </message>
    <message>
        <source>with invalid ballots</source>
        <translation>с недействительными</translation>
    </message>
    <message>
        <source>who received a ballot</source>
        <translation>получившие бюллетень</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>подано</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>обжаловано</translation>
    </message>
    <message>
        <source>party observer</source>
        <translation>наблюдатель партии</translation>
    </message>
    <message>
        <source>NGO observer</source>
        <translation>наблюдатель НПО</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>доверенное лицо</translation>
    </message>
    <message>
        <source>party representative</source>
        <translation>представитель партии</translation>
    </message>
    <message>
        <source>commission member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>referral of the organisation</source>
        <translation>направление организации</translation>
    </message>
    <message>
        <source>proxy&apos;s certificate</source>
        <translation>удостоверение доверенного лица</translation>
    </message>
    <message>
        <source>candidate&apos;s certificate</source>
        <translation>удостоверение кандидата</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>доверенность</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>end of the count</source>
        <translation>подсчёт закончен</translation>
    </message>
    <message>
        <source>a copy was refused</source>
        <translation>отказ в выдаче копии</translation>
    </message>
    <message>
        <source>the protocol was not posted</source>
        <translation>протокол не вывешен</translation>
    </message>
    <message>
        <source>an observer was removed</source>
        <translation>наблюдатель удалён</translation>
    </message>
    <message>
        <source>an action or inaction of a commission</source>
        <translation>действие (бездействие) комиссии</translation>
    </message>
    <message>
        <source>a fault in the list of voters</source>
        <translation>ошибка в списке избирателей</translation>
    </message>
    <message>
        <source>a breach not by a commission</source>
        <translation>нарушение, не комиссией</translation>
    </message>
    <message>
        <source>totals announced</source>
        <translation>итоги объявлены</translation>
    </message>
    <message>
        <source>results published officially</source>
        <translation>результаты официально опубликованы</translation>
    </message>
    <message>
        <source>a decision received</source>
        <translation>решение получено</translation>
    </message>
    <message>
        <source>decision on the validity of the election</source>
        <translation>решение о действительности выборов</translation>
    </message>
    <message>
        <source>registration refused</source>
        <translation>отказ в регистрации</translation>
    </message>
    <message>
        <source>judgment handed over</source>
        <translation>вручено решение суда</translation>
    </message>
    <message>
        <source>a claim was returned</source>
        <translation>иск возвращён</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>получен ответ</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>нарочным</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтой</translation>
    </message>
    <message>
        <source>through e-Otinish</source>
        <translation>через e-Otinish</translation>
    </message>
    <message>
        <source>through the court cabinet</source>
        <translation>через «Судебный кабинет»</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по эл. почте</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>удовлетворено</translation>
    </message>
    <message>
        <source>satisfied in part</source>
        <translation>удовлетворено частично</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>left without consideration</source>
        <translation>оставлено без рассмотрения</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>передано в другой орган</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ответа в срок нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>всего {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>FiguresDesk</name>
    <message>
        <source>Choose a commission or a precinct first.</source>
        <translation>Сначала выберите комиссию или участок.</translation>
    </message>
    <message>
        <source>No figure is typed yet.</source>
        <translation>Ни одно число ещё не введено.</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок № {number}</translation>
    </message>
    <message>
        <source>✓ {title}: stored as a new version</source>
        <translation>✓ {title}: записано новой версией</translation>
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
    <name>FileChips</name>
    <message>
        <source>none yet: drop them here, paste a picture, or add them</source>
        <translation>пока нет: перетащите сюда, вставьте снимок или добавьте</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>FileKeeping</name>
    <message>
        <source>Files that show it: photos, videos, sound, papers</source>
        <translation>Файлы, подтверждающие это: фото, видео, звук, бумаги</translation>
    </message>
</context>
<context>
    <name>FilingForm</name>
    <message>
        <source>It is filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>When, time of the precinct</source>
        <translation>Когда, время участка</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Incoming number or receipt</source>
        <translation>Входящий № или № квитанции</translation>
    </message>
    <message>
        <source>Note: who took it, what was said</source>
        <translation>Кто принял, что сказано</translation>
    </message>
    <message>
        <source>Scan of the receipt</source>
        <translation>Скан отметки о приёме</translation>
    </message>
    <message>
        <source>When: write the day and the time, for example: 24.11.2026 14:05.</source>
        <translation>Когда: укажите день и время, например: 24.11.2026 14:05.</translation>
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
    <name>FootingList</name>
    <message>
        <source>Who signs, and where to</source>
        <translation>Кто подписывает и куда</translation>
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
    <name>Glance</name>
    <message numerus="yes">
        <source>… %n file(s) wait for a precinct: to the intake</source>
        <translation>
            <numerusform>… %n файл ждёт участка: к приёму</numerusform>
            <numerusform>… %n файла ждут участка: к приёму</numerusform>
            <numerusform>… %n файлов ждут участка: к приёму</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundList</name>
    <message>
        <source>What happened: number or first letters</source>
        <translation>Что произошло: номер или первые буквы</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>! This is no picture of a sheet. J gives it to an incident.</source>
        <translation>! Это не снимок листа. J приложит его к нарушению.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to take back.</source>
        <translation>Ваших решений для отмены больше нет.</translation>
    </message>
    <message>
        <source>✓ Taken back: it waits again</source>
        <translation>✓ Отменено: файл снова ждёт</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
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
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>{deed} (taken out)</source>
        <translation>{deed} (убрано)</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>precinct number, person, file</source>
        <translation>номер участка, человек, файл</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Найти запись</translation>
    </message>
    <message>
        <source>Put this state back …</source>
        <translation>Вернуть это состояние …</translation>
    </message>
    <message>
        <source>Nothing was found. A precinct is found by its whole number.</source>
        <translation>Ничего не найдено. Участок находится по полному номеру.</translation>
    </message>
    <message>
        <source>… and {count} more records</source>
        <translation>… и ещё записей: {count}</translation>
    </message>
    <message>
        <source>✓ Put back as a new change.</source>
        <translation>✓ Возвращено новым изменением.</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Пока ничего не поступило</translation>
    </message>
    <message>
        <source>Drop files, folders or zips anywhere here, or paste them with Ctrl+V.</source>
        <translation>Перетащите сюда файлы, папки или zip-архивы либо вставьте их по Ctrl+V.</translation>
    </message>
    <message>
        <source>✓ Nothing waits</source>
        <translation>✓ Ничего не ждёт</translation>
    </message>
    <message>
        <source>Decided: {decided}, not usable: {unusable}. Drop, paste or open what comes next.</source>
        <translation>Решено: {decided}, непригодно: {unusable}. Следующее можно перетащить, вставить или открыть.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>In Telegram Desktop open the chat, “⋮”, “Export chat history”, with photos and files, format “Machine-readable JSON”. Hand over the folder that holds result.json. A later, longer export adds only what is new.</source>
        <translation>В Telegram Desktop: чат → ⋮ → экспорт истории чата, с фото и файлами, формат JSON. Передать папку с файлом result.json. Более поздний и длинный экспорт добавит только новое.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>On the phone open the chat, menu, “Export chat”, “With media”. Hand over the zip as it comes.</source>
        <translation>На телефоне: чат → меню → экспорт чата, с медиафайлами. Передать zip-архив как есть.</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Ask them to send photos “as file”: such photos keep their moment and place and are sharper. A caption such as “УИК 181” proposes the precinct.</source>
        <translation>Попросить присылать фото файлом: у таких сохраняются время и место, и они резче. По подписи вроде «УИК 181» программа предложит участок.</translation>
    </message>
    <message>
        <source>Scanner and downloads</source>
        <translation>Сканер и загрузки</translation>
    </message>
    <message>
        <source>Switch the watched folder on: what is saved there from then on comes in by itself. Nothing there is moved or deleted.</source>
        <translation>Включить слежение за папкой: всё, что сохранено в ней с этой минуты, поступит само. В папке ничего не переносится и не удаляется.</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Открыть файлы …</translation>
    </message>
    <message>
        <source>Folder or export …</source>
        <translation>Папка или экспорт …</translation>
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
    <name>ImportForm</name>
    <message>
        <source>Import of a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Выбрать файл …</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Вставить (Ctrl+V)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что в ней</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Форма таблицы</translation>
    </message>
    <message>
        <source>Give the table</source>
        <translation>Дайте таблицу</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or copy a table or a text from a page or a spreadsheet and press Ctrl+V. Workbooks, saved web pages and texts are read as they come; you see what each column is taken for before anything is stored.</source>
        <translation>Выберите файл, перетащите его сюда или скопируйте таблицу либо текст со страницы или из таблицы и нажмите Ctrl+V. Электронные таблицы, сохранённые веб-страницы и тексты читаются как есть; что в каком столбце, будет видно до записи.</translation>
    </message>
    <message>
        <source>Keep this layout as</source>
        <translation>Сохранить форму как</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>what to settle</source>
        <translation>что решить</translation>
    </message>
    <message>
        <source>keep the layout</source>
        <translation>сохранить форму</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импортировать</translation>
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
    <name>IncidentChoice</name>
    <message>
        <source>Evidence of which incident?</source>
        <translation>К какому нарушению приложить?</translation>
    </message>
</context>
<context>
    <name>IncidentListView</name>
    <message>
        <source>precinct, words, code</source>
        <translation>участок, слова, код</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>Найти нарушение</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>All grounds</source>
        <translation>Все основания</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>вручено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>! lacking</source>
        <translation>! неполные</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>Change   Enter</source>
        <translation>Изменить   Enter</translation>
    </message>
    <message>
        <source>Add files   Ctrl+O</source>
        <translation>Добавить файлы   Ctrl+O</translation>
    </message>
    <message>
        <source>Take up again   F8</source>
        <translation>Возобновить   F8</translation>
    </message>
    <message>
        <source>Why nothing more is done</source>
        <translation>Почему закрывается</translation>
    </message>
    <message>
        <source>why nothing more is done</source>
        <translation>почему закрывается</translation>
    </message>
    <message>
        <source>Close   F9</source>
        <translation>Закрыть   F9</translation>
    </message>
    <message>
        <source>No. {number}, precinct {precinct}</source>
        <translation>№&#xa0;{number}, участок №&#xa0;{precinct}</translation>
    </message>
    <message>
        <source>! ask for: {what}</source>
        <translation>! спросить: {what}</translation>
    </message>
    <message>
        <source>It is on paper   F8</source>
        <translation>Есть на бумаге   F8</translation>
    </message>
    <message>
        <source>It is handed over   F8</source>
        <translation>Вручено   F8</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>! change not saved</source>
        <translation>! не сохранено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Чьи действия</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Сообщил</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>○ reported</source>
        <translation>○ сообщено</translation>
    </message>
    <message>
        <source>● on paper</source>
        <translation>● на бумаге</translation>
    </message>
    <message>
        <source>✓ handed over</source>
        <translation>✓ вручено</translation>
    </message>
    <message>
        <source>− closed</source>
        <translation>− закрыто</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>попытки</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>что произошло</translation>
    </message>
    <message>
        <source>party observer</source>
        <translation>наблюдатель партии</translation>
    </message>
    <message>
        <source>observer of an organisation</source>
        <translation>наблюдатель НПО</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>доверенное лицо</translation>
    </message>
    <message>
        <source>representative of a party</source>
        <translation>представитель партии</translation>
    </message>
    <message>
        <source>member of the commission</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>новый звонок</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>papers made</source>
        <translation>готовые бумаги</translation>
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
        <source>who calls</source>
        <translation>кто звонит</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>к списку</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
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
        <source>save as</source>
        <translation>сохранить как</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Нарушения</translation>
    </message>
    <message>
        <source>Write a call down   Ctrl+N</source>
        <translation>Записать звонок   Ctrl+N</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>Сохранить   Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n нарушение</numerusform>
            <numerusform>%n нарушения</numerusform>
            <numerusform>%n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>{incidents}, {lacking} lack something</source>
        <translation>{incidents}, неполных: {lacking}</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>Incident No. {number}</source>
        <translation>Нарушение №&#xa0;{number}</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>нарушение №&#xa0;{number}</translation>
    </message>
    <message>
        <source>! There is no picture and no file to paste.</source>
        <translation>! В буфере нет ни снимка, ни файла.</translation>
    </message>
    <message>
        <source>No incident is written down yet</source>
        <translation>Нарушений пока не записано</translation>
    </message>
    <message>
        <source>When an observer calls, write down the precinct, what happened and when. The questions of each ground stand beside the form; papers for signature are made from what is written.</source>
        <translation>Когда звонит наблюдатель, запишите участок, что произошло и когда. Рядом с формой стоят вопросы к каждому основанию; из записанного составляются бумаги на подпись.</translation>
    </message>
    <message>
        <source>Write a call down</source>
        <translation>Записать звонок</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>new: {count}</source>
        <translation>новых: {count}</translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>уже есть: {count}</translation>
    </message>
    <message>
        <source>alike: {count}</source>
        <translation>похожих: {count}</translation>
    </message>
    <message>
        <source>named but missing: {count}</source>
        <translation>названо, но нет: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>не принято: {count}</translation>
    </message>
    <message>
        <source>messages: {messages}, new: {new}</source>
        <translation>сообщений: {messages}, новых: {new}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Почему не принят</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>taken in and kept byte for byte under its SHA-256</source>
        <translation>принят и хранится байт в байт под своим SHA-256</translation>
    </message>
    <message>
        <source>made a sheet of precinct {number}</source>
        <translation>стал листом участка №&#xa0;{number}</translation>
    </message>
    <message>
        <source>put aside: {reason}</source>
        <translation>отложен: {reason}</translation>
    </message>
    <message>
        <source>made evidence of incident {number}</source>
        <translation>приложен к нарушению №&#xa0;{number}</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>сообщение №&#xa0;{number}</translation>
    </message>
    <message>
        <source>forwarded from {name}</source>
        <translation>переслано от: {name}</translation>
    </message>
    <message>
        <source>page of the sheet before</source>
        <translation>страница пред. листа</translation>
    </message>
    <message>
        <source>not a protocol</source>
        <translation>не протокол</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>нет страницы</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>неразборчиво</translation>
    </message>
    <message>
        <source>another election</source>
        <translation>другие выборы</translation>
    </message>
    <message>
        <source>to an incident</source>
        <translation>к нарушению</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>не тот же</translation>
    </message>
    <message>
        <source>filled ballot</source>
        <translation>заполненный бюллетень</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карточка</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>путь файла</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>С участком</translation>
    </message>
    <message>
        <source>Without precinct</source>
        <translation>Без участка</translation>
    </message>
    <message>
        <source>! Faulty</source>
        <translation>! Не открыть</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>! Missing</source>
        <translation>! Не хватает</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>✓ Copied: {count}</source>
        <translation>✓ Скопировано: {count}</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>взять</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>further</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>folder or export</source>
        <translation>папка или экспорт</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>вставить</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>следить за папкой</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>подтвердить</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>по словам</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>непригоден</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>нерезко</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темно</translation>
    </message>
    <message>
        <source>small</source>
        <translation>мелко</translation>
    </message>
    <message>
        <source>the same picture is a sheet of it already</source>
        <translation>такой же снимок уже лист этого участка</translation>
    </message>
    <message>
        <source>from the caption “{quote}”</source>
        <translation>из подписи «{quote}»</translation>
    </message>
    <message>
        <source>from the message it answers: “{quote}”</source>
        <translation>из сообщения, на которое это ответ: «{quote}»</translation>
    </message>
    <message>
        <source>as its neighbours in the same delivery</source>
        <translation>как соседние в том же поступлении</translation>
    </message>
    <message>
        <source>the precinct of its sender</source>
        <translation>участок отправителя</translation>
    </message>
    <message>
        <source>as confirmed before for this sender</source>
        <translation>как раньше у этого отправителя</translation>
    </message>
    <message>
        <source>left out when the export was made</source>
        <translation>не включён при экспорте</translation>
    </message>
    <message>
        <source>larger than the export allowed</source>
        <translation>больше, чем допускал экспорт</translation>
    </message>
    <message>
        <source>no longer in the messenger</source>
        <translation>в мессенджере его уже нет</translation>
    </message>
    <message>
        <source>export made without media</source>
        <translation>экспорт без медиафайлов</translation>
    </message>
    <message>
        <source>named, but not in the folder</source>
        <translation>назван, но в папке нет</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>{told} (the clock of the phone)</source>
        <translation>{told} (по часам телефона)</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>другой файл</translation>
    </message>
    <message>
        <source>{count} alike</source>
        <translation>похожих: {count}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>{count} wait, decided: {decided}, not usable: {unusable}</source>
        <translation>ждёт: {count}, решено: {decided}, непригодно: {unusable}</translation>
    </message>
    <message>
        <source>! It cannot be shown. Type the precinct if you know it.</source>
        <translation>! Показать нельзя. Введите участок, если он известен.</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Watched folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>Take in what a scanner or a messenger saves in a folder (Ctrl+W)</source>
        <translation>Принимать то, что сканер или мессенджер сохраняет в папку (Ctrl+W)</translation>
    </message>
    <message>
        <source>Folder or export …</source>
        <translation>Папка или экспорт …</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Открыть файлы …</translation>
    </message>
    <message>
        <source>The race a sheet is given to</source>
        <translation>Выборы, к которым относится лист</translation>
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
        <source>incident No. {value}</source>
        <translation>нарушение №&#xa0;{value}</translation>
    </message>
    <message>
        <source>import No. {value}</source>
        <translation>импорт № {value}</translation>
    </message>
    <message>
        <source>lines to settle: {value}</source>
        <translation>спорных строк: {value}</translation>
    </message>
    <message>
        <source>lines: {value}</source>
        <translation>строк: {value}</translation>
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
        <source>messages: {value}</source>
        <translation>сообщений: {value}</translation>
    </message>
    <message>
        <source>files: {value}</source>
        <translation>файлов: {value}</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>as after entry No. {value}</source>
        <translation>как после записи №&#xa0;{value}</translation>
    </message>
    <message numerus="yes">
        <source>%n contestant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
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
    <name>LawWords</name>
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
    <message>
        <source>checked by {name}</source>
        <translation>проверено: {name}</translation>
    </message>
    <message>
        <source>to be checked by a lawyer</source>
        <translation>требует проверки юриста</translation>
    </message>
    <message>
        <source>{articles} – not verified</source>
        <translation>{articles} — не проверено</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Filters with names</source>
        <translation>Свои фильтры</translation>
    </message>
    <message>
        <source>number, school, commission, person</source>
        <translation>номер, школа, комиссия, имя</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>name of this filter</source>
        <translation>имя фильтра</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Имя фильтра</translation>
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
        <source>names hidden, codes only</source>
        <translation>имена скрыты, только коды</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>Новая кампания …</translation>
    </message>
    <message>
        <source>Open campaign …</source>
        <translation>Открыть кампанию …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Восстановить из копии …</translation>
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
    <message>
        <source>No folder for backups was chosen: Office, F8.</source>
        <translation>Папка резервных копий не выбрана: Офис, F8.</translation>
    </message>
    <message>
        <source>The newest backup is not as it was written: Office, F5.</source>
        <translation>Последняя резервная копия не в том виде, в каком записана: Офис, F5.</translation>
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
        <source>Making the brief …</source>
        <translation>Готовится справка …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Печатается …</translation>
    </message>
    <message>
        <source>Writing the data disk …</source>
        <translation>Записываются файлы для носителя …</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>what a column is</source>
        <translation>что в столбце</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>не строка</translation>
    </message>
    <message>
        <source>who a row is about</source>
        <translation>чья строка</translation>
    </message>
    <message>
        <source>other table</source>
        <translation>другая таблица</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>повернуть</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>тысячи</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>убрана вами</translation>
    </message>
    <message>
        <source>sums: not a row of its own</source>
        <translation>суммы: не отдельная строка</translation>
    </message>
    <message>
        <source>note or heading: not a row of its own</source>
        <translation>примечание или заголовок: не отдельная строка</translation>
    </message>
    <message>
        <source>outside the table</source>
        <translation>вне таблицы</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>суммы</translation>
    </message>
    <message>
        <source>choose what it is</source>
        <translation>выберите, что это</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>не импортировать</translation>
    </message>
    <message>
        <source>percent of: {line}</source>
        <translation>процент: {line}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>Is this column “{meaning}”?</source>
        <translation>Этот столбец — {meaning}?</translation>
    </message>
    <message>
        <source>Choose what this column is, or “not imported”.</source>
        <translation>Выберите, что это за столбец, или «не импортировать».</translation>
    </message>
    <message>
        <source>Choose which of these it is: {names}.</source>
        <translation>Выберите, что из этого: {names}.</translation>
    </message>
    <message>
        <source>Choose the column that says what a row is about.</source>
        <translation>Выберите столбец, где указано, чья это строка.</translation>
    </message>
    <message>
        <source>{expected}; K says who is meant</source>
        <translation>{expected}; указать, кто это: K</translation>
    </message>
    <message>
        <source>with a space: 12 345</source>
        <translation>с пробелом: 12 345</translation>
    </message>
    <message>
        <source>with a dot: 12.345</source>
        <translation>с точкой: 12.345</translation>
    </message>
    <message>
        <source>with a comma: 12,345</source>
        <translation>с запятой: 12,345</translation>
    </message>
    <message>
        <source>with an apostrophe: 12&apos;345</source>
        <translation>с апострофом: 12&apos;345</translation>
    </message>
    <message>
        <source>{sheet}, table {number}: rows {first}–{last}, columns {columns}</source>
        <translation>{sheet}, таблица {number}: строки {first}–{last}, столбцов {columns}</translation>
    </message>
    <message>
        <source>{first}; places in all: {count}</source>
        <translation>{first}; всего мест: {count}</translation>
    </message>
    <message>
        <source>{cell} “{value}”</source>
        <translation>{cell} «{value}»</translation>
    </message>
</context>
<context>
    <name>MappingScreen</name>
    <message>
        <source>Not this layout (L)</source>
        <translation>Не эта форма (L)</translation>
    </message>
    <message>
        <source>What the column is …</source>
        <translation>Что в столбце …</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Не строка</translation>
    </message>
    <message>
        <source>Who the row is about …</source>
        <translation>Чья строка …</translation>
    </message>
    <message>
        <source>Other table …</source>
        <translation>Другая таблица …</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Thousands …</source>
        <translation>Тысячи …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>To settle — Enter: to the cell, space: it is right</source>
        <translation>Решить — Enter: к ячейке, пробел: верно</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>The table of the file</source>
        <translation>Таблица файла</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>✓ Recognised: read as in the layout “{title}”.</source>
        <translation>✓ Узнана: читается по форме «{title}».</translation>
    </message>
    <message>
        <source>What is the column “{heading}”?</source>
        <translation>Что в столбце «{heading}»?</translation>
    </message>
    <message>
        <source>Which table of the file?</source>
        <translation>Какая таблица файла?</translation>
    </message>
    <message>
        <source>How are thousands written?</source>
        <translation>Как пишутся тысячи?</translation>
    </message>
    <message>
        <source>Who is meant by “{words}”?</source>
        <translation>Кто имеется в виду: «{words}»?</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, heading in row {row}, rows: {count}.</source>
        <translation>Лист «{sheet}», заголовок — строка {row}, строк данных: {count}.</translation>
    </message>
    <message>
        <source>! To settle: {count}. Nothing is stored before.</source>
        <translation>! Решить: {count}. До этого ничего не записывается.</translation>
    </message>
    <message>
        <source>✓ Everything in it is known already.</source>
        <translation>✓ Всё это уже есть.</translation>
    </message>
    <message>
        <source>! That cell stands on the sheet “{sheet}”.</source>
        <translation>! Эта ячейка на листе «{sheet}».</translation>
    </message>
    <message>
        <source>✓ New: {created}, changed: {updated}.</source>
        <translation>✓ Новых: {created}, изменено: {updated}.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>The message and the file</source>
        <translation>Сообщение и файл</translation>
    </message>
    <message>
        <source>! Marked as a filled ballot. To photograph a filled ballot and to spread the picture on election day is forbidden (election law 27(4)). The file stays out of packages.</source>
        <translation>! Отмечено: заполненный бюллетень. Фотографировать заполненный бюллетень и распространять снимок в день выборов запрещено (п.&#xa0;4 ст.&#xa0;27 закона о выборах). В пакеты файл не попадёт.</translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>Переслано от: {name}</translation>
    </message>
    <message>
        <source>a message without words</source>
        <translation>сообщение без слов</translation>
    </message>
    <message>
        <source>Answers: {text}</source>
        <translation>Ответ на: {text}</translation>
    </message>
    <message>
        <source>edited by its sender</source>
        <translation>исправлено отправителем</translation>
    </message>
    <message>
        <source>file {place} of {count}</source>
        <translation>файл {place} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>brought again %n time(s)</source>
        <translation>
            <numerusform>поступил ещё %n раз</numerusform>
            <numerusform>поступил ещё %n раза</numerusform>
            <numerusform>поступил ещё %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>! {defect}: ask for another photo while the sender can be asked</source>
        <translation>! {defect}: попросить другое фото, пока отправитель на связи</translation>
    </message>
    <message>
        <source>taken {moment}</source>
        <translation>снято {moment}</translation>
    </message>
    <message>
        <source>nothing: messengers take it away unless a photo is sent as a file</source>
        <translation>ничего: мессенджер стирает это, если фото послано не файлом</translation>
    </message>
    <message>
        <source>The file claims (not verified)</source>
        <translation>В самом файле указано (не проверено)</translation>
    </message>
    <message>
        <source>{stated} of {count} facts stated</source>
        <translation>указано сведений: {stated} из {count}</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ всё есть</translation>
    </message>
    <message>
        <source>Card of the delivery</source>
        <translation>Карточка происхождения</translation>
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
    <name>MissingList</name>
    <message>
        <source>The export names these files and does not hold them. Ask their senders for them again, as files, or export again with media.</source>
        <translation>Экспорт называет эти файлы, но не содержит их. Попросить отправителей прислать их снова, файлами, или повторить экспорт с медиафайлами.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать текстом</translation>
    </message>
</context>
<context>
    <name>MorningDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Утренняя сводка</translation>
    </message>
    <message>
        <source>Morning page of the register</source>
        <translation>Утренняя сводка по реестру</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Сохранить как …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Сегодня, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Завтра, {day}</translation>
    </message>
</context>
<context>
    <name>NarrowingChoosers</name>
    <message>
        <source>Kind of change</source>
        <translation>Вид расхождения</translation>
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
        <source>Other ballots</source>
        <translation>Другие бюллетени</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Все A–E</translation>
    </message>
    <message>
        <source>Any typing</source>
        <translation>Все вводы</translation>
    </message>
    <message>
        <source>other ballots differ</source>
        <translation>другие бюллетени</translation>
    </message>
    <message>
        <source>Any ballots</source>
        <translation>Бюллетени</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Пока ничего не написано.</translation>
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
        <source>cell on which two entries differ</source>
        <translation>спорная ячейка</translation>
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
        <source>decision about a file</source>
        <translation>решение о файле</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>call to a person</source>
        <translation>звонок человеку</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>поступление</translation>
    </message>
    <message>
        <source>places of the lines of a form</source>
        <translation>места строк формы</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>reason why a sheet cannot be entered</source>
        <translation>причина, по которой лист нельзя ввести</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>way a picture is shown</source>
        <translation>вид снимка</translation>
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
        <source>event of a complaint</source>
        <translation>событие дела</translation>
    </message>
    <message>
        <source>edited text of a complaint</source>
        <translation>изменённый текст обращения</translation>
    </message>
    <message>
        <source>paragraph of a text</source>
        <translation>абзац текста</translation>
    </message>
    <message>
        <source>reason for a refusal</source>
        <translation>причина отказа</translation>
    </message>
    <message>
        <source>event that starts terms</source>
        <translation>событие, с которого идёт срок</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>пример</translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message>
        <source>What the commission will say</source>
        <translation>Что скажет комиссия</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n преграждает</numerusform>
            <numerusform>%n преграждают</numerusform>
            <numerusform>%n преграждают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaken(s)</source>
        <translation>
            <numerusform>%n ослабляет</numerusform>
            <numerusform>%n ослабляют</numerusform>
            <numerusform>%n ослабляют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n к сведению</numerusform>
            <numerusform>%n к сведению</numerusform>
            <numerusform>%n к сведению</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
</context>
<context>
    <name>ObserverDialog</name>
    <message>
        <source>New person at a precinct</source>
        <translation>Новый человек на участке</translation>
    </message>
    <message>
        <source>Person “{name}”</source>
        <translation>«{name}»</translation>
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
        <source>Precincts, for example: 312, 313</source>
        <translation>Участки, например: 312, 313</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name in the messenger</source>
        <translation>Имя в мессенджере</translation>
    </message>
    <message>
        <source>Code (empty: given by the program)</source>
        <translation>Код (пусто: даст программа)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Sent by (organisation)</source>
        <translation>Кто направил (организация)</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Its seal</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Issued on: 20.11.2026</source>
        <translation>Выдан: 20.11.2026</translation>
    </message>
    <message>
        <source>Valid until: 22.11.2026</source>
        <translation>Действует до: 22.11.2026</translation>
    </message>
    <message>
        <source>Scan of the credential</source>
        <translation>Скан документа</translation>
    </message>
    <message>
        <source>Write the name, or a code that stands for it.</source>
        <translation>Напишите имя или код вместо него.</translation>
    </message>
    <message>
        <source>Precincts: {expected}.</source>
        <translation>Участки: {expected}.</translation>
    </message>
    <message>
        <source>A date is written like 31.12.2026.</source>
        <translation>Дата пишется так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>ObserversSection</name>
    <message>
        <source>Who is listed</source>
        <translation>Кто в списке</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>все</translation>
    </message>
    <message>
        <source>! something is missing</source>
        <translation>! чего-то не хватает</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>доверенные лица</translation>
    </message>
    <message>
        <source>all but proxies</source>
        <translation>все, кроме доверенных</translation>
    </message>
    <message>
        <source>Codes, no names</source>
        <translation>Коды вместо имён</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Изменить …</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Убрать …</translation>
    </message>
    <message>
        <source>Add person …</source>
        <translation>Добавить человека …</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Import the list in “Imports”: precinct, name, telephone, role, credential; or add a person here.</source>
        <translation>В списке пока никого. Импортируйте список в разделе «Импорт»: участок, имя, телефон, статус, документ — или добавьте человека здесь.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>The person leaves the list. The journal keeps that they were in it.</source>
        <translation>Человек уйдёт из списка. В журнале останется, что он в нём был.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Credential of {name}</source>
        <translation>Документ: {name}</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>the picture cannot be read</source>
        <translation>снимок не читается</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>нет страницы</translation>
    </message>
    <message>
        <source>not a protocol</source>
        <translation>не протокол</translation>
    </message>
    <message>
        <source>another election or race</source>
        <translation>другие выборы</translation>
    </message>
    <message>
        <source>another precinct</source>
        <translation>другой участок</translation>
    </message>
    <message>
        <source>another reason, told in a note</source>
        <translation>другая причина</translation>
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
        <translation>Хеш</translation>
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
        <source>find a record</source>
        <translation>найти данные</translation>
    </message>
    <message>
        <source>to its changes</source>
        <translation>к изменениям</translation>
    </message>
    <message>
        <source>put this state back</source>
        <translation>вернуть состояние</translation>
    </message>
    <message>
        <source>close the history</source>
        <translation>закрыть историю</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>рез. копия</translation>
    </message>
    <message>
        <source>keep the head</source>
        <translation>сохранить хеш</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>journal entries: {count}</source>
        <translation>записей в журнале: {count}</translation>
    </message>
    <message>
        <source>Journal head:</source>
        <translation>Хеш журнала:</translation>
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
        <source>Keep in a file …</source>
        <translation>Сохранить в файл …</translation>
    </message>
    <message>
        <source>Reading the journal, the records and the evidence …</source>
        <translation>Читаются журнал, записи и доказательства …</translation>
    </message>
    <message>
        <source>Backup of a campaign (*.hqbackup)</source>
        <translation>Резервная копия кампании (*.hqbackup)</translation>
    </message>
    <message>
        <source>Back up the campaign</source>
        <translation>Резервная копия кампании</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Записывается {file} …</translation>
    </message>
    <message>
        <source>✓ Backed up and verified: {file}</source>
        <translation>✓ Копия записана и проверена: {file}</translation>
    </message>
    <message>
        <source>! Backed up into {file}, but it is not as it was written:</source>
        <translation>! Копия {file} записана, но её содержимое не в том виде, в каком записано:</translation>
    </message>
    <message>
        <source>Heads of the journal (*.txt)</source>
        <translation>Хеши журнала (*.txt)</translation>
    </message>
    <message>
        <source>Keep the journal&apos;s head</source>
        <translation>Сохранить хеш журнала</translation>
    </message>
    <message>
        <source>✓ The head was added to {file}. Keep the file away from this computer.</source>
        <translation>✓ Хеш добавлен в {file}. Храните этот файл отдельно от компьютера.</translation>
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
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
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
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Address, issue</source>
        <translation>Адрес, номер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>итоги</translation>
    </message>
    <message>
        <source>{moment}: when it was imported; nobody said when it was seen</source>
        <translation>{moment}: время импорта; когда увидено, не указано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>sum of the parts</source>
        <translation>сумма частей</translation>
    </message>
    <message>
        <source>parts exceed the total</source>
        <translation>части больше целого</translation>
    </message>
    <message>
        <source>parts are missing</source>
        <translation>не хватает частей</translation>
    </message>
    <message>
        <source>base of percentages</source>
        <translation>от чего проценты</translation>
    </message>
    <message>
        <source>base not published</source>
        <translation>основа не опубликована</translation>
    </message>
    <message>
        <source>percentages fit no base</source>
        <translation>проценты не подходят</translation>
    </message>
    <message>
        <source>percentage of one line</source>
        <translation>процент одной строки</translation>
    </message>
    <message>
        <source>percentages against votes</source>
        <translation>проценты и голоса</translation>
    </message>
    <message>
        <source>percentages above 100</source>
        <translation>процентов больше 100</translation>
    </message>
    <message>
        <source>places against votes</source>
        <translation>места и голоса</translation>
    </message>
    <message>
        <source>more votes than voters</source>
        <translation>голосов больше голосовавших</translation>
    </message>
    <message>
        <source>control relation</source>
        <translation>контрольное соотношение</translation>
    </message>
    <message>
        <source>totals, precincts, publications, checks</source>
        <translation>разделы</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>вставить</translation>
    </message>
    <message>
        <source>mark two</source>
        <translation>отметить две</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>открыть файл</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>снимок экрана</translation>
    </message>
    <message>
        <source>address, issue</source>
        <translation>адрес, номер</translation>
    </message>
    <message>
        <source>to the figures</source>
        <translation>к числам</translation>
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
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>move</source>
        <translation>двигать</translation>
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
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>totals: {totals}, precincts with official figures: {precincts}</source>
        <translation>итогов: {totals}, участков с официальными данными: {precincts}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
</context>
<context>
    <name>OriginBox</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>The figures are seen at this moment</source>
        <translation>Данные увидены в этот момент</translation>
    </message>
    <message>
        <source>choose, or paste it …</source>
        <translation>выбрать или вставить …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Newspaper: issue, page</source>
        <translation>Газета: номер, страница</translation>
    </message>
    <message>
        <source>Seen: 24.11.2026 14:05</source>
        <translation>Увидено: 24.11.2026 14:05</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Снимок экрана</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
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
    <name>Outcome</name>
    <message>
        <source>List: votes → mandates</source>
        <translation>Список: голоса → мандаты</translation>
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
        <source>under the threshold</source>
        <translation>ниже порога</translation>
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
    <name>Overview</name>
    <message>
        <source>Sheet missing</source>
        <translation>Нет листа</translation>
    </message>
    <message>
        <source>Sheet missing, nobody to call</source>
        <translation>Нет листа, некому звонить</translation>
    </message>
    <message>
        <source>Not typed twice</source>
        <translation>Не введён дважды</translation>
    </message>
    <message>
        <source>List of voters not known</source>
        <translation>Список неизвестен</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>School, place</source>
        <translation>Школа, место</translation>
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
        <source>Stands at</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Люди там</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Voters there</source>
        <translation>Избиратели там</translation>
    </message>
    <message>
        <source>{voters} voters on the lists</source>
        <translation>избирателей в списках: {voters}</translation>
    </message>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>список неизвестен, участков: {count}</translation>
    </message>
    <message>
        <source>entries differ</source>
        <translation>вводы разные</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>один ввод</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>waits for typing</source>
        <translation>ждёт ввода</translation>
    </message>
    <message>
        <source>cannot be entered</source>
        <translation>нельзя ввести</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>нет листа</translation>
    </message>
    <message>
        <source>two entries of a sheet differ, a person settles</source>
        <translation>два ввода листа различаются, решает человек</translation>
    </message>
    <message>
        <source>typed twice, every cell settled</source>
        <translation>введён дважды, все ячейки решены</translation>
    </message>
    <message>
        <source>typed by one person</source>
        <translation>введён одним человеком</translation>
    </message>
    <message>
        <source>from a table, nobody typed a sheet</source>
        <translation>из таблицы, лист никто не вводил</translation>
    </message>
    <message>
        <source>a photo or paper is here, nobody typed it</source>
        <translation>фото или бумага есть, никто не ввёл</translation>
    </message>
    <message>
        <source>a sheet is here and cannot be read</source>
        <translation>лист есть, но не читается</translation>
    </message>
    <message>
        <source>nothing of ours yet</source>
        <translation>нашего пока ничего</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Сводка</translation>
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
        <source>Chase list</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>view</source>
        <translation>вид</translation>
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
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>its precincts</source>
        <translation>её участки</translation>
    </message>
    <message>
        <source>note a call</source>
        <translation>записать звонок</translation>
    </message>
    <message>
        <source>copy the number</source>
        <translation>копировать номер</translation>
    </message>
    <message>
        <source>take the call back</source>
        <translation>отменить звонок</translation>
    </message>
    <message>
        <source>type the sheet</source>
        <translation>ввести лист</translation>
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
        <source>forget the filter</source>
        <translation>убрать фильтр</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>keep the filter</source>
        <translation>сохранить фильтр</translation>
    </message>
    <message>
        <source>filters kept</source>
        <translation>сохранённые фильтры</translation>
    </message>
    <message>
        <source>call noted</source>
        <translation>звонок записан</translation>
    </message>
    <message>
        <source>call taken back</source>
        <translation>запись звонка отменена</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>Pace, first and second entries</source>
        <translation>Темп, первые и повторные вводы</translation>
    </message>
    <message>
        <source>in the last hour / 15 minutes</source>
        <translation>за последний час / 15 минут</translation>
    </message>
    <message>
        <source>left in the sheets that are here</source>
        <translation>осталось в полученных листах</translation>
    </message>
    <message>
        <source>expected finish of these</source>
        <translation>ожидаемый конец по ним</translation>
    </message>
    <message>
        <source>left if every precinct sent a sheet</source>
        <translation>осталось, если пришлёт каждый участок</translation>
    </message>
    <message>
        <source>expected finish of all</source>
        <translation>ожидаемый конец по всем</translation>
    </message>
    <message>
        <source>nothing is left</source>
        <translation>ничего не осталось</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>more than a month</source>
        <translation>больше месяца</translation>
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
        <source>Data disk …</source>
        <translation>На носитель …</translation>
    </message>
    <message>
        <source>The originals of the package with their hashes</source>
        <translation>Исходные файлы пакета с их хешами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Never filed: {name}</source>
        <translation>Не подаётся: {name}</translation>
    </message>
    <message>
        <source>In a sealed envelope: {name}</source>
        <translation>В запечатанном конверте: {name}</translation>
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
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
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
    <name>PaperBar</name>
    <message>
        <source>Paper for signature</source>
        <translation>Бумага на подпись</translation>
    </message>
    <message>
        <source>Make the paper   Ctrl+P</source>
        <translation>Составить бумагу   Ctrl+P</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Papers made   F6</source>
        <translation>Готовые бумаги   F6</translation>
    </message>
</context>
<context>
    <name>PaperMaking</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>← Back   Esc</source>
        <translation>← Назад   Esc</translation>
    </message>
    <message>
        <source>Save as …   Ctrl+S</source>
        <translation>Сохранить как …   Ctrl+S</translation>
    </message>
    <message>
        <source>Print   Ctrl+P</source>
        <translation>Печать   Ctrl+P</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Участки</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Направил</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>party observer</source>
        <translation>наблюдатель партии</translation>
    </message>
    <message>
        <source>NGO observer</source>
        <translation>наблюдатель НПО</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>доверенное лицо</translation>
    </message>
    <message>
        <source>party representative</source>
        <translation>представитель партии</translation>
    </message>
    <message>
        <source>commission member</source>
        <translation>член комиссии</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>referral of the organisation</source>
        <translation>направление организации</translation>
    </message>
    <message>
        <source>proxy&apos;s certificate</source>
        <translation>удостоверение доверенного лица</translation>
    </message>
    <message>
        <source>candidate&apos;s certificate</source>
        <translation>удостоверение кандидата</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>доверенность</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>никто не смотрел</translation>
    </message>
    <message>
        <source>there is a seal</source>
        <translation>печать есть</translation>
    </message>
    <message>
        <source>there is no seal</source>
        <translation>печати нет</translation>
    </message>
    <message>
        <source>! no credential</source>
        <translation>! нет документа</translation>
    </message>
    <message>
        <source>? nobody looked</source>
        <translation>? не смотрели</translation>
    </message>
    <message>
        <source>✓ seal</source>
        <translation>✓ печать</translation>
    </message>
    <message>
        <source>! no seal</source>
        <translation>! нет печати</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>нет печати</translation>
    </message>
    <message>
        <source>! {day} expired</source>
        <translation>! {day} истёк</translation>
    </message>
    <message>
        <source>The role is not stated, or only “observer”: ask who sent the person.</source>
        <translation>Статус не указан или просто «наблюдатель»: спросить, кто направил.</translation>
    </message>
    <message>
        <source>There is no credential.</source>
        <translation>Нет документа.</translation>
    </message>
    <message>
        <source>“{paper}” does not prove the role “{role}”.</source>
        <translation>Документ «{paper}» не подтверждает статус «{role}».</translation>
    </message>
    <message>
        <source>A candidate is named as the sender: candidates have proxies, not observers.</source>
        <translation>Направившим назван кандидат: у кандидатов доверенные лица, а не наблюдатели.</translation>
    </message>
    <message>
        <source>The organisation that sent them is not written.</source>
        <translation>Не указана направившая организация.</translation>
    </message>
    <message>
        <source>The credential has no seal: ask the organisation for a sealed one.</source>
        <translation>На документе нет печати: запросить у организации документ с печатью.</translation>
    </message>
    <message>
        <source>Nobody has looked whether there is a seal.</source>
        <translation>Никто не смотрел, есть ли печать.</translation>
    </message>
    <message>
        <source>Expired on election day: valid until {until} only.</source>
        <translation>В день выборов не действует: срок до {until}.</translation>
    </message>
    <message>
        <source>Issued on {issued}, after election day {day}.</source>
        <translation>Выдан {issued}, после дня выборов {day}.</translation>
    </message>
    <message>
        <source>More than three proxies at precinct {precincts}: article 31(2) allows three.</source>
        <translation>Доверенных лиц на участке {precincts} больше трёх: п.&#xa0;2 ст.&#xa0;31 допускает трёх.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Nothing under this filter. Ctrl 1 shows everything that waits.</source>
        <translation>Под этим фильтром ничего нет. Ctrl 1 покажет всё, что ждёт.</translation>
    </message>
    <message>
        <source>! {name} cannot be shown: {reason}. It is kept as it came.</source>
        <translation>! Показать {name} нельзя: {reason}. Файл хранится таким, каким пришёл.</translation>
    </message>
    <message>
        <source>{name}: {kind}. It is kept as it came.</source>
        <translation>{name}: {kind}. Файл хранится таким, каким пришёл.</translation>
    </message>
    <message>
        <source>Alike {place} of {count}</source>
        <translation>Похожий {place} из {count}</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Снимок {place} из {count}</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>похожие</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
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
    <name>PhotoFoot</name>
    <message>
        <source>straighten the sheet</source>
        <translation>выпрямить лист</translation>
    </message>
    <message>
        <source>place the lines</source>
        <translation>разметить строки</translation>
    </message>
    <message>
        <source>straightened sheet</source>
        <translation>выпрямленный лист</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>фото целиком</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>поворот</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>контраст</translation>
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
    <name>Places</name>
    <message>
        <source>Addressee, as in the heading</source>
        <translation>Адресат, как в шапке</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Название адресата</translation>
    </message>
    <message>
        <source>Address of the addressee</source>
        <translation>Адрес адресата</translation>
    </message>
    <message>
        <source>Whose act is challenged</source>
        <translation>Чей акт обжалуется</translation>
    </message>
    <message>
        <source>Address of whose act is challenged</source>
        <translation>Адрес того, чей акт обжалуется</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Day of voting</source>
        <translation>День голосования</translation>
    </message>
    <message>
        <source>When the official figures were seen</source>
        <translation>Когда увидены официальные данные</translation>
    </message>
    <message>
        <source>Source of the official figures</source>
        <translation>Источник официальных данных</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>Role of who signs</source>
        <translation>Статус подписанта</translation>
    </message>
    <message>
        <source>IIN of who signs</source>
        <translation>ИИН подписанта</translation>
    </message>
    <message>
        <source>Postal address of who signs</source>
        <translation>Почтовый адрес подписанта</translation>
    </message>
    <message>
        <source>Place of living of who signs</source>
        <translation>Место жительства подписанта</translation>
    </message>
    <message>
        <source>Date of birth of who signs</source>
        <translation>Дата рождения подписанта</translation>
    </message>
    <message>
        <source>Place of birth of who signs</source>
        <translation>Место рождения подписанта</translation>
    </message>
    <message>
        <source>Telephone of who signs</source>
        <translation>Телефон подписанта</translation>
    </message>
    <message>
        <source>E-mail of who signs</source>
        <translation>Эл. почта подписанта</translation>
    </message>
    <message>
        <source>Paper on the status of who signs</source>
        <translation>Документ о статусе подписанта</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Address of the representative</source>
        <translation>Адрес представителя</translation>
    </message>
    <message>
        <source>Telephone of the representative</source>
        <translation>Телефон представителя</translation>
    </message>
    <message>
        <source>E-mail of the representative</source>
        <translation>Эл. почта представителя</translation>
    </message>
    <message>
        <source>Paper on the representative&apos;s powers</source>
        <translation>Документ о полномочиях представителя</translation>
    </message>
    <message>
        <source>Number of precincts</source>
        <translation>Число участков</translation>
    </message>
    <message>
        <source>Numbers of the precincts</source>
        <translation>Номера участков</translation>
    </message>
    <message>
        <source>Precincts: where?</source>
        <translation>Участки: на каких?</translation>
    </message>
    <message>
        <source>Precincts: of which?</source>
        <translation>Участки: каких?</translation>
    </message>
    <message>
        <source>Precincts: over which?</source>
        <translation>Участки: по каким?</translation>
    </message>
    <message>
        <source>Precinct commissions: of which?</source>
        <translation>УИК: каких?</translation>
    </message>
    <message>
        <source>Number of differing precincts</source>
        <translation>Число участков с расхождением</translation>
    </message>
    <message>
        <source>Numbers of the differing precincts</source>
        <translation>Номера участков с расхождением</translation>
    </message>
    <message>
        <source>Differing precincts: where?</source>
        <translation>Участки с расхождением: на каких?</translation>
    </message>
    <message>
        <source>Differing precincts: over which?</source>
        <translation>Участки с расхождением: по каким?</translation>
    </message>
    <message>
        <source>Commissions of differing precincts: of which?</source>
        <translation>УИК участков с расхождением: каких?</translation>
    </message>
    <message>
        <source>Number of differing lines</source>
        <translation>Число строк с расхождением</translation>
    </message>
    <message>
        <source>Number of our copies</source>
        <translation>Число наших копий</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Число нарушений</translation>
    </message>
    <message>
        <source>Our candidate or list</source>
        <translation>Наш кандидат или список</translation>
    </message>
    <message>
        <source>Margin by the official figures</source>
        <translation>Отрыв по официальным данным</translation>
    </message>
    <message>
        <source>Margin by our copies</source>
        <translation>Отрыв по нашим копиям</translation>
    </message>
    <message>
        <source>Line of the protocol</source>
        <translation>Строка протокола</translation>
    </message>
    <message>
        <source>Announced number</source>
        <translation>Объявленное число</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Нижняя граница</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Верхняя граница</translation>
    </message>
    <message>
        <source>By how much the bound is passed</source>
        <translation>Разрыв с границей</translation>
    </message>
    <message>
        <source>Number of precincts seen</source>
        <translation>Число участков с копией</translation>
    </message>
    <message>
        <source>Number of precincts not seen</source>
        <translation>Число участков без копии</translation>
    </message>
    <message>
        <source>Number of precincts of the territory</source>
        <translation>Число участков территории</translation>
    </message>
    <message>
        <source>What is left for precincts not seen</source>
        <translation>Остаток на участки без копии</translation>
    </message>
    <message>
        <source>The same on average for one precinct</source>
        <translation>То же в среднем на участок</translation>
    </message>
    <message>
        <source>Copies that may be left out</source>
        <translation>Сколько копий можно исключить</translation>
    </message>
    <message>
        <source>Precincts bounded by ballots received</source>
        <translation>Участки с пределом по полученным бюллетеням</translation>
    </message>
    <message>
        <source>Precincts bounded by the list of voters</source>
        <translation>Участки с пределом по списку избирателей</translation>
    </message>
    <message>
        <source>Precincts bounded by the law</source>
        <translation>Участки с пределом по закону</translation>
    </message>
    <message>
        <source>Number of the precinct</source>
        <translation>Номер участка</translation>
    </message>
    <message>
        <source>Number of differing lines of the precinct</source>
        <translation>Число строк с расхождением на участке</translation>
    </message>
    <message>
        <source>Source of the precinct&apos;s official figures</source>
        <translation>Источник официальных данных участка</translation>
    </message>
    <message>
        <source>When our copy was obtained</source>
        <translation>Когда получена наша копия</translation>
    </message>
    <message>
        <source>Grade of our copy</source>
        <translation>Степень нашей копии</translation>
    </message>
    <message>
        <source>Kind of the incident</source>
        <translation>Вид нарушения</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Где произошло</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Чьи действия</translation>
    </message>
    <message>
        <source>Witnesses of the incident</source>
        <translation>Свидетели нарушения</translation>
    </message>
    <message>
        <source>When somebody was called</source>
        <translation>Когда звонили</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <translation>По какому номеру звонили</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Чем кончился звонок</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>How to reach the witness</source>
        <translation>Как связаться со свидетелем</translation>
    </message>
    <message>
        <source>File of the recording</source>
        <translation>Файл записи</translation>
    </message>
    <message>
        <source>SHA-256 of the recording</source>
        <translation>SHA-256 записи</translation>
    </message>
    <message>
        <source>When it was recorded</source>
        <translation>Когда сделана запись</translation>
    </message>
    <message>
        <source>Who recorded it</source>
        <translation>Кто сделал запись</translation>
    </message>
    <message>
        <source>Under which conditions it was recorded</source>
        <translation>При каких условиях сделана запись</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Directory of commissions and courts</source>
        <translation>Справочник комиссий и судов</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Официальные данные</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Our copies</source>
        <translation>Наши копии</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Нарушения</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Mark at least one precinct or total above.</source>
        <translation>Отметьте выше хотя бы один участок или итог.</translation>
    </message>
</context>
<context>
    <name>PrecinctBox</name>
    <message>
        <source>Add a race and its precincts on the screen Campaign first.</source>
        <translation>Сначала добавьте выборы и участки в разделе «Кампания».</translation>
    </message>
    <message>
        <source>There is no precinct to give it to yet</source>
        <translation>Участков, к которым это отнести, пока нет</translation>
    </message>
    <message>
        <source>Number, school or street</source>
        <translation>Номер, школа или улица</translation>
    </message>
    <message>
        <source>No precinct is proposed</source>
        <translation>Участок не предложен</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>Введите номер.</translation>
    </message>
    <message>
        <source>proposal {place} of {count}</source>
        <translation>вариант {place} из {count}</translation>
    </message>
</context>
<context>
    <name>PrecinctChoice</name>
    <message>
        <source>No precinct {number} in this race</source>
        <translation>Участка №&#xa0;{number} на этих выборах нет</translation>
    </message>
    <message>
        <source>No precinct is found by “{words}”</source>
        <translation>По словам «{words}» участка не найдено</translation>
    </message>
    <message>
        <source>Take one of those found by ↓ and Enter, or type another number.</source>
        <translation>Выберите из найденных (↓ и Enter) или введите другой номер.</translation>
    </message>
    <message>
        <source>Type another number or words of its address; Esc leads back.</source>
        <translation>Введите другой номер или слова адреса; назад: Esc.</translation>
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
        <source>nobody is listed</source>
        <translation>никого в списке</translation>
    </message>
    <message>
        <source>Our people there</source>
        <translation>Наши люди там</translation>
    </message>
    <message>
        <source>People are changed in the section “Observers and proxies”.</source>
        <translation>Список людей меняется в разделе «Наблюдатели и доверенные лица».</translation>
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
    <name>PrecinctHead</name>
    <message>
        <source>There is no reading of ours yet.</source>
        <translation>Наших данных пока нет.</translation>
    </message>
    <message>
        <source>Officially: {sentence}</source>
        <translation>Официально: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) disputed</source>
        <translation>
            <numerusform>%n спорная строка</numerusform>
            <numerusform>%n спорные строки</numerusform>
            <numerusform>%n спорных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our copies differ: %n line(s)</source>
        <translation>
            <numerusform>наши копии различаются: %n строка</numerusform>
            <numerusform>наши копии различаются: %n строки</numerusform>
            <numerusform>наши копии различаются: %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words and digits: %n line(s)</source>
        <translation>
            <numerusform>прописью не то, что цифрами: %n строка</numerusform>
            <numerusform>прописью не то, что цифрами: %n строки</numerusform>
            <numerusform>прописью не то, что цифрами: %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>official: %n line(s)</source>
        <translation>
            <numerusform>официально другое: %n строка</numerusform>
            <numerusform>официально другое: %n строки</numerusform>
            <numerusform>официально другое: %n строк</numerusform>
        </translation>
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
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>копии</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>сузить</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>to complaint</source>
        <translation>в жалобу</translation>
    </message>
    <message>
        <source>territories</source>
        <translation>территории</translation>
    </message>
    <message>
        <source>Copies of the precinct side by side</source>
        <translation>Копии участка рядом</translation>
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
    <message>
        <source>Our copies differ</source>
        <translation>Копии разные</translation>
    </message>
    <message>
        <source>Words, digits</source>
        <translation>Прописью</translation>
    </message>
    <message>
        <source>Typed once</source>
        <translation>Один ввод</translation>
    </message>
    <message>
        <source>{voters} voters on the lists</source>
        <translation>избирателей в списках: {voters}</translation>
    </message>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>список неизвестен, участков: {count}</translation>
    </message>
</context>
<context>
    <name>PrecinctView</name>
    <message>
        <source>Let it stand …</source>
        <translation>Принять …</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Открыть лист</translation>
    </message>
    <message>
        <source>To complaint</source>
        <translation>В жалобу</translation>
    </message>
    <message>
        <source>line, copy</source>
        <translation>строка, копия</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>let it stand</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>снять выбор</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок № {number}</translation>
    </message>
    <message>
        <source>Nobody has typed this copy yet: Enter.</source>
        <translation>Эту копию ещё никто не ввёл. Ввести: Enter.</translation>
    </message>
    <message>
        <source>Precinct {number}: {source} is to stand because</source>
        <translation>Участок № {number}: {source} принимается, потому что</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Precinct before</source>
        <translation>Предыдущий участок</translation>
    </message>
    <message>
        <source>Precinct after</source>
        <translation>Следующий участок</translation>
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
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>&amp;Пробный лист</translation>
    </message>
    <message>
        <source>copy after copy</source>
        <translation>по экземплярам</translation>
    </message>
    <message>
        <source>on one side, as the sheets are counted</source>
        <translation>с одной стороны, как считаются листы</translation>
    </message>
    <message>
        <source>on two sides along the long edge: a working copy</source>
        <translation>с двух сторон, рабочий экземпляр</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>в цвете</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>чёрно-белая</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>between copies and volumes</source>
        <translation>между экземплярами и томами</translation>
    </message>
    <message>
        <source>between copies and volumes, and before each annex</source>
        <translation>между экземплярами, томами, приложениями</translation>
    </message>
    <message>
        <source>by themselves first, on paper of another colour</source>
        <translation>сначала отдельно, на бумаге другого цвета</translation>
    </message>
    <message>
        <source>first sheet first</source>
        <translation>с первого листа</translation>
    </message>
    <message>
        <source>last sheet first</source>
        <translation>с последнего листа</translation>
    </message>
    <message>
        <source>Mark at least one document.</source>
        <translation>Отметьте хотя бы один документ.</translation>
    </message>
    <message>
        <source>There is no exhibit with this number in these documents.</source>
        <translation>Приложения с таким номером в этих документах нет.</translation>
    </message>
    <message>
        <source>There are no such sheets in these documents.</source>
        <translation>Таких листов в этих документах нет.</translation>
    </message>
    <message>
        <source>{name}-print.pdf</source>
        <translation>{name}-печать.pdf</translation>
    </message>
    <message>
        <source>Print into a PDF</source>
        <translation>Печать в PDF</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>пробный лист</translation>
    </message>
    <message>
        <source>into a PDF file</source>
        <translation>в файл PDF</translation>
    </message>
    <message>
        <source>One copy: {sheets}</source>
        <translation>Один экземпляр: {sheets}</translation>
    </message>
    <message>
        <source>copies: {count}</source>
        <translation>экземпляров: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n separator sheet(s)</source>
        <translation>
            <numerusform>%n разделительный лист</numerusform>
            <numerusform>%n разделительных листа</numerusform>
            <numerusform>%n разделительных листов</numerusform>
        </translation>
    </message>
    <message>
        <source>paper in all: {sheets}</source>
        <translation>всего бумаги: {sheets}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Connect one and add it in the settings of the system, or print into a PDF file and take that to another computer.</source>
        <translation>На этом компьютере принтер не настроен. Подключите его и добавьте в настройках системы либо напечатайте в файл PDF и перенесите его на другой компьютер.</translation>
    </message>
    <message>
        <source>The documents count every page as a sheet: {numbered} here. Printed on two sides a copy is not what they say, so every page is marked as a working copy, not for filing. Backs left empty for each part to begin on a front: {backs}.</source>
        <translation>В документах каждая страница считается листом: здесь {numbered}. Экземпляр с двусторонней печатью этому счёту не соответствует, поэтому каждая страница помечается: рабочий экземпляр, не подаётся. Пустых оборотов, чтобы каждая часть начиналась с лицевой стороны: {backs}.</translation>
    </message>
    <message>
        <source>This printer does not say that it prints on two sides by itself.</source>
        <translation>Этот принтер не сообщает, что сам печатает с двух сторон.</translation>
    </message>
    <message>
        <source>What is never handed to all participants is printed once, at the end.</source>
        <translation>То, что не раздаётся всем участникам, печатается один раз, в конце.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Разделители</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
</context>
<context>
    <name>PrintDocuments</name>
    <message>
        <source>Documents to print</source>
        <translation>Документы для печати</translation>
    </message>
    <message>
        <source>Never filed: {name}</source>
        <translation>Не подаётся: {name}</translation>
    </message>
    <message>
        <source>In a sealed envelope: {name}</source>
        <translation>В запечатанном конверте: {name}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
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
    <message numerus="yes">
        <source>Announced {moment} ({source}): {official} for {line}, in %n precinct(s) in all.</source>
        <translation>
            <numerusform>Объявлено {moment} ({source}): {line} — {official}, всего по %n участку.</numerusform>
            <numerusform>Объявлено {moment} ({source}): {line} — {official}, всего по %n участкам.</numerusform>
            <numerusform>Объявлено {moment} ({source}): {line} — {official}, всего по %n участкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %n of the sheets could be struck out and it would still hold: without those that weigh most, {bound} is left.</source>
        <translation>
            <numerusform>Вывод сохранится без любого %n листа: если исключать начиная с самых весомых, граница — {bound}.</numerusform>
            <numerusform>Вывод сохранится без любых %n листов: если исключать начиная с самых весомых, граница — {bound}.</numerusform>
            <numerusform>Вывод сохранится без любых %n листов: если исключать начиная с самых весомых, граница — {bound}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n sheet(s) of the grades {grades} show it by themselves, with a gap of {gap}.</source>
        <translation>
            <numerusform>Для этого вывода достаточно %n листа степеней {grades}: разрыв {gap}.</numerusform>
            <numerusform>Для этого вывода достаточно %n листов степеней {grades}: разрыв {gap}.</numerusform>
            <numerusform>Для этого вывода достаточно %n листов степеней {grades}: разрыв {gap}.</numerusform>
        </translation>
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
    <message>
        <source>Sheets behind the sum</source>
        <translation>Из каких листов сумма</translation>
    </message>
    <message>
        <source>{sheets}, together {sum}</source>
        <translation>{sheets}, в сумме {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) without a copy</source>
        <translation>
            <numerusform>%n участок без копии</numerusform>
            <numerusform>%n участка без копии</numerusform>
            <numerusform>%n участков без копии</numerusform>
        </translation>
    </message>
    <message>
        <source>at least 0 together; nothing limits some of them</source>
        <translation>вместе от 0; часть участков ничем не ограничена</translation>
    </message>
    <message>
        <source>at least 0, at most {most} together</source>
        <translation>вместе от 0 до {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) of the territory</source>
        <translation>
            <numerusform>%n участок территории</numerusform>
            <numerusform>%n участка территории</numerusform>
            <numerusform>%n участков территории</numerusform>
        </translation>
    </message>
    <message>
        <source>seen {seen}, without a copy {unseen}</source>
        <translation>с копией {seen}, без копии {unseen}</translation>
    </message>
    <message>
        <source>Sheets of the grades {grades}</source>
        <translation>Листы степеней {grades}</translation>
    </message>
    <message numerus="yes">
        <source>The %n sheet(s) that weigh most</source>
        <translation>
            <numerusform>%n самый весомый лист</numerusform>
            <numerusform>%n самых весомых листа</numerusform>
            <numerusform>%n самых весомых листов</numerusform>
        </translation>
    </message>
    <message>
        <source>without them {bound} against {official} announced</source>
        <translation>без них {bound}, объявлено {official}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Limit from</source>
        <translation>Откуда предел</translation>
    </message>
    <message>
        <source>What a sheet could do</source>
        <translation>Что может дать лист</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Source of the sheet</source>
        <translation>Источник листа</translation>
    </message>
    <message>
        <source>ballots received</source>
        <translation>полученные бюллетени</translation>
    </message>
    <message>
        <source>voters on the list and 1 %</source>
        <translation>список избирателей и 1 %</translation>
    </message>
    <message>
        <source>3,030 ballots by default</source>
        <translation>3 030 бюллетеней по умолчанию</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>contradict the total by itself</source>
        <translation>сам может опровергнуть итог</translation>
    </message>
    <message>
        <source>narrow what is open by {part}</source>
        <translation>сузит границы на {part}</translation>
    </message>
</context>
<context>
    <name>ProofPages</name>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>график</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>sheet and photo</source>
        <translation>лист и фото</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>to the proof</source>
        <translation>к доказательству</translation>
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
        <source>charts</source>
        <translation>графики</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>противоречия</translation>
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
        <source>Which sheets these are</source>
        <translation>Какие это листы</translation>
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
        <source>all sheets</source>
        <translation>все листы</translation>
    </message>
    <message numerus="yes">
        <source>without %n sheet(s)</source>
        <translation>
            <numerusform>без %n листа</numerusform>
            <numerusform>без %n листов</numerusform>
            <numerusform>без %n листов</numerusform>
        </translation>
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
        <source>Charts</source>
        <translation>Графики</translation>
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
        <source>Outcome</source>
        <translation>Результат</translation>
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
    <name>PublicationView</name>
    <message>
        <source>No publication is kept yet</source>
        <translation>Публикаций здесь пока нет</translation>
    </message>
    <message>
        <source>Every file that is imported, and every page that figures are typed from, is kept here with its address, its moment and its SHA-256. When a later version says something else, you see what was changed.</source>
        <translation>Каждый импортированный файл и каждая страница, с которой вводят данные, хранятся здесь с адресом, временем и SHA-256. Если в более поздней версии другие числа, будет видно, что изменилось.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Mark two versions (Ctrl+click, Shift+↓) to compare them.</source>
        <translation>Чтобы сравнить две версии, отметьте их (Ctrl+щелчок, Shift+↓).</translation>
    </message>
    <message>
        <source>This is the first version of its source: nothing to compare it with.</source>
        <translation>Это первая версия из своего источника: сравнить её не с чем.</translation>
    </message>
    <message>
        <source>! No program is there to open {name}.</source>
        <translation>! Нет программы, которая открыла бы {name}.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open the screenshot</source>
        <translation>Открыть снимок экрана</translation>
    </message>
    <message>
        <source>Address, issue, screenshot …</source>
        <translation>Адрес, номер, снимок …</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back the state of {moment}</source>
        <translation>Вернуть состояние на {moment}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{record}, as {operator} left it. It becomes a new change; what was written since stays in the history.</source>
        <translation>{record}: так, как оставил оператор {operator}. Это станет новым изменением; записанное с тех пор останется в истории.</translation>
    </message>
    <message>
        <source>… and {count} more fields</source>
        <translation>… и ещё полей: {count}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Где:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Типы файлов:</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>! cannot be shown</source>
        <translation>! не показать</translation>
    </message>
    <message>
        <source>no precinct</source>
        <translation>без участка</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>What waits for a precinct</source>
        <translation>Что ждёт участка</translation>
    </message>
</context>
<context>
    <name>RaceCard</name>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>список неизвестен, участков: {count}</translation>
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
        <source>Precincts with our figures</source>
        <translation>Участки с нашими данными</translation>
    </message>
    <message>
        <source>of {whole}, {share}</source>
        <translation>из {whole}, {share}</translation>
    </message>
    <message>
        <source>Where precincts stand</source>
        <translation>Состояние участков</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>избиратели</translation>
    </message>
    <message>
        <source>a sheet is still needed</source>
        <translation>лист ещё нужен</translation>
    </message>
    <message>
        <source>all precincts</source>
        <translation>все участки</translation>
    </message>
</context>
<context>
    <name>RaceSection</name>
    <message>
        <source>allow {cap} ballots for a precinct whose list is not known</source>
        <translation>допускать {cap} бюллетеней для участка, список которого неизвестен</translation>
    </message>
    <message>
        <source>one entry is enough: no second, blind entry</source>
        <translation>хватит одного ввода: без повторного, вслепую</translation>
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
        <source>Mandates that the lists share</source>
        <translation>Мандатов на все списки</translation>
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
        <source>For a headquarters of one person. A figure mistyped once is then found by nobody but the other side; every such reading says “typed once” wherever it is shown.</source>
        <translation>Для штаба из одного человека. Ошибку единственного ввода тогда найдёт только другая сторона; везде, где показаны такие данные, помечено, что ввод один.</translation>
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
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>Say why this copy is to stand.</source>
        <translation>Укажите, почему принимается эта копия.</translation>
    </message>
</context>
<context>
    <name>ReasonsField</name>
    <message>
        <source>type to find, Enter ticks, ↓ into the list</source>
        <translation>поиск; Enter отмечает, ↓ — в список</translation>
    </message>
    <message>
        <source>Find a reason</source>
        <translation>Найти причину</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) ticked</source>
        <translation>
            <numerusform>отмечена %n причина</numerusform>
            <numerusform>отмечены %n причины</numerusform>
            <numerusform>отмечено %n причин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>sheet No. {number}</source>
        <translation>лист №&#xa0;{number}</translation>
    </message>
    <message>
        <source>{noun} No. {number}</source>
        <translation>{noun} №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Precinct {number}: all that became of it</source>
        <translation>Участок №&#xa0;{number}: всё, что с ним было</translation>
    </message>
    <message>
        <source>precinct {number}</source>
        <translation>участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>степень {grade}</translation>
    </message>
    <message>
        <source>{record} (taken out)</source>
        <translation>{record} (убрано)</translation>
    </message>
    <message>
        <source>Written by an import of {count} records; the values are those of the file {file}.</source>
        <translation>Записано импортом, записей: {count}; значения — из файла {file}.</translation>
    </message>
    <message>
        <source>Written together with {count} records; of so many the journal keeps digests alone.</source>
        <translation>Записано вместе с другими, всего записей: {count}; при таком числе журнал хранит только хеши.</translation>
    </message>
    <message>
        <source>What stood here before was written by a bulk change; its values are not kept.</source>
        <translation>Прежнее записано общим изменением; его значения не хранятся.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Against the decision in case № {number}</source>
        <translation>На решение по делу № {number}</translation>
    </message>
    <message>
        <source>answer until {day}</source>
        <translation>ответ до {day}</translation>
    </message>
    <message>
        <source>appeal until {day}</source>
        <translation>оспорить до {day}</translation>
    </message>
    <message>
        <source>file until {day}</source>
        <translation>подать до {day}</translation>
    </message>
    <message>
        <source>until {day}: {what}</source>
        <translation>до {day}: {what}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Who must do what</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
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
        <source>Particulars</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Space: the task is done</source>
        <translation>Пробел: задача выполнена</translation>
    </message>
    <message>
        <source>Terms that run</source>
        <translation>Идущие сроки</translation>
    </message>
    <message>
        <source>left: {time}</source>
        <translation>осталось: {time}</translation>
    </message>
    <message>
        <source>open {name}</source>
        <translation>открыть {name}</translation>
    </message>
    <message>
        <source>Filed after the safe date ({law}; {mark}).</source>
        <translation>Подано после безопасной даты ({law}; {mark}).</translation>
    </message>
    <message>
        <source>Overdue: {task}.</source>
        <translation>Просрочено: {task}.</translation>
    </message>
    <message>
        <source>The safe date {until} is over; the nominal one is not verified</source>
        <translation>Безопасная дата {until} прошла; номинальная не проверена</translation>
    </message>
    <message>
        <source>The nominal date {until}, too, is over</source>
        <translation>Номинальная дата {until} тоже прошла</translation>
    </message>
    <message>
        <source>What was to be asked for is gone since {until}</source>
        <translation>Просить об этом с {until} уже нельзя</translation>
    </message>
    <message>
        <source>Filed {number}</source>
        <translation>Подано {number}</translation>
    </message>
    <message>
        <source>Answered: {outcome}</source>
        <translation>Ответ: {outcome}</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Обжаловано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обжаловать</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Case № {number}</source>
        <translation>Дело № {number}</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>напечатано {moment}</translation>
    </message>
    <message>
        <source>filed {moment}</source>
        <translation>подано {moment}</translation>
    </message>
    <message>
        <source>answered {moment}</source>
        <translation>ответ получен {moment}</translation>
    </message>
    <message>
        <source>{case}; not filed yet</source>
        <translation>{case}; ещё не подано</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>подано</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>обжаловано</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>нарочным</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтой</translation>
    </message>
    <message>
        <source>e-Otinish</source>
        <translation>e-Otinish</translation>
    </message>
    <message>
        <source>court cabinet</source>
        <translation>«Судебный кабинет»</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по эл. почте</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>удовлетворено</translation>
    </message>
    <message>
        <source>satisfied in part</source>
        <translation>удовлетворено частично</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>left without consideration</source>
        <translation>оставлено без рассмотрения</translation>
    </message>
    <message>
        <source>transferred to another body</source>
        <translation>передано в другой орган</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>ответа нет</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>выполнено {moment}</translation>
    </message>
    <message>
        <source>against the decision in case № {number}</source>
        <translation>на решение по делу № {number}</translation>
    </message>
    <message>
        <source>by case № {number}</source>
        <translation>дело № {number}</translation>
    </message>
    <message>
        <source>copies: {number}</source>
        <translation>экземпляров: {number}</translation>
    </message>
    <message>
        <source>decision of {day}</source>
        <translation>решение от {day}</translation>
    </message>
    <message>
        <source>act of {day}</source>
        <translation>акт от {day}</translation>
    </message>
</context>
<context>
    <name>RegisterDesk</name>
    <message>
        <source>! this document challenges another act and is not linked as its appeal</source>
        <translation>! этот документ обжалует другой акт и как обжалование этого решения не записывается</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Реестр дел</translation>
    </message>
    <message>
        <source>file</source>
        <translation>подача</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>обжаловать</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>morning page</source>
        <translation>сводка</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>фильтры</translation>
    </message>
    <message>
        <source>to the cases</source>
        <translation>к делам</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждут ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>! tasks overdue: {count}</source>
        <translation>! просрочено задач: {count}</translation>
    </message>
    <message>
        <source>← Cases</source>
        <translation>← Дела</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Утренняя сводка</translation>
    </message>
    <message>
        <source>document, number, person</source>
        <translation>документ, номер, человек</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Найти дело</translation>
    </message>
    <message>
        <source>No case is in the register yet</source>
        <translation>В реестре пока нет дел</translation>
    </message>
    <message>
        <source>A case begins by itself when a package is made. Here it is followed: filed, answered, appealed, and who must do what until when.</source>
        <translation>Дело начинается само, когда собран пакет. Здесь видно, что подано, какой получен ответ, что обжаловано и кто что должен сделать и к какому дню.</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>К делам</translation>
    </message>
    <message>
        <source>File   F9</source>
        <translation>Подача   F9</translation>
    </message>
    <message>
        <source>Answer   F7</source>
        <translation>Ответ   F7</translation>
    </message>
    <message>
        <source>Appeal   F8</source>
        <translation>Обжаловать   F8</translation>
    </message>
    <message>
        <source>Task   Ins</source>
        <translation>Задача   Ins</translation>
    </message>
    <message>
        <source>Task done   Space</source>
        <translation>Выполнено   Пробел</translation>
    </message>
    <message>
        <source>Note   F3</source>
        <translation>Примечание   F3</translation>
    </message>
    <message>
        <source>Withdraw   Ctrl+W</source>
        <translation>Отозвать   Ctrl+W</translation>
    </message>
    <message>
        <source>Take back   Ctrl+Z</source>
        <translation>Отменить   Ctrl+Z</translation>
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
        <source>Representative before the court</source>
        <translation>Представитель в суде</translation>
    </message>
    <message>
        <source>Figures changed afterwards</source>
        <translation>Изменения публикаций</translation>
    </message>
    <message>
        <source>of the place</source>
        <translation>по месту нахождения</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>не прилагать</translation>
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
    <message>
        <source>Other papers</source>
        <translation>Другие бумаги</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Сборка</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Backup of</source>
        <translation>Копия от</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>надо проверить</translation>
    </message>
    <message>
        <source>✓ good when it was written</source>
        <translation>✓ исправна при записи</translation>
    </message>
    <message>
        <source>! not as it was written</source>
        <translation>! не в том виде, как записана</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>Файл кампании повреждён</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>A backup &amp;file …</source>
        <translation>&amp;Файл копии …</translation>
    </message>
    <message>
        <source>A &amp;folder of backups …</source>
        <translation>&amp;Папка копий …</translation>
    </message>
    <message>
        <source>&amp;New campaign folder</source>
        <translation>&amp;Новая папка кампании</translation>
    </message>
    <message>
        <source>New campaign folder</source>
        <translation>Новая папка кампании</translation>
    </message>
    <message>
        <source>&amp;Elsewhere …</source>
        <translation>&amp;Другое место …</translation>
    </message>
    <message>
        <source>Backups (*.hqbackup manifest.json);;All files (*)</source>
        <translation>Резервные копии (*.hqbackup manifest.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>A backup file</source>
        <translation>Файл резервной копии</translation>
    </message>
    <message>
        <source>A folder of backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>Where the new campaign folder is to lie</source>
        <translation>Где будет новая папка кампании</translation>
    </message>
    <message>
        <source>Reading what can be read; the damaged folder is not touched …</source>
        <translation>Читается всё, что читается; повреждённая папка не меняется …</translation>
    </message>
    <message>
        <source>Reading the backup from its first byte to its last …</source>
        <translation>Копия читается от первого байта до последнего …</translation>
    </message>
    <message>
        <source>! This backup is not as it was written. Choose another one.</source>
        <translation>! Эта копия не в том виде, в каком записана. Выберите другую.</translation>
    </message>
    <message>
        <source>✓ As it was written: journal entries {entries}, evidence files {files}.</source>
        <translation>✓ В том виде, в каком записана: записей журнала {entries}, файлов доказательств {files}.</translation>
    </message>
    <message>
        <source>Restoring into {folder} …</source>
        <translation>Восстанавливается в {folder} …</translation>
    </message>
    <message>
        <source>✓ Restored into {folder}.</source>
        <translation>✓ Восстановлено в {folder}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made.</source>
        <translation>Отменено. Ничего не создано.</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Открыть кампанию</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Проверить копию</translation>
    </message>
</context>
<context>
    <name>RightsPanel</name>
    <message>
        <source>What the person may sign</source>
        <translation>Что человек может подписать</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Может подписать</translation>
    </message>
    <message>
        <source>Proof, rights and limits</source>
        <translation>Подтверждение, права и пределы</translation>
    </message>
    <message>
        <source>not known without a role</source>
        <translation>без статуса неизвестно</translation>
    </message>
    <message>
        <source>✓ nothing is missing</source>
        <translation>✓ всё есть</translation>
    </message>
    <message>
        <source>{source}. To be checked by a lawyer.</source>
        <translation>{source}. Требует проверки юриста.</translation>
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
        <source>and (or)</source>
        <translation>и (или)</translation>
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
        <source>Recount</source>
        <translation>Повторный подсчёт</translation>
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
        <source>Safe date {day}</source>
        <translation>Безопасная дата {day}</translation>
    </message>
    <message>
        <source>the day of the act counts as the first</source>
        <translation>день акта считается первым</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>until publication</source>
        <translation>до опубликования</translation>
    </message>
    <message>
        <source>not later than {day}</source>
        <translation>не позднее {day}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
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
    <name>ScanField</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Выбрать файл …</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Снимки и PDF</translation>
    </message>
    <message>
        <source>Scan of the credential</source>
        <translation>Скан документа</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>page {number} of {count}</source>
        <translation>страница {number} из {count}</translation>
    </message>
    <message>
        <source>Page before (Ctrl+PgUp)</source>
        <translation>Предыдущая страница (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDn)</source>
        <translation>Следующая страница (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole (Ctrl+0)</source>
        <translation>Целиком (Ctrl+0)</translation>
    </message>
    <message>
        <source>Take the page away</source>
        <translation>Убрать страницу</translation>
    </message>
</context>
<context>
    <name>ScansField</name>
    <message>
        <source>Choose …</source>
        <translation>Выбрать …</translation>
    </message>
    <message>
        <source>or drop it here; Ctrl+Shift+V pastes a picture</source>
        <translation>или перетащите сюда; Ctrl+Shift+V вставит картинку</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>Скан бумаги</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>the document alone</source>
        <translation>только документ</translation>
    </message>
    <message>
        <source>annexes from … to …</source>
        <translation>приложения с … по …</translation>
    </message>
    <message>
        <source>one exhibit by its number</source>
        <translation>одно приложение по номеру</translation>
    </message>
    <message>
        <source>sheets from … to …</source>
        <translation>листы с … по …</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Number of the exhibit</source>
        <translation>Номер приложения</translation>
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
        <source>scan or page …</source>
        <translation>скан или страница …</translation>
    </message>
    <message>
        <source>Shown beside the form and kept as evidence</source>
        <translation>Показывается рядом с формой и хранится как доказательство</translation>
    </message>
    <message>
        <source>Typed from</source>
        <translation>Откуда вводится</translation>
    </message>
    <message>
        <source>Write where the figures were seen.</source>
        <translation>Укажите, где увидены данные.</translation>
    </message>
    <message>
        <source>Write when they were seen, for example 24.11.2026 14:05.</source>
        <translation>Укажите, когда они увидены, например 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Scan or page</source>
        <translation>Скан или страница</translation>
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
        <source>The shared campaign {address} has an older layout. Its keeper upgrades it once: hq-desktop upgrade CAMPAIGN.</source>
        <translation>Общая кампания {address} устроена по-старому. Тот, кто её ведёт, обновляет её один раз: hq-desktop upgrade CAMPAIGN.</translation>
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
        <source>The database file of {address} is damaged: {reason}. Nothing was written to it. Restore the newest good backup into a new folder; the window also says what can still be read.</source>
        <translation>Файл базы данных кампании {address} повреждён: {reason}. В него ничего не записано. Восстановите последнюю исправную резервную копию в новую папку; в окне сказано и то, что ещё можно прочитать.</translation>
    </message>
    <message>
        <source>Somebody else saved {noun} {key} meanwhile. Nothing was overwritten. Look at the newer figures, then save again.</source>
        <translation>Тем временем другой оператор сохранил ту же запись ({noun} {key}). Ничего не перезаписано. Посмотрите новые данные и сохраните снова.</translation>
    </message>
    <message>
        <source>{operator} has this sheet before them. Take another one; it is free again half an hour after their last key.</source>
        <translation>Этот лист сейчас у оператора {operator}. Возьмите другой; этот освободится через полчаса после последнего нажатия клавиши.</translation>
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
        <source>publications of different races or kinds cannot be compared</source>
        <translation>публикации разных выборов или разного вида не сравниваются</translation>
    </message>
    <message>
        <source>an address, an issue and a screenshot belong to official figures and totals alone</source>
        <translation>адрес, номер издания и снимок экрана бывают только у официальных данных и итогов</translation>
    </message>
    <message>
        <source>its heading is known</source>
        <translation>такой заголовок известен</translation>
    </message>
    <message>
        <source>its heading names this contestant and no other</source>
        <translation>в заголовке этот участник и никто другой</translation>
    </message>
    <message>
        <source>the words of its heading say so</source>
        <translation>так следует из слов заголовка</translation>
    </message>
    <message>
        <source>its heading resembles this name</source>
        <translation>заголовок похож на это имя</translation>
    </message>
    <message>
        <source>its heading is the number of this line on the form</source>
        <translation>заголовок — номер этой строки в форме</translation>
    </message>
    <message>
        <source>its heading is not known</source>
        <translation>такой заголовок неизвестен</translation>
    </message>
    <message>
        <source>its heading fits several columns</source>
        <translation>заголовок подходит нескольким столбцам</translation>
    </message>
    <message>
        <source>the precincts or commissions of the race stand in it</source>
        <translation>в столбце участки или комиссии этих выборов</translation>
    </message>
    <message>
        <source>several columns seem to name the precinct or commission</source>
        <translation>на участок или комиссию похоже указывают несколько столбцов</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>так указал человек</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>столбец пуст</translation>
    </message>
    <message>
        <source>it only numbers the rows</source>
        <translation>в столбце только номера строк</translation>
    </message>
    <message>
        <source>percentages stand in it</source>
        <translation>в столбце проценты</translation>
    </message>
    <message>
        <source>no figures stand in it</source>
        <translation>в столбце нет чисел</translation>
    </message>
    <message>
        <source>its heading asks for figures, and hardly any stand in it</source>
        <translation>по заголовку здесь числа, но их почти нет</translation>
    </message>
    <message>
        <source>its heading asks for percentages, and counts stand in it</source>
        <translation>по заголовку здесь проценты, а стоят числа</translation>
    </message>
    <message>
        <source>another column seems to be the same line</source>
        <translation>похоже, та же строка есть и в другом столбце</translation>
    </message>
    <message>
        <source>no figures were found in this table, so there is nothing to keep</source>
        <translation>в этой таблице чисел не найдено, сохранять нечего</translation>
    </message>
    <message>
        <source>a layout is kept under a title</source>
        <translation>форме таблицы нужно название</translation>
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
        <source>an import of contestants is corrected by another import</source>
        <translation>импорт участников исправляется другим импортом</translation>
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
        <source>its sheet ({key}) is one of another precinct or race</source>
        <translation>его лист ({key}) относится к другому участку или другим выборам</translation>
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
        <source>{name} is marked as the picture of a filled ballot, which nobody may take or pass on on the day of voting (election law 27(4))</source>
        <translation>файл {name} отмечен как снимок заполненного бюллетеня, который в день голосования нельзя снимать и распространять (п.&#xa0;4 ст.&#xa0;27 закона о выборах)</translation>
    </message>
    <message>
        <source>there is a note of a call about its precinct ({key})</source>
        <translation>по участку из этого импорта записан звонок ({key})</translation>
    </message>
    <message>
        <source>somebody of ours stands at its precinct ({key})</source>
        <translation>на участке из этого импорта есть наш человек ({key})</translation>
    </message>
    <message>
        <source>a file was given to its precinct ({key})</source>
        <translation>к участку из этого импорта отнесён файл ({key})</translation>
    </message>
    <message>
        <source>this person reported an incident ({key})</source>
        <translation>этот человек сообщил о нарушении ({key})</translation>
    </message>
    <message>
        <source>somebody has changed a person of it since ({key})</source>
        <translation>данные человека из этого импорта с тех пор изменены ({key})</translation>
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
        <source>it is protected with a password</source>
        <translation>он защищён паролем</translation>
    </message>
    <message>
        <source>the page has no table in it; if its figures appear only while it is open, copy them there and paste them</source>
        <translation>на странице нет таблицы; если числа видны только на открытой странице, скопируйте их там и вставьте сюда</translation>
    </message>
    <message>
        <source>This document has nothing to rest on: {reason}.</source>
        <translation>Этому документу не на что опереться: {reason}.</translation>
    </message>
    <message>
        <source>The package cannot be made smaller than {least} MB without losing what is on the sheets; {limit} MB were asked for. Nothing was written. Allow more, or split it into volumes.</source>
        <translation>Пакет нельзя сделать меньше {least} МБ, не потеряв того, что на листах; задано {limit} МБ. Ничего не записано. Разрешите больше или разделите на тома.</translation>
    </message>
    <message>
        <source>{file} did not pass its check on sheet {sheet}: {reason}. Nothing was written.</source>
        <translation>{file} не прошёл проверку, лист {sheet}: {reason}. Ничего не записано.</translation>
    </message>
    <message>
        <source>the campaign is not as it was written; verify it in the office first</source>
        <translation>кампания не в том виде, в каком записана; сначала проверьте её на экране «Офис»</translation>
    </message>
    <message>
        <source>the package {name} was made from another campaign, or another journal</source>
        <translation>пакет {name} собран из другой кампании или по другому журналу</translation>
    </message>
    <message>
        <source>nothing that belongs to the package {name} is a file of its own</source>
        <translation>в пакете {name} нет ничего, что было бы отдельным файлом</translation>
    </message>
    <message>
        <source>the complaint has not been handed in yet</source>
        <translation>обращение ещё не подано</translation>
    </message>
    <message>
        <source>the complaint is handed in already</source>
        <translation>обращение уже подано</translation>
    </message>
    <message>
        <source>the complaint is handed in and not answered yet</source>
        <translation>обращение подано, ответа ещё нет</translation>
    </message>
    <message>
        <source>the complaint is answered already</source>
        <translation>на обращение уже есть ответ</translation>
    </message>
    <message>
        <source>the answer to the complaint is appealed; what goes on is the appeal</source>
        <translation>ответ на обращение обжалован; дальше идёт дело об обжаловании</translation>
    </message>
    <message>
        <source>the complaint is withdrawn</source>
        <translation>обращение отозвано</translation>
    </message>
    <message>
        <source>the event is gone, or it belongs to another complaint</source>
        <translation>этого события больше нет или оно из другого дела</translation>
    </message>
    <message>
        <source>the complaint begins with it; withdraw the complaint instead</source>
        <translation>с него дело начинается; вместо этого отзовите обращение</translation>
    </message>
    <message>
        <source>something happened to the complaint after it; take that back first</source>
        <translation>после него в деле уже есть событие; сначала отмените то</translation>
    </message>
    <message>
        <source>the appeal is handed in already; take that back first</source>
        <translation>обжалование уже подано; сначала отмените его</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>этот день ещё не наступил</translation>
    </message>
    <message>
        <source>the answer would have come before the complaint was handed in</source>
        <translation>ответ оказался бы раньше подачи обращения</translation>
    </message>
    <message>
        <source>the decision would be later than the day it was received</source>
        <translation>решение оказалось бы позже дня его получения</translation>
    </message>
    <message>
        <source>the decision would be earlier than the day the complaint was handed in</source>
        <translation>решение оказалось бы раньше дня подачи обращения</translation>
    </message>
    <message>
        <source>it is no task</source>
        <translation>это не задача</translation>
    </message>
    <message>
        <source>it is neither a picture nor a PDF</source>
        <translation>это не картинка и не PDF</translation>
    </message>
    <message>
        <source>the text is locked by {name}; unlock it first</source>
        <translation>текст закрыт для правки ({name}); сначала откройте его</translation>
    </message>
    <message>
        <source>the complaint has another text already</source>
        <translation>у обращения уже есть другой текст</translation>
    </message>
    <message>
        <source>it is for another kind of election</source>
        <translation>он для выборов другого вида</translation>
    </message>
    <message>
        <source>no incident says that a copy of the protocol was refused</source>
        <translation>нет записанного нарушения об отказе в выдаче копии протокола</translation>
    </message>
    <message>
        <source>official figures of every precinct are known already</source>
        <translation>официальные данные всех участков уже известны</translation>
    </message>
    <message>
        <source>no precinct has a signed and sealed copy that differs from the official figures, and no incident tells of two protocols</source>
        <translation>ни на одном участке нет копии с подписями и печатью, отличной от официальных данных, и нет записанного нарушения о двух протоколах</translation>
    </message>
    <message>
        <source>no incident names a witness, and no signed copy differs</source>
        <translation>ни в одном нарушении не назван свидетель, и ни одна подписанная копия не расходится</translation>
    </message>
    <message>
        <source>no incident has a photo, video or sound that may be shown</source>
        <translation>ни у одного нарушения нет фото, видео или звукозаписи, которые можно показать</translation>
    </message>
    <message>
        <source>sheets are missing or stand there twice</source>
        <translation>листов не хватает или они повторяются</translation>
    </message>
    <message>
        <source>it is no upright sheet of A4</source>
        <translation>это не вертикальный лист A4</translation>
    </message>
    <message>
        <source>its number in the file is another one</source>
        <translation>номер листа в файле другой</translation>
    </message>
    <message>
        <source>its printed number cannot be found</source>
        <translation>напечатанный номер листа не находится</translation>
    </message>
    <message>
        <source>nothing stands on it</source>
        <translation>лист пуст</translation>
    </message>
    <message>
        <source>something reaches beyond its edge</source>
        <translation>что-то выходит за край листа</translation>
    </message>
    <message>
        <source>a link leads elsewhere</source>
        <translation>ссылка ведёт не туда</translation>
    </message>
    <message>
        <source>a bookmark leads elsewhere</source>
        <translation>закладка ведёт не туда</translation>
    </message>
    <message>
        <source>the inventory names other sheets</source>
        <translation>в описи другие листы</translation>
    </message>
    <message>
        <source>a font is not in the file</source>
        <translation>шрифта нет в файле</translation>
    </message>
    <message>
        <source>its page picture is not there</source>
        <translation>нет изображения страницы</translation>
    </message>
    <message>
        <source>there is no fact {place}; the nearest one is {nearest}</source>
        <translation>поля {place} нет; ближайшее — {nearest}</translation>
    </message>
    <message>
        <source>there is no fact {place}</source>
        <translation>поля {place} нет</translation>
    </message>
    <message>
        <source>the fact {place} cannot be written in this form; {nearest} can</source>
        <translation>поле {place} в таком виде не пишется; можно {nearest}</translation>
    </message>
    <message>
        <source>a brace that belongs to no fact, at “{words}”; facts are written as {{name}}</source>
        <translation>скобка без поля, у слов «{words}»; поля пишутся так: {{name}}</translation>
    </message>
    <message>
        <source>this part is drawn from the facts and has no words to edit</source>
        <translation>эта часть строится по данным, править в ней нечего</translation>
    </message>
    <message>
        <source>this paragraph is not printed with the facts of today</source>
        <translation>по нынешним данным этот абзац не печатается</translation>
    </message>
    <message>
        <source>a paragraph needs words; leave it out if it is not wanted</source>
        <translation>в абзаце нужен текст; если он не нужен, исключите его</translation>
    </message>
    <message>
        <source>this document has no line for a representative; claims and court motions have one</source>
        <translation>в этом документе нет строки для представителя; она есть в исках и ходатайствах в суд</translation>
    </message>
    <message>
        <source>{name} signs the document and cannot be the representative too</source>
        <translation>{name} подписывает документ и не может быть ещё и представителем</translation>
    </message>
    <message>
        <source>several people have this name; expected a number, one of {names}</source>
        <translation>это имя у нескольких людей; нужен номер, один из: {names}</translation>
    </message>
    <message>
        <source>{parent} is a court, and no commission stands under a court</source>
        <translation>{parent} — суд, а под судом комиссий нет</translation>
    </message>
    <message>
        <source>an event of its precinct is on record, terms run from it ({key})</source>
        <translation>по участку из этого импорта записано событие, с которого идёт срок ({key})</translation>
    </message>
    <message>
        <source>complaint No. {key} is about its precinct</source>
        <translation>обращение № {key} касается участка из этого импорта</translation>
    </message>
    <message>
        <source>an event of its total is on record, terms run from it ({key})</source>
        <translation>по итогам из этого импорта записано событие, с которого идёт срок ({key})</translation>
    </message>
    <message>
        <source>an event of its commission is on record, terms run from it ({key})</source>
        <translation>по комиссии из этого импорта записано событие, с которого идёт срок ({key})</translation>
    </message>
    <message>
        <source>its tables have more than 3,000,000 cells</source>
        <translation>в его таблицах больше 3 000 000 ячеек</translation>
    </message>
    <message>
        <source>the digits that are seen in it are not those in the file: a font, a style or a format shows others; keep a picture of it and type the figures by hand</source>
        <translation>видимые в нём цифры — не те, что записаны в файле: шрифт, стиль или формат показывает другие; сохраните снимок и введите числа вручную</translation>
    </message>
    <message>
        <source>what is in it is no table; one of these can be read: {names}</source>
        <translation>в нём не таблица; можно прочитать одно из: {names}</translation>
    </message>
    <message>
        <source>it was changed while it was being read; try again</source>
        <translation>он изменился во время чтения; повторите</translation>
    </message>
    <message>
        <source>it has a password, or it is a text document and no workbook</source>
        <translation>он защищён паролем, или это текстовый документ, а не таблица</translation>
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
        <translation>строка {line}: нужны номер и хеш, а не «{text}»</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one recorded</source>
        <translation>его SHA-256 не тот, что записан</translation>
    </message>
    <message>
        <source>it is not as it was written; verify says what was changed</source>
        <translation>копия не в том виде, в каком записана; что изменено, покажет проверка</translation>
    </message>
    <message>
        <source>it was changed while it was being read</source>
        <translation>он изменился во время чтения</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>в нём нет изображения</translation>
    </message>
    <message>
        <source>its content is of no kind known here</source>
        <translation>такое содержимое программе неизвестно</translation>
    </message>
    <message>
        <source>it breaks off; its end is missing</source>
        <translation>он обрывается, конца нет</translation>
    </message>
    <message>
        <source>it has more than 120 megapixels</source>
        <translation>в нём больше 120 мегапикселей</translation>
    </message>
    <message>
        <source>the picture is too large for the memory in this format</source>
        <translation>в этом формате снимок слишком велик для памяти</translation>
    </message>
    <message>
        <source>it has more than 300 pages</source>
        <translation>в нём больше 300 страниц</translation>
    </message>
    <message>
        <source>its page is larger than 5 metres, or empty</source>
        <translation>его страница больше 5 метров или пуста</translation>
    </message>
    <message>
        <source>it unpacks to far more than a document can hold</source>
        <translation>в распакованном виде он намного больше, чем бывает документ</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>это не PDF</translation>
    </message>
    <message>
        <source>it is no list of a package&apos;s files as this program writes it</source>
        <translation>это не перечень файлов пакета, какой пишет эта программа</translation>
    </message>
    <message>
        <source>only a proxy may ask the commission for a recount on the night (election law 43(7-1)), and {name} is not recorded as a proxy</source>
        <translation>повторного подсчёта в ночь выборов может требовать только доверенное лицо (п.&#xa0;7-1 ст.&#xa0;43 закона о выборах), а {name} доверенным лицом не записан</translation>
    </message>
    <message>
        <source>papers for the station are in Russian or Kazakh</source>
        <translation>бумаги для участка составляются на русском или казахском</translation>
    </message>
    <message>
        <source>the printer {printer} takes nothing</source>
        <translation>принтер {printer} не принимает документ</translation>
    </message>
    <message>
        <source>it is an export of Telegram as web pages; in Telegram Desktop open the chat, “⋮”, “Export chat history” (for all chats: Settings, Advanced, “Export Telegram data”), choose the format “Machine-readable JSON” and hand over the folder with result.json</source>
        <translation>это экспорт Telegram в виде веб-страниц; в Telegram Desktop: чат → ⋮ → экспорт истории чата (для всех чатов: настройки → экспорт данных Telegram), формат JSON; передайте папку с файлом result.json</translation>
    </message>
    <message>
        <source>it is an export of Telegram without chats; export the chats with their files</source>
        <translation>это экспорт Telegram без чатов; экспортируйте чаты вместе с файлами</translation>
    </message>
    <message>
        <source>the chat has no number or no messages in the export</source>
        <translation>в экспорте у чата нет номера или сообщений</translation>
    </message>
    <message>
        <source>the message has no number in the export</source>
        <translation>в экспорте у сообщения нет номера</translation>
    </message>
    <message>
        <source>it is broken at line {line}, column {column}; the export was perhaps cut short, make it again</source>
        <translation>он испорчен в строке {line}, позиция {column}; возможно, экспорт оборвался, повторите его</translation>
    </message>
    <message>
        <source>it is called as a WhatsApp chat, but no date and time begin its first line</source>
        <translation>он назван как чат WhatsApp, но первая строка не начинается с даты и времени</translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation>его путь ведёт за пределы папки</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder, or to nothing</source>
        <translation>это ссылка, которая ведёт за пределы папки или в никуда</translation>
    </message>
    <message>
        <source>the folder cannot be looked into</source>
        <translation>папку не удаётся открыть</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>он не открывается</translation>
    </message>
    <message>
        <source>it is a zip inside a zip; unpack it and hand over what is in it</source>
        <translation>это zip внутри zip; распакуйте его и передайте содержимое</translation>
    </message>
    <message>
        <source>the zip holds more than 50,000 files</source>
        <translation>в zip больше 50&#xa0;000 файлов</translation>
    </message>
    <message>
        <source>the zip holds more than 20 GB when unpacked; this file is past that</source>
        <translation>в распакованном виде zip больше 20&#xa0;ГБ; этот файл уже за пределом</translation>
    </message>
    <message>
        <source>it is larger than 2 GB when unpacked</source>
        <translation>в распакованном виде он больше 2&#xa0;ГБ</translation>
    </message>
    <message>
        <source>it would become more than 200 times larger when unpacked; no photo does</source>
        <translation>при распаковке он вырос бы больше чем в 200 раз; у фото так не бывает</translation>
    </message>
    <message>
        <source>the zip holds a file of this name already</source>
        <translation>в zip уже есть файл с таким именем</translation>
    </message>
    <message>
        <source>it is no backup of a campaign</source>
        <translation>это не резервная копия кампании</translation>
    </message>
    <message>
        <source>there is no backup in the folder</source>
        <translation>в папке нет резервных копий</translation>
    </message>
    <message>
        <source>its content is no database</source>
        <translation>его содержимое не база данных</translation>
    </message>
    <message>
        <source>nothing is in it any more</source>
        <translation>в нём больше ничего нет</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>его части не сходятся между собой</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>текст в нём не читается</translation>
    </message>
    <message>
        <source>it is the database of something else</source>
        <translation>это база данных чего-то другого</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>части его нет</translation>
    </message>
    <message>
        <source>a record in it cannot be read</source>
        <translation>запись в нём не читается</translation>
    </message>
    <message>
        <source>a record of this kind ({noun}) is never changed, so no state of it comes back</source>
        <translation>такие данные ({noun}) не меняются, поэтому возвращать нечего</translation>
    </message>
    <message>
        <source>that state was written by another version of the program</source>
        <translation>это состояние записано другой версией программы</translation>
    </message>
    <message>
        <source>that is how it stands now</source>
        <translation>сейчас всё так и есть</translation>
    </message>
    <message>
        <source>the journal keeps no values of that change; import the file again</source>
        <translation>журнал не хранит значений этого изменения; импортируйте файл снова</translation>
    </message>
    <message>
        <source>that change took the record out; choose a state before it</source>
        <translation>это изменение убрало запись; выберите состояние до него</translation>
    </message>
    <message>
        <source>nobody had typed the sheet yet in that state</source>
        <translation>в том состоянии лист ещё никто не ввёл</translation>
    </message>
    <message>
        <source>the record is not there any more</source>
        <translation>этой записи больше нет</translation>
    </message>
    <message>
        <source>there are figures of {name}, who did not stand in that state yet</source>
        <translation>есть данные участника {name}, которого в том состоянии ещё не было</translation>
    </message>
    <message>
        <source>the sheet ({key}) was withdrawn or replaced by a later version</source>
        <translation>лист ({key}) убран или заменён более поздней версией</translation>
    </message>
    <message>
        <source>a sheet ({key}) was made of the file; take that back first</source>
        <translation>из файла сделан лист ({key}); сначала отмените это</translation>
    </message>
    <message>
        <source>the sheet ({key}) of that decision has no such page any more</source>
        <translation>у листа ({key}) из этого решения такой страницы больше нет</translation>
    </message>
    <message>
        <source>the incident ({key}) of that decision has no such file any more</source>
        <translation>у нарушения ({key}) из этого решения такого файла больше нет</translation>
    </message>
    <message>
        <source>its commission ({key}) is not there any more</source>
        <translation>его комиссии ({key}) больше нет</translation>
    </message>
    <message>
        <source>its precinct ({key}) is not there any more</source>
        <translation>его участка ({key}) больше нет</translation>
    </message>
    <message>
        <source>nobody has typed this sheet yet</source>
        <translation>этот лист ещё никто не ввёл</translation>
    </message>
    <message>
        <source>the first entry of this sheet is not finished</source>
        <translation>первый ввод этого листа не закончен</translation>
    </message>
    <message>
        <source>this sheet has been typed once, and no cell of it is open</source>
        <translation>этот лист введён один раз, и спорных ячеек в нём нет</translation>
    </message>
    <message>
        <source>the two entries of this sheet differ, and their cells wait to be settled</source>
        <translation>два ввода этого листа различаются, ячейки ждут решения</translation>
    </message>
    <message>
        <source>both entries of this sheet are in and settled; it can only be corrected</source>
        <translation>оба ввода этого листа сделаны и сверены; его можно только исправить</translation>
    </message>
    <message>
        <source>the figures of this sheet came from a table; it can only be corrected</source>
        <translation>данные этого листа пришли из таблицы; его можно только исправить</translation>
    </message>
    <message>
        <source>this sheet counts no more: it was taken out, or a later version replaced it</source>
        <translation>этот лист больше не учитывается: он убран или заменён более поздней версией</translation>
    </message>
    <message>
        <source>somebody has marked this sheet as one that cannot be entered</source>
        <translation>этот лист отмечен как такой, который нельзя ввести</translation>
    </message>
    <message>
        <source>in this race every sheet is typed once; second entries are switched off</source>
        <translation>на этих выборах каждый лист вводится один раз; повторный ввод выключен</translation>
    </message>
    <message>
        <source>the second entry of a sheet is typed by another person than the first</source>
        <translation>повторный ввод листа делает не тот, кто делал первый</translation>
    </message>
    <message>
        <source>you have seen the figures of this sheet; somebody who has not types its second entry</source>
        <translation>вы видели числа этого листа; повторный ввод делает тот, кто их не видел</translation>
    </message>
    <message>
        <source>you have a correction of this sheet open; save it or clear it first</source>
        <translation>у вас открыто исправление этого листа; сначала сохраните или очистите его</translation>
    </message>
    <message>
        <source>these are official figures; blind entries are for our own sheets</source>
        <translation>это официальные данные; слепой ввод — для наших листов</translation>
    </message>
    <message>
        <source>a table took this sheet out; bring it back by importing the table again</source>
        <translation>этот лист убран таблицей; верните его, импортировав таблицу снова</translation>
    </message>
    <message>
        <source>neither entry has this value; settle against both, and another person types it</source>
        <translation>ни в одном вводе нет такого значения; отклоните оба, и ячейку введёт другой человек</translation>
    </message>
    <message>
        <source>a feature is there or it is not; choose one of the two</source>
        <translation>признак либо есть, либо нет; выберите одно из двух</translation>
    </message>
    <message>
        <source>this cell waits for a choice between its two values</source>
        <translation>эта ячейка ждёт выбора из двух значений</translation>
    </message>
    <message>
        <source>this cell was settled against both entries; it is typed, unseen, by a person who has neither typed nor judged it</source>
        <translation>оба значения этой ячейки отклонены; её вслепую вводит тот, кто её не вводил и по ней не решал</translation>
    </message>
    <message>
        <source>this cell has been settled already</source>
        <translation>по этой ячейке уже решено</translation>
    </message>
    <message>
        <source>another person has typed this cell since; it can no longer be taken back</source>
        <translation>эту ячейку с тех пор ввёл другой человек; отменить решение уже нельзя</translation>
    </message>
    <message>
        <source>this sheet was typed or changed after the cell was settled; correct the sheet instead</source>
        <translation>лист введён или изменён после решения по ячейке; вместо отмены исправьте лист</translation>
    </message>
    <message>
        <source>it is packed in a way that this program does not know</source>
        <translation>он сжат способом, неизвестным программе</translation>
    </message>
    <message>
        <source>expected a column with {names}; choose the one that says what a row is about</source>
        <translation>нужен столбец, в нём: {names}; выберите тот, где указано, чья это строка</translation>
    </message>
    <message>
        <source>expected at least one column with figures of this race</source>
        <translation>нужен хотя бы один столбец с данными этих выборов</translation>
    </message>
    <message>
        <source>expected a person&apos;s word that this column is {meaning}</source>
        <translation>нужно подтвердить, что этот столбец — {meaning}</translation>
    </message>
    <message>
        <source>expected a person&apos;s word: this column and “{other}” stand in another order than on the paper, and nothing would show if their headings were exchanged</source>
        <translation>нужно подтвердить, что заголовки этого столбца и «{other}» верны: порядок не тот, что на бумаге, а путаницы ничто бы не показало</translation>
    </message>
    <message>
        <source>expected a column for {name}, too</source>
        <translation>нужен и столбец: {name}</translation>
    </message>
    <message>
        <source>expected the sum of the rows, {sum}</source>
        <translation>нужна сумма строк, {sum}</translation>
    </message>
    <message>
        <source>expected a row of sums under the table, as in the files before; its end may be missing</source>
        <translation>под таблицей нужна строка сумм, как в прежних файлах; возможно, нет конца таблицы</translation>
    </message>
    <message>
        <source>expected the columns {names} to fit each other, and most rows contradict that; the headings may be exchanged</source>
        <translation>столбцы {names} должны соответствовать друг другу, но в большинстве строк это не так; возможно, заголовки поменялись местами</translation>
    </message>
    <message>
        <source>expected {names} to fit each other as in every row above; the file may be cut off</source>
        <translation>{names} должны соответствовать друг другу, как во всех строках выше; возможно, файл обрезан</translation>
    </message>
    <message>
        <source>expected the end of the file; it breaks off here, and this figure may lack digits</source>
        <translation>файл здесь обрывается; в этом числе может не хватать цифр</translation>
    </message>
    <message>
        <source>expected the next number, as in the rows around it</source>
        <translation>нужен следующий номер, как в соседних строках</translation>
    </message>
    <message>
        <source>expected figures under this heading; they may stand under another one</source>
        <translation>под этим заголовком нужны числа; возможно, они стоят под другим</translation>
    </message>
    <message>
        <source>expected a figure as in the other rows; this row may have moved to the left</source>
        <translation>нужно число, как в других строках; возможно, строка сдвинулась влево</translation>
    </message>
    <message>
        <source>expected figures that can be seen; these cells are hidden in the file</source>
        <translation>нужны видимые числа; эти ячейки в файле скрыты</translation>
    </message>
    <message>
        <source>expected one table of figures; this is another one and would not be read</source>
        <translation>нужна одна таблица с числами; эта — ещё одна и прочитана не будет</translation>
    </message>
    <message>
        <source>expected the shape of “{layout}”; new: {added}; gone: {gone}; moved: {moved}</source>
        <translation>нужно строение формы «{layout}»; новое: {added}; исчезло: {gone}; переставлено: {moved}</translation>
    </message>
    <message>
        <source>expected a table with the headings {names}</source>
        <translation>нужна таблица с заголовками: {names}</translation>
    </message>
    <message>
        <source>expected percentages under this heading, and counts stand there; say what they are</source>
        <translation>под этим заголовком нужны проценты, а стоят числа; укажите, что это</translation>
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
        <source>expected to be told how thousands are written here; “1.234” can be a fraction as well</source>
        <translation>нужно указать, как здесь пишутся тысячи; «1.234» может быть и дробью</translation>
    </message>
    <message>
        <source>expected the digits 0 to 9; a sign here only looks like one</source>
        <translation>нужны цифры от 0 до 9; один из знаков здесь только похож на цифру</translation>
    </message>
    <message>
        <source>expected a count; a percent alone states none</source>
        <translation>нужно число; один процент его не даёт</translation>
    </message>
    <message>
        <source>expected a percent from 0 to 100</source>
        <translation>нужен процент от 0 до 100</translation>
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
        <source>expected precincts of this race; “{number}” is none</source>
        <translation>нужны участки этих выборов; «{number}» не из них</translation>
    </message>
    <message>
        <source>several precincts have the number “{number}”; expected COMMISSION/NUMBER, one of {names}</source>
        <translation>номер «{number}» у нескольких участков; нужно КОМИССИЯ/НОМЕР, одно из: {names}</translation>
    </message>
    <message>
        <source>expected yes, no, or nothing where nobody has looked</source>
        <translation>нужно «да», «нет» или пусто, если никто не смотрел</translation>
    </message>
    <message>
        <source>expected a date such as 22.11.2026</source>
        <translation>нужна дата, например 22.11.2026</translation>
    </message>
    <message>
        <source>expected the same as in {first}, because both rows are one person</source>
        <translation>нужно то же, что в {first}: обе строки об одном человеке</translation>
    </message>
    <message>
        <source>this code is {name}&apos;s in the campaign; expected another code, or that person&apos;s name or phone</source>
        <translation>этот код в кампании у другого человека ({name}); нужен другой код либо имя или телефон этого человека</translation>
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
        <source>expected a commission; a court stands over no commission</source>
        <translation>нужна комиссия; суд не стоит над комиссией</translation>
    </message>
    <message>
        <source>expected one commission above this one, not several</source>
        <translation>нужна одна вышестоящая комиссия, а не несколько</translation>
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
        <translation>Запись журнала {number}: её хеш сохранён отдельно, но в журнале такой записи нет.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its hash is not the one of the head that was kept.</source>
        <translation>Запись журнала {number}: её хеш не тот, что сохранён отдельно.</translation>
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
        <source>{file}: the database file is damaged ({reason}).</source>
        <translation>{file}: файл базы данных повреждён ({reason}).</translation>
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
        <source>{file}: it is missing from the archive.</source>
        <translation>{file}: в архиве его нет.</translation>
    </message>
    <message>
        <source>{file}: it was changed after the archive was written.</source>
        <translation>{file}: изменён после записи архива.</translation>
    </message>
    <message>
        <source>{file}: it does not belong to the archive.</source>
        <translation>{file}: к архиву не относится.</translation>
    </message>
    <message>
        <source>{file}: it cannot be read in the archive ({reason}).</source>
        <translation>{file}: в архиве не читается ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the archive&apos;s manifest and its list of hashes do not agree on it.</source>
        <translation>{file}: manifest архива и список хешей о нём расходятся.</translation>
    </message>
    <message>
        <source>The journal of the archive ends with entry {number} and not where the manifest says.</source>
        <translation>Журнал архива кончается записью {number}, а не той, что названа в manifest.</translation>
    </message>
    <message>
        <source>{file}: the seal of the archive is not the one that was kept.</source>
        <translation>{file}: отпечаток архива не тот, что был записан.</translation>
    </message>
    <message>
        <source>{file}: the backup was changed after it was written.</source>
        <translation>{file}: копия изменена после записи.</translation>
    </message>
    <message>
        <source>{file}: the backup cannot be read ({reason}).</source>
        <translation>{file}: копия не читается ({reason}).</translation>
    </message>
    <message>
        <source>{file}: {part} is missing from the backup.</source>
        <translation>{file}: в копии нет {part}.</translation>
    </message>
    <message>
        <source>{file}: {part} was changed after the backup was written.</source>
        <translation>{file}: {part} изменён после записи копии.</translation>
    </message>
    <message>
        <source>{file}: {part} does not belong to the backup.</source>
        <translation>{file}: {part} не относится к копии.</translation>
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
    <message>
        <source>the ground: what happened</source>
        <translation>основание: что произошло</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>words</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the day of the decision itself</source>
        <translation>день самого решения</translation>
    </message>
    <message>
        <source>You have this sheet before you already.</source>
        <translation>Этот лист уже у вас.</translation>
    </message>
    <message>
        <source>No figure of this precinct is known, and an announced total can hide up to {ballots} votes in it.</source>
        <translation>По этому участку нет ни одного числа; в объявленном итоге на него может прийтись до {ballots} голосов.</translation>
    </message>
    <message>
        <source>No figure of this precinct is known, and nothing limits what an announced total can hide in it.</source>
        <translation>По этому участку нет ни одного числа, и ничто не ограничивает, сколько голосов объявленного итога может на него прийтись.</translation>
    </message>
    <message>
        <source>No figure of this precinct is known.</source>
        <translation>По этому участку нет ни одного числа.</translation>
    </message>
    <message>
        <source>Another person typed this sheet; your entry, unseen, makes it certain.</source>
        <translation>Этот лист ввёл другой человек; ваш ввод вслепую сделает его надёжным.</translation>
    </message>
    <message>
        <source>Another copy of a precinct whose figures are known.</source>
        <translation>Ещё одна копия участка, числа которого известны.</translation>
    </message>
</context>
<context>
    <name>SettingAside</name>
    <message>
        <source>! only a sheet that has come in can lie aside; F8 clears this one</source>
        <translation>! отложить можно только поступивший лист; этот очистить: F8</translation>
    </message>
    <message>
        <source>Why can the sheet of precinct {number} not be entered?</source>
        <translation>Почему нельзя ввести лист участка № {number}?</translation>
    </message>
    <message>
        <source>{reason}. What should others know?</source>
        <translation>{reason}. Что нужно знать другим?</translation>
    </message>
    <message>
        <source>{reason}. A note, may stay empty</source>
        <translation>{reason}. Примечание, можно не заполнять</translation>
    </message>
    <message>
        <source>✕ Precinct {number} cannot be entered: {reason}</source>
        <translation>✕ Участок № {number} нельзя ввести: {reason}</translation>
    </message>
    <message>
        <source>✓ Precinct {number} can be entered after all</source>
        <translation>✓ Участок № {number} снова можно вводить</translation>
    </message>
    <message>
        <source>✓ The sheet of precinct {number} counts again</source>
        <translation>✓ Лист участка № {number} снова учитывается</translation>
    </message>
    <message>
        <source>Why does the sheet of precinct {number} count again?</source>
        <translation>Почему лист участка № {number} снова учитывается?</translation>
    </message>
    <message>
        <source>✕ The sheet of precinct {number} was taken out</source>
        <translation>✕ Лист участка № {number} убран</translation>
    </message>
    <message>
        <source>Why is the sheet of precinct {number} taken out? It will count in nothing</source>
        <translation>Почему убирается лист участка № {number}? Он нигде не будет учитываться</translation>
    </message>
</context>
<context>
    <name>SettlingDesk</name>
    <message>
        <source>one cell</source>
        <translation>одна ячейка</translation>
    </message>
    <message>
        <source>blind: what was typed before is hidden</source>
        <translation>вслепую: введённое раньше скрыто</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>спорные строки</translation>
    </message>
    <message>
        <source>only lines that differ; nothing else is retyped</source>
        <translation>только различающиеся строки; остальное заново не вводится</translation>
    </message>
    <message>
        <source>Nothing was settled that could be taken back</source>
        <translation>Решений, которые можно отменить, нет</translation>
    </message>
</context>
<context>
    <name>SettlingView</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>To settle, lines: {lines}, sheets: {sheets}</source>
        <translation>Спорных строк: {lines}, листов: {sheets}</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Спорных строк нет</translation>
    </message>
    <message>
        <source>Where two entries of a sheet differ, its lines come here.</source>
        <translation>Если два ввода листа различаются, эти строки попадут сюда.</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>Участок №&#xa0;{number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>What does the paper say? Who typed which is shown after the choice.</source>
        <translation>Что на бумаге? Кто что ввёл, будет показано после выбора.</translation>
    </message>
    <message>
        <source>Type what the paper says; nothing that was typed before is shown.</source>
        <translation>Введите то, что на бумаге; введённое раньше не показывается.</translation>
    </message>
    <message>
        <source>Settled against both: a person who has seen neither value types it.</source>
        <translation>Оба значения отклонены: вводит человек, который не видел ни одного из них.</translation>
    </message>
    <message>
        <source>neither: another person types it, unseen</source>
        <translation>ни одно: вслепую введёт другой человек</translation>
    </message>
    <message>
        <source>illegible: a reason is asked</source>
        <translation>неразборчиво: потребуется причина</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Что на бумаге</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Saved sheets</source>
        <translation>Сохранённые листы</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>отложены</translation>
    </message>
    <message>
        <source>out</source>
        <translation>убраны</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>other sheets</source>
        <translation>другие листы</translation>
    </message>
    <message>
        <source>Cannot be entered: nobody is given these sheets</source>
        <translation>Нельзя ввести: эти листы никому не даются</translation>
    </message>
    <message>
        <source>No sheet is marked as one that cannot be entered</source>
        <translation>Листов с отметкой «нельзя ввести» нет</translation>
    </message>
    <message>
        <source>Taken out: these sheets count in nothing</source>
        <translation>Убраны: эти листы нигде не учитываются</translation>
    </message>
    <message>
        <source>No sheet was taken out</source>
        <translation>Убранных листов нет</translation>
    </message>
    <message>
        <source>can be entered after all</source>
        <translation>снова можно вводить</translation>
    </message>
    <message>
        <source>counts again</source>
        <translation>снова учитывать</translation>
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
        <source>cannot be entered</source>
        <translation>нельзя ввести</translation>
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
        <source>≠ Precinct {number}: lines that differ: {count}</source>
        <translation>≠ Участок №&#xa0;{number}: различается строк: {count}</translation>
    </message>
    <message>
        <source>✓ Two entries agree: precinct {number}</source>
        <translation>✓ Два ввода совпали: участок №&#xa0;{number}</translation>
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
    <name>SheetTurn</name>
    <message>
        <source>! finish this sheet first, or clear it with F8</source>
        <translation>! сначала закончите этот лист или очистите его: F8</translation>
    </message>
    <message>
        <source>✓ Given back: precinct {number}; what you typed of it is kept</source>
        <translation>✓ Возвращён: участок №&#xa0;{number}; введённое вами сохранено</translation>
    </message>
    <message>
        <source>! a photo of this precinct waits to be typed · F7 takes it</source>
        <translation>! фото этого участка ждёт ввода · взять: F7</translation>
    </message>
    <message>
        <source>! no sheet waits for you</source>
        <translation>! для вас листов пока нет</translation>
    </message>
    <message>
        <source>! somebody typed this sheet · F7 makes yours the second, F8 leaves it</source>
        <translation>! этот лист уже ввели · F7: ваш ввод станет повторным, F8: оставить</translation>
    </message>
    <message>
        <source>! {operator} has this sheet before them too</source>
        <translation>! этот лист открыт и у другого оператора: {operator}</translation>
    </message>
    <message>
        <source>! somebody typed this sheet meanwhile · F8 leaves it</source>
        <translation>! этот лист тем временем уже ввели · оставить: F8</translation>
    </message>
</context>
<context>
    <name>SheetWay</name>
    <message>
        <source>! wrong precinct? Save it, then move it: F3, F6</source>
        <translation>! не тот участок? Сохраните, затем перенесите: F3, F6</translation>
    </message>
    <message>
        <source>! finish this sheet first, or clear it with F8</source>
        <translation>! сначала закончите этот лист или очистите его: F8</translation>
    </message>
</context>
<context>
    <name>SheetsBehind</name>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>Find a precinct</source>
        <translation>Найти участок</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листы</translation>
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
    <message>
        <source>Next file</source>
        <translation>Следующий файл</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Предыдущий файл</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Больше контраста</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Меньше контраста</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Светлее</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Темнее</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Фото целиком</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Выпрямить</translation>
    </message>
    <message>
        <source>Place the lines</source>
        <translation>Разметить строки</translation>
    </message>
    <message>
        <source>Next sheet for me</source>
        <translation>Следующий лист для меня</translation>
    </message>
    <message>
        <source>Give the sheet back</source>
        <translation>Вернуть лист</translation>
    </message>
    <message>
        <source>Cannot be entered</source>
        <translation>Нельзя ввести</translation>
    </message>
    <message>
        <source>Lines to settle</source>
        <translation>Спорные строки</translation>
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
        <source>second entry</source>
        <translation>повторный ввод</translation>
    </message>
    <message>
        <source>blind: what was typed first is hidden</source>
        <translation>вслепую: первый ввод скрыт</translation>
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
    <name>SideDeeds</name>
    <message>
        <source>✓ Card of {count} file(s)</source>
        <translation>✓ Карточка записана, файлов: {count}</translation>
    </message>
    <message>
        <source>! There is no sheet before it: type the precinct.</source>
        <translation>! Предыдущего листа нет: введите участок.</translation>
    </message>
    <message>
        <source>! No sheet of precinct {number} waits for a page.</source>
        <translation>! На участке №&#xa0;{number} нет листа, ждущего страницы.</translation>
    </message>
    <message>
        <source>✓ Not the same: it waits by itself</source>
        <translation>✓ Не тот же: ждёт отдельно</translation>
    </message>
    <message>
        <source>✓ Filled ballot: out of packages (27(4))</source>
        <translation>✓ Заполненный бюллетень: не для пакетов (п.&#xa0;4 ст.&#xa0;27)</translation>
    </message>
    <message>
        <source>✓ Not a filled ballot</source>
        <translation>✓ Не заполненный бюллетень</translation>
    </message>
    <message>
        <source>! No incident is written down yet. Write it down on “Incidents” (Ctrl+N there), then come back and press J.</source>
        <translation>! Нарушений пока не записано. Запишите его в разделе «Нарушения» (там Ctrl+N), вернитесь и нажмите J.</translation>
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
        <source>Acts as</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Role on a document, Russian</source>
        <translation>Статус в документе, по-русски</translation>
    </message>
    <message>
        <source>Role on a document, Kazakh</source>
        <translation>Статус в документе, по-казахски</translation>
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
    <message>
        <source>! Nobody has stated the role, so the text this person signs is neutral.</source>
        <translation>! Статус не указан, поэтому текст, который подписывает этот человек, нейтральный.</translation>
    </message>
    <message>
        <source>! “{role}” is a guess from these words. Choose it above.</source>
        <translation>! «{role}» — догадка по этим словам. Выберите статус выше.</translation>
    </message>
    <message>
        <source>What an observer signs prefers nobody: article 20-1(3)(7).</source>
        <translation>То, что подписывает наблюдатель, никому не отдаёт предпочтения: пп. 7 п. 3 ст. 20-1.</translation>
    </message>
</context>
<context>
    <name>StandingDesk</name>
    <message>
        <source>copy chosen</source>
        <translation>копия принята</translation>
    </message>
    <message>
        <source>choice taken back</source>
        <translation>выбор снят</translation>
    </message>
    <message>
        <source>decision undone</source>
        <translation>решение отменено</translation>
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
        <source>&amp;Restore from a backup …</source>
        <translation>&amp;Восстановить из копии …</translation>
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
    <message>
        <source>! no backup</source>
        <translation>! нет рез. копии</translation>
    </message>
    <message>
        <source>backup {age} old</source>
        <translation>рез. копия: {age}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}&#xa0;дн.</translation>
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
        <source>from the clipboard</source>
        <translation>из буфера обмена</translation>
    </message>
    <message>
        <source>! There is no table and no picture in the clipboard.</source>
        <translation>! В буфере нет ни таблицы, ни снимка.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>guess anew</source>
        <translation>определить заново</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>A table to import</source>
        <translation>Таблица для импорта</translation>
    </message>
    <message>
        <source>! The moment is written like 24.11.2026 14:05.</source>
        <translation>! Дата и время пишутся так: 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>! Give the layout a title first.</source>
        <translation>! Сначала дайте форме название.</translation>
    </message>
    <message>
        <source>✓ Kept as “{title}”: the next file of this shape is recognised.</source>
        <translation>✓ Сохранено как «{title}»: следующий такой файл будет узнан.</translation>
    </message>
</context>
<context>
    <name>TakeBackLine</name>
    <message>
        <source>Take back   Enter</source>
        <translation>Отменить   Enter</translation>
    </message>
    <message>
        <source>Leave it   Esc</source>
        <translation>Оставить   Esc</translation>
    </message>
    <message>
        <source>Take back: {event}?</source>
        <translation>Отменить: {event}?</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Give the task</source>
        <translation>Поставить задачу</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who must do it</source>
        <translation>Кто должен сделать</translation>
    </message>
    <message>
        <source>Until which day, may be empty</source>
        <translation>К какому дню, если есть</translation>
    </message>
    <message>
        <source>What is to be done: write it.</source>
        <translation>Что сделать: напишите.</translation>
    </message>
    <message>
        <source>Who must do it: write a name or a code.</source>
        <translation>Кто должен сделать: напишите имя или код.</translation>
    </message>
    <message>
        <source>Until which day: write it like this: 24.11.2026, or leave it empty.</source>
        <translation>К какому дню: напишите так: 24.11.2026 — или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>TermNotice</name>
    <message>
        <source>To the terms</source>
        <translation>К срокам</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>К реестру</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end within 48 hours</source>
        <translation>
            <numerusform>%n срок истекает в ближайшие 48 часов</numerusform>
            <numerusform>%n срока истекают в ближайшие 48 часов</numerusform>
            <numerusform>%n сроков истекают в ближайшие 48 часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>просрочена %n задача</numerusform>
            <numerusform>просрочены %n задачи</numerusform>
            <numerusform>просрочено %n задач</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Безопасная дата</translation>
    </message>
    <message>
        <source>Nominal, not verified</source>
        <translation>Номинальная, не проверена</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Крайний день</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроков</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Что истекает</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} дн. {hours} ч</translation>
    </message>
    <message>
        <source>filed late</source>
        <translation>подано поздно</translation>
    </message>
    <message>
        <source>not told in days</source>
        <translation>не в днях</translation>
    </message>
    <message>
        <source>answer: {action}</source>
        <translation>ждём ответа: {action}</translation>
    </message>
    <message>
        <source>{event}: {moment}.</source>
        <translation>{event}: {moment}.</translation>
    </message>
    <message>
        <source>! Filed on {moment}, when it was over.</source>
        <translation>! Подано {moment}, когда срок уже истёк.</translation>
    </message>
    <message>
        <source>! The moment is not stated; the earliest was taken.</source>
        <translation>! Время не указано; взято самое раннее.</translation>
    </message>
    <message>
        <source>Safe date {safe}: the day of the act counts as the first. Nominal date {nominal}: not verified. Calendar days, days off count.</source>
        <translation>Безопасная дата {safe}: день акта считается первым. Номинальная дата {nominal}: не проверена. Дни календарные, выходные считаются.</translation>
    </message>
    <message>
        <source>! The safe date is over.</source>
        <translation>! Безопасная дата прошла.</translation>
    </message>
    <message>
        <source>Possible until the official publication, which may come at any time from {safe}, and at the latest on {nominal}.</source>
        <translation>Возможно до официального опубликования; оно может быть в любое время с {safe} и не позднее {nominal}.</translation>
    </message>
    <message>
        <source>It may end earlier.</source>
        <translation>Срок может закончиться раньше.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Сохранить календарь</translation>
    </message>
    <message>
        <source>calendar entries: {count}</source>
        <translation>записей в календаре: {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Within 48 hours</source>
        <translation>До 48 часов</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наши</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>Поданы поздно</translation>
    </message>
    <message>
        <source>by the time of the precincts; days off count</source>
        <translation>по времени участков; выходные считаются</translation>
    </message>
    <message>
        <source>← Cases</source>
        <translation>← Дела</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Записать событие</translation>
    </message>
    <message>
        <source>No term is running</source>
        <translation>Сроки пока не идут</translation>
    </message>
    <message>
        <source>Terms start by themselves from the day of voting, announced totals and incidents. What the program cannot know, a decision or a judgment, is recorded with F7.</source>
        <translation>Сроки начинаются сами: со дня голосования, объявленных итогов и нарушений. Решение комиссии или суда программа знать не может, оно записывается по F7.</translation>
    </message>
</context>
<context>
    <name>TerritoryList</name>
    <message>
        <source>proof</source>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>без копии</translation>
    </message>
    <message>
        <source>official</source>
        <translation>официальные</translation>
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
        <source>missing</source>
        <translation>без листа</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Не объявлено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Find a territory or a line</source>
        <translation>Найти территорию или строку</translation>
    </message>
    <message>
        <source>Sheets behind it</source>
        <translation>Из каких листов</translation>
    </message>
    <message>
        <source>Precincts without a sheet</source>
        <translation>Участки без листа</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Официальные данные</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>What differs</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>To Word …</source>
        <translation>В Word …</translation>
    </message>
    <message>
        <source>! to look at: {count}</source>
        <translation>! посмотреть: {count}</translation>
    </message>
    <message>
        <source>locked: {who}, {when}</source>
        <translation>закрыт для правки: {who}, {when}</translation>
    </message>
    <message>
        <source>printed in its place: {name}</source>
        <translation>вместо него печатается: {name}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть для правки</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закрыть для правки</translation>
    </message>
    <message>
        <source>Take the PDF out</source>
        <translation>Убрать PDF</translation>
    </message>
    <message>
        <source>Finished PDF …</source>
        <translation>Готовый PDF …</translation>
    </message>
</context>
<context>
    <name>TextHand</name>
    <message>
        <source>This part is drawn from the facts; it has no words to edit.</source>
        <translation>Эта часть строится по данным; править в ней нечего.</translation>
    </message>
    <message>
        <source>Not printed with the facts of today; F7 takes it out.</source>
        <translation>По нынешним данным не печатается; F7 уберёт.</translation>
    </message>
    <message>
        <source>What is marked comes from the campaign and is changed there. Every line becomes a paragraph of its own.</source>
        <translation>Выделенное берётся из кампании и меняется там. Каждая строка станет отдельным абзацем.</translation>
    </message>
    <message>
        <source>The text is locked. F11 unlocks it.</source>
        <translation>Текст закрыт для правки. F11 откроет его.</translation>
    </message>
    <message>
        <source>Insert a fact: its value follows the campaign</source>
        <translation>Вставить поле: его значение берётся из кампании</translation>
    </message>
</context>
<context>
    <name>TextHead</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>← Cases</source>
        <translation>← Дела</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Language of the document: {name}</source>
        <translation>Язык документа: {name}</translation>
    </message>
</context>
<context>
    <name>TextPlace</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>save, other paragraph</source>
        <translation>к другому абзацу</translation>
    </message>
    <message>
        <source>insert a fact</source>
        <translation>вставить поле</translation>
    </message>
    <message>
        <source>put what is offered</source>
        <translation>заменить</translation>
    </message>
    <message>
        <source>as the template has it</source>
        <translation>по шаблону</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>выйти</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>править</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>исключить</translation>
    </message>
    <message>
        <source>add after</source>
        <translation>добавить ниже</translation>
    </message>
    <message>
        <source>next to look at</source>
        <translation>посмотреть</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>to the cases</source>
        <translation>к делам</translation>
    </message>
    <message>
        <source>What is drawn from the facts cannot be left out.</source>
        <translation>То, что строится по данным, исключить нельзя.</translation>
    </message>
    <message>
        <source>It is left out already; F7 puts it back.</source>
        <translation>Абзац уже исключён; F7 вернёт его.</translation>
    </message>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Смотреть больше нечего.</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>В Word</translation>
    </message>
    <message>
        <source>Finished PDF</source>
        <translation>Готовый PDF</translation>
    </message>
    <message>
        <source>The template says something else now. F7 takes it, Ctrl Enter keeps yours:</source>
        <translation>В шаблоне теперь иначе. F7 возьмёт шаблон, Ctrl Enter оставит ваше:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>F5 draws the document with what is edited here, as it is printed.</source>
        <translation>F5 покажет документ с вашими изменениями так, как он печатается.</translation>
    </message>
    <message>
        <source>The sheets stand here</source>
        <translation>Здесь будут листы</translation>
    </message>
    <message>
        <source>! drawn before the last change; F5 draws it again</source>
        <translation>! до последней правки; F5 обновит</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Thresholds of the law</source>
        <translation>Пороги по закону</translation>
    </message>
    <message>
        <source>Whether a difference is a violation is for a commission or a court to say.</source>
        <translation>Является ли расхождение нарушением, решает комиссия или суд.</translation>
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
        <source>precincts that differ: {count} of {of}, needed {needed}</source>
        <translation>участков с расхождением: {count} из {of}, нужно {needed}</translation>
    </message>
    <message>
        <source>{count} of {of} who took part, more than {needed} needed</source>
        <translation>{count} из {of} принявших участие, нужно больше {needed}</translation>
    </message>
    <message>
        <source>contestants with the most votes: {count} of {of}</source>
        <translation>участников с наибольшим числом голосов: {count} из {of}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>порог достигнут</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>порог не достигнут</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>пока сказать нельзя</translation>
    </message>
    <message>
        <source>announced total</source>
        <translation>объявленные итоги</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>сравнимых: {count}</translation>
    </message>
    <message>
        <source>precincts: {count}</source>
        <translation>участков: {count}</translation>
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
        <source>Missing</source>
        <translation>Без листа</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Workbook .xlsx with formulas</source>
        <translation>Таблица .xlsx с формулами</translation>
    </message>
    <message>
        <source>Tables .csv to import again</source>
        <translation>Таблицы .csv для импорта</translation>
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
    <name>TypingAids</name>
    <message>
        <source>∅ blank</source>
        <translation>∅ пусто</translation>
    </message>
    <message>
        <source>! {what} put into lines: {count} · Ctrl+Z takes it back</source>
        <translation>! {what} — заполнено строк: {count} · отменить: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>To the chase list</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>chase list</source>
        <translation>кому звонить</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>участки</translation>
    </message>
    <message>
        <source>{where}: no sheet is missing.</source>
        <translation>{where}: листы есть со всех участков.</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) without a sheet.</source>
        <translation>
            <numerusform>без листа %n участок.</numerusform>
            <numerusform>без листа %n участка.</numerusform>
            <numerusform>без листа %n участков.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them could decide anything alone.</source>
        <translation>В одиночку ни один ничего не решит.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could decide alone.</source>
        <translation>
            <numerusform>Из них %n может решить в одиночку.</numerusform>
            <numerusform>Из них %n могут решить в одиночку.</numerusform>
            <numerusform>Из них %n могут решить в одиночку.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help most</source>
        <translation>Что поможет больше всего</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Photos, papers, zips</source>
        <translation>Фото, бумаги, zip-архивы</translation>
    </message>
    <message>
        <source>Folder of photos or of an export</source>
        <translation>Папка с фото или экспортом</translation>
    </message>
    <message>
        <source>! There is no file and no picture in the clipboard.</source>
        <translation>! В буфере нет ни файла, ни снимка.</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>За какой папкой следить</translation>
    </message>
    <message>
        <source>Watching {folder} · taken in: {count}</source>
        <translation>Слежение: {folder} · принято: {count}</translation>
    </message>
    <message>
        <source>! {file} is empty, waiting for it to be finished</source>
        <translation>! {file} пуст, ждём, пока он допишется</translation>
    </message>
    <message numerus="yes">
        <source>! %n empty file(s), waiting for them to be finished</source>
        <translation>
            <numerusform>! %n пустой файл, ждём, пока он допишется</numerusform>
            <numerusform>! %n пустых файла, ждём, пока они допишутся</numerusform>
            <numerusform>! %n пустых файлов, ждём, пока они допишутся</numerusform>
        </translation>
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
<context>
    <name>WordsField</name>
    <message>
        <source>words say</source>
        <translation>прописью</translation>
    </message>
    <message>
        <source>The number that the words say</source>
        <translation>Число, записанное прописью</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>How far the work is</source>
        <translation>Насколько сделано</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>WorkBox</name>
    <message>
        <source>What needs a person</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>… the figures are compared</source>
        <translation>… числа сравниваются</translation>
    </message>
    <message>
        <source>✓ Nothing waits.</source>
        <translation>✓ Ничего не ждёт.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
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
</context>
<context>
    <name>WrittenNotice</name>
    <message>
        <source>✓ Written:</source>
        <translation>✓ Записано:</translation>
    </message>
    <message>
        <source>Open the folder   Ctrl+Shift+F</source>
        <translation>Открыть папку   Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Закрыть   Esc</translation>
    </message>
</context>
</TS>
