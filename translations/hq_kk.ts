<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>AbovePanel</name>
    <message>
        <source>Bodies above it</source>
        <translation>Жоғары тұрған органдар</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>Төменнен жоғары</translation>
    </message>
    <message>
        <source>Courts that may hear</source>
        <translation>Қарай алатын соттар</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жетіспейді</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>✓ nothing is missing</source>
        <translation>✓ бәрі бар</translation>
    </message>
    <message>
        <source> – not in the directory</source>
        <translation> – анықтамалықта жоқ</translation>
    </message>
    <message>
        <source>territory not stated</source>
        <translation>аумағы көрсетілмеген</translation>
    </message>
    <message>
        <source>hears {territory}</source>
        <translation>қарайтын аумағы: {territory}</translation>
    </message>
    <message>
        <source>by the place of the body: {law}</source>
        <translation>органның орналасқан жері бойынша: {law}</translation>
    </message>
    <message>
        <source>· {court}: acts of the central commission, {law}</source>
        <translation>· {court}: Орталық сайлау комиссиясының актілері, {law}</translation>
    </message>
    <message>
        <source>! no commission in the directory: {body}</source>
        <translation>! анықтамалықта комиссия жоқ: {body}</translation>
    </message>
    <message>
        <source>! not written “to whom”: {name}</source>
        <translation>! «кімге» жазылмаған: {name}</translation>
    </message>
    <message>
        <source>! no court in the directory for {place}</source>
        <translation>! анықтамалықта соты жоқ: {place}</translation>
    </message>
    <message>
        <source>! no address: {name}</source>
        <translation>! мекенжайы жоқ: {name}</translation>
    </message>
</context>
<context>
    <name>AddedPapers</name>
    <message>
        <source>Attach…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>Қағаздарды қосу</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Record the answer</source>
        <translation>Жауапты жазу</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Received, time of the precinct</source>
        <translation>Алынған уақыты, учаске уақыты бойынша</translation>
    </message>
    <message>
        <source>Day of the decision itself</source>
        <translation>Шешімнің өз күні</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Көрсетілген себептер</translation>
    </message>
    <message>
        <source>In the decision&apos;s own words</source>
        <translation>Шешімнің өз сөзімен</translation>
    </message>
    <message>
        <source>Scan of the decision</source>
        <translation>Шешімнің сканы</translation>
    </message>
    <message>
        <source>Terms to appeal run from the day of the decision, not from its receipt.</source>
        <translation>Шағым беру мерзімі шешім алынған күннен емес, шешім күнінен басталады.</translation>
    </message>
    <message>
        <source>Received: write the day and the time, for example: 24.11.2026 14:05.</source>
        <translation>Алынған уақыты: күні мен уақытын жазыңыз, мысалы: 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>Day of the decision itself: write it, for example: 24.11.2026.</source>
        <translation>Шешімнің өз күні: оны жазыңыз, мысалы: 24.11.2026.</translation>
    </message>
    <message>
        <source>Day of the decision itself: it is later than the decision came.</source>
        <translation>Шешімнің өз күні: ол шешім келген күннен кейін тұр.</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message>
        <source>Archive:</source>
        <translation>Мұрағат:</translation>
    </message>
    <message>
        <source>one folder that anybody can read and check without this program</source>
        <translation>кез келген адам осы бағдарламасыз оқып, тексере алатын бір қалта</translation>
    </message>
    <message>
        <source>Write an archive …</source>
        <translation>Мұрағат жазу …</translation>
    </message>
    <message>
        <source>Check an archive …</source>
        <translation>Мұрағатты тексеру …</translation>
    </message>
    <message>
        <source>The archive to check</source>
        <translation>Тексерілетін мұрағат</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} жазылуда …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} оқылуда …</translation>
    </message>
    <message>
        <source>✓ Archive written and checked: {folder}</source>
        <translation>✓ Мұрағат жазылып, тексерілді: {folder}</translation>
    </message>
    <message>
        <source>originals {originals}, files {files}, left out {absent}</source>
        <translation>бастапқы файлдар {originals}, барлық файлдар {files}, кірмегені {absent}</translation>
    </message>
    <message>
        <source>! The bytes of these originals are lost or changed, they are not in it:</source>
        <translation>! Мына бастапқы файлдар жоғалған немесе өзгерген, олар мұрағатқа кірмеді:</translation>
    </message>
    <message>
        <source>! {folder} is not as it was written:</source>
        <translation>! {folder} жазылған күйінде емес:</translation>
    </message>
    <message>
        <source>✓ {folder} is as it was written, files {files}</source>
        <translation>✓ {folder} жазылған күйінде, файлдар {files}</translation>
    </message>
    <message>
        <source>The journal is in it without texts: only its links were checked.</source>
        <translation>Журнал мұнда мәтінсіз: оның тізбегі ғана тексерілді.</translation>
    </message>
    <message>
        <source>Journal head: {number} {head}</source>
        <translation>Журнал хэші: {number} {head}</translation>
    </message>
    <message>
        <source>Seal of the archive: {seal}</source>
        <translation>Мұрағат мөрі: {seal}</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Write an archive</source>
        <translation>Мұрағат жазу</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Таңдау …</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Қалта атауы</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Тақырыптардың тілі</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Байқаушылар</translation>
    </message>
    <message>
        <source>by codes instead of names</source>
        <translation>аттарының орнына кодтары</translation>
    </message>
    <message>
        <source>By codes the journal goes along by its hashes alone, as its texts name people: such an archive proves less. Inside photos and papers nothing is covered.</source>
        <translation>Кодпен берілсе, журналдың тек хэштері қосылады, себебі мәтіндерінде адамдардың аттары бар: мұндай мұрағаттың дәлелдік күші төменірек. Фотолар мен қағаздардың ішінде ештеңе жабылмайды.</translation>
    </message>
    <message>
        <source>Filled ballots</source>
        <translation>Толтырылған бюллетеньдер</translation>
    </message>
    <message>
        <source>include their pictures, 27(4)</source>
        <translation>суреттерін қосу, 27(4)</translation>
    </message>
    <message>
        <source>include those made on this computer: {count}</source>
        <translation>осы компьютерде жасалғандарын қосу: {count}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Жинақтар</translation>
    </message>
    <message>
        <source>Choose where the archive is to lie.</source>
        <translation>Мұрағат қайда жазылатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>Type a name for the folder.</source>
        <translation>Қалтаның атауын жазыңыз.</translation>
    </message>
    <message>
        <source>{folder} exists already.</source>
        <translation>{folder} бұрыннан бар.</translation>
    </message>
    <message>
        <source>Where the archive is to lie</source>
        <translation>Мұрағат жазылатын орын</translation>
    </message>
</context>
<context>
    <name>AskedPane</name>
    <message>
        <source>What to ask</source>
        <translation>Не сұрау керек</translation>
    </message>
    <message>
        <source>Saved meanwhile; saving again puts yours in its place</source>
        <translation>Осы арада сақталған; қайта сақтасаңыз, орнына сіздікі жазылады</translation>
    </message>
    <message>
        <source>weak ground</source>
        <translation>әлсіз негіз</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұраңыз</translation>
    </message>
    <message>
        <source>What should show it</source>
        <translation>Мұны не растауы керек</translation>
    </message>
    <message>
        <source>Articles of the election law</source>
        <translation>Сайлау туралы заңның баптары</translation>
    </message>
    <message>
        <source>For a prosecutor alone</source>
        <translation>Тек прокурор үшін</translation>
    </message>
    <message>
        <source>to be checked by a lawyer</source>
        <translation>заңгер тексеруі керек</translation>
    </message>
</context>
<context>
    <name>AttemptsBox</name>
    <message>
        <source>Number dialled</source>
        <translation>Терілген нөмір</translation>
    </message>
    <message>
        <source>number dialled</source>
        <translation>терілген нөмір</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>answered? what was said</source>
        <translation>жауап берді ме? не айтты</translation>
    </message>
    <message>
        <source>Not reached now   F7</source>
        <translation>Хабарласа алмадым   F7</translation>
    </message>
    <message>
        <source>Note this now   F7</source>
        <translation>Қазір белгілеу   F7</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Folder of backups …</source>
        <translation>Қалта таңдау …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір жасау</translation>
    </message>
    <message>
        <source>Into one file …</source>
        <translation>Бір файлға …</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>Сақтық көшірмелер:</translation>
    </message>
    <message>
        <source>Folder of backups, best on another disk</source>
        <translation>Сақтық көшірмелер қалтасы, басқа дискіде болғаны дұрыс</translation>
    </message>
    <message>
        <source>! no folder chosen: nothing is backed up by itself</source>
        <translation>! қалта таңдалмаған: сақтық көшірме өздігінен жасалмайды</translation>
    </message>
    <message>
        <source>writing into {folder} …</source>
        <translation>{folder} қалтасына жазылуда …</translation>
    </message>
    <message>
        <source>{folder}, none yet</source>
        <translation>{folder}, әзірге жоқ</translation>
    </message>
    <message>
        <source>{folder}, the last good one of {moment}</source>
        <translation>{folder}, соңғы жарамдысы {moment}</translation>
    </message>
    <message>
        <source>a later one is not as it was written</source>
        <translation>кейінгісі жазылған күйінде емес</translation>
    </message>
</context>
<context>
    <name>BasicsStep</name>
    <message>
        <source>choose</source>
        <translation>таңдаңыз</translation>
    </message>
    <message>
        <source>&amp;Title of the campaign</source>
        <translation>Науқанның &amp;атауы</translation>
    </message>
    <message>
        <source>Election &amp;day, for example 22.11.2026</source>
        <translation>Сайлау &amp;күні, мысалы 22.11.2026</translation>
    </message>
    <message>
        <source>&amp;Kind of election</source>
        <translation>Сайлау &amp;түрі</translation>
    </message>
    <message>
        <source>District in Russian, if there is one</source>
        <translation>Округ болса, орысша атауы</translation>
    </message>
    <message>
        <source>District in Kazakh, if there is one</source>
        <translation>Округ болса, қазақша атауы</translation>
    </message>
    <message>
        <source>&amp;Where to keep it: a folder, or postgresql://</source>
        <translation>Қайда &amp;сақтау керек: қалта немесе postgresql://</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Атауын жазыңыз.</translation>
    </message>
    <message>
        <source>Write the election day, for example 22.11.2026.</source>
        <translation>Сайлау күнін жазыңыз, мысалы 22.11.2026.</translation>
    </message>
    <message>
        <source>Choose the kind of election.</source>
        <translation>Сайлау түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>Write where the campaign is kept.</source>
        <translation>Науқан қайда сақталатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is something at this place already. Choose another name.</source>
        <translation>Бұл жерде бірдеңе бар. Басқа атау таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>BindingFields</name>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Change the binding</source>
        <translation>Түптеуді өзгерту</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томдар</translation>
    </message>
    <message>
        <source>one volume</source>
        <translation>бір том</translation>
    </message>
    <message>
        <source>volumes by size, MB</source>
        <translation>томдар көлемі бойынша, МБ</translation>
    </message>
    <message>
        <source>volumes by sheets</source>
        <translation>томдар парақ саны бойынша</translation>
    </message>
    <message>
        <source>Most of a volume</source>
        <translation>Томның ең көбі</translation>
    </message>
    <message>
        <source>All files together, MB at most</source>
        <translation>Барлық файл бірге, ең көбі МБ</translation>
    </message>
    <message>
        <source>Copies handed in</source>
        <translation>Берілетін дана саны</translation>
    </message>
    <message>
        <source>Observers by code, names in a sealed file</source>
        <translation>Байқаушылар кодпен, аттары мөрленген файлда</translation>
    </message>
    <message>
        <source>volumes up to {size} MB</source>
        <translation>томдар {size} МБ-қа дейін</translation>
    </message>
    <message numerus="yes">
        <source>volumes up to %n sheet(s)</source>
        <translation>
            <numerusform>томдар %n параққа дейін</numerusform>
            <numerusform>томдар %n параққа дейін</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {size} MB</source>
        <translation>көп дегенде {size} МБ</translation>
    </message>
    <message>
        <source>copies handed in: {count}</source>
        <translation>берілетін дана: {count}</translation>
    </message>
    <message>
        <source>observers by code</source>
        <translation>байқаушылар кодпен</translation>
    </message>
    <message>
        <source>one volume, people by name</source>
        <translation>бір том, адамдар атымен</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringingStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Taking in {title}</source>
        <translation>Қабылдануда: {title}</translation>
    </message>
    <message>
        <source>Taking in {title}: {share}</source>
        <translation>Қабылдануда: {title}: {share}</translation>
    </message>
    <message>
        <source>{title}: stopped. What came in so far stays; give it again to go on.</source>
        <translation>{title}: тоқтатылды. Осыған дейін келгені қалады; жалғастыру үшін қайта беріңіз.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>note, if there is one; Enter notes the call</source>
        <translation>ескертпе, бар болса; Enter – қоңырауды жазу</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>Қоңырау туралы ескертпе</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Calling: {person}   F3</source>
        <translation>Хабарласқан: {person}   F3</translation>
    </message>
    <message>
        <source>! no time: write 2015, 20:15 or 23.11 0130</source>
        <translation>! уақыты түсініксіз; былай жазыңыз: 2015, 20:15 немесе 23.11 0130</translation>
    </message>
    <message>
        <source>2015 is 20:15 of the day of voting; Enter is now</source>
        <translation>2015 – дауыс беру күніндегі 20:15; Enter – қазір</translation>
    </message>
    <message>
        <source>All races</source>
        <translation>Барлық сайлау</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Number of the precinct, school or street</source>
        <translation>Учаске нөмірі, мектебі немесе көшесі</translation>
    </message>
</context>
<context>
    <name>CallLayout</name>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Where at the precinct</source>
        <translation>Учаскенің қай жерінде</translation>
    </message>
    <message>
        <source>Who acted: name, office</source>
        <translation>Кім әрекет етті: аты, лауазымы</translation>
    </message>
    <message>
        <source>Witnesses: name, phone; name, phone</source>
        <translation>Куәлар: аты, тел.; аты, тел.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Add files   Ctrl+O</source>
        <translation>Файл қосу   Ctrl+O</translation>
    </message>
    <message>
        <source>A picture is pasted by Ctrl+Shift+V</source>
        <translation>Сурет Ctrl+Shift+V арқылы қойылады</translation>
    </message>
    <message>
        <source>Attempts to reach</source>
        <translation>Хабарласу әрекеттері</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
</context>
<context>
    <name>CallWriting</name>
    <message>
        <source>This call was not saved yet. It is as it was typed.</source>
        <translation>Бұл қоңырау әлі сақталмаған. Ол терілген күйінде тұр.</translation>
    </message>
    <message>
        <source>! The precinct first: its number and Enter.</source>
        <translation>! Алдымен учаске: нөмірі және Enter.</translation>
    </message>
    <message>
        <source>! What happened? The number of the ground and Enter.</source>
        <translation>! Не болды? Негіздің нөмірі және Enter.</translation>
    </message>
    <message>
        <source>The call was cleared. Ctrl+Z brings it back.</source>
        <translation>Қоңырау тазаланды. Ctrl+Z оны қайтарады.</translation>
    </message>
</context>
<context>
    <name>CallerList</name>
    <message>
        <source>Somebody else, or not told</source>
        <translation>Басқа адам немесе айтпады</translation>
    </message>
    <message>
        <source>Who is calling from precinct {number}?</source>
        <translation>№ {number} учаскеден кім хабарласып тұр?</translation>
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
        <translation>Мектеп немесе орын</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Сайлаушы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты, атауы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>! not written</source>
        <translation>! толтырылмаған</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>Role on the document</source>
        <translation>Құжаттағы мәртебесі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Facts for documents</source>
        <translation>Құжаттарға арналған мәліметтер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерді</translation>
    </message>
    <message>
        <source>undone {moment}</source>
        <translation>қайтарылды {moment}</translation>
    </message>
    <message>
        <source>✓ in force</source>
        <translation>✓ күшінде</translation>
    </message>
    <message>
        <source>! not stated</source>
        <translation>! көрсетілмеген</translation>
    </message>
    <message>
        <source>? {role}: a guess</source>
        <translation>? {role}: болжам</translation>
    </message>
    <message>
        <source>role</source>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>тұрғылықты жері</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>пошталық мекенжайы</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. пошта</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ толық</translation>
    </message>
    <message>
        <source>! missing: {facts}</source>
        <translation>! жетіспейді: {facts}</translation>
    </message>
    <message>
        <source>closed: {reason}</source>
        <translation>жабық: {reason}</translation>
    </message>
    <message>
        <source>− withdrawn {moment}</source>
        <translation>− шықты {moment}</translation>
    </message>
    <message>
        <source>● ours</source>
        <translation>● біздікі</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакциясы</translation>
    </message>
    <message>
        <source>election</source>
        <translation>сайлау</translation>
    </message>
    <message>
        <source>form</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>line</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>арақатынас</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>article</source>
        <translation>бап</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>негіз</translation>
    </message>
    <message>
        <source>term</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>route</source>
        <translation>жүгіну тәртібі</translation>
    </message>
    <message>
        <source>request</source>
        <translation>талап</translation>
    </message>
    <message>
        <source>reason for a refusal</source>
        <translation>бас тарту себебі</translation>
    </message>
    <message>
        <source>event that starts terms</source>
        <translation>мерзім басталатын оқиға</translation>
    </message>
    <message>
        <source>name of a body</source>
        <translation>орган атауы</translation>
    </message>
    <message>
        <source>station paper</source>
        <translation>учаскелік қағаз</translation>
    </message>
    <message>
        <source>right or duty</source>
        <translation>құқық немесе міндет</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Save title and day</source>
        <translation>Атауы мен күнін сақтау</translation>
    </message>
    <message>
        <source>Title of the campaign</source>
        <translation>Науқан атауы</translation>
    </message>
    <message>
        <source>Day of voting: 22.11.2026</source>
        <translation>Дауыс беру күні: 22.11.2026</translation>
    </message>
    <message>
        <source>The day of voting is {day}</source>
        <translation>Дауыс беру күні – {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) move</source>
        <translation>
            <numerusform>жылжитын мерзім: %n</numerusform>
            <numerusform>жылжитын мерзім: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheets} sheets and {totals} announced totals stay as they are</source>
        <translation>парақтар ({sheets}) мен жарияланған қорытындылар ({totals}) өзгермейді</translation>
    </message>
    <message>
        <source>Title and day</source>
        <translation>Атауы мен күні</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссиялар</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>Дауысқа түсушілер</translation>
    </message>
    <message>
        <source>Observers and proxies</source>
        <translation>Учаскедегі адамдар</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Қол қоюшылар</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Lawyer&apos;s check</source>
        <translation>Заңгер тексеруі</translation>
    </message>
    <message>
        <source>codes or names</source>
        <translation>код не аты</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>change</source>
        <translation>өзгерту</translation>
    </message>
    <message>
        <source>add</source>
        <translation>қосу</translation>
    </message>
    <message>
        <source>close, withdraw</source>
        <translation>жабу, шығару</translation>
    </message>
</context>
<context>
    <name>CampaignWizard</name>
    <message>
        <source>New campaign</source>
        <translation>Жаңа науқан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Қадам {step}/{steps}</translation>
    </message>
    <message>
        <source>Make the campaign</source>
        <translation>Науқанды құру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
