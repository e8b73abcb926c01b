import PeerLearningCore

/// What is said about courses of cmi5, the Experience API and AICC.
enum CourseTexts {
    static let english: TextCatalogue.Entries = [
        "import.cmi5-root": "The document is no course structure of cmi5 (requirement {requirement}).",
        "import.cmi5-not-at-root":
            "The course structure stands in a folder; cmi5 wants it at the root of the archive (requirement "
            + "{requirement}).",
        "import.cmi5-without-package":
            "This is the course structure of a package without the package: whether its pages are there cannot be said.",
        "import.cmi5-unknown-element":
            "The schema of cmi5 knows no element “{element}” here (requirement {requirement}).",
        "import.cmi5-element-order":
            "The element “{element}” stands where the schema of cmi5 does not allow it (requirement {requirement}).",
        "import.cmi5-element-missing":
            "“{place}” lacks what the schema of cmi5 asks for: {element} (requirement {requirement}).",
        "import.cmi5-attribute-value":
            "“{value}” is not allowed as “{attribute}” by the schema of cmi5 (requirement {requirement}).",
        "import.cmi5-no-identifier": "“{element}” has no identifier (requirement {requirement}).",
        "import.cmi5-identifier-not-absolute":
            "“{identifier}” is no full IRI: it has to begin with a scheme such as https: (requirement {requirement}).",
        "import.cmi5-duplicate-block":
            "The identifier “{identifier}” belongs to another block already (requirement {requirement}).",
        "import.cmi5-duplicate-objective":
            "The identifier “{identifier}” belongs to another objective already (requirement {requirement}).",
        "import.cmi5-duplicate-unit":
            "The identifier “{identifier}” belongs to another unit already (requirement {requirement}).",
        "import.cmi5-objective-missing": "There is no objective “{identifier}” in the course.",
        "import.cmi5-address-invalid": "“{href}” is no valid address (requirement {requirement}).",
        "import.cmi5-address-relative":
            "“{href}” is no full address. A course structure without a package needs full addresses (requirement "
            + "{requirement}).",
        "import.cmi5-query-conflict":
            "The address has a parameter “{name}” of its own, which belongs to the launch (requirement {requirement}).",
        "import.cmi5-page-missing":
            "The page “{path}” is not in the package, and no full address is given for it (requirement {requirement}).",
        "import.cmi5-index-page-missing":
            "The page “{path}” is not in the package. A page of that name is often added later; until then the unit "
            + "opens nothing.",
        "import.tincan-nothing-to-open": "None of the activities says what it opens.",
        "import.tincan-silent-activities":
            "{count|# activity opens nothing and is|# activities open nothing and are} no part of the course.",
        "import.cartridge-unknown-document": "The document “{root}” is of a kind that is not known, and was not read.",
        "import.json-malformed": "The document is no valid JSON, is nested too deep or holds too many values.",
        "import.h5p-no-library": "The package does not say what content it holds: “mainLibrary” is missing.",
        "import.h5p-unread-type":
            "Contents of the type {type} are kept in the package, but no questions are made of them.",
        "import.aicc-no-course": "The file has no section [Course] and so describes no course.",
        "import.aicc-file-missing": "The course lacks its {ending} file.",
        "import.aicc-column-missing": "The column “{column}” is missing.",
        "import.aicc-no-units": "The course names no unit.",
        "import.aicc-unplaced-unit":
            "The unit “{identifier}” stands in no block of the course; it was added at the end.",
        "import.chapters-hidden":
            "{count|# chapter is|# chapters are} hidden from learners in this book and {count|was|were} left out.",
        "import.links-without-target":
            "{count|# link|# links} of this page {count|leads|lead} to something that is not in the course; {count|it does|they do} nothing.",
    ]

