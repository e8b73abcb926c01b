import PeerLearning

extension TextCatalogue {
    static let rosterToolRussian: Entries = [
        "tool.roster.column.file": "Файл",
        "tool.roster.column.format": "Прочитан как",
        "tool.roster.column.rows": "Строк",
        "tool.roster.found":
            "{learners|# учащийся|# учащихся|# учащихся}, {staff|# преподаватель|# преподавателя|# преподавателей}, прочих: {others}, {groups|# группа|# группы|# групп}; люди известны по {kind}",
        "tool.roster.staff": "Преподаватели, учащимися не записаны: {names}",
        "tool.roster.leaving": "По файлам подлежат удалению (ничего не удалено): {names}",
        "tool.roster.group": "{person}: остаётся в группе {group}, хотя в файлах указана {other}.",
        "tool.roster.registered": "Новых: {new}, обновлено: {updated}.",
        "tool.roster.wouldRegister": "Новых было бы {new}, обновлено — {updated}. Ничего не изменено.",
        "tool.roster.admitted":
            "{count|Принят в поток # учащийся|Приняты в поток # учащихся|Принято в поток # учащихся}.",
        "tool.roster.wouldAdmit":
            "В поток {count|был бы принят # учащийся|были бы приняты # учащихся|было бы принято # учащихся}.",
        "tool.roster.noIdentifier":
            "Нет идентификатора, который есть у всех и ни у кого не повторяется. Укажите в --by, какой из них главный: idnumber, username, sourcedid или email.",
        "tool.roster.unidentified": "{name}: нет своего значения {kind}; человек пропущен.",
        "tool.roster.noResults": "Результатов в файлах нет.",
        "tool.roster.noItem": "Элемента «{item}» нет. Есть: {known}.",
        "tool.roster.item": "{item}: {count|# результат|# результата|# результатов}",
        "tool.roster.written": "{count|# учащийся|# учащихся|# учащихся}, известны по {kind}; записано в {file}.",
        "tool.gradebook.written": "Оценки ({count|# человек|# человека|# человек}) записаны в {file}.",
        "tool.gradebook.unknown": "{person}: как этот человек известен другой системе, неизвестно; строка пропущена.",
        "tool.gradebook.unsafe":
            "{person}: электронная таблица может выполнить этот идентификатор как формулу, а изменить его нельзя; строка пропущена.",
    ]
}