</context>
<context>
    <name>CampaignWords</name>
    <message>
        <source>ordinary</source>
        <translation>кәдімгі</translation>
    </message>
    <message>
        <source>special: hospital, ship, remand prison</source>
        <translation>ерекше: аурухана, кеме, тергеу изоляторы</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>шетелде</translation>
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
        <translation>жауап</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>votes for contestants and against all, article 43(5)</source>
        <translation>дауысқа түсушілер және бәріне қарсы, 43-бап 5-т.</translation>
    </message>
    <message>
        <source>the same and the invalid ballots</source>
        <translation>сол және жарамсыз бюллетеньдер</translation>
    </message>
    <message>
        <source>voters who received ballots</source>
        <translation>бюллетеньдер алған сайлаушылар</translation>
    </message>
    <message>
        <source>territorial commission</source>
        <translation>аумақтық (АСК)</translation>
    </message>
    <message>
        <source>territorial commission of a district</source>
        <translation>ауданның АСК</translation>
    </message>
    <message>
        <source>territorial commission of a city</source>
        <translation>қаланың АСК</translation>
    </message>
    <message>
        <source>territorial commission of a region</source>
        <translation>облыстың АСК</translation>
    </message>
    <message>
        <source>constituency commission</source>
        <translation>округтік комиссия</translation>
    </message>
    <message>
        <source>precinct commission</source>
        <translation>учаскелік комиссия</translation>
    </message>
    <message>
        <source>Central Election Commission</source>
        <translation>Орталық (ОСК)</translation>
    </message>
    <message>
        <source>court</source>
        <translation>сот</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card of the delivery</source>
        <translation>Шығу тегі картасы</translation>
    </message>
    <message>
        <source>! The moment is written as 22.11.2026 21:45</source>
        <translation>! Уақыты былай жазылады: 22.11.2026 21:45</translation>
    </message>
    <message>
        <source>The file claims (not verified): {claims}</source>
        <translation>Файлдың өз мәліметі (тексерілмеген): {claims}</translation>
    </message>
    <message>
        <source>From the message</source>
        <translation>Хабардан</translation>
    </message>
    <message>
        <source>From whom and how, as the message tells</source>
        <translation>Кімнен және қалай келгені, хабар бойынша</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Who took the pictures</source>
        <translation>Суретке кім түсірді</translation>
    </message>
    <message>
        <source>When (22.11.2026 21:45)</source>
        <translation>Қашан (22.11.2026 21:45)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>With what device</source>
        <translation>Қандай құрылғымен</translation>
    </message>
    <message>
        <source>Under what conditions</source>
        <translation>Қандай жағдайда</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Кімнен алынды</translation>
    </message>
    <message>
        <source>How it was received</source>
        <translation>Қалай алынды</translation>
    </message>
    <message>
        <source>Where the paper is</source>
        <translation>Қағазы қайда</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Filed: {what}</source>
        <translation>Берілді: {what}</translation>
    </message>
    <message>
        <source>Answer to: {what}</source>
        <translation>Жауап: {what}</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Кері алынды: {what}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері алу</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Note to: {what}</source>
        <translation>Ескертпе: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Task: {what}</source>
        <translation>Тапсырма: {what}</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>File   F9</source>
        <translation>Беру   F9</translation>
    </message>
    <message>
        <source>Register   F6</source>
        <translation>Тізілім   F6</translation>
    </message>
    <message>
        <source>Not an appeal</source>
        <translation>Шешімге шағым емес</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Made</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Өзгергені</translation>
    </message>
    <message>
        <source>In</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Аумақ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәр.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Widest gap</source>
        <translation>Алшақтық</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Парақ {number}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the directory: {body}</source>
        <translation>анықтамалықта жоқ: {body}</translation>
    </message>
    <message>
        <source>filed elsewhere: a commission waits, art. 20(9)</source>
        <translation>басқа органға да берілген: комиссия қарауды тоқтата тұрады, 20(9)-бап</translation>
    </message>
    <message>
        <source>not in the address book: {body}</source>
        <translation>мекенжайлар тізімінде жоқ: {body}</translation>
    </message>
    <message>
        <source>may sign: {roles}</source>
        <translation>қол қоя алады: {roles}</translation>
    </message>
    <message>
        <source>{name}: nobody has stated the role, so the text stays neutral; choose it in “Campaign”, “Signatories”</source>
        <translation>{name}: мәртебесі көрсетілмеген, сондықтан мәтін бейтарап; оны «Науқан», «Қол қоюшылар» бөлімінде таңдаңыз</translation>
    </message>
    <message>
        <source>{name}: “{role}” is a guess from the words of the document; choose the role in “Campaign”, “Signatories”</source>
        <translation>{name}: «{role}» – құжаттағы сөздер бойынша болжам; мәртебесін «Науқан», «Қол қоюшылар» бөлімінде таңдаңыз</translation>
    </message>
    <message>
        <source>{name}, {role}: not among those who may sign this</source>
        <translation>{name}, {role}: бұған қол қоя алатындардың арасында жоқ</translation>
    </message>
    <message>
        <source>{name}, {role}: may sign</source>
        <translation>{name}, {role}: қол қоя алады</translation>
    </message>
    <message>
        <source>papers of the signatory: {papers}</source>
        <translation>қол қоюшының қағаздары: {papers}</translation>
    </message>
    <message>
        <source>no paper recorded: {paper}</source>
        <translation>қағаз көрсетілмеген: {paper}</translation>
    </message>
    <message>
        <source>binds: {duty}</source>
        <translation>міндеті: {duty}</translation>
    </message>
    <message>
        <source>how long: {event}</source>
        <translation>қашанға дейін: {event}</translation>
    </message>
    <message>
        <source>representative: {name}; papers: {papers}</source>
        <translation>өкіл: {name}; қағаздары: {papers}</translation>
    </message>
    <message>
        <source>representative: {rule}</source>
        <translation>өкіл: {rule}</translation>
    </message>
    <message>
        <source>representative {name}: no paper recorded: {paper}</source>
        <translation>өкіл {name}: қағаз көрсетілмеген: {paper}</translation>
    </message>
    <message numerus="yes">
        <source>the commission first: its %n day(s) to answer end before the safe date for a court</source>
        <translation>
            <numerusform>алдымен комиссия: оның жауап беру мерзімі (%n күн) сотқа жүгінудің қауіпсіз күнінен бұрын аяқталады</numerusform>
            <numerusform>алдымен комиссия: оның жауап беру мерзімі (%n күн) сотқа жүгінудің қауіпсіз күнінен бұрын аяқталады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a court at once: the commission&apos;s %n day(s) to answer end after the safe date</source>
        <translation>
            <numerusform>бірден сот: комиссияның жауап беру мерзімі (%n күн) қауіпсіз күннен кейін аяқталады</numerusform>
            <numerusform>бірден сот: комиссияның жауап беру мерзімі (%n күн) қауіпсіз күннен кейін аяқталады</numerusform>
        </translation>
    </message>
    <message>
        <source> ({law}; our reading of the terms)</source>
        <translation> ({law}; мерзімдерді біздің түсінуіміз)</translation>
    </message>
    <message>
        <source>the package answers it</source>
        <translation>жинақта жауабы бар</translation>
    </message>
    <message>
        <source>Nothing in the package answers it.</source>
        <translation>Жинақта бұған жауап жоқ.</translation>
    </message>
    <message>
        <source>Answered: {places}</source>
        <translation>Жауабы: {places}</translation>
    </message>
    <message>
        <source>Do now: {deed}</source>
        <translation>Қазір істеу керек: {deed}</translation>
    </message>
    <message>
        <source>To the entry of this sheet</source>
        <translation>Осы парақты енгізуге</translation>
    </message>
    <message>
        <source>To the card of the delivery</source>
        <translation>Шығу тегі картасына</translation>
    </message>
    <message>
        <source>To the incidents</source>
        <translation>Бұзушылықтарға</translation>
    </message>
    <message>
        <source>To the papers for the precinct</source>
        <translation>Учаске қағаздарына</translation>
    </message>
    <message>
        <source>To the observers</source>
        <translation>Байқаушыларға</translation>
    </message>
    <message>
        <source>To the signatories</source>
        <translation>Қол қоюшыларға</translation>
    </message>
    <message>
        <source>To the commissions</source>
        <translation>Комиссияларға</translation>
    </message>
    <message>
        <source>To the lawyer&apos;s check</source>
        <translation>Заңгер тексеруіне</translation>
    </message>
    <message>
        <source>To the official figures</source>
        <translation>Ресми деректерге</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>Салыстыруға</translation>
    </message>
    <message>
        <source>To the terms</source>
        <translation>Мерзімдерге</translation>
    </message>
    <message>
        <source>the text is the template&apos;s</source>
        <translation>мәтін үлгідегідей</translation>
    </message>
    <message>
        <source>{count} of {total} paragraphs differ</source>
        <translation>өзгеше абзацтар: {count}/{total}</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Кімге және кімнен</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Талап</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Chart of the bounds</source>
        <translation>Шектер диаграммасы</translation>
    </message>
    <message>
        <source>List of annexes</source>
        <translation>Қосымшалар тізбесі</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Күні мен қолы</translation>
    </message>
    <message>
        <source>Sheet for the receipt</source>
        <translation>Қабылдау белгісі парағы</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Өз мәтініңіз</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation>{number}-талап</translation>
    </message>
    <message>
        <source>from: {place}</source>
        <translation>қайдан: {place}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынған</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылған</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>түзетілген</translation>
    </message>
    <message>
        <source>the template has changed</source>
        <translation>үлгі өзгерді</translation>
    </message>
    <message>
        <source>not printed with the facts of today</source>
        <translation>қазіргі деректермен басылмайды</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>терілген, сақталмаған</translation>
    </message>
    <message>
        <source>drawn from the facts</source>
        <translation>деректерден жасалады</translation>
    </message>
    <message>
        <source>Enter writes here</source>
        <translation>жазу – Enter</translation>
    </message>
    <message>
        <source>ruled lines; Enter writes here</source>
        <translation>сызылған жолдар; жазу – Enter</translation>
    </message>
    <message>
        <source>“{words}” is a term of another edition. {reason}</source>
        <translation>«{words}» – басқа редакцияның термині. {reason}</translation>
    </message>
    <message>
        <source>“{words}” accuses. By facts alone: {reason}</source>
        <translation>«{words}» айыптайды. Фактілер бойынша: {reason}</translation>
    </message>
    <message>
        <source>“{words}”: this article is not among those that were read.</source>
        <translation>«{words}»: бұл бап оқылғандардың арасында жоқ.</translation>
    </message>
    <message>
        <source>“{words}”: commissions are shown the election law alone, not the codes.</source>
        <translation>«{words}»: комиссияларға кодекстер емес, тек сайлау туралы заң көрсетіледі.</translation>
    </message>
    <message>
        <source>The document must contain this: {reason}</source>
        <translation>Құжатта мыналар болуы керек: {reason}</translation>
    </message>
    <message>
        <source>“{words}” is equal to a fact: {name}</source>
        <translation>«{words}» мына дерекке тең: {name}</translation>
    </message>
    <message>
        <source>“{words}” is called by a code in this document.</source>
        <translation>«{words}» бұл құжатта кодпен аталған.</translation>
    </message>
    <message>
        <source>Shift F2 ties “{words}” to: {name}</source>
        <translation>Shift F2: «{words}» мына дерекке байланады: {name}</translation>
    </message>
    <message>
        <source>Shift F2 puts “{name}” in the place of “{words}”</source>
        <translation>Shift F2: «{words}» орнына «{name}» қойылады</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>to what it is about</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>record an event</source>
        <translation>оқиғаны жазу</translation>
    </message>
    <message>
        <source>change, take out</source>
        <translation>өзгерту, шығару</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>апталар</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>күнтізбе файлы</translation>
    </message>
    <message>
        <source>to the cases</source>
        <translation>істерге</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>to where it begins</source>
        <translation>басталатын жеріне</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>мерзім</translation>
    </message>
    <message>
        <source>register</source>
        <translation>тізілім</translation>
    </message>
    <message>
        <source>file</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>белгілеу</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нобай</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>қарсылық</translation>
    </message>
    <message>
        <source>make the package</source>
        <translation>жинақ</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>print</source>
        <translation>басып шығару</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Package: {sheets}</source>
        <translation>Жинақ: {sheets}</translation>
    </message>
    <message>
        <source>There is no race yet</source>
        <translation>Сайлау әлі жоқ</translation>
    </message>
    <message>
        <source>Add a race with its contestants and precincts first.</source>
        <translation>Алдымен сайлауды, дауысқа түсушілерді және учаскелерді қосыңыз.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>Науқанға</translation>
    </message>
    <message>
        <source>There is nothing to complain about yet</source>
        <translation>Әзірге шағымдануға негіз жоқ</translation>
    </message>
    <message>
        <source>A document rests on a difference or on an announced total that cannot be right. Type protocols and official figures; the comparison shows what they prove.</source>
        <translation>Құжат айырмашылыққа немесе дұрыс болуы мүмкін емес жарияланған қорытындыға сүйенеді. Хаттамалар мен ресми деректерді енгізіңіз: салыстыру олардан не шығатынын көрсетеді.</translation>
    </message>
    <message>
        <source>To the comparison</source>
        <translation>Салыстыруға</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>Nothing stands there any more that this package complains of</source>
        <translation>Бұл жинақтағы шағым негіздерінің ешқайсысы енді жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>өзгерген сан: %n</numerusform>
            <numerusform>өзгерген сан: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other changes: %n</source>
        <translation>
            <numerusform>басқа өзгерістер: %n</numerusform>
            <numerusform>басқа өзгерістер: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>кім қол қояды</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>a statement of the document</source>
        <translation>құжаттағы тұжырым</translation>
    </message>
    <message>
        <source>our copies</source>
        <translation>біздің көшірмелер</translation>
    </message>
    <message>
        <source>official figures</source>
        <translation>ресми деректер</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>төменгі шек</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>жоғарғы шек</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>алшақтық</translation>
    </message>
    <message>
        <source>precincts with a copy</source>
        <translation>көшірмесі бар учаскелер</translation>
    </message>
    <message>
        <source>precincts in all</source>
        <translation>барлық учаскелер</translation>
    </message>
    <message>
        <source>precincts compared</source>
        <translation>салыстырылған учаскелер</translation>
    </message>
    <message>
        <source>copies that may fall away</source>
        <translation>алып тастауға болатын көшірмелер</translation>
    </message>
    <message>
        <source>margin as announced</source>
        <translation>жарияланған басымдық</translation>
    </message>
    <message>
        <source>margin by the copies</source>
        <translation>көшірмелер бойынша басымдық</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>дәрежесі</translation>
    </message>
    <message>
        <source>how it was typed</source>
        <translation>қалай енгізілді</translation>
    </message>
    <message>
        <source>when it was obtained</source>
        <translation>қашан алынды</translation>
    </message>
    <message>
        <source>who obtained it</source>
        <translation>кім алды</translation>
    </message>
    <message>
        <source>where it was obtained</source>
        <translation>қайда алынды</translation>
    </message>
    <message>
        <source>how it was obtained</source>
        <translation>қалай алынды</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөзі</translation>
    </message>
    <message>
        <source>when the totals were seen</source>
        <translation>қорытындылар қашан көрілді</translation>
    </message>
    <message>
        <source>day of the act</source>
        <translation>акт күні</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>бұрынғы нұсқа</translation>
    </message>
    <message>
        <source>later version</source>
        <translation>кейінгі нұсқа</translation>
    </message>
    <message>
        <source>nothing stands there any more that the document complains of</source>
        <translation>құжаттағы шағым негіздерінің ешқайсысы енді жоқ</translation>
    </message>
    <message>
        <source>{line}: the announced {before} contradicts the copies no more</source>
        <translation>{line}: жарияланған {before} енді көшірмелерге қайшы емес</translation>
    </message>
    <message>
        <source>precinct {place}, {line}: differs no more; it was {before} and {after}</source>
        <translation>{place} учаскесі, {line}: айырмашылық енді жоқ; бұрын {before} және {after} еді</translation>
    </message>
    <message>
        <source>precinct {place}, {line}, {name}:</source>
        <translation>{place} учаскесі, {line}, {name}:</translation>
    </message>
    <message>
        <source>{line}: the announced {after} contradicts the copies now</source>
        <translation>{line}: жарияланған {after} енді көшірмелерге қайшы</translation>
    </message>
    <message>
        <source>precinct {place}, {line}: differs now, our {before}, official {after}</source>
        <translation>{place} учаскесі, {line}: енді айырмашылық бар, біздікі {before}, ресми {after}</translation>
    </message>
    <message>
        <source>sum of {line}, {name}:</source>
        <translation>{line} қосындысы, {name}:</translation>
    </message>
    <message>
        <source>exhibit {place} is gone: {line}</source>
        <translation>{place}-қосымша енді жоқ: {line}</translation>
    </message>
    <message>
        <source>exhibit {place} shows another file: {line}</source>
        <translation>{place}-қосымшада басқа файл: {line}</translation>
    </message>
    <message>
        <source>exhibit {place} is new: {line}</source>
        <translation>{place}-қосымша жаңа: {line}</translation>
    </message>
    <message>
        <source>exhibit {place}, {name}:</source>
        <translation>{place}-қосымша, {name}:</translation>
    </message>
    <message>
        <source>precinct {place}: the incident is gone: {line}</source>
        <translation>{place} учаскесі: бұзушылық енді жоқ: {line}</translation>
    </message>
    <message>
        <source>precinct {place}: new incident: {line}</source>
        <translation>{place} учаскесі: жаңа бұзушылық: {line}</translation>
    </message>
    <message>
        <source>precinct {place}: an incident is told otherwise: {line}</source>
        <translation>{place} учаскесі: бұзушылық басқаша жазылған: {line}</translation>
    </message>
    <message>
        <source>published figures, {place}, {line}, {name}:</source>
        <translation>жарияланған сандар, {place}, {line}, {name}:</translation>
    </message>
    <message>
        <source>code {place}:</source>
        <translation>{place} коды:</translation>
    </message>
    <message>
        <source>the wording of the document</source>
        <translation>құжаттың мәтіні</translation>
    </message>
    <message>
        <source>something that is printed in tables</source>
        <translation>кестелерде басылатын деректер</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Changed since the package was made</source>
        <translation>Жинақ жасалғаннан бергі өзгерістер</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ChangedStrip</name>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Жаңа нұсқа жасау</translation>
    </message>
    <message>
        <source>It cannot be told whether the data changed since: the package was made by an older version of the program or from another campaign.</source>
        <translation>Содан бері деректердің өзгерген-өзгермегенін айту мүмкін емес: жинақ бағдарламаның ескі нұсқасымен немесе басқа науқаннан жасалған.</translation>
    </message>
    <message>
        <source>Since this package was made: {changes}</source>
        <translation>Осы жинақ жасалғаннан бері: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Line of the chart</source>
        <translation>Диаграмма жолы</translation>
    </message>
    <message>
        <source>− no longer there: {places}</source>
        <translation>− енді жоқ: {places}</translation>
    </message>
    <message>
        <source>+ new there: {places}</source>
        <translation>+ жаңасы: {places}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed} of {places} changed; together {sum}.</source>
        <translation>Өзгергені {changed}/{places}; жиыны {sum}.</translation>
    </message>
    <message>
        <source>before, {moment}</source>
        <translation>бұрын, {moment}</translation>
    </message>
    <message>
        <source>after, {moment}</source>
        <translation>кейін, {moment}</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>айырма</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n precinct(s) differ</source>
        <translation>
            <numerusform>%n учаскеде айырма бар</numerusform>
            <numerusform>%n учаскеде айырма бар</numerusform>
        </translation>
    </message>
    <message>
        <source>{differing} of {compared} compared; together {sum}.</source>
        <translation>Салыстырылғаны {compared}: {differing}; жиыны {sum}.</translation>
    </message>
    <message>
        <source>No precinct has figures of both sides: nothing to compare.</source>
        <translation>Екі жақтың да саны бар учаске жоқ: салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Differences by precinct: {about}</source>
        <translation>Учаскелер бойынша айырмалар: {about}</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>біздікі</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ресми</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>айырма</translation>
    </message>
    <message>
        <source>Before the first sheet</source>
        <translation>Бірінші параққа дейін</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}, precinct {precinct}</source>
        <translation>Парақ {number}/{count}, № {precinct} учаске</translation>
    </message>
    <message>
        <source>not less than {lower}</source>
        <translation>кемінде {lower}</translation>
    </message>
    <message>
        <source>not less than {lower}, not more than {upper}</source>
        <translation>кемінде {lower}, көп дегенде {upper}</translation>
    </message>
    <message>
        <source>no upper bound is known</source>
        <translation>жоғарғы шегі белгісіз</translation>
    </message>
    <message>
        <source>exactly {sum}</source>
        <translation>дәл {sum}</translation>
    </message>
    <message>
        <source>not more than {upper}</source>
        <translation>көп дегенде {upper}</translation>
    </message>
    <message>
        <source>Bounds as the sheets came in: {about}</source>
        <translation>Парақтар келген сайынғы шектер: {about}</translation>
    </message>
    <message>
        <source>announced {official}</source>
        <translation>жарияланғаны {official}</translation>
    </message>
    <message>
        <source>impossible since sheet {number}</source>
        <translation>{number}-парақтан бастап мүмкін емес</translation>
    </message>
    <message>
        <source>No total has been announced for this line here.</source>
        <translation>Бұл жол бойынша мұнда қорытынды жарияланбаған.</translation>
    </message>
    <message>
        <source>The sheets so far do not contradict the announced total.</source>
        <translation>Қазіргі парақтар жарияланған қорытындыға қайшы емес.</translation>
    </message>
    <message>
        <source>The announced total was impossible before the first sheet.</source>
        <translation>Жарияланған қорытынды бірінші параққа дейін де мүмкін емес еді.</translation>
    </message>
    <message>
        <source>Since sheet {number} of {count} the announced total {official} is impossible.</source>
        <translation>{number}-парақтан бастап ({count} парақтың ішінде) жарияланған қорытынды мүмкін емес: {official}.</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Сурет алмасу буферінде.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>The picture is written.</source>
        <translation>Сурет сақталды.</translation>
    </message>
    <message>
        <source>The picture could not be written there.</source>
        <translation>Суретті ол жерге сақтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>Ретімен</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Шамасымен</translation>
    </message>
    <message>
        <source>Both figures</source>
        <translation>Екі сан</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмалар</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Алыстату (−)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Жақындату (+)</translation>
    </message>
    <message>
        <source>The whole (0)</source>
        <translation>Толық (0)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Суретті көшіру (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Save the picture (Ctrl+S)</source>
        <translation>Суретті сақтау (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Announced and seen</source>
        <translation>Жарияланған және көшірмелер</translation>
    </message>
    <message>
        <source>By precinct</source>
        <translation>Учаскелер бойынша</translation>
    </message>
    <message>
        <source>As the sheets came in</source>
        <translation>Парақтар келуі бойынша</translation>
    </message>
    <message>
        <source>No total has been announced for this line here.</source>
        <translation>Бұл жол бойынша мұнда қорытынды жарияланбаған.</translation>
    </message>
    <message>
        <source>Every precinct has been seen.</source>
        <translation>Барлық учаскенің көшірмесі бар.</translation>
    </message>
    <message>
        <source>Hatched: precincts without a copy. − shows their whole.</source>
        <translation>Штрихталғаны – көшірмесі жоқ учаскелер. Толық көрсету: −.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
</context>
<context>
    <name>Chase</name>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Соңғы қоңырау</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>хабарласты</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап бермеді</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>уәде берді</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <source>nobody is listed</source>
        <translation>тізімде ешкім жоқ</translation>
    </message>
    <message>
        <source>list not known</source>
        <translation>тізімі белгісіз</translation>
    </message>
    <message>
        <source>{count} voters</source>
        <translation>{count} сайлаушы</translation>
    </message>
    <message>
        <source>! the sheet here cannot be read</source>
        <translation>! парағы бар, бірақ оқылмайды</translation>
    </message>
    <message>
        <source>this sheet alone may settle the result</source>
        <translation>нәтижені осы парақтың өзі-ақ шешуі мүмкін</translation>
    </message>
    <message>
        <source>no total is announced over it</source>
        <translation>ол кіретін қорытынды жарияланбаған</translation>
    </message>
    <message>
        <source>≠ announced total of {line} is {votes} short of the sheets seen</source>
        <translation>≠ қолдағы парақтардағыдан {votes} аз жарияланған: {line}</translation>
    </message>
    <message>
        <source>≠ announced total of {line} is {votes} above what there can be</source>
        <translation>≠ мүмкін болатыннан {votes} көп жарияланған: {line}</translation>
    </message>
    <message>
        <source>more than {votes} for {line} here contradict the announced total</source>
        <translation>мұнда {votes} санынан асса, жарияланған қорытындыға қайшы: {line}</translation>
    </message>
    <message>
        <source>announced total of {line} is within {votes} of the most there can be; this sheet may decide</source>
        <translation>жарияланғаны шектен {votes} ғана аз, осы парақ шешуі мүмкін: {line}</translation>
    </message>
    <message>
        <source>announced total of {line} leaves {votes} for all sheets not seen</source>
        <translation>қолда жоқ парақтарға {votes} қалады, жарияланған қорытынды: {line}</translation>
    </message>
    <message>
        <source>announced total of {line} is {votes} below the most there can be</source>
        <translation>ең көп мүмкін саннан {votes} аз жарияланған: {line}</translation>
    </message>
    <message>
        <source>two days from the end of voting at 20:00 are over since {until}</source>
        <translation>дауыс беру аяқталған сағат 20:00-ден бергі екі күн {until} өтіп кетті</translation>
    </message>
    <message>
        <source>at least until {until}, two days from the end of voting at 20:00</source>
        <translation>кемінде {until} дейін, дауыс беру аяқталған сағат 20:00-ден бастап екі күн</translation>
    </message>
    <message>
        <source>Posted copies, 43(8): {words}. ? How the days are counted: no lawyer has checked.</source>
        <translation>Ілінген көшірмелер, 43-бап 8-т.: {words}. ? Күндердің қалай есептелетінін заңгер тексермеген.</translation>
    </message>
</context>
<context>
    <name>ChaseList</name>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Соңғы қоңырау</translation>
    </message>
    <message>
        <source>nobody is listed at this precinct</source>
        <translation>бұл учаскеде тізімде ешкім жоқ</translation>
    </message>
    <message>
        <source>numbers are hidden</source>
        <translation>нөмірлер жасырылған</translation>
    </message>
    <message>
        <source>copied: {phone}</source>
        <translation>көшірілді: {phone}</translation>
    </message>
    <message>
        <source>Precinct {number}: {reason}</source>
        <translation>№ {number} учаске: {reason}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>under an announced total</source>
        <translation>қорытындысы жарияланған</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>әлі қоңырау шалынбаған</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>уәде берді</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап бермеді</translation>
    </message>
    <message>
        <source>nobody to call</source>
        <translation>хабарласатын адам жоқ</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Contradictions in it</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Everything found</source>
        <translation>Табылғанның бәрі</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>№ {number} учаске</translation>
    </message>
    <message>
        <source>✓ The official figures agree with themselves</source>
        <translation>✓ Ресми деректер өзара сәйкес</translation>
    </message>
    <message>
        <source>Totals were added up from their parts, percentages tried against every usual base, places against votes, control relations recomputed, as far as what was published allows. It does not mean that the figures agree with your protocols: that is shown in the comparison.</source>
        <translation>Жарияланған деректер жеткен жерге дейін тексерілді: қорытындылар бөліктерінен қосылды, пайыздар әдетте алынатын барлық саннан есептелді, орындар дауыстармен салыстырылды, бақылау арақатынастары қайта есептелді. Бұл деректердің сіздің хаттамаларға сәйкес екенін білдірмейді: ол салыстыруда көрінеді.</translation>
    </message>
    <message>
        <source>No official figures yet</source>
        <translation>Ресми деректер әлі жоқ</translation>
    </message>
    <message>
        <source>As soon as figures are imported or typed, they are held against themselves.</source>
        <translation>Деректер импортталса немесе енгізілсе, олар өзара салыстырылады.</translation>
    </message>
    <message>
        <source>To the figures</source>
        <translation>Деректерге</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Тізімді қысқарту үшін теріңіз</translation>
    </message>
</context>
<context>
    <name>ClaimWatch</name>
    <message>
        <source>! half an hour without a figure: this sheet is free for others now</source>
        <translation>! жарты сағат сан енгізілмеді: бұл парақ енді басқаларға бос</translation>
    </message>
    <message>
        <source>! in {count} min this sheet goes to whoever asks; a figure keeps it</source>
        <translation>! {count} мин кейін бұл парақты басқа адам ала алады; сан енгізсеңіз, сізде қалады</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close precinct {number}</source>
        <translation>№&#xa0;{number} учаскені жабу</translation>
    </message>
    <message>
        <source>Close the precinct</source>
        <translation>Учаскені жабу</translation>
    </message>
    <message>
        <source>A closed precinct counts nowhere: not in the comparison, not in the bounds. Its sheets stay, and it can be opened again. The journal keeps the reason.</source>
        <translation>Жабылған учаске еш жерде есепке алынбайды: салыстыруда да, шектерде де. Парақтары қалады, оны қайта ашуға болады. Себебі журналда сақталады.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Себебін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>precinct number</source>
        <translation>учаске нөмірі</translation>
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
        <translation>жоғары тұрған комиссия</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгей</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>role</source>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>organisation that sent the person</source>
        <translation>адамды жіберген ұйым</translation>
    </message>
    <message>
        <source>kind of credential</source>
        <translation>куәлік түрі</translation>
    </message>
    <message>
        <source>number of the credential</source>
        <translation>куәлік нөмірі</translation>
    </message>
    <message>
        <source>seal: yes, no</source>
        <translation>мөр: иә, жоқ</translation>
    </message>
    <message>
        <source>credential issued on</source>
        <translation>куәлік берілген күн</translation>
    </message>
    <message>
        <source>credential valid until</source>
        <translation>куәлік жарамды мерзім</translation>
    </message>
    <message>
        <source>name in the messenger</source>
        <translation>мессенджердегі аты</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>орысша атауы</translation>
    </message>
    <message>
        <source>name in Kazakh</source>
        <translation>қазақша атауы</translation>
    </message>
    <message>
        <source>“to whom” in Russian</source>
        <translation>орысша «кімге»</translation>
    </message>
    <message>
        <source>“to whom” in Kazakh</source>
        <translation>қазақша «кімге»</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>address in Russian</source>
        <translation>орысша мекенжай</translation>
    </message>
    <message>
        <source>address in Kazakh</source>
        <translation>қазақша мекенжай</translation>
    </message>
    <message>
        <source>voters on the list</source>
        <translation>тізімдегі сайлаушылар</translation>
    </message>
    <message>
        <source>grade of the copy</source>
        <translation>көшірме дәрежесі</translation>
    </message>
    <message>
        <source>who got the copy</source>
        <translation>көшірмені кім алды</translation>
    </message>
    <message>
        <source>when it was got</source>
        <translation>қашан алынды</translation>
    </message>
    <message>
        <source>where it was got</source>
        <translation>қайда алынды</translation>
    </message>
    <message>
        <source>how it was got</source>
        <translation>қалай алынды</translation>
    </message>
    <message>
        <source>per cent: {column}</source>
        <translation>пайыз: {column}</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссиялар</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>Дауысқа түсушілер</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Байқаушылар</translation>
    </message>
    <message>
        <source>Our protocols</source>
        <translation>Біздің хаттамалар</translation>
    </message>
    <message>
        <source>Official figures of precincts</source>
        <translation>Учаскелердің ресми деректері</translation>
    </message>
    <message>
        <source>Announced totals</source>
        <translation>Жарияланған қорытындылар</translation>
    </message>
</context>
<context>
    <name>CommissionDialog</name>
    <message>
        <source>New commission</source>
        <translation>Жаңа комиссия</translation>
    </message>
    <message>
        <source>Commission “{name}”</source>
        <translation>«{name}» комиссиясы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Territory it hears: its commission</source>
        <translation>Қарайтын аумағы: соның комиссиясы</translation>
    </message>
    <message>
        <source>Commission above it</source>
        <translation>Жоғары тұрған комиссия</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>“To whom” on a document, Russian</source>
        <translation>Құжаттағы «кімге», орысша</translation>
    </message>
    <message>
        <source>“To whom” on a document, Kazakh</source>
        <translation>Құжаттағы «кімге», қазақша</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Write a short code, for example: almaty-auezov.</source>
        <translation>Қысқа код жазыңыз, мысалы: almaty-auezov.</translation>
    </message>
    <message>
        <source>Write the commission&apos;s name in one language at least.</source>
        <translation>Комиссияның атауын кемінде бір тілде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CommissionList</name>
    <message>
        <source>{commissions} commissions; {missing} of {all} precincts without a sheet</source>
        <translation>комиссиялар: {commissions}; парағы жоқ учаскелер: {missing}/{all}</translation>
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
        <translation>Кесте …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Қосу …</translation>
    </message>
    <message>
        <source>No commissions yet. Import a table with code, name, level, the commission above, address; or the list of precincts, which brings those it names.</source>
        <translation>Комиссиялар әлі жоқ. Коды, атауы, деңгейі, жоғары тұрған комиссиясы, мекенжайы бар кестені импорттаңыз; немесе учаскелер тізімін импорттаңыз: онда аталған комиссиялар бірге қосылады.</translation>
    </message>
    <message>
        <source>It leaves the directory. The journal keeps that it was there.</source>
        <translation>Ол анықтамалықтан шығарылады. Бұрын болғаны журналда сақталады.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Import of a table</source>
        <translation>Кестені импорттау</translation>
    </message>
    <message>
        <source>Commissions and courts as a table</source>
        <translation>Комиссиялар мен соттар кесте түрінде</translation>
    </message>
    <message>
        <source>commissions.xlsx</source>
        <translation>komissiyalar.xlsx</translation>
    </message>
    <message>
        <source>Commission “{name}”</source>
        <translation>«{name}» комиссиясы</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Precinct</source>
        <translation>УСК</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Аумақ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздікі</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Айырмашылық түрі</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Дәр.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірме</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>no copy of ours</source>
        <translation>біздің көшірме жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n copy/copies of ours</source>
        <translation>
            <numerusform>біздің %n көшірме</numerusform>
            <numerusform>біздің %n көшірме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they differ on %n line(s)</source>
        <translation>
            <numerusform>олардың %n жолы әртүрлі</numerusform>
            <numerusform>олардың %n жолы әртүрлі</numerusform>
        </translation>
    </message>
    <message>
        <source>twice</source>
        <translation>екі рет</translation>
    </message>
    <message>
        <source>once</source>
        <translation>бір рет</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>typed twice, by two people</source>
        <translation>екі адам екі рет енгізген</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>бір рет енгізілген</translation>
    </message>
    <message>
        <source>imported from a table</source>
        <translation>кестеден импортталған</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>әлі енгізілмеген</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөзбен</translation>
    </message>
    <message numerus="yes">
        <source>words say another number on %n line(s)</source>
        <translation>
            <numerusform>%n жолда сөзбен басқа сан жазылған</numerusform>
            <numerusform>%n жолда сөзбен басқа сан жазылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control relation(s) do not hold</source>
        <translation>
            <numerusform>%n бақылау арақатынасы сақталмаған</numerusform>
            <numerusform>%n бақылау арақатынасы сақталмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>даулы</translation>
    </message>
    <message>
        <source>waits for a copy</source>
        <translation>көшірме күтуде</translation>
    </message>
    <message>
        <source>no official figure</source>
        <translation>ресми дерек жоқ</translation>
    </message>
    <message>
        <source>other formula</source>
        <translation>басқа формула</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Көшірмеде</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ең азы</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Survives</source>
        <translation>Қоры</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>жарияланбаған</translation>
    </message>
    <message>
        <source>within the bounds</source>
        <translation>шекте</translation>
    </message>
    <message>
        <source>{gap} too many</source>
        <translation>{gap} артық</translation>
    </message>
    <message>
        <source>{gap} missing</source>
        <translation>{gap} жетіспейді</translation>
    </message>
    <message>
        <source>Our sheets state it in {seen} of {total} precincts</source>
        <translation>Біздің парақтарда бар учаскелер: {seen}/{total}</translation>
    </message>
    <message>
        <source>It still holds without any {count} of the sheets</source>
        <translation>Кез келген {count} парақты алып тастаса да сақталады</translation>
    </message>
    <message>
        <source>The whole race</source>
        <translation>Бүкіл сайлау</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs every one of these sheets.</source>
        <translation>Осы парақтардың бәрі қажет.</translation>
    </message>
    <message numerus="yes">
        <source>Survives leaving out any %n protocol(s).</source>
        <translation>
            <numerusform>Кез келген %n хаттаманы алып тастаса да сақталады.</numerusform>
            <numerusform>Кез келген %n хаттаманы алып тастаса да сақталады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the copies from %n precinct(s)</source>
        <translation>
            <numerusform>%n учаскенің көшірмелерінде</numerusform>
            <numerusform>%n учаскенің көшірмелерінде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more precinct(s) without a copy →</source>
        <translation>
            <numerusform>көшірмесіз %n учаске →</numerusform>
            <numerusform>көшірмесіз %n учаске →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Announced for %n precinct(s)</source>
        <translation>
            <numerusform>%n учаске бойынша жарияланғаны</numerusform>
            <numerusform>%n учаске бойынша жарияланғаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n precinct(s), {official} is announced.</source>
        <translation>
            <numerusform>%n учаске бойынша {official} жарияланған.</numerusform>
            <numerusform>%n учаске бойынша {official} жарияланған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies from %n precinct(s) already hold {lower}.</source>
        <translation>
            <numerusform>%n учаскенің көшірмелерінде қазірдің өзінде {lower}.</numerusform>
            <numerusform>%n учаскенің көшірмелерінде қазірдің өзінде {lower}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gap} are missing, whatever stands in the other %n precinct(s).</source>
        <translation>
            <numerusform>Қалған %n учаскеде қанша болса да, {gap} жетіспейді.</numerusform>
            <numerusform>Қалған %n учаскеде қанша болса да, {gap} жетіспейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n precinct(s) can add {rest} at most. {gap} are too many, if these limits hold.</source>
        <translation>
            <numerusform>Қалған %n учаске көп дегенде {rest} қоса алады. Бұл шектер дұрыс болса, {gap} артық.</numerusform>
            <numerusform>Қалған %n учаске көп дегенде {rest} қоса алады. Бұл шектер дұрыс болса, {gap} артық.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies of all of them hold {lower}.</source>
        <translation>Барлық учаскенің көшірмелерінде {lower}.</translation>
    </message>
    <message>
        <source>{gap} are missing.</source>
        <translation>{gap} жетіспейді.</translation>
    </message>
    <message>
        <source>{gap} are too many.</source>
        <translation>{gap} артық.</translation>
    </message>
    <message>
        <source>The copies allow anything from {lower} to {upper}: the total contradicts none of them.</source>
        <translation>Көшірмелер бойынша қорытынды {lower} – {upper} аралығында болуы мүмкін: жарияланғаны оларға қайшы емес.</translation>
    </message>
    <message>
        <source>Bounds: {lower} and more; nothing limits the rest</source>
        <translation>Шектер: {lower} және одан көп; қалғаны шектелмеген</translation>
    </message>
    <message>
        <source>Bounds: from {lower} to {upper}</source>
        <translation>Шектер: {lower} – {upper}</translation>
    </message>
    <message>
        <source>ballots received: {count}</source>
        <translation>алынған бюллетеньдер бойынша: {count}</translation>
    </message>
    <message>
        <source>voters on the list and 1 %: {count}</source>
        <translation>сайлаушылар тізімі және 1&#xa0;% бойынша: {count}</translation>
    </message>
    <message>
        <source>3,030 ballots by default: {count}</source>
        <translation>әдепкі 3&#xa0;030 бюллетень: {count}</translation>
    </message>
    <message>
        <source>not known: {count}</source>
        <translation>белгісіз: {count}</translation>
    </message>
    <message>
        <source>Limits of the unseen precincts. {sources}</source>
        <translation>Көшірмесі жоқ учаскелердің шектері: {sources}</translation>
    </message>
    <message>
        <source>announced {moment}, version {number}, {commission}</source>
        <translation>жарияланды {moment}, {number}-нұсқа, {commission}</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>анықтау мүмкін емес</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <source>By the copies</source>
        <translation>Көшірмелер бойынша</translation>
    </message>
    <message>
        <source>Whatever the rest holds</source>
        <translation>Қалғаны қандай болса да</translation>
    </message>
    <message>
        <source>margin of {name}</source>
        <translation>басымдық: {name}</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>көш бастаушы жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n дауыс</numerusform>
            <numerusform>%n дауыс</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Could add</source>
        <translation>Қоса алады</translation>
    </message>
    <message>
        <source>Of what is open</source>
        <translation>Аралық үлесі</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Жалғыз өзі</translation>
    </message>
    <message>
        <source>could decide</source>
        <translation>шеше алады</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>шегі жоқ</translation>
    </message>
    <message>
        <source>in “{race}” {figure}</source>
        <translation>«{race}» – {figure}</translation>
    </message>
    <message>
        <source>other ballot of this precinct ({side}): {line} {figure}</source>
        <translation>осы учаскенің басқа бюллетені ({side}): {line} {figure}</translation>
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
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Кестелер қалтасы</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Add a race with its contestants and precincts first.</source>
        <translation>Алдымен сайлауды, дауысқа түсушілерді және учаскелерді қосыңыз.</translation>
    </message>
    <message>
        <source>To the campaign</source>
        <translation>Науқанға</translation>
    </message>
    <message>
        <source>No protocols yet</source>
        <translation>Хаттамалар әлі жоқ</translation>
    </message>
    <message>
        <source>Type the first copy of a protocol. As soon as official figures are there too, this screen shows where they differ.</source>
        <translation>Хаттаманың бірінші көшірмесін енгізіңіз. Ресми деректер де түскенде, айырмашылықтар осында көрінеді.</translation>
    </message>
    <message>
        <source>Type a protocol</source>
        <translation>Хаттама енгізу</translation>
    </message>
</context>
<context>
    <name>ContestantDialog</name>
    <message>
        <source>New contestant</source>
        <translation>Жаңа дауысқа түсуші</translation>
    </message>
    <message>
        <source>Contestant “{name}”</source>
        <translation>Дауысқа түсуші «{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша аты немесе атауы</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша аты немесе атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Code in tables</source>
        <translation>Кестелердегі код</translation>
    </message>
    <message>
        <source>Write the name as it stands on the ballot.</source>
        <translation>Атын бюллетеньдегідей жазыңыз.</translation>
    </message>
    <message>
        <source>This code is taken or empty. Choose another one.</source>
        <translation>Код бос емес немесе жазылмаған. Басқасын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>ContestantGrid</name>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша аты</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша аты</translation>
    </message>
</context>
<context>
    <name>ContestantsSection</name>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Шықты</translation>
    </message>
    <message>
        <source>Add contestant …</source>
        <translation>Дауысқа түсуші қосу …</translation>
    </message>
    <message>
        <source>No contestants yet. Add them in ballot order.</source>
        <translation>Дауысқа түсушілер әлі жоқ. Оларды бюллетень ретімен қосыңыз.</translation>
    </message>
    <message>
        <source>In the race again</source>
        <translation>Қайта қатысады</translation>
    </message>
</context>
<context>
    <name>ContestantsStep</name>
    <message>
        <source>In the order of the ballot. Type the names, paste two columns from a spreadsheet, or read a list from a file. They can be added later too.</source>
        <translation>Бюллетень ретімен. Аттарын теріңіз, кестеден екі бағанды қойыңыз немесе тізімді файлдан оқыңыз. Кейін де қосуға болады.</translation>
    </message>
    <message>
        <source>&amp;Read a list from a file …</source>
        <translation>Тізімді &amp;файлдан оқу …</translation>
    </message>
    <message>
        <source>The contestants</source>
        <translation>Дауысқа түсушілер</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
</context>
<context>
    <name>ContradictionList</name>
    <message>
        <source>Contradictions</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>the smallest territory with the contradiction</source>
        <translation>қайшылығы бар ең кіші аумақ</translation>
    </message>
    <message>
        <source>No announced total is contradicted</source>
        <translation>Қайшылық жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) within the bounds</source>
        <translation>
            <numerusform>%n жол шекте</numerusform>
            <numerusform>%n жол шекте</numerusform>
        </translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Қайшылық</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Шек</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Алшақтық</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Obtained</source>
        <translation>Кім, қашан алды</translation>
    </message>
    <message>
        <source>Stands because</source>
        <translation>Қабылдану себебі</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Белгілер</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) fail</source>
        <translation>
            <numerusform>%n сәйкессіздік</numerusform>
            <numerusform>%n сәйкессіздік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words on %n line(s)</source>
        <translation>
            <numerusform>сөзбен: %n жол</numerusform>
            <numerusform>сөзбен: %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>? disputed</source>
        <translation>? даулы</translation>
    </message>
    <message>
        <source>≠ our copies</source>
        <translation>≠ көшірмелеріміз</translation>
    </message>
    <message>
        <source>≠ official {gap}</source>
        <translation>≠ ресми {gap}</translation>
    </message>
    <message>
        <source>≠ words</source>
        <translation>≠ сөзбен</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздікі</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>№ {number} көшірме</translation>
    </message>
    <message>
        <source>{moment}, not stated</source>
        <translation>{moment}, көрсетілмеген</translation>
    </message>
    <message>
        <source>{grade}, as stated</source>
        <translation>{grade}, кестеден</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>сызықша</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>chosen by a person</source>
        <translation>адам таңдаған</translation>
    </message>
    <message>
        <source>the only one with figures</source>
        <translation>сандары бар жалғыз көшірме</translation>
    </message>
    <message>
        <source>the best grade</source>
        <translation>дәрежесі ең жоғары</translation>
    </message>
    <message>
        <source>the surer typing</source>
        <translation>сенімдірек енгізілген</translation>
    </message>
    <message>
        <source>obtained first</source>
        <translation>бірінші алынған</translation>
    </message>
    <message>
        <source>alike in all else, the first one here</source>
        <translation>қалғаны бірдей, мұндағы біріншісі</translation>
    </message>
    <message>
        <source>{source} stands because {operator} chose it: “{reason}”.</source>
        <translation>Қабылданған көшірме: {source}. Таңдаған: {operator}, себебі: «{reason}».</translation>
    </message>
    <message>
        <source>{source} stands because: {why}.</source>
        <translation>Қабылданған көшірме: {source}. Себебі: {why}.</translation>
    </message>
    <message>
        <source>best grade ({grade})</source>
        <translation>дәрежесі ең жоғары ({grade})</translation>
    </message>
    <message>
        <source>of the copies of grade {grade}, {typed}</source>
        <translation>{grade} дәрежелі көшірмелердің ішінде: {typed}</translation>
    </message>
    <message>
        <source>of equal copies the earliest ({moment})</source>
        <translation>тең көшірмелердің ең ертесі ({moment})</translation>
    </message>
    <message>
        <source>{operator} had chosen a copy that does not count any more (“{reason}”).</source>
        <translation>Бұрын таңдалған көшірме енді есептелмейді (таңдаған: {operator}, себебі: «{reason}»).</translation>
    </message>
    <message>
        <source>≠ words: {number}</source>
        <translation>≠ сөзбен: {number}</translation>
    </message>
    <message>
        <source>≠ {line}: digits {digits}, words {words}. 43(8)</source>
        <translation>≠ {line}: цифрмен {digits}, сөзбен {words}. 43-бап 8-т.</translation>
    </message>
    <message>
        <source>Copies of the best grade state different numbers here, and nobody chose: the line counts as not seen. F2 lets a copy stand.</source>
        <translation>Мұнда дәрежесі ең жоғары көшірмелердің сандары әртүрлі, ешкім таңдамаған: бұл жол көшірмеде жоқ болып есептеледі. Көшірмені қабылдау: F2.</translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>Copies of the precinct side by side</source>
        <translation>Учаскенің көшірмелері қатарынан</translation>
    </message>
</context>
<context>
    <name>CopyPhotoPane</name>
    <message>
        <source>This copy has no photo.</source>
        <translation>Бұл көшірменің фотосы жоқ.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photo {place} of {count}</source>
        <translation>Фото {place}/{count}</translation>
    </message>
</context>
<context>
    <name>CountingStep</name>
    <message>
        <source>Three ways of counting who took part are in real use. What is not recorded is not compared; it can be set later.</source>
        <translation>Іс жүзінде қатысқандарды санаудың үш тәсілі кездеседі. Көрсетілмегені салыстырылмайды; оны кейін де белгілеуге болады.</translation>
    </message>
    <message>
        <source>Which contestant is &amp;ours</source>
        <translation>Қай дауысқа түсуші &amp;біздікі</translation>
    </message>
    <message>
        <source>“Took part” in our &amp;copies</source>
        <translation>Біздің &amp;көшірмелердегі «қатысқаны»</translation>
    </message>
    <message>
        <source>“Took part” in official &amp;figures</source>
        <translation>&amp;Ресми деректердегі «қатысқаны»</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Қалай саналады</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>таңдалмаған</translation>
    </message>
</context>
<context>
    <name>CustodyPanel</name>
    <message>
        <source>Where the file was</source>
        <translation>Файлдың жолы</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>typings of sheets</source>
        <translation>парақты енгізулер</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>аяқталмаған парақтар</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>commissions</source>
        <translation>комиссиялар</translation>
    </message>
    <message>
        <source>races</source>
        <translation>сайлаулар</translation>
    </message>
    <message>
        <source>announced totals</source>
        <translation>жарияланған қорытындылар</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>бұзушылықтар</translation>
    </message>
    <message>
        <source>people at precincts</source>
        <translation>учаскедегі адамдар</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>келіп түсімдер</translation>
    </message>
    <message>
        <source>decisions about files</source>
        <translation>файлдар туралы шешімдер</translation>
    </message>
    <message>
        <source>files of evidence</source>
        <translation>дәлелдеме файлдары</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>шағымдар</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>журнал жазбалары</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Оқылады</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Қаншалықты</translation>
    </message>
    <message>
        <source>Nothing in the file can be read any more.</source>
        <translation>Файлдан енді ештеңе оқылмайды.</translation>
    </message>
    <message>
        <source>Sheets that can be read: {sheets}. Journal: proved up to entry No. {proved}, the last that can be read is No. {last}. Drafts that go into the restored campaign: {drafts}.</source>
        <translation>Оқылатын парақтар: {sheets}. Журнал: № {proved} жазбаға дейін расталды, оқылатын соңғысы № {last}. Қалпына келтірілген науқанға өтетін аяқталмаған парақтар: {drafts}.</translation>
    </message>
    <message>
        <source>Typed after this backup, to be typed again: {count}. Precincts: {precincts}.</source>
        <translation>Осы сақтық көшірмеден кейін енгізілген, қайта енгізу керек: {count}. Учаскелер: {precincts}.</translation>
    </message>
    <message>
        <source>Drafts put back: {count}.</source>
        <translation>Қайтарылған аяқталмаған парақтар: {count}.</translation>
    </message>
    <message>
        <source>A second new sheet of {operator} is kept under the name “{name}”.</source>
        <translation>Мына оператордың екінші жаңа парағы ({operator}) «{name}» атымен сақталды.</translation>
    </message>
    <message>
        <source>✓ to the end</source>
        <translation>✓ соңына дейін</translation>
    </message>
    <message>
        <source>! in part</source>
        <translation>! ішінара</translation>
    </message>
    <message>
        <source>! not at all</source>
        <translation>! мүлде жоқ</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>✓ Precinct {number}</source>
        <translation>✓ № {number} учаске</translation>
    </message>
    <message>
        <source>✓ Page of the sheet of precinct {number}</source>
        <translation>✓ № {number} учаске парағының беті</translation>
    </message>
    <message>
        <source>✓ Evidence of incident {number}</source>
        <translation>✓ № {number} бұзушылықтың дәлелдемесі</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>announced totals typed</source>
        <translation>жарияланған қорытынды енгізілді</translation>
    </message>
    <message>
        <source>announced totals taken out</source>
        <translation>жарияланған қорытынды алынды</translation>
    </message>
    <message>
        <source>decision about a file taken back</source>
        <translation>файл туралы шешім қайтарылды</translation>
    </message>
    <message>
        <source>picture marked as one of a filled ballot, or not</source>
        <translation>бюллетень белгісі өзгертілді</translation>
    </message>
    <message>
        <source>call to a person noted</source>
        <translation>адамға қоңырау жазылды</translation>
    </message>
    <message>
        <source>note of a call taken back</source>
        <translation>қоңырау жазбасы қайтарылды</translation>
    </message>
    <message>
        <source>campaign changed</source>
        <translation>науқан өзгертілді</translation>
    </message>
    <message>
        <source>campaign made</source>
        <translation>науқан құрылды</translation>
    </message>
    <message>
        <source>card of a delivery written</source>
        <translation>шығу тегі картасы жазылды</translation>
    </message>
    <message>
        <source>day of the challenged act told</source>
        <translation>шағым жасалған акт күні жазылды</translation>
    </message>
    <message>
        <source>answer to a complaint received</source>
        <translation>шағымға жауап алынды</translation>
    </message>
    <message>
        <source>answer to a complaint appealed</source>
        <translation>шағымға берілген жауапқа шағым жасалды</translation>
    </message>
    <message>
        <source>complaint drafted</source>
        <translation>шағым нобайы жасалды</translation>
    </message>
    <message>
        <source>event of a complaint taken back</source>
        <translation>шағым оқиғасы қайтарылды</translation>
    </message>
    <message>
        <source>complaint handed in</source>
        <translation>шағым берілді</translation>
    </message>
    <message>
        <source>note to a complaint written</source>
        <translation>шағымға ескертпе жазылды</translation>
    </message>
    <message>
        <source>complaint printed</source>
        <translation>шағым басып шығарылды</translation>
    </message>
    <message>
        <source>task of a complaint done, or not after all</source>
        <translation>шағым тапсырмасының орындалуы өзгертілді</translation>
    </message>
    <message>
        <source>task of a complaint given</source>
        <translation>шағым бойынша тапсырма берілді</translation>
    </message>
    <message>
        <source>text of a complaint locked</source>
        <translation>шағым мәтіні құлыпталды</translation>
    </message>
    <message>
        <source>finished PDF taken out of a complaint</source>
        <translation>дайын PDF шағымнан алып тасталды</translation>
    </message>
    <message>
        <source>finished PDF put in place of a text</source>
        <translation>мәтін орнына дайын PDF қойылды</translation>
    </message>
    <message>
        <source>text of a complaint edited</source>
        <translation>шағым мәтіні түзетілді</translation>
    </message>
    <message>
        <source>text of a complaint unlocked</source>
        <translation>шағым мәтінінің құлпы ашылды</translation>
    </message>
    <message>
        <source>complaint withdrawn</source>
        <translation>шағым кері алынды</translation>
    </message>
    <message>
        <source>differing cell found illegible</source>
        <translation>ұяшық оқылмайды деп танылды</translation>
    </message>
    <message>
        <source>differing cell settled against both</source>
        <translation>ұяшықта екі енгізу де қабылданбады</translation>
    </message>
    <message>
        <source>differing cell settled</source>
        <translation>әртүрлі енгізілген ұяшық шешілді</translation>
    </message>
    <message>
        <source>settled cell taken back</source>
        <translation>шешілген ұяшық қайтарылды</translation>
    </message>
    <message>
        <source>differing cell typed by another person</source>
        <translation>әртүрлі ұяшықты басқа адам енгізді</translation>
    </message>
    <message>
        <source>commission taken out</source>
        <translation>комиссия анықтамалықтан шығарылды</translation>
    </message>
    <message>
        <source>commission written</source>
        <translation>комиссия жазылды</translation>
    </message>
    <message>
        <source>contestant added</source>
        <translation>дауысқа түсуші қосылды</translation>
    </message>
    <message>
        <source>contestant changed</source>
        <translation>дауысқа түсуші өзгертілді</translation>
    </message>
    <message>
        <source>contestant in the race again</source>
        <translation>дауысқа түсуші қайта қатысады</translation>
    </message>
    <message>
        <source>contestant withdrawn</source>
        <translation>дауысқа түсуші шықты</translation>
    </message>
    <message>
        <source>withdrawn sheet counts again</source>
        <translation>алынған парақ қайта есептеледі</translation>
    </message>
    <message>
        <source>sheet corrected</source>
        <translation>парақ түзетілді</translation>
    </message>
    <message>
        <source>sheet moved to another precinct</source>
        <translation>парақ басқа учаскеге көшірілді</translation>
    </message>
    <message>
        <source>sheet typed</source>
        <translation>парақ енгізілді</translation>
    </message>
    <message>
        <source>sheet taken out</source>
        <translation>парақ алынды</translation>
    </message>
    <message>
        <source>messages and files taken in</source>
        <translation>хабарлар мен файлдар қабылданды</translation>
    </message>
    <message>
        <source>files inspected</source>
        <translation>файлдар қаралды</translation>
    </message>
    <message>
        <source>file given to a precinct</source>
        <translation>файл учаскеге берілді</translation>
    </message>
    <message>
        <source>file kept as evidence</source>
        <translation>файл дәлелдеме ретінде сақталды</translation>
    </message>
    <message>
        <source>file made evidence of an incident</source>
        <translation>файл бұзушылықтың дәлелдемесі болды</translation>
    </message>
    <message>
        <source>file found unusable</source>
        <translation>файл жарамсыз деп белгіленді</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>импорт қайтарылды</translation>
    </message>
    <message>
        <source>attempt to reach somebody noted</source>
        <translation>хабарласу әрекеті жазылды</translation>
    </message>
    <message>
        <source>incident changed</source>
        <translation>бұзушылық өзгертілді</translation>
    </message>
    <message>
        <source>incident closed</source>
        <translation>бұзушылық жабылды</translation>
    </message>
    <message>
        <source>files added to an incident</source>
        <translation>бұзушылыққа файлдар қосылды</translation>
    </message>
    <message>
        <source>step of an incident noted</source>
        <translation>бұзушылық: келесі қадам</translation>
    </message>
    <message>
        <source>incident written down</source>
        <translation>бұзушылық жазылды</translation>
    </message>
    <message>
        <source>incident taken up again</source>
        <translation>бұзушылық қайта қаралуға алынды</translation>
    </message>
    <message>
        <source>layout of a table kept</source>
        <translation>кесте нысаны сақталды</translation>
    </message>
    <message>
        <source>event that starts terms recorded</source>
        <translation>мерзім оқиғасы жазылды</translation>
    </message>
    <message>
        <source>event that starts terms changed</source>
        <translation>мерзім оқиғасы өзгертілді</translation>
    </message>
    <message>
        <source>event that starts terms taken out</source>
        <translation>мерзім оқиғасы алынды</translation>
    </message>
    <message>
        <source>lines of a form found on its sheet</source>
        <translation>нысан жолдары парақта белгіленді</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>хабар жіберілді</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>адам қосылды</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>адам деректері өзгертілді</translation>
    </message>
    <message>
        <source>person taken out</source>
        <translation>адам тізімнен шығарылды</translation>
    </message>
    <message>
        <source>observers made people of their own</source>
        <translation>байқаушылар тізімге көшірілді</translation>
    </message>
    <message>
        <source>sheet found impossible to enter</source>
        <translation>парақты енгізуге болмайды делінді</translation>
    </message>
    <message>
        <source>sheet can be entered after all</source>
        <translation>парақты енгізуге болады делінді</translation>
    </message>
    <message>
        <source>official figures of a precinct typed</source>
        <translation>учаскенің ресми деректері енгізілді</translation>
    </message>
    <message>
        <source>facts of a package frozen</source>
        <translation>жинақ мәліметтері бекітілді</translation>
    </message>
    <message>
        <source>picture kept as evidence</source>
        <translation>фото дәлелдеме ретінде сақталды</translation>
    </message>
    <message>
        <source>picture taken out of its group</source>
        <translation>сурет өз тобынан бөлінді</translation>
    </message>
    <message>
        <source>precinct added</source>
        <translation>учаске қосылды</translation>
    </message>
    <message>
        <source>precinct changed</source>
        <translation>учаске өзгертілді</translation>
    </message>
    <message>
        <source>precinct closed</source>
        <translation>учаске жабылды</translation>
    </message>
    <message>
        <source>precinct opened again</source>
        <translation>учаске қайта ашылды</translation>
    </message>
    <message>
        <source>place of a publication written</source>
        <translation>жарияланым орны жазылды</translation>
    </message>
    <message>
        <source>settings of a race changed</source>
        <translation>сайлау баптаулары өзгертілді</translation>
    </message>
    <message>
        <source>races founded</source>
        <translation>сайлаулар құрылды</translation>
    </message>
    <message>
        <source>view of a picture changed</source>
        <translation>суреттің көрінісі өзгертілді</translation>
    </message>
    <message>
        <source>earlier state of a record put back</source>
        <translation>жазбаның бұрынғы күйі қайтарылды</translation>
    </message>
    <message>
        <source>places of a sample written</source>
        <translation>үлгінің орындары жазылды</translation>
    </message>
    <message>
        <source>sheets of a sample written</source>
        <translation>үлгінің парақтары жазылды</translation>
    </message>
    <message>
        <source>announced totals of a sample written</source>
        <translation>үлгі қорытындылары жазылды</translation>
    </message>
    <message>
        <source>sheet typed a second time</source>
        <translation>парақ екінші рет енгізілді</translation>
    </message>
    <message>
        <source>signatory added</source>
        <translation>қол қоюшы қосылды</translation>
    </message>
    <message>
        <source>signatory changed</source>
        <translation>қол қоюшы деректері өзгертілді</translation>
    </message>
    <message>
        <source>standing copy chosen</source>
        <translation>қабылданған көшірме таңдалды</translation>
    </message>
    <message>
        <source>choice of the standing copy taken back</source>
        <translation>қабылданған көшірмені таңдау алып тасталды</translation>
    </message>
    <message>
        <source>table imported</source>
        <translation>кесте импортталды</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>{source}, seen {moment}</source>
        <translation>{source}, көрілген уақыты {moment}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-мекенжай</translation>
    </message>
    <message>
        <source>Newspaper: issue, page</source>
        <translation>Газет: нөмірі, беті</translation>
    </message>
    <message>
        <source>kept; choose another …</source>
        <translation>бар; басқасын таңдау …</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>таңдау …</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Экран суреті</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Make the package</source>
        <translation>Жинақты құрастыру</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n құжат</numerusform>
            <numerusform>%n құжат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n қосымша</numerusform>
            <numerusform>%n қосымша</numerusform>
        </translation>
    </message>
    <message>
        <source>names in the sealed file: {count}</source>
        <translation>мөрленген файлдағы аттар: {count}</translation>
    </message>
    <message>
        <source>The document stands here</source>
        <translation>Құжат осында көрінеді</translation>
    </message>
    <message>
        <source>Choose what it is about and make the package, or look at a draft. What you see is exactly the file that is printed.</source>
        <translation>Мәнін таңдап, жинақты құрастырыңыз немесе нобайын қараңыз. Экранда дәл басып шығарылатын файл көрінеді.</translation>
    </message>
    <message>
        <source>Language of the document: {name}</source>
        <translation>Құжат тілі: {name}</translation>
    </message>
