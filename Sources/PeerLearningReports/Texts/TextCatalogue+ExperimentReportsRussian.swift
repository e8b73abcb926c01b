import PeerLearning

extension TextCatalogue {
    static let experimentReportsRussian: Entries = [
        "report.experiment.title": "Сравнение групп",
        "report.experiment.summaryTitle": "Сравнение по опубликованным данным",
        "report.experiment.verdict": "Простыми словами",
        "report.experiment.tables": "Таблицы эксперимента",
        "report.experiment.supplements": "Дополнительные таблицы",
        "report.experiment.notes": "На что обратить внимание",
        "report.experiment.table": "Таблица {number}. {title}",
        "report.experiment.quoted": "«{name}»",
        "report.experiment.all": "Все участники",
        "report.experiment.stage.pre": "Начальный",
        "report.experiment.stage.post": "Итоговый",
        "report.experiment.when.pre": "до курса",
        "report.experiment.when.post": "после курса",
        "report.experiment.control.short": "Контр.",
        "report.experiment.arm.short": "Эксп.",
        "report.experiment.armNote": "Контр. — «{control}», эксп. — «{arm}».",
        "report.experiment.programmeNote": "Цифра обозначает программу: {names}.",
        "report.experiment.programmeTitle": "Программа {name}",
        "report.experiment.part": "Программа",
        "report.experiment.arm": "Группа",
        "report.experiment.score": "Этап",
        "report.experiment.row": "№",
        "report.experiment.p": "p",
        "report.experiment.p.twoSided": "p (двустор.)",
        "report.experiment.p.adjusted": "p с поправкой",
        "report.experiment.df": "ст. св.",
        "report.experiment.difference": "Средняя разность",
        "report.experiment.difference.short": "Разность",
        "report.experiment.standardError": "Стд. ошибка разности",
        "report.experiment.interval": "{percent} %-ный доверительный интервал для разности",
        "report.experiment.intervalShort": "{percent} %-ный интервал",
        "report.experiment.low": "Нижняя граница",
        "report.experiment.high": "Верхняя граница",
        "report.experiment.band": "{part}: «{control}» и «{arm}»",

        "report.experiment.means.title": "Результаты прохождения группами начального и итогового тестирования",
        "report.experiment.means.programme": "Программа",
        "report.experiment.means.stage": "Этап эксперимента",
        "report.experiment.means.arm": "Тип группы",
        "report.experiment.means.count": "Количество испытуемых",
        "report.experiment.means.mean": "Средний балл успешности",
        "report.experiment.means.deviation": "Стандартное отклонение",
        "report.experiment.levene.title": "Критерий равенства дисперсий Ливиня",
        "report.experiment.levene.note":
            "Расстояния считаются от среднего, как в SPSS. Малое p означает, что дисперсии различаются: тогда в таблице 3 смотрите вторую строку каждой пары.",
        "report.experiment.spread": "Предположение",
        "report.experiment.spread.equal": "Предполагаются равные дисперсии",
        "report.experiment.spread.free": "Не предполагаются равные дисперсии",
        "report.experiment.student.title": "t-критерий для равенства средних",
        "report.experiment.student.note":
            "Строки 1 и 2 — начальное тестирование, 3 и 4 — итоговое. Нечётные строки предполагают равные дисперсии (Стьюдент), чётные — нет (Уэлч). Разность — контрольная группа минус другая: она отрицательна, если выше другая группа.",
        "report.experiment.student.note.short":
            "Критерий Уэлча. Разность — контрольная группа минус другая: она отрицательна, если выше другая группа.",
        "report.experiment.published.note":
            "t, p и интервал вычислены по опубликованной разности, её ошибке и числу степеней свободы; последние знаки могут отличаться из-за округления.",
        "report.experiment.contrasts.title": "Сравнение средних по опубликованным стандартным отклонениям",
        "report.experiment.overall.title": "Общие результаты успешности групп",
        "report.experiment.overall.programmes": "Среднее по программам",
        "report.experiment.overall.people": "Среднее по людям",
        "report.experiment.overall.counts": "Людей (каждый один раз)",
        "report.experiment.overall.note":
            "В среднем по программам маленькая программа весит столько же, сколько большая. В среднем по людям все весят одинаково.",

        "report.experiment.normality.title": "Нормально ли распределены баллы",
        "report.experiment.normality.note":
            "Малое p говорит против нормального распределения. Большое его не доказывает, особенно в маленьких группах.",
        "report.experiment.shapiro": "Шапиро — Уилк",
        "report.experiment.lilliefors": "Лиллиефорс",
        "report.experiment.robust.title": "Равенство дисперсий: устойчивые критерии",
        "report.experiment.levene.median": "От медианы",
        "report.experiment.levene.trimmed": "От усечённого среднего (5 %)",
        "report.experiment.effects.title": "Величина различий и сравнение рангов",
        "report.experiment.effects.note":
            "d — Коэн, g — Хеджес, в объединённых стандартных отклонениях; U — Манн — Уитни и его p; δ — Клифф. Везде контрольная группа минус другая: знак минус означает, что выше другая группа.",
        "report.experiment.omnibus.title": "Все группы сразу: дисперсионный анализ",
        "report.experiment.gains.title": "Прирост: итоговый балл минус начальный",
        "report.experiment.gains.note":
            "Парный t-критерий по тем, кто прошёл оба теста; r — корреляция тестов. Сам по себе прирост ничего не говорит о курсе: люди учатся и без него.",
        "report.experiment.gain": "Прирост",
        "report.experiment.adjusted.title": "Итоговое различие с поправкой на начальный балл (ANCOVA)",
        "report.experiment.adjusted.note":
            "По тем, кто прошёл оба теста. Наклон — сколько итоговых баллов приходится на один начальный. Малое p для наклонов означает, что одна разность на всех не годится.",
        "report.experiment.slope": "Наклон",
        "report.experiment.slopes": "p для наклонов",
        "report.experiment.synthesis.title": "Программы по отдельности, p с поправкой на их число",
        "report.experiment.correction.holm":
            "Поправка Холма: все значения вместе можно сравнивать с обычным порогом.",
        "report.experiment.correction.bonferroni":
            "Поправка Бонферрони: все значения вместе можно сравнивать с обычным порогом.",
        "report.experiment.correction.benjaminiHochberg":
            "Поправка Бенджамини — Хохберга: среди найденного такая доля может оказаться ложной тревогой.",
        "report.experiment.correction.none":
            "Без поправки: среди многих программ какие-то различаются случайно.",
        "report.experiment.pooled.title": "Программы вместе, сравнение внутри каждой",
        "report.experiment.pooled.note":
            "Постоянный эффект: одна разность на всех. Случайные эффекты: среднее различающихся разностей (Дерсимонян — Лэрд, Хартунг — Кнапп). Q, I² и τ² показывают, насколько они различаются сверх случайного.",
        "report.experiment.model": "Модель",
        "report.experiment.unit": "Единица",
        "report.experiment.unit.points": "баллы",
        "report.experiment.unit.effect": "стд. отклонения (g)",
        "report.experiment.fixed": "Постоянный эффект",
        "report.experiment.random": "Случайные эффекты",
        "report.experiment.attrition.title": "У кого нет итогового балла",
        "report.experiment.attrition.note":
            "Начальный балл: ушедшие минус оставшиеся, p по критерию Уэлча.",
        "report.experiment.attrition.test": "Различаются ли доли в группах? p: {p}.",
        "report.experiment.assigned": "Всего",
        "report.experiment.lost": "Выбыло",
        "report.experiment.lostShare": "Доля",
        "report.experiment.leavers": "Начальный балл: ушедшие минус оставшиеся",
        "report.experiment.groups.title": "Итоговое сравнение с учётом классов",
        "report.experiment.groups.means": "Средние классов",
        "report.experiment.groups.robust": "Люди, ошибка с учётом классов",
        "report.experiment.groups.count": "Классы",
        "report.experiment.groups.note":
            "Люди одного класса похожи друг на друга, поэтому критерии для отдельных людей слишком уверены в себе. Эффект плана показывает, во сколько раз больше людей понадобилось бы.",
        "report.experiment.designEffect": "Эффект плана",
        "report.experiment.equivalence.title": "Одинаковы ли группы с точностью до {margin} балла",
        "report.experiment.equivalence.note":
            "Два односторонних критерия. Малое p показывает, что разность не выходит за границы; тогда не выходит за них и {percent} %-ный интервал.",
        "report.experiment.advice.title": "Что можно увидеть при таком числе людей",
        "report.experiment.advice.note":
            "Наименьший эффект — это d, который такой эксперимент обнаружит в {percent} случаях из 100. Справа: сколько людей нужно в каждой группе для эффекта такой величины. Это для плана следующего эксперимента; об итоге этого оно ничего не говорит.",
        "report.experiment.detectable": "Наименьший эффект (d)",

        "report.experiment.chart.means": "Средние до и после",
        "report.experiment.chart.means.description":
            "Для каждой программы и каждой группы: начальное среднее (кольцо) и итоговое (точка) на одной шкале; полосы — доверительные интервалы, если они известны.",
        "report.experiment.chart.differences": "Итоговые различия",
        "report.experiment.chart.differences.description":
            "Контрольная группа минус другая, с интервалами; слева от нуля выше другая группа. В конце — что говорят программы вместе.",
        "report.experiment.chart.distribution": "Распределение баллов",
        "report.experiment.chart.distribution.description":
            "Какая часть каждой группы набрала баллы из каждого промежутка; группы наложены друг на друга.",
        "report.experiment.key.interval": "интервал среднего",
        "report.experiment.figure.people": "Людей (каждый посчитан один раз)",
        "report.experiment.figure.measurements": "{count|# измерение|# измерения|# измерений}",
        "report.experiment.figure.lost": "Без итогового балла",
        "report.experiment.figure.difference": "«{arm}» выше контрольной в конце, баллов",
        "report.experiment.figure.interval": "{percent} %-ный интервал: {low} … {high}",
        "report.experiment.figure.overProgrammes": "по средним программ",
        "report.experiment.figure.overPeople": "по средним людей",

        "report.experiment.says.people":
            "{count|Распределён # человек|Распределены # человека|Распределено # человек}: {sizes}.",
        "report.experiment.says.before.none":
            "До курса различий между группами {arm} и {control} не обнаружено ({p}; {percent} %-ный интервал от {low} до {high} балла); это не доказывает, что их не было.",
        "report.experiment.says.before.higher":
            "Уже до курса средний балл в группе {arm} был на {points} балла выше, чем в группе {control} ({percent} %-ный интервал от {low} до {high}; {p}), поэтому важно, что остаётся с поправкой на это.",
        "report.experiment.says.before.lower":
            "До курса средний балл в группе {arm} был на {points} балла ниже, чем в группе {control} ({percent} %-ный интервал от {low} до {high}; {p}), поэтому важно, что остаётся с поправкой на это.",
        "report.experiment.says.before.unknown": "До курса сравнить группы {arm} и {control} нельзя: {reason}.",
        "report.experiment.says.after.none":
            "После курса различий между группами {arm} и {control} не обнаружено ({p}); {percent} %-ный интервал — от {low} до {high} балла, и ничто внутри него не исключено.",
        "report.experiment.says.after.higher":
            "После курса средний балл в группе {arm} на {points} балла выше, чем в группе {control} ({percent} %-ный интервал от {low} до {high}; {p}).",
        "report.experiment.says.after.lower":
            "После курса средний балл в группе {arm} на {points} балла ниже, чем в группе {control} ({percent} %-ный интервал от {low} до {high}; {p}).",
        "report.experiment.says.after.unknown": "После курса сравнить группы {arm} и {control} нельзя: {reason}.",
        "report.experiment.says.size": "Это {effect} стандартного отклонения (g Хеджеса).",
        "report.experiment.says.adjusted.none":
            "Среди прошедших оба теста, с поправкой на начальный балл, различий не обнаружено ({percent} %-ный интервал от {low} до {high} балла; {p}).",
        "report.experiment.says.adjusted.higher":
            "Среди прошедших оба теста, с поправкой на начальный балл, результат в группе {arm} выше на {points} балла ({percent} %-ный интервал от {low} до {high}; {p}).",
        "report.experiment.says.adjusted.lower":
            "Среди прошедших оба теста, с поправкой на начальный балл, результат в группе {arm} ниже на {points} балла ({percent} %-ный интервал от {low} до {high}; {p}).",
        "report.experiment.says.ranks.none":
            "При сравнении рангов различие не обнаруживается ({p}): будьте осторожны с выводами.",
        "report.experiment.says.ranks.found":
            "При сравнении рангов различие всё же обнаруживается ({p}): будьте осторожны с выводами.",
        "report.experiment.says.same.shown": "Показано, что различие по модулю меньше {margin} балла ({p}).",
        "report.experiment.says.same.open":
            "Не показано, что различие по модулю меньше {margin} балла ({p}).",
        "report.experiment.says.programmes":
            "Отличие группы {arm} обнаружено в {found} из {count|# программы|# программ|# программ} (p с поправкой на их число).",
        "report.experiment.says.programmes.plain":
            "Отличие группы {arm} обнаружено в {found} из {count|# программы|# программ|# программ} (p без поправки на их число).",
        "report.experiment.says.pooled.higher":
            "При сравнении внутри программ результат в среднем выше на {points} балла ({percent} %-ный интервал от {low} до {high}; {p}).",
        "report.experiment.says.pooled.lower":
            "При сравнении внутри программ результат в среднем ниже на {points} балла ({percent} %-ный интервал от {low} до {high}; {p}).",
        "report.experiment.says.pooled.none":
            "При сравнении внутри программ среднего различия не обнаружено ({percent} %-ный интервал от {low} до {high} балла; {p}).",
        "report.experiment.says.heterogeneity":
            "Программы различаются сильнее, чем это бывает случайно (I² = {share}), так что среднее верно не для каждой из них.",
        "report.experiment.says.lost.nobody": "Итоговый балл есть у всех.",
        "report.experiment.says.lost.some":
            "Итогового балла нет у {count|# человека|# человек|# человек} из {all}.",
        "report.experiment.says.lost.even": "Что группы потеряли разную долю людей, не обнаружено ({p}).",
        "report.experiment.says.lost.uneven":
            "Группы потеряли разную долю людей ({p}), и часть результата может объясняться этим.",
        "report.experiment.says.groups":
            "Люди учились классами; выводы сделаны по критериям, которые это учитывают.",
        "report.experiment.says.blind": "Группы обозначены буквами; какая из них какая, пока скрыто.",
        "report.experiment.says.cause":
            "Что различие вызвано именно способом обучения, следует только из того, что людей распределили случайно и группы больше ничем не отличались; цифры говорят об этих людях и этих тестах.",
    ]
}
