import PeerLearning

extension TextCatalogue {
    static let simulationsRussian: Entries = [
        "report.simulation.title": "Пробный прогон курса",
        "report.simulation.lead":
            "Участников ещё нет: вымышленные люди много раз проходят курс так, как он задуман.",
        "report.simulation.days": "{count|# день|# дня|# дней}",
        "report.simulation.days.part": "{count} дня",

        "report.simulation.grades.title": "Насколько точны будут оценки",
        "report.simulation.grades.error": "Типичная ошибка оценки (среднеквадратичная), в баллах: {error}.",
        "report.simulation.grades.close": "Ошибка не больше {tolerance}: {share} оценок.",
        "report.simulation.grades.honest":
            "Метод верно судит о своей точности: в его границы для 95 % попадает {share} истинных значений.",
        "report.simulation.grades.tooSure":
            "Метод слишком уверен в себе: в его границы для 95 % попадает только {share} истинных значений.",
        "report.simulation.grades.cautious":
            "Метод очень осторожен: в его границы для 95 % попадает {share} истинных значений.",
        "report.simulation.grades.none": "Ни одна работа не получает оценки.",

        "report.simulation.work.title": "Сколько это труда",
        "report.simulation.work.load": "Рецензий поручено одному человеку: в среднем {mean}, от {least} до {most}.",
        "report.simulation.work.even": "Рецензий поручено одному человеку: {mean}, всем поровну.",
        "report.simulation.work.hours":
            "Всего часов на рецензии: {hours}. На каждую из сданных ({written}) уходит {minutes} мин.",

        "report.simulation.wrong.title": "Что идёт не так и как часто",
        "report.simulation.wrong.none": "Без единой рецензии: {share} работ, то есть примерно {count} из {all}.",
        "report.simulation.wrong.fewer":
            "Меньше {reviews|# рецензии|# рецензий|# рецензий}: {share} работ, то есть примерно {count} из {all}.",
        "report.simulation.wrong.experienced":
            "Без рецензии опытного человека: {share} работ, то есть примерно {count} из {all}.",
        "report.simulation.wrong.underserved":
            "Опытных рецензентов меньше, чем требует правило: {share} работ, то есть примерно {count} из {all}.",

        "report.simulation.times.title": "Когда приходит обратная связь",
        "report.simulation.times.first":
            "Первая рецензия: у половины работ — через {median} дня, у девяти из десяти — через {ninth} дня.",
        "report.simulation.times.last":
            "Последняя рецензия: у половины работ — через {median} дня, у девяти из десяти — через {ninth} дня.",

        "report.simulation.advice.title": "Что изменить",
        "report.simulation.advice.nothing": "Ничего менять не нужно.",
        "report.simulation.advice.unreviewed":
            "Без рецензии может остаться больше одной работы из ста. Распределите недостающие рецензии заново или назначьте больше рецензий.",
        "report.simulation.advice.unreviewedStill":
            "Без рецензии может остаться больше одной работы из ста, хотя недостающие и восполняются. Назначьте больше рецензий или привлеките проводников.",
        "report.simulation.advice.short":
            "Рецензий меньше, чем задумано, получит {share} работ. Распределите недостающие заново после первого срока.",
        "report.simulation.advice.nobodyExperienced":
            "Опытных людей нет. Пригласите их или привлеките к рецензиям проводников.",
        "report.simulation.advice.rule":
            "Опытных людей хватило бы на все работы, но случай их так не распределит. Распределяйте по правилу: каждой работе — опытный рецензент.",
        "report.simulation.advice.ruleAndCapacity":
            "К опытным людям работы попадают редко. Правило «каждой работе — опытный рецензент» при равной нагрузке охватит {served} работ, а если каждый опытный возьмёт {capacity|# рецензию|# рецензии|# рецензий} — все.",
        "report.simulation.advice.capacity":
            "Правило об опытных рецензентах при такой нагрузке охватывает {served} работ, а если каждый опытный возьмёт {capacity|# рецензию|# рецензии|# рецензий} — все.",
        "report.simulation.advice.tooSure":
            "Не полагайтесь на точность, которую заявляет метод «{method}». Пусть сомнительные оценки проверят преподаватели, или возьмите другой метод.",
        "report.simulation.advice.median":
            "Медиана — худший выбор, если рецензенты честны. Возьмите «adaptive» или среднее.",
        "report.simulation.advice.late":
            "Половина работ ждёт первой рецензии дольше {days} дня. Назначьте для первой рецензии каждого более ранний срок.",

        "report.simulation.answers.title": "Чего вы хотели и что для этого нужно",
        "report.simulation.wish.error": "Пожелание: типичная ошибка не больше {points}.",
        "report.simulation.wish.reviewed": "Пожелание: хотя бы одна рецензия у {share} работ.",
        "report.simulation.wish.experienced": "Пожелание: рецензия опытного человека у {share} работ.",
        "report.simulation.answer.reviews.surely":
            "{count|# рецензии|# рецензий|# рецензий} на работу достаточно: {figure}.",
        "report.simulation.answer.reviews.perhaps":
            "{count|# рецензии|# рецензий|# рецензий} на работу может хватить, но едва: {figure}.",
        "report.simulation.answer.reviews.no":
            "Одними рецензиями этого не добиться, пробовали до {mostReviews} на работу. Ближе всего — {count}: {figure}.",
        "report.simulation.answer.experienced.surely":
            "Достаточно, чтобы опытных было {share}, остальное — как задумано: {figure}.",
        "report.simulation.answer.experienced.perhaps":
            "Может хватить, если опытных будет {share}, но едва: {figure}.",
        "report.simulation.answer.experienced.no":
            "Одним числом опытных людей этого не добиться, пробовали до {mostShare}. Ближе всего — {share}: {figure}.",
        "report.simulation.answer.nothing": "Сказать нечего: ни одна работа не получает оценки.",

        "report.simulation.sweep.title": "Ошибка и число рецензий",
        "report.simulation.sweep.lead":
            "Типичная ошибка в баллах, после ± — половина её 95 %-го интервала. Два последних столбца относятся к первой кривой.",
        "report.simulation.sweep.chart":
            "Линии идут вниз слева направо: чем больше рецензий у работы, тем меньше ошибка её оценки.",
        "report.simulation.axis.reviews": "рецензий на работу",
        "report.simulation.axis.error": "типичная ошибка, баллы",
        "report.simulation.curve.experienced": "опытных {share}",
        "report.simulation.curve.wish": "пожелание",
        "report.simulation.column.reviews": "Рецензии",
        "report.simulation.column.none": "Без рецензий",
        "report.simulation.column.hours": "Часы",

        "report.simulation.formulas.title": "Сверка с формулами",
        "report.simulation.formulas.lead":
            "Где есть формула, прогон должен с ней согласоваться с точностью до случайности.",
        "report.simulation.formulas.mean": "У простого среднего ошибка по формуле была бы {error}.",
        "report.simulation.column.figure": "Величина",
        "report.simulation.column.simulated": "Прогон",
        "report.simulation.column.formula": "Формула",
        "report.simulation.formula.error": "Ошибка среднего, баллы",
        "report.simulation.formula.none": "Без единой рецензии",
        "report.simulation.formula.fewer": "Рецензий меньше, чем задумано",
        "report.simulation.formula.experienced": "Без рецензии опытного человека",
        "report.simulation.formula.underserved": "Правило не соблюдено, не меньше чем",
        "report.simulation.formula.load": "Рецензий поручено одному человеку",
        "report.simulation.formula.first": "До первой рецензии у половины, дней",
        "report.simulation.formula.last": "До последней у девяти из десяти, дней",

        "report.simulation.plan.title": "Что предполагается",
        "report.simulation.plan.people":
            "В курсе {learners|# участник|# участника|# участников}, доля опытных — {share}.",
        "report.simulation.plan.noShow": "Ничего не сдадут и не будут рецензировать: {share}.",
        "report.simulation.plan.leaving": "Сдадут работу и уйдут, не написав ни одной рецензии: {share}.",
        "report.simulation.plan.reviews":
            "На работу — {reviews|# рецензия|# рецензии|# рецензий}; вовремя пишут {share} рецензий. Срок — {days}.",
        "report.simulation.plan.rule": "Из них от опытных людей: {count}.",
        "report.simulation.plan.capacity":
            "Опытный человек берёт не больше {count|# рецензии|# рецензий|# рецензий}.",
        "report.simulation.plan.left": "С ненаписанными рецензиями ничего не делают.",
        "report.simulation.plan.reallocated":
            "Недостающие рецензии распределяют заново между теми, кто написал все свои; дополнительный срок — {days}.",
        "report.simulation.plan.queued":
            "Кто написал все свои рецензии, может взять из очереди ещё одну; дополнительный срок — {days}.",
        "report.simulation.plan.scores":
            "Баллы — от {low} до {high}. Стандартные отклонения: качество работ — {quality}, строгость рецензентов — {bias}, случайная ошибка балла — {noise}; у опытных рецензентов — {experiencedBias} и {experiencedNoise}.",
        "report.simulation.plan.method": "Оценки выводит метод «{method}».",

        "report.simulation.card.error": "Типичная ошибка оценки",
        "report.simulation.card.error.note": "в баллах",
        "report.simulation.card.close": "Близкие оценки",
        "report.simulation.card.close.note": "ошибка не больше {tolerance}",
        "report.simulation.card.none": "Без единой рецензии",
        "report.simulation.card.none.note": "от всех работ",
        "report.simulation.card.hours": "Часы на рецензии",
        "report.simulation.card.hours.note": "на каждого",
        "report.simulation.card.first": "Ждать рецензии",
        "report.simulation.card.first.note": "дня — у половины работ",

        "report.simulation.foot.runs":
            "{runs|# прогон|# прогона|# прогонов}, начальное число {seed}. В скобках — 95 %-й интервал самой величины прогона; отдельный курс может отклониться сильнее.",
        "report.simulation.foot.limits":
            "Прогон ничего не знает о командах, проводниках, дружбе, сговорах, списанных работах и о тех, кто ставит баллы, не читая.",
    ]
}