</context>
<context>
    <name>DiskDesk</name>
    <message>
        <source>Where the data disk is to lie</source>
        <translation>Деректер дискісі жазылатын орын</translation>
    </message>
    <message>
        <source>{folder}: files {count}</source>
        <translation>{folder}: файлдар {count}</translation>
    </message>
</context>
<context>
    <name>DoubtsList</name>
    <message>
        <source>What must be settled</source>
        <translation>Нені шешу керек</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… және тағы %n</numerusform>
            <numerusform>… және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCell</name>
    <message>
        <source>∅ blank</source>
        <translation>∅ бос</translation>
    </message>
    <message>
        <source>— dash</source>
        <translation>— сызықша</translation>
    </message>
    <message>
        <source>? illegible</source>
        <translation>? оқылмайды</translation>
    </message>
</context>
<context>
    <name>EntryFeatures</name>
    <message>
        <source>signature of the chair</source>
        <translation>төрағаның қолы</translation>
    </message>
    <message>
        <source>signature of the secretary</source>
        <translation>хатшының қолы</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>мөр</translation>
    </message>
    <message>
        <source>figures in words</source>
        <translation>сандар сөзбен</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>түзетулер</translation>
    </message>
    <message>
        <source>form and annex match</source>
        <translation>нысан мен қосымша сай</translation>
    </message>
    <message>
        <source>paper in hand</source>
        <translation>қағазы қолда</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>posted sheet</source>
        <translation>ілінген парақ</translation>
    </message>
    <message>
        <source>pencil</source>
        <translation>қарындаш</translation>
    </message>
    <message>
        <source>two inks</source>
        <translation>екі түрлі сия</translation>
    </message>
</context>
<context>
    <name>EntryKeys</name>
    <message>
        <source>choose</source>
        <translation>таңдау</translation>
    </message>
    <message>
        <source>list</source>
        <translation>тізім</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>lines of the form</source>
        <translation>нысан жолдары</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>kind of copy</source>
        <translation>көшірме түрі</translation>
    </message>
    <message>
        <source>another sheet</source>
        <translation>басқа парақ</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>қайтарып беру</translation>
    </message>
    <message>
        <source>cannot be entered</source>
        <translation>енгізуге болмайды</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>rest 0, blank</source>
        <translation>қалғаны 0, бос</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөзбен</translation>
    </message>
    <message>
        <source>next: second entries, {seconds}</source>
        <translation>келесі: екінші енгізу, {seconds}</translation>
    </message>
    <message>
        <source>next sheet: {firsts}, second entries {seconds}</source>
        <translation>келесі парақ: {firsts}, екінші енгізу {seconds}</translation>
    </message>
    <message>
        <source>to settle: {count}</source>
        <translation>шешу керек: {count}</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>сызықша</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>осы мән</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>екеуі де емес</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>растау</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>back to typing</source>
        <translation>енгізуге қайту</translation>
    </message>
    <message>
        <source>line</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>why</source>
        <translation>неге</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>next: single cells, {cells}</source>
        <translation>келесі: жеке ұяшық, {cells}</translation>
    </message>
    <message>
        <source>next sheet: {firsts}</source>
        <translation>келесі парақ: {firsts}</translation>
    </message>
