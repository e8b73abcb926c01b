import PeerLearning

extension TextCatalogue {
    static let checksToolRussian: Entries = [
        "tool.checklist.line":
            "{file}, строка {line}: непонятно, что значит «{text}». Справка: peerlearn help check open",
        "tool.find.no.check": "В хранилище нет практических проверок.",
        "tool.find.several.check": "В хранилище несколько практических проверок: {known}. Укажите нужную в --check.",
        "tool.find.noOwnAttempt": "У вас нет попыток в этой проверке.",

        "tool.check.opened":
            "Практическая проверка «{title}» открыта, в чек-листе {count|# критерий|# критерия|# критериев}. Её идентификатор: {id}",
        "tool.check.closed": "Записаться больше нельзя.",
        "tool.check.scheduled": "Попытка назначена [{id}].",
        "tool.check.moved": "Новое время: {moment}.",
        "tool.check.cancelled": "Попытка отменена.",
        "tool.check.recorded": "Запись сдана.",
        "tool.check.taken": "Вы наблюдаете за попыткой. Чек-лист: peerlearn check list",
        "tool.check.assigned": "Наблюдатель назначен: {person}.",
        "tool.check.released": "Наблюдателей стало на одного меньше.",
        "tool.check.observed": "Форма сдана. Состояние попытки: {status}.",
        "tool.check.decided": "Решение принято, попытка засчитана.",

        "tool.check.none": "Практических проверок для вас нет.",
        "tool.check.head": "{title} [{id}]: {kind}; {mode}",
        "tool.check.checklist": "  Чек-лист (что можно ответить по каждому критерию):",
        "tool.check.attempt": "  Попытка {number} [{id}]: {status}{when}",
        "tool.check.passed": "    пройдена: {score} из 100",
        "tool.check.notPassed": "    пока не пройдена: {score} из 100",
        "tool.check.reason": "    Решил преподаватель, потому что:",
        "tool.check.maySignUp": "  Можно записаться: peerlearn check sign-up",
        "tool.check.toObserve": "Понаблюдать: {person}, «{title}» [{id}]{when}",
        "tool.check.haveObserved": "Наблюдение сдано: {person}, «{title}» [{id}], {status}",
        "tool.check.noneWanted": "Попыток, где вы могли бы помочь с наблюдением, нет.",
        "tool.check.wanted":
            "{person} [{id}]{when}: не хватает {count|# наблюдателя|# наблюдателей|# наблюдателей}",
        "tool.check.wantedMore": "{person} [{id}]{when}: наблюдатели разошлись во мнениях, может посмотреть ещё один",
        "tool.check.noAttempts": "Пока никто не записался.",
        "tool.check.report": "{person}, попытка {number} [{id}]: {status}{when}",
        "tool.check.figures": "Прошли: {passed} из {people|# человека|# человек|# человек}.",
        "tool.check.figuresAttempt":
            "  попытка {number}: прошли {passed} из {people} (95-процентный интервал: от {low} до {high} %)",
        "tool.check.figuresAgreement": "  два наблюдателя отвечают одинаково в {percent} % отметок",
        "tool.check.figuresKappa": "  каппа Коэна {kappa} (95-процентный интервал: от {low} до {high})",
        "tool.check.figuresDisputed":
            "  наблюдатели сначала разошлись во мнениях: {count|# попытка|# попытки|# попыток}",
        "tool.check.figuresCriterion": "  «{name}»: не выполнено полностью в {percent} % первых попыток",
    ]
}
