import PeerLearning

extension TextCatalogue {
    static let answersRussian: Entries = [
        "tool.can.yes": "{person}: можно {what} ({permission}).",
        "tool.can.no": "{person}: нельзя {what} ({permission}).",
        "tool.can.nothing": "{person}: здесь ничего нельзя.",
        "tool.can.member": "как участнику потока",
        "tool.can.role": "по роли «{role}»{scope}",
        "tool.can.delegation": "по передаче полномочий ({giver}){scope} [{id}]",
        "tool.can.roles": "  Это право дают роли: {roles}. У кого какая роль: peerlearn role list",

        "tool.preview.step": "Дальше возможно: {step}",
        "tool.preview.may": "  вам это можно",
        "tool.preview.mayNot": "  вам нельзя {what} ({permission}), можно другим",
        "tool.preview.obstacle": "  пока нельзя: {obstacle}",
        "tool.preview.free": "  ничто не мешает",
        "tool.preview.approvals": "  одобрения: {given} из {needed}",
        "tool.preview.due": "  время пришло: шаг выполнит peerlearn workshop tick",
        "tool.preview.none": "Семинар закрыт, дальше шагов нет.",
        "tool.preview.notNext": "Сейчас это невозможно: {step}. Дальше возможно: {known}",
        "tool.trigger.by-hand": "шаг выполняют вручную",
        "tool.trigger.at-once": "шаг выполняется сам, как только ничто не мешает",
        "tool.trigger.on-schedule": "шаг выполняется сам, когда этап закончится по расписанию",
        "tool.trigger.everybody-handed-in":
            "шаг выполняется сам, когда все сдадут работы или этап закончится по расписанию",
        "tool.trigger.every-review-is-in":
            "шаг выполняется сам, когда сданы все рецензии или этап закончится по расписанию",
        "tool.trigger.everybody-reflected":
            "шаг выполняется сам, когда все ответят на заключительный вопрос или этап закончится по расписанию",

        "tool.notices.none": "Сейчас сообщать нечего.",
        "tool.notices.sent": "{count|Передано # письмо|Передано # письма|Передано # писем}.",
        "tool.notices.letter": "Кому: {person}",
        "tool.notices.failed": "Письмо не передано и придёт снова ({person}): {reason}",
        "tool.notices.courier": "команда завершилась с кодом {status}",

        "tool.fairness.ratings":
            "Отзывы о рецензиях: {count|выделяется # случай|выделяются # случая|выделяются # случаев}. Среди честных людей следует ждать не более {alarms}.",
        "tool.fairness.tooFewRatings":
            "Отзывы о рецензиях: их слишком мало, чтобы сказать, ставят ли их за баллы.",

        "tool.talk.noHint": "О вашем участии в обсуждении сказать нечего.",
        "tool.talk.none": "Пока никто ничего не сказал.",
        "tool.talk.share":
            "{person}: {turns|# комментарий|# комментария|# комментариев}, {words|# слово|# слова|# слов} ({percent} %), ответов получено: {answers}{remarks}",
        "tool.talk.dominating": ", говорит больше других",
        "tool.talk.silent": ", не высказывается",
        "tool.talk.neverAnswered": ", ответов не было",
        "tool.talk.gini": "Неравномерность слов: {gini} (от 0 до 1)",

        "tool.simulate.report": "Страница записана: {file}",
    ]
}