</context>
<context>
    <name>EntryNotes</name>
    <message>
        <source>does not agree with line {number}</source>
        <translation>{number}-жолмен сәйкес емес</translation>
    </message>
    <message>
        <source>not checked: line {number} is not stated</source>
        <translation>тексерілмеді: {number}-жолда сан жоқ</translation>
    </message>
    <message>
        <source>The words say another number than the digits</source>
        <translation>Сөзбен басқа сан жазылған</translation>
    </message>
    <message>
        <source>words: {number}</source>
        <translation>сөзбен: {number}</translation>
    </message>
    <message>
        <source>≠ digits, {law}</source>
        <translation>≠ цифр, {law}</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>There is nothing to type yet</source>
        <translation>Енгізетін ештеңе жоқ</translation>
    </message>
    <message>
        <source>! {name} is kept; its sheet was saved meanwhile. Open the file again.</source>
        <translation>! {name} файлы сақталды, бірақ парағы осы арада жазылып қойған. Файлды қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>EntryPhoto</name>
    <message>
        <source>! the corners cross: put them around the sheet</source>
        <translation>! бұрыштар айқасып тұр: оларды парақты айналдыра қойыңыз</translation>
    </message>
    <message>
        <source>left top</source>
        <translation>сол жоғарғы</translation>
    </message>
    <message>
        <source>right top</source>
        <translation>оң жоғарғы</translation>
    </message>
    <message>
        <source>right bottom</source>
        <translation>оң төменгі</translation>
    </message>
    <message>
        <source>left bottom</source>
        <translation>сол төменгі</translation>
    </message>
    <message>
        <source>Corner {place} of 4: {name}</source>
        <translation>Бұрыш {place}/4: {name}</translation>
    </message>
    <message>
        <source>Put the frame on line {number}: {label}</source>
        <translation>{number}-жолға қойыңыз: {label}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
    </message>
    <message>
        <source>larger steps</source>
        <translation>ірі қадам</translation>
    </message>
    <message>
        <source>next corner</source>
        <translation>келесі бұрыш</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>түзулеу</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>бұрынғыша</translation>
    </message>
    <message>
        <source>size</source>
        <translation>өлшемі</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>келесі жол</translation>
    </message>
    <message>
        <source>done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>! straighten the sheet first: F9</source>
        <translation>! алдымен парақты түзулеңіз: F9</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Entry</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Why it is moved (may stay empty)</source>
        <translation>Неге көшіріледі (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Бір жолмен</translation>
    </message>
    <message>
        <source>waiting: {firsts}</source>
        <translation>күтуде: {firsts}</translation>
    </message>
    <message>
        <source>second entries: {seconds}</source>
        <translation>екінші енгізу: {seconds}</translation>
    </message>
    <message>
        <source>waiting: {firsts}, second entries: {seconds}</source>
        <translation>күтуде: {firsts}, екінші енгізу: {seconds}</translation>
    </message>
    <message>
        <source>≠ to settle: {count} · F11</source>
        <translation>≠ шешу керек: {count} · F11</translation>
    </message>
    <message>
        <source>shows a photo, scan or PDF of the sheet; or drop the file here</source>
        <translation>парақтың фотосын, сканын не PDF файлын көрсету; файлды осында сүйреп әкелуге де болады</translation>
    </message>
</context>
<context>
    <name>EntrySettling</name>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Нені күтеді</translation>
    </message>
    <message>
        <source>feature: {name}</source>
        <translation>белгі: {name}</translation>
    </message>
    <message>
        <source>number in words: {label}</source>
        <translation>сан сөзбен: {label}</translation>
    </message>
    <message>
        <source>words as digits</source>
        <translation>сөзі цифрындай</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>енгізілмеген</translation>
    </message>
    <message>
        <source>✓ seen</source>
        <translation>✓ бар</translation>
    </message>
    <message>
        <source>✕ missing</source>
        <translation>✕ жоқ</translation>
    </message>
    <message>
        <source>≠ two values</source>
        <translation>≠ екі мән</translation>
    </message>
    <message>
        <source>! you type it, unseen</source>
        <translation>! сіз жасырын енгізесіз</translation>
    </message>
    <message>
        <source>… another person types it</source>
        <translation>… басқа адам енгізеді</translation>
    </message>
    <message>
        <source>↶ {where}: open again; what was chosen stays in the history</source>
        <translation>↶ {where}: қайта ашылды; таңдалғаны тарихта қалады</translation>
    </message>
    <message>
        <source>precinct {number}</source>
        <translation>№ {number} учаске</translation>
    </message>
    <message>
        <source>→ {where}: another person types this line, unseen</source>
        <translation>→ {where}: бұл жолды басқа адам жасырын енгізеді</translation>
    </message>
    <message>
        <source>✓ {where}: {value}. {typed}</source>
        <translation>✓ {where}: {value}. {typed}</translation>
    </message>
    <message>
        <source>. The sheet is settled</source>
        <translation>. Парақ толық шешілді</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>{operator} typed {value}</source>
        <translation>{operator} енгізгені: {value}</translation>
    </message>
</context>
<context>
    <name>EntrySheets</name>
    <message>
        <source>typed twice</source>
        <translation>екі рет енгізілген</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>бір рет енгізілген</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>әлі енгізілмеген</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәреже</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілген</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Event that starts terms</source>
        <translation>Мерзім басталатын оқиға</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When, time of the precinct</source>
        <translation>Қашан, учаске уақыты бойынша</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Commission or court</source>
        <translation>Комиссия немесе сот</translation>
    </message>
    <message>
        <source>Precinct number</source>
        <translation>Учаске нөмірі</translation>
    </message>
    <message>
        <source>Day of the act itself</source>
        <translation>Актінің өз күні</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Қайдан белгілі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Terms run from the day of the act. Where a decision reached you later, write the day of the decision itself too: the ten days run from it.</source>
        <translation>Мерзім акт күнінен бастап есептеледі. Шешім сізге кейінірек жетсе, шешімнің өз күнін де жазыңыз: он күн содан бастап есептеледі.</translation>
    </message>
    <message>
        <source>Write the day and the time, for example: 24.11.2026 14:05.</source>
        <translation>Күні мен уақытын жазыңыз, мысалы: 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>There is no precinct of this number, or more than one.</source>
        <translation>Мұндай нөмірлі учаске жоқ немесе бірнешеу.</translation>
    </message>
    <message>
        <source>Write the number of the precinct.</source>
        <translation>Учаске нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose the commission whose act it is.</source>
        <translation>Бұл акт қай комиссиянікі екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the commission or write the number of the precinct.</source>
        <translation>Комиссияны таңдаңыз немесе учаске нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Write the day of the decision itself, for example: 24.11.2026.</source>
        <translation>Шешімнің өз күнін жазыңыз, мысалы: 24.11.2026.</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Keep these facts</source>
        <translation>Осы мәліметтерді сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) missing for this document</source>
        <translation>
            <numerusform>Бұл құжатқа %n мәлімет жетіспейді</numerusform>
            <numerusform>Бұл құжатқа %n мәлімет жетіспейді</numerusform>
        </translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>күн.ай.жыл</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>what happened</source>
        <translation>не болды</translation>
    </message>
    <message>
        <source>day of the act</source>
        <translation>акт күні</translation>
    </message>
    <message>
        <source>kept since</source>
        <translation>сақталған уақыты</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>кімге</translation>
    </message>
    <message>
        <source>attempts to reach somebody</source>
        <translation>хабарласу әрекеттері</translation>
    </message>
    <message>
        <source>born at</source>
        <translation>туған жері</translation>
    </message>
    <message>
        <source>born on</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>жарықтығы</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>шағым</translation>
    </message>
    <message>
        <source>card</source>
        <translation>шығу тегі картасы</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>сандар</translation>
    </message>
    <message>
        <source>whose act is challenged</source>
        <translation>кімнің актісіне шағым</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>келу жолы</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>name of the chat</source>
        <translation>чат атауы</translation>
    </message>
    <message>
        <source>closed since</source>
        <translation>жабылған уақыты</translation>
    </message>
    <message>
        <source>reason for closing</source>
        <translation>жабу себебі</translation>
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
        <translation>комиссиялар</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>жағдайлар</translation>
    </message>
    <message>
        <source>content of the file</source>
        <translation>файлдың мазмұны</translation>
    </message>
    <message>
        <source>contestants</source>
        <translation>дауысқа түсушілер</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>контраст</translation>
    </message>
    <message>
        <source>sheet No.</source>
        <translation>парақ №</translation>
    </message>
    <message>
        <source>corners of the sheet</source>
        <translation>парақ бұрыштары</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>жаңа жолдар</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>куәлік</translation>
    </message>
    <message>
        <source>part shown</source>
        <translation>көрсетілетін бөлігі</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>шешілді</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>device</source>
        <translation>құрылғы</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>хэш</translation>
    </message>
    <message>
        <source>district</source>
        <translation>округ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>түзетілген уақыты</translation>
    </message>
    <message>
        <source>election day</source>
        <translation>сайлау күні</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. пошта</translation>
    </message>
    <message>
        <source>files of evidence</source>
        <translation>дәлелдеме файлдары</translation>
    </message>
    <message>
        <source>frozen facts</source>
        <translation>бекітілген деректер</translation>
    </message>
    <message>
        <source>what is seen on the sheet</source>
        <translation>парақта көрінгені</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>файлдың SHA-256 мәні</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>number of the filing</source>
        <translation>тіркеу нөмірі</translation>
    </message>
    <message>
        <source>filed on</source>
        <translation>берілген күні</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлдар</translation>
    </message>
    <message>
        <source>what it is recognised by</source>
        <translation>не бойынша танылады</translation>
    </message>
    <message>
        <source>form of the protocol</source>
        <translation>хаттама нысаны</translation>
    </message>
    <message>
        <source>forwarded from</source>
        <translation>кімнен қайта жіберілген</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>бекітілген уақыты</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>дәреже</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>негіз</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>қашан болды</translation>
    </message>
    <message>
        <source>announcement No.</source>
        <translation>жарияланған қорытынды №</translation>
    </message>
    <message>
        <source>has the seal</source>
        <translation>мөрі бар</translation>
    </message>
    <message>
        <source>“to whom” on a document</source>
        <translation>құжаттағы «кімге»</translation>
    </message>
    <message>
        <source>number in the campaign</source>
        <translation>науқандағы нөмірі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>import No.</source>
        <translation>импорт №</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>бұзушылық</translation>
    </message>
    <message>
        <source>is a correction</source>
        <translation>бұл – түзету</translation>
    </message>
    <message>
        <source>the legal maximum may be a bound</source>
        <translation>заңдағы ең көп сан шек бола алады</translation>
    </message>
    <message>
        <source>the grade was stated by the table</source>
        <translation>дәрежесі кестеде көрсетілген</translation>
    </message>
    <message>
        <source>the moment was stated</source>
        <translation>уақыты көрсетілген</translation>
    </message>
    <message>
        <source>is a sample</source>
        <translation>бұл – үлгі</translation>
    </message>
    <message>
        <source>is the second entry</source>
        <translation>бұл – екінші енгізу</translation>
    </message>
    <message>
        <source>one entry is enough</source>
        <translation>бір енгізу жеткілікті</translation>
    </message>
    <message>
        <source>the source was stated</source>
        <translation>дереккөзі көрсетілген</translation>
    </message>
    <message>
        <source>the time zone is known</source>
        <translation>сағат белдеуі белгілі</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>берілген күні</translation>
    </message>
    <message>
        <source>number and page of the newspaper</source>
        <translation>газеттің нөмірі мен беті</translation>
    </message>
    <message>
        <source>head of the journal</source>
        <translation>журнал хэші</translation>
    </message>
    <message>
        <source>number of the journal entry</source>
        <translation>журнал жазбасының нөмірі</translation>
    </message>
    <message>
        <source>key</source>
        <translation>кілт</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгей</translation>
    </message>
    <message>
        <source>places of the lines</source>
        <translation>жолдардың орны</translation>
    </message>
    <message>
        <source>called at</source>
        <translation>қоңырау уақыты</translation>
    </message>
    <message>
        <source>mandates</source>
        <translation>мандаттар</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>файл түрі</translation>
    </message>
    <message>
        <source>name in the messenger</source>
        <translation>мессенджердегі аты</translation>
    </message>
    <message>
        <source>when</source>
        <translation>қашан</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты, атауы</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>when it was got</source>
        <translation>қашан алынды</translation>
    </message>
    <message>
        <source>person No.</source>
        <translation>адам №</translation>
    </message>
    <message>
        <source>who got the sheet</source>
        <translation>парақты кім алды</translation>
    </message>
    <message>
        <source>how it was got</source>
        <translation>қалай алынды</translation>
    </message>
    <message>
        <source>where it was got</source>
        <translation>қайда алынды</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>what came of the call</source>
        <translation>қоңырау нәтижесі</translation>
    </message>
    <message>
        <source>our contestant</source>
        <translation>біздің дауысқа түсуші</translation>
    </message>
    <message>
        <source>page kept</source>
        <translation>сақталған бет</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>беттер</translation>
    </message>
    <message>
        <source>where the paper is</source>
        <translation>қағазы қайда</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>қағаздары</translation>
    </message>
    <message>
        <source>commission above it</source>
        <translation>жоғары тұрған комиссия</translation>
    </message>
    <message>
        <source>who acted</source>
        <translation>кім әрекет етті</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>пайыздар</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>пошталық мекенжайы</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>kind of election</source>
        <translation>сайлау түрі</translation>
    </message>
    <message>
        <source>publication No.</source>
        <translation>жарияланым №</translation>
    </message>
    <message>
        <source>places by votes</source>
        <translation>дауыс бойынша орындар</translation>
    </message>
    <message>
        <source>race</source>
        <translation>сайлау</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>қабылданған уақыты</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>кімнен алынды</translation>
    </message>
    <message>
        <source>how it was received</source>
        <translation>қалай келді</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>жазылған уақыты</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>кім жазды</translation>
    </message>
    <message>
        <source>where it was recorded</source>
        <translation>қайда жазылды</translation>
    </message>
    <message>
        <source>answer to message</source>
        <translation>жауап берілген хабар</translation>
    </message>
    <message>
        <source>reported by observer No.</source>
        <translation>хабарлаған байқаушы №</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>тұрғылықты жері</translation>
    </message>
    <message>
        <source>role</source>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>same picture as</source>
        <translation>бірдей сурет</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталған уақыты</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>SHA-256 of the screenshot</source>
        <translation>экран суретінің SHA-256 мәні</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>көрілген уақыты</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>жіберуші</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>жіберушінің нөмірі</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілген уақыты</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>shows a filled ballot</source>
        <translation>толтырылған бюллетень көрінеді</translation>
    </message>
    <message>
        <source>side</source>
        <translation>тарап</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>көлемі, байт</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>status</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>what was seen while typing</source>
        <translation>енгізу кезінде көрінгені</translation>
    </message>
    <message>
        <source>replaced by sheet No.</source>
        <translation>орнына келген парақ №</translation>
    </message>
    <message>
        <source>replaces No.</source>
        <translation>мына № орнына</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>how “took part” is counted</source>
        <translation>«қатысқаны» қалай саналады</translation>
    </message>
    <message>
        <source>how they count “took part”</source>
        <translation>ресми «қатысқаны» қалай саналады</translation>
    </message>
    <message>
        <source>turned, degrees</source>
        <translation>бұрылған, градус</translation>
    </message>
    <message>
        <source>how the figures came in</source>
        <translation>сандар қалай енгізілді</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарылған уақыты</translation>
    </message>
    <message>
        <source>why it cannot be used</source>
        <translation>неге жарамсыз</translation>
    </message>
    <message>
        <source>changed rows</source>
        <translation>өзгерген жолдар</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>жарамды мерзімі</translation>
    </message>
    <message>
        <source>voters on the list</source>
        <translation>тізімдегі сайлаушылар</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>шыққан уақыты</translation>
    </message>
    <message>
        <source>witnesses</source>
        <translation>куәлар</translation>
    </message>
    <message>
        <source>numbers in words</source>
        <translation>сандар сөзбен</translation>
    </message>
    <message>
        <source>capacity of the signatory</source>
        <translation>қол қоюшы кім ретінде әрекет етеді</translation>
    </message>
    <message>
        <source>text of the template</source>
        <translation>үлгінің мәтіні</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалған уақыты</translation>
    </message>
    <message>
        <source>due</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>how it was filed</source>
        <translation>қалай берілді</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>құлыпталған уақыты</translation>
    </message>
    <message>
        <source>locked by</source>
        <translation>кім құлыптады</translation>
    </message>
    <message>
        <source>edited paragraphs</source>
        <translation>түзетілген абзацтар</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>себептер</translation>
    </message>
    <message>
        <source>SHA-256 of the finished PDF</source>
        <translation>дайын PDF файлының SHA-256 мәні</translation>
    </message>
    <message>
        <source>finished PDF</source>
        <translation>дайын PDF</translation>
    </message>
    <message>
        <source>representative No.</source>
        <translation>өкіл №</translation>
    </message>
    <message>
        <source>signatory No.</source>
        <translation>қол қоюшы №</translation>
    </message>
    <message>
        <source>who must do it</source>
        <translation>кім орындайды</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>ағылшынша</translation>
    </message>
    <message>
        <source>signature of the chair</source>
        <translation>төрағаның қолы</translation>
    </message>
    <message>
        <source>signature of the secretary</source>
        <translation>хатшының қолы</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>мөр</translation>
    </message>
    <message>
        <source>figures in words</source>
        <translation>сандар сөзбен</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>түзетулер</translation>
    </message>
    <message>
        <source>form and annex match</source>
        <translation>нысан мен қосымша сай</translation>
    </message>
    <message>
        <source>paper in hand</source>
        <translation>қағазы қолда</translation>
    </message>
    <message>
        <source>figures in pencil</source>
        <translation>сандар қарындашпен</translation>
    </message>
    <message>
        <source>two inks</source>
        <translation>екі түрлі сия</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>posted sheet</source>
        <translation>ілінген парақ</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>адамның аты</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>файл атауы</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөздері</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>не шешілді</translation>
    </message>
    <message>
        <source>written down by</source>
        <translation>кім жазды</translation>
    </message>
    <message>
        <source>known again by</source>
        <translation>қайта тану белгісі</translation>
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
        <translation>бақыланатын қалта</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>алмасу буфері</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>сызықша</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>біздікі</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ресми</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>бір рет енгізілген</translation>
    </message>
    <message>
        <source>typed twice</source>
        <translation>екі рет енгізілген</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>хабарласты</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап бермеді</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>уәде берді</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартты</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>кәдімгі</translation>
    </message>
    <message>
        <source>special</source>
        <translation>ерекше</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>шетелде</translation>
    </message>
    <message>
        <source>figures of precincts</source>
        <translation>учаскелердің деректері</translation>
    </message>
    <message>
        <source>totals of commissions</source>
        <translation>комиссиялардың қорытындылары</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>айтылды</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>парақ</translation>
    </message>
    <message>
        <source>the same picture again</source>
        <translation>сол сурет қайталанған</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>evidence of an incident</source>
        <translation>бұзушылықтың дәлелдемесі</translation>
    </message>
    <message>
        <source>not a protocol</source>
        <translation>хаттама емес</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>беті жетіспейді</translation>
    </message>
    <message>
        <source>of another election</source>
        <translation>басқа сайлаудікі</translation>
    </message>
    <message>
        <source>without invalid ballots</source>
        <translation>жарамсыз бюллетеньдерсіз</translation>
    </message>
    <message>
        <source>with invalid ballots</source>
        <translation>жарамсыз бюллетеньдермен</translation>
    </message>
    <message>
        <source>who received a ballot</source>
        <translation>бюллетень алғандар</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>нобай</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып шығарылды</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>шағым келтірілді</translation>
    </message>
    <message>
        <source>party observer</source>
        <translation>партия байқаушысы</translation>
    </message>
    <message>
        <source>NGO observer</source>
        <translation>ҮЕҰ байқаушысы</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>сенім білдірілген адам</translation>
    </message>
    <message>
        <source>party representative</source>
        <translation>партия өкілі</translation>
    </message>
    <message>
        <source>commission member</source>
        <translation>комиссия мүшесі</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>referral of the organisation</source>
        <translation>ұйымның жолдамасы</translation>
    </message>
    <message>
        <source>proxy&apos;s certificate</source>
        <translation>сенім білдірілген адамның куәлігі</translation>
    </message>
    <message>
        <source>candidate&apos;s certificate</source>
        <translation>кандидаттың куәлігі</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>сенімхат</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>басқа қағаз</translation>
    </message>
    <message>
        <source>end of the count</source>
        <translation>дауыстарды санаудың аяқталуы</translation>
    </message>
    <message>
        <source>a copy was refused</source>
        <translation>көшірме беруден бас тартылды</translation>
    </message>
    <message>
        <source>the protocol was not posted</source>
        <translation>хаттама ілінбеген</translation>
    </message>
    <message>
        <source>an observer was removed</source>
        <translation>байқаушы учаскеден шығарылды</translation>
    </message>
    <message>
        <source>an action or inaction of a commission</source>
        <translation>комиссияның іс-әрекеті (әрекетсіздігі)</translation>
    </message>
    <message>
        <source>a fault in the list of voters</source>
        <translation>сайлаушылар тізіміндегі қате</translation>
    </message>
    <message>
        <source>a breach not by a commission</source>
        <translation>комиссия жасамаған бұзушылық</translation>
    </message>
    <message>
        <source>totals announced</source>
        <translation>қорытынды жарияланды</translation>
    </message>
    <message>
        <source>results published officially</source>
        <translation>сайлау қорытындылары ресми жарияланды</translation>
    </message>
    <message>
        <source>a decision received</source>
        <translation>шешім алынды</translation>
    </message>
    <message>
        <source>decision on the validity of the election</source>
        <translation>сайлаудың жарамдылығы туралы шешім</translation>
    </message>
    <message>
        <source>registration refused</source>
        <translation>тіркеуден бас тартылды</translation>
    </message>
    <message>
        <source>judgment handed over</source>
        <translation>сот шешімі табыс етілді</translation>
    </message>
    <message>
        <source>a claim was returned</source>
        <translation>талап қою қайтарылды</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап алынды</translation>
    </message>
    <message>
        <source>task</source>
        <translation>тапсырма</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолма-қол</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>поштамен</translation>
    </message>
    <message>
        <source>through e-Otinish</source>
        <translation>e-Otinish арқылы</translation>
    </message>
    <message>
        <source>through the court cabinet</source>
        <translation>«Сот кабинеті» арқылы</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>электрондық пошта арқылы</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>қанағаттандырылды</translation>
    </message>
    <message>
        <source>satisfied in part</source>
        <translation>ішінара қанағаттандырылды</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>left without consideration</source>
        <translation>қараусыз қалдырылды</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>басқа органға жіберілді</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>мерзімінде жауап жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>барлығы {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
</context>
<context>
    <name>FiguresDesk</name>
    <message>
        <source>Choose a commission or a precinct first.</source>
        <translation>Алдымен комиссияны немесе учаскені таңдаңыз.</translation>
    </message>
    <message>
        <source>No figure is typed yet.</source>
        <translation>Әлі бірде-бір сан енгізілмеген.</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>№ {number} учаске</translation>
    </message>
    <message>
        <source>✓ {title}: stored as a new version</source>
        <translation>✓ {title}: жаңа нұсқа болып сақталды</translation>
    </message>
    <message>
        <source>Choose who announced the figures at the left, then type them here.</source>
        <translation>Сол жақтан деректерді кім жариялағанын таңдап, осында енгізіңіз.</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Жаңа нұсқа етіп сақтау</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>none yet: drop them here, paste a picture, or add them</source>
        <translation>әзірге жоқ: осында сүйреп әкеліңіз, сурет қойыңыз немесе қосыңыз</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>Алып тастау: {name}</translation>
    </message>
</context>
<context>
    <name>FileKeeping</name>
    <message>
        <source>Files that show it: photos, videos, sound, papers</source>
        <translation>Растайтын файлдар: фото, бейне, дыбыс, қағаздар</translation>
    </message>
</context>
<context>
    <name>FilingForm</name>
    <message>
        <source>It is filed</source>
        <translation>Берілді деп жазу</translation>
    </message>
    <message>
        <source>When, time of the precinct</source>
        <translation>Қашан, учаске уақыты бойынша</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Incoming number or receipt</source>
        <translation>Кіріс нөмірі немесе талон</translation>
    </message>
    <message>
        <source>Note: who took it, what was said</source>
        <translation>Ескертпе: кім қабылдады, не айтылды</translation>
    </message>
    <message>
        <source>Scan of the receipt</source>
        <translation>Қабылдау белгісінің сканы</translation>
    </message>
    <message>
        <source>When: write the day and the time, for example: 24.11.2026 14:05.</source>
        <translation>Қашан: күні мен уақытын жазыңыз, мысалы: 24.11.2026 14:05.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>The list of precincts</source>
        <translation>Учаскелер тізімі</translation>
    </message>
    <message>
        <source>The contestants in ballot order</source>
        <translation>Дауысқа түсушілер бюллетень ретімен</translation>
    </message>
    <message>
        <source>Who signs, with the facts documents need</source>
        <translation>Кім қол қояды, құжаттарға керек мәліметтерімен</translation>
    </message>
    <message>
        <source>The first protocol</source>
        <translation>Бірінші хаттама</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Өту</translation>
    </message>
</context>
<context>
    <name>FootingList</name>
    <message>
        <source>Who signs, and where to</source>
        <translation>Кім қол қояды және қайда беріледі</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>What is in hand?</source>
        <translation>Қолда не бар?</translation>
    </message>
    <message>
        <source>Features of the copy: ✓ seen, ✕ missing, · not looked for</source>
        <translation>Көшірме белгілері: ✓ бар, ✕ жоқ, · қаралмаған</translation>
    </message>
    <message>
        <source>Optional lines of the form</source>
        <translation>Нысанның міндетті емес жолдары</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>… %n file(s) wait for a precinct: to the intake</source>
        <translation>
            <numerusform>… %n файл учаскесін күтіп тұр: қабылдауға</numerusform>
            <numerusform>… %n файл учаскесін күтіп тұр: қабылдауға</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroundList</name>
    <message>
        <source>What happened: number or first letters</source>
        <translation>Не болды: нөмірі немесе бас әріптері</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>! This is no picture of a sheet. J gives it to an incident.</source>
        <translation>! Бұл парақтың суреті емес. J оны бұзушылыққа береді.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to take back.</source>
        <translation>Сіздің қайтаратын шешіміңіз қалмады.</translation>
    </message>
    <message>
        <source>✓ Taken back: it waits again</source>
        <translation>✓ Қайтарылды: ол қайта күтіп тұр</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>{deed} (taken out)</source>
        <translation>{deed} (алынды)</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>precinct number, person, file</source>
        <translation>учаске нөмірі, адам, файл</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Жазбаны іздеу</translation>
    </message>
    <message>
        <source>Put this state back …</source>
        <translation>Осы күйін қайтару …</translation>
    </message>
    <message>
        <source>Nothing was found. A precinct is found by its whole number.</source>
        <translation>Ештеңе табылмады. Учаске толық нөмірі бойынша табылады.</translation>
    </message>
    <message>
        <source>… and {count} more records</source>
        <translation>… және тағы {count} жазба</translation>
    </message>
    <message>
        <source>✓ Put back as a new change.</source>
        <translation>✓ Жаңа өзгеріс ретінде қайтарылды.</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Nothing has come in yet</source>
        <translation>Әзірге ештеңе келген жоқ</translation>
    </message>
    <message>
        <source>Drop files, folders or zips anywhere here, or paste them with Ctrl+V.</source>
        <translation>Файлдарды, қалталарды немесе zip файлдарын осында сүйреп әкеліңіз немесе Ctrl+V арқылы қойыңыз.</translation>
    </message>
    <message>
        <source>✓ Nothing waits</source>
        <translation>✓ Күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Decided: {decided}, not usable: {unusable}. Drop, paste or open what comes next.</source>
        <translation>Шешілді: {decided}, жарамсыз: {unusable}. Келесісін сүйреп әкеліңіз, қойыңыз немесе ашыңыз.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>In Telegram Desktop open the chat, “⋮”, “Export chat history”, with photos and files, format “Machine-readable JSON”. Hand over the folder that holds result.json. A later, longer export adds only what is new.</source>
        <translation>Telegram Desktop ішінде: чат → ⋮ → чат тарихын экспорттау, фото мен файлдарды қоса, пішімі JSON. result.json тұрған қалтаны беріңіз. Кейінгі ұзағырақ экспорт тек жаңасын қосады.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>On the phone open the chat, menu, “Export chat”, “With media”. Hand over the zip as it comes.</source>
        <translation>Телефонда: чат → мәзір → чатты экспорттау, медиафайлдарымен бірге. Zip файлын келген күйінде беріңіз.</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Байқаушылар</translation>
    </message>
    <message>
        <source>Ask them to send photos “as file”: such photos keep their moment and place and are sharper. A caption such as “УИК 181” proposes the precinct.</source>
        <translation>Олардан фотоны файл түрінде жіберуді сұраңыз: мұндай фотода уақыты мен орны сақталады, сурет анығырақ болады. «УСК 181» сияқты жазу учаскені ұсынады.</translation>
    </message>
    <message>
        <source>Scanner and downloads</source>
        <translation>Сканер және жүктеулер</translation>
    </message>
    <message>
        <source>Switch the watched folder on: what is saved there from then on comes in by itself. Nothing there is moved or deleted.</source>
        <translation>Бақыланатын қалтаны қосыңыз: содан бастап онда сақталғаны өзі қабылданады. Ондағы ештеңе жылжытылмайды, жойылмайды.</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Файл ашу …</translation>
    </message>
    <message>
        <source>Folder or export …</source>
        <translation>Қалта не экспорт …</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Precinct {number}</source>
        <translation>№&#xa0;{number} УСК</translation>
    </message>
    <message>
        <source>{commission}, {voters} voters on the list</source>
        <translation>{commission}, тізімде {voters} сайлаушы</translation>
    </message>
    <message>
        <source>grade {grade}: {wording}</source>
        <translation>{grade} дәрежесі: {wording}</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import of a table</source>
        <translation>Кестені импорттау</translation>
    </message>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Файлды таңдау …</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Қою (Ctrl+V)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ішінде не бар</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Кесте нысаны</translation>
    </message>
    <message>
        <source>Give the table</source>
        <translation>Кестені беріңіз</translation>
    </message>
    <message>
        <source>Choose a file, drop it here, or copy a table or a text from a page or a spreadsheet and press Ctrl+V. Workbooks, saved web pages and texts are read as they come; you see what each column is taken for before anything is stored.</source>
        <translation>Файлды таңдаңыз, осында сүйреп әкеліңіз немесе беттегі не кестедегі деректерді көшіріп, Ctrl+V басыңыз. Электрондық кестелер, сақталған веб-беттер және мәтіндер келген күйінде оқылады; ештеңе жазылмай тұрып, әр баған не деп танылғаны көрінеді.</translation>
    </message>
    <message>
        <source>Keep this layout as</source>
        <translation>Осы кесте нысанының атауы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>what to settle</source>
        <translation>шешу керегі</translation>
    </message>
    <message>
        <source>keep the layout</source>
        <translation>нысанды сақтау</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message>
        <source>Take back</source>
        <translation>Импортты қайтару</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>Кестені импорттау …</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Begin with the precincts: a spreadsheet with number, commission, address and voters.</source>
        <translation>Әзірге ештеңе импортталмаған. Учаскелерден бастаңыз: нөмірі, комиссиясы, мекенжайы және сайлаушылар саны бар кесте.</translation>
    </message>
    <message>
        <source>Import of a table</source>
        <translation>Кестені импорттау</translation>
    </message>
</context>
<context>
    <name>IncidentChoice</name>
    <message>
        <source>Evidence of which incident?</source>
        <translation>Қай бұзушылықтың дәлелдемесі?</translation>
    </message>
</context>
<context>
    <name>IncidentListView</name>
    <message>
        <source>precinct, words, code</source>
        <translation>учаске, сөз, код</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>Бұзушылықты іздеу</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>All grounds</source>
        <translation>Барлық негіз</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>айтылды</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>қағазда</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>! lacking</source>
        <translation>! толық емес</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>Change   Enter</source>
        <translation>Өзгерту   Enter</translation>
    </message>
    <message>
        <source>Add files   Ctrl+O</source>
        <translation>Файл қосу   Ctrl+O</translation>
    </message>
    <message>
        <source>Take up again   F8</source>
        <translation>Қайта қарау   F8</translation>
    </message>
    <message>
        <source>Why nothing more is done</source>
        <translation>Неге бұдан әрі жүргізілмейді</translation>
    </message>
    <message>
        <source>why nothing more is done</source>
        <translation>неге бұдан әрі жүргізілмейді</translation>
    </message>
    <message>
        <source>Close   F9</source>
        <translation>Жабу   F9</translation>
    </message>
    <message>
        <source>No. {number}, precinct {precinct}</source>
        <translation>№ {number}, {precinct} учаскесі</translation>
    </message>
    <message>
        <source>! ask for: {what}</source>
        <translation>! сұраңыз: {what}</translation>
    </message>
    <message>
        <source>It is on paper   F8</source>
        <translation>Қағазға түсті   F8</translation>
    </message>
    <message>
        <source>It is handed over   F8</source>
        <translation>Берілді   F8</translation>
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
        <translation>Учаске</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болғаны</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жетіспейді</translation>
    </message>
    <message>
        <source>! change not saved</source>
        <translation>! өзгеріс сақталмаған</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Кім әрекет етті</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Куәлар</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Хабарлаған</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>○ reported</source>
        <translation>○ айтылды</translation>
    </message>
    <message>
        <source>● on paper</source>
        <translation>● қағазда</translation>
    </message>
    <message>
        <source>✓ handed over</source>
        <translation>✓ берілді</translation>
    </message>
    <message>
        <source>− closed</source>
        <translation>− жабылды</translation>
    </message>
    <message>
        <source>time</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адамдар</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>куә</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлдар</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>әрекеттер</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>не болды</translation>
    </message>
    <message>
        <source>party observer</source>
        <translation>партия байқаушысы</translation>
    </message>
    <message>
        <source>observer of an organisation</source>
        <translation>ұйым байқаушысы</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>сенім білдірілген адам</translation>
    </message>
    <message>
        <source>representative of a party</source>
        <translation>партия өкілі</translation>
    </message>
    <message>
        <source>member of the commission</source>
        <translation>комиссия мүшесі</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>хабарласа алмадық</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>жаңа қоңырау</translation>
    </message>
    <message>
        <source>change</source>
        <translation>өзгерту</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>келесі қадам</translation>
    </message>
    <message>
        <source>close</source>
        <translation>жабу</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>қағаз</translation>
    </message>
    <message>
        <source>papers made</source>
        <translation>дайын қағаздар</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>further</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>who calls</source>
        <translation>кім хабарласты</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>тазалау</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>тізімге</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>print</source>
        <translation>басып шығару</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>басқаша сақтау</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Бұзушылықтар</translation>
    </message>
    <message>
        <source>Write a call down   Ctrl+N</source>
        <translation>Қоңырауды жазу   Ctrl+N</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>Сақтау   Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n бұзушылық</numerusform>
            <numerusform>%n бұзушылық</numerusform>
        </translation>
    </message>
    <message>
        <source>{incidents}, {lacking} lack something</source>
        <translation>{incidents}, толық емес: {lacking}</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Жаңа қоңырау</translation>
    </message>
    <message>
        <source>Incident No. {number}</source>
        <translation>№ {number} бұзушылық</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>№ {number} бұзушылық</translation>
    </message>
    <message>
        <source>! There is no picture and no file to paste.</source>
        <translation>! Қоятын сурет те, файл да жоқ.</translation>
    </message>
    <message>
        <source>No incident is written down yet</source>
        <translation>Бұзушылық әлі жазылмаған</translation>
    </message>
    <message>
        <source>When an observer calls, write down the precinct, what happened and when. The questions of each ground stand beside the form; papers for signature are made from what is written.</source>
        <translation>Байқаушы хабарласқанда учаскені, не болғанын және қашан болғанын жазыңыз. Әр негіздің сұрақтары нысанның жанында тұрады; қол қойылатын қағаздар жазылғаннан құрастырылады.</translation>
    </message>
    <message>
        <source>Write a call down</source>
        <translation>Қоңырауды жазу</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>new: {count}</source>
        <translation>жаңа: {count}</translation>
    </message>
    <message>
        <source>there already: {count}</source>
        <translation>бұрыннан бар: {count}</translation>
    </message>
    <message>
        <source>alike: {count}</source>
        <translation>ұқсас: {count}</translation>
    </message>
    <message>
        <source>named but missing: {count}</source>
        <translation>аталған, бірақ жоқ: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>қабылданбады: {count}</translation>
    </message>
    <message>
        <source>messages: {messages}, new: {new}</source>
        <translation>хабарлар: {messages}, жаңасы: {new}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Неге қабылданбады</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>taken in and kept byte for byte under its SHA-256</source>
        <translation>қабылданды, SHA-256 мәнімен байтын өзгертпей сақталды</translation>
    </message>
    <message>
        <source>made a sheet of precinct {number}</source>
        <translation>№ {number} учаскенің парағы болды</translation>
    </message>
    <message>
        <source>put aside: {reason}</source>
        <translation>шетке қойылды: {reason}</translation>
    </message>
    <message>
        <source>made evidence of incident {number}</source>
        <translation>№ {number} бұзушылықтың дәлелдемесі болды</translation>
    </message>
    <message>
        <source>message {number}</source>
        <translation>№ {number} хабар</translation>
    </message>
    <message>
        <source>forwarded from {name}</source>
        <translation>кімнен қайта жіберілген: {name}</translation>
    </message>
    <message>
        <source>page of the sheet before</source>
        <translation>алдыңғының беті</translation>
    </message>
    <message>
        <source>not a protocol</source>
        <translation>хаттама емес</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>беті жетіспейді</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>another election</source>
        <translation>басқа сайлау</translation>
    </message>
    <message>
        <source>to an incident</source>
        <translation>бұзушылыққа</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>бірдей емес</translation>
    </message>
    <message>
        <source>filled ballot</source>
        <translation>толтырылған бюллетень</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>файлдың жолы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ұсынылған</translation>
    </message>
    <message>
        <source>Without precinct</source>
        <translation>Учаскесіз</translation>
    </message>
    <message>
        <source>! Faulty</source>
        <translation>! Ақаулы</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Тіркемелер</translation>
    </message>
    <message>
        <source>! Missing</source>
        <translation>! Жоқ файлдар</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жіберуші</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>✓ Copied: {count}</source>
        <translation>✓ Көшірілді: {count}</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>алу</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>таңдау</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>further</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>copy as text</source>
        <translation>мәтінін көшіру</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>сүзгі</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлдар</translation>
    </message>
    <message>
        <source>folder or export</source>
        <translation>қалта, экспорт</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>қою</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>бақыланатын қалта</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>растау</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>сөзбен</translation>
    </message>
    <message>
        <source>page</source>
        <translation>бет</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>бұлдыр</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>күңгірт</translation>
    </message>
    <message>
        <source>small</source>
        <translation>кішкентай</translation>
    </message>
    <message>
        <source>the same picture is a sheet of it already</source>
        <translation>дәл осы сурет оның парағы болып тұр</translation>
    </message>
    <message>
        <source>from the caption “{quote}”</source>
        <translation>«{quote}» деген жазудан</translation>
    </message>
    <message>
        <source>from the message it answers: “{quote}”</source>
        <translation>жауап берілген хабардан: «{quote}»</translation>
    </message>
    <message>
        <source>as its neighbours in the same delivery</source>
        <translation>сол келіп түсімдегі көршілері сияқты</translation>
    </message>
    <message>
        <source>the precinct of its sender</source>
        <translation>жіберушінің учаскесі</translation>
    </message>
    <message>
        <source>as confirmed before for this sender</source>
        <translation>осы жіберуші үшін бұрын расталғандай</translation>
    </message>
    <message>
        <source>left out when the export was made</source>
        <translation>экспорт кезінде қосылмаған</translation>
    </message>
    <message>
        <source>larger than the export allowed</source>
        <translation>экспорт рұқсат еткеннен үлкен</translation>
    </message>
    <message>
        <source>no longer in the messenger</source>
        <translation>мессенджерде енді жоқ</translation>
    </message>
    <message>
        <source>export made without media</source>
        <translation>экспорт медиасыз жасалған</translation>
    </message>
    <message>
        <source>named, but not in the folder</source>
        <translation>аталған, бірақ қалтада жоқ</translation>
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
        <translation>қалта</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>алмасу буфері</translation>
    </message>
    <message>
        <source>{told} (the clock of the phone)</source>
        <translation>{told} (телефон сағаты бойынша)</translation>
    </message>
    <message>
        <source>video</source>
        <translation>бейне</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>дыбыс</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>басқа файл</translation>
    </message>
    <message>
        <source>{count} alike</source>
        <translation>ұқсасы {count}</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Intake</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>{count} wait, decided: {decided}, not usable: {unusable}</source>
        <translation>{count} күтуде, шешілді: {decided}, жарамсыз: {unusable}</translation>
    </message>
    <message>
        <source>! It cannot be shown. Type the precinct if you know it.</source>
        <translation>! Оны көрсету мүмкін емес. Учаскесін білсеңіз, теріңіз.</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Watched folder</source>
        <translation>Бақыланатын қалта</translation>
    </message>
    <message>
        <source>Take in what a scanner or a messenger saves in a folder (Ctrl+W)</source>
        <translation>Сканер немесе мессенджер қалтаға сақтағанын қабылдау (Ctrl+W)</translation>
    </message>
    <message>
        <source>Folder or export …</source>
        <translation>Қалта не экспорт …</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>Файл ашу …</translation>
    </message>
    <message>
        <source>The race a sheet is given to</source>
        <translation>Парақ берілетін сайлау</translation>
    </message>
</context>
<context>
    <name>JournalFacts</name>
    <message>
        <source>precinct {value}</source>
        <translation>{value} учаскесі</translation>
    </message>
    <message>
        <source>from precinct {value}</source>
        <translation>{value} учаскесінен</translation>
    </message>
    <message>
        <source>copy No. {value}</source>
        <translation>№ {value} көшірме</translation>
    </message>
    <message>
        <source>grade {value}</source>
        <translation>{value} дәрежесі</translation>
    </message>
    <message>
        <source>incident No. {value}</source>
        <translation>№ {value} бұзушылық</translation>
    </message>
    <message>
        <source>import No. {value}</source>
        <translation>№ {value} импорт</translation>
    </message>
    <message>
        <source>lines to settle: {value}</source>
        <translation>шешу керек жолдар: {value}</translation>
    </message>
    <message>
        <source>lines: {value}</source>
        <translation>жолдар: {value}</translation>
    </message>
    <message>
        <source>new: {value}</source>
        <translation>жаңасы: {value}</translation>
    </message>
    <message>
        <source>changed: {value}</source>
        <translation>өзгергені: {value}</translation>
    </message>
    <message>
        <source>messages: {value}</source>
        <translation>хабарлар: {value}</translation>
    </message>
    <message>
        <source>files: {value}</source>
        <translation>файлдар: {value}</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>as after entry No. {value}</source>
        <translation>№ {value} жазбадан кейінгідей</translation>
    </message>
    <message numerus="yes">
        <source>%n contestant(s)</source>
        <translation>
            <numerusform>%n дауысқа түсуші</numerusform>
            <numerusform>%n дауысқа түсуші</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>line</source>
        <translation>жол</translation>
    </message>
    <message>
        <source>Number of the line to go to</source>
        <translation>Өтетін жолдың нөмірі</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Grades</source>
        <translation>Дәрежелер</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Алшақтық</translation>
    </message>
    <message>
        <source>Without any</source>
        <translation>Қоры</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>LawSection</name>
    <message>
        <source>To be checked by a lawyer: nobody has put a name to these items. Documents that are filed carry no mark of this; the lawyer&apos;s sheet lists it.</source>
        <translation>Заңгер тексеруі керек: бұл ережелерді әлі ешкім растаған жоқ. Берілетін құжаттарда мұндай белгі болмайды; олар заңгер парағында көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>read in the act</source>
        <translation>актімен салыстырылды</translation>
    </message>
    <message>
        <source>! from a second source</source>
        <translation>! қайталама дереккөзден</translation>
    </message>
    <message>
        <source>! not verified</source>
        <translation>! тексерілмеген</translation>
    </message>
    <message>
        <source>checked by {name}</source>
        <translation>тексерген: {name}</translation>
    </message>
    <message>
        <source>to be checked by a lawyer</source>
        <translation>заңгер тексеруі керек</translation>
    </message>
    <message>
        <source>{articles} – not verified</source>
        <translation>{articles} – тексерілмеген</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Filters with names</source>
        <translation>Аты бар сүзгілер</translation>
    </message>
    <message>
        <source>number, school, commission, person</source>
        <translation>нөмір, мектеп, комиссия, адам</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <source>name of this filter</source>
        <translation>осы сүзгінің аты</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>Осы сүзгінің аты</translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <source>Packages made before</source>
        <translation>Бұрын құрастырылған жинақтар</translation>
    </message>
    <message>
        <source>None yet on this computer.</source>
        <translation>Бұл компьютерде әзірге жоқ.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>names hidden, codes only</source>
        <translation>аттар жасырылған, тек кодтар</translation>
    </message>
    <message>
        <source>New campaign …</source>
        <translation>Жаңа науқан …</translation>
    </message>
    <message>
        <source>Open campaign …</source>
        <translation>Науқанды ашу …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Сақтық көшірмеден қалпына келтіру …</translation>
    </message>
    <message>
        <source>Colours as in the system</source>
        <translation>Жүйедегідей түстер</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Қою түстер</translation>
    </message>
    <message>
        <source>No folder for backups was chosen: Office, F8.</source>
        <translation>Сақтық көшірмелер қалтасы таңдалмаған: Кеңсе, F8.</translation>
    </message>
    <message>
        <source>The newest backup is not as it was written: Office, F5.</source>
        <translation>Ең соңғы сақтық көшірме жазылған күйінде емес: Кеңсе, F5.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Making the package …</source>
        <translation>Жинақ құрастырылуда …</translation>
    </message>
    <message>
        <source>Drafting …</source>
        <translation>Нобай дайындалуда …</translation>
    </message>
    <message>
        <source>Making the brief …</source>
        <translation>Қарсылықтар жинақталуда …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Басып шығарылуда …</translation>
    </message>
    <message>
        <source>Writing the data disk …</source>
        <translation>Деректер дискісі жазылуда …</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>what a column is</source>
        <translation>баған</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>жол емес</translation>
    </message>
    <message>
        <source>who a row is about</source>
        <translation>кімдікі</translation>
    </message>
    <message>
        <source>other table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>бұру</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>мыңдықтар</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>taken out by you</source>
        <translation>сіз алып тастағансыз</translation>
    </message>
    <message>
        <source>sums: not a row of its own</source>
        <translation>қосынды: жеке жол емес</translation>
    </message>
    <message>
        <source>note or heading: not a row of its own</source>
        <translation>ескертпе не тақырып: жеке жол емес</translation>
    </message>
    <message>
        <source>outside the table</source>
        <translation>кестеден тыс</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>қосынды</translation>
    </message>
    <message>
        <source>choose what it is</source>
        <translation>не екенін таңдаңыз</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>импортталмайды</translation>
    </message>
    <message>
        <source>percent of: {line}</source>
        <translation>пайыз: {line}</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>анық</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ықтимал</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>анық емес</translation>
    </message>
    <message>
        <source>Is this column “{meaning}”?</source>
        <translation>Бұл баған мынау ма: «{meaning}»?</translation>
    </message>
    <message>
        <source>Choose what this column is, or “not imported”.</source>
        <translation>Бұл бағанда не бар екенін немесе «импортталмайды» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose which of these it is: {names}.</source>
        <translation>Мыналардың қайсысы екенін таңдаңыз: {names}.</translation>
    </message>
    <message>
        <source>Choose the column that says what a row is about.</source>
        <translation>Жолдың не туралы екенін көрсететін бағанды таңдаңыз.</translation>
    </message>
    <message>
        <source>{expected}; K says who is meant</source>
        <translation>{expected}; қайсысы екенін көрсету: K</translation>
    </message>
    <message>
        <source>with a space: 12 345</source>
        <translation>бос орынмен: 12 345</translation>
    </message>
    <message>
        <source>with a dot: 12.345</source>
        <translation>нүктемен: 12.345</translation>
    </message>
    <message>
        <source>with a comma: 12,345</source>
        <translation>үтірмен: 12,345</translation>
    </message>
    <message>
        <source>with an apostrophe: 12&apos;345</source>
        <translation>дәйекшемен: 12&apos;345</translation>
    </message>
    <message>
        <source>{sheet}, table {number}: rows {first}–{last}, columns {columns}</source>
        <translation>{sheet}, {number}-кесте: жолдар {first}–{last}, бағандар {columns}</translation>
    </message>
    <message>
        <source>{first}; places in all: {count}</source>
        <translation>{first}; барлық орын: {count}</translation>
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
        <translation>Бұл нысан емес (L)</translation>
    </message>
    <message>
        <source>What the column is …</source>
        <translation>Бағанда не бар …</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Жол емес</translation>
    </message>
    <message>
        <source>Who the row is about …</source>
        <translation>Жол кімдікі …</translation>
    </message>
    <message>
        <source>Other table …</source>
        <translation>Басқа кесте …</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>Thousands …</source>
        <translation>Мыңдықтар …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>To settle — Enter: to the cell, space: it is right</source>
        <translation>Шешу керек – Enter: ұяшыққа, бос орын: дұрыс</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>The table of the file</source>
        <translation>Файлдағы кесте</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>✓ Recognised: read as in the layout “{title}”.</source>
        <translation>✓ Танылды: «{title}» кесте нысаны бойынша оқылды.</translation>
    </message>
    <message>
        <source>What is the column “{heading}”?</source>
        <translation>«{heading}» бағанында не бар?</translation>
    </message>
    <message>
        <source>Which table of the file?</source>
        <translation>Файлдың қай кестесі?</translation>
    </message>
    <message>
        <source>How are thousands written?</source>
        <translation>Мыңдықтар қалай жазылған?</translation>
    </message>
    <message>
        <source>Who is meant by “{words}”?</source>
        <translation>«{words}» – бұл қайсысы?</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, heading in row {row}, rows: {count}.</source>
        <translation>«{sheet}» парағы, тақырып {row}-жолда, жолдар: {count}.</translation>
    </message>
    <message>
        <source>! To settle: {count}. Nothing is stored before.</source>
        <translation>! Шешу керек: {count}. Оған дейін ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>✓ Everything in it is known already.</source>
        <translation>✓ Ондағының бәрі бұрыннан бар.</translation>
    </message>
    <message>
        <source>! That cell stands on the sheet “{sheet}”.</source>
        <translation>! Ол ұяшық «{sheet}» парағында.</translation>
    </message>
    <message>
        <source>✓ New: {created}, changed: {updated}.</source>
        <translation>✓ Жаңа: {created}, өзгерді: {updated}.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>The message and the file</source>
        <translation>Хабар және файл</translation>
    </message>
    <message>
        <source>! Marked as a filled ballot. To photograph a filled ballot and to spread the picture on election day is forbidden (election law 27(4)). The file stays out of packages.</source>
        <translation>! Толтырылған бюллетень деп белгіленген. Толтырылған бюллетеньді суретке түсіруге және суретті сайлау күні таратуға тыйым салынған (сайлау туралы заң, 27-баптың 4-тармағы). Файл жинақтарға кірмейді.</translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>Кімнен қайта жіберілген: {name}</translation>
    </message>
    <message>
        <source>a message without words</source>
        <translation>сөзсіз хабар</translation>
    </message>
    <message>
        <source>Answers: {text}</source>
        <translation>Мынаған жауап: {text}</translation>
    </message>
    <message>
        <source>edited by its sender</source>
        <translation>жіберуші түзеткен</translation>
    </message>
    <message>
        <source>file {place} of {count}</source>
        <translation>файл {place}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>brought again %n time(s)</source>
        <translation>
            <numerusform>тағы %n рет әкелінген</numerusform>
            <numerusform>тағы %n рет әкелінген</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>! {defect}: ask for another photo while the sender can be asked</source>
        <translation>! {defect}: жіберушіден сұрауға болып тұрғанда басқа фотосын сұраңыз</translation>
    </message>
    <message>
        <source>taken {moment}</source>
        <translation>түсірілді: {moment}</translation>
    </message>
    <message>
        <source>nothing: messengers take it away unless a photo is sent as a file</source>
        <translation>жоқ: фото файл ретінде жіберілмесе, мессенджер мұндай мәліметті алып тастайды</translation>
    </message>
    <message>
        <source>The file claims (not verified)</source>
        <translation>Файлдың өз мәліметі (тексерілмеген)</translation>
    </message>
    <message>
        <source>{stated} of {count} facts stated</source>
        <translation>көрсетілген мәлімет: {stated}/{count}</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ толық</translation>
    </message>
    <message>
        <source>Card of the delivery</source>
        <translation>Шығу тегі картасы</translation>
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
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved is safe. A report without personal facts was written to {place}. Send it to whoever keeps the program.</source>
        <translation>Бағдарламада қате шықты. Сақталғанға зиян келген жоқ. Жеке деректері жоқ есеп мына жерге жазылды: {place}. Оны бағдарламаны жүргізушіге жіберіңіз.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Бағдарлама қатесі</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… және тағы {count}</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>The export names these files and does not hold them. Ask their senders for them again, as files, or export again with media.</source>
        <translation>Экспортта осы файлдар аталған, бірақ өздері жоқ. Оларды жіберушілерден файл ретінде қайта сұраңыз немесе медиамен бірге қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін етіп көшіру</translation>
    </message>
</context>
<context>
    <name>MorningDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Таңғы бет</translation>
    </message>
    <message>
        <source>Morning page of the register</source>
        <translation>Тізілімнің таңғы беті</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Басқаша сақтау …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Бүгін, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Ертең, {day}</translation>
    </message>
</context>
<context>
    <name>NarrowingChoosers</name>
    <message>
        <source>Kind of change</source>
        <translation>Айырмашылық түрі</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Дәреже</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Other ballots</source>
        <translation>Басқа бюллетеньдер</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>Түрі: бәрі</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Дәр.: бәрі</translation>
    </message>
    <message>
        <source>Any typing</source>
        <translation>Енгізу: бәрі</translation>
    </message>
    <message>
        <source>other ballots differ</source>
        <translation>басқа бюллетеньдер өзгеше</translation>
    </message>
    <message>
        <source>Any ballots</source>
        <translation>Бюлл.: бәрі</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Әзірге ештеңе жазылмаған.</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>campaign</source>
        <translation>науқан</translation>
    </message>
    <message>
        <source>race</source>
        <translation>сайлау</translation>
    </message>
    <message>
        <source>form</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>сайлау түрі</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>contestant</source>
        <translation>дауысқа түсуші</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>қол қоюшы</translation>
    </message>
    <message>
        <source>cell on which two entries differ</source>
        <translation>екі енгізу әртүрлі болған ұяшық</translation>
    </message>
    <message>
        <source>frozen facts</source>
        <translation>бекітілген деректер</translation>
    </message>
    <message>
        <source>choice of the standing copy</source>
        <translation>қабылданған көшірмені таңдау</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>жарияланған қорытынды</translation>
    </message>
    <message>
        <source>file of evidence</source>
        <translation>дәлелдеме файлы</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>case</source>
        <translation>іс</translation>
    </message>
    <message>
        <source>decision about a file</source>
        <translation>файл туралы шешім</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>сақтық көшірме</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>қалта</translation>
    </message>
    <message>
        <source>call to a person</source>
        <translation>адамға қоңырау</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>келіп түсім</translation>
    </message>
    <message>
        <source>places of the lines of a form</source>
        <translation>нысан жолдарының орны</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>байқаушы</translation>
    </message>
    <message>
        <source>reason why a sheet cannot be entered</source>
        <translation>парақты енгізуге болмайтын себеп</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>жарияланым</translation>
    </message>
    <message>
        <source>way a picture is shown</source>
        <translation>суреттің көрінісі</translation>
    </message>
    <message>
        <source>copy of a protocol</source>
        <translation>хаттаманың көшірмесі</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>шағым</translation>
    </message>
    <message>
        <source>court</source>
        <translation>сот</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>енгізу</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>қосымша</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>бұзушылық</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>кесте нысаны</translation>
    </message>
    <message>
        <source>event of a complaint</source>
        <translation>шағым оқиғасы</translation>
    </message>
    <message>
        <source>edited text of a complaint</source>
        <translation>шағымның түзетілген мәтіні</translation>
    </message>
    <message>
        <source>paragraph of a text</source>
        <translation>мәтін абзацы</translation>
    </message>
    <message>
        <source>reason for a refusal</source>
        <translation>бас тарту себебі</translation>
    </message>
    <message>
        <source>event that starts terms</source>
        <translation>мерзім басталатын оқиға</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>үлгі</translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message>
        <source>What the commission will say</source>
        <translation>Комиссия не айтады</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Қарсылықтар</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>кедергі: %n</numerusform>
            <numerusform>кедергі: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaken(s)</source>
        <translation>
            <numerusform>әлсіретеді: %n</numerusform>
            <numerusform>әлсіретеді: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>мәлімет: %n</numerusform>
            <numerusform>мәлімет: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>ObserverDialog</name>
    <message>
        <source>New person at a precinct</source>
        <translation>Учаскедегі жаңа адам</translation>
    </message>
    <message>
        <source>Person “{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Family name, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Precincts, for example: 312, 313</source>
        <translation>Учаскелер, мысалы: 312, 313</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name in the messenger</source>
        <translation>Мессенджердегі аты</translation>
    </message>
    <message>
        <source>Code (empty: given by the program)</source>
        <translation>Код (бос: бағдарлама өзі береді)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Sent by (organisation)</source>
        <translation>Жіберген (ұйым)</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Оның нөмірі</translation>
    </message>
    <message>
        <source>Its seal</source>
        <translation>Оның мөрі</translation>
    </message>
    <message>
        <source>Issued on: 20.11.2026</source>
        <translation>Берілген күні: 20.11.2026</translation>
    </message>
    <message>
        <source>Valid until: 22.11.2026</source>
        <translation>Жарамды мерзімі: 22.11.2026</translation>
    </message>
    <message>
        <source>Scan of the credential</source>
        <translation>Куәліктің сканы</translation>
    </message>
    <message>
        <source>Write the name, or a code that stands for it.</source>
        <translation>Атын немесе оның орнындағы кодты жазыңыз.</translation>
    </message>
    <message>
        <source>Precincts: {expected}.</source>
        <translation>Учаскелер: {expected}.</translation>
    </message>
    <message>
        <source>A date is written like 31.12.2026.</source>
        <translation>Күн былай жазылады: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>ObserversSection</name>
    <message>
        <source>Who is listed</source>
        <translation>Тізімде кім көрсетіледі</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>! something is missing</source>
        <translation>! бірдеңе жетіспейді</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>сенім білдірілген адамдар</translation>
    </message>
    <message>
        <source>all but proxies</source>
        <translation>сенім білдірілгендерден басқасы</translation>
    </message>
    <message>
        <source>Codes, no names</source>
        <translation>Тек кодтар, аттарсыз</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Шығару …</translation>
    </message>
    <message>
        <source>Add person …</source>
        <translation>Адам қосу …</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Import the list in “Imports”: precinct, name, telephone, role, credential; or add a person here.</source>
        <translation>Тізімде әзірге ешкім жоқ. «Импорт» бөлімінде тізімді импорттаңыз: учаске, аты, телефоны, мәртебесі, куәлігі; немесе адамды осында қосыңыз.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>The person leaves the list. The journal keeps that they were in it.</source>
        <translation>Адам тізімнен шығады. Оның тізімде болғаны журналда сақталады.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Credential of {name}</source>
        <translation>Куәлік: {name}</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>the picture cannot be read</source>
        <translation>сурет оқылмайды</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>беті жетіспейді</translation>
    </message>
    <message>
        <source>not a protocol</source>
        <translation>хаттама емес</translation>
    </message>
    <message>
        <source>another election or race</source>
        <translation>басқа сайлаудікі</translation>
    </message>
    <message>
        <source>another precinct</source>
        <translation>басқа учаскенікі</translation>
    </message>
    <message>
        <source>another reason, told in a note</source>
        <translation>басқа себеп, ескертпеде</translation>
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
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Мәліметтер</translation>
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
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>find a record</source>
        <translation>жазбаны іздеу</translation>
    </message>
    <message>
        <source>to its changes</source>
        <translation>өзгерістеріне</translation>
    </message>
    <message>
        <source>put this state back</source>
        <translation>осы күйін қайтару</translation>
    </message>
    <message>
        <source>close the history</source>
        <translation>тарихты жабу</translation>
    </message>
    <message>
        <source>history</source>
        <translation>тарих</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>сақтық көшірме</translation>
    </message>
    <message>
        <source>keep the head</source>
        <translation>хэшті сақтау</translation>
    </message>
    <message>
        <source>journal entries: {count}</source>
        <translation>журналдағы жазбалар: {count}</translation>
    </message>
    <message>
        <source>Journal head:</source>
        <translation>Журнал хэші:</translation>
    </message>
    <message>
        <source>To be read aloud on the telephone, written down or printed</source>
        <translation>Телефонмен дауыстап оқу, жазып алу немесе басып шығару үшін</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Журналдан іздеу</translation>
    </message>
    <message>
        <source>Keep in a file …</source>
        <translation>Файлға сақтау …</translation>
    </message>
    <message>
        <source>Reading the journal, the records and the evidence …</source>
        <translation>Журнал, жазбалар және дәлелдемелер оқылуда …</translation>
    </message>
    <message>
        <source>Backup of a campaign (*.hqbackup)</source>
        <translation>Науқанның сақтық көшірмесі (*.hqbackup)</translation>
    </message>
    <message>
        <source>Back up the campaign</source>
        <translation>Науқанның сақтық көшірмесін жасау</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} жазылуда …</translation>
    </message>
    <message>
        <source>✓ Backed up and verified: {file}</source>
        <translation>✓ Сақтық көшірме жасалып, тексерілді: {file}</translation>
    </message>
    <message>
        <source>! Backed up into {file}, but it is not as it was written:</source>
        <translation>! Сақтық көшірме жасалды ({file}), бірақ ол жазылған күйінде емес:</translation>
    </message>
    <message>
        <source>Heads of the journal (*.txt)</source>
        <translation>Журнал хэштері (*.txt)</translation>
    </message>
    <message>
        <source>Keep the journal&apos;s head</source>
        <translation>Журнал хэшін сақтау</translation>
    </message>
    <message>
        <source>✓ The head was added to {file}. Keep the file away from this computer.</source>
        <translation>✓ Хэш файлға қосылды: {file}. Файлды осы компьютерден бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>journal entries {entries}, evidence files {files}</source>
        <translation>журнал жазбалары {entries}, дәлелдеме файлдары {files}</translation>
    </message>
    <message>
        <source>✓ Everything is as it was written: {counted}.</source>
        <translation>✓ Бәрі жазылған күйінде: {counted}.</translation>
    </message>
    <message>
        <source>! Not as it was written ({counted}):</source>
        <translation>! Жазылған күйінде емес ({counted}):</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
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
        <translation>Мектеп, мекенжай</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Көрілді</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ бар</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>күшін жойған</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Address, issue</source>
        <translation>Мекенжай, газет</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>қолмен енгізілген</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Экран суреті</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>қорытынды</translation>
    </message>
    <message>
        <source>{moment}: when it was imported; nobody said when it was seen</source>
        <translation>{moment}: импортталған уақыты; қашан көрілгенін ешкім көрсетпеген</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Түсіндірме</translation>
    </message>
    <message>
        <source>sum of the parts</source>
        <translation>бөліктердің қосындысы</translation>
    </message>
    <message>
        <source>parts exceed the total</source>
        <translation>бөліктер қорытындыдан көп</translation>
    </message>
    <message>
        <source>parts are missing</source>
        <translation>бөліктер жетіспейді</translation>
    </message>
    <message>
        <source>base of percentages</source>
        <translation>пайыздар неден есептелген</translation>
    </message>
    <message>
        <source>base not published</source>
        <translation>пайыздар негізі жарияланбаған</translation>
    </message>
    <message>
        <source>percentages fit no base</source>
        <translation>пайыздар ешбір санға сай емес</translation>
    </message>
    <message>
        <source>percentage of one line</source>
        <translation>бір жолдың пайызы</translation>
    </message>
    <message>
        <source>percentages against votes</source>
        <translation>пайыз бен дауыс сай емес</translation>
    </message>
    <message>
        <source>percentages above 100</source>
        <translation>пайыздар 100-ден артық</translation>
    </message>
    <message>
        <source>places against votes</source>
        <translation>орын мен дауыс сай емес</translation>
    </message>
    <message>
        <source>more votes than voters</source>
        <translation>дауыс қатысқандардан көп</translation>
    </message>
    <message>
        <source>control relation</source>
        <translation>бақылау арақатынасы</translation>
    </message>
    <message>
        <source>totals, precincts, publications, checks</source>
        <translation>бөлімдер</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>қою</translation>
    </message>
    <message>
        <source>mark two</source>
        <translation>екеуін белгілеу</translation>
    </message>
    <message>
        <source>open the file</source>
        <translation>файлды ашу</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>экран суреті</translation>
    </message>
    <message>
        <source>address, issue</source>
        <translation>мекенжай, газет</translation>
    </message>
    <message>
        <source>to the figures</source>
        <translation>деректерге</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>further</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Ресми дерек</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Жарияланымдар</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>totals: {totals}, precincts with official figures: {precincts}</source>
        <translation>қорытынды: {totals}, ресми дерегі бар учаске: {precincts}</translation>
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
        <translation>қазір</translation>
    </message>
    <message>
        <source>The figures are seen at this moment</source>
        <translation>Деректер осы сәтте көрілді</translation>
    </message>
    <message>
        <source>choose, or paste it …</source>
        <translation>таңдау немесе қою …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-мекенжай</translation>
    </message>
    <message>
        <source>Newspaper: issue, page</source>
        <translation>Газет: нөмірі, беті</translation>
    </message>
    <message>
        <source>Seen: 24.11.2026 14:05</source>
        <translation>Көрілді: 24.11.2026 14:05</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Экран суреті</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Obtained by (observer)</source>
        <translation>Кім алды (байқаушы)</translation>
    </message>
    <message>
        <source>When, such as 23:40 or 22.11.2026 23:40</source>
        <translation>Қашан, мысалы 23:40 немесе 22.11.2026 23:40</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетіледі</translation>
    </message>
    <message>
        <source>Where the copy comes from (may stay empty)</source>
        <translation>Көшірме қайдан (бос қалуы мүмкін)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>List: votes → mandates</source>
        <translation>Тізім: дауыс → мандат</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <source>By the copies</source>
        <translation>Көшірмелер бойынша</translation>
    </message>
    <message>
        <source>under the threshold</source>
        <translation>межеден төмен</translation>
    </message>
</context>
<context>
    <name>OutcomeBox</name>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Sheet missing</source>
        <translation>Парақ жоқ</translation>
    </message>
    <message>
        <source>Sheet missing, nobody to call</source>
        <translation>Парақ жоқ, хабарласатын адам жоқ</translation>
    </message>
    <message>
        <source>Not typed twice</source>
        <translation>Екі рет енгізілмеген</translation>
    </message>
    <message>
        <source>List of voters not known</source>
        <translation>Тізімі белгісіз</translation>
    </message>
    <message>
        <source>Precinct</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>School, place</source>
        <translation>Мектеп, орын</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Ондағы адамдар</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Voters there</source>
        <translation>Сайлаушысы</translation>
    </message>
    <message>
        <source>{voters} voters on the lists</source>
        <translation>тізімдердегі сайлаушылар: {voters}</translation>
    </message>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>тізімі белгісіз учаске: {count}</translation>
    </message>
    <message>
        <source>entries differ</source>
        <translation>енгізу әртүрлі</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>шешілген</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>бір енгізу</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>waits for typing</source>
        <translation>енгізуді күтеді</translation>
    </message>
    <message>
        <source>cannot be entered</source>
        <translation>енгізуге болмайды</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>парақ жоқ</translation>
    </message>
    <message>
        <source>two entries of a sheet differ, a person settles</source>
        <translation>парақтың екі енгізуі әртүрлі, адам шешеді</translation>
    </message>
    <message>
        <source>typed twice, every cell settled</source>
        <translation>екі рет енгізілген, барлық ұяшық шешілген</translation>
    </message>
    <message>
        <source>typed by one person</source>
        <translation>бір адам енгізген</translation>
    </message>
    <message>
        <source>from a table, nobody typed a sheet</source>
        <translation>кестеден алынған, парақты ешкім енгізбеген</translation>
    </message>
    <message>
        <source>a photo or paper is here, nobody typed it</source>
        <translation>фотосы не қағазы бар, ешкім енгізбеген</translation>
    </message>
    <message>
        <source>a sheet is here and cannot be read</source>
        <translation>парағы бар, бірақ оқылмайды</translation>
    </message>
    <message>
        <source>nothing of ours yet</source>
        <translation>әзірге біздікі ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Жалпы көрініс</translation>
    </message>
    <message>
        <source>Commissions</source>
        <translation>Комиссиялар</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Chase list</source>
        <translation>Кімге қоңырау шалу</translation>
    </message>
    <message>
        <source>view</source>
        <translation>көрініс</translation>
    </message>
    <message>
        <source>to a number</source>
        <translation>санға</translation>
    </message>
    <message>
        <source>what is behind it</source>
        <translation>санның негізі</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>экрандар</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>комиссия</translation>
    </message>
    <message>
        <source>its precincts</source>
        <translation>учаскелері</translation>
    </message>
    <message>
        <source>note a call</source>
        <translation>қоңырауды жазу</translation>
    </message>
    <message>
        <source>copy the number</source>
        <translation>нөмірді көшіру</translation>
    </message>
    <message>
        <source>take the call back</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>type the sheet</source>
        <translation>парақты енгізу</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>сүзгі</translation>
    </message>
    <message>
        <source>forget the filter</source>
        <translation>сүзгіні өшіру</translation>
    </message>
    <message>
        <source>table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>keep the filter</source>
        <translation>сүзгіні сақтау</translation>
    </message>
    <message>
        <source>filters kept</source>
        <translation>сақталған сүзгілер</translation>
    </message>
    <message>
        <source>call noted</source>
        <translation>қоңырау жазылды</translation>
    </message>
    <message>
        <source>call taken back</source>
        <translation>қоңырау жазбасы қайтарылды</translation>
    </message>
</context>
<context>
    <name>PaceBox</name>
    <message>
        <source>Pace, first and second entries</source>
        <translation>Қарқын, бірінші және екінші енгізулер</translation>
    </message>
    <message>
        <source>in the last hour / 15 minutes</source>
        <translation>соңғы сағатта / 15 минутта</translation>
    </message>
    <message>
        <source>left in the sheets that are here</source>
        <translation>қолдағы парақтарда қалғаны</translation>
    </message>
    <message>
        <source>expected finish of these</source>
        <translation>осылардың болжамды соңы</translation>
    </message>
    <message>
        <source>left if every precinct sent a sheet</source>
        <translation>барлық учаске парақ жіберсе, қалғаны</translation>
    </message>
    <message>
        <source>expected finish of all</source>
        <translation>бәрінің болжамды соңы</translation>
    </message>
    <message>
        <source>nothing is left</source>
        <translation>ештеңе қалмады</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>more than a month</source>
        <translation>бір айдан көп</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Басқаша сақтау …</translation>
    </message>
    <message>
        <source>Data disk …</source>
        <translation>Дискіге …</translation>
    </message>
    <message>
        <source>The originals of the package with their hashes</source>
        <translation>Жинақтың бастапқы файлдары хэштерімен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Never filed: {name}</source>
        <translation>Берілмейді: {name}</translation>
    </message>
    <message>
        <source>In a sealed envelope: {name}</source>
        <translation>Мөрленген конвертте: {name}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Official figures</source>
        <translation>Ресми деректер</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Дәлелдеме</translation>
    </message>
    <message>
        <source>To complaint</source>
        <translation>Шағымға</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n парақ</numerusform>
            <numerusform>%n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>No total has been announced for this line here. Enter what the commission announced, and the panel shows whether it can be right.</source>
        <translation>Бұл жол бойынша мұнда ештеңе жарияланбаған. Комиссия жариялаған қорытындыны енгізіңіз, сонда оның дұрыс болуы мүмкін бе, көрінеді.</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>жарияланбаған</translation>
    </message>
    <message>
        <source>within the bounds</source>
        <translation>шекте</translation>
    </message>
    <message>
        <source>contradiction {number} of {count}</source>
        <translation>қайшылық {number}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s): the sides differ by exactly the invalid ballots. This is another formula of “took part”, not a discrepancy.</source>
        <translation>
            <numerusform>%n учаске: екі жақтың айырмасы дәл жарамсыз бюллетеньдер санындай. Бұл айырмашылық емес, «қатысқанының» басқа формуласы.</numerusform>
            <numerusform>%n учаске: екі жақтың айырмасы дәл жарамсыз бюллетеньдер санындай. Бұл айырмашылық емес, «қатысқанының» басқа формуласы.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Неге сүйенеді</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Paper for signature</source>
        <translation>Қол қойылатын қағаз</translation>
    </message>
    <message>
        <source>Make the paper   Ctrl+P</source>
        <translation>Қағазды жасау   Ctrl+P</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Papers made   F6</source>
        <translation>Дайын қағаздар   F6</translation>
    </message>