    static let russian: TextCatalogue.Entries = [
        "import.cmi5-root": "Документ не является структурой курса cmi5 (требование {requirement}).",
        "import.cmi5-not-at-root":
            "Структура курса лежит в папке, а cmi5 требует, чтобы она была в корне архива (требование {requirement}).",
        "import.cmi5-without-package":
            "Это структура курса без самого пакета: есть ли в нём нужные страницы, сказать нельзя.",
        "import.cmi5-unknown-element":
            "Схема cmi5 не допускает здесь элемент «{element}» (требование {requirement}).",
        "import.cmi5-element-order":
            "Элемент «{element}» стоит не там, где его допускает схема cmi5 (требование {requirement}).",
        "import.cmi5-element-missing":
            "В элементе «{place}» нет того, что требует схема cmi5: {element} (требование {requirement}).",
        "import.cmi5-attribute-value":
            "Схема cmi5 не допускает «{value}» в атрибуте «{attribute}» (требование {requirement}).",
        "import.cmi5-no-identifier": "У элемента «{element}» нет идентификатора (требование {requirement}).",
        "import.cmi5-identifier-not-absolute":
            "«{identifier}» — не полный IRI: он должен начинаться со схемы, например https: (требование {requirement}).",
        "import.cmi5-duplicate-block":
            "Идентификатор «{identifier}» уже принадлежит другому блоку (требование {requirement}).",
        "import.cmi5-duplicate-objective":
            "Идентификатор «{identifier}» уже принадлежит другой цели (требование {requirement}).",
        "import.cmi5-duplicate-unit":
            "Идентификатор «{identifier}» уже принадлежит другому учебному блоку (требование {requirement}).",
        "import.cmi5-objective-missing": "Цели «{identifier}» в курсе нет.",
        "import.cmi5-address-invalid": "«{href}» — недопустимый адрес (требование {requirement}).",
        "import.cmi5-address-relative":
            "«{href}» — неполный адрес. В структуре курса без пакета адреса должны быть полными (требование "
            + "{requirement}).",
        "import.cmi5-query-conflict":
            "В адресе есть собственный параметр «{name}», а это имя занято параметрами запуска (требование "
            + "{requirement}).",
        "import.cmi5-page-missing":
            "Страницы «{path}» в пакете нет, и полный адрес для неё не указан (требование {requirement}).",
        "import.cmi5-index-page-missing":
            "Страницы «{path}» в пакете нет. Страницу с таким именем часто добавляют позже; до тех пор открывать нечего.",
        "import.tincan-nothing-to-open": "Ни для одной активности не указано, что она открывает.",
        "import.tincan-silent-activities":
            "{count|# активность ничего не открывает и в курс не входит|# активности ничего не открывают и в курс не входят|# активностей ничего не открывают и в курс не входят}.",
        "import.cartridge-unknown-document": "Документ «{root}» неизвестного вида; он не прочитан.",
        "import.json-malformed": "Документ не является правильным JSON, вложен слишком глубоко или слишком велик.",
        "import.h5p-no-library": "В пакете не сказано, что за материал в нём: нет поля «mainLibrary».",
        "import.h5p-unread-type": "Материалы типа {type} остаются в пакете, но вопросы из них не получаются.",
        "import.aicc-no-course": "В файле нет раздела [Course], значит курс в нём не описан.",
        "import.aicc-file-missing": "У курса нет файла {ending}.",
        "import.aicc-column-missing": "Нет столбца «{column}».",
        "import.aicc-no-units": "В курсе нет ни одного учебного блока.",
        "import.aicc-unplaced-unit":
            "Учебный блок «{identifier}» не входит ни в один раздел курса; он добавлен в конец.",
        "import.chapters-hidden":
            "В этой книге {count|# глава скрыта от учащихся и пропущена|# главы скрыты от учащихся и пропущены|# глав скрыты от учащихся и пропущены}.",
        "import.links-without-target":
            "На этой странице {count|# ссылка ведёт|# ссылки ведут|# ссылок ведут} к тому, чего в курсе нет; по {count|ней|ним|ним} ничего не откроется.",
    ]
}
