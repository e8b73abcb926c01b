import PeerLearning

extension TextCatalogue {
    static let toolRussian: Entries = [
        "tool.atLine": "строка {line}: {fault}",
        "tool.severity.error": "ошибка",
        "tool.severity.warning": "предупреждение",
        "tool.severity.note": "примечание",

        "tool.import.column.title": "НАЗВАНИЕ",
        "tool.import.column.format": "ФОРМАТ",
        "tool.import.column.modules": "МОДУЛИ",
        "tool.import.column.tests": "ТЕСТЫ",
        "tool.import.column.tasks": "ЗАДАНИЯ",
        "tool.import.column.warnings": "ПРЕДУПРЕЖДЕНИЯ",
        "tool.import.column.file": "ФАЙЛ",
        "tool.import.refused": "отклонён",
        "tool.import.remarks":
            "{count|Есть # замечание|Есть # замечания|Есть # замечаний}; подробности — с ключом --explain.",
        "tool.import.reading": "чтение {file}",
        "tool.import.keeping": "сохранение {file}",
        "tool.import.kept":
            "Сохранено в {store}: «{title}», {modules|# модуль|# модуля|# модулей}, {units|# микромодуль|# микромодуля|# микромодулей}.",
        "tool.import.updated":
            "Обновлено в {store}: «{title}», {modules|# модуль|# модуля|# модулей}, {units|# микромодуль|# микромодуля|# микромодулей}.",
        "tool.import.wouldMake":
            "В {store} появилась бы программа «{title}»: {modules|# модуль|# модуля|# модулей}, {units|# микромодуль|# микромодуля|# микромодулей}.",
        "tool.import.wouldUpdate":
            "В {store} обновилась бы программа «{title}»: {modules|# модуль|# модуля|# модулей}, {units|# микромодуль|# микромодуля|# микромодулей}.",
        "tool.import.test": "тест: {title} ({count|# вопрос|# вопроса|# вопросов})",
        "tool.import.task": "задание для взаимной проверки: {title}",
        "tool.import.workshop": "семинар: {title}",
        "tool.import.opened": "{count|Открыт # семинар|Открыто # семинара|Открыто # семинаров}.",
        "tool.import.content": "{count|Сохранён # файл|Сохранено # файла|Сохранено # файлов} содержания, {size} МБ.",
        "tool.content.none": "Страницы и файлы программы «{title}» не сохранены. Импортируйте её пакет ещё раз.",
        "tool.content.noFile": "Файла {path} в содержании нет. Без пути команда покажет, что есть.",
        "tool.task.added": "Задание «{task}» добавлено к «{unit}».",
        "tool.task.noProgramme":
            "В {store} нет программ. Сначала загрузите курс: peerlearn import ФАЙЛ --into ХРАНИЛИЩЕ",
        "tool.task.noUnit": "В программе «{programme}» нет микромодуля «{unit}». Есть: {known}",
        "tool.inbox.empty": "Сейчас делать нечего: {person}.",
        "tool.inbox.until": " (до {moment})",
        "tool.noFile": "Не прочесть {file}: {reason}",
        "import.store-refused": "Хранилище не приняло курс: {reason}",
        "tool.noFile.missing": "такого файла нет",
        "tool.noFile.forbidden": "это папка или её нельзя читать",
        "tool.import.total":
            "{count|Прочитан # файл|Прочитано # файла|Прочитано # файлов}: принято {accepted}, отклонено {refused}",
        "tool.people.added": "{count|Записан # человек|Записано # человека|Записано # человек}.",
        "tool.status.store":
            "{programmes|# программа|# программы|# программ}, {cohorts|# поток|# потока|# потоков}, {workshops|# семинар|# семинара|# семинаров}, {people|записан # человек|записано # человека|записано # человек}",
        "tool.status.programme": "Программа «{title}» [{id}]",
        "tool.status.task": "задание: {title}",

        "demo.storeExists": "{store} уже есть. Демонстрация ничего не перезаписывает: назовите новый файл в --store.",
        "demo.reportExists": "{report} — папка. Назовите файл в --report.",
        "demo.sameFile": "Отчёт и хранилище не могут быть одним файлом.",
        "demo.reportFolder": "{report} не записать: папки нет или в неё нельзя писать.",
        "demo.noCourse": "Курс не указан, а учебный пример не найден. Укажите курс: --course ФАЙЛ",
        "demo.noTask": "Задание не указано, а учебный пример не найден. Укажите задание: --task ФАЙЛ",
        "demo.step.course": "Загружаем курс",
        "demo.course":
            "«{title}» ({format}): {modules|# модуль|# модуля|# модулей}, {units|# микромодуль|# микромодуля|# микромодулей}",
        "demo.course.odd": "{count|# странность|# странности|# странностей} в пакете; подробно — peerlearn import",
        "demo.task": "Задание «{task}» добавлено к «{unit}»",
        "demo.step.pilot": "Открываем пилот: одна команда, одна задача, один цикл",
        "demo.pilot":
            "{guides|# проводник знает|# проводника знают|# проводников знают} это, {authors|# автор выполняет|# автора выполняют|# авторов выполняют} задание",
        "demo.share": "Опытных среди участников {share} % (нужно хотя бы 10 %)",
        "demo.roles": "{name}: {role}",
        "demo.step.submission": "Участники сдают работы",
        "demo.submitted": "{name}: сдано, {words|# слово|# слова|# слов}",
        "demo.inbox": "Что делать сейчас ({name}): {duty}",
        "demo.step.review": "Рецензии распределяет жребий, имена скрыты",
        "demo.allocated":
            "Распределено {reviews|# рецензия|# рецензии|# рецензий} (начальное число {seed}); участникам по {peers}, проводникам по {guides}",
        "demo.unmet": "Не выполнено: {reason}",
        "demo.reviewed":
            "Сдано {reviews|# рецензия|# рецензии|# рецензий}, в обсуждении {comments|# комментарий|# комментария|# комментариев}",
        "demo.saidOf": "{pseudonym} → {other}: «{text}»",
        "demo.step.grading": "Публикуем оценки: с разбросом и с причиной",
        "demo.grade": "{grade} ± {spread}  {name}",
        "demo.gradeReason": "Почему у автора {name} оценка {grade}: {reason}",
        "demo.rated": "Полезными названы рецензии: {useful} из {count}",
        "demo.revised": "{name}: работа исправлена, ещё раз её смотрит {reader}",
        "demo.step.reflection": "Что изменилось в вашем понимании?",
        "demo.reflection": "«{text}»",
        "demo.library": "В библиотеку: {problem}",
        "demo.step.points": "Баллы за то, что помогло",
        "demo.rank": "{rank}. {name}: {points|# балл|# балла|# баллов}",
        "demo.badge": "{name}: значок «{badge}»",
        "demo.title": "{title} ({first} – {last}): {name}, за неделю {points|# балл|# балла|# баллов}",
        "demo.step.done": "Готово",
        "demo.report": "Отчёт: {report}",
        "demo.again": "Всё это ещё раз, по одному журналу: {tool} status --store {store}",
    ]
}