</context>
<context>
    <name>PaperMaking</name>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>← Back   Esc</source>
        <translation>← Артқа   Esc</translation>
    </message>
    <message>
        <source>Save as …   Ctrl+S</source>
        <translation>Басқаша сақтау …   Ctrl+S</translation>
    </message>
    <message>
        <source>Print   Ctrl+P</source>
        <translation>Басып шығару   Ctrl+P</translation>
    </message>
</context>
<context>
    <name>ParagraphList</name>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацтар</translation>
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
        <translation>Аты, атауы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Жіберген</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Куәлік</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>party observer</source>
        <translation>партия байқаушысы</translation>
    </message>
    <message>
        <source>NGO observer</source>
        <translation>ҮЕҰ байқаушысы</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>сенім білдірілген адам</translation>
    </message>
    <message>
        <source>party representative</source>
        <translation>партия өкілі</translation>
    </message>
    <message>
        <source>commission member</source>
        <translation>комиссия мүшесі</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>referral of the organisation</source>
        <translation>ұйымның жолдамасы</translation>
    </message>
    <message>
        <source>proxy&apos;s certificate</source>
        <translation>сенім білдірілген адамның куәлігі</translation>
    </message>
    <message>
        <source>candidate&apos;s certificate</source>
        <translation>кандидаттың куәлігі</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>сенімхат</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>басқа қағаз</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>ешкім қараған жоқ</translation>
    </message>
    <message>
        <source>there is a seal</source>
        <translation>мөр бар</translation>
    </message>
    <message>
        <source>there is no seal</source>
        <translation>мөр жоқ</translation>
    </message>
    <message>
        <source>! no credential</source>
        <translation>! куәлік жоқ</translation>
    </message>
    <message>
        <source>? nobody looked</source>
        <translation>? қаралмаған</translation>
    </message>
    <message>
        <source>✓ seal</source>
        <translation>✓ мөр</translation>
    </message>
    <message>
        <source>! no seal</source>
        <translation>! мөр жоқ</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>мөр жоқ</translation>
    </message>
    <message>
        <source>! {day} expired</source>
        <translation>! {day} өткен</translation>
    </message>
    <message>
        <source>The role is not stated, or only “observer”: ask who sent the person.</source>
        <translation>Мәртебесі көрсетілмеген немесе тек «байқаушы» делінген: адамды кім жібергенін сұраңыз.</translation>
    </message>
    <message>
        <source>There is no credential.</source>
        <translation>Куәлік жоқ.</translation>
    </message>
    <message>
        <source>“{paper}” does not prove the role “{role}”.</source>
        <translation>«{paper}» мына мәртебені растамайды: «{role}».</translation>
    </message>
    <message>
        <source>A candidate is named as the sender: candidates have proxies, not observers.</source>
        <translation>Жіберуші ретінде кандидат аталған: кандидаттардың байқаушысы емес, сенім білдірілген адамы болады.</translation>
    </message>
    <message>
        <source>The organisation that sent them is not written.</source>
        <translation>Жіберген ұйым жазылмаған.</translation>
    </message>
    <message>
        <source>The credential has no seal: ask the organisation for a sealed one.</source>
        <translation>Куәлікте мөр жоқ: ұйымнан мөр басылғанын сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody has looked whether there is a seal.</source>
        <translation>Мөрдің бар-жоғын ешкім қараған жоқ.</translation>
    </message>
    <message>
        <source>Expired on election day: valid until {until} only.</source>
        <translation>Сайлау күні мерзімі өткен болады: тек {until} дейін жарамды.</translation>
    </message>
    <message>
        <source>Issued on {issued}, after election day {day}.</source>
        <translation>Берілген күні {issued}, ал сайлау күні {day} – одан бұрын.</translation>
    </message>
    <message>
        <source>More than three proxies at precinct {precincts}: article 31(2) allows three.</source>
        <translation>Учаскеде үштен көп сенім білдірілген адам ({precincts}): 31-баптың 2-тармағы бойынша үшеу болуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Nothing under this filter. Ctrl 1 shows everything that waits.</source>
        <translation>Бұл сүзгіде ештеңе жоқ. Ctrl 1 күтіп тұрғанның бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>! {name} cannot be shown: {reason}. It is kept as it came.</source>
        <translation>! {name} көрсетілмейді: {reason}. Ол келген күйінде сақталды.</translation>
    </message>
    <message>
        <source>{name}: {kind}. It is kept as it came.</source>
        <translation>{name}: {kind}. Ол келген күйінде сақталды.</translation>
    </message>
    <message>
        <source>Alike {place} of {count}</source>
        <translation>Ұқсасы {place}/{count}</translation>
    </message>
    <message>
        <source>Picture {place} of {count}</source>
        <translation>Сурет {place}/{count}</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ұқсасы</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>page</source>
        <translation>бет</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>бұру</translation>
    </message>
</context>
<context>
    <name>PhotoFoot</name>
    <message>
        <source>straighten the sheet</source>
        <translation>парақты түзулеу</translation>
    </message>
    <message>
        <source>place the lines</source>
        <translation>жолдарды белгілеу</translation>
    </message>
    <message>
        <source>straightened sheet</source>
        <translation>түзуленген парақ</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>толық фото</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>бұру</translation>
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
        <translation>Фото {place}/{count}</translation>
    </message>
    <message>
        <source>move</source>
        <translation>жылжыту</translation>
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
        <translation>Суреттер мен PDF ({endings})</translation>
    </message>
    <message>
        <source>Photo or PDF of the sheet</source>
        <translation>Парақтың фотосы немесе PDF файлы</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Addressee, as in the heading</source>
        <translation>Адресат, құжат басындағыдай</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Адресаттың атауы</translation>
    </message>
    <message>
        <source>Address of the addressee</source>
        <translation>Адресаттың мекенжайы</translation>
    </message>
    <message>
        <source>Whose act is challenged</source>
        <translation>Кімнің актісіне шағым</translation>
    </message>
    <message>
        <source>Address of whose act is challenged</source>
        <translation>Актісіне шағым жасалған органның мекенжайы</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Day of voting</source>
        <translation>Дауыс беру күні</translation>
    </message>
    <message>
        <source>When the official figures were seen</source>
        <translation>Ресми деректер қашан көрілді</translation>
    </message>
    <message>
        <source>Source of the official figures</source>
        <translation>Ресми деректердің дереккөзі</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>Role of who signs</source>
        <translation>Қол қоюшының мәртебесі</translation>
    </message>
    <message>
        <source>IIN of who signs</source>
        <translation>Қол қоюшының ЖСН</translation>
    </message>
    <message>
        <source>Postal address of who signs</source>
        <translation>Қол қоюшының пошталық мекенжайы</translation>
    </message>
    <message>
        <source>Place of living of who signs</source>
        <translation>Қол қоюшының тұрғылықты жері</translation>
    </message>
    <message>
        <source>Date of birth of who signs</source>
        <translation>Қол қоюшының туған күні</translation>
    </message>
    <message>
        <source>Place of birth of who signs</source>
        <translation>Қол қоюшының туған жері</translation>
    </message>
    <message>
        <source>Telephone of who signs</source>
        <translation>Қол қоюшының телефоны</translation>
    </message>
    <message>
        <source>E-mail of who signs</source>
        <translation>Қол қоюшының электрондық поштасы</translation>
    </message>
    <message>
        <source>Paper on the status of who signs</source>
        <translation>Қол қоюшының мәртебесін растайтын құжат</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Өкіл</translation>
    </message>
    <message>
        <source>Address of the representative</source>
        <translation>Өкілдің мекенжайы</translation>
    </message>
    <message>
        <source>Telephone of the representative</source>
        <translation>Өкілдің телефоны</translation>
    </message>
    <message>
        <source>E-mail of the representative</source>
        <translation>Өкілдің электрондық поштасы</translation>
    </message>
    <message>
        <source>Paper on the representative&apos;s powers</source>
        <translation>Өкілдің өкілеттігі туралы құжат</translation>
    </message>
    <message>
        <source>Number of precincts</source>
        <translation>Учаскелер саны</translation>
    </message>
    <message>
        <source>Numbers of the precincts</source>
        <translation>Учаскелердің нөмірлері</translation>
    </message>
    <message>
        <source>Precincts: where?</source>
        <translation>Учаскелер: қайда?</translation>
    </message>
    <message>
        <source>Precincts: of which?</source>
        <translation>Учаскелер: қайсысының?</translation>
    </message>
    <message>
        <source>Precincts: over which?</source>
        <translation>Учаскелер: қайсысы бойынша?</translation>
    </message>
    <message>
        <source>Precinct commissions: of which?</source>
        <translation>Учаскелік комиссиялар: қайсысының?</translation>
    </message>
    <message>
        <source>Number of differing precincts</source>
        <translation>Айырмашылығы бар учаскелер саны</translation>
    </message>
    <message>
        <source>Numbers of the differing precincts</source>
        <translation>Айырмашылығы бар учаскелердің нөмірлері</translation>
    </message>
    <message>
        <source>Differing precincts: where?</source>
        <translation>Айырмашылығы бар учаскелер: қайда?</translation>
    </message>
    <message>
        <source>Differing precincts: over which?</source>
        <translation>Айырмашылығы бар учаскелер: қайсысы бойынша?</translation>
    </message>
    <message>
        <source>Commissions of differing precincts: of which?</source>
        <translation>Айырмашылығы бар учаскелердің комиссиялары: қайсысының?</translation>
    </message>
    <message>
        <source>Number of differing lines</source>
        <translation>Айырмашылығы бар жолдар саны</translation>
    </message>
    <message>
        <source>Number of our copies</source>
        <translation>Біздің көшірмелер саны</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Бұзушылықтар саны</translation>
    </message>
    <message>
        <source>Our candidate or list</source>
        <translation>Біздің кандидат немесе тізім</translation>
    </message>
    <message>
        <source>Margin by the official figures</source>
        <translation>Ресми деректер бойынша басымдық</translation>
    </message>
    <message>
        <source>Margin by our copies</source>
        <translation>Біздің көшірмелер бойынша басымдық</translation>
    </message>
    <message>
        <source>Line of the protocol</source>
        <translation>Хаттама жолы</translation>
    </message>
    <message>
        <source>Announced number</source>
        <translation>Жарияланған сан</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Төменгі шек</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Жоғарғы шек</translation>
    </message>
    <message>
        <source>By how much the bound is passed</source>
        <translation>Шектен қаншаға асқаны</translation>
    </message>
    <message>
        <source>Number of precincts seen</source>
        <translation>Көшірмесі бар учаскелер саны</translation>
    </message>
    <message>
        <source>Number of precincts not seen</source>
        <translation>Көшірмесі жоқ учаскелер саны</translation>
    </message>
    <message>
        <source>Number of precincts of the territory</source>
        <translation>Аумақтағы учаскелер саны</translation>
    </message>
    <message>
        <source>What is left for precincts not seen</source>
        <translation>Көшірмесі жоқ учаскелерге қалатыны</translation>
    </message>
    <message>
        <source>The same on average for one precinct</source>
        <translation>Соның бір учаскеге орта есеппен келетіні</translation>
    </message>
    <message>
        <source>Copies that may be left out</source>
        <translation>Алып тастауға болатын көшірмелер</translation>
    </message>
    <message>
        <source>Precincts bounded by ballots received</source>
        <translation>Шегі алынған бюллетеньдер бойынша учаскелер</translation>
    </message>
    <message>
        <source>Precincts bounded by the list of voters</source>
        <translation>Шегі сайлаушылар тізімі бойынша учаскелер</translation>
    </message>
    <message>
        <source>Precincts bounded by the law</source>
        <translation>Шегі заң бойынша учаскелер</translation>
    </message>
    <message>
        <source>Number of the precinct</source>
        <translation>Учаскенің нөмірі</translation>
    </message>
    <message>
        <source>Number of differing lines of the precinct</source>
        <translation>Учаскедегі айырмашылығы бар жолдар саны</translation>
    </message>
    <message>
        <source>Source of the precinct&apos;s official figures</source>
        <translation>Учаскенің ресми деректерінің дереккөзі</translation>
    </message>
    <message>
        <source>When our copy was obtained</source>
        <translation>Біздің көшірме қашан алынды</translation>
    </message>
    <message>
        <source>Grade of our copy</source>
        <translation>Біздің көшірменің дәрежесі</translation>
    </message>
    <message>
        <source>Kind of the incident</source>
        <translation>Бұзушылықтың түрі</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Қашан болды</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Қайда болды</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Кім әрекет етті</translation>
    </message>
    <message>
        <source>Witnesses of the incident</source>
        <translation>Бұзушылықтың куәлары</translation>
    </message>
    <message>
        <source>When somebody was called</source>
        <translation>Қашан қоңырау шалынды</translation>
    </message>
    <message>
        <source>Number that was called</source>
        <translation>Қоңырау шалынған нөмір</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>Қоңырау нәтижесі</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Куә</translation>
    </message>
    <message>
        <source>How to reach the witness</source>
        <translation>Куәмен байланысу жолы</translation>
    </message>
    <message>
        <source>File of the recording</source>
        <translation>Жазба файлы</translation>
    </message>
    <message>
        <source>SHA-256 of the recording</source>
        <translation>Жазбаның SHA-256 мәні</translation>
    </message>
    <message>
        <source>When it was recorded</source>
        <translation>Қашан жазылды</translation>
    </message>
    <message>
        <source>Who recorded it</source>
        <translation>Кім жазды</translation>
    </message>
    <message>
        <source>Under which conditions it was recorded</source>
        <translation>Қандай жағдайда жазылды</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Directory of commissions and courts</source>
        <translation>Комиссиялар мен соттар анықтамалығы</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Ресми деректер</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Our copies</source>
        <translation>Біздің көшірмелер</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Бұзушылықтар</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Mark at least one precinct or total above.</source>
        <translation>Жоғарыда кемінде бір учаскені немесе қорытындыны белгілеңіз.</translation>
    </message>
</context>
<context>
    <name>PrecinctBox</name>
    <message>
        <source>Add a race and its precincts on the screen Campaign first.</source>
        <translation>Алдымен «Науқан» экранында сайлауды және учаскелерін қосыңыз.</translation>
    </message>
    <message>
        <source>There is no precinct to give it to yet</source>
        <translation>Оны беретін учаске әлі жоқ</translation>
    </message>
    <message>
        <source>Number, school or street</source>
        <translation>Нөмірі, мектебі немесе көшесі</translation>
    </message>
    <message>
        <source>No precinct is proposed</source>
        <translation>Учаске ұсынылмаған</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>Нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>proposal {place} of {count}</source>
        <translation>ұсыныс {place}/{count}</translation>
    </message>
</context>
<context>
    <name>PrecinctChoice</name>
    <message>
        <source>No precinct {number} in this race</source>
        <translation>Бұл сайлауда №&#xa0;{number} учаске жоқ</translation>
    </message>
    <message>
        <source>No precinct is found by “{words}”</source>
        <translation>«{words}» бойынша учаске табылмады</translation>
    </message>
    <message>
        <source>Take one of those found by ↓ and Enter, or type another number.</source>
        <translation>Табылғандардан таңдау: ↓ және Enter; немесе басқа нөмір теріңіз.</translation>
    </message>
    <message>
        <source>Type another number or words of its address; Esc leads back.</source>
        <translation>Басқа нөмірін немесе мекенжайының сөзін теріңіз; артқа: Esc.</translation>
    </message>
    <message>
        <source>Precinct {number} exists more than once: which one?</source>
        <translation>№&#xa0;{number} учаске бірнешеу: қайсысы?</translation>
    </message>
</context>
<context>
    <name>PrecinctChooser</name>
    <message>
        <source>Mark all</source>
        <translation>Бәрін белгілеу</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Белгіні алу</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) marked</source>
        <translation>
            <numerusform>%n учаске белгіленді</numerusform>
            <numerusform>%n учаске белгіленді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecinctDialog</name>
    <message>
        <source>New precinct</source>
        <translation>Жаңа учаске</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>№&#xa0;{number} учаске</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>School or place, Russian</source>
        <translation>Мектеп немесе орын, орысша</translation>
    </message>
    <message>
        <source>School or place, Kazakh</source>
        <translation>Мектеп немесе орын, қазақша</translation>
    </message>
    <message>
        <source>Address, Russian</source>
        <translation>Мекенжай, орысша</translation>
    </message>
    <message>
        <source>Address, Kazakh</source>
        <translation>Мекенжай, қазақша</translation>
    </message>
    <message>
        <source>Voters on the list (empty: not known)</source>
        <translation>Тізімдегі сайлаушылар (бос: белгісіз)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>nobody is listed</source>
        <translation>тізімде ешкім жоқ</translation>
    </message>
    <message>
        <source>Our people there</source>
        <translation>Ондағы біздің адамдар</translation>
    </message>
    <message>
        <source>People are changed in the section “Observers and proxies”.</source>
        <translation>Адамдар «Учаскедегі адамдар» бөлімінде өзгертіледі.</translation>
    </message>
    <message>
        <source>Write the precinct&apos;s number.</source>
        <translation>Учаске нөмірін жазыңыз.</translation>
    </message>
    <message>
        <source>Choose the commission; add one first if there is none.</source>
        <translation>Комиссияны таңдаңыз; жоқ болса, алдымен қосыңыз.</translation>
    </message>
    <message>
        <source>The number of voters is a whole number.</source>
        <translation>Сайлаушылар саны бүтін сан болуы керек.</translation>
    </message>
</context>
<context>
    <name>PrecinctField</name>
    <message>
        <source>Precinct: number, school or address</source>
        <translation>Учаске: нөмірі, мектебі немесе мекенжайы</translation>
    </message>
</context>
<context>
    <name>PrecinctHead</name>
    <message>
        <source>There is no reading of ours yet.</source>
        <translation>Біздің қабылданған деректер әзірге жоқ.</translation>
    </message>
    <message>
        <source>Officially: {sentence}</source>
        <translation>Ресми: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) disputed</source>
        <translation>
            <numerusform>%n жол даулы</numerusform>
            <numerusform>%n жол даулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our copies differ: %n line(s)</source>
        <translation>
            <numerusform>көшірмелеріміз әртүрлі: %n жол</numerusform>
            <numerusform>көшірмелеріміз әртүрлі: %n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words and digits: %n line(s)</source>
        <translation>
            <numerusform>сөз бен цифр: %n жол</numerusform>
            <numerusform>сөз бен цифр: %n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>official: %n line(s)</source>
        <translation>
            <numerusform>ресми: %n жол</numerusform>
            <numerusform>ресми: %n жол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecinctList</name>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>Find by number, school or address</source>
        <translation>Нөмірі, мектебі не мекенжайы бойынша іздеу</translation>
    </message>
    <message>
        <source>Number, school or address</source>
        <translation>Нөмірі, мектебі, мекенжайы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>көшірмелер</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>сүзгі</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>тарылту</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>дәлелдеме</translation>
    </message>
    <message>
        <source>to complaint</source>
        <translation>шағымға</translation>
    </message>
    <message>
        <source>territories</source>
        <translation>аумақтар</translation>
    </message>
    <message>
        <source>Copies of the precinct side by side</source>
        <translation>Учаскенің көшірмелері қатарынан</translation>
    </message>
    <message>
        <source>Marked precincts to a complaint</source>
        <translation>Белгіленген учаскелер шағымға</translation>
    </message>
    <message>
        <source>compared {count} of {total}, in agreement {same}</source>
        <translation>салыстырылды {count}/{total}, сәйкес {same}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s)</source>
        <translation>
            <numerusform>%n учаске</numerusform>
            <numerusform>%n учаске</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>With a copy</source>
        <translation>Көшірме бар</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Айырмасы бар</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Көшірме жоқ</translation>
    </message>
    <message>
        <source>No official</source>
        <translation>Ресмиі жоқ</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Даулы</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Сәйкессіздік</translation>
    </message>
    <message>
        <source>Our copies differ</source>
        <translation>Көшірмелер әртүрлі</translation>
    </message>
    <message>
        <source>Words, digits</source>
        <translation>Сөз, цифр</translation>
    </message>
    <message>
        <source>Typed once</source>
        <translation>Бір енгізу</translation>
    </message>
    <message>
        <source>{voters} voters on the lists</source>
        <translation>тізімдердегі сайлаушылар: {voters}</translation>
    </message>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>тізімі белгісіз учаске: {count}</translation>
    </message>
</context>
<context>
    <name>PrecinctView</name>
    <message>
        <source>Let it stand …</source>
        <translation>Қабылдау …</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Таңдауды алып тастау</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Парақты ашу</translation>
    </message>
    <message>
        <source>To complaint</source>
        <translation>Шағымға</translation>
    </message>
    <message>
        <source>line, copy</source>
        <translation>жол, көшірме</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>парақ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>let it stand</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>таңдауды алу</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>list</source>
        <translation>тізім</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>№ {number} учаске</translation>
    </message>
    <message>
        <source>Nobody has typed this copy yet: Enter.</source>
        <translation>Бұл көшірмені әлі ешкім енгізбеген: Enter.</translation>
    </message>
    <message>
        <source>Precinct {number}: {source} is to stand because</source>
        <translation>№ {number} учаске: {source} неге қабылданады</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Precinct before</source>
        <translation>Алдыңғы учаске</translation>
    </message>
    <message>
        <source>Precinct after</source>
        <translation>Келесі учаске</translation>
    </message>
</context>
<context>
    <name>PrecinctsSection</name>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Жабу …</translation>
    </message>
    <message>
        <source>Add precinct …</source>
        <translation>Учаске қосу …</translation>
    </message>
    <message>
        <source>No precincts yet. Import the list in “Imports”, or add one here.</source>
        <translation>Учаскелер әлі жоқ. «Импорт» бөлімінде тізімді импорттаңыз немесе осында қосыңыз.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>№&#xa0;{number} учаске</translation>
    </message>
</context>
<context>
    <name>PrecinctsStep</name>
    <message>
        <source>A spreadsheet with number and commission, and if it has them address, school and voters. Rows above the heading do not matter. Without a file the precincts can be added later.</source>
        <translation>Нөмірі мен комиссиясы, болса мекенжайы, мектебі және сайлаушылар саны бар кесте. Тақырып үстіндегі жолдар кедергі емес. Файлсыз болса, учаскелерді кейін қосуға болады.</translation>
    </message>
    <message>
        <source>&amp;Choose the spreadsheet …</source>
        <translation>Кестені &amp;таңдау …</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Бұл файлсыз</translation>
    </message>
    <message>
        <source>The precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Map the columns or correct the cells, or go on without this file.</source>
        <translation>Бағандарды көрсетіңіз немесе ұяшықтарды түзетіңіз, әйтпесе бұл файлсыз жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The package as it will be printed</source>
        <translation>Жинақ басып шығарылатын күйінде</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>PDF, as it will be printed</source>
        <translation>PDF, басып шығарылатын күйінде</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірек</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ірірек</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>&amp;Сынақ парағы</translation>
    </message>
    <message>
        <source>copy after copy</source>
        <translation>дана соңынан дана</translation>
    </message>
    <message>
        <source>on one side, as the sheets are counted</source>
        <translation>бір жағына, парақтар солай саналған</translation>
    </message>
    <message>
        <source>on two sides along the long edge: a working copy</source>
        <translation>екі жағына, ұзын жиегімен: жұмыс данасы</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>түрлі түсті</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>ақ-қара</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>between copies and volumes</source>
        <translation>даналар мен томдар арасында</translation>
    </message>
    <message>
        <source>between copies and volumes, and before each annex</source>
        <translation>даналар, томдар арасында, әр қосымша алдында</translation>
    </message>
    <message>
        <source>by themselves first, on paper of another colour</source>
        <translation>алдымен бөлек, басқа түсті қағазға</translation>
    </message>
    <message>
        <source>first sheet first</source>
        <translation>бірінші парақтан бастап</translation>
    </message>
    <message>
        <source>last sheet first</source>
        <translation>соңғы парақтан бастап</translation>
    </message>
    <message>
        <source>Mark at least one document.</source>
        <translation>Кемінде бір құжатты белгілеңіз.</translation>
    </message>
    <message>
        <source>There is no exhibit with this number in these documents.</source>
        <translation>Бұл құжаттарда мұндай нөмірлі қосымша жоқ.</translation>
    </message>
    <message>
        <source>There are no such sheets in these documents.</source>
        <translation>Бұл құжаттарда мұндай парақтар жоқ.</translation>
    </message>
    <message>
        <source>{name}-print.pdf</source>
        <translation>{name}-basu.pdf</translation>
    </message>
    <message>
        <source>Print into a PDF</source>
        <translation>PDF файлына басып шығару</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>сынақ парағы</translation>
    </message>
    <message>
        <source>into a PDF file</source>
        <translation>PDF файлына</translation>
    </message>
    <message>
        <source>One copy: {sheets}</source>
        <translation>Бір дана: {sheets}</translation>
    </message>
    <message>
        <source>copies: {count}</source>
        <translation>даналар: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n separator sheet(s)</source>
        <translation>
            <numerusform>бөлгіш парақ: %n</numerusform>
            <numerusform>бөлгіш парақ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>paper in all: {sheets}</source>
        <translation>барлық қағаз: {sheets}</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Connect one and add it in the settings of the system, or print into a PDF file and take that to another computer.</source>
        <translation>Бұл компьютерде принтер бапталмаған. Принтерді қосып, жүйе баптауларында орнатыңыз немесе PDF файлына басып шығарып, басқа компьютерге апарыңыз.</translation>
    </message>
    <message>
        <source>The documents count every page as a sheet: {numbered} here. Printed on two sides a copy is not what they say, so every page is marked as a working copy, not for filing. Backs left empty for each part to begin on a front: {backs}.</source>
        <translation>Құжаттарда әр бет бір парақ болып саналады: мұнда {numbered}. Екі жағына басылған дана құжатта айтылғанға сай болмайды, сондықтан әр бет «жұмыс данасы, берілмейді» деп белгіленеді. Әр бөлік беткі жағынан басталуы үшін бос қалған сырт жақтар: {backs}.</translation>
    </message>
    <message>
        <source>This printer does not say that it prints on two sides by itself.</source>
        <translation>Бұл принтер екі жағына өзі басатынын көрсетпейді.</translation>
    </message>
    <message>
        <source>What is never handed to all participants is printed once, at the end.</source>
        <translation>Барлық қатысушыға берілмейтіндері соңында бір рет басылады.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Дана саны</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Жақтары</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Бөлгіш парақтар</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
</context>
<context>
    <name>PrintDocuments</name>
    <message>
        <source>Documents to print</source>
        <translation>Басылатын құжаттар</translation>
    </message>
    <message>
        <source>Never filed: {name}</source>
        <translation>Берілмейді: {name}</translation>
    </message>
    <message>
        <source>In a sealed envelope: {name}</source>
        <translation>Мөрленген конвертте: {name}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>{gap} are too many, if these limits hold.</source>
        <translation>Бұл шектер дұрыс болса, {gap} артық.</translation>
    </message>
    <message>
        <source>{gap} are missing.</source>
        <translation>{gap} жетіспейді.</translation>
    </message>
    <message>
        <source>Every precinct has been seen.</source>
        <translation>Барлық учаскенің көшірмесі бар.</translation>
    </message>
    <message numerus="yes">
        <source>The copies of protocols from %n precinct(s) hold {lower}.</source>
        <translation>
            <numerusform>%n учаске хаттамаларының көшірмелерінде {lower}.</numerusform>
            <numerusform>%n учаске хаттамаларының көшірмелерінде {lower}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} are too many.</source>
        <translation>{gap} артық.</translation>
    </message>
    <message numerus="yes">
        <source>With %n other precinct(s) without a copy, any total from {lower} to {upper} is possible.</source>
        <translation>
            <numerusform>Көшірмесі жоқ тағы %n учаске бар: қорытынды {lower} – {upper} аралығында болуы мүмкін.</numerusform>
            <numerusform>Көшірмесі жоқ тағы %n учаске бар: қорытынды {lower} – {upper} аралығында болуы мүмкін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other precinct(s) without a copy: none can hold less than zero, so no total below {lower}.</source>
        <translation>
            <numerusform>Көшірмесі жоқ тағы %n учаске бар: онда нөлден аз болуы мүмкін емес, сондықтан қорытынды {lower} санынан кем емес.</numerusform>
            <numerusform>Көшірмесі жоқ тағы %n учаске бар: онда нөлден аз болуы мүмкін емес, сондықтан қорытынды {lower} санынан кем емес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other precinct(s) without a copy: they can add {most} at most, so no total above {upper}.</source>
        <translation>
            <numerusform>Көшірмесі жоқ тағы %n учаске бар: көп дегенде {most} қосылады, сондықтан қорытынды {upper} санынан аспайды.</numerusform>
            <numerusform>Көшірмесі жоқ тағы %n учаске бар: көп дегенде {most} қосылады, сондықтан қорытынды {upper} санынан аспайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the announced total to be right, they would have to hold {average} each on average.</source>
        <translation>Жарияланған сан дұрыс болуы үшін олардың әрқайсысында орта есеппен {average} болуы керек.</translation>
    </message>
    <message>
        <source>This does not depend on the precincts without a copy.</source>
        <translation>Нәтиже көшірмесі жоқ учаскелерге байланысты емес.</translation>
    </message>
    <message>
        <source>It does not say who changed a figure, nor where.</source>
        <translation>Дәлелдеме сандарды кім, қайда өзгерткенін айтпайды.</translation>
    </message>
    <message numerus="yes">
        <source>Announced {moment} ({source}): {official} for {line}, in %n precinct(s) in all.</source>
        <translation>
            <numerusform>Жарияланды {moment} ({source}), барлығы %n учаске бойынша: {line} – {official}.</numerusform>
            <numerusform>Жарияланды {moment} ({source}), барлығы %n учаске бойынша: {line} – {official}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %n of the sheets could be struck out and it would still hold: without those that weigh most, {bound} is left.</source>
        <translation>
            <numerusform>Кез келген %n парақты алып тастаса да сақталады: салмағы ең үлкендерінсіз {bound} қалады.</numerusform>
            <numerusform>Кез келген %n парақты алып тастаса да сақталады: салмағы ең үлкендерінсіз {bound} қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n sheet(s) of the grades {grades} show it by themselves, with a gap of {gap}.</source>
        <translation>
            <numerusform>Мұны дәрежесі {grades} болатын %n парақтың өзі де көрсетеді, алшақтық {gap}.</numerusform>
            <numerusform>Мұны дәрежесі {grades} болатын %n парақтың өзі де көрсетеді, алшақтық {gap}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A smaller territory inside shows the same contradiction.</source>
        <translation>Осы қайшылық ішкі кішірек аумақта да бар.</translation>
    </message>
    <message>
        <source>Smallest territory with this contradiction: {territory}.</source>
        <translation>Қайшылығы бар ең кіші аумақ: {territory}.</translation>
    </message>
    <message>
        <source>Figures of the copies: typed twice {twice}, typed once {once}, imported {imported}.</source>
        <translation>Көшірмелер деректері: екі рет енгізілген {twice}, бір рет {once}, импорт {imported}.</translation>
    </message>
    <message>
        <source>Announced for the territory</source>
        <translation>Аумақ бойынша жарияланғаны</translation>
    </message>
    <message>
        <source>Sum of the copies, lower bound</source>
        <translation>Көшірмелер қосындысы, төменгі шек</translation>
    </message>
    <message>
        <source>Precincts without a copy</source>
        <translation>Көшірмесі жоқ учаске</translation>
    </message>
    <message>
        <source>list</source>
        <translation>тізім</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Жоғарғы шек</translation>
    </message>
    <message>
        <source>Gap ({how})</source>
        <translation>Алшақтық ({how})</translation>
    </message>
    <message>
        <source>Average of a precinct without a copy</source>
        <translation>Көшірмесі жоқ учаскеге орташа</translation>
    </message>
    <message>
        <source>announced under the lower bound</source>
        <translation>төменгі шектен аз жарияланған</translation>
    </message>
    <message>
        <source>announced over the upper bound</source>
        <translation>жоғарғы шектен көп жарияланған</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>дереккөз көрсетілмеген</translation>
    </message>
    <message>
        <source>nothing limits some precincts</source>
        <translation>кейбір учаскелер шектелмеген</translation>
    </message>
    <message>
        <source>plus {rest}</source>
        <translation>плюс {rest}</translation>
    </message>
    <message>
        <source>Sheets behind the sum</source>
        <translation>Қосындыны құрайтын парақтар</translation>
    </message>
    <message>
        <source>{sheets}, together {sum}</source>
        <translation>{sheets}, жиыны {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) without a copy</source>
        <translation>
            <numerusform>Көшірмесі жоқ %n учаске</numerusform>
            <numerusform>Көшірмесі жоқ %n учаске</numerusform>
        </translation>
    </message>
    <message>
        <source>at least 0 together; nothing limits some of them</source>
        <translation>жиыны кемінде 0; кейбірі шектелмеген</translation>
    </message>
    <message>
        <source>at least 0, at most {most} together</source>
        <translation>жиыны кемінде 0, көп дегенде {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) of the territory</source>
        <translation>
            <numerusform>Аумақтың %n учаскесі</numerusform>
            <numerusform>Аумақтың %n учаскесі</numerusform>
        </translation>
    </message>
    <message>
        <source>seen {seen}, without a copy {unseen}</source>
        <translation>көшірмесі бар {seen}, жоқ {unseen}</translation>
    </message>
    <message>
        <source>Sheets of the grades {grades}</source>
        <translation>Парақтар, дәрежесі {grades}</translation>
    </message>
    <message numerus="yes">
        <source>The %n sheet(s) that weigh most</source>
        <translation>
            <numerusform>Салмағы ең үлкен %n парақ</numerusform>
            <numerusform>Салмағы ең үлкен %n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>without them {bound} against {official} announced</source>
        <translation>оларсыз {bound}, жарияланғаны {official}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Limit from</source>
        <translation>Шектің негізі</translation>
    </message>
    <message>
        <source>What a sheet could do</source>
        <translation>Парақ не береді</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Source of the sheet</source>
        <translation>Парақтың дереккөзі</translation>
    </message>
    <message>
        <source>ballots received</source>
        <translation>алынған бюллетеньдер</translation>
    </message>
    <message>
        <source>voters on the list and 1 %</source>
        <translation>сайлаушылар тізімі және 1 %</translation>
    </message>
    <message>
        <source>3,030 ballots by default</source>
        <translation>әдепкі 3 030 бюллетень</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>contradict the total by itself</source>
        <translation>қорытындыға өзі-ақ қайшы болуы мүмкін</translation>
    </message>
    <message>
        <source>narrow what is open by {part}</source>
        <translation>аралықты тарылтады: {part}</translation>
    </message>
