import PeerLearningCore

/// What is said about archives, XML and manifests.
enum PackageTexts {
    static let english: TextCatalogue.Entries = [
        "import.cannot-open": "The file cannot be opened: {reason}.",
        "import.not-a-file": "This is not a plain file.",
        "import.file-empty": "The file is empty.",
        "import.not-recognised":
            "The file is neither an archive nor XML, and no questions were found in it: nothing can be read from it.",
        "import.no-course": "There is no course in this file: no manifest of a known format was found.",
        "import.format-not-supported": "This is a package of the format {format}, which cannot be read yet.",
        "import.more-diagnostics": "{count|# more remark was|# more remarks were} left out.",
        "import.archive-broken": "The archive is damaged or cut short: {reason}.",
        "import.archive-cut":
            "The archive is damaged or cut short: what it says about itself does not fit what is there. Download or copy "
            + "it again.",
        "import.archive-within":
            "The archive was cut short: all that is left whole is another archive that lay in it. Download or copy it "
            + "again.",
        "import.archive-ends-twice":
            "The archive was refused: it has two ends that contradict each other, as only archives made to do harm have.",
        "import.archive-preceded":
            "Before the archive stand {count|# byte|# bytes} of something else, such as a program that unpacks it; they "
            + "were not read.",
        "import.archive-followed":
            "After the archive {count|# more byte follows|# more bytes follow}; they were not read.",
        "import.members-overlap":
            "The archive was refused: files in it share the same bytes, as only in archives made to do harm.",
        "import.member-named-twice": "The archive's table of contents calls this file “{other}”.",
        "import.names-too-long": "The names of the files in the archive are longer than {limit} bytes together.",
        "import.too-many-members": "The archive holds more than {limit} files.",
        "import.archive-too-large": "The archive unpacks to more than {limit} bytes.",
        "import.member-too-large": "The file unpacks to more than {limit} bytes.",
        "import.ratio-too-high":
            "The archive unpacks to more than {limit} times its size, as only archives made to do harm do.",
        "import.member-broken": "The file is damaged within the archive: {reason}.",
        "import.copies-left-out":
            "The file is large and stands in the course under many names; {count|# name was|# names were} left out.",
        "import.member-missing": "The file is not in the archive.",
        "import.unsafe-name": "The archive was refused: the name “{name}” points out of it.",
        "import.name-empty": "A file without a name was skipped.",
        "import.name-has-controls": "The file “{name}” was skipped: its name holds control characters.",
        "import.name-too-long": "A file was skipped: its name is longer than {limit} bytes.",
        "import.name-too-deep": "A file was skipped: it stands in more than {limit} folders.",
        "import.link-skipped": "A link was skipped: only plain files are read.",
        "import.device-skipped": "A device or pipe was skipped: only plain files are read.",
        "import.duplicate-member": "The archive holds two files of this name; the first one counts.",
        "import.colliding-members":
            "The name differs from “{other}” only in capitals or accents, and would overwrite it on many systems.",
        "import.xml-malformed": "The XML is broken: {reason}.",
        "import.xml-entity": "The document declares or uses an entity of its own, which is refused for safety.",
        "import.xml-too-large": "The document is larger than {limit} bytes.",
        "import.xml-too-deep": "More than {limit} elements stand in each other.",
        "import.xml-too-many-elements": "The document has more than {limit} elements.",
        "import.xml-too-many-attributes": "An element has more than {limit} attributes.",
        "import.xml-tag-too-long": "A tag is longer than {limit} bytes.",
        "import.xml-text-too-long": "A piece of text is longer than {limit} bytes.",
        "import.xml-encoding-unknown": "The encoding “{encoding}” is not known. Save the file as UTF-8.",
        "import.xml-encoding-mismatch": "The document calls itself {encoding} and is UTF-8; it was read as UTF-8.",
        "import.xml-encoding-guessed": "The document is not in UTF-8 and names no encoding; it was read as {encoding}.",
        "import.xml-ampersand-repaired": "A bare “&” was read as “&amp;”.",
        "import.not-a-manifest": "The document is no course manifest.",
        "import.manifest-not-at-root":
            "The manifest is not at the root of the archive but in a folder; the folder was taken for the root.",
        "import.manifest-ambiguous":
            "There are {count} manifests in different folders and none at the root, so it is unclear which course "
            + "is meant.",
        "import.nested-manifest":
            "The manifest holds another manifest that no item refers to; of that one only the resources were read.",
        "import.leading-document-unreadable":
            "This is the file that says what the package holds, and it cannot be read. Without it there is no course.",
        "import.course-too-large": "There are more than {limit} entries. The rest was not read.",
        "import.documents-too-large":
            "The documents of this course are larger than {limit} bytes together. This one was not read.",
        "import.empty-package": "The manifest names nothing that could be opened.",
        "import.no-organizations": "The manifest has no organization, so the course has no table of contents.",
        "import.default-organization-missing":
            "The default organization “{identifier}” does not exist; the first one was taken.",
        "import.item-refers-to-nothing": "The item refers to the resource “{reference}”, which does not exist.",
        "import.item-without-title": "The item has no title.",
        "import.parent-launches": "The item opens something and has items below it as well; both were kept.",
        "import.resource-without-href": "The item refers to the resource “{reference}”, which opens nothing.",
        "import.dependency-missing": "A resource needs “{identifier}”, which does not exist.",
        "import.duplicate-item": "The identifier “{identifier}” belongs to more than one item.",
        "import.duplicate-resource":
            "The identifier “{identifier}” belongs to more than one resource; items mean the first one.",
        "import.unsafe-href": "The address “{href}” leads out of the package or is of an unsafe kind, and was dropped.",
        "import.external-href": "The address “{href}” lies on the web, not in the package.",
        "import.base-joined": "The base was taken for a folder, for the file is at “{path}”.",
        "import.missing-file": "The file “{path}” is not in the package.",
        "import.file-case-differs": "The file “{path}” is called “{other}” in the package.",
        "import.metadata-file-missing": "The file with metadata “{path}” is not in the package.",
        "import.unknown-scorm-namespace":
            "The manifest uses a SCORM namespace of no known edition; it was read as content packaging.",
        "import.sequencing-missing": "The item shares the sequencing “{reference}”, which does not exist.",
        "import.sequencing-unknown-word":
            "“{value}” is not allowed as “{attribute}” in a sequencing; that part was left out.",
        "import.unknown-version": "The version “{version}” is not one of SCORM 2004.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.cannot-open": "Файл не открывается: {reason}.",
        "import.not-a-file": "Это не обычный файл.",
        "import.file-empty": "Файл пуст.",
        "import.not-recognised": "Файл не архив и не XML, и вопросов в нём не нашлось: читать нечего.",
        "import.no-course": "В файле нет курса: не найден манифест известного формата.",
        "import.format-not-supported": "Это пакет формата {format}, который пока не читается.",
        "import.more-diagnostics": "Ещё {count|# замечание опущено|# замечания опущены|# замечаний опущено}.",
        "import.archive-broken": "Архив повреждён или обрезан: {reason}.",
        "import.archive-cut":
            "Архив повреждён или обрезан: то, что в нём о себе записано, не сходится с тем, что в нём есть. Скачайте или "
            + "скопируйте его заново.",
        "import.archive-within":
            "Архив обрезан: целым остался только другой архив, который лежал внутри. Скачайте или скопируйте его заново.",
        "import.archive-ends-twice":
            "Архив отклонён: у него два конца, которые противоречат друг другу; так бывает только у вредоносных архивов.",
        "import.archive-preceded":
            "Перед архивом {count|стоит # посторонний байт|стоят # посторонних байта|стоят # посторонних байтов}, "
            + "например программа-распаковщик; это не прочитано.",
        "import.archive-followed":
            "После архива {count|следует ещё # байт|следуют ещё # байта|следуют ещё # байтов}; это не прочитано.",
        "import.members-overlap":
            "Архив отклонён: файлы в нём делят одни и те же байты; так бывает только у вредоносных архивов.",
        "import.member-named-twice": "В оглавлении архива этот файл называется «{other}».",
        "import.names-too-long": "Имена файлов в архиве вместе длиннее {limit} байт.",
        "import.too-many-members": "В архиве больше {limit} файлов.",
        "import.archive-too-large": "Архив распаковывается больше чем в {limit} байт.",
        "import.member-too-large": "Файл распаковывается больше чем в {limit} байт.",
        "import.ratio-too-high":
            "Архив распаковывается больше чем в {limit} раз: так делают только вредоносные архивы.",
        "import.member-broken": "Файл повреждён внутри архива: {reason}.",
        "import.copies-left-out":
            "Файл большой и встречается в курсе под многими именами; {count|# имя пропущено|# имени пропущено|# имён пропущено}.",
        "import.member-missing": "Файла нет в архиве.",
        "import.unsafe-name": "Архив отклонён: имя «{name}» ведёт за его пределы.",
        "import.name-empty": "Пропущен файл без имени.",
        "import.name-has-controls": "Файл «{name}» пропущен: в имени есть управляющие символы.",
        "import.name-too-long": "Файл пропущен: имя длиннее {limit} байт.",
        "import.name-too-deep": "Файл пропущен: он лежит глубже {limit} папок.",
        "import.link-skipped": "Ссылка пропущена: читаются только обычные файлы.",
        "import.device-skipped": "Устройство или канал пропущены: читаются только обычные файлы.",
        "import.duplicate-member": "В архиве два файла с этим именем; учитывается первый.",
        "import.colliding-members":
            "Имя отличается от «{other}» только регистром или записью букв: на многих системах один файл заменит "
            + "другой.",
        "import.xml-malformed": "XML нарушен: {reason}.",
        "import.xml-entity":
            "В документе объявлена или использована своя сущность; ради безопасности такой документ отклоняется.",
        "import.xml-too-large": "Документ больше {limit} байт.",
        "import.xml-too-deep": "Вложенность элементов больше {limit}.",
        "import.xml-too-many-elements": "В документе больше {limit} элементов.",
        "import.xml-too-many-attributes": "У элемента больше {limit} атрибутов.",
        "import.xml-tag-too-long": "Тег длиннее {limit} байт.",
        "import.xml-text-too-long": "Отрезок текста длиннее {limit} байт.",
        "import.xml-encoding-unknown": "Кодировка «{encoding}» неизвестна. Сохраните файл в UTF-8.",
        "import.xml-encoding-mismatch": "Документ называет себя {encoding}, а записан в UTF-8; прочитан как UTF-8.",
        "import.xml-encoding-guessed": "Документ не в UTF-8 и не называет кодировку; прочитан как {encoding}.",
        "import.xml-ampersand-repaired": "Одиночный «&» прочитан как «&amp;».",
        "import.not-a-manifest": "Документ не является манифестом курса.",
        "import.manifest-not-at-root": "Манифест лежит не в корне архива, а в папке; папка принята за корень.",
        "import.manifest-ambiguous":
            "Манифестов несколько ({count}), и ни одного в корне: неясно, какой курс имеется в виду.",
        "import.nested-manifest":
            "Внутри манифеста есть другой манифест, на который не ссылается ни один пункт; из него прочитаны только ресурсы.",
        "import.leading-document-unreadable":
            "В этом файле сказано, что есть в пакете, а прочитать его не удалось. Без него курса нет.",
        "import.course-too-large": "Здесь больше {limit|# записи|# записей|# записей}. Остальное не прочитано.",
        "import.documents-too-large": "Документы этого курса вместе больше {limit} байт. Этот не прочитан.",
        "import.empty-package": "Манифест не называет ничего, что можно открыть.",
        "import.no-organizations": "В манифесте нет организации, у курса нет оглавления.",
        "import.default-organization-missing": "Организации по умолчанию «{identifier}» нет; взята первая.",
        "import.item-refers-to-nothing": "Пункт ссылается на ресурс «{reference}», которого нет.",
        "import.item-without-title": "У пункта нет названия.",
        "import.parent-launches": "Пункт и открывает страницу, и содержит другие пункты; сохранено и то и другое.",
        "import.resource-without-href": "Пункт ссылается на ресурс «{reference}», который ничего не открывает.",
        "import.dependency-missing": "Ресурсу нужен «{identifier}», которого нет.",
        "import.duplicate-item": "Идентификатор «{identifier}» принадлежит нескольким пунктам.",
        "import.duplicate-resource":
            "Идентификатор «{identifier}» принадлежит нескольким ресурсам; пункты означают первый.",
        "import.unsafe-href": "Адрес «{href}» ведёт за пределы пакета или небезопасен и отброшен.",
        "import.external-href": "Адрес «{href}» находится в интернете, а не в пакете.",
        "import.base-joined": "База принята за папку: файл лежит в «{path}».",
        "import.missing-file": "Файла «{path}» нет в пакете.",
        "import.file-case-differs": "Файл «{path}» в пакете называется «{other}».",
        "import.metadata-file-missing": "Файла с метаданными «{path}» нет в пакете.",
        "import.unknown-scorm-namespace":
            "Пространство имён SCORM не принадлежит ни одной известной редакции; пакет прочитан как IMS Content "
            + "Packaging.",
        "import.sequencing-missing": "Пункт ссылается на общий порядок прохождения «{reference}», которого нет.",
        "import.sequencing-unknown-word":
            "«{value}» не допускается в атрибуте «{attribute}» порядка прохождения; эта часть пропущена.",
        "import.unknown-version": "Версия «{version}» не относится к SCORM 2004.",
    ]
}
