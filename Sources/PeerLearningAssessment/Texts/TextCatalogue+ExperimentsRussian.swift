import PeerLearningCore

extension TextCatalogue {
    static let experimentsRussian: Entries = [
        "experiment.assign.nobody": "Распределять некого.",
        "experiment.assign.emptyIdentifier": "У кого-то в списке нет идентификатора.",
        "experiment.assign.duplicate": "«{person}» стоит в списке дважды. Оставьте одну строку.",
        "experiment.assign.numberOfArms": "Групп в эксперименте от 2 до 100, а не {count}.",
        "experiment.assign.armName": "У каждой группы должно быть своё название: «{arm}» пусто или повторяется.",
        "experiment.assign.share": "Доля группы «{arm}» равна {share}, а должна быть от 1 до 1000.",
        "experiment.assign.blockSize":
            "Блок из {size} не делится по долям: его размер кратен {round} и не больше миллиона.",
        "experiment.assign.noGroup": "«{person}» не входит ни в один класс, а классы распределяются целиком.",
        "experiment.assign.groupInSeveralStrata":
            "В классе «{group}» люди из разных слоёв: целиком он ни в один слой не помещается.",
        "experiment.data.noRows": "В таблице нет строк.",
        "experiment.data.duplicate":
            "«{person}» встречается в данных дважды. У каждого человека одна строка с обоими тестами.",
        "experiment.data.noArm": "Не сказано, в какую группу попал участник «{person}».",
        "experiment.data.unknownArm": "Участник «{person}» записан в неизвестную группу «{arm}».",
        "experiment.data.unknownControl": "В группе «{arm}» никого нет. Есть группы: {found}.",
        "experiment.data.numberOfArms":
            "Сравнивать можно от 2 до 100 групп, а в столбце {count|# значение|# разных значения|# разных значений}.",
        "experiment.data.notFinite": "Балл участника «{person}» — не число.",
        "experiment.data.repeated":
            "Для программы «{programme}», группы «{arm}» и этапа «{stage}» есть две строки.",
        "experiment.data.size": "Программа «{programme}», группа «{arm}»: столько людей быть не может.",
        "experiment.data.figure":
            "Программа «{programme}», группа «{arm}»: среднее должно быть числом, а стандартное отклонение — числом не меньше 0.",
        "experiment.reason.tooFew": "данных мало: нужно не меньше {needed}, есть {found}",
        "experiment.reason.noVariance": "нет разброса: величина не определена",
        "experiment.reason.outOfRange": "числа слишком велики или слишком малы для вычислений",
        "experiment.reason.notConverged": "оценка не сошлась",
        "experiment.reason.notAProbability": "{value} не может быть долей",
        "experiment.reason.notPositive": "величина должна быть больше 0",
        "experiment.reason.unfit": "данные не подходят для этого метода",
        "experiment.note.mixedGroups":
            "В {count|# классе|# классах|# классах} есть люди из разных групп эксперимента (например, в классе «{group}»). Значит, классы распределялись не целиком, и люди сравниваются по одному.",
        "experiment.note.fewGroups":
            "В одной из групп эксперимента всего {count|# класс|# класса|# классов}: проверка по классам получается грубой, надёжнее сравнивать средние классов.",
        "experiment.note.armMissing":
            "Программа «{programme}»: в группе «{arm}» ни у кого нет итогового балла, сравнивать здесь нечего.",
        "experiment.note.slopes":
            "Группа «{arm}»: в одной из групп начальный балл значит больше, чем в другой, поэтому разность с поправкой для сильных и слабых новичков неодинакова.",
        "experiment.note.shapiro":
            "Если людей больше {limit}, p-значение критерия Шапиро — Уилка приблизительно, и заметными становятся ничтожные отклонения: смотрите на распределение.",
        "experiment.note.manyArms":
            "С контрольной {count|сравнивается # группа|сравниваются # группы|сравнивается # групп}; поправки на число групп в p-значениях нет.",
        "experiment.note.reversed":
            "Группа «{arm}»: общий итог по всем людям противоположен тому, что видно внутри программ. Верьте программам: люди разных программ представлены в группах в разных долях.",
        "experiment.summary.counting":
            "Тестирование {people|прошёл # человек|прошли # человека|прошли # человек}, всего измерений {measurements}. Если сложить оба теста, каждый будет посчитан дважды; здесь каждый посчитан один раз.",
        "experiment.summary.weighting":
            "Среднее по программам придаёт маленькой программе тот же вес, что и большой; в среднем по людям все весят одинаково. Расхождение — до {most} балла.",
        "experiment.summary.tie":
            "Среднее по программам {exact} лежит ровно посередине между {low} и {high}: верны оба округления.",
        "experiment.summary.pointsAbove":
            "После курса группа «{arm}» выше контрольной на {points} балла, то есть на {percent} % среднего контрольной группы (по людям: {peoplePoints} балла, {peoplePercent} %). Баллы и проценты — не одно и то же: говорите, что имеется в виду.",
        "experiment.summary.pointsBelow":
            "После курса группа «{arm}» ниже контрольной на {points} балла, то есть на {percent} % среднего контрольной группы (по людям: {peoplePoints} балла, {peoplePercent} %). Баллы и проценты — не одно и то же: говорите, что имеется в виду.",
        "experiment.summary.lost":
            "К концу стало на {count|# человека|# человека|# человек} меньше, чем в начале: кто ушёл, тот не сравнивается.",
        "experiment.summary.needsData":
            "Без стандартных отклонений или самих баллов здесь ничего нельзя сказать о нормальности, о равенстве дисперсий (таблица 2) и о размере эффекта.",
        "experiment.summary.needsScores":
            "Нормальность и равенство дисперсий (таблица 2) проверяются только по самим баллам.",
    ]
}