</context>
<context>
    <name>ProofPages</name>
    <message>
        <source>point</source>
        <translation>нүкте</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>диаграмма</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>көшіру</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>парақ</translation>
    </message>
    <message>
        <source>sheet and photo</source>
        <translation>парақ пен фото</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>to the proof</source>
        <translation>дәлелдемеге</translation>
    </message>
    <message>
        <source>to a number</source>
        <translation>санға</translation>
    </message>
    <message>
        <source>what is behind it</source>
        <translation>санның негізі</translation>
    </message>
    <message>
        <source>to complaint</source>
        <translation>шағымға</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>диаграммалар</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>қайшылықтар</translation>
    </message>
</context>
<context>
    <name>ProofSide</name>
    <message>
        <source>mark: announced {official}</source>
        <translation>сызық: жарияланғаны {official}</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>алшақтық {gap}</translation>
    </message>
    <message>
        <source>no gap: these copies alone prove nothing</source>
        <translation>алшақтық жоқ: тек осы көшірмелер ештеңені дәлелдемейді</translation>
    </message>
    <message>
        <source>{left} more to the announced total</source>
        <translation>жарияланғанға дейін тағы {left}</translation>
    </message>
    <message>
        <source>it holds; at {step} it ends</source>
        <translation>сақталады, {step} болғанда жойылады</translation>
    </message>
    <message>
        <source>nothing is contradicted any more</source>
        <translation>қайшылық енді жоқ</translation>
    </message>
    <message>
        <source>Which sheets these are</source>
        <translation>Бұл қандай парақтар</translation>
    </message>
    <message>
        <source>announced {official}</source>
        <translation>жарияланғаны {official}</translation>
    </message>
    <message>
        <source>at most {bound}, less than announced</source>
        <translation>көп дегенде {bound}, жарияланғаннан аз</translation>
    </message>
    <message>
        <source>all sheets</source>
        <translation>барлық парақ</translation>
    </message>
    <message numerus="yes">
        <source>without %n sheet(s)</source>
        <translation>
            <numerusform>%n парақсыз</numerusform>
            <numerusform>%n парақсыз</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {bound}, not less than announced</source>
        <translation>көп дегенде {bound}, жарияланғаннан аз емес</translation>
    </message>
    <message>
        <source>{bound} is left, more than announced</source>
        <translation>{bound} қалады, жарияланғаннан көп</translation>
    </message>
    <message>
        <source>{bound} is left, not more than announced</source>
        <translation>{bound} қалады, жарияланғаннан көп емес</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Неге сүйенеді</translation>
    </message>
    <message>
        <source>Protocols left out</source>
        <translation>Алып тасталған хаттамалар</translation>
    </message>
    <message>
        <source>The heaviest sheets are left out first. Bound by sheets left out.</source>
        <translation>Алдымен ең ірілері алынады. Алып тасталған парақтар саны бойынша шек.</translation>
    </message>
    <message>
        <source>Without any k protocols</source>
        <translation>Кез келген k хаттаманы алып тастаса</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>Proof</source>
        <translation>Дәлелдеме</translation>
    </message>
    <message>
        <source>To complaint</source>
        <translation>Шағымға</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Парақтарды көрсету</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>prev.</source>
        <translation>алдыңғы</translation>
    </message>
    <message>
        <source>next</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>contradiction {number} of {count}</source>
        <translation>қайшылық {number}/{count}</translation>
    </message>
    <message>
        <source>within the bounds</source>
        <translation>шекте</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>How it is found</source>
        <translation>Қалай алынды</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
</context>
<context>
    <name>PublicationView</name>
    <message>
        <source>No publication is kept yet</source>
        <translation>Сақталған жарияланым әлі жоқ</translation>
    </message>
    <message>
        <source>Every file that is imported, and every page that figures are typed from, is kept here with its address, its moment and its SHA-256. When a later version says something else, you see what was changed.</source>
        <translation>Импортталған әр файл және деректер енгізілген әр бет мекенжайымен, уақытымен және SHA-256 мәнімен осында сақталады. Кейінгі нұсқада басқаша болса, не өзгергені көрінеді.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Mark two versions (Ctrl+click, Shift+↓) to compare them.</source>
        <translation>Салыстыру үшін екі нұсқаны белгілеңіз (Ctrl+басу, Shift+↓).</translation>
    </message>
    <message>
        <source>This is the first version of its source: nothing to compare it with.</source>
        <translation>Бұл – осы дереккөздің бірінші нұсқасы: салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>! No program is there to open {name}.</source>
        <translation>! {name} файлын ашатын бағдарлама жоқ.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ашу</translation>
    </message>
    <message>
        <source>Open the screenshot</source>
        <translation>Экран суретін ашу</translation>
    </message>
    <message>
        <source>Address, issue, screenshot …</source>
        <translation>Мекенжай, газет, экран суреті …</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put back the state of {moment}</source>
        <translation>{moment} күйін қайтару</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>{record}, as {operator} left it. It becomes a new change; what was written since stays in the history.</source>
        <translation>{record}, {operator} қалдырған күйінде. Бұл жаңа өзгеріс болады; одан кейін жазылғаны тарихта қалады.</translation>
    </message>
    <message>
        <source>… and {count} more fields</source>
        <translation>… және тағы {count} өріс</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Себебі жазылмаған.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
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
        <translation>&amp;Қайда іздеу:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файл &amp;түрі:</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>! cannot be shown</source>
        <translation>! көрсетілмейді</translation>
    </message>
    <message>
        <source>no precinct</source>
        <translation>учаскесіз</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>What waits for a precinct</source>
        <translation>Учаскесін күтіп тұрған файлдар</translation>
    </message>
</context>
<context>
    <name>RaceCard</name>
    <message>
        <source>list not known: {count} precincts</source>
        <translation>тізімі белгісіз учаске: {count}</translation>
    </message>
    <message>
        <source>Voters of these precincts</source>
        <translation>Осы учаскелердің сайлаушылары</translation>
    </message>
    <message>
        <source>Precincts with official figures</source>
        <translation>Ресми дерегі бар учаскелер</translation>
    </message>
    <message>
        <source>totals announced: {count}</source>
        <translation>жарияланған қорытынды: {count}</translation>
    </message>
    <message>
        <source>Precincts with our figures</source>
        <translation>Біздің сандарымыз бар учаскелер</translation>
    </message>
    <message>
        <source>of {whole}, {share}</source>
        <translation>/ {whole}, {share}</translation>
    </message>
    <message>
        <source>Where precincts stand</source>
        <translation>Учаскелердің күйі</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>сайлаушылар</translation>
    </message>
    <message>
        <source>a sheet is still needed</source>
        <translation>парақ әлі керек</translation>
    </message>
    <message>
        <source>all precincts</source>
        <translation>барлық учаске</translation>
    </message>
</context>
<context>
    <name>RaceSection</name>
    <message>
        <source>allow {cap} ballots for a precinct whose list is not known</source>
        <translation>тізімі белгісіз учаскеге {cap} бюллетеньге дейін рұқсат ету</translation>
    </message>
    <message>
        <source>one entry is enough: no second, blind entry</source>
        <translation>бір енгізу жеткілікті: екінші, жасырын енгізусіз</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Баптауларды сақтау</translation>
    </message>
    <message>
        <source>{campaign}: {profile}, form {form}, {count} precincts</source>
        <translation>{campaign}: {profile}, {form} нысаны, учаске: {count}</translation>
    </message>
    <message>
        <source>District, Russian</source>
        <translation>Округ, орысша</translation>
    </message>
    <message>
        <source>District, Kazakh</source>
        <translation>Округ, қазақша</translation>
    </message>
    <message>
        <source>Which contestant is ours</source>
        <translation>Қай дауысқа түсуші біздікі</translation>
    </message>
    <message>
        <source>Mandates that the lists share</source>
        <translation>Тізімдерге бөлінетін мандаттар</translation>
    </message>
    <message>
        <source>“Took part” in our copies</source>
        <translation>Біздің көшірмелердегі «қатысқаны»</translation>
    </message>
    <message>
        <source>“Took part” in official figures</source>
        <translation>Ресми деректердегі «қатысқаны»</translation>
    </message>
    <message>
        <source>“Took part” is compared only when both sides are recorded and equal: three ways of counting it are in real use.</source>
        <translation>«Қатысқаны» екі жағы да көрсетіліп, бірдей болғанда ғана салыстырылады: іс жүзінде санаудың үш тәсілі кездеседі.</translation>
    </message>
    <message>
        <source>Article 23 limits a precinct to 3,000 voters, article 37(3) adds 1 %. Without this an upper bound stays unknown where a list is not known. Special precincts and precincts abroad never take it.</source>
        <translation>23-бап учаскені 3&#xa0;000 сайлаушымен шектейді, 37-баптың 3-тармағы 1&#xa0;% қосады. Онсыз тізімі белгісіз жерде жоғарғы шек те белгісіз. Ерекше және шетелдегі учаскелерге қолданылмайды.</translation>
    </message>
    <message>
        <source>For a headquarters of one person. A figure mistyped once is then found by nobody but the other side; every such reading says “typed once” wherever it is shown.</source>
        <translation>Бір адамдық штабқа арналған. Бір рет қате терілген санды онда тек қарсы тарап табады; мұндай деректер көрсетілген жердің бәрінде «бір рет енгізілген» деп тұрады.</translation>
    </message>
    <message>
        <source>Race “{race}”</source>
        <translation>«{race}» сайлауы</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Who is typing: click to change</source>
        <translation>Кім енгізуде: ауыстыру үшін басыңыз</translation>
    </message>
    <message>
        <source>Campaigns and colours (F10)</source>
        <translation>Науқандар мен түстер (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>шығу</translation>
    </message>
    <message>
        <source>Say why this copy is to stand.</source>
        <translation>Бұл көшірме неге қабылданатынын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReasonsField</name>
    <message>
        <source>type to find, Enter ticks, ↓ into the list</source>
        <translation>іздеу үшін теріңіз, Enter белгілейді, ↓ тізімге</translation>
    </message>
    <message>
        <source>Find a reason</source>
        <translation>Себепті іздеу</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Себептер</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) ticked</source>
        <translation>
            <numerusform>белгіленген себеп: %n</numerusform>
            <numerusform>белгіленген себеп: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>sheet No. {number}</source>
        <translation>№ {number} парақ</translation>
    </message>
    <message>
        <source>{noun} No. {number}</source>
        <translation>{noun} № {number}</translation>
    </message>
    <message>
        <source>Precinct {number}: all that became of it</source>
        <translation>№ {number} учаске: бүкіл тарихы</translation>
    </message>
    <message>
        <source>precinct {number}</source>
        <translation>№ {number} учаске</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>{grade} дәрежесі</translation>
    </message>
    <message>
        <source>{record} (taken out)</source>
        <translation>{record} (алынды)</translation>
    </message>
    <message>
        <source>Written by an import of {count} records; the values are those of the file {file}.</source>
        <translation>{count} жазбаны қамтыған импортпен жазылған; мәндері {file} файлында.</translation>
    </message>
    <message>
        <source>Written together with {count} records; of so many the journal keeps digests alone.</source>
        <translation>{count} жазбамен бірге жазылған; мұнша жазбадан журналда тек хэштері сақталады.</translation>
    </message>
    <message>
        <source>What stood here before was written by a bulk change; its values are not kept.</source>
        <translation>Мұнда бұрын тұрғаны жаппай өзгеріспен жазылған; оның мәндері сақталмаған.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Against the decision in case № {number}</source>
        <translation>№ {number} іс бойынша шешімге шағым</translation>
    </message>
    <message>
        <source>answer until {day}</source>
        <translation>жауап: {day}</translation>
    </message>
    <message>
        <source>appeal until {day}</source>
        <translation>шағым: {day}</translation>
    </message>
    <message>
        <source>file until {day}</source>
        <translation>беру: {day}</translation>
    </message>
    <message>
        <source>until {day}: {what}</source>
        <translation>{day} дейін: {what}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>Келесі мерзім</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Who must do what</source>
        <translation>Кім не істейді</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Space: the task is done</source>
        <translation>Бос орын: тапсырма орындалды</translation>
    </message>
    <message>
        <source>Terms that run</source>
        <translation>Өтіп жатқан мерзімдер</translation>
    </message>
    <message>
        <source>left: {time}</source>
        <translation>қалды: {time}</translation>
    </message>
    <message>
        <source>open {name}</source>
        <translation>ашу: {name}</translation>
    </message>
    <message>
        <source>Filed after the safe date ({law}; {mark}).</source>
        <translation>Қауіпсіз күннен кейін берілді ({law}; {mark}).</translation>
    </message>
    <message>
        <source>Overdue: {task}.</source>
        <translation>Мерзімі өтті: {task}.</translation>
    </message>
    <message>
        <source>The safe date {until} is over; the nominal one is not verified</source>
        <translation>Қауіпсіз күн өтті ({until}); номиналды күн тексерілмеген</translation>
    </message>
    <message>
        <source>The nominal date {until}, too, is over</source>
        <translation>Номиналды күн де өтті ({until})</translation>
    </message>
    <message>
        <source>What was to be asked for is gone since {until}</source>
        <translation>Сұралатын шара енді мүмкін емес ({until} бастап)</translation>
    </message>
    <message>
        <source>Filed {number}</source>
        <translation>Берілді {number}</translation>
    </message>
    <message>
        <source>Answered: {outcome}</source>
        <translation>Жауап: {outcome}</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылды</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Шағымдалды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап бар</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>Case № {number}</source>
        <translation>№ {number} іс</translation>
    </message>
    <message>
        <source>printed {moment}</source>
        <translation>басылды {moment}</translation>
    </message>
    <message>
        <source>filed {moment}</source>
        <translation>берілді {moment}</translation>
    </message>
    <message>
        <source>answered {moment}</source>
        <translation>жауап келді {moment}</translation>
    </message>
    <message>
        <source>{case}; not filed yet</source>
        <translation>{case}; әлі берілмеген</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>нобай</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басылды</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>берілді</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап бар</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>шағымдалды</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері алынды</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолма-қол</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>поштамен</translation>
    </message>
    <message>
        <source>e-Otinish</source>
        <translation>e-Otinish</translation>
    </message>
    <message>
        <source>court cabinet</source>
        <translation>«Сот кабинеті»</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>эл. поштамен</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>қанағаттандырылды</translation>
    </message>
    <message>
        <source>satisfied in part</source>
        <translation>ішінара қанағаттандырылды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>left without consideration</source>
        <translation>қараусыз қалдырылды</translation>
    </message>
    <message>
        <source>transferred to another body</source>
        <translation>басқа органға жіберілді</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>жауап келмеді</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>тапсырма орындалды</translation>
    </message>
    <message>
        <source>task</source>
        <translation>тапсырма</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>орындалды {moment}</translation>
    </message>
    <message>
        <source>against the decision in case № {number}</source>
        <translation>№ {number} іс бойынша шешімге шағым</translation>
    </message>
    <message>
        <source>by case № {number}</source>
        <translation>№ {number} іспен</translation>
    </message>
    <message>
        <source>copies: {number}</source>
        <translation>даналар: {number}</translation>
    </message>
    <message>
        <source>decision of {day}</source>
        <translation>{day} күнгі шешім</translation>
    </message>
    <message>
        <source>act of {day}</source>
        <translation>{day} күнгі акт</translation>
    </message>
</context>
<context>
    <name>RegisterDesk</name>
    <message>
        <source>! this document challenges another act and is not linked as its appeal</source>
        <translation>! бұл құжат басқа актіге дау айтады және осы шешімге шағым ретінде жазылмайды</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>file</source>
        <translation>беру</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>шағым</translation>
    </message>
    <message>
        <source>task</source>
        <translation>тапсырма</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>morning page</source>
        <translation>таңғы бет</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>сүзгі</translation>
    </message>
    <message>
        <source>to the cases</source>
        <translation>істерге</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Берілмеген</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Жауап күтуде</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауабы бар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>! tasks overdue: {count}</source>
        <translation>! мерзімі өткен тапсырма: {count}</translation>
    </message>
    <message>
        <source>← Cases</source>
        <translation>← Істер</translation>
    </message>
    <message>
        <source>Morning page</source>
        <translation>Таңғы бет</translation>
    </message>
    <message>
        <source>document, number, person</source>
        <translation>құжат, нөмір, адам</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Істі іздеу</translation>
    </message>
    <message>
        <source>No case is in the register yet</source>
        <translation>Тізілімде әлі іс жоқ</translation>
    </message>
    <message>
        <source>A case begins by itself when a package is made. Here it is followed: filed, answered, appealed, and who must do what until when.</source>
        <translation>Жинақ құрастырылғанда іс өздігінен басталады. Мұнда оның барысы жүргізіледі: берілді, жауап келді, шағымдалды, кім нені қашанға дейін істеуі керек.</translation>
    </message>
    <message>
        <source>To the cases</source>
        <translation>Істерге</translation>
    </message>
    <message>
        <source>File   F9</source>
        <translation>Беру   F9</translation>
    </message>
    <message>
        <source>Answer   F7</source>
        <translation>Жауап   F7</translation>
    </message>
    <message>
        <source>Appeal   F8</source>
        <translation>Шағым   F8</translation>
    </message>
    <message>
        <source>Task   Ins</source>
        <translation>Тапсырма   Ins</translation>
    </message>
    <message>
        <source>Task done   Space</source>
        <translation>Дайын   Бос орын</translation>
    </message>
    <message>
        <source>Note   F3</source>
        <translation>Ескертпе   F3</translation>
    </message>
    <message>
        <source>Withdraw   Ctrl+W</source>
        <translation>Кері алу   Ctrl+W</translation>
    </message>
    <message>
        <source>Take back   Ctrl+Z</source>
        <translation>Қайтару   Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кім қол қояды</translation>
    </message>
    <message>
        <source>Representative before the court</source>
        <translation>Соттағы өкіл</translation>
    </message>
    <message>
        <source>Figures changed afterwards</source>
        <translation>Өзгерген сандар</translation>
    </message>
    <message>
        <source>of the place</source>
        <translation>орналасқан жеріндегі</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>қоса берілмеген</translation>
    </message>
    <message>
        <source>Precincts with something against them</source>
        <translation>Шағымдануға негіз бар учаскелер</translation>
    </message>
    <message>
        <source>Announced totals that cannot be right</source>
        <translation>Дұрыс болуы мүмкін емес жарияланған қорытындылар</translation>
    </message>
    <message>
        <source>No precinct differs. There is nothing to complain about yet.</source>
        <translation>Учаскелерде айырмашылық жоқ. Әзірге шағымдануға негіз жоқ.</translation>
    </message>
    <message>
        <source>No announced total is contradicted. A claim rests on precincts then.</source>
        <translation>Жарияланған қорытындыларда қайшылық жоқ. Онда талап қою учаскелерге сүйенеді.</translation>
    </message>
    <message>
        <source>left blank on paper</source>
        <translation>қағазда бос қалады</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>Берілетін күні</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Басқа қағаздар</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Түптеу</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Backup of</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Науқан</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>тексеру керек</translation>
    </message>
    <message>
        <source>✓ good when it was written</source>
        <translation>✓ жазылғанда жарамды</translation>
    </message>
    <message>
        <source>! not as it was written</source>
        <translation>! жазылған күйінде емес</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The campaign&apos;s file is damaged</source>
        <translation>Науқан файлы бүлінген</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>A backup &amp;file …</source>
        <translation>Көшірме &amp;файлы …</translation>
    </message>
    <message>
        <source>A &amp;folder of backups …</source>
        <translation>Көшірмелер &amp;қалтасы …</translation>
    </message>
    <message>
        <source>&amp;New campaign folder</source>
        <translation>&amp;Жаңа науқан қалтасы</translation>
    </message>
    <message>
        <source>New campaign folder</source>
        <translation>Жаңа науқан қалтасы</translation>
    </message>
    <message>
        <source>&amp;Elsewhere …</source>
        <translation>&amp;Басқа жер …</translation>
    </message>
    <message>
        <source>Backups (*.hqbackup manifest.json);;All files (*)</source>
        <translation>Сақтық көшірмелер (*.hqbackup manifest.json);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>A backup file</source>
        <translation>Сақтық көшірме файлы</translation>
    </message>
    <message>
        <source>A folder of backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Where the new campaign folder is to lie</source>
        <translation>Жаңа науқан қалтасы қайда тұрады</translation>
    </message>
    <message>
        <source>Reading what can be read; the damaged folder is not touched …</source>
        <translation>Оқылатыны оқылуда; бүлінген қалтаға тиіспейді …</translation>
    </message>
    <message>
        <source>Reading the backup from its first byte to its last …</source>
        <translation>Сақтық көшірме басынан аяғына дейін оқылуда …</translation>
    </message>
    <message>
        <source>! This backup is not as it was written. Choose another one.</source>
        <translation>! Бұл сақтық көшірме жазылған күйінде емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>✓ As it was written: journal entries {entries}, evidence files {files}.</source>
        <translation>✓ Жазылған күйінде: журнал жазбалары {entries}, дәлелдеме файлдары {files}.</translation>
    </message>
    <message>
        <source>Restoring into {folder} …</source>
        <translation>{folder} қалтасына қалпына келтірілуде …</translation>
    </message>
    <message>
        <source>✓ Restored into {folder}.</source>
        <translation>✓ Қалпына келтірілді: {folder}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made.</source>
        <translation>Тоқтатылды. Ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Науқанды ашу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Көшірмені тексеру</translation>
    </message>
</context>
<context>
    <name>RightsPanel</name>
    <message>
        <source>What the person may sign</source>
        <translation>Адам неге қол қоя алады</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Түзету керек</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Қол қоя алады</translation>
    </message>
    <message>
        <source>Proof, rights and limits</source>
        <translation>Растау, құқықтар және шектеулер</translation>
    </message>
    <message>
        <source>not known without a role</source>
        <translation>мәртебесіз белгісіз</translation>
    </message>
    <message>
        <source>✓ nothing is missing</source>
        <translation>✓ бәрі бар</translation>
    </message>
    <message>
        <source>{source}. To be checked by a lawyer.</source>
        <translation>{source}. Заңгер тексеруі керек.</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message>
        <source>Challenged</source>
        <translation>Шағым нысанасы</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>and (or)</source>
        <translation>және (немесе)</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Қауіпсіз күн</translation>
    </message>
    <message>
        <source>Nominal date</source>
        <translation>Номиналды күн</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Қайта санау</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>the day of the act is not known</source>
        <translation>акт күні белгісіз</translation>
    </message>
    <message>
        <source>10 days, art. {articles}</source>
        <translation>10 күн, {articles}-бап</translation>
    </message>
    <message>
        <source>Safe date {day}</source>
        <translation>Қауіпсіз күн {day}</translation>
    </message>
    <message>
        <source>the day of the act counts as the first</source>
        <translation>акт күні бірінші болып саналады</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>until publication</source>
        <translation>жарияланғанға дейін</translation>
    </message>
    <message>
        <source>not later than {day}</source>
        <translation>ең кеші {day}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} қалды</translation>
    </message>
    <message>
        <source>act of {day}</source>
        <translation>{day} күнгі акт</translation>
    </message>
