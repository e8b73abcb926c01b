import PeerLearningCore

extension ExportTexts {
    static let ofProgrammesEnglish: TextCatalogue.Entries = [
        "export.test-left-out":
            "The test “{title}” is not in the file: the format cannot hold it. Export it by itself.",
        "export.task-left-out": "The task “{title}” is not in the file: the format has no tasks.",
        "export.task-in-words":
            "The task “{title}” is an assignment in words there. With its rubric it stands in {file}, which the tool reads.",
        "export.launch-missing": "“{title}” has nothing to open; not every system accepts that.",
        "export.launch-unsafe":
            "What “{title}” opens leads out of the package or is no page, and is left out: {launch}",
        "export.content-missing":
            "{count|# file that is opened or shown is|# files that are opened or shown are} not in the package.",
        "export.file-name":
            "{count|# file is|# files are} left out: the name leads out of the package, stands twice, or is needed by the package itself.",
        "export.identifier":
            "“{id}” goes by another identifier in the file. Importing it again, what was done there is not found.",
        "export.empty-module": "The module “{title}” has no micromodules; importing it again makes one of the module.",
        "export.not-writable": "{file} cannot be written.",
        "export.content-changed": "{file} is not as long as it was when the export began. Try again.",
    ]

    static let ofProgrammesRussian: TextCatalogue.Entries = [
        "export.test-left-out":
            "Теста «{title}» в файле нет: формат не может его вместить. Выгрузите его отдельно.",
        "export.task-left-out": "Задания «{title}» в файле нет: в этом формате заданий не бывает.",
        "export.task-in-words":
            "Задание «{title}» описано в пакете словами; вместе с рубрикой оно лежит в файле {file}, который читает peerlearn.",
        "export.launch-missing": "В «{title}» нечего открывать; такое принимают не все системы.",
        "export.launch-unsafe":
            "То, что открывает «{title}», ведёт за пределы пакета или не является страницей, поэтому пропущено: {launch}",
        "export.content-missing":
            "В пакете нет {count|# файла, который открывают или показывают|# файлов, которые открывают или показывают|# файлов, которые открывают или показывают}.",
        "export.file-name":
            "{count|Пропущен # файл|Пропущены # файла|Пропущено # файлов}: имя ведёт за пределы пакета, повторяется или нужно самому пакету.",
        "export.identifier":
            "У «{id}» в файле другой идентификатор. При повторном импорте сделанное там не найдётся.",
        "export.empty-module":
            "В модуле «{title}» нет микромодулей; при повторном импорте микромодулем станет он сам.",
        "export.not-writable": "Не удаётся записать {file}.",
        "export.content-changed": "Длина {file} изменилась с начала выгрузки. Попробуйте ещё раз.",
    ]
}
