extension TextCatalogue {
    static let questionsRussian: Entries = [
        "interaction.choiceInteraction": "выбор из вариантов",
        "interaction.orderInteraction": "расстановка по порядку",
        "interaction.associateInteraction": "составление пар",
        "interaction.matchInteraction": "сопоставление двух списков",
        "interaction.gapMatchInteraction": "заполнение пропусков из списка",
        "interaction.inlineChoiceInteraction": "выбор внутри текста",
        "interaction.textEntryInteraction": "краткий ответ",
        "interaction.extendedTextInteraction": "развёрнутый ответ",
        "interaction.hottextInteraction": "выделение мест в тексте",
        "interaction.hotspotInteraction": "выбор областей на рисунке",
        "interaction.selectPointInteraction": "точки на рисунке",
        "interaction.graphicOrderInteraction": "порядок областей на рисунке",
        "interaction.graphicAssociateInteraction": "пары областей на рисунке",
        "interaction.graphicGapMatchInteraction": "подписи на рисунке",
        "interaction.positionObjectInteraction": "размещение предмета на рисунке",
        "interaction.sliderInteraction": "число на шкале",
        "interaction.uploadInteraction": "сдача файла",

        "verdict.right": "верно",
        "verdict.partly": "верно отчасти",
        "verdict.wrong": "неверно",
        "verdict.unanswered": "нет ответа",
        "verdict.forPeers": "оценят другие участники",
        "verdict.notJudged": "отдельно не оценивается",

        "refusal.answer.part": "В этом вопросе нет части «{part}».",
        "refusal.answer.option": "Здесь нет варианта «{option}». Выберите один из показанных.",
        "refusal.answer.shape": "Ответ на «{part}» не того вида, о котором спрашивает вопрос.",
        "refusal.answer.tooMany":
            "Здесь можно дать не больше {most|# ответа|# ответов|# ответов}. Уберите лишние.",
        "refusal.answer.tooFew":
            "Здесь нужно дать не меньше {least|# ответа|# ответов|# ответов}. Добавьте недостающие.",
        "refusal.answer.twice": "Один и тот же ответ дан дважды. Дайте его один раз.",
        "refusal.answer.usedTooOften": "Что-то использовано чаще, чем здесь можно.",
        "refusal.answer.tooLong": "Это слишком длинно для краткого ответа. Сократите его.",
        "refusal.answer.outOfScale": "Это число лежит за пределами шкалы.",

        "refusal.question.options":
            "В части «{part}» не хватает вариантов или того, с чем их соединять, либо есть лишнее.",
        "refusal.question.optionTwice": "У двух вариантов части «{part}» одинаковый идентификатор.",
        "refusal.question.option":
            "У варианта части «{part}» нет идентификатора, или его нельзя использовать ни разу, или неверно задана область.",
        "refusal.question.tooManyOptions": "В части «{part}» больше 1000 вариантов.",
        "refusal.question.count": "Часть «{part}» требует больше ответов, чем допускает.",
        "refusal.question.scale": "Шкала части «{part}» должна идти от меньшего числа к большему.",
        "refusal.question.partTwice":
            "У двух частей вопроса «{part}» одинаковый идентификатор, или частей слишком много.",
        "refusal.question.maximum":
            "Баллы вопроса «{part}» не имеют смысла: наименьший должен быть не больше нуля, наибольший — не меньше.",
        "refusal.question.key":
            "Ключ вопроса «{part}» не относится ни к одной его части или содержит числа, которые не имеют смысла.",
        "refusal.question.peers":
            "Часть вопроса «{part}» — развёрнутый текст или файл. Их оценивают люди, а не система.",
        "refusal.question.program":
            "Правила оценивания вложены глубже, чем на {depth|# уровень|# уровня|# уровней}, в них больше чем {parts|# часть|# части|# частей} или есть числа, которые не имеют смысла.",
    ]
}