</context>
<context>
    <name>SavedSheets</name>
    <message>
        <source>Which precinct does the sheet of precinct {number} belong to?</source>
        <translation>№&#xa0;{number} учаскенің парағы қай учаскенікі?</translation>
    </message>
    <message>
        <source>Move the sheet to precinct {number}</source>
        <translation>Парақты №&#xa0;{number} учаскеге көшіру</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Файлды таңдау …</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Суреттер мен PDF</translation>
    </message>
    <message>
        <source>Scan of the credential</source>
        <translation>Куәліктің сканы</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>page {number} of {count}</source>
        <translation>бет {number}/{count}</translation>
    </message>
    <message>
        <source>Page before (Ctrl+PgUp)</source>
        <translation>Алдыңғы бет (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+PgDn)</source>
        <translation>Келесі бет (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Кішірек (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Ірірек (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole (Ctrl+0)</source>
        <translation>Толық (Ctrl+0)</translation>
    </message>
    <message>
        <source>Take the page away</source>
        <translation>Бетті алып тастау</translation>
    </message>
</context>
<context>
    <name>ScansField</name>
    <message>
        <source>Choose …</source>
        <translation>Таңдау …</translation>
    </message>
    <message>
        <source>or drop it here; Ctrl+Shift+V pastes a picture</source>
        <translation>немесе осында сүйреп әкеліңіз; Ctrl+Shift+V сурет қояды</translation>
    </message>
    <message>
        <source>Scan of the paper</source>
        <translation>Қағаздың сканы</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Шығару: {name}</translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>everything</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>the document alone</source>
        <translation>тек құжаттың өзі</translation>
    </message>
    <message>
        <source>annexes from … to …</source>
        <translation>қосымшалар, № … – …</translation>
    </message>
    <message>
        <source>one exhibit by its number</source>
        <translation>бір қосымша, нөмірі бойынша</translation>
    </message>
    <message>
        <source>sheets from … to …</source>
        <translation>парақтар, … – …</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Не басылады</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Number of the exhibit</source>
        <translation>Қосымшаның нөмірі</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
</context>
<context>
    <name>SeenBox</name>
    <message>
        <source>scan or page …</source>
        <translation>скан немесе бет …</translation>
    </message>
    <message>
        <source>Shown beside the form and kept as evidence</source>
        <translation>Нысанның жанында көрсетіліп, дәлелдеме ретінде сақталады</translation>
    </message>
    <message>
        <source>Typed from</source>
        <translation>Неден енгізіледі</translation>
    </message>
    <message>
        <source>Write where the figures were seen.</source>
        <translation>Деректер қайда көрілгенін жазыңыз.</translation>
    </message>
    <message>
        <source>Write when they were seen, for example 24.11.2026 14:05.</source>
        <translation>Қашан көрілгенін жазыңыз, мысалы 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Scan or page</source>
        <translation>Скан немесе бет</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Күтпеген жағдай болды.</translation>
    </message>
    <message>
        <source>Refused: {reason}. Nothing was changed.</source>
        <translation>Орындалмады: {reason}. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Wrong usage: {reason}.</source>
        <translation>Қате қолдану: {reason}.</translation>
    </message>
    <message>
        <source>The data file {file} cannot be used. {key}: {reason}. Correct the file.</source>
        <translation>{file} деректер файлы жарамсыз. {key}: {reason}. Файлды түзетіңіз.</translation>
    </message>
    <message>
        <source>There is no campaign at {address}. Check the name, or make a new campaign.</source>
        <translation>{address} мекенжайында науқан жоқ. Атауын тексеріңіз немесе жаңа науқан құрыңыз.</translation>
    </message>
    <message>
        <source>A campaign exists at {address} already. Open it, or choose another name.</source>
        <translation>{address} мекенжайында науқан бар. Оны ашыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The campaign {address} was made by a newer version of the program ({revision}). Nothing was changed. Update the program on this computer.</source>
        <translation>{address} науқаны бағдарламаның жаңарақ нұсқасымен құрылған ({revision}). Ештеңе өзгертілген жоқ. Осы компьютердегі бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The shared campaign {address} has an older layout. Its keeper upgrades it once: hq-desktop upgrade CAMPAIGN.</source>
        <translation>Ортақ {address} науқанының құрылымы ескі. Оны жүргізуші бір рет жаңартады: hq-desktop upgrade CAMPAIGN.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}. Nothing was changed. Choose a folder of your own.</source>
        <translation>{path} ішіне жазу мүмкін емес. Ештеңе өзгертілген жоқ. Өз қалтаңызды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {path}. What was being saved is not saved; everything before is intact. Free some space and try again.</source>
        <translation>{path} тұрған дискіде орын қалмады. Соңғысы сақталмады; бұрынғының бәрі аман. Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where a campaign folder is not safe. Keep it on this computer, or use PostgreSQL to work together.</source>
        <translation>{path} желілік қалтада тұр, онда науқанды сақтау қауіпсіз емес. Оны осы компьютерде ұстаңыз, ал бірлесіп жұмыс істеу үшін PostgreSQL пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The database server {address} does not answer: {reason}. Check the network and the address, then try again.</source>
        <translation>{address} деректер базасының сервері жауап бермейді: {reason}. Желі мен мекенжайды тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The database refused: {reason}. What was being saved is not saved.</source>
        <translation>Деректер базасы орындамады: {reason}. Соңғысы сақталмады.</translation>
    </message>
    <message>
        <source>The database file of {address} is damaged: {reason}. Nothing was written to it. Restore the newest good backup into a new folder; the window also says what can still be read.</source>
        <translation>{address} деректер базасының файлы бүлінген: {reason}. Оған ештеңе жазылған жоқ. Ең соңғы жарамды сақтық көшірмені жаңа қалтаға қалпына келтіріңіз; терезеде әлі не оқылатыны да көрсетілген.</translation>
    </message>
    <message>
        <source>Somebody else saved {noun} {key} meanwhile. Nothing was overwritten. Look at the newer figures, then save again.</source>
        <translation>Осы арада басқа оператор сол жазбаны сақтады ({noun} {key}). Ештеңе үстінен жазылған жоқ. Жаңа деректерді қарап, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{operator} has this sheet before them. Take another one; it is free again half an hour after their last key.</source>
        <translation>Бұл парақ қазір мына операторда ашық: {operator}. Басқасын алыңыз; соңғы пернеден жарты сағаттан кейін ол қайта босайды.</translation>
    </message>
    <message>
        <source>There is no {noun} “{key}”.</source>
        <translation>Табылмады: {noun} «{key}».</translation>
    </message>
    <message>
        <source>{noun} “{key}” exists already. Nothing was changed.</source>
        <translation>Бұрыннан бар: {noun} «{key}». Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}. Nothing was changed.</source>
        <translation>{path} файлы оқылмайды: {reason}. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} файлы жоқ.</translation>
    </message>
    <message>
        <source>The table has problems: {count}. Nothing was stored. Correct these cells.</source>
        <translation>Кестедегі қателер: {count}. Ештеңе жазылған жоқ. Осы ұяшықтарды түзетіңіз.</translation>
    </message>
    <message>
        <source>The document cannot be made yet. Missing: {names}.</source>
        <translation>Құжатты әзірге жасау мүмкін емес. Жетіспейді: {names}.</translation>
    </message>
    <message>
        <source>Nothing stands against precincts {precincts}: no official figure that differs and no incident. There is nothing to complain about.</source>
        <translation>Мына учаскелер бойынша ештеңе жоқ: {precincts}. Ресми деректермен айырмашылық та, жазылған бұзушылық та жоқ. Шағымдануға негіз жоқ.</translation>
    </message>
    <message>
        <source>The totals announced by {commission} contradict nothing in the readings, so there is nothing to complain about.</source>
        <translation>{commission} жариялаған қорытынды көшірмелердің қабылданған деректеріне қайшы емес, сондықтан шағымдануға негіз жоқ.</translation>
    </message>
    <message>
        <source>No announced total contradicts the readings, so there is nothing to complain about.</source>
        <translation>Жарияланған қорытындылардың ешқайсысы көшірмелердің қабылданған деректеріне қайшы емес, сондықтан шағымдануға негіз жоқ.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>the address of the database cannot be read</source>
        <translation>деректер базасының мекенжайы оқылмайды</translation>
    </message>
    <message>
        <source>a campaign needs at least one race</source>
        <translation>науқанға кемінде бір сайлау керек</translation>
    </message>
    <message>
        <source>the race must be named</source>
        <translation>сайлауды көрсету керек</translation>
    </message>
    <message>
        <source>the race must be named, one of: {names}</source>
        <translation>сайлауды көрсету керек, мыналардың бірі: {names}</translation>
    </message>
    <message>
        <source>a table with problems changes nothing</source>
        <translation>қатесі бар кесте ештеңені өзгертпейді</translation>
    </message>
    <message>
        <source>publications of different races or kinds cannot be compared</source>
        <translation>басқа-басқа сайлаудың немесе түрі басқа жарияланымдарды салыстыруға болмайды</translation>
    </message>
    <message>
        <source>an address, an issue and a screenshot belong to official figures and totals alone</source>
        <translation>веб-мекенжай, газет нөмірі және экран суреті тек ресми деректер мен қорытындыларға тіркеледі</translation>
    </message>
    <message>
        <source>its heading is known</source>
        <translation>тақырыбы белгілі</translation>
    </message>
    <message>
        <source>its heading names this contestant and no other</source>
        <translation>тақырыбында тек осы дауысқа түсуші аталған</translation>
    </message>
    <message>
        <source>the words of its heading say so</source>
        <translation>тақырыбындағы сөздер соны көрсетеді</translation>
    </message>
    <message>
        <source>its heading resembles this name</source>
        <translation>тақырыбы осы атауға ұқсайды</translation>
    </message>
    <message>
        <source>its heading is the number of this line on the form</source>
        <translation>тақырыбы – нысандағы осы жолдың нөмірі</translation>
    </message>
    <message>
        <source>its heading is not known</source>
        <translation>тақырыбы белгісіз</translation>
    </message>
    <message>
        <source>its heading fits several columns</source>
        <translation>тақырыбы бірнеше бағанға келеді</translation>
    </message>
    <message>
        <source>the precincts or commissions of the race stand in it</source>
        <translation>онда осы сайлаудың учаскелері немесе комиссиялары тұр</translation>
    </message>
    <message>
        <source>several columns seem to name the precinct or commission</source>
        <translation>бірнеше бағанда учаске немесе комиссия тұрған сияқты</translation>
    </message>
    <message>
        <source>a person said so</source>
        <translation>адам көрсеткен</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>онда ештеңе жоқ</translation>
    </message>
    <message>
        <source>it only numbers the rows</source>
        <translation>онда тек жолдардың реттік нөмірі</translation>
    </message>
    <message>
        <source>percentages stand in it</source>
        <translation>онда пайыздар тұр</translation>
    </message>
    <message>
        <source>no figures stand in it</source>
        <translation>онда сандар жоқ</translation>
    </message>
    <message>
        <source>its heading asks for figures, and hardly any stand in it</source>
        <translation>тақырыбы бойынша сандар болуы керек, ал онда сан жоқтың қасы</translation>
    </message>
    <message>
        <source>its heading asks for percentages, and counts stand in it</source>
        <translation>тақырыбы бойынша пайыздар болуы керек, ал онда сандар тұр</translation>
    </message>
    <message>
        <source>another column seems to be the same line</source>
        <translation>басқа баған да осы жол сияқты</translation>
    </message>
    <message>
        <source>no figures were found in this table, so there is nothing to keep</source>
        <translation>бұл кестеде сандар табылмады, сондықтан сақтайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>a layout is kept under a title</source>
        <translation>кесте нысаны өз атауымен сақталады</translation>
    </message>
    <message>
        <source>the layout {layout} is not for such a table</source>
        <translation>{layout} кесте нысаны мұндай кестеге арналмаған</translation>
    </message>
    <message>
        <source>such a table has no column {column}</source>
        <translation>мұндай кестеде {column} бағаны жоқ</translation>
    </message>
    <message>
        <source>a complaint goes to a commission, a claim to a court</source>
        <translation>шағым комиссияға, талап қою сотқа беріледі</translation>
    </message>
    <message>
        <source>{parent} stands below {commission} and cannot be the commission above it</source>
        <translation>{parent} {commission} астында тұр, сондықтан одан жоғары бола алмайды</translation>
    </message>
    <message>
        <source>several precincts have the number {precinct}; name one of: {names}</source>
        <translation>{precinct} нөмірі бірнеше учаскеде бар; мыналардың бірін көрсетіңіз: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day such as 24.11.1980</source>
        <translation>«{text}» күн емес; былай жазу керек: 24.11.1980</translation>
    </message>
    <message>
        <source>this import has been taken back already</source>
        <translation>бұл импорт бұрын қайтарылған</translation>
    </message>
    <message>
        <source>an import of contestants is corrected by another import</source>
        <translation>дауысқа түсушілер импорты басқа импортпен түзетіледі</translation>
    </message>
    <message>
        <source>the import changed records that were there before: {count}</source>
        <translation>импорт бұрыннан бар жазбаларды өзгертті: {count}</translation>
    </message>
    <message>
        <source>a later version replaced its sheet ({key})</source>
        <translation>осы импорттың парағын кейінгі нұсқа ауыстырған ({key})</translation>
    </message>
    <message>
        <source>somebody has typed from its sheet ({key})</source>
        <translation>осы импорттың парағынан деректер енгізілген ({key})</translation>
    </message>
    <message>
        <source>somebody is typing from its sheet ({key})</source>
        <translation>осы импорттың парағынан қазір деректер енгізілуде ({key})</translation>
    </message>
    <message>
        <source>its sheet ({key}) is one of another precinct or race</source>
        <translation>оның парағы ({key}) басқа учаскенікі немесе басқа сайлаудікі</translation>
    </message>
    <message>
        <source>somebody has chosen its sheet ({key})</source>
        <translation>осы импорттың парағы қабылданған болып таңдалған ({key})</translation>
    </message>
    <message>
        <source>a later version replaced its total ({key})</source>
        <translation>осы импорттың қорытындысын кейінгі нұсқа ауыстырған ({key})</translation>
    </message>
    <message>
        <source>there is a sheet of its precinct ({key})</source>
        <translation>осы импорттың учаскесінің парағы бар ({key})</translation>
    </message>
    <message>
        <source>there is a decision about its precinct ({key})</source>
        <translation>осы импорттың учаскесі бойынша шешім бар ({key})</translation>
    </message>
    <message>
        <source>there is an incident at its precinct ({key})</source>
        <translation>осы импорттың учаскесінде бұзушылық жазылған ({key})</translation>
    </message>
    <message>
        <source>{name} is marked as the picture of a filled ballot, which nobody may take or pass on on the day of voting (election law 27(4))</source>
        <translation>{name} толтырылған бюллетеньнің суреті деп белгіленген, оны дауыс беру күні ешкімнің түсіруіне немесе таратуына болмайды (сайлау туралы заң, 27-баптың 4-тармағы)</translation>
    </message>
    <message>
        <source>there is a note of a call about its precinct ({key})</source>
        <translation>осы импорттың учаскесі бойынша қоңырау жазылған ({key})</translation>
    </message>
    <message>
        <source>somebody of ours stands at its precinct ({key})</source>
        <translation>осы импорттың учаскесінде біздің адам бар ({key})</translation>
    </message>
    <message>
        <source>a file was given to its precinct ({key})</source>
        <translation>осы импорттың учаскесіне файл берілген ({key})</translation>
    </message>
    <message>
        <source>this person reported an incident ({key})</source>
        <translation>бұл адам бұзушылық туралы хабарлаған ({key})</translation>
    </message>
    <message>
        <source>somebody has changed a person of it since ({key})</source>
        <translation>осы импорттағы адамның деректері кейін өзгертілген ({key})</translation>
    </message>
    <message>
        <source>a commission stands below its commission ({key})</source>
        <translation>осы импорттың комиссиясының астында басқа комиссия бар ({key})</translation>
    </message>
    <message>
        <source>a precinct stands below its commission ({key})</source>
        <translation>осы импорттың комиссиясының астында учаске бар ({key})</translation>
    </message>
    <message>
        <source>there is a total of its commission ({key})</source>
        <translation>осы импорттың комиссиясының қорытындысы бар ({key})</translation>
    </message>
    <message>
        <source>there is a complaint to its commission ({key})</source>
        <translation>осы импорттың комиссиясына шағым бар ({key})</translation>
    </message>
    <message>
        <source>there is a complaint about its commission ({key})</source>
        <translation>осы импорттың комиссиясының үстінен шағым бар ({key})</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>бұл файл емес</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>ол 256 МБ-тан үлкен</translation>
    </message>
    <message>
        <source>it holds more than 1 GB when unpacked</source>
        <translation>ашылған түрде ол 1 ГБ-тан үлкен</translation>
    </message>
    <message>
        <source>a sheet has cells so far out that it cannot be read</source>
        <translation>парақта тым алыс ұяшықтар бар, сондықтан оны оқу мүмкін емес</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ол бос</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>ол құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>the page has no table in it; if its figures appear only while it is open, copy them there and paste them</source>
        <translation>бетте кесте жоқ; сандары тек бет ашық тұрғанда көрінсе, оларды сол жерден көшіріп, осында қойыңыз</translation>
    </message>
    <message>
        <source>This document has nothing to rest on: {reason}.</source>
        <translation>Бұл құжатқа негіз жоқ: {reason}.</translation>
    </message>
    <message>
        <source>The package cannot be made smaller than {least} MB without losing what is on the sheets; {limit} MB were asked for. Nothing was written. Allow more, or split it into volumes.</source>
        <translation>Парақтардағыны жоғалтпай жинақты {least} МБ-тан кіші ету мүмкін емес; {limit} МБ сұралған. Ештеңе жазылған жоқ. Көбірек рұқсат етіңіз немесе томдарға бөліңіз.</translation>
    </message>
    <message>
        <source>{file} did not pass its check on sheet {sheet}: {reason}. Nothing was written.</source>
        <translation>{file} тексеруден өтпеді, парақ {sheet}: {reason}. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>the campaign is not as it was written; verify it in the office first</source>
        <translation>науқан жазылған күйінде емес; алдымен оны «Кеңсе» бөлімінде тексеріңіз</translation>
    </message>
    <message>
        <source>the package {name} was made from another campaign, or another journal</source>
        <translation>{name} жинағы басқа науқаннан немесе басқа журналдан жасалған</translation>
    </message>
    <message>
        <source>nothing that belongs to the package {name} is a file of its own</source>
        <translation>{name} жинағына жататын жеке файл жоқ</translation>
    </message>
    <message>
        <source>the complaint has not been handed in yet</source>
        <translation>шағым әлі берілмеген</translation>
    </message>
    <message>
        <source>the complaint is handed in already</source>
        <translation>шағым бұрын берілген</translation>
    </message>
    <message>
        <source>the complaint is handed in and not answered yet</source>
        <translation>шағым берілген, әлі жауабы жоқ</translation>
    </message>
    <message>
        <source>the complaint is answered already</source>
        <translation>шағымға жауап алынған</translation>
    </message>
    <message>
        <source>the answer to the complaint is appealed; what goes on is the appeal</source>
        <translation>шағымға берілген жауапқа шағым жасалған; енді сол жалғасады</translation>
    </message>
    <message>
        <source>the complaint is withdrawn</source>
        <translation>шағым кері алынған</translation>
    </message>
    <message>
        <source>the event is gone, or it belongs to another complaint</source>
        <translation>оқиға жоқ немесе ол басқа шағымға жатады</translation>
    </message>
    <message>
        <source>the complaint begins with it; withdraw the complaint instead</source>
        <translation>шағым содан басталады; оның орнына шағымды кері алыңыз</translation>
    </message>
    <message>
        <source>something happened to the complaint after it; take that back first</source>
        <translation>одан кейін шағым бойынша басқа оқиға болған; алдымен соны қайтарыңыз</translation>
    </message>
    <message>
        <source>the appeal is handed in already; take that back first</source>
        <translation>келесі шағым бұрын берілген; алдымен соны қайтарыңыз</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>бұл күн әлі келген жоқ</translation>
    </message>
    <message>
        <source>the answer would have come before the complaint was handed in</source>
        <translation>жауап шағым берілгенге дейін келген болып шығады</translation>
    </message>
    <message>
        <source>the decision would be later than the day it was received</source>
        <translation>шешім алынған күнінен кейін шыққан болып шығады</translation>
    </message>
    <message>
        <source>the decision would be earlier than the day the complaint was handed in</source>
        <translation>шешім шағым берілген күннен бұрын шыққан болып шығады</translation>
    </message>
    <message>
        <source>it is no task</source>
        <translation>бұл тапсырма емес</translation>
    </message>
    <message>
        <source>it is neither a picture nor a PDF</source>
        <translation>бұл сурет те, PDF те емес</translation>
    </message>
    <message>
        <source>the text is locked by {name}; unlock it first</source>
        <translation>мәтінді құлыптаған: {name}; алдымен құлпын ашыңыз</translation>
    </message>
    <message>
        <source>the complaint has another text already</source>
        <translation>шағымның басқа мәтіні бар</translation>
    </message>
    <message>
        <source>it is for another kind of election</source>
        <translation>ол басқа сайлау түріне арналған</translation>
    </message>
    <message>
        <source>no incident says that a copy of the protocol was refused</source>
        <translation>хаттама көшірмесін беруден бас тарту туралы бұзушылық жазылмаған</translation>
    </message>
    <message>
        <source>official figures of every precinct are known already</source>
        <translation>барлық учаскенің ресми деректері белгілі</translation>
    </message>
    <message>
        <source>no precinct has a signed and sealed copy that differs from the official figures, and no incident tells of two protocols</source>
        <translation>қолы мен мөрі бар көшірмесі ресми деректерден өзгеше учаске жоқ, екі хаттама туралы бұзушылық та жазылмаған</translation>
    </message>
    <message>
        <source>no incident names a witness, and no signed copy differs</source>
        <translation>бұзушылықтарда куә аталмаған, қол қойылған көшірмелерде айырмашылық та жоқ</translation>
    </message>
    <message>
        <source>no incident has a photo, video or sound that may be shown</source>
        <translation>көрсетуге болатын фотосы, бейнесі немесе дыбысы бар бұзушылық жоқ</translation>
    </message>
    <message>
        <source>sheets are missing or stand there twice</source>
        <translation>парақтар жетіспейді немесе екі рет тұр</translation>
    </message>
    <message>
        <source>it is no upright sheet of A4</source>
        <translation>ол тік A4 парағы емес</translation>
    </message>
    <message>
        <source>its number in the file is another one</source>
        <translation>оның файлдағы нөмірі басқа</translation>
    </message>
    <message>
        <source>its printed number cannot be found</source>
        <translation>оның басылған нөмірі табылмады</translation>
    </message>
    <message>
        <source>nothing stands on it</source>
        <translation>онда ештеңе жоқ</translation>
    </message>
    <message>
        <source>something reaches beyond its edge</source>
        <translation>бірдеңе шетінен шығып тұр</translation>
    </message>
    <message>
        <source>a link leads elsewhere</source>
        <translation>сілтеме басқа жерге апарады</translation>
    </message>
    <message>
        <source>a bookmark leads elsewhere</source>
        <translation>бетбелгі басқа жерге апарады</translation>
    </message>
    <message>
        <source>the inventory names other sheets</source>
        <translation>тізімдемеде басқа парақтар көрсетілген</translation>
    </message>
    <message>
        <source>a font is not in the file</source>
        <translation>қаріп файлда жоқ</translation>
    </message>
    <message>
        <source>its page picture is not there</source>
        <translation>бетінің суреті жоқ</translation>
    </message>
    <message>
        <source>there is no fact {place}; the nearest one is {nearest}</source>
        <translation>{place} деген дерек жоқ; ең жақыны – {nearest}</translation>
    </message>
    <message>
        <source>there is no fact {place}</source>
        <translation>{place} деген дерек жоқ</translation>
    </message>
    <message>
        <source>the fact {place} cannot be written in this form; {nearest} can</source>
        <translation>{place} дерегі бұл түрде жазылмайды; былай жазылады: {nearest}</translation>
    </message>
    <message>
        <source>a brace that belongs to no fact, at “{words}”; facts are written as {{name}}</source>
        <translation>ешбір дерекке жатпайтын жақша бар, орны: «{words}»; деректер {{name}} түрінде жазылады</translation>
    </message>
    <message>
        <source>this part is drawn from the facts and has no words to edit</source>
        <translation>бұл бөлік деректерден жасалады, онда түзететін сөз жоқ</translation>
    </message>
    <message>
        <source>this paragraph is not printed with the facts of today</source>
        <translation>бұл абзац қазіргі деректермен басылмайды</translation>
    </message>
    <message>
        <source>a paragraph needs words; leave it out if it is not wanted</source>
        <translation>абзацта сөз болуы керек; ол керек болмаса, алып тастаңыз</translation>
    </message>
    <message>
        <source>this document has no line for a representative; claims and court motions have one</source>
        <translation>бұл құжатта өкілге арналған жол жоқ; ол талап қою мен сотқа берілетін өтінішхаттарда бар</translation>
    </message>
    <message>
        <source>{name} signs the document and cannot be the representative too</source>
        <translation>{name} құжатқа қол қояды, сондықтан ол әрі өкіл бола алмайды</translation>
    </message>
    <message>
        <source>several people have this name; expected a number, one of {names}</source>
        <translation>бұл атпен бірнеше адам бар; нөмір керек, мыналардың бірі: {names}</translation>
    </message>
    <message>
        <source>{parent} is a court, and no commission stands under a court</source>
        <translation>{parent} – сот, ал сотқа комиссия бағынбайды</translation>
    </message>
    <message>
        <source>an event of its precinct is on record, terms run from it ({key})</source>
        <translation>осы импорттың учаскесі бойынша мерзім басталатын оқиға жазылған ({key})</translation>
    </message>
    <message>
        <source>complaint No. {key} is about its precinct</source>
        <translation>№ {key} шағым соның учаскесі туралы</translation>
    </message>
    <message>
        <source>an event of its total is on record, terms run from it ({key})</source>
        <translation>осы импорттың қорытындысы бойынша мерзім басталатын оқиға жазылған ({key})</translation>
    </message>
    <message>
        <source>an event of its commission is on record, terms run from it ({key})</source>
        <translation>осы импорттың комиссиясы бойынша мерзім басталатын оқиға жазылған ({key})</translation>
    </message>
    <message>
        <source>its tables have more than 3,000,000 cells</source>
        <translation>кестелерінде 3 000 000 ұяшықтан көп</translation>
    </message>
    <message>
        <source>the digits that are seen in it are not those in the file: a font, a style or a format shows others; keep a picture of it and type the figures by hand</source>
        <translation>онда көрінетін цифрлар файлдағыдан басқа: қаріп, стиль немесе пішім басқасын көрсетеді; суретін сақтап, сандарды қолмен енгізіңіз</translation>
    </message>
    <message>
        <source>what is in it is no table; one of these can be read: {names}</source>
        <translation>ішіндегісі кесте емес; мыналардың бірі оқылады: {names}</translation>
    </message>
    <message>
        <source>it was changed while it was being read; try again</source>
        <translation>ол оқылып жатқанда өзгерген; қайталаңыз</translation>
    </message>
    <message>
        <source>it has a password, or it is a text document and no workbook</source>
        <translation>оның құпиясөзі бар немесе ол кесте емес, мәтіндік құжат</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>ол бүлінген</translation>
    </message>
    <message>
        <source>it is damaged ({detail})</source>
        <translation>ол бүлінген ({detail})</translation>
    </message>
    <message>
        <source>line {line}: {detail}</source>
        <translation>{line}-жол: {detail}</translation>
    </message>
    <message>
        <source>it is not text in UTF-8, UTF-16 or Windows-1251</source>
        <translation>бұл UTF-8, UTF-16 немесе Windows-1251 мәтіні емес</translation>
    </message>
    <message>
        <source>line {line}: expected a number and a hash, not “{text}”</source>
        <translation>{line}-жол: «{text}» емес, нөмір мен хэш керек</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one recorded</source>
        <translation>оның SHA-256 мәні жазылғаннан басқа</translation>
    </message>
    <message>
        <source>it is not as it was written; verify says what was changed</source>
        <translation>ол жазылған күйінде емес; не өзгергенін тексеру көрсетеді</translation>
    </message>
    <message>
        <source>it was changed while it was being read</source>
        <translation>ол оқылып жатқанда өзгерген</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>онда сурет жоқ</translation>
    </message>
    <message>
        <source>its content is of no kind known here</source>
        <translation>ішіндегісінің түрі белгісіз</translation>
    </message>
    <message>
        <source>it breaks off; its end is missing</source>
        <translation>ол үзіліп қалған; соңы жоқ</translation>
    </message>
    <message>
        <source>it has more than 120 megapixels</source>
        <translation>ол 120 мегапиксельден үлкен</translation>
    </message>
    <message>
        <source>the picture is too large for the memory in this format</source>
        <translation>бұл пішімде сурет жадқа сыймайды</translation>
    </message>
    <message>
        <source>it has more than 300 pages</source>
        <translation>онда 300 беттен көп</translation>
    </message>
    <message>
        <source>its page is larger than 5 metres, or empty</source>
        <translation>беті 5 метрден үлкен немесе бос</translation>
    </message>
    <message>
        <source>it unpacks to far more than a document can hold</source>
        <translation>ол ашылғанда құжатқа сыятыннан әлдеқайда үлкен болады</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>бұл PDF емес</translation>
    </message>
    <message>
        <source>it is no list of a package&apos;s files as this program writes it</source>
        <translation>бұл – осы бағдарлама жазатын жинақ файлдарының тізбесі емес</translation>
    </message>
    <message>
        <source>only a proxy may ask the commission for a recount on the night (election law 43(7-1)), and {name} is not recorded as a proxy</source>
        <translation>түнде комиссиядан дауыстарды қайта санауды тек сенім білдірілген адам сұрай алады (сайлау туралы заң, 43-баптың 7-1-тармағы), ал {name} сенім білдірілген адам деп жазылмаған</translation>
    </message>
    <message>
        <source>papers for the station are in Russian or Kazakh</source>
        <translation>учаскелік қағаздар орысша немесе қазақша болады</translation>
    </message>
    <message>
        <source>the printer {printer} takes nothing</source>
        <translation>{printer} принтері құжатты қабылдамайды</translation>
    </message>
    <message>
        <source>it is an export of Telegram as web pages; in Telegram Desktop open the chat, “⋮”, “Export chat history” (for all chats: Settings, Advanced, “Export Telegram data”), choose the format “Machine-readable JSON” and hand over the folder with result.json</source>
        <translation>бұл Telegram чатының веб-бет түріндегі экспорты; Telegram Desktop ішінде: чат → ⋮ → чат тарихын экспорттау (барлық чат үшін: баптаулар → Telegram деректерін экспорттау), пішімі JSON; result.json тұрған қалтаны беріңіз</translation>
    </message>
    <message>
        <source>it is an export of Telegram without chats; export the chats with their files</source>
        <translation>бұл чаттарсыз Telegram экспорты; чаттарды файлдарымен бірге экспорттаңыз</translation>
    </message>
    <message>
        <source>the chat has no number or no messages in the export</source>
        <translation>экспортта чаттың нөмірі немесе хабарлары жоқ</translation>
    </message>
    <message>
        <source>the message has no number in the export</source>
        <translation>экспортта хабардың нөмірі жоқ</translation>
    </message>
    <message>
        <source>it is broken at line {line}, column {column}; the export was perhaps cut short, make it again</source>
        <translation>ол {line}-жолда, {column}-бағанда бұзылған; экспорт үзіліп қалған болуы мүмкін, оны қайта жасаңыз</translation>
    </message>
    <message>
        <source>it is called as a WhatsApp chat, but no date and time begin its first line</source>
        <translation>аты WhatsApp чатынікі, бірақ бірінші жолы күн мен уақыттан басталмайды</translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation>оның жолы қалтадан тыс шығады</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder, or to nothing</source>
        <translation>бұл қалтадан тысқа немесе жоқ файлға апаратын сілтеме</translation>
    </message>
    <message>
        <source>the folder cannot be looked into</source>
        <translation>қалтаның ішін қарау мүмкін емес</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ол ашылмайды</translation>
    </message>
    <message>
        <source>it is a zip inside a zip; unpack it and hand over what is in it</source>
        <translation>бұл zip ішіндегі zip; оны ашып, ішіндегісін беріңіз</translation>
    </message>
    <message>
        <source>the zip holds more than 50,000 files</source>
        <translation>zip ішінде 50 000 файлдан көп</translation>
    </message>
    <message>
        <source>the zip holds more than 20 GB when unpacked; this file is past that</source>
        <translation>zip ашылғанда 20 ГБ-тан үлкен; бұл файл сол шектен тыс қалды</translation>
    </message>
    <message>
        <source>it is larger than 2 GB when unpacked</source>
        <translation>ол ашылғанда 2 ГБ-тан үлкен</translation>
    </message>
    <message>
        <source>it would become more than 200 times larger when unpacked; no photo does</source>
        <translation>ол ашылғанда 200 еседен көп үлкейер еді; фотода мұндай болмайды</translation>
    </message>
    <message>
        <source>the zip holds a file of this name already</source>
        <translation>zip ішінде осы атпен файл бар</translation>
    </message>
    <message>
        <source>it is no backup of a campaign</source>
        <translation>бұл науқанның сақтық көшірмесі емес</translation>
    </message>
    <message>
        <source>there is no backup in the folder</source>
        <translation>қалтада сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>its content is no database</source>
        <translation>ішіндегісі деректер базасы емес</translation>
    </message>
    <message>
        <source>nothing is in it any more</source>
        <translation>онда енді ештеңе жоқ</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>бөліктері бір-біріне сай емес</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>ондағы мәтін оқылмайды</translation>
    </message>
    <message>
        <source>it is the database of something else</source>
        <translation>бұл басқа бірдеңенің деректер базасы</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>оның бөліктері жетіспейді</translation>
    </message>
    <message>
        <source>a record in it cannot be read</source>
        <translation>ондағы жазба оқылмайды</translation>
    </message>
    <message>
        <source>a record of this kind ({noun}) is never changed, so no state of it comes back</source>
        <translation>мұндай жазба ({noun}) ешқашан өзгертілмейді, сондықтан оның бұрынғы күйі қайтарылмайды</translation>
    </message>
    <message>
        <source>that state was written by another version of the program</source>
        <translation>бұл күйді бағдарламаның басқа нұсқасы жазған</translation>
    </message>
    <message>
        <source>that is how it stands now</source>
        <translation>ол қазір де осы күйінде</translation>
    </message>
    <message>
        <source>the journal keeps no values of that change; import the file again</source>
        <translation>журналда бұл өзгерістің мәндері сақталмаған; файлды қайта импорттаңыз</translation>
    </message>
    <message>
        <source>that change took the record out; choose a state before it</source>
        <translation>бұл өзгеріс жазбаны алып тастаған; одан бұрынғы күйін таңдаңыз</translation>
    </message>
    <message>
        <source>nobody had typed the sheet yet in that state</source>
        <translation>ол күйінде парақты әлі ешкім енгізбеген</translation>
    </message>
    <message>
        <source>the record is not there any more</source>
        <translation>ол жазба енді жоқ</translation>
    </message>
    <message>
        <source>there are figures of {name}, who did not stand in that state yet</source>
        <translation>{name} бойынша сандар бар, ал ол күйінде дауысқа түсуші әлі жоқ</translation>
    </message>
    <message>
        <source>the sheet ({key}) was withdrawn or replaced by a later version</source>
        <translation>парақ ({key}) алынған немесе оны кейінгі нұсқа ауыстырған</translation>
    </message>
    <message>
        <source>a sheet ({key}) was made of the file; take that back first</source>
        <translation>файлдан парақ ({key}) жасалған; алдымен соны қайтарыңыз</translation>
    </message>
    <message>
        <source>the sheet ({key}) of that decision has no such page any more</source>
        <translation>ол шешімнің парағында ({key}) мұндай бет енді жоқ</translation>
    </message>
    <message>
        <source>the incident ({key}) of that decision has no such file any more</source>
        <translation>ол шешімнің бұзушылығында ({key}) мұндай файл енді жоқ</translation>
    </message>
    <message>
        <source>its commission ({key}) is not there any more</source>
        <translation>оның комиссиясы ({key}) енді жоқ</translation>
    </message>
    <message>
        <source>its precinct ({key}) is not there any more</source>
        <translation>оның учаскесі ({key}) енді жоқ</translation>
    </message>
    <message>
        <source>nobody has typed this sheet yet</source>
        <translation>бұл парақты әлі ешкім енгізбеген</translation>
    </message>
    <message>
        <source>the first entry of this sheet is not finished</source>
        <translation>бұл парақтың бірінші енгізуі аяқталмаған</translation>
    </message>
    <message>
        <source>this sheet has been typed once, and no cell of it is open</source>
        <translation>бұл парақ бір рет енгізілген, ашық ұяшығы жоқ</translation>
    </message>
    <message>
        <source>the two entries of this sheet differ, and their cells wait to be settled</source>
        <translation>бұл парақтың екі енгізуі әртүрлі, ұяшықтары шешім күтіп тұр</translation>
    </message>
    <message>
        <source>both entries of this sheet are in and settled; it can only be corrected</source>
        <translation>бұл парақтың екі енгізуі де бар, шешілген; оны тек түзетуге болады</translation>
    </message>
    <message>
        <source>the figures of this sheet came from a table; it can only be corrected</source>
        <translation>бұл парақтың сандары кестеден алынған; оны тек түзетуге болады</translation>
    </message>
    <message>
        <source>this sheet counts no more: it was taken out, or a later version replaced it</source>
        <translation>бұл парақ енді есептелмейді: ол алынған немесе оны кейінгі нұсқа ауыстырған</translation>
    </message>
    <message>
        <source>somebody has marked this sheet as one that cannot be entered</source>
        <translation>бұл парақ енгізуге болмайды деп белгіленген</translation>
    </message>
    <message>
        <source>in this race every sheet is typed once; second entries are switched off</source>
        <translation>бұл сайлауда әр парақ бір рет енгізіледі; екінші енгізу өшірілген</translation>
    </message>
    <message>
        <source>the second entry of a sheet is typed by another person than the first</source>
        <translation>парақты екінші рет біріншіден басқа адам енгізеді</translation>
    </message>
    <message>
        <source>you have seen the figures of this sheet; somebody who has not types its second entry</source>
        <translation>сіз бұл парақтың сандарын көрдіңіз; екінші рет оларды көрмеген адам енгізеді</translation>
    </message>
    <message>
        <source>you have a correction of this sheet open; save it or clear it first</source>
        <translation>бұл парақтың түзетуі сізде ашық; алдымен оны сақтаңыз немесе тазалаңыз</translation>
    </message>
    <message>
        <source>these are official figures; blind entries are for our own sheets</source>
        <translation>бұл ресми деректер; жасырын енгізу біздің парақтарға арналған</translation>
    </message>
    <message>
        <source>a table took this sheet out; bring it back by importing the table again</source>
        <translation>бұл парақты кесте алып тастаған; кестені қайта импорттап, оны қайтарыңыз</translation>
    </message>
    <message>
        <source>neither entry has this value; settle against both, and another person types it</source>
        <translation>бұл мән екі енгізудің ешқайсысында жоқ; «екеуі де емес» деп шешіңіз, сонда оны басқа адам енгізеді</translation>
    </message>
    <message>
        <source>a feature is there or it is not; choose one of the two</source>
        <translation>белгі не бар, не жоқ; екеуінің бірін таңдаңыз</translation>
    </message>
    <message>
        <source>this cell waits for a choice between its two values</source>
        <translation>бұл ұяшық екі мәнінің бірін таңдауды күтіп тұр</translation>
    </message>
    <message>
        <source>this cell was settled against both entries; it is typed, unseen, by a person who has neither typed nor judged it</source>
        <translation>бұл ұяшықта екі енгізу де қабылданбаған; оны бұрын енгізбеген және шешпеген адам жасырын енгізеді</translation>
    </message>
    <message>
        <source>this cell has been settled already</source>
        <translation>бұл ұяшық бұрын шешілген</translation>
    </message>
    <message>
        <source>another person has typed this cell since; it can no longer be taken back</source>
        <translation>осы арада бұл ұяшықты басқа адам енгізді; оны енді қайтару мүмкін емес</translation>
    </message>
    <message>
        <source>this sheet was typed or changed after the cell was settled; correct the sheet instead</source>
        <translation>ұяшық шешілгеннен кейін парақ енгізілген немесе өзгертілген; оның орнына парақты түзетіңіз</translation>
    </message>
    <message>
        <source>it is packed in a way that this program does not know</source>
        <translation>ол бұл бағдарлама білмейтін тәсілмен қысылған</translation>
    </message>
    <message>
        <source>expected a column with {names}; choose the one that says what a row is about</source>
        <translation>мына баған керек: {names}; жолдың не туралы екенін көрсететінін таңдаңыз</translation>
    </message>
    <message>
        <source>expected at least one column with figures of this race</source>
        <translation>осы сайлаудың сандары бар кемінде бір баған керек</translation>
    </message>
    <message>
        <source>expected a person&apos;s word that this column is {meaning}</source>
        <translation>бұл бағанды адам растауы керек: {meaning}</translation>
    </message>
    <message>
        <source>expected a person&apos;s word: this column and “{other}” stand in another order than on the paper, and nothing would show if their headings were exchanged</source>
        <translation>адам растауы керек: бұл баған мен «{other}» бағаны қағаздағыдан басқа ретпен тұр, тақырыптары ауысып кетсе, ол еш жерден көрінбейді</translation>
    </message>
    <message>
        <source>expected a column for {name}, too</source>
        <translation>мұның да бағаны керек: {name}</translation>
    </message>
    <message>
        <source>expected the sum of the rows, {sum}</source>
        <translation>жолдардың қосындысы керек: {sum}</translation>
    </message>
    <message>
        <source>expected a row of sums under the table, as in the files before; its end may be missing</source>
        <translation>бұрынғы файлдардағыдай кесте астында қосынды жолы керек; кестенің соңы жоқ болуы мүмкін</translation>
    </message>
    <message>
        <source>expected the columns {names} to fit each other, and most rows contradict that; the headings may be exchanged</source>
        <translation>мына бағандар өзара сәйкес болуы керек: {names}; жолдардың көбі бұған қайшы; тақырыптары ауысқан болуы мүмкін</translation>
    </message>
    <message>
        <source>expected {names} to fit each other as in every row above; the file may be cut off</source>
        <translation>жоғарғы жолдардың бәріндегідей өзара сәйкес болуы керек: {names}; файл үзілген болуы мүмкін</translation>
    </message>
    <message>
        <source>expected the end of the file; it breaks off here, and this figure may lack digits</source>
        <translation>файлдың соңы керек; ол осында үзіледі, бұл санның цифрлары жетіспеуі мүмкін</translation>
    </message>
    <message>
        <source>expected the next number, as in the rows around it</source>
        <translation>көрші жолдардағыдай келесі нөмір керек</translation>
    </message>
    <message>
        <source>expected figures under this heading; they may stand under another one</source>
        <translation>осы тақырып астында сандар керек; олар басқа тақырып астында болуы мүмкін</translation>
    </message>
    <message>
        <source>expected a figure as in the other rows; this row may have moved to the left</source>
        <translation>басқа жолдардағыдай сан керек; бұл жол солға жылжыған болуы мүмкін</translation>
    </message>
    <message>
        <source>expected figures that can be seen; these cells are hidden in the file</source>
        <translation>көрінетін сандар керек; файлда бұл ұяшықтар жасырылған</translation>
    </message>
    <message>
        <source>expected one table of figures; this is another one and would not be read</source>
        <translation>сандары бар бір кесте керек; бұл – басқа кесте, ол оқылмайды</translation>
    </message>
    <message>
        <source>expected the shape of “{layout}”; new: {added}; gone: {gone}; moved: {moved}</source>
        <translation>кесте «{layout}» нысанында болуы керек; жаңасы: {added}; жоғы: {gone}; орны ауысқаны: {moved}</translation>
    </message>
    <message>
        <source>expected a table with the headings {names}</source>
        <translation>мына тақырыптары бар кесте керек: {names}</translation>
    </message>
    <message>
        <source>expected percentages under this heading, and counts stand there; say what they are</source>
        <translation>осы тақырып астында пайыздар керек, ал онда сандар тұр; олардың не екенін көрсетіңіз</translation>
    </message>
    <message>
        <source>expected a header row with {names}</source>
        <translation>тақырып жолында мыналар болуы керек: {names}</translation>
    </message>
    <message>
        <source>expected one of the columns {names}; this column is unknown</source>
        <translation>мына бағандардың бірі керек: {names}; бұл баған белгісіз</translation>
    </message>
    <message>
        <source>this heading means several columns; expected one of {names}</source>
        <translation>тақырып бірнеше бағанға келеді; мыналардың бірі керек: {names}</translation>
    </message>
    <message>
        <source>expected each column once</source>
        <translation>әр баған бір рет болуы керек</translation>
    </message>
    <message>
        <source>expected a whole number, 0 or more</source>
        <translation>бүтін сан керек, 0 немесе одан көп</translation>
    </message>
    <message>
        <source>expected to be told how thousands are written here; “1.234” can be a fraction as well</source>
        <translation>мұнда мыңдықтар қалай жазылатынын көрсету керек; «1.234» бөлшек сан да бола алады</translation>
    </message>
    <message>
        <source>expected the digits 0 to 9; a sign here only looks like one</source>
        <translation>0–9 цифрлары керек; мұндағы таңба цифрға тек ұқсайды</translation>
    </message>
    <message>
        <source>expected a count; a percent alone states none</source>
        <translation>сан керек; пайыздың өзі санды көрсетпейді</translation>
    </message>
    <message>
        <source>expected a percent from 0 to 100</source>
        <translation>0-ден 100-ге дейінгі пайыз керек</translation>
    </message>
    <message>
        <source>expected at most 999,999,999</source>
        <translation>999&#xa0;999&#xa0;999 санынан аспауы керек</translation>
    </message>
    <message>
        <source>expected a value here</source>
        <translation>мұнда мән керек</translation>
    </message>
    <message>
        <source>expected once; stands in {first} already</source>
        <translation>бір рет болуы керек; {first} ішінде бар</translation>
    </message>
    <message>
        <source>expected a precinct of this race</source>
        <translation>осы сайлаудың учаскесі керек</translation>
    </message>
    <message>
        <source>several precincts have this number; expected COMMISSION/NUMBER, one of {names}</source>
        <translation>бұл нөмір бірнеше учаскеде бар; КОМИССИЯ/НӨМІР керек, мыналардың бірі: {names}</translation>
    </message>
    <message>
        <source>expected precincts of this race; “{number}” is none</source>
        <translation>осы сайлаудың учаскелері керек; «{number}» олардың арасында жоқ</translation>
    </message>
    <message>
        <source>several precincts have the number “{number}”; expected COMMISSION/NUMBER, one of {names}</source>
        <translation>«{number}» нөмірі бірнеше учаскеде бар; КОМИССИЯ/НӨМІР керек, мыналардың бірі: {names}</translation>
    </message>
    <message>
        <source>expected yes, no, or nothing where nobody has looked</source>
        <translation>иә немесе жоқ керек, ал ешкім қарамаса – бос</translation>
    </message>
    <message>
        <source>expected a date such as 22.11.2026</source>
        <translation>күн керек, мысалы 22.11.2026</translation>
    </message>
    <message>
        <source>expected the same as in {first}, because both rows are one person</source>
        <translation>{first} ішіндегідей болуы керек, өйткені екі жол – бір адам</translation>
    </message>
    <message>
        <source>this code is {name}&apos;s in the campaign; expected another code, or that person&apos;s name or phone</source>
        <translation>науқанда бұл код мына адамдікі: {name}; басқа код немесе сол адамның аты не телефоны керек</translation>
    </message>
    <message>
        <source>expected a commission of this campaign</source>
        <translation>осы науқанның комиссиясы керек</translation>
    </message>
    <message>
        <source>several commissions have this name; expected a code, one of {names}</source>
        <translation>бірнеше комиссия осылай аталады; код керек, мыналардың бірі: {names}</translation>
    </message>
    <message>
        <source>expected a commission; a court stands over no commission</source>
        <translation>комиссия керек; сот комиссиядан жоғары тұрмайды</translation>
    </message>
    <message>
        <source>expected one commission above this one, not several</source>
        <translation>жоғары тұрған бірнеше емес, бір комиссия керек</translation>
    </message>
    <message>
        <source>expected a parent that does not stand below this commission</source>
        <translation>жоғары тұрған комиссия осы комиссиядан төмен болмауы керек</translation>
    </message>
    <message>
        <source>expected a grade: A, B, C, D or E</source>
        <translation>дәреже керек: A, B, C, D немесе E</translation>
    </message>
    <message>
        <source>expected a date and time such as 2026-11-22 23:45</source>
        <translation>күні мен уақыты керек, мысалы 2026-11-22 23:45</translation>
    </message>
    <message>
        <source>expected one of {names}</source>
        <translation>мыналардың бірі керек: {names}</translation>
    </message>
    <message>
        <source>expected a contestant&apos;s code that is not a line of the form</source>
        <translation>нысан жолымен бірдей емес дауысқа түсуші коды керек</translation>
    </message>
    <message>
        <source>expected a contestant of this race</source>
        <translation>осы сайлаудың дауысқа түсушісі керек</translation>
    </message>
    <message>
        <source>expected a sheet of the file: {names}</source>
        <translation>файлдың парағы керек: {names}</translation>
    </message>
    <message>
        <source>expected text or a number, not a date, a truth value or a failed formula</source>
        <translation>мәтін немесе сан керек, күн, логикалық мән немесе қате формула емес</translation>
    </message>
    <message>
        <source>expected at least one row under the header</source>
        <translation>тақырып астында кемінде бір жол керек</translation>
    </message>
    <message>
        <source>Journal entry {number}: the entry before it is missing (expected number {wanted}).</source>
        <translation>Журналдың {number}-жазбасы: алдындағы жазба жоқ (күтілген нөмір {wanted}).</translation>
    </message>
    <message>
        <source>Journal entry {number}: it does not follow the entry before it.</source>
        <translation>Журналдың {number}-жазбасы: алдындағы жазбаны жалғастырмайды.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its content was changed after it was written.</source>
        <translation>Журналдың {number}-жазбасы: жазылғаннан кейін мазмұны өзгертілген.</translation>
    </message>
    <message>
        <source>Journal entry {number}: the list of records it touched was changed after it was written.</source>
        <translation>Журналдың {number}-жазбасы: ол қозғаған деректердің тізімі жазылғаннан кейін өзгертілген.</translation>
    </message>
    <message>
        <source>Journal entry {number}: it is missing, but the records it touched are listed.</source>
        <translation>Журналдың {number}-жазбасы: өзі жоқ, бірақ ол қозғаған деректердің тізімі бар.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its head was kept, but the journal has no such entry.</source>
        <translation>Журналдың {number}-жазбасы: оның хэші бөлек сақталған, бірақ журналда мұндай жазба жоқ.</translation>
    </message>
    <message>
        <source>Journal entry {number}: its hash is not the one of the head that was kept.</source>
        <translation>Журналдың {number}-жазбасы: оның хэші бөлек сақталған хэштен басқа.</translation>
    </message>
    <message>
        <source>Record “{noun} {key}”: the journal does not know it.</source>
        <translation>«{noun} {key}» деректері: журналда олар жоқ.</translation>
    </message>
    <message>
        <source>Record “{noun} {key}”: it differs from its last journal entry; it was changed.</source>
        <translation>«{noun} {key}» деректері: журналдағы соңғы жазбадан өзгеше; олар өзгертілген.</translation>
    </message>
    <message>
        <source>Record “{noun} {key}”: it is missing, though its last journal entry keeps it.</source>
        <translation>«{noun} {key}» деректері: олар жоқ, ал журналдағы соңғы жазба бойынша бар.</translation>
    </message>
    <message>
        <source>{file}: the database file is damaged ({reason}).</source>
        <translation>{file}: деректер базасының файлы бүлінген ({reason}).</translation>
    </message>
    <message>
        <source>Evidence file {file}: its bytes were changed.</source>
        <translation>Дәлелдеме файлы {file}: оның мазмұны өзгертілген.</translation>
    </message>
    <message>
        <source>Evidence file {file}: it is missing.</source>
        <translation>Дәлелдеме файлы {file}: ол жоқ.</translation>
    </message>
    <message>
        <source>Evidence file {file}: it does not belong to the campaign.</source>
        <translation>Дәлелдеме файлы {file}: ол науқанға жатпайды.</translation>
    </message>
    <message>
        <source>{file}: it is missing from the archive.</source>
        <translation>{file}: мұрағатта жоқ.</translation>
    </message>
    <message>
        <source>{file}: it was changed after the archive was written.</source>
        <translation>{file}: мұрағат жазылғаннан кейін өзгертілген.</translation>
    </message>
    <message>
        <source>{file}: it does not belong to the archive.</source>
        <translation>{file}: мұрағатқа жатпайды.</translation>
    </message>
    <message>
        <source>{file}: it cannot be read in the archive ({reason}).</source>
        <translation>{file}: мұрағатта оқылмайды ({reason}).</translation>
    </message>
    <message>
        <source>{file}: the archive&apos;s manifest and its list of hashes do not agree on it.</source>
        <translation>{file}: мұрағаттың manifest файлы мен хэштер тізбесі сәйкес келмейді.</translation>
    </message>
    <message>
        <source>The journal of the archive ends with entry {number} and not where the manifest says.</source>
        <translation>Мұрағат журналы {number}-жазбамен аяқталады, ал manifest файлында басқаша көрсетілген.</translation>
    </message>
    <message>
        <source>{file}: the seal of the archive is not the one that was kept.</source>
        <translation>{file}: мұрағат мөрі бұрын сақталған мөрден басқа.</translation>
    </message>
    <message>
        <source>{file}: the backup was changed after it was written.</source>
        <translation>{file}: сақтық көшірме жазылғаннан кейін өзгертілген.</translation>
    </message>
    <message>
        <source>{file}: the backup cannot be read ({reason}).</source>
        <translation>{file}: сақтық көшірме оқылмайды ({reason}).</translation>
    </message>
    <message>
        <source>{file}: {part} is missing from the backup.</source>
        <translation>{file}: сақтық көшірмеде {part} жоқ.</translation>
    </message>
    <message>
        <source>{file}: {part} was changed after the backup was written.</source>
        <translation>{file}: {part} сақтық көшірме жазылғаннан кейін өзгертілген.</translation>
    </message>
    <message>
        <source>{file}: {part} does not belong to the backup.</source>
        <translation>{file}: {part} сақтық көшірмеге жатпайды.</translation>
    </message>
    <message>
        <source>{file}: the file is missing.</source>
        <translation>{file}: файл жоқ.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be read ({reason}).</source>
        <translation>{file}: файл оқылмайды ({reason}).</translation>
    </message>
    <message>
        <source>{file}: its content was changed after it was built.</source>
        <translation>{file}: файл жасалғаннан кейін мазмұны өзгертілген.</translation>
    </message>
    <message>
        <source>{file}: a package names only files beside its manifest.</source>
        <translation>{file}: пакет өзінің manifest.json файлының жанындағы файлдарды ғана атайды.</translation>
    </message>
    <message>
        <source>the precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>what kind of copy it is</source>
        <translation>бұл қандай көшірме</translation>
    </message>
    <message>
        <source>the copy to correct</source>
        <translation>түзетілетін көшірме</translation>
    </message>
    <message>
        <source>the ground: what happened</source>
        <translation>негізі: не болды</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>words</source>
        <translation>сөздері</translation>
    </message>
    <message>
        <source>the day of the decision itself</source>
        <translation>шешімнің өз күні</translation>
    </message>
    <message>
        <source>You have this sheet before you already.</source>
        <translation>Бұл парақ сізде қазір ашық.</translation>
    </message>
    <message>
        <source>No figure of this precinct is known, and an announced total can hide up to {ballots} votes in it.</source>
        <translation>Бұл учаскенің сандары белгісіз; жарияланған қорытындыда оған {ballots} дауыс келуі мүмкін.</translation>
    </message>
    <message>
        <source>No figure of this precinct is known, and nothing limits what an announced total can hide in it.</source>
        <translation>Бұл учаскенің сандары белгісіз; жарияланған қорытындыда оған қанша дауыс келетіні шектелмеген.</translation>
    </message>
    <message>
        <source>No figure of this precinct is known.</source>
        <translation>Бұл учаскенің сандары белгісіз.</translation>
    </message>
    <message>
        <source>Another person typed this sheet; your entry, unseen, makes it certain.</source>
        <translation>Бұл парақты басқа адам енгізген; сіздің жасырын енгізуіңіз оны растайды.</translation>
    </message>
    <message>
        <source>Another copy of a precinct whose figures are known.</source>
        <translation>Сандары белгілі учаскенің тағы бір көшірмесі.</translation>
    </message>
</context>
<context>
    <name>SettingAside</name>
    <message>
        <source>! only a sheet that has come in can lie aside; F8 clears this one</source>
        <translation>! шетке тек келіп түскен парақ қойылады; мұны тазалау: F8</translation>
    </message>
    <message>
        <source>Why can the sheet of precinct {number} not be entered?</source>
        <translation>№ {number} учаскенің парағын неге енгізуге болмайды?</translation>
    </message>
    <message>
        <source>{reason}. What should others know?</source>
        <translation>{reason}. Басқалар нені білуі керек?</translation>
    </message>
    <message>
        <source>{reason}. A note, may stay empty</source>
        <translation>{reason}. Ескертпе, бос қалуы мүмкін</translation>
    </message>
    <message>
        <source>✕ Precinct {number} cannot be entered: {reason}</source>
        <translation>✕ № {number} учаскені енгізуге болмайды: {reason}</translation>
    </message>
    <message>
        <source>✓ Precinct {number} can be entered after all</source>
        <translation>✓ № {number} учаскені енгізуге болады</translation>
    </message>
    <message>
        <source>✓ The sheet of precinct {number} counts again</source>
        <translation>✓ № {number} учаскенің парағы қайта есептеледі</translation>
    </message>
    <message>
        <source>Why does the sheet of precinct {number} count again?</source>
        <translation>№ {number} учаскенің парағы неге қайта есептеледі?</translation>
    </message>
    <message>
        <source>✕ The sheet of precinct {number} was taken out</source>
        <translation>✕ № {number} учаскенің парағы алынды</translation>
    </message>
    <message>
        <source>Why is the sheet of precinct {number} taken out? It will count in nothing</source>
        <translation>№ {number} учаскенің парағы неге алынады? Ол еш жерде есептелмейді</translation>
    </message>
</context>
<context>
    <name>SettlingDesk</name>
    <message>
        <source>one cell</source>
        <translation>бір ұяшық</translation>
    </message>
    <message>
        <source>blind: what was typed before is hidden</source>
        <translation>жасырын: бұрын енгізілгені көрсетілмейді</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>шешу</translation>
    </message>
    <message>
        <source>only lines that differ; nothing else is retyped</source>
        <translation>тек айырмасы бар жолдар; басқасы қайта енгізілмейді</translation>
    </message>
    <message>
        <source>Nothing was settled that could be taken back</source>
        <translation>Қайтаратын шешім жоқ</translation>
    </message>
</context>
<context>
    <name>SettlingView</name>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Бір жолмен</translation>
    </message>
    <message>
        <source>To settle, lines: {lines}, sheets: {sheets}</source>
        <translation>Шешу керек жолдар: {lines}, парақтар: {sheets}</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Шешуді күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Where two entries of a sheet differ, its lines come here.</source>
        <translation>Парақтың екі енгізуі әртүрлі болса, жолдары осында келеді.</translation>
    </message>
    <message>
        <source>Precinct {number}</source>
        <translation>№ {number} учаске</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>What does the paper say? Who typed which is shown after the choice.</source>
        <translation>Қағазда не тұр? Қайсысын кім енгізгені таңдағаннан кейін көрінеді.</translation>
    </message>
    <message>
        <source>Type what the paper says; nothing that was typed before is shown.</source>
        <translation>Қағазда тұрғанын енгізіңіз; бұрын енгізілгені көрсетілмейді.</translation>
    </message>
    <message>
        <source>Settled against both: a person who has seen neither value types it.</source>
        <translation>Екі мән де қабылданбады: екеуін де көрмеген адам енгізеді.</translation>
    </message>
    <message>
        <source>neither: another person types it, unseen</source>
        <translation>екеуі де емес: басқа адам жасырын енгізеді</translation>
    </message>
    <message>
        <source>illegible: a reason is asked</source>
        <translation>оқылмайды: себебі сұралады</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Қағазда тұрғаны</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Saved sheets</source>
        <translation>Сақталған парақтар</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>шетте</translation>
    </message>
    <message>
        <source>out</source>
        <translation>алынған</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>other sheets</source>
        <translation>басқа парақтар</translation>
    </message>
    <message>
        <source>Cannot be entered: nobody is given these sheets</source>
        <translation>Енгізуге болмайды: бұл парақтар ешкімге берілмейді</translation>
    </message>
    <message>
        <source>No sheet is marked as one that cannot be entered</source>
        <translation>Енгізуге болмайды деп белгіленген парақ жоқ</translation>
    </message>
    <message>
        <source>Taken out: these sheets count in nothing</source>
        <translation>Алынған: бұл парақтар еш жерде есептелмейді</translation>
    </message>
    <message>
        <source>No sheet was taken out</source>
        <translation>Алынған парақ жоқ</translation>
    </message>
    <message>
        <source>can be entered after all</source>
        <translation>енгізуге болады</translation>
    </message>
    <message>
        <source>counts again</source>
        <translation>қайта есептеу</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>other precinct</source>
        <translation>басқа учаске</translation>
    </message>
    <message>
        <source>cannot be entered</source>
        <translation>енгізуге болмайды</translation>
    </message>
    <message>
        <source>Copies of this precinct: {count}, then my last sheets</source>
        <translation>Осы учаскенің көшірмелері: {count}, төменде менің соңғы парақтарым</translation>
    </message>
    <message>
        <source>My last sheets</source>
        <translation>Менің соңғы парақтарым</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Saving precinct {number} …</source>
        <translation>№&#xa0;{number} учаске сақталуда …</translation>
    </message>
    <message>
        <source>≠ Precinct {number}: lines that differ: {count}</source>
        <translation>≠ № {number} учаске: айырмасы бар жол: {count}</translation>
    </message>
    <message>
        <source>✓ Two entries agree: precinct {number}</source>
        <translation>✓ Екі енгізу сәйкес: № {number} учаске</translation>
    </message>
    <message>
        <source>✓ Moved to precinct {number}</source>
        <translation>✓ №&#xa0;{number} учаскеге көшірілді</translation>
    </message>
    <message>
        <source>✓ Saved: precinct {number}, grade {grade}</source>
        <translation>✓ Сақталды: №&#xa0;{number} учаске, {grade} дәрежесі</translation>
    </message>
</context>
<context>
    <name>SheetTurn</name>
    <message>
        <source>! finish this sheet first, or clear it with F8</source>
        <translation>! алдымен осы парақты аяқтаңыз немесе тазалаңыз: F8</translation>
    </message>
    <message>
        <source>✓ Given back: precinct {number}; what you typed of it is kept</source>
        <translation>✓ Қайтарып берілді: № {number} учаске; енгізгеніңіз сақталды</translation>
    </message>
    <message>
        <source>! a photo of this precinct waits to be typed · F7 takes it</source>
        <translation>! осы учаскенің фотосы енгізуді күтіп тұр · алу: F7</translation>
    </message>
    <message>
        <source>! no sheet waits for you</source>
        <translation>! сізді күтіп тұрған парақ жоқ</translation>
    </message>
    <message>
        <source>! somebody typed this sheet · F7 makes yours the second, F8 leaves it</source>
        <translation>! бұл парақты басқа адам енгізді · сіздікін екінші ету: F7, шығу: F8</translation>
    </message>
    <message>
        <source>! {operator} has this sheet before them too</source>
        <translation>! бұл парақ басқа операторда да ашық: {operator}</translation>
    </message>
    <message>
        <source>! somebody typed this sheet meanwhile · F8 leaves it</source>
        <translation>! осы арада бұл парақты басқа адам енгізді · шығу: F8</translation>
    </message>
</context>
<context>
    <name>SheetWay</name>
    <message>
        <source>! wrong precinct? Save it, then move it: F3, F6</source>
        <translation>! учаске дұрыс емес пе? Сақтап, содан кейін көшіріңіз: F3, F6</translation>
    </message>
    <message>
        <source>! finish this sheet first, or clear it with F8</source>
        <translation>! алдымен осы парақты аяқтаңыз немесе тазалаңыз: F8</translation>
    </message>
</context>
<context>
    <name>SheetsBehind</name>
    <message>
        <source>Proof</source>
        <translation>Дәлелдеме</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>Find a precinct</source>
        <translation>Учаскені іздеу</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Парақты тазалау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>Нысан жолдары</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ірірек</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірек</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Сурет толық</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Оңға бұру</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Солға бұру</translation>
    </message>
    <message>
        <source>Picture up</source>
        <translation>Сурет жоғары</translation>
    </message>
    <message>
        <source>Picture down</source>
        <translation>Сурет төмен</translation>
    </message>
    <message>
        <source>Picture left</source>
        <translation>Сурет солға</translation>
    </message>
    <message>
        <source>Picture right</source>
        <translation>Сурет оңға</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Келесі файл</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Алдыңғы файл</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Контраст көбірек</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Контраст азырақ</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Жарығырақ</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Күңгірттеу</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Толық фото</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Түзулеу</translation>
    </message>
    <message>
        <source>Place the lines</source>
        <translation>Жолдарды белгілеу</translation>
    </message>
    <message>
        <source>Next sheet for me</source>
        <translation>Маған келесі парақ</translation>
    </message>
    <message>
        <source>Give the sheet back</source>
        <translation>Парақты қайтарып беру</translation>
    </message>
    <message>
        <source>Cannot be entered</source>
        <translation>Енгізуге болмайды</translation>
    </message>
    <message>
        <source>Lines to settle</source>
        <translation>Шешу керек жолдар</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>There are no precincts yet</source>
        <translation>Учаскелер әлі жоқ</translation>
    </message>
    <message>
        <source>Bring their list in under Campaign.</source>
        <translation>Тізімін «Науқан» бөлімінде енгізіңіз.</translation>
    </message>
    <message>
        <source>Next sheet: number of the precinct</source>
        <translation>Келесі парақ: учаске нөмірі</translation>
    </message>
    <message>
        <source>! same figures as the sheet saved at {time} · F3</source>
        <translation>! сандары {time} сақталған парақтағыдай · F3</translation>
    </message>
    <message>
        <source>! sheets of this precinct saved already: {count} · F3</source>
        <translation>! осы учаскенің сақталған парақтары: {count} · F3</translation>
    </message>
    <message>
        <source>second entry</source>
        <translation>екінші енгізу</translation>
    </message>
    <message>
        <source>blind: what was typed first is hidden</source>
        <translation>жасырын: бірінші енгізгені көрсетілмейді</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>бірінші енгізу</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>of a saved sheet; what stood there is kept</source>
        <translation>сақталған парақты; бұрынғысы қалады</translation>
    </message>
</context>
<context>
    <name>SideDeeds</name>
    <message>
        <source>✓ Card of {count} file(s)</source>
        <translation>✓ Шығу тегі картасы, файлдар: {count}</translation>
    </message>
    <message>
        <source>! There is no sheet before it: type the precinct.</source>
        <translation>! Алдында парақ жоқ: учаскені теріңіз.</translation>
    </message>
    <message>
        <source>! No sheet of precinct {number} waits for a page.</source>
        <translation>! № {number} учаскенің бет күтіп тұрған парағы жоқ.</translation>
    </message>
    <message>
        <source>✓ Not the same: it waits by itself</source>
        <translation>✓ Бірдей емес: өз алдына күтіп тұр</translation>
    </message>
    <message>
        <source>✓ Filled ballot: out of packages (27(4))</source>
        <translation>✓ Толтырылған бюллетень: жинақтарға кірмейді (27-баптың 4-т.)</translation>
    </message>
    <message>
        <source>✓ Not a filled ballot</source>
        <translation>✓ Толтырылған бюллетень емес</translation>
    </message>
    <message>
        <source>! No incident is written down yet. Write it down on “Incidents” (Ctrl+N there), then come back and press J.</source>
        <translation>! Бұзушылық әлі жазылмаған. Оны «Бұзушылықтар» экранында жазыңыз (Ctrl+N), содан кейін қайтып келіп, J басыңыз.</translation>
    </message>
</context>
<context>
    <name>SignatoriesSection</name>
    <message>
        <source>Change …</source>
        <translation>Өзгерту …</translation>
    </message>
    <message>
        <source>Add signatory …</source>
        <translation>Қол қоюшы қосу …</translation>
    </message>
    <message>
        <source>Nobody can sign yet. A complaint needs a person with these facts.</source>
        <translation>Қол қоятын адам әлі жоқ. Шағымға осы мәліметтері бар адам керек.</translation>
    </message>
</context>
<context>
    <name>SignatoryDialog</name>
    <message>
        <source>New signatory</source>
        <translation>Жаңа қол қоюшы</translation>
    </message>
    <message>
        <source>Signatory “{name}”</source>
        <translation>Қол қоюшы «{name}»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Family name, name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Тұрғылықты жері</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Пошталық мекенжайы</translation>
    </message>
    <message>
        <source>Date of birth: 31.12.1980</source>
        <translation>Туған күні: 31.12.1980</translation>
    </message>
    <message>
        <source>A date is written like 31.12.1980.</source>
        <translation>Күн былай жазылады: 31.12.1980.</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Туған жері</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>Role on a document, Russian</source>
        <translation>Құжаттағы мәртебесі, орысша</translation>
    </message>
    <message>
        <source>Role on a document, Kazakh</source>
        <translation>Құжаттағы мәртебесі, қазақша</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Papers: power of attorney, certificate</source>
        <translation>Қағаздары: сенімхат, куәлік</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Атын жазыңыз.</translation>
    </message>
    <message>
        <source>An IIN has 12 digits; this one has {count} signs.</source>
        <translation>ЖСН 12 цифрдан тұрады; мұнда таңба: {count}.</translation>
    </message>
    <message>
        <source>! Nobody has stated the role, so the text this person signs is neutral.</source>
        <translation>! Мәртебесі көрсетілмеген, сондықтан бұл адам қол қоятын мәтін бейтарап болады.</translation>
    </message>
    <message>
        <source>! “{role}” is a guess from these words. Choose it above.</source>
        <translation>! «{role}» – осы сөздер бойынша болжам. Жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>What an observer signs prefers nobody: article 20-1(3)(7).</source>
        <translation>Байқаушы қол қойған мәтінде ешкімге артықшылық берілмейді: 20-1(3)(7)-бап.</translation>
    </message>
</context>
<context>
    <name>StandingDesk</name>
    <message>
        <source>copy chosen</source>
        <translation>көшірме таңдалды</translation>
    </message>
    <message>
        <source>choice taken back</source>
        <translation>таңдау алып тасталды</translation>
    </message>
    <message>
        <source>decision undone</source>
        <translation>шешім қайтарылды</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Headquarters</source>
        <translation>Сайлау штабы</translation>
    </message>
    <message>
        <source>Protocols, comparison, complaints</source>
        <translation>Хаттамалар, салыстыру, шағымдар</translation>
    </message>
    <message>
        <source>Type the precinct protocols, see where the announced figures cannot be true, print the complaint package.</source>
        <translation>Учаскелік хаттамаларды енгізіңіз, жарияланған сандар қай жерде дұрыс болуы мүмкін емес екенін көріңіз, шағым жинағын басып шығарыңыз.</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Жаңа науқан</translation>
    </message>
    <message>
        <source>Look at a sample campaign</source>
        <translation>Үлгі науқанды қарау</translation>
    </message>
    <message>
        <source>A city: less is announced than the copies hold</source>
        <translation>Қала: көшірмелердегіден аз жарияланған</translation>
    </message>
    <message>
        <source>A district of 15 precincts: 50 votes decide</source>
        <translation>15 учаскелі округ: 50 дауыс шешеді</translation>
    </message>
    <message>
        <source>Election night: 554 precincts, 8 contestants</source>
        <translation>Сайлау түні: 554 учаске, 8 дауысқа түсуші</translation>
    </message>
    <message>
        <source>Campaigns on this computer</source>
        <translation>Осы компьютердегі науқандар</translation>
    </message>
    <message>
        <source>No campaign was opened on this computer yet.</source>
        <translation>Бұл компьютерде әлі ешбір кампания ашылмаған.</translation>
    </message>
    <message>
        <source>&amp;Open a campaign folder …</source>
        <translation>Науқан қалтасын &amp;ашу …</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup …</source>
        <translation>Сақтық көшірмеден &amp;қалпына келтіру …</translation>
    </message>
    <message>
        <source>or the address of a shared campaign</source>
        <translation>немесе ортақ науқанның мекенжайы</translation>
    </message>
    <message>
        <source>Open a campaign folder</source>
        <translation>Кампания қалтасын ашу</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>working …</source>
        <translation>жұмыс жүріп жатыр …</translation>
    </message>
    <message>
        <source>nothing saved yet</source>
        <translation>әлі ештеңе сақталмаған</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <translation>✓ Сақталды {time}</translation>
    </message>
    <message>
        <source>Journal {head}</source>
        <translation>Журнал {head}</translation>
    </message>
    <message>
        <source>Entry {number} of the journal: {digest}</source>
        <translation>№&#xa0;{number} журнал жазбасы: {digest}</translation>
    </message>
    <message>
        <source>! no backup</source>
        <translation>! сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>backup {age} old</source>
        <translation>сақтық көшірме: {age} бұрын</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} сағ</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} күн</translation>
    </message>
</context>
<context>
    <name>SubjectLists</name>
    <message>
        <source>Totals of commissions</source>
        <translation>Комиссиялардың қорытындылары</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>number, name or address</source>
        <translation>нөмірі, атауы немесе мекенжайы</translation>
    </message>
    <message>
        <source>Find a commission or precinct</source>
        <translation>Комиссияны немесе учаскені іздеу</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>from the clipboard</source>
        <translation>алмасу буферінен</translation>
    </message>
    <message>
        <source>! There is no table and no picture in the clipboard.</source>
        <translation>! Алмасу буферінде кесте де, сурет те жоқ.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>өздігінен</translation>
    </message>
    <message>
        <source>guess anew</source>
        <translation>қайта тану</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>A table to import</source>
        <translation>Импортталатын кесте</translation>
    </message>
    <message>
        <source>! The moment is written like 24.11.2026 14:05.</source>
        <translation>! Күні мен уақыты былай жазылады: 24.11.2026 14:05.</translation>
    </message>
    <message>
        <source>! Give the layout a title first.</source>
        <translation>! Алдымен кесте нысанының атауын жазыңыз.</translation>
    </message>
    <message>
        <source>✓ Kept as “{title}”: the next file of this shape is recognised.</source>
        <translation>✓ «{title}» атымен сақталды: осындай келесі файл танылады.</translation>
    </message>
</context>
<context>
    <name>TakeBackLine</name>
    <message>
        <source>Take back   Enter</source>
        <translation>Қайтару   Enter</translation>
    </message>
    <message>
        <source>Leave it   Esc</source>
        <translation>Қалдыру   Esc</translation>
    </message>
    <message>
        <source>Take back: {event}?</source>
        <translation>Қайтару керек пе: {event}?</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Give the task</source>
        <translation>Тапсырма беру</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Who must do it</source>
        <translation>Кім орындайды</translation>
    </message>
    <message>
        <source>Until which day, may be empty</source>
        <translation>Қай күнге дейін, бос қалуы мүмкін</translation>
    </message>
    <message>
        <source>What is to be done: write it.</source>
        <translation>Не істеу керек: жазыңыз.</translation>
    </message>
    <message>
        <source>Who must do it: write a name or a code.</source>
        <translation>Кім орындайды: атын немесе кодын жазыңыз.</translation>
    </message>
    <message>
        <source>Until which day: write it like this: 24.11.2026, or leave it empty.</source>
        <translation>Қай күнге дейін: былай жазыңыз: 24.11.2026 немесе бос қалдырыңыз.</translation>
    </message>
</context>
<context>
    <name>TermNotice</name>
    <message>
        <source>To the terms</source>
        <translation>Мерзімдерге</translation>
    </message>
    <message>
        <source>To the register</source>
        <translation>Тізілімге</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end within 48 hours</source>
        <translation>
            <numerusform>48 сағат ішінде аяқталатын мерзім: %n</numerusform>
            <numerusform>48 сағат ішінде аяқталатын мерзім: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>мерзімі өткен тапсырма: %n</numerusform>
            <numerusform>мерзімі өткен тапсырма: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Қауіпсіз күн</translation>
    </message>
    <message>
        <source>Nominal, not verified</source>
        <translation>Номиналды, тексерілмеген</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Заң</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Не аяқталады</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} сағ</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} күн {hours} сағ</translation>
    </message>
    <message>
        <source>filed late</source>
        <translation>кеш берілді</translation>
    </message>
    <message>
        <source>not told in days</source>
        <translation>күнмен берілмеген</translation>
    </message>
    <message>
        <source>answer: {action}</source>
        <translation>жауап: {action}</translation>
    </message>
    <message>
        <source>{event}: {moment}.</source>
        <translation>{event}: {moment}.</translation>
    </message>
    <message>
        <source>! Filed on {moment}, when it was over.</source>
        <translation>! Мерзімі өткеннен кейін берілді: {moment}.</translation>
    </message>
    <message>
        <source>! The moment is not stated; the earliest was taken.</source>
        <translation>! Уақыты көрсетілмеген; ең ертесі алынды.</translation>
    </message>
    <message>
        <source>Safe date {safe}: the day of the act counts as the first. Nominal date {nominal}: not verified. Calendar days, days off count.</source>
        <translation>Қауіпсіз күн {safe}: акт күні бірінші болып саналады. Номиналды күн {nominal}: тексерілмеген. Күнтізбелік күндер, демалыс күндері де есептеледі.</translation>
    </message>
    <message>
        <source>! The safe date is over.</source>
        <translation>! Қауіпсіз күн өтіп кетті.</translation>
    </message>
    <message>
        <source>Possible until the official publication, which may come at any time from {safe}, and at the latest on {nominal}.</source>
        <translation>Ресми жарияланғанға дейін мүмкін; жариялау {safe} күнінен бастап кез келген уақытта, ең кеші {nominal} күні болуы мүмкін.</translation>
    </message>
    <message>
        <source>It may end earlier.</source>
        <translation>Бұдан бұрын аяқталуы мүмкін.</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Terms</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Күнтізбені сақтау</translation>
    </message>
    <message>
        <source>calendar entries: {count}</source>
        <translation>күнтізбедегі жазбалар: {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Within 48 hours</source>
        <translation>48 сағат ішінде</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздікі</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>Кеш берілгендер</translation>
    </message>
    <message>
        <source>by the time of the precincts; days off count</source>
        <translation>учаскелер уақыты бойынша; демалыс күндері де есептеледі</translation>
    </message>
    <message>
        <source>← Cases</source>
        <translation>← Істер</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Күнтізбе файлы</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Оқиғаны жазу</translation>
    </message>
    <message>
        <source>No term is running</source>
        <translation>Өтіп жатқан мерзім жоқ</translation>
    </message>
    <message>
        <source>Terms start by themselves from the day of voting, announced totals and incidents. What the program cannot know, a decision or a judgment, is recorded with F7.</source>
        <translation>Мерзімдер дауыс беру күнінен, жарияланған қорытындылардан және бұзушылықтардан өздігінен басталады. Бағдарлама біле алмайтын оқиға – комиссияның немесе соттың шешімі – F7 арқылы жазылады.</translation>
    </message>
</context>
<context>
    <name>TerritoryList</name>
    <message>
        <source>proof</source>
        <translation>дәлелдеме</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>көшірмесіз</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ресми</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>сүзгі</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жетіспейтіні</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Қайшы</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Жарияланбаған</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Find a territory or a line</source>
        <translation>Аумақты немесе жолды іздеу</translation>
    </message>
    <message>
        <source>Sheets behind it</source>
        <translation>Негізіндегі парақтар</translation>
    </message>
    <message>
        <source>Precincts without a sheet</source>
        <translation>Парағы жоқ учаскелер</translation>
    </message>
    <message>
        <source>Official figures</source>
        <translation>Ресми деректер</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>What differs</source>
        <translation>Айырмашылығы</translation>
    </message>
    <message>
        <source>To Word …</source>
        <translation>Word …</translation>
    </message>
    <message>
        <source>! to look at: {count}</source>
        <translation>! қарау керек: {count}</translation>
    </message>
    <message>
        <source>locked: {who}, {when}</source>
        <translation>құлыпталған: {who}, {when}</translation>
    </message>
    <message>
        <source>printed in its place: {name}</source>
        <translation>оның орнына басылады: {name}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлпын ашу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Take the PDF out</source>
        <translation>PDF алып тастау</translation>
    </message>
    <message>
        <source>Finished PDF …</source>
        <translation>Дайын PDF …</translation>
    </message>
</context>
<context>
    <name>TextHand</name>
    <message>
        <source>This part is drawn from the facts; it has no words to edit.</source>
        <translation>Бұл бөлік деректерден жасалады; онда түзететін сөз жоқ.</translation>
    </message>
    <message>
        <source>Not printed with the facts of today; F7 takes it out.</source>
        <translation>Қазіргі деректермен басылмайды; F7 оны алып тастайды.</translation>
    </message>
    <message>
        <source>What is marked comes from the campaign and is changed there. Every line becomes a paragraph of its own.</source>
        <translation>Белгіленгені науқаннан алынған, ол сонда өзгертіледі. Әр жол жеке абзац болады.</translation>
    </message>
    <message>
        <source>The text is locked. F11 unlocks it.</source>
        <translation>Мәтін құлыпталған. F11 құлпын ашады.</translation>
    </message>
    <message>
        <source>Insert a fact: its value follows the campaign</source>
        <translation>Дерек қою: оның мәні науқанмен бірге өзгереді</translation>
    </message>
</context>
<context>
    <name>TextHead</name>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>← Cases</source>
        <translation>← Істер</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>Language of the document: {name}</source>
        <translation>Құжат тілі: {name}</translation>
    </message>
</context>
<context>
    <name>TextPlace</name>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>save, other paragraph</source>
        <translation>сақтап, басқа абзацқа</translation>
    </message>
    <message>
        <source>insert a fact</source>
        <translation>дерек қою</translation>
    </message>
    <message>
        <source>put what is offered</source>
        <translation>ұсынылғанын қою</translation>
    </message>
    <message>
        <source>as the template has it</source>
        <translation>үлгідегідей</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>шығу</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>add after</source>
        <translation>кейін қосу</translation>
    </message>
    <message>
        <source>next to look at</source>
        <translation>келесі ескерту</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нобай</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>айырмашылығы</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>қайтару</translation>
    </message>
    <message>
        <source>to the cases</source>
        <translation>істерге</translation>
    </message>
    <message>
        <source>What is drawn from the facts cannot be left out.</source>
        <translation>Деректерден жасалатын бөлікті алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>It is left out already; F7 puts it back.</source>
        <translation>Ол бұрын алынған; F7 оны қайтарады.</translation>
    </message>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>Қайтаратын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Қарайтын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>To Word</source>
        <translation>Word файлына</translation>
    </message>
    <message>
        <source>Finished PDF</source>
        <translation>Дайын PDF</translation>
    </message>
    <message>
        <source>The template says something else now. F7 takes it, Ctrl Enter keeps yours:</source>
        <translation>Үлгі енді басқаша. F7 үлгіні алады, Ctrl Enter сіздікін қалдырады:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>F5 draws the document with what is edited here, as it is printed.</source>
        <translation>F5 құжатты осындағы түзетулермен, басып шығарылатын күйінде көрсетеді.</translation>
    </message>
    <message>
        <source>The sheets stand here</source>
        <translation>Парақтар осында көрінеді</translation>
    </message>
    <message>
        <source>! drawn before the last change; F5 draws it again</source>
        <translation>! соңғы өзгеріске дейін жасалған; F5 қайта жасайды</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Thresholds of the law</source>
        <translation>Заңдағы межелер</translation>
    </message>
    <message>
        <source>Whether a difference is a violation is for a commission or a court to say.</source>
        <translation>Айырмашылықтың бұзушылық екенін-еместігін комиссия немесе сот айтады.</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Ресми</translation>
    </message>
    <message>
        <source>By the copies</source>
        <translation>Көшірмелер бойынша</translation>
    </message>
    <message>
        <source>precincts that differ: {count} of {of}, needed {needed}</source>
        <translation>айырмасы бар учаскелер: {count}/{of}, керегі {needed}</translation>
    </message>
    <message>
        <source>{count} of {of} who took part, more than {needed} needed</source>
        <translation>қатысқан {of} ішінен {count}, {needed} санынан көп керек</translation>
    </message>
    <message>
        <source>contestants with the most votes: {count} of {of}</source>
        <translation>ең көп дауыс алған дауысқа түсушілер: {count}/{of}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>жетті</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>жеткен жоқ</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>әзірге айту мүмкін емес</translation>
    </message>
    <message>
        <source>announced total</source>
        <translation>жарияланған қорытынды</translation>
    </message>
    <message>
        <source>compared: {count}</source>
        <translation>салыстырылды: {count}</translation>
    </message>
    <message>
        <source>precincts: {count}</source>
        <translation>учаскелер: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Аумақ</translation>
    </message>
    <message>
        <source>Precincts</source>
        <translation>Учаскелер</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Аумақтар</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жетіспейтіні</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Workbook .xlsx with formulas</source>
        <translation>Формулалары бар .xlsx кестесі</translation>
    </message>
    <message>
        <source>Tables .csv to import again</source>
        <translation>Қайта импорттауға арналған .csv кестелер</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>For contestants</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Against all</source>
        <translation>Бәріне қарсы</translation>
    </message>
    <message>
        <source>Sum of votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Қатысқаны</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Turnout: issued · took part</source>
        <translation>Қатысу: алған · қатысқан</translation>
    </message>
</context>
<context>
    <name>TypingAids</name>
    <message>
        <source>∅ blank</source>
        <translation>∅ бос</translation>
    </message>
    <message>
        <source>! {what} put into lines: {count} · Ctrl+Z takes it back</source>
        <translation>! {what} жазылған жолдар: {count} · қайтару: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>To the chase list</source>
        <translation>Қоңырау тізіміне</translation>
    </message>
    <message>
        <source>precinct</source>
        <translation>учаске</translation>
    </message>
    <message>
        <source>chase list</source>
        <translation>қоңырау тізімі</translation>
    </message>
    <message>
        <source>precincts</source>
        <translation>учаскелер</translation>
    </message>
    <message>
        <source>{where}: no sheet is missing.</source>
        <translation>{where}: жетіспейтін парақ жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) without a sheet.</source>
        <translation>
            <numerusform>парағы жоқ учаске – %n.</numerusform>
            <numerusform>парағы жоқ учаске – %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them could decide anything alone.</source>
        <translation>Ешқайсысы жалғыз өзі ештеңені шеше алмайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could decide alone.</source>
        <translation>
            <numerusform>Оның %n учаскесі жалғыз өзі шеше алады.</numerusform>
            <numerusform>Оның %n учаскесі жалғыз өзі шеше алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would help most</source>
        <translation>Ең қажет парақтар</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Photos, papers, zips</source>
        <translation>Фотолар, қағаздар, zip файлдары</translation>
    </message>
    <message>
        <source>Folder of photos or of an export</source>
        <translation>Фотолар немесе экспорт қалтасы</translation>
    </message>
    <message>
        <source>! There is no file and no picture in the clipboard.</source>
        <translation>! Алмасу буферінде файл да, сурет те жоқ.</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Бақыланатын қалта</translation>
    </message>
    <message>
        <source>Watching {folder} · taken in: {count}</source>
        <translation>Бақылауда: {folder} · қабылданды: {count}</translation>
    </message>
    <message>
        <source>! {file} is empty, waiting for it to be finished</source>
        <translation>! {file} бос, жазылып бітуін күтуде</translation>
    </message>
    <message numerus="yes">
        <source>! %n empty file(s), waiting for them to be finished</source>
        <translation>
            <numerusform>! %n бос файл, жазылып бітуін күтуде</numerusform>
            <numerusform>! %n бос файл, жазылып бітуін күтуде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is typing?</source>
        <translation>Кім енгізеді?</translation>
    </message>
    <message>
        <source>A name or a code. Every sheet and every entry of the journal carries it. This computer will not ask again; the name at the lower left changes it.</source>
        <translation>Аты немесе коды. Ол әр парақта және журналдың әр жазбасында тұрады. Бұл компьютерде қайта сұралмайды; ауыстыру үшін сол жақ төмендегі атты басыңыз.</translation>
    </message>
    <message>
        <source>&amp;Name or code</source>
        <translation>&amp;Аты немесе коды</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Nothing contradicts so far.</source>
        <translation>Әзірге бәрі сәйкес.</translation>
    </message>
    <message>
        <source>lines {lines}: {numbers}; election law, article {law}</source>
        <translation>жолдар {lines}: {numbers}; сайлау туралы заң, {law}-бап</translation>
    </message>
    <message>
        <source>{law} (to be checked by a lawyer)</source>
        <translation>{law} (заңгер тексеруі керек)</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>words say</source>
        <translation>сөзбен</translation>
    </message>
    <message>
        <source>The number that the words say</source>
        <translation>Сөзбен жазылған сан</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>How far the work is</source>
        <translation>Жұмыстың барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>WorkBox</name>
    <message>
        <source>What needs a person</source>
        <translation>Назар аудару керек</translation>
    </message>
    <message>
        <source>… the figures are compared</source>
        <translation>… сандар салыстырылуда</translation>
    </message>
    <message>
        <source>✓ Nothing waits.</source>
        <translation>✓ Күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>announced totals contradict the copies; the widest gap is {gap}</source>
        <translation>жарияланған қорытынды көшірмелерге қайшы; ең үлкен алшақтық {gap}</translation>
    </message>
    <message>
        <source>precincts where official figures differ from our copy</source>
        <translation>ресми деректері біздің көшірмеден өзгеше учаскелер</translation>
    </message>
    <message>
        <source>precincts where copies of one grade state different numbers</source>
        <translation>дәрежесі бірдей көшірмелерінде сандары әртүрлі учаскелер</translation>
    </message>
    <message>
        <source>precincts with figures that do not add up: compare with the paper</source>
        <translation>сандары өзара сәйкес емес учаскелер: қағазбен салыстырыңыз</translation>
    </message>
</context>
<context>
    <name>WrittenNotice</name>
    <message>
        <source>✓ Written:</source>
        <translation>✓ Жазылды:</translation>
    </message>
    <message>
        <source>Open the folder   Ctrl+Shift+F</source>
        <translation>Қалтаны ашу   Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Жабу   Esc</translation>
    </message>
</context>
</TS>
